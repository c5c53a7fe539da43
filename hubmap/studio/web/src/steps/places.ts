/** The third step: each doubtful row beside a map with the places that it may mean. */

import { get, post } from "../base/api";
import { button, fill, h } from "../base/dom";
import { attempt, link, tell } from "../base/shell";
import { number, t } from "../base/words";
import { newMap } from "../map/ground";

interface Candidate {
  name: string;
  kind: string | null;
  code: string | null;
  lat: number;
  lon: number;
}

interface Row {
  table: string;
  id: string;
  name: string;
  place: string;
  within: string;
  row: number;
  file: string;
  status: string;
  sort: string;
  candidates: Candidate[];
  /** header and text of each cell of its line */
  cells: [string, string][];
  decision: string;
  note: string;
  lat: number | null;
  lon: number | null;
}

interface Places {
  rows: Row[];
  open: number;
  all: number;
  placed: number;
  undo: number;
}

interface Decision {
  decision: string;
  note: string;
  code?: string;
  lat?: number;
  lon?: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CLOSE_ZOOM = 9;
/** Lines of one part of the list: a part out of sight costs a scroll nothing, however many lines it has. */
const PART = 50;

const sorts = (): Record<string, string> => ({
  unmatched: t("not found"),
  review: t("in doubt"),
});

const decided = (): Record<string, string> => ({
  accept: t("accepted"),
  correct: t("another place chosen"),
  pin: t("pinned"),
  reject: t("not on the map"),
});

/** Show the rows that are in doubt, one of them beside the map. */
export async function placesStep(room: HTMLElement, key: string): Promise<void> {
  const found: Places = await get(`/api/p/${key}/places`);
  new PlacesRoom(room, key, found).draw();
}

class PlacesRoom {
  private at = 0;
  private map: L.Map | null = null;
  private marks: L.Marker[] = [];
  /** The places that are on the map: what the row may mean, and what was searched for. */
  private shown: Candidate[] = [];
  private own: L.Marker | null = null;
  private readonly list = h("div", { class: "rows", role: "group", "aria-label": t("Rows in doubt") });
  private readonly sheet = h("section", { class: "sheet", "aria-live": "polite" });
  private readonly count = h("p", { class: "lead", role: "status" });
  private readonly ground = h("div", { class: "ground" });
  private readonly back = button(t("Undo"), () => this.undo());
  private readonly reason = h("input", { type: "text", maxlength: 200 });

  constructor(
    private readonly room: HTMLElement,
    private readonly key: string,
    private found: Places,
  ) {}

  draw(): void {
    const next = link(t("Next: look"), this.key, "tampilan", "main");
    fill(
      this.room,
      h("h1", {}, t("Places")),
      this.count,
      h("p", { class: "row" }, next, this.back),
      this.found.rows.length > 0 && h("div", { class: "places" }, this.list, this.sheet, this.ground),
    );
    this.tellCount();
    if (!this.found.rows.length) return;
    this.map = newMap(this.ground, t("Map of the places that this row may mean"), this.key);
    this.map.on("click", (event: L.LeafletMouseEvent) => this.pin(event.latlng.lat, event.latlng.lng));
    this.drawList();
    this.choose(0);
  }

  private tellCount(): void {
    const { open, all, placed, undo } = this.found;
    this.back.hidden = !undo;
    const values = { open: number(open), all: number(all), placed: number(placed) };
    this.count.textContent = open
      ? t("{open} rows are in doubt; {placed} of {all} places are on the map.", values)
      : t("Nothing is left to settle; {placed} of {all} places are on the map.", values);
  }

  private drawList(): void {
    const lines = this.found.rows.map((row, at) => this.line(row, at));
    const starts = [...Array(Math.ceil(lines.length / PART)).keys()].map((part) => part * PART);
    fill(this.list, ...starts.map((start) => h("ol", { start: start + 1 }, ...lines.slice(start, start + PART))));
  }

  private lineAt(at: number): Element | undefined {
    return this.list.children[Math.floor(at / PART)]?.children[at % PART];
  }

