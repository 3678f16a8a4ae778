import { describe, expect, it } from "vitest";
import { answering } from "../testing/mounted";
import { yoga } from "../testing/world";
import { discover, filtersOf, placed, queryOf, wantedOf } from "./discovery";

const everything = { q: "yoga", town: "Berlin, Germany", near: "52.52,13.41", radius: "10", mode: "online", language: "de", tags: "slow, quiet", from: "2026-03-01" };

describe("looking for something", () => {
  it("stands in the address of the page, whole", () => {
    expect(queryOf(wantedOf(everything))).toEqual(everything);
    expect(queryOf(wantedOf({ q: ["a", "b"], view: "map" }))).toEqual({});
    expect(filtersOf(wantedOf(everything))).toBe(5);
    expect(filtersOf(wantedOf({ q: "yoga" }))).toBe(0);
  });

  it("asks for what is said and nothing else, and goes on where it was", async () => {
    const requests = answering({ "GET /api/calendar/public/series": { json: { items: [{ occurrence: yoga() }], next: "more" } } });
    const found = await discover(wantedOf(everything), undefined, 12);
    expect(found.items).toHaveLength(1);
    const first = new URL(requests[0]?.url ?? "").searchParams;
    expect(Object.fromEntries(first)).toMatchObject({ q: "yoga", near: "52.52,13.41", radius: "10", mode: "online", language: "de", tags: "slow,quiet", from: "2026-03-01" });
    expect(first.has("town")).toBe(false);

    await discover(wantedOf({ radius: "10" }), "more", 12);
    expect([...new URL(requests[1]?.url ?? "").searchParams.keys()].sort()).toEqual(["cursor", "limit"]);
  });

  it("shows on the map what says where it is", () => {
    const here = yoga({ location: { name: "Studio 1", coordinates: { latitude: 52.5, longitude: 13.4 } } });
    expect(placed([yoga(), here, { ...here, id: "p", series: null, slug: "party" }])).toEqual([
      { key: here.id, name: "Tuesday Yoga", to: "/series/tuesday-yoga", latitude: 52.5, longitude: 13.4 },
      { key: "p", name: "Tuesday Yoga", to: "/events/party", latitude: 52.5, longitude: 13.4 },
    ]);
  });
});
