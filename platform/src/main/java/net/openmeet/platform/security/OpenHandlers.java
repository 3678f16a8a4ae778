package net.openmeet.platform.security;

/**
 * A bean that names handlers which can't carry {@link Access} because other people wrote them, and which everybody may call: the API
 * document, or a gateway's routes, behind which every service decides for itself.
 */
@FunctionalInterface
public interface OpenHandlers {

    boolean include(Object handler);
}
