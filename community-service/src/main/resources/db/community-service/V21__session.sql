-- What a browser said of itself, as far as people would: Firefox, on Linux. Null: nothing that is known.
alter table sign_in add column browser text;
alter table sign_in add column system text;
create index sign_in_of on sign_in (account_id);

-- A sign-in stays as long as anything that came of it, so that all of it can be listed and ended. What outlived its sign-in before
-- can't be: its owners sign in again.
delete from oauth2_authorization
where authorization_grant_type = 'authorization_code' and (sign_in_id is null or sign_in_id not in (select id from sign_in));
alter table oauth2_authorization add foreign key (sign_in_id) references sign_in on delete cascade;
