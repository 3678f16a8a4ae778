-- What a series that pauses would be without its pauses, of which its phases have the dates left out; null: it doesn't pause.
alter table known_series add column plan jsonb;
