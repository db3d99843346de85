package org.parallax.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.plan.Plan;
import org.slf4j.LoggerFactory;

class CardFontsTests {
    @TempDir
    Path folder;

    /** Fontconfig is told to look for fonts in an empty folder, which is how a machine without fonts looks to Java. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aMachineWithoutFontsDrawsTheSameCards() throws Exception {
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("none") + "</dir></fontconfig>");
        String without = drawn(Map.of("FONTCONFIG_FILE", configuration.toString()));
        assertThat(without).contains("trying without those of the machine");
        assertThat(last(without)).isEqualTo(last(drawn(Map.of()))).matches("hash=-?\\d+");
    }

    @Test
    void noSystemPropertyIsLeftBehind() throws Exception {
        CardFonts.load();
        assertThat(System.getProperty("sun.awt.fontconfig")).isNull();
    }

    private String drawn(Map<String, String> environment) throws Exception {
        String classes = Stream.of(CardFonts.class, DrawsOneCard.class, Plan.class, LoggerFactory.class)
                .map(CardFontsTests::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                // Java keeps what it has found out about fonts there.
                "-Duser.home=" + Files.createTempDirectory(folder, "home"),
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                DrawsOneCard.class.getName()));
        builder.environment().putAll(environment);
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String last(String output) {
        return output.strip().lines().reduce((before, line) -> line).orElse("");
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
