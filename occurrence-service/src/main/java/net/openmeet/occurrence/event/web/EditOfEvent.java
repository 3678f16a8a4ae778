package net.openmeet.occurrence.event.web;

import java.util.List;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.preview.PreviewToken;
import net.openmeet.platform.preview.PreviewedEdit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.vocabulary.phase.edit.web.EditName;

/**
 * Which edit of which standalone event is asked for, but for its body.
 *
 * @param slug of the event
 */
public record EditOfEvent(EditName name, String slug) {

    /**
     * The token of a preview of this edit.
     *
     * @param version of the event that was shown
     * @param body of the request; empty where there is none
     */
    public PreviewToken token(long version, byte[] body) {
        byte[] meant = name == EditName.REINSTATE ? new byte[0] : body;
        return PreviewToken.of(version, List.of(), new PreviewedEdit(name.text(), List.of(slug), meant));
    }

    /**
     * Ends a request unless it asks for what its preview was made of, if there is one.
     *
     * @throws ProblemException 409 {@code preview-of-another-edit}
     */
    void require(Preview preview) {
        preview.require(name.text(), List.of(slug));
    }
}
