package org.parallax.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.DefaultResourceLoader;

/** A small, valid content folder with two invented plans, the first one coded twice, for a test to spoil in one place. */
public final class ContentFolder {
    /** The file of the first invented plan, which has parts and sections. */
    public static final String FIRST = "plans/xx-demo-2025.yaml";

    /** The file of the second invented plan, which has actions only. */
    public static final String SECOND = "plans/yy-demo-2025.yaml";

    /** The file of what the first coder made of the first plan. */
    public static final String FIRST_CODER = "codings/coder-1/xx-demo-2025.yaml";

    /** The file of what the second coder made of the first plan. */
    public static final String SECOND_CODER = "codings/coder-2/xx-demo-2025.yaml";

    /** The file of the settled relations; there only {@link #withRelations}. */
    public static final String RELATIONS = "relations/xx-demo-2025_yy-demo-2025.yaml";

    /** The file of the relations that the first coder saw; there only {@link #withRelations}. */
    public static final String FIRST_RELATIONS = "codings/coder-1/relations/xx-demo-2025_yy-demo-2025.yaml";

    /** The file of the relations that the second coder saw; there only {@link #withRelations}. */
    public static final String SECOND_RELATIONS = "codings/coder-2/relations/xx-demo-2025_yy-demo-2025.yaml";

    /** The file of the claims that were set against the plans; there only {@link #withClaims}. */
    public static final String CLAIMS = "claims.yaml";

    private static final Path SHIPPED = Path.of("src/main/resources/content");

    private static final String RELEASE = """
            date: "2030-01-01"
            note: Two invented plans.
            comparisonRule: 1
            """;

    private static final String PILLARS = """
            - {slug: chips, name: Chips, definition: All about chips., include: It names chips., borders: [], example: {item: XX-1.1.1, why: Because.}}
            - {slug: energy, name: Energy, definition: All about energy., include: It names energy., borders: [], example: {item: XX-1.1.1, why: Because.}}
            - {slug: data, name: Data, definition: All about data., include: It names data., borders: [], example: {item: XX-1.1.1, why: Because.}}
            - {slug: values, name: Values, definition: All about values., include: It names values., borders: [], example: {item: XX-1.1.1, why: Because.}}
            """;

    private static final String BODIES = """
            - {slug: ministry, name: Ministry of Examples, short: MoE, country: XX}
            - {slug: bureau, name: Bureau of Samples, short: BoS, country: XX, parent: ministry, aliases: [Sample Bureau]}
            - {slug: union, name: Union of Everyone, short: Union}
            """;

    private static final String PAIRS = """
            - [xx-demo-2025, yy-demo-2025]
            """;

    private static final String IDS = """
            - plan: xx-demo-2025
              numbers: ["0.1", "1", "1.0", "1.1", "1.1.0", "1.1.1", "1.1.2", "1.2", "1.2.1"]
            - plan: yy-demo-2025
              numbers:
                - "1"
                - "1.1"
                - "1.2"
                - "1.3"
            """;

    private static final String WITHDRAWN = """
            - plan: yy-demo-2025
              number: "1.3"
              date: "2029-12-01"
              reason: It said the same as 1.2.
              successors: [yy-demo-2025/1.2]
            """;

    private static final String CODEBOOK = """
            version: 1
            unit: The verb of an item.
            variables:
              - {variable: pillars, name: Pillars, question: What is it about?, rule: Up to three.}
              - variable: instrument
                name: Instrument
                question: How?
                rule: One value.
                values:
                  - {value: public-spending, name: Public spending, definition: Money is spent., include: It spends., borders: [], example: {item: XX-1.1.1, why: It spends.}}
                  - {value: praise, name: Praise, definition: Something is praised., include: It praises., borders: [A prize is public-spending.], example: {item: XX-1.1.2, why: It praises.}}
              - variable: force
                name: Force
                question: How strongly?
                rule: One value.
                values:
                  - {value: explores, name: Explores, definition: It may be., include: The verb is explore., borders: [], example: {item: XX-1.2.1, why: It explores.}}
                  - {value: recommends, name: Recommends, definition: It should be., include: The verb is should., borders: [], example: {item: XX-1.1.2, why: It should.}}
                  - {value: directs, name: Directs, definition: It must be., include: Any other verb., borders: [], example: {item: XX-1.1.1, why: It must.}}
              - variable: addressee
                name: Addressee
                question: Who?
                rule: One value.
                values:
                  - {value: own-agencies, name: Own agencies, definition: Those of Nowhere., include: An agency., borders: [], example: {item: XX-1.1.1, why: The bureau.}}
                  - {value: everybody, name: Everybody, definition: All people., include: No agency., borders: [], example: {item: XX-1.2.1, why: Nobody is named.}}
              - variable: scope
                name: Scope
                question: Where?
                rule: One value.
                values:
                  - {value: global, name: Worldwide, definition: Everywhere., include: It names the world., borders: [], example: {item: XX-1.2.1, why: The world.}}
                  - {value: domestic, name: Domestic, definition: At home., include: Nothing else., borders: [], example: {item: XX-1.1.1, why: At home.}}
              - {variable: lead, name: Lead bodies, question: Who leads?, rule: All of them.}
              - {variable: support, name: Supporting bodies, question: Who helps?, rule: All of them.}
              - {variable: addressed, name: Bodies addressed, question: To whom?, rule: All of them.}
            """;

