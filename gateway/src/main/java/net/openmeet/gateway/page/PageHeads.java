package net.openmeet.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks services, as nobody in particular, what there is to say of the thing at an address. Of what isn't for everybody, and where nobody answers,
 * there is nothing to say.
 */
final class PageHeads {

    private static final Logger LOG = LoggerFactory.getLogger(PageHeads.class);
    private static final MediaType LINKED_DATA = MediaType.parseMediaType("application/ld+json");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int LONGEST = 200;

    private final RestClient series;
    private final RestClient occurrences;
    private final RestClient groups;
    private final URI site;

    /** @param site the public URL */
    PageHeads(RestClient series, RestClient occurrences, RestClient groups, URI site) {
        this.series = series;
        this.occurrences = occurrences;
        this.groups = groups;
        this.site = site;
    }

    Optional<PageHead> ofSeries(String slug) {
        return ask(series, "/api/series/{slug}", slug, LINKED_DATA)
                .map(found -> linked(found, address("/series/", slug)));
    }

    Optional<PageHead> ofEvent(String slug) {
        return ask(occurrences, "/api/events/{slug}", slug, LINKED_DATA)
                .map(found -> linked(found, address("/events/", slug)));
    }

    Optional<PageHead> ofGroup(String slug) {
        return ask(groups, "/api/groups/{slug}", slug, MediaType.APPLICATION_JSON)
                .map(found -> {
                    String picture = found.path("picture").asString("");
                    return new PageHead(
                            found.path("name").asString(),
                            described(Stream.of(place(found), text(found, "description"))),
                            address("/groups/", slug),
                            picture.isEmpty() ? null : site.resolve("/images/" + picture + "/medium"),
                            null);
                });
    }

    private static PageHead linked(ObjectNode found, URI address) {
        found.put("url", address.toString());
        String start = found.path("@type").asString("").equals("Event") ? start(text(found, "startDate")) : "";
        return new PageHead(
                found.path("name").asString(),
                described(Stream.of(start, place(found), text(found, "description"))),
                address,
                picture(text(found, "image")),
                found.toString());
    }

    private static @Nullable URI picture(String told) {
        return told.isEmpty() ? null : URI.create(told);
    }

    /** In the same figures in all languages: the page is the same for everybody. */
    private static String start(String told) {
        try {
            return START.format(OffsetDateTime.parse(told));
        } catch (DateTimeParseException wholeDay) {
            return told;
        }
    }

    private static String place(ObjectNode found) {
        JsonNode location = found.path("location");
        return text(location.isArray() ? location.path(0) : location, "name");
    }

    private static String text(JsonNode from, String field) {
        return from.path(field).asString("");
    }

    private static String described(Stream<String> parts) {
        String line = parts.map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private URI address(String path, String slug) {
        return site.resolve(path + UriUtils.encodePathSegment(slug, UTF_8));
    }

    private static Optional<ObjectNode> ask(RestClient service, String path, String slug, MediaType type) {
        try {
            return service.get()
                    .uri(path, slug)
                    .accept(type)
                    .exchangeForRequiredValue(
                            (request, response) -> response.getStatusCode().isSameCodeAs(HttpStatus.OK)
                                    ? Optional.ofNullable(response.bodyTo(ObjectNode.class))
                                    : Optional.<ObjectNode>empty())
                    .filter(found -> !text(found, "name").isEmpty());
        } catch (RestClientException away) {
            LOG.debug("The page says nothing of {}", slug, away);
            return Optional.empty();
        }
    }
}
