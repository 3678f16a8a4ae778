package net.openmeet.attendance.attendance;

/** What became of one of a group, which may have failed where others did not. */
sealed interface Outcome<O> {

    record Done<O>(O result) implements Outcome<O> {

        @Override
        public O get() {
            return result;
        }
    }

    record Failed<O>(RuntimeException failure) implements Outcome<O> {

        @Override
        public O get() {
            throw failure;
        }
    }

    /** The result; throws the failure where there is none. */
    O get();
}
