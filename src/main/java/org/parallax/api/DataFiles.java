package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.dated.DatedRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the data of a page, in the format that is asked for. */
@Component
class DataFiles {
    /** File systems take 255 characters. */
    private static final int LONGEST_NAME = 200;

    private final MarkdownText markdown;
    private final MessageSource messages;
    private final Addresses addresses;

    DataFiles(MarkdownText markdown, MessageSource messages, Addresses addresses) {
        this.markdown = markdown;
        this.messages = messages;
        this.addresses = addresses;
    }

    /**
     * The file of a page, with its address, licence and name in the headers.
     *
     * @param content what is sent, as it is for JSON
     * @param page the canonical address of the page that shows the same, with its filter and without a date
     */
    ResponseEntity<Object> answer(
            Format format, Tabular content, String heading, String page, Release release, HttpServletRequest request) {
        boolean dated = DatedRequest.release(request).isPresent();
        String shown = dated ? Addresses.dated(page, release.date()) : page;
        int query = shown.indexOf('?');
        int end = query < 0 ? shown.length() : query;
        String address = shown.substring(0, end) + "/data." + format.extension() + shown.substring(end);
        DataFile file =
                new DataFile(content, format, heading, release, addresses.absolute(shown), addresses.absolute(address));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(HttpHeaders.LINK, "<" + file.address() + ">; rel=\"self\"")
                .header(HttpHeaders.LINK, "<" + file.page() + ">; rel=\"alternate\"; type=\"text/html\"")
                .header(HttpHeaders.LINK, "<" + Addresses.LICENCE + ">; rel=\"license\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name(page, release) + "." + format.extension())
                                .build()
                                .toString());
        return answer.body(format == Format.JSON ? content : file);
    }

    /** The same for a page whose title is fixed words. */
    String heading(String page) {
        return message("data.page." + page);
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    /** Writes a file; nothing of it is kept. */
    void write(DataFile file, OutputStream out) throws IOException {
        if (file.format() == Format.CSV) {
            CsvTable.write(file, out);
        } else {
            markdown.write(file, out);
        }
    }

    /** The release and the address, in letters that every file system takes. */
    private static String name(String page, Release release) {
        String name = "parallax-" + release.date() + page.replaceAll("[^a-z0-9.]+", "-");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
