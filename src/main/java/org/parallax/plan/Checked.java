package org.parallax.plan;

/** How far a text has been checked against the official one: the weakest level of any of its parts. */
public enum Checked {
    /** The wording of the official text was seen. */
    A,
    /** At least one published source that was seen reports it. */
    B,
    /** Expected from general knowledge of the plan, and awaiting a check against the official text. */
    C
}
