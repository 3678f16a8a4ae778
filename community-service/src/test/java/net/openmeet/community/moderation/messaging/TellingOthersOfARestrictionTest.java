package net.openmeet.community.moderation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.moderation.RestrictionFact;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restriction;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class TellingOthersOfARestrictionTest {

    private static final UUID SERIES = UUID.fromString("01960000-0000-7000-8000-0000000005e1");
    private static final UUID BOB = UUID.fromString("01960000-0000-7000-8000-000000000b0b");
    private static final Instant NOW = Instant.parse("2026-03-03T19:00:00.000001Z");
    private static final Instant UNTIL = Instant.parse("2026-03-10T19:00:00.000001Z");
    private static final Change CHANGE = Change.by(
            UUID.fromString("01960000-0000-7000-8000-00000000a11c"),
            UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"));

    private static final Restriction HIDDEN =
            new Restriction(SERIES, "SERIES", 1, true, true, false, "SPAM", UNTIL, NOW);
    private static final Restriction SUSPENDED =
            new Restriction(BOB, "ACCOUNT", 1, true, false, true, "HARASSMENT", UNTIL, NOW);

    @Test
    void tellsWhatIsHiddenAndWhatIsNotAnyMore() {
        looksLike(RestrictionMessages.message(of(RestrictedKind.SERIES, HIDDEN)), "ThingHidden");
        looksLike(RestrictionMessages.message(of(RestrictedKind.SERIES, HIDDEN.lifted(NOW))), "ThingUnhidden");
    }

    @Test
    void tellsWhoIsSuspendedAndWhoIsNotAnyMore() {
        looksLike(RestrictionMessages.message(of(RestrictedKind.ACCOUNT, SUSPENDED)), "AccountSuspended");
        looksLike(RestrictionMessages.message(of(RestrictedKind.ACCOUNT, SUSPENDED.lifted(NOW))), "AccountReinstated");
    }

    @Test
    void tellsWhatHolds() {
        looksLike(RestrictionMessages.snapshot(of(RestrictedKind.ACCOUNT, SUSPENDED)), "RestrictionSnapshot");
    }

    private static RestrictionFact of(RestrictedKind kind, Restriction restriction) {
        return new RestrictionFact(kind, restriction, CHANGE);
    }

    private static void looksLike(SpecificRecord message, String golden) {
        assertThat(GoldenFile.json(message)).isEqualToNormalizingNewlines(GoldenFile.text(golden));
    }
}
