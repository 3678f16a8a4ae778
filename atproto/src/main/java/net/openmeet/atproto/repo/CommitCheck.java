package net.openmeet.atproto.repo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.RepoPath;

/**
 * Checks what somebody tells of a commit (atproto.com/specs/sync#validating-commits, "Sync 1.1"): that its owner signed it, that its blocks are what they are called, and that the operations, taken back, lead
 * to the tree that was there before. With that no relay can add, change or withhold a record unnoticed.
 */
public final class CommitCheck {

    /** How far somebody's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** What was taken away comes back first, so that what is beside it is there when the rest goes: the order for which a commit carries enough of its tree. */
    private static final Comparator<Operation> INVERSION = Comparator.comparing(
                    (Operation operation) -> operation.after().isPresent())
            .thenComparing(operation -> operation.path().toString());

    private final VerificationKey key;
    private final Optional<Head> known;
    private final Instant now;

    private CommitCheck(VerificationKey key, Optional<Head> known, Instant now) {
        this.key = key;
        this.known = known;
        this.now = now;
    }

    /**
     * A check by what we know.
     *
     * @param key the account's, by its DID document
     * @param known how far we are with its repository, or nothing where we don't follow it yet
     */
    public static CommitCheck of(VerificationKey key, Optional<Head> known, Instant now) {
        return new CommitCheck(key, known, now);
    }

    /** What it turns out to be. Nothing in it makes this fail. */
    public CommitResult check(ToldCommit told) {
        try {
            Car car = Car.read(told.blocks(), CarLimits.COMMIT);
            Commit commit = commit(told, car);
            if (known.isPresent() && commit.rev().compareTo(known.get().rev()) <= 0) {
                return new CommitResult.Stale();
            }
            Map<RepoPath, Data.Fields> records = records(told.operations(), car);
            Cid before = before(told.operations(), Tree.read(commit.data(), car));
            if (!before.equals(told.previousData())) {
                throw contradiction("the operations don't lead to the tree before");
            }
            return follows(told) ? new CommitResult.Verified(commit.head(), records) : new CommitResult.Gap();
        } catch (InvalidAtprotoException reason) {
            return new CommitResult.Refused(reason);
        }
    }

    private Commit commit(ToldCommit told, Car car) {
        if (!car.roots().equals(List.of(told.commit()))) {
            throw contradiction("the blocks are about another commit");
        }
        Commit commit = Commit.signed(told.commit(), car, told.repo(), key);
        if (!commit.rev().equals(told.rev())) {
            throw contradiction("the commit is of another revision");
        }
        if (commit.rev().moment().isAfter(now.plus(AHEAD))) {
            throw contradiction("the commit is of the future");
        }
        return commit;
    }

    private static Map<RepoPath, Data.Fields> records(List<Operation> operations, Car car) {
        Map<RepoPath, Data.Fields> records = new LinkedHashMap<>();
        Set<RepoPath> paths = new HashSet<>();
        for (Operation operation : operations) {
            if (!paths.add(operation.path())) {
                throw contradiction("two operations at " + operation.path());
            }
            operation.after().ifPresent(cid -> records.put(operation.path(), Records.read(cid, car)));
        }
        return records;
    }

    /** The root of the tree as it was before all of them. */
    static Cid before(List<Operation> operations, Tree after) {
        Tree tree = after;
        for (Operation operation : operations.stream().sorted(INVERSION).toList()) {
            tree = operation.invert(tree);
        }
        return tree.root();
    }

    private boolean follows(ToldCommit told) {
        return known.isEmpty()
                || (known.get().data().equals(told.previousData())
                        && known.get().rev().equals(told.since().orElse(null)));
    }

    private static InvalidAtprotoException contradiction(String what) {
        return new InvalidAtprotoException(Problem.CONTRADICTION, "Not as it is told: " + what);
    }
}
