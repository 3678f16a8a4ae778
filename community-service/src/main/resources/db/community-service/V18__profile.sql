-- Every handle that was ever an account's. A row outlives its account, so that no mention ever leads to somebody else.
create table account_handle (
    handle     text primary key check (handle ~ '^[a-z0-9-]{3,30}$'),
    account_id uuid        not null,
    taken_at   timestamptz not null,
    unique (handle, account_id)
);
create index account_handle_of on account_handle (account_id);

insert into account_handle (handle, account_id, taken_at) select handle, id, updated_at from account;

alter table account
    add foreign key (handle, id) references account_handle (handle, account_id),
    add column bio text not null default '' check (char_length(bio) <= 5000),
    add column language text check (char_length(language) between 2 and 35),
    add column time_zone text check (char_length(time_zone) <= 64),
    add column week_start text check (week_start in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    -- Which of these everybody may know.
    add column public_fields text[] not null default '{bio}';
alter table account
    alter column bio drop default,
    alter column public_fields drop default;
