import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted } from "../testing/mounted";
import { yoga } from "../testing/world";
import StandingControl from "./StandingControl.vue";

const PATH = "/api/series/tuesday-yoga/standing-answer";
const standing = (given: boolean, exceptions: string[] = []) => ({ json: { series: "tuesday-yoga", given, guests: 0, from: null, exceptions, givenAt: null, version: 1 } });

describe("coming every time", () => {
  it("is said once, and taken back for single dates", async () => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
    const { recurrenceId } = yoga();
    const exception = `${PATH}/exceptions/${encodeURIComponent(recurrenceId ?? "")}`;
    const requests = answering({ [`GET ${PATH}`]: standing(false), [`PUT ${PATH}`]: standing(true), [`PUT ${exception}`]: standing(true, [recurrenceId ?? ""]) });
    const control = await mounted(StandingControl, { slug: "tuesday-yoga", dates: [yoga()] });
    expect(control.find("[type=checkbox]").exists()).toBe(false);

    await control.get("button").trigger("click");
    await flushPromises();
    expect(control.get("button").attributes("aria-pressed")).toBe("true");
    await control.get("[type=checkbox]").trigger("change");
    await flushPromises();

    expect(control.text()).toContain("not this time");
    expect(requests.map((request) => request.method)).toEqual(["GET", "PUT", "PUT"]);
  });
});
