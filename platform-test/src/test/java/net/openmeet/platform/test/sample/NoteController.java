package net.openmeet.platform.test.sample;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.PlainText;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

    record NoteRequest(@Nullable String text) {}

    record NoteResponse(UUID id, String text) {}

    private record Note(UUID id, UUID owner, String text) {}

    private final JdbcClient jdbc;

    NoteController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/api/notes")
    @Access(Audience.MEMBERS)
    @Transactional
    ResponseEntity<NoteResponse> add(Caller caller, @RequestBody NoteRequest request) {
        var violations = new Violations();
        String text = PlainText.line(20).required(request.text(), "/text", violations);
        violations.throwIfAny();
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO note (id, owner, text) VALUES (?, ?, ?)")
                .params(id, caller.accountId(), text)
                .update();
        if (text.startsWith("fail")) {
            throw new IllegalStateException("The note is written, and nothing else");
        }
        return Versioned.created(
                URI.create("/api/notes/" + id), new NoteResponse(id, text), 0, new VersionToken("note", id, 0));
    }

    @GetMapping("/api/notes/{id}")
    @Access(Audience.EVERYONE)
    ResponseEntity<NoteResponse> show(@PathVariable UUID id) {
        return Versioned.ok(new NoteResponse(id, find(id).text()), 0);
    }

    @DeleteMapping("/api/notes/{id}")
    @Access(Audience.OWNER)
    @Transactional
    ResponseEntity<Void> remove(@PathVariable UUID id, Caller caller, ExpectedVersion expected) {
        if (!find(id).owner().equals(caller.accountId())) {
            throw ProblemException.forbidden("not-owner", "This is not yours.");
        }
        expected.require(0);
        jdbc.sql("DELETE FROM note WHERE id = ?").param(id).update();
        return Versioned.gone(new VersionToken("note", id, 1));
    }

    @GetMapping("/api/notes")
    @Access(Audience.EVERYONE)
    Map<String, Long> count() {
        return Map.of(
                "count", jdbc.sql("SELECT count(*) FROM note").query(Long.class).single());
    }

    private Note find(UUID id) {
        return jdbc.sql("SELECT id, owner, text FROM note WHERE id = ?")
                .param(id)
                .query(Note.class)
                .optional()
                .orElseThrow(() -> ProblemException.notFound("note-not-found", "There is no such note."));
    }
}
