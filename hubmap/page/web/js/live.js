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

  /** The map in two sentences, made from the data. @returns {string} */
  function summary() {
    const { metric, year } = state.values;
    const hubs = hubmap.filters.passing();
    if (!hubmap.data.metrics.length)
      return hubmap.t("Shown: {n} of {all} hubs", {
        n: hubmap.number(hubs.length),
        all: hubmap.number(hubmap.data.hubs.length),
      });
    let figures = 0;
    /** @type {any} */
    let first = null;
    for (const hub of hubs) {
      const head = hubmap.choose.headline(hub, metric);
      if (!head) continue;
      figures += 1;
      if (!first || head.figure.value > first.head.figure.value) first = { hub, head };
    }
    const parts = [
      hubmap.t("{n} hubs are shown, {figures} with a figure for {metric}.", {
        n: hubmap.number(hubs.length),
        figures: hubmap.number(figures),
        metric: hubmap.pick(words.metric(metric).label),
      }),
    ];
    if (year !== null) parts.push(hubmap.t("Figures up to {year}.", { year }));
    if (first) {
      parts.push(
        hubmap.t("The largest: {name}, {figure} ({year}).", {
          name: hubmap.say(first.hub, "name"),
          figure: words.measured(first.head.figure, metric),
          year: first.head.observation.year || hubmap.t("year unknown"),
        }),
      );
    }
    return parts.join(" ");
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
