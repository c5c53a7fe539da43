/**
 * Reads the hubs where there are too many for JSON: columns of typed arrays, as `hubmap.page.packed_columns` writes them.
 */

import { el } from "../base/dom";
import { t } from "../base/language";

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;
/** The kind of an array, where it begins, how many rows it has, and what is added to each. */
type Where = [string, number, number, number];
/** The form of a column, and its parts. */
export type Column = [string, ...unknown[]];
type Row = Record<string, unknown>;
type Header = { tables: Record<string, { rows: number; column: Column }>; texts: [Where, Where] };
export type Reader = (at: number) => unknown;

const HEAD = 8;
const AT = Symbol("row");
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The arrays of one document; each is decoded when it is first asked for. */
class Body {
  private readonly known = new Map<string, Numbers>();
  private pool: { bytes: Uint8Array; begins: Uint32Array } | null = null;
  constructor(
    private readonly bytes: Uint8Array,
    private readonly lengths: Where,
    private readonly where: Where,
  ) {}

  numbers([kind, offset, rows, base]: Where): Numbers {
    const key = `${kind} ${offset} ${rows} ${base}`;
    let found = this.known.get(key);
    if (!found) {
      found = kind === "d" ? this.floats(offset, rows) : this.whole(kind, offset, rows, base);
      this.known.set(key, found);
    }
    return found;
  }

  /** The different texts of all columns: all their bytes, and where each begins. */
  texts(): { bytes: Uint8Array; begins: Uint32Array } {
    this.pool ??= { begins: sums(this.numbers(this.lengths)), bytes: this.bytes.subarray(this.where[1]) };
    return this.pool;
  }

  private floats(offset: number, rows: number): Float64Array {
    const found = new Float64Array(rows);
    const bytes = new Uint8Array(found.buffer);
    for (let plane = 0; plane < 8; plane++)
      for (let at = 0; at < rows; at++) bytes[at * 8 + plane] = this.bytes[offset + plane * rows + at];
    return found;
  }

  private whole(kind: string, offset: number, rows: number, base: number): Numbers {
    const planes = Number(kind[1]);
    if (kind === "p1" && base === 0) return this.bytes.subarray(offset, offset + rows);
    const isSmall = kind === "p2" && base === 0;
    const found = isSmall ? new Uint16Array(rows) : new Int32Array(rows);
    for (let plane = 0; plane < planes; plane++) {
      const shift = 8 * plane;
      const from = offset + plane * rows;
      for (let at = 0; at < rows; at++) found[at] |= this.bytes[from + at] << shift;
    }
    if (kind[0] === "s") {
      for (let at = 0, sum = 0; at < rows; at++) {
        sum += (found[at] >>> 1) ^ -(found[at] & 1);
        found[at] = sum;
      }
    } else if (base !== 0) for (let at = 0; at < rows; at++) found[at] += base;
    return found;
  }
}

/** A table: how many rows it has, its column, and the arrays that this lies in. */
export class PackedTable {
  private readonly made: unknown[];
  private make: Reader | null = null;
  constructor(
    readonly rows: number,
    private readonly column: Column,
    private readonly body: Body,
  ) {
    this.made = new Array(rows);
  }

  /** A row, whose values are read when they are asked for; it is made once, and only if somebody wants it. */
  row(at: number): unknown {
    this.make ??= rowMaker(this.column, this.body, this.rows);
    if (at >= 0 && at < this.rows) this.made[at] ??= this.make(at);
    return this.made[at];
  }

  all(): unknown[] {
    for (let at = 0; at < this.rows; at++) this.row(at);
    return this.made;
  }

  /** The numbers at a path of keys; NaN where there is none. */
  numbers(...keys: string[]): Float64Array {
    return numbersIn(inner(this.column, keys), this.body, this.rows);
  }

  /** How to read what lies at a path of keys; without lists on the way. */
  read(...keys: string[]): Reader {
    return reader(inner(this.column, keys), this.body);
  }

  /** Whether no row has anything at a key. */
  lacks(key: string): boolean {
    const [form, value] = inner(this.column, [key]);
    return form === "same" && (value === null || value === undefined || (Array.isArray(value) && !value.length));
  }

