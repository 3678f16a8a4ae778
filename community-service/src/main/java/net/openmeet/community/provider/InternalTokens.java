package net.openmeet.community.provider;

/** What is said in tokens by which services ask each other. */
public final class InternalTokens {

    /** Whom they are for: no API that members call takes them. */
    public static final String AUDIENCE = "openmeet-internal";

    /** The scope of whoever may know where people are reached. */
    public static final String ADDRESSES = "addresses";

    private InternalTokens() {}
}
