package net.openmeet.launcher.running;

import net.openmeet.launcher.graph.Component;

/** Knows how each kind of component is started. */
interface Starter {

    /** Starts it and returns when it is ready; throws when it can't. */
    Running start(Component component);
}
