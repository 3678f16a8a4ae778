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
            List<T> found,
            Limit limit,
            Function<? super T, ? extends R> response,
            Function<? super T, ListPosition> position) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(Page.of(found, limit, item -> position.apply(item).encoded())
                        .map(response));
    }
}
