# syntax=docker/dockerfile:1

# Build. The tests are left out here: they need a browser and a database, and run in the workflow.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && cp target/parallax-*.jar parallax.jar
# Libraries and application apart, so that a change of the application is a small layer; it starts faster unpacked, too.
RUN java -Djarmode=tools -jar parallax.jar extract --layers --destination extracted

# Run. Java 25 is the newer of the two versions that the application is tested on: it starts twice as fast with the cache below.
# The image has FreeType and fontconfig, with which Java draws share images; the fonts come with the application.
FROM eclipse-temurin:25-jre
RUN groupadd --system parallax \
    && useradd --system --gid parallax --home-dir /parallax --no-create-home --shell /usr/sbin/nologin parallax \
    && install --directory --owner=parallax --group=parallax /parallax /data
WORKDIR /parallax
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER parallax

# Starts once, with a database of its own, and keeps what was loaded and linked. It ends without stopping that database, which
# goes with this step of the build.
RUN java -XX:AOTCacheOutput=parallax.aot -Dspring.context.exit=onRefresh -jar parallax.jar \
        --parallax.database.dir=/tmp/once/postgresql \
    && rm -rf /tmp/once /tmp/embedded-pg

# A container is meant to be given SPRING_DATASOURCE_URL. Without one the embedded PostgreSQL keeps its data here.
ENV PARALLAX_DATABASE_DIR=/data/postgresql-18

EXPOSE 8080

# Bash talks to the port itself, so the check does not depend on curl or wget being in the image.
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]

# The heap leaves room for what lies beside it: classes, code, threads. Further JVM options: JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:AOTCache=parallax.aot", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "parallax.jar"]
