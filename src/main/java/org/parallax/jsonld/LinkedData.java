package org.parallax.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Pillar;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Provision;
import org.parallax.plan.Review;
import org.parallax.relation.Relation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Says in JSON-LD what a page is about.
 *
 * <p>What is official and what is ours are two things: the plan or provision is a {@code Legislation} with nothing in it
 * but facts, since its {@code abstract} could not be marked as ours; our title and text are those of the {@code WebPage},
 * which has us as its author. No legal force is claimed for a plan.
 *
 * <p>The text can stand in a page as it is: no value in it can end the element.
 */
@Component
public class LinkedData {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String TYPE = "@type";
    private static final String ID = "@id";
    private static final String NAME = "name";
    private static final String URL = "url";

    private final Addresses addresses;
    private final MessageSource messages;
    private final ObjectMapper mapper;

    LinkedData(Addresses addresses, MessageSource messages, ObjectMapper mapper) {
        this.addresses = addresses;
        this.messages = messages;
        this.mapper = mapper;
    }

    /** A plan. */
    public String of(Release release, Plan plan) {
        return of(release, plan, List.of());
    }

    /** A plan with its items and framing passages. */
    public String of(Release release, Plan plan, List<? extends Provision> parts) {
        Map<String, Object> legislation = whole(plan);
        if (!parts.isEmpty()) {
            legislation.put("hasPart", parts.stream().map(this::part).toList());
        }
        return write(page(release, addresses.of(plan), plan.title(), plan.form() + ".", legislation));
    }

    /** A policy item or framing passage. */
    public String of(Release release, Provision provision) {
        Map<String, Object> page = page(
                release,
                addresses.of(provision),
                message("item.title", provision.ref().toString(), provision.title()),
                provision.summary(),
                partOfPlan(provision));
        page.put("keywords", provision.pillars().stream().map(this::term).toList());
        return write(made(page, provision.review()));
    }

    /** A pillar. */
    public String of(Release release, Pillar pillar) {
        Map<String, Object> term = term(pillar);
        term.put("description", pillar.definition());
        Map<String, Object> set = node("DefinedTermSet", addresses.absolute("/pillars#pillars"));
        set.put(NAME, message("pillars.title"));
        set.put(URL, addresses.absolute("/pillars"));
        set.put("license", Addresses.LICENCE);
        term.put("inDefinedTermSet", set);
        return write(page(release, addresses.of(pillar.slug()), pillar.name(), pillar.definition(), term));
    }

    /** A relation, with its two items. */
    public String of(Release release, Relation relation, Provision first, Provision second) {
        return write(made(
                page(
                        release,
                        addresses.relation(relation.first(), relation.second()),
                        message(
                                "relation.heading." + relation.type(),
                                relation.first().toString(),
                                relation.second().toString()),
                        relation.rationale(),
                        List.of(partOfPlan(first), partOfPlan(second))),
                relation.review()));
    }

    /**
     * All data of a release.
     *
     * @param path the page that explains them
     */
    public String dataset(Release release, List<PlanPair> pairs, String path) {
        String archive = addresses.absolute(addresses.archive(release.date()));
        Map<String, Object> download = node("DataDownload", archive);
        download.put("contentUrl", archive);
        download.put("encodingFormat", "application/zip");
        Map<String, Object> dataset = node("Dataset", addresses.absolute(path) + "#data");
        dataset.put(NAME, message("data.package"));
        dataset.put("description", message("data.package.text"));
        dataset.put("version", release.date().toString());
        dataset.put("license", Addresses.LICENCE);
        dataset.put("isAccessibleForFree", true);
        dataset.put("creator", us());
        dataset.put(
                "isBasedOn",
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .distinct()
                        .map(plan -> plan.sourceUrl(null))
                        .toList());
        dataset.put("distribution", download);
        return write(page(release, path, message("data.title"), message("data.description"), dataset));
    }

