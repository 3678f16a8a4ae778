-- Copies of other services' entities that can be made anew, and how the latest rebuild of each went. The service adds its rows when it
-- starts; the offsets are in the row of work.
create table copy_rebuild (
    copy        text        primary key,
    topic       text        not null,
    started_at  timestamptz,
    finished_at timestamptz,
    read        bigint      not null default 0,
    remaining   bigint      not null default 0,
    unreadable  bigint      not null default 0
);

comment on column copy_rebuild.remaining is 'Messages between the offsets and the end of the topic as of the last step; compaction makes it too large.';
