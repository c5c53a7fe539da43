// @ts-check
/**
 * Search for hubs by name, place, product or old spelling, and for places on the base map.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;
  const MOST = 8;

  /** @type {{text: string, name: string, kind: string, lat: number, lon: number}[] | null} */
  let places = null;
  /** @type {Record<string, any[][]>} */
  let labels = {};

  /**
   * How well a text answers a question: 0 not, 3 best.
   * @param {string} text
   * @param {string} asked folded
   */
  function fit(text, asked) {
    const said = hubmap.folded(text);
    const score = (/** @type {string} */ a, /** @type {string} */ b) =>
      a === b ? 3 : a.startsWith(b) ? 2.5 : a.includes(` ${b}`) ? 2 : b.length > 2 && a.includes(b) ? 1 : 0;
    return Math.max(score(said, asked), score(hubmap.respelled(said), hubmap.respelled(asked)) - 0.1);
  }

  /**
   * @param {any} hub
   * @param {string} asked
   */
  function hubFit(hub, asked) {
    const where = hub.place.name || "";
    const products = [...(hub.products || []), ...(hub.products_en || [])];
    const product = products.find((p) => fit(p, asked) >= 1);
    const name = Math.max(...[hub.name, hub.name_en, hub.place.query].map((said) => fit(said || "", asked)));
    // a name counts more than where it lies, and that more than what is made there
    if (name) return { score: name + 4, why: where };
    if (fit(where, asked) >= 1) return { score: fit(where, asked) + 1, why: where };
    return { score: product ? 1 : 0, why: product || "" };
  }

  /**
   * @param {string} text
   * @returns {{name: string, why: string, hub?: any, place?: any}[]}
   */
  function find(text) {
    const asked = hubmap.folded(text);
    if (!asked) return [];
    const hubs = hubmap.data.hubs
      .map((/** @type {any} */ hub) => ({ hub, ...hubFit(hub, asked) }))
      .filter((/** @type {any} */ hit) => hit.score > 0)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => b.score - a.score)
      .map((/** @type {any} */ hit) => ({ name: hubmap.say(hit.hub, "name"), why: hit.why, hub: hit.hub }));
    const others =
      asked.length < 3
        ? []
        : known()
            .map((place) => ({ place, score: fit(place.text, asked) }))
            .filter((hit) => hit.score >= 2)
            .sort((a, b) => b.score - a.score)
            .map(({ place }) => ({ name: place.name, why: kind(place.kind), place }));
    return [...hubs, ...others].slice(0, MOST);
  }

  /** @param {string} name */
  function kind(name) {
    return hubmap.words.kind({ provinces: "province", regencies: "regency", districts: "district" }[name]);
  }

  /**
   * @param {any} map
   * @param {any} hit
   */
  function go(map, hit) {
    hubmap.views.free();
    if (hit.hub) {
      state.set({ hub: hit.hub.id });
      if (hit.hub.lat !== null) map.setView([hit.hub.lat, hit.hub.lon], Math.max(map.getZoom(), 9), { animate: false });
      return;
    }
    const zoom = { provinces: 7.5, regencies: 9.5, districts: 11.5 }[/** @type {"provinces"} */ (hit.place.kind)];
    map.setView([hit.place.lat, hit.place.lon], zoom, { animate: false });
  }

  /**
   * @param {any} map
   * @returns {HTMLElement}
   */
  function box(map) {
    /** @type {any[]} */
    let hits = [];
    let chosen = -1;
    const list = el("ul", {
      class: "hits card",
      id: "hits",
      role: "listbox",
      "aria-label": hubmap.t("Found"),
      hidden: true,
    });
    const input = el("input", {
      type: "search",
      class: "search-field",
      role: "combobox",
      "data-control": "search",
      "aria-expanded": "false",
      "aria-controls": "hits",
      "aria-autocomplete": "list",
      "aria-label": hubmap.t("Search for a hub, place or product"),
      placeholder: hubmap.t("Search for a hub, place or product"),
      autocomplete: "off",
      spellcheck: "false",
    });
    const mark = () => {
      for (const [at, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(at === chosen));
      if (chosen >= 0) input.setAttribute("aria-activedescendant", `hit-${chosen}`);
      else input.removeAttribute("aria-activedescendant");
    };
    const show = (/** @type {boolean} */ open) => {
      list.hidden = !open || !input.value.trim();
      input.setAttribute("aria-expanded", String(!list.hidden));
    };
    const pick = (/** @type {number} */ at) => {
      if (!hits[at]) return;
      input.value = "";
      show(false);
      go(map, hits[at]);
    };
    const update = () => {
      hits = find(input.value);
      chosen = hits.length ? 0 : -1;
      list.replaceChildren(
        ...hits.map((hit, at) =>
          el(
            "li",
            {
              id: `hit-${at}`,
              role: "option",
              class: hit.hub ? "hit hit-hub" : "hit",
              onmousedown: (/** @type {Event} */ e) => e.preventDefault(),
              onclick: () => pick(at),
            },
            el("span", { class: "hit-name" }, hit.name),
            el("span", { class: "hit-why" }, hit.why),
          ),
        ),
        ...(hits.length
          ? []
          : [el("li", { role: "option", "aria-disabled": "true", class: "hit quiet" }, hubmap.t("Nothing found."))]),
      );
      mark();
      show(true);
      hubmap.live.say(hubmap.t("Found: {n}", { n: hits.length }));
    };
    input.addEventListener("input", update);
    input.addEventListener("blur", () => show(false));
    input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && hits.length) {
        chosen = (chosen + step + hits.length) % hits.length;
        mark();
        event.preventDefault();
      } else if (event.key === "Enter") pick(chosen);
      else if (event.key === "Escape" && !list.hidden) {
        show(false);
        event.stopPropagation();
      }
    });
    return el("div", { class: "search", role: "search" }, input, list);
  }

  /** Places of the base map, made ready at the first question. */
  function known() {
    places ??= ["provinces", "regencies", "districts"].flatMap((name) =>
      (labels[name] || []).map((row) => ({
        text: row[0],
        name: row[3] === "kota" ? `Kota ${row[0]}` : row[0],
        kind: name,
        lat: row[1],
        lon: row[2],
      })),
    );
    return places;
  }

  /** @param {any} source the #hubmap-basemap block */
  function read(source) {
    labels = source.labels;
  }

  hubmap.search = { read, find, box };
})(window.hubmap);
