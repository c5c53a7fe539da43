// @ts-check
/**
 * The page's ground: one namespace, reading of the data blocks, words and numbers in the page's language, safe DOM building.
 */
window.hubmap = /** @type {any} */ ({});

(function (hubmap) {
  "use strict";

  // from here on the style sheets lay out a map, not the table that stands in for it
  document.documentElement.classList.add("scripted");

  const SVG = "http://www.w3.org/2000/svg";

  /**
   * Read one of the inert JSON blocks.
   * @param {string} id
   * @returns {any}
   */
  function readBlock(id) {
    const block = document.getElementById(id);
    return block ? JSON.parse(block.textContent || "null") : null;
  }

  /**
   * Decode a Google-polyline text.
   * @param {string} text
   * @param {number} precision decimals of a degree
   * @returns {Float64Array} lat, lon, lat, lon … in degrees
   */
  function decode(text, precision) {
    const factor = 10 ** precision;
    let size = 0;
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 95) size++;
    const numbers = new Float64Array(size);
    let [lat, lon, at] = [0, 0, 0];
    for (let i = 0; i < size; i++) {
      let [shift, bits, five] = [0, 0, 0];
      do {
        five = text.charCodeAt(at++) - 63;
        bits |= (five & 31) << shift;
        shift += 5;
      } while (five >= 32);
      const step = bits & 1 ? ~(bits >> 1) : bits >> 1;
      if (i & 1) lon += step;
      else lat += step;
      numbers[i] = (i & 1 ? lon : lat) / factor;
    }
    return numbers;
  }

  let language = document.documentElement.lang || "id";
  /** @type {Record<string, Record<string, string>>} */
  let strings = {};

  /**
   * Say a text in the page's language; `{name}` is replaced by what `values` holds under that name.
   * @param {string} msgid the English text
   * @param {Record<string, string | number>} [values]
   * @returns {string}
   */
  function t(msgid, values) {
    const text = strings[language]?.[msgid] || msgid;
    return values ? text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole)) : text;
  }

  /**
   * The text of a field in the page's language: the English twin where there is one.
   * @param {Record<string, any>} row
   * @param {string} key
   * @returns {any}
   */
  function say(row, key) {
    const twin = language === "en" ? row[`${key}_en`] : null;
    return twin?.length ? twin : row[key];
  }

  /**
   * One of the texts kept by language, such as a title.
   * @param {Record<string, string> | null | undefined} texts
   * @returns {string}
   */
  function pick(texts) {
    return texts ? texts[language] || Object.values(texts)[0] || "" : "";
  }

  /** To make one takes longer than to use it a hundred times. @type {Map<string, Intl.NumberFormat>} */
  const formats = new Map();

  /**
   * @param {number} value
   * @param {number} [digits] at most so many decimals
   * @returns {string}
   */
  function number(value, digits = 0) {
    const key = `${language} ${digits}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
      formats.set(key, format);
    }
    return format.format(value);
  }

  /**
   * A date as written in the sources (2019, 2019-03 or 2019-03-22) in words.
   * @param {string | number | null | undefined} date
   * @returns {string}
   */
  function day(date) {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(date ?? ""));
    if (!parts?.[2]) return date ? String(date) : "";
    const moment = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] || 1)));
    /** @type {Intl.DateTimeFormatOptions} */
    const form = { timeZone: "UTC", year: "numeric", month: "long" };
    if (parts[3]) form.day = "numeric";
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, form).format(moment);
  }

  /**
   * @param {Element} element
   * @param {Record<string, any>} attributes functions are listened with, false and null are left out
   * @param {any[]} children
   */
  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
      else if (/^(style|on.*|srcdoc)$/i.test(name)) throw new Error(`${name} is not set as an attribute`);
      else if (value !== null && value !== undefined && value !== false)
        element.setAttribute(name, value === true ? "" : String(value));
    }
    for (const child of children.flat(3)) {
      if (child === null || child === undefined || child === false || child === "") continue;
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }

  /**
   * Build an HTML element; every text becomes a text node.
   * @param {string} tag
   * @param {Record<string, any>} [attributes]
   * @param {...any} children
   * @returns {any}
   */
  function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    fill(element, attributes, children);
    return element;
  }

  /**
   * Build an SVG element.
   * @param {string} tag
   * @param {Record<string, any>} [attributes]
   * @param {...any} children
   * @returns {any}
   */
  function svg(tag, attributes = {}, ...children) {
    const element = document.createElementNS(SVG, tag);
    fill(element, attributes, children);
    return element;
  }

  /**
   * A link where the address is one that a browser may follow, else the text alone.
   * @param {string | null | undefined} url
   * @param {string} text
   * @returns {Node}
   */
  function link(url, text) {
    if (!/^https?:\/\/[^\s]+$/i.test(url || "")) return document.createTextNode(text);
    return el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text);
  }

  Object.assign(hubmap, { readBlock, decode, t, say, pick, number, day, el, svg, link });
  Object.defineProperty(hubmap, "language", {
    get: () => language,
    set: (value) => {
      language = value;
    },
  });
  hubmap.data = readBlock("hubmap-data");
  strings = readBlock("hubmap-strings") || {};
  hubmap.languages = Object.keys(strings);
})(window.hubmap);
