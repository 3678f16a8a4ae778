package net.openmeet.series.icalendar;

import java.util.function.Consumer;
import java.util.function.Function;

/** What reading a part of a calendar came to. Calendars are strangers' work: that a part can't be read is nothing out of the ordinary. */
sealed interface Reading<T> {

    /** It could be read. */
    record Read<T>(T value) implements Reading<T> {}

    /**
     * It makes no series.
     *
     * @param detail a sentence for people
     */
    record Unusable<T>(SkipReason reason, String detail) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> unusable(SkipReason reason, String detail) {
        return new Unusable<>(reason, detail);
    }

    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Read<T>(var value) -> next.apply(value);
            case Unusable<T>(var reason, var detail) -> new Unusable<>(reason, detail);
        };
    }

    default <R> Reading<R> map(Function<? super T, ? extends R> mapping) {
        return then(value -> of(mapping.apply(value)));
    }

    /** Hands the reason, if there is one, and what was read to whoever wants them. */
    default void handle(Consumer<? super T> read, Consumer<String> unusable) {
        switch (this) {
            case Read<T>(var value) -> read.accept(value);
            case Unusable<T>(var reason, var detail) -> unusable.accept(detail);
        }
    }
}
