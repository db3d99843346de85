package org.parallax.web.api;

import java.util.List;

/**
 * What the API offers.
 *
 * @param document the whole address of the OpenAPI document
 * @param list the whole address of a list, to page through
 * @param dated the whole address of a list in the release that is shown
 * @param request the whole address of the example
 * @param answer what it answers, as JSON on several lines
 */
record ApiPage(String document, String list, String dated, String request, String answer, List<Group> groups) {
    /** Endpoints that belong together. */
    record Group(String name, List<Endpoint> endpoints) {}

    /**
     * An address.
     *
     * @param answer the name of the record that it answers
     * @param many whether it answers a list of them
     */
    record Endpoint(
            String path, String summary, String description, List<Parameter> parameters, String answer, boolean many) {}

    /**
     * A part of the path or of the query.
     *
     * @param inPath whether it is a part of the path
     * @param values those that it can have; empty where they are not listed
     * @param example empty where there is none
     */
    record Parameter(String name, boolean inPath, String description, List<String> values, String example) {}
}
