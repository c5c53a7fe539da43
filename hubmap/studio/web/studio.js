/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var w=`/${location.pathname.split("/")[1]}`,$=class extends Error{};async function P(e){let t=await e.json().catch(()=>({error:e.statusText}));if(!e.ok)throw new $(
t.error??e.statusText);return t}async function m(e,t={}){let i=new URLSearchParams(t).toString();return P(await fetch(`${w}${e}${i&&`?${i}`}`))}async function f(e,t={}){
let i={"content-type":"application/json"};return P(await fetch(`${w}${e}`,{method:"POST",headers:i,body:JSON.stringify(t)}))}async function E(e,t,i={}){let o=new URLSearchParams(
{name:t.name,...i});return P(await fetch(`${w}${e}?${o}`,{method:"POST",body:t}))}function a(e,t={},...i){let o=document.createElement(e);for(let[s,r]of Object.entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r===!0?o.setAttribute(
s,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(s,String(r));return o.append(...i.filter(s=>!!s||s==="")),o}function u(e,...t){e.replaceChildren(...t.filter(
i=>!!i))}function p(e,t,i=""){let o=a("button",{type:"button",class:i||null},e);return o.addEventListener("click",async()=>{o.disabled=!0;try{await t()}finally{
o.disabled=!1}}),o}function de(e){let t=e.createReader(),i=[];return new Promise((o,s)=>{let r=()=>t.readEntries(l=>{i.push(...l),l.length?r():o(i)},s);r()})}var ue=e=>new Promise(
(t,i)=>e.file(t,i));async function x(e){let t=[...e.items].map(o=>o.webkitGetAsEntry?.()??null);if(!t.some(o=>o?.isDirectory))return[...e.files];let i=[];for(let o of t){
let s=o?.isDirectory?await de(o):[o];for(let r of s)r?.isFile&&i.push(await ue(r))}return i.filter(o=>!o.name.startsWith("."))}var R=["berkas","baca","tempat","tampilan","bawa"];function C(){let[,,,e,t]=location.pathname.split("/"),i=R.find(o=>o===t);return e&&i?{key:e,step:i}:{key:null,
step:"berkas"}}var K=(e,t)=>e?`${w}/p/${e}/${t}`:`${w}/`;function T(e,t){history.pushState(null,"",K(e,t)),dispatchEvent(new PopStateEvent("popstate"))}function v(e,t,i,o=""){
let s=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),T(t,i))};return a("a",{href:K(t,i),class:o||null,onclick:s},e)}var H=a("p",{role:"stat\
us",id:"note",class:"note"}),F=a("p",{role:"alert",id:"alarm",class:"alarm"}),U=()=>a("div",{class:"lines"},F,H);function g(e){H.textContent=e,F.textContent=""}
function I(e){F.textContent=e instanceof Error?e.message:String(e),H.textContent=""}async function d(e){try{return await e()}catch(t){I(t);return}}var V={},A="id",b=()=>A;function n(e,t={}){return(V[e]??e).replace(/\{(\w+)\}/g,(o,s)=>String(t[s]??o))}async function N(e,t=!1){V=await m(`/words/${e}.json`),A=
e,document.documentElement.lang=e,t&&await f("/api/language",{language:e})}var y=e=>e.toLocaleString(A==="id"?"id-ID":"en-GB");async function B(e){let[t,...i]=e;if(!t)return;g(n("Reading {name} …",{name:t.name}));let{key:o}=await E("/api/projects",t);for(let s of i)await E(`/api/p/${o}\
/files`,s);T(o,"baca")}function j(e,t,i){let o=a("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});o.addEventListener("change",()=>d(()=>i(
[...o.files??[]])));let s=a("div",{class:"dropzone"},p(e,()=>o.click(),"main"),a("p",{},t),o);return s.addEventListener("dragover",r=>{r.preventDefault(),s.classList.
add("over")}),s.addEventListener("dragleave",()=>s.classList.remove("over")),s.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),s.classList.
remove("over");let l=r.dataTransfer;l&&await d(async()=>i(await x(l)))}),s}async function q(e){let t=await m("/api/start"),i=async()=>{let o=await d(()=>f("/api\
/example"));o&&T(o.key,"baca")};u(e,a("h1",{},n("Make a map of your list")),a("p",{},n("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),j(n("Choose files"),n("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),B),a("p",{},p(n("Try an example"),i)),t.
projects.length>0&&a("h2",{},n("Recent projects")),a("ul",{class:"plain"},...t.projects.map(o=>a("li",{},v(o.name,o.key,"baca")," ",a("small",{},o.path)))),a("p",
{},a("small",{},n("Nothing leaves this computer. New projects are kept in {home}.",{home:t.home}))))}async function G(e,t){let i=await m(`/api/p/${t}/reading`,{
language:b()}),o=a("div",{"aria-live":"polite"}),s=async l=>{for(let c of l)await E(`/api/p/${t}/files`,c);T(t,"baca")},r=async()=>{let l=await d(()=>f(`/api/p/${t}\
/update/undo`));l&&g(n("Put back: {files}.",{files:l.files.join(", ")}))};u(e,a("h1",{},n("Files")),a("ul",{},...i.files.map(l=>a("li",{},l))),a("h2",{},n("A ne\
wer list of the same hubs")),a("p",{},n("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),j(n("Ch\
oose the newer list"),n("or drop it here"),l=>z(t,l[0],o)),o,a("p",{},p(n("Take the last update back"),r)),a("h2",{},n("Another table beside these")),j(n("Add f\
iles"),n("such as sources or planned centres"),s))}async function z(e,t,i){if(!t)return;g(n("Reading {name} …",{name:t.name}));let o=await E(`/api/p/${e}/upda\
te`,t,{language:b()});g("");let s={},r=async()=>{let l=await d(()=>f(`/api/p/${e}/update/apply`,{language:b(),settled:s}));l&&u(i,a("h3",{},n("Taken in")),...l.
lines.map(c=>a("p",{},c)))};u(i,a("h3",{},n("What would change")),...o.lines.map(l=>a("p",{},l)),...o.doubts.map(l=>pe(l,s)),a("p",{},p(n("Take it in"),r,"main")))}
function pe(e,t){let i=(o,s,r=!1)=>{let l=()=>{s===void 0?delete t[e.new]:t[e.new]=s};return a("label",{},a("input",{type:"radio",name:e.new,checked:r,onchange:l}),
o)};return a("fieldset",{},a("legend",{},n("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),i(n("The same hub"),e.old),i(n("Another h\
ub"),null),i(n("Not sure: keep them apart"),void 0,!0))}var Z=null,me=0,J=()=>Z?.(),ge=()=>({"title.id":n("Title (Indonesian)"),"title.en":n("Title (English)"),"page.title.id":n("Title (Indonesian)"),"page.title.en":n(
"Title (English)"),"page.finding.id":n("What the map shows, in a sentence (Indonesian)"),"page.finding.en":n("What the map shows, in a sentence (English)"),"pag\
e.measure":n("Size of the circles"),"page.colour_by":n("Colour of the circles"),"page.accent":n("Accent colour"),"page.logo":n("Logo"),"page.view":n("First view"),
"page.language":n("Language of the page"),"page.layers":n("Layers")});async function Y(e,t,i){let o=a("iframe",{src:`${w}/p/${t}/view/map.html`,title:n("The map\
 as it is now")});if(Z=()=>o.contentWindow?.location.reload(),i){u(e,a("h1",{class:"out"},n("Look")),a("div",{class:"live"},o));return}let s=await m(`/api/p/${t}\
/look`),r=async(l,c)=>{await d(()=>f(`/api/p/${t}/settings`,{changes:[{names:l,value:c}]}))&&(g(n("Saved in hubmap.toml.")),o.src=`${w}/p/${t}/view/map.html?${++me}`)};
u(e,a("h1",{},n("Look")),a("p",{},v(n("Next: take away"),t,"bawa","main")),a("div",{class:"look"},a("div",{class:"fields"},...s.fields.map(l=>he(l,t,o,r))),o))}
function he(e,t,i,o){let s=ge()[e.names.join(".")]??e.names.join(" ");if(e.kind==="view")return a("p",{},p(n("Use this view as the first one"),()=>o(e.names,be(
i))));let r=fe(e,t,o);return a("label",{},s,r)}function fe(e,t,i){if(e.kind==="choice"){let r=a("select",{onchange:()=>i(e.names,r.value||null)},...(e.choices??
[]).map(l=>a("option",{value:l.value,selected:l.value===e.value},l.label[b()])));return r}if(e.kind==="logo"){let r=a("input",{type:"file",accept:"image/*",onchange:async()=>{
let[l]=r.files??[],c=l&&await d(()=>E(`/api/p/${t}/files`,l,{as:"logo"}));c&&await i(e.names,c.name)}});return r}let o=e.kind==="colour"?"color":"text",s=a("inp\
ut",{type:o,value:e.value,onchange:()=>i(e.names,s.value.trim()||null)});return s}function be(e){let i=e.contentWindow?.map_hubmap?.getBounds();return i?[i.getWest(),
i.getSouth(),i.getEast(),i.getNorth()].map(s=>s.toFixed(3)).join(","):null}var Q=32,we=31,ve=63;function ye(e,t){let i=10**t,o=[],s=0,r=0,l=0,c=()=>{let h=0,k=0,M=Q;for(;M>=Q;)M=e.charCodeAt(s++)-ve,h|=(M&we)<<k,k+=5;return h&1?~(h>>1):
h>>1};for(;s<e.length;)r+=c(),l+=c(),o.push([r/i,l/i]);return o}var X=null,D=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function ke(e){
X??=m("/basemap.json");let t=await X,i=L.canvas({padding:.3}),o=r=>r.map(l=>ye(l,t.precision)),s=(r,l,c)=>L.polygon(o(r),{renderer:i,interactive:!1,color:D(c),weight:.7,
fillColor:D(l),fillOpacity:1,smoothFactor:1.2}).addTo(e);s(t.neighbours,"--abroad","--coast-abroad"),s(t.idn,"--land","--coast"),s(t.lakes,"--sea","--coast");for(let[
r,l]of[["P",1],["C",1.4],["R",.6]]){let c=t.borders.filter(([k])=>k===r).map(([,k])=>k),h={renderer:i,interactive:!1,weight:l,color:D("--border-line"),smoothFactor:1.2};
L.polyline(o(c),h).addTo(e)}}function ee(e,t){let i=L.map(e,{attributionControl:!1,zoomControl:!1,zoomSnap:.5});return L.control.zoom({zoomInTitle:n("Zoom in"),
zoomOutTitle:n("Zoom out")}).addTo(i),e.setAttribute("aria-label",t),e.setAttribute("role","application"),i.setView([-2.5,118],4),ke(i),i}var te="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Le=9,Ee=()=>({unmatched:n("not found"),review:n("in doubt")}),Te=()=>({accept:n("accepted"),correct:n("another place chosen"),
pin:n("pinned"),reject:n("not on the map")});async function ne(e,t){let i=await m(`/api/p/${t}/places`);new W(e,t,i).draw()}var W=class{constructor(t,i,o){this.
room=t;this.key=i;this.found=o}room;key;found;at=0;map=null;marks=[];own=null;list=a("ol",{class:"rows","aria-label":n("Rows in doubt")});sheet=a("section",{class:"\
sheet","aria-live":"polite"});count=a("p",{class:"lead",role:"status"});ground=a("div",{class:"ground"});reason=a("input",{type:"text",maxlength:200});draw(){let t=v(
n("Next: look"),this.key,"tampilan","main");u(this.room,a("h1",{},n("Places")),this.count,a("p",{class:"row"},t,p(n("Undo"),()=>this.undo())),this.found.rows.length>
0&&a("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=ee(this.ground,n("Map of the places that this \
row may mean")),this.map.on("click",i=>this.pin(i.latlng.lat,i.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:t,all:i,placed:o}=this.found,s={
open:y(t),all:y(i),placed:y(o)};this.count.textContent=t?n("{open} rows are in doubt; {placed} of {all} places are on the map.",s):n("Nothing is left to settle;\
 {placed} of {all} places are on the map.",s)}drawList(){let t=(i,o)=>a("li",{},a("button",{type:"button","aria-current":o===this.at?"true":null,onclick:()=>this.
choose(o)},a("b",{},i.name),a("small",{},i.decision?`✓ ${Te()[i.decision]}`:Ee()[i.status]??i.status)));u(this.list,...this.found.rows.map(t))}choose(t){let i=this.
list.querySelectorAll("button");i[this.at]?.removeAttribute("aria-current"),this.at=t,i[t]?.setAttribute("aria-current","true"),i[t]?.scrollIntoView({block:"nea\
rest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let t=this.row;if(!t)return;let i=this.found.rows.filter(c=>c.sort===
t.sort&&!c.decision&&c.candidates.length>0),o=a("input",{inputmode:"decimal",size:9,id:"lat",value:t.lat?.toFixed(5)??""}),s=a("input",{inputmode:"decimal",size:9,
id:"lon",value:t.lon?.toFixed(5)??""}),r=c=>Number(c.value.trim().replace(",",".")),l=()=>this.decide({decision:"pin",lat:r(o),lon:r(s),note:n("pinned by hand")});
u(this.sheet,a("h2",{},t.name),a("p",{},n("Written: {text}",{text:[t.place,t.within].filter(Boolean).join(", ")}),a("small",{},` (${t.file}, ${n("row {n}",{n:t.
row})})`)),a("h3",{},n("Which place is meant?")),this.candidates(t.candidates,n("chosen out of {n}",{n:t.candidates.length})),i.length>1&&p(n("Accept the first \
for all {n} like this",{n:i.length}),()=>this.acceptAll(i)),a("details",{},a("summary",{},n("Another place")),this.searchForm()),a("details",{id:"pin"},a("summa\
ry",{},n("A point of your own")),a("p",{},a("small",{},n("Click the map, drag the mark, or write degrees."))),a("p",{class:"row"},a("label",{},`${n("Latitude")}\
 `,o),a("label",{},`${n("Longitude")} `,s),p(n("Use this point"),l))),a("p",{},a("label",{},`${n("Reason (kept with the decision)")} `,this.reason)),p(n("Leave \
it off the map"),()=>this.decide({decision:"reject",note:n("not on the map")})))}candidates(t,i){if(!t.length)return a("p",{},n("No place of this name is known."));
let o=(s,r)=>{let l=r===0&&s.code!==null&&this.row?.candidates[0]===s&&this.row.status==="review",c=()=>this.decide(l?{decision:"accept",note:i}:{decision:"corr\
ect",code:s.code??"",note:i});return a("li",{},p(`${te[r]??"·"}  ${s.name}`,c,"candidate"))};return a("ul",{class:"plain"},...t.map(o))}searchForm(){let t=a("i\
nput",{type:"search","aria-label":n("Name of a place")}),i=a("div",{"aria-live":"polite"}),o=async()=>{let r=await d(()=>m("/api/search",{q:t.value}));r&&u(i,this.
candidates(r,n("found by “{text}”",{text:t.value})))},s=r=>r.key==="Enter"&&void o();return t.addEventListener("keydown",s),a("div",{},a("p",{class:"row"},t,
p(n("Search"),o)),i)}drawMarks(){let{map:t,row:i}=this;if(!(!t||!i)){for(let o of this.marks)o.remove();if(this.own?.remove(),this.marks=i.candidates.map((o,s)=>{
let r=L.divIcon({className:"letter",html:a("span",{},te[s]??"·"),iconSize:[26,26]}),l=L.marker([o.lat,o.lon],{icon:r,title:o.name,alt:o.name,draggable:s===0,keyboard:!1});
return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(t)}),t.invalidateSize(),i.candidates.length){let o=i.candidates.map(s=>[s.lat,
s.lon]);t.fitBounds(L.latLngBounds(o).pad(.3),{maxZoom:Le,animate:!1})}}}pin(t,i,o){let{map:s}=this;if(s){for(let[r,l]of[["lat",t],["lon",i]]){let c=document.getElementById(
r);c&&(c.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!o){this.own?.remove();let r=L.divIcon({className:"letter own",html:a("s\
pan",{},"●"),iconSize:[26,26]}),l=L.marker([t,i],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),this.own=
l.addTo(s)}}}async decide(t){let{row:i}=this;if(!i)return;let o=[t.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:i.table,key:i.
id,...t,note:o}],[i],t.decision)}async acceptAll(t){let i=n("the first accepted for all like it"),o=t.map(s=>s.status==="review"?{table:s.table,key:s.id,decision:"\
accept",note:i}:{table:s.table,key:s.id,decision:"correct",code:s.candidates[0]?.code??"",note:i});await this.write(o,t,"accept")}async write(t,i,o){if(!await d(
()=>f(`/api/p/${this.key}/places`,{decisions:t})))return;for(let l of i)l.decision||(this.found.open-=1),l.decision=o;this.reason.value="",this.tellCount(),g(n(
"Saved in places.csv.")),this.drawList();let r=this.found.rows.findIndex(l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.
focus({preventScroll:!0})}async undo(){let t=await d(()=>f(`/api/p/${this.key}/places/undo`));t&&(this.found=t,this.at=0,this.draw(),g(n("The last decision was \
taken back.")))}};var xe=()=>({id:n("identifier of the hub"),name:n("name of the hub"),place:n("place"),within:n("regency or region of the place"),village:n("village"),district:n(
"district"),regency:n("regency or city"),province:n("province"),country:n("country"),address:n("address"),region_code:n("code of the region"),point:n("latitude \
and longitude"),lat:n("latitude"),lon:n("longitude"),year:n("year"),list:n("list that the hub is on"),products:n("products"),note:n("note"),source:n("source"),scope:n(
"scope of the figure"),covers:n("what the figure covers"),quality:n("quality of the figure"),measure:n("figure: amount"),amount:n("figure: amount"),rate:n("figu\
re: rate"),category:n("category"),text:n("text"),link:n("link"),date:n("date"),identifier:n("identifier"),code:n("code"),contact:n("contact (kept out of the map\
)"),coordinate:n("coordinate"),ignore:n("leave it out")}),Se=e=>xe()[e]??e.replaceAll("_"," ");function Me(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function ie(e,t){let i=await m(`/api/p/${t}/reading`,{language:b()});ae(e,t,i)}function ae(e,t,i){let o=async(r,l)=>{
let c={language:b(),header:r.header,...l},h=await d(()=>f(`/api/p/${t}/columns`,c));h&&(ae(e,t,h),g(n("Saved: “{header}”.",{header:r.header})),document.getElementById(
oe(r))?.focus())},s=i.problems.filter(r=>r.severity!=="note").length;u(e,a("h1",{},n("This is how I read it")),a("p",{class:"lead"},n("{hubs} places, {figures} \
figures.",{hubs:y(i.hubs),figures:y(i.figures)})),a("p",{},s?n("{n} kinds of thing to look at below.",{n:s}):n("Nothing is wrong.")),a("p",{},v(n("Next: places"),
t,"tempat","main")),a("h2",{},n("Columns")),a("div",{class:"cards"},...i.columns.map(r=>$e(r,i,o))),i.ledger.length>0&&a("h2",{},n("Every line of the file")),i.
ledger.length>0&&Pe(i.ledger),a("h2",{},n("What to look at")),...i.problems.map(Re))}var oe=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function $e(e,t,i){let o=Me(
e),s=[...new Set([...t.roles,...t.kinds,"ignore",o])],r=a("select",{id:oe(e),onchange:()=>i(e,{role:r.value})},...s.map(k=>a("option",{value:k,selected:k===o},Se(
k)))),l=a("input",{value:e.unit,size:10,onchange:()=>i(e,{unit:l.value})}),c=a("input",{type:"checkbox",checked:e.published,onchange:()=>i(e,{publish:c.checked})}),
h={header:n("told by its name"),values:n("told by its values"),setting:n("as you said")}[e.by]??"";return a("div",{class:"card"},a("h3",{},e.header),a("p",{class:"\
samples"},e.samples.join(" · ")||"–"),a("label",{},`${n("Taken for")} `,r),e.kind==="measure"&&a("label",{},`${n("Unit")} `,l),e.kind==="contact"&&a("label",
{},c,` ${n("show it on the map all the same")}`),a("small",{},[h,n("{share} % filled",{share:Math.round(e.share*100)}),e.sheet??""].filter(Boolean).join(", ")))}
function Pe(e){let i=[["lines",n("lines")],["header",n("headers")],["hubs",n("hubs")],["years",n("further years")],["rows",n("rows of other tables")],["merged",
n("merged")],["totals",n("totals")],["notes",n("notes")],["left_out",n("left out")],["unexplained",n("unexplained")]].filter(([o])=>o==="unexplained"||e.some(s=>Number(
s[o])>0));return a("div",{class:"scroll",tabindex:"0",role:"region","aria-label":n("Every line of the file")},a("table",{},a("thead",{},a("tr",{},a("th",{},n("F\
ile")),...i.map(([,o])=>a("th",{scope:"col"},o)))),a("tbody",{},...e.map(o=>a("tr",{},a("th",{scope:"row"},[o.file,o.sheet].filter(Boolean).join(", ")),...i.map(
([s])=>a("td",{},y(Number(o[s]??0)))))))))}function Re(e){let t={error:n("error"),warning:n("doubt"),note:n("note")}[e.severity],i=e.rows.length>0&&n("Rows: {ro\
ws}",{rows:e.rows.join(", ")});return a("details",{class:e.severity,open:e.severity==="error"},a("summary",{},a("b",{},t),e.count>1?` (${y(e.count)}) `:" ",e.message),
e.where&&a("p",{},a("small",{},e.where)),e.remedy&&a("p",{},`→ ${e.remedy}`),i&&a("p",{},a("small",{},i)))}var se=()=>({map:n("Map: one file that works without internet"),png:n("Picture (PNG)"),docx:n("Word document"),pptx:n("Slides (PowerPoint)"),pdf:n("PDF"),xlsx:n(
"Excel workbook"),gpkg:n("GeoPackage for GIS programs")});async function re(e,t){let i=await m(`/api/p/${t}/results`,{language:b()});le(e,t,i)}function le(e,t,i){
let o=async l=>{for(let h of l)if(g(n("Making: {what} …",{what:se()[h]??h})),!await d(()=>f(`/api/p/${t}/make`,{kind:h,language:b()})))return;let c=await d(()=>m(
`/api/p/${t}/results`,{language:b()}));c&&le(e,t,c),g(n("Done."))},s=a("textarea",{readonly:!0,rows:5,"aria-label":n("Code for another web page")},i.embed),r=async()=>{
s.select(),await navigator.clipboard.writeText(s.value).then(()=>g(n("Copied.")),()=>g(n("Press Ctrl+C to copy.")))};u(e,a("h1",{},n("Take away")),a("p",{},p(n(
"Make all"),()=>o(i.kinds),"main")),a("ul",{class:"plain kinds"},...i.kinds.map(l=>a("li",{},p(se()[l]??l,()=>o([l]))))),i.files.length>0&&a("h2",{},n("Files")),
a("ul",{class:"plain"},...i.files.map(l=>Ce(t,l))),i.files.length>0&&a("p",{},a("a",{class:"main",href:`${w}/p/${t}/zip/hubmap.zip`,download:`${t}.zip`},n("All \
in one zip"))),a("p",{},n("They lie in {folder}",{folder:i.folder})),i.embed!==""&&a("h2",{},n("In another web page")),i.embed!==""&&s,i.embed!==""&&a("p",{},p(
n("Copy"),r)))}function Ce(e,t){let i=`${w}/p/${e}/output/${encodeURIComponent(t.name)}`,o=`${y(Math.ceil(t.bytes/1e3))} kB`;return a("li",{},a("a",{href:i,download:t.
name},t.name)," ",a("small",{},o))}var He=document.getElementById("studio"),ce=!1,S=null,O=()=>({berkas:n("Files"),baca:n("How I read it"),tempat:n("Places"),tampilan:n("Look"),bawa:n("Take away")}),
Fe={berkas:G,baca:ie,tempat:ne,tampilan:(e,t)=>Y(e,t,ce),bawa:re};function Ie(e,t){let i=O(),o=(s,r)=>{let l=v(`${r+1}  ${i[s]}`,e,s);return s===t&&l.setAttribute(
"aria-current","step"),a("li",{},l)};return a("nav",{"aria-label":n("Steps")},a("ol",{},...R.map(o)))}function Ae(){let e=b()==="id"?"en":"id",i=p(e==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await d(()=>N(e,!0)),await _()},"quiet");return i.lang=e,i}async function _(){let{key:e,step:t}=C(),i=a("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},a("p",{},n("One moment …"))),o=a("header",{},v("hubmap",null,"berkas","brand"),e&&Ie(e,t),Ae());u(He,o,U(),i),document.title=e?`${O()[t]}\
 – hubmap`:"hubmap studio",g(""),document.body.className=e?t:"awal";try{await(e?Fe[t](i,e):q(i))}catch(s){u(i,a("h1",{},O()[t]),a("p",{},v(n("Back to the file\
s"),e,"berkas"))),I(s)}i.removeAttribute("aria-busy"),i.focus({preventScroll:!0}),Ne(e)}function Ne(e){let t=`${w}/events${e?`?project=${e}`:""}`;S?.url.endsWith(
t)||(S?.close(),S=new EventSource(t),S.addEventListener("message",J))}function je(){addEventListener("dragover",e=>e.preventDefault()),addEventListener("drop",async e=>{
if(e.preventDefault(),!e.dataTransfer)return;let t=await x(e.dataTransfer),{key:i}=C(),o=a("div",{});if(!i)return void d(()=>B(t));document.getElementById("room")?.
prepend(o),await d(()=>z(i,t[0],o))})}async function Be(){let e=await m("/api/start");ce=e.watch,await N(e.language??(navigator.language.startsWith("id")?"id":"\
en")),addEventListener("popstate",()=>{_()}),je(),await _()}Be();})();
