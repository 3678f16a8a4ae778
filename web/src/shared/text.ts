/** As it stands at the beginning of a sentence. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

/** What stands between commas, without what is empty. */
export const parts = (text: string): string[] => text.split(",").map((part) => part.trim()).filter(Boolean);

/** What stands for a name where there is no picture. */
export const initial = (name: string): string => [...name][0]?.toUpperCase() ?? "";
