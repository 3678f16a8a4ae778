import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { reported } from "../testing/world";
import ModerationPage from "./ModerationPage.vue";

const AT = "2026-02-01T10:00:00Z";
const entry = { id: "l", at: AT, moderator: "b", action: "hide", kind: "group", thing: "t", name: "yogis", reason: "spam", note: "", until: null };
const answers = {
  "GET /api/reports": { json: { items: [reported()], next: null } },
  "POST /api/reports/r/decision": { json: reported({ stage: "decided", decision: "hide" }) },
  "GET /api/moderation/log": { json: { items: [{ ...entry, id: "m", action: "lift" }, entry, { ...entry, id: "n", thing: "u", name: "spammers" }], next: null } },
  "DELETE /api/moderation/restrictions/u": { status: 204 },
  "GET /api/moderation/denylist": { json: { items: [], next: null } },
  "POST /api/moderation/denylist": { status: 422, json: { code: "invalid-request", errors: [{ pointer: "/value", code: "invalid-value", detail: "This is none of that kind." }] } },
};
const button = (within: ParentNode, text: string) => [...within.querySelectorAll("button")].find((one) => one.textContent === text);

describe("moderating", () => {
  beforeEach(() => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
  });
  afterEach(() => document.body.replaceChildren());

  it("decides what was reported, with an answer to who reported it", async () => {
    const requests = answering(answers);
    const page = await mounted(ModerationPage, {});
    expect(page.text()).toContain("They sell mats");
    expect(page.get("article a").attributes("href")).toBe("/groups/yogis");

    button(page.element.parentElement ?? document, "Decide")?.click();
    await flushPromises();
    document.querySelector<HTMLInputElement>("[role=dialog] input[value=hide]")?.click();
    await flushPromises();
    button(document, "Hide it")?.click();
    await flushPromises();
    const written = requests.find((request) => request.method === "POST");
    expect(await written?.json()).toEqual({ decision: "hide", answer: "", note: "", withThings: false });
  });

  it("takes back only what still holds", async () => {
    const requests = answering(answers);
    const page = await mounted(ModerationPage, {});
    await page.findAll("[role=group] button")[1]?.trigger("click");
    await flushPromises();
    expect(page.find("[aria-label='Take back what was done to yogis']").exists()).toBe(false);

    await page.get("[aria-label='Take back what was done to spammers']").trigger("click");
    await flushPromises();
    expect(requests.some((request) => request.method === "DELETE")).toBe(true);
  });

  it("says at the field what can't be denied", async () => {
    answering(answers);
    const page = await mounted(ModerationPage, {});
    await page.findAll("[role=group] button")[2]?.trigger("click");
    await flushPromises();
    await page.get("form").trigger("submit");
    await flushPromises();
    expect(page.get(".field-problem").text()).toBe("This is none of that kind.");
  });
});
