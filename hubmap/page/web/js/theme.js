// @ts-check
/**
 * Colours for what is drawn on canvas, taken from the style sheet so that there is one place for them.
 */
(function (hubmap) {
  "use strict";

  const NAMES = {
    sea: "--sea",
    land: "--land",
    abroad: "--abroad",
    coast: "--coast",
    coastAbroad: "--coast-abroad",
    border: "--border-line",
    country: "--country-line",
    halo: "--land",
    place: "--place",
    province: "--province",
    water: "--water-name",
    card: "--card",
    ink: "--ink",
    ink2: "--ink-2",
    hub: "--hub",
    hubSoft: "--hub-soft",
    hubEdge: "--hub-edge",
  };

  /** @type {Record<string, string> | null} */
  let colours = null;

  /** @returns {Record<string, string>} */
  hubmap.theme = () => {
    if (!colours) {
      const style = getComputedStyle(document.documentElement);
      colours = Object.fromEntries(
        Object.entries(NAMES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]),
      );
    }
    return colours;
  };

  /** @returns {boolean} */
  hubmap.theme.onPaper = () => document.documentElement.classList.contains("printing");

  /** Pixels of a canvas for one of the page: paper is sharper than most screens. @returns {number} */
  hubmap.theme.ratio = () => {
    return Math.max(hubmap.theme.onPaper() ? 2 : 1, window.devicePixelRatio || 1);
  };

  /** Read the colours anew, after the scheme has changed. */
  hubmap.theme.renew = () => {
    colours = null;
  };
})(window.hubmap);
