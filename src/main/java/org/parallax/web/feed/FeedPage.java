package org.parallax.web.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * A feed.
 *
 * @param self its path with its query, by which it is known
 * @param page the path of the page whose changes it tells of
 * @param note what it tells of, in a sentence
 * @param updated when it told of something last
 * @param entries the newest first
 */
record FeedPage(String title, String note, String self, String page, LocalDate updated, List<FeedEntry> entries) {}
