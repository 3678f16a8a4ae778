import { flushPromises } from "@vue/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { editPreview, series } from "../testing/world";
import ManyDates from "./ManyDates.vue";

const PATH = "/api/series/tuesday-yoga";

describe("several dates at once", () => {
  afterEach(() => document.body.replaceChildren());

  it("are shown before they are moved, the last day among them", async () => {
    session.value = { signedIn: true, account: "alice", csrfToken: "secret" };
    const requests = answering({
      [`POST ${PATH}/changes/preview`]: { json: editPreview() },
      [`POST ${PATH}/occurrences/move`]: { json: { change: "c", changed: ["2026-07-07T19:00"], left: [] } },
    });
    const dialog = await mounted(ManyDates, { series: series() });
    const fill = async (index: number, value: string): Promise<void> => {
      const field = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[role=dialog] .input")[index];
      if (field) {
        field.value = value;
        field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input"));
      }
      await flushPromises();
    };
    await fill(0, "2026-07-01");
    await fill(1, "2026-08-31");
    await fill(2, "move");
    const asked = await vi.waitFor(() => {
      const request = requests.find(({ url }) => new URL(url).searchParams.get("edit") === "move");
      expect(request).toBeDefined();
      return request;
    });
    await flushPromises();
    expect(await asked?.json()).toEqual({ from: "2026-07-01", until: "2026-09-01", by: "PT1H" });

    [...document.querySelectorAll<HTMLElement>("[role=dialog] button")].find((button) => button.textContent === "Move them")?.click();
    await flushPromises();
    expect(dialog.emitted("made")).toEqual([[{ slug: "tuesday-yoga" }]]);
  });
});
