/**
 * Which places on the screen are taken: keeps marks and names from lying on each other.
 */

/** in pixels of the map's container */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** Boxes are looked up by the square cells that they touch. */
const CELL_PX = 64;
const MOST_ROWS = 2 ** 20;

export class Boxes {
  private readonly cells = new Map<number, Box[]>();
  readonly size: { x: number; y: number };

  /** @param size of the map: what does not fit into it is never free */
  constructor(size?: { x: number; y: number }) {
    this.size = size || { x: Infinity, y: Infinity };
  }

  take(box: Box) {
    for (const key of keys(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** @returns whether nothing lies there yet */
  free(box: Box): boolean {
    const out = box.x0 < 0 || box.y0 < 0 || box.x1 > this.size.x || box.y1 > this.size.y;
    // what lies wholly beyond the edge comes into view by dragging
    if (out && box.x1 > 0 && box.y1 > 0 && box.x0 < this.size.x && box.y0 < this.size.y) return false;
    const [right, bottom] = [Math.floor(box.x1 / CELL_PX), Math.floor(box.y1 / CELL_PX)];
    // asked a thousand times for each drawing, so nothing is made here
    for (let x = Math.floor(box.x0 / CELL_PX); x <= right; x++)
      for (let y = Math.floor(box.y0 / CELL_PX); y <= bottom; y++) {
        const cell = this.cells.get(x * MOST_ROWS + y);
        if (!cell) continue;
        for (const b of cell) if (b.x0 < box.x1 && b.x1 > box.x0 && b.y0 < box.y1 && b.y1 > box.y0) return false;
      }
    return true;
  }

  /** How much of a box is taken, in square pixels (what lies on each other counts twice). */
  covered(box: Box): number {
    let sum = 0;
    for (const b of new Set(keys(box).flatMap((key) => this.cells.get(key) || []))) {
      const width = Math.min(b.x1, box.x1) - Math.max(b.x0, box.x0);
      const height = Math.min(b.y1, box.y1) - Math.max(b.y0, box.y0);
      if (width > 0 && height > 0) sum += width * height;
    }
    return sum;
  }
}

/** The cells that a box touches. */
function keys(box: Box): number[] {
  const found = [];
  for (let x = Math.floor(box.x0 / CELL_PX); x <= Math.floor(box.x1 / CELL_PX); x++)
    for (let y = Math.floor(box.y0 / CELL_PX); y <= Math.floor(box.y1 / CELL_PX); y++) found.push(x * MOST_ROWS + y);
  return found;
}

/**
 * @param x centre
 * @param y centre
 */
export function around(x: number, y: number, width: number, height: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/* Dragging the map asks for the same names again. */
const widths = new Map<string, number>();
const MOST_KEPT = 20000;
const ruler = document.createElement("canvas").getContext("2d");

/* By font, how wide each letter is: to measure a thousand names one by one takes longer than to draw them. */
const letters = new Map<string, Float32Array>();
const FIRST_LETTER = 32;
const LETTERS = 95;

/** The width of a text of plain letters, as wide as they are side by side; null of any other. */
function plainWidth(text: string, font: string): number | null {
  const known = letters.get(font) ?? new Float32Array(LETTERS);
  letters.set(font, known);
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS) return null;
    known[letter] ||= measured(text.charAt(at), font);
    width += known[letter];
  }
  return width;
}

function measured(text: string, font: string): number {
  if (!ruler) return text.length * 7;
  ruler.font = font;
  return ruler.measureText(text).width;
}

/**
 * @param font a CSS font
 * @param spacing between letters, in pixels
 * @returns width in pixels
 */
export function textWidth(text: string, font: string, spacing: number = 0): number {
  const plain = plainWidth(text, font);
  if (plain !== null) return plain + spacing * text.length;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = measured(text, font);
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
  }
  return width + spacing * text.length;
}
