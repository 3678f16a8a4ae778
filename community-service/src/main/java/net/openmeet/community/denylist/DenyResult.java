package net.openmeet.community.denylist;

/** What became of denying something. */
public sealed interface DenyResult {

    record Denied(DeniedEntry entry) implements DenyResult {}

    /** It is no value of its kind. */
    record Malformed() implements DenyResult {}

    /** It is denied already, perhaps written otherwise. */
    record AlreadyDenied() implements DenyResult {}

    record TooMany() implements DenyResult {}
}
