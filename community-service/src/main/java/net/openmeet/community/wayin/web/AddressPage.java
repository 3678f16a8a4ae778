package net.openmeet.community.wayin.web;

import java.util.List;
import java.util.Locale;
import net.openmeet.community.provider.AfterSignIn;
import net.openmeet.community.wayin.OneClick;
import net.openmeet.community.wayin.OutsideProviders;
import net.openmeet.platform.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page on which every sign-in begins, and begins again where it failed. */
@Component
class AddressPage {

    private final SignInPages pages;
    private final OutsideProviders providers;
    private final @Nullable OneClick oneClick;

    AddressPage(SignInPages pages, OutsideProviders providers, ObjectProvider<OneClick> oneClick) {
        this.pages = pages;
        this.providers = providers;
        this.oneClick = oneClick.getIfAvailable();
    }

    /**
     * The page.
     *
     * @param target where the browser wants to go on
     * @param typed what was typed as an address
     * @param error the text that says what went wrong
     */
    ResponseEntity<String> answer(
            HttpStatus status, String target, String typed, @Nullable String error, Locale locale) {
        Words words = pages.words(locale);
        return pages.answer(
                status,
                new ShownPage.Address(
                        words,
                        AfterSignIn.page(target).toString(),
                        typed,
                        error == null ? null : words.get(error),
                        providers.all(),
                        oneClick == null ? List.of() : oneClick.people(),
                        oneClick == null ? "" : oneClick.action()));
    }
}
