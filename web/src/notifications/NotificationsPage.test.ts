import { flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { me, notification } from "../testing/world";
import NotificationBell from "./NotificationBell.vue";
import NotificationsPage from "./NotificationsPage.vue";
import { unread } from "./unread";

const page = (items: unknown[], next: string | null = null) => ({ json: { items, next } });
const COUNT = "GET /api/notifications/unread";

describe("what one was told", () => {
  beforeEach(() => {
    session.value = { signedIn: true, account: me().id, csrfToken: "secret" };
    unread.value = 0;
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it("says what happened to how many dates, and why", async () => {
    answering({ "GET /api/notifications": page([notification()]) });
    const shown = await mounted(NotificationsPage);
    expect(shown.get("h2").text()).toContain("2 dates of Tuesday Yoga are cancelled");
    expect(shown.text()).toContain("The teacher is ill.");
    expect(shown.get(".told a").attributes("href")).toBe("/events/tuesday-yoga-2026-03-03-1900");
  });

  it("says of a cause that it doesn't know that something has changed", async () => {
    answering({ "GET /api/notifications": page([notification({ cause: "painted-blue", dates: notification().dates.slice(0, 1) })]) });
    expect((await mounted(NotificationsPage)).get("h2").text()).toContain("Tuesday Yoga has changed");
  });

  it("says that a series ends, and leads there", async () => {
    const series = { series: "tuesday-yoga", name: "Tuesday Yoga", dates: ["2026-03-31T19:00"] };
    answering({ "GET /api/notifications": page([notification({ cause: "series-ended", series, dates: [] })]) });
    const shown = await mounted(NotificationsPage);
    expect(shown.get("h2").text()).toContain("Tuesday Yoga ends");
    expect(shown.get(".told a").attributes("href")).toBe("/series/tuesday-yoga");
  });

  it("keeps what was read as read, and counts anew", async () => {
    const answers = { "GET /api/notifications": page([notification()]), "PUT /api/notifications/n/read": { json: {} }, [COUNT]: { json: { unread: 0 } } };
    const requests = answering(answers);
    const shown = await mounted(NotificationsPage);
    await shown.get(".told button").trigger("click");
    await flushPromises();
    expect(shown.find(".is-unread").exists()).toBe(false);
    expect(requests.filter(({ url }) => !url.endsWith("/preferences")).map(({ method }) => method)).toEqual(["GET", "PUT", "GET"]);
  });

  it("says of what one is mailed, and takes another wish", async () => {
    const answers = { "GET /api/notifications": page([]), "GET /api/notifications/preferences": { json: { mail: { cancelled: true }, reminders: ["PT24H", "PT1H"] } }, "PUT /api/notifications/preferences": { json: { mail: { cancelled: false }, reminders: ["PT1H"] } } };
    const requests = answering(answers);
    const shown = await mounted(NotificationsPage);
    await shown.get("input[type=checkbox]").trigger("change");
    await flushPromises();
    expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({ mail: { cancelled: false } });
    expect(shown.get<HTMLInputElement>("input[type=checkbox]").element.checked).toBe(false);

    await shown.get("fieldset input:checked").trigger("change");
    await flushPromises();
    expect(await requests.filter(({ method }) => method === "PUT")[1]?.json()).toEqual({ reminders: [] });
  });

  it("reads all at once where something is unread", async () => {
    unread.value = 2;
    const requests = answering({ "GET /api/notifications": page([notification({ read: true })]), "PUT /api/notifications/read": { json: {} }, [COUNT]: { json: { unread: 0 } } });
    const shown = await mounted(NotificationsPage);
    await shown.get(".section-head button").trigger("click");
    await flushPromises();
    expect(requests.some(({ method, url }) => method === "PUT" && url.endsWith("/api/notifications/read"))).toBe(true);
    expect(shown.find(".section-head button").exists()).toBe(false);
  });

  it("grows by pages, and says when there is nothing", async () => {
    answering({ "GET /api/notifications": page([notification()], "next") });
    expect((await mounted(NotificationsPage)).text()).toContain("Show more");
    answering({ "GET /api/notifications": page([]) });
    expect((await mounted(NotificationsPage)).text()).toContain("Nobody has told you anything yet.");
  });

  it("counts in the bell, again after a while, and no further than the server", async () => {
    vi.useFakeTimers();
    answering({ [COUNT]: { json: { unread: 1 } } });
    const bell = await mounted(NotificationBell);
    await vi.advanceTimersByTimeAsync(0);
    expect(bell.get("a").attributes("aria-label")).toBe("Notifications, 1 unread");
    answering({ [COUNT]: { json: { unread: 100 } } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bell.text()).toBe("99+");
    answering({ [COUNT]: { status: 503, json: { code: "service-unavailable" } } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bell.text()).toBe("99+");
  });
});
