/**
 * The vector base map: a Leaflet grid layer that draws sea, land, lakes and approximate borders on canvas tiles.
 */

import type * as Leaflet from "leaflet";
import * as geometry from "../base/geometry";
import { clipLine, clipRing, decode, project, thin } from "../base/geometry";
import { onPaper, pixelRatio, theme } from "../base/theme";
import type { BaseMapBlock } from "../schema";

const TILE = 256;
// one more pixel to the right and below hides the seams between tiles at fractional zooms
const OVERLAP = 1;
// parts are cut to a tile from those of the one so many levels above it, so that none walks a whole island
const STEPS_UP = 2;
const MOST_KEPT = 300;
const BORDERS = ["countries", "provinces", "regencies"];
// in each frame, which takes as long again to show them; those of another zoom stand in for what is not drawn yet
const SLICE = { ms: 4, tiles: 3 };
// while the page opens nobody moves the map yet
const FIRST_SLICE = { ms: 16, tiles: 8 };

export type Kind = "land" | "abroad" | "lakes" | "countries" | "provinces" | "regencies";
export type Parts = Record<Kind, geometry.Part[]>;
type Tile = { x: number; y: number; z: number };

/** @param source the #hubmap-basemap block */
function read(source: BaseMapBlock): Parts {
  const digits = source.precision;
  const parts = (texts: string[]) => texts.map((text) => project(decode(text, digits)));
  const borders = (kind: string) => parts(source.borders.filter((b) => b[0] === kind).map((b) => b[1]));
  return {
    land: parts(source.idn),
    abroad: parts(source.neighbours),
    lakes: parts(source.lakes),
    countries: borders("C"),
    provinces: borders("P"),
    regencies: borders("R"),
  };
}

/** the #hubmap-basemap block */
let given: BaseMapBlock | null = null;
let parsed: Parts | null = null;

/** All parts; decoded when the first tile is drawn. */
function whole(): Parts {
  parsed ??= read(given as BaseMapBlock);
  return parsed;
}

/* From this zoom on all detail is seen. */
const FINEST = 10;
const thinned: Map<string, Parts> = new Map();
const cells: Map<string, Parts> = new Map();

function each(parts: Parts, change: (part: geometry.Part, line: boolean) => geometry.Part[]): Parts {
  const changed: Partial<Parts> = {};
  for (const [name, list] of Object.entries(parts)) {
    const line = BORDERS.includes(name);
    Object.assign(changed, { [name]: list.flatMap((part) => change(part, line)) });
  }
  return changed as Parts;
}

/** All parts with no more detail than a zoom can show. */
function atZoom(zoom: number): Parts {
  if (zoom >= FINEST) return whole();
  const key = String(zoom);
  let parts = thinned.get(key);
  if (!parts) {
    const pixel = 1 / (TILE * 2 ** zoom);
    parts = each(whole(), (part, line) => {
      const small = Math.max(part.x1 - part.x0, part.y1 - part.y0) < pixel * 0.8;
      return small && !line ? [] : [thin(part, pixel * 0.6)];
    });
    thinned.set(key, parts);
  }
  return parts;
}

function cut(parts: Parts, box: { x0: number; y0: number; x1: number; y1: number }): Parts {
  return each(parts, (part, line) => {
    if (part.x1 < box.x0 || part.x0 > box.x1 || part.y1 < box.y0 || part.y0 > box.y1) return [];
    const inside = part.x0 >= box.x0 && part.x1 <= box.x1 && part.y0 >= box.y0 && part.y1 <= box.y1;
    if (inside) return [part];
    const pieces: Float64Array[] = line ? clipLine(part.xy, box) : [clipRing(part.xy, box)];
    return pieces.filter((xy) => xy.length > 2).map(geometry.bounded);
  });
}

/** What a tile has to draw. */
function tileParts(coords: Tile): Parts {
  return cut(partsAbove(coords, Math.min(coords.z, FINEST)), box(coords, 0.06));
}

/** The parts in the tile above one, in the detail of a zoom. */
function partsAbove(coords: Tile, detail: number): Parts {
  if (coords.z < STEPS_UP) return atZoom(detail);
  const above = { x: coords.x >> STEPS_UP, y: coords.y >> STEPS_UP, z: coords.z - STEPS_UP };
  const key = `${detail}/${above.z}/${above.x}/${above.y}`;
  let parts = cells.get(key);
  if (!parts) {
    parts = cut(partsAbove(above, detail), box(above, 0.1));
    if (cells.size >= MOST_KEPT) cells.clear();
    cells.set(key, parts);
  }
  return parts;
}

/** @param margin share of a tile */
function box(coords: Tile, margin: number) {
  const size = 1 / 2 ** coords.z;
  return {
    x0: (coords.x - margin) * size,
    x1: (coords.x + 1 + margin) * size,
    y0: (coords.y - margin) * size,
    y1: (coords.y + 1 + margin) * size,
  };
}

