import { isMessage, t, type MessageKey } from "../messages";

/** What is wrong with one field: a JSON pointer into what was sent, and a code. */
export interface Violation {
  pointer: string;
  code: string;
  detail: string;
}

const text = (from: Record<string, unknown>, name: string): string => (typeof from[name] === "string" ? from[name] : "");

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const BY_CODE: Record<string, MessageKey> = {
  offline: "problem.offline",
  "sign-in-required": "problem.signIn",
  "csrf-refused": "problem.csrf",
  "not-caught-up": "problem.notCaughtUp",
  "quota-exceeded": "problem.quota",
  "too-many-at-once": "problem.quota",
  "service-unavailable": "problem.away",
  "service-busy": "problem.away",
  "service-timeout": "problem.away",
};

/** Why something wasn't answered, parsed from problem details (RFC 9457). The one place where codes become words. */
export class Problem extends Error {
  private constructor(
    readonly code: string,
    readonly status: number,
    readonly service: string,
    readonly violations: Violation[],
  ) {
    super(code);
  }

  static of(body: unknown, status: number): Problem {
    const from = record(body);
    const violations = (Array.isArray(from["errors"]) ? from["errors"] : []).map(record).map((error) => ({
      pointer: text(error, "pointer"),
      code: text(error, "code"),
      detail: text(error, "detail"),
    }));
    return new Problem(text(from, "code") || `status-${status}`, status, text(from, "service"), violations);
  }

  static offline(): Problem {
    return new Problem("offline", 0, "", []);
  }

  /** Whatever was thrown. */
  static caught(thrown: unknown): Problem {
    return thrown instanceof Problem ? thrown : new Problem("unknown", 0, "", []);
  }

  get isNotFound(): boolean {
    return this.status === 404;
  }

  /** In the language of the page. */
  get words(): string {
    const own = `problem.${this.code}`;
    const key = BY_CODE[this.code] ?? (isMessage(own) ? own : this.fallback);
    return t(key, { service: this.service });
  }

  /** The first thing that is wrong with a field; where there is none, its words. */
  get said(): string {
    return isMessage(`problem.${this.code}`) ? this.words : (this.violations[0]?.detail ?? this.words);
  }

  private get fallback(): MessageKey {
    if (this.isNotFound) {
      return "problem.notFound";
    }
    return this.status === 422 ? "problem.invalid" : "problem.unknown";
  }

  /** What is said of a field. */
  at(pointer: string): string | undefined {
    return this.violations.find((violation) => violation.pointer === pointer)?.detail;
  }
}
