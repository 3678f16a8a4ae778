-- A browser in which somebody signed in. Its cookie names the row and is good as long as there is one.
create table sign_in (
    id         uuid primary key,
    account_id uuid        not null,
    expires_at timestamptz not null
);
create index sign_in_expiry on sign_in (expires_at);

-- Which sign-in an authorization came of. It may outlive that, so the row needn't be there any more.
alter table oauth2_authorization add column sign_in_id uuid;
create index oauth2_authorization_sign_in on oauth2_authorization (sign_in_id);
