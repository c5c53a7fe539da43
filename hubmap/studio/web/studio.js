/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var k=`/${location.pathname.split("/")[1]}`,C=class extends Error{},S=class extends Error{};async function H(e){let t=await e.json().catch(()=>({error:e.statusText}));
if(!e.ok)throw new C(t.error??e.statusText);return t}async function A(e,t={}){let a={...t.headers,"accept-language":document.documentElement.lang};return fetch(
`${k}${e}`,{...t,headers:a}).catch(()=>{throw new S})}async function f(e,t={}){let a=new URLSearchParams(t).toString();return H(await A(`${e}${a&&`?${a}`}`))}async function w(e,t={}){
return H(await A(e,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(t)}))}async function x(e,t,a={}){let s=new URLSearchParams({name:t.
name,...a});return H(await A(`${e}?${s}`,{method:"POST",body:t}))}function i(e,t={},...a){let s=document.createElement(e);for(let[o,r]of Object.entries(t))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):r!==!1&&r!==null&&r!==void 0&&s.setAttribute(o,String(r));return s.append(...a.filter(o=>!!o||o==="")),s}function g(e,...t){e.replaceChildren(...t.filter(
a=>!!a))}function p(e,t,a=""){let s=i("button",{type:"button",class:a||null},e);return s.addEventListener("click",async()=>{s.disabled=!0;try{await t()}finally{
s.disabled=!1}}),s}function Ee(e){let t=e.createReader(),a=[];return new Promise((s,o)=>{let r=()=>t.readEntries(l=>{a.push(...l),l.length?r():s(a)},o);r()})}var Te=e=>new Promise(
(t,a)=>e.file(t,a));async function F(e){let t=[...e.items].map(s=>s.webkitGetAsEntry?.()??null);if(!t.some(s=>s?.isDirectory))return[...e.files];let a=[];for(let s of t){
let o=s?.isDirectory?await Ee(s):[s];for(let r of o)r?.isFile&&a.push(await Te(r))}return a.filter(s=>!s.name.startsWith("."))}var ee={},I="id",v=()=>I;function n(e,t={}){return(ee[e]??e).replace(/\{(\w+)\}/g,(s,o)=>String(t[o]??s))}async function N(e,t=!1){ee=await f(`/words/${e}.json`),
I=e,document.documentElement.lang=e,t&&await w("/api/language",{language:e})}var E=e=>e.toLocaleString(I==="id"?"id-ID":"en-GB");var j=["berkas","baca","tempat","tampilan","bawa"];function W(){let[,,,e,t]=location.pathname.split("/"),a=j.find(s=>s===t);return e&&a?{key:e,step:a}:{key:null,
step:"berkas"}}var te=(e,t)=>e?`${k}/p/${e}/${t}`:`${k}/`;function $(e,t){history.pushState(null,"",te(e,t)),dispatchEvent(new PopStateEvent("popstate"))}function y(e,t,a,s=""){
let o=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),$(t,a))};return i("a",{href:te(t,a),class:s||null,onclick:o},e)}var z=i("p",{role:"sta\
tus",id:"note",class:"note"}),D=i("p",{role:"alert",id:"alarm",class:"alarm"}),ne=()=>i("div",{class:"lines"},D,z);function b(e){z.textContent=e,D.textContent=""}
var B="";function O(e){B=e}function ae(){b(B),B=""}function _(e){let t=e instanceof Error?e.message:String(e);D.textContent=e instanceof S?n("hubmap is not runn\
ing any more. Start it again, and load this page anew from there."):t,z.textContent=""}async function m(e){try{return await e()}catch(t){_(t);return}}async function q(e){let t="",a=await ie(e,async s=>{t?await x(`/api/p/${t}/files`,s):{key:t}=await x("/api/projects",s)});if(!t){if(a.length)throw a[0];return}O(
a.map(s=>s.message).join(" ")),$(t,"baca")}async function ie(e,t){let a=[];for(let s of e){b(n("Reading {name} …",{name:s.name}));try{await t(s)}catch(o){a.push(
o instanceof Error?o:new Error(String(o)))}}return a}function K(e,t,a){let s=i("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});s.addEventListener(
"change",()=>m(()=>a([...s.files??[]])));let o=i("div",{class:"dropzone"},p(e,()=>s.click(),"main"),i("p",{},t),s);return o.addEventListener("dragover",r=>{r.preventDefault(),
o.classList.add("over")}),o.addEventListener("dragleave",()=>o.classList.remove("over")),o.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),
o.classList.remove("over");let l=r.dataTransfer;l&&await m(async()=>a(await F(l)))}),o}async function se(e){let t=await f("/api/start"),a=async()=>{let s=await m(
()=>w("/api/example"));s&&$(s.key,"baca")};g(e,i("h1",{},n("Make a map of your list")),i("p",{},n("A list of places in Excel or CSV becomes one map file that wo\
rks without internet.")),K(n("Choose files"),n("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),q),i("p",{},p(n("Try an examp\
le"),a)),t.projects.length>0&&i("h2",{},n("Recent projects")),i("ul",{class:"plain"},...t.projects.map(s=>i("li",{},y(s.name,s.key,"baca")," ",i("small",{},s.path)))),
i("p",{},i("small",{},n("Nothing leaves this computer. New projects are kept in {home}.",{home:t.home}))))}async function oe(e,t){let a=await f(`/api/p/${t}/rea\
ding`,{language:v()}),s=i("div",{"aria-live":"polite"}),o=async r=>{let l=await ie(r,d=>x(`/api/p/${t}/files`,d));if(l.length===r.length&&l.length)throw l[0];O(
l.map(d=>d.message).join(" ")),$(t,"baca")};g(e,i("h1",{},n("Files")),i("ul",{},...a.files.map(r=>i("li",{},r))),i("h2",{},n("A newer list of the same hubs")),i(
"p",{},n("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),K(n("Choose the newer list"),n("or dro\
p it here"),r=>V(t,r,s)),s,a.updated&&i("p",{},le(t,s)),i("h2",{},n("Another table beside these")),K(n("Add files"),n("such as sources or planned centres"),o))}
async function V(e,t,a){let[s,...o]=t;if(!s)return;b(n("Reading {name} …",{name:s.name}));let r=await x(`/api/p/${e}/update`,s,{language:v()}),l=o.map(d=>d.name).
join(", ");b(l&&n("Newer lists are taken one at a time: {name} is shown here, not {others}.",{name:s.name,others:l})),re(e,r,a,null),a.scrollIntoView({block:"ne\
arest"})}function re(e,t,a,s){if(t.needs_year){xe(e,a);return}let o={},r=async()=>{let l={language:v(),settled:o,year:s},d=await m(()=>w(`/api/p/${e}/update/app\
ly`,l));d&&Me(e,d,a)};g(a,i("h3",{},n("What would change")),...t.lines.map(l=>i("p",{},l)),...t.doubts.map(l=>Se(l,o)),i("p",{},p(n("Take it in"),r,"main")))}function xe(e,t){
let a=i("input",{inputmode:"numeric",maxlength:4,size:6}),s=async()=>{let o={language:v(),year:a.value.trim()},r=await m(()=>w(`/api/p/${e}/update/plan`,o));r&&
re(e,r,t,o.year)};g(t,i("h3",{},n("Of which year are these figures?")),i("p",{class:"row"},i("label",{},`${n("Year")} `,a),p(n("Go on"),s,"main"))),a.focus()}function Me(e,t,a){
let s=t.stale??[],o=i("p",{},n("The settings still name columns that are gone: {names}.",{names:s.join(", ")})," "),r=async()=>{await m(()=>w(`/api/p/${e}/updat\
e/tidy`))&&g(o,n("Removed from the settings."))};o.append(p(n("Remove them"),r)),g(a,i("h3",{tabindex:"-1"},n("Taken in")),...t.lines.map(l=>i("p",{},l)),s.length>
0&&o,i("p",{class:"row"},y(n("Next: places"),e,"tempat","main"),le(e,a))),a.querySelector("h3")?.focus()}function le(e,t){let a=async()=>{let s=await m(()=>w(`/\
api/p/${e}/update/undo`));s&&(g(t),b(n("Put back: {files}.",{files:s.files.join(", ")})))};return p(n("Take the last update back"),a)}function Se(e,t){let a=(s,o,r=!1)=>{
let l=()=>{o===void 0?delete t[e.new]:t[e.new]=o};return i("label",{},i("input",{type:"radio",name:e.new,checked:r,onchange:l}),s)};return i("fieldset",{},i("le\
gend",{},n("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),a(n("The same hub"),e.old),a(n("Another hub"),null),a(n("Not sure: keep t\
hem apart"),void 0,!0))}var G=null,$e=0,ce=()=>G?.(),Pe=()=>({"title.id":n("Title (Indonesian)"),"title.en":n("Title (English)"),"page.title.id":n("Title (Indonesian)"),"page.title.en":n(
"Title (English)"),"page.finding.id":n("What the map shows, in a sentence (Indonesian)"),"page.finding.en":n("What the map shows, in a sentence (English)"),"pag\
e.measure":n("Size of the circles"),"page.colour_by":n("Colour of the circles"),"page.accent":n("Accent colour"),"page.logo":n("Logo"),"page.view":n("First view"),
"page.language":n("Language of the page")}),Fe=()=>({hubs:n("Hubs"),unfigured:n("Hubs without a figure"),operating:n("Centres in operation"),service:n("Services\
, schools, estates"),areas:n("Areas"),precision:n("Accuracy of the locations"),borders:n("Boundaries (approximate)"),names:n("Place names")});async function de(e,t,a){
let s=i("iframe",{src:`${k}/p/${t}/view/map.html`,title:n("The map as it is now")});if(G=()=>s.contentWindow?.location.reload(),a){let l=i("p",{class:"older",role:"\
status"}),d=i("div",{class:"live"},s),c=async()=>{let{failed:h}=await f("/api/start");l.textContent=h&&n("This map is older than what was saved last, of which n\
one could be made: {why}",{why:h}),l.hidden=!h};G=()=>{s.contentWindow?.location.reload(),c()},g(e,i("h1",{class:"out"},n("Look")),l,d),await c();return}let o=await f(
`/api/p/${t}/look`),r=async(l,d)=>{await m(()=>w(`/api/p/${t}/settings`,{changes:[{names:l,value:d}]}))&&(b(n("Saved in hubmap.toml.")),s.src=`${k}/p/${t}/view/\
map.html?${++$e}`)};g(e,i("h1",{},n("Look")),i("p",{},y(n("Next: take away"),t,"bawa","main")),i("div",{class:"look"},i("div",{class:"fields"},...o.fields.map(l=>Ce(
l,t,s,r)),Re(o.layers,r)),s))}function Re(e,t){let a=o=>{if(!o.role)return Fe()[o.key]??o.key;let r=o.role[v()];return o.key.startsWith("planned_")?n("Planned: \
{role}",{role:r}):r},s=o=>{let r=i("input",{type:"checkbox",checked:o.shown,onchange:()=>t(["page","layers",o.key],r.checked===o.usual?null:r.checked)});return i(
"label",{class:"box"},r,a(o))};return i("fieldset",{},i("legend",{},n("What the map shows at first")),...e.map(s))}function Ce(e,t,a,s){let o=Pe()[e.names.join(
".")]??e.names.join(" ");if(e.kind==="view")return i("p",{},p(n("Use this view as the first one"),()=>s(e.names,Ae(a))));let r=He(e,t,s);return i("label",{},o,r)}
function He(e,t,a){if(e.kind==="choice"){let r=i("select",{onchange:()=>a(e.names,r.value||null)},...(e.choices??[]).map(l=>i("option",{value:l.value,selected:l.
value===e.value},l.label[v()])));return r}if(e.kind==="logo"){let r=i("input",{type:"file",accept:"image/*",onchange:async()=>{let[l]=r.files??[],d=l&&await m(()=>x(
`/api/p/${t}/files`,l,{as:"logo"}));d&&await a(e.names,d.name)}});return r}let s=e.kind==="colour"?"color":"text",o=i("input",{type:s,value:e.value,onchange:()=>a(
e.names,o.value.trim()||null)});return o}function Ae(e){let a=e.contentWindow?.map_hubmap?.getBounds();return a?[a.getWest(),a.getSouth(),a.getEast(),a.getNorth()].
map(o=>o.toFixed(3)).join(","):null}var U=40,Ie={33:60,35:62,36:92},ue=71;function pe(e,t){let a=10**t,s=0;for(let c=0;c<e.length;c++)e.charCodeAt(c)<U+ue&&s++;let o=new Float64Array(s),[r,l,d]=[0,
0,0];for(let c=0;c<s;c++){let[h,u,T]=[0,0,0];do{let M=e.charCodeAt(d++);T=(M<U?Ie[M]:M)-U,u+=T<<h,h+=4}while(T>=ue);let P=u&1?~(u>>1):u>>1;c&1?l+=P:r+=P,o[c]=(c&
1?l:r)/a}return o}function Ne(e,t){let a=pe(e,t);return Array.from({length:a.length/2},(s,o)=>[a[2*o],a[2*o+1]])}var me=new Map,Z=e=>getComputedStyle(document.documentElement).getPropertyValue(
e).trim();async function Be(e,t){let a=me.get(t)??f(`/api/p/${t}/ground`);me.set(t,a);let s=await a,o=L.canvas({padding:.3}),r=d=>d.map(c=>Ne(c,s.precision)),l=(d,c,h)=>L.
polygon(r(d),{renderer:o,interactive:!1,color:Z(h),weight:.7,fillColor:Z(c),fillOpacity:1,smoothFactor:1.2}).addTo(e);l(s.neighbours,"--abroad","--coast-abroad"),
l(s.idn,"--land","--coast"),l(s.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let h=s.borders.filter(([T])=>T===d).map(([,T])=>T),u={renderer:o,
interactive:!1,weight:c,color:Z("--border-line"),smoothFactor:1.2};L.polyline(r(h),u).addTo(e)}return s.bounds}function he(e,t,a){let s=L.map(e,{attributionControl:!1,
zoomControl:!1,zoomSnap:.5});L.control.zoom({zoomInTitle:n("Zoom in"),zoomOutTitle:n("Zoom out")}).addTo(s),e.setAttribute("aria-label",t),e.setAttribute("role",
"application"),s.setView([-2.5,118],4);let o=!1;return s.once("movestart",()=>{o=!0}),Be(s,a).then(r=>{if(!r||o)return;let[l,d,c,h]=r;s.fitBounds(L.latLngBounds(
[d,l],[h,c]).pad(.2),{animate:!1})}),s}var je="ABCDEFGHIJKLMNOPQRSTUVWXYZ",We=9,ze=()=>({unmatched:n("not found"),review:n("in doubt")}),De=()=>({accept:n("accepted"),correct:n("another place chosen"),
pin:n("pinned"),reject:n("not on the map")});async function ge(e,t){let a=await f(`/api/p/${t}/places`);new Y(e,t,a).draw()}var Y=class{constructor(t,a,s){this.
room=t;this.key=a;this.found=s}room;key;found;at=0;map=null;marks=[];shown=[];own=null;list=i("ol",{class:"rows","aria-label":n("Rows in doubt")});sheet=i("sect\
ion",{class:"sheet","aria-live":"polite"});count=i("p",{class:"lead",role:"status"});ground=i("div",{class:"ground"});back=p(n("Undo"),()=>this.undo());reason=i(
"input",{type:"text",maxlength:200});draw(){let t=y(n("Next: look"),this.key,"tampilan","main");g(this.room,i("h1",{},n("Places")),this.count,i("p",{class:"row"},
t,this.back),this.found.rows.length>0&&i("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=he(this.ground,
n("Map of the places that this row may mean"),this.key),this.map.on("click",a=>this.pin(a.latlng.lat,a.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){
let{open:t,all:a,placed:s,undo:o}=this.found;this.back.hidden=!o;let r={open:E(t),all:E(a),placed:E(s)};this.count.textContent=t?n("{open} rows are in doubt; {p\
laced} of {all} places are on the map.",r):n("Nothing is left to settle; {placed} of {all} places are on the map.",r)}drawList(){g(this.list,...this.found.rows.
map((t,a)=>this.line(t,a)))}line(t,a){return i("li",{},i("button",{type:"button","aria-current":a===this.at?"true":null,onclick:()=>this.choose(a)},i("b",{},t.name),
i("small",{},t.decision?`✓ ${De()[t.decision]}`:ze()[t.status]??t.status)))}choose(t){let a=s=>this.list.children[s]?.firstElementChild;a(this.at)?.removeAttribute(
"aria-current"),this.at=t,a(t)?.setAttribute("aria-current","true"),a(t)?.scrollIntoView({block:"nearest",inline:"nearest"}),this.shown=this.row?.candidates??[],
this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let t=this.row;if(!t)return;let a=c=>c.status==="review"||!!c.candidates[0]?.
code,s=this.found.rows.filter(c=>c.sort===t.sort&&!c.decision&&a(c)),o=i("input",{inputmode:"decimal",size:9,id:"lat",value:t.lat?.toFixed(5)??""}),r=i("input",
{inputmode:"decimal",size:9,id:"lon",value:t.lon?.toFixed(5)??""}),l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({decision:"pin",lat:l(o),lon:l(
r),note:n("pinned by hand")});g(this.sheet,i("h2",{},t.name),i("p",{},n("Written: {text}",{text:[t.place,t.within].filter(Boolean).join(", ")}),i("small",{},` (${t.
file}, ${n("row {n}",{n:t.row})})`)),i("details",{},i("summary",{},n("The whole row")),i("dl",{},...t.cells.flatMap(([c,h])=>[i("dt",{},c),i("dd",{},h)]))),i("h\
3",{},n("Which place is meant?")),this.candidates(t.candidates,n("chosen out of {n}",{n:t.candidates.length})),s.length>1&&p(n("Accept the first for all {n} lik\
e this",{n:s.length}),()=>this.acceptAll(s)),i("details",{open:t.candidates.length===0},i("summary",{},n("Another place")),this.searchForm(t)),i("details",{id:"\
pin"},i("summary",{},n("A point of your own")),i("p",{},i("small",{},n("Click the map, drag the mark, or write degrees."))),i("p",{class:"row"},i("label",{},`${n(
"Latitude")} `,o),i("label",{},`${n("Longitude")} `,r),p(n("Use this point"),d))),i("p",{},i("label",{},`${n("Reason (kept with the decision)")} `,this.reason)),
p(n("Leave it off the map"),()=>this.decide({decision:"reject",note:n("not on the map")})))}candidates(t,a){if(!t.length)return i("p",{},n("No place of this nam\
e is known."));let s=o=>{let r=this.row?.candidates[0]===o&&this.row.status==="review",l=o.code?{decision:"correct",code:o.code,note:a}:{decision:"pin",lat:o.lat,
lon:o.lon,note:`${o.name}, ${a}`},d=()=>this.decide(r?{decision:"accept",note:a}:l),h=t.some(u=>u!==o&&u.name===o.name)?` (${o.lat.toFixed(2)}, ${o.lon.toFixed(
2)})`:"";return i("li",{},p(`${this.letter(o)}  ${o.name}${h}`,d,"candidate"))};return i("ul",{class:"plain"},...t.map(s))}letter(t){return je[this.shown.indexOf(
t)]??"·"}searchForm(t){let a=t.candidates.length?"":t.place||t.within,s=i("input",{type:"search","aria-label":n("Name of a place"),value:a}),o=i("div",{"aria-l\
ive":"polite"}),r=async()=>{let d=await m(()=>f(`/api/p/${this.key}/search`,{q:s.value}));!d||this.row!==t||(this.shown=[...t.candidates,...d],g(o,this.candidates(
d,n("found by “{text}”",{text:s.value}))),this.drawMarks())},l=d=>d.key==="Enter"&&void r();return s.addEventListener("keydown",l),i("div",{},i("p",{class:"\
row"},s,p(n("Search"),r)),o)}drawMarks(){let{map:t,row:a}=this;if(!(!t||!a)){for(let s of this.marks)s.remove();if(this.own?.remove(),this.marks=this.shown.map(
(s,o)=>{let r=L.divIcon({className:"letter",html:i("span",{},this.letter(s)),iconSize:[26,26]}),l=L.marker([s.lat,s.lon],{icon:r,title:s.name,alt:s.name,draggable:o===
0,keyboard:!1});return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(t)}),t.invalidateSize(),this.shown.length){let s=this.shown.map(
o=>[o.lat,o.lon]);t.fitBounds(L.latLngBounds(s).pad(.3),{maxZoom:We,animate:!1})}}}pin(t,a,s){let{map:o}=this;if(o){for(let[r,l]of[["lat",t],["lon",a]]){let d=document.
getElementById(r);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!s){this.own?.remove();let r=L.divIcon({className:"letter\
 own",html:i("span",{},"●"),iconSize:[26,26]}),l=L.marker([t,a],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().
lng,l)),this.own=l.addTo(o)}}}async decide(t){let{row:a}=this;if(!a)return;let s=[t.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([
{table:a.table,key:a.id,...t,note:s}],[a],t.decision)}async acceptAll(t){let a=n("the first accepted for all like it"),s=t.map(o=>o.status==="review"?{table:o.table,
key:o.id,decision:"accept",note:a}:{table:o.table,key:o.id,decision:"correct",code:o.candidates[0]?.code??"",note:a});await this.write(s,t,"accept")}async write(t,a,s){
if(!await m(()=>w(`/api/p/${this.key}/places`,{decisions:t})))return;this.found.undo+=1;for(let l of a){l.decision||(this.found.open-=1),l.decision=s;let d=this.
found.rows.indexOf(l);this.list.children[d]?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),b(n("Saved in places.csv."));let r=this.found.rows.
findIndex(l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let t=await m(()=>w(`/\
api/p/${this.key}/places/undo`));t&&(this.found=t,this.at=0,this.draw(),b(n("The last decision was taken back.")))}};var Oe=()=>({id:n("identifier of the hub"),name:n("name of the hub"),place:n("place"),within:n("regency or region of the place"),village:n("village"),district:n(
"district"),regency:n("regency or city"),province:n("province"),country:n("country"),address:n("address"),region_code:n("code of the region"),point:n("latitude \
and longitude"),lat:n("latitude"),lon:n("longitude"),year:n("year"),list:n("list that the hub is on"),products:n("products"),note:n("note"),source:n("source"),scope:n(
"scope of the figure"),covers:n("what the figure covers"),quality:n("quality of the figure"),measure:n("figure: amount"),amount:n("figure: amount"),rate:n("figu\
re: rate"),category:n("category"),text:n("text"),link:n("link"),date:n("date"),identifier:n("identifier"),code:n("code"),contact:n("contact (kept out of the map\
)"),coordinate:n("coordinate"),ignore:n("leave it out")}),_e=e=>Oe()[e]??e.replaceAll("_"," ");function Ke(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function be(e,t){let a=await f(`/api/p/${t}/reading`,{language:v()});J(e,t,a)}function J(e,t,a){let s=async(u,T)=>{
let P={language:v(),header:u.header,...T},M=await m(()=>w(`/api/p/${t}/columns`,P));M&&(J(e,t,M),b(n("Saved: “{header}”.",{header:u.header})),document.getElementById(
we(u))?.focus())},o=async()=>{let u=await m(()=>w(`/api/p/${t}/columns`,{language:v(),found:!0}));u&&(J(e,t,u),b(n("Every column is read as it was found.")))},r=a.
problems.filter(u=>u.severity==="error"),l=a.problems.filter(u=>u.severity!=="error"),d=a.problems.filter(u=>u.severity!=="note").length,c=i("h2",{tabindex:"-1"},
n("What to look at")),h=()=>{let u=r.length?e.querySelector("details.error summary"):c;u?.scrollIntoView(),u?.focus({preventScroll:!0})};g(e,i("h1",{},n("This i\
s how I read it")),i("p",{class:"lead"},n("{hubs} places, {figures} figures.",{hubs:E(a.hubs),figures:E(a.figures)})),i("p",{class:"row"},y(n("Next: places"),t,
"tempat","main"),d>0?p(n("Look at what is in doubt ({n})",{n:d}),h):n("Nothing is wrong.")),...r.map(fe),i("h2",{},n("Columns")),a.said&&i("p",{},p(n("Read all \
as found"),o)),i("div",{class:"cards"},...a.columns.map(u=>qe(u,a,s))),a.ledger.length>0&&i("h2",{},n("Every line of the file")),a.ledger.length>0&&Ve(a.ledger),
l.length>0&&c,...l.map(fe))}var we=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function qe(e,t,a){let s=Ke(e),o=[...new Set([...t.roles,...t.kinds,"ignore",s])],
r=i("select",{id:we(e),onchange:()=>a(e,{role:r.value})},...o.map(h=>i("option",{value:h,selected:h===s},_e(h)))),l=i("input",{value:e.unit,size:10,onchange:()=>a(
e,{unit:l.value})}),d=i("input",{type:"checkbox",checked:e.published,onchange:()=>a(e,{publish:d.checked})}),c={header:n("told by its name"),values:n("told by i\
ts values"),setting:n("as you said")}[e.by]??"";return i("div",{class:"card"},i("h3",{},e.header),i("p",{class:"samples"},e.samples.join(" · ")||"–"),i("labe\
l",{},`${n("Taken for")} `,r),e.kind==="measure"&&i("label",{},`${n("Unit")} `,l),e.said&&p(n("As found"),()=>a(e,{found:!0}),"quiet"),e.kind==="contact"&&i("la\
bel",{},d,` ${n("show it on the map all the same")}`),i("small",{},[c,n("{share} % filled",{share:Math.round(e.share*100)}),e.sheet??""].filter(Boolean).join(",\
 ")))}function Ve(e){let a=[["lines",n("lines")],["header",n("headers")],["hubs",n("hubs")],["years",n("further years")],["rows",n("rows of other tables")],["me\
rged",n("merged")],["totals",n("totals")],["notes",n("notes")],["left_out",n("left out")],["unexplained",n("unexplained")]].filter(([s])=>s==="unexplained"||e.some(
o=>Number(o[s])>0));return i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":n("Every line of the file")},i("table",{},i("thead",{},i("tr",{},i("t\
h",{},n("File")),...a.map(([,s])=>i("th",{scope:"col"},s)))),i("tbody",{},...e.map(s=>i("tr",{},i("th",{scope:"row"},[s.file,s.sheet].filter(Boolean).join(", ")),
...a.map(([o])=>i("td",{},E(Number(s[o]??0)))))))))}function fe(e){let t={error:n("error"),warning:n("doubt"),note:n("note")}[e.severity],a=e.rows.length>0&&n("\
Rows: {rows}",{rows:e.rows.join(", ")});return i("details",{class:e.severity,open:e.severity==="error"},i("summary",{},i("b",{},t),e.count>1?` (${E(e.count)}) `:
" ",e.message),e.where&&i("p",{},i("small",{},e.where)),e.remedy&&i("p",{},`→ ${e.remedy}`),a&&i("p",{},i("small",{},a)))}var Ge="sheets",ve=()=>({map:n("Map: one file that works without internet"),png:n("Picture (PNG)"),docx:n("Word document"),pptx:n("Slides (PowerPoint)"),pdf:n("\
PDF document"),xlsx:n("Excel workbook"),sheets:n("A sheet for each place (PDF and Word, in one zip)"),gpkg:n("GeoPackage for GIS programs")});async function ye(e,t){
let a=await f(`/api/p/${t}/results`,{language:v()});ke(e,t,a)}function ke(e,t,a){let s=async c=>{for(let u of c)if(b(n("Making: {what} …",{what:ve()[u]??u})),
!await m(()=>w(`/api/p/${t}/make`,{kind:u,language:v()})))return;let h=await m(()=>f(`/api/p/${t}/results`,{language:v()}));h&&ke(e,t,h),b(n("Done."))},o=async()=>{
await m(()=>w(`/api/p/${t}/folder`))&&b(n("The folder is open in a window of its own."))},r=i("input",{readonly:!0,value:a.folder,"aria-label":n("Folder")}),l=i(
"textarea",{readonly:!0,rows:5,"aria-label":n("Code for another web page")},a.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>b(
n("Copied.")),()=>b(n("Press Ctrl+C to copy.")))};g(e,i("h1",{},n("Take away")),i("p",{},p(n("Make all"),()=>s(a.kinds.filter(c=>c!==Ge)),"main")),i("ul",{class:"\
plain kinds"},...a.kinds.map(c=>i("li",{},p(ve()[c]??c,()=>s([c]))))),a.files.length>0&&i("h2",{},n("Files")),i("ul",{class:"plain"},...a.files.map(c=>Ue(t,c))),
a.files.length>0&&i("p",{},i("a",{class:"main",href:`${k}/p/${t}/zip/hubmap.zip`,download:`${t}.zip`},n("All in one zip"))),i("h2",{},n("Where the files lie")),
i("p",{class:"row"},r,p(n("Copy"),()=>d(r)),a.opens&&p(n("Open the folder"),o)),a.embed!==""&&i("h2",{},n("In another web page")),a.embed!==""&&l,a.embed!==""&&
i("p",{},p(n("Copy"),()=>d(l))))}function Ue(e,t){let a=`${k}/p/${e}/output/${encodeURIComponent(t.name)}`,s=`${E(Math.ceil(t.bytes/1e3))} kB`;return i("li",{},
i("a",{href:a,download:t.name},t.name)," ",i("small",{},s))}var Ze=document.getElementById("studio"),Le=!1,R=null,Q=()=>({berkas:n("Files"),baca:n("How I read it"),tempat:n("Places"),tampilan:n("Look"),bawa:n("Take away")}),
Ye={berkas:oe,baca:be,tempat:ge,tampilan:(e,t)=>de(e,t,Le),bawa:ye};function Je(e,t){let a=Q(),s=(o,r)=>{let l=y(`${r+1}  `,e,o);return l.append(i("span",{},a[o])),
o===t&&l.setAttribute("aria-current","step"),i("li",{},l)};return i("nav",{"aria-label":n("Steps")},i("ol",{},...j.map(s)))}function Qe(){let e=v()==="id"?"en":
"id",a=p(e==="en"?"English":"Bahasa Indonesia",async()=>{await m(()=>N(e,!0)),await X()},"quiet");return a.lang=e,a}async function X(){let{key:e,step:t}=W(),a=i(
"main",{id:"room",tabindex:"-1","aria-busy":"true"},i("p",{},n("One moment …"))),s=i("header",{},y("hubmap",null,"berkas","brand"),e&&Je(e,t),Qe());g(Ze,s,ne(),
a),document.title=e?`${Q()[t]} – hubmap`:"hubmap studio",ae(),document.body.className=e?t:"awal";try{await(e?Ye[t](a,e):se(a))}catch(o){g(a,i("h1",{},Q()[t]),
i("p",{},y(n("Back to the files"),e,"berkas"))),_(o)}a.removeAttribute("aria-busy"),a.focus({preventScroll:!0}),Xe(e)}function Xe(e){let t=`${k}/events${e?`?pro\
ject=${e}`:""}`;R?.url.endsWith(t)||(R?.close(),R=new EventSource(t),R.addEventListener("message",ce))}function et(){addEventListener("dragover",e=>e.preventDefault()),
addEventListener("drop",async e=>{if(e.preventDefault(),!e.dataTransfer)return;let t=await F(e.dataTransfer),{key:a}=W(),s=i("div",{});if(!a)return void m(()=>q(
t));document.getElementById("room")?.prepend(s),await m(()=>V(a,t,s))})}async function tt(){let e=await f("/api/start");Le=e.watch,await N(e.language??(navigator.
language.startsWith("id")?"id":"en")),addEventListener("popstate",()=>{X()}),et(),await X()}tt();})();
