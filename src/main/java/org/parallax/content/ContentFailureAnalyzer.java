package org.parallax.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words which content file is wrong, and where. */
final class ContentFailureAnalyzer extends AbstractFailureAnalyzer<InvalidContentException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidContentException cause) {
        return new FailureAnalysis(
                "The content is invalid; the database is as it was before.\n\n" + cause.getMessage(),
                "Correct the lines named above and start again.",
                cause);
    }
}
