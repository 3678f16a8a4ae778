package net.openmeet.launcher.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExpandingLinesTest {

    @Test
    void writesOneLineForEachInOrder() throws IOException {
        assertThat(expand("""
                {"start": "1997-09-02T09:00:00", "timeZone": "America/New_York", "rrules": ["FREQ=DAILY;COUNT=3"], "rdates": [], "exdates": [], "from": null, "limit": 20}

                {"start": "2026-03-03", "rrules": ["FREQ=WEEKLY"], "limit": 2}
                {"start": "2026-03-03T19:00"}
                """))
                .containsExactly(
                        "{\"instances\":[\"1997-09-02T09:00:00\",\"1997-09-03T09:00:00\",\"1997-09-04T09:00:00\"],\"complete\":true}",
                        "{\"instances\":[\"2026-03-03\",\"2026-03-10\"],\"complete\":false}",
                        "{\"instances\":[\"2026-03-03T19:00:00\"],\"complete\":true}");
    }

    @Test
    void saysThatASetEndedExactlyAtTheLimit() throws IOException {
        assertThat(expand("{\"start\": \"2026-03-03\", \"rrules\": [\"FREQ=DAILY;COUNT=2\"], \"limit\": 2}"))
                .containsExactly("{\"instances\":[\"2026-03-03\",\"2026-03-04\"],\"complete\":true}");
    }

    /** Whatever the reason, complete says that nothing follows, and only that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY;COUNT=3"], "limit": 2}                            | 2 | false
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY;COUNT=3"], "limit": 0}                            | 0 | false
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY;COUNT=3"], "exdates": ["2026-03-05"], "limit": 2} | 2 | true
            {"start": "2026-03-03", "exdates": ["2026-03-03"], "limit": 0}                                   | 0 | true
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY;COUNT=3"], "from": "2026-03-06"}                  | 0 | true
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY"], "from": "9999-12-30"}                          | 2 | true
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY"], "from": "9999-12-31T12:00"}                    | 0 | true
            {"start": "2026-03-03", "rrules": ["FREQ=DAILY"]}                                                | 100 | false
            {"start": "2026-03-03", "rrules": null, "timeZone": null, "limit": null, "includeStart": null}   | 1 | true
            {"start": "2026-03-03", "includeStart": false}                                                   | 0 | true
            {"start": "2026-03-03", "rrules": ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"]}                       | 1 | true
            """)
    void saysWhetherAnythingFollows(String line, int instances, boolean complete) throws IOException {
        assertThat(expand(line))
                .singleElement()
                .asString()
                .endsWith("\"complete\":" + complete + "}")
                .satisfies(answer -> assertThat(answer.split("-\\d\\d\"", -1)).hasSize(instances + 1));
    }

    @Test
    void skipsWhatIsEarlierThanFrom() throws IOException {
        assertThat(expand("""
                {"start": "2026-03-03T19:00", "rrules": ["FREQ=DAILY;COUNT=4"], "from": "2026-03-05T19:00:00"}
                {"start": "2026-03-03T19:00", "rrules": ["FREQ=DAILY;COUNT=4"], "from": "2026-03-06"}
                {"start": "2026-03-03", "rrules": ["FREQ=DAILY;COUNT=4"], "from": "2026-03-05T00:01"}
                """))
                .containsExactly(
                        "{\"instances\":[\"2026-03-05T19:00:00\",\"2026-03-06T19:00:00\"],\"complete\":true}",
                        "{\"instances\":[\"2026-03-06T19:00:00\"],\"complete\":true}",
                        "{\"instances\":[\"2026-03-06\"],\"complete\":true}");
    }

    @Test
    void leavesOutAStartThatTheRuleDoesNotMatchWhenAsked() throws IOException {
        assertThat(expand("""
                {"start": "2026-03-04", "rrules": ["FREQ=WEEKLY;BYDAY=TU;COUNT=2"]}
                {"start": "2026-03-04", "rrules": ["FREQ=WEEKLY;BYDAY=TU;COUNT=2"], "includeStart": false}
                """))
                .containsExactly(
                        "{\"instances\":[\"2026-03-04\",\"2026-03-10\"],\"complete\":true}",
                        "{\"instances\":[\"2026-03-10\",\"2026-03-17\"],\"complete\":true}");
    }

    @Test
    void addsAndTakesOutSingleDates() throws IOException {
        assertThat(expand("""
                {"start": "2026-03-03T19:00", "rrules": ["FREQ=WEEKLY;COUNT=3"], "rdates": ["2026-03-05T20:00"], "exdates": ["2026-03-10T19:00:00"]}
                """))
                .containsExactly(
                        "{\"instances\":[\"2026-03-03T19:00:00\",\"2026-03-05T20:00:00\",\"2026-03-17T19:00:00\"],\"complete\":true}");
    }

    @Test
    void addsInstantsAcrossADstChangeWhenAsked() throws IOException {
        assertThat(expand("""
                {"start": "2026-03-28T02:30", "timeZone": "Europe/Berlin", "rrules": ["FREQ=DAILY;COUNT=2"]}
                {"start": "2026-03-28T02:30", "rrules": ["FREQ=DAILY;COUNT=1"]}
                """, "--instants"))
                .containsExactly(
                        "{\"instances\":[\"2026-03-28T02:30:00\",\"2026-03-29T02:30:00\"],\"complete\":true,\"instants\":[\"2026-03-28T01:30:00Z\",\"2026-03-29T01:30:00Z\"]}",
                        "{\"instances\":[\"2026-03-28T02:30:00\"],\"complete\":true}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                       | malformed-json
            []                                                      | malformed-json
            {"start": "2026-03-03"} {}                              | malformed-json
            {"start": "2026-03-03", "start": "2026-03-04"}          | malformed-json
            {}                                                      | missing-field
            {"start": 7}                                            | invalid-field
            {"start": "tomorrow"}                                   | invalid-field
            {"start": "2026-03-03", "limit": -1}                    | invalid-field
            {"start": "2026-03-03", "limit": 1.5}                   | invalid-field
            {"start": "2026-03-03", "rrules": "FREQ=DAILY"}         | invalid-field
            {"start": "2026-03-03", "rrules": [null]}               | invalid-field
            {"start": "2026-03-03", "exdates": ["x"]}               | invalid-field
            {"start": "2026-03-03", "includeStart": "no"}           | invalid-field
            {"start": "2026-03-03", "limit": 100001}                | invalid-field
            {"start": "2026-03-03", "limit": 99999999999999999999}  | invalid-field
            {"start": "2026-03-03", "timeZone": 2}                  | invalid-field
            {"start": "2026-03-03", "rule": "FREQ=DAILY"}           | unknown-field
            {"start": "2026-03-03T19:00", "timeZone": "Berlin"}     | unknown-time-zone
            {"start": "2026-03-03", "rrules": ["FREQ=FORTNIGHTLY"]} | unknown-frequency
            """)
    void answersABadLineWithItsCodeAndGoesOn(String line, String code) throws IOException {
        assertThat(expand(line + "\n{\"start\": \"2026-03-03\"}\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("{\"error\":{\"code\":\"" + code + "\""))
                .last()
                .isEqualTo("{\"instances\":[\"2026-03-03\"],\"complete\":true}");
    }

    @Test
    void answersALineThatIsTooLong() throws IOException {
        String tooLong = "{\"start\": \"" + "x".repeat(BoundedLines.LONGEST) + "\"}";
        assertThat(expand(tooLong)).singleElement().asString().startsWith("{\"error\":{\"code\":\"malformed-json\"");
    }

    @Test
    void tellsAllOfItsContractWithinTheWidthOfATerminal() {
        var command = new CommandLine(new ExpandCommand());
        String help = command.getUsageMessage();
        // A line that is too wide would be broken, and so not be found.
        assertThat(help).contains(command.getCommandSpec().usageMessage().footer());
        assertThat(help)
                .contains("start ", "timeZone ", "rrules ", "rdates ", "exdates ", "from ", "limit ", "includeStart ")
                .contains("\"instances\"", "\"complete\"", "\"error\"", "--instants");
    }

    private static List<String> expand(String input, String... options) throws IOException {
        var output = new ByteArrayOutputStream();
        var command = new ExpandCommand(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, true, StandardCharsets.UTF_8));
        assertThat(new CommandLine(command).execute(options)).isZero();
        return output.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
