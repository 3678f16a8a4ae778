import { api, body } from "../api/client";

/** The most that the server takes. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const PICTURES = "image/jpeg,image/png,image/webp,image/gif";

/** Uploads a picture; its hash is its name at {@code /images/{hash}/small}, {@code medium} and {@code large}. */
export const upload = async (file: File): Promise<string> => {
  const headers = { "Content-Type": file.type || "application/octet-stream" };
  const answer = api.POST("/api/images", { headers, body: file as never, bodySerializer: (sent: unknown) => sent as never });
  return (await body<{ hash: string }>(answer)).hash;
};
