package org.parallax.web.feed;

import java.time.LocalDate;

/**
 * One entry. It is the same, under the same identifier, in every feed that has it.
 *
 * @param id a whole address with the date of the release in it; given once and never changed
 * @param date the release that tells of it
 * @param href where it can be read, as a whole address
 */
record FeedEntry(String id, LocalDate date, String title, String text, String href) {}
