package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dan takes another name, says something of himself and shows his face; who looks at the list of an event sees it. */
@ExtendWith(SharedSystem.class)
class ProfilePictureJourney {

    @Test
    void leadsFromALargePhotoToASmallOneBesideAName(RunningSystem system) throws IOException {
        Api dan = system.as("dan");
        String former = dan.put("/api/me").expect(200).text("/handle");

        ApiResponse uploaded = dan.post("/api/images", "image/png", photo()).expect(201);
        String hash = uploaded.text("/hash");
        dan.with("If-Match", "*").patch("/api/me", """
                        {"handle": "dan-of-the-pictures", "bio": "I take *pictures*.", "picture": "%s",
                         "timeZone": "Europe/Dublin"}""".formatted(hash)).expect(200);

        ApiResponse moved = system.anybody().get("/api/accounts/" + former).expect(308);
        ApiResponse shown = system.anybody().get(moved.header("Location")).expect(200);
        assertThat(shown.text("/bio")).isEqualTo("I take *pictures*.");
        assertThat(shown.text("/picture")).isEqualTo(hash);
        assertThat(shown.at("/timeZone").isNull()).isTrue();

        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Photographers", 5)).expect(201);
        String event = "/api/events/" + made.text("/slug") + "-" + Series.FIRST + "-1900";
        Changes.after(made, dan).put(event + "/rsvp", "{\"status\": \"going\"}").expect(200);
        Await.until(
                "his picture is known beside his name",
                () -> alice.get(event + "/attendees").text("/items/0/picture").equals(hash));

        String small = "/images/" + hash + "/small";
        BufferedImage face =
                ImageIO.read(new ByteArrayInputStream(system.anybody().download(small)));
        assertThat(face.getWidth()).isEqualTo(160);
        ApiResponse image = system.anybody().get(small).expect(200);
        assertThat(image.header("Cache-Control")).contains("immutable");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        system.anybody().with("If-None-Match", image.header("ETag")).get(small).expect(304);
    }

    /** Of more than six megabytes, which nothing else may have. */
    private static byte[] photo() throws IOException {
        var image = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        assertThat(bytes.size()).isBetween(6 * 1024 * 1024 + 1, 10 * 1024 * 1024);
        return bytes.toByteArray();
    }
}
