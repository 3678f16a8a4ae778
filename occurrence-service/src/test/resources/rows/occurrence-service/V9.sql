update occurrence set status = 'cancelled', cancellation_reason = 'Rain' where recurrence_id = '2030-03-05';
