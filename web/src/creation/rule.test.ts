import { describe, expect, it } from "vitest";
import { duration, positionOf, rrule, ruleOf, weekdayOf, weeklyOn, type Rule } from "./rule";

const rule = (change: Partial<Rule>): Rule => ({ ...weeklyOn("2030-03-05"), ...change });

describe("the rule of a form", () => {
  it("begins weekly, on the first date's day", () => {
    expect(rrule(weeklyOn("2030-03-05"), "2030-03-05")).toBe("FREQ=WEEKLY;BYDAY=TU");
  });

  it("names weekdays in their order, whatever was chosen first", () => {
    expect(rrule(rule({ weekdays: ["FR", "MO"], interval: 2, count: 8 }), "2030-03-04")).toBe("FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=2;COUNT=8");
  });

  it("takes the last day of a month that has no such day", () => {
    expect(rrule(rule({ frequency: "monthly-day" }), "2030-01-31")).toBe("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD");
    expect(rrule(rule({ frequency: "monthly-day" }), "2030-01-15")).toBe("FREQ=MONTHLY;BYMONTHDAY=15");
  });

  it("counts weekdays of a month, a fifth as the last", () => {
    expect(positionOf("2030-03-28")).toBe(4);
    expect(positionOf("2030-03-29")).toBe(-1);
    expect(weekdayOf("2030-03-29")).toBe("FR");
    expect(rrule(rule({ frequency: "monthly-weekday", position: -1 }), "2030-03-29")).toBe("FREQ=MONTHLY;BYDAY=-1FR");
  });

  it("is read from what it was written to, whatever the order of its parts", () => {
    for (const said of [weeklyOn("2030-03-05"), rule({ interval: 2, count: 8 }), rule({ frequency: "monthly-day" }), rule({ frequency: "monthly-weekday" }), rule({ frequency: "daily" })]) {
      const read = ruleOf([rrule(said, "2030-03-05").split(";").reverse().join(";")], "2030-03-05");
      expect(read && rrule(read, "2030-03-05")).toBe(rrule(said, "2030-03-05"));
    }
    expect(ruleOf(["FREQ=WEEKLY"], "2030-03-05")?.weekdays).toEqual(["TU"]);
  });

  it("isn't read where the form couldn't say it", () => {
    expect(ruleOf(["FREQ=YEARLY"], "2030-03-05")).toBeUndefined();
    expect(ruleOf(["FREQ=WEEKLY;UNTIL=20300601T000000"], "2030-03-05")).toBeUndefined();
    expect(ruleOf(["FREQ=WEEKLY", "FREQ=DAILY"], "2030-03-05")).toBeUndefined();
    expect(ruleOf(["FREQ=MONTHLY;BYMONTHDAY=7"], "2030-03-05")).toBeUndefined();
  });

  it("lasts as ISO 8601 says it", () => {
    expect([duration(30), duration(90), duration(120)]).toEqual(["PT30M", "PT1H30M", "PT2H"]);
  });
});
