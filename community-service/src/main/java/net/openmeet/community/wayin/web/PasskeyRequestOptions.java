package net.openmeet.community.wayin.web;

/**
 * {@code PublicKeyCredentialRequestOptionsJSON} of WebAuthn. Names no passkeys: whoever has one says whose it is.
 *
 * @param timeout milliseconds
 */
record PasskeyRequestOptions(String challenge, long timeout, String rpId, String userVerification) {}
