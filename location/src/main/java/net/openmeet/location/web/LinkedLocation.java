package net.openmeet.location.web;

import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where something takes place, in the words of schema.org. */
public final class LinkedLocation {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedLocation() {}

    /** Adds place, link and whether people meet in person or online to an event. */
    public static void addTo(ObjectNode event, Location location) {
        ArrayNode places = event.putArray("location");
        ObjectNode address = address(location);
        if (location.name() != null || address.size() > 1) {
            ObjectNode place = places.addObject().put("@type", "Place");
            put(place, "name", location.name());
            place.set("address", address);
        }
        boolean inPerson = !places.isEmpty();
        if (location.onlineUri() != null) {
            places.addObject()
                    .put("@type", "VirtualLocation")
                    .put("url", location.onlineUri().toString());
        }
        String mode = location.onlineUri() == null ? "Offline" : inPerson ? "Mixed" : "Online";
        event.put("eventAttendanceMode", "https://schema.org/" + mode + "EventAttendanceMode");
    }

    private static ObjectNode address(Location location) {
        ObjectNode address = JSON.createObjectNode().put("@type", "PostalAddress");
        put(address, "streetAddress", location.street());
        put(address, "postalCode", location.postalCode());
        put(address, "addressLocality", location.locality());
        put(address, "addressRegion", location.region());
        put(address, "addressCountry", location.country());
        return address;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
