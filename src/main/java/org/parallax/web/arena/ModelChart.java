package org.parallax.web.arena;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.arena.ArenaSubject;
import org.parallax.arena.ModelRelease;
import org.parallax.arena.Openness;

/**
 * Who released which model when: one lane for each origin, time from the left to the right. All measures are those of the
 * drawing, in which a letter of a label is about seven units wide.
 *
 * @param height of the whole drawing; its width is always the same
 * @param axis where the line of time is
 */
record ModelChart(int height, int axis, List<Lane> lanes, List<Tick> ticks) {
    private static final int WIDTH = 1000;
    private static final int LEFT = 70;
    private static final int RIGHT = 990;
    private static final int ROW = 26;
    private static final int PADDING = 14;
    private static final int RADIUS = 7;
    private static final double LETTER = 7.2;
    private static final int GAP = 12;
    private static final int SPACE = 5;

    /**
     * The models of one origin.
     *
     * @param origin {@code us}, {@code cn} or {@code other}: the end of a message key
     * @param tone the class of its colour
     * @param top where it begins
     * @param middle where its name stands
     */
    record Lane(String origin, String tone, int top, int height, int middle, List<Mark> marks) {}

    /**
     * One model.
     *
     * @param x its place in time: the middle where only a month or a year is known
     * @param from the first day that it may be
     * @param to the last day that it may be
     * @param label where its name begins, or ends if it stands at the left
     * @param left whether its name stands at the left
     */
    record Mark(String name, Openness openness, String x, int y, String from, String to, String label, boolean left) {
        /** Whether the day is not known, so that a line shows where it may be. */
        public boolean vague() {
            return !from.equals(to);
        }
    }

    /** The beginning of a quarter of a year; its name is empty where it is not the first one. */
    record Tick(String x, String name) {}

    /** The width of the drawing. */
    public int width() {
        return WIDTH;
    }

    /** The whole of the drawing, as SVG writes it. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }

    /** What its signs can say. */
    public List<Openness> signs() {
        return List.of(Openness.values());
    }

    private record Dated(String name, ModelRelease release) {}

    /** The chart of the models with a date; null where there is none. */
    static @Nullable ModelChart of(List<ArenaSubject> models) {
        List<Dated> dated = new ArrayList<>();
        for (ArenaSubject model : models) {
            if (model.release() != null) {
                dated.add(new Dated(model.name(), model.release()));
            }
        }
        dated.sort(Comparator.comparing(model -> model.release().released()));
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate first = dated.get(0).release().released().earliest();
        LocalDate begin = LocalDate.of(first.getYear(), first.getMonth().firstMonthOfQuarter(), 1);
        LocalDate end = dated.stream()
                .map(model -> model.release().released().latest())
                .max(Comparator.naturalOrder())
                .orElse(first);
        Scale scale = new Scale(begin, end.withDayOfMonth(1).plusMonths(1));
        List<Lane> lanes = new ArrayList<>();
        int top = 0;
        for (String origin : List.of("us", "cn", "other")) {
            Lane lane = lane(
                    origin,
                    dated.stream()
                            .filter(model -> origin(model.release()).equals(origin))
                            .toList(),
                    top,
                    scale);
            lanes.add(lane);
            top += lane.height();
        }
        return new ModelChart(top + 24, top, lanes, scale.ticks());
    }

    /** The lane of a model. */
    static String origin(ModelRelease release) {
        String origin = release.origin().toLowerCase(Locale.ROOT);
        return List.of("us", "cn").contains(origin) ? origin : "other";
    }

    /** The class of the colour of a model's origin. */
    static String tone(ModelRelease release) {
        return tone(origin(release));
    }

    private static String tone(String origin) {
        return switch (origin) {
            case "us" -> "plan-1";
            case "cn" -> "plan-2";
            default -> "plan-3";
        };
    }

    /** Puts each name into the first row in which it has room. */
    private static Lane lane(String origin, List<Dated> models, int top, Scale scale) {
        List<Double> ends = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Dated model : models) {
            LocalDate from = model.release().released().earliest();
            LocalDate to = model.release().released().latest();
            double x = (scale.x(from) + scale.x(to)) / 2;
            double width = model.name().length() * LETTER + GAP;
            double start = Math.min(scale.x(from), x - RADIUS);
            double stop = Math.max(scale.x(to), x + RADIUS);
            boolean left = stop + width > RIGHT;
            double begin = left ? start - width : start;
            double end = left ? stop : stop + width;
            int row = 0;
            while (row < ends.size() && ends.get(row) > begin) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            marks.add(new Mark(
                    model.name(),
                    model.release().openness(),
                    number(x),
                    top + PADDING + row * ROW + ROW / 2,
                    number(scale.x(from)),
                    number(scale.x(to)),
                    number(left ? start - SPACE : stop + SPACE),
                    left));
        }
        int height = 2 * PADDING + Math.max(1, ends.size()) * ROW;
        return new Lane(origin, tone(origin), top, height, top + PADDING + ROW / 2, marks);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Time as places in the drawing. */
    private record Scale(LocalDate begin, LocalDate end) {
        double x(LocalDate day) {
            return LEFT
                    + (RIGHT - LEFT)
                            * (double) ChronoUnit.DAYS.between(begin, day)
                            / ChronoUnit.DAYS.between(begin, end);
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = begin; day.isBefore(end); day = day.plusMonths(3)) {
                boolean named = day.getMonth() == Month.JANUARY || day.equals(begin);
                ticks.add(new Tick(number(x(day)), named ? String.valueOf(day.getYear()) : ""));
            }
            return ticks;
        }
    }
}
