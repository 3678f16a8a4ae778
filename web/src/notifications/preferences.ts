import { api, body } from "../api/client";

/** Of what one is told by mail, by cause, and how long before a date begins, as ISO 8601 has it. */
export interface Preferences {
  mail: Record<string, boolean>;
  reminders: string[];
}

/** How long before a date one may be reminded of it. */
export const LEADS = ["PT168H", "PT48H", "PT24H", "PT12H", "PT6H", "PT2H", "PT1H", "PT30M", "PT15M", "PT5M"];

export const readPreferences = (): Promise<Preferences> => body<Preferences>(api.GET("/api/notifications/preferences"));

/** Changes what is said, and leaves the rest. */
export const prefer = (wanted: Partial<Preferences>): Promise<Preferences> => body<Preferences>(api.PUT("/api/notifications/preferences", { body: wanted as never }));
