package org.parallax.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads official files, each in a process of its own that is killed at its limits. Whatever a file holds, it can take from
 * this process only a thread that waits, and the bytes of the answer.
 */
@Component
final class SourceReading {
    private static final Logger log = LoggerFactory.getLogger(SourceReading.class);

    private static final String PACKED = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String UNPACKED = "org.parallax.Parallax";

    /** More than a sentence, and what a JVM may say before it. */
    private static final int ERROR_BYTES = 64 * 1024;

    /** What a JVM needs of the environment; the rest may hold secrets, or options that lift the limits. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    /**
     * What one file may take.
     *
     * @param fileBytes its size
     * @param heapMegabytes the heap of the process that reads it
     * @param time how long that process may run, in whole seconds where messages are to be right
     * @param answerBytes the size of what that process answers
     */
    record Limits(int fileBytes, int heapMegabytes, Duration time, int answerBytes) {
        static final Limits USUAL = new Limits(20 << 20, 256, Duration.ofSeconds(30), 8 << 20);
    }

    private final Limits limits;
    private final Path folder;
    private final String mainClass;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** With the usual limits: files of 20 MB, 256 MB of heap, 30 seconds, 8 MB of answer. */
    SourceReading() {
        this(Limits.USUAL, Path.of(System.getProperty("java.io.tmpdir")), runsPacked() ? PACKED : UNPACKED);
    }

    /**
     * With other limits.
     *
     * @param folder where temporary files are kept while a file is read
     * @param mainClass what the process runs, with the arguments of {@link ReadSource}
     */
    SourceReading(Limits limits, Path folder, String mainClass) {
        this.limits = limits;
        this.folder = folder;
        this.mainClass = mainClass;
    }

    /** Whether the application runs from its packed jar, whose classes only the launcher finds. */
    private static boolean runsPacked() {
        try {
            Class.forName(PACKED, false, SourceReading.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The bytes of a file in a folder.
     *
     * @throws UnreadableSourceException if it is no file, cannot be opened or is too large
     */
    byte[] bytes(Path file) throws UnreadableSourceException {
        // A device or a pipe has no size, and no end.
        if (!Files.isRegularFile(file)) {
            throw new UnreadableSourceException("The file is missing, or is not an ordinary file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                throw new UnreadableSourceException("The file is larger than " + (limits.fileBytes() >> 20) + " MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableSourceException("The file cannot be opened.");
        }
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableSourceException if it is refused or went beyond a limit, or if no process or temporary folder can be made
     *     on this machine
     */
    SourceText read(byte[] document) throws UnreadableSourceException {
        try {
            Path temporary = Files.createTempDirectory(folder, "parallax-source-");
            try {
                return run(Files.write(temporary.resolve("document"), document), temporary);
            } finally {
                delete(temporary);
            }
        } catch (IOException e) {
            log.warn("No process can be started to read an official file", e);
            throw new UnreadableSourceException("This machine could not start the process that reads it.");
        }
    }

    private SourceText run(Path file, Path temporary) throws IOException, UnreadableSourceException {
        ProcessBuilder builder = new ProcessBuilder(command(file, temporary));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> out = drain(process.getInputStream(), limits.answerBytes(), process);
            CompletableFuture<byte[]> err = drain(process.getErrorStream(), ERROR_BYTES, process);
            if (!process.waitFor(limits.time().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnreadableSourceException(
                        "The file could not be read within " + limits.time().toSeconds() + " seconds.");
            }
            return answer(process.exitValue(), out.join(), err.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableSourceException("Reading the file was broken off.");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private List<String> command(Path file, Path temporary) {
        String java = ProcessHandle.current()
                .info()
                .command()
                .orElseGet(() ->
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return List.of(
                java,
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // What the JVM writes itself must not get into the answer, nor stay behind on the disk.
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + temporary.resolve("error.log"),
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + temporary,
                // A damaged PDF makes PDFBox log without end.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                ReadSource.COMMAND,
                file.toAbsolutePath().toString());
    }

    /**
     * Takes what a process writes, on a thread of its own. If that is more than the limit it kills the process, and gives one
     * byte more than the limit.
     */
    private static CompletableFuture<byte[]> drain(InputStream stream, int limit, Process process) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        byte[] bytes = stream.readNBytes(limit + 1);
                        if (bytes.length > limit) {
                            process.destroyForcibly();
                        }
                        return bytes;
                    } catch (IOException e) {
                        // The stream breaks off when the process is killed.
                        return new byte[0];
                    }
                },
                work -> {
                    Thread thread = new Thread(work, "source-reading");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    private SourceText answer(int status, byte[] out, byte[] err) throws UnreadableSourceException {
        if (out.length > limits.answerBytes()) {
            throw new UnreadableSourceException("The file holds more text than is allowed for a document.");
        }
        if (status == ReadSource.OUT_OF_MEMORY) {
            throw new UnreadableSourceException("The file needs more memory than is allowed for reading a document.");
        }
        if (status == ReadSource.REFUSED) {
            List<String> lines =
                    new String(err, StandardCharsets.UTF_8).strip().lines().toList();
            if (!lines.isEmpty()) {
                throw new UnreadableSourceException(lines.get(lines.size() - 1));
            }
        }
        if (status != ReadSource.DONE) {
            throw new UnreadableSourceException("The process that read the file ended without an answer.");
        }
        return parse(out);
    }

    private SourceText parse(byte[] answer) throws UnreadableSourceException {
        try {
            SourceText text = json.readValue(answer, SourceText.class);
            if (text != null && !text.lines().isEmpty() && text.lines().stream().allMatch(line -> sound(line, text))) {
                return text;
            }
        } catch (JacksonException e) {
            log.warn("The answer of the process that read a file is not valid: {}", e.getOriginalMessage());
        }
        throw new UnreadableSourceException("The process that read the file gave an answer that is not valid.");
    }

    private static boolean sound(SourceText.Line line, SourceText text) {
        return Objects.nonNull(line)
                && !line.text().isBlank()
                && line.page() >= Math.min(1, text.pages())
                && line.page() <= text.pages();
    }

    private static void delete(Path temporary) {
        try {
            FileSystemUtils.deleteRecursively(temporary);
        } catch (IOException e) {
            log.warn("The temporary folder {} could not be deleted", temporary, e);
        }
    }
}
