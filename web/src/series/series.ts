import { api, body, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Occurrence } from "../events/occurrence";
import type { Page } from "../shared/pages";

export type Series = Told<Schemas["series.SeriesResponse"], "recurrence" | "template" | "links">;
export type Following = Told<Schemas["attendance.FollowerResponse"]>;
/** By whom a series may be seen, as somebody may choose. */
export const visibilities = ["public", "members", "unlisted", "private"] as const;

const at = (slug: string) => ({ params: { path: { slug } } });

export const readSeries = (slug: string): Promise<Series> =>
  body<Series>(api.GET("/api/series/{slug}", at(slug)));

/** The rule in words, in the language of the page; empty where the server has none. */
export const ruleInWords = async ({ timeZone, start, duration, recurrence }: Series): Promise<string> =>
  (await body<{ text: string }>(api.POST("/api/series/preview", { body: { timeZone, start, duration, recurrence, limit: 1 } }))).text;

/** Dates that are to come, by pages. */
export const datesOf = (slug: string, cursor: string | undefined, limit = 12): Promise<Page<Occurrence>> => {
  const query = { ...(cursor ? { cursor } : {}), limit };
  return pageOf<Occurrence>(api.GET("/api/series/{slug}/occurrences", { params: { path: { slug }, query } }));
};

export const readFollowing = (slug: string): Promise<Following> => body<Following>(api.GET("/api/series/{slug}/followers/me", at(slug)));

export const follow = (slug: string): Promise<Following> =>
  body<Following>(api.PUT("/api/series/{slug}/followers/me", { ...at(slug), body: {} }));

export const unfollow = (slug: string): Promise<void> => done(api.DELETE("/api/series/{slug}/followers/me", at(slug)));
