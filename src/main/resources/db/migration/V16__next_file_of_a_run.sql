-- The next file of a run is found without sorting all that wait.
drop index import_file_state;
create index import_file_state on import_file (run_id, state, id);
