-- A name that was typed and that nobody has may be a password: the log keeps it no more.
update audit_event set action = 'sign-in.unknown', subject = '-' where action = 'sign-in.failed'
  and not exists (select 1 from person where person.name = audit_event.subject);
-- Failed tries are counted by a hash of the name from now on.
delete from throttle where bucket like 'account:%' or bucket like 'known:%';
