// @ts-check
/**
 * Names on the base map, drawn on one canvas: which come at which zoom, and where there is room.
 */
(function (hubmap) {
  "use strict";

  const SANS = "'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif";
  const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif";
  const MARGIN = 0.15;

  /**
   * @typedef {{name: string, twin: string | null, at: any, kind: string, rank: number}} Name
   * @typedef {{from: number, to: number, font: (size: number) => string, size: (zoom: number) => number,
   *   colour: string, spacing?: number, upper?: boolean}} Style
   */

  /** @type {Record<string, Style>} */
  const STYLES = {
    countries: {
      from: 3.5,
      to: 8,
      size: (zoom) => (zoom < 5 ? 10.5 : 12),
      font: (size) => `600 ${size}px ${SANS}`,
      colour: "province",
      spacing: 1.5,
      upper: true,
    },
    provinces: {
      from: 5,
      to: 9.5,
      size: (zoom) => (zoom < 7 ? 10.5 : 12),
      font: (size) => `600 ${size}px ${SANS}`,
      colour: "province",
      spacing: 1,
      upper: true,
    },
    seas: {
      from: 3.5,
      to: 11,
      size: (zoom) => (zoom < 6 ? 12 : 14),
      font: (size) => `italic ${size}px ${SERIF}`,
      colour: "water",
      spacing: 0.5,
    },
    straits: {
      from: 4.5,
      to: 11,
      size: () => 11.5,
      font: (size) => `italic ${size}px ${SERIF}`,
      colour: "water",
      spacing: 0.3,
    },
    islands: {
      from: 4,
      to: 6,
      size: () => 11,
      font: (size) => `${size}px ${SANS}`,
      colour: "place",
    },
    regencies: {
      from: 7.5,
      to: 14,
      size: (zoom) => (zoom < 9 ? 11 : 12.5),
      font: (size) => `${size}px ${SANS}`,
      colour: "place",
    },
    districts: {
      from: 10.5,
      to: 14,
      size: (zoom) => (zoom < 12 ? 10.5 : 11.5),
      font: (size) => `${size}px ${SANS}`,
      colour: "place",
    },
  };

  /** @type {any} */
  let canvas = null;

  /** Names in two languages: name, English name, lat, lon, rank. */
  const TWO = ["provinces", "seas", "straits", "islands", "countries"];

  /**
   * A city keeps "Kota" where a regency of that name stands beside it.
   * @param {any[][]} rows name, lat, lon, kind, thousands of inhabitants
   */
  function regencies(rows) {
    const bare = new Set(rows.filter((row) => row[3] === "kab").map((row) => row[0]));
    return [...rows]
      .sort((a, b) => (b[4] || 0) - (a[4] || 0))
      .map((row) => [row[3] === "kota" && bare.has(row[0]) ? `Kota ${row[0]}` : row[0], ...row.slice(1)]);
  }

  /** @type {Map<string, Name[]>} */
  const names = new Map();
  /** @type {Record<string, any[][]>} */
  let rows = {};

  /**
   * The names of a kind; the many districts are not looked at before somebody comes near.
   * @param {string} kind
   * @returns {Name[]}
   */
  function namesOf(kind) {
    let known = names.get(kind);
    if (!known) {
      const given = rows[kind] || [];
      known = (kind === "regencies" ? regencies(given) : given).map((row) => {
        const [twin, lat, lon, rank] = TWO.includes(kind) ? row.slice(1) : [null, row[1], row[2], 1];
        return { kind, name: row[0], twin, at: L.latLng(lat, lon), rank };
      });
      names.set(kind, known);
    }
    return known;
  }

  /**
   * The zoom by which names come: the printed map is a step smaller, but finer, and nobody can come nearer to it.
   * @param {any} map
   * @returns {number}
   */
  function nearness(map) {
    return map.getZoom() + (hubmap.theme.onPaper() ? 1 : 0);
  }

  /**
   * Draw the names that fit beside what is taken already.
   * @param {any} map
   * @param {any} boxes
   * @param {boolean} shown
   */
  function draw(map, boxes, shown) {
    const size = map.getSize();
    const pad = size.multiplyBy(MARGIN).round();
    const ratio = hubmap.theme.ratio();
    if (hubmap.theme.onPaper()) renew();
    const full = size.add(pad.multiplyBy(2));
    canvas.width = Math.round(full.x * ratio);
    canvas.height = Math.round(full.y * ratio);
    canvas.style.width = `${full.x}px`;
    canvas.style.height = `${full.y}px`;
    L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint(pad.multiplyBy(-1)));
    const context = canvas.getContext("2d");
    if (!shown || !context) return;
    context.setTransform(ratio, 0, 0, ratio, pad.x * ratio, pad.y * ratio);
    const view = map.getBounds().pad(MARGIN);
    const zoom = nearness(map);
    for (const kind of Object.keys(STYLES)) {
      if (zoom < STYLES[kind].from || zoom > STYLES[kind].to) continue;
      for (const name of namesOf(kind)) place(context, name, map, boxes, view);
    }
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {any} name
   * @param {any} map
   * @param {any} boxes
   * @param {any} view
   */
  function place(context, name, map, boxes, view) {
    const zoom = nearness(map);
    const style = STYLES[name.kind];
    // lesser seas, islands and countries come half a zoom later for each rank
    if (zoom < style.from + (name.rank - 1) * 0.5 || !view.contains(name.at)) return;
    const said = hubmap.language === "en" && name.twin ? name.twin : name.name;
    const text = style.upper ? said.toUpperCase() : said;
    const size = style.size(zoom);
    const font = style.font(size);
    const spacing = style.spacing || 0;
    const point = map.latLngToContainerPoint(name.at);
    const box = hubmap.around(point.x, point.y, hubmap.textWidth(text, font, spacing) + 10, size + 8);
    if (!boxes.free(box)) return;
    boxes.take(box);
    write(context, text, point, { font, spacing, colour: hubmap.theme()[style.colour], sea: style.colour === "water" });
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {string} text
   * @param {any} point
   * @param {{font: string, spacing: number, colour: string, sea: boolean}} how
   */
  function write(context, text, point, how) {
    context.font = how.font;
    context.textAlign = "center";
    context.textBaseline = "middle";
    if ("letterSpacing" in context) context.letterSpacing = `${how.spacing}px`;
    if (!how.sea) {
      context.lineJoin = "round";
      context.lineWidth = 3;
      context.strokeStyle = hubmap.theme().halo;
      context.strokeText(text, point.x, point.y);
    }
    context.fillStyle = how.colour;
    context.fillText(text, point.x, point.y);
  }

  /**
   * @param {any} source
   * @param {any} map
   */
  function add(source, map) {
    rows = source.labels;
    const pane = map.createPane("names");
    pane.classList.add("names");
    canvas = sheet();
    pane.append(canvas);
  }

  function sheet() {
    const made = L.DomUtil.create("canvas", "leaflet-zoom-hide");
    made.setAttribute("aria-hidden", "true");
    return made;
  }

  /** Chromium prints what was done to a canvas, and its being cleared would wipe all that lies below. */
  function renew() {
    const made = sheet();
    canvas.replaceWith(made);
    canvas = made;
  }

  hubmap.labels = { add, draw, write, SANS };
})(window.hubmap);
