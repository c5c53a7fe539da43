/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var k=`/${location.pathname.split("/")[1]}`,C=class extends Error{},S=class extends Error{};async function H(t){let e=await t.json().catch(()=>({error:t.statusText}));
if(!t.ok)throw new C(e.error??t.statusText);return e}async function I(t,e={}){let a={...e.headers,"accept-language":document.documentElement.lang};return fetch(
`${k}${t}`,{...e,headers:a}).catch(()=>{throw new S})}async function f(t,e={}){let a=new URLSearchParams(e).toString();return H(await I(`${t}${a&&`?${a}`}`))}async function w(t,e={}){
return H(await I(t,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(e)}))}async function x(t,e,a={}){let i=new URLSearchParams({name:e.
name,...a});return H(await I(`${t}?${i}`,{method:"POST",body:e}))}function s(t,e={},...a){let i=document.createElement(t);for(let[o,r]of Object.entries(e))typeof r=="function"?i.addEventListener(o.slice(2),r):r===!0?i.setAttribute(
o,""):r!==!1&&r!==null&&r!==void 0&&i.setAttribute(o,String(r));return i.append(...a.filter(o=>!!o||o==="")),i}function g(t,...e){t.replaceChildren(...e.filter(
a=>!!a))}function p(t,e,a=""){let i=s("button",{type:"button",class:a||null},t);return i.addEventListener("click",async()=>{i.disabled=!0;try{await e()}finally{
i.disabled=!1}}),i}function Te(t){let e=t.createReader(),a=[];return new Promise((i,o)=>{let r=()=>e.readEntries(l=>{a.push(...l),l.length?r():i(a)},o);r()})}var xe=t=>new Promise(
(e,a)=>t.file(e,a));async function A(t){let e=[...t.items].map(i=>i.webkitGetAsEntry?.()??null);if(!e.some(i=>i?.isDirectory))return[...t.files];let a=[];for(let i of e){
let o=i?.isDirectory?await Te(i):[i];for(let r of o)r?.isFile&&a.push(await xe(r))}return a.filter(i=>!i.name.startsWith("."))}var te={},N="id",y=()=>N;function n(t,e={}){return(te[t]??t).replace(/\{(\w+)\}/g,(i,o)=>String(e[o]??i))}async function B(t,e=!1){te=await f(`/words/${t}.json`),
N=t,document.documentElement.lang=t,e&&await w("/api/language",{language:t})}var E=t=>t.toLocaleString(N==="id"?"id-ID":"en-GB");var W=["berkas","baca","tempat","tampilan","bawa"];function O(){let[,,,t,e]=location.pathname.split("/"),a=W.find(i=>i===e);return t&&a?{key:t,step:a}:{key:null,
step:"berkas"}}var ne=(t,e)=>t?`${k}/p/${t}/${e}`:`${k}/`;function P(t,e){history.pushState(null,"",ne(t,e)),dispatchEvent(new PopStateEvent("popstate"))}function v(t,e,a,i=""){
let o=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),P(e,a))};return s("a",{href:ne(e,a),class:i||null,onclick:o},t)}var z=s("p",{role:"sta\
tus",id:"note",class:"note"}),D=s("p",{role:"alert",id:"alarm",class:"alarm"}),ae=()=>s("div",{class:"lines"},D,z);function b(t){z.textContent=t,D.textContent=""}
var j="";function _(t){j=t}function ie(){b(j),j=""}function K(t){let e=t instanceof Error?t.message:String(t);D.textContent=t instanceof S?n("hubmap is not runn\
ing any more. Start it again, and load this page anew from there."):e,z.textContent=""}async function m(t){try{return await t()}catch(e){K(e);return}}async function G(t){let e="",a=await se(t,async i=>{e?await x(`/api/p/${e}/files`,i):{key:e}=await x("/api/projects",i)});if(!e){if(a.length)throw a[0];return}_(
a.map(i=>i.message).join(" ")),P(e,"baca")}async function se(t,e){let a=[];for(let i of t){b(n("Reading {name} …",{name:i.name}));try{await e(i)}catch(o){a.push(
o instanceof Error?o:new Error(String(o)))}}return a}function q(t,e,a){let i=s("input",{type:"file",multiple:!0,class:"out","aria-label":t,tabindex:"-1"});i.addEventListener(
"change",()=>m(()=>a([...i.files??[]])));let o=s("div",{class:"dropzone"},p(t,()=>i.click(),"main"),s("p",{},e),i);return o.addEventListener("dragover",r=>{r.preventDefault(),
o.classList.add("over")}),o.addEventListener("dragleave",()=>o.classList.remove("over")),o.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),
o.classList.remove("over");let l=r.dataTransfer;l&&await m(async()=>a(await A(l)))}),o}async function oe(t){let e=await f("/api/start"),a=async()=>{let i=await m(
()=>w("/api/example"));i&&P(i.key,"baca")};g(t,s("h1",{},n("Make a map of your list")),s("p",{},n("A list of places in Excel or CSV becomes one map file that wo\
rks without internet.")),q(n("Choose files"),n("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),G),s("p",{},p(n("Try an examp\
le"),a)),e.projects.length>0&&s("h2",{},n("Recent projects")),s("ul",{class:"plain"},...e.projects.map(i=>s("li",{},v(i.name,i.key,"baca")," ",s("small",{},i.path)))),
s("p",{},s("small",{},n("Nothing leaves this computer. New projects are kept in {home}.",{home:e.home}))))}async function re(t,e){let a=await f(`/api/p/${e}/rea\
ding`,{language:y()}),i=s("div",{"aria-live":"polite"}),o=async r=>{let l=await se(r,d=>x(`/api/p/${e}/files`,d));if(l.length===r.length&&l.length)throw l[0];_(
l.map(d=>d.message).join(" ")),P(e,"baca")};g(t,s("h1",{},n("Files")),s("ul",{},...a.files.map(r=>s("li",{},r))),s("h2",{},n("A newer list of the same hubs")),s(
"p",{},n("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),q(n("Choose the newer list"),n("or dro\
p it here"),r=>V(e,r,i)),i,a.updated&&s("p",{},ce(e,i)),s("h2",{},n("Another table beside these")),q(n("Add files"),n("such as sources or planned centres"),o))}
async function V(t,e,a){let[i,...o]=e;if(!i)return;b(n("Reading {name} …",{name:i.name}));let r=await x(`/api/p/${t}/update`,i,{language:y()}),l=o.map(d=>d.name).
join(", ");b(l&&n("Newer lists are taken one at a time: {name} is shown here, not {others}.",{name:i.name,others:l})),le(t,r,a,null),a.scrollIntoView({block:"ne\
arest"})}function le(t,e,a,i){if(e.needs_year){Me(t,a);return}let o={},r=async()=>{let l={language:y(),settled:o,year:i},d=await m(()=>w(`/api/p/${t}/update/app\
ly`,l));d&&Se(t,d,a)};g(a,s("h3",{},n("What would change")),...e.lines.map(l=>s("p",{},l)),...e.doubts.map(l=>Pe(l,o)),s("p",{},p(n("Take it in"),r,"main")))}function Me(t,e){
let a=s("input",{inputmode:"numeric",maxlength:4,size:6}),i=async()=>{let o={language:y(),year:a.value.trim()},r=await m(()=>w(`/api/p/${t}/update/plan`,o));r&&
le(t,r,e,o.year)};g(e,s("h3",{},n("Of which year are these figures?")),s("p",{class:"row"},s("label",{},`${n("Year")} `,a),p(n("Go on"),i,"main"))),a.focus()}function Se(t,e,a){
let i=e.stale??[],o=s("p",{},n("The settings still name columns that are gone: {names}.",{names:i.join(", ")})," "),r=async()=>{await m(()=>w(`/api/p/${t}/updat\
e/tidy`))&&g(o,n("Removed from the settings."))};o.append(p(n("Remove them"),r)),g(a,s("h3",{tabindex:"-1"},n("Taken in")),...e.lines.map(l=>s("p",{},l)),i.length>
0&&o,s("p",{class:"row"},v(n("Next: places"),t,"tempat","main"),ce(t,a))),a.querySelector("h3")?.focus()}function ce(t,e){let a=async()=>{let i=await m(()=>w(`/\
api/p/${t}/update/undo`));i&&(g(e),b(n("Put back: {files}.",{files:i.files.join(", ")})))};return p(n("Take the last update back"),a)}function Pe(t,e){let a=(i,o,r=!1)=>{
let l=()=>{o===void 0?delete e[t.new]:e[t.new]=o};return s("label",{},s("input",{type:"radio",name:t.new,checked:r,onchange:l}),i)};return s("fieldset",{},s("le\
gend",{},n("Is “{new}” the same as “{old}”?",{new:t.new_name,old:t.old_name})),a(n("The same hub"),t.old),a(n("Another hub"),null),a(n("Not sure: keep t\
hem apart"),void 0,!0))}var U=null,$e=0,de=()=>U?.(),Fe=()=>({"title.id":n("Title (Indonesian)"),"title.en":n("Title (English)"),"page.title.id":n("Title (Indonesian)"),"page.title.en":n(
"Title (English)"),"page.finding.id":n("What the map shows, in a sentence (Indonesian)"),"page.finding.en":n("What the map shows, in a sentence (English)"),"pag\
e.measure":n("Size of the circles"),"page.colour_by":n("Colour of the circles"),"page.accent":n("Accent colour"),"page.logo":n("Logo"),"page.view":n("First view"),
"page.language":n("Language of the page")}),Ae=()=>({hubs:n("Hubs"),unfigured:n("Hubs without a figure"),operating:n("Centres in operation"),service:n("Services\
, schools, estates"),areas:n("Areas"),precision:n("Accuracy of the locations"),borders:n("Boundaries (approximate)"),names:n("Place names")});async function ue(t,e,a){
let i=s("iframe",{src:`${k}/p/${e}/view/map.html`,title:n("The map as it is now")});if(U=()=>i.contentWindow?.location.reload(),a){let l=s("p",{class:"older",role:"\
status"}),d=s("div",{class:"live"},i),c=async()=>{let{failed:h}=await f("/api/start");l.textContent=h&&n("This map is older than what was saved last, of which n\
one could be made: {why}",{why:h}),l.hidden=!h};U=()=>{i.contentWindow?.location.reload(),c()},g(t,s("h1",{class:"out"},n("Look")),l,d),await c();return}let o=await f(
`/api/p/${e}/look`),r=async(l,d)=>{await m(()=>w(`/api/p/${e}/settings`,{changes:[{names:l,value:d}]}))&&(b(n("Saved in hubmap.toml.")),i.src=`${k}/p/${e}/view/\
map.html?${++$e}`)};g(t,s("h1",{},n("Look")),s("p",{},v(n("Next: take away"),e,"bawa","main")),s("div",{class:"look"},s("div",{class:"fields"},...o.fields.map(l=>Ce(
l,e,i,r)),Re(o.layers,r)),i))}function Re(t,e){let a=o=>{if(!o.role)return Ae()[o.key]??o.key;let r=o.role[y()];return o.key.startsWith("planned_")?n("Planned: \
{role}",{role:r}):r},i=o=>{let r=s("input",{type:"checkbox",checked:o.shown,onchange:()=>e(["page","layers",o.key],r.checked===o.usual?null:r.checked)});return s(
"label",{class:"box"},r,a(o))};return s("fieldset",{},s("legend",{},n("What the map shows at first")),...t.map(i))}function Ce(t,e,a,i){let o=Fe()[t.names.join(
".")]??t.names.join(" ");if(t.kind==="view")return s("p",{},p(n("Use this view as the first one"),()=>i(t.names,Ie(a))));let r=He(t,e,i);return s("label",{},o,r)}
function He(t,e,a){if(t.kind==="choice"){let r=s("select",{onchange:()=>a(t.names,r.value||null)},...(t.choices??[]).map(l=>s("option",{value:l.value,selected:l.
value===t.value},l.label[y()])));return r}if(t.kind==="logo"){let r=s("input",{type:"file",accept:"image/*",onchange:async()=>{let[l]=r.files??[],d=l&&await m(()=>x(
`/api/p/${e}/files`,l,{as:"logo"}));d&&await a(t.names,d.name)}});return r}let i=t.kind==="colour"?"color":"text",o=s("input",{type:i,value:t.value,onchange:()=>a(
t.names,o.value.trim()||null)});return o}function Ie(t){let a=t.contentWindow?.map_hubmap?.getBounds();return a?[a.getWest(),a.getSouth(),a.getEast(),a.getNorth()].
map(o=>o.toFixed(3)).join(","):null}var Et=1.5**4,Tt=[new Float64Array(0),new Float64Array(0)];var Z=40,Ne={33:60,35:62,36:92},pe=71;function me(t,e){let a=10**e,i=0;for(let c=0;c<t.length;c++)t.charCodeAt(c)<Z+pe&&i++;let o=new Float64Array(i),[r,l,d]=[0,
0,0];for(let c=0;c<i;c++){let[h,u,T]=[0,0,0];do{let M=t.charCodeAt(d++);T=(M<Z?Ne[M]:M)-Z,u+=T<<h,h+=4}while(T>=pe);let F=u&1?~(u>>1):u>>1;c&1?l+=F:r+=F,o[c]=(c&
1?l:r)/a}return o}function Be(t,e){let a=me(t,e);return Array.from({length:a.length/2},(i,o)=>[a[2*o],a[2*o+1]])}var he=new Map,Y=t=>getComputedStyle(document.documentElement).getPropertyValue(
t).trim();async function je(t,e){let a=he.get(e)??f(`/api/p/${e}/ground`);he.set(e,a);let i=await a,o=L.canvas({padding:.3}),r=d=>d.map(c=>Be(c,i.precision)),l=(d,c,h)=>L.
polygon(r(d),{renderer:o,interactive:!1,color:Y(h),weight:.7,fillColor:Y(c),fillOpacity:1,smoothFactor:1.2}).addTo(t);l(i.neighbours,"--abroad","--coast-abroad"),
l(i.idn,"--land","--coast"),l(i.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let h=i.borders.filter(([T])=>T===d).map(([,T])=>T),u={renderer:o,
interactive:!1,weight:c,color:Y("--border-line"),smoothFactor:1.2};L.polyline(r(h),u).addTo(t)}return i.bounds}function ge(t,e,a){let i=L.map(t,{attributionControl:!1,
zoomControl:!1,zoomSnap:.5});L.control.zoom({zoomInTitle:n("Zoom in"),zoomOutTitle:n("Zoom out")}).addTo(i),t.setAttribute("aria-label",e),t.setAttribute("role",
"application"),i.setView([-2.5,118],4);let o=!1;return i.once("movestart",()=>{o=!0}),je(i,a).then(r=>{if(!r||o)return;let[l,d,c,h]=r;i.fitBounds(L.latLngBounds(
[d,l],[h,c]).pad(.2),{animate:!1})}),i}var We="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Oe=9,$=50,ze=()=>({unmatched:n("not found"),review:n("in doubt")}),De=()=>({accept:n("accepted"),correct:n("another place ch\
osen"),pin:n("pinned"),reject:n("not on the map")});async function fe(t,e){let a=await f(`/api/p/${e}/places`);new J(t,e,a).draw()}var J=class{constructor(e,a,i){
this.room=e;this.key=a;this.found=i}room;key;found;at=0;map=null;marks=[];shown=[];own=null;list=s("div",{class:"rows",role:"group","aria-label":n("Rows in doub\
t")});sheet=s("section",{class:"sheet","aria-live":"polite"});count=s("p",{class:"lead",role:"status"});ground=s("div",{class:"ground"});back=p(n("Undo"),()=>this.
undo());reason=s("input",{type:"text",maxlength:200});draw(){let e=v(n("Next: look"),this.key,"tampilan","main");g(this.room,s("h1",{},n("Places")),this.count,s(
"p",{class:"row"},e,this.back),this.found.rows.length>0&&s("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.
map=ge(this.ground,n("Map of the places that this row may mean"),this.key),this.map.on("click",a=>this.pin(a.latlng.lat,a.latlng.lng)),this.drawList(),this.choose(
0))}tellCount(){let{open:e,all:a,placed:i,undo:o}=this.found;this.back.hidden=!o;let r={open:E(e),all:E(a),placed:E(i)};this.count.textContent=e?n("{open} rows \
are in doubt; {placed} of {all} places are on the map.",r):n("Nothing is left to settle; {placed} of {all} places are on the map.",r)}drawList(){let e=this.found.
rows.map((i,o)=>this.line(i,o)),a=[...Array(Math.ceil(e.length/$)).keys()].map(i=>i*$);g(this.list,...a.map(i=>s("ol",{start:i+1},...e.slice(i,i+$))))}lineAt(e){
return this.list.children[Math.floor(e/$)]?.children[e%$]}line(e,a){return s("li",{},s("button",{type:"button","aria-current":a===this.at?"true":null,onclick:()=>this.
choose(a)},s("b",{},e.name),s("small",{},e.decision?`✓ ${De()[e.decision]}`:ze()[e.status]??e.status)))}choose(e){let a=i=>this.lineAt(i)?.firstElementChild;a(
this.at)?.removeAttribute("aria-current"),this.at=e,a(e)?.setAttribute("aria-current","true"),a(e)?.scrollIntoView({block:"nearest",inline:"nearest"}),this.shown=
this.row?.candidates??[],this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let e=this.row;if(!e)return;let a=c=>c.status===
"review"||!!c.candidates[0]?.code,i=this.found.rows.filter(c=>c.sort===e.sort&&!c.decision&&a(c)),o=s("input",{inputmode:"decimal",size:9,id:"lat",value:e.lat?.
toFixed(5)??""}),r=s("input",{inputmode:"decimal",size:9,id:"lon",value:e.lon?.toFixed(5)??""}),l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({
decision:"pin",lat:l(o),lon:l(r),note:n("pinned by hand")});g(this.sheet,s("h2",{},e.name),s("p",{},n("Written: {text}",{text:[e.place,e.within].filter(Boolean).
join(", ")}),s("small",{},` (${e.file}, ${n("row {n}",{n:e.row})})`)),s("details",{},s("summary",{},n("The whole row")),s("dl",{},...e.cells.flatMap(([c,h])=>[s(
"dt",{},c),s("dd",{},h)]))),s("h3",{},n("Which place is meant?")),this.candidates(e.candidates,n("chosen out of {n}",{n:e.candidates.length})),i.length>1&&p(n("\
Accept the first for all {n} like this",{n:i.length}),()=>this.acceptAll(i)),s("details",{open:e.candidates.length===0},s("summary",{},n("Another place")),this.
searchForm(e)),s("details",{id:"pin"},s("summary",{},n("A point of your own")),s("p",{},s("small",{},n("Click the map, drag the mark, or write degrees."))),s("p",
{class:"row"},s("label",{},`${n("Latitude")} `,o),s("label",{},`${n("Longitude")} `,r),p(n("Use this point"),d))),s("p",{},s("label",{},`${n("Reason (kept with \
the decision)")} `,this.reason)),p(n("Leave it off the map"),()=>this.decide({decision:"reject",note:n("not on the map")})))}candidates(e,a){if(!e.length)return s(
"p",{},n("No place of this name is known."));let i=o=>{let r=this.row?.candidates[0]===o&&this.row.status==="review",l=o.code?{decision:"correct",code:o.code,note:a}:
{decision:"pin",lat:o.lat,lon:o.lon,note:`${o.name}, ${a}`},d=()=>this.decide(r?{decision:"accept",note:a}:l),h=e.some(u=>u!==o&&u.name===o.name)?` (${o.lat.toFixed(
2)}, ${o.lon.toFixed(2)})`:"";return s("li",{},p(`${this.letter(o)}  ${o.name}${h}`,d,"candidate"))};return s("ul",{class:"plain"},...e.map(i))}letter(e){return We[this.
shown.indexOf(e)]??"·"}searchForm(e){let a=e.candidates.length?"":e.place||e.within,i=s("input",{type:"search","aria-label":n("Name of a place"),value:a}),o=s(
"div",{"aria-live":"polite"}),r=async()=>{let d=await m(()=>f(`/api/p/${this.key}/search`,{q:i.value}));!d||this.row!==e||(this.shown=[...e.candidates,...d],g(o,
this.candidates(d,n("found by “{text}”",{text:i.value}))),this.drawMarks())},l=d=>d.key==="Enter"&&void r();return i.addEventListener("keydown",l),s("div",{},
s("p",{class:"row"},i,p(n("Search"),r)),o)}drawMarks(){let{map:e,row:a}=this;if(!(!e||!a)){for(let i of this.marks)i.remove();if(this.own?.remove(),this.marks=this.
shown.map((i,o)=>{let r=L.divIcon({className:"letter",html:s("span",{},this.letter(i)),iconSize:[26,26]}),l=L.marker([i.lat,i.lon],{icon:r,title:i.name,alt:i.name,
draggable:o===0,keyboard:!1});return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(e)}),e.invalidateSize(),this.shown.length){let i=this.
shown.map(o=>[o.lat,o.lon]);e.fitBounds(L.latLngBounds(i).pad(.3),{maxZoom:Oe,animate:!1})}}}pin(e,a,i){let{map:o}=this;if(o){for(let[r,l]of[["lat",e],["lon",a]]){
let d=document.getElementById(r);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!i){this.own?.remove();let r=L.divIcon({className:"\
letter own",html:s("span",{},"●"),iconSize:[26,26]}),l=L.marker([e,a],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().
lng,l)),this.own=l.addTo(o)}}}async decide(e){let{row:a}=this;if(!a)return;let i=[e.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([
{table:a.table,key:a.id,...e,note:i}],[a],e.decision)}async acceptAll(e){let a=n("the first accepted for all like it"),i=e.map(o=>o.status==="review"?{table:o.table,
key:o.id,decision:"accept",note:a}:{table:o.table,key:o.id,decision:"correct",code:o.candidates[0]?.code??"",note:a});await this.write(i,e,"accept")}async write(e,a,i){
if(!await m(()=>w(`/api/p/${this.key}/places`,{decisions:e})))return;this.found.undo+=1;for(let l of a){l.decision||(this.found.open-=1),l.decision=i;let d=this.
found.rows.indexOf(l);this.lineAt(d)?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),b(n("Saved in places.csv."));let r=this.found.rows.findIndex(
l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let e=await m(()=>w(`/api/p/${this.
key}/places/undo`));e&&(this.found=e,this.at=0,this.draw(),b(n("The last decision was taken back.")))}};var _e=()=>({id:n("identifier of the hub"),name:n("name of the hub"),place:n("place"),within:n("regency or region of the place"),village:n("village"),district:n(
"district"),regency:n("regency or city"),province:n("province"),country:n("country"),address:n("address"),region_code:n("code of the region"),point:n("latitude \
and longitude"),lat:n("latitude"),lon:n("longitude"),year:n("year"),list:n("list that the hub is on"),products:n("products"),note:n("note"),source:n("source"),scope:n(
"scope of the figure"),covers:n("what the figure covers"),quality:n("quality of the figure"),measure:n("figure: amount"),amount:n("figure: amount"),rate:n("figu\
re: rate"),category:n("category"),text:n("text"),link:n("link"),date:n("date"),identifier:n("identifier"),code:n("code"),contact:n("contact (kept out of the map\
)"),coordinate:n("coordinate"),ignore:n("leave it out")}),Ke=t=>_e()[t]??t.replaceAll("_"," ");function qe(t){return t.role==="ignored"?"ignore":t.kind==="measu\
re"||t.role==="attribute"?t.kind:t.role}async function we(t,e){let a=await f(`/api/p/${e}/reading`,{language:y()});Q(t,e,a)}function Q(t,e,a){let i=async(u,T)=>{
let F={language:y(),header:u.header,...T},M=await m(()=>w(`/api/p/${e}/columns`,F));M&&(Q(t,e,M),b(n("Saved: “{header}”.",{header:u.header})),document.getElementById(
ye(u))?.focus())},o=async()=>{let u=await m(()=>w(`/api/p/${e}/columns`,{language:y(),found:!0}));u&&(Q(t,e,u),b(n("Every column is read as it was found.")))},r=a.
problems.filter(u=>u.severity==="error"),l=a.problems.filter(u=>u.severity!=="error"),d=a.problems.filter(u=>u.severity!=="note").length,c=s("h2",{tabindex:"-1"},
n("What to look at")),h=()=>{let u=r.length?t.querySelector("details.error summary"):c;u?.scrollIntoView(),u?.focus({preventScroll:!0})};g(t,s("h1",{},n("This i\
s how I read it")),s("p",{class:"lead"},n("{hubs} places, {figures} figures.",{hubs:E(a.hubs),figures:E(a.figures)})),s("p",{class:"row"},v(n("Next: places"),e,
"tempat","main"),d>0?p(n("Look at what is in doubt ({n})",{n:d}),h):n("Nothing is wrong.")),...r.map(be),s("h2",{},n("Columns")),a.said&&s("p",{},p(n("Read all \
as found"),o)),s("div",{class:"cards"},...a.columns.map(u=>Ge(u,a,i))),a.ledger.length>0&&s("h2",{},n("Every line of the file")),a.ledger.length>0&&Ve(a.ledger),
l.length>0&&c,...l.map(be))}var ye=t=>`as-${t.file}-${t.sheet??""}-${t.header}`;function Ge(t,e,a){let i=qe(t),o=[...new Set([...e.roles,...e.kinds,"ignore",i])],
r=s("select",{id:ye(t),onchange:()=>a(t,{role:r.value})},...o.map(h=>s("option",{value:h,selected:h===i},Ke(h)))),l=s("input",{value:t.unit,size:10,onchange:()=>a(
t,{unit:l.value})}),d=s("input",{type:"checkbox",checked:t.published,onchange:()=>a(t,{publish:d.checked})}),c={header:n("told by its name"),values:n("told by i\
ts values"),setting:n("as you said")}[t.by]??"";return s("div",{class:"card"},s("h3",{},t.header),s("p",{class:"samples"},t.samples.join(" · ")||"–"),s("labe\
l",{},`${n("Taken for")} `,r),t.kind==="measure"&&s("label",{},`${n("Unit")} `,l),t.said&&p(n("As found"),()=>a(t,{found:!0}),"quiet"),t.kind==="contact"&&s("la\
bel",{},d,` ${n("show it on the map all the same")}`),s("small",{},[c,n("{share} % filled",{share:Math.round(t.share*100)}),t.sheet??""].filter(Boolean).join(",\
 ")))}function Ve(t){let a=[["lines",n("lines")],["header",n("headers")],["hubs",n("hubs")],["years",n("further years")],["rows",n("rows of other tables")],["me\
rged",n("merged")],["totals",n("totals")],["notes",n("notes")],["left_out",n("left out")],["unexplained",n("unexplained")]].filter(([i])=>i==="unexplained"||t.some(
o=>Number(o[i])>0));return s("div",{class:"scroll",tabindex:"0",role:"region","aria-label":n("Every line of the file")},s("table",{},s("thead",{},s("tr",{},s("t\
h",{},n("File")),...a.map(([,i])=>s("th",{scope:"col"},i)))),s("tbody",{},...t.map(i=>s("tr",{},s("th",{scope:"row"},[i.file,i.sheet].filter(Boolean).join(", ")),
...a.map(([o])=>s("td",{},E(Number(i[o]??0)))))))))}function be(t){let e={error:n("error"),warning:n("doubt"),note:n("note")}[t.severity],a=t.rows.length>0&&n("\
Rows: {rows}",{rows:t.rows.join(", ")});return s("details",{class:t.severity,open:t.severity==="error"},s("summary",{},s("b",{},e),t.count>1?` (${E(t.count)}) `:
" ",t.message),t.where&&s("p",{},s("small",{},t.where)),t.remedy&&s("p",{},`→ ${t.remedy}`),a&&s("p",{},s("small",{},a)))}var Ue="sheets",ve=()=>({map:n("Map: one file that works without internet"),png:n("Picture (PNG)"),docx:n("Word document"),pptx:n("Slides (PowerPoint)"),pdf:n("\
PDF document"),xlsx:n("Excel workbook"),sheets:n("A sheet for each place (PDF and Word, in one zip)"),gpkg:n("GeoPackage for GIS programs")});async function ke(t,e){
let a=await f(`/api/p/${e}/results`,{language:y()});Le(t,e,a)}function Le(t,e,a){let i=async c=>{for(let u of c)if(b(n("Making: {what} …",{what:ve()[u]??u})),
!await m(()=>w(`/api/p/${e}/make`,{kind:u,language:y()})))return;let h=await m(()=>f(`/api/p/${e}/results`,{language:y()}));h&&Le(t,e,h),b(n("Done."))},o=async()=>{
await m(()=>w(`/api/p/${e}/folder`))&&b(n("The folder is open in a window of its own."))},r=s("input",{readonly:!0,value:a.folder,"aria-label":n("Folder")}),l=s(
"textarea",{readonly:!0,rows:5,"aria-label":n("Code for another web page")},a.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>b(
n("Copied.")),()=>b(n("Press Ctrl+C to copy.")))};g(t,s("h1",{},n("Take away")),s("p",{},p(n("Make all"),()=>i(a.kinds.filter(c=>c!==Ue)),"main")),s("ul",{class:"\
plain kinds"},...a.kinds.map(c=>s("li",{},p(ve()[c]??c,()=>i([c]))))),a.files.length>0&&s("h2",{},n("Files")),s("ul",{class:"plain"},...a.files.map(c=>Ze(e,c))),
a.files.length>0&&s("p",{},s("a",{class:"main",href:`${k}/p/${e}/zip/hubmap.zip`,download:`${e}.zip`},n("All in one zip"))),s("h2",{},n("Where the files lie")),
s("p",{class:"row"},r,p(n("Copy"),()=>d(r)),a.opens&&p(n("Open the folder"),o)),a.embed!==""&&s("h2",{},n("In another web page")),a.embed!==""&&l,a.embed!==""&&
s("p",{},p(n("Copy"),()=>d(l))))}function Ze(t,e){let a=`${k}/p/${t}/output/${encodeURIComponent(e.name)}`,i=`${E(Math.ceil(e.bytes/1e3))} kB`;return s("li",{},
s("a",{href:a,download:e.name},e.name)," ",s("small",{},i))}var Ye=document.getElementById("studio"),Ee=!1,R=null,X=()=>({berkas:n("Files"),baca:n("How I read it"),tempat:n("Places"),tampilan:n("Look"),bawa:n("Take away")}),
Je={berkas:re,baca:we,tempat:fe,tampilan:(t,e)=>ue(t,e,Ee),bawa:ke};function Qe(t,e){let a=X(),i=(o,r)=>{let l=v(`${r+1}  `,t,o);return l.append(s("span",{},a[o])),
o===e&&l.setAttribute("aria-current","step"),s("li",{},l)};return s("nav",{"aria-label":n("Steps")},s("ol",{},...W.map(i)))}function Xe(){let t=y()==="id"?"en":
"id",a=p(t==="en"?"English":"Bahasa Indonesia",async()=>{await m(()=>B(t,!0)),await ee()},"quiet");return a.lang=t,a}async function ee(){let{key:t,step:e}=O(),a=s(
"main",{id:"room",tabindex:"-1","aria-busy":"true"},s("p",{},n("One moment …"))),i=s("header",{},v("hubmap",null,"berkas","brand"),t&&Qe(t,e),Xe());g(Ye,i,ae(),
a),document.title=t?`${X()[e]} – hubmap`:"hubmap studio",ie(),document.body.className=t?e:"awal";try{await(t?Je[e](a,t):oe(a))}catch(o){g(a,s("h1",{},X()[e]),
s("p",{},v(n("Back to the files"),t,"berkas"))),K(o)}a.removeAttribute("aria-busy"),a.focus({preventScroll:!0}),et(t)}function et(t){let e=`${k}/events${t?`?pro\
ject=${t}`:""}`;R?.url.endsWith(e)||(R?.close(),R=new EventSource(e),R.addEventListener("message",de))}function tt(){addEventListener("dragover",t=>t.preventDefault()),
addEventListener("drop",async t=>{if(t.preventDefault(),!t.dataTransfer)return;let e=await A(t.dataTransfer),{key:a}=O(),i=s("div",{});if(!a)return void m(()=>G(
e));document.getElementById("room")?.prepend(i),await m(()=>V(a,e,i))})}async function nt(){let t=await f("/api/start");Ee=t.watch,await B(t.language??(navigator.
language.startsWith("id")?"id":"en")),addEventListener("popstate",()=>{ee()}),tt(),await ee()}nt();})();
