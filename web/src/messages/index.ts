import { computed, ref } from "vue";
import { de } from "./de";
import { en } from "./en";

/** A language that the page speaks. */
export type Language = "en" | "de";
/** The name of a text. A language without one of them doesn't compile. */
export type MessageKey = keyof typeof en;
/** The texts of one language. */
export type Messages = Record<MessageKey, string | { one: string; other: string }>;

export const languages: Record<Language, string> = { en: "English", de: "Deutsch" };
const all: Record<Language, Messages> = { en, de };
const KEPT = "openmeet.language";

const isLanguage = (text: string | undefined | null): text is Language => text === "en" || text === "de";

const preferred = (): Language => {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : (navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "en");
};

const current = ref<Language>(preferred());

export const language = computed({
  get: () => current.value,
  set: (chosen: Language) => {
    current.value = chosen;
    localStorage.setItem(KEPT, chosen);
    document.documentElement.lang = chosen;
  },
});

/** The locale of dates and numbers: the browser's own where it is of the language, so that its clock and order of days stay. */
export const locale = computed(() => navigator.languages.find((tag) => tag.startsWith(current.value)) ?? current.value);

/** A text in the language of the page. */
export const t = (key: MessageKey, values: Record<string, string | number> = {}): string => {
  const message = all[current.value][key];
  const text =
    typeof message === "string" ? message : message[new Intl.PluralRules(current.value).select(Number(values["count"])) === "one" ? "one" : "other"];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};

/** Whether there is a text of this name: for codes that come from elsewhere. */
export const isMessage = (key: string): key is MessageKey => key in en;

/** The text of a group for a code that comes from elsewhere; what else is said of one that is newer than the page. */
export const named = (group: string, code: string, otherwise = code): string => {
  const key = `${group}.${code}`;
  return isMessage(key) ? t(key) : otherwise;
};
