import type { Rsvp } from "../events/event";
import type { WayIn } from "../account/account";
import type { Change, EditPreview } from "../editing/edit";
import type { Occurrence } from "../events/occurrence";
import type { Group, Member, Offer } from "../groups/group";
import type { Me } from "../home/me";
import type { Report } from "../moderation/moderation";
import type { Notification } from "../notifications/notifications";
import type { Series } from "../series/series";

const time = (local: string, instant: string) => ({ local, timeZone: "Europe/Berlin", instant });

/** Tuesday Yoga on 3 March 2026 in Berlin. */
export const yoga = (change: Partial<Occurrence> = {}): Occurrence => ({
  id: "0199a000-0000-7000-8000-000000000001",
  series: "tuesday-yoga",
  recurrenceId: "2026-03-03T19:00",
  slug: "tuesday-yoga-2026-03-03-1900",
  status: "scheduled",
  stored: true,
  visibility: "public",
  cancellationReason: null,
  detached: false,
  overrides: [],
  name: "Tuesday Yoga",
  description: "All levels",
  descriptionHtml: "<p>All levels</p>",
  location: { name: "Studio 1" },
  capacity: 20,
  start: time("2026-03-03T19:00:00", "2026-03-03T18:00:00Z"),
  end: time("2026-03-03T20:30:00", "2026-03-03T19:30:00Z"),
  allDay: false,
  attendance: { going: 3, waitlisted: 0, capacity: 20 },
  organiser: "0199a000-0000-7000-8000-0000000000aa",
  links: { self: "/api/events/tuesday-yoga-2026-03-03-1900", series: "/api/series/tuesday-yoga" },
  ...change,
});

export const rsvp = (change: Partial<Rsvp> = {}): Rsvp => ({
  event: "tuesday-yoga-2026-03-03-1900",
  answer: null,
  seat: "none",
  standing: false,
  status: "none",
  guests: 0,
  waitlistPosition: null,
  promoted: false,
  note: null,
  checkInCode: null,
  answers: [],
  answerBy: null,
  answeredAt: null,
  version: 0,
  attendance: { going: 3, waitlisted: 0, capacity: 20 },
  ...change,
});

/** Tuesday Yoga, which Alice organises. */
export const series = (change: Partial<Series> = {}): Series => ({
  id: "0199a000-0000-7000-8000-0000000000ff",
  slug: "tuesday-yoga",
  name: "Tuesday Yoga",
  description: "All levels",
  descriptionHtml: "<p>All levels</p>",
  timeZone: "Europe/Berlin",
  start: "2026-03-03T19:00",
  duration: "PT1H30M",
  allDay: false,
  recurrence: { rrules: ["FREQ=WEEKLY;BYDAY=TU"], rdates: [], exdates: [] },
  template: { capacity: 20, location: { name: "Studio 1" } },
  pauses: [],
  status: "published",
  visibility: "public",
  organiser: "0199a000-0000-7000-8000-0000000000aa",
  organisers: [],
  version: 4,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
  publishedAt: "2026-01-01T10:00:00Z",
  links: { self: "/api/series/tuesday-yoga", calendar: { url: "/c.ics", webcal: "webcal://c.ics" } },
  ...change,
});

/** Yoga begins at six on two dates, and somebody goes there. */
export const editPreview = (change: Partial<EditPreview> = {}): EditPreview => ({
  token: "4-abc",
  version: 4,
  totals: { modified: 0, rescheduled: 2, cancelled: 0, reinstated: 0, carriedOver: 0, detached: 0, dropped: 0, added: 0, adopted: 0, material: 2, going: 3, waitlisted: 0, people: 3 },
  items: ["03", "10"].map((day) => ({
    notice: "rescheduled",
    id: day,
    recurrenceId: `2026-03-${day}T19:00`,
    slug: `tuesday-yoga-2026-03-${day}-1900`,
    stored: true,
    goesOnAs: null,
    changes: [
      { field: "name", before: "Tuesday Yoga", after: "Early Yoga" },
      { field: "start.local", before: `2026-03-${day}T19:00`, after: `2026-03-${day}T18:00` },
      { field: "start.instant", before: `2026-03-${day}T18:00:00Z`, after: `2026-03-${day}T17:00:00Z` },
    ],
    clock: null,
    going: 3,
    waitlisted: 0,
    material: true,
    people: 3,
  })),
  next: null,
  series: { anotherSlug: false, before: [{ text: "every week on Tuesday", from: "2026-03-03T19:00", until: null }], after: [{ text: "every week on Wednesday", from: "2026-03-04T18:00", until: null }] },
  ...change,
});

