package net.openmeet.atproto.identity;

import java.io.IOException;
import java.util.List;

/** The TXT records of names. */
@FunctionalInterface
public interface TextRecords {

    /**
     * Those of a name, each as one text; none where the name has none.
     *
     * @throws IOException where nobody answers
     */
    List<String> of(String name) throws IOException;
}
