package net.openmeet.community.demo;

import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.SignedIn;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sees to it that the demo people exist. What they changed about themselves stays over restarts. */
@Component
@DemoProfile
class DemoPeople implements ApplicationRunner {

    private final AccountManagement accounts;

    DemoPeople(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (DemoPerson person : DemoPerson.values()) {
            accounts.signedIn(
                    new SignedIn(person.id(), person.word(), person.displayName(), Change.ofSystem(Uuids.next())));
        }
    }
}
