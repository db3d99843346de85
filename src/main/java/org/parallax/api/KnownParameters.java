package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.content.Release;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address of the API does not have, and one that is given twice: a mistyped filter that is passed
 * over would show everything and look right.
 */
class KnownParameters implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = of(method);
            request.getParameterMap().forEach((name, values) -> {
                if (!known.contains(name)) {
                    throw bad("There is no parameter \"" + name + "\" here"
                            + (known.isEmpty() ? "." : "; there is " + String.join(", ", known) + "."));
                }
                if (values.length > 1) {
                    throw bad("The parameter " + name + " is given more than once.");
                }
            });
        }
        return true;
    }

    /** The names of the parameters that a method of a controller has. */
    static Set<String> of(HandlerMethod method) {
        Set<String> known = Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> parameter.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        if (answersFromARelease(method)) {
            known.add("release");
        }
        return known;
    }

    /** Whether it is given the release that the parameter {@code release} names. */
    static boolean answersFromARelease(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Release.class);
    }

    private static ResponseStatusException bad(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
