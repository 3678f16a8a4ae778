package net.openmeet.platform.work;

/**
 * Work whose effect is in this service's own database. A bean of this type is enough.
 *
 * <p>Runs in a transaction together with the row's progress: whenever the process is killed, both are there or neither is. It must not call
 * the outside; see {@link OutsideCall}.
 */
public interface WorkHandler<P> {

    WorkKind<P> kind();

    /**
     * Does the work, or a step of it.
     *
     * @throws RuntimeException if it can't be done now: everything is rolled back, and the row is tried again with growing pauses
     */
    Next<P> handle(WorkItem<P> item);
}
