package org.parallax.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.text.WordDiff;

/**
 * Whether a file has what was coded.
 *
 * @param changed whether it is another file than the one that the plan was coded from; false where none was at hand
 * @param results one for each framing passage and item, in the order of the plan
 * @param added the passages that are no item's
 */
public record Verification(
        AttachedDocument document, boolean changed, List<Result> results, List<OfficialPassage> added) {
    /**
     * What was found for an item or framing passage.
     *
     * @param passage null where none was found
     * @param moved whether it stands on another page, or at another place, than when it was coded
     * @param differences what differs from the words that were coded; empty where nothing does, and where those words are not at
     *     hand
     */
    public record Result(
            Provision provision,
            Status status,
            @Nullable OfficialPassage passage,
            boolean moved,
            List<WordDiff.Segment> differences) {
        static Result of(
                Provision provision, @Nullable OfficialPassage passage, boolean compared, @Nullable String coded) {
            String recorded = compared ? provision.passageSha256() : null;
            Status status = Status.of(recorded, passage == null ? null : passage.sha256());
            return new Result(
                    provision,
                    status,
                    passage,
                    recorded != null
                            && passage != null
                            && (passage.how() == How.HASH || isOnAnotherPage(provision, passage)),
                    status == Status.DIFFERENT && passage != null && coded != null
                            ? WordDiff.between(coded, passage.text())
                            : List.of());
        }

        private static boolean isOnAnotherPage(Provision provision, OfficialPassage passage) {
            return passage.pdfPage() != null && !passage.pdfPage().equals(provision.pdfPage());
        }

        /** Whether the content needs another look because of the file. */
        public boolean touched() {
            return moved
                    || status == Status.DIFFERENT
                    || (status == Status.NOT_FOUND && provision.passageSha256() != null);
        }

        /** Whether it is an item, and no framing passage. */
        public boolean item() {
            return provision instanceof PolicyItem;
        }
    }

    /** Whether there is anything with which the file can be compared. */
    public boolean recorded() {
        return document.compared()
                && results.stream().anyMatch(result -> result.provision().passageSha256() != null);
    }

    /** How many items are matched exactly. */
    public long exactItems() {
        return results.stream()
                .filter(Result::item)
                .filter(result -> result.status() == Status.EXACT)
                .count();
    }

    /** How many items the plan has. */
    public long items() {
        return results.stream().filter(Result::item).count();
    }

    /** How many framing passages are matched exactly. */
    public long exactFraming() {
        return results.stream()
                .filter(result -> !result.item())
                .filter(result -> result.status() == Status.EXACT)
                .count();
    }

    /** How many framing passages the plan has. */
    public long framing() {
        return results.size() - items();
    }

    /** The items and framing passages that another look is needed at, because the file has changed. */
    public List<Result> touched() {
        return document.compared() ? results.stream().filter(Result::touched).toList() : List.of();
    }
}
