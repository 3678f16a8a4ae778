package net.openmeet.location;

/**
 * A point on the earth, WGS 84, to the millionth of a degree, which is 11 cm at most. Whole numbers, so that a point stays the same through
 * every database and message.
 *
 * @param latitude millionths of a degree, north positive, -90,000,000 to 90,000,000
 * @param longitude millionths of a degree, east positive, -180,000,000 to 180,000,000
 */
public record Coordinates(int latitude, int longitude) {

    public static final int MOST_LATITUDE = 90;
    public static final int MOST_LONGITUDE = 180;

    private static final int RADIUS_IN_METRES = 6_371_009;
    private static final int PER_DEGREE = 1_000_000;

    public Coordinates {
        if (!isAtMost(MOST_LATITUDE, latitude) || !isAtMost(MOST_LONGITUDE, longitude)) {
            throw new IllegalArgumentException("Not on the earth");
        }
    }

    /**
     * The point nearest to these degrees.
     *
     * @throws IllegalArgumentException if they are more than there are
     */
    public static Coordinates ofDegrees(double latitude, double longitude) {
        return new Coordinates(
                Math.toIntExact(Math.round(latitude * PER_DEGREE)),
                Math.toIntExact(Math.round(longitude * PER_DEGREE)));
    }

    /** Degrees, north positive. */
    public double degreesOfLatitude() {
        return (double) latitude / PER_DEGREE;
    }

    /** Degrees, east positive. */
    public double degreesOfLongitude() {
        return (double) longitude / PER_DEGREE;
    }

    /** How far away a point is along the earth, taken for a sphere: wrong by half a percent at most. */
    public double metresTo(Coordinates other) {
        double north = Math.toRadians(other.degreesOfLatitude() - degreesOfLatitude());
        double east = Math.toRadians(other.degreesOfLongitude() - degreesOfLongitude());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(degreesOfLatitude()))
                        * Math.cos(Math.toRadians(other.degreesOfLatitude()))
                        * square(Math.sin(east / 2));
        return 2 * RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double value) {
        return value * value;
    }

    private static boolean isAtMost(int degrees, int value) {
        return value >= -degrees * PER_DEGREE && value <= degrees * PER_DEGREE;
    }
}
