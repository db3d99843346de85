package org.parallax.search;

/** The numbers by which hits are ranked; set on the tuning queries of the judged ones, see {@code docs/search.md}. */
final class Ranking {
    /** How well each way to find a word stands for it. */
    static final double LITERAL = 1;

    static final double SYNONYM = 0.6;
    static final double RELATED = 0.3;
    /** The words of a term, not next to one another. */
    static final double APART = 0.5;
    /** A word that begins as the typed one does. */
    static final double BEGINNING = 0.8;

    /** What a hit is worth that has the words of a phrase in quotation marks, and not the phrase. */
    static final double LOOSENED = 0.3;

    /** What a word weighs in the name of the plan or a pillar, in a heading or a body, in the text, and in the title. */
    private static final double[] FIELDS = {0.1, 0.4, 0.7, 1.0};

    /** A hit that bears the very name that was typed is worth more by this. */
    static final double NAMED = 10;

    /** A hit has to have words of at least this share of the whole query's worth. */
    static final double LEAST_SHARE = 0.15;

    /** How far an item or passage moves to the score of the best one of its section. */
    static final double SECTION = 0.5;

    /** A sentence that speaks of fewer things than these scores less. */
    static final double FULL_SENTENCE = 4;

    /** From this score on a provision may say what a sentence says. */
    static final double CLOSE = 0.4;

    /** From this score on a provision may be about what a sentence is about. */
    static final double RELATES = 0.24;

    private Ranking() {}

    /** What a word weighs in a field, from 0 to 3. */
    static double field(int field) {
        return FIELDS[field];
    }

    /** What a kind of hit is worth beside an item with the same words. */
    static double worth(HitKind kind) {
        return switch (kind) {
            case ITEM -> 1;
            case FRAMING -> 0.85;
            case SECTION, POSITION -> 0.5;
            case PILLAR, BODY, CLAIM, ARENA -> 0.5;
            case EVENT -> 0.4;
            case RELATION -> 0.3;
        };
    }
}
