package net.openmeet.atproto.repo;

import java.util.LinkedHashMap;
import java.util.Map;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Blocks;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Tid;

/** What the owner of a repository signed (atproto.com/specs/repository#commit-objects): this tree, at this revision. */
public final class Commit {

    private final Data.Fields fields;
    private final Did did;
    private final Tid rev;
    private final Cid data;
    private final byte[] signature;

    private Commit(Data.Fields fields) {
        this.fields = fields;
        this.did = new Did(fields.text("did").orElseThrow(() -> malformed("no DID")));
        this.rev = new Tid(fields.text("rev").orElseThrow(() -> malformed("no revision")));
        if (!(fields.values().get("data") instanceof Data.Link(Cid root))
                || !(fields.values().get("sig") instanceof Data.Bytes sig)
                || !new Data.Whole(3).equals(fields.values().get("version"))) {
            throw malformed("no tree, no signature, or another version than 3");
        }
        this.data = root;
        this.signature = sig.value();
    }

    /**
     * Reads its block.
     *
     * @throws InvalidAtprotoException where it is none of version 3
     */
    public static Commit read(byte[] block) {
        return new Commit(DagCbor.decodeFields(block));
    }

    /**
     * Reads one of an account, by whose key it has to be signed.
     *
     * @throws InvalidAtprotoException where it isn't there, is another's, or isn't signed by the key
     */
    static Commit signed(Cid cid, Blocks blocks, Did did, VerificationKey key) {
        Commit commit = read(blocks.find(cid)
                .orElseThrow(() -> new InvalidAtprotoException(Problem.MISSING_BLOCK, "No block of the commit")));
        if (!commit.did.equals(did)) {
            throw new InvalidAtprotoException(Problem.CONTRADICTION, "The commit is of another repository");
        }
        if (!commit.isSignedBy(key)) {
            throw new InvalidAtprotoException(Problem.INVALID_SIGNATURE, "The account's key didn't sign the commit");
        }
        return commit;
    }

    /** Makes and signs one. */
    public static Commit sign(Did did, Tid rev, Cid data, SigningKey key) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("did", new Data.Text(did.value()));
        fields.put("version", new Data.Whole(3));
        fields.put("data", new Data.Link(data));
        fields.put("rev", new Data.Text(rev.value()));
        fields.put("prev", Data.Nothing.NULL);
        fields.put("sig", Data.Bytes.of(key.sign(DagCbor.encode(new Data.Fields(fields)))));
        return new Commit(new Data.Fields(fields));
    }

    /** Whether the key signed it. */
    public boolean isSignedBy(VerificationKey key) {
        Map<String, Data> unsigned = new LinkedHashMap<>(fields.values());
        unsigned.remove("sig");
        return key.verifies(DagCbor.encode(new Data.Fields(unsigned)), signature);
    }

    /** Whose repository it is. */
    public Did did() {
        return did;
    }

    /** Which revision; later ones are greater. */
    public Tid rev() {
        return rev;
    }

    /** The root of the tree. */
    public Cid data() {
        return data;
    }

    /** How far the repository is with it. */
    Head head() {
        return new Head(rev, data);
    }

    /** Its block. */
    public byte[] block() {
        return DagCbor.encode(fields);
    }

    private static InvalidAtprotoException malformed(String what) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a commit: " + what);
    }
}
