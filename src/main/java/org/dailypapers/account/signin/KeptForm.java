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
 * A form that was sent when its sign-in had ended, kept for as long as a sign-in can last. It belongs to the browser that sent
 * it, and to a person from the start where the sign-in is known that had ended, else to the person who signs in with it.
 */
@Entity
public class KeptForm {

    /** How long it is kept. */
    static final Duration KEPT = SignIn.LONGEST;
    /** How long it is kept if nobody has said whose it is. */
    static final Duration KEPT_FOR_NOBODY = Duration.ofDays(3);
    /** The most characters of a form: as many as the largest one has bytes. */
    static final int LONGEST = RequestLimits.EDITOR_FORM;
    /** What the smallest form takes, in characters. */
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

    /** @return how much it takes, in characters */
    int size() {
        return size;
    }

    /** @return where it was sent, below the context, with the query */
    String address() {
        return address;
    }

    /** @return what was typed */
    String fields() {
        return fields;
    }

    /** @return whether it is that person's */
    boolean isOf(long personId) {
        return person != null && person.id() == personId;
    }

    /** @return whether it is somebody's, or nobody's yet and now theirs */
    boolean claim(Person claimant) {
        if (person == null) {
            person = claimant;
        }
        return person.id().equals(claimant.id());
    }
}
