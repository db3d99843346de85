package org.parallax.web.sitemap;

import java.nio.charset.StandardCharsets;
import org.parallax.address.Addresses;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SitemapController {
    private final SitemapPages pages;
    private final Addresses addresses;

    SitemapController(SitemapPages pages, Addresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] whole(Edition edition) {
        return sitemap(edition).whole().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/sitemap-{part:[1-9]\\d{0,4}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] part(@PathVariable int part, Edition edition) {
        Sitemap sitemap = sitemap(edition);
        if (sitemap.parts() == 1 || part > sitemap.parts()) {
            throw new NotFoundException();
        }
        return sitemap.part(part).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lets everything be read. Cards and searches too: they ask not to be listed, which is seen only by those who may read
     * them.
     */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    byte[] robots() {
        return ("User-agent: *\nAllow: /\n\nSitemap: " + addresses.absolute("/sitemap.xml") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Sitemap sitemap(Edition edition) {
        return new Sitemap(pages.of(edition), Sitemap.LIMIT, addresses);
    }
}
