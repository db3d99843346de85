package org.parallax.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** The running application as a browser reaches it; redirects are not followed. */
public class Site {
    private final Environment environment;
    private final HttpClient client = HttpClient.newHttpClient();

    Site(Environment environment) {
        this.environment = environment;
    }

    /** An answer. */
    public record Answer(int status, HttpResponse<String> response) {
        /** The body. */
        public String body() {
            return response.body();
        }

        /** The body as a page. */
        public Document page() {
            return Jsoup.parse(body());
        }

        /** A header. */
        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }

    /** The address of the server, without a slash at the end. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** What a browser gets at a path. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** The page at a path, which must be there. */
    public Document page(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answers " + answer.status());
        }
        return answer.page();
    }

    /** A request to a path, as a browser would send it. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** Sends a request. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
