package net.openmeet.community.account.messaging;

import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountSnapshot;
import net.openmeet.schemas.community.AccountUpdated;
import net.openmeet.schemas.community.AccountsMerged;
import net.openmeet.schemas.community.GroupHeir;
import org.apache.avro.specific.SpecificRecord;

/** The one place where facts about accounts become messages. */
final class AccountMessages {

    private AccountMessages() {}

    static SpecificRecord of(AccountFact fact) {
        return switch (fact) {
            case AccountFact.Registered registered -> registered(registered);
            case AccountFact.Updated updated -> updated(updated);
            case AccountFact.Merged merged -> merged(merged);
            case AccountFact.Erased erased -> erased(erased);
        };
    }

    /** All that there is to know of an account. */
    static AccountSnapshot snapshot(Account account) {
        return AccountSnapshot.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setKind(kind(account))
                .setHandle(account.handle().value())
                .setDisplayName(account.displayName().value())
                .setPicture(account.profile().asEverybodySees().picture())
                .setUpdatedAt(account.updatedAt())
                .build();
    }

    private static AccountRegistered registered(AccountFact.Registered fact) {
        Account account = fact.account();
        return AccountRegistered.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setKind(kind(account))
                .setRegisteredAt(account.registeredAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountUpdated updated(AccountFact.Updated fact) {
        Account account = fact.account();
        return AccountUpdated.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setKind(kind(account))
                .setUpdatedAt(account.updatedAt())
                .setChanges(ChangeMessages.messages(fact.fields().stream()
                        .map(field -> new FieldChange(field, null, null))
                        .toList()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountsMerged merged(AccountFact.Merged fact) {
        return AccountsMerged.newBuilder()
                .setAccountId(fact.account().id())
                .setSurvivorId(fact.survivor())
                .setVersion(fact.version())
                .setMergedAt(fact.at())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountErased erased(AccountFact.Erased fact) {
        return AccountErased.newBuilder()
                .setAccountId(fact.account().id())
                .setVersion(fact.version())
                .setErasedAt(fact.at())
                .setHeirs(fact.heirs().entrySet().stream()
                        .map(heir -> GroupHeir.newBuilder()
                                .setGroupId(heir.getKey())
                                .setAccountId(heir.getValue())
                                .build())
                        .toList())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountKind kind(Account account) {
        return switch (account.kind()) {
            case MEMBER -> AccountKind.MEMBER;
            case SHADOW -> AccountKind.SHADOW;
        };
    }
}
