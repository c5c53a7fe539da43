// @ts-check
/**
 * How far the hubs are from the nearest centre of a role: lines, rings, and who lies within a radius.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;
  const ROLES = ["logistics", "material", "rnd"];
  const STATUSES = ["operating", "announced"];
  const FARTHEST_KM = 500;
  /* Lines of more hubs are a blot. */
  const MOST_LINES = 2000;
  const NONE = { role: null, status: "operating", km: 50 };

  /** @type {any} */
  let group = null;

  /** @param {any} thing */
  const placed = (thing) => thing.lat !== null && thing.lat !== undefined;

  /**
   * @param {string} role
   * @param {string} status
   * @returns {any[]}
   */
  function centresOf(role, status) {
    return hubmap.data.centres.filter((/** @type {any} */ c) => c.role === role && c.status === status && placed(c));
  }

  /**
   * The nearest centre of a role and status.
   * @param {any} hub
   * @param {string} role
   * @param {string} status
   * @returns {{centre: any, km: number} | null} null where the hub or every such centre has no place
   */
  function nearest(hub, role, status) {
    return placed(hub) ? nearestOf(hub, centresOf(role, status)) : null;
  }

  /**
   * @param {any} hub one with a place
   * @param {any[]} centres
   * @returns {{centre: any, km: number} | null}
   */
  function nearestOf(hub, centres) {
    let found = null;
    for (const centre of centres) {
      const km = hubmap.distanceKm(hub, centre);
      if (!found || km < found.km) found = { centre, km };
    }
    return found;
  }

  /**
   * Who is served within the radius, and what is known of them. The same as `hubmap.coverage.served`.
   * @returns {{within: any[], placed: any[], unplaced: any[], withFigure: number, total: number | null,
   *   years: [number, number] | null, ofHub: number}}
   */
  function served() {
    const { coverage, metric } = state.values;
    /** @type {any[]} */
    const all = hubmap.filters.passing();
    const placedHubs = all.filter(placed);
    const centres = centresOf(coverage.role, coverage.status);
    const within = placedHubs.filter((hub) => (nearestOf(hub, centres)?.km ?? Infinity) <= coverage.km);
    const figures = within.map((hub) => hubmap.choose.headline(hub, metric)).filter(Boolean);
    const years = figures.map((found) => found.observation.year).filter(Boolean);
    return {
      within,
      placed: placedHubs,
      unplaced: all.filter((hub) => !placed(hub)),
      withFigure: figures.length,
      total: figures.length ? figures.reduce((sum, found) => sum + found.figure.value, 0) : null,
      years: years.length ? [least(years), most(years)] : null,
      ofHub: figures.filter((found) => (found.observation.covers || "hub") === "hub").length,
    };
  }

  const least = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => Math.max(a, b));

  /** What is said of the coverage, in sentences. @returns {string[]} */
  function told() {
    const { coverage, metric } = state.values;
    const found = served();
    const { number } = hubmap;
    const said = [
      hubmap.t("{n} of {all} hubs lie within {km} km of the nearest {centre}.", {
        n: number(found.within.length),
        all: number(found.placed.length),
        km: number(coverage.km),
        centre: `${words.role(coverage.role)} (${words.status(coverage.status)})`,
      }),
    ];
    if (found.unplaced.length) {
      said.push(hubmap.t("Not known for {n} hubs without a place.", { n: number(found.unplaced.length) }));
    }
    if (found.placed.length + found.unplaced.length > MOST_LINES)
      said.push(hubmap.t("Lines are drawn for up to {n} hubs; filter to see them.", { n: number(MOST_LINES) }));
    if (found.total === null) return said;
    const years = found.years ? [...new Set(found.years)].join("–") : hubmap.t("year unknown");
    said.push(
      hubmap.t(
        "{n} of these {all} have a figure: together {sum} {unit}, of {years}; {whole} of the figures cover just the hub.",
        {
          n: number(found.withFigure),
          all: number(found.within.length),
          sum: number(found.total),
          unit: hubmap.pick(words.metric(metric).unit),
          years,
          whole: number(found.ofHub),
        },
      ),
    );
    return said;
  }

  /** @param {any} map */
  function draw(map) {
    group.clearLayers();
    const { coverage } = state.values;
    if (!coverage.role) return;
    for (const centre of centresOf(coverage.role, coverage.status)) {
      L.circle([centre.lat, centre.lon], {
        radius: coverage.km * 1000,
        className: "reach",
        interactive: false,
      }).addTo(group);
    }
    const hubs = hubmap.filters.passing();
    for (const hub of hubs.length > MOST_LINES ? [] : hubs) {
      const found = nearest(hub, coverage.role, coverage.status);
      if (!found || found.km < 0.05) continue;
      const near = found.km <= coverage.km;
      L.polyline(
        [
          [hub.lat, hub.lon],
          [found.centre.lat, found.centre.lon],
        ],
        {
          className: near ? "reach-line" : "reach-line reach-far",
          interactive: false,
        },
      ).addTo(group);
    }
    group.addTo(map);
  }

  /**
   * For a hub: the nearest operating and planned centre of every role.
   * @param {any} hub
   * @returns {Node | null}
   */
  function table(hub) {
    if (!placed(hub)) return null;
    return el(
      "table",
      { class: "figures" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, hubmap.t("Role")),
          STATUSES.map((status) => el("th", { scope: "col" }, words.status(status))),
        ),
      ),
      el(
        "tbody",
        {},
        ROLES.map((role) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, words.role(role)),
            STATUSES.map((status) => el("td", {}, far(nearest(hub, role, status), hub))),
          ),
        ),
      ),
    );
  }

  /**
   * @param {{centre: any, km: number} | null} found
   * @param {any} hub
   */
  function far(found, hub) {
    if (!found) return hubmap.t("none");
    const own = hubmap.say(found.centre, "name") || found.centre.where || "";
    if (found.centre.hub === hub.id && found.km < 0.05) return hubmap.t("at the hub");
    const off = hub.place.precision_km !== null && found.centre.precision_km !== null;
    const km = hubmap.number(found.km, found.km < 10 ? 1 : 0);
    // either point stands for a place that is larger than a point
    const about = off ? ` ± ${hubmap.number(hub.place.precision_km + found.centre.precision_km)}` : "";
    return `${km}${about} km: ${own}`;
  }

  /** Choice of role, status and radius. @returns {Node} */
  function controls() {
    const { coverage } = state.values;
    const set = (/** @type {any} */ patch) => state.set({ coverage: { ...state.values.coverage, ...patch } });
    const option = (/** @type {string} */ value, /** @type {string} */ text, /** @type {string | null} */ now) =>
      el("option", { value, selected: value === (now || "") }, text);
    return el(
      "div",
      { class: "reach-controls" },
      el(
        "label",
        { class: "field" },
        el("span", {}, hubmap.t("Nearest")),
        el(
          "select",
          { "data-control": "reach-role", onchange: (/** @type {any} */ e) => set({ role: e.target.value || null }) },
          option("", hubmap.t("not shown"), coverage.role),
          ROLES.map((role) => option(role, words.role(role), coverage.role)),
        ),
      ),
      el(
        "label",
        { class: "field" },
        el("span", {}, hubmap.t("Status")),
        el(
          "select",
          { "data-control": "reach-status", onchange: (/** @type {any} */ e) => set({ status: e.target.value }) },
          STATUSES.map((status) => option(status, words.status(status), coverage.status)),
        ),
      ),
      el(
        "label",
        { class: "field" },
        el("span", {}, hubmap.t("Radius: {km} km", { km: hubmap.number(coverage.km) })),
        el("input", {
          type: "range",
          "data-control": "reach-km",
          min: 5,
          max: 300,
          step: 5,
          value: coverage.km,
          oninput: (/** @type {any} */ e) => set({ km: Number(e.target.value) }),
        }),
      ),
      coverage.role
        ? el(
            "div",
            { class: "reach-told" },
            told().map((text) => el("p", {}, text)),
          )
        : null,
    );
  }

  state.values.coverage = { ...NONE };
  hubmap.coverage = {
    NONE,
    ROLES,
    STATUSES,
    FARTHEST_KM,
    nearest,
    served,
    told,
    draw,
    table,
    controls,
    add: () => {
      group = L.layerGroup();
    },
  };
})(window.hubmap);
