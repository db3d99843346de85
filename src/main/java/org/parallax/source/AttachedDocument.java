package org.parallax.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.PlanId;

/**
 * An official document that this site has attached, or a translation of one.
 *
 * @param name the file's name, by which it is known
 * @param language the language tag of its text
 * @param address the official address from which the file is; null for a translation by somebody else
 * @param compared whether its passages are compared with the hashes of those that were coded
 * @param sha256 the SHA-256 of the file: 64 lower-case hexadecimal digits
 * @param bytes the size of the file
 * @param pages the number of pages; 0 for HTML
 * @param obtainedOn the day on which it was obtained: fetched, or last changed in the folder
 * @param fetched whether the application fetched it itself
 */
public record AttachedDocument(
        String name,
        PlanId plan,
        String language,
        @Nullable String address,
        boolean compared,
        String sha256,
        long bytes,
        int pages,
        LocalDate obtainedOn,
        boolean fetched) {}
