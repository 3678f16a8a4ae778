package net.openmeet.atproto.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.syntax.Cid;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SearchTreeTest {

    private static final Cid VALUE = Cid.parse("bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454");

    @Test
    void agreesWithOthersOnLayers() {
        assertThat(Facts.lines("interop/mst/layers.txt"))
                .map(line -> line.split(" "))
                .allSatisfy(line -> assertThat(Layers.of(line[0])).isEqualTo(Integer.parseInt(line[1])));
        assertThat(Layers.of("")).isZero();
    }

    @Test
    void agreesWithOthersOnWhatPathsHaveInCommon() {
        assertThat(Facts.lines("interop/mst/common.txt"))
                .map(line -> line.split(" "))
                .allSatisfy(
                        line -> assertThat(NodeBlocks.common(line[0], line[1])).isEqualTo(Integer.parseInt(line[2])));
    }

    @TestFactory
    Stream<DynamicTest> agreesWithOthersOnRoots() {
        return Facts.lines("interop/mst/maps.txt").stream()
                .map(line -> dynamicTest(line, () -> {
                    List<String> words = List.of(line.split(" "));
                    List<String> paths = words.stream()
                            .skip(1)
                            .map(key -> "com.example.record/" + key)
                            .toList();
                    assertThat(tree(paths).root()).hasToString(words.getFirst());
                }));
    }

    @TestFactory
    Stream<DynamicTest> agreesWithOthersOnWhatCommitsMakeOfIt() {
        Data.Items commits = (Data.Items) DataJson.read(Facts.text("interop/mst/commits.json"));
        return commits.values().stream()
                .map(Data.Fields.class::cast)
                .map(commit -> dynamicTest(commit.text("comment").orElseThrow(), () -> agrees(commit)));
    }

    private static void agrees(Data.Fields commit) {
        Tree before = tree(texts(commit, "keys"));
        Tree after = before;
        for (String path : texts(commit, "dels")) {
            after = after.remove(path);
        }
        for (String path : texts(commit, "adds")) {
            after = after.insert(path, VALUE);
        }
        assertThat(before.root()).hasToString(commit.text("rootBeforeCommit").orElseThrow());
        assertThat(after.root()).hasToString(commit.text("rootAfterCommit").orElseThrow());
    }

    @Test
    void hasOneFormForWhatItHas() {
        var random = new Random(1);
        Map<String, Cid> content = new TreeMap<>();
        Tree tree = Tree.empty();
        for (int i = 0; i < 3_000; i++) {
            String path = "a/" + random.nextInt(600);
            Cid value = DagCbor.cid(new Data.Whole(random.nextInt(5)));
            if (!content.containsKey(path)) {
                tree = tree.insert(path, value);
                content.put(path, value);
            } else if (random.nextBoolean()) {
                tree = tree.update(path, value);
                content.put(path, value);
            } else {
                tree = tree.remove(path);
                content.remove(path);
            }
        }
        List<String> shuffled = new ArrayList<>(content.keySet());
        Collections.shuffle(shuffled, random);
        Tree other = Tree.empty();
        for (String path : shuffled) {
            other = other.insert(path, Objects.requireNonNull(content.get(path)));
        }
        assertThat(tree.root()).isEqualTo(other.root());
        assertThat(content(stored(tree))).isEqualTo(content);
        for (String path : shuffled) {
            tree = tree.remove(path);
        }
        assertThat(tree.root()).isEqualTo(Tree.empty().root());
    }

    @Test
    void provesByAPartWhatIsThereAndWhatIsNot() {
        Map<Cid, byte[]> blocks = new HashMap<>();
        Tree tree = tree(Stream.iterate(0, i -> i < 2_000, i -> i + 1)
                .map(i -> "com.example.record/" + i)
                .toList());
        tree.forEachBlock(blocks::put);
        Map<Cid, byte[]> part = new HashMap<>();
        Tree seen = Tree.read(tree.root(), cid -> {
            byte[] block = Objects.requireNonNull(blocks.get(cid));
            part.put(cid, block);
            return Optional.of(block);
        });
        assertThat(seen.get("com.example.record/1234")).contains(VALUE);
        assertThat(seen.get("com.example.record/nothing")).isEmpty();

        Tree proof = Tree.read(tree.root(), cid -> Optional.ofNullable(part.get(cid)));
        assertThat(part.size()).isLessThan(blocks.size() / 10);
        assertThat(proof.get("com.example.record/1234")).contains(VALUE);
        assertThat(proof.get("com.example.record/nothing")).isEmpty();
        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> proof.forEach((path, value) -> {}));
    }

    @Test
    void refusesToPutTwiceAndToTakeAwayNothing() {
        Tree tree = tree(List.of("a/1"));
        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> tree.insert("a/1", VALUE));
        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> tree.remove("a/2"));
        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> tree.update("a/2", VALUE));
    }

    @Test
    void refusesPathsThatAreNone() {
        assertThat(Stream.of("", "a", "a/b/c", "a/", "/b", "a/ñ", "a/b c", "a/#", "a/" + "b".repeat(1_024)))
                .allSatisfy(path -> assertThatExceptionOfType(InvalidAtprotoException.class)
                        .isThrownBy(() -> Tree.empty().insert(path, VALUE)));
    }

    private static Tree stored(Tree tree) {
        Map<Cid, byte[]> blocks = new HashMap<>();
        tree.forEachBlock(blocks::put);
        return Tree.read(tree.root(), cid -> Optional.ofNullable(blocks.get(cid)));
    }

    private static Map<String, Cid> content(Tree tree) {
        Map<String, Cid> content = new TreeMap<>();
        tree.forEach(content::put);
        return content;
    }

    private static Tree tree(List<String> paths) {
        Tree tree = Tree.empty();
        for (String path : paths) {
            tree = tree.insert(path, VALUE);
        }
        return tree;
    }

    private static List<String> texts(Data.Fields fields, String name) {
        return ((Data.Items) fields.get(name).orElseThrow())
                .values().stream().map(text -> ((Data.Text) text).value()).toList();
    }
}
