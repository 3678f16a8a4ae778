import type { LocationQuery } from "vue-router";
import { api, pageOf } from "../api/client";
import type { Occurrence } from "../events/occurrence";
import type { Point } from "../map/projection";
import type { Page } from "../shared/pages";
import { parts } from "../shared/text";
import { viewerZone } from "../shared/time";

/** What somebody looks for, as the address of the page says it; empty: anything. */
export interface Wanted {
  words: string;
  /** name of a town, and where it is */
  town: string;
  near: string;
  /** kilometres around it */
  radius: string;
  mode: string;
  language: string;
  /** with commas between them */
  tags: string;
  /** the first day, by the calendar */
  from: string;
}

const NAMES: Record<keyof Wanted, string> = { words: "q", town: "town", near: "near", radius: "radius", mode: "mode", language: "language", tags: "tags", from: "from" };

export const RADII = ["5", "10", "25", "50", "100", "250"];
export const USUAL_RADIUS = "25";

export const wantedOf = (query: LocationQuery): Wanted => {
  const said = (name: string): string => (typeof query[name] === "string" ? query[name] : "");
  return Object.fromEntries(Object.entries(NAMES).map(([field, name]) => [field, said(name)])) as unknown as Wanted;
};

/** The part of the page's address that says what is looked for. */
export const queryOf = (wanted: Wanted): Record<string, string> =>
  Object.fromEntries((Object.keys(NAMES) as (keyof Wanted)[]).filter((field) => wanted[field]).map((field) => [NAMES[field], wanted[field]]));

/** How many of the filters are set beside the words. */
export const filtersOf = ({ near, mode, language, tags, from }: Wanted): number => [near, mode, language, tags, from].filter(Boolean).length;

/** What is asked of the API. */
const asked = ({ words, near, radius, mode, language, tags, from }: Wanted): Record<string, string> => {
  const all = { q: words, near, radius: near && radius, mode, language, tags: parts(tags).join(","), from };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
};

/** Series that are found, each by its next date. */
export const discover = async (wanted: Wanted, cursor: string | undefined, limit = 12): Promise<Page<Occurrence>> => {
  const { from, ...filters } = asked(wanted);
  const range = cursor ? { cursor } : { timeZone: viewerZone(), ...(from ? { from } : {}) };
  const query = { ...filters, ...range, limit };
  const { items, next } = await pageOf<{ occurrence: Occurrence }>(api.GET("/api/calendar/public/series", { params: { query } as never }));
  return { items: items.map((entry) => entry.occurrence), next };
};

/** Something that is found, on the map. */
export interface Placed extends Point {
  key: string;
  name: string;
  to: string;
}

/** What of it says where on the earth it takes place. */
export const placed = (found: Occurrence[]): Placed[] =>
  found.flatMap(({ id, name, series, slug, location }) => {
    const { latitude, longitude } = location?.coordinates ?? {};
    return typeof latitude === "number" && typeof longitude === "number"
      ? [{ key: id, name, to: series ? `/series/${series}` : `/events/${slug}`, latitude, longitude }]
      : [];
  });
