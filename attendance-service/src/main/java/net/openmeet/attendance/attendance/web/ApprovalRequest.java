package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.attendance.attendance.DecideAttendees;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Which members the organiser approves of, or declines. */
@Schema(name = "Approval", example = """
        {"approved": false, "members": [{"accountId": "01960000-0000-7000-8000-00000000b0b0", "version": 7}],
         "note": "The course is for beginners."}""")
record ApprovalRequest(
        @Schema(description = "Whether they may come.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Boolean approved,

        @Schema(description = "1 to 100, each once.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable Member> members,

        @Schema(description = "What those are told who are declined: plain text, at most 1,000 characters.") @Nullable
        String note) {

    private static final PlainText NOTE = PlainText.paragraphs(DecideAttendees.LONGEST_NOTE);

    /** Somebody who has answered. */
    @Schema(name = "ApprovedMember")
    record Member(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            UUID accountId,

            @Schema(description = "Only if their answer still has this version.") @Nullable
            Long version) {}

    /**
     * The command.
     *
     * @param survivor whose account one is by now
     * @throws net.openmeet.platform.problem.ProblemException 422 with every violation
     */
    DecideAttendees toCommand(String slug, UUID organiser, UnaryOperator<UUID> survivor) {
        var violations = new Violations();
        if (approved == null) {
            violations.add("/approved", "required", "This is required.");
        }
        List<DecideAttendees.Member> read = members(survivor, violations);
        String why = NOTE.optional(note, "/note", violations);
        if (why != null && Boolean.TRUE.equals(approved)) {
            violations.add("/note", "note-without-decline", "A note is for those who are declined.");
        }
        violations.throwIfAny();
        return new DecideAttendees(slug, organiser, read, Boolean.TRUE.equals(approved), why);
    }

    private List<DecideAttendees.Member> members(UnaryOperator<UUID> survivor, Violations violations) {
        List<@Nullable Member> said = Objects.requireNonNullElse(members, List.<@Nullable Member>of());
        if (said.isEmpty()) {
            violations.add("/members", "required", "This is required.");
        } else if (said.size() > DecideAttendees.MOST) {
            violations.add("/members", "too-many", "At most " + DecideAttendees.MOST + " are allowed.");
            return List.of();
        }
        List<DecideAttendees.Member> read = new ArrayList<>();
        List<UUID> accounts = new ArrayList<>();
        for (int index = 0; index < said.size(); index++) {
            Member member = said.get(index);
            UUID account = member == null ? null : member.accountId();
            if (member == null || account == null) {
                violations.add("/members/" + index + "/accountId", "required", "This is required.");
            } else if (accounts.contains(survivor.apply(account))) {
                violations.add("/members/" + index + "/accountId", "duplicate", "Say each once.");
            } else {
                accounts.add(survivor.apply(account));
                Long expected = member.version();
                read.add(new DecideAttendees.Member(
                        survivor.apply(account), version -> expected == null || expected == version));
            }
        }
        return read;
    }
}
