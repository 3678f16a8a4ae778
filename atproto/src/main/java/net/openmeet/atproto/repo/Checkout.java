package net.openmeet.atproto.repo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Nsid;
import net.openmeet.atproto.syntax.RepoPath;

/**
 * All that a repository has in some collections ({@code com.atproto.sync.getRepo}), proved by its owner's commit: what isn't here isn't there, so that whoever missed something knows what is gone, too.
 *
 * @param head how far the repository is
 * @param records in the order of paths
 */
public record Checkout(Head head, Map<RepoPath, Data.Fields> records) {

    public Checkout {
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }

    /**
     * Reads a whole repository.
     *
     * @throws InvalidAtprotoException where it isn't the account's, isn't whole, or larger than allowed
     */
    public static Checkout read(byte[] car, CarLimits limits, Did did, VerificationKey key, Set<Nsid> collections) {
        Car read = Car.read(car, limits);
        Head head = Commit.signed(Head.root(read), read, did, key).head();
        Map<RepoPath, Data.Fields> records = new LinkedHashMap<>();
        Tree.read(head.data(), read).forEach((text, cid) -> {
            RepoPath path = RepoPath.parse(text);
            if (collections.contains(path.collection())) {
                records.put(path, Records.read(cid, read));
            }
        });
        return new Checkout(head, records);
    }
}
