package net.openmeet.planted.messaging;

import net.openmeet.planted.NoteFacts;

/** Planted: publishes under a name of its own. */
class NoteFactsOutbox implements NoteFacts {

    @Override
    public void publish(String fact) {}
}
