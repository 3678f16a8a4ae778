package net.openmeet.community.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.platform.work.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that there is a key to sign with: makes the first one, a successor in good time, and removes those that no living token
 * names. Any number of instances may run it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class KeyRotation implements ApplicationRunner, RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final SigningKeys keys;
    private final ProviderSettings settings;
    private final Clock clock;

    KeyRotation(SigningKeys keys, ProviderSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signing-key-rotation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public boolean run() {
        rotate();
        return false;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        rotate();
    }

    /** Does what is due. */
    @Transactional
    public void rotate() {
        keys.lock();
        Instant now = clock.instant();
        Optional<Instant> youngest = keys.youngest();
        if (youngest.isEmpty()) {
            add(SigningKey.generate(now, now));
        } else if (youngest.get().plus(settings.keyRotation()).isBefore(now)) {
            add(SigningKey.generate(now, now.plus(settings.keyLead())));
        }
        keys.removeRetiredBefore(now.minus(settings.keyRetention()));
    }

    private void add(SigningKey key) {
        keys.add(key);
        LOG.info("Signing key {} signs from {}", key.kid(), key.signsFrom());
    }
}
