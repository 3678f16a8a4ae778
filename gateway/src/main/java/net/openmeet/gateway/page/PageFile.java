package net.openmeet.gateway.page;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.gateway.landing.Html;
import net.openmeet.gateway.provider.ProviderLinks;
import net.openmeet.platform.hash.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The file that every address of the page answers with, but for what its head says. It names the files of its build, so a browser asks each time whether it is still that one. */
@Component
class PageFile {

    private static final String INDEX = PageFiles.FOLDER + "index.html";

    /** Signing out is a form, which leads on to where the issuer signs people out. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self' ";

    private final Optional<String> html;
    private final ProviderLinks provider;

    PageFile(ProviderLinks provider) {
        this.html = new ClassPathResource(INDEX).exists() ? Optional.of(Html.resource(INDEX)) : Optional.empty();
        this.provider = provider;
    }

    /**
     * Empty where the page was left out of the build.
     *
     * @param head what it says of what is at its address; empty: what it says in general
     */
    Optional<ResponseEntity<String>> answer(Supplier<Optional<PageHead>> head) {
        return html.map(file -> {
            String page = head.get().map(said -> said.in(file)).orElse(file);
            return Html.page(
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noCache())
                            .eTag(HexFormat.of().formatHex(Sha256.of(page))),
                    page,
                    POLICY + provider.signOutOrigin().orElse(""));
        });
    }
}
