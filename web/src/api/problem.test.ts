import { describe, expect, it } from "vitest";
import { language } from "../messages";
import { Problem } from "./problem";

describe("a problem", () => {
  it("has words of its own in each language", () => {
    const problem = Problem.of({ code: "rsvp-closed" }, 409);
    expect(problem.words).toBe("Answers aren’t taken any more.");
    language.value = "de";
    expect(problem.words).toBe("Antworten werden nicht mehr angenommen.");
  });

  it("names the part that is away", () => {
    expect(Problem.of({ code: "service-unavailable", service: "attendance" }, 503).words).toContain("attendance");
  });

  it("is something also where nobody said what", () => {
    expect(Problem.of("<html>", 502).words).toBe("Something went wrong. Try again in a moment.");
    expect(Problem.of(undefined, 404).words).toContain("nothing here");
  });

  it("is said at the field that it is of", () => {
    const problem = Problem.of({ code: "invalid", errors: [{ pointer: "/name", code: "required", detail: "Send a name." }] }, 422);
    expect(problem.at("/name")).toBe("Send a name.");
    expect(problem.at("/start")).toBeUndefined();
  });
});
