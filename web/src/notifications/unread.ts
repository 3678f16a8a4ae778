import { ref } from "vue";
import { readUnread } from "./notifications";

/** How many notifications one hasn't read, as far as this page knows. */
export const unread = ref(0);

/** Asks again; where that isn't answered the last count stays. */
export const countUnread = async (): Promise<void> => {
  try {
    unread.value = await readUnread();
  } catch {
    // The bell is on every page: what is away says so itself.
  }
};
