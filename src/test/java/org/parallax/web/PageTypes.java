package org.parallax.web;

import java.util.List;

/** One address of every kind of page. */
public final class PageTypes {
    /** Pages that answer 200. */
    public static final List<String> FOUND = List.of(
            "/",
            "/compare/us-aiap-2025/cn-gaigap-2025",
            "/compare/us-aiap-2025/cn-gaigap-2025?show=one-sided",
            "/compare/us-aiap-2025/cn-gaigap-2025/export-controls",
            "/compare/us-aiap-2025/cn-gaigap-2025/global-south",
            "/compare/us-aiap-2025/cn-gaigap-2025/open-source?primary=true&checked=a",
            "/compare/us-aiap-2025/cn-gaigap-2025/safety?instrument=assessment",
            "/us-aiap-2025",
            "/us-aiap-2025?pillar=chips",
            "/us-aiap-2025?pillar=global-south",
            "/us-aiap-2025?pillar=safety&primary=true&force=directs",
            "/us-aiap-2025?contested=true",
            "/us-aiap-2025?kind=framing",
            "/us-aiap-2025/1",
            "/us-aiap-2025/1.3",
            "/us-aiap-2025/1.3.2",
            "/us-aiap-2025/1.4.1",
            "/us-aiap-2025/1.3.0",
            "/us-aiap-2025/0.1",
            "/cn-gaigap-2025",
            "/cn-gaigap-2025?contested=true",
            "/cn-gaigap-2025/5",
            "/cn-gaigap-2025/5.3",
            "/cn-gaigap-2025/0.1",
            "/pillars",
            "/pillars/chips",
            "/bodies",
            "/bodies/doc",
            "/bodies/nist",
            "/bodies/ic",
            "/bodies/hhs",
            "/events",
            "/events?pillar=chips&status=implements",
            "/events?actor=asean&status=conflicts",
            "/events/us-2025-01-23-eo14179",
            "/events/us-2025-08-fre-707",
            "/items",
            "/items?ref=us-1.3.2",
            "/items?ref=us-1.3.2,cn-5.3",
            "/search",
            "/search?q=",
            "/search?q=chips",
            "/search?q=1.3",
            "/search?q=open+source&plan=us-aiap-2025",
            "/search?q=semicondutor",
            "/search?q=qzxvkw",
            "/check",
            "/claims",
            "/claims?verdict=partly",
            "/claims/us-over-90-actions",
            "/claims/cn-unveiled-waic-26-july",
            "/claims/both-overlap-in-controls",
            "/brief",
            "/codebook",
            "/methodology",
            "/counts",
            "/compare/cn-gaigap-2025/us-aiap-2025/chips",
            "/relations/us-3.4.1/cn-2.5",
            "/relations/cn-2.5/us-3.4.1",
            "/completeness",
            "/verification",
            "/releases",
            "/data",
            "/api",
            "/about");

    /** Pages that say that there is nothing. */
    public static final List<String> MISSING = List.of(
            "/nothing/here", "/us-aiap-2025/1.3.9", "/pillars/none", "/claims/none", "/events/none", "/xx-none-2025");

    private PageTypes() {}
}
