package net.openmeet.community.wayin.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RelyingPartyTest {

    @Test
    void asksOnPagesOfItsDomainAndBelow() {
        assertThat(new RelyingParty(
                                "openmeet.example", Set.of("https://openmeet.example", "https://www.openmeet.example"))
                        .origins())
                .hasSize(2);
    }

    @Test
    void isRefusedWhereBrowsersWouldRefuseIt() {
        for (String origin : new String[] {"https://evilopenmeet.example", "https://example", "openmeet.example"}) {
            assertThatThrownBy(() -> new RelyingParty("openmeet.example", Set.of(origin)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
