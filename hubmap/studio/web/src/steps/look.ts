/** The fourth step: the page itself, live, beside what its look can be chosen from. */

import { base, get, post, send } from "../base/api";
import { button, fill, h } from "../base/dom";
import { attempt, link, tell } from "../base/shell";
import { language, t } from "../base/words";

interface Field {
  names: string[];
  kind: "text" | "colour" | "choice" | "logo" | "view";
  value: string;
  choices?: { value: string; label: { id: string; en: string } }[];
}

interface Layer {
  key: string;
  shown: boolean;
  usual: boolean;
  role: { id: string; en: string } | null;
}

interface Look {
  fields: Field[];
  layers: Layer[];
}

/** Loads the page anew when the project changed; set while the step is shown. */
let refresh: (() => void) | null = null;

let shown = 0;

/** The data or the settings changed on the disk. */
export const changed = (): void => refresh?.();

const labels = (): Record<string, string> => ({
  "title.id": t("Title (Indonesian)"),
  "title.en": t("Title (English)"),
  "page.title.id": t("Title (Indonesian)"),
  "page.title.en": t("Title (English)"),
  "page.finding.id": t("What the map shows, in a sentence (Indonesian)"),
  "page.finding.en": t("What the map shows, in a sentence (English)"),
  "page.measure": t("Size of the circles"),
  "page.colour_by": t("Colour of the circles"),
  "page.accent": t("Accent colour"),
  "page.logo": t("Logo"),
  "page.view": t("First view"),
  "page.language": t("Language of the page"),
});

const layerNames = (): Record<string, string> => ({
  hubs: t("Hubs"),
  unfigured: t("Hubs without a figure"),
  operating: t("Centres in operation"),
  service: t("Services, schools, estates"),
  areas: t("Areas"),
  precision: t("Accuracy of the locations"),
  borders: t("Boundaries (approximate)"),
  names: t("Place names"),
});

/** Show the page as it is, and what can be changed. */
export async function lookStep(room: HTMLElement, key: string, isWatch: boolean): Promise<void> {
  const frame = h("iframe", { src: `${base}/p/${key}/view/map.html`, title: t("The map as it is now") });
  refresh = () => frame.contentWindow?.location.reload();
  if (isWatch) {
    const older = h("p", { class: "older", role: "status" });
    const live = h("div", { class: "live" }, frame);
    const told = async () => {
      const { failed: why } = await get<{ failed: string | null }>("/api/start");
      fill(older, why && t("This map is older than what was saved last, of which none could be made: {why}", { why }));
      older.hidden = !why;
    };
    refresh = () => {
      frame.contentWindow?.location.reload();
      void told();
    };
    fill(room, h("h1", { class: "out" }, t("Look")), older, live);
    await told();
    return;
  }
  const look: Look = await get(`/api/p/${key}/look`);
  const save: Save = async (names, value) => {
    const done = await attempt(() => post(`/api/p/${key}/settings`, { changes: [{ names, value }] }));
    if (done) {
      tell(t("Saved in hubmap.toml."));
      // a fresh address: the page keeps what is seen in its own, and what is new should be seen
      frame.src = `${base}/p/${key}/view/map.html?${++shown}`;
    }
  };
  fill(
    room,
    h("h1", {}, t("Look")),
    h("p", {}, link(t("Next: take away"), key, "bawa", "main")),
    h(
      "div",
      { class: "look" },
      h(
        "div",
        { class: "fields" },
        ...look.fields.map((one) => field(one, key, frame, save)),
        layerBoxes(look.layers, save),
      ),
      frame,
    ),
  );
}

type Save = (names: string[], value: string | boolean | null) => Promise<void>;

function layerBoxes(layers: Layer[], save: Save): HTMLElement {
  const named = (one: Layer): string => {
    if (!one.role) return layerNames()[one.key] ?? one.key;
    const role = one.role[language()];
    return one.key.startsWith("planned_") ? t("Planned: {role}", { role }) : role;
  };
  const box = (one: Layer) => {
    const made: HTMLInputElement = h("input", {
      type: "checkbox",
      checked: one.shown,
      // what is as usual need not be said
      onchange: () => save(["page", "layers", one.key], made.checked === one.usual ? null : made.checked),
    });
    return h("label", { class: "box" }, made, named(one));
  };
  return h("fieldset", {}, h("legend", {}, t("What the map shows at first")), ...layers.map(box));
}

function field(one: Field, key: string, frame: HTMLIFrameElement, save: Save): HTMLElement {
  const label = labels()[one.names.join(".")] ?? one.names.join(" ");
  if (one.kind === "view")
    return h(
      "p",
      {},
      button(t("Use this view as the first one"), () => save(one.names, viewOf(frame))),
    );
  const made = input(one, key, save);
  return h("label", {}, label, made);
}

function input(one: Field, key: string, save: Save): HTMLElement {
  if (one.kind === "choice") {
    const choice: HTMLSelectElement = h(
      "select",
      { onchange: () => save(one.names, choice.value || null) },
      ...(one.choices ?? []).map((said) =>
        h("option", { value: said.value, selected: said.value === one.value }, said.label[language()]),
      ),
    );
    return choice;
  }
  if (one.kind === "logo") {
    const chosen: HTMLInputElement = h("input", {
      type: "file",
      accept: "image/*",
      onchange: async () => {
        const [file] = chosen.files ?? [];
        const sent = file && (await attempt(() => send<{ name: string }>(`/api/p/${key}/files`, file, { as: "logo" })));
        if (sent) await save(one.names, sent.name);
      },
    });
    return chosen;
  }
  const type = one.kind === "colour" ? "color" : "text";
  const text: HTMLInputElement = h("input", {
    type,
    value: one.value,
    onchange: () => save(one.names, text.value.trim() || null),
  });
  return text;
}

/** West, south, east and north of what the page shows now. */
function viewOf(frame: HTMLIFrameElement): string | null {
  const shown = frame.contentWindow as (Window & { map_hubmap?: L.Map }) | null;
  const bounds = shown?.map_hubmap?.getBounds();
  if (!bounds) return null;
  const sides = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return sides.map((degrees) => degrees.toFixed(3)).join(",");
}
