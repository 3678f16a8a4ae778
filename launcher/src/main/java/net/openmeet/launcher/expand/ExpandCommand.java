package net.openmeet.launcher.expand;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads recurrence sets as JSON lines from standard input and writes one JSON line for each, in order. */
@Command(
        name = "expand",
        mixinStandardHelpOptions = true,
        description = "Expands recurrence sets (RFC 5545): JSON lines in, one JSON line out for each, in order.",
        footerHeading = "%nA line in:%n",
        footer = {
            "  {\"start\": \"1997-09-02T09:00:00\", \"timeZone\": \"America/New_York\",",
            "   \"rrules\": [\"FREQ=DAILY;COUNT=10\"], \"rdates\": [], \"exdates\": [],",
            "   \"from\": null, \"limit\": 20}",
            "Only start is required; a field of another name is refused.",
            "  start         DTSTART, a local date-time; or a date (\"1997-09-02\"), then",
            "                instances are all-day and dates",
            "  timeZone      IANA name; null or missing: floating time",
            "  rrules        RRULE values; none: the start alone and the rdates",
            "  rdates        local date-times (or dates) added to the set",
            "  exdates       local date-times (or dates) taken out, matched exactly",
            "  from          local date-time (or date): skips what is earlier",
            "  limit         how many instances at most, 0 to 100000; where it is missing,",
            "                100",
            "  includeStart  false: expands the rules alone; a start that they don't match",
            "                is then neither an instance nor counted. true, the default:",
            "                the start is the first instance (RFC 5545)",
            "A line out:",
            "  {\"instances\": [\"1997-09-02T09:00:00\", ...], \"complete\": true}",
            "  instances are local times; complete says that the set ended: nothing follows",
            "  the last one. --instants adds \"instants\", the same in UTC.",
            "Or, where a line can't be expanded; the lines after it go on:",
            "  {\"error\": {\"code\": \"unknown-frequency\", \"detail\": \"...\",",
            "             \"part\": \"FREQ\", \"position\": 5}}",
            "Blank lines are skipped. Exit code 0 when the input was read to its end.",
            "",
            "Try:",
            "  echo '{\"start\": \"2026-03-03\", \"rrules\": [\"FREQ=WEEKLY;COUNT=3\"]}' |",
            "    ./openmeet expand"
        })
public final class ExpandCommand implements Callable<Integer> {

    @Option(names = "--instants", description = "Adds \"instants\": the instances in UTC, where there is a time zone.")
    private boolean instants;

    private final InputStream input;
    private final PrintStream output;

    public ExpandCommand() {
        this(System.in, System.out);
    }

    ExpandCommand(InputStream input, PrintStream output) {
        this.input = input;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        var expander = new LineExpander(instants);
        try (var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8), 1 << 16);
                var answers = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16)) {
            var bounded = new BoundedLines(lines);
            String line;
            while ((line = bounded.next()) != null) {
                if (!line.isBlank()) {
                    answers.write(expander.expand(line));
                    answers.newLine();
                }
                // Somebody who types, or a peer that waits for an answer, gets it now; a file goes in blocks.
                if (!lines.ready()) {
                    answers.flush();
                }
            }
        }
        return 0;
    }
}
