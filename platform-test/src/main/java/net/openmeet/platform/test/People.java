package net.openmeet.platform.test;

import java.util.UUID;

/** The people of the one seeded world; their account ids are those of the demo. */
public final class People {

    /** Organises Tuesday Yoga. */
    public static final UUID ALICE = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    /** Comes every week. */
    public static final UUID BOB = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    /** Brings guests. */
    public static final UUID CAROL = UUID.fromString("00000000-0000-7000-8000-00000000000c");

    /** Is new. */
    public static final UUID DAN = UUID.fromString("00000000-0000-7000-8000-00000000000d");

    private People() {}
}
