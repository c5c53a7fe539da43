// @ts-check
/**
 * How values of the data are said: quantities as ranges, codes as words.
 */
(function (hubmap) {
  "use strict";

  /* Figures are said as they were given: never rounded. */
  const DIGITS = 10;
  const number = (/** @type {number} */ value) => hubmap.number(value, DIGITS);

  /* Stands in where the tables have no figures at all. */
  const NO_METRIC = { key: "", label: { id: "", en: "" }, unit: { id: "", en: "" }, radius_px_per_sqrt: 0, steps: [] };

  /**
   * @typedef {{value: number | null, low: number | null, high: number | null, text?: string, said?: Record<string, string>}} Quantity
   */

  /**
   * A figure with its bounds: ">3,000", "100–500", "~500", "4,000". What is more than a number is put into words by Python.
   * @param {Quantity} quantity
   * @returns {string}
   */
  function quantity({ value, said }) {
    return said ? hubmap.pick(said) : number(value ?? 0);
  }

  /**
   * A figure with the unit of its metric.
   * @param {Quantity} figure
   * @param {string} key the metric
   * @returns {string}
   */
  function measured(figure, key) {
    return `${quantity(figure)} ${hubmap.pick(metric(key).unit)}`.trim();
  }

  /** @param {string} key */
  function metric(key) {
    return hubmap.data.metrics.find((/** @type {any} */ m) => m.key === key) || hubmap.data.metrics[0] || NO_METRIC;
  }

  /**
   * What a column of figures is headed with: the metric and, where it has one, its unit.
   * @param {any} metric
   * @returns {string}
   */
  function heading(metric) {
    const unit = hubmap.pick(metric.unit);
    return unit ? `${hubmap.pick(metric.label)} (${unit})` : hubmap.pick(metric.label);
  }

  /**
   * The word for a code; an unknown code is shown as it is.
   * @param {() => Record<string, string>} table read late, because the language may have changed
   * @returns {(code: string | null | undefined) => string}
   */
  function words(table) {
    return (code) => (code ? table()[code] || code : "");
  }

  const covers = words(() => ({
    hub: hubmap.t("covers the hub"),
    part: hubmap.t("covers only a part of the hub"),
    wider: hubmap.t("covers more than the hub"),
  }));
  const quality = words(() => ({
    A: hubmap.t("A: ministry or regency figure, or a named report"),
    B: hubmap.t("B: one report, scope partly unclear"),
    C: hubmap.t("C: hearsay, implausible or very old"),
  }));
  const role = words(() => ({
    logistics: hubmap.t("Logistics centre"),
    material: hubmap.t("Material centre"),
    rnd: hubmap.t("R&D centre"),
    service: hubmap.t("Technical service unit (UPT)"),
    education: hubmap.t("School or polytechnic"),
    estate: hubmap.t("Small-industry estate"),
    port: hubmap.t("Port"),
    plant: hubmap.t("Vehicle plant"),
  }));
  const status = words(() => ({
    announced: hubmap.t("planned"),
    building: hubmap.t("being built"),
    operating: hubmap.t("operating"),
    closed: hubmap.t("closed"),
  }));
  const programme = words(() => ({
    training: hubmap.t("training"),
    machines: hubmap.t("machines and equipment"),
    materials: hubmap.t("access to materials"),
    partnership: hubmap.t("partnership"),
    market: hubmap.t("market"),
  }));
  const kind = words(() => ({
    province: hubmap.t("province"),
    regency: hubmap.t("regency or city"),
    district: hubmap.t("district"),
    village: hubmap.t("village"),
    metro: hubmap.t("metropolitan area"),
    town: hubmap.t("town"),
  }));
  const match = words(() => ({
    pin: hubmap.t("pinned by a person"),
    exact: hubmap.t("the name was found as written"),
    alias: hubmap.t("found under another name"),
    old_spelling: hubmap.t("found under an old spelling"),
    typo: hubmap.t("found in spite of a spelling mistake"),
    wider: hubmap.t("only the surroundings were found"),
    online: hubmap.t("found by an online service"),
  }));

  hubmap.words = { quantity, measured, metric, heading, covers, quality, role, status, programme, kind, match };
})(window.hubmap);