function trace(context: CanvasRenderingContext2D, parts: geometry.Part[], coords: Tile, closed: boolean) {
  const scale = TILE * 2 ** coords.z;
  const left = coords.x * TILE;
  const top = coords.y * TILE;
  context.beginPath();
  for (const { xy } of parts) {
    context.moveTo(xy[0] * scale - left, xy[1] * scale - top);
    for (let i = 2; i < xy.length; i += 2) context.lineTo(xy[i] * scale - left, xy[i + 1] * scale - top);
    if (closed) context.closePath();
  }
}

function draw(canvas: HTMLCanvasElement, coords: Tile, borders: boolean) {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) return;
  const ink = theme();
  const parts = tileParts(coords);
  const size = TILE + OVERLAP;
  const ratio = canvas.width / size;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = ink.sea;
  context.fillRect(0, 0, size, size);
  context.lineJoin = "round";
  area(context, parts.abroad, coords, ink.abroad, ink.coastAbroad, 0.6);
  area(context, parts.land, coords, ink.land, ink.coast, coords.z < 6 ? 0.7 : 1);
  area(context, parts.lakes, coords, ink.sea, ink.coast, 0.7);
  line(context, parts.countries, coords, ink.country, 1, []);
  if (!borders) return;
  if (coords.z >= 7) line(context, parts.regencies, coords, ink.border, 0.7, [2, 3]);
  line(context, parts.provinces, coords, ink.border, coords.z < 6 ? 0.7 : 1.2, coords.z < 6 ? [] : [7, 3]);
}

function area(
  context: CanvasRenderingContext2D,
  parts: geometry.Part[],
  coords: Tile,
  fill: string,
  stroke: string,
  width: number,
) {
  if (!parts.length) return;
  trace(context, parts, coords, true);
  context.fillStyle = fill;
  context.fill();
  context.setLineDash([]);
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke();
}

function line(
  context: CanvasRenderingContext2D,
  parts: geometry.Part[],
  coords: Tile,
  stroke: string,
  width: number,
  dash: number[],
) {
  if (!parts.length) return;
  trace(context, parts, coords, false);
  context.setLineDash(dash);
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke();
}

class BaseTiles extends L.GridLayer {
  private waiting: { coords: Leaflet.Coords; canvas: HTMLCanvasElement; done: Leaflet.DoneCallback }[] = [];
  private frame = 0;
  private slice = FIRST_SLICE;

  constructor(public borders: boolean) {
    super({ tileSize: TILE, updateWhenZooming: false, keepBuffer: 1, noWrap: true, className: "base-map" });
  }

  override createTile(coords: Leaflet.Coords, done: Leaflet.DoneCallback): HTMLElement {
    const canvas = document.createElement("canvas");
    // the next frame has the circles to show
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.later());
    this.waiting.push({ coords, canvas, done });
    // no frame comes before the print
    if (onPaper()) this.paint(canvas, coords);
    return canvas;
  }

  /** Some of the tiles that wait, in the order in which they were asked for, until the frame's share of time is used up. */
  private drawSome() {
    const end = performance.now() + this.slice.ms;
    for (let drawn = 0; this.waiting.length && drawn < this.slice.tiles && performance.now() < end; ) {
      const { canvas, coords, done } = this.waiting.shift() as (typeof this.waiting)[0];
      // who has gone on to another zoom does not see it any more
      if (!canvas.isConnected) continue;
      this.paint(canvas, coords);
      drawn += 1;
      done(undefined, canvas);
    }
    if (this.waiting.length) this.later();
    else this.slice = SLICE;
  }

  private later() {
    this.frame = requestAnimationFrame(() => this.drawSome());
  }

  private paint(canvas: HTMLCanvasElement, coords: Leaflet.Coords) {
    canvas.width = canvas.height = Math.round((TILE + OVERLAP) * pixelRatio());
    draw(canvas, coords, this.borders);
  }

  override _initTile(tile: HTMLElement): void {
    super._initTile(tile);
    tile.style.width = tile.style.height = `${TILE + OVERLAP}px`;
  }
}

export type { BaseTiles };

/** Decimals of a degree in encoded lines. */
export const precision = (): number => given?.precision ?? 0;

export function tiles(source: BaseMapBlock, borders: boolean): BaseTiles {
  given = source;
  return new BaseTiles(borders);
}

/** Land, lakes and borders within a box of the world as drawn at a zoom: rings and lines in world units. */
export function shapesWithin(box: { x0: number; y0: number; x1: number; y1: number }, zoom: number): Parts {
  return cut(atZoom(Math.ceil(zoom)), box);
}
