package net.openmeet.platform.inbox;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Gives messages their effect together; everything that holds for a {@link MessageHandler} holds here.
 *
 * @param <M> the record type handled
 */
@FunctionalInterface
public interface BatchHandler<M extends SpecificRecord> {

    /**
     * Applies messages that are new here, as one after the other would. When it fails for any of them, it is called again for each alone.
     *
     * @param messages at least one; those of one key in their order, several of one entity among them perhaps. What other types say of a key
     *     was applied before or will be after, as it came
     */
    void handle(List<M> messages);
}
