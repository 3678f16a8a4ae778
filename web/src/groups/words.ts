import { named } from "../messages";

/** What somebody is in a group, as people say it. */
export const roleName = (role: string): string => named("role", role);
