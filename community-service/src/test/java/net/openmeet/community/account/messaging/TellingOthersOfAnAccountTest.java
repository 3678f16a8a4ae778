package net.openmeet.community.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.community.account.AccountKind;
import net.openmeet.community.account.DisplayName;
import net.openmeet.community.account.Handle;
import net.openmeet.community.account.Profile;
import net.openmeet.community.account.ProfileField;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.GoldenFile;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class TellingOthersOfAnAccountTest {

    private static final Profile SILENT =
            new Profile("", "b".repeat(64), null, null, null, Set.of(ProfileField.PICTURE));

    private static final Account ALICE = new Account(
            UUID.fromString("01960000-0000-7000-8000-00000000a11c"),
            new Handle("alice"),
            new DisplayName("Alice"),
            SILENT,
            AccountKind.MEMBER,
            1,
            Instant.parse("2026-03-03T19:00:00.000001Z"),
            null,
            Instant.parse("2026-03-03T19:00:00.000001Z"));

    private static final Change CHANGE = Change.by(ALICE.id(), UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"));

    @Test
    void tellsOfANewAccount() {
        looksLike(AccountMessages.of(new AccountFact.Registered(ALICE, CHANGE)), "AccountRegistered");
    }

    @Test
    void tellsNamesInTheStateAlone() {
        looksLike(AccountMessages.snapshot(ALICE), "AccountSnapshot");
    }

    @Test
    void tellsWhatAnAccountIsAfterAChange() {
        var changed = new Account(
                ALICE.id(),
                ALICE.handle(),
                new DisplayName("Алиса"),
                SILENT,
                AccountKind.SHADOW,
                2,
                ALICE.registeredAt(),
                null,
                Instant.parse("2026-03-04T19:00:00.000002Z"));

        looksLike(
                AccountMessages.of(new AccountFact.Updated(changed, List.of("displayName"), CHANGE)), "AccountUpdated");
    }

    @Test
    void tellsThatAnAccountIsNoMoreAndWhoseItsGroupsAre() {
        UUID group = UUID.fromString("01960000-0000-7000-8000-000000009809");
        UUID bob = UUID.fromString("01960000-0000-7000-8000-000000000b0b");
        Change change = Change.ofSystem(UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"));

        looksLike(
                AccountMessages.of(new AccountFact.Erased(
                        ALICE, Map.of(group, bob), Instant.parse("2026-03-18T19:00:00.000003Z"), change)),
                "AccountErased");
    }

    @Test
    void tellsThatAnAccountWentIntoAnotherOne() {
        UUID bob = UUID.fromString("01960000-0000-7000-8000-000000000b0b");
        Change change = Change.by(bob, UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"));

        looksLike(
                AccountMessages.of(
                        new AccountFact.Merged(ALICE, bob, Instant.parse("2026-03-18T19:00:00.000003Z"), change)),
                "AccountsMerged");
    }

    private static void looksLike(SpecificRecord message, String golden) {
        assertThat(GoldenFile.json(message)).isEqualToNormalizingNewlines(GoldenFile.text(golden));
    }
}
