package net.openmeet.community.group.web;

import java.net.URI;
import net.openmeet.community.group.ChangeResult;
import net.openmeet.community.group.GroupRefusal;
import net.openmeet.community.group.GroupState;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.web.PermanentRedirect;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.ResponseEntity;

/** Answers that show a group as it is now, or say why not. */
final class GroupAnswers {

    private GroupAnswers() {}

    static ResponseEntity<GroupResponse> of(GroupState group) {
        return Versioned.ok(GroupResponse.of(group), group.version());
    }

    /** 201 with a group that was made. */
    static ResponseEntity<GroupResponse> created(GroupState group) {
        return Versioned.created(
                URI.create(GroupResponse.path(group.slug())), GroupResponse.of(group), group.version());
    }

    /** What became of a change. */
    static ResponseEntity<GroupResponse> of(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Changed(var group) -> of(group);
            case ChangeResult.Unchanged(var group) -> of(group);
            case ChangeResult.Refused(GroupRefusal.Moved(var slug)) -> moved(slug);
            case ChangeResult.Refused(var refusal) -> throw problem(refusal);
        };
    }

    /** To the same of a group that has another slug by now. */
    static <T> ResponseEntity<T> moved(String slug) {
        return PermanentRedirect.under(GroupResponse.path(slug));
    }

    static ProblemException notFound() {
        return ProblemException.notFound("group-not-found", "There is no such group.");
    }

    static ProblemException tooMany(int most) {
        return ProblemException.conflict("too-many-groups", "An account owns at most " + most + " groups.");
    }

    private static ProblemException problem(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.NotFound() -> notFound();
            case GroupRefusal.NotOwner() ->
                ProblemException.forbidden("not-owner", "Only the owner of a group can do this.");
            case GroupRefusal.Moved(var slug) -> throw new IllegalArgumentException("No problem, it is now " + slug);
            case GroupRefusal.Stale(var current) -> ProblemException.versionMismatch(current);
        };
    }
}
