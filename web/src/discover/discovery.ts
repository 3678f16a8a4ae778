import { api, pageOf } from "../api/client";
import type { Occurrence } from "../events/occurrence";
import type { Page } from "../shared/pages";
import { viewerZone } from "../shared/time";

/** Series that are found, each by its next date. */
export const discover = async (words: string, cursor: string | undefined, limit = 12): Promise<Page<Occurrence>> => {
  const query = { ...(words ? { q: words } : {}), ...(cursor ? { cursor } : { timeZone: viewerZone() }), limit };
  const { items, next } = await pageOf<{ occurrence: Occurrence }>(api.GET("/api/calendar/public/series", { params: { query } }));
  return { items: items.map((entry) => entry.occurrence), next };
};
