package net.openmeet.attendance.standing.web;

import java.time.Instant;
import java.util.List;
import net.openmeet.attendance.standing.FirstDate;
import net.openmeet.attendance.standing.StandingAnswer;
import net.openmeet.attendance.standing.StandingAnswerView;
import org.jspecify.annotations.Nullable;

/**
 * The caller's answer for each date of a series.
 *
 * @param series the series' slug
 * @param given whether there is one
 * @param guests people brought along to each date, as far as it allows
 * @param from the first date, as its RecurrenceId or its day; null: all that are to come
 * @param exceptions RecurrenceIds of the dates that it doesn't answer
 * @param givenAt since when; null unless given
 * @param version rises with every change; 0: never given; also the ETag
 */
record StandingAnswerResponse(
        String series,
        boolean given,
        int guests,
        @Nullable String from,
        List<String> exceptions,
        @Nullable Instant givenAt,
        long version) {

    static StandingAnswerResponse of(StandingAnswerView view) {
        StandingAnswer answer = view.answer();
        FirstDate from = answer.from();
        return answer.isGiven()
                ? new StandingAnswerResponse(
                        view.slug(),
                        true,
                        answer.guests(),
                        from == null ? null : from.text(),
                        view.exceptions(),
                        answer.givenAt(),
                        answer.version())
                : new StandingAnswerResponse(view.slug(), false, 0, null, List.of(), null, answer.version());
    }
}
