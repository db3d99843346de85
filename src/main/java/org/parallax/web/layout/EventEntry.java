package org.parallax.web.layout;

import org.parallax.event.Actor;
import org.parallax.event.Precision;
import org.parallax.event.Standing;
import org.parallax.fact.PartialDate;

/**
 * An event as it stands in a list.
 *
 * @param href its page
 * @param date a day or a month
 * @param precision how exactly the date is known
 * @param what what happened, in our words
 * @param standing how it stands to its plans, as we read it
 */
public record EventEntry(
        String href,
        PartialDate date,
        Precision precision,
        Actor actor,
        String title,
        String what,
        Standing standing) {}
