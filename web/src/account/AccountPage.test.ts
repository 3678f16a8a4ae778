import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import App from "../App.vue";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { me, wayIn } from "../testing/world";
import { askWhoThisIs, suspension } from "../home/me";
import AccountEnd from "./AccountEnd.vue";
import AccountMerge from "./AccountMerge.vue";
import ProfileForm from "./ProfileForm.vue";
import WaysIn from "./WaysIn.vue";

const press = async (selector: string): Promise<void> => {
  document.querySelector<HTMLElement>(selector)?.click();
  await flushPromises();
};

describe("one's account", () => {
  beforeEach(() => { session.value = { signedIn: true, account: me().id, csrfToken: "secret" }; });
  afterEach(() => document.body.replaceChildren());

  it("sends of the profile only what was changed, and takes away what was emptied", async () => {
    const requests = answering({ "PATCH /api/me": { json: me({ displayName: "Bobby", timeZone: null }) } });
    const form = await mounted(ProfileForm, { me: me() });
    await form.get("input").setValue("Bobby");
    await form.findAll("select")[1]?.setValue("");
    await form.get("form").trigger("submit");
    await flushPromises();
    expect(await requests[0]?.json()).toEqual({ displayName: "Bobby", timeZone: null });
    expect(form.emitted("changed")).toHaveLength(1);
    await form.setProps({ me: me({ displayName: "Bobby", timeZone: null }) });
    expect(form.get("[role=status]").text()).toBe("Saved.");
  });

  it("says at the field what is wrong with it", async () => {
    answering({ "PATCH /api/me": { status: 422, json: { code: "invalid", errors: [{ pointer: "/handle", code: "too-short", detail: "Three letters at least." }] } } });
    const form = await mounted(ProfileForm, { me: me() });
    await form.findAll("input")[1]?.setValue("b");
    await form.get("form").trigger("submit");
    await flushPromises();
    expect(document.activeElement).toBe(form.findAll("input")[1]?.element);
    expect(form.text()).toContain("Three letters at least.");
  });

  it("loses a way in only when asked twice, and by a sign-in of this moment", async () => {
    answering({ "GET /api/me/ways-in": { json: { items: [wayIn()] } }, "DELETE /api/me/ways-in/mail": { status: 403, json: { code: "fresh-sign-in-needed" } } });
    await mounted(WaysIn);
    await press("[aria-label='Remove bob@example.org']");
    await press("[role=dialog] .is-grave");
    expect(document.querySelector("[role=dialog] a")?.getAttribute("href")).toContain("/sign-in?anew=true");
  });

  it("gets another address by the code that was sent there", async () => {
    const requests = answering({
      "GET /api/me/ways-in": { json: { items: [] } },
      "POST /api/me/ways-in/addresses": { json: {} },
      "POST /api/me/ways-in/addresses/confirm": { json: wayIn() },
    });
    const section = await mounted(WaysIn);
    await section.get("[type=email]").setValue("bob@example.org");
    await section.findAll("form").at(-1)?.trigger("submit");
    await flushPromises();
    await section.get("[autocomplete=one-time-code]").setValue("1234 5678");
    await section.findAll("form").at(-1)?.trigger("submit");
    await flushPromises();
    expect(await requests.find((request) => request.url.endsWith("/confirm"))?.json()).toEqual({ code: "12345678" });
  });

  it("shows a code by which another one takes it in, and until when", async () => {
    answering({ "POST /api/me/merge-code": { json: { code: "secret-code", expiresAt: "2026-03-20T10:00:00Z" } } });
    const merge = await mounted(AccountMerge, { me: me() });
    await merge.get("[type=button]").trigger("click");
    await flushPromises();
    expect(merge.get<HTMLInputElement>("[readonly]").element.value).toBe("secret-code");
    expect(merge.text()).toContain("Bob (@bob) goes");
  });

  it("asks for a sign-in of this moment before it shows a code", async () => {
    answering({ "POST /api/me/merge-code": { status: 403, json: { code: "fresh-sign-in-needed" } } });
    const merge = await mounted(AccountMerge, { me: me() });
    await merge.get("[type=button]").trigger("click");
    await flushPromises();
    expect(merge.find("[readonly]").exists()).toBe(false);
    expect(merge.get("[role=alert] a").attributes("href")).toContain("/sign-in?anew=true");
  });

  it("takes another one in only when asked twice, and says which stays", async () => {
    const requests = answering({ "POST /api/me/merges": { status: 202, json: { absorbed: "a", mergedAt: "2026-03-20T10:00:00Z" } } });
    const merge = await mounted(AccountMerge, { me: me() });
    await merge.get("form input").setValue(" secret-code ");
    await merge.get("form").trigger("submit");
    await flushPromises();
    expect(requests).toHaveLength(0);
    expect(document.querySelector("[role=dialog]")?.textContent).toContain("Bob (@bob) stays");
    await press("[role=dialog] .is-grave");
    expect(await requests[0]?.json()).toEqual({ code: "secret-code" });
    expect(merge.emitted("changed")).toHaveLength(1);
    expect(merge.get("[role=status]").text()).toContain("Done.");
  });

  it("says in words why another one isn't taken in", async () => {
    for (const [code, words] of [["merge-code-unknown", "too old"], ["same-account", "signed in to"], ["account-ending", "deleted"], ["other-account-suspended", "suspended"]] as const) {
      answering({ "POST /api/me/merges": { status: 409, json: { code } } });
      const merge = await mounted(AccountMerge, { me: me() });
      await merge.get("form input").setValue("x");
      await merge.get("form").trigger("submit");
      await flushPromises();
      await press("[role=dialog] .is-grave");
      expect(document.querySelector("[role=dialog] [role=alert]")?.textContent).toContain(words);
      merge.unmount();
    }
  });

  it("is the one that it has gone into, wherever one was signed in to it", async () => {
    session.value = { signedIn: true, account: "absorbed", csrfToken: "secret" };
    answering({ "GET /api/me": { json: me() } });
    await askWhoThisIs();
    expect(session.value).toEqual({ signedIn: true, account: me().id, csrfToken: "secret" });
    answering({});
    await askWhoThisIs();
    expect(session.value.account).toBe(me().id);
  });

  it("says wherever one is that it is suspended, until when, and why", async () => {
    answering({ "GET /api/me": { json: me({ suspension: { reason: "Spam, again and again.", until: "2026-03-20T10:00:00Z" } }) } });
    const app = await mounted(App);
    expect(app.text()).not.toContain("suspended");
    await askWhoThisIs();
    await flushPromises();
    expect(app.text()).toContain("Your account is suspended until");
    expect(app.text()).toContain("Spam, again and again.");
    suspension.value = null;
  });

  it("is deleted after a while, and kept until then", async () => {
    const requests = answering({ "POST /api/me/restore": { json: { deletesAt: null } } });
    const end = await mounted(AccountEnd, { me: me({ deletesAt: "2026-03-20T10:00:00Z" }) });
    await end.get("button").trigger("click");
    await flushPromises();
    expect(requests.map((request) => request.method)).toEqual(["POST"]);
    expect(end.emitted("changed")).toHaveLength(1);
  });
});
