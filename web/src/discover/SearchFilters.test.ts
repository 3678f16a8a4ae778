import { flushPromises } from "@vue/test-utils";
import { expect, it, vi } from "vitest";
import { mounted } from "../testing/mounted";
import { wantedOf } from "./discovery";
import SearchFilters from "./SearchFilters.vue";

/** The towns are loaded when the first is asked for. */
const LOADED = { timeout: 20_000 };

it("looks around a town that there is, keeps the words, and says where there is none", async () => {
  const filters = await mounted(SearchFilters, { wanted: wantedOf({ q: "yoga" }) });
  const town = filters.get("input[list]");
  await town.setValue("Nowhereville");
  await filters.get("form").trigger("submit");
  await vi.waitFor(() => expect(filters.text()).toContain("No town of that name is known here."), LOADED);
  expect(filters.emitted("search")).toBeUndefined();

  await town.setValue("Potsdam");
  await filters.get("form").trigger("submit");
  await vi.waitFor(() => expect(filters.emitted("search")).toHaveLength(1), LOADED);
  expect(filters.emitted("search")?.[0]).toEqual([expect.objectContaining({ words: "yoga", town: "Potsdam", near: expect.stringMatching(/^52\.\d+,13\.\d+$/), radius: "25" })]);

  await filters.setProps({ wanted: wantedOf({ q: "yoga", mode: "online" }) });
  await filters.get("button.link").trigger("click");
  await flushPromises();
  expect(filters.emitted("search")?.[1]).toEqual([wantedOf({ q: "yoga" })]);
});
