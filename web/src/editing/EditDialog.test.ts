import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../session/session";
import { answering, mounted, violations, type Answers } from "../testing/mounted";
import { editPreview, series } from "../testing/world";
import EditDialog from "./EditDialog.vue";
import { latest } from "./latest";

const PREVIEW = "POST /api/series/tuesday-yoga/changes/preview";
const SERIES = "PATCH /api/series/tuesday-yoga";
const DATE = "PATCH /api/series/tuesday-yoga/occurrences/2026-03-03T19%3A00";
const body = { name: "Early Yoga" };
const choices = [
  { label: "Only Tue", edit: { series: "tuesday-yoga", name: "edit", date: "2026-03-03T19:00", body } },
  { label: "This and all following", edit: { series: "tuesday-yoga", name: "edit", from: "2026-03-03T19:00", body } },
];

const dialog = async (answers: Answers) => {
  const requests = answering(answers);
  const wrapper = await mounted(EditDialog, { title: "Which dates do you mean?", choices, confirm: "Make the change" });
  const element = (selector: string) => document.querySelector<HTMLElement>(`[role=dialog] ${selector}`);
  const press = async (name: string) => {
    [...document.querySelectorAll<HTMLElement>("[role=dialog] button")].find((button) => button.textContent?.trim() === name)?.click();
    await flushPromises();
  };
  return { wrapper, requests, element, press, text: () => document.querySelector("[role=dialog]")?.textContent ?? "" };
};

describe("choosing which dates are meant", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    session.value = { signedIn: true, account: series().organiser, csrfToken: "secret" };
    latest.value = undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it("shows what would become of which dates and how many people that concerns, before anything is done", async () => {
    const { requests, text } = await dialog({ [PREVIEW]: { json: editPreview() } });
    expect(text()).toContain("2 dates moved");
    expect(text()).toContain("Early Yoga");
    expect(text()).toContain("3 people who go");
    expect(text()).toContain("Every week on Wednesday");
    expect(requests.map((request) => request.method)).toEqual(["POST"]);
  });

  it("asks anew when another choice is made, and makes just that one, as it was shown", async () => {
    const { requests, element, press, wrapper } = await dialog({ [PREVIEW]: { json: editPreview() }, [SERIES]: { json: series({ version: 5 }) }, [DATE]: { json: {} } });
    element("input[value='1']")?.click();
    await flushPromises();
    vi.advanceTimersByTime(300);
    await flushPromises();
    await press("Make the change");

    const previews = requests.filter((request) => request.url.includes("/preview"));
    expect(previews.map((request) => new URL(request.url).searchParams.get("from"))).toEqual([null, "2026-03-03T19:00"]);
    const made = requests.at(-1);
    expect([made?.method, made?.headers.get("Preview-Token"), made?.headers.get("Content-Type")]).toEqual(["PATCH", "4-abc", "application/merge-patch+json"]);
    expect(await made?.json()).toEqual(body);
    expect(wrapper.emitted("made")).toEqual([[{ slug: "tuesday-yoga", version: 5 }]]);
    expect(latest.value).toEqual({ slug: "tuesday-yoga", version: 5 });
  });

  it("shows what would happen now where it has changed meanwhile, and makes nothing", async () => {
    const { press, text, requests, wrapper } = await dialog({ [PREVIEW]: { json: editPreview() }, [DATE]: { status: 409, json: { code: "preview-outdated" } } });
    await press("Make the change");
    expect(text()).toContain("It has changed meanwhile");
    expect(requests.filter((request) => request.url.includes("/preview"))).toHaveLength(2);
    expect(wrapper.emitted("made")).toBeUndefined();
  });

  it("leads back to the field that is wrong", async () => {
    const wrong = { code: "invalid", errors: [{ pointer: "/name", code: "required", detail: "Send a name." }] };
    const { wrapper } = await dialog({ [PREVIEW]: { status: 422, json: wrong } });
    expect(wrapper.emitted("refused")).toHaveLength(1);
  });

  it("offers what can be done where more have seats than there would be", async () => {
    const { press, requests } = await dialog({ [PREVIEW]: { status: 409, json: { code: "seats-taken" } } });
    await press("Put those who came last on the waitlist");
    vi.advanceTimersByTime(300);
    await flushPromises();
    expect(await requests.at(-1)?.json()).toEqual({ ...body, onLoweredCapacity: "demote" });
  });

  it("can be left by its button, and has nothing that axe finds wrong", async () => {
    const { press, wrapper } = await dialog({ [PREVIEW]: { json: editPreview() } });
    vi.useRealTimers();
    expect(await violations(document.body)).toEqual([]);
    await press("Back");
    expect(wrapper.emitted("close")).toHaveLength(1);
  });
});
