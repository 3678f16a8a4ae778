package net.openmeet.atproto.repo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;

/** Where a path stands in the tree: its hash says it, so that a tree's form is that of its paths alone. */
final class Layers {

    private static final int LONGEST = 1_024;
    private static final Pattern PATH = Pattern.compile("[a-zA-Z0-9._:~-]+/[a-zA-Z0-9._:~-]+");

    private Layers() {}

    /** How many pairs of zero bits its SHA-256 begins with. */
    static int of(String path) {
        int zeros = 0;
        for (byte next : sha256(path)) {
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

    private static byte[] sha256(String path) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
