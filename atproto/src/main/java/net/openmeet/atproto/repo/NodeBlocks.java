package net.openmeet.atproto.repo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;

/** Writes a node as its block has it (atproto.com/specs/repository#mst-structure): each path without what it has in common with the one before it. */
final class NodeBlocks {

    private static final Data NONE = Data.Nothing.NULL;

    private NodeBlocks() {}

    static byte[] write(Node node) {
        List<Map<String, Data>> entries = new ArrayList<>();
        Data left = NONE;
        String previous = "";
        for (Item item : node.items()) {
            switch (item) {
                case Leaf leaf -> {
                    entries.add(entry(leaf, previous));
                    previous = leaf.path();
                }
                case Subtree subtree -> {
                    Data link = new Data.Link(subtree.cid());
                    if (entries.isEmpty()) {
                        left = link;
                    } else {
                        entries.getLast().put("t", link);
                    }
                }
            }
        }
        List<Data> written = entries.stream().<Data>map(Data.Fields::new).toList();
        return DagCbor.encode(new Data.Fields(Map.of("l", left, "e", new Data.Items(written))));
    }

    private static Map<String, Data> entry(Leaf leaf, String previous) {
        int common = common(previous, leaf.path());
        Map<String, Data> entry = new LinkedHashMap<>();
        entry.put("p", new Data.Whole(common));
        entry.put("k", Data.Bytes.of(leaf.path().substring(common).getBytes(StandardCharsets.US_ASCII)));
        entry.put("v", new Data.Link(leaf.value()));
        entry.put("t", NONE);
        return entry;
    }

    static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int common = 0;
        while (common < length && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
