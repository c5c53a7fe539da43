// @ts-check
/**
 * The hubs that are shown as rows of plain values: what the table, the downloads and the printed page are made from.
 */
(function (hubmap) {
  "use strict";

  const { words } = hubmap;

  /**
   * @typedef {{key: string, label: string, number?: boolean, value: (hub: any) => string | number | null,
   *   sort?: (hub: any) => string | number | null}} Column
   */

  /** @param {string} key @param {(found: any) => any} what */
  function of(key, what) {
    return (/** @type {any} */ hub) => {
      const found = hubmap.choose.headline(hub, key);
      return found ? what(found) : null;
    };
  }

  /**
   * Columns for a reader: every figure with unit, year, cover, quality and source.
   * @param {string} key the metric
   * @returns {Column[]}
   */
  function columns(key) {
    const metric = words.metric(key);
    const publisher = (/** @type {any} */ found) => hubmap.data.sources[found.observation.source]?.publisher ?? null;
    /** @type {Column[]} */
    const place = [
      { key: "name", label: hubmap.t("Hub"), value: (hub) => hubmap.say(hub, "name") },
      { key: "province", label: hubmap.t("Province"), value: (hub) => hub.province },
    ];
    if (!hubmap.data.metrics.length) return place;
    return [
      ...place,
      {
        key: "figure",
        label: words.heading(metric),
        number: true,
        value: of(key, ({ figure }) => words.quantity(figure)),
        sort: of(key, ({ figure }) => figure.value),
      },
      { key: "year", label: hubmap.t("Year"), number: true, value: of(key, ({ observation }) => observation.year) },
      { key: "covers", label: hubmap.t("Scope"), value: of(key, scope), sort: of(key, scope) },
      { key: "quality", label: hubmap.t("Quality"), value: of(key, ({ observation }) => observation.quality) },
      { key: "source", label: hubmap.t("Source"), value: of(key, publisher) },
      ...others(key).map(beside),
    ];
  }

  /** Metrics beside the one that the circles show. @param {string} key @returns {any[]} */
  function others(key) {
    return hubmap.data.metrics.filter((/** @type {any} */ metric) => metric.key !== key);
  }

  /**
   * Another metric's figure with its year.
   * @param {any} metric
   * @returns {Column}
   */
  function beside(metric) {
    return {
      key: `also-${metric.key}`,
      label: words.heading(metric),
      number: true,
      value: of(metric.key, ({ figure, observation }) => {
        const year = observation.year || hubmap.t("year unknown");
        return `${words.quantity(figure)} (${year})`;
      }),
      sort: of(metric.key, ({ figure }) => figure.value),
    };
  }

  /** @param {any} found */
  function scope({ observation }) {
    const said = hubmap.say(observation, "scope");
    const covers = observation.covers && observation.covers !== "hub" ? words.covers(observation.covers) : null;
    return [said, covers].filter(Boolean).join("; ") || null;
  }

  /**
   * Hubs in an order; those without a value come last, whichever way it goes.
   * @param {any[]} hubs
   * @param {{key: string, down: boolean} | null} sort
   * @param {string} metric
   * @returns {any[]}
   */
  function sorted(hubs, sort, metric) {
    const column = sort ? columns(metric).find((c) => c.key === sort.key) : null;
    if (!sort || !column) return hubs;
    const value = column.sort || column.value;
    const sign = sort.down ? -1 : 1;
    const compare = new Intl.Collator(hubmap.language, { numeric: true }).compare;
    return hubs
      .map((hub) => ({ hub, by: value(hub) }))
      .sort((a, b) => {
        const [x, y] = [a.by, b.by];
        if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
        return sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y)));
      })
      .map(({ hub }) => hub);
  }

  hubmap.rows = { columns, sorted, others };
})(window.hubmap);
