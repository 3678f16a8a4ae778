import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { group, me, member, offer } from "../testing/world";
import { draftOf, editGroup } from "./group";
import GroupEnd from "./GroupEnd.vue";
import GroupOffer from "./GroupOffer.vue";
import GroupPage from "./GroupPage.vue";
import InvitationList from "./InvitationList.vue";
import InvitationPage from "./InvitationPage.vue";
import JoinControl from "./JoinControl.vue";
import MemberList from "./MemberList.vue";

const PATH = "/api/groups/yogis";
const page = (items: unknown[]) => ({ json: { items, next: null } });

describe("a group", () => {
  beforeEach(() => { session.value = { signedIn: true, account: me().id, csrfToken: "secret" }; });
  afterEach(() => document.body.replaceChildren());

  it("is asked once what one may there", async () => {
    const requests = answering({
      [`GET ${PATH}`]: { json: group() },
      [`GET ${PATH}/membership`]: { json: member() },
      [`GET ${PATH}/permissions`]: { json: { roles: { member: { "see-members": true } } } },
      [`GET ${PATH}/announcements`]: page([]),
      "GET /api/series": page([]),
    });
    expect((await mounted(GroupPage, { slug: "yogis" })).find("[href='/groups/yogis/members']").exists()).toBe(true);
    const paths = requests.map((request) => new URL(request.url).pathname);
    expect(paths.filter((path) => /membership|permissions/u.test(path))).toEqual([`${PATH}/membership`, `${PATH}/permissions`]);
  });

  it("shows nothing any more of what members alone are told to whoever left", async () => {
    const answers = {
      [`GET ${PATH}`]: { json: group() },
      [`GET ${PATH}/membership`]: { json: member() },
      [`GET ${PATH}/permissions`]: { json: { roles: {} } },
      [`GET ${PATH}/announcements`]: page([]),
      [`GET ${PATH}/activity`]: page([{ id: "e", kind: "announced", name: "For members alone", at: "2026-02-01T10:00:00Z" }]),
      "GET /api/series": page([]),
    };
    answering(answers);
    const shown = await mounted(GroupPage, { slug: "yogis" });
    expect(shown.text()).toContain("For members alone");

    answering({ ...answers, [`GET ${PATH}/activity`]: page([]) });
    shown.getComponent(JoinControl).vm.$emit("changed");
    await flushPromises();
    expect(shown.text()).not.toContain("For members alone");
    shown.unmount();
  });

  it("is joined with answers to its questions", async () => {
    const requests = answering({ [`PUT ${PATH}/request`]: { json: {} } });
    const control = await mounted(JoinControl, { group: group(), member: null, request: null });
    await control.get("input").setValue("I stretch");
    await control.get("form").trigger("submit");
    await flushPromises();
    expect(await requests[0]?.json()).toEqual({ answers: ["I stretch"] });
    expect(control.emitted("changed")).toHaveLength(1);
  });

  it("is joined at once where everybody may, and by nobody who isn't invited where one has to be", async () => {
    const requests = answering({ [`PUT ${PATH}/membership`]: { json: member() } });
    const open = await mounted(JoinControl, { group: group({ joining: "open" }), member: null, request: null });
    await open.get("form").trigger("submit");
    await flushPromises();
    expect(requests.map((request) => new URL(request.url).pathname)).toEqual([`${PATH}/membership`]);
    expect((await mounted(JoinControl, { group: group({ joining: "invitation" }), member: null, request: null })).find("form").exists()).toBe(false);
  });

  it("lets those be given roles, removed and banned who are beneath, and only by whom it may", async () => {
    const dan = member({ account: "dan", displayName: "Dan", role: "administrator" });
    answering({ [`GET ${PATH}/members`]: page([dan]) });
    const rights = new Set(["ban", "manage-roles"]);
    const owners = await mounted(MemberList, { group: group(), own: member({ role: "owner" }), rights });
    expect(owners.get("select").findAll("option").map((option) => option.attributes("value"))).toEqual(["administrator", "moderator", "organiser", "member", "guest"]);
    expect(owners.find("[aria-label='Ban Dan']").exists()).toBe(true);
    const administrators = await mounted(MemberList, { group: group(), own: member({ role: "administrator" }), rights });
    expect(administrators.find("select").exists()).toBe(false);
    expect(administrators.find("[aria-label='Ban Dan']").exists()).toBe(false);
  });

  it("bans nobody without asking twice", async () => {
    const requests = answering({ [`GET ${PATH}/members`]: page([member({ account: "dan", displayName: "Dan" })]), [`PUT ${PATH}/members/dan`]: { json: member({ role: "banned" }) } });
    const list = await mounted(MemberList, { group: group(), own: member({ role: "owner" }), rights: new Set(["ban"]) });
    await list.get("[aria-label='Ban Dan']").trigger("click");
    await flushPromises();
    expect(requests.some((request) => request.method === "PUT")).toBe(false);
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    expect(await requests.find((request) => request.method === "PUT")?.json()).toEqual({ role: "banned" });
  });

  it("is offered by its owners alone, to whom they choose, and nobody has it before accepting", async () => {
    const dan = member({ account: "dan", displayName: "Dan" });
    const requests = answering({ [`GET ${PATH}/members`]: page([dan]), [`POST ${PATH}/transfer`]: { json: offer({ to: "dan" }) } });
    const list = await mounted(MemberList, { group: group(), own: member({ role: "owner" }), rights: new Set() });
    await list.get("[aria-label='Hand over to Dan']").trigger("click");
    await flushPromises();
    document.querySelector<HTMLElement>("[role=dialog] [type=checkbox]")?.click();
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    expect(await requests.find((request) => request.method === "POST")?.json()).toEqual({ account: "dan", shares: true });
    const administrators = await mounted(MemberList, { group: group(), own: member({ role: "administrator" }), rights: new Set(["manage-roles"]) });
    expect(administrators.find("[aria-label='Hand over to Dan']").exists()).toBe(false);
  });

  it("isn't offered any more once that is taken back", async () => {
    const requests = answering({ [`GET ${PATH}/members`]: page([member()]), [`GET ${PATH}/transfer`]: { json: offer() }, [`DELETE ${PATH}/transfer`]: { status: 204, json: null } });
    const list = await mounted(MemberList, { group: group(), own: member({ account: "a", role: "owner" }), rights: new Set() });
    expect(list.text()).toContain("You have offered the group to Bob");
    await list.findAll("button").find((button) => button.text() === "Take the offer back")?.trigger("click");
    await flushPromises();
    expect(requests.map((request) => request.method)).toContain("DELETE");
  });

  it.each([["accept", "Accept the group"], ["decline", "Decline it"]])("is for whom it is offered to %s", async (answer, label) => {
    const requests = answering({ "GET /api/groups/transfers": page([offer()]), [`POST ${PATH}/transfer/${answer}`]: { json: group() } });
    const shown = await mounted(GroupOffer, { group: group() });
    await shown.findAll("button").find((button) => button.text() === label)?.trigger("click");
    await flushPromises();
    expect(requests.map((request) => new URL(request.url).pathname)).toContain(`${PATH}/transfer/${answer}`);
    expect(shown.emitted("changed")).toHaveLength(1);
  });

  it("is deleted by its owners alone, who are asked twice, and kept until then", async () => {
    const requests = answering({ [`DELETE ${PATH}`]: { json: group() }, [`POST ${PATH}/restore`]: { json: group() } });
    expect((await mounted(GroupEnd, { group: group(), isOwner: false })).find("button").exists()).toBe(false);
    const end = await mounted(GroupEnd, { group: group(), isOwner: true });
    await end.get("button").trigger("click");
    await flushPromises();
    expect(requests).toHaveLength(0);
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    await end.setProps({ group: group({ deletesAt: "2026-03-20T10:00:00Z" }) });
    await end.get("button").trigger("click");
    await flushPromises();
    expect(requests.map((request) => [request.method, request.headers.get("If-Match")])).toEqual([["DELETE", "*"], ["POST", "*"]]);
    expect(end.emitted("changed")).toHaveLength(2);
  });

  it("is offered to nobody else", async () => {
    answering({ "GET /api/groups/transfers": page([offer({ group: "others" })]) });
    expect((await mounted(GroupOffer, { group: group() })).find("button").exists()).toBe(false);
  });

  it("invites by handle, by address, and by a link that is shown once", async () => {
    const requests = answering({ [`GET ${PATH}/invitations`]: page([]), [`POST ${PATH}/invitations`]: { json: { id: "i", link: "/api/groups/invitations/secret_x" } } });
    const list = await mounted(InvitationList, { group: group() });
    for (const whom of ["@dan", "dan@example.org"]) {
      await list.get("input").setValue(whom);
      await list.get("form").trigger("submit");
      await flushPromises();
    }
    await list.get("form [type=button]").trigger("click");
    await flushPromises();
    const sent = requests.filter((request) => request.method === "POST");
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([{ handle: "dan" }, { address: "dan@example.org" }, { uses: 20 }]);
    expect(list.get<HTMLInputElement>("[readonly]").element.value).toBe(`${location.origin}/groups/invitations/secret_x`);
  });

  it("is joined by whoever has an invitation, once signed in", async () => {
    const invitation = "/api/groups/invitations/secret_x";
    const requests = answering({ [`GET ${invitation}`]: { json: { group: group(), role: "member", expiresAt: "2026-03-01T10:00:00Z", links: {} } }, [`POST ${invitation}/accept`]: { json: member() } });
    const shown = await mounted(InvitationPage, { secret: "secret_x" });
    await shown.get("button").trigger("click");
    await flushPromises();
    expect(requests.map((request) => request.method)).toEqual(["GET", "POST"]);
    session.value = { signedIn: false, account: null, csrfToken: null };
    expect((await mounted(InvitationPage, { secret: "secret_x" })).find("button").exists()).toBe(false);
  });

  it("is edited by what was changed alone", async () => {
    const requests = answering({ [`PATCH ${PATH}`]: { json: group() } });
    const before = draftOf(group());
    await editGroup("yogis", before, { ...before, tags: "yoga, outdoors", place: "" });
    expect(await requests[0]?.json()).toEqual({ tags: ["yoga", "outdoors"], location: null });
  });
});
