/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var v=`/${location.pathname.split("/")[1]}`,F=class extends Error{};async function R(e){let n=await e.json().catch(()=>({error:e.statusText}));if(!e.ok)throw new F(
n.error??e.statusText);return n}async function f(e,n={}){let a=new URLSearchParams(n).toString();return R(await fetch(`${v}${e}${a&&`?${a}`}`))}async function b(e,n={}){
let a={"content-type":"application/json"};return R(await fetch(`${v}${e}`,{method:"POST",headers:a,body:JSON.stringify(n)}))}async function x(e,n,a={}){let o=new URLSearchParams(
{name:n.name,...a});return R(await fetch(`${v}${e}?${o}`,{method:"POST",body:n}))}function i(e,n={},...a){let o=document.createElement(e);for(let[s,r]of Object.entries(n))typeof r=="function"?o.addEventListener(s.slice(2),r):r===!0?o.setAttribute(
s,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(s,String(r));return o.append(...a.filter(s=>!!s||s==="")),o}function h(e,...n){e.replaceChildren(...n.filter(
a=>!!a))}function u(e,n,a=""){let o=i("button",{type:"button",class:a||null},e);return o.addEventListener("click",async()=>{o.disabled=!0;try{await n()}finally{
o.disabled=!1}}),o}function be(e){let n=e.createReader(),a=[];return new Promise((o,s)=>{let r=()=>n.readEntries(l=>{a.push(...l),l.length?r():o(a)},s);r()})}var we=e=>new Promise(
(n,a)=>e.file(n,a));async function S(e){let n=[...e.items].map(o=>o.webkitGetAsEntry?.()??null);if(!n.some(o=>o?.isDirectory))return[...e.files];let a=[];for(let o of n){
let s=o?.isDirectory?await be(o):[o];for(let r of s)r?.isFile&&a.push(await we(r))}return a.filter(o=>!o.name.startsWith("."))}var C=["berkas","baca","tempat","tampilan","bawa"];function H(){let[,,,e,n]=location.pathname.split("/"),a=C.find(o=>o===n);return e&&a?{key:e,step:a}:{key:null,
step:"berkas"}}var Y=(e,n)=>e?`${v}/p/${e}/${n}`:`${v}/`;function M(e,n){history.pushState(null,"",Y(e,n)),dispatchEvent(new PopStateEvent("popstate"))}function y(e,n,a,o=""){
let s=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),M(n,a))};return i("a",{href:Y(n,a),class:o||null,onclick:s},e)}var A=i("p",{role:"stat\
us",id:"note",class:"note"}),I=i("p",{role:"alert",id:"alarm",class:"alarm"}),J=()=>i("div",{class:"lines"},I,A);function g(e){A.textContent=e,I.textContent=""}
function B(e){I.textContent=e instanceof Error?e.message:String(e),A.textContent=""}async function p(e){try{return await e()}catch(n){B(n);return}}var Q={},N="id",w=()=>N;function t(e,n={}){return(Q[e]??e).replace(/\{(\w+)\}/g,(o,s)=>String(n[s]??o))}async function j(e,n=!1){Q=await f(`/words/${e}.json`),N=
e,document.documentElement.lang=e,n&&await b("/api/language",{language:e})}var k=e=>e.toLocaleString(N==="id"?"id-ID":"en-GB");async function z(e){let[n,...a]=e;if(!n)return;g(t("Reading {name} …",{name:n.name}));let{key:o}=await x("/api/projects",n);for(let s of a)await x(`/api/p/${o}\
/files`,s);M(o,"baca")}function W(e,n,a){let o=i("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});o.addEventListener("change",()=>p(()=>a(
[...o.files??[]])));let s=i("div",{class:"dropzone"},u(e,()=>o.click(),"main"),i("p",{},n),o);return s.addEventListener("dragover",r=>{r.preventDefault(),s.classList.
add("over")}),s.addEventListener("dragleave",()=>s.classList.remove("over")),s.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),s.classList.
remove("over");let l=r.dataTransfer;l&&await p(async()=>a(await S(l)))}),s}async function X(e){let n=await f("/api/start"),a=async()=>{let o=await p(()=>b("/api\
/example"));o&&M(o.key,"baca")};h(e,i("h1",{},t("Make a map of your list")),i("p",{},t("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),W(t("Choose files"),t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),z),i("p",{},u(t("Try an example"),a)),n.
projects.length>0&&i("h2",{},t("Recent projects")),i("ul",{class:"plain"},...n.projects.map(o=>i("li",{},y(o.name,o.key,"baca")," ",i("small",{},o.path)))),i("p",
{},i("small",{},t("Nothing leaves this computer. New projects are kept in {home}.",{home:n.home}))))}async function ee(e,n){let a=await f(`/api/p/${n}/reading`,
{language:w()}),o=i("div",{"aria-live":"polite"}),s=async r=>{for(let l of r)await x(`/api/p/${n}/files`,l);M(n,"baca")};h(e,i("h1",{},t("Files")),i("ul",{},...a.
files.map(r=>i("li",{},r))),i("h2",{},t("A newer list of the same hubs")),i("p",{},t("Hubs are found again by id, name and place; the new figures become another\
 year. You see what changes first.")),W(t("Choose the newer list"),t("or drop it here"),r=>D(n,r[0],o)),o,a.updated&&i("p",{},ne(n,o)),i("h2",{},t("Another tabl\
e beside these")),W(t("Add files"),t("such as sources or planned centres"),s))}async function D(e,n,a){if(!n)return;g(t("Reading {name} …",{name:n.name}));let o=await x(
`/api/p/${e}/update`,n,{language:w()});g(""),te(e,o,a,null)}function te(e,n,a,o){if(n.needs_year){ve(e,a);return}let s={},r=async()=>{let l={language:w(),settled:s,
year:o},d=await p(()=>b(`/api/p/${e}/update/apply`,l));d&&ye(e,d,a)};h(a,i("h3",{},t("What would change")),...n.lines.map(l=>i("p",{},l)),...n.doubts.map(l=>ke(
l,s)),i("p",{},u(t("Take it in"),r,"main")))}function ve(e,n){let a=i("input",{inputmode:"numeric",maxlength:4,size:6}),o=async()=>{let s={language:w(),year:a.value.
trim()},r=await p(()=>b(`/api/p/${e}/update/plan`,s));r&&te(e,r,n,s.year)};h(n,i("h3",{},t("Of which year are these figures?")),i("p",{class:"row"},i("label",{},
`${t("Year")} `,a),u(t("Go on"),o,"main"))),a.focus()}function ye(e,n,a){let o=n.stale??[],s=i("p",{},t("The settings still name columns that are gone: {names}.",
{names:o.join(", ")})," "),r=async()=>{await p(()=>b(`/api/p/${e}/update/tidy`))&&h(s,t("Removed from the settings."))};s.append(u(t("Remove them"),r)),h(a,i("h\
3",{tabindex:"-1"},t("Taken in")),...n.lines.map(l=>i("p",{},l)),o.length>0&&s,i("p",{class:"row"},y(t("Next: places"),e,"tempat","main"),ne(e,a))),a.querySelector(
"h3")?.focus()}function ne(e,n){let a=async()=>{let o=await p(()=>b(`/api/p/${e}/update/undo`));o&&(h(n),g(t("Put back: {files}.",{files:o.files.join(", ")})))};
return u(t("Take the last update back"),a)}function ke(e,n){let a=(o,s,r=!1)=>{let l=()=>{s===void 0?delete n[e.new]:n[e.new]=s};return i("label",{},i("input",{
type:"radio",name:e.new,checked:r,onchange:l}),o)};return i("fieldset",{},i("legend",{},t("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),
a(t("The same hub"),e.old),a(t("Another hub"),null),a(t("Not sure: keep them apart"),void 0,!0))}var O=null,Le=0,ae=()=>O?.(),Ee=()=>({"title.id":t("Title (Indonesian)"),"title.en":t("Title (English)"),"page.title.id":t("Title (Indonesian)"),"page.title.en":t(
"Title (English)"),"page.finding.id":t("What the map shows, in a sentence (Indonesian)"),"page.finding.en":t("What the map shows, in a sentence (English)"),"pag\
e.measure":t("Size of the circles"),"page.colour_by":t("Colour of the circles"),"page.accent":t("Accent colour"),"page.logo":t("Logo"),"page.view":t("First view"),
"page.language":t("Language of the page")}),Te=()=>({hubs:t("Hubs"),unfigured:t("Hubs without a figure"),operating:t("Centres in operation"),service:t("Services\
, schools, estates"),areas:t("Areas"),precision:t("Accuracy of the locations"),borders:t("Boundaries (approximate)"),names:t("Place names")});async function ie(e,n,a){
let o=i("iframe",{src:`${v}/p/${n}/view/map.html`,title:t("The map as it is now")});if(O=()=>o.contentWindow?.location.reload(),a){let l=i("p",{class:"older",role:"\
status"}),d=i("div",{class:"live"},o),c=async()=>{let{failed:m}=await f("/api/start");l.textContent=m&&t("This map is older than what was saved last, of which n\
one could be made: {why}",{why:m}),l.hidden=!m};O=()=>{o.contentWindow?.location.reload(),c()},h(e,i("h1",{class:"out"},t("Look")),l,d),await c();return}let s=await f(
`/api/p/${n}/look`),r=async(l,d)=>{await p(()=>b(`/api/p/${n}/settings`,{changes:[{names:l,value:d}]}))&&(g(t("Saved in hubmap.toml.")),o.src=`${v}/p/${n}/view/\
map.html?${++Le}`)};h(e,i("h1",{},t("Look")),i("p",{},y(t("Next: take away"),n,"bawa","main")),i("div",{class:"look"},i("div",{class:"fields"},...s.fields.map(l=>Me(
l,n,o,r)),xe(s.layers,r)),o))}function xe(e,n){let a=s=>{if(!s.role)return Te()[s.key]??s.key;let r=s.role[w()];return s.key.startsWith("planned_")?t("Planned: \
{role}",{role:r}):r},o=s=>{let r=i("input",{type:"checkbox",checked:s.shown,onchange:()=>n(["page","layers",s.key],r.checked===s.usual?null:r.checked)});return i(
"label",{class:"box"},r,a(s))};return i("fieldset",{},i("legend",{},t("What the map shows at first")),...e.map(o))}function Me(e,n,a,o){let s=Ee()[e.names.join(
".")]??e.names.join(" ");if(e.kind==="view")return i("p",{},u(t("Use this view as the first one"),()=>o(e.names,$e(a))));let r=Se(e,n,o);return i("label",{},s,r)}
function Se(e,n,a){if(e.kind==="choice"){let r=i("select",{onchange:()=>a(e.names,r.value||null)},...(e.choices??[]).map(l=>i("option",{value:l.value,selected:l.
value===e.value},l.label[w()])));return r}if(e.kind==="logo"){let r=i("input",{type:"file",accept:"image/*",onchange:async()=>{let[l]=r.files??[],d=l&&await p(()=>x(
`/api/p/${n}/files`,l,{as:"logo"}));d&&await a(e.names,d.name)}});return r}let o=e.kind==="colour"?"color":"text",s=i("input",{type:o,value:e.value,onchange:()=>a(
e.names,s.value.trim()||null)});return s}function $e(e){let a=e.contentWindow?.map_hubmap?.getBounds();return a?[a.getWest(),a.getSouth(),a.getEast(),a.getNorth()].
map(s=>s.toFixed(3)).join(","):null}var _=40,Pe={33:60,35:62,36:92},oe=71;function se(e,n){let a=10**n,o=0;for(let c=0;c<e.length;c++)e.charCodeAt(c)<_+oe&&o++;let s=new Float64Array(o),[r,l,d]=[0,
0,0];for(let c=0;c<o;c++){let[m,E,T]=[0,0,0];do{let P=e.charCodeAt(d++);T=(P<_?Pe[P]:P)-_,E+=T<<m,m+=4}while(T>=oe);let Z=E&1?~(E>>1):E>>1;c&1?l+=Z:r+=Z,s[c]=(c&
1?l:r)/a}return s}function Fe(e,n){let a=se(e,n);return Array.from({length:a.length/2},(o,s)=>[a[2*s],a[2*s+1]])}var re=new Map,K=e=>getComputedStyle(document.documentElement).getPropertyValue(
e).trim();async function Re(e,n){let a=re.get(n)??f(`/api/p/${n}/ground`);re.set(n,a);let o=await a,s=L.canvas({padding:.3}),r=d=>d.map(c=>Fe(c,o.precision)),l=(d,c,m)=>L.
polygon(r(d),{renderer:s,interactive:!1,color:K(m),weight:.7,fillColor:K(c),fillOpacity:1,smoothFactor:1.2}).addTo(e);l(o.neighbours,"--abroad","--coast-abroad"),
l(o.idn,"--land","--coast"),l(o.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let m=o.borders.filter(([T])=>T===d).map(([,T])=>T),E={renderer:s,
interactive:!1,weight:c,color:K("--border-line"),smoothFactor:1.2};L.polyline(r(m),E).addTo(e)}return o.bounds}function le(e,n,a){let o=L.map(e,{attributionControl:!1,
zoomControl:!1,zoomSnap:.5});L.control.zoom({zoomInTitle:t("Zoom in"),zoomOutTitle:t("Zoom out")}).addTo(o),e.setAttribute("aria-label",n),e.setAttribute("role",
"application"),o.setView([-2.5,118],4);let s=!1;return o.once("movestart",()=>{s=!0}),Re(o,a).then(r=>{if(!r||s)return;let[l,d,c,m]=r;o.fitBounds(L.latLngBounds(
[d,l],[m,c]).pad(.2),{animate:!1})}),o}var ce="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Ce=9,He=()=>({unmatched:t("not found"),review:t("in doubt")}),Ae=()=>({accept:t("accepted"),correct:t("another place chosen"),
pin:t("pinned"),reject:t("not on the map")});async function de(e,n){let a=await f(`/api/p/${n}/places`);new q(e,n,a).draw()}var q=class{constructor(n,a,o){this.
room=n;this.key=a;this.found=o}room;key;found;at=0;map=null;marks=[];own=null;list=i("ol",{class:"rows","aria-label":t("Rows in doubt")});sheet=i("section",{class:"\
sheet","aria-live":"polite"});count=i("p",{class:"lead",role:"status"});ground=i("div",{class:"ground"});back=u(t("Undo"),()=>this.undo());reason=i("input",{type:"\
text",maxlength:200});draw(){let n=y(t("Next: look"),this.key,"tampilan","main");h(this.room,i("h1",{},t("Places")),this.count,i("p",{class:"row"},n,this.back),
this.found.rows.length>0&&i("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=le(this.ground,t("Map o\
f the places that this row may mean"),this.key),this.map.on("click",a=>this.pin(a.latlng.lat,a.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:n,
all:a,placed:o,undo:s}=this.found;this.back.hidden=!s;let r={open:k(n),all:k(a),placed:k(o)};this.count.textContent=n?t("{open} rows are in doubt; {placed} of {\
all} places are on the map.",r):t("Nothing is left to settle; {placed} of {all} places are on the map.",r)}drawList(){h(this.list,...this.found.rows.map((n,a)=>this.
line(n,a)))}line(n,a){return i("li",{},i("button",{type:"button","aria-current":a===this.at?"true":null,onclick:()=>this.choose(a)},i("b",{},n.name),i("small",{},
n.decision?`✓ ${Ae()[n.decision]}`:He()[n.status]??n.status)))}choose(n){let a=o=>this.list.children[o]?.firstElementChild;a(this.at)?.removeAttribute("aria-c\
urrent"),this.at=n,a(n)?.setAttribute("aria-current","true"),a(n)?.scrollIntoView({block:"nearest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.
rows[this.at]}drawSheet(){let n=this.row;if(!n)return;let a=c=>c.status==="review"||!!c.candidates[0]?.code,o=this.found.rows.filter(c=>c.sort===n.sort&&!c.decision&&
a(c)),s=i("input",{inputmode:"decimal",size:9,id:"lat",value:n.lat?.toFixed(5)??""}),r=i("input",{inputmode:"decimal",size:9,id:"lon",value:n.lon?.toFixed(5)??""}),
l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({decision:"pin",lat:l(s),lon:l(r),note:t("pinned by hand")});h(this.sheet,i("h2",{},n.name),i("p",
{},t("Written: {text}",{text:[n.place,n.within].filter(Boolean).join(", ")}),i("small",{},` (${n.file}, ${t("row {n}",{n:n.row})})`)),i("details",{},i("summary",
{},t("The whole row")),i("dl",{},...n.cells.flatMap(([c,m])=>[i("dt",{},c),i("dd",{},m)]))),i("h3",{},t("Which place is meant?")),this.candidates(n.candidates,t(
"chosen out of {n}",{n:n.candidates.length})),o.length>1&&u(t("Accept the first for all {n} like this",{n:o.length}),()=>this.acceptAll(o)),i("details",{},i("su\
mmary",{},t("Another place")),this.searchForm()),i("details",{id:"pin"},i("summary",{},t("A point of your own")),i("p",{},i("small",{},t("Click the map, drag th\
e mark, or write degrees."))),i("p",{class:"row"},i("label",{},`${t("Latitude")} `,s),i("label",{},`${t("Longitude")} `,r),u(t("Use this point"),d))),i("p",{},i(
"label",{},`${t("Reason (kept with the decision)")} `,this.reason)),u(t("Leave it off the map"),()=>this.decide({decision:"reject",note:t("not on the map")})))}candidates(n,a){
if(!n.length)return i("p",{},t("No place of this name is known."));let o=(s,r)=>{let l=r===0&&s.code!==null&&this.row?.candidates[0]===s&&this.row.status==="rev\
iew",d=s.code?{decision:"correct",code:s.code,note:a}:{decision:"pin",lat:s.lat,lon:s.lon,note:`${s.name}, ${a}`},c=()=>this.decide(l?{decision:"accept",note:a}:
d);return i("li",{},u(`${ce[r]??"·"}  ${s.name}`,c,"candidate"))};return i("ul",{class:"plain"},...n.map(o))}searchForm(){let n=i("input",{type:"search","aria-\
label":t("Name of a place")}),a=i("div",{"aria-live":"polite"}),o=async()=>{let r=await p(()=>f(`/api/p/${this.key}/search`,{q:n.value}));r&&h(a,this.candidates(
r,t("found by “{text}”",{text:n.value})))},s=r=>r.key==="Enter"&&void o();return n.addEventListener("keydown",s),i("div",{},i("p",{class:"row"},n,u(t("Searc\
h"),o)),a)}drawMarks(){let{map:n,row:a}=this;if(!(!n||!a)){for(let o of this.marks)o.remove();if(this.own?.remove(),this.marks=a.candidates.map((o,s)=>{let r=L.
divIcon({className:"letter",html:i("span",{},ce[s]??"·"),iconSize:[26,26]}),l=L.marker([o.lat,o.lon],{icon:r,title:o.name,alt:o.name,draggable:s===0,keyboard:!1});
return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(n)}),n.invalidateSize(),a.candidates.length){let o=a.candidates.map(s=>[s.lat,
s.lon]);n.fitBounds(L.latLngBounds(o).pad(.3),{maxZoom:Ce,animate:!1})}}}pin(n,a,o){let{map:s}=this;if(s){for(let[r,l]of[["lat",n],["lon",a]]){let d=document.getElementById(
r);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!o){this.own?.remove();let r=L.divIcon({className:"letter own",html:i("s\
pan",{},"●"),iconSize:[26,26]}),l=L.marker([n,a],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),this.own=
l.addTo(s)}}}async decide(n){let{row:a}=this;if(!a)return;let o=[n.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:a.table,key:a.
id,...n,note:o}],[a],n.decision)}async acceptAll(n){let a=t("the first accepted for all like it"),o=n.map(s=>s.status==="review"?{table:s.table,key:s.id,decision:"\
accept",note:a}:{table:s.table,key:s.id,decision:"correct",code:s.candidates[0]?.code??"",note:a});await this.write(o,n,"accept")}async write(n,a,o){if(!await p(
()=>b(`/api/p/${this.key}/places`,{decisions:n})))return;this.found.undo+=1;for(let l of a){l.decision||(this.found.open-=1),l.decision=o;let d=this.found.rows.
indexOf(l);this.list.children[d]?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),g(t("Saved in places.csv."));let r=this.found.rows.findIndex(
l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let n=await p(()=>b(`/api/p/${this.
key}/places/undo`));n&&(this.found=n,this.at=0,this.draw(),g(t("The last decision was taken back.")))}};var Ie=()=>({id:t("identifier of the hub"),name:t("name of the hub"),place:t("place"),within:t("regency or region of the place"),village:t("village"),district:t(
"district"),regency:t("regency or city"),province:t("province"),country:t("country"),address:t("address"),region_code:t("code of the region"),point:t("latitude \
and longitude"),lat:t("latitude"),lon:t("longitude"),year:t("year"),list:t("list that the hub is on"),products:t("products"),note:t("note"),source:t("source"),scope:t(
"scope of the figure"),covers:t("what the figure covers"),quality:t("quality of the figure"),measure:t("figure: amount"),amount:t("figure: amount"),rate:t("figu\
re: rate"),category:t("category"),text:t("text"),link:t("link"),date:t("date"),identifier:t("identifier"),code:t("code"),contact:t("contact (kept out of the map\
)"),coordinate:t("coordinate"),ignore:t("leave it out")}),Be=e=>Ie()[e]??e.replaceAll("_"," ");function Ne(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function ue(e,n){let a=await f(`/api/p/${n}/reading`,{language:w()});G(e,n,a)}function G(e,n,a){let o=async(l,d)=>{
let c={language:w(),header:l.header,...d},m=await p(()=>b(`/api/p/${n}/columns`,c));m&&(G(e,n,m),g(t("Saved: “{header}”.",{header:l.header})),document.getElementById(
pe(l))?.focus())},s=async()=>{let l=await p(()=>b(`/api/p/${n}/columns`,{language:w(),found:!0}));l&&(G(e,n,l),g(t("Every column is read as it was found.")))},r=a.
problems.filter(l=>l.severity!=="note").length;h(e,i("h1",{},t("This is how I read it")),i("p",{class:"lead"},t("{hubs} places, {figures} figures.",{hubs:k(a.hubs),
figures:k(a.figures)})),i("p",{},r?t("{n} kinds of thing to look at below.",{n:r}):t("Nothing is wrong.")),i("p",{},y(t("Next: places"),n,"tempat","main")),i("h\
2",{},t("Columns")),a.said&&i("p",{},u(t("Read all as found"),s)),i("div",{class:"cards"},...a.columns.map(l=>je(l,a,o))),a.ledger.length>0&&i("h2",{},t("Every \
line of the file")),a.ledger.length>0&&We(a.ledger),i("h2",{},t("What to look at")),...a.problems.map(ze))}var pe=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function je(e,n,a){
let o=Ne(e),s=[...new Set([...n.roles,...n.kinds,"ignore",o])],r=i("select",{id:pe(e),onchange:()=>a(e,{role:r.value})},...s.map(m=>i("option",{value:m,selected:m===
o},Be(m)))),l=i("input",{value:e.unit,size:10,onchange:()=>a(e,{unit:l.value})}),d=i("input",{type:"checkbox",checked:e.published,onchange:()=>a(e,{publish:d.checked})}),
c={header:t("told by its name"),values:t("told by its values"),setting:t("as you said")}[e.by]??"";return i("div",{class:"card"},i("h3",{},e.header),i("p",{class:"\
samples"},e.samples.join(" · ")||"–"),i("label",{},`${t("Taken for")} `,r),e.kind==="measure"&&i("label",{},`${t("Unit")} `,l),e.said&&u(t("As found"),()=>a(
e,{found:!0}),"quiet"),e.kind==="contact"&&i("label",{},d,` ${t("show it on the map all the same")}`),i("small",{},[c,t("{share} % filled",{share:Math.round(e.share*
100)}),e.sheet??""].filter(Boolean).join(", ")))}function We(e){let a=[["lines",t("lines")],["header",t("headers")],["hubs",t("hubs")],["years",t("further years")],
["rows",t("rows of other tables")],["merged",t("merged")],["totals",t("totals")],["notes",t("notes")],["left_out",t("left out")],["unexplained",t("unexplained")]].
filter(([o])=>o==="unexplained"||e.some(s=>Number(s[o])>0));return i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t("Every line of the file")},
i("table",{},i("thead",{},i("tr",{},i("th",{},t("File")),...a.map(([,o])=>i("th",{scope:"col"},o)))),i("tbody",{},...e.map(o=>i("tr",{},i("th",{scope:"row"},[o.
file,o.sheet].filter(Boolean).join(", ")),...a.map(([s])=>i("td",{},k(Number(o[s]??0)))))))))}function ze(e){let n={error:t("error"),warning:t("doubt"),note:t("\
note")}[e.severity],a=e.rows.length>0&&t("Rows: {rows}",{rows:e.rows.join(", ")});return i("details",{class:e.severity,open:e.severity==="error"},i("summary",{},
i("b",{},n),e.count>1?` (${k(e.count)}) `:" ",e.message),e.where&&i("p",{},i("small",{},e.where)),e.remedy&&i("p",{},`→ ${e.remedy}`),a&&i("p",{},i("small",{},
a)))}var De="sheets",me=()=>({map:t("Map: one file that works without internet"),png:t("Picture (PNG)"),docx:t("Word document"),pptx:t("Slides (PowerPoint)"),pdf:t("\
PDF document"),xlsx:t("Excel workbook"),sheets:t("A sheet for each place (PDF and Word, in one zip)"),gpkg:t("GeoPackage for GIS programs")});async function he(e,n){
let a=await f(`/api/p/${n}/results`,{language:w()});ge(e,n,a)}function ge(e,n,a){let o=async c=>{for(let E of c)if(g(t("Making: {what} …",{what:me()[E]??E})),
!await p(()=>b(`/api/p/${n}/make`,{kind:E,language:w()})))return;let m=await p(()=>f(`/api/p/${n}/results`,{language:w()}));m&&ge(e,n,m),g(t("Done."))},s=async()=>{
await p(()=>b(`/api/p/${n}/folder`))&&g(t("The folder is open in a window of its own."))},r=i("input",{readonly:!0,value:a.folder,"aria-label":t("Folder")}),l=i(
"textarea",{readonly:!0,rows:5,"aria-label":t("Code for another web page")},a.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>g(
t("Copied.")),()=>g(t("Press Ctrl+C to copy.")))};h(e,i("h1",{},t("Take away")),i("p",{},u(t("Make all"),()=>o(a.kinds.filter(c=>c!==De)),"main")),i("ul",{class:"\
plain kinds"},...a.kinds.map(c=>i("li",{},u(me()[c]??c,()=>o([c]))))),a.files.length>0&&i("h2",{},t("Files")),i("ul",{class:"plain"},...a.files.map(c=>Oe(n,c))),
a.files.length>0&&i("p",{},i("a",{class:"main",href:`${v}/p/${n}/zip/hubmap.zip`,download:`${n}.zip`},t("All in one zip"))),i("h2",{},t("Where the files lie")),
i("p",{class:"row"},r,u(t("Copy"),()=>d(r)),a.opens&&u(t("Open the folder"),s)),a.embed!==""&&i("h2",{},t("In another web page")),a.embed!==""&&l,a.embed!==""&&
i("p",{},u(t("Copy"),()=>d(l))))}function Oe(e,n){let a=`${v}/p/${e}/output/${encodeURIComponent(n.name)}`,o=`${k(Math.ceil(n.bytes/1e3))} kB`;return i("li",{},
i("a",{href:a,download:n.name},n.name)," ",i("small",{},o))}var _e=document.getElementById("studio"),fe=!1,$=null,U=()=>({berkas:t("Files"),baca:t("How I read it"),tempat:t("Places"),tampilan:t("Look"),bawa:t("Take away")}),
Ke={berkas:ee,baca:ue,tempat:de,tampilan:(e,n)=>ie(e,n,fe),bawa:he};function qe(e,n){let a=U(),o=(s,r)=>{let l=y(`${r+1}  ${a[s]}`,e,s);return s===n&&l.setAttribute(
"aria-current","step"),i("li",{},l)};return i("nav",{"aria-label":t("Steps")},i("ol",{},...C.map(o)))}function Ge(){let e=w()==="id"?"en":"id",a=u(e==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await p(()=>j(e,!0)),await V()},"quiet");return a.lang=e,a}async function V(){let{key:e,step:n}=H(),a=i("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},i("p",{},t("One moment …"))),o=i("header",{},y("hubmap",null,"berkas","brand"),e&&qe(e,n),Ge());h(_e,o,J(),a),document.title=e?`${U()[n]}\
 – hubmap`:"hubmap studio",g(""),document.body.className=e?n:"awal";try{await(e?Ke[n](a,e):X(a))}catch(s){h(a,i("h1",{},U()[n]),i("p",{},y(t("Back to the file\
s"),e,"berkas"))),B(s)}a.removeAttribute("aria-busy"),a.focus({preventScroll:!0}),Ue(e)}function Ue(e){let n=`${v}/events${e?`?project=${e}`:""}`;$?.url.endsWith(
n)||($?.close(),$=new EventSource(n),$.addEventListener("message",ae))}function Ve(){addEventListener("dragover",e=>e.preventDefault()),addEventListener("drop",
async e=>{if(e.preventDefault(),!e.dataTransfer)return;let n=await S(e.dataTransfer),{key:a}=H(),o=i("div",{});if(!a)return void p(()=>z(n));document.getElementById(
"room")?.prepend(o),await p(()=>D(a,n[0],o))})}async function Ze(){let e=await f("/api/start");fe=e.watch,await j(e.language??(navigator.language.startsWith("id")?
"id":"en")),addEventListener("popstate",()=>{V()}),Ve(),await V()}Ze();})();
