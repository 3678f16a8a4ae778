package net.openmeet.occurrence.calendar;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.location.Coordinates;

/**
 * What isn't further from a point than this.
 *
 * @param kilometres over a round earth, more than 0 and at most {@value #MOST_KILOMETRES}
 */
public record Nearby(Coordinates centre, double kilometres) {

    public static final int MOST_KILOMETRES = 500;

    private static final double KILOMETRES_PER_DEGREE = 2 * Math.PI * 6371.0088 / 360;

    /** A little more than all that is near, since cells are only where to look. */
    private static final double MARGIN = 1.001;

    /** More cells than this are rather ten times as wide, of which there are few. */
    private static final int MOST_CELLS = 200;

    private static final int TENTHS_PER_DEGREE = 10;
    private static final int TENTHS_AROUND = 3_600;
    private static final int WIDE = 10;

    public Nearby {
        if (!(kilometres > 0 && kilometres <= MOST_KILOMETRES)) {
            throw new IllegalArgumentException("Radius out of range");
        }
    }

    /** The facets of the cells of the earth that have all that is near. */
    List<String> cells() {
        List<String> narrow = cells(1);
        return narrow.size() <= MOST_CELLS ? narrow : cells(WIDE);
    }

    private List<String> cells(int tenths) {
        double height = kilometres / KILOMETRES_PER_DEGREE * MARGIN;
        double latitude = centre.degreesOfLatitude();
        double south = Math.max(latitude - height, -Coordinates.MOST_LATITUDE);
        double north = Math.min(latitude + height, Coordinates.MOST_LATITUDE);
        int around = TENTHS_AROUND / tenths;
        long west = 0;
        long east = around - 1L;
        double width = width(height);
        if (width < Coordinates.MOST_LONGITUDE) {
            west = cell(centre.degreesOfLongitude() - width + Coordinates.MOST_LONGITUDE, tenths);
            east = cell(centre.degreesOfLongitude() + width + Coordinates.MOST_LONGITUDE, tenths);
            east = Math.min(east, west + around - 1);
        }
        var cells = new ArrayList<String>();
        for (long row = cell(south + Coordinates.MOST_LATITUDE, tenths);
                row <= cell(north + Coordinates.MOST_LATITUDE, tenths);
                row++) {
            for (long column = west; column <= east; column++) {
                cells.add("cell " + tenths + " " + row + " " + Math.floorMod(column, around));
            }
        }
        return cells;
    }

    /** How many degrees of longitude it reaches to either side; 180 where a pole is near. */
    private double width(double height) {
        double sine = Math.sin(Math.toRadians(height)) / Math.cos(Math.toRadians(centre.degreesOfLatitude()));
        return Math.abs(centre.degreesOfLatitude()) + height >= Coordinates.MOST_LATITUDE || sine >= 1
                ? Coordinates.MOST_LONGITUDE
                : Math.toDegrees(Math.asin(sine)) * MARGIN;
    }

    private static long cell(double degrees, int tenths) {
        return (long) Math.floor(degrees * TENTHS_PER_DEGREE / tenths);
    }
}
