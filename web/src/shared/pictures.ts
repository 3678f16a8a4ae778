import { api, body } from "../api/client";

/** The most that the server takes. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const PICTURES = "image/jpeg,image/png,image/webp,image/gif";

/** The hash of a picture by where it is; null where it wasn't uploaded here: from elsewhere nothing is shown. */
export const uploaded = (uri: string | null | undefined): string | null => /^\/images\/([0-9a-f]{64})\/large$/.exec(uri ?? "")?.[1] ?? null;

/** Where it is, as events name it. */
export const whereIs = (hash: string): string => `/images/${hash}/large`;

/**
 * Uploads a picture; its hash is its name at {@code /images/{hash}/small}, {@code medium} and {@code large}.
 *
 * @param isKept whether it stays when no person or group shows it, as one of an event has to
 */
export const upload = async (file: File, isKept: boolean): Promise<string> => {
  const headers = { "Content-Type": file.type || "application/octet-stream" };
  const answer = api.POST("/api/images", { params: { query: { keep: isKept } }, headers, body: file as never, bodySerializer: (sent: unknown) => sent as never });
  return (await body<{ hash: string }>(answer)).hash;
};
