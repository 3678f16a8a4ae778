package net.openmeet.platform.inbox;

/**
 * A bean that listens to one topic: {@code XListener} in a package {@code messaging}, with a method {@code on} for each message type, which
 * its subscription names.
 */
@FunctionalInterface
public interface TopicListener {

    Subscription subscription();
}
