package net.openmeet.community.group.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.Activity;
import net.openmeet.community.group.Announcement;
import net.openmeet.community.group.ReceivedContact;
import net.openmeet.community.group.RequestState;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers that say who did something in a group, with what everybody may know of the accounts. */
@Component
class PersonAnswers {

    private final AccountManagement accounts;

    PersonAnswers(AccountManagement accounts) {
        this.accounts = accounts;
    }

    Page<ActivityResponse> activity(List<Activity> found, Limit limit) {
        return named(
                Page.of(found, limit, last -> new ListPosition(last.at(), last.id()).encoded()),
                item -> Stream.of(item.by(), item.account()),
                ActivityResponse::of);
    }

    Page<AnnouncementResponse> announcements(List<Announcement> found, Limit limit) {
        return named(
                Page.of(found, limit, last -> new ListPosition(last.createdAt(), last.id()).encoded()),
                item -> Stream.of(item.author()),
                AnnouncementResponse::of);
    }

    Page<ContactResponse> contacts(List<ReceivedContact> found, Limit limit) {
        return named(
                Page.of(
                        found,
                        limit,
                        last -> new ListPosition(
                                        last.contact().sentAt(), last.contact().id())
                                .encoded()),
                item -> Stream.of(item.contact().sender()),
                ContactResponse::of);
    }

    Page<RequestResponse> requests(List<RequestState> found, Limit limit) {
        return named(
                Page.of(found, limit, last -> new ListPosition(last.askedAt(), last.id()).encoded()),
                item -> Stream.of(item.accountId()),
                RequestResponse::of);
    }

    RequestResponse of(RequestState request) {
        return RequestResponse.of(request, known(Stream.of(request.accountId())));
    }

    AnnouncementResponse of(Announcement announcement) {
        return AnnouncementResponse.of(announcement, known(Stream.of(announcement.author())));
    }

    private <T, R> Page<R> named(
            Page<T> page, Function<T, Stream<@Nullable UUID>> people, BiFunction<T, Map<UUID, Account>, R> response) {
        Map<UUID, Account> known = known(page.items().stream().flatMap(people));
        return page.map(item -> response.apply(item, known));
    }

    private Map<UUID, Account> known(Stream<@Nullable UUID> people) {
        return accounts
                .findAll(people.<UUID>flatMap(Stream::ofNullable).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
