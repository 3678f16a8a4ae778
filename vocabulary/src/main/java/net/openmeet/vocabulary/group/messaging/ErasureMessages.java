package net.openmeet.vocabulary.group.messaging;

import java.time.Instant;
import java.util.stream.Collectors;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.AccountsMerged;
import net.openmeet.schemas.community.GroupHeir;
import net.openmeet.schemas.erasure.AccountForgotten;

/** Reads which account was erased, or went into which, out of the fact, and writes that it is forgotten. */
final class ErasureMessages {

    private ErasureMessages() {}

    static ErasedAccount account(AccountErased message) {
        return new ErasedAccount(
                message.getAccountId(),
                message.getVersion(),
                message.getErasedAt(),
                ChangeMessages.change(message.getChange()).id(),
                message.getHeirs().stream()
                        .collect(
                                Collectors.toMap(GroupHeir::getGroupId, GroupHeir::getAccountId, (one, other) -> one)));
    }

    static AccountMerge merge(AccountsMerged message) {
        return new AccountMerge(
                message.getAccountId(),
                message.getSurvivorId(),
                ChangeMessages.change(message.getChange()).id());
    }

    static AccountForgotten forgotten(ErasedAccount account, Instant at) {
        return AccountForgotten.newBuilder()
                .setAccountId(account.id())
                .setVersion(account.version())
                .setForgottenAt(at)
                .setChange(ChangeMessages.message(account.change()))
                .build();
    }
}
