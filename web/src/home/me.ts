import { ref } from "vue";
import { api, body, type Schemas } from "../api/client";
import { Problem } from "../api/problem";
import type { Told } from "../api/told";
import { session } from "../session/session";

export type Me = Told<Schemas["community.MeResponse"]>;
/** Why moderators let somebody change nothing, and until when. */
export type Suspension = Told<Schemas["community.SuspensionResponse"]>;

/** That of who looks; null: there is none. */
export const suspension = ref<Suspension | null>(null);

export const readMe = (): Promise<Me> => body<Me>(api.GET("/api/me"));

/** Finds out what the session doesn't say: that its account has gone into another one, which it is of then, and that it is suspended. */
export const askWhoThisIs = async (): Promise<void> => {
  if (!session.value.signedIn) {
    return;
  }
  try {
    const { id, suspension: told } = await readMe();
    suspension.value = told ?? null;
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
