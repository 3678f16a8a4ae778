package net.openmeet.community.wayin;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.stereotype.Service;

/** Where accounts are reached by mail: at the address that they proved first and still have. */
@Service
public class AddressManagement {

    private final AccountAddresses addresses;

    AddressManagement(AccountAddresses addresses) {
        this.addresses = addresses;
    }

    /** By account; who has no address isn't among them. */
    public Map<UUID, MailAddress> of(Collection<UUID> accounts) {
        return addresses.firstOf(accounts);
    }
}
