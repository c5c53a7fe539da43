/**
 * For a page that holds maps of hubmap in frames: makes each frame as high as its map asks to be. The page may hold
 * several maps, and may have a strict Content-Security-Policy: this file is all that it needs to allow.
 */

const LOWEST = 150;
const HIGHEST = 4000;

function frames(): HTMLIFrameElement[] {
  return Array.from(document.querySelectorAll<HTMLIFrameElement>("iframe[data-hubmap]"));
}

/** The origin that a frame's messages have: none where it is sandboxed or a file. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isOpaque || frame.hasAttribute("srcdoc") ? "null" : new URL(frame.src, document.baseURI).origin;
}

addEventListener("message", (event) => {
  const frame = frames().find((one) => one.contentWindow === event.source);
  if (!frame || event.origin !== originOf(frame) || event.data?.type !== "hubmap:height") return;
  const height = Number(event.data.height);
  if (Number.isFinite(height)) frame.height = String(Math.ceil(Math.min(Math.max(height, LOWEST), HIGHEST)));
});

// a map that was there before this script has told its height to nobody
for (const frame of frames()) frame.contentWindow?.postMessage({ type: "hubmap:ask" }, "*");

export {};
