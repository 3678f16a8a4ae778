package net.openmeet.platform.test;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountsMerged;

/** That an account went into another one, as community-service tells of it. */
public final class ToldMerge {

    private ToldMerge() {}

    /** Tells it, and waits until nothing of a service's database names the absorbed account that shouldn't. */
    public static void of(UUID absorbed, UUID survivor, Messages messages, PersonalRows rows) {
        tell(absorbed, survivor, messages);
        Await.until(
                "the account went into the other one",
                () -> rows.remnants(absorbed).stream()
                                .anyMatch(remnant -> remnant.column().equals("merged_account.absorbed"))
                        && rows.unmerged(absorbed).isEmpty());
    }

    /** Tells it. */
    public static void tell(UUID absorbed, UUID survivor, Messages messages) {
        messages.publish(
                Topics.COMMUNITY,
                absorbed,
                AccountsMerged.newBuilder()
                        .setAccountId(absorbed)
                        .setSurvivorId(survivor)
                        .setVersion(2)
                        .setMergedAt(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS))
                        .setChange(ChangeMessages.message(Change.by(survivor)))
                        .build());
    }
}
