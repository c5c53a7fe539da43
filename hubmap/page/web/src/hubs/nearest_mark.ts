/**
 * Which hub a tap means: the mark whose centre it hits, the smallest that it lies in, else the one whose edge is nearest.
 */

/** A mark on the screen. */
export interface Tappable {
  radius: number;
  point: { x: number; y: number };
}

/* Centres that are nearer to a tap than this can't be told apart by a finger. */
export const SAME_TAP_PX = 16;
/* A tap beside a mark means it up to here. */
const REACH_PX = 22;

/**
 * The marks that a tap may mean: one, several to choose from, or none.
 * @param same how near to it centres can't be told apart
 */
export function tapped<M extends Tappable>(
  marks: M[],
  { x, y }: { x: number; y: number },
  same: number = SAME_TAP_PX,
): M[] {
  const away = (mark: M) => Math.hypot(mark.point.x - x, mark.point.y - y);
  const hit = marks.filter((mark) => away(mark) <= same).sort((a, b) => away(a) - away(b));
  if (hit.length) return hit;
  const around = marks.filter((mark) => away(mark) <= mark.radius).sort((a, b) => a.radius - b.radius);
  if (around.length) return around.slice(0, 1);
  const gap = (mark: M) => away(mark) - mark.radius;
  return marks
    .filter((mark) => gap(mark) <= REACH_PX)
    .sort((a, b) => gap(a) - gap(b))
    .slice(0, 1);
}
