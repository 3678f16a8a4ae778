package net.openmeet.community.demo;

import java.util.Arrays;
import java.util.List;
import net.openmeet.community.wayin.OneClick;
import org.springframework.stereotype.Component;

/** The demo people, on the sign-in page. */
@Component
@DemoProfile
class DemoOneClick implements OneClick {

    @Override
    public List<Person> people() {
        return Arrays.stream(DemoPerson.values())
                .map(person -> new Person(person.word(), person.displayName(), person.story()))
                .toList();
    }

    @Override
    public String action() {
        return DemoPerson.SIGN_IN;
    }
}
