import { ref, shallowRef, type WatchSource } from "vue";
import { Problem } from "../api/problem";
import { load } from "./load";

/** A page of a list; next leads to the one after it. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A list that grows by pages. */
export const loadPages = <T>(ask: (cursor: string | undefined) => Promise<Page<T>>, depends: WatchSource[] = []) => {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>(null);
  const first = load(async () => {
    const page = await ask(undefined);
    items.value = page.items;
    next.value = page.next;
    return page;
  }, depends);
  const isGrowing = ref(false);
  const growth = shallowRef<Problem>();
  const more = async (): Promise<void> => {
    const from = first.value.value;
    if (!next.value || isGrowing.value) {
      return;
    }
    isGrowing.value = true;
    growth.value = undefined;
    try {
      const page = await ask(next.value);
      if (first.value.value === from) {
        items.value = [...items.value, ...page.items];
        next.value = page.next;
      }
    } catch (thrown) {
      growth.value = Problem.caught(thrown);
    } finally {
      isGrowing.value = false;
    }
  };
  return { ...first, items, next, isGrowing, growth, more };
};
