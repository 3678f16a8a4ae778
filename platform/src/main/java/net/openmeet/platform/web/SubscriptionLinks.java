package net.openmeet.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;

/**
 * Where a calendar is. Made of the public URL of the deployment, never of what a request calls it.
 *
 * @param url of its text
 * @param webcal the same for programs that subscribe to it
 */
@Schema(name = "SubscriptionLinks")
public record SubscriptionLinks(
        @Schema(example = "https://meet.example/api/series/tuesday-yoga/calendar.ics")
        String url,

        @Schema(example = "webcal://meet.example/api/series/tuesday-yoga/calendar.ics")
        String webcal) {

    /**
     * The calendar at a path.
     *
     * @param site the public URL
     * @param path with its query, encoded
     */
    public static SubscriptionLinks of(URI site, String path) {
        String url = site.resolve(path).toString();
        return new SubscriptionLinks(url, "webcal" + url.substring(url.indexOf(':')));
    }
}
