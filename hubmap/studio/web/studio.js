/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var w=`/${location.pathname.split("/")[1]}`,$=class extends Error{};async function P(e){let n=await e.json().catch(()=>({error:e.statusText}));if(!e.ok)throw new $(
n.error??e.statusText);return n}async function m(e,n={}){let i=new URLSearchParams(n).toString();return P(await fetch(`${w}${e}${i&&`?${i}`}`))}async function f(e,n={}){
let i={"content-type":"application/json"};return P(await fetch(`${w}${e}`,{method:"POST",headers:i,body:JSON.stringify(n)}))}async function E(e,n,i={}){let o=new URLSearchParams(
{name:n.name,...i});return P(await fetch(`${w}${e}?${o}`,{method:"POST",body:n}))}function a(e,n={},...i){let o=document.createElement(e);for(let[s,r]of Object.entries(n))typeof r=="function"?o.addEventListener(s.slice(2),r):r===!0?o.setAttribute(
s,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(s,String(r));return o.append(...i.filter(s=>!!s||s==="")),o}function u(e,...n){e.replaceChildren(...n.filter(
i=>!!i))}function p(e,n,i=""){let o=a("button",{type:"button",class:i||null},e);return o.addEventListener("click",async()=>{o.disabled=!0;try{await n()}finally{
o.disabled=!1}}),o}function de(e){let n=e.createReader(),i=[];return new Promise((o,s)=>{let r=()=>n.readEntries(l=>{i.push(...l),l.length?r():o(i)},s);r()})}var ue=e=>new Promise(
(n,i)=>e.file(n,i));async function x(e){let n=[...e.items].map(o=>o.webkitGetAsEntry?.()??null);if(!n.some(o=>o?.isDirectory))return[...e.files];let i=[];for(let o of n){
let s=o?.isDirectory?await de(o):[o];for(let r of s)r?.isFile&&i.push(await ue(r))}return i.filter(o=>!o.name.startsWith("."))}var R=["berkas","baca","tempat","tampilan","bawa"];function C(){let[,,,e,n]=location.pathname.split("/"),i=R.find(o=>o===n);return e&&i?{key:e,step:i}:{key:null,
step:"berkas"}}var _=(e,n)=>e?`${w}/p/${e}/${n}`:`${w}/`;function T(e,n){history.pushState(null,"",_(e,n)),dispatchEvent(new PopStateEvent("popstate"))}function v(e,n,i,o=""){
let s=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),T(n,i))};return a("a",{href:_(n,i),class:o||null,onclick:s},e)}var H=a("p",{role:"stat\
us",id:"note",class:"note"}),F=a("p",{role:"alert",id:"alarm",class:"alarm"}),U=()=>a("div",{class:"lines"},F,H);function g(e){H.textContent=e,F.textContent=""}
function I(e){F.textContent=e instanceof Error?e.message:String(e),H.textContent=""}async function d(e){try{return await e()}catch(n){I(n);return}}var V={},A="id",b=()=>A;function t(e,n={}){return(V[e]??e).replace(/\{(\w+)\}/g,(o,s)=>String(n[s]??o))}async function N(e,n=!1){V=await m(`/words/${e}.json`),A=
e,document.documentElement.lang=e,n&&await f("/api/language",{language:e})}var y=e=>e.toLocaleString(A==="id"?"id-ID":"en-GB");async function B(e){let[n,...i]=e;if(!n)return;g(t("Reading {name} …",{name:n.name}));let{key:o}=await E("/api/projects",n);for(let s of i)await E(`/api/p/${o}\
/files`,s);T(o,"baca")}function j(e,n,i){let o=a("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});o.addEventListener("change",()=>d(()=>i(
[...o.files??[]])));let s=a("div",{class:"dropzone"},p(e,()=>o.click(),"main"),a("p",{},n),o);return s.addEventListener("dragover",r=>{r.preventDefault(),s.classList.
add("over")}),s.addEventListener("dragleave",()=>s.classList.remove("over")),s.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),s.classList.
remove("over");let l=r.dataTransfer;l&&await d(async()=>i(await x(l)))}),s}async function q(e){let n=await m("/api/start"),i=async()=>{let o=await d(()=>f("/api\
/example"));o&&T(o.key,"baca")};u(e,a("h1",{},t("Make a map of your list")),a("p",{},t("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),j(t("Choose files"),t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),B),a("p",{},p(t("Try an example"),i)),n.
projects.length>0&&a("h2",{},t("Recent projects")),a("ul",{class:"plain"},...n.projects.map(o=>a("li",{},v(o.name,o.key,"baca")," ",a("small",{},o.path)))),a("p",
{},a("small",{},t("Nothing leaves this computer. New projects are kept in {home}.",{home:n.home}))))}async function G(e,n){let i=await m(`/api/p/${n}/reading`,{
language:b()}),o=a("div",{"aria-live":"polite"}),s=async l=>{for(let c of l)await E(`/api/p/${n}/files`,c);T(n,"baca")},r=async()=>{let l=await d(()=>f(`/api/p/${n}\
/update/undo`));l&&g(t("Put back: {files}.",{files:l.files.join(", ")}))};u(e,a("h1",{},t("Files")),a("ul",{},...i.files.map(l=>a("li",{},l))),a("h2",{},t("A ne\
wer list of the same hubs")),a("p",{},t("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),j(t("Ch\
oose the newer list"),t("or drop it here"),l=>z(n,l[0],o)),o,a("p",{},p(t("Take the last update back"),r)),a("h2",{},t("Another table beside these")),j(t("Add f\
iles"),t("such as sources or planned centres"),s))}async function z(e,n,i){if(!n)return;g(t("Reading {name} …",{name:n.name}));let o=await E(`/api/p/${e}/upda\
te`,n,{language:b()});g("");let s={},r=async()=>{let l=await d(()=>f(`/api/p/${e}/update/apply`,{language:b(),settled:s}));l&&u(i,a("h3",{},t("Taken in")),...l.
lines.map(c=>a("p",{},c)))};u(i,a("h3",{},t("What would change")),...o.lines.map(l=>a("p",{},l)),...o.doubts.map(l=>pe(l,s)),a("p",{},p(t("Take it in"),r,"main")))}
function pe(e,n){let i=(o,s,r=!1)=>{let l=()=>{s===void 0?delete n[e.new]:n[e.new]=s};return a("label",{},a("input",{type:"radio",name:e.new,checked:r,onchange:l}),
o)};return a("fieldset",{},a("legend",{},t("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),i(t("The same hub"),e.old),i(t("Another h\
ub"),null),i(t("Not sure: keep them apart"),void 0,!0))}var Z=null,J=()=>Z?.(),me=()=>({"title.id":t("Title (Indonesian)"),"title.en":t("Title (English)"),"page.title.id":t("Title (Indonesian)"),"page.title.en":t("Ti\
tle (English)"),"page.finding.id":t("What the map shows, in a sentence (Indonesian)"),"page.finding.en":t("What the map shows, in a sentence (English)"),"page.m\
easure":t("Size of the circles"),"page.colour_by":t("Colour of the circles"),"page.accent":t("Accent colour"),"page.logo":t("Logo"),"page.view":t("First view"),
"page.language":t("Language of the page"),"page.layers":t("Layers")});async function Y(e,n,i){let o=a("iframe",{src:`${w}/p/${n}/view/map.html`,title:t("The map\
 as it is now")});if(Z=()=>o.contentWindow?.location.reload(),i){u(e,a("h1",{class:"out"},t("Look")),a("div",{class:"live"},o));return}let s=await m(`/api/p/${n}\
/look`),r=async(l,c)=>{await d(()=>f(`/api/p/${n}/settings`,{changes:[{names:l,value:c}]}))&&(g(t("Saved in hubmap.toml.")),o.contentWindow?.location.reload())};
u(e,a("h1",{},t("Look")),a("p",{},v(t("Next: take away"),n,"bawa","main")),a("div",{class:"look"},a("div",{class:"fields"},...s.fields.map(l=>ge(l,n,o,r))),o))}
function ge(e,n,i,o){let s=me()[e.names.join(".")]??e.names.join(" ");if(e.kind==="view")return a("p",{},p(t("Use this view as the first one"),()=>o(e.names,fe(
i))));let r=he(e,n,o);return a("label",{},s,r)}function he(e,n,i){if(e.kind==="choice"){let r=a("select",{onchange:()=>i(e.names,r.value||null)},...(e.choices??
[]).map(l=>a("option",{value:l.value,selected:l.value===e.value},l.label[b()])));return r}if(e.kind==="logo"){let r=a("input",{type:"file",accept:"image/*",onchange:async()=>{
let[l]=r.files??[],c=l&&await d(()=>E(`/api/p/${n}/files`,l,{as:"logo"}));c&&await i(e.names,c.name)}});return r}let o=e.kind==="colour"?"color":"text",s=a("inp\
ut",{type:o,value:e.value,onchange:()=>i(e.names,s.value.trim()||null)});return s}function fe(e){return new URLSearchParams(e.contentWindow?.location.hash.slice(
1)??"").get("z")}var Q=32,be=31,we=63;function ve(e,n){let i=10**n,o=[],s=0,r=0,l=0,c=()=>{let h=0,k=0,M=Q;for(;M>=Q;)M=e.charCodeAt(s++)-we,h|=(M&be)<<k,k+=5;return h&1?~(h>>1):
h>>1};for(;s<e.length;)r+=c(),l+=c(),o.push([r/i,l/i]);return o}var X=null,D=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function ye(e){
X??=m("/basemap.json");let n=await X,i=L.canvas({padding:.3}),o=r=>r.map(l=>ve(l,n.precision)),s=(r,l,c)=>L.polygon(o(r),{renderer:i,interactive:!1,color:D(c),weight:.7,
fillColor:D(l),fillOpacity:1,smoothFactor:1.2}).addTo(e);s(n.neighbours,"--abroad","--coast-abroad"),s(n.idn,"--land","--coast"),s(n.lakes,"--sea","--coast");for(let[
r,l]of[["P",1],["C",1.4],["R",.6]]){let c=n.borders.filter(([k])=>k===r).map(([,k])=>k),h={renderer:i,interactive:!1,weight:l,color:D("--border-line"),smoothFactor:1.2};
L.polyline(o(c),h).addTo(e)}}function ee(e,n){let i=L.map(e,{attributionControl:!1,zoomControl:!1,zoomSnap:.5});return L.control.zoom({zoomInTitle:t("Zoom in"),
zoomOutTitle:t("Zoom out")}).addTo(i),e.setAttribute("aria-label",n),e.setAttribute("role","application"),i.setView([-2.5,118],4),ye(i),i}var te="ABCDEFGHIJKLMNOPQRSTUVWXYZ",ke=9,Le=()=>({unmatched:t("not found"),review:t("in doubt")}),Ee=()=>({accept:t("accepted"),correct:t("another place chosen"),
pin:t("pinned"),reject:t("not on the map")});async function ne(e,n){let i=await m(`/api/p/${n}/places`);new W(e,n,i).draw()}var W=class{constructor(n,i,o){this.
room=n;this.key=i;this.found=o}room;key;found;at=0;map=null;marks=[];own=null;list=a("ol",{class:"rows","aria-label":t("Rows in doubt")});sheet=a("section",{class:"\
sheet","aria-live":"polite"});count=a("p",{class:"lead",role:"status"});ground=a("div",{class:"ground"});reason=a("input",{type:"text",maxlength:200});draw(){let n=v(
t("Next: look"),this.key,"tampilan","main");u(this.room,a("h1",{},t("Places")),this.count,a("p",{class:"row"},n,p(t("Undo"),()=>this.undo())),this.found.rows.length>
0&&a("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=ee(this.ground,t("Map of the places that this \
row may mean")),this.map.on("click",i=>this.pin(i.latlng.lat,i.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:n,all:i,placed:o}=this.found,s={
open:y(n),all:y(i),placed:y(o)};this.count.textContent=n?t("{open} rows are in doubt; {placed} of {all} places are on the map.",s):t("Nothing is left to settle;\
 {placed} of {all} places are on the map.",s)}drawList(){let n=(i,o)=>a("li",{},a("button",{type:"button","aria-current":o===this.at?"true":null,onclick:()=>this.
choose(o)},a("b",{},i.name),a("small",{},i.decision?`✓ ${Ee()[i.decision]}`:Le()[i.status]??i.status)));u(this.list,...this.found.rows.map(n))}choose(n){let i=this.
list.querySelectorAll("button");i[this.at]?.removeAttribute("aria-current"),this.at=n,i[n]?.setAttribute("aria-current","true"),i[n]?.scrollIntoView({block:"nea\
rest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let n=this.row;if(!n)return;let i=this.found.rows.filter(c=>c.sort===
n.sort&&!c.decision&&c.candidates.length>0),o=a("input",{inputmode:"decimal",size:9,id:"lat",value:n.lat?.toFixed(5)??""}),s=a("input",{inputmode:"decimal",size:9,
id:"lon",value:n.lon?.toFixed(5)??""}),r=c=>Number(c.value.trim().replace(",",".")),l=()=>this.decide({decision:"pin",lat:r(o),lon:r(s),note:t("pinned by hand")});
u(this.sheet,a("h2",{},n.name),a("p",{},t("Written: {text}",{text:[n.place,n.within].filter(Boolean).join(", ")}),a("small",{},` (${n.file}, ${t("row {n}",{n:n.
row})})`)),a("h3",{},t("Which place is meant?")),this.candidates(n.candidates,t("chosen out of {n}",{n:n.candidates.length})),i.length>1&&p(t("Accept the first \
for all {n} like this",{n:i.length}),()=>this.acceptAll(i)),a("details",{},a("summary",{},t("Another place")),this.searchForm()),a("details",{id:"pin"},a("summa\
ry",{},t("A point of your own")),a("p",{},a("small",{},t("Click the map, drag the mark, or write degrees."))),a("p",{class:"row"},a("label",{},`${t("Latitude")}\
 `,o),a("label",{},`${t("Longitude")} `,s),p(t("Use this point"),l))),a("p",{},a("label",{},`${t("Reason (kept with the decision)")} `,this.reason)),p(t("Leave \
it off the map"),()=>this.decide({decision:"reject",note:t("not on the map")})))}candidates(n,i){if(!n.length)return a("p",{},t("No place of this name is known."));
let o=(s,r)=>{let l=r===0&&s.code!==null&&this.row?.candidates[0]===s&&this.row.status==="review",c=()=>this.decide(l?{decision:"accept",note:i}:{decision:"corr\
ect",code:s.code??"",note:i});return a("li",{},p(`${te[r]??"·"}  ${s.name}`,c,"candidate"))};return a("ul",{class:"plain"},...n.map(o))}searchForm(){let n=a("i\
nput",{type:"search","aria-label":t("Name of a place")}),i=a("div",{"aria-live":"polite"}),o=async()=>{let r=await d(()=>m("/api/search",{q:n.value}));r&&u(i,this.
candidates(r,t("found by “{text}”",{text:n.value})))},s=r=>r.key==="Enter"&&void o();return n.addEventListener("keydown",s),a("div",{},a("p",{class:"row"},n,
p(t("Search"),o)),i)}drawMarks(){let{map:n,row:i}=this;if(!(!n||!i)){for(let o of this.marks)o.remove();if(this.own?.remove(),this.marks=i.candidates.map((o,s)=>{
let r=L.divIcon({className:"letter",html:a("span",{},te[s]??"·"),iconSize:[26,26]}),l=L.marker([o.lat,o.lon],{icon:r,title:o.name,alt:o.name,draggable:s===0,keyboard:!1});
return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(n)}),n.invalidateSize(),i.candidates.length){let o=i.candidates.map(s=>[s.lat,
s.lon]);n.fitBounds(L.latLngBounds(o).pad(.3),{maxZoom:ke,animate:!1})}}}pin(n,i,o){let{map:s}=this;if(s){for(let[r,l]of[["lat",n],["lon",i]]){let c=document.getElementById(
r);c&&(c.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!o){this.own?.remove();let r=L.divIcon({className:"letter own",html:a("s\
pan",{},"●"),iconSize:[26,26]}),l=L.marker([n,i],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),this.own=
l.addTo(s)}}}async decide(n){let{row:i}=this;if(!i)return;let o=[n.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:i.table,key:i.
id,...n,note:o}],[i],n.decision)}async acceptAll(n){let i=t("the first accepted for all like it"),o=n.map(s=>s.status==="review"?{table:s.table,key:s.id,decision:"\
accept",note:i}:{table:s.table,key:s.id,decision:"correct",code:s.candidates[0]?.code??"",note:i});await this.write(o,n,"accept")}async write(n,i,o){if(!await d(
()=>f(`/api/p/${this.key}/places`,{decisions:n})))return;for(let l of i)l.decision||(this.found.open-=1),l.decision=o;this.reason.value="",this.tellCount(),g(t(
"Saved in places.csv.")),this.drawList();let r=this.found.rows.findIndex(l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.
focus({preventScroll:!0})}async undo(){let n=await d(()=>f(`/api/p/${this.key}/places/undo`));n&&(this.found=n,this.at=0,this.draw(),g(t("The last decision was \
taken back.")))}};var Te=()=>({id:t("identifier of the hub"),name:t("name of the hub"),place:t("place"),within:t("regency or region of the place"),village:t("village"),district:t(
"district"),regency:t("regency or city"),province:t("province"),country:t("country"),address:t("address"),region_code:t("code of the region"),point:t("latitude \
and longitude"),lat:t("latitude"),lon:t("longitude"),year:t("year"),list:t("list that the hub is on"),products:t("products"),note:t("note"),source:t("source"),scope:t(
"scope of the figure"),covers:t("what the figure covers"),quality:t("quality of the figure"),measure:t("figure: amount"),amount:t("figure: amount"),rate:t("figu\
re: rate"),category:t("category"),text:t("text"),link:t("link"),date:t("date"),identifier:t("identifier"),code:t("code"),contact:t("contact (kept out of the map\
)"),coordinate:t("coordinate"),ignore:t("leave it out")}),xe=e=>Te()[e]??e.replaceAll("_"," ");function Se(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function ie(e,n){let i=await m(`/api/p/${n}/reading`,{language:b()});ae(e,n,i)}function ae(e,n,i){let o=async(r,l)=>{
let c={language:b(),table:r.table,header:r.header,...l},h=await d(()=>f(`/api/p/${n}/columns`,c));h&&(ae(e,n,h),g(t("Saved: “{header}”.",{header:r.header})),
document.getElementById(oe(r))?.focus())},s=i.problems.filter(r=>r.severity!=="note").length;u(e,a("h1",{},t("This is how I read it")),a("p",{class:"lead"},t("{\
hubs} places, {figures} figures.",{hubs:y(i.hubs),figures:y(i.figures)})),a("p",{},s?t("{n} kinds of thing to look at below.",{n:s}):t("Nothing is wrong.")),a("\
p",{},v(t("Next: places"),n,"tempat","main")),a("h2",{},t("Columns")),a("div",{class:"cards"},...i.columns.map(r=>Me(r,i,o))),i.ledger.length>0&&a("h2",{},t("Ev\
ery line of the file")),i.ledger.length>0&&$e(i.ledger),a("h2",{},t("What to look at")),...i.problems.map(Pe))}var oe=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;
function Me(e,n,i){let o=Se(e),s=[...new Set([...n.roles,...n.kinds,"ignore",o])],r=a("select",{id:oe(e),onchange:()=>i(e,{role:r.value})},...s.map(k=>a("option",
{value:k,selected:k===o},xe(k)))),l=a("input",{value:e.unit,size:10,onchange:()=>i(e,{unit:l.value})}),c=a("input",{type:"checkbox",checked:e.published,onchange:()=>i(
e,{publish:c.checked})}),h={header:t("told by its name"),values:t("told by its values"),setting:t("as you said")}[e.by]??"";return a("div",{class:"card"},a("h3",
{},e.header),a("p",{class:"samples"},e.samples.join(" · ")||"–"),a("label",{},`${t("Taken for")} `,r),e.kind==="measure"&&a("label",{},`${t("Unit")} `,l),e.kind===
"contact"&&a("label",{},c,` ${t("show it on the map all the same")}`),a("small",{},[h,t("{share} % filled",{share:Math.round(e.share*100)}),e.sheet??""].filter(
Boolean).join(", ")))}function $e(e){let i=[["lines",t("lines")],["header",t("headers")],["hubs",t("hubs")],["years",t("further years")],["rows",t("rows of othe\
r tables")],["merged",t("merged")],["totals",t("totals")],["notes",t("notes")],["left_out",t("left out")],["unexplained",t("unexplained")]].filter(([o])=>o==="u\
nexplained"||e.some(s=>Number(s[o])>0));return a("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t("Every line of the file")},a("table",{},a("thea\
d",{},a("tr",{},a("th",{},t("File")),...i.map(([,o])=>a("th",{scope:"col"},o)))),a("tbody",{},...e.map(o=>a("tr",{},a("th",{scope:"row"},[o.file,o.sheet].filter(
Boolean).join(", ")),...i.map(([s])=>a("td",{},y(Number(o[s]??0)))))))))}function Pe(e){let n={error:t("error"),warning:t("doubt"),note:t("note")}[e.severity],i=e.
rows.length>0&&t("Rows: {rows}",{rows:e.rows.join(", ")});return a("details",{class:e.severity,open:e.severity==="error"},a("summary",{},a("b",{},n),e.count>1?`\
 (${y(e.count)}) `:" ",e.message),e.where&&a("p",{},a("small",{},e.where)),e.remedy&&a("p",{},`→ ${e.remedy}`),i&&a("p",{},a("small",{},i)))}var se=()=>({map:t("Map: one file that works without internet"),png:t("Picture (PNG)"),docx:t("Word document"),pptx:t("Slides (PowerPoint)"),pdf:t("PDF"),xlsx:t(
"Excel workbook"),gpkg:t("GeoPackage for GIS programs")});async function re(e,n){let i=await m(`/api/p/${n}/results`,{language:b()});le(e,n,i)}function le(e,n,i){
let o=async l=>{for(let h of l)if(g(t("Making: {what} …",{what:se()[h]??h})),!await d(()=>f(`/api/p/${n}/make`,{kind:h,language:b()})))return;let c=await d(()=>m(
`/api/p/${n}/results`,{language:b()}));c&&le(e,n,c),g(t("Done."))},s=a("textarea",{readonly:!0,rows:5,"aria-label":t("Code for another web page")},i.embed),r=async()=>{
s.select(),await navigator.clipboard.writeText(s.value).then(()=>g(t("Copied.")),()=>g(t("Press Ctrl+C to copy.")))};u(e,a("h1",{},t("Take away")),a("p",{},p(t(
"Make all"),()=>o(i.kinds),"main")),a("ul",{class:"plain kinds"},...i.kinds.map(l=>a("li",{},p(se()[l]??l,()=>o([l]))))),i.files.length>0&&a("h2",{},t("Files")),
a("ul",{class:"plain"},...i.files.map(l=>Re(n,l))),i.files.length>0&&a("p",{},a("a",{class:"main",href:`${w}/p/${n}/zip/hubmap.zip`,download:`${n}.zip`},t("All \
in one zip"))),a("p",{},t("They lie in {folder}",{folder:i.folder})),i.embed!==""&&a("h2",{},t("In another web page")),i.embed!==""&&s,i.embed!==""&&a("p",{},p(
t("Copy"),r)))}function Re(e,n){let i=`${w}/p/${e}/output/${encodeURIComponent(n.name)}`,o=`${y(Math.ceil(n.bytes/1e3))} kB`;return a("li",{},a("a",{href:i,download:n.
name},n.name)," ",a("small",{},o))}var Ce=document.getElementById("studio"),ce=!1,S=null,O=()=>({berkas:t("Files"),baca:t("How I read it"),tempat:t("Places"),tampilan:t("Look"),bawa:t("Take away")}),
He={berkas:G,baca:ie,tempat:ne,tampilan:(e,n)=>Y(e,n,ce),bawa:re};function Fe(e,n){let i=O(),o=(s,r)=>{let l=v(`${r+1}  ${i[s]}`,e,s);return s===n&&l.setAttribute(
"aria-current","step"),a("li",{},l)};return a("nav",{"aria-label":t("Steps")},a("ol",{},...R.map(o)))}function Ie(){let e=b()==="id"?"en":"id",i=p(e==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await d(()=>N(e,!0)),await K()},"quiet");return i.lang=e,i}async function K(){let{key:e,step:n}=C(),i=a("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},a("p",{},t("One moment …"))),o=a("header",{},v("hubmap",null,"berkas","brand"),e&&Fe(e,n),Ie());u(Ce,o,U(),i),document.title=e?`${O()[n]}\
 – hubmap`:"hubmap studio",g(""),document.body.className=e?n:"awal";try{await(e?He[n](i,e):q(i))}catch(s){u(i,a("h1",{},O()[n]),a("p",{},v(t("Back to the file\
s"),e,"berkas"))),I(s)}i.removeAttribute("aria-busy"),i.focus({preventScroll:!0}),Ae(e)}function Ae(e){let n=`${w}/events${e?`?project=${e}`:""}`;S?.url.endsWith(
n)||(S?.close(),S=new EventSource(n),S.addEventListener("message",J))}function Ne(){addEventListener("dragover",e=>e.preventDefault()),addEventListener("drop",async e=>{
if(e.preventDefault(),!e.dataTransfer)return;let n=await x(e.dataTransfer),{key:i}=C(),o=a("div",{});if(!i)return void d(()=>B(n));document.getElementById("room")?.
prepend(o),await d(()=>z(i,n[0],o))})}async function je(){let e=await m("/api/start");ce=e.watch,await N(e.language??(navigator.language.startsWith("id")?"id":"\
en")),addEventListener("popstate",()=>{K()}),Ne(),await K()}je();})();
