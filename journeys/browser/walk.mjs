// What walks through the page have in common: the browser, who uses it, and how a page is looked at.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const site = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** Without pictures each size is looked at in one theme, which is all that a suite has time for. */
const themes = process.env.PICTURES ? { phone: ["light", "dark"], desktop: ["light", "dark"] } : { phone: ["light"], desktop: ["dark"] };
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const step = (text) => console.log(`✓ ${text}`);

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-quic", "--disable-dev-shm-usage"],
});
export const complaints = [];
/** Consoles tell of each answer that isn't success, also where it was to be. */
export const expected = (status) => complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes(`status of ${status}`)));
export const visitor = async (size, locale = "en-GB") => {
  const context = await browser.newContext({ locale, timezoneId: "Europe/Berlin", viewport: sizes[size], reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()} at ${page.url()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error}`));
  page.on("request", (request) => !request.url().startsWith(site) && !request.url().startsWith("data:") && complaints.push(`elsewhere: ${request.url()}`));
  return page;
};

/** What others hear of by messages isn't there at once. */
export const until = async (isSo) => {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (await isSo()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assert.fail(`Never: ${isSo}`);
};
export const day = (later) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
export const settled = (page) => page.locator("main [aria-busy=true], main .skeleton").first().waitFor({ state: "detached" });
export const look = async (page, name, size, spared = []) => {
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `${name} on a ${size} is wider than the screen`);
  for (const theme of themes[size]) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    // The policy lets no page run this; the debugger may.
    await page.evaluate(axe);
    const found = await page.evaluate(
      ([tags, rules]) => window.axe.run({ runOnly: tags, rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) }),
      [standards, spared],
    );
    assert.deepEqual(found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`), [], `${name}, ${theme}, ${size}`);
    if (process.env.PICTURES) {
      await page.screenshot({ path: `${process.env.PICTURES}/${name}-${size}-${theme}.png`, fullPage: true });
    }
  }
};

export const signIn = async (page, person) => {
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("button", { name: person }).or(page.getByRole("link", { name: person })).first().click();
  await page.waitForURL((url) => url.href.startsWith(site) && !url.pathname.startsWith("/oauth2"));
  await page.getByRole("link", { name: "My calendar" }).waitFor();
};
