package net.openmeet.planted;

/** Where planted facts go. */
public interface NoteFacts {

    void publish(String fact);
}
