package org.parallax.web.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of one state of the content. It is never emptied: with the state it is given up as a whole. */
final class Snapshot {
    /** There are as many of these as there are words, so that they have a room of their own and push out no page. */
    private static final Pattern SEARCH = Pattern.compile("/(api/v1/)?search[/?].*");

    private static final int ROOMS_IN_ALL = 8;

    /** What was loaded when it was begun; null if that could not be read. */
    private final @Nullable String state;

    /** A page that is being rendered is there as a promise, so that it is rendered once. */
    private final AsyncCache<String, Page> pages;

    private final AsyncCache<String, Page> searches;

    /**
     * An empty one.
     *
     * @param memory so many bytes of pages at most, an eighth of them of searches; those that are seldom asked for go first
     */
    Snapshot(@Nullable String state, long memory) {
        this.state = state;
        this.searches = room(memory / ROOMS_IN_ALL);
        this.pages = room(memory - memory / ROOMS_IN_ALL);
    }

    private static AsyncCache<String, Page> room(long memory) {
        return Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((String address, Page page) -> 2 * address.length() + page.weight())
                .executor(Runnable::run)
                .buildAsync();
    }

    private AsyncCache<String, Page> room(String address) {
        return SEARCH.matcher(address).matches() ? searches : pages;
    }

    @Nullable
    String state() {
        return state;
    }

    /** The page at an address, if it is kept: with this query, or with any. */
    @Nullable
    Page find(String path, @Nullable String query) {
        if (query == null) {
            return at(path);
        }
        Page exact = at(path + '?' + query);
        if (exact != null) {
            return exact;
        }
        Page any = at(path);
        return any != null && any.ignoresQuery() ? any : null;
    }

    private @Nullable Page at(String address) {
        CompletableFuture<Page> page = room(address).getIfPresent(address);
        return page == null ? null : page.getNow(null);
    }

    /**
     * Announces that a page is being rendered. The promise is to be kept in any case: with null if the answer is not for others.
     *
     * @return the promise of whoever was first; null if that is this one
     */
    @Nullable
    CompletableFuture<Page> announce(String address, CompletableFuture<Page> promise) {
        return room(address).asMap().putIfAbsent(address, promise);
    }

    /** Keeps a page that is the same with any query. */
    void keep(String path, Page page) {
        pages.put(path, CompletableFuture.completedFuture(page));
    }

    /** Gives up what is at an address. */
    void drop(String address) {
        room(address).asMap().remove(address);
    }

    /** How many pages are kept, searches apart. */
    int size() {
        return size(pages);
    }

    /** How many searches are kept. */
    int searches() {
        return size(searches);
    }

    private static int size(AsyncCache<String, Page> room) {
        room.synchronous().cleanUp();
        return room.asMap().size();
    }
}
