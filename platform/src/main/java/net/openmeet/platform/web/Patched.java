package net.openmeet.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A member of a JSON merge patch (RFC 7396), which tells "leave it" from "remove it". Component of request records, nested as the
 * resource is: {@code record SeriesPatch(Patched<String> name, Patched<TemplatePatch> template)}. Unknown members are refused like in any
 * other body.
 */
public sealed interface Patched<T> {

    /** Not in the patch: leave it as it is. */
    record Absent<T>() implements Patched<T> {}

    /** {@code null} in the patch: remove it. */
    record Removed<T>() implements Patched<T> {}

    /** A new value. */
    record Given<T>(T value) implements Patched<T> {}

    /** Makes a domain value of a raw one; null where there is none to make. */
    @FunctionalInterface
    interface Parsing<T, R> {

        @Nullable
        R parse(T value);
    }

    /** Makes an object of a patch of its members and what it was; null where it wasn't there. */
    @FunctionalInterface
    interface Merging<T, R> {

        R merge(T patch, @Nullable R current);
    }

    static <T> Patched<T> absent() {
        return new Absent<>();
    }

    static <T> Patched<T> removed() {
        return new Removed<>();
    }

    static <T> Patched<T> given(T value) {
        return new Given<>(value);
    }

    /** What the value is after the patch: {@code current} when absent, null when removed. */
    default @Nullable T applyTo(@Nullable T current) {
        return switch (this) {
            case Absent<T>() -> current;
            case Removed<T>() -> null;
            case Given<T>(T value) -> value;
        };
    }

    /** What an object is after this patch of its members: {@code current} when absent, null when removed. */
    default <R> @Nullable R mergeInto(@Nullable R current, Merging<? super T, R> merging) {
        return switch (this) {
            case Absent<T>() -> current;
            case Removed<T>() -> null;
            case Given<T>(T patch) -> merging.merge(patch, current);
        };
    }

    /** The same member with a parsed value; what maps to null counts as removed. */
    default <R> Patched<R> map(Parsing<? super T, ? extends R> parsing) {
        return switch (this) {
            case Absent<T>() -> absent();
            case Removed<T>() -> removed();
            case Given<T>(T value) -> {
                R parsed = parsing.parse(value);
                yield parsed == null ? removed() : given(parsed);
            }
        };
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }
}
