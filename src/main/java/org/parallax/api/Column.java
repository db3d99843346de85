package org.parallax.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table. Columns are made from the components of the record that JSON is made from, so that both say the same.
 *
 * @param name that of the component; one of a record in the record comes after the outer one: {@code sectionHeading}
 * @param value a number, a truth value, a text, or null
 */
record Column(String name, Function<Record, @Nullable Object> value) {
    /** What stands between the entries of a list. */
    private static final String BETWEEN = "; ";

    /** The columns of a kind of record, in the order of its components. */
    static List<Column> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(Column::of).toList();
    }

    private static Stream<Column> of(RecordComponent component) {
        Method accessor = component.getAccessor();
        if (component.getType().isRecord()) {
            boolean unwrapped = accessor.isAnnotationPresent(JsonUnwrapped.class);
            return of(component.getType().asSubclass(Record.class)).stream()
                    .map(inner -> new Column(
                            unwrapped ? inner.name : nested(component, inner),
                            row -> read(accessor, row) instanceof Record record ? inner.value.apply(record) : null));
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> entry
                && entry.isRecord()) {
            return of(entry.asSubclass(Record.class)).stream()
                    .map(inner -> new Column(
                            nested(component, inner),
                            row -> joined(entries(read(accessor, row))
                                    .map(record -> inner.value.apply((Record) Objects.requireNonNull(record))))));
        }
        return Stream.of(new Column(component.getName(), row -> cell(read(accessor, row))));
    }

    private static String nested(RecordComponent outer, Column inner) {
        return outer.getName() + Character.toUpperCase(inner.name.charAt(0)) + inner.name.substring(1);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof List<?> ? joined(entries(value)) : value.toString();
    }

    private static Stream<? extends @Nullable Object> entries(@Nullable Object list) {
        return list instanceof List<?> entries ? entries.stream() : Stream.empty();
    }

    private static String joined(Stream<? extends @Nullable Object> entries) {
        return entries.map(entry -> Objects.toString(entry, "")).collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable Object read(Method accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " cannot be read.", e);
        }
    }
}
