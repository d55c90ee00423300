-- Before V4, imported states could wait to be merged. Every version since has merged them at its start, and leaves none.
drop index imported_state_pending;
alter table imported_state drop column pending;
