// @ts-check
/**
 * The page in other surroundings: on paper, and inside another page.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;

  /** What is printed below the map: all figures that are shown, and their sources. */
  function sheet() {
    const hubs = hubmap.table.shown();
    const used = new Set(
      hubs
        .map((/** @type {any} */ hub) => hubmap.choose.headline(hub, state.values.metric)?.observation.source)
        .filter(Boolean),
    );
    return el(
      "section",
      { class: "printed" },
      el("p", {}, hubmap.live.summary()),
      hubmap.table.table(hubs),
      el("h2", {}, hubmap.t("Sources: {n}", { n: used.size })),
      el(
        "ul",
        {},
        [...used].map((id) => el("li", {}, hubmap.figures.source(id), ` ${hubmap.data.sources[id]?.url || ""}`)),
      ),
    );
  }

  /** @param {any} map */
  function printing(map) {
    /** @type {any} */
    let printed = null;
    window.addEventListener("beforeprint", () => {
      printed?.remove();
      printed = sheet();
      document.body.append(printed);
      document.body.classList.add("printing");
      const legend = document.querySelector(".legend");
      if (legend instanceof HTMLDetailsElement) legend.open = true;
      map.invalidateSize({ animate: false });
    });
    window.addEventListener("afterprint", () => {
      printed?.remove();
      printed = null;
      document.body.classList.remove("printing");
      map.invalidateSize({ animate: false });
    });
  }

  /** Tell the page around this one how high it wants to be. */
  function tellHeight() {
    if (window.parent === window) return;
    const height = Math.round(Math.min(720, Math.max(360, window.innerWidth * 0.62)));
    window.parent.postMessage({ type: "hubmap:height", height }, "*");
  }

  /** @param {any} map */
  function embedding(map) {
    if (!state.values.embed) return;
    document.body.classList.add("embed");
    // the wheel belongs to the page around, unless the reader asks for it
    map.scrollWheelZoom.disable();
    map.getContainer().addEventListener(
      "wheel",
      (/** @type {WheelEvent} */ event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - Math.sign(event.deltaY));
      },
      { passive: false },
    );
    const line = el("p", { class: "embed-line" });
    const draw = () => {
      const full = hubmap.hash.link({ embed: false });
      const ids = [...new Set(hubmap.data.meta.intro.map((/** @type {any} */ part) => part.source))];
      line.replaceChildren(
        el("strong", {}, hubmap.pick(hubmap.data.meta.title)),
        ...ids.flatMap((id) => [" · ", hubmap.figures.source(id)]),
        " · ",
        el("a", { href: full, target: "_blank", rel: "noopener" }, hubmap.t("Open the full map")),
      );
    };
    state.on(["language", "metric", "layers", "filters", "view"], draw);
    draw();
    document.body.append(line);
    window.addEventListener("resize", tellHeight);
    tellHeight();
  }

  hubmap.modes = { printing, embedding };
})(window.hubmap);
