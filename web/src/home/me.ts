import { api, body, type Schemas } from "../api/client";
import { Problem } from "../api/problem";
import type { Told } from "../api/told";
import { session } from "../session/session";

export type Me = Told<Schemas["community.MeResponse"]>;

export const readMe = (): Promise<Me> => body<Me>(api.GET("/api/me"));

/** Has the session be of the account that its own one has gone into; its token still names that one. */
export const followMerge = async (): Promise<void> => {
  if (!session.value.signedIn) {
    return;
  }
  try {
    const { id } = await readMe();
    if (id !== session.value.account) {
      session.value = { ...session.value, account: id };
    }
  } catch (thrown) {
    // Who somebody was is good enough where nobody says who that is by now.
    if (!(thrown instanceof Problem)) {
      throw thrown;
    }
  }
};
