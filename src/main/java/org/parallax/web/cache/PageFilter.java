package org.parallax.web.cache;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers with pages that are kept, before anything else is done; renders the others, one at a time for each address, and keeps
 * them. All answers with status 200 that pass here have a strong ETag.
 */
class PageFilter implements Filter {
    /** What is longer is sent as it comes, without an ETag. */
    static final int LONGEST = 2 << 20;

    /** So long a request waits for another one to render the same page; a statement of the database is stopped much sooner. */
    private static final long PATIENCE_SECONDS = 20;

    /** Probes, which are true only now and are answered whatever there is to do. */
    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    /** What is not looked at here: files and images that are kept elsewhere or asked for in parts. */
    private static final Pattern PASSED = Pattern.compile("/card/.*|/data/[^/]+\\.zip");

    /** What is said of a text that somebody pasted has a strong ETag too, and is for nobody else. */
    private static final Pattern NOT_KEPT = Pattern.compile("/check(/.*)?");

    /** An address in another spelling gets the same answer and no place of its own; only words are not all of these letters. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9/@._=&,?+-]{1,300}|/(api/v1/)?search(/quick)?\\?[A-Za-z0-9._=&,+%-]{1,300}");

    private final PageCache cache;
    private final Semaphore rendering;

    /**
     * Keeps pages.
     *
     * @param atOnce how many requests at a time may do more than get what is kept
     */
    PageFilter(PageCache cache, int atOnce) {
        this.cache = cache;
        this.rendering = new Semaphore(atOnce);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Snapshot pages = cache.current();
        Page kept = reads ? pages.find(path, request.getQueryString()) : null;
        if (kept != null && kept.isAccepted(request.getHeader(HttpHeaders.ACCEPT))) {
            kept.answer(request, response);
            return;
        }
        if (PROBES.contains(path)) {
            chain.doFilter(request, response);
        } else if (rendering.tryAcquire()) {
            try {
                if (reads && !PASSED.matcher(path).matches()) {
                    answer(pages, request, response, chain);
                } else {
                    chain.doFilter(request, response);
                }
            } finally {
                rendering.release();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void answer(
            Snapshot pages, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String address = query == null ? path : path + '?' + query;
        @Nullable Page page;
        if (NOT_KEPT.matcher(path).matches()) {
            page = render(request, response, chain);
        } else if (!PLAIN.matcher(address).matches()) {
            page = render(request, response, chain);
            if (page != null && hasOnePlace(page, path)) {
                pages.keep(path, page);
            }
        } else {
            CompletableFuture<Page> promise = new CompletableFuture<>();
            CompletableFuture<Page> other = pages.announce(address, promise);
            page = other == null
                    ? keep(address, promise, pages, request, response, chain)
                    : await(other, request, response, chain);
        }
        if (page != null) {
            page.answer(request, response);
        }
    }

    private static @Nullable Page keep(
            String address,
            CompletableFuture<Page> promise,
            Snapshot pages,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        @Nullable Page page = null;
        try {
            page = render(request, response, chain);
        } finally {
            promise.complete(page);
        }
        String path = request.getRequestURI();
        if (page != null && request.getQueryString() != null && hasOnePlace(page, path)) {
            pages.keep(path, page);
            // Whoever waits for it has the promise.
            pages.drop(address);
        }
        return page;
    }

    /** Whether a page is kept at its path, whatever query it was asked for with, since it never looked at it. */
    private static boolean hasOnePlace(Page page, String path) {
        return page.ignoresQuery() && PLAIN.matcher(path).matches();
    }

    /** The page that another request renders; rendered once more if what that one got is no page, or of no type that is taken. */
    private static @Nullable Page await(
            CompletableFuture<Page> other, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            @Nullable Page page = other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return page != null && page.isAccepted(request.getHeader(HttpHeaders.ACCEPT))
                    ? page
                    : render(request, response, chain);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            // Told as what it is: too much to do.
        }
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return null;
    }

    /** What the chain answers with status 200; null if it answered something else, which is sent then. */
    private static @Nullable Page render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Map<String, List<String>> before = Page.headers(response);
        BareRequest bare = new BareRequest(request);
        HeldResponse held = new HeldResponse(response, LONGEST);
        chain.doFilter(bare, held);
        byte @Nullable [] body = held.body();
        if (body == null) {
            return null;
        }
        String cacheControl = Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), "");
        if (response.getStatus() == HttpServletResponse.SC_OK && !cacheControl.contains("no-store")) {
            return Page.of(response, before, body, !bare.queryRead());
        }
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        return null;
    }
}
