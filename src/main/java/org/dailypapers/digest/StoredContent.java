package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.dailypapers.content.Content;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A content as it is kept: once for an entry, for all its revisions and imported states that say the same. */
@Entity
@Immutable
@Table(name = "content")
public class StoredContent {

    @Id
    @GeneratedValue(generator = "content_seq")
    @SequenceGenerator(name = "content_seq", sequenceName = "content_seq")
    private Long id;

    @Column(name = "json", length = Length.LONG32)
    @Convert(converter = ContentConverter.class)
    private Content content;

    /** For JPA. */
    protected StoredContent() {
    }

    /** @param content what is to be kept */
    public StoredContent(Content content) {
        this.content = content;
    }

    /** @return what is kept */
    public Content content() {
        return content;
    }
}
