/** The studio's words in the language that was chosen; messages are English in the code. */

import { isolated } from "../../../../page/web/src/base/direction";
import { get, post } from "./api";

export type Language = "id" | "en";

let words: Record<string, string> = {};
let chosen: Language = "id";

/** The language that is spoken now. */
export const language = (): Language => chosen;

/** Say a message; what stands in braces is filled in. */
export function t(message: string, values: Record<string, string | number> = {}): string {
  const said = words[message] ?? message;
  return said.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? isolated(String(values[name])) : whole));
}

/** Speak a language from now on. */
export async function speak(next: Language, remember = false): Promise<void> {
  words = await get(`/words/${next}.json`);
  chosen = next;
  document.documentElement.lang = next;
  if (remember) await post("/api/language", { language: next });
}

/** A number as the language writes it. */
export const number = (value: number): string => value.toLocaleString(chosen === "id" ? "id-ID" : "en-GB");
