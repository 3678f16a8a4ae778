import { flushPromises } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { yoga } from "../testing/world";
import AttendeesPage from "./AttendeesPage.vue";

const { slug, organiser } = yoga();
const PATH = `/api/events/${slug}/attendees`;
const bob = { accountId: "b", handle: "bob", displayName: "Bob", picture: null, guests: 0, status: "going", standing: false, note: null, checkedInAt: null, noShow: false, codeDigest: null, answers: [] };
const answers = { [`GET /api/events/${slug}`]: { json: yoga() }, [`GET ${PATH}`]: { json: { items: [bob], next: null } }, [`DELETE ${PATH}/b`]: { status: 200, json: {} } };

describe("who comes", () => {
  afterEach(() => document.body.replaceChildren());

  it("is shown to organisers with those who wait and who declined, and they may remove somebody, when asked twice", async () => {
    session.value = { signedIn: true, account: organiser, csrfToken: "secret" };
    const requests = answering(answers);
    const page = await mounted(AttendeesPage, { slug });
    expect(page.findAll("[role=group] button").map((button) => button.text())).toEqual(["Going (3)", "To confirm", "Waiting (0)", "Interested", "Can’t come"]);

    await page.get("[aria-label='Remove Bob']").trigger("click");
    await flushPromises();
    expect(requests.some((request) => request.method === "DELETE")).toBe(false);
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    expect(requests.some((request) => request.method === "DELETE")).toBe(true);
  });

  it("lets organisers decide of those who ask, all at once or one with a note", async () => {
    session.value = { signedIn: true, account: organiser, csrfToken: "secret" };
    const decided = { members: [{ accountId: "b", status: "going", version: 2, problem: null }, { accountId: "c", status: null, version: null, problem: "attendee-not-found" }] };
    const carol = { ...bob, accountId: "c", displayName: "Carol", status: "pending", answers: [{ question: "Why?", answer: "I stretch" }] };
    const requests = answering({
      ...answers,
      [`GET /api/events/${slug}`]: { json: yoga({ approvalRequired: true }) },
      [`GET ${PATH}`]: { json: { items: [{ ...bob, status: "pending" }, carol], next: null } },
      [`PUT ${PATH}/approvals`]: { json: decided },
    });
    const page = await mounted(AttendeesPage, { slug });
    await page.findAll("[role=group] button").find((button) => button.text() === "Asking")?.trigger("click");
    await flushPromises();
    expect(page.text()).toContain("I stretch");

    await page.findAll("button").find((button) => button.text() === "Approve all 2")?.trigger("click");
    await flushPromises();
    const written = () => requests.filter((request) => request.method === "PUT").at(-1)?.clone().json() as Promise<unknown>;
    expect(await written()).toEqual({ approved: true, members: [{ accountId: "b" }, { accountId: "c" }] });
    expect(page.text()).toContain("1 answer had changed");

    await page.get("[aria-label='Decline Carol']").trigger("click");
    await flushPromises();
    const note = document.querySelector<HTMLTextAreaElement>("[role=dialog] textarea");
    if (note) {
      note.value = "Next time";
      note.dispatchEvent(new Event("input"));
    }
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    expect(await written()).toEqual({ approved: false, members: [{ accountId: "c" }], note: "Next time" });
  });

  it("is shown to members without what isn't theirs to know", async () => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
    answering(answers);
    const page = await mounted(AttendeesPage, { slug });
    expect(page.findAll("[role=group] button")).toHaveLength(2);
    expect(page.find("[download]").exists()).toBe(false);
    expect(page.find("[aria-label='Remove Bob']").exists()).toBe(false);
  });
});
