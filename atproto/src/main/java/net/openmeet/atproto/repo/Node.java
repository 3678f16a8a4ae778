package net.openmeet.atproto.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Cid;
import org.jspecify.annotations.Nullable;

/** A node of the tree, which doesn't change: what changes it makes others. All paths of a node have its layer. */
final class Node {

    static final Node EMPTY = new Node(0, List.of());

    private final int layer;
    private final List<Item> items;
    private @Nullable Cid cid;

    Node(int layer, List<Item> items) {
        this.layer = layer;
        this.items = List.copyOf(items);
    }

    int layer() {
        return layer;
    }

    List<Item> items() {
        return items;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Cid cid() {
        if (cid == null) {
            cid = Cid.of(Cid.Codec.DAG_CBOR, NodeBlocks.write(this));
        }
        return cid;
    }

    Optional<Cid> get(String path) {
        int at = at(path);
        return leaf(at, path)
                .map(Leaf::value)
                .or(() -> before(at).flatMap(subtree -> subtree.node().get(path)));
    }

    /** The node with the path, which must not be there; of the path's layer, where that is higher. */
    Node insert(Leaf leaf, int leafLayer) {
        if (leafLayer > layer) {
            return raised(leaf, leafLayer);
        }
        int at = at(leaf.path());
        if (isLeaf(at, leaf.path())) {
            throw invalid("there is something at " + leaf.path());
        }
        Optional<Subtree> below = before(at);
        int from = below.isPresent() ? at - 1 : at;
        if (leafLayer == layer) {
            Halves halves =
                    below.map(subtree -> subtree.node().split(leaf.path())).orElse(Halves.NONE);
            return replaced(from, at, subtree(halves.left), Optional.of(leaf), subtree(halves.right));
        }
        Node lower = below.map(Subtree::node).orElseGet(() -> new Node(layer - 1, List.of()));
        return replaced(from, at, Optional.of(Subtree.of(lower.insert(leaf, leafLayer))));
    }

    private Node raised(Leaf leaf, int leafLayer) {
        Halves halves = isEmpty() ? Halves.NONE : split(leaf.path());
        List<Item> around = new ArrayList<>();
        subtree(halves.left.map(half -> half.lifted(leafLayer - 1))).ifPresent(around::add);
        around.add(leaf);
        subtree(halves.right.map(half -> half.lifted(leafLayer - 1))).ifPresent(around::add);
        return new Node(leafLayer, around);
    }

    private Node lifted(int to) {
        Node node = this;
        while (node.layer < to) {
            node = new Node(node.layer + 1, List.of(Subtree.of(node)));
        }
        return node;
    }

    /** The node with something else at the path, at which something must be. */
    Node update(Leaf leaf) {
        int at = at(leaf.path());
        if (isLeaf(at, leaf.path())) {
            return replaced(at, at + 1, Optional.of(leaf));
        }
        Node lower = below(at, leaf.path()).update(leaf);
        return replaced(at - 1, at, Optional.of(Subtree.of(lower)));
    }

    /** The node without the path, which must be there. */
    Node remove(String path) {
        int at = at(path);
        if (isLeaf(at, path)) {
            return without(at);
        }
        Node lower = below(at, path).remove(path);
        return replaced(at - 1, at, lower.isEmpty() ? Optional.empty() : Optional.of(Subtree.of(lower)));
    }

    private Node below(int at, String path) {
        return before(at)
                .orElseThrow(() -> invalid("there is nothing at " + path))
                .node();
    }

    private boolean isLeaf(int at, String path) {
        return leaf(at, path).isPresent();
    }

    private Optional<Leaf> leaf(int at, String path) {
        return at < items.size()
                        && items.get(at) instanceof Leaf leaf
                        && leaf.path().equals(path)
                ? Optional.of(leaf)
                : Optional.empty();
    }

    private Node without(int at) {
        Optional<Subtree> left = before(at);
        Optional<Subtree> right = before(at + 2);
        if (left.isPresent() && right.isPresent()) {
            Node merged = left.get().node().merged(right.get().node());
            return replaced(at - 1, at + 2, Optional.of(Subtree.of(merged)));
        }
        return replaced(at, at + 1);
    }

    private Node merged(Node right) {
        List<Item> both = new ArrayList<>(items);
        if (items.getLast() instanceof Subtree end && right.items.getFirst() instanceof Subtree begin) {
            both.set(both.size() - 1, Subtree.of(end.node().merged(begin.node())));
            both.addAll(right.items.subList(1, right.items.size()));
        } else {
            both.addAll(right.items);
        }
        return new Node(layer, both);
    }

    private Halves split(String path) {
        int at = at(path);
        Optional<Subtree> middle = before(at);
        Halves halves = middle.map(subtree -> subtree.node().split(path)).orElse(Halves.NONE);
        List<Item> left = new ArrayList<>(items.subList(0, middle.isPresent() ? at - 1 : at));
        List<Item> right = new ArrayList<>();
        subtree(halves.left).ifPresent(left::add);
        subtree(halves.right).ifPresent(right::add);
        right.addAll(items.subList(at, items.size()));
        return new Halves(some(left), some(right));
    }

    private Optional<Node> some(List<Item> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(new Node(layer, some));
    }

    /** Where the first leaf stands whose path isn't before this one; the end where there is none. */
    private int at(String path) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Leaf leaf && leaf.path().compareTo(path) >= 0) {
                return at;
            }
        }
        return items.size();
    }

    private Optional<Subtree> before(int at) {
        return at > 0 && at <= items.size() && items.get(at - 1) instanceof Subtree subtree
                ? Optional.of(subtree)
                : Optional.empty();
    }

    @SafeVarargs
    private Node replaced(int from, int to, Optional<? extends Item>... by) {
        List<Item> changed = new ArrayList<>(items.subList(0, from));
        for (Optional<? extends Item> item : by) {
            item.ifPresent(changed::add);
        }
        changed.addAll(items.subList(to, items.size()));
        return new Node(layer, changed);
    }

    private static Optional<Subtree> subtree(Optional<Node> node) {
        return node.map(Subtree::of);
    }

    private static InvalidAtprotoException invalid(String what) {
        return new InvalidAtprotoException(Problem.INVALID_TREE, "Not so in the tree: " + what);
    }

    private record Halves(Optional<Node> left, Optional<Node> right) {

        private static final Halves NONE = new Halves(Optional.empty(), Optional.empty());
    }
}