  /** How to read the items of a list: where those of each row begin, and what lies at a path of keys in them. */
  list(key: string): PackedLists {
    const column = inner(this.column, [key]);
    const isList = column[0] === "list";
    const [, lengths, items] = column as [string, Where, Column];
    const begins = isList ? sums(this.body.numbers(lengths)) : new Uint32Array(this.rows + 1);
    const at = (keys: string[]): Column => (isList ? inner(items, keys) : ["same", undefined]);
    return {
      begins,
      read: (...keys) => reader(at(keys), this.body),
      numbers: (...keys) => numbersIn(at(keys), this.body, begins[this.rows]),
    };
  }

  /**
   * Marks the rows whose texts at one of some paths answer a question.
   * @returns whether all do, some may, or none does
   */
  mark(paths: string[][], question: Question, rows: Uint8Array): "all" | "some" | "none" {
    let found: "some" | "none" = "none";
    const columns = paths.map((keys) => inner(this.column, keys));
    // a pin's name is the name of its place: the same column is asked once
    const different = new Map(columns.map((column) => [JSON.stringify(column), column]));
    // and what is that of another column but in some rows is asked in those
    const ownRows = ([form, there, own, others]: Column): Column | null =>
      form === "own" && different.has(JSON.stringify(others)) ? ["some", there, own] : null;
    for (const column of different.values()) {
      const answer = answering(ownRows(column) ?? column, this.body, question);
      if (answer === ALL) {
        rows.fill(1);
        return "all";
      }
      if (!answer) continue;
      for (let at = 0; at < rows.length; at++) if (!rows[at] && answer(at)) rows[at] = 1;
      found = "some";
    }
    return found;
  }

  /** The different texts of the document. */
  texts(): string[] {
    const { bytes, begins } = this.body.texts();
    const all = decoder.decode(bytes.subarray(0, begins.at(-1)));
    const isPlain = all.length === begins.at(-1);
    return Array.from({ length: begins.length - 1 }, (_, at) =>
      isPlain ? all.slice(begins[at], begins[at + 1]) : decoder.decode(bytes.subarray(begins[at], begins[at + 1])),
    );
  }

  /** The row that has a text; -1 where none has. */
  find(key: string, text: string): number {
    const column = inner(this.column, [key]);
    if (column[0] === "numbered") {
      const [, begin, width, which] = column as [string, string, number, Column];
      const number = Number(text.slice(begin.length));
      if (text !== `${begin}${String(number).padStart(width, "0")}`) return -1;
      if (which[0] === "number") return this.body.numbers(which[1] as Where).indexOf(number);
    }
    const read = reader(column, this.body);
    for (let at = 0; at < this.rows; at++) if (read(at) === text) return at;
    return -1;
  }
}

/** The items of the lists of all rows: where those of each row begin, how to read what they have, and their numbers. */
export interface PackedLists {
  begins: Uint32Array;
  read: (...keys: string[]) => Reader;
  numbers: (...keys: string[]) => Float64Array;
}

/** What is asked of texts: of one, of all the different ones of a document, and of those that are a beginning and a number. */
export interface Question {
  test: (text: string) => boolean;
  /** by number of the text */
  pool: Uint8Array;
  numbered: (begin: string, width: number) => Answer;
}

/** Whether the text of each row, or the one with a number, answers; null where none does. */
export type Answer = ((at: number) => boolean) | null;

/** Where every one does. */
export const ALL = (): boolean => true;

/** Each different text of a column is asked once. */
function answering([form, ...parts]: Column, body: Body, question: Question): Answer {
  const { test } = question;
  if (form === "same") return answersAll(parts[0], test) ? ALL : null;
  if (form === "some" || form === "key") {
    const inside = answering(parts[1] as Column, body, question);
    const there = body.numbers(parts[0] as Where);
    const before = sums(there);
    if (inside === ALL) return (at) => there[at] === 1;
    return inside && ((at) => there[at] === 1 && inside(before[at]));
  }
  if (form === "own") {
    const there = body.numbers(parts[0] as Where);
    const own = answering(["some", ...parts.slice(0, 2)], body, question);
    const usual = answering(parts[2] as Column, body, question);
    return own || usual ? (at) => Boolean((there[at] ? own : usual)?.(at)) : null;
  }
  if (form === "numbered") {
    const asked = question.numbered(parts[0] as string, parts[1] as number);
    if (asked === null || asked === ALL) return asked;
    const [kindOf, where] = parts[2] as Column;
    if (kindOf === "same") return asked(where as number) ? ALL : null;
    const numbers = body.numbers(where as Where);
    return (at) => asked(numbers[at]);
  }
  if (form === "texts") {
    const which = reader(parts[0] as Column, body) as (at: number) => number;
    return question.pool.includes(1) ? (at) => question.pool[which(at)] === 1 : null;
  }
  if (form === "choice" && (parts[0] as Column)[0] === "values") {
    const flags = ((parts[0] as Column)[1] as unknown[]).map((value) => answersAll(value, test));
    const which = reader(parts[1] as Column, body) as (at: number) => number;
    return flags.includes(true) ? (at) => flags[which(at)] : null;
  }
  const read = reader([form, ...parts], body);
  return (at) => answersAll(read(at), test);
}

