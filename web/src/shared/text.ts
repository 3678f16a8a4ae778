/** As it stands at the beginning of a sentence. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

/** What stands for a name where there is no picture. */
export const initial = (name: string): string => [...name][0]?.toUpperCase() ?? "";
