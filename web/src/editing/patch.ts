import { duration, rrule, ruleOf, type Rule } from "../creation/rule";
import type { Occurrence } from "../events/occurrence";
import type { Series } from "../series/series";
import { uploaded, whereIs } from "../shared/pictures";
import { minutesBetween, minutesOf } from "../shared/time";
import { comingOf, comingPatch, type Asked, type Coming } from "./coming";
import { spotOf, spotPatch, type Spot } from "./spot";

/** What a form says of a series or of one of its dates, as its inputs have it. */
export interface Fields {
  name: string;
  description: string;
  place: string;
  spot: Spot;
  online: string;
  /** hash of one that was uploaded; null: none, or one that is elsewhere */
  picture: string | null;
  pictureText: string;
  capacity: string;
  coming: Coming;
  date: string;
  /** empty: all day */
  time: string;
  minutes: number;
}

/** What it says of a standalone event besides. */
export interface EventFields extends Fields {
  visibility: Series["visibility"];
}

/** What it says of a series besides. */
export interface SeriesFields extends Fields {
  timeZone: string;
  /** undefined: one that the form can't say */
  rule: Rule | undefined;
  visibility: Series["visibility"];
}

export type Patch = Record<string, unknown>;

interface Seen extends Asked {
  name: string;
  description: string;
  capacity?: number | null;
  image?: { uri?: string | null; alternativeText?: string | null } | null;
  location?: ({ name?: string | null; onlineUri?: string | null } & Parameters<typeof spotOf>[0]) | null;
}

const DAY = 24 * 60;

const fields = (seen: Seen, start: string, minutes: number): Fields => ({
  name: seen.name,
  description: seen.description,
  place: seen.location?.name ?? "",
  spot: spotOf(seen.location),
  online: seen.location?.onlineUri ?? "",
  picture: uploaded(seen.image?.uri),
  pictureText: seen.image?.alternativeText ?? "",
  capacity: typeof seen.capacity === "number" ? String(seen.capacity) : "",
  coming: comingOf(seen),
  date: start.slice(0, 10),
  time: start.slice(11, 16),
  minutes,
});

export const fieldsOfDate = (date: Occurrence): Fields => fields(date, date.start.local, minutesBetween(date.start.local, date.end.local));

export const fieldsOfEvent = (event: Occurrence): EventFields => ({ ...fieldsOfDate(event), visibility: event.visibility });

export const fieldsOfSeries = ({ name, description, template, start, duration: lasts, timeZone, recurrence, visibility }: Series): SeriesFields => ({
  ...fields({ ...template, name, description }, start, minutesOf(lasts) ?? 60),
  timeZone,
  rule: ruleOf(recurrence.rrules, start),
  visibility,
});

const start = (date: string, time: string): string => (time ? `${date}T${time}` : date);
/** Minutes as ISO 8601 has them: whole days are days. */
export const lasts = (minutes: number): string => (minutes % DAY === 0 ? `P${minutes / DAY}D` : duration(minutes));

/** Where it takes place, if that differs; null where nothing is said any more. */
const location = (before: Fields, after: Fields): Patch => {
  const spot = spotPatch(before.spot, after.spot);
  if (before.place === after.place && before.online === after.online && Object.keys(spot).length === 0) {
    return {};
  }
  const isSaid = after.place || after.online || after.spot.locality || after.spot.point;
  return { location: isSaid ? { name: after.place || null, onlineUri: after.online || null, ...spot } : null };
};

/** What a form says of a picture; undefined: there is none. */
export const imageOf = ({ picture, pictureText }: Pick<Fields, "picture" | "pictureText">) =>
  picture ? { uri: whereIs(picture), alternativeText: pictureText || null } : undefined;

const template = (before: Fields, after: Fields): Patch => ({
  ...(before.capacity === after.capacity ? {} : { capacity: after.capacity.trim() ? Number(after.capacity) : null }),
  ...location(before, after),
  ...(before.picture === after.picture && before.pictureText === after.pictureText ? {} : { image: imageOf(after) ?? null }),
  ...comingPatch(before.coming, after.coming),
});

const words = (before: Fields, after: Fields): Patch => ({
  ...(before.name === after.name ? {} : { name: after.name }),
  ...(before.description === after.description ? {} : { description: after.description }),
});

const length = (before: Fields, after: Fields): Patch => (before.minutes === after.minutes ? {} : { duration: lasts(after.minutes) });

export const isMoved = (before: Fields, after: Fields): boolean => before.date !== after.date;

/** A merge patch of one date. */
export const datePatch = (before: Fields, after: Fields): Patch => ({
  ...words(before, after),
  ...template(before, after),
  ...(isMoved(before, after) || before.time !== after.time ? { start: start(after.date, after.time) } : {}),
  ...length(before, after),
});

/** A merge patch of a standalone event. */
export const eventPatch = (before: EventFields, after: EventFields): Patch => ({
  ...datePatch(before, after),
  ...(before.visibility === after.visibility ? {} : { visibility: after.visibility }),
});

/**
 * A merge patch of a series: the same of all of its dates, or from one on.
 *
 * @param day of its first date, or of the one from which on it is meant
 */
export const seriesPatch = (before: Fields, after: Fields, day: string): Patch => {
  const patch = template(before, after);
  return {
    ...words(before, after),
    ...(Object.keys(patch).length > 0 ? { template: patch } : {}),
    ...(before.time === after.time ? {} : { start: start(day, after.time) }),
    ...length(before, after),
  };
};

/** As {@link seriesPatch}, with what only a series has. */
export const wholePatch = (before: SeriesFields, after: SeriesFields, day: string): Patch => {
  const rules = (fields: SeriesFields): string => (fields.rule ? rrule(fields.rule, day) : "");
  return {
    ...seriesPatch(before, after, day),
    ...(before.timeZone === after.timeZone ? {} : { timeZone: after.timeZone }),
    ...(rules(before) === rules(after) ? {} : { recurrence: { rrules: [rules(after)] } }),
    ...(before.visibility === after.visibility ? {} : { visibility: after.visibility }),
  };
};
