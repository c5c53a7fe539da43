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
  hubmap.folded = (text) =>
    (text || "")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();

  /**
   * The same text in today's spelling (Tjeper is Ceper).
   * @param {string} text already folded
   * @returns {string}
   */
  hubmap.respelled = (text) => OLD.reduce((said, [old, now]) => said.replace(old, now), text);
})(window.hubmap);
