"use strict";
(() => {
  // hubmap/studio/web/src/base/api.ts
  var base = `/${location.pathname.split("/")[1]}`;
  var Refused = class extends Error {
  };
  async function answer(response) {
    const told = await response.json().catch(() => ({ error: response.statusText }));
    if (!response.ok) throw new Refused(told.error ?? response.statusText);
    return told;
  }
  async function get(path, query = {}) {
    const asked = new URLSearchParams(query).toString();
    return answer(await fetch(`${base}${path}${asked && `?${asked}`}`));
  }
  async function post(path, body = {}) {
    const headers = { "content-type": "application/json" };
    return answer(await fetch(`${base}${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
  }
  async function send(path, file2, query = {}) {
    const asked = new URLSearchParams({ name: file2.name, ...query });
    return answer(await fetch(`${base}${path}?${asked}`, { method: "POST", body: file2 }));
  }

  // hubmap/studio/web/src/base/dom.ts
  function h(name, values = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === "function") element.addEventListener(key.slice(2), value);
      else if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== null && value !== void 0) element.setAttribute(key, String(value));
    }
    element.append(...children.filter((child) => Boolean(child) || child === ""));
    return element;
  }
  function fill(element, ...children) {
    element.replaceChildren(...children.filter((child) => Boolean(child)));
  }
  function button(label, act, kind = "") {
    const made = h("button", { type: "button", class: kind || null }, label);
    made.addEventListener("click", async () => {
      made.disabled = true;
      try {
        await act();
      } finally {
        made.disabled = false;
      }
    });
    return made;
  }

  // hubmap/studio/web/src/base/files.ts
  function entriesOf(folder) {
    const reader = folder.createReader();
    const found = [];
    return new Promise((resolve, reject) => {
      const more = () => reader.readEntries((some) => {
        found.push(...some);
        if (some.length) more();
        else resolve(found);
      }, reject);
      more();
    });
  }
  var fileOf = (entry) => new Promise((done, fail) => entry.file(done, fail));
  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
    if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files];
    const found = [];
    for (const entry of entries) {
      const inside = entry?.isDirectory ? await entriesOf(entry) : [entry];
      for (const one of inside) if (one?.isFile) found.push(await fileOf(one));
    }
    return found.filter((file2) => !file2.name.startsWith("."));
  }

  // hubmap/studio/web/src/base/shell.ts
  var STEPS = ["berkas", "baca", "tempat", "tampilan", "bawa"];
  function here() {
    const [, , , key, step] = location.pathname.split("/");
    const known = STEPS.find((one) => one === step);
    return key && known ? { key, step: known } : { key: null, step: "berkas" };
  }
  var address = (key, step) => key ? `${base}/p/${key}/${step}` : `${base}/`;
  function go(key, step) {
    history.pushState(null, "", address(key, step));
    dispatchEvent(new PopStateEvent("popstate"));
  }
  function link(label, key, step, kind = "") {
    const follow = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      go(key, step);
    };
    return h("a", { href: address(key, step), class: kind || null, onclick: follow }, label);
  }
  var note = h("p", { role: "status", id: "note", class: "note" });
  var alarm = h("p", { role: "alert", id: "alarm", class: "alarm" });
  var lines = () => h("div", { class: "lines" }, alarm, note);
  function tell(text) {
    note.textContent = text;
    alarm.textContent = "";
  }
  function warn(error) {
    alarm.textContent = error instanceof Error ? error.message : String(error);
    note.textContent = "";
  }
  async function attempt(act) {
    try {
      return await act();
    } catch (error) {
      warn(error);
      return void 0;
    }
  }

  // hubmap/studio/web/src/base/words.ts
  var words = {};
  var chosen = "id";
  var language = () => chosen;
  function t(message, values = {}) {
    const said2 = words[message] ?? message;
    return said2.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  }
  async function speak(next, remember = false) {
    words = await get(`/words/${next}.json`);
    chosen = next;
    document.documentElement.lang = next;
    if (remember) await post("/api/language", { language: next });
  }
  var number = (value) => value.toLocaleString(chosen === "id" ? "id-ID" : "en-GB");

  // hubmap/studio/web/src/steps/files.ts
  async function begin(files) {
    const [first, ...others] = files;
    if (!first) return;
    tell(t("Reading {name} \u2026", { name: first.name }));
    const { key } = await send("/api/projects", first);
    for (const file2 of others) await send(`/api/p/${key}/files`, file2);
    go(key, "baca");
  }
  function dropzone(label, hint, take) {
    const several = h("input", { type: "file", multiple: true, class: "out", "aria-label": label, tabindex: "-1" });
    several.addEventListener("change", () => attempt(() => take([...several.files ?? []])));
    const zone = h(
      "div",
      { class: "dropzone" },
      button(label, () => several.click(), "main"),
      h("p", {}, hint),
      several
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
  async function startPage(room) {
    const start = await get("/api/start");
    const example = async () => {
      const made = await attempt(() => post("/api/example"));
      if (made) go(made.key, "baca");
    };
    fill(
      room,
      h("h1", {}, t("Make a map of your list")),
      h("p", {}, t("A list of places in Excel or CSV becomes one map file that works without internet.")),
      dropzone(t("Choose files"), t("or drop a file, several, or a folder here: xlsx, csv, ods, geojson, shp, kml \u2026"), begin),
      h("p", {}, button(t("Try an example"), example)),
      start.projects.length > 0 && h("h2", {}, t("Recent projects")),
      h(
        "ul",
        { class: "plain" },
        ...start.projects.map((one) => h("li", {}, link(one.name, one.key, "baca"), " ", h("small", {}, one.path)))
      ),
      h("p", {}, h("small", {}, t("Nothing leaves this computer. New projects are kept in {home}.", { home: start.home })))
    );
  }
  async function filesStep(room, key) {
    const read = await get(`/api/p/${key}/reading`, { language: language() });
    const told = h("div", { "aria-live": "polite" });
    const add = async (files) => {
      for (const file2 of files) await send(`/api/p/${key}/files`, file2);
      go(key, "baca");
    };
    const undo = async () => {
      const taken = await attempt(() => post(`/api/p/${key}/update/undo`));
      if (taken) tell(t("Put back: {files}.", { files: taken.files.join(", ") }));
    };
    fill(
      room,
      h("h1", {}, t("Files")),
      h("ul", {}, ...read.files.map((name) => h("li", {}, name))),
      h("h2", {}, t("A newer list of the same hubs")),
      h("p", {}, t("Hubs are found again by id, name and place; the new figures become another year. You see what changes first.")),
      dropzone(t("Choose the newer list"), t("or drop it here"), (files) => plan(key, files[0], told)),
      told,
      h("p", {}, button(t("Take the last update back"), undo)),
      h("h2", {}, t("Another table beside these")),
      dropzone(t("Add files"), t("such as sources or planned centres"), add)
    );
  }
  async function plan(key, file2, told) {
    if (!file2) return;
    tell(t("Reading {name} \u2026", { name: file2.name }));
    const found = await send(`/api/p/${key}/update`, file2, { language: language() });
    tell("");
    const settled = {};
    const take = async () => {
      const done = await attempt(() => post(`/api/p/${key}/update/apply`, { language: language(), settled }));
      if (done) fill(told, h("h3", {}, t("Taken in")), ...done.lines.map((line) => h("p", {}, line)));
    };
    fill(
      told,
      h("h3", {}, t("What would change")),
      ...found.lines.map((line) => h("p", {}, line)),
      ...found.doubts.map((one) => question(one, settled)),
      h("p", {}, button(t("Take it in"), take, "main"))
    );
  }
  function question(one, settled) {
    const choice = (label, value, checked = false) => {
      const choose = () => {
        if (value === void 0) delete settled[one.new];
        else settled[one.new] = value;
      };
      return h("label", {}, h("input", { type: "radio", name: one.new, checked, onchange: choose }), label);
    };
    return h(
      "fieldset",
      {},
      h("legend", {}, t("Is \u201C{new}\u201D the same as \u201C{old}\u201D?", { new: one.new_name, old: one.old_name })),
      choice(t("The same hub"), one.old),
      choice(t("Another hub"), null),
      choice(t("Not sure: keep them apart"), void 0, true)
    );
  }

  // hubmap/studio/web/src/steps/look.ts
  var refresh = null;
  var changed = () => refresh?.();
  var labels = () => ({
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
    "page.layers": t("Layers")
  });
  async function lookStep(room, key, isWatch2) {
    const frame = h("iframe", { src: `${base}/p/${key}/view/map.html`, title: t("The map as it is now") });
    refresh = () => frame.contentWindow?.location.reload();
    if (isWatch2) {
      fill(room, h("h1", { class: "out" }, t("Look")), h("div", { class: "live" }, frame));
      return;
    }
    const look = await get(`/api/p/${key}/look`);
    const save = async (names, value) => {
      const done = await attempt(() => post(`/api/p/${key}/settings`, { changes: [{ names, value }] }));
      if (done) {
        tell(t("Saved in hubmap.toml."));
        frame.contentWindow?.location.reload();
      }
    };
    fill(
      room,
      h("h1", {}, t("Look")),
      h("p", {}, link(t("Next: take away"), key, "bawa", "main")),
      h(
        "div",
        { class: "look" },
        h("div", { class: "fields" }, ...look.fields.map((one) => field(one, key, frame, save))),
        frame
      )
    );
  }
  function field(one, key, frame, save) {
    const label = labels()[one.names.join(".")] ?? one.names.join(" ");
    if (one.kind === "view") return h("p", {}, button(t("Use this view as the first one"), () => save(one.names, viewOf(frame))));
    const made = input(one, key, save);
    return h("label", {}, label, made);
  }
  function input(one, key, save) {
    if (one.kind === "choice") {
      const choice = h(
        "select",
        { onchange: () => save(one.names, choice.value || null) },
        ...(one.choices ?? []).map(
          (said2) => h("option", { value: said2.value, selected: said2.value === one.value }, said2.label[language()])
        )
      );
      return choice;
    }
    if (one.kind === "logo") {
      const chosen2 = h("input", {
        type: "file",
        accept: "image/*",
        onchange: async () => {
          const [file2] = chosen2.files ?? [];
          const sent = file2 && await attempt(() => send(`/api/p/${key}/files`, file2, { as: "logo" }));
          if (sent) await save(one.names, sent.name);
        }
      });
      return chosen2;
    }
    const type = one.kind === "colour" ? "color" : "text";
    const text = h("input", {
      type,
      value: one.value,
      onchange: () => save(one.names, text.value.trim() || null)
    });
    return text;
  }
  function viewOf(frame) {
    const hash = new URLSearchParams(frame.contentWindow?.location.hash.slice(1) ?? "");
    return hash.get("z");
  }

  // hubmap/studio/web/src/map/ground.ts
  var MORE = 32;
  var FIVE = 31;
  var PRINTABLE = 63;
  function decode(text, precision) {
    const factor = 10 ** precision;
    const line = [];
    let at = 0;
    let lat = 0;
    let lon = 0;
    const next = () => {
      let value = 0;
      let shift = 0;
      let part = MORE;
      while (part >= MORE) {
        part = text.charCodeAt(at++) - PRINTABLE;
        value |= (part & FIVE) << shift;
        shift += 5;
      }
      return value & 1 ? ~(value >> 1) : value >> 1;
    };
    while (at < text.length) {
      lat += next();
      lon += next();
      line.push([lat / factor, lon / factor]);
    }
    return line;
  }
  var loaded = null;
  var colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  async function drawGround(map) {
    loaded ??= get("/basemap.json");
    const source = await loaded;
    const renderer = L.canvas({ padding: 0.3 });
    const lines2 = (texts) => texts.map((text) => decode(text, source.precision));
    const area = (texts, fill2, edge) => L.polygon(lines2(texts), {
      renderer,
      interactive: false,
      color: colour(edge),
      weight: 0.7,
      fillColor: colour(fill2),
      fillOpacity: 1,
      smoothFactor: 1.2
    }).addTo(map);
    area(source.neighbours, "--abroad", "--coast-abroad");
    area(source.idn, "--land", "--coast");
    area(source.lakes, "--sea", "--coast");
    for (const [level, weight] of [
      ["P", 1],
      ["C", 1.4],
      ["R", 0.6]
    ]) {
      const texts = source.borders.filter(([one]) => one === level).map(([, line]) => line);
      const options = { renderer, interactive: false, weight, color: colour("--border-line"), smoothFactor: 1.2 };
      L.polyline(lines2(texts), options).addTo(map);
    }
  }
  function newMap(element, label) {
    const map = L.map(element, { attributionControl: false, zoomControl: false, zoomSnap: 0.5 });
    L.control.zoom({ zoomInTitle: t("Zoom in"), zoomOutTitle: t("Zoom out") }).addTo(map);
    element.setAttribute("aria-label", label);
    element.setAttribute("role", "application");
    map.setView([-2.5, 118], 4);
    void drawGround(map);
    return map;
  }

  // hubmap/studio/web/src/steps/places.ts
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  var CLOSE_ZOOM = 9;
  var sorts = () => ({
    unmatched: t("not found"),
    review: t("in doubt")
  });
  var decided = () => ({
    accept: t("accepted"),
    correct: t("another place chosen"),
    pin: t("pinned"),
    reject: t("not on the map")
  });
  async function placesStep(room, key) {
    const found = await get(`/api/p/${key}/places`);
    new PlacesRoom(room, key, found).draw();
  }
  var PlacesRoom = class {
    constructor(room, key, found) {
      this.room = room;
      this.key = key;
      this.found = found;
    }
    room;
    key;
    found;
    at = 0;
    map = null;
    marks = [];
    own = null;
    list = h("ol", { class: "rows", "aria-label": t("Rows in doubt") });
    sheet = h("section", { class: "sheet", "aria-live": "polite" });
    count = h("p", { class: "lead", role: "status" });
    ground = h("div", { class: "ground" });
    reason = h("input", { type: "text", maxlength: 200 });
    draw() {
      const next = link(t("Next: look"), this.key, "tampilan", "main");
      fill(
        this.room,
        h("h1", {}, t("Places")),
        this.count,
        h("p", { class: "row" }, next, button(t("Undo"), () => this.undo())),
        this.found.rows.length > 0 && h("div", { class: "places" }, this.list, this.sheet, this.ground)
      );
      this.tellCount();
      if (!this.found.rows.length) return;
      this.map = newMap(this.ground, t("Map of the places that this row may mean"));
      this.map.on("click", (event) => this.pin(event.latlng.lat, event.latlng.lng));
      this.drawList();
      this.choose(0);
    }
    tellCount() {
      const { open, all, placed } = this.found;
      const values = { open: number(open), all: number(all), placed: number(placed) };
      this.count.textContent = open ? t("{open} rows are in doubt; {placed} of {all} places are on the map.", values) : t("Nothing is left to settle; {placed} of {all} places are on the map.", values);
    }
    drawList() {
      const line = (row, at) => h(
        "li",
        {},
        h(
          "button",
          { type: "button", "aria-current": at === this.at ? "true" : null, onclick: () => this.choose(at) },
          h("b", {}, row.name),
          h("small", {}, row.decision ? `\u2713 ${decided()[row.decision]}` : sorts()[row.status] ?? row.status)
        )
      );
      fill(this.list, ...this.found.rows.map(line));
    }
    choose(at) {
      const buttons = this.list.querySelectorAll("button");
      buttons[this.at]?.removeAttribute("aria-current");
      this.at = at;
      buttons[at]?.setAttribute("aria-current", "true");
      buttons[at]?.scrollIntoView({ block: "nearest" });
      this.drawSheet();
      this.drawMarks();
    }
    get row() {
      return this.found.rows[this.at];
    }
    drawSheet() {
      const row = this.row;
      if (!row) return;
      const alike = this.found.rows.filter((one) => one.sort === row.sort && !one.decision && one.candidates.length > 0);
      const lat = h("input", { inputmode: "decimal", size: 9, id: "lat", value: row.lat?.toFixed(5) ?? "" });
      const lon = h("input", { inputmode: "decimal", size: 9, id: "lon", value: row.lon?.toFixed(5) ?? "" });
      const degrees = (field2) => Number(field2.value.trim().replace(",", "."));
      const pinned = () => this.decide({ decision: "pin", lat: degrees(lat), lon: degrees(lon), note: t("pinned by hand") });
      fill(
        this.sheet,
        h("h2", {}, row.name),
        h("p", {}, t("Written: {text}", { text: [row.place, row.within].filter(Boolean).join(", ") }), h("small", {}, ` (${row.file}, ${t("row {n}", { n: row.row })})`)),
        h("h3", {}, t("Which place is meant?")),
        this.candidates(row.candidates, t("chosen out of {n}", { n: row.candidates.length })),
        alike.length > 1 && button(t("Accept the first for all {n} like this", { n: alike.length }), () => this.acceptAll(alike)),
        h("details", {}, h("summary", {}, t("Another place")), this.searchForm()),
        h(
          "details",
          { id: "pin" },
          h("summary", {}, t("A point of your own")),
          h("p", {}, h("small", {}, t("Click the map, drag the mark, or write degrees."))),
          h("p", { class: "row" }, h("label", {}, `${t("Latitude")} `, lat), h("label", {}, `${t("Longitude")} `, lon), button(t("Use this point"), pinned))
        ),
        h("p", {}, h("label", {}, `${t("Reason (kept with the decision)")} `, this.reason)),
        button(t("Leave it off the map"), () => this.decide({ decision: "reject", note: t("not on the map") }))
      );
    }
    candidates(some, why) {
      if (!some.length) return h("p", {}, t("No place of this name is known."));
      const line = (one, at) => {
        const isFirst = at === 0 && one.code !== null && this.row?.candidates[0] === one && this.row.status === "review";
        const take = () => this.decide(isFirst ? { decision: "accept", note: why } : { decision: "correct", code: one.code ?? "", note: why });
        return h("li", {}, button(`${LETTERS[at] ?? "\xB7"}  ${one.name}`, take, "candidate"));
      };
      return h("ul", { class: "plain" }, ...some.map(line));
    }
    searchForm() {
      const field2 = h("input", { type: "search", "aria-label": t("Name of a place") });
      const found = h("div", { "aria-live": "polite" });
      const search = async () => {
        const some = await attempt(() => get("/api/search", { q: field2.value }));
        if (some) fill(found, this.candidates(some, t("found by \u201C{text}\u201D", { text: field2.value })));
      };
      const onkey = (event) => event.key === "Enter" && void search();
      field2.addEventListener("keydown", onkey);
      return h("div", {}, h("p", { class: "row" }, field2, button(t("Search"), search)), found);
    }
    drawMarks() {
      const { map, row } = this;
      if (!map || !row) return;
      for (const mark of this.marks) mark.remove();
      this.own?.remove();
      this.marks = row.candidates.map((one, at) => {
        const icon = L.divIcon({ className: "letter", html: h("span", {}, LETTERS[at] ?? "\xB7"), iconSize: [26, 26] });
        const mark = L.marker([one.lat, one.lon], { icon, title: one.name, alt: one.name, draggable: at === 0, keyboard: false });
        mark.on("dragend", () => this.pin(mark.getLatLng().lat, mark.getLatLng().lng, mark));
        return mark.addTo(map);
      });
      map.invalidateSize();
      if (row.candidates.length) {
        const points = row.candidates.map((one) => [one.lat, one.lon]);
        map.fitBounds(L.latLngBounds(points).pad(0.3), { maxZoom: CLOSE_ZOOM, animate: false });
      }
    }
    /** Put a point of one's own on the map and into the two fields; it counts when it is used. */
    pin(lat, lon, dragged) {
      const { map } = this;
      if (!map) return;
      for (const [id, value] of [["lat", lat], ["lon", lon]]) {
        const field2 = document.getElementById(id);
        if (field2) field2.value = value.toFixed(5);
      }
      document.getElementById("pin")?.setAttribute("open", "");
      if (!dragged) {
        this.own?.remove();
        const icon = L.divIcon({ className: "letter own", html: h("span", {}, "\u25CF"), iconSize: [26, 26] });
        const mark = L.marker([lat, lon], { icon, draggable: true, keyboard: false });
        mark.on("dragend", () => this.pin(mark.getLatLng().lat, mark.getLatLng().lng, mark));
        this.own = mark.addTo(map);
      }
    }
    async decide(what) {
      const { row } = this;
      if (!row) return;
      const note2 = [what.note, this.reason.value.trim()].filter(Boolean).join(": ");
      await this.write([{ table: row.table, key: row.id, ...what, note: note2 }], [row], what.decision);
    }
    async acceptAll(rows) {
      const note2 = t("the first accepted for all like it");
      const decisions = rows.map(
        (row) => row.status === "review" ? { table: row.table, key: row.id, decision: "accept", note: note2 } : { table: row.table, key: row.id, decision: "correct", code: row.candidates[0]?.code ?? "", note: note2 }
      );
      await this.write(decisions, rows, "accept");
    }
    async write(decisions, rows, decision) {
      const done = await attempt(() => post(`/api/p/${this.key}/places`, { decisions }));
      if (!done) return;
      for (const row of rows) {
        if (!row.decision) this.found.open -= 1;
        row.decision = decision;
      }
      this.reason.value = "";
      this.tellCount();
      tell(t("Saved in places.csv."));
      this.drawList();
      const next = this.found.rows.findIndex((row) => !row.decision);
      this.choose(next < 0 ? this.at : next);
      if (next >= 0) this.sheet.querySelector(".candidate")?.focus({ preventScroll: true });
    }
    async undo() {
      const found = await attempt(() => post(`/api/p/${this.key}/places/undo`));
      if (!found) return;
      this.found = found;
      this.at = 0;
      this.draw();
      tell(t("The last decision was taken back."));
    }
  };

  // hubmap/studio/web/src/steps/reading.ts
  var words2 = () => ({
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
    ignore: t("leave it out")
  });
  var said = (name) => words2()[name] ?? name.replaceAll("_", " ");
  function current(one) {
    if (one.role === "ignored") return "ignore";
    if (one.kind === "measure" || one.role === "attribute") return one.kind;
    return one.role;
  }
  async function readingStep(room, key) {
    const read = await get(`/api/p/${key}/reading`, { language: language() });
    show(room, key, read);
  }
  function show(room, key, read) {
    const change = async (one, changes) => {
      const asked = { language: language(), table: one.table, header: one.header, ...changes };
      const next = await attempt(() => post(`/api/p/${key}/columns`, asked));
      if (next) {
        show(room, key, next);
        tell(t("Saved: \u201C{header}\u201D.", { header: one.header }));
        document.getElementById(selectId(one))?.focus();
      }
    };
    const grave = read.problems.filter((one) => one.severity !== "note").length;
    fill(
      room,
      h("h1", {}, t("This is how I read it")),
      h("p", { class: "lead" }, t("{hubs} places, {figures} figures.", { hubs: number(read.hubs), figures: number(read.figures) })),
      h("p", {}, grave ? t("{n} kinds of thing to look at below.", { n: grave }) : t("Nothing is wrong.")),
      h("p", {}, link(t("Next: places"), key, "tempat", "main")),
      h("h2", {}, t("Columns")),
      h("div", { class: "cards" }, ...read.columns.map((one) => card(one, read, change))),
      read.ledger.length > 0 && h("h2", {}, t("Every line of the file")),
      read.ledger.length > 0 && ledger(read.ledger),
      h("h2", {}, t("What to look at")),
      ...read.problems.map(problem)
    );
  }
  var selectId = (one) => `as-${one.file}-${one.sheet ?? ""}-${one.header}`;
  function card(one, read, change) {
    const now = current(one);
    const names = [.../* @__PURE__ */ new Set([...read.roles, ...read.kinds, "ignore", now])];
    const select = h(
      "select",
      { id: selectId(one), onchange: () => change(one, { role: select.value }) },
      ...names.map((name) => h("option", { value: name, selected: name === now }, said(name)))
    );
    const unit = h("input", {
      value: one.unit,
      size: 10,
      onchange: () => change(one, { unit: unit.value })
    });
    const publish = h("input", {
      type: "checkbox",
      checked: one.published,
      onchange: () => change(one, { publish: publish.checked })
    });
    const by = { header: t("told by its name"), values: t("told by its values"), setting: t("as you said") }[one.by] ?? "";
    return h(
      "div",
      { class: "card" },
      h("h3", {}, one.header),
      h("p", { class: "samples" }, one.samples.join(" \xB7 ") || "\u2013"),
      h("label", {}, `${t("Taken for")} `, select),
      one.kind === "measure" && h("label", {}, `${t("Unit")} `, unit),
      one.kind === "contact" && h("label", {}, publish, ` ${t("show it on the map all the same")}`),
      h("small", {}, [by, t("{share} % filled", { share: Math.round(one.share * 100) }), one.sheet ?? ""].filter(Boolean).join(", "))
    );
  }
  function ledger(lines2) {
    const names = [
      ["lines", t("lines")],
      ["header", t("headers")],
      ["hubs", t("hubs")],
      ["years", t("further years")],
      ["rows", t("rows of other tables")],
      ["merged", t("merged")],
      ["totals", t("totals")],
      ["notes", t("notes")],
      ["left_out", t("left out")],
      ["unexplained", t("unexplained")]
    ];
    const used = names.filter(([name]) => name === "unexplained" || lines2.some((one) => Number(one[name]) > 0));
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
          ...lines2.map(
            (one) => h(
              "tr",
              {},
              h("th", { scope: "row" }, [one.file, one.sheet].filter(Boolean).join(", ")),
              ...used.map(([name]) => h("td", {}, number(Number(one[name] ?? 0))))
            )
          )
        )
      )
    );
  }
  function problem(one) {
    const severity = { error: t("error"), warning: t("doubt"), note: t("note") }[one.severity];
    const rows = one.rows.length > 0 && t("Rows: {rows}", { rows: one.rows.join(", ") });
    return h(
      "details",
      { class: one.severity, open: one.severity === "error" },
      h("summary", {}, h("b", {}, severity), one.count > 1 ? ` (${number(one.count)}) ` : " ", one.message),
      one.where && h("p", {}, h("small", {}, one.where)),
      one.remedy && h("p", {}, `\u2192 ${one.remedy}`),
      rows && h("p", {}, h("small", {}, rows))
    );
  }

  // hubmap/studio/web/src/steps/results.ts
  var labels2 = () => ({
    map: t("Map: one file that works without internet"),
    png: t("Picture (PNG)"),
    docx: t("Word document"),
    pptx: t("Slides (PowerPoint)"),
    pdf: t("PDF"),
    xlsx: t("Excel workbook"),
    gpkg: t("GeoPackage for GIS programs")
  });
  async function resultsStep(room, key) {
    const results = await get(`/api/p/${key}/results`, { language: language() });
    show2(room, key, results);
  }
  function show2(room, key, results) {
    const made = async (kinds) => {
      for (const kind of kinds) {
        tell(t("Making: {what} \u2026", { what: labels2()[kind] ?? kind }));
        if (!await attempt(() => post(`/api/p/${key}/make`, { kind, language: language() }))) return;
      }
      const next = await attempt(() => get(`/api/p/${key}/results`, { language: language() }));
      if (next) show2(room, key, next);
      tell(t("Done."));
    };
    const code = h("textarea", { readonly: true, rows: 5, "aria-label": t("Code for another web page") }, results.embed);
    const copy = async () => {
      code.select();
      await navigator.clipboard.writeText(code.value).then(() => tell(t("Copied.")), () => tell(t("Press Ctrl+C to copy.")));
    };
    fill(
      room,
      h("h1", {}, t("Take away")),
      h("p", {}, button(t("Make all"), () => made(results.kinds), "main")),
      h("ul", { class: "plain kinds" }, ...results.kinds.map((kind) => h("li", {}, button(labels2()[kind] ?? kind, () => made([kind]))))),
      results.files.length > 0 && h("h2", {}, t("Files")),
      h("ul", { class: "plain" }, ...results.files.map((one) => file(key, one))),
      results.files.length > 0 && h("p", {}, h("a", { class: "main", href: `${base}/p/${key}/zip/hubmap.zip`, download: `${key}.zip` }, t("All in one zip"))),
      h("p", {}, t("They lie in {folder}", { folder: results.folder })),
      results.embed !== "" && h("h2", {}, t("In another web page")),
      results.embed !== "" && code,
      results.embed !== "" && h("p", {}, button(t("Copy"), copy))
    );
  }
  function file(key, one) {
    const address2 = `${base}/p/${key}/output/${encodeURIComponent(one.name)}`;
    const size = `${number(Math.ceil(one.bytes / 1e3))} kB`;
    return h("li", {}, h("a", { href: address2, download: one.name }, one.name), " ", h("small", {}, size));
  }

  // hubmap/studio/web/src/main.ts
  var app = document.getElementById("studio");
  var isWatch = false;
  var listening = null;
  var stepNames = () => ({
    berkas: t("Files"),
    baca: t("How I read it"),
    tempat: t("Places"),
    tampilan: t("Look"),
    bawa: t("Take away")
  });
  var DRAW = {
    berkas: filesStep,
    baca: readingStep,
    tempat: placesStep,
    tampilan: (room, key) => lookStep(room, key, isWatch),
    bawa: resultsStep
  };
  function steps(key, at) {
    const names = stepNames();
    const one = (step, number2) => {
      const made = link(`${number2 + 1}  ${names[step]}`, key, step);
      if (step === at) made.setAttribute("aria-current", "step");
      return h("li", {}, made);
    };
    return h("nav", { "aria-label": t("Steps") }, h("ol", {}, ...STEPS.map(one)));
  }
  function otherLanguage() {
    const other = language() === "id" ? "en" : "id";
    const change = async () => {
      await attempt(() => speak(other, true));
      await draw();
    };
    const made = button(other === "en" ? "English" : "Bahasa Indonesia", change, "quiet");
    made.lang = other;
    return made;
  }
  async function draw() {
    const { key, step } = here();
    const room = h("main", { id: "room", tabindex: "-1", "aria-busy": "true" }, h("p", {}, t("One moment \u2026")));
    const head = h("header", {}, link("hubmap", null, "berkas", "brand"), key && steps(key, step), otherLanguage());
    fill(app, head, lines(), room);
    document.title = key ? `${stepNames()[step]} \u2013 hubmap` : "hubmap studio";
    tell("");
    document.body.className = key ? step : "awal";
    try {
      await (key ? DRAW[step](room, key) : startPage(room));
    } catch (error) {
      fill(room, h("h1", {}, stepNames()[step]), h("p", {}, link(t("Back to the files"), key, "berkas")));
      warn(error);
    }
    room.removeAttribute("aria-busy");
    room.focus({ preventScroll: true });
    listen(key);
  }
  function listen(key) {
    const address2 = `${base}/events${key ? `?project=${key}` : ""}`;
    if (listening?.url.endsWith(address2)) return;
    listening?.close();
    listening = new EventSource(address2);
    listening.addEventListener("message", changed);
  }
  function dropAnywhere() {
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", async (event) => {
      event.preventDefault();
      if (!event.dataTransfer) return;
      const files = await dropped(event.dataTransfer);
      const { key } = here();
      const told = h("div", {});
      if (!key) return void attempt(() => begin(files));
      document.getElementById("room")?.prepend(told);
      await attempt(() => plan(key, files[0], told));
    });
  }
  async function main() {
    const start = await get("/api/start");
    isWatch = start.watch;
    await speak(start.language ?? (navigator.language.startsWith("id") ? "id" : "en"));
    addEventListener("popstate", () => void draw());
    dropAnywhere();
    await draw();
  }
  void main();
})();
