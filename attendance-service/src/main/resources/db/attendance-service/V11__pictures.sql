-- The hash of the image that somebody shows everybody. What is known of before gets it by ./openmeet rebuild, and with the next change.
alter table known_account
    add column picture text,
    add constraint erased_account_has_no_picture check (not erased or picture is null);
