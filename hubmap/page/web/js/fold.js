// @ts-check
/**
 * Names as they are compared: without case and accents, old spelling read as new.
 */
(function (hubmap) {
  "use strict";

  /** Spelling of before 1972 and what it became. @type {[RegExp, string][]} */
  const OLD = [
    [/oe/g, "u"],
    [/tj/g, "c"],
    [/dj/g, "j"],
    [/nj/g, "ny"],
    [/sj/g, "sy"],
    [/ch/g, "kh"],
  ];

  /**
   * @param {string | null | undefined} text
   * @returns {string}
   */
  function fold(text) {
    return (text || "")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }

  /** What was asked for before: a search goes over the same names at every letter. @type {Map<string, string>} */
  const known = new Map();

  /**
   * @param {string | null | undefined} text
   * @returns {string}
   */
  hubmap.folded = (text) => {
    if (!text) return "";
    let folded = known.get(text);
    if (folded === undefined) {
      folded = fold(text);
      known.set(text, folded);
    }
    return folded;
  };

  /**
   * The same text in today's spelling (Tjeper is Ceper).
   * @param {string} text already folded
   * @returns {string}
   */
  hubmap.respelled = (text) => OLD.reduce((said, [old, now]) => said.replace(old, now), text);
})(window.hubmap);
