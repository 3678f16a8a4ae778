-- When a row got its version: calendars say so (LAST-MODIFIED). Written by whatever gives it another one.
create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end $$;

alter table known_series add column changed_at timestamptz not null default now();
alter table occurrence add column changed_at timestamptz not null default now();
alter table standalone_event add column changed_at timestamptz not null default now();

create trigger known_series_changed before update of version on known_series
    for each row when (old.version is distinct from new.version) execute function note_change();
create trigger occurrence_changed before update of version on occurrence
    for each row when (old.version is distinct from new.version) execute function note_change();
create trigger standalone_event_changed before update of version on standalone_event
    for each row when (old.version is distinct from new.version) execute function note_change();
