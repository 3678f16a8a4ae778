import { flushPromises } from "@vue/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import PersonPage from "./PersonPage.vue";

const bob = { id: "b", handle: "bob", displayName: "Bob", bio: "I stretch", bioHtml: "<p>I stretch</p>", picture: null, language: "de", timeZone: null, weekStart: null, kind: "member" };

describe("somebody's page", () => {
  beforeEach(() => {
    session.value = { signedIn: true, account: "alice", csrfToken: "secret" };
  });

  it("says what they let everybody know, and can be reported", async () => {
    answering({ "GET /api/accounts/bob": { json: bob } });
    const page = await mounted(PersonPage, { handle: "bob" });
    expect(page.text()).toContain("I stretch");
    expect(page.text()).toContain("Speaks German");
    expect(page.text()).toContain("Report");
  });

  it("can have their picture reported", async () => {
    const requests = answering({
      "GET /api/accounts/bob": { json: { ...bob, picture: "a1b2" } },
      "POST /api/reports": { status: 201, json: {} },
    });
    const page = await mounted(PersonPage, { handle: "bob" });
    await page.findAll("button").find((one) => one.text() === "Report the picture")?.trigger("click");
    await flushPromises();
    document.querySelector<HTMLElement>("[role=dialog] .is-main")?.click();
    await flushPromises();
    expect(await requests.at(-1)?.json()).toEqual({ kind: "image", name: "a1b2", reason: "spam" });
    page.unmount();
  });

  it("leads to one's own account where it is oneself", async () => {
    session.value = { signedIn: true, account: "b", csrfToken: "secret" };
    answering({ "GET /api/accounts/bob": { json: bob } });
    const page = await mounted(PersonPage, { handle: "bob" });
    expect(page.get("a").attributes("href")).toBe("/account");
    expect(page.text()).not.toContain("Report");
  });

  it("says where there is nobody", async () => {
    answering({});
    expect((await mounted(PersonPage, { handle: "nobody" })).find("h1").exists()).toBe(false);
  });
});
