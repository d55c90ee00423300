-- How much is kept is counted and added to by one transaction at a time.
insert into turn (name) values ('kept-forms');
create index kept_form_client on kept_form (client);
