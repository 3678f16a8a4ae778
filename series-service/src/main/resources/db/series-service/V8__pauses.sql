-- Times without dates that somebody asked for, and that he can end: what they left out is a date again then.
alter table series add column pauses jsonb not null default '[]';
alter table series alter column pauses drop default;
