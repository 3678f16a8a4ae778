package net.openmeet.series.series.web;

import net.openmeet.platform.web.Patched;

/** What a merge patch says of a series' template. */
record TemplatePatch(Patched<Integer> capacity, Patched<LocationPatch> location) {

    TemplateRequest applyTo(TemplateRequest current) {
        return new TemplateRequest(
                capacity.applyTo(current.capacity()),
                switch (location) {
                    case Patched.Absent<LocationPatch>() -> current.location();
                    case Patched.Removed<LocationPatch>() -> null;
                    case Patched.Given<LocationPatch>(var patch) -> patch.applyTo(current.location());
                });
    }
}
