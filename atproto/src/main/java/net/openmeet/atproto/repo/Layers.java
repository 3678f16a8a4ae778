package net.openmeet.atproto.repo;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.Sha256;

/** Where a path stands in the tree: its hash says it, so that a tree's form is that of its paths alone. */
final class Layers {

    private static final int LONGEST = 1_024;
    private static final Pattern PATH = Pattern.compile("[a-zA-Z0-9._:~-]+/[a-zA-Z0-9._:~-]+");

    private Layers() {}

    /** How many pairs of zero bits its SHA-256 begins with. */
    static int of(String path) {
        int zeros = 0;
        for (byte next : Sha256.of(path.getBytes(StandardCharsets.UTF_8))) {
            if (next != 0) {
                return (zeros + Integer.numberOfLeadingZeros(next & 0xff) - 24) / 2;
            }
            zeros += 8;
        }
        return zeros / 2;
    }

    static void check(String path) {
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new InvalidAtprotoException(Problem.INVALID_TREE, "Not a tree: a path that is none");
        }
    }
}
