package net.openmeet.planted;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class InjectedField {

    @Autowired
    private @Nullable Sleeper sleeper;

    @Value("${planted.setting}")
    private @Nullable String setting;

    @Nullable
    String setting() {
        return setting;
    }

    @Nullable
    Sleeper sleeper() {
        return sleeper;
    }
}
