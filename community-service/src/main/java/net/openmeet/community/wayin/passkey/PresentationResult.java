package net.openmeet.community.wayin.passkey;

/** What a presented passkey is. */
public sealed interface PresentationResult {

    /** What is known of it from now on. */
    record Genuine(Credential credential) implements PresentationResult {}

    /** All is right but the device's counter, which didn't go on: there may be two devices with the same key. */
    record Repeating() implements PresentationResult {}

    /** Anything else: another challenge, page, domain, key, or nobody who was verified. */
    record Refused() implements PresentationResult {}
}
