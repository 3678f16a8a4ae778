import { flushPromises } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { yoga } from "../testing/world";
import AttendeesPage from "./AttendeesPage.vue";

const { slug, organiser } = yoga();
const PATH = `/api/events/${slug}/attendees`;
const bob = { accountId: "b", handle: "bob", displayName: "Bob", picture: null, guests: 0, status: "going", standing: false };
const answers = { [`GET /api/events/${slug}`]: { json: yoga() }, [`GET ${PATH}`]: { json: { items: [bob], next: null } }, [`DELETE ${PATH}/b`]: { status: 200, json: {} } };

describe("who comes", () => {
  afterEach(() => document.body.replaceChildren());

  it("is shown to organisers with those who wait and who declined, and they may remove somebody, when asked twice", async () => {
    session.value = { signedIn: true, account: organiser, csrfToken: "secret" };
    const requests = answering(answers);
    const page = await mounted(AttendeesPage, { slug });
    expect(page.findAll("[role=group] button").map((button) => button.text())).toEqual(["Going (3)", "Waiting (0)", "Interested", "Can’t come"]);

    await page.get("[aria-label='Remove Bob']").trigger("click");
    await flushPromises();
    expect(requests.some((request) => request.method === "DELETE")).toBe(false);
    document.querySelector<HTMLElement>("[role=dialog] .is-grave")?.click();
    await flushPromises();
    expect(requests.some((request) => request.method === "DELETE")).toBe(true);
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
