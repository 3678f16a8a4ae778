package net.openmeet.community.group;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.groups.*}.
 *
 * @param deletionDelay how long the deletion of a group can be taken back
 * @param askAgainAfter how long whoever was declined waits until he may ask again
 * @param invitationLifetime how long invitations are good that don't say it themselves
 * @param longestInvitation how long others are at most
 * @param activityKept how long what happened in a group is told
 * @param newcomerFor how long an account is new, and may do less than others
 */
@ConfigurationProperties("openmeet.groups")
record GroupSettings(
        @DefaultValue("7d") Duration deletionDelay,
        @DefaultValue("7d") Duration askAgainAfter,
        @DefaultValue("14d") Duration invitationLifetime,
        @DefaultValue("90d") Duration longestInvitation,
        @DefaultValue("180d") Duration activityKept,
        @DefaultValue("3d") Duration newcomerFor) {}
