package net.openmeet.atproto.stream;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Tid;

/** The fields of a part of a frame, each as the type that it has to have. */
record FrameFields(Data.Fields fields) {

    static FrameFields of(Data part) {
        if (part instanceof Data.Fields fields) {
            return new FrameFields(fields);
        }
        throw new InvalidAtprotoException(Problem.MALFORMED, "Not a frame: a part that is no map");
    }

    long seq() {
        long seq = number("seq");
        if (seq < 0) {
            throw missing("seq");
        }
        return seq;
    }

    Instant time() {
        try {
            return OffsetDateTime.parse(text("time")).toInstant();
        } catch (DateTimeException notATime) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not a frame: its time is none", notATime);
        }
    }

    Did did(String name) {
        return new Did(text(name));
    }

    Tid tid(String name) {
        return new Tid(text(name));
    }

    Optional<Tid> optionalTid(String name) {
        return optionalText(name).map(Tid::new);
    }

    long number(String name) {
        if (fields.values().get(name) instanceof Data.Whole(long number)) {
            return number;
        }
        throw missing(name);
    }

    boolean flag(String name) {
        if (fields.values().get(name) instanceof Data.Flag flag) {
            return flag == Data.Flag.TRUE;
        }
        throw missing(name);
    }

    boolean isSet(String name) {
        return fields.values().get(name) == Data.Flag.TRUE;
    }

    String text(String name) {
        return fields.text(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        return switch (fields.values().get(name)) {
            case Data.Text(String text) -> Optional.of(text);
            case Data.Nothing _ -> Optional.empty();
            case null -> Optional.empty();
            default -> throw missing(name);
        };
    }

    Cid link(String name) {
        return optionalLink(name).orElseThrow(() -> missing(name));
    }

    Optional<Cid> optionalLink(String name) {
        return switch (fields.values().get(name)) {
            case Data.Link(Cid cid) -> Optional.of(cid);
            case Data.Nothing _ -> Optional.empty();
            case null -> Optional.empty();
            default -> throw missing(name);
        };
    }

    byte[] bytes(String name) {
        if (fields.values().get(name) instanceof Data.Bytes bytes) {
            return bytes.value();
        }
        throw missing(name);
    }

    List<Data> items(String name) {
        if (fields.values().get(name) instanceof Data.Items(List<Data> items)) {
            return items;
        }
        throw missing(name);
    }

    private static InvalidAtprotoException missing(String name) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a frame: no " + name + " as it has to be");
    }
}
