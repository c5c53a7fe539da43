/**
 * How large the circle of a hub is: its area is proportional to the figure, by one factor for all circles of a zoom.
 */

import { headline } from "../data/headlines";
import * as state from "../data/state";
import { hubCount } from "../data/lookup";
import * as wording from "../data/wording";
import { isFilled } from "./colouring";
import type { Hub, Quantity } from "../schema";
import { crowdFactor } from "./crowding";

/* So many hubs are drawn as elements, more on a canvas. */
export const FEW = 150;
const HOLLOW_PX = 6;
/* Zero and below have no area, and small ones none that is seen: a dot says that there is a figure. */
const DOT_PX = 1.5;
/* A rate is no amount that an area could stand for: its marks are of one size, and coloured. */
const RATE_PX = 10;
/* Where areas are filled, marks only say where to point. */
const POINT_PX = 3;

/** Circles shrink in wide views and grow in near ones, all by the same factor. */
export function factor(zoom: number) {
  const near = zoom < 5 ? 0.5 : zoom < 7 ? 0.65 : zoom < 9.5 ? 1 : 1.4;
  return areMany() ? near * crowdFactor(state.values.metric, zoom, near) : near;
}

/** Whether there are too many hubs for an element each. */
export function areMany(): boolean {
  return hubCount() > FEW;
}

/** The radius of a figure of one, which that of others is a multiple of, in pixels. */
export const radiusUnit = (key: string, zoom: number): number => wording.metric(key).radius_px_per_sqrt * factor(zoom);

/**
 * @param key the metric
 * @returns radius in pixels: the circle's area is proportional to the value, where that is above zero
 */
export function radius(value: number, key: string, zoom: number): number {
  if (value <= 0) return DOT_PX;
  return Math.max(DOT_PX, radiusUnit(key, zoom) * Math.sqrt(value));
}

/**
 * Radius of a mark without a figure.
 * @returns in pixels
 */
export function hollow(zoom: number): number {
  return HOLLOW_PX * Math.min(1, factor(zoom) + (areMany() ? 0.1 : 0.25));
}

/** The radius of a mark that tells a rate by its colour, in pixels, where no area is filled with it. */
export const rateRadius = (zoom: number): number => RATE_PX * Math.min(1, factor(zoom));

/** The same of a hub that may be an area. */
export const rateRadiusOf = (hub: Hub, zoom: number): number => (isFilled(hub) ? POINT_PX : rateRadius(zoom));

/** The radius of a hub's mark in pixels, as the state has it. */
export function radiusOf(hub: Hub, zoom: number): number {
  const { metric } = state.values;
  const found = headline(hub, metric);
  if (found && wording.metric(metric).kind === "rate") return rateRadiusOf(hub, zoom);
  return found ? radius(found.figure.value, metric, zoom) : hollow(zoom);
}

/** Radii of a range's bounds; null for an exact or a round figure. */
export function bounds(figure: Quantity, key: string, zoom: number) {
  const { low, high } = figure;
  if (low === high || wording.metric(key).kind === "rate") return null;
  const of = (value: number | null) => (value === null ? null : radius(value, key, zoom));
  return { low: of(low), high: of(high) };
}
