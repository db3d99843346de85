package org.parallax.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.BodyRole;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;

/** What is coded for a policy item, and the settled codes that it holds. Framing passages have pillars only. */
public enum Variable {
    /** The policy themes that it speaks to; the first one is the primary one. */
    PILLARS(Scale.SET),
    /** By what means the main act works. */
    INSTRUMENT(Scale.NOMINAL),
    /** How strongly the item's own verb puts it. */
    FORCE(Scale.ORDINAL),
    /** Who is to do it. */
    ADDRESSEE(Scale.NOMINAL),
    /** Whose conduct or situation is to change. */
    SCOPE(Scale.NOMINAL),
    /** The bodies that are to lead. */
    LEAD(Scale.SET),
    /** The bodies that are to help. */
    SUPPORT(Scale.SET),
    /** The bodies that are named otherwise. */
    ADDRESSED(Scale.SET);

    /** How two codes of a variable can differ. */
    public enum Scale {
        /** They are equal, or they are not. */
        NOMINAL,
        /** They are further apart the more values lie between them. */
        ORDINAL,
        /** They are sets of codes, which may share some. */
        SET
    }

    private final Scale scale;

    Variable(Scale scale) {
        this.scale = scale;
    }

    /** How two codes of it can differ. */
    public Scale scale() {
        return scale;
    }

    /** Its name in content, addresses and data. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The variable of that name. */
    public static Optional<Variable> of(String slug) {
        return Arrays.stream(values())
                .filter(variable -> variable.slug().equals(slug))
                .findFirst();
    }

    /** The settled codes that a provision holds; none where it is not coded or names no body. */
    public List<String> settled(Provision provision) {
        if (this == PILLARS) {
            return provision.pillars().stream()
                    .map(pillar -> pillar.slug().value())
                    .toList();
        }
        return provision instanceof PolicyItem item ? settled(item) : List.of();
    }

    private List<String> settled(PolicyItem item) {
        return switch (this) {
            case INSTRUMENT -> one(item.instrument());
            case FORCE -> one(item.force());
            case ADDRESSEE -> one(item.addressee());
            case SCOPE -> one(item.scope());
            case LEAD -> bodies(item, BodyRole.LEAD);
            case SUPPORT -> bodies(item, BodyRole.SUPPORT);
            case ADDRESSED -> bodies(item, BodyRole.ADDRESSED);
            case PILLARS -> throw new AssertionError(this);
        };
    }

    private static List<String> one(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> bodies(PolicyItem item, BodyRole role) {
        return item.bodies(role).stream().map(body -> body.slug().value()).toList();
    }
}
