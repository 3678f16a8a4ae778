import { beforeEach } from "vitest";
import { language } from "../messages";
import { NOBODY, session } from "../session/session";

beforeEach(() => {
  localStorage.clear();
  language.value = "en";
  session.value = NOBODY;
});
