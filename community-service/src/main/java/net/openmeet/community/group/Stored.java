package net.openmeet.community.group;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row with an id that it has before it is stored. Spring Data would take whatever has an id for stored, and look for it first. */
@MappedSuperclass
abstract class Stored implements Persistable<UUID> {

    @Id
    private UUID id;

    @Transient
    private boolean stored;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Stored() {}

    Stored(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

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
