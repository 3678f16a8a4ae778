package net.openmeet.community.group.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.Admission;
import net.openmeet.community.group.GroupFact;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.GroupVisibility;
import net.openmeet.community.group.Joining;
import net.openmeet.community.group.MembershipState;
import net.openmeet.community.group.Permissions;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.test.GoldenFile;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class TellingOthersOfAGroupTest {

    private static final UUID ALICE = UUID.fromString("01960000-0000-7000-8000-00000000a11c");
    private static final UUID BOB = UUID.fromString("01960000-0000-7000-8000-000000000b0b");
    private static final Instant NOW = Instant.parse("2026-03-03T19:00:00.000001Z");
    private static final Change CHANGE = Change.by(ALICE, UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"));

    private static final GroupState GROUP = new GroupState(
            UUID.fromString("01960000-0000-7000-8000-000000009809"),
            2,
            "yoga-in-kreuzberg",
            List.of(ALICE, BOB),
            new GroupProfile("Yoga in Kreuzberg", "We meet on Tuesdays.", "", null, null, List.of(), List.of()),
            GroupVisibility.UNLISTED,
            new Admission(Joining.REQUEST, List.of("Why?")),
            Permissions.USUAL,
            Instant.parse("2026-03-10T19:00:00.000001Z"),
            NOW,
            NOW);

    private static final MembershipState MEMBERSHIP = new MembershipState(
            UUID.fromString("01960000-0000-7000-8000-0000000e3b0b"), 3, GROUP.id(), BOB, GroupRole.NONE, 2, NOW, NOW);

    @Test
    void tellsOfANewGroup() {
        looksLike(GroupMessages.message(new GroupFact.Created(GROUP, CHANGE)), "GroupCreated");
    }

    @Test
    void tellsWhatAGroupIsAfterAChange() {
        var fact = new GroupFact.Changed(
                GROUP, List.of(new FieldChange("visibility", "\"public\"", "\"unlisted\"")), CHANGE);

        looksLike(GroupMessages.message(fact), "GroupChanged");
        looksLike(GroupMessages.snapshot(GROUP), "GroupSnapshot");
    }

    @Test
    void tellsOfTheEndInAVersionOfItsOwn() {
        looksLike(
                GroupMessages.message(new GroupFact.Deleted(GROUP, List.of(MEMBERSHIP.id()), NOW, CHANGE)),
                "GroupDeleted");
    }

    @Test
    void tellsWhoBelongsToAGroupWithoutNames() {
        looksLike(
                MembershipMessages.message(new GroupFact.MembershipChanged(MEMBERSHIP, GroupRole.MODERATOR, CHANGE)),
                "MembershipChanged");
        looksLike(MembershipMessages.snapshot(MEMBERSHIP), "MembershipSnapshot");
    }

    private static void looksLike(SpecificRecord message, String golden) {
        assertThat(GoldenFile.json(message)).isEqualToNormalizingNewlines(GoldenFile.text(golden));
    }
}
