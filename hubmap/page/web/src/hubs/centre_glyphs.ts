/**
 * The signs of centres: the role is the shape, the status is how it is drawn.
 */

import { svg } from "../base/dom";

/** Shapes in a square from -9 to 9. */
const SHAPES: Record<string, string> = {
  logistics: "M-7 -6.5H7V6.5H-7Z",
  material: "M0 -8L8 6.5H-8Z",
  rnd: "M0 -8.5L8.5 0L0 8.5L-8.5 0Z",
  service: "M-2.8 -7.5H2.8V-2.8H7.5V2.8H2.8V7.5H-2.8V2.8H-7.5V-2.8H-2.8Z",
  education: "M0 -8L8 -1.5L5 7H-5L-8 -1.5Z",
  estate: "M-4.2 -7.5H4.2L8.4 0L4.2 7.5H-4.2L-8.4 0Z",
  port: "M-8 -5H8L5 6H-5Z",
  plant: "M-8 6.5V-6L-2.5 -1.5V-6L3 -1.5V-6L8 -1.5V6.5Z",
};
/** Letters that read in both languages. */
const LETTERS: Record<string, [string, number]> = { logistics: ["L", 0], material: ["M", 2], rnd: ["R", 0] };

/** @param size in pixels */
export function glyph(role: string, status: string, size = 18): SVGElement {
  const picture = svg(
    "svg",
    {
      class: `glyph glyph-${role in SHAPES ? role : "service"} glyph-${status}`,
      width: size,
      height: size,
      viewBox: "-10 -10 20 20",
      "aria-hidden": "true",
      focusable: "false",
    },
    svg("path", { class: "glyph-shape", d: SHAPES[role] || SHAPES.service }),
  );
  const letter = LETTERS[role];
  if (letter && size >= 16) {
    picture.append(svg("text", { class: "glyph-letter", y: 3.2 + letter[1], "text-anchor": "middle" }, letter[0]));
  }
  if (status === "closed") picture.append(svg("path", { class: "glyph-struck", d: "M-8 8L8 -8" }));
  return picture;
}
