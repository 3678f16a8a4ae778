# One image for every service: `docker run openmeet service series-service`. Build the project first: ./openmeet --version
FROM eclipse-temurin:25-jre

RUN useradd --system --uid 10001 --home-dir /app openmeet
WORKDIR /app
COPY launcher/target/openmeet/lib lib/
COPY launcher/target/openmeet/launcher-*.jar lib/
COPY launcher/target/openmeet/jvm jvm/
USER 10001

# Settings come from the environment; see docker-compose.yml.
ENTRYPOINT ["java", "@/app/jvm/service.options", "-cp", "/app/lib/*", "net.openmeet.launcher.OpenMeetCommand"]
