package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.group.Announcement;
import net.openmeet.platform.text.CommonMark;
import org.jspecify.annotations.Nullable;

/**
 * An announcement, as it goes out.
 *
 * @param version also its ETag
 */
record AnnouncementResponse(
        UUID id,
        long version,
        @Nullable PersonResponse author,
        String title,

        @Schema(description = "CommonMark.") String text,

        @Schema(description = "The text as HTML that is safe to show.")
        String textHtml,

        Instant createdAt,
        Instant updatedAt) {

    static AnnouncementResponse of(Announcement announcement, Map<UUID, Account> known) {
        return new AnnouncementResponse(
                announcement.id(),
                announcement.version(),
                PersonResponse.of(announcement.author(), known),
                announcement.title(),
                announcement.text(),
                CommonMark.html(announcement.text()),
                announcement.createdAt(),
                announcement.updatedAt());
    }
}
