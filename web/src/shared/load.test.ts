import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { ref } from "vue";
import { Problem } from "../api/problem";
import { load } from "./load";

describe("loading", () => {
  it("keeps the answer to the newest question, whichever comes last", async () => {
    const slug = ref("slow");
    const open: Record<string, (answer: string) => void> = {};
    const { value } = load(() => new Promise<string>((resolve) => { open[slug.value] = resolve; }), [slug]);
    slug.value = "fast";
    await flushPromises();
    open["fast"]?.("new");
    open["slow"]?.("old");
    await flushPromises();
    expect(value.value).toBe("new");
  });

  it("says why there is no answer, and asks again", async () => {
    let times = 0;
    const { value, problem, reload } = load(async () => {
      if (times++ === 0) {
        throw Problem.offline();
      }
      return "there";
    });
    await flushPromises();
    expect(problem.value?.code).toBe("offline");
    await reload();
    expect([value.value, problem.value]).toEqual(["there", undefined]);
  });
});
