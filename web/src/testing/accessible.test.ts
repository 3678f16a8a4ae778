import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Component } from "vue";
import { session } from "../session/session";
import { answering, mounted, violations } from "./mounted";
import { rsvp, yoga } from "./world";

const page = (items: unknown[]) => ({ items, next: null });
const entry = { reasons: ["going"], occurrence: yoga() };
const preview = { text: "every week on Tuesday", instances: [{ recurrenceId: "2026-03-03T19:00", start: yoga().start, end: yoga().end, mark: "none" }], infinite: true, warnings: [] };
const series = {
  id: "s", slug: "tuesday-yoga", name: "Tuesday Yoga", description: "All levels", timeZone: "Europe/Berlin", start: "2026-03-03T19:00", duration: "PT1H30M", allDay: false,
  recurrence: { rrules: [], rdates: [], exdates: [] }, template: { location: { name: "Studio 1" } }, status: "published", links: { calendar: { url: "/c.ics", webcal: "webcal://c.ics" } },
};
const answers = {
  "GET /api/me": { json: { displayName: "Bob" } },
  "GET /api/calendar": { json: page([entry]) },
  "GET /api/calendar/public/series": { json: page([entry]) },
  "GET /api/series": { json: page([series]) },
  "GET /api/series/tuesday-yoga": { json: series },
  "GET /api/series/tuesday-yoga/occurrences": { json: page([yoga()]) },
  "GET /api/series/tuesday-yoga/followers/me": { json: { following: true } },
  "POST /api/series/preview": { json: preview },
  [`GET /api/events/${yoga().slug}`]: { json: yoga() },
  [`GET /api/events/${yoga().slug}/rsvp`]: { json: rsvp({ status: "going", guests: 1 }) },
  "GET /api/groups/yogis": { json: { id: "g", slug: "yogis", name: "Yogis", description: "We stretch", rules: "Be kind", tags: ["yoga"] } },
};
const rule = { frequency: "weekly", interval: 1, weekdays: ["TU"], position: 1, count: 5 };

/** With which properties each component is looked at; one that isn't here fails the test. */
const components: Record<string, Record<string, unknown>> = {
  "App.vue": {},
  "calendar/AgendaList.vue": { entries: [entry] },
  "calendar/CalendarPage.vue": {},
  "creation/DatesPreview.vue": { value: preview, problem: undefined, isLoading: false },
  "creation/NewSeriesPage.vue": {},
  "creation/RuleEditor.vue": { date: "2026-03-03", modelValue: rule },
  "discover/DiscoverPage.vue": {},
  "discover/SearchForm.vue": { words: "", label: "Search" },
  "discover/SeriesCard.vue": { next: yoga() },
  "events/DateList.vue": { dates: [yoga()] },
  "events/DateRow.vue": { occurrence: yoga() },
  "events/DateTile.vue": { time: yoga().start },
  "events/EventPage.vue": { slug: yoga().slug },
  "events/RsvpControl.vue": { event: yoga() },
  "groups/GroupPage.vue": { slug: "yogis" },
  "groups/GroupSeries.vue": { group: "g" },
  "home/HomePage.vue": {},
  "home/MyDates.vue": {},
  "series/FollowControl.vue": { slug: "tuesday-yoga" },
  "series/SeriesPage.vue": { slug: "tuesday-yoga" },
  "session/SignIn.vue": {},
  "shared/EmptyState.vue": { title: "Nothing", hint: "Make something" },
  "shared/FormField.vue": { label: "Name" },
  "shared/MoreButton.vue": { next: "x", isGrowing: false, problem: undefined },
  "shared/PageState.vue": { value: undefined, problem: undefined },
  "shell/SettingsMenu.vue": {},
  "shell/SiteFooter.vue": {},
  "shell/SiteHeader.vue": {},
};

const sources = import.meta.glob<{ default: Component }>("../**/*.vue");

describe("each component", () => {
  it("is looked at", () => {
    const files = readdirSync("src", { recursive: true }).map(String).filter((name) => name.endsWith(".vue"));
    expect(Object.keys(components).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(components))("has nothing that axe finds wrong: %s", async (name, props) => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
    answering(answers);
    const source = await sources[`../${name}`]?.();
    const component = await mounted(source?.default as Component, props);
    expect(await violations(component.element.parentElement as Element)).toEqual([]);
    component.unmount();
  });
});
