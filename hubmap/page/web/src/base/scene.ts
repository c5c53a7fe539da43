/**
 * The wish to have the map's marks and names drawn anew, for those who do not know who draws them; and what may wait until they are.
 */

let drawer = () => {};

/** `main` says once who draws. */
export function drawnBy(draw: () => void): void {
  drawer = draw;
}

export function drawScene(): void {
  drawer();
}

const LATEST_MS = 200;

const waiting: (() => void)[] = [];

/** The same for several things: one in each frame, so that the reader never waits for all of them. */
export function oneByOne(action: () => void): void {
  waiting.push(action);
  if (waiting.length === 1) afterwards(next);
}

function next(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length) afterwards(next);
}

/**
 * Do something when the browser has drawn what is there, or soon where it draws nothing, as in a hidden tab.
 */
export function afterwards(action: () => void): void {
  let done = false;
  const once = () => {
    if (!done) action();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST_MS);
}
