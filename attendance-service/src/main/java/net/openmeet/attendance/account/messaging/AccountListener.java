package net.openmeet.attendance.account.messaging;

import net.openmeet.attendance.account.KnownAccounts;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountSnapshot;
import org.springframework.stereotype.Component;

/** Learns names from accounts' state, the only place where they travel, and forgets them with it. */
@Component
class AccountListener implements TopicListener, Copy {

    private final KnownAccounts accounts;

    AccountListener(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "known-accounts";
    }

    @Override
    public Subscription source() {
        return subscription();
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.COMMUNITY_STATE)
                .on(AccountSnapshot.class, this::on)
                .onTombstone(accounts::erase);
    }

    private void on(AccountSnapshot message) {
        accounts.learn(
                message.getAccountId(),
                message.getVersion(),
                message.getHandle(),
                message.getDisplayName(),
                message.getPicture());
    }
}
