import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { answering, mounted } from "../testing/mounted";
import PermissionMatrix from "./PermissionMatrix.vue";

const PATH = "/api/groups/yogis/permissions";
const roles = (mayInvite: boolean) => ({ roles: { owner: { invite: true }, member: { invite: mayInvite } } });

describe("what roles may do", () => {
  it("is adjusted for one role and permission at a time, but for the owner's", async () => {
    const requests = answering({ [`GET ${PATH}`]: { json: roles(false) }, [`PATCH ${PATH}`]: { json: roles(true) } });
    const matrix = await mounted(PermissionMatrix, { slug: "yogis" });
    expect(matrix.findAll("input")).toHaveLength(1);

    await matrix.get("[aria-label='Member: Invite']").trigger("change");
    await flushPromises();
    expect(await requests.find(({ method }) => method === "PATCH")?.json()).toEqual({ roles: { member: { invite: true } } });
    expect(matrix.get<HTMLInputElement>("input").element.checked).toBe(true);
  });

  it("says why it stays as it was", async () => {
    answering({ [`GET ${PATH}`]: { json: roles(false) }, [`PATCH ${PATH}`]: { status: 422, json: { code: "invalid-request" } } });
    const matrix = await mounted(PermissionMatrix, { slug: "yogis" });
    await matrix.get("input").trigger("change");
    await flushPromises();
    expect(matrix.find("[role=alert]").exists()).toBe(true);
  });
});
