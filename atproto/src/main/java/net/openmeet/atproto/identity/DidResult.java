package net.openmeet.atproto.identity;

/** What became of looking a DID up. */
public sealed interface DidResult {

    /** Its document. */
    record Found(DidDocument document) implements DidResult {}

    /** There is none, or no more. */
    record Gone() implements DidResult {}

    /** There is something that is none, or its method isn't one of AT Protocol's. */
    record Refused(String why) implements DidResult {}

    /** Whoever would know doesn't answer: ask again later. */
    record Unanswered(String why) implements DidResult {}
}
