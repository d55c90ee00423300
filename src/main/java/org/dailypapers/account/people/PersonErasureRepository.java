package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dailypapers.account.Person;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.limit.FieldLimit;

/** Erases a person's data from the accounts and the audit log. */
@ApplicationScoped
class PersonErasureRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @return how much of a person's data would be deleted, and how many lines of the audit log are about the person */
    ErasedAccount count(Person person) {
        return new ErasedAccount(count("sign_in", "person_id", person.id()), count("api_token", "person_id", person.id()),
                count("invitation", "person_id", person.id()), count("kept_form", "person_id", person.id()),
                count("draft", "person_id", person.id()), count("audit_event", "person_id", person.id()));
    }

    private long count(String table, String column, Object value) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                .setParameter(1, value).getSingleResult()).longValue();
    }

    /** @return the earlier display names in the audit log */
    List<String> earlierNames(Person person) {
        List<String> names = new ArrayList<>();
        for (String column : List.of("before_value", "after_value")) {
            texts("select " + column + " from audit_event where action = 'account.changed' and person_id = ?1", person.id()).stream()
                    .filter(Objects::nonNull).forEach(names::add);
        }
        return names;
    }

    /** @return the notes of the invitations that the person used */
    List<String> notes(Person person) {
        return texts("select subject from audit_event where action = 'invitation.used' and person_id = ?1", person.id());
    }

    /** @return the IP addresses from which the person signed in */
    List<String> addresses(Person person) {
        return texts("select distinct address from sign_in where person_id = ?1", person.id());
    }

    /** Deletes the person's sign-ins, tokens, invitations, kept forms and counts of failed attempts. */
    void deleteAccess(Person person, Collection<Bucket> counted) {
        for (String table : List.of("sign_in", "api_token", "invitation", "kept_form")) {
            execute("delete from " + table + " where person_id = ?1", person.id());
        }
        counted.forEach(bucket -> execute("delete from throttle where bucket = ?1", bucket.key()));
    }

    /** Treats an invitation's note as a text that names the person: deletes it, and replaces it in the log. */
    void forgetNote(String note, String anonymous) {
        execute("update invitation set note = null where note = ?1", note);
        execute("update audit_event set subject = ?2 where subject = ?1 and action like 'invitation.%'", note, anonymous);
    }

    /** Replaces the person's name in the log, and clears other personal details there. */
    void rewriteLog(Person person, String name, String anonymous) {
        execute("update audit_event set actor = ?2 where person_id = ?1", person.id(), anonymous);
        execute("update audit_event set actor = ?2 where actor = ?1", name, anonymous);
        execute("update audit_event set subject = ?2 where action = 'token.revoked' and subject like ?1 escape '!'",
                name.replaceAll("[!%_]", "!$0") + ": %", anonymous);
        execute("update audit_event set subject = ?2 where subject = ?1", name, anonymous);
        execute("update audit_event set subject = ?2 where person_id = ?1 and action like 'token.%'", person.id(), anonymous);
        execute("update audit_event set before_value = null, after_value = null where person_id = ?1 and (action like 'sign-in%'"
                + " or action like 'sign-out%' or action like 'act.%' or action in ('account.changed', 'password.wrong', 'refused.more'))", person.id());
        execute("update audit_event set after_value = null where subject = ?1 and action = 'sign-in.failed'", anonymous);
        execute("update audit_event set before_value = null where subject = ?1 and action = 'sign-out.one'", anonymous);
    }

    /** Replaces all names of the person in other texts. Roles in the log that equal a name are kept. */
    void replace(PersonErased erased) {
        replace(erased, "invitation", "note", "");
        replace(erased, "audit_event", "subject", "");
        for (String column : List.of("before_value", "after_value")) {
            replace(erased, "audit_event", column,
                    " and action not in ('role.changed', 'account.made', 'token.made') and action not like 'invitation.%'");
        }
    }

    private void replace(PersonErased erased, String table, String column, String condition) {
        for (String pattern : erased.patterns()) {
            for (String text : texts("select distinct " + column + " from " + table + " where (lower(" + column + ") like ?1 escape '!' or "
                    + column + " like ?1 escape '!')" + condition, pattern)) {
                String replaced = erased.replaced(text);
                execute("update " + table + " set " + column + " = ?2 where " + column + " = ?1" + condition, text,
                        FieldLimit.ofColumn(table + "." + column).cut(replaced));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query, Object value) {
        return entities.createNativeQuery(query).setParameter(1, value).getResultList();
    }

    private void execute(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
