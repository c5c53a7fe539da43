/**
 * Codes of the vocabulary that came with the page, by what they are for.
 */

import { data } from "./document";

/** Roles of a group: core is promised to hubs, support serves them, context is what they live with. */
export const rolesOf = (group: "core" | "support" | "context"): string[] =>
  Object.entries(data.vocabulary.roles).flatMap(([code, word]) => (word.group === group ? [code] : []));
