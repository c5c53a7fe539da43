/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var k=`/${location.pathname.split("/")[1]}`,I=class extends Error{},M=class extends Error{};async function N(e){let t=await e.json().catch(()=>({error:e.statusText}));
if(!e.ok)throw new I(t.error??e.statusText);return t}async function j(e,t={}){let i={...t.headers,"accept-language":document.documentElement.lang};return fetch(
`${k}${e}`,{...t,headers:i}).catch(()=>{throw new M})}async function f(e,t={}){let i=new URLSearchParams(t).toString();return N(await j(`${e}${i&&`?${i}`}`))}async function w(e,t={}){
return N(await j(e,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(t)}))}async function x(e,t,i={}){let a=new URLSearchParams({name:t.
name,...i});return N(await j(`${e}?${a}`,{method:"POST",body:t}))}var F="[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]",$e=new RegExp(F,"u"),A=e=>$e.test(e),ie=e=>A(
e)?`⁨${e}⁩`:e;var Pe=/^(title|option|textarea|bdi)$/i,Re=new RegExp(`(${F}(?:[^\\p{L}\\p{N}]*${F})*)`,"u");function s(e,t={},...i){let a=document.createElement(e);for(let[o,r]of Object.
entries(t))typeof r=="function"?a.addEventListener(o.slice(2),r):r===!0?a.setAttribute(o,""):r!==!1&&r!==null&&r!==void 0&&a.setAttribute(o,String(r));return a.
append(...ae(a,i)),a}function ae(e,t){return t.filter(a=>!!a).flatMap(a=>typeof a=="string"&&!Pe.test(e.tagName)?Fe(a):a)}function Fe(e){return!A(e)||e.includes(
"⁨")?[e]:e.split(Re).map(t=>{if(!A(t))return t;let i=document.createElement("bdi");return i.append(t),i})}function m(e,...t){e.replaceChildren(...ae(e,t))}function p(e,t,i=""){
let a=s("button",{type:"button",class:i||null},e);return a.addEventListener("click",async()=>{a.disabled=!0;try{await t()}finally{a.disabled=!1}}),a}function Ae(e){let t=e.createReader(),i=[];return new Promise((a,o)=>{let r=()=>t.readEntries(l=>{i.push(...l),l.length?r():a(i)},o);r()})}var Ce=e=>new Promise(
(t,i)=>e.file(t,i));async function C(e){let t=[...e.items].map(a=>a.webkitGetAsEntry?.()??null);if(!t.some(a=>a?.isDirectory))return[...e.files];let i=[];for(let a of t){
let o=a?.isDirectory?await Ae(a):[a];for(let r of o)r?.isFile&&i.push(await Ce(r))}return i.filter(a=>!a.name.startsWith("."))}var se={},B="id",y=()=>B;function n(e,t={}){return(se[e]??e).replace(/\{(\w+)\}/g,(a,o)=>o in t?ie(String(t[o])):a)}async function O(e,t=!1){se=await f(`/words/${e}\
.json`),B=e,document.documentElement.lang=e,t&&await w("/api/language",{language:e})}var E=e=>e.toLocaleString(B==="id"?"id-ID":"en-GB");var z=["berkas","baca","tempat","tampilan","bawa"];function D(){let[,,,e,t]=location.pathname.split("/"),i=z.find(a=>a===t);return e&&i?{key:e,step:i}:{key:null,
step:"berkas"}}var oe=(e,t)=>e?`${k}/p/${e}/${t}`:`${k}/`;function $(e,t){history.pushState(null,"",oe(e,t)),dispatchEvent(new PopStateEvent("popstate"))}function v(e,t,i,a=""){
let o=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),$(t,i))};return s("a",{href:oe(t,i),class:a||null,onclick:o},e)}var _=s("p",{role:"sta\
tus",id:"note",class:"note"}),K=s("p",{role:"alert",id:"alarm",class:"alarm"}),re=()=>s("div",{class:"lines"},K,_);function b(e){m(_,e),K.textContent=""}var W="";
function q(e){W=e}function le(){b(W),W=""}function U(e){let t=e instanceof Error?e.message:String(e),i=n("hubmap is not running any more. Start it again, and lo\
ad this page anew from there.");m(K,e instanceof M?i:t),_.textContent=""}async function h(e){try{return await e()}catch(t){U(t);return}}async function V(e){let t="",i=await ce(e,async a=>{t?await x(`/api/p/${t}/files`,a):{key:t}=await x("/api/projects",a)});if(!t){if(i.length)throw i[0];return}q(
i.map(a=>a.message).join(" ")),$(t,"baca")}async function ce(e,t){let i=[];for(let a of e){b(n("Reading {name} …",{name:a.name}));try{await t(a)}catch(o){i.push(
o instanceof Error?o:new Error(String(o)))}}return i}function G(e,t,i){let a=s("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});a.addEventListener(
"change",()=>h(()=>i([...a.files??[]])));let o=s("div",{class:"dropzone"},p(e,()=>a.click(),"main"),s("p",{},t),a);return o.addEventListener("dragover",r=>{r.preventDefault(),
o.classList.add("over")}),o.addEventListener("dragleave",()=>o.classList.remove("over")),o.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),
o.classList.remove("over");let l=r.dataTransfer;l&&await h(async()=>i(await C(l)))}),o}async function de(e){let t=await f("/api/start"),i=async()=>{let a=await h(
()=>w("/api/example"));a&&$(a.key,"baca")};m(e,s("h1",{},n("Make a map of your list")),s("p",{},n("A list of places in Excel or CSV becomes one map file that wo\
rks without internet.")),G(n("Choose files"),n("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),V),s("p",{},p(n("Try an examp\
le"),i)),t.projects.length>0&&s("h2",{},n("Recent projects")),s("ul",{class:"plain"},...t.projects.map(a=>s("li",{},v(a.name,a.key,"baca")," ",s("small",{},a.path)))),
s("p",{},s("small",{},n("Nothing leaves this computer. New projects are kept in {home}.",{home:t.home}))))}async function ue(e,t){let i=await f(`/api/p/${t}/rea\
ding`,{language:y()}),a=s("div",{"aria-live":"polite"}),o=async r=>{let l=await ce(r,d=>x(`/api/p/${t}/files`,d));if(l.length===r.length&&l.length)throw l[0];q(
l.map(d=>d.message).join(" ")),$(t,"baca")};m(e,s("h1",{},n("Files")),s("ul",{},...i.files.map(r=>s("li",{},r))),s("h2",{},n("A newer list of the same hubs")),s(
"p",{},n("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),G(n("Choose the newer list"),n("or dro\
p it here"),r=>Z(t,r,a)),a,i.updated&&s("p",{},me(t,a)),s("h2",{},n("Another table beside these")),G(n("Add files"),n("such as sources or planned centres"),o))}
async function Z(e,t,i){let[a,...o]=t;if(!a)return;b(n("Reading {name} …",{name:a.name}));let r=await x(`/api/p/${e}/update`,a,{language:y()}),l=o.map(d=>d.name).
join(", ");b(l&&n("Newer lists are taken one at a time: {name} is shown here, not {others}.",{name:a.name,others:l})),pe(e,r,i,null),i.scrollIntoView({block:"ne\
arest"})}function pe(e,t,i,a){if(t.needs_year){He(e,i);return}let o={},r=async()=>{let l={language:y(),settled:o,year:a},d=await h(()=>w(`/api/p/${e}/update/app\
ly`,l));d&&Ie(e,d,i)};m(i,s("h3",{},n("What would change")),...t.lines.map(l=>s("p",{},l)),...t.doubts.map(l=>Ne(l,o)),s("p",{},p(n("Take it in"),r,"main")))}function He(e,t){
let i=s("input",{inputmode:"numeric",maxlength:4,size:6}),a=async()=>{let o={language:y(),year:i.value.trim()},r=await h(()=>w(`/api/p/${e}/update/plan`,o));r&&
pe(e,r,t,o.year)};m(t,s("h3",{},n("Of which year are these figures?")),s("p",{class:"row"},s("label",{},`${n("Year")} `,i),p(n("Go on"),a,"main"))),i.focus()}function Ie(e,t,i){
let a=t.stale??[],o=s("p",{},n("The settings still name columns that are gone: {names}.",{names:a.join(", ")})," "),r=async()=>{await h(()=>w(`/api/p/${e}/updat\
e/tidy`))&&m(o,n("Removed from the settings."))};o.append(p(n("Remove them"),r)),m(i,s("h3",{tabindex:"-1"},n("Taken in")),...t.lines.map(l=>s("p",{},l)),a.length>
0&&o,s("p",{class:"row"},v(n("Next: places"),e,"tempat","main"),me(e,i))),i.querySelector("h3")?.focus()}function me(e,t){let i=async()=>{let a=await h(()=>w(`/\
api/p/${e}/update/undo`));a&&(m(t),b(n("Put back: {files}.",{files:a.files.join(", ")})))};return p(n("Take the last update back"),i)}function Ne(e,t){let i=(a,o,r=!1)=>{
let l=()=>{o===void 0?delete t[e.new]:t[e.new]=o};return s("label",{},s("input",{type:"radio",name:e.new,checked:r,onchange:l}),a)};return s("fieldset",{},s("le\
gend",{},n("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),i(n("The same hub"),e.old),i(n("Another hub"),null),i(n("Not sure: keep t\
hem apart"),void 0,!0))}var Y=null,je=0,he=()=>Y?.(),Be=()=>({"title.id":n("Title (Indonesian)"),"title.en":n("Title (English)"),"page.title.id":n("Title (Indonesian)"),"page.title.en":n(
"Title (English)"),"page.finding.id":n("What the map shows, in a sentence (Indonesian)"),"page.finding.en":n("What the map shows, in a sentence (English)"),"pag\
e.measure":n("Size of the circles"),"page.colour_by":n("Colour of the circles"),"page.accent":n("Accent colour"),"page.logo":n("Logo"),"page.view":n("First view"),
"page.language":n("Language of the page")}),Oe=()=>({hubs:n("Hubs"),unfigured:n("Hubs without a figure"),operating:n("Centres in operation"),service:n("Services\
, schools, estates"),areas:n("Areas"),precision:n("Accuracy of the locations"),borders:n("Boundaries (approximate)"),names:n("Place names")});async function ge(e,t,i){
let a=s("iframe",{src:`${k}/p/${t}/view/map.html`,title:n("The map as it is now")});if(Y=()=>a.contentWindow?.location.reload(),i){let l=s("p",{class:"older",role:"\
status"}),d=s("div",{class:"live"},a),c=async()=>{let{failed:g}=await f("/api/start");m(l,g&&n("This map is older than what was saved last, of which none could \
be made: {why}",{why:g})),l.hidden=!g};Y=()=>{a.contentWindow?.location.reload(),c()},m(e,s("h1",{class:"out"},n("Look")),l,d),await c();return}let o=await f(`/\
api/p/${t}/look`),r=async(l,d)=>{await h(()=>w(`/api/p/${t}/settings`,{changes:[{names:l,value:d}]}))&&(b(n("Saved in hubmap.toml.")),a.src=`${k}/p/${t}/view/ma\
p.html?${++je}`)};m(e,s("h1",{},n("Look")),s("p",{},v(n("Next: take away"),t,"bawa","main")),s("div",{class:"look"},s("div",{class:"fields"},...o.fields.map(l=>ze(
l,t,a,r)),We(o.layers,r)),a))}function We(e,t){let i=o=>{if(!o.role)return Oe()[o.key]??o.key;let r=o.role[y()];return o.key.startsWith("planned_")?n("Planned: \
{role}",{role:r}):r},a=o=>{let r=s("input",{type:"checkbox",checked:o.shown,onchange:()=>t(["page","layers",o.key],r.checked===o.usual?null:r.checked)});return s(
"label",{class:"box"},r,i(o))};return s("fieldset",{},s("legend",{},n("What the map shows at first")),...e.map(a))}function ze(e,t,i,a){let o=Be()[e.names.join(
".")]??e.names.join(" ");if(e.kind==="view")return s("p",{},p(n("Use this view as the first one"),()=>a(e.names,_e(i))));let r=De(e,t,a);return s("label",{},o,r)}
function De(e,t,i){if(e.kind==="choice"){let r=s("select",{onchange:()=>i(e.names,r.value||null)},...(e.choices??[]).map(l=>s("option",{value:l.value,selected:l.
value===e.value},l.label[y()])));return r}if(e.kind==="logo"){let r=s("input",{type:"file",accept:"image/*",onchange:async()=>{let[l]=r.files??[],d=l&&await h(()=>x(
`/api/p/${t}/files`,l,{as:"logo"}));d&&await i(e.names,d.name)}});return r}let a=e.kind==="colour"?"color":"text",o=s("input",{type:a,value:e.value,onchange:()=>i(
e.names,o.value.trim()||null)});return o}function _e(e){let i=e.contentWindow?.map_hubmap?.getBounds();return i?[i.getWest(),i.getSouth(),i.getEast(),i.getNorth()].
map(o=>o.toFixed(3)).join(","):null}var J=40,Ke={33:60,35:62,36:92},fe=71;function be(e,t){let i=10**t,a=0;for(let c=0;c<e.length;c++)e.charCodeAt(c)<J+fe&&a++;let o=new Float64Array(a),[r,l,d]=[0,
0,0];for(let c=0;c<a;c++){let[g,u,T]=[0,0,0];do{let S=e.charCodeAt(d++);T=(S<J?Ke[S]:S)-J,u+=T<<g,g+=4}while(T>=fe);let R=u&1?~(u>>1):u>>1;c&1?l+=R:r+=R,o[c]=(c&
1?l:r)/i}return o}function qe(e,t){let i=be(e,t);return Array.from({length:i.length/2},(a,o)=>[i[2*o],i[2*o+1]])}var we=new Map,Q=e=>getComputedStyle(document.documentElement).getPropertyValue(
e).trim();async function Ue(e,t){let i=we.get(t)??f(`/api/p/${t}/ground`);we.set(t,i);let a=await i,o=L.canvas({padding:.3}),r=d=>d.map(c=>qe(c,a.precision)),l=(d,c,g)=>L.
polygon(r(d),{renderer:o,interactive:!1,color:Q(g),weight:.7,fillColor:Q(c),fillOpacity:1,smoothFactor:1.2}).addTo(e);l(a.neighbours,"--abroad","--coast-abroad"),
l(a.idn,"--land","--coast"),l(a.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let g=a.borders.filter(([T])=>T===d).map(([,T])=>T),u={renderer:o,
interactive:!1,weight:c,color:Q("--border-line"),smoothFactor:1.2};L.polyline(r(g),u).addTo(e)}return a.bounds}function ye(e,t,i){let a=L.map(e,{attributionControl:!1,
zoomControl:!1,zoomSnap:.5});L.control.zoom({zoomInTitle:n("Zoom in"),zoomOutTitle:n("Zoom out")}).addTo(a),e.setAttribute("aria-label",t),e.setAttribute("role",
"application"),a.setView([-2.5,118],4);let o=!1;return a.once("movestart",()=>{o=!0}),Ue(a,i).then(r=>{if(!r||o)return;let[l,d,c,g]=r;a.fitBounds(L.latLngBounds(
[d,l],[g,c]).pad(.2),{animate:!1})}),a}var Ge="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Ve=9,P=50,Ze=()=>({unmatched:n("not found"),review:n("in doubt")}),Ye=()=>({accept:n("accepted"),correct:n("another place ch\
osen"),pin:n("pinned"),reject:n("not on the map")});async function ve(e,t){let i=await f(`/api/p/${t}/places`);new X(e,t,i).draw()}var X=class{constructor(t,i,a){
this.room=t;this.key=i;this.found=a}room;key;found;at=0;map=null;marks=[];shown=[];own=null;list=s("div",{class:"rows",role:"group","aria-label":n("Rows in doub\
t")});sheet=s("section",{class:"sheet","aria-live":"polite"});count=s("p",{class:"lead",role:"status"});ground=s("div",{class:"ground"});back=p(n("Undo"),()=>this.
undo());reason=s("input",{type:"text",maxlength:200});draw(){let t=v(n("Next: look"),this.key,"tampilan","main");m(this.room,s("h1",{},n("Places")),this.count,s(
"p",{class:"row"},t,this.back),this.found.rows.length>0&&s("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.
map=ye(this.ground,n("Map of the places that this row may mean"),this.key),this.map.on("click",i=>this.pin(i.latlng.lat,i.latlng.lng)),this.drawList(),this.choose(
0))}tellCount(){let{open:t,all:i,placed:a,undo:o}=this.found;this.back.hidden=!o;let r={open:E(t),all:E(i),placed:E(a)};this.count.textContent=t?n("{open} rows \
are in doubt; {placed} of {all} places are on the map.",r):n("Nothing is left to settle; {placed} of {all} places are on the map.",r)}drawList(){let t=this.found.
rows.map((a,o)=>this.line(a,o)),i=[...Array(Math.ceil(t.length/P)).keys()].map(a=>a*P);m(this.list,...i.map(a=>s("ol",{start:a+1},...t.slice(a,a+P))))}lineAt(t){
return this.list.children[Math.floor(t/P)]?.children[t%P]}line(t,i){return s("li",{},s("button",{type:"button","aria-current":i===this.at?"true":null,onclick:()=>this.
choose(i)},s("b",{},t.name),s("small",{},t.decision?`✓ ${Ye()[t.decision]}`:Ze()[t.status]??t.status)))}choose(t){let i=a=>this.lineAt(a)?.firstElementChild;i(
this.at)?.removeAttribute("aria-current"),this.at=t,i(t)?.setAttribute("aria-current","true"),i(t)?.scrollIntoView({block:"nearest",inline:"nearest"}),this.shown=
this.row?.candidates??[],this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let t=this.row;if(!t)return;let i=c=>c.status===
"review"||!!c.candidates[0]?.code,a=this.found.rows.filter(c=>c.sort===t.sort&&!c.decision&&i(c)),o=s("input",{inputmode:"decimal",size:9,id:"lat",value:t.lat?.
toFixed(5)??""}),r=s("input",{inputmode:"decimal",size:9,id:"lon",value:t.lon?.toFixed(5)??""}),l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({
decision:"pin",lat:l(o),lon:l(r),note:n("pinned by hand")});m(this.sheet,s("h2",{},t.name),s("p",{},n("Written: {text}",{text:[t.place,t.within].filter(Boolean).
join(", ")}),s("small",{},` (${t.file}, ${n("row {n}",{n:t.row})})`)),s("details",{},s("summary",{},n("The whole row")),s("dl",{},...t.cells.flatMap(([c,g])=>[s(
"dt",{},c),s("dd",{},g)]))),s("h3",{},n("Which place is meant?")),this.candidates(t.candidates,n("chosen out of {n}",{n:t.candidates.length})),a.length>1&&p(n("\
Accept the first for all {n} like this",{n:a.length}),()=>this.acceptAll(a)),s("details",{open:t.candidates.length===0},s("summary",{},n("Another place")),this.
searchForm(t)),s("details",{id:"pin"},s("summary",{},n("A point of your own")),s("p",{},s("small",{},n("Click the map, drag the mark, or write degrees."))),s("p",
{class:"row"},s("label",{},`${n("Latitude")} `,o),s("label",{},`${n("Longitude")} `,r),p(n("Use this point"),d))),s("p",{},s("label",{},`${n("Reason (kept with \
the decision)")} `,this.reason)),p(n("Leave it off the map"),()=>this.decide({decision:"reject",note:n("not on the map")})))}candidates(t,i){if(!t.length)return s(
"p",{},n("No place of this name is known."));let a=o=>{let r=this.row?.candidates[0]===o&&this.row.status==="review",l=o.code?{decision:"correct",code:o.code,note:i}:
{decision:"pin",lat:o.lat,lon:o.lon,note:`${o.name}, ${i}`},d=()=>this.decide(r?{decision:"accept",note:i}:l),g=t.some(u=>u!==o&&u.name===o.name)?` (${o.lat.toFixed(
2)}, ${o.lon.toFixed(2)})`:"";return s("li",{},p(`${this.letter(o)}  ${o.name}${g}`,d,"candidate"))};return s("ul",{class:"plain"},...t.map(a))}letter(t){return Ge[this.
shown.indexOf(t)]??"·"}searchForm(t){let i=t.candidates.length?"":t.place||t.within,a=s("input",{type:"search","aria-label":n("Name of a place"),value:i}),o=s(
"div",{"aria-live":"polite"}),r=async()=>{let d=await h(()=>f(`/api/p/${this.key}/search`,{q:a.value}));!d||this.row!==t||(this.shown=[...t.candidates,...d],m(o,
this.candidates(d,n("found by “{text}”",{text:a.value}))),this.drawMarks())},l=d=>d.key==="Enter"&&void r();return a.addEventListener("keydown",l),s("div",{},
s("p",{class:"row"},a,p(n("Search"),r)),o)}drawMarks(){let{map:t,row:i}=this;if(!(!t||!i)){for(let a of this.marks)a.remove();if(this.own?.remove(),this.marks=this.
shown.map((a,o)=>{let r=L.divIcon({className:"letter",html:s("span",{},this.letter(a)),iconSize:[26,26]}),l=L.marker([a.lat,a.lon],{icon:r,title:a.name,alt:a.name,
draggable:o===0,keyboard:!1});return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(t)}),t.invalidateSize(),this.shown.length){let a=this.
shown.map(o=>[o.lat,o.lon]);t.fitBounds(L.latLngBounds(a).pad(.3),{maxZoom:Ve,animate:!1})}}}pin(t,i,a){let{map:o}=this;if(o){for(let[r,l]of[["lat",t],["lon",i]]){
let d=document.getElementById(r);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!a){this.own?.remove();let r=L.divIcon({className:"\
letter own",html:s("span",{},"●"),iconSize:[26,26]}),l=L.marker([t,i],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().
lng,l)),this.own=l.addTo(o)}}}async decide(t){let{row:i}=this;if(!i)return;let a=[t.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([
{table:i.table,key:i.id,...t,note:a}],[i],t.decision)}async acceptAll(t){let i=n("the first accepted for all like it"),a=t.map(o=>o.status==="review"?{table:o.table,
key:o.id,decision:"accept",note:i}:{table:o.table,key:o.id,decision:"correct",code:o.candidates[0]?.code??"",note:i});await this.write(a,t,"accept")}async write(t,i,a){
if(!await h(()=>w(`/api/p/${this.key}/places`,{decisions:t})))return;this.found.undo+=1;for(let l of i){l.decision||(this.found.open-=1),l.decision=a;let d=this.
found.rows.indexOf(l);this.lineAt(d)?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),b(n("Saved in places.csv."));let r=this.found.rows.findIndex(
l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let t=await h(()=>w(`/api/p/${this.
key}/places/undo`));t&&(this.found=t,this.at=0,this.draw(),b(n("The last decision was taken back.")))}};var Je=()=>({id:n("identifier of the hub"),name:n("name of the hub"),place:n("place"),within:n("regency or region of the place"),village:n("village"),district:n(
"district"),regency:n("regency or city"),province:n("province"),country:n("country"),address:n("address"),region_code:n("code of the region"),point:n("latitude \
and longitude"),lat:n("latitude"),lon:n("longitude"),year:n("year"),list:n("list that the hub is on"),products:n("products"),note:n("note"),source:n("source"),scope:n(
"scope of the figure"),covers:n("what the figure covers"),quality:n("quality of the figure"),measure:n("figure: amount"),amount:n("figure: amount"),rate:n("figu\
re: rate"),category:n("category"),text:n("text"),link:n("link"),date:n("date"),identifier:n("identifier"),code:n("code"),contact:n("contact (kept out of the map\
)"),coordinate:n("coordinate"),ignore:n("leave it out")}),Qe=e=>Je()[e]??e.replaceAll("_"," ");function Xe(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function Le(e,t){let i=await f(`/api/p/${t}/reading`,{language:y()});ee(e,t,i)}function ee(e,t,i){let a=async(u,T)=>{
let R={language:y(),header:u.header,...T},S=await h(()=>w(`/api/p/${t}/columns`,R));S&&(ee(e,t,S),b(n("Saved: “{header}”.",{header:u.header})),document.getElementById(
Ee(u))?.focus())},o=async()=>{let u=await h(()=>w(`/api/p/${t}/columns`,{language:y(),found:!0}));u&&(ee(e,t,u),b(n("Every column is read as it was found.")))},
r=i.problems.filter(u=>u.severity==="error"),l=i.problems.filter(u=>u.severity!=="error"),d=i.problems.filter(u=>u.severity!=="note").length,c=s("h2",{tabindex:"\
-1"},n("What to look at")),g=()=>{let u=r.length?e.querySelector("details.error summary"):c;u?.scrollIntoView(),u?.focus({preventScroll:!0})};m(e,s("h1",{},n("T\
his is how I read it")),s("p",{class:"lead"},n("{hubs} places, {figures} figures.",{hubs:E(i.hubs),figures:E(i.figures)})),s("p",{class:"row"},v(n("Next: places"),
t,"tempat","main"),d>0?p(n("Look at what is in doubt ({n})",{n:d}),g):n("Nothing is wrong.")),...r.map(ke),s("h2",{},n("Columns")),i.said&&s("p",{},p(n("Read al\
l as found"),o)),s("div",{class:"cards"},...i.columns.map(u=>et(u,i,a))),i.ledger.length>0&&s("h2",{},n("Every line of the file")),i.ledger.length>0&&tt(i.ledger),
l.length>0&&c,...l.map(ke))}var Ee=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function et(e,t,i){let a=Xe(e),o=[...new Set([...t.roles,...t.kinds,"ignore",a])],
r=s("select",{id:Ee(e),onchange:()=>i(e,{role:r.value})},...o.map(g=>s("option",{value:g,selected:g===a},Qe(g)))),l=s("input",{value:e.unit,size:10,onchange:()=>i(
e,{unit:l.value})}),d=s("input",{type:"checkbox",checked:e.published,onchange:()=>i(e,{publish:d.checked})}),c={header:n("told by its name"),values:n("told by i\
ts values"),setting:n("as you said")}[e.by]??"";return s("div",{class:"card"},s("h3",{},e.header),s("p",{class:"samples"},e.samples.join(" · ")||"–"),s("labe\
l",{},`${n("Taken for")} `,r),e.kind==="measure"&&s("label",{},`${n("Unit")} `,l),e.said&&p(n("As found"),()=>i(e,{found:!0}),"quiet"),e.kind==="contact"&&s("la\
bel",{},d,` ${n("show it on the map all the same")}`),s("small",{},[c,n("{share} % filled",{share:Math.round(e.share*100)}),e.sheet??""].filter(Boolean).join(",\
 ")))}function tt(e){let i=[["lines",n("lines")],["header",n("headers")],["hubs",n("hubs")],["years",n("further years")],["rows",n("rows of other tables")],["me\
rged",n("merged")],["totals",n("totals")],["notes",n("notes")],["left_out",n("left out")],["unexplained",n("unexplained")]].filter(([a])=>a==="unexplained"||e.some(
o=>Number(o[a])>0));return s("div",{class:"scroll",tabindex:"0",role:"region","aria-label":n("Every line of the file")},s("table",{},s("thead",{},s("tr",{},s("t\
h",{},n("File")),...i.map(([,a])=>s("th",{scope:"col"},a)))),s("tbody",{},...e.map(a=>s("tr",{},s("th",{scope:"row"},[a.file,a.sheet].filter(Boolean).join(", ")),
...i.map(([o])=>s("td",{},E(Number(a[o]??0)))))))))}function ke(e){let t={error:n("error"),warning:n("doubt"),note:n("note")}[e.severity],i=e.rows.length>0&&n("\
Rows: {rows}",{rows:e.rows.join(", ")});return s("details",{class:e.severity,open:e.severity==="error"},s("summary",{},s("b",{},t),e.count>1?` (${E(e.count)}) `:
" ",e.message),e.where&&s("p",{},s("small",{},e.where)),e.remedy&&s("p",{},`→ ${e.remedy}`),i&&s("p",{},s("small",{},i)))}var nt="sheets",Te=()=>({map:n("Map: one file that works without internet"),png:n("Picture (PNG)"),docx:n("Word document"),pptx:n("Slides (PowerPoint)"),pdf:n("\
PDF document"),xlsx:n("Excel workbook"),sheets:n("A sheet for each place (PDF and Word, in one zip)"),gpkg:n("GeoPackage for GIS programs")});async function xe(e,t){
let i=await f(`/api/p/${t}/results`,{language:y()});Se(e,t,i)}function Se(e,t,i){let a=async c=>{for(let u of c)if(b(n("Making: {what} …",{what:Te()[u]??u})),
!await h(()=>w(`/api/p/${t}/make`,{kind:u,language:y()})))return;let g=await h(()=>f(`/api/p/${t}/results`,{language:y()}));g&&Se(e,t,g),b(n("Done."))},o=async()=>{
await h(()=>w(`/api/p/${t}/folder`))&&b(n("The folder is open in a window of its own."))},r=s("input",{readonly:!0,value:i.folder,"aria-label":n("Folder")}),l=s(
"textarea",{readonly:!0,rows:5,"aria-label":n("Code for another web page")},i.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>b(
n("Copied.")),()=>b(n("Press Ctrl+C to copy.")))};m(e,s("h1",{},n("Take away")),s("p",{},p(n("Make all"),()=>a(i.kinds.filter(c=>c!==nt)),"main")),s("ul",{class:"\
plain kinds"},...i.kinds.map(c=>s("li",{},p(Te()[c]??c,()=>a([c]))))),i.files.length>0&&s("h2",{},n("Files")),s("ul",{class:"plain"},...i.files.map(c=>it(t,c))),
i.files.length>0&&s("p",{},s("a",{class:"main",href:`${k}/p/${t}/zip/hubmap.zip`,download:`${t}.zip`},n("All in one zip"))),s("h2",{},n("Where the files lie")),
s("p",{class:"row"},r,p(n("Copy"),()=>d(r)),i.opens&&p(n("Open the folder"),o)),i.embed!==""&&s("h2",{},n("In another web page")),i.embed!==""&&l,i.embed!==""&&
s("p",{},p(n("Copy"),()=>d(l))))}function it(e,t){let i=`${k}/p/${e}/output/${encodeURIComponent(t.name)}`,a=`${E(Math.ceil(t.bytes/1e3))} kB`;return s("li",{},
s("a",{href:i,download:t.name},t.name)," ",s("small",{},a))}var at=document.getElementById("studio"),Me=!1,H=null,te=()=>({berkas:n("Files"),baca:n("How I read it"),tempat:n("Places"),tampilan:n("Look"),bawa:n("Take away")}),
st={berkas:ue,baca:Le,tempat:ve,tampilan:(e,t)=>ge(e,t,Me),bawa:xe};function ot(e,t){let i=te(),a=(o,r)=>{let l=v(`${r+1}  `,e,o);return l.append(s("span",{},i[o])),
o===t&&l.setAttribute("aria-current","step"),s("li",{},l)};return s("nav",{"aria-label":n("Steps")},s("ol",{},...z.map(a)))}function rt(){let e=y()==="id"?"en":
"id",i=p(e==="en"?"English":"Bahasa Indonesia",async()=>{await h(()=>O(e,!0)),await ne()},"quiet");return i.lang=e,i}async function ne(){let{key:e,step:t}=D(),i=s(
"main",{id:"room",tabindex:"-1","aria-busy":"true"},s("p",{},n("One moment …"))),a=s("header",{},v("hubmap",null,"berkas","brand"),e&&ot(e,t),rt());m(at,a,re(),
i),document.title=e?`${te()[t]} – hubmap`:"hubmap studio",le(),document.body.className=e?t:"awal";try{await(e?st[t](i,e):de(i))}catch(o){m(i,s("h1",{},te()[t]),
s("p",{},v(n("Back to the files"),e,"berkas"))),U(o)}i.removeAttribute("aria-busy"),i.focus({preventScroll:!0}),lt(e)}function lt(e){let t=`${k}/events${e?`?pro\
ject=${e}`:""}`;H?.url.endsWith(t)||(H?.close(),H=new EventSource(t),H.addEventListener("message",he))}function ct(){addEventListener("dragover",e=>e.preventDefault()),
addEventListener("drop",async e=>{if(e.preventDefault(),!e.dataTransfer)return;let t=await C(e.dataTransfer),{key:i}=D(),a=s("div",{});if(!i)return void h(()=>V(
t));document.getElementById("room")?.prepend(a),await h(()=>Z(i,t,a))})}async function dt(){let e=await f("/api/start");Me=e.watch,await O(e.language??(navigator.
language.startsWith("id")?"id":"en")),addEventListener("popstate",()=>{ne()}),ct(),await ne()}dt();})();