/** Whether a value answers, or one of its parts. */
function answersAll(value: unknown, test: (text: string) => boolean): boolean {
  if (Array.isArray(value)) return value.some((one) => answersAll(one, test));
  if (value !== null && typeof value === "object") return Object.values(value).some((one) => answersAll(one, test));
  return value !== null && value !== undefined && test(String(value));
}

/** The column at a path of keys; a value that all rows share is looked into. */
function inner(column: Column, keys: string[]): Column {
  let found = column;
  for (const key of keys) {
    const [form, ...parts] = found;
    if (form === "object") found = (parts[0] as Record<string, Column>)[key] ?? ["same", undefined];
    else if (form === "same") found = ["same", (parts[0] as Row | null)?.[key]];
    else if (form === "some" || form === "key") found = [form, parts[0], inner(parts[1] as Column, [key])];
    else found = ["path", found, key];
  }
  return found;
}

/** The tables of a document by name. */
export function packed(buffer: ArrayBuffer): Record<string, PackedTable> {
  const size = Number(new DataView(buffer).getBigUint64(0, true));
  const { tables, texts }: Header = JSON.parse(decoder.decode(new Uint8Array(buffer, HEAD, size)));
  const body = new Body(new Uint8Array(buffer, HEAD + size), ...texts);
  return Object.fromEntries(
    Object.entries(tables).map(([name, { rows, column }]) => [name, new PackedTable(rows, column, body)]),
  );
}

function rowMaker(column: Column, body: Body, count: number): Reader {
  if (column[0] !== "object") return reader(column, body);
  const Packed = kind(column[1] as Record<string, Column>, body, count);
  return (at) => new Packed(at);
}

/** The numbers of a column at once, which is many times faster than one by one; NaN where there is none. */
function numbersIn([form, ...parts]: Column, body: Body, rows: number): Float64Array {
  const found = new Float64Array(rows);
  if (form === "same") return found.fill(typeof parts[0] === "number" ? parts[0] : Number.NaN);
  if (form === "number") {
    const [numbers, divisor] = [body.numbers(parts[0] as Where), parts[1] as number];
    for (let at = 0; at < rows; at++) found[at] = numbers[at] / divisor;
    return found;
  }
  if (form === "some" || form === "key") {
    const there = body.numbers(parts[0] as Where);
    const own = numbersIn(parts[1] as Column, body, sums(there)[rows]);
    for (let at = 0, next = 0; at < rows; at++) found[at] = there[at] ? own[next++] : Number.NaN;
    return found;
  }
  const read = reader([form, ...parts], body);
  for (let at = 0; at < rows; at++) {
    const value = read(at);
    found[at] = typeof value === "number" ? value : Number.NaN;
  }
  return found;
}

/** A class of rows that know their number, and look up the rest. */
function kind(columns: Record<string, Column>, body: Body, count: number): new (at: number) => object {
  class Packed {
    readonly [AT]: number;
    constructor(at: number) {
      this[AT] = at;
    }
  }
  for (const [key, column] of Object.entries(columns)) {
    let read: Reader | null = null;
    const made = () => (nested(column) ? kept(reader(column, body), count) : reader(column, body));
    Object.defineProperty(Packed.prototype, key, {
      enumerable: true,
      get(this: Packed) {
        read ??= made();
        return read(this[AT]);
      },
    });
  }
  return Packed;
}

/** The number of a packed row; undefined for one that came as JSON. */
export const rowNumber = (row: object): number | undefined => (row as { [AT]?: number })[AT];

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

