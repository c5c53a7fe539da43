/**
 * The canvases of many hubs as a Leaflet layer: they cover the view with a margin, and move and grow with the map.
 */

import type * as Leaflet from "leaflet";
import type { Box } from "../base/boxes";
import { el } from "../base/dom";
import { drawScene } from "../base/scene";
import { onPaper, pixelRatio, theme } from "../base/theme";

export class CanvasLayer extends L.Renderer {
  sheets: HTMLCanvasElement[] = [];
  ratio = 1;
  private painted: { corner: Leaflet.Point; values: unknown[] } | null = null;
  private waiting = 0;

  constructor() {
    super({ padding: 0.2 });
  }

  _initContainer() {
    this._container = el("div", { class: "hubs-canvas", "aria-hidden": "true" });
    this.renew();
  }

  _destroyContainer() {
    this._container.remove();
  }

  _updatePaths() {}

  /**
   * Leaflet tells of a new view after it has been drawn; to shift it then by parts of a pixel would blur it.
   */
  _reset() {}

  /** New sheets: one for circles, one for names and the ring of the open hub. */
  renew() {
    this.sheets = [el("canvas"), el("canvas")];
    this._container.replaceChildren(...this.sheets);
  }

  /** The sheets follow the view when the scene is drawn, and are not emptied before. */
  override _update() {
    if (!this._bounds) super._update();
  }

  /**
   * Sheets over the view with its margin; what is on the one with the circles stays where it would be drawn as it is.
   * @param drawn what is drawn on it beside the view
   * @returns the parts of it that are empty
   */
  fit(drawn: unknown[]): Box[] {
    // what comes into view is drawn now
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    super._update();
    L.DomUtil.setPosition(this._container, this._bounds.min);
    if (onPaper()) this.renew();
    const { x, y } = this._bounds.getSize();
    const corner = this._bounds.min.add(this._map.getPixelOrigin());
    this.ratio = pixelRatio();
    const now = { corner, values: [this.sheets[0], this._zoom, x, y, this.ratio, theme(), ...drawn] };
    const isSame = this.painted?.values.every((value, i) => value === now.values[i]);
    const by = isSame && this.painted ? corner.subtract(this.painted.corner) : null;
    const parts = by && shifted(this.sheets[0], by, { x, y }, this.ratio);
    this.painted = now;
    for (const sheet of parts ? this.sheets.slice(1) : this.sheets) {
      empty(sheet, Math.round(x * this.ratio), Math.round(y * this.ratio));
      sheet.style.width = `${x}px`;
      sheet.style.height = `${y}px`;
    }
    return parts ?? [{ x0: 0, y0: 0, x1: x, y1: y }];
  }

  /** Draw on a part of the sheet with the circles alone. */
  within({ x0, y0, x1, y1 }: Box, draw: (context: CanvasRenderingContext2D) => void): void {
    const context = this.sheets[0].getContext("2d") as CanvasRenderingContext2D;
    context.save();
    context.beginPath();
    context.rect(x0 * this.ratio, y0 * this.ratio, (x1 - x0) * this.ratio, (y1 - y0) * this.ratio);
    context.clip();
    draw(context);
    context.restore();
  }

  /** A drag beyond the margin: draw what comes into view before it is over. */
  follow() {
    if (!this._bounds || this._map._animatingZoom || this.waiting) return;
    const seen = this._map.getPixelBounds();
    const origin = this._map.getPixelOrigin();
    if (this._bounds.contains(L.bounds(seen.getTopLeft().subtract(origin), seen.getBottomRight().subtract(origin))))
      return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      drawScene();
    });
  }
}

/** A sheet of a size with nothing on it; to make one anew takes longer than to wipe it. */
function empty(sheet: HTMLCanvasElement, width: number, height: number) {
  if (sheet.width === width && sheet.height === height) {
    const context = sheet.getContext("2d");
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, width, height);
  } else Object.assign(sheet, { width, height });
}

/**
 * What is drawn on a sheet, where it is after a drag.
 * @returns the parts that have come into view; null where all has to be drawn anew
 */
function shifted(
  sheet: HTMLCanvasElement,
  by: Leaflet.Point,
  size: { x: number; y: number },
  ratio: number,
): Box[] | null {
  const [across, down] = [Math.abs(by.x), Math.abs(by.y)];
  if (!across && !down) return [];
  const isWhole = [by.x, by.y, size.x, size.y].every((length) => Number.isInteger(length * ratio));
  const context = sheet.getContext("2d");
  if (!isWhole || !context || across >= size.x || down >= size.y) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "copy";
  context.drawImage(sheet, -by.x * ratio, -by.y * ratio);
  context.globalCompositeOperation = "source-over";
  const [left, top] = [by.x > 0 ? size.x - across : 0, by.y > 0 ? size.y - down : 0];
  const beside = { x0: left, y0: 0, x1: left + across, y1: size.y };
  const begin = by.x > 0 ? 0 : across;
  const above = { x0: begin, y0: top, x1: begin + size.x - across, y1: top + down };
  return [beside, above].filter(({ x0, y0, x1, y1 }) => x1 > x0 && y1 > y0);
}
