import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { router } from "./router";

it("knows the addresses that the gateway answers with the page, and no others", () => {
  const controller = readFileSync("../gateway/src/main/java/net/openmeet/gateway/page/PageController.java", "utf8");
  const served = [...controller.matchAll(/"(\/[^"\s]*)"/g)].map((found) => found[1]?.replace(/\{(\w+)\}/g, ":$1"));
  expect(new Set(served)).toEqual(new Set(router.getRoutes().map((route) => route.path)));
});
