-- What is asked, no longer only that something is. What that is for those who are known already comes with their next change: until then a question stands
-- for it that has to be answered.
alter table known_occurrence add column questions jsonb;
alter table attendance_list add column questions jsonb;
update known_occurrence set questions = '[{"text": "?", "required": true}]' where asks_questions;
update attendance_list set questions = '[{"text": "?", "required": true}]' where asks_questions;
alter table known_occurrence drop column asks_questions;
alter table attendance_list drop column asks_questions;
comment on column attendance_list.questions is 'what members are asked before they go: text, required; null: nothing';

alter table rsvp
    add column answers jsonb,
    add constraint answers_are_of_who_wants_to_go
        check (answers is null or status in ('going', 'waitlisted', 'pending', 'declined'));
comment on column rsvp.answers is 'to the organiser''s questions: question (as it was asked then), answer; null: none';
