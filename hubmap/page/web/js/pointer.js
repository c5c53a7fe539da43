// @ts-check
/**
 * The pointer over many hubs: what lies below it says its name, a click or a touch opens it.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;
  /* Fingers need a target of 24 pixels across, the mouse less. */
  const TOUCH_PX = 24;
  const MOUSE_PX = 4;
  const SAME_PX = 2;
  /* More at once, and it can't be seen where one has come to. */
  const MOST_STEPS = 2;

  /** @type {HTMLElement} */
  let tip;
  let touched = false;

  /**
   * Open the best hit; where hubs lie at the same point a click on an open one goes on to the next.
   * @param {any} event Leaflet's
   */
  function click({ containerPoint }) {
    const hexagon = hubmap.many.hexagon(containerPoint);
    if (hexagon) return approach(hexagon);
    if (hubmap.hubs.density(window.map_hubmap.getZoom())) return;
    const [best] = hubmap.many.hits(containerPoint, touched ? TOUCH_PX : MOUSE_PX);
    if (best === undefined) return;
    hide();
    const chosen = hubmap.hubs.next(pile(best), hubmap.many.markOf(best).hub);
    hubmap.cursor.focus(hubmap.many.number(chosen.id));
    state.set({ hub: chosen.id, centre: null });
  }

  /** Go nearer to the hubs of a hexagon, as far as they are told apart. @param {{x: number, y: number}} hexagon */
  function approach(hexagon) {
    const map = window.map_hubmap;
    const steps = hubmap.many.nearer(map.getZoom()) ?? MOST_STEPS;
    hide();
    hubmap.views.free();
    map.setView(map.containerPointToLatLng(L.point(hexagon)), map.getZoom() + Math.min(steps, MOST_STEPS));
  }

  /** The hubs at the same point as one. @param {number} at @returns {any[]} */
  function pile(at) {
    const here = hubmap.many.screen(at);
    return hubmap.many
      .hits(here, 0)
      .filter((/** @type {number} */ i) => hubmap.many.screen(i).distanceTo(here) <= SAME_PX)
      .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b)
      .map((/** @type {number} */ i) => hubmap.many.markOf(i).hub);
  }

  /** What is below the pointer, in words, and its place. @param {any} point */
  function overHub(point) {
    const [at] = hubmap.many.hits(point, MOUSE_PX);
    if (at === undefined) return null;
    const { hub, point: there, radius } = hubmap.many.markOf(at);
    const others = pile(at).length - 1;
    const more = others > 0 ? ` ${hubmap.t("(and {n} more at this point)", { n: hubmap.number(others) })}` : "";
    return { text: hubmap.hubs.told(hub, state.values.metric) + more, there, radius };
  }

  /** The same of a hexagon. @param {any} point */
  function overHexagon(point) {
    const there = hubmap.many.hexagon(point);
    if (!there) return null;
    const [n, without] = [hubmap.number(there.count), hubmap.number(there.without)];
    const text = hubmap.t("Hubs here: {n}, without a figure: {without}. Click to come nearer.", { n, without });
    return { text, there, radius: hubmap.density.HEXAGON_PX / 2 };
  }

  /** @param {any} map @param {any} point */
  function hover(map, point) {
    const found = hubmap.hubs.density(map.getZoom()) ? overHexagon(point) : overHub(point);
    map.getContainer().classList.toggle("over-hub", found !== null);
    if (!found) return hide();
    const { text, there, radius } = found;
    tip.textContent = text;
    tip.hidden = false;
    const { x, y } = map.getSize();
    // beside the circle, on the side that has room
    const left = there.x > x * 0.6 ? there.x - radius - tip.offsetWidth - 8 : there.x + radius + 8;
    const top = Math.min(Math.max(4, there.y - tip.offsetHeight / 2), y - tip.offsetHeight - 4);
    tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  function hide() {
    tip.hidden = true;
  }

  /** @param {any} map */
  function add(map) {
    tip = el("div", { class: "hub-tip card", "aria-hidden": "true", hidden: true });
    const box = map.getContainer();
    box.append(tip);
    let waiting = 0;
    map.on("mousemove", (/** @type {any} */ { containerPoint }) => {
      if (touched || map.dragging?.moving()) return;
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => hover(map, containerPoint));
    });
    map.on("mouseout zoomstart movestart", () => {
      cancelAnimationFrame(waiting);
      hide();
    });
    map.on("click", click);
    box.addEventListener(
      "pointerdown",
      (/** @type {PointerEvent} */ event) => {
        touched = event.pointerType === "touch";
      },
      { capture: true },
    );
  }

  hubmap.pointer = { add, pile };
})(window.hubmap);
