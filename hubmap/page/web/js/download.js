// @ts-check
/**
 * What is shown, as files: CSV and GeoJSON made in the page.
 */
(function (hubmap) {
  "use strict";

  const { state } = hubmap;

  /**
   * A cell of a CSV file (RFC 4180); what a spreadsheet would take for a formula is disarmed by an apostrophe.
   * @param {string | number | null | undefined} value
   * @returns {string}
   */
  function cell(value) {
    if (value === null || value === undefined) return "";
    if (typeof value === "number") return String(value);
    const said = /^[\s]*[=+\-@]/.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
    return /[",\n\r;]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
  }

  /**
   * One row per hub with plain values, the same in both languages.
   * @param {any} hub
   */
  function record(hub) {
    const { metric } = state.values;
    const found = hubmap.choose.headline(hub, metric);
    const source = found ? hubmap.data.sources[found.observation.source] : null;
    return {
      id: hub.id,
      name: hub.name,
      province: hub.province,
      place: hub.place.name,
      lat: hub.lat,
      lon: hub.lon,
      precision_km: hub.place.precision_km,
      metric: found ? metric : null,
      value: found?.figure.value ?? null,
      text: found?.figure.text ?? null,
      low: found?.figure.low ?? null,
      high: found?.figure.high ?? null,
      text: found?.figure.text ?? null,
      year: found?.observation.year ?? null,
      scope: found?.observation.scope ?? null,
      covers: found?.observation.covers ?? null,
      quality: found?.observation.quality ?? null,
      source: source?.publisher ?? found?.observation.source ?? null,
      source_date: source?.date ?? null,
      source_url: source?.url ?? null,
      ...Object.assign({}, ...hubmap.rows.others(metric).map((/** @type {any} */ other) => beside(hub, other.key))),
    };
  }

  /**
   * Another metric's figure, its year and where it is from.
   * @param {any} hub
   * @param {string} key
   */
  function beside(hub, key) {
    const found = hubmap.choose.headline(hub, key);
    return {
      [`${key}_value`]: found?.figure.value ?? null,
      [`${key}_year`]: found?.observation.year ?? null,
      [`${key}_source_url`]: found ? (hubmap.data.sources[found.observation.source]?.url ?? null) : null,
    };
  }

  /** @returns {string} */
  function csvText() {
    const rows = hubmap.table.shown().map(record);
    const head = Object.keys(record(hubmap.data.hubs[0]));
    const lines = [head, ...rows.map((/** @type {any} */ row) => Object.values(row))];
    return `${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
  }

  /** @returns {any} a FeatureCollection (RFC 7946); a hub without a place has no geometry */
  function collection() {
    return {
      type: "FeatureCollection",
      features: hubmap.table.shown().map((/** @type {any} */ hub) => {
        const { lat, lon, ...properties } = record(hub);
        const geometry = lat === null ? null : { type: "Point", coordinates: [lon, lat] };
        return { type: "Feature", id: hub.id, geometry, properties };
      }),
    };
  }

  /**
   * @param {string} name
   * @param {string} type
   * @param {string} text
   */
  function save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    hubmap.el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  hubmap.download = {
    cell,
    csvText,
    collection,
    // spreadsheets take a file for UTF-8 where it begins with this mark
    csv: () => save("hubs.csv", "text/csv;charset=utf-8", `\ufeff${csvText()}`),
    geojson: () => save("hubs.geojson", "application/geo+json", `${JSON.stringify(collection(), null, 1)}\n`),
  };
})(window.hubmap);
