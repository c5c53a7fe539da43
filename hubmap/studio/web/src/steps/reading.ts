/** The second step: what each column was taken for, where the lines went, and what is wrong. */

import { get, post } from "../base/api";
import { button, fill, h } from "../base/dom";
import { attempt, link, tell } from "../base/shell";
import { language, number, t } from "../base/words";

interface Column {
  file: string;
  sheet: string | null;
  header: string;
  role: string;
  kind: string;
  by: string;
  share: number;
  published: boolean;
  samples: string[];
  unit: string;
  /** whether the settings say something of it */
  said: boolean;
}

interface Kind {
  severity: "error" | "warning" | "note";
  code: string;
  count: number;
  where: string;
  message: string;
  remedy: string;
  rows: number[];
}

interface Reading {
  columns: Column[];
  ledger: Record<string, string | number | null>[];
  problems: Kind[];
  hubs: number;
  figures: number;
  roles: string[];
  kinds: string[];
  /** whether the settings say something of any column */
  said: boolean;
}

const words = (): Record<string, string> => ({
  id: t("identifier of the hub"),
  name: t("name of the hub"),
  place: t("place"),
  within: t("regency or region of the place"),
  village: t("village"),
  district: t("district"),
  regency: t("regency or city"),
  province: t("province"),
  country: t("country"),
  address: t("address"),
  region_code: t("code of the region"),
  point: t("latitude and longitude"),
  lat: t("latitude"),
  lon: t("longitude"),
  year: t("year"),
  list: t("list that the hub is on"),
  products: t("products"),
  note: t("note"),
  source: t("source"),
  scope: t("scope of the figure"),
  covers: t("what the figure covers"),
  quality: t("quality of the figure"),
  measure: t("figure: amount"),
  amount: t("figure: amount"),
  rate: t("figure: rate"),
  category: t("category"),
  text: t("text"),
  link: t("link"),
  date: t("date"),
  identifier: t("identifier"),
  code: t("code"),
  contact: t("contact (kept out of the map)"),
  coordinate: t("coordinate"),
  ignore: t("leave it out"),
});

/** Say a role or a kind in words. */
const said = (name: string): string => words()[name] ?? name.replaceAll("_", " ");

/** What a column is now, as one of the choices. */
function current(one: Column): string {
  if (one.role === "ignored") return "ignore";
  if (one.kind === "measure" || one.role === "attribute") return one.kind;
  return one.role;
}

/** Show how the project was read. */
export async function readingStep(room: HTMLElement, key: string): Promise<void> {
  const read: Reading = await get(`/api/p/${key}/reading`, { language: language() });
  show(room, key, read);
}

function show(room: HTMLElement, key: string, read: Reading): void {
  const change = async (one: Column, changes: Record<string, unknown>) => {
    const asked = { language: language(), header: one.header, ...changes };
    const next = await attempt(() => post<Reading>(`/api/p/${key}/columns`, asked));
    if (next) {
      show(room, key, next);
      tell(t("Saved: “{header}”.", { header: one.header }));
      document.getElementById(selectId(one))?.focus();
    }
  };
  const forget = async () => {
    const next = await attempt(() => post<Reading>(`/api/p/${key}/columns`, { language: language(), found: true }));
    if (!next) return;
    show(room, key, next);
    tell(t("Every column is read as it was found."));
  };
  const errors = read.problems.filter((one) => one.severity === "error");
  const others = read.problems.filter((one) => one.severity !== "error");
  const grave = read.problems.filter((one) => one.severity !== "note").length;
  const rest = h("h2", { tabindex: "-1" }, t("What to look at"));
  const goThere = () => {
    const first = errors.length ? room.querySelector<HTMLElement>("details.error summary") : rest;
    first?.scrollIntoView();
    first?.focus({ preventScroll: true });
  };
  fill(
    room,
    h("h1", {}, t("This is how I read it")),
    h(
      "p",
      { class: "lead" },
      t("{hubs} places, {figures} figures.", { hubs: number(read.hubs), figures: number(read.figures) }),
    ),
    h(
      "p",
      { class: "row" },
      link(t("Next: places"), key, "tempat", "main"),
      grave > 0 ? button(t("Look at what is in doubt ({n})", { n: grave }), goThere) : t("Nothing is wrong."),
    ),
    ...errors.map(problem),
    h("h2", {}, t("Columns")),
    read.said && h("p", {}, button(t("Read all as found"), forget)),
    h("div", { class: "cards" }, ...read.columns.map((one) => card(one, read, change))),
    read.ledger.length > 0 && h("h2", {}, t("Every line of the file")),
    read.ledger.length > 0 && ledger(read.ledger),
    others.length > 0 && rest,
    ...others.map(problem),
  );
}

