-- Why it doesn't take place, for people. A standalone event can be cancelled, too: it then keeps its time, but isn't completed.
alter table occurrence
    add column cancellation_reason text,
    add constraint occurrence_reason_is_for_cancelling check (cancellation_reason is null or status = 'cancelled');
alter table standalone_event
    add column cancellation_reason text,
    drop constraint standalone_event_status_check,
    add constraint standalone_event_status_check check (status in ('scheduled', 'cancelled', 'completed')),
    add constraint standalone_event_reason_is_for_cancelling check (cancellation_reason is null or status = 'cancelled');

drop index standalone_event_open;
create index standalone_event_open on standalone_event (ends_at)
    where status <> 'completed' and frozen_timing is null and not removed;
drop index standalone_event_open_tzdb;
create index standalone_event_open_tzdb on standalone_event (tzdb_version)
    where status <> 'completed' and frozen_timing is null and not removed;
