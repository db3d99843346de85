package org.parallax.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.parallax.text.Passage;

/** The official PDF of the US plan, cut into its sections, framing passages and bullets. */
final class OfficialUsPlan {
    /** The size in points of the running text; headings are larger, footnotes and raised marks smaller. */
    private static final float BODY_TEXT = 11;

    private static final int FRONT_PAGES = 3;
    private static final String BULLET = "•";
    private static final Pattern PART = Pattern.compile("Pillar (I|II|III): (.*)");
    private static final Pattern INTRODUCTION_STARTS = Pattern.compile("^(Winning the AI|America’s AI Action Plan has"
            + "|We need to|Several principles|Second, |Finally, |This Action Plan sets)");
    private static final Pattern PAGE_FURNITURE =
            Pattern.compile("AMERICA’S AI ACTION PLAN|This page intentionally left blank\\.|\\d{1,2}");
    private static final String SIGNATURES = "Michael J. Kratsios";

    /** A passage with the printed pages on which it begins and ends. */
    record Cut(int page, int pageEnd, Passage passage) {}

    /** The headings by number. */
    final Map<String, String> headings = new LinkedHashMap<>();

    /** The printed page of each heading by number. */
    final Map<String, Integer> headingPages = new LinkedHashMap<>();

    /** The passages by number, of items and framing alike. */
    final Map<String, Cut> passages = new LinkedHashMap<>();

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    private record Line(int page, float size, String text) {}

    private OfficialUsPlan() {}

    static OfficialUsPlan read(Path pdf) throws IOException {
        OfficialUsPlan plan = new OfficialUsPlan();
        plan.cut(bodyLines(pdf));
        plan.lines.forEach((number, lines) -> plan.passages.put(
                number,
                new Cut(
                        lines.get(0).page(),
                        lines.get(lines.size() - 1).page(),
                        Passage.ofLines(lines.stream().map(Line::text).toList()))));
        return plan;
    }

    /** All lines of the body in order, without running headers, page numbers, footnotes and raised marks. */
    private static List<Line> bodyLines(Path pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                private final StringBuilder line = new StringBuilder();
                private float size;

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition position : positions) {
                        if (position.getFontSizeInPt() >= BODY_TEXT) {
                            line.append(position.getUnicode());
                            size = Math.max(size, position.getFontSizeInPt());
                        }
                    }
                }

                @Override
                protected void writeWordSeparator() {
                    line.append(' ');
                }

                @Override
                protected void writeLineSeparator() {
                    end();
                }

                @Override
                protected void writePageEnd() throws IOException {
                    end();
                    super.writePageEnd();
                }

                private void end() {
                    String text = line.toString().strip();
                    if (!text.isEmpty()) {
                        lines.add(new Line(getCurrentPageNo() - FRONT_PAGES, size, text));
                    }
                    line.setLength(0);
                    size = 0;
                }
            };
            stripper.setSortByPosition(true);
            stripper.setStartPage(FRONT_PAGES + 1);
            stripper.getText(document);
        }
        return lines.stream()
                .filter(line -> !PAGE_FURNITURE.matcher(line.text()).matches())
                .toList();
    }

    private void cut(List<Line> body) {
        int part = 0;
        int section = 0;
        int last = 0;
        float sizeBefore = 0;
        String number = "";
        String heading = "";
        for (Line line : body) {
            Matcher partHeading = PART.matcher(line.text());
            boolean continued = line.size() > BODY_TEXT && line.size() == sizeBefore;
            sizeBefore = line.size();
            if (line.text().equals("Introduction")) {
                number = "0.1";
                last = 1;
            } else if (continued) {
                headings.merge(heading, line.text(), (first, second) -> first + " " + second);
            } else if (line.size() > BODY_TEXT) {
                if (partHeading.matches()) {
                    part++;
                    section = 0;
                    heading = String.valueOf(part);
                    headings.put(heading, partHeading.group(2));
                } else {
                    section++;
                    heading = part + "." + section;
                    headings.put(heading, line.text());
                }
                headingPages.put(heading, line.page());
                number = heading + ".0";
                last = 0;
            } else if (line.text().startsWith(SIGNATURES)) {
                number = "";
            } else if (line.text().equals("Recommended Policy Actions")) {
                number = "";
            } else if (line.text().startsWith(BULLET)) {
                number = heading + "." + ++last;
                add(number, new Line(line.page(), line.size(), line.text().substring(1)));
            } else if (!number.isEmpty()) {
                if (part == 0 && INTRODUCTION_STARTS.matcher(line.text()).find()) {
                    number = "0." + ++last;
                }
                add(number, line);
            }
        }
    }

    private void add(String number, Line line) {
        lines.computeIfAbsent(number, n -> new ArrayList<>()).add(line);
    }
}