    // On 1.1.1 the coders differ in the primary pillar, force and lead; on 1.0 in the pillars. On the instrument of
    // 1.2.1 they agree, and it is settled otherwise.
    private static final String FIRST_CODING = """
            coder: coder-1
            plan: xx-demo-2025
            items:
              - {number: "1.1.1", pillars: [chips, energy], instrument: public-spending, force: directs, addressee: own-agencies, scope: domestic, lead: [bureau], support: [ministry], addressed: [union]}
              - {number: "1.1.2", pillars: [energy], instrument: praise, force: recommends, addressee: own-agencies, scope: global, lead: [], support: [], addressed: []}
              - {number: "1.2.1", pillars: [chips], instrument: praise, force: explores, addressee: everybody, scope: global, lead: [], support: [ministry, bureau], addressed: []}
            framing:
              - {number: "0.1", pillars: [values]}
              - {number: "1.0", pillars: [chips]}
              - {number: "1.1.0", pillars: [chips]}
            """;

    private static final String SECOND_CODING = """
            coder: coder-2
            plan: xx-demo-2025
            items:
              - {number: "1.1.1", pillars: [energy, chips], instrument: public-spending, force: recommends, addressee: own-agencies, scope: domestic, lead: [ministry, bureau], support: [ministry], addressed: [union]}
              - {number: "1.1.2", pillars: [energy], instrument: praise, force: recommends, addressee: own-agencies, scope: global, lead: [], support: [], addressed: []}
              - {number: "1.2.1", pillars: [chips], instrument: praise, force: explores, addressee: everybody, scope: global, lead: [], support: [bureau, ministry], addressed: []}
            framing:
              - {number: "0.1", pillars: [values]}
              - {number: "1.0", pillars: [data]}
              - {number: "1.1.0", pillars: [chips]}
            """;

    private static final String POSITIONS = """
            - pillar: chips
              plan: xx-demo-2025
              sentences:
                - {text: It builds examples., evidence: ["1.2.1", "1.1.1"]}
                - {text: It says why., evidence: ["1.0"]}
                - {text: It does not sell them., absence: true}
            - pillar: energy
              plan: yy-demo-2025
              sentences:
                - {text: It says nothing., absence: true}
            """;

    private static final String RELATION_RULES = """
            rule:
              - {code: test, meaning: Has who does the one done a part of the other?}
            type:
              - {code: equal, meaning: Each does all of the other.}
              - {code: contrary, meaning: They work against each other.}
            strength:
              - {code: "4", meaning: The main act of both.}
              - {code: "3", meaning: The main act of one.}
            rationale:
              - {code: semantic, meaning: In other words.}
            """;

    // On XX-1.1.1 and YY-1.1 both coders agree, on XX-1.1.1 and YY-1.2 they differ in type and strength, and XX-1.2.1
    // and
    // YY-1.2 were related by the first coder only.
    private static final String SETTLED_RELATIONS = """
            first: xx-demo-2025
            second: yy-demo-2025
            relations:
              - {first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4, kind: semantic, rationale: One is enough for all., date: "2029-11-01", review: machine}
              - {first: XX-1.1.1, second: YY-1.2, type: contrary, strength: 3, kind: functional, rationale: What is kept is not given away., date: "2029-11-02", review: machine, settled: Keeping is the opposite of giving.}
            none:
              - {item: XX-1.1.2, terms: [tour, town], reason: Nothing travels., date: "2029-11-03"}
              - {item: XX-1.2.1, terms: [twice], reason: Nothing is done twice., date: "2029-11-03"}
            dropped:
              - {first: XX-1.2.1, second: YY-1.2, reason: Size is all they share.}
            """;

