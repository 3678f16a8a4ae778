import { locale } from "../messages";

/** The languages that forms offer; others may be said by programs. */
export const LANGUAGES = ["ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh"];

/** German: what a language is called in that of the page. */
export const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames([locale.value], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
