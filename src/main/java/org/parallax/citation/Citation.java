package org.parallax.citation;

import java.util.Map;

/**
 * One thing cited in every style and format.
 *
 * @param texts plain text for each style, in the order of the styles
 * @param html the same as HTML: text, {@code i}, {@code a} and {@code span} with a language, and nothing that needs a style
 *     attribute
 * @param bibtex a BibTeX entry, to be read as UTF-8
 * @param ris a RIS record, with the line ends of that format
 * @param cslJson a CSL-JSON list of one item
 */
public record Citation(Map<Style, String> texts, Map<Style, String> html, String bibtex, String ris, String cslJson) {}
