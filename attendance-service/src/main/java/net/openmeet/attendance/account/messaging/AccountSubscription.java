package net.openmeet.attendance.account.messaging;

import net.openmeet.attendance.account.KnownAccounts;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountUpdated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSubscription {

    @Bean
    Subscription toAccounts(KnownAccounts accounts) {
        return Subscription.to(Topics.COMMUNITY)
                .on(
                        AccountRegistered.class,
                        message -> accounts.learn(
                                message.getAccountId(),
                                message.getVersion(),
                                message.getHandle(),
                                message.getDisplayName()))
                .on(
                        AccountUpdated.class,
                        message -> accounts.learn(
                                message.getAccountId(),
                                message.getVersion(),
                                message.getHandle(),
                                message.getDisplayName()));
    }
}
