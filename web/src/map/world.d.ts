declare module "virtual:land" {
  /** A path in the units of the map. */
  const land: string;
  export default land;
}

declare module "virtual:towns" {
  /** A line each: name, country, latitude, longitude; the largest first. */
  const towns: string;
  export default towns;
}
