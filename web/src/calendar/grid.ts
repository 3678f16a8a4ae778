import type { EventInput } from "@fullcalendar/vue3";
import type { Occurrence } from "../events/occurrence";
import type { Page } from "../shared/pages";
import { agendaBetween, type Entry } from "./agenda";

/** What a grid shows at once. */
export type GridView = "month" | "week";
/** On whose clocks. */
export type Clock = "viewer" | "place";

/** Dates of a grid, and whether these are all that there are. */
export interface Shown {
  entries: Entry[];
  isWhole: boolean;
}

const PAGES = 5;

/** All of one's dates between two days, as many as a grid can show. */
export const shownBetween = async (from: string, to: string, ask: (cursor: string | undefined) => Promise<Page<Entry>> = (cursor) => agendaBetween(from, to, cursor)): Promise<Shown> => {
  const entries: Entry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { items, next } = await ask(cursor);
    entries.push(...items);
    if (!next) {
      return { entries, isWhole: true };
    }
    cursor = next;
  }
  return { entries, isWhole: false };
};

/** What a mark says of a date, the most important first. */
export const marksOf = ({ status, overrides, detached }: Occurrence): ("cancelled" | "over" | "moved" | "edited" | "outside")[] => [
  ...(status === "cancelled" ? (["cancelled"] as const) : []),
  ...(status === "completed" ? (["over"] as const) : []),
  ...(overrides.includes("start") ? (["moved"] as const) : []),
  ...(overrides.some((field) => field !== "start") ? (["edited"] as const) : []),
  ...(detached ? (["outside"] as const) : []),
];

/** A date as the grid takes it: as an instant, or as its place's clocks show it, whatever the zone. */
export const inGrid = ({ occurrence, reasons }: Entry, clock: Clock): EventInput => {
  const { start, end, allDay } = occurrence;
  const isLocal = allDay || clock === "place";
  return {
    id: occurrence.id,
    title: occurrence.name,
    url: `/events/${occurrence.slug}`,
    allDay,
    start: isLocal ? start.local : start.instant,
    end: isLocal ? end.local : end.instant,
    extendedProps: { marks: marksOf(occurrence), reasons },
  };
};
