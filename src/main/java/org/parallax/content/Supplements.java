package org.parallax.content;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The files of the content folder that belong to no release: they say nothing of the plans, only how the site works on what
 * is said, and may change without a release.
 */
@Component
public class Supplements {
    private final ContentSource source;

    Supplements(@Value("${parallax.content}") String folder, ResourceLoader resources) {
        this.source = new ContentSource(folder, resources);
    }

    /**
     * The entries of such a file; none where it is missing.
     *
     * @param name its name without the ending
     * @throws InvalidContentException if it does not fit its schema
     */
    public List<Content.Entry> of(String name) {
        return source.supplement(name);
    }
}
