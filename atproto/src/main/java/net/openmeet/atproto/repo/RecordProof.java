package net.openmeet.atproto.repo;

import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.RepoPath;

/**
 * What is at a path of a repository, or that nothing is, proved by its owner's commit ({@code com.atproto.sync.getRecord}): for whoever heard of a record from somebody who proves nothing.
 *
 * @param head how far the repository is
 * @param record what is there
 */
public record RecordProof(Head head, Optional<Data.Fields> record) {

    /**
     * Reads a proof.
     *
     * @throws InvalidAtprotoException where it proves neither
     */
    public static RecordProof read(byte[] car, Did did, VerificationKey key, RepoPath path) {
        Car read = Car.read(car, CarLimits.COMMIT);
        Head head = Commit.signed(Head.root(read), read, did, key).head();
        Optional<Cid> cid = Tree.read(head.data(), read).get(path.toString());
        return new RecordProof(head, cid.map(present -> Records.read(present, read)));
    }
}
