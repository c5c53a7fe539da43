/**
 * The document that this page was built with.
 */

import { readBlock } from "../base/blocks";
import type { Document } from "../schema";

export const data = readBlock<Document>("hubmap-data") as Document;

const TURN = 360;
const isAcross = (data.view.bounds?.[2] ?? 0) > TURN / 2;

/** A view across the 180th meridian is drawn in one piece: what lies west of Greenwich stands a turn further east. */
export const inOnePiece = (lon: number): number => (isAcross && lon < 0 ? lon + TURN : lon);

/** A longitude as the world counts it. */
export const asCounted = (lon: number): number => (lon > TURN / 2 ? lon - TURN : lon);

if (isAcross)
  for (const row of [...data.hubs, ...data.centres]) row.lon = row.lon === null ? null : inOnePiece(row.lon);
