import { ref } from "vue";

/** Who looks, as the gateway says. */
export interface Session {
  signedIn: boolean;
  account: string | null;
  csrfToken: string | null;
}

export const NOBODY: Session = { signedIn: false, account: null, csrfToken: null };

export const session = ref<Session>(NOBODY);

const string = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Parses what /api/session answers; what isn't of that form is nobody. */
export const parseSession = (body: unknown): Session => {
  const from = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  return from["signedIn"] === true
    ? { signedIn: true, account: string(from["account"]), csrfToken: string(from["csrfToken"]) }
    : NOBODY;
};

/** Asks who this browser is; nobody where that can't be found out. */
export const askForSession = async (): Promise<void> => {
  try {
    const answer = await fetch("/api/session");
    session.value = answer.ok ? parseSession(await answer.json()) : NOBODY;
  } catch {
    session.value = NOBODY;
  }
};
