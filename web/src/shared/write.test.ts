import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { write } from "./write";

describe("writing", () => {
  it("passes over what is wanted while something is under way", async () => {
    const done: string[] = [];
    let end = (): void => undefined;
    const { isBusy, run } = write(async (wanted: string) => {
      await new Promise<void>((resolve) => { end = resolve; });
      done.push(wanted);
    });
    void run("first");
    void run("second");
    expect(isBusy.value).toBe(true);
    end();
    await flushPromises();
    expect(done).toEqual(["first"]);
    expect(isBusy.value).toBe(false);
  });

  it("says why it wasn't done, until it is tried again", async () => {
    let fails = true;
    const { refused, run } = write(async () => {
      if (fails) {
        await Promise.reject(new TypeError("away"));
      }
    });
    await run();
    expect(refused.value).toBeDefined();
    fails = false;
    await run();
    expect(refused.value).toBeUndefined();
  });
});
