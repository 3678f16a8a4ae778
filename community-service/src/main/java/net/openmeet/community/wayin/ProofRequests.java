package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.Mails;
import org.springframework.stereotype.Component;

/** Sends codes to addresses, not too many, and to none from which mails come back. Looks at nothing that depends on whether an address is known. Part of its caller's transaction. */
@Component
class ProofRequests {

    private static final Duration COUNTED = Duration.ofHours(1);

    private final AddressProofs proofs;
    private final Suppressions suppressions;
    private final Mails mails;
    private final WayInMails texts;
    private final WayInSettings settings;
    private final Clock clock;

    ProofRequests(
            AddressProofs proofs,
            Suppressions suppressions,
            Mails mails,
            WayInMails texts,
            WayInSettings settings,
            Clock clock) {
        this.proofs = proofs;
        this.suppressions = suppressions;
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who asks, for what. */
    record Wish(MailAddress address, ProofOwner owner, String client, String target, Locale language) {}

    /** Sends a code by mail; false if there were too many within the hour. */
    boolean send(Wish wish) {
        Instant now = clock.instant();
        Instant since = now.minus(COUNTED);
        proofs.lock(wish.address(), wish.client());
        if (proofs.countTo(wish.address(), since) >= settings.mailsToAddress()
                || proofs.countFrom(wish.client(), since) >= settings.mailsFromClient()) {
            return false;
        }
        UUID id = Uuids.next();
        MailedCode code = MailedCode.random();
        var proof = new AddressProof(
                id, wish.address(), code.hash(id), wish.target(), 0, now.plus(settings.codeLifetime()));
        proofs.add(proof, wish.owner(), wish.client(), now);
        if (suppressions.admitWhatIsAskedFor(wish.address())) {
            mails.enqueue(
                    wish.owner().accountId() == null
                            ? texts.toSignIn(proof, code, wish.language())
                            : texts.toAdd(proof, code, wish.language()));
        }
        return true;
    }
}
