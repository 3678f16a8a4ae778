import { api, body, done, pageOf, type Schemas } from "../api/client";
import type { Told } from "../api/told";
import type { Page } from "../shared/pages";

/** A series to which something happened as a whole, and on which days. */
export interface ToldSeries {
  series: string;
  name: string;
  dates: string[];
}

/** What one was told of one change, and of which dates, or of which series as a whole. */
export type Notification = Told<Schemas["attendance.NotificationResponse"]> & { series?: ToldSeries | null };

export const notifications = (cursor: string | undefined, limit = 20): Promise<Page<Notification>> => {
  const query = { ...(cursor ? { cursor } : {}), limit };
  return pageOf<Notification>(api.GET("/api/notifications", { params: { query } }));
};

/** How many one hasn't read; the server counts to {@link MOST}. */
export const readUnread = async (): Promise<number> => (await body<{ unread: number }>(api.GET("/api/notifications/unread"))).unread;

export const MOST = 100;

export const markRead = (id: string): Promise<void> => done(api.PUT("/api/notifications/{id}/read", { params: { path: { id } } }));

export const markAllRead = (): Promise<void> => done(api.PUT("/api/notifications/read"));
