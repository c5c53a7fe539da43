// @ts-check
/**
 * Few hubs: every one an element of its own, with its circle and its name.
 */
(function (hubmap) {
  "use strict";

  const { el, svg, state, around } = hubmap;
  const { radius, hollow, bounds, draw, told } = hubmap.hubs;
  const { headline } = hubmap.choose;
  const TARGET_PX = 24;

  /**
   * @typedef {{hub: any, marker: any, button: HTMLButtonElement, drawing: SVGElement, name: HTMLElement,
   *   radius: number, figure: any, point: any}} Mark
   */

  /** @type {Mark[]} */
  let marks = [];
  /** @type {any} */
  let group = null;

  /**
   * Open a hub; where marks lie on each other a click on an open one goes on to the next below, so that each is reached.
   * A key opens just the hub that has the focus.
   * @param {any} hub
   * @param {MouseEvent} event
   */
  function open(hub, event) {
    const byKey = event.detail === 0;
    const here = window.map_hubmap.latLngToContainerPoint([hub.lat, hub.lon]);
    const pile = marks.filter(({ button, point }) => !button.hidden && point && point.distanceTo(here) < TARGET_PX / 4);
    const chosen = byKey
      ? hub
      : hubmap.hubs.next(
          pile.map((mark) => mark.hub),
          hub,
        );
    state.set({ hub: chosen.id });
  }

  /**
   * @param {any} hub
   * @returns {Mark}
   */
  function make(hub) {
    const name = el("span", { class: "hub-name", "aria-hidden": "true" });
    const drawing = svg("svg");
    const button = el(
      "button",
      {
        type: "button",
        class: "hub-mark",
        "data-hub": hub.id,
        onclick: (/** @type {MouseEvent} */ event) => open(hub, event),
      },
      drawing,
      name,
    );
    if (hub.lists.length) button.classList.add("hub-listed");
    const marker = hubmap.marker([hub.lat, hub.lon], button);
    // a click or a key on a mark is not one on the map
    L.DomEvent.on(button, "click dblclick keydown", L.DomEvent.stopPropagation);
    return { hub, marker, button, drawing, name, radius: 0, figure: null, point: null };
  }

  /**
   * @param {any} map
   */
  function add(map) {
    group = L.layerGroup().addTo(map);
    marks = hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.lat !== null).map(make);
    for (const mark of marks) mark.marker.addTo(group);
    map.getPane("markerPane").setAttribute("role", "group");
  }

  let drawn = "";

  /** Give every mark its figure's circle at a zoom, the largest lowest. @param {number} zoom */
  function size(zoom) {
    const { metric, layers, hub, year, language } = state.values;
    // dragging the map changes nothing of what the marks show
    const now = [metric, year, language, hubmap.hubs.factor(zoom)].join("|");
    if (now !== drawn) for (const mark of marks) resize(mark, metric, zoom);
    const shown = new Set(hubmap.filters.passing());
    for (const mark of marks) {
      mark.button.hidden = !layers.hubs || !shown.has(mark.hub) || (!mark.figure && !layers.unfigured);
      mark.button.classList.toggle("hub-selected", mark.hub.id === hub);
      mark.button.setAttribute("aria-pressed", String(mark.hub.id === hub));
    }
    if (now === drawn) return;
    drawn = now;
    const order = [...marks].sort((a, b) => b.radius - a.radius);
    for (const [rank, mark] of order.entries()) mark.marker.setZIndexOffset(rank * 2000);
  }

  /**
   * @param {Mark} mark
   * @param {string} metric
   * @param {number} zoom
   */
  function resize(mark, metric, zoom) {
    const found = headline(mark.hub, metric);
    mark.figure = found?.figure ?? null;
    mark.radius = found ? radius(found.figure.value, metric, zoom) : hollow(zoom);
    const drawing = found
      ? draw(mark.radius, found.observation.covers || "hub", bounds(found.figure, metric, zoom))
      : draw(mark.radius, null);
    mark.drawing.replaceWith(drawing);
    mark.drawing = drawing;
    const side = Math.max(TARGET_PX, Math.ceil(mark.radius * 2));
    Object.assign(mark.button.style, {
      width: `${side}px`,
      height: `${side}px`,
      marginLeft: `${-side / 2}px`,
      marginTop: `${-side / 2}px`,
    });
    const said = told(mark.hub, metric);
    mark.button.setAttribute("aria-label", said);
    mark.button.title = said;
  }

  /**
   * Take the circles' places.
   * @param {any} map
   * @param {any} boxes
   */
  function occupy(map, boxes) {
    for (const mark of marks) {
      mark.point = map.latLngToContainerPoint([mark.hub.lat, mark.hub.lon]);
      if (!mark.button.hidden) boxes.take(around(mark.point.x, mark.point.y, mark.radius * 1.7, mark.radius * 1.7));
    }
  }

  /**
   * Put the names where there is room, those of listed hubs first.
   * @param {any} boxes
   */
  function name(boxes) {
    const { hub } = state.values;
    const rank = (/** @type {Mark} */ m) => (m.hub.id === hub ? 2 : 0) + (m.hub.lists.length ? 1 : 0);
    const near = (/** @type {Mark} */ m) =>
      m.point.x > -200 && m.point.y > -200 && m.point.x < boxes.size.x + 200 && m.point.y < boxes.size.y + 200;
    const order = [...marks]
      .filter((m) => !m.button.hidden && near(m))
      .sort((a, b) => rank(b) - rank(a) || b.radius - a.radius);
    const shown = marks.filter((m) => !m.button.hidden);
    for (const mark of order) {
      const text = hubmap.say(mark.hub, "name");
      mark.name.textContent = text;
      const size = mark.hub.lists.length ? 13 : 11.5;
      const width = hubmap.textWidth(text, `600 ${size}px ${hubmap.labels.SANS}`) + 4;
      const spot = hubmap.seat(mark, width, size + 5, boxes, shown);
      mark.name.classList.toggle("hub-name-away", !spot);
      if (!spot) continue;
      boxes.take(around(mark.point.x + spot.x, mark.point.y + spot.y, width, size + 5));
      mark.name.style.transform = `translate(-50%, -50%) translate(${spot.x}px, ${spot.y}px)`;
    }
  }

  /** @param {string} id */
  function focus(id) {
    marks.find((mark) => mark.hub.id === id)?.button.focus();
  }

  hubmap.few = {
    add,
    size,
    occupy,
    name,
    focus,
    /** @param {string} id */
    mark: (id) => marks.find((mark) => mark.hub.id === id) || null,
  };
})(window.hubmap);
