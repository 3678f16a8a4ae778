import { api, body, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { GivenAnswer } from "../events/event";
import type { Page } from "../shared/pages";

export type Attendee = Omit<Told<Schemas["attendance.AttendeeResponse"]>, "answers"> & { answers: GivenAnswer[] };

/** What people have answered, and what came of it. Who waits, asks and declined is the organisers' to know. */
export const statuses = ["going", "needs-reconfirmation", "offered", "waitlisted", "pending", "declined", "interested", "not-going"] as const;
export type Status = (typeof statuses)[number];

export const attendeesOf = (slug: string, status: Status, cursor: string | undefined, limit = 50): Promise<Page<Attendee>> => {
  const query = { status, ...(cursor ? { cursor } : {}), limit };
  return pageOf<Attendee>(api.GET("/api/events/{slug}/attendees", { params: { path: { slug }, query } }));
};

export const removeAttendee = (slug: string, accountId: string): Promise<void> =>
  done(api.DELETE("/api/events/{slug}/attendees/{accountId}", { params: { path: { slug, accountId } } }));

/** How many are decided at once. */
export const MOST_DECIDED = 100;

/** Says who may come, of those who want to. Tells of how many it couldn't be said any more. */
export const decide = async (slug: string, people: Attendee[], approved: boolean, note?: string): Promise<number> => {
  const members = people.map(({ accountId }) => ({ accountId }));
  const wanted = { approved, members, ...(note ? { note } : {}) };
  const { members: decided } = await body<Told<Schemas["attendance.ApprovalResponse"]>>(
    api.PUT("/api/events/{slug}/attendees/approvals", { params: { path: { slug } }, body: wanted }),
  );
  return decided.filter(({ problem }) => problem).length;
};

/** Where a spreadsheet has all of them. */
export const tableOf = (slug: string): string => `/api/events/${encodeURIComponent(slug)}/attendees.csv`;
