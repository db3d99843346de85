package org.parallax.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.content.Supplements;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Provision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The official documents that this site has attached, and their passages. They belong to no release. */
@Service
@Transactional(readOnly = true)
public class Sources {
    private final SourceRepository repository;
    private final JdbcClient database;
    private final List<VersionNote> notes;

    Sources(SourceRepository repository, JdbcClient database, Supplements supplements) {
        this.repository = repository;
        this.database = database;
        this.notes = supplements.of("versions").stream().map(VersionNote::of).toList();
    }

    /** What is attached and found in it, as a text that is another one whenever that is. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String state() {
        return database.sql("select checksum from source_state")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** All attached documents, by plan, official ones first. */
    public List<AttachedDocument> documents() {
        return repository.findAllDocuments().stream()
                .map(SourceDocumentEntity::toDocument)
                .toList();
    }

    /**
     * The passages of items and framing passages in all documents of their plans, the document that is cited first; none where
     * no file is attached.
     */
    public List<OfficialPassage> passages(Collection<? extends Provision> provisions) {
        Map<PlanId, List<PlanNumber>> wanted = provisions.stream()
                .collect(Collectors.groupingBy(
                        provision -> provision.plan().id(),
                        Collectors.mapping(Provision::number, Collectors.toList())));
        return repository
                .findPassages(
                        wanted.keySet().stream().map(PlanId::value).toList(),
                        provisions.stream()
                                .map(provision -> provision.number().value())
                                .distinct()
                                .toList())
                .stream()
                .map(SourcePassageEntity::toPassage)
                .filter(passage -> wanted.getOrDefault(passage.document().plan(), List.of())
                        .contains(passage.number()))
                .toList();
    }

    /** All passages of a plan's documents, those of no item too, by document and in its order. */
    List<OfficialPassage> passages(PlanId plan) {
        return repository.findPassages(plan.value()).stream()
                .map(SourcePassageEntity::toPassage)
                .toList();
    }

    /** The words of passages that were coded, by their hash, as far as they were ever attached. */
    Map<String, String> wordings(PlanId plan) {
        Map<String, String> wordings = new HashMap<>();
        repository.findWordings(plan.value()).forEach(row -> wordings.put((String) row[0], (String) row[1]));
        return wordings;
    }

    /**
     * The attached versions of a section side by side; no rows where fewer than two are attached that have sentences.
     *
     * @param section the number of the section; 0 for the introduction
     */
    public Versions versions(PlanId plan, String section) {
        Map<Long, List<SourceSentenceEntity>> sentences = repository.findSentences(plan.value(), section).stream()
                .collect(Collectors.groupingBy(SourceSentenceEntity::document));
        if (sentences.size() < 2) {
            return Versions.NONE;
        }
        return Versions.of(
                repository.findAllDocuments().stream()
                        .filter(document -> sentences.containsKey(document.id()))
                        .map(document -> new Versions.Column(
                                document.toDocument(),
                                sentences.getOrDefault(document.id(), List.of()).stream()
                                        .map(sentence -> new Versions.Sentence(
                                                sentence.text(), sentence.start(), sentence.end()))
                                        .toList()))
                        .sorted((one, other) -> Boolean.compare(
                                other.document().compared(), one.document().compared()))
                        .toList(),
                notes.stream()
                        .filter(note -> note.plan().equals(plan))
                        .filter(note -> section.equals(
                                note.number().parent().map(PlanNumber::value).orElse("0")))
                        .toList());
    }

    /** Where the versions of an item or framing passage differ in substance. */
    public List<VersionNote> notes(Provision provision) {
        return notes.stream()
                .filter(note -> note.plan().equals(provision.plan().id())
                        && note.number().equals(provision.number()))
                .toList();
    }

    /** All such notes. */
    public List<VersionNote> notes() {
        return notes;
    }
}
