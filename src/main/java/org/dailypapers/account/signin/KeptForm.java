package org.dailypapers.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.account.Person;
import org.dailypapers.account.Secret;
import org.dailypapers.platform.Network;
import org.dailypapers.platform.intake.RequestLimits;
import org.hibernate.Length;

/**
 * A form that was submitted after its sign-in had ended, kept for as long as a sign-in can last. It belongs to the browser that sent it.
 * It also belongs to a person: the owner of the sign-in that had ended, or, if that is unknown, the person who signs in next with this
 * form.
 */
@Entity
public class KeptForm {

    /** How long a form is kept. */
    static final Duration KEPT = SignIn.LONGEST;
    /** How long a form is kept if it belongs to no person yet. */
    static final Duration KEPT_FOR_NOBODY = Duration.ofDays(3);
    /** The most characters of a form: the size limit of the largest form in bytes. */
    static final int LONGEST = RequestLimits.EDITOR_FORM;
    /** The overhead counted for each form, in characters. */
    private static final int ROOM = 1000;

    @Id
    @GeneratedValue(generator = "kept_form_seq")
    @SequenceGenerator(name = "kept_form_seq", sequenceName = "kept_form_seq", allocationSize = 1)
    private Long id;

    private String codeHash;

    private String browserHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String client;

    @Column(length = Length.LONG32)
    private String address;

    @Column(length = Length.LONG32)
    private String fields;

    private int size;

    private Instant createdAt;

    /** For JPA. */
    protected KeptForm() {
    }

    KeptForm(Secret code, LateForm form, Person person, Instant now) {
        this.codeHash = code.hash();
        this.browserHash = form.browser().hash();
        this.person = person;
        this.client = Network.ofMachine(form.client());
        this.address = form.address();
        this.fields = FormText.of(form.fields());
        this.size = fields.length() + address.length() + ROOM;
        this.createdAt = now;
    }

    /** @return the space that it takes, in characters */
    int size() {
        return size;
    }

    /** @return the address that it was sent to, below the context, with the query */
    String address() {
        return address;
    }

    /** @return its fields, as {@link FormText} */
    String fields() {
        return fields;
    }

    /** @return whether it belongs to this person */
    boolean isOf(long personId) {
        return person != null && person.id() == personId;
    }

    /** @return whether it belongs to this person; a form without an owner is assigned first */
    boolean claim(Person claimant) {
        if (person == null) {
            person = claimant;
        }
        return person.id().equals(claimant.id());
    }
}
