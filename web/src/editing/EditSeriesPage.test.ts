import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { editPreview, series, yoga } from "../testing/world";
import EditSeriesPage from "./EditSeriesPage.vue";

const SERIES = "/api/series/tuesday-yoga";
const wrong = { code: "invalid", errors: [{ pointer: "/name", code: "required", detail: "Send a name." }] };

const page = async (preview: { status?: number; json: unknown }) => {
  session.value = { signedIn: true, account: series().organiser, csrfToken: "secret" };
  const requests = answering({
    [`GET ${SERIES}`]: { json: series() },
    [`GET ${SERIES}/occurrences`]: { json: { items: [yoga()], next: null } },
    "POST /api/series/preview": { json: { text: "every week on Tuesday" } },
    [`POST ${SERIES}/changes/preview`]: preview,
  });
  const shown = await mounted(EditSeriesPage, { slug: "tuesday-yoga" });
  const submit = async (): Promise<void> => {
    await shown.get("form").trigger("submit");
    await flushPromises();
  };
  return { shown, submit, previews: () => requests.filter((request) => request.url.includes("/changes/preview")).length };
};

describe("editing a series", () => {
  enableAutoUnmount(afterEach);

  it("asks for nothing where nothing is different", async () => {
    const { shown, submit, previews } = await page({ json: editPreview() });
    await submit();
    expect(shown.get("form [role=status]").text()).not.toBe("");
    expect(previews()).toBe(0);
  });

  it("asks which dates are meant, and from which on", async () => {
    const { shown, submit, previews } = await page({ json: editPreview() });
    await shown.get("input").setValue("Early Yoga");
    await submit();
    expect(previews()).toBe(1);
    document.querySelector<HTMLElement>("[role=dialog] input[value='1']")?.click();
    await flushPromises();
    expect(document.querySelectorAll("[role=dialog] option")).toHaveLength(1);
  });

  it("leads back from the dialog to the field that is wrong", async () => {
    const { shown, submit } = await page({ status: 422, json: wrong });
    await shown.get("input").setValue("");
    await submit();
    expect(document.querySelector("[role=dialog]")).toBeNull();
    expect(shown.get("form").text()).toContain("Send a name.");
    expect(document.activeElement).toBe(shown.get("[aria-invalid=true]").element);
  });
});
