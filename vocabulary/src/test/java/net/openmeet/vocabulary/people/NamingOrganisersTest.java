package net.openmeet.vocabulary.people;

import static net.openmeet.vocabulary.people.OrganiserRole.CO_ORGANISER;
import static net.openmeet.vocabulary.people.OrganiserRole.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.platform.security.Viewer;
import org.junit.jupiter.api.Test;

class NamingOrganisersTest {

    private static final UUID ALICE = account(1);
    private static final UUID BOB = account(2);
    private static final UUID CAROL = account(3);

    private final Organisers organisers =
            Organisers.of(ALICE).with(BOB, CO_ORGANISER).with(CAROL, HOST);

    @Test
    void letsCoOrganisersChangeItAndHostsSeeIt() {
        assertThat(organisers.mayChange(Viewer.of(ALICE))).isTrue();
        assertThat(organisers.mayChange(Viewer.of(BOB))).isTrue();
        assertThat(organisers.mayChange(Viewer.of(CAROL))).isFalse();
        assertThat(organisers.include(Viewer.of(CAROL))).isTrue();
        assertThat(organisers.include(Viewer.of(account(4)))).isFalse();
        assertThat(organisers.include(Viewer.NOBODY)).isFalse();
    }

    @Test
    void givesAnAccountOneRoleAlone() {
        assertThat(organisers.with(BOB, HOST)).isEqualTo(new Organisers(ALICE, List.of(), List.of(CAROL, BOB)));
        assertThat(organisers.with(BOB, CO_ORGANISER)).isEqualTo(organisers);
        assertThatThrownBy(() -> organisers.with(ALICE, HOST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Organisers(ALICE, List.of(BOB), List.of(BOB)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWhoHandsItOverAsACoOrganiser() {
        assertThat(organisers.handedTo(BOB)).isEqualTo(new Organisers(BOB, List.of(ALICE), List.of(CAROL)));
        assertThat(organisers.handedTo(account(4)))
                .isEqualTo(new Organisers(account(4), List.of(BOB, ALICE), List.of(CAROL)));
    }

    @Test
    void keepsNobodyWhoHandsItOverWhereThereIsNoRoom() {
        Organisers full = full();

        assertThat(full.isFull()).isTrue();
        assertThat(full.handedTo(account(4)).owner()).isEqualTo(account(4));
        assertThat(full.handedTo(account(4)).others()).isEqualTo(full.others());
        assertThatThrownBy(() -> full.with(account(4), HOST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsDifferent() {
        assertThat(OrganiserChanges.compare(organisers, organisers.without(BOB), new FieldChanges())
                        .all())
                .containsExactly(new FieldChange("coOrganisers", "[\"" + BOB + "\"]", "[]"));
    }

    private static Organisers full() {
        Organisers full = Organisers.of(ALICE);
        for (UUID account : IntStream.range(100, 100 + Organisers.MOST)
                .mapToObj(NamingOrganisersTest::account)
                .toList()) {
            full = full.with(account, HOST);
        }
        return full;
    }

    @Test
    void leavesTheHigherOfTwoRolesOfWhoHadTwoAccounts() {
        assertThat(organisers.merged(CAROL, BOB)).isEqualTo(Organisers.of(ALICE).with(BOB, CO_ORGANISER));
        assertThat(organisers.merged(BOB, CAROL)).isEqualTo(Organisers.of(ALICE).with(CAROL, CO_ORGANISER));
        assertThat(organisers.merged(ALICE, CAROL))
                .isEqualTo(Organisers.of(CAROL).with(BOB, CO_ORGANISER));
        assertThat(organisers.merged(BOB, ALICE)).isEqualTo(Organisers.of(ALICE).with(CAROL, HOST));
        assertThat(organisers.merged(CAROL, account(4)).roleOf(account(4))).contains(HOST);
    }

    private static UUID account(int number) {
        return new UUID(0x0196_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }
}
