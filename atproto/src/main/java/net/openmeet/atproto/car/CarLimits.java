package net.openmeet.atproto.car;

/**
 * What one CAR file may have.
 *
 * @param bytes of the whole file
 * @param blocks how many
 * @param blockBytes of each block
 */
public record CarLimits(long bytes, int blocks, int blockBytes) {

    /** What a commit may carry (atproto.com/specs/sync: 2 MB of blocks, 1 MB a record, 200 operations). */
    public static final CarLimits COMMIT = new CarLimits(2_000_000, 20_000, 1_100_000);

    /** What we read of a whole repository. */
    public static final CarLimits REPOSITORY = new CarLimits(512_000_000, 5_000_000, 1_100_000);
}
