/** How a series repeats, as the form says it. */
export interface Rule {
  frequency: "daily" | "weekly" | "monthly-day" | "monthly-weekday";
  interval: number;
  /** of a weekly rule, in the order of {@link WEEKDAYS} */
  weekdays: Weekday[];
  /** 1 to 4, or -1 for the last */
  position: number;
  /** undefined: it never ends */
  count: number | undefined;
}

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const parts = (date: string): { year: number; month: number; day: number } => {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
};

/** The weekday of a local date such as 2030-03-05. */
export const weekdayOf = (date: string): Weekday => {
  const { year, month, day } = parts(date);
  return WEEKDAYS[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7] ?? "MO";
};

/** Which one of its weekday in its month a local date is: 1 to 4, and -1 for a fifth, which not every month has. */
export const positionOf = (date: string): number => {
  const position = Math.ceil(parts(date).day / 7);
  return position > 4 ? -1 : position;
};

/** The rule that a form begins with: weekly, on the first date's day. */
export const weeklyOn = (date: string): Rule => ({
  frequency: "weekly",
  interval: 1,
  weekdays: [weekdayOf(date)],
  position: positionOf(date),
  count: undefined,
});

/** An RRULE (RFC 5545). A month without such a day takes its last one (RFC 7529): nobody means no yoga in February. */
export const rrule = (rule: Rule, start: string): string => {
  const { day } = parts(start);
  const by = {
    daily: "FREQ=DAILY",
    weekly: `FREQ=WEEKLY;BYDAY=${WEEKDAYS.filter((weekday) => rule.weekdays.includes(weekday)).join(",")}`,
    "monthly-day": `${day > 28 ? "RSCALE=GREGORIAN;" : ""}FREQ=MONTHLY;BYMONTHDAY=${day}${day > 28 ? ";SKIP=BACKWARD" : ""}`,
    "monthly-weekday": `FREQ=MONTHLY;BYDAY=${rule.position}${weekdayOf(start)}`,
  }[rule.frequency];
  return [by, ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []), ...(rule.count ? [`COUNT=${rule.count}`] : [])].join(";");
};

/** Minutes as ISO 8601 has them. */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}M` : ""}`;
};
