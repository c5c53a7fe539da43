// @ts-check
/**
 * Where the name of a hub stands: beside its circle, where there is room, and where it is read as its own.
 */
(function (hubmap) {
  "use strict";

  const { around } = hubmap;

  /** @typedef {{point: {x: number, y: number}, radius: number}} Mark */

  /**
   * @param {Mark} mark
   * @param {number} width
   * @param {number} height
   * @param {any} boxes
   * @param {Iterable<Mark>} others all marks that are shown
   * @returns {{x: number, y: number} | null} centre of the name seen from the mark's centre
   */
  function seat(mark, width, height, boxes, others) {
    const side = mark.radius + 4 + width / 2;
    const over = mark.radius + 2 + height / 2;
    const spots = [
      { x: side, y: 0 },
      { x: -side, y: 0 },
      { x: 0, y: -over },
      { x: 0, y: over },
    ];
    // then all around
    for (const degrees of [30, -30, 150, -150, 60, -60, 120, -120]) {
      const [along, up] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const x = along * (mark.radius + 4) + Math.sign(along) * (width / 2);
      spots.push({ x, y: -up * (mark.radius + 2) - Math.sign(up) * (height / 2) });
    }
    if (mark.radius > width / 2 + 4) spots.unshift({ x: 0, y: 0 });
    const free = spots.find((s) => {
      const box = around(mark.point.x + s.x, mark.point.y + s.y, width, height);
      return boxes.free(box) && nobodysElse(mark, box, others);
    });
    return free || null;
  }

  /**
   * Whether a name there would be read as this mark's: no other mark may be nearer to it.
   * @param {Mark} mark
   * @param {{x0: number, y0: number, x1: number, y1: number}} box
   * @param {Iterable<Mark>} others
   */
  function nobodysElse(mark, box, others) {
    const gap = (/** @type {Mark} */ { point, radius: r }) => {
      const [dx, dy] = [
        Math.max(box.x0 - point.x, 0, point.x - box.x1),
        Math.max(box.y0 - point.y, 0, point.y - box.y1),
      ];
      return Math.hypot(dx, dy) - r;
    };
    const own = gap(mark);
    for (const other of others) if (other !== mark && gap(other) < own) return false;
    return true;
  }

  hubmap.seat = seat;
})(window.hubmap);
