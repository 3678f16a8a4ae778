update standalone_event set co_organisers = '{01910000-0000-7000-8000-00000000000b}' where slug = 'old-party';
