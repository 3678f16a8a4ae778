package net.openmeet.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a module says to people, in each language that we speak; each text stands in one place, a bundle of properties in UTF-8. */
public final class Texts {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    private Texts(String bundle) {
        source.setBundleClassLoader(Texts.class.getClassLoader());
        source.setBasename(bundle);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        // An apostrophe is written twice in every text, not only in those that have arguments.
        source.setAlwaysUseMessageFormat(true);
    }

    /**
     * The texts of one bundle; nothing is read until one of them is needed.
     *
     * @param bundle on the class path, without suffix: {@code texts/community/way-in}; English, beside it {@code _de}
     */
    public static Texts of(String bundle) {
        return new Texts(bundle);
    }

    /** The texts in the language that somebody wants: German if it is that, else English. */
    public Words in(Locale wanted) {
        return new Words(
                source, wanted.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
    }
}
