/**
 * The canvases of many hubs as a Leaflet layer: they cover the view with a margin, and move and grow with the map.
 */

import { el } from "../base/dom";
import { drawScene } from "../base/scene";
import { onPaper, pixelRatio, theme } from "../base/theme";

export class CanvasLayer extends L.Renderer {
  sheets: HTMLCanvasElement[] = [];
  ratio = 1;
  private painted: unknown[] | null = null;
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
   * Empty sheets over the view with its margin; the one with the circles stays where it would be drawn as it is.
   * @param drawn what is drawn on it beside the view
   * @returns whether the circles have to be drawn
   */
  fit(drawn: unknown[]): boolean {
    super._update();
    L.DomUtil.setPosition(this._container, this._bounds.min);
    if (onPaper()) this.renew();
    const { x, y } = this._bounds.getSize();
    const corner = this._bounds.min.add(this._map.getPixelOrigin());
    this.ratio = pixelRatio();
    const now = [this.sheets[0], this._zoom, corner.x, corner.y, x, y, this.ratio, theme(), ...drawn];
    const fresh = !this.painted?.every((value, i) => value === now[i]);
    this.painted = now;
    for (const sheet of fresh ? this.sheets : this.sheets.slice(1)) {
      empty(sheet, Math.round(x * this.ratio), Math.round(y * this.ratio));
      sheet.style.width = `${x}px`;
      sheet.style.height = `${y}px`;
    }
    return fresh;
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
