/** The shipped base map below a Leaflet map: sea, land, lakes and approximate borders, without a request elsewhere. */

import { decode } from "../../../../page/web/src/base/geometry";
import { get } from "../base/api";
import { t } from "../base/words";

interface Basemap {
  precision: number;
  idn: string[];
  lakes: string[];
  neighbours: string[];
  borders: [string, string][];
  /** west, south, east, north, where that is not Indonesia */
  bounds: [number, number, number, number] | null;
}

/** Points of a line, latitude and longitude. */
function pointsOf(text: string, precision: number): [number, number][] {
  const flat = decode(text, precision);
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at], flat[2 * at + 1]]);
}

/* By project. */
const loaded: Map<string, Promise<Basemap>> = new Map();

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Put the base map of a project below everything on a map; gives what of it is to be seen where that is not Indonesia. */
async function drawGround(map: L.Map, key: string): Promise<Basemap["bounds"]> {
  const asked: Promise<Basemap> = loaded.get(key) ?? get(`/api/p/${key}/ground`);
  loaded.set(key, asked);
  const source = await asked;
  const renderer = L.canvas({ padding: 0.3 });
  const lines = (texts: string[]) => texts.map((text) => pointsOf(text, source.precision));
  const area = (texts: string[], fill: string, edge: string) =>
    L.polygon(lines(texts), {
      renderer,
      interactive: false,
      color: colour(edge),
      weight: 0.7,
      fillColor: colour(fill),
      fillOpacity: 1,
      smoothFactor: 1.2,
    }).addTo(map);
  area(source.neighbours, "--abroad", "--coast-abroad");
  area(source.idn, "--land", "--coast");
  area(source.lakes, "--sea", "--coast");
  for (const [level, weight] of [
    ["P", 1],
    ["C", 1.4],
    ["R", 0.6],
  ] as const) {
    const texts = source.borders.filter(([one]) => one === level).map(([, line]) => line);
    const options = { renderer, interactive: false, weight, color: colour("--border-line"), smoothFactor: 1.2 };
    L.polyline(lines(texts), options).addTo(map);
  }
  return source.bounds;
}

/** A map of where a project is, with nothing on it yet. */
export function newMap(element: HTMLElement, label: string, key: string): L.Map {
  const map = L.map(element, { attributionControl: false, zoomControl: false, zoomSnap: 0.5 });
  L.control.zoom({ zoomInTitle: t("Zoom in"), zoomOutTitle: t("Zoom out") }).addTo(map);
  element.setAttribute("aria-label", label);
  element.setAttribute("role", "application");
  map.setView([-2.5, 118], 4);
  let isLooked = false;
  map.once("movestart", () => {
    isLooked = true;
  });
  void drawGround(map, key).then((bounds) => {
    if (!bounds || isLooked) return;
    const [west, south, east, north] = bounds;
    map.fitBounds(L.latLngBounds([south, west], [north, east]).pad(0.2), { animate: false });
  });
  return map;
}
