import { api, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Page } from "../shared/pages";

export type Attendee = Told<Schemas["attendance.AttendeeResponse"]>;

/** What people have answered, and what came of it. Who waits and who declined is the organisers' to know. */
export const statuses = ["going", "waitlisted", "interested", "not-going"] as const;
export type Status = (typeof statuses)[number];

export const attendeesOf = (slug: string, status: Status, cursor: string | undefined): Promise<Page<Attendee>> => {
  const query = { status, ...(cursor ? { cursor } : {}), limit: 50 };
  return pageOf<Attendee>(api.GET("/api/events/{slug}/attendees", { params: { path: { slug }, query } }));
};

export const removeAttendee = (slug: string, accountId: string): Promise<void> =>
  done(api.DELETE("/api/events/{slug}/attendees/{accountId}", { params: { path: { slug, accountId } } }));

/** Where a spreadsheet has all of them. */
export const tableOf = (slug: string): string => `/api/events/${encodeURIComponent(slug)}/attendees.csv`;
