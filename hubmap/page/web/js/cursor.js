// @ts-check
/**
 * The keyboard's place among many hubs: one button that stands at one of them and moves to others.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;
  const TARGET_PX = 24;

  /** @type {HTMLButtonElement} */
  let button;
  /** @type {any} */
  let marker = null;
  /** @type {number | null} */
  let at = null;

  /** Stand at a hub. @param {number} to */
  function move(to) {
    at = to;
    const { hub } = hubmap.many.markOf(to);
    marker.setLatLng([hub.lat, hub.lon]);
    draw();
  }

  /** Where the hub that it stood at is shown no more it goes to the largest, one in view before others. */
  function settle() {
    if (at !== null && hubmap.many.isShown(at)) return;
    const [first] = hubmap.many.seen();
    const next = first ?? hubmap.many.order().find((/** @type {number} */ i) => hubmap.many.isShown(i));
    at = null;
    if (next !== undefined) move(next);
  }

  /** Name, size and state of the button as they are now. */
  function draw() {
    settle();
    button.hidden = at === null;
    if (at === null) return;
    const { hub, radius } = hubmap.many.markOf(at);
    const side = Math.max(TARGET_PX, Math.ceil(radius * 2) + 4);
    Object.assign(button.style, {
      width: `${side}px`,
      height: `${side}px`,
      marginLeft: `${-side / 2}px`,
      marginTop: `${-side / 2}px`,
    });
    button.dataset.hub = hub.id;
    button.setAttribute("aria-label", hubmap.hubs.told(hub, state.values.metric));
    button.setAttribute("aria-pressed", String(hub.id === state.values.hub));
  }

  /**
   * The nearest shown hub in a direction.
   * @param {number[]} from x, y on the screen
   * @param {[number, number]} way
   * @returns {{at: number, cost: number} | null}
   */
  function ahead([x, y], way) {
    const { left, top } = window.map_hubmap.getContainer().getBoundingClientRect();
    let best = null;
    for (const i of hubmap.many.order()) {
      if (i === at || !hubmap.many.isShown(i)) continue;
      const there = hubmap.many.screen(i);
      const cost = hubmap.keyboard.cost(there.x + left - x, there.y + top - y, way);
      if (!best || cost < best.cost) best = { at: i, cost };
    }
    return best && best.cost < Infinity ? best : null;
  }

  /** @param {number | undefined} to */
  function focus(to) {
    if (to === undefined) return;
    move(to);
    button.focus({ preventScroll: true });
  }

  /** Step to a hub and say what it is, because the focus does not leave the button. @param {number} to */
  function step(to) {
    focus(to);
    hubmap.live.say(button.getAttribute("aria-label"));
    return button;
  }

  /** @param {any} map */
  function add(map) {
    button = el("button", {
      type: "button",
      class: "hub-mark hub-cursor",
      tabindex: 0,
      hidden: true,
      // hubs at the same point are reached by opening again
      onclick: () => {
        if (at === null) return;
        const { hub } = hubmap.many.markOf(at);
        const chosen = hubmap.hubs.next(hubmap.pointer.pile(at), hub);
        move(hubmap.many.number(chosen.id));
        state.set({ hub: chosen.id, centre: null });
      },
    });
    L.DomEvent.on(button, "click dblclick keydown", L.DomEvent.stopPropagation);
    marker = hubmap.marker([0, 0], button, 300000).addTo(map);
  }

  hubmap.cursor = { add, draw, ahead, focus, step };
})(window.hubmap);
