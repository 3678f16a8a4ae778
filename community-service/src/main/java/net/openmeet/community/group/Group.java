package net.openmeet.community.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A group in the database. It is changed while its row is locked; the version counts by itself when it is flushed. */
@Entity(name = "CommunityGroup")
@Table(name = "community_group")
class Group extends Stored {

    private static final int PAGE = 200;

    @Version
    private long version = 1;

    private String slug;
    private List<UUID> ownerIds;
    private String name;
    private String description;
    private String rules;

    @Embedded
    private @Nullable Place place;

    private @Nullable String picture;

    private List<String> tags;

    @ElementCollection
    @CollectionTable(name = "group_website", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<Website> websites = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private GroupVisibility visibility;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    private List<String> questions;

    @ElementCollection
    @CollectionTable(name = "group_permission", joinColumns = @JoinColumn(name = "group_id"))
    @BatchSize(size = PAGE)
    private Set<RoleGrant> grants = new HashSet<>();

    /** An offer is between two people: nothing of the group changes by it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private @Nullable OwnershipOffer offer;

    private @Nullable Instant deletesAt;
    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    @SuppressWarnings("NullAway.Init")
    private Group(UUID id, UUID owner, Instant now) {
        super(id);
        this.ownerIds = List.of(owner);
        this.createdAt = now;
    }

    /** A new group, which nobody has stored yet. */
    static Group create(UUID id, CreateGroup command, String slug, Instant now) {
        var group = new Group(id, command.owner(), now);
        group.become(new GroupRevision(command.profile(), command.visibility(), command.admission()), slug, now);
        return group;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    GroupVisibility visibility() {
        return visibility;
    }

    String name() {
        return name;
    }

    List<UUID> owners() {
        return ownerIds;
    }

    Admission admission() {
        return new Admission(joining, questions);
    }

    /** How people join who aren't invited. To a private one nobody else comes, whatever it would be if it were shown. */
    Joining joining() {
        return visibility == GroupVisibility.PRIVATE ? Joining.INVITATION : joining;
    }

    Permissions permissions() {
        return Permissions.with(grants);
    }

    /** Where its owners have said something else than usual. */
    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    /** To whom one of its owners offers it; null: to nobody. */
    @Nullable
    OwnershipOffer offer() {
        return offer;
    }

    /** When it is deleted; null: nobody has asked for that. */
    @Nullable
    Instant deletesAt() {
        return deletesAt;
    }

    /** Has it say something else of itself, to others, under a slug. */
    void become(GroupRevision revision, String newSlug, Instant now) {
        GroupProfile profile = revision.profile();
        name = profile.name();
        description = profile.description();
        rules = profile.rules();
        place = Place.of(profile.location());
        picture = profile.picture();
        tags = new ArrayList<>(profile.tags());
        if (!websites.equals(profile.websites())) {
            websites.clear();
            websites.addAll(profile.websites());
        }
        visibility = revision.visibility();
        joining = revision.admission().joining();
        questions = new ArrayList<>(revision.admission().questions());
        slug = newSlug;
        updatedAt = now;
    }

    /** Has others own it. */
    void ownedBy(List<UUID> owners, Instant now) {
        ownerIds = new ArrayList<>(owners);
        updatedAt = now;
    }

    /** Has its roles be allowed other things than usual. */
    void grant(Set<RoleGrant> newGrants, Instant now) {
        grants.retainAll(newGrants);
        grants.addAll(newGrants);
        updatedAt = now;
    }

    /** Has it be offered to somebody; null: to nobody. */
    void offer(@Nullable OwnershipOffer newOffer) {
        offer = newOffer;
    }

    /** Has it be deleted at a time; null: no more. */
    void deleteAt(@Nullable Instant time, Instant now) {
        deletesAt = time;
        updatedAt = now;
    }

    /** What it is now. The version is that of the last flush. */
    GroupState state() {
        var profile = new GroupProfile(
                name,
                description,
                rules,
                place == null ? null : place.location(),
                picture,
                tags,
                List.copyOf(websites));
        return new GroupState(
                id(),
                version,
                slug,
                List.copyOf(ownerIds),
                profile,
                visibility,
                admission(),
                permissions(),
                deletesAt,
                createdAt,
                updatedAt);
    }
}
