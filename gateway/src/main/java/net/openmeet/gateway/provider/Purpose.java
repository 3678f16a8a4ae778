package net.openmeet.gateway.provider;

/** What comes of a browser's secret while it signs in. */
public final class Purpose {

    /** Goes to the issuer and back with the browser. */
    public static final String STATE = "state";
    /** Comes back in the ID token. */
    public static final String NONCE = "nonce";
    /** Known to nobody until the code is exchanged (RFC 7636). */
    public static final String VERIFIER = "verifier";

    private Purpose() {}
}
