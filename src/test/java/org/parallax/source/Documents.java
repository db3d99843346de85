package org.parallax.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files to read, friendly and hostile. */
final class Documents {
    private static final int BLOCK = 1 << 20;

    /** A piece of text in its size in points; it stands below the piece before it, or right of it if it is raised. */
    record Piece(float size, String text, boolean raised) {}

    private Documents() {}

    static Piece piece(float size, String text) {
        return new Piece(size, text, false);
    }

    static Piece raised(float size, String text) {
        return new Piece(size, text, true);
    }

    /** A PDF with one page for each list. */
    static byte[] pdf(List<List<Piece>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPages(document, pages);
            return bytes(document);
        }
    }

    static byte[] pdfOfEmptyPages(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return bytes(document);
        }
    }

    /** A PDF with one letter, which its font takes for the given character of four hexadecimal digits. */
    static byte[] pdfThatCallsItsLetter(String character) throws IOException {
        String names =
                "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <" + character + "> endbfchar";
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            font.getCOSObject()
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(
                                    document, new ByteArrayInputStream(names.getBytes(StandardCharsets.ISO_8859_1))));
            addPage(document, font, List.of(piece(11, "a")));
            return bytes(document);
        }
    }

    /** An encrypted PDF that opens with the password, and lets its text be taken out or not. */
    static byte[] encryptedPdf(String password, boolean extractable, List<Piece> page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPages(document, List.of(page));
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extractable);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static void addPages(PDDocument document, List<List<Piece>> pages) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (List<Piece> pieces : pages) {
            addPage(document, font, pieces);
        }
    }

    private static void addPage(PDDocument document, PDType1Font font, List<Piece> pieces) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float x = 72;
            float y = 720;
            for (Piece piece : pieces) {
                if (piece.raised()) {
                    y += 4;
                } else {
                    x = 72;
                    y -= 40;
                }
                content.beginText();
                content.setFont(font, piece.size());
                content.newLineAtOffset(x, y);
                content.showText(piece.text());
                content.endText();
                x += font.getStringWidth(piece.text()) / 1000 * piece.size();
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A PDF whose one page repeats the operators until they make so many megabytes. */
    static byte[] bomb(String operators, int megabytes) {
        return rawPdf("/FlateDecode", inflatesTo(operators, megabytes));
    }

    /** A PDF whose one page is compressed twice by the same filter. */
    static byte[] bombCompressedTwice(String operators, int megabytes) {
        return rawPdf("[/FlateDecode /FlateDecode]", deflate(inflatesTo(operators, megabytes), true));
    }

    /** A PDF whose one page goes through two filters, the second of which makes 64 times as much of it: spaces only. */
    static byte[] bombOfTwoFilters(int megabytes) {
        return rawPdf("[/FlateDecode /RunLengthDecode]", inflatesTo("\u0081 ", megabytes / 64));
    }

    /** A PDF of one page, written by hand. */
    static byte[] rawPdf(String filter, byte[] content) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StringBuilder offsets = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        write(pdf, "%PDF-1.7\n");
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "<</Filter " + filter + "/Length " + content.length + ">>"
        };
        for (int i = 0; i < objects.length; i++) {
            offsets.append(String.format("%010d 00000 n \n", pdf.size()));
            write(pdf, (i + 1) + " 0 obj\n" + objects[i] + "\n");
            if (i == objects.length - 1) {
                write(pdf, "stream\n");
                pdf.writeBytes(content);
                write(pdf, "\nendstream\n");
            }
            write(pdf, "endobj\n");
        }
        int start = pdf.size();
        write(pdf, offsets + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A block that was compressed once, repeated, which is quicker than to compress it all. */
    private static byte[] inflatesTo(String text, int megabytes) {
        byte[] block = text.repeat(BLOCK / text.length()).getBytes(StandardCharsets.ISO_8859_1);
        byte[] first = deflate(block, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first, 0, 2);
        for (int i = 0; i < megabytes; i++) {
            out.write(first, 2, first.length - 2);
        }
        byte[] end = deflate(new byte[0], true);
        out.write(end, 2, end.length - 2);
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean whole) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        if (whole) {
            deflater.finish();
        }
        byte[] room = new byte[BLOCK];
        int length = deflater.deflate(room, 0, room.length, whole ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(room, length);
    }
}
