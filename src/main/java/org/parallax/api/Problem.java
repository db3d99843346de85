package org.parallax.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says what kind it is
 * @param instance the path that was asked for
 * @param further what else there is to say, as members of its own: what follows a withdrawn number; null where there is nothing
 */
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 has it.")
record Problem(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Not Found") String title,
        @Schema(example = "404") int status,
        @Schema(example = "There is no plan us-none-2025.") String detail,
        @Schema(example = "/api/v1/plans/us-none-2025") String instance,
        @Schema(hidden = true) @JsonAnyGetter @Nullable Map<String, Object> further) {

    static Problem of(ProblemDetail problem, String path) {
        String title = problem.getTitle() == null ? "Error" : problem.getTitle();
        return new Problem(
                "about:blank",
                title,
                problem.getStatus(),
                problem.getDetail() == null ? title : problem.getDetail(),
                path,
                problem.getProperties());
    }
}
