package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.group.ReceivedContact;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, as those see it who are written to. */
record ContactResponse(
        UUID id,
        @Nullable PersonResponse sender,
        String subject,
        String text,

        @Schema(description = "The sender's address; null: they don't show it.") @Nullable
        String answerTo,

        @Schema(description = "Whether nobody hears of what the sender writes from now on.")
        boolean blocked,

        Instant sentAt) {

    static ContactResponse of(ReceivedContact received, Map<UUID, Account> known) {
        return new ContactResponse(
                received.contact().id(),
                PersonResponse.of(received.contact().sender(), known),
                received.contact().subject(),
                received.contact().text(),
                received.answerTo() == null ? null : received.answerTo().shown(),
                received.blocked(),
                received.contact().sentAt());
    }
}
