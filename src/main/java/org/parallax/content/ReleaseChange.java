package org.parallax.content;

/**
 * Why something is otherwise than in the release before.
 *
 * @param subject a provision, such as {@code us-aiap-2025/1.3.2}, or a relation, such as {@code us-1.3.2/cn-5.3}
 * @param reason in a sentence
 */
public record ReleaseChange(String subject, String reason) {}
