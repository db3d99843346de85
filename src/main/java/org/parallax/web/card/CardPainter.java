package org.parallax.web.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.relation.RelationType;
import org.parallax.web.card.CardFonts.Face;
import org.parallax.web.card.Typesetter.Block;
import org.parallax.web.card.Typesetter.Place;
import org.parallax.web.card.Typesetter.Style;

/**
 * Draws cards. All of them have the same frame: the name of the site above, a band for each plan in its half, the page's
 * address and the release below.
 */
final class CardPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** Nothing is drawn outside of these. */
    static final int LEFT = 60;

    static final int RIGHT = WIDTH - LEFT;
    static final int TOP = 44;
    static final int BOTTOM = HEIGHT - 40;

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1b1b19);
    static final Color SOFT = new Color(0x5b5a55);
    static final Color RULE = new Color(0xdedcd7);

    private static final float GUTTER = 40;
    private static final float MIDDLE = WIDTH / 2f;
    private static final float ALL = RIGHT - LEFT;
    private static final float COLUMN = (ALL - GUTTER) / 2;
    private static final float SECOND_COLUMN = MIDDLE + GUTTER / 2;

    /** The widths of two items and of what stands between them. */
    private static final float SIDE = 416;

    private static final float MIDST = 200;

    /** The band of a plan, and the baseline of its name. */
    private static final float BAND = 106;

    private static final float BAND_HEIGHT = 8;
    private static final float LABEL = 158;

    /** The top of what a card has to say, and its last baseline. */
    private static final float BODY = 194;

    private static final float LAST = 506;
    private static final float FOOT_RULE = 540;
    private static final float FOOT = 582;

    /** The height of a row of bars, and the width of the names between them. */
    private static final float MEASURE = 64;

    private static final float MEASURES = 236;
    private static final float AXIS_TO_EDGE = MIDDLE - MEASURES / 2 - 10 - LEFT;
    private static final float FIGURE_GAP = 12;

    private static final Style NAME = new Style(Face.SERIF, 36, 36, 1, -.01f);
    private static final Style KIND = new Style(Face.SANS, 23).downTo(17);
    private static final Style REF = new Style(Face.SANS_BOLD, 32).downTo(20);
    private static final Style PLAN = new Style(Face.SANS, 25).downTo(17);
    private static final Style PLAN_OF_REF = new Style(Face.SANS, 22).downTo(16);
    private static final Style TITLE = new Style(Face.SERIF, 78, 34, 1.1f, -.014f);
    private static final Style SITE = new Style(Face.SERIF, 88, 34, 1.1f, -.014f);
    private static final Style ITEM = new Style(Face.SERIF, 52, 26, 1.14f, -.01f);
    private static final Style WORDS = new Style(Face.SERIF_ITALIC, 38, 26, 1.12f, 0);
    private static final Style PILLAR = new Style(Face.SERIF, 50, 34, 1.1f, -.014f);
    private static final Style VERDICT = new Style(Face.SERIF_ITALIC, 38).downTo(24);
    private static final Style SECTION = new Style(Face.SANS, 27, 21, 1.3f, 0);
    private static final Style NOTE = new Style(Face.SANS, 22).downTo(16);
    private static final Style MEASURE_NAME = new Style(Face.SANS_BOLD, 24).downTo(16);
    private static final Style MEANING = new Style(Face.SANS, 19).downTo(15);
    private static final Style VALUE = new Style(Face.SANS_BOLD, 32).downTo(16);
    private static final Style ADDRESS = new Style(Face.SANS_BOLD, 25).downTo(17);
    private static final Style RELEASE = new Style(Face.SANS, 23).downTo(17);

    private final Typesetter typesetter;

    CardPainter(CardFonts fonts) {
        this.typesetter = new Typesetter(fonts);
    }

    BufferedImage paint(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(PAPER);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            frame(graphics, card);
            if (card instanceof Card.Provision provision) {
                provision(graphics, provision);
            } else if (card instanceof Card.Relation relation) {
                relation(graphics, relation);
            } else if (card instanceof Card.Pillar pillar) {
                pillar(graphics, pillar);
            } else if (card instanceof Card.Site site) {
                site(graphics, site);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void frame(Graphics2D graphics, Card card) {
        mark(graphics, LEFT, 63, 1.9f);
        typesetter.line("Parallax", NAME, COLUMN).draw(graphics, INK, LEFT + 63, 76);
        typesetter.line(card.kind(), KIND, ALL - 300).drawRight(graphics, SOFT, RIGHT, 74);
        fill(graphics, RULE, new Rectangle2D.Float(LEFT, FOOT_RULE, ALL, 2));
        Block release = typesetter.line(card.foot().release(), RELEASE, 430);
        release.drawRight(graphics, SOFT, RIGHT, FOOT);
        Place left = new Place(ALL - release.width() - GUTTER, 1);
        typesetter
                .whole(card.foot().address(), ADDRESS, left)
                .orElseGet(() -> typesetter.fit(card.foot().site(), ADDRESS, left))
                .draw(graphics, INK, LEFT, FOOT);
    }

    /** The mark of the site, as in the head of the pages. */
    private static void mark(Graphics2D graphics, float x, float middle, float scale) {
        fill(graphics, Tone.FIRST.text(), circle(x + 7.5f * scale, middle, 7.5f * scale));
        outline(graphics, Tone.SECOND.text(), diamond(x + 17.5f * scale, middle, 7.8f * scale), 2.5f * scale);
    }

    private void provision(Graphics2D graphics, Card.Provision card) {
        boolean right = card.label().tone() == Tone.SECOND;
        band(graphics, right ? null : card.label().tone(), LEFT, COLUMN);
        band(graphics, right ? card.label().tone() : null, SECOND_COLUMN, COLUMN);
        label(graphics, card.label(), right ? SECOND_COLUMN : LEFT, COLUMN);
        float top = section(graphics, card);
        Block title = typesetter.fit(card.title(), TITLE, new Place(ALL, 4, top - 44 - BODY));
        title.draw(graphics, INK, LEFT, BODY + title.size());
    }

    /** Draws where the text stands and how far it has been checked, from below; tells where that begins. */
    private float section(Graphics2D graphics, Card.Provision card) {
        float baseline = LAST;
        if (card.caution() != null) {
            typesetter.line(card.caution(), NOTE, ALL).draw(graphics, SOFT, LEFT, baseline);
            baseline -= 37;
        }
        if (card.original() != null) {
            Block original = typesetter.line(card.original(), SECTION, ALL);
            Optional<Block> beside =
                    typesetter.whole(card.section(), SECTION, new Place(ALL - original.width() - 24, 1));
            if (beside.isPresent()) {
                beside.get().draw(graphics, INK, LEFT, baseline);
                original.draw(graphics, SOFT, LEFT + beside.get().width() + 24, baseline);
                return baseline - beside.get().size();
            }
            original.draw(graphics, SOFT, LEFT, baseline);
            baseline -= 38;
        }
        Block section = typesetter.fit(card.section(), SECTION, new Place(ALL, 2));
        baseline -= section.depth();
        section.draw(graphics, INK, LEFT, baseline);
        return baseline - section.size();
    }

    private void relation(Graphics2D graphics, Card.Relation card) {
        Place place = new Place(SIDE, 4, LAST - 60 - BODY);
        // Both in the size in which the longer one fits: neither item counts for more.
        float size = Math.min(
                typesetter.fit(card.first().title(), ITEM, place).size(),
                typesetter.fit(card.second().title(), ITEM, place).size());
        Style style = ITEM.from(size);
        item(graphics, card.first(), typesetter.fit(card.first().title(), style, place), LEFT);
        item(graphics, card.second(), typesetter.fit(card.second().title(), style, place), RIGHT - SIDE);
        sets(graphics, card.type(), MIDDLE, 270);
        Block words = typesetter
                .whole(card.words(), WORDS.downTo(33), new Place(MIDST, 1))
                .orElseGet(() -> typesetter.fit(card.words(), WORDS, new Place(MIDST, 2)));
        words.drawCentred(graphics, INK, MIDDLE, 378);
        float strength = Math.round(378 + words.depth() + 34);
        for (int step = 0; step < 5; step++) {
            fill(
                    graphics,
                    step < card.strength() ? INK : RULE,
                    new Rectangle2D.Float(MIDDLE - 70 + step * 29, strength, 24, 8));
        }
        typesetter.line(card.strengthWords(), NOTE, MIDST).drawCentred(graphics, SOFT, MIDDLE, strength + 40);
    }

    private void item(Graphics2D graphics, Card.Relation.Item item, Block title, float x) {
        band(graphics, item.label().tone(), x, SIDE);
        label(graphics, item.label(), x, SIDE);
        title.draw(graphics, INK, x, BODY + title.size());
        if (item.caution() != null) {
            typesetter.line(item.caution(), NOTE, SIDE).draw(graphics, SOFT, x, LAST);
        }
    }

    /** The relation of two items as two sets: the first one's circle and the second one's diamond. */
    private static void sets(Graphics2D graphics, RelationType type, float x, float y) {
        switch (type) {
            case EQUAL -> {
                fill(graphics, Tone.FIRST.text(), circle(x, y, 40));
                outline(graphics, Tone.SECOND.text(), diamond(x, y, 58), 8);
            }
            case BROADER -> {
                fill(graphics, Tone.FIRST.text(), circle(x, y, 56));
                fill(graphics, PAPER, diamond(x, y, 38));
                outline(graphics, Tone.SECOND.text(), diamond(x, y, 30), 8);
            }
            case NARROWER -> {
                fill(graphics, Tone.FIRST.text(), circle(x, y, 22));
                outline(graphics, Tone.SECOND.text(), diamond(x, y, 58), 8);
            }
            case OVERLAPS -> {
                fill(graphics, Tone.FIRST.text(), circle(x - 26, y, 40));
                outline(graphics, Tone.SECOND.text(), diamond(x + 28, y, 46), 8);
            }
            case CONTRARY -> {
                fill(graphics, Tone.FIRST.text(), circle(x - 54, y, 36));
                outline(graphics, Tone.SECOND.text(), diamond(x + 56, y, 40), 8);
                fill(graphics, INK, new Rectangle2D.Float(x - 2, y - 52, 4, 104));
            }
        }
    }

    private void pillar(Graphics2D graphics, Card.Pillar card) {
        band(graphics, card.first().tone(), LEFT, COLUMN);
        band(graphics, card.second().tone(), SECOND_COLUMN, COLUMN);
        label(graphics, card.first(), LEFT, COLUMN);
        label(graphics, card.second(), SECOND_COLUMN, COLUMN);
        Block name = typesetter
                .whole(card.name(), TITLE.downTo(50), new Place(ALL, 1))
                .orElseGet(() -> typesetter.fit(card.name(), PILLAR, new Place(ALL, 2)));
        name.draw(graphics, INK, LEFT, BODY + name.size());
        typesetter.line(card.verdict(), VERDICT, ALL).draw(graphics, INK, LEFT, BODY + name.size() + name.depth() + 56);
        measures(graphics, card.measures());
    }

    /** Draws figures as bars that grow from the middle, each into the half of its plan. */
    private void measures(Graphics2D graphics, List<Card.Pillar.Measure> measures) {
        float top = LAST + 6 - measures.size() * MEASURE;
        double longest = measures.stream()
                .flatMap(measure -> Stream.of(measure.first(), measure.second()))
                .mapToDouble(bar -> AXIS_TO_EDGE - figures(bar).width())
                .min()
                .orElse(0);
        float y = top;
        for (Card.Pillar.Measure measure : measures) {
            typesetter.line(measure.name(), MEASURE_NAME, MEASURES).drawCentred(graphics, INK, MIDDLE, y + 17);
            typesetter.line(measure.meaning(), MEANING, MEASURES).drawCentred(graphics, SOFT, MIDDLE, y + 41);
            bar(graphics, Tone.FIRST, measure.first(), longest, y, true);
            bar(graphics, Tone.SECOND, measure.second(), longest, y, false);
            y += MEASURE;
        }
    }

    private void bar(Graphics2D graphics, Tone tone, Card.Pillar.Bar bar, double longest, float y, boolean left) {
        float axis = left ? MIDDLE - MEASURES / 2 - 10 : MIDDLE + MEASURES / 2 + 10;
        float length = (float) (longest * bar.length());
        fill(graphics, tone.bar(), new Rectangle2D.Float(left ? axis - length : axis, y + 2, length, 40));
        fill(graphics, INK, new Rectangle2D.Float(left ? axis : axis - 2, y - 6, 2, MEASURE));
        Figures figures = figures(bar);
        float end = length + FIGURE_GAP;
        if (left) {
            figures.value().drawRight(graphics, tone.text(), axis - end, y + 32);
            figures.note().drawRight(graphics, SOFT, axis - end - figures.noteStart(), y + 32);
        } else {
            figures.value().draw(graphics, tone.text(), axis + end, y + 32);
            figures.note().draw(graphics, SOFT, axis + end + figures.noteStart(), y + 32);
        }
    }

    private Figures figures(Card.Pillar.Bar bar) {
        return new Figures(typesetter.line(bar.value(), VALUE, 120), typesetter.line(bar.note(), NOTE, 180));
    }

    /** What is written at the end of a bar. */
    private record Figures(Block value, Block note) {
        float noteStart() {
            return value.lines().isEmpty() ? 0 : value.width() + FIGURE_GAP;
        }

        float width() {
            return FIGURE_GAP + noteStart() + note.width();
        }
    }

    private void site(Graphics2D graphics, Card.Site card) {
        Block title = typesetter.fit(card.title(), SITE, new Place(ALL, 3, 240));
        title.draw(graphics, INK, LEFT, BODY + title.size());
        for (int at = 0; at < card.plans().size(); at++) {
            Card.Site.Document plan = card.plans().get(at);
            float x = at == 0 ? LEFT : SECOND_COLUMN;
            band(graphics, plan.label().tone(), x, COLUMN);
            label(graphics, plan.label(), x, COLUMN);
            typesetter.line(plan.facts(), SECTION, COLUMN).draw(graphics, INK, x, LAST);
            if (plan.original() != null) {
                typesetter.line(plan.original(), SECTION, COLUMN).draw(graphics, SOFT, x, LAST - 40);
            }
        }
    }

    /** The line above a plan's place; a thin one where the card has nothing to say of the plan. */
    private static void band(Graphics2D graphics, @Nullable Tone tone, float x, float width) {
        fill(
                graphics,
                tone == null ? RULE : tone.text(),
                new Rectangle2D.Float(x, BAND, width, tone == null ? 2 : BAND_HEIGHT));
    }

    private void label(Graphics2D graphics, Card.Label label, float x, float width) {
        Color color = label.tone().text();
        float middle = LABEL - 11;
        switch (label.tone()) {
            case FIRST -> fill(graphics, color, circle(x + 12, middle, 12));
            case SECOND -> fill(graphics, color, diamond(x + 14, middle, 14));
            case OTHER -> outline(graphics, color, circle(x + 12, middle, 9.5f), 5);
        }
        Block ref = typesetter.line(label.ref(), REF, width - 38);
        ref.draw(graphics, color, x + 38, LABEL);
        boolean alone = label.ref().isEmpty();
        float start = x + 38 + (alone ? 0 : ref.width() + 14);
        typesetter
                .line(label.plan(), alone ? PLAN : PLAN_OF_REF, x + width - start)
                .draw(graphics, color, start, LABEL - 1);
    }

    private static void outline(Graphics2D graphics, Color color, Shape shape, float width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(shape);
    }

    private static void fill(Graphics2D graphics, Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    private static Shape circle(float x, float y, float radius) {
        return new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(float x, float y, float radius) {
        Path2D.Float path = new Path2D.Float();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }
}
