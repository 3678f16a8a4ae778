import { ref } from "vue";

/** How the page looks: as the device wants, or always one way. */
export type Theme = "auto" | "light" | "dark";

export const themes: Theme[] = ["auto", "light", "dark"];
const KEPT = "openmeet.theme";
const kept = localStorage.getItem(KEPT);

export const theme = ref<Theme>(kept === "light" || kept === "dark" ? kept : "auto");

export const applyTheme = (): void => {
  document.documentElement.dataset["theme"] = theme.value;
};

export const chooseTheme = (chosen: Theme): void => {
  theme.value = chosen;
  localStorage.setItem(KEPT, chosen);
  applyTheme();
};
