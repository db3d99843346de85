package org.parallax.address;

/** Addresses of a site at {@code https://parallax.example}, for tests without a context. */
public final class ExampleSite {
    private ExampleSite() {}

    public static Addresses addresses() {
        return new Addresses("https://parallax.example");
    }
}
