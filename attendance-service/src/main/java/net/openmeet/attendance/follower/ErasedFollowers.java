package net.openmeet.attendance.follower;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import org.springframework.stereotype.Component;

/** Forgets what an account followed, and ever followed, that is no more. */
@Component
class ErasedFollowers implements Forgets {

    private static final int STEP = 500;

    private final Followers followers;
    private final FollowerFacts facts;

    ErasedFollowers(Followers followers, FollowerFacts facts) {
        this.followers = followers;
        this.facts = facts;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        followers.lock(account.id());
        List<UUID> followed = followers.forgetSomeOf(account.id(), STEP);
        followed.forEach(series -> facts.forget(series, List.of(account.id())));
        return followed.size() == STEP;
    }
}
