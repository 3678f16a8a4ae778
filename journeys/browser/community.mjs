// Run by journeys/community-in-a-browser. Fails with what was seen instead of what should be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { browser, complaints, expected, look, site, step, visitor } from "./walk.mjs";

const own = randomBytes(4).toString("hex");
const mail = (...what) => execFileSync("./openmeet", ["mail", ...what, "--data", process.env.OPENMEET_DATA]).toString();
const mailedLink = async (page, address) => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const number = /^\s*(\d+).*is your code/m.exec(mail("list", "--to", address))?.[1];
    const link = number && /http\S+\/oauth2\/sign-in\/code\?code=\d+/.exec(mail("show", number))?.[0];
    if (link) {
      return link;
    }
    await page.waitForTimeout(200);
  }
  throw new Error("No mail came");
};

const signedIn = (page) => page.getByRole("link", { name: "My calendar" }).waitFor();
/** Somebody new, who is called so from then on; stays where that was wanted. */
const signUp = async (page, name) => {
  const address = `${name.toLowerCase()}-${own}@example.org`;
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByLabel("Your mail address").fill(address);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByLabel("The code").waitFor();
  await page.goto(await mailedLink(page, address));
  await page.getByRole("button", { name: "Sign in" }).click();
  await signedIn(page);
  const wanted = page.url();
  await page.goto(`${site}/account`);
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved.").waitFor();
  await page.goto(wanted);
};
const signOut = async (page) => {
  await page.getByRole("button", { name: "Your account and settings" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).first().waitFor();
};
const signInByPasskey = async (page) => {
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await signedIn(page);
};
const authenticator = async (page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
};

try {
  const nora = await visitor("desktop");
  const dialog = nora.getByRole("dialog");
  await authenticator(nora);
  await nora.goto(site);
  await signUp(nora, "Nora");
  step("signs up by a mailed link, and says what she is called");

  await nora.goto(`${site}/account`);
  await nora.getByLabel("Name of another passkey").fill("Chromium");
  await nora.getByRole("button", { name: "Add a passkey" }).click();
  await nora.getByRole("button", { name: "Remove Chromium" }).waitFor();
  await nora.getByRole("button", { name: "Ask for a code" }).click();
  await nora.getByLabel("The code", { exact: true }).waitFor();
  await look(nora, "account-whole", "desktop");
  await signOut(nora);
  await signInByPasskey(nora);
  step("adds a passkey, signs out, and signs in by it");

  await nora.goto(`${site}/groups/new`);
  const name = `Walkers ${own}`;
  await nora.getByLabel("Name").fill(name);
  await nora.getByLabel("Who may join").selectOption("request");
  await nora.getByLabel("What you ask").fill("Where do you like to walk?\nWith whom?");
  await nora.getByRole("button", { name: "Make the group" }).click();
  await nora.getByRole("heading", { level: 1, name }).waitFor();
  const group = nora.url();
  await nora.getByText("Announce something").click();
  await nora.getByLabel("Headline").fill("For members alone");
  await nora.getByLabel("What you want to say").fill("At the big tree, at ten.");
  await nora.getByRole("button", { name: "Announce", exact: true }).click();
  await nora.getByRole("heading", { level: 3, name: "For members alone" }).waitFor();
  await nora.getByRole("link", { name: "Members and invitations" }).click();
  await nora.getByRole("button", { name: "Make a link for 20 people" }).click();
  const invitation = await nora.getByLabel("The link").inputValue();
  step("makes a group that asks two questions, and a link that invites");

  const omar = await visitor("phone");
  await omar.goto(invitation);
  await signUp(omar, "Omar");
  await omar.getByRole("button", { name: "Accept" }).click();
  await omar.getByText("You belong to it: Member.").waitFor();
  step("another signs up to accept it");

  const pia = await visitor("phone");
  await pia.goto(group);
  assert.equal(await pia.getByText("For members alone").count(), 0);
  await signUp(pia, "Pia");
  await pia.getByRole("button", { name: "Write to who organises it" }).click();
  await pia.getByLabel("Subject").fill("Dogs");
  await pia.getByLabel("What you want to say").fill("May I bring one?");
  await pia.getByRole("button", { name: "Send", exact: true }).click();
  await pia.getByText("It is on its way.").waitFor();
  await pia.getByRole("dialog").getByRole("button").first().click();
  await pia.getByLabel("Where do you like to walk?").fill("By the river");
  await pia.getByLabel("With whom?").fill("My dog");
  await pia.getByRole("button", { name: "Ask to join" }).click();
  await pia.getByText("You have asked to join.").waitFor();
  await nora.reload();
  await nora.getByText("By the river").waitFor();
  await nora.getByText("My dog").waitFor();
  await nora.getByRole("button", { name: "Let in" }).click();
  await nora.getByText("Nobody waits.").waitFor();
  await pia.reload();
  await pia.getByText("You belong to it: Member.").waitFor();
  await pia.getByRole("heading", { level: 3, name: "For members alone" }).waitFor();
  step("a third writes to who organises it, asks to join with answers, is let in, and reads what is for members");

  await nora.reload();
  await nora.getByRole("button", { name: "Ban Pia" }).click();
  await dialog.getByRole("button", { name: "Ban" }).click();
  await nora.getByRole("button", { name: "Ban Pia" }).waitFor({ state: "detached" });
  await pia.reload();
  await pia.getByText("You can’t join this group.").waitFor();
  assert.equal(await pia.getByText("For members alone").count(), 0);
  await look(pia, "group-banned", "phone");
  await pia.goto(`${group}/members`);
  await pia.getByText("This is for members of the group.").waitFor();
  await pia.goto(invitation);
  await pia.getByText("There is nothing here").waitFor();
  step("is banned, out at once, and invited by no link");

  await nora.getByRole("button", { name: "Hand over to Omar" }).click();
  await look(nora, "hand-over", "desktop");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await nora.getByText("You have offered the group to Omar").waitFor();
  await look(nora, "handed-over", "desktop");
  await omar.goto(`${site}/groups`);
  await omar.getByRole("heading", { level: 2, name: "Offered to you" }).waitFor();
  await look(omar, "groups-offered", "phone");
  await omar.getByRole("link", { name, exact: true }).first().click();
  await omar.getByText("You are offered this group").waitFor();
  await look(omar, "group-offered", "phone");
  await omar.getByRole("button", { name: "Accept the group" }).click();
  await omar.getByText("You belong to it: Owner.").waitFor();
  await nora.goto(group);
  await nora.getByText("You belong to it: Administrator.").waitFor();
  step("hands the group over, which is another's once accepted");

  await nora.getByRole("button", { name: "Leave the group" }).click();
  await dialog.getByRole("button", { name: "Leave the group" }).click();
  await nora.getByRole("button", { name: "Ask to join" }).waitFor();
  assert.equal(await nora.getByText("For members alone").count(), 0);
  step("leaves it");

  await nora.goto(`${site}/account`);
  await nora.getByRole("button", { name: "Delete your account" }).click();
  await dialog.getByRole("button", { name: "Delete your account" }).click();
  await nora.getByText("Your account is deleted").waitFor();
  await look(nora, "account-ends", "desktop");
  await signOut(nora);
  await nora.goto(`${site}/account`);
  await signInByPasskey(nora);
  await nora.getByRole("button", { name: "Keep my account" }).waitFor();
  await omar.reload();
  await omar.getByText("You belong to it: Owner.").waitFor();
  await omar.getByRole("button", { name: "Delete the group" }).click();
  await omar.getByRole("dialog").getByRole("button", { name: "Delete the group" }).click();
  await omar.getByText("The group is deleted").waitFor();
  await look(omar, "group-ends", "phone");
  await omar.getByRole("button", { name: "Keep the group" }).click();
  await omar.getByText("The group is deleted").waitFor({ state: "detached" });
  step("deletes her account, which could be kept for a while; the group goes on");

  // That somebody isn't in a group, hasn't asked to join, and that it is offered to nobody, is said by 404; consoles tell of each.
  expected(404);
  assert.deepEqual(complaints, []);
  step("no console complains, nothing is asked for elsewhere");
} finally {
  await browser.close();
}
