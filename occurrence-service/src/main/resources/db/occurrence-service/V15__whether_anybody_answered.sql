-- Whether anybody has an answer for a date: who took theirs back has none.
create index standing_of_occurrence on standing (occurrence_id) where status <> 'none';
