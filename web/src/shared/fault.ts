import { nextTick } from "vue";

/** Leads to the first field of a form, or of what asks like one, that isn't right, once the page shows which. */
export const showFault = async (form: HTMLElement | null): Promise<void> => {
  await nextTick();
  form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
};
