package net.openmeet.platform.test.sample;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.web.Patched;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesDeleted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handlers to try the edge with. */
@RestController
class ProbeController {

    record Place(@Nullable String name) {}

    record Probe(
            @Nullable String text,
            int count,
            @Nullable Boolean flag,
            @Nullable List<String> tags,
            @Nullable Place place) {}

    record PlacePatch(Patched<String> name) {}

    private final Outbox outbox;

    ProbeController(Outbox outbox) {
        this.outbox = outbox;
    }

    record ProbePatch(Patched<String> text, Patched<PlacePatch> place) {}

    @PostMapping("/probe")
    @Access(Audience.EVERYONE)
    Probe echo(@RequestBody Probe probe) {
        return probe;
    }

    @PostMapping("/probe/fact")
    @Access(Audience.EVERYONE)
    @Transactional
    Map<String, UUID> publish() {
        UUID id = UUID.randomUUID();
        outbox.append(new Fact(
                Topics.SERIES,
                id,
                new SeriesDeleted(id, 1L, Instant.EPOCH, ChangeMessages.message(Change.ofSystem(id)))));
        return Map.of("id", id);
    }

    @PostMapping("/probe/secrets")
    @Access(Audience.MEMBERS)
    ResponseEntity<Map<String, UUID>> tellASecret() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("secret", UUID.randomUUID()));
    }

    @PostMapping(path = "/probe/text", consumes = "text/calendar")
    @Access(Audience.EVERYONE)
    Map<String, Integer> length(@RequestBody String text) {
        return Map.of("length", text.length());
    }

    @PatchMapping(path = "/probe", consumes = "application/merge-patch+json")
    @Access(Audience.EVERYONE)
    Map<String, String> patch(@RequestBody ProbePatch patch) {
        return Map.of("text", patch.text().toString(), "place", patch.place().toString());
    }

    @GetMapping("/probe/failure")
    @Access(Audience.EVERYONE)
    String fail() {
        throw new IllegalStateException("the secret of the database");
    }

    @GetMapping("/probe/number")
    @Access(Audience.EVERYONE)
    @ApiResponse(responseCode = "200", description = "The same number")
    @ApiResponse(responseCode = "409", description = "never")
    int number(@RequestParam int value) {
        return value;
    }

    @GetMapping("/probe/demo")
    @Access(Audience.DEMO)
    String demo() {
        return "{}";
    }

    @GetMapping("/probe/reports")
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    String reports() {
        return "[]";
    }

    @GetMapping("/probe/pages")
    @Access(Audience.EVERYONE)
    Page<Integer> page(Limit limit, @RequestParam(required = false) @Nullable String cursor) {
        Cursor from = Cursor.parse(cursor, 1);
        int start = from == null ? 0 : Integer.parseInt(from.part(0));
        List<Integer> items =
                IntStream.range(start, start + limit.value()).boxed().toList();
        return new Page<>(
                items, Cursor.of(Integer.toString(start + limit.value())).encoded());
    }
}
