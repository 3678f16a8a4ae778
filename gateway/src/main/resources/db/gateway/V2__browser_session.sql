-- Browsers that are signed in. Whoever reads this table can't be any of them: the cookie alone names a row and opens its tokens.
create table browser_session (
    id         bytea       primary key,
    tokens     bytea       not null,
    began_at   timestamptz not null,
    used_at    timestamptz not null,
    expires_at timestamptz not null,
    constraint browser_session_id_is_a_hash check (length(id) = 32),
    constraint browser_session_ends_after_it_began check (expires_at > began_at)
);

comment on column browser_session.id is 'HMAC-SHA256 by what the cookie says.';
comment on column browser_session.tokens is 'Access, refresh and ID token: AES-256-GCM, by a key that comes of the cookie.';
comment on column browser_session.used_at is 'To the minute.';

create index browser_session_expires_at on browser_session (expires_at);
create index browser_session_used_at on browser_session (used_at);
