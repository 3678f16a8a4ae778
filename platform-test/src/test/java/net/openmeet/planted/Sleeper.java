package net.openmeet.planted;

class Sleeper {

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
