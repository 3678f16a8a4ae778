-- What calendars said of standalone events when they were last imported: what isn't like that any more was changed here since, and stays.
create table imported_event (
    event_id uuid primary key,
    owner_id uuid not null,
    version bigint not null,
    template jsonb not null,
    zone text not null,
    start text not null,
    duration text not null,
    cancelled boolean not null
);
