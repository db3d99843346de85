package org.parallax.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes feeds as Atom (RFC 4287). ROME dates with {@link Date}, which nothing else here does. */
@Component
class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml";

    private final Addresses addresses;
    private final MessageSource messages;

    AtomFeed(Addresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    Feed of(FeedPage page) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(addresses.absolute(page.self()));
        feed.setTitleEx(text(page.title()));
        feed.setSubtitle(text(page.note()));
        feed.setUpdated(midnight(page.updated()));
        feed.setAuthors(List.of(author()));
        feed.setRights(message("feed.rights", Addresses.LICENCE));
        feed.setAlternateLinks(List.of(link("alternate", addresses.absolute(page.page()), "text/html")));
        feed.setOtherLinks(List.of(
                link("self", addresses.absolute(page.self()), MEDIA_TYPE),
                link("license", Addresses.LICENCE, "text/html")));
        feed.setEntries(page.entries().stream().map(AtomFeed::entry).toList());
        return feed;
    }

    private SyndPerson author() {
        Person author = new Person();
        author.setName(message("layout.name"));
        author.setUri(addresses.absolute("/"));
        return author;
    }

    private static Entry entry(FeedEntry from) {
        Entry entry = new Entry();
        entry.setId(from.id());
        entry.setTitleEx(text(from.title()));
        entry.setUpdated(midnight(from.date()));
        entry.setSummary(text(from.text()));
        entry.setAlternateLinks(List.of(link("alternate", from.href(), "text/html")));
        return entry;
    }

    private static Link link(String relation, String href, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(href);
        link.setType(type);
        return link;
    }

    /** A text, without the few characters that XML cannot hold. */
    private static Content text(String value) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(value.codePoints()
                .filter(AtomFeed::inXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return content;
    }

    private static boolean inXml(int sign) {
        return Stream.of(0x9, 0xA, 0xD).anyMatch(space -> space == sign)
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
