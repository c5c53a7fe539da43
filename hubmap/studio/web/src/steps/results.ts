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
  embed: string;
}

const labels = (): Record<string, string> => ({
  map: t("Map: one file that works without internet"),
  png: t("Picture (PNG)"),
  docx: t("Word document"),
  pptx: t("Slides (PowerPoint)"),
  pdf: t("PDF"),
  xlsx: t("Excel workbook"),
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
  const code = h("textarea", { readonly: true, rows: 5, "aria-label": t("Code for another web page") }, results.embed);
  const copy = async () => {
    code.select();
    await navigator.clipboard.writeText(code.value).then(
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
      button(t("Make all"), () => made(results.kinds), "main"),
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
    h("p", {}, t("They lie in {folder}", { folder: results.folder })),
    results.embed !== "" && h("h2", {}, t("In another web page")),
    results.embed !== "" && code,
    results.embed !== "" && h("p", {}, button(t("Copy"), copy)),
  );
}

function file(key: string, one: Made): HTMLElement {
  const address = `${base}/p/${key}/output/${encodeURIComponent(one.name)}`;
  const size = `${number(Math.ceil(one.bytes / 1000))} kB`;
  return h("li", {}, h("a", { href: address, download: one.name }, one.name), " ", h("small", {}, size));
}
