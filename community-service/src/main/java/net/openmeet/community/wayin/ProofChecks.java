package net.openmeet.community.wayin;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares codes that people type with those that were sent. Part of its caller's transaction. */
@Component
class ProofChecks {

    private final AddressProofs proofs;
    private final WayInSettings settings;
    private final Clock clock;

    ProofChecks(AddressProofs proofs, WayInSettings settings, Clock clock) {
        this.proofs = proofs;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a typed code is. */
    sealed interface Check {

        /** The one that was sent; it is used up. */
        record Proven(AddressProof proof) implements Check {}

        /** Another one; some attempts are left. */
        record Wrong(AddressProof proof) implements Check {}

        /** There is none to compare it with: used, too old, guessed too often, or never sent. */
        record Closed() implements Check {}
    }

    /** The proof that waits for a code, if its time isn't up. */
    Optional<AddressProof> waiting(ProofOwner owner) {
        return proofs.find(owner).filter(proof -> !proof.isOver(clock.instant()));
    }

    Check check(ProofOwner owner, String typed) {
        AddressProof proof = proofs.lock(owner)
                .filter(found -> !found.isOver(clock.instant()))
                .orElse(null);
        if (proof == null) {
            return new Check.Closed();
        }
        if (MailedCode.typed(typed).matches(proof)) {
            proofs.close(proof.id());
            return new Check.Proven(proof);
        }
        proofs.fail(proof.id());
        if (proof.failures() + 1 < settings.attempts()) {
            return new Check.Wrong(proof);
        }
        proofs.close(proof.id());
        return new Check.Closed();
    }
}
