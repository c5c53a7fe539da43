/**
 * Tells those who listen what has changed on the map.
 */

import { t } from "../base/language";
import { addLiveRegion, announce } from "../base/live_region";
import * as state from "../data/state";
import { summary } from "../data/summary";
import * as coverage from "../hubs/coverage";

export function add(): void {
  addLiveRegion();
  state.onLater(["filters", "metric", "year", "language"], () => announce(summary()));
  state.onLater(["layers"], () => announce(`${t("Layers changed.")} ${summary()}`));
  state.on(["coverage"], () => {
    if (state.values.coverage.role) announce(coverage.told().join(" "));
  });
  state.on(["table"], () => announce(state.values.table ? t("The table is open.") : t("The table is closed.")));
}
