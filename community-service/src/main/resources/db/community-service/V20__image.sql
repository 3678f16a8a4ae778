-- An image that was uploaded, by the hash of what is served of it.
create table image (
    hash       text primary key check (hash ~ '^[0-9a-f]{64}$'),
    -- Where its files are. Stored again after it went, it gets others, so that what removes the old ones is never about the new ones.
    files_id   uuid        not null unique,
    media_type text        not null check (media_type in ('image/jpeg', 'image/png')),
    width      integer     not null check (width between 1 and 1600),
    height     integer     not null check (height between 1 and 1600),
    -- When somebody last uploaded it, let it go, or showed another one in its place. For a while after that it stays, whoever shows it.
    wanted_at  timestamptz not null
);
create index image_wanted on image (wanted_at);

-- Whose it is: of everybody who uploaded it.
create table image_owner (
    account_id uuid        not null,
    hash       text        not null references image on delete cascade,
    -- Whether it stays until its owner lets it go, because others may show it of whom this service doesn't know.
    kept       boolean     not null,
    sent_at    timestamptz not null,
    primary key (account_id, hash)
);
create index image_owner_of on image_owner (hash);

alter table account add column picture text references image;
create index account_picture on account (picture) where picture is not null;
update account set public_fields = public_fields || '{picture}';
