package net.openmeet.atproto.car;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import org.junit.jupiter.api.Test;

class ReadingCarFilesTest {

    private static final byte[] CONTENT = DagCbor.encode(new Data.Text("Tuesday Yoga"));
    private static final Cid NAME = Cid.of(Cid.Codec.DAG_CBOR, CONTENT);
    private static final byte[] FILE = new Car(List.of(NAME), Map.of(NAME, CONTENT)).bytes();

    @Test
    void findsWhatWasWritten() {
        Map<Cid, byte[]> blocks = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            byte[] content = DagCbor.encode(new Data.Text("x".repeat(i)));
            blocks.put(Cid.of(Cid.Codec.DAG_CBOR, content), content);
        }
        Car car = Car.read(new Car(List.of(NAME), blocks).bytes(), CarLimits.COMMIT);

        assertThat(car.roots()).containsExactly(NAME);
        assertThat(car.blocks().keySet()).containsExactlyElementsOf(blocks.keySet());
        assertThat(car.find(NAME)).isEmpty();
    }

    @Test
    void refusesABlockThatIsNotWhatItIsCalled() {
        byte[] changed = FILE.clone();
        changed[changed.length - 1]++;
        refused(changed, CarLimits.COMMIT, Problem.WRONG_HASH);
    }

    @Test
    void refusesOneThatIsCutAnywhere() {
        int header = FILE[0] + 1;
        for (int length = 0; length < FILE.length; length++) {
            if (length != header) {
                refused(Arrays.copyOf(FILE, length), CarLimits.COMMIT, Problem.MALFORMED);
            }
        }
    }

    @Test
    void refusesMoreThanItTakes() {
        refused(FILE, new CarLimits(FILE.length - 10, 10, 1_000), Problem.TOO_LARGE);
        refused(FILE, new CarLimits(1_000, 0, 1_000), Problem.TOO_LARGE);
        refused(FILE, new CarLimits(1_000, 10, CONTENT.length - 1), Problem.TOO_LARGE);
    }

    @Test
    void refusesLengthsThatAreLongerThanNeededOrEndless() {
        refused(new byte[] {(byte) 0x80, 0}, CarLimits.COMMIT, Problem.MALFORMED);
        refused(new byte[] {-1, -1, -1, -1, -1, -1}, CarLimits.COMMIT, Problem.TOO_LARGE);
    }

    private static void refused(byte[] file, CarLimits limits, Problem problem) {
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> Car.read(file, limits))
                .returns(problem, InvalidAtprotoException::problem);
    }
}
