// Signs in with a passkey: asks for a challenge, has the device sign it, and sends that as a form, so that the page says what went wrong.
// The form is hidden where there are no passkeys, or no scripts.
"use strict";
(() => {
  const form = document.getElementById("passkey");
  if (!form || !window.PublicKeyCredential || !navigator.credentials) {
    return;
  }
  const button = form.querySelector("button");
  const error = form.querySelector(".error");
  const label = button.textContent;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");

  const options = async () => {
    const answer = await fetch("/oauth2/sign-in/passkey/options", { method: "POST", headers: { Accept: "application/json" } });
    if (answer.status === 429) {
      throw new Error(form.dataset.tooMany);
    }
    if (!answer.ok) {
      throw new Error(form.dataset.none);
    }
    const json = await answer.json();
    return { ...json, challenge: bytes(json.challenge) };
  };

  const present = async (publicKey) => {
    try {
      return await navigator.credentials.get({ publicKey });
    } catch {
      // Whoever closes the dialogue, and whoever has no passkey, look the same: browsers don't tell which.
      throw new Error(form.dataset.none);
    }
  };

  // Written by hand: not every browser that knows passkeys has toJSON.
  const json = ({ id, type, response }) =>
    JSON.stringify({
      id,
      type,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : null,
      },
    });

  const waits = (waiting) => {
    button.disabled = waiting;
    button.textContent = waiting ? form.dataset.waiting : label;
  };

  form.addEventListener("submit", async (submission) => {
    submission.preventDefault();
    error.hidden = true;
    waits(true);
    try {
      form.elements.credential.value = json(await present(await options()));
      form.submit();
    } catch (failure) {
      error.textContent = failure instanceof TypeError ? form.dataset.none : failure.message;
      error.hidden = false;
      waits(false);
    }
  });

  // From the cache of pages, with the browser's way back.
  window.addEventListener("pageshow", () => waits(false));
  form.hidden = false;
})();
