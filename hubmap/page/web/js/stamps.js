// @ts-check
/**
 * Circles drawn once and stamped many times: all different ones on one sheet, in the colours of the style sheet.
 */
(function (hubmap) {
  "use strict";

  const WIDTH = 2048;
  /* Radii are drawn in steps of an eighth of a pixel. */
  const STEP = 8;
  const KINDS = ["none", "hub", "part", "wider"];

  /** @typedef {{kind: number, r: number, low: number | null, high: number | null, ranged: boolean}} Circle */

  /** The circles that are asked for, each with a number. */
  class Stamps {
    constructor() {
      /** @type {Map<number | string, number>} */
      this.numbers = new Map();
      /** @type {Circle[]} */
      this.circles = [];
      /** where each lies on the sheet: left, top, side, half, in pixels of the sheet */
      this.places = new Float32Array(0);
      /** @type {HTMLCanvasElement | null} */
      this.sheet = null;
      this.ratio = 0;
      /** the colours that it was drawn in @type {any} */
      this.ink = null;
    }

    /**
     * @param {string | null} covers null: no figure
     * @param {number} radius in pixels
     * @param {{low: number | null, high: number | null} | null} bounds
     * @returns {number} the number of a stamp
     */
    number(covers, radius, bounds) {
      const kind = Math.max(0, KINDS.indexOf(covers ?? "none"));
      const q = Math.max(1, Math.round(radius * STEP));
      const half = (/** @type {number | null | undefined} */ b) =>
        b === null || b === undefined ? null : Math.round(b * 2) / 2;
      const [low, high] = [half(bounds?.low), half(bounds?.high)];
      const key = bounds ? `${kind} ${q} ${low} ${high}` : q * KINDS.length + kind;
      let number = this.numbers.get(key);
      if (number === undefined) {
        number = this.circles.length;
        this.numbers.set(key, number);
        this.circles.push({ kind, r: q / STEP, low, high, ranged: Boolean(bounds) });
        this.sheet = null;
      }
      return number;
    }

    /** Draw the sheet if there is something new on it, or in other colours. @param {number} ratio pixels of the canvas for one of the page */
    ready(ratio) {
      const ink = hubmap.theme();
      if (this.sheet && this.ratio === ratio && this.ink === ink) return this.sheet;
      Object.assign(this, { ratio, ink });
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
     * @param {CanvasRenderingContext2D} context
     * @param {number} number
     * @param {number} x its centre in pixels of the canvas @param {number} y
     */
    put(context, number, x, y) {
      const at = number * 4;
      const side = this.places[at + 2];
      const half = this.places[at + 3];
      const [left, top] = [Math.round(x - half), Math.round(y - half)];
      const sheet = /** @type {HTMLCanvasElement} */ (this.sheet);
      context.drawImage(sheet, this.places[at], this.places[at + 1], side, side, left, top, side, side);
    }

    /**
     * @param {CanvasRenderingContext2D} context
     * @param {number} at
     */
    draw(context, at) {
      const [x, y, , half] = this.places.subarray(at * 4, at * 4 + 4);
      context.setTransform(this.ratio, 0, 0, this.ratio, x + half, y + half);
      circle(context, this.circles[at]);
    }
  }

  /** How far a circle's ink goes from its centre. @param {Circle} circle */
  function reach({ r, high, ranged }) {
    return ranged ? Math.max(r + 5, (high ?? 0) + 2) : r + 1.5;
  }

  /** Small circles have thin edges, else the edge would be all there is. @param {number} width @param {number} r */
  const edge = (width, r) => Math.min(width, Math.max(0.5, r * 0.3));

  /**
   * As in marks.css.
   * @param {CanvasRenderingContext2D} context
   * @param {Circle} circle
   */
  function circle(context, { kind, r, low, high, ranged }) {
    const ink = hubmap.theme();
    const how = [
      { fill: ink.card, alpha: 0.85, stroke: ink.ink2, width: 1.7, dash: [3, 2.3] },
      { fill: ink.hub, alpha: 0.72, stroke: ink.hubEdge, width: 1.2, dash: [] },
      { fill: ink.hubSoft, alpha: 0.9, stroke: ink.hubEdge, width: 1.2, dash: [] },
      { fill: ink.hub, alpha: 0.16, stroke: ink.hubEdge, width: 1.6, dash: [7, 2.5] },
    ][kind];
    ring(context, r);
    context.globalAlpha = how.alpha;
    context.fillStyle = how.fill;
    context.fill();
    if (kind === 2) hatch(context, r, ink.hub);
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

  /** @param {CanvasRenderingContext2D} context @param {number} r */
  function ring(context, r) {
    context.beginPath();
    context.arc(0, 0, r, 0, 2 * Math.PI);
  }

  /** @param {CanvasRenderingContext2D} context @param {number} r @param {string} colour */
  function hatch(context, r, colour) {
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

  hubmap.Stamps = Stamps;
})(window.hubmap);
