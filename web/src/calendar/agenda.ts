import { api, pageOf } from "../api/client";
import type { Occurrence } from "../events/occurrence";
import type { Page } from "../shared/pages";
import { viewerZone } from "../shared/time";

/** A date in one's calendar, and why it is there. */
export interface Entry {
  reasons: string[];
  occurrence: Occurrence;
}

export const WEEKS = 6;

/** The local date some weeks from a day on, as the API names it. */
export const weeksAfter = (day: Date, weeks: number): string => {
  const later = new Date(day.getFullYear(), day.getMonth(), day.getDate() + weeks * 7);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${later.getFullYear()}-${two(later.getMonth() + 1)}-${two(later.getDate())}`;
};

/** One's own calendar from so many weeks on, for {@link WEEKS} weeks. */
export const agenda = (weeks: number, cursor: string | undefined, limit = 50): Promise<Page<Entry>> => {
  const today = new Date();
  return agendaBetween(weeksAfter(today, weeks), weeksAfter(today, weeks + WEEKS), cursor, limit);
};

/** One's own calendar between two local dates. */
export const agendaBetween = (from: string, to: string, cursor: string | undefined, limit = 200): Promise<Page<Entry>> => {
  const query = cursor ? { cursor, limit } : { from, to, timeZone: viewerZone(), limit };
  return pageOf<Entry>(api.GET("/api/calendar", { params: { query } }));
};
