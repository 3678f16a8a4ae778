package net.openmeet.atproto.data;

import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;

/** What the data model itself knows of {@code $type} (atproto.com/specs/data-model#blob-type): it is a text that says something, and a blob is one. */
final class Types {

    private Types() {}

    static void check(Data.Fields fields) {
        if (!fields.values().containsKey("$type")) {
            return;
        }
        String type = fields.text("$type").orElse("");
        if (type.isEmpty()) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "A $type that names none");
        }
        if (type.equals("blob") && !isBlob(fields)) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "A blob that is none");
        }
    }

    private static boolean isBlob(Data.Fields fields) {
        return fields.values().get("ref") instanceof Data.Link
                && fields.text("mimeType").isPresent()
                && fields.values().get("size") instanceof Data.Whole(long size)
                && size >= 0;
    }
}
