import { describe, expect, it } from "vitest";
import { called, townCalled, townsLike } from "./towns";

describe("towns", () => {
  it("are found by how they begin, the largest first, without their marks", async () => {
    const found = await townsLike("berl");
    expect(found[0]).toMatchObject({ name: "Berlin", country: "DE" });
    expect((await townsLike("munch"))[0]).toMatchObject({ name: "München", country: "DE" });
    expect((await townsLike("sao pau"))[0]).toMatchObject({ name: "São Paulo", country: "BR" });
    expect((await townsLike("a")).length).toBe(0);
    expect((await townsLike("san")).length).toBeLessThanOrEqual(8);
  });

  it("are meant by their whole name, or as they were offered", async () => {
    const berlin = await townCalled("Berlin");
    expect(berlin?.latitude).toBeCloseTo(52.52, 1);
    expect(await townCalled(called({ name: "Berlin", country: "DE" }))).toEqual(berlin);
    expect(await townCalled("Wien")).toMatchObject({ name: "Wien", country: "AT" });
    expect(await townCalled("Berli")).toBeUndefined();
    expect(await townCalled("")).toBeUndefined();
  });
});
