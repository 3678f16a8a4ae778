package net.openmeet.launcher;

import java.io.PrintWriter;
import net.openmeet.embedded.ServerStartException;
import net.openmeet.launcher.running.StartFailedException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Expected failures are a sentence; only what nobody expected comes with a stack trace. */
final class ErrorMessages implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        switch (problem) {
            case CommandException expected -> {
                err.println(expected.getMessage());
                return expected.exitCode();
            }
            case StartFailedException _, ServerStartException _ -> err.println(problem.getMessage());
            case KafkaException unreachable ->
                err.println("Kafka does not answer as it should: "
                        + (unreachable.getCause() == null ? unreachable : unreachable.getCause()).getMessage());
            default -> problem.printStackTrace(err);
        }
        return ExitCode.FAILED;
    }
}
