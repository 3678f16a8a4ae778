package net.openmeet.atproto.car;

import java.util.Optional;
import net.openmeet.atproto.syntax.Cid;

/** Where the bytes are that CIDs name. */
@FunctionalInterface
public interface Blocks {

    /** The bytes, where they are here. Whoever gives them has checked that the CID names them; nobody changes them. */
    Optional<byte[]> find(Cid cid);
}
