import { locale } from "../messages";
import type { Point } from "./projection";

/** A town of 50,000 people or more. */
export interface Town extends Point {
  name: string;
  /** ISO 3166, two letters */
  country: string;
}

const MOST = 8;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

let known: Promise<(Town & { plain: string })[]> | undefined;

const read = (line: string): Town & { plain: string } => {
  const [name = "", country = "", latitude, longitude] = line.split("\t");
  // Kosovo has no code of ISO 3166, which is what the services know.
  return { name, country: country === "XK" ? "" : country, latitude: Number(latitude), longitude: Number(longitude), plain: plain(name) };
};

/** All towns, the largest first; loaded when somebody asks first, and again where that failed. */
const towns = () =>
  (known ??= import("virtual:towns").then(
    ({ default: text }) => text.split("\n").map(read),
    () => {
      known = undefined;
      return [];
    },
  ));

/** Berlin, Germany */
export const called = ({ name, country }: Pick<Town, "name" | "country">): string => {
  const land = /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(locale.value, { type: "region" }).of(country) ?? country) : country;
  return [name, land].filter(Boolean).join(", ");
};

/** Towns whose name begins with what somebody types, the largest first. */
export const townsLike = async (typed: string): Promise<Town[]> => {
  const [name = ""] = plain(typed).split(",");
  return name.length < 2 ? [] : (await towns()).filter((town) => town.plain.startsWith(name)).slice(0, MOST);
};

/** The town that somebody means: what they typed is all of its name, or what a list offered; the largest where several are called so. */
export const townCalled = async (typed: string): Promise<Town | undefined> => meant(typed, await townsLike(typed));

/** The one of some towns that somebody means. */
export const meant = (typed: string, towns: Town[]): Town | undefined => {
  const wanted = plain(typed);
  return towns.find((town) => plain(called(town)) === wanted || plain(town.name) === wanted);
};
