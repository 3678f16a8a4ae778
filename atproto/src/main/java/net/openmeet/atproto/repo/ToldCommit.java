package net.openmeet.atproto.repo;

import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Tid;

/**
 * What somebody tells of a commit. Nothing of it is so before it is checked.
 *
 * @param since the revision before it, where there is one
 * @param previousData the root of the tree before it
 * @param blocks a CAR file with the commit, the records, and as much of the tree as the check takes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and up to two megabytes
public record ToldCommit(
        Did repo,
        Tid rev,
        Optional<Tid> since,
        Cid commit,
        Cid previousData,
        List<Operation> operations,
        byte[] blocks) {

    public ToldCommit {
        operations = List.copyOf(operations);
    }
}
