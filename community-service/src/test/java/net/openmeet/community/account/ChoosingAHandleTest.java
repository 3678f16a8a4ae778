package net.openmeet.community.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingAHandleTest {

    @ParameterizedTest
    @ValueSource(strings = {"alice", "bob-2", "x1y", "a-b-c", "Alice", "abcdefghijklmnopqrstuvwxyz0123"})
    void takesPlainNames(String wish) {
        assertThat(Handle.refusalOf(wish)).isEmpty();
    }

    @Test
    void knowsNoDifferenceBetweenCapitalAndSmallLetters() {
        assertThat(Handle.of("Alice")).isEqualTo(Handle.of("aLICE"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ab,                               TOO_SHORT
                    abcdefghijklmnopqrstuvwxyz01234,  TOO_LONG
                    al ice,                           FORBIDDEN_CHARACTER
                    al.ice,                           FORBIDDEN_CHARACTER
                    1alice,                           MALFORMED
                    -alice,                           MALFORMED
                    alice-,                           MALFORMED
                    al--ice,                          MALFORMED
                    admin,                            RESERVED
                    OpenMeet,                         RESERVED
                    member-42,                        RESERVED
                    """)
    void saysWhatIsWrong(String wish, HandleRefusal refusal) {
        assertThat(Handle.refusalOf(wish)).contains(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0430lice", // Cyrillic a
                "a\u200Blice", // zero width space
                "\u202Eecila", // right-to-left override
                "\u212Aate", // Kelvin sign, which becomes an ordinary k in lower case
                "\uFF41lice" // full-width a
            })
    void refusesCharactersThatLookLikeOthersOrAreInvisible(String wish) {
        assertThat(Handle.refusalOf(wish)).contains(HandleRefusal.FORBIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adm1n", "openrneet", "open-meet", "o-p-e-n-m-e-e-t", "supp0rt", "rnoderator", "r00t"})
    void refusesWhatTheEyeTakesForAReservedName(String wish) {
        assertThat(Handle.refusalOf(wish)).contains(HandleRefusal.RESERVED);
    }

    @Test
    void triesWhatTheIssuerSaysAndThenHandlesThatNobodyCanChoose() {
        UUID account = UUID.fromString("01960000-0000-7000-8000-00000000a11c");

        List<String> candidates = AutomaticHandles.candidates(account, "Alice")
                .limit(3)
                .map(Handle::value)
                .toList();

        assertThat(candidates).hasSize(3).doesNotHaveDuplicates().first().isEqualTo("alice");
        assertThat(candidates.subList(1, 3)).allMatch(handle -> handle.startsWith("member-"));
        assertThat(AutomaticHandles.candidates(account, "admin").findFirst())
                .hasValueSatisfying(handle -> assertThat(handle.value()).startsWith("member-"));
    }
}
