// @ts-check
/**
 * The column beside the map: introduction, choice of the measure, layers in groups, what is not on the map, sources.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;

  /** @type {HTMLElement} */
  let story;

  function intro() {
    return el(
      "div",
      { class: "intro" },
      hubmap.data.meta.intro.map((/** @type {any} */ part) =>
        el(
          "p",
          {},
          hubmap.pick(part.text),
          " ",
          el("span", { class: "intro-source" }, hubmap.figures.source(part.source)),
        ),
      ),
    );
  }

  /** How many of the hubs on the map have a figure, in the words of the summary. @param {string} key the metric */
  function figured(key) {
    const hubs = hubmap.filters.drawn(key);
    return hubmap.t("{n} of {all} on the map", {
      n: hubmap.number(hubmap.choose.figured(hubs, key).hubs.length),
      all: hubmap.number(hubs.length),
    });
  }

  function measures() {
    if (!hubmap.data.metrics.length) return null;
    return el(
      "fieldset",
      { class: "measures" },
      el("legend", {}, hubmap.t("What the circles show")),
      hubmap.data.metrics.map((/** @type {any} */ metric) =>
        el(
          "label",
          { class: "choice" },
          el("input", {
            type: "radio",
            name: "metric",
            value: metric.key,
            checked: metric.key === state.values.metric,
            onchange: () => state.set({ metric: metric.key }),
          }),
          el("span", {}, hubmap.pick(metric.label)),
          el("span", { class: "count", "data-count": metric.key }, figured(metric.key)),
        ),
      ),
    );
  }

  /**
   * @param {string} key
   * @param {string} text
   * @param {number | null} count
   * @param {Node | null} [sign]
   * @param {string | null} [why] why it can't be switched
   * @param {Node | null} [note] what is to be known of it
   */
  function box(key, text, count, sign = null, why = null, note = null) {
    return el(
      "label",
      { class: "choice" },
      el("input", {
        type: "checkbox",
        "data-layer": key,
        checked: state.values.layers[key] && !why,
        disabled: Boolean(why),
        onchange: (/** @type {any} */ event) => state.toggle(key, event.target.checked),
      }),
      sign ? el("span", { class: "choice-sign" }, sign) : null,
      el("span", {}, text, why ? el("span", { class: "why" }, why) : null, note),
      count === null ? null : el("span", { class: "count" }, hubmap.number(count)),
    );
  }

  /**
   * A group of layers, or nothing where the data has none of them.
   * @param {string} title
   * @param {...(Node | null)} boxes
   */
  function groupOf(title, ...boxes) {
    const some = boxes.filter((one) => one !== null);
    return some.length ? el("fieldset", { class: "layer-group" }, el("legend", {}, title), some) : null;
  }

  /**
   * The box of a layer of centres, or nothing where the data has none.
   * @param {string} layer
   * @param {string} text
   * @param {string} role whose sign stands beside it
   * @param {string} status
   */
  function centreBox(layer, text, role, status) {
    const count = hubmap.centres.inLayer(layer).length;
    return count ? box(layer, text, count, hubmap.glyph(role, status)) : null;
  }

  function layerGroups() {
    const { data } = hubmap;
    const tally = hubmap.legend.counts(state.values.metric);
    const placed = data.hubs.filter((/** @type {any} */ hub) => hub.lat !== null);
    const precise = placed.filter((/** @type {any} */ hub) => hub.place.precision_km).length;
    return el(
      "div",
      { class: "layers" },
      groupOf(
        hubmap.t("Hubs"),
        box("hubs", hubmap.t("Hubs"), placed.length),
        box("unfigured", hubmap.t("Hubs without a figure"), tally.none),
        hubmap.areas.count() ? box("areas", hubmap.t("Areas"), hubmap.areas.count()) : null,
        box("precision", hubmap.t("Precision of the points"), precise, null, null, hubmap.areas.note("why")),
      ),
      groupOf(
        hubmap.t("Planned centres"),
        ...["logistics", "material", "rnd"].map((role) =>
          centreBox(`planned_${role}`, words.role(role), role, "announced"),
        ),
      ),
      groupOf(
        hubmap.t("What exists today"),
        centreBox("operating", hubmap.t("Operating centres"), "material", "operating"),
        centreBox("service", hubmap.t("Services, schools, estates"), "service", "operating"),
      ),
      groupOf(
        hubmap.t("Demand and transport"),
        centreBox("port", hubmap.t("Ports"), "port", "operating"),
        centreBox("plant", hubmap.t("Vehicle plants"), "plant", "operating"),
      ),
      groupOf(
        hubmap.t("Base map"),
        box("borders", hubmap.t("Province and regency boundaries (approximate)"), null),
        box("names", hubmap.t("Place names"), null),
        hubmap.online.offered() ? box("online", hubmap.online.title(), null, null, hubmap.online.why()) : null,
      ),
    );
  }

  /* The table has the others. */
  const MOST_UNPLACED = 200;

  function unplaced() {
    const hubs = hubmap.data.hubs.filter((/** @type {any} */ hub) => hub.lat === null);
    if (!hubs.length) return null;
    return el(
      "section",
      { class: "unplaced" },
      el("h2", {}, hubmap.t("Not on the map: {n}", { n: hubmap.number(hubs.length) })),
      el("p", { class: "quiet" }, hubmap.t("No place was found for these hubs.")),
      el(
        "ul",
        { class: "plain" },
        hubs.slice(0, MOST_UNPLACED).map((/** @type {any} */ hub) =>
          el(
            "li",
            {},
            el(
              "button",
              {
                type: "button",
                class: "as-link",
                "data-control": `unplaced-${hub.id}`,
                onclick: () => state.set({ hub: hub.id }),
              },
              hubmap.say(hub, "name"),
            ),
          ),
        ),
        hubs.length > MOST_UNPLACED
          ? el("li", {}, hubmap.t("and {n} more", { n: hubmap.number(hubs.length - MOST_UNPLACED) }))
          : null,
      ),
    );
  }

  function about() {
    const { meta } = hubmap.data;
    return el(
      "footer",
      { class: "about" },
      meta.data_date ? el("p", {}, hubmap.t("Data as of {date}.", { date: hubmap.day(meta.data_date) })) : null,
      el("p", {}, hubmap.t("Figures differ in year and scope; they are not added up.")),
      el("p", { class: "quiet" }, `hubmap ${meta.version}`),
    );
  }

  function years() {
    const all = hubmap.choose.years();
    if (all.length < 2) return null;
    const { year } = state.values;
    const at = year === null ? all.length : all.indexOf(year);
    const said = year === null ? hubmap.t("latest") : hubmap.t("up to {year}", { year });
    return el(
      "label",
      { class: "field year" },
      el("span", {}, hubmap.t("Figures: {which}", { which: said })),
      el("input", {
        type: "range",
        "data-control": "year",
        min: 0,
        max: all.length,
        value: at,
        "aria-valuetext": said,
        oninput: (/** @type {any} */ event) => state.set({ year: all[Number(event.target.value)] ?? null }),
      }),
      year === null
        ? null
        : el(
            "span",
            { class: "why" },
            hubmap.t("Each hub shows its best figure no newer than this; its own year is said."),
          ),
    );
  }

  /**
   * @param {string} key
   * @param {string} text
   * @param {() => void} action
   */
  function actionButton(key, text, action) {
    return el("button", { type: "button", class: "plain-button", "data-control": key, onclick: action }, text);
  }

  function actions() {
    return el(
      "div",
      { class: "actions" },
      actionButton("table", hubmap.t("Table"), () => state.set({ table: !state.values.table })),
      actionButton("share", hubmap.t("Share"), () => hubmap.about.share()),
      actionButton("print", hubmap.t("Print"), () => window.print()),
      actionButton("about", hubmap.t("About"), () => hubmap.about.about()),
    );
  }

  /**
   * A part that can be folded; it stays as the reader left it.
   * @param {string} key
   * @param {string} title
   * @param {...any} content
   */
  function folded(key, title, ...content) {
    return el(
      "details",
      {
        class: "fold",
        open: unfolded.has(key),
        ontoggle: (/** @type {any} */ event) => (event.target.open ? unfolded.add(key) : unfolded.delete(key)),
      },
      el("summary", { "data-control": `fold-${key}` }, title),
      content,
    );
  }

  /** @type {Set<string>} */
  const unfolded = new Set();

  function draw() {
    const held = document.activeElement;
    const key = held && story.contains(held) ? controlOf(held) : null;
    const caret = held instanceof HTMLInputElement && held.type === "text" ? held.selectionStart : null;
    const from = story.scrollTop;
    const { active } = hubmap.filters;
    story.replaceChildren(
      intro(),
      ...[
        actions(),
        measures(),
        years(),
        el("p", { class: "summary" }, hubmap.live.summary()),
        folded(
          "filters",
          active() ? hubmap.t("Filters: {n} on", { n: active() }) : hubmap.t("Filters"),
          hubmap.filterbox.draw(),
        ),
        hubmap.data.centres.length ? folded("reach", hubmap.t("Coverage"), hubmap.coverage.controls()) : null,
        layerGroups(),
        unplaced(),
        about(),
      ].filter((part) => part !== null),
    );
    story.scrollTop = from;
    if (!key) return;
    // whoever just used a control stays there
    const again = [...story.querySelectorAll("[data-layer], [data-control], [name]")].find((e) => controlOf(e) === key);
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
    if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
  }

  /** Say anew how many hubs are on the map. */
  function recount() {
    const summary = story.querySelector(".summary");
    if (summary) summary.textContent = hubmap.live.summary();
    for (const count of story.querySelectorAll("[data-count]"))
      count.textContent = figured(count.getAttribute("data-count") || "");
  }

  /** @param {Element} element */
  function controlOf(element) {
    const name = element.getAttribute("name");
    return (
      element.getAttribute("data-control") ||
      element.getAttribute("data-layer") ||
      (name ? `${name}=${element.getAttribute("value")}` : null)
    );
  }

  /** @param {HTMLElement} side */
  function add(side) {
    story = el("div", { class: "story" });
    side.append(story);
    state.on(["language", "metric", "year", "filters", "coverage"], draw);
    state.on(["layers"], () => {
      recount();
      for (const input of story.querySelectorAll("input[data-layer]")) {
        const box = /** @type {HTMLInputElement} */ (input);
        if (!box.disabled) box.checked = state.values.layers[box.dataset.layer || ""];
      }
    });
    draw();
  }

  hubmap.side = { add };
})(window.hubmap);
