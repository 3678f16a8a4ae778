package net.openmeet.atproto.identity;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;

/** Looks up whose handles are: by a TXT record, else by what their host says. Several DIDs at once are none. */
final class Handles {

    private static final String PREFIX = "did=";
    private static final int LARGEST = 4_096;
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final OpenClient client;
    private final TextRecords records;

    Handles(OpenClient client, TextRecords records) {
        this.client = client;
        this.records = records;
    }

    Optional<Did> find(Handle handle) {
        List<String> told = told(handle);
        return switch (told.size()) {
            case 0 -> byHost(handle);
            case 1 -> did(told.getFirst());
            default -> Optional.empty();
        };
    }

    private List<String> told(Handle handle) {
        try {
            return records.of("_atproto." + handle).stream()
                    .filter(record -> record.startsWith(PREFIX))
                    .map(record -> record.substring(PREFIX.length()))
                    .distinct()
                    .toList();
        } catch (IOException unanswered) {
            return List.of();
        }
    }

    private Optional<Did> byHost(Handle handle) {
        try {
            OpenUrl url = OpenUrl.parse("https://" + handle + "/.well-known/atproto-did", client.reach());
            Answer answer = client.get(url, "text/plain", LARGEST, WITHIN);
            return answer.isOk() ? did(answer.text().strip()) : Optional.empty();
        } catch (InvalidAtprotoException | IOException unanswered) {
            return Optional.empty();
        }
    }

    private static Optional<Did> did(String text) {
        try {
            return Optional.of(new Did(text));
        } catch (InvalidAtprotoException notADid) {
            return Optional.empty();
        }
    }
}
