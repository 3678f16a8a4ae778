package net.openmeet.platform.avro;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.avro.io.Encoder;

/** Where in messages that are complete records stand, by the object. */
final class WrittenRecords {

    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private static final class Place {

        private final byte[] message;
        private final Part part;

        Place(byte[] message, Part part) {
            this.message = message;
            this.part = part;
        }

        void copy(Encoder out) throws IOException {
            out.writeFixed(message, part.begin(), part.end() - part.begin());
        }
    }

    /** A record of the message that is being written. */
    private record Part(Object record, int begin, int end) {}

    /** Writes what was written for this very record; false if nothing was. */
    boolean copy(Object record, Encoder out) throws IOException {
        Place place = places.get(record);
        if (place == null) {
            return false;
        }
        place.copy(out);
        return true;
    }

    /** A record stands there in the message that is being written. */
    void add(Object record, int begin, int end) {
        parts.add(new Part(record, begin, end));
    }

    /** The message is complete: its records can be copied from now on. */
    byte[] ofMessage(byte[] message) {
        parts.forEach(part -> places.putIfAbsent(part.record(), new Place(message, part)));
        parts.clear();
        return message;
    }

    /** The message won't be complete. */
    void forgetMessage() {
        parts.clear();
    }
}
