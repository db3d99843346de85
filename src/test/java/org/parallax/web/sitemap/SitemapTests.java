package org.parallax.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parallax.address.InventedAddresses;
import org.parallax.content.ReleaseDate;
import org.parallax.web.sitemap.SitemapPages.Page;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SitemapTests {
    private final List<Page> pages = IntStream.rangeClosed(1, 5)
            .mapToObj(n -> new Page("/" + n + "?a=b&c=<d>", new ReleaseDate(LocalDate.of(2026, n, 1))))
            .toList();

    @Test
    void asManyPagesAsFitStandInOneFile() throws Exception {
        Document document = parse(sitemap(5).whole());
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("urlset");
        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(texts(document, "loc")).hasSize(5).first().isEqualTo("https://parallax.example/1?a=b&c=<d>");
        assertThat(texts(document, "lastmod"))
                .containsExactly("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01");
    }

    @Test
    void morePagesStandInPartsUnderAnIndex() throws Exception {
        Sitemap sitemap = sitemap(2);
        Document index = parse(sitemap.whole());
        assertThat(index.getDocumentElement().getNodeName()).isEqualTo("sitemapindex");
        assertThat(texts(index, "loc"))
                .containsExactly(
                        "https://parallax.example/sitemap-1.xml",
                        "https://parallax.example/sitemap-2.xml",
                        "https://parallax.example/sitemap-3.xml");
        assertThat(texts(index, "lastmod")).containsExactly("2026-02-01", "2026-04-01", "2026-05-01");
        assertThat(sitemap.parts()).isEqualTo(3);
        assertThat(texts(parse(sitemap.part(1)), "lastmod")).containsExactly("2026-01-01", "2026-02-01");
        assertThat(texts(parse(sitemap.part(3)), "lastmod")).containsExactly("2026-05-01");
    }

    private Sitemap sitemap(int limit) {
        return new Sitemap(pages, limit, InventedAddresses.addresses());
    }

    static List<String> texts(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> found.item(n).getTextContent())
                .toList();
    }

    static Document parse(String xml) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
