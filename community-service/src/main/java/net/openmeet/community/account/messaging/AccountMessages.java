package net.openmeet.community.account.messaging;

import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountUpdated;
import org.apache.avro.specific.SpecificRecord;

/** The one place where facts about accounts become messages. */
final class AccountMessages {

    private AccountMessages() {}

    static SpecificRecord of(AccountFact fact) {
        return switch (fact) {
            case AccountFact.Registered(Account account) -> registered(account);
            case AccountFact.Updated(Account account) -> updated(account);
        };
    }

    private static AccountRegistered registered(Account account) {
        return AccountRegistered.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setKind(kind(account))
                .setHandle(account.handle().value())
                .setDisplayName(account.displayName().value())
                .setRegisteredAt(account.registeredAt())
                .build();
    }

    private static AccountUpdated updated(Account account) {
        return AccountUpdated.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setKind(kind(account))
                .setHandle(account.handle().value())
                .setDisplayName(account.displayName().value())
                .setUpdatedAt(account.updatedAt())
                .build();
    }

    private static AccountKind kind(Account account) {
        return switch (account.kind()) {
            case MEMBER -> AccountKind.MEMBER;
            case SHADOW -> AccountKind.SHADOW;
        };
    }
}
