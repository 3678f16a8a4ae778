package net.openmeet.community.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.community.account.AccountKind;
import net.openmeet.community.account.DisplayName;
import net.openmeet.community.account.Handle;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;

class TellingOthersOfAnAccountTest {

    private static final Account ALICE = new Account(
            UUID.fromString("01960000-0000-7000-8000-00000000a11c"),
            new Handle("alice"),
            new DisplayName("Alice"),
            AccountKind.MEMBER,
            1,
            Instant.parse("2026-03-03T19:00:00.000001Z"),
            Instant.parse("2026-03-03T19:00:00.000001Z"));

    @Test
    void tellsAllOfANewAccount() throws IOException {
        assertThat(json(new AccountFact.Registered(ALICE))).isEqualTo(golden("AccountRegistered"));
    }

    @Test
    void tellsWhatAnAccountIsAfterAChange() throws IOException {
        Account changed = new Account(
                ALICE.id(),
                ALICE.handle(),
                new DisplayName("Алиса"),
                AccountKind.SHADOW,
                2,
                ALICE.registeredAt(),
                Instant.parse("2026-03-04T19:00:00.000002Z"));

        assertThat(json(new AccountFact.Updated(changed))).isEqualTo(golden("AccountUpdated"));
    }

    private static String json(AccountFact fact) throws IOException {
        SpecificRecord message = AccountMessages.of(fact);
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().jsonEncoder(message.getSchema(), bytes, true);
        var model = ((SpecificRecordBase) message).getSpecificData();
        new SpecificDatumWriter<SpecificRecord>(message.getSchema(), model).write(message, encoder);
        encoder.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden", name + ".json"))
                .stripTrailing();
    }
}
