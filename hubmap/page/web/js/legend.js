// @ts-check
/**
 * The legend: follows the measure, the layers that are on, and the zoom.
 */
(function (hubmap) {
  "use strict";

  const { el, svg, state, words } = hubmap;

  /** Hubs with a place, by what their figures cover. @param {string} key the metric */
  function counts(key) {
    const placed = hubmap.filters.placed();
    const { hubs, covers } = hubmap.choose.figured(placed, key);
    return { ...covers, none: placed.length - hubs.length };
  }

  /**
   * Circles of the legend's steps, one in another.
   * @param {any} metric
   * @param {number} zoom
   */
  function nested(metric, zoom) {
    const circles = [...metric.steps]
      .sort((a, b) => b - a)
      .map((value) => ({ value, r: hubmap.hubs.radius(value, metric.key, zoom) }));
    const largest = circles[0]?.r ?? 0;
    const gap = 13;
    const height = Math.max(largest * 2, circles.length * gap) + 8;
    const width = largest * 2 + 84;
    const picture = svg("svg", {
      class: "legend-circles",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": circles.map(({ value }) => hubmap.number(value, 10)).join(", "),
    });
    let last = -gap;
    for (const [at, { value, r }] of circles.entries()) {
      const top = height - 3 - 2 * r;
      // small circles lie at the bottom, where there must be room for the values below
      const lowest = height - 5 - gap * (circles.length - 1 - at);
      const y = Math.min(Math.max(top + 1, last + gap, 8), lowest);
      last = y;
      picture.append(
        svg("circle", { class: "legend-circle", cx: largest + 2, cy: height - 3 - r, r }),
        svg("path", {
          class: "legend-leader",
          d: `M${largest + 2} ${top}L${largest * 2 + 6} ${y}H${largest * 2 + 14}`,
        }),
        svg("text", { class: "legend-value", x: largest * 2 + 17, y: y + 4 }, hubmap.number(value, 10)),
      );
    }
    return picture;
  }

  /**
   * @param {Node} sign
   * @param {string} text
   * @param {number} [count]
   */
  function row(sign, text, count) {
    return el(
      "li",
      { class: "legend-row" },
      el("span", { class: "legend-sign" }, sign),
      el("span", {}, text, count === undefined ? null : el("span", { class: "count" }, ` ${hubmap.number(count)}`)),
    );
  }

  /** Bold names are those of listed hubs. */
  function listRows() {
    return hubmap.data.lists.map((/** @type {any} */ list) =>
      el(
        "li",
        { class: "legend-note" },
        el("strong", {}, hubmap.t("Bold name")),
        `: ${hubmap.filterbox.listName(list.key)}`,
      ),
    );
  }

  function hubRows() {
    const { layers, metric } = state.values;
    if (!layers.hubs) return [];
    const tally = counts(metric);
    const { ranged } = hubmap.choose.figured(hubmap.filters.placed(), metric);
    const rows = [];
    if (tally.part)
      rows.push(row(hubmap.hubs.draw(8, "part"), hubmap.t("figure of only a part of the hub"), tally.part));
    if (tally.wider) rows.push(row(hubmap.hubs.draw(8, "wider"), hubmap.t("figure of more than the hub"), tally.wider));
    if (ranged)
      rows.push(row(hubmap.hubs.draw(6, "hub", { low: 1, high: null }), hubmap.t("a range, or “more than”"), ranged));
    if (layers.unfigured) rows.push(row(hubmap.hubs.draw(6, null), hubmap.t("hubs without a figure"), tally.none));
    return rows;
  }

  /**
   * What the hexagons say, where they stand for circles.
   * @param {any} metric
   * @param {any} bins
   */
  function hexagons(metric, bins) {
    const { density, many } = hubmap;
    const zoom = state.values.zoom;
    const { without } = many.tally();
    const figures = bins.counts.reduce((/** @type {number} */ sum, /** @type {number} */ n) => sum + n, 0) - without;
    const steps = many.nearer(zoom);
    return [
      el(
        "p",
        { class: "legend-title" },
        hubmap.t("Number of hubs in a hexagon"),
        el(
          "span",
          { class: "quiet" },
          ` ${hubmap.t("({km} km across)", { km: hubmap.number(density.across(zoom), 1) })}`,
        ),
      ),
      el(
        "ul",
        { class: "legend-list legend-density" },
        bins.steps.map((/** @type {number} */ from, /** @type {number} */ at) => {
          const to = at + 1 < bins.steps.length ? bins.steps[at + 1] - 1 : bins.most;
          const range = to > from ? `${hubmap.number(from)}–${hubmap.number(to)}` : hubmap.number(from);
          return row(swatch(density.opacity(at, bins.steps.length)), range);
        }),
      ),
      el(
        "ul",
        { class: "legend-list" },
        metric.key
          ? el(
              "li",
              { class: "legend-note" },
              hubmap.t("Hubs with a figure for {metric}: {n}; without: {without}.", {
                metric: hubmap.pick(metric.label),
                n: hubmap.number(figures),
                without: hubmap.number(without),
              }),
            )
          : null,
        steps === null
          ? null
          : el(
              "li",
              { class: "legend-note legend-nearer" },
              hubmap.t("Zoom in {n} steps to see single hubs.", { n: steps }),
            ),
      ),
    ];
  }

  /** A hexagon as it is drawn on the map. @param {number} opacity */
  function swatch(opacity) {
    const points = hubmap.density
      .corners(10, 10)
      .map((/** @type {number[]} */ point) => point.join(","))
      .join(" ");
    return svg(
      "svg",
      { width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true" },
      svg("polygon", { class: "legend-hexagon", points, "fill-opacity": opacity }),
    );
  }

  const ROLES = ["logistics", "material", "rnd", "service", "education", "estate", "port", "plant"];

  /** Signs of centres that are on the map now: by role, with every status in which it is there. */
  function centreRows() {
    const { layers, zoom } = state.values;
    /** @type {Map<string, Set<string>>} */
    const there = new Map();
    for (const centre of hubmap.data.centres) {
      if (!layers[hubmap.centres.layerOf(centre)]) continue;
      there.set(centre.role, (there.get(centre.role) || new Set()).add(centre.status));
    }
    if (!there.size) return [];
    if (zoom < hubmap.centres.FAR) {
      return [el("li", { class: "legend-note" }, hubmap.t("Centres come into view when you zoom in."))];
    }
    const statuses = ["announced", "building", "operating", "closed"].filter((status) =>
      [...there.values()].some((found) => found.has(status)),
    );
    return [
      el(
        "li",
        { class: "legend-group" },
        hubmap.t("Centres: {status}", { status: statuses.map(words.status).join(" / ") }),
      ),
      ...ROLES.filter((role) => there.has(role)).map((role) => pair(role, statuses, there.get(role) || new Set())),
    ];
  }

  /**
   * @param {string} role
   * @param {string[]} statuses
   * @param {Set<string>} found
   */
  function pair(role, statuses, found) {
    return el(
      "li",
      { class: "legend-row" },
      el(
        "span",
        { class: "legend-sign legend-pair" },
        statuses.map((status) => el("span", {}, found.has(status) ? hubmap.glyph(role, status) : null)),
      ),
      el("span", {}, words.role(role)),
    );
  }

  function reachRows() {
    const { coverage } = state.values;
    if (!coverage.role) return [];
    const line = (/** @type {string} */ name) =>
      svg(
        "svg",
        { width: 22, height: 8, viewBox: "0 0 22 8", "aria-hidden": "true" },
        svg("line", { class: name, x1: 0, x2: 22, y1: 4, y2: 4 }),
      );
    const km = hubmap.number(coverage.km);
    return [
      row(line("reach-line"), hubmap.t("nearest centre, within {km} km", { km })),
      row(line("reach-line reach-far"), hubmap.t("nearest centre, farther away")),
    ];
  }

  function placeRows() {
    const { layers, hub } = state.values;
    const box = (/** @type {string} */ name) =>
      svg(
        "svg",
        { width: 20, height: 14, viewBox: "0 0 20 14", "aria-hidden": "true" },
        name === "area"
          ? svg("rect", { class: "area", x: 1, y: 1, width: 18, height: 12, fill: "url(#hatch)" })
          : svg("circle", { class: "precision", cx: 10, cy: 7, r: 6, fill: "none" }),
      );
    const rows = [];
    if (layers.areas && hubmap.areas.count())
      rows.push(row(box("area"), hubmap.t("the hub is an area; its mark is a label point")));
    if (layers.precision || hub) {
      const precision = row(box("precision"), hubmap.t("precision of the point"));
      precision.lastElementChild?.append(hubmap.areas.note("quiet"));
      rows.push(precision);
    }
    if (layers.borders) rows.push(el("li", { class: "legend-note" }, hubmap.t("Boundaries are approximate.")));
    return rows;
  }

  /** What the area of a circle says. @param {any} metric */
  function circles(metric) {
    return [
      metric.key
        ? el(
            "p",
            { class: "legend-title" },
            hubmap.pick(metric.label),
            el("span", { class: "quiet" }, ` ${hubmap.t("(area of the circle)")}`),
          )
        : null,
      nested(metric, state.values.zoom ?? 7),
    ];
  }

  /** @param {HTMLElement} holder */
  function draw(holder) {
    const metric = words.metric(state.values.metric);
    const list = holder.querySelector(".legend-body");
    const head = holder.querySelector("summary");
    if (!list || !head) return;
    head.textContent = hubmap.t("Legend");
    const bins = hubmap.hubs.density(state.values.zoom);
    const ul = (/** @type {any[][]} */ ...rows) => el("ul", { class: "legend-list" }, rows);
    list.replaceChildren(
      el("div", { class: "legend-part" }, bins ? hexagons(metric, bins) : [...circles(metric), ul(hubRows())]),
      el(
        "div",
        { class: `legend-part${centreRows().length > 5 ? " legend-many" : ""}` },
        ul(centreRows(), reachRows(), placeRows(), listRows()),
      ),
    );
  }

  /** @param {HTMLElement} corner */
  function add(corner) {
    const wide = window.matchMedia("(min-width: 760px)").matches;
    const holder = el(
      "details",
      { class: "legend card", open: wide && !state.values.table },
      el("summary"),
      el("div", { class: "legend-body" }),
    );
    corner.prepend(holder);
    state.on(["metric", "layers", "language", "zoom", "hub", "filters", "year", "coverage"], () => draw(holder));
    state.on(["table"], () => {
      // beside an open table there is no room for it
      if (state.values.table) holder.open = false;
      else holder.open = wide;
    });
    // names make room for it
    holder.addEventListener("toggle", () => hubmap.scene?.draw());
    draw(holder);
  }

  hubmap.legend = { add, counts };
})(window.hubmap);
