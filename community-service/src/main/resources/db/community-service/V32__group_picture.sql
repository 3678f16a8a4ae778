-- What a group shows of itself.
alter table community_group add column picture text references image;
create index community_group_picture on community_group (picture) where picture is not null;
