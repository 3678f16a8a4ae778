package net.openmeet.platform.change;

import java.util.List;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.change.Version;
import org.jspecify.annotations.Nullable;

/** Changes in the published language. */
public final class ChangeMessages {

    private ChangeMessages() {}

    public static net.openmeet.schemas.change.Change message(Change change) {
        return net.openmeet.schemas.change.Change.newBuilder()
                .setChangeId(change.id())
                .setChangedBy(change.by())
                .setCauses(change.causes().stream().map(ChangeMessages::message).toList())
                .build();
    }

    public static List<net.openmeet.schemas.change.FieldChange> messages(List<FieldChange> changes) {
        return changes.stream().map(ChangeMessages::message).toList();
    }

    /** The change that a message tells of; one of its own for a message that tells of none. */
    public static Change change(net.openmeet.schemas.change.@Nullable Change message) {
        return message == null
                ? Change.ofSystem(Uuids.next())
                : new Change(
                        message.getChangeId(),
                        message.getChangedBy(),
                        message.getCauses().stream()
                                .map(cause -> new VersionToken(cause.getKind(), cause.getId(), cause.getVersion()))
                                .toList());
    }

    private static Version message(VersionToken cause) {
        return Version.newBuilder()
                .setKind(cause.kind())
                .setId(cause.id())
                .setVersion(cause.version())
                .build();
    }

    private static net.openmeet.schemas.change.FieldChange message(FieldChange change) {
        return net.openmeet.schemas.change.FieldChange.newBuilder()
                .setField(change.field())
                .setBefore(change.before())
                .setAfter(change.after())
                .build();
    }
}
