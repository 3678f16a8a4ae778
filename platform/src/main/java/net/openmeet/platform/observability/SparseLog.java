package net.openmeet.platform.observability;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Warnings that clients can cause: the first is written at once, then one every ten seconds, which says how many were left out. Each is a
 * single line of at most 300 characters, none of them a control character, whatever the client sent.
 */
public final class SparseLog {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST = 300;

    private final Logger log;
    private final LongSupplier nanoTime;
    private long quietUntil;
    private boolean quiet;
    private long leftOut;

    SparseLog(Logger log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
    }

    /** Writes to {@code log}. One of these for each kind of warning: kinds don't silence each other. */
    public static SparseLog to(Logger log) {
        return new SparseLog(log, System::nanoTime);
    }

    /** Writes or counts it; {@code {}} in it stands for the arguments. */
    public void warn(String warning, @Nullable Object... arguments) {
        long silent = silentSince();
        if (silent >= 0) {
            String line = MessageFormatter.basicArrayFormat(warning, arguments);
            log.warn("{}{}", oneLine(line), silent == 0 ? "" : " (and " + silent + " times before)");
        }
    }

    /** How many were left out since the last that was written; -1 when this one is left out too. */
    private synchronized long silentSince() {
        long now = nanoTime.getAsLong();
        if (quiet && now - quietUntil < 0) {
            leftOut++;
            return -1;
        }
        quiet = true;
        quietUntil = now + PAUSE.toNanos();
        long counted = leftOut;
        leftOut = 0;
        return counted;
    }

    private static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(character -> isHarmless(character) ? character : '?')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
