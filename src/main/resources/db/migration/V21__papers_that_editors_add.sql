-- An entry that an editor added is in no source, until an import brings its paper.
alter table entry add column added boolean default false not null;
alter table entry alter column source_id drop not null;

-- What a source calls the paper, which an editor may have corrected since.
alter table imported_state add column arxiv_id varchar(32);
update imported_state set arxiv_id = (select e.arxiv_id from entry e where e.id = imported_state.entry_id);
alter table imported_state alter column arxiv_id set not null;

-- Events tell of corrected identifiers, too.
alter table entry_event alter column before_value set data type varchar(32);
alter table entry_event alter column after_value set data type varchar(32);
create index entry_event_before on entry_event (before_value, kind);
