import type { AffectedDate, FieldChange } from "./edit";
import { told } from "./words";

/** Dates to which an edit would do the same. */
export interface AlikeDates {
  key: string;
  notice: AffectedDate["notice"];
  /** what is different of all of them; when each takes place stands with the date */
  changes: FieldChange[];
  dates: AffectedDate[];
}

const ITS_OWN = /^(start|end)\./u;
/** What the notice says already. */
const NOTICED = new Set(["status"]);

/** Puts dates together to which the same is done, in their order. */
export const alike = (dates: AffectedDate[]): AlikeDates[] => {
  const groups = new Map<string, AlikeDates>();
  for (const date of dates) {
    const changes = told(date.changes).filter(({ field }) => !ITS_OWN.test(field) && !NOTICED.has(field));
    const key = JSON.stringify([date.notice, changes]);
    const group = groups.get(key) ?? { key, notice: date.notice, changes, dates: [] };
    group.dates.push(date);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** When a date takes place and when it would, where that is different; by their local times. */
export const moved = (date: AffectedDate): { from: string; to: string } | undefined => {
  const start = date.changes.find(({ field }) => field === "start.local");
  return typeof start?.before === "string" && typeof start.after === "string" ? { from: start.before, to: start.after } : undefined;
};
