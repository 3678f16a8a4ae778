import type { Schemas } from "../api/client";
import type { Told } from "../api/told";

/** A date of a series, or a standalone event. */
export type Occurrence = Told<Schemas["occurrence.Occurrence"], "start" | "end" | "attendance" | "links">;

interface Address {
  street?: string | null;
  postalCode?: string | null;
  locality?: string | null;
}

/** Where something takes place. */
export interface Location {
  name?: string | null;
  address?: Address | null;
}

/** How many seats are free; undefined where there is no limit. */
export const freeSeats = (occurrence: Occurrence): number | undefined => {
  const { capacity, going } = occurrence.attendance;
  return typeof capacity === "number" ? Math.max(0, capacity - going) : undefined;
};

/** A place in one line; undefined where nothing is said. */
export const place = (location: Location | null | undefined): string | undefined => {
  const { name, address } = location ?? {};
  const parts = [name, address?.street, [address?.postalCode, address?.locality].filter(Boolean).join(" ")].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
};
