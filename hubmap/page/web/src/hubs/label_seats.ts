/**
 * Where the name of a hub stands: beside its circle, where there is room, and where it is read as its own.
 */

import { around, type Box, type Boxes } from "../base/boxes";

type Mark = { point: { x: number; y: number }; radius: number };

/** Centre of a name seen from its mark's centre. */
export interface Spot {
  x: number;
  y: number;
}

const AROUND = [30, -30, 150, -150, 60, -60, 120, -120].map((degrees): [number, number] => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
]);

function spotsOf({ radius }: Mark, width: number, height: number): Spot[] {
  const side = radius + 4 + width / 2;
  const over = radius + 2 + height / 2;
  const spots = [
    { x: side, y: 0 },
    { x: -side, y: 0 },
    { x: 0, y: -over },
    { x: 0, y: over },
  ];
  // then all around
  for (const [along, up] of AROUND) {
    const x = along * (radius + 4) + Math.sign(along) * (width / 2);
    spots.push({ x, y: -up * (radius + 2) - Math.sign(up) * (height / 2) });
  }
  if (radius > width / 2 + 4) spots.unshift({ x: 0, y: 0 });
  return spots;
}

/* A name begins so near to its mark. */
const NEAR_PX = 40;

/** Finds the marks that could be nearer to a name beside a mark, by how wide the name is. */
export function neighbours<Shown extends Mark>(marks: Shown[]): (mark: Shown, width: number) => Shown[] {
  const order = [...marks].sort((a, b) => a.point.x - b.point.x);
  const across = Float64Array.from(order, ({ point }) => point.x);
  const largest = order.reduce((found, { radius }) => Math.max(found, radius), 0);
  const firstFrom = (x: number) => {
    let [low, high] = [0, across.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (across[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ point, radius }, width) => {
    const reach = width + radius + largest + NEAR_PX;
    const some = order.slice(firstFrom(point.x - reach), firstFrom(point.x + reach));
    return some.filter((other) => Math.abs(other.point.y - point.y) < reach);
  };
}

/** @param others all marks that could be nearer to the name; asked for where there is room for it */
export function seatLabel(
  mark: Mark,
  width: number,
  height: number,
  boxes: Boxes,
  others: () => Iterable<Mark>,
): Spot | null {
  let near: Iterable<Mark> | null = null;
  const free = spotsOf(mark, width, height).find((s) => {
    const box = around(mark.point.x + s.x, mark.point.y + s.y, width, height);
    if (!boxes.free(box)) return false;
    near ??= others();
    return nobodysElse(mark, box, near);
  });
  return free || null;
}

/** Where a name that has to be there hides least; null where it would lie on another name or beyond the edge. */
export function leastCovered(mark: Mark, width: number, height: number, boxes: Boxes, names: Boxes): Spot | null {
  const inside = (box: Box) => box.x0 >= 0 && box.y0 >= 0 && box.x1 <= boxes.size.x && box.y1 <= boxes.size.y;
  const seats = [...spotsOf(mark, width, height), ...slid(mark, width, height)]
    .map((spot) => ({ spot, box: around(mark.point.x + spot.x, mark.point.y + spot.y, width, height) }))
    .filter(({ box }) => inside(box) && names.free(box))
    .map(({ spot, box }) => ({ spot, cost: boxes.covered(box) }));
  return seats.sort((a, b) => a.cost - b.cost)[0]?.spot ?? null;
}

/** Above and below, with the mark anywhere along the name; then a line farther off. */
function slid({ radius }: Mark, width: number, height: number): Spot[] {
  const over = radius + 2 + height / 2;
  return [over, -over, over + height, -over - height].flatMap((y) =>
    [0, -0.25, 0.25, -0.45, 0.45].map((part) => ({ x: part * width, y })),
  );
}

/** Whether a name there would be read as this mark's: no other mark may be nearer to it. */
function nobodysElse(mark: Mark, box: Box, others: Iterable<Mark>) {
  const gap = ({ point, radius: r }: Mark) => {
    const [dx, dy] = [Math.max(box.x0 - point.x, 0, point.x - box.x1), Math.max(box.y0 - point.y, 0, point.y - box.y1)];
    // much faster than Math.hypot
    return Math.sqrt(dx * dx + dy * dy) - r;
  };
  const own = gap(mark);
  for (const other of others) if (other !== mark && gap(other) < own) return false;
  return true;
}
