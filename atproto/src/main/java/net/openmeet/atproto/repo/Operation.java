package net.openmeet.atproto.repo;

import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.RepoPath;

/** What a commit did to one record. Its key, however often it comes, is the repository's DID, the revision and the path. */
public sealed interface Operation {

    RepoPath path();

    /** A record came. */
    record Create(RepoPath path, Cid cid) implements Operation {}

    /** A record was replaced. */
    record Update(RepoPath path, Cid cid, Cid previous) implements Operation {}

    /** A record went. */
    record Delete(RepoPath path, Cid previous) implements Operation {}

    /** The record after it, where there is one. */
    default Optional<Cid> after() {
        return switch (this) {
            case Create create -> Optional.of(create.cid());
            case Update update -> Optional.of(update.cid());
            case Delete _ -> Optional.empty();
        };
    }

    /**
     * The tree as it was before.
     *
     * @throws InvalidAtprotoException where this didn't make of any tree what this one is, or too little of it is here to tell
     */
    default Tree invert(Tree after) {
        String at = path().toString();
        if (!after.get(at).equals(after())) {
            throw new InvalidAtprotoException(Problem.INVALID_TREE, "The commit has something else at " + at);
        }
        return switch (this) {
            case Create _ -> after.remove(at);
            case Update update -> after.update(at, update.previous());
            case Delete delete -> after.insert(at, delete.previous());
        };
    }
}