export const change = (told: Partial<Change> = {}): Change => ({
  version: 4,
  changeId: "0199a000-0000-7000-8000-0000000000cc",
  changedBy: "0199a000-0000-7000-8000-0000000000aa",
  changedAt: "2026-02-01T10:00:00Z",
  kind: "template-changed",
  from: null,
  undoes: null,
  changes: [{ field: "name", before: "Yoga", after: "Tuesday Yoga" }],
  dates: null,
  ...told,
});

/** Two evenings of Tuesday Yoga are off. */
export const notification = (told: Partial<Notification> = {}): Notification => ({
  id: "n",
  cause: "cancelled",
  toldAt: "2026-02-01T10:00:00Z",
  read: false,
  dates: ["03", "10"].map((day) => ({
    event: `tuesday-yoga-2026-03-${day}-1900`,
    name: "Tuesday Yoga",
    localStart: `2026-03-${day}T19:00`,
    timeZone: "Europe/Berlin",
    reason: "The teacher is ill.",
  })),
  ...told,
});

/** Bob, as he sees himself. */
export const me = (told: Partial<Me> = {}): Me => ({
  id: "0199a000-0000-7000-8000-0000000000bb",
  handle: "bob",
  displayName: "Bob",
  bio: "",
  picture: null,
  language: "en",
  timeZone: "Europe/Berlin",
  weekStart: null,
  public: ["bio"],
  kind: "member",
  registeredAt: "2026-01-01T10:00:00Z",
  deletesAt: null,
  suspension: null,
  roles: [],
  ...told,
});

/** What somebody reported of a group. */
export const reported = (told: Partial<Report> = {}): Report => ({
  id: "r",
  reporter: "0199a000-0000-7000-8000-0000000000bb",
  kind: "group",
  thing: "0199a000-0000-7000-8000-0000000000cc",
  name: "yogis",
  reason: "spam",
  text: "They sell mats",
  stage: "open",
  takenBy: null,
  decision: null,
  answer: "",
  reportedAt: "2026-02-01T10:00:00Z",
  decidedAt: null,
  ...told,
});

/** A mail address of his. */
export const wayIn = (told: Partial<WayIn> = {}): WayIn => ({
  id: told.kind ?? "mail",
  kind: "mail",
  address: "bob@example.org",
  name: null,
  backedUp: null,
  addedAt: "2026-01-01T10:00:00Z",
  usedAt: null,
  suspectedAt: null,
  ...told,
});

/** A group that people join who are asked why. */
export const group = (told: Partial<Group> = {}): Group => ({
  id: "g",
  slug: "yogis",
  name: "Yogis",
  description: "We stretch",
  descriptionHtml: "<p>We stretch</p>",
  rules: "Be kind",
  rulesHtml: "<p>Be kind</p>",
  location: { name: "Studio 1" },
  picture: null,
  tags: ["yoga"],
  websites: [],
  visibility: "public",
  joining: "request",
  questions: ["Why?"],
  owners: [me().id],
  deletesAt: null,
  version: 1,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
  ...told,
});

/** Bob, as he belongs to it. */
export const member = (told: Partial<Member> = {}): Member => ({
  account: me().id,
  handle: "bob",
  displayName: "Bob",
  picture: null,
  role: "member",
  since: "2026-01-01T10:00:00Z",
  version: 1,
  ...told,
});

/** The group, offered to Bob. */
export const offer = (told: Partial<Offer> = {}): Offer => ({
  group: "yogis",
  name: "Yogis",
  to: me().id,
  by: "0199a000-0000-7000-8000-0000000000aa",
  shares: false,
  offeredAt: "2026-01-01T10:00:00Z",
  links: { group: "/g", accept: "/a", decline: "/d" },
  ...told,
});
