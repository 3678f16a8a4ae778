-- Which version of a component was imported, so that a later import can say that its file is newer. 1970: the file didn't say.
alter table imported_series
    add column sequence bigint not null default 0,
    add column modified_at timestamptz not null default '1970-01-01T00:00:00Z';
