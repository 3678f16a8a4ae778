import { locale, t } from "../messages";

/** A point in time as the services tell it: on the clocks of the place, and as an instant. */
export interface PlaceTime {
  local: string;
  timeZone: string;
  instant: string;
}

/** When something takes place. */
export interface Span {
  start: PlaceTime;
  end: PlaceTime;
  allDay: boolean;
}

/** The zone of who looks. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zones that this browser knows, before them one that it may not. */
export const zonesWith = (used: string | null | undefined): string[] => [...new Set([...(used ? [used] : []), ...Intl.supportedValuesOf("timeZone")])];

/** On which day weeks begin where who looks is; 0 is Sunday. Browsers that don't know say Monday. */
export const firstDayOfWeek = (): number => {
  const told = new Intl.Locale(locale.value) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return (told.getWeekInfo?.().firstDay ?? 1) % 7;
};

/** The name of a day of the week; 0 is Monday. */
export const weekdayName = (index: number, style: "short" | "long"): string =>
  // 5 January 1970 was a Monday.
  new Intl.DateTimeFormat(locale.value, { weekday: style, timeZone: "UTC" }).format(Date.UTC(1970, 0, 5 + index));

const format = (time: PlaceTime, options: Intl.DateTimeFormatOptions, zone = time.timeZone): string =>
  new Intl.DateTimeFormat(locale.value, { ...options, timeZone: zone }).format(new Date(time.instant));

/** Tuesday, 3 March 2026 */
export const longDay = (time: PlaceTime): string =>
  format(time, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** Tue, 3 Mar */
export const shortDay = (time: PlaceTime): string => format(time, { weekday: "short", day: "numeric", month: "short" });

/** Tue, 3 Mar 2026 */
export const mediumDay = (time: PlaceTime): string =>
  format(time, { weekday: "short", day: "numeric", month: "short", year: "numeric" });

/** March 2026: what a list of dates is divided by. */
export const month = (time: PlaceTime): string => format(time, { month: "long", year: "numeric" });

/** The parts of a date's tile. */
export const tile = (time: PlaceTime): { weekday: string; day: string; month: string } => ({
  weekday: format(time, { weekday: "short" }),
  day: new Intl.DateTimeFormat("en", { day: "numeric", timeZone: time.timeZone }).format(new Date(time.instant)),
  month: format(time, { month: "short" }),
});

/** 19:00 – 20:30, on the clocks of the place, or of a zone. */
export const hours = (span: Span, zone = span.start.timeZone): string =>
  span.allDay
    ? t("date.allDay")
    : new Intl.DateTimeFormat(locale.value, { hour: "numeric", minute: "2-digit", timeZone: zone }).formatRange(
        new Date(span.start.instant),
        new Date(span.end.instant),
      );

/** The zone's name as people say it, at that time: Central European Summer Time. */
export const zoneName = (time: PlaceTime): string =>
  new Intl.DateTimeFormat(locale.value, { timeZone: time.timeZone, timeZoneName: "long" })
    .formatToParts(new Date(time.instant))
    .find((part) => part.type === "timeZoneName")?.value ?? time.timeZone;

/** What it is where who looks is; undefined where their clocks show the same. */
export const elsewhere = (span: Span, zone = viewerZone()): string | undefined => {
  if (span.allDay) {
    return undefined;
  }
  const there = format(span.start, { dateStyle: "medium", timeStyle: "short" });
  const here = format(span.start, { dateStyle: "medium", timeStyle: "short" }, zone);
  return there === here ? undefined : t("date.yourTime", { time: format(span.start, { weekday: "short", hour: "numeric", minute: "2-digit" }, zone) });
};

/** Tue, 3 Mar 2026, 19:00: a local time as services write it, or a day where it says no more. */
export const localTime = (local: string): string => {
  const [day = "", time] = local.split("T");
  const clock: Intl.DateTimeFormatOptions = time ? { hour: "numeric", minute: "2-digit" } : {};
  return new Intl.DateTimeFormat(locale.value, { weekday: "short", day: "numeric", month: "short", year: "numeric", ...clock, timeZone: "UTC" }).format(
    new Date(`${day}T${time ?? "00:00"}Z`),
  );
};

/** 3 Mar 2026, 19:00: an instant, on the clocks of who looks. */
export const moment = (instant: string): string =>
  new Intl.DateTimeFormat(locale.value, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));

/** Minutes between two local times of one zone. */
export const minutesBetween = (start: string, end: string): number => {
  const minutes = (local: string): number => Date.parse(`${local.includes("T") ? local : `${local}T00:00`}Z`) / 60_000;
  return minutes(end) - minutes(start);
};

/** The minutes of an ISO 8601 duration of days and smaller; undefined for any other text. */
export const minutesOf = (duration: string): number | undefined => {
  const [whole, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u.exec(duration) ?? [];
  return whole && whole.length > 2 ? (Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0) : undefined;
};

/** How long, in minutes, forms offer. */
export const LENGTHS = [30, 45, 60, 90, 120, 180, 240];

/** 1 h 30 min */
export const lengthOf = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) {
    return t("new.justMinutes", { minutes });
  }
  return rest === 0 ? t("new.hours", { hours }) : t("new.minutes", { hours, minutes: rest });
};

/** 14 days, 2 h: how long before something, as people say it. */
export const lengthBefore = (duration: string): string => {
  const days = /^P(\d+)D$/u.exec(duration)?.[1];
  const minutes = minutesOf(duration);
  return days ? t("time.days", { count: Number(days) }) : minutes === undefined ? duration : lengthOf(minutes);
};

/** Items by month, in their order. */
export const byMonth = <T>(items: T[], start: (item: T) => PlaceTime): { month: string; items: T[] }[] => {
  const months: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const name = month(start(item));
    const last = months.at(-1);
    if (last?.month === name) {
      last.items.push(item);
    } else {
      months.push({ month: name, items: [item] });
    }
  }
  return months;
};
