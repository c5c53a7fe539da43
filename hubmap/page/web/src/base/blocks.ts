/**
 * The inert data blocks of the page, as their own module wants them: parsed once, by id.
 */

/** Read one of the JSON blocks; null where there is none. */
export function readBlock<T>(id: string): T | null {
  const block = document.getElementById(id);
  return block ? (JSON.parse(block.textContent || "null") as T) : null;
}
