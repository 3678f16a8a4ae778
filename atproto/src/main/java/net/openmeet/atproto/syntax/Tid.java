package net.openmeet.atproto.syntax;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A time that is also a name (atproto.com/specs/tid): microseconds and a clock's id, 13 characters in the order of time. */
public record Tid(String value) implements Comparable<Tid> {

    private static final int LENGTH = 13;
    private static final Pattern SYNTAX = Pattern.compile("[2-7a-j][2-7a-z]{12}");
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int CLOCK_BITS = 10;

    /** @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one */
    public Tid {
        Syntax.checked("a TID", value, LENGTH, SYNTAX);
    }

    /**
     * The TID of a moment by a clock.
     *
     * @param clock 0 to 1,023, so that two who name things at one moment don't name them the same
     * @throws IllegalArgumentException where the clock is none, or the moment is before 1970 or after 2255
     */
    public static Tid of(Instant moment, int clock) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        if (clock < 0 || clock >= 1 << CLOCK_BITS || micros < 0 || micros >= 1L << 53) {
            throw new IllegalArgumentException("No TID has the moment " + moment + " and the clock " + clock);
        }
        long bits = (micros << CLOCK_BITS) | clock;
        var text = new StringBuilder(LENGTH);
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
            text.append(DIGITS.charAt((int) (bits >>> shift) & 31));
        }
        return new Tid(text.toString());
    }

    /** When it was made, by whoever made it. */
    public Instant moment() {
        return Instant.EPOCH.plus(bits() >>> CLOCK_BITS, ChronoUnit.MICROS);
    }

    /** The clock's id, 0 to 1,023. */
    public int clock() {
        return (int) bits() & ((1 << CLOCK_BITS) - 1);
    }

    private long bits() {
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            bits = (bits << 5) | DIGITS.indexOf(value.charAt(i));
        }
        return bits;
    }

    @Override
    public int compareTo(Tid other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
