/** The fifth step: the results as files, each made when it is asked for, and all in one zip. */

import { base, get, post } from "../base/api";
import { button, fill, h } from "../base/dom";
import { attempt, tell } from "../base/shell";
import { language, number, t } from "../base/words";

interface Made {
  name: string;
  bytes: number;
}

interface Results {
  kinds: string[];
  files: Made[];
  folder: string;
  /** whether this computer can show the folder in a window */
  opens: boolean;
  embed: string;
}

/* A sheet takes a second: it is made when it is asked for. */
const SLOW = "sheets";

const labels = (): Record<string, string> => ({
  map: t("Map: one file that works without internet"),
  png: t("Picture (PNG)"),
  docx: t("Word document"),
  pptx: t("Slides (PowerPoint)"),
  pdf: t("PDF document"),
  xlsx: t("Excel workbook"),
  sheets: t("A sheet for each place (PDF and Word, in one zip)"),
  gpkg: t("GeoPackage for GIS programs"),
});

/** Show what can be taken away. */
export async function resultsStep(room: HTMLElement, key: string): Promise<void> {
  const results: Results = await get(`/api/p/${key}/results`, { language: language() });
  show(room, key, results);
}

function show(room: HTMLElement, key: string, results: Results): void {
  const made = async (kinds: string[]) => {
    for (const kind of kinds) {
      tell(t("Making: {what} …", { what: labels()[kind] ?? kind }));
      if (!(await attempt(() => post(`/api/p/${key}/make`, { kind, language: language() })))) return;
    }
    const next = await attempt(() => get<Results>(`/api/p/${key}/results`, { language: language() }));
    if (next) show(room, key, next);
    tell(t("Done."));
  };
  const opened = async () => {
    if (await attempt(() => post(`/api/p/${key}/folder`))) tell(t("The folder is open in a window of its own."));
  };
  const folder = h("input", { readonly: true, value: results.folder, "aria-label": t("Folder") });
  const code = h("textarea", { readonly: true, rows: 5, "aria-label": t("Code for another web page") }, results.embed);
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement) => {
    field.select();
    await navigator.clipboard.writeText(field.value).then(
      () => tell(t("Copied.")),
      () => tell(t("Press Ctrl+C to copy.")),
    );
  };
  fill(
    room,
    h("h1", {}, t("Take away")),
    h(
      "p",
      {},
      button(t("Make all"), () => made(results.kinds.filter((kind) => kind !== SLOW)), "main"),
    ),
    h(
      "ul",
      { class: "plain kinds" },
      ...results.kinds.map((kind) =>
        h(
          "li",
          {},
          button(labels()[kind] ?? kind, () => made([kind])),
        ),
      ),
    ),
    results.files.length > 0 && h("h2", {}, t("Files")),
    h("ul", { class: "plain" }, ...results.files.map((one) => file(key, one))),
    results.files.length > 0 &&
      h(
        "p",
        {},
        h("a", { class: "main", href: `${base}/p/${key}/zip/hubmap.zip`, download: `${key}.zip` }, t("All in one zip")),
      ),
    h("h2", {}, t("Where the files lie")),
    h(
      "p",
      { class: "row" },
      folder,
      button(t("Copy"), () => copy(folder)),
      results.opens && button(t("Open the folder"), opened),
    ),
    results.embed !== "" && h("h2", {}, t("In another web page")),
    results.embed !== "" && code,
    results.embed !== "" &&
      h(
        "p",
        {},
        button(t("Copy"), () => copy(code)),
      ),
  );
}

function file(key: string, one: Made): HTMLElement {
  const address = `${base}/p/${key}/output/${encodeURIComponent(one.name)}`;
  const size = `${number(Math.ceil(one.bytes / 1000))} kB`;
  return h("li", {}, h("a", { href: address, download: one.name }, one.name), " ", h("small", {}, size));
}
