package net.openmeet.atproto.repo;

import java.util.Optional;
import java.util.function.BiConsumer;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.car.Blocks;
import net.openmeet.atproto.syntax.Cid;

/**
 * The Merkle search tree of a repository (atproto.com/specs/repository#mst-structure): its root's CID names what stands at each path. Doesn't change: what changes it is another tree. Blocks are read when
 * they are needed, so that a part of a tree proves what is, or isn't, at the paths that the part covers; where a block that is needed isn't there, that is
 * {@link net.openmeet.atproto.Problem#MISSING_BLOCK}.
 *
 * <p>Paths are {@code collection/key}, compared by their characters.
 */
public final class Tree {

    private static final Tree EMPTY = new Tree(Node.EMPTY);

    private final Node top;

    private Tree(Node top) {
        this.top = top;
    }

    /** A tree of nothing. */
    public static Tree empty() {
        return EMPTY;
    }

    /**
     * The tree whose root this is.
     *
     * @throws InvalidAtprotoException where the root's block isn't there, or no node
     */
    public static Tree read(Cid root, Blocks blocks) {
        return new Tree(new NodeSource(blocks).top(root));
    }

    /** The CID that names all of it. */
    public Cid root() {
        return top.cid();
    }

    /** What is at a path. */
    public Optional<Cid> get(String path) {
        return top.get(path);
    }

    /**
     * The tree with something at a path where nothing is.
     *
     * @throws InvalidAtprotoException where there is something, or the path is none
     */
    public Tree insert(String path, Cid value) {
        Layers.check(path);
        return new Tree(top.insert(new Leaf(path, value), Layers.of(path)));
    }

    /**
     * The tree with something else at a path.
     *
     * @throws InvalidAtprotoException where there is nothing
     */
    public Tree update(String path, Cid value) {
        return new Tree(top.update(new Leaf(path, value)));
    }

    /**
     * The tree with nothing at a path.
     *
     * @throws InvalidAtprotoException where there is nothing
     */
    public Tree remove(String path) {
        Node node = top.remove(path);
        while (node.items().size() == 1 && node.items().getFirst() instanceof Subtree only) {
            node = only.node();
        }
        return new Tree(node.isEmpty() ? Node.EMPTY : node);
    }

    /** All there is, in the order of paths. */
    public void forEach(BiConsumer<String, Cid> action) {
        walk(top, action);
    }

    /** All blocks of it, the root's first. */
    public void forEachBlock(BiConsumer<Cid, byte[]> action) {
        blocks(top, action);
    }

    private static void walk(Node node, BiConsumer<String, Cid> action) {
        for (Item item : node.items()) {
            switch (item) {
                case Subtree subtree -> walk(subtree.node(), action);
                case Leaf(String path, Cid value) -> action.accept(path, value);
            }
        }
    }

    private static void blocks(Node node, BiConsumer<Cid, byte[]> action) {
        action.accept(node.cid(), NodeBlocks.write(node));
        for (Item item : node.items()) {
            if (item instanceof Subtree subtree) {
                blocks(subtree.node(), action);
            }
        }
    }
}
