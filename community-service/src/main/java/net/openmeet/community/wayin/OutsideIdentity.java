package net.openmeet.community.wayin;

/** Who somebody is to an OpenID provider: both together, and nothing else that it says of him (OpenID Connect Core, 5.7). */
public record OutsideIdentity(String issuer, String subject) {}
