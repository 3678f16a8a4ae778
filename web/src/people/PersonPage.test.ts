import { beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import PersonPage from "./PersonPage.vue";

const bob = { id: "b", handle: "bob", displayName: "Bob", bio: "I stretch", picture: null, language: "de", timeZone: null, weekStart: null, kind: "member" };

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
