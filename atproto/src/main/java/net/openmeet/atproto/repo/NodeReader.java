package net.openmeet.atproto.repo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;

/** Reads a node from its block, in the one form that it can have: there is one tree for what a repository has. */
final class NodeReader {

    private final NodeSource source;
    private final Span span;

    NodeReader(NodeSource source, Span span) {
        this.source = source;
        this.span = span;
    }

    /** The node at the top, whose paths say how high it is. */
    Node top(byte[] block) {
        Parts parts = parts(block);
        if (parts.entries.isEmpty()) {
            if (parts.left.isPresent()) {
                throw invalid("nothing but a subtree at the top");
            }
            return Node.EMPTY;
        }
        return node(parts, Layers.of(parts.entries.getFirst().leaf.path()));
    }

    /** A node in a layer. */
    Node below(byte[] block, int layer) {
        Parts parts = parts(block);
        if (parts.entries.isEmpty() && parts.left.isEmpty()) {
            throw invalid("an empty subtree");
        }
        return node(parts, layer);
    }

    private Node node(Parts parts, int layer) {
        List<Item> items = new ArrayList<>();
        String after = span.after();
        Optional<Cid> subtree = parts.left;
        for (Entry entry : parts.entries) {
            String path = entry.leaf.path();
            if (Layers.of(path) != layer || !span.has(path)) {
                throw invalid("a path where it doesn't belong");
            }
            subtree(subtree, layer, new Span(after, path)).ifPresent(items::add);
            items.add(entry.leaf);
            subtree = entry.right;
            after = path;
        }
        subtree(subtree, layer, new Span(after, span.before())).ifPresent(items::add);
        return new Node(layer, items);
    }

    private Optional<Subtree> subtree(Optional<Cid> cid, int layer, Span within) {
        if (cid.isPresent() && layer == 0) {
            throw invalid("a subtree below the lowest layer");
        }
        return cid.map(present -> source.subtree(present, layer - 1, within));
    }

    private static Parts parts(byte[] block) {
        Data.Fields fields = DagCbor.decodeFields(block);
        if (fields.values().size() != 2 || !(fields.values().get("e") instanceof Data.Items(List<Data> items))) {
            throw invalid("a node without entries");
        }
        List<Entry> entries = new ArrayList<>();
        String previous = "";
        for (Data item : items) {
            if (!(item instanceof Data.Fields entry) || entry.values().size() != 4) {
                throw invalid("an entry that is none");
            }
            String path = path(entry, previous);
            Cid value = link(entry, "v").orElseThrow(() -> invalid("an entry without a value"));
            entries.add(new Entry(new Leaf(path, value), link(entry, "t")));
            previous = path;
        }
        return new Parts(link(fields, "l"), entries);
    }

    private static String path(Data.Fields entry, String previous) {
        if (!(entry.values().get("p") instanceof Data.Whole(long common))
                || common < 0
                || common > previous.length()
                || !(entry.values().get("k") instanceof Data.Bytes rest)) {
            throw invalid("an entry without a path");
        }
        String path = previous.substring(0, (int) common) + new String(rest.value(), StandardCharsets.ISO_8859_1);
        Layers.check(path);
        if (path.compareTo(previous) <= 0 || NodeBlocks.common(previous, path) != common) {
            throw invalid("paths out of order, or written longer than needed");
        }
        return path;
    }

    private static Optional<Cid> link(Data.Fields fields, String name) {
        return switch (fields.values().get(name)) {
            case Data.Nothing _ -> Optional.empty();
            case Data.Link(Cid cid) -> Optional.of(cid);
            case null, default -> throw invalid("no link where one has to be");
        };
    }

    private static InvalidAtprotoException invalid(String what) {
        return new InvalidAtprotoException(Problem.INVALID_TREE, "Not a tree: " + what);
    }

    private record Parts(Optional<Cid> left, List<Entry> entries) {}

    private record Entry(Leaf leaf, Optional<Cid> right) {}
}
