package org.parallax.web.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.event.Event;
import org.parallax.event.Standing;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.web.layout.PlanLink;

/**
 * Events on a line of time, in three lanes: those of the first plan, those of both plans or of neither, those of the second.
 * All lengths are in the units of the drawing, which on a wide screen are pixels.
 *
 * @param lanes from the top
 * @param ticks the beginnings of quarters
 */
record Timeline(int width, int height, int axis, List<Lane> lanes, List<Tick> ticks) {
    private static final int WIDTH = 1240;
    private static final int EDGE = 14;
    /** How far apart marks are at least, so that each can be hit. */
    private static final int STEP = 24;
    /** The room for a lane's name. */
    private static final int NAME = 28;

    private static final int GAP = 10;
    private static final int FOOT = 24;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /**
     * A lane.
     *
     * @param plan its plan; null for the one between
     * @param issue where its plan was published; null for the lane between
     */
    record Lane(
            @Nullable PlanLink plan,
            int top,
            int bottom,
            @Nullable Issue issue,
            List<Mark> marks) {
        /** The baseline of its name. */
        public int name() {
            return top + NAME - STEP / 2;
        }
    }

    /** The day on which a plan was published. */
    record Issue(int x, LocalDate on) {}

    /** The mark of an event. */
    record Mark(int x, int y, Event event, String href) {}

    /** The beginning of a quarter. */
    record Tick(int x, String text) {}

    /** Finds the page of an event, and that of a plan. */
    interface Links {
        String of(Event event);

        PlanLink of(Plan plan);
    }

    /**
     * Draws events.
     *
     * @param shown those to be drawn; at least one
     * @param all those over which the line of time reaches, so that it stays the same under every filter
     */
    static Timeline of(List<Event> shown, List<Event> all, PlanPair pair, Links links) {
        LocalDate from = Stream.concat(
                        all.stream().map(Event::earliest),
                        Stream.of(pair.first().issuedOn(), pair.second().issuedOn()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfMonth(1);
        LocalDate to = Stream.concat(
                        all.stream().map(event -> event.date().latest()),
                        Stream.of(pair.first().issuedOn(), pair.second().issuedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfMonth(1)
                .plusMonths(1);
        Scale scale = new Scale(from, to);
        List<Lane> lanes = new ArrayList<>();
        int top = 0;
        for (Plan plan : new @Nullable Plan[] {pair.first(), null, pair.second()}) {
            List<Event> own = shown.stream()
                    .filter(event -> plan == null ? between(event, pair) : isOf(event, plan, pair))
                    .sorted(Comparator.comparing(Event::earliest).thenComparing(Event::id))
                    .toList();
            List<Mark> marks = marks(own, scale, top + NAME + STEP / 2, links);
            int bottom = marks.stream().mapToInt(Mark::y).max().orElse(top + NAME) + STEP / 2;
            lanes.add(new Lane(
                    plan == null ? null : links.of(plan),
                    top,
                    bottom,
                    plan == null ? null : new Issue(scale.at(plan.issuedOn()), plan.issuedOn()),
                    marks));
            top = bottom + GAP;
        }
        return new Timeline(WIDTH, top + FOOT, top, List.copyOf(lanes), scale.quarters());
    }

    /** How many marks of a kind each lane has. */
    List<Long> counts(Standing standing) {
        return lanes.stream()
                .map(lane -> lane.marks().stream()
                        .filter(mark -> mark.event().standing() == standing)
                        .count())
                .toList();
    }

    private static boolean isOf(Event event, Plan plan, PlanPair pair) {
        return event.of().contains(plan.id()) && !between(event, pair);
    }

    private static boolean between(Event event, PlanPair pair) {
        return event.of().contains(pair.first().id())
                == event.of().contains(pair.second().id());
    }

    /** Each mark stands at its date, in the first row that has room there. */
    private static List<Mark> marks(List<Event> events, Scale scale, int first, Links links) {
        List<Mark> marks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Event event : events) {
            int x = scale.at(event.earliest());
            int row = 0;
            while (row < ends.size() && x - ends.get(row) < STEP) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(x);
            } else {
                ends.set(row, x);
            }
            marks.add(new Mark(x, first + row * STEP, event, links.of(event)));
        }
        return marks;
    }

    /** Where days are. */
    private record Scale(LocalDate from, LocalDate to) {
        int at(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return (int) Math.round(EDGE + share * (WIDTH - 2 * EDGE));
        }

        List<Tick> quarters() {
            return from.datesUntil(to)
                    .filter(day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1)
                    .map(day -> new Tick(at(day), MONTH.format(day)))
                    .toList();
        }
    }
}
