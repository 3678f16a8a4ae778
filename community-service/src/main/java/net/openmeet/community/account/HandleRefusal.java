package net.openmeet.community.account;

/** Why nobody may choose a handle. */
public enum HandleRefusal {
    TOO_SHORT("too-short", "A handle has at least 3 characters."),
    TOO_LONG("too-long", "A handle has at most 30 characters."),
    FORBIDDEN_CHARACTER("forbidden-character", "A handle is made of the letters a to z, digits and hyphens."),
    MALFORMED("malformed", "A handle begins with a letter, and a hyphen stands between two letters or digits."),
    RESERVED("reserved", "This handle is reserved, or looks like one that is.");

    private final String code;
    private final String detail;

    HandleRefusal(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** A sentence for people. */
    public String detail() {
        return detail;
    }
}
