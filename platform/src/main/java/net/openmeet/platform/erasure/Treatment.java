package net.openmeet.platform.erasure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a column's values when the account is erased that they name, or that they are of. */
public enum Treatment {
    /** {@code rows-go}: the rows that name the account are deleted. */
    ROWS_GO(true),
    /** {@code emptied}: null stands there. */
    EMPTIED(true),
    /** {@code nobody}: {@link ErasedAccount#NOBODY} stands there. */
    NOBODY(true),
    /** {@code leaves-list}: the account is taken out of the array. */
    LEAVES_LIST(true),
    /** {@code by-service}: a {@link Forgets} of the service sees to it, since others are told. */
    BY_SERVICE(true),
    /** {@code with-row}: it goes with the row, or follows another column. */
    WITH_ROW(false),
    /** {@code passes}: it goes by itself, soon. */
    PASSES(false),
    /** {@code stays}: it may stay; the reason is part of the declaration. */
    STAYS(false),
    /** {@code no-person}: it never says anything of an account. */
    NO_PERSON(false);

    private final boolean leavesNothing;

    Treatment(boolean leavesNothing) {
        this.leavesNothing = leavesNothing;
    }

    /** Whether the column may not name the account any more. */
    public boolean leavesNothing() {
        return leavesNothing;
    }

    /** Whether the column may name the account for a while, or for good. */
    boolean mayName() {
        return leavesNothing || this == PASSES || this == STAYS;
    }

    /** As declarations call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Treatment> find(String word) {
        return Arrays.stream(values())
                .filter(treatment -> treatment.word().equals(word))
                .findFirst();
    }
}
