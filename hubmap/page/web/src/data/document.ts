/**
 * The document that this page was built with.
 */

import { readBlock } from "../base/blocks";
import type { Document } from "../schema";

export const data = readBlock<Document>("hubmap-data") as Document;
