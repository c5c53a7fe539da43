// @ts-check
/**
 * The keyboard on the map: one tab stop, arrow keys to the next mark in that direction.
 */
(function (hubmap) {
  "use strict";

  /** Unit vectors on the screen. @type {Record<string, [number, number]>} */
  const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

  /** Marks that can be reached now. @param {HTMLElement} pane @returns {HTMLElement[]} */
  function stops(pane) {
    return [.../** @type {NodeListOf<HTMLElement>} */ (pane.querySelectorAll(".hub-mark, .centre-mark"))].filter(
      (mark) => !mark.hidden,
    );
  }

  /** @param {Element} mark */
  function middle(mark) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return [(left + right) / 2, (top + bottom) / 2];
  }

  /**
   * How far a way it is to a point in a direction; what lies aside counts as further away.
   * @param {number} dx pixels
   * @param {number} dy pixels
   * @param {[number, number]} way
   * @returns {number} infinite where the point does not lie in that direction
   */
  function cost(dx, dy, way) {
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    return ahead > 0.5 && aside <= ahead * 2 ? ahead + 2 * aside : Infinity;
  }

  /**
   * The nearest mark in a direction.
   * @param {HTMLElement} from
   * @param {HTMLElement[]} marks
   * @param {[number, number]} way
   * @returns {HTMLElement | null}
   */
  function next(from, marks, way) {
    const [x, y] = middle(from);
    let best = null;
    let least = Infinity;
    for (const mark of marks) {
      if (mark === from) continue;
      const [mx, my] = middle(mark);
      const far = cost(mx - x, my - y, way);
      if (far < least) [best, least] = [mark, far];
    }
    return best;
  }

  /**
   * Go on from a mark: to the next element, or to the next of many hubs where that is nearer.
   * @param {HTMLElement} from
   * @param {HTMLElement[]} marks
   * @param {[number, number]} way
   * @returns {HTMLElement | null}
   */
  function step(from, marks, way) {
    const [x, y] = middle(from);
    const to = next(
      from,
      marks.filter((mark) => !mark.classList.contains("hub-cursor")),
      way,
    );
    const hub = hubmap.hubs.many() ? hubmap.cursor.ahead([x, y], way) : null;
    if (to && hub) {
      const [mx, my] = middle(to);
      if (cost(mx - x, my - y, way) > hub.cost) return hubmap.cursor.step(hub.at);
    } else if (hub) return hubmap.cursor.step(hub.at);
    to?.focus({ preventScroll: true });
    return to;
  }

  /** One mark can be tabbed to: the one that had the focus, else the largest hub. @param {HTMLElement} pane */
  function rove(pane) {
    const marks = stops(pane);
    const held = marks.find((mark) => mark === document.activeElement) || marks.find((mark) => mark.tabIndex === 0);
    for (const mark of pane.querySelectorAll(".hub-mark, .centre-mark")) /** @type {any} */ (mark).tabIndex = -1;
    const stop = held || marks[0];
    if (stop) stop.tabIndex = 0;
  }

  /** @param {any} map */
  function add(map) {
    const pane = map.getPane("markerPane");
    // the map's own tab stop and its arrow keys would be a second one
    map.keyboard.disable();
    map.getContainer().removeAttribute("tabindex");
    pane.addEventListener("focusin", (/** @type {FocusEvent} */ event) => {
      const mark = /** @type {HTMLElement} */ (event.target);
      if (!stops(pane).includes(mark)) return;
      for (const other of stops(pane)) other.tabIndex = other === mark ? 0 : -1;
    });
    pane.addEventListener(
      "keydown",
      (/** @type {KeyboardEvent} */ event) => {
        const from = /** @type {HTMLElement} */ (event.target);
        if ("+=-".includes(event.key)) hubmap.views.free();
        if (event.key === "+" || event.key === "=") map.zoomIn();
        else if (event.key === "-") map.zoomOut();
        else if (event.key in ARROWS && stops(pane).includes(from)) {
          const to = step(from, stops(pane), ARROWS[event.key]);
          if (to) reveal(map, to);
          event.preventDefault();
        } else return;
        event.stopPropagation();
      },
      true,
    );
  }

  /**
   * @param {any} map
   * @param {HTMLElement} mark
   */
  function reveal(map, mark) {
    const [x, y] = middle(mark);
    const { left, top } = map.getContainer().getBoundingClientRect();
    const at = map.containerPointToLatLng([x - left, y - top]);
    hubmap.views.free();
    map.panInside(at, { padding: [60, 60], animate: !window.matchMedia("(prefers-reduced-motion: reduce)").matches });
  }

  hubmap.keyboard = { add, rove, next, cost };
})(window.hubmap);
