package org.parallax.source;

import static org.parallax.source.Documents.piece;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.content.Content;
import org.parallax.source.Documents.Piece;
import org.parallax.source.PlanOutline.Expected;
import org.parallax.source.PlanOutline.Heading;

/** Files that stand for the official ones: under their headings they have made-up words. */
public final class MadeUpFiles {
    /** A word that only the made-up passage of US-1.3.2 has. */
    public static final String RARE = "zyxomma";

    private static final String CHINESE = "一二三四五六七八九十";

    private MadeUpFiles() {}

    /** Writes a file for the US plan, two for China's, and one that is damaged. */
    public static void writeInto(Path folder) throws IOException {
        PlanOutline us = plan("us-aiap-2025");
        PlanOutline china = plan("cn-gaigap-2025");
        Files.write(folder.resolve(us.sources().get(0).fileName()), pdf(us));
        Files.writeString(folder.resolve(china.sources().get(0).fileName()), english(china));
        Files.writeString(folder.resolve(china.sources().get(1).fileName()), chinese(china));
        Files.writeString(folder.resolve(china.sources().get(2).fileName()), "Nothing.", StandardCharsets.UTF_8);
    }

    private static PlanOutline plan(String id) {
        return PlanOutline.all(Content.shipped()).stream()
                .filter(plan -> plan.plan().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The made-up words of an item or passage. */
    public static String words(String number) {
        return "Invented words stand for " + number + (number.equals("1.3.2") ? " and " + RARE : "") + ".";
    }

    private static byte[] pdf(PlanOutline plan) throws IOException {
        List<List<Piece>> pages = new ArrayList<>();
        for (int page = 0; page < plan.pdfPageOffset(); page++) {
            pages.add(List.of(piece(11, "Front page.")));
        }
        for (Heading heading : plan.headings()) {
            List<Piece> page = new ArrayList<>();
            page.add(piece(heading.number().depth() == 1 ? 18 : 14, heading.text()));
            for (Expected expected : plan.provisions()) {
                if (expected.section().equals(heading.number().value())) {
                    page.add(piece(
                            11,
                            (expected.item() ? "• " : "")
                                    + words(expected.number().value())));
                }
            }
            pages.add(page);
        }
        return Documents.pdf(pages);
    }

    private static String english(PlanOutline plan) {
        StringBuilder html =
                new StringBuilder("<title>x</title><h1>" + plan.title().get(0)
                        + "</h1><p>Invented words open it. They call it an international public good. They end.</p>");
        for (Heading action : plan.headings()) {
            html.append("<p>" + action.number() + ". " + action.text() + "</p><p>")
                    .append(plan.provisions().stream()
                            .filter(expected ->
                                    expected.section().equals(action.number().value()))
                            .map(expected -> expected.title() + ".")
                            .collect(Collectors.joining(" ")))
                    .append("</p>");
        }
        return html.toString();
    }

    private static String chinese(PlanOutline plan) {
        StringBuilder html = new StringBuilder(
                "<meta charset=utf-8><h1>" + plan.title().get(1) + "</h1><p>开头是编造的句子。这里说也可以是国际公共产品。编造到此为止。</p>");
        for (Heading action : plan.headings()) {
            int number = Integer.parseInt(action.number().value());
            String sign = number > 10 ? "十" + CHINESE.charAt(number - 11) : CHINESE.substring(number - 1, number);
            html.append("<p>" + sign + "、" + action.original() + "</p><p>")
                    .append(plan.provisions().stream()
                            .filter(expected ->
                                    expected.section().equals(action.number().value()))
                            .map(expected -> "编造" + "的".repeat(expected.title().length() / 3) + "句子。")
                            .collect(Collectors.joining()))
                    .append("</p>");
        }
        return html.toString();
    }
}
