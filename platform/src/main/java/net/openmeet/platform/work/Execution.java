package net.openmeet.platform.work;

/** How the rows of one kind are done. */
interface Execution {

    WorkKind<?> kind();

    /**
     * Does the next row, or a step of it. One that fails is postponed.
     *
     * @param claimed run as soon as there is a row: there may be another one for somebody else
     * @return false if there was none
     * @throws RuntimeException if the database can't be asked
     */
    boolean next(Runnable claimed);
}
