package org.parallax.source;

import org.jspecify.annotations.Nullable;

/** What became of a passage that was coded, in an attached file. */
public enum Status {
    /** The file has exactly the words that were coded. */
    EXACT,
    /** The file has other words. */
    DIFFERENT,
    /** The file has the passage, and no hash was recorded with which it could be compared. */
    UNRECORDED,
    /** The file does not have it. */
    NOT_FOUND;

    /**
     * Compares a passage with what was coded.
     *
     * @param recorded the hash of what was coded; null where none was recorded
     * @param found the hash of the passage in the file; null where it has none
     */
    static Status of(@Nullable String recorded, @Nullable String found) {
        if (found == null) {
            return NOT_FOUND;
        }
        if (recorded == null) {
            return UNRECORDED;
        }
        return recorded.equals(found) ? EXACT : DIFFERENT;
    }
}
