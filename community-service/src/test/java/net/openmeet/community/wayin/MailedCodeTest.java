package net.openmeet.community.wayin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailedCodeTest {

    @Test
    void hasEightDigitsAndIsShownInTwoGroups() {
        assertThat(MailedCode.random().digits()).matches("[0-9]{8}");
        assertThat(new MailedCode("00420815").shown()).isEqualTo("0042 0815");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00420815", "0042 0815", " 0042-0815\n", "Code: 0042\u00A00815", "٠٠٤٢٠٨١٥"})
    void isTheSameHoweverItIsTyped(String typed) {
        AddressProof proof = proof(new MailedCode("00420815"));

        assertThat(MailedCode.typed(typed).matches(proof)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0042081", "004208155", "00420816", "abcdefgh"})
    void isNoOther(String typed) {
        AddressProof proof = proof(new MailedCode("00420815"));

        assertThat(MailedCode.typed(typed).matches(proof)).isFalse();
    }

    @Test
    void looksDifferentInEachRow() {
        var code = new MailedCode("00420815");

        assertThat(code.hash(Uuids.next())).isNotEqualTo(code.hash(Uuids.next()));
    }

    private static AddressProof proof(MailedCode code) {
        var id = Uuids.next();
        return new AddressProof(id, new MailAddress("a@example.org"), code.hash(id), "/", 0, Instant.MAX);
    }
}
