package net.openmeet.atproto.stream;

import net.openmeet.atproto.InvalidAtprotoException;

/** What takes the frames of a stream, one after another: the next is asked for when it has come back. */
public interface FrameConsumer {

    /** A frame. */
    void frame(Frame frame);

    /** One that can't be read; the stream goes on. */
    void refused(InvalidAtprotoException reason);

    /** There are no more, and why, as far as it is known. Comes once, and not where we closed the subscription. */
    void ended(String why);
}
