package org.parallax.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who quotes a page needs, ready to be copied.
 *
 * @param plain as plain text
 * @param html as HTML
 * @param markdown as Markdown
 * @param permalink the whole address of the page
 * @param dated the whole address of the page as it is in this release; null while the release is not published
 * @param embed the whole address of the card for other sites
 * @param frozen the same card as it is in this release; null while the release is not published
 */
public record QuoteKit(
        String plain,
        String html,
        String markdown,
        String permalink,
        @Nullable String dated,
        String embed,
        @Nullable String frozen) {}
