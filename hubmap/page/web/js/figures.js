// @ts-check
/**
 * A hub's figures as a table: every one that was read, conflicting ones side by side.
 */
(function (hubmap) {
  "use strict";

  const { el, words } = hubmap;

  /**
   * A source as a link with publisher and date.
   * @param {string | null} id
   * @returns {Node | null}
   */
  function source(id) {
    const found = id ? hubmap.data.sources[id] : null;
    if (!found) return id ? document.createTextNode(id) : null;
    const name = found.publisher || found.title || id;
    const date = hubmap.day(found.date);
    return el("span", { class: "source" }, hubmap.link(found.url, name), date ? `, ${date}` : null);
  }

  /**
   * Metrics that at least one observation of the hub has.
   * @param {any} hub
   */
  function metricsOf(hub) {
    return hubmap.data.metrics.filter((/** @type {any} */ metric) =>
      hub.figures.some((/** @type {any} */ row) => row.values[metric.key]),
    );
  }

  /**
   * Observations, newest first.
   * @param {any} hub
   */
  function ordered(hub) {
    return hub.figures
      .map((/** @type {any} */ row, /** @type {number} */ at) => ({ row, at }))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => (b.row.year || 0) - (a.row.year || 0) || a.at - b.at);
  }

  /**
   * Years for which a metric has figures that differ.
   * @param {any} hub
   * @returns {boolean}
   */
  function conflicting(hub) {
    return hubmap.data.metrics.some((/** @type {any} */ metric) => {
      /** @type {Map<number, Set<number>>} */
      const years = new Map();
      for (const row of hub.figures) {
        const figure = row.values[metric.key];
        if (figure) years.set(row.year, (years.get(row.year) || new Set()).add(figure.value));
      }
      return [...years.values()].some((values) => values.size > 1);
    });
  }

  /**
   * Which observation stands for the hub now.
   * @param {any} hub
   * @param {any} metric
   * @returns {number | undefined}
   */
  function shownAt(hub, metric) {
    return hubmap.choose.headline(hub, metric.key)?.at;
  }

  /**
   * An observation: its figures, and below them their scope and source.
   * @param {any} hub
   * @param {any[]} metrics
   */
  function observation(hub, metrics) {
    return (/** @type {any} */ { row, at }) => {
      const covers = row.covers && row.covers !== "hub" ? words.covers(row.covers) : null;
      const scope = [hubmap.say(row, "scope"), covers].filter(Boolean).join("; ");
      return el(
        "tbody",
        { class: metrics.some((metric) => shownAt(hub, metric) === at) ? "figure-head" : null },
        el(
          "tr",
          {},
          el("th", { scope: "row" }, row.year || hubmap.t("year unknown")),
          metrics.map((metric) => cell(row.values[metric.key], shownAt(hub, metric) === at)),
          el("td", { class: "figure-quality" }, el("abbr", { title: words.quality(row.quality) }, row.quality)),
        ),
        el(
          "tr",
          { class: "figure-from" },
          el(
            "td",
            { colspan: metrics.length + 2 },
            scope ? [scope, " · "] : null,
            source(row.source),
            row.note ? el("span", { class: "figure-note" }, hubmap.say(row, "note")) : null,
          ),
        ),
      );
    };
  }

  /**
   * @param {any} figure
   * @param {boolean} shown whether it is the one on the map
   */
  function cell(figure, shown) {
    if (!figure) return el("td", { class: "figure-number quiet" }, "–");
    return el("td", { class: "figure-number" }, el(shown ? "strong" : "span", {}, words.quantity(figure)));
  }

  /**
   * @param {any} hub
   * @returns {Node | null}
   */
  function table(hub) {
    if (!hub.figures.length) return null;
    const metrics = metricsOf(hub);
    return el(
      "div",
      { class: "figures-holder", tabindex: 0, role: "group", "aria-label": hubmap.t("All figures that were read") },
      el(
        "table",
        { class: "figures" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            el("th", { scope: "col" }, hubmap.t("Year")),
            metrics.map((/** @type {any} */ metric) =>
              el("th", { scope: "col", class: "figure-number" }, hubmap.pick(metric.label)),
            ),
            el("th", { scope: "col" }, hubmap.t("Quality")),
          ),
        ),
        ordered(hub).map(observation(hub, metrics)),
      ),
    );
  }

  hubmap.figures = { table, source, conflicting };
})(window.hubmap);
