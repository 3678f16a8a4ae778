# One image for every service: `docker run openmeet service series-service`. Build the project first: ./openmeet --version
FROM eclipse-temurin:25.0.3_9-jre-noble

RUN useradd --system --no-log-init --uid 10001 --user-group --home-dir /app openmeet && \
    install --directory --owner=10001 --group=10001 /var/lib/openmeet/images
WORKDIR /app
# Readable by that user whatever the umask of whoever built it.
COPY --chmod=755 launcher/target/openmeet/lib lib/
COPY --chmod=755 launcher/target/openmeet/launcher-*.jar lib/
COPY --chmod=755 launcher/target/openmeet/jvm jvm/
USER 10001

# How much of the container's memory the heap may take. When that is not enough the process ends (container.options) and is started again.
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=60"

# Settings come from the environment; see docker-compose.yml.
ENTRYPOINT ["java", "@/app/jvm/container.options", "-cp", "/app/lib/*", "net.openmeet.launcher.OpenMeetCommand"]