    /** In one order: a map of the library has another one in each process, and so has the page that it is on. */
    private static Map<String, Object> inOrder(Map<String, Object> node) {
        return new TreeMap<>(node);
    }

    private Map<String, Object> us() {
        Map<String, Object> us = new LinkedHashMap<>();
        us.put(TYPE, "Organization");
        us.put(NAME, message("layout.name"));
        us.put(URL, addresses.absolute("/"));
        return us;
    }

    private Map<String, Object> page(Release release, String path, String name, String description, Object about) {
        String url = addresses.absolute(path);
        Map<String, Object> us = us();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.putAll(node("WebPage", url));
        page.put(URL, url);
        page.put(NAME, name);
        page.put("description", description);
        page.put("inLanguage", "en");
        page.put("version", release.date().toString());
        page.put("license", Addresses.LICENCE);
        page.put("author", us);
        page.put("publisher", us);
        page.put("about", about);
        return page;
    }

    /** Says of a page that nobody but a machine has read our text yet. */
    private static Map<String, Object> made(Map<String, Object> page, Review review) {
        if (review == Review.MACHINE) {
            page.put("digitalSourceType", "https://schema.org/TrainedAlgorithmicMediaDigitalSource");
        }
        return page;
    }

    private Map<String, Object> whole(Plan plan) {
        Map<String, Object> legislation = node("Legislation", id(plan));
        legislation.put("identifier", plan.id().value());
        legislation.put(NAME, plan.title());
        String original = plan.titleOriginal();
        if (original != null) {
            legislation.put("alternateName", inOrder(Map.of("@value", original, "@language", "zh-Hans")));
        }
        return official(legislation, "policy plan", plan, plan.sourceUrl(null));
    }

    private Map<String, Object> partOfPlan(Provision provision) {
        Plan plan = provision.plan();
        Map<String, Object> whole = node("Legislation", id(plan));
        whole.put("identifier", plan.id().value());
        whole.put(NAME, plan.title());
        whole.put("legislationType", "policy plan");
        Map<String, Object> legislation = official(part(provision), kind(provision), plan, provision.sourceUrl());
        legislation.put("isPartOf", whole);
        return legislation;
    }

    private Map<String, Object> part(Provision provision) {
        Map<String, Object> legislation = node("Legislation", addresses.absolute(addresses.id(provision)));
        legislation.put("identifier", provision.ref().toString());
        legislation.put(NAME, provision.plan().name() + ", " + provision.number());
        legislation.put("legislationType", kind(provision));
        legislation.put("mainEntityOfPage", addresses.absolute(addresses.of(provision)));
        return legislation;
    }

    private static Map<String, Object> official(Map<String, Object> legislation, String kind, Plan plan, String url) {
        legislation.put("legislationType", kind);
        legislation.put("datePublished", plan.issuedOn().toString());
        legislation.put("publisher", inOrder(Map.of(TYPE, "Organization", NAME, plan.issuer())));
        legislation.put(
                "inLanguage",
                plan.sources().stream().map(Plan.Source::language).distinct().toList());
        legislation.put(URL, url);
        return legislation;
    }

    private static String kind(Provision provision) {
        if (provision instanceof FramingPassage) {
            return "framing passage";
        }
        return provision.plan().divisionNote() == null ? "recommended policy action" : "commitment";
    }

    private Map<String, Object> term(Pillar pillar) {
        String url = addresses.absolute(addresses.of(pillar.slug()));
        Map<String, Object> term = node("DefinedTerm", url + "#pillar");
        term.put(NAME, pillar.name());
        term.put("termCode", pillar.slug().value());
        term.put(URL, url);
        return term;
    }

    /** The plan itself, which is not the page about it. */
    private String id(Plan plan) {
        return addresses.absolute(addresses.of(plan)) + "#plan";
    }

    private static Map<String, Object> node(String type, String id) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(TYPE, type);
        node.put(ID, id);
        return node;
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** Outside of a string JSON has none of these three signs, and inside one they can be written otherwise. */
    private String write(Map<String, Object> data) {
        return mapper.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
