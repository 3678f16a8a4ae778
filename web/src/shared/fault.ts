import { nextTick } from "vue";

/** Leads to the first field of a form that isn't right, once the page shows which. */
export const showFault = async (form: HTMLFormElement | null): Promise<void> => {
  await nextTick();
  form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
};
