package net.openmeet.benchmarks.signatures;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TokenSignatures}, once with both compilers and once with the first alone. */
public final class SignaturesBenchmark {

    private SignaturesBenchmark() {}

    public static void main(String[] args) throws RunnerException {
        for (String compilers : new String[] {"-XX:+TieredCompilation", "-XX:TieredStopAtLevel=1"}) {
            System.out.println("With " + compilers);
            new Runner(new OptionsBuilder()
                            .include(TokenSignatures.class.getName())
                            .jvmArgsAppend(compilers)
                            .build())
                    .run();
        }
    }
}
