/* hubmap (MIT), made by `make page` from hubmap/studio/web/src/main.ts */
"use strict";(()=>{var v=`/${location.pathname.split("/")[1]}`,P=class extends Error{};async function R(t){let n=await t.json().catch(()=>({error:t.statusText}));if(!t.ok)throw new P(
n.error??t.statusText);return n}async function h(t,n={}){let i=new URLSearchParams(n).toString();return R(await fetch(`${v}${t}${i&&`?${i}`}`))}async function b(t,n={}){
let i={"content-type":"application/json"};return R(await fetch(`${v}${t}`,{method:"POST",headers:i,body:JSON.stringify(n)}))}async function x(t,n,i={}){let o=new URLSearchParams(
{name:n.name,...i});return R(await fetch(`${v}${t}?${o}`,{method:"POST",body:n}))}function a(t,n={},...i){let o=document.createElement(t);for(let[s,r]of Object.entries(n))typeof r=="function"?o.addEventListener(s.slice(2),r):r===!0?o.setAttribute(
s,""):r!==!1&&r!==null&&r!==void 0&&o.setAttribute(s,String(r));return o.append(...i.filter(s=>!!s||s==="")),o}function g(t,...n){t.replaceChildren(...n.filter(
i=>!!i))}function u(t,n,i=""){let o=a("button",{type:"button",class:i||null},t);return o.addEventListener("click",async()=>{o.disabled=!0;try{await n()}finally{
o.disabled=!1}}),o}function ue(t){let n=t.createReader(),i=[];return new Promise((o,s)=>{let r=()=>n.readEntries(l=>{i.push(...l),l.length?r():o(i)},s);r()})}var pe=t=>new Promise(
(n,i)=>t.file(n,i));async function S(t){let n=[...t.items].map(o=>o.webkitGetAsEntry?.()??null);if(!n.some(o=>o?.isDirectory))return[...t.files];let i=[];for(let o of n){
let s=o?.isDirectory?await ue(o):[o];for(let r of s)r?.isFile&&i.push(await pe(r))}return i.filter(o=>!o.name.startsWith("."))}var C=["berkas","baca","tempat","tampilan","bawa"];function H(){let[,,,t,n]=location.pathname.split("/"),i=C.find(o=>o===n);return t&&i?{key:t,step:i}:{key:null,
step:"berkas"}}var U=(t,n)=>t?`${v}/p/${t}/${n}`:`${v}/`;function T(t,n){history.pushState(null,"",U(t,n)),dispatchEvent(new PopStateEvent("popstate"))}function y(t,n,i,o=""){
let s=r=>{r.ctrlKey||r.metaKey||r.shiftKey||r.button||(r.preventDefault(),T(n,i))};return a("a",{href:U(n,i),class:o||null,onclick:s},t)}var F=a("p",{role:"stat\
us",id:"note",class:"note"}),A=a("p",{role:"alert",id:"alarm",class:"alarm"}),V=()=>a("div",{class:"lines"},A,F);function m(t){F.textContent=t,A.textContent=""}
function I(t){A.textContent=t instanceof Error?t.message:String(t),F.textContent=""}async function p(t){try{return await t()}catch(n){I(n);return}}var G={},B="id",w=()=>B;function e(t,n={}){return(G[t]??t).replace(/\{(\w+)\}/g,(o,s)=>String(n[s]??o))}async function N(t,n=!1){G=await h(`/words/${t}.json`),B=
t,document.documentElement.lang=t,n&&await b("/api/language",{language:t})}var k=t=>t.toLocaleString(B==="id"?"id-ID":"en-GB");async function D(t){let[n,...i]=t;if(!n)return;m(e("Reading {name} …",{name:n.name}));let{key:o}=await x("/api/projects",n);for(let s of i)await x(`/api/p/${o}\
/files`,s);T(o,"baca")}function j(t,n,i){let o=a("input",{type:"file",multiple:!0,class:"out","aria-label":t,tabindex:"-1"});o.addEventListener("change",()=>p(()=>i(
[...o.files??[]])));let s=a("div",{class:"dropzone"},u(t,()=>o.click(),"main"),a("p",{},n),o);return s.addEventListener("dragover",r=>{r.preventDefault(),s.classList.
add("over")}),s.addEventListener("dragleave",()=>s.classList.remove("over")),s.addEventListener("drop",async r=>{r.preventDefault(),r.stopPropagation(),s.classList.
remove("over");let l=r.dataTransfer;l&&await p(async()=>i(await S(l)))}),s}async function Z(t){let n=await h("/api/start"),i=async()=>{let o=await p(()=>b("/api\
/example"));o&&T(o.key,"baca")};g(t,a("h1",{},e("Make a map of your list")),a("p",{},e("A list of places in Excel or CSV becomes one map file that works without\
 internet.")),j(e("Choose files"),e("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),D),a("p",{},u(e("Try an example"),i)),n.
projects.length>0&&a("h2",{},e("Recent projects")),a("ul",{class:"plain"},...n.projects.map(o=>a("li",{},y(o.name,o.key,"baca")," ",a("small",{},o.path)))),a("p",
{},a("small",{},e("Nothing leaves this computer. New projects are kept in {home}.",{home:n.home}))))}async function J(t,n){let i=await h(`/api/p/${n}/reading`,{
language:w()}),o=a("div",{"aria-live":"polite"}),s=async l=>{for(let d of l)await x(`/api/p/${n}/files`,d);T(n,"baca")},r=async()=>{let l=await p(()=>b(`/api/p/${n}\
/update/undo`));l&&m(e("Put back: {files}.",{files:l.files.join(", ")}))};g(t,a("h1",{},e("Files")),a("ul",{},...i.files.map(l=>a("li",{},l))),a("h2",{},e("A ne\
wer list of the same hubs")),a("p",{},e("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),j(e("Ch\
oose the newer list"),e("or drop it here"),l=>W(n,l[0],o)),o,a("p",{},u(e("Take the last update back"),r)),a("h2",{},e("Another table beside these")),j(e("Add f\
iles"),e("such as sources or planned centres"),s))}async function W(t,n,i){if(!n)return;m(e("Reading {name} …",{name:n.name}));let o=await x(`/api/p/${t}/upda\
te`,n,{language:w()});m("");let s={},r=async()=>{let l=await p(()=>b(`/api/p/${t}/update/apply`,{language:w(),settled:s}));l&&g(i,a("h3",{},e("Taken in")),...l.
lines.map(d=>a("p",{},d)))};g(i,a("h3",{},e("What would change")),...o.lines.map(l=>a("p",{},l)),...o.doubts.map(l=>me(l,s)),a("p",{},u(e("Take it in"),r,"main")))}
function me(t,n){let i=(o,s,r=!1)=>{let l=()=>{s===void 0?delete n[t.new]:n[t.new]=s};return a("label",{},a("input",{type:"radio",name:t.new,checked:r,onchange:l}),
o)};return a("fieldset",{},a("legend",{},e("Is “{new}” the same as “{old}”?",{new:t.new_name,old:t.old_name})),i(e("The same hub"),t.old),i(e("Another h\
ub"),null),i(e("Not sure: keep them apart"),void 0,!0))}var Y=null,ge=0,Q=()=>Y?.(),he=()=>({"title.id":e("Title (Indonesian)"),"title.en":e("Title (English)"),"page.title.id":e("Title (Indonesian)"),"page.title.en":e(
"Title (English)"),"page.finding.id":e("What the map shows, in a sentence (Indonesian)"),"page.finding.en":e("What the map shows, in a sentence (English)"),"pag\
e.measure":e("Size of the circles"),"page.colour_by":e("Colour of the circles"),"page.accent":e("Accent colour"),"page.logo":e("Logo"),"page.view":e("First view"),
"page.language":e("Language of the page")}),fe=()=>({hubs:e("Hubs"),unfigured:e("Hubs without a figure"),operating:e("Centres in operation"),service:e("Services\
, schools, estates"),areas:e("Areas"),precision:e("Accuracy of the locations"),borders:e("Boundaries (approximate)"),names:e("Place names")});async function X(t,n,i){
let o=a("iframe",{src:`${v}/p/${n}/view/map.html`,title:e("The map as it is now")});if(Y=()=>o.contentWindow?.location.reload(),i){g(t,a("h1",{class:"out"},e("L\
ook")),a("div",{class:"live"},o));return}let s=await h(`/api/p/${n}/look`),r=async(l,d)=>{await p(()=>b(`/api/p/${n}/settings`,{changes:[{names:l,value:d}]}))&&
(m(e("Saved in hubmap.toml.")),o.src=`${v}/p/${n}/view/map.html?${++ge}`)};g(t,a("h1",{},e("Look")),a("p",{},y(e("Next: take away"),n,"bawa","main")),a("div",{class:"\
look"},a("div",{class:"fields"},...s.fields.map(l=>we(l,n,o,r)),be(s.layers,r)),o))}function be(t,n){let i=s=>{if(!s.role)return fe()[s.key]??s.key;let r=s.role[w()];
return s.key.startsWith("planned_")?e("Planned: {role}",{role:r}):r},o=s=>{let r=a("input",{type:"checkbox",checked:s.shown,onchange:()=>n(["page","layers",s.key],
r.checked===s.usual?null:r.checked)});return a("label",{class:"box"},r,i(s))};return a("fieldset",{},a("legend",{},e("What the map shows at first")),...t.map(o))}
function we(t,n,i,o){let s=he()[t.names.join(".")]??t.names.join(" ");if(t.kind==="view")return a("p",{},u(e("Use this view as the first one"),()=>o(t.names,ye(
i))));let r=ve(t,n,o);return a("label",{},s,r)}function ve(t,n,i){if(t.kind==="choice"){let r=a("select",{onchange:()=>i(t.names,r.value||null)},...(t.choices??
[]).map(l=>a("option",{value:l.value,selected:l.value===t.value},l.label[w()])));return r}if(t.kind==="logo"){let r=a("input",{type:"file",accept:"image/*",onchange:async()=>{
let[l]=r.files??[],d=l&&await p(()=>x(`/api/p/${n}/files`,l,{as:"logo"}));d&&await i(t.names,d.name)}});return r}let o=t.kind==="colour"?"color":"text",s=a("inp\
ut",{type:o,value:t.value,onchange:()=>i(t.names,s.value.trim()||null)});return s}function ye(t){let i=t.contentWindow?.map_hubmap?.getBounds();return i?[i.getWest(),
i.getSouth(),i.getEast(),i.getNorth()].map(s=>s.toFixed(3)).join(","):null}var ee=32,ke=31,Le=63;function Ee(t,n){let i=10**n,o=[],s=0,r=0,l=0,d=()=>{let c=0,f=0,E=ee;for(;E>=ee;)E=t.charCodeAt(s++)-Le,c|=(E&ke)<<f,f+=5;return c&1?~(c>>
1):c>>1};for(;s<t.length;)r+=d(),l+=d(),o.push([r/i,l/i]);return o}var te=new Map,z=t=>getComputedStyle(document.documentElement).getPropertyValue(t).trim();async function xe(t,n){
let i=te.get(n)??h(`/api/p/${n}/ground`);te.set(n,i);let o=await i,s=L.canvas({padding:.3}),r=d=>d.map(c=>Ee(c,o.precision)),l=(d,c,f)=>L.polygon(r(d),{renderer:s,
interactive:!1,color:z(f),weight:.7,fillColor:z(c),fillOpacity:1,smoothFactor:1.2}).addTo(t);l(o.neighbours,"--abroad","--coast-abroad"),l(o.idn,"--land","--coa\
st"),l(o.lakes,"--sea","--coast");for(let[d,c]of[["P",1],["C",1.4],["R",.6]]){let f=o.borders.filter(([$])=>$===d).map(([,$])=>$),E={renderer:s,interactive:!1,weight:c,
color:z("--border-line"),smoothFactor:1.2};L.polyline(r(f),E).addTo(t)}return o.bounds}function ne(t,n,i){let o=L.map(t,{attributionControl:!1,zoomControl:!1,zoomSnap:.5});
L.control.zoom({zoomInTitle:e("Zoom in"),zoomOutTitle:e("Zoom out")}).addTo(o),t.setAttribute("aria-label",n),t.setAttribute("role","application"),o.setView([-2.5,
118],4);let s=!1;return o.once("movestart",()=>{s=!0}),xe(o,i).then(r=>{if(!r||s)return;let[l,d,c,f]=r;o.fitBounds(L.latLngBounds([d,l],[f,c]).pad(.2),{animate:!1})}),
o}var ie="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Te=9,Se=()=>({unmatched:e("not found"),review:e("in doubt")}),Me=()=>({accept:e("accepted"),correct:e("another place chosen"),
pin:e("pinned"),reject:e("not on the map")});async function ae(t,n){let i=await h(`/api/p/${n}/places`);new O(t,n,i).draw()}var O=class{constructor(n,i,o){this.
room=n;this.key=i;this.found=o}room;key;found;at=0;map=null;marks=[];own=null;list=a("ol",{class:"rows","aria-label":e("Rows in doubt")});sheet=a("section",{class:"\
sheet","aria-live":"polite"});count=a("p",{class:"lead",role:"status"});ground=a("div",{class:"ground"});reason=a("input",{type:"text",maxlength:200});draw(){let n=y(
e("Next: look"),this.key,"tampilan","main");g(this.room,a("h1",{},e("Places")),this.count,a("p",{class:"row"},n,u(e("Undo"),()=>this.undo())),this.found.rows.length>
0&&a("div",{class:"places"},this.list,this.sheet,this.ground)),this.tellCount(),this.found.rows.length&&(this.map=ne(this.ground,e("Map of the places that this \
row may mean"),this.key),this.map.on("click",i=>this.pin(i.latlng.lat,i.latlng.lng)),this.drawList(),this.choose(0))}tellCount(){let{open:n,all:i,placed:o}=this.
found,s={open:k(n),all:k(i),placed:k(o)};this.count.textContent=n?e("{open} rows are in doubt; {placed} of {all} places are on the map.",s):e("Nothing is left t\
o settle; {placed} of {all} places are on the map.",s)}drawList(){let n=(i,o)=>a("li",{},a("button",{type:"button","aria-current":o===this.at?"true":null,onclick:()=>this.
choose(o)},a("b",{},i.name),a("small",{},i.decision?`✓ ${Me()[i.decision]}`:Se()[i.status]??i.status)));g(this.list,...this.found.rows.map(n))}choose(n){let i=this.
list.querySelectorAll("button");i[this.at]?.removeAttribute("aria-current"),this.at=n,i[n]?.setAttribute("aria-current","true"),i[n]?.scrollIntoView({block:"nea\
rest"}),this.drawSheet(),this.drawMarks()}get row(){return this.found.rows[this.at]}drawSheet(){let n=this.row;if(!n)return;let i=c=>c.status==="review"||!!c.candidates[0]?.
code,o=this.found.rows.filter(c=>c.sort===n.sort&&!c.decision&&i(c)),s=a("input",{inputmode:"decimal",size:9,id:"lat",value:n.lat?.toFixed(5)??""}),r=a("input",
{inputmode:"decimal",size:9,id:"lon",value:n.lon?.toFixed(5)??""}),l=c=>Number(c.value.trim().replace(",",".")),d=()=>this.decide({decision:"pin",lat:l(s),lon:l(
r),note:e("pinned by hand")});g(this.sheet,a("h2",{},n.name),a("p",{},e("Written: {text}",{text:[n.place,n.within].filter(Boolean).join(", ")}),a("small",{},` (${n.
file}, ${e("row {n}",{n:n.row})})`)),a("h3",{},e("Which place is meant?")),this.candidates(n.candidates,e("chosen out of {n}",{n:n.candidates.length})),o.length>
1&&u(e("Accept the first for all {n} like this",{n:o.length}),()=>this.acceptAll(o)),a("details",{},a("summary",{},e("Another place")),this.searchForm()),a("det\
ails",{id:"pin"},a("summary",{},e("A point of your own")),a("p",{},a("small",{},e("Click the map, drag the mark, or write degrees."))),a("p",{class:"row"},a("la\
bel",{},`${e("Latitude")} `,s),a("label",{},`${e("Longitude")} `,r),u(e("Use this point"),d))),a("p",{},a("label",{},`${e("Reason (kept with the decision)")} `,
this.reason)),u(e("Leave it off the map"),()=>this.decide({decision:"reject",note:e("not on the map")})))}candidates(n,i){if(!n.length)return a("p",{},e("No pla\
ce of this name is known."));let o=(s,r)=>{let l=r===0&&s.code!==null&&this.row?.candidates[0]===s&&this.row.status==="review",d=s.code?{decision:"correct",code:s.
code,note:i}:{decision:"pin",lat:s.lat,lon:s.lon,note:`${s.name}, ${i}`},c=()=>this.decide(l?{decision:"accept",note:i}:d);return a("li",{},u(`${ie[r]??"·"}  ${s.
name}`,c,"candidate"))};return a("ul",{class:"plain"},...n.map(o))}searchForm(){let n=a("input",{type:"search","aria-label":e("Name of a place")}),i=a("div",{"a\
ria-live":"polite"}),o=async()=>{let r=await p(()=>h(`/api/p/${this.key}/search`,{q:n.value}));r&&g(i,this.candidates(r,e("found by “{text}”",{text:n.value})))},
s=r=>r.key==="Enter"&&void o();return n.addEventListener("keydown",s),a("div",{},a("p",{class:"row"},n,u(e("Search"),o)),i)}drawMarks(){let{map:n,row:i}=this;if(!(!n||
!i)){for(let o of this.marks)o.remove();if(this.own?.remove(),this.marks=i.candidates.map((o,s)=>{let r=L.divIcon({className:"letter",html:a("span",{},ie[s]??"·"),
iconSize:[26,26]}),l=L.marker([o.lat,o.lon],{icon:r,title:o.name,alt:o.name,draggable:s===0,keyboard:!1});return l.on("dragend",()=>this.pin(l.getLatLng().lat,l.
getLatLng().lng,l)),l.addTo(n)}),n.invalidateSize(),i.candidates.length){let o=i.candidates.map(s=>[s.lat,s.lon]);n.fitBounds(L.latLngBounds(o).pad(.3),{maxZoom:Te,
animate:!1})}}}pin(n,i,o){let{map:s}=this;if(s){for(let[r,l]of[["lat",n],["lon",i]]){let d=document.getElementById(r);d&&(d.value=l.toFixed(5))}if(document.getElementById(
"pin")?.setAttribute("open",""),!o){this.own?.remove();let r=L.divIcon({className:"letter own",html:a("span",{},"●"),iconSize:[26,26]}),l=L.marker([n,i],{icon:r,
draggable:!0,keyboard:!1});l.on("dragend",()=>this.pin(l.getLatLng().lat,l.getLatLng().lng,l)),this.own=l.addTo(s)}}}async decide(n){let{row:i}=this;if(!i)return;
let o=[n.note,this.reason.value.trim()].filter(Boolean).join(": ");await this.write([{table:i.table,key:i.id,...n,note:o}],[i],n.decision)}async acceptAll(n){let i=e(
"the first accepted for all like it"),o=n.map(s=>s.status==="review"?{table:s.table,key:s.id,decision:"accept",note:i}:{table:s.table,key:s.id,decision:"correct",
code:s.candidates[0]?.code??"",note:i});await this.write(o,n,"accept")}async write(n,i,o){if(!await p(()=>b(`/api/p/${this.key}/places`,{decisions:n})))return;for(let l of i)
l.decision||(this.found.open-=1),l.decision=o;this.reason.value="",this.tellCount(),m(e("Saved in places.csv.")),this.drawList();let r=this.found.rows.findIndex(
l=>!l.decision);this.choose(r<0?this.at:r),r>=0&&this.sheet.querySelector(".candidate")?.focus({preventScroll:!0})}async undo(){let n=await p(()=>b(`/api/p/${this.
key}/places/undo`));n&&(this.found=n,this.at=0,this.draw(),m(e("The last decision was taken back.")))}};var $e=()=>({id:e("identifier of the hub"),name:e("name of the hub"),place:e("place"),within:e("regency or region of the place"),village:e("village"),district:e(
"district"),regency:e("regency or city"),province:e("province"),country:e("country"),address:e("address"),region_code:e("code of the region"),point:e("latitude \
and longitude"),lat:e("latitude"),lon:e("longitude"),year:e("year"),list:e("list that the hub is on"),products:e("products"),note:e("note"),source:e("source"),scope:e(
"scope of the figure"),covers:e("what the figure covers"),quality:e("quality of the figure"),measure:e("figure: amount"),amount:e("figure: amount"),rate:e("figu\
re: rate"),category:e("category"),text:e("text"),link:e("link"),date:e("date"),identifier:e("identifier"),code:e("code"),contact:e("contact (kept out of the map\
)"),coordinate:e("coordinate"),ignore:e("leave it out")}),Pe=t=>$e()[t]??t.replaceAll("_"," ");function Re(t){return t.role==="ignored"?"ignore":t.kind==="measu\
re"||t.role==="attribute"?t.kind:t.role}async function oe(t,n){let i=await h(`/api/p/${n}/reading`,{language:w()});_(t,n,i)}function _(t,n,i){let o=async(l,d)=>{
let c={language:w(),header:l.header,...d},f=await p(()=>b(`/api/p/${n}/columns`,c));f&&(_(t,n,f),m(e("Saved: “{header}”.",{header:l.header})),document.getElementById(
se(l))?.focus())},s=async()=>{let l=await p(()=>b(`/api/p/${n}/columns`,{language:w(),found:!0}));l&&(_(t,n,l),m(e("Every column is read as it was found.")))},r=i.
problems.filter(l=>l.severity!=="note").length;g(t,a("h1",{},e("This is how I read it")),a("p",{class:"lead"},e("{hubs} places, {figures} figures.",{hubs:k(i.hubs),
figures:k(i.figures)})),a("p",{},r?e("{n} kinds of thing to look at below.",{n:r}):e("Nothing is wrong.")),a("p",{},y(e("Next: places"),n,"tempat","main")),a("h\
2",{},e("Columns")),i.said&&a("p",{},u(e("Read all as found"),s)),a("div",{class:"cards"},...i.columns.map(l=>Ce(l,i,o))),i.ledger.length>0&&a("h2",{},e("Every \
line of the file")),i.ledger.length>0&&He(i.ledger),a("h2",{},e("What to look at")),...i.problems.map(Fe))}var se=t=>`as-${t.file}-${t.sheet??""}-${t.header}`;function Ce(t,n,i){
let o=Re(t),s=[...new Set([...n.roles,...n.kinds,"ignore",o])],r=a("select",{id:se(t),onchange:()=>i(t,{role:r.value})},...s.map(f=>a("option",{value:f,selected:f===
o},Pe(f)))),l=a("input",{value:t.unit,size:10,onchange:()=>i(t,{unit:l.value})}),d=a("input",{type:"checkbox",checked:t.published,onchange:()=>i(t,{publish:d.checked})}),
c={header:e("told by its name"),values:e("told by its values"),setting:e("as you said")}[t.by]??"";return a("div",{class:"card"},a("h3",{},t.header),a("p",{class:"\
samples"},t.samples.join(" · ")||"–"),a("label",{},`${e("Taken for")} `,r),t.kind==="measure"&&a("label",{},`${e("Unit")} `,l),t.said&&u(e("As found"),()=>i(
t,{found:!0}),"quiet"),t.kind==="contact"&&a("label",{},d,` ${e("show it on the map all the same")}`),a("small",{},[c,e("{share} % filled",{share:Math.round(t.share*
100)}),t.sheet??""].filter(Boolean).join(", ")))}function He(t){let i=[["lines",e("lines")],["header",e("headers")],["hubs",e("hubs")],["years",e("further years")],
["rows",e("rows of other tables")],["merged",e("merged")],["totals",e("totals")],["notes",e("notes")],["left_out",e("left out")],["unexplained",e("unexplained")]].
filter(([o])=>o==="unexplained"||t.some(s=>Number(s[o])>0));return a("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e("Every line of the file")},
a("table",{},a("thead",{},a("tr",{},a("th",{},e("File")),...i.map(([,o])=>a("th",{scope:"col"},o)))),a("tbody",{},...t.map(o=>a("tr",{},a("th",{scope:"row"},[o.
file,o.sheet].filter(Boolean).join(", ")),...i.map(([s])=>a("td",{},k(Number(o[s]??0)))))))))}function Fe(t){let n={error:e("error"),warning:e("doubt"),note:e("\
note")}[t.severity],i=t.rows.length>0&&e("Rows: {rows}",{rows:t.rows.join(", ")});return a("details",{class:t.severity,open:t.severity==="error"},a("summary",{},
a("b",{},n),t.count>1?` (${k(t.count)}) `:" ",t.message),t.where&&a("p",{},a("small",{},t.where)),t.remedy&&a("p",{},`→ ${t.remedy}`),i&&a("p",{},a("small",{},
i)))}var Ae="sheets",re=()=>({map:e("Map: one file that works without internet"),png:e("Picture (PNG)"),docx:e("Word document"),pptx:e("Slides (PowerPoint)"),pdf:e("\
PDF document"),xlsx:e("Excel workbook"),sheets:e("A sheet for each place (PDF and Word, in one zip)"),gpkg:e("GeoPackage for GIS programs")});async function le(t,n){
let i=await h(`/api/p/${n}/results`,{language:w()});ce(t,n,i)}function ce(t,n,i){let o=async c=>{for(let E of c)if(m(e("Making: {what} …",{what:re()[E]??E})),
!await p(()=>b(`/api/p/${n}/make`,{kind:E,language:w()})))return;let f=await p(()=>h(`/api/p/${n}/results`,{language:w()}));f&&ce(t,n,f),m(e("Done."))},s=async()=>{
await p(()=>b(`/api/p/${n}/folder`))&&m(e("The folder is open in a window of its own."))},r=a("input",{readonly:!0,value:i.folder,"aria-label":e("Folder")}),l=a(
"textarea",{readonly:!0,rows:5,"aria-label":e("Code for another web page")},i.embed),d=async c=>{c.select(),await navigator.clipboard.writeText(c.value).then(()=>m(
e("Copied.")),()=>m(e("Press Ctrl+C to copy.")))};g(t,a("h1",{},e("Take away")),a("p",{},u(e("Make all"),()=>o(i.kinds.filter(c=>c!==Ae)),"main")),a("ul",{class:"\
plain kinds"},...i.kinds.map(c=>a("li",{},u(re()[c]??c,()=>o([c]))))),i.files.length>0&&a("h2",{},e("Files")),a("ul",{class:"plain"},...i.files.map(c=>Ie(n,c))),
i.files.length>0&&a("p",{},a("a",{class:"main",href:`${v}/p/${n}/zip/hubmap.zip`,download:`${n}.zip`},e("All in one zip"))),a("h2",{},e("Where the files lie")),
a("p",{class:"row"},r,u(e("Copy"),()=>d(r)),i.opens&&u(e("Open the folder"),s)),i.embed!==""&&a("h2",{},e("In another web page")),i.embed!==""&&l,i.embed!==""&&
a("p",{},u(e("Copy"),()=>d(l))))}function Ie(t,n){let i=`${v}/p/${t}/output/${encodeURIComponent(n.name)}`,o=`${k(Math.ceil(n.bytes/1e3))} kB`;return a("li",{},
a("a",{href:i,download:n.name},n.name)," ",a("small",{},o))}var Be=document.getElementById("studio"),de=!1,M=null,K=()=>({berkas:e("Files"),baca:e("How I read it"),tempat:e("Places"),tampilan:e("Look"),bawa:e("Take away")}),
Ne={berkas:J,baca:oe,tempat:ae,tampilan:(t,n)=>X(t,n,de),bawa:le};function je(t,n){let i=K(),o=(s,r)=>{let l=y(`${r+1}  ${i[s]}`,t,s);return s===n&&l.setAttribute(
"aria-current","step"),a("li",{},l)};return a("nav",{"aria-label":e("Steps")},a("ol",{},...C.map(o)))}function De(){let t=w()==="id"?"en":"id",i=u(t==="en"?"Eng\
lish":"Bahasa Indonesia",async()=>{await p(()=>N(t,!0)),await q()},"quiet");return i.lang=t,i}async function q(){let{key:t,step:n}=H(),i=a("main",{id:"room",tabindex:"\
-1","aria-busy":"true"},a("p",{},e("One moment …"))),o=a("header",{},y("hubmap",null,"berkas","brand"),t&&je(t,n),De());g(Be,o,V(),i),document.title=t?`${K()[n]}\
 – hubmap`:"hubmap studio",m(""),document.body.className=t?n:"awal";try{await(t?Ne[n](i,t):Z(i))}catch(s){g(i,a("h1",{},K()[n]),a("p",{},y(e("Back to the file\
s"),t,"berkas"))),I(s)}i.removeAttribute("aria-busy"),i.focus({preventScroll:!0}),We(t)}function We(t){let n=`${v}/events${t?`?project=${t}`:""}`;M?.url.endsWith(
n)||(M?.close(),M=new EventSource(n),M.addEventListener("message",Q))}function ze(){addEventListener("dragover",t=>t.preventDefault()),addEventListener("drop",async t=>{
if(t.preventDefault(),!t.dataTransfer)return;let n=await S(t.dataTransfer),{key:i}=H(),o=a("div",{});if(!i)return void p(()=>D(n));document.getElementById("room")?.
prepend(o),await p(()=>W(i,n[0],o))})}async function Oe(){let t=await h("/api/start");de=t.watch,await N(t.language??(navigator.language.startsWith("id")?"id":"\
en")),addEventListener("popstate",()=>{q()}),ze(),await q()}Oe();})();
