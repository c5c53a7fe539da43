// @ts-check
/**
 * A hub's figures over the years as a small chart: what is drawn on the map is filled, ranges are bars, parts are hollow.
 */
(function (hubmap) {
  "use strict";

  const { el, svg, state, words } = hubmap;
  const [WIDE, HIGH, LEFT, FOOT] = [320, 104, 8, 18];

  /**
   * @param {any} hub
   * @returns {Node | null} null where there are not at least two years, or figures below zero
   */
  hubmap.chart = (hub) => {
    const key = state.values.metric;
    const rows = hub.figures.filter((/** @type {any} */ row) => row.values[key] && row.year);
    const years = rows.map((/** @type {any} */ row) => row.year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (!(last > first)) return null;
    const most = Math.max(...rows.map((/** @type {any} */ row) => row.values[key].high ?? row.values[key].value));
    // the axis begins at zero
    if (!(most > 0) || rows.some((/** @type {any} */ row) => row.values[key].value < 0)) return null;
    const x = (/** @type {number} */ year) => LEFT + 6 + ((year - first) / (last - first)) * (WIDE - 2 * LEFT - 12);
    const y = (/** @type {number} */ value) => HIGH - FOOT - (value / most) * (HIGH - FOOT - 24);
    const said = rows.map((/** @type {any} */ row) => `${row.year}: ${words.quantity(row.values[key])}`).join("; ");
    const shown = hubmap.choose.headline(hub, key)?.observation;
    const picture = svg(
      "svg",
      {
        class: "chart",
        viewBox: `0 0 ${WIDE} ${HIGH}`,
        role: "img",
        "aria-label": `${hubmap.pick(words.metric(key).label)}. ${said}`,
      },
      svg("line", { class: "chart-base", x1: LEFT, x2: WIDE - LEFT, y1: HIGH - FOOT, y2: HIGH - FOOT }),
      svg("line", { class: "chart-top", x1: LEFT, x2: WIDE - LEFT, y1: y(most), y2: y(most) }),
      svg("text", { class: "chart-text", x: LEFT, y: y(most) - 9 }, hubmap.number(most, 10)),
      svg("text", { class: "chart-text", x: x(first), y: HIGH - 4, "text-anchor": "start" }, first),
      svg("text", { class: "chart-text", x: x(last), y: HIGH - 4, "text-anchor": "end" }, last),
    );
    // what is on the map lies on top
    rows.sort((/** @type {any} */ a, /** @type {any} */ b) => Number(a === shown) - Number(b === shown));
    for (const row of rows) {
      const { value, low, high } = row.values[key];
      if (low !== high) {
        const top = y(high ?? most);
        const foot = y(low ?? 0);
        if (low !== null || high !== null)
          picture.append(svg("line", { class: "chart-range", x1: x(row.year), x2: x(row.year), y1: top, y2: foot }));
      }
      const kind = row === shown ? "chart-shown" : row.covers && row.covers !== "hub" ? "chart-part" : "chart-other";
      picture.append(
        svg("circle", { class: `chart-dot ${kind}`, cx: x(row.year), cy: y(value), r: row === shown ? 5 : 4 }),
      );
    }
    return el(
      "figure",
      { class: "chart-holder" },
      el(
        "figcaption",
        {},
        hubmap.pick(words.metric(key).label),
        el("span", { class: "quiet" }, ` ${hubmap.t("(filled: on the map; hollow: not of the whole hub)")}`),
      ),
      picture,
    );
  };
})(window.hubmap);
