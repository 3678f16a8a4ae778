import { api, body, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Page } from "../shared/pages";

type OfSeries = "edit" | "end" | "pause" | "resume" | "undo";
/** Of all dates between two days. */
type OfRange = "cancel" | "reinstate" | "move";
type OfDate = "edit" | "exclude" | "include" | "revert" | "cancel" | "reinstate";

/** What somebody wants to do to a series, or to one of its dates. */
export interface SeriesEdit {
  series: string;
  name: OfSeries | OfRange | OfDate;
  /** recurrenceId of the one date that it is of */
  date?: string;
  /** recurrenceId of the first date that it is of */
  from?: string;
  /** of the change that it takes back */
  version?: number;
  body?: Record<string, unknown>;
}

/** What somebody wants to do to a standalone event. */
export interface EventEdit {
  event: string;
  name: "edit" | "cancel" | "reinstate";
  body?: Record<string, unknown>;
}

/** What somebody wants to do, as its preview is asked for and as it is made. */
export type Edit = SeriesEdit | EventEdit;

/** An edit that may be chosen; without one something is still missing. */
export interface Choice {
  label: string;
  hint?: string;
  edit: Edit | undefined;
}

/** A field that is different: what stood there, and what will. */
export interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** What an edit would do to one date. */
export type AffectedDate = Omit<Told<Schemas["occurrence.AffectedDate"]>, "changes"> & { changes: FieldChange[] };

/** What an edit would do. */
export type EditPreview = Omit<Told<Schemas["occurrence.ChangePreview"], "totals">, "items" | "series"> & {
  items: AffectedDate[];
  series?: Told<Schemas["occurrence.SeriesDifference"]> | null;
};

/** How a series or a standalone event is called now that it was changed; its version where a series itself was. */
export interface Made {
  slug: string;
  version?: number;
}

/** How far the dates of a series have followed a change of it. */
export type Propagation = Told<Schemas["occurrence.Propagation"]>;

/** A change of a series or of its dates, as its trail tells it. */
export type Change = Omit<Told<Schemas["series.ChangeResponse"]>, "changes"> & { changes: FieldChange[] };

/** How many dates a preview shows. */
export const SHOWN = 50;
const PATCH = { "Content-Type": "application/merge-patch+json" };

/** What an edit would do; nothing is done. */
export const previewEdit = (edit: Edit): Promise<EditPreview> => {
  if ("event" in edit) {
    const params = { path: { slug: edit.event }, query: { edit: edit.name } };
    return body<EditPreview>(api.POST("/api/events/{slug}/changes/preview", { params, body: edit.body as never }));
  }
  const { series, name, date, from, version, body: sent } = edit;
  const query = { edit: name, limit: SHOWN, ...(date ? { date } : {}), ...(from ? { from } : {}), ...(version ? { version } : {}) };
  return body<EditPreview>(api.POST("/api/series/{slug}/changes/preview", { params: { path: { slug: series }, query }, body: sent as never }));
};

/** Makes an edit as its preview has shown it. */
export const makeEdit = async (edit: Edit, token: string): Promise<Made> => {
  if ("event" in edit) {
    return { slug: (await body<{ slug: string }>(sendOfEvent(edit, token))).slug };
  }
  if (edit.date) {
    await body(sendOfDate(edit, edit.date, token));
    return { slug: edit.series };
  }
  const made = await body<{ slug?: string; version?: number }>(sendOfSeries(edit, token));
  return { slug: made.slug ?? edit.series, ...(made.version === undefined ? {} : { version: made.version }) };
};

const sendOfEvent = ({ event, name, body: sent }: EventEdit, token: string) => {
  const params = { path: { slug: event }, header: held(token) };
  switch (name) {
    case "cancel":
      return api.POST("/api/events/{slug}/cancel", { params, body: sent as never });
    case "reinstate":
      return api.POST("/api/events/{slug}/reinstate", { params });
    default:
      return api.PATCH("/api/events/{slug}", { params, headers: PATCH, body: sent as never });
  }
};

