package net.openmeet.community.group.web;

import java.util.List;
import java.util.function.Function;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Pages that are for one caller. */
final class PrivatePage {

    private PrivatePage() {}

    /**
     * A page.
     *
     * @param found one more than the page may have, if there are so many
     * @param position of an item, where the next page goes on after it
     */
    static <T, R> ResponseEntity<Page<R>> of(
            List<T> found, Limit limit, Function<? super T, R> response, Function<? super T, ListPosition> position) {
        List<T> page = found.subList(0, Math.min(limit.value(), found.size()));
        String next =
                found.size() > limit.value() ? position.apply(page.getLast()).encoded() : null;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new Page<>(page.stream().map(response).toList(), next));
    }
}
