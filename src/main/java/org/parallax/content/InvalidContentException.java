package org.parallax.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be loaded; nothing of it was. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    /** All of these are wrong; at least one. */
    public InvalidContentException(List<ContentProblem> problems) {
        super(problems.stream().sorted().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    InvalidContentException(String file, int line, String message) {
        this(List.of(new ContentProblem(file, line, message)));
    }

    /** All that is wrong, by file and line; never empty. */
    public List<ContentProblem> problems() {
        return problems;
    }
}
