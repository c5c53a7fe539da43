/** The studio's page: the steps, the language, and what happens when something is dropped anywhere. */

import { base, get } from "./base/api";
import { button, fill, h } from "./base/dom";
import { dropped } from "./base/files";
import { attempt, here, lines, link, STEPS, type Step, tellNow, warn } from "./base/shell";
import { type Language, language, speak, t } from "./base/words";
import { begin, filesStep, plan, startPage } from "./steps/files";
import { changed, lookStep } from "./steps/look";
import { placesStep } from "./steps/places";
import { readingStep } from "./steps/reading";
import { resultsStep } from "./steps/results";

const app = document.getElementById("studio") as HTMLElement;
let isWatch = false;
let listening: EventSource | null = null;

const stepNames = (): Record<Step, string> => ({
  berkas: t("Files"),
  baca: t("How I read it"),
  tempat: t("Places"),
  tampilan: t("Look"),
  bawa: t("Take away"),
});

const DRAW: Record<Step, (room: HTMLElement, key: string) => Promise<void>> = {
  berkas: filesStep,
  baca: readingStep,
  tempat: placesStep,
  tampilan: (room, key) => lookStep(room, key, isWatch),
  bawa: resultsStep,
};

function steps(key: string, at: Step): HTMLElement {
  const names = stepNames();
  const one = (step: Step, number: number) => {
    const made = link(`${number + 1}  `, key, step);
    made.append(h("span", {}, names[step]));
    if (step === at) made.setAttribute("aria-current", "step");
    return h("li", {}, made);
  };
  return h("nav", { "aria-label": t("Steps") }, h("ol", {}, ...STEPS.map(one)));
}

function otherLanguage(): HTMLElement {
  const other: Language = language() === "id" ? "en" : "id";
  const change = async () => {
    await attempt(() => speak(other, true));
    await draw();
  };
  const made = button(other === "en" ? "English" : "Bahasa Indonesia", change, "quiet");
  made.lang = other;
  return made;
}

/** Draw what the address says. */
async function draw(): Promise<void> {
  const { key, step } = here();
  const room = h("main", { id: "room", tabindex: "-1", "aria-busy": "true" }, h("p", {}, t("One moment …")));
  const head = h("header", {}, link("hubmap", null, "berkas", "brand"), key && steps(key, step), otherLanguage());
  fill(app, head, lines(), room);
  document.title = key ? `${stepNames()[step]} – hubmap` : "hubmap studio";
  tellNow();
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

/** Hear of changes on the disk; that the page listens also keeps the studio alive. */
function listen(key: string | null): void {
  const address = `${base}/events${key ? `?project=${key}` : ""}`;
  if (listening?.url.endsWith(address)) return;
  listening?.close();
  listening = new EventSource(address);
  listening.addEventListener("message", changed);
}

function dropAnywhere(): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", async (event) => {
    event.preventDefault();
    if (!event.dataTransfer) return;
    const files = await dropped(event.dataTransfer);
    const { key } = here();
    const told = h("div", {});
    if (!key) return void attempt(() => begin(files));
    // on a project it is its next edition; nothing is taken in before a person says so
    document.getElementById("room")?.prepend(told);
    await attempt(() => plan(key, files, told));
  });
}

async function main(): Promise<void> {
  const start = await get<{ watch: boolean; language: Language | null }>("/api/start");
  isWatch = start.watch;
  await speak(start.language ?? (navigator.language.startsWith("id") ? "id" : "en"));
  addEventListener("popstate", () => void draw());
  dropAnywhere();
  await draw();
}

void main();
