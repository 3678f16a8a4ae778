import { ref } from "vue";
import type { Made } from "./edit";

/** The series that this page has changed last, so that it can be taken back where it is shown next. */
export const latest = ref<Made>();
