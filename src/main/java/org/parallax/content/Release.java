package org.parallax.content;

/**
 * One state of the content.
 *
 * @param id the database key of what was loaded for it
 * @param published whether it is packed and can no longer change; an unpublished one is the state being prepared
 * @param checksum the SHA-256 of the release document
 * @param comparisonRule the version of the rule by which its verdicts and figures are computed
 * @param note what is new in it, in a sentence or two
 */
public record Release(long id, ReleaseDate date, boolean published, String checksum, int comparisonRule, String note) {}
