// @ts-check
/**
 * Which figure stands for a hub: newest of the best quality, up to a year where one is chosen.
 */
(function (hubmap) {
  "use strict";

  /** @type {Record<string, number>} */
  const COVERS = { hub: 0, part: 1, wider: 2 };
  /** @type {Record<string, number>} */
  const QUALITY = { A: 0, B: 1, C: 2 };

  /**
   * Rank of an observation: less is better. The same rule as in `hubmap.atlas.headlines`.
   * @param {any} row
   * @returns {[number, number, number]}
   */
  function rank(row) {
    return [COVERS[row.covers] ? 1 : 0, QUALITY[row.quality] ?? 3, -(row.year ?? -Infinity)];
  }

  /**
   * @param {any[]} rows
   * @param {string} key the metric
   * @param {number | null} year none newer than this
   * @returns {any | null}
   */
  function best(rows, key, year) {
    let chosen = null;
    for (const row of rows) {
      if (!row.values[key] || (year !== null && !(row.year <= year && row.year))) continue;
      if (!chosen || before(rank(row), rank(chosen))) chosen = row;
    }
    return chosen;
  }

  /**
   * @param {number[]} a
   * @param {number[]} b
   */
  function before(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at >= 0 && a[at] < b[at];
  }

  /**
   * The figure that stands for a hub.
   * @param {any} hub
   * @param {string} key the metric
   * @returns {{observation: any, figure: any, at: number} | null}
   */
  function headline(hub, key) {
    const { year } = hubmap.state.values;
    const given = year === null ? hub.figures[hub.head[key]] : best(hub.figures, key, year);
    return given ? { observation: given, figure: given.values[key], at: hub.figures.indexOf(given) } : null;
  }

  /**
   * @typedef {{hubs: any[], largest: {hub: any, head: any} | null, covers: {hub: number, part: number, wider: number}, ranged: number}} Figured
   */

  /** By list of hubs, then by metric and year: to look at all takes a while where there are many. @type {WeakMap<any[], Map<string, Figured>>} */
  const reckoned = new WeakMap();

  /**
   * Those hubs of a list that have a figure, the one with the largest, what the figures cover, and how many are ranges.
   * @param {any[]} hubs
   * @param {string} key the metric
   * @returns {Figured}
   */
  function figured(hubs, key) {
    const before = reckoned.get(hubs) || new Map();
    reckoned.set(hubs, before);
    const name = `${key}|${hubmap.state.values.year}`;
    if (!before.has(name)) before.set(name, reckon(hubs, key));
    return before.get(name);
  }

  /** @param {any[]} hubs @param {string} key @returns {Figured} */
  function reckon(hubs, key) {
    /** @type {Figured} */
    const found = { hubs: [], largest: null, covers: { hub: 0, part: 0, wider: 0 }, ranged: 0 };
    for (const hub of hubs) {
      const head = headline(hub, key);
      if (!head) continue;
      found.hubs.push(hub);
      found.covers[/** @type {"hub"} */ (head.observation.covers || "hub")] += 1;
      if (head.figure.low !== head.figure.high) found.ranged += 1;
      if (!found.largest || head.figure.value > found.largest.head.figure.value) found.largest = { hub, head };
    }
    return found;
  }

  /** @type {number[] | null} */
  let known = null;

  /** Years for which there is a figure, oldest first. @returns {number[]} */
  function years() {
    if (known) return known;
    /** @type {Set<number>} */
    const all = new Set();
    for (const hub of hubmap.data.hubs) for (const { year } of hub.figures) if (year) all.add(year);
    known = [...all].sort((a, b) => a - b);
    return known;
  }

  hubmap.choose = { headline, figured, best, years };
})(window.hubmap);
