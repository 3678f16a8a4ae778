import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Occurrence } from "./occurrence";

export type Rsvp = Omit<Told<Schemas["attendance.RsvpResponse"]>, "answers"> & { answers: GivenAnswer[] };
/** What somebody wishes; the server decides who has a seat. */
export type Wish = "going" | "interested" | "not-going";

const at = (slug: string) => ({ params: { path: { slug } } });

export const readEvent = (slug: string): Promise<Occurrence> =>
  body<Occurrence>(api.GET("/api/events/{slug}", at(slug)));

export const readRsvp = (slug: string): Promise<Rsvp> => body<Rsvp>(api.GET("/api/events/{slug}/rsvp", at(slug)));

/** What somebody says to one of the organiser's questions. */
export interface GivenAnswer {
  question: string;
  answer: string;
}

export const answer = (slug: string, status: Wish, guests: number, answers: GivenAnswer[] = []): Promise<Rsvp> => {
  const said = status === "going" && answers.length > 0 ? { answers } : {};
  return body<Rsvp>(api.PUT("/api/events/{slug}/rsvp", { ...at(slug), body: { status, guests: status === "going" ? guests : 0, ...said } }));
};
