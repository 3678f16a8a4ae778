import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { me, series, yoga } from "../testing/world";
import { keptDraft } from "./draft";
import NewSeriesPage from "./NewSeriesPage.vue";

const party = yoga({ id: "p", series: null, recurrenceId: null, slug: "party", name: "Party", location: { name: "Park", onlineUri: "https://meet.example" } });
const preview = { json: { text: "every week", instances: [], infinite: true, warnings: [] } };

describe("making something", () => {
  beforeEach(() => { session.value = { signedIn: true, account: me().id, csrfToken: "secret" }; });
  afterEach(() => document.body.replaceChildren());

  it("makes what takes place once without a rule, and shows no dates of one", async () => {
    const requests = answering({ "POST /api/series/preview": preview, "POST /api/events": { status: 201, json: party } });
    const page = await mounted(NewSeriesPage);
    await page.get("[type=radio][value=once]").setValue();
    expect(page.find(".preview").exists()).toBe(false);
    await page.get("[maxlength='200']").setValue("Party");
    await page.get("form").trigger("submit");
    await flushPromises();
    const sent = (await requests.find(({ url }) => url.endsWith("/api/events"))?.json()) as Record<string, unknown>;
    expect(sent).toMatchObject({ name: "Party", duration: "PT1H30M", visibility: "public" });
    expect(sent).not.toHaveProperty("recurrence");
  });

  it("goes on from an event, of which only what repeats is new, and keeps the draft that there was", async () => {
    const kept = keptDraft();
    const requests = answering({ "GET /api/events/party": { json: party }, "POST /api/series/preview": preview, "POST /api/series": { status: 201, json: series() } });
    const page = await mounted(NewSeriesPage, { event: "party" });
    expect(page.get("h1").text()).toBe("Repeat Party");
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(await requests.find(({ url }) => url.endsWith("/api/series"))?.json()).toMatchObject({
      name: "Party",
      originEvent: "p",
      start: "2026-03-03T19:00",
      template: { location: { name: "Park", onlineUri: "https://meet.example" } },
      recurrence: { rrules: ["FREQ=WEEKLY;BYDAY=TU"] },
    });
    expect(keptDraft()).toEqual(kept);
  });

  it("says so where there is no such event", async () => {
    answering({});
    expect((await mounted(NewSeriesPage, { event: "party" })).find("form").exists()).toBe(false);
  });
});
