-- Who organises what there was before is written to as well: series and events are known anew, unless they are about to be.
insert into work (id, kind, key, payload)
select gen_random_uuid(), 'copy-rebuild', copy, '{"offsets":{},"settled":false}'
  from unnest(array['known-series', 'known-events']) as copy
 where exists (select from account)
   and not exists (select from work where kind = 'copy-rebuild' and key = copy);
