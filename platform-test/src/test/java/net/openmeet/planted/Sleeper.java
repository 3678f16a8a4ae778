package net.openmeet.planted;

import java.util.concurrent.TimeUnit;

class Sleeper {

    interface Pause {
        void last(long millis) throws InterruptedException;
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    void sleepByUnit() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    Pause sleepByReference() {
        return Thread::sleep;
    }
}
