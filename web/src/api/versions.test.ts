import { describe, expect, it } from "vitest";
import { WrittenVersions } from "./versions";

const OCCURRENCES = "/api/series/{slug}/occurrences";

describe("reading after a write", () => {
  it("waits for the newest version of each thing", () => {
    const versions = new WrittenVersions();
    versions.learn("series/1/4");
    versions.learn("series/1/5, attendance/2/1");
    expect(versions.before(OCCURRENCES)).toBe("series/1/5, attendance/2/1");
  });

  it("waits for nothing where nobody would know of it", () => {
    const versions = new WrittenVersions();
    versions.learn("series/1/4");
    expect(versions.before("/api/series/{slug}")).toBeNull();
    expect(versions.before("/api/groups/{slug}")).toBeNull();
    expect(versions.before("/api/series/{slug}/changes/{version}/undo")).toBeNull();
    expect(versions.before("/api/series/{slug}/occurrences/{recurrenceId}/exclude")).toBeNull();
    expect(versions.before("/api/series/{slug}/changes/preview")).toBe("series/1/4");
    expect(versions.before("/api/events/{slug}/rsvp")).toBe("series/1/4");
  });

  it("forgets what is everywhere by now", () => {
    let now = 0;
    const versions = new WrittenVersions(() => now);
    versions.learn("series/1/4");
    now = 60_001;
    expect(versions.before(OCCURRENCES)).toBeNull();
  });
});
