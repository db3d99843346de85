package org.parallax.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.source.CutDocument.Kind;
import org.parallax.source.CutDocument.Piece;
import org.parallax.source.PlanOutline.Heading;
import org.parallax.source.SourceText.Line;
import org.parallax.text.Passage;

/**
 * Cuts an official document under the headings of its plan: a PDF by its headings and bullets, an HTML page by its numbered
 * actions and their sentences.
 */
final class DocumentCutter {
    private static final String BULLET = "•";
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");

    /** Something that recurs on so large a part of the pages is no part of any passage. */
    private static final double RECURRING = 0.5;

    /** The number that opens an action: {@code 3.}, {@code 3、}, {@code III.}, {@code 三、}, {@code Action 3:}. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:Action\\s+)?(?<number>\\d{1,2}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\\s*[.．、:：)）]\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ROMAN = List.of("I", "V", "X");
    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    /** What is shorter, and does not end like a sentence, is a heading or the page's furniture. */
    private static final int SHORT = 160;

    /** Versions with more sentences than these would take long to be put side by side; an action has a handful. */
    private static final int MOST_SENTENCES = 500;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？;；:：]['\"”’)）]*$");

    private final PlanOutline plan;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int sections;

    private DocumentCutter(PlanOutline plan) {
        this.plan = plan;
    }

    /**
     * Cuts a document.
     *
     * @param language the language tag of the document
     * @throws UnreadableSourceException if it has fewer than half of the plan's headings, so that it is another document
     */
    static CutDocument cut(SourceText source, PlanOutline plan, String language) throws UnreadableSourceException {
        DocumentCutter cutter = new DocumentCutter(plan);
        long wanted;
        if (source.pages() > 0) {
            wanted = plan.headings().size();
            cutter.cutPages(source);
        } else {
            List<Heading> actions = plan.headings();
            if (actions.stream().anyMatch(heading -> heading.number().depth() > 1)) {
                throw new UnreadableSourceException("It is an HTML page, and this plan can be cut from its PDF only.");
            }
            if (source.lines().stream().noneMatch(line -> cutter.isTitle(line.text()))) {
                throw new UnreadableSourceException(
                        "It does not have the title of the plan, so it is another document.");
            }
            wanted = actions.size();
            cutter.cutActions(source, actions, Locale.forLanguageTag(language));
        }
        if (cutter.sections * 2L < wanted) {
            throw new UnreadableSourceException("It has " + cutter.sections + " of the " + wanted
                    + " headings of the plan, so it is another document or another form of it.");
        }
        if (cutter.pieces.stream()
                .filter(piece -> piece.kind() == Kind.SENTENCE)
                .collect(Collectors.groupingBy(Piece::section, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(sentences -> sentences > MOST_SENTENCES)) {
            throw new UnreadableSourceException(
                    "One of its actions has more than " + MOST_SENTENCES + " sentences, so it is another document.");
        }
        return new CutDocument(cutter.text.toString(), List.copyOf(cutter.pieces), cutter.sections);
    }

    private void cutPages(SourceText source) {
        List<Line> body = body(source);
        int known = 0;
        String section = "0";
        boolean inBullet = false;
        for (int at = 0; at < body.size(); at++) {
            Line line = body.get(at);
            if (line.heading()) {
                StringBuilder heading = new StringBuilder(line.text());
                while (at + 1 < body.size()
                        && body.get(at + 1).heading()
                        && body.get(at + 1).size() == line.size()) {
                    heading.append(' ').append(body.get(++at).text());
                }
                int found = indexOf(heading.toString(), known);
                if (found >= 0) {
                    known = found + 1;
                    sections++;
                    section = plan.headings().get(found).number().value();
                } else if (known > 0) {
                    section = "";
                }
                startLine();
                text.append(heading);
                inBullet = false;
                startLine();
            } else if (line.text().startsWith(BULLET)) {
                startLine();
                String words = line.text().substring(BULLET.length()).strip();
                int start = text.length();
                text.append(words);
                pieces.add(new Piece(section, Kind.BULLET, start, text.length(), line.page(), line.page()));
                inBullet = true;
            } else if (inBullet) {
                Piece bullet = pieces.remove(pieces.size() - 1);
                join();
                text.append(line.text());
                pieces.add(new Piece(section, Kind.BULLET, bullet.start(), text.length(), bullet.page(), line.page()));
            } else {
                join();
                int start = text.length();
                text.append(line.text());
                pieces.add(new Piece(section, Kind.LINE, start, text.length(), line.page(), line.page()));
            }
        }
    }

    /** The lines of the printed pages, without running headers, page numbers, labels and the notices of blank pages. */
    private List<Line> body(SourceText source) {
        List<Line> lines = source.lines().stream()
                .filter(line -> line.page() > plan.pdfPageOffset())
                .filter(line -> !PAGE_NUMBER.matcher(line.text()).matches())
                .toList();
        Map<String, Long> times = lines.stream().collect(Collectors.groupingBy(Line::text, Collectors.counting()));
        double often = Math.max(3, (source.pages() - plan.pdfPageOffset()) * RECURRING);
        Predicate<Line> recurs = line -> times.getOrDefault(line.text(), 0L) >= often;
        Map<Integer, Long> onPage = lines.stream()
                .filter(recurs.negate())
                .collect(Collectors.groupingBy(Line::page, Collectors.counting()));
        return lines.stream()
                .filter(recurs.negate())
                // A page with one line of a few words says that it is blank.
                .filter(line -> line.heading()
                        || onPage.getOrDefault(line.page(), 0L) > 1
                        || line.text().split(" ", -1).length > 8)
                .toList();
    }

    /** Where a heading stands in the plan, at or after a place; -1 where it does not. */
    private int indexOf(String heading, int from) {
        String wanted = plain(heading);
        for (int at = from; at < plan.headings().size(); at++) {
            String known = plain(plan.headings().get(at).text());
            // A part's heading has "Pillar I:" or the like before it.
            if (wanted.equals(known) || wanted.endsWith(": " + known)) {
                return at;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return Passage.of(text).text().toLowerCase(Locale.ROOT);
    }

    private void cutActions(SourceText source, List<Heading> actions, Locale language) {
        List<Line> lines = source.lines();
        int from = 0;
        String section = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text();
            if (sections == 0 && isTitle(line)) {
                // The preamble stands between the title and the first action.
                text.setLength(0);
                pieces.clear();
                section = "0";
                continue;
            }
            Matcher number = NUMBERED.matcher(line);
            Heading action = from < actions.size() ? actions.get(from) : null;
            if (action != null && number.lookingAt() && value(number.group("number")) == from + 1) {
                section = action.number().value();
                from++;
                sections++;
                String rest = withoutHeading(line.substring(number.end()), action, language);
                startLine();
                text.append(line, 0, line.length() - rest.length());
                startLine();
                addSentences(rest, section, language);
            } else if (!lines.get(at).heading() && !isFurniture(line)) {
                addSentences(line, section, language);
            } else if (from == actions.size()) {
                // What follows the last action's paragraph is the page, and no longer the document.
                break;
            }
        }
    }

    private boolean isTitle(String line) {
        return line.length() < SHORT
                && plan.title().stream().anyMatch(title -> plain(line).contains(plain(title)));
    }

    private static boolean isFurniture(String line) {
        return line.length() < SHORT && !SENTENCE_END.matcher(line).find();
    }

    /** What follows the heading in the line of an action; empty where the line is the heading. */
    private static String withoutHeading(String line, Heading action, Locale language) {
        String heading = action.texts()
                .filter(text -> plain(line).startsWith(plain(text)))
                .findFirst()
                .orElse(null);
        if (heading != null) {
            return line.substring(Math.min(heading.length(), line.length())).replaceFirst("^[\\s.。:：—-]+", "");
        }
        return isFurniture(line)
                ? ""
                : line.substring(sentences(line, language).get(0)).strip();
    }

    private void addSentences(String block, String section, Locale language) {
        int from = 0;
        startLine();
        for (int end : sentences(block, language)) {
            String sentence = block.substring(from, end);
            int start =
                    text.length() + sentence.length() - sentence.stripLeading().length();
            text.append(sentence);
            int stop = text.length()
                    - (sentence.length() - sentence.stripTrailing().length());
            if (start < stop) {
                pieces.add(new Piece(section, Kind.SENTENCE, start, stop, 0, 0));
            }
            from = end;
        }
    }

    /** Where the sentences of a text end; the last one at its end. */
    private static List<Integer> sentences(String block, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(block);
        List<Integer> ends = new ArrayList<>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }

    /** What a number says in digits, Roman or Chinese numerals; 0 for what is none. */
    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return ROMAN.contains(number.substring(0, 1).toUpperCase(Locale.ROOT)) ? roman(number) : chinese(number);
    }

    private static int roman(String number) {
        Map<Character, Integer> digits = new HashMap<>(Map.of('I', 1, 'V', 5, 'X', 10));
        int value = 0;
        int before = 0;
        for (char letter : new StringBuilder(number.toUpperCase(Locale.ROOT))
                .reverse()
                .toString()
                .toCharArray()) {
            int digit = digits.getOrDefault(letter, 0);
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(number.charAt(0)) + 1;
        int ones = ten == number.length() - 1 ? 0 : CHINESE_DIGITS.indexOf(number.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    private void startLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Goes on after a line: a hyphen at its end stays, and the next line follows it without a space. */
    private void join() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n' && text.charAt(text.length() - 1) != '-') {
            text.append(' ');
        }
    }
}
