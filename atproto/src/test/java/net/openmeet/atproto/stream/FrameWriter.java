package net.openmeet.atproto.stream;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.repo.Operation;
import net.openmeet.atproto.repo.ToldCommit;

/** Writes frames as a PDS does. */
final class FrameWriter {

    private FrameWriter() {}

    static byte[] frame(String kind, Map<String, Data> body) {
        return both(Map.of("op", new Data.Whole(1), "t", new Data.Text(kind)), body);
    }

    static byte[] error(String name) {
        return both(Map.of("op", new Data.Whole(-1)), Map.of("error", new Data.Text(name)));
    }

    static byte[] commit(long seq, ToldCommit told) {
        Map<String, Data> body = new LinkedHashMap<>();
        body.put("seq", new Data.Whole(seq));
        body.put("rebase", Data.Flag.FALSE);
        body.put("tooBig", Data.Flag.FALSE);
        body.put("repo", new Data.Text(told.repo().value()));
        body.put("commit", new Data.Link(told.commit()));
        body.put("rev", new Data.Text(told.rev().value()));
        body.put(
                "since",
                told.since().<Data>map(rev -> new Data.Text(rev.value())).orElse(Data.Nothing.NULL));
        body.put("blocks", Data.Bytes.of(told.blocks()));
        body.put(
                "ops",
                new Data.Items(
                        told.operations().stream().map(FrameWriter::operation).toList()));
        body.put("blobs", new Data.Items(List.of()));
        body.put("prevData", new Data.Link(told.previousData()));
        body.put("time", new Data.Text("2030-03-05T19:00:00.123Z"));
        return frame("#commit", body);
    }

    private static Data operation(Operation operation) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("path", new Data.Text(operation.path().toString()));
        fields.put("cid", operation.after().<Data>map(Data.Link::new).orElse(Data.Nothing.NULL));
        switch (operation) {
            case Operation.Create _ -> fields.put("action", new Data.Text("create"));
            case Operation.Update update -> {
                fields.put("action", new Data.Text("update"));
                fields.put("prev", new Data.Link(update.previous()));
            }
            case Operation.Delete delete -> {
                fields.put("action", new Data.Text("delete"));
                fields.put("prev", new Data.Link(delete.previous()));
            }
        }
        return new Data.Fields(fields);
    }

    private static byte[] both(Map<String, Data> header, Map<String, Data> body) {
        byte[] first = DagCbor.encode(new Data.Fields(header));
        byte[] second = DagCbor.encode(new Data.Fields(body));
        byte[] frame = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, frame, first.length, second.length);
        return frame;
    }
}
