/**
 * Words, numbers and dates in the page's language.
 */

import { readBlock } from "./blocks";
import { isolated } from "./direction";

type Texts = Record<string, string>;

let spoken = document.documentElement.lang || "id";
const strings = readBlock<Record<string, Texts>>("hubmap-strings") ?? {};
export const languages = Object.keys(strings);

/** The page's language now. */
export const language = (): string => spoken;

/** Only the state changes it, so that all who listen are told. */
export function setLanguage(code: string): void {
  spoken = code;
}

/** Say a text in the page's language; `{name}` is replaced by what `values` holds under that name. */
export function t(msgid: string, values?: Record<string, string | number>): string {
  const text = strings[spoken]?.[msgid] || msgid;
  return values
    ? text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? isolated(String(values[key])) : whole))
    : text;
}

/** The text of a field in the page's language: the English twin where there is one. */
export function say<R extends object, K extends keyof R & string>(row: R, key: K): R[K] {
  const twin = spoken === "en" ? (row as Record<string, R[K] | undefined>)[`${key}_en`] : undefined;
  return Array.isArray(twin) ? (twin.length ? twin : row[key]) : twin || row[key];
}

/** One of the texts kept by language, such as a title. */
export function pick(texts: Texts | null | undefined): string {
  return texts ? texts[spoken] || Object.values(texts)[0] || "" : "";
}

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** @param digits at most so many decimals */
export function number(value: number, digits = 0): string {
  const key = `${spoken} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(spoken, { maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A date as written in the sources (2019, 2019-03 or 2019-03-22) in words. */
export function day(date: string | number | null | undefined): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(date ?? ""));
  if (!parts?.[2]) return date ? String(date) : "";
  const moment = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] || 1)));
  const form: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
  if (parts[3]) form.day = "numeric";
  return new Intl.DateTimeFormat(spoken === "en" ? "en-GB" : spoken, form).format(moment);
}
