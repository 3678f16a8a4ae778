package net.openmeet.vocabulary.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who organises a series or a standalone event.
 *
 * @param owner the account that it belongs to
 * @param coOrganisers accounts that may change it, in the order in which they were named
 * @param hosts accounts that see what organisers see, in the same order; an account has one role
 * @param editor who looks at it or wants to change it, where a role in its group lets them do what co-organisers do: it isn't kept or told, and is
 *     asked anew each time. Null: nobody, or not by that
 */
public record Organisers(
        UUID owner,
        List<UUID> coOrganisers,
        List<UUID> hosts,
        @Nullable UUID editor) {

    /** How many organise something together with its owner, at most. */
    public static final int MOST = 50;

    public Organisers {
        coOrganisers = List.copyOf(coOrganisers);
        hosts = List.copyOf(hosts);
        var accounts = new HashSet<UUID>(coOrganisers);
        accounts.addAll(hosts);
        if (accounts.size() != coOrganisers.size() + hosts.size() || accounts.contains(owner)) {
            throw new IllegalArgumentException("An account organises something in one role alone");
        }
        if (accounts.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " organise it");
        }
    }

    /** Those whom the owner has named, for who asks by no role in a group. */
    public Organisers(UUID owner, List<UUID> coOrganisers, List<UUID> hosts) {
        this(owner, coOrganisers, hosts, null);
    }

    /** The owner alone. */
    public static Organisers of(UUID owner) {
        return new Organisers(owner, List.of(), List.of());
    }

    public boolean isOwner(Viewer viewer) {
        return viewer.is(owner);
    }

    /** Whether the viewer may change it. */
    public boolean mayChange(Viewer viewer) {
        return isOwner(viewer) || coOrganisers.stream().anyMatch(viewer::is) || (editor != null && viewer.is(editor));
    }

    /** Whether the viewer is one of them, in whatever role, and so sees what organisers see. */
    public boolean include(Viewer viewer) {
        return mayChange(viewer) || hosts.stream().anyMatch(viewer::is);
    }

    /** What an account is besides the owner; empty for the owner and for everybody else. */
    public Optional<OrganiserRole> roleOf(UUID account) {
        if (coOrganisers.contains(account)) {
            return Optional.of(OrganiserRole.CO_ORGANISER);
        }
        return hosts.contains(account) ? Optional.of(OrganiserRole.HOST) : Optional.empty();
    }

    /** The same for who asks by a role in its group; null: nobody does. */
    public Organisers editedBy(@Nullable UUID account) {
        return new Organisers(owner, coOrganisers, hosts, account);
    }

    /** Those besides the owner. */
    public List<UUID> others() {
        return Stream.concat(coOrganisers.stream(), hosts.stream()).toList();
    }

    /** The same with an account in a role, whichever it had. */
    public Organisers with(UUID account, OrganiserRole role) {
        if (roleOf(account).filter(role::equals).isPresent()) {
            return this;
        }
        Organisers without = without(account);
        return switch (role) {
            case CO_ORGANISER -> new Organisers(owner, joined(without.coOrganisers, account), without.hosts, editor);
            case HOST -> new Organisers(owner, without.coOrganisers, joined(without.hosts, account), editor);
        };
    }

    /** The same without an account, which isn't the owner's. */
    public Organisers without(UUID account) {
        return new Organisers(owner, left(coOrganisers, account), left(hosts, account), editor);
    }

    /** The same with another owner. The one before goes on as a co-organiser, where there is room for one more. */
    public Organisers handedTo(UUID account) {
        Organisers without = without(account);
        var handed = new Organisers(account, without.coOrganisers, without.hosts, editor);
        return handed.isFull() ? handed : handed.with(owner, OrganiserRole.CO_ORGANISER);
    }

    /** The same with another owner, and without the one before, who is no more. */
    public Organisers inheritedBy(UUID account) {
        Organisers without = without(account);
        return new Organisers(account, without.coOrganisers, without.hosts, editor);
    }

    /** The same where an account went into another one: that has the higher of their roles. */
    public Organisers merged(UUID absorbed, UUID survivor) {
        if (owner.equals(absorbed)) {
            return inheritedBy(survivor);
        }
        Organisers without = without(absorbed);
        boolean rises = !owner.equals(survivor)
                && (coOrganisers.contains(absorbed) || roleOf(survivor).isEmpty());
        return rises
                ? roleOf(absorbed).map(role -> without.with(survivor, role)).orElse(without)
                : without;
    }

    /** Whether nobody else can be named. */
    public boolean isFull() {
        return coOrganisers.size() + hosts.size() == MOST;
    }

    private static List<UUID> joined(List<UUID> accounts, UUID account) {
        var all = new ArrayList<UUID>(accounts);
        all.add(account);
        return all;
    }

    private static List<UUID> left(List<UUID> accounts, UUID account) {
        return accounts.stream().filter(other -> !other.equals(account)).toList();
    }
}
