package net.openmeet.community.denylist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says whether moderators deny something. */
@Component
public class Denylist {

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");
    private static final Pattern DID = Pattern.compile("did:[a-z]+:[a-zA-Z0-9._:%-]+");
    private static final Pattern ENCODED_COLON = Pattern.compile("%3a", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.:%-]+$");

    private final DeniedEntries entries;

    Denylist(DeniedEntries entries) {
        this.entries = entries;
    }

    /** Whether a text has a word that is denied, however it is written, or names a domain or a DID that is. */
    public boolean denies(String text) {
        return entries.deny(DeniedKind.WORD, LookAlikes.phrases(text)) || deniesLinksOf(text);
    }

    /** Whether a text names a domain or a DID that is denied. */
    public boolean deniesLinksOf(String text) {
        return namesDomain(text) || namesDid(text);
    }

    /** Whether a text, such as a link to a profile or a record, names a DID that is denied. */
    public boolean namesDid(String text) {
        return entries.deny(DeniedKind.DID, dids(text));
    }

    /** Whether somebody's identity is denied; what isn't a DID isn't. */
    public boolean deniesDid(String did) {
        return entries.deny(DeniedKind.DID, Set.of(did));
    }

    /** Whether a domain is denied, or one above it; with a dot at its end it is the same. */
    public boolean deniesDomain(String domain) {
        String name = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return entries.deny(DeniedKind.DOMAIN, withThoseAbove(name.toLowerCase(Locale.ROOT)));
    }

    private boolean namesDomain(String text) {
        return entries.deny(
                DeniedKind.DOMAIN,
                DOMAIN.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .flatMap(domain -> withThoseAbove(domain).stream())
                        .distinct()
                        .toList());
    }

    /** Each as it stands there, and as it reads where links encode its colons and a sentence ends with it. */
    private static Collection<String> dids(String text) {
        var found = new LinkedHashSet<String>();
        for (String form : List.of(text, ENCODED_COLON.matcher(text).replaceAll(":"))) {
            DID.matcher(form).results().map(MatchResult::group).forEach(did -> {
                found.add(did);
                found.add(END_OF_SENTENCE.matcher(did).replaceFirst(""));
            });
        }
        return found;
    }

    private static List<String> withThoseAbove(String domain) {
        var all = new ArrayList<String>(List.of(domain));
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            all.add(domain.substring(dot + 1));
        }
        return all;
    }
}
