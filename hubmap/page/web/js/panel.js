// @ts-check
/**
 * What is known of the hub that is open.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;

  /** @type {HTMLElement} */
  let panel;
  /** @type {Element | null} */
  let opener = null;

  /**
   * @param {string} title
   * @param {...any} content nothing: the section is left out
   */
  function section(title, ...content) {
    const filled = content.flat(2).filter(Boolean);
    return filled.length ? el("section", { class: "panel-section" }, el("h3", {}, title), filled) : null;
  }

  /** @param {any} hub */
  function headlines(hub) {
    return hubmap.data.metrics.map((/** @type {any} */ metric) => {
      const found = hubmap.choose.headline(hub, metric.key);
      if (!found) {
        return el("p", { class: "headline headline-none" }, `${hubmap.pick(metric.label)}: ${hubmap.t("no figure")}`);
      }
      const { figure, observation } = found;
      const scope = hubmap.say(observation, "scope");
      return el(
        "div",
        { class: "headline" },
        el(
          "p",
          { class: "headline-figure" },
          hubmap.pick(metric.unit) ? null : `${hubmap.pick(metric.label)}: `,
          el("strong", {}, words.quantity(figure)),
          ` ${hubmap.pick(metric.unit)}`,
          el("span", { class: "headline-year" }, ` ${observation.year || hubmap.t("year unknown")}`),
        ),
        observation.covers && observation.covers !== "hub"
          ? el("p", { class: "headline-covers" }, words.covers(observation.covers))
          : null,
        el(
          "p",
          { class: "headline-from" },
          scope ? [scope, " · "] : null,
          hubmap.t("quality {grade}", { grade: observation.quality || "–" }),
          " · ",
          hubmap.figures.source(observation.source),
        ),
      );
    });
  }

  /** @param {any} hub */
  function products(hub) {
    const list = hubmap.say(hub, "products") || [];
    return list.length
      ? el(
          "ul",
          { class: "plain" },
          list.map((/** @type {string} */ product) => el("li", {}, product)),
        )
      : null;
  }

  /** @param {any} hub */
  function programmes(hub) {
    if (!hub.programmes.length) return null;
    return el(
      "ul",
      { class: "plain" },
      hub.programmes.map((/** @type {any} */ row) =>
        el(
          "li",
          {},
          el("strong", {}, hubmap.say(row, "partner")),
          row.kind ? ` · ${words.programme(row.kind)}` : null,
          row.year ? ` · ${row.year}` : null,
          note(row),
        ),
      ),
    );
  }

  /** @param {any} row */
  function note(row) {
    const said = hubmap.say(row, "note");
    return el("span", { class: "figure-note" }, said ? [said, " "] : null, hubmap.figures.source(row.source));
  }

  /** @param {any} centre */
  function centreRow(centre) {
    return el(
      "li",
      { class: "centre-row" },
      el("span", { class: "centre-sign" }, hubmap.glyph(centre.role, centre.status)),
      el(
        "span",
        {},
        el("strong", {}, hubmap.say(centre, "name") || words.role(centre.role)),
        ` ${words.role(centre.role)}, ${words.status(centre.status)}`,
        centre.year ? `, ${centre.year}` : null,
        centre.where ? el("span", { class: "figure-note" }, centre.where) : null,
        note(centre),
      ),
    );
  }

  /** @param {any[]} centres */
  function centres(centres) {
    const order = ["announced", "building", "operating", "closed"];
    return order
      .filter((status) => centres.some((c) => c.status === status))
      .map((status) => [
        el("h4", {}, hubmap.t("Centres: {status}", { status: words.status(status) })),
        el("ul", { class: "plain" }, centres.filter((c) => c.status === status).map(centreRow)),
      ]);
  }

  /** @param {any} hub */
  function placed(hub) {
    const { place } = hub;
    const facts = [
      place.name ? `${place.name}${place.kind ? ` (${words.kind(place.kind)})` : ""}` : hubmap.t("No place was found."),
      words.match(place.match),
      place.precision_km ? hubmap.t("precise to about {km} km", { km: hubmap.number(place.precision_km, 1) }) : null,
      place.confidence !== null && place.confidence !== undefined
        ? hubmap.t("confidence {n}%", { n: hubmap.number(Math.floor(place.confidence * 1000) / 10, 1) })
        : null,
      hub.area ? hubmap.t("This hub is an area; the mark stands at a label point.") : null,
      place.status === "review" ? hubmap.t("A person should look at this.") : null,
    ].filter(Boolean);
    const others = place.alternatives || [];
    return [
      el(
        "ul",
        { class: "plain" },
        facts.map((fact) => el("li", {}, fact)),
      ),
      others.length
        ? el(
            "details",
            { class: "others" },
            el("summary", {}, hubmap.t("It could also have been: {n}", { n: others.length })),
            el(
              "ul",
              { class: "plain" },
              others.map((/** @type {any} */ other) => el("li", {}, other.name)),
            ),
          )
        : null,
    ];
  }

  /** @param {any} hub */
  function fill(hub) {
    const all = hub.centres.map((/** @type {number} */ at) => hubmap.data.centres[at]);
    panel.replaceChildren(
      head(hubmap.say(hub, "name"), hub.place.name),
      hub.lists.length ? el("p", { class: "panel-list" }, hub.lists.map(hubmap.filterbox.listName).join(", ")) : "",
      el("div", { class: "headlines" }, headlines(hub)),
      hubmap.say(hub, "note") ? el("p", { class: "panel-note" }, hubmap.say(hub, "note")) : "",
      ...[
        section(
          hubmap.t("All figures that were read"),
          hubmap.figures.conflicting(hub)
            ? el("p", { class: "quiet" }, hubmap.t("The sources disagree; bold is the figure on the map."))
            : null,
          hubmap.chart(hub),
          hubmap.figures.table(hub),
        ),
        section(hubmap.t("Centres"), centres(all)),
        section(hubmap.t("Products"), products(hub)),
        section(hubmap.t("Programmes and partners"), programmes(hub)),
        section(hubmap.t("Nearest centres"), hubmap.coverage.table(hub)),
        section(hubmap.t("How the place was found"), placed(hub)),
        el("p", { class: "panel-link" }, hubLink(hub)),
      ].filter((part) => part !== null),
    );
  }

  /** @param {any} hub */
  function hubLink(hub) {
    const here = hubmap.hash.link({ hub: hub.id, centre: null });
    return el("a", { href: here.slice(here.indexOf("#")) }, hubmap.t("Link to this hub"));
  }

  /**
   * @param {string} title
   * @param {string | null} where
   */
  function head(title, where) {
    return el(
      "header",
      { class: "panel-head" },
      el(
        "div",
        {},
        el("h2", { id: "panel-title", tabindex: -1 }, title),
        where ? el("p", { class: "panel-where" }, where) : null,
      ),
      el("button", { type: "button", class: "close", "aria-label": hubmap.t("Close"), onclick: close }, "×"),
    );
  }

  /** @param {any} centre one that belongs to no hub */
  function fillCentre(centre) {
    panel.replaceChildren(
      head(hubmap.say(centre, "name") || words.role(centre.role), centre.where),
      el("ul", { class: "plain" }, centreRow(centre)),
    );
  }

  function close() {
    state.set({ hub: null, centre: null });
  }

  /** @param {boolean} moved whether another thing was opened: then the focus goes there */
  function draw(moved) {
    const { hub, centre } = state.values;
    const open = hub ? hubmap.hubs.find(hub) : null;
    const facility = centre ? hubmap.data.centres.find((/** @type {any} */ c) => c.id === centre) : null;
    const shown = Boolean(open || facility);
    if (shown && panel.hidden) opener = document.activeElement;
    panel.hidden = !shown;
    document.body.classList.toggle("with-panel", shown);
    if (open) fill(open);
    else if (facility) fillCentre(facility);
    else panel.replaceChildren();
    panel.scrollTop = 0;
    if (!moved) return;
    if (shown) document.getElementById("panel-title")?.focus();
    else if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  }

  /** @param {HTMLElement} side */
  function add(side) {
    panel = el("div", { class: "panel", role: "region", "aria-labelledby": "panel-title", hidden: true });
    side.append(panel);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden) close();
    });
    state.on(["hub", "centre"], () => draw(true));
    state.on(["language", "year"], () => draw(false));
    draw(false);
  }

  hubmap.panel = { add, close };
})(window.hubmap);
