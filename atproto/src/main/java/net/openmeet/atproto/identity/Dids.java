package net.openmeet.atproto.identity;

import java.io.IOException;
import java.time.Duration;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;
import net.openmeet.atproto.syntax.Did;

/** Looks DIDs up by the two methods of AT Protocol: {@code did:plc} in the directory, {@code did:web} at its host. */
final class Dids {

    private static final int LARGEST = 256_000;
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final OpenClient client;
    private final OpenUrl directory;

    Dids(OpenClient client, OpenUrl directory) {
        this.client = client;
        this.directory = directory;
    }

    DidResult find(Did did) {
        try {
            Answer answer = client.get(address(did), "application/did+ld+json, application/json", LARGEST, WITHIN);
            return switch (answer.status()) {
                case 200 -> new DidResult.Found(DidDocument.read(did, DataJson.read(answer.body()), client.reach()));
                case 404, 410 -> new DidResult.Gone();
                default -> new DidResult.Unanswered("status " + answer.status());
            };
        } catch (InvalidAtprotoException refused) {
            return new DidResult.Refused(String.valueOf(refused.getMessage()));
        } catch (IOException unanswered) {
            return new DidResult.Unanswered(String.valueOf(unanswered.getMessage()));
        }
    }

    private OpenUrl address(Did did) {
        return switch (did.method()) {
            case "plc" -> directory.at("/" + did);
            case "web" -> OpenUrl.parse(origin(did.identifier()) + "/.well-known/did.json", client.reach());
            default -> throw refused("No method of AT Protocol: " + did.method());
        };
    }

    /** A host alone, and on one machine a port: paths aren't allowed. */
    private String origin(String host) {
        if (host.contains(":") || host.contains("/")) {
            throw refused("A did:web with a path");
        }
        boolean local = client.reach() == Reach.THIS_MACHINE && host.startsWith("localhost%3A");
        return local ? "http://" + host.replace("%3A", ":") : "https://" + host;
    }

    private static InvalidAtprotoException refused(String why) {
        return new InvalidAtprotoException(Problem.FORBIDDEN_ADDRESS, why);
    }
}
