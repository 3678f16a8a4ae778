package net.openmeet.benchmarks.signatures;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The JDK's own providers, which Nimbus asks too; over as many bytes as header and claims of a token of ours have. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TokenSignatures {

    private static final int SIGNED_BYTES = 480;

    @Param
    private Algorithm algorithm = Algorithm.RS256;

    private final byte[] content = new byte[SIGNED_BYTES];
    private byte[] signed = {};
    private KeyPair keys = new KeyPair(null, null);

    @Setup
    public void sign() throws GeneralSecurityException {
        new Random(1).nextBytes(content);
        keys = algorithm.generate();
        signed = signing();
    }

    @Benchmark
    public byte[] signing() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm.signature);
        signature.initSign(keys.getPrivate());
        signature.update(content);
        return signature.sign();
    }

    @Benchmark
    public boolean verifying() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm.signature);
        signature.initVerify(keys.getPublic());
        signature.update(content);
        return signature.verify(signed);
    }
}
