package org.parallax.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The judged queries and claims, and the measures of the field. */
final class JudgedQueries {
    /** From this grade on, the mean of two readers, a provision is one that has to be found. */
    private static final double RELEVANT = 1.5;

    private static final int TOP = 10;

    private JudgedQueries() {}

    /** A query with the grades of what is relevant to it, by reference. */
    record Query(String id, String part, String kind, String q, String need, Map<String, Double> grades) {}

    /** A sentence, with what two readers said of it. */
    record Claim(String id, String half, String text, String nearness, List<String> refs) {}

    static List<Query> queries() {
        return read("/search/queries.yaml", new TypeReference<>() {});
    }

    static List<Claim> claims() {
        return read("/search/claims.yaml", new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(JudgedQueries.class.getResourceAsStream(name))) {
            return new YAMLMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Normalised discounted cumulative gain of the first ten, from 0 to 1, with a gain of 2<sup>grade</sup> - 1 (Järvelin
     * and Kekäläinen 2002; the gain after Burges et al. 2005).
     */
    static double ndcg(List<String> found, Map<String, Double> grades) {
        List<Double> ideal = grades.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        return gain(found.stream().map(ref -> grades.getOrDefault(ref, 0.0)).toList()) / gain(ideal);
    }

    private static double gain(List<Double> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** The share of what has to be found that is among the first ten; of ten of it, where there is more. */
    static double recall(List<String> found, Map<String, Double> grades) {
        List<String> wanted = grades.entrySet().stream()
                .filter(grade -> grade.getValue() >= RELEVANT)
                .map(Map.Entry::getKey)
                .toList();
        long there = found.stream().limit(TOP).filter(wanted::contains).count();
        return (double) there / Math.min(TOP, wanted.size());
    }
}
