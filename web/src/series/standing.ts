import { api, body, done, type Schemas } from "../api/client";
import type { Told } from "../api/told";

/** Somebody's answer for each date of a series. */
export type Standing = Told<Schemas["attendance.StandingAnswerResponse"]>;

const at = (slug: string) => ({ params: { path: { slug } } });

export const readStanding = (slug: string): Promise<Standing> => body<Standing>(api.GET("/api/series/{slug}/standing-answer", at(slug)));

export const giveStanding = (slug: string, guests: number): Promise<Standing> =>
  body<Standing>(api.PUT("/api/series/{slug}/standing-answer", { ...at(slug), body: { guests } }));

/** Ends it, and takes back what it answered for dates that are to come. */
export const endStanding = (slug: string): Promise<void> =>
  done(api.DELETE("/api/series/{slug}/standing-answer", { params: { path: { slug }, query: { answers: "taken-back" } } }));

/** Says no to one date, or that one comes after all. */
export const except = (slug: string, recurrenceId: string, isNo: boolean): Promise<Standing> => {
  const params = { params: { path: { slug, recurrenceId } } };
  return body<Standing>(
    isNo
      ? api.PUT("/api/series/{slug}/standing-answer/exceptions/{recurrenceId}", params)
      : api.DELETE("/api/series/{slug}/standing-answer/exceptions/{recurrenceId}", params),
  );
};
