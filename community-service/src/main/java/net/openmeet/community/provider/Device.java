package net.openmeet.community.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody signed in, as they would say it. No more of {@code User-Agent} is kept: it is for recognising one's own devices.
 *
 * @param browser such as Firefox; null: unknown
 * @param system such as Linux; null: unknown
 */
public record Device(@Nullable String browser, @Nullable String system) {

    /** What {@code User-Agent} says for whom. Most say others' words as well, so the first one that is found counts. */
    private record Mark(String word, String name) {}

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iOS"),
            new Mark("iPad", "iPadOS"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    /** What a browser's {@code User-Agent} says; null: it sent none. */
    static Device of(@Nullable String userAgent) {
        return userAgent == null
                ? new Device(null, null)
                : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static @Nullable String first(List<Mark> marks, String userAgent) {
        for (Mark mark : marks) {
            if (userAgent.contains(mark.word())) {
                return mark.name();
            }
        }
        return null;
    }
}
