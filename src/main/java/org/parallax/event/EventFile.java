package org.parallax.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as its content file has it. */
record EventFile(
        String id,
        String date,
        String precision,
        String actor,
        String title,
        String what,
        String status,
        List<String> of,
        String confidence,
        @Nullable String note,
        List<String> ties,
        List<String> pillars,
        String why,
        @Nullable String settled,
        List<Source> sources) {
    record Source(String url, String publisher, @Nullable String date, String kind) {}
}
