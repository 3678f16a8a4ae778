import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { editPreview, yoga } from "../testing/world";
import DateTools from "./DateTools.vue";
import { latest } from "./latest";

const party = yoga({ series: null, recurrenceId: null, slug: "party", name: "Party" });

const press = async (text: string): Promise<void> => {
  const buttons = [...document.querySelectorAll<HTMLElement>("button")].filter((button) => button.textContent.trim() === text);
  buttons.at(-1)?.click();
  await flushPromises();
};

describe("what organisers do to a standalone event", () => {
  beforeEach(() => { session.value = { signedIn: true, account: party.organiser, csrfToken: "secret" }; });
  afterEach(() => document.body.replaceChildren());

  it("is cancelled as its preview has shown, and there is nothing to take back", async () => {
    const requests = answering({ "POST /api/events/party/changes/preview": { json: editPreview() }, "POST /api/events/party/cancel": { json: party } });
    const tools = await mounted(DateTools, { event: party });
    await press("Cancel it");
    await press("Cancel it");
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/api/events/party/changes/preview", "/api/events/party/cancel"]);
    expect(requests[1]?.headers.get("Preview-Token")).toBe(editPreview().token);
    expect(tools.emitted("changed")).toHaveLength(1);
    expect(latest.value).toBeUndefined();
  });

  it("is deleted only when asked twice", async () => {
    const requests = answering({ "DELETE /api/events/party": { json: {} } });
    const tools = await mounted(DateTools, { event: party });
    await press("Delete");
    expect(requests).toHaveLength(0);
    await press("Delete");
    expect(tools.emitted("left")).toHaveLength(1);
  });

  it("isn't left out of a series, nor follows one again, but becomes one", async () => {
    const tools = await mounted(DateTools, { event: party });
    expect(tools.text()).not.toContain("Leave it out");
    expect(tools.html()).toContain("/new?event=party");
  });
});
