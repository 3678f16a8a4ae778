import { isMessage, t } from "../messages";
import { lengthOf, localTime, minutesOf } from "../shared/time";
import type { FieldChange } from "./edit";

/** What says again what another field says, or is nobody's to read. */
const UNTOLD = /^(start\.instant|end\.instant|recurrenceId|slug|detached|organisers)/u;
const LOCAL = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/u;

/** Those of the changes that people read. */
export const told = (changes: FieldChange[]): FieldChange[] => changes.filter(({ field }) => !UNTOLD.test(field));

/** The name of a field, as forms have it. */
export const fieldName = (field: string): string => {
  const [first = field] = field.replace(/^template\./u, "").split(".");
  const names = [`field.${field}`, `field.${first}`];
  const known = names.find(isMessage);
  return known && isMessage(known) ? t(known) : field;
};

/** A value as people read it. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined || value === "") {
    return t("edit.nothing");
  }
  if (typeof value === "boolean") {
    return t(value ? "edit.yes" : "edit.no");
  }
  if (Array.isArray(value)) {
    return value.map(valueText).join(", ") || t("edit.nothing");
  }
  if (typeof value === "object") {
    return Object.values(value).filter((part) => part !== null && part !== "").map(valueText).join(", ");
  }
  const text = String(value);
  const [from = "", until = ""] = text.split("/");
  if (LOCAL.test(from) && LOCAL.test(until)) {
    return t("edit.fromUntil", { from: localTime(from), until: localTime(until) });
  }
  const minutes = minutesOf(text);
  if (LOCAL.test(text)) {
    return localTime(text);
  }
  const word = `value.${text}`;
  return isMessage(word) ? t(word) : minutes === undefined ? text : lengthOf(minutes);
};