function reader([form, ...parts]: Column, body: Body): Reader {
  const read = (FORMS as unknown as Record<string, (parts: unknown[], body: Body) => Reader>)[form];
  if (!read) throw new Error(`no column has the form ${form}`);
  return read(parts, body);
}

/** How each form is read. */
const FORMS = {
  same:
    ([value]: [unknown]): Reader =>
    () =>
      value,
  number: ([where, divisor]: [Where, number], body: Body): Reader => {
    const numbers = body.numbers(where);
    return divisor === 1 ? (at) => numbers[at] : (at) => numbers[at] / divisor;
  },
  values:
    ([values]: [unknown[]]): Reader =>
    (at) =>
      values[at],
  texts: ([column]: [Column], body: Body): Reader => {
    const { begins, bytes } = body.texts();
    const which = reader(column, body) as (at: number) => number;
    return (at) => {
      const number = which(at);
      return decoder.decode(bytes.subarray(begins[number], begins[number + 1]));
    };
  },
  numbered: ([begin, width, column]: [string, number, Column], body: Body): Reader => {
    const which = reader(column, body);
    return (at) => begin + String(which(at)).padStart(width, "0");
  },
  choice: ([values, column]: [Column, Column], body: Body): Reader => {
    const value = reader(values, body);
    const which = reader(column, body) as (at: number) => number;
    return (at) => value(which(at));
  },
  list: ([lengths, items]: [Where, Column], body: Body): Reader => {
    const item = reader(items, body);
    const begins = sums(body.numbers(lengths));
    return (at) => {
      const found = [];
      for (let i = begins[at]; i < begins[at + 1]; i++) found.push(item(i));
      return found;
    };
  },
  object: ([columns]: [Record<string, Column>], body: Body): Reader => {
    const keys = Object.entries(columns).map(([key, column]): [string, Reader] => [key, reader(column, body)]);
    return (at) => {
      const found: Row = {};
      for (const [key, read] of keys) {
        const value = read(at);
        if (value !== undefined) found[key] = value;
      }
      return found;
    };
  },
  path: ([column, key]: [Column, string], body: Body): Reader => {
    const read = reader(column, body);
    return (at) => (read(at) as Row | null)?.[key];
  },
  some: (parts: [Where, Column], body: Body): Reader => sparse(parts, body, null),
  key: (parts: [Where, Column], body: Body): Reader => sparse(parts, body, undefined),
  own: ([where, column, others]: [Where, Column, Column], body: Body): Reader => {
    const own = sparse([where, column], body, undefined);
    const usual = reader(others, body);
    return (at) => {
      const value = own(at);
      return value === undefined ? usual(at) : value;
    };
  },
};

/**
 * @param parts which rows are in the column, and the column
 * @param other what the other rows have
 */
function sparse([where, column]: [Where, Column], body: Body, other: null | undefined): Reader {
  const there = body.numbers(where);
  const read = reader(column, body);
  const before = sums(there);
  return (at) => (there[at] ? read(before[at]) : other);
}

const added: WeakMap<Numbers, Uint32Array> = new WeakMap();

/** The sum of all that comes before each row, and of all rows at the end. */
function sums(amounts: Numbers): Uint32Array {
  let found = added.get(amounts);
  if (!found) {
    found = new Uint32Array(amounts.length + 1);
    for (let at = 0; at < amounts.length; at++) found[at + 1] = found[at] + amounts[at];
    added.set(amounts, found);
  }
  return found;
}

/** @param text base64 */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const found = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) found[i] = binary.charCodeAt(i);
  return found;
}

export async function unpack(text: string): Promise<Record<string, PackedTable>> {
  const stream = new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return packed(await new Response(stream).arrayBuffer());
}

let hubTable: PackedTable | null = null;
let order: Reader | null = null;

/** The hubs' columns where they came packed; else null. */
export const hubColumns = (): PackedTable | null => hubTable;

/** The number of a packed hub in the input. */
export const numberInInput = (at: number): number => Number(order?.(at) ?? at);

/** Say on the page why there is no map, and leave the table that stands in for it. */
function apologise(why: string) {
  document.documentElement.classList.remove("scripted", "starting");
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
  const tables = await unpack(block.textContent || "");
  hubTable = tables.hubs ?? null;
  order = tables.order?.read("at") ?? null;
  block.remove();
  start();
}
