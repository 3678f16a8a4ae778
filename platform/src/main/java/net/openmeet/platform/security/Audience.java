package net.openmeet.platform.security;

/** Who may call a handler. */
public enum Audience {
    /** With or without a token. What is shown may still depend on the caller. */
    EVERYONE,
    /** Whoever has a valid token. */
    MEMBERS,
    /**
     * Whoever has a valid token; the domain then checks that the thing is the caller's: 403 {@code not-owner} where the caller may see
     * it, 404 where not.
     */
    OWNER,
    /** Other services of OpenMeet, whose token a filter chain of the path's own has checked; no member's is one. */
    SERVICES,
    /** Everyone, and only where the profile {@code embedded} is active: conveniences of the demo. 404 elsewhere. */
    DEMO
}
