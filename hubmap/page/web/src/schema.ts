/** What crosses to the page. Made by `make page` from `hubmap/page/document.py`: change it there. */

/** A sentence of the introduction, by language, and the id of its source. */
export interface IntroPart {
  text: Record<string, string>;
  source: string | null;
}

/** The tile layer that the builder asked for. */
export interface OnlineLayer {
  url: string;
  name: Record<string, string>;
  attribution: string;
  max_zoom: number;
}

/** What is said of the whole page. */
export interface Meta {
  title: Record<string, string>;
  description: Record<string, string>;
  intro: IntroPart[];
  data_date: string | null;
  version: string;
  online: OnlineLayer | null;
  as_of: string | null;
  as_of_assumed: boolean;
  anchors: Share;
  gazetteer?: string | null;
  finding?: Record<string, string> | null;
  accent?: string | null;
  logo?: string | null;
  url?: string | null;
  contact?: string | null;
  licence?: string | null;
  cite?: Record<string, string> | null;
  bibtex?: string | null;
}

/** How many of how many. */
export interface Share {
  n: number;
  of: number;
}

/** How a code of the data is said, and for some kinds how it is drawn (`hubmap.vocabulary`). */
export interface Word {
  id: string;
  en: string;
  short?: Record<string, string> | null;
  ranked?: boolean | null;
  level?: number | null;
  shape?: number[][] | null;
  letter?: string | null;
  letter_y?: number | null;
  group?: string | null;
  fill?: string | null;
  outline?: string | null;
  struck?: boolean | null;
  stage?: number | null;
  pending?: boolean | null;
  seen?: boolean | null;
  derived?: boolean | null;
}

/** The words of the data by kind and code, in the order in which they are shown. */
export interface Vocabulary {
  roles: Record<string, Word>;
  statuses: Record<string, Word>;
  covers: Record<string, Word>;
  grades: Record<string, Word>;
  programme_kinds: Record<string, Word>;
  place_kinds: Record<string, Word>;
  place_statuses: Record<string, Word>;
  matches: Record<string, Word>;
}

/** A column of figures: amounts are shown by circles, rates (kind) by colours; `radius_px_per_sqrt` times the root of a value is a radius. */
export interface Measure {
  key: string;
  label: Record<string, string>;
  unit: Record<string, string>;
  radius_px_per_sqrt: number;
  steps: number[];
  without: number;
  least_ranked: number;
  kind?: string;
  ranking?: RankedHubs | null;
}

/** A hub in the order of a measure: `rank` and `said` only where it may be compared, `parts` where parts alone have figures. */
export interface RankedHub {
  hub: string;
  group: string;
  rank: number | null;
  said: Record<string, string>;
  parts: Record<string, string>;
}

/** The hubs in the order of a measure; without `superlative` none may be called the largest. */
export interface RankedHubs {
  of: number;
  years: number[];
  superlative: boolean;
  rows: RankedHub[];
}

/** A list that hubs are on, and how many are. */
export interface NamedList {
  key: string;
  label: Record<string, string>;
  count: number;
}

/** Who says so, when and where. */
export interface Source {
  publisher?: string | null;
  publisher_en?: string | null;
  date?: string | null;
  url?: string | null;
  title?: string | null;
  title_en?: string | null;
  note?: string | null;
  note_en?: string | null;
  verified?: string | null;
  verified_state?: string | null;
}

/** A column of the input that is no measure: text, category, link, date, number. */
export interface Attribute {
  key: string;
  label: Record<string, string>;
  kind: string;
  unit?: string | null;
}

/** What the page shows first: on which base map, west, south, east, north where that is not all, who lies outside, and which layers. */
export interface View {
  measure: string | null;
  colour_by: string | null;
  base: string;
  look: string;
  bounds: number[] | null;
  strays: string[];
  layers: Record<string, boolean>;
}

/** Another place that a name could have meant. */
export interface Alternative {
  name: string;
  kind: string;
  code: string;
  lat: number;
  lon: number;
}

/** What the geocoder found for a hub (`hubmap.geocoding.place`). */
export interface Place {
  query: string;
  within: string | null;
  status: string;
  name: string | null;
  kind: string | null;
  code: string | null;
  lat: number | null;
  lon: number | null;
  precision_km: number | null;
  confidence: number | null;
  match: string | null;
  alternatives: Alternative[];
  members: string[];
  origin: string | null;
  outline?: string | null;
}

