package net.openmeet.atproto.repo;

import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Blocks;
import net.openmeet.atproto.syntax.Cid;

/** Reads nodes from blocks. */
record NodeSource(Blocks blocks) {

    byte[] block(Cid cid) {
        return blocks.find(cid)
                .orElseThrow(() -> new InvalidAtprotoException(Problem.MISSING_BLOCK, "No block of the tree: " + cid));
    }

    Node top(Cid cid) {
        return new NodeReader(this, Span.ALL).top(block(cid));
    }

    Subtree subtree(Cid cid, int layer, Span span) {
        return Subtree.stored(cid, () -> new NodeReader(this, span).below(block(cid), layer));
    }
}
