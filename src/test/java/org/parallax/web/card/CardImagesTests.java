package org.parallax.web.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.content.ReleaseDate;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class CardImagesTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Card CARD = SampleCards.site("Title");

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void anImageIsDrawnOnceForEachAddress() {
        CardImages images = new CardImages(() -> this::blank, PATIENCE);
        byte[] first = images.get(key("a", "1"), () -> CARD).orElseThrow();
        assertThat(images.get(key("a", "1"), () -> {
                    throw new AssertionError("is at hand");
                }))
                .containsSame(first);
        images.get(key("a", "2"), () -> CARD);
        assertThat(drawn).hasValue(2);
    }

    @Test
    void anImageIsDrawnAnewOnceTheContentIsAnother() {
        CardImages images = new CardImages(() -> this::blank, PATIENCE);
        images.get(key("a", "1"), () -> CARD);
        images.get(key("b", "1"), () -> CARD);
        assertThat(drawn).hasValue(2);
    }

    @Test
    void onlySoManyAreKept() {
        CardImages images = new CardImages(() -> this::blank, PATIENCE);
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 2 * CardImages.KEPT)
                    .forEach(address -> images.get(key("a", String.valueOf(address)), () -> CARD));
        }
        assertThat(drawn).hasValueBetween(3 * CardImages.KEPT, 4 * CardImages.KEPT);
    }

    @Test
    void twoAreDrawnAtATimeAndTheOthersWait() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CardImages images = new CardImages(
                () -> card -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause();
                    now.decrementAndGet();
                    return blank(card);
                },
                PATIENCE);
        List<Future<Optional<byte[]>>> answers = inParallel(IntStream.range(0, 12)
                .mapToObj(address ->
                        (Callable<Optional<byte[]>>) () -> images.get(key("a", String.valueOf(address)), () -> CARD))
                .toList());
        for (Future<Optional<byte[]>> answer : answers) {
            assertThat(answer.get()).isPresent();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoeverWaitsForTheSameImageGetsIt() throws Exception {
        CardImages images = new CardImages(
                () -> card -> {
                    pause();
                    return blank(card);
                },
                PATIENCE);
        for (Future<Optional<byte[]>> answer : inParallel(IntStream.range(0, 8)
                .mapToObj(reader -> (Callable<Optional<byte[]>>) () -> images.get(key("a", "1"), () -> CARD))
                .toList())) {
            assertThat(answer.get()).isPresent();
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void whoeverWaitsTooLongIsToldToComeAgain() throws Exception {
        CountDownLatch busy = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        CardImages images = new CardImages(
                () -> card -> {
                    busy.countDown();
                    await(done);
                    return blank(card);
                },
                Duration.ofMillis(20));
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            List.of("1", "2").forEach(address -> others.execute(() -> images.get(key("a", address), () -> CARD)));
            await(busy);
            assertThatThrownBy(() -> images.get(key("a", "3"), () -> CARD))
                    .isInstanceOfSatisfying(
                            ResponseStatusException.class,
                            e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        } finally {
            done.countDown();
            others.shutdown();
        }
    }

    @Test
    void aCardThatCannotBeDrawnDoesNotKeepOthersFromIt() {
        AtomicInteger attempts = new AtomicInteger();
        CardImages images = new CardImages(
                () -> card -> {
                    if (attempts.incrementAndGet() <= 5) {
                        throw new IllegalStateException("broken");
                    }
                    return blank(card);
                },
                PATIENCE);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> images.get(key("a", "1"), () -> CARD)).hasMessage("broken");
        }
        assertThat(images.get(key("a", "1"), () -> CARD)).isPresent();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void withoutFontsThereAreNoImagesAndTheLogSaysWhyOnce(CapturedOutput output) {
        CardImages images = new CardImages(
                () -> {
                    throw new IOException("no FreeType");
                },
                PATIENCE);
        assertThat(images.get(key("a", "1"), () -> CARD)).isEmpty();
        assertThat(images.get(key("a", "2"), () -> CARD)).isEmpty();
        assertThat(output).containsOnlyOnce("No cards can be drawn here").containsOnlyOnce("no FreeType");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void withoutTheLibrariesThatJavaDrawsWithItIsTheSame(CapturedOutput output) {
        CardImages images = new CardImages(
                () -> {
                    throw new UnsatisfiedLinkError("libfontmanager.so");
                },
                PATIENCE);
        assertThat(images.get(key("a", "1"), () -> CARD)).isEmpty();
        assertThat(output).contains("No cards can be drawn here", "libfontmanager.so");
    }

    private BufferedImage blank(Card card) {
        drawn.incrementAndGet();
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    }

    private static CardImages.Key key(String checksum, String address) {
        return new CardImages.Key(new ReleaseDate(LocalDate.of(2026, 11, 24)), checksum, address);
    }

    private static <T> List<Future<T>> inParallel(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            return threads.invokeAll(tasks);
        } finally {
            threads.shutdown();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
