package net.openmeet.series.series.web;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests, as tests send them. */
public final class SeriesRequests {

    /** Alice's weekly yoga in Berlin. */
    public static final String TUESDAY_YOGA = SeriesExamples.CREATE;

    private SeriesRequests() {}

    /** Tuesday Yoga under another name. */
    public static String named(String name) {
        return yoga().put("name", name).toString();
    }

    /** Tuesday Yoga that not everybody may see. */
    public static String visibleTo(String visibility) {
        return yoga().put("visibility", visibility).toString();
    }

    /** Tuesday Yoga with another value, or without one, at a JSON pointer. */
    public static String with(String pointer, String json) {
        return with(pointer, json, TUESDAY_YOGA);
    }

    /** The same of another body. */
    public static String with(String pointer, String json, String body) {
        var yoga = (ObjectNode) JsonMapper.shared().readTree(body);
        int slash = pointer.lastIndexOf('/');
        var parent = (ObjectNode) yoga.at(pointer.substring(0, slash));
        parent.set(pointer.substring(slash + 1), JsonMapper.shared().readTree(json));
        return yoga.toString();
    }

    /** Tuesday Yoga without what is at a JSON pointer. */
    public static String without(String pointer) {
        ObjectNode yoga = yoga();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) yoga.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        return yoga.toString();
    }

    private static ObjectNode yoga() {
        return (ObjectNode) JsonMapper.shared().readTree(TUESDAY_YOGA);
    }
}
