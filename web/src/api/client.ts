import createClient, { type Middleware } from "openapi-fetch";
import { locale } from "../messages";
import { session } from "../session/session";
import type { Page } from "../shared/pages";
import { Problem } from "./problem";
import type { components, paths } from "./schema";
import { versions } from "./versions";

/** What the services call their bodies, each with its service's name before it. */
export type Schemas = components["schemas"];

const SILENT = new Set(["GET", "HEAD"]);

const conversation: Middleware = {
  onRequest({ request, schemaPath }) {
    request.headers.set("Accept-Language", locale.value);
    const csrf = session.value.csrfToken;
    if (csrf && !SILENT.has(request.method)) {
      request.headers.set("Csrf-Token", csrf);
    }
    const after = versions.before(schemaPath);
    if (after) {
      request.headers.set("After-Version", after);
    }
    return request;
  },
  onResponse({ request, response }) {
    if (!SILENT.has(request.method)) {
      versions.learn(response.headers.get("Version-Token"));
    }
  },
  onError() {
    return Problem.offline();
  },
};

/** Asks the API, as whoever this browser is. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
});
api.use(conversation);

/** The body of an answer; anything else than success is thrown as a {@link Problem}. */
export const body = async <T>(answer: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<T> => {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) {
    throw Problem.of(error, response.status);
  }
  return data as T;
};

/** A page of a list. */
export const pageOf = async <T>(answer: Parameters<typeof body>[0]): Promise<Page<T>> => {
  const { items, next } = await body<{ items: T[]; next?: string | null }>(answer);
  return { items, next: next ?? null };
};

/** Waits for an answer without a body. */
export const done = async (answer: Promise<{ error?: unknown; response: Response }>): Promise<void> => {
  const { error, response } = await answer;
  if (!response.ok) {
    throw Problem.of(error, response.status);
  }
};
