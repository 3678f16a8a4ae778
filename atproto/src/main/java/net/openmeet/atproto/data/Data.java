package net.openmeet.atproto.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.syntax.Cid;

/** A value of the data model (atproto.com/specs/data-model). There are no floats. Unchangeable. */
public sealed interface Data {

    /** The value that says that there is none. */
    enum Nothing implements Data {
        NULL
    }

    /** A boolean. */
    enum Flag implements Data {
        FALSE,
        TRUE;

        public static Flag of(boolean value) {
            return value ? TRUE : FALSE;
        }
    }

    /** A whole number of 64 bits. */
    record Whole(long value) implements Data {}

    /** A string. */
    record Text(String value) implements Data {}

    /** A link to some bytes by their hash. */
    record Link(Cid cid) implements Data {}

    /** A list. */
    record Items(List<Data> values) implements Data {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map by strings. Compared whatever its order; encodings have an order of their own. */
    record Fields(Map<String, Data> values) implements Data {

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The value of a name, where there is one. */
        public Optional<Data> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** The text of a name, where there is one. */
        public Optional<String> text(String name) {
            return values.get(name) instanceof Text(String text) ? Optional.of(text) : Optional.empty();
        }
    }

    /** Bytes. */
    final class Bytes implements Data {

        private final byte[] value;

        private Bytes(byte[] value) {
            this.value = value;
        }

        /** These bytes; whoever gives them changes them no more. */
        public static Bytes of(byte[] value) {
            return new Bytes(value);
        }

        /** The bytes themselves, which nobody changes. */
        public byte[] value() {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }
}
