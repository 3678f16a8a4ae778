package net.openmeet.atproto.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;

/**
 * What a DID document says that AT Protocol asks for (atproto.com/specs/did#did-documents): of each kind the first one. What is there and can't be read is as good as not there.
 *
 * @param handle what the account says it is called; so only where the handle says so, too
 * @param key by which its commits are checked
 * @param pds where its repository is
 */
public record DidDocument(Did did, Optional<Handle> handle, Optional<VerificationKey> key, Optional<OpenUrl> pds) {

    private static final String SCHEME = "at://";

    /**
     * Reads the document of a DID.
     *
     * @throws InvalidAtprotoException where it is another's, or none
     */
    public static DidDocument read(Did did, Data document, Reach reach) {
        if (!(document instanceof Data.Fields fields) || !fields.text("id").equals(Optional.of(did.value()))) {
            throw new InvalidAtprotoException(Problem.CONTRADICTION, "The document of another DID than " + did);
        }
        return new DidDocument(did, handle(fields), key(fields, did), pds(fields, did, reach));
    }

    private static Optional<Handle> handle(Data.Fields document) {
        for (Data item : items(document, "alsoKnownAs")) {
            if (item instanceof Data.Text(String text) && text.startsWith(SCHEME)) {
                return valid(() -> new Handle(text.substring(SCHEME.length())));
            }
        }
        return Optional.empty();
    }

    private static Optional<VerificationKey> key(Data.Fields document, Did did) {
        return entry(document, "verificationMethod", did, "#atproto")
                .filter(method -> method.text("controller").equals(Optional.of(did.value())))
                .flatMap(method -> valid(() -> VerificationKey.ofMethod(
                        method.text("type").orElse(""),
                        method.text("publicKeyMultibase").orElse(""))));
    }

    private static Optional<OpenUrl> pds(Data.Fields document, Did did, Reach reach) {
        return entry(document, "service", did, "#atproto_pds")
                .filter(service -> service.text("type").equals(Optional.of("AtprotoPersonalDataServer")))
                .flatMap(service -> service.text("serviceEndpoint"))
                .flatMap(url -> valid(() -> OpenUrl.parse(url, reach)));
    }

    private static Optional<Data.Fields> entry(Data.Fields document, String list, Did did, String fragment) {
        for (Data item : items(document, list)) {
            if (item instanceof Data.Fields fields) {
                String id = fields.text("id").orElse("");
                if (id.equals(fragment) || id.equals(did + fragment)) {
                    return Optional.of(fields);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Data> items(Data.Fields document, String name) {
        return document.values().get(name) instanceof Data.Items(List<Data> items) ? items : List.of();
    }

    private static <T> Optional<T> valid(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidAtprotoException unreadable) {
            return Optional.empty();
        }
    }
}
