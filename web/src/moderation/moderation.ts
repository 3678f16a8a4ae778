import { api, body, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Page } from "../shared/pages";

/** What somebody reported, as moderators see it. */
export type Report = Told<Schemas["community.QueuedReportResponse"]>;
/** Something that was done to moderate the instance. */
export type LogEntry = Told<Schemas["community.LogEntryResponse"]>;
/** What no name, link or text may have. */
export type Denied = Told<Schemas["community.DeniedEntryResponse"]>;

export const stages = ["open", "taken", "decided"] as const;
export type Stage = (typeof stages)[number];
export const deniedKinds = ["word", "domain", "did"] as const;
export type DeniedKind = (typeof deniedKinds)[number];

export interface Decision {
  decision: "dismiss" | "hide" | "delete" | "suspend";
  /** what those who reported it are told besides */
  answer: string;
  /** what moderators read in the log */
  note: string;
  withThings: boolean;
}

/** What can be decided of a thing. */
export const decisionsOf = ({ kind }: Report): Decision["decision"][] => (kind === "account" ? ["dismiss", "suspend"] : ["dismiss", "hide", "delete"]);

/** Where a thing is to be seen; undefined where the page doesn't show it by itself. */
export const pathOf = ({ kind, name }: { kind: string; name: string }): string | undefined => {
  if (!name) {
    return undefined;
  }
  const paths: Record<string, string> = { series: `/series/${name}`, event: `/events/${name}`, group: `/groups/${name}`, account: `/people/${name}` };
  return paths[kind];
};

const paged = (cursor: string | undefined) => ({ ...(cursor ? { cursor } : {}), limit: 50 });

export const reportsOf = (stage: Stage, cursor: string | undefined): Promise<Page<Report>> =>
  pageOf<Report>(api.GET("/api/reports", { params: { query: { stage, ...paged(cursor) } } }));

const of = (id: string) => ({ params: { path: { id } } });

export const take = (id: string): Promise<void> => done(api.POST("/api/reports/{id}/take", of(id)));

export const decide = (id: string, decision: Decision): Promise<void> => done(api.POST("/api/reports/{id}/decision", { ...of(id), body: decision }));

export const logOf = (cursor: string | undefined): Promise<Page<LogEntry>> => pageOf<LogEntry>(api.GET("/api/moderation/log", { params: { query: paged(cursor) } }));

export const lift = (thing: string): Promise<void> => done(api.DELETE("/api/moderation/restrictions/{thing}", { params: { path: { thing } } }));

export const deniedOf = (cursor: string | undefined): Promise<Page<Denied>> => pageOf<Denied>(api.GET("/api/moderation/denylist", { params: { query: paged(cursor) } }));

export const deny = (kind: DeniedKind, value: string, note: string): Promise<Denied> => body<Denied>(api.POST("/api/moderation/denylist", { body: { kind, value, note } }));

export const allow = (id: string): Promise<void> => done(api.DELETE("/api/moderation/denylist/{id}", of(id)));
