package net.openmeet.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as it goes out. A {@code Link} header with {@code rel="next"} is added to the answer when there is a next page.
 *
 * @param items this page, in the list's order
 * @param next the {@code cursor} of the next page ({@link Cursor#encoded}); null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The only page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }
}
