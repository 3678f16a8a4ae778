package net.openmeet.platform.test;

import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.test.context.SpringBootContextLoader;
import org.springframework.test.context.MergedContextConfiguration;

/** Starts the application of a {@link ServiceTest} with the settings of its name and of the shared servers. */
final class ServiceTestLoader extends SpringBootContextLoader {

    @Override
    protected String[] getInlinedProperties(MergedContextConfiguration configuration) {
        String service = ServiceTestBeans.serviceOf(configuration.getTestClass());
        return Stream.of(
                        lines(OpenMeetService.defaults(service)),
                        lines(Servers.shared().settingsOf(service)),
                        Stream.of(super.getInlinedProperties(configuration)))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static Stream<String> lines(Map<String, ?> settings) {
        return settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue());
    }
}
