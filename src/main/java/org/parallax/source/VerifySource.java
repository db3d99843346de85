package org.parallax.source;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.plan.PlanNumber;
import org.parallax.source.Alignment.Match;
import org.parallax.source.PlanOutline.Expected;
import org.parallax.text.Sha256;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Verifies an official file on the command line, without a database. */
public final class VerifySource {
    /** The first argument of the application that starts it as this command. */
    public static final String COMMAND = "verify";

    private static final int ALL = 0;
    private static final int NOT_ALL = 1;
    private static final int REFUSED = 2;

    private static final String USAGE = "Usage: verify --plan PLAN --file FILE";

    private VerifySource() {}

    /**
     * Prints for every framing passage and item whether the file has the words that were coded, and last how many items do.
     *
     * @return the exit status: 0 if all are matched exactly, 1 if any is not, 2 if the file or an argument is refused, with a
     *     sentence on {@code err}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        LoggingSystem.get(VerifySource.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            Map<String, String> options = options(args);
            String wanted = options.get("--plan");
            String file = options.get("--file");
            if (wanted == null || file == null || options.size() > 2) {
                throw new UnreadableSourceException(USAGE);
            }
            List<PlanOutline> plans = PlanOutline.all(Content.shipped());
            PlanOutline plan = plans.stream()
                    .filter(known -> known.plan().value().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableSourceException("There is no plan " + wanted + ". Known are "
                            + plans.stream().map(known -> known.plan().value()).collect(Collectors.joining(", "))
                            + "."));
            return verify(plan, Path.of(file), out);
        } catch (UnreadableSourceException e) {
            err.writeBytes((e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            return REFUSED;
        }
    }

    private static Map<String, String> options(String[] args) throws UnreadableSourceException {
        Map<String, String> options = new HashMap<>();
        for (int at = 1; at < args.length; at += 2) {
            if (at + 1 == args.length || options.put(args[at], args[at + 1]) != null) {
                throw new UnreadableSourceException(USAGE);
            }
        }
        return options;
    }

    private static int verify(PlanOutline plan, Path file, PrintStream out) throws UnreadableSourceException {
        SourceReading reading = new SourceReading();
        byte[] bytes = reading.bytes(file);
        SourceName name = name(plan, file);
        CutDocument document = DocumentCutter.cut(reading.read(bytes), plan, name.language());
        Map<PlanNumber, Match> matches =
                Alignment.of(
                                document,
                                name.expected(),
                                Map.of(),
                                name.language().equals("en"),
                                null)
                        .stream()
                        .collect(Collectors.toMap(Match::number, Function.identity()));
        String sha256 = Sha256.hex(bytes);
        StringBuilder report = new StringBuilder()
                .append(plan.title().get(0))
                .append("\n")
                .append("SHA-256 of the file: ")
                .append(sha256)
                .append(coded(plan, sha256))
                .append("\n");
        long items = 0;
        long framing = 0;
        for (Expected expected : name.expected()) {
            Match match = matches.get(expected.number());
            Status status = status(document, expected, match);
            report.append(plan.shortName())
                    .append('-')
                    .append(expected.number())
                    .append(": ")
                    .append(words(status))
                    .append(place(document, plan, match))
                    .append("\n");
            if (status == Status.EXACT && expected.item()) {
                items++;
            } else if (status == Status.EXACT) {
                framing++;
            }
        }
        long allFraming = plan.provisions().size() - plan.items();
        report.append("Framing passages: ")
                .append(framing)
                .append(" of ")
                .append(allFraming)
                .append("\n")
                .append(items)
                .append(" of ")
                .append(plan.items())
                .append(" verified\n");
        out.writeBytes(report.toString().getBytes(StandardCharsets.UTF_8));
        return items == plan.items() && framing == allFraming ? ALL : NOT_ALL;
    }

    /** A file of any name is taken for the document that is cited, unless its name says that it is another. */
    private static SourceName name(PlanOutline plan, Path file) {
        try {
            return SourceName.of(String.valueOf(file.getFileName()), List.of(plan));
        } catch (UnreadableSourceException e) {
            return SourceName.official(plan, plan.sources().get(0));
        }
    }

    private static String coded(PlanOutline plan, String sha256) {
        if (plan.sourceSha256() == null) {
            return ", and no file was at hand when the plan was coded";
        }
        return plan.sourceSha256().equals(sha256)
                ? ", the file that was coded"
                : ", another file than the one that was coded, " + plan.sourceSha256();
    }

    private static Status status(CutDocument document, Expected expected, @Nullable Match match) {
        return Status.of(
                expected.sha256(),
                match == null ? null : document.passage(match.run()).sha256());
    }

    private static String words(Status status) {
        return switch (status) {
            case EXACT -> "same words";
            case DIFFERENT -> "OTHER WORDS";
            case UNRECORDED -> "nothing recorded to compare with";
            case NOT_FOUND -> "NOT FOUND";
        };
    }

    private static String place(CutDocument document, PlanOutline plan, @Nullable Match match) {
        if (match == null || document.page(match.run()) == 0) {
            return "";
        }
        int page = document.page(match.run());
        return ", printed page " + (page - plan.pdfPageOffset()) + " (PDF page " + page + ")"
                + (match.how() == How.HASH ? ", at another place" : "");
    }
}
