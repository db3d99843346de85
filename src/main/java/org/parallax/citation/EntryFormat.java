package org.parallax.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;

/**
 * One entry of a bibliography as HTML inside a line. The library's own format sets italics with style attributes, which the
 * site's Content Security Policy forbids, and puts the number of an entry before it.
 */
class EntryFormat extends HtmlFormat {
    EntryFormat() {
        setConvertLinks(true);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        List<Token> tokens = buffer.getTokens();
        int start = 0;
        if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
            while (start < tokens.size() && tokens.get(start).isFirstField()) {
                start++;
            }
        }
        return format(buffer.copy(start, tokens.size()));
    }

    @Override
    protected String escape(String text) {
        return Html.escape(text);
    }

    @Override
    protected String openFontStyle(int fontStyle) {
        return "<i>";
    }

    @Override
    protected String closeFontStyle(int fontStyle) {
        return "</i>";
    }

    @Override
    protected String openFontVariant(int fontVariant) {
        return "";
    }

    @Override
    protected String closeFontVariant(int fontVariant) {
        return "";
    }

    @Override
    protected String openFontWeight(int fontWeight) {
        return "";
    }

    @Override
    protected String closeFontWeight(int fontWeight) {
        return "";
    }

    @Override
    protected String openTextDecoration(int textDecoration) {
        return "";
    }

    @Override
    protected String closeTextDecoration(int textDecoration) {
        return "";
    }
}
