package net.openmeet.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "import-ics",
        description = "Makes series of the recurring events in an iCalendar file.",
        mixinStandardHelpOptions = true)
public final class ImportIcsCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "A calendar export (.ics).")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            defaultValue = "alice",
            description = "Who owns them; default alice.")
    private String person = "";

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "For times without a zone, e.g. Europe/Berlin.")
    private @Nullable String timeZone;

    @Override
    public Integer call() {
        HttpRequest.BodyPublisher content = content();
        GatewayClient gateway = new GatewayClient(data.running());
        JsonNode answer = gateway.post(HttpRequest.newBuilder(gateway.uri("/api/series/import" + query()))
                .header("Authorization", "Bearer " + gateway.token(person))
                .header("Content-Type", "text/calendar; charset=utf-8")
                .POST(content));
        for (JsonNode series : answer.path("items")) {
            System.out.printf(
                    "made     %-40s %s%n",
                    series.path("name").asString(""),
                    gateway.uri("/api/series/" + series.path("slug").asString("")));
        }
        for (JsonNode skipped : answer.path("skipped")) {
            System.out.printf(
                    "skipped  %-40s %s%n",
                    skipped.path("uid").asString(""),
                    skipped.path("detail").asString(skipped.path("reason").asString("")));
        }
        for (JsonNode warning : answer.path("warnings")) {
            System.out.printf(
                    "warning  %-40s %s%n",
                    warning.path("uid").asString(""),
                    warning.path("detail").asString(warning.path("code").asString("")));
        }
        return ExitCode.OK;
    }

    private String query() {
        return timeZone == null ? "" : "?timeZone=" + URLEncoder.encode(timeZone, StandardCharsets.UTF_8);
    }

    private HttpRequest.BodyPublisher content() {
        if (!Files.exists(file)) {
            throw CommandException.failed("There is no file " + file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw CommandException.failed(file + " is not a file that can be read.");
        }
        try {
            if (Files.size(file) == 0) {
                throw CommandException.failed(file + " is empty.");
            }
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
