/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var v=`/${location.pathname.split("/")[1]}`,P=class extends Error{};async function R(e){let n=await e.json().catch(()=>({error:e.statusText}));if(!e.ok)throw new P(
n.error??e.statusText);return n}async function f(e,n={}){let a=new URLSearchParams(n).toString();return R(await fetch(`${v}${e}${a&&`?${a}`}`))}async function b(e,n={}){
let a={"content-type":"application/json"};return R(await fetch(`${v}${e}`,{method:"POST",headers:a,body:JSON.stringify(n)}))}async function T(e,n,a={}){let s=new URLSearchParams(
{name:n.name,...a});return R(await fetch(`${v}${e}?${s}`,{method:"POST",body:n}))}function i(e,n={},...a){let s=document.createElement(e);for(let[o,r]of Object.entries(n))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):r!==!1&&r!==null&&r!==void 0&&s.setAttribute(o,String(r));return s.append(...a.filter(o=>!!o||o==="")),s}function m(e,...n){e.replaceChildren(...n.filter(
a=>!!a))}function u(e,n,a=""){let s=i("button",{type:"button",class:a||null},e);return s.addEventListener("click",async()=>{s.disabled=!0;try{await n()}finally{
s.disabled=!1}}),s}function me(e){let n=e.createReader(),a=[];return new Promise((s,o)=>{let r=()=>n.readEntries(l=>{a.push(...l),l.length?r():s(a)},o);r()})}var ge=e=>new Promise(
(n,a)=>e.file(n,a));async function S(e){let n=[...e.items].map(s=>s.webkitGetAsEntry?.()??null);if(!n.some(s=>s?.isDirectory))return[...e.files];let a=[];for(let s of n){
let o=s?.isDirectory?await me(s):[s];for(let r of o)r?.isFile&&a.push(await ge(r))}return a.filter(s=>!s.name.startsWith("."))}var C=["berkas","baca","tempat","tampilan","bawa"];function H(){let[,,,e,n]=location.pathname.split("/"),a=C.find(s=>s===n);return e&&a?{key:e,step:a}:{key:null,
step:"berkas"}}var G=(e,n)=>e?`${v}/p/${e}/${n}`:`${v}/`;function x(e,n){history.pushState(null,"",G(e,n)),dispatchEvent(new PopStateEvent("popstate"))}function y(e,n,a,s=""){
let o=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),x(n,a))};return i("a",{href:G(n,a),class:s||null,onclick:o},e)}var F=i("p",{role:"stat\
us",id:"note",class:"note"}),A=i("p",{role:"alert",id:"alarm",class:"alarm"}),U=()=>i("div",{class:"lines"},A,F);function g(e){F.textContent=e,A.textContent=""}
function I(e){A.textContent=e instanceof Error?e.message:String(e),F.textContent=""}async function p(e){try{return await e()}catch(n){I(n);return}}var V={},B="id",w=()=>B;function t(e,n={}){return(V[e]??e).replace(/\{(\w+)\}/g,(s,o)=>String(n[o]??s))}async function N(e,n=!1){V=await f(`/words/${e}.json`),B=
e,document.documentElement.lang=e,n&&await b("/api/language",{language:e})}var k=e=>e.toLocaleString(B==="id"?"id-ID":"en-GB");async function W(e){let[n,...a]=e;if(!n)return;g(t("Reading {name} …",{name:n.name}));let{key:s}=await T("/api/projects",n);for(let o of a)await T(`/api/p/${s}\
/files`,o);x(s,"baca")}function j(e,n,a){let s=i("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});s.addEventListener("change",()=>p(()=>a(
[...s.files??[]])));let o=i("div",{class:"dropzone"},u(e,()=>s.click(),"main"),i("p",{},n),s);return o.addEventListener("dragover",r=>{r.preventDefault(),o.classList.
add("over")}),o.addEventListener("dragleave",()=>o.classList.remove("over")),o.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),o.classList.
remove("over");let l=r.dataTransfer;l&&await p(async()=>a(await S(l)))}),o}async function Z(e){let n=await f("/api/start"),a=async()=>{let s=await p(()=>b("/api\
/example"));s&&x(s.key,"baca")};m(e,i("h1",{},t("Make a map of your list")),i("p",{},t("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),j(t("Choose files"),t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),W),i("p",{},u(t("Try an example"),a)),n.
projects.length>0&&i("h2",{},t("Recent projects")),i("ul",{class:"plain"},...n.projects.map(s=>i("li",{},y(s.name,s.key,"baca")," ",i("small",{},s.path)))),i("p",
{},i("small",{},t("Nothing leaves this computer. New projects are kept in {home}.",{home:n.home}))))}async function Y(e,n){let a=await f(`/api/p/${n}/reading`,{
language:w()}),s=i("div",{"aria-live":"polite"}),o=async r=>{for(let l of r)await T(`/api/p/${n}/files`,l);x(n,"baca")};m(e,i("h1",{},t("Files")),i("ul",{},...a.
files.map(r=>i("li",{},r))),i("h2",{},t("A newer list of the same hubs")),i("p",{},t("Hubs are found again by id, name and place; the new figures become another\
 year. You see what changes first.")),j(t("Choose the newer list"),t("or drop it here"),r=>z(n,r[0],s)),s,a.updated&&i("p",{},Q(n,s)),i("h2",{},t("Another table\
 beside these")),j(t("Add files"),t("such as sources or planned centres"),o))}async function z(e,n,a){if(!n)return;g(t("Reading {name} …",{name:n.name}));let s=await T(
`/api/p/${e}/update`,n,{language:w()});g(""),J(e,s,a,null)}function J(e,n,a,s){if(n.needs_year){he(e,a);return}let o={},r=async()=>{let l={language:w(),settled:o,
year:s},d=await p(()=>b(`/api/p/${e}/update/apply`,l));d&&fe(e,d,a)};m(a,i("h3",{},t("What would change")),...n.lines.map(l=>i("p",{},l)),...n.doubts.map(l=>be(
l,o)),i("p",{},u(t("Take it in"),r,"main")))}function he(e,n){let a=i("input",{inputmode:"numeric",maxlength:4,size:6}),s=async()=>{let o={language:w(),year:a.value.
trim()},r=await p(()=>b(`/api/p/${e}/update/plan`,o));r&&J(e,r,n,o.year)};m(n,i("h3",{},t("Of which year are these figures?")),i("p",{class:"row"},i("label",{},
`${t("Year")} `,a),u(t("Go on"),s,"main"))),a.focus()}function fe(e,n,a){let s=n.stale??[],o=i("p",{},t("The settings still name columns that are gone: {names}.",
{names:s.join(", ")})," "),r=async()=>{await p(()=>b(`/api/p/${e}/update/tidy`))&&m(o,t("Removed from the settings."))};o.append(u(t("Remove them"),r)),m(a,i("h\
3",{tabindex:"-1"},t("Taken in")),...n.lines.map(l=>i("p",{},l)),s.length>0&&o,i("p",{class:"row"},y(t("Next: places"),e,"tempat","main"),Q(e,a))),a.querySelector(
"h3")?.focus()}function Q(e,n){let a=async()=>{let s=await p(()=>b(`/api/p/${e}/update/undo`));s&&(m(n),g(t("Put back: {files}.",{files:s.files.join(", ")})))};
return u(t("Take the last update back"),a)}function be(e,n){let a=(s,o,r=!1)=>{let l=()=>{o===void 0?delete n[e.new]:n[e.new]=o};return i("label",{},i("input",{
type:"radio",name:e.new,checked:r,onchange:l}),s)};return i("fieldset",{},i("legend",{},t("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),
a(t("The same hub"),e.old),a(t("Another hub"),null),a(t("Not sure: keep them apart"),void 0,!0))}var X=null,we=0,ee=()=>X?.(),ve=()=>({"title.id":t("Title (Indonesian)"),"title.en":t("Title (English)"),"page.title.id":t("Title (Indonesian)"),"page.title.en":t(
"Title (English)"),"page.finding.id":t("What the map shows, in a sentence (Indonesian)"),"page.finding.en":t("What the map shows, in a sentence (English)"),"pag\
e.measure":t("Size of the circles"),"page.colour_by":t("Colour of the circles"),"page.accent":t("Accent colour"),"page.logo":t("Logo"),"page.view":t("First view"),
"page.language":t("Language of the page")}),ye=()=>({hubs:t("Hubs"),unfigured:t("Hubs without a figure"),operating:t("Centres in operation"),service:t("Services\
, schools, estates"),areas:t("Areas"),precision:t("Accuracy of the locations"),borders:t("Boundaries (approximate)"),names:t("Place names")});async function te(e,n,a){
let s=i("iframe",{src:`${v}/p/${n}/view/map.html`,title:t("The map as it is now")});if(X=()=>s.contentWindow?.location.reload(),a){m(e,i("h1",{class:"out"},t("L\
ook")),i("div",{class:"live"},s));return}let o=await f(`/api/p/${n}/look`),r=async(l,d)=>{await p(()=>b(`/api/p/${n}/settings`,{changes:[{names:l,value:d}]}))&&
(g(t("Saved in hubmap.toml.")),s.src=`${v}/p/${n}/view/map.html?${++we}`)};m(e,i("h1",{},t("Look")),i("p",{},y(t("Next: take away"),n,"bawa","main")),i("div",{class:"\
look"},i("div",{class:"fields"},...o.fields.map(l=>Le(l,n,s,r)),ke(o.layers,r)),s))}function ke(e,n){let a=o=>{if(!o.role)return ye()[o.key]??o.key;let r=o.role[w()];
return o.key.startsWith("planned_")?t("Planned: {role}",{role:r}):r},s=o=>{let r=i("input",{type:"checkbox",checked:o.shown,onchange:()=>n(["page","layers",o.key],
r.checked===o.usual?null:r.checked)});return i("label",{class:"box"},r,a(o))};return i("fieldset",{},i("legend",{},t("What the map shows at first")),...e.map(s))}
function Le(e,n,a,s){let o=ve()[e.names.join(".")]??e.names.join(" ");if(e.kind==="view")return i("p",{},u(t("Use this view as the first one"),()=>s(e.names,Te(
a))));let r=Ee(e,n,s);return i("label",{},o,r)}function Ee(e,n,a){if(e.kind==="choice"){let r=i("select",{onchange:()=>a(e.names,r.value||null)},...(e.choices??
[]).map(l=>i("option",{value:l.value,selected:l.value===e.value},l.label[w()])));return r}if(e.kind==="logo"){let r=i("input",{type:"file",accept:"image/*",onchange:async()=>{
let[l]=r.files??[],d=l&&await p(()=>T(`/api/p/${n}/files`,l,{as:"logo"}));d&&await a(e.names,d.name)}});return r}let s=e.kind==="colour"?"color":"text",o=i("inp\
ut",{type:s,value:e.value,onchange:()=>a(e.names,o.value.trim()||null)});return o}function Te(e){let a=e.contentWindow?.map_hubmap?.getBounds();return a?[a.getWest(),
a.getSouth(),a.getEast(),a.getNorth()].map(o=>o.toFixed(3)).join(","):null}var ne=32,xe=31,Se=63;function Me(e,n){let a=10**n,s=[],o=0,r=0,l=0,d=()=>{let c=0,h=0,E=ne;for(;E>=ne;)E=e.charCodeAt(o++)-Se,c|=(E&xe)<<h,h+=5;return c&1?~(c>>
1):c>>1};for(;o<e.length;)r+=d(),l+=d(),s.push([r/a,l/a]);return s}var ae=new Map,D=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function $e(e,n){
let a=ae.get(n)??f(`/api/p/${n}/ground`);ae.set(n,a);let s=await a,o=L.canvas({padding:.3}),r=d=>d.map(c=>Me(c,s.precision)),l=(d,c,h)=>L.polygon(r(d),{renderer:o,
interactive:!1,color:D(h),weight:.7,fillColor:D(c),fillOpacity:1,smoothFactor:1.2}).addTo(e);l(s.neighbours,"--abroad","--coast-abroad"),l(s.idn,"--land","--coa\
st"),l(s.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let h=s.borders.filter(([$])=>$===d).map(([,$])=>$),E={renderer:o,interactive:!1,weight:c,
color:D("--border-line"),smoothFactor:1.2};L.polyline(r(h),E).addTo(e)}return s.bounds}function ie(e,n,a){let s=L.map(e,{attributionControl:!1,zoomControl:!1,zoomSnap:.5});
L.control.zoom({zoomInTitle:t("Zoom in"),zoomOutTitle:t("Zoom out")}).addTo(s),e.setAttribute("aria-label",n),e.setAttribute("role","application"),s.setView([-2.5,
118],4);let o=!1;return s.once("movestart",()=>{o=!0}),$e(s,a).then(r=>{if(!r||o)return;let[l,d,c,h]=r;s.fitBounds(L.latLngBounds([d,l],[h,c]).pad(.2),{animate:!1})}),
s}var se="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Pe=9,Re=()=>({unmatched:t("not found"),review:t("in doubt")}),Ce=()=>({accept:t("accepted"),correct:t("another place chosen"),
pin:t("pinned"),reject:t("not on the map")});async function oe(e,n){let a=await f(`/api/p/${n}/places`);new O(e,n,a).draw()}var O=class{constructor(n,a,s){this.
room=n;this.key=a;this.found=s}room;key;found;at=0;map=null;marks=[];own=null;list=i("ol",{class:"rows","aria-label":t("Rows in doubt")});sheet=i("section",{class:"\
sheet","aria-live":"polite"});count=i("p",{class:"lead",role:"status"});ground=i("div",{class:"ground"});back=u(t("Undo"),()=>this.undo());reason=i("input",{type:"\
text",maxlength:200});draw(){let n=y(t("Next: look"),this.key,"tampilan","main");m(this.room,i("h1",{},t("Places")),this.count,i("p",{class:"row"},n,this.back),
this.found.rows.length>0&&i("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=ie(this.ground,t("Map o\
f the places that this row may mean"),this.key),this.map.on("click",a=>this.pin(a.latlng.lat,a.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:n,
all:a,placed:s,undo:o}=this.found;this.back.hidden=!o;let r={open:k(n),all:k(a),placed:k(s)};this.count.textContent=n?t("{open} rows are in doubt; {placed} of {\
all} places are on the map.",r):t("Nothing is left to settle; {placed} of {all} places are on the map.",r)}drawList(){m(this.list,...this.found.rows.map((n,a)=>this.
line(n,a)))}line(n,a){return i("li",{},i("button",{type:"button","aria-current":a===this.at?"true":null,onclick:()=>this.choose(a)},i("b",{},n.name),i("small",{},
n.decision?`✓ ${Ce()[n.decision]}`:Re()[n.status]??n.status)))}choose(n){let a=s=>this.list.children[s]?.firstElementChild;a(this.at)?.removeAttribute("aria-c\
urrent"),this.at=n,a(n)?.setAttribute("aria-current","true"),a(n)?.scrollIntoView({block:"nearest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.
rows[this.at]}drawSheet(){let n=this.row;if(!n)return;let a=c=>c.status==="review"||!!c.candidates[0]?.code,s=this.found.rows.filter(c=>c.sort===n.sort&&!c.decision&&
a(c)),o=i("input",{inputmode:"decimal",size:9,id:"lat",value:n.lat?.toFixed(5)??""}),r=i("input",{inputmode:"decimal",size:9,id:"lon",value:n.lon?.toFixed(5)??""}),
l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({decision:"pin",lat:l(o),lon:l(r),note:t("pinned by hand")});m(this.sheet,i("h2",{},n.name),i("p",
{},t("Written: {text}",{text:[n.place,n.within].filter(Boolean).join(", ")}),i("small",{},` (${n.file}, ${t("row {n}",{n:n.row})})`)),i("details",{},i("summary",
{},t("The whole row")),i("dl",{},...n.cells.flatMap(([c,h])=>[i("dt",{},c),i("dd",{},h)]))),i("h3",{},t("Which place is meant?")),this.candidates(n.candidates,t(
"chosen out of {n}",{n:n.candidates.length})),s.length>1&&u(t("Accept the first for all {n} like this",{n:s.length}),()=>this.acceptAll(s)),i("details",{},i("su\
mmary",{},t("Another place")),this.searchForm()),i("details",{id:"pin"},i("summary",{},t("A point of your own")),i("p",{},i("small",{},t("Click the map, drag th\
e mark, or write degrees."))),i("p",{class:"row"},i("label",{},`${t("Latitude")} `,o),i("label",{},`${t("Longitude")} `,r),u(t("Use this point"),d))),i("p",{},i(
"label",{},`${t("Reason (kept with the decision)")} `,this.reason)),u(t("Leave it off the map"),()=>this.decide({decision:"reject",note:t("not on the map")})))}candidates(n,a){
if(!n.length)return i("p",{},t("No place of this name is known."));let s=(o,r)=>{let l=r===0&&o.code!==null&&this.row?.candidates[0]===o&&this.row.status==="rev\
iew",d=o.code?{decision:"correct",code:o.code,note:a}:{decision:"pin",lat:o.lat,lon:o.lon,note:`${o.name}, ${a}`},c=()=>this.decide(l?{decision:"accept",note:a}:
d);return i("li",{},u(`${se[r]??"·"}  ${o.name}`,c,"candidate"))};return i("ul",{class:"plain"},...n.map(s))}searchForm(){let n=i("input",{type:"search","aria-\
label":t("Name of a place")}),a=i("div",{"aria-live":"polite"}),s=async()=>{let r=await p(()=>f(`/api/p/${this.key}/search`,{q:n.value}));r&&m(a,this.candidates(
r,t("found by “{text}”",{text:n.value})))},o=r=>r.key==="Enter"&&void s();return n.addEventListener("keydown",o),i("div",{},i("p",{class:"row"},n,u(t("Searc\
h"),s)),a)}drawMarks(){let{map:n,row:a}=this;if(!(!n||!a)){for(let s of this.marks)s.remove();if(this.own?.remove(),this.marks=a.candidates.map((s,o)=>{let r=L.
divIcon({className:"letter",html:i("span",{},se[o]??"·"),iconSize:[26,26]}),l=L.marker([s.lat,s.lon],{icon:r,title:s.name,alt:s.name,draggable:o===0,keyboard:!1});
return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),l.addTo(n)}),n.invalidateSize(),a.candidates.length){let s=a.candidates.map(o=>[o.lat,
o.lon]);n.fitBounds(L.latLngBounds(s).pad(.3),{maxZoom:Pe,animate:!1})}}}pin(n,a,s){let{map:o}=this;if(o){for(let[r,l]of[["lat",n],["lon",a]]){let d=document.getElementById(
r);d&&(d.value=l.toFixed(5))}if(document.getElementById("pin")?.setAttribute("open",""),!s){this.own?.remove();let r=L.divIcon({className:"letter own",html:i("s\
pan",{},"●"),iconSize:[26,26]}),l=L.marker([n,a],{icon:r,draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),this.own=
l.addTo(o)}}}async decide(n){let{row:a}=this;if(!a)return;let s=[n.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:a.table,key:a.
id,...n,note:s}],[a],n.decision)}async acceptAll(n){let a=t("the first accepted for all like it"),s=n.map(o=>o.status==="review"?{table:o.table,key:o.id,decision:"\
accept",note:a}:{table:o.table,key:o.id,decision:"correct",code:o.candidates[0]?.code??"",note:a});await this.write(s,n,"accept")}async write(n,a,s){if(!await p(
()=>b(`/api/p/${this.key}/places`,{decisions:n})))return;this.found.undo+=1;for(let l of a){l.decision||(this.found.open-=1),l.decision=s;let d=this.found.rows.
indexOf(l);this.list.children[d]?.replaceWith(this.line(l,d))}this.reason.value="",this.tellCount(),g(t("Saved in places.csv."));let r=this.found.rows.findIndex(
l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let n=await p(()=>b(`/api/p/${this.
key}/places/undo`));n&&(this.found=n,this.at=0,this.draw(),g(t("The last decision was taken back.")))}};var He=()=>({id:t("identifier of the hub"),name:t("name of the hub"),place:t("place"),within:t("regency or region of the place"),village:t("village"),district:t(
"district"),regency:t("regency or city"),province:t("province"),country:t("country"),address:t("address"),region_code:t("code of the region"),point:t("latitude \
and longitude"),lat:t("latitude"),lon:t("longitude"),year:t("year"),list:t("list that the hub is on"),products:t("products"),note:t("note"),source:t("source"),scope:t(
"scope of the figure"),covers:t("what the figure covers"),quality:t("quality of the figure"),measure:t("figure: amount"),amount:t("figure: amount"),rate:t("figu\
re: rate"),category:t("category"),text:t("text"),link:t("link"),date:t("date"),identifier:t("identifier"),code:t("code"),contact:t("contact (kept out of the map\
)"),coordinate:t("coordinate"),ignore:t("leave it out")}),Fe=e=>He()[e]??e.replaceAll("_"," ");function Ae(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function re(e,n){let a=await f(`/api/p/${n}/reading`,{language:w()});_(e,n,a)}function _(e,n,a){let s=async(l,d)=>{
let c={language:w(),header:l.header,...d},h=await p(()=>b(`/api/p/${n}/columns`,c));h&&(_(e,n,h),g(t("Saved: “{header}”.",{header:l.header})),document.getElementById(
le(l))?.focus())},o=async()=>{let l=await p(()=>b(`/api/p/${n}/columns`,{language:w(),found:!0}));l&&(_(e,n,l),g(t("Every column is read as it was found.")))},r=a.
problems.filter(l=>l.severity!=="note").length;m(e,i("h1",{},t("This is how I read it")),i("p",{class:"lead"},t("{hubs} places, {figures} figures.",{hubs:k(a.hubs),
figures:k(a.figures)})),i("p",{},r?t("{n} kinds of thing to look at below.",{n:r}):t("Nothing is wrong.")),i("p",{},y(t("Next: places"),n,"tempat","main")),i("h\
2",{},t("Columns")),a.said&&i("p",{},u(t("Read all as found"),o)),i("div",{class:"cards"},...a.columns.map(l=>Ie(l,a,s))),a.ledger.length>0&&i("h2",{},t("Every \
line of the file")),a.ledger.length>0&&Be(a.ledger),i("h2",{},t("What to look at")),...a.problems.map(Ne))}var le=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function Ie(e,n,a){
let s=Ae(e),o=[...new Set([...n.roles,...n.kinds,"ignore",s])],r=i("select",{id:le(e),onchange:()=>a(e,{role:r.value})},...o.map(h=>i("option",{value:h,selected:h===
s},Fe(h)))),l=i("input",{value:e.unit,size:10,onchange:()=>a(e,{unit:l.value})}),d=i("input",{type:"checkbox",checked:e.published,onchange:()=>a(e,{publish:d.checked})}),
c={header:t("told by its name"),values:t("told by its values"),setting:t("as you said")}[e.by]??"";return i("div",{class:"card"},i("h3",{},e.header),i("p",{class:"\
samples"},e.samples.join(" · ")||"–"),i("label",{},`${t("Taken for")} `,r),e.kind==="measure"&&i("label",{},`${t("Unit")} `,l),e.said&&u(t("As found"),()=>a(
e,{found:!0}),"quiet"),e.kind==="contact"&&i("label",{},d,` ${t("show it on the map all the same")}`),i("small",{},[c,t("{share} % filled",{share:Math.round(e.share*
100)}),e.sheet??""].filter(Boolean).join(", ")))}function Be(e){let a=[["lines",t("lines")],["header",t("headers")],["hubs",t("hubs")],["years",t("further years")],
["rows",t("rows of other tables")],["merged",t("merged")],["totals",t("totals")],["notes",t("notes")],["left_out",t("left out")],["unexplained",t("unexplained")]].
filter(([s])=>s==="unexplained"||e.some(o=>Number(o[s])>0));return i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t("Every line of the file")},
i("table",{},i("thead",{},i("tr",{},i("th",{},t("File")),...a.map(([,s])=>i("th",{scope:"col"},s)))),i("tbody",{},...e.map(s=>i("tr",{},i("th",{scope:"row"},[s.
file,s.sheet].filter(Boolean).join(", ")),...a.map(([o])=>i("td",{},k(Number(s[o]??0)))))))))}function Ne(e){let n={error:t("error"),warning:t("doubt"),note:t("\
note")}[e.severity],a=e.rows.length>0&&t("Rows: {rows}",{rows:e.rows.join(", ")});return i("details",{class:e.severity,open:e.severity==="error"},i("summary",{},
i("b",{},n),e.count>1?` (${k(e.count)}) `:" ",e.message),e.where&&i("p",{},i("small",{},e.where)),e.remedy&&i("p",{},`→ ${e.remedy}`),a&&i("p",{},i("small",{},
a)))}var je="sheets",ce=()=>({map:t("Map: one file that works without internet"),png:t("Picture (PNG)"),docx:t("Word document"),pptx:t("Slides (PowerPoint)"),pdf:t("\
PDF document"),xlsx:t("Excel workbook"),sheets:t("A sheet for each place (PDF and Word, in one zip)"),gpkg:t("GeoPackage for GIS programs")});async function de(e,n){
let a=await f(`/api/p/${n}/results`,{language:w()});ue(e,n,a)}function ue(e,n,a){let s=async c=>{for(let E of c)if(g(t("Making: {what} …",{what:ce()[E]??E})),
!await p(()=>b(`/api/p/${n}/make`,{kind:E,language:w()})))return;let h=await p(()=>f(`/api/p/${n}/results`,{language:w()}));h&&ue(e,n,h),g(t("Done."))},o=async()=>{
await p(()=>b(`/api/p/${n}/folder`))&&g(t("The folder is open in a window of its own."))},r=i("input",{readonly:!0,value:a.folder,"aria-label":t("Folder")}),l=i(
"textarea",{readonly:!0,rows:5,"aria-label":t("Code for another web page")},a.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>g(
t("Copied.")),()=>g(t("Press Ctrl+C to copy.")))};m(e,i("h1",{},t("Take away")),i("p",{},u(t("Make all"),()=>s(a.kinds.filter(c=>c!==je)),"main")),i("ul",{class:"\
plain kinds"},...a.kinds.map(c=>i("li",{},u(ce()[c]??c,()=>s([c]))))),a.files.length>0&&i("h2",{},t("Files")),i("ul",{class:"plain"},...a.files.map(c=>We(n,c))),
a.files.length>0&&i("p",{},i("a",{class:"main",href:`${v}/p/${n}/zip/hubmap.zip`,download:`${n}.zip`},t("All in one zip"))),i("h2",{},t("Where the files lie")),
i("p",{class:"row"},r,u(t("Copy"),()=>d(r)),a.opens&&u(t("Open the folder"),o)),a.embed!==""&&i("h2",{},t("In another web page")),a.embed!==""&&l,a.embed!==""&&
i("p",{},u(t("Copy"),()=>d(l))))}function We(e,n){let a=`${v}/p/${e}/output/${encodeURIComponent(n.name)}`,s=`${k(Math.ceil(n.bytes/1e3))} kB`;return i("li",{},
i("a",{href:a,download:n.name},n.name)," ",i("small",{},s))}var ze=document.getElementById("studio"),pe=!1,M=null,K=()=>({berkas:t("Files"),baca:t("How I read it"),tempat:t("Places"),tampilan:t("Look"),bawa:t("Take away")}),
De={berkas:Y,baca:re,tempat:oe,tampilan:(e,n)=>te(e,n,pe),bawa:de};function Oe(e,n){let a=K(),s=(o,r)=>{let l=y(`${r+1}  ${a[o]}`,e,o);return o===n&&l.setAttribute(
"aria-current","step"),i("li",{},l)};return i("nav",{"aria-label":t("Steps")},i("ol",{},...C.map(s)))}function _e(){let e=w()==="id"?"en":"id",a=u(e==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await p(()=>N(e,!0)),await q()},"quiet");return a.lang=e,a}async function q(){let{key:e,step:n}=H(),a=i("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},i("p",{},t("One moment …"))),s=i("header",{},y("hubmap",null,"berkas","brand"),e&&Oe(e,n),_e());m(ze,s,U(),a),document.title=e?`${K()[n]}\
 – hubmap`:"hubmap studio",g(""),document.body.className=e?n:"awal";try{await(e?De[n](a,e):Z(a))}catch(o){m(a,i("h1",{},K()[n]),i("p",{},y(t("Back to the file\
s"),e,"berkas"))),I(o)}a.removeAttribute("aria-busy"),a.focus({preventScroll:!0}),Ke(e)}function Ke(e){let n=`${v}/events${e?`?project=${e}`:""}`;M?.url.endsWith(
n)||(M?.close(),M=new EventSource(n),M.addEventListener("message",ee))}function qe(){addEventListener("dragover",e=>e.preventDefault()),addEventListener("drop",
async e=>{if(e.preventDefault(),!e.dataTransfer)return;let n=await S(e.dataTransfer),{key:a}=H(),s=i("div",{});if(!a)return void p(()=>W(n));document.getElementById(
"room")?.prepend(s),await p(()=>z(a,n[0],s))})}async function Ge(){let e=await f("/api/start");pe=e.watch,await N(e.language??(navigator.language.startsWith("id")?
"id":"en")),addEventListener("popstate",()=>{q()}),qe(),await q()}Ge();})();
