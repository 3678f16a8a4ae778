import { api, done } from "../api/client";

/** Whose organisers can be written to: by its slug. */
export type Kind = "series" | "event" | "group";

export interface Letter {
  subject: string;
  text: string;
  /** whether they see the address of who writes */
  showAddress: boolean;
}

/** Writes to those who organise something, who aren't told to the writer. */
export const contact = (kind: Kind, slug: string, letter: Letter): Promise<void> => {
  const wanted = { params: { path: { slug } }, body: letter };
  switch (kind) {
    case "series":
      return done(api.POST("/api/series/{slug}/contact", wanted));
    case "event":
      return done(api.POST("/api/events/{slug}/contact", wanted));
    case "group":
      return done(api.POST("/api/groups/{slug}/contact", wanted));
  }
};
