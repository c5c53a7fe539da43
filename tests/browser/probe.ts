/**
 * The page with its modules in reach of the tests: what `tests/browser` builds its pages with instead of the page's own
 * bundle, so that the page itself has no global.
 */

import * as boxes from "../../hubmap/page/web/src/base/boxes";
import * as directions from "../../hubmap/page/web/src/base/directions";
import * as dom from "../../hubmap/page/web/src/base/dom";
import * as folding from "../../hubmap/page/web/src/base/folding";
import * as geodesic from "../../hubmap/page/web/src/base/geodesic";
import * as geometry from "../../hubmap/page/web/src/base/geometry";
import * as language from "../../hubmap/page/web/src/base/language";
import * as theme from "../../hubmap/page/web/src/base/theme";
import * as address from "../../hubmap/page/web/src/data/address";
import * as document from "../../hubmap/page/web/src/data/document";
import * as filters from "../../hubmap/page/web/src/data/filters";
import * as headlines from "../../hubmap/page/web/src/data/headlines";
import * as lookup from "../../hubmap/page/web/src/data/lookup";
import * as packedColumns from "../../hubmap/page/web/src/data/packed_columns";
import * as state from "../../hubmap/page/web/src/data/state";
import * as summary from "../../hubmap/page/web/src/data/summary";
import * as tableRows from "../../hubmap/page/web/src/data/table_rows";
import * as wording from "../../hubmap/page/web/src/data/wording";
import * as canvasMarks from "../../hubmap/page/web/src/hubs/canvas_marks";
import * as chooser from "../../hubmap/page/web/src/hubs/chooser";
import * as circleDrawing from "../../hubmap/page/web/src/hubs/circle_drawing";
import * as coverage from "../../hubmap/page/web/src/hubs/coverage";
import * as cells from "../../hubmap/page/web/src/hubs/cells";
import * as hubLayer from "../../hubmap/page/web/src/hubs/hub_layer";
import * as dialogs from "../../hubmap/page/web/src/side/about";
import * as downloads from "../../hubmap/page/web/src/side/downloads";
import * as search from "../../hubmap/page/web/src/tools/search";
import "../../hubmap/page/web/src/main";

Object.assign(globalThis, {
  hubmap: {
    boxes,
    directions,
    dom,
    folding,
    geodesic,
    geometry,
    language,
    theme,
    address,
    document,
    filters,
    headlines,
    lookup,
    packedColumns,
    state,
    summary,
    tableRows,
    wording,
    canvasMarks,
    chooser,
    circleDrawing,
    coverage,
    cells,
    hubLayer,
    dialogs,
    downloads,
    search,
  },
});
