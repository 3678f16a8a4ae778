package net.openmeet.platform.test.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;
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

    record ProbePatch(Patched<String> text, Patched<PlacePatch> place) {}

    @PostMapping("/probe")
    @Access(Audience.EVERYONE)
    Probe echo(@RequestBody Probe probe) {
        return probe;
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
    int number(@RequestParam int value) {
        return value;
    }

    @GetMapping("/probe/demo")
    @Access(Audience.DEMO)
    String demo() {
        return "{}";
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
