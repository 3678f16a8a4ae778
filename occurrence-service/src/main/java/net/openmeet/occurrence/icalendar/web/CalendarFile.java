package net.openmeet.occurrence.icalendar.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with iCalendar texts. */
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    /** 200 with a text that is saved under a name, without its ending. */
    public static ResponseEntity.BodyBuilder named(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString());
    }

    public static ResponseEntity.HeadersBuilder<?> notModified(String tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag);
    }
}
