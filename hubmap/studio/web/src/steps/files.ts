/** The first step: drop or choose files; projects that were opened before; next quarter's list into a project. */

import { get, post, send } from "../base/api";
import { button, fill, h } from "../base/dom";
import { dropped } from "../base/files";
import { attempt, go, link, tell, tellThere } from "../base/shell";
import { language, t } from "../base/words";

interface Start {
  projects: { key: string; name: string; path: string }[];
  home: string;
}

/** Make a project of files, the first of which names it, and show how it was read. */
export async function begin(files: File[]): Promise<void> {
  let key = "";
  const refused = await each(files, async (file) => {
    if (key) await send(`/api/p/${key}/files`, file);
    else ({ key } = await send<{ key: string }>("/api/projects", file));
  });
  if (!key) {
    if (refused.length) throw refused[0];
    return;
  }
  tellThere(refused.map((one) => one.message).join(" "));
  go(key, "baca");
}

/** Do something with files one after the other; a folder has some that are no lists, and gives why those were refused. */
async function each(files: File[], act: (file: File) => Promise<unknown>): Promise<Error[]> {
  const refused: Error[] = [];
  for (const file of files) {
    tell(t("Reading {name} …", { name: file.name }));
    try {
      await act(file);
    } catch (error) {
      refused.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return refused;
}

/** A place to drop files on, which is a button for choosing them too. */
function dropzone(label: string, hint: string, take: (files: File[]) => Promise<void>): HTMLElement {
  const several = h("input", { type: "file", multiple: true, class: "out", "aria-label": label, tabindex: "-1" });
  several.addEventListener("change", () => attempt(() => take([...(several.files ?? [])])));
  const zone = h(
    "div",
    { class: "dropzone" },
    button(label, () => several.click(), "main"),
    h("p", {}, hint),
    several,
  );
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    zone.classList.remove("over");
    const transfer = event.dataTransfer;
    if (transfer) await attempt(async () => take(await dropped(transfer)));
  });
  return zone;
}

/** The page that one begins with. */
export async function startPage(room: HTMLElement): Promise<void> {
  const start: Start = await get("/api/start");
  const example = async () => {
    const made = await attempt(() => post<{ key: string }>("/api/example"));
    if (made) go(made.key, "baca");
  };
  fill(
    room,
    h("h1", {}, t("Make a map of your list")),
    h("p", {}, t("A list of places in Excel or CSV becomes one map file that works without internet.")),
    dropzone(
      t("Choose files"),
      t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml …"),
      begin,
    ),
    h("p", {}, button(t("Try an example"), example)),
    start.projects.length > 0 && h("h2", {}, t("Recent projects")),
    h(
      "ul",
      { class: "plain" },
      ...start.projects.map((one) => h("li", {}, link(one.name, one.key, "baca"), " ", h("small", {}, one.path))),
    ),
    h(
      "p",
      {},
      h("small", {}, t("Nothing leaves this computer. New projects are kept in {home}.", { home: start.home })),
    ),
  );
}

interface Doubt {
  new: string;
  new_name: string;
  old: string;
  old_name: string;
  same_place: boolean;
}

interface Changes {
  lines: string[];
  doubts: Doubt[];
  /** the newer list does not tell its year */
  needs_year?: boolean;
  /** headers that the settings name and that are gone */
  stale?: string[];
}

/** The files of a project, and the door for its next edition. */
export async function filesStep(room: HTMLElement, key: string): Promise<void> {
  const read = await get<{ files: string[]; updated: boolean }>(`/api/p/${key}/reading`, { language: language() });
  const told = h("div", { "aria-live": "polite" });
  const add = async (files: File[]) => {
    const refused = await each(files, (file) => send(`/api/p/${key}/files`, file));
    if (refused.length === files.length && refused.length) throw refused[0];
    tellThere(refused.map((one) => one.message).join(" "));
    go(key, "baca");
  };
  fill(
    room,
    h("h1", {}, t("Files")),
    h("ul", {}, ...read.files.map((name) => h("li", {}, name))),
    h("h2", {}, t("A newer list of the same hubs")),
    h(
      "p",
      {},
      t("Hubs are found again by id, name and place; the new figures become another year. You see what changes first."),
    ),
    dropzone(t("Choose the newer list"), t("or drop it here"), (files) => plan(key, files, told)),
    told,
    read.updated && h("p", {}, undoButton(key, told)),
    h("h2", {}, t("Another table beside these")),
    dropzone(t("Add files"), t("such as sources or planned centres"), add),
  );
}

