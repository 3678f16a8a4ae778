package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says of a series, or a standalone event, from then on.
 *
 * @param groupId the group that it belongs to; null: none
 * @param slug null: as it was
 * @param organisers accounts, the owner first; null: as they were
 */
public record ThingNews(
        ThingKind kind,
        UUID id,
        long version,
        @Nullable UUID groupId,
        @Nullable String slug,
        String name,
        Visibility visibility,
        @Nullable List<UUID> organisers,
        Instant at,
        Change change) {}
