package net.openmeet.community.denylist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What moderators may deny. */
public enum DeniedKind {
    /** One to three words that no name has, however they are written. */
    WORD(Pattern.compile("(?U)[^\\p{Cntrl}]{1,100}")),
    /** A domain, with all below it, that no link leads to and no new account's mail comes from. */
    DOMAIN(Pattern.compile("(?=.{1,253}$)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+")),
    /** An identity of AT Protocol, that no link leads to and no new way in. */
    DID(Pattern.compile("did:[a-z]+:[A-Za-z0-9._:%-]{1,200}"));

    private final Pattern form;

    DeniedKind(Pattern form) {
        this.form = form;
    }

    /** The word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeniedKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What a value is compared by; empty if it is none of this kind. */
    Optional<String> key(String value) {
        String text = this == DOMAIN ? value.toLowerCase(Locale.ROOT) : value;
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        if (this != WORD) {
            return Optional.of(text);
        }
        List<String> words = LookAlikes.words(text);
        return words.isEmpty() || words.size() > LookAlikes.MOST_TOGETHER
                ? Optional.empty()
                : Optional.of(String.join(" ", words));
    }
}
