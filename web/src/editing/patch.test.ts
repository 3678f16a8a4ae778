import { describe, expect, it } from "vitest";
import { series, yoga } from "../testing/world";
import { datePatch, fieldsOfDate, fieldsOfSeries, seriesPatch, wholePatch } from "./patch";

const date = fieldsOfDate(yoga());
const whole = fieldsOfSeries(series());

describe("what a form sends", () => {
  it("is nothing where nothing was changed", () => {
    expect(datePatch(date, { ...date })).toEqual({});
    expect(wholePatch(whole, { ...whole }, "2026-03-03")).toEqual({});
  });

  it("is only what was changed, and of a date not in its template", () => {
    const after = { ...date, name: "Yoga outside", capacity: "", place: "Park", time: "18:00", minutes: 120 };
    expect(datePatch(date, after)).toEqual({
      name: "Yoga outside",
      capacity: null,
      location: { name: "Park", onlineUri: null },
      start: "2026-03-03T18:00",
      duration: "PT2H",
    });
  });

  it("says of who may come only what differs, and null where it isn't said any more", () => {
    const approved = fieldsOfDate(yoga({ approvalRequired: true, guestsAllowed: 2, rsvpWindow: { opens: "P14D", closes: "PT2H" } }));
    const coming = { ...approved.coming, guests: 10, closes: "", questions: [{ text: "Why?", required: true }, { text: " ", required: false }], tags: "yoga, , new" };
    expect(datePatch(approved, { ...approved, coming })).toEqual({
      guestsAllowed: null,
      rsvpWindow: { opens: "P14D", closes: null },
      questions: [{ text: "Why?", required: true }],
      tags: ["yoga", "new"],
    });
  });

  it("says of a picture where it is, and nothing of one that is elsewhere until another is chosen", () => {
    const hash = "0123456789abcdef".repeat(4);
    const elsewhere = fieldsOfDate(yoga({ image: { uri: "https://pictures.example.org/yoga.png" } }));
    expect(elsewhere.picture).toBeNull();
    expect(datePatch(elsewhere, { ...elsewhere, name: "Yin" })).toEqual({ name: "Yin" });
    const ours = { ...elsewhere, picture: hash, pictureText: "A mat" };
    expect(datePatch(elsewhere, ours)).toEqual({ image: { uri: `/images/${hash}/large`, alternativeText: "A mat" } });
    expect(datePatch(ours, { ...ours, picture: null })).toEqual({ image: null });
  });

  it("says the town and the spot that it moves to, and nothing of streets of the town before", () => {
    const studio = fieldsOfDate(yoga({ location: { name: "Studio 1", address: { street: "Main 1", locality: "Bonn", country: "DE" } } }));
    const berlin = { town: "Berlin, Germany", locality: "Berlin", country: "DE", point: { latitude: 52.52, longitude: 13.41 } };
    expect(datePatch(studio, { ...studio, name: "Yin" })).toEqual({ name: "Yin" });
    expect(datePatch(studio, { ...studio, spot: berlin })).toEqual({
      location: {
        name: "Studio 1",
        onlineUri: null,
        address: { locality: "Berlin", country: "DE", street: null, postalCode: null, region: null },
        coordinates: { latitude: 52.52, longitude: 13.41 },
      },
    });
  });

  it("begins on the day of the first date that is meant", () => {
    const after = { ...date, time: "18:00", place: "" };
    expect(seriesPatch(date, after, "2026-03-10")).toEqual({ template: { location: null }, start: "2026-03-10T18:00" });
  });

  it("says the rule anew where another weekday was chosen", () => {
    const rule = whole.rule && { ...whole.rule, weekdays: ["WE" as const] };
    expect(wholePatch(whole, { ...whole, rule, visibility: "members" }, "2026-03-03")).toEqual({
      recurrence: { rrules: ["FREQ=WEEKLY;BYDAY=WE"] },
      visibility: "members",
    });
  });
});