    private static final String CHECKED_CLAIMS = """
            - slug: an-example-for-everybody
              claim: Everybody gets an example.
              plans: [yy-demo-2025]
              made: [{who: A newspaper, where: Page two, url: "https://example.org/two", date: "2029-10"}]
              verdict: supported
              reasoning: Both items give one.
              settledOn: "2030-01-01"
              evidence:
                - {ref: YY-1.1, note: It gives one.}
                - {ref: YY-1.2, note: It gives a larger one.}
            - slug: nothing-is-built
              claim: Nothing is built anywhere.
              plans: [xx-demo-2025, yy-demo-2025]
              made: [{who: A reader}]
              verdict: not-supported
              reasoning: One plan builds.
              settledOn: "2030-01-01"
              settled: Building is the whole of it.
              evidence:
                - {ref: XX-1.1.0, note: It says why small things matter.}
                - {fact: {plan: xx-demo-2025, what: items}, note: There are three.}
                - {absence: {plan: yy-demo-2025, terms: [build, make]}, note: It says neither.}
                - {event: an-event, note: It was built.}
            """;

    private static final String EVENTS = """
            collected: "2029-12-01"
            events:
              - id: an-event
                date: "2029-11-30"
                precision: day
                actor: other
                title: An example is built
                what: Somebody built an example.
                status: context
                of: [xx-demo-2025]
                confidence: primary
                ties: [XX-1.1.1]
                pillars: [chips]
                why: It is one.
                sources: [{url: "https://example.org/built", publisher: A newspaper, date: "2029-11-30", kind: primary}]
            """;

    private static final String FIRST_RELATION_CODING = """
            coder: coder-1
            first: xx-demo-2025
            second: yy-demo-2025
            relations:
              - {first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4, kind: semantic, rationale: It covers it.}
              - {first: XX-1.1.1, second: YY-1.2, type: contrary, strength: 3, kind: functional, rationale: It keeps it.}
              - {first: XX-1.2.1, second: YY-1.2, type: overlaps, strength: 1, kind: syntactic, rationale: Both are larger.}
            none: [XX-1.1.2]
            """;

    private static final String SECOND_RELATION_CODING = """
            coder: coder-2
            first: xx-demo-2025
            second: yy-demo-2025
            relations:
              - {first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4, kind: semantic, rationale: One holds the other.}
              - {first: XX-1.1.1, second: YY-1.2, type: overlaps, strength: 2, kind: semantic, rationale: Both make examples.}
            none: [XX-1.1.2, XX-1.2.1]
            """;

    private static final String FIRST_PLAN = """
            id: xx-demo-2025
            short: XX
            position: 1
            country: Nowhere
            label: Nowhere's plan
            running: Nowhere's plan
            name: Invented Plan
            title: An Invented Plan
            titleSentenceCase: An invented plan
            issuer: Ministry of Examples
            place: Nowhere
            issued: "2025-01-15"
            speaksTo: Its own agencies
            form: Parts and sections
            levels: [part, section]
            sources:
              - {label: Official PDF, language: en, url: "https://example.org/xx.pdf"}
            sourceSha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            pdfPageOffset: 2
            framing:
              - number: "0.1"
                title: Why there is a plan
                summary: Somebody had to invent one.
                printedPage: 1
                pillars: [values]
                checked: A
                review: machine
            sections:
              - number: "1"
                heading: Make things
                printedPage: 2
                checked: A
                framing:
                  number: "1.0"
                  title: Why things are made
                  summary: Things do not make themselves.
                  printedPage: 2
                  pillars: [chips]
                  settled: {pillars: Data are not named.}
                  checked: A
                  review: machine
                sections:
                  - number: "1.1"
                    heading: Make small things
                    printedPage: 2
                    checked: A
                    framing:
                      number: "1.1.0"
                      title: Why small things matter
                      summary: Large things are made of them.
                      pillars: [chips]
                      checked: A
                      review: machine
                    items:
                      - number: "1.1.1"
                        title: Build an example
                        summary: Build one example of everything.
                        printedPage: 2
                        printedPageEnd: 3
                        pillars: [chips, energy]
                        lead: [bureau]
                        support: [ministry]
                        addressed: [union]
                        instrument: public-spending
                        force: directs
                        addressee: own-agencies
                        scope: domestic
                        settled:
                          pillars: Chips come first.
                          force: Build is an order.
                          lead: The ministry only helps.
                        checked: A
                        review: machine
                        passageSha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                      - number: "1.1.2"
                        title: Show the example around
                        summary: Take the example to every town.
                        printedPage: 3
                        pillars: [energy]
                        instrument: praise
                        force: recommends
                        addressee: own-agencies
                        scope: global
                        checked: A
                        review: machine
                  - number: "1.2"
                    heading: Make large things
                    printedPage: 4
                    checked: A
                    items:
                      - number: "1.2.1"
                        title: Build a larger example
                        summary: Do it again at twice the size.
                        printedPage: 4
                        pillars: [chips]
                        support: [bureau, ministry]
                        instrument: public-spending
                        force: explores
                        addressee: everybody
                        scope: global
                        settled:
                          instrument: Both overlooked the cost.
                        checked: A
                        review: machine
            """;

