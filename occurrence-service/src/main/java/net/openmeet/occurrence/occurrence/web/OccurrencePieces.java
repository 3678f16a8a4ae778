package net.openmeet.occurrence.occurrence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;

/**
 * The JSON of an occurrence that is as its series says, in pieces: what is its own, its status and who goes, comes between them. They are cut where
 * {@link OccurrenceResponse} has those members; no text can look like one of them, because its quotation marks are escaped.
 */
public final class OccurrencePieces {

    private static final String STATUS = "\"status\":\"";
    private static final String STORED = "\",\"stored\":";
    private static final String REST = ",\"visibility\":";
    private static final String GOING = ",\"attendance\":{\"going\":";
    private static final String WAITLISTED = ",\"waitlisted\":";
    private static final String CAPACITY = ",\"capacity\":";

    /** An entry, and its key. */
    private static final int OVERHEAD = 400;

    private final byte[] beforeStatus;
    private final byte[] beforeGoing;
    private final byte[] beforeCapacity;

    private OccurrencePieces(String json) {
        int status = json.indexOf(STATUS) + STATUS.length();
        int rest = json.indexOf(REST);
        int going = json.indexOf(GOING) + GOING.length();
        this.beforeStatus = json.substring(0, status).getBytes(UTF_8);
        this.beforeGoing = json.substring(rest, going).getBytes(UTF_8);
        this.beforeCapacity = json.substring(json.indexOf(CAPACITY, going)).getBytes(UTF_8);
    }

    /** Cuts the JSON of an {@link OccurrenceResponse}. */
    static OccurrencePieces of(byte[] json) {
        return new OccurrencePieces(new String(json, UTF_8));
    }

    /** Writes the JSON of the occurrence as it is now. */
    public void write(OccurrenceStatus status, boolean stored, Attendance attendance, ByteArrayOutputStream out) {
        out.writeBytes(beforeStatus);
        write(status.text() + STORED + stored, out);
        out.writeBytes(beforeGoing);
        write(attendance.going() + WAITLISTED + attendance.waitlisted(), out);
        out.writeBytes(beforeCapacity);
    }

    /** Bytes, about. */
    int weight() {
        return OVERHEAD + beforeStatus.length + beforeGoing.length + beforeCapacity.length;
    }

    private static void write(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(UTF_8));
    }
}
