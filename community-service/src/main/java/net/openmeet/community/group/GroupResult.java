package net.openmeet.community.group;

import java.util.function.Function;

/** What became of something that somebody wanted with a group. */
public sealed interface GroupResult<T> {

    /** It was done, or was so already: this is how it is now. */
    record Done<T>(T value) implements GroupResult<T> {}

    record Refused<T>(GroupRefusal refusal) implements GroupResult<T> {}

    static <T> GroupResult<T> done(T value) {
        return new Done<>(value);
    }

    static <T> GroupResult<T> refused(GroupRefusal refusal) {
        return new Refused<>(refusal);
    }

    /** What follows from it, unless it was refused. */
    default <R> GroupResult<R> then(Function<? super T, GroupResult<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(GroupRefusal refusal) -> refused(refusal);
        };
    }
}
