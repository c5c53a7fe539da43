/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var k=`/${location.pathname.split("/")[1]}`,I=class extends Error{},M=class extends Error{};async function N(e){let t=await e.json().catch(()=>({error:e.statusText}));
if(!e.ok)throw new I(t.error??e.statusText);return t}async function j(e,t={}){let a={...t.headers,"accept-language":document.documentElement.lang};return fetch(
`${k}${e}`,{...t,headers:a}).catch(()=>{throw new M})}async function f(e,t={}){let a=new URLSearchParams(t).toString();return N(await j(`${e}${a&&`?${a}`}`))}async function w(e,t={}){
return N(await j(e,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(t)}))}async function x(e,t,a={}){let i=new URLSearchParams({name:t.
name,...a});return N(await j(`${e}?${i}`,{method:"POST",body:t}))}var R="[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]",$e=new RegExp(R,"u"),A=e=>$e.test(e),ae=e=>A(
e)?`⁨${e}⁩`:e;var Pe=/^(title|option|textarea|bdi)$/i,Fe=new RegExp(`(${R}(?:[^\\p{L}\\p{N}]*${R})*)`,"u");function r(e,t={},...a){let i=document.createElement(e);for(let[s,o]of Object.
entries(t))typeof o=="function"?i.addEventListener(s.slice(2),o):o===!0?i.setAttribute(s,""):o!==!1&&o!==null&&o!==void 0&&i.setAttribute(s,String(o));return i.
append(...ie(i,a)),i}function ie(e,t){return t.filter(i=>!!i).flatMap(i=>typeof i=="string"&&!Pe.test(e.tagName)?Re(i):i)}function Re(e){return!A(e)||e.includes(
"⁨")?[e]:e.split(Fe).map(t=>{if(!A(t))return t;let a=document.createElement("bdi");return a.append(t),a})}function m(e,...t){e.replaceChildren(...ie(e,t))}function p(e,t,a=""){
let i=r("button",{type:"button",class:a||null},e);return i.addEventListener("click",async()=>{i.disabled=!0;try{await t()}finally{i.disabled=!1}}),i}function Ae(e){let t=e.createReader(),a=[];return new Promise((i,s)=>{let o=()=>t.readEntries(l=>{a.push(...l),l.length?o():i(a)},s);o()})}var Ce=e=>new Promise(
(t,a)=>e.file(t,a));async function C(e){let t=[...e.items].map(i=>i.webkitGetAsEntry?.()??null);if(!t.some(i=>i?.isDirectory))return[...e.files];let a=[];for(let i of t){
let s=i?.isDirectory?await Ae(i):[i];for(let o of s)o?.isFile&&a.push(await Ce(o))}return a.filter(i=>!i.name.startsWith("."))}var re={},B="id",y=()=>B;function n(e,t={}){return(re[e]??e).replace(/\{(\w+)\}/g,(i,s)=>s in t?ae(String(t[s])):i)}async function O(e,t=!1){re=await f(`/words/${e}\
.json`),B=e,document.documentElement.lang=e,t&&await w("/api/language",{language:e})}var E=e=>e.toLocaleString(B==="id"?"id-ID":"en-GB");var z=["berkas","baca","tempat","tampilan","bawa"];function D(){let[,,,e,t]=location.pathname.split("/"),a=z.find(i=>i===t);return e&&a?{key:e,step:a}:{key:null,
step:"berkas"}}var se=(e,t)=>e?`${k}/p/${e}/${t}`:`${k}/`;function $(e,t){history.pushState(null,"",se(e,t)),dispatchEvent(new PopStateEvent("popstate"))}function v(e,t,a,i=""){
let s=o=>{o.ctrlKey||o.metaKey||o.shiftKey||o.button||(o.preventDefault(),$(t,a))};return r("a",{href:se(t,a),class:i||null,onclick:s},e)}var _=r("p",{role:"sta\
tus",id:"note",class:"note"}),K=r("p",{role:"alert",id:"alarm",class:"alarm"}),oe=()=>r("div",{class:"lines"},K,_);function b(e){m(_,e),K.textContent=""}var W="";
function q(e){W=e}function le(){b(W),W=""}function G(e){let t=e instanceof Error?e.message:String(e),a=n("hubmap is not running any more. Start it again, and lo\
ad this page anew from there.");m(K,e instanceof M?a:t),_.textContent=""}async function h(e){try{return await e()}catch(t){G(t);return}}async function V(e){let t="",a=await ce(e,async i=>{t?await x(`/api/p/${t}/files`,i):{key:t}=await x("/api/projects",i)});if(!t){if(a.length)throw a[0];return}q(
a.map(i=>i.message).join(" ")),$(t,"baca")}async function ce(e,t){let a=[];for(let i of e){b(n("Reading {name} …",{name:i.name}));try{await t(i)}catch(s){a.push(
s instanceof Error?s:new Error(String(s)))}}return a}function U(e,t,a){let i=r("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});i.addEventListener(
"change",()=>h(()=>a([...i.files??[]])));let s=r("div",{class:"dropzone"},p(e,()=>i.click(),"main"),r("p",{},t),i);return s.addEventListener("dragover",o=>{o.preventDefault(),
s.classList.add("over")}),s.addEventListener("dragleave",()=>s.classList.remove("over")),s.addEventListener("drop",async o=>{o.preventDefault(),o.stopPropagation(),
s.classList.remove("over");let l=o.dataTransfer;l&&await h(async()=>a(await C(l)))}),s}async function de(e){let t=await f("/api/start"),a=async()=>{let i=await h(
()=>w("/api/example"));i&&$(i.key,"baca")};m(e,r("h1",{},n("Make a map of your list")),r("p",{},n("A list of places in Excel or CSV becomes one map file that wo\
rks without internet.")),U(n("Choose files"),n("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),V),r("p",{},p(n("Try an examp\
le"),a)),t.projects.length>0&&r("h2",{},n("Recent projects")),r("ul",{class:"plain"},...t.projects.map(i=>r("li",{},v(i.name,i.key,"baca")," ",r("small",{},i.path)))),
r("p",{},r("small",{},n("Nothing leaves this computer. New projects are kept in {home}.",{home:t.home}))))}async function ue(e,t){let a=await f(`/api/p/${t}/rea\
ding`,{language:y()}),i=r("div",{"aria-live":"polite"}),s=async o=>{let l=await ce(o,d=>x(`/api/p/${t}/files`,d));if(l.length===o.length&&l.length)throw l[0];q(
l.map(d=>d.message).join(" ")),$(t,"baca")};m(e,r("h1",{},n("Files")),r("ul",{},...a.files.map(o=>r("li",{},o))),r("h2",{},n("A newer list of the same hubs")),r(
"p",{},n("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),U(n("Choose the newer list"),n("or dro\
p it here"),o=>Z(t,o,i)),i,a.updated&&r("p",{},me(t,i)),r("h2",{},n("Another table beside these")),U(n("Add files"),n("such as sources or planned centres"),s))}
async function Z(e,t,a){let[i,...s]=t;if(!i)return;b(n("Reading {name} …",{name:i.name}));let o=await x(`/api/p/${e}/update`,i,{language:y()}),l=s.map(d=>d.name).
join(", ");b(l&&n("Newer lists are taken one at a time: {name} is shown here, not {others}.",{name:i.name,others:l})),pe(e,o,a,null),a.scrollIntoView({block:"ne\
arest"})}function pe(e,t,a,i){if(t.needs_year){He(e,a);return}let s={},o=async()=>{let l={language:y(),settled:s,year:i},d=await h(()=>w(`/api/p/${e}/update/app\
ly`,l));d&&Ie(e,d,a)};m(a,r("h3",{},n("What would change")),...t.lines.map(l=>r("p",{},l)),...t.doubts.map(l=>Ne(l,s)),r("p",{},p(n("Take it in"),o,"main")))}function He(e,t){
let a=r("input",{inputmode:"numeric",maxlength:4,size:6}),i=async()=>{let s={language:y(),year:a.value.trim()},o=await h(()=>w(`/api/p/${e}/update/plan`,s));o&&
pe(e,o,t,s.year)};m(t,r("h3",{},n("Of which year are these figures?")),r("p",{class:"row"},r("label",{},`${n("Year")} `,a),p(n("Go on"),i,"main"))),a.focus()}function Ie(e,t,a){
let i=t.stale??[],s=r("p",{},n("The settings still name columns that are gone: {names}.",{names:i.join(", ")})," "),o=async()=>{await h(()=>w(`/api/p/${e}/updat\
e/tidy`))&&m(s,n("Removed from the settings."))};s.append(p(n("Remove them"),o)),m(a,r("h3",{tabindex:"-1"},n("Taken in")),...t.lines.map(l=>r("p",{},l)),i.length>
0&&s,r("p",{class:"row"},v(n("Next: places"),e,"tempat","main"),me(e,a))),a.querySelector("h3")?.focus()}function me(e,t){let a=async()=>{let i=await h(()=>w(`/\
api/p/${e}/update/undo`));i&&(m(t),b(n("Put back: {files}.",{files:i.files.join(", ")})))};return p(n("Take the last update back"),a)}function Ne(e,t){let a=(i,s,o=!1)=>{
let l=()=>{s===void 0?delete t[e.new]:t[e.new]=s};return r("label",{},r("input",{type:"radio",name:e.new,checked:o,onchange:l}),i)};return r("fieldset",{},r("le\
gend",{},n("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),a(n("The same hub"),e.old),a(n("Another hub"),null),a(n("Not sure: keep t\
hem apart"),void 0,!0))}var Y=null,je=0,he=()=>Y?.(),Be=()=>({"title.id":n("Title (Indonesian)"),"title.en":n("Title (English)"),"page.title.id":n("Title (Indonesian)"),"page.title.en":n(
"Title (English)"),"page.finding.id":n("What the map shows, in a sentence (Indonesian)"),"page.finding.en":n("What the map shows, in a sentence (English)"),"pag\
e.measure":n("Size of the circles"),"page.colour_by":n("Colour of the circles"),"page.accent":n("Accent colour"),"page.logo":n("Logo"),"page.view":n("First view"),
"page.language":n("Language of the page")}),Oe=()=>({hubs:n("Hubs"),unfigured:n("Hubs without a figure"),operating:n("Centres in operation"),service:n("Services\
, schools, estates"),areas:n("Areas"),precision:n("Accuracy of the locations"),borders:n("Boundaries (approximate)"),names:n("Place names")});async function ge(e,t,a){
let i=r("iframe",{src:`${k}/p/${t}/view/map.html`,title:n("The map as it is now")});if(Y=()=>i.contentWindow?.location.reload(),a){let l=r("p",{class:"older",role:"\
status"}),d=r("div",{class:"live"},i),c=async()=>{let{failed:g}=await f("/api/start");m(l,g&&n("This map is older than what was saved last, of which none could \
be made: {why}",{why:g})),l.hidden=!g};Y=()=>{i.contentWindow?.location.reload(),c()},m(e,r("h1",{class:"out"},n("Look")),l,d),await c();return}let s=await f(`/\
api/p/${t}/look`),o=async(l,d)=>{await h(()=>w(`/api/p/${t}/settings`,{changes:[{names:l,value:d}]}))&&(b(n("Saved in hubmap.toml.")),i.src=`${k}/p/${t}/view/ma\
p.html?${++je}`)};m(e,r("h1",{},n("Look")),r("p",{},v(n("Next: take away"),t,"bawa","main")),r("div",{class:"look"},r("div",{class:"fields"},...s.fields.map(l=>ze(
l,t,i,o)),We(s.layers,o)),i))}function We(e,t){let a=s=>{if(!s.role)return Oe()[s.key]??s.key;let o=s.role[y()];return s.key.startsWith("planned_")?n("Planned: \
{role}",{role:o}):o},i=s=>{let o=r("input",{type:"checkbox",checked:s.shown,onchange:()=>t(["page","layers",s.key],o.checked===s.usual?null:o.checked)});return r(
"label",{class:"box"},o,a(s))};return r("fieldset",{},r("legend",{},n("What the map shows at first")),...e.map(i))}function ze(e,t,a,i){let s=Be()[e.names.join(
".")]??e.names.join(" ");if(e.kind==="view")return r("p",{},p(n("Use this view as the first one"),()=>i(e.names,_e(a))));let o=De(e,t,i);return r("label",{},s,o)}
function De(e,t,a){if(e.kind==="choice"){let o=r("select",{onchange:()=>a(e.names,o.value||null)},...(e.choices??[]).map(l=>r("option",{value:l.value,selected:l.
value===e.value},l.label[y()])));return o}if(e.kind==="logo"){let o=r("input",{type:"file",accept:"image/*",onchange:async()=>{let[l]=o.files??[],d=l&&await h(()=>x(
`/api/p/${t}/files`,l,{as:"logo"}));d&&await a(e.names,d.name)}});return o}let i=e.kind==="colour"?"color":"text",s=r("input",{type:i,value:e.value,onchange:()=>a(
e.names,s.value.trim()||null)});return s}function _e(e){let a=e.contentWindow?.map_hubmap?.getBounds();return a?[a.getWest(),a.getSouth(),a.getEast(),a.getNorth()].
map(s=>s.toFixed(3)).join(","):null}var Ht=1.5**4,It=[new Float64Array(0),new Float64Array(0)];var J=40,Ke={33:60,35:62,36:92},fe=71;function be(e,t){let a=10**t,i=0;for(let c=0;c<e.length;c++)e.charCodeAt(c)<J+fe&&i++;let s=new Float64Array(i),[o,l,d]=[0,
0,0];for(let c=0;c<i;c++){let[g,u,T]=[0,0,0];do{let S=e.charCodeAt(d++);T=(S<J?Ke[S]:S)-J,u+=T<<g,g+=4}while(T>=fe);let F=u&1?~(u>>1):u>>1;c&1?l+=F:o+=F,s[c]=(c&
1?l:o)/a}return s}function qe(e,t){let a=be(e,t);return Array.from({length:a.length/2},(i,s)=>[a[2*s],a[2*s+1]])}var we=new Map,Q=e=>getComputedStyle(document.documentElement).getPropertyValue(
e).trim();async function Ge(e,t){let a=we.get(t)??f(`/api/p/${t}/ground`);we.set(t,a);let i=await a,s=L.canvas({padding:.3}),o=d=>d.map(c=>qe(c,i.precision)),l=(d,c,g)=>L.
polygon(o(d),{renderer:s,interactive:!1,color:Q(g),weight:.7,fillColor:Q(c),fillOpacity:1,smoothFactor:1.2}).addTo(e);l(i.neighbours,"--abroad","--coast-abroad"),
l(i.idn,"--land","--coast"),l(i.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let g=i.borders.filter(([T])=>T===d).map(([,T])=>T),u={renderer:s,
interactive:!1,weight:c,color:Q("--border-line"),smoothFactor:1.2};L.polyline(o(g),u).addTo(e)}return i.bounds}function ye(e,t,a){let i=L.map(e,{attributionControl:!1,
zoomControl:!1,zoomSnap:.5});L.control.zoom({zoomInTitle:n("Zoom in"),zoomOutTitle:n("Zoom out")}).addTo(i),e.setAttribute("aria-label",t),e.setAttribute("role",
"application"),i.setView([-2.5,118],4);let s=!1;return i.once("movestart",()=>{s=!0}),Ge(i,a).then(o=>{if(!o||s)return;let[l,d,c,g]=o;i.fitBounds(L.latLngBounds(
[d,l],[g,c]).pad(.2),{animate:!1})}),i}var Ue="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Ve=9,P=50,Ze=()=>({unmatched:n("not found"),review:n("in doubt")}),Ye=()=>({accept:n("accepted"),correct:n("another place ch\
osen"),pin:n("pinned"),reject:n("not on the map")});async function ve(e,t){let a=await f(`/api/p/${t}/places`);new X(e,t,a).draw()}var X=class{constructor(t,a,i){
this.room=t;this.key=a;this.found=i}room;key;found;at=0;map=null;marks=[];shown=[];own=null;list=r("div",{class:"rows",role:"group","aria-label":n("Rows in doub\
t")});sheet=r("section",{class:"sheet","aria-live":"polite"});count=r("p",{class:"lead",role:"status"});ground=r("div",{class:"ground"});back=p(n("Undo"),()=>this.
undo());reason=r("input",{type:"text",maxlength:200});draw(){let t=v(n("Next: look"),this.key,"tampilan","main");m(this.room,r("h1",{},n("Places")),this.count,r(
"p",{class:"row"},t,this.back),this.found.rows.length>0&&r("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.
map=ye(this.ground,n("Map of the places that this row may mean"),this.key),this.map.on("click",a=>this.pin(a.latlng.lat,a.latlng.lng)),this.drawList(),this.choose(
0))}tellCount(){let{open:t,all:a,placed:i,undo:s}=this.found;this.back.hidden=!s;let o={open:E(t),all:E(a),placed:E(i)};this.count.textContent=t?n("{open} rows \
are in doubt; {placed} of {all} places are on the map.",o):n("Nothing is left to settle; {placed} of {all} places are on the map.",o)}drawList(){let t=this.found.
rows.map((i,s)=>this.line(i,s)),a=[...Array(Math.ceil(t.length/P)).keys()].map(i=>i*P);m(this.list,...a.map(i=>r("ol",{start:i+1},...t.slice(i,i+P))))}lineAt(t){
return this.list.children[Math.floor(t/P)]?.children[t%P]}line(t,a){return r("li",{},r("button",{type:"button","aria-current":a===this.at?"true":null,onclick:()=>this.
choose(a)},r("b",{},t.name),r("small",{},t.decision?`✓ ${Ye()[t.decision]}`:Ze()[t.status]??t.status)))}choose(t){let a=i=>this.lineAt(i)?.firstElementChild;a(
this.at)?.removeAttribute("aria-current"),this.at=t,a(t)?.setAttribute("aria-current","true"),a(t)?.scrollIntoView({block:"nearest",inline:"nearest"}),this.shown=
this.row?.candidates??[],this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let t=this.row;if(!t)return;let a=c=>c.status===
"review"||!!c.candidates[0]?.code,i=this.found.rows.filter(c=>c.sort===t.sort&&!c.decision&&a(c)),s=r("input",{inputmode:"decimal",size:9,id:"lat",value:t.lat?.
toFixed(5)??""}),o=r("input",{inputmode:"decimal",size:9,id:"lon",value:t.lon?.toFixed(5)??""}),l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({
decision:"pin",lat:l(s),lon:l(o),note:n("pinned by hand")});m(this.sheet,r("h2",{},t.name),r("p",{},n("Written: {text}",{text:[t.place,t.within].filter(Boolean).
join(", ")}),r("small",{},` (${t.file}, ${n("row {n}",{n:t.row})})`)),r("details",{},r("summary",{},n("The whole row")),r("dl",{},...t.cells.flatMap(([c,g])=>[r(
"dt",{},c),r("dd",{},g)]))),r("h3",{},n("Which place is meant?")),this.candidates(t.candidates,n("chosen out of {n}",{n:t.candidates.length})),i.length>1&&p(n("\
Accept the first for all {n} like this",{n:i.length}),()=>this.acceptAll(i)),r("details",{open:t.candidates.length===0},r("summary",{},n("Another place")),this.
searchForm(t)),r("details",{id:"pin"},r("summary",{},n("A point of your own")),r("p",{},r("small",{},n("Click the map, drag the mark, or write degrees."))),r("p",
{class:"row"},r("label",{},`${n("Latitude")} `,s),r("label",{},`${n("Longitude")} `,o),p(n("Use this point"),d))),r("p",{},r("label",{},`${n("Reason (kept with \
the decision)")} `,this.reason)),p(n("Leave it off the map"),()=>this.decide({decision:"reject",note:n("not on the map")})))}candidates(t,a){if(!t.length)return r(
"p",{},n("No place of this name is known."));let i=s=>{let o=this.row?.candidates[0]===s&&this.row.status==="review",l=s.code?{decision:"correct",code:s.code,note:a}:
{decision:"pin",lat:s.lat,lon:s.lon,note:`${s.name}, ${a}`},d=()=>this.decide(o?{decision:"accept",note:a}:l),g=t.some(u=>u!==s&&u.name===s.name)?` (${s.lat.toFixed(
2)}, ${s.lon.toFixed(2)})`:"";return r("li",{},p(`${this.letter(s)}  ${s.name}${g}`,d,"candidate"))};return r("ul",{class:"plain"},...t.map(i))}letter(t){return Ue[this.
shown.indexOf(t)]??"·"}searchForm(t){let a=t.candidates.length?"":t.place||t.within,i=r("input",{type:"search","aria-label":n("Name of a place"),value:a}),s=r(
"div",{"aria-live":"polite"}),o=async()=>{let d=await h(()=>f(`/api/p/${this.key}/search`,{q:i.value}));!d||this.row!==t||(this.shown=[...t.candidates,...d],m(s,
this.candidates(d,n("found by “{text}”",{text:i.value}))),this.drawMarks())},l=d=>d.key==="Enter"&&void o();return i.addEventListener("keydown",l),r("div",{},
r("p",{class:"row"},i,p(n("Search"),o)),s)}drawMarks(){let{map:t,row:a}=this;if(!(!t||!a)){for(let i of this.marks)i.remove();if(this.own?.remove(),this.marks=this.
shown.map((i,s)=>{let o=L.divIcon({className:"letter",html:r("span",{},this.letter(i)),iconSize:[26,26]}),l=L.marker([i.lat,i.lon],{icon:o,title:i.name,alt:i.name,
draggable:s===0,keyboard:!1});return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(t)}),t.invalidateSize(),this.shown.length){let i=this.
shown.map(s=>[s.lat,s.lon]);t.fitBounds(L.latLngBounds(i).pad(.3),{maxZoom:Ve,animate:!1})}}}pin(t,a,i){let{map:s}=this;if(s){for(let[o,l]of[["lat",t],["lon",a]]){
let d=document.getElementById(o);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!i){this.own?.remove();let o=L.divIcon({className:"\
letter own",html:r("span",{},"●"),iconSize:[26,26]}),l=L.marker([t,a],{icon:o,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().
lng,l)),this.own=l.addTo(s)}}}async decide(t){let{row:a}=this;if(!a)return;let i=[t.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([
{table:a.table,key:a.id,...t,note:i}],[a],t.decision)}async acceptAll(t){let a=n("the first accepted for all like it"),i=t.map(s=>s.status==="review"?{table:s.table,
key:s.id,decision:"accept",note:a}:{table:s.table,key:s.id,decision:"correct",code:s.candidates[0]?.code??"",note:a});await this.write(i,t,"accept")}async write(t,a,i){
if(!await h(()=>w(`/api/p/${this.key}/places`,{decisions:t})))return;this.found.undo+=1;for(let l of a){l.decision||(this.found.open-=1),l.decision=i;let d=this.
found.rows.indexOf(l);this.lineAt(d)?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),b(n("Saved in places.csv."));let o=this.found.rows.findIndex(
l=>!l.decision);this.choose(o<0?this.at:o),o>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let t=await h(()=>w(`/api/p/${this.
key}/places/undo`));t&&(this.found=t,this.at=0,this.draw(),b(n("The last decision was taken back.")))}};var Je=()=>({id:n("identifier of the hub"),name:n("name of the hub"),place:n("place"),within:n("regency or region of the place"),village:n("village"),district:n(
"district"),regency:n("regency or city"),province:n("province"),country:n("country"),address:n("address"),region_code:n("code of the region"),point:n("latitude \
and longitude"),lat:n("latitude"),lon:n("longitude"),year:n("year"),list:n("list that the hub is on"),products:n("products"),note:n("note"),source:n("source"),scope:n(
"scope of the figure"),covers:n("what the figure covers"),quality:n("quality of the figure"),measure:n("figure: amount"),amount:n("figure: amount"),rate:n("figu\
re: rate"),category:n("category"),text:n("text"),link:n("link"),date:n("date"),identifier:n("identifier"),code:n("code"),contact:n("contact (kept out of the map\
)"),coordinate:n("coordinate"),ignore:n("leave it out")}),Qe=e=>Je()[e]??e.replaceAll("_"," ");function Xe(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function Le(e,t){let a=await f(`/api/p/${t}/reading`,{language:y()});ee(e,t,a)}function ee(e,t,a){let i=async(u,T)=>{
let F={language:y(),header:u.header,...T},S=await h(()=>w(`/api/p/${t}/columns`,F));S&&(ee(e,t,S),b(n("Saved: “{header}”.",{header:u.header})),document.getElementById(
Ee(u))?.focus())},s=async()=>{let u=await h(()=>w(`/api/p/${t}/columns`,{language:y(),found:!0}));u&&(ee(e,t,u),b(n("Every column is read as it was found.")))},
o=a.problems.filter(u=>u.severity==="error"),l=a.problems.filter(u=>u.severity!=="error"),d=a.problems.filter(u=>u.severity!=="note").length,c=r("h2",{tabindex:"\
-1"},n("What to look at")),g=()=>{let u=o.length?e.querySelector("details.error summary"):c;u?.scrollIntoView(),u?.focus({preventScroll:!0})};m(e,r("h1",{},n("T\
his is how I read it")),r("p",{class:"lead"},n("{hubs} places, {figures} figures.",{hubs:E(a.hubs),figures:E(a.figures)})),r("p",{class:"row"},v(n("Next: places"),
t,"tempat","main"),d>0?p(n("Look at what is in doubt ({n})",{n:d}),g):n("Nothing is wrong.")),...o.map(ke),r("h2",{},n("Columns")),a.said&&r("p",{},p(n("Read al\
l as found"),s)),r("div",{class:"cards"},...a.columns.map(u=>et(u,a,i))),a.ledger.length>0&&r("h2",{},n("Every line of the file")),a.ledger.length>0&&tt(a.ledger),
l.length>0&&c,...l.map(ke))}var Ee=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function et(e,t,a){let i=Xe(e),s=[...new Set([...t.roles,...t.kinds,"ignore",i])],
o=r("select",{id:Ee(e),onchange:()=>a(e,{role:o.value})},...s.map(g=>r("option",{value:g,selected:g===i},Qe(g)))),l=r("input",{value:e.unit,size:10,onchange:()=>a(
e,{unit:l.value})}),d=r("input",{type:"checkbox",checked:e.published,onchange:()=>a(e,{publish:d.checked})}),c={header:n("told by its name"),values:n("told by i\
ts values"),setting:n("as you said")}[e.by]??"";return r("div",{class:"card"},r("h3",{},e.header),r("p",{class:"samples"},e.samples.join(" · ")||"–"),r("labe\
l",{},`${n("Taken for")} `,o),e.kind==="measure"&&r("label",{},`${n("Unit")} `,l),e.said&&p(n("As found"),()=>a(e,{found:!0}),"quiet"),e.kind==="contact"&&r("la\
bel",{},d,` ${n("show it on the map all the same")}`),r("small",{},[c,n("{share} % filled",{share:Math.round(e.share*100)}),e.sheet??""].filter(Boolean).join(",\
 ")))}function tt(e){let a=[["lines",n("lines")],["header",n("headers")],["hubs",n("hubs")],["years",n("further years")],["rows",n("rows of other tables")],["me\
rged",n("merged")],["totals",n("totals")],["notes",n("notes")],["left_out",n("left out")],["unexplained",n("unexplained")]].filter(([i])=>i==="unexplained"||e.some(
s=>Number(s[i])>0));return r("div",{class:"scroll",tabindex:"0",role:"region","aria-label":n("Every line of the file")},r("table",{},r("thead",{},r("tr",{},r("t\
h",{},n("File")),...a.map(([,i])=>r("th",{scope:"col"},i)))),r("tbody",{},...e.map(i=>r("tr",{},r("th",{scope:"row"},[i.file,i.sheet].filter(Boolean).join(", ")),
...a.map(([s])=>r("td",{},E(Number(i[s]??0)))))))))}function ke(e){let t={error:n("error"),warning:n("doubt"),note:n("note")}[e.severity],a=e.rows.length>0&&n("\
Rows: {rows}",{rows:e.rows.join(", ")});return r("details",{class:e.severity,open:e.severity==="error"},r("summary",{},r("b",{},t),e.count>1?` (${E(e.count)}) `:
" ",e.message),e.where&&r("p",{},r("small",{},e.where)),e.remedy&&r("p",{},`→ ${e.remedy}`),a&&r("p",{},r("small",{},a)))}var nt="sheets",Te=()=>({map:n("Map: one file that works without internet"),png:n("Picture (PNG)"),docx:n("Word document"),pptx:n("Slides (PowerPoint)"),pdf:n("\
PDF document"),xlsx:n("Excel workbook"),sheets:n("A sheet for each place (PDF and Word, in one zip)"),gpkg:n("GeoPackage for GIS programs")});async function xe(e,t){
let a=await f(`/api/p/${t}/results`,{language:y()});Se(e,t,a)}function Se(e,t,a){let i=async c=>{for(let u of c)if(b(n("Making: {what} …",{what:Te()[u]??u})),
!await h(()=>w(`/api/p/${t}/make`,{kind:u,language:y()})))return;let g=await h(()=>f(`/api/p/${t}/results`,{language:y()}));g&&Se(e,t,g),b(n("Done."))},s=async()=>{
await h(()=>w(`/api/p/${t}/folder`))&&b(n("The folder is open in a window of its own."))},o=r("input",{readonly:!0,value:a.folder,"aria-label":n("Folder")}),l=r(
"textarea",{readonly:!0,rows:5,"aria-label":n("Code for another web page")},a.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>b(
n("Copied.")),()=>b(n("Press Ctrl+C to copy.")))};m(e,r("h1",{},n("Take away")),r("p",{},p(n("Make all"),()=>i(a.kinds.filter(c=>c!==nt)),"main")),r("ul",{class:"\
plain kinds"},...a.kinds.map(c=>r("li",{},p(Te()[c]??c,()=>i([c]))))),a.files.length>0&&r("h2",{},n("Files")),r("ul",{class:"plain"},...a.files.map(c=>at(t,c))),
a.files.length>0&&r("p",{},r("a",{class:"main",href:`${k}/p/${t}/zip/hubmap.zip`,download:`${t}.zip`},n("All in one zip"))),r("h2",{},n("Where the files lie")),
r("p",{class:"row"},o,p(n("Copy"),()=>d(o)),a.opens&&p(n("Open the folder"),s)),a.embed!==""&&r("h2",{},n("In another web page")),a.embed!==""&&l,a.embed!==""&&
r("p",{},p(n("Copy"),()=>d(l))))}function at(e,t){let a=`${k}/p/${e}/output/${encodeURIComponent(t.name)}`,i=`${E(Math.ceil(t.bytes/1e3))} kB`;return r("li",{},
r("a",{href:a,download:t.name},t.name)," ",r("small",{},i))}var it=document.getElementById("studio"),Me=!1,H=null,te=()=>({berkas:n("Files"),baca:n("How I read it"),tempat:n("Places"),tampilan:n("Look"),bawa:n("Take away")}),
rt={berkas:ue,baca:Le,tempat:ve,tampilan:(e,t)=>ge(e,t,Me),bawa:xe};function st(e,t){let a=te(),i=(s,o)=>{let l=v(`${o+1}  `,e,s);return l.append(r("span",{},a[s])),
s===t&&l.setAttribute("aria-current","step"),r("li",{},l)};return r("nav",{"aria-label":n("Steps")},r("ol",{},...z.map(i)))}function ot(){let e=y()==="id"?"en":
"id",a=p(e==="en"?"English":"Bahasa Indonesia",async()=>{await h(()=>O(e,!0)),await ne()},"quiet");return a.lang=e,a}async function ne(){let{key:e,step:t}=D(),a=r(
"main",{id:"room",tabindex:"-1","aria-busy":"true"},r("p",{},n("One moment …"))),i=r("header",{},v("hubmap",null,"berkas","brand"),e&&st(e,t),ot());m(it,i,oe(),
a),document.title=e?`${te()[t]} – hubmap`:"hubmap studio",le(),document.body.className=e?t:"awal";try{await(e?rt[t](a,e):de(a))}catch(s){m(a,r("h1",{},te()[t]),
r("p",{},v(n("Back to the files"),e,"berkas"))),G(s)}a.removeAttribute("aria-busy"),a.focus({preventScroll:!0}),lt(e)}function lt(e){let t=`${k}/events${e?`?pro\
ject=${e}`:""}`;H?.url.endsWith(t)||(H?.close(),H=new EventSource(t),H.addEventListener("message",he))}function ct(){addEventListener("dragover",e=>e.preventDefault()),
addEventListener("drop",async e=>{if(e.preventDefault(),!e.dataTransfer)return;let t=await C(e.dataTransfer),{key:a}=D(),i=r("div",{});if(!a)return void h(()=>V(
t));document.getElementById("room")?.prepend(i),await h(()=>Z(a,t,i))})}async function dt(){let e=await f("/api/start");Me=e.watch,await O(e.language??(navigator.
language.startsWith("id")?"id":"en")),addEventListener("popstate",()=>{ne()}),ct(),await ne()}dt();})();
