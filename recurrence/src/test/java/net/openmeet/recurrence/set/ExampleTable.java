package net.openmeet.recurrence.set;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tables of examples: a title, "start rule [EXDATE=…]", and the instances in RFC 5545's own short way. */
final class ExampleTable {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    record Example(
            String title,
            LocalDateTime start,
            String rule,
            @Nullable LocalDateTime exception,
            List<LocalDateTime> instances,
            boolean goesOn) {

        @Override
        public String toString() {
            return title + ": " + rule;
        }
    }

    private ExampleTable() {}

    static Stream<Example> read(String resource) {
        try (InputStream stream = ExampleTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException(resource);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(block -> !block.isEmpty())
                    .map(ExampleTable::example);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Example example(List<String> block) {
        String[] words = block.get(1).split(" ", -1);
        LocalDateTime start = LocalDateTime.parse(words[0], BASIC);
        LocalDateTime exception =
                words.length < 3 ? null : LocalDateTime.parse(words[2].substring("EXDATE=".length()), BASIC);
        var instances = new ArrayList<LocalDateTime>();
        for (String line : block.subList(2, block.size())) {
            if (line.startsWith("=> ")) {
                addInstances(instances, line.substring(3).split(" ", -1), start.toLocalTime());
            }
        }
        return new Example(
                block.get(0),
                start,
                words[1],
                exception,
                instances,
                block.getLast().equals("..."));
    }

    private static void addInstances(List<LocalDateTime> instances, String[] words, LocalTime usual) {
        int year = Integer.parseInt(words[0]);
        int month = MONTHS.indexOf(words[1]) + 1;
        for (String days : words[2].split(",", -1)) {
            String[] ends = days.split("-", -1);
            for (int day = Integer.parseInt(ends[0]); day <= Integer.parseInt(ends[ends.length - 1]); day++) {
                LocalDateTime date = LocalDateTime.of(year, month, day, 0, 0);
                if (words.length < 4) {
                    instances.add(date.with(usual));
                } else {
                    Arrays.stream(words[3].split(",", -1))
                            .map(LocalTime::parse)
                            .forEach(time -> instances.add(date.with(time)));
                }
            }
        }
    }
}
