package net.openmeet.community.wayin;

/**
 * An OpenID provider of others, as people see it.
 *
 * @param name as it stands in addresses
 * @param label what people call it
 */
public record OutsideProvider(String name, String label) {}
