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

/** A stored content. It is stored once per entry: all revisions and imported states of the entry with the same content share it. */
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

    /** @param content the content to store */
    public StoredContent(Content content) {
        this.content = content;
    }

    /** @return the content */
    public Content content() {
        return content;
    }
}
