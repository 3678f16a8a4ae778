package net.openmeet.series.series.web;

import net.openmeet.location.web.LocationPatch;
import net.openmeet.platform.web.Patched;

/** What a merge patch says of a series' template. */
record TemplatePatch(Patched<Integer> capacity, Patched<LocationPatch> location) {

    TemplateRequest applyTo(TemplateRequest current) {
        return new TemplateRequest(
                capacity.applyTo(current.capacity()), LocationPatch.apply(location, current.location()));
    }
}
