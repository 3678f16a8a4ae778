// Run by journeys/page-in-a-browser. Fails with what was seen instead of what should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const site = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** Without pictures each size is looked at in one theme, which is all that a suite has time for. */
const themes = process.env.PICTURES ? { phone: ["light", "dark"], desktop: ["light", "dark"] } : { phone: ["light"], desktop: ["dark"] };
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const step = (text) => console.log(`✓ ${text}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-quic", "--disable-dev-shm-usage"],
});
const complaints = [];
/** Consoles tell of each answer that isn't success, also where it was to be. */
const expected = (status) => complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes(`status of ${status}`)));
const visitor = async (size, locale = "en-GB") => {
  const context = await browser.newContext({ locale, timezoneId: "Europe/Berlin", viewport: sizes[size], reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()} at ${page.url()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error}`));
  page.on("request", (request) => !request.url().startsWith(site) && !request.url().startsWith("data:") && complaints.push(`elsewhere: ${request.url()}`));
  return page;
};

/** What others hear of by messages isn't there at once. */
const until = async (isSo) => {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (await isSo()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assert.fail(`Never: ${isSo}`);
};
const day = (later) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
const settled = (page) => page.locator("main [aria-busy=true], main .skeleton").first().waitFor({ state: "detached" });
const look = async (page, name, size, spared = []) => {
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

const signIn = async (page, person) => {
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("button", { name: person }).or(page.getByRole("link", { name: person })).first().click();
  await page.waitForURL((url) => url.href.startsWith(site) && !url.pathname.startsWith("/oauth2"));
  await page.getByRole("link", { name: "My calendar" }).waitFor();
};

try {
  for (const size of Object.keys(sizes)) {
    const guest = await visitor(size);
    await guest.goto(site);
    await guest.getByRole("heading", { level: 1 }).waitFor();
    await look(guest, "home-guest", size);
    await guest.goto(`${site}/series/there-is-none`);
    await guest.getByText("There is nothing here").waitFor();
    expected(404);
    await look(guest, "nothing", size);
    step(`${size}: greets guests, and says when there is nothing`);

    const alice = await visitor(size);
    await alice.goto(`${site}/new`);
    await signIn(alice, "Alice");
    await alice.getByLabel("Name").waitFor();
    const name = `Yoga in the park (${size})`;
    await alice.getByLabel("Name").fill(name);
    await alice.getByLabel("Description").fill("All levels. Bring a mat; we have a few to lend.\n\nIf it rains we meet under the big tree.");
    await alice.getByLabel("Place").fill("Tempelhofer Feld");
    await alice.getByLabel("Seats").fill("1");
    await alice.reload();
    assert.equal(await alice.getByLabel("Name").inputValue(), name);
    await alice.locator(".preview-dates li").nth(5).waitFor();
    await look(alice, "new", size);
    await alice.getByRole("button", { name: "Publish series" }).click();
    await alice.getByRole("heading", { level: 1, name }).waitFor();
    await alice.locator(".date-row").first().waitFor();
    await look(alice, "series", size);
    const series = new URL(alice.url()).pathname;
    step(`${size}: a member makes a series, whose draft survives a reload and whose dates are shown before`);

    await alice.locator(".date-row").first().click();
    await alice.getByRole("button", { name: "Going" }).click();
    await alice.getByText("You have a seat.").waitFor();
    const bob = await visitor(size);
    await bob.goto(site + series);
    await signIn(bob, "Bob");
    await bob.getByRole("button", { name: "Follow" }).click();
    await bob.getByRole("button", { name: "Following" }).waitFor();
    await bob.locator(".date-row").first().click();
    await bob.getByText("You haven’t answered.").waitFor();
    await bob.getByRole("button", { name: "Join the waitlist" }).click();
    await bob.getByText("You are number 1 on the waitlist").waitFor();
    await look(bob, "date", size);
    await bob.goto(`${site}/calendar`);
    await bob.getByText("On the waitlist").first().waitFor();
    await look(bob, "calendar", size);
    await bob.getByRole("button", { name: "Month" }).click();
    await bob.getByRole("button", { name: "Later", exact: true }).click();
    await bob.locator(".grid-event").first().waitFor();
    await look(bob, "calendar-month", size);
    await bob.getByRole("button", { name: "Week" }).click();
    await bob.getByRole("button", { name: "Later", exact: true }).click();
    await bob.locator(".grid-event").first().waitFor();
    await bob.getByRole("button", { name: "Time of the place" }).click();
    // Dates at one time share its column, however many they are; the list has all of them.
    await look(bob, "calendar-week", size, ["target-size"]);
    await bob.locator(".grid-event").first().click();
    await bob.getByText("The series").first().waitFor();
    step(`${size}: another follows it without answering, waits for a seat, and finds that in the calendar`);

    await alice.goto(site + series);
    await alice.locator(".date-row").nth(1).click();
    await alice.getByRole("link", { name: "Edit", exact: true }).click();
    await alice.getByLabel("Begins at").fill("18:00");
    await alice.getByLabel("Name").fill("");
    await alice.getByRole("button", { name: "See what changes" }).click();
    await alice.locator("[aria-invalid=true]").waitFor();
    expected(422);
    await look(alice, "edit-date", size);
    await alice.getByLabel("Name").fill(name);
    await alice.getByRole("button", { name: "See what changes" }).click();
    const dialog = alice.getByRole("dialog");
    await dialog.getByText("1 date moved").waitFor();
    await alice.getByRole("radio", { name: /^Only/ }).focus();
    await alice.keyboard.press("ArrowDown");
    await dialog.getByText("How the series goes on").waitFor();
    await look(alice, "scope-dialog", size);
    await alice.getByRole("button", { name: "Make the change" }).focus();
    await alice.keyboard.press("Enter");
    await alice.getByText("Done.").waitFor();
    await alice.getByText(/^(18:00|6:00)/).first().waitFor();
    await look(alice, "changed", size);
    await alice.getByRole("button", { name: "Take it back" }).click();
    await dialog.getByRole("button", { name: "Take it back" }).click();
    await alice.getByText(/^(19:00|7:00)/).first().waitFor();
    step(`${size}: the organiser sees what an edit of this date and all following would do, makes it, and takes it back`);

    await alice.goto(site + series);
    await alice.locator(".date-row").nth(2).click();
    await alice.getByRole("button", { name: "Cancel this date" }).click();
    await dialog.getByLabel("Why").fill("The park is closed.");
    await dialog.getByText("1 date cancelled").waitFor();
    await dialog.getByRole("button", { name: "Cancel this date" }).click();
    await alice.getByText("The park is closed.").waitFor();
    await look(alice, "cancelled", size);
    await alice.getByRole("button", { name: "It takes place after all" }).click();
    await dialog.getByRole("button", { name: "It takes place after all" }).click();
    await alice.getByRole("button", { name: "Cancel this date" }).waitFor();
    await alice.getByRole("button", { name: "Leave it out" }).click();
    await dialog.getByRole("button", { name: "Leave it out" }).click();
    await alice.getByRole("button", { name: /^Put back/ }).click();
    await dialog.getByRole("button", { name: "Put back" }).click();
    await alice.getByRole("button", { name: /^Put back/ }).waitFor({ state: "detached" });
    await alice.goto(site + series);
    await alice.locator(".date-row").nth(3).click();
    await alice.getByRole("link", { name: "Edit", exact: true }).click();
    await alice.getByLabel("Name").fill("Yoga by candlelight");
    await alice.getByRole("button", { name: "See what changes" }).click();
    await alice.getByRole("button", { name: "Make the change" }).click();
    await alice.getByText("Changed for this date", { exact: true }).waitFor();
    await alice.getByRole("button", { name: "Follow the series again" }).click();
    await dialog.getByRole("button", { name: "Follow the series again" }).click();
    await alice.getByText("Changed for this date", { exact: true }).waitFor({ state: "detached" });
    await alice.goto(site + series);
    step(`${size}: cancels a date with a reason, has it take place after all, leaves it out and puts it back; changes another one alone, which follows the series again`);

    await until(async () => {
      await bob.goto(`${site}/notifications`);
      await bob.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
      await settled(bob);
      return (await bob.getByText("The park is closed.").count()) > 0;
    });
    await bob.getByRole("link", { name: /^Notifications, \d+ unread/ }).waitFor();
    await look(bob, "notifications", size);
    await bob.getByRole("button", { name: "Mark all as read" }).click();
    await bob.getByRole("link", { name: "Notifications", exact: true }).waitFor();
    await bob.getByText("New:").first().waitFor({ state: "detached" });
    step(`${size}: another, who follows it, is told, and reads it`);

    await alice.getByRole("button", { name: "Pause" }).click();
    await dialog.getByLabel("First day with dates again").fill(day(30));
    await dialog.getByLabel("Why").fill("Holidays");
    await dialog.getByText(/dates? dropped/).waitFor();
    await look(alice, "pause", size);
    await dialog.getByRole("button", { name: "Pause" }).click();
    await alice.getByText(/^Pauses from .*Holidays/).waitFor();
    await look(alice, "series-organised", size);
    await alice.getByRole("button", { name: "Resume" }).click();
    await dialog.getByRole("button", { name: "Resume" }).click();
    await alice.getByText(/^Pauses from/).waitFor({ state: "detached" });
    await alice.getByRole("link", { name: "Edit the series" }).click();
    await alice.getByLabel("Wednesday").waitFor({ state: "attached" });
    await look(alice, "edit-series", size);
    await alice.getByRole("link", { name: "Leave it as it is" }).click();
    await alice.getByRole("link", { name: "History" }).click();
    await alice.getByText("Resumed").first().waitFor();
    await look(alice, "history", size);
    step(`${size}: pauses the series and resumes it, and reads what was changed`);

    await alice.goto(site + series);
    await alice.locator(".date-row").first().click();
    await alice.getByRole("link", { name: "See who comes" }).click();
    await alice.getByRole("button", { name: "Waiting (1)" }).click();
    await alice.getByText("@bob").waitFor();
    await look(alice, "attendees", size);
    await bob.goto(site + series);
    await bob.getByRole("button", { name: "I come every time" }).click();
    await bob.getByRole("button", { name: "You come every time" }).waitFor();
    await bob.getByText("Say no to single dates").click();
    await bob.getByRole("checkbox").nth(1).uncheck();
    await bob.getByText("not this time").waitFor();
    await look(bob, "every-time", size);
    await bob.getByRole("button", { name: "Report" }).click();
    await bob.getByRole("dialog").getByRole("button", { name: "Report" }).click();
    await bob.getByText("Thank you.").waitFor();
    await bob.getByRole("dialog").getByRole("button").first().click();
    step(`${size}: organisers see who comes, and a member comes every time but once`);

    await bob.getByRole("button", { name: "Your account and settings" }).click();
    await bob.getByRole("menuitem", { name: "Your account" }).click();
    await bob.getByRole("textbox", { name: "About you" }).fill(`I like parks since ${Date.now()}.`);
    await bob.getByRole("button", { name: "Save" }).click();
    await bob.getByText("Saved.").waitFor();
    await bob.getByText("Here", { exact: true }).waitFor();
    await look(bob, "account", size);
    step(`${size}: a member changes the profile`);

    await bob.goto(`${site}/`);
    await bob.getByRole("heading", { level: 1, name: "Hello, Bob" }).waitFor();
    await look(bob, "home-member", size);
    await bob.goto(`${site}/discover?q=park`);
    await bob.getByText(name).first().waitFor();
    await look(bob, "discover", size);
    await bob.getByRole("button", { name: "Your account and settings" }).click();
    await bob.getByRole("menuitemradio", { name: "Deutsch" }).click();
    await bob.getByRole("heading", { level: 1, name: "Entdecken" }).waitFor();
    await bob.getByRole("button", { name: "Dein Konto und Einstellungen" }).click();
    await look(bob, "menu", size);
    await bob.getByRole("menuitem", { name: "Abmelden" }).click();
    await bob.getByRole("link", { name: "Anmelden" }).first().waitFor();
    step(`${size}: finds it, reads it in German, and signs out`);
  }

  const host = await visitor("phone");
  await host.goto(`${site}/new`);
  await signIn(host, "Alice");
  await host.getByRole("radio", { name: "Once" }).check();
  await host.getByLabel("Name").fill("Summer party");
  await host.getByLabel("Place").fill("Tempelhofer Feld");
  await host.getByLabel("Day", { exact: true }).fill(day(20));
  await look(host, "new-once", "phone");
  await host.getByRole("button", { name: "Publish event" }).click();
  await host.getByRole("heading", { level: 1, name: "Summer party" }).waitFor();
  await host.getByRole("button", { name: "Going" }).click();
  await host.getByText("You have a seat.").waitFor();
  await host.getByRole("link", { name: "Edit", exact: true }).click();
  await host.getByLabel("Begins at").fill("15:00");
  await host.getByRole("button", { name: "See what changes" }).click();
  const dialog = host.getByRole("dialog");
  await dialog.getByText("1 date moved").waitFor();
  await look(host, "edit-event", "phone");
  await dialog.getByRole("button", { name: "Make the change" }).click();
  await host.getByText(/(15:00|3:00)/).first().waitFor();
  await host.getByRole("button", { name: "Cancel it" }).click();
  await dialog.getByLabel("Why").fill("Rain.");
  await dialog.getByText("1 date cancelled").waitFor();
  await dialog.getByRole("button", { name: "Cancel it" }).click();
  await host.getByText("Rain.").waitFor();
  await host.getByRole("button", { name: "It takes place after all" }).click();
  await dialog.getByRole("button", { name: "It takes place after all" }).click();
  await host.getByRole("button", { name: "Cancel it" }).waitFor();
  await look(host, "event-organised", "phone");
  await host.getByRole("link", { name: "Repeat it" }).click();
  await host.getByRole("heading", { level: 1, name: "Repeat Summer party" }).waitFor();
  await host.locator(".preview-dates li").nth(5).waitFor();
  await look(host, "repeat", "phone");
  await host.getByRole("button", { name: "Publish series" }).click();
  await host.locator(".date-row").first().click();
  await host.getByText("You have a seat.").waitFor();
  step("makes what takes place once, moves it, cancels it, has it take place after all, and repeats it with who goes");
  await host.goto(`${site}/new`);
  await host.getByRole("radio", { name: "Once" }).check();
  await host.getByLabel("Name").fill("Bad idea");
  await host.getByRole("button", { name: "Publish event" }).click();
  await host.getByRole("button", { name: "Delete" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await host.waitForURL(`${site}/`);
  step("deletes what was a bad idea");

  const owner = await visitor("desktop");
  await owner.goto(`${site}/groups`);
  await signIn(owner, "Alice");
  await owner.getByRole("link", { name: "New group" }).click();
  await owner.getByLabel("Name").fill("Park people");
  await owner.getByLabel("Description").fill("We move outside, whatever the weather.");
  await owner.getByLabel("House rules").fill("Be kind.");
  await owner.getByLabel("Tags").fill("yoga, outdoors");
  await owner.getByLabel("Who may join").selectOption("request");
  await owner.getByLabel("What you ask").fill("What do you like to do?");
  await look(owner, "new-group", "desktop");
  await owner.getByRole("button", { name: "Make the group" }).click();
  await owner.getByRole("heading", { level: 1, name: "Park people" }).waitFor();
  const group = new URL(owner.url()).pathname;
  await owner.getByText("Announce something").click();
  await owner.getByLabel("Headline").fill("We meet on Saturday");
  await owner.getByLabel("What you want to say").fill("At the big tree, at ten.");
  await owner.getByRole("button", { name: "Announce", exact: true }).click();
  await owner.getByRole("heading", { level: 3, name: "We meet on Saturday" }).waitFor();
  await look(owner, "group-owned", "desktop");
  const guest = await visitor("phone");
  await guest.goto(site + group);
  await guest.getByRole("heading", { level: 1, name: "Park people" }).waitFor();
  await look(guest, "group", "phone");
  await signIn(guest, "Dan");
  await guest.getByLabel("What do you like to do?").fill("Frisbee");
  await guest.getByRole("button", { name: "Ask to join" }).click();
  await guest.getByText("You have asked to join.").waitFor();
  await look(guest, "group-asked", "phone");
  await owner.getByRole("link", { name: "Members and invitations" }).click();
  await owner.getByText("Frisbee").waitFor();
  await owner.getByRole("heading", { level: 3, name: "Dan @dan" }).waitFor();
  await look(owner, "members", "desktop");
  await owner.getByRole("button", { name: "Let in" }).click();
  await owner.getByText("Nobody waits.").waitFor();
  await owner.reload();
  await owner.getByLabel("Role of Dan").selectOption("organiser");
  await owner.getByText("@dan").waitFor();
  await owner.getByRole("button", { name: "Make a link for 20 people" }).click();
  const invitation = await owner.getByLabel("The link").inputValue();
  await look(owner, "members-run", "desktop");
  await guest.reload();
  await guest.getByText("You belong to it: Organiser.").waitFor();
  // That one is nothing there yet, and that nobody has asked, is said by 404; consoles tell of each.
  expected(404);
  step("makes a group, which another asks to join, is let in and organises for; invites by a link");
  const carol = await visitor("phone");
  await carol.goto(invitation);
  await carol.getByRole("heading", { level: 1, name: "Park people" }).waitFor();
  await look(carol, "invitation", "phone");
  await signIn(carol, "Carol");
  await carol.getByRole("button", { name: "Accept" }).click();
  await carol.getByText("You belong to it: Member.").waitFor();
  step("another follows an invitation's link");
  await guest.goto(`${site}/groups`);
  await guest.getByText("Park people").first().waitFor();
  await look(guest, "groups", "phone");
  step("shows one's groups");

  assert.deepEqual(complaints, []);
  step("no console complains, nothing is asked for elsewhere");
} finally {
  await browser.close();
}
