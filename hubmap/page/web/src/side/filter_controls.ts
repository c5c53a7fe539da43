/**
 * The filters' controls, every choice with the number of hubs it would show.
 */

import { el } from "../base/dom";
import { number, pick, t } from "../base/language";
import { isChosen, isCounted, isDated } from "../data/attributes";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as state from "../data/state";
import { hubCount } from "../data/lookup";
import * as wording from "../data/wording";
import type { Attribute } from "../schema";

const SAID: Record<filters.Choice, (value: string) => string> = {
  list: wording.listName,
  province: (value) => value,
  role: (value) => wording.role(value),
  status: (value) => wording.status(value),
  quality: (value) => wording.quality(value),
};

const titles = (): Record<filters.Choice, string> => ({
  list: t("List"),
  province: t("Province"),
  role: t("Has a centre for"),
  status: t("Status of the centre"),
  quality: t("Quality of the figure"),
});

function group(name: filters.Choice) {
  const chosen = state.values.filters[name];
  const options = filters.options(name);
  if (name === "province") options.sort((a, b) => a[0].localeCompare(b[0]));
  if (!options.length) return null;
  return el(
    "fieldset",
    { class: "filter-group" },
    el("legend", {}, titles()[name]),
    options.map(([value, count]) =>
      el(
        "label",
        { class: "choice" },
        el("input", {
          type: "checkbox",
          "data-control": `${name}:${value}`,
          "data-filter": name,
          value,
          checked: chosen.includes(value),
          onchange: (event: Event & { target: HTMLInputElement }) =>
            filters.set({
              [name]: event.target.checked
                ? [...state.values.filters[name], value]
                : state.values.filters[name].filter((v) => v !== value),
            }),
        }),
        el("span", {}, SAID[name](value)),
        el("span", { class: "count" }, number(count)),
      ),
    ),
  );
}

function figureChoice() {
  const { figure } = state.values.filters;
  const option = (value: string, text: string) => el("option", { value, selected: figure === value }, text);
  return el(
    "label",
    { class: "field" },
    el("span", {}, t("Figure")),
    el(
      "select",
      {
        "data-control": "filter-figure",
        onchange: (event: Event & { target: HTMLSelectElement }) =>
          filters.set({ figure: event.target.value as "" | "with" | "without" }),
      },
      option("", t("with or without")),
      option("with", t("only with a figure")),
      option("without", t("only without a figure")),
    ),
  );
}

function bound(key: "min" | "max", label: string) {
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
      onchange: (event: Event & { target: HTMLInputElement }) =>
        filters.set({ [key]: event.target.value === "" ? null : Number(event.target.value) }),
    }),
  );
}

function product() {
  return el(
    "label",
    { class: "field" },
    el("span", {}, t("Product")),
    el("input", {
      type: "text",
      "data-control": "filter-product",
      value: state.values.filters.product,
      oninput: (event: Event & { target: HTMLInputElement }) => filters.set({ product: event.target.value }),
    }),
  );
}

/** What can be asked of a column of the input: some of its values, or bounds. */
function attributeField(attribute: Attribute): HTMLElement | null {
  if (isChosen(attribute)) return attributeChoices(attribute);
  if (isDated(attribute) || isCounted(attribute)) return attributeBounds(attribute);
  return null;
}

function attributeChoices({ key, label }: Attribute): HTMLElement {
  const chosen = state.values.filters.attributes[key]?.values ?? [];
  const tick = (value: string, isOn: boolean) =>
    filters.ask(key, { values: isOn ? [...chosen, value] : chosen.filter((one) => one !== value) });
  return el(
    "fieldset",
    { class: "filter-group" },
    el("legend", {}, pick(label)),
    filters.valuesOf(key).map(([value, count]) =>
      el(
        "label",
        { class: "choice" },
        el("input", {
          type: "checkbox",
          "data-control": `a.${key}:${value}`,
          value,
          checked: chosen.includes(value),
          onchange: (event: Event & { target: HTMLInputElement }) => tick(value, event.target.checked),
        }),
        el("span", {}, value),
        el("span", { class: "count" }, number(count)),
      ),
    ),
  );
}

function attributeBounds(attribute: Attribute): HTMLElement {
  const { key, label } = attribute;
  const asked = state.values.filters.attributes[key] ?? {};
  const counted = isCounted(attribute);
  const set = (end: "from" | "to", text: string) => {
    const { [end]: _, ...other } = asked;
    filters.ask(key, text === "" ? other : { ...other, [end]: counted ? Number(text) : text });
  };
  const field = (end: "from" | "to", said: string) =>
    el(
      "label",
      { class: "field" },
      el("span", {}, said),
      el("input", {
        type: counted ? "number" : "text",
        step: counted ? "any" : null,
        placeholder: counted ? null : "2020-01-31",
        "data-control": `a.${key}-${end}`,
        value: asked[end] ?? "",
        onchange: (event: Event & { target: HTMLInputElement }) => set(end, event.target.value.trim()),
      }),
    );
  return el(
    "fieldset",
    { class: "filter-group" },
    el("legend", {}, pick(label)),
    el("div", { class: "field-pair" }, field("from", t("from")), field("to", t("to"))),
  );
}

export function draw(): Node[] {
  const { CHOICES, active, chosen } = filters;
  const unit = pick(wording.metric(state.values.metric).unit);
  return [
    el(
      "p",
      { class: "filter-count" },
      t("Left by the filters: {n} of {all} hubs", {
        n: number(chosen().count),
        all: number(hubCount()),
      }),
      active()
        ? el(
            "button",
            {
              type: "button",
              class: "plain-button",
              "data-control": "reset",
              onclick: () => filters.set({ ...state.NO_FILTERS }),
            },
            t("Show all"),
          )
        : null,
    ),
    ...CHOICES.map(group),
    data.metrics.length ? figureChoice() : null,
    data.metrics.length
      ? el(
          "div",
          { class: "field-pair" },
          bound("min", t("At least ({unit})", { unit })),
          bound("max", t("At most ({unit})", { unit })),
        )
      : null,
    filters.haveProducts() ? product() : null,
    ...data.attributes.map(attributeField),
  ].filter((part) => part !== null);
}
