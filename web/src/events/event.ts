import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Occurrence } from "./occurrence";

export type Rsvp = Told<Schemas["attendance.RsvpResponse"]>;
/** What somebody wishes; the server decides who has a seat. */
export type Wish = "going" | "interested" | "not-going";

const at = (slug: string) => ({ params: { path: { slug } } });

export const readEvent = (slug: string): Promise<Occurrence> =>
  body<Occurrence>(api.GET("/api/events/{slug}", at(slug)));

export const readRsvp = (slug: string): Promise<Rsvp> => body<Rsvp>(api.GET("/api/events/{slug}/rsvp", at(slug)));

export const answer = (slug: string, status: Wish, guests: number): Promise<Rsvp> =>
  body<Rsvp>(api.PUT("/api/events/{slug}/rsvp", { ...at(slug), body: { status, guests: status === "going" ? guests : 0 } }));
