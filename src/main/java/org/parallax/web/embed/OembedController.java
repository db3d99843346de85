package org.parallax.web.embed;

import java.io.StringWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parallax.address.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** Answers oEmbed 1.0 requests (oembed.com) for pages that have a card. */
@RestController
class OembedController {
    private static final Pattern PROVISION = Pattern.compile("/([a-z]{2})-[a-z0-9]+-\\d{4}/([\\d.]+)(/@[\\d-]+)?");
    private static final Pattern SHORT = Pattern.compile("/([A-Za-z]{2}-[\\d.]+)()");
    private static final Pattern RELATION =
            Pattern.compile("/relations/([a-z]{2}-[\\d.]+/[a-z]{2}-[\\d.]+)(/@[\\d-]+)?");
    private static final Pattern COMPARISON = Pattern.compile("/(compare/[a-z0-9-]+/[a-z0-9-]+/[a-z-]+)(/@[\\d-]+)?");

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int DAY = 86_400;

    private final Addresses addresses;
    private final CardTitles titles;

    OembedController(Addresses addresses, CardTitles titles) {
        this.addresses = addresses;
        this.titles = titles;
    }

    @GetMapping("/oembed")
    ResponseEntity<Object> oembed(
            @RequestParam("url") String url,
            @RequestParam(name = "format", defaultValue = "json") String format,
            @RequestParam(name = "maxwidth", defaultValue = "" + WIDTH) int maxWidth,
            @RequestParam(name = "maxheight", defaultValue = "" + HEIGHT) int maxHeight) {
        if (!format.equals("json") && !format.equals("xml")) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, "Formats are json and xml.");
        }
        if (maxWidth < 1 || maxHeight < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A size is a number of pixels from 1.");
        }
        String path = path(url).flatMap(OembedController::embed).orElseThrow(OembedController::missing);
        String title = titles.of(path).orElseThrow(OembedController::missing);
        Map<String, Object> answer = answer(path, title, Math.min(maxWidth, WIDTH), Math.min(maxHeight, HEIGHT));
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .contentType(format.equals("xml") ? MediaType.TEXT_XML : MediaType.APPLICATION_JSON)
                .body(format.equals("xml") ? xml(answer) : answer);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No page with a card is at this address.");
    }

    /** The path of an address of this site; empty for any other address. */
    private Optional<String> path(String url) {
        try {
            URI wanted = URI.create(url);
            URI site = URI.create(addresses.absolute("/"));
            return site.getAuthority().equalsIgnoreCase(wanted.getAuthority())
                            && ("http".equals(wanted.getScheme()) || "https".equals(wanted.getScheme()))
                    ? Optional.ofNullable(wanted.getPath())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The card of a page, without {@code /embed/}. */
    private static Optional<String> embed(String path) {
        Matcher provision = PROVISION.matcher(path);
        if (provision.matches()) {
            return Optional.of(provision.group(1) + "-" + provision.group(2) + date(provision, 3));
        }
        for (Pattern pattern : new Pattern[] {SHORT, RELATION, COMPARISON}) {
            Matcher matcher = pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT) + date(matcher, 2));
            }
        }
        return Optional.empty();
    }

    private static String date(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    private Map<String, Object> answer(String path, String title, int width, int height) {
        String address = addresses.absolute("/embed/" + path);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("provider_name", "Parallax");
        answer.put("provider_url", addresses.absolute("/"));
        answer.put("title", title);
        answer.put("cache_age", DAY);
        answer.put("width", width);
        answer.put("height", height);
        answer.put(
                "html",
                "<iframe src=\"" + HtmlUtils.htmlEscape(address) + "\" width=\"" + width + "\" height=\"" + height
                        + "\" title=\"" + HtmlUtils.htmlEscape(title) + "\" loading=\"lazy\""
                        + " style=\"border:0;max-width:100%\"></iframe>");
        return answer;
    }

    private static String xml(Map<String, Object> answer) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> property : answer.entrySet()) {
                xml.writeStartElement(property.getKey());
                xml.writeCharacters(property.getValue().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }
}
