package net.openmeet.community.provider;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where our own pages' forms come from: another site must not send them. */
@Component
public class OwnOrigin {

    private final String origin;
    private final boolean secure;

    OwnOrigin(Issuer issuer) {
        URI uri = URI.create(issuer.value());
        this.origin = uri.getScheme() + "://" + uri.getAuthority();
        this.secure = issuer.isSecure();
    }

    /** As browsers write it, e.g. {@code https://openmeet.example}. */
    public String value() {
        return origin;
    }

    /** Whether a form may come from there; what isn't a browser says nothing. */
    public boolean admits(@Nullable String sender) {
        return sender == null || sender.equals(origin);
    }

    /** Whether browsers come by https. */
    public boolean isSecure() {
        return secure;
    }
}
