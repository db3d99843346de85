package org.parallax.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<SourceDocumentEntity, Long> {
    /** Official ones first, in the order in which they were attached. */
    @Query("select document from SourceDocumentEntity document"
            + " order by document.plan, document.address nulls last, document.name")
    List<SourceDocumentEntity> findAllDocuments();

    @Query("select passage from SourcePassageEntity passage join fetch passage.document document"
            + " where document.plan in :plans and passage.number in :numbers"
            + " order by document.compared desc, document.language, document.address nulls last, document.name")
    List<SourcePassageEntity> findPassages(Collection<String> plans, Collection<String> numbers);

    @Query("select passage from SourcePassageEntity passage join fetch passage.document document"
            + " where document.plan = :plan order by document.name, passage.startAt")
    List<SourcePassageEntity> findPassages(String plan);

    @Query("select sentence from SourceSentenceEntity sentence, SourceDocumentEntity document"
            + " where document.id = sentence.key.document and document.plan = :plan and sentence.section = :section"
            + " order by sentence.key.document, sentence.key.position")
    List<SourceSentenceEntity> findSentences(String plan, String section);

    @Query(nativeQuery = true, value = "select sha256, text from source_wording where plan = :plan")
    List<Object[]> findWordings(String plan);
}
