package net.openmeet.community.group.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.GroupResult;
import net.openmeet.community.group.MembershipState;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that show what people are in groups, with what everybody may know of their accounts. */
@Component
class MemberAnswers {

    private final AccountManagement accounts;

    MemberAnswers(AccountManagement accounts) {
        this.accounts = accounts;
    }

    /** One membership, or why not. */
    ResponseEntity<MemberResponse> of(GroupResult<MembershipState> result) {
        return GroupAnswers.of(
                result,
                membership -> Versioned.ok(
                        MemberResponse.of(
                                membership,
                                accounts.find(membership.accountId()).orElse(null)),
                        membership.version()));
    }

    List<MemberResponse> all(List<MembershipState> memberships) {
        Map<UUID, Account> known =
                accounts
                        .findAll(memberships.stream()
                                .map(MembershipState::accountId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        return memberships.stream()
                .map(membership -> MemberResponse.of(membership, known.get(membership.accountId())))
                .toList();
    }
}
