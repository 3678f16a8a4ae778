package net.openmeet.platform.work;

/** How the rows of one kind are done. */
interface Execution {

    WorkKind<?> kind();

    /**
     * Does the next row, or a step of it. One that fails is postponed.
     *
     * @param claimed run as soon as there is a row: there may be another one for somebody else
     * @throws RuntimeException if the database can't be asked
     */
    Look next(Runnable claimed);

    /** What came of looking for a row. */
    enum Look {
        /** There was none. */
        NOTHING,
        /** There was one. */
        ROW,
        /** There was one, of which there is more to do at once. */
        ROW_THAT_GOES_ON
    }
}
