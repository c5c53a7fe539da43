// @ts-check
/**
 * The hubs that are shown as a table below the map, sortable, in step with map and filters.
 */
(function (hubmap) {
  "use strict";

  const { el, state } = hubmap;

  /* A table of more rows is slow to lay out and to read out. */
  const PAGE = 200;

  /** @type {HTMLElement} */
  let holder;
  /** number of the first row that is shown */
  let first = 0;
  /** what the rows were when that was chosen @type {string} */
  let paged = "";

  const keys = () => hubmap.rows.columns(state.values.metric).map((/** @type {any} */ column) => column.key);

  /** Numbers begin with the largest, words with A. @param {string} key */
  const numeric = (key) =>
    hubmap.rows.columns(state.values.metric).some((/** @type {any} */ c) => c.key === key && c.number);

  /** @param {string} key */
  function turn(key) {
    const { sort } = state.values;
    state.set({ sort: { key, down: sort?.key === key ? !sort.down : numeric(key) } });
    /** @type {HTMLElement | null} */ (holder.querySelector(`[data-sort="${key}"]`))?.focus();
  }

  /** @param {any} column */
  function headCell(column) {
    const { sort } = state.values;
    const here = sort?.key === column.key;
    return el(
      "th",
      {
        scope: "col",
        class: column.number ? "figure-number" : null,
        "aria-sort": here ? (sort.down ? "descending" : "ascending") : "none",
      },
      el(
        "button",
        { type: "button", class: "sort", "data-sort": column.key, onclick: () => turn(column.key) },
        column.label,
        el("span", { class: "sort-sign", "aria-hidden": "true" }, here ? (sort.down ? " ▼" : " ▲") : " ↕"),
      ),
    );
  }

  /**
   * @param {any} hub
   * @param {any[]} columns
   */
  function row(hub, columns) {
    return el(
      "tr",
      { class: hub.id === state.values.hub ? "row-open" : null, "data-row": hub.id },
      columns.map((column) => cell(hub, column)),
    );
  }

  /**
   * @param {any} hub
   * @param {any} column
   */
  function cell(hub, column) {
    const value = column.value(hub);
    if (column.key === "name") {
      return el(
        "th",
        { scope: "row" },
        el("button", { type: "button", class: "as-link", onclick: () => state.set({ hub: hub.id }) }, value),
      );
    }
    if (column.key === "source") {
      const found = hubmap.choose.headline(hub, state.values.metric);
      return el("td", {}, found ? hubmap.figures.source(found.observation.source) : null);
    }
    if (value === null && column.sort && column.number) return el("td", { class: "quiet" }, hubmap.t("no figure"));
    return el("td", { class: column.number ? "figure-number" : null }, value);
  }

  /** @param {any[]} hubs @returns {Node} */
  function table(hubs) {
    const columns = hubmap.rows.columns(state.values.metric);
    return el(
      "table",
      { class: "figures hubs-table" },
      el("caption", { class: "visually-hidden" }, hubmap.t("Hubs shown on the map")),
      el("thead", {}, el("tr", {}, columns.map(headCell))),
      el(
        "tbody",
        {},
        hubs.map((hub) => row(hub, columns)),
      ),
    );
  }

  /** Hubs that are shown, in the table's order. @returns {any[]} */
  function shown() {
    return hubmap.rows.sorted(hubmap.filters.passing(), state.values.sort, state.values.metric);
  }

  /**
   * Which rows are shown, and the way to the others; nothing where all are shown.
   * @param {number} count
   * @returns {Node | null}
   */
  function pages(count) {
    if (count <= PAGE) return null;
    const last = Math.min(first + PAGE, count);
    const { number } = hubmap;
    const said = hubmap.t("Rows {from}–{to} of {all}", {
      from: number(first + 1),
      to: number(last),
      all: number(count),
    });
    const step = (/** @type {string} */ name, /** @type {string} */ label, /** @type {number} */ to) =>
      el(
        "button",
        {
          type: "button",
          class: "plain-button",
          "data-page": name,
          // not disabled, so that the focus stays
          "aria-disabled": String(to < 0 || to >= count),
          onclick: () => turnTo(name, to, count),
        },
        label,
      );
    return el(
      "div",
      { class: "table-pages", role: "group", "aria-label": hubmap.t("Pages of the table") },
      step("before", hubmap.t("Previous rows"), first - PAGE),
      el("span", { role: "status" }, said),
      step("after", hubmap.t("Next rows"), first + PAGE),
    );
  }

  /** @param {string} name @param {number} to @param {number} count */
  function turnTo(name, to, count) {
    if (to < 0 || to >= count) return;
    first = to;
    draw();
    /** @type {HTMLElement | null} */ (holder.querySelector(`[data-page="${name}"]`))?.focus();
    holder.querySelector(".table-body")?.scrollTo(0, 0);
  }

  /** Other rows or another order begin at the top. */
  function rewind() {
    const { filters, sort, metric, year } = state.values;
    const now = JSON.stringify([filters, sort, metric, year]);
    if (now !== paged) first = 0;
    paged = now;
  }

  function draw() {
    holder.hidden = !state.values.table;
    if (holder.hidden) return holder.replaceChildren();
    holder.setAttribute("aria-label", hubmap.t("Table"));
    rewind();
    const hubs = shown();
    const from = holder.scrollTop;
    holder.replaceChildren(
      el(
        "div",
        { class: "table-head" },
        el(
          "h2",
          {},
          hubmap.t("Hubs: {n} of {all}", {
            n: hubmap.number(hubs.length),
            all: hubmap.number(hubmap.data.hubs.length),
          }),
        ),
        pages(hubs.length),
        el(
          "button",
          { type: "button", class: "plain-button", "data-download": "csv", onclick: () => hubmap.download.csv() },
          "CSV",
        ),
        el(
          "button",
          {
            type: "button",
            class: "plain-button",
            "data-download": "geojson",
            onclick: () => hubmap.download.geojson(),
          },
          "GeoJSON",
        ),
        el(
          "button",
          {
            type: "button",
            class: "close",
            "aria-label": hubmap.t("Close the table"),
            onclick: () => {
              state.set({ table: false });
              /** @type {HTMLElement | null} */ (document.querySelector('[data-control="table"]'))?.focus();
            },
          },
          "×",
        ),
      ),
      el(
        "div",
        { class: "table-body", tabindex: 0, role: "region", "aria-label": hubmap.t("Hubs shown on the map") },
        table(hubs.slice(first, first + PAGE)),
      ),
    );
    holder.scrollTop = from;
  }

  /** @param {HTMLElement} main */
  function add(main) {
    holder = el("section", { class: "table-holder", id: "table", "aria-label": hubmap.t("Table") });
    main.append(holder);
    state.on(["table", "sort", "filters", "metric", "year", "language", "hub"], draw);
    draw();
  }

  hubmap.table = { add, keys, shown, table };
})(window.hubmap);