/** A figure: its value, and its bounds where it is a range or open. */
export interface Quantity {
  value: number;
  low: number | null;
  high: number | null;
  text?: string | null;
  said?: Record<string, string> | null;
}

/** Figures of a hub for one year and one scope, from one source. */
export interface Observation {
  year: number | null;
  scope: string | null;
  scope_en?: string | null;
  covers: string | null;
  quality: string | null;
  source: string | null;
  note?: string | null;
  note_en?: string | null;
  anchor?: string | null;
  part_name?: string | null;
  stands: string;
  values: Record<string, Quantity>;
}

/** What a partner does at a hub. */
export interface Programme {
  partner: string;
  kind: string | null;
  year: number | null;
  source: string | null;
  note?: string | null;
  note_en?: string | null;
  anchor?: string | null;
}

/** A place of the list; `centres` are numbers in the document's list of centres, `head` numbers in `figures`. */
export interface Hub {
  id: string;
  name: string;
  name_en?: string | null;
  products: string[];
  products_en: string[];
  note?: string | null;
  note_en?: string | null;
  lat: number | null;
  lon: number | null;
  lists: string[];
  province: string | null;
  place: Place;
  area: (string | string[])[] | null;
  figures: Observation[];
  head: Record<string, number>;
  programmes: Programme[];
  centres: number[];
  attributes?: Record<string, string | number> | null;
}

/** One thing said of a centre at one time. */
export interface Event {
  status: string;
  date: string | null;
  due?: string | null;
  source?: string | null;
  anchor?: string | null;
  statement?: string | null;
  note?: string | null;
  note_en?: string | null;
}

/** A facility, or a plan for one: `status` of its newest event, `look` how it is drawn, `said` its state with its age.

`events` are told where there is more than one. */
export interface Centre {
  id: string;
  name: string | null;
  name_en?: string | null;
  role: string;
  status: string;
  hub: string | null;
  year: number | null;
  source?: string | null;
  note?: string | null;
  note_en?: string | null;
  lat: number | null;
  lon: number | null;
  province: string | null;
  precision_km: number | null;
  where?: string | null;
  look: string;
  date: string | null;
  last_heard: string | null;
  silent_since: number | null;
  quiet: boolean;
  due?: string | null;
  anchor?: string | null;
  statement?: string | null;
  succeeds?: string | null;
  succeeded_by: string[];
  said: Record<string, string>;
  events: Event[];
}

/** What became of the plans of a role: ids of centres, and the cells of its row (kind, promised, happened, silent). */
export interface PlanRow {
  role: string;
  promised: string[];
  happened: string[];
  silent: string[];
  cells: Record<string, string[]>;
}

/** A kind of thing that is wrong or doubtful in the input, and how often. */
export interface PageProblem {
  code: string;
  severity: string;
  count: number;
}

/** Everything that the page is told; where there are many hubs, they come as packed columns. */
export interface Document {
  schema: number;
  meta: Meta;
  vocabulary: Vocabulary;
  metrics: Measure[];
  lists: NamedList[];
  sources: Record<string, Source>;
  hubs: Hub[];
  centres: Centre[];
  plans: PlanRow[];
  problems: PageProblem[];
  attributes: Attribute[];
  view: View;
}

/** Many names with bars between them, their points as an encoded line (`hubmap.basemap.encode`), and for some how large they are.

A city's name begins with its kind. */
export interface PackedNames {
  names: string;
  points: string;
  precision: number;
  sizes?: number[] | null;
}

/** Names on the base map: name, English name, latitude, longitude, rank; or packed. */
export interface Labels {
  provinces: unknown[][];
  regencies: PackedNames;
  districts: PackedNames;
  villages: PackedNames;
  seas: unknown[][];
  straits: unknown[][];
  islands: unknown[][];
  countries: unknown[][];
}

/** The base map: encoded rings and lines (`hubmap.basemap`). */
export interface BaseMapBlock {
  precision: number;
  idn: string[];
  lakes: string[];
  neighbours: string[];
  borders: string[][];
  labels: Labels;
}
