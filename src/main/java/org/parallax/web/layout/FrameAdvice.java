package org.parallax.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.parallax.address.Addresses;
import org.parallax.dated.DatedRequest;
import org.parallax.plan.PlanPair;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Gives every page its frame, and a missing one its designed answer. */
@ControllerAdvice("org.parallax.web")
class FrameAdvice {
    private final Addresses addresses;
    private final String contact;

    FrameAdvice(Addresses addresses, @Value("${parallax.contact}") String contact) {
        this.addresses = addresses;
        this.contact = contact;
    }

    @ModelAttribute("frame")
    Frame frame(Edition edition, HttpServletRequest request) {
        PlanPair pair = edition.mainPair();
        return new Frame(
                edition.release().date().value(),
                edition.release().published(),
                contact,
                addresses.comparison(pair.first().id(), pair.second().id()),
                Stream.of(pair.first(), pair.second())
                        .map(plan -> PlanLink.to(plan, addresses))
                        .toList(),
                DatedRequest.release(request)
                        .map(release -> request.getRequestURI())
                        .orElse(null));
    }

    @ModelAttribute("addresses")
    Addresses addresses() {
        return addresses;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    String gone(GoneException gone, Model model) {
        model.addAttribute("withdrawal", gone.withdrawal());
        model.addAttribute("successors", gone.successors());
        return "error/410";
    }

    @ExceptionHandler
    RedirectView moved(MovedException moved, HttpServletRequest request) {
        String address = DatedRequest.release(request)
                .map(release -> Addresses.dated(moved.address(), release.date()))
                .orElse(moved.address());
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    /** A query that is no text: what the reader's side got wrong is no error in the log. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String unreadable(InvalidParameterException query) {
        return "error/4xx";
    }

    /** The database stops what takes too long. */
    @ExceptionHandler
    String tooSlow(QueryTimeoutException timeout, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return "error/503";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(NotFoundException missing, Model model) {
        model.addAttribute("near", missing.near());
        model.addAttribute("later", missing.later());
        return "error/404";
    }
}
