-- What an account did that went into another one is the other's, and goes on from what that did before in nothing: it is a thread of its own, which has ended.
alter table seat_log add column thread bigint;
comment on column seat_log.thread is 'null: the account''s own; else of an account that went into it: the version at which that held nothing any more';
