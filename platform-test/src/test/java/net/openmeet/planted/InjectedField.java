package net.openmeet.planted;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired
    private @Nullable Sleeper sleeper;

    @Nullable
    Sleeper sleeper() {
        return sleeper;
    }
}
