package org.parallax.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** CSL-JSON, which Zotero, Pandoc and others read. */
class CslJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CslJson() {}

    static String of(CSLItemData item) {
        // The library's own text of it escapes all that is not ASCII.
        Object properties = item.toJson(new MapJsonBuilderFactory().createJsonBuilder());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(properties)) + "\n";
    }
}
