/**
 * The columns of the input that are no measures: which can be chosen from, which lie between bounds, which colour the marks.
 */

import { day, number } from "../base/language";
import type { Attribute } from "../schema";
import { eachAttribute } from "./lookup";

/* More values are searched for, not ticked. */
const MOST_VALUES = 12;

const counted = new Map<string, boolean>();

/** Whether it has values that are numbers. */
export function isCounted({ key }: Attribute): boolean {
  const before = counted.get(key);
  if (before !== undefined) return before;
  let found = false;
  eachAttribute(key, (value) => {
    found ||= typeof value === "number";
  });
  counted.set(key, found);
  return found;
}

export const isDated = ({ kind }: Attribute): boolean => kind === "date" || kind === "year";

/** Whether it has few enough values to be ticked. */
export function isChosen(attribute: Attribute): boolean {
  if (attribute.kind !== "category") return false;
  const values = new Set<string | number>();
  eachAttribute(attribute.key, (value) => values.add(value));
  return values.size <= MOST_VALUES;
}

/** A value in words. */
export function attributeText({ kind, unit }: Attribute, value: string | number): string {
  if (typeof value === "number") return `${number(value, 10)}${unit ? ` ${unit}` : ""}`;
  return kind === "date" ? day(value) : value;
}

/** Whether it can colour the marks. */
export const isColour = (attribute: Attribute): boolean => attribute.kind === "category" || attribute.kind === "rate";
