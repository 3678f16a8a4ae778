package net.openmeet.vocabulary.restriction.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Why moderators hid something, as those who organise it are told.
 *
 * @param reason {@code spam}, {@code harassment}, {@code illegal}, {@code impersonation} or {@code other}
 * @param since UTC
 * @param until UTC; null: for good
 */
public record RestrictionResponse(
        String reason, Instant since, @Nullable Instant until) {

    /**
     * The answer about a thing.
     *
     * @param owner whose it is
     * @throws ProblemException 404 {@code restriction-not-found}
     */
    public static ResponseEntity<RestrictionResponse> of(Restrictions restrictions, UUID thing, UUID owner) {
        return restrictions
                .hiding(thing, owner)
                .map(hiding -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new RestrictionResponse(
                                hiding.reason().toLowerCase(Locale.ROOT), hiding.at(), hiding.until())))
                .orElseThrow(RestrictionResponse::none);
    }

    /** 404 {@code restriction-not-found}: nobody hid it, or the caller doesn't organise it. */
    public static ProblemException none() {
        return ProblemException.notFound("restriction-not-found", "Nobody hid something of yours here.");
    }
}
