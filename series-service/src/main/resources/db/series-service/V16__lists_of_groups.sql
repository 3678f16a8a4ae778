create index series_group_newest on series (group_id, published_at desc, id desc)
    where group_id is not null and published_at is not null;
