/**
 * The signs of centres: the role is the shape, the status is how it is drawn.
 */

import { svg } from "../base/dom";
import { data } from "../data/document";
import type { Word } from "../schema";

/* The letter is read from this size on. */
const LETTERED_PX = 16;

/** A role that nobody knows is drawn as the first that supports hubs. */
function roleOf(code: string): Word | undefined {
  const { roles } = data.vocabulary;
  return roles[code] ?? Object.values(roles).find((role) => role.group === "support");
}

/**
 * @param size in pixels
 * @param isAged whether the last that was seen of it is old
 */
export function glyph(role: string, status: string, size = 18, isAged = false): SVGElement {
  const word = roleOf(role);
  const look = data.vocabulary.statuses[status];
  const quiet = word?.group === "context" ? " glyph-quiet" : "";
  const picture = svg("svg", {
    class: `glyph glyph-${status} glyph-${look?.fill ?? "none"} glyph-${look?.outline ?? "solid"}${quiet}${isAged ? " glyph-aged" : ""}`,
    "data-role": role,
    width: size,
    height: size,
    viewBox: "-10 -10 20 20",
    "aria-hidden": "true",
    focusable: "false",
  });
  if (!word?.shape) return picture;
  const corners = word.shape.map((corner) => corner.join(" ")).join("L");
  picture.append(svg("path", { class: "glyph-shape", d: `M${corners}Z` }));
  if (isAged) picture.append(svg("path", { class: "glyph-core", d: `M${corners}Z`, transform: "scale(0.5)" }));
  if (word.letter && !isAged && size >= LETTERED_PX) {
    picture.append(
      svg("text", { class: "glyph-letter", y: 3.2 + (word.letter_y ?? 0), "text-anchor": "middle" }, word.letter),
    );
  }
  if (look?.struck) picture.append(svg("path", { class: "glyph-struck", d: "M-8 8L8 -8" }));
  return picture;
}
