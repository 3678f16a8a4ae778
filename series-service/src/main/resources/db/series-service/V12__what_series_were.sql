-- What a series was before a change, so that it can be taken back: phases, pauses and visibility as in its row, and where it went on otherwise (at).
-- Null: the change made the series, or is from before this was kept.
alter table series_change
    add column former jsonb,
    -- The version of the change that it takes back.
    add column undone bigint;
