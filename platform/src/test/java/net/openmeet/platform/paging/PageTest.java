package net.openmeet.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Limit TWO = new Limit(2);

    @Test
    void goesOnAfterItsLastItemWhereOneMoreWasFound() {
        assertThat(Page.of(List.of("a", "b", "c"), TWO, "after "::concat))
                .isEqualTo(new Page<>(List.of("a", "b"), "after b"));
    }

    @Test
    void isTheLastOneWhereNoMoreWasFound() {
        assertThat(Page.of(List.of("a", "b"), TWO, "after "::concat)).isEqualTo(Page.last(List.of("a", "b")));
        assertThat(Page.of(List.of(), TWO, item -> "after")).isEqualTo(Page.last(List.of()));
    }

    @Test
    void goesOnAtTheSamePlaceWhateverIsMadeOfItsItems() {
        assertThat(Page.of(List.of("a", "b", "c"), TWO, "after "::concat).map(String::length))
                .isEqualTo(new Page<>(List.of(1, 1), "after b"));
    }
}
