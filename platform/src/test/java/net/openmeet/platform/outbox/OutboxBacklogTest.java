package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class OutboxBacklogTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksADatabaseThatIsAwayOnceAndNotForEachNumber() {
        var meters = new SimpleMeterRegistry();
        new OutboxBacklog(JdbcClient.create(new Away())).bindTo(meters);

        assertThat(meters.get("openmeet.outbox.depth").gauge().value()).isNaN();
        assertThat(meters.get("openmeet.outbox.oldest.age").timeGauge().value()).isNaN();
        assertThat(meters.get("openmeet.outbox.failed.keys").gauge().value()).isNaN();
        assertThat(asked).hasValue(1);
    }

    private final class Away extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            throw new SQLException("away", "08001");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
