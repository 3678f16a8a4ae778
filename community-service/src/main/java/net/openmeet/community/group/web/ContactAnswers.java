package net.openmeet.community.group.web;

import java.util.List;
import net.openmeet.community.group.Contact;
import net.openmeet.community.group.GroupResult;
import net.openmeet.community.group.ReceivedContact;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that say what became of what somebody wrote to those who organise something, or what was written. */
@Component
class ContactAnswers {

    private final PersonAnswers people;

    ContactAnswers(PersonAnswers people) {
        this.people = people;
    }

    static ResponseEntity<ContactSent> sent(GroupResult<Contact> result) {
        return GroupAnswers.of(
                result,
                sent -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(ContactSent.of(sent)));
    }

    ResponseEntity<Page<ContactResponse>> received(GroupResult<List<ReceivedContact>> result, Limit limit) {
        return GroupAnswers.of(
                result,
                found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(people.contacts(found, limit)));
    }
}
