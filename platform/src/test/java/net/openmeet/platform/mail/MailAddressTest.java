package net.openmeet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "alice@example.org, alice@example.org, alice@example.org",
        "' Alice.B+yoga@Example.ORG ', Alice.B+yoga@example.org, alice.b+yoga@example.org",
        "bob@Bücher.example, bob@xn--bcher-kva.example, bob@xn--bcher-kva.example",
        "bob@xn--bcher-kva.example, bob@xn--bcher-kva.example, bob@xn--bcher-kva.example",
        "o'neil@例え.テスト, o'neil@xn--r8jz45g.xn--zckzah, o'neil@xn--r8jz45g.xn--zckzah"
    })
    void isSentToAsTypedAndComparedWithoutRegardToCaseOrScript(String typed, String sent, String compared) {
        MailAddress address = MailAddress.of(typed).orElseThrow();

        assertThat(address.value()).isEqualTo(sent);
        assertThat(address.comparable()).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({
        "Alice.B+yoga@Example.ORG, aliceb@example.org",
        "a.l.ice.b@example.org, aliceb@example.org",
        "+alice@ex.ample.org, +alice@ex.ample.org"
    })
    void countsAsTheMailboxThatItLeadsTo(String typed, String mailbox) {
        assertThat(MailAddress.of(typed).orElseThrow().mailbox()).isEqualTo(mailbox);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "alice",
                "alice@",
                "@example.org",
                "alice@localhost",
                "alice@example",
                "alice@127.0.0.1",
                "alice@[127.0.0.1]",
                "alice@-a.example",
                "alice@exa mple.org",
                "alice@@example.org",
                "a b@example.org",
                ".alice@example.org",
                "al..ice@example.org",
                "\"alice\"@example.org",
                "Alice <alice@example.org>",
                "alice@example.org, bob@example.org",
                "alice@example.org\r\nBcc: bob@example.org",
                "alice\r\n@example.org",
                "älice@example.org",
                "alice@straße.example",
                "alice@a\u200Db.example"
            })
    void isNothingThatCouldEndAHeaderOrMeanAnotherMailbox(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isBoundedInLengthAndTime() {
        assertThat(MailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.of("a@" + "a.".repeat(100_000) + "org")).isEmpty();
        assertThat(MailAddress.of("a.".repeat(100_000) + "@example.org")).isEmpty();
    }

    @Test
    void showsItsDomainInTheDomainsScript() {
        assertThat(MailAddress.of("bob@bücher.example").orElseThrow().shown()).isEqualTo("bob@bücher.example");
    }

    @Test
    void isNotInTextsAboutIt() {
        assertThat(MailAddress.of("bob@example.org")).hasToString("Optional[a mail address]");
    }
}
