package net.openmeet.community.wayin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.openmeet.community.wayin.OneClick;
import net.openmeet.community.wayin.OutsideProvider;
import net.openmeet.platform.text.Words;
import org.jspecify.annotations.Nullable;

/** What stands on a page. Public for its template. */
public sealed interface ShownPage {

    Words words();

    String template();

    /** Whether it runs our script for passkeys. */
    default boolean asksForPasskeys() {
        return false;
    }

    /** The style of every page, inline. */
    default String style() {
        return SignInPages.style();
    }

    /**
     * Where a mail address is asked for.
     *
     * @param target where the browser goes on
     * @param address what was typed before
     * @param error what is wrong with it
     * @param providers with whom people sign in
     * @param people to choose from by a click
     * @param action where that click leads
     */
    record Address(
            Words words,
            String target,
            String address,
            @Nullable String error,
            List<OutsideProvider> providers,
            List<OneClick.Person> people,
            String action)
            implements ShownPage {

        @Override
        public String template() {
            return "sign-in/address.jte";
        }

        @Override
        public boolean asksForPasskeys() {
            return true;
        }

        /** Where the browser goes to sign in with a provider. */
        public String with(OutsideProvider provider) {
            return OutsideSignInController.WITH + provider.name() + "?continue="
                    + URLEncoder.encode(target, StandardCharsets.UTF_8);
        }
    }

    /**
     * Where a code is asked for.
     *
     * @param address where it was sent
     * @param target where the browser goes on
     * @param code what a link brought
     */
    record Code(
            Words words,
            String address,
            String target,
            String code,
            @Nullable String error) implements ShownPage {

        @Override
        public String template() {
            return "sign-in/code.jte";
        }
    }

    /**
     * Where this browser can't go on.
     *
     * @param code to be typed elsewhere; empty if there is none
     */
    record Elsewhere(Words words, String text, String code) implements ShownPage {

        @Override
        public String template() {
            return "sign-in/elsewhere.jte";
        }
    }
}
