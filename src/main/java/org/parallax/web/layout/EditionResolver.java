package org.parallax.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.dated.DatedRequest;
import org.parallax.plan.Plans;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the current edition to a controller: the same to all that take part in a request. */
@Component
class EditionResolver implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = EditionResolver.class.getName();

    private final Releases releases;
    private final Plans plans;

    EditionResolver(Releases releases, Plans plans) {
        this.releases = releases;
        this.plans = plans;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Edition.class;
    }

    @Override
    public Edition resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Edition known) {
            return known;
        }
        Release current = releases.current();
        Optional<Release> asked = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(DatedRequest::release);
        Release release = asked.orElse(current);
        Edition edition = new Edition(
                release,
                plans.pairs(release),
                asked.isPresent(),
                release.date().equals(current.date()) ? null : current);
        request.setAttribute(ATTRIBUTE, edition, RequestAttributes.SCOPE_REQUEST);
        return edition;
    }
}
