package net.openmeet.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.PortPlan;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void namesTheProcessThatHasThePortAndAWayOut() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortCheck check = PortCheck.of(new PortPlan(Map.of("gateway", socket.getLocalPort())));
            assertThatThrownBy(check::requireFree)
                    .isInstanceOfSatisfying(
                            CommandException.class,
                            problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.PORT_TAKEN))
                    .hasMessageContaining("Port " + socket.getLocalPort() + ", for gateway")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--port gateway=");
        }
    }

    @Test
    void isContentWithFreePorts() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatCode(PortCheck.of(new PortPlan(Map.of("gateway", port)))::requireFree)
                .doesNotThrowAnyException();
    }
}
