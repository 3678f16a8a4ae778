package net.openmeet.launcher.running;

/** A component that has started. */
interface Running {

    /** Stops it and returns when it is gone. */
    void stop();
}
