package net.openmeet.atproto.syntax;

/** Where a record is in a repository (atproto.com/specs/repository): {@code collection/key}. */
public record RepoPath(Nsid collection, RecordKey key) {

    /**
     * Reads {@code collection/key}.
     *
     * @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one
     */
    public static RepoPath parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw Syntax.not("a path", text);
        }
        return new RepoPath(new Nsid(text.substring(0, slash)), new RecordKey(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return collection + "/" + key;
    }
}
