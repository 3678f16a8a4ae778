package net.openmeet.vocabulary.template.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a picture. */
record ImagePatch(Patched<String> uri, Patched<String> alternativeText) {

    ImageBody applyTo(@Nullable ImageBody current) {
        ImageBody image = current == null ? ImageBody.NOTHING : current;
        return new ImageBody(uri.applyTo(image.uri()), alternativeText.applyTo(image.alternativeText()));
    }
}
