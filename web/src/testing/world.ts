import type { Rsvp } from "../events/event";
import type { Occurrence } from "../events/occurrence";

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
  status: "none",
  guests: 0,
  waitlistPosition: null,
  promoted: false,
  answeredAt: null,
  version: 0,
  attendance: { going: 3, waitlisted: 0, capacity: 20 },
  ...change,
});
