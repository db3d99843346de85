package org.parallax.citation;

import java.util.regex.Pattern;

/** The little HTML that citations consist of. */
class Html {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String url) {
        return "<a href=\"" + escape(url) + "\">" + escape(url) + "</a>";
    }

    /** The plain text of HTML that {@link #escape} has escaped. */
    static String text(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /** Marks the language of a text wherever it stands, and sets it upright: Chinese has no italics. */
    static String inLanguage(String html, String text, String language) {
        String escaped = escape(text);
        return html.replace("<i>" + escaped + "</i>", escaped)
                .replace(escaped, "<span lang=\"" + language + "\">" + escaped + "</span>");
    }
}
