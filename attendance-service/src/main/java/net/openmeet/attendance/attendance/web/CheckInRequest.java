package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.attendance.attendance.CheckInAttendees;
import net.openmeet.attendance.attendance.CheckInCodes;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Who was seen, and when. */
@Schema(name = "CheckIns", example = """
        {"members": [{"accountId": "01960000-0000-7000-8000-00000000b0b0", "present": true, "seenAt": "2026-03-03T18:55:00Z"}]}""")
record CheckInRequest(
        @Schema(description = "1 to 100, each once.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable Member> members) {

    /** Somebody who has a seat. */
    @Schema(name = "SeenMember")
    record Member(
            @Schema(description = "Whoever it is; unless they showed their code.") @Nullable
            UUID accountId,

            @Schema(description = "What they showed: the checkInCode of their answer.") @Nullable
            String code,

            @Schema(
                    description = "Whether they are there; false takes it back.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Boolean present,

            @Schema(
                    description = "When that was seen, by the device's clock; at most 30 days ago.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Instant seenAt) {}

    /**
     * The command.
     *
     * @param survivor whose account one is by now
     * @throws net.openmeet.platform.problem.ProblemException 422 with every violation
     */
    CheckInAttendees toCommand(String slug, UUID by, UnaryOperator<UUID> survivor, Instant now) {
        var violations = new Violations();
        List<@Nullable Member> said = Objects.requireNonNullElse(members, List.<@Nullable Member>of());
        List<CheckInAttendees.Member> read = new ArrayList<>();
        if (said.isEmpty()) {
            violations.add("/members", "required", "This is required.");
        } else if (said.size() > CheckInAttendees.MOST) {
            violations.add("/members", "too-many", "At most " + CheckInAttendees.MOST + " are allowed.");
        } else {
            Set<UUID> accounts = new HashSet<>();
            for (int index = 0; index < said.size(); index++) {
                Member member = Objects.requireNonNullElse(said.get(index), new Member(null, null, null, null));
                UUID told = member.accountId() == null ? ofCode(member.code()) : member.accountId();
                UUID account = told == null ? null : survivor.apply(told);
                Violations at = violations.at("/members", index);
                if (account != null && !accounts.add(account)) {
                    at.add("/accountId", "duplicate", "Say each once.");
                }
                read.add(read(account, member, at, now));
            }
        }
        violations.throwIfAny();
        return new CheckInAttendees(slug, by, read);
    }

    /** Of no use after a violation. */
    private static CheckInAttendees.Member read(
            @Nullable UUID account, Member member, Violations violations, Instant now) {
        Instant seenAt = member.seenAt();
        if (member.code() != null && member.accountId() != null) {
            violations.add("/code", "one-of-two", "Say who it is, or what they showed.");
        } else if (member.code() != null && account == null) {
            violations.add("/code", "not-a-code", "That is no code of ours.");
        } else if (account == null) {
            violations.add("/accountId", "required", "This is required.");
        }
        if (member.present() == null) {
            violations.add("/present", "required", "This is required.");
        }
        if (seenAt == null) {
            violations.add("/seenAt", "required", "This is required.");
        } else if (seenAt.isAfter(now.plus(CheckInAttendees.MOST_AHEAD))) {
            violations.add("/seenAt", "in-the-future", "It wasn't seen yet. Look at the device's clock.");
        } else if (seenAt.isBefore(now.minus(CheckInAttendees.LONGEST_AGO))) {
            violations.add("/seenAt", "too-long-ago", "It was seen more than 30 days ago.");
        }
        return new CheckInAttendees.Member(
                Objects.requireNonNullElse(account, new UUID(0, 0)),
                Boolean.TRUE.equals(member.present()),
                Objects.requireNonNullElse(seenAt, now).truncatedTo(ChronoUnit.MICROS),
                member.code());
    }

    private static @Nullable UUID ofCode(@Nullable String code) {
        return code == null ? null : CheckInCodes.account(code).orElse(null);
    }
}
