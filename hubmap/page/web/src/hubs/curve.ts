/**
 * Points in the order of a curve on which near ones follow each other (Morton 1966): what lies in a cell is one run of them.
 */

/** Levels of the curve: at the finest, a cell is 32 pixels wide at zoom 13. */
export const LEVELS = 16;
const SIDE = 2 ** LEVELS;
/* Fewer are looked at one by one. */
const FEW = 32;

/** The bits of a number of 16, with a gap after each. */
function spread(number: number): number {
  let found = number;
  found = (found | (found << 8)) & 0x00ff00ff;
  found = (found | (found << 4)) & 0x0f0f0f0f;
  found = (found | (found << 2)) & 0x33333333;
  return (found | (found << 1)) & 0x55555555;
}

const cell = (part: number): number => Math.max(0, Math.min(SIDE - 1, Math.floor(part * SIDE)));

/**
 * Where points stand on the curve.
 * @param xy world units
 */
export function codesOf(xy: Float64Array): Uint32Array {
  const found = new Uint32Array(xy.length / 2);
  for (let at = 0; at < found.length; at++) found[at] = spread(cell(xy[2 * at])) | (spread(cell(xy[2 * at + 1])) << 1);
  return found;
}

/** Whether points follow the curve already. */
export function isSorted(codes: Uint32Array): boolean {
  for (let at = 1; at < codes.length; at++) if (codes[at - 1] > codes[at]) return false;
  return true;
}

/** The first of sorted codes that is not below a limit. */
function firstFrom(codes: Uint32Array, limit: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (codes[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A rectangle in world units. */
export interface Rectangle {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * The runs of points in cells that a rectangle touches.
 * @param found is given where each run begins and ends
 */
export function runs(codes: Uint32Array, box: Rectangle, found: (from: number, to: number) => void): void {
  const look = (level: number, x: number, y: number, code: number, from: number, to: number) => {
    const side = 1 / 2 ** level;
    const [left, top] = [x * side, y * side];
    if (from >= to || left > box.x1 || top > box.y1 || left + side < box.x0 || top + side < box.y0) return;
    const isInside = left >= box.x0 && top >= box.y0 && left + side <= box.x1 && top + side <= box.y1;
    if (isInside || to - from <= FEW || level === LEVELS) return found(from, to);
    const step = 4 ** (LEVELS - level - 1);
    let begin = from;
    for (let part = 0; part < 4; part++) {
      const next = code + (part + 1) * step;
      const end = part === 3 ? to : firstFrom(codes, next, begin, to);
      look(level + 1, 2 * x + (part & 1), 2 * y + (part >> 1), next - step, begin, end);
      begin = end;
    }
  };
  look(0, 0, 0, 0, 0, codes.length);
}

/** Where each cell of a level begins that has a point, and where the last one ends. */
export function cellStarts(codes: Uint32Array, level: number): Uint32Array {
  const shift = 2 * (LEVELS - level);
  const found = new Uint32Array(codes.length + 1);
  let count = 0;
  let last = -1;
  for (let at = 0; at < codes.length; at++) {
    // a number of 32 bits is not shifted by 32
    const code = shift >= 32 ? 0 : codes[at] >>> shift;
    if (code !== last) found[count++] = at;
    last = code;
  }
  found[count] = codes.length;
  return found.slice(0, count + 1);
}
