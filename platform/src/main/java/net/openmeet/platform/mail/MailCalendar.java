package net.openmeet.platform.mail;

import java.util.regex.Pattern;

/**
 * A calendar that comes along with a mail (RFC 6047), so that mail programs enter what it says.
 *
 * @param method its METHOD
 * @param text iCalendar
 */
public record MailCalendar(String method, String text) {

    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");

    public MailCalendar {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("Not a method");
        }
    }
}