  private line(row: Row, at: number): HTMLElement {
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", "aria-current": at === this.at ? "true" : null, onclick: () => this.choose(at) },
        h("b", {}, row.name),
        h("small", {}, row.decision ? `✓ ${decided()[row.decision]}` : (sorts()[row.status] ?? row.status)),
      ),
    );
  }

  private choose(at: number): void {
    const buttonOf = (line: number) => this.lineAt(line)?.firstElementChild;
    buttonOf(this.at)?.removeAttribute("aria-current");
    this.at = at;
    buttonOf(at)?.setAttribute("aria-current", "true");
    buttonOf(at)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.shown = this.row?.candidates ?? [];
    this.drawSheet();
    this.drawMarks();
  }

  private get row(): Row | undefined {
    return this.found.rows[this.at];
  }

  private drawSheet(): void {
    const row = this.row;
    if (!row) return;
    const hasFirst = (one: Row) => one.status === "review" || Boolean(one.candidates[0]?.code);
    const alike = this.found.rows.filter((one) => one.sort === row.sort && !one.decision && hasFirst(one));
    const lat = h("input", { inputmode: "decimal", size: 9, id: "lat", value: row.lat?.toFixed(5) ?? "" });
    const lon = h("input", { inputmode: "decimal", size: 9, id: "lon", value: row.lon?.toFixed(5) ?? "" });
    const degrees = (field: HTMLInputElement) => Number(field.value.trim().replace(",", "."));
    const pinned = () =>
      this.decide({ decision: "pin", lat: degrees(lat), lon: degrees(lon), note: t("pinned by hand") });
    fill(
      this.sheet,
      h("h2", {}, row.name),
      h(
        "p",
        {},
        t("Written: {text}", { text: [row.place, row.within].filter(Boolean).join(", ") }),
        h("small", {}, ` (${row.file}, ${t("row {n}", { n: row.row })})`),
      ),
      h(
        "details",
        {},
        h("summary", {}, t("The whole row")),
        h("dl", {}, ...row.cells.flatMap(([header, text]) => [h("dt", {}, header), h("dd", {}, text)])),
      ),
      h("h3", {}, t("Which place is meant?")),
      this.candidates(row.candidates, t("chosen out of {n}", { n: row.candidates.length })),
      alike.length > 1 &&
        button(t("Accept the first for all {n} like this", { n: alike.length }), () => this.acceptAll(alike)),
      h("details", { open: row.candidates.length === 0 }, h("summary", {}, t("Another place")), this.searchForm(row)),
      h(
        "details",
        { id: "pin" },
        h("summary", {}, t("A point of your own")),
        h("p", {}, h("small", {}, t("Click the map, drag the mark, or write degrees."))),
        h(
          "p",
          { class: "row" },
          h("label", {}, `${t("Latitude")} `, lat),
          h("label", {}, `${t("Longitude")} `, lon),
          button(t("Use this point"), pinned),
        ),
      ),
      h("p", {}, h("label", {}, `${t("Reason (kept with the decision)")} `, this.reason)),
      button(t("Leave it off the map"), () => this.decide({ decision: "reject", note: t("not on the map") })),
    );
  }

  private candidates(some: Candidate[], why: string): HTMLElement {
    if (!some.length) return h("p", {}, t("No place of this name is known."));
    const line = (one: Candidate) => {
      const isFirst = this.row?.candidates[0] === one && this.row.status === "review";
      const chosen: Decision = one.code
        ? { decision: "correct", code: one.code, note: why }
        : { decision: "pin", lat: one.lat, lon: one.lon, note: `${one.name}, ${why}` };
      const take = () => this.decide(isFirst ? { decision: "accept", note: why } : chosen);
      const hasNamesake = some.some((other) => other !== one && other.name === one.name);
      const where = hasNamesake ? ` (${one.lat.toFixed(2)}, ${one.lon.toFixed(2)})` : "";
      return h("li", {}, button(`${this.letter(one)}  ${one.name}${where}`, take, "candidate"));
    };
    return h("ul", { class: "plain" }, ...some.map(line));
  }

  /** The letter by which a place is known beside the map and on it: first those of the row, then what was searched for. */
  private letter(one: Candidate): string {
    return LETTERS[this.shown.indexOf(one)] ?? "·";
  }

  private searchForm(row: Row): HTMLElement {
    const first = row.candidates.length ? "" : row.place || row.within;
    const field = h("input", { type: "search", "aria-label": t("Name of a place"), value: first });
    const found = h("div", { "aria-live": "polite" });
    const search = async () => {
      const some = await attempt(() => get<Candidate[]>(`/api/p/${this.key}/search`, { q: field.value }));
      if (!some || this.row !== row) return;
      this.shown = [...row.candidates, ...some];
      fill(found, this.candidates(some, t("found by “{text}”", { text: field.value })));
      this.drawMarks();
    };
    const onkey = (event: KeyboardEvent) => event.key === "Enter" && void search();
    field.addEventListener("keydown", onkey);
    return h("div", {}, h("p", { class: "row" }, field, button(t("Search"), search)), found);
  }

  private drawMarks(): void {
    const { map, row } = this;
    if (!map || !row) return;
    for (const mark of this.marks) mark.remove();
    this.own?.remove();
    this.marks = this.shown.map((one, at) => {
      const icon = L.divIcon({ className: "letter", html: h("span", {}, this.letter(one)), iconSize: [26, 26] });
      const mark = L.marker([one.lat, one.lon], {
        icon,
        title: one.name,
        alt: one.name,
        draggable: at === 0,
        keyboard: false,
      });
      mark.on("dragend", () => this.pin(mark.getLatLng().lat, mark.getLatLng().lng, mark));
      return mark.addTo(map);
    });
    map.invalidateSize();
    if (this.shown.length) {
      const points = this.shown.map((one) => [one.lat, one.lon] as [number, number]);
      map.fitBounds(L.latLngBounds(points).pad(0.3), { maxZoom: CLOSE_ZOOM, animate: false });
    }
  }

  /** Put a point of one's own on the map and into the two fields; it counts when it is used. */
  private pin(lat: number, lon: number, dragged?: L.Marker): void {
    const { map } = this;
    if (!map) return;
    for (const [id, value] of [
      ["lat", lat],
      ["lon", lon],
    ] as const) {
      const field = document.getElementById(id) as HTMLInputElement | null;
      if (field) field.value = value.toFixed(5);
    }
    document.getElementById("pin")?.setAttribute("open", "");
    if (!dragged) {
      this.own?.remove();
      const icon = L.divIcon({ className: "letter own", html: h("span", {}, "●"), iconSize: [26, 26] });
      const mark = L.marker([lat, lon], { icon, draggable: true, keyboard: false });
      mark.on("dragend", () => this.pin(mark.getLatLng().lat, mark.getLatLng().lng, mark));
      this.own = mark.addTo(map);
    }
  }

  private async decide(what: Decision): Promise<void> {
    const { row } = this;
    if (!row) return;
    const note = [what.note, this.reason.value.trim()].filter(Boolean).join(": ");
    await this.write([{ table: row.table, key: row.id, ...what, note }], [row], what.decision);
  }

  private async acceptAll(rows: Row[]): Promise<void> {
    const note = t("the first accepted for all like it");
    const decisions = rows.map((row) =>
      row.status === "review"
        ? { table: row.table, key: row.id, decision: "accept", note }
        : { table: row.table, key: row.id, decision: "correct", code: row.candidates[0]?.code ?? "", note },
    );
    await this.write(decisions, rows, "accept");
  }

  private async write(decisions: unknown[], rows: Row[], decision: string): Promise<void> {
    const done = await attempt(() => post(`/api/p/${this.key}/places`, { decisions }));
    if (!done) return;
    this.found.undo += 1;
    for (const row of rows) {
      if (!row.decision) this.found.open -= 1;
      row.decision = decision;
      // of thousands of lines only those that changed are drawn anew
      const at = this.found.rows.indexOf(row);
      this.lineAt(at)?.replaceWith(this.line(row, at));
    }
    this.reason.value = "";
    this.tellCount();
    tell(t("Saved in places.csv."));
    const next = this.found.rows.findIndex((row) => !row.decision);
    this.choose(next < 0 ? this.at : next);
    if (next >= 0) this.sheet.querySelector<HTMLButtonElement>(".candidate")?.focus({ preventScroll: true });
  }

  private async undo(): Promise<void> {
    const found = await attempt(() => post<Places>(`/api/p/${this.key}/places/undo`));
    if (!found) return;
    this.found = found;
    this.at = 0;
    this.draw();
    tell(t("The last decision was taken back."));
  }
}
