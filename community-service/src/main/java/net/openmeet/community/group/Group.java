package net.openmeet.community.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A group in the database. It is changed while its row is locked; the version counts by itself when it is flushed. */
@Entity(name = "CommunityGroup")
@Table(name = "community_group")
class Group implements Persistable<UUID> {

    private static final int PAGE = 200;

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String slug;
    private UUID ownerId;
    private String name;
    private String description;
    private String rules;

    @Embedded
    private @Nullable Place place;

    private List<String> tags;

    @ElementCollection
    @CollectionTable(name = "group_website", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<Website> websites = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private GroupVisibility visibility;

    private @Nullable Instant deletesAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Transient
    private boolean stored;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    @SuppressWarnings("NullAway.Init")
    private Group(UUID id, UUID ownerId, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.createdAt = now;
    }

    /** A new group, which nobody has stored yet. */
    static Group create(UUID id, CreateGroup command, String slug, Instant now) {
        var group = new Group(id, command.owner(), now);
        group.become(command.profile(), command.visibility(), slug, now);
        return group;
    }

    UUID id() {
        return id;
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

    boolean isOwnedBy(UUID account) {
        return ownerId.equals(account);
    }

    /** When it is deleted; null: nobody has asked for that. */
    @Nullable
    Instant deletesAt() {
        return deletesAt;
    }

    /** Has it say something else of itself, to others, under a slug. */
    void become(GroupProfile profile, GroupVisibility seenBy, String newSlug, Instant now) {
        name = profile.name();
        description = profile.description();
        rules = profile.rules();
        place = Place.of(profile.location());
        tags = new ArrayList<>(profile.tags());
        if (!websites.equals(profile.websites())) {
            websites.clear();
            websites.addAll(profile.websites());
        }
        visibility = seenBy;
        slug = newSlug;
        updatedAt = now;
    }

    /** Has it be deleted at a time; null: no more. */
    void deleteAt(@Nullable Instant time, Instant now) {
        deletesAt = time;
        updatedAt = now;
    }

    /** What it is now. The version is that of the last flush. */
    GroupState state() {
        var profile = new GroupProfile(
                name, description, rules, place == null ? null : place.location(), tags, List.copyOf(websites));
        return new GroupState(id, version, slug, ownerId, profile, visibility, deletesAt, createdAt, updatedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Asked by Spring Data, which takes whatever has an id for stored. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }
}
