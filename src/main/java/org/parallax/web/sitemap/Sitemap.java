package org.parallax.web.sitemap;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parallax.address.Addresses;
import org.parallax.content.ReleaseDate;
import org.parallax.web.sitemap.SitemapPages.Page;

/** Writes lists of pages as the protocol of sitemaps.org asks: in several files under an index where one is too small. */
final class Sitemap {
    /** How many pages one file may hold. */
    static final int LIMIT = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<Page> pages;
    private final int limit;
    private final Addresses addresses;

    Sitemap(List<Page> pages, int limit, Addresses addresses) {
        this.pages = pages;
        this.limit = limit;
        this.addresses = addresses;
    }

    /** All pages; or an index of the parts, where they are too many for one file. */
    String whole() {
        return pages.size() <= limit
                ? write("urlset", "url", pages)
                : write(
                        "sitemapindex",
                        "sitemap",
                        IntStream.rangeClosed(1, parts())
                                .mapToObj(part -> new Page("/sitemap-" + part + ".xml", newest(pagesOf(part))))
                                .toList());
    }

    /** How many parts there are. */
    int parts() {
        return (pages.size() + limit - 1) / limit;
    }

    /** A part, counted from 1. */
    String part(int part) {
        return write("urlset", "url", pagesOf(part));
    }

    private List<Page> pagesOf(int part) {
        return pages.subList((part - 1) * limit, Math.min(part * limit, pages.size()));
    }

    private static ReleaseDate newest(List<Page> pages) {
        return pages.stream().map(Page::changed).max(ReleaseDate::compareTo).orElseThrow();
    }

    private String write(String root, String entry, List<Page> pages) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Page page : pages) {
                xml.writeStartElement(entry);
                element(xml, "loc", addresses.absolute(page.path()));
                element(xml, "lastmod", page.changed().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
