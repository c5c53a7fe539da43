/* hubmap (MIT), made by `make page` from hubmap/page/web/src/frames/follow_height.ts */
"use strict";
(() => {
  // hubmap/page/web/src/frames/follow_height.ts
  var LOWEST = 150;
  var HIGHEST = 4e3;
  function frames() {
    return Array.from(document.querySelectorAll("iframe[data-hubmap]"));
  }
  function originOf(frame) {
    const isOpaque = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return isOpaque || frame.hasAttribute("srcdoc") ? "null" : new URL(frame.src, document.baseURI).origin;
  }
  addEventListener("message", (event) => {
    const frame = frames().find((one) => one.contentWindow === event.source);
    if (!frame || event.origin !== originOf(frame) || event.data?.type !== "hubmap:height") return;
    const height = Number(event.data.height);
    if (Number.isFinite(height)) frame.height = String(Math.ceil(Math.min(Math.max(height, LOWEST), HIGHEST)));
  });
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: "hubmap:ask" }, "*");
})();
