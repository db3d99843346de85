package org.parallax.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a program asks of the list of relations: a page of it, and which ones.
 *
 * @param limit how many a page has at the most
 * @param after the relation after which the page begins; null for the first page
 * @param item one of the two items; null for any
 * @param type seen in the stored order; null for any
 * @param minStrength the weakest to be listed
 */
record RelationQuery(
        int limit,
        @Nullable Place after,
        @Nullable ItemRef item,
        @Nullable RelationType type,
        int minStrength) {
    static final String PATH = "/api/v1/relations";

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    /** A place in the list: that of a relation, whether it is there or has gone since. */
    record Place(ItemRef first, ItemRef second) implements Comparable<Place> {
        static Place of(Relation relation) {
            return new Place(relation.first(), relation.second());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::first)
                    .thenComparing(Place::second)
                    .compare(this, other);
        }

        /** {@code us-1.3.2,cn-5.3}. */
        @Override
        public String toString() {
            return first.inPath() + "," + second.inPath();
        }
    }

    /**
     * Reads the parameters of a request; null where one is not given.
     *
     * @throws ResponseStatusException with status 400 if one has a value that it cannot have
     */
    static RelationQuery of(
            @Nullable String limit,
            @Nullable String after,
            @Nullable String item,
            @Nullable String type,
            @Nullable String minStrength) {
        return new RelationQuery(
                limit == null ? DEFAULT_LIMIT : number("limit", limit, MAX_LIMIT),
                after == null ? null : place(after),
                item == null
                        ? null
                        : ref(item).orElseThrow(() -> bad("item", item, "a reference such as us-1.3.2 is wanted")),
                type == null
                        ? null
                        : RelationType.of(type)
                                .orElseThrow(() -> bad(
                                        "type",
                                        type,
                                        Arrays.stream(RelationType.values())
                                                .map(RelationType::slug)
                                                .collect(Collectors.joining(", ", "one of ", " is wanted")))),
                minStrength == null ? 1 : number("minStrength", minStrength, 5));
    }

    /** The relations that are asked for, on whatever page, in the order of the list. */
    List<Relation> select(List<Relation> relations) {
        return relations.stream()
                .filter(relation -> item == null
                        || relation.first().equals(item)
                        || relation.second().equals(item))
                .filter(relation -> type == null || relation.type() == type)
                .filter(relation -> relation.strength() >= minStrength)
                .sorted(Comparator.comparing(Place::of))
                .toList();
    }

    /** Whether a relation comes on this page or a later one. */
    boolean reaches(Relation relation) {
        return after == null || Place.of(relation).compareTo(after) > 0;
    }

    /** The path of the page that begins after a place, with the same filters; null for the first page. */
    String path(@Nullable Place place) {
        StringJoiner query = new StringJoiner("&", PATH + "?", "");
        if (item != null) {
            query.add("item=" + item.inPath());
        }
        if (type != null) {
            query.add("type=" + type.slug());
        }
        if (minStrength > 1) {
            query.add("minStrength=" + minStrength);
        }
        query.add("limit=" + limit);
        if (place != null) {
            query.add("after=" + place);
        }
        return query.toString();
    }

    /** A reference in the form of addresses or in that of records; empty for any other text. */
    static Optional<ItemRef> ref(String text) {
        return ItemRef.parse(text)
                .filter(ref -> List.of(ref.inPath(), ref.toString()).contains(text));
    }

    static ResponseStatusException bad(String parameter, String value, String wanted) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "The parameter " + parameter + " cannot be \"" + value + "\": " + wanted + ".");
    }

    private static Place place(String after) {
        List<ItemRef> refs = Arrays.stream(after.split(",", -1))
                .map(RelationQuery::ref)
                .flatMap(Optional::stream)
                .toList();
        if (refs.size() != 2 || after.chars().filter(c -> c == ',').count() != 1) {
            throw bad("after", after, "the id of a relation, such as us-1.3.2,cn-5.3, is wanted");
        }
        return new Place(refs.get(0), refs.get(1));
    }

    static int number(String parameter, String value, int max) {
        OptionalInt number =
                WHOLE_NUMBER.matcher(value).matches() ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > max) {
            throw bad(parameter, value, "a whole number from 1 to " + max + " is wanted");
        }
        return number.getAsInt();
    }
}
