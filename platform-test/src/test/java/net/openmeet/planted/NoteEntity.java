package net.openmeet.planted;

import jakarta.persistence.Entity;

@Entity
class NoteEntity {}
