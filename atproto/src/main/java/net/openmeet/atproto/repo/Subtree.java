package net.openmeet.atproto.repo;

import net.openmeet.atproto.syntax.Cid;
import org.jspecify.annotations.Nullable;

/** A node below a node, read from its block only when somebody looks into it: of most trees only a part is ever here. */
final class Subtree implements Item {

    private final @Nullable Cid stored;
    private final NodeReading reading;
    private @Nullable Node node;

    private Subtree(@Nullable Cid stored, NodeReading reading) {
        this.stored = stored;
        this.reading = reading;
    }

    static Subtree of(Node node) {
        return new Subtree(null, () -> node);
    }

    static Subtree stored(Cid cid, NodeReading reading) {
        return new Subtree(cid, reading);
    }

    Node node() {
        if (node == null) {
            node = reading.node();
        }
        return node;
    }

    /** Its CID, which takes no block where it is stored. */
    Cid cid() {
        return stored == null ? node().cid() : stored;
    }

    /** Reads the node. */
    @FunctionalInterface
    interface NodeReading {

        Node node();
    }
}
