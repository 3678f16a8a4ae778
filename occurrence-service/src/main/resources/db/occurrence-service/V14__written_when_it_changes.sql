-- A trigger before updates has all generated columns of a row made anew, whatever is updated: a series' words each time that it was noted when it is
-- due. The statement that gives a series its version writes when that was.
drop trigger known_series_changed on known_series;