const sendOfSeries = ({ series, name, from, version, body: sent }: SeriesEdit, token: string) => {
  const header = held(token);
  const path = { slug: series };
  switch (name) {
    case "end":
      return api.POST("/api/series/{slug}/end", { params: { path, header }, body: sent as never });
    case "pause":
      return api.POST("/api/series/{slug}/pause", { params: { path, header }, body: sent as never });
    case "resume":
      return api.POST("/api/series/{slug}/resume", { params: { path, header } });
    case "cancel":
      return api.POST("/api/series/{slug}/occurrences/cancel", { params: { path, header }, body: sent as never });
    case "reinstate":
      return api.POST("/api/series/{slug}/occurrences/reinstate", { params: { path, header }, body: sent as never });
    case "move":
      return api.POST("/api/series/{slug}/occurrences/move", { params: { path, header }, body: sent as never });
    case "undo":
      return api.POST("/api/series/{slug}/changes/{version}/undo", { params: { path: { ...path, version: version ?? 0 }, header } });
    default:
      return api.PATCH("/api/series/{slug}", { params: { path, header, query: from ? { from } : {} }, headers: PATCH, body: sent as never });
  }
};

const sendOfDate = ({ series, name, body: sent }: SeriesEdit, recurrenceId: string, token: string) => {
  const params = { path: { slug: series, recurrenceId }, header: held(token) };
  switch (name) {
    case "exclude":
      return api.POST("/api/series/{slug}/occurrences/{recurrenceId}/exclude", { params });
    case "include":
      return api.POST("/api/series/{slug}/occurrences/{recurrenceId}/include", { params });
    case "revert":
      return api.POST("/api/series/{slug}/occurrences/{recurrenceId}/revert", { params });
    case "cancel":
      return api.POST("/api/series/{slug}/occurrences/{recurrenceId}/cancel", { params, body: sent as never });
    case "reinstate":
      return api.POST("/api/series/{slug}/occurrences/{recurrenceId}/reinstate", { params });
    default:
      return api.PATCH("/api/series/{slug}/occurrences/{recurrenceId}", { params, headers: PATCH, body: sent as never });
  }
};

/** The preview says which version is meant. */
const held = (token: string) => ({ "If-Match": "*", "Preview-Token": token });

const ANY = { "If-Match": "*" };

export const publish = async (slug: string, version: number): Promise<string> => {
  const header = { "If-Match": `"${version}"` };
  return (await body<{ slug: string }>(api.POST("/api/series/{slug}/publish", { params: { path: { slug }, header } }))).slug;
};

export const deleteSeries = (slug: string): Promise<void> => done(api.DELETE("/api/series/{slug}", { params: { path: { slug }, header: ANY } }));

export const deleteEvent = (slug: string): Promise<void> => done(api.DELETE("/api/events/{slug}", { params: { path: { slug }, header: ANY } }));

export const readPropagation = (slug: string, version: number): Promise<Propagation> =>
  body<Propagation>(api.GET("/api/series/{slug}/changes/{version}", { params: { path: { slug, version } } }));

export const changesOf = (slug: string, cursor: string | undefined, limit = 20): Promise<Page<Change>> => {
  const query = { ...(cursor ? { cursor } : {}), limit };
  return pageOf<Change>(api.GET("/api/series/{slug}/changes", { params: { path: { slug }, query } }));
};

/**
 * The edit that takes a change of a series back. One of dates has no preview: it is taken back at once, each is again what it was, and nothing is
 * left to do.
 */
export const takeBack = async (series: string, { version, changeId }: Change): Promise<SeriesEdit | undefined> => {
  if (version) {
    return { series, name: "undo", version };
  }
  const params = { path: { slug: series, changeId }, header: ANY };
  await done(api.POST("/api/series/{slug}/occurrences/changes/{changeId}/undo", { params }));
  return undefined;
};
