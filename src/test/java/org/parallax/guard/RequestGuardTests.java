package org.parallax.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class RequestGuardTests {
    private final RequestGuard guard = new RequestGuard(new Allowance(() -> 0));

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        guard.doFilter(request, response, chain);
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            // As the container does with what was refused.
            request.setDispatcherType(DispatcherType.ERROR);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, response.getStatus());
            new ErrorAnswers(new StaticMessageSource()).answer(request, response);
        }
        return response;
    }

    private static MockHttpServletRequest from(String address, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search/quick", "/api/v1/search", "/card/us-1.3.2.png", "/oembed"})
    void aFloodOfCostlyRequestsIsToldToWait(String path) throws Exception {
        int answered = 0;
        MockHttpServletResponse last = answer(from("192.0.2.1", path), new MockFilterChain());
        while (last.getStatus() == 200) {
            answered++;
            last = answer(from("192.0.2.1", path), new MockFilterChain());
        }
        assertThat(answered).isEqualTo(Allowance.AT_ONCE);
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer(from("192.0.2.2", path), new MockFilterChain()).getStatus())
                .isEqualTo(200);
        // What is kept costs nothing, so nobody waits for it.
        assertThat(answer(from("192.0.2.1", "/us-aiap-2025/1.3.2"), new MockFilterChain())
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"08001", "08006", "57P01", "57P02", "57P03", "53300", "53100"})
    @ExtendWith(OutputCaptureExtension.class)
    void aDatabaseThatIsAwayIsAQuestionOfTime(String state, CapturedOutput log) throws Exception {
        MockHttpServletResponse answer = answer(from("192.0.2.1", "/about"), (request, response) -> {
            throw new CannotCreateTransactionException("away", new SQLException("gone", state));
        });
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void aPoolThatIsEmptyIsAQuestionOfTime() throws Exception {
        MockHttpServletResponse answer = answer(from("192.0.2.1", "/about"), (request, response) -> {
            throw new IllegalStateException(new SQLTransientConnectionException("timed out"));
        });
        assertThat(answer.getStatus()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"42601", "57014", "23505", "''"})
    void aMistakeOfOursIsNone(String state) {
        IllegalStateException mistake = new IllegalStateException(new SQLException("mistake", state));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> answer(from("192.0.2.1", "/about"), (request, response) -> {
                    throw mistake;
                }))
                .isSameAs(mistake);
    }
}
