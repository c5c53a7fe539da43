/**
 * Reads hubs and problems where there are too many for JSON: columns of typed arrays, as `hubmap.page.columns` writes them.
 */

import { el } from "../base/dom";
import { t } from "../base/language";
import { data } from "./document";

type Numbers = Int8Array | Uint8Array | Int16Array | Int32Array | Float64Array;
/** The type of an array, where it begins, and how many numbers it has. */
type Where = [keyof typeof ARRAYS, number, number];
type FindArray = (where: Where) => Numbers;
/** The form of a column, and its parts. */
type Column = [string, ...unknown[]];
type Row = Record<string, unknown>;
type Reader = (at: number) => unknown;
type Count = (at: number) => number;

const ARRAYS = { b: Int8Array, B: Uint8Array, h: Int16Array, i: Int32Array, d: Float64Array };
const HEAD = 8;
const AT = Symbol("row");

/** @returns tables of rows whose values are read when they are asked for */
export function tables(buffer: ArrayBuffer): Record<string, unknown[]> {
  const size = Number(new DataView(buffer).getBigUint64(0, true));
  const header: Record<string, { rows: number; column: Column }> = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEAD, size)),
  );
  const array: FindArray = ([code, offset, length]) => new ARRAYS[code](buffer, HEAD + size + offset, length);
  const found: Record<string, unknown[]> = {};
  for (const [name, { rows, column }] of Object.entries(header)) found[name] = table(rows, column, array);
  return found;
}

function table(count: number, column: Column, array: FindArray): unknown[] {
  if (column[0] !== "object") return Array.from({ length: count }, (_, at) => reader(column, array)(at));
  const Packed = kind(column[1] as Record<string, Column>, array, count);
  return Array.from({ length: count }, (_, at) => new Packed(at));
}

/** A class of rows that know their number, and look up the rest. */
function kind(columns: Record<string, Column>, array: FindArray, count: number): new (at: number) => object {
  class Packed {
    readonly [AT]: number;
    constructor(at: number) {
      this[AT] = at;
    }
  }
  for (const [key, column] of Object.entries(columns)) {
    const read = nested(column) ? kept(reader(column, array), count) : reader(column, array);
    Object.defineProperty(Packed.prototype, key, {
      enumerable: true,
      get(this: Packed) {
        return read(this[AT]);
      },
    });
  }
  return Packed;
}

/** Whether reading a column makes objects. */
function nested([form, , column]: Column): boolean {
  return form === "list" || form === "object" || ((form === "some" || form === "key") && nested(column as Column));
}

/** A reader that makes the same value only once. */
function kept(read: Reader, count: number): Reader {
  let known: unknown[] = [];
  return (at) => {
    if (!known.length) known = new Array(count);
    known[at] ??= read(at);
    return known[at];
  };
}

function reader([form, ...parts]: Column, array: FindArray): Reader {
  const read = (FORMS as unknown as Record<string, (parts: unknown[], array: FindArray) => Reader>)[form];
  if (!read) throw new Error(`no column has the form ${form}`);
  return read(parts, array);
}

/** How each form is read. */
const FORMS = {
  same:
    ([value]: [unknown]): Reader =>
    () =>
      value,
  number: ([where, divisor]: [Where, number], array: FindArray): Reader => {
    const numbers = array(where);
    return divisor === 1 ? (at) => numbers[at] : (at) => numbers[at] / divisor;
  },
  choice: ([values, column]: [unknown[], Column | null], array: FindArray): Reader => {
    if (!column) return (at) => values[at];
    const which = reader(column, array) as Count;
    return (at) => values[which(at)];
  },
  list: ([lengths, items]: [Column, Column], array: FindArray): Reader => {
    const length = reader(lengths, array) as Count;
    const item = reader(items, array);
    const from = sums(length);
    return (at) => {
      const found = [];
      for (let i = from(at), end = i + length(at); i < end; i++) found.push(item(i));
      return found;
    };
  },
  object: ([columns]: [Record<string, Column>], array: FindArray): Reader => {
    const keys = Object.entries(columns).map(([key, column]): [string, Reader] => [key, reader(column, array)]);
    return (at) => {
      const found: Row = {};
      for (const [key, read] of keys) {
        const value = read(at);
        if (value !== undefined) found[key] = value;
      }
      return found;
    };
  },
  some: (parts: [Where, Column], array: FindArray): Reader => sparse(parts, array, null),
  key: (parts: [Where, Column], array: FindArray): Reader => sparse(parts, array, undefined),
};

/**
 * @param parts which rows are in the column, and the column
 * @param other what the other rows have
 */
function sparse([where, column]: [Where, Column], array: FindArray, other: null | undefined): Reader {
  const there = array(where);
  const read = reader(column, array);
  const before = sums((at) => there[at]);
  return (at) => (there[at] ? read(before(at)) : other);
}

/** The sum of all that comes before a row, added up as far as was asked. */
function sums(amount: Count): Count {
  const before = [0];
  return (at) => {
    for (let i = before.length; i <= at; i++) before.push(before[i - 1] + amount(i - 1));
    return before[at];
  };
}

/** @param text base64 */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const found = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) found[i] = binary.charCodeAt(i);
  return found;
}

export async function unpack(text: string): Promise<Record<string, unknown[]>> {
  const stream = new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return tables(await new Response(stream).arrayBuffer());
}

/** Say on the page why there is no map, and leave the table that stands in for it. */
function apologise(why: string) {
  document.documentElement.classList.remove("scripted", "reading");
  document.querySelector(".main")?.remove();
  document.querySelector(".without-scripts")?.prepend(el("p", { role: "alert" }, why));
}

/** Go on when the hubs are there; at once where they came with the other data. */
export async function whenRead(start: () => void) {
  const block = document.getElementById("hubmap-columns");
  if (!block) return start();
  if (!("DecompressionStream" in window)) {
    const why = t("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");
    // the table stands behind the scripts
    return document.addEventListener("DOMContentLoaded", () => apologise(why));
  }
  document.documentElement.classList.add("reading");
  Object.assign(data, await unpack(block.textContent || ""));
  block.remove();
  document.documentElement.classList.remove("reading");
  start();
}
