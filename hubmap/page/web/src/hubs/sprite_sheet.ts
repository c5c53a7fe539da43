/**
 * Circles drawn once and stamped many times: all different ones on one sheet, in the colours of the style sheet.
 */

import { theme } from "../base/theme";

const WIDTH = 2048;
/* Radii are drawn in steps of an eighth of a pixel. */
const STEP = 8;
const KINDS = ["none", "hub", "part", "wider"];

type Circle = {
  kind: number;
  r: number;
  low: number | null;
  high: number | null;
  ranged: boolean;
  colour: string | null;
};

/** The circles that are asked for, each with a number. */
export class SpriteSheet {
  private readonly numbers = new Map<string | number, number>();
  private readonly circles: Circle[] = [];
  /** where each lies on the sheet: left, top, side, half, in pixels of the sheet */
  private places = new Float32Array(0);
  private sheet: HTMLCanvasElement | null = null;
  private ratio = 0;
  /** the colours that it was drawn in */
  private ink: Record<string, string> | null = null;

  /**
   * @param covers null: no figure
   * @param radius in pixels
   * @returns the number of a stamp
   */
  number(
    covers: string | null,
    radius: number,
    bounds: { low: number | null; high: number | null } | null,
    colour: string | null,
  ): number {
    const kind = Math.max(0, KINDS.indexOf(covers ?? "none"));
    const q = Math.max(1, Math.round(radius * STEP));
    const half = (b: number | null | undefined) => (b === null || b === undefined ? null : Math.round(b * 2) / 2);
    const [low, high] = [half(bounds?.low), half(bounds?.high)];
    const key = bounds || colour ? `${kind} ${q} ${low} ${high} ${Boolean(bounds)} ${colour}` : q * KINDS.length + kind;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.circles.length;
      this.numbers.set(key, number);
      this.circles.push({ kind, r: q / STEP, low, high, ranged: Boolean(bounds), colour });
      this.sheet = null;
    }
    return number;
  }

  /**
   * Draw the sheet if there is something new on it, or in other colours.
   * @param ratio pixels of the canvas for one of the page
   */
  ready(ratio: number) {
    const ink = theme();
    if (this.sheet && this.ratio === ratio && this.ink === ink) return this.sheet;
    [this.ratio, this.ink] = [ratio, ink];
    this.places = new Float32Array(this.circles.length * 4);
    const order = [...this.circles.keys()].sort((a, b) => reach(this.circles[a]) - reach(this.circles[b]));
    let [x, y, row] = [0, 0, 0];
    for (const at of order) {
      const side = Math.ceil(reach(this.circles[at]) * ratio) * 2;
      if (x + side > WIDTH) [x, y, row] = [0, y + row, 0];
      this.places.set([x, y, side, side / 2], at * 4);
      x += side;
      row = Math.max(row, side);
    }
    const sheet = document.createElement("canvas");
    sheet.width = WIDTH;
    sheet.height = Math.max(1, y + row);
    const context = sheet.getContext("2d");
    if (context) for (const at of order) this.draw(context, at);
    this.sheet = sheet;
    return sheet;
  }

  /**
   * Stamp a circle on a canvas, on whole pixels; the sheet has to be ready.
   * @param x its centre in pixels of the canvas
   */
  put(context: CanvasRenderingContext2D, number: number, x: number, y: number) {
    const at = number * 4;
    const side = this.places[at + 2];
    const half = this.places[at + 3];
    const [left, top] = [Math.round(x - half), Math.round(y - half)];
    const sheet = this.sheet as HTMLCanvasElement;
    context.drawImage(sheet, this.places[at], this.places[at + 1], side, side, left, top, side, side);
  }

  private draw(context: CanvasRenderingContext2D, at: number) {
    const [x, y, , half] = this.places.subarray(at * 4, at * 4 + 4);
    context.setTransform(this.ratio, 0, 0, this.ratio, x + half, y + half);
    circle(context, this.circles[at]);
  }
}

/** How far a circle's ink goes from its centre. */
function reach({ r, high, ranged }: Circle) {
  return ranged ? Math.max(r + 5, (high ?? 0) + 2) : r + 1.5;
}

/** Small circles have thin edges, else the edge would be all there is. */
const edge = (width: number, r: number) => Math.min(width, Math.max(0.5, r * 0.3));

/** As in marks.css. */
function circle(context: CanvasRenderingContext2D, { kind, r, low, high, ranged, colour }: Circle) {
  const ink = theme();
  const how = [
    { fill: ink.card, alpha: 0.85, stroke: ink.ink2, width: 1.7, dash: [3, 2.3] },
    { fill: ink.hub, alpha: 0.72, stroke: ink.hubEdge, width: 1.2, dash: [] },
    { fill: ink.hubSoft, alpha: 0.9, stroke: ink.hubEdge, width: 1.2, dash: [] },
    { fill: ink.hub, alpha: 0.16, stroke: ink.hubEdge, width: 1.6, dash: [7, 2.5] },
  ][kind];
  ring(context, r);
  context.globalAlpha = how.alpha;
  context.fillStyle = colour ?? how.fill;
  context.fill();
  if (kind === 2) hatch(context, r, colour ?? ink.hub);
  context.globalAlpha = 1;
  ring(context, r);
  context.setLineDash(r > 3 ? how.dash : []);
  context.lineWidth = edge(how.width, r);
  context.strokeStyle = how.stroke;
  context.stroke();
  if (!ranged) return;
  context.setLineDash([1.5, 2.5]);
  context.lineWidth = 1.1;
  // an open end is a ring just beyond the circle
  for (const bound of high === null ? [r + 3.5] : [high, low]) {
    if (bound === null) continue;
    ring(context, bound);
    context.stroke();
  }
}

function ring(context: CanvasRenderingContext2D, r: number) {
  context.beginPath();
  context.arc(0, 0, r, 0, 2 * Math.PI);
}

function hatch(context: CanvasRenderingContext2D, r: number, colour: string) {
  context.save();
  context.clip();
  context.rotate(-Math.PI / 4);
  context.setLineDash([]);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.beginPath();
  for (let x = -Math.ceil(r / 4) * 4; x <= r; x += 4) {
    context.moveTo(x, -r);
    context.lineTo(x, r);
  }
  context.stroke();
  context.restore();
}
