package org.parallax.plan;

/** In what capacity an item names a body. */
public enum BodyRole {
    /** It leads or carries out the action. */
    LEAD,
    /** It collaborates, coordinates or is consulted. */
    SUPPORT,
    /** It is named in another way: as an addressee, or because its work is reviewed. */
    ADDRESSED
}
