package net.openmeet.atproto.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What names an account, a collection or a record (atproto.com/specs/at-uri-scheme), in the restricted form of lexicons: no query, no
 * fragment. One with a DID names a record for good; one with a handle whatever that handle means today.
 *
 * @param authority a DID, or a handle in lower case
 */
public record AtUri(
        String authority,
        @Nullable Nsid collection,
        @Nullable RecordKey key) {

    private static final String SCHEME = "at://";
    private static final int LONGEST = 8_192;

    /** @throws net.openmeet.atproto.InvalidAtprotoException where the authority is none */
    public AtUri {
        authority = authority.startsWith("did:") ? new Did(authority).value() : new Handle(authority).value();
        if (key != null && collection == null) {
            throw Syntax.not("an AT URI", authority);
        }
    }

    /** The URI of a record. */
    public static AtUri of(Did did, RepoPath path) {
        return new AtUri(did.value(), path.collection(), path.key());
    }

    /**
     * Reads {@code at://authority/collection/key}, or less of it.
     *
     * @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one
     */
    public static AtUri parse(String text) {
        if (!text.startsWith(SCHEME) || text.length() > LONGEST) {
            throw Syntax.not("an AT URI", text);
        }
        List<String> parts = List.of(text.substring(SCHEME.length()).split("/", -1));
        return switch (parts.size()) {
            case 1 -> new AtUri(parts.get(0), null, null);
            case 2 -> new AtUri(parts.get(0), new Nsid(parts.get(1)), null);
            case 3 -> new AtUri(parts.get(0), new Nsid(parts.get(1)), new RecordKey(parts.get(2)));
            default -> throw Syntax.not("an AT URI", text);
        };
    }

    /** Whose it is, where it says so by DID. */
    public Optional<Did> did() {
        return authority.startsWith("did:") ? Optional.of(new Did(authority)) : Optional.empty();
    }

    @Override
    public String toString() {
        return SCHEME + authority + (collection == null ? "" : "/" + collection) + (key == null ? "" : "/" + key);
    }
}
