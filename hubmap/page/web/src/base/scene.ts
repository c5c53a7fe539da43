/**
 * The wish to have the map's marks and names drawn anew, for those who do not know who draws them.
 */

let drawer = () => {};

/** `main` says once who draws. */
export function drawnBy(draw: () => void): void {
  drawer = draw;
}

export function drawScene(): void {
  drawer();
}
