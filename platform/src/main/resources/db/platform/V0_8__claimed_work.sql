-- Locks the next row of a kind: what is locked is being worked on; what has an earlier row of its key that is due waits for that one, whatever
-- holds it. Statistics of a queue tell of another hour: the planner, who takes it for empty, would read all that wait and sort them for each.
create function claimed_work(wanted text, at timestamptz) returns setof work language sql volatile
set enable_sort = off set enable_bitmapscan = off
begin atomic
    select work.*
      from work
     where kind = wanted
       and state <> 'unknown'
       and due_at <= at
       and held_until <= clock_timestamp()
       and not exists (select
                         from work as earlier
                        where earlier.kind = work.kind
                          and earlier.key = work.key
                          and earlier.state <> 'unknown'
                          and earlier.due_at <= at
                          and earlier.position < work.position)
     order by due_at, position
     limit 1
       for update skip locked;
end;
