package net.openmeet.platform.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import net.openmeet.platform.consistency.CatchUp;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import net.openmeet.platform.web.RepeatableRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a POST with an {@code Idempotency-Key} have its effect once. The handler runs inside of this filter's transaction, and the answer
 * leaves after the commit: whatever crashes in between, either all of effect, messages and kept answer are there, or nothing is.
 *
 * <p>Keys belong to members; an anonymous caller's key is ignored, because anybody could ask for the answer. What isn't 2xx is rolled back
 * and not kept, so that it may be tried again. An answer that nobody may store isn't kept either: a repeat is told that it had been given.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private final IdempotencyKeys keys;
    private final KeysInUse inUse = new KeysInUse();
    private final CatchUp catchUp;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyKeys keys, CatchUp catchUp, TransactionTemplate transaction, ProblemWriter problems) {
        this.keys = keys;
        this.catchUp = catchUp;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(IdempotencyKey.HEADER) == null
                || Callers.current() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Callers.current();
        String text = request.getHeader(IdempotencyKey.HEADER);
        if (caller == null || !IdempotencyKey.isValid(text)) {
            problems.write(
                    request,
                    response,
                    ProblemException.invalidParameter(
                            IdempotencyKey.HEADER, "Send 1 to 255 visible ASCII characters."));
            return;
        }
        try {
            RepeatableRequest repeatable = RepeatableRequest.of(request);
            // Waiting in the transaction would keep a connection from everybody else.
            catchUp.await(request, Callers.viewer());
            answerInTurn(new IdempotencyKey(caller.accountId(), text), repeatable, response, chain);
        } catch (ChainFailure failure) {
            failure.rethrow();
        } catch (RuntimeException | IOException failure) {
            response.reset();
            problems.write(request, response, failure);
        }
    }

    private void answerInTurn(
            IdempotencyKey key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        inUse.enter(key);
        try {
            answer(key, request, response, chain);
        } finally {
            inUse.leave(key);
        }
    }

    private void answer(IdempotencyKey key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var held = new ContentCachingResponseWrapper(response);
        Optional<StoredAnswer> earlier = transaction.execute(status -> {
            Optional<StoredAnswer> stored = keys.take(key, Fingerprint.of(request));
            if (stored.isEmpty()) {
                handle(key, request, held, chain, status);
            }
            return stored;
        });
        if (earlier.isPresent()) {
            earlier.get().replay(response);
        } else {
            held.copyBodyToResponse();
        }
    }

    private void handle(
            IdempotencyKey key,
            RepeatableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException failure) {
            throw new ChainFailure(failure);
        }
        if (StoredAnswer.isWorthKeeping(response.getStatus())) {
            keys.keep(key, answerToRepeats(response));
        } else {
            status.setRollbackOnly();
        }
    }

    /** The same, unless the answer says itself that nobody may store it: then that it was given. */
    private StoredAnswer answerToRepeats(ContentCachingResponseWrapper response) {
        return StoredAnswer.mayBeKept(response)
                ? StoredAnswer.of(response, response.getContentAsByteArray())
                : StoredAnswer.of(
                        alreadyTold().status().value(),
                        HttpHeaders.CONTENT_TYPE + ": " + MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        problems.bytes(alreadyTold()));
    }

    private static ProblemException alreadyTold() {
        return ProblemException.conflict(
                "answer-not-kept",
                "The first request with this Idempotency-Key had its effect; its answer held a secret, and wasn't kept.");
    }

    /** Carries a checked exception of the chain through the transaction, which it rolls back. */
    private static final class ChainFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChainFailure(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            if (getCause() instanceof ServletException failure) {
                throw failure;
            }
            if (getCause() instanceof IOException failure) {
                throw failure;
            }
            throw this;
        }
    }
}
