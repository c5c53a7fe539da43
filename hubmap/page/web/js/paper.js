// @ts-check
/**
 * The page on paper: the map in greys at a size that fits, its legend, all hubs with their figures, numbered sources.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;
  const MOST_METRICS = 3;
  /* More would be a book. */
  const MOST_ROWS = 500;

  /** The measure on the map first, then others as far as paper is wide. */
  function metrics() {
    if (!hubmap.data.metrics.length) return [];
    const first = words.metric(state.values.metric);
    return [first, ...hubmap.data.metrics.filter((/** @type {any} */ m) => m !== first)].slice(0, MOST_METRICS);
  }

  /**
   * Numbers for sources in the order in which they are named.
   * @returns {{of: (id: string | null) => number | null, all: () => string[]}}
   */
  function numbering() {
    /** @type {string[]} */
    const ids = [];
    return {
      of: (id) => {
        if (!id) return null;
        if (!ids.includes(id)) ids.push(id);
        return ids.indexOf(id) + 1;
      },
      all: () => ids,
    };
  }

  /**
   * @param {any} hub
   * @param {any} metric
   * @param {ReturnType<typeof numbering>} numbers
   */
  function cell(hub, metric, numbers) {
    const found = hubmap.choose.headline(hub, metric.key);
    if (!found) return el("td", { class: "quiet" }, hubmap.t("no figure"));
    const { figure, observation } = found;
    const number = numbers.of(observation.source);
    const said = [
      observation.year || hubmap.t("year unknown"),
      observation.quality ? hubmap.t("quality {grade}", { grade: observation.quality }) : null,
      observation.covers === "hub" ? null : words.covers(observation.covers),
    ].filter(Boolean);
    return el(
      "td",
      {},
      el("strong", {}, words.quantity(figure)),
      el("span", { class: "printed-of" }, ` ${said.join(", ")}`, number ? ` [${number}]` : null),
    );
  }

  /**
   * @param {any[]} hubs
   * @param {ReturnType<typeof numbering>} numbers
   */
  function table(hubs, numbers) {
    const columns = metrics();
    const head = [hubmap.t("Hub"), hubmap.t("Place")];
    return el(
      "table",
      {},
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          head.map((text) => el("th", { scope: "col" }, text)),
          columns.map((m) => el("th", { scope: "col" }, words.heading(m))),
        ),
      ),
      el(
        "tbody",
        {},
        hubs.map((hub) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, hubmap.say(hub, "name")),
            el("td", {}, hub.place.name || hubmap.t("No place was found.")),
            columns.map((m) => cell(hub, m, numbers)),
          ),
        ),
      ),
    );
  }

  /** @param {string} id */
  function sourceRow(id) {
    const { url } = hubmap.data.sources[id] || {};
    return el("li", {}, hubmap.figures.source(id), url ? el("span", { class: "printed-url" }, ` ${url}`) : null);
  }

  /** What stands below the map. */
  function sheet() {
    const numbers = numbering();
    const { meta } = hubmap.data;
    const hubs = hubmap.table.shown();
    const figures = table(hubs.slice(0, MOST_ROWS), numbers);
    const left = hubs.length - MOST_ROWS;
    const date = meta.data_date ? ` ${hubmap.t("Data as of {date}.", { date: hubmap.day(meta.data_date) })}` : "";
    return el(
      "section",
      { class: "printed" },
      el(
        "p",
        {},
        hubmap.live.summary(),
        date,
        ` ${hubmap.t("Figures differ in year and scope; they are not added up.")}`,
      ),
      figures,
      left > 0
        ? el(
            "p",
            { class: "printed-left" },
            hubmap.t("{n} more hubs are on the map but not in this printed table.", { n: hubmap.number(left) }),
          )
        : null,
      el("h2", {}, hubmap.t("Sources: {n}", { n: numbers.all().length })),
      el("ol", {}, numbers.all().map(sourceRow)),
    );
  }

  /**
   * The legend stands below or beside the printed map, not on it.
   * @param {HTMLDetailsElement | null} legend
   * @param {HTMLElement} stage
   * @returns {() => void} puts it back
   */
  function moveLegend(legend, stage) {
    if (!legend) return () => {};
    const { open, parentElement, nextSibling } = legend;
    legend.open = true;
    stage.after(legend);
    return () => {
      legend.open = open;
      parentElement?.insertBefore(legend, nextSibling);
    };
  }

  /**
   * @param {any} map
   * @param {HTMLElement} stage
   * @param {() => void} redraw draws everything anew, in the colours that hold now
   */
  function add(map, stage, redraw) {
    /** @type {(() => void) | null} */
    let undo = null;
    window.addEventListener("beforeprint", () => {
      undo?.();
      const [bounds, centre, zoom] = [map.getBounds(), map.getCenter(), map.getZoom()];
      const faded = map._fadeAnimated;
      const printed = sheet();
      document.documentElement.classList.add("printing");
      const back = moveLegend(document.querySelector(".legend"), stage);
      document.body.append(printed);
      // no frame is drawn between this event and the print, so nothing may fade in
      map._fadeAnimated = false;
      // a fraction of a pixel must not cost a whole step of zoom
      look(map, () => map.fitBounds(bounds.pad(-0.03), { animate: false }), redraw);
      undo = () => {
        undo = null;
        document.documentElement.classList.remove("printing");
        printed.remove();
        back();
        map._fadeAnimated = faded;
        look(map, () => map.setView(centre, zoom, { animate: false }), redraw);
      };
    });
    window.addEventListener("afterprint", () => undo?.());
  }

  /**
   * @param {any} map
   * @param {() => void} there moves the map in the room that it has now
   * @param {() => void} redraw
   */
  function look(map, there, redraw) {
    map.invalidateSize({ animate: false, pan: false });
    there();
    redraw();
  }

  hubmap.paper = { add };
})(window.hubmap);
