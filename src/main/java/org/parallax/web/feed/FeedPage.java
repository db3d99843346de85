package org.parallax.web.feed;

import java.util.List;

/**
 * A feed.
 *
 * @param self its path with its query, by which it is known
 * @param page the path of the page whose changes it tells of
 * @param entries the newest first; never empty
 */
record FeedPage(String title, String self, String page, List<FeedEntry> entries) {}
