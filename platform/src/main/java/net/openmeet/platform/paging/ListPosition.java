package net.openmeet.platform.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place of a thing in a list by time, most of which go from the newest to the oldest; encoded, where a page of it ends. */
public record ListPosition(Instant createdAt, UUID id) {

    /** Before the newest. The database knows no time that {@link Instant} can say and is much later. */
    public static final ListPosition START = new ListPosition(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** Before the oldest, where a list begins that goes from there to the newest. */
    public static final ListPosition BEFORE_OLDEST = new ListPosition(Instant.EPOCH, new UUID(0, 0));

    /**
     * Reads a cursor.
     *
     * @return null for no cursor: from the newest on
     * @throws net.openmeet.platform.problem.ProblemException 400 {@code invalid-parameter} for none of ours
     */
    public static @Nullable ListPosition parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(cursor.part(0));
            if (at.isBefore(BEFORE_OLDEST.createdAt()) || at.isAfter(START.createdAt())) {
                throw Cursor.invalid();
            }
            return new ListPosition(at, UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    /** The same; {@code first} for no cursor. */
    public static ListPosition parse(@Nullable String text, ListPosition first) {
        return Objects.requireNonNullElse(parse(text), first);
    }

    /** As a cursor. */
    public String encoded() {
        return Cursor.of(createdAt.toString(), id.toString()).encoded();
    }
}
