package net.openmeet.community.image.web;

import net.openmeet.community.image.picture.PictureRefusal;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is said where there is no image. */
final class ImageProblems {

    private ImageProblems() {}

    static ProblemException notFound() {
        return ProblemException.notFound("image-not-found", "There is no such image.");
    }

    static ProblemException refused(PictureRefusal refusal) {
        return ProblemException.unprocessable(refusal.code(), refusal.detail());
    }

    static ProblemException tooMany(int most) {
        return ProblemException.conflict(
                "too-many-images", "An account has at most " + most + " images; delete some that you don't need.");
    }

    static ProblemException busy() {
        return later("busy", "Other images are being read; try again in a moment.");
    }

    static ProblemException noStorage() {
        return later("storage-unavailable", "Images can't be kept or read at the moment.");
    }

    private static ProblemException later(String code, String detail) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, code, detail)
                .withHeader(HttpHeaders.RETRY_AFTER, "5");
    }
}
