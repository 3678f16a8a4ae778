package net.openmeet.gateway.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.Callers;
import net.openmeet.platform.web.RepeatableRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body to its end before any service is asked. Who sends slowly, or something that is no body, takes neither a connection to a
 * service nor anybody's time there.
 */
final class WholeBodyFilter extends OncePerRequestFilter {

    private static final int PIECE = 8 * 1024;

    private final BodyMemory memory;
    private final long anonymous;
    private final ProblemWriter problems;

    WholeBodyFilter(BodyMemory memory, long anonymous, ProblemWriter problems) {
        this.memory = memory;
        this.anonymous = anonymous;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (BodyMemory.Share share = memory.share()) {
            RepeatableRequest whole;
            try {
                whole = RepeatableRequest.of(request, read(request, share));
            } catch (IOException | RuntimeException failure) {
                problems.write(request, response, failure);
                return;
            }
            chain.doFilter(whole, response);
        }
    }

    private byte[] read(HttpServletRequest request, BodyMemory.Share share) throws IOException {
        long most = Callers.current() == null ? anonymous : Long.MAX_VALUE;
        requireAtMost(most, request.getContentLengthLong());
        InputStream body = request.getInputStream();
        var whole = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            share.take(read);
            whole.write(piece, 0, read);
            requireAtMost(most, whole.size());
        }
        return whole.toByteArray();
    }

    private static void requireAtMost(long most, long size) {
        if (size > most) {
            throw new ProblemException(
                            HttpStatus.UNAUTHORIZED,
                            "sign-in-required",
                            "Sign in first: bodies of more than " + most + " bytes are taken from members only.")
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"openmeet\"")
                    .withHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
