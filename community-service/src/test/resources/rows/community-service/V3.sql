insert into oauth2_authorization (id, registered_client_id, principal_name, authorization_grant_type, authorized_scopes, refresh_token_value,
                                  refresh_token_issued_at, refresh_token_expires_at)
values ('old', 'openmeet-web', '01910000-0000-7000-8000-00000000000a', 'authorization_code', 'openid', 'old-refresh-token',
        '2026-01-05T10:00Z', '2099-01-05T10:00Z');
