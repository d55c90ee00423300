-- Before V4, imported states could wait to be merged, which later versions did in the background. What still waits counts as taken
-- back, so that the same text is merged when it is imported again.
update imported_state set taken_back = true where pending = true;
drop index imported_state_pending;
alter table imported_state drop column pending;
