/** A point on the earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** How wide and high the map is, in its own units: a degree of longitude is one. */
export const WIDTH = 360;
export const HEIGHT = 360;
/** Where Mercator's map is cut off, so that it is a square. */
const LAST_LATITUDE = 85.0511;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Where a point is on the map, by Mercator. */
export const fromPoint = ({ latitude, longitude }: Point): [x: number, y: number] => {
  const within = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  return [longitude + WIDTH / 2, HEIGHT / 2 - degrees(Math.log(Math.tan(Math.PI / 4 + radians(within) / 2)))];
};

/** Which point is there on the map. */
export const toPoint = (x: number, y: number): Point => ({
  latitude: degrees(2 * Math.atan(Math.exp(radians(HEIGHT / 2 - y))) - Math.PI / 2),
  longitude: x - WIDTH / 2,
});

/** A part of the map: its middle, and how many times it is enlarged. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

export const MOST_ZOOM = 64;

/** A view that shows nothing beyond the edges. */
export const within = ({ x, y, zoom }: View): View => {
  const near = Math.max(1, Math.min(MOST_ZOOM, zoom));
  const [halfWidth, halfHeight] = [WIDTH / near / 2, HEIGHT / near / 4];
  return {
    x: Math.max(halfWidth, Math.min(WIDTH - halfWidth, x)),
    y: Math.max(halfHeight, Math.min(HEIGHT - halfHeight, y)),
    zoom: near,
  };
};

/** The outline is coarse: nearer than this one sees no land by which to tell where something is. */
const NEAR = 6;

/** A view of all of some points; of the inhabited world where there are none. */
export const viewOf = (points: Point[]): View => {
  if (points.length === 0) {
    return within({ x: WIDTH / 2, y: 140, zoom: 1 });
  }
  const placed = points.map(fromPoint);
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(NEAR, WIDTH / Math.max(1, (right - left) * 1.3), HEIGHT / 2 / Math.max(1, (bottom - top) * 1.3));
  return within({ x: (left + right) / 2, y: (top + bottom) / 2, zoom });
};

/** What stands in one spot of a map, as far as it is enlarged. */
export interface Cluster<T> {
  x: number;
  y: number;
  all: T[];
}

/** Things that would cover each other, put together. */
export const clusters = <T extends Point>(things: T[], zoom: number): Cluster<T>[] => {
  const cell = 14 / zoom;
  const found = new Map<string, Cluster<T>>();
  for (const thing of things) {
    const [x, y] = fromPoint(thing);
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    const cluster = found.get(key);
    if (cluster) {
      cluster.all.push(thing);
    } else {
      found.set(key, { x, y, all: [thing] });
    }
  }
  return [...found.values()];
};
