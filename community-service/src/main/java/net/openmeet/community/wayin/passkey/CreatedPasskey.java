package net.openmeet.community.wayin.passkey;

/**
 * What a browser says of a passkey that was made.
 *
 * @param clientData which challenge, on which page
 * @param attestation the device's data, with the public key
 */
public record CreatedPasskey(String clientData, String attestation) {}
