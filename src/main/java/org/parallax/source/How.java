package org.parallax.source;

/** How a passage of an attached file was found to be that of an item or framing passage. */
public enum How {
    /** It stands where the item stands: under the same heading, at the same place. */
    POSITION,
    /** It stands elsewhere in the file, with exactly the words that were coded. */
    HASH,
    /** Of all passages that may be it, its words are the nearest. */
    NEAREST,
    /** No single passage could be told apart, so it is the whole text of the section. */
    SECTION
}
