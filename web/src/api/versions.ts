import { parts } from "../shared/text";

const KEPT_MILLISECONDS = 60_000;
const MOST = 20;

/** Services that wait for what others have been told; each answers these paths. All others would wait for nothing, or refuse. */
const WAITING =
  /^\/api\/(calendar|events|series\/\{slug\}\/(occurrences(?!\/\{recurrenceId\}\/(exclude|include)$)|followers|standing-answer|changes\/(preview|\{version\})$))/;

/** What this page has written lately, so that nothing that it reads next is older. */
export class WrittenVersions {
  private readonly kept = new Map<string, { token: string; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @param header `<kind>/<id>/<version>`, several with commas between them */
  learn(header: string | null): void {
    for (const token of parts(header ?? "")) {
      const thing = token.slice(0, token.lastIndexOf("/"));
      this.kept.delete(thing);
      this.kept.set(thing, { token, until: this.now() + KEPT_MILLISECONDS });
    }
  }

  /** What a request to this path waits for; null for nothing. */
  before(path: string): string | null {
    if (!WAITING.test(path)) {
      return null;
    }
    const tokens = [...this.kept.values()].filter((kept) => kept.until > this.now()).map((kept) => kept.token);
    return tokens.length === 0 ? null : tokens.slice(-MOST).join(", ");
  }
}

export const versions = new WrittenVersions();
