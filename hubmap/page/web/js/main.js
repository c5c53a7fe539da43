// @ts-check
/**
 * Starts the page: puts the parts together and draws the scene whenever view or state change.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;
  const map = window.map_hubmap;
  const LATEST_MS = 200;

  /** @param {string} id */
  const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

  /** Marks first, then the centres beside them, then names: each takes what room is left. */
  function draw() {
    const boxes = new hubmap.Boxes(map.getSize());
    // the tools are not printed
    const cards = hubmap.theme.onPaper() ? [".legend", ".credits"] : [".tools", ".legend", ".credits"];
    for (const card of cards) keepOff(boxes, document.querySelector(card));
    hubmap.hubs.size(map.getZoom());
    hubmap.hubs.occupy(map, boxes);
    // from afar there is not room for both: then the names go first
    const far = map.getZoom() < 7;
    hubmap.centres.alone(map, boxes);
    if (far) hubmap.hubs.name(boxes);
    hubmap.centres.beside(map, boxes);
    if (!far) hubmap.hubs.name(boxes);
    hubmap.labels.draw(map, boxes, state.values.layers.names);
    hubmap.keyboard.rove(map.getPane("markerPane"));
  }

  /**
   * Names do not lie half behind what covers the map.
   * @param {any} boxes
   * @param {Element | null} card
   */
  function keepOff(boxes, card) {
    if (!card) return;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const at = map.getContainer().getBoundingClientRect();
    boxes.take({ x0: left - at.left, y0: top - at.top, x1: right - at.left, y1: bottom - at.top });
  }

  /** Look where the state says, or at the listed hubs. */
  function look() {
    const { view } = state.values;
    const height = () => document.querySelector(".legend")?.getBoundingClientRect().height;
    const before = height();
    if (view) hubmap.views.at(map, view);
    else hubmap.views.hubs(map);
    remember();
    // the legend follows the zoom, and the view makes room for the legend
    if (view || height() === before) return;
    hubmap.views.hubs(map);
    remember();
  }

  function remember() {
    const { lat, lng } = map.getCenter();
    const round = (/** @type {number} */ value) => Math.round(value * 1e4) / 1e4;
    state.set({ zoom: map.getZoom(), view: [map.getZoom(), round(lat), round(lng)] });
  }

  /** @param {string[]} unknown parts of the address that were not understood */
  function notice(unknown) {
    document.querySelector(".notice")?.remove();
    if (!unknown.length) return;
    const note = el(
      "p",
      { class: "notice", role: "alert" },
      hubmap.t("Not understood in the link, so left out: {parts}", { parts: unknown.join(", ") }),
      el(
        "button",
        { type: "button", class: "close", "aria-label": hubmap.t("Close"), onclick: () => note.remove() },
        "×",
      ),
    );
    part("stage").append(note);
  }

  /** @param {any} base */
  function listen(base) {
    map.on("moveend", () => {
      remember();
      draw();
      if (hubmap.hubs.many() && state.values.layers.precision) hubmap.areas.show(map);
    });
    map.on("resize", draw);
    new ResizeObserver(() => hubmap.views.refit(map)).observe(part("stage"));
    state.on(["metric", "layers", "language", "hub", "filters", "year"], draw);
    state.on(["layers", "hub"], () => hubmap.areas.show(map));
    state.on(["metric", "filters", "year"], () => {
      if (hubmap.hubs.many() && state.values.layers.precision) hubmap.areas.show(map);
    });
    state.on(["hub"], () => requestAnimationFrame(reveal));
    state.on(["coverage", "filters"], () => hubmap.coverage.draw(map));
    state.on(["layers"], () => {
      hubmap.online.show(map);
      show(base);
    });
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => recolour(base));
  }

  /** Draw everything anew in the colours that the style sheet gives now. @param {any} base */
  function recolour(base) {
    hubmap.theme.renew();
    base.redraw();
    draw();
  }

  /** The open hub is not left behind the sheet or beyond the edge. */
  function reveal() {
    const hub = hubmap.hubs.find(state.values.hub);
    if (!hub || hub.lat === null) return;
    map.invalidateSize({ animate: false, pan: false });
    map.panInside([hub.lat, hub.lon], { ...hubmap.views.room(map, [hub.lat, hub.lon]), animate: false });
  }

  /** @param {any} base */
  function show(base) {
    const { borders } = state.values.layers;
    if (base.options.borders === borders) return;
    base.options.borders = borders;
    base.redraw();
  }

  /** The map with its circles; all else waits until they are seen. */
  function start() {
    const source = hubmap.readBlock("hubmap-basemap");
    const unknown = hubmap.hash.read();
    const [head, stage, side] = [part("masthead"), part("stage"), part("side")];
    const corner = el("div", { class: "corner" });
    const base = hubmap.basemap.layer(source);
    base.options.borders = state.values.layers.borders;
    hubmap.motion.add(map);
    hubmap.views.limit(map);
    hubmap.views.all(map);
    for (const layer of ["areas", "coverage", "hubs", "centres"]) hubmap[layer].add(map);
    hubmap.labels.add(source, map);
    hubmap.search.read(source);
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    stage.append(corner);
    hubmap.live.add();
    hubmap.controls.add(map, { head, stage, side, corner });
    hubmap.table.add(/** @type {HTMLElement} */ (stage.parentElement));
    hubmap.legend.add(corner);
    hubmap.paper.add(map, stage, () => recolour(base));
    hubmap.embed.add(map, stage);
    // the words that were put in have changed the map's size
    map.invalidateSize({ animate: false, pan: false });
    look();
    hubmap.views.keep(map);
    hubmap.hubs.size(map.getZoom());
    hubmap.hubs.occupy(map, new hubmap.Boxes(map.getSize()));
    afterwards(() => complete(base, side, unknown));
  }

  /**
   * What can be read, listed and switched, and the names on the map.
   * @param {any} base
   * @param {HTMLElement} side
   * @param {string[]} unknown parts of the address that were not understood
   */
  function complete(base, side, unknown) {
    // only now is it known which tiles are needed
    base.addTo(map);
    hubmap.side.add(side);
    hubmap.panel.add(side);
    hubmap.keyboard.add(map);
    listen(base);
    hubmap.hash.listen(() => {
      notice(hubmap.hash.read());
      look();
    });
    notice(unknown);
    hubmap.areas.show(map);
    hubmap.coverage.draw(map);
    draw();
    document.body.classList.add("ready");
  }

  /**
   * Do something when the browser has drawn what is there, or soon where it draws nothing, as in a hidden tab.
   * @param {() => void} action
   */
  function afterwards(action) {
    let done = false;
    const once = () => {
      if (!done) action();
      done = true;
    };
    requestAnimationFrame(() => setTimeout(once));
    setTimeout(once, LATEST_MS);
  }

  hubmap.scene = { draw };
  hubmap.columns.whenRead(start);
})(window.hubmap);
