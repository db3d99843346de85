package org.parallax.address;

/** The addresses of a site that is nowhere, for tests without the application. */
public final class InventedAddresses {
    private InventedAddresses() {}

    /** Those of {@code https://parallax.example}. */
    public static Addresses addresses() {
        return new Addresses("https://parallax.example");
    }
}
