-- On which terms an occurrence takes answers, as its template says. The instants are those of its window: told from its start.
alter table known_occurrence
    add column guests_allowed integer not null default 10,
    add column opens_at timestamptz,
    add column closes_at timestamptz,
    add column approval_required boolean not null default false,
    add column asks_questions boolean not null default false,
    add column attendees_visibility text not null default 'EVERYBODY',
    add constraint guests_allowed_are_so_many check (guests_allowed between 0 and 10);
comment on column known_occurrence.attendees_visibility is 'who may see who goes: EVERYBODY, ATTENDEES, ORGANISERS';
alter table attendance_list
    add column guests_allowed integer not null default 10,
    add column opens_at timestamptz,
    add column closes_at timestamptz,
    add column approval_required boolean not null default false,
    add column asks_questions boolean not null default false;
