/* hubmap (MIT), made by `make page` from hubmap/page/web/src/frames/watch_builds.ts */
"use strict";
(() => {
  // hubmap/page/web/src/frames/watch_builds.ts
  var frame = document.querySelector("iframe");
  async function follow(seen) {
    try {
      const answer = await fetch(`/.hubmap/build?after=${seen}`, { cache: "no-store" });
      const newest = await answer.text();
      if (seen && newest !== seen) frame.contentWindow?.location.reload();
      follow(newest);
    } catch {
      setTimeout(() => follow(seen), 1e3);
    }
  }
  follow("");
})();
