// Run by journeys/passkeys-in-a-browser. Fails with what was seen instead of what should be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chromium } from "playwright-core";

const site = process.argv[2];
const address = `passkey-${randomBytes(6).toString("hex")}@example.org`;
const verifier = randomBytes(32).toString("base64url");
const redirect = `${site}/signed-in`;
const authorize = `${site}/oauth2/authorize?${new URLSearchParams({
  response_type: "code",
  client_id: "openmeet-web",
  scope: "openid",
  state: "s",
  redirect_uri: redirect,
  code_challenge_method: "S256",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
})}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-quic", "--disable-dev-shm-usage"],
});
const context = await browser.newContext({ locale: "en" });
const page = await context.newPage();
const refusedByPolicy = [];
page.on("console", (message) => message.text().includes("Content Security Policy") && refusedByPolicy.push(message.text()));
const devtools = await context.newCDPSession(page);
await devtools.send("WebAuthn.enable");
const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
  options: {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  },
});

const mailedCode = async () => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const list = execFileSync("./openmeet", ["mail", "list", "--to", address, "--data", process.env.OPENMEET_DATA]).toString();
    const code = /(\d{4}) (\d{4}) is your code/.exec(list);
    if (code) {
      return code[1] + code[2];
    }
    await page.waitForTimeout(200);
  }
  throw new Error("No mail came");
};

// What a client does with a code, without the browser.
const token = async () => {
  await page.waitForURL(`${redirect}*`);
  const code = new URL(page.url()).searchParams.get("code");
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: "openmeet-web",
    code,
    code_verifier: verifier,
    redirect_uri: redirect,
  });
  return (await (await fetch(`${site}/oauth2/token`, { method: "POST", body })).json()).access_token;
};

const call = async (method, path, bearer, body) => {
  const answer = await fetch(site + path, {
    method,
    headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
};

const pressPasskey = () => page.getByRole("button", { name: "Sign in with a passkey" }).click();
const step = (text) => console.log(`✓ ${text}`);

try {
  await page.goto(authorize);
  await pressPasskey();
  await page.getByText("Your device showed no passkey").waitFor();
  step("says that the device has no passkey yet");

  await page.getByLabel("Your mail address").fill(address);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByLabel("The code").fill(await mailedCode());
  await page.getByRole("button", { name: "Sign in" }).click();
  const first = await token();
  const { id } = (await call("GET", "/api/me", first)).body;
  step("signs up by mail");

  const options = await call("POST", "/api/me/ways-in/passkeys/options", first);
  assert.equal(options.status, 200, JSON.stringify(options));
  const credential = await page.evaluate(async (json) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
    return (await navigator.credentials.create({ publicKey })).toJSON();
  }, options.body);
  const added = await call("POST", "/api/me/ways-in/passkeys", first, { name: "Chromium", credential });
  assert.equal(added.status, 201, JSON.stringify(added));
  const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId });
  assert.equal(credentials.length, 1);
  assert.equal(credentials[0].isResidentCredential, true);
  step("adds a passkey");

  for (const time of ["first", "second"]) {
    await context.clearCookies();
    await page.goto(authorize);
    await pressPasskey();
    const me = await call("GET", "/api/me", await token());
    assert.equal(me.body.id, id, JSON.stringify(me));
    step(`signs in by it, without a name, the ${time} time`);
  }

  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await context.clearCookies();
  await page.goto(authorize);
  await pressPasskey();
  await page.getByText("Your device showed no passkey").waitFor();
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  step("lets nobody in whom the device doesn't verify");

  const removed = await call("DELETE", `/api/me/ways-in/${added.body.id}`, first);
  assert.equal(removed.status, 204, JSON.stringify(removed));
  await page.goto(authorize);
  await pressPasskey();
  await page.getByText("This passkey didn't let you in").waitFor();
  step("lets nobody in by it once it is removed");

  const german = await browser.newContext({ locale: "de" });
  const seite = await german.newPage();
  await seite.goto(authorize);
  await seite.getByRole("button", { name: "Mit einem Passkey anmelden" }).waitFor();
  step("asks in German, too");
  assert.deepEqual(refusedByPolicy, []);
  step("asks for nothing that the page's policy refuses");
} finally {
  await browser.close();
}
