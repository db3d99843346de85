package org.parallax.source;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The process that reads one official file and ends: what {@link SourceReading} starts. */
public final class ReadSource {
    /** The first argument of the application that starts it as this process. */
    public static final String COMMAND = "read-source";

    static final int DONE = 0;
    static final int REFUSED = 2;
    /** The status with which the JVM itself ends when it is told to exit for want of memory. */
    static final int OUT_OF_MEMORY = 3;

    private ReadSource() {}

    /**
     * Reads the file that the second argument names. It writes what was read to {@code out} as JSON, or to {@code err} one
     * sentence that says why the file is refused, both in UTF-8.
     *
     * @return the exit status: 0 if it was read, 2 if it is refused, 3 if memory did not suffice
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        // Whoever asked is gone if the parent ends, and with it the limits on this process.
        Optional<CompletableFuture<Void>> orphaned = ProcessHandle.current()
                .parent()
                .map(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(REFUSED)));
        try {
            if (args.length != 2) {
                throw new UnreadableSourceException("Give one file: " + COMMAND + " FILE.");
            }
            SourceText text = DocumentReader.read(bytes(Path.of(args[1])));
            JsonMapper.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .writeValue(out, text);
            return DONE;
        } catch (UnreadableSourceException e) {
            err.writeBytes((e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            return REFUSED;
        } catch (OutOfMemoryError e) {
            return OUT_OF_MEMORY;
        } finally {
            orphaned.ifPresent(watch -> watch.cancel(false));
        }
    }

    private static byte[] bytes(Path file) throws UnreadableSourceException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableSourceException("The file cannot be opened.");
        }
    }
}
