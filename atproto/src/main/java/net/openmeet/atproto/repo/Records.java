package net.openmeet.atproto.repo;

import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Blocks;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;

/** Reads records from their blocks. */
final class Records {

    private Records() {}

    static Data.Fields read(Cid cid, Blocks blocks) {
        return DagCbor.decodeFields(blocks.find(cid)
                .orElseThrow(() -> new InvalidAtprotoException(Problem.MISSING_BLOCK, "No block of a record: " + cid)));
    }
}
