import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import { weeksAfter } from "../calendar/agenda";
import { anybody, comingPatch, type Coming } from "../editing/coming";
import { fieldsOfDate, imageOf, lasts } from "../editing/patch";
import { nowhere, spotSaid, type Spot } from "../editing/spot";
import type { Occurrence } from "../events/occurrence";
import type { Series } from "../series/series";
import { viewerZone } from "../shared/time";
import { rrule, weeklyOn, type Rule } from "./rule";

/** A series as somebody is writing it, or what takes place once. */
export interface Draft {
  kind: "again" | "once";
  name: string;
  description: string;
  place: string;
  spot: Spot;
  picture: string | null;
  pictureText: string;
  capacity: string;
  coming: Coming;
  date: string;
  time: string;
  minutes: number;
  timeZone: string;
  rule: Rule;
  allDay: boolean;
  visibility: Series["visibility"];
}

export type Preview = Omit<Told<Schemas["series.PreviewResponse"]>, "instances"> & {
  instances: Told<Schemas["series.InstanceResponse"], "start" | "end">[];
};

const KEPT = "openmeet.new-series";

export const emptyDraft = (): Draft => {
  const date = weeksAfter(new Date(), 1);
  return {
    kind: "again",
    name: "",
    description: "",
    place: "",
    spot: nowhere(),
    picture: null,
    pictureText: "",
    capacity: "",
    coming: anybody(),
    date,
    time: "19:00",
    minutes: 90,
    timeZone: viewerZone(),
    rule: weeklyOn(date),
    allDay: false,
    visibility: "public",
  };
};

/** A series that goes on from a standalone event. */
export const draftOf = (event: Occurrence): Draft => {
  const { name, description, place, spot, picture, pictureText, capacity, coming, date, time, minutes } = fieldsOfDate(event);
  const { allDay, visibility } = event;
  const seenBy = visibility === "group" ? "private" : visibility;
  return { ...emptyDraft(), name, description, place, spot, picture, pictureText, capacity, coming, date, time, minutes, allDay, timeZone: event.start.timeZone, rule: weeklyOn(date), visibility: seenBy };
};

/** What was written before the page was loaded anew. */
export const keptDraft = (): Draft => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return typeof kept === "object" && kept !== null ? { ...emptyDraft(), ...kept } : emptyDraft();
  } catch {
    return emptyDraft();
  }
};

export const keep = (draft: Draft): void => localStorage.setItem(KEPT, JSON.stringify(draft));

export const forget = (): void => localStorage.removeItem(KEPT);

/** What is sent of when it takes place first; undefined while something of it is missing. */
export const timing = ({ date, time, timeZone, minutes, allDay }: Draft) =>
  date && (time || allDay) ? { timeZone, start: allDay ? date : `${date}T${time}`, duration: lasts(minutes) } : undefined;

/** As {@link timing}, with its rule. */
export const schedule = (draft: Draft) => {
  const { date, rule } = draft;
  const first = timing(draft);
  return first && (rule.frequency !== "weekly" || rule.weekdays.length > 0) ? { ...first, recurrence: { rrules: [rrule(rule, date)] } } : undefined;
};

export type Timing = NonNullable<ReturnType<typeof timing>>;
export type Wanted = NonNullable<ReturnType<typeof schedule>>;

export const preview = (wanted: Wanted): Promise<Preview> =>
  body<Preview>(api.POST("/api/series/preview", { body: { ...wanted, limit: 6 } }));

const template = ({ capacity, place, spot, coming, ...pictured }: Draft, origin?: Occurrence) => ({
  ...(capacity ? { capacity: Number(capacity) } : {}),
  ...(place || spot.locality || spot.point || origin?.location ? { location: { ...origin?.location, ...spotSaid(spot), name: place || null } } : {}),
  ...(pictured.picture ? { image: imageOf(pictured) } : {}),
  ...comingPatch(anybody(), coming),
});

/**
 * Makes a series.
 *
 * @param origin the standalone event that becomes its first date
 */
export const create = (draft: Draft, wanted: Wanted, origin?: Occurrence): Promise<Series> => {
  const { name, description, visibility } = draft;
  const of = { name, description, visibility, template: template(draft, origin), ...(origin ? { originEvent: origin.id } : {}) };
  return body<Series>(api.POST("/api/series", { body: { ...of, ...wanted } as never }));
};

/** Makes what takes place once. */
export const createOnce = (draft: Draft, when: Timing): Promise<Occurrence> => {
  const { name, description, visibility } = draft;
  return body<Occurrence>(api.POST("/api/events", { body: { name, description, visibility, ...template(draft), ...when } as never }));
};
