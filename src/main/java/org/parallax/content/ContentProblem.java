package org.parallax.content;

import java.util.Comparator;

/**
 * Something wrong in the content, with its place.
 *
 * @param file the file's path inside the content folder
 * @param line the line in it, from 1; 0 where the file as a whole is meant or has no lines
 * @param message what is wrong, as a sentence
 */
public record ContentProblem(String file, int line, String message) implements Comparable<ContentProblem> {
    @Override
    public int compareTo(ContentProblem other) {
        return Comparator.comparing(ContentProblem::file)
                .thenComparingInt(ContentProblem::line)
                .thenComparing(ContentProblem::message)
                .compare(this, other);
    }

    /** {@code plans/us-aiap-2025.yaml:17: The pillar "chps" does not exist.} */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
