-- What instances of the gateway have leased of somebody's quota. A row lives for two windows, minutes that is; a crash of the server
-- empties the table, and quotas begin anew.
create unlogged table allowance (
    subject      text        not null,
    window_start timestamptz not null,
    leased       bigint      not null,
    primary key (subject, window_start)
);

comment on column allowance.subject is 'member:<account id>, or address:<IPv4 address or IPv6 /64> for anonymous callers.';
comment on column allowance.leased is 'Requests, by all instances together; may exceed the quota, which then is leased out.';

create index allowance_window_start on allowance (window_start);
