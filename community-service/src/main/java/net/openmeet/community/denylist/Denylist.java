package net.openmeet.community.denylist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says whether moderators deny something. */
@Component
public class Denylist {

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

    private final DeniedEntries entries;

    Denylist(DeniedEntries entries) {
        this.entries = entries;
    }

    /** Whether a text has a word that is denied, however it is written, or names a domain that is. */
    public boolean denies(String text) {
        return entries.deny(DeniedKind.WORD, LookAlikes.phrases(text)) || namesDomain(text);
    }

    /** Whether a domain is denied, or one above it; with a dot at its end it is the same. */
    public boolean deniesDomain(String domain) {
        String name = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return entries.deny(DeniedKind.DOMAIN, withThoseAbove(name.toLowerCase(Locale.ROOT)));
    }

    private boolean namesDomain(String text) {
        return DOMAIN.matcher(text.toLowerCase(Locale.ROOT)).results().anyMatch(domain -> deniesDomain(domain.group()));
    }

    private static List<String> withThoseAbove(String domain) {
        var all = new ArrayList<String>(List.of(domain));
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            all.add(domain.substring(dot + 1));
        }
        return all;
    }
}
