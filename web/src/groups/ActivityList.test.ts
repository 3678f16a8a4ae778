import { describe, expect, it } from "vitest";
import { answering, mounted } from "../testing/mounted";
import ActivityList from "./ActivityList.vue";

const nothing = { by: null, person: null, role: null, name: null, event: null, series: null, at: "2026-02-01T10:00:00Z" };
const told = async (...items: Record<string, unknown>[]) => {
  answering({ "GET /api/groups/yogis/activity": { json: { items: items.map((item, index) => ({ ...nothing, id: String(index), ...item })), next: null } } });
  return mounted(ActivityList, { slug: "yogis" });
};

describe("what happened in a group", () => {
  it("says what it was, and leads there", async () => {
    const list = await told(
      { kind: "dates-moved", series: { slug: "tuesday-yoga", name: "Tuesday Yoga", link: "/x", dates: 2, first: null } },
      { kind: "role-changed", role: "organiser", person: { account: "b", displayName: "Bob", handle: "bob" } },
      { kind: "something-new" },
    );
    expect(list.findAll("li").map((item) => item.text().replace(/ *Feb.*/u, ""))).toEqual(["2 dates of Tuesday Yoga take place at another time", "Bob is Organiser now", "Something changed"]);
    expect(list.get("a").attributes("href")).toBe("/series/tuesday-yoga");
  });

  it("says that there was nothing", async () => {
    expect((await told()).text()).toContain("Nothing has happened yet.");
  });
});
