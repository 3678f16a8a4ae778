package net.openmeet.community.group.web;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests, as tests send them. */
public final class GroupRequests {

    private GroupRequests() {}

    /** The yoga group under another name. */
    public static String named(String name) {
        return yoga().put("name", name).toString();
    }

    /** The yoga group that not everybody may see. */
    public static String visibleTo(String visibility) {
        return yoga().put("visibility", visibility).toString();
    }

    /** The yoga group with another value, or without one, at a member. */
    static String with(String member, String json) {
        ObjectNode yoga = yoga();
        yoga.set(member, JsonMapper.shared().readTree(json));
        return yoga.toString();
    }

    private static ObjectNode yoga() {
        return (ObjectNode) JsonMapper.shared().readTree(GroupExamples.CREATE);
    }
}
