import { api, done } from "../api/client";

export const reasons = ["spam", "harassment", "illegal", "impersonation", "other"] as const;
export type Reason = (typeof reasons)[number];
/** What can be reported: by its slug, an account by its handle, a picture by its hash. */
export type Kind = "series" | "event" | "group" | "account" | "image";

export const report = (kind: Kind, name: string, reason: Reason, text: string): Promise<void> =>
  done(api.POST("/api/reports", { body: { kind, name, reason, ...(text ? { text } : {}) } }));
