import { flushPromises, mount } from "@vue/test-utils";
import axe from "axe-core";
import { vi } from "vitest";
import type { Component } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";

/** What the API answers, by method and path. */
export type Answers = Record<string, { status?: number; headers?: Record<string, string>; json?: unknown }>;

/** Puts answers in the API's place; what isn't there is 404. Returns the requests that came. */
export const answering = (answers: Answers): Request[] => {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    requests.push(request.clone());
    const found = answers[`${request.method} ${new URL(request.url).pathname}`];
    return new Response(JSON.stringify(found?.json ?? { code: "not-found" }), {
      status: found ? (found.status ?? 200) : 404,
      headers: { "Content-Type": "application/json", ...found?.headers },
    });
  });
  return requests;
};

/** A component as it stands on a page, when all that it asked for is there. */
export const mounted = async (component: Component, props: Record<string, unknown> = {}) => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:any(.*)*", component: { template: "<div />" } }] });
  await router.push("/");
  const wrapper = mount(component, { props, global: { plugins: [router] }, attachTo: document.body });
  await flushPromises();
  return wrapper;
};

/** What axe finds wrong with an element; colours it can't see here. */
export const violations = async (element: Element): Promise<string[]> => {
  const { violations: found } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
};
