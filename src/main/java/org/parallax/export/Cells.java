package org.parallax.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How values are written in tables. */
final class Cells {
    /** What a spreadsheet may take for the start of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final int DECIMALS = 6;

    private Cells() {}

    /** A text, number, boolean or date; null, which is an empty cell, where there is no value. */
    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    /** A text with an apostrophe before it where a spreadsheet would compute it. */
    static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Rounded, since different Java versions write the last digits differently, and without an exponent. */
    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
