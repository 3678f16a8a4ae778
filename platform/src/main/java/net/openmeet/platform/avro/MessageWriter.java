package net.openmeet.platform.avro;

import java.io.IOException;
import java.util.function.IntSupplier;
import org.apache.avro.Schema;
import org.apache.avro.io.Encoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Writes messages of one type as Avro does, but copies records within them that were written before. */
final class MessageWriter extends SpecificDatumWriter<SpecificRecord> {

    private final WrittenRecords written;
    private final IntSupplier position;

    /**
     * A writer for messages like this one.
     *
     * @param position how many bytes have been written of the present message
     */
    MessageWriter(SpecificRecord message, WrittenRecords written, IntSupplier position) {
        super(message.getSchema(), SpecificData.getForClass(message.getClass()));
        this.written = written;
        this.position = position;
    }

    @Override
    protected void writeRecord(Schema schema, Object record, Encoder out) throws IOException {
        if (!written.copy(record, out)) {
            int begin = position.getAsInt();
            super.writeRecord(schema, record, out);
            written.add(record, begin, position.getAsInt());
        }
    }
}
