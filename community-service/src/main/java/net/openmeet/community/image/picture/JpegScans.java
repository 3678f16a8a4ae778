package net.openmeet.community.image.picture;

/**
 * In how many passes a JPEG paints its pixels. Each of several touches all of them, and all have to be in memory until the last: a pass of
 * nothing takes ten bytes, so what fits into an upload would keep a processor busy for days.
 *
 * @param count how many there are
 * @param ended whether the image ends as it should; else it is cut off
 */
record JpegScans(int count, boolean ended) {

    private static final int MOST = 100;

    private static final int MARKER = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /** Those of the image itself: what stands in the segments before it, thumbnails for instance, and after its end is not read. */
    static JpegScans of(byte[] jpeg) {
        int scans = 0;
        int at = 2;
        while (at + 4 <= jpeg.length && unsigned(jpeg, at) == MARKER) {
            int marker = unsigned(jpeg, at + 1);
            if (marker == END_OF_IMAGE) {
                break;
            }
            if (marker == MARKER) {
                at++;
                continue;
            }
            at += 2 + (unsigned(jpeg, at + 2) << Byte.SIZE | unsigned(jpeg, at + 3));
            if (marker == START_OF_SCAN) {
                scans++;
                at = afterScan(jpeg, at);
            }
        }
        boolean ended = at + 2 <= jpeg.length && unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) == END_OF_IMAGE;
        return new JpegScans(scans, ended);
    }

    /** Whether it is one that somebody made to be seen. */
    boolean areSound() {
        return ended && count <= MOST;
    }

    private static int afterScan(byte[] jpeg, int begin) {
        int at = begin;
        while (at + 2 <= jpeg.length && !(unsigned(jpeg, at) == MARKER && endsScan(unsigned(jpeg, at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean endsScan(int marker) {
        return marker != 0 && marker != MARKER && (marker < FIRST_RESTART || marker > LAST_RESTART);
    }

    private static int unsigned(byte[] jpeg, int at) {
        return Byte.toUnsignedInt(jpeg[at]);
    }
}
