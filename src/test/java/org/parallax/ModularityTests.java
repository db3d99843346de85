package org.parallax;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void everyModuleKeepsToItsAllowedDependencies() {
        ApplicationModules.of(Parallax.class).verify();
    }
}
