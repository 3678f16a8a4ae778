-- People are reminded of dates that were stored before, too: they are known anew, unless they are about to be.
insert into work (id, kind, key, payload)
select gen_random_uuid(), 'copy-rebuild', 'known-occurrences', '{"offsets":{},"settled":false}'
 where exists (select from known_occurrence)
   and not exists (select from work where kind = 'copy-rebuild' and key = 'known-occurrences');
