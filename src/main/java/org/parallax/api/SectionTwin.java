package org.parallax.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section with all that it and the sections in it hold, in document order. */
record SectionTwin(
        String id,
        String ref,
        String plan,
        String number,
        String heading,
        @Nullable String headingOriginal,
        @Nullable Integer printedPage,
        @Nullable Integer pdfPage,
        String release,
        String url,
        List<ItemRecord> items,
        List<FramingRecord> framing)
        implements Tabular {
    @Override
    public List<Part> parts() {
        return List.of(Part.of("item", ItemRecord.class, items), Part.of("framing", FramingRecord.class, framing));
    }
}
