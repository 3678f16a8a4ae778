import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Component } from "vue";
import { Problem } from "../api/problem";
import { session } from "../session/session";
import { answering, mounted, violations } from "./mounted";
import { alike } from "../editing/alike";
import { anybody } from "../editing/coming";
import { latest } from "../editing/latest";
import { nowhere } from "../editing/spot";
import { wantedOf } from "../discover/discovery";
import { change, editPreview, group, me, member, notification, offer, reported, rsvp, series, wayIn, yoga } from "./world";

const page = (items: unknown[]) => ({ items, next: null });
const entry = { reasons: ["going"], occurrence: yoga() };
const preview = { text: "every week on Tuesday", instances: [{ recurrenceId: "2026-03-03T19:00", start: yoga().start, end: yoga().end, mark: "none" }], infinite: true, warnings: [] };
const HASH = "0123456789abcdef".repeat(4);
const bob = { accountId: "b", handle: "bob", displayName: "Bob", picture: null, guests: 1, status: "going", standing: true, note: null, checkedInAt: null, noShow: false, codeDigest: null, answers: [{ question: "Why?", answer: "I stretch" }] };
const AT = "2026-02-01T10:00:00Z";
const answers = {
  "GET /api/me": { json: me({ deletesAt: "2026-03-20T10:00:00Z" }) },
  "GET /api/me/ways-in": { json: { items: [wayIn({ kind: "passkey", address: null, name: "Phone" }), wayIn()] } },
  "GET /api/me/sessions": { json: { items: [{ id: "1", browser: "Firefox", system: "Linux", since: AT, usedAt: AT, current: true }, { id: "2", browser: null, system: null, since: AT, usedAt: AT, current: false }] } },
  "GET /api/me/exports": { json: page([{ id: "1", requestedAt: AT, readyAt: AT, expiresAt: AT, bytes: 12_000, content: "/x" }, { id: "2", requestedAt: AT, readyAt: null, expiresAt: null, bytes: null, content: null }]) },
  "GET /api/calendar": { json: page([entry]) },
  "GET /api/calendar/public/series": { json: page([entry]) },
  "GET /api/series": { json: page([series()]) },
  "GET /api/series/tuesday-yoga": { json: series({ recurrence: { rrules: ["FREQ=WEEKLY;BYDAY=TU"], rdates: [], exdates: ["2999-03-05T19:00"] }, pauses: [{ from: "2026-07-01", until: "2026-09-01", reason: "Summer", dates: [] }] }) },
  "GET /api/series/tuesday-yoga/changes": { json: page([change(), change({ version: 3, kind: "created" })]) },
  "GET /api/series/tuesday-yoga/changes/4": { json: { version: 4, state: "running", total: 12, done: 3 } },
  "POST /api/series/tuesday-yoga/changes/preview": { json: editPreview() },
  "GET /api/series/tuesday-yoga/occurrences": { json: page([yoga()]) },
  "GET /api/series/tuesday-yoga/followers/me": { json: { following: true } },
  "GET /api/notifications": { json: page([notification(), notification({ id: "o", read: true, dates: notification().dates.flatMap((date) => [1, 2, 3].map((part) => ({ ...date, event: `${date.event}-${part}` }))) })]) },
  "GET /api/accounts/bob": { json: { id: "b", handle: "bob", displayName: "Bob", bio: "I stretch", bioHtml: "<p>I stretch</p>", picture: null, language: "de", timeZone: "Europe/Berlin", weekStart: null, kind: "member" } },
  "GET /api/groups/yogis/activity": { json: page([{ id: "x", at: AT, kind: "dates-moved", by: null, person: null, role: null, name: null, event: null, series: { slug: "tuesday-yoga", name: "Tuesday Yoga", link: "/x", dates: 2, first: null } }]) },
  "GET /api/notifications/preferences": { json: { mail: { cancelled: true, "dates-added": false }, reminders: ["PT24H"] } },
  "GET /api/reports": { json: page([reported()]) },
  "GET /api/moderation/log": { json: page([{ id: "l", at: AT, moderator: "b", action: "hide", kind: "group", thing: "t", name: "yogis", reason: "spam", note: "Twice", until: AT }]) },
  "GET /api/moderation/denylist": { json: page([{ id: "d", kind: "domain", value: "spam.example", note: "Mats", addedBy: "b", addedAt: AT }]) },
  "GET /api/notifications/unread": { json: { unread: 3 } },
  "POST /api/series/preview": { json: preview },
  [`GET /api/events/${yoga().slug}`]: { json: yoga() },
  [`GET /api/events/${yoga().slug}/rsvp`]: { json: rsvp({ status: "going", guests: 1 }) },
  [`GET /api/events/${yoga().slug}/attendees`]: { json: page([bob]) },
  "GET /api/series/tuesday-yoga/standing-answer": { json: { series: "tuesday-yoga", given: true, guests: 0, from: null, exceptions: [yoga().recurrenceId], givenAt: null, version: 1 } },
  "GET /api/groups": { json: page([group()]) },
  "GET /api/groups/yogis": { json: group() },
  "GET /api/groups/yogis/membership": { json: member({ role: "owner" }) },
  "GET /api/groups/yogis/permissions": { json: { roles: { owner: { "edit-group": true, "manage-roles": true, ban: true, approve: true, invite: true, "see-members": true, announce: true } } } },
  "GET /api/groups/transfers": { json: page([offer()]) },
  "GET /api/groups/yogis/transfer": { json: offer() },
  "GET /api/groups/yogis/members": { json: page([member(), member({ account: "m2", role: "banned" })]) },
  "GET /api/groups/yogis/requests": { json: page([{ account: "r", handle: "dan", displayName: "Dan", status: "waiting", answers: [{ question: "Why?", answer: "I stretch" }], askedAt: AT, declinedAt: null, reason: null }]) },
  "GET /api/groups/yogis/invitations": { json: page([{ id: "i", kind: "link", role: "member", account: null, address: null, uses: 20, used: 1, invitedBy: "b", createdAt: AT, expiresAt: AT, link: null }]) },
  "GET /api/groups/invitations/secret_x": { json: { group: group(), role: "member", expiresAt: AT, links: { self: "/x", accept: "/x/accept" } } },
  "GET /api/groups/yogis/announcements": { json: page([{ id: "a", version: 1, author: { account: "b", handle: "bob", displayName: "Bob" }, title: "Summer", text: "We meet outside.", textHtml: "<p>We meet outside.</p>", createdAt: AT, updatedAt: AT }]) },
};
const rule = { frequency: "weekly", interval: 1, weekdays: ["TU"], position: 1, count: 5 };

