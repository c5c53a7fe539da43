/**
 * Colours for what is drawn on canvas, taken from the style sheet so that there is one place for them.
 */

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
  class1: "--class-1",
  class2: "--class-2",
  class3: "--class-3",
  class4: "--class-4",
  class5: "--class-5",
  category1: "--category-1",
  category2: "--category-2",
  category3: "--category-3",
  category4: "--category-4",
  category5: "--category-5",
  category6: "--category-6",
  other: "--category-other",
};

let colours: Record<string, string> | null = null;

export function theme(): Record<string, string> {
  if (!colours) {
    const style = getComputedStyle(document.documentElement);
    colours = Object.fromEntries(
      Object.entries(NAMES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]),
    );
  }
  return colours;
}

/** Whether the map is drawn for paper, a page of its own or within another's. */
export const onPaper = (): boolean => document.documentElement.matches(".printing, .printing-framed");

/** Pixels of a canvas for one of the page: paper is sharper than most screens. */
export const pixelRatio = (): number => Math.max(onPaper() ? 2 : 1, window.devicePixelRatio || 1);

/** Read the colours anew, after the scheme has changed. */
export function renewTheme(): void {
  colours = null;
}
