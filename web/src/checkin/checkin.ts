import { api, body, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import { attendeesOf, type Attendee } from "../attendees/attendees";

/** That somebody was seen at a date, or that this was a mistake. */
export interface Sighting {
  accountId: string;
  present: boolean;
  seenAt: string;
}

/** How many are told at once. */
export const AT_ONCE = 100;
const KEPT = "openmeet.check-in.";

/** Everybody who has a seat, with what their codes are known by. */
export const everybody = async (slug: string): Promise<Attendee[]> => {
  const all: Attendee[] = [];
  let cursor: string | undefined;
  do {
    const page = await attendeesOf(slug, "going", cursor, 200);
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
};

/** What was seen and couldn't be told yet: it outlives the page. */
export const keptOf = (slug: string): Sighting[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT + slug) ?? "[]");
    return Array.isArray(kept) ? (kept as Sighting[]) : [];
  } catch {
    return [];
  }
};

export const keep = (slug: string, sightings: Sighting[]): void =>
  sightings.length > 0 ? localStorage.setItem(KEPT + slug, JSON.stringify(sightings)) : localStorage.removeItem(KEPT + slug);

/** Of each account the last sighting: it is the one that counts, and each is said once at a time. */
export const lastOfEach = (sightings: Sighting[]): Sighting[] => [...new Map(sightings.map((one) => [one.accountId, one])).values()];

/** Tells the server what was seen. Returns whom it couldn't note. */
export const tell = async (slug: string, members: Sighting[]): Promise<string[]> => {
  const params = { path: { slug } };
  const told = await body<Told<Schemas["attendance.CheckInResponse"]>>(api.PUT("/api/events/{slug}/attendees/check-ins", { params, body: { members } as never }));
  return told.members.filter(({ problem }) => problem).map(({ accountId }) => accountId);
};

/** What the list knows a code by. */
export const digestOf = async (code: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
};
