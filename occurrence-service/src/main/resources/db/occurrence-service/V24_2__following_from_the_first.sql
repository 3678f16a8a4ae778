-- Where the following of a change goes on was a RecurrenceId once, and is an id since dates are carried over: a service that was updated meanwhile could
-- never read it, and its dates stayed as they were. From the first date on nothing is done twice, as each says what it has followed.
update work set payload = (payload::jsonb - 'after')::text, state = 'waiting', attempts = 0, held_until = '-infinity'
where kind = 'series-propagation' and payload::jsonb ->> 'after' !~ '^[0-9a-f-]{36}$';
