package net.openmeet.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.GrantResult.Granted;
import net.openmeet.gateway.provider.GrantResult.Refused;
import net.openmeet.gateway.provider.GrantResult.Unavailable;
import net.openmeet.gateway.provider.IssuedTokens;
import net.openmeet.gateway.provider.ProviderClient;
import org.springframework.transaction.annotation.Transactional;

/** Sessions from their beginning to their end, over all gateways. */
public class SessionManagement {

    /** Use is written down no more often. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final SessionSettings settings;
    private final ProviderClient provider;
    private final Clock clock;

    SessionManagement(Sessions sessions, SessionSettings settings, ProviderClient provider, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /** Begins a session under a secret that nobody has seen before. */
    @Transactional
    public BrowserSession begin(IssuedTokens tokens) {
        Instant now = clock.instant();
        BrowserSecret secret = BrowserSecret.random();
        Instant endsAt = now.plus(settings.longest());
        sessions.removeOver(now, settings.unusedSince(now));
        sessions.add(secret, SealedTokens.seal(tokens, secret), now, endsAt);
        return new BrowserSession(secret, tokens, endsAt, now.plus(settings.unused()));
    }

    /** The session of this secret, unless it is over. */
    public Optional<BrowserSession> find(BrowserSecret secret) {
        Instant now = clock.instant();
        return sessions.find(secret, now, settings.unusedSince(now)).flatMap(stored -> opened(stored, secret));
    }

    /** The same, and puts off its end. */
    Optional<BrowserSession> use(BrowserSecret secret) {
        Instant now = clock.instant();
        Optional<Sessions.Stored> stored = sessions.find(secret, now, settings.unusedSince(now));
        if (stored.isPresent() && stored.get().usedAt().plus(EXACT).isBefore(now)) {
            sessions.use(secret, now);
        }
        return stored.flatMap(row -> opened(row, secret));
    }

    /** Has its tokens renewed, unless somebody else has just done it: whoever comes second waits for the first, at whichever gateway. */
    @Transactional
    RefreshResult refresh(BrowserSecret secret) {
        Instant now = clock.instant();
        Optional<BrowserSession> held =
                sessions.hold(secret, now, settings.unusedSince(now)).flatMap(stored -> opened(stored, secret));
        if (held.isEmpty()) {
            return new RefreshResult.Over();
        }
        BrowserSession session = held.get();
        IssuedTokens tokens = session.tokens();
        if (tokens.areFresh(now)) {
            return new RefreshResult.Renewed(session);
        }
        if (tokens.refresh() == null) {
            return tokens.areGood(now) ? new RefreshResult.Renewed(session) : over(secret);
        }
        return switch (provider.refresh(tokens)) {
            case Granted(IssuedTokens renewed) -> {
                sessions.renew(secret, SealedTokens.seal(renewed, secret), now);
                yield new RefreshResult.Renewed(
                        new BrowserSession(secret, renewed, session.endsAt(), now.plus(settings.unused())));
            }
            case Refused() -> over(secret);
            case Unavailable() -> new RefreshResult.Unavailable();
        };
    }

    private RefreshResult over(BrowserSecret secret) {
        sessions.remove(secret);
        return new RefreshResult.Over();
    }

    /** Ends it; what it was, unless it was over already. Waits for a refresh that is under way, so that none brings it back. */
    @Transactional
    public Optional<BrowserSession> end(BrowserSecret secret) {
        Instant now = clock.instant();
        Optional<BrowserSession> ended =
                sessions.hold(secret, now, settings.unusedSince(now)).flatMap(stored -> opened(stored, secret));
        sessions.remove(secret);
        return ended;
    }

    private Optional<BrowserSession> opened(Sessions.Stored stored, BrowserSecret secret) {
        return stored.tokens()
                .open(secret)
                .map(tokens -> new BrowserSession(
                        secret, tokens, stored.endsAt(), stored.usedAt().plus(settings.unused())));
    }
}