    private static final String SECOND_PLAN = """
            id: yy-demo-2025
            short: YY
            position: 2
            country: Elsewhere
            label: Elsewhere's plan
            running: Elsewhere's plan
            name: Imagined Plan
            title: An Imagined Plan
            titleSentenceCase: An imagined plan
            titleOriginal: 虚构计划
            issuer: Elsewhere
            place: Elsewhere
            issued: "2025-02-15"
            speaksTo: Everybody
            form: Actions
            levels: [action]
            divisionNote: The division is ours.
            sources:
              - {label: Official page, language: zh-Hans, url: "https://example.org/yy"}
            framing: []
            sections:
              - number: "1"
                heading: Share things
                headingOriginal: 分享
                checked: B
                checkedNote: One report.
                items:
                  - number: "1.1"
                    title: Share an example
                    summary: Give one example to everybody.
                    pillars: [data]
                    lead: [union]
                    checked: B
                    checkedNote: One report.
                    review: machine
                  - number: "1.2"
                    title: Share a larger example
                    summary: Give a larger one to everybody.
                    pillars: [data, chips]
                    checked: C
                    review: machine
            """;

    private final Path folder;

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the valid content into an empty folder. */
    public static ContentFolder in(Path folder) {
        return new ContentFolder(folder)
                .write("release.yaml", RELEASE)
                .write("pillars.yaml", PILLARS)
                .write("bodies.yaml", BODIES)
                .write("pairs.yaml", PAIRS)
                .write("ids.yaml", IDS)
                .write("withdrawn.yaml", WITHDRAWN)
                .write("releases/index.yaml", "[]\n")
                .write("codebook.yaml", CODEBOOK)
                .write("positions.yaml", POSITIONS)
                .write(FIRST_CODER, FIRST_CODING)
                .write(SECOND_CODER, SECOND_CODING)
                .write(FIRST, FIRST_PLAN)
                .write(SECOND, SECOND_PLAN);
    }

    /** Adds a few relations between the two plans, each coded twice. */
    public ContentFolder withRelations() {
        return write("relation-rules.yaml", RELATION_RULES)
                .write(RELATIONS, SETTLED_RELATIONS)
                .write(FIRST_RELATIONS, FIRST_RELATION_CODING)
                .write(SECOND_RELATIONS, SECOND_RELATION_CODING);
    }

    /** Adds two claims, and an event on which one of them rests. */
    public ContentFolder withClaims() {
        return write("events.yaml", EVENTS).write(CLAIMS, CHECKED_CLAIMS);
    }

    /** Copies the state that is being prepared of the content that the application ships with, without any release. */
    public static ContentFolder copyOfShipped(Path folder) {
        ContentFolder copy = new ContentFolder(folder).write("releases/index.yaml", "[]\n");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = SHIPPED.relativize(file);
                if (!name.startsWith("releases") && !name.startsWith("schema")) {
                    copy.write(name.toString(), Files.readString(file));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, in place of the one that was there. */
    public ContentFolder write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the state that is being prepared. */
    public ContentFolder publish() {
        try {
            PackRelease.publish(folder);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file. */
    public ContentFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands once in a file. */
    public ContentFolder replace(String file, String text, String replacement) {
        String before = read(file);
        if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
            throw new IllegalArgumentException("Not once in " + file + ": " + text);
        }
        return write(file, before.replace(text, replacement));
    }

    /** The lines of a file that contain a text, counted from 1. */
    public List<Integer> linesOf(String file, String text) {
        List<String> lines = lines(file);
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).contains(text))
                .boxed()
                .toList();
    }

    /** The lines of a file. */
    public List<String> lines(String file) {
        return read(file).lines().toList();
    }

    /** The folder's content, checked against the schemas. */
    public Content content() {
        return source().prepared().content();
    }

    ContentSource source() {
        return new ContentSource(location(), new DefaultResourceLoader());
    }

    /** The folder as the application is told of it. */
    public String location() {
        return "file:" + folder.toAbsolutePath() + "/";
    }

    Path path() {
        return folder;
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
