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

  hubmap.modes = { printing };
})(window.hubmap);
