import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { session } from "../session/session";
import { answering, mounted, violations } from "../testing/mounted";
import FollowControl from "./FollowControl.vue";

const PATH = "/api/series/tuesday-yoga/followers/me";
const follower = (following: boolean) => ({ series: "tuesday-yoga", following, notifications: null, followedAt: null, version: 1 });

describe("following a series", () => {
  it("is a switch of its own that answers for no date", async () => {
    session.value = { signedIn: true, account: "bob", csrfToken: "secret" };
    const requests = answering({ [`GET ${PATH}`]: { json: follower(false) }, [`PUT ${PATH}`]: { json: follower(true) } });
    const control = await mounted(FollowControl, { slug: "tuesday-yoga" });
    expect(control.get("button").attributes("aria-pressed")).toBe("false");

    await control.get("button").trigger("click");
    await flushPromises();

    expect(control.get("button").attributes("aria-pressed")).toBe("true");
    expect(requests.map((request) => `${request.method} ${new URL(request.url).pathname}`)).toEqual([`GET ${PATH}`, `PUT ${PATH}`]);
    expect(await violations(control.element)).toEqual([]);
  });
});
