package net.openmeet.platform.test;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.GroupHeir;
import net.openmeet.schemas.erasure.AccountForgotten;

/** The erasure of an account as community-service tells of it. */
public final class ToldErasure {

    private ToldErasure() {}

    /** Tells that an account is no more, and waits until a service has answered that it has forgotten it. */
    public static void of(UUID account, Messages messages, GroupHeir... heirs) {
        tell(account, messages, heirs);
        messages.await(AccountForgotten.class, answer -> answer.getAccountId().equals(account));
    }

    /** Tells that an account is no more. */
    public static void tell(UUID account, Messages messages, GroupHeir... heirs) {
        messages.publish(
                Topics.COMMUNITY,
                account,
                AccountErased.newBuilder()
                        .setAccountId(account)
                        .setVersion(2)
                        .setErasedAt(now())
                        .setHeirs(List.of(heirs))
                        .setChange(ChangeMessages.message(Change.ofSystem(Uuids.next())))
                        .build());
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
