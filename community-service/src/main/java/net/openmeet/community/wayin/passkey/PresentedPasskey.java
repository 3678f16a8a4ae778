package net.openmeet.community.wayin.passkey;

/**
 * What a browser says of a passkey that somebody presented.
 *
 * @param userHandle what the device knows the account by
 * @param clientData which challenge, on which page
 * @param authenticatorData the device's data, with its counter
 * @param signature of both
 */
public record PresentedPasskey(
        String credentialId, String userHandle, String clientData, String authenticatorData, String signature) {}
