// @ts-check
/**
 * Reads hubs and problems where there are too many for JSON: columns of typed arrays, as `hubmap.page.columns` writes them.
 */
(function (hubmap) {
  "use strict";

  /** @type {Record<string, any>} */
  const ARRAYS = { b: Int8Array, B: Uint8Array, h: Int16Array, i: Int32Array, d: Float64Array };
  const HEAD = 8;
  const AT = Symbol("row");

  /** @typedef {(at: number) => any} Reader */

  /**
   * @param {ArrayBuffer} buffer
   * @returns {Record<string, any[]>} tables of rows whose values are read when they are asked for
   */
  function tables(buffer) {
    const size = Number(new DataView(buffer).getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEAD, size)));
    /** @param {[string, number, number]} where */
    const array = ([code, offset, length]) => new ARRAYS[code](buffer, HEAD + size + offset, length);
    /** @type {Record<string, any[]>} */
    const found = {};
    for (const [name, { rows, column }] of Object.entries(header)) found[name] = table(rows, column, array);
    return found;
  }

  /**
   * @param {number} count
   * @param {any} column
   * @param {(where: any) => any} array
   * @returns {any[]}
   */
  function table(count, column, array) {
    if (column[0] !== "object") return Array.from({ length: count }, (_, at) => reader(column, array)(at));
    const Row = kind(column[1], array, count);
    return Array.from({ length: count }, (_, at) => new Row(at));
  }

  /**
   * A class of rows that know their number, and look up the rest.
   * @param {Record<string, any>} columns
   * @param {(where: any) => any} array
   * @param {number} count
   * @returns {any}
   */
  function kind(columns, array, count) {
    class Row {
      /** @param {number} at */
      constructor(at) {
        /** @type {any} */ (this)[AT] = at;
      }
    }
    for (const [key, column] of Object.entries(columns)) {
      const read = nested(column) ? kept(reader(column, array), count) : reader(column, array);
      Object.defineProperty(Row.prototype, key, {
        enumerable: true,
        get() {
          return read(this[AT]);
        },
      });
    }
    return Row;
  }

  /** Whether reading a column makes objects. @param {any} column @returns {boolean} */
  function nested([form, , column]) {
    return form === "list" || form === "object" || ((form === "some" || form === "key") && nested(column));
  }

  /**
   * A reader that makes the same value only once.
   * @param {Reader} read
   * @param {number} count
   * @returns {Reader}
   */
  function kept(read, count) {
    /** @type {any[]} */
    let known = [];
    return (at) => {
      if (!known.length) known = new Array(count);
      known[at] ??= read(at);
      return known[at];
    };
  }

  /**
   * @param {any} column
   * @param {(where: any) => any} array
   * @returns {Reader}
   */
  function reader(column, array) {
    const [form, ...parts] = column;
    return FORMS[form](parts, array);
  }

  /** How each form is read. @type {Record<string, (parts: any[], array: (where: any) => any) => Reader>} */
  const FORMS = {
    same:
      ([value]) =>
      () =>
        value,
    number: ([where, divisor], array) => {
      const numbers = array(where);
      return divisor === 1 ? (at) => numbers[at] : (at) => numbers[at] / divisor;
    },
    choice: ([values, column], array) => {
      if (!column) return (at) => values[at];
      const which = reader(column, array);
      return (at) => values[which(at)];
    },
    list: ([lengths, items], array) => {
      const length = reader(lengths, array);
      const item = reader(items, array);
      const from = sums(length);
      return (at) => {
        const found = [];
        for (let i = from(at), end = i + length(at); i < end; i++) found.push(item(i));
        return found;
      };
    },
    object: ([columns], array) => {
      const keys = Object.entries(columns).map(
        ([key, column]) => /** @type {[string, Reader]} */ ([key, reader(column, array)]),
      );
      return (at) => {
        /** @type {Record<string, any>} */
        const found = {};
        for (const [key, read] of keys) {
          const value = read(at);
          if (value !== undefined) found[key] = value;
        }
        return found;
      };
    },
    some: (parts, array) => sparse(parts, array, null),
    key: (parts, array) => sparse(parts, array, undefined),
  };

  /**
   * @param {any[]} parts which rows are in the column, and the column
   * @param {(where: any) => any} array
   * @param {null | undefined} other what the other rows have
   * @returns {Reader}
   */
  function sparse([where, column], array, other) {
    const there = array(where);
    const read = reader(column, array);
    const before = sums((at) => there[at]);
    return (at) => (there[at] ? read(before(at)) : other);
  }

  /**
   * The sum of all that comes before a row, added up as far as was asked.
   * @param {Reader} amount
   * @returns {(at: number) => number}
   */
  function sums(amount) {
    const before = [0];
    return (at) => {
      for (let i = before.length; i <= at; i++) before.push(before[i - 1] + amount(i - 1));
      return before[at];
    };
  }

  /**
   * @param {string} text base64
   * @returns {Uint8Array<ArrayBuffer>}
   */
  function bytes(text) {
    const made = /** @type {any} */ (Uint8Array);
    if (made.fromBase64) return made.fromBase64(text);
    const binary = atob(text);
    const found = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) found[i] = binary.charCodeAt(i);
    return found;
  }

  /** @param {string} text @returns {Promise<Record<string, any[]>>} */
  async function unpack(text) {
    const stream = new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return tables(await new Response(stream).arrayBuffer());
  }

  /** Say on the page why there is no map, and leave the table that stands in for it. @param {string} why */
  function apologise(why) {
    document.documentElement.classList.remove("scripted", "reading");
    document.querySelector(".main")?.remove();
    document.querySelector(".without-scripts")?.prepend(hubmap.el("p", { role: "alert" }, why));
  }

  /**
   * Go on when the hubs are there; at once where they came with the other data.
   * @param {() => void} start
   */
  async function whenRead(start) {
    const block = document.getElementById("hubmap-columns");
    if (!block) return start();
    if (!("DecompressionStream" in window)) {
      const why = hubmap.t("This browser is too old to unpack the map's hubs (it lacks DecompressionStream).");
      // the table stands behind the scripts
      return document.addEventListener("DOMContentLoaded", () => apologise(why));
    }
    document.documentElement.classList.add("reading");
    Object.assign(hubmap.data, await unpack(block.textContent || ""));
    block.remove();
    document.documentElement.classList.remove("reading");
    start();
  }

  hubmap.columns = { tables, unpack, whenRead };
})(window.hubmap);
