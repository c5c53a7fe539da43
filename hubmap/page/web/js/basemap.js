// @ts-check
/**
 * The vector base map: a Leaflet grid layer that draws sea, land, lakes and approximate borders on canvas tiles.
 */
(function (hubmap) {
  "use strict";

  const { project, thin, clipRing, clipLine } = hubmap.geometry;
  const TILE = 256;
  // one more pixel to the right and below hides the seams between tiles at fractional zooms
  const OVERLAP = 1;
  // from here on parts are cut to the tile's ancestor once, so that a tile does not walk a whole island
  const ANCESTOR = 8;
  const BORDERS = ["countries", "provinces", "regencies"];

  /** @typedef {{land: any[], abroad: any[], lakes: any[], countries: any[], provinces: any[], regencies: any[]}} Parts */

  /**
   * @param {any} source the #hubmap-basemap block
   * @returns {Parts}
   */
  function read(source) {
    const digits = source.precision;
    /** @param {string[]} texts */
    const parts = (texts) => texts.map((text) => project(hubmap.decode(text, digits)));
    /** @param {string} kind */
    const borders = (kind) =>
      parts(
        source.borders.filter((/** @type {string[]} */ b) => b[0] === kind).map((/** @type {string[]} */ b) => b[1]),
      );
    return {
      land: parts(source.idn),
      abroad: parts(source.neighbours),
      lakes: parts(source.lakes),
      countries: borders("C"),
      provinces: borders("P"),
      regencies: borders("R"),
    };
  }

  /** @type {any} the #hubmap-basemap block */
  let given = null;
  /** @type {Parts | null} */
  let parsed = null;

  /** All parts; decoded when the first tile is drawn. @returns {Parts} */
  function whole() {
    parsed ??= read(given);
    return parsed;
  }

  /** @type {Map<string, Parts>} */
  const thinned = new Map();
  /** @type {Map<string, Parts>} */
  const cells = new Map();

  /**
   * @param {Parts} parts
   * @param {(part: any, line: boolean) => any[]} change
   * @returns {Parts}
   */
  function each(parts, change) {
    const changed = {};
    for (const [name, list] of Object.entries(parts)) {
      const line = BORDERS.includes(name);
      Object.assign(changed, { [name]: list.flatMap((part) => change(part, line)) });
    }
    return /** @type {Parts} */ (changed);
  }

  /**
   * All parts with no more detail than a zoom can show.
   * @param {number} zoom
   * @returns {Parts}
   */
  function atZoom(zoom) {
    if (zoom > 9) return whole();
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

  /**
   * @param {Parts} parts
   * @param {{x0: number, y0: number, x1: number, y1: number}} box
   * @returns {Parts}
   */
  function cut(parts, box) {
    return each(parts, (part, line) => {
      if (part.x1 < box.x0 || part.x0 > box.x1 || part.y1 < box.y0 || part.y0 > box.y1) return [];
      const inside = part.x0 >= box.x0 && part.x1 <= box.x1 && part.y0 >= box.y0 && part.y1 <= box.y1;
      if (inside) return [part];
      /** @type {Float64Array[]} */
      const pieces = line ? clipLine(part.xy, box) : [clipRing(part.xy, box)];
      return pieces.filter((xy) => xy.length > 2).map(hubmap.geometry.bounded);
    });
  }

  /**
   * What a tile has to draw.
   * @param {{x: number, y: number, z: number}} coords
   * @returns {Parts}
   */
  function tileParts(coords) {
    let parts = atZoom(coords.z);
    if (coords.z > ANCESTOR) {
      const down = 2 ** (coords.z - ANCESTOR);
      const above = { x: Math.floor(coords.x / down), y: Math.floor(coords.y / down), z: ANCESTOR };
      const key = `${above.x}/${above.y}/${coords.z > 9 ? "all" : 9}`;
      const known = cells.get(key);
      parts = known || cut(parts, box(above, 0.1));
      if (!known) cells.set(key, parts);
    }
    return cut(parts, box(coords, 0.06));
  }

  /**
   * @param {{x: number, y: number, z: number}} coords
   * @param {number} margin share of a tile
   */
  function box(coords, margin) {
    const size = 1 / 2 ** coords.z;
    return {
      x0: (coords.x - margin) * size,
      x1: (coords.x + 1 + margin) * size,
      y0: (coords.y - margin) * size,
      y1: (coords.y + 1 + margin) * size,
    };
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {any[]} parts
   * @param {{x: number, y: number, z: number}} coords
   * @param {boolean} closed
   */
  function trace(context, parts, coords, closed) {
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

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{x: number, y: number, z: number}} coords
   * @param {boolean} borders
   */
  function draw(canvas, coords, borders) {
    const context = canvas.getContext("2d");
    if (!context) return;
    const ink = hubmap.theme();
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

  /**
   * @param {CanvasRenderingContext2D} context @param {any[]} parts @param {any} coords
   * @param {string} fill @param {string} stroke @param {number} width
   */
  function area(context, parts, coords, fill, stroke, width) {
    if (!parts.length) return;
    trace(context, parts, coords, true);
    context.fillStyle = fill;
    context.fill();
    context.setLineDash([]);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }

  /**
   * @param {CanvasRenderingContext2D} context @param {any[]} parts @param {any} coords
   * @param {string} stroke @param {number} width @param {number[]} dash
   */
  function line(context, parts, coords, stroke, width, dash) {
    if (!parts.length) return;
    trace(context, parts, coords, false);
    context.setLineDash(dash);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }

  const BaseMap = L.GridLayer.extend({
    options: {
      tileSize: TILE,
      updateWhenZooming: false,
      keepBuffer: 1,
      noWrap: true,
      borders: true,
      className: "base-map",
    },

    /** @param {any} coords */
    createTile(coords) {
      const canvas = document.createElement("canvas");
      const ratio = hubmap.theme.ratio();
      canvas.width = canvas.height = Math.round((TILE + OVERLAP) * ratio);
      draw(canvas, coords, this.options.borders);
      return canvas;
    },

    /** @param {HTMLElement} tile */
    _initTile(tile) {
      L.GridLayer.prototype._initTile.call(this, tile);
      tile.style.width = tile.style.height = `${TILE + OVERLAP}px`;
    },
  });

  hubmap.basemap = {
    /** decimals of a degree in encoded lines */
    precision: 0,
    /**
     * @param {any} source
     * @returns {any} the layer
     */
    layer(source) {
      this.precision = source.precision;
      given = source;
      return new BaseMap();
    },
  };
})(window.hubmap);
