package net.openmeet.community.wayin.passkey;

import java.util.UUID;

/**
 * What is known of a passkey.
 *
 * @param publicKey as COSE has it
 * @param model of the device ({@code aaguid}); zeros: it doesn't say
 * @param signatures the device's counter; 0: it has none, like those whose passkeys are synchronised
 * @param backupEligible whether the device may copy it to others of its owner; never changes
 * @param backedUp whether it has done so
 */
public record Credential(
        String id, String publicKey, UUID model, long signatures, boolean backupEligible, boolean backedUp) {}
