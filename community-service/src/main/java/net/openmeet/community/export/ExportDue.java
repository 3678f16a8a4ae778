package net.openmeet.community.export;

import java.util.Locale;
import java.util.UUID;

/**
 * An export that is to be made.
 *
 * @param language in which its owner is told that it is ready, as a BCP 47 tag
 */
record ExportDue(UUID id, UUID accountId, String language) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
