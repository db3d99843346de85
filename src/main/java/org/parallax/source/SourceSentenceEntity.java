package org.parallax.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "source_sentence")
class SourceSentenceEntity {
    @EmbeddedId
    private Key key;

    @Column(name = "section")
    private String section;

    private String text;
    private int startAt;
    private int endAt;

    protected SourceSentenceEntity() {}

    Long document() {
        return key.document();
    }

    String text() {
        return text;
    }

    int start() {
        return startAt;
    }

    int end() {
        return endAt;
    }

    @Embeddable
    record Key(@Column(name = "document_id") Long document, int position) {}
}
