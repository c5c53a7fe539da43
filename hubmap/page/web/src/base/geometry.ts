/**
 * Plane geometry on flat arrays of x, y: projecting, thinning, clipping.
 */

/** A ring or line in world units (the Mercator square is 0…1) with its bounds. */
export type Part = { xy: Float64Array; x0: number; y0: number; x1: number; y1: number; kind?: string };

/** World units of a longitude. */
export const across = (lon: number): number => lon / 360 + 0.5;

/** World units of a latitude. */
export function down(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/**
 * Project degrees to world units of Web Mercator.
 * @param latlon lat, lon, …
 */
export function project(latlon: Float64Array): Part {
  const xy = new Float64Array(latlon.length);
  for (let i = 0; i < latlon.length; i += 2) {
    xy[i] = across(latlon[i + 1]);
    xy[i + 1] = down(latlon[i]);
  }
  return bounded(xy);
}

export function bounded(xy: Float64Array): Part {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i];
    const y = xy[i + 1];
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { xy, x0, y0, x1, y1 };
}

/**
 * Leave out points that lie closer than `distance` to the last one kept (the ends stay).
 * @param distance world units
 */
export function thin(part: Part, distance: number): Part {
  const { xy } = part;
  const kept = [xy[0], xy[1]];
  const last = xy.length - 2;
  for (let i = 2; i < last; i += 2) {
    const dx = xy[i] - kept[kept.length - 2];
    const dy = xy[i + 1] - kept[kept.length - 1];
    if (dx * dx + dy * dy >= distance * distance) kept.push(xy[i], xy[i + 1]);
  }
  if (last > 0) kept.push(xy[last], xy[last + 1]);
  return { ...part, xy: Float64Array.from(kept) };
}

/* Each of four sides makes two points of every other one at most. */
const MOST_GROWN = 1.5 ** 4;

/** Where rings are clipped: a map has thousands, and a new array for each takes longer than the clipping. */
let benches: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)];

/**
 * Clip a ring to a rectangle (Sutherland and Hodgman 1974, doi:10.1145/360767.360802).
 * @returns may be empty; runs along the rectangle where the ring left it
 */
export function clipRing(xy: Float64Array, box: { x0: number; y0: number; x1: number; y1: number }): Float64Array {
  if (benches[0].length < MOST_GROWN * xy.length)
    benches = [new Float64Array(MOST_GROWN * xy.length), new Float64Array(MOST_GROWN * xy.length)];
  const [one, other] = benches;
  let count = side(xy, xy.length, one, 0, box.x0, 1);
  count = side(one, count, other, 0, box.x1, -1);
  count = side(other, count, one, 1, box.y0, 1);
  return other.slice(0, side(one, count, other, 1, box.y1, -1));
}

/**
 * @param count how many numbers of the ring there are
 * @param out where what is kept goes
 * @param sign keep what is above (1) or below (-1) the limit
 * @returns how many numbers these are
 */
function side(xy: Float64Array, count: number, out: Float64Array, axis: 0 | 1, limit: number, sign: 1 | -1): number {
  let kept = 0;
  for (let i = 0; i < count; i += 2) {
    const j = (i || count) - 2;
    const here = (xy[i + axis] - limit) * sign;
    const before = (xy[j + axis] - limit) * sign;
    if (here >= 0 !== before >= 0) {
      const share = before / (before - here);
      out[kept++] = xy[j] + (xy[i] - xy[j]) * share;
      out[kept++] = xy[j + 1] + (xy[i + 1] - xy[j + 1]) * share;
    }
    if (here >= 0) {
      out[kept++] = xy[i];
      out[kept++] = xy[i + 1];
    }
  }
  return kept;
}

/** Cut a line to the stretches that may touch a rectangle. */
export function clipLine(xy: Float64Array, box: { x0: number; y0: number; x1: number; y1: number }): Float64Array[] {
  const stretches = [];
  let open: number[] = [];
  for (let i = 2; i < xy.length; i += 2) {
    const near =
      Math.max(xy[i - 2], xy[i]) >= box.x0 &&
      Math.min(xy[i - 2], xy[i]) <= box.x1 &&
      Math.max(xy[i - 1], xy[i + 1]) >= box.y0 &&
      Math.min(xy[i - 1], xy[i + 1]) <= box.y1;
    if (near) {
      if (!open.length) open.push(xy[i - 2], xy[i - 1]);
      open.push(xy[i], xy[i + 1]);
    } else if (open.length) {
      stretches.push(Float64Array.from(open));
      open = [];
    }
  }
  if (open.length) stretches.push(Float64Array.from(open));
  return stretches;
}

// digits are the characters from "(" on, three of which stand for others; the last 16 say that more follow
const FIRST = 40;
const INSTEAD: Record<number, number> = { 33: 60, 35: 62, 36: 92 };
const MORE = 71;

/**
 * Decode a line as `hubmap.basemap.encode` writes it.
 * @param precision decimals of a degree
 * @returns lat, lon, lat, lon … in degrees
 */
export function decode(text: string, precision: number): Float64Array {
  const factor = 10 ** precision;
  let size = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < FIRST + MORE) size++;
  const numbers = new Float64Array(size);
  let [lat, lon, at] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    let [shift, bits, digit] = [0, 0, 0];
    do {
      const code = text.charCodeAt(at++);
      digit = (code < FIRST ? INSTEAD[code] : code) - FIRST;
      bits += digit << shift;
      shift += 4;
    } while (digit >= MORE);
    const step = bits & 1 ? ~(bits >> 1) : bits >> 1;
    if (i & 1) lon += step;
    else lat += step;
    numbers[i] = (i & 1 ? lon : lat) / factor;
  }
  return numbers;
}
