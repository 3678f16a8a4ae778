-- Whoever has an inbox open hears of what is new there. What they are told gets a number when it is first looked for: numbers of an inbox rise in the
-- order in which it is seen, whatever commits first, and whoever never looks costs none.
alter table notification add column number bigint check (number > 0);
comment on column notification.number is 'null: nobody has looked for it since it says something new';
create index notification_by_number on notification (account_id, number);

create table inbox_number (
    account_id uuid primary key,
    last       bigint not null check (last >= 0)
);
comment on column inbox_number.last is 'the highest number that was given in the inbox';

-- Numbers are an inbox's: what comes into another one is new there.
create function number_anew() returns trigger language plpgsql as $$
begin
    new.number := null;
    return new;
end $$;
create trigger notification_moves before update of account_id on notification
    for each row when (old.account_id is distinct from new.account_id) execute function number_anew();
