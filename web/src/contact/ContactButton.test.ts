import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted, violations } from "../testing/mounted";
import ContactButton from "./ContactButton.vue";
import type { Kind } from "./contact";

const inDialog = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(`[role=dialog] ${selector}`) as T;
const written = async (kind: Kind): Promise<void> => {
  const button = await mounted(ContactButton, { kind, name: "yogis" });
  await button.get("button").trigger("click");
  await flushPromises();
  for (const [selector, text] of [["input.input", "Mats"], ["textarea", "Shall I bring one?"]] as const) {
    inDialog<HTMLInputElement>(selector).value = text;
    inDialog(selector).dispatchEvent(new Event("input"));
  }
  inDialog("[type=checkbox]").click();
  expect(await violations(document.querySelector("[role=dialog]") as Element)).toEqual([]);
  inDialog(".is-main").click();
  await flushPromises();
};

describe("writing to those who organise", () => {
  beforeEach(() => { session.value = { signedIn: true, account: "a", csrfToken: "secret" }; });
  afterEach(() => document.body.replaceChildren());

  it.each([["series", "/api/series/yogis/contact"], ["event", "/api/events/yogis/contact"], ["group", "/api/groups/yogis/contact"]] as const)("sends what was written to those of a %s", async (kind, path) => {
    const requests = answering({ [`POST ${path}`]: { status: 201, json: {} } });
    await written(kind);
    expect(await requests[0]?.json()).toEqual({ subject: "Mats", text: "Shall I bring one?", showAddress: true });
    expect(inDialog("[role=status]").textContent).toContain("on its way");
  });

  it("says why it can't be, and keeps what was written", async () => {
    answering({ "POST /api/groups/yogis/contact": { status: 409, json: { code: "address-needed" } } });
    await written("group");
    expect(inDialog("[role=alert]").textContent).toContain("mail address");
    expect(inDialog<HTMLInputElement>("input.input").value).toBe("Mats");
  });

  it("is for members", async () => {
    session.value = { signedIn: false, account: null, csrfToken: null };
    expect((await mounted(ContactButton, { kind: "group", name: "yogis" })).find("button").exists()).toBe(false);
  });
});
