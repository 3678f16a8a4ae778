package net.openmeet.atproto.car;

import net.openmeet.atproto.syntax.Cid;

/** A block of a CAR file, checked: the CID names the content. */
public final class CarBlock {

    private final Cid cid;
    private final byte[] content;

    CarBlock(Cid cid, byte[] content) {
        this.cid = cid;
        this.content = content;
    }

    public Cid cid() {
        return cid;
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] content() {
        return content;
    }
}
