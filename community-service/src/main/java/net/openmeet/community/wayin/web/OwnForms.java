package net.openmeet.community.wayin.web;

import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes forms of our own pages alone: another site could sign somebody in as somebody else. */
@Component
class OwnForms {

    private final OwnOrigin origin;

    OwnForms(OwnOrigin origin) {
        this.origin = origin;
    }

    /** @throws ProblemException 403 {@code foreign-origin} if another site's page sent it */
    void require(@Nullable String sender) {
        if (!origin.admits(sender)) {
            throw ProblemException.forbidden("foreign-origin", "Another site may not sign you in.");
        }
    }
}
