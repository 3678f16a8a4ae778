package net.openmeet.vocabulary.template;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the tag of a language, BCP 47, as people write it. */
public final class LanguageTag {

    /** What to say to who sends another text. */
    public static final String EXPECTED = "Send a BCP 47 tag, such as de, pt-BR or zh-Hant.";

    private LanguageTag() {}

    /** The tag as templates have it; empty where the text is none. */
    public static Optional<String> canonical(String text) {
        if (text.length() > Template.LONGEST_LANGUAGE || !text.matches("[A-Za-z]{2,8}(-.*)?")) {
            return Optional.empty();
        }
        try {
            String canonical = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            return canonical.equals("und") ? Optional.empty() : Optional.of(canonical);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
