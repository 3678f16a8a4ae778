-- Whether who goes beyond the capacity gives up the seat: said with the capacity, so dates have it from their series.
alter table series_restriction add column demotes boolean not null default false;
comment on column series_restriction.demotes is 'who goes beyond the capacity of a date gives up the seat, the last-come first';
comment on column known_occurrence.demotes is 'the same of a standalone event';
alter table attendance_list drop column demotes;

alter table attendance_list add column series_id uuid;
comment on column attendance_list.series_id is 'null: a standalone event';
update attendance_list l set series_id = o.series_id from known_occurrence o where o.occurrence_id = l.occurrence_id;
create index attendance_list_by_series on attendance_list (series_id) where series_id is not null;
drop index known_occurrence_by_series;