const selectId = (one: Column): string => `as-${one.file}-${one.sheet ?? ""}-${one.header}`;

function card(
  one: Column,
  read: Reading,
  change: (one: Column, changes: Record<string, unknown>) => void,
): HTMLElement {
  const now = current(one);
  const names = [...new Set([...read.roles, ...read.kinds, "ignore", now])];
  const select = h(
    "select",
    { id: selectId(one), onchange: () => change(one, { role: select.value }) },
    ...names.map((name) => h("option", { value: name, selected: name === now }, said(name))),
  );
  const unit = h("input", {
    value: one.unit,
    size: 10,
    onchange: () => change(one, { unit: unit.value }),
  });
  const publish = h("input", {
    type: "checkbox",
    checked: one.published,
    onchange: () => change(one, { publish: publish.checked }),
  });
  const by =
    { header: t("told by its name"), values: t("told by its values"), setting: t("as you said") }[one.by] ?? "";
  return h(
    "div",
    { class: "card" },
    h("h3", {}, one.header),
    h("p", { class: "samples" }, one.samples.join(" · ") || "–"),
    h("label", {}, `${t("Taken for")} `, select),
    one.kind === "measure" && h("label", {}, `${t("Unit")} `, unit),
    one.said && button(t("As found"), () => change(one, { found: true }), "quiet"),
    one.kind === "contact" && h("label", {}, publish, ` ${t("show it on the map all the same")}`),
    h(
      "small",
      {},
      [by, t("{share} % filled", { share: Math.round(one.share * 100) }), one.sheet ?? ""].filter(Boolean).join(", "),
    ),
  );
}

function ledger(lines: Reading["ledger"]): HTMLElement {
  const names: [string, string][] = [
    ["lines", t("lines")],
    ["header", t("headers")],
    ["hubs", t("hubs")],
    ["years", t("further years")],
    ["rows", t("rows of other tables")],
    ["merged", t("merged")],
    ["totals", t("totals")],
    ["notes", t("notes")],
    ["left_out", t("left out")],
    ["unexplained", t("unexplained")],
  ];
  const used = names.filter(([name]) => name === "unexplained" || lines.some((one) => Number(one[name]) > 0));
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": t("Every line of the file") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", {}, t("File")), ...used.map(([, label]) => h("th", { scope: "col" }, label)))),
      h(
        "tbody",
        {},
        ...lines.map((one) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, [one.file, one.sheet].filter(Boolean).join(", ")),
            ...used.map(([name]) => h("td", {}, number(Number(one[name] ?? 0)))),
          ),
        ),
      ),
    ),
  );
}

function problem(one: Kind): HTMLElement {
  const severity = { error: t("error"), warning: t("doubt"), note: t("note") }[one.severity];
  const rows = one.rows.length > 0 && t("Rows: {rows}", { rows: one.rows.join(", ") });
  return h(
    "details",
    { class: one.severity, open: one.severity === "error" },
    h("summary", {}, h("b", {}, severity), one.count > 1 ? ` (${number(one.count)}) ` : " ", one.message),
    one.where && h("p", {}, h("small", {}, one.where)),
    one.remedy && h("p", {}, `→ ${one.remedy}`),
    rows && h("p", {}, h("small", {}, rows)),
  );
}
