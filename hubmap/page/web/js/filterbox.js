// @ts-check
/**
 * The filters' controls, every choice with the number of hubs it would show.
 */
(function (hubmap) {
  "use strict";

  const { el, state, words } = hubmap;

  /** @param {string} key */
  function listName(key) {
    const list = hubmap.data.lists.find((/** @type {any} */ l) => l.key === key);
    return list?.label ? hubmap.pick(list.label) : key;
  }

  /** @type {Record<string, (value: string) => string>} */
  const SAID = {
    list: listName,
    province: (value) => value,
    role: (value) => words.role(value),
    status: (value) => words.status(value),
    quality: (value) => words.quality(value),
  };

  /** @returns {Record<string, string>} */
  const titles = () => ({
    list: hubmap.t("List"),
    province: hubmap.t("Province"),
    role: hubmap.t("Has a centre for"),
    status: hubmap.t("Status of the centre"),
    quality: hubmap.t("Quality of the figure"),
  });

  /** @param {string} name */
  function group(name) {
    const chosen = state.values.filters[name];
    const options = hubmap.filters.options(name);
    if (name === "province") options.sort((/** @type {any} */ a, /** @type {any} */ b) => a[0].localeCompare(b[0]));
    if (!options.length) return null;
    return el(
      "fieldset",
      { class: "filter-group" },
      el("legend", {}, titles()[name]),
      options.map((/** @type {[string, number]} */ [value, count]) =>
        el(
          "label",
          { class: "choice" },
          el("input", {
            type: "checkbox",
            "data-control": `${name}:${value}`,
            "data-filter": name,
            value,
            checked: chosen.includes(value),
            onchange: (/** @type {any} */ event) =>
              hubmap.filters.set({
                [name]: event.target.checked
                  ? [...state.values.filters[name], value]
                  : state.values.filters[name].filter((/** @type {string} */ v) => v !== value),
              }),
          }),
          el("span", {}, SAID[name](value)),
          el("span", { class: "count" }, hubmap.number(count)),
        ),
      ),
    );
  }

  function figureChoice() {
    const { filters } = state.values;
    const option = (/** @type {string} */ value, /** @type {string} */ text) =>
      el("option", { value, selected: filters.figure === value }, text);
    return el(
      "label",
      { class: "field" },
      el("span", {}, hubmap.t("Figure")),
      el(
        "select",
        {
          "data-control": "filter-figure",
          onchange: (/** @type {any} */ event) => hubmap.filters.set({ figure: event.target.value }),
        },
        option("", hubmap.t("with or without")),
        option("with", hubmap.t("only with a figure")),
        option("without", hubmap.t("only without a figure")),
      ),
    );
  }

  /**
   * @param {"min" | "max"} key
   * @param {string} label
   */
  function bound(key, label) {
    return el(
      "label",
      { class: "field" },
      el("span", {}, label),
      el("input", {
        type: "number",
        min: 0,
        inputmode: "numeric",
        "data-control": `filter-${key}`,
        value: state.values.filters[key],
        onchange: (/** @type {any} */ event) =>
          hubmap.filters.set({ [key]: event.target.value === "" ? null : Number(event.target.value) }),
      }),
    );
  }

  function product() {
    return el(
      "label",
      { class: "field" },
      el("span", {}, hubmap.t("Product")),
      el("input", {
        type: "text",
        "data-control": "filter-product",
        value: state.values.filters.product,
        oninput: (/** @type {any} */ event) => hubmap.filters.set({ product: event.target.value }),
      }),
    );
  }

  /** @returns {Node[]} */
  function draw() {
    const { NONE, CHOICES, active, passing } = hubmap.filters;
    const unit = hubmap.pick(words.metric(state.values.metric).unit);
    return [
      el(
        "p",
        { class: "filter-count" },
        hubmap.t("Left by the filters: {n} of {all} hubs", {
          n: hubmap.number(passing().length),
          all: hubmap.number(hubmap.data.hubs.length),
        }),
        active()
          ? el(
              "button",
              {
                type: "button",
                class: "plain-button",
                "data-control": "reset",
                onclick: () => hubmap.filters.set({ ...NONE }),
              },
              hubmap.t("Show all"),
            )
          : null,
      ),
      ...CHOICES.map(group),
      figureChoice(),
      el(
        "div",
        { class: "field-pair" },
        bound("min", hubmap.t("At least ({unit})", { unit })),
        bound("max", hubmap.t("At most ({unit})", { unit })),
      ),
      product(),
    ].filter(Boolean);
  }

  hubmap.filterbox = { draw, listName };
})(window.hubmap);
