package net.openmeet.community.account;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Handles that would pass for OpenMeet itself, for a part of its URLs, or for one that it hands out. */
final class ReservedHandles {

    private static final Set<String> SKELETONS = Stream.of(
                    "about",
                    "abuse",
                    "account",
                    "accounts",
                    "admin",
                    "administrator",
                    "anonymous",
                    "api",
                    "billing",
                    "calendar",
                    "community",
                    "contact",
                    "deleted",
                    "docs",
                    "everyone",
                    "event",
                    "events",
                    "guest",
                    "group",
                    "groups",
                    "help",
                    "helpdesk",
                    "here",
                    "host",
                    "info",
                    "legal",
                    "login",
                    "logout",
                    "mail",
                    "me",
                    "mod",
                    "moderator",
                    "news",
                    "noreply",
                    "no-reply",
                    "notifications",
                    "null",
                    "oauth2",
                    "official",
                    "openid",
                    "openmeet",
                    "openmeet-team",
                    "organiser",
                    "organizer",
                    "owner",
                    "payments",
                    "postmaster",
                    "press",
                    "privacy",
                    "register",
                    "root",
                    "security",
                    "series",
                    "settings",
                    "signin",
                    "signup",
                    "staff",
                    "status",
                    "support",
                    "sysadmin",
                    "system",
                    "team",
                    "terms",
                    "undefined",
                    "unknown",
                    "user",
                    "username",
                    "webmaster",
                    "www")
            .map(ReservedHandles::skeleton)
            .collect(Collectors.toUnmodifiableSet());

    private ReservedHandles() {}

    static boolean contain(String handle) {
        return handle.startsWith(AutomaticHandles.PREFIX) || SKELETONS.contains(skeleton(handle));
    }

    /** What the eye takes a handle for: {@code 0penmeet}, {@code open-meet} and {@code opennneet} are one. */
    private static String skeleton(String handle) {
        return handle.replace("-", "")
                .replace("rn", "m")
                .replace("nn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('j', 'l')
                .replace('5', 's')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('8', 'b');
    }
}
