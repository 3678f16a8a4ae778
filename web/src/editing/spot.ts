import { called } from "../map/towns";
import type { Point } from "../map/projection";

/** Where on the earth something takes place, as a form has it. */
export interface Spot {
  /** what is typed for the town */
  town: string;
  locality: string | null;
  /** ISO 3166, two letters */
  country: string | null;
  point: Point | null;
}

interface Seen {
  address?: { locality?: string | null; country?: string | null } | null;
  coordinates?: { latitude?: number | null; longitude?: number | null } | null;
}

export const nowhere = (): Spot => spotOf(null);

export const spotOf = (location: Seen | null | undefined): Spot => {
  const { locality = null, country = null } = location?.address ?? {};
  const { latitude, longitude } = location?.coordinates ?? {};
  return {
    town: locality ? called({ name: locality, country: country ?? "" }) : "",
    locality,
    country,
    point: typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null,
  };
};

/** What of a location differs, as a merge patch: another town has none of the streets of the one before. */
export const spotPatch = (before: Spot, after: Spot): Record<string, unknown> => ({
  ...(before.locality === after.locality && before.country === after.country
    ? {}
    : { address: after.locality ? { locality: after.locality, country: after.country, street: null, postalCode: null, region: null } : null }),
  ...(before.point?.latitude === after.point?.latitude && before.point?.longitude === after.point?.longitude ? {} : { coordinates: after.point }),
});

/** The same as a whole, of what wasn't anywhere before. */
export const spotSaid = ({ locality, country, point }: Spot): Record<string, unknown> => ({
  ...(locality ? { address: { locality, ...(country ? { country } : {}) } } : {}),
  ...(point ? { coordinates: point } : {}),
});
