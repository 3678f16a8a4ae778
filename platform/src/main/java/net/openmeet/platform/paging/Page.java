package net.openmeet.platform.paging;

import java.util.List;
import java.util.function.Function;
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

    /**
     * A page of what was found.
     *
     * @param found from the page's first item on, one more than the page may have if there are so many
     * @param position of an item, as the cursor of a page that begins after it
     */
    public static <T> Page<T> of(List<T> found, Limit limit, Function<? super T, String> position) {
        List<T> items = found.subList(0, Math.min(limit.value(), found.size()));
        return new Page<>(items, found.size() > limit.value() ? position.apply(items.getLast()) : null);
    }

    /** The only page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }

    /** The same page of something that is made of each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
