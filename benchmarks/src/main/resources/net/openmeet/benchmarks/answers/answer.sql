-- One answer as attendance-service decides it alone: one person, one transaction, one change of the list and its two facts.
-- :dates is among how many dates the answers are spread; what the service computes in between is computed by pgbench.
\set date random(1, :dates)
\set person random(1, 1000000000000)

select access.*, s.slug = access.slug_now as named,
    r.account_id, r.status, r.guests, r.since, r.version, r.promoted, r.answered_at,
    case when r.status = 'waitlisted' then
        (select count(*) from rsvp ahead
         where ahead.occurrence_id = r.occurrence_id and ahead.status = 'waitlisted' and ahead.since <= r.since)
        else 0 end as position
from occurrence_slug s
join occurrence_access access using (occurrence_id)
left join rsvp r on r.occurrence_id = access.occurrence_id
    and r.account_id = lpad(to_hex(:person::bigint), 32, '0')::uuid
where s.slug = 'raw-date-' || :date::int;

begin;

select version as list_version, going as list_going, waitlisted as list_waitlisted, waiting as list_waiting,
    capacity as list_capacity, occurrence_id, series_id, status as list_status, ends_at
from attendance_list
where occurrence_id = lpad(to_hex(:date::bigint), 32, '0')::uuid
for no key update
\gset

select access.*, s.slug = access.slug_now as named,
    r.account_id, r.status, r.guests, r.since, r.version, r.promoted, r.answered_at,
    case when r.status = 'waitlisted' then
        (select count(*) from rsvp ahead
         where ahead.occurrence_id = r.occurrence_id and ahead.status = 'waitlisted' and ahead.since <= r.since)
        else 0 end as position
from occurrence_slug s
join occurrence_access access using (occurrence_id)
left join rsvp r on r.occurrence_id = access.occurrence_id
    and r.account_id = lpad(to_hex(:person::bigint), 32, '0')::uuid
where s.slug = 'raw-date-' || :date::int;

\set version :list_version + 1
\if :list_going < :list_capacity
\set status 1
\set going :list_going + 1
\set waiting :list_waiting
\else
\set status 2
\set going :list_going
\set waiting :list_waiting + 1
\endif

with changed as (
    insert into rsvp (occurrence_id, account_id, status, guests, since, version, promoted, answered_at)
    select lpad(to_hex(:date::bigint), 32, '0')::uuid, c.*
    from unnest(
        array[lpad(to_hex(:person::bigint), 32, '0')::uuid], array[(array['going', 'waitlisted'])[:status::int]],
        array[0], array[:version::bigint], array[:version::bigint], array[false], array[now()]) as c
    on conflict (occurrence_id, account_id) do update set
        status = excluded.status, guests = excluded.guests, since = excluded.since,
        version = excluded.version, promoted = excluded.promoted, answered_at = excluded.answered_at)
update attendance_list set
    version = :version::bigint, going = :going::int, waitlisted = :waiting::int, waiting = :waiting::int,
    seats_kept = least(seats_kept, :going::int)
where occurrence_id = lpad(to_hex(:date::bigint), 32, '0')::uuid;

insert into outbox_message (message_id, topic, key, type, payload, traceparent, occurred_at)
select message_id, topic, key, type, payload, '00-00000000000000000000000000000000-0000000000000000-01', now()
from unnest(
    array[gen_random_uuid(), gen_random_uuid()], array['openmeet.attendance.v1', 'openmeet.attendance.state.v1'],
    array[lpad(to_hex(:date::bigint), 32, '0')::uuid, gen_random_uuid()], array['RsvpChanged', 'RsvpSnapshot'],
    array[decode(repeat('00', 240), 'hex'), decode(repeat('00', 170), 'hex')]) with ordinality
    as fact (message_id, topic, key, type, payload, position)
order by position;

commit;
