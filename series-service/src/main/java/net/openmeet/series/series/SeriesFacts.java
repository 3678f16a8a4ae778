package net.openmeet.series.series;

/** Where facts go that others want to hear of. */
public interface SeriesFacts {

    /** Publishes the fact when the running transaction commits, and never when it doesn't. */
    void publish(SeriesFact fact);
}
