import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { answering, mounted } from "../testing/mounted";
import { MOST_BYTES } from "./pictures";
import PictureField from "./PictureField.vue";

const choose = async (field: Awaited<ReturnType<typeof mounted>>, size: number): Promise<void> => {
  const input = field.get<HTMLInputElement>("input");
  const file = new File([new Uint8Array(size)], "me.png", { type: "image/png" });
  Object.defineProperty(input.element, "files", { value: [file], configurable: true });
  await input.trigger("change");
  await flushPromises();
};

describe("choosing a picture", () => {
  it("sends the file as it is, and goes by the name that it gets", async () => {
    const requests = answering({ "POST /api/images": { status: 201, json: { hash: "abc" } } });
    const field = await mounted(PictureField, { label: "Picture", modelValue: null });
    await choose(field, 3);
    expect(requests[0]?.url).toContain("keep=false");
    expect(requests[0]?.headers.get("Content-Type")).toBe("image/png");
    expect((await requests[0]?.arrayBuffer())?.byteLength).toBe(3);
    expect(field.emitted("update:modelValue")).toEqual([["abc"]]);
  });

  it("says what is too large before it is sent, and what the server can't read", async () => {
    const requests = answering({ "POST /api/images": { status: 422, json: { code: "unreadable-image" } } });
    const field = await mounted(PictureField, { label: "Picture", modelValue: null });
    await choose(field, MOST_BYTES + 1);
    expect(field.get("[role=alert]").text()).toContain("more than 10 MB");
    expect(requests).toHaveLength(0);

    await choose(field, 3);
    expect(field.get("[role=alert]").text()).toContain("can’t be read");
  });
});
