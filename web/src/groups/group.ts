import { api, body, type Listed, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Series } from "../series/series";
import type { Page } from "../shared/pages";

export type Group = Told<Schemas["community.GroupResponse"]>;

export const readGroup = (slug: string): Promise<Group> => body<Group>(api.GET("/api/groups/{slug}", { params: { path: { slug } } }));

export const seriesOf = async (group: string, cursor: string | undefined): Promise<Page<Series>> => {
  const query = { group, ...(cursor ? { cursor } : {}), limit: 20 };
  const page = await body<Listed<Series>>(api.GET("/api/series", { params: { query } }));
  return { items: page.items, next: page.next ?? null };
};
