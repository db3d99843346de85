package org.parallax.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.arena.ArenaSlug;
import org.parallax.claim.ClaimSlug;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.event.EventId;
import org.parallax.plan.Body;
import org.parallax.plan.BodySlug;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Provision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where things are: paths in their one canonical spelling, to be used in links on this site, and whole addresses for
 * everywhere else.
 */
@Component
public class Addresses {
    /** What our texts and data may be used under. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final String site;

    Addresses(@Value("${parallax.url}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    /** The whole address of a path, as it can be cited. */
    public String absolute(String path) {
        return site + path;
    }

    /** A whole address without {@code https://}, for print and speech. */
    public String spoken(String path) {
        return absolute(path).replaceFirst("^https?://", "");
    }

    /** A plan. */
    public String of(Plan plan) {
        return "/" + plan.id();
    }

    /** A section of a plan. */
    public String of(PlanId plan, PlanNumber number) {
        return "/" + plan + "/" + number;
    }

    /** A policy item or a framing passage. */
    public String of(Provision provision) {
        return of(provision.plan().id(), provision.number());
    }

    /** The record of a policy item or framing passage. */
    public String data(Provision provision) {
        return of(provision) + "/data.json";
    }

    /** The record of a plan. */
    public String data(Plan plan) {
        return of(plan) + "/data.json";
    }

    /** A pillar across plans. */
    public String of(PillarSlug pillar) {
        return "/pillars/" + pillar;
    }

    /** A body. */
    public String of(BodySlug body) {
        return "/bodies/" + body;
    }

    /** A body. */
    public String of(Body body) {
        return of(body.slug());
    }

    /** All events. */
    public String events() {
        return "/events";
    }

    /** An event. */
    public String of(EventId event) {
        return events() + "/" + event;
    }

    /** All claims that were set against the plans. */
    public String claims() {
        return "/claims";
    }

    /** A claim that was set against the plans. */
    public String of(ClaimSlug claim) {
        return claims() + "/" + claim;
    }

    /** Where the camps compete. */
    public String arena() {
        return "/arena";
    }

    /** A subject of the arena. */
    public String of(ArenaSlug subject) {
        return arena() + "/" + subject;
    }

    /** A fact on the page of a subject. */
    public String fact(ArenaSlug subject, String fact) {
        return of(subject) + "#" + fact;
    }

    /** Two plans over all pillars; the first is the focus. */
    public String comparison(PlanId focus, PlanId other) {
        return "/compare/" + focus + "/" + other;
    }

    /** Two plans on one pillar; the first is the focus. */
    public String comparison(PlanId focus, PlanId other, PillarSlug pillar) {
        return comparison(focus, other) + "/" + pillar;
    }

    /** The items of a plan with a pillar. */
    public String items(PlanId plan, PillarSlug pillar) {
        return "/" + plan + "?pillar=" + pillar;
    }

    /** The items of a plan with a pillar as the primary one. */
    public String primaryItems(PlanId plan, PillarSlug pillar) {
        return items(plan, pillar) + "&primary=true";
    }

    /** The framing passages of a plan with a pillar. */
    public String framing(PlanId plan, PillarSlug pillar) {
        return items(plan, pillar) + "&kind=framing";
    }

    /** All framing passages of a plan. */
    public String framing(Plan plan) {
        return of(plan) + "?kind=framing";
    }

    /** The items of a plan with a value of a coded variable. */
    public String coded(PlanId plan, String variable, String value) {
        return "/" + plan + "?" + variable + "=" + value;
    }

    /** The items of a plan with a pillar and a value of a coded variable. */
    public String coded(PlanId plan, PillarSlug pillar, String variable, String value) {
        return items(plan, pillar) + "&" + variable + "=" + value;
    }

    /** The rule for a value of a coded variable. */
    public String codebook(String variable, String value) {
        return "/codebook#" + variable + "-" + value;
    }

    /** The relation of two items; the first is the focus. */
    public String relation(ItemRef item, ItemRef other) {
        return "/relations/" + item.inPath() + "/" + other.inPath();
    }

    /** A search, by the parameters of its address. */
    public String search(Map<String, String> parameters) {
        return "/search" + query(parameters);
    }

    /** Parameters as they stand in an address, with the question mark. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether every item of two plans is accounted for. */
    public String completeness() {
        return "/completeness";
    }

    /** An address as it was in a release. */
    public static String dated(String address, ReleaseDate release) {
        int query = address.indexOf('?');
        return query < 0
                ? address + "/@" + release
                : address.substring(0, query) + "/@" + release + address.substring(query);
    }

    /** An address as it was in a release, where that is final, and else as it is now. */
    public static String asOf(String address, Release release) {
        return release.published() ? dated(address, release.date()) : address;
    }

    /** A release in the list of all. */
    public String of(ReleaseDate release) {
        return "/releases#" + release;
    }

    /** The identifier of a provision, which leads to its page. */
    public String id(Provision provision) {
        return "/id" + of(provision);
    }

    /** All data of a release as one file. */
    public String archive(ReleaseDate release) {
        return "/data/parallax-" + release + ".zip";
    }

    /** A selection of items side by side. */
    public String selection(Collection<ItemRef> refs) {
        return refs.isEmpty()
                ? "/items"
                : "/items?ref=" + refs.stream().map(ItemRef::inPath).collect(Collectors.joining(","));
    }
}
