import { describe, expect, it } from "vitest";
import { clusters, fromPoint, HEIGHT, toPoint, viewOf, WIDTH } from "./projection";

const BERLIN = { latitude: 52.52, longitude: 13.41 };
const POTSDAM = { latitude: 52.4, longitude: 13.06 };
const SYDNEY = { latitude: -33.87, longitude: 151.21 };

describe("the map", () => {
  it("has the middle of the earth in its middle, and its edges where they are", () => {
    expect(fromPoint({ latitude: 0, longitude: 0 })).toEqual([WIDTH / 2, HEIGHT / 2]);
    expect(fromPoint({ latitude: 90, longitude: 180 })[0]).toBe(WIDTH);
    expect(fromPoint({ latitude: 90, longitude: 0 })[1]).toBeCloseTo(0, 1);
    expect(fromPoint({ latitude: -90, longitude: 0 })[1]).toBeCloseTo(HEIGHT, 1);
  });

  it.each([BERLIN, SYDNEY, { latitude: 0, longitude: -180 }])("finds the point again that stands there: %o", (point) => {
    const found = toPoint(...fromPoint(point));
    expect(found.latitude).toBeCloseTo(point.latitude, 6);
    expect(found.longitude).toBeCloseTo(point.longitude, 6);
  });

  it("shows all that there is, near where it is near, and never beyond the edges", () => {
    expect(viewOf([]).zoom).toBe(1);
    expect(viewOf([BERLIN, SYDNEY]).zoom).toBeLessThan(3);
    const near = viewOf([BERLIN, POTSDAM]);
    expect(near.zoom).toBe(6);
    expect(near.x).toBeCloseTo(193.2, 0);
    const { x, y } = viewOf([{ latitude: 85, longitude: 180 }]);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
  });

  it("puts together what would cover each other, until it is enlarged", () => {
    const all = [BERLIN, POTSDAM, SYDNEY];
    expect(clusters(all, 1).map((cluster) => cluster.all.length)).toEqual([2, 1]);
    expect(clusters(all, 64)).toHaveLength(3);
  });
});
