package net.openmeet.community.group.web;

import java.net.URI;
import java.util.function.Function;
import net.openmeet.community.group.GroupRefusal;
import net.openmeet.community.group.GroupResult;
import net.openmeet.community.group.GroupState;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.web.PermanentRedirect;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.ResponseEntity;

/** Answers that show a group, or something of it, as it is now, or say why not. */
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

    /** What became of something that somebody wanted. */
    static <T, R> ResponseEntity<R> of(GroupResult<T> result, Function<? super T, ResponseEntity<R>> answer) {
        return switch (result) {
            case GroupResult.Done<T>(T value) -> answer.apply(value);
            case GroupResult.Refused<T>(GroupRefusal.Moved(var slug)) -> moved(slug);
            case GroupResult.Refused<T>(GroupRefusal refusal) -> throw GroupProblems.of(refusal);
        };
    }

    /** To the same of a group that has another slug by now. */
    static <T> ResponseEntity<T> moved(String slug) {
        return PermanentRedirect.under(GroupResponse.path(slug));
    }

    static ProblemException notFound() {
        return GroupProblems.of(new GroupRefusal.NotFound());
    }
}
