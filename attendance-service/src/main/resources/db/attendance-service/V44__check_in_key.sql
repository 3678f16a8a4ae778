-- By which codes that are shown at the door are known to be ours: one for all instances, made here, and nowhere else. 244 random bits.
create table check_in_key (
    only_one boolean primary key default true check (only_one),
    key      text not null
);
insert into check_in_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
