package net.openmeet.community.denylist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingLookAlikesForWhatTheyLookLikeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Casino", "ＣＡＳＩＮＯ", "cаsіnо", "c\u0301asino", "ca\u200bsino", "c@s1n0", "ca$ino"})
    void readsOneWordHoweverItIsWritten(String written) {
        assertThat(LookAlikes.words(written)).isEqualTo(LookAlikes.words("casino"));
    }

    @Test
    void findsWordsWholeAndThoseThatFollowEachOther() {
        assertThat(LookAlikes.phrases("Buy now: watches")).contains("buy now", "now watches", "buy now watches");
        assertThat(LookAlikes.phrases("Scunthorpe")).hasSize(1);
    }

    @Test
    void knowsWhatIsNoValueOfItsKind() {
        assertThat(DeniedKind.WORD.key("four words are many")).isEmpty();
        assertThat(DeniedKind.WORD.key("...")).isEmpty();
        assertThat(DeniedKind.DOMAIN.key("nodots")).isEmpty();
        assertThat(DeniedKind.DOMAIN.key("Spam.Example")).contains("spam.example");
        assertThat(DeniedKind.DID.key("did:plc:abc")).contains("did:plc:abc");
        assertThat(DeniedKind.DID.key("alice")).isEmpty();
    }
}
