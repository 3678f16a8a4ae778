import type { Schemas } from "../api/client";
import type { Told } from "../api/told";
import { parts } from "../shared/text";

/** What of a template, or of a date, says who may come. */
export type Asked = Partial<
  Pick<
    Told<Schemas["series.Template"]>,
    "guestsAllowed" | "approvalRequired" | "rsvpWindow" | "questions" | "attendeesVisibility" | "offerHours" | "unconfirmedSeats" | "mode" | "language" | "tags"
  >
>;

/** What those are asked who want to go. */
export interface Question {
  text: string;
  required: boolean;
}

/** Who may come and what is asked of them, as the inputs of a form have it. */
export interface Coming {
  guests: number;
  approval: boolean;
  /** how long before the start answers are taken from and until, ISO 8601; empty: from the beginning, and until the end */
  opens: string;
  closes: string;
  questions: Question[];
  attendees: string;
  /** hours for which a seat that gets free is offered; empty: it is theirs at once */
  offered: string;
  /** what becomes of seats that aren't confirmed after a change */
  unconfirmed: string;
  /** empty: not said */
  mode: string;
  language: string;
  /** with commas between them */
  tags: string;
}

export const MOST_GUESTS = 10;
export const MOST_QUESTIONS = 20;

/** How it is where nothing is said. */
export const anybody = (): Coming => comingOf({});

export const comingOf = ({ guestsAllowed, approvalRequired, rsvpWindow, questions, attendeesVisibility, offerHours, unconfirmedSeats, mode, language, tags }: Asked): Coming => ({
  guests: guestsAllowed ?? MOST_GUESTS,
  approval: approvalRequired ?? false,
  opens: rsvpWindow?.opens ?? "",
  closes: rsvpWindow?.closes ?? "",
  questions: (questions ?? []).map(({ text, required }) => ({ text: text ?? "", required: required ?? false })),
  attendees: attendeesVisibility ?? "everybody",
  offered: offerHours ? String(offerHours) : "",
  unconfirmed: unconfirmedSeats ?? "kept",
  mode: mode ?? "",
  language: language ?? "",
  tags: (tags ?? []).join(", "),
});

/** As the API takes it: whatever isn't said is null. */
const written = ({ guests, approval, opens, closes, questions, attendees, offered, unconfirmed, mode, language, tags }: Coming): Record<string, unknown> => {
  const asked = questions.filter(({ text }) => text.trim());
  return {
    guestsAllowed: guests === MOST_GUESTS ? null : guests,
    approvalRequired: approval,
    rsvpWindow: opens || closes ? { opens: opens || null, closes: closes || null } : null,
    questions: asked,
    attendeesVisibility: attendees,
    offerHours: offered ? Number(offered) : null,
    unconfirmedSeats: unconfirmed,
    mode: mode || null,
    language: language.trim() || null,
    tags: parts(tags),
  };
};

/** Those fields that differ. */
export const comingPatch = (before: Coming, after: Coming): Record<string, unknown> => {
  const earlier = written(before);
  return Object.fromEntries(Object.entries(written(after)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(earlier[field])));
};
