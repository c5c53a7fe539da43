// @ts-check
/**
 * Which places on the screen are taken: keeps marks and names from lying on each other.
 */
(function (hubmap) {
  "use strict";

  /** @typedef {{x0: number, y0: number, x1: number, y1: number}} Box in pixels of the map's container */

  /** Boxes are looked up by the square cells that they touch. */
  const CELL_PX = 64;

  class Boxes {
    /** @param {{x: number, y: number}} [size] of the map: what does not fit into it is never free */
    constructor(size) {
      /** @type {Map<string, Box[]>} */
      this.cells = new Map();
      this.size = size || { x: Infinity, y: Infinity };
    }

    /** @param {Box} box */
    take(box) {
      for (const key of keys(box)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(box);
        else this.cells.set(key, [box]);
      }
    }

    /**
     * @param {Box} box
     * @returns {boolean} whether nothing lies there yet
     */
    free(box) {
      const out = box.x0 < 0 || box.y0 < 0 || box.x1 > this.size.x || box.y1 > this.size.y;
      // what lies wholly beyond the edge comes into view by dragging
      if (out && box.x1 > 0 && box.y1 > 0 && box.x0 < this.size.x && box.y0 < this.size.y) return false;
      for (const key of keys(box)) {
        const cell = this.cells.get(key);
        if (cell?.some((b) => b.x0 < box.x1 && b.x1 > box.x0 && b.y0 < box.y1 && b.y1 > box.y0)) return false;
      }
      return true;
    }

    /**
     * How much of a box is taken, in square pixels (what lies on each other counts twice).
     * @param {Box} box
     * @returns {number}
     */
    covered(box) {
      let sum = 0;
      for (const b of new Set(keys(box).flatMap((key) => this.cells.get(key) || []))) {
        const width = Math.min(b.x1, box.x1) - Math.max(b.x0, box.x0);
        const height = Math.min(b.y1, box.y1) - Math.max(b.y0, box.y0);
        if (width > 0 && height > 0) sum += width * height;
      }
      return sum;
    }
  }

  /**
   * The cells that a box touches.
   * @param {Box} box
   * @returns {string[]}
   */
  function keys(box) {
    const found = [];
    for (let x = Math.floor(box.x0 / CELL_PX); x <= Math.floor(box.x1 / CELL_PX); x++)
      for (let y = Math.floor(box.y0 / CELL_PX); y <= Math.floor(box.y1 / CELL_PX); y++) found.push(`${x},${y}`);
    return found;
  }

  /**
   * @param {number} x centre
   * @param {number} y centre
   * @param {number} width
   * @param {number} height
   * @returns {Box}
   */
  function around(x, y, width, height) {
    return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
  }

  const ruler = document.createElement("canvas").getContext("2d");

  /**
   * @param {string} text
   * @param {string} font a CSS font
   * @param {number} [spacing] between letters, in pixels
   * @returns {number} width in pixels
   */
  function width(text, font, spacing = 0) {
    if (!ruler) return text.length * 7;
    ruler.font = font;
    return ruler.measureText(text).width + spacing * text.length;
  }

  Object.assign(hubmap, { Boxes, around, textWidth: width });
})(window.hubmap);
