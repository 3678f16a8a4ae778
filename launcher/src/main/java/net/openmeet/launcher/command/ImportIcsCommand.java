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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "import-ics",
        description = {
            "Makes series of the recurring events in an iCalendar file and standalone events of the others, private ones unless --visibility",
            "says otherwise. The same file again updates what it has changed since; what was changed here, too, stays. METHOD:CANCEL cancels.",
            "Prints each of them with its UID, what was skipped, and what isn't as in the file. Ends with 1 when nothing is as in the file."
        },
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

    @Option(
            names = "--visibility",
            paramLabel = "WHO",
            defaultValue = "private",
            description = "Who may see them: private (default), unlisted, members or public.")
    private String visibility = "";

    @Option(names = "--dry-run", description = "Do nothing, and say what would be done.")
    private boolean dryRun;

    @Override
    public Integer call() {
        HttpRequest.BodyPublisher content = content();
        var gateway = new GatewayClient(data.running());
        JsonNode answer = gateway.post(HttpRequest.newBuilder(gateway.uri("/api/series/import" + query()))
                .header("Authorization", "Bearer " + gateway.token(person))
                .header("Content-Type", "text/calendar; charset=utf-8")
                .POST(content));
        var report = new ImportReport(answer);
        report.lines(path -> gateway.uri(path).toString()).forEach(System.out::println);
        return report.exitCode();
    }

    private String query() {
        return "?visibility=" + encoded(visibility) + (dryRun ? "&dryRun=true" : "")
                + (timeZone == null ? "" : "&timeZone=" + encoded(timeZone));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
