package org.parallax.web.layout;

/** A text that leads somewhere. */
public record Link(String text, String href) {}
