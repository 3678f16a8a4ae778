import { isMessage, t } from "../messages";

/** What somebody is in a group, as people say it. */
export const roleName = (role: string): string => {
  const key = `role.${role}`;
  return isMessage(key) ? t(key) : role;
};