/** Show what a newer list would change, ask what is doubtful, and take it in when told to. */
export async function plan(key: string, files: File[], told: HTMLElement): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  tell(t("Reading {name} …", { name: file.name }));
  const found = await send<Changes>(`/api/p/${key}/update`, file, { language: language() });
  const names = others.map((one) => one.name).join(", ");
  tell(
    names &&
      t("Newer lists are taken one at a time: {name} is shown here, not {others}.", { name: file.name, others: names }),
  );
  propose(key, found, told, null);
  told.scrollIntoView({ block: "nearest" });
}

function propose(key: string, found: Changes, told: HTMLElement, year: string | null): void {
  if (found.needs_year) {
    askYear(key, told);
    return;
  }
  const settled: Record<string, string | null> = {};
  const take = async () => {
    const asked = { language: language(), settled, year };
    const done = await attempt(() => post<Changes>(`/api/p/${key}/update/apply`, asked));
    if (done) taken(key, done, told);
  };
  fill(
    told,
    h("h3", {}, t("What would change")),
    ...found.lines.map((line) => h("p", {}, line)),
    ...found.doubts.map((one) => question(one, settled)),
    h("p", {}, button(t("Take it in"), take, "main")),
  );
}

/** The list does not say of which year it is. */
function askYear(key: string, told: HTMLElement): void {
  const year = h("input", { inputmode: "numeric", maxlength: 4, size: 6 });
  const again = async () => {
    const asked = { language: language(), year: year.value.trim() };
    const found = await attempt(() => post<Changes>(`/api/p/${key}/update/plan`, asked));
    if (found) propose(key, found, told, asked.year);
  };
  fill(
    told,
    h("h3", {}, t("Of which year are these figures?")),
    h("p", { class: "row" }, h("label", {}, `${t("Year")} `, year), button(t("Go on"), again, "main")),
  );
  year.focus();
}

/** What was taken in, and what can be done about it. */
function taken(key: string, done: Changes, told: HTMLElement): void {
  const stale = done.stale ?? [];
  const gone = h(
    "p",
    {},
    t("The settings still name columns that are gone: {names}.", { names: stale.join(", ") }),
    " ",
  );
  const tidy = async () => {
    if (await attempt(() => post(`/api/p/${key}/update/tidy`))) fill(gone, t("Removed from the settings."));
  };
  gone.append(button(t("Remove them"), tidy));
  fill(
    told,
    h("h3", { tabindex: "-1" }, t("Taken in")),
    ...done.lines.map((line) => h("p", {}, line)),
    stale.length > 0 && gone,
    h("p", { class: "row" }, link(t("Next: places"), key, "tempat", "main"), undoButton(key, told)),
  );
  told.querySelector("h3")?.focus();
}

function undoButton(key: string, told: HTMLElement): HTMLElement {
  const undo = async () => {
    const taken = await attempt(() => post<{ files: string[] }>(`/api/p/${key}/update/undo`));
    if (!taken) return;
    fill(told);
    tell(t("Put back: {files}.", { files: taken.files.join(", ") }));
  };
  return button(t("Take the last update back"), undo);
}

function question(one: Doubt, settled: Record<string, string | null>): HTMLElement {
  const choice = (label: string, value: string | null | undefined, checked = false) => {
    const choose = () => {
      if (value === undefined) delete settled[one.new];
      else settled[one.new] = value;
    };
    return h("label", {}, h("input", { type: "radio", name: one.new, checked, onchange: choose }), label);
  };
  return h(
    "fieldset",
    {},
    h("legend", {}, t("Is “{new}” the same as “{old}”?", { new: one.new_name, old: one.old_name })),
    choice(t("The same hub"), one.old),
    choice(t("Another hub"), null),
    choice(t("Not sure: keep them apart"), undefined, true),
  );
}
