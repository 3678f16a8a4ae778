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

const SAID = new Set(["RSCALE", "FREQ", "BYDAY", "BYMONTHDAY", "SKIP", "INTERVAL", "COUNT"]);
const isWeekday = (text: string): text is Weekday => (WEEKDAYS as readonly string[]).includes(text);

/** The rule of a series as the form says it; undefined where the form can't. */
export const ruleOf = (rrules: string[], start: string): Rule | undefined => {
  const [text] = rrules;
  if (rrules.length !== 1 || !text) {
    return undefined;
  }
  const said = Object.fromEntries(text.split(";").map((part) => part.split("=", 2) as [string, string]));
  const weekdays = (said["BYDAY"] ?? weekdayOf(start)).split(",");
  const rule = {
    ...weeklyOn(start),
    interval: Number(said["INTERVAL"] ?? 1),
    weekdays: weekdays.every(isWeekday) ? weekdays : [],
    count: said["COUNT"] ? Number(said["COUNT"]) : undefined,
  };
  const frequencies = { DAILY: ["daily"], WEEKLY: ["weekly"], MONTHLY: ["monthly-day", "monthly-weekday"] } as const;
  const candidates = (frequencies[said["FREQ"] as keyof typeof frequencies] ?? []).map((frequency): Rule => {
    const position = Number.parseInt(said["BYDAY"] ?? "");
    return { ...rule, frequency, ...(Number.isNaN(position) ? {} : { position, weekdays: weeklyOn(start).weekdays }) };
  });
  const parts = (rrule: string): string => rrule.split(";").sort().join(";");
  return Object.keys(said).every((name) => SAID.has(name)) ? candidates.find((candidate) => isSame(parts(rrule(candidate, start)), parts(text))) : undefined;
};

/** Weekly on the first date's day needn't be said. */
const isSame = (written: string, told: string): boolean => written === told || written.replace(/BYDAY=\w\w;|BYMONTHDAY=\d+;/u, "") === told;

/** Minutes as ISO 8601 has them. */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}M` : ""}`;
};
