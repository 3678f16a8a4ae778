-- Addresses that get no mails, by the hash of the address in lower case, so that the list tells of nobody that he was here.
create table mail_suppression (
    address_hash text        not null check (address_hash ~ '^[0-9a-f]{64}$'),
    reason       text        not null check (reason in ('BOUNCE', 'COMPLAINT', 'UNSUBSCRIBED')),
    noted_at     timestamptz not null,
    primary key (address_hash, reason)
);
