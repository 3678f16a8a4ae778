import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { change, editPreview, series } from "../testing/world";
import type { Change } from "./edit";
import HistoryPage from "./HistoryPage.vue";

const SERIES = "/api/series/tuesday-yoga";

const takenBack = async (newest: Change): Promise<string[]> => {
  session.value = { signedIn: true, account: series().organiser, csrfToken: "secret" };
  const requests = answering({
    [`GET ${SERIES}`]: { json: series() },
    [`GET ${SERIES}/changes`]: { json: { items: [newest], next: null } },
    [`POST ${SERIES}/changes/preview`]: { json: editPreview() },
    [`POST ${SERIES}/occurrences/changes/${newest.changeId}/undo`]: { json: {} },
  });
  const page = await mounted(HistoryPage, { slug: "tuesday-yoga" });
  const before = requests.length;
  await page.get("article button").trigger("click");
  await flushPromises();
  return requests.slice(before).map((request) => `${request.method} ${new URL(request.url).pathname}`);
};

describe("taking back what was changed last", () => {
  enableAutoUnmount(afterEach);

  it("shows first what that would do, where it was the series", async () => {
    expect(await takenBack(change())).toEqual([`POST ${SERIES}/changes/preview`]);
    expect(document.querySelector("[role=dialog]")).not.toBeNull();
  });

  it("is done at once where it was dates", async () => {
    const ofDates = change({ version: null, kind: "dates-cancelled", dates: { number: 1, count: 1, first: "2026-03-03T19:00", last: "2026-03-03T19:00", undoes: null } });
    expect(await takenBack(ofDates)).toEqual([`POST ${SERIES}/occurrences/changes/${ofDates.changeId}/undo`, `GET ${SERIES}/changes`]);
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });
});
