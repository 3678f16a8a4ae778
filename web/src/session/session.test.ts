import { describe, expect, it } from "vitest";
import { NOBODY, parseSession } from "./session";

describe("a session", () => {
  it("is nobody's where the answer isn't one", () => {
    expect([null, "x", {}, { signedIn: "yes" }].map(parseSession)).toEqual([NOBODY, NOBODY, NOBODY, NOBODY]);
  });

  it("has what writes carry", () => {
    expect(parseSession({ signedIn: true, account: "a", csrfToken: "c" })).toEqual({ signedIn: true, account: "a", csrfToken: "c" });
  });
});
