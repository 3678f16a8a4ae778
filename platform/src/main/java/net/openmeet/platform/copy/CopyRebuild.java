package net.openmeet.platform.copy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.inbox.Effect;
import net.openmeet.platform.inbox.MessageEffects;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a copy anew, some messages at a time: what they do to the copy and the offsets after them commit together. */
final class CopyRebuild implements WorkHandler<RebuildCursor>, AutoCloseable {

    static final WorkKind<RebuildCursor> KIND =
            WorkKind.of("copy-rebuild", RebuildCursor.class).atOnce(2);

    private static final Logger LOG = LoggerFactory.getLogger(CopyRebuild.class);

    private final Map<String, Copy> copies;
    private final StateReaders readers;
    private final AvroCodec codec;
    private final RebuildRows rows;
    private final RebuildSettings settings;
    /** Kept open between steps. A copy has one row, and so one step at a time. */
    private final Map<String, StateReader> open = new ConcurrentHashMap<>();

    CopyRebuild(
            Stream<Copy> copies, StateReaders readers, AvroCodec codec, RebuildRows rows, RebuildSettings settings) {
        this.copies = copies.collect(Collectors.toMap(Copy::name, Function.identity()));
        this.readers = readers;
        this.codec = codec;
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public WorkKind<RebuildCursor> kind() {
        return KIND;
    }

    @Override
    public Next<RebuildCursor> handle(WorkItem<RebuildCursor> item) {
        Copy copy = copies.get(item.key());
        if (copy == null) {
            throw new IllegalStateException("No copy is called " + item.key() + "; there are " + copies.keySet());
        }
        if (item.payload().equals(RebuildCursor.BEGINNING)) {
            LOG.info(
                    "Making {} anew from {}", copy.name(), copy.source().topic().name());
            rows.begin(copy.name());
        }
        try {
            return step(copy, item.payload());
        } catch (RuntimeException e) {
            close(copy.name());
            throw e;
        }
    }

    private Next<RebuildCursor> step(Copy copy, RebuildCursor cursor) {
        StateReader reader = open.computeIfAbsent(
                copy.name(), name -> readers.open(copy.source().topic().name()));
        reader.seek(cursor.offsets());
        long read = 0;
        long unreadable = 0;
        var effects = new MessageEffects(copy.source(), codec);
        for (ConsumerRecord<byte[], byte[]> message : reader.read(settings.poll())) {
            read++;
            if (!apply(effects, message)) {
                unreadable++;
            }
        }
        long remaining = reader.remaining();
        rows.progress(copy.name(), read, unreadable, remaining);
        if (remaining > 0) {
            return Next.from(new RebuildCursor(reader.offsets(), cursor.settled()));
        }
        if (!cursor.settled()) {
            return Next.after(settings.settle(), new RebuildCursor(reader.offsets(), true));
        }
        rows.finish(copy.name());
        LOG.info("{} is made anew", copy.name());
        close(copy.name());
        return Next.done();
    }

    private static boolean apply(MessageEffects effects, ConsumerRecord<byte[], byte[]> message) {
        try {
            effects.of(message).ifPresent(Effect::run);
            return true;
        } catch (UnprocessableMessageException e) {
            LOG.warn(
                    "Nothing can be made of {}-{}@{}: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    e.getMessage());
            return false;
        }
    }

    private void close(String copy) {
        StateReader reader = open.remove(copy);
        if (reader != null) {
            reader.close();
        }
    }

    @Override
    public void close() {
        open.keySet().forEach(this::close);
    }
}
