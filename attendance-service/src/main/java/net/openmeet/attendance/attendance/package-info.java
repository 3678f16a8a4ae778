/**
 * Owns the RSVPs of an occurrence: its seats, its waitlist, and the decision what an answer becomes.
 *
 * <p>The rules, in the order in which they bite:
 *
 * <ol>
 *   <li>A seat is a member who goes, or a guest of theirs. Answers never take more seats than there are: the list of an
 *       occurrence is one row, locked while an answer is decided, and a check constraint has the last word.
 *   <li>First come, first served, strictly. While anybody waits, whoever comes later waits behind them, even when a
 *       party at the head is too large for the seats that are free: it waits, and nobody overtakes it.
 *   <li>Whoever waits is promoted, by the server and in that order, as soon as seats get free: somebody leaves or
 *       brings fewer guests, or the organiser adds seats.
 *   <li>Where the organiser says so, a seat that gets free is not theirs at once but offered: kept until they say whether they want it, or a deadline, and then
 *       the next one's. Whoever says nothing in time has taken their answer back.
 *   <li>After a change that may decide whether people come, compared with what they answered for last, whoever has a seat is asked whether they come all the same.
 *       It is kept until a deadline, and after it, or given on, as the organiser says.
 *   <li>Guests that are added later come after everybody who waits already. A party that can't grow without overtaking or
 *       overbooking is refused, and keeps the seats or the place in the queue that it has.
 *   <li>A party larger than all seats together is refused instead of blocking the queue. One that became too large while it waited,
 *       because the organiser lowered the capacity, is passed over, and keeps its place for the day when there are more seats or it
 *       shrinks. No seats at all (capacity 0) is a waitlist for everybody.
 *   <li>When the organiser lowers the capacity below what is taken, nobody loses a seat, and nobody gets one until enough
 *       have left. Unless the organiser wants the seats back: then those who came to theirs last wait from then on, before all who waited
 *       already and in the order in which they had come; of a cancelled occurrence, once it is reinstated.
 *   <li>Whom an occurrence has been hidden from keeps the answer, sees it and may take it back; but gets no seat. Who was hidden from while
 *       they waited is passed over, and keeps the place.
 *   <li>Where the organiser approves of who goes, who wants to is pending until then: without a seat, and without a place in the queue. Approved of, they
 *       answer as if at that moment; declined, they may ask for something else. Once nobody has to approve any more, who is pending comes in, in the order in
 *       which they asked.
 *   <li>What the organiser asks is answered by whoever wants to go, before they get a seat or a place; what was answered stays what it was.
 *   <li>The organiser may take back anybody's answer, and isn't bound by the window in which members answer.
 *   <li>A cancelled occurrence is frozen: it takes no answers, and nobody is promoted, until it is reinstated; then seats and queue are what they were, and
 *       who waits gets what seats are free. One's own answer can be taken back all the same, before its end. One that is over stays as it was. The RSVPs of
 *       one that was removed go with it.
 *   <li>The list of a date opens with the standing answers for its series, before any other, whoever comes first. What is said for a date alone counts
 *       there.
 *   <li>What was answered is apart from the seat: going is a wish, for which a seat is held or awaited. How each seat came to be whose it is stands in a log,
 *       from which all of it follows.
 *   <li>Who is there is noted of those who have a seat, and is what was seen last; it changes no answer.
 *   <li>The same answer again changes nothing: no fact, no version, no new place in the queue.
 * </ol>
 */
@NullMarked
package net.openmeet.attendance.attendance;

import org.jspecify.annotations.NullMarked;
