import { flushPromises } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { yoga } from "../testing/world";
import CheckInPage from "./CheckInPage.vue";
import { digestOf, keptOf, lastOfEach } from "./checkin";

const { slug, organiser } = yoga();
const LIST = `GET /api/events/${slug}/attendees`;
const TELL = `PUT /api/events/${slug}/attendees/check-ins`;
const person = (accountId: string, displayName: string, codeDigest: string) => ({ accountId, displayName, handle: null, picture: null, guests: 0, status: "going", standing: false, note: null, answers: [], checkedInAt: null, noShow: false, codeDigest });
const answers = async () => ({
  [`GET /api/events/${slug}`]: { json: yoga() },
  [LIST]: { json: { items: [person("b", "Bob", await digestOf("code-of-bob")), person("c", "Carol", "other")], next: null } },
  [TELL]: { json: { members: [{ accountId: "b", checkedInAt: "2026-03-03T18:00:00Z", problem: null }] } },
});

describe("at the door", () => {
  beforeEach(() => {
    session.value = { signedIn: true, account: organiser, csrfToken: "secret" };
  });

  it("ticks off, and tells when it was seen", async () => {
    const requests = answering(await answers());
    const page = await mounted(CheckInPage, { slug });
    expect(page.get("[role=status]").text()).toBe("0 of 2 are here");

    await page.get("[aria-label='Bob is here']").trigger("click");
    await flushPromises();
    expect(page.get("[role=status]").text()).toBe("1 of 2 are here");
    const told = (await requests.find(({ method }) => method === "PUT")?.json()) as { members: unknown[] };
    expect(told.members).toEqual([{ accountId: "b", present: true, seenAt: expect.any(String) as string }]);
    expect(keptOf(slug)).toEqual([]);
    page.unmount();
  });

  it("knows a code without asking anybody, and says where it doesn't", async () => {
    answering(await answers());
    const page = await mounted(CheckInPage, { slug });
    await page.get("form input").setValue("code-of-somebody");
    await page.get("form").trigger("submit");
    await vi.waitFor(() => {
      expect(page.get(".field-problem").text()).toContain("Nobody on the list");
    });
    await page.get("form input").setValue("code-of-bob");
    await page.get("form").trigger("submit");
    await vi.waitFor(() => {
      expect(page.text()).toContain("Bob is here.");
    });
    page.unmount();
  });

  it("keeps what it couldn't tell, and tells it later", async () => {
    answering({ ...(await answers()), [TELL]: { status: 503, json: { code: "service-unavailable" } } });
    const page = await mounted(CheckInPage, { slug });
    await page.get("[aria-label='Bob is here']").trigger("click");
    await flushPromises();
    expect(page.text()).toContain("1 tick waits");
    expect(keptOf(slug)).toHaveLength(1);

    const requests = answering(await answers());
    globalThis.dispatchEvent(new Event("online"));
    await flushPromises();
    expect(requests.some(({ method }) => method === "PUT")).toBe(true);
    expect(keptOf(slug)).toEqual([]);
    page.unmount();
  });

  it("says of each what was seen last", () => {
    const at = (accountId: string, present: boolean, seenAt: string) => ({ accountId, present, seenAt });
    expect(lastOfEach([at("b", true, "1"), at("c", true, "2"), at("b", false, "3")])).toEqual([at("b", false, "3"), at("c", true, "2")]);
  });

  it("is for who organises it", async () => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
    answering(await answers());
    const page = await mounted(CheckInPage, { slug });
    expect(page.find("ol").exists()).toBe(false);
    page.unmount();
  });
});
