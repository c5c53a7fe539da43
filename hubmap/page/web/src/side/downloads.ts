/**
 * What is shown, as files: CSV and GeoJSON made in the page.
 */

import { el } from "../base/dom";
import { language } from "../base/language";
import { asCounted, data } from "../data/document";
import * as headlines from "../data/headlines";
import * as state from "../data/state";
import { hubAt } from "../data/lookup";
import * as tableRows from "../data/table_rows";
import { shownRows } from "../data/table_rows";
import type { Hub, Quantity } from "../schema";

/** How a language's spreadsheet separates cells and writes decimals. */
const STYLES: Record<string, { separator: string; decimal: string }> = {
  id: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
};

const style = () => STYLES[language()] ?? { separator: ",", decimal: "." };

/** A cell of a CSV file (RFC 4180); what a spreadsheet would take for a formula is disarmed by an apostrophe. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", style().decimal);
  const said = /^[\s]*[=+\-@]/.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}

/** A figure as its source wrote it. */
const written = ({ text, value }: Quantity): string => text ?? String(value);

/** One row per hub with plain values, the same in both languages. */
function record(hub: Hub): Record<string, string | number | null> {
  const { metric } = state.values;
  const found = headlines.headline(hub, metric);
  const source = found ? data.sources[found.observation.source ?? ""] : null;
  return {
    id: hub.id,
    name: hub.name,
    province: hub.province,
    place: hub.place.name,
    lat: hub.lat,
    lon: hub.lon === null ? null : asCounted(hub.lon),
    precision_km: hub.place.precision_km,
    metric: found ? metric : null,
    value: found?.figure.value ?? null,
    low: found?.figure.low ?? null,
    high: found?.figure.high ?? null,
    text: found ? written(found.figure) : null,
    year: found?.observation.year ?? null,
    scope: found?.observation.scope ?? null,
    covers: found?.observation.covers ?? null,
    quality: found?.observation.quality ?? null,
    source: source?.publisher ?? found?.observation.source ?? null,
    source_date: source?.date ?? null,
    source_url: source?.url ?? null,
    ...Object.fromEntries(data.attributes.map(({ key }) => [key, hub.attributes?.[key] ?? null])),
    ...Object.assign({}, ...tableRows.others(metric).map((other) => beside(hub, other.key))),
  };
}

/** Another metric's figure, its year and where it is from. */
function beside(hub: Hub, key: string) {
  const found = headlines.headline(hub, key);
  return {
    [`${key}_value`]: found?.figure.value ?? null,
    [`${key}_text`]: found ? written(found.figure) : null,
    [`${key}_scope`]: found?.observation.scope ?? null,
    [`${key}_covers`]: found?.observation.covers ?? null,
    [`${key}_quality`]: found?.observation.quality ?? null,
    [`${key}_year`]: found?.observation.year ?? null,
    [`${key}_source_url`]: found ? (data.sources[found.observation.source ?? ""]?.url ?? null) : null,
  };
}

export function csvText(): string {
  const rows = shownRows().map(record);
  const head = Object.keys(record(hubAt(0)));
  const lines = [head, ...rows.map((row) => Object.values(row))];
  return `${lines.map((line) => line.map(cell).join(style().separator)).join("\r\n")}\r\n`;
}

/** @returns a FeatureCollection (RFC 7946); a hub without a place has no geometry */
export function collection() {
  return {
    type: "FeatureCollection",
    features: shownRows().map((hub) => {
      const { lat, lon, ...properties } = record(hub);
      const geometry = lat === null ? null : { type: "Point", coordinates: [lon, lat] };
      return { type: "Feature", id: hub.id, geometry, properties };
    }),
  };
}

/** Hand a file to the reader. */
export function save(name: string, type: string, content: string | Blob) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Spreadsheets take a file for UTF-8 where it begins with this mark. */
export const saveCsv = (): void => save("hubs.csv", "text/csv;charset=utf-8", `\ufeff${csvText()}`);

export const saveGeojson = (): void =>
  save("hubs.geojson", "application/geo+json", `${JSON.stringify(collection(), null, 1)}\n`);
