package net.openmeet.community.account;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that mix scripts, such as a Cyrillic А in Alice. After Unicode Technical Standard 39, "highly restrictive". */
final class MixedScripts {

    private static final Set<Set<UnicodeScript>> TOGETHER = Set.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));
    private static final Set<UnicodeScript> ANYWHERE =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private MixedScripts() {}

    static boolean in(String text) {
        return Stream.of(text.split("[\\s\\p{Pd}]+"))
                .map(MixedScripts::scriptsOf)
                .anyMatch(scripts ->
                        scripts.size() > 1 && TOGETHER.stream().noneMatch(together -> together.containsAll(scripts)));
    }

    private static Set<UnicodeScript> scriptsOf(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !ANYWHERE.contains(script))
                .collect(Collectors.toSet());
    }
}
