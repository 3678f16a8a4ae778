-- Whether everybody may see the group, and so what it has that is in lists. Not, as long as nobody has said so.
alter table known_group add column seen_by_everybody boolean not null default false;
