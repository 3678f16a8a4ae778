package net.openmeet.vocabulary.people.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.vocabulary.people.Organisers;
import org.junit.jupiter.api.Test;

class TellingOthersOfOrganisersTest {

    private static final UUID ALICE = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);
    private static final UUID CAROL = new UUID(1, 3);

    @Test
    void comesBackAsItWas() {
        var organisers = new Organisers(ALICE, List.of(BOB), List.of(CAROL));

        assertThat(OrganiserMessages.organisers(ALICE, OrganiserMessages.messages(organisers)))
                .isEqualTo(organisers);
    }

    @Test
    void givesNoRightForARoleThatIsNotKnown() {
        var later = new Organiser(BOB, OrganiserRole.UNKNOWN);

        assertThat(OrganiserMessages.organisers(ALICE, List.of(later))).isEqualTo(Organisers.of(ALICE));
    }

    @Test
    void refusesWhatContradictsItself() {
        var owner = new Organiser(ALICE, OrganiserRole.HOST);

        assertThatThrownBy(() -> OrganiserMessages.organisers(ALICE, List.of(owner)))
                .isInstanceOf(UnprocessableMessageException.class);
    }
}
