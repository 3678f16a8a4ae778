create table account (
    id            uuid primary key,
    -- Lower case ASCII only, so that plain uniqueness is uniqueness without regard to case.
    handle        text        not null unique check (handle ~ '^[a-z0-9-]{3,30}$'),
    display_name  text        not null check (char_length(display_name) between 1 and 64),
    kind          text        not null check (kind in ('member', 'shadow')),
    version       bigint      not null check (version >= 1),
    registered_at timestamptz not null,
    updated_at    timestamptz not null
);
