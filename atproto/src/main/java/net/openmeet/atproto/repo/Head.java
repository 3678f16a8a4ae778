package net.openmeet.atproto.repo;

import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Tid;

/** How far we are with a repository: its revision, and the root of its tree then. */
public record Head(Tid rev, Cid data) {

    /**
     * Reads how far somebody says that a repository is, by its signed commit, as a {@code #sync} frame carries it.
     *
     * @throws InvalidAtprotoException where the owner didn't sign that
     */
    public static Head read(byte[] car, Did did, VerificationKey key) {
        Car read = Car.read(car, CarLimits.COMMIT);
        return Commit.signed(root(read), read, did, key).head();
    }

    /** What a CAR file is about, which is one thing. */
    static Cid root(Car car) {
        if (car.roots().size() != 1) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not about one commit");
        }
        return car.roots().getFirst();
    }
}
