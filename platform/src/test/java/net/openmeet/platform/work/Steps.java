package net.openmeet.platform.work;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work in steps: the effect of each is {@code key:step}.
 *
 * @param last the step after which a row is done
 * @param meanwhile what else happens in the transaction, after the effect
 */
record Steps(WorkKind<Integer> kind, int last, Supplier<JdbcClient> jdbc, Consumer<WorkItem<Integer>> meanwhile)
        implements WorkHandler<Integer> {

    @Override
    public Next<Integer> handle(WorkItem<Integer> item) {
        Effects.add(jdbc.get(), item.key() + ":" + item.payload());
        meanwhile.accept(item);
        return item.payload() >= last ? Next.done() : Next.from(item.payload() + 1);
    }
}
