import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { Problem } from "../api/problem";

/** What is being changed: whether it is under way, and why it wasn't done the last time. */
export interface Writing<A extends unknown[]> {
  isBusy: Ref<boolean>;
  refused: ShallowRef<Problem | undefined>;
  run: (...wanted: A) => Promise<void>;
}

/** Changes one thing at a time: what is wanted meanwhile is passed over. */
export const write = <A extends unknown[]>(change: (...wanted: A) => Promise<void>): Writing<A> => {
  const isBusy = ref(false);
  const refused = shallowRef<Problem>();
  const run = async (...wanted: A): Promise<void> => {
    if (isBusy.value) {
      return;
    }
    isBusy.value = true;
    refused.value = undefined;
    try {
      await change(...wanted);
    } catch (thrown) {
      refused.value = Problem.caught(thrown);
    } finally {
      isBusy.value = false;
    }
  };
  return { isBusy, refused, run };
};
