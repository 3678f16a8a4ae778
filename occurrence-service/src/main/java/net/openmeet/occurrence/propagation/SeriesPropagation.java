package net.openmeet.occurrence.propagation;

import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Has the dates of a series follow it, a batch at a time; a row for each change, one after the other for each series. */
@Component
class SeriesPropagation implements WorkHandler<PropagationStep> {

    static final WorkKind<PropagationStep> KIND =
            WorkKind.of("series-propagation", PropagationStep.class).atOnce(2);

    private final PropagationManagement management;

    SeriesPropagation(PropagationManagement management) {
        this.management = management;
    }

    @Override
    public WorkKind<PropagationStep> kind() {
        return KIND;
    }

    @Override
    public Next<PropagationStep> handle(WorkItem<PropagationStep> item) {
        return management.goOn(item.payload()).map(Next::from).orElseGet(Next::done);
    }
}
