package net.openmeet.atproto.repo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.atproto.car.Blocks;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.RepoPath;
import net.openmeet.atproto.syntax.Tid;

/** Writes a repository as a PDS does, and tells of each commit with as much of the tree as its check takes, and no more. */
public final class RepoWriter {

    private final Did did;
    private final SigningKey key;
    private final Map<Cid, byte[]> store = new HashMap<>();
    private final Map<Cid, byte[]> values = new HashMap<>();
    private final Map<RepoPath, Cid> records = new HashMap<>();
    private Tree tree = Tree.empty();
    private Optional<Tid> rev = Optional.empty();

    public RepoWriter(Did did, SigningKey key) {
        this.did = did;
        this.key = key;
        keep(tree);
    }

    /** A change to one record: a value, or nothing to take it away. */
    public record Change(RepoPath path, Optional<Data.Fields> value) {}

    public Map<RepoPath, Cid> records() {
        return records;
    }

    public Head head() {
        return new Head(rev.orElseThrow(), tree.root());
    }

    /** Commits the changes at a moment. */
    public ToldCommit commit(Instant moment, List<Change> changes) {
        Cid before = tree.root();
        Map<Cid, byte[]> carried = new LinkedHashMap<>();
        List<Operation> operations = new ArrayList<>();
        for (Change change : changes) {
            operations.add(applied(change, carried));
        }
        keep(tree);
        Tid next = Tid.of(moment, 1);
        Commit commit = Commit.sign(did, next, tree.root(), key);
        Cid cid = Cid.of(Cid.Codec.DAG_CBOR, commit.block());
        carried.put(cid, commit.block());
        invert(operations, carried);
        var told = new ToldCommit(did, next, rev, cid, before, operations, new Car(List.of(cid), carried).bytes());
        rev = Optional.of(next);
        return told;
    }

    /** The whole repository, as com.atproto.sync.getRepo has it. */
    public byte[] car() {
        Map<Cid, byte[]> blocks = new LinkedHashMap<>(values);
        tree.forEachBlock(blocks::put);
        return signed(blocks);
    }

    /** What is at a path, or that nothing is, as com.atproto.sync.getRecord has it. */
    public byte[] proof(RepoPath path) {
        Map<Cid, byte[]> blocks = new LinkedHashMap<>();
        Blocks recording = cid -> {
            byte[] block = Objects.requireNonNull(store.get(cid));
            blocks.put(cid, block);
            return Optional.of(block);
        };
        Tree.read(tree.root(), recording)
                .get(path.toString())
                .ifPresent(cid -> blocks.put(cid, Objects.requireNonNull(values.get(cid))));
        return signed(blocks);
    }

    private byte[] signed(Map<Cid, byte[]> blocks) {
        Commit commit = Commit.sign(did, rev.orElseThrow(), tree.root(), key);
        Cid cid = Cid.of(Cid.Codec.DAG_CBOR, commit.block());
        blocks.put(cid, commit.block());
        return new Car(List.of(cid), blocks).bytes();
    }

    private Operation applied(Change change, Map<Cid, byte[]> carried) {
        RepoPath path = change.path();
        Optional<Cid> previous = Optional.ofNullable(records.get(path));
        if (change.value().isEmpty()) {
            tree = tree.remove(path.toString());
            records.remove(path);
            return new Operation.Delete(path, previous.orElseThrow());
        }
        byte[] block = DagCbor.encode(change.value().get());
        Cid cid = Cid.of(Cid.Codec.DAG_CBOR, block);
        carried.put(cid, block);
        values.put(cid, block);
        records.put(path, cid);
        if (previous.isPresent()) {
            tree = tree.update(path.toString(), cid);
            return new Operation.Update(path, cid, previous.get());
        }
        tree = tree.insert(path.toString(), cid);
        return new Operation.Create(path, cid);
    }

    private void invert(List<Operation> operations, Map<Cid, byte[]> carried) {
        Blocks recording = cid -> {
            byte[] block = Objects.requireNonNull(store.get(cid));
            carried.put(cid, block);
            return Optional.of(block);
        };
        CommitCheck.before(operations, Tree.read(tree.root(), recording));
    }

    private void keep(Tree whole) {
        whole.forEachBlock(store::put);
    }
}
