package net.openmeet.gateway.session;

import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whether its browser is signed in. */
@RestController
class SessionController {

    /** 200 for everybody: nobody is signed in, too. */
    @GetMapping("/api/session")
    @Access(Audience.EVERYONE)
    ResponseEntity<SessionResponse> session(
            Viewer viewer,
            @RequestAttribute(name = "net.openmeet.gateway.session.BrowserSession", required = false) @Nullable
                    BrowserSession session) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(viewer, session));
    }

    private static SessionResponse answer(Viewer viewer, @Nullable BrowserSession session) {
        return viewer.account()
                .map(account ->
                        session == null ? SessionResponse.bearer(account) : SessionResponse.of(account, session))
                .orElseGet(SessionResponse::nobody);
    }
}
