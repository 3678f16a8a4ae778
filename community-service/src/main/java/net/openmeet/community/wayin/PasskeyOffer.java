package net.openmeet.community.wayin;

import java.util.List;

/**
 * What a device is told to make a passkey of.
 *
 * @param userHandle what it is to know the account by
 * @param known the account's passkeys: a device that has one makes no other
 */
public record PasskeyOffer(String challenge, String userHandle, List<Passkey> known) {}
