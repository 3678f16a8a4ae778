package net.openmeet.platform.security;

/** What is said in tokens by which services ask each other. */
public final class InternalTokens {

    /** Whom they are for: no API that members call takes them. */
    public static final String AUDIENCE = "openmeet-internal";

    /** The scope of whoever may know where people are reached. */
    public static final String ADDRESSES = "addresses";

    /** The scope of whoever may know all that a service knows of a person. */
    public static final String PERSONAL_DATA = "personal-data";

    private InternalTokens() {}
}
