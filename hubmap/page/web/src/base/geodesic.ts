/**
 * Distances on the WGS84 ellipsoid.
 */

const A = 6378.137;
const F = 1 / 298.257223563;
const B = A * (1 - F);

type Degrees = { lat: number; lon: number };

/**
 * Distance between two points by Vincenty's inverse formula (1975, doi:10.1179/sre.1975.23.176.88).
 * @param from degrees
 * @param to degrees
 * @returns kilometres; NaN for points that lie nearly opposite each other, where the formula fails
 */
export function distanceKm(from: Degrees, to: Degrees): number {
  const rad = Math.PI / 180;
  const l = (to.lon - from.lon) * rad;
  const u1 = Math.atan((1 - F) * Math.tan(from.lat * rad));
  const u2 = Math.atan((1 - F) * Math.tan(to.lat * rad));
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = l;
  for (let round = 0; round < 100; round++) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const ss = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    if (ss === 0) return 0;
    const cs = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(ss, cs);
    const sa = (c1 * c2 * sl) / ss;
    const ca2 = 1 - sa * sa;
    const cm = ca2 ? cs - (2 * s1 * s2) / ca2 : 0;
    const c = (F / 16) * ca2 * (4 + F * (4 - 3 * ca2));
    const last = lambda;
    lambda = l + (1 - c) * F * sa * (sigma + c * ss * (cm + c * cs * (2 * cm * cm - 1)));
    if (Math.abs(lambda - last) > 1e-12) continue;
    const square = (ca2 * (A * A - B * B)) / (B * B);
    const big = 1 + (square / 16384) * (4096 + square * (-768 + square * (320 - 175 * square)));
    const small = (square / 1024) * (256 + square * (-128 + square * (74 - 47 * square)));
    const part = cs * (2 * cm * cm - 1) - (small / 6) * cm * (4 * ss * ss - 3) * (4 * cm * cm - 3);
    return B * big * (sigma - small * ss * (cm + (small / 4) * part));
  }
  return Number.NaN;
}
