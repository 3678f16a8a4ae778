package net.openmeet.community.wayin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.stereotype.Service;

/** Where accounts are reached by mail: at the address that they proved first and still have. */
@Service
public class AddressManagement {

    private final AccountAddresses addresses;
    private final Suppressions suppressions;
    private final AccountManagement accounts;

    AddressManagement(AccountAddresses addresses, Suppressions suppressions, AccountManagement accounts) {
        this.addresses = addresses;
        this.suppressions = suppressions;
        this.accounts = accounts;
    }

    /** By account; who has no address isn't among them. */
    public Map<UUID, MailAddress> of(Collection<UUID> wanted) {
        return addresses.firstOf(wanted);
    }

    /** Whether a mail that nobody there asked for may go to an address. */
    public boolean mayBeWrittenTo(MailAddress address) {
        return suppressions.admit(address);
    }

    /** Those of some accounts who may be written to, in no order. Addresses to which mails come back are passed over; who wants no mails gets none. */
    public List<Reachable> reachable(Collection<UUID> wanted) {
        Map<UUID, MailAddress> found = addresses.unsuppressedOf(wanted);
        Map<UUID, Account> known =
                accounts.findAll(found.keySet()).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return known.values().stream()
                .flatMap(account -> Stream.ofNullable(found.get(account.id()))
                        .map(address -> new Reachable(
                                account.id(),
                                address,
                                account.profile().language(),
                                account.profile().timeZone())))
                .toList();
    }
}