/** With which properties each component is looked at; one that isn't here fails the test. */
const components: Record<string, Record<string, unknown>> = {
  "App.vue": {},
  "account/AccountEnd.vue": { me: me() },
  "account/AccountMerge.vue": { me: me() },
  "account/AccountPage.vue": {},
  "account/ExportList.vue": {},
  "account/ProfileForm.vue": { me: me() },
  "account/SessionList.vue": {},
  "account/SuspensionNote.vue": { suspension: { reason: "Spam", until: AT } },
  "account/WaysIn.vue": {},
  "attendees/AttendeeRow.vue": { attendee: bob },
  "attendees/DeclineDialog.vue": { name: "Bob", isBusy: false, problem: undefined },
  "attendees/AttendeesPage.vue": { slug: yoga().slug },
  "calendar/AgendaList.vue": { entries: [entry] },
  "calendar/AgendaWeeks.vue": {},
  "calendar/CalendarGrid.vue": { view: "month", clock: "viewer" },
  "calendar/CalendarPage.vue": {},
  "checkin/CheckInPage.vue": { slug: yoga().slug },
  "checkin/CodeToShow.vue": { code: "c0de" },
  "contact/ContactButton.vue": { kind: "group", name: "yogis" },
  "creation/DatesPreview.vue": { value: preview, problem: undefined, isLoading: false },
  "creation/NewSeriesPage.vue": {},
  "creation/RuleEditor.vue": { date: "2026-03-03", modelValue: rule },
  "discover/DiscoverPage.vue": {},
  "discover/SearchFilters.vue": { wanted: { ...wantedOf({}), mode: "online" } },
  "discover/SeriesMap.vue": { found: [yoga({ location: { name: "Studio 1", coordinates: { latitude: 52.5, longitude: 13.4 } } })] },
  "discover/SearchForm.vue": { words: "", label: "Search" },
  "discover/SeriesCard.vue": { next: yoga() },
  "editing/AffectedDates.vue": { group: alike(editPreview().items)[0] },
  "editing/ChangeEntry.vue": { change: change() },
  "editing/ComingFields.vue": { modelValue: { ...anybody(), questions: [{ text: "Why?", required: true }] }, problem: undefined },
  "editing/DateTools.vue": { event: yoga({ overrides: ["name"] }) },
  "editing/EditDatePage.vue": { slug: yoga().slug },
  "editing/EditDialog.vue": {
    title: "Which dates do you mean?",
    choices: ["This", "All"].map((label) => ({ label, hint: "Hint", edit: { series: "tuesday-yoga", name: "edit", body: { name: label } } })),
    confirm: "Change",
  },
  "editing/EditForm.vue": { choices: [], leave: "/series/tuesday-yoga" },
  "editing/EditPreview.vue": { preview: editPreview() },
  "editing/EditSeriesPage.vue": { slug: "tuesday-yoga" },
  "editing/FieldChanges.vue": { changes: [{ field: "name", before: "Yoga", after: null }] },
  "editing/HistoryPage.vue": { slug: "tuesday-yoga" },
  "editing/LatestChange.vue": { series: "tuesday-yoga" },
  "editing/ManyDates.vue": { series: series() },
  "editing/PictureFields.vue": { picture: HASH, text: "A mat", problem: undefined, textProblem: undefined },
  "editing/PlaceFields.vue": { place: "Studio 1", spot: nowhere(), at: () => undefined },
  "editing/SeriesTools.vue": { series: series() },
  "editing/TemplateFields.vue": { modelValue: { coming: anybody(), name: "Yoga", description: "", place: "", spot: nowhere(), online: "", picture: HASH, pictureText: "A mat", capacity: "", date: "2026-03-03", time: "19:00", minutes: 90 }, problem: undefined },
  "events/DateList.vue": { dates: [yoga()] },
  "events/DateRow.vue": { occurrence: yoga() },
  "events/DateTile.vue": { time: yoga().start },
  "events/EventPicture.vue": { image: { uri: `/images/${HASH}/large`, alternativeText: "A mat" } },
  "events/EventPage.vue": { slug: yoga().slug },
  "events/QuestionFields.vue": { questions: [{ text: "Why?", required: true }], isUnanswered: true, modelValue: {} },
  "events/RsvpControl.vue": { event: yoga() },
  "map/TownField.vue": { modelValue: "Berlin", label: "Town" },
  "map/WorldMap.vue": { things: [{ key: "a", name: "Yoga", to: "/series/yoga", latitude: 52.5, longitude: 13.4 }], label: "Map" },
  "people/PersonPage.vue": { handle: "bob" },
  "groups/ActivityList.vue": { slug: "yogis" },
  "groups/PermissionMatrix.vue": { slug: "yogis" },
  "shared/RichText.vue": { html: "<h3>Bring</h3><ul><li>a mat</li></ul>" },
  "shared/PictureField.vue": { label: "Picture", modelValue: "abc" },
  "groups/AnnouncementList.vue": { slug: "yogis", mayAnnounce: true },
  "groups/GroupEnd.vue": { group: group({ deletesAt: AT }), isOwner: true },
  "groups/GroupFormPage.vue": { slug: "yogis" },
  "groups/GroupOffer.vue": { group: group() },
  "groups/GroupPage.vue": { slug: "yogis" },
  "groups/GroupRow.vue": { group: group({ visibility: "unlisted" }) },
  "groups/GroupsPage.vue": {},
  "groups/HandOver.vue": { group: group(), member: member(), name: "Bob" },
  "groups/InvitationPage.vue": { secret: "secret_x" },
  "groups/InvitationList.vue": { group: group() },
  "groups/JoinControl.vue": { group: group(), member: null, request: null },
  "groups/MemberList.vue": { group: group(), own: member({ role: "owner" }), rights: new Set(["ban", "manage-roles"]) },
  "groups/MembersPage.vue": { slug: "yogis" },
  "groups/RequestList.vue": { group: group() },
  "groups/GroupSeries.vue": { group: "g" },
  "home/HomePage.vue": {},
  "home/MyDates.vue": {},
  "notifications/MailPreferences.vue": {},
  "notifications/NotificationBell.vue": {},
  "notifications/NotificationEntry.vue": { told: notification() },
  "notifications/NotificationsPage.vue": {},
  "moderation/DecisionDialog.vue": { report: reported(), isBusy: false, problem: undefined },
  "moderation/DeniedList.vue": {},
  "moderation/ModerationLog.vue": {},
  "moderation/ModerationPage.vue": {},
  "moderation/ReportEntry.vue": { report: reported({ stage: "decided", decision: "hide", answer: "Thank you" }) },
  "moderation/ReportQueue.vue": {},
  "moderation/ReportButton.vue": { kind: "group", name: "yogis" },
  "moderation/ReportPicture.vue": { uri: `/images/${HASH}/large` },
  "series/FollowControl.vue": { slug: "tuesday-yoga" },
  "series/VisibilityField.vue": { modelValue: "public", isOfGroup: true },
  "series/SeriesPage.vue": { slug: "tuesday-yoga" },
  "series/StandingControl.vue": { slug: "tuesday-yoga", dates: [yoga()] },
  "session/SignIn.vue": {},
  "shared/ConfirmDialog.vue": { title: "Delete?", confirm: "Delete", isBusy: false, problem: undefined },
  "shared/EmptyState.vue": { title: "Nothing", hint: "Make something" },
  "shared/FormField.vue": { label: "Name" },
  "shared/ModalDialog.vue": { title: "A question" },
  "shared/MoreButton.vue": { next: "x", isGrowing: false, problem: undefined },
  "shared/PageState.vue": { value: undefined, problem: undefined },
  "shared/RefusalNote.vue": { problem: Problem.of({ code: "fresh-sign-in-needed" }, 403) },
  "shared/PersonLine.vue": { name: "Bob", handle: "bob" },
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
    session.value = { signedIn: true, account: series().organiser, csrfToken: "secret" };
    latest.value = { slug: "tuesday-yoga", version: 4 };
    answering(answers);
    const source = await sources[`../${name}`]?.();
    const component = await mounted(source?.default as Component, props);
    expect(await violations(document.body)).toEqual([]);
    component.unmount();
  });
});
