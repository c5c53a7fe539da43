/**
 * The columns of the input that are no measures: which can be chosen from, which lie between bounds, which colour the marks.
 */

import { day, number } from "../base/language";
import type { Attribute } from "../schema";
import { data } from "./document";
import { attributeOf } from "./lookup";

/* More values are searched for, not ticked. */
const MOST_VALUES = 12;

/** Whether its values are numbers. */
export const isCounted = ({ key }: Attribute): boolean =>
  data.hubs.some((hub) => typeof attributeOf(hub, key) === "number");

export const isDated = ({ kind }: Attribute): boolean => kind === "date" || kind === "year";

/** Whether it has few enough values to be ticked. */
export function isChosen(attribute: Attribute): boolean {
  if (attribute.kind !== "category") return false;
  const values = new Set(data.hubs.map((hub) => attributeOf(hub, attribute.key)).filter((value) => value !== null));
  return values.size <= MOST_VALUES;
}

/** A value in words. */
export function attributeText({ kind, unit }: Attribute, value: string | number): string {
  if (typeof value === "number") return `${number(value, 10)}${unit ? ` ${unit}` : ""}`;
  return kind === "date" ? day(value) : value;
}

/** Whether it can colour the marks. */
export const isColour = (attribute: Attribute): boolean => attribute.kind === "category" || attribute.kind === "rate";
