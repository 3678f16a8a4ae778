import { ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from "vue";
import { Problem } from "../api/problem";

/** What is being asked for: the last value stays while a newer one is under way. */
export interface Loading<T> {
  value: ShallowRef<T | undefined>;
  problem: ShallowRef<Problem | undefined>;
  isLoading: Ref<boolean>;
  reload: () => Promise<void>;
}

/**
 * Asks now, and again when what it depends on changes. An answer that a newer question has overtaken counts for nothing.
 *
 * @param depends after a change of these the last value is dropped
 */
export const load = <T>(ask: () => Promise<T>, depends: WatchSource[] = []): Loading<T> => {
  const value = shallowRef<T>();
  const problem = shallowRef<Problem>();
  const isLoading = ref(false);
  let newest = 0;
  const reload = async (): Promise<void> => {
    const mine = ++newest;
    isLoading.value = true;
    problem.value = undefined;
    try {
      const answer = await ask();
      if (mine === newest) {
        value.value = answer;
      }
    } catch (thrown) {
      if (mine === newest) {
        problem.value = Problem.caught(thrown);
      }
    } finally {
      if (mine === newest) {
        isLoading.value = false;
      }
    }
  };
  watch(depends, () => {
    value.value = undefined;
    void reload();
  });
  void reload();
  return { value, problem, isLoading, reload };
};
