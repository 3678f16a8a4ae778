package net.openmeet.community.group.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.Activity;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import org.springframework.stereotype.Component;

/** Answers that show what happened in groups, with what everybody may know of the accounts. */
@Component
class ActivityAnswers {

    private final AccountManagement accounts;

    ActivityAnswers(AccountManagement accounts) {
        this.accounts = accounts;
    }

    Page<ActivityResponse> page(List<Activity> found, Limit limit) {
        Page<Activity> page = Page.of(found, limit, last -> new ListPosition(last.at(), last.id()).encoded());
        Map<UUID, Account> known = accounts
                .findAll(page.items().stream()
                        .flatMap(item -> Stream.of(item.by(), item.account()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return page.map(item -> ActivityResponse.of(item, known));
    }
}
