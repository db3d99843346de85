package org.parallax.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers of every answer: nothing is loaded from elsewhere, nothing is framed, and a copy is asked for again. */
class ResponseHeaderFilter extends OncePerRequestFilter {
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** Cards are made for other sites; nothing else is shown inside one. */
    private static final String FRAMED = "/embed/";

    /** What is made to be shown or read by other sites. */
    private static final Pattern FOR_OTHERS =
            Pattern.compile("/(?:embed|card|api|data|oembed)(?:/.*)?|.*/(?:data\\.[a-z.]+|feed\\.atom)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                "Content-Security-Policy", POLICY + (request.getRequestURI().startsWith(FRAMED) ? "*" : "'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Cross-Origin-Resource-Policy",
                FOR_OTHERS.matcher(request.getRequestURI()).matches() ? "cross-origin" : "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        // Stored anywhere, and asked for again each time: a new release is seen at once. Assets set their own.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        chain.doFilter(request, response);
    }
}
