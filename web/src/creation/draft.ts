import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Series } from "../series/series";
import { weeksAfter } from "../calendar/agenda";
import { viewerZone } from "../shared/time";
import { duration, rrule, weeklyOn, type Rule } from "./rule";

/** A series as somebody is writing it. */
export interface Draft {
  name: string;
  description: string;
  place: string;
  capacity: string;
  date: string;
  time: string;
  minutes: number;
  timeZone: string;
  rule: Rule;
  visibility: "public" | "members" | "unlisted" | "private";
}

export type Preview = Omit<Told<Schemas["series.PreviewResponse"]>, "instances"> & {
  instances: Told<Schemas["series.InstanceResponse"], "start" | "end">[];
};

const KEPT = "openmeet.new-series";

export const emptyDraft = (): Draft => {
  const date = weeksAfter(new Date(), 1);
  return {
    name: "",
    description: "",
    place: "",
    capacity: "",
    date,
    time: "19:00",
    minutes: 90,
    timeZone: viewerZone(),
    rule: weeklyOn(date),
    visibility: "public",
  };
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

/** What is sent of when it takes place; undefined while something of it is missing. */
export const schedule = (draft: Draft) => {
  const { date, time, rule } = draft;
  if (!date || !time || (rule.frequency === "weekly" && rule.weekdays.length === 0)) {
    return undefined;
  }
  return {
    timeZone: draft.timeZone,
    start: `${date}T${time}`,
    duration: duration(draft.minutes),
    recurrence: { rrules: [rrule(rule, date)] },
  };
};

export type Wanted = NonNullable<ReturnType<typeof schedule>>;

export const preview = (wanted: Wanted): Promise<Preview> =>
  body<Preview>(api.POST("/api/series/preview", { body: { ...wanted, limit: 6 } }));

export const create = (draft: Draft, wanted: Wanted): Promise<Series> => {
  const template = {
    ...(draft.capacity ? { capacity: Number(draft.capacity) } : {}),
    ...(draft.place ? { location: { name: draft.place } } : {}),
  };
  return body<Series>(
    api.POST("/api/series", {
      body: { name: draft.name, description: draft.description, visibility: draft.visibility, template, ...wanted },
    }),
  );
};
