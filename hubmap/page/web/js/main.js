// @ts-check
/**
 * Starts the page: puts the parts together and draws the scene whenever view or state change.
 */
(function (hubmap) {
  "use strict";

  const { state } = hubmap;
  const map = window.map_hubmap;

  /** @param {string} id */
  const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

  /** Marks first, then the centres beside them, then names: each takes what room is left. */
  function draw() {
    const boxes = new hubmap.Boxes(map.getSize());
    hubmap.hubs.size(map.getZoom());
    hubmap.hubs.occupy(map, boxes);
    // from afar there is not room for both: then the names go first
    const far = map.getZoom() < 7;
    if (far) hubmap.hubs.name(boxes);
    hubmap.centres.draw(map, boxes);
    if (!far) hubmap.hubs.name(boxes);
    hubmap.labels.draw(map, boxes, state.values.layers.names);
  }

  function start() {
    const source = hubmap.readBlock("hubmap-basemap");
    const base = hubmap.basemap.layer(source);
    hubmap.views.limit(map);
    hubmap.views.all(map);
    base.addTo(map);
    hubmap.labels.add(source, map);
    hubmap.areas.add(map);
    hubmap.hubs.add(map);
    hubmap.centres.add(map);
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    const [head, stage, side] = [part("masthead"), part("stage"), part("side")];
    const corner = hubmap.el("div", { class: "corner" });
    stage.append(corner);
    state.set({ zoom: map.getZoom() });
    hubmap.controls.add(map, { head, stage, side, corner });
    hubmap.side.add(side);
    hubmap.panel.add(side);
    hubmap.legend.add(corner);
    // the words that were put in have changed the map's size
    map.invalidateSize({ animate: false, pan: false });
    hubmap.views.hubs(map);
    state.set({ zoom: map.getZoom() });
    map.on("moveend", () => {
      state.set({ zoom: map.getZoom() });
      draw();
    });
    map.on("resize", draw);
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(stage);
    state.on(["metric", "layers", "language", "hub"], draw);
    state.on(["layers", "hub"], () => hubmap.areas.show(map));
    state.on(["layers"], () => {
      hubmap.online.show(map);
      if (base.options.borders !== state.values.layers.borders) {
        base.options.borders = state.values.layers.borders;
        base.redraw();
      }
    });
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => {
      hubmap.theme.renew();
      base.redraw();
      draw();
    });
    draw();
    document.body.classList.add("ready");
  }

  start();
})(window.hubmap);
