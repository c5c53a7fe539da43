// @ts-check
/**
 * Tells those who listen what has changed, and sums up the map in words.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;

  /** @type {HTMLElement} */
  let region;

  /** @param {string} text */
  function say(text) {
    if (region) region.textContent = text;
  }

  /** The map in a few sentences, made from the data. @returns {string} */
  function summary() {
    const { metric, year } = state.values;
    const hubs = hubmap.filters.drawn(metric);
    const parts = [shown(hubs), ...absent(hubs.length)];
    if (year !== null) parts.push(hubmap.t("Figures up to {year}.", { year }));
    const first = hubmap.data.metrics.length ? hubmap.choose.figured(hubs, metric).largest : null;
    if (first) {
      parts.push(
        hubmap.t("The largest of them: {name}, {figure} ({year}).", {
          name: hubmap.say(first.hub, "name"),
          figure: words.measured(first.head.figure, metric),
          year: first.head.observation.year || hubmap.t("year unknown"),
        }),
      );
    }
    return parts.join(" ");
  }

  /** @param {any[]} hubs that are on the map */
  function shown(hubs) {
    const { metric } = state.values;
    const n = hubmap.number(hubs.length);
    if (!hubmap.data.metrics.length) return hubmap.t("Hubs on the map: {n}.", { n });
    return hubmap.t("Hubs on the map: {n}, {figures} of them with a figure for {metric}.", {
      n,
      figures: hubmap.number(hubmap.choose.figured(hubs, metric).hubs.length),
      metric: hubmap.pick(words.metric(metric).label),
    });
  }

  /** Why the others are not on it. @param {number} drawn how many hubs are @returns {string[]} */
  function absent(drawn) {
    const { filters } = hubmap;
    const [all, passing, placed] = [hubmap.data.hubs.length, filters.passing().length, filters.placed().length];
    const number = hubmap.number;
    const said = [];
    if (placed < passing) said.push(hubmap.t("Hubs without a place on the map: {n}.", { n: number(passing - placed) }));
    if (drawn < placed)
      said.push(hubmap.t("Hubs in a layer that is switched off: {n}.", { n: number(placed - drawn) }));
    if (passing < all) said.push(hubmap.t("Hubs left out by the filters: {n}.", { n: number(all - passing) }));
    return said;
  }

  function add() {
    region = el("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
    document.body.append(region);
    state.on(["filters", "metric", "year", "language"], () => say(summary()));
    state.on(["layers"], () => say(`${hubmap.t("Layers changed.")} ${summary()}`));
    state.on(["coverage"], () => {
      if (state.values.coverage.role) say(hubmap.coverage.told().join(" "));
    });
    state.on(["table"], () =>
      say(state.values.table ? hubmap.t("The table is open.") : hubmap.t("The table is closed.")),
    );
  }

  hubmap.live = { add, say, summary };
})(window.hubmap);
