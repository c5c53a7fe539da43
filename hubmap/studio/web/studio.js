/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var v=`/${location.pathname.split("/")[1]}`,P=class extends Error{};async function R(e){let n=await e.json().catch(()=>({error:e.statusText}));if(!e.ok)throw new P(
n.error??e.statusText);return n}async function h(e,n={}){let i=new URLSearchParams(n).toString();return R(await fetch(`${v}${e}${i&&`?${i}`}`))}async function b(e,n={}){
let i={"content-type":"application/json"};return R(await fetch(`${v}${e}`,{method:"POST",headers:i,body:JSON.stringify(n)}))}async function E(e,n,i={}){let s=new URLSearchParams(
{name:n.name,...i});return R(await fetch(`${v}${e}?${s}`,{method:"POST",body:n}))}function a(e,n={},...i){let s=document.createElement(e);for(let[o,l]of Object.entries(n))typeof l=="function"?s.addEventListener(o.slice(2),l):l===!0?s.setAttribute(
o,""):l!==!1&&l!==null&&l!==void 0&&s.setAttribute(o,String(l));return s.append(...i.filter(o=>!!o||o==="")),s}function m(e,...n){e.replaceChildren(...n.filter(
i=>!!i))}function u(e,n,i=""){let s=a("button",{type:"button",class:i||null},e);return s.addEventListener("click",async()=>{s.disabled=!0;try{await n()}finally{
s.disabled=!1}}),s}function ue(e){let n=e.createReader(),i=[];return new Promise((s,o)=>{let l=()=>n.readEntries(r=>{i.push(...r),r.length?l():s(i)},o);l()})}var pe=e=>new Promise(
(n,i)=>e.file(n,i));async function S(e){let n=[...e.items].map(s=>s.webkitGetAsEntry?.()??null);if(!n.some(s=>s?.isDirectory))return[...e.files];let i=[];for(let s of n){
let o=s?.isDirectory?await ue(s):[s];for(let l of o)l?.isFile&&i.push(await pe(l))}return i.filter(s=>!s.name.startsWith("."))}var C=["berkas","baca","tempat","tampilan","bawa"];function H(){let[,,,e,n]=location.pathname.split("/"),i=C.find(s=>s===n);return e&&i?{key:e,step:i}:{key:null,
step:"berkas"}}var U=(e,n)=>e?`${v}/p/${e}/${n}`:`${v}/`;function T(e,n){history.pushState(null,"",U(e,n)),dispatchEvent(new PopStateEvent("popstate"))}function y(e,n,i,s=""){
let o=l=>{l.ctrlKey||l.metaKey||l.shiftKey||l.button||(l.preventDefault(),T(n,i))};return a("a",{href:U(n,i),class:s||null,onclick:o},e)}var F=a("p",{role:"stat\
us",id:"note",class:"note"}),A=a("p",{role:"alert",id:"alarm",class:"alarm"}),V=()=>a("div",{class:"lines"},A,F);function g(e){F.textContent=e,A.textContent=""}
function I(e){A.textContent=e instanceof Error?e.message:String(e),F.textContent=""}async function p(e){try{return await e()}catch(n){I(n);return}}var G={},B="id",f=()=>B;function t(e,n={}){return(G[e]??e).replace(/\{(\w+)\}/g,(s,o)=>String(n[o]??s))}async function N(e,n=!1){G=await h(`/words/${e}.json`),B=
e,document.documentElement.lang=e,n&&await b("/api/language",{language:e})}var k=e=>e.toLocaleString(B==="id"?"id-ID":"en-GB");async function D(e){let[n,...i]=e;if(!n)return;g(t("Reading {name} …",{name:n.name}));let{key:s}=await E("/api/projects",n);for(let o of i)await E(`/api/p/${s}\
/files`,o);T(s,"baca")}function j(e,n,i){let s=a("input",{type:"file",multiple:!0,class:"out","aria-label":e,tabindex:"-1"});s.addEventListener("change",()=>p(()=>i(
[...s.files??[]])));let o=a("div",{class:"dropzone"},u(e,()=>s.click(),"main"),a("p",{},n),s);return o.addEventListener("dragover",l=>{l.preventDefault(),o.classList.
add("over")}),o.addEventListener("dragleave",()=>o.classList.remove("over")),o.addEventListener("drop",async l=>{l.preventDefault(),l.stopPropagation(),o.classList.
remove("over");let r=l.dataTransfer;r&&await p(async()=>i(await S(r)))}),o}async function Z(e){let n=await h("/api/start"),i=async()=>{let s=await p(()=>b("/api\
/example"));s&&T(s.key,"baca")};m(e,a("h1",{},t("Make a map of your list")),a("p",{},t("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),j(t("Choose files"),t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),D),a("p",{},u(t("Try an example"),i)),n.
projects.length>0&&a("h2",{},t("Recent projects")),a("ul",{class:"plain"},...n.projects.map(s=>a("li",{},y(s.name,s.key,"baca")," ",a("small",{},s.path)))),a("p",
{},a("small",{},t("Nothing leaves this computer. New projects are kept in {home}.",{home:n.home}))))}async function J(e,n){let i=await h(`/api/p/${n}/reading`,{
language:f()}),s=a("div",{"aria-live":"polite"}),o=async r=>{for(let c of r)await E(`/api/p/${n}/files`,c);T(n,"baca")},l=async()=>{let r=await p(()=>b(`/api/p/${n}\
/update/undo`));r&&g(t("Put back: {files}.",{files:r.files.join(", ")}))};m(e,a("h1",{},t("Files")),a("ul",{},...i.files.map(r=>a("li",{},r))),a("h2",{},t("A ne\
wer list of the same hubs")),a("p",{},t("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),j(t("Ch\
oose the newer list"),t("or drop it here"),r=>z(n,r[0],s)),s,a("p",{},u(t("Take the last update back"),l)),a("h2",{},t("Another table beside these")),j(t("Add f\
iles"),t("such as sources or planned centres"),o))}async function z(e,n,i){if(!n)return;g(t("Reading {name} …",{name:n.name}));let s=await E(`/api/p/${e}/upda\
te`,n,{language:f()});g("");let o={},l=async()=>{let r=await p(()=>b(`/api/p/${e}/update/apply`,{language:f(),settled:o}));r&&m(i,a("h3",{},t("Taken in")),...r.
lines.map(c=>a("p",{},c)))};m(i,a("h3",{},t("What would change")),...s.lines.map(r=>a("p",{},r)),...s.doubts.map(r=>me(r,o)),a("p",{},u(t("Take it in"),l,"main")))}
function me(e,n){let i=(s,o,l=!1)=>{let r=()=>{o===void 0?delete n[e.new]:n[e.new]=o};return a("label",{},a("input",{type:"radio",name:e.new,checked:l,onchange:r}),
s)};return a("fieldset",{},a("legend",{},t("Is “{new}” the same as “{old}”?",{new:e.new_name,old:e.old_name})),i(t("The same hub"),e.old),i(t("Another h\
ub"),null),i(t("Not sure: keep them apart"),void 0,!0))}var Y=null,ge=0,Q=()=>Y?.(),he=()=>({"title.id":t("Title (Indonesian)"),"title.en":t("Title (English)"),"page.title.id":t("Title (Indonesian)"),"page.title.en":t(
"Title (English)"),"page.finding.id":t("What the map shows, in a sentence (Indonesian)"),"page.finding.en":t("What the map shows, in a sentence (English)"),"pag\
e.measure":t("Size of the circles"),"page.colour_by":t("Colour of the circles"),"page.accent":t("Accent colour"),"page.logo":t("Logo"),"page.view":t("First view"),
"page.language":t("Language of the page")}),fe=()=>({hubs:t("Hubs"),unfigured:t("Hubs without a figure"),operating:t("Centres in operation"),service:t("Services\
, schools, estates"),areas:t("Areas"),precision:t("Accuracy of the locations"),borders:t("Boundaries (approximate)"),names:t("Place names")});async function X(e,n,i){
let s=a("iframe",{src:`${v}/p/${n}/view/map.html`,title:t("The map as it is now")});if(Y=()=>s.contentWindow?.location.reload(),i){m(e,a("h1",{class:"out"},t("L\
ook")),a("div",{class:"live"},s));return}let o=await h(`/api/p/${n}/look`),l=async(r,c)=>{await p(()=>b(`/api/p/${n}/settings`,{changes:[{names:r,value:c}]}))&&
(g(t("Saved in hubmap.toml.")),s.src=`${v}/p/${n}/view/map.html?${++ge}`)};m(e,a("h1",{},t("Look")),a("p",{},y(t("Next: take away"),n,"bawa","main")),a("div",{class:"\
look"},a("div",{class:"fields"},...o.fields.map(r=>we(r,n,s,l)),be(o.layers,l)),s))}function be(e,n){let i=o=>{if(!o.role)return fe()[o.key]??o.key;let l=o.role[f()];
return o.key.startsWith("planned_")?t("Planned: {role}",{role:l}):l},s=o=>{let l=a("input",{type:"checkbox",checked:o.shown,onchange:()=>n(["page","layers",o.key],
l.checked===o.usual?null:l.checked)});return a("label",{class:"box"},l,i(o))};return a("fieldset",{},a("legend",{},t("What the map shows at first")),...e.map(s))}
function we(e,n,i,s){let o=he()[e.names.join(".")]??e.names.join(" ");if(e.kind==="view")return a("p",{},u(t("Use this view as the first one"),()=>s(e.names,ye(
i))));let l=ve(e,n,s);return a("label",{},o,l)}function ve(e,n,i){if(e.kind==="choice"){let l=a("select",{onchange:()=>i(e.names,l.value||null)},...(e.choices??
[]).map(r=>a("option",{value:r.value,selected:r.value===e.value},r.label[f()])));return l}if(e.kind==="logo"){let l=a("input",{type:"file",accept:"image/*",onchange:async()=>{
let[r]=l.files??[],c=r&&await p(()=>E(`/api/p/${n}/files`,r,{as:"logo"}));c&&await i(e.names,c.name)}});return l}let s=e.kind==="colour"?"color":"text",o=a("inp\
ut",{type:s,value:e.value,onchange:()=>i(e.names,o.value.trim()||null)});return o}function ye(e){let i=e.contentWindow?.map_hubmap?.getBounds();return i?[i.getWest(),
i.getSouth(),i.getEast(),i.getNorth()].map(o=>o.toFixed(3)).join(","):null}var ee=32,ke=31,Le=63;function Ee(e,n){let i=10**n,s=[],o=0,l=0,r=0,c=()=>{let d=0,w=0,x=ee;for(;x>=ee;)x=e.charCodeAt(o++)-Le,d|=(x&ke)<<w,w+=5;return d&1?~(d>>
1):d>>1};for(;o<e.length;)l+=c(),r+=c(),s.push([l/i,r/i]);return s}var te=new Map,W=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();async function xe(e,n){
let i=te.get(n)??h(`/api/p/${n}/ground`);te.set(n,i);let s=await i,o=L.canvas({padding:.3}),l=c=>c.map(d=>Ee(d,s.precision)),r=(c,d,w)=>L.polygon(l(c),{renderer:o,
interactive:!1,color:W(w),weight:.7,fillColor:W(d),fillOpacity:1,smoothFactor:1.2}).addTo(e);r(s.neighbours,"--abroad","--coast-abroad"),r(s.idn,"--land","--coa\
st"),r(s.lakes,"--sea","--coast");for(let[c,d]of[["P",1],["C",1.4],["R",.6]]){let w=s.borders.filter(([M])=>M===c).map(([,M])=>M),x={renderer:o,interactive:!1,weight:d,
color:W("--border-line"),smoothFactor:1.2};L.polyline(l(w),x).addTo(e)}return s.bounds}function ne(e,n,i){let s=L.map(e,{attributionControl:!1,zoomControl:!1,zoomSnap:.5});
L.control.zoom({zoomInTitle:t("Zoom in"),zoomOutTitle:t("Zoom out")}).addTo(s),e.setAttribute("aria-label",n),e.setAttribute("role","application"),s.setView([-2.5,
118],4);let o=!1;return s.once("movestart",()=>{o=!0}),xe(s,i).then(l=>{if(!l||o)return;let[r,c,d,w]=l;s.fitBounds(L.latLngBounds([c,r],[w,d]).pad(.2),{animate:!1})}),
s}var ie="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Te=9,Se=()=>({unmatched:t("not found"),review:t("in doubt")}),$e=()=>({accept:t("accepted"),correct:t("another place chosen"),
pin:t("pinned"),reject:t("not on the map")});async function ae(e,n){let i=await h(`/api/p/${n}/places`);new O(e,n,i).draw()}var O=class{constructor(n,i,s){this.
room=n;this.key=i;this.found=s}room;key;found;at=0;map=null;marks=[];own=null;list=a("ol",{class:"rows","aria-label":t("Rows in doubt")});sheet=a("section",{class:"\
sheet","aria-live":"polite"});count=a("p",{class:"lead",role:"status"});ground=a("div",{class:"ground"});reason=a("input",{type:"text",maxlength:200});draw(){let n=y(
t("Next: look"),this.key,"tampilan","main");m(this.room,a("h1",{},t("Places")),this.count,a("p",{class:"row"},n,u(t("Undo"),()=>this.undo())),this.found.rows.length>
0&&a("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=ne(this.ground,t("Map of the places that this \
row may mean"),this.key),this.map.on("click",i=>this.pin(i.latlng.lat,i.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:n,all:i,placed:s}=this.
found,o={open:k(n),all:k(i),placed:k(s)};this.count.textContent=n?t("{open} rows are in doubt; {placed} of {all} places are on the map.",o):t("Nothing is left t\
o settle; {placed} of {all} places are on the map.",o)}drawList(){let n=(i,s)=>a("li",{},a("button",{type:"button","aria-current":s===this.at?"true":null,onclick:()=>this.
choose(s)},a("b",{},i.name),a("small",{},i.decision?`✓ ${$e()[i.decision]}`:Se()[i.status]??i.status)));m(this.list,...this.found.rows.map(n))}choose(n){let i=this.
list.querySelectorAll("button");i[this.at]?.removeAttribute("aria-current"),this.at=n,i[n]?.setAttribute("aria-current","true"),i[n]?.scrollIntoView({block:"nea\
rest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let n=this.row;if(!n)return;let i=d=>d.status==="review"||!!d.candidates[0]?.
code,s=this.found.rows.filter(d=>d.sort===n.sort&&!d.decision&&i(d)),o=a("input",{inputmode:"decimal",size:9,id:"lat",value:n.lat?.toFixed(5)??""}),l=a("input",
{inputmode:"decimal",size:9,id:"lon",value:n.lon?.toFixed(5)??""}),r=d=>Number(d.value.trim().replace(",",".")),c=()=>this.decide({decision:"pin",lat:r(o),lon:r(
l),note:t("pinned by hand")});m(this.sheet,a("h2",{},n.name),a("p",{},t("Written: {text}",{text:[n.place,n.within].filter(Boolean).join(", ")}),a("small",{},` (${n.
file}, ${t("row {n}",{n:n.row})})`)),a("h3",{},t("Which place is meant?")),this.candidates(n.candidates,t("chosen out of {n}",{n:n.candidates.length})),s.length>
1&&u(t("Accept the first for all {n} like this",{n:s.length}),()=>this.acceptAll(s)),a("details",{},a("summary",{},t("Another place")),this.searchForm()),a("det\
ails",{id:"pin"},a("summary",{},t("A point of your own")),a("p",{},a("small",{},t("Click the map, drag the mark, or write degrees."))),a("p",{class:"row"},a("la\
bel",{},`${t("Latitude")} `,o),a("label",{},`${t("Longitude")} `,l),u(t("Use this point"),c))),a("p",{},a("label",{},`${t("Reason (kept with the decision)")} `,
this.reason)),u(t("Leave it off the map"),()=>this.decide({decision:"reject",note:t("not on the map")})))}candidates(n,i){if(!n.length)return a("p",{},t("No pla\
ce of this name is known."));let s=(o,l)=>{let r=l===0&&o.code!==null&&this.row?.candidates[0]===o&&this.row.status==="review",c=o.code?{decision:"correct",code:o.
code,note:i}:{decision:"pin",lat:o.lat,lon:o.lon,note:`${o.name}, ${i}`},d=()=>this.decide(r?{decision:"accept",note:i}:c);return a("li",{},u(`${ie[l]??"·"}  ${o.
name}`,d,"candidate"))};return a("ul",{class:"plain"},...n.map(s))}searchForm(){let n=a("input",{type:"search","aria-label":t("Name of a place")}),i=a("div",{"a\
ria-live":"polite"}),s=async()=>{let l=await p(()=>h(`/api/p/${this.key}/search`,{q:n.value}));l&&m(i,this.candidates(l,t("found by “{text}”",{text:n.value})))},
o=l=>l.key==="Enter"&&void s();return n.addEventListener("keydown",o),a("div",{},a("p",{class:"row"},n,u(t("Search"),s)),i)}drawMarks(){let{map:n,row:i}=this;if(!(!n||
!i)){for(let s of this.marks)s.remove();if(this.own?.remove(),this.marks=i.candidates.map((s,o)=>{let l=L.divIcon({className:"letter",html:a("span",{},ie[o]??"·"),
iconSize:[26,26]}),r=L.marker([s.lat,s.lon],{icon:l,title:s.name,alt:s.name,draggable:o===0,keyboard:!1});return r.on("dragend",()=>this.pin(r.getLatLng().lat,r.
getLatLng().lng,r)),r.addTo(n)}),n.invalidateSize(),i.candidates.length){let s=i.candidates.map(o=>[o.lat,o.lon]);n.fitBounds(L.latLngBounds(s).pad(.3),{maxZoom:Te,
animate:!1})}}}pin(n,i,s){let{map:o}=this;if(o){for(let[l,r]of[["lat",n],["lon",i]]){let c=document.getElementById(l);c&&(c.value=r.toFixed(5))}if(document.getElementById(
"pin")?.setAttribute("open",""),!s){this.own?.remove();let l=L.divIcon({className:"letter own",html:a("span",{},"●"),iconSize:[26,26]}),r=L.marker([n,i],{icon:l,
draggable:!0,keyboard:!1});r.on("dragend",()=>this.pin(r.getLatLng().lat,r.getLatLng().lng,r)),this.own=r.addTo(o)}}}async decide(n){let{row:i}=this;if(!i)return;
let s=[n.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:i.table,key:i.id,...n,note:s}],[i],n.decision)}async acceptAll(n){let i=t(
"the first accepted for all like it"),s=n.map(o=>o.status==="review"?{table:o.table,key:o.id,decision:"accept",note:i}:{table:o.table,key:o.id,decision:"correct",
code:o.candidates[0]?.code??"",note:i});await this.write(s,n,"accept")}async write(n,i,s){if(!await p(()=>b(`/api/p/${this.key}/places`,{decisions:n})))return;for(let r of i)
r.decision||(this.found.open-=1),r.decision=s;this.reason.value="",this.tellCount(),g(t("Saved in places.csv.")),this.drawList();let l=this.found.rows.findIndex(
r=>!r.decision);this.choose(l<0?this.at:l),l>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let n=await p(()=>b(`/api/p/${this.
key}/places/undo`));n&&(this.found=n,this.at=0,this.draw(),g(t("The last decision was taken back.")))}};var Me=()=>({id:t("identifier of the hub"),name:t("name of the hub"),place:t("place"),within:t("regency or region of the place"),village:t("village"),district:t(
"district"),regency:t("regency or city"),province:t("province"),country:t("country"),address:t("address"),region_code:t("code of the region"),point:t("latitude \
and longitude"),lat:t("latitude"),lon:t("longitude"),year:t("year"),list:t("list that the hub is on"),products:t("products"),note:t("note"),source:t("source"),scope:t(
"scope of the figure"),covers:t("what the figure covers"),quality:t("quality of the figure"),measure:t("figure: amount"),amount:t("figure: amount"),rate:t("figu\
re: rate"),category:t("category"),text:t("text"),link:t("link"),date:t("date"),identifier:t("identifier"),code:t("code"),contact:t("contact (kept out of the map\
)"),coordinate:t("coordinate"),ignore:t("leave it out")}),Pe=e=>Me()[e]??e.replaceAll("_"," ");function Re(e){return e.role==="ignored"?"ignore":e.kind==="measu\
re"||e.role==="attribute"?e.kind:e.role}async function se(e,n){let i=await h(`/api/p/${n}/reading`,{language:f()});_(e,n,i)}function _(e,n,i){let s=async(r,c)=>{
let d={language:f(),header:r.header,...c},w=await p(()=>b(`/api/p/${n}/columns`,d));w&&(_(e,n,w),g(t("Saved: “{header}”.",{header:r.header})),document.getElementById(
oe(r))?.focus())},o=async()=>{let r=await p(()=>b(`/api/p/${n}/columns`,{language:f(),found:!0}));r&&(_(e,n,r),g(t("Every column is read as it was found.")))},l=i.
problems.filter(r=>r.severity!=="note").length;m(e,a("h1",{},t("This is how I read it")),a("p",{class:"lead"},t("{hubs} places, {figures} figures.",{hubs:k(i.hubs),
figures:k(i.figures)})),a("p",{},l?t("{n} kinds of thing to look at below.",{n:l}):t("Nothing is wrong.")),a("p",{},y(t("Next: places"),n,"tempat","main")),a("h\
2",{},t("Columns")),i.said&&a("p",{},u(t("Read all as found"),o)),a("div",{class:"cards"},...i.columns.map(r=>Ce(r,i,s))),i.ledger.length>0&&a("h2",{},t("Every \
line of the file")),i.ledger.length>0&&He(i.ledger),a("h2",{},t("What to look at")),...i.problems.map(Fe))}var oe=e=>`as-${e.file}-${e.sheet??""}-${e.header}`;function Ce(e,n,i){
let s=Re(e),o=[...new Set([...n.roles,...n.kinds,"ignore",s])],l=a("select",{id:oe(e),onchange:()=>i(e,{role:l.value})},...o.map(w=>a("option",{value:w,selected:w===
s},Pe(w)))),r=a("input",{value:e.unit,size:10,onchange:()=>i(e,{unit:r.value})}),c=a("input",{type:"checkbox",checked:e.published,onchange:()=>i(e,{publish:c.checked})}),
d={header:t("told by its name"),values:t("told by its values"),setting:t("as you said")}[e.by]??"";return a("div",{class:"card"},a("h3",{},e.header),a("p",{class:"\
samples"},e.samples.join(" · ")||"–"),a("label",{},`${t("Taken for")} `,l),e.kind==="measure"&&a("label",{},`${t("Unit")} `,r),e.said&&u(t("As found"),()=>i(
e,{found:!0}),"quiet"),e.kind==="contact"&&a("label",{},c,` ${t("show it on the map all the same")}`),a("small",{},[d,t("{share} % filled",{share:Math.round(e.share*
100)}),e.sheet??""].filter(Boolean).join(", ")))}function He(e){let i=[["lines",t("lines")],["header",t("headers")],["hubs",t("hubs")],["years",t("further years")],
["rows",t("rows of other tables")],["merged",t("merged")],["totals",t("totals")],["notes",t("notes")],["left_out",t("left out")],["unexplained",t("unexplained")]].
filter(([s])=>s==="unexplained"||e.some(o=>Number(o[s])>0));return a("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t("Every line of the file")},
a("table",{},a("thead",{},a("tr",{},a("th",{},t("File")),...i.map(([,s])=>a("th",{scope:"col"},s)))),a("tbody",{},...e.map(s=>a("tr",{},a("th",{scope:"row"},[s.
file,s.sheet].filter(Boolean).join(", ")),...i.map(([o])=>a("td",{},k(Number(s[o]??0)))))))))}function Fe(e){let n={error:t("error"),warning:t("doubt"),note:t("\
note")}[e.severity],i=e.rows.length>0&&t("Rows: {rows}",{rows:e.rows.join(", ")});return a("details",{class:e.severity,open:e.severity==="error"},a("summary",{},
a("b",{},n),e.count>1?` (${k(e.count)}) `:" ",e.message),e.where&&a("p",{},a("small",{},e.where)),e.remedy&&a("p",{},`→ ${e.remedy}`),i&&a("p",{},a("small",{},
i)))}var re=()=>({map:t("Map: one file that works without internet"),png:t("Picture (PNG)"),docx:t("Word document"),pptx:t("Slides (PowerPoint)"),pdf:t("PDF"),xlsx:t(
"Excel workbook"),gpkg:t("GeoPackage for GIS programs")});async function le(e,n){let i=await h(`/api/p/${n}/results`,{language:f()});ce(e,n,i)}function ce(e,n,i){
let s=async r=>{for(let d of r)if(g(t("Making: {what} …",{what:re()[d]??d})),!await p(()=>b(`/api/p/${n}/make`,{kind:d,language:f()})))return;let c=await p(()=>h(
`/api/p/${n}/results`,{language:f()}));c&&ce(e,n,c),g(t("Done."))},o=a("textarea",{readonly:!0,rows:5,"aria-label":t("Code for another web page")},i.embed),l=async()=>{
o.select(),await navigator.clipboard.writeText(o.value).then(()=>g(t("Copied.")),()=>g(t("Press Ctrl+C to copy.")))};m(e,a("h1",{},t("Take away")),a("p",{},u(t(
"Make all"),()=>s(i.kinds),"main")),a("ul",{class:"plain kinds"},...i.kinds.map(r=>a("li",{},u(re()[r]??r,()=>s([r]))))),i.files.length>0&&a("h2",{},t("Files")),
a("ul",{class:"plain"},...i.files.map(r=>Ae(n,r))),i.files.length>0&&a("p",{},a("a",{class:"main",href:`${v}/p/${n}/zip/hubmap.zip`,download:`${n}.zip`},t("All \
in one zip"))),a("p",{},t("They lie in {folder}",{folder:i.folder})),i.embed!==""&&a("h2",{},t("In another web page")),i.embed!==""&&o,i.embed!==""&&a("p",{},u(
t("Copy"),l)))}function Ae(e,n){let i=`${v}/p/${e}/output/${encodeURIComponent(n.name)}`,s=`${k(Math.ceil(n.bytes/1e3))} kB`;return a("li",{},a("a",{href:i,download:n.
name},n.name)," ",a("small",{},s))}var Ie=document.getElementById("studio"),de=!1,$=null,K=()=>({berkas:t("Files"),baca:t("How I read it"),tempat:t("Places"),tampilan:t("Look"),bawa:t("Take away")}),
Be={berkas:J,baca:se,tempat:ae,tampilan:(e,n)=>X(e,n,de),bawa:le};function Ne(e,n){let i=K(),s=(o,l)=>{let r=y(`${l+1}  ${i[o]}`,e,o);return o===n&&r.setAttribute(
"aria-current","step"),a("li",{},r)};return a("nav",{"aria-label":t("Steps")},a("ol",{},...C.map(s)))}function je(){let e=f()==="id"?"en":"id",i=u(e==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await p(()=>N(e,!0)),await q()},"quiet");return i.lang=e,i}async function q(){let{key:e,step:n}=H(),i=a("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},a("p",{},t("One moment …"))),s=a("header",{},y("hubmap",null,"berkas","brand"),e&&Ne(e,n),je());m(Ie,s,V(),i),document.title=e?`${K()[n]}\
 – hubmap`:"hubmap studio",g(""),document.body.className=e?n:"awal";try{await(e?Be[n](i,e):Z(i))}catch(o){m(i,a("h1",{},K()[n]),a("p",{},y(t("Back to the file\
s"),e,"berkas"))),I(o)}i.removeAttribute("aria-busy"),i.focus({preventScroll:!0}),De(e)}function De(e){let n=`${v}/events${e?`?project=${e}`:""}`;$?.url.endsWith(
n)||($?.close(),$=new EventSource(n),$.addEventListener("message",Q))}function ze(){addEventListener("dragover",e=>e.preventDefault()),addEventListener("drop",async e=>{
if(e.preventDefault(),!e.dataTransfer)return;let n=await S(e.dataTransfer),{key:i}=H(),s=a("div",{});if(!i)return void p(()=>D(n));document.getElementById("room")?.
prepend(s),await p(()=>z(i,n[0],s))})}async function We(){let e=await h("/api/start");de=e.watch,await N(e.language??(navigator.language.startsWith("id")?"id":"\
en")),addEventListener("popstate",()=>{q()}),ze(),await q()}We();})();
