package net.openmeet.platform.text;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A module's texts in one language.
 *
 * @param language one that we speak
 */
public record Words(MessageSource source, Locale language) {

    /**
     * A text with its arguments filled in, as {@link java.text.MessageFormat} does.
     *
     * @throws org.springframework.context.NoSuchMessageException if nobody has written it
     */
    public String get(String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }
}
